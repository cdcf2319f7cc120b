import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { axeOn } from './axe.ts';
import { band, choose, comparison, lineOf, menuButton, STRIP, start, stopPosts, strip } from './scenario-screen.ts';
import { cellAt, centsOf, focusedCell, openSheet, rowOf } from './sheet.ts';
import { exported, keyFigure, saved } from './story.ts';

// Wide enough for every figure of an open exercice to be drawn.
test.use({ viewport: { width: 1920, height: 1000 } });

test('two posts stopped in a scenario change its figures and not the plan; side by side they agree with the strip to the cent', async ({
  page,
}) => {
  await start(page);
  const before = await strip(page);
  await stopPosts(page, ['CN-02', 'CN-05'], 'Cinq postes');
  await expect.poll(() => strip(page)).not.toEqual(before);
  await expect.poll(() => centsOf(keyFigure(page, 'À financer'))).toBe(0);
  const after = await strip(page);
  await expect(menuButton(page)).toHaveText(/Cinq postes/);

  await page.getByRole('tab', { name: 'Scénarios' }).click();
  for (const [k, name] of STRIP.entries()) {
    const [base, scenario] = [before[k] as number, after[k] as number];
    await expect.poll(() => lineOf(page, name), name).toEqual([base, scenario, scenario - base]);
  }

  // The plan as it stands has not moved, nor its pay sheet.
  await band(page).getByRole('button', { name: 'Revenir au fil de l’eau' }).click();
  await expect(band(page)).toHaveCount(0);
  await expect.poll(() => strip(page)).toEqual(before);
  await openSheet(page, 'Postes');
  await expect(await cellAt(page, 'CN-02', 'Fin')).toHaveText('');

  // One undo takes the whole scenario away, and doing it again brings it back.
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Annuler/ })
    .click();
  await page.getByRole('tab', { name: 'Scénarios' }).click();
  await expect(page.getByText('Aucun scénario pour l’instant.')).toBeVisible();
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Rétablir/ })
    .click();
  await expect(page.getByRole('rowheader', { name: 'Cinq postes' })).toBeVisible();
});

test('what is typed with a scenario open stays in it, is marked, listed, taken back, and read in words in the history', async ({
  page,
}) => {
  await start(page);
  const before = await strip(page);
  await choose(page, 'Nouveau scénario…');
  const dialog = page.getByRole('dialog', { name: 'Nouveau scénario' });
  await dialog.getByRole('textbox', { name: 'Nom' }).fill('Paye revue');
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Demandé par le bureau');
  await page.keyboard.press('Tab');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await (await cellAt(page, 'CN-02', 'Brut')).click();
  await page.keyboard.type('2487,15');
  await page.keyboard.press('Enter');
  await expect.poll(() => strip(page)).not.toEqual(before);
  await expect(await cellAt(page, 'CN-02', 'Brut')).toHaveClass(/in-scenario/);
  await expect(await cellAt(page, 'CN-03', 'Brut')).not.toHaveClass(/in-scenario/);

  const panel = page.getByRole('complementary', { name: 'Écarts, historique et notes' });
  await panel.getByRole('tab', { name: 'Historique' }).click();
  const step = panel.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Saisie' }) });
  await expect(step).toContainText('Scénario « Paye revue »');
  await expect(step).toContainText(/2\s050,00\s€.*2\s487,15\s€/);

  await page.getByRole('tab', { name: 'Scénarios' }).click();
  await expect(page.getByRole('cell', { name: 'Demandé par le bureau' })).toBeVisible();
  const item = page
    .getByRole('listitem')
    .filter({ hasText: 'CN-02 · Brut' })
    .filter({ has: page.getByRole('button', { name: /^Retirer/ }) });
  await expect(item).toContainText(/2\s050,00\s€.*2\s487,15\s€/);
  await item.getByRole('button', { name: /^Aller à la cellule/ }).click();
  await expect(page.getByRole('tab', { name: 'Postes' })).toHaveAttribute('aria-selected', 'true');
  await expect(focusedCell(page)).toHaveText(/^2\s487,15$/);
  await page.getByRole('tab', { name: 'Scénarios' }).click();
  await item.getByRole('button', { name: /^Retirer/ }).click();
  await expect(page.getByText('Rien ne change pour l’instant', { exact: false })).toBeVisible();
  await expect.poll(() => strip(page)).toEqual(before);
});

test('scenarios are still there after the page is opened again; files say of which one they speak', async ({ page }) => {
  await start(page);
  await stopPosts(page, ['CN-02'], 'Six postes');
  await saved(page);
  const workbook = await exported(page, /^Classeur/);
  expect(workbook.download.suggestedFilename()).toBe('cc-des-rives-du-haut-allier-bp-2027-six-postes.xlsx');
  const sheet = await exported(page, /^CSV/);
  expect(sheet.download.suggestedFilename()).toBe('cc-des-rives-du-haut-allier-bp-2027-six-postes-postes.csv');
  const print = await exported(page, /^Page HTML/);
  expect(print.bytes.toString('utf8')).toContain('scénario «\u00a0Six postes\u00a0»');
  const file = await exported(page, /^Fichier du plan/);
  expect(file.download.suggestedFilename()).toBe('cc-des-rives-du-haut-allier-bp-2027.quotepart.json');

  await page.reload();
  await expect(page.getByRole('gridcell').first()).toBeVisible();
  await expect(menuButton(page)).toHaveText(/Au fil de l’eau/);
  await choose(page, 'Six postes');
  await expect(band(page)).toContainText('Six postes');
  await expect(await cellAt(page, 'CN-02', 'Fin')).toHaveText('31/12/2026');
});

test('a scenario is renamed, duplicated, left out of the comparison and deleted; a change that no longer fits is told', async ({
  page,
}) => {
  await start(page);
  await stopPosts(page, ['CN-02'], 'Six postes');
  await page.getByRole('tab', { name: 'Scénarios' }).click();
  const gesture = async (name: string, item: string) => {
    await page.getByRole('button', { name: `Gestes sur «\u00a0${name}\u00a0»` }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await gesture('Six postes', 'Renommer…');
  const dialog = page.getByRole('dialog', { name: 'Renommer le scénario' });
  await dialog.getByRole('textbox', { name: 'Nom' }).fill('Six au lieu de sept');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await gesture('Six au lieu de sept', 'Dupliquer');
  await expect(comparison(page).getByRole('columnheader', { name: 'Six au lieu de sept (copie)' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Comparer «\u00a0Six au lieu de sept\u00a0»' }).uncheck();
  await expect(comparison(page).getByRole('columnheader', { name: 'Six au lieu de sept', exact: true })).toHaveCount(0);
  await gesture('Six au lieu de sept (copie)', 'Supprimer');
  await expect(page.getByRole('rowheader', { name: 'Six au lieu de sept (copie)' })).toHaveCount(0);

  await openSheet(page, 'Postes');
  await (await cellAt(page, 'CN-02', 'Poste')).click();
  await page.getByRole('button', { name: 'Supprimer', exact: true }).click();
  await expect(rowOf(page, 'CN-02')).toHaveCount(0);
  await choose(page, 'Six au lieu de sept');
  await band(page)
    .getByRole('button', { name: /ne s’appliquent plus$/ })
    .click();
  await page.getByRole('checkbox', { name: 'Comparer «\u00a0Six au lieu de sept\u00a0»' }).check();
  await expect(page.getByRole('heading', { name: /changements ne s’appliquent plus$/ })).toBeVisible();
});

test('a trial that would change nothing says so, and a wrong answer says why', async ({ page }) => {
  await start(page);
  await choose(page, 'Autre quotité…');
  const dialog = page.getByRole('dialog', { name: 'Autre quotité' });
  await dialog.getByRole('textbox', { name: 'Quotité' }).fill('120');
  await expect(dialog.getByRole('alert')).toHaveText(/dépasse 100/);
  await dialog.getByRole('textbox', { name: 'Quotité' }).fill('50');
  await dialog.getByRole('button', { name: 'Aucun' }).click();
  await dialog.getByRole('button', { name: 'Essayer' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('Choisissez au moins un poste.');
  await dialog.getByRole('checkbox', { name: /^CN-03/ }).check();
  await expect(dialog.getByRole('status')).toHaveText(/1 cellule ou ligne change, pour 1 poste\./);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

/** Presses a key until what has the focus is of this role and name. */
async function keyTo(
  page: Page,
  key: string,
  role: 'button' | 'menuitem' | 'menuitemradio' | 'textbox' | 'tab',
  name: RegExp,
): Promise<void> {
  const wanted = page.getByRole(role, { name }).and(page.locator(':focus'));
  for (let presses = 0; presses < 150; presses++) {
    if ((await wanted.count()) > 0) return;
    await page.keyboard.press(key);
  }
  throw new Error(`no ${role} ${name} within 150 presses of ${key}`);
}

test('a scenario is made of the selected post, opened, compared and left with the keyboard alone', async ({ page }) => {
  await start(page);
  await page.getByRole('gridcell', { name: 'CN-03', exact: true }).click();
  await page.keyboard.press('Escape');
  await keyTo(page, 'Tab', 'button', /^Scénario à l’écran/);
  await page.keyboard.press('Enter');
  await keyTo(page, 'ArrowDown', 'menuitem', /^Arrêter des postes/);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Arrêter des postes' });
  await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(dialog.getByRole('checkbox', { name: /^CN-03/ })).toBeChecked();
  await keyTo(page, 'Tab', 'textbox', /^Arrêt à partir du/);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(band(page)).toContainText(/1\sposte arrêté/);
  await expect(menuButton(page)).toBeFocused();

  await page.keyboard.press('Enter');
  await keyTo(page, 'ArrowDown', 'menuitem', /^Comparer les scénarios/);
  await page.keyboard.press('Enter');
  await expect(comparison(page)).toBeVisible();
  await keyTo(page, 'Tab', 'button', /^Déplier les exercices/);
  await page.keyboard.press('Enter');
  await expect(comparison(page).getByRole('rowheader', { name: 'Coût', exact: true })).toHaveCount(5);
  await keyTo(page, 'Shift+Tab', 'button', /^Scénario à l’écran/);
  await page.keyboard.press('Enter');
  await keyTo(page, 'ArrowDown', 'menuitemradio', /^Au fil de l’eau/);
  await page.keyboard.press('Enter');
  await expect(band(page)).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const) {
  test(`scenarios have no violation in the ${theme} theme`, async ({ page }) => {
    test.slow();
    const check = async (place: string, ...parts: readonly string[]) => {
      const axe = axeOn(page);
      for (const part of parts) axe.include(part);
      const { violations } = await axe.analyze();
      const said = violations.flatMap((one) => one.nodes.map((node) => `${one.id} ${node.target.join(' ')}: ${node.html}`));
      expect.soft(said, place).toEqual([]);
    };
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await start(page);
    await menuButton(page).click();
    await check('menu', 'header');
    await page.keyboard.press('Escape');
    await stopPosts(page, ['CN-02', 'CN-05'], 'Cinq postes');
    await check('sheet under a scenario');
    await page.getByRole('tab', { name: 'Scénarios' }).click();
    await page.getByRole('button', { name: 'Déplier les exercices' }).click();
    await check('page of scenarios');
    await page.getByRole('tab', { name: 'Historique' }).click();
    await check('history', 'aside');
    for (const item of ['Nouveau scénario…', /^Arrêter/, /^Hausse/, /^Cofinancements obtenus/, /^Partage/]) {
      await choose(page, item);
      await expect(page.getByRole('dialog')).toBeVisible();
      await check(`dialog ${item}`, 'dialog');
      await page.keyboard.press('Escape');
    }
  });
}
