import type { ColDef } from 'ag-grid-community';
import { usualAccount } from '../../domain/law/extra-cost-accounts.ts';
import { COLUMNS, type Column } from '../../domain/plan/columns.ts';
import type { ExtraCost } from '../../domain/plan/extra-cost.ts';
import { lookup } from '../../domain/plan/lookup.ts';
import { gridTexts } from '../../texts/grid.ts';
import { say } from '../../texts/language.ts';
import { type Columns, plainColumns } from './plain-columns.ts';
import type { SheetModel, SheetRow } from './sheet-model.ts';

const ACCOUNT = 'extraCosts.account';
const COLUMN = COLUMNS.find((one) => one.id === ACCOUNT) as Column;

/** What posts cost beside their pay: whose, what, how much and when; the account of the kind shows until another is typed. */
export function extraCostColumns(model: SheetModel): Columns {
  return plainColumns(model, 'extraCosts', {
    'extraCosts.post': 90,
    'extraCosts.kind': 190,
    'extraCosts.label': 220,
    'extraCosts.amount': 100,
    'extraCosts.rhythm': 110,
    'extraCosts.start': 100,
    'extraCosts.end': 100,
    [ACCOUNT]: 130,
  }).map((column) => ('colId' in column && column.colId === ACCOUNT ? withUsual(model, column) : column));
}

/** The usual account is shown, in brackets and pale, but never stored. */
function withUsual(model: SheetModel, column: ColDef<SheetRow>): ColDef<SheetRow> {
  const { valueFormatter, tooltip, cellClassRules } = column;
  return {
    ...column,
    ...(typeof valueFormatter === 'function' && {
      valueFormatter: (params) => {
        const usual = usualOf(model, params.data?.id);
        return usual === undefined ? valueFormatter(params) : `(${usual})`;
      },
    }),
    cellClassRules: { ...cellClassRules, zero: ({ data }) => usualOf(model, data?.id) !== undefined },
    ...(typeof tooltip === 'function' && {
      tooltip: (params) => tooltip(params) ?? (usualOf(model, params.data?.id) === undefined ? undefined : say(gridTexts).usualAccount),
    }),
  };
}

/** The usual account of a cost whose own is not typed. */
function usualOf(model: SheetModel, row: string | undefined): string | undefined {
  const cost = row === undefined ? undefined : (COLUMN.rowOf(model.plan, row) as ExtraCost | undefined);
  if (cost === undefined || cost.account !== undefined || model.refused(COLUMN, cost.id) !== undefined) return undefined;
  const found = lookup(model.plan);
  return usualAccount(cost.kind, found.structures.get(found.posts.get(cost.post)?.employer ?? ''));
}
