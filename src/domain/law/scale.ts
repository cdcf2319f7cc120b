import type { Period } from '../plan/plan.ts';
import type { Parameter } from './parameter.ts';

/** What a convention of an envelope earns, period after period, by kind of employer and place of the post. */
export interface Scale {
  readonly publicBody: Parameter<readonly Period[]>;
  readonly privateBody: Parameter<readonly Period[]>;
  /** Public employers whose post is in one of these départements. */
  readonly overseas: readonly { readonly departements: readonly string[]; readonly periods: Parameter<readonly Period[]> }[];
}

/** Every dated parameter of a scale. */
export function parametersOf(scale: Scale): Parameter<readonly Period[]>[] {
  return [scale.publicBody, scale.privateBody, ...scale.overseas.map((zone) => zone.periods)];
}
