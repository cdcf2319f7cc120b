import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importRosters } from '../../../src/exchange/import/import-rosters.ts';
import type { ProblemCode } from '../../../src/exchange/import/problem.ts';

const FOLDER = 'tests/examples/rosters';

type Counts = Partial<Record<ProblemCode, number>>;
/** What a file must give: rows, imported, rejected, ignored, posts, and what is reported beside the two columns left out. */
type Case = readonly [file: string, what: string, rows: readonly [number, number, number, number, number], reported: Counts];

const READ: readonly Case[] = [
  ['vintage-2023.csv', 'the header of 2023', [2, 2, 0, 0, 4], {}],
  ['vintage-id-trailing.csv', 'the header with `id` and rows that end with one more separator', [2, 2, 0, 0, 4], { columnIgnored: 3 }],
  ['folded-labels.csv', 'labels in capitals, with stars, hard spaces and the other apostrophe', [2, 2, 0, 0, 4], {}],
  ['bom.csv', 'UTF-8 with its mark', [2, 2, 0, 0, 4], {}],
  ['windows-1252.csv', 'Windows-1252', [2, 2, 0, 0, 4], {}],
  ['utf-16le.csv', 'UTF-16 little-endian', [2, 2, 0, 0, 4], {}],
  ['utf-16be.csv', 'UTF-16 big-endian', [2, 2, 0, 0, 4], {}],
  ['utf-16-without-mark.csv', 'UTF-16 without a mark', [2, 2, 0, 0, 4], {}],
  ['encoded-twice.csv', 'UTF-8 encoded twice', [2, 2, 0, 0, 4], { doubleEncoding: 1 }],
  ['comma.csv', 'commas, with commas inside quotes', [2, 2, 0, 0, 2], {}],
  ['tab-crlf.csv', 'tabs and CRLF', [2, 2, 0, 0, 4], {}],
  ['sep-line.csv', 'a `sep=` line', [2, 2, 0, 0, 4], {}],
  ['quoted-names.csv', 'quotes, separators and line ends inside cells', [3, 3, 0, 0, 3], {}],
  ['preamble.csv', 'lines above the header', [2, 2, 0, 0, 4], {}],
  ['header-twice.csv', 'two files end to end', [4, 3, 0, 1, 5], { repeatedHeader: 1 }],
  ['empty-and-total-rows.csv', 'empty and total rows', [4, 2, 0, 2, 3], { emptyRow: 1, totalRow: 1 }],
  ['header-only.csv', 'a header alone', [0, 0, 0, 0, 0], {}],
  ['lost-zeros.csv', 'lost zeros', [4, 4, 0, 0, 4], { inseeZero: 2, postalZero: 2, departementZero: 3 }],
  ['la-poste.csv', 'SIRET of La Poste', [3, 3, 0, 0, 3], { siretInvalid: 1 }],
  [
    'siret-formats.csv',
    'SIRET as spreadsheets leave them',
    [8, 8, 0, 0, 8],
    { siretFormat: 3, siretInvalid: 2, siretMissing: 1, siretZero: 1 },
  ],
  ['armoured.csv', 'cells armoured by a spreadsheet', [1, 1, 0, 0, 1], {}],
  ['districts.csv', 'districts of Paris, Lyon and Marseille', [3, 3, 0, 0, 3], { arrondissement: 3 }],
  ['historic-codes.csv', 'codes of communes that merged', [4, 4, 0, 0, 4], { historicCode: 4 }],
  ['communes-by-name.csv', 'communes without a code', [4, 4, 0, 0, 4], { communeByName: 2, communeAmbiguous: 1, communeUnknown: 1 }],
  ['seat-elsewhere.csv', 'a seat in another département', [2, 2, 0, 0, 2], { seatElsewhere: 1 }],
  ['overseas.csv', 'overseas posts', [3, 3, 0, 0, 4], {}],
  ['words-for-nothing.csv', 'words that mean nothing', [4, 4, 0, 0, 4], { nameMissing: 2 }],
  ['bad-counts.csv', 'numbers of posts that are none', [7, 1, 5, 1, 2], { countInvalid: 5, noPost: 1 }],
  ['no-employer.csv', 'rows without an employer', [2, 0, 2, 0, 0], { siretMissing: 2, employerMissing: 2 }],
  ['dates.csv', 'dates in every form', [5, 5, 0, 0, 5], { dateSerial: 1, dateUnknown: 2 }],
  ['totals-2021.csv', 'a total of another vintage', [2, 2, 0, 0, 2], { stateTotalDiffers: 1 }],
  ['duplicates.csv', 'the same line twice', [3, 3, 0, 0, 3], { seatElsewhere: 1, possibleDuplicate: 1 }],
  ['type-differs.csv', 'one employer said public and private', [2, 2, 0, 0, 2], { typeDiffers: 1 }],
  ['persons.csv', 'columns of personal data', [2, 2, 0, 0, 4], { personColumn: 4 }],
  ['person-names.csv', 'employers that are persons', [3, 3, 0, 0, 3], { personInName: 2 }],
  ['hostile-labels.csv', 'labels that are properties of every object', [2, 2, 0, 0, 4], { columnIgnored: 5 }],
  ['formulas.csv', 'formulas', [2, 0, 2, 0, 0], { countInvalid: 2 }],
  ['extra-cells.csv', 'a row longer than the header', [2, 2, 0, 0, 2], { extraCells: 1 }],
  ['lost-letters.csv', 'letters lost or encoded twice before', [2, 2, 0, 0, 2], { replacementCharacter: 1, mojibake: 1 }],
];

const REFUSED: readonly (readonly [file: string, refusal: object])[] = [
  ['empty.csv', { code: 'empty' }],
  ['blank.csv', { code: 'empty' }],
  ['workbook.csv', { code: 'workbook' }],
  ['old-workbook.csv', { code: 'workbook' }],
  ['cut-utf-16.csv', { code: 'encoding' }],
  ['open-quote.csv', { code: 'openQuote', row: 3 }],
  ['not-a-roster.csv', { code: 'unknownRoster', labels: ['Nom', 'Ville', 'Montant'] }],
  ['missing-count.csv', { code: 'missingColumns', columns: ['Nombre de conseillers validés par le COSELEC'] }],
];

describe('every file of the corpus', () => {
  it.each(READ)('%s: reads %s', async (file, _, [rows, imported, rejected, ignored, posts], reported) => {
    const result = await importRosters([open(file)]);
    if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
    const { report } = result.value;
    expect(report).toMatchObject({ rows, imported, rejected, ignored, posts });
    expect(report.rows).toBe(report.imported + report.rejected + report.ignored);
    const counts: Counts = {};
    for (const { code } of report.problems) counts[code] = (counts[code] ?? 0) + 1;
    expect(counts).toEqual({ columnIgnored: 2, ...reported });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each(REFUSED)('%s is refused, saying why', async (file, refusal) => {
    expect(await importRosters([open(file)])).toEqual({ ok: false, refusal: { file, ...refusal } });
  });

  it('has a case for each file', () => {
    const files = readdirSync(FOLDER)
      .filter((name) => name.endsWith('.csv'))
      .sort();
    expect([...READ, ...REFUSED].map(([file]) => file).sort()).toEqual(files);
  });
});

describe('what the repairs give', () => {
  it('puts zeros back and follows codes to the communes of today', async () => {
    expect(await seats('lost-zeros.csv')).toEqual(['01053', '06088', '2A004', '97801']);
    expect(await seats('districts.csv')).toEqual(['75056', '69123', '13055']);
    expect(await seats('historic-codes.csv')).toEqual(['49126', '93066', '69149', '25060']);
    expect(await seats('communes-by-name.csv')).toEqual(['43112', '43112', undefined, undefined]);
    expect(await seats('armoured.csv')).toEqual(['43112']);
  });

  it('takes no seat for a place of work in another département', async () => {
    const { plan } = await imported('seat-elsewhere.csv');
    expect(plan.posts.map(({ commune, departement }) => ({ commune, departement }))).toEqual([
      { commune: undefined, departement: '48' },
      { commune: '43112', departement: '43' },
    ]);
    expect(plan.posts[1]?.origin).toEqual({ '*': 'imported', commune: 'hypothesis' });
    expect(plan.structures.map((structure) => structure.commune)).toEqual(['43112', '43112']);
  });

  it('reads every accent of every encoding the same', async () => {
    for (const file of [
      'vintage-2023',
      'bom',
      'windows-1252',
      'utf-16le',
      'utf-16be',
      'utf-16-without-mark',
      'encoded-twice',
      'tab-crlf',
    ]) {
      const { plan } = await imported(`${file}.csv`);
      expect(
        plan.structures.map((structure) => structure.name),
        file,
      ).toEqual(['COMMUNE DE VAL FICTIF', 'ASSOCIATION LE FIL INVENTÉ']);
    }
  });

  it('reads dates of every form as civil days', async () => {
    const { plan } = await imported('dates.csv');
    expect(plan.conventions.map((convention) => convention.start)).toEqual([
      '2021-06-16',
      '2021-06-16',
      '2021-06-16',
      undefined,
      undefined,
    ]);
  });

  it('keeps no name of a person', async () => {
    for (const file of ['persons.csv', 'person-names.csv']) {
      const { plan, report } = await imported(file);
      expect(JSON.stringify({ plan, report })).not.toMatch(/durand|camille|0600000000/i);
    }
  });

  it('knows the words that mean nothing from answers', async () => {
    const { plan } = await imported('words-for-nothing.csv');
    expect(plan.posts.map(({ zrr, qpv }) => ({ zrr, qpv }))).toEqual([
      { zrr: true, qpv: false },
      { zrr: true, qpv: undefined },
      { zrr: undefined, qpv: undefined },
      { zrr: true, qpv: false },
    ]);
  });
});

function open(file: string): { name: string; bytes: Uint8Array } {
  return { name: file, bytes: readFileSync(`${FOLDER}/${file}`) };
}

async function imported(file: string) {
  const result = await importRosters([open(file)]);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

async function seats(file: string): Promise<(string | undefined)[]> {
  const { plan } = await imported(file);
  return plan.posts.map((post) => plan.structures.find((structure) => structure.id === post.employer)?.commune);
}
