import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/base/day.ts';
import { emptyPlan, type Plan } from '../../../src/domain/plan/plan.ts';
import { recompute } from '../../../src/domain/recompute.ts';
import { report } from '../../../src/domain/report/report.ts';
import { writeCsv } from '../../../src/exchange/export/csv.ts';
import { neutral } from '../../../src/exchange/export/neutral.ts';
import sample from '../../../src/screens/files/sample.json';
import { parseMoney } from '../../../src/texts/amounts.ts';

const asOf = day('2026-11-23');
const examplePlan = sample as unknown as Plan;
const csv = (view: Parameters<typeof report>[0], plan = examplePlan) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(report(view, plan, recompute({ plan, asOf })), plan));
const parsed = (text: string) => Papa.parse<string[]>(text.slice(1), { delimiter: ';' }).data;

/** What spreadsheets have been made to run from a file, after the lists of the OWASP and of known attacks. */
const PAYLOADS = [
  '=1+1',
  '=SUM(A1:A9)',
  '=HYPERLINK("http://exemple.test";"clic")',
  "=cmd|' /C calc'!A0",
  '=IMPORTXML("http://exemple.test";"//a")',
  '+1+1',
  "+cmd|' /C calc'!A0",
  '-1+1',
  "-2+3+cmd|' /C calc'!A0",
  '@SUM(1+1)',
  '@A1',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '  +1',
  '\u00a0=1',
  '\u202f=1',
  '\u3000=1',
  '\ufeff=1',
  '\u200b=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠A1',
  '−1',
  '=1;=2',
  '="a""b"',
  '=\n1',
  '\t',
  '\tplain',
  '\rplain',
  "'=1",
  "''=1",
  "' =1",
  '=DDE("cmd";"/C calc";"x")',
  '=WEBSERVICE("http://exemple.test")',
  '=RTD("a";;"b")',
  '=CALL("a";"b")',
  '=EXEC("calc")',
  '%=1',
  '=%0A1',
  '=A1:A9',
  '={1;2}',
  '=+-1',
  '=-+1',
  '=@A1',
  '-@A1',
  '+@A1',
  '--1',
  '++1',
  '=(1)',
  '+(1)',
  '-(1)',
  '@(1)',
  '=TRUE',
  '=N("a")',
  '\t\t=1',
  '\n\n=1',
  '\r\n=1',
];

describe('text that a spreadsheet would run', () => {
  it.each(PAYLOADS.filter((text) => text !== '%=1'))('is neutralised: %j', (payload) => {
    const safe = neutral(payload);
    expect(safe).toBe(`'${payload}`);
    expect(safe.slice(1)).toBe(payload);
  });

  it.each(['%=1', 'CN-01', 'A=1', '12 rue', 'l’été', "d'Oc", '', '#REF!', '(1)'])('is left alone when nothing would run: %j', (text) => {
    expect(neutral(text)).toBe(text);
  });

  it('never begins a cell of a CSV, and comes back as it was', () => {
    const plan: Plan = {
      ...emptyPlan('p', 'Plan', 2025, 2025),
      posts: PAYLOADS.map((label, i) => ({ id: String(i), label, nationalId: label, departement: label })),
      structures: PAYLOADS.map((name, i) => ({ id: `s${i}`, name, siret: name })),
    };
    const fields = { posts: ['Poste', 'ID poste', 'Département'], structures: ['Structure employeuse', 'SIRET'] };
    for (const view of ['posts', 'structures'] as const) {
      const [head, ...rows] = parsed(csv(view, plan));
      for (const field of fields[view]) {
        const column = (head as string[]).indexOf(field);
        PAYLOADS.forEach((payload, i) => {
          const cell = rows[i]?.[column] as string;
          expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
          expect(payload === '%=1' ? cell : cell.slice(1)).toBe(payload);
        });
      }
    }
  });
});

describe('a CSV', () => {
  it('is what French spreadsheets expect: mark, semicolons, CRLF, French headers', () => {
    const text = csv('years');
    expect(text.startsWith('\ufeffExercice;Coût;État;Cofin.;')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('holds every amount to the cent, negatives as numbers, unknown as nothing', () => {
    const results = recompute({ plan: examplePlan, asOf });
    const [head, ...rows] = parsed(csv('posts'));
    const figures = {
      Coût: results.posts.cost,
      État: results.posts.state,
      Reste: results.posts.remainder,
      'À financer': results.posts.shortfall,
    };
    examplePlan.posts.forEach((_, p) => {
      for (const [label, figure] of Object.entries(figures)) {
        for (let y = 0; y < results.years; y++) {
          const cell = rows[p]?.[(head as string[]).indexOf(`${label} ${results.firstYear + y}`)] as string;
          const amount = figure[p * results.years + y] as number;
          expect(cell).toMatch(/^(-?\d+,\d\d)?$/);
          expect(cell === '' ? Number.NaN : parseMoney(cell)).toBe(amount);
        }
      }
    });
  });

  it('keeps any text through semicolons, quotes and line ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (label) => {
        const plan = { ...emptyPlan('p', 'Plan', 2025, 2025), posts: [{ id: 'a', label }] };
        expect(parsed(csv('posts', plan))[1]?.[0]).toBe(neutral(label));
      }),
      { numRuns: 300 },
    );
  });
});
