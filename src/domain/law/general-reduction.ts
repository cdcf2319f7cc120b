import { held } from './contribution.ts';
import { parameter, type Written } from './parameter.ts';

/**
 * How much of the pay the general reduction of private employers gives back. Both forms are zero from `upTo` SMIC on, and a
 * coefficient rounded to four decimals, at most `most`: `straight` is `most ÷ 0.6 × (1.6 SMIC ÷ pay − 1)`; `curved` is
 * `floor + slope × (½ (3 SMIC ÷ pay − 1))^1.75`. Coefficients are in ten-thousandths.
 */
export type Reduction =
  | { readonly form: 'straight'; readonly most: number; readonly upTo: number }
  | { readonly form: 'curved'; readonly floor: number; readonly slope: number; readonly most: number; readonly upTo: number };

const checked = '2026-11-22';
const DECREES = [
  ['2021-01-01', 'Art. D241-7 CSS, valeurs 2021'],
  ['2022-01-01', 'Art. D241-7 CSS, valeurs 2022'],
  ['2023-01-01', 'Art. D241-7 CSS, valeurs 2023'],
  ['2024-01-01', 'Art. D241-7 CSS, valeurs 2024'],
  ['2025-05-01', 'Art. D241-7 CSS, décret n° 2025-318, valeurs au 1er mai 2025'],
] as const;

/** General reduction of employers under 50 staff: réduction générale until 2025, RGDU from 2026. */
export const REDUCTION_SMALL = parameter<Reduction>('reductionSmall', lines([3206, 3195, 3191, 3194, 3193], 3781));

/** General reduction of employers of 50 staff or more. */
export const REDUCTION_LARGE = parameter<Reduction>('reductionLarge', lines([3246, 3235, 3231, 3234, 3233], 3821));

function lines(most: readonly number[], slope: number): Written<Reduction>[] {
  const single: Reduction = { form: 'curved', floor: 200, slope, most: 200 + slope, upTo: 3 };
  return [
    ...DECREES.map(([from, reference], k) => ({
      from,
      value: { form: 'straight', most: most[k] as number, upTo: 1.6 } as const,
      certainty: 'B' as const,
      checked,
      reference,
    })),
    {
      from: '2026-01-01',
      value: single,
      certainty: 'B',
      checked,
      reference: 'Réduction générale dégressive unique : décrets n° 2025-887 et n° 2025-1446',
    },
    held(single),
  ];
}
