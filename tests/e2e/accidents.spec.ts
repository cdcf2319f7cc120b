import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../../.ci/chromium.mjs';
import { serve } from '../../.ci/serve.mjs';
import { BUILT, expect, test } from './app.ts';
import { createProfile } from './storage/browser.ts';
import { openSample } from './story.ts';

/** A copy of the built app that a test may spoil. */
const spoiled = test.extend<{ folder: string }>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'quote-part-site-'));
    cpSync(BUILT, folder, { recursive: true });
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  site: async ({ folder }, use) => {
    const site = await serve({ folder });
    await use(site);
    await site.close();
  },
});

spoiled('a first computation that fails is said, and the plan can be edited all the same', async ({ page, folder, watch }) => {
  const assets = join(folder, 'assets');
  const worker = readdirSync(assets).find((name) => name.startsWith('compute.worker')) ?? '';
  writeFileSync(join(assets, worker), 'throw new Error("no figures today");');
  watch.expect(/no figures today/);
  await page.goto('./');
  await page.getByRole('button', { name: /^Ouvrir l’exemple/ }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toHaveText('Le calcul a échoué : le plan est intact, mais aucun chiffre ne peut être affiché. Rechargez la page.');
  await expect(page.getByText('Les écarts ne sont pas connus, car le calcul a échoué.')).toBeVisible();
  await page.locator('[col-id="posts.grossPay"]').nth(1).click();
  await page.keyboard.type('2500');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Historique' }).click();
  await expect(page.getByRole('heading', { name: 'Saisie' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /Enregistré dans/ })).toBeVisible();
});

spoiled('an update waits as long as something is not stored', async ({ page, folder }) => {
  await page.goto('./');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await openSample(page);
  writeFileSync(join(folder, 'sw.js'), `// another version\n${readFileSync(join(folder, 'sw.js'), 'utf8')}`);
  await page.evaluate(() =>
    navigator.serviceWorker
      .getRegistration()
      .then((found) => found?.update())
      .then(() => undefined),
  );
  const prompt = page.getByRole('status').filter({ hasText: 'Une mise à jour est prête' });
  await expect(prompt.getByRole('button')).toBeEnabled();
  // Another program wrote the plan meanwhile: this window can store nothing more.
  await page.evaluate(async () => {
    const open = indexedDB.open('quote-part');
    await new Promise((resolve) => (open.onsuccess = resolve));
    const plans = open.result.transaction('plans', 'readwrite').objectStore('plans');
    const all = plans.getAll();
    await new Promise((resolve) => (all.onsuccess = resolve));
    await new Promise((resolve) => (plans.put({ ...all.result[0], revision: 70 }).onsuccess = resolve));
    open.result.close();
  });
  await page.locator('[col-id="posts.grossPay"]').nth(1).click();
  await page.keyboard.type('2500');
  await page.keyboard.press('Enter');
  await expect(prompt.getByRole('button')).toBeDisabled();
  await expect(prompt).toHaveText(/Elle attend que tout soit enregistré/);
});

test('a database that the browser cannot open is replaced when asked, and the page works again', async ({ site }) => {
  const profile = createProfile(findChromium() ?? chromium.executablePath());
  const first = await profile.start();
  await first.page.goto(site.url);
  await first.page.getByRole('button', { name: /^(Ouvrir l’exemple|Open the example)/ }).click();
  await expect(first.page.locator('[col-id="posts.grossPay"]').nth(1)).toBeVisible();
  await profile.close();
  const root = join(profile.folder, 'Default', 'IndexedDB');
  const store = join(root, readdirSync(root).find((name) => name.endsWith('.leveldb')) ?? '');
  for (const name of readdirSync(store).filter((one) => one.startsWith('MANIFEST'))) rmSync(join(store, name));

  const { page } = await profile.start();
  await page.goto(site.url);
  await expect(page.getByRole('heading', { level: 1, name: 'Le stockage de ce navigateur ne s’ouvre pas' })).toBeVisible();
  await page.getByRole('button', { name: 'Repartir d’une base neuve' }).click();
  await page.getByRole('button', { name: /^Ouvrir l’exemple/ }).click();
  await expect(page.getByRole('status').filter({ hasText: /Enregistré dans/ })).toBeVisible();
  await page.reload();
  await expect(page.locator('[col-id="posts.grossPay"]').nth(1)).toBeVisible();
  await profile.remove();
});
