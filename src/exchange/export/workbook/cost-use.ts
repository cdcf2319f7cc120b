import { MONTH } from '../../../domain/base/thirtieths.ts';
import type { PricedStretch } from '../../../domain/cost/priced-contract.ts';
import type { CardPart } from '../../../domain/cost/rate-card.ts';
import { isPrivateFixedTerm } from '../../../domain/cost/scheme.ts';
import type { PostEntry } from '../../../domain/funding/ledger.ts';
import type { Contribution } from '../../../domain/law/contribution.ts';
import type { OwedLines } from './owed-lines.ts';
import type { Source } from './source.ts';

/** What the costs of a plan are made of beside pay: the columns that its sheet of costs must have. */
export interface CostUse {
  /** Contributions with a rate somewhere, or that wait for a rate of the employer, in the order of a payslip. */
  readonly lines: readonly Contribution[];
  readonly endIndemnity: boolean;
  readonly observed: boolean;
  readonly pensionRise: boolean;
  readonly reduction: boolean;
  /** Some pay bears the tax on salaries: inside the cost of its month, or for what its employer owes as a whole. */
  readonly taxable: boolean;
  readonly taxDue: boolean;
  readonly tax: boolean;
  readonly typed: boolean;
}

/** Looks through every month that a plan pays for. */
export function costUse({ ledger }: Source, owed: OwedLines): CostUse {
  const lines = new Set<Contribution>();
  const use = {
    endIndemnity: false,
    observed: false,
    pensionRise: false,
    reduction: false,
    taxable: false,
    taxDue: false,
    tax: ledger.tax.some((tax) => tax !== 0),
    typed: false,
  };
  for (const entry of ledger.entries) {
    entry.priced.forEach(({ course }, k) => {
      for (const stretch of course) {
        if (stretch.pay.kind === 'typed') use.typed = true;
        if (stretch.pay.kind !== 'paid') continue;
        for (const part of partsOf(stretch, ledger.span.firstMonth)) {
          if (part.lines === undefined) continue;
          note(use, part);
          if (part.level === 'observedRate' || stretch.scheme === undefined) continue;
          const fixedTerm = isPrivateFixedTerm(entry.contracts[k]?.regime);
          for (const line of owed.of(entry.employer, stretch.scheme, fixedTerm)) {
            if (line.override !== undefined || part.lines.some(({ id }) => id === line.id)) lines.add(line);
          }
        }
      }
    });
    use.taxable ||= isTaxable(entry);
    use.tax ||= owed.ratesOf(entry.employer).payrollTax === 'allowance' && isTaxable(entry);
  }
  return { ...use, lines: ledger.law.contributions.filter((line) => lines.has(line)) };
}

function note(use: { -readonly [key in Exclude<keyof CostUse, 'lines'>]: boolean }, part: CardPart): void {
  use.endIndemnity ||= part.endIndemnity !== 0;
  use.observed ||= part.level === 'observedRate';
  use.pensionRise ||= part.level === 'observedRate' && part.scheme === 'civil';
  use.reduction ||= part.reduction !== undefined;
  use.taxDue ||= part.payrollTaxDue && part.payrollTax.kind !== 'none';
}

/** The parts of the rate card in which a stretch may be paid. */
function partsOf({ card, from, to }: PricedStretch, firstMonth: number): CardPart[] {
  const origin = firstMonth * MONTH;
  return card.filter((part) => part.from * MONTH < to - origin && part.to * MONTH > from - origin);
}

/** True when months of a post may bear the tax on salaries. */
function isTaxable({ priced }: PostEntry): boolean {
  return priced.some(({ course }) => course.some(({ card }) => card.some(({ payrollTax }) => payrollTax.kind !== 'none')));
}
