import modele from 'modele-social';
import Engine from 'publicodes';
import { beforeAll, describe, expect, test } from 'vitest';
import { cents, percent } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import type { Contract, Structure } from '../../../src/domain/plan/plan.ts';
import { aContract } from '../a-plan.ts';
import { amountOf, slipOf } from './a-slip.ts';

/** Our lines, and the rules of the model of the Urssaf that give the same amounts; a reduction is taken off. */
const LINES: Readonly<Record<string, string>> = {
  healthPrivate: 'maladie . employeur',
  solidarity: 'CSA',
  pensionCapped: 'vieillesse . employeur . plafonnée',
  pensionUncapped: 'vieillesse . employeur . déplafonnée',
  familyPrivate: 'allocations familiales',
  workAccident: 'ATMP',
  unemployment: 'chômage',
  wageGuarantee: 'AGS',
  socialDialogue: 'contribution au dialogue social',
  apprenticeshipTax: 'taxe d’apprentissage',
  fixedTermTraining: 'CPF CDD',
  generalReduction: 'exonérations . RGDU',
};
/** Lines of ours that are one of the model: two sizes of employer, two parts of a pay. */
const SUMS = {
  retirement: ['agircOne', 'agircTwo', 'retraite complémentaire . employeur'],
  balance: ['balanceOne', 'balanceTwo', 'CEG . employeur'],

  housing: ['housingSmall', 'housingLarge', 'FNAL'],
  training: ['vocationalSmall', 'vocationalLarge', 'formation professionnelle'],
} as const;

const STAFF = [
  { staffBand: 'under11', staff: 9 },
  { staffBand: 'from20', staff: 30 },
  { staffBand: 'from50', staff: 60 },
] as const;
const PAYS = [186_702, 190_000, 205_050, 220_000, 260_000, 390_000];
const ON = { day: '2026-11-01', date: '01/11/2026' };

let engine: Engine;
beforeAll(() => {
  const quiet = { log: () => undefined, warn: () => undefined, error: () => undefined };
  engine = new Engine(modele as never, { logger: quiet });
}, 120_000);

/** What the model says of a pay, in cents with their fractions: its reading keeps the precision of a line. */
function modelOf(gross: number, staff: number, fixedTerm: boolean): (rule: string) => number {
  engine.setSituation({
    date: ON.date,
    salarié: 'oui',
    'salarié . contrat': fixedTerm ? "'CDD'" : "'CDI'",
    'salarié . contrat . salaire brut': `${gross / 100} €/mois`,
    'entreprise . salariés . effectif': `${staff} employés`,
    'entreprise . catégorie juridique': "'association'",
    'entreprise . association non lucrative': 'oui',
    'établissement . taux ATMP': '1.2 %',
  } as never);
  return (rule) => {
    const { nodeValue } = engine.evaluate(`salarié . cotisations . ${rule.replaceAll('’', "'")}`);
    return typeof nodeValue === 'number' ? nodeValue * 100 : 0;
  };
}

describe.each(STAFF)('an association of $staff staff, line by line as the model of the Urssaf', ({ staffBand, staff }) => {
  const employer: Structure = {
    id: 'a',
    name: 'Association des Essais',
    kind: 'association',
    staffBand,
    workAccidentRate: percent(1.2),
  };

  describe.each([false, true])('fixed term: %s', (fixedTerm) => {
    test.each(PAYS)('pay of %i cents', (gross) => {
      const model = modelOf(gross, staff, fixedTerm);
      const contract: Contract = aContract('p', {
        regime: fixedTerm ? 'privateFixedTerm' : 'privatePermanent',
        start: day('2026-02-01'),
        grossPay: cents(gross),
        // The model pays the indemnity of a fixed term month after month.
        ...(fixedTerm && { end: day('2027-06-30') }),
      });
      const slip = slipOf(contract, employer, ON.day);
      const off: string[] = [];
      const near = (name: string, ours: number, theirs: number): void => {
        if (Math.abs(ours - theirs) > 1) off.push(`${name}: ${ours} against ${theirs.toFixed(2)}`);
      };
      for (const [id, rule] of Object.entries(LINES)) near(id, Math.abs(amountOf(slip, id)), model(rule));
      for (const [small, large, rule] of Object.values(SUMS)) near(small, amountOf(slip, small) + amountOf(slip, large), model(rule));
      expect(off).toEqual([]);
    });
  });
});
