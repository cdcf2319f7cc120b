import { describe, expect, it } from 'vitest';
import { parseDate, parseFlag, parseWhole, plainCell } from '../../../src/exchange/import/cell.ts';
import { encodedOnce } from '../../../src/exchange/import/decode.ts';
import { isValid, parseSiret } from '../../../src/exchange/import/siret.ts';

describe('a cell', () => {
  it.each([
    ['  Langeac \u00a0 ', 'Langeac'],
    ['DEUX  ESPACES', 'DEUX ESPACES'],
    ['="60057"', '60057'],
    ['="""13055;13070"""', '"13055;13070"'],
    ['undefined', undefined],
    ['NULL', undefined],
    ['Non défini', undefined],
    ['non renseigné', undefined],
    ['-9999', undefined],
    ['   ', undefined],
    ['sans objet', 'sans objet'],
    ['NANTES', 'NANTES'],
    ['Non', 'Non'],
    ['e\u0301te\u0301', 'été'],
    ['LAN\u200bGEAC\u202e', 'LANGEAC'],
    ['VAL\u0000FICTIF\ttab', 'VAL FICTIF tab'],
    ['\u0000', undefined],
  ])('« %s » is read as %s', (raw, read) => {
    expect(plainCell(raw)).toBe(read);
  });

  it.each([
    ['oui', true],
    ['OUI', true],
    ['non', false],
    ['sans objet', undefined],
    ['', undefined],
    ['peut-être', undefined],
  ])('the answer « %s » is %s', (text, flag) => {
    expect(parseFlag(text)).toBe(flag);
  });

  it.each([
    ['16/06/2021', '2021-06-16', false],
    ['1/6/2021', '2021-06-01', false],
    ['2021-06-16', '2021-06-16', false],
    ['2021-06-16T22:00:00.000Z', '2021-06-16', false],
    ['44363', '2021-06-16', true],
    ['29/02/2024', '2024-02-29', false],
  ])('the date « %s » is %s', (text, day, serial) => {
    expect(parseDate(text)).toEqual({ day, serial });
  });

  it.each(['31/02/2021', '29/02/2023', '16 juin 2021', '06/16/2021', '12345', '', '999999'])('« %s » is no date', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it.each([
    ['12', 12],
    ['1 234', 1234],
    ['2.0', 2],
    ['0', 0],
    ['-1', undefined],
    ['1,5', undefined],
    ['=1+1', undefined],
    ['', undefined],
  ])('the count « %s » is %s', (text, count) => {
    expect(parseWhole(text)).toBe(count);
  });
});

describe('a SIRET', () => {
  it.each([
    ['13002603200016', '13002603200016', false, false, true],
    ['130 026 032 00016', '13002603200016', true, false, true],
    ['13002603200016.0', '13002603200016', true, false, true],
    ['1,3002603200016E13', '13002603200016', true, false, true],
    ['130026032', '130026032', false, false, true],
    ['13002603200017', '13002603200017', false, false, false],
    ['5520242300012', '05520242300012', false, true, true],
  ])('%s is read as %s', (text, digits, reformatted, padded, valid) => {
    expect(parseSiret(text)).toEqual({ digits, reformatted, padded, valid });
  });

  it.each(['6.04E13', '6,0487647500E13', '1234', 'SIRET', '', '130026032000160'])(
    '%s cannot be read: digits are lost or too many',
    (text) => {
      expect(parseSiret(text)).toBeUndefined();
    },
  );

  it.each([
    ['35600000000048', true, 'Luhn'],
    ['35600000049837', true, 'La Poste: the digits add up to 45'],
    ['35600000049838', false, 'La Poste: they add up to 46'],
    ['13002603200016', true, 'Luhn'],
    ['13002603200021', false, 'a multiple of 5 helps nobody else'],
  ])('%s: %s (%s)', (digits, valid) => {
    expect(isValid(digits)).toBe(valid);
  });
});

describe('a text encoded twice', () => {
  it.each([
    ['FÃ‰DÃ‰RATION', 'FÉDÉRATION'],
    ['Saint-Ã‰tienne â€™ Å“uvre', 'Saint-Étienne ’ œuvre'],
  ])('%s was %s', (twice, once) => {
    expect(encodedOnce(twice)).toBe(once);
  });

  it.each(['Saint-Étienne', 'ÃO PAULO', 'plain', 'À PROPOS', 'Ã© et é'])('%s was encoded once', (text) => {
    expect(encodedOnce(text)).toBeUndefined();
  });
});
