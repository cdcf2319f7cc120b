import type { GradeScale } from '../plan/pay-terms.ts';
import { held } from './contribution.ts';
import { type Parameter, parameter } from './parameter.ts';

/** One step of a scale: its index (IM) and the years it is held, undefined when they are not known. */
export interface GradeStep {
  readonly index: number;
  readonly years?: number;
}

const checked = '2026-11-22';

/**
 * The scales a digital adviser is usually placed in, step after step, since 1 January 2024. Where the duration of a step is
 * not known, nobody is moved on.
 */
export const GRADE_GRIDS: Readonly<Record<GradeScale, Parameter<readonly GradeStep[]>>> = {
  C1: grid('C1', [366, 367, 368, 369, 370, 371, 372, 373, 376, 377, 387], [1, 1, 1, 1, 1, 1, 3, 3, 3, 4]),
  C2: grid('C2', [367, 369, 370, 373, 374, 376, 377, 385, 397, 409, 417, 425], [1, 1, 1, 1, 1, 1, 2, 2, 3, 3, 4]),
  C3: grid('C3', [373, 375, 376, 385, 398, 408, 420, 435, 455, 478], [1, 1, 2, 2, 2, 2, 3, 3, 3]),
  B1: grid('B1', [373, 374, 375, 376, 377, 386, 401, 420, 436, 446, 462, 482, 508], [2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4]),
  B2: grid('B2', [376, 377, 384, 395, 406, 421, 441, 457, 466, 485, 509, 539], [1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4]),
  B3: grid('B3', [397, 409, 424, 446, 470, 489, 513, 539, 556, 574, 592], []),
};

function grid(scale: GradeScale, indexes: readonly number[], years: readonly number[]): Parameter<readonly GradeStep[]> {
  const steps = indexes.map((index, k): GradeStep => ({ index, ...(years[k] !== undefined && { years: years[k] }) }));
  return parameter<readonly GradeStep[]>(`grid.${scale}`, [
    {
      from: '2024-01-01',
      value: steps,
      certainty: 'C',
      checked,
      reference: `Grille ${scale} depuis le 1er janvier 2024 (UNSA, CGT)${scale.startsWith('B') ? ' ; durées d’échelon à vérifier' : ''}`,
    },
    held(steps),
  ]);
}
