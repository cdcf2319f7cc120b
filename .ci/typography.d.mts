/** The sentence with its unbreakable spaces; unchanged when it is right. */
export function spaced(text: string): string;
/** Every piece of French in a file of texts, without the English half. */
export function frenchPieces(
  path: string,
  text: string,
): readonly { readonly start: number; readonly end: number; readonly text: string }[];
