import { communesNamed } from '../../domain/territory/search.ts';
import type { Commune, Territory } from '../../domain/territory/territory.ts';
import type { RowReader } from './roster.ts';

/**
 * The commune of today of a row, from its INSEE code (lost zero, district or old code repaired), else from its name and
 * postal code when they name only one; every repair and every doubt is reported at the column of the code.
 */
export function readCommune(
  reader: RowReader,
  territory: Territory,
  keys: { code: string; name: string; postal: string },
): Commune | undefined {
  const read = reader.cell(keys.code);
  const postal = readPostal(reader, keys.postal);
  const code = read === undefined ? undefined : readCode(reader, read, keys.code);
  if (code !== undefined) {
    const commune = territory.commune(code) ?? followed(reader, territory, code, keys.code);
    if (commune !== undefined) return commune;
  }
  return byName(reader, territory, keys, postal, read);
}

/** The département that a row gives, a lost zero put back; `0` and nothing give the seat's, as a repair that is reported. */
export function readDepartement(
  reader: RowReader,
  territory: Territory,
  key: string,
  seat: Commune | undefined,
): { code?: string; supposed: boolean } {
  const read = reader.cell(key);
  const code = read?.toUpperCase().padStart(2, '0');
  if (read === undefined || code === '00') {
    if (read !== undefined && seat !== undefined) reader.report('departementZero', key, read, seat.departement);
    else reader.report('departementUnknown', key, read, seat?.departement);
    return seat === undefined ? { supposed: false } : { code: seat.departement, supposed: true };
  }
  if (territory.departement(code as string) === undefined) {
    reader.report('departementUnknown', key, read);
    return { supposed: false };
  }
  if (read.length < 2) reader.report('departementZero', key, read, code);
  return { code: code as string, supposed: false };
}

function readCode(reader: RowReader, read: string, key: string): string | undefined {
  const code = read.toUpperCase().replace(/\.0+$/, '');
  if (!/^(\d{4,5}|2[AB]\d{3})$/.test(code)) return undefined;
  if (code.length === 5) return code;
  reader.report('inseeZero', key, read, `0${code}`);
  return `0${code}`;
}

function readPostal(reader: RowReader, key: string): string | undefined {
  const read = reader.cell(key);
  const code = read?.replace(/\.0+$/, '').replace(/ /g, '');
  if (read === undefined || code === undefined || !/^\d{4,5}$/.test(code)) return undefined;
  if (code.length === 5) return code;
  reader.report('postalZero', key, read, `0${code}`);
  return `0${code}`;
}

function followed(reader: RowReader, territory: Territory, code: string, key: string): Commune | undefined {
  const today = territory.successor(code);
  if (today !== undefined) reader.report(isDistrict(code) ? 'arrondissement' : 'historicCode', key, code, today.code);
  return today;
}

/** Districts of Paris, Lyon and Marseille. */
function isDistrict(code: string): boolean {
  return /^(751[0-2]\d|6938\d|132[01]\d)$/.test(code);
}

function byName(
  reader: RowReader,
  territory: Territory,
  keys: { code: string; name: string },
  postal: string | undefined,
  read: string | undefined,
): Commune | undefined {
  const name = reader.cell(keys.name);
  const named = name === undefined ? [] : communesNamed(territory, name);
  const close = postal === undefined ? named : named.filter((commune) => commune.postalCodes.includes(postal));
  const [only, other] = close;
  if (only !== undefined && other === undefined && (postal !== undefined || named.length === 1)) {
    reader.report('communeByName', keys.code, read ?? name, only.code);
    return only;
  }
  if (other !== undefined) reader.report('communeAmbiguous', keys.code, read ?? name, close.map((commune) => commune.code).join(', '));
  else reader.report('communeUnknown', keys.code, read ?? name);
  return undefined;
}
