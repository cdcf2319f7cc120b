// Long because every promise of the storage stands in one list, each with its own accident.
import { expect } from '@playwright/test';
import type { StoragePage } from './storage/page.ts';
import { newPlan, read, test, visit } from './storage/profile.ts';

declare const window: Window & { readonly page: StoragePage; readonly seen: unknown[] };

test('every edit is one strict transaction', async ({ site, profile }) => {
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
  await visit(page, site);
  await newPlan(page, 'a');
  await page.evaluate(() => window.page.start('a'));
  const seen = await page.evaluate(async () => {
    window.seen.length = 0;
    window.page.edit();
    await window.page.saved();
    return window.seen;
  });
  expect(seen).toEqual([['strict', 'journal', 'meta', 'plans']]);
});

test('a browser killed while it writes loses no step that was said to be stored', async ({ site, profile }) => {
  test.setTimeout(180_000);
  const rounds = Number(process.env.KILL_ROUNDS ?? 5);
  let acknowledged = 0;
  // The profile is closed politely once: a browser killed in the first seconds of its first profile is another accident.
  const first = await profile.start();
  expect(await visit(first.page, site)).toBeUndefined();
  await newPlan(first.page, 'a');
  await profile.close();
  for (let round = 0; round < rounds; round += 1) {
    const { page } = await profile.start();
    expect(await visit(page, site)).toBeUndefined();
    site.stored.length = 0;
    page.evaluate(() => window.page.hammer('a')).catch(() => undefined);
    const enough = 20 + Math.floor(Math.random() * 180);
    await expect.poll(() => site.stored.length, { intervals: [5], timeout: 30_000 }).toBeGreaterThan(enough);
    await profile.kill();
    const last = Math.max(...site.stored);
    acknowledged += site.stored.length;

    const again = await profile.start();
    expect(await visit(again.page, site)).toBeUndefined();
    const found = await read(again.page, 'a');
    if (!('revision' in found)) throw new Error(JSON.stringify(found));
    expect(found.revision).toBeGreaterThanOrEqual(last);
    expect(found).toEqual({ name: `revision ${found.revision}`, revision: found.revision, steps: found.revision, writable: true });
    await profile.close();
  }
  test.info().annotations.push({ type: 'measure', description: `${acknowledged} steps acknowledged, 0 lost, ${rounds} kills` });
});

test('a browser killed while it writes a snapshot and a step at once loses neither', async ({ site, profile }) => {
  test.setTimeout(180_000);
  const first = await profile.start();
  await visit(first.page, site);
  await first.page.evaluate(() => window.page.storage!.create(window.page.big('a', 20_000), window.page.at()));
  await profile.close();
  for (let round = 1; round <= 4; round += 1) {
    const { page } = await profile.start();
    expect(await visit(page, site)).toBeUndefined();
    site.stored.length = 0;
    page.evaluate(() => window.page.hammer('a')).catch(() => undefined);
    // A snapshot follows every hundredth step, and takes longer than many steps.
    const enough = 100 * round + 2 + Math.floor(Math.random() * 6);
    await expect.poll(() => Math.max(...site.stored), { intervals: [1], timeout: 60_000 }).toBeGreaterThan(enough);
    await profile.kill();
    const again = await profile.start();
    expect(await visit(again.page, site)).toBeUndefined();
    const found = await read(again.page, 'a');
    if (!('revision' in found)) throw new Error(JSON.stringify(found));
    expect(found.revision).toBeGreaterThanOrEqual(Math.max(...site.stored));
    await profile.close();
  }
});

test('whatever is written shares one store with all the rest', async ({ site, profile }) => {
  const { page } = await profile.start();
  await page.addInitScript(() => {
    const seen: unknown[] = [];
    const original = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function open(this: IDBDatabase, ...asked: Parameters<typeof original>) {
      const made = original.apply(this, asked);
      if (made.mode === 'readwrite') seen.push([...made.objectStoreNames]);
      return made;
    };
    Object.assign(window, { seen });
  });
  await visit(page, site);
  await newPlan(page, 'a');
  const seen = await page.evaluate(async () => {
    const storage = window.page.storage!;
    const at = window.page.at();
    await storage.setPreference('x', 1);
    await storage.rename('a', 'Un', at);
    await storage.duplicate('a', { id: 'b', name: 'Deux' }, at);
    await window.page.start('b');
    for (let step = 0; step < 120; step += 1) window.page.edit();
    await window.page.saved();
    window.page.session!.copied();
    await window.page.session!.close();
    await storage.remove('a');
    return window.seen as string[][];
  });
  expect(new Set(seen.flat())).toEqual(new Set(['meta', 'plans', 'snapshots', 'pieces', 'journal', 'preferences']));
  expect(seen.filter((stores) => !stores.includes('meta'))).toEqual([]);
});

test('a full disk is announced, keeps everything, and is forgotten once there is room', async ({ site, profile }) => {
  test.setTimeout(60_000);
  const { page } = await profile.start();
  const devtools = await page.context().newCDPSession(page);
  // Before the first write: the browser remembers for a while how much room it found.
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.url).origin, quotaSize: 1_000_000 });
  await visit(page, site);
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

test('two windows: one writes, the other reads and follows, then takes the plan', async ({ site, profile }) => {
  const { page: first, browser } = await profile.start();
  await visit(first, site);
  await newPlan(first, 'a');
  await first.evaluate(() => window.page.start('a'));
  const second = await browser.contexts()[0]!.newPage();
  await visit(second, site);
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

test('two windows in any order of edits, undos, hand-overs and reloads lose nothing that was said to be stored', async ({
  site,
  profile,
}) => {
  test.setTimeout(120_000);
  const { page: first, browser } = await profile.start();
  await visit(first, site);
  await newPlan(first, 'a');
  const pages = [first, await browser.contexts()[0]!.newPage()];
  await visit(pages[1]!, site);
  for (const page of pages) await page.evaluate(() => window.page.start('a'));
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9));
  test.info().annotations.push({ type: 'seed', description: String(seed) });
  let state = seed;
  const pick = (size: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * size);
  };
  const stored: string[] = [];
  let unsure: string[] = [];
  for (let move = 0; move < 120; move += 1) {
    const page = pages[pick(2)]!;
    const gesture = pick(10);
    if (gesture < 5) {
      const name = `geste ${move}`;
      if (await page.evaluate((one) => window.page.mark(one), name)) unsure.push(name);
    } else if (gesture === 5) await page.evaluate(() => window.page.session!.undo());
    else if (gesture === 6) await page.evaluate(() => window.page.session!.takeOver());
    else if (gesture === 7) {
      // What is still on its way when the page goes may be lost or not.
      unsure = [];
      await page.reload();
      await page.evaluate(() => window.page.open());
      await page.evaluate(() => window.page.start('a'));
    } else if (!(await page.evaluate(() => window.page.session!.readOnly()))) {
      await page.evaluate(() => window.page.saved());
      stored.push(...unsure);
      unsure = [];
    }
  }
  for (const page of pages) await expect.poll(() => page.evaluate(() => window.page.session!.saving().kind)).toBe('saved');
  expect(stored.length).toBeGreaterThan(0);
  expect(await first.evaluate(() => window.page.names('a'))).toEqual(expect.arrayContaining(stored));
});

test('a plan loaded again and again stays the one that its window writes', async ({ site, profile }) => {
  const { page } = await profile.start();
  await visit(page, site);
  await newPlan(page, 'a');
  for (let round = 1; round <= 15; round += 1) {
    await page.evaluate(() => window.page.start('a'));
    expect(await page.evaluate(() => window.page.session!.readOnly())).toBe(false);
    // Without waiting for the write: what it loses is only what was not said to be stored.
    await page.evaluate(() => window.page.edit());
    await page.reload();
    await page.evaluate(() => window.page.open());
  }
});

test('a window that lost its lock without knowing overwrites nothing', async ({ site, profile }) => {
  const { page: first, browser } = await profile.start();
  await visit(first, site);
  await newPlan(first, 'a');
  await first.evaluate(() => window.page.start('a'));
  const second = await browser.contexts()[0]!.newPage();
  await visit(second, site);
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

test('data of a later version of the program are refused and left untouched', async ({ site, profile }) => {
  const { page } = await profile.start();
  await visit(page, site);
  await newPlan(page, 'a');
  await page.evaluate(() => window.page.start('a'));
  // A later version opens the database under a window that still runs this one.
  const version = await page.evaluate(async () => {
    const open = indexedDB.open('quote-part', 30);
    open.onupgradeneeded = () => open.result.createObjectStore('later');
    await new Promise((resolve) => (open.onsuccess = resolve));
    open.result.close();
    window.page.edit();
    return open.result.version;
  });
  expect(version).toBe(30);
  await expect.poll(() => page.evaluate(() => window.page.session!.saving())).toEqual({ kind: 'failed', reason: 'newer' });
  expect(await visit(page, site)).toEqual({ code: 'newer', schema: 3 });
  const untouched = await page.evaluate(async () => {
    const open = indexedDB.open('quote-part');
    await new Promise((resolve) => (open.onsuccess = resolve));
    const count = open.result.transaction('journal').objectStore('journal').count();
    await new Promise((resolve) => (count.onsuccess = resolve));
    return [open.result.version, count.result];
  });
  expect(untouched).toEqual([30, 0]);
});

test('plans are listed, renamed, duplicated, removed and erased', async ({ site, profile }) => {
  const { page } = await profile.start();
  await visit(page, site);
  await newPlan(page, 'a');
  const list = (): Promise<unknown> =>
    page.evaluate(async () => (await window.page.storage!.list()).map((one) => [one.id, one.name, one.revision]));
  expect(await page.evaluate(async () => (await window.page.storage!.create(window.page.empty('a'), window.page.at())).ok)).toBe(false);
  await page.evaluate(() => window.page.storage!.rename('a', 'Un', window.page.at()));
  await page.evaluate(() => window.page.storage!.duplicate('a', { id: 'b', name: 'Deux' }, window.page.at()));
  expect(await list()).toEqual([
    ['b', 'Deux', 0],
    ['a', 'Un', 1],
  ]);
  await page.evaluate(() => window.page.start('b'));
  await page.evaluate(async () => {
    for (const key of ['columns:a', 'refused:a', 'refused:b', 'theme']) await window.page.storage!.setPreference(key, key);
  });
  expect(await page.evaluate(async () => (await window.page.storage!.remove('a')).ok)).toBe(true);
  // What was kept beside the plan goes with it, and nothing else.
  expect(
    await page.evaluate(() =>
      Promise.all(['columns:a', 'refused:a', 'refused:b', 'theme'].map((key) => window.page.storage!.preference(key))),
    ),
  ).toEqual([undefined, undefined, 'refused:b', 'theme']);

  expect(await list()).toEqual([['b', 'Deux', 0]]);
  await page.evaluate(() => window.page.session!.close());
  await page.evaluate(() => window.page.storage!.erase());
  const left = await page.evaluate(async () => [(await indexedDB.databases()).map((one) => one.name), Object.keys(localStorage)]);
  expect(left).toEqual([[], []]);
  expect(await visit(page, site)).toBeUndefined();
  expect(await list()).toEqual([]);
});

test('a plan of 20 000 posts is kept and found without holding the page', async ({ site, profile }) => {
  test.setTimeout(60_000);
  const { page } = await profile.start();
  await visit(page, site);
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
