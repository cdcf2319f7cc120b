import { batch, createEffect, createMemo, createSignal, For, type JSX, onCleanup, Show } from 'solid-js';
import type { Gap } from '../../domain/gaps/gap.ts';
import { frameTexts } from '../../texts/frame.ts';
import { describeGap, severityTexts } from '../../texts/gaps.ts';
import { say } from '../../texts/language.ts';
import { panelTexts } from '../../texts/panel.ts';
import type { Session } from '../session.ts';
import type { View } from '../view.ts';
import { gapsOf } from './gaps-of.ts';
import { keepSame } from './keep-same.ts';
import { sheetOf } from './sheet-of.ts';
import './gap-list.css';

const SHOWN = 100;
/** How many are drawn at a time when a plan opens: drawing all of them holds the page. */
const AT_ONCE = 20;

/** What the plan and its rules disagree about, worst first: what, how much, the rule, and one gesture. */
export function GapList(props: { readonly session: Session; readonly view: View }): JSX.Element {
  const words = say(panelTexts);
  const [everyYear, setEveryYear] = createSignal(false);
  const known = () => props.session.results() !== undefined;
  const all = createMemo(() => props.session.results()?.gaps ?? []);
  const chosen = createMemo(() => (everyYear() ? all() : gapsOf(all(), props.view.year())));

  const nothing = (): string => {
    if (known()) return words.noGap(props.view.year());
    return props.session.failure() === undefined ? say(frameTexts).computing : words.notComputed;
  };

  const [drawn, setDrawn] = createSignal(AT_ONCE);
  createEffect(() => {
    if (!known() || drawn() >= SHOWN) return;
    const timer = setTimeout(() => setDrawn((count) => count + AT_ONCE), 30);
    onCleanup(() => clearTimeout(timer));
  });

  // One drawn again would lose the hand on it, and its rule unfolded.
  const listed = createMemo<readonly Gap[]>((before) => keepSame(before, chosen().slice(0, drawn())), []);

  function goTo(gap: Gap): void {
    const cell = gap.cell;
    if (cell === undefined) return;
    batch(() => {
      const sheet = sheetOf(cell, props.session.plan());
      if (sheet !== undefined) props.view.setSheet(sheet);
      if (gap.post !== undefined) props.view.setPost(gap.post);
      props.view.want(cell);
    });
  }

  return (
    <div class="gap-list">
      <label class="gap-scope">
        <input type="checkbox" checked={everyYear()} onChange={(event) => setEveryYear(event.currentTarget.checked)} />
        {words.everyYear(all().length)}
      </label>
      <Show when={chosen().length > 0} fallback={<p class="panel-empty">{nothing()}</p>}>
        <ul>
          <For each={listed()}>{(gap) => <GapItem gap={gap} session={props.session} onGo={() => goTo(gap)} />}</For>
        </ul>
        <Show when={chosen().length > SHOWN}>
          <p class="panel-empty">
            <button type="button" class="link" onClick={() => props.view.setSheet('gaps')}>
              {words.allGaps(chosen().length)}
            </button>
          </p>
        </Show>
      </Show>
    </div>
  );
}

function GapItem(props: { readonly gap: Gap; readonly session: Session; readonly onGo: () => void }): JSX.Element {
  const words = createMemo(() => describeGap(props.gap, props.session.plan()));
  return (
    <li class={`gap ${props.gap.severity}`}>
      <div class="gap-head">
        <h3 title={words().title}>{words().title}</h3>
        <Show when={words().amount}>{(amount) => <span class="gap-amount">{amount()}</span>}</Show>
      </div>
      <p>
        <span class="gap-severity">{say(severityTexts)[props.gap.severity]}</span> · {words().text}
      </p>
      <Show when={props.gap.source}>
        {(source) => (
          <details class="gap-source">
            <summary title={source().reference}>
              {say(panelTexts).rule} {source().reference}
            </summary>
            <p>{say(panelTexts).checked(source().checked, source().certainty)}</p>
          </details>
        )}
      </Show>
      <Show when={props.gap.cell}>
        <button type="button" class="link" onClick={() => props.onGo()}>
          {words().gesture}
        </button>
      </Show>
    </li>
  );
}
