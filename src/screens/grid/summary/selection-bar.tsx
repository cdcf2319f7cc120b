import { For, type JSX, Show } from 'solid-js';
import type { Cents, Rate } from '../../../domain/base/cents.ts';
import type { Day } from '../../../domain/base/day.ts';
import { formatCount, formatEuros, formatRate } from '../../../texts/amounts.ts';
import { formatDay } from '../../../texts/days.ts';
import { say } from '../../../texts/language.ts';
import { summaryTexts } from '../../../texts/summary.ts';
import { plainValue } from '../plain-cell.ts';
import { copyText } from './copy-text.ts';
import './selection-bar.css';
import type { Figures } from './tally.ts';

/** What the selection amounts to, at the foot of the page: sum, mean, count, least and most. A click copies a figure. */
export function SelectionBar(props: { readonly figures: Figures | undefined; readonly announce: (text: string) => void }): JSX.Element {
  const words = say(summaryTexts);
  const parts = (): Part[] => (props.figures === undefined ? [] : partsOf(props.figures));
  return (
    <Show when={parts().length > 0}>
      <div class="selection-bar" role="group" aria-label={words.selection}>
        <For each={parts()}>
          {({ name, shown, plain }) => (
            <button
              type="button"
              title={words.copy(words[name], shown)}
              onClick={() => props.announce(copyText(plain) ? words.copied(words[name], plain) : words.refused)}
            >
              {words[name]} <strong>{shown}</strong>
            </button>
          )}
        </For>
      </div>
    </Show>
  );
}

interface Part {
  readonly name: 'sum' | 'mean' | 'count' | 'min' | 'max';
  readonly shown: string;
  /** As it is copied: digits and a comma. */
  readonly plain: string;
}

function partsOf({ filled, kind, sum, mean, min, max }: Figures): Part[] {
  const part = (name: Part['name'], value: number | string | undefined): Part[] => {
    const plain = kind === undefined || value === undefined ? undefined : plainValue(kind, value)?.text;
    return plain === undefined || value === undefined ? [] : [{ name, shown: shownValue(kind, value), plain }];
  };
  return [
    ...part('sum', sum),
    ...part('mean', mean),
    { name: 'count', shown: formatCount(filled), plain: String(filled) },
    ...part('min', min),
    ...part('max', max),
  ];
}

function shownValue(kind: Figures['kind'], value: number | string): string {
  if (typeof value === 'string') return formatDay(value as Day);
  if (kind === 'money') return formatEuros(value as Cents);
  return kind === 'rate' ? formatRate(value as Rate) : formatCount(value);
}
