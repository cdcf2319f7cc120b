import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/base/day.ts';
import type { Plan, Post } from '../../../src/domain/plan/plan.ts';
import { monthsOf } from '../../../src/domain/recompute.ts';
import { lanesOf, placeOf } from '../../../src/screens/card/timeline.ts';
import { samplePlan } from '../../../src/screens/files/sample.ts';

const plan: Plan = samplePlan(() => 'p');
const post = plan.posts.find((one) => one.id === 'cn-01') as Post;
const lanes = lanesOf(plan, post, monthsOf({ plan }, post.id));
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the timeline of a post', () => {
  it('has its contract, its convention by period, its funders and its remainder', () => {
    expect(lanes.map((lane) => lane.name)).toEqual([
      'Contrat',
      'Convention',
      'Commune de Langeac',
      'Département de la Haute-Loire',
      'Reste à charge',
    ]);
    expect(lanes[1]?.bars.map((bar) => plain(bar.text))).toEqual(['an 1 · 20 000 €', 'an 2 · 17 500 €', 'an 3 · 12 500 €']);
  });

  it('clips every bar to the exercices of the plan, in order', () => {
    for (const { bars } of lanes) {
      for (const bar of bars) {
        expect(bar.from).toBeGreaterThanOrEqual(0);
        expect(bar.to).toBeLessThanOrEqual(1);
        expect(bar.to).toBeGreaterThan(bar.from);
        expect(bar.sentence).not.toMatch(/undefined|NaN/);
      }
    }
    const [contract] = lanes[0]?.bars ?? [];
    expect(contract?.from).toBe(0);
    // To the end of February 2027: 26 months of 48.
    expect(contract?.to).toBeCloseTo(26 / 48, 10);
  });

  it('draws money that is not notified apart from money that is', () => {
    expect(lanes[3]?.bars.map((bar) => bar.tone)).toEqual(['cofunders', 'hoped']);
    expect(plain(lanes[3]?.bars[1]?.text ?? '')).toBe('sollicité · 12 000 €/an pour tout le plan');
  });

  it('marks the remainder of a post that the State helped and helps no more', () => {
    const second = plan.posts.find((one) => one.id === 'cn-02') as Post;
    const remainder = lanesOf(plan, second, monthsOf({ plan }, second.id)).at(-1);
    expect(remainder?.bars.at(-1)?.tone).toBe('alert');
    expect(remainder?.bars.at(-1)?.sentence).toContain('sans aide de l’État');
  });

  it('shows what is known before the months have come', () => {
    expect(lanesOf(plan, post, undefined).map((lane) => lane.name)).toEqual(['Contrat', 'Convention']);
  });

  it('places a day between the first and the last, and none outside', () => {
    expect(placeOf(plan, day('2025-01-01'))).toBe(0);
    expect(placeOf(plan, day('2027-01-01'))).toBe(0.5);
    expect(placeOf(plan, day('2029-06-01'))).toBeUndefined();
  });
});
