import { expect, test } from './app.ts';
import { focusedCell, openSheet } from './sheet.ts';
import { openSample } from './story.ts';

test('the funders of the Cerfa are added in its order in one step, and proposed for a line of their own', async ({ page }) => {
  await page.goto('./');
  await openSample(page);
  await openSheet(page, 'Cofinancements');
  const sheet = page.getByRole('tabpanel', { name: 'Cofinancements' });
  const funders = sheet.locator('[row-id] [col-id="cofinancings.funder"]');
  const lines = async () => Number(/^(\d+)/.exec((await page.getByText(/^\d+\slignes · /).textContent()) ?? '')?.[1]);
  const before = await lines();

  // A line of the Cerfa chosen from the keyboard makes its funder with its kind.
  await page.getByRole('toolbar', { name: 'Lignes' }).getByRole('button', { name: 'Ajouter un cofinancement' }).press('Enter');
  await expect(focusedCell(page)).toHaveAttribute('col-id', 'cofinancings.funder');
  await page.keyboard.type('Fonds eur');
  await page.getByRole('option', { name: /^Fonds européens \(FSE\+, FEDER…\)/ }).click();
  await expect(funders.filter({ hasText: 'Fonds européens (FSE+, FEDER…)' })).toBeVisible();

  await page.getByRole('toolbar', { name: 'Lignes' }).getByRole('button', { name: 'Ajouter les financeurs du Cerfa' }).press('Enter');
  const said = page.getByRole('status').filter({ hasText: /lignes ajoutées/ });
  await expect(said).toBeVisible();
  const added = Number(/^(\d+)/.exec((await said.textContent()) ?? '')?.[1]);
  await expect(sheet.getByText('Agence de services et de paiement (emplois aidés)')).toBeVisible();
  await expect.poll(lines).toBe(before + 1 + added);
  await page.getByRole('toolbar', { name: 'Lignes' }).getByRole('button', { name: 'Ajouter les financeurs du Cerfa' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Chaque ligne du Cerfa a déjà un financeur.' })).toBeVisible();
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Annuler/ })
    .click();
  await expect(sheet.getByText('Agence de services et de paiement (emplois aidés)')).toHaveCount(0);
});
