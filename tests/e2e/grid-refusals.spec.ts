import { expect, test } from './app.ts';
import { openSheet, rowOf } from './sheet.ts';
import { cellOf, openSample, type } from './story.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await openSample(page);
});

test('a contract that would end before it starts is refused, and the sentence leaves with the next entry', async ({ page }) => {
  const cell = cellOf(page, 'CN-07', 'end');
  const said = page.getByRole('status').filter({ hasText: 'est avant le début de cette ligne' });
  await type(page, cell, '31/12/1999');
  await expect(cell).toHaveText('31/12/1999');
  await expect(cell).toHaveClass(/refused/);
  await expect(said).toBeVisible();
  await type(page, cellOf(page, 'CN-01', 'grossPay'), '2100');
  await expect(cellOf(page, 'CN-01', 'grossPay')).toHaveText(/2.100,00/);
  await expect(said).toHaveCount(0);
});

test('the card refuses it too', async ({ page }) => {
  await cellOf(page, 'CN-07', 'label').click();
  await page.getByRole('tab', { name: 'Contrats et conventions' }).click();
  const field = page.getByRole('textbox', { name: /^Fin, CN-07/ }).first();
  await field.fill('31/12/1999');
  await field.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'est avant le début de cette ligne' })).toBeVisible();
  await expect(cellOf(page, 'CN-07', 'end')).toHaveText('31/05/2027');
});

test('amounts finer than a cent and endless names are refused', async ({ page }) => {
  await type(page, cellOf(page, 'CN-01', 'grossPay'), '1 900,005');
  await expect(page.getByRole('status').filter({ hasText: 'plus fin que le centime' })).toBeVisible();
  await type(page, cellOf(page, 'CN-02', 'label'), 'C'.repeat(81));
  await expect(page.getByRole('status').filter({ hasText: 'Ce texte a 81 caractères' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Annuler/ }).first()).toBeDisabled();
});

test('deleting an employer says how many posts lose it', async ({ page }) => {
  await openSheet(page, 'Employeurs');
  const employer = rowOf(page, 'CC des Rives du Haut Allier');
  await employer.locator('[col-id="structures.name"]').click();
  await page.getByRole('toolbar', { name: 'Lignes' }).getByRole('button', { name: 'Supprimer' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'ligne supprimée' })).toHaveText(
    /^1\sligne supprimée\s: 6\spostes n’ont plus d’employeur\. Ctrl \+ Z l’annule\.$/,
  );
  await expect(employer).toHaveCount(0);
});
