import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/domain/base/day.ts';
import { testFor } from '../../../src/screens/find/needle.ts';
import { replacedText } from '../../../src/screens/find/replaced-text.ts';
import { formatMoney } from '../../../src/texts/amounts.ts';
import { formatDay } from '../../../src/texts/days.ts';

const TEXT = { kind: 'text', show: String } as const;
const MONEY = { kind: 'money', show: (raw: unknown) => formatMoney(raw as number) } as const;
const DAY = { kind: 'day', show: (raw: unknown) => formatDay(raw as Day) } as const;

describe('what is looked for', () => {
  it.each([
    ['a text, accents aside', TEXT, 'CHILHAC', false, 'Lavoûte-Chilhac', true],
    ['a text that is the whole cell', TEXT, 'lavoute chilhac', true, 'Lavoûte-Chilhac', true],
    ['a part, when the whole cell is asked for', TEXT, 'lavoute', true, 'Lavoûte-Chilhac', false],
    ['an amount with plain spaces', MONEY, '12 500', false, 1_250_000, true],
    ['an amount with narrow spaces and a sign', MONEY, '12\u202f500,00\u00a0€', false, 1_250_000, true],
    ['an amount with a point', MONEY, '500.5', false, 50_050, true],
    ['an amount that is the whole cell', MONEY, '500,50', true, 50_050, true],
    ['another amount that only starts so', MONEY, '500', true, 50_050, false],
    ['a negative amount', MONEY, '−5', false, -500, true],
    ['a word in amounts', MONEY, 'euros', false, 500, false],
    ['a day as typed', DAY, '1/9/23', false, '2023-09-01', true],
    ['a month of a year', DAY, '09/2023', false, '2023-09-01', true],
    ['a month with points', DAY, '9.2023', false, '2023-09-01', true],
    ['an empty needle', TEXT, '  ', false, 'x', false],
    ['an empty cell', TEXT, 'x', false, undefined, false],
  ] as const)('%s', (_, reading, text, whole, raw, found) => {
    expect(testFor({ text, whole }, reading)?.(raw) === true).toBe(found);
  });
});

describe('a cell once replaced', () => {
  it.each([
    ['a text keeps the rest as written', TEXT, 'CC d’Été', 'ete', false, 'hiver', 'CC d’hiver'],
    ['the whole cell', TEXT, 'CC d’Été', 'cc d ete', true, 'Pays', 'Pays'],
    ['an amount changes as it reads', MONEY, 190_000, '1 900', false, '2000', '2000,00'],
    ['a day changes as it reads', DAY, '2026-12-31', '12.2026', false, '12/2027', '31/12/2027'],
  ] as const)('%s', (_, reading, raw, text, whole, by, after) => {
    expect(replacedText(reading, raw, undefined, { text, whole }, by)).toBe(after);
  });

  it('is the refused text when one is kept there', () => {
    expect(replacedText(MONEY, 190_000, 'beaucoup', { text: 'coup', whole: false }, 'temps')).toBe('beautemps');
  });
});
