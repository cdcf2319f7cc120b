import { expect, it } from 'vitest';
import { parseDay } from '../../src/domain/base/day.ts';
import { isHypothesis } from '../../src/domain/base/source.ts';
import { PARAMETERS } from '../../src/domain/law/law.ts';
import type { Parameter } from '../../src/domain/law/parameter.ts';
import { filesUnder } from './tree.ts';

const CERTAINTIES = ['A', 'B', 'C', 'K', 'I', 'X', '?'];

/** What is wrong with a dated parameter, as sentences. */
function faults({ id, values }: Parameter<unknown>): string[] {
  const found: string[] = [];
  if (id.trim() === '') found.push('a parameter without id');
  if (values.length === 0) found.push(`${id} has no value`);
  values.forEach(({ from, value, status, source }, index) => {
    const at = `${id} on ${from}`;
    const before = values[index - 1];
    if (parseDay(from) === undefined) found.push(`${at}: not a day`);
    if (before !== undefined && before.from >= from) found.push(`${at}: not after ${before.from}`);
    if (value === undefined || value === null || Number.isNaN(value)) found.push(`${at}: no value`);
    if (source.reference.trim().length < 8) found.push(`${at}: no reference`);
    if (!CERTAINTIES.includes(source.certainty)) found.push(`${at}: certainty ${source.certainty}`);
    if (parseDay(source.checked) === undefined) found.push(`${at}: not checked on a day`);
    if (status === 'official' && isHypothesis(source.certainty)) found.push(`${at}: official, yet ${source.certainty}`);
  });
  return found;
}

it('dates, orders and sources every value of law', () => {
  expect(PARAMETERS.length).toBeGreaterThan(15);
  expect(PARAMETERS.flatMap(faults)).toEqual([]);
});

it('gives every parameter its own id', () => {
  const ids = PARAMETERS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('lists every parameter that a file of the law declares', () => {
  const declared = filesUnder(['src/domain/law'], ['.ts']).flatMap(({ text }) =>
    [...text.matchAll(/\bparameter(?:<[^;=]*?>)?\(\s*'([^']+)'/g)].map(([, id]) => id),
  );
  expect(declared.length).toBeGreaterThan(5);
  expect(declared.filter((id) => !PARAMETERS.some((one) => one.id === id))).toEqual([]);
});

const good = {
  from: '2024-01-01',
  value: 1,
  status: 'official',
  source: { reference: 'Décret n° 2023-1', certainty: 'B', checked: '2026-11-22' },
};

it.each([
  ['values out of order', [good, { ...good, from: '2023-01-01' }]],
  ['two values of one day', [good, good]],
  ['a value without source', [{ ...good, source: { ...good.source, reference: '' } }]],
  ['a day that does not exist', [{ ...good, from: '2024-02-31' }]],
  ['an unknown certainty', [{ ...good, source: { ...good.source, certainty: 'Z' } }]],
  ['a value never checked', [{ ...good, source: { ...good.source, checked: '' } }]],
  ['an inference called official', [{ ...good, source: { ...good.source, certainty: 'I' } }]],
  ['a missing value', [{ ...good, value: Number.NaN }]],
  ['no value at all', []],
])('refuses %s', (_, values) => {
  expect(faults({ id: 'example', values } as unknown as Parameter<unknown>)).toHaveLength(1);
});
