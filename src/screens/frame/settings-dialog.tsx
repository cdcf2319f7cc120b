import { createSignal, For, type JSX, Show, untrack } from 'solid-js';
import { type Change, setPlanField } from '../../domain/plan/change.ts';
import { COMMUNE_KEYS, MOST_YEARS, type Plan, type Settings, UNSECURED_RULES, VACANCY_RULES } from '../../domain/plan/plan.ts';
import { elementTexts } from '../../texts/elements.ts';
import { say } from '../../texts/language.ts';
import { settingTexts } from '../../texts/settings.ts';
import { Dialog } from '../elements/dialog.tsx';
import type { Session } from '../session.ts';

/** The settings of the plan; accepting makes one step of what changed. */
export function SettingsDialog(props: { readonly session: Session; readonly onClose: () => void }): JSX.Element {
  const words = say(settingTexts);
  const plan = untrack(() => props.session.plan());
  const [holder, setHolder] = createSignal(plan.holder ?? '');
  const [firstYear, setFirstYear] = createSignal(plan.firstYear);
  const [lastYear, setLastYear] = createSignal(plan.lastYear);
  const [settings, setSettings] = createSignal<Settings>(plan.settings);
  const spanHolds = (): boolean => lastYear() >= firstYear() && lastYear() - firstYear() < MOST_YEARS;

  function accept(): void {
    if (!spanHolds()) return;
    const now = props.session.plan();
    props.session.commit('settings', [words.title], changesOf(now, holder(), firstYear(), lastYear(), settings()));
    props.onClose();
  }

  const year = (label: string, value: () => number, set: (value: number) => void): JSX.Element => (
    <label class="field">
      <span>{label}</span>
      <input
        class="input"
        type="number"
        required
        min="2015"
        max="2060"
        step="1"
        value={value()}
        aria-invalid={!spanHolds()}
        onInput={(event) => set(event.currentTarget.valueAsNumber)}
      />
    </label>
  );

  const rule = <K extends keyof Settings>(
    key: K,
    label: string,
    values: readonly NonNullable<Settings[K]>[],
    names: Readonly<Record<NonNullable<Settings[K]>, string>>,
  ): JSX.Element => (
    <label class="field">
      <span>{label}</span>
      <select class="input" onChange={(event) => setSettings({ ...settings(), [key]: event.currentTarget.value })}>
        <For each={values}>
          {(value) => (
            <option value={value} selected={value === (plan.settings[key] ?? values[0])}>
              {names[value]}
            </option>
          )}
        </For>
      </select>
    </label>
  );

  return (
    <Dialog title={words.title} action={say(elementTexts).save} onAccept={accept} onClose={props.onClose}>
      <label class="field">
        <span>{words.holder}</span>
        <select class="input" onChange={(event) => setHolder(event.currentTarget.value)}>
          <option value="">{words.noHolder}</option>
          <For each={plan.structures}>
            {(one) => (
              <option value={one.id} selected={one.id === plan.holder}>
                {one.name}
              </option>
            )}
          </For>
        </select>
      </label>
      <div class="field-row two">
        {year(words.firstYear, firstYear, setFirstYear)}
        {year(words.lastYear, lastYear, setLastYear)}
      </div>
      <Show when={!spanHolds()}>
        <p role="alert" class="error">
          {words.span}
        </p>
      </Show>
      {rule('unsecured', words.unsecured, UNSECURED_RULES, words.unsecuredRule)}
      {rule('vacancy', words.vacancy, VACANCY_RULES, words.vacancyRule)}
      {rule('communeKey', words.communeKey, COMMUNE_KEYS, words.communeKeys)}
    </Dialog>
  );
}

function changesOf(plan: Plan, holder: string, firstYear: number, lastYear: number, settings: Settings): Change[] {
  return [
    ...setPlanField(plan, 'holder', holder === '' ? undefined : holder),
    ...setPlanField(plan, 'firstYear', firstYear),
    ...setPlanField(plan, 'lastYear', lastYear),
    ...setPlanField(plan, 'settings', { ...settings }),
  ];
}
