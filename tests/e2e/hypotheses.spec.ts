import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { axeOn } from './axe.ts';
import { centsOf } from './sheet.ts';
import { keyFigure, openSample, saved } from './story.ts';

const grid = (page: Page): Locator => page.getByRole('grid', { name: 'Hypothèses' });
const cell = (page: Page, line: string, column: number | 'whole'): Locator =>
  grid(page).locator(`[data-line="${line}"][data-column="${column}"]`);
const detail = (page: Page): Locator => page.locator('.hypothesis-detail');

async function openHypotheses(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Feuilles' }).getByRole('tab', { name: 'Hypothèses' }).click();
  await expect(cell(page, 'smicRise', 2027)).toHaveText(/^1,5\s%$/);
}

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await openSample(page);
  await expect.poll(() => centsOf(keyFigure(page, 'Coût'))).toBeGreaterThan(0);
});

test('a rise typed for 2027 changes the figures, is marked, and one undo takes it back', async ({ page }) => {
  const before = await centsOf(keyFigure(page, 'Coût'));
  await openHypotheses(page);
  await cell(page, 'payRise', 2027).click();
  await page.keyboard.type('2,5');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'payRise', 2027)).toHaveText(/● 2,5\s%/);
  await expect(grid(page).getByRole('row', { name: /Hausse générale des bruts saisis/ })).toContainText('modifiée');
  await expect(page.getByRole('button', { name: 'Modifiées (1)' })).toBeVisible();
  await expect.poll(() => centsOf(keyFigure(page, 'Coût'))).toBeGreaterThan(before as number);
  await saved(page);

  // The keyboard went down; what is not a rate is refused with what to type instead.
  await page.keyboard.press('ArrowUp');
  await expect(cell(page, 'payRise', 2027)).toBeFocused();
  await expect(detail(page)).toContainText(/par défaut\s: 0\s%/);
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('beaucoup');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/«\sbeaucoup\s» n’est pas un taux/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cell(page, 'payRise', 2027)).toHaveText(/2,5\s%/);

  await page.keyboard.press('Control+Z');
  await expect(cell(page, 'payRise', 2027)).toHaveText(/^0\s%$/);
  await expect.poll(() => centsOf(keyFigure(page, 'Coût'))).toBe(before);

  // The same by « Revenir au défaut ».
  await page.keyboard.press('Control+Y');
  await expect(cell(page, 'payRise', 2027)).toHaveText(/2,5\s%/);
  await detail(page).getByRole('button', { name: 'Revenir au défaut', exact: true }).click();
  await expect(cell(page, 'payRise', 2027)).toHaveText(/^0\s%$/);
});

test('a SMIC typed shows its default; an official value says why it is not typed', async ({ page }) => {
  await openHypotheses(page);
  await page.getByRole('searchbox', { name: /^Chercher dans les noms/ }).fill('smic horaire');
  await cell(page, 'smicHourly', 2027).click();
  await page.keyboard.type('12,80');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'smicHourly', 2027)).toHaveText(/● 12,80\s€/);
  await cell(page, 'smicHourly', 2027).click();
  await expect(detail(page)).toContainText(/par défaut\s: 12,49\s€/);
  await cell(page, 'smicHourly', 2026).click();
  await expect(detail(page)).toContainText('Un texte fixe cette valeur');
  await expect(detail(page)).toContainText(/12,02\s€ depuis le 01\/01\/2026, 12,31\s€ depuis le 01\/06\/2026/);
  await page.keyboard.type('9');
  await expect(page.locator('.hypothesis-input')).toHaveCount(0);
});

test('a setting and another reading of a rule are chosen from the keyboard', async ({ page }) => {
  await openHypotheses(page);
  await cell(page, 'setting.vacancy', 'whole').click();
  await page.keyboard.press('F2');
  const choices = page.getByRole('radiogroup');
  await expect(choices.getByRole('radio', { name: /Suspendue/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'setting.vacancy', 'whole')).toHaveText(/● Maintenue/);

  const state = await centsOf(keyFigure(page, 'État'));
  await cell(page, 'v2Public.1', 'whole').click();
  await page
    .getByRole('radiogroup', { name: 'Lectures de la règle' })
    .getByRole('radio', { name: /^50\s000\s€ sur 24 mois/ })
    .click();
  await expect(cell(page, 'v2Public.1', 'whole')).toHaveText(/● 50\s000,00\s€/);
  await expect.poll(() => centsOf(keyFigure(page, 'État'))).not.toBe(state);
  await detail(page)
    .getByRole('button', { name: /^Revenir au défaut/ })
    .click();
  await expect.poll(() => centsOf(keyFigure(page, 'État'))).toBe(state);
});

test('a gap that rests on hypotheses, and a rate that is explained, lead to their line', async ({ page }) => {
  const gap = page
    .getByRole('complementary')
    .getByRole('listitem')
    .filter({ hasText: /repose sur/i })
    .first();
  await gap.getByRole('button').click();
  await expect(page.getByRole('tab', { name: 'Hypothèses' })).toHaveAttribute('aria-selected', 'true');
  await expect(grid(page).locator(':focus')).toHaveCount(1);
});

for (const theme of ['light', 'dark'] as const) {
  test(`the hypotheses have no violation in the ${theme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await openHypotheses(page);
    await cell(page, 'bonification.1', 'whole').click();
    await page.screenshot({ path: `test-results/hypotheses-${theme}.png` });
    const { violations } = await axeOn(page).include('main').include('footer').analyze();
    expect(violations.flatMap((one) => one.nodes.map((node) => `${one.id} ${node.html}`))).toEqual([]);
  });
}
