import { expect, test } from '../app.ts';
import { cellOf, openSample, saved, type } from '../story.ts';
import { hold } from './clipboard-of-system.ts';
import { cell, press, THEMES, texts, undoButton } from './hands.ts';

for (const theme of THEMES) {
  test.describe(`history, ${theme}`, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' }));

    test('U-01 Ctrl+Z and Ctrl+Y take back and make again every gesture, after a sort, a filter and a reload too', async ({ page }) => {
      await page.goto('./');
      await openSample(page);
      const shots: string[][] = [];
      const shot = async () => [...(await texts(page, 'posts.label')), ...(await texts(page, 'posts.grossPay'))];
      const take = async () => void shots.push(await shot());
      await take();
      await type(page, cell(page, 0, 'posts.grossPay'), '2111');
      await expect(cell(page, 0, 'posts.grossPay')).toHaveText(/^2.111,00$/);
      await take();
      await hold(page, { plain: '2301\r\n2302\r\n2303\r\n' });
      await cell(page, 1, 'posts.grossPay').click();
      await press(page, 'Control+v');
      await expect(cell(page, 3, 'posts.grossPay')).toHaveText(/^2.303,00$/);
      await take();
      await cell(page, 0, 'posts.grossPay').click();
      await press(page, 'Shift+ArrowDown', 'Control+d');
      await expect(cell(page, 1, 'posts.grossPay')).toHaveText(/^2.111,00$/);
      await take();
      await press(page, 'Delete');
      await expect(cell(page, 1, 'posts.grossPay')).toHaveText('');
      await take();
      const rows = page.getByRole('toolbar', { name: 'Lignes' });
      await rows.getByRole('button', { name: 'Dupliquer' }).click();
      await expect.poll(async () => (await texts(page, 'posts.label')).length).toBeGreaterThan(7);
      await take();
      await rows.getByRole('button', { name: 'Supprimer' }).click();
      await expect.poll(shot).not.toEqual(shots.at(-1));
      await take();

      // A sort and a filter are views: they neither make a step nor clear those there are.
      await page.locator('.sheet-host:visible .ag-header-cell[col-id="posts.label"]').click();
      await page.locator('.sheet-host:visible .ag-header-cell[col-id="posts.label"]').click();
      await page.getByRole('searchbox', { name: 'Filtrer les lignes' }).fill('CN');
      await expect(page.getByText('1 filtre actif – tout afficher')).toBeVisible();
      await expect(undoButton(page)).toBeEnabled();
      await saved(page);
      await page.reload();
      await expect(cell(page, 0, 'posts.label')).toBeVisible();
      await expect.poll(shot).toEqual(shots.at(-1));

      await cell(page, 0, 'posts.label').click();
      for (const before of shots.slice(0, -1).reverse()) {
        await press(page, 'Control+z');
        await expect.poll(shot).toEqual(before);
      }
      await expect(undoButton(page)).toBeDisabled();
      await cell(page, 0, 'posts.label').click();
      for (const after of shots.slice(1)) {
        await press(page, 'Control+y');
        await expect.poll(shot).toEqual(after);
      }

      // The history says what, before and after, and goes back to any point: the return is a step that is undone as well.
      const panel = page.getByRole('complementary');
      await panel.getByRole('tab', { name: 'Historique' }).click();
      const typed = panel
        .getByRole('listitem')
        .filter({ hasText: /Saisie/ })
        .last();
      await expect(typed).toContainText(/CN-01.*Brut/);
      await expect(typed).toContainText(/1\s900,00/);
      await expect(typed).toContainText(/2\s111,00/);
      await typed.getByRole('button', { name: /^Revenir/ }).click();
      await expect.poll(shot).toEqual(shots[1]);
      await expect(panel.getByRole('listitem').first()).toContainText('Retour');
      await cell(page, 0, 'posts.label').click();
      await press(page, 'Control+z');
      await expect.poll(shot).toEqual(shots.at(-1));
      await expect(cellOf(page, 'CN-07', 'label')).toBeVisible();
    });
  });
}
