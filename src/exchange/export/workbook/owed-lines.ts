import { type EmployerRates, employerRates, owes } from '../../../domain/cost/employer-rates.ts';
import { isPrivateScheme } from '../../../domain/cost/law-course.ts';
import type { Contribution, Scheme } from '../../../domain/law/contribution.ts';
import type { Law } from '../../../domain/law/law.ts';
import type { Structure } from '../../../domain/plan/plan.ts';

/** The contributions that employers owe on contracts, whatever their rate, worked out once for each employer and kind of contract. */
export class OwedLines {
  readonly #law: Law;
  readonly #rates = new Map<Structure | undefined, EmployerRates>();
  readonly #lines = new Map<string, readonly Contribution[]>();

  constructor(law: Law) {
    this.#law = law;
  }

  /** What an employer changes in the table. */
  ratesOf(employer: Structure | undefined): EmployerRates {
    let rates = this.#rates.get(employer);
    if (rates === undefined) {
      rates = employerRates(employer);
      this.#rates.set(employer, rates);
    }
    return rates;
  }

  /** The contributions owed, in the order of a payslip. */
  of(employer: Structure | undefined, scheme: Scheme, fixedTerm: boolean): readonly Contribution[] {
    const rates = this.ratesOf(employer);
    const key = `${scheme}/${fixedTerm}/${rates.key}`;
    let lines = this.#lines.get(key);
    if (lines === undefined) {
      const isPrivate = isPrivateScheme(scheme);
      lines = this.#law.contributions.filter((line) => line.on[scheme] !== undefined && owes(rates, line, isPrivate, fixedTerm));
      this.#lines.set(key, lines);
    }
    return lines;
  }
}
