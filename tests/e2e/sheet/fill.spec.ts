import { expect, test } from '../app.ts';
import { openSample, type } from '../story.ts';
import { cell, handleOf, middleOf, press, selected, THEMES, texts, undoButton } from './hands.ts';

for (const theme of THEMES) {
  test.describe(`fill, ${theme}`, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' }));

    test.beforeEach(async ({ page }) => {
      await page.goto('./');
      await openSample(page);
    });

    test('U-01 Ctrl+D, Ctrl+R and Ctrl+Enter fill, each in one step, and the browser neither bookmarks nor reloads', async ({ page }) => {
      const before = await texts(page, 'posts.grossPay');
      await cell(page, 1, 'posts.grossPay').click();
      await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight', 'Control+d');
      await expect.poll(async () => (await texts(page, 'posts.grossPay')).slice(1, 4)).toEqual(['2 050,00', '2 050,00', '2 050,00']);
      expect((await texts(page, 'posts.fte')).slice(1, 4)).toEqual(['100 %', '100 %', '100 %']);
      await press(page, 'Control+z');
      await expect.poll(() => texts(page, 'posts.grossPay')).toEqual(before);
      await expect(undoButton(page)).toBeDisabled();

      // One row alone is filled from the row above it.
      await cell(page, 4, 'posts.grossPay').click();
      await press(page, 'Control+d');
      await expect(cell(page, 4, 'posts.grossPay')).toHaveText(/^2.048,79$/);
      await press(page, 'Control+z');

      await cell(page, 2, 'posts.grossPay').click();
      await press(page, 'Shift+ArrowDown');
      await page.keyboard.type('1999');
      await press(page, 'Control+Enter');
      await expect.poll(async () => (await texts(page, 'posts.grossPay')).slice(2, 4)).toEqual(['1 999,00', '1 999,00']);
      await press(page, 'Control+z');
      await expect(undoButton(page)).toBeDisabled();
      // At rest Ctrl+Enter repeats the active cell in the selection.
      await cell(page, 6, 'posts.grossPay').click();
      await press(page, 'Shift+ArrowUp', 'Shift+ArrowUp', 'Control+Enter');
      await expect.poll(async () => (await texts(page, 'posts.grossPay')).slice(4)).toEqual(['2 200,00', '2 200,00', '2 200,00']);
      await press(page, 'Control+z');

      // To the right, in the own funds of a commune: one exercice after the other.
      await page.getByRole('tab', { name: 'Cofinancements' }).click();
      await cell(page, 2, 'cofinancings.start').click();
      await press(page, 'Shift+ArrowRight', 'Control+r');
      await expect(cell(page, 2, 'cofinancings.end')).toHaveText('01/01/2025');
      await press(page, 'Control+z');
      await expect(cell(page, 2, 'cofinancings.end')).toHaveText('31/12/2026');
      // Its twin that carries a series on: the day after.
      await cell(page, 2, 'cofinancings.start').click();
      await press(page, 'Shift+ArrowRight', 'Control+Shift+r');
      await expect(cell(page, 2, 'cofinancings.end')).toHaveText('02/01/2025');
      await press(page, 'Control+z');
      await expect(cell(page, 2, 'cofinancings.end')).toHaveText('31/12/2026');
    });

    test('U-14 the handle copies, Ctrl continues a series, a double click fills down', async ({ page }) => {
      const pull = async (row: number, column: string, to: number, series = false) => {
        const from = await handleOf(cell(page, row, column));
        const end = await middleOf(cell(page, to, column));
        await page.mouse.move(from.x, from.y);
        await page.mouse.down();
        await page.mouse.move(end.x, (from.y + end.y) / 2);
        await page.mouse.move(end.x, end.y);
        await expect(cell(page, to, column)).toHaveClass(/in-fill/);
        if (series) await page.keyboard.down('Control');
        await page.mouse.up();
        if (series) await page.keyboard.up('Control');
      };
      await cell(page, 0, 'posts.grossPay').click();
      expect(await cell(page, 0, 'posts.grossPay').evaluate((one) => getComputedStyle(one, '::after').width)).toBe('7px');
      await pull(0, 'posts.grossPay', 3);
      await expect
        .poll(async () => (await texts(page, 'posts.grossPay')).slice(0, 4))
        .toEqual(['1 900,00', '1 900,00', '1 900,00', '1 900,00']);
      expect(await selected(page)).toBe('0–3: grossPay');
      await press(page, 'Control+z');
      await expect(undoButton(page)).toBeDisabled();

      // Months: the ends of months go on as ends of months.
      await type(page, cell(page, 0, 'posts.end'), '31/01/2028');
      await type(page, cell(page, 1, 'posts.end'), '29/02/2028');
      await cell(page, 0, 'posts.end').click();
      await press(page, 'Shift+ArrowDown');
      await pull(1, 'posts.end', 4, true);
      await expect
        .poll(async () => (await texts(page, 'posts.end')).slice(0, 5))
        .toEqual(['31/01/2028', '29/02/2028', '31/03/2028', '30/04/2028', '31/05/2028']);
      await press(page, 'Control+z');
      // Its twin at the keyboard.
      await cell(page, 0, 'posts.end').click();
      await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+Shift+d');
      await expect.poll(async () => (await texts(page, 'posts.end')).slice(0, 2)).toEqual(['31/01/2028', '29/02/2028']);
      await press(page, 'Control+z', 'Control+z', 'Control+z');
      await expect(undoButton(page)).toBeDisabled();

      await cell(page, 0, 'posts.grossPay').click();
      const corner = await handleOf(cell(page, 0, 'posts.grossPay'));
      await page.mouse.dblclick(corner.x, corner.y);
      // The column beside is filled in the first row only: CN-02 has no end.
      await expect(page.getByRole('gridcell', { name: 'CN-01', exact: true })).toBeVisible();
      expect(await selected(page)).toBe('');
      await cell(page, 0, 'posts.fte').click();
      const beside = await handleOf(cell(page, 0, 'posts.fte'));
      await page.mouse.dblclick(beside.x, beside.y);
      await expect.poll(async () => (await texts(page, 'posts.fte')).slice(0, 4)).toEqual(['100 %', '100 %', '100 %', '100 %']);
      expect(await selected(page)).toBe('0–3: fte');
      await press(page, 'Control+z');
      await expect(cell(page, 2, 'posts.fte')).toHaveText(/^80\s%$/);
    });

    test('U-14 years and names of months go on, by the keyboard and by the handle', async ({ page }) => {
      await type(page, cell(page, 0, 'posts.label'), 'Novembre 2026');
      await type(page, cell(page, 1, 'posts.label'), 'Décembre 2026');
      await cell(page, 0, 'posts.label').click();
      await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+Shift+d');
      await expect
        .poll(async () => (await texts(page, 'posts.label')).slice(0, 4))
        .toEqual(['Novembre 2026', 'Décembre 2026', 'Janvier 2027', 'Février 2027']);

      await type(page, cell(page, 4, 'posts.label'), 'Poste 2025');
      await cell(page, 4, 'posts.label').click();
      const from = await handleOf(cell(page, 4, 'posts.label'));
      const end = await middleOf(cell(page, 6, 'posts.label'));
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(end.x, (from.y + end.y) / 2);
      await page.mouse.move(end.x, end.y);
      await page.keyboard.down('Control');
      await page.mouse.up();
      await page.keyboard.up('Control');
      await expect.poll(async () => (await texts(page, 'posts.label')).slice(4)).toEqual(['Poste 2025', 'Poste 2026', 'Poste 2027']);

      // Ends of years are a year apart, the next one too.
      await type(page, cell(page, 0, 'posts.end'), '31/12/2027');
      await type(page, cell(page, 1, 'posts.end'), '31/12/2028');
      await cell(page, 2, 'posts.end').click();
      await press(page, 'Shift+ArrowDown', 'Delete');
      await cell(page, 0, 'posts.end').click();
      await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+Shift+d');
      await expect
        .poll(async () => (await texts(page, 'posts.end')).slice(0, 4))
        .toEqual(['31/12/2027', '31/12/2028', '31/12/2029', '31/12/2030']);
    });
  });
}
