import { describe, expect, it } from 'vitest';
import { foldLetters } from '../../../src/screens/find/folded.ts';
import { queryOf, rankOf } from '../../../src/screens/palette/rank.ts';

describe('how well a name answers what is typed', () => {
  it.each([
    ['Lavoûte-Chilhac', 'lavoute chilhac', 0],
    ['Lavoûte-Chilhac', 'LAV', 1],
    ['Grouper par département', 'grou dep', 2],
    ['Grouper par département', 'partement', 3],
    ['Grouper par département', 'gpd', 4],
    ['Grouper par département', 'zzz', undefined],
    ['CN-05', 'z', undefined],
  ])('« %s » for « %s »', (label, typed, rank) => {
    expect(rankOf(foldLetters(label), queryOf(typed))).toBe(rank);
  });
});
