import { describe, expect, it } from 'vitest';
import { noteOnNumber } from '../../../src/screens/grid/typed-number.ts';
import { readTyped } from '../../../src/screens/grid/typing.ts';
import { TYPING_REFUSALS, typingTexts } from '../../../src/texts/typing.ts';
import { column } from './plan.ts';

describe('a typed text is read by the kind of its column', () => {
  it.each([
    ['posts.grossPay', '1900', 190000],
    ['posts.grossPay', '1 900,50 €', 190050],
    ['posts.grossPay', '1\u202f900,50', 190050],
    ['posts.grossPay', '0', 0],
    ['posts.grossPay', '=1200*12', 1440000],
    ['posts.grossPay', '=(1 500,50+99,5)÷2', 80000],
    ['posts.grossPay', '=1900*80%', 152000],
    ['posts.grossPay', '=100/3', 3333],
    ['posts.fte', '=28/35', 800000],
    ['posts.fte', '0,8', 800000],
    ['posts.fte', '1', 1000000],
    ['posts.fte', '1 %', 10000],
    ['cofinancings.rate', '1', 10000],
    ['posts.fte', '80', 800000],
    ['posts.fte', '80 %', 800000],
    ['posts.fte', '100%', 1000000],
    ['structures.observedRate', '112,5', 1125000],
    ['posts.end', '31/8/26', '2026-08-31'],
    ['posts.end', '010926', '2026-09-01'],
    ['communes.population', '3 499', 3499],
    ['communes.population', '3.499', 3499],
    ['posts.departement', '1', '01'],
    ['posts.departement', '2A', '2A'],
    ['posts.nationalId', '000123', '000123'],
    ['structures.siret', '5520135000109', '05520135000109'],
    ['posts.state', 'vacant', 'vacant'],
    ['posts.state', 'OCCUPÉ', 'occupied'],
    ['posts.state', 'occupe', 'occupied'],
    ['posts.state', 'r', 'returned'],
    ['posts.envelope', 'Renouvellement (V2)', 'v2'],
    ['posts.envelope', 'V1', 'v1'],
    ['posts.regime', 'titu', 'civilServant'],
    ['posts.regime', 'contractuel cdi', 'publicPermanent'],
    ['posts.coordinator', 'oui', true],
    ['posts.coordinator', 'n', false],
    ['posts.coordinator', 'x', true],
    ['posts.label', '  CN-09 ', 'CN-09'],
    ['posts.label', 'C'.repeat(80), 'C'.repeat(80)],
    ['structures.siret', '12345678901234', '12345678901234'],
  ])('%s takes « %s »', (id, text, value) => {
    expect(readTyped(column(id), text)).toEqual({ ok: true, value });
  });

  it.each([
    ['posts.grossPay', 'abc', 'notAnAmount'],
    ['posts.grossPay', '#REF!', 'sheetError'],
    ['posts.grossPay', '#DIV/0!', 'sheetError'],
    ['posts.grossPay', '#####', 'sheetError'],
    ['posts.grossPay', 'Err:510', 'sheetError'],
    ['posts.grossPay', 'Err :502', 'sheetError'],
    ['posts.grossPay', '1e5', 'exponent'],
    ['posts.grossPay', '=A1*2', 'badSum'],
    ['posts.grossPay', '=SOMME(1;2)', 'badSum'],
    ['posts.grossPay', '=1200/0', 'byZero'],
    ['posts.grossPay', '=1.000*2', 'thousandsOrDecimals'],
    ['posts.grossPay', '1 000 000 000 000', 'tooBig'],
    ['communes.population', '3.000', 'thousandsOrDecimals'],
    ['structures.siret', '1,23457E+13', 'lostDigits'],
    ['posts.nationalId', '1,2E+15', 'lostDigits'],
    ['posts.grossPay', '1.000', 'thousandsOrDecimals'],
    ['posts.grossPay', '1,000', 'thousandsOrDecimals'],
    ['posts.grossPay', '1 900,005', 'tooFine'],
    ['posts.grossPay', '1900.123 €', 'tooFine'],
    ['posts.grossPay', '-500', 'negative'],
    ['posts.grossPay', '(500)', 'negative'],
    ['posts.fte', '110', 'aboveWhole'],
    ['posts.fte', '100,01', 'aboveWhole'],
    ['posts.fte', 'mi-temps', 'notARate'],
    ['posts.end', '31/02/2026', 'notADay'],
    ['posts.end', 'demain', 'notADay'],
    ['communes.population', '3,5', 'notACount'],
    ['posts.state', 'absent', 'notAChoice'],
    ['posts.regime', 'contractuel', 'notAChoice'],
    ['posts.coordinator', 'peut-être', 'notAFlag'],
    ['posts.label', ' ', 'needed'],
    ['structures.name', '', 'needed'],
    ['posts.label', 'C'.repeat(81), 'tooLong'],
    ['structures.name', 'C'.repeat(201), 'tooLong'],
  ])('%s refuses « %s »: %s', (id, text, refusal) => {
    expect(readTyped(column(id), text)).toEqual({ ok: false, refusal });
  });

  it('empties a cell that may be empty', () => {
    expect(readTyped(column('posts.grossPay'), ' ')).toEqual({ ok: true, value: undefined });
  });
});

describe('an amount that could be two', () => {
  it.each([
    ['1.000', 'thousands', 100000],
    ['1.000', 'decimals', 100],
    ['1,000', 'thousands', 100000],
    ['12.345', 'thousands', 1234500],
  ] as const)('« %s » is read as it was once asked: %s', (text, habit, value) => {
    expect(readTyped(column('posts.grossPay'), text, habit)).toEqual({ ok: true, value });
  });

  it('is still refused when it is finer than a cent', () => {
    expect(readTyped(column('posts.grossPay'), '12.345', 'decimals')).toEqual({ ok: false, refusal: 'tooFine' });
  });
});

describe('what was special in an amount is worth saying', () => {
  it.each([
    ['12,500.00', 'english'],
    ['1,5k', 'kilo'],
    ['=1200*12', 'sum'],
    ['12.500,00', undefined],
    ['12 500,00 €', undefined],
  ])('« %s »: %s', (text, note) => {
    expect(noteOnNumber('money', text, undefined)).toBe(note);
  });
});

describe('a refusal', () => {
  it.each(TYPING_REFUSALS)('%s is explained in both languages', (refusal) => {
    expect(typingTexts.fr[refusal]('abc')).toMatch(/[.…]$/);
    expect(typingTexts.en[refusal]('abc')).toMatch(/[.…]$/);
  });
});
