import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { cellAt, centsOf, openSheet } from './sheet.ts';
import { openSample } from './story.ts';

/** The treasury under the sheet of exercices. */
async function openTreasury(page: Page): Promise<Locator> {
  await openSheet(page, 'Exercices');
  const treasury = page.getByRole('region', { name: 'Trésorerie du plan, mois par mois' });
  await expect(treasury.getByRole('row').nth(1)).toBeVisible();
  return treasury;
}

/** The amounts of a row of the treasury, in cents: paid, State, cofunders, balance. */
async function amounts(row: Locator): Promise<number[]> {
  const cells = await row.getByRole('cell').all();
  return Promise.all(cells.map(async (cell) => (await centsOf(cell)) ?? Number.NaN));
}

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await openSample(page);
});

test('what is received stands beside what is earned, and adds up from the months to the exercice', async ({ page }) => {
  const treasury = await openTreasury(page);
  for (const year of [2025, 2026, 2027, 2028]) {
    const [, state, cofunding] = await amounts(treasury.getByRole('row', { name: `Total ${year}` }));
    expect(await centsOf(await cellAt(page, String(year), 'Encaissé État'))).toBe(state);
    expect(await centsOf(await cellAt(page, String(year), 'Encaissé cofinanceurs'))).toBe(cofunding);
  }
  const months = treasury.getByRole('row', { name: /^(?:janvier|décembre) 20/ });
  let balance = 0;
  for (const row of await treasury.getByRole('row', { name: /^\p{L}+ 20\d\d/u }).all()) {
    if ((await row.getByRole('rowheader').textContent())?.startsWith('Total') === true) continue;
    const [paid, state, cofunding, left] = (await amounts(row)) as [number, number, number, number];
    balance += state + cofunding - paid;
    expect(left).toBe(balance);
  }
  await expect(months).not.toHaveCount(0);
});

test('the lowest point of the balance is named, and marked otherwise than by a colour', async ({ page }) => {
  const treasury = await openTreasury(page);
  const said = (await treasury.getByText(/^Point le plus bas/).textContent()) ?? '';
  const lowest = treasury.getByRole('row', { name: /point le plus bas/ });
  const month = ((await lowest.getByRole('rowheader').textContent()) ?? '').split(' · ')[0]?.trim() ?? '';
  expect(said).toContain(month);
  const [, , , balance] = await amounts(lowest);
  expect(balance).toBeLessThan(0);
  expect(
    await lowest
      .getByRole('cell')
      .last()
      .evaluate((cell) => getComputedStyle(cell, '::before').content),
  ).toContain('▼');
});

test('a payment typed in the card moves the money to its month', async ({ page }) => {
  await page.getByRole('gridcell', { name: 'CN-03', exact: true }).first().click();
  const card = page.getByRole('region', { name: 'Fiche du poste CN-03' });
  await card.getByRole('tab', { name: 'Contrats et conventions' }).click();
  await card.getByRole('button', { name: /^\+ Ajouter un versement, convention n° 1/ }).press('Enter');
  await page.keyboard.type('3');
  await page.keyboard.press('Tab');
  await page.keyboard.type('15/3/2028');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1234,56');
  await page.keyboard.press('Enter');
  await card.getByRole('tab', { name: 'Mois par mois' }).click();
  await expect(card.getByRole('columnheader', { name: 'Encaissé État' })).toBeVisible();
  await expect(card.getByRole('row', { name: /^mars 2028/ })).toContainText(/1\s234,56/);
  const treasury = await openTreasury(page);
  const [, state] = await amounts(treasury.getByRole('row', { name: /^mars 2028/ }));
  expect(state).toBe(123_456);
  expect(await centsOf(await cellAt(page, '2028', 'Encaissé État'))).toBe(123_456);
  await treasury.getByRole('button', { name: 'Fermer la trésorerie' }).press('Enter');
  await expect(treasury).toHaveCount(0);
  await page.getByRole('button', { name: 'Ouvrir la trésorerie mois par mois' }).press('Enter');
  await expect(treasury).toBeVisible();
});

test('a cost typed by hand says so in the sheet and in the card', async ({ page }) => {
  await page.getByRole('gridcell', { name: 'CN-03', exact: true }).first().click();
  const card = page.getByRole('region', { name: 'Fiche du poste CN-03' });
  await card.getByRole('tab', { name: 'Contrats et conventions' }).click();
  const typed = card.getByRole('textbox', { name: /^Coût mensuel saisi, CN-03, contrat/ });
  await typed.fill('3000');
  await typed.press('Enter');
  const cell = await cellAt(page, 'CN-03', 'Coût', 2027);
  await expect(cell).toHaveClass(/level-typedCost/);
  expect(await cell.evaluate((one) => getComputedStyle(one, '::before').content)).toContain('✎');
  await card.getByRole('tab', { name: 'Parts' }).click();
  await expect(card.getByRole('row', { name: /^Niveau du coût/ })).toContainText('Coût saisi');
});

for (const theme of ['light', 'dark'] as const) {
  test(`the treasury has no violation (${theme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await openTreasury(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.flatMap((one) => one.nodes.map((node) => `${one.id} ${node.html}`))).toEqual([]);
  });
}
