/** The columns of the COSELEC roster in its order, by a short name. */
export const LABELS = {
  name: 'Raison sociale',
  commune: 'Commune INSEE',
  departementName: 'Département',
  region: 'Région',
  posts: 'Nombre de conseillers validés par le COSELEC',
  date: 'Date de validation en comité de sélection',
  type: 'Type',
  siret: 'SIRET',
  departement: 'Code département',
  address: 'Adresse',
  communeCode: 'Code commune INSEE',
  postal: 'Code postal',
  total: 'Investissement financier estimatif total de l’Etat',
  zrr: 'ZRR',
  qpv: 'QPV',
  franceServices: 'France services',
} as const;
export type Cells = Partial<Record<keyof typeof LABELS, string>>;

/** A row with nothing wrong: an invented commune employer at Langeac, one post. */
const GOOD: Required<Cells> = {
  name: 'COMMUNE D ESSAI', commune: 'Langeac', departementName: 'Haute-Loire', region: 'Auvergne-Rhône-Alpes', posts: '1',
  date: '16/06/2021', type: 'publique', siret: '', departement: '43', address: '1 RUE INVENTEE', communeCode: '43112',
  postal: '43300', total: '55429', zrr: 'oui', qpv: 'non', franceServices: 'non',
};

/** The text of a roster: rows of which only what the case is about is set. Each row without a SIRET gets a valid one of its own. */
export function roster(rows: readonly Cells[], options: { separator?: string; eol?: string; id?: boolean; trailing?: boolean } = {}): string {
  const { separator = ';', eol = '\n', id = false, trailing = false } = options;
  const keys = Object.keys(LABELS) as (keyof typeof LABELS)[];
  const tail = trailing ? separator : '';
  const head = (id ? `id${separator}` : '') + keys.map((key) => quoted(LABELS[key], separator)).join(separator);
  const lines = rows.map((row, at) => {
    const cells = { ...GOOD, siret: siret(at), ...row };
    return (id ? `${at}${separator}` : '') + keys.map((key) => quoted(cells[key], separator)).join(separator) + tail;
  });
  return [head, ...lines, ''].join(eol);
}

/** The bytes of a text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** An invented SIRET whose check digit is right, one for each number. */
export function siret(at: number): string {
  const body = `99${String(at).padStart(7, '0')}0001`;
  for (let check = 0; check < 10; check++) if (luhn(body + check)) return body + check;
  throw new Error('no check digit');
}

function luhn(digits: string): boolean {
  return [...digits].reverse().reduce((sum, digit, at) => {
    const twice = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return sum + (twice > 9 ? twice - 9 : twice);
  }, 0) % 10 === 0;
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
