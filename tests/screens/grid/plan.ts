import { cents, rate } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import { COLUMNS, type Column } from '../../../src/domain/plan/columns.ts';
import { emptyPlan, type Plan } from '../../../src/domain/plan/plan.ts';

/** A small plan of invented posts, two communes of which share a name with others. */
export const plan: Plan = {
  ...emptyPlan('p', 'Plan', 2026, 2028),
  structures: [
    { id: 's', name: 'CC du Haut-Allier', kind: 'epci' },
    { id: 't', name: 'Association Clic' },
  ],
  posts: [
    { id: 'a', label: 'CN-01', employer: 's', commune: '43112', origin: { commune: 'hypothesis' } },
    { id: 'b', label: 'CN-02', state: 'vacant', stateSince: day('2026-07-04') },
  ],
  contracts: [{ id: 'k', post: 'a', regime: 'publicProject', start: day('2025-01-01'), grossPay: cents(190000), fte: rate(800000) }],
  conventions: [{ id: 'v', post: 'a', envelope: 'v2' }],
  funders: [{ id: 'f', name: 'Département de la Haute-Loire', kind: 'departement' }],
  cofinancings: [
    { id: 'x', funder: 'f', target: 'post', targetId: 'a', basis: 'perYear', amount: cents(400000) },
    { id: 'y', funder: 'f', target: 'commune', targetId: '43112' },
    { id: 'z', target: 'plan' },
  ],
  communes: [
    { id: '43112', name: 'Langeac', departement: '43', population: 3499 },
    { id: '97411', name: 'Saint-Denis', departement: '974' },
  ],
};

/** The input column of this id. */
export function column(id: string): Column {
  const found = COLUMNS.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(id);
  return found;
}
