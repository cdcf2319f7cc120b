import { cents } from '../../../src/domain/base/cents.ts';
import type { Explanation } from '../../../src/domain/explain/explanation.ts';
import type { Cofinancing, Plan } from '../../../src/domain/plan/plan.ts';
import { aContract, aLine, anEmployer, aPlan, aPost, without } from '../a-plan.ts';

/** A cofinancing of 6 000 € a year for the whole plan, unless the case says otherwise. */
export const yearly = (id: string, fields: Partial<Cofinancing> = {}): Cofinancing => ({
  ...without(aLine(id), 'rate'),
  basis: 'perYear',
  amount: cents(600_000),
  ...fields,
});

/** Two known posts and one of unknown cost, of which the first serves two communes. */
export function plan(parts: Partial<Plan> = {}): Plan {
  const served = [
    { commune: '43001', weight: 3 },
    { commune: '43002', weight: 1 },
  ];
  return aPlan({
    lastYear: 2026,
    structures: [anEmployer()],
    posts: [aPost('p', { served }), aPost('q'), aPost('u')],
    contracts: [
      aContract('p', { monthlyCost: cents(300_000) }),
      aContract('q', { monthlyCost: cents(200_000) }),
      without(aContract('u'), 'grossPay'),
    ],
    funders: [
      { id: 'f', name: 'Département' },
      { id: 'g', name: 'CAF' },
    ],
    ...parts,
  });
}

/** Each node of a tree, from the top down. */
export function nodes(tree: Explanation | undefined): Explanation[] {
  return tree === undefined ? [] : [tree, ...tree.parts.flatMap(nodes)];
}

/** The values of a node by name. */
export const values = (tree: Explanation | undefined) => tree?.values.map(({ name, value }) => [name, value]);
