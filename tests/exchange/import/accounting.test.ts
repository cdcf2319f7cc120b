import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../src/domain/plan/change.ts';
import { emptyPlan } from '../../../src/domain/plan/plan.ts';
import { importRosters } from '../../../src/exchange/import/import-rosters.ts';
import { type Cells, roster, utf8 } from '../../examples/rosters/roster.ts';

/** Rows with any mix of good and bad cells. */
const cells: fc.Arbitrary<Cells> = fc.record(
  {
    name: fc.constantFrom('COMMUNE DE VAL FICTIF', 'ASSOCIATION; LE "FIL"', '', 'undefined', 'Total', 'deux\nlignes', '=1+1'),
    posts: fc.constantFrom('1', '2', '37', '0', '', 'deux', '-1', '1.0'),
    date: fc.constantFrom('16/06/2021', '31/02/2021', '', '44363', '2022-01-05'),
    type: fc.constantFrom('publique', 'privée', '', 'PUBLIQUE'),
    siret: fc.constantFrom('', '0', '13002603200016', '35600000049837', '6,04E13', 'x'),
    departement: fc.constantFrom('43', '1', '0', '2A', '974', '', '99'),
    communeCode: fc.constantFrom('43112', '1053', '75111', '49069', '', '99999', '2A004'),
    postal: fc.constantFrom('43300', '1000', '', 'x'),
    total: fc.constantFrom('55429', '', 'x'),
    qpv: fc.constantFrom('oui', 'non', 'sans objet', 'Non défini'),
  },
  { requiredKeys: [] },
);

describe('whatever a roster holds', () => {
  it('accounts for every row and every post, the same twice, in any dialect', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(cells, { maxLength: 12 }),
        fc.constantFrom(';', ',', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.boolean(),
        async (rows, separator, eol, id, renewal) => {
          const hypotheses = { assumeRenewal: renewal, continueContracts: false };
          const read = async (text: string) => {
            const result = await importRosters([{ name: 'x.csv', bytes: utf8(text) }], { hypotheses });
            if (!result.ok) throw new Error(JSON.stringify(result.refusal));
            return result.value;
          };
          const { report, plan, changes } = await read(roster(rows, { separator, eol, id, trailing: id }));
          expect(report.rows).toBe(rows.length);
          expect(report.imported + report.rejected + report.ignored).toBe(report.rows);
          expect(plan.posts).toHaveLength(report.posts);
          expect(plan.contracts).toHaveLength(report.posts);
          expect(new Set(plan.posts.map((post) => post.id)).size).toBe(report.posts);
          expect(plan.posts.every((post) => plan.structures.some((structure) => structure.id === post.employer))).toBe(true);
          expect(
            apply(
              {
                ...emptyPlan(plan.id, plan.name, plan.firstYear, plan.lastYear),
                ...(plan.holder !== undefined && { holder: plan.holder }),
              },
              changes,
            ),
          ).toEqual(plan);
          // The dialect and the `id` column change nothing of the plan.
          expect((await read(roster(rows))).plan).toEqual(plan);
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});
