import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../src/domain/base/day.ts';
import { EXPLAINED, type Explanation, leaf, made, taken } from '../../src/domain/explain/explanation.ts';
import { explained } from '../../src/domain/recompute.ts';
import { explanationAmount, explanationFormula } from '../../src/texts/explained-formula.ts';
import { describeSource, describeValue } from '../../src/texts/explained-values.ts';
import { explanationLabel, explanationPeriod } from '../../src/texts/explanation.ts';
import { setLanguage } from '../../src/texts/language.ts';
import { aContract, aConvention, aLine, anEmployer, aPlan, aPost } from '../domain/a-plan.ts';
import { anyPlan, YEARS } from '../domain/any-plan.ts';

const plan = aPlan({
  structures: [anEmployer({})],
  posts: [aPost('p'), aPost('q')],
  contracts: [aContract('p', { end: day('2026-08-31') }), aContract('q')],
  conventions: [aConvention('p')],
  funders: [{ id: 'f', name: 'Département' }],
  cofinancings: [aLine('l'), aLine('m', { basis: 'shareAfterState' })],
});
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const nodes = (tree: Explanation): Explanation[] => [tree, ...tree.parts.flatMap(nodes)];

describe('a node reads', () => {
  const tree = explained({ plan }, { post: 'p', year: 2026, line: 'cost' }) as Explanation;
  const find = (name: string): Explanation => nodes(tree).find((node) => node.name === name) as Explanation;

  test('its line of the payslip, and base × rate × months', () => {
    expect(explanationLabel(find('pensionUncapped'), plan)).toBe('Vieillesse déplafonnée');
    expect(plain(explanationFormula(find('pensionUncapped')))).toBe('1 900,00 € × 2,11 % × 5 mois');
  });

  test('the months it runs over, and the contract it comes from', () => {
    const months = nodes(tree).filter(({ what }) => what === 'months');
    expect(months.map((node) => explanationLabel(node, plan))).toEqual(['janvier 2026 à mai 2026', 'juin 2026 à août 2026']);
    const contract = tree.parts[0] as Explanation;
    expect(explanationLabel(contract, plan)).toBe('Contrat · Contractuel · contrat de projet');
    expect(explanationPeriod(contract)).toMatch(/ au 31\/08\/2026$/);
  });

  test('the thirtieths of a convention', () => {
    const state = explained({ plan }, { post: 'p', year: 2026, line: 'state' }) as Explanation;
    const earned = nodes(state).find(({ what }) => what === 'earned') as Explanation;
    expect(plain(explanationFormula(earned))).toBe('12 500,00 € × 240 / 360 trentièmes');
  });

  test('who gives, and of what', () => {
    const line = explained({ plan }, { post: 'q', year: 2026, line: 'm' }) as Explanation;
    expect(explanationLabel(line, plan)).toBe('Département');
    expect(plain(explanationFormula(line))).toMatch(/ % du reste, .* €$/);
  });
});

test('what is taken bears a minus, what is not known a dash', () => {
  expect(plain(explanationAmount(taken(leaf('state', 'sum', 1234))))).toBe('−12,34 €');
  expect(explanationAmount(leaf('cost', 'unknown', Number.NaN))).toBe('—');
  expect(plain(explanationFormula(leaf('cost', 'unknown', Number.NaN)))).toBe('non connu : une donnée manque');
});

test('a value says what it is, a source how sure it is', () => {
  expect(describeValue({ name: 'point', kind: 'coefficient', value: 590_734 }).text.replace(/\s/g, ' ')).toBe('59,0734 €');
  expect(describeValue({ name: 'coefficient', kind: 'coefficient', value: 319_300 })).toEqual({ label: 'Coefficient', text: '0,3193' });
  expect(describeSource({ reference: 'Décret', certainty: '?', checked: day('2026-11-22') })).toBe(
    'Hypothèse · certitude ? · vérifié le 22/11/2026',
  );
  expect(describeSource({ reference: 'Décret', certainty: 'K', checked: day('2026-11-22') })).toMatch(/^Officiel/);
});

test('a sum of years names them', () => {
  const year = (from: string, to: string) => explanationPeriod(made('cost', 'sum', [], { from: day(from), to: day(to) }));
  expect([year('2027-01-01', '2027-12-31'), year('2025-01-01', '2028-12-31')]).toEqual(['2027', '2025 à 2028']);
});

test.each(['fr', 'en'] as const)('every node of every plan has its words in %s', (language) => {
  setLanguage(language);
  try {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom(...EXPLAINED), fc.integer({ min: 0, max: YEARS - 1 }), (any, line, y) => {
        for (const post of [undefined, any.posts[0]?.id]) {
          const tree = explained({ plan: any }, { ...(post !== undefined && { post }), year: any.firstYear + y, line });
          for (const node of tree === undefined ? [] : nodes(tree)) {
            expect(explanationLabel(node, any).trim()).not.toBe('');
            expect(explanationFormula(node)).not.toMatch(/undefined|NaN/);
            for (const value of node.values) expect(describeValue(value).text).not.toMatch(/undefined|NaN/);
          }
        }
      }),
      { numRuns: 60 },
    );
  } finally {
    setLanguage('fr');
  }
});
