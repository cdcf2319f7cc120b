import type { Texts } from './language.ts';
import { workbookEn } from './workbook-en.ts';
import { workbookFr } from './workbook-fr.ts';

/** The words of the workbook that neither the screen nor the other exports have. */
export interface WorkbookTexts {
  readonly sheets: Readonly<
    Record<
      | 'law'
      | 'contracts'
      | 'conventions'
      | 'cofinancings'
      | 'cost'
      | 'state'
      | 'shares'
      | 'balance'
      | 'communeParts'
      | 'communeDivisions'
      | 'notes',
      string
    >
  >;
  readonly lawColumns: Readonly<
    Record<'parameter' | 'from' | 'amount' | 'rate' | 'months' | 'status' | 'certainty' | 'reference' | 'checked' | 'whole', string>
  >;
  readonly statuses: Readonly<Record<'official' | 'hypothesis', string>>;
  /** Parameters of law by id. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly costColumns: Readonly<
    Record<
      'post' | 'year' | 'from' | 'to' | 'months' | 'thirtieths' | 'fullTime' | 'fte' | 'gross' | 'ceiling' | 'observed' | 'month' | 'cost',
      string
    >
  >;
  readonly stateColumns: Readonly<Record<'post' | 'year' | 'period' | 'amount' | 'length' | 'from' | 'to' | 'earned', string>>;
  readonly shareColumns: Readonly<Record<'line' | 'post' | 'base' | 'weight' | 'rest' | 'part' | 'counted' | 'factor', string>>;
  readonly balanceColumns: Readonly<
    Record<'post' | 'cost' | 'state' | 'counted' | 'remainder' | 'weight' | 'rest' | 'ownFunds' | 'shortfall', string>
  >;
  readonly communeColumns: Readonly<
    Record<'commune' | 'post' | 'what' | 'weight' | 'state' | 'counted' | 'remainder' | 'rest' | 'part', string>
  >;
  readonly notes: {
    readonly subject: string;
    readonly text: string;
    readonly plan: string;
    readonly revision: string;
    readonly lines: readonly (readonly [string, string])[];
  };
}

/** The words of the workbook. */
export const workbookTexts: Texts<WorkbookTexts> = { fr: workbookFr, en: workbookEn };
