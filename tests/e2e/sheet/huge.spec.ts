import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inventedPlan } from '../../bench/plans.ts';
import { expect, test } from '../app.ts';
import { chooseFile } from '../story.ts';
import { active, cell, press, said } from './hands.ts';
import { fileOf, sheet } from './tables.ts';

const POSTS = 100_000;

test('U-01 U-31 a hundred thousand rows scroll, are selected whole and summed to the cent, and one of the last is edited', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const plan = inventedPlan(POSTS);
  // Too large to be handed over by the test runner: chosen on the disk, as its user would.
  const folder = mkdtempSync(join(tmpdir(), 'quote-part-'));
  const path = join(folder, 'grand.quotepart.json');
  writeFileSync(path, fileOf(plan));
  await page.goto('./');
  await chooseFile(page, /^Ouvrir un fichier/, path);
  await cell(page, 0, 'posts.label').waitFor({ timeout: 120_000 });
  rmSync(folder, { recursive: true });

  // A wheel goes down by screens: rows are there when it stops.
  await cell(page, 3, 'posts.grossPay').hover();
  for (let turn = 0; turn < 5; turn++) await page.mouse.wheel(0, 20_000);
  await expect
    .poll(() =>
      sheet(page)
        .locator('.ag-row:visible')
        .evaluateAll((rows) => Math.max(...rows.map((row) => Number(row.getAttribute('row-index')) || 0))),
    )
    .toBeGreaterThan(2_000);
  expect(await sheet(page).locator('.ag-row').count()).toBeLessThan(200);

  await sheet(page).locator('.ag-row:visible .ag-cell[col-id="posts.grossPay"]').nth(8).click();
  await press(page, 'Control+Home');
  await cell(page, 0, 'posts.grossPay').click();
  await press(page, 'Control+ArrowDown');
  await expect.poll(() => active(page)).toBe(`${POSTS - 1} posts.grossPay`);
  await expect(cell(page, POSTS - 1, 'posts.label')).toHaveText(`CN-${POSTS - 1}`);
  await press(page, 'Control+a');
  await said(page, /^Sélection\s: 100\s000\slignes sur \d\d+\scolonnes/);

  await cell(page, POSTS - 2, 'posts.grossPay').click();
  await press(page, 'Control+Space');
  const sum = plan.contracts.reduce((total, { grossPay }) => total + (grossPay ?? 0), 0);
  const bar = page.getByRole('group', { name: 'Sélection' });
  await expect(bar.getByRole('button', { name: /^Nb/ })).toHaveText(/Nb\s?100\s000/);
  const [euros = '', rest = ''] = (sum / 100).toFixed(2).split('.');
  await expect
    .poll(async () => (await bar.getByRole('button', { name: /^Somme/ }).innerText()).replace(/[\s€]|Somme/g, ''))
    .toBe(`${euros},${rest}`);

  await cell(page, POSTS - 2, 'posts.grossPay').click();
  await page.keyboard.type('2 345,67');
  await press(page, 'Enter');
  await expect(cell(page, POSTS - 2, 'posts.grossPay')).toHaveText(/^2\s345,67$/);
  await press(page, 'Control+z');
  await expect(cell(page, POSTS - 2, 'posts.grossPay')).not.toHaveText(/^2\s345,67$/);
});
