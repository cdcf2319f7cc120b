import { expect, test } from '../app.ts';
import { cellOf, openSample } from '../story.ts';
import { active, expectAccessible, sheet, THEMES } from './tables.ts';

for (const theme of THEMES.slice(0, 1)) {
  test.describe(`palette, ${theme}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.goto('./');
      await openSample(page);
    });

    test('Ctrl+K reaches posts, communes, sheets and actions by their names, accents aside', async ({ page }) => {
      await cellOf(page, 'CN-01', 'grossPay').click();
      await page.keyboard.press('Control+k');
      const palette = page.getByRole('dialog', { name: 'Palette de commandes' });
      await expect(palette.getByRole('combobox')).toBeFocused();
      await expectAccessible(page, 'the palette', '.palette');
      await page.keyboard.type('cn-05');
      await expect(palette.getByRole('option').first()).toContainText('CN-05');
      await page.keyboard.press('Enter');
      await expect(palette).toHaveCount(0);
      await expect.poll(() => active(page)).toBe('4 posts.label');

      await page.keyboard.press('Control+k');
      await page.keyboard.type('lavoute');
      await expect(palette.getByRole('option').first()).toContainText('Lavoûte-Chilhac');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('tab', { name: 'Communes' })).toHaveAttribute('aria-selected', 'true');
      await expect.poll(() => active(page)).toMatch(/communes\.population$/);

      await page.keyboard.press('Control+k');
      await page.keyboard.type('feuille postes');
      await expect(palette.getByRole('option').first()).toContainText('Aller à la feuille Postes');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('tab', { name: 'Postes' })).toHaveAttribute('aria-selected', 'true');

      await page.keyboard.press('Control+k');
      await page.keyboard.type('grouper departement');
      await expect(palette.getByRole('option').first()).toContainText('Grouper par département');
      await page.keyboard.press('Enter');
      await expect(sheet(page).locator('.ag-row.group')).toHaveCount(1);
    });

    test('Escape changes nothing and gives the focus back; what was used last comes first; a word that fits nothing says so', async ({
      page,
    }) => {
      await cellOf(page, 'CN-02', 'grossPay').click();
      await page.keyboard.press('Control+k');
      const palette = page.getByRole('dialog', { name: 'Palette de commandes' });
      await page.keyboard.type('qzx');
      await expect(palette.getByText('Rien ne répond à ces mots.')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(palette).toHaveCount(0);
      expect(await active(page)).toBe('1 posts.grossPay');

      await page.keyboard.press('Control+k');
      await page.keyboard.type('historique');
      await expect(palette.getByRole('option').first()).toContainText('Montrer l’historique');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('tab', { name: 'Historique' })).toHaveAttribute('aria-selected', 'true');
      await page.getByRole('button', { name: /^Actions/ }).click();
      await expect(palette.getByRole('option').first()).toContainText('Montrer l’historique');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowDown');
      await expect(palette.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
    });

    test('before any cell is used, a question mark in the palette or in the search is text', async ({ page }) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('?');
      await expect(page.getByRole('combobox', { name: 'Palette de commandes' })).toHaveValue('?');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+f');
      await page.keyboard.type('?');
      await expect(page.getByRole('textbox', { name: 'Rechercher', exact: true })).toHaveValue('?');
    });
  });
}
