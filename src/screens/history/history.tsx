import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { type Step, stacks } from '../../domain/plan/step.ts';
import { formatInstant } from '../../texts/days.ts';
import { say } from '../../texts/language.ts';
import { panelTexts } from '../../texts/panel.ts';
import { describeStep } from '../../texts/steps.ts';
import type { Session } from '../session.ts';
import './history.css';

const SHOWN = 100;

/** The steps of the plan, newest first, with what was undone said so. */
export function History(props: { readonly session: Session }): JSX.Element {
  const words = say(panelTexts);
  const [shown, setShown] = createSignal(SHOWN);
  const steps = () => props.session.steps();
  const newest = createMemo(() => steps().slice(-shown()).reverse());
  const undone = createMemo(() => new Set(stacks(steps()).redo));
  const older = () => steps().length - shown();
  // Revisions are 1, 2, 3… and the list may start later: the first step says where.
  const stepAt = (revision: number): Step | undefined => steps()[revision - (steps()[0]?.revision ?? 1)];
  return (
    <div class="history">
      <div class="history-actions">
        <button type="button" class="button" disabled={!props.session.canUndo()} onClick={() => props.session.undo()}>
          {words.undo}
        </button>
        <button type="button" class="button" disabled={!props.session.canRedo()} onClick={() => props.session.redo()}>
          {words.redo}
        </button>
      </div>
      <Show when={steps().length > 0} fallback={<p class="panel-empty">{words.noStep}</p>}>
        <ol reversed>
          <For each={newest()}>
            {(step) => {
              const said = describeStep(step, step.of === undefined ? undefined : stepAt(step.of));
              return (
                <li class="step" classList={{ undone: undone().has(step.revision) }}>
                  <div class="step-head">
                    <h3>{said.title}</h3>
                    <time dateTime={step.at}>{formatInstant(step.at)}</time>
                  </div>
                  <p>{said.text}</p>
                  <Show when={undone().has(step.revision)}>
                    <p class="step-undone">{words.undone}</p>
                  </Show>
                </li>
              );
            }}
          </For>
        </ol>
        <Show when={older() > 0}>
          <p class="panel-empty">
            <button type="button" class="link" onClick={() => setShown((count) => count + 1000)}>
              {words.older(older())}
            </button>
          </p>
        </Show>
      </Show>
    </div>
  );
}
