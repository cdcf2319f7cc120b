import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { cellOf, keyFigure, openSample, saved, type } from './story.ts';

async function start(page: Page): Promise<void> {
  await page.goto('./');
  await openSample(page);
}

test('the example opens in one click, says that it is fictitious and shows what is missing', async ({ page }) => {
  await start(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/CC des Rives du Haut Allier/);
  await expect(page.getByText('Exemple fictif')).toBeVisible();
  await expect(keyFigure(page, 'À financer')).toHaveText(/^\d.*€$/);
  await expect(page.getByRole('complementary', { name: 'Écarts, historique et notes' }).getByText(/^À financer en/)).toBeVisible();
  await expect(page).toHaveTitle(/Quote-part/);
});

test('a pay edited in the sheet changes the key figures, the shares, the gap and the history; undo brings all back', async ({ page }) => {
  await start(page);
  const shortfall = keyFigure(page, 'À financer');
  const gap = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^À financer en/ }) });
  const shares = page.getByRole('region', { name: 'Fiche du poste CN-02' });
  await cellOf(page, 'CN-02', 'grossPay').click();
  await shares.getByRole('tab', { name: 'Parts' }).click();
  const cost = shares.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Coût', exact: true }) });
  const before = { shortfall: await shortfall.innerText(), gap: await gap.innerText(), cost: await cost.innerText() };

  await type(page, cellOf(page, 'CN-02', 'grossPay'), '2500');
  await expect(shortfall).not.toHaveText(before.shortfall);
  await expect(gap).not.toHaveText(before.gap);
  await cellOf(page, 'CN-02', 'grossPay').click();
  await expect(cost).not.toHaveText(before.cost);
  await saved(page);

  await page.getByRole('tab', { name: 'Historique' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'CN-02' }).first()).toBeVisible();
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Annuler/ })
    .click();
  await expect(shortfall).toHaveText(before.shortfall);
  expect(await cost.innerText()).toBe(before.cost);
});

test('the figures are the same after the page is loaded again', async ({ page }) => {
  await start(page);
  await type(page, cellOf(page, 'CN-01', 'grossPay'), '2345,67');
  await saved(page);
  const figures = await page
    .getByRole('region', { name: /^Chiffres clés/ })
    .getByRole('definition')
    .allInnerTexts();
  await page.reload();
  await expect(cellOf(page, 'CN-01', 'grossPay')).toHaveText(/2\s345,67/);
  await expect
    .poll(() =>
      page
        .getByRole('region', { name: /^Chiffres clés/ })
        .getByRole('definition')
        .allInnerTexts(),
    )
    .toEqual(figures);
});

test('the exercice is chosen from the stack of the years, by mouse and by keyboard', async ({ page }) => {
  await start(page);
  await page.getByRole('radio', { name: /^Coût 2026/ }).check({ force: true });
  await expect(page.getByRole('region', { name: 'Chiffres clés 2026' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('region', { name: 'Chiffres clés 2027' })).toBeVisible();
});

test('a gap leads to its cell on its sheet', async ({ page }) => {
  await start(page);
  await page.getByRole('button', { name: 'Aller aux fonds propres' }).first().click();
  await expect(page.getByRole('tab', { name: 'Exercices' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('.ag-cell-focus')).toBeVisible();
});

test('contracts are added, edited and removed in the card, each as a step that can be undone', async ({ page }) => {
  await start(page);
  await cellOf(page, 'CN-03', 'grossPay').click();
  const card = page.getByRole('region', { name: 'Fiche du poste CN-03' });
  await card.getByRole('tab', { name: 'Contrats et conventions' }).click();
  const contracts = card.getByRole('region', { name: 'Contrats' });
  await contracts.getByRole('button', { name: '+ Ajouter un contrat' }).click();
  const start2 = contracts.getByRole('textbox', { name: /^Début du contrat.*n°\s2/ });
  await start2.fill('31/02/2027');
  await start2.press('Enter');
  await expect(contracts.getByRole('alert')).toContainText('31/02/2027');
  await start2.fill('1/3/27');
  await start2.press('Enter');
  await expect(contracts.getByRole('textbox', { name: /^Début du contrat/ }).last()).toHaveValue('01/03/2027');
  await contracts.getByRole('button', { name: /^Retirer le contrat n°\s2/ }).click();
  await expect(contracts.getByRole('textbox', { name: /^Début du contrat/ })).toHaveCount(1);
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Annuler/ })
    .click();
  await expect(contracts.getByRole('textbox', { name: /^Début du contrat/ })).toHaveCount(2);
});

test('an empty plan is four questions, and its file opens again as the same plan', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /^Plan vide/ }).click();
  await page.getByRole('textbox', { name: 'Qui porte les postes' }).fill('Commune de Chanteloup');
  await page.getByRole('combobox', { name: 'Nature' }).selectOption('commune');
  await page.getByRole('button', { name: 'Créer le plan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Commune de Chanteloup/);

  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const file = await (await download).path();
  await expect(page.getByText(/copie en fichier\s: à l’instant/)).toBeVisible();
  await page.goto('./#/');
  await page.getByRole('button', { name: /^Gestes sur/ }).click();
  await page.getByRole('menuitem', { name: 'Supprimer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click();
  await expect(page.getByText(/^Aucun plan pour l’instant/)).toBeVisible();

  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Ouvrir un fichier/ }).click();
  await (await choosing).setFiles({ name: 'plan.quotepart.json', mimeType: 'application/json', buffer: readFileSync(file) });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Commune de Chanteloup/);
  const again = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  expect(readFileSync(await (await again).path()).equals(readFileSync(file))).toBe(true);
});

test('the skip link puts the focus on the first cell, from where arrows move', async ({ page }) => {
  await start(page);
  await page.getByRole('link', { name: 'Aller à la feuille' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[role="row"][row-index="0"] .ag-cell-focus')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[role="row"][row-index="1"] .ag-cell-focus')).toBeVisible();
});

test('the skip link finds the first cell under the head of a group too', async ({ page }) => {
  await start(page);
  await page.getByRole('button', { name: 'Grouper', exact: true }).click();
  await page.getByRole('menu').getByText('Employeur', { exact: true }).click();
  await page.getByRole('link', { name: 'Aller à la feuille' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[role="row"][row-index="1"] .ag-cell-focus')).toBeVisible();
});

test('a village types a gross and two dates in an empty plan and reads what the post costs', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /^Plan vide/ }).click();
  await page.getByRole('textbox', { name: 'Qui porte les postes' }).fill('Commune de Chanteloup');
  await page.getByRole('combobox', { name: 'Nature' }).selectOption('commune');
  await page.getByRole('button', { name: 'Créer le plan' }).click();
  await expect(cellOf(page, 'CN-01', 'grossPay')).toBeVisible();
  await type(page, cellOf(page, 'CN-01', 'grossPay'), '2000');
  await type(page, cellOf(page, 'CN-01', 'end'), '31/08/2026');
  await page.getByRole('tab', { name: 'Contrats et conventions' }).click();
  const begin = page.getByRole('textbox', { name: /^Début du contrat/ });
  await begin.fill('01/09/2025');
  await begin.press('Enter');
  await page.getByRole('radio', { name: /2026/ }).check({ force: true });
  // Eight months of pay, and the tenth of the whole contract due at the end of a contract of a year, with its contributions.
  await expect(keyFigure(page, 'Coût 2026')).toHaveText(/^25\s276,08\s€$/);
});

test('the theme and the language are chosen once and kept', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Affichage' }).click();
  await page.getByRole('menuitemradio', { name: 'Sombre' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-ag-theme-mode', 'dark');
  await page.getByRole('button', { name: 'Affichage' }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: /^Open the example/ })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
