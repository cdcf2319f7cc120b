import { describe, expect, test } from 'vitest';
import { cents } from '../../../src/domain/base/cents.ts';
import { apply, type Change, invert, setField, setPlanField } from '../../../src/domain/plan/change.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { planUnder } from '../../../src/domain/scenario/overlay.ts';
import { scenarioTouched, writtenIn } from '../../../src/domain/scenario/written.ts';
import { aContract, anEmployer, aPlan, aPost } from '../a-plan.ts';

const plan: Plan = {
  ...aPlan({ structures: [anEmployer()], posts: [aPost('p')], contracts: [aContract('p')] }),
  scenarios: [{ id: 's', name: 'Sans hausse', changes: [] }],
};
const scenario = plan.scenarios[0];
const contract = plan.contracts[0] as NonNullable<(typeof plan.contracts)[0]>;
const raise = setField('contracts', contract, 'grossPay', cents(220_000));

/** What is shown after changes made on the screen of the scenario. */
const shownAfter = (changes: readonly Change[]): Plan => planUnder(apply(plan, changes), 's');

describe('what is changed with a scenario open', () => {
  test('is written in the scenario and leaves the plan as it stands', () => {
    const changes = writtenIn(scenario, raise);
    expect(apply(plan, changes).contracts).toEqual(plan.contracts);
    expect(shownAfter(changes).contracts[0]?.grossPay).toBe(220_000);
    expect(scenarioTouched(plan, changes)).toBe('s');
  });

  test('leaves no trace once it is set back', () => {
    const raised = apply(plan, writtenIn(scenario, raise));
    expect(apply(raised, writtenIn(raised.scenarios[0], invert(raise)))).toEqual(plan);
  });

  test('goes to the plan itself when it is its name, its exercices or its scenarios', () => {
    const name = setPlanField(plan, 'name', 'Autre');
    expect(writtenIn(scenario, name)).toEqual(name);
    expect(scenarioTouched(plan, name)).toBeUndefined();
    const mixed = writtenIn(scenario, [...name, ...raise]);
    expect(mixed).toHaveLength(2);
    expect(scenarioTouched(plan, mixed)).toBeUndefined();
  });

  test('goes to the plan when no scenario is open', () => {
    expect(writtenIn(undefined, raise)).toBe(raise);
    expect(scenarioTouched(plan, raise)).toBeUndefined();
  });

  test('changes nothing when nothing moved', () => {
    expect(writtenIn(scenario, [])).toEqual([]);
  });
});
