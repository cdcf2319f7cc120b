import { createMemo, For, type JSX, Match, Show, Switch } from 'solid-js';
import { AREA_KINDS, type AreaCount } from '../../exchange/import/area.ts';
import { importScreenTexts } from '../../texts/import-screen.ts';
import { say } from '../../texts/language.ts';
import { AreaSearch } from './area-search.tsx';
import { findAreas } from './areas.ts';
import type { ImportFlow } from './create-import.ts';

/** The area to keep, with how many lines and posts each choice holds. */
export function AreaSection(props: { readonly flow: ImportFlow; readonly areas: readonly AreaCount[] }): JSX.Element {
  const words = say(importScreenTexts);
  const listed = createMemo(() => findAreas(props.areas, props.flow.kind(), ''));
  const kept = (): string => {
    const area = props.flow.area();
    return area === undefined ? words.noArea : words.chosen(area);
  };
  const searched = (): 'epci' | 'commune' | undefined => {
    const kind = props.flow.kind();
    return kind === 'epci' || kind === 'commune' ? kind : undefined;
  };
  return (
    <fieldset class="import-area">
      <legend>
        <h2>{words.territory}</h2>
      </legend>
      <div class="import-kinds">
        <For each={AREA_KINDS}>
          {(kind) => (
            <label>
              <input
                type="radio"
                name="area-kind"
                value={kind}
                checked={props.flow.kind() === kind}
                onChange={() => props.flow.chooseKind(kind)}
              />
              {words.kinds[kind]}
            </label>
          )}
        </For>
      </div>
      <Switch>
        <Match when={props.flow.kind() === 'region' || props.flow.kind() === 'departement'}>
          <select
            class="input import-select"
            aria-label={words.kinds[props.flow.kind()]}
            onChange={(event) => props.flow.chooseArea(event.currentTarget.value)}
          >
            <option value="">{words.chooseArea}</option>
            <For each={listed()}>
              {(area) => (
                <option value={area.code}>
                  {props.flow.kind() === 'departement' ? `${area.code} · ${area.name}` : area.name} · {words.kept(area.lines, area.posts)}
                </option>
              )}
            </For>
          </select>
        </Match>
        <Match when={searched()} keyed>
          {(kind) => (
            <AreaSearch kind={kind} areas={props.areas} chosen={props.flow.area()} onChoose={(code) => props.flow.chooseArea(code)} />
          )}
        </Match>
      </Switch>
      <p class="import-kept" role="status">
        {kept()}
      </p>
      <Show when={props.flow.kind() !== 'france'}>
        <p class="import-note">{words.placeRule}</p>
      </Show>
    </fieldset>
  );
}
