import { done, type Result, refused } from '../../domain/base/result.ts';
import { migrate, PLAN_VERSION } from '../../domain/plan/migrations.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { PlanRefusal } from '../../domain/plan/plan-refusal.ts';
import { type ShapeFault, validatePlan } from '../../domain/plan/validate.ts';
import { natureOf } from '../file-nature.ts';
import { depthOf } from './depth.ts';
import { digest } from './digest.ts';
import { FORMAT, type Header, NO_DIGEST } from './write-plan.ts';

/** A plan file that was opened; `damaged` when it was opened although its checksum disagrees. */
export interface Opened extends Header {
  readonly plan: Plan;
  /** The checksum written in the file: the `parent` of what is made from it. */
  readonly sha256: string;
  /** The version of the program that wrote it. */
  readonly app: string;
  readonly damaged: boolean;
}

/** Largest plan file read, in megabytes: some 300 000 posts. */
const MOST_MEGABYTES = 200;
/** Deepest nesting read; a plan of version 1 goes to 7. */
const MOST_DEPTH = 32;
const HEAD_FIELDS = ['format', 'version', 'app', 'revision', 'parent', 'sha256', 'plan'];

/**
 * Opens the bytes of a plan file, brings it to today's version and checks its shape. `evenDamaged` opens a file whose
 * checksum disagrees, once the user has been told; everything else stays refused.
 */
export async function openPlan(bytes: Uint8Array, options: { readonly evenDamaged?: boolean } = {}): Promise<Result<Opened, PlanRefusal>> {
  const megabytes = Math.ceil(bytes.length / 1_000_000);
  if (megabytes > MOST_MEGABYTES) return refused({ code: 'tooLarge', megabytes, most: MOST_MEGABYTES });
  const nature = natureOf(bytes);
  if (nature !== 'plan' && nature !== 'text') return refused({ code: nature === 'binary' ? 'notText' : nature });
  const text = decode(bytes);
  if (text === undefined) return refused({ code: 'notText' });
  if (depthOf(text) > MOST_DEPTH) return refused({ code: 'tooDeep', most: MOST_DEPTH });
  const file = parse(text);
  if (file === undefined) return refused({ code: 'notJson' });
  if (!isRecord(file) || file['format'] !== FORMAT || !isRecord(file['plan'])) return refused({ code: 'notPlan' });
  const { version, sha256 } = file;
  const app = typeof file['app'] === 'string' ? file['app'] : '';
  if (Number.isSafeInteger(version) && (version as number) > PLAN_VERSION) {
    return refused({ code: 'newerVersion', version: version as number, known: PLAN_VERSION, app });
  }
  const computed = await digestOf(text);
  const damaged = sha256 !== computed;
  if (damaged && options.evenDamaged !== true) {
    return refused({ code: 'damaged', sha256: typeof sha256 === 'string' ? sha256 : '', computed });
  }
  const faults = headFaults(file);
  if (faults.length > 0) return refused({ code: 'invalidShape', faults });
  const valid = validatePlan(migrate(file['plan'], version as number));
  if (!valid.ok) return refused({ code: 'invalidShape', faults: valid.refusal });
  return done({ plan: valid.value, app, damaged, sha256: damaged ? computed : (sha256 as string), ...headOf(file) });
}

/** The checksum that a file with this text should carry: that of its bytes with the 64 digits at zero. */
async function digestOf(text: string): Promise<string> {
  const blanked = text.replace(/("sha256":")[0-9a-f]{64}"/, `$1${NO_DIGEST}"`);
  return digest(new TextEncoder().encode(blanked));
}

function headOf(file: Fields): Header {
  const others = Object.fromEntries(Object.entries(file).filter(([key]) => !HEAD_FIELDS.includes(key)));
  const parent = file['parent'];
  return { revision: file['revision'] as number, ...(typeof parent === 'string' && { parent }), others };
}

function headFaults(file: Fields): ShapeFault[] {
  const faults: ShapeFault[] = [];
  const check = (place: string, expected: string, holds: (value: unknown) => boolean) => {
    if (!holds(file[place])) faults.push({ place, expected, read: (JSON.stringify(file[place]) ?? '').slice(0, 60) });
  };
  const isCount = (least: number) => (value: unknown) => Number.isSafeInteger(value) && (value as number) >= least;
  check('version', 'count', isCount(1));
  check('revision', 'count', isCount(0));
  check('parent', 'text', (value) => value === null || value === undefined || typeof value === 'string');
  if (Object.hasOwn(file, '__proto__')) faults.push({ place: 'file', expected: 'no field named __proto__', read: '__proto__' });
  return faults;
}

/** UTF-8 only, as every plan file is written; undefined when the bytes are not. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Fields = Record<string, unknown>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
