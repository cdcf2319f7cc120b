import { type JSX, onCleanup, onMount } from 'solid-js';
import './popup.css';

/**
 * A small window under the thing it speaks of, over the page without stopping it: open while it is drawn. The first field takes
 * the focus; Escape, a press elsewhere or Tab past its end ask to close it, and the focus then goes back.
 */
export function Popup(props: {
  readonly name: string;
  /** What it opens under. */
  readonly under: HTMLElement;
  readonly onClose: () => void;
  readonly children: JSX.Element;
}): JSX.Element {
  let box: HTMLDivElement | undefined;
  let closed = false;
  const back = document.activeElement;

  function place(): void {
    if (box === undefined) return;
    const at = props.under.getBoundingClientRect();
    const left = Math.min(at.left, document.documentElement.clientWidth - box.offsetWidth - 8);
    const room = innerHeight - at.bottom - 12;
    const above = box.offsetHeight > room && at.top > room;
    box.style.left = `${Math.max(8, left)}px`;
    box.style.top = above ? `${Math.max(8, at.top - box.offsetHeight - 4)}px` : `${at.bottom + 2}px`;
    box.style.maxHeight = `${Math.max(160, above ? at.top - 16 : room)}px`;
  }

  function close(): void {
    if (closed) return;
    closed = true;
    props.onClose();
  }

  onMount(() => {
    if (box === undefined) return;
    const own = box;
    own.showPopover();
    own.addEventListener('toggle', (event) => (event as ToggleEvent).newState === 'closed' && close());
    place();
    // What it holds may come after it is opened: a list that is still being read.
    const watch = new ResizeObserver(place);
    watch.observe(own);
    onCleanup(() => watch.disconnect());
    own.querySelector<HTMLElement>('[data-first], input, select, button')?.focus();
  });
  onCleanup(() => {
    closed = true;
    const held = box?.contains(document.activeElement) === true || document.activeElement === document.body;
    if (held && back instanceof HTMLElement && back.isConnected) back.focus();
  });

  function pressed(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
    if (event.key !== 'Tab' || box === undefined) return;
    // Tab goes round inside: what is behind is not next to it on the screen.
    const stops = [...box.querySelectorAll<HTMLElement>('button, input, select, [tabindex="0"]')].filter(
      (one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility(),
    );
    const [first, last] = [stops[0], stops.at(-1)];
    const end = event.shiftKey ? first : last;
    if (document.activeElement !== end) return;
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  }

  return (
    <div ref={box} class="popup" popover="auto" role="dialog" aria-label={props.name} onKeyDown={pressed}>
      {props.children}
    </div>
  );
}
