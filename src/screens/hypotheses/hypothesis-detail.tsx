import { For, type JSX, Show } from 'solid-js';
import { isHypothesis } from '../../domain/base/source.ts';
import { lastDayOfYear } from '../../domain/base/span.ts';
import type { GapCell } from '../../domain/gaps/gap.ts';
import { valueAt } from '../../domain/law/parameter.ts';
import type { Change } from '../../domain/plan/change.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { backToDefault, setSetting, suppose, supposedRow } from '../../domain/plan/suppose.ts';
import { formatDay } from '../../texts/days.ts';
import { hypothesesTexts } from '../../texts/hypotheses.ts';
import { say } from '../../texts/language.ts';
import { formatLawValue, tellLawValue } from '../../texts/law-values.ts';
import { panelTexts } from '../../texts/panel.ts';
import { type Choice, choicesOf, defaultOf } from '../../texts/setting-choices.ts';
import { ChoiceList } from './choice-list.tsx';
import { isChanged, lawCell, turnsIn } from './law-cell.ts';
import type { LawLine } from './law-lines.ts';

/** All there is to know of the chosen line: its source in full, its default, why it cannot be typed, and its other readings. */
export function HypothesisDetail(props: {
  readonly line: LawLine;
  readonly year: number;
  readonly plan: Plan;
  readonly readOnly: boolean;
  readonly newId: () => string;
  readonly onCommit: (of: string, changes: readonly Change[]) => void;
  readonly onBack: () => void;
  readonly onGo: (cell: GapCell) => void;
  readonly onLeave: () => void;
}): JSX.Element {
  const words = say(hypothesesTexts);
  const cell = () => lawCell(props.line, props.year, props.plan);
  const parameter = () => ('parameter' in props.line ? props.line.parameter : undefined);
  const turns = () => {
    const of = props.line.kind === 'years' ? parameter() : undefined;
    return of === undefined ? [] : turnsIn(of, props.year);
  };
  const told = (): string => {
    const of = parameter();
    if (of === undefined || props.line.kind !== 'years') return cell().text;
    return tellLawValue(of.id, valueAt(of, lastDayOfYear(props.year))?.value);
  };
  const readings = (): readonly Choice[] =>
    'byDefault' in props.line
      ? [
          { value: 0, text: words.asWritten },
          ...(props.line.byDefault.alternatives ?? []).flatMap(({ reading, value }, k) =>
            value === undefined ? [] : [{ value: k + 1, text: reading }],
          ),
        ]
      : [];
  const reading = (): number => {
    const of = parameter();
    return of === undefined ? 0 : (supposedRow(props.plan, { parameter: of.id, reading: true })?.reading ?? 0);
  };
  const changedHere = (): boolean => cell().changed && reading() === 0;

  function choose(value: string | number): void {
    const line = props.line;
    const plan = props.plan;
    if (line.kind === 'setting') {
      const to = value === defaultOf(line.setting) ? undefined : (value as never);
      props.onCommit(String(choicesOf(line.setting).find((one) => one.value === value)?.text ?? ''), setSetting(plan, line.setting, to));
    } else if ('parameter' in line) {
      const rank = value === 0 ? undefined : Number(value);
      props.onCommit(
        readings().find((one) => one.value === value)?.text ?? '',
        suppose(plan, { parameter: line.parameter.id, reading: true }, rank, props.newId),
      );
    }
  }

  function backAll(): void {
    const line = props.line;
    const plan = props.plan;
    if (line.kind === 'setting') props.onCommit(words.back, setSetting(plan, line.setting, undefined));
    else if ('parameter' in line) props.onCommit(words.back, backToDefault(plan, line.parameter.id));
  }

  return (
    <section class="hypothesis-detail" aria-label={props.line.label}>
      <div class="hypothesis-words">
        <h2>
          {props.line.label}
          <Show when={props.line.kind === 'years'}> · {words.year(props.year)}</Show>
        </h2>
        <p>
          <b>{told()}</b>
          <Show when={cell().byDefault}>{(text) => <> · {words.default(text())}</>}</Show>
          <Show when={turns().length > 1}>
            {' '}
            (
            {turns()
              .map(({ from, value }) => words.from(formatDay(from), formatLawValue(props.line.id, value)))
              .join(', ')}
            )
          </Show>
        </p>
        <Show when={cell().source}>
          {(source) => (
            <p>
              {source().reference}
              <br />
              <b>
                {isHypothesis(source().certainty) ? words.hypothesis : words.official} · {words.certainty(source().certainty)}.
              </b>{' '}
              {say(panelTexts).checked(source().checked, source().certainty)}
            </p>
          )}
        </Show>
        <Show when={cell().why}>{(why) => <p class="hypothesis-why">{words.why[why()]}</p>}</Show>
        <p class="hypothesis-gestures">
          <Show when={!props.readOnly} fallback={words.why.window}>
            <Show when={changedHere() && props.line.kind !== 'setting'}>
              <button type="button" class="button" onClick={() => props.onBack()}>
                {words.back}
              </button>
            </Show>
            <Show when={isChanged(props.line, props.plan)}>
              <button type="button" class="button" onClick={backAll}>
                {props.line.kind === 'setting' ? words.back : words.backAll}
              </button>
            </Show>
          </Show>
          <Show when={props.line.kind === 'information' ? props.line.cell : undefined}>
            {(to) => (
              <button type="button" class="link" onClick={() => props.onGo(to())}>
                {words.goTo}
              </button>
            )}
          </Show>
          <span class="hypothesis-keys">{words.keys}</span>
        </p>
      </div>
      <Show when={props.line.kind === 'setting' && choicesOf(props.line.setting).length > 0 ? props.line : undefined}>
        {(line) => (
          <ChoiceList
            name={props.line.label}
            choices={choicesOf(line().setting)}
            chosen={props.plan.settings[line().setting] ?? defaultOf(line().setting)}
            disabled={props.readOnly}
            onChoose={choose}
            onLeave={props.onLeave}
          />
        )}
      </Show>
      <Show when={readings().length > 1}>
        <ChoiceList
          name={words.readings}
          choices={readings()}
          chosen={reading()}
          disabled={props.readOnly}
          onChoose={choose}
          onLeave={props.onLeave}
        />
      </Show>
      <Show when={'byDefault' in props.line ? props.line.byDefault.alternatives?.filter(({ value }) => value === undefined) : undefined}>
        {(named) => (
          <ul class="hypothesis-named">
            <For each={named()}>{({ reading: text }) => <li>{text}</li>}</For>
          </ul>
        )}
      </Show>
    </section>
  );
}
