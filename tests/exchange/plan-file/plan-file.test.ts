import { webcrypto } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { openPlan } from '../../../src/exchange/plan-file/open-plan.ts';
import { sha256 } from '../../../src/exchange/plan-file/sha256.ts';
import { writePlan } from '../../../src/exchange/plan-file/write-plan.ts';
import sample from '../../../src/screens/files/sample.json';
import { describePlanRefusal } from '../../../src/texts/plan-file.ts';
import { anyPlan } from '../../examples/plans/any-plan.ts';

const FOLDER = 'tests/examples/plans';
const plan = sample as unknown as Plan;
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytes = (value: string) => new TextEncoder().encode(value);

async function opened(file: Uint8Array) {
  const result = await openPlan(file);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

async function refusal(file: Uint8Array) {
  const result = await openPlan(file);
  return result.ok ? undefined : result.refusal;
}

describe('a plan file', () => {
  it('is written the same twice, whatever the order its fields were made in', async () => {
    const turned = Object.fromEntries(Object.entries(plan).reverse()) as unknown as Plan;
    expect(text(await writePlan(turned, 3))).toBe(text(await writePlan(plan, 3)));
  });

  it('opens to the same plan and is byte-identical when written again', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan(), fc.nat(1e6), async (any, revision) => {
        const file = await writePlan(any, revision, 'a'.repeat(64));
        const back = await opened(file);
        expect(back.plan).toEqual(any);
        expect(text(await writePlan(back.plan, back.revision, back.parent, back.others))).toBe(text(file));
      }),
      { numRuns: 100 },
    );
  });

  it('keeps the fields it does not know, at every level', async () => {
    const future = {
      ...plan,
      later: [{ z: null, a: 1.5 }],
      posts: [{ ...plan.posts[0], tags: ['é'], origin: { '*': 'imported', later: 'typed' } }],
    };
    const file = await writePlan(future as unknown as Plan, 1, undefined, { seal: { by: 'x' } });
    const back = await opened(file);
    expect(back.plan).toEqual(future);
    expect(back.others).toEqual({ seal: { by: 'x' } });
    expect(text(await writePlan(back.plan, 1, undefined, back.others))).toBe(text(file));
  });

  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.quotepart.json')))('of a released version still opens: %s', async (name) => {
    const back = await opened(readFileSync(`${FOLDER}/${name}`));
    expect(back.plan.posts.length).toBeGreaterThan(0);
    expect(back.damaged).toBe(false);
  });

  it('shows any single byte that changed', async () => {
    const file = await writePlan(plan, 7);
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (place, by) => {
        const hurt = file.slice();
        hurt[place] = ((hurt[place] as number) + by) % 256;
        const found = await refusal(hurt);
        expect(found, `byte ${place}`).toBeDefined();
        if (found !== undefined) expect(describePlanRefusal(found)).toMatch(/\S/);
      }),
      { numRuns: 1000 },
    );
  });

  it('opens damaged only when told to, and says so', async () => {
    const hurt = bytes(text(await writePlan(plan, 7)).replace('190000', '190001'));
    expect(await refusal(hurt)).toMatchObject({ code: 'damaged' });
    const result = await openPlan(hurt, { evenDamaged: true });
    expect(result.ok && result.value.damaged).toBe(true);
  });

  it.each([
    { what: 'bytes that are not text', file: new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 1, 0]), code: 'notText' },
    { what: 'a workbook', file: new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe]), code: 'workbook' },
    { what: 'a PDF', file: bytes('%PDF-1.7'), code: 'pdf' },
    { what: 'a file cut short', file: bytes('{"format":"quote-part/plan","version":1,'), code: 'notJson' },
    { what: 'an empty file', file: bytes(''), code: 'empty' },
    { what: 'a CSV', file: bytes('﻿Poste;Coût\r\n'), code: 'table' },
    { what: 'another JSON', file: bytes('{"posts":[]}'), code: 'notPlan' },
    { what: 'a JSON list', file: bytes('[]'), code: 'notPlan' },
    { what: 'a hundred thousand brackets', file: bytes('['.repeat(100_000)), code: 'tooDeep' },
    { what: 'a newer version', file: bytes('{"format":"quote-part/plan","version":99,"app":"9.0.0","plan":{}}'), code: 'newerVersion' },
  ])('refuses $what', async ({ file, code }) => {
    const found = await refusal(file);
    expect(found?.code).toBe(code);
    if (found !== undefined) expect(describePlanRefusal(found)).toMatch(/[.]$/);
  });

  it('refuses values of the wrong shape with their place, and pollutes nothing', async () => {
    const wrong = { ...plan, posts: [JSON.parse('{"id":"a","label":12,"__proto__":{"polluted":true}}')] } as unknown as Plan;
    expect(await refusal(await writePlan(wrong, 1))).toEqual({
      code: 'invalidShape',
      faults: [
        { place: 'posts[0].label', expected: 'text', read: '12' },
        { place: 'plan.posts[0]', expected: 'no field named __proto__', read: '"__proto__"' },
      ],
    });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('our own SHA-256', () => {
  it('gives what Web Crypto gives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (data) => {
        expect(sha256(data)).toEqual(new Uint8Array(await webcrypto.subtle.digest('SHA-256', data)));
      }),
      { numRuns: 300 },
    );
  });
});
