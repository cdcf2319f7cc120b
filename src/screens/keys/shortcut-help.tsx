import { createMemo, createSignal, createUniqueId, For, type JSX, Show } from 'solid-js';
import { fold } from '../../domain/territory/fold.ts';
import { elementTexts } from '../../texts/elements.ts';
import { say } from '../../texts/language.ts';
import { shortcutHelpTexts, shortcutTopicTexts } from '../../texts/shortcuts.ts';
import { Dialog } from '../elements/dialog.tsx';
import { describeShortcut } from './describe-shortcut.ts';
import { isMac } from './is-mac.ts';
import { SHORTCUT_TOPICS } from './shortcut.ts';
import './shortcut-help.css';
import { type PageAction, SHORTCUTS } from './shortcuts.ts';

/** Every shortcut that does something here, under its head, narrowed by what is typed; `page` are the actions the page answers to. */
export function ShortcutHelp(props: { readonly page: readonly PageAction[]; readonly onClose: () => void }): JSX.Element {
  const words = say(shortcutHelpTexts);
  const id = createUniqueId();
  const [sought, setSought] = createSignal('');
  const all = createMemo(() => {
    const page: ReadonlySet<string> = new Set(props.page);
    return SHORTCUTS.filter(({ scope, action }) => scope !== 'page' || page.has(action)).map((shortcut) => {
      const said = describeShortcut(shortcut, isMac());
      return { topic: shortcut.topic, ...said, folded: fold(`${said.text} ${said.keys.join(' ')}`) };
    });
  });
  const topics = createMemo(() => {
    const terms = fold(sought()).split(' ').filter(Boolean);
    const found = all().filter(({ folded }) => terms.every((term) => folded.includes(term)));
    return SHORTCUT_TOPICS.map((topic) => ({ topic, lines: found.filter((line) => line.topic === topic) })).filter(
      ({ lines }) => lines.length > 0,
    );
  });
  return (
    <Dialog only title={words.title} action={say(elementTexts).close} onAccept={() => props.onClose()} onClose={() => props.onClose()}>
      <label class="shortcut-search" for={id}>
        {words.search}
        <input
          id={id}
          type="search"
          autocomplete="off"
          onInput={(event) => setSought(event.currentTarget.value)}
          // Enter would close the window on whoever is searching.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      </label>
      <div class="shortcut-list" tabIndex={0} role="region" aria-label={words.title}>
        <For each={topics()} fallback={<p role="status">{words.none}</p>}>
          {({ topic, lines }) => (
            <table>
              <caption>{say(shortcutTopicTexts)[topic]}</caption>
              <thead class="hidden-text">
                <tr>
                  <th scope="col">{words.action}</th>
                  <th scope="col">{words.keys}</th>
                </tr>
              </thead>
              <tbody>
                <For each={lines}>
                  {({ text, keys }) => (
                    <tr>
                      <td>{text}</td>
                      <td>
                        <For each={keys}>
                          {(key, at) => (
                            <>
                              <Show when={at() > 0}> {words.or} </Show>
                              <kbd>{key}</kbd>
                            </>
                          )}
                        </For>
                      </td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          )}
        </For>
      </div>
    </Dialog>
  );
}
