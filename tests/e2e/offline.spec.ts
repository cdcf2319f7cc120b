import { expect, test } from './app.ts';
import { cellOf, keyFigure, openSample, saved, type } from './story.ts';

test('the app starts with the server gone, and a plan is edited and kept', async ({ profile, site, watch }) => {
  let page = await profile.open();
  await page.goto(site.url);
  await openSample(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await site.close();

  page = await profile.open();
  await page.goto(site.url);
  await page.getByRole('link', { name: /Rives du Haut Allier/ }).click();
  const before = await keyFigure(page, 'Coût').textContent();
  await type(page, cellOf(page, 'CN-02', 'grossPay'), '2500');
  await expect(keyFigure(page, 'Coût')).not.toHaveText(before ?? '');
  const after = (await keyFigure(page, 'Coût').textContent()) ?? '';
  await saved(page);

  page = await profile.open();
  await page.goto(site.url);
  await page.getByRole('link', { name: /Rives du Haut Allier/ }).click();
  await expect(keyFigure(page, 'Coût')).toHaveText(after);
  await expect(cellOf(page, 'CN-02', 'grossPay')).toHaveText(/^2\s500,00$/);
  // The browser looks for a new version, finds no server, and goes on.
  watch.expect(/ERR_CONNECTION_REFUSED|Failed to load resource/);
});

test('every built file is kept for later, the roster worker and its territory included', async ({ page, site }) => {
  await page.goto('./');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map((request) => new URL(request.url).pathname);
  });
  for (const part of [/^\/index\.html$/, /compute\.worker/, /import\.worker/, /export\.worker/, /index-.*\.css$/, /manifest/, /icon-512/]) {
    expect(
      kept.some((path) => part.test(path)),
      String(part),
    ).toBe(true);
  }
  await site.close();
  const size = await page.evaluate(
    async (path) => (await (await fetch(path)).blob()).size,
    kept.find((path) => path.includes('import.worker')) ?? '',
  );
  expect(size).toBeGreaterThan(300_000);
});
