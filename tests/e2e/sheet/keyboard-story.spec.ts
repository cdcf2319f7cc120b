import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { expect, test } from '../app.ts';
import { tabTo } from '../keyboard.ts';
import { cellAt, centsOf, focusedCell } from '../sheet.ts';
import { cellOf, keyFigure, saved } from '../story.ts';
import { THEMES } from './hands.ts';

const FUNDERS = ['Région', 'Département', 'Commune voisine', 'Fondation'];

/** Presses keys one after the other. */
async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Leaves the sheet and goes to another one by the tabs. */
async function goToSheet(page: Page, name: string): Promise<void> {
  await press(page, 'Escape', 'Tab');
  await tabTo(page, 'tab', /^(Postes|Cofinancements|Communes|Exercices|Écarts|Employeurs)$/);
  const wanted = page.getByRole('tab', { name, exact: true });
  for (let presses = 0; presses < 6 && (await wanted.getAttribute('aria-selected')) !== 'true'; presses++) await press(page, 'ArrowRight');
  await expect(wanted).toHaveAttribute('aria-selected', 'true');
}

for (const theme of THEMES) {
  test.describe(`the story, ${theme}`, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' }));

    test('U-02 with the keyboard alone: a plan, three posts, four funders, the balance, its files and its print', async ({ page }) => {
      test.slow();
      await page.goto('./');
      await tabTo(page, 'button', /^Plan vide/);
      await press(page, 'Enter');
      await expect(page.getByRole('textbox', { name: 'Qui porte les postes' })).toBeFocused();
      await page.keyboard.type('Commune de Chanteloup');
      await press(page, 'Tab');
      await page.keyboard.type('Commune');
      await press(page, 'Tab');
      await page.keyboard.type('2026');
      await press(page, 'Tab');
      await page.keyboard.type('2');
      await press(page, 'Enter');
      await expect(cellOf(page, 'CN-01', 'grossPay')).toBeVisible();

      // Two more posts, by the last row of the sheet.
      await tabTo(page, 'link', /^Aller à la feuille$/);
      await press(page, 'Enter');
      await expect(focusedCell(page)).toHaveText('CN-01');
      await press(page, 'ArrowDown', 'Enter');
      await expect(focusedCell(page)).toHaveText('CN-02');
      await press(page, 'ArrowDown', 'Enter');
      await expect(focusedCell(page)).toHaveText('CN-03');

      // The columns of the contract unfold from their header.
      await press(page, 'Control+Home', 'ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowUp', 'Enter');
      await expect(cellOf(page, 'CN-01', 'start')).toBeVisible();
      await press(page, 'ArrowDown', 'ArrowDown', 'Control+Home');
      await expect(focusedCell(page)).toHaveText('CN-01');
      const at = () => page.evaluate(() => document.activeElement?.closest('.ag-cell')?.getAttribute('col-id'));
      for (let presses = 0; presses < 12 && (await at()) !== 'posts.regime'; presses++) await press(page, 'ArrowRight');
      for (const pay of ['2000', '2100', '2 250,50']) {
        await press(page, 'Alt+ArrowDown');
        await page.keyboard.type('CDD');
        await press(page, 'ArrowDown', 'Tab');
        await page.keyboard.type('1/1/26');
        await press(page, 'Tab');
        await page.keyboard.type('31/12/27');
        await press(page, 'Tab');
        await page.keyboard.type('brut');
        await press(page, 'Tab');
        await page.keyboard.type(pay);
        await press(page, 'Tab');
        await page.keyboard.type('100');
        await press(page, 'Enter');
      }
      await expect(cellOf(page, 'CN-03', 'grossPay')).toHaveText(/^2\s250,50$/);
      await expect.poll(() => centsOf(keyFigure(page, 'Coût'))).toBeGreaterThan(0);

      await goToSheet(page, 'Cofinancements');
      await tabTo(page, 'button', /^Ajouter un cofinancement$/);
      for (const [rank, funder] of FUNDERS.entries()) {
        // Enter, after the last row, goes to the row that adds one.
        if (rank > 0) await expect(page.locator('.ag-full-width-row:focus')).toContainText('Ajouter un cofinancement');
        await press(page, 'Enter');
        await expect(page.locator('[role="row"] [col-id="cofinancings.funder"]:focus')).toBeVisible();
        await page.keyboard.type(funder);
        await press(page, 'Tab');
        await page.keyboard.type('tout');
        await press(page, 'Tab', 'Tab');
        await page.keyboard.type('par ex');
        await press(page, 'Tab');
        await page.keyboard.type(`${(rank + 1) * 1000}`);
        await press(page, 'Tab', 'Tab');
        await page.keyboard.type('notif');
        await press(page, 'Enter');
        await expect(await cellAt(page, funder, 'Montant')).toHaveText(new RegExp(`^${rank + 1}\\s000,00$`));
      }
      await expect.poll(() => centsOf(keyFigure(page, 'Cofinanceurs'))).toBe(1_000_000);

      // What is left is put in own funds, to the cent, and nothing is left to find.
      await goToSheet(page, 'Exercices');
      await tabTo(page, 'link', /^Aller à la feuille$/);
      await press(page, 'Enter');
      for (const year of ['2026', '2027']) {
        const left = (await centsOf(await cellAt(page, year, 'À financer'))) as number;
        expect(left).toBeGreaterThan(0);
        const here = async () => (await cellAt(page, year, 'Fonds propres')).evaluate((cell) => cell === document.activeElement);
        for (let presses = 0; presses < 12 && !(await here()); presses++) await press(page, 'ArrowRight');
        await page.keyboard.type((left / 100).toFixed(2).replace('.', ','));
        await press(page, 'Enter');
        await expect.poll(async () => centsOf(await cellAt(page, year, 'À financer'))).toBe(0);
      }
      await expect.poll(() => centsOf(keyFigure(page, 'À financer'))).toBe(0);
      await saved(page);

      const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Control+s')]);
      const { plan } = JSON.parse(readFileSync(await file.path(), 'utf8')) as { plan: Plan };
      expect(plan.posts.map((post) => post.label)).toEqual(['CN-01', 'CN-02', 'CN-03']);
      expect(plan.funders.map((one) => one.name)).toEqual(FUNDERS);

      await press(page, 'Escape', 'Tab');
      await tabTo(page, 'button', /^Exporter$/);
      await press(page, 'Enter');
      await expect(page.getByRole('menuitem').first()).toBeFocused();
      const [workbook] = await Promise.all([page.waitForEvent('download'), press(page, 'ArrowDown', 'Enter')]);
      expect(workbook.suggestedFilename()).toMatch(/\.xlsx$/);
      expect(
        readFileSync(await workbook.path())
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');

      // What is printed is a page of its own: every row of the plan, not the part of the sheet that is seen.
      await press(page, 'Control+p');
      const printed = page.getByRole('menuitem', { name: /^Page HTML à imprimer/ });
      await expect(printed).toBeVisible();
      const onPage = () => printed.evaluate((item) => item === document.activeElement);
      for (let presses = 0; presses < 8 && !(await onPage()); presses++) await press(page, 'ArrowDown');
      const [toPrint] = await Promise.all([page.waitForEvent('download'), press(page, 'Enter')]);
      expect(toPrint.suggestedFilename()).toMatch(/\.html$/);
      const text = readFileSync(await toPrint.path(), 'utf8');
      for (const name of ['CN-01', 'CN-03', ...FUNDERS]) expect(text).toContain(name);
    });
  });
}
