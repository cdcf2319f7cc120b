import { foldLetters } from '../find/folded.ts';

/** How well a label answers what is typed, 0 the best; undefined when it does not. */
export type Rank = 0 | 1 | 2 | 3 | 4;

/** What is typed, folded: the whole, and its words. */
export interface Query {
  readonly text: string;
  readonly words: readonly string[];
}

export function queryOf(typed: string): Query {
  const text = foldLetters(typed).trim().replace(/ +/g, ' ');
  return { text, words: text.split(' ').filter((word) => word !== '') };
}

/**
 * The rank of a folded label: the same text, one that starts so, one where each typed word starts a word, one that holds each
 * typed word, one that holds the typed letters in order.
 */
export function rankOf(label: string, { text, words }: Query): Rank | undefined {
  if (label === text) return 0;
  if (label.startsWith(text)) return 1;
  if (words.every((word) => startsWord(label, word))) return 2;
  if (words.every((word) => label.includes(word))) return 3;
  return holdsLetters(label, text.replaceAll(' ', '')) ? 4 : undefined;
}

function startsWord(label: string, word: string): boolean {
  return label.startsWith(word) || label.includes(` ${word}`);
}

function holdsLetters(label: string, letters: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = label.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return letters.length > 1;
}
