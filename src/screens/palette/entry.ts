/** One line of the palette: what it is called, what tells it from homonyms, and what it does. */
export interface PaletteEntry {
  /** Stable: what was used recently is remembered by it. */
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  /** Its keys, when it has some. */
  readonly keys: string;
  run(): void;
}
