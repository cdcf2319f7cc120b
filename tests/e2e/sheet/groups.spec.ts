import { expect, test } from '../app.ts';
import { centsOf, openSheet } from '../sheet.ts';
import { cellOf, openSample, type } from '../story.ts';
import { expectAccessible, header, readDown, sheet, THEMES } from './tables.ts';

const EMPLOYERS = ['Association Le Fil numérique', 'CC des Rives du Haut Allier'];

/** What a column reads in cents, from the first row on the screen to the last. */
function centsDown(texts: readonly string[]): number[] {
  return texts.map((text) => Number(text.replace(/[\s€]/g, '').replace(',', '')));
}

for (const theme of THEMES.slice(0, 1)) {
  test.describe(`groups, ${theme}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.goto('./');
      await openSample(page);
    });

    test('posts gather by employer with subtotals that add up to the total, to the cent', async ({ page }) => {
      await page.getByRole('button', { name: 'Grouper', exact: true }).click();
      await page.getByRole('menu').getByText('Employeur', { exact: true }).click();
      await expect(sheet(page).locator('.ag-row.group .group-label')).toHaveText(EMPLOYERS);
      await expectAccessible(page, 'a grouped sheet', '.sheets');
      for (const figure of ['cost.2027', 'state.2027', 'cofunding.2027', 'remainder.2027', 'shortfall.2027']) {
        await header(page, figure).scrollIntoViewIfNeeded();
        const heads = centsDown(await sheet(page).locator(`.ag-row.group [col-id="${figure}"]`).allInnerTexts());
        const rows = centsDown(await sheet(page).locator(`.ag-row:not(.group):not(.totals) [col-id="${figure}"]`).allInnerTexts());
        expect(
          heads.reduce((sum, cents) => sum + cents, 0),
          figure,
        ).toBe(await centsOf(sheet(page).locator(`.totals [col-id="${figure}"]`)));
        expect(
          rows.reduce((sum, cents) => sum + cents, 0),
          figure,
        ).toBe(heads.reduce((sum, cents) => sum + cents, 0));
      }
    });

    test('a group folds and unfolds from the keyboard, and a row of a folded group is still found', async ({ page }) => {
      await page.getByRole('button', { name: 'Grouper', exact: true }).click();
      await page.getByRole('menu').getByText('Employeur', { exact: true }).click();
      await cellOf(page, 'CN-04', 'label').click();
      await page.keyboard.press('Alt+Shift+ArrowLeft');
      await expect(page.getByRole('gridcell', { name: 'CN-04', exact: true })).toHaveCount(0);
      // The keyboard is on the head of the group now.
      await page.keyboard.press('Space');
      await expect(cellOf(page, 'CN-04', 'label')).toBeVisible();
      await page.keyboard.press('Space');
      await expect(page.getByRole('gridcell', { name: 'CN-04', exact: true })).toHaveCount(0);
      await page.keyboard.press('Control+f');
      await page.keyboard.type('cn-04');
      await expect(cellOf(page, 'CN-04', 'label')).toHaveClass(/found-here/);
    });

    test('what changes group moves there, and letting the groups go brings the order of the plan back', async ({ page }) => {
      await page.getByRole('button', { name: 'Grouper', exact: true }).click();
      await page.getByRole('menu').getByText('Commune', { exact: true }).click();
      const groups = sheet(page).locator('.ag-row.group .group-label');
      await expect(groups).toHaveText([
        'Langeac',
        'Lavoûte-Chilhac',
        "Mazeyrat-d'Allier",
        'Paulhaguet',
        'Saugues',
        'Siaugues-Sainte-Marie',
      ]);
      await type(page, cellOf(page, 'CN-01', 'commune'), 'Saugues');
      await expect(groups).toHaveText(['Lavoûte-Chilhac', "Mazeyrat-d'Allier", 'Paulhaguet', 'Saugues', 'Siaugues-Sainte-Marie']);
      await page.getByRole('button', { name: 'Ne plus grouper' }).click();
      await expect.poll(() => readDown(page, 'posts.label')).toEqual(['CN-01', 'CN-02', 'CN-03', 'CN-04', 'CN-05', 'CN-06', 'CN-07']);
    });

    test('the sum of a selection counts rows, not the subtotals above them', async ({ page }) => {
      await page.getByRole('button', { name: 'Grouper', exact: true }).click();
      await page.getByRole('menu').getByText('Employeur', { exact: true }).click();
      await cellOf(page, 'CN-04', 'label').click();
      await page.keyboard.press('Control+Home');
      await header(page, 'cost.2027').click({ modifiers: ['Control'] });
      const total = await sheet(page).locator('.totals [col-id="cost.2027"]').innerText();
      await expect(page.getByRole('contentinfo')).toContainText(total);
    });

    test('communes gather by EPCI and département, and each sheet offers what makes sense there', async ({ page }) => {
      await openSheet(page, 'Communes');
      await page.getByRole('button', { name: 'Grouper', exact: true }).click();
      await expect(page.getByRole('menu').getByText('Employeur', { exact: true })).toHaveCount(0);
      await page.getByRole('menu').getByText('Département', { exact: true }).click();
      await expect(sheet(page).locator('.ag-row.group .group-label')).toHaveText(['Département 43']);
      await openSheet(page, 'Employeurs');
      await expect(page.getByRole('button', { name: 'Grouper', exact: true })).toHaveCount(0);
    });
  });
}
