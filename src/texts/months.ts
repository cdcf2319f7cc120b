/** Every way the twelve months are written in a cell, in the order of the year. */
const FORMS: readonly (readonly string[])[] = [
  ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  ['janv', 'févr', 'mars', 'avr', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'déc'],
  ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
];

/** A month written in a text, a year after it or not. */
export interface WrittenMonth {
  /** Months since the start of year 0, or of the year when no year is written. */
  readonly months: number;
  /** The same text `later` months later: the year follows when there is one. */
  readonly later: (later: number) => string;
}

/** The month that a text names, `mars`, `Mars 2026` or `déc. 26`; undefined when it names none. */
export function readMonth(text: string): WrittenMonth | undefined {
  const parts = /^(\p{L}+\.?)(?:([ -]+)(\d{4}|\d{2}))?$/u.exec(text.trim());
  if (parts === null) return undefined;
  const [, word = '', between = ' ', year] = parts;
  // A word that two forms share (mai) is taken for the first: a whole name.
  const names = FORMS.find((form) => form.some((name) => isSame(name, word)));
  const rank = names?.findIndex((name) => isSame(name, word)) ?? -1;
  if (names === undefined || rank < 0) return undefined;
  const from = year === undefined ? rank : Number(year) * 12 + rank;
  return {
    months: from,
    later: (count) => {
      const month = from + count;
      const name = inCaseOf(word, names[((month % 12) + 12) % 12] as string);
      return year === undefined ? name : `${name}${between}${String(Math.floor(month / 12)).padStart(year.length, '0')}`;
    },
  };
}

function isSame(name: string, word: string): boolean {
  return name.toLowerCase() === word.toLowerCase();
}

function inCaseOf(model: string, name: string): string {
  if (model === model.toUpperCase()) return name.toUpperCase();
  const first = model.charAt(0);
  return (first === first.toUpperCase() ? name.charAt(0).toUpperCase() : name.charAt(0).toLowerCase()) + name.slice(1);
}
