import { roster, utf8 } from '../examples/rosters/roster.ts';
import { expect, test } from './app.ts';
import { axeOn, expectAccessible } from './axe.ts';
import { tabTo } from './keyboard.ts';
import { centsOf, focusedCell } from './sheet.ts';
import { keyFigure, openSample, saved } from './story.ts';

const CARD = ['Frise', 'Parts', 'Mois par mois', 'Contrats et conventions'];
const ROSTER = {
  name: 'liste.csv',
  mimeType: 'text/csv',
  // One row with a lost zero and one without a count: a cause to unfold, and a rejected row.
  buffer: Buffer.from(
    utf8(roster([{}, { departement: '1', communeCode: '1053', postal: '1000', commune: 'Bourg-en-Bresse' }, { posts: '' }])),
  ),
};

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme === 'light' ? 'in the light theme' : 'in the dark theme', () => {
    test.beforeEach(({ page }) => page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' }));

    test('the first screen and each step of the import have no violation', async ({ page }) => {
      test.slow();
      await page.goto('./');
      await openSample(page);
      await page.goto('./');
      await page.getByRole('button', { name: /^Gestes sur/ }).click();
      await expectAccessible(page, 'first screen, with the menu of a plan');
      await page.getByRole('menuitem', { name: /^Supprimer/ }).click();
      await expectAccessible(page, 'question before a plan is deleted', 'dialog');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^Plan vide/ }).click();
      await expectAccessible(page, 'questions of an empty plan', 'dialog');
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: /^Importer le fichier national/ }).click();
      const choose = async (files: typeof ROSTER) => {
        const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: /^Choisir un/ }).click()]);
        await chooser.setFiles(files);
      };
      await choose({ ...ROSTER, buffer: Buffer.from('a;b\n1;2\n') });
      await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
      await expectAccessible(page, 'import, file refused');
      await choose(ROSTER);
      await expect(page.getByText(/lignes lues = /)).toBeVisible();
      for (const cause of await page.getByRole('group').filter({ hasText: 'Exemples' }).all()) await cause.locator('summary').click();
      await page.getByRole('radio', { name: 'Brut saisi' }).check();
      await page.getByRole('textbox', { name: /^Montant brut mensuel/ }).fill('beaucoup');
      for (const kind of ['Un département', 'Une commune']) {
        await page.getByRole('radio', { name: kind }).check();
        await expectAccessible(page, `import, ${kind}`);
      }
    });

    test('a plan, its card, history, menus and dialogs have no violation, the sheet included', async ({ page }) => {
      test.slow();
      await page.goto('./');
      await openSample(page);
      await page.getByRole('gridcell', { name: /^2\s050,00$/ }).click();
      await page.keyboard.type('2100');
      await expectAccessible(page, 'whole page, a cell being typed in');
      await page.keyboard.press('Enter');
      for (const tab of CARD) {
        await page.getByRole('tab', { name: tab, exact: true }).click();
        await expectAccessible(page, tab, '.card');
      }
      await page.getByRole('tab', { name: 'Historique' }).click();
      await expectAccessible(page, 'history', 'aside');
      for (const menu of [/: menu du plan$/, 'Affichage', 'Exporter']) {
        await page.getByRole('button', { name: menu }).click();
        await expect(page.getByRole('menu')).toBeVisible();
        await expectAccessible(page, `menu ${menu}`, 'header');
        await page.keyboard.press('Escape');
      }
      for (const item of [/^Renommer/, /^Réglages/]) {
        await page.getByRole('button', { name: /: menu du plan$/ }).click();
        await page.getByRole('menuitem', { name: item }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await expectAccessible(page, `dialog ${item}`, 'dialog');
        await page.keyboard.press('Escape');
      }
    });
  });
}

test('axe sees a fault that is put in the page on purpose', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('button', { name: /^Plan vide/ })).toBeVisible();
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  const { violations } = await axeOn(page).analyze();
  expect(violations.map((one) => one.id)).toContain('button-name');
});

test('a plan is opened, edited and checked with the keyboard alone', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('button', { name: /^Ouvrir l’exemple/ })).toBeVisible();
  await tabTo(page, 'button', /^Ouvrir l’exemple/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('gridcell', { name: 'CN-01', exact: true })).toBeVisible();
  const before = await centsOf(keyFigure(page, 'Coût'));

  // The first link of the page leads to the first cell of the sheet.
  await tabTo(page, 'link', /^Aller à la feuille$/);
  await page.keyboard.press('Enter');
  await expect(focusedCell(page)).toHaveCount(1);
  await page.keyboard.press('Control+Home');
  for (let presses = 0; presses < 12 && !/^1\s900,00$/.test((await focusedCell(page).textContent()) ?? ''); presses++)
    await page.keyboard.press('ArrowRight');
  await expect(focusedCell(page)).toHaveText(/^1\s900,00$/);
  await page.keyboard.type('2222,22');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('gridcell', { name: /^2\s222,22$/ })).toBeVisible();
  await expect.poll(() => centsOf(keyFigure(page, 'Coût'))).not.toBe(before);
  await saved(page);

  // Escape leaves the editor, and again makes the next Tab leave the sheet.
  const editor = page.locator('.cell-input');
  await page.keyboard.press('F2');
  await expect(editor).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(editor).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(focusedCell(page)).toHaveCount(0);
  await tabTo(page, 'button', /^Aller aux fonds propres$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Exercices' })).toHaveAttribute('aria-selected', 'true');
  await expect(focusedCell(page)).toHaveText(/^55\s000,00$/);
});

test('menus and dialogs open, close and give the focus back with the keyboard', async ({ page }) => {
  await page.goto('./');
  await openSample(page);
  const menu = page.getByRole('button', { name: /: menu du plan$/ });
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Renommer…' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Renommer' });
  await expect(dialog.getByRole('textbox', { name: 'Nom du plan' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(menu).toBeFocused();
});
