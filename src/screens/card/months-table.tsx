import { createMemo, For, type JSX, Show } from 'solid-js';
import { type Month, yearOf } from '../../domain/base/day.ts';
import { lookup } from '../../domain/plan/lookup.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { MonthlyFigures } from '../../domain/results.ts';
import { formatMoney } from '../../texts/amounts.ts';
import { cardTexts } from '../../texts/card.ts';
import { formatMonth } from '../../texts/days.ts';
import { say } from '../../texts/language.ts';
import { isTraining } from './training.ts';

/** Each month of a post with the total of each exercice after its December; `year` is brought into view. */
export function MonthsTable(props: {
  readonly plan: Plan;
  readonly post: string;
  readonly months: MonthlyFigures | undefined;
  readonly year: number;
}): JSX.Element {
  const words = say(cardTexts);
  return (
    <Show when={props.months} keyed fallback={<p class="card-note">{words.noMonth}</p>}>
      {(months) => {
        const columns = createMemo(() => columnsOf(props.plan, months));
        return (
          <table class="figures">
            <thead>
              <tr>
                <th scope="col">{words.month}</th>
                <For each={columns()}>{(column) => <th scope="col">{column.name}</th>}</For>
              </tr>
            </thead>
            <For each={yearsOf(months)}>
              {(year) => (
                <tbody
                  ref={(body) => {
                    if (year.year === props.year) requestAnimationFrame(() => bringUp(body));
                  }}
                >
                  <For each={year.places}>
                    {(place) => (
                      <tr>
                        <th scope="row">
                          {formatMonth((months.firstMonth + place) as Month)}
                          <Show when={isTraining(props.plan, props.post, (months.firstMonth + place) as Month)}> · {words.training}</Show>
                        </th>
                        <For each={columns()}>{(column) => <Amount value={column.amounts[place] as number} />}</For>
                      </tr>
                    )}
                  </For>
                  <tr class="total">
                    <th scope="row">{words.total(year.year)}</th>
                    <For each={columns()}>
                      {(column) => <Amount value={year.places.reduce((sum, place) => sum + (column.amounts[place] as number), 0)} />}
                    </For>
                  </tr>
                </tbody>
              )}
            </For>
          </table>
        );
      }}
    </Show>
  );
}

function Amount(props: { readonly value: number }): JSX.Element {
  return <td classList={{ zero: props.value === 0 }}>{Number.isNaN(props.value) ? '—' : formatMoney(props.value)}</td>;
}

/** Scrolls the box of the card alone: the page must not move. */
function bringUp(body: HTMLElement): void {
  const box = body.closest('.card-body');
  if (box !== null) box.scrollTop = body.offsetTop - 30;
}

function columnsOf(plan: Plan, months: MonthlyFigures): { readonly name: string; readonly amounts: Float64Array }[] {
  const words = say(cardTexts);
  const found = lookup(plan);
  const funders = months.cofunding
    .filter((one) => one.counted)
    .map(({ cofinancing, amounts }) => {
      const funder = found.cofinancings.get(cofinancing)?.funder;
      return { name: (funder === undefined ? undefined : found.funders.get(funder)?.name) ?? words.unnamed, amounts };
    });
  return [
    { name: words.cost, amounts: months.cost },
    { name: words.state, amounts: months.state },
    { name: words.received, amounts: months.received },
    ...funders,
    { name: words.remainder, amounts: months.remainder },
  ];
}

function yearsOf(months: MonthlyFigures): { readonly year: number; readonly places: readonly number[] }[] {
  return Array.from({ length: months.cost.length / 12 }, (_, at) => ({
    year: yearOf((months.firstMonth + at * 12) as Month),
    places: Array.from({ length: 12 }, (_month, month) => at * 12 + month),
  }));
}
