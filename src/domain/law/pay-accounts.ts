import type { Accounts, Scheme } from './contribution.ts';

/** The lines of a payslip that are pay, not contributions. */
export const PAY_LINES = [
  'pay',
  'bonusPoints',
  'differential',
  'familySupplement',
  'residence',
  'premium',
  'endIndemnity',
  'typed',
] as const;
export type PayLine = (typeof PAY_LINES)[number];

const CIVIL: Readonly<Record<PayLine, Accounts>> = {
  pay: { abridged: '6411', developed: '64111' },
  bonusPoints: { abridged: '6411', developed: '64113' },
  differential: { abridged: '6411', developed: '64118' },
  familySupplement: { abridged: '6411', developed: '64112' },
  residence: { abridged: '6411', developed: '64112' },
  premium: { abridged: '6411', developed: '64118' },
  endIndemnity: { abridged: '6411', developed: '64118' },
  typed: { abridged: '6411', developed: '64111' },
};
const CONTRACT: Readonly<Record<PayLine, Accounts>> = {
  pay: { abridged: '6413', developed: '64131' },
  bonusPoints: { abridged: '6413', developed: '64131' },
  differential: { abridged: '6413', developed: '64138' },
  familySupplement: { abridged: '6413', developed: '64132' },
  residence: { abridged: '6413', developed: '64132' },
  premium: { abridged: '6413', developed: '64138' },
  endIndemnity: { abridged: '6413', developed: '64138' },
  typed: { abridged: '6413', developed: '64131' },
};

/** Where a line of pay is charged in the M57 charts; private employers have none, their pay is line 64 of the Cerfa budget. */
export function payAccounts(scheme: Scheme, line: PayLine): Accounts | undefined {
  if (scheme === 'civil') return CIVIL[line];
  if (scheme === 'general') return CONTRACT[line];
  if (scheme === 'aidedPublic') return { abridged: '64168', developed: '64168' };
  return scheme === 'apprenticePublic' ? { abridged: '6417', developed: '6417' } : undefined;
}
