import { cents } from '../base/cents.ts';
import type { Facts } from './facts.ts';
import { severityIn } from './facts.ts';
import type { Gap } from './gap.ts';
import { aimOf, funderName } from './line-aim.ts';

/** Cofinancings that their cap keeps from giving all that their basis says, exercice by exercice. */
export function findCapExceeded(facts: Facts): Gap[] {
  const { span } = facts.ledger;
  return facts.lines.flatMap((line) =>
    Array.from(line.cut).flatMap((cut, y): Gap[] => {
      if (!(cut > 0)) return [];
      const year = span.firstYear + y;
      return [
        {
          code: 'capExceeded',
          severity: severityIn(facts, year, 'warning'),
          year,
          amount: cents(cut),
          names: funderName(facts, line),
          ...aimOf(line),
          cell: { table: 'cofinancings', id: line.row.id, field: 'cap' },
        },
      ];
    }),
  );
}
