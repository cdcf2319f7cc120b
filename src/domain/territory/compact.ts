import type { Area, Commune } from './territory.ts';

/** The territorial reference as plain data: what `encodeTerritory` packs and `decodeTerritory` gives back, all by code order. */
export interface TerritoryTables {
  readonly vintage: string;
  readonly regions: readonly Area[];
  readonly departements: readonly (Area & { readonly region: string })[];
  readonly epcis: readonly Area[];
  readonly communes: readonly Commune[];
  /** Pairs of a code of yesterday (old, associated, delegated, district) and the code of today. */
  readonly former: readonly (readonly [string, string])[];
}

/** One text of sixteen lines, one line a column and cells parted by tabs: like stands beside like, so that it packs well. */
export function encodeTerritory(tables: TerritoryTables): string {
  const { regions, departements, epcis, communes, former } = tables;
  const epciPlaces = new Map(epcis.map((epci, place) => [epci.code, place]));
  return [
    [FORMAT, tables.vintage],
    regions.map(codeOf),
    regions.map(nameOf),
    departements.map(codeOf),
    departements.map(nameOf),
    departements.map((departement) => departement.region),
    epcis.map(codeOf),
    epcis.map(nameOf),
    communes.map((commune) => commune.departement),
    communes.map((commune) => commune.code.slice(commune.departement.length)),
    communes.map(nameOf),
    communes.map((commune) => (commune.epci === undefined ? NONE : String(epciPlaces.get(commune.epci)))),
    communes.map((commune) => commune.population?.toString() ?? NONE),
    communes.map((commune) => commune.postalCodes.map((postal) => shortPostal(postal, commune.code)).join(',') || NONE),
    former.map(([code]) => code),
    former.map(([, today]) => today),
  ]
    .map((cells, line) => (REPEATED.has(line) ? withoutRepeats(cells) : cells).join('\t'))
    .join('\n');
}

/** The tables packed in a text by `encodeTerritory`; throws a defect on any other text: it ships with the program. */
export function decodeTerritory(text: string): TerritoryTables {
  const lines = text.split('\n').map((line, at) => (REPEATED.has(at) ? withRepeats(line.split('\t')) : line.split('\t')));
  const [head, regionCodes, regionNames, depCodes, depNames, depRegions, epciCodes, epciNames] = lines as string[][] & Head;
  const [deps, suffixes, names, epcis, populations, postals, old, today] = lines.slice(8) as string[][] & Tail;
  if (head?.[0] !== FORMAT || today === undefined) throw new Error('not a packed territory');
  return {
    vintage: head[1] as string,
    regions: regionCodes.map((code, at) => ({ code, name: regionNames[at] as string })),
    departements: depCodes.map((code, at) => ({ code, name: depNames[at] as string, region: depRegions[at] as string })),
    epcis: epciCodes.map((code, at) => ({ code, name: epciNames[at] as string })),
    communes: readCommunes(new Map(depCodes.map((code, at) => [code, depRegions[at] as string]))),
    former: old.map((code, at) => [code, today[at] as string]),
  };

  function readCommunes(regionOf: ReadonlyMap<string, string>): Commune[] {
    return names.map((name, at) => {
      const departement = deps[at] as string;
      const code = departement + (suffixes[at] as string);
      const epci = epcis[at] as string;
      const population = populations[at] as string;
      const postal = postals[at] as string;
      return {
        code,
        name,
        departement,
        region: regionOf.get(departement) as string,
        ...(epci !== NONE && { epci: epciCodes[Number(epci)] as string }),
        ...(population !== NONE && { population: Number(population) }),
        postalCodes: postal === NONE ? [] : postal.split(',').map((short) => longPostal(short, code)),
      };
    });
  }
}

type Head = [string[], string[], string[], string[], string[], string[], string[], string[]];
type Tail = Head;

const FORMAT = 'quote-part/territory/1';
const NONE = '-';
/** Lines whose cells often equal the one before: département and EPCI of the communes. */
const REPEATED: ReadonlySet<number> = new Set([8, 11]);

function codeOf(area: Area | Commune): string {
  return area.code;
}

function nameOf(area: Area | Commune): string {
  return area.name;
}

function withoutRepeats(cells: readonly string[]): string[] {
  return cells.map((cell, at) => (at > 0 && cell === cells[at - 1] ? '' : cell));
}

function withRepeats(cells: readonly string[]): string[] {
  let last = '';
  return cells.map((cell) => {
    last = cell === '' ? last : cell;
    return last;
  });
}

/** Most postal codes begin like their commune: three digits are enough for those (`20` stands for both Corsican départements). */
function shortPostal(postal: string, commune: string): string {
  return postal.startsWith(postalStart(commune)) ? postal.slice(2) : postal;
}

function longPostal(short: string, commune: string): string {
  return short.length === 3 ? postalStart(commune) + short : short;
}

function postalStart(commune: string): string {
  const start = commune.slice(0, 2);
  return start === '2A' || start === '2B' ? '20' : start;
}
