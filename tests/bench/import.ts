import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { DEFAULT_HYPOTHESES } from '../../src/exchange/import/hypotheses.ts';
import { importRosters } from '../../src/exchange/import/import-rosters.ts';
import { type Cells, roster, siret, utf8 } from '../examples/rosters/roster.ts';

const FILE = '../shared/data/coselec-2023/20230405-3925-cnfs.sans-noms.csv';
const RUNS = 15;

/** What a measure gives: medians and 95th percentiles in milliseconds; `ratio` is the import over the split of the same text alone. */
interface Measure {
  readonly rows: number;
  readonly posts: number;
  readonly runs: number;
  readonly papaparse: { readonly median: number; readonly p95: number };
  readonly import: { readonly median: number; readonly p95: number; readonly ratio: number };
}

/** Times the whole import, bytes to plan with its renewals, of an invented roster and of the national one where it is at hand. */
export async function bench(): Promise<Record<string, unknown>> {
  const started = performance.now();
  await importRosters([{ name: 'first.csv', bytes: utf8(roster([{}])) }]);
  const territory = Math.round(performance.now() - started);
  return {
    territoryAndFirstRow: territory,
    invented: await measure(utf8(roster(inventedRows(2_889)))),
    ...(existsSync(FILE) && { national: await measure(readFileSync(FILE)) }),
  };
}

async function measure(bytes: Uint8Array): Promise<Measure> {
  const text = new TextDecoder().decode(bytes);
  const parse: number[] = [];
  const whole: number[] = [];
  let rows = 0;
  let posts = 0;
  for (let run = 0; run < RUNS; run++) {
    let from = performance.now();
    Papa.parse(text, { delimiter: ';' });
    parse.push(performance.now() - from);
    from = performance.now();
    const result = await importRosters([{ name: 'bench.csv', bytes }], { hypotheses: { ...DEFAULT_HYPOTHESES, assumeRenewal: true } });
    whole.push(performance.now() - from);
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    ({ rows, posts } = result.value.report);
  }
  const baseline = at(parse, 0.5);
  return {
    rows,
    posts,
    runs: RUNS,
    papaparse: { median: round(baseline), p95: round(at(parse, 0.95)) },
    import: { median: round(at(whole, 0.5)), p95: round(at(whole, 0.95)), ratio: round(at(whole, 0.5) / baseline) },
  };
}

/** Rows like those of the national file: some counts above one, some lost zeros, some districts, some former codes. */
function inventedRows(count: number): Cells[] {
  const places: readonly Cells[] = [
    { communeCode: '43112', postal: '43300', departement: '43' },
    { communeCode: '1053', postal: '1000', departement: '1' },
    { communeCode: '75111', postal: '75011', departement: '75' },
    { communeCode: '49069', postal: '49600', departement: '49' },
    { communeCode: '59350', postal: '59000', departement: '62' },
  ];
  return Array.from({ length: count }, (_, row) => ({
    ...places[row % 13 < 9 ? 0 : (row % 13) - 8],
    siret: siret(row),
    name: row % 3 === 0 ? `ASSOCIATION INVENTEE ${row}` : `COMMUNE INVENTEE ${row}`,
    type: row % 3 === 0 ? 'privée' : 'publique',
    posts: row % 6 === 0 ? String(2 + (row % 5)) : '1',
    date: `${String(1 + (row % 28)).padStart(2, '0')}/0${1 + (row % 9)}/2021`,
    qpv: row % 4 === 0 ? 'oui' : 'sans objet',
  }));
}

function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
