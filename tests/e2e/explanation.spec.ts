import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { axeOn } from './axe.ts';
import { cellAt, centsOf, focusedCell, openSheet } from './sheet.ts';
import { keyFigure, openSample } from './story.ts';

const panel = (page: Page): Locator => page.getByRole('complementary');
const tree = (page: Page): Locator => page.getByRole('tree');
const nodes = (page: Page): Locator => tree(page).getByRole('treeitem');

async function amountOf(node: Locator): Promise<number> {
  const text = ((await node.locator('.explanation-amount').textContent()) ?? '').replace(/[\s€]/g, '').replace('−', '-');
  expect(text).toMatch(/^-?\d+,\d\d$/);
  return Math.round(Number(text.replace(',', '.')) * 100);
}

/** Opens every node that is closed, from the top down, with the keyboard. */
async function openAll(page: Page): Promise<void> {
  await page.keyboard.press('Home');
  for (let at = 0; at < (await nodes(page).count()); at++) {
    if ((await nodes(page).nth(at).getAttribute('aria-expanded')) === 'false') await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
  }
}

/** The sum of what is not made of anything, each with the signs of what stands above it. */
async function leaves(page: Page): Promise<number> {
  let sum = 0;
  const signs: number[] = [];
  for (const node of await nodes(page).all()) {
    const level = Number(await node.getAttribute('aria-level'));
    const amount = await amountOf(node);
    const above = signs[level - 2] ?? 1;
    if ((await node.getAttribute('aria-expanded')) === null) sum += above * amount;
    // What is taken from the node above shows a minus; its own parts are counted the other way round.
    else signs[level - 1] = above * (amount < 0 && level > 1 ? -1 : 1);
  }
  return sum;
}

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await openSample(page);
  await expect.poll(() => centsOf(keyFigure(page, 'Coût'))).toBeGreaterThan(0);
  await expect(await cellAt(page, 'CN-02', 'Coût', 2027)).toHaveText(/\d/);
});

test('the cost of a post is explained from the keyboard, and its leaves add up to the cell', async ({ page }) => {
  const cell = await cellAt(page, 'CN-02', 'Coût', 2027);
  await cell.click();
  const amount = await centsOf(cell);
  await page.keyboard.press('Alt+F1');
  await expect(page.getByRole('tab', { name: 'Explication' })).toHaveAttribute('aria-selected', 'true');
  await expect(nodes(page).first()).toBeFocused();
  await expect(nodes(page).first()).toContainText('Coût employeur');
  expect(await amountOf(nodes(page).first())).toBe(amount);
  await openAll(page);
  await expect(nodes(page).filter({ hasText: 'Vieillesse déplafonnée' })).toContainText(/€ × 2,11\s% × 12\smois/);
  expect(await leaves(page)).toBe(amount);

  // The values of a line, with the source of its rate and how sure it is.
  await nodes(page).filter({ hasText: 'Vieillesse déplafonnée' }).focus();
  const detail = panel(page).getByRole('region', { name: 'Détail de Vieillesse déplafonnée' });
  await expect(detail).toContainText(/Hypothèse · certitude [A-Z?] · vérifié le \d\d\/\d\d\/\d{4}/);

  // Enter leads to the cell of the plan, Escape back to where the question was asked.
  await page.keyboard.press('Escape');
  await expect(cell).toBeFocused();
  // The question asked again comes back to the node that was chosen.
  await page.keyboard.press('Control+Shift+E');
  await expect(nodes(page).filter({ hasText: 'Vieillesse déplafonnée' })).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(nodes(page).nth(1)).toContainText('Contrat');
  await page.keyboard.press('Enter');
  await expect(focusedCell(page)).toHaveText(/Contractuel/);
});

test('the remainder is explained with what is taken from the cost, and opens and closes with the arrows', async ({ page }) => {
  const cell = await cellAt(page, 'CN-01', 'Reste', 2027);
  await cell.click();
  const amount = await centsOf(cell);
  await page.keyboard.press('Alt+F1');
  await expect(nodes(page).first()).toBeFocused();
  await expect(nodes(page).first()).toContainText('Reste à charge');
  await openAll(page);
  expect(await leaves(page)).toBe(amount);
  await expect(nodes(page).filter({ hasText: 'Commune de Langeac' })).toContainText('−');
  await expect(nodes(page).filter({ hasText: /^.?Acquis/ })).toContainText('trentièmes');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await expect(nodes(page)).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('End');
  await expect(nodes(page).last()).toBeFocused();
});

test('the panel follows the active cell; a double click, a key figure and a share of the card open it too', async ({ page }) => {
  await (await cellAt(page, 'CN-03', 'Reste', 2027)).dblclick();
  await expect(panel(page).getByRole('heading', { name: 'CN-03 · Reste à charge 2027' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(panel(page).getByRole('heading', { name: 'CN-04 · Reste à charge 2027' })).toBeVisible();

  await keyFigure(page, 'À financer').getByRole('button').click();
  await expect(panel(page).getByRole('heading', { name: 'Tout le plan · À financer 2027' })).toBeVisible();
  expect(await amountOf(nodes(page).first())).toBe(await centsOf(keyFigure(page, 'À financer')));

  await page.getByRole('tab', { name: 'Parts', exact: true }).click();
  const share = page.getByRole('table').getByRole('button').first();
  await share.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { name: /^CN-04 · Coût employeur 2026$/ })).toBeVisible();
});

test('a total goes down to its posts, and each post to its own figures', async ({ page }) => {
  await openSheet(page, 'Exercices');
  const cell = await cellAt(page, '2027', 'Coût');
  await cell.click();
  await page.keyboard.press('Alt+F1');
  await expect(nodes(page).first()).toBeFocused();
  expect(await amountOf(nodes(page).first())).toBe(await centsOf(cell));
  const post = nodes(page).filter({ hasText: 'CN-02' });
  await expect(post).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(post).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(nodes(page).filter({ hasText: 'Contrat' })).toBeVisible();
  expect(await amountOf(nodes(page).nth(3))).toBe(await amountOf(post));

  await openSheet(page, 'Cofinancements');
  await page.getByRole('gridcell', { name: 'Commune de Saugues', exact: true }).click();
  await page.keyboard.press('End');
  await expect(panel(page).getByRole('heading', { name: 'Tout le plan · Commune de Saugues 2028' })).toBeVisible();
  await expect.poll(() => amountOf(nodes(page).first())).toBe(await centsOf(focusedCell(page)));

  await openSheet(page, 'Communes');
  const part = await cellAt(page, 'Langeac', 'Reste', 2027);
  await part.click();
  await expect(panel(page).getByRole('heading', { name: 'Langeac · Reste à charge 2027' })).toBeVisible();
  await expect.poll(() => amountOf(nodes(page).first())).toBe(await centsOf(part));
  await expect(nodes(page).filter({ hasText: 'Part de la commune' }).first()).toContainText(/part \d+ sur \d+/);
});

test('a figure that is not known says what is missing, and leads there', async ({ page }) => {
  await page.getByRole('button', { name: 'Ajouter un poste' }).first().click();
  const row = page.getByRole('row').filter({ has: page.getByRole('gridcell', { name: 'CN-08', exact: true }) });
  await expect(row.first()).toBeVisible();
  await (await cellAt(page, 'CN-08', 'Coût', 2027)).click();
  await page.keyboard.press('Alt+F1');
  await expect(nodes(page).first()).toBeFocused();
  await expect(nodes(page).first()).toContainText('non connu');
  const missing = panel(page).getByRole('listitem');
  await expect(missing.first()).toContainText('CN-08');
  await missing.first().getByRole('button').click();
  await expect(focusedCell(page)).toHaveCount(1);
});

for (const theme of ['light', 'dark'] as const) {
  test(`the explanation has no violation in the ${theme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await (await cellAt(page, 'CN-03', 'Reste', 2027)).dblclick();
    await nodes(page).filter({ hasText: 'Maladie' }).first().click();
    const { violations } = await axeOn(page).include('aside').include('.strip').analyze();
    expect(violations.flatMap((one) => one.nodes.map((node) => `${one.id} ${node.html}`))).toEqual([]);
  });
}
