import { done, type Result, refused } from '../../domain/base/result.ts';
import { writeCell } from '../../domain/plan/cell.ts';
import { type Change, type Value } from '../../domain/plan/change.ts';
import type { Column } from '../../domain/plan/columns.ts';
import { lookup } from '../../domain/plan/lookup.ts';
import type { Origin, Plan, PlanCommune, Row, TableName } from '../../domain/plan/plan.ts';
import { fold, foldPlace } from '../../domain/territory/fold.ts';
import type { Habit } from '../../texts/read-number.ts';
import type { TypingRefusal } from '../../texts/typing.ts';
import { communeCodeTyped } from './typed-code.ts';
import { mostCharacters, readInRow, readTyped, refusalOf } from './typing.ts';

/** A commune as a search of the reference gives it. */
export interface FoundCommune {
  readonly code: string;
  readonly name: string;
  readonly departement?: string;
  readonly epci?: string;
  readonly epciName?: string;
  readonly population?: number;
}

/** What an editor, a paste or a fill gives a cell: a text to read, a value chosen in a list, a commune found in the reference. */
export type Entry =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly value: Value | undefined }
  | { readonly kind: 'commune'; readonly commune: FoundCommune };

/** How entries are taken: where they come from, and how a lone group of three digits is read. */
export interface Manner {
  readonly origin: Origin;
  readonly habit?: Habit;
}

const TYPED: Manner = { origin: 'typed' };

/**
 * The changes that put an entry in a cell, rows it names included: an unknown employer or funder is created, a found commune is
 * copied into the plan. `searching` says that only the reference can tell which commune was typed.
 */
export function changesOf(
  plan: Plan,
  column: Column,
  row: string,
  entry: Entry,
  newId: () => string,
  { origin, habit }: Manner = TYPED,
): Result<Change[], TypingRefusal> {
  const write = (value: Value | undefined): Change[] => writeCell(plan, column, row, value, origin, newId);
  if (entry.kind === 'value') {
    const refusal = refusalOf(column, column.rowOf(plan, row), entry.value);
    return refusal === undefined ? done(write(entry.value)) : refused(refusal);
  }
  if (entry.kind === 'commune') return done([...knowCommune(plan, entry.commune), ...write(entry.commune.code)]);
  const text = entry.text.trim();
  if (text === '') {
    const emptied = readTyped(column, text);
    return emptied.ok ? done(write(emptied.value)) : emptied;
  }
  switch (column.kind) {
    case 'structure':
    case 'funder':
      return [...text].length > mostCharacters(column)
        ? refused('tooLong')
        : done(named(plan, column.kind === 'structure' ? 'structures' : 'funders', text, write, newId));
    case 'commune':
      return communeOf(plan, text, write);
    case 'target':
      return targetOf(plan, row, text, write);
    default: {
      const read = readInRow(column, column.rowOf(plan, row), text, habit);
      return read.ok ? done(write(read.value)) : read;
    }
  }
}

/** The changes that copy a commune of the reference into the plan: none when it is there. */
export function knowCommune(plan: Plan, commune: FoundCommune): Change[] {
  if (lookup(plan).communes.has(commune.code)) return [];
  const { code, name, departement, epci, epciName, population } = commune;
  const row: PlanCommune = {
    id: code,
    name,
    ...(departement !== undefined && { departement }),
    ...(epci !== undefined && { epci }),
    ...(epciName !== undefined && { epciName }),
    ...(population !== undefined && { population }),
  };
  return [{ kind: 'add', table: 'communes', row, at: plan.communes.length }];
}

/** The row a cofinancing aims at is a commune: its cell searches the reference. */
export function aimsAtCommune(plan: Plan, column: Column, row: string): boolean {
  return column.kind === 'commune' || (column.kind === 'target' && lookup(plan).cofinancings.get(row)?.target === 'commune');
}

function named(
  plan: Plan,
  table: TableName & ('structures' | 'funders'),
  name: string,
  write: (value: Value) => Change[],
  newId: () => string,
): Change[] {
  const rows: readonly (Row & { readonly name: string })[] = plan[table];
  const known = rows.find((row) => fold(row.name) === fold(name));
  if (known !== undefined) return write(known.id);
  const id = newId();
  return [{ kind: 'add', table, row: { id, name } as Row, at: rows.length }, ...write(id)];
}

function communeOf(plan: Plan, text: string, write: (value: Value) => Change[]): Result<Change[], TypingRefusal> {
  const known = lookup(plan).communes.get(communeCodeTyped(text));
  return known === undefined ? refused('searching') : done(write(known.id));
}

function targetOf(plan: Plan, row: string, text: string, write: (value: Value) => Change[]): Result<Change[], TypingRefusal> {
  const target = lookup(plan).cofinancings.get(row)?.target;
  if (target === 'commune') return communeOf(plan, text, write);
  if (target !== 'post') return refused('noTarget');
  const post = plan.posts.find((one) => fold(one.label) === fold(text));
  return post === undefined ? refused('noSuchPost') : done(write(post.id));
}

/** What to look for in the reference of a text that names a commune: its code with its zero, its name without what follows it in parentheses. */
export function communeSought(text: string): string {
  return communeCodeTyped((PLACED.exec(text.trim())?.[1] ?? text).trim());
}

/** `Saint-Denis (93)` or `Saint-Denis (93066)`: what tells homonyms apart. */
const PLACED = /^(.*\S)\s*\((\w{2,5})\)$/;

/** The commune that a typed text names among those a search gave: exact name or code, and only one. */
export function communeTyped(found: readonly FoundCommune[], text: string): Result<FoundCommune, TypingRefusal> {
  const sought = communeSought(text);
  const place = PLACED.exec(text.trim())?.[2]?.toUpperCase();
  const placed = place === undefined ? found : found.filter(({ code, departement }) => code === place || departement === place);
  const typed = foldPlace(sought);
  const exact = placed.filter((commune) => commune.code === sought || foldPlace(commune.name) === typed);
  const sole = exact.length === 1 ? exact[0] : placed.length === 1 ? placed[0] : undefined;
  if (sole !== undefined) return done(sole);
  return refused(exact.length > 1 || placed.length > 1 ? 'severalCommunes' : 'noSuchCommune');
}
