import { done, type Result, refused } from '../../domain/base/result.ts';
import type { Column } from '../../domain/plan/columns.ts';
import { parseSiret } from '../../exchange/import/siret.ts';
import type { TypingRefusal } from '../../texts/typing.ts';

/** Text columns that hold codes: a workbook takes them for numbers. */
const CODES = new Set(['posts.nationalId', 'posts.departement', 'structures.siret']);

/** True when the column holds codes, which leave and come as text. */
export function isCode(column: Column): boolean {
  return CODES.has(column.id) || column.kind === 'commune';
}

/**
 * A text as the column keeps it. A code short of its first zero gets it back; one that a workbook wrote `1,23457E+13` has lost
 * digits and is refused.
 */
export function codeTyped(column: Column, text: string): Result<string, TypingRefusal> {
  if (!CODES.has(column.id)) return done(text);
  if (column.id === 'structures.siret') {
    const siret = parseSiret(text);
    if (siret?.padded === true || (siret !== undefined && /e/i.test(text))) return done(siret.digits);
  }
  if (/^\d+([.,]\d+)?e\+\d+$/i.test(text)) return refused('lostDigits');
  return done(column.id === 'posts.departement' && /^\d$/.test(text) ? `0${text}` : text);
}

/** The same commune code with the zero a workbook took, when it is short of one: `1053` is `01053`. */
export function communeCodeTyped(text: string): string {
  return /^\d{4}$/.test(text) ? `0${text}` : text.toUpperCase();
}
