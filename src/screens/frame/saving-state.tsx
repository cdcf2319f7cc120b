import { createMemo, createSignal, type JSX, onCleanup, Show, untrack } from 'solid-js';
import { frameTexts } from '../../texts/frame.ts';
import { say } from '../../texts/language.ts';
import { formatAge, savingTexts } from '../../texts/saving.ts';
import type { Session } from '../session.ts';

/** Whether the plan is on the disk and how old its last copy in a file is, always in words. */
export function SavingState(props: { readonly session: Session; readonly clock: () => string }): JSX.Element {
  const words = say(savingTexts);
  const [now, setNow] = createSignal(untrack(() => Date.parse(props.clock())));
  const timer = setInterval(() => setNow(Date.parse(props.clock())), 30_000);
  onCleanup(() => clearInterval(timer));
  const sentence = createMemo(() => {
    const saving = props.session.saving();
    if (saving.kind === 'saved') return words.saved(saving.at);
    return saving.kind === 'pending' ? words.pending : words.failed[saving.reason];
  });
  const failed = (): boolean => props.session.saving().kind === 'failed';
  return (
    <p class="saving">
      <span role="status" classList={{ error: failed() }}>
        <span aria-hidden="true">{failed() ? '⚠' : props.session.saving().kind === 'saved' ? '✓' : '…'}</span> {sentence()}
      </span>
      <span class="saving-copy"> · {words.copy(formatAge(props.session.lastCopy(), now()))}</span>
      <Show when={props.session.waiting()}>
        <span role="status" class="saving-wait">
          {say(frameTexts).computing}
        </span>
      </Show>
    </p>
  );
}
