import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { cellOf, openSample, type } from './story.ts';

function sheet(page: Page, name: string): Locator {
  return page.getByRole('grid', { name }).or(page.getByRole('treegrid', { name }));
}

/** The cell that has the focus, as « row rank / column ». */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const cell = document.activeElement?.closest('.ag-cell');
    return cell === null || cell === undefined
      ? ''
      : `${cell.closest('.ag-row')?.getAttribute('row-index')} ${cell.getAttribute('col-id')}`;
  });
}

async function unfold(page: Page, group: string): Promise<void> {
  await page.locator('.ag-header-group-cell', { hasText: group }).locator('.ag-header-expand-icon:visible').click();
}

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await openSample(page);
});

test('typing replaces, Enter goes down, Tab goes right without opening the next cell, Escape gives up', async ({ page }) => {
  await cellOf(page, 'CN-01', 'grossPay').click();
  await page.keyboard.type('2100,5');
  await page.keyboard.press('Enter');
  await expect(cellOf(page, 'CN-01', 'grossPay')).toHaveText(/2.100,50/);
  expect(await focused(page)).toBe('1 posts.grossPay');

  await page.keyboard.type('2200');
  await page.keyboard.press('Tab');
  await expect(cellOf(page, 'CN-02', 'grossPay')).toHaveText(/2.200,00/);
  expect(await focused(page)).toBe('1 posts.fte');
  await expect(page.locator('.cell-input')).toHaveCount(0);

  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('F2');
  await page.keyboard.type('9');
  await page.keyboard.press('Escape');
  await expect(cellOf(page, 'CN-02', 'grossPay')).toHaveText(/2.200,00/);
});

test('arrows commit a typed text and move; Home, End and their Ctrl forms go where they go in a workbook', async ({ page }) => {
  await cellOf(page, 'CN-02', 'grossPay').click();
  await page.keyboard.type('2300');
  await page.keyboard.press('ArrowRight');
  await expect(cellOf(page, 'CN-02', 'grossPay')).toHaveText(/2.300,00/);
  expect(await focused(page)).toBe('1 posts.fte');
  await page.keyboard.press('Home');
  await expect.poll(() => focused(page)).toBe('1 posts.label');
  await page.keyboard.press('Control+End');
  await expect.poll(() => focused(page)).toMatch(/^6 /);
  await page.keyboard.press('Control+Home');
  await expect.poll(() => focused(page)).toBe('0 posts.label');
});

test('Escape then Tab leaves the sheet', async ({ page }) => {
  await cellOf(page, 'CN-01', 'label').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('');
  expect(await page.evaluate(() => document.activeElement?.closest('.sheet-host'))).toBeNull();
});

test('a refused text stays in its cell with its reason, after a reload too, and the plan is left as it was', async ({ page }) => {
  const cell = cellOf(page, 'CN-01', 'grossPay');
  const total = page.locator('.totals [col-id^="cost."]').first();
  await expect(total).not.toHaveText('');
  const before = await total.innerText();
  await type(page, cell, 'abc');
  await expect(cell).toHaveText('abc');
  await expect(cell).toHaveClass(/refused/);
  await expect(page.getByRole('status').filter({ hasText: 'n’est pas un montant' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Annuler/ }).first()).toBeDisabled();
  expect(await total.innerText()).toBe(before);

  await page.reload();
  await expect(cell).toHaveText('abc');
  await expect(cell).toHaveClass(/refused/);
  await cell.click();
  await expect(page.locator('.cell-problem')).toHaveText(/n’est pas un montant/);
  await page.keyboard.press('F2');
  await expect(page.locator('.cell-input')).toHaveValue('abc');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2000');
  await page.keyboard.press('Enter');
  await expect(cell).toHaveText(/2.000,00/);
  await expect(cell).not.toHaveClass(/refused/);
});

test('Ctrl+Z takes back an edit and Ctrl+Y makes it again', async ({ page }) => {
  const cell = cellOf(page, 'CN-02', 'grossPay');
  const before = await cell.innerText();
  await type(page, cell, '2400');
  await expect(cell).toHaveText(/2.400,00/);
  await page.keyboard.press('Control+z');
  await expect(cell).toHaveText(before);
  await page.keyboard.press('Control+y');
  await expect(cell).toHaveText(/2.400,00/);
  await page.keyboard.press('Control+z');
  await expect(cell).toHaveText(before);
  await page.keyboard.press('Control+Shift+z');
  await expect(cell).toHaveText(/2.400,00/);
});

test('a commune is found in the national list and homonyms are told apart', async ({ page }) => {
  const cell = cellOf(page, 'CN-01', 'commune');
  await cell.click();
  await page.keyboard.type('saint-denis');
  const list = page.getByRole('listbox');
  await expect(list.getByRole('option', { name: /93066/ })).toBeVisible();
  await expect(list.getByRole('option', { name: /97411/ })).toBeVisible();
  await list.getByRole('option', { name: /97411/ }).click();
  await expect(cell).toHaveText('Saint-Denis');

  await type(page, cell, 'Le Puy-en-Velay');
  await expect(cell).toHaveText('Le Puy-en-Velay');
  await expect(cell).not.toHaveClass(/refused/);
});

test('a new employer is created where it is typed, in one step', async ({ page }) => {
  await unfold(page, 'Lieu');
  const cell = cellOf(page, 'CN-01', 'employer');
  const before = await cell.innerText();
  await cell.click();
  await page.keyboard.type('Ville de Brioude');
  await expect(page.getByRole('option', { name: /Créer/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(cell).toHaveText('Ville de Brioude');
  await page.getByRole('tab', { name: 'Employeurs' }).click();
  await expect(sheet(page, 'Employeurs').getByRole('gridcell', { name: 'Ville de Brioude' })).toBeVisible();
  await page.getByRole('tab', { name: 'Postes' }).click();
  await cell.click();
  await page.keyboard.press('Control+z');
  await expect(cell).toHaveText(before);
});

test('posts are added, duplicated and deleted, each as one step', async ({ page }) => {
  const ranks = sheet(page, 'Postes').locator('.ag-cell[col-id="posts.label"]:not(.totals *)');
  const count = await ranks.count();
  await page.getByRole('toolbar', { name: 'Lignes' }).getByRole('button', { name: 'Ajouter un poste' }).click();
  await expect(ranks).toHaveCount(count + 1);
  await expect.poll(() => focused(page)).toBe(`${count} posts.label`);

  await cellOf(page, 'CN-01', 'label').click();
  await page.getByRole('button', { name: 'Dupliquer' }).click();
  await expect(ranks).toHaveCount(count + 2);
  expect(await focused(page)).toBe('1 posts.label');
  await expect(sheet(page, 'Postes').locator('[row-index="1"] [col-id="posts.grossPay"]')).toHaveText(
    await cellOf(page, 'CN-01', 'grossPay').innerText(),
  );

  await sheet(page, 'Postes').locator('[row-index="0"] [col-id="number"]').click();
  await sheet(page, 'Postes')
    .locator('[row-index="1"] [col-id="number"]')
    .click({ modifiers: ['Shift'] });
  await page.getByRole('toolbar', { name: 'Lignes' }).getByRole('button', { name: 'Supprimer' }).click();
  await expect(ranks).toHaveCount(count);
  await expect(page.getByRole('gridcell', { name: 'CN-01', exact: true })).toHaveCount(0);
  await page
    .getByRole('button', { name: /^Annuler/ })
    .first()
    .click();
  await expect(ranks).toHaveCount(count + 2);
  await expect(cellOf(page, 'CN-01', 'label')).toBeVisible();
});

test('the quick filter sees neither accents nor case, says what it hides and lets all come back', async ({ page }) => {
  await page.getByRole('searchbox', { name: 'Filtrer les lignes' }).fill('LAVOUTE');
  await expect(page.getByText('1 filtre actif – tout afficher')).toBeVisible();
  await expect(cellOf(page, 'CN-03', 'label')).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'CN-01', exact: true })).toHaveCount(0);
  await page.getByText('1 filtre actif – tout afficher').click();
  await expect(cellOf(page, 'CN-01', 'label')).toBeVisible();
  await expect(page.getByRole('searchbox', { name: 'Filtrer les lignes' })).toHaveValue('');
});

test('a gap opens its cell, whatever is folded or filtered', async ({ page }) => {
  await page.getByRole('searchbox', { name: 'Filtrer les lignes' }).fill('rien de tel');
  await expect(page.getByText('Aucun poste à montrer.')).toBeVisible();
  await page.getByRole('tab', { name: 'Écarts' }).first().click();
  await page.getByRole('tab', { name: 'Écarts' }).last().click();
  await sheet(page, 'Écarts').getByRole('button', { name: 'Aller à l’état du poste' }).first().click();
  await expect.poll(() => focused(page)).toMatch(/^\d+ posts\.state/);
});

test('opening an exercice folds the others and is the exercice of the whole page', async ({ page }) => {
  // The exercices before the one to compare with are put away until the exercice after them is opened.
  await expect(page.locator('.ag-header-cell[col-id$=".2025"]')).toHaveCount(0);
  await unfold(page, '2026');
  await unfold(page, '2025');
  await expect(page.locator('.ag-header-cell[col-id="cost.2025"]')).toBeVisible();
  await expect(page.locator('.ag-header-cell[col-id^="cost."]')).toHaveCount(1);
  await expect(page.getByRole('region', { name: /^Chiffres clés/ })).toContainText('Coût 2025');
});
