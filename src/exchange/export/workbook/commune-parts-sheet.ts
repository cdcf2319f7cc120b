import type { CommuneKey } from '../../../domain/funding/commune-key.ts';
import { communeName } from '../../../domain/report/inputs.ts';
import { exportTexts } from '../../../texts/export.ts';
import { say } from '../../../texts/language.ts';
import { workbookTexts } from '../../../texts/workbook.ts';
import type { BalanceSheet } from './balance-sheet.ts';
import type { CommunesSheet } from './communes-sheet.ts';
import { divide } from './division.ts';
import { Draft } from './draft.ts';
import type { SharesSheet } from './shares-sheet.ts';
import type { Source } from './source.ts';

/** What of a post is shared between its communes, each on its own. */
const PARTS = ['state', 'counted', 'remainder'] as const;
export type CommunePart = (typeof PARTS)[number];

/**
 * The sheet that gives each commune its part of every post it is served by: rows sorted by commune, three columns an exercice.
 * Posts served by several communes are divided further down, amount by amount, as the key of the plan says.
 */
export class CommunePartsSheet {
  readonly draft: Draft;
  readonly #source: Source;
  readonly #balance: BalanceSheet;
  readonly #shares: SharesSheet;
  readonly #communes: CommunesSheet;
  /** First and last row of each commune. */
  readonly #spans = new Map<number, { first: number; last: number }>();
  /** Cells of the parts of each post × commune place, by exercice and part. */
  readonly #parts = new Map<string, { text: string; value: number }>();
  readonly #shared: Draft;

  constructor(source: Source, balance: BalanceSheet, shares: SharesSheet, communes: CommunesSheet) {
    const { communeColumns: c, sheets } = say(workbookTexts);
    this.#source = source;
    this.#balance = balance;
    this.#shares = shares;
    this.#communes = communes;
    const each = source.years.flatMap((year) =>
      [c.state, c.counted, c.remainder].map((header) => ({ header: `${header} ${year}`, kind: 'cents' as const, computed: true })),
    );
    this.draft = new Draft(sheets.communeParts, [{ header: c.commune, kind: 'text' }, { header: c.post, kind: 'text' }, ...each], 2);
    const divided = source.years.flatMap((year) =>
      [c.rest, c.part].map((header) => ({ header: `${header} ${year}`, kind: 'cents' as const, computed: true })),
    );
    this.#shared = new Draft(
      sheets.communeDivisions,
      [
        { header: c.post, kind: 'text' },
        { header: c.commune, kind: 'text' },
        { header: c.what, kind: 'text' },
        { header: c.weight, kind: 'count' },
        ...divided,
      ],
      3,
    );
    source.communes.keys.forEach((key, p) => {
      if (key.places.length > 1) this.#divide(key, p);
    });
    this.#list();
  }

  /** The sheet of divisions, with a row only when a post has several communes. */
  get divisions(): Draft {
    return this.#shared;
  }

  /** What a commune receives in an exercice, in cents. */
  sum(place: number, y: number, part: CommunePart): string {
    const span = this.#spans.get(place);
    return span === undefined ? '0' : `SUM(${this.draft.range(2 + y * 3 + PARTS.indexOf(part), span.first, span.last)})`;
  }

  #list(): void {
    const { communes, plan, years, results } = this.#source;
    const posts = communes.ids.map((): number[] => []);
    communes.keys.forEach(({ places }, p) => {
      for (const place of new Set(places)) (posts[place] as number[]).push(p);
    });
    posts.forEach((members, place) => {
      const first = this.draft.rows;
      for (const p of members) {
        const row = this.draft.rows;
        this.draft.put(row, 0, this.#name(place));
        this.draft.put(row, 1, plan.posts[p]?.label);
        years.forEach((_, y) => {
          const at = p * years.length + y;
          if (Number.isNaN(results.posts.remainder[at])) return;
          PARTS.forEach((part, i) => {
            const found = this.#parts.get(`${p}/${place}/${y}/${part}`) ?? this.#whole(at, part);
            this.draft.formula(row, 2 + y * 3 + i, found.text, found.value);
          });
        });
      }
      if (members.length > 0) this.#spans.set(place, { first, last: this.draft.rows - 1 });
    });
  }

  #whole(at: number, part: CommunePart): { text: string; value: number } {
    const { posts } = this.#source.results;
    const value = part === 'counted' ? posts.cofunding[at] : posts[part][at];
    return { text: this.#balance[part](at), value: value as number };
  }

  #divide(key: CommuneKey, p: number): void {
    const { years, results, lines } = this.#source;
    const served = lines.filter((line) => line.posts.includes(p)).length;
    const blocks = Array.from({ length: served + 2 }, (_, block) => this.#block(key, p, block));
    years.forEach((_, y) => {
      const at = p * years.length + y;
      if (Number.isNaN(results.posts.remainder[at])) return;
      const give = (part: CommunePart, block: number, text: string, value: number) => {
        const rows = blocks[block] as { rows: readonly number[]; weights: readonly number[] };
        this.#deal(key, p, y, part, rows, text, value);
      };
      give('state', 0, this.#balance.state(at), results.posts.state[at] as number);
      give('remainder', 1, this.#balance.remainder(at), results.posts.remainder[at] as number);
      this.#shares.servedOf(at).forEach(({ text, value }, i) => give('counted', 2 + i, text, value));
      for (const place of key.places) {
        const cell = `${p}/${place}/${y}/counted`;
        if (!this.#parts.has(cell)) this.#parts.set(cell, { text: '0', value: 0 });
      }
    });
  }

  #block(key: CommuneKey, p: number, block: number): { rows: readonly number[]; weights: readonly number[] } {
    const { communeColumns: c } = say(workbookTexts);
    const draft = this.#shared;
    const none = key.weights.every((weight) => weight === 0);
    const weights = key.weights.map((weight) => (none ? 1 : weight));
    const typed = this.#typedWeights(key);
    const rows = key.places.map((place, i) => {
      const row = draft.rows;
      draft.put(row, 0, this.#source.plan.posts[p]?.label);
      draft.put(row, 1, this.#name(place));
      draft.put(row, 2, block === 0 ? c.state : block === 1 ? c.remainder : `${c.counted} ${block - 1}`);
      if (typed === undefined) draft.put(row, 3, weights[i]);
      else draft.formula(row, 3, `IF(${typed.join('+')}=0,1,${typed[i]})`, weights[i] as number);
      return row;
    });
    return { rows, weights };
  }

  /** The cells of populations or typed weights, where the plan shares by them and all are known. */
  #typedWeights({ places }: CommuneKey): readonly string[] | undefined {
    const { plan } = this.#source;
    const rule = plan.settings.communeKey;
    if (rule !== 'population' && rule !== 'typed') return undefined;
    const isKnown = (place: number) => plan.communes[place]?.[rule === 'population' ? 'population' : 'keyWeight'] !== undefined;
    return places.every(isKnown) ? places.map((place) => this.#communes.weight(place, rule)) : undefined;
  }

  #deal(
    key: CommuneKey,
    p: number,
    y: number,
    part: CommunePart,
    { rows, weights }: { rows: readonly number[]; weights: readonly number[] },
    text: string,
    value: number,
  ): void {
    const draft = this.#shared;
    const cellOf = 4 + y * 2 + 1;
    const total = `SUM(${draft.range(3, rows[0] as number, rows.at(-1) as number)})`;
    const parts = divide({ draft, rows, weight: 3, rest: 4 + y * 2, part: cellOf, amount: text, total }, value, weights);
    rows.forEach((row, i) => {
      const name = `${p}/${key.places[i]}/${y}/${part}`;
      const before = this.#parts.get(name);
      const cell = draft.at(row, cellOf);
      const own = parts[i] as number;
      this.#parts.set(
        name,
        before === undefined ? { text: cell, value: own } : { text: `${before.text}+${cell}`, value: before.value + own },
      );
    });
  }

  #name(place: number): string {
    const id = this.#source.communes.ids[place] as string;
    return id === '' ? say(exportTexts).noCommune : communeName(this.#source.plan, id);
  }
}
