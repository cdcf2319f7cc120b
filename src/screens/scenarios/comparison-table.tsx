import { createMemo, createSignal, For, type JSX, Show, untrack } from 'solid-js';
import { comparisonTexts, formatCompared, formatDifference } from '../../texts/comparison.ts';
import { say } from '../../texts/language.ts';
import { scenarioTexts } from '../../texts/scenarios.ts';
import type { View } from '../view.ts';
import { type LineCompared, linesCompared, mostUnknown, type YearCompared } from './compared-lines.ts';
import { createComparison } from './create-comparison.ts';
import type { ScenarioDesk } from './scenario-desk.ts';

/** The line that stands for an exercice that is folded: the one the product exists for. */
const FOLDED = 'shortfall';

/** The plan as it stands and the scenarios ticked, side by side: one exercice open, the others by what they still have to find. */
export function ComparisonTable(props: { readonly desk: ScenarioDesk; readonly view: View }): JSX.Element {
  const words = say(comparisonTexts);
  const comparison = createComparison(untrack(() => props.desk));
  const [opened, setOpened] = createSignal<ReadonlySet<string>>(new Set());
  const years = createMemo(() => {
    const now = comparison.made();
    return now === undefined ? [] : linesCompared(now.plan, now.compared);
  });
  const unknown = (): number => mostUnknown(comparison.made()?.compared ?? []);
  const keyOf = ({ year }: YearCompared): string => String(year ?? 'total');
  const isOpen = (of: YearCompared): boolean => opened().has(keyOf(of)) !== (of.year === props.view.year());
  const allOpen = (): boolean => years().every(isOpen);
  const names = (): string[] => {
    const now = comparison.made();
    return (now?.compared ?? []).slice(1).map(({ scenario }) => now?.plan.scenarios.find((one) => one.id === scenario)?.name ?? '');
  };

  // What is told apart from the rule « the exercice looked at is open » : a change of exercice then opens that one.
  const fold = (of: readonly YearCompared[], open: boolean): void => {
    const next = new Set(opened());
    for (const one of of) {
      if (open === (one.year === props.view.year())) next.delete(keyOf(one));
      else next.add(keyOf(one));
    }
    setOpened(next);
  };

  return (
    <div class="scenarios-part">
      <div class="scenarios-head">
        <h3 id="comparison-title">{words.title}</h3>
        <p class="scenario-help">{words.caption}</p>
        <span class="scenario-gap" />
        <p role="status" class="scenario-help">
          {comparison.pending() ? words.pending : ''}
        </p>
        <Show when={years().length > 1}>
          <button type="button" class="button plain" onClick={() => fold(years(), !allOpen())}>
            {allOpen() ? words.foldAll : words.openAll}
          </button>
        </Show>
      </div>
      <Show when={comparison.failed()}>
        <p role="alert" class="error scenarios-said">
          {words.failed}{' '}
          <button type="button" class="link" onClick={() => comparison.again()}>
            {words.again}
          </button>
        </p>
      </Show>
      <Show when={comparison.made()}>
        <div class="compared-room" role="region" aria-labelledby="comparison-title" tabIndex={0} aria-busy={comparison.pending()}>
          <table class="figures compared">
            <caption class="hidden-text">{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col" rowSpan={2}>
                  {words.year}
                </th>
                <th scope="col" rowSpan={2}>
                  {say(scenarioTexts).asItStands}
                </th>
                <For each={names()}>
                  {(name) => (
                    <th scope="colgroup" colSpan={2} class="compared-name" title={name}>
                      {name}
                    </th>
                  )}
                </For>
              </tr>
              <tr>
                <For each={names()}>
                  {() => (
                    <>
                      <th scope="col">{words.value}</th>
                      <th scope="col">{words.difference}</th>
                    </>
                  )}
                </For>
              </tr>
            </thead>
            <For each={years()}>
              {(of) => (
                <tbody>
                  <tr class="compared-year" classList={{ chosen: of.year === props.view.year() }}>
                    <th scope={isOpen(of) ? 'rowgroup' : 'row'}>
                      <button type="button" class="compared-fold" aria-expanded={isOpen(of)} onClick={() => fold([of], !isOpen(of))}>
                        <span aria-hidden="true">{isOpen(of) ? '▾' : '▸'}</span> <b>{of.year ?? words.total}</b>
                        <Show when={!isOpen(of)}> · {words.line[FOLDED].toLowerCase()}</Show>
                      </button>
                    </th>
                    <Show when={!isOpen(of)} fallback={<td colSpan={1 + 2 * names().length} />}>
                      <Cells of={of.lines.find(({ line }) => line === FOLDED)} />
                    </Show>
                  </tr>
                  <Show when={isOpen(of)}>
                    <For each={of.lines}>
                      {(line) => (
                        <tr class={line.line}>
                          <th scope="row">{words.line[line.line]}</th>
                          <Cells of={line} />
                        </tr>
                      )}
                    </For>
                  </Show>
                </tbody>
              )}
            </For>
          </table>
        </div>
        <Show when={names().length === 0}>
          <p class="scenario-help scenarios-said">{words.nothing}</p>
        </Show>
        <Show when={unknown() > 0}>
          <p class="scenarios-said scenario-warning">{words.unknown(unknown())}</p>
        </Show>
      </Show>
    </div>
  );
}

/** The values of a line, and the difference of each scenario, told by its sign. */
function Cells(props: { readonly of: LineCompared | undefined }): JSX.Element {
  const words = say(comparisonTexts);
  return (
    <Show when={props.of}>
      {(of) => (
        <For each={of().values}>
          {(value, place) => (
            <>
              <td classList={{ zero: value === 0, alert: of().line === 'shortfall' && value > 0 }}>{formatCompared(of().line, value)}</td>
              <Show when={place() > 0}>
                <Difference of={of()} place={place() - 1} same={words.same} />
              </Show>
            </>
          )}
        </For>
      )}
    </Show>
  );
}

function Difference(props: { readonly of: LineCompared; readonly place: number; readonly same: string }): JSX.Element {
  const value = (): number => props.of.differences[props.place] ?? Number.NaN;
  return (
    <td class="difference" classList={{ zero: value() === 0, worse: props.of.line === 'shortfall' && value() > 0 }}>
      <Show when={value() === 0} fallback={formatDifference(props.of.line, value())}>
        <span aria-hidden="true">=</span>
        <span class="hidden-text">{props.same}</span>
      </Show>
    </td>
  );
}
