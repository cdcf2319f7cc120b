import { For, type JSX, Match, Show, Switch } from 'solid-js';
import type { Opening } from '../../storage/open-storage.ts';
import type { StorageRefusal } from '../../storage/refusal.ts';
import { say } from '../../texts/language.ts';
import { refusalTexts } from '../../texts/refusals.ts';

/** Why the plans of this browser cannot be reached, and what to do. `onOpen` tries again: without lost plans, or with a new database. */
export function StorageRefused(props: { readonly refusal: StorageRefusal; readonly onOpen: (opening: Opening) => void }): JSX.Element {
  const words = say(refusalTexts);
  const lost = () => (props.refusal.code === 'lost' ? props.refusal.plans : undefined);
  return (
    <main class="message">
      <h1>{words[props.refusal.code].title}</h1>
      <Switch>
        <Match when={lost()}>
          {(plans) => (
            <>
              <Show when={plans().length > 0} fallback={<p>{words.lost.nameless}</p>}>
                <ul>
                  <For each={plans()}>{(plan) => <li>{plan.name || words.unnamed}</li>}</For>
                </ul>
              </Show>
              <p>{words.lost.text}</p>
            </>
          )}
        </Match>
        <Match when={props.refusal.code === 'unreadable' ? props.refusal.detail : undefined}>
          {(detail) => <p>{words.unreadable.text(detail())}</p>}
        </Match>
        <Match when={props.refusal.code === 'newer'}>
          <p>{words.newer.text}</p>
        </Match>
        <Match when={props.refusal.code === 'unavailable'}>
          <p>{words.unavailable.text}</p>
        </Match>
      </Switch>
      <div class="message-actions">
        <Show when={props.refusal.code === 'unreadable'}>
          <button type="button" class="button danger" onClick={() => props.onOpen({ afresh: true })}>
            {words.unreadable.afresh}
          </button>
        </Show>
        <Show
          when={lost()}
          fallback={
            <button type="button" class="button primary" onClick={() => location.reload()}>
              {words.reload}
            </button>
          }
        >
          <button type="button" class="button primary" onClick={() => props.onOpen({ forgetLost: true })}>
            {words.lost.goOn}
          </button>
        </Show>
      </div>
    </main>
  );
}
