import { day } from '../../../src/domain/base/day.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { inventedPlan } from '../../bench/plans.ts';
import { expect, test } from '../app.ts';
import { held } from './clipboard-of-system.ts';
import { active, cell, middleOf, press, said, THEMES } from './hands.ts';
import { openPlan, sheet } from './tables.ts';

const FUNDERS = 300;

/** A plan of many funders: the sheet of exercices has a column for each. */
function wide(): Plan {
  const plan = inventedPlan(3);
  return {
    ...plan,
    funders: Array.from({ length: FUNDERS }, (_, f) => ({ id: `f${f}`, name: `Financeur ${f}` })),
    cofinancings: Array.from({ length: FUNDERS }, (_, f) => ({
      id: `l${f}`,
      funder: `f${f}`,
      target: 'plan' as const,
      state: 'notified' as const,
      basis: 'perYear' as const,
      amount: (100 + f) as never,
      start: day('2021-01-01'),
      end: day('2030-12-31'),
    })),
  };
}

for (const theme of THEMES.slice(0, 1)) {
  test(`U-01 several hundred columns: a row whole, the edge, the first cell, and a drag past the side, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await openPlan(page, wide());
    await page.getByRole('tab', { name: 'Exercices' }).click();
    await sheet(page).locator('.ag-header-group-cell', { hasText: 'Financeurs' }).locator('.ag-header-expand-icon:visible').click();
    await expect(cell(page, 0, 'cofunding')).toHaveText(/\d/);
    await cell(page, 0, 'cofunding').click();

    await press(page, 'Shift+Space');
    await said(page, /^Sélection\s: 1\sligne sur 3\d\d\scolonnes, de 2021/);
    // Only what is seen is drawn.
    expect(await sheet(page).locator('.ag-row[row-index="0"] .ag-cell').count()).toBeLessThan(60);
    await press(page, 'Control+c');
    await said(page, /^3\d\d\scellules copiées\.$/);
    const copied = (await held(page)).plain.split('\t');
    expect(copied.length).toBeGreaterThan(FUNDERS);
    expect(copied).toContain('1,00');
    expect(copied).toContain('3,99');
    await page.keyboard.press('Control+a');
    await said(page, /^Sélection\s: 10\slignes sur 3\d\d\scolonnes/);

    await cell(page, 0, 'cofunding').click();
    await press(page, 'Control+ArrowRight');
    const edge = await active(page);
    expect(edge).toMatch(/^0 (?!funder)/);
    await expect(cell(page, 0, edge.slice(2))).toBeInViewport();
    await press(page, 'Control+ArrowLeft');
    await expect.poll(() => active(page)).toMatch(/^0 (year|cost)$/);
    await press(page, 'End');
    const last = await active(page);
    await expect(cell(page, 0, last.slice(2))).toBeInViewport();
    await press(page, 'Control+Home');
    await expect.poll(() => active(page)).toMatch(/^0 (year|cost)$/);
    await expect(cell(page, 0, 'cost')).toBeInViewport();

    const start = await middleOf(cell(page, 1, 'cofunding'));
    const host = await sheet(page).boundingBox();
    const side = (host?.x ?? 0) + (host?.width ?? 0);
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(side - 5, start.y);
    // The further past the side, the faster.
    await page.mouse.move(side + 200, start.y + 40);
    // The columns that went by are no longer drawn: one far to the right, seen now, is selected.
    await expect
      .poll(() =>
        sheet(page)
          .locator('.ag-row[row-index="1"] .ag-cell[aria-selected="true"][col-id^="funder.f"]')
          .evaluateAll((cells) => Math.max(0, ...cells.map((one) => Number(one.getAttribute('col-id')?.slice('funder.f'.length))))),
      )
      .toBeGreaterThan(60);
    await page.mouse.up();
    expect(await active(page)).toBe('1 cofunding');
    // It stops with the button, and the keyboard takes it on from where it is.
    const at = await sheet(page)
      .locator('.ag-body-horizontal-scroll-viewport')
      .evaluate((bar) => bar.scrollLeft);
    await page.waitForTimeout(150);
    expect(
      await sheet(page)
        .locator('.ag-body-horizontal-scroll-viewport')
        .evaluate((bar) => bar.scrollLeft),
    ).toBe(at);
    await press(page, 'Shift+End');
    await said(page, /^Sélection\s: \d\slignes sur 3\d\d\scolonnes, de 2022/);
  });
}
