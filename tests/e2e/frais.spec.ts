import { expect, test } from './app.ts';
import { axeOn } from './axe.ts';
import { cellAt, focusedCell } from './sheet.ts';
import { exported, keyFigure, openSample } from './story.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await openSample(page);
  await page.getByRole('gridcell', { name: 'CN-03', exact: true }).first().click();
  await page.getByRole('navigation', { name: 'Feuilles' }).getByRole('tab', { name: 'Frais' }).click();
});

test('costs are typed line by line, weigh on their post, and have the account of their kind until another is typed', async ({ page }) => {
  const cost = keyFigure(page, 'Coût 2027');
  const before = (await cost.textContent()) ?? '';
  const tools = page.getByRole('toolbar', { name: 'Lignes' });
  await tools.getByRole('button', { name: 'Ajouter des frais' }).press('Enter');
  // The post looked at, paid each month until somebody says otherwise.
  await expect(focusedCell(page)).toHaveText('CN-03');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Dépl');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Tournées dans les villages');
  await page.keyboard.press('Tab');
  await page.keyboard.type('120');
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('tabpanel', { name: 'Frais' });
  const row = sheet.getByRole('row').filter({ hasText: 'Tournées dans les villages' });
  await expect(row.locator('[col-id="extraCosts.kind"]')).toHaveText('Déplacements');
  const account = row.locator('[col-id="extraCosts.account"]');
  await expect(account).toHaveText('(6251)');
  await expect(cost).not.toHaveText(before);
  await account.click();
  await page.keyboard.type('6256');
  await page.keyboard.press('Enter');
  await expect(account).toHaveText('6256');

  await row.locator('[col-id="extraCosts.post"]').click();
  await page.keyboard.type('CN-99');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Aucun poste ne s’appelle' })).toBeVisible();
  await row.locator('[col-id="extraCosts.post"]').click();
  await page.keyboard.type('CN-02');
  await page.keyboard.press('Enter');
  await expect(row.locator('[col-id="extraCosts.post"]')).toHaveText('CN-02');

  const { bytes } = await exported(page, /CSV/);
  expect(bytes.toString('utf8')).toContain('CN-02;Déplacements;Tournées dans les villages;120,00');

  await row.locator('[col-id="extraCosts.label"]').click();
  await tools.getByRole('button', { name: 'Dupliquer' }).click();
  await expect(sheet.getByRole('row').filter({ hasText: 'Tournées dans les villages' })).toHaveCount(2);
  await tools.getByRole('button', { name: 'Supprimer' }).click();
  await row.first().locator('[col-id="extraCosts.label"]').click();
  await tools.getByRole('button', { name: 'Supprimer' }).click();
  await expect(sheet.getByText('Aucuns frais à montrer.')).toBeVisible();
  await expect(cost).toHaveText(before);
});

test('a cost that lacks its amount is a gap that leads to it', async ({ page }) => {
  await page.getByRole('toolbar', { name: 'Lignes' }).getByRole('button', { name: 'Ajouter des frais' }).click();
  await expect(focusedCell(page)).toHaveText('CN-03');
  await page.getByRole('navigation', { name: 'Feuilles' }).getByRole('tab', { name: 'Postes' }).click();
  const gap = page.getByRole('complementary').getByRole('listitem').filter({ hasText: 'Il manque le montant' });
  await gap.getByRole('button').last().click();
  await expect(page.getByRole('tab', { name: 'Frais' })).toHaveAttribute('aria-selected', 'true');
  await expect(focusedCell(page)).toHaveAttribute('col-id', 'extraCosts.amount');
});

for (const theme of ['light', 'dark'] as const) {
  test(`the sheet of costs has no violation (${theme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.getByRole('toolbar', { name: 'Lignes' }).getByRole('button', { name: 'Ajouter des frais' }).click();
    await expect(await cellAt(page, 'CN-03', 'Rythme')).toHaveText('Par mois');
    const { violations } = await axeOn(page).analyze();
    expect(violations.flatMap((one) => one.nodes.map((node) => `${one.id} ${node.html}`))).toEqual([]);
  });
}
