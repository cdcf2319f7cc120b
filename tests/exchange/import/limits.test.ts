import { describe, expect, it } from 'vitest';
import { importRosters } from '../../../src/exchange/import/import-rosters.ts';
import { LIMITS } from '../../../src/exchange/import/refusal.ts';
import { roster, utf8 } from '../../examples/rosters/roster.ts';

const good = roster([{}]);

async function outcome(text: string | Uint8Array): Promise<unknown> {
  const bytes = typeof text === 'string' ? utf8(text) : text;
  const result = await importRosters([{ name: 'x.csv', bytes }]);
  return result.ok ? result.value.report.rows : result.refusal;
}

describe('the limits of an import', () => {
  it('refuses a file over 50 MB before reading it', async () => {
    expect(await outcome(new Uint8Array(LIMITS.bytes + 1))).toEqual({ code: 'tooLarge', file: 'x.csv', limit: LIMITS.bytes });
  });

  it('refuses one column over the limit, and takes the limit', async () => {
    const wide = (columns: number): string => `${good}${Array.from({ length: columns }, () => 'a').join(';')}\n`;
    expect(await outcome(wide(LIMITS.columns))).toBe(2);
    expect(await outcome(wide(LIMITS.columns + 1))).toEqual({ code: 'tooManyColumns', file: 'x.csv', row: 3, limit: LIMITS.columns });
    expect(await outcome(wide(100_000))).toMatchObject({ code: 'tooManyColumns' });
  });

  it('takes empty cells beyond the limit for nothing', async () => {
    expect(await outcome(`${good}${';'.repeat(2_000)}\n${good.split('\n')[1]}\n`)).toBe(3);
  });

  it('refuses a cell one character over the limit, and takes the limit', async () => {
    const long = (length: number): string => roster([{ address: 'A'.repeat(length) }]);
    expect(await outcome(long(LIMITS.characters))).toBe(1);
    expect(await outcome(long(LIMITS.characters + 1))).toEqual({ code: 'cellTooLong', file: 'x.csv', row: 2, limit: LIMITS.characters });
  });

  it('refuses rows over the limit', async () => {
    expect(await outcome(good + 'a\n'.repeat(LIMITS.rows))).toEqual({ code: 'tooManyRows', file: 'x.csv', limit: LIMITS.rows });
  });

  it('refuses posts over the limit', async () => {
    const rows = Array.from({ length: 201 }, () => ({ posts: '1000' }));
    expect(await outcome(roster(rows))).toEqual({ code: 'tooManyPosts', file: 'x.csv', limit: LIMITS.posts });
  });

  // What would take a time in the square of its length takes minutes here: the test would be stopped.
  it('refuses 40 MB on one line, and a quote opened at the top of 20 MB, without getting lost in them', async () => {
    expect(await outcome(`${good}${'A'.repeat(40_000_000)}`)).toMatchObject({ code: 'cellTooLong' });
    expect(await outcome(`${good}"${'A;\n'.repeat(7_000_000)}`)).toMatchObject({ code: 'openQuote', row: 3 });
  });

  it.each(['centre ', 'communaute de ', '*', '="" ', 'Ã', ' ', '0', '1.0', 'E', "l'"])(
    'reads cells full of « %s » without slowing down',
    async (piece) => {
      const long = piece.repeat(Math.floor(LIMITS.characters / piece.length));
      const hostile = {
        name: long,
        commune: long,
        siret: long,
        date: long,
        type: long,
        departement: long,
        communeCode: long,
        postal: long,
        total: long,
        zrr: long,
      };
      expect(await outcome(roster(Array.from({ length: 10 }, () => hostile)))).toBe(10);
    },
  );

  it('refuses nothing to read, and a roster it is not told to expect', async () => {
    expect(await importRosters([])).toEqual({ ok: false, refusal: { code: 'noFile' } });
    expect(await importRosters([{ name: 'x.csv', bytes: utf8(good) }], { roster: 'other' })).toMatchObject({
      ok: false,
      refusal: { code: 'unknownRoster' },
    });
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await importRosters([{ name: 'x.csv', bytes: utf8(good) }], { signal: stop.signal })).toEqual({
      ok: false,
      refusal: { code: 'cancelled' },
    });
  });
});
