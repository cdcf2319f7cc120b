import type { Territory } from '../../domain/territory/territory.ts';
import type { RosterLine } from './line.ts';

/** The part of a roster to keep. */
export const AREA_KINDS = ['france', 'region', 'departement', 'epci', 'commune'] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

/** An area by kind and code; `france` has no code. */
export type AreaChoice = { readonly kind: 'france' } | { readonly kind: Exclude<AreaKind, 'france'>; readonly code: string };

/** An area in which a roster has lines. */
export interface AreaCount {
  readonly kind: AreaKind;
  readonly code: string;
  readonly name: string;
  readonly lines: number;
  readonly posts: number;
}

/** True when a line belongs to the area: région and département by the posts' place, EPCI and commune by the seat. */
export function isWithin(line: RosterLine, area: AreaChoice, territory: Territory): boolean {
  return area.kind === 'france' || codeIn(line, area.kind, territory) === area.code;
}

/** Every area of every kind in which there are lines, the whole first, then by kind and name. */
export function countAreas(lines: readonly RosterLine[], territory: Territory): AreaCount[] {
  return AREA_KINDS.flatMap((kind) => {
    const counts = new Map<string, { lines: number; posts: number }>();
    for (const line of lines) {
      const code = kind === 'france' ? '' : codeIn(line, kind, territory);
      if (code === undefined) continue;
      const count = counts.get(code) ?? { lines: 0, posts: 0 };
      counts.set(code, { lines: count.lines + 1, posts: count.posts + line.posts });
    }
    return [...counts]
      .map(([code, count]) => ({ kind, code, name: areaName(kind, code, territory), ...count }))
      .sort((a, b) => a.name.localeCompare(b.name, 'fr') || (a.code < b.code ? -1 : 1));
  });
}

/** The name of an area: empty for the whole of France, its code when the reference does not know it. */
export function areaName(kind: AreaKind, code: string, territory: Territory): string {
  switch (kind) {
    case 'france':
      return '';
    case 'region':
      return territory.region(code)?.name ?? code;
    case 'departement':
      return territory.departement(code)?.name ?? code;
    case 'epci':
      return territory.epci(code)?.name ?? code;
    case 'commune':
      return territory.commune(code)?.name ?? code;
  }
}

function codeIn(line: RosterLine, kind: Exclude<AreaKind, 'france'>, territory: Territory): string | undefined {
  if (kind === 'commune') return line.seat;
  const seat = line.seat === undefined ? undefined : territory.commune(line.seat);
  if (kind === 'epci') return seat?.epci;
  const departement = line.departement ?? seat?.departement;
  return kind === 'departement' || departement === undefined ? departement : territory.departement(departement)?.region;
}
