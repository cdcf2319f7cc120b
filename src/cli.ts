import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type Day, parseDay } from './domain/base/day.ts';
import { diff } from './domain/plan/diff.ts';
import type { Plan } from './domain/plan/plan.ts';
import { explained, recompute } from './domain/recompute.ts';
import { summarise } from './domain/report/summary.ts';
import { REPORT_VIEWS } from './domain/report/table.ts';
import { planUnder, scenarioNamed } from './domain/scenario/overlay.ts';
import { EXTENSIONS, type ExportView, type Extension, writeExport } from './exchange/export/write-export.ts';
import { describeRefusal } from './exchange/import/describe-refusal.ts';
import type { Hypotheses } from './exchange/import/hypotheses.ts';
import { importRosters } from './exchange/import/import-rosters.ts';
import { writeReport } from './exchange/import/write-report.ts';
import { type Opened, openPlan } from './exchange/plan-file/open-plan.ts';
import { writePlan } from './exchange/plan-file/write-plan.ts';
import { openTerritory } from './exchange/territory.ts';
import { parseMoney } from './texts/amounts.ts';
import { cliTexts } from './texts/cli.ts';
import { say } from './texts/language.ts';
import { describePlanRefusal } from './texts/plan-file.ts';

/** Wrong usage: exit 2, with a sentence on standard error. */
class Usage extends Error {}

/** A refusal: exit 1, with its data and its sentence on standard output. */
class Refused extends Error {
  readonly refusal: unknown;

  constructor(refusal: unknown, message: string) {
    super(message);
    this.refusal = refusal;
  }
}

const words = say(cliTexts);

const LATER_COMMANDS = ['envelope', 'merge'];
const LATER_VIEWS = ['plan-de-financement', 'm57', 'scdl-subventions'];

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<unknown>>> = {
  async import(args) {
    const { values, files } = options(args, {
      roster: 'string',
      into: 'string',
      'assume-renewal': 'boolean',
      'continue-contracts': 'boolean',
      'gross-pay': 'string',
      out: 'string',
      report: 'string',
    });
    const out = required(values, 'out');
    const { into: path, roster, report } = values;
    const into = typeof path === 'string' ? await opened(path, values) : undefined;
    const result = await importRosters(
      files.map((file) => ({ name: basename(file), bytes: read(file) })),
      {
        ...(typeof roster === 'string' && { roster }),
        ...(into && { into: into.plan }),
        hypotheses: hypothesesFrom(values),
      },
    );
    if (!result.ok) throw new Refused(result.refusal, describeRefusal(result.refusal));
    const revision = (into?.revision ?? 0) + (result.value.changes.length > 0 ? 1 : 0);
    save(out, await writePlan(result.value.plan, revision, into?.sha256, into?.others));
    if (typeof report === 'string') save(report, new TextEncoder().encode(writeReport(result.value.report.problems)));
    return result.value.report;
  },

  async compute(args) {
    const {
      values,
      files: [path],
    } = options(args, { 'as-of': 'string', scenario: 'string' }, 1);
    const asOf = dayFrom(values);
    const { plan } = await opened(path as string, values);
    const asked = underScenario(plan, values);
    return summarise(asked, recompute({ plan: asked, asOf, territory: await openTerritory() }));
  },

  async explain(args) {
    const {
      values,
      files: [path],
    } = options(args, { post: 'string', commune: 'string', year: 'string', line: 'string', scenario: 'string' }, 1);
    const line = required(values, 'line');
    const year = Number(required(values, 'year'));
    if (!Number.isInteger(year)) throw new Usage(words.badValue('--year', String(values['year'])));
    const plan = underScenario((await opened(path as string, values)).plan, values);
    const { post: named, commune } = values;
    // A label is what people read on the screen; it stands for its post when no id is written so.
    const post = plan.posts.find(({ id }) => id === named) ?? plan.posts.find(({ label }) => label === named);
    const asked = {
      ...(typeof named === 'string' && { post: post?.id ?? named }),
      ...(typeof commune === 'string' && { commune }),
      year,
      line,
    };
    const tree = explained({ plan }, asked);
    if (tree === undefined)
      throw new Refused({ code: 'noSuchFigure', ...asked }, words.noSuchFigure(String(named ?? commune ?? plan.name), year, line));
    return tree;
  },

  async export(args) {
    const {
      values,
      files: [path],
    } = options(args, { view: 'string', to: 'string', 'as-of': 'string', scenario: 'string' }, 1);
    const view = viewFrom(required(values, 'view'));
    const to = required(values, 'to');
    const extension = EXTENSIONS.find((one) => to.toLowerCase().endsWith(`.${one}`));
    if (extension === undefined) throw new Usage(words.badValue('--to', to));
    if (extension === 'csv' && view === 'all') throw new Usage(words.oneViewPerCsv);
    const asOf = dayFrom(values);
    const { plan: whole, revision } = await opened(path as string, values);
    const plan = underScenario(whole, values);
    const results = recompute({ plan, asOf, territory: await openTerritory() });
    const bytes = await writeExport({ plan, results, revision, asOf, view, extension: extension as Extension });
    save(to, bytes);
    return { view, to, bytes: bytes.length };
  },

  async diff(args) {
    const {
      values,
      files: [a, b],
    } = options(args, {}, 2);
    return diff((await opened(a as string, values)).plan, (await opened(b as string, values)).plan);
  },
};

async function run(): Promise<void> {
  const [command, ...args] = process.argv.slice(2);
  try {
    if (command === undefined) throw new Usage(words.missing('COMMAND'));
    if (LATER_COMMANDS.includes(command)) throw new Usage(words.later(command));
    const todo = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
    if (todo === undefined) throw new Usage(words.unknownCommand(command));
    answer(await todo(args));
  } catch (error) {
    fail(error);
  }
}

function fail(error: unknown): void {
  if (error instanceof Usage) {
    console.error(`${error.message}\n\n${words.usage}`);
    process.exitCode = 2;
    return;
  }
  process.exitCode = 1;
  if (error instanceof Refused) {
    console.error(error.message);
    answer({ refusal: error.refusal, message: error.message });
    return;
  }
  const message = words.defect(error instanceof Error ? error.message : String(error));
  console.error(message);
  answer({ refusal: { code: 'defect' }, message });
}

function answer(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

type Values = Readonly<Record<string, string | boolean | undefined>>;

/** The options and files of a command: exactly `count` files, or at least one when `count` is not given. */
function options(
  args: string[],
  known: Readonly<Record<string, 'string' | 'boolean'>>,
  count?: number,
): { values: Values; files: string[] } {
  const described = Object.fromEntries(
    Object.entries({ ...known, 'even-damaged': 'boolean' as const }).map(([name, type]) => [name, { type }]),
  );
  try {
    const { values, positionals } = parseArgs({ args, options: described, allowPositionals: true, strict: true });
    if (positionals.length < (count ?? 1)) throw new Usage(words.missing(count === 2 ? 'PLAN_A PLAN_B' : 'FILE'));
    if (count !== undefined && positionals.length > count) throw new Usage(words.unknownOption(positionals[count] as string));
    return { values: values as Values, files: positionals };
  } catch (error) {
    if (error instanceof Usage) throw error;
    throw new Usage(words.unknownOption((error as Error).message.split('.')[0] ?? ''));
  }
}

function required(values: Values, name: string): string {
  const value = values[name];
  if (typeof value !== 'string' || value === '') throw new Usage(words.missing(`--${name}`));
  return value;
}

function hypothesesFrom(values: Values): Hypotheses {
  const text = values['gross-pay'];
  const grossPay = typeof text === 'string' ? parseMoney(text) : undefined;
  if (text !== undefined && (grossPay === undefined || grossPay <= 0)) throw new Usage(words.badValue('--gross-pay', String(text)));
  return {
    assumeRenewal: values['assume-renewal'] === true,
    continueContracts: values['continue-contracts'] === true,
    ...(grossPay !== undefined && { grossPay }),
  };
}

function viewFrom(text: string): ExportView {
  if (LATER_VIEWS.includes(text)) throw new Usage(words.later(`--view ${text}`));
  const found = ([...REPORT_VIEWS, 'all'] as const).find((view) => view === text);
  if (found === undefined) throw new Usage(words.badValue('--view', text));
  return found;
}

/** The plan under the scenario asked for by name or id, or as it stands. */
function underScenario(plan: Plan, values: Values): Plan {
  const name = values['scenario'];
  if (typeof name !== 'string') return plan;
  const scenario = scenarioNamed(plan, name);
  const names = plan.scenarios.map((one) => one.name);
  if (scenario === undefined) throw new Refused({ code: 'noSuchScenario', name, scenarios: names }, words.noSuchScenario(name, names));
  return planUnder(plan, scenario.id);
}

/** The day asked for; today, here where a clock may be read, when none is. */
function dayFrom(values: Values): Day {
  const text = values['as-of'];
  const now = new Date();
  const today = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  const day = parseDay(typeof text === 'string' ? text : today);
  if (day === undefined) throw new Usage(words.badValue('--as-of', String(text)));
  return day;
}

async function opened(path: string, values: Values): Promise<Opened> {
  const result = await openPlan(read(path), { evenDamaged: values['even-damaged'] === true });
  if (!result.ok) throw new Refused({ file: basename(path), ...result.refusal }, describePlanRefusal(result.refusal));
  if (result.value.damaged) console.error(words.wasDamaged(path));
  return result.value;
}

function read(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new Refused({ code: 'unreadable', file: path }, words.unreadable(path));
  }
}

function save(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes);
  } catch {
    throw new Refused({ code: 'unwritable', file: path }, words.unwritable(path));
  }
}

await run();
