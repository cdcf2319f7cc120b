import { createSignal, type JSX, Show } from 'solid-js';
import { filesTexts } from '../../texts/files.ts';
import { say } from '../../texts/language.ts';

/** A part of the page on which a file can be dropped; the button « Ouvrir un fichier » does the same without dragging. */
export function DropArea(props: { readonly onFile: (file: File) => void; readonly children: JSX.Element }): JSX.Element {
  const [over, setOver] = createSignal(false);
  const carriesFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  return (
    <div
      class="drop-area"
      onDragOver={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) props.onFile(file);
      }}
    >
      {props.children}
      <Show when={over()}>
        <div class="drop-veil">{say(filesTexts).drop}</div>
      </Show>
    </div>
  );
}
