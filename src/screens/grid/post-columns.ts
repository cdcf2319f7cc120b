import type { ColDef, ColGroupDef } from 'ag-grid-community';
import { lookup } from '../../domain/plan/lookup.ts';
import type { Envelope, Regime } from '../../domain/plan/plan.ts';
import { choiceLabel, shortTexts } from '../../texts/choices.ts';
import { gridTexts } from '../../texts/grid.ts';
import { say } from '../../texts/language.ts';
import { NOTHING, yearGroups } from './figure-columns.ts';
import { inputColumns } from './input-columns.ts';
import { type Columns, leading } from './plain-columns.ts';
import { type SheetModel, type SheetRow, TOTAL } from './sheet-model.ts';
import { totalOf } from './total.ts';
import { labelWidth } from './widths.ts';

const WIDTHS: Readonly<Record<string, number>> = {
  'posts.label': 60,
  'posts.commune': 103,
  'posts.employer': 170,
  'posts.state': 84,
  'posts.stateSince': 90,
  'posts.coordinator': 96,
  'posts.nationalId': 80,
  'posts.departement': 92,
  'posts.zrr': 52,
  'posts.qpv': 52,
  'posts.regime': 190,
  'posts.start': 104,
  'posts.end': 86,
  'posts.payBasis': 98,
  'posts.grossPay': 68,
  'posts.fte': 67,
  'posts.monthlyCost': 122,
  'posts.envelope': 132,
  'posts.conventionStart': 126,
  'posts.signedOn': 84,
  'posts.bonification': 90,
};

/** True for an input column that the sheet of posts draws; the others stand in the card. */
export function isPostColumn(id: string): boolean {
  return id in WIDTHS;
}

/** The columns of the posts: who and where, the contract and the convention folded, then the exercices. */
export function postColumns(model: SheetModel, year: number): Columns {
  const inputs = inputColumns(model, 'posts');
  const column = (id: string): ColDef<SheetRow> => ({ ...inputs.get(id), width: WIDTHS[id] ?? 100 });
  const open = (id: string): ColDef<SheetRow> => ({ ...column(id), columnGroupShow: 'open' });
  return [
    leading({ ...column('posts.label'), width: labelWidth(model.plan) }),
    group('place', say(gridTexts).place, [
      inTotal(column('posts.commune'), () => totalOf(model)),
      ...['employer', 'state', 'stateSince', 'coordinator', 'nationalId', 'departement', 'zrr', 'qpv'].map((field) =>
        open(`posts.${field}`),
      ),
    ]),
    group('contract', say(gridTexts).contract, [
      {
        ...folded(column('posts.regime'), say(gridTexts).contractKind, 90, (row) => shortContract(model, row)),
        cellRenderer: stateChip(model),
      },
      open('posts.regime'),
      open('posts.start'),
      column('posts.end'),
      open('posts.payBasis'),
      column('posts.grossPay'),
      column('posts.fte'),
      open('posts.monthlyCost'),
    ]),
    group('convention', say(gridTexts).conventionShort, [
      folded(column('posts.envelope'), say(gridTexts).conventionKind, 71, (row) => shortConvention(model, row)),
      open('posts.envelope'),
      open('posts.conventionStart'),
      open('posts.signedOn'),
      open('posts.bonification'),
    ]),
    ...yearGroups(model, year),
  ];
}

function group(groupId: string, headerName: string, children: ColDef<SheetRow>[]): ColGroupDef<SheetRow> {
  return { groupId, headerName, marryChildren: true, children };
}

/** The same cell as the column, in few words, while its group is folded. */
function folded(column: ColDef<SheetRow>, headerName: string, width: number, text: (row: string) => string): ColDef<SheetRow> {
  return {
    ...column,
    colId: `${column.colId}.folded`,
    context: NOTHING,
    columnGroupShow: 'closed',
    headerName,
    width,
    valueGetter: ({ data, node }) => (data === undefined || data.group !== undefined || node?.rowPinned ? '' : text(data.id)),
    valueFormatter: ({ value }) => String(value ?? ''),
  };
}

/** The cell that counts the posts on the row of totals, over two columns. */
function inTotal(column: ColDef<SheetRow>, text: () => string): ColDef<SheetRow> {
  const { valueGetter, valueFormatter } = column;
  return {
    ...column,
    colSpan: ({ node }) => (node?.rowPinned ? 2 : 1),
    ...(typeof valueGetter === 'function' && {
      valueGetter: (params) => (params.data?.id === TOTAL ? text() : valueGetter(params)),
    }),
    ...(typeof valueFormatter === 'function' && {
      valueFormatter: (params) => (params.data?.id === TOTAL ? String(params.value) : valueFormatter(params)),
    }),
  };
}

function shortContract(model: SheetModel, post: string): string {
  const state = lookup(model.plan).posts.get(post)?.state;
  if (state !== undefined && state !== 'occupied') return choiceLabel('posts.state', state);
  const regime = lookup(model.plan).contractsOf(post).at(-1)?.regime;
  return regime === undefined ? '' : say(shortTexts).regime[regime as Regime];
}

function shortConvention(model: SheetModel, post: string): string {
  const envelope = lookup(model.plan).conventionsOf(post).at(-1)?.envelope;
  return envelope === undefined ? '—' : say(shortTexts).envelope[envelope as Envelope];
}

/** Vacant and returned stand out by a shape, not by a colour alone. An element, never a text: the grid would read it as HTML. */
function stateChip(model: SheetModel): (params: { value: unknown; data?: SheetRow }) => HTMLElement {
  return ({ value, data }) => {
    const state = data === undefined ? undefined : lookup(model.plan).posts.get(data.id)?.state;
    const text = document.createElement('span');
    if (state !== undefined && state !== 'occupied') text.className = 'chip';
    text.append(String(value ?? ''));
    return text;
  };
}
