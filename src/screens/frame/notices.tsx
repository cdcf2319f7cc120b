import { type JSX, Show } from 'solid-js';
import { frameTexts } from '../../texts/frame.ts';
import { say } from '../../texts/language.ts';
import type { Session } from '../session.ts';

/** What the user must know about this plan now: read elsewhere, computation failed. */
export function Notices(props: { readonly session: Session }): JSX.Element {
  const words = say(frameTexts);
  return (
    <>
      <Show when={props.session.readOnly()}>
        <div class="notice" role="status">
          {words.readOnly}{' '}
          <button type="button" class="button" onClick={() => void props.session.takeOver()}>
            {words.takeOver}
          </button>
        </div>
      </Show>
      <Show when={props.session.failure()}>
        {(failure) => (
          <div class="notice error" role="alert" title={failure()}>
            {props.session.results() === undefined ? words.failedFirst : words.failed}
          </div>
        )}
      </Show>
    </>
  );
}
