import type { Day } from '../../domain/base/day.ts';
import type { StructureKind } from '../../domain/plan/plan.ts';

/** One line of a roster, read and repaired: so many posts given to a structure on a day. Whole euros where euros are said. */
export interface RosterLine {
  readonly file: string;
  readonly row: number;
  readonly name: string;
  /** 14 digits, or 9 when the file gives a SIREN only. */
  readonly siret?: string;
  readonly kind?: StructureKind;
  readonly isPublic: boolean;
  /** INSEE code of today of the legal seat. */
  readonly seat?: string;
  /** Département of the posts, which may differ from the seat's. */
  readonly departement?: string;
  /** True when the département was taken from the seat for want of one. */
  readonly departementSupposed?: boolean;
  readonly posts: number;
  /** Day of the decision. */
  readonly validated?: Day;
  readonly zrr?: boolean;
  readonly qpv?: boolean;
  /** State total of the line as published. */
  readonly publishedEuros?: number;
  /** The same, recomputed. */
  readonly stateEuros: number;
}
