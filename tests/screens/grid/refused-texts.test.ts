import { describe, expect, it } from 'vitest';
import { openRefusedTexts } from '../../../src/screens/grid/refused-texts.ts';

/** What a browser keeps, in memory. */
function shelf(kept: Record<string, unknown> = {}) {
  return {
    kept,
    preference: (key: string) => Promise.resolve(structuredClone(kept[key])),
    setPreference: (key: string, value: unknown) => {
      kept[key] = structuredClone(value);
      return Promise.resolve();
    },
  };
}

const settled = () => new Promise((done) => setTimeout(done));

describe('texts that were not taken', () => {
  it('come back with their reasons, in their cells, in the plan they were typed in', async () => {
    const storage = shelf();
    const texts = await openRefusedTexts(storage, 'a');
    texts.put('contracts.start', 'p1', { text: '31/02/2026', refusal: 'notADay' });
    texts.put('posts.grossPay', 'p2', { text: 'mille', refusal: 'notAnAmount', since: 7 });
    await settled();
    const again = await openRefusedTexts(storage, 'a');
    expect(again.size).toBe(2);
    expect(again.of('contracts.start', 'p1')).toEqual({ text: '31/02/2026', refusal: 'notADay' });
    expect(again.of('posts.grossPay', 'p2')).toEqual({ text: 'mille', refusal: 'notAnAmount', since: 7 });
    expect((await openRefusedTexts(storage, 'b')).size).toBe(0);
  });

  it('go once their cell is written, or the step they came with is undone', async () => {
    const storage = shelf();
    const texts = await openRefusedTexts(storage, 'a');
    texts.put('posts.grossPay', 'p1', { text: 'mille', refusal: 'notAnAmount' });
    texts.put('posts.grossPay', 'p2', { text: 'cent', refusal: 'notAnAmount', since: 7 });
    texts.put('posts.grossPay', 'p3', { text: 'dix', refusal: 'notAnAmount', since: 8 });
    texts.put('posts.grossPay', 'p1', undefined);
    texts.forget(7);
    texts.forget(undefined);
    await settled();
    const again = await openRefusedTexts(storage, 'a');
    expect(again.size).toBe(1);
    expect(again.of('posts.grossPay', 'p3')?.text).toBe('dix');
  });

  it('of a search that the page closed on found nothing', async () => {
    const storage = shelf();
    (await openRefusedTexts(storage, 'a')).put('posts.commune', 'p1', { text: 'Brioude', refusal: 'searching' });
    await settled();
    expect((await openRefusedTexts(storage, 'a')).of('posts.commune', 'p1')?.refusal).toBe('noSuchCommune');
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a number', 3],
    ['rows of nothing', [undefined, 'a', ['p1'], [1, {}]]],
    ['a reason that no sentence says', [['p1\nposts.grossPay', { text: 'x', refusal: 'toString' }]]],
    ['no text', [['p1\nposts.grossPay', { refusal: 'notAnAmount' }]]],
  ])('are none when what was kept is %s', async (_, kept) => {
    expect((await openRefusedTexts(shelf({ 'refused:a': kept }), 'a')).size).toBe(0);
  });

  it('hold until the page closes where nothing may be read or kept', async () => {
    const closed = { preference: () => Promise.reject(new Error('no')), setPreference: () => Promise.reject(new Error('no')) };
    const texts = await openRefusedTexts(closed, 'a');
    texts.put('posts.grossPay', 'p1', { text: 'mille', refusal: 'notAnAmount' });
    await settled();
    expect(texts.of('posts.grossPay', 'p1')?.text).toBe('mille');
  });
});
