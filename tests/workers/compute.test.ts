import { expose, type Remote, wrap } from 'comlink';
import { afterEach, describe, expect, test } from 'vitest';
import { cents } from '../../src/domain/base/cents.ts';
import { day } from '../../src/domain/base/day.ts';
import type { Change } from '../../src/domain/plan/change.ts';
import { monthsOf, recompute } from '../../src/domain/recompute.ts';
import { ComputeApi } from '../../workers/compute.api.ts';
import { transferResults } from '../../workers/transfer.ts';
import { aContract, aConvention, aLine, anEmployer, aPlan, aPost } from '../domain/a-plan.ts';

const asOf = day('2026-11-23');
const plan = aPlan({
  structures: [anEmployer()],
  posts: [aPost('p'), aPost('q')],
  contracts: [aContract('p')],
  conventions: [aConvention('p')],
  funders: [{ id: 'f', name: 'Département' }],
  cofinancings: [aLine('l')],
});
const raise: Change = { kind: 'set', table: 'contracts', id: 'contract-p', field: 'grossPay', from: 190_000, to: 220_000 };

const open: MessageChannel[] = [];

/** Both ends of the worker, over a real channel. */
function connect(): Remote<ComputeApi> {
  const channel = new MessageChannel();
  open.push(channel);
  expose(new ComputeApi(), channel.port1);
  return wrap<ComputeApi>(channel.port2);
}

afterEach(() => {
  for (const channel of open.splice(0)) {
    channel.port1.close();
    channel.port2.close();
  }
});

describe('the mirror of the plan', () => {
  test('gives the same results as a computation on the spot, unknown figures included', async () => {
    const api = connect();
    await api.open(plan, 3);
    const answer = await api.results({ revision: 3 }, asOf);
    expect(answer).toEqual({ kind: 'answer', revision: 3, value: recompute({ plan, asOf }) });
    expect(answer.kind === 'answer' && Number.isNaN(answer.value.posts.cost[4])).toBe(true);
  });

  test('follows changes revision by revision', async () => {
    const api = connect();
    await api.open(plan, 0);
    expect(await api.change([raise], 1)).toBe(true);
    const answer = await api.results({ revision: 1 }, asOf);
    expect(answer.kind === 'answer' && answer.value.posts.cost[0]).toBe(3_625_776);
  });

  test('asks for the whole plan when a revision is missed, and refuses the change', async () => {
    const api = connect();
    expect(await api.results({ revision: 0 }, asOf)).toEqual({ kind: 'stale' });
    expect(await api.change([raise], 1)).toBe(false);
    await api.open(plan, 0);
    expect(await api.change([raise], 2)).toBe(false);
    expect(await api.results({ revision: 1 }, asOf)).toEqual({ kind: 'stale' });
    expect(await api.months({ revision: 1 }, 'p')).toEqual({ kind: 'stale' });
  });

  test('answers again at the same revision once its arrays have been given away', async () => {
    const api = connect();
    await api.open(plan, 0);
    const first = await api.results({ revision: 0 }, asOf);
    expect(await api.results({ revision: 0 }, asOf)).toEqual(first);
    expect(await api.months({ revision: 0 }, 'p')).toEqual({ kind: 'answer', revision: 0, value: monthsOf({ plan }, 'p') });
  });

  test('tells a defect of ours as an error, and goes on answering', async () => {
    const api = connect();
    await api.open(plan, 0);
    await expect(api.change([{ ...raise, id: 'nobody' } as Change], 1)).rejects.toThrow('nobody');
    await expect(api.months({ revision: 0 }, 'nobody')).rejects.toThrow('nobody');
    expect((await api.results({ revision: 0 }, asOf)).kind).toBe('answer');
  });
});

test('every array of the results is handed over, none is copied', () => {
  const results = recompute({ plan: aPlan({ ...plan, ownFunds: [{ id: '2025', year: 2025, amount: cents(1) }] }), asOf });
  const channel = new MessageChannel();
  open.push(channel);
  let copied = 0;
  expose({ answer: () => transferResults({ kind: 'answer', value: results }) }, channel.port1);
  return (wrap<{ answer(): unknown }>(channel.port2).answer() as Promise<unknown>).then(() => {
    for (const group of [
      results.posts,
      results.communes,
      results.plan,
      results.funders,
      results.shares,
      results.unknown,
      { fte: results.fte },
    ]) {
      for (const array of Object.values(group) as Float64Array[]) if (array.byteLength > 0) copied++;
    }
    expect(copied).toBe(0);
  });
});
