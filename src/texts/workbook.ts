import type { TableName } from '../domain/plan/plan.ts';
import type { Texts } from './language.ts';
import { workbookEn } from './workbook-en.ts';
import { workbookFr } from './workbook-fr.ts';

/** The words of the workbook that neither the screen nor the other exports have. */
export interface WorkbookTexts {
  readonly sheets: Readonly<
    Record<
      | 'law'
      | 'hypotheses'
      | 'scenarios'
      | 'comments'
      | 'payments'
      | 'amendments'
      | 'extraCosts'
      | 'rises'
      | 'indemnities'
      | 'tax'
      | 'months'
      | 'communeFunds'
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
    Record<'parameter' | 'part' | 'from' | 'value' | 'months' | 'status' | 'certainty' | 'reference' | 'checked' | 'whole', string>
  >;
  readonly statuses: Readonly<Record<'official' | 'hypothesis', string>>;
  readonly hypothesisColumns: Readonly<
    Record<'what' | 'year' | 'rank' | 'default' | 'value' | 'effect' | 'reference' | 'certainty', string>
  >;
  /** Whether a value supposed is computed with. */
  readonly hypothesisEffects: Readonly<Record<'taken' | 'none', string>>;
  readonly riseColumns: Readonly<Record<'what' | 'since', string>>;
  readonly risen: Readonly<Record<'civilGross' | 'civilIndex' | 'contractGross' | 'contractIndex' | 'prices', string>>;
  readonly scenarioColumns: Readonly<Record<'name' | 'changes' | 'note', string>>;
  readonly commentColumns: Readonly<Record<'table' | 'row' | 'field' | 'text' | 'on' | 'by' | 'resolved', string>>;
  /** The tables of a plan, as a comment names them. */
  readonly tables: Readonly<Record<TableName, string>>;
  readonly paymentColumns: Readonly<Record<'what', string>>;
  readonly costColumns: Readonly<
    Record<
      | 'post'
      | 'year'
      | 'from'
      | 'to'
      | 'months'
      | 'days'
      | 'of'
      | 'fte'
      | 'rise'
      | 'fullTime'
      | 'monthly'
      | 'ceiling'
      | 'smicTime'
      | 'coefficient'
      | 'yearlyPay'
      | 'gross'
      | 'month'
      | 'cost'
      | 'level'
      | 'tax'
      | 'taxes'
      | 'wholeGross'
      | 'held'
      | 'paid',
      string
    >
  >;
  readonly taxColumns: Readonly<Record<'employer' | 'post' | 'tax' | 'rest' | 'part', string>>;
  readonly monthColumns: Readonly<Record<'post' | 'year' | 'month', string>>;
  readonly stateColumns: Readonly<Record<'post' | 'year' | 'period' | 'amount' | 'length' | 'from' | 'to' | 'earned', string>>;
  readonly shareColumns: Readonly<Record<'line' | 'post' | 'base' | 'weight' | 'rest' | 'part' | 'counted' | 'factor', string>>;
  readonly balanceColumns: Readonly<
    Record<'post' | 'cost' | 'state' | 'counted' | 'remainder' | 'weight' | 'rest' | 'ownFunds' | 'shortfall', string>
  >;
  readonly communeColumns: Readonly<
    Record<'commune' | 'post' | 'what' | 'weight' | 'state' | 'counted' | 'remainder' | 'budget' | 'need' | 'rest' | 'part', string>
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
