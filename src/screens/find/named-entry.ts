import { done, type Result, refused } from '../../domain/base/result.ts';
import type { Change } from '../../domain/plan/change.ts';
import type { Column } from '../../domain/plan/columns.ts';
import type { Plan, PlanCommune, Row } from '../../domain/plan/plan.ts';
import { fold } from '../../domain/territory/fold.ts';
import type { TypingRefusal } from '../../texts/typing.ts';
import { aimsAtCommune, communeTyped, type Entry, type FoundCommune } from '../grid/entry.ts';

type Named = Result<Entry, TypingRefusal>;

/** What texts name when thousands of cells are written at once: each name is looked for once, and what is created is used again. */
export class NamedEntries {
  readonly #search: (text: string) => Promise<readonly FoundCommune[]>;
  readonly #names: Readonly<Record<'structures' | 'funders' | 'posts', Map<string, string>>>;
  readonly #communes: Set<string>;
  readonly #found = new Map<string, Promise<Named>>();

  constructor(plan: Plan, search: (text: string) => Promise<readonly FoundCommune[]>) {
    this.#search = search;
    const byName = (rows: readonly (readonly [string, string])[]): Map<string, string> =>
      new Map([...rows].reverse().map(([name, id]) => [fold(name), id]));
    this.#names = {
      structures: byName(plan.structures.map(({ name, id }) => [name, id])),
      funders: byName(plan.funders.map(({ name, id }) => [name, id])),
      posts: byName(plan.posts.map(({ label, id }) => [label, id])),
    };
    this.#communes = new Set(plan.communes.map(({ id }) => id));
  }

  /** The entry that a text makes in a cell: the row it names, or the text itself, to be read or created. */
  async entryOf(plan: Plan, column: Column, row: string, text: string): Promise<Named> {
    const typed: Entry = { kind: 'text', text };
    if (text.trim() === '') return done(typed);
    if (aimsAtCommune(plan, column, row)) return this.#commune(text.trim());
    const names =
      column.kind === 'structure' ? 'structures' : column.kind === 'funder' ? 'funders' : column.kind === 'target' ? 'posts' : undefined;
    const id = names === undefined ? undefined : this.#names[names].get(fold(text));
    return done(id === undefined ? typed : { kind: 'value', value: id });
  }

  /** Notes the rows that changes created, so that the next cell names them instead of creating them again. */
  learn(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.kind !== 'add') continue;
      if (change.table === 'communes') this.#communes.add(change.row.id);
      if (change.table === 'structures' || change.table === 'funders') {
        this.#names[change.table].set(fold((change.row as Row & { readonly name: string }).name), change.row.id);
      }
    }
  }

  async #commune(text: string): Promise<Named> {
    const code = text.toUpperCase();
    if (this.#communes.has(code)) return done({ kind: 'value', value: code });
    let found = this.#found.get(text);
    if (found === undefined) {
      found = this.#look(text);
      this.#found.set(text, found);
    }
    const named = await found;
    // Copied into the plan by the first cell, it is there for the others.
    if (named.ok && named.value.kind === 'commune' && this.#communes.has(named.value.commune.code)) {
      return done({ kind: 'value', value: named.value.commune.code satisfies PlanCommune['id'] });
    }
    return named;
  }

  async #look(text: string): Promise<Named> {
    const commune = communeTyped(await this.#search(text), text);
    return commune.ok ? done({ kind: 'commune', commune: commune.value }) : refused(commune.refusal);
  }
}
