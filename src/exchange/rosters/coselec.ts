import type { Day } from '../../domain/base/day.ts';
import { fold } from '../../domain/territory/fold.ts';
import type { Territory } from '../../domain/territory/territory.ts';
import { parseDate, parseFlag, parseWhole } from '../import/cell.ts';
import type { RosterLine } from '../import/line.ts';
import { readCommune, readDepartement } from '../import/place.ts';
import type { Roster, RosterColumn, RowOutcome, RowReader } from '../import/roster.ts';
import { parseSiret } from '../import/siret.ts';
import { stateTotal } from './coselec-total.ts';
import { proposeKind, soundsPublic } from './structure-kind.ts';

const COLUMNS: readonly RosterColumn[] = [
  { key: 'name', labels: ['Raison sociale'], required: true },
  { key: 'communeName', labels: ['Commune INSEE'] },
  { key: 'departementName', labels: ['Département'] },
  { key: 'regionName', labels: ['Région'] },
  { key: 'posts', labels: ['Nombre de conseillers validés par le COSELEC'], required: true },
  { key: 'date', labels: ['Date de validation en comité de sélection'] },
  { key: 'type', labels: ['Type'] },
  { key: 'siret', labels: ['SIRET'], required: true },
  { key: 'departement', labels: ['Code département'] },
  { key: 'commune', labels: ['Code commune INSEE'] },
  { key: 'postal', labels: ['Code postal'] },
  { key: 'total', labels: ["Investissement financier estimatif total de l'Etat"] },
  { key: 'zrr', labels: ['ZRR'] },
  { key: 'qpv', labels: ['QPV'] },
];

/** The roster of structures validated by the COSELEC, with or without its `id` column: one line per structure and decision. */
export const coselec: Roster = { id: 'coselec', columns: COLUMNS, read };

/** The most posts that one decision is believed to give: the largest published is 37. */
const MOST_POSTS = 1_000;

function read(reader: RowReader, territory: Territory): RowOutcome {
  const written = reader.cell('name');
  const person = written !== undefined && isPerson(written.slice(0, 300));
  const name = person || written === '0' ? undefined : written;
  const siretText = reader.cell('siret');
  if (name === undefined && fold(reader.cell('communeName') ?? '').startsWith('total')) return ignored(reader, 'totalRow');
  if (name !== undefined && siretText === undefined && /^(sous )?(total|totaux)\b/.test(fold(name))) return ignored(reader, 'totalRow');
  const siret = readSiret(reader, siretText);
  if (name === undefined && siret === undefined) return rejected(reader, 'employerMissing', 'name');
  if (name === undefined) reader.report(person ? 'personInName' : 'nameMissing', 'name', undefined, nameBy(siret));

  const postsText = reader.cell('posts');
  const posts = postsText === undefined ? undefined : parseWhole(postsText);
  if (posts === 0) return ignored(reader, 'noPost', 'posts', postsText);
  if (posts === undefined || posts > MOST_POSTS) return rejected(reader, 'countInvalid', 'posts', postsText);

  const seat = readCommune(reader, territory, { code: 'commune', name: 'communeName', postal: 'postal' });
  const departement = readDepartement(reader, territory, 'departement', seat);
  if (seat !== undefined && departement.code !== undefined && seat.departement !== departement.code) {
    reader.report('seatElsewhere', 'departement', departement.code, seat.departement);
  }
  const isPublic = readType(reader, name ?? '');
  const validated = readDate(reader);
  const stateEuros = stateTotal(isPublic, departement.code, posts);
  const publishedEuros = readTotal(reader, stateEuros);
  const zrr = parseFlag(reader.cell('zrr'));
  const qpv = parseFlag(reader.cell('qpv'));
  const line: RosterLine = {
    file: reader.file,
    row: reader.row,
    name: name ?? nameBy(siret),
    isPublic,
    posts,
    stateEuros,
    kind: proposeKind(isPublic, name ?? '', siret, territory),
    ...(siret !== undefined && { siret }),
    ...(seat !== undefined && { seat: seat.code }),
    ...(departement.code !== undefined && { departement: departement.code, departementSupposed: departement.supposed }),
    ...(validated !== undefined && { validated }),
    ...(zrr !== undefined && { zrr }),
    ...(qpv !== undefined && { qpv }),
    ...(publishedEuros !== undefined && { publishedEuros }),
  };
  return { kind: 'line', line };
}

function ignored(reader: RowReader, code: 'totalRow' | 'noPost', key?: string, text?: string): RowOutcome {
  reader.report(code, key, text);
  return { kind: 'ignored' };
}

function rejected(reader: RowReader, code: 'employerMissing' | 'countInvalid', key: string, text?: string): RowOutcome {
  reader.report(code, key, text);
  return { kind: 'rejected' };
}

/** True when the name is that of a person: a title before it, or the way INSEE writes sole traders (`NOM*PRENOM/`). */
function isPerson(name: string): boolean {
  return /^(?:(?:mme|mr|madame|monsieur|mlle)\.?|m\.) /i.test(name) || /\*.*\//.test(name);
}

function nameBy(siret: string | undefined): string {
  return `SIRET ${siret}`;
}

function readSiret(reader: RowReader, text: string | undefined): string | undefined {
  if (text === undefined || text === '0') {
    reader.report('siretMissing', 'siret', text);
    return undefined;
  }
  const siret = parseSiret(text);
  if (siret === undefined || !siret.valid) reader.report('siretInvalid', 'siret', text);
  else if (siret.padded) reader.report('siretZero', 'siret', text, siret.digits);
  else if (siret.reformatted) reader.report('siretFormat', 'siret', text, siret.digits);
  return siret?.digits;
}

function readType(reader: RowReader, name: string): boolean {
  const text = reader.cell('type');
  if (text !== undefined && /^publi/i.test(text)) return true;
  if (text !== undefined && /^priv[eé]/i.test(text)) return false;
  const isPublic = soundsPublic(name);
  reader.report('typeUnknown', 'type', text, isPublic ? 'publique' : 'privée');
  return isPublic;
}

function readDate(reader: RowReader): Day | undefined {
  const text = reader.cell('date');
  const date = text === undefined ? undefined : parseDate(text);
  if (date === undefined) reader.report('dateUnknown', 'date', text);
  else if (date.serial) reader.report('dateSerial', 'date', text, date.day);
  return date?.day;
}

function readTotal(reader: RowReader, expected: number): number | undefined {
  const text = reader.cell('total');
  const total = text === undefined ? undefined : parseWhole(text.replace(/€$/, ''));
  if (total !== expected && text !== undefined) reader.report('stateTotalDiffers', 'total', text, String(expected));
  return total;
}
