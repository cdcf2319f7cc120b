import type { ColDef } from 'ag-grid-community';
import { dressed } from './dressed-columns.ts';
import { yearsOf } from './figure-columns.ts';
import { laidOut } from './lay-out.ts';
import type { Columns } from './plain-columns.ts';
import { leavesOf, type Reading, readingsOf } from './reading.ts';
import { sheetColumns } from './sheet-columns.ts';
import type { SheetModel, SheetRow } from './sheet-model.ts';
import type { Marks } from './sheet-search.ts';

/** The columns of a sheet: as they come, as they read, as they are drawn. They are made again when the plan has other exercices or funders. */
export class ColumnSet {
  readonly #model: SheetModel;
  readonly #marks: Marks;
  #key = '';
  #plain: Columns = [];
  #readings = new Map<string, Reading>();
  #definitions = new Map<string, ColDef<SheetRow>>();

  constructor(model: SheetModel, marks: Marks) {
    this.#model = model;
    this.#marks = marks;
    this.renew();
  }

  /** Makes the columns again when what they depend on has changed; true when it has. */
  renew(): boolean {
    const key = keyOf(this.#model);
    if (key === this.#key) return false;
    this.#key = key;
    this.#plain = sheetColumns(this.#model, this.#model.sheet, this.#model.world.year());
    this.#readings = new Map(readingsOf(this.#model, this.#plain).map((one) => [one.id, one]));
    this.#definitions = new Map(leavesOf(this.#plain).map((one) => [one.colId ?? '', one]));
    return true;
  }

  get plain(): Columns {
    return this.#plain;
  }

  /** The columns for the grid, as the user laid them out, the exercice in use open. */
  drawn(): Columns {
    const { sheet, world } = this.#model;
    this.#plain = sheetColumns(this.#model, sheet, world.year());
    return dressed(laidOut(this.#plain, world.layouts.of(sheet)), this.#model, this.#marks);
  }

  /** How a column reads; one that shows another in few words reads as that one. */
  reading(id: string): Reading | undefined {
    return this.#readings.get(id) ?? this.#readings.get(id.replace(/\.folded$/, ''));
  }

  readings(): Reading[] {
    return [...this.#readings.values()];
  }

  definition(id: string): ColDef<SheetRow> | undefined {
    return this.#definitions.get(id);
  }
}

/** What the columns depend on beside the sheet itself. */
function keyOf(model: SheetModel): string {
  const { plan, sheet } = model;
  const years = yearsOf(model).join();
  return sheet === 'years' ? `${years} ${plan.funders.map(({ id, name }) => `${id} ${name}`).join('|')}` : years;
}
