import { closeSync, existsSync, openSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, expect, type Page, test } from '@playwright/test';
import { createProfile, openSite, type Profile, type Site } from './storage/browser.ts';
import type { StoragePage } from './storage/page.ts';

declare const window: Window & { readonly page: StoragePage; readonly seen: unknown[] };

const executable = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync) ?? chromium.executablePath();

let site: Site;
let profile: Profile;

test.beforeAll(async () => {
  site = await openSite();
});
test.afterAll(() => site.close());
test.beforeEach(() => {
  profile = createProfile(executable);
});
test.afterEach(() => profile.remove());

async function visit(page: Page): Promise<unknown> {
  await page.goto(site.url);
  return page.evaluate(() => window.page.open());
}

async function newPlan(page: Page, id: string): Promise<void> {
  await page.evaluate((one) => window.page.storage!.create(window.page.empty(one), window.page.at()), id);
}

const read = (page: Page, id: string): ReturnType<StoragePage['read']> => page.evaluate((one) => window.page.read(one), id);

test('every edit is one strict transaction', async () => {
  const { page } = await profile.start();
  await page.addInitScript(() => {
    const seen: unknown[] = [];
    const original = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function open(this: IDBDatabase, ...asked: Parameters<typeof original>) {
      const made = original.apply(this, asked);
      if (made.mode === 'readwrite') seen.push([made.durability, ...made.objectStoreNames]);
      return made;
    };
    Object.assign(window, { seen });
  });
  await visit(page);
  await newPlan(page, 'a');
  await page.evaluate(() => window.page.start('a'));
  const seen = await page.evaluate(async () => {
    window.seen.length = 0;
    window.page.edit();
    await window.page.saved();
    return window.seen;
  });
  expect(seen).toEqual([['strict', 'journal', 'plans']]);
});

test('a browser killed while it writes loses no step that was said to be stored', async () => {
  test.setTimeout(180_000);
  const rounds = Number(process.env.KILL_ROUNDS ?? 5);
  let acknowledged = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { page } = await profile.start();
    expect(await visit(page)).toBeUndefined();
    if (round === 0) await newPlan(page, 'a');
    site.stored.length = 0;
    page.evaluate(() => window.page.hammer('a')).catch(() => undefined);
    const enough = 20 + Math.floor(Math.random() * 180);
    await expect.poll(() => site.stored.length, { intervals: [5], timeout: 30_000 }).toBeGreaterThan(enough);
    await profile.stop('SIGKILL');
    const last = Math.max(...site.stored);
    acknowledged += site.stored.length;

    const again = await profile.start();
    expect(await visit(again.page)).toBeUndefined();
    const found = await read(again.page, 'a');
    if (!('revision' in found)) throw new Error(JSON.stringify(found));
    expect(found.revision).toBeGreaterThanOrEqual(last);
    expect(found).toEqual({ name: `revision ${found.revision}`, revision: found.revision, steps: found.revision, writable: true });
    await profile.stop('SIGTERM');
  }
  test.info().annotations.push({ type: 'measure', description: `${acknowledged} steps acknowledged, 0 lost, ${rounds} kills` });
});

test('a full disk is announced, keeps everything, and is forgotten once there is room', async () => {
  test.setTimeout(60_000);
  const { page } = await profile.start();
  const devtools = await page.context().newCDPSession(page);
  // Before the first write: the browser remembers for a while how much room it found.
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.url).origin, quotaSize: 1_000_000 });
  await visit(page);
  await newPlan(page, 'a');
  await page.evaluate(() => window.page.start('a'));
  // Names of 300 kB that do not compress fill the little room there is.
  await page.evaluate(() => {
    const session = window.page.session!;
    for (let at = 1; at <= 6; at += 1) {
      const noise = Array.from({ length: 5 }, () => crypto.getRandomValues(new Uint16Array(30_000)).join('')).join('');
      const to = `${noise.slice(0, 300_000)}${at}`;
      session.commit('rename', [], [{ kind: 'set', table: 'plan', id: 'a', field: 'name', from: session.plan().name, to }]);
    }
  });
  await expect.poll(() => page.evaluate(() => window.page.session!.saving())).toEqual({ kind: 'failed', reason: 'full' });
  expect(await page.evaluate(() => window.page.session!.plan().name.at(-1))).toBe('6');
  expect(await page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })))).toBe(true);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.url).origin });
  await expect.poll(() => page.evaluate(() => window.page.session!.saving().kind), { timeout: 40_000 }).toBe('saved');
  await page.evaluate(() => window.page.session!.close());
  const found = await read(page, 'a');
  expect('name' in found && [found.revision, found.steps, found.name.at(-1)]).toEqual([6, 6, '6']);
});

test('two windows: one writes, the other reads and follows, then takes the plan', async () => {
  const { page: first, browser } = await profile.start();
  await visit(first);
  await newPlan(first, 'a');
  await first.evaluate(() => window.page.start('a'));
  const second = await browser.contexts()[0]!.newPage();
  await visit(second);
  await second.evaluate(() => window.page.start('a'));
  expect(await first.evaluate(() => window.page.session!.readOnly())).toBe(false);
  expect(await second.evaluate(() => window.page.session!.readOnly())).toBe(true);

  await first.evaluate(() => window.page.edit());
  await expect.poll(() => second.evaluate(() => window.page.session!.plan().name)).toBe('revision 1');
  await second.evaluate(() => window.page.edit());
  expect(await second.evaluate(() => window.page.session!.revision())).toBe(1);

  // Steps still on their way when the plan changes hands are stored first.
  await first.evaluate(() => {
    for (let at = 0; at < 20; at += 1) window.page.edit();
  });
  expect(await second.evaluate(() => window.page.session!.takeOver())).toBe(true);
  expect(await second.evaluate(() => window.page.session!.plan().name)).toBe('revision 21');
  expect(await first.evaluate(() => [window.page.session!.readOnly(), window.page.session!.saving().kind])).toEqual([true, 'saved']);
  await second.evaluate(async () => {
    window.page.edit();
    await window.page.saved();
  });
  await expect.poll(() => first.evaluate(() => window.page.session!.plan().name)).toBe('revision 22');

  // The window that writes dies: the other one takes over at once.
  await second.close();
  expect(await first.evaluate(() => window.page.session!.takeOver())).toBe(true);
  await first.evaluate(() => window.page.session!.undo());
  expect(await first.evaluate(() => window.page.session!.plan().name)).toBe('revision 21');
});

test('a window that lost its lock without knowing overwrites nothing', async () => {
  const { page: first, browser } = await profile.start();
  await visit(first);
  await newPlan(first, 'a');
  await first.evaluate(() => window.page.start('a'));
  const second = await browser.contexts()[0]!.newPage();
  await visit(second);
  // The second window writes straight into the database, as code that knows no lock would.
  await second.evaluate(async () => {
    const open = indexedDB.open('quote-part');
    await new Promise((resolve) => (open.onsuccess = resolve));
    const plans = open.result.transaction('plans', 'readwrite').objectStore('plans');
    const get = plans.get('a');
    await new Promise((resolve) => (get.onsuccess = resolve));
    await new Promise((resolve) => (plans.put({ ...get.result, revision: 7 }).onsuccess = resolve));
    open.result.close();
  });
  await first.evaluate(() => window.page.edit());
  await expect.poll(() => first.evaluate(() => window.page.session!.saving())).toEqual({ kind: 'failed', reason: 'elsewhere' });
  expect(await first.evaluate(() => window.page.session!.readOnly())).toBe(true);
});

test.describe('what is damaged is said, never shown as empty', () => {
  /** A plan with 150 steps, one snapshot among them, then a change made straight in the database. */
  async function damaged(page: Page, store: string, key: (string | number)[], change: 'delete' | 'alter'): Promise<void> {
    await visit(page);
    await newPlan(page, 'a');
    await page.evaluate(() => window.page.start('a'));
    await page.evaluate(async () => {
      for (let at = 0; at < 150; at += 1) window.page.edit();
      await window.page.saved();
      await window.page.session!.close();
    });
    await page.evaluate(
      async ([name, at, how]) => {
        const open = indexedDB.open('quote-part');
        await new Promise((resolve) => (open.onsuccess = resolve));
        const transaction = open.result.transaction(name, 'readwrite');
        const records = transaction.objectStore(name);
        const get = records.get(at);
        await new Promise((resolve) => (get.onsuccess = resolve));
        if (get.result === undefined) throw new Error('no such record');
        if (how === 'delete') records.delete(at);
        else if ('text' in get.result) records.put({ ...get.result, text: get.result.text.replace('2025', '2026') });
        else records.put({ ...get.result, pieces: get.result.pieces.map((text: string) => text.replace('revision', 'révision')) });
        await new Promise((resolve) => (transaction.oncomplete = resolve));
        open.result.close();
      },
      [store, key, change] as const,
    );
  }

  const cases = [
    { what: 'the newest snapshot altered: the older one and the journal give the whole plan', store: 'pieces', key: ['a', 100, 0], change: 'alter' },
    { what: 'the newest snapshot gone in part', store: 'pieces', key: ['a', 100, 0], change: 'delete' },
    { what: 'a step altered after the snapshot', store: 'journal', key: ['a', 120], change: 'alter', readable: 119 },
    { what: 'a step missing after the snapshot', store: 'journal', key: ['a', 130], change: 'delete', readable: 129 },
    { what: 'the last step missing', store: 'journal', key: ['a', 150], change: 'delete', readable: 149 },
    { what: 'a step missing before the snapshot: the plan is whole, its history is not', store: 'journal', key: ['a', 50], change: 'delete', readable: 150 },
  ] as const;
  for (const { what, store, key, change, ...refusal } of cases) {
    test(what, async () => {
      const { page } = await profile.start();
      await damaged(page, store, [...key], change);
      const found = await read(page, 'a');
      if (!('readable' in refusal)) {
        expect(found).toEqual({ name: 'revision 150', revision: 150, steps: 150, writable: true });
        return;
      }
      expect(found).toEqual({ refusal: { code: 'damaged', readable: refusal.readable, expected: 150 } });
      await page.evaluate(() => window.page.storage!.recover('a', { id: 'b', name: 'Retrouvé' }, window.page.at()));
      expect(await read(page, 'b')).toEqual({ name: 'Retrouvé', revision: 0, steps: 0, writable: true });
    });
  }

  test('a database that comes back empty where plans were known', async () => {
    const { page } = await profile.start();
    await visit(page);
    await newPlan(page, 'a');
    await page.evaluate(async () => {
      window.page.storage!.close();
      await new Promise((resolve) => (indexedDB.deleteDatabase('quote-part').onsuccess = resolve));
    });
    expect(await visit(page)).toEqual({ code: 'lost', plans: [{ id: 'a', name: 'revision 0', revision: 0 }] });
    expect(await visit(page)).toMatchObject({ code: 'lost' });
    expect(await page.evaluate(() => window.page.open({ forgetLost: true }))).toBeUndefined();
    expect(await visit(page)).toBeUndefined();
  });

  test('a database that comes back older than what was stored', async () => {
    const { page } = await profile.start();
    await visit(page);
    await newPlan(page, 'a');
    await page.evaluate(() => localStorage.setItem('quote-part:plan:a', JSON.stringify({ name: 'A', revision: 12 })));
    expect(await read(page, 'a')).toEqual({ refusal: { code: 'damaged', readable: 0, expected: 12 } });
  });
});

/** What can happen to the files of a profile, as a failing disk or a clumsy tool leaves them. */
const HARMS: Record<string, (folder: string, files: readonly string[]) => void> = {
  'bytes changed in the middle of the log': (folder, files) => {
    for (const file of files.filter((name) => name.endsWith('.log'))) {
      const handle = openSync(join(folder, file), 'r+');
      writeSync(handle, Buffer.alloc(64, 0xa5), 0, 64, Math.floor(statSync(join(folder, file)).size / 2));
      closeSync(handle);
    }
  },
  'the log cut in half': (folder, files) => {
    for (const file of files.filter((name) => name.endsWith('.log'))) {
      truncateSync(join(folder, file), Math.floor(statSync(join(folder, file)).size / 2));
    }
  },
  'an empty CURRENT': (folder) => writeFileSync(join(folder, 'CURRENT'), ''),
  'no MANIFEST': (folder, files) => {
    for (const file of files.filter((name) => name.startsWith('MANIFEST'))) rmSync(join(folder, file));
  },
  'every file cut in half': (folder, files) => {
    for (const file of files) truncateSync(join(folder, file), Math.floor(statSync(join(folder, file)).size / 2));
  },
};
for (const [what, harm] of Object.entries(HARMS)) {
  test(`damaged files of the browser are said, never shown as a first visit: ${what}`, async () => {
    test.setTimeout(60_000);
    const before = await profile.start();
    await visit(before.page);
    await newPlan(before.page, 'a');
    await before.page.evaluate(async () => {
      await window.page.start('a');
      for (let at = 0; at < 200; at += 1) window.page.edit();
      await window.page.saved();
    });
    await before.browser.newBrowserCDPSession().then((session) => session.send('Browser.close')).catch(() => undefined);
    await profile.stop('SIGTERM');
    const root = join(profile.folder, 'Default', 'IndexedDB');
    const folder = join(root, readdirSync(root).find((name) => name.endsWith('.leveldb')) ?? '');
    harm(folder, readdirSync(folder).filter((name) => name !== 'LOCK' && statSync(join(folder, name)).isFile()));

    const { page } = await profile.start();
    const opened = await visit(page);
    if (opened === undefined) {
      expect(await read(page, 'a')).toMatchObject({ refusal: { code: 'damaged', expected: 200 } });
    } else {
      expect(['lost', 'unreadable']).toContain((opened as { code: string }).code);
      expect(await page.evaluate(() => window.page.open({ afresh: true }))).toBeUndefined();
      expect(await page.evaluate(async () => (await window.page.storage!.create(window.page.empty('b'), window.page.at())).ok)).toBe(true);
      expect(await visit(page)).toBeUndefined();
      expect(await read(page, 'b')).toMatchObject({ revision: 0 });
    }
    test.info().annotations.push({ type: 'measure', description: JSON.stringify(opened ?? 'damaged') });
  });
}

test('data of a later version of the program are refused and left untouched', async () => {
  const { page } = await profile.start();
  await visit(page);
  await newPlan(page, 'a');
  await page.evaluate(() => window.page.start('a'));
  // A later version opens the database under a window that still runs this one.
  const version = await page.evaluate(async () => {
    const open = indexedDB.open('quote-part', 20);
    open.onupgradeneeded = () => open.result.createObjectStore('later');
    await new Promise((resolve) => (open.onsuccess = resolve));
    open.result.close();
    window.page.edit();
    return open.result.version;
  });
  expect(version).toBe(20);
  await expect.poll(() => page.evaluate(() => window.page.session!.saving())).toEqual({ kind: 'failed', reason: 'newer' });
  expect(await visit(page)).toEqual({ code: 'newer', schema: 2 });
  const untouched = await page.evaluate(async () => {
    const open = indexedDB.open('quote-part');
    await new Promise((resolve) => (open.onsuccess = resolve));
    const count = open.result.transaction('journal').objectStore('journal').count();
    await new Promise((resolve) => (count.onsuccess = resolve));
    return [open.result.version, count.result];
  });
  expect(untouched).toEqual([20, 0]);
});

test('plans are listed, renamed, duplicated, removed and erased', async () => {
  const { page } = await profile.start();
  await visit(page);
  await newPlan(page, 'a');
  const list = (): Promise<unknown> => page.evaluate(async () => (await window.page.storage!.list()).map((one) => [one.id, one.name, one.revision]));
  expect(await page.evaluate(async () => (await window.page.storage!.create(window.page.empty('a'), window.page.at())).ok)).toBe(false);
  await page.evaluate(() => window.page.storage!.rename('a', 'Un', window.page.at()));
  await page.evaluate(() => window.page.storage!.duplicate('a', { id: 'b', name: 'Deux' }, window.page.at()));
  expect(await list()).toEqual([['b', 'Deux', 0], ['a', 'Un', 1]]);
  await page.evaluate(() => window.page.start('b'));
  expect(await page.evaluate(async () => (await window.page.storage!.remove('a')).ok)).toBe(true);
  expect(await list()).toEqual([['b', 'Deux', 0]]);
  await page.evaluate(() => window.page.session!.close());
  await page.evaluate(() => window.page.storage!.erase());
  const left = await page.evaluate(async () => [(await indexedDB.databases()).map((one) => one.name), Object.keys(localStorage)]);
  expect(left).toEqual([[], []]);
  expect(await visit(page)).toBeUndefined();
  expect(await list()).toEqual([]);
});

test('a plan of 20 000 posts is kept and found without holding the page', async () => {
  test.setTimeout(60_000);
  const { page } = await profile.start();
  await visit(page);
  const outcome = await page.evaluate(async () => {
    const plan = window.page.big('big', 20_000);
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map((one) => one.duration))).observe({ type: 'longtask' });
    const began = performance.now();
    await window.page.storage!.create(plan, window.page.at());
    const created = performance.now();
    await window.page.start('big');
    const opened = performance.now();
    const same = JSON.stringify(window.page.session!.plan()) === JSON.stringify(plan);
    return { created: Math.round(created - began), opened: Math.round(opened - created), longest: Math.max(0, ...tasks.slice()), same };
  });
  test.info().annotations.push({ type: 'measure', description: JSON.stringify(outcome) });
  expect(outcome.same).toBe(true);
});
