import { blockOf, type ClipBlock, type ClipCell, type OwnValue } from './block.ts';
import { type HtmlToken, htmlTokens } from './html-tokens.ts';

/** A table found in a text of HTML. */
export interface HtmlTable {
  readonly block: ClipBlock;
  /** True when nothing else is written beside the table. */
  readonly isAll: boolean;
}

/**
 * The first table of a clipboard of HTML, hidden rows left out and merged cells laid out; or the one cell that Google Sheets
 * writes without a table. Undefined when there is neither.
 */
export function readHtmlTable(html: string): HtmlTable | undefined {
  const reading = new Reading();
  for (const token of htmlTokens(html)) reading.take(token);
  return reading.end();
}

/** The same, resting between two parts of a long text so that the page answers meanwhile. */
export async function readLongHtmlTable(html: string, rest: () => Promise<void>): Promise<HtmlTable | undefined> {
  const reading = new Reading();
  let since = 0;
  for (const token of htmlTokens(html)) {
    reading.take(token);
    if (++since < PART) continue;
    since = 0;
    await rest();
  }
  return reading.end();
}

/** How many pieces are read between two rests: a few milliseconds of work. */
const PART = 10_000;

const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const BLOCKS: ReadonlySet<string> = new Set(['p', 'div', 'li']);

/** A table is read as its pieces come. Tables inside its cells are text of these cells. */
class Reading {
  readonly #rows: ClipCell[][] = [];
  /** Cells that a cell above them covers, by column, with how many rows are still covered. */
  readonly #covered = new Map<number, number>();
  #row: ClipCell[] | undefined;
  #cell: { attributes: ReadonlyMap<string, string>; text: string } | undefined;
  #lone: ClipCell | undefined;
  #depth = 0;
  #tables = 0;
  #outside = false;
  #inStyle = false;
  #marks: Omit<ClipBlock, 'rows'> = {};

  take(token: HtmlToken): void {
    if (token.kind === 'text') this.#takeText(token.text);
    else if (token.kind === 'open') this.#open(token.name, token.attributes);
    else this.#close(token.name);
  }

  end(): HtmlTable | undefined {
    this.#closeRow();
    if (this.#rows.length > 0) return { block: blockOf(this.#rows, this.#marks), isAll: !this.#outside && this.#tables === 1 };
    return this.#lone === undefined ? undefined : { block: blockOf([[this.#lone]]), isAll: true };
  }

  #takeText(text: string): void {
    if (this.#inStyle) this.#marks = { ...this.#marks, ...marksIn(text) };
    else if (this.#cell !== undefined) this.#cell.text += text.replace(/[ \t\r\n]+/g, ' ');
    else {
      if (this.#lone !== undefined && this.#depth === 0) this.#lone = { ...this.#lone, text: this.#lone.text + text };
      else if (text.trim() !== '') this.#outside = true;
    }
  }

  #open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'style' || name === 'script' || name === 'title') this.#inStyle = true;
    if (name === 'table') {
      this.#depth++;
      if (this.#depth === 1) this.#tables++;
      const cut = attributes.get('data-quote-part-cut');
      if (cut !== undefined) this.#marks = { ...this.#marks, cut };
    }
    if (name === 'span' && this.#depth === 0 && attributes.has('data-sheets-value')) this.#lone = { ...valuesOf(attributes), text: '' };
    if (this.#cell !== undefined && name === 'br') this.#cell.text += '\n';
    if (this.#depth !== 1 || this.#tables > 1) return;
    if (name === 'tr') {
      this.#closeRow();
      this.#row = isHidden(attributes) ? undefined : [];
    } else if (CELLS.has(name)) {
      this.#closeCell();
      if (this.#row !== undefined) this.#cell = { attributes, text: '' };
    }
  }

  #close(name: string): void {
    if (name === 'style' || name === 'script' || name === 'title') this.#inStyle = false;
    if (this.#cell !== undefined && BLOCKS.has(name)) this.#cell.text += '\n';
    if (this.#depth === 1 && CELLS.has(name)) this.#closeCell();
    else if (this.#depth === 1 && name === 'tr') this.#closeRow();
    else if (name === 'table') {
      if (this.#depth === 1) this.#closeRow();
      this.#depth = Math.max(0, this.#depth - 1);
    }
  }

  #closeCell(): void {
    const { attributes, text } = this.#cell ?? {};
    this.#cell = undefined;
    if (attributes === undefined || text === undefined || this.#row === undefined) return;
    this.#skipCovered(this.#row);
    const wide = span(attributes, 'colspan');
    const high = span(attributes, 'rowspan');
    for (let column = this.#row.length; column < this.#row.length + wide && high > 1; column++) this.#covered.set(column, high);
    this.#row.push({ ...valuesOf(attributes), text: plainText(text) });
    for (let rest = 1; rest < wide; rest++) this.#row.push({ text: '' });
  }

  #closeRow(): void {
    this.#closeCell();
    const row = this.#row;
    this.#row = undefined;
    if (row === undefined) return;
    this.#skipCovered(row);
    this.#rows.push(row);
    for (const [column, high] of this.#covered) {
      if (high <= 1) this.#covered.delete(column);
      else this.#covered.set(column, high - 1);
    }
  }

  /** A cell that an earlier row covers is empty, as in the workbook. */
  #skipCovered(row: ClipCell[]): void {
    // Rows covered begin with the row under the merged cell: a cell of this very row is not covered by itself.
    while (row.length < LIMIT && (this.#covered.get(row.length) ?? 0) > 0) row.push({ text: '' });
  }
}

const LIMIT = 20_000;

function span(attributes: ReadonlyMap<string, string>, name: string): number {
  const count = Number(attributes.get(name) ?? 1);
  return Number.isInteger(count) && count >= 1 && count <= 1_000 ? count : 1;
}

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  return /display\s*:\s*none/i.test(attributes.get('style') ?? '');
}

/** The text of a cell: spaces as they are shown, no line end around it. */
function plainText(text: string): string {
  return text
    .replaceAll('\u00a0', ' ')
    .replace(/ *\n */g, '\n')
    .replace(/^[ \n]+|[ \n]+$/g, '');
}

/** The number, or the value of ours, that stands beside the text of a cell. */
function valuesOf(attributes: ReadonlyMap<string, string>): Omit<ClipCell, 'text'> {
  const own = ownValue(attributes);
  const number = numberIn(attributes.get('sdval') ?? attributes.get('x:num')) ?? sheetsNumber(attributes.get('data-sheets-value'));
  return { ...(own !== undefined && { own }), ...(number !== undefined && { number }) };
}

function numberIn(text: string | undefined): number | undefined {
  return text === undefined || !/^-?\d+(\.\d+)?(E[+-]?\d+)?$/i.test(text.trim()) ? undefined : Number(text);
}

/** `{"1":3,"3":1234.5}`: 3 says that a number follows. */
function sheetsNumber(json: string | undefined): number | undefined {
  const value = parsed(json) as { readonly 1?: unknown; readonly 3?: unknown } | undefined;
  return value?.[1] === 3 && typeof value[3] === 'number' ? value[3] : undefined;
}

function ownValue(attributes: ReadonlyMap<string, string>): OwnValue | undefined {
  const kind = attributes.get('data-quote-part-kind');
  const value = parsed(attributes.get('data-quote-part-value'));
  return kind === undefined || value === undefined ? undefined : { kind, value };
}

function parsed(json: string | undefined): unknown {
  try {
    return json === undefined ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The marks that Excel writes among its styles: `mso-displayed-decimal-separator:"\,"`. */
function marksIn(style: string): Omit<ClipBlock, 'rows'> {
  const mark = (name: string): string | undefined => new RegExp(`mso-displayed-${name}-separator:\\s*"\\\\?([^"])"`).exec(style)?.[1];
  const decimal = mark('decimal');
  const thousand = mark('thousand');
  return { ...(decimal !== undefined && { decimal }), ...(thousand !== undefined && { thousand }) };
}
