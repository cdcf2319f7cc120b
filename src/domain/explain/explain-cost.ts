import { type Cents, RATE_SCALE } from '../base/cents.ts';
import { type Day, firstDayOf, lastDayOf, type Month, monthOf } from '../base/day.ts';
import { extraCostIn } from '../cost/extra-costs.ts';
import type { PaidPay } from '../cost/pay.ts';
import { rowOfField } from '../cost/pay-course.ts';
import { lumpCost, type PayslipLine, type Presence, payslip } from '../cost/payslip.ts';
import { eachRun, type Lump, lumpIn, type PricedContract, type PricedStretch } from '../cost/priced-contract.ts';
import type { CardLine, CardPart } from '../cost/rate-card.ts';
import type { Ledger, PostEntry } from '../funding/ledger.ts';
import type { GapCell } from '../gaps/gap.ts';
import { type Dated, valueAt } from '../law/parameter.ts';
import type { PayrollTaxScale } from '../law/payroll-tax.ts';
import type { Contract, Structure } from '../plan/plan.ts';
import { type ExplainedValue, type Explanation, leaf, made } from './explanation.ts';

/** What a post costs in an exercice: contract by contract, run of months by run of months, line by line, then what is paid beside. */
export function explainCost(ledger: Ledger, p: number, y: number): Explanation {
  const { span, law, taxDue } = ledger;
  const entry = ledger.entries[p] as PostEntry;
  if (Number.isNaN(ledger.cost[p * span.years + y])) return leaf('cost', 'unknown', Number.NaN, { cell: cellOfPost(entry) });
  const contracts = entry.priced.flatMap((priced, k) => {
    const runs = runsOf(ledger, entry, priced, entry.contracts[k] as Contract, y);
    return runs.length === 0 ? [] : [made('contract', 'sum', runs, contractWords(entry.contracts[k] as Contract))];
  });
  const due = taxDue?.[p * span.years + y] ?? 0;
  const tax = due === 0 ? [] : [explainTax(ledger, p, y, due)];
  const extras = entry.extraCosts.flatMap((row) => {
    const amount = extraCostIn(law, row, entry.occupied, span, y);
    if (amount === 0) return [];
    const cell: GapCell = { table: 'extraCosts', id: row.id, field: 'amount' };
    const values: ExplainedValue[] = [{ name: 'amount', kind: 'money', value: row.amount as Cents, cell }];
    return [leaf('extraCost', 'typed', amount, { name: row.label ?? row.kind ?? '', values, cell })];
  });
  return made('cost', 'sum', [...contracts, ...tax, ...extras]);
}

function cellOfPost({ post, contracts }: PostEntry): GapCell {
  const contract = contracts.at(-1);
  return contract === undefined
    ? { table: 'posts', id: post.id, field: 'label' }
    : { table: 'contracts', id: contract.id, field: 'grossPay' };
}

function contractWords(contract: Contract): Partial<Explanation> {
  const { regime, start, end, id } = contract;
  return {
    name: regime ?? '',
    ...(start !== undefined && { from: start }),
    ...(end !== undefined && { to: end }),
    cell: { table: 'contracts', id, field: 'regime' },
  };
}

function runsOf(ledger: Ledger, entry: PostEntry, priced: PricedContract, contract: Contract, y: number): Explanation[] {
  const { span } = ledger;
  const runs: Explanation[] = [];
  eachRun(priced, span, entry.occupied.emptyFrom, entry.emptyDay, y * 12, (from, to, _, __, stretch, part, presence) => {
    const end = Math.min(to, y * 12 + 12);
    if (from >= y * 12 + 12 || end <= from) return;
    const count = end - from;
    const first = firstDayOf((span.firstMonth + from) as Month);
    const lines = payslip(stretch.pay, part, presence) as PayslipLine[];
    const parts = lines.map((line) => explainLine(line, count, stretch, part, entry));
    runs.push(
      made('months', 'times', parts, {
        from: first,
        to: lastDayOf((span.firstMonth + end - 1) as Month),
        values: monthsValues(count, presence, stretch),
      }),
    );
  });
  const lump = lumpIn(priced, span, entry.occupied.emptyFrom);
  if (lump !== undefined && Math.floor(lump.place / 12) === y) runs.push(explainLump(lump.lump, contract, entry));
  return runs;
}

function monthsValues(count: number, presence: Presence, { pay, fte }: PricedStretch): ExplainedValue[] {
  const values: ExplainedValue[] = [{ name: 'months', kind: 'count', value: count }];
  if (presence.days !== presence.of) {
    values.push({ name: 'days', kind: 'count', value: presence.days }, { name: 'daysOf', kind: 'count', value: presence.of });
  }
  if (pay.kind === 'paid' && fte !== RATE_SCALE) values.push({ name: 'fte', kind: 'rate', value: fte });
  return values;
}

function explainLine(line: PayslipLine, count: number, stretch: PricedStretch, part: CardPart, entry: PostEntry): Explanation {
  const values: ExplainedValue[] = [];
  if (line.rate !== undefined) {
    values.push({ name: 'base', kind: 'money', value: line.base }, rateValue(line.id, line.rate, line.line, entry));
  } else if (stretch.pay.kind === 'paid') values.push(...payValues(line, stretch, stretch.pay, part));
  else values.push({ name: 'monthlyCost', kind: 'money', value: line.base, cell: cellOf(stretch, 'monthlyCost') });
  if (count > 1) values.push({ name: 'perMonth', kind: 'money', value: line.amount }, { name: 'months', kind: 'count', value: count });
  const how = line.id === 'typed' ? 'typed' : line.rate === undefined ? 'scale' : 'product';
  return leaf('payslipLine', how, line.amount * count, { name: line.id, values });
}

/** The rate of a line with its source, or the cell of the employer that replaces it. */
function rateValue(id: string, rate: number, line: CardLine | undefined, { employer }: PostEntry): ExplainedValue {
  const source = line?.dated?.source;
  const field = OWN_RATES[id];
  const cell = source === undefined && employer !== undefined && field !== undefined;
  return {
    name: id === 'generalReduction' ? 'coefficient' : 'rate',
    kind: id === 'generalReduction' ? 'coefficient' : 'rate',
    value: rate,
    ...(source && { source }),
    ...(cell && { cell: { table: 'structures', id: employer.id, field } }),
  };
}

const OWN_RATES: Readonly<Record<string, string>> = {
  workAccident: 'workAccidentRate',
  managementCentre: 'managementCentreRate',
  mobility: 'mobilityRate',
  insurance: 'insuranceRate',
  observed: 'observedRate',
};

/** What the pay of a month was made with: the amount or the index typed, the point, the SMIC, the rises. */
function payValues(line: PayslipLine, stretch: PricedStretch, pay: PaidPay, part: CardPart): ExplainedValue[] {
  if (line.id === 'premium') return [{ name: 'premium', kind: 'money', value: pay.premium, cell: cellOf(stretch, 'premium') }];
  if (line.id === 'bonusPoints')
    return [{ name: 'bonusPoints', kind: 'count', value: pay.bonusPoints, cell: cellOf(stretch, 'bonusPoints') }];
  if (line.id === 'differential') return [{ name: 'smic', kind: 'money', value: part.smic }];
  if (line.id !== 'pay') return [{ name: 'amount', kind: 'money', value: line.base }];
  const values: ExplainedValue[] = [];
  if (pay.basis === 'gross') values.push({ name: 'grossPay', kind: 'money', value: pay.amount, cell: cellOf(stretch, 'grossPay') });
  if (pay.basis === 'smic') {
    values.push({ name: 'smic', kind: 'money', value: part.smic, cell: cellOf(stretch, 'payBasis') });
    if (pay.amount !== RATE_SCALE) values.push({ name: 'smicShare', kind: 'rate', value: pay.amount, cell: cellOf(stretch, 'smicShare') });
  }
  if (pay.basis === 'index') {
    const field = stretch.step === undefined ? 'index' : 'step';
    values.push({ name: 'index', kind: 'count', value: pay.amount, cell: cellOf(stretch, field) });
    values.push({ name: 'point', kind: 'coefficient', value: part.point });
  }
  for (const { value, source } of stretch.rises) values.push({ name: 'rise', kind: 'rate', value, source });
  return values;
}

function cellOf(stretch: PricedStretch, field: string): GapCell {
  const row = rowOfField(stretch, field);
  return { table: 'contract' in row ? 'amendments' : 'contracts', id: row.id, field };
}

function explainLump(lump: Lump, contract: Contract, entry: PostEntry): Explanation {
  const lines: PayslipLine[] = [];
  lumpCost(lump.amount, lump.part, lines);
  const parts = lines.map((line) =>
    leaf('payslipLine', line.rate === undefined ? 'scale' : 'product', line.amount, {
      name: line.id,
      values:
        line.rate === undefined
          ? [{ name: 'indemnityRate', kind: 'rate', value: lump.rate, source: lump.source }]
          : [{ name: 'base', kind: 'money', value: line.base }, rateValue(line.id, line.rate, line.line, entry)],
    }),
  );
  const cell: GapCell = { table: 'contracts', id: contract.id, field: 'endIndemnity' };
  return made('endOfContract', 'sum', parts, { from: contract.end as Day, cell });
}

function explainTax(ledger: Ledger, p: number, y: number, due: number): Explanation {
  const { span, law, entries, tax } = ledger;
  const employer = entries[p]?.employer as Structure;
  const all = entries.reduce((sum, one, q) => (one.employer === employer ? sum + (tax[q * span.years + y] as number) : sum), 0);
  const scale = valueAt(law.payrollTax, firstDayOf(monthOf(span.firstYear + y, 1))) as Dated<PayrollTaxScale>;
  const values: ExplainedValue[] = [
    { name: 'employerTax', kind: 'money', value: all },
    { name: 'allowance', kind: 'money', value: scale.value.allowance, source: scale.source },
    { name: 'ownTax', kind: 'money', value: tax[p * span.years + y] as number },
  ];
  const cell: GapCell = { table: 'structures', id: employer.id, field: 'payrollTax' };
  return leaf('payrollTaxPastAllowance', 'split', due, { values, cell });
}
