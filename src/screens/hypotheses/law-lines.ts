import type { Source } from '../../domain/base/source.ts';
import type { GapCell } from '../../domain/gaps/gap.ts';
import { byFamily } from '../../domain/law/families.ts';
import { fneEnvelopes } from '../../domain/law/fne-envelopes.ts';
import type { Parameter } from '../../domain/law/parameter.ts';
import { SETTING_SOURCES } from '../../domain/law/setting-sources.ts';
import { supposedParameters } from '../../domain/law/supposed-law.ts';
import type { Period, Plan, Settings } from '../../domain/plan/plan.ts';
import { formatEuros } from '../../texts/amounts.ts';
import { hypothesesTexts, type LineFamily } from '../../texts/hypotheses.ts';
import { say } from '../../texts/language.ts';
import { parameterLabel } from '../../texts/parameters.ts';
import { SETTINGS, settingName } from '../../texts/setting-choices.ts';

/** One line of the sheet: a parameter by exercice, the period of a scale, a choice of the plan, or an information. */
export type LawLine = { readonly id: string; readonly family: LineFamily; readonly label: string } & (
  | { readonly kind: 'years'; readonly parameter: Parameter<unknown>; readonly byDefault: Parameter<unknown> }
  | { readonly kind: 'period'; readonly parameter: Parameter<unknown>; readonly byDefault: Parameter<unknown>; readonly period: number }
  | { readonly kind: 'setting'; readonly setting: keyof Settings; readonly source: Source }
  | {
      readonly kind: 'information';
      readonly text: string;
      readonly source: Source;
      readonly why: 'information' | 'perEmployer';
      readonly cell?: GapCell;
    }
);

/** Every line, what officers change first coming first. */
export function linesOf(plan: Plan): LawLine[] {
  const supposed = supposedParameters(plan.hypotheses);
  const law = byFamily().map(({ family, parameters }) =>
    parameters.flatMap((byDefault) => ofParameter(family, supposed.get(byDefault.id) ?? byDefault, byDefault)),
  );
  const [rises = [], ...others] = law;
  return [...rises, ...settingLines(plan), ...others.flat(), ...informationLines(plan)];
}

/** The line that shows a cell of the hypotheses: a parameter, a line of payslip, a setting or a row of the plan. */
export function lineAt(lines: readonly LawLine[], plan: Plan, id: string): LawLine | undefined {
  const row = plan.hypotheses.find((one) => one.id === id);
  const parameter = row?.parameter ?? id;
  const own = lines.filter(
    (line) => 'parameter' in line && (line.parameter.id === parameter || line.parameter.id.startsWith(`${parameter}.`)),
  );
  return own.find((line) => line.kind === 'period' && line.period === row?.period) ?? own[0] ?? lines.find((line) => line.id === id);
}

function ofParameter(family: LineFamily, parameter: Parameter<unknown>, byDefault: Parameter<unknown>): LawLine[] {
  const name = parameterLabel(parameter.id);
  const last = parameter.values.at(-1)?.value;
  if (!isScale(last)) return [{ kind: 'years', id: parameter.id, family, label: name, parameter, byDefault }];
  return last.map((one, k) => ({
    kind: 'period',
    id: `${parameter.id}.${k + 1}`,
    family,
    label: say(hypothesesTexts).period(name, k + 1, typeof one === 'number' ? undefined : one.months),
    parameter,
    byDefault,
    period: k + 1,
  }));
}

/** A list of amounts, alone or with the months they cover: a State scale. */
function isScale(value: unknown): value is readonly (number | Period)[] {
  return (
    Array.isArray(value) && value.every((one) => typeof one === 'number' || (typeof one === 'object' && one !== null && 'amount' in one))
  );
}

function settingLines(plan: Plan): LawLine[] {
  const own = say(hypothesesTexts);
  const calendar = plan.structures.filter(({ presence }) => presence === 'calendar').length;
  const first = plan.structures[0];
  return [
    ...SETTINGS.map(
      (setting): LawLine => ({
        kind: 'setting',
        id: `setting.${setting}`,
        family: 'settings',
        label: settingName(setting),
        setting,
        source: SETTING_SOURCES[setting],
      }),
    ),
    {
      kind: 'information',
      id: 'presence',
      family: 'settings',
      label: own.presence,
      text: own.presenceOf(plan.structures.length - calendar, calendar),
      source: { ...SETTING_SOURCES.communeKey, reference: own.presenceSource, certainty: 'K' },
      why: 'perEmployer',
      ...(first !== undefined && { cell: { table: 'structures', id: first.id, field: 'presence' } as const }),
    },
  ];
}

/** The envelopes of « France Numérique Ensemble » of the départements of the plan: money that pays no adviser. */
function informationLines(plan: Plan): LawLine[] {
  const departements = [...new Set(plan.posts.flatMap(({ departement }) => departement ?? []))].sort();
  return departements.flatMap((departement) =>
    fneEnvelopes(departement).map(
      ({ label, amount, conditions, source }, k): LawLine => ({
        kind: 'information',
        id: `fne.${departement}.${k}`,
        family: 'information',
        label: `${departement} · ${label}`,
        text: formatEuros(amount),
        source: { ...source, reference: `${conditions}. ${source.reference}` },
        why: 'information',
      }),
    ),
  );
}
