import { parseDay } from '../base/day.ts';
import { done, type Result, refused } from '../base/result.ts';
import { MOST_YEARS, type Plan, type Row, TABLE_NAMES, type TableName } from './plan.ts';
import { type FieldKind, SETTINGS_SHAPE, SHAPES } from './shape.ts';

/** Where a value does not have the shape of a plan: what stands there instead, as a short piece of JSON. */
export interface ShapeFault {
  /** `posts[12].state` */
  readonly place: string;
  readonly expected: string;
  readonly read: string;
}

/** Most faults reported at once: the first ones are enough to act on. */
const MOST_FAULTS = 20;

/**
 * Takes unknown data for a plan: every known field of the right kind, ids unique in their table, years in order. Fields it
 * does not know stay. References to rows that are not there are not faults (see `danglingReferences`).
 */
export function validatePlan(value: unknown): Result<Plan, readonly ShapeFault[]> {
  const faults = new Faults();
  if (!isRecord(value)) {
    faults.add('plan', 'object', value);
    return refused(faults.list);
  }
  const text = (field: string) => faults.check(field, 'text', value[field]);
  text('id');
  text('name');
  if (value['fictitious'] !== undefined) faults.check('fictitious', 'flag', value['fictitious']);
  if (value['holder'] !== undefined) text('holder');
  checkYears(value, faults);
  checkFields('settings', value['settings'], {}, SETTINGS_SHAPE, faults);
  for (const table of TABLE_NAMES) checkTable(table, value[table], faults);
  forbidProto('plan', value, faults);
  return faults.list.length === 0 ? done(value as unknown as Plan) : refused(faults.list);
}

function checkYears(value: Fields, faults: Faults): void {
  const { firstYear, lastYear } = value;
  faults.check('firstYear', 'year', firstYear);
  faults.check('lastYear', 'year', lastYear);
  if (!isYear(firstYear) || !isYear(lastYear)) return;
  if (lastYear < firstYear || lastYear - firstYear >= MOST_YEARS)
    faults.add('lastYear', `${firstYear}…${firstYear + MOST_YEARS - 1}`, lastYear);
}

function checkTable(table: TableName, rows: unknown, faults: Faults): void {
  if (!Array.isArray(rows)) {
    faults.add(table, 'array', rows);
    return;
  }
  const seen = new Set<unknown>();
  rows.forEach((row: unknown, index) => {
    const place = `${table}[${index}]`;
    checkFields(place, row, { id: 'text', ...SHAPES[table].required }, { origin: 'origin', ...SHAPES[table].optional }, faults);
    const id = isRecord(row) ? row['id'] : undefined;
    if (id !== undefined && seen.has(id)) faults.add(`${place}.id`, 'unique id', id);
    seen.add(id);
  });
}

function checkFields(place: string, value: unknown, required: Kinds, optional: Kinds, faults: Faults): void {
  if (!isRecord(value)) {
    faults.add(place, 'object', value);
    return;
  }
  for (const field of Object.keys(required)) faults.check(`${place}.${field}`, required[field] as FieldKind, value[field]);
  for (const field of Object.keys(optional)) {
    if (value[field] !== undefined) faults.check(`${place}.${field}`, optional[field] as FieldKind, value[field]);
  }
}

/** `__proto__` as a name would change what an object is once copied field by field: no plan needs it. */
function forbidProto(place: string, value: unknown, faults: Faults): void {
  if (typeof value !== 'object' || value === null) return;
  if (Object.hasOwn(value, '__proto__')) faults.add(place, 'no field named __proto__', '__proto__');
  for (const [key, inner] of Object.entries(value)) {
    forbidProto(Array.isArray(value) ? `${place}[${key}]` : `${place}.${key}`, inner, faults);
  }
}

type Fields = Record<string, unknown>;
type Kinds = Readonly<Record<string, FieldKind>>;

class Faults {
  readonly list: ShapeFault[] = [];

  check(place: string, kind: FieldKind, value: unknown): void {
    if (!holds(kind, value)) this.add(place, typeof kind === 'string' ? kind : 'choice' in kind ? kind.choice.join(' | ') : 'text', value);
  }

  add(place: string, expected: string, value: unknown): void {
    if (this.list.length >= MOST_FAULTS) return;
    const read = value === undefined ? '' : (JSON.stringify(value) ?? String(value));
    this.list.push({ place, expected, read: read.length > 60 ? `${read.slice(0, 59)}…` : read });
  }
}

function holds(kind: FieldKind, value: unknown): boolean {
  if (typeof kind === 'object') return typeof value === 'string' && (!('choice' in kind) || kind.choice.includes(value));
  switch (kind) {
    case 'text':
      return typeof value === 'string';
    case 'flag':
      return typeof value === 'boolean';
    case 'day':
      return typeof value === 'string' && parseDay(value) !== undefined;
    case 'year':
      return isYear(value);
    case 'count':
      return Number.isSafeInteger(value) && (value as number) >= 0;
    case 'cents':
    case 'rate':
      return Number.isSafeInteger(value);
    case 'origin':
      return isRecord(value) && Object.values(value).every((origin) => typeof origin === 'string');
    case 'served':
      return isListOf(value, (item) => typeof item['commune'] === 'string' && isWeight(item['weight']));
    case 'number':
      return Number.isSafeInteger(value);
    case 'changes':
      return isListOf(value, isChange);
    case 'periods':
      return isListOf(value, (item) => isWeight(item['months']) && Number.isSafeInteger(item['amount']));
  }
}

/** The rows that name a row of another table which is not in the plan: shown, never a reason to refuse the plan. */
export function danglingReferences(
  plan: Plan,
): { readonly table: TableName; readonly id: string; readonly field: string; readonly read: string }[] {
  const ids = new Map(TABLE_NAMES.map((table) => [table, new Set((plan[table] as readonly Row[]).map((row) => row.id))]));
  return TABLE_NAMES.flatMap((table) => {
    const { required, optional } = SHAPES[table];
    const references = Object.entries({ ...required, ...optional }).flatMap(([field, kind]) =>
      typeof kind === 'object' && 'row' in kind ? [{ field, target: kind.row }] : [],
    );
    return (plan[table] as readonly Row[]).flatMap((row) =>
      references.flatMap(({ field, target }) => {
        const read = (row as unknown as Fields)[field];
        return typeof read === 'string' && !ids.get(target)?.has(read) ? [{ table, id: row.id, field, read }] : [];
      }),
    );
  });
}

function isListOf(value: unknown, test: (item: Fields) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => isRecord(item) && test(item));
}

/** A change names its kind and its table, and what its kind needs to be applied. */
function isChange(item: Fields): boolean {
  const { kind, table, id, field, row, at } = item;
  if (typeof table !== 'string') return false;
  if (kind === 'set') return typeof id === 'string' && typeof field === 'string';
  return (kind === 'add' || kind === 'remove') && isRecord(row) && typeof row['id'] === 'string' && isWeight(at);
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isYear(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 1900 && (value as number) <= 2199;
}

function isWeight(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
