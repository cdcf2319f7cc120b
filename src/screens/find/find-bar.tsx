import { createEffect, createSignal, createUniqueId, For, type JSX, on, Show, untrack } from 'solid-js';
import { findTexts } from '../../texts/find.ts';
import { say } from '../../texts/language.ts';
import type { FoundCommune } from '../grid/entry.ts';
import type { OpenSheet } from '../grid/opened-sheet.ts';
import type { Session } from '../session.ts';
import { createFind } from './create-find.ts';
import { createReplace } from './create-replace.ts';
import './find.css';
import { ReplacePreview } from './replace-preview.tsx';

/** The bar that searches the shown sheet, and replaces when asked. Escape closes it and gives the focus back to the cell looked at. */
export function FindBar(props: {
  readonly sheet: OpenSheet;
  readonly session: Session;
  /** Tells again each time the search is asked for. */
  readonly asked: () => unknown;
  readonly replacing: boolean;
  readonly onReplacing: (on: boolean) => void;
  readonly searchCommunes: (text: string) => Promise<readonly FoundCommune[]>;
  readonly announce: (text: string) => void;
  readonly onClose: () => void;
}): JSX.Element {
  const words = say(findTexts);
  const id = createUniqueId();
  const parts = untrack(() => ({
    sheet: props.sheet,
    session: props.session,
    searchCommunes: props.searchCommunes,
    announce: props.announce,
  }));
  const find = createFind(parts.sheet, parts.session, parts.announce);
  const replace = createReplace({ ...parts, find });
  const [closing, setClosing] = createSignal(false);
  let input: HTMLInputElement | undefined;
  let byInput: HTMLInputElement | undefined;
  // Ctrl+F asks again while the bar is open: the text is there to be typed over.
  createEffect(() => {
    props.asked();
    input?.focus();
    input?.select();
  });
  // The question goes away with the button that had the focus.
  createEffect(on(replace.preview, (preview) => preview === undefined && byInput?.focus(), { defer: true }));

  const count = () => find.found()?.count ?? 0;
  const said = (): string => {
    if (find.searching()) return words.searching;
    if (find.found() === undefined) return '';
    return count() === 0 ? words.nothing : words.place(find.rank() + 1, count());
  };

  function close(): void {
    if (closing()) return;
    setClosing(true);
    find.leave();
    props.onClose();
  }

  function pressed(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      if (replace.preview() === undefined && !replace.preparing()) close();
      else replace.cancel();
    }
  }

  function pressedInText(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== 'F3') return;
    event.preventDefault();
    find.go(event.shiftKey ? -1 : 1);
  }

  return (
    <search class="find-bar" aria-label={words.name} onKeyDown={pressed}>
      <div class="find-line">
        <label class="find-field">
          <span>{words.find}</span>
          <input
            ref={input}
            class="input"
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={find.text()}
            onInput={(event) => find.setText(event.currentTarget.value)}
            onKeyDown={pressedInText}
          />
        </label>
        <span class="find-count" role="status">
          {said()}
        </span>
        <button
          type="button"
          class="button plain"
          disabled={count() === 0}
          aria-label={words.previous}
          title={words.previous}
          onClick={() => find.go(-1)}
        >
          <span aria-hidden="true">↑</span>
        </button>
        <button
          type="button"
          class="button plain"
          disabled={count() === 0}
          aria-label={words.next}
          title={words.next}
          onClick={() => find.go(1)}
        >
          <span aria-hidden="true">↓</span>
        </button>
        <label class="find-check">
          <input type="checkbox" checked={find.whole()} onChange={(event) => find.setWhole(event.currentTarget.checked)} />
          {words.whole}
        </label>
        <label class="find-field">
          <span>{words.within}</span>
          <select class="input" onChange={(event) => find.setColumn(event.currentTarget.value)}>
            <option value="">{words.everyColumn}</option>
            <For each={find.columns()}>{(column) => <option value={column.id}>{column.label}</option>}</For>
          </select>
        </label>
        <Show when={find.hidden() > 0}>
          <span class="find-hidden">{words.hidden(find.hidden())}</span>
        </Show>
        <span class="find-gap" />
        <Show when={!props.session.readOnly()}>
          <button
            type="button"
            class="button plain"
            aria-expanded={props.replacing}
            aria-controls={id}
            onClick={() => {
              const opens = !props.replacing;
              props.onReplacing(opens);
              if (opens) byInput?.focus();
            }}
          >
            {props.replacing ? words.closeReplace : words.openReplace}
          </button>
        </Show>
        <button type="button" class="button plain" aria-label={words.close} title={words.close} onClick={close}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <div id={id} hidden={!props.replacing || props.session.readOnly()}>
        <div class="find-line">
          <label class="find-field">
            <span>{words.by}</span>
            <input
              ref={byInput}
              class="input"
              type="text"
              autocomplete="off"
              spellcheck={false}
              value={replace.by()}
              onInput={(event) => replace.setBy(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                void replace.one();
              }}
            />
          </label>
          <button type="button" class="button" disabled={count() === 0} onClick={() => void replace.one()}>
            {words.one}
          </button>
          <button type="button" class="button" disabled={count() === 0 || replace.preparing()} onClick={() => void replace.prepare()}>
            {words.all}
          </button>
          <span role="status">{replace.preparing() ? words.preparing : ''}</span>
        </div>
        <Show when={replace.preview()}>
          {(preview) => (
            <ReplacePreview
              replacement={preview()}
              nameOf={(row) => parts.sheet.search.nameOf(row)}
              onConfirm={() => void replace.confirm()}
              onCancel={() => replace.cancel()}
            />
          )}
        </Show>
      </div>
    </search>
  );
}
