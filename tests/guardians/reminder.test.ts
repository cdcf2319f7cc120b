import { expect, it } from 'vitest';
import { addMonths, type Day, day, firstDayOf, monthOfDay } from '../../src/domain/base/day.ts';
import { PARAMETERS } from '../../src/domain/law/law.ts';
import { type Parameter, parameter } from '../../src/domain/law/parameter.ts';

/** The parameters that nobody compared with their source in the twelve months before the month of a day, oldest first, as sentences. */
function toCheckAgain(parameters: readonly Parameter<unknown>[], today: Day): string[] {
  const aYearAgo = firstDayOf(monthOfDay(addMonths(today, -12)));
  return parameters
    .map(({ id, values }) => ({ id, checked: values.map(({ source }) => source.checked).reduce((a, b) => (a > b ? a : b)) }))
    .filter(({ checked }) => checked < aYearAgo)
    .sort((a, b) => a.checked.localeCompare(b.checked))
    .map(({ id, checked }) => `${id}: last checked on ${checked}`);
}

// A change has nothing to do with the age of the law: this warns, month after month, and never stops anybody.
it('reminds whoever runs the tests of the parameters of law not checked for a year', () => {
  const today = day(new Date().toISOString().slice(0, 10));
  const stale = toCheckAgain(PARAMETERS, today);
  if (stale.length > 0) console.warn(`${stale.length} parameters of law to compare with their source again:\n${stale.join('\n')}`);
});

it('names a parameter from the month that follows its year, by its last check, and not before', () => {
  const line = { certainty: 'B', reference: 'Décret n° 2024-1', value: 1 } as const;
  const old = parameter('old', [
    { ...line, from: '2023-01-01', checked: '2023-06-30' },
    { ...line, from: '2024-01-01', checked: '2025-10-31' },
  ]);
  const recent = parameter('recent', [{ ...line, from: '2024-01-01', checked: '2025-11-01' }]);
  expect(toCheckAgain([recent, old], day('2026-10-31'))).toEqual([]);
  expect(toCheckAgain([recent, old], day('2026-11-01'))).toEqual(['old: last checked on 2025-10-31']);
  expect(toCheckAgain([recent, old], day('2026-12-01'))).toEqual(['old: last checked on 2025-10-31', 'recent: last checked on 2025-11-01']);
});
