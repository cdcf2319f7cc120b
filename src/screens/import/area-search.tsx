import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import type { AreaCount } from '../../exchange/import/area.ts';
import { importScreenTexts } from '../../texts/import-screen.ts';
import { say } from '../../texts/language.ts';
import { findAreas } from './areas.ts';

/** How many areas are offered at once. */
const SHOWN = 12;

/** Chooses one of many areas by typing a part of its name or its code. */
export function AreaSearch(props: {
  readonly kind: 'epci' | 'commune';
  readonly areas: readonly AreaCount[];
  readonly chosen: AreaCount | undefined;
  readonly onChoose: (code: string) => void;
}): JSX.Element {
  const words = say(importScreenTexts);
  const [text, setText] = createSignal('');
  const found = createMemo(() => findAreas(props.areas, props.kind, text()));
  const shown = createMemo(() => found().slice(0, SHOWN));
  return (
    <div class="import-search">
      <label class="field">
        <span>{words.search[props.kind]}</span>
        <input
          class="input"
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={text()}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            // Enter chooses the first area rather than making the plan.
            if (event.key !== 'Enter') return;
            event.preventDefault();
            const first = shown()[0];
            if (first !== undefined && text() !== '') props.onChoose(first.code);
          }}
        />
      </label>
      <p role="status" class="import-note">
        {text() === '' ? '' : words.matches(found().length)}
      </p>
      <div class="import-found" role="radiogroup" aria-label={words.search[props.kind]}>
        <For each={shown()}>
          {(area) => (
            <label>
              <input
                type="radio"
                name="area-found"
                value={area.code}
                checked={props.chosen?.code === area.code}
                onChange={() => props.onChoose(area.code)}
              />
              <span>
                {area.name} <small>({area.code})</small>
              </span>
              <span class="import-count">{words.kept(area.lines, area.posts)}</span>
            </label>
          )}
        </For>
      </div>
      <Show when={found().length > SHOWN}>
        <p class="import-note">{words.more(found().length - SHOWN)}</p>
      </Show>
    </div>
  );
}
