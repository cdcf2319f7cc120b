import { describe, expect, it } from 'vitest';
import { cents } from '../../src/domain/base/cents.ts';
import { apply, type Change, setField, setPlanField } from '../../src/domain/plan/change.ts';
import type { Plan, Row, TableName } from '../../src/domain/plan/plan.ts';
import { SHAPES } from '../../src/domain/plan/shape.ts';
import { describeChange, tellingChanges } from '../../src/texts/changes.ts';
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
      'a setting, by its name',
      only(setPlanField(plan, 'settings', { unsecured: 'counted' })),
      { what: 'Cofinancements non notifiés (envisagés, sollicités)', before: '(vide)', after: 'Comptés en entier' },
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

describe('fields', () => {
  const fields = Object.entries(SHAPES).flatMap(([table, { required, optional }]) =>
    Object.keys({ ...required, ...optional }).map((field) => [table as TableName, field] as const),
  );

  it.each(fields)('%s.%s has a name', (table, field) => {
    expect(fieldLabel(table, field)).not.toBe(field);
  });
});
