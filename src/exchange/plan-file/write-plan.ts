import { version as app } from '../../../package.json';
import { PLAN_VERSION } from '../../domain/plan/migrations.ts';
import { type Plan, TABLE_NAMES } from '../../domain/plan/plan.ts';
import { canonical, fields } from './canonical.ts';
import { digest } from './digest.ts';

/** What the first field of every plan file says. */
export const FORMAT = 'quote-part/plan';

/** Stands for the checksum while it is being computed. */
export const NO_DIGEST = '0'.repeat(64);

/** What a file says about itself beside its plan. */
export interface Header {
  /** The revision of the plan in its journal. */
  readonly revision: number;
  /** The `sha256` of the file this one was made from, if any. */
  readonly parent?: string;
  /** Fields of the file that this version does not know, kept as they were read. */
  readonly others?: Readonly<Record<string, unknown>>;
}

/**
 * The bytes of a plan file: UTF-8, the head on one line, then one field or row of the plan a line, keys in code-unit order.
 * The same plan, revision and parent give the same bytes. `sha256` is that of these bytes with its own 64 digits at zero.
 */
export async function writePlan(
  plan: Plan,
  revision: number,
  parent?: string,
  others: Header['others'] = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { before, after } = layout(plan, { revision, others, ...(parent !== undefined && { parent }) });
  const encoder = new TextEncoder();
  const sha256 = await digest(encoder.encode(before + NO_DIGEST + after));
  return encoder.encode(before + sha256 + after);
}

/** The text of the file on both sides of its checksum. */
function layout(plan: Plan, header: Header): { before: string; after: string } {
  const head = [
    `"format":${canonical(FORMAT)}`,
    `"version":${PLAN_VERSION}`,
    `"app":${canonical(app)}`,
    `"revision":${header.revision}`,
    `"parent":${canonical(header.parent)}`,
    '"sha256":"',
  ];
  const others = fields(header.others ?? {}).map((field) => `${field},`);
  return { before: `{${head.join(',')}`, after: `",${others.join('')}"plan":${body(plan)}}\n` };
}

function body(plan: Plan): string {
  const tables: readonly string[] = TABLE_NAMES;
  const record = plan as unknown as Record<string, unknown>;
  const lines = Object.keys(record)
    .filter((key) => record[key] !== undefined)
    .sort()
    .map((key) => {
      if (!tables.includes(key)) return `${JSON.stringify(key)}:${canonical(record[key])}`;
      const rows = (record[key] as readonly unknown[]).map(canonical);
      return `${JSON.stringify(key)}:[${rows.length === 0 ? '' : `\n${rows.join(',\n')}\n`}]`;
    });
  return `{\n${lines.join(',\n')}\n}`;
}
