/** What a column is called and what it means. */
export interface ColumnWords {
  readonly label: string;
  readonly help: string;
}

/** Every column of every sheet by its id: input columns first, then computed ones. */
export type ColumnTexts = Readonly<Record<string, ColumnWords>>;
