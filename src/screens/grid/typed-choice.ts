import type { Column } from '../../domain/plan/columns.ts';
import { fold } from '../../domain/territory/fold.ts';
import { choiceLabel, choiceTexts } from '../../texts/choices.ts';

/** The choices of a column as they read, in order. */
export function choicesOf(column: Column): { readonly value: string; readonly label: string }[] {
  return (column.choices ?? []).map((value) => ({ value, label: choiceLabel(column.id, value) }));
}

/** The choice whose label or value is this one, accents and case aside, or the only one that starts so; undefined otherwise. */
export function choiceTyped(column: Column, text: string): string | undefined {
  const typed = fold(text);
  if (typed === '') return undefined;
  const choices = wordsOf(column);
  const exact = choices.find(({ words }) => words.includes(typed));
  if (exact !== undefined) return exact.value;
  const starting = choices.filter(({ words }) => words.some((word) => word.startsWith(typed)));
  return starting.length === 1 ? starting[0]?.value : undefined;
}

interface Words {
  readonly value: string;
  readonly words: readonly string[];
}

const made = new Map<string, readonly Words[]>();

/** What each choice answers to, in both languages: folded once for a whole paste. */
function wordsOf(column: Column): readonly Words[] {
  let words = made.get(column.id);
  if (words === undefined) {
    words = (column.choices ?? []).map((value) => ({ value, words: [...labelsOf(column.id, value).map(fold), value.toLowerCase()] }));
    made.set(column.id, words);
  }
  return words;
}

function labelsOf(column: string, value: string): string[] {
  return [choiceTexts.fr, choiceTexts.en].flatMap((texts) => {
    const label = (texts as unknown as Readonly<Record<string, Readonly<Record<string, string>>>>)[column]?.[value];
    return label === undefined ? [] : [label];
  });
}
