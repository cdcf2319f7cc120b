import { inventedPlan } from '../../bench/plans.ts';
import { expect, test } from '../app.ts';
import { cellOf, openSample } from '../story.ts';
import { active, expectAccessible, openPlan, readDown, sheet, THEMES } from './tables.ts';

const NAMES = ['CN-01', 'CN-02', 'CN-03', 'CN-04', 'CN-05', 'CN-06', 'CN-07'];

for (const theme of THEMES) {
  test.describe(`U-34, ${theme}`, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' }));

    test('Ctrl+F finds in every row, accents and case aside, counts, goes round and gives the focus back to the cell found', async ({
      page,
    }) => {
      await page.goto('./');
      await openSample(page);
      await cellOf(page, 'CN-01', 'grossPay').click();
      await page.keyboard.press('Control+f');
      const bar = page.getByRole('search', { name: 'Rechercher dans la feuille' });
      await expect(bar.getByRole('textbox', { name: 'Rechercher' })).toBeFocused();
      await page.keyboard.type('LAVOUTE chil');
      await expect(bar.getByText('1 sur 1', { exact: true })).toBeVisible();
      await expect(cellOf(page, 'CN-03', 'commune')).toHaveClass(/found-here/);

      // Asking again gives the text back, to be typed over.
      await cellOf(page, 'CN-05', 'label').click();
      await page.keyboard.press('Control+f');
      await page.keyboard.type('paulhaguet');
      await expect(bar.getByText('1 sur 2', { exact: true })).toBeVisible();
      await expect(sheet(page).locator('.ag-cell.found')).toHaveCount(2);
      await page.keyboard.press('Enter');
      await expect(bar.getByText('2 sur 2', { exact: true })).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(bar.getByText('1 sur 2', { exact: true })).toBeVisible();
      await page.keyboard.press('Shift+Enter');
      await expect(bar.getByText('2 sur 2', { exact: true })).toBeVisible();
      await expectAccessible(page, 'a search with its marks', '.find-bar', '.sheet-room');

      await page.keyboard.press('Escape');
      await expect(bar).toHaveCount(0);
      await expect(sheet(page).locator('.ag-cell.found')).toHaveCount(0);
      expect(await active(page)).toBe('5 posts.commune');
    });

    test('amounts are found as they read, with any space and with comma or point', async ({ page }) => {
      await page.goto('./');
      await openSample(page);
      await cellOf(page, 'CN-01', 'label').click();
      await page.keyboard.press('Control+f');
      const bar = page.getByRole('search', { name: 'Rechercher dans la feuille' });
      await page.keyboard.type('2 048.79');
      await expect(bar.getByText('1 sur 1', { exact: true })).toBeVisible();
      await expect(cellOf(page, 'CN-04', 'grossPay')).toHaveClass(/found-here/);
      await page.keyboard.press('Control+a');
      await page.keyboard.type('zz');
      await expect(bar.getByText('Aucun résultat')).toBeVisible();
    });

    test('a row far below is found and brought on the screen', async ({ page }) => {
      await openPlan(page, inventedPlan(2_000));
      await sheet(page).locator('.ag-cell[col-id="posts.label"]').first().click();
      await page.keyboard.press('Control+f');
      await page.keyboard.type('cn-1987');
      await expect(page.getByText('1 sur 1', { exact: true })).toBeVisible();
      await expect(sheet(page).locator('.ag-cell.found-here')).toHaveText('CN-1987');
      await expect(sheet(page).locator('.ag-cell.found-here')).toBeInViewport();
    });

    test('Ctrl+H shows what replacing all would do before it is done, does it in one step, and undo takes it back', async ({ page }) => {
      await page.goto('./');
      await openSample(page);
      await cellOf(page, 'CN-01', 'label').click();
      await page.keyboard.press('Control+h');
      await page.keyboard.type('cn-0');
      const bar = page.getByRole('search', { name: 'Rechercher dans la feuille' });
      await expect(bar.getByText('1 sur 7', { exact: true })).toBeVisible();
      await bar.getByRole('textbox', { name: 'Remplacer par' }).click();
      await page.keyboard.type('Poste ');
      await bar.getByRole('button', { name: 'Tout remplacer…' }).click();

      const preview = page.getByRole('region', { name: 'Avant de remplacer' });
      await expect(preview.getByRole('status')).toHaveText(/^7\scellules changeront/);
      await expect(preview.getByRole('row', { name: 'CN-03 Poste CN-03 Poste 3' })).toBeVisible();
      expect(await readDown(page, 'posts.label')).toEqual(NAMES);
      await expectAccessible(page, 'the question before replacing', '.find-bar');
      // Refusing leaves everything, and the keyboard where it was.
      await page.keyboard.press('Escape');
      await expect(preview).toHaveCount(0);
      await expect(bar.getByRole('textbox', { name: 'Remplacer par' })).toBeFocused();
      expect(await readDown(page, 'posts.label')).toEqual(NAMES);

      await bar.getByRole('button', { name: 'Tout remplacer…' }).click();
      await page.getByRole('button', { name: 'Remplacer 7 cellules' }).click();
      await expect.poll(() => readDown(page, 'posts.label')).toEqual(NAMES.map((name) => `Poste ${name.slice(-1)}`));
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+z');
      await expect.poll(() => readDown(page, 'posts.label')).toEqual(NAMES);
    });

    test('one is replaced at a time, and what cannot be written is told, not lost', async ({ page }) => {
      await page.goto('./');
      await openSample(page);
      await cellOf(page, 'CN-01', 'label').click();
      await page.keyboard.press('Control+h');
      await page.keyboard.type('cn-0');
      const bar = page.getByRole('search', { name: 'Rechercher dans la feuille' });
      await expect(bar.getByText('1 sur 7', { exact: true })).toBeVisible();
      await bar.getByRole('textbox', { name: 'Remplacer par' }).click();
      await page.keyboard.type('Agent ');
      await page.keyboard.press('Enter');
      await expect(bar.getByText('1 sur 6', { exact: true })).toBeVisible();
      expect(await readDown(page, 'posts.label')).toEqual(['Agent 1', ...NAMES.slice(1)]);

      // A pay is looked for in every column: costs that hold it are computed, and words are no pay.
      await bar.getByRole('textbox', { name: 'Rechercher' }).fill('2 048,79');
      await expect(bar.getByText('1 sur 1', { exact: true })).toBeVisible();
      await bar.getByRole('textbox', { name: 'Remplacer par' }).fill('beaucoup');
      await bar.getByRole('button', { name: 'Tout remplacer…' }).click();
      const preview = page.getByRole('region', { name: 'Avant de remplacer' });
      await expect(preview.getByRole('status')).toHaveText(/^Aucune cellule ne changera/);
      await expect(preview.getByText(/n’est pas un montant/)).toBeVisible();
      await expect(preview.getByRole('button', { name: /^Remplacer/ })).toBeDisabled();
    });
  });
}
