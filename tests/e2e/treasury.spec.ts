import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { axeOn } from './axe.ts';
import { cellAt, centsOf, openSheet, rowOf } from './sheet.ts';
import { openSample } from './story.ts';

/** The treasury under the sheet of exercices. */
async function openTreasury(page: Page): Promise<Locator> {
  await openSheet(page, 'Exercices');
  const treasury = page.getByRole('region', { name: 'Trésorerie du plan, mois par mois' });
  await expect(treasury.getByRole('row').nth(1)).toBeVisible();
  return treasury;
}

/** The amounts of each row of the treasury that has this name, in cents: paid, State, cofunders, balance. */
async function amounts(treasury: Locator, name: RegExp): Promise<[number, number, number, number][]> {
  const rows = await treasury
    .getByRole('row', { name })
    .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')));
  return rows.map((cells) => cells.map((text) => Number(text.replace(/[\s,]/g, '').replace('−', '-'))) as [number, number, number, number]);
}

/** What a cell of the sheet of exercices reads, in cents. */
async function inSheet(page: Page, year: number, column: string): Promise<number | undefined> {
  return centsOf(rowOf(page, String(year)).locator(`[col-id="${column}"]`));
}

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await openSample(page);
});

test('what is received stands beside what is earned, and adds up from the months to the exercice', async ({ page }) => {
  const treasury = await openTreasury(page);
  for (const year of [2025, 2026, 2027, 2028]) {
    const [[, state, cofunding] = []] = await amounts(treasury, new RegExp(`^Total ${year}`));
    expect(await inSheet(page, year, 'receivedState')).toBe(state);
    expect(await inSheet(page, year, 'receivedCofunding')).toBe(cofunding);
  }
  const months = await amounts(treasury, /^(?!Total)\p{L}+ 20\d\d/u);
  expect(months).toHaveLength(48);
  let balance = 0;
  for (const [paid, state, cofunding, left] of months) {
    balance += state + cofunding - paid;
    expect(left).toBe(balance);
  }
});

test('the lowest point of the balance is named, and marked otherwise than by a colour', async ({ page }) => {
  const treasury = await openTreasury(page);
  const said = (await treasury.getByText(/^Point le plus bas/).textContent()) ?? '';
  const lowest = treasury.getByRole('row', { name: /point le plus bas/ });
  const month = ((await lowest.getByRole('rowheader').textContent()) ?? '').split(' · ')[0]?.trim() ?? '';
  expect(said).toContain(month);
  const [[, , , balance] = []] = await amounts(treasury, /point le plus bas/);
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
  await expect(card.getByRole('textbox', { name: /^Tranche, versement n° 1/ })).toBeFocused();
  await page.keyboard.type('3');
  await page.keyboard.press('Tab');
  await page.keyboard.type('15/3/2028');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1234,56');
  await page.keyboard.press('Enter');
  await expect(card.getByRole('textbox', { name: /^Tranche, versement n° 1/ })).toHaveValue('3');
  await expect(card.getByRole('textbox', { name: /^Versé le, versement n° 1/ })).toHaveValue('15/03/2028');
  await expect(card.getByRole('textbox', { name: /^Montant, versement n° 1/ })).toHaveValue('1234,56');
  await card.getByRole('tab', { name: 'Mois par mois' }).click();
  await expect(card.getByRole('columnheader', { name: 'Encaissé État' })).toBeVisible();
  await expect(card.getByRole('row', { name: /^mars 2028/ })).toContainText(/1\s234,56/);
  const treasury = await openTreasury(page);
  await expect.poll(async () => (await amounts(treasury, /^mars 2028/))[0]?.[1]).toBe(123_456);
  await expect.poll(() => inSheet(page, 2028, 'receivedState')).toBe(123_456);
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
    const { violations } = await axeOn(page).analyze();
    expect(violations.flatMap((one) => one.nodes.map((node) => `${one.id} ${node.html}`))).toEqual([]);
  });
}
