import { type PayStretch, rowOfField } from '../../../domain/cost/pay-course.ts';
import type { Amendment } from '../../../domain/plan/pay-terms.ts';
import type { Contract, Plan } from '../../../domain/plan/plan.ts';
import type { InputSheet } from './input-sheet.ts';

/** Where the fields of a pay are typed: on its contract, or on the last amendment that gives them. */
export class PayInputs {
  readonly #contracts: InputSheet;
  readonly #amendments: InputSheet;
  readonly #places: ReadonlyMap<Contract | Amendment, number>;

  constructor(plan: Plan, contracts: InputSheet, amendments: InputSheet) {
    this.#contracts = contracts;
    this.#amendments = amendments;
    this.#places = new Map([...plan.contracts.entries(), ...plan.amendments.entries()].map(([place, row]) => [row, place]));
  }

  /** The cell of a field in force in a stretch; undefined when no sheet shows the field. */
  cell(stretch: PayStretch, field: string): string | undefined {
    const row = rowOfField(stretch, field);
    const sheet = 'contract' in row ? this.#amendments : this.#contracts;
    return sheet.has(field) ? sheet.at(this.#places.get(row) as number, field) : undefined;
  }

  /** A typed amount in cents; an empty cell counts for nothing. */
  cents(stretch: PayStretch, field: string): string {
    const cell = this.cell(stretch, field);
    return cell === undefined ? '0' : `ROUND(${cell}*100,0)`;
  }

  /** A typed number; an empty cell counts for nothing. */
  count(stretch: PayStretch, field: string): string {
    const cell = this.cell(stretch, field);
    return cell === undefined ? '0' : `N(${cell})`;
  }

  /** A typed share in millionths; an empty cell is the whole, or nothing when asked. */
  share(stretch: PayStretch, field: string, empty = 1_000_000): string {
    const cell = this.cell(stretch, field);
    return cell === undefined ? String(empty) : `IF(${cell}="",${empty},ROUND(${cell}*1000000,0))`;
  }
}
