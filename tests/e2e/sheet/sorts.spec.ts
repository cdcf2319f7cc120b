import { expect, test } from '../app.ts';
import { cellOf, openSample, type } from '../story.ts';
import { expectAccessible, header, readDown, THEMES } from './tables.ts';

const PLAN_ORDER = ['CN-01', 'CN-02', 'CN-03', 'CN-04', 'CN-05', 'CN-06', 'CN-07'];

for (const theme of THEMES) {
  test.describe(`U-33, ${theme}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.goto('./');
      await openSample(page);
    });

    test('a click on a header sorts as a French dictionary, Shift and a click sorts by a second column, equals keep their order', async ({
      page,
    }) => {
      await header(page, 'posts.commune').click();
      await expect.poll(() => readDown(page, 'posts.label')).toEqual(['CN-01', 'CN-03', 'CN-05', 'CN-04', 'CN-06', 'CN-02', 'CN-07']);
      await header(page, 'posts.label').click({ modifiers: ['Shift'] });
      await header(page, 'posts.label').click({ modifiers: ['Shift'] });
      await expect.poll(() => readDown(page, 'posts.label')).toEqual(['CN-01', 'CN-03', 'CN-05', 'CN-06', 'CN-04', 'CN-02', 'CN-07']);
      const active = page.getByRole('list', { name: /^Filtres/ });
      await expect(active).toContainText('Commune');
      await expect(active).toContainText('Poste');
      await expectAccessible(page, 'a sorted sheet', '.sheets');
      await active.getByRole('button', { name: /Poste$/ }).click();
      await expect.poll(() => readDown(page, 'posts.label')).toEqual(['CN-01', 'CN-03', 'CN-05', 'CN-04', 'CN-06', 'CN-02', 'CN-07']);
    });

    test('empty cells stand last both ways, and a sort is a view: undo and the order of the plan outlive it', async ({ page }) => {
      await type(page, cellOf(page, 'CN-02', 'grossPay'), '2345');
      await header(page, 'posts.grossPay').click();
      await expect.poll(async () => (await readDown(page, 'posts.label')).at(-1)).toBe('CN-05');
      await header(page, 'posts.grossPay').click();
      await expect.poll(async () => (await readDown(page, 'posts.label'))[0]).toBe('CN-02');
      expect((await readDown(page, 'posts.label')).at(-1)).toBe('CN-05');

      await cellOf(page, 'CN-02', 'grossPay').click();
      await page.keyboard.press('Control+z');
      await expect(cellOf(page, 'CN-02', 'grossPay')).toHaveText(/^2\s050,00$/);
      await page.getByRole('button', { name: /^Ne plus trier/ }).click();
      await expect.poll(() => readDown(page, 'posts.label')).toEqual(PLAN_ORDER);
    });

    test('the menu of a column sorts from the keyboard', async ({ page }) => {
      await cellOf(page, 'CN-01', 'commune').click();
      await page.keyboard.press('Control+Shift+L');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Shift+Tab');
      await page.getByRole('button', { name: 'De Z à A' }).press('Enter');
      await expect.poll(async () => (await readDown(page, 'posts.label'))[0]).toBe('CN-07');
    });
  });
}
