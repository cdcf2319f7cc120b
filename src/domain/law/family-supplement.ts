import { type Cents, euros, percent, type Rate } from '../base/cents.ts';
import { held } from './contribution.ts';
import { parameter } from './parameter.ts';

/** The family supplement of an index pay: a fixed and a proportional part by number of children, the latter between two indexes. */
export interface FamilySupplement {
  /** For one, two and three children. */
  readonly fixed: readonly [Cents, Cents, Cents];
  readonly shares: readonly [Rate, Rate, Rate];
  /** For each child after the third. */
  readonly nextFixed: Cents;
  readonly nextShare: Rate;
  readonly leastIndex: number;
  readonly mostIndex: number;
}

const checked = '2026-11-22';
const AMOUNTS = {
  fixed: [euros(2.29), euros(10.67), euros(15.24)],
  shares: [percent(0), percent(3), percent(8)],
  nextFixed: euros(4.57),
  nextShare: percent(6),
} as const;
const reference = 'Supplément familial de traitement, openfisca-france';

/** Monthly family supplement (SFT) of civil servants, and of contract workers paid on an index. */
export const FAMILY_SUPPLEMENT = parameter<FamilySupplement>('familySupplement', [
  { from: '2021-01-01', value: { ...AMOUNTS, leastIndex: 449, mostIndex: 717 }, certainty: 'C', checked, reference },
  { from: '2024-01-01', value: { ...AMOUNTS, leastIndex: 454, mostIndex: 722 }, certainty: 'C', checked, reference },
  held({ ...AMOUNTS, leastIndex: 454, mostIndex: 722 }),
]);
