import { expect, test } from '../app.ts';
import { expectAccessible } from '../axe.ts';
import { openSheet } from '../sheet.ts';
import { cellOf, openSample, type } from '../story.ts';

const SHEETS = ['Postes', 'Cofinancements', 'Communes', 'Exercices', 'Écarts', 'Employeurs'];

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme === 'light' ? 'in the light theme' : 'in the dark theme', () => {
    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.goto('./');
      await openSample(page);
    });

    test('U-80 every sheet keeps the rules of accessibility, its first editor open', async ({ page }) => {
      test.setTimeout(240_000);
      for (const name of SHEETS) {
        await openSheet(page, name);
        const cell = page.getByRole('tabpanel', { name }).locator('[role="row"][row-index="0"] .ag-cell:not(.computed, .rank)');
        if (name !== 'Écarts') {
          await cell.last().click();
          await page.keyboard.press('F2');
          await expect(page.locator('.cell-input')).toBeVisible();
        }
        await expectAccessible(page, name, 'main');
        await page.keyboard.press('Escape');
      }
    });

    test('U-80 each kind of editor, a refused cell and the notes keep the rules of accessibility', async ({ page }) => {
      test.setTimeout(240_000);
      await page.locator('.ag-header-group-cell', { hasText: 'Lieu' }).locator('.ag-header-expand-icon:visible').click();
      const editors: readonly (readonly [string, string])[] = [
        ['state', ''],
        ['commune', 'saint-denis'],
        ['grossPay', '=1200*12'],
      ];
      for (const [column, text] of editors) {
        await cellOf(page, 'CN-01', column).click();
        if (text === '') await page.keyboard.press('Alt+ArrowDown');
        else await page.keyboard.type(text);
        const editor = page.locator('.cell-input');
        await expect(editor).toBeVisible();
        if (column === 'commune') await expect(page.getByRole('listbox').getByRole('option').first()).not.toHaveText('Recherche…');
        await expectAccessible(page, `${column} « ${text} »`, 'main');
        await page.keyboard.press('Escape');
      }

      await type(page, cellOf(page, 'CN-01', 'end'), '31/02/2027');
      await page.keyboard.press('ArrowUp');
      await expect(page.locator('.cell-problem:visible')).toBeVisible();
      await page.keyboard.press('Shift+F2');
      await expectAccessible(page, 'a comment being written', 'aside');
      await page.keyboard.type('À revoir');
      await page.keyboard.press('Control+Enter');
      await expect(page.locator('.cell-problem:visible')).toBeVisible();
      await expectAccessible(page, 'a refused cell and its comment');
    });
  });
}
