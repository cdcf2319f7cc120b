/**
 * The text with a `'` before it when a spreadsheet would run it: when its first character other than blanks and `'` is one of
 * `= + - @`, full-width ones included, or when it begins with a tab or a line end. Taking one `'` away gives the text back.
 */
export function neutral(text: string): string {
  return /^(?:[\s'\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠−]|[\t\r\n])/.test(text) ? `'${text}` : text;
}
