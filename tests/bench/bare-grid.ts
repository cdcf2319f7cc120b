import type { BrowserContext, Page } from '@playwright/test';

const LIBRARY = 'node_modules/ag-grid-community/dist/ag-grid-community.min.js';

interface BareApi {
  getRowNode(id: string): { data: Record<string, unknown> } | undefined;
  applyTransaction(change: { update: unknown[] }): void;
}

/** The grid of the library alone, on a page of its own: rows of amounts, editable, sortable, with nothing of ours around. */
export async function openBare(context: BrowserContext, rows: number, columns: number): Promise<Page> {
  const page = await context.newPage();
  await page.setContent('<!doctype html><body style="margin:0"><div id="grid" style="height:340px;width:1090px"></div></body>');
  await page.addScriptTag({ path: LIBRARY });
  await page.evaluate(
    ({ rows, columns }) => {
      const library = (window as unknown as { agGrid: { createGrid(host: Element | null, options: object): unknown } }).agGrid;
      const fields = Array.from({ length: columns }, (_, at) => `c${at}`);
      const rowData = Array.from({ length: rows }, (_, id) => ({
        id: String(id),
        ...Object.fromEntries(fields.map((field, at) => [field, 1_000 + ((id * 7 + at) % 900)])),
      }));
      (window as unknown as { api: unknown }).api = library.createGrid(document.querySelector('#grid'), {
        rowData,
        getRowId: ({ data }: { data: { id: string } }) => data.id,
        columnDefs: fields.map((field, at) => ({ field, editable: true, width: 90, ...(at === 0 && { pinned: 'left' }) })),
        animateRows: false,
      });
    },
    { rows, columns },
  );
  await page.locator('.ag-row .ag-cell').first().waitFor();
  return page;
}

/** How long the bare grid takes to be given a text of tabs as its rows, to the frame that shows it. */
export async function fillBare(page: Page, rows: number, columns: number, runs: number): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const text = Array.from({ length: rows }, () => Array.from({ length: columns }, (_, at) => String(2_000 + run + at)).join('\t')).join(
      '\r\n',
    );
    times.push(
      await page.evaluate(async (pasted) => {
        const api = (window as unknown as { api: BareApi }).api;
        const from = performance.now();
        const update = pasted.split('\r\n').map((line, id) => {
          const data = api.getRowNode(String(id))?.data ?? {};
          line.split('\t').forEach((cell, at) => {
            data[`c${at}`] = Number(cell);
          });
          return data;
        });
        api.applyTransaction({ update });
        await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
        return performance.now() - from;
      }, text),
    );
  }
  return times;
}
