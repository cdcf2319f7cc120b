import { describe, expect, it } from 'vitest';
import { exportName, fileName } from '../../../src/screens/frame/save-file.ts';

describe('the name of a file', () => {
  it.each([
    ['CC de Langeac · BP 2027', 'cc-de-langeac-bp-2027'],
    ['Éts « Île / Noël »', 'ets-ile-noel'],
    ['../../etc', 'etc'],
    ['···', 'plan'],
  ])('%s gives %s', (title, name) => {
    expect(fileName(title)).toBe(name);
  });

  it.each([
    [undefined, '', 'bp-2027.xlsx'],
    ['Six postes', '', 'bp-2027-six-postes.xlsx'],
    ['Six postes', 'Écarts', 'bp-2027-six-postes-ecarts.xlsx'],
  ])('says the scenario it speaks of: %s', (scenario, part, name) => {
    expect(exportName('BP 2027', scenario, part, 'xlsx')).toBe(name);
  });

  it('is never longer than 80 characters', () => {
    expect(fileName('x'.repeat(300))).toHaveLength(80);
  });
});
