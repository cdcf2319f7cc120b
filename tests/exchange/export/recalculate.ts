import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import { readXlsx } from 'hucre/xlsx';

initSync({
  module: readFileSync(
    createRequire(import.meta.url)
      .resolve('@ironcalc/wasm')
      .replace('wasm.js', 'wasm_bg.wasm'),
  ),
});

/** A workbook that another engine has computed from its inputs and formulas alone, its cached values never read. */
export interface Recalculated {
  /** Every cell of a sheet that holds a formula: its place, what the file says it gives, what the engine finds. */
  readonly formulas: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly row: number;
    readonly col: number;
    readonly formula: string;
    readonly cached: unknown;
    readonly found: string;
  }[];
  /** What a cell shows to the engine, by its name on the sheet. */
  value(sheet: string, row: number, col: number): string;
  /** Types something in a cell and computes again; gives what was typed there before. */
  type(sheet: string, row: number, col: number, input: string): string;
}

/** Types the inputs and formulas of a workbook into an engine that shares no code with ours, and computes. */
export async function recalculate(bytes: Uint8Array): Promise<Recalculated> {
  const book = await readXlsx(bytes, { readStyles: false } as never);
  const model = new Model('plan', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  book.sheets.forEach((sheet, i) => {
    if (i > 0) model.newSheet();
    model.renameSheet(i, sheet.name);
  });
  const formulas: { sheet: string; at: readonly [number, number, number]; formula: string; cached: unknown }[] = [];
  book.sheets.forEach((sheet, i) => {
    for (const { r, c, value, formula, cached } of cellsOf(sheet)) {
      if (formula !== undefined) {
        model.setUserInput(i, r + 1, c + 1, `=${formula}`);
        formulas.push({ sheet: sheet.name, at: [i, r + 1, c + 1], formula, cached });
      } else if (typeof value === 'number') model.setUserInput(i, r + 1, c + 1, String(value));
      else if (typeof value === 'string') model.setUserInput(i, r + 1, c + 1, `'${value}`);
    }
  });
  model.resumeEvaluation();
  model.evaluate();
  const place = (name: string) => book.sheets.findIndex((sheet) => sheet.name === name);
  return {
    formulas: formulas.map(({ sheet, at, formula, cached }) => ({
      sheet,
      cell: `${sheet}!R${at[1]}C${at[2]}`,
      row: at[1],
      col: at[2],
      formula,
      cached,
      found: plain(model, at),
    })),
    value: (sheet, row, col) => plain(model, [place(sheet), row, col]),
    type(sheet, row, col, input) {
      const before = model.getCellContent(place(sheet), row, col);
      model.setUserInput(place(sheet), row, col, input);
      return before;
    },
  };
}

/** Every cell of a workbook that holds a formula, with what the file says it gives: nothing is computed. */
export async function readFormulas(bytes: Uint8Array): Promise<readonly Omit<Recalculated['formulas'][number], 'found'>[]> {
  const book = await readXlsx(bytes, { readStyles: false } as never);
  return book.sheets.flatMap((sheet) =>
    cellsOf(sheet).flatMap(({ r, c, formula, cached }) =>
      formula === undefined
        ? []
        : [{ sheet: sheet.name, cell: `${sheet.name}!R${r + 1}C${c + 1}`, row: r + 1, col: c + 1, formula, cached }],
    ),
  );
}

/** The formulas for which the engine does not find the value written in the file, to a tenth of a cent. */
export function disagreements({ formulas }: Pick<Recalculated, 'formulas'>): Recalculated['formulas'] {
  const agree = (found: string, cached: unknown) =>
    typeof cached === 'string' ? found === cached : found !== '' && Math.abs(Number(found) - Number(cached)) < 0.0011;
  return formulas.filter(({ found, cached }) => !agree(found, cached));
}

function cellsOf({ rows, cells }: Awaited<ReturnType<typeof readXlsx>>['sheets'][number]) {
  const known = new Map<string, { formula?: string; formulaResult?: unknown }>();
  for (const [key, cell] of cells ?? []) known.set(key, cell as never);
  return rows.flatMap((row, r) =>
    row.map((value, c) => {
      const cell = known.get(`${r},${c}`);
      return { r, c, value, formula: cell?.formula, cached: cell?.formulaResult ?? value };
    }),
  );
}

function plain(model: Model, [sheet, row, col]: readonly [number, number, number]): string {
  return model.getFormattedCellValue(sheet, row, col);
}
