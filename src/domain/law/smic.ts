import { type Cents, euros, mulDiv } from '../base/cents.ts';
import { parameter, type Written } from './parameter.ts';

const checked = '2026-11-22';

const known: readonly Written<Cents>[] = [
  { from: '2021-01-01', value: euros(1554.58), certainty: 'B', checked, reference: 'Décret n° 2020-1598 du 16/12/2020 (10,25 €/h)' },
  { from: '2021-10-01', value: euros(1589.47), certainty: 'B', checked, reference: 'Arrêté du 27/09/2021 (10,48 €/h)' },
  { from: '2022-01-01', value: euros(1603.12), certainty: 'B', checked, reference: 'Décret n° 2021-1741 du 22/12/2021 (10,57 €/h)' },
  { from: '2022-05-01', value: euros(1645.58), certainty: 'B', checked, reference: 'Arrêté du 19/04/2022 (10,85 €/h)' },
  { from: '2022-08-01', value: euros(1678.95), certainty: 'B', checked, reference: 'Arrêté du 29/07/2022 (11,07 €/h)' },
  { from: '2023-01-01', value: euros(1709.28), certainty: 'B', checked, reference: 'Décret n° 2022-1608 du 22/12/2022 (11,27 €/h)' },
  { from: '2023-05-01', value: euros(1747.2), certainty: 'B', checked, reference: 'Arrêté du 26/04/2023 (11,52 €/h)' },
  { from: '2024-01-01', value: euros(1766.92), certainty: 'B', checked, reference: 'Décret du 20/12/2023 (11,65 €/h)' },
  { from: '2024-11-01', value: euros(1801.8), certainty: 'B', checked, reference: 'Décret n° 2024-951 (11,88 €/h)' },
  { from: '2026-01-01', value: euros(1823.03), certainty: 'B', checked, reference: 'Décret n° 2025-1228 (12,02 €/h)' },
  {
    from: '2026-06-01',
    value: euros(1867.02),
    certainty: 'B',
    checked,
    reference: 'Arrêté du 22/05/2026, JORFTEXT000054126589 (12,31 €/h)',
  },
];

/** Monthly SMIC for 35 hours, gross, in cents; from 2027 a rise of 1.5 % each 1 January is assumed. */
export const SMIC = parameter<Cents>('smic', [...known, ...assumed()]);

function assumed(): Written<Cents>[] {
  const reference = 'Hypothèse : + 1,5 % par an au 1er janvier, faute de texte';
  const lines: Written<Cents>[] = [];
  let value = (known.at(-1) as Written<Cents>).value;
  for (let year = 2027; year <= 2035; year++) {
    value = mulDiv(value, 1015, 1000);
    lines.push({ from: `${year}-01-01`, value, certainty: 'I', checked, reference });
  }
  return lines;
}
