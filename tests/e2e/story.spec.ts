import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Day } from '../../src/domain/base/day.ts';
import { apply, setField } from '../../src/domain/plan/change.ts';
import type { Plan } from '../../src/domain/plan/plan.ts';
import { recompute } from '../../src/domain/recompute.ts';
import type { Results } from '../../src/domain/results.ts';
import { expect, test } from './app.ts';
import { cellAt, centsOf, focusedCell, openSheet, rowOf } from './sheet.ts';
import { chooseFile, exported, keyFigure, openSample, saved } from './story.ts';

// Wide enough for every figure of an open exercice to be drawn.
test.use({ viewport: { width: 1920, height: 1000 } });

const SAMPLE = JSON.parse(readFileSync(new URL('../../src/screens/files/sample.json', import.meta.url), 'utf8')) as Plan;
const YEAR = 2027;

/** What the domain says of a plan, computed here, apart from the app. */
function computed(plan: Plan): Results {
  return recompute({ plan, asOf: new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' }) as Day });
}

function withPay(plan: Plan, label: string, cents: number): Plan {
  const post = plan.posts.find((one) => one.label === label);
  const contract = plan.contracts.find((one) => one.post === post?.id);
  if (contract === undefined) throw new Error(`no contract of ${label}`);
  return apply(plan, setField('contracts', contract, 'grossPay', cents));
}

const LINES = ['cost', 'state', 'cofunding', 'remainder', 'shortfall'] as const;
const COLUMNS = ['Coût', 'État', 'Cofin.', 'Reste', 'À financer'] as const;

/** The strip and the row of a post read, to the cent, what the domain computes; so do the gaps, by their number. */
async function expectFigures(page: Page, plan: Plan, label: string): Promise<void> {
  const results = computed(plan);
  const at = YEAR - results.firstYear;
  const post = plan.posts.findIndex((one) => one.label === label) * results.years + at;
  await page.getByRole('radio', { name: new RegExp(`^Coût ${YEAR}`) }).check({ force: true });
  const strip = ['Coût', 'État', 'Cofinanceurs', 'Reste à charge', 'À financer'];
  for (const [k, line] of LINES.entries()) {
    await expect.poll(() => centsOf(keyFigure(page, strip[k] as string)), strip[k]).toBe(results.plan[line][at]);
    const cell = await cellAt(page, label, COLUMNS[k] as string, YEAR);
    await expect.poll(() => centsOf(cell), `${label}, ${COLUMNS[k]}`).toBe(results.posts[line][post]);
  }
  const panel = page.getByRole('complementary', { name: 'Écarts, historique et notes' });
  await panel.getByRole('tab', { name: /^Écarts/ }).click();
  await expect(panel.getByText(`Tous les exercices (${results.gaps.length})`)).toBeVisible();
  const shortfall = panel.getByRole('listitem').filter({ has: page.getByRole('heading', { name: `À financer en ${YEAR}` }) });
  expect(await centsOf(shortfall.getByText(/^[\d\s]+,\d\d\s€$/).first())).toBe(results.plan.shortfall[at]);
}

/** Types in a cell with the keys of a keyboard: a click to be in the cell, the text, Enter. */
async function typePay(page: Page, label: string, text: string): Promise<void> {
  await (await cellAt(page, label, 'Brut')).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function reopen(page: Page, url: string, name: RegExp): Promise<void> {
  await page.goto(url);
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('gridcell').first()).toBeVisible();
}

test('a pay typed in the example changes shares, strip and gaps to the cent, and all is there after the browser is closed', async ({
  profile,
  site,
}) => {
  const edited = withPay(SAMPLE, 'CN-02', 248_715);
  let page = await profile.open();
  await page.goto(site.url);
  await openSample(page);
  await expectFigures(page, SAMPLE, 'CN-02');
  await typePay(page, 'CN-02', '2487,15');
  await expectFigures(page, edited, 'CN-02');
  await saved(page);

  page = await profile.open();
  await reopen(page, site.url, /Rives du Haut Allier/);
  await expectFigures(page, edited, 'CN-02');
  await expect(await cellAt(page, 'CN-02', 'Brut')).toHaveText(/^2\s487,15$/);

  // The journal came back with the plan: the edit is undone and done again, on both sides of another close.
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Annuler/ })
    .click();
  await expectFigures(page, SAMPLE, 'CN-02');
  await saved(page);
  page = await profile.open();
  await reopen(page, site.url, /Rives du Haut Allier/);
  await expectFigures(page, SAMPLE, 'CN-02');
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Rétablir/ })
    .click();
  await expectFigures(page, edited, 'CN-02');
});

test('the file of a plan edited and undone opens elsewhere as it stands, and again as a copy beside the plan it names', async ({
  page,
}) => {
  await page.goto('./');
  await openSample(page);
  await typePay(page, 'CN-02', '2487,15');
  await saved(page);
  const file = await exported(page, /^Fichier du plan/);
  const { plan } = JSON.parse(file.bytes.toString('utf8')) as { plan: Plan };
  expect({ ...plan, id: SAMPLE.id }).toEqual(withPay(SAMPLE, 'CN-02', 248_715));
  await page.goto('./');
  await chooseFile(page, /^Ouvrir un fichier/, await file.download.path());
  const dialog = page.getByRole('dialog', { name: 'Ce plan est déjà dans ce navigateur' });
  await dialog.getByRole('button', { name: 'Ouvrir le fichier comme copie' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('(copie)');
  await expectFigures(page, withPay(SAMPLE, 'CN-02', 248_715), 'CN-02');
});

test('posts are added, duplicated and deleted, each in one step that can be undone', async ({ page }) => {
  await page.goto('./');
  await openSample(page);
  const count = (posts: number) => expect(page.getByRole('gridcell', { name: new RegExp(`^${posts} postes`) })).toBeVisible();
  const undo = page.getByRole('banner').getByRole('button', { name: /^Annuler/ });
  await page.getByRole('toolbar', { name: 'Lignes' }).getByRole('button', { name: 'Ajouter un poste' }).click();
  await count(8);
  await undo.click();
  await count(7);
  await (await cellAt(page, 'CN-02', 'Poste')).click();
  await page.getByRole('button', { name: 'Dupliquer' }).click();
  await count(8);
  const copy = page.getByRole('row').filter({ hasText: 'Saugues' });
  await expect(copy).toHaveCount(2);
  await (await cellAt(page, 'CN-02', 'Poste')).click();
  await page.getByRole('button', { name: 'Supprimer' }).click();
  await count(7);
  await expect(rowOf(page, 'CN-02')).toHaveCount(0);
  await undo.click();
  await undo.click();
  await count(7);
  await expectFigures(page, SAMPLE, 'CN-02');
});

test('the gesture of a gap goes to its cell, ready to be typed in', async ({ page }) => {
  await page.goto('./');
  await openSample(page);
  await page.getByRole('button', { name: 'Aller aux fonds propres' }).first().click();
  await expect(page.getByRole('tab', { name: 'Exercices' })).toHaveAttribute('aria-selected', 'true');
  await expect(focusedCell(page)).toHaveText(/^55\s000,00$/);
  await page.keyboard.type('90000');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: `À financer en ${YEAR}` })).toHaveCount(0);
  await openSheet(page, 'Postes');
  await page.getByRole('button', { name: 'Aller à l’état du poste' }).click();
  await expect(focusedCell(page)).toHaveText(/Vacant/);
});
