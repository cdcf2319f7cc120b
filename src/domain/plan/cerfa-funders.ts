import { lookup } from './lookup.ts';
import { type Cofinancing, FUNDER_KINDS, type Funder, type FunderKind, type Plan } from './plan.ts';
import type { RowsMade } from './rows.ts';

/** The funders of a plan in the order of the Cerfa 12156, those of no known kind last; funders of one kind keep their order. */
export function inCerfaOrder(funders: readonly Funder[]): Funder[] {
  const rank = ({ kind }: Funder): number => (kind === undefined ? FUNDER_KINDS.length : FUNDER_KINDS.indexOf(kind));
  return [...funders].sort((a, b) => rank(a) - rank(b));
}

/** The kinds of funder of the Cerfa 12156 that no cofinancing of the plan has yet, in its order. */
export function kindsWithoutLine(plan: Plan): FunderKind[] {
  const found = lookup(plan);
  const present = new Set(plan.cofinancings.map(({ funder }) => found.funders.get(funder ?? '')?.kind));
  return FUNDER_KINDS.filter((kind) => !present.has(kind));
}

/** A cofinancing of the whole plan, hoped for, for each kind of the Cerfa that has none; `nameOf` names the funders that must be made. */
export function addCerfaFunders(plan: Plan, newId: () => string, nameOf: (kind: FunderKind) => string): RowsMade {
  const funders: Funder[] = [];
  const lines = kindsWithoutLine(plan).map((kind): Cofinancing => {
    let funder = plan.funders.find((one) => one.kind === kind);
    if (funder === undefined) {
      funder = { id: newId(), name: nameOf(kind), kind };
      funders.push(funder);
    }
    return { id: newId(), funder: funder.id, target: 'plan', basis: 'perYear', state: 'considered' };
  });
  return {
    ids: lines.map(({ id }) => id),
    changes: [
      ...funders.map((row, rank) => ({ kind: 'add' as const, table: 'funders' as const, row, at: plan.funders.length + rank })),
      ...lines.map((row, rank) => ({ kind: 'add' as const, table: 'cofinancings' as const, row, at: plan.cofinancings.length + rank })),
    ],
  };
}
