import { lastDayOfYear } from '../../../domain/base/span.ts';
import type { Stretch } from '../../../domain/base/thirtieths.ts';
import { owesDifferential } from '../../../domain/cost/scheme.ts';
import { say } from '../../../texts/language.ts';
import { payslipLabel } from '../../../texts/parameters.ts';
import { workbookTexts } from '../../../texts/workbook.ts';
import type { DraftColumn } from './draft.ts';
import type { InputSheet } from './input-sheet.ts';
import { risenOf } from './risen-pay.ts';
import type { Source } from './source.ts';

/** The columns in which the pay of a month is computed. */
export type PayColumn = 'days' | 'of' | 'fte' | 'rise' | 'fullTime' | 'pay' | 'bonus' | 'differential' | 'family' | 'residence' | 'premium';

/** The columns of pay that something in the plan uses, in the order they are read. */
export function payColumns(source: Source, contracts: InputSheet, amendments: InputSheet): (readonly [PayColumn, DraftColumn, boolean])[] {
  const c = say(workbookTexts).costColumns;
  const stretches = source.ledger.entries.flatMap(({ priced }) => priced.flatMap(({ course }) => course));
  const computed = (header: string): DraftColumn => ({ header, kind: 'cents', computed: true });
  return [
    ['days', { header: c.days, kind: 'count' }, true],
    ['of', { header: c.of, kind: 'count' }, true],
    ['fte', computed(c.fte), true],
    ['rise', computed(c.rise), stretches.some((stretch) => mayRise(source, stretch) && risenOf(stretch) !== undefined)],
    ['fullTime', computed(c.fullTime), true],
    ['pay', computed(payslipLabel('pay')), true],
    ['bonus', computed(payslipLabel('bonusPoints')), contracts.has('bonusPoints')],
    [
      'differential',
      computed(payslipLabel('differential')),
      stretches.some(({ scheme }) => scheme !== undefined && owesDifferential(scheme)),
    ],
    [
      'family',
      computed(payslipLabel('familySupplement')),
      contracts.has('children') && stretches.some(({ pay }) => pay.kind === 'paid' && pay.basis === 'index'),
    ],
    ['residence', computed(payslipLabel('residence')), contracts.has('residenceRate')],
    ['premium', computed(payslipLabel('premium')), contracts.has('premium') || amendments.has('premium')],
  ];
}

/** True when a stretch is paid in a year for which a rise may be supposed. */
function mayRise({ years }: Source, { last }: Stretch & { readonly last: string | undefined }): boolean {
  return (years.at(-1) ?? 0) >= 2027 && (last === undefined || last > lastDayOfYear(2026));
}
