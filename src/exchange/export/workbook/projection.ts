import type { Rate } from '../../../domain/base/cents.ts';
import type { Law } from '../../../domain/law/law.ts';
import { type Dated, type Parameter, valueAt } from '../../../domain/law/parameter.ts';
import { raised, raisedToEuro } from '../../../domain/law/projected.ts';
import { lawNumbers } from './law-numbers.ts';

/** A value of law that is the one before it, raised: both are cells, and so is the rise. */
export interface Projection {
  readonly before: Dated<unknown>;
  readonly rise: Parameter<unknown>;
  readonly by: Dated<Rate>;
  text(before: string, by: string): string;
}

/** The parameters that are carried on past their last text, by what, and whether to the euro. */
const CARRIED = {
  smicHourly: ['smic', false],
  pmss: ['pmss', true],
  indexPoint: ['point', false],
  payrollTax: ['payrollTax', true],
} as const;

/** The numbers of a scale that are raised: its rates are not. */
const RAISED = new Set(['', 'first', 'second', 'allowance']);

/** The rise that carries a parameter on past its last text; undefined for any other parameter. */
export function riseOf(law: Law, { id }: Parameter<unknown>): Parameter<Rate> | undefined {
  const [name] = CARRIED[id as keyof typeof CARRIED] ?? [];
  return name === undefined ? undefined : law.rises[name];
}

/** How a number of a dated value follows from the value before; undefined when it does not, or when what it follows from was replaced. */
export function projection(law: Law, parameter: Parameter<unknown>, dated: Dated<unknown>, key: string): Projection | undefined {
  const rise = riseOf(law, parameter);
  if (rise === undefined || dated.status !== 'hypothesis' || !RAISED.has(key)) return undefined;
  const [, toEuro] = CARRIED[parameter.id as keyof typeof CARRIED];
  const by = valueAt(rise, dated.from);
  const before = parameter.values[parameter.values.indexOf(dated) - 1];
  if (by === undefined || by.source !== dated.source || before === undefined) return undefined;
  const [from, to] = [before, dated].map(({ value }) => lawNumbers(parameter.id, value).find((one) => one.key === key)?.value as number);
  const raise = toEuro ? raisedToEuro : raised;
  // A value typed for the year before does not carry on: the default comes back as it was.
  if (raise(from as number, by.value) !== to || replaces(law, before)) return undefined;
  return {
    before,
    rise,
    by,
    text: (cell, rate) => (toEuro ? `ROUND(${cell}*(1000000+${rate})/100000000,0)*100` : `ROUND(${cell}*(1000000+${rate})/1000000,0)`),
  };
}

/** True for a projected value that an officer has typed over: its source is no rise. */
function replaces(law: Law, { status, from, source }: Dated<unknown>): boolean {
  return status === 'hypothesis' && !Object.values(law.rises).some((rise) => valueAt(rise, from)?.source === source);
}
