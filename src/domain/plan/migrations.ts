/** A plan as it was stored, before its shape has been checked. */
export type StoredPlan = Readonly<Record<string, unknown>>;

/** One step of the stored form: turns a plan of version `to − 1` into one of version `to`. Never drops a field it does not know. */
export interface Migration {
  readonly to: number;
  migrate(stored: StoredPlan): StoredPlan;
}

/** Every step since version 1, in order, none left out. */
export const MIGRATIONS: readonly Migration[] = [
  // Version 2: amendments, extra costs, payments, hypotheses, scenarios and comments have tables of their own.
  {
    to: 2,
    migrate: (stored) => ({ ...emptyTables(['amendments', 'extraCosts', 'payments', 'hypotheses', 'scenarios', 'comments']), ...stored }),
  },
];

/** The version written today: one more than the number of migrations. */
export const PLAN_VERSION = MIGRATIONS.length + 1;

/** The stored plan brought from a version, 1 or later, to today's. */
export function migrate(stored: StoredPlan, version: number, migrations = MIGRATIONS): StoredPlan {
  return migrations.reduce((plan, step) => (step.to > version ? step.migrate(plan) : plan), stored);
}

/** Tables without a row; a stored plan that has one of these fields keeps it. */
function emptyTables(names: readonly string[]): StoredPlan {
  return Object.fromEntries(names.map((name) => [name, []]));
}
