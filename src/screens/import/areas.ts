import { fold, foldPlace } from '../../domain/territory/fold.ts';
import type { AreaChoice, AreaCount, AreaKind } from '../../exchange/import/area.ts';

/** The areas of a kind whose name or code a text begins or contains, best first; all of them, by name, for an empty text. */
export function findAreas(areas: readonly AreaCount[], kind: AreaKind, text: string): AreaCount[] {
  const ofKind = areas.filter((area) => area.kind === kind);
  const wanted = foldPlace(text);
  if (wanted === '') return ofKind;
  const ranked = ofKind.flatMap((area) => {
    const name = foldPlace(area.name);
    if (fold(area.code) === wanted) return { area, rank: 0 };
    const place = name.indexOf(wanted);
    if (place === -1) return [];
    return { area, rank: name === wanted ? 1 : place === 0 ? 2 : name.includes(` ${wanted}`) ? 3 : 4 };
  });
  return ranked.sort((a, b) => a.rank - b.rank || b.area.posts - a.area.posts).map(({ area }) => area);
}

/** The area that a kind and a code choose; undefined while the code is not chosen. */
export function chosenArea(areas: readonly AreaCount[], kind: AreaKind, code: string): AreaCount | undefined {
  return areas.find((area) => area.kind === kind && area.code === (kind === 'france' ? '' : code));
}

/** An area as an import takes it. */
export function asChoice(area: AreaCount): AreaChoice {
  return area.kind === 'france' ? { kind: 'france' } : { kind: area.kind, code: area.code };
}
