import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readXlsx } from 'hucre/xlsx';
import type { Plan } from '../../src/domain/plan/plan.ts';
import { roster, utf8 } from '../examples/rosters/roster.ts';
import { expect, test } from './app.ts';
import { chooseFile, exported, keyFigure } from './story.ts';

// Wide enough for every figure of an open exercice to be drawn.
test.use({ viewport: { width: 1920, height: 1000 } });

const NATIONAL = fileURLToPath(new URL('../../../shared/data/coselec-2023/20230405-3925-cnfs.sans-noms.csv', import.meta.url));

/** An invented roster: three employers in the Haute-Loire, one in Paris, one in Brest, one in La Réunion; eight posts. */
const INVENTED = utf8(
  roster([
    { name: 'COMMUNE DE VAL FICTIF', posts: '2', total: '110858' },
    { name: 'CC DES MONTS INVENTES', communeCode: '43157', commune: 'Le Puy-en-Velay' },
    { name: 'ASSOCIATION LE FIL INVENTE', type: 'privée', total: '37429', zrr: 'non' },
    {
      name: 'ASSOCIATION DE PARIS',
      departementName: 'Paris',
      region: 'Île-de-France',
      departement: '75',
      communeCode: '75056',
      commune: 'Paris',
      postal: '75011',
      type: 'privée',
      total: '37429',
      zrr: 'non',
    },
    {
      name: 'COMMUNE DE LA RADE',
      posts: '2',
      departementName: 'Finistère',
      region: 'Bretagne',
      departement: '29',
      communeCode: '29019',
      commune: 'Brest',
      postal: '29200',
      total: '100000',
      zrr: 'non',
    },
    {
      name: 'COMMUNE DU VOLCAN',
      departementName: 'La Réunion',
      region: 'La Réunion',
      departement: '974',
      communeCode: '97411',
      commune: 'Saint-Denis',
      postal: '97400',
      total: '70000',
      zrr: 'non',
    },
  ]),
);

const pick = { name: 'liste inventée.csv', mimeType: 'text/csv', buffer: Buffer.from(INVENTED) };

test('a roster becomes the plan of one département, exported and opened again byte for byte', async ({ page, browser, site, watch }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /^Importer le fichier national/ }).click();
  await chooseFile(page, /^Choisir un fichier/, pick);
  await expect(page.getByText(/^6\s+lignes lues = 6 à importer \+ 0\s+rejetée \+ 0\s+ignorée$/)).toBeVisible();
  await page.getByRole('radio', { name: 'Un département' }).check();
  await page.getByRole('combobox', { name: 'Un département' }).selectOption({ label: '43 · Haute-Loire · 4\u00a0postes (3\u00a0lignes)' });
  await page.getByRole('button', { name: /^Créer le plan \(4\s+postes\)/ }).click();
  await expect(page.getByRole('gridcell', { name: /^4 postes/ })).toBeVisible();

  await page.getByRole('searchbox', { name: 'Filtrer les lignes' }).fill('puy');
  await expect(page.getByText('1 sur 4 lignes').first()).toBeVisible();
  await page.getByRole('button', { name: /tout afficher$/ }).click();
  await expect(page.getByText('1 sur 4 lignes')).toHaveCount(0);

  const first = await exported(page, /^Fichier du plan/);
  expect(first.download.suggestedFilename()).toMatch(/\.quotepart\.json$/);
  const plan = (JSON.parse(first.bytes.toString('utf8')) as { plan: Plan }).plan;
  expect(plan.posts).toHaveLength(4);
  const figures = await page
    .getByRole('region', { name: /^Chiffres clés/ })
    .getByRole('definition')
    .allInnerTexts();

  const csv = await exported(page, /^CSV de la feuille/);
  const rows = csv.bytes
    .toString('utf8')
    .split('\r\n')
    .filter((row) => row !== '');
  expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  for (const post of plan.posts)
    expect(
      rows.filter((row) => row.split(';').includes(post.label)),
      post.label,
    ).toHaveLength(1);
  const workbook = await readXlsx((await exported(page, /^Classeur XLSX/)).bytes);
  expect(workbook.sheets.length).toBeGreaterThan(3);
  const cells = new Set(workbook.sheets.flatMap((sheet) => sheet.rows.flat()).map(String));
  for (const post of plan.posts) expect(cells.has(post.label), post.label).toBe(true);

  const elsewhere = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris', baseURL: site.url });
  await watch.follow(elsewhere);
  const other = await elsewhere.newPage();
  await other.goto('./');
  await chooseFile(other, /^Ouvrir un fichier/, await first.download.path());
  await expect(other.getByRole('gridcell', { name: /^4 postes/ })).toBeVisible();
  await expect
    .poll(() =>
      other
        .getByRole('region', { name: /^Chiffres clés/ })
        .getByRole('definition')
        .allInnerTexts(),
    )
    .toEqual(figures);
  const second = await exported(other, /^Fichier du plan/);
  expect(second.bytes.equals(first.bytes)).toBe(true);
  await elsewhere.close();
});
test.describe('on the national roster', () => {
  test.skip(!existsSync(NATIONAL), 'the national roster is not on this machine');

  test('all 2 889 rows are accounted for, and all 3 925 posts become a plan that is found again', async ({ page }) => {
    test.slow();
    await page.goto('./');
    await page.getByRole('button', { name: /^Importer le fichier national/ }).click();
    await chooseFile(page, /^Choisir un fichier/, NATIONAL);
    const account = page.getByText(/lignes lues = /);
    await expect(account).toBeVisible({ timeout: 30_000 });
    const [rows, kept, rejected, ignored] = ((await account.textContent()) ?? '')
      .split(/[=+]/)
      .map((part) => Number(part.replace(/\D/g, '')));
    expect({ rows, kept, rejected, ignored }).toEqual({ rows: 2889, kept: 2889, rejected: 0, ignored: 0 });
    await page.getByRole('radio', { name: 'France entière' }).check();
    await page.getByRole('button', { name: /^Créer le plan \(3\s925\s+postes\)/ }).click();
    await expect(page.getByRole('gridcell', { name: /^3\s925 postes/ })).toBeVisible({ timeout: 30_000 });
    const cost = keyFigure(page, 'Coût');
    await expect(cost).toHaveText(/€$/);
    const before = await page
      .getByRole('region', { name: /^Chiffres clés/ })
      .getByRole('definition')
      .allInnerTexts();
    await page.reload();
    await expect(page.getByRole('gridcell', { name: /^3\s925 postes/ })).toBeVisible({ timeout: 30_000 });
    await expect
      .poll(() =>
        page
          .getByRole('region', { name: /^Chiffres clés/ })
          .getByRole('definition')
          .allInnerTexts(),
      )
      .toEqual(before);
  });
});
