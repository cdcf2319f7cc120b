import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../.ci/chromium.mjs';
import { serve } from '../../.ci/serve.mjs';
import { writePlan } from '../../src/exchange/plan-file/write-plan.ts';
import { inventedPlan } from './plans.ts';

const SIZES = [
  { posts: 100, runs: 5 },
  { posts: 4_000, runs: 5 },
  { posts: 35_000, runs: 3 },
];
const COLUMNS = 16;

/** Milliseconds from the start of a page to its first rows on the screen: the built app reopening a kept plan, against a plain table of the same rows. */
export async function bench(): Promise<Record<string, unknown>> {
  const executablePath = findChromium();
  const site = await serve({ folder: 'dist' });
  const browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: ['--no-sandbox'] });
  try {
    const sizes = [];
    for (const { posts, runs } of SIZES) sizes.push(await measure(browser, site.url, posts, runs));
    return { unit: 'ms', firstRows: sizes };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function measure(browser: Browser, url: string, posts: number, runs: number): Promise<Record<string, unknown>> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'fr-FR' });
  context.setDefaultTimeout(120_000);
  try {
    const page = await context.newPage();
    await page.goto(url);
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /^Ouvrir un fichier/ }).click();
    const bytes = await writePlan(inventedPlan(posts), 1);
    await (await choosing).setFiles({ name: 'bench.quotepart.json', mimeType: 'application/json', buffer: Buffer.from(bytes) });
    await page.locator('.ag-cell').first().waitFor();
    await page.getByText('Enregistré dans').waitFor();
    const app = await times(page, runs, '.ag-row .ag-cell', () => page.reload());
    const plain = await context.newPage();
    const table = await times(plain, runs, 'td', () => plain.setContent(tableOf(posts)));
    return { posts, runs, app: { ...app, ratio: Math.round((app.median / table.median) * 100) / 100 }, plainTable: table };
  } finally {
    await context.close();
  }
}

async function times(
  page: Page,
  runs: number,
  selector: string,
  open: () => Promise<unknown>,
): Promise<{ readonly median: number; readonly p95: number }> {
  const taken: number[] = [];
  for (let run = 0; run < runs; run++) {
    const from = performance.now();
    await open();
    await page.locator(selector).first().waitFor();
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
    taken.push(performance.now() - from);
  }
  taken.sort((a, b) => a - b);
  const at = (share: number): number => Math.round(taken[Math.ceil(share * taken.length) - 1] ?? Number.NaN);
  return { median: at(0.5), p95: at(0.95) };
}

function tableOf(rows: number): string {
  const row = `<tr>${'<td>1 234,56</td>'.repeat(COLUMNS)}</tr>`;
  return `<!doctype html><table>${row.repeat(rows)}</table>`;
}
