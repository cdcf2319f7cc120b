import { yearOfDay } from '../../../domain/base/day.ts';
import type { PayStretch } from '../../../domain/cost/pay-course.ts';
import type { Amendment } from '../../../domain/plan/pay-terms.ts';
import type { Contract } from '../../../domain/plan/plan.ts';
import type { Risen } from './rise-sheet.ts';

/** What rises with a pay, and the year its amount was set in; undefined for a pay that no rise touches: SMIC, scale, typed cost. */
export function risenOf({ pay, rows, first, step, scheme }: PayStretch): { readonly what: Risen; readonly setIn: number } | undefined {
  if (pay.kind !== 'paid' || pay.basis === 'smic' || step !== undefined || first === undefined) return undefined;
  const contract = rows[0] as Contract;
  const start = contract.start ?? first;
  let setOn = start;
  for (const row of rows.slice(1) as readonly Amendment[]) if (sets(row) && row.from !== undefined && row.from > setOn) setOn = row.from;
  const kind = pay.basis === 'gross' ? 'Gross' : 'Index';
  return { what: scheme === 'civil' ? `civil${kind}` : `contract${kind}`, setIn: yearOfDay(setOn) };
}

/** True when an amendment sets the amount of a pay, whatever the basis it is typed for. */
function sets({ grossPay, index, step, smicShare }: Amendment): boolean {
  return grossPay !== undefined || index !== undefined || step !== undefined || smicShare !== undefined;
}
