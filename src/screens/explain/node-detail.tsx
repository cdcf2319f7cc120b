import { For, type JSX, Show } from 'solid-js';
import type { Source } from '../../domain/base/source.ts';
import type { ExplainedValue, Explanation } from '../../domain/explain/explanation.ts';
import type { GapCell } from '../../domain/gaps/gap.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { describeSource, describeValue } from '../../texts/explained-values.ts';
import { explanationLabel } from '../../texts/explanation.ts';
import { explanationPanelTexts } from '../../texts/explanation-panel.ts';
import { say } from '../../texts/language.ts';

/** The values that the chosen node was made with, each with its source and the way to its cell. */
export function NodeDetail(props: {
  readonly node: Explanation;
  readonly year: number;
  readonly plan: Plan;
  readonly onGo: (cell: GapCell) => void;
}): JSX.Element {
  const words = say(explanationPanelTexts);
  const label = (): string => explanationLabel(props.node, props.plan);
  return (
    <section class="explanation-detail" aria-label={words.detail(label())}>
      <h4>{label()}</h4>
      <Show when={props.node.values.length > 0}>
        <dl aria-label={words.values}>
          <For each={props.node.values}>{(value) => <ValueLine value={value} onGo={props.onGo} />}</For>
        </dl>
      </Show>
      <Show when={props.node.what === 'payslipLine' && props.node.values.some(({ name, source }) => name === 'rate' && source)}>
        <button
          type="button"
          class="link"
          onClick={() => props.onGo({ table: 'hypotheses', id: props.node.name ?? '', field: String(props.year) })}
        >
          {words.goToLaw}
        </button>{' '}
      </Show>
      <Show when={props.node.cell}>
        {(cell) => (
          <button type="button" class="link" onClick={() => props.onGo(cell())}>
            {words.goToCell}
          </button>
        )}
      </Show>
      <p class="explanation-keys">{words.keys}</p>
    </section>
  );
}

function ValueLine(props: { readonly value: ExplainedValue; readonly onGo: (cell: GapCell) => void }): JSX.Element {
  const words = () => describeValue(props.value);
  return (
    <>
      <dt>{words().label}</dt>
      <dd>
        <span class="explanation-value">{words().text}</span>
        <Show when={props.value.source}>{(source) => <SourceLine source={source()} />}</Show>
        <Show when={props.value.cell}>
          {(cell) => (
            <button
              type="button"
              class="link"
              aria-label={say(explanationPanelTexts).goToValue(words().label)}
              onClick={() => props.onGo(cell())}
            >
              {say(explanationPanelTexts).goToCell}
            </button>
          )}
        </Show>
      </dd>
    </>
  );
}

/** Where a value of law comes from, and how sure it is. */
function SourceLine(props: { readonly source: Source }): JSX.Element {
  return (
    <span class="explanation-source">
      {say(explanationPanelTexts).source} {props.source.reference}
      <br />
      <b>{describeSource(props.source)}</b>
    </span>
  );
}
