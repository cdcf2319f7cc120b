import type { Change } from './change.ts';
import type { Plan, Row, TableName } from './plan.ts';

/**
 * Takes rows of a table away with all that means nothing without them: the contracts, conventions, other costs and cofinancings of
 * a post, the amendments of a contract, the payments of a convention or a cofinancing, the comments on any of their cells.
 */
export function removeWithBelongings(plan: Plan, table: TableName, ids: readonly string[]): Removal[] {
  const gone = new Map<TableName, ReadonlySet<string>>([[table, new Set(ids)]]);
  const all = new Set(ids);
  for (const { table: owned, ownerOf } of BELONGINGS) {
    const known = new Set(gone.get(owned));
    for (const row of plan[owned] as readonly Row[]) {
      if (ownerOf(row as never, gone, all)) known.add(row.id);
    }
    gone.set(owned, known);
    for (const id of known) all.add(id);
  }
  const order = [table, ...BELONGINGS.map((one) => one.table).filter((one) => one !== table)].reverse();
  return order.flatMap((one) => removeAll(plan, one, gone.get(one) as ReadonlySet<string>));
}

type Removal = Extract<Change, { readonly kind: 'remove' }>;
type Gone = ReadonlyMap<TableName, ReadonlySet<string>>;

/** Which rows go with others already gone, owners before what they own. */
const BELONGINGS: readonly {
  readonly table: TableName;
  readonly ownerOf: (row: never, gone: Gone, all: ReadonlySet<string>) => boolean;
}[] = [
  { table: 'contracts', ownerOf: ({ post }: Plan['contracts'][number], gone) => has(gone, 'posts', post) },
  { table: 'conventions', ownerOf: ({ post }: Plan['conventions'][number], gone) => has(gone, 'posts', post) },
  { table: 'extraCosts', ownerOf: ({ post }: Plan['extraCosts'][number], gone) => has(gone, 'posts', post) },
  {
    table: 'cofinancings',
    ownerOf: ({ target, targetId }: Plan['cofinancings'][number], gone) => target === 'post' && has(gone, 'posts', targetId),
  },
  { table: 'amendments', ownerOf: ({ contract }: Plan['amendments'][number], gone) => has(gone, 'contracts', contract) },
  {
    table: 'payments',
    ownerOf: ({ convention, cofinancing }: Plan['payments'][number], gone) =>
      has(gone, 'conventions', convention) || has(gone, 'cofinancings', cofinancing),
  },
  // A comment on a contract that was still to be made names the post itself.
  { table: 'comments', ownerOf: ({ row }: Plan['comments'][number], _, all) => all.has(row) },
];

function has(gone: Gone, table: TableName, id: string | undefined): boolean {
  return id !== undefined && gone.get(table)?.has(id) === true;
}

/** From the last row to the first, so that each place still holds when its turn comes. */
function removeAll(plan: Plan, table: TableName, ids: ReadonlySet<string>): Removal[] {
  const rows = plan[table] as readonly Row[];
  const changes: Removal[] = [];
  for (let at = rows.length - 1; at >= 0 && changes.length < ids.size; at--) {
    const row = rows[at] as Row;
    if (ids.has(row.id)) changes.push({ kind: 'remove', table, row, at });
  }
  return changes;
}
