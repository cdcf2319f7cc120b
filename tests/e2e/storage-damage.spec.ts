import { appendFileSync, closeSync, openSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Profile, Site } from './storage/browser.ts';
import type { StoragePage } from './storage/page.ts';
import { newPlan, read, test, visit } from './storage/profile.ts';

declare const window: { readonly page: StoragePage };

test.describe('what is damaged is said, never shown as empty', () => {
  /** A plan with 150 steps, one snapshot among them, then a change made straight in the database. */
  async function damaged(page: Page, site: Site, store: string, key: (string | number)[], change: 'delete' | 'alter'): Promise<void> {
    await visit(page, site);
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
    {
      what: 'the newest snapshot altered: the older one and the journal give the whole plan',
      store: 'pieces',
      key: ['a', 100, 0],
      change: 'alter',
    },
    { what: 'the newest snapshot gone in part', store: 'pieces', key: ['a', 100, 0], change: 'delete' },
    { what: 'a step altered after the snapshot', store: 'journal', key: ['a', 120], change: 'alter', readable: 119 },
    { what: 'a step missing after the snapshot', store: 'journal', key: ['a', 130], change: 'delete', readable: 129 },
    { what: 'the last step missing', store: 'journal', key: ['a', 150], change: 'delete', readable: 149 },
    {
      what: 'a step missing before the snapshot: the plan is whole, its history is not',
      store: 'journal',
      key: ['a', 50],
      change: 'delete',
      readable: 150,
    },
  ] as const;
  for (const { what, store, key, change, ...refusal } of cases) {
    test(what, async ({ site, profile }) => {
      const { page } = await profile.start();
      await damaged(page, site, store, [...key], change);
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

  test('a database that comes back empty where plans were known', async ({ site, profile }) => {
    const { page } = await profile.start();
    await visit(page, site);
    await newPlan(page, 'a');
    await page.evaluate(async () => {
      window.page.storage!.close();
      await new Promise((resolve) => (indexedDB.deleteDatabase('quote-part').onsuccess = resolve));
    });
    expect(await visit(page, site)).toEqual({ code: 'lost', plans: [{ id: 'a', name: 'revision 0', revision: 0 }] });
    expect(await visit(page, site)).toMatchObject({ code: 'lost' });
    expect(await page.evaluate(() => window.page.open({ forgetLost: true }))).toBeUndefined();
    expect(await visit(page, site)).toBeUndefined();
  });

  test('a database that comes back older than what was stored', async ({ site, profile }) => {
    const { page } = await profile.start();
    await visit(page, site);
    await newPlan(page, 'a');
    await page.evaluate(() => localStorage.setItem('quote-part:plan:a', JSON.stringify({ name: 'A', revision: 12 })));
    expect(await read(page, 'a')).toEqual({ refusal: { code: 'damaged', readable: 0, expected: 12 } });
  });
});

/** The folder where the browser keeps the database, and the log it was writing. */
function logOf({ folder }: Profile): string {
  const root = join(folder, 'Default', 'IndexedDB');
  const store = join(root, readdirSync(root).find((name) => name.endsWith('.leveldb')) ?? '');
  return join(store, readdirSync(store).find((name) => name.endsWith('.log')) ?? '');
}

/** Ends the log as a browser leaves it that dies between the head of a record and its content: 64 bytes are announced, none is there. */
function cutInRecord(profile: Profile): void {
  appendFileSync(logOf(profile), Buffer.from([0x11, 0x22, 0x33, 0x44, 64, 0, 1]));
}

async function edits(page: Page, count: number): Promise<void> {
  await page.evaluate(async (many) => {
    await window.page.start('a');
    for (let at = 0; at < many; at += 1) window.page.edit();
    await window.page.saved();
    await window.page.session!.close();
  }, count);
}

test('a browser that died in the middle of a record loses nothing, however often it is opened after', async ({ site, profile }) => {
  test.setTimeout(120_000);
  const first = await profile.start();
  await visit(first.page, site);
  await newPlan(first.page, 'a');
  await edits(first.page, 3);
  await profile.close();
  let known = 3;
  for (let death = 0; death < 3; death += 1) {
    cutInRecord(profile);
    const { page } = await profile.start();
    expect(await visit(page, site)).toBeUndefined();
    // More than was announced, then less: Chromium deletes the whole database in one case, drops what comes after in the other.
    await edits(page, death === 1 ? 1 : 5);
    known += death === 1 ? 1 : 5;
    await profile.close();
    const again = await profile.start();
    expect(await visit(again.page, site)).toBeUndefined();
    expect(await read(again.page, 'a')).toEqual({ name: `revision ${known}`, revision: known, steps: known, writable: true });
    await profile.close();
  }
});

test('what the browser says it lost is said, even when nothing here remembers it', async ({ site, profile }) => {
  const first = await profile.start();
  await visit(first.page, site);
  await newPlan(first.page, 'a');
  await edits(first.page, 20);
  await profile.close();
  const log = logOf(profile);
  const handle = openSync(log, 'r+');
  writeSync(handle, Buffer.alloc(64, 0xa5), 0, 64, Math.floor(statSync(log).size / 2));
  closeSync(handle);
  rmSync(join(profile.folder, 'Default', 'Local Storage'), { recursive: true });
  const { page } = await profile.start();
  expect(await visit(page, site)).toEqual({ code: 'lost', plans: [] });
  // Said again at the next visit, until the user goes on.
  expect(await visit(page, site)).toEqual({ code: 'lost', plans: [] });
  expect(await page.evaluate(() => window.page.open({ forgetLost: true }))).toBeUndefined();
  expect(await visit(page, site)).toBeUndefined();
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
  test(`damaged files of the browser are said, never shown as a first visit: ${what}`, async ({ site, profile }) => {
    test.setTimeout(60_000);
    const before = await profile.start();
    await visit(before.page, site);
    await newPlan(before.page, 'a');
    await before.page.evaluate(async () => {
      await window.page.start('a');
      for (let at = 0; at < 200; at += 1) window.page.edit();
      await window.page.saved();
    });
    await profile.close();
    const root = join(profile.folder, 'Default', 'IndexedDB');
    const folder = join(root, readdirSync(root).find((name) => name.endsWith('.leveldb')) ?? '');
    harm(
      folder,
      readdirSync(folder).filter((name) => name !== 'LOCK' && statSync(join(folder, name)).isFile()),
    );

    const { page } = await profile.start();
    const opened = await visit(page, site);
    if (opened === undefined) {
      expect(await read(page, 'a')).toMatchObject({ refusal: { code: 'damaged', expected: 200 } });
    } else {
      expect(['lost', 'unreadable']).toContain((opened as { code: string }).code);
      expect(await page.evaluate(() => window.page.open({ afresh: true }))).toBeUndefined();
      expect(await page.evaluate(async () => (await window.page.storage!.create(window.page.empty('b'), window.page.at())).ok)).toBe(true);
      expect(await visit(page, site)).toBeUndefined();
      expect(await read(page, 'b')).toMatchObject({ revision: 0 });
    }
    test.info().annotations.push({ type: 'measure', description: JSON.stringify(opened ?? 'damaged') });
  });
}
