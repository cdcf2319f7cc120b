import type { ExtraCostKind } from '../plan/extra-cost.ts';
import { isPublic, type Structure } from '../plan/plan.ts';
import type { Accounts } from './contribution.ts';

/** Usual accounts of the M57 charts by kind of cost; what can be anything has none. */
const USUAL: Readonly<Record<Exclude<ExtraCostKind, 'other'>, Accounts>> = {
  travel: { abridged: '625', developed: '6251' },
  smallEquipment: { abridged: '60632', developed: '60632' },
  equipment: { abridged: '2183', developed: '21838' },
  telecom: { abridged: '626', developed: '6262' },
  software: { abridged: '65811', developed: '65811' },
  training: { abridged: '618', developed: '6184' },
  rent: { abridged: '613', developed: '6132' },
  supplies: { abridged: '6064', developed: '6064' },
  communication: { abridged: '623', developed: '6236' },
  otherStaff: { abridged: '648', developed: '6488' },
};

/** The M57 account a kind of cost usually goes to, in the chart of the employer; none for a private employer, nor for a kind that says nothing. */
export function usualAccount(kind: ExtraCostKind | undefined, employer: Structure | undefined): string | undefined {
  if (kind === undefined || kind === 'other') return undefined;
  if (employer?.kind !== undefined && !isPublic(employer.kind)) return undefined;
  return USUAL[kind][employer?.chart ?? 'developed'];
}
