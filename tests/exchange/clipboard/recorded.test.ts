import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ClipBlock } from '../../../src/exchange/clipboard/block.ts';
import { readClipboard } from '../../../src/exchange/clipboard/read-clipboard.ts';
import { clipEntry } from '../../../src/screens/grid/clipboard/clip-entry.ts';
import { readTyped } from '../../../src/screens/grid/typing.ts';
import { column, plan } from '../../screens/grid/plan.ts';

const FOLDER = 'tests/examples/clipboards';

/** A clipboard in the forms that its program writes: the text, the table, or both. */
async function recorded(name: string): Promise<ClipBlock> {
  const form = (ending: string): string => {
    const path = `${FOLDER}/${name}.${ending}`;
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  const block = await readClipboard({ plain: form('tsv'), html: form('html') }, () => Promise.resolve());
  if (block === undefined) throw new Error(`${name} holds nothing`);
  return block;
}

/** Spaces of every kind, as one: which one stands between thousands is proved elsewhere. */
const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').trim();

/** What each clipboard reads, row by row. */
const CELLS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'excel-fr-money': [
    ['1 234,50', '80%'],
    ['2 100,00', '100%'],
    ['1 987,65', '50%'],
  ],
  'excel-fr-accounting': [['1 234,50 €'], ['-500,00 €']],
  'excel-en-money': [['1,234.50', '80%']],
  'excel-en-thousands': [['1,900'], ['2,050']],
  'excel-lines': [['CN-01\nLangeac', 'occupé']],
  'excel-quotes': [['"ter"', 'écran 24"', 'dit "le grand"']],
  'excel-quoted-lines': [['a "b"\nc', 'd']],
  'excel-codes': [
    ['01053', '2A004'],
    ['97411', '43112'],
  ],
  'excel-lost-digits': [['2,00073E+13']],
  'excel-dates': [
    ['01/09/2026', '31/08/2027'],
    ['01/01/2027', ''],
  ],
  'excel-merged': [
    ['Poste', '', 'Brut'],
    ['CN-01', 'Langeac', '1900'],
  ],
  'excel-tall': [
    ['CC', '1900'],
    ['', '2050'],
    ['', '2100'],
  ],
  'excel-hidden-row': [['1900'], ['2100']],
  'excel-empty-cells': [
    ['', '1900'],
    ['', ''],
    ['2050', ''],
  ],
  'excel-errors': [['#REF!', '#N/A', '#DIV/0!']],
  'excel-narrow': [['########']],
  'excel-whole-column': [['1900'], ['2050'], ...Array.from({ length: 40 }, () => [''])],
  'excel-link': [['Conseiller', 'x']],
  'excel-rich-text': [['CDD de projet (2 ans)']],
  'excel-one-cell': [['1 900,00']],
  'excel-negative': [['-1 234,50'], ['(500)']],
  'excel-mac': [
    ['CN-01', '1900,00'],
    ['CN-02', '2050,00'],
  ],
  'excel-entities': [['R&D <2027>', 'L’été', 'Cœur']],
  'calc-money': [
    ['1 234,50', '80 %'],
    ['2 100,00', '100 %'],
    ['1 987,65', '50 %'],
  ],
  'calc-rounded': [['1 235']],
  'calc-dates': [['01/09/26', 'mardi 31 août 2027']],
  'calc-codes': [['01053', '2B033']],
  'calc-lines': [['CN-01\nLangeac', 'occupé']],
  'calc-flags': [['VRAI', 'FAUX']],
  'calc-merged': [
    ['Poste', '', 'Brut'],
    ['CN-01', 'Langeac', '1900'],
  ],
  'calc-fonts': [['CDI', 'public']],
  'calc-empty': [
    ['', '1900'],
    ['2050', ''],
  ],
  // Taken from the clipboard of LibreOffice 7.4 itself.
  'calc-real-money': [
    ['CN-01', '1 234,50 €', '01/09/2026', '80,0 %', '01234', 'première ligne seconde « oui »'],
    ['CN-02', '-50,00 €', '31/12/2025', '100,0 %', '2A004', 'dit "oui"'],
    ['CN-03', '1 000 000,01 €', '29/02/2024', '25,5 %', '43112', ''],
  ],
  'calc-real-filtered': [
    ['Poste', '', 'Brut'],
    ['CN-01', 'Langeac', '1 900,00'],
    ['CN-03', 'Brioude', '2 050,40'],
  ],
  'calc-real-errors': [
    ['CN-01', '#DIV/0!', '#N/A', 'VRAI'],
    ['CN-02', '1 234 567,89', '-0,00', 'FAUX'],
    ['CN-03 <b> & fils', '-1 234,50', 'deux  espaces', ''],
  ],
  'calc-real-bad-formula': [
    ['CN-01', 'Err:510', 'Err:510', 'Err:510'],
    ['CN-02', 'Err:510', 'Err:510', 'Err:510'],
    ['CN-03 <b> & fils', 'Err:510', 'deux  espaces', ''],
  ],
  'sheets-money': [
    ['1 234,50', '80%'],
    ['2 100,00', '100%'],
    ['1 987,65', '50%'],
  ],
  'sheets-english': [['1,234.50', '1,900']],
  'sheets-text': [
    ['CN-01', 'Langeac'],
    ['CN-02', ''],
  ],
  'sheets-lines': [['CN-01\nLangeac', 'dit "le grand"']],
  'sheets-one-cell': [['1 900,00']],
  'sheets-plain': [['CN-01', '2050']],
  'sheets-flags': [['TRUE', 'FALSE']],
  'sheets-formula': [['14400']],
  'sheets-only-text': [['CN-01', 'deux\nlignes', '1 900,00']],
  'word-table': [['CN-01', '1 900,00 €']],
  'web-page': [
    ['Voici le tableau :', ''],
    ['', ''],
    ['Poste', 'Brut'],
    ['CN-01', '1900'],
    ['', ''],
    ['Source : budget', ''],
  ],
};

describe('a recorded clipboard', () => {
  it.each(Object.entries(CELLS))('%s', async (name, rows) => {
    const block = await recorded(name);
    expect(block.rows.map((row) => row.map(({ text }) => spaced(text)))).toEqual(rows);
  });

  it('is never left out of the table', () => {
    const names = readdirSync(FOLDER).filter((name) => /\.(tsv|html)$/.test(name));
    expect([...new Set(names.map((name) => name.replace(/\.\w+$/, '')))].sort()).toEqual(Object.keys(CELLS).sort());
  });
});

/** The first row of a clipboard as cells of these columns read it: cents, millionths, days, or the text that is refused. */
describe('what it gives cells', () => {
  it.each([
    ['excel-fr-money', ['posts.grossPay', 'posts.fte'], [123_450, 800_000]],
    ['excel-fr-accounting', ['posts.grossPay'], [123_450]],
    ['excel-en-money', ['posts.grossPay', 'posts.fte'], [123_450, 800_000]],
    ['excel-en-thousands', ['posts.grossPay'], [190_000]],
    ['excel-dates', ['posts.start', 'posts.end'], ['2026-09-01', '2027-08-31']],
    ['excel-narrow', ['posts.grossPay'], [190_050]],
    ['excel-one-cell', ['posts.grossPay'], [190_000]],
    ['excel-errors', ['posts.grossPay'], ['#REF!']],
    ['excel-lost-digits', ['structures.siret'], ['2,00073E+13']],
    ['excel-lines', ['posts.label'], ['CN-01 Langeac']],
    ['calc-money', ['posts.grossPay', 'posts.fte'], [123_450, 800_000]],
    ['calc-dates', ['posts.start', 'posts.end'], ['2026-09-01', '2027-08-31']],
    ['calc-codes', ['posts.departement'], ['01053']],
    ['calc-flags', ['posts.zrr', 'posts.qpv'], [true, false]],
    [
      'calc-real-money',
      ['posts.label', 'posts.grossPay', 'posts.start', 'posts.fte', 'posts.departement'],
      ['CN-01', 123_450, '2026-09-01', 800_000, '01234'],
    ],
    ['calc-real-errors', ['posts.label', 'posts.grossPay', 'posts.fte', 'posts.zrr'], ['CN-01', '#DIV/0!', '#N/A', true]],
    [
      'calc-real-bad-formula',
      ['posts.label', 'posts.monthlyCost', 'posts.nationalId', 'posts.start'],
      ['CN-01', 'Err:510', 'Err:510', 'Err:510'],
    ],
    ['sheets-money', ['posts.grossPay', 'posts.fte'], [123_450, 800_000]],
    ['sheets-english', ['posts.grossPay', 'posts.monthlyCost'], [123_450, 190_000]],
    ['sheets-flags', ['posts.zrr', 'posts.qpv'], [true, false]],
    ['sheets-one-cell', ['posts.grossPay'], [190_000]],
    ['sheets-formula', ['posts.monthlyCost'], [1_440_000]],
    ['word-table', ['posts.label', 'posts.grossPay'], ['CN-01', 190_000]],
  ] as const)('%s', async (name, columns, values) => {
    const block = await recorded(name);
    const given = columns.map((id, place) => {
      const entry = clipEntry(plan, column(id), block.rows[0]?.[place] ?? { text: '' }, block);
      if (entry.kind !== 'text') return entry.kind === 'value' ? entry.value : entry.commune.code;
      const read = readTyped(column(id), entry.text);
      return read.ok ? read.value : entry.text;
    });
    expect(given).toEqual(values);
  });
});
