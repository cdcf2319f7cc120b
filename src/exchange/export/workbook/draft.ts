import type { Cell, CellStyle, ColumnDef, DataValidation, WriteSheet } from 'hucre/xlsx';
import type { Day } from '../../../domain/base/day.ts';
import { dayNumber } from '../../day-number.ts';

/** How a column is written: `money` in euros, `cents` and `count` whole, `rate` as a percentage, `number` as it is, `day` as a real date. */
export type DraftKind = 'text' | 'money' | 'cents' | 'rate' | 'fte' | 'number' | 'day' | 'count' | 'year';

/** A column of a sheet being made: typed by the officer, or computed by formulas. */
export interface DraftColumn {
  readonly header: string;
  readonly kind: DraftKind;
  readonly computed?: boolean;
  readonly width?: number;
  /** The values that may be chosen, or the range that holds them. */
  readonly choices?: readonly string[] | { readonly range: string };
}

/** Number formats are written in the English form, the only one every spreadsheet reads. */
const FORMATS: Readonly<Record<DraftKind, string>> = {
  text: '@',
  money: '#,##0.00 "€"',
  cents: '#,##0',
  rate: '0.00##%',
  fte: '0.00',
  number: '#,##0.####',
  day: 'dd/mm/yyyy',
  count: '0',
  year: '0',
};
const HEADER: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E9EEF0' } },
  alignment: { wrapText: true, vertical: 'top' },
};
const COMPUTED = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F5F7F8' } } as const;
/** The longest text a cell holds. */
const MOST_CHARACTERS = 32_767;

/** A sheet being made: a header row, then rows counted from 0. Texts stay texts whatever they begin with. */
export class Draft {
  readonly name: string;
  readonly columns: readonly DraftColumn[];
  readonly #styles = new Map<string, CellStyle>();
  readonly #cells = new Map<string, Partial<Cell>>();
  readonly #frozen: number;
  #rows = 0;

  constructor(name: string, columns: readonly DraftColumn[], frozen = 1) {
    this.name = name;
    this.columns = columns;
    this.#frozen = frozen;
    columns.forEach(({ header }, col) => this.#cells.set(`0,${col}`, { value: printable(header), style: HEADER }));
  }

  /** How many rows were written under the header. */
  get rows(): number {
    return this.#rows;
  }

  /**
   * Writes a known value: cents as euros in a `money` cell, millionths as a share in a `rate` or `fte` one. Undefined writes
   * nothing. A cell has the kind of its column unless it is given one of its own.
   */
  put(row: number, col: number, value: string | number | undefined, kind = this.#kind(col)): void {
    this.#rows = Math.max(this.#rows, row + 1);
    if (value === undefined) return;
    const style = this.#style(col, kind);
    const cell = `${row + 1},${col}`;
    if (typeof value === 'number') this.#cells.set(cell, { value: shown(kind, value), style });
    else if (kind === 'day') this.#cells.set(cell, { value: dayNumber(value as Day), style });
    // A text such as « #N/A » alone would be taken for an error value.
    else if (value.startsWith('#')) this.#cells.set(cell, { richText: [{ text: printable(value) }], style });
    else this.#cells.set(cell, { value: printable(value), style });
  }

  /** Writes a formula with the value it gives, in the unit of the cell as `put` takes it. */
  formula(row: number, col: number, text: string, value: number | string, kind = this.#kind(col)): void {
    this.#rows = Math.max(this.#rows, row + 1);
    const formulaResult = typeof value === 'number' ? shown(kind, value) : value;
    this.#cells.set(`${row + 1},${col}`, { formula: text, formulaResult, style: this.#style(col, kind) });
  }

  /** A cell as formulas of any sheet name it. */
  at(row: number, col: number): string {
    return `'${this.name}'!$${letters(col)}$${row + 2}`;
  }

  /** A cell as formulas of this sheet name it. */
  here(row: number, col: number): string {
    return `${letters(col)}${row + 2}`;
  }

  /** The cells of a column from a first to a last row, both included, for formulas of any sheet. */
  range(col: number, first: number, last: number): string {
    return `'${this.name}'!$${letters(col)}$${first + 2}:$${letters(col)}$${last + 2}`;
  }

  /** The sheet as the workbook writer takes it. */
  toSheet(): WriteSheet {
    const end = letters(this.columns.length - 1);
    const columns: ColumnDef[] = this.columns.map(({ width, kind }) => ({ width: width ?? (kind === 'text' ? 22 : 13) }));
    const dataValidations = this.columns.flatMap((column, col) =>
      validation(column, `${letters(col)}2:${letters(col)}${this.#rows + 200}`),
    );
    return {
      name: this.name,
      columns,
      cells: this.#cells,
      dataValidations,
      freezePane: { rows: 1, columns: this.#frozen },
      autoFilter: { range: `A1:${end}${Math.max(1, this.#rows) + 1}` },
    };
  }

  #kind(col: number): DraftKind {
    return (this.columns[col] as DraftColumn).kind;
  }

  #style(col: number, kind: DraftKind): CellStyle {
    const computed = this.columns[col]?.computed === true;
    const key = `${kind}/${computed}`;
    let style = this.#styles.get(key);
    if (style === undefined) {
      style = { numFmt: FORMATS[kind], ...(computed && { fill: COMPUTED }) };
      this.#styles.set(key, style);
    }
    return style;
  }
}

function shown(kind: DraftKind, value: number): number {
  if (kind === 'money') return value / 100;
  return kind === 'rate' || kind === 'fte' ? value / 1_000_000 : value;
}

/** The letters of a column counted from 0: A, B … Z, AA. */
export function letters(col: number): string {
  return (col >= 26 ? letters(Math.floor(col / 26) - 1) : '') + String.fromCharCode(65 + (col % 26));
}

/** The text without what XML cannot hold, cut at what a cell can. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '').slice(0, MOST_CHARACTERS);
}

function validation({ choices }: DraftColumn, range: string): DataValidation[] {
  if (choices === undefined) return [];
  return [
    {
      type: 'list',
      range,
      allowBlank: true,
      showErrorMessage: true,
      ...('range' in choices ? { formula1: choices.range } : { values: [...choices] }),
    },
  ];
}
