import type { Roster } from '../import/roster.ts';
import { coselec } from './coselec.ts';

/** The national rosters that can be imported. */
export const ROSTERS: readonly Roster[] = [coselec];
