import { firstDayOf, type Month } from '../../../domain/base/day.ts';
import { MONTH, monthStretch, overlap, type Stretch } from '../../../domain/base/thirtieths.ts';
import { FULL_TIME } from '../../../domain/cost/pay.ts';
import { aidedSmic } from '../../../domain/funding/aided-smic.ts';
import type { PostEntry } from '../../../domain/funding/ledger.ts';
import { valueAt } from '../../../domain/law/parameter.ts';
import type { LawSheet } from './law-sheet.ts';
import type { PayInputs } from './pay-inputs.ts';
import type { Source } from './source.ts';
import type { Term } from './term.ts';

/** The formula of the SMIC of the hours worked under aided contracts, month by month, in cents. */
export class AidedSmic {
  readonly #source: Source;
  readonly #law: LawSheet;
  readonly #inputs: PayInputs;

  constructor(source: Source, law: LawSheet, inputs: PayInputs) {
    this.#source = source;
    this.#law = law;
    this.#inputs = inputs;
  }

  /** That of a post inside a stretch. */
  of(p: number, within: Stretch): Term {
    const { ledger } = this.#source;
    const entry = ledger.entries[p] as PostEntry;
    const terms = new Map<string, number>();
    entry.contracts.forEach((contract, k) => {
      if (contract.regime !== 'aided') return;
      for (const piece of entry.priced[k]?.course ?? []) {
        const run = { from: Math.max(piece.from, within.from), to: Math.min(piece.to, within.to, entry.occupied.emptyFrom) };
        const fte = this.#inputs.share(piece, 'fte');
        for (let month = Math.floor(run.from / MONTH) as Month; month * MONTH < run.to; month = (month + 1) as Month) {
          const on = firstDayOf(month);
          if (valueAt(ledger.law.smicHourly, on) === undefined) continue;
          const days = overlap(run, monthStretch(month));
          const term = `ROUND(${this.#law.smic(on).monthly}*${fte}*${days}/${FULL_TIME * MONTH},0)`;
          terms.set(term, (terms.get(term) ?? 0) + 1);
        }
      }
    });
    const text = [...terms].map(([term, count]) => `${count}*${term}`).join('+');
    return { text: text === '' ? '0' : text, value: aidedSmic(ledger, p, within) };
  }
}
