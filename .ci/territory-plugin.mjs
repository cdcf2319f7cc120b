import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { encodeTerritory } from '../src/domain/territory/compact.ts';

const ID = 'virtual:territory';
const RESOLVED = `\0${ID}`;

/** Made once for the page and its workers. */
let code;

/** Gives `virtual:territory`: one base64 text, the gzip of the packed reference of @etalab/decoupage-administratif. */
export function territory() {
  return {
    name: 'quote-part-territory',
    resolveId(id) {
      return id === ID ? RESOLVED : undefined;
    },
    load(id) {
      if (id !== RESOLVED) return undefined;
      code ??= `export default ${JSON.stringify(packTerritory().toString('base64'))};`;
      return code;
    },
  };
}

/** The gzip bytes of the packed reference. */
export function packTerritory() {
  return gzipSync(Buffer.from(encodeTerritory(readTables())), { level: 9 });
}

/** Reads the reference package into the tables of `src/domain/territory/compact.ts`, everything by code order. */
export function readTables() {
  const require = createRequire(import.meta.url);
  const read = (name) => require(`@etalab/decoupage-administratif/data/${name}.json`);
  const version = require('@etalab/decoupage-administratif/package.json').version;
  const rows = read('communes');
  const epciOf = new Map();
  const firstMember = new Map();
  const epcis = read('epci');
  for (const epci of epcis) {
    for (const member of epci.membres) {
      epciOf.set(member.code, epci.code);
      const first = firstMember.get(epci.code);
      if (first === undefined || member.code < first) firstMember.set(epci.code, member.code);
    }
  }
  const today = rows.filter((row) => row.type === 'commune-actuelle').sort(byCode);
  const codes = new Set(today.map((row) => row.code));
  return {
    vintage: `COG ${2020 + Number(version.split('.')[0])}`,
    regions: read('regions')
      .map(({ code, nom }) => ({ code, name: nom }))
      .sort(byCode),
    departements: read('departements')
      .map(({ code, nom, region }) => ({ code, name: nom, region }))
      .sort(byCode),
    // By first commune rather than by SIREN: neighbours then hold neighbouring numbers, which packs better.
    epcis: epcis.map(({ code, nom }) => ({ code, name: nom })).sort((a, b) => (firstMember.get(a.code) < firstMember.get(b.code) ? -1 : 1)),
    communes: today.map((row) => ({
      code: row.code,
      name: row.nom,
      departement: row.departement,
      region: row.region,
      epci: epciOf.get(row.code),
      population: row.population,
      postalCodes: row.codesPostaux ?? [],
    })),
    former: [...formerCodes(rows, today, codes)].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

/** Old, associated, delegated and district codes with the code of today; what a commune says of itself wins. */
function formerCodes(rows, today, codes) {
  const former = new Map();
  for (const row of rows) {
    if (row.type === 'commune-actuelle' || codes.has(row.code)) continue;
    former.set(row.code, row.commune ?? row.chefLieu);
  }
  for (const row of today) {
    for (const old of row.anciensCodes ?? []) if (!former.has(old)) former.set(old, row.code);
  }
  return former;
}

function byCode(a, b) {
  return a.code < b.code ? -1 : 1;
}
