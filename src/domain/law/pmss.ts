import { type Cents, euros, mulDiv } from '../base/cents.ts';
import { parameter, type Written } from './parameter.ts';

const checked = '2026-11-22';

const known: readonly Written<Cents>[] = [
  { from: '2021-01-01', value: euros(3428), certainty: 'B', checked, reference: 'Arrêté du 22/12/2020' },
  { from: '2022-01-01', value: euros(3428), certainty: 'B', checked, reference: 'Arrêté du 15/12/2021' },
  { from: '2023-01-01', value: euros(3666), certainty: 'B', checked, reference: 'Arrêté du 09/12/2022' },
  { from: '2024-01-01', value: euros(3864), certainty: 'B', checked, reference: 'Arrêté du 19/12/2023' },
  { from: '2025-01-01', value: euros(3925), certainty: 'B', checked, reference: 'Arrêté du 19/12/2024' },
  { from: '2026-01-01', value: euros(4005), certainty: 'A', checked, reference: 'Arrêté du 22/12/2025' },
];

/** Monthly social security ceiling (PMSS) in cents; from 2027 a rise of 2 % a year, to the euro, is assumed. */
export const PMSS = parameter<Cents>('pmss', [...known, ...assumed()]);

function assumed(): Written<Cents>[] {
  const reference = 'Hypothèse : + 2 % par an, arrondi à l’euro, faute de texte';
  const lines: Written<Cents>[] = [];
  let value = (known.at(-1) as Written<Cents>).value;
  for (let year = 2027; year <= 2035; year++) {
    value = euros(mulDiv(value, 102, 100 * 100));
    lines.push({ from: `${year}-01-01`, value, certainty: 'I', checked, reference });
  }
  return lines;
}
