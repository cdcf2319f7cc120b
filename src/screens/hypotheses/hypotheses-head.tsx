import { For, type JSX } from 'solid-js';
import { hypothesesTexts } from '../../texts/hypotheses.ts';
import { say } from '../../texts/language.ts';

/** The headers of the sheet of hypotheses; the exercice looked at is marked. */
export function HypothesesHead(props: { readonly years: readonly number[]; readonly year: number }): JSX.Element {
  const words = say(hypothesesTexts);
  return (
    <thead>
      <tr role="row">
        <th role="columnheader" class="name">
          {words.name}
        </th>
        <th role="columnheader">{words.state}</th>
        <For each={props.years}>
          {(year) => (
            <th role="columnheader" class="number" classList={{ chosen: year === props.year }}>
              {year}
            </th>
          )}
        </For>
        <th role="columnheader">{words.status(props.year)}</th>
        <th role="columnheader">{words.source}</th>
        <th role="columnheader">{words.checked}</th>
      </tr>
    </thead>
  );
}
