import type { Cents, Rate } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import { emptyPlan, type Cofinancing, type Contract, type Plan } from '../../../src/domain/plan/plan.ts';

const money = (amount: number) => amount as Cents;
const millionths = (value: number) => value as Rate;

const contract = (post: string, fields: Partial<Contract>): Contract => ({ id: `ct-${post}`, post, start: day('2025-01-01'), ...fields });
const line = (id: string, fields: Partial<Cofinancing>): Cofinancing => ({ id, funder: 'f', target: 'plan', state: 'notified', ...fields });

/** One post for each way of being paid, one line for each way of being funded, and every other table of a plan. 2025 to 2028. */
export const everyKind: Plan = {
  ...emptyPlan('every', 'Toutes les natures', 2025, 2028),
  settings: { communeKey: 'typed', unsecured: 'byProbability' },
  structures: [
    {
      id: 'commune', name: 'Commune', kind: 'commune', commune: '43112', staffBand: 'from20', managementCentreRate: millionths(14_000),
      mobilityRate: millionths(5_500), providentMonthly: money(700), healthMonthly: money(1_500), otherMonthly: money(2_025),
    },
    { id: 'asso', name: 'Association', kind: 'association', commune: '43234', staffBand: 'from11', agreement: 'eclat' },
    { id: 'seen', name: 'Département', kind: 'departement', observedRate: millionths(455_000), observedFrom: day('2025-06-01') },
    { id: 'taxed', name: 'Régie', kind: 'association', payrollTax: 'due', presence: 'calendar' },
  ],
  posts: [
    { id: 'grade', label: 'Échelon', employer: 'commune', commune: '43112' },
    { id: 'gross', label: 'Brut', employer: 'commune', served: [{ commune: '43112', weight: 1 }, { commune: '43234', weight: 1 }] },
    { id: 'short', label: 'CDD court', employer: 'commune', commune: '43112' },
    { id: 'private', label: 'CDI privé', employer: 'asso', commune: '43234' },
    { id: 'well', label: 'Bien payé', employer: 'asso', commune: '43234' },
    { id: 'fixed', label: 'CDD privé', employer: 'asso', commune: '43234' },
    { id: 'aided', label: 'PEC', employer: 'commune', commune: '43112' },
    { id: 'young', label: 'Apprenti', employer: 'asso', commune: '43234' },
    { id: 'seen', label: 'Constaté', employer: 'seen', commune: '43112' },
    { id: 'typed', label: 'Saisi', employer: 'seen', commune: '43112' },
    { id: 'taxed', label: 'Taxé', employer: 'taxed', commune: '43234', state: 'vacant', stateSince: day('2027-05-18') },
  ],
  contracts: [
    contract('grade', {
      regime: 'civilServant', payBasis: 'grade', scale: 'C2', step: 4, stepSince: day('2024-09-01'), bonusPoints: 10, children: 3,
      residenceRate: millionths(10_000), premium: money(21_000), fte: millionths(900_000),
    }),
    contract('gross', { regime: 'publicProject', start: day('2025-02-15'), payBasis: 'gross', grossPay: money(201_050), fte: millionths(1_000_000) }),
    contract('short', {
      regime: 'publicFixedTerm', start: day('2024-11-10'), end: day('2025-10-31'), payBasis: 'index', index: 390, children: 1,
    }),
    contract('private', { regime: 'privatePermanent', payBasis: 'gross', grossPay: money(212_000) }),
    contract('well', { regime: 'privatePermanent', payBasis: 'gross', grossPay: money(910_000) }),
    contract('fixed', { regime: 'privateFixedTerm', start: day('2025-03-10'), end: day('2026-09-09'), payBasis: 'gross', grossPay: money(198_700) }),
    contract('aided', { regime: 'aided', payBasis: 'smic', fte: millionths(571_429), end: day('2026-06-30') }),
    contract('young', { regime: 'apprentice', payBasis: 'smic', smicShare: millionths(530_000), end: day('2027-08-31') }),
    contract('seen', { regime: 'civilServant', payBasis: 'index', index: 401 }),
    contract('typed', { regime: 'publicPermanent', monthlyCost: money(287_115) }),
    contract('taxed', { regime: 'privatePermanent', payBasis: 'gross', grossPay: money(640_000), start: day('2025-01-20') }),
  ],
  amendments: [
    { id: 'am-1', contract: 'ct-gross', from: day('2026-07-01'), grossPay: money(215_500), fte: millionths(800_000) },
    { id: 'am-2', contract: 'ct-grade', from: day('2027-04-01'), premium: money(26_000), step: 6 },
    { id: 'am-3', contract: 'ct-typed', from: day('2027-01-16'), monthlyCost: money(301_000) },
    { id: 'am-4', contract: 'ct-young', from: day('2026-09-01'), smicShare: millionths(610_000) },
    { id: 'am-5', contract: 'ct-seen', from: day('2026-03-01'), index: 415 },
  ],
  conventions: [
    { id: 'cv-1', post: 'gross', envelope: 'v2', start: day('2025-03-01'), signedOn: day('2025-02-10'), endsOn: day('2027-01-31') },
    { id: 'cv-2', post: 'typed', envelope: 'custom', start: day('2025-01-01'), periods: [{ months: 24, amount: money(2_345_600) }] },
    { id: 'cv-3', post: 'seen', envelope: 'label', start: day('2026-02-01') },
    { id: 'cv-4', post: 'private', envelope: 'v2', start: day('2024-07-01'), signedOn: day('2024-06-10') },
  ],
  funders: [{ id: 'f', name: 'Département' }, { id: 'g', name: 'FSE+', kind: 'european' }],
  cofinancings: [
    line('year', { basis: 'perYear', amount: money(1_500_000), cap: money(1_400_000) }),
    line('month', { basis: 'perMonth', amount: money(30_000), target: 'post', targetId: 'gross', start: day('2025-03-10') }),
    line('total', { basis: 'total', amount: money(900_000), start: day('2025-04-01'), end: day('2027-03-31'), target: 'commune', targetId: '43234' }),
    line('hour', { basis: 'perHour', amount: money(4_500), hours: 120, target: 'post', targetId: 'well' }),
    line('smic', { basis: 'shareOfSmic', rate: millionths(600_000), target: 'post', targetId: 'aided' }),
    line('cost', { basis: 'shareOfCost', rate: millionths(100_000), state: 'requested', probability: millionths(400_000) }),
    line('fse', { funder: 'g', basis: 'shareOfCost', rate: millionths(200_000), flatRate: 'otherCosts40', start: day('2025-07-16') }),
    line('fse-15', { funder: 'g', basis: 'shareOfCost', rate: millionths(50_000), flatRate: 'indirect15', target: 'post', targetId: 'private' }),
    line('rest', { basis: 'shareAfterState', rate: millionths(250_000), target: 'commune', targetId: '43112', end: day('2027-09-12') }),
  ],
  communes: [
    { id: '43112', name: 'Langeac', population: 3499, keyWeight: 3 },
    { id: '43234', name: 'Saugues', population: 1652, keyWeight: 2 },
  ],
  ownFunds: [
    { id: '2025', year: 2025, amount: money(12_000_000) },
    { id: '2026', year: 2026, amount: money(12_500_000) },
    { id: '2026:43234', year: 2026, commune: '43234', amount: money(2_000_000) },
    { id: '2027:43112', year: 2027, commune: '43112', amount: money(3_000_000) },
  ],
  extraCosts: [
    { id: 'xc-1', post: 'gross', kind: 'equipment', amount: money(145_000), rhythm: 'once', start: day('2025-02-20') },
    { id: 'xc-2', post: 'gross', kind: 'travel', amount: money(9_090), rhythm: 'monthly', start: day('2025-02-15') },
    { id: 'xc-3', post: 'private', kind: 'software', label: 'Licences', amount: money(40_000), rhythm: 'yearly', start: day('2025-05-11') },
  ],
  payments: [{ id: 'pm-1', convention: 'cv-1', tranche: 1, on: day('2025-12-15'), amount: money(1_750_000) }],
  hypotheses: [
    { id: 'hy-1', parameter: 'smicRise', year: 2027, value: 21_000 },
    { id: 'hy-2', parameter: 'payRise', year: 2027, value: 12_000 },
    { id: 'hy-3', parameter: 'priceRise', year: 2028, value: 30_000 },
    { id: 'hy-4', parameter: 'v2Private', period: 2, value: 1_350_000 },
    { id: 'hy-5', parameter: 'minimumIndex', year: 2027, value: 371 },
  ],
  scenarios: [{ id: 'sc-1', name: 'Au fil de l’eau', changes: [] }],
  comments: [{ id: 'co-1', table: 'contracts', row: 'ct-gross', field: 'grossPay', text: 'Délibération du 12/02', at: '2026-03-02T09:00:00.000Z' }],
};
