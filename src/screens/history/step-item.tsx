import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import type { Change } from '../../domain/plan/change.ts';
import type { Step } from '../../domain/plan/step.ts';
import { describeChange, tellingChanges } from '../../texts/changes.ts';
import { formatInstant } from '../../texts/days.ts';
import { say } from '../../texts/language.ts';
import { panelTexts } from '../../texts/panel.ts';
import type { FindRow } from '../../texts/row-name.ts';
import { describeStep } from '../../texts/steps.ts';

/** Changes shown without asking; a step with more shows them when it is opened, so many at a time. */
const AT_ONCE = 3;
const PAGE = 50;

/** One step: what, when, what was there before and after, and the way back to it. */
export function StepItem(props: {
  readonly step: Step;
  /** The step undone, done again or returned to. */
  readonly of: Step | undefined;
  readonly undone: boolean;
  readonly find: FindRow;
  /** Goes back to right after this step; undefined where the plan stands there or cannot be changed. */
  readonly onReturn: (() => void) | undefined;
}): JSX.Element {
  const words = say(panelTexts);
  const said = createMemo(() => describeStep(props.step, props.of));
  const changes = createMemo(() => tellingChanges(props.step.changes));
  return (
    <li class="step" classList={{ undone: props.undone }}>
      <div class="step-head">
        <h3>{said().title}</h3>
        <time dateTime={props.step.at}>{formatInstant(props.step.at)}</time>
      </div>
      <p>{said().text}</p>
      <Show when={changes().length <= AT_ONCE} fallback={<ManyChanges changes={changes()} find={props.find} />}>
        <ChangeLines changes={changes()} find={props.find} />
      </Show>
      <Show when={props.undone}>
        <p class="step-undone">{words.undone}</p>
      </Show>
      <Show when={props.onReturn}>
        {(go) => (
          <button
            type="button"
            class="link"
            aria-label={words.returnTo(`${said().title} ${said().text}`, formatInstant(props.step.at))}
            onClick={() => go()()}
          >
            {words.returnHere}
          </button>
        )}
      </Show>
    </li>
  );
}

function ManyChanges(props: { readonly changes: readonly Change[]; readonly find: FindRow }): JSX.Element {
  const words = say(panelTexts);
  const [open, setOpen] = createSignal(false);
  const [shown, setShown] = createSignal(PAGE);
  const left = (): number => props.changes.length - shown();
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.changes(props.changes.length)}</summary>
      <Show when={open()}>
        <ChangeLines changes={props.changes.slice(0, shown())} find={props.find} />
        <Show when={left() > 0}>
          <button type="button" class="link" onClick={() => setShown((count) => count + PAGE)}>
            {words.moreChanges(Math.min(PAGE, left()))}
          </button>
        </Show>
      </Show>
    </details>
  );
}

function ChangeLines(props: { readonly changes: readonly Change[]; readonly find: FindRow }): JSX.Element {
  const words = say(panelTexts);
  return (
    <ul class="step-changes">
      <For each={props.changes}>
        {(change) => {
          const said = describeChange(change, props.find);
          return (
            <li>
              <span class="change-what">{said.what}</span>
              <Show when={said.before}>
                {(before) => (
                  <del>
                    <span class="hidden-text">{words.before} </span>
                    {before()}
                  </del>
                )}
              </Show>
              <Show when={said.before !== undefined && said.after !== undefined}>
                <span aria-hidden="true"> → </span>
              </Show>
              <Show when={said.after}>
                {(after) => (
                  <ins>
                    <span class="hidden-text">{words.after} </span>
                    {after()}
                  </ins>
                )}
              </Show>
            </li>
          );
        }}
      </For>
    </ul>
  );
}
