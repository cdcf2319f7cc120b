import { fold } from '../../domain/territory/fold.ts';
import type { Roster, RosterColumn } from './roster.ts';

/** A header found in a table: which roster it is and where its columns are. */
export interface Recognised {
  readonly roster: Roster;
  /** Index of the header row. */
  readonly header: number;
  /** Place of each column of the roster, by key. */
  readonly places: ReadonlyMap<string, number>;
  /** The label of each of these columns as the file writes it. */
  readonly labels: ReadonlyMap<string, string>;
  /** Columns of the file that are not read, nor kept. */
  readonly ignored: readonly { readonly label: string; readonly person: boolean }[];
  /** Labels of required columns that the file lacks. */
  readonly missing: readonly string[];
}

/** How many rows are looked at for a header. */
export const HEADER_WITHIN = 30;
/** How many known labels make a header. */
const ENOUGH = 4;

/** The best header of a known roster within the first rows; undefined when no row has enough known labels. */
export function recognise(rows: readonly (readonly string[])[], rosters: readonly Roster[]): Recognised | undefined {
  let best: Recognised | undefined;
  rows.slice(0, HEADER_WITHIN).forEach((cells, header) => {
    for (const roster of rosters) {
      const found = match(cells, roster, header);
      if (found.places.size >= ENOUGH && found.places.size > (best?.places.size ?? 0)) best = found;
    }
  });
  return best;
}

/** True when a row is the header again, as files put end to end have it. */
export function isHeader(cells: readonly string[], recognised: Recognised): boolean {
  let equal = 0;
  for (const [key, place] of recognised.places) if (cells[place]?.trim() === recognised.labels.get(key)) equal++;
  return equal >= ENOUGH;
}

function match(cells: readonly string[], roster: Roster, header: number): Recognised {
  const byLabel = new Map<string, RosterColumn>();
  for (const column of roster.columns) for (const label of column.labels) byLabel.set(fold(label), column);
  const places = new Map<string, number>();
  const labels = new Map<string, string>();
  const ignored: { label: string; person: boolean }[] = [];
  cells.forEach((cell, place) => {
    const label = fold(cell);
    const column = byLabel.get(label);
    if (column !== undefined && !places.has(column.key)) {
      places.set(column.key, place);
      labels.set(column.key, cell.trim());
    } else if (label !== '') ignored.push({ label: cell.trim(), person: isPerson(label) });
  });
  const missing = roster.columns
    .filter((column) => column.required === true && !places.has(column.key))
    .map((column) => column.labels[0] as string);
  return { roster, header, places, labels, ignored, missing };
}

const PERSON =
  /\b(nom|noms|prenom|prenoms|civilite|e ?mails?|mails?|courriels?|telephones?|tel|portable|contacts?|aidants?|salaires?|naissance|responsable)\b/;
const PLACE = /\b(structure|commune|quartiers?|reseau|qpv|departement|region)\b/;

/** True when a folded label speaks of a person: such a column is never kept. */
function isPerson(label: string): boolean {
  return PERSON.test(label) && !(PLACE.test(label) && !/\b(e ?mails?|mails?|courriels?|telephones?|prenoms?)\b/.test(label));
}
