import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS, migrate, PLAN_VERSION } from '../../../src/domain/plan/migrations.ts';

const fixtures = readdirSync('tests/examples/plans').filter((name) => name.endsWith('.quotepart.json'));

describe('the versions of a stored plan', () => {
  it('follow each other without a hole', () => {
    expect(MIGRATIONS.map((step) => step.to)).toEqual(MIGRATIONS.map((_, i) => i + 2));
  });

  it('have each a file written by a released program, so that every migration has run', () => {
    for (let version = 1; version <= PLAN_VERSION; version++) {
      expect(
        fixtures.filter((name) => name.startsWith(`v${version}-`)),
        `version ${version}`,
      ).not.toEqual([]);
    }
  });

  it('are passed through in order, from the version of the file on', () => {
    const steps = [2, 3, 4].map((to) => ({ to, migrate: (plan: object) => ({ ...plan, [`passed${to}`]: true }) }));
    expect(migrate({ kept: 1 }, 2, steps)).toEqual({ kept: 1, passed3: true, passed4: true });
  });
});
