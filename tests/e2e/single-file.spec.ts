import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, SINGLE_FILE, test } from './app.ts';
import { cellOf, keyFigure, openSample, saved, type } from './story.ts';

const ADDRESS = pathToFileURL(SINGLE_FILE).href;

test('the single file opens from a disk, computes in its worker and keeps the plan', async ({ profile, watch }) => {
  let page = await profile.open();
  await page.goto(ADDRESS);
  await openSample(page);
  const before = (await keyFigure(page, 'Coût').textContent()) ?? '';
  await type(page, cellOf(page, 'CN-02', 'grossPay'), '2500');
  await expect(keyFigure(page, 'Coût')).not.toHaveText(before);
  const after = (await keyFigure(page, 'Coût').textContent()) ?? '';
  await saved(page);

  page = await profile.open();
  await page.goto(ADDRESS);
  await page.getByRole('link', { name: /Rives du Haut Allier/ }).click();
  await expect(keyFigure(page, 'Coût')).toHaveText(after);
  expect(
    watch.requests.filter((address) => !address.startsWith('blob:') && address !== ADDRESS && !address.startsWith(`${ADDRESS}#`)),
  ).toEqual([]);
  expect(watch.requests.some((address) => address.startsWith('blob:'))).toBe(true);
});

test('the single file is one file: it names no other, and lets nothing be fetched', () => {
  const html = readFileSync(SINGLE_FILE, 'utf8');
  expect(html.match(/<script\b[^>]*\bsrc=/g)).toBeNull();
  expect(html.match(/<link\b[^>]*\bhref=/g)).toBeNull();
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('connect-src');
  expect(policy).toContain("require-trusted-types-for 'script'");
});
