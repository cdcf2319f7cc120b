/** What the State counts for each post beside the subsidy, in thousandths of a euro. */
const BESIDE = { training: 4_805_000, equipment: 297_228, certification: 326_600 } as const;

/** Whole euros of subsidy of a first convention, as the published totals count it. */
const SUBSIDY = { private: 32_000, public: 50_000, overseas: { 971: 70_000, 972: 70_000, 973: 70_000, 974: 67_500, 976: 67_500 } } as const;

/**
 * The State total of a line of the roster in whole euros: subsidy, training, equipment and certification of its posts, rounded
 * once. Inferred from the column « Investissement financier estimatif total de l’État » of the list of 5 April 2023, which it
 * gives on all of its 2 889 lines.
 */
export function stateTotal(isPublic: boolean, departement: string | undefined, posts: number): number {
  const thousandths = subsidy(isPublic, departement) * 1000 + BESIDE.training + BESIDE.equipment + BESIDE.certification;
  return Math.floor((thousandths * posts + 500) / 1000);
}

function subsidy(isPublic: boolean, departement: string | undefined): number {
  if (!isPublic) return SUBSIDY.private;
  const overseas: Readonly<Record<string, number>> = SUBSIDY.overseas;
  return departement !== undefined && Object.hasOwn(overseas, departement) ? (overseas[departement] as number) : SUBSIDY.public;
}
