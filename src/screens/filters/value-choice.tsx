import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { formatCount } from '../../texts/amounts.ts';
import { filterTexts } from '../../texts/filters.ts';
import { say } from '../../texts/language.ts';
import { foldLetters } from '../find/folded.ts';
import type { ListedValue } from './value-list.ts';

/** How many values are drawn: searching brings the others. */
const DRAWN = 200;

/** The values of a column, each with its count and a box; searching narrows the list, and the buttons act on what it shows. */
export function ValueChoice(props: {
  readonly values: readonly ListedValue[] | undefined;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}): JSX.Element {
  const words = say(filterTexts);
  const [sought, setSought] = createSignal('');
  const matching = createMemo(() => {
    const wanted = foldLetters(sought().trim());
    const all = props.values ?? [];
    return wanted === '' ? all : all.filter(({ text }) => foldLetters(text === '' ? words.emptyValue : text).includes(wanted));
  });

  const check = (texts: readonly string[], on: boolean): void => {
    const next = new Set(props.chosen);
    for (const text of texts) {
      if (on) next.add(text);
      else next.delete(text);
    }
    props.onChoose(next);
  };
  const shown = () => matching().map(({ text }) => text);

  return (
    <Show
      when={props.values}
      fallback={
        <p role="status" class="filter-note">
          {words.counting}
        </p>
      }
    >
      <input
        class="input"
        type="search"
        autocomplete="off"
        placeholder={words.searchValues}
        aria-label={words.searchValues}
        value={sought()}
        onInput={(event) => setSought(event.currentTarget.value)}
      />
      <div class="popup-line">
        <button type="button" class="link" onClick={() => check(shown(), true)}>
          {words.all}
        </button>
        <button type="button" class="link" onClick={() => check(shown(), false)}>
          {words.none}
        </button>
        <Show when={sought().trim() !== '' && matching().length > 0}>
          <button type="button" class="link" onClick={() => props.onChoose(new Set(shown()))}>
            {words.allFound}
          </button>
        </Show>
      </div>
      <ul class="filter-values" aria-label={words.values}>
        <For each={matching().slice(0, DRAWN)}>
          {(value) => (
            <li>
              <label>
                <input
                  type="checkbox"
                  checked={props.chosen.has(value.text)}
                  onChange={(event) => check([value.text], event.currentTarget.checked)}
                />
                <span class="filter-value">{value.text === '' ? words.emptyValue : value.text}</span>
                <span class="filter-count">{formatCount(value.count)}</span>
              </label>
            </li>
          )}
        </For>
      </ul>
      <Show when={matching().length > DRAWN}>
        <p class="filter-note">{words.moreValues(matching().length - DRAWN)}</p>
      </Show>
      <Show when={matching().length === 0}>
        <p class="filter-note" role="status">
          {words.noValue}
        </p>
      </Show>
    </Show>
  );
}
