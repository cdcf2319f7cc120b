import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../.ci/chromium.mjs';
import { serve } from '../../.ci/serve.mjs';
import { writePlan } from '../../src/exchange/plan-file/write-plan.ts';
import { fillBare, openBare } from './bare-grid.ts';
import { inventedPlan } from './plans.ts';

const PASTED = { rows: 1_000, columns: 36, runs: 3 };
const SIZES = [
  { posts: 4_000, runs: 9 },
  { posts: 100_000, runs: 5 },
];
const FRAMES = 90;
const PAY = 'posts.grossPay';
/** Pinned: it is on the screen however many columns are unfolded. */
const LABEL = 'posts.label';

/**
 * What a hand waits for in a sheet, against the bare grid of the same library in the same run, with as many rows and no plan
 * behind: a block pasted and undone, an edit painted, the frames of a scroll. Times go from the key to the painted cell.
 */
export async function bench(): Promise<Record<string, unknown>> {
  const executablePath = findChromium();
  const site = await serve({ folder: 'dist' });
  const browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: ['--no-sandbox'] });
  try {
    const block = await measureBlock(browser, site.url);
    const sizes = [];
    for (const { posts, runs } of SIZES) sizes.push(await measureSize(browser, site.url, posts, runs));
    return { unit: 'ms', block, sizes };
  } finally {
    await browser.close();
    await site.close();
  }
}

interface Spread {
  readonly median: number;
  readonly p95: number;
}

/** Pastes a block of 1 000 rows over 36 columns, figures included, and takes it back. */
async function measureBlock(browser: Browser, url: string): Promise<Record<string, unknown>> {
  const context = await contextOf(browser);
  try {
    const page = await openPlan(context, url, PASTED.rows);
    // Unfolded, the columns that take input come first: those after them are computed, and are counted as left out.
    for (const group of ['Lieu', 'Contrat', 'Convention', 'Conv.']) await unfold(page, group);
    const pasted: number[] = [];
    const undone: number[] = [];
    for (let run = 0; run < PASTED.runs; run++) {
      const before = await textOf(page, 0, LABEL);
      const name = `CN-${9_000 + run}`;
      await hold(page, blockOf(name, 2_000 + run));
      await page.locator(cellAt(0, LABEL)).click();
      await watch(page, 0, LABEL, name);
      await page.keyboard.press('Control+v');
      pasted.push(await seen(page));
      await page.locator(cellAt(0, LABEL)).click();
      await watch(page, 0, LABEL, before);
      await page.keyboard.press('Control+z');
      undone.push(await seen(page));
    }
    const bare = await openBare(context, PASTED.rows, PASTED.columns);
    const filled = await fillBare(bare, PASTED.rows, PASTED.columns, PASTED.runs);
    return {
      ...PASTED,
      paste: against(pasted, spread(filled).median),
      undo: against(undone, spread(filled).median),
      bareGrid: spread(filled),
    };
  } finally {
    await context.close();
  }
}

/** Edits a pay and scrolls, in a sheet of this many posts and in the bare grid. */
async function measureSize(browser: Browser, url: string, posts: number, runs: number): Promise<Record<string, unknown>> {
  const context = await contextOf(browser);
  try {
    const page = await openPlan(context, url, posts);
    const edits = await edit(page, PAY, runs);
    const frames = await scroll(page);
    await page.close();
    const bare = await openBare(context, posts, 30);
    const plainEdits = await edit(bare, 'c3', runs);
    const plainFrames = await scroll(bare);
    return {
      posts,
      runs,
      editToPaint: { app: against(edits, spread(plainEdits).median), bareGrid: spread(plainEdits) },
      scrollFrames: { app: against(frames, spread(plainFrames).median), bareGrid: spread(plainFrames) },
    };
  } finally {
    await context.close();
  }
}

async function contextOf(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'fr-FR' });
  context.setDefaultTimeout(300_000);
  return context;
}

async function openPlan(context: BrowserContext, url: string, posts: number): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Ouvrir un fichier/ }).click();
  const bytes = await writePlan(inventedPlan(posts), 1);
  await (await choosing).setFiles({ name: 'bench.quotepart.json', mimeType: 'application/json', buffer: Buffer.from(bytes) });
  await page.locator(cellAt(0, PAY)).waitFor();
  // The figures are there: nothing else is being computed while a hand is timed.
  await page.locator('.totals [col-id^="cost."]').first().getByText(/\d/).waitFor();
  return page;
}

async function unfold(page: Page, group: string): Promise<void> {
  const icon = page.locator('.ag-header-group-cell', { hasText: group }).locator('.ag-header-expand-icon:visible').first();
  if ((await icon.count()) > 0) await icon.click();
}

async function edit(page: Page, column: string, runs: number): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const value = 2_100 + run;
    await page.locator(cellAt(run % 5, column)).click();
    await page.keyboard.type(String(value));
    await watch(page, run % 5, column, String(value));
    await page.keyboard.press('Enter');
    times.push(await seen(page));
  }
  return times;
}

/** How long each frame lasts while the sheet scrolls by seven rows a frame. */
async function scroll(page: Page): Promise<number[]> {
  return page.evaluate(
    (count) =>
      new Promise<number[]>((resolve) => {
        const viewport = document.querySelector('.ag-grid-viewport') as HTMLElement;
        const times: number[] = [];
        let last: number | undefined;
        const turn = (now: number): void => {
          if (last !== undefined) times.push(now - last);
          last = now;
          if (times.length >= count) return resolve(times);
          viewport.scrollTop += 196;
          requestAnimationFrame(turn);
        };
        requestAnimationFrame(turn);
      }),
    FRAMES,
  );
}

/** From the next key that does something to the frame where a cell reads what is expected of it. */
async function watch(page: Page, row: number, column: string, expected: string): Promise<void> {
  await page.evaluate(
    ({ selector, digits }) => {
      const store = window as unknown as { seen?: Promise<number> };
      store.seen = new Promise((resolve) => {
        let from = 0;
        const begun = (event: Event): void => {
          const { key } = event as KeyboardEvent;
          if (['Control', 'Shift'].includes(key)) return;
          removeEventListener('keydown', begun, true);
          from = performance.now();
          requestAnimationFrame(look);
        };
        const look = (): void => {
          const text = document.querySelector(selector)?.textContent?.replace(/\D/g, '') ?? '';
          if (text.startsWith(digits)) requestAnimationFrame(() => resolve(performance.now() - from));
          else requestAnimationFrame(look);
        };
        addEventListener('keydown', begun, true);
      });
    },
    { selector: cellAt(row, column), digits: expected.replace(/\D/g, '') },
  );
}

function seen(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { seen: Promise<number> }).seen);
}

/** Puts a text in the clipboard as a spreadsheet would. */
async function hold(page: Page, plain: string): Promise<void> {
  await page.evaluate((text) => {
    const copied = (event: ClipboardEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData?.setData('text/plain', text);
    };
    addEventListener('copy', copied, { capture: true, once: true });
    document.execCommand('copy');
  }, plain);
}

/** The block in the order of the columns unfolded: place, contract, convention, then figures. */
function blockOf(first: string, pay: number): string {
  const inputs = (row: number): string[] => [
    row === 0 ? first : `CN-${row}`,
    '43112',
    row % 4 === 0 ? 'Association' : 'EPCI',
    'Occupé',
    '',
    'Non',
    String(10_000 + row),
    '43',
    'Oui',
    'Non',
    'CDD de projet',
    '01/03/2024',
    '28/02/2027',
    'Brut saisi',
    String(pay),
    '80 %',
    '3100,50',
    'V2',
    '01/03/2024',
    '15/02/2024',
    'Non',
  ];
  const rows = Array.from({ length: PASTED.rows }, (_, row) => {
    const cells = inputs(row);
    return [...cells, ...Array.from({ length: PASTED.columns - cells.length }, (_, at) => String(at))].join('\t');
  });
  return `${rows.join('\r\n')}\r\n`;
}

function cellAt(row: number, column: string): string {
  return `.ag-row[row-index="${row}"] .ag-cell[col-id="${column}"]`;
}

async function textOf(page: Page, row: number, column: string): Promise<string> {
  return (await page.locator(cellAt(row, column)).textContent()) ?? '';
}

function spread(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => Math.round((sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN) * 10) / 10;
  return { median: at(0.5), p95: at(0.95) };
}

function against(times: readonly number[], baseline: number): Spread & { readonly ratio: number } {
  const { median, p95 } = spread(times);
  return { median, p95, ratio: Math.round((median / baseline) * 100) / 100 };
}
