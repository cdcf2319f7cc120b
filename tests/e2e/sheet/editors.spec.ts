import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../app.ts';
import { cellAt, openSheet } from '../sheet.ts';
import { cellOf, openSample, type } from '../story.ts';

const list = (page: Page): Locator => page.getByRole('listbox');
const marked = (page: Page): Locator => list(page).getByRole('option', { selected: true });

/** Opens a group of columns of the sheet of posts. */
async function unfold(page: Page, group: string): Promise<void> {
  await page.locator('.ag-header-group-cell', { hasText: group }).locator('.ag-header-expand-icon:visible').click();
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme === 'light' ? 'in the light theme' : 'in the dark theme', () => {
    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.goto('./');
      await openSample(page);
    });

    test('U-01 Alt+↓ opens the list of a cell: arrows choose, Enter takes, Escape gives up, nothing is marked before', async ({ page }) => {
      await unfold(page, 'Lieu');
      const state = cellOf(page, 'CN-01', 'state');
      await state.click();
      await page.keyboard.press('Alt+ArrowDown');
      await expect(list(page).getByRole('option')).toHaveText(['Occupé', 'Vacant', 'Rendu']);
      await expect(marked(page)).toHaveCount(0);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Alt+ArrowDown');
      await expect(marked(page)).toHaveText('Vacant');
      await page.keyboard.press('Escape');
      await expect(list(page)).toHaveCount(0);
      await expect(state).toHaveText('Occupé');

      await page.keyboard.press('Alt+ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await expect(state).toHaveText('Rendu');

      const employer = cellOf(page, 'CN-01', 'employer');
      await employer.click();
      await page.keyboard.press('Alt+ArrowDown');
      await expect(list(page).getByRole('option').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      const first = (await marked(page).textContent()) ?? '';
      await page.keyboard.press('Enter');
      await expect(employer).toHaveText(first.trim());

      await unfold(page, 'Conv.');
      await cellOf(page, 'CN-02', 'envelope').click();
      await page.keyboard.press('Alt+ArrowDown');
      await page.keyboard.type('v1');
      await page.keyboard.press('Enter');
      await expect(cellOf(page, 'CN-02', 'envelope')).toHaveText(/V1/);
    });

    test('a commune is typed by its name without accents, its INSEE code or its postal code, and several are asked', async ({ page }) => {
      const cell = cellOf(page, 'CN-01', 'commune');
      await cell.click();
      await page.keyboard.type('lavoute ch');
      await expect(marked(page)).toHaveText(/^Lavoûte-Chilhac/);
      await page.keyboard.press('Enter');
      await expect(cell).toHaveText('Lavoûte-Chilhac');

      await cell.click();
      await page.keyboard.type('43040');
      await expect(marked(page)).toHaveText(/^Brioude/);
      await page.keyboard.press('Enter');
      await expect(cell).toHaveText('Brioude');

      // 43300 is the postal code of Langeac and of its neighbours: none is taken without being chosen.
      await cell.click();
      await page.keyboard.type('43300');
      await expect(list(page).getByRole('option', { name: /Chanteuges/ })).toBeVisible();
      await expect(marked(page)).toHaveCount(0);
      await page.keyboard.press('Enter');
      await expect(cell).toHaveText('43300');
      await expect(cell).toHaveClass(/refused/);
      await page.keyboard.press('ArrowUp');
      await expect(page.locator('.cell-problem')).toHaveText(/^Plusieurs communes répondent à «\s43300\s»/);
      await page.keyboard.press('Alt+ArrowDown');
      await expect(list(page).getByRole('option', { name: /^Langeac/ })).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await expect(marked(page)).toHaveText(/^Langeac/);
      await page.keyboard.press('Enter');
      await expect(cell).toHaveText('Langeac');
      await expect(cell).not.toHaveClass(/refused/);
    });

    test('U-20 dates, amounts, rates and answers are typed as an officer writes them', async ({ page }) => {
      await unfold(page, 'Lieu');
      const written: readonly (readonly [string, string, RegExp])[] = [
        ['end', '1/9/27', /^01\/09\/2027$/],
        ['end', '31 août 2027', /^31\/08\/2027$/],
        ['end', '310827', /^31\/08\/2027$/],
        ['grossPay', '2 050,5', /^2\s050,50$/],
        ['grossPay', '=1900+150', /^2\s050,00$/],
        ['fte', '80', /^80\s%$/],
        ['fte', '0,5', /^50\s%$/],
        ['coordinator', 'o', /^Oui$/],
        ['state', 'vac', /^Vacant$/],
      ];
      for (const [column, text, read] of written) {
        await type(page, cellOf(page, 'CN-01', column), text);
        await expect(cellOf(page, 'CN-01', column), `${column} « ${text} »`).toHaveText(read);
      }
      const answer = cellOf(page, 'CN-01', 'coordinator');
      await answer.click();
      // Held down, Space answers once: neither back and forth nor a step for each repeat.
      for (let at = 0; at < 4; at++) await page.keyboard.down('Space');
      await page.keyboard.up('Space');
      await expect(answer).toHaveText('Non');
      await page.keyboard.press('Space');
      await expect(answer).toHaveText('Oui');
    });

    test('U-20 what cannot be read stays as typed, explained under its cell, and is taken up where it was', async ({ page }) => {
      const cell = cellOf(page, 'CN-01', 'end');
      const problem = page.locator('.cell-problem:visible');
      await type(page, cell, '31/02/2027');
      await expect(cell).toHaveText('31/02/2027');
      await expect(problem).toHaveCount(0);
      await page.keyboard.press('ArrowUp');
      await expect(problem).toHaveText(/^«\s31\/02\/2027\s» n’est pas une date qui existe/);
      await expect(cell).toHaveAccessibleDescription(/n’est pas une date qui existe/);
      await expect(page.getByRole('status').filter({ hasText: 'n’est pas une date qui existe' })).toHaveCount(1);

      await page.keyboard.press('F2');
      await expect(page.locator('.cell-input')).toHaveValue('31/02/2027');
      await expect(problem).toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(problem).toBeVisible();
      await page.keyboard.type('28/02/2027');
      await page.keyboard.press('Enter');
      await expect(cell).toHaveText('28/02/2027');
      await page.keyboard.press('ArrowUp');
      await expect(problem).toHaveCount(0);
      await expect(cell).toHaveAccessibleDescription('');
    });

    test('a funder is found by a part of its name, or made where it is typed', async ({ page }) => {
      await openSheet(page, 'Cofinancements');
      await page.getByRole('toolbar', { name: 'Lignes' }).getByRole('button', { name: 'Ajouter un cofinancement' }).click();
      await page.keyboard.type('haute loire');
      await expect(list(page).getByRole('option').first()).toHaveText(/^Département de la Haute-Loire/);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Home');
      await page.keyboard.press('Escape');
      await page.keyboard.type('Fondation de l’Allier');
      await expect(marked(page)).toHaveText(/^Créer «\sFondation de l’Allier\s»$/);
      await page.keyboard.press('Tab');
      await expect(await cellAt(page, 'Fondation de l’Allier', 'Financeur')).toHaveText('Fondation de l’Allier');
      await page.keyboard.press('Control+z');
      await expect(page.getByRole('gridcell', { name: 'Fondation de l’Allier' })).toHaveCount(0);
    });
  });
}
