/**
 * A text as it is compared: lower case, no accents, ligatures opened, and every run of anything but letters and digits
 * (spaces of any kind, apostrophes, hyphens, stars) as one space.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The name of a commune as it is compared: folded, with `St` and `Ste` in full. */
export function foldPlace(text: string): string {
  return fold(text)
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte');
}
