/** A text folded letter by letter, with the place of each folded letter in the text as written. */
export interface Folded {
  readonly text: string;
  /** One place for each letter of `text`, and the length of the text as written at the end. */
  readonly places: readonly number[];
}

/** Where a needle stands in a text as written: from `start` to just before `end`. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
}

/** What folds without a look at each letter: plain letters, digits and marks. */
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * A text as it is searched: lower case, no accents, ligatures opened, spaces of every kind, apostrophes and hyphens as one
 * plain space each. Nothing else is dropped, so that what is found can be replaced where it stands.
 */
export function foldLetters(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/['-]/g, ' ');
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ς/g, 'σ')
    .replace(/[\s'’ʼ‘\p{Pd}]/gu, ' ');
}

/** The same fold, with the way back to the text as written. */
export function foldWithPlaces(text: string): Folded {
  let folded = '';
  const places: number[] = [];
  let place = 0;
  for (const letter of text) {
    const plain = foldLetters(letter);
    for (let at = 0; at < plain.length; at++) places.push(place);
    folded += plain;
    place += letter.length;
  }
  places.push(text.length);
  return { text: folded, places };
}

/** Where a folded needle stands in a text, from left to right, never one over another; half a ligature is not found. */
export function occurrences(text: string, needle: string): Occurrence[] {
  if (needle === '') return [];
  const { text: folded, places } = foldWithPlaces(text);
  const found: Occurrence[] = [];
  for (let at = folded.indexOf(needle); at >= 0; ) {
    const end = at + needle.length;
    const whole = startsLetter(places, at) && startsLetter(places, end);
    if (whole) found.push({ start: places[at] as number, end: places[end] as number });
    at = folded.indexOf(needle, whole ? end : at + 1);
  }
  return found;
}

/** The text with every occurrence of a folded needle replaced; the rest stays as written. */
export function replaceFolded(text: string, needle: string, by: string): string {
  let result = '';
  let from = 0;
  for (const { start, end } of occurrences(text, needle)) {
    result += text.slice(from, start) + by;
    from = end;
  }
  return result + text.slice(from);
}

function startsLetter(places: readonly number[], at: number): boolean {
  return at === 0 || places[at] !== places[at - 1];
}
