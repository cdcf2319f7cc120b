import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { axeOn } from './axe.ts';
import { rowOf } from './sheet.ts';
import { keyFigure, openSample } from './story.ts';

/** The card of a post, on its contracts. */
async function contractsOf(page: Page, post: string): Promise<Locator> {
  await page.getByRole('gridcell', { name: post, exact: true }).first().click();
  const card = page.getByRole('region', { name: `Fiche du poste ${post}`, exact: true });
  await card.getByRole('tab', { name: 'Contrats et conventions' }).click();
  return card;
}

async function fill(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press('Enter');
}

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await openSample(page);
});

test('a contract follows another, and asks only for what its regime and its pay need', async ({ page }) => {
  const card = await contractsOf(page, 'CN-01');
  await card.getByRole('button', { name: '+ Ajouter un contrat' }).press('Enter');
  const second = card.getByRole('region', { name: 'CN-01, contrat n° 2' });
  const regime = second.getByRole('combobox', { name: /^Nature du contrat/ });
  await expect(regime).toBeFocused();
  await expect(second.getByRole('textbox', { name: /^Début du contrat/ })).toHaveValue('01/03/2027');
  await expect(second.getByRole('combobox', { name: /^Échelle/ })).toHaveCount(0);
  await regime.selectOption({ label: 'Titulaire ou stagiaire' });
  await expect(second.getByRole('combobox', { name: /^Régime de retraite/ })).toBeVisible();
  await second.getByRole('combobox', { name: /^Base de paie/ }).selectOption({ label: 'Grille et échelon' });
  await expect(second.getByRole('textbox', { name: /^Brut/ })).toHaveCount(0);
  await second.getByRole('combobox', { name: /^Échelle/ }).selectOption({ label: 'C1 · adjoint' });
  await fill(second.getByRole('textbox', { name: /^Échelon, / }), '3');
  await fill(second.getByRole('textbox', { name: /^NBI/ }), '10');
  await expect(second.getByRole('textbox', { name: /^NBI/ })).toBeFocused();
  await expect(rowOf(page, 'CN-01').getByRole('gridcell', { name: 'Titulaire', exact: true })).toBeVisible();

  // Each gesture is a step: undone one after the other, the contract goes with the last.
  for (let step = 0; step < 6; step++)
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^Annuler/ })
      .click();
  await expect(second).toHaveCount(0);
  await expect(page.getByRole('banner').getByRole('button', { name: /^Annuler/ })).toBeDisabled();
});

test('an amendment changes the cost from its day, and keeps the keyboard when it moves', async ({ page }) => {
  const cost = keyFigure(page, 'Coût 2027');
  const before = await cost.textContent();
  const card = await contractsOf(page, 'CN-03');
  await card.getByRole('button', { name: '+ Ajouter un avenant au contrat n° 1' }).press('Enter');
  const from = card.getByRole('textbox', { name: /^À partir du/ });
  await expect(from).toBeFocused();
  await page.keyboard.type('1/9/2027');
  await page.keyboard.press('Tab');
  await expect(card.getByRole('textbox', { name: /^Quotité, CN-03, avenant n° 1/ })).toBeFocused();
  await page.keyboard.type('0,5');
  await page.keyboard.press('Enter');
  await expect(card.getByRole('textbox', { name: /^Quotité, CN-03, avenant n° 1/ })).toHaveValue(/^50\s%$/);
  await expect(cost).not.toHaveText(before ?? '');

  await card.getByRole('button', { name: '+ Ajouter un avenant au contrat n° 1' }).press('Enter');
  await expect(from.last()).toBeFocused();
  await page.keyboard.type('01/03/2027');
  await page.keyboard.press('Enter');
  await expect(from.first()).toHaveValue('01/03/2027');
  await expect(from.first()).toBeFocused();
  await card.getByRole('button', { name: /^Retirer l’avenant n° 2/ }).press('Enter');
  await card.getByRole('button', { name: /^Retirer l’avenant n° 1/ }).press('Enter');
  await expect(card.getByRole('button', { name: '+ Ajouter un avenant au contrat n° 1' })).toBeFocused();
  await expect(cost).toHaveText(before ?? '');
});

test('what is typed for another pay stays in sight, without effect', async ({ page }) => {
  const card = await contractsOf(page, 'CN-03');
  await card.getByRole('combobox', { name: /^Base de paie/ }).selectOption({ label: 'SMIC du mois' });
  await expect(card.getByRole('textbox', { name: /^Brut, .*sans effet$/ })).toHaveValue('1900,19');
  await fill(card.getByRole('textbox', { name: /^Formation du/ }), '1/1/2027');
  await fill(card.getByRole('textbox', { name: /^Formation au/ }), '15/2/2027');
  await expect(card.getByText('soit 1,5 mois de formation')).toBeVisible();
});

test('a gap about a payment leads to its field in the card, closed or not', async ({ page }) => {
  const card = await contractsOf(page, 'CN-03');
  await card.getByRole('button', { name: /^\+ Ajouter un versement, convention n° 1/ }).press('Enter');
  await expect(card.getByRole('textbox', { name: /^Tranche, versement n° 1/ })).toBeFocused();
  await expect(card.getByRole('textbox', { name: /^Tranche, versement n° 1/ })).toHaveValue('1');
  await card.getByRole('button', { name: 'Fermer la fiche' }).click();
  await page.getByRole('gridcell', { name: 'CN-01', exact: true }).first().click();
  const gap = page.getByRole('complementary').getByRole('listitem').filter({ hasText: 'la date du versement' });
  await gap.getByRole('button').last().click();
  const day = page.getByRole('region', { name: 'Fiche du poste CN-03' }).getByRole('textbox', { name: /^Versé le, versement n° 1/ });
  await expect(day).toBeFocused();
  await page.keyboard.type('15/12/2024');
  await page.keyboard.press('Tab');
  await page.keyboard.type('12500');
  await page.keyboard.press('Enter');
  await expect(gap).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const) {
  test(`contracts, amendments and payments have no violation (${theme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const card = await contractsOf(page, 'CN-03');
    await card.getByRole('combobox', { name: /^Base de paie/ }).selectOption({ label: 'SMIC du mois' });
    await card.getByRole('button', { name: '+ Ajouter un avenant au contrat n° 1' }).click();
    await card.getByRole('button', { name: /^\+ Ajouter un versement, convention n° 1/ }).click();
    const { violations } = await axeOn(page).include('.card').analyze();
    expect(violations.flatMap((one) => one.nodes.map((node) => `${one.id} ${node.html}`))).toEqual([]);
  });
}
