import { firstDayOf, monthOf } from '../../../domain/base/day.ts';
import { LAW, type Law } from '../../../domain/law/law.ts';
import { type Dated, valueAt } from '../../../domain/law/parameter.ts';
import type { Hypothesis } from '../../../domain/plan/hypothesis.ts';
import { COMMUNE_KEYS, type Plan, UNSECURED_RULES, VACANCY_RULES } from '../../../domain/plan/plan.ts';
import { say } from '../../../texts/language.ts';
import { parameterLabel } from '../../../texts/parameters.ts';
import { settingTexts } from '../../../texts/settings.ts';
import { workbookTexts } from '../../../texts/workbook.ts';
import { Draft } from './draft.ts';
import { kindOfNumber, lawNumbers, scaleOfNumber } from './law-numbers.ts';
import { lawParameters } from './law-parameters.ts';

const YEAR = 1;
const RANK = 2;
const DEFAULT = 3;
const VALUE = 4;
const EFFECT = 5;
const REFERENCE = 6;
const CERTAINTY = 7;

/** The rules the plan has chosen, then each value of law it supposes, beside the default and its source; the values feed the law sheet. */
export class HypothesesSheet {
  readonly draft: Draft;
  readonly #rows = new Map<Hypothesis, number>();
  readonly #hypotheses: readonly Hypothesis[];

  constructor(plan: Plan, law: Law) {
    const { hypothesisColumns: c, sheets } = say(workbookTexts);
    this.#hypotheses = plan.hypotheses;
    this.draft = new Draft(sheets.hypotheses, [
      { header: c.what, kind: 'text', width: 46 },
      { header: c.year, kind: 'year' },
      { header: c.rank, kind: 'count' },
      { header: c.default, kind: 'text', width: 30 },
      { header: c.value, kind: 'text', width: 30 },
      { header: c.effect, kind: 'text', width: 26 },
      { header: c.reference, kind: 'text', width: 60 },
      { header: c.certainty, kind: 'text', width: 9 },
    ]);
    this.#settings(plan);
    const known = lawParameters(law);
    for (const row of plan.hypotheses) this.#supposed(row, known.get(row.parameter)?.values);
  }

  /** The cell that a number of a dated value of law is typed in; undefined when the plan does not suppose it. */
  at(parameter: string, dated: Dated<unknown>, rank: number | undefined): string | undefined {
    const row = this.#hypotheses.findLast((one) => one.parameter === parameter && isTaken(one, dated, rank));
    return row === undefined ? undefined : this.draft.at(this.#rows.get(row) as number, VALUE);
  }

  #settings({ settings }: Plan): void {
    const words = say(settingTexts);
    const rules = [
      { what: words.unsecured, choices: words.unsecuredRule, first: UNSECURED_RULES[0], chosen: settings.unsecured },
      { what: words.vacancy, choices: words.vacancyRule, first: VACANCY_RULES[0], chosen: settings.vacancy },
      { what: words.communeKey, choices: words.communeKeys, first: COMMUNE_KEYS[0], chosen: settings.communeKey },
    ];
    for (const { what, choices, first, chosen } of rules) {
      const row = this.draft.rows;
      const labels: Readonly<Record<string, string>> = choices;
      this.draft.put(row, 0, what);
      this.draft.put(row, DEFAULT, labels[first]);
      this.draft.put(row, VALUE, labels[chosen ?? first]);
    }
  }

  #supposed(row: Hypothesis, values: readonly Dated<unknown>[] | undefined): void {
    const { draft } = this;
    const { hypothesisEffects: effects } = say(workbookTexts);
    const at = draft.rows;
    const isKnown = values !== undefined;
    this.#rows.set(row, at);
    draft.put(at, 0, isKnown ? parameterLabel(row.parameter) : row.parameter);
    draft.put(at, YEAR, row.year);
    draft.put(at, RANK, row.period);
    const isListed = row.period !== undefined;
    const kind = kindOfNumber(row.parameter, isListed);
    const shown = (value: number) => (kind === 'number' ? value / scaleOfNumber(row.parameter, isListed) : value);
    const usual = defaultOf(row);
    const number = lawNumbers(row.parameter, usual?.value).find(({ key }) => key === (isListed ? String(row.period) : ''));
    if (number !== undefined) draft.put(at, DEFAULT, shown(number.value), kind);
    if (row.value !== undefined) draft.put(at, VALUE, shown(row.value), kind);
    const isLast = this.#hypotheses.findLast((one) => sameAim(one, row)) === row;
    draft.put(at, EFFECT, isLast && values?.some((dated) => isTaken(row, dated, row.period)) === true ? effects.taken : effects.none);
    draft.put(at, REFERENCE, usual?.source.reference);
    draft.put(at, CERTAINTY, usual?.source.certainty);
  }
}

function defaultOf({ parameter, year }: Hypothesis): Dated<unknown> | undefined {
  const known = lawParameters(LAW).get(parameter);
  if (known === undefined) return undefined;
  return year === undefined ? known.values.at(-1) : valueAt(known, firstDayOf(monthOf(year, 1)));
}

function sameAim(a: Hypothesis, b: Hypothesis): boolean {
  return a.parameter === b.parameter && a.year === b.year && a.period === b.period && a.value !== undefined;
}

/** True when a dated value of the law of the plan is what a row supposes: only hypotheses give way to one. */
function isTaken({ year, period, value }: Hypothesis, { from, status, value: held }: Dated<unknown>, rank: number | undefined): boolean {
  if (value === undefined || status !== 'hypothesis') return false;
  if (typeof held === 'number') return rank === undefined && year !== undefined && from === `${year}-01-01` && held === value;
  if (!Array.isArray(held) || rank === undefined || period !== rank) return false;
  const one = held[rank - 1] as number | { readonly amount: number } | undefined;
  return one !== undefined && (typeof one === 'number' ? one : one.amount) === value;
}
