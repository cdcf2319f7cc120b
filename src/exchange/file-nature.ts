/** What a file is before anything of it is trusted; `table` is text in columns, `text` any other text. */
export type FileNature = 'empty' | 'pdf' | 'image' | 'workbook' | 'document' | 'binary' | 'plan' | 'table' | 'text';

/** First bytes that name a file, in hexadecimal. Office files are zips, or the container that came before them. */
const SIGNATURES: readonly (readonly [string, FileNature])[] = [
  ['25504446', 'pdf'],
  ['89504e47', 'image'],
  ['ffd8ff', 'image'],
  ['47494638', 'image'],
  ['504b0304', 'workbook'],
  ['d0cf11e0', 'workbook'],
];
const HEAD = 4096;
/** The names of what a zip holds are listed at its end. */
const TAIL = 65_536;

/** What a file is, told by its first bytes and never by its name. */
export function natureOf(bytes: Uint8Array): FileNature {
  const start = bytes.subarray(0, HEAD);
  const raw = latin(start);
  const hex = Array.from(start.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const found = SIGNATURES.find(([mark]) => hex.startsWith(mark))?.[1];
  if (found !== undefined) return found === 'workbook' && isDocument(bytes) ? 'document' : found;
  const head = textOf(start, raw).trim();
  if (head === '') return bytes.length > HEAD ? 'text' : 'empty';
  if (hasControls(head)) return 'binary';
  if (/^[{[]/.test(head)) return head.slice(0, 200).includes('quote-part/plan') ? 'plan' : 'text';
  return isTable(head) ? 'table' : 'text';
}

/** Word and its open twin, zipped or not. */
function isDocument(bytes: Uint8Array): boolean {
  const names = latin(bytes.subarray(0, HEAD)) + latin(bytes.subarray(Math.max(0, bytes.length - TAIL)));
  return /word\/document|opendocument\.text|W\0o\0r\0d\0D\0o\0c/.test(names);
}

/** The head as text, without its byte-order mark: UTF-16 when every other byte is zero, else one byte a character. */
function textOf(head: Uint8Array, raw: string): string {
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] as number) + 1;
  });
  const [big, little] = zeros as [number, number];
  if (Math.max(big, little) > head.length / 4) return new TextDecoder(little > big ? 'utf-16le' : 'utf-16be').decode(head);
  return raw.replace(/^\u00ef\u00bb\u00bf/, '');
}

/** Text holds no control character but tabs and line ends. */
function hasControls(head: string): boolean {
  for (const char of head) {
    const code = char.charCodeAt(0);
    if (code < 32 && !(code >= 9 && code <= 13)) return true;
  }
  return false;
}

/** Text in columns: its first line holds separators, and is neither a program nor a page. */
function isTable(head: string): boolean {
  const line = head.split(/[\r\n]/)[0] as string;
  return !/^<|[{}]/.test(line) && (/^sep=|[;\t]\S/.test(line) || line.split(',').length > 3);
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
