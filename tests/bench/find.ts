import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../.ci/chromium.mjs';
import { serve } from '../../.ci/serve.mjs';
import { writePlan } from '../../src/exchange/plan-file/write-plan.ts';
import { inventedPlan } from './plans.ts';

const SIZES = [4_000, 35_000];
/** A post, a commune that thousands have, a pay, a day, nothing. */
const NEEDLES = ['cn-3999', 'Commune 11', '1 9', '06/2027', 'zzz'];
const RUNS = 3;
/** How long the search waits for typing to end: part of what is measured, not of the work. */
const PAUSE = 90;

/**
 * Milliseconds from the last key of a search to its count on the screen: every column of every row of the built app, against a
 * bare loop over as many plain texts in the same page. `blocked` is the longest that the page could not answer meanwhile.
 */
export async function bench(): Promise<Record<string, unknown>> {
  const executablePath = findChromium();
  const site = await serve({ folder: 'dist' });
  const browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: ['--no-sandbox'] });
  try {
    const sizes = [];
    for (const posts of SIZES) sizes.push(await measure(browser, site.url, posts));
    return { unit: 'ms', pause: PAUSE, find: sizes };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function measure(browser: Browser, url: string, posts: number): Promise<Record<string, unknown>> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'fr-FR' });
  context.setDefaultTimeout(120_000);
  try {
    const page = await context.newPage();
    await page.goto(url);
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /^Ouvrir un fichier/ }).click();
    const bytes = await writePlan(inventedPlan(posts), 1);
    await (await choosing).setFiles({ name: 'bench.quotepart.json', mimeType: 'application/json', buffer: Buffer.from(bytes) });
    await page.getByText('Enregistré dans').waitFor();
    // Once computed, amounts are read and searched too.
    await page.locator('.totals [col-id="cost.2027"]').filter({ hasText: ',' }).waitFor();
    await page.locator('.ag-cell[col-id="posts.label"]').first().click();
    await page.keyboard.press('Control+f');
    const columns = await page.locator('.find-bar select option').count();
    const app: Found[] = [];
    for (let run = 0; run < RUNS; run++) for (const needle of NEEDLES) app.push(await find(page, needle));
    const loop: number[] = [];
    for (let run = 0; run < RUNS; run++) for (const needle of NEEDLES) loop.push(await bareLoop(page, needle, posts, columns));
    const work = at(
      app.map(({ took }) => took - PAUSE),
      0.5,
    );
    return {
      posts,
      columns,
      app: {
        median: at(
          app.map(({ took }) => took),
          0.5,
        ),
        p95: at(
          app.map(({ took }) => took),
          0.95,
        ),
      },
      blocked: Math.max(...app.map(({ blocked }) => blocked)),
      bareLoop: { median: at(loop, 0.5), p95: at(loop, 0.95) },
      ratio: Math.round((work / at(loop, 0.5)) * 100) / 100,
    };
  } finally {
    await context.close();
  }
}

interface Found {
  readonly took: number;
  readonly blocked: number;
}

/** Types a needle at once and waits for its count; what was there before is another count. */
function find(page: Page, needle: string): Promise<Found> {
  return page.evaluate(async (text) => {
    const input = document.querySelector<HTMLInputElement>('.find-bar input[type=text]');
    const count = document.querySelector('.find-bar .find-count');
    if (input === null || count === null) throw new Error('no search is open');
    const done = () => /\ssur\s|^Aucun/.test(count.textContent ?? '');
    const write = (value: string): void => {
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    };
    write('');
    await new Promise((next) => setTimeout(next, 50));
    let blocked = 0;
    const watch = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) blocked = Math.max(blocked, Math.round(duration));
    });
    watch.observe({ type: 'longtask' });
    const from = performance.now();
    write(text);
    while (!done()) await new Promise((next) => setTimeout(next));
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    const took = performance.now() - from;
    await new Promise((next) => setTimeout(next, 50));
    watch.disconnect();
    return { took, blocked };
  }, needle);
}

/** The same work without a plan, a grid or accents: a loop over plain texts. */
function bareLoop(page: Page, needle: string, rows: number, columns: number): Promise<number> {
  return page.evaluate(
    ({ text, rows, columns }) => {
      const cells = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => `Commune ${row} ${column}`));
      const wanted = text.toLowerCase();
      const from = performance.now();
      let found = 0;
      for (const row of cells) for (const cell of row) if (cell.toLowerCase().includes(wanted)) found++;
      return found < 0 ? Number.NaN : performance.now() - from;
    },
    { text: needle, rows, columns },
  );
}

function at(taken: readonly number[], share: number): number {
  const sorted = [...taken].sort((a, b) => a - b);
  return Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN);
}
