import { createUniqueId, type JSX, onCleanup, onMount, Show } from 'solid-js';
import { elementTexts } from '../../texts/elements.ts';
import { say } from '../../texts/language.ts';
import './dialog.css';

/** A modal window made of one form: it is open while it is drawn, and asks to be closed by Escape or « Annuler ». */
export function Dialog(props: {
  readonly title: string;
  readonly action: string;
  readonly danger?: boolean;
  /** Nothing is decided there: one button closes it. */
  readonly only?: boolean;
  readonly onAccept: () => void;
  readonly onClose: () => void;
  readonly children: JSX.Element;
}): JSX.Element {
  const id = createUniqueId();
  const back = openerOf(document.activeElement);
  let dialog: HTMLDialogElement | undefined;
  onMount(() => dialog?.showModal());
  onCleanup(() => {
    // Nothing behind an open window can take the focus.
    dialog?.close();
    if (back instanceof HTMLElement && back.isConnected) back.focus();
  });
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          props.onAccept();
        }}
      >
        <h2 id={id}>{props.title}</h2>
        <div class="dialog-body">{props.children}</div>
        <div class="dialog-foot">
          <Show when={props.only !== true}>
            <button type="button" class="button" onClick={() => props.onClose()}>
              {say(elementTexts).cancel}
            </button>
          </Show>
          <button type="submit" class="button" classList={{ primary: !props.danger, danger: props.danger === true }}>
            {props.action}
          </button>
        </div>
      </form>
    </dialog>
  );
}

/** What had the focus; inside a menu, which closes behind the window, the button that opened the menu. */
function openerOf(focused: Element | null): Element | null {
  const menu = focused?.closest('[popover]');
  return menu ? document.querySelector(`[aria-controls="${menu.id}"]`) : focused;
}
