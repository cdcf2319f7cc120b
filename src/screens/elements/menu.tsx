import { createUniqueId, type JSX } from 'solid-js';
import './menu.css';

/** A button that opens a list of commands; arrows move in it, Escape and a choice close it. */
export function Menu(props: {
  readonly label: JSX.Element;
  /** Accessible name when the label alone does not say it. */
  readonly name?: string;
  readonly look?: 'primary' | 'plain';
  readonly children: JSX.Element;
}): JSX.Element {
  const id = createUniqueId();
  let button: HTMLButtonElement | undefined;
  let list: HTMLDivElement | undefined;

  function place(): void {
    if (button === undefined || list === undefined) return;
    const at = button.getBoundingClientRect();
    const left = Math.min(at.left, document.documentElement.clientWidth - list.offsetWidth - 8);
    const below = at.bottom + 4;
    const top = below + list.offsetHeight > innerHeight && at.top > list.offsetHeight ? at.top - list.offsetHeight - 4 : below;
    list.style.left = `${Math.max(8, left)}px`;
    list.style.top = `${top}px`;
  }

  function toggle(): void {
    list?.togglePopover();
    if (!list?.matches(':popover-open')) return;
    // At once, not on the browser's late event: the next key already belongs to the list.
    place();
    items()[0]?.focus();
  }

  function toggled(event: ToggleEvent): void {
    button?.setAttribute('aria-expanded', String(event.newState === 'open'));
  }

  function items(): HTMLElement[] {
    return list === undefined ? [] : [...list.querySelectorAll<HTMLElement>('[role^="menuitem"]:not(:disabled)')];
  }

  function move(event: KeyboardEvent): void {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to =
      event.key === 'ArrowDown'
        ? (at + 1) % all.length
        : event.key === 'ArrowUp'
          ? (at - 1 + all.length) % all.length
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? all.length - 1
              : -1;
    if (event.key === 'Tab') list?.hidePopover();
    if (to < 0) return;
    event.preventDefault();
    all[to]?.focus();
  }

  function chosen(event: MouseEvent): void {
    if ((event.target as Element).closest('[role^="menuitem"]') === null) return;
    list?.hidePopover();
    if (document.activeElement === document.body) button?.focus();
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        class={`button ${props.look ?? ''}`}
        aria-haspopup="menu"
        aria-expanded="false"
        aria-controls={id}
        aria-label={props.name}
        onClick={toggle}
      >
        {props.label}
      </button>
      <div
        ref={(element) => {
          list = element;
          element.addEventListener('toggle', (event) => toggled(event as ToggleEvent));
        }}
        id={id}
        popover="auto"
        role="menu"
        class="menu"
        aria-label={props.name}
        onKeyDown={move}
        onClick={chosen}
      >
        {props.children}
      </div>
    </>
  );
}

/** One command of a menu; with `checked` it is one of several choices. */
export function MenuItem(props: {
  readonly onChoose: () => void;
  readonly checked?: boolean | undefined;
  readonly disabled?: boolean;
  readonly children: JSX.Element;
}): JSX.Element {
  return (
    <button
      type="button"
      role={props.checked === undefined ? 'menuitem' : 'menuitemradio'}
      tabIndex={-1}
      class="menu-item"
      aria-checked={props.checked}
      disabled={props.disabled ?? false}
      onClick={() => props.onChoose()}
    >
      {props.children}
    </button>
  );
}

/** The name of a group of commands inside a menu. */
export function MenuTitle(props: { readonly children: JSX.Element }): JSX.Element {
  return (
    <div class="menu-title" role="presentation">
      {props.children}
    </div>
  );
}
