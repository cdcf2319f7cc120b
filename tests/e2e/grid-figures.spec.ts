import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { cellAt, centsOf, openSheet } from './sheet.ts';
import { cellOf, keyFigure, openSample, type } from './story.ts';

/** The cells whose text is cut, as read. */
function cut(cells: Locator): Promise<string[]> {
  return cells.evaluateAll((all) =>
    all.filter((one) => one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight).map((one) => one.textContent ?? ''),
  );
}

function labels(page: Page): Locator {
  return page.locator('.ag-row:not(.totals) .ag-cell[col-id="posts.label"]:visible');
}

test.describe('on a screen of 1366 pixels', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./');
    await openSample(page);
  });

  test('the open exercice shows all its figures, what is missing included, and every header is whole', async ({ page }) => {
    const room = await page.locator('.sheet-host:visible').boundingBox();
    for (const figure of ['cost', 'state', 'cofunding', 'remainder', 'shortfall']) {
      const header = await page.locator(`.ag-header-cell[col-id="${figure}.2027"]`).boundingBox();
      expect((header?.x ?? 0) + (header?.width ?? 9999), figure).toBeLessThanOrEqual((room?.x ?? 0) + (room?.width ?? 0));
    }
    expect(await cut(page.locator('.sheet-host:visible').locator('.ag-header-cell-text, .ag-header-group-text'))).toEqual([]);
    expect(await cut(labels(page))).toEqual([]);
  });

  test('a longer label widens its column', async ({ page }) => {
    await type(page, cellOf(page, 'CN-01', 'label'), 'CN-0001-BRIO');
    await expect(cellOf(page, 'CN-0001-BRIO', 'label')).toBeVisible();
    await expect.poll(() => cut(labels(page))).toEqual([]);
  });

  test('what an exercice has left over pays for no other: it reads as nothing to fund', async ({ page }) => {
    await openSheet(page, 'Exercices');
    const missing = await Promise.all(
      ['2025', '2026', '2027', '2028'].map(async (year) => centsOf(await cellAt(page, year, 'À financer'))),
    );
    expect(missing).toEqual([0, 0, await centsOf(keyFigure(page, 'À financer')), 0]);
    expect(await centsOf(await cellAt(page, 'Total', 'À financer'))).toBe(missing[2]);
    await (await cellAt(page, '2025', 'À financer')).hover();
    await expect(page.getByText(/^Rien à financer\s: il reste 557,72\s€/)).toBeVisible();
  });

  test('the sentence of every gap is read whole', async ({ page }) => {
    await openSheet(page, 'Écarts');
    await expect.poll(() => cut(page.locator('.ag-cell[col-id="gap"]'))).toEqual([]);
  });

  test('the own funds of a commune are typed for the exercice open, and lower what it misses', async ({ page }) => {
    await openSheet(page, 'Communes');
    const missing = await cellAt(page, 'Saugues', 'À financer', 2027);
    const before = (await centsOf(missing)) as number;
    const whole = await keyFigure(page, 'À financer').innerText();
    await type(page, await cellAt(page, 'Saugues', 'Fonds propres', 2027), '1000');
    await expect(await cellAt(page, 'Saugues', 'Fonds propres', 2027)).toHaveText(/^1\s000,00$/);
    await expect.poll(async () => ((await centsOf(missing)) as number) < before).toBe(true);
    // The plan's own funds hold those of its communes.
    expect(await keyFigure(page, 'À financer').innerText()).toBe(whole);
    await page.getByRole('complementary').getByRole('tab', { name: 'Historique' }).click();
    await expect(
      page
        .getByRole('complementary')
        .getByText(/Saugues.*Fonds propres 2027/)
        .first(),
    ).toBeVisible();
  });
});

test('a rule unfolded in the list of gaps stays so when another cell is typed', async ({ page }) => {
  await page.goto('./');
  await openSample(page);
  const gap = page.locator('.gap', { hasText: 'CN-02 · Le contrat survit à la convention' });
  await gap.locator('summary').click();
  const total = page.locator('.totals [col-id^="cost."]').first();
  const before = await total.innerText();
  await type(page, cellOf(page, 'CN-01', 'grossPay'), '2345');
  await expect(total).not.toHaveText(before);
  await expect(gap.locator('details')).toHaveAttribute('open');
});

test('a plan made from a roster shows its labels whole, marks what it supposes, and forgets the mark once typed', async ({ page }) => {
  await page.goto('./#/import');
  await page.locator('input[type=file]').setInputFiles('tests/examples/rosters/overseas.csv');
  await page.getByRole('radio', { name: 'Brut saisi' }).check();
  await page.getByRole('textbox', { name: 'Montant brut mensuel' }).fill('1 950,00');
  await page.getByRole('button', { name: /^Créer le plan/ }).click();
  await expect(labels(page)).toHaveCount(4);
  expect(await cut(labels(page))).toEqual([]);

  // The first figures choose the exercice to show, and may move the sheet of who works in none of its cells yet.
  await expect(page.locator('.strip').getByText(/\d/).first()).toBeVisible();
  await cellOf(page, 'CN-01', 'label').click();
  await page.keyboard.press('Home');
  const [first, second] = [cellOf(page, 'CN-01', 'grossPay'), cellOf(page, 'CN-02', 'grossPay')];
  await expect(first).toHaveClass(/hypothesis/);
  await type(page, first, '2000');
  await expect(first).toHaveText(/2.000,00/);
  await expect(first).not.toHaveClass(/hypothesis/);
  await expect(second).toHaveClass(/hypothesis/);
});

test.describe('when the first figures come late', () => {
  test.use({ serviceWorkers: 'block' });

  test('the exercice that they open does not move the sheet under the hand', async ({ page }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/compute\.worker/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('./#/import');
    await page.locator('input[type=file]').setInputFiles('tests/examples/rosters/overseas.csv');
    await page.getByRole('radio', { name: 'Brut saisi' }).check();
    await page.getByRole('textbox', { name: 'Montant brut mensuel' }).fill('1 950,00');
    await page.getByRole('button', { name: /^Créer le plan/ }).click();
    await page.locator('.ag-header-group-cell', { hasText: 'Lieu' }).locator('.ag-header-expand-icon:visible').click();
    const employer = cellOf(page, 'CN-01', 'employer');
    await employer.click();
    release();
    await expect(page.getByRole('region', { name: /^Chiffres clés/ })).toContainText(/Coût 2023.*€/s);
    await expect(employer).toBeInViewport({ ratio: 1 });
    await expect(employer).toBeFocused();
  });
});
