import { type Cents, euros } from '../base/cents.ts';
import { parameter } from './parameter.ts';

/** What each year of a V2 convention earns on top for a public employer in QPV or ZRR. */
export const BONIFICATION = parameter<readonly Cents[]>(
  'bonification',
  [
    {
      from: '2023-01-01',
      value: [euros(2500), euros(5000), euros(0)],
      certainty: 'A',
      checked: '2026-11-22',
      reference: 'Bonification QPV ou ZRR des structures publiques : APVF du 12/01/2023, Villes de France, La Gazette',
    },
  ],
  [
    { reading: '2 500 € puis 5 000 € : APVF, Villes de France, La Gazette' },
    {
      reading: '10 125 € en tout pour 109 postes (données de mars 2026) : majoration outre-mer × 1,35, ou « QPV renforcé »',
      value: [euros(3375), euros(6750), euros(0)],
    },
  ],
);
