import { type JSX, Show } from 'solid-js';
import { describeRefusal } from '../../exchange/import/describe-refusal.ts';
import { importScreenTexts } from '../../texts/import-screen.ts';
import { say } from '../../texts/language.ts';
import { createFileDrop } from '../elements/file-drop.ts';
import type { ImportFlow } from './create-import.ts';

/** Where a file is dropped or chosen; while it is read, how far it is and the button that stops it. */
export function FileSection(props: { readonly flow: ImportFlow }): JSX.Element {
  const words = say(importScreenTexts);
  const over = createFileDrop((files) => void props.flow.read(files));
  let input: HTMLInputElement | undefined;
  const reading = (): boolean => props.flow.phase() === 'reading';

  function take(files: FileList | null | undefined): void {
    if (files !== null && files !== undefined) void props.flow.read([...files]);
  }

  const share = (): number => {
    const progress = props.flow.progress();
    return progress === undefined || progress.total === 0 ? 0 : progress.done / progress.total;
  };

  const said = (): string => {
    const progress = props.flow.progress();
    const summary = props.flow.summary();
    if (reading()) return progress === undefined ? words.opening : words.reading({ ...progress, share: share() });
    return summary === undefined ? '' : words.done(summary.lines, summary.posts);
  };

  return (
    <section class="import-drop" classList={{ over: over() }} aria-label={words.drop}>
      <Show
        when={reading()}
        fallback={
          <>
            <p>{words.drop}</p>
            <button type="button" class="button" classList={{ primary: props.flow.summary() === undefined }} onClick={() => input?.click()}>
              {props.flow.summary() === undefined ? words.choose : words.chooseAnother}
            </button>
            <input
              ref={input}
              type="file"
              accept=".csv,.txt,.tsv,text/csv"
              multiple
              hidden
              aria-label={words.choose}
              onChange={(event) => {
                take(event.currentTarget.files);
                event.currentTarget.value = '';
              }}
            />
          </>
        }
      >
        <Show when={props.flow.progress()} fallback={<progress class="import-progress" max="1" aria-label={words.read} />}>
          <progress class="import-progress" max="1" value={share()} aria-label={words.read} />
        </Show>
        <button type="button" class="button" onClick={() => props.flow.stop()}>
          {words.stop}
        </button>
      </Show>
      <div class="import-said">
        <p role="status" class="import-status">
          {said()}
        </p>
        <div role="alert">
          <Show when={props.flow.refusal()}>{(refusal) => <p class="error">{describeRefusal(refusal())}</p>}</Show>
          <Show when={props.flow.failed()}>
            <p class="error">{words.failed}</p>
          </Show>
        </div>
      </div>
    </section>
  );
}
