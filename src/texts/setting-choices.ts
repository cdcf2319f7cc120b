import type { Month } from '../domain/base/day.ts';
import { BONIFICATION_ZONES, CHARGES_PAID, COMMUNE_KEYS, type Settings, UNSECURED_RULES, VACANCY_RULES } from '../domain/plan/plan.ts';
import { formatMonth } from './days.ts';
import { hypothesesTexts } from './hypotheses.ts';
import { say } from './language.ts';
import { formatLawNumber } from './law-units.ts';
import { settingTexts } from './settings.ts';

/** One value that a setting or a rule may take, in words; `value` undefined is the default when nothing is written. */
export interface Choice {
  readonly value: string | number;
  readonly text: string;
}

/** The settings of a plan, in the order of the sheet. */
export const SETTINGS = [
  'unsecured',
  'vacancy',
  'communeKey',
  'bonificationZones',
  'chargesPaid',
  'trancheMonth',
  'inhabitantsPerPost',
] as const satisfies readonly (keyof Settings)[];

const DECEMBER = 12;

/** What a setting is called. */
export function settingName(key: keyof Settings): string {
  const texts = say(settingTexts);
  return key === 'unsecured' || key === 'vacancy' || key === 'communeKey' ? texts[key] : say(hypothesesTexts).settings[key];
}

/** What a setting may be, its default first but for months, which stand in order; empty for a number that is typed. */
export function choicesOf(key: keyof Settings): readonly Choice[] {
  const own = say(hypothesesTexts);
  const texts = say(settingTexts);
  const worded = <T extends string>(values: readonly T[], words: Readonly<Record<T, string>>): Choice[] =>
    values.map((value) => ({ value, text: words[value] }));
  switch (key) {
    case 'unsecured':
      return worded(UNSECURED_RULES, texts.unsecuredRule);
    case 'vacancy':
      return worded(VACANCY_RULES, texts.vacancyRule);
    case 'communeKey':
      return worded(COMMUNE_KEYS, texts.communeKeys);
    case 'bonificationZones':
      return worded(BONIFICATION_ZONES, own.bonificationZones);
    case 'chargesPaid':
      return worded(CHARGES_PAID, own.chargesPaid);
    case 'trancheMonth':
      return Array.from({ length: 12 }, (_, month) => ({ value: month + 1, text: monthName(month) }));
    case 'inhabitantsPerPost':
      return [];
  }
}

/** What a setting is when nothing is written. */
export function defaultOf(key: keyof Settings): string | number | undefined {
  return key === 'trancheMonth' ? DECEMBER : choicesOf(key)[0]?.value;
}

/** A value of a setting in words, its default when it was never chosen; empty when it has none. */
export function settingValue(key: keyof Settings, value: string | number | undefined): string {
  const choices = choicesOf(key);
  if (choices.length === 0) return typeof value === 'number' ? formatLawNumber('inhabitants', value) : '';
  return choices.find((one) => one.value === (value ?? defaultOf(key)))?.text ?? String(value);
}

/** The name of a month 0–11, without its year. */
function monthName(month: number): string {
  return formatMonth((2026 * 12 + month) as Month).replace(/ \d{4}$/, '');
}
