import { describe, expect, it } from 'vitest';
import { cents } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import type { Gap } from '../../../src/domain/gaps/gap.ts';
import { emptyPlan, type Plan, TABLE_NAMES } from '../../../src/domain/plan/plan.ts';
import { recompute } from '../../../src/domain/recompute.ts';
import { samplePlan } from '../../../src/screens/files/sample.ts';
import { gapsOf } from '../../../src/screens/gaps/gaps-of.ts';
import { keepSame } from '../../../src/screens/gaps/keep-same.ts';
import { sheetOf } from '../../../src/screens/gaps/sheet-of.ts';
import { SHEETS } from '../../../src/screens/view.ts';
import { describeGap } from '../../../src/texts/gaps.ts';
import { setLanguage } from '../../../src/texts/language.ts';

const sample: Plan = samplePlan(() => 'p');
const plain = (text: string | undefined): string => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');

describe('a gap in words', () => {
  it.each<[string, Gap, string, string]>([
    [
      'money missing',
      { code: 'shortfall', severity: 'alert', year: 2027, amount: cents(2_508_531) },
      'À financer en 2027',
      'Le reste à charge',
    ],
    [
      'a post vacant for 140 days',
      { code: 'vacancyRunning', severity: 'warning', post: 'cn-06', from: day('2026-07-06'), to: day('2027-01-06'), days: 44 },
      'CN-06 · Vacant depuis 140 jours',
      'Le poste doit être pourvu avant le 06/01/2027 : il reste 44 jours.',
    ],
    [
      'a vacancy one day past its limit',
      { code: 'vacancyPastLimit', severity: 'alert', post: 'cn-06', from: day('2026-07-06'), to: day('2027-01-06'), days: -1 },
      'CN-06 · Vacant depuis 185 jours',
      'Le délai pour pourvoir le poste est passé depuis 1 jour (06/01/2027) : il doit être rendu.',
    ],
    [
      'an open-ended contract without State money',
      { code: 'contractOutlivesConvention', severity: 'warning', post: 'cn-02', from: day('2027-01-01') },
      'CN-02 · Le contrat survit à la convention',
      'Plus d’aide de l’État à partir du 01/01/2027 ; le contrat continue sans terme.',
    ],
    [
      'a contract without pay',
      {
        code: 'missingData',
        severity: 'warning',
        post: 'cn-02',
        names: ['regime', 'grossPay'],
        cell: { table: 'contracts', id: 'c', field: 'regime' },
      },
      'CN-02 · Données manquantes',
      'Il manque la nature du contrat, le brut mensuel. Sans cela, le coût du poste est inconnu et reste hors des totaux.',
    ],
    [
      'an employer without a kind',
      { code: 'missingData', severity: 'warning', names: ['kind'], cell: { table: 'structures', id: 'asso', field: 'kind' } },
      'Association Le Fil numérique · Données manquantes',
      'Il manque la nature de l’employeur. Sans cela, l’aide de l’État de ses postes est inconnue : ils restent hors des totaux.',
    ],
  ])('%s', (_, gap, title, text) => {
    const words = describeGap(gap, sample);
    expect(plain(words.title)).toBe(title);
    expect(plain(words.text)).toContain(text);
  });

  it('is said in both languages for every gap of the sample and of an unfinished plan, with nothing left undefined', () => {
    const bare: Plan = {
      ...emptyPlan('b', 'B', 2026, 2027),
      settings: { communeKey: 'population', unsecured: 'byProbability' },
      structures: [{ id: 's', name: 'S' }],
      posts: [
        {
          id: 'a',
          label: 'A',
          employer: 's',
          state: 'vacant',
          served: [
            { commune: '01001', weight: 1 },
            { commune: '01002', weight: 1 },
          ],
        },
        { id: 'b', label: 'B' },
      ],
      contracts: [{ id: 'c', post: 'a', regime: 'privatePermanent' }],
      conventions: [
        { id: 'v', post: 'a', envelope: 'custom' },
        { id: 'w', post: 'a' },
      ],
      cofinancings: [{ id: 'x' }, { id: 'y', target: 'post', basis: 'total' }],
    };
    const seen = new Set<string>();
    for (const language of ['fr', 'en'] as const) {
      setLanguage(language);
      for (const plan of [sample, bare]) {
        for (const gap of recompute({ plan, asOf: day('2026-11-23') }).gaps) {
          seen.add(gap.code);
          const { title, text, gesture } = describeGap(gap, plan);
          expect(`${title} ${text} ${gesture}`).not.toMatch(/undefined|NaN|\[object/);
        }
      }
    }
    setLanguage('fr');
    expect(seen.has('missingData')).toBe(true);
  });
});

describe('the gaps of an exercice', () => {
  it('are those of the exercice and those of none', () => {
    const gaps: Gap[] = [
      { code: 'shortfall', severity: 'alert', year: 2026 },
      { code: 'shortfall', severity: 'alert', year: 2027 },
      { code: 'missingData', severity: 'info' },
    ];
    expect(gapsOf(gaps, 2027)).toEqual([gaps[1], gaps[2]]);
  });

  it('each lead to a sheet that exists, or to the page of what is supposed', () => {
    for (const table of TABLE_NAMES) {
      if (table !== 'hypotheses') expect(SHEETS).toContain(sheetOf({ table, id: 'x', field: 'y' }, emptyPlan('p', 'Plan', 2026, 2027)));
    }
    expect(sheetOf({ table: 'hypotheses', id: 'x', field: '2027' }, emptyPlan('p', 'Plan', 2026, 2027))).toBeUndefined();
  });
});

describe('gaps that come back', () => {
  it('stay the same objects, in their new order, when they say the same', () => {
    const before = recompute({ plan: sample, asOf: day('2026-11-23') }).gaps;
    const after = structuredClone(before).toReversed();
    expect(before.length).toBeGreaterThan(3);
    expect(keepSame(before, after).every((gap, at) => gap === before[before.length - 1 - at])).toBe(true);
  });

  it('are new ones as soon as an amount differs', () => {
    const gap: Gap = { code: 'shortfall', severity: 'alert', year: 2027, amount: cents(100) };
    const other: Gap = { ...gap, amount: cents(101) };
    expect(keepSame([gap], [other])).toEqual([other]);
    expect(keepSame([], [gap])).toEqual([gap]);
  });
});
