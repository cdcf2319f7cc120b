import { createEffect, createSignal, For, type JSX, onCleanup, Show } from 'solid-js';
import { gridTexts } from '../../texts/grid.ts';
import { groupTexts } from '../../texts/groups.ts';
import { say } from '../../texts/language.ts';
import { layoutTexts } from '../../texts/layout.ts';
import { CommandButton, CommandItem } from '../commands/command-item.tsx';
import type { Commands } from '../commands/create-commands.ts';
import { Menu } from '../elements/menu.tsx';
import type { Counts, OpenSheet } from './opened-sheet.ts';

/** How long typing must pause before the rows are filtered. */
const PAUSE = 150;

/** The tools of a sheet: filter, what the filters hide, find, groups, columns, and what can be done with rows. */
export function SheetTools(props: {
  readonly ref: (element: HTMLDivElement) => void;
  /** The sheet shown, once it is drawn. */
  readonly open: OpenSheet | undefined;
  readonly commands: Commands;
  readonly counts: Counts;
  readonly filter: string;
  readonly onFilter: (text: string) => void;
  /** Gestures of one sheet alone, before the others. */
  readonly children?: JSX.Element;
}): JSX.Element {
  const words = say(gridTexts);
  const [typed, setTyped] = createSignal('');
  let pause: ReturnType<typeof setTimeout> | undefined;
  createEffect(() => setTyped(props.filter));
  onCleanup(() => clearTimeout(pause));

  const type = (text: string): void => {
    setTyped(text);
    clearTimeout(pause);
    pause = setTimeout(() => props.onFilter(text), PAUSE);
  };
  const command = (id: string) => props.commands.get(id);

  return (
    <div class="sheet-tools" role="toolbar" aria-label={words.tools} ref={(element) => props.ref(element)}>
      <input
        class="sheet-filter"
        type="search"
        placeholder={words.filter}
        aria-label={words.filterHelp}
        value={typed()}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && typed() !== '') type('');
        }}
      />
      <span class="sheet-hidden" role="status">
        {props.counts.filters > 0 ? words.shown(props.counts.shown, props.counts.total) : ''}
      </span>
      <Show when={props.counts.filters > 0}>
        <button class="link" type="button" onClick={() => props.open?.showAll()}>
          {words.filters(props.counts.filters)} – {words.showAll}
        </button>
      </Show>
      <span class="sheet-tools-gap" />
      <CommandButton command={command('find')}>{words.find}</CommandButton>
      <Show when={(props.open?.groups.offered.length ?? 0) > 0}>
        <Menu look="plain" label={say(groupTexts).menu}>
          <For each={props.open?.groups.offered}>
            {(by) => <CommandItem command={command(`group.${by}`)}>{say(groupTexts).by[by]}</CommandItem>}
          </For>
          <CommandItem command={command('ungroup')}>{say(groupTexts).none}</CommandItem>
          <CommandItem command={command('foldGroups')} />
          <CommandItem command={command('unfoldGroups')} />
        </Menu>
      </Show>
      <CommandButton command={command('columns')}>{say(layoutTexts).title}</CommandButton>
      {props.children}
      <CommandButton command={command('addRow')} />
      <CommandButton command={command('duplicateRows')}>{words.duplicate}</CommandButton>
      <CommandButton command={command('removeRows')}>{words.remove}</CommandButton>
    </div>
  );
}
