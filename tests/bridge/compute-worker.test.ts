import { expose } from 'comlink';
import { afterEach, describe, expect, it } from 'vitest';
import { type Compute, createCompute } from '../../src/bridge/compute.ts';
import type { WorkerEnd } from '../../src/bridge/link.ts';
import type { Day } from '../../src/domain/base/day.ts';
import { apply, type Change } from '../../src/domain/plan/change.ts';
import { monthsOf, recompute } from '../../src/domain/recompute.ts';
import { samplePlan } from '../../src/screens/files/sample.ts';
import { ComputeApi } from '../../workers/compute.api.ts';

const asOf = '2026-11-22' as Day;
const plan = samplePlan(() => 'sample');
const post = plan.posts[0]?.id ?? '';
const contract = plan.contracts.find((row) => row.post === post);

function channel(): WorkerEnd {
  const { port1, port2 } = new MessageChannel();
  expose(new ComputeApi(), port2 as never);
  return port1 as unknown as WorkerEnd;
}

async function at(compute: Compute, revision: number): Promise<void> {
  for (let tries = 0; compute.computed()?.revision !== revision; tries += 1) {
    if (compute.failure() !== undefined || tries > 400) throw new Error(compute.failure() ?? 'no answer');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

let compute: Compute | undefined;
afterEach(() => compute?.close());

describe('the worker behind its channel', () => {
  it('gives the figures of the plan, then those of the plan after a change, equal to a full computation', async () => {
    compute = createCompute(channel, asOf);
    compute.open(plan, 0);
    await at(compute, 0);
    expect(compute.computed()?.results).toEqual(recompute({ plan, asOf }));

    const raise: Change[] = [{ kind: 'set', table: 'contracts', id: contract?.id ?? '', field: 'monthlyCost', to: 400_000 }];
    const next = apply(plan, raise);
    compute.change(raise, next, 1);
    await at(compute, 1);
    expect(compute.computed()?.results).toEqual(recompute({ plan: next, asOf }));
    expect(await compute.months(post)).toEqual(monthsOf({ plan: next }, post));
    expect(compute.computed()?.results.plan.cost).not.toEqual(recompute({ plan, asOf }).plan.cost);
  });

  it('refuses the months of a post that is not there, and goes on', async () => {
    compute = createCompute(channel, asOf);
    compute.open(plan, 0);
    await expect(compute.months('none')).rejects.toThrow('no post none');
    await at(compute, 0);
    expect(compute.failure()).toBeUndefined();
  });
});
