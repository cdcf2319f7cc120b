import { describe, expect, it } from 'vitest';
import { cents, rate } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import { amendmentFields, contractFields } from '../../../src/domain/plan/contract-fields.ts';
import type { Contract, Structure } from '../../../src/domain/plan/plan.ts';

const contract = (fields: Partial<Contract>): Contract => ({ id: 'c', post: 'p', ...fields });
const asked = (fields: Partial<Contract>, employer?: Structure): string[] =>
  contractFields(contract(fields), employer)
    .map(({ field, counts }) => (counts ? field : `(${field})`))
    .filter((field) => !['regime', 'start', 'end', 'fte', 'trainingStart', 'trainingEnd', 'monthlyCost'].includes(field));

describe('the fields of a contract', () => {
  it.each<[string, Partial<Contract>, string[]]>([
    ['nothing said yet', {}, ['payBasis', 'grossPay', 'premium']],
    ['a project contract on a typed gross', { regime: 'publicProject', payBasis: 'gross' }, ['payBasis', 'grossPay', 'premium']],
    [
      'a public fixed term at the SMIC',
      { regime: 'publicFixedTerm', payBasis: 'smic' },
      ['payBasis', 'smicShare', 'premium', 'endIndemnity'],
    ],
    [
      'a civil servant on a scale',
      { regime: 'civilServant', payBasis: 'grade' },
      ['payBasis', 'scale', 'step', 'stepSince', 'premium', 'bonusPoints', 'children', 'residenceRate', 'pension'],
    ],
    [
      'a public agent on an index',
      { regime: 'publicPermanent', payBasis: 'index' },
      ['payBasis', 'index', 'premium', 'bonusPoints', 'children', 'residenceRate'],
    ],
    ['a private fixed term', { regime: 'privateFixedTerm', payBasis: 'gross' }, ['payBasis', 'grossPay', 'premium', 'endIndemnity']],
    ['an apprentice', { regime: 'apprentice', payBasis: 'smic' }, ['payBasis', 'smicShare', 'premium']],
    ['a cost typed by hand', { regime: 'civilServant', monthlyCost: cents(300000) }, []],
    [
      'a cost typed by hand over a scale',
      { regime: 'civilServant', payBasis: 'grade', scale: 'C1', monthlyCost: cents(1) },
      ['payBasis', 'scale'],
    ],
  ])('for %s', (_, fields, expected) => {
    expect(asked(fields)).toEqual(expected);
  });

  it('ask for the group of the ECLAT agreement where it is applied', () => {
    const eclat: Structure = { id: 's', name: 'S', kind: 'association', agreement: 'eclat' };
    expect(asked({ regime: 'privatePermanent' }, eclat)).toContain('group');
    expect(asked({ regime: 'privatePermanent' }, { ...eclat, agreement: 'alisfa' })).not.toContain('group');
    expect(asked({ regime: 'publicPermanent' }, eclat)).not.toContain('group');
  });

  it('hide nothing that was typed: a field of another pay is there, and said to be without effect', () => {
    expect(asked({ regime: 'publicProject', payBasis: 'gross', index: 386, children: 2, pension: 'cnracl' })).toEqual([
      'payBasis',
      'grossPay',
      '(index)',
      'premium',
      '(children)',
      '(pension)',
    ]);
  });
});

describe('the fields of its amendments', () => {
  const shown = (fields: Partial<Contract>, held = {}): string[] =>
    amendmentFields(contract(fields), [{ id: 'a', contract: 'c', ...held }]).map(({ field, counts }) => (counts ? field : `(${field})`));

  it.each<[string, Partial<Contract>, string[]]>([
    ['a gross', { payBasis: 'gross' }, ['from', 'fte', 'grossPay', 'premium', 'monthlyCost']],
    ['the SMIC', { payBasis: 'smic' }, ['from', 'fte', 'smicShare', 'premium', 'monthlyCost']],
    ['an index', { payBasis: 'index' }, ['from', 'fte', 'index', 'premium', 'monthlyCost']],
    ['a scale', { payBasis: 'grade' }, ['from', 'fte', 'step', 'premium', 'monthlyCost']],
  ])('follow a pay by %s', (_, fields, expected) => {
    expect(shown(fields)).toEqual(expected);
  });

  it('keep what an amendment holds of another pay', () => {
    expect(shown({ payBasis: 'index' }, { from: day('2026-01-01'), grossPay: cents(200000), fte: rate(500000) })).toContain('(grossPay)');
  });
});
