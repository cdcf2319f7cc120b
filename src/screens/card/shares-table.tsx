import { createMemo, For, type JSX, Show } from 'solid-js';
import type { CostLevel } from '../../domain/cost/rate-card.ts';
import { levelOf } from '../../domain/report/figures.ts';
import { formatMoney, formatShare } from '../../texts/amounts.ts';
import { cardTexts } from '../../texts/card.ts';
import { choiceTexts } from '../../texts/choices.ts';
import { say } from '../../texts/language.ts';
import { levelHelp } from '../../texts/level-help.ts';
import { levelTexts } from '../../texts/levels.ts';
import { ExplainedAmount, walkAmounts } from '../explain/explained-amount.tsx';
import type { Session } from '../session.ts';
import type { View } from '../view.ts';
import { type ShareRow, sharesOf } from './shares.ts';

/** Who pays the post, exercice by exercice: amounts to the cent, and their share of the cost. */
export function SharesTable(props: { readonly session: Session; readonly view: View; readonly post: string }): JSX.Element {
  const words = say(cardTexts);
  const rows = createMemo(() => {
    const results = props.session.results();
    return results === undefined ? undefined : sharesOf(results, props.session.resultsPlan() ?? props.session.plan(), props.post);
  });
  const years = (): number[] => {
    const results = props.session.results();
    return results === undefined ? [] : Array.from({ length: results.years }, (_, at) => results.firstYear + at);
  };
  const levels = createMemo((): readonly (CostLevel | undefined)[] => {
    const results = props.session.results();
    const place = (props.session.resultsPlan() ?? props.session.plan()).posts.findIndex((post) => post.id === props.post);
    return results === undefined || place < 0 ? [] : years().map((_, y) => levelOf(results, place, y));
  });
  const cost = (at: number): number => rows()?.[0]?.amounts[at] ?? Number.NaN;
  return (
    <Show when={rows()} fallback={<p class="card-note">{words.noMonth}</p>}>
      {(known) => (
        <table class="figures" onKeyDown={walkAmounts}>
          <thead>
            <tr>
              <th scope="col">{words.shareOf}</th>
              <For each={years()}>
                {(year) => (
                  <th scope="colgroup" colSpan={2} classList={{ chosen: year === props.view.year() }}>
                    {year}
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={known()}>
              {(row) => (
                <tr class={row.kind}>
                  <th scope="row">{nameOf(row)}</th>
                  <For each={row.amounts}>
                    {(amount, at) => (
                      <>
                        <td classList={{ zero: amount === 0 }}>
                          <ExplainedAmount
                            figure={{ post: props.post, year: years()[at()] ?? 0, line: row.line?.id ?? row.kind }}
                            session={props.session}
                            explaining={props.view.explaining}
                          >
                            {Number.isNaN(amount) ? '—' : formatMoney(amount)}
                          </ExplainedAmount>
                        </td>
                        <td class="share">
                          {cost(at()) > 0 && amount !== 0 && row.kind !== 'cost' ? formatShare(amount / cost(at())) : ''}
                        </td>
                      </>
                    )}
                  </For>
                </tr>
              )}
            </For>
            <Show when={levels().some((level) => level !== undefined)}>
              <tr class="unused">
                <th scope="row">{words.level}</th>
                <For each={levels()}>
                  {(level) => (
                    <td colSpan={2} title={level === undefined ? undefined : say(levelHelp)[level]}>
                      {level === undefined ? '' : say(levelTexts)[level]}
                    </td>
                  )}
                </For>
              </tr>
            </Show>
          </tbody>
        </table>
      )}
    </Show>
  );
}

function nameOf(row: ShareRow): string {
  const words = say(cardTexts);
  if (row.kind !== 'cofunding') return words[row.kind];
  const state = row.line?.state === undefined ? '' : ` · ${say(choiceTexts)['cofinancings.state'][row.line.state].toLowerCase()}`;
  return (row.funder ?? words.unnamed) + state;
}
