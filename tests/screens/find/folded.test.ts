import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLetters, foldWithPlaces, occurrences, replaceFolded } from '../../../src/screens/find/folded.ts';

describe('a folded text', () => {
  it.each([
    ['LAVOÛTE-Chilhac', 'lavoute chilhac'],
    ['l’Œuvre', 'l oeuvre'],
    ['12\u202f500,00\u00a0€', '12 500,00 €'],
    ["Mazeyrat‑d'Allier", 'mazeyrat d allier'],
    ['ÿ Ç ß', 'y c ß'],
  ])('reads « %s » as « %s »', (text, folded) => {
    expect(foldLetters(text)).toBe(folded);
  });

  it('has the same letters with and without the way back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { text: folded, places } = foldWithPlaces(text);
        expect(folded).toBe([...text].map(foldLetters).join(''));
        expect(places).toHaveLength(folded.length + 1);
        expect(places.at(-1)).toBe(text.length);
      }),
    );
  });
});

describe('what is found in a text', () => {
  it.each([
    ['Lavoûte-Chilhac', 'lavoute', [[0, 7]]],
    [
      'été, ÉTÉ',
      'ete',
      [
        [0, 3],
        [5, 8],
      ],
    ],
    [
      'aaaa',
      'aa',
      [
        [0, 2],
        [2, 4],
      ],
    ],
    // Half a ligature is not a letter that could be replaced.
    ['Œuvre', 'o', []],
    ['Œuvre', 'oeuvre', [[0, 5]]],
    ['Langeac', '', []],
  ])('« %s » holds « %s » at %j', (text, needle, places) => {
    expect(occurrences(text, needle).map(({ start, end }) => [start, end])).toEqual(places);
  });

  it('is replaced where it stands, the rest as written', () => {
    expect(replaceFolded('CC d’Été et d’ÉTÉ', 'ete', 'hiver')).toBe('CC d’hiver et d’hiver');
  });

  it('is gone once replaced by something else', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', 'Œ', '-', 'b', ' ') }),
        fc.constantFrom('a', 'e', 'b', 'oe'),
        (text, needle) => {
          expect(occurrences(replaceFolded(text, needle, '0'), needle)).toEqual([]);
        },
      ),
    );
  });
});
