import { day } from '../../domain/base/day.ts';
import type { Source } from '../../domain/base/source.ts';

/** What the State counts for each post beside the subsidy, in thousandths of a euro. */
const BESIDE = { training: 4_805_000, equipment: 297_228, certification: 326_600 } as const;

/** Whole euros of subsidy of a first convention, as the published totals count it. */
const SUBSIDY = { private: 32_000, public: 50_000, overseas: { 971: 70_000, 972: 70_000, 973: 70_000, 974: 67_500, 976: 67_500 } } as const;

/** Where the rule of `stateTotal` comes from. */
export const STATE_TOTAL_SOURCE: Source = {
  reference:
    'Liste des structures validées par le COSELEC, colonne « Investissement financier estimatif total de l’État » : recalculée sur 2 889 lignes sur 2 889 (5 avril 2023)',
  certainty: 'I',
  checked: day('2026-11-23'),
};

/** The State total of a line of the roster in whole euros: subsidy, training, equipment and certification of its posts, rounded once. */
export function stateTotal(isPublic: boolean, departement: string | undefined, posts: number): number {
  const thousandths = subsidy(isPublic, departement) * 1000 + BESIDE.training + BESIDE.equipment + BESIDE.certification;
  return Math.floor((thousandths * posts + 500) / 1000);
}

function subsidy(isPublic: boolean, departement: string | undefined): number {
  if (!isPublic) return SUBSIDY.private;
  const overseas: Readonly<Record<string, number>> = SUBSIDY.overseas;
  return departement !== undefined && Object.hasOwn(overseas, departement) ? (overseas[departement] as number) : SUBSIDY.public;
}
