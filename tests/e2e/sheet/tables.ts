import { createHash } from 'node:crypto';
import { expect, type Locator, type Page } from '@playwright/test';
import { PLAN_VERSION } from '../../../src/domain/plan/migrations.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { axeOn } from '../axe.ts';
import { chooseFile } from '../story.ts';

/** The themes that what is drawn must be read in. */
export const THEMES = ['light', 'dark'] as const;

/** The sheet on show. */
export function sheet(page: Page): Locator {
  return page.locator('.sheet-host:visible');
}

/** The header of a column of the sheet on show, by its id. */
export function header(page: Page, column: string): Locator {
  return sheet(page).locator(`.ag-header-cell[col-id="${column}"]`);
}

/** What the cells of a column read, from the first row on the screen to the last, the total left out. */
export async function readDown(page: Page, column: string): Promise<string[]> {
  const cells = await sheet(page)
    .locator(`.ag-cell[col-id="${column}"]`)
    .evaluateAll((all) =>
      all.map((cell) => [Number(cell.closest('.ag-row')?.getAttribute('row-index')), (cell as HTMLElement).innerText.trim()] as const),
    );
  // Pinned rows have a letter before their rank.
  return cells
    .filter(([rank]) => !Number.isNaN(rank))
    .sort(([a], [b]) => a - b)
    .map(([, text]) => text);
}

/** The cell the keyboard is in, as « rank column »; nothing outside the rows of the sheet. */
export function active(page: Page): Promise<string> {
  return page.evaluate(() => {
    const cell = document.activeElement?.closest('.ag-cell');
    return cell ? `${cell.closest('.ag-row')?.getAttribute('row-index')} ${cell.getAttribute('col-id')}` : '';
  });
}

/** Opens a plan as its user would: from its file. */
export async function openPlan(page: Page, plan: Plan): Promise<void> {
  await page.goto('./');
  await chooseFile(page, /^Ouvrir un fichier/, { name: 'plan.quotepart.json', mimeType: 'application/json', buffer: fileOf(plan) });
  await expect(sheet(page).locator('.ag-cell').first()).toBeVisible();
}

/** The file as the program writes it: its checksum is that of its bytes with its own digits at zero. */
export function fileOf(plan: Plan): Buffer {
  const head = `{"format":"quote-part/plan","version":${PLAN_VERSION},"app":"0.1.0","revision":1,"parent":null,"sha256":"`;
  const rest = `","plan":${JSON.stringify(plan)}}\n`;
  return Buffer.from(
    head +
      createHash('sha256')
        .update(`${head}${'0'.repeat(64)}${rest}`)
        .digest('hex') +
      rest,
  );
}

/** Every rule of axe, on parts of the page. */
export async function expectAccessible(page: Page, place: string, ...parts: readonly string[]): Promise<void> {
  const axe = axeOn(page);
  for (const part of parts) axe.include(part);
  const { violations } = await axe.analyze();
  const said = violations.flatMap((one) => one.nodes.map((node) => `${one.id} (${one.impact}) ${node.target.join(' ')}: ${node.html}`));
  expect.soft(said, place).toEqual([]);
}
