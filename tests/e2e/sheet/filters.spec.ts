import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../app.ts';
import { openSheet } from '../sheet.ts';
import { cellOf, openSample } from '../story.ts';
import { active, expectAccessible, header, readDown, sheet, THEMES } from './tables.ts';

/** Opens the menu of a column from the keyboard: up from its first cell to its header, then the key of lists. */
async function openMenu(page: Page, cell: Locator, name: string): Promise<Locator> {
  await cell.click();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Alt+ArrowDown');
  const menu = page.getByRole('dialog', { name: new RegExp(`${name}$`) });
  await expect(menu).toBeVisible();
  return menu;
}

for (const theme of THEMES) {
  test.describe(`U-32, ${theme}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.goto('./');
      await openSample(page);
    });

    test('a list of values keeps the rows chosen, is seen above the sheet, and goes with one press', async ({ page }) => {
      const menu = await openMenu(page, cellOf(page, 'CN-01', 'commune'), 'Commune');
      await menu.getByRole('searchbox', { name: 'Chercher une valeur' }).fill('PAULHAGUET');
      await menu.getByRole('button', { name: 'Ne garder que ces valeurs' }).click();
      await expectAccessible(page, 'the menu of a column', '.popup:popover-open');
      await menu.getByRole('button', { name: 'Appliquer' }).click();
      await expect.poll(() => readDown(page, 'posts.label')).toEqual(['CN-04', 'CN-06']);
      await expect(page.getByRole('list', { name: /^Filtres/ })).toContainText('Commune');
      await expect(header(page, 'posts.commune').locator('.filtered')).toBeVisible();
      await expect(page.getByText('2 sur 7 lignes')).toBeVisible();
      await expectAccessible(page, 'a filtered sheet', '.sheets');

      await page.getByRole('button', { name: /tout afficher$/ }).click();
      await expect.poll(async () => (await readDown(page, 'posts.label')).length).toBe(7);
      await expect(page.getByRole('list', { name: /^Filtres/ })).toHaveCount(0);
    });

    test('a range of amounts, a range of days and the empty cells each keep their rows; several filters narrow together', async ({
      page,
    }) => {
      const pay = await openMenu(page, cellOf(page, 'CN-01', 'grossPay'), 'Brut');
      await pay.getByRole('combobox', { name: 'Garder' }).selectOption('range');
      await pay.getByRole('textbox').first().fill('2 000');
      await pay.getByRole('textbox').last().fill('beaucoup');
      await page.keyboard.press('Enter');
      await expect(pay.getByRole('alert')).toContainText('beaucoup');
      await pay.getByRole('textbox').last().fill('2.100,00 €');
      await page.keyboard.press('Enter');
      await expect.poll(() => readDown(page, 'posts.label')).toEqual(['CN-02', 'CN-04']);

      await page.getByRole('button', { name: /tout afficher$/ }).click();
      const end = await openMenu(page, cellOf(page, 'CN-01', 'end'), 'Fin');
      await end.getByRole('combobox', { name: 'Garder' }).selectOption('range');
      await end.getByRole('textbox').first().fill('1/1/27');
      await page.keyboard.press('Enter');
      await expect.poll(() => readDown(page, 'posts.label')).toEqual(['CN-01', 'CN-07']);
      const again = await openMenu(page, cellOf(page, 'CN-01', 'commune'), 'Commune');
      await again.getByRole('combobox', { name: 'Garder' }).selectOption('contains');
      await again.getByRole('textbox').fill('SIAUGUES sainte');
      await page.keyboard.press('Enter');
      await expect.poll(() => readDown(page, 'posts.label')).toEqual(['CN-07']);
      await expect(page.getByRole('button', { name: '2 filtres actifs – tout afficher' })).toBeVisible();
      await page.getByRole('button', { name: /tout afficher$/ }).click();

      const empty = await openMenu(page, cellOf(page, 'CN-01', 'grossPay'), 'Brut');
      await empty.getByRole('combobox', { name: 'Garder' }).selectOption('empty');
      await page.keyboard.press('Tab');
      await empty.getByRole('button', { name: 'Appliquer' }).click();
      await expect.poll(() => readDown(page, 'posts.label')).toEqual(['CN-05']);
    });

    test('Ctrl+Shift+L puts the filters aside and applies them again, and a filter in words goes by its cross', async ({ page }) => {
      await cellOf(page, 'CN-05', 'commune').click();
      await page.keyboard.press('Control+Shift+L');
      const menu = page.getByRole('dialog', { name: 'Colonne Commune' });
      await menu.getByRole('combobox', { name: 'Garder' }).selectOption('starts');
      await menu.getByRole('textbox').fill('lavoute');
      await page.keyboard.press('Enter');
      await expect.poll(() => readDown(page, 'posts.label')).toEqual(['CN-03']);
      await cellOf(page, 'CN-03', 'label').click();
      await page.keyboard.press('Control+Shift+L');
      await expect.poll(async () => (await readDown(page, 'posts.label')).length).toBe(7);
      await page.keyboard.press('Control+Shift+L');
      await expect.poll(() => readDown(page, 'posts.label')).toEqual(['CN-03']);
      await page.getByRole('button', { name: 'Ôter le filtre de Commune' }).click();
      await expect.poll(async () => (await readDown(page, 'posts.label')).length).toBe(7);
    });

    test('the menu of a column opens by the mouse on its header, filters a computed amount and gives the focus back', async ({ page }) => {
      const cost = sheet(page).locator('.ag-header-cell[col-id^="shortfall."]').last();
      // Columns move while the first figures come: the mouse comes back to the header.
      await expect(async () => {
        await cost.hover();
        await cost.locator('.header-menu').click({ timeout: 1_000 });
      }).toPass();
      const menu = page.getByRole('dialog', { name: /À financer 2027$/ });
      await menu.getByRole('combobox', { name: 'Garder' }).selectOption('range');
      await menu.getByRole('textbox').first().fill('6000');
      await page.keyboard.press('Enter');
      await expect.poll(() => readDown(page, 'posts.label')).toEqual(['CN-02', 'CN-03', 'CN-04']);
      // Escape closes without a change.
      const other = await openMenu(page, cellOf(page, 'CN-02', 'commune'), 'Commune');
      await page.keyboard.press('Escape');
      await expect(other).toHaveCount(0);
      await expect(header(page, 'posts.commune')).toBeFocused();
      expect(await readDown(page, 'posts.label')).toEqual(['CN-02', 'CN-03', 'CN-04']);
    });

    test('a gap leads to a cell that a filter hides: every filter is let go of', async ({ page }) => {
      const menu = await openMenu(page, cellOf(page, 'CN-01', 'commune'), 'Commune');
      await menu.getByRole('combobox', { name: 'Garder' }).selectOption('contains');
      await menu.getByRole('textbox').fill('langeac');
      await page.keyboard.press('Enter');
      await expect.poll(() => readDown(page, 'posts.label')).toEqual(['CN-01']);
      await openSheet(page, 'Écarts');
      await sheet(page).getByRole('button', { name: 'Aller à l’état du poste' }).first().click();
      await expect.poll(() => active(page)).toMatch(/^\d+ posts\.state/);
      await expect(page.getByRole('list', { name: /^Filtres/ })).toHaveCount(0);
    });
  });
}
