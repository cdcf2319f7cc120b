import { createEffect, createSignal, For, type JSX, untrack } from 'solid-js';
import type { Choice } from '../../texts/setting-choices.ts';

/** Choices of which one holds: arrows walk, Space or Enter chooses, so that walking changes nothing. */
export function ChoiceList(props: {
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | number | undefined;
  readonly disabled: boolean;
  readonly onChoose: (value: string | number) => void;
  readonly onLeave: () => void;
}): JSX.Element {
  let host!: HTMLDivElement;
  const at = (): number =>
    Math.max(
      0,
      props.choices.findIndex(({ value }) => value === props.chosen),
    );
  const [active, setActive] = createSignal(untrack(at));
  createEffect(() => setActive(at()));

  function keyed(event: KeyboardEvent): void {
    const by = event.key === 'ArrowDown' || event.key === 'ArrowRight' ? 1 : event.key === 'ArrowUp' || event.key === 'ArrowLeft' ? -1 : 0;
    if (event.key === 'Escape') props.onLeave();
    else if (by !== 0) {
      setActive((now) => (now + by + props.choices.length) % props.choices.length);
      host.querySelectorAll<HTMLElement>('[role="radio"]')[active()]?.focus();
    } else return;
    event.preventDefault();
  }

  return (
    <div ref={host} class="choice-list" role="radiogroup" aria-label={props.name} onKeyDown={keyed}>
      <For each={props.choices}>
        {(choice, place) => (
          <button
            type="button"
            role="radio"
            class="choice"
            aria-checked={choice.value === props.chosen}
            tabIndex={place() === active() ? 0 : -1}
            disabled={props.disabled}
            onFocus={() => setActive(place())}
            onClick={() => choice.value !== props.chosen && props.onChoose(choice.value)}
          >
            <span class="choice-mark" aria-hidden="true">
              {choice.value === props.chosen ? '◉' : '○'}
            </span>{' '}
            {choice.text}
          </button>
        )}
      </For>
    </div>
  );
}
