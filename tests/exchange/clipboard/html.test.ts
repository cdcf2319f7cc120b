import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtmlTable } from '../../../src/exchange/clipboard/html-table.ts';
import { htmlTokens, openEntities } from '../../../src/exchange/clipboard/html-tokens.ts';
import { type WrittenCell, writeHtml } from '../../../src/exchange/clipboard/write-html.ts';

const texts = (html: string): string[][] | undefined => readHtmlTable(html)?.block.rows.map((row) => row.map((cell) => cell.text));

describe('a table of a clipboard', () => {
  it.each([
    [
      '<table><tr><td>a<td>b<tr><td>c<td>d</table>',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['<TABLE><TR><TD class=xl65 style=\'mso-number-format:"\\@"\'>01053</TD></TR></TABLE>', [['01053']]],
    ['<table><tr><td>one<br>\n   two</td></tr></table>', [['one\ntwo']]],
    ['<table><tr><td>R&amp;D &lt;1&gt; &#233;t&#xe9;&nbsp;!</td></tr></table>', [['R&D <1> été !']]],
    ['<table><tr><td><p>one</p><p>two</p></td></tr></table>', [['one\ntwo']]],
    [
      '<table><tr><td colspan=2>wide</td><td>c</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>',
      [
        ['wide', '', 'c'],
        ['1', '2', '3'],
      ],
    ],
    [
      '<table><tr><td rowspan=2>high</td><td>b</td></tr><tr><td>c</td></tr><tr><td>1</td><td>2</td></tr></table>',
      [
        ['high', 'b'],
        ['', 'c'],
        ['1', '2'],
      ],
    ],
    ["<table><tr><td>seen</td></tr><tr style='display:none'><td>hidden</td></tr></table>", [['seen']]],
    ['<table><!--StartFragment--><col width=87><tr><td>a</td></tr><!--EndFragment--></table>', [['a']]],
    ['<table><tr><td><table><tr><td>inner</td></tr></table></td><td>b</td></tr></table>', [['inner', 'b']]],
    ['<table><tr><td>1 < 2</td></tr></table>', [['1 < 2']]],
    ['<table><tr><td>a</td><td></td></tr></table>', [['a', '']]],
  ])('%s', (html, rows) => {
    expect(texts(html)).toEqual(rows);
  });

  it('gives the numbers that stand behind the texts', () => {
    const html = `<table><tr><td sdval="1234.5" sdnum="1036;">1 235</td><td data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:0.8}">80 %</td><td x:num="1E3">#####</td><td data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;a&quot;}">a</td></tr></table>`;
    expect(readHtmlTable(html)?.block.rows[0]?.map((cell) => cell.number)).toEqual([1234.5, 0.8, 1000, undefined]);
  });

  it('gives the marks of the workbook it comes from', () => {
    const style = '<style><!--table {mso-displayed-decimal-separator:"\\,";\n mso-displayed-thousand-separator:" ";}--></style>';
    expect(readHtmlTable(`${style}<table><tr><td>a</td></tr></table>`)?.block).toMatchObject({ decimal: ',', thousand: ' ' });
  });

  it('says when something else is written beside it', () => {
    expect(readHtmlTable('<table><tr><td>a</td></tr></table>')?.isAll).toBe(true);
    expect(readHtmlTable('<p>before</p><table><tr><td>a</td></tr></table>')?.isAll).toBe(false);
    expect(readHtmlTable('<p>no table</p>')).toBeUndefined();
  });

  // Pasted in LibreOffice 7.4 itself, what has not `sdnum` loses the zero of its codes and runs its formulas.
  it.each<[string, WrittenCell, string]>([
    ['a code', { text: '01234', isText: true }, `<td style="mso-number-format:'\\@'" sdnum="1033;0;@">01234</td>`],
    ['a text that begins like a formula', { text: '=1+1', isText: true }, `<td style="mso-number-format:'\\@'" sdnum="1033;0;@">=1+1</td>`],
    [
      'an amount',
      { text: '1234,50', number: 1234.5 },
      '<td x:num="1234.5" sdval="1234.5" sdnum="1033;1036;0,00" align="right">1234,50</td>',
    ],
    ['a whole number', { text: '3', number: 3 }, '<td x:num="3" sdval="3" sdnum="1033;1036;0" align="right">3</td>'],
    ['a rate', { text: '36,3%', number: 0.363 }, '<td x:num="0.363" sdval="0.363" sdnum="1033;1036;0,0%" align="right">36,3%</td>'],
    [
      'a day',
      { text: '01/09/2026', number: 46_266, isDay: true },
      `<td style="mso-number-format:'dd\\/mm\\/yyyy'" x:num="46266" sdval="46266" sdnum="1033;1036;JJ/MM/AAAA" align="right">01/09/2026</td>`,
    ],
  ])('%s is written for each spreadsheet in its own marks', (_, cell, html) => {
    expect(writeHtml([[cell]])).toContain(`<tr>${html}</tr>`);
    const read = readHtmlTable(writeHtml([[cell]]))?.block.rows[0]?.[0];
    expect([read?.text, read?.number]).toEqual([cell.text, cell.number]);
  });

  it('is read back as it was written, whatever the cells hold', () => {
    const cell: fc.Arbitrary<WrittenCell> = fc
      .record({ text: fc.string().map((text) => text.replace(/\s+/g, ' ').trim()), value: fc.jsonValue(), isText: fc.boolean() })
      .map(({ text, value, isText }) => ({ text, isText, own: { kind: 'text', value } }));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const read = readHtmlTable(writeHtml(rows, 'mark'))?.block;
        expect(read?.cut).toBe('mark');
        expect(read?.rows.map((row) => row.map(({ text }) => text))).toEqual(rows.map((row) => row.map(({ text }) => text)));
        expect(read?.rows.map((row) => row.map(({ own }) => JSON.stringify(own?.value)))).toEqual(
          rows.map((row) => row.map(({ own }) => JSON.stringify(own?.value))),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '<table',
      '<tr',
      '<td',
      " style='",
      '"',
      '=',
      '</',
      '/>',
      '<!--',
      '-->',
      '&#',
      ';',
      '<style>',
      'a',
      '<![if',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        readHtmlTable(pieces.join(''));
        return [...htmlTokens(pieces.join(''))].length >= 0;
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('entities', () => {
  it.each([
    ['&#8239;', '\u202f'],
    ['&euro;', '€'],
    ['&unknown;', '&unknown;'],
    ['&#9999999;', '&#9999999;'],
    ['a & b', 'a & b'],
  ])('%s', (text, opened) => {
    expect(openEntities(text)).toBe(opened);
  });
});
