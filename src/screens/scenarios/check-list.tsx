import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { fold } from '../../domain/territory/fold.ts';
import { say } from '../../texts/language.ts';
import { trialTexts } from '../../texts/trials.ts';

/** One row that can be ticked. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** Rows drawn at most: beyond, a search finds them. */
const MOST_ROWS = 200;
/** Rows from which a search is worth its place. */
const SEARCHED = 9;

/** Rows to tick among many, found by what they are called; « all » and « none » speak of the rows found. */
export function CheckList(props: {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
}): JSX.Element {
  const words = say(trialTexts);
  const [sought, setSought] = createSignal('');
  const found = createMemo(() => {
    const text = fold(sought());
    return text === '' ? props.choices : props.choices.filter(({ label }) => fold(label).includes(text));
  });
  const more = (): number => found().length - MOST_ROWS;

  function choose(ids: readonly string[], on: boolean): void {
    const next = new Set(props.chosen);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    props.onChosen(next);
  }
  const chooseFound = (on: boolean): void =>
    choose(
      found().map(({ id }) => id),
      on,
    );

  return (
    <fieldset class="field check-list">
      <legend>{props.legend}</legend>
      <div class="check-tools">
        <Show when={props.choices.length >= SEARCHED}>
          <input
            class="input"
            type="search"
            placeholder={words.search}
            aria-label={words.search}
            value={sought()}
            onInput={(event) => setSought(event.currentTarget.value)}
          />
        </Show>
        <button type="button" class="button" onClick={() => chooseFound(true)}>
          {words.all}
        </button>
        <button type="button" class="button" onClick={() => chooseFound(false)}>
          {words.nobody}
        </button>
      </div>
      <div class="check-rows">
        <For each={found().slice(0, MOST_ROWS)} fallback={<p class="scenario-help">{words.noRow}</p>}>
          {({ id, label }) => (
            <label class="check-row">
              <input type="checkbox" checked={props.chosen.has(id)} onChange={(event) => choose([id], event.currentTarget.checked)} />
              {label}
            </label>
          )}
        </For>
        <Show when={more() > 0}>
          <p class="scenario-help">{words.moreRows(more())}</p>
        </Show>
      </div>
    </fieldset>
  );
}
