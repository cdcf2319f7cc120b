import { type JSX, Show } from 'solid-js';
import { filesTexts } from '../../texts/files.ts';
import { say } from '../../texts/language.ts';
import { createFileDrop } from '../elements/file-drop.ts';

/** A screen on which files can be dropped; the button « Ouvrir un fichier » does the same without dragging. */
export function DropArea(props: { readonly onFiles: (files: readonly File[]) => void; readonly children: JSX.Element }): JSX.Element {
  const over = createFileDrop((files) => props.onFiles(files));
  return (
    <div class="drop-area">
      {props.children}
      <Show when={over()}>
        <div class="drop-veil">{say(filesTexts).drop}</div>
      </Show>
    </div>
  );
}
