import type { ShapeFault } from './validate.ts';

/** Why a plan file is not opened. Only `damaged` can be overruled: the file reads, but is not what was written. */
export type PlanRefusal =
  | { readonly code: 'tooLarge'; readonly megabytes: number; readonly most: number }
  | { readonly code: 'empty' | 'pdf' | 'image' | 'workbook' | 'document' | 'table' | 'notText' | 'notJson' }
  | { readonly code: 'tooDeep'; readonly most: number }
  | { readonly code: 'notPlan' }
  | { readonly code: 'newerVersion'; readonly version: number; readonly known: number; readonly app: string }
  | { readonly code: 'damaged'; readonly sha256: string; readonly computed: string }
  | { readonly code: 'invalidShape'; readonly faults: readonly ShapeFault[] };
