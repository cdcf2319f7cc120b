import type { ColDef } from 'ag-grid-community';
import { COST_LEVELS, type CostLevel } from '../../domain/cost/rate-card.ts';
import { levelOf as levelIn } from '../../domain/report/figures.ts';
import { say } from '../../texts/language.ts';
import { levelHelp } from '../../texts/level-help.ts';
import type { SheetModel, SheetRow } from './sheet-model.ts';

/** A column of the cost of posts in an exercice, with a mark by the shape of its sign, and words, where a cost departs from the table of law. */
export function withCostLevel(model: SheetModel, year: number, column: ColDef<SheetRow>): ColDef<SheetRow> {
  const { cellClassRules, tooltip } = column;
  const levelOf = (row: SheetRow | undefined): CostLevel | undefined => {
    const { results } = model;
    return results === undefined || row === undefined || row.figures < 0
      ? undefined
      : levelIn(results, row.figures, year - results.firstYear);
  };
  const marks = Object.fromEntries(
    COST_LEVELS.filter((level) => level !== 'table').map((level) => [
      `level-${level}`,
      ({ data }: { readonly data?: SheetRow | undefined }) => levelOf(data) === level,
    ]),
  );
  return {
    ...column,
    cellClassRules: { ...cellClassRules, ...marks },
    ...(typeof tooltip === 'function' && {
      tooltip: (params) => {
        const level = levelOf(params.data ?? undefined);
        const said = [level === undefined || level === 'table' ? undefined : say(levelHelp)[level], tooltip(params)];
        return said.filter((part) => part !== undefined && part !== '').join('\n');
      },
    }),
  };
}
