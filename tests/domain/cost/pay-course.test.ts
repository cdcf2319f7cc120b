import { expect, it } from 'vitest';
import { cents } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import { type PayStretch, rowOfField } from '../../../src/domain/cost/pay-course.ts';
import type { Amendment } from '../../../src/domain/plan/pay-terms.ts';
import type { Contract } from '../../../src/domain/plan/plan.ts';

const contract: Contract = { id: 'k', post: 'p', grossPay: cents(200_000) };
const first: Amendment = { id: 'a', contract: 'k', from: day('2026-03-01'), grossPay: cents(210_000) };
const second: Amendment = { id: 'b', contract: 'k', from: day('2026-06-01'), grossPay: cents(220_000) };

it.each([
  ['the last amendment that gives it', 'grossPay', [contract, first, second], 'b'],
  ['the contract, when no amendment gives it', 'post', [contract, first], 'k'],
  ['the contract, when nothing gives it', 'monthlyCost', [contract, first], 'k'],
] as const)('a field of a pay comes from %s', (_, field, rows, id) => {
  expect(rowOfField({ rows } as unknown as PayStretch, field).id).toBe(id);
});
