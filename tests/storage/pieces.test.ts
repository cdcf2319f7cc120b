import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromPieces, toPieces } from '../../src/storage/pieces.ts';
import { holdsSeal, NO_SEAL, seal } from '../../src/storage/seal.ts';

const rows = (count: number): { id: string }[] => Array.from({ length: count }, (_, at) => ({ id: `p${at}` }));

describe('an object cut in pieces', () => {
  const cases = [
    { what: 'short lists stay in the first piece', value: { id: 'a', posts: rows(2000), name: 'Été' }, pieces: 1 },
    { what: 'a long list is cut', value: { id: 'a', posts: rows(4001), name: 'Été' }, pieces: 4 },
    { what: 'each long list is cut on its own', value: { posts: rows(2001), contracts: rows(2001) }, pieces: 5 },
    { what: 'a field named like a prototype is a field', value: JSON.parse('{"__proto__":[1],"a":1}') as object, pieces: 1 },
    { what: 'and stays one when it is long', value: JSON.parse(`{"__proto__":[${'1,'.repeat(2500)}1],"a":1}`) as object, pieces: 3 },
  ];
  it.each(cases)('$what, and comes back the same text', async ({ value, pieces }) => {
    const cut = await toPieces(value);
    expect(cut.length).toBe(pieces);
    expect(JSON.stringify(await fromPieces(cut))).toBe(JSON.stringify(value));
  });

  it('comes back the same whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (value) => {
        const text = JSON.stringify(value);
        expect(JSON.stringify(await fromPieces(await toPieces(JSON.parse(text) as object)))).toBe(text);
      }),
    );
  });
});

describe('a seal', () => {
  it('is the SHA-256 of the seal before, a line feed and the piece, piece after piece', async () => {
    expect(await seal(NO_SEAL, ['a'])).toBe('7361a6f4b374745deaf896ac72887d55e04107d1a1ff14e5e4d829fb47e82426');
    expect(await seal(NO_SEAL, ['a', 'é'])).toBe('d3124ef00abe5f05bf851c19f5a9f5a2469d2ebc59560b7703440680ea03074b');
  });

  const changes = [
    { what: 'a changed letter', before: '', pieces: ['ab', 'cE'] },
    { what: 'a missing piece', before: '', pieces: ['ab'] },
    { what: 'moved pieces', before: '', pieces: ['cd', 'ab'] },
    { what: 'a cut elsewhere', before: '', pieces: ['abc', 'd'] },
    { what: 'another step before', before: 'x', pieces: ['ab', 'cd'] },
  ];
  it.each(changes)('breaks on $what', async ({ before, pieces }) => {
    const sealed = await seal('', ['ab', 'cd']);
    expect(await holdsSeal(sealed, '', ['ab', 'cd'])).toBe(true);
    expect(await holdsSeal(sealed, before, pieces)).toBe(false);
  });
});
