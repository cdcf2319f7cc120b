import { type Cents, euros } from '../base/cents.ts';
import { day } from '../base/day.ts';
import type { Source } from '../base/source.ts';

/** Money of « France Numérique Ensemble » in a département: it pays no adviser, but what stands around them. */
export interface FneEnvelope {
  readonly label: string;
  readonly amount: Cents;
  readonly conditions: string;
  readonly source: Source;
}

/** Engineering money of 2024 by département, in hundreds of euros. */
const ENGINEERING =
  '01:456 02:485 03:438 04:410 05:410 06:600 07:421 08:425 09:410 10:422 11:453 12:410 13:725 14:491 15:410 16:431 17:506 18:418 ' +
  '19:410 2A:410 2B:410 21:442 22:471 23:410 24:455 25:440 26:451 27:474 28:425 29:524 30:525 31:643 32:410 33:711 34:633 35:554 ' +
  '36:412 37:457 38:611 39:410 40:439 41:417 42:517 43:410 44:646 45:485 46:410 47:429 48:410 49:505 50:446 51:455 52:410 53:410 ' +
  '54:495 55:410 56:501 57:583 58:410 59:725 60:518 61:424 62:696 63:472 64:482 65:410 66:486 67:589 68:505 69:725 70:410 71:471 ' +
  '72:470 73:410 74:479 75:725 76:633 77:635 78:618 79:414 80:472 81:436 82:413 83:603 84:478 85:479 86:419 87:412 88:435 89:440 ' +
  '90:410 91:596 92:662 93:725 94:635 95:597 971:423 972:462 973:433 974:574 976:459 988:410';

const BY_DEPARTEMENT: ReadonlyMap<string, number> = new Map(
  ENGINEERING.split(' ').map((pair) => {
    const [code, hundreds] = pair.split(':') as [string, string];
    return [code, Number(hundreds) * 100] as const;
  }),
);

const source: Source = {
  reference: 'Enveloppes FNE 2024, code de la plateforme Inclusion numérique (migration du 16/03/2024)',
  certainty: 'C',
  checked: day('2026-11-22'),
};

/** The envelopes of a département, for information: none of them enters a figure. An unknown département has none. */
export function fneEnvelopes(departement: string): FneEnvelope[] {
  const engineering = BY_DEPARTEMENT.get(departement);
  if (engineering === undefined) return [];
  return [
    {
      label: 'Ingénierie France Numérique Ensemble - 2024 - État',
      amount: euros(engineering),
      conditions: 'Membres de la gouvernance ; ressource humaine interne ou prestation ; convention jusqu’au 31/12/2025 au plus tard',
      source,
    },
    {
      label: 'Formation Aidant Numérique/Aidants Connect - 2024 - État',
      amount: euros(20_000),
      conditions: 'Un bénéficiaire par département ; 60 formations au moins ; ni conseillers numériques ni salariés d’Uniformation',
      source,
    },
  ];
}
