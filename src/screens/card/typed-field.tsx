import { createEffect, createSignal, createUniqueId, type JSX, on, Show } from 'solid-js';
import type { Result } from '../../domain/base/result.ts';

/**
 * A text field that stores only what it can read: what cannot be read stays as typed, is said to be wrong and is not stored.
 * `onRead` receives each text that was read, when the field is left or Enter is pressed.
 */
export function TypedField<T>(props: {
  readonly name: string;
  readonly value: string;
  readonly disabled: boolean;
  readonly read: (text: string) => Result<T, string>;
  readonly onRead: (value: T) => void;
  readonly kind?: 'number' | 'text';
}): JSX.Element {
  const id = createUniqueId();
  const [wrong, setWrong] = createSignal('');
  let input: HTMLInputElement | undefined;

  function show(): void {
    setWrong('');
    if (input !== undefined) input.value = props.value;
  }
  createEffect(on(() => props.value, show));

  function take(): void {
    if (input === undefined || (input.value === props.value && wrong() === '')) return;
    const read = props.read(input.value);
    if (!read.ok) {
      setWrong(read.refusal);
      return;
    }
    setWrong('');
    props.onRead(read.value);
    // The same value typed another way makes no change: the field shows it as it is stored.
    show();
  }

  return (
    <span class="typed-field">
      <input
        ref={input}
        class="row-input"
        classList={{ number: props.kind === 'number' }}
        type="text"
        aria-label={props.name}
        value={props.value}
        disabled={props.disabled}
        aria-invalid={wrong() !== ''}
        aria-describedby={wrong() === '' ? undefined : id}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          if (event.key === 'Escape') show();
        }}
      />
      <Show when={wrong()}>
        <span id={id} role="alert" class="error">
          {wrong()}
        </span>
      </Show>
    </span>
  );
}
