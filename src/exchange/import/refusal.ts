/** What a file may hold at most; more is refused before it can harm the machine. */
export const LIMITS = { bytes: 50_000_000, rows: 200_000, columns: 500, characters: 32_767, posts: 200_000 } as const;

/** Why an import gave nothing: a closed list, as plain data; each has its French and English sentence. */
export type ImportRefusal =
  | { readonly code: 'noFile' }
  | { readonly code: 'cancelled' }
  | { readonly code: 'empty' | 'pdf' | 'image' | 'workbook' | 'document' | 'binary' | 'plan' | 'encoding'; readonly file: string }
  | { readonly code: 'tooLarge' | 'tooManyRows' | 'tooManyPosts'; readonly file: string; readonly limit: number }
  | { readonly code: 'tooManyColumns' | 'cellTooLong'; readonly file: string; readonly row: number; readonly limit: number }
  | { readonly code: 'openQuote'; readonly file: string; readonly row: number }
  | { readonly code: 'unknownRoster'; readonly file: string; readonly labels: readonly string[] }
  | { readonly code: 'missingColumns'; readonly file: string; readonly columns: readonly string[] };

/** The code of a refusal. */
export type ImportRefusalCode = ImportRefusal['code'];
