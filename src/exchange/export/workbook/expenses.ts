import type { PostEntry } from '../../../domain/funding/ledger.ts';
import { ChargeFormulas } from './charge-formulas.ts';
import { costColumns } from './cost-columns.ts';
import { CostSheet } from './cost-sheet.ts';
import { costUse } from './cost-use.ts';
import { ExtraCostsSheet } from './extra-costs-sheet.ts';
import { IndemnitySheet } from './indemnity-sheet.ts';
import type { InputSheet } from './input-sheet.ts';
import type { LawSheet } from './law-sheet.ts';
import { MonthSheet } from './month-sheet.ts';
import { OwedLines } from './owed-lines.ts';
import { payColumns } from './pay-columns.ts';
import { PayFormulas } from './pay-formulas.ts';
import { PayInputs } from './pay-inputs.ts';
import { ReliefFormulas } from './relief-formulas.ts';
import { RiseSheet } from './rise-sheet.ts';
import type { Source } from './source.ts';
import { TaxSheet } from './tax-sheet.ts';
import type { Term } from './term.ts';

/** The sheets of everything that posts cost, and the formulas of what they add up to. */
export interface Expenses {
  readonly inputs: PayInputs;
  readonly rises: RiseSheet;
  readonly indemnities: IndemnitySheet;
  readonly costs: CostSheet;
  readonly taxes: TaxSheet;
  readonly extras: ExtraCostsSheet;
  readonly months: MonthSheet;
  /** The whole cost of a post in an exercice, and the extra costs in it, in cents. */
  cost(at: number): string;
  extra(at: number): Term;
}

/** Makes them, from what is typed for contracts, amendments and employers. */
export function makeExpenses(
  source: Source,
  law: LawSheet,
  { structures, contracts, amendments }: Readonly<Record<'structures' | 'contracts' | 'amendments', InputSheet>>,
): Expenses {
  const { ledger, plan, years } = source;
  const owed = new OwedLines(ledger.law);
  const use = costUse(source, owed);
  const inputs = new PayInputs(plan, contracts, amendments);
  const rises = new RiseSheet(ledger.law, law, plan.lastYear);
  const pay = new PayFormulas(ledger.law, law, inputs, rises);
  const charges = new ChargeFormulas(ledger.law, law, structures, owed, plan.structures);
  const paid = payColumns(source, contracts, amendments);
  const indemnities = new IndemnitySheet(source, paid, { law, inputs, pay, owed });
  charges.list(use.lines);
  const columns = costColumns(paid, use, structures);
  const reliefs = new ReliefFormulas(ledger.law, law);
  const costs = new CostSheet(source, { columns, law, inputs, owed, pay, charges, reliefs, indemnities });
  const taxes = new TaxSheet(source, costs, law);
  const extras = new ExtraCostsSheet(source, rises);
  const terms = (at: number) => extras.terms(ledger.entries[Math.floor(at / years.length)] as PostEntry, at % years.length);
  return {
    inputs,
    rises,
    indemnities,
    costs,
    taxes,
    extras,
    months: new MonthSheet(source, costs, taxes, extras),
    cost: (at) => [costs.pay(at), ...(taxes.part(at) === undefined ? [] : [taxes.part(at)?.text]), ...terms(at)].join('+'),
    extra: (at) => ({
      text: terms(at).join('+') || '0',
      value: (ledger.cost[at] as number) - (ledger.pay[at] as number) - (ledger.taxDue?.[at] ?? 0),
    }),
  };
}
