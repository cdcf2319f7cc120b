import { describe, expect, it } from 'vitest';
import { cents } from '../../src/domain/base/cents.ts';
import { apply, type Change, setField, setPlanField } from '../../src/domain/plan/change.ts';
import type { Hypothesis } from '../../src/domain/plan/hypothesis.ts';
import type { Plan, Row, TableName } from '../../src/domain/plan/plan.ts';
import { SHAPES } from '../../src/domain/plan/shape.ts';
import { changesMade, describeChange, tellingChanges } from '../../src/texts/changes.ts';
import { fieldLabel } from '../../src/texts/fields.ts';
import type { FindRow } from '../../src/texts/row-name.ts';
import { plan } from '../screens/grid/plan.ts';

const findIn =
  (of: Plan): FindRow =>
  (table, id) =>
    (of[table] as readonly Row[]).find((row) => row.id === id);

const post = plan.posts[0] as Plan['posts'][number];
const contract = plan.contracts[0] as Plan['contracts'][number];
const only = (changes: Change[]): Change => changes[0] as Change;

describe('a change reads as its officer would say it', () => {
  it.each<[string, Change, ReturnType<typeof describeChange>]>([
    [
      'an amount, with its unit',
      only(setField('contracts', contract, 'grossPay', cents(210050))),
      { what: 'CN-01 · Brut', before: '1\u202f900,00\u00a0€', after: '2\u202f100,50\u00a0€' },
    ],
    [
      'a choice',
      only(setField('contracts', contract, 'regime', 'privatePermanent')),
      { what: 'CN-01 · Nature du contrat', before: 'Contractuel · contrat de projet', after: 'Privé · CDI' },
    ],
    [
      'a day that was not known',
      only(setField('posts', post, 'stateSince', '2026-08-31')),
      { what: 'CN-01 · Depuis', before: '(vide)', after: '31/08/2026' },
    ],
    [
      'an employer taken away',
      only(setField('posts', post, 'employer', undefined)),
      { what: 'CN-01 · Structure employeuse', before: 'CC du Haut-Allier', after: '(vide)' },
    ],
    [
      'communes served',
      only(setField('posts', post, 'served', [{ commune: '43112', weight: 2 }])),
      { what: 'CN-01 · Communes desservies', before: '(vide)', after: 'Langeac (2)' },
    ],
    [
      'a setting, by its name, never chosen being its default',
      only(setPlanField(plan, 'settings', { unsecured: 'counted' })),
      { what: 'Cofinancements non notifiés (envisagés, sollicités)', before: 'Montrés à part, non comptés', after: 'Comptés en entier' },
    ],
    [
      'a choice of the treasury, by its words',
      only(setPlanField(plan, 'settings', { chargesPaid: 'nextMonth' })),
      { what: 'Paiement des charges', before: 'Le mois de la paie', after: 'Le mois suivant' },
    ],
    [
      'settings that are numbers, by what they count',
      only(setPlanField(plan, 'settings', { trancheMonth: 3, inhabitantsPerPost: 5000 })),
      {
        what: 'Mois des versements annuels de l’État · Habitants pour un poste (besoin d’une commune)',
        before: 'décembre · (vide)',
        after: 'mars · 5\u202f000 hab.',
      },
    ],
    ['the plan', only(setPlanField(plan, 'lastYear', 2030)), { what: 'Dernier exercice', before: '2028', after: '2030' }],
    [
      'a cofinancing added',
      { kind: 'add', table: 'cofinancings', row: plan.cofinancings[0] as Row, at: 0 },
      {
        what: 'Cofinancement Département de la Haute-Loire · CN-01\u00a0: ajout',
        after:
          'Financeur\u00a0: Département de la Haute-Loire · Porte sur\u00a0: Un poste · Poste ou commune\u00a0: CN-01 · Base\u00a0: Par exercice · Montant\u00a0: 4\u202f000,00\u00a0€',
      },
    ],
    [
      'own funds',
      { kind: 'add', table: 'ownFunds', row: { id: '2026:43112', year: 2026, commune: '43112', amount: 100 } as unknown as Row, at: 0 },
      {
        what: 'Fonds propres 2026 · Langeac\u00a0: ajout',
        after: 'Exercice\u00a0: 2026 · Commune\u00a0: Langeac · Fonds propres\u00a0: 1,00\u00a0€',
      },
    ],
  ])('%s', (_, change, words) => {
    expect(describeChange(change, findIn(apply(plan, [])))).toEqual(words);
  });

  const supposed = (what: Partial<Hypothesis>): Hypothesis => ({ id: 'h', parameter: 'payRise', ...what });
  it.each<[string, Hypothesis, 'value' | 'reading', number, ReturnType<typeof describeChange>]>([
    [
      'a rate',
      supposed({ year: 2027, value: 10_000 }),
      'value',
      25_000,
      { what: 'Hausse générale des bruts saisis · 2027 · Valeur', before: '1\u00a0%', after: '2,5\u00a0%' },
    ],
    [
      'an amount',
      supposed({ parameter: 'smicHourly', year: 2027, value: 1249 }),
      'value',
      1280,
      { what: 'SMIC horaire brut · 2027 · Valeur', before: '12,49\u00a0€', after: '12,80\u00a0€' },
    ],
    [
      'a number of months',
      supposed({ parameter: 'receiptLag', year: 2026, value: 4 }),
      'value',
      6,
      { what: 'Délai de versement d’un cofinancement · 2026 · Valeur', before: '4 mois', after: '6 mois' },
    ],
    [
      'the amount of a period of a scale',
      supposed({ parameter: 'v2Private', period: 2, value: 2_000_000 }),
      'value',
      1_500_000,
      { what: 'Renouvellement (V2), privé · an 2 · Valeur', before: '20\u202f000,00\u00a0€', after: '15\u202f000,00\u00a0€' },
    ],
  ])('%s supposed, as its sheet shows it', (_, row, field, to, words) => {
    const find: FindRow = (table, id) => (table === 'hypotheses' && id === 'h' ? row : undefined);
    expect(describeChange(only(setField('hypotheses', row, field, to)), find)).toEqual(words);
  });

  it('a hypothesis made or taken away, by its value and the sentence of its reading', () => {
    const row = supposed({ year: 2027, value: 25_000 });
    expect(describeChange({ kind: 'add', table: 'hypotheses', row, at: 0 }, findIn(plan))).toEqual({
      what: 'Hypothèse Hausse générale des bruts saisis · 2027\u00a0: ajout',
      after: 'Valeur\u00a0: 2,5\u00a0%',
    });
    const read = supposed({ parameter: 'v2Public', reading: 2 });
    expect(describeChange({ kind: 'remove', table: 'hypotheses', row: read, at: 0 }, findIn(plan)).before).toMatch(
      /^Lecture de la règle\u00a0: 50\s000\s€ sur 24 mois/,
    );
  });

  it('a post taken away, with what it was', () => {
    const gone = apply(plan, [{ kind: 'remove', table: 'posts', row: post, at: 0 }]);
    const said = describeChange({ kind: 'remove', table: 'posts', row: post, at: 0 }, findIn(gone));
    expect(said.what).toBe('Poste CN-01\u00a0: suppression');
    expect(said.before).toContain('Structure employeuse\u00a0: CC du Haut-Allier');
  });

  it('a row that nobody knows any more is said to be gone', () => {
    expect(describeChange({ kind: 'set', table: 'posts', id: 'none', field: 'zrr', to: true }, findIn(plan)).what).toContain('(supprimé)');
  });
});

describe('the changes that tell something', () => {
  it('leave out where a value comes from, unless it is all there is', () => {
    const value = only(setField('posts', post, 'commune', '97411'));
    const origin = only(setField('posts', post, 'origin', { commune: 'typed' }));
    expect(tellingChanges([value, origin])).toEqual([value]);
    expect(tellingChanges([origin])).toEqual([origin]);
  });
});

describe('the changes of a step made in a scenario', () => {
  it('read as those of the plan, never as a list of data', () => {
    const inside = setField('contracts', contract, 'grossPay', cents(210050));
    const step: Change = { kind: 'set', table: 'scenarios', id: 's', field: 'changes', from: [], to: inside as never };
    const told = changesMade([step]);
    expect(told.map(({ scenario }) => scenario)).toEqual(['s']);
    expect(told.map(({ change }) => describeChange(change, findIn(plan)))).toEqual([
      { what: 'CN-01 · Brut', before: '1\u202f900,00\u00a0€', after: '2\u202f100,50\u00a0€' },
    ]);
  });

  it('name the scenario that a step made', () => {
    const row = { id: 's', name: 'Six postes', note: 'Vu en bureau', changes: [] } as Row;
    const told = changesMade([{ kind: 'add', table: 'scenarios', row, at: 0 }]);
    expect(told.map(({ change }) => describeChange(change, findIn(plan)))).toEqual([
      { what: 'Scénario Six postes\u00a0: ajout', after: 'Nom\u00a0: Six postes · Note\u00a0: Vu en bureau' },
    ]);
  });
});

describe('fields', () => {
  const fields = Object.entries(SHAPES).flatMap(([table, { required, optional }]) =>
    Object.keys({ ...required, ...optional }).map((field) => [table as TableName, field] as const),
  );

  it.each(fields)('%s.%s has a name', (table, field) => {
    expect(fieldLabel(table, field)).not.toBe(field);
  });
});
