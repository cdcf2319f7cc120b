import { day, type Month, monthOfDay } from '../../../src/domain/base/day.ts';
import { spanOf } from '../../../src/domain/base/span.ts';
import { MONTH } from '../../../src/domain/base/thirtieths.ts';
import { CostTable } from '../../../src/domain/cost/cost-table.ts';
import { contractStretch } from '../../../src/domain/cost/occupation.ts';
import { type PayslipLine, payslip } from '../../../src/domain/cost/payslip.ts';
import { LAW, type Law } from '../../../src/domain/law/law.ts';
import type { Amendment } from '../../../src/domain/plan/pay-terms.ts';
import type { Contract, Structure } from '../../../src/domain/plan/plan.ts';

const span = spanOf(2020, 2035);

/** What a case may say beside the contract and its employer. */
export interface SlipParts {
  readonly thirtieths?: number;
  readonly amendments?: readonly Amendment[];
  readonly others?: readonly Contract[];
  readonly law?: Law;
}

/** The payslip of a contract in the month of a day, `undefined` when its cost is not known. */
export function slipOf(
  contract: Contract,
  employer: Structure | undefined,
  on: string | Month,
  parts: SlipParts = {},
): PayslipLine[] | undefined {
  const month = typeof on === 'number' ? on : monthOfDay(day(on));
  const { thirtieths = 30, amendments = [], others = [], law = LAW } = parts;
  const run = contractStretch(contract);
  const priced = new CostTable(law, span).price({ contract, employer, amendments, others, run });
  const stretch = priced.course.find(({ from, to }) => from < (month + 1) * MONTH && to > month * MONTH);
  const part = stretch?.card.find((one) => one.from <= month - span.firstMonth && month - span.firstMonth < one.to);
  return stretch === undefined || part === undefined ? undefined : payslip(stretch.pay, part, { days: thirtieths, of: MONTH });
}

/** The sum of the lines of a payslip, in cents. */
export function total(lines: readonly { readonly amount: number }[] | undefined): number | undefined {
  return lines?.reduce((sum, line) => sum + line.amount, 0);
}

/** The amount of a line, 0 when the payslip has none. */
export function amountOf(lines: readonly PayslipLine[] | undefined, id: string): number {
  return lines?.find((line) => line.id === id)?.amount ?? 0;
}
