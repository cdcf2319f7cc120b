import { createResource, For, type JSX, Show, untrack } from 'solid-js';
import type { Treasury } from '../../domain/results.ts';
import { formatMoney } from '../../texts/amounts.ts';
import { formatMonth } from '../../texts/days.ts';
import { say } from '../../texts/language.ts';
import { treasuryTexts } from '../../texts/treasury.ts';
import type { Session } from '../session.ts';
import type { View } from '../view.ts';
import { lowestMonth, type TreasuryMonth, treasuryYears } from './treasury-years.ts';
import './treasury.css';

/** The cash of the whole plan under the sheet of exercices: what goes out and comes in each month, and how low it falls. */
export function TreasuryPanel(props: { readonly session: Session; readonly view: View }): JSX.Element {
  const words = say(treasuryTexts);
  const session = untrack(() => props.session);
  const [answer] = createResource(
    () => ({ revision: session.revision(), scenario: session.scenario()?.id }),
    () => session.treasury(),
  );
  // A late answer leaves the last one on the screen.
  const known = (): Treasury | undefined => (answer.error === undefined ? answer.latest : undefined);
  const unknown = (): number => Math.max(0, ...(session.results()?.unknown.posts ?? []));
  return (
    <section class="card tall treasury" aria-label={words.title}>
      <div class="card-head">
        <h2>{words.title}</h2>
        <p>{known() === undefined ? '' : summary(known() as Treasury)}</p>
        <button
          type="button"
          class="button plain"
          aria-label={words.close}
          title={words.close}
          onClick={() => props.view.setCardOpen(false)}
        >
          ✕
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached from the keyboard */}
      <div class="card-body" tabIndex={0} role="group" aria-label={words.title}>
        <Show when={known()} keyed fallback={<p class="card-note">{answer.error === undefined ? words.waiting : words.failed}</p>}>
          {(treasury) => (
            <>
              <TreasuryTable treasury={treasury} year={props.view.year()} />
              <p class="card-note">
                {words.since(formatMonth(treasury.firstMonth))} <Show when={unknown() > 0}>{words.unknown(unknown())}</Show>
              </p>
            </>
          )}
        </Show>
      </div>
    </section>
  );
}

function TreasuryTable(props: { readonly treasury: Treasury; readonly year: number }): JSX.Element {
  const words = say(treasuryTexts);
  const lowest = (): TreasuryMonth | undefined => lowestMonth(props.treasury);
  return (
    <table class="figures">
      <thead>
        <tr>
          <For each={[words.month, words.paid, words.state, words.cofunding, words.balance]}>{(name) => <th scope="col">{name}</th>}</For>
        </tr>
      </thead>
      <For each={treasuryYears(props.treasury)}>
        {(year) => (
          <tbody
            ref={(body) => {
              if (year.year === props.year) requestAnimationFrame(() => bringUp(body));
            }}
          >
            <For each={year.months}>
              {(month) => (
                <tr classList={{ lowest: month.month === lowest()?.month }}>
                  <th scope="row">
                    {formatMonth(month.month)} <Show when={month.month === lowest()?.month}>· {words.isLowest}</Show>
                  </th>
                  <Amounts of={month} />
                </tr>
              )}
            </For>
            <tr class="total">
              <th scope="row">{words.total(year.year)}</th>
              <Amounts of={year.total} />
            </tr>
          </tbody>
        )}
      </For>
    </table>
  );
}

function Amounts(props: { readonly of: Omit<TreasuryMonth, 'month'> }): JSX.Element {
  return (
    <>
      <For each={[props.of.paid, props.of.state, props.of.cofunding]}>
        {(amount) => <td classList={{ zero: amount === 0 }}>{formatMoney(amount)}</td>}
      </For>
      <td classList={{ zero: props.of.balance === 0, below: props.of.balance < 0 }}>{formatMoney(props.of.balance)}</td>
    </>
  );
}

function summary(treasury: Treasury): string {
  const words = say(treasuryTexts);
  const lowest = lowestMonth(treasury);
  return lowest === undefined ? words.neverBelow : words.lowest(lowest.balance, formatMonth(lowest.month));
}

/** Scrolls the box of the table alone: the page must not move. */
function bringUp(body: HTMLElement): void {
  const box = body.closest('.card-body');
  if (box !== null) box.scrollTop = body.offsetTop - 30;
}
