import { euros, percent } from '../base/cents.ts';
import { held, type ReducedRate } from './contribution.ts';
import { parameter } from './parameter.ts';

const checked = '2026-11-22';

/** Health insurance on low pay: 7 % up to a number of SMIC until 2025, abolished in 2026. */
export const REDUCED_HEALTH = parameter<ReducedRate>('reducedHealth', [
  {
    from: '2021-01-01',
    value: { rate: percent(7), upTo: 250 },
    certainty: 'B',
    checked,
    reference: 'Art. L241-2-1 CSS : 7 % jusqu’à 2,5 SMIC',
  },
  {
    from: '2024-01-01',
    value: { rate: percent(7), upTo: 250, hourlySmic: euros(11.52) },
    certainty: 'B',
    checked,
    reference: 'Art. L241-2-1 CSS : 7 % jusqu’à 2,5 SMIC du 31/12/2023',
  },
  {
    from: '2025-01-01',
    value: { rate: percent(7), upTo: 225, hourlySmic: euros(11.88) },
    certainty: 'B',
    checked,
    reference: 'Art. L241-2-1 CSS : 7 % jusqu’à 2,25 SMIC du 01/01/2025',
  },
  {
    from: '2026-01-01',
    value: { rate: percent(13), upTo: 0 },
    certainty: 'B',
    checked,
    reference: 'Taux réduit supprimé au 1er janvier 2026 (réduction générale dégressive unique)',
  },
  held({ rate: percent(13), upTo: 0 }),
]);

/** Family allowances on low and middle pay: 3.45 % up to a number of SMIC until 2025, abolished in 2026. */
export const REDUCED_FAMILY = parameter<ReducedRate>('reducedFamily', [
  {
    from: '2021-01-01',
    value: { rate: percent(3.45), upTo: 350 },
    certainty: 'B',
    checked,
    reference: 'Art. L241-6-1 CSS : 3,45 % jusqu’à 3,5 SMIC',
  },
  {
    from: '2024-01-01',
    value: { rate: percent(3.45), upTo: 350, hourlySmic: euros(11.52) },
    certainty: 'B',
    checked,
    reference: 'Art. L241-6-1 CSS : 3,45 % jusqu’à 3,5 SMIC du 31/12/2023',
  },
  {
    from: '2025-01-01',
    value: { rate: percent(3.45), upTo: 330, hourlySmic: euros(11.88) },
    certainty: 'B',
    checked,
    reference: 'Art. L241-6-1 CSS : 3,45 % jusqu’à 3,3 SMIC du 01/01/2025',
  },
  {
    from: '2026-01-01',
    value: { rate: percent(5.25), upTo: 0 },
    certainty: 'B',
    checked,
    reference: 'Taux réduit supprimé au 1er janvier 2026 (réduction générale dégressive unique)',
  },
  held({ rate: percent(5.25), upTo: 0 }),
]);
