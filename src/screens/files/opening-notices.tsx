import { type JSX, Show } from 'solid-js';
import { filesTexts } from '../../texts/files.ts';
import { say } from '../../texts/language.ts';
import { planFileTexts } from '../../texts/plan-file.ts';
import { Dialog } from '../elements/dialog.tsx';
import type { FileOpening } from './file-opening.ts';

/** What happens to a file being opened: reading, refused and why, or already here under its identity. */
export function OpeningNotices(props: { readonly opening: FileOpening }): JSX.Element {
  const words = say(filesTexts);
  return (
    <>
      <p role="status" class="opening-status">
        {props.opening.busy() ? words.reading : ''}
      </p>
      <div role="alert" class="error opening-trouble">
        {props.opening.trouble()}
      </div>
      <Show when={props.opening.damaged()}>
        <p>
          <button type="button" class="button" onClick={() => void props.opening.openAnyway()}>
            {say(planFileTexts).openAnyway}
          </button>
        </p>
      </Show>
      <Show when={props.opening.twin()} keyed>
        {(twin) => (
          <Dialog
            title={words.alreadyHere}
            action={words.openCopy}
            onAccept={() => void props.opening.openCopy(twin)}
            onClose={props.opening.forget}
          >
            <p>{words.alreadyHereText(twin.name)}</p>
            <button type="button" class="link" onClick={() => props.opening.openKept(twin)}>
              {words.openKept}
            </button>
          </Dialog>
        )}
      </Show>
    </>
  );
}
