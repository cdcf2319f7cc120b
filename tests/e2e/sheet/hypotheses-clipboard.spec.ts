import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../app.ts';
import { openSample } from '../story.ts';
import { held, hold } from './clipboard-of-system.ts';
import { press, said, THEMES, undoButton } from './hands.ts';

const law = (page: Page, line: string, year: number): Locator => page.locator(`[data-line="${line}"][data-column="${year}"]`);

for (const theme of THEMES.slice(0, 1)) {
  test.describe(`the sheet of hypotheses, ${theme}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.goto('./');
      await openSample(page);
      await page.getByRole('navigation', { name: 'Feuilles' }).getByRole('tab', { name: 'Hypothèses' }).click();
      await expect(law(page, 'payRise', 2027)).toHaveText(/^0\s%$/);
    });

    test('U-10 U-11 a French figure is pasted in a cell and in its editor, and a cell leaves with its comma', async ({ page }) => {
      await hold(page, { plain: '2,5 %\r\n' });
      await law(page, 'payRise', 2027).click();
      await press(page, 'Control+v');
      await expect(law(page, 'payRise', 2027)).toHaveText(/^● 2,5\s%$/);
      await expect(law(page, 'payRise', 2027)).toBeFocused();
      await press(page, 'Control+c');
      await said(page, /^1\scellule copiée\.$/);
      expect(await held(page)).toMatchObject({ plain: '2,5%' });

      await hold(page, { plain: '3,25 %' });
      await law(page, 'payRise', 2028).click();
      await press(page, 'F2', 'Control+a', 'Control+v', 'Enter');
      await expect(law(page, 'payRise', 2028)).toHaveText(/^● 3,25\s%$/);
      await press(page, 'Control+z', 'Control+z');
      await expect(undoButton(page)).toBeDisabled();
    });

    test('U-11 U-13 a row of figures fills the exercices in one step; what is official is left alone, counted and explained', async ({
      page,
    }) => {
      await hold(page, { plain: '1 %\t1,5 %\t2 %\r\n' });
      await law(page, 'payRise', 2027).click();
      await press(page, 'Control+v');
      await expect(law(page, 'payRise', 2027)).toHaveText(/^● 1\s%$/);
      await expect(law(page, 'payRise', 2028)).toHaveText(/^● 1,5\s%$/);
      await said(page, /^2\scellules collées, 1\signorée\./);
      await press(page, 'Control+z');
      await expect(law(page, 'payRise', 2028)).toHaveText(/^0\s%$/);
      await expect(undoButton(page)).toBeDisabled();

      await page.getByRole('searchbox', { name: /^Chercher dans les noms/ }).fill('smic horaire');
      await hold(page, { plain: '12,80 €\r\n' });
      await law(page, 'smicHourly', 2026).click();
      await press(page, 'Control+v');
      await said(page, /^Un texte fixe cette valeur/);
      await expect(undoButton(page)).toBeDisabled();
      await law(page, 'smicHourly', 2027).click();
      await press(page, 'Control+v');
      await expect(law(page, 'smicHourly', 2027)).toHaveText(/^● 12,80\s€$/);
    });

    test('U-20 a pasted text that is no rate stays in its cell with its reason, and nothing is stored', async ({ page }) => {
      await hold(page, { plain: 'beaucoup' });
      await law(page, 'payRise', 2027).click();
      await press(page, 'Control+v');
      await said(page, /«\sbeaucoup\s» n’est pas un taux/);
      await expect(law(page, 'payRise', 2027).getByRole('textbox')).toHaveValue('beaucoup');
      await press(page, 'Escape');
      await expect(law(page, 'payRise', 2027)).toHaveText(/^0\s%$/);
      await expect(undoButton(page)).toBeDisabled();
    });

    test('U-10 U-11 U-14 a range is chosen by keys and by the mouse, copied, pasted over, filled and emptied, each in one step', async ({
      page,
    }) => {
      const rise = (line: string, year: number) => law(page, line, year);
      await hold(page, { plain: '2 %' });
      await rise('smicRise', 2027).click();
      await press(page, 'Shift+ArrowRight', 'Shift+ArrowDown');
      await expect(page.locator('.hypotheses-grid .in-range')).toHaveCount(4);
      await expect(rise('pointRise', 2028)).toHaveAttribute('aria-selected', 'true');
      await press(page, 'Control+v');
      await said(page, /^4\scellules collées\.$/);
      await expect(rise('pointRise', 2027)).toHaveText(/^● 2\s%$/);
      await press(page, 'Control+c');
      await said(page, /^4\scellules copiées\.$/);
      expect(await held(page)).toMatchObject({ plain: '2%\t2%\r\n2%\t2%' });

      await rise('smicRise', 2027).click();
      await expect(page.locator('.hypotheses-grid .in-range')).toHaveCount(0);
      await page.keyboard.type('3');
      await press(page, 'Enter');
      await rise('smicRise', 2027).hover();
      await page.mouse.down();
      await rise('pointRise', 2028).hover();
      await page.mouse.up();
      await expect(page.locator('.hypotheses-grid .in-range')).toHaveCount(4);
      await press(page, 'Control+d');
      await said(page, /^2\scellules recopiées\.$/);
      await expect(rise('pointRise', 2027)).toHaveText(/^● 3\s%$/);
      await press(page, 'Control+r');
      await expect(rise('smicRise', 2028)).toHaveText(/^● 3\s%$/);
      await press(page, 'Delete');
      await said(page, /^4\scellules vidées\.$/);
      await expect(page.locator('.hypotheses-grid .value.changed')).toHaveCount(0);
      await press(page, 'Control+z');
      await expect(page.locator('.hypotheses-grid .value.changed')).toHaveCount(4);

      await rise('payRise', 2027).click();
      await rise('payRise', 2028).click({ modifiers: ['Shift'] });
      await expect(page.locator('.hypotheses-grid .in-range')).toHaveCount(2);
      await press(page, 'Escape');
      await expect(page.locator('.hypotheses-grid .in-range')).toHaveCount(0);
      await press(page, 'Shift+Space');
      await expect(page.locator('.hypotheses-grid .in-range')).toHaveCount(await page.locator('[data-line="payRise"].value').count());
      for (let step = 0; step < 5; step++) await press(page, 'Control+z');
      await expect(undoButton(page)).toBeDisabled();
    });

    test('the history says a hypothesis as the sheet shows it', async ({ page }) => {
      await law(page, 'payRise', 2027).click();
      await page.keyboard.type('1,5');
      await press(page, 'Enter');
      await law(page, 'payRise', 2027).click();
      await page.keyboard.type('2,5');
      await press(page, 'Enter');
      await page.getByRole('complementary').getByRole('tab', { name: 'Historique' }).click();
      const steps = page.locator('.history li.step');
      await expect(steps.first()).toContainText(/Hausse générale des bruts saisis · 2027/);
      await expect(steps.first().locator('del')).toHaveText(/1,5\s%$/);
      await expect(steps.first().locator('ins')).toHaveText(/2,5\s%$/);
      await expect(steps.nth(1).locator('ins')).toHaveText(/Valeur\s: 1,5\s%$/);
    });
  });
}
