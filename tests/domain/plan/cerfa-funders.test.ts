import { describe, expect, it } from 'vitest';
import { addCerfaFunders, inCerfaOrder, kindsWithoutLine } from '../../../src/domain/plan/cerfa-funders.ts';
import { apply } from '../../../src/domain/plan/change.ts';
import { emptyPlan, FUNDER_KINDS, type Plan } from '../../../src/domain/plan/plan.ts';

const plan: Plan = {
  ...emptyPlan('p', 'Plan', 2026, 2027),
  funders: [
    { id: 'friend', name: 'Les amis' },
    { id: 'caf', name: 'CAF', kind: 'socialBody' },
    { id: 'dep', name: 'Département', kind: 'departement' },
    { id: 'msa', name: 'MSA', kind: 'socialBody' },
  ],
  cofinancings: [{ id: 'x', funder: 'dep' }, { id: 'y', funder: 'friend' }, { id: 'z' }],
};
const ids = (): (() => string) => {
  let last = 0;
  return () => `n${(last += 1)}`;
};

describe('the funders of the Cerfa', () => {
  it('order those of a plan, the unknown kinds last', () => {
    expect(inCerfaOrder(plan.funders).map(({ id }) => id)).toEqual(['dep', 'caf', 'msa', 'friend']);
  });

  it('add a line for each kind that has none, in order, under a funder of that kind when the plan has one', () => {
    const made = addCerfaFunders(plan, ids(), (kind) => `(${kind})`);
    const after = apply(plan, made.changes);
    const added = after.cofinancings.slice(3).map(({ funder }) => after.funders.find(({ id }) => id === funder));
    expect(added.map((funder) => funder?.kind)).toEqual(FUNDER_KINDS.filter((kind) => kind !== 'departement'));
    expect(added.find((funder) => funder?.kind === 'socialBody')?.id).toBe('caf');
    expect(added.find((funder) => funder?.kind === 'region')?.name).toBe('(region)');
    expect(after.cofinancings.at(-1)).toMatchObject({ target: 'plan', basis: 'perYear', state: 'considered' });
    expect(made.ids).toEqual(after.cofinancings.slice(3).map(({ id }) => id));
  });

  it('add nothing the second time', () => {
    const once = apply(plan, addCerfaFunders(plan, ids(), String).changes);
    expect(kindsWithoutLine(once)).toEqual([]);
    expect(addCerfaFunders(once, ids(), String).changes).toEqual([]);
  });
});
