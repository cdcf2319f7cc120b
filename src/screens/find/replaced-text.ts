import { plainDigits, type Reading } from '../grid/reading.ts';
import { replaceFolded } from './folded.ts';
import { dayNeedle, foldedNeedle, type Needle, plainNeedle } from './needle.ts';

/** The text of a found cell once the needle is replaced, to be read as if it were typed. Numbers and days change as they read. */
export function replacedText(
  reading: Pick<Reading, 'kind' | 'show'>,
  raw: unknown,
  refused: string | undefined,
  needle: Needle,
  by: string,
): string {
  if (needle.whole) return by;
  if (refused !== undefined) return replaceFolded(refused, foldedNeedle(needle), by);
  switch (reading.kind) {
    case 'text':
      return replaceFolded(reading.show(raw), foldedNeedle(needle), by);
    case 'day':
      return withoutNeedle(reading.show(raw), dayNeedle(needle.text), by);
    default:
      return withoutNeedle(plainDigits(reading.kind, raw as number), plainNeedle(needle.text), by);
  }
}

function withoutNeedle(text: string, needle: string, by: string): string {
  return needle === '' ? text : text.split(needle).join(by);
}
