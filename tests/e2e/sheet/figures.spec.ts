import { expect, test } from '../app.ts';
import { openSample, type } from '../story.ts';
import { hold } from './clipboard-of-system.ts';
import { cell, press, THEMES, undoButton } from './hands.ts';

const MINUS = '\u2212';

for (const theme of THEMES) {
  test.describe(`French figures, ${theme}`, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' }));

    test.beforeEach(async ({ page }) => {
      await page.goto('./');
      await openSample(page);
    });

    test('U-20 amounts typed as French officers type them read as they mean', async ({ page }) => {
      // A pay may be negative nowhere: the figures that may be are proved without a browser.
      const amounts = [
        ['12500', '12 500,00'],
        ['12 500', '12 500,00'],
        ['12\u00a0500', '12 500,00'],
        ['12\u202f500', '12 500,00'],
        ['12\u2009500', '12 500,00'],
        ['12 500,00 €', '12 500,00'],
        ['12.500,00', '12 500,00'],
        ['12,500.00', '12 500,00'],
        ['12,5', '12,50'],
        ['12.5', '12,50'],
        ['1,5k', '1 500,00'],
        ['1,5 k€', '1 500,00'],
        ['=1200*12', '14 400,00'],
        ['=(1500+300)/2', '900,00'],
        ['0', '0,00'],
        ['', ''],
      ] as const;
      const pay = cell(page, 0, 'posts.grossPay');
      for (const [text, shown] of amounts) {
        await pay.click();
        if (text === '') await press(page, 'Delete');
        else {
          await page.keyboard.insertText('7');
          await press(page, 'Escape', 'F2', 'Control+a');
          await page.keyboard.insertText(text);
          await press(page, 'Enter');
        }
        await expect.poll(async () => (await pay.innerText()).replace(/\s/g, ' '), text).toBe(shown);
        await expect(pay).not.toHaveClass(/refused/);
      }

      // What is unusual is shown before it is entered.
      await pay.click();
      await page.keyboard.type('1,5k');
      await expect(page.getByRole('status').filter({ hasText: /«\s1,5k\s» lu 1\s500,00\s€/ })).toBeVisible();
      await press(page, 'Control+a');
      await page.keyboard.type('12,500.00');
      await expect(page.getByRole('status').filter({ hasText: 'format anglais' })).toBeVisible();
      await press(page, 'Escape');

      const share = cell(page, 0, 'posts.fte');
      for (const text of ['12,5 %', '12,5']) {
        await type(page, share, text);
        await expect(share, text).toHaveText(/^12,5\s%$/);
      }

      for (const text of ['abc', '#REF!', '1e5', '1 000 000 000 000', '1.000', '1,000', '(500)', '500-', `${MINUS}500`]) {
        await pay.click();
        await page.keyboard.insertText('7');
        await press(page, 'Escape', 'F2', 'Control+a');
        await page.keyboard.insertText(text);
        await press(page, 'Enter');
        await expect(pay, text).toHaveText(text);
        await expect(pay, text).toHaveClass(/refused/);
        await expect(
          page
            .getByRole('status')
            .filter({ hasText: /^Brut\s:/ })
            .first(),
          text,
        ).toBeVisible();
      }
      const end = cell(page, 0, 'posts.end');
      await type(page, end, '31/02/2026');
      await expect(end).toHaveText('31/02/2026');
      await expect(end).toHaveClass(/refused/);
    });

    test('U-21 a pasted block that can be read in two ways asks once, and the answer holds for the plan', async ({ page }) => {
      await hold(page, { plain: '1.900\r\n2.050\r\n1.800,50\r\n' });
      await cell(page, 0, 'posts.grossPay').click();
      await press(page, 'Control+v');
      const asked = page.getByRole('dialog', { name: 'Coller' });
      await expect(asked).toContainText(/«\s1\.900\s», «\s2\.050\s» peuvent se lire de deux façons \(2\scellules\)/);
      await expect(asked.getByRole('radio', { name: /«\s1\.900\s» est 1\s900,00\s€/ })).toBeChecked();
      await press(page, 'Escape');
      await expect(undoButton(page)).toBeDisabled();
      await press(page, 'Control+v', 'Enter');
      await expect(asked).toHaveCount(0);
      await expect(cell(page, 1, 'posts.grossPay')).toHaveText(/^2.050,00$/);
      await expect(cell(page, 2, 'posts.grossPay')).toHaveText(/^1.800,50$/);

      await hold(page, { plain: '2.345\r\n' });
      await cell(page, 3, 'posts.grossPay').click();
      await press(page, 'Control+v');
      await expect(cell(page, 3, 'posts.grossPay')).toHaveText(/^2.345,00$/);
      await expect(asked).toHaveCount(0);
      await page.reload();
      await cell(page, 4, 'posts.grossPay').click();
      await page.keyboard.type('1.234');
      await press(page, 'Enter');
      await expect(cell(page, 4, 'posts.grossPay')).toHaveText(/^1.234,00$/);
      // The answer can be taken back: the next paste asks again.
      await hold(page, { plain: '2.100\r\n2.200\r\n' });
      await cell(page, 0, 'posts.grossPay').click();
      await press(page, 'Control+v');
      await page.getByRole('button', { name: 'demander la prochaine fois' }).click();
      await press(page, 'Control+v');
      await cell(page, 0, 'posts.grossPay').click();
      await press(page, 'Control+v');
      await expect(asked).toBeVisible();
    });
  });
}
