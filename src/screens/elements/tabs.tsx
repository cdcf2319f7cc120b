import { Index, type JSX, Show } from 'solid-js';
import './tabs.css';

/** One tab: what it selects, its words, and a count said after them. */
export interface Tab<T extends string> {
  readonly id: T;
  readonly label: string;
  readonly count?: number | undefined;
}

const MOST = 999;

/** A list of tabs: arrows, Home and End move and select. Tab `x` of list `base` is `base-x` and rules the panel `base-panel`. */
export function Tabs<T extends string>(props: {
  readonly name: string;
  readonly base: string;
  readonly tabs: readonly Tab<T>[];
  readonly selected: T;
  readonly onSelect: (id: T) => void;
  readonly look: 'sheet' | 'panel' | 'quiet';
}): JSX.Element {
  function move(event: KeyboardEvent): void {
    const at = props.tabs.findIndex((tab) => tab.id === props.selected);
    const last = props.tabs.length - 1;
    const to =
      event.key === 'ArrowRight'
        ? at === last
          ? 0
          : at + 1
        : event.key === 'ArrowLeft'
          ? at === 0
            ? last
            : at - 1
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? last
              : -1;
    const tab = props.tabs[to];
    if (tab === undefined) return;
    event.preventDefault();
    props.onSelect(tab.id);
    document.getElementById(`${props.base}-${tab.id}`)?.focus();
  }
  return (
    <div class={`tabs ${props.look}`} role="tablist" aria-label={props.name} onKeyDown={move}>
      <Index each={props.tabs}>
        {(tab) => (
          <button
            type="button"
            role="tab"
            id={`${props.base}-${tab().id}`}
            class="tab"
            aria-selected={props.selected === tab().id}
            aria-controls={`${props.base}-panel`}
            tabIndex={props.selected === tab().id ? 0 : -1}
            onClick={() => props.onSelect(tab().id)}
          >
            {tab().label}
            <Show when={tab().count !== undefined}>
              {' '}
              <span class="tab-count">{counted(tab().count as number)}</span>
            </Show>
          </button>
        )}
      </Index>
    </div>
  );
}

/** A count that would push the next tabs out of sight is cut short: where it matters it stands in full. */
function counted(count: number): string {
  return count > MOST ? `${MOST}+` : String(count);
}
