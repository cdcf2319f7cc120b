import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from './app.ts';
import { axeOn } from './axe.ts';

const FOLDER = 'tests/examples/rosters';
const NATIONAL = '../shared/data/coselec-2023/20230405-3925-cnfs.sans-noms.csv';

test.beforeEach(async ({ page }) => {
  await page.goto('./#/import');
  await expect(page.getByRole('heading', { level: 1, name: 'Importer le fichier national' })).toBeVisible();
});

test('a roster becomes a plan of the area chosen, at the pay typed', async ({ page }) => {
  await page.locator('input[type=file]').setInputFiles(`${FOLDER}/overseas.csv`);
  await expect(page.getByText('3 lignes lues = 3 à importer + 0 rejetée + 0 ignorée')).toBeVisible();
  await expect(page.getByText('France entière : 3 lignes, 4 postes.')).toBeVisible();

  await page.getByRole('radio', { name: 'Une commune' }).check();
  await expect(page.getByText('Choisissez un territoire.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Créer le plan' })).toBeDisabled();
  await page.getByRole('searchbox', { name: 'Chercher une commune' }).fill('mamoudzou');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByText('Mamoudzou : 1 ligne, 2 postes.')).toBeVisible();

  await page.getByRole('radio', { name: 'Brut saisi' }).check();
  await page.getByRole('textbox', { name: 'Montant brut mensuel' }).fill('beaucoup');
  await expect(page.getByText('Saisissez un montant')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Créer le plan/ })).toBeDisabled();
  await page.getByRole('textbox', { name: 'Montant brut mensuel' }).fill('1 950,00');
  await page.getByRole('button', { name: 'Créer le plan (2 postes)' }).click();
  await expect(page).toHaveURL(/#\/plan\//);
  await expect(page.getByText('Conseillers numériques · Mamoudzou').first()).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'CN-02', exact: true })).toBeVisible();
});

test('a file that is no roster is refused in words, and another can be chosen', async ({ page }) => {
  await page.locator('input[type=file]').setInputFiles(`${FOLDER}/workbook.csv`);
  await expect(page.getByRole('alert').filter({ hasText: 'est un classeur' })).toBeVisible();
  await page.locator('input[type=file]').setInputFiles(`${FOLDER}/bad-counts.csv`);
  await expect(page.getByText('7 lignes lues = 1 à importer + 5 rejetées + 1 ignorée')).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'classeur' })).toHaveCount(0);
});

test('every problem can be kept as a report', async ({ page }) => {
  await page.locator('input[type=file]').setInputFiles(`${FOLDER}/lost-zeros.csv`);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger le rapport (CSV)' }).click();
  expect((await saved).suggestedFilename()).toBe('rapport-import.csv');
});

test('the screen can be used by everybody, before and after reading', async ({ page }) => {
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await page.locator('input[type=file]').setInputFiles(`${FOLDER}/districts.csv`);
  await page.getByRole('radio', { name: 'Une intercommunalité' }).check();
  await page.getByRole('radio', { name: 'Brut saisi' }).check();
  expect((await axeOn(page).analyze()).violations).toEqual([]);
});

test('the national roster is read, and a département of it becomes a plan', async ({ page }) => {
  test.skip(!existsSync(NATIONAL), 'the national roster is not at hand');
  await page.locator('input[type=file]').setInputFiles(NATIONAL);
  await expect(page.getByText('2 889 lignes lues = 2 889 à importer + 0 rejetée + 0 ignorée')).toBeVisible({ timeout: 30_000 });
  for (const [words, times] of [
    ['Le code INSEE', 197],
    ['Le code postal', 206],
    ['Le code du département', 209],
  ] as const) {
    await expect(page.getByRole('listitem').filter({ hasText: words })).toContainText(`${times} fois`);
  }
  await page.getByRole('radio', { name: 'Un département' }).check();
  await page.getByRole('combobox', { name: 'Un département' }).selectOption('43');
  await expect(page.getByText('Haute-Loire : 18 lignes, 20 postes.')).toBeVisible();
  await page.getByRole('button', { name: 'Créer le plan (20 postes)' }).click();
  await expect(page).toHaveURL(/#\/plan\//);
});

test('a roster is dropped on the page; a workbook and an empty file are refused in words', async ({ page }) => {
  const drop = async (name: string, text: string) => {
    const dataTransfer = await page.evaluateHandle(
      ([file, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content as string], file as string));
        return transfer;
      },
      [name, text],
    );
    const zone = page.getByRole('region', { name: 'Déposez le fichier ici' });
    await zone.dispatchEvent('dragover', { dataTransfer });
    await zone.dispatchEvent('drop', { dataTransfer });
  };
  await drop('liste.xlsx', 'PK\u0003\u0004 of a workbook');
  await expect(page.getByRole('alert')).toContainText('« liste.xlsx » est un classeur.');
  await drop('vide.csv', '');
  await expect(page.getByRole('alert')).toContainText('« vide.csv » est vide.');
  await drop('liste.csv', readFileSync(`${FOLDER}/districts.csv`, 'utf8'));
  await expect(page.getByText(/lignes lues = /)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveText('');
});
