import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTsv, writeTsv } from '../../../src/exchange/clipboard/tsv.ts';

describe('the text of a clipboard', () => {
  it.each([
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\rb', [['a'], ['b']]],
    ['"two\nlines"\tb\r\n', [['two\nlines', 'b']]],
    ['"say ""yes"""\r\n', [['say "yes"']]],
    ['"tab\there"\tb', [['tab\there', 'b']]],
    ['5" screen\tb', [['5" screen', 'b']]],
    ['"half" open\tb', [['"half" open', 'b']]],
    ['"never closed\tb\nc', [['"never closed', 'b'], ['c']]],
    ['a\t\r\n', [['a', '']]],
    [
      '\t\r\n\tb\r\n',
      [
        ['', ''],
        ['', 'b'],
      ],
    ],
    ['a\t', [['a', '']]],
    ['a\r\n\r\nb\r\n', [['a'], [''], ['b']]],
    ['', []],
    ['\r\n', [['']]],
  ])('%j is %j', (text, rows) => {
    expect(readTsv(text)).toEqual(rows);
  });

  it('is read back as it was written, whatever the cells hold', () => {
    const cell = fc.oneof(fc.string(), fc.stringMatching(/^["\t\r\n a]*$/));
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }));
    fc.assert(
      fc.property(table, fc.boolean(), (rows, ended) => {
        // A last row that is one empty cell is the line end that closes the row before.
        fc.pre(!(rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === ''));
        expect(readTsv(`${writeTsv(rows)}${ended ? '\r\n' : ''}`)).toEqual(rows);
      }),
      { numRuns: 2_000 },
    );
  });
});
