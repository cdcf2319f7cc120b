import { done, type Result, refused } from '../../domain/base/result.ts';
import { natureOf } from '../file-nature.ts';
import { type ImportRefusal, LIMITS } from './refusal.ts';

/** The encodings an import reads; `utf-8-twice` is UTF-8 that some tool encoded a second time. */
export const ENCODINGS = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252', 'utf-8-twice'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** A text and how it was written. No character was replaced on the way. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** The text of a file: by its BOM, else UTF-16 when every other byte is zero, else strict UTF-8, else Windows-1252. */
export function decode(file: string, bytes: Uint8Array): Result<Decoded, ImportRefusal> {
  if (bytes.length > LIMITS.bytes) return refused({ code: 'tooLarge', file, limit: LIMITS.bytes });
  const nature = natureOf(bytes);
  if (nature !== 'table' && nature !== 'text') return refused({ code: nature, file });
  const encoding = encodingOf(bytes);
  const text = read(bytes, encoding === 'utf-8-bom' ? 'utf-8' : encoding);
  if (text === undefined) {
    if (encoding !== 'utf-8') return refused({ code: 'encoding', file });
    return done({ text: fromWindows1252(bytes), encoding: 'windows-1252' });
  }
  if (text.trim() === '') return refused({ code: 'empty', file });
  const once = encodedOnce(text);
  return done(once === undefined ? { text, encoding } : { text: once, encoding: 'utf-8-twice' });
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8-bom';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 200);
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] as number) + 1;
  });
  if ((zeros[1] as number) > head.length / 4) return 'utf-16le';
  return (zeros[0] as number) > head.length / 4 ? 'utf-16be' : 'utf-8';
}

function read(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const TWICE = /[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

/** The text before its second encoding; undefined unless the whole of it reads back as strict UTF-8. */
export function encodedOnce(text: string): string | undefined {
  if (!TWICE.test(text)) return undefined;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = byteOf(text.charAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return read(bytes, 'utf-8');
}

/** Bytes 0x80 to 0x9F of Windows-1252; some engines read that label as Latin-1, which has none of these characters. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function fromWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes).replace(/[\u0080-\u009f]/g, (char) => HIGH.charAt(char.charCodeAt(0) - 0x80));
}

const BYTES: ReadonlyMap<string, number> = new Map([...HIGH].map((char, at) => [char, 0x80 + at]));

/** The Windows-1252 byte of a character; undefined when it has none. */
function byteOf(char: string): number | undefined {
  const code = char.charCodeAt(0);
  return code < 0x100 ? code : BYTES.get(char);
}
