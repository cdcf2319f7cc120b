import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Site, serve } from '../../.ci/serve.mjs';
import { BUILT, test as base, expect } from './app.ts';

/** A site whose files can be replaced, as a release does. */
const test = base.extend<{ folder: string }>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'quote-part-site-'));
    cpSync(BUILT, folder, { recursive: true });
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  site: async ({ folder }, use) => {
    const site: Site = await serve({ folder });
    await use(site);
    await site.close();
  },
});

/** Puts another version of the page in place, whole. */
function release(folder: string): void {
  const page = join(folder, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<html lang="fr">', '<html lang="fr" data-release="2">'));
  const worker = join(folder, 'sw.js');
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(/VERSION = "\w+"/, 'VERSION = "next"'));
}

const lookForUpdate = () =>
  navigator.serviceWorker
    .getRegistration()
    .then((found) => found?.update())
    .then(() => undefined);

test('a new version waits for a click, in every window', async ({ page, context, folder }) => {
  await page.goto('./');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  const other = await context.newPage();
  await other.goto('./');
  await page.evaluate(() => Object.assign(window, { stillHere: true }));
  await other.evaluate(() => Object.assign(window, { stillHere: true }));

  release(folder);
  await page.evaluate(lookForUpdate);
  const prompt = page.getByRole('status').filter({ hasText: 'Une mise à jour est prête' });
  await expect(prompt).toBeVisible();
  expect(await page.evaluate(() => 'stillHere' in window)).toBe(true);
  await expect(page.locator('html')).not.toHaveAttribute('data-release');

  await prompt.getByRole('button').click();
  await expect(page.locator('html')).toHaveAttribute('data-release', '2');
  // The other window was not reloaded: it says so and waits for its own click.
  expect(await other.evaluate(() => 'stillHere' in window)).toBe(true);
  const theirs = other.getByRole('status').filter({ hasText: 'Une mise à jour est prête' });
  await theirs.getByRole('button').click();
  await expect(other.locator('html')).toHaveAttribute('data-release', '2');
});

test('a version that cannot be fetched whole replaces nothing', async ({ page, folder, site, watch }) => {
  await page.goto('./');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  release(folder);
  rmSync(join(folder, 'icon.svg'));
  await page.evaluate(lookForUpdate);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.installing === null)))
    .toBe(true);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.waiting === null))).toBe(true);
  await site.close();
  await page.reload();
  await expect(page.getByRole('button', { name: /^Ouvrir l’exemple/ })).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-release');
  watch.expect(/Failed to load resource|ERR_CONNECTION_REFUSED|404/);
});
