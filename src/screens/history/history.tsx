import { createMemo, createSignal, For, type JSX, Show, untrack } from 'solid-js';
import { Standing } from '../../domain/plan/standing.ts';
import type { Step } from '../../domain/plan/step.ts';
import { say } from '../../texts/language.ts';
import { panelTexts } from '../../texts/panel.ts';
import type { Session } from '../session.ts';
import './history.css';
import { createRowsEver } from './rows-ever.ts';
import { StepItem } from './step-item.tsx';

/** Steps drawn at a time: the history of a plan may hold ten thousand. */
const PAGE = 50;

/** The steps of the plan, newest first, what was undone said so, with the way back to each. */
export function History(props: { readonly session: Session }): JSX.Element {
  const words = say(panelTexts);
  const session = untrack(() => props.session);
  const find = createRowsEver(session.plan, session.steps);
  const standing = new Standing();
  const total = createMemo(() => session.steps().length);
  /** Where the page ends when it no longer follows the newest step. */
  const [until, setUntil] = createSignal<number>();
  const end = (): number => Math.min(until() ?? total(), total());
  const start = (): number => Math.max(0, end() - PAGE);
  const page = createMemo(() => {
    const steps = session.steps();
    return steps.slice(start(), end()).reverse();
  });
  const standingNow = createMemo(() => {
    standing.take(session.steps());
    return standing.at(session.revision(), page().at(-1)?.revision ?? 0);
  });
  const undone = ({ code, revision }: Step): boolean => code !== 'undo' && code !== 'redo' && !standingNow().has(revision);
  const returnTo = (revision: number): (() => void) | undefined =>
    session.readOnly() || revision === session.revision() ? undefined : () => void session.returnTo(revision);

  return (
    <div class="history">
      <div class="history-actions">
        <button type="button" class="button" disabled={!session.canUndo()} onClick={() => session.undo()}>
          {words.undo}
        </button>
        <button type="button" class="button" disabled={!session.canRedo()} onClick={() => session.redo()}>
          {words.redo}
        </button>
      </div>
      <Show when={total() > 0} fallback={<p class="panel-empty">{words.noStep}</p>}>
        <Show when={total() > PAGE}>
          <Pages start={start()} end={end()} total={total()} onEnd={(to) => setUntil(to >= total() ? undefined : to)} />
        </Show>
        <ol reversed>
          <For each={page()}>
            {(step) => (
              <StepItem
                step={step}
                of={step.of === undefined ? undefined : session.stepAt(step.of)}
                undone={undone(step)}
                find={find}
                onReturn={returnTo(step.revision)}
              />
            )}
          </For>
        </ol>
        <Show when={start() === 0}>
          <div class="step">
            <h3>{words.start}</h3>
            <Show when={!session.readOnly()}>
              <button type="button" class="link" onClick={() => void session.returnTo((session.steps()[0]?.revision ?? 1) - 1)}>
                {words.returnToStart}
              </button>
            </Show>
          </div>
        </Show>
        <Show when={total() > PAGE}>
          <Pages start={start()} end={end()} total={total()} onEnd={(to) => setUntil(to >= total() ? undefined : to)} />
        </Show>
      </Show>
    </div>
  );
}

function Pages(props: {
  readonly start: number;
  readonly end: number;
  readonly total: number;
  readonly onEnd: (end: number) => void;
}): JSX.Element {
  const words = say(panelTexts);
  return (
    <div class="history-pages">
      <button type="button" class="button plain" disabled={props.end >= props.total} onClick={() => props.onEnd(props.end + PAGE)}>
        {words.newer}
      </button>
      <span>{words.shownSteps(props.start + 1, props.end, props.total)}</span>
      <button type="button" class="button plain" disabled={props.start === 0} onClick={() => props.onEnd(props.start)}>
        {words.older}
      </button>
    </div>
  );
}
