import { expose } from 'comlink';
import { afterEach, describe, expect, it } from 'vitest';
import { createImporter, type Importer } from '../../src/bridge/import.ts';
import { ImportApi } from '../../workers/import.api.ts';
import { roster } from '../examples/rosters/roster.ts';

const open: Importer[] = [];

/** Both ends of the same code, over a real channel. */
function importer(): Importer {
  const made = createImporter(() => {
    const { port1, port2 } = new MessageChannel();
    expose(new ImportApi(), port1 as never);
    port1.start();
    port2.start();
    return port2 as never;
  }, 'fr');
  open.push(made);
  return made;
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

describe('the import worker', () => {
  it('reads transferred bytes and answers with plain data', async () => {
    const file = { name: 'liste.csv', bytes: bytes(roster([{ posts: '2' }, { posts: '1' }])) };
    const read = await importer().read([file], () => undefined);
    expect(file.bytes.byteLength).toBe(0);
    expect(read).toMatchObject({ ok: true, value: { rows: 2, lines: 2, rejected: 0, ignored: 0, posts: 3 } });
  });

  it('makes plans from what it read, as often as asked', async () => {
    const end = importer();
    await end.read(
      [{ name: 'liste.csv', bytes: bytes(roster([{ posts: '2' }, { departement: '48', communeCode: '48095', posts: '5' }])) }],
      () => undefined,
    );
    const all = await end.plan({});
    const one = await end.plan({ area: { kind: 'departement', code: '48' }, planId: 'mine' });
    expect(all?.plan.posts).toHaveLength(7);
    expect(one?.plan).toMatchObject({ id: 'mine', name: 'Conseillers numériques · Lozère' });
    expect(one?.report).toMatchObject({ rows: 2, imported: 1, ignored: 1, outside: 1, posts: 5 });
  });

  it('has no plan before it has read', async () => {
    expect(await importer().plan({})).toBeUndefined();
  });

  it('refuses in plain data', async () => {
    const read = await importer().read([{ name: 'x.csv', bytes: bytes('a;b\n1;2\n') }], () => undefined);
    expect(read).toEqual({ ok: false, refusal: { code: 'unknownRoster', file: 'x.csv', labels: ['a', 'b'] } });
  });

  it('tells progress, and answers at once when cancelled', async () => {
    const end = importer();
    const rows = Array.from({ length: 40_000 }, () => ({ posts: '1' }));
    const big = bytes(roster(rows));
    let steps = 0;
    const started = performance.now();
    let cancelled = Number.POSITIVE_INFINITY;
    const read = await end.read([{ name: 'long.csv', bytes: big }], () => {
      steps++;
      if (steps === 2) {
        cancelled = performance.now();
        end.cancel();
      }
    });
    expect(steps).toBeGreaterThanOrEqual(2);
    expect(read).toEqual({ ok: false, refusal: { code: 'cancelled' } });
    expect(performance.now() - cancelled).toBeLessThan(200);
    expect(cancelled).toBeGreaterThan(started);
  });

  it('reads again after a cancellation', async () => {
    const end = importer();
    const first = end.read([{ name: 'a.csv', bytes: bytes(roster([{ posts: '1' }])) }], () => undefined);
    end.cancel();
    expect(await first).toEqual({ ok: false, refusal: { code: 'cancelled' } });
    const second = await end.read([{ name: 'b.csv', bytes: bytes(roster([{ posts: '4' }])) }], () => undefined);
    expect(second).toMatchObject({ ok: true, value: { posts: 4 } });
  });

  it('replaces a worker that does not stop, and answers what comes next', async () => {
    let started = 0;
    const end = createImporter(() => {
      const { port1, port2 } = new MessageChannel();
      // The first worker takes messages and never answers.
      if (started++ > 0) expose(new ImportApi(), port1 as never);
      port1.start();
      port2.start();
      return port2 as never;
    }, 'fr');
    open.push(end);
    const first = end.read([{ name: 'a.csv', bytes: bytes(roster([{}])) }], () => undefined);
    end.cancel();
    expect(await first).toEqual({ ok: false, refusal: { code: 'cancelled' } });
    expect(await end.searchCommunes('langeac', 1)).toHaveLength(1);
    expect(started).toBe(2);
  });

  it('rejects what was asked of a worker that died', async () => {
    const { port1, port2 } = new MessageChannel();
    port1.start();
    const end = createImporter(() => port2 as never, 'fr');
    open.push(end);
    const search = end.searchCommunes('langeac', 1);
    await Promise.resolve();
    port2.dispatchEvent(new Event('error'));
    await expect(search).rejects.toThrow('the import worker stopped');
  });

  it('searches communes with their EPCI and département', async () => {
    const found = await importer().searchCommunes('langeac', 5);
    expect(found[0]).toMatchObject({ code: '43112', departementName: 'Haute-Loire' });
    expect(found[0]?.epciName).toContain('Haut Allier');
  });

  it('writes the report of what it read', async () => {
    const end = importer();
    await end.read([{ name: 'liste.csv', bytes: bytes(roster([{ communeCode: '1004', posts: 'deux' }])) }], () => undefined);
    const report = await end.report();
    expect(report.startsWith('\ufeffFichier;Ligne;')).toBe(true);
    expect(report).toContain('liste.csv;2;Nombre de conseillers validés par le COSELEC;deux;;Rejeté;countInvalid;');
  });
});
