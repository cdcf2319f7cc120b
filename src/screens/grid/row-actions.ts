import type { Change } from '../../domain/plan/change.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import {
  addCofinancing,
  addPost,
  addStructure,
  duplicateCofinancings,
  duplicatePosts,
  type RowsMade,
  removeCofinancings,
  removePosts,
  removeStructures,
} from '../../domain/plan/rows.ts';
import { gridTexts } from '../../texts/grid.ts';
import { say } from '../../texts/language.ts';
import { freshNames } from './new-rows.ts';
import { postsOf } from './sheet-figures.ts';
import type { SheetModel } from './sheet-model.ts';

type NewId = () => string;

/** What can be done with the rows of a sheet. */
interface RowRules {
  add(plan: Plan, newId: NewId): RowsMade;
  duplicate?(plan: Plan, ids: readonly string[], newId: NewId): RowsMade;
  remove(plan: Plan, ids: readonly string[]): readonly Change[];
}

const RULES = {
  posts: { add: addPost, duplicate: duplicatePosts, remove: removePosts },
  cofinancings: { add: addCofinancing, duplicate: duplicateCofinancings, remove: removeCofinancings },
  structures: { add: (plan: Plan, newId: NewId) => addStructure(plan, newId, freshNames(plan, 1)[0] as string), remove: removeStructures },
} as const satisfies Record<string, RowRules>;

/** The sheets whose rows come and go by hand. */
export type RowSheet = keyof typeof RULES;

/** True when rows of the sheet can be added and removed by hand. */
export function hasRows(sheet: string): sheet is RowSheet {
  return sheet in RULES;
}

/** True when rows of the sheet can be duplicated. */
export function hasCopies(sheet: RowSheet): boolean {
  return 'duplicate' in RULES[sheet];
}

/** Adds a row as one step; gives its id. */
export function addRow(model: SheetModel, sheet: RowSheet): string | undefined {
  const { session, announce } = model.world;
  const made = RULES[sheet].add(session.plan(), session.newId);
  session.commit('addRows', [], made.changes);
  const [id] = made.ids;
  if (id !== undefined) announce(say(gridTexts).added(model.nameOf(id)));
  return id;
}

/** Duplicates rows as one step; gives the ids of the copies. */
export function duplicateRows(model: SheetModel, sheet: RowSheet, ids: readonly string[]): readonly string[] {
  const { session, announce } = model.world;
  const { duplicate }: RowRules = RULES[sheet];
  if (duplicate === undefined || ids.length === 0) return [];
  const names = ids.map((id) => model.nameOf(id));
  const made = duplicate(session.plan(), ids, session.newId);
  session.commit('duplicateRows', named(names), made.changes);
  announce(say(gridTexts).duplicated(made.ids.length));
  return made.ids;
}

/** Removes rows, and all that hangs on them, as one step. */
export function removeRows(model: SheetModel, sheet: RowSheet, ids: readonly string[]): void {
  const { session, announce } = model.world;
  if (ids.length === 0) return;
  const names = ids.map((id) => model.nameOf(id));
  const posts = sheet === 'structures' ? ids.reduce((sum, id) => sum + postsOf(session.plan(), id), 0) : 0;
  session.commit('deleteRows', named(names), RULES[sheet].remove(session.plan(), ids));
  announce(say(gridTexts).removed(ids.length, posts));
}

/** The first names are enough for the history. */
function named(names: readonly string[]): string[] {
  return names.length > 5 ? [...names.slice(0, 5), `+ ${names.length - 5}`] : [...names];
}
