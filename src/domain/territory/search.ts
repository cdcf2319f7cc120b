import { foldPlace } from './fold.ts';
import type { Commune, Territory } from './territory.ts';

/**
 * The communes of today that a text names, best first, at most `limit`: by INSEE code (old codes followed), by postal code,
 * by name. Same names are all given, largest population first: the caller asks, never guesses.
 */
export function searchCommunes(territory: Territory, text: string, limit: number): Commune[] {
  const wanted = foldPlace(text);
  if (wanted === '') return [];
  const code = wanted.toUpperCase();
  const known = territory.commune(code) ?? territory.successor(code);
  const byPostal = /^\d{5}$/.test(wanted) ? territory.communes.filter((commune) => commune.postalCodes.includes(wanted)) : [];
  const found = new Set<Commune>(known === undefined ? [] : [known]);
  for (const commune of byPostal.sort(byPopulation)) found.add(commune);
  if (!/^\d/.test(wanted)) for (const commune of byName(territory, wanted)) found.add(commune);
  return [...found].slice(0, limit);
}

/** The communes of today whose folded name is exactly this one, in code order. */
export function communesNamed(territory: Territory, name: string): readonly Commune[] {
  return indexOf(territory).byName.get(foldPlace(name)) ?? [];
}

interface Index {
  /** The folded name of each commune, in the order of the territory. */
  readonly names: readonly string[];
  readonly byName: ReadonlyMap<string, readonly Commune[]>;
}

const made = new WeakMap<Territory, Index>();

function indexOf(territory: Territory): Index {
  let index = made.get(territory);
  if (index === undefined) {
    const names = territory.communes.map((commune) => foldPlace(commune.name));
    const byName = new Map<string, Commune[]>();
    names.forEach((name, at) => {
      const same = byName.get(name);
      if (same === undefined) byName.set(name, [territory.communes[at] as Commune]);
      else same.push(territory.communes[at] as Commune);
    });
    index = { names, byName };
    made.set(territory, index);
  }
  return index;
}

/** By closeness of the name: the name itself, its beginning, the beginning of one of its words, anywhere. */
function byName(territory: Territory, wanted: string): Commune[] {
  const tiers: [Commune[], Commune[], Commune[], Commune[]] = [[], [], [], []];
  indexOf(territory).names.forEach((name, at) => {
    const place = name.indexOf(wanted);
    if (place === -1) return;
    const tier = name === wanted ? 0 : place === 0 ? 1 : name.includes(` ${wanted}`) ? 2 : 3;
    tiers[tier].push(territory.communes[at] as Commune);
  });
  return tiers.flatMap((tier) => tier.sort(byPopulation));
}

function byPopulation(a: Commune, b: Commune): number {
  return (b.population ?? 0) - (a.population ?? 0) || (a.code < b.code ? -1 : 1);
}
