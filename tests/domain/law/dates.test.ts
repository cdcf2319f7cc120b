import { describe, expect, test } from 'vitest';
import { day, dayBefore } from '../../../src/domain/base/day.ts';
import { isHypothesis } from '../../../src/domain/base/source.ts';
import { LAW, PARAMETERS } from '../../../src/domain/law/law.ts';
import { type Parameter, valueAt } from '../../../src/domain/law/parameter.ts';

const rates = (id: string): Parameter<unknown> => LAW.contributions.find((line) => line.id === id)?.rates as Parameter<unknown>;

describe('a dated value holds from its day on, not the day before', () => {
  test.each([
    { what: 'SMIC', parameter: LAW.smic, on: '2021-10-01', before: 155_458, after: 158_947 },
    { what: 'SMIC', parameter: LAW.smic, on: '2022-01-01', before: 158_947, after: 160_312 },
    { what: 'SMIC', parameter: LAW.smic, on: '2022-05-01', before: 160_312, after: 164_558 },
    { what: 'SMIC', parameter: LAW.smic, on: '2022-08-01', before: 164_558, after: 167_895 },
    { what: 'SMIC', parameter: LAW.smic, on: '2023-01-01', before: 167_895, after: 170_928 },
    { what: 'SMIC', parameter: LAW.smic, on: '2023-05-01', before: 170_928, after: 174_720 },
    { what: 'SMIC', parameter: LAW.smic, on: '2024-01-01', before: 174_720, after: 176_692 },
    { what: 'SMIC', parameter: LAW.smic, on: '2024-11-01', before: 176_692, after: 180_180 },
    { what: 'SMIC, unchanged', parameter: LAW.smic, on: '2025-01-01', before: 180_180, after: 180_180 },
    { what: 'SMIC', parameter: LAW.smic, on: '2026-01-01', before: 180_180, after: 182_303 },
    { what: 'SMIC', parameter: LAW.smic, on: '2026-06-01', before: 182_303, after: 186_702 },
    { what: 'SMIC assumed', parameter: LAW.smic, on: '2027-01-01', before: 186_702, after: 189_503 },
    { what: 'PMSS', parameter: LAW.pmss, on: '2023-01-01', before: 342_800, after: 366_600 },
    { what: 'PMSS', parameter: LAW.pmss, on: '2024-01-01', before: 366_600, after: 386_400 },
    { what: 'PMSS', parameter: LAW.pmss, on: '2025-01-01', before: 386_400, after: 392_500 },
    { what: 'PMSS', parameter: LAW.pmss, on: '2026-01-01', before: 392_500, after: 400_500 },
    { what: 'PMSS assumed', parameter: LAW.pmss, on: '2027-01-01', before: 400_500, after: 408_500 },
    { what: 'uncapped pension', parameter: rates('pensionUncapped'), on: '2024-01-01', before: 19_000, after: 20_200 },
    { what: 'uncapped pension', parameter: rates('pensionUncapped'), on: '2026-01-01', before: 20_200, after: 21_100 },
    { what: 'work accidents', parameter: rates('workAccident'), on: '2022-01-01', before: 18_000, after: 17_900 },
    { what: 'work accidents', parameter: rates('workAccident'), on: '2024-01-01', before: 17_900, after: 17_200 },
    { what: 'work accidents', parameter: rates('workAccident'), on: '2026-01-01', before: 17_200, after: 16_600 },
    { what: 'apprenticeship', parameter: rates('apprenticeship'), on: '2022-01-01', before: 0, after: 500 },
    { what: 'apprenticeship', parameter: rates('apprenticeship'), on: '2023-01-01', before: 500, after: 1000 },
    { what: 'unemployment', parameter: rates('unemployment'), on: '2025-05-01', before: 40_500, after: 40_000 },
    { what: 'vacancy limit', parameter: LAW.vacancyLimit, on: '2025-05-14', before: 3, after: 6 },
    { what: 'State aid', parameter: LAW.stateAid, on: '2027-01-01', before: true, after: false },
  ])('$what on $on: $before, then $after', ({ parameter, on, before, after }) => {
    expect(valueAt(parameter as Parameter<unknown>, dayBefore(day(on)))?.value).toBe(before);
    expect(valueAt(parameter as Parameter<unknown>, day(on))?.value).toBe(after);
  });

  test('knows nothing before the first day: unknown, never zero', () => {
    expect(valueAt(LAW.smic, day('2020-12-31'))).toBeUndefined();
    expect(valueAt(LAW.v2.publicBody, day('2022-12-31'))).toBeUndefined();
    expect(valueAt(LAW.v2.publicBody, day('2023-01-01'))?.value.map((period) => period.amount)).toEqual([1_750_000, 1_250_000, 1_250_000]);
    expect(valueAt(LAW.vacancyLimit, day('2022-12-31'))).toBeUndefined();
    expect(valueAt(LAW.lastSigning, day('2026-01-01'))?.value).toBe('2025-05-13');
  });
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

  test.each(['smic', 'pmss', ...LAW.contributions.map((line) => line.id)])('%s says that it is a hypothesis in 2027', (id) => {
    const parameter = PARAMETERS.find((one) => one.id === id) as Parameter<unknown>;
    expect(valueAt(parameter, day('2027-01-01'))?.status).toBe('hypothesis');
    expect(valueAt(parameter, day('2035-12-31'))?.value).toBeDefined();
  });
});
