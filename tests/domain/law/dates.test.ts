import { describe, expect, test } from 'vitest';
import { day, dayBefore } from '../../../src/domain/base/day.ts';
import { isHypothesis } from '../../../src/domain/base/source.ts';
import { LAW, PARAMETERS } from '../../../src/domain/law/law.ts';
import { type Parameter, valueAt } from '../../../src/domain/law/parameter.ts';
import { monthlySmic } from '../../../src/domain/law/smic.ts';
import { DATED_VALUES } from './dated-values.ts';

/** A value as the table of dated values writes it. */
function written(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).replaceAll('"', '');
}

/** What the law says around each day on which a value begins: « id day: before → after ». */
function turns(parameters: readonly Parameter<unknown>[]): string[] {
  return parameters.flatMap((parameter) =>
    parameter.values.map(({ from }) => {
      const before = written(valueAt(parameter, dayBefore(from))?.value);
      return `${parameter.id} ${from}: ${before} → ${written(valueAt(parameter, from)?.value)}`;
    }),
  );
}

describe('a dated value holds from its day on, not the day before', () => {
  test.each(PARAMETERS.map(({ id }) => id))('%s has each of its days in the table of dated values, and no other', (id) => {
    const own = (lines: readonly string[]) => lines.filter((line) => line.startsWith(`${id} `));
    expect(own(turns(PARAMETERS))).toEqual(own(DATED_VALUES));
  });

  test('no line of the table speaks of a parameter that is not there', () => {
    expect(DATED_VALUES.filter((line) => !PARAMETERS.some(({ id }) => line.startsWith(`${id} `)))).toEqual([]);
  });

  test('a parameter with a day that the table does not know is noticed', () => {
    const late: Parameter<number> = {
      id: 'smicHourly',
      values: [...LAW.smicHourly.values, { ...LAW.smicHourly.values[0], from: day('2036-01-01') }] as never,
    };
    expect(DATED_VALUES).not.toContain(turns([late]).at(-1));
  });

  test('knows nothing before the first day: unknown, never zero', () => {
    expect(valueAt(LAW.smicHourly, day('2020-12-31'))).toBeUndefined();
    expect(valueAt(LAW.v2.publicBody, day('2022-12-31'))).toBeUndefined();
    expect(valueAt(LAW.vacancyLimit, day('2022-12-31'))).toBeUndefined();
  });
});

test.each([
  ['2021-01-01', 155_458],
  ['2021-10-01', 158_947],
  ['2022-01-01', 160_312],
  ['2022-05-01', 164_558],
  ['2022-08-01', 167_895],
  ['2023-01-01', 170_928],
  ['2023-05-01', 174_720],
  ['2024-01-01', 176_692],
  ['2024-11-01', 180_180],
  ['2026-01-01', 182_303],
  ['2026-06-01', 186_702],
  ['2027-01-01', 189_432],
])('the monthly SMIC of %s is %i', (from, amount) => {
  expect(monthlySmic(valueAt(LAW.smicHourly, day(from))?.value as number)).toBe(amount);
});

describe('every parameter', () => {
  test.each(PARAMETERS.map((parameter) => ({ id: parameter.id, parameter })))(
    '$id is ordered, sourced, dated and honest',
    ({ parameter }) => {
      expect(parameter.values.length).toBeGreaterThan(0);
      parameter.values.forEach((dated, k) => {
        const before = parameter.values[k - 1];
        if (before !== undefined) expect(dated.from > before.from).toBe(true);
        expect(dated.source.reference.length).toBeGreaterThan(5);
        expect(dated.status).toBe(isHypothesis(dated.source.certainty) ? 'hypothesis' : 'official');
      });
    },
  );

  test('has an id of its own', () => {
    expect(new Set(PARAMETERS.map((parameter) => parameter.id)).size).toBe(PARAMETERS.length);
  });

  const carried = ['smicHourly', 'pmss', 'indexPoint', 'minimumIndex', 'payrollTax', ...LAW.contributions.map((line) => line.rates.id)];
  test.each(carried.filter((id) => id !== 'cnracl'))('%s says that it is a hypothesis in 2027', (id) => {
    const parameter = PARAMETERS.find((one) => one.id === id) as Parameter<unknown>;
    expect(valueAt(parameter, day('2027-01-01'))?.status).toBe('hypothesis');
    expect(valueAt(parameter, day('2035-12-31'))?.value).toBeDefined();
  });

  test('the CNRACL rises by law until 2028, and is supposed after', () => {
    expect(['2027-01-01', '2028-12-31', '2029-01-01'].map((on) => valueAt(cnracl(), day(on))?.status)).toEqual([
      'official',
      'official',
      'hypothesis',
    ]);
  });

  test('another reading of a rule names what it reads', () => {
    const disputed = PARAMETERS.filter((parameter) => parameter.alternatives !== undefined);
    expect(disputed.map(({ id }) => id)).toEqual([
      'label',
      'v1Private',
      'v2Public',
      'v2Antilles',
      'v2IndianOcean',
      'bonification',
      'vacancyLimit',
    ]);
    for (const { alternatives } of disputed) expect(alternatives?.every(({ reading }) => reading.length > 20)).toBe(true);
  });
});

function cnracl(): Parameter<unknown> {
  return LAW.contributions.find((line) => line.id === 'cnracl')?.rates as Parameter<unknown>;
}
