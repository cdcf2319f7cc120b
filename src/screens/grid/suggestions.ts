import type { Value } from '../../domain/plan/change.ts';
import type { Column } from '../../domain/plan/columns.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { fold, foldPlace } from '../../domain/territory/fold.ts';
import { gridTexts } from '../../texts/grid.ts';
import { say } from '../../texts/language.ts';
import type { Entry, FoundCommune } from './entry.ts';
import { choicesOf } from './typed-choice.ts';

/** One line of the list of an editor. */
export interface Suggestion {
  readonly label: string;
  /** What tells homonyms apart: code and département of a commune. */
  readonly detail?: string;
  readonly entry: Entry;
}

/** Most lines a list shows. */
const MOST = 50;

/** What a cell can hold given what is typed, best first; `create` lines come last. Communes are found by `foundCommunes`. */
export function suggestionsFor(plan: Plan, column: Column, typed: string): Suggestion[] {
  switch (column.kind) {
    case 'choice':
      return matching(
        choicesOf(column).map(({ value, label }) => chosen(label, value)),
        typed,
      );
    case 'flag':
      return matching([chosen(say(gridTexts).yes, true), chosen(say(gridTexts).no, false)], typed);
    case 'structure':
      return withCreation(plan.structures, typed);
    case 'funder':
      return withCreation(plan.funders, typed);
    case 'target':
      return matching(
        plan.posts.map((post) => chosen(post.label, post.id)),
        typed,
      );
    default:
      return [];
  }
}

/** Communes as lines of a list: those of the plan when nothing is typed, else those a search found. */
export function foundCommunes(plan: Plan, found: readonly FoundCommune[] | undefined): Suggestion[] {
  const communes = found ?? plan.communes.map(({ id, ...rest }) => ({ ...rest, code: id }));
  return communes.slice(0, MOST).map((commune) => ({
    label: commune.name,
    detail: [commune.code, commune.departement].filter((part) => part !== undefined).join(' · '),
    entry: { kind: 'commune', commune },
  }));
}

/** The line that Enter takes: the first that starts as typed; none when nothing is typed or when the best answers are homonyms. */
export function likely(suggestions: readonly Suggestion[], typed: string): number {
  const wanted = foldPlace(typed);
  if (wanted === '') return -1;
  const first = suggestions[0];
  if (first === undefined) return -1;
  const homonyms = suggestions.filter((one) => one.entry.kind === 'commune' && foldPlace(one.label) === foldPlace(first.label));
  if (homonyms.length > 1) return -1;
  if (first.entry.kind === 'commune' || foldPlace(first.label).startsWith(wanted)) return 0;
  return suggestions.findIndex((one) => one.entry.kind === 'text');
}

function withCreation(rows: readonly { readonly id: string; readonly name: string }[], typed: string): Suggestion[] {
  const known = matching(
    rows.map((row) => chosen(row.name, row.id)),
    typed,
  );
  const name = typed.trim();
  if (name === '' || rows.some((row) => fold(row.name) === fold(name))) return known;
  return [...known, { label: say(gridTexts).create(name), entry: { kind: 'text', text: name } }];
}

function matching(suggestions: readonly Suggestion[], typed: string): Suggestion[] {
  const wanted = fold(typed);
  if (wanted === '') return suggestions.slice(0, MOST);
  const scored = suggestions.flatMap((suggestion) => {
    const label = fold(suggestion.label);
    const place = label.indexOf(wanted);
    return place < 0 ? [] : [{ suggestion, rank: label === wanted ? 0 : place === 0 ? 1 : 2 }];
  });
  return scored
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ suggestion }) => suggestion);
}

function chosen(label: string, value: Value): Suggestion {
  return { label, entry: { kind: 'value', value } };
}
