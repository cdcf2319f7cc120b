import { describe, expect, it } from 'vitest';
import { clipEntry } from '../../../src/screens/grid/clipboard/clip-entry.ts';
import { column, plan } from './plan.ts';

const FRENCH = { decimal: ',', thousand: ' ' };
const ENGLISH = { decimal: '.', thousand: ',' };

describe('a cell of a clipboard', () => {
  it.each([
    ['its text is read when it can be', 'posts.grossPay', { text: '1 900,50' }, {}, { kind: 'text', text: '1 900,50' }],
    ['the number behind a text that could be two', 'posts.grossPay', { text: '1,900', number: 1900 }, {}, { kind: 'value', value: 190000 }],
    ['the number behind a column too narrow', 'posts.grossPay', { text: '#####', number: 1900.5 }, {}, { kind: 'value', value: 190050 }],
    ['the marks of a French workbook', 'posts.grossPay', { text: '1,900' }, FRENCH, { kind: 'value', value: 190 }],
    ['the marks of an English workbook', 'posts.grossPay', { text: '1,900' }, ENGLISH, { kind: 'value', value: 190000 }],
    ['a doubt that nothing settles is asked', 'posts.grossPay', { text: '1.900' }, FRENCH, { kind: 'text', text: '1.900' }],
    ['a share behind what it shows', 'posts.fte', { text: '###', number: 0.8 }, {}, { kind: 'value', value: 800000 }],
    ['a day number behind an unknown form', 'posts.end', { text: 'T3 2026', number: 46265 }, {}, { kind: 'value', value: '2026-08-31' }],
    [
      'a day written in words is read',
      'posts.end',
      { text: 'lundi 31 août 2026', number: 46265 },
      {},
      { kind: 'text', text: 'lundi 31 août 2026' },
    ],
    ['a text of several lines is one line here', 'posts.label', { text: 'CN-01\nLangeac' }, {}, { kind: 'text', text: 'CN-01 Langeac' }],
    ['a number means nothing to a text column', 'posts.label', { text: '12', number: 12 }, {}, { kind: 'text', text: '12' }],
    [
      'a negative number stays as it was written, to be refused',
      'posts.grossPay',
      { text: '-5,00', number: -5 },
      {},
      { kind: 'text', text: '-5,00' },
    ],
  ] as const)('%s', (_, id, cell, marks, entry) => {
    expect(clipEntry(plan, column(id), cell, marks)).toEqual(entry);
  });
});

describe('a value of ours', () => {
  it.each([
    [
      'a choice goes back to its column',
      'posts.regime',
      { kind: 'posts.regime', value: 'publicProject' },
      { kind: 'value', value: 'publicProject' },
    ],
    [
      'a choice of another column is read as text',
      'posts.state',
      { kind: 'posts.regime', value: 'publicProject' },
      { kind: 'text', text: 'shown' },
    ],
    ['a commune is known by its code', 'posts.commune', { kind: 'commune', value: '97411' }, { kind: 'text', text: '97411' }],
    ['an employer of this plan', 'posts.employer', { kind: 'structure', value: 't' }, { kind: 'value', value: 't' }],
    [
      'an employer of another plan is read by its name',
      'posts.employer',
      { kind: 'structure', value: 'gone' },
      { kind: 'text', text: 'shown' },
    ],
    ['a forged amount is read as text', 'posts.grossPay', { kind: 'money', value: 1.5 }, { kind: 'text', text: 'shown' }],
    ['a forged day is read as text', 'posts.end', { kind: 'day', value: '2026-02-31' }, { kind: 'text', text: 'shown' }],
    ['a forged choice is read as text', 'posts.regime', { kind: 'posts.regime', value: 'king' }, { kind: 'text', text: 'shown' }],
  ] as const)('%s', (_, id, own, entry) => {
    expect(clipEntry(plan, column(id), { text: 'shown', own }, {})).toEqual(entry);
  });
});
