import type { ContributionBase } from '../../../domain/law/contribution.ts';
import type { CostColumn } from './cost-columns.ts';
import type { LawSheet } from './law-sheet.ts';
import { paidBeside, shareOf, worked } from './pay-formulas.ts';
import type { Row } from './row-writer.ts';

/** How many ceilings the second tranche of complementary pensions reaches up to. */
const MOST_CEILINGS = 8;
/** Allowances count for the RAFP up to a fifth of the index pay. */
const MOST_ALLOWANCES = '200000';

/** The SMIC and the ceiling of a month, as cells of the law. */
export interface MonthLaw {
  readonly smic: ReturnType<LawSheet['smic']>;
  readonly pmss: string;
}

/** What a contribution rests on, in a row whose pay is written. */
export function baseFormula(row: Row<CostColumn>, base: ContributionBase, law: MonthLaw): string {
  const gross = row.of('gross');
  const ceiling = row.of('ceiling');
  const indexed = row.has('bonus') ? `(${row.of('pay')}+${row.of('bonus')})` : row.of('pay');
  const pensionable = row.has('family') ? `(${gross}-${row.of('family')})` : gross;
  switch (base) {
    case 'gross':
      return gross;
    case 'monthlyPay':
      return row.has('monthly') ? row.of('monthly') : gross;
    case 'underCeiling':
      return `MIN(${gross},${ceiling})`;
    case 'overCeiling':
      return tranche(gross, ceiling);
    case 'underFourCeilings':
      return `MIN(${gross},4*${ceiling})`;
    case 'pastCeiling':
      return `IF(${gross}<=${ceiling},0,MIN(${gross},${MOST_CEILINGS}*${ceiling}))`;
    case 'pensionableUnderCeiling':
      return `MIN(${pensionable},${ceiling})`;
    case 'pensionableOverCeiling':
      return tranche(pensionable, ceiling);
    case 'indexPay':
      return indexed;
    case 'indexPayUnderCeiling':
      return `MIN(${indexed},${ceiling})`;
    case 'allowances':
      return `MIN(${paidBeside(row)},${shareOf(row.of('pay'), MOST_ALLOWANCES)})`;
    case 'overSmic':
      return `MAX(0,${gross}-${worked(row, law.smic.monthly)})`;
    case 'ceiling':
      return `ROUND(${law.pmss}*${row.cell('days')}/${row.cell('of')},0)`;
    case 'cover':
      return `(${['line.eclatProvident', 'line.eclatHealth', 'agentProvident', 'agentHealth'].map((key) => row.of(key as CostColumn)).join('+')})`;
  }
}

function tranche(amount: string, ceiling: string): string {
  return `MAX(0,MIN(${amount},${MOST_CEILINGS}*${ceiling})-${ceiling})`;
}
