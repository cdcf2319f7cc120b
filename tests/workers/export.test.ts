import { expose } from 'comlink';
import { describe, expect, it } from 'vitest';
import { createExport } from '../../src/bridge/export.ts';
import { day } from '../../src/domain/base/day.ts';
import type { Plan } from '../../src/domain/plan/plan.ts';
import sample from '../../src/screens/files/sample.json';
import { ExportApi } from '../../workers/export.api.ts';
import { inventedPlan } from '../bench/plans.ts';

const plan = sample as unknown as Plan;
const asOf = day('2026-11-23');

/** Both ends of a channel, as a worker and its page would have. */
function exporter(api = new ExportApi()) {
  return createExport(
    () => {
      const { port1, port2 } = new MessageChannel();
      expose(api, port2);
      port1.start();
      return port1;
    },
    () => 'fr',
  );
}

describe('files made in a worker', () => {
  it.each(['xlsx', 'csv', 'html', 'json', 'quotepart.json'] as const)('arrive as a %s', async (extension) => {
    const file = await exporter().write(plan, 4, asOf, 'posts', extension, () => undefined);
    expect(file.ok && file.value.size).toBeGreaterThan(500);
  });

  it('say how far they are, at most four times a second', async () => {
    const told: { share: number; at: number }[] = [];
    const start = performance.now();
    await exporter().write(inventedPlan(200), 4, asOf, 'all', 'xlsx', (share) => told.push({ share, at: performance.now() }));
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThanOrEqual(1 + (performance.now() - start) / 250);
    expect(told.map(({ share }) => share)).toEqual(told.map(({ share }) => share).sort((a, b) => a - b));
  });

  it('stop when cancelled', async () => {
    const end = exporter();
    const file = end.write(plan, 4, asOf, 'all', 'xlsx', () => undefined);
    end.cancel();
    expect(await file).toEqual({ ok: false, refusal: { code: 'cancelled' } });
  });

  it('say why they failed', async () => {
    const file = await exporter().write(plan, 4, asOf, 'all', 'csv', () => undefined);
    expect(file).toEqual({ ok: false, refusal: { code: 'failed', message: 'a CSV holds one view' } });
  });

  it('open again as the same plan', async () => {
    const end = exporter();
    const file = await end.write(plan, 4, asOf, 'all', 'quotepart.json', () => undefined, 'f'.repeat(64));
    const back = file.ok ? await end.open(new Uint8Array(await file.value.arrayBuffer())) : undefined;
    expect(back?.ok && { plan: back.value.plan, revision: back.value.revision, parent: back.value.parent }).toEqual({
      plan,
      revision: 4,
      parent: 'f'.repeat(64),
    });
  });
});
