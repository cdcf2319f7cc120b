import { createSignal, For, type JSX, Show } from 'solid-js';
import type { PlanEntry } from '../../storage/database.ts';
import { formatInstant } from '../../texts/days.ts';
import { elementTexts } from '../../texts/elements.ts';
import { filesTexts } from '../../texts/files.ts';
import { frameTexts } from '../../texts/frame.ts';
import { say } from '../../texts/language.ts';
import { formatAge } from '../../texts/saving.ts';
import { Dialog } from '../elements/dialog.tsx';
import { Menu, MenuItem } from '../elements/menu.tsx';
import { NameDialog } from '../elements/name-dialog.tsx';

/** The plans kept in this browser, last changed first, and what can be done with each. */
export function PlanList(props: {
  readonly entries: readonly PlanEntry[];
  readonly now: number;
  readonly onRename: (entry: PlanEntry, name: string) => void;
  readonly onDuplicate: (entry: PlanEntry) => void;
  readonly onRemove: (entry: PlanEntry) => void;
}): JSX.Element {
  const words = say(filesTexts);
  const [renamed, setRenamed] = createSignal<PlanEntry>();
  const [removed, setRemoved] = createSignal<PlanEntry>();
  return (
    <>
      <table class="plan-list">
        <thead>
          <tr>
            <th scope="col">{words.columns.name}</th>
            <th scope="col">{words.columns.years}</th>
            <th scope="col" class="number">
              {words.columns.posts}
            </th>
            <th scope="col">{words.columns.modified}</th>
            <th scope="col">{words.columns.copy}</th>
            <th scope="col">
              <span class="hidden-text">{words.columns.gestures}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={props.entries}>
            {(entry) => (
              <tr>
                <th scope="row">
                  <a href={`#/plan/${encodeURIComponent(entry.id)}`}>{entry.name}</a>
                  <Show when={entry.fictitious}>
                    {' '}
                    <span class="label">{say(frameTexts).fictitious}</span>
                  </Show>
                </th>
                <td>{words.years(entry.firstYear, entry.lastYear)}</td>
                <td class="number">{words.posts(entry.posts)}</td>
                <td>{formatInstant(entry.updatedAt)}</td>
                <td>{formatAge(entry.lastCopyAt, props.now)}</td>
                <td>
                  <Menu label="⋯" name={words.gestures(entry.name)} look="plain">
                    <MenuItem onChoose={() => setRenamed(entry)}>{say(frameTexts).rename}</MenuItem>
                    <MenuItem onChoose={() => props.onDuplicate(entry)}>{say(frameTexts).duplicate}</MenuItem>
                    <MenuItem onChoose={() => setRemoved(entry)}>{say(elementTexts).remove}…</MenuItem>
                  </Menu>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <Show when={renamed()} keyed>
        {(entry) => (
          <NameDialog
            name={entry.name}
            onClose={() => setRenamed()}
            onName={(name) => {
              setRenamed();
              props.onRename(entry, name);
            }}
          />
        )}
      </Show>
      <Show when={removed()} keyed>
        {(entry) => (
          <Dialog
            title={words.removeTitle(entry.name)}
            action={say(elementTexts).remove}
            danger
            onClose={() => setRemoved()}
            onAccept={() => {
              setRemoved();
              props.onRemove(entry);
            }}
          >
            <p>{words.removeText(entry.lastCopyAt)}</p>
          </Dialog>
        )}
      </Show>
    </>
  );
}
