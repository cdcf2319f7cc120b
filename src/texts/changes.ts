import type { Change, Value } from '../domain/plan/change.ts';
import { columnFor } from '../domain/plan/columns.ts';
import type { Hypothesis } from '../domain/plan/hypothesis.ts';
import type { Period, Row, Served, Settings, TableName } from '../domain/plan/plan.ts';
import { innerChanges, type MadeChange } from '../domain/scenario/inner-changes.ts';
import { formatCount, formatEuros } from './amounts.ts';
import { fieldLabel, rowWords } from './fields.ts';
import { hypothesisValue } from './hypothesis-words.ts';
import { say, type Texts } from './language.ts';
import { type FindRow, nameOfRow } from './row-name.ts';
import { SETTINGS, settingName, settingValue } from './setting-choices.ts';
import { sayValue } from './values.ts';

/** A change in the words of an officer: what was touched, and what it was before and after; `empty` reads as such. */
export interface ChangeWords {
  readonly what: string;
  readonly before?: string;
  readonly after?: string;
}

const words: Texts<{
  readonly empty: string;
  readonly added: string;
  readonly removed: string;
  readonly months: (count: number) => string;
  readonly changes: (count: number) => string;
}> = {
  fr: {
    empty: '(vide)',
    added: 'ajout',
    removed: 'suppression',
    months: (count) => `${formatCount(count)}\u00a0mois`,
    changes: (count) => (count < 2 ? `${count}\u00a0changement` : `${formatCount(count)}\u00a0changements`),
  },
  en: {
    empty: '(empty)',
    added: 'added',
    removed: 'removed',
    months: (count) => (count === 1 ? '1 month' : `${formatCount(count)} months`),
    changes: (count) => (count === 1 ? '1 change' : `${formatCount(count)} changes`),
  },
};

/** Fields that say nothing to the user beside the change they come with. */
const QUIET = new Set(['id', 'origin']);

/** Fields of a hypothesis that its name says already. */
const IN_NAME = new Set(['parameter', 'year', 'period']);

/** The changes of a step that say something: where a value comes from follows the value and is left out. */
export function tellingChanges(changes: readonly Change[]): readonly Change[] {
  const telling = changes.filter((change) => change.kind !== 'set' || change.field !== 'origin');
  return telling.length === 0 ? changes : telling;
}

/** What a step changed, as its officer did it: a scenario written again is told by what was changed in it, as `tellingChanges` tells it. */
export function changesMade(changes: readonly Change[]): readonly MadeChange[] {
  const made = innerChanges(changes);
  const telling = new Set(tellingChanges(made.map(({ change }) => change)));
  return made.filter(({ change }) => telling.has(change));
}

/** One change in words; `find` gives the rows it names, those that have gone since included. */
export function describeChange(change: Change, find: FindRow): ChangeWords {
  if (change.kind !== 'set') {
    const what = [say(rowWords)[change.table], nameOfRow(change.table, change.row.id, withRow(change.table, change.row, find))];
    const fields = fieldsOf(change.table, change.row, find);
    return change.kind === 'add'
      ? { what: `${what.filter((part) => part !== '').join(' ')}\u00a0: ${say(words).added}`, after: fields }
      : { what: `${what.filter((part) => part !== '').join(' ')}\u00a0: ${say(words).removed}`, before: fields };
  }
  if (change.table === 'plan' && change.field === 'settings') return describeSettings(change.from as Settings, change.to as Settings);
  const label = fieldLabel(change.table, change.field);
  const what = change.table === 'plan' ? label : `${nameOfRow(change.table, change.id, find)} · ${label}`;
  const read = (value: Value | undefined): string =>
    (change.table === 'plan'
      ? planValue(change.field, value, find)
      : fieldValue(change.table, change.field, value, find, find(change.table, change.id))) || say(words).empty;
  return { what, before: read(change.from), after: read(change.to) };
}

function describeSettings(from: Settings, to: Settings): ChangeWords {
  const keys = SETTINGS.filter((key) => from[key] !== to[key]);
  const read = (settings: Settings): string => keys.map((key) => settingValue(key, settings[key]) || say(words).empty).join(' · ');
  return { what: keys.map(settingName).join(' · '), before: read(from), after: read(to) };
}

function planValue(field: string, value: Value | undefined, find: FindRow): string {
  if (value === undefined) return '';
  return field === 'holder' ? nameOfRow('structures', String(value), find) : String(value);
}

/** The known fields of a row, each with its name. */
function fieldsOf(table: TableName, row: Row, find: FindRow): string {
  return Object.entries(row)
    .filter(([field]) => !QUIET.has(field) && !(table === 'hypotheses' && IN_NAME.has(field)))
    .flatMap(([field, value]) => {
      const text = fieldValue(table, field, value as Value, find, row);
      return text === '' ? [] : [`${fieldLabel(table, field)}\u00a0: ${text}`];
    })
    .join(' · ');
}

/** Fields that name a row of another table and that no column shows. */
const ROWS: Readonly<Record<string, TableName>> = {
  'contracts.post': 'posts',
  'conventions.post': 'posts',
  'ownFunds.commune': 'communes',
  'amendments.contract': 'contracts',
  'payments.convention': 'conventions',
  'payments.cofinancing': 'cofinancings',
};

function fieldValue(table: TableName, field: string, value: Value | undefined, find: FindRow, row: Row | undefined): string {
  if (value === undefined || value === '') return '';
  if (table === 'hypotheses' && row !== undefined && typeof value === 'number') return hypothesisValue(row as Hypothesis, field, value);
  const names = (of: TableName, id: string): string | undefined => (find(of, id) === undefined ? undefined : nameOfRow(of, id, find));
  const column = columnFor(table, field);
  if (column !== undefined && typeof value !== 'object') {
    return column.kind === 'money' ? formatEuros(value as number) : sayValue(column, value, names);
  }
  const other = ROWS[`${table}.${field}`];
  if (other !== undefined) return nameOfRow(other, String(value), find);
  if (field === 'served') {
    return (value as unknown as readonly Served[])
      .map(({ commune, weight }) => `${nameOfRow('communes', commune, find)} (${formatCount(weight)})`)
      .join(', ');
  }
  if (field === 'periods') {
    return (value as unknown as readonly Period[])
      .map(({ months, amount }) => `${say(words).months(months)} : ${formatEuros(amount)}`)
      .join(', ');
  }
  if (Array.isArray(value)) return say(words).changes(value.length);
  return typeof value === 'object' ? Object.values(value).join(', ') : String(value);
}

/** `find` that knows this row too: one just added or removed names itself. */
function withRow(table: TableName, row: Row, find: FindRow): FindRow {
  return (of, id) => (of === table && id === row.id ? row : find(of, id));
}
