import { say } from '../../../texts/language.ts';
import { payslipLabel } from '../../../texts/parameters.ts';
import { workbookTexts } from '../../../texts/workbook.ts';
import type { CostUse } from './cost-use.ts';
import type { DraftColumn } from './draft.ts';
import type { InputSheet } from './input-sheet.ts';
import { KeyedColumns } from './keyed-columns.ts';
import type { PayColumn } from './pay-columns.ts';

/** The columns of the sheet of costs; a contribution stands under `line.` and its id. */
export type CostColumn =
  | PayColumn
  | `line.${string}`
  | 'post'
  | 'year'
  | 'from'
  | 'to'
  | 'months'
  | 'monthly'
  | 'endIndemnity'
  | 'ceiling'
  | 'smicTime'
  | 'coefficient'
  | 'yearlyPay'
  | 'gross'
  | 'observed'
  | 'pensionRise'
  | 'generalReduction'
  | 'agentProvident'
  | 'agentHealth'
  | 'agentOther'
  | 'payrollTax'
  | 'typed'
  | 'month'
  | 'cost'
  | 'level'
  | 'tax'
  | 'taxes';

/** What each agent costs its employer beside contributions: the column, and the field of the employer. */
export const AGENT_AMOUNTS = [
  ['agentProvident', 'providentMonthly'],
  ['agentHealth', 'healthMonthly'],
  ['agentOther', 'otherMonthly'],
] as const;

/** The columns of the sheet of costs: those that something in the plan uses. All that makes the cost of a month stands between `gross` and `month`. */
export function costColumns(
  pay: readonly (readonly [PayColumn, DraftColumn, boolean])[],
  use: CostUse,
  structures: InputSheet,
): KeyedColumns<CostColumn> {
  const { costColumns: c } = say(workbookTexts);
  const computed = (header: string, kind: DraftColumn['kind'] = 'cents'): DraftColumn => ({ header, kind, computed: true });
  return new KeyedColumns<CostColumn>([
    ['post', { header: c.post, kind: 'text' }],
    ['year', { header: c.year, kind: 'year' }],
    ['from', { header: c.from, kind: 'day' }],
    ['to', { header: c.to, kind: 'day' }],
    ['months', { header: c.months, kind: 'count' }],
    ...pay,
    ['monthly', computed(c.monthly), use.endIndemnity],
    ['endIndemnity', computed(payslipLabel('endIndemnity')), use.endIndemnity],
    ['ceiling', computed(c.ceiling)],
    ['smicTime', computed(c.smicTime, 'number'), use.reduction],
    ['coefficient', computed(c.coefficient, 'count'), use.reduction],
    ['yearlyPay', computed(c.yearlyPay), use.taxable],
    ['gross', computed(c.gross)],
    ...use.lines.map(({ id }) => [`line.${id}`, computed(payslipLabel(id))] as const),
    ['observed', computed(payslipLabel('observed')), use.observed],
    ['pensionRise', computed(payslipLabel('pensionRise')), use.pensionRise],
    ['generalReduction', computed(payslipLabel('generalReduction')), use.reduction],
    ...AGENT_AMOUNTS.map(([key, field]) => [key, computed(payslipLabel(key)), structures.has(field)] as const),
    ['payrollTax', computed(payslipLabel('payrollTax')), use.taxDue],
    ['typed', computed(payslipLabel('typed')), use.typed],
    ['month', computed(c.month)],
    ['cost', computed(c.cost)],
    ['level', computed(c.level, 'count')],
    ['tax', computed(c.tax), use.tax],
    ['taxes', computed(c.taxes), use.tax],
  ]);
}
