import type { StructureKind } from '../../domain/plan/plan.ts';
import { fold } from '../../domain/territory/fold.ts';
import type { Territory } from '../../domain/territory/territory.ts';

/** What a name says of a public employer, first match wins; names are folded. */
const PUBLIC: readonly (readonly [RegExp, StructureKind])[] = [
  [/^(c c a s|ccas|cias|c i a s)\b|\baction sociale\b/, 'ccas'],
  [/^(gip|g i p)\b|\bgroupement d ?interet public\b|\binteret public\b/, 'gip'],
  [/^(syndicat|synd|smo|sm|sivom|sivu|sictom)\b|\bsyndicat (mixte|intercommunal)\b|^petr\b|^pole d equilibre\b/, 'syndicat'],
  [
    /^(cc|ca|cu|com com|comcom|metropole|eurometropole)\b|^(communaute|agglomeration|agglo)\b|^com(m)? d?e? ?(agglo|agglomeration)\b|\bcommunaute (de communes|d agglo|d agglomeration|urbaine)\b|\bmetropole\b/,
    'epci',
  ],
  [/^(departement|conseil departemental|conseil general|collectivite europeenne|dep)\b/, 'departement'],
  [/^(region|conseil regional|collectivite territoriale)\b/, 'region'],
  [/^(commune|mairie|ville|com)\b/, 'commune'],
];

/** How the SIREN of local public bodies begins. */
const SIREN_STARTS: ReadonlyMap<string, StructureKind> = new Map([
  ['21', 'commune'],
  ['22', 'departement'],
  ['23', 'region'],
  ['25', 'syndicat'],
  ['26', 'ccas'],
]);

/** Companies, as their folded names tell; other private employers are taken for associations. */
const COMPANY =
  /^(la poste|sa|sas|sasu|sarl|scic|scop|sca|sem|spl|scp|eurl|ei)\b|\b(sas|sasu|sarl|scic|scop|eurl|societe|cooperative|mutuelle|fondation)\b/;

/** The kind of employer that its type, name and number suggest: a proposal, never a fact. */
export function proposeKind(isPublic: boolean, name: string, siret: string | undefined, territory: Territory): StructureKind {
  const plain = beginning(name);
  if (!isPublic) return COMPANY.test(plain) || siret?.startsWith('356000000') === true ? 'otherPrivate' : 'association';
  if (siret !== undefined && territory.epci(siret.slice(0, 9)) !== undefined) return 'epci';
  // Numbers come last: the 26 series holds bodies attached to a commune, most of them CCAS but not all.
  for (const [pattern, kind] of PUBLIC) if (pattern.test(plain)) return kind;
  return SIREN_STARTS.get(siret?.slice(0, 2) ?? '') ?? 'otherPublic';
}

/** True when the name alone says that the employer is public. */
export function soundsPublic(name: string): boolean {
  const plain = beginning(name);
  return PUBLIC.some(([pattern]) => pattern.test(plain));
}

/** Patterns only ever run on so much of a name that a file made for it cannot slow them down. */
function beginning(name: string): string {
  return fold(name.slice(0, 300));
}
