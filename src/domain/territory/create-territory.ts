import type { TerritoryTables } from './compact.ts';
import type { Area, Commune, Territory } from './territory.ts';

/** The reference looked up by code, in constant time; it keeps the given tables and never changes them. */
export function createTerritory(tables: TerritoryTables): Territory {
  const communes = byCode(tables.communes);
  const departements = byCode(tables.departements);
  const regions = byCode(tables.regions);
  const epcis = byCode(tables.epcis);
  const former = new Map(tables.former);
  return {
    vintage: tables.vintage,
    communes: tables.communes,
    departements: tables.departements,
    regions: tables.regions,
    epcis: tables.epcis,
    commune: (code) => communes.get(code),
    successor: (code) => {
      const today = former.get(code);
      return today === undefined ? undefined : communes.get(today);
    },
    departement: (code) => departements.get(code),
    region: (code) => regions.get(code),
    epci: (siren) => epcis.get(siren),
  };
}

function byCode<T extends Area | Commune>(areas: readonly T[]): ReadonlyMap<string, T> {
  return new Map(areas.map((area) => [area.code, area]));
}
