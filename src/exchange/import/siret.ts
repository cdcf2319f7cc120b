/** An establishment number as read: 14 digits, or 9 when only the SIREN is given. */
export interface Siret {
  readonly digits: string;
  /** True when spaces, a `.0` or an exponent had to go. */
  readonly reformatted: boolean;
  /** True when a leading zero had been lost. */
  readonly padded: boolean;
  /** False when the check digit is wrong. */
  readonly valid: boolean;
}

/** Reads a SIRET (or SIREN) as spreadsheets leave it; undefined when digits are lost for good or it is no number. */
export function parseSiret(text: string): Siret | undefined {
  const digits = digitsOf(text);
  if (digits === undefined) return undefined;
  const reformatted = digits !== text;
  if (digits.length === 14 || digits.length === 9) return { digits, reformatted, padded: false, valid: isValid(digits) };
  const padded = digits.padStart(digits.length > 9 ? 14 : 9, '0');
  const lost = digits.length === 13 || digits.length === 8;
  return lost && isValid(padded) ? { digits: padded, reformatted, padded: true, valid: true } : undefined;
}

/** True when the check digit agrees: Luhn, or for La Poste a sum of digits that is a multiple of 5. */
export function isValid(digits: string): boolean {
  return luhn(digits) || (digits.length === 14 && digits.startsWith(LA_POSTE) && sum(digits) % 5 === 0);
}

const LA_POSTE = '356000000';

function digitsOf(text: string): string | undefined {
  const tight = text.replace(/\s/g, '').replace(',', '.');
  const exponent = /^(\d)\.(\d+)E\+?(\d{1,2})$/i.exec(tight);
  if (exponent !== null) {
    const digits = `${exponent[1]}${exponent[2]}`;
    return Number(exponent[3]) === digits.length - 1 ? digits : undefined;
  }
  const digits = tight.replace(/\.0+$/, '');
  return /^\d{1,14}$/.test(digits) ? digits : undefined;
}

function luhn(digits: string): boolean {
  let total = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const weighed = at % 2 === 0 ? digit : digit * 2;
    total += weighed > 9 ? weighed - 9 : weighed;
  }
  return total % 10 === 0;
}

function sum(digits: string): number {
  let total = 0;
  for (const digit of digits) total += Number(digit);
  return total;
}
