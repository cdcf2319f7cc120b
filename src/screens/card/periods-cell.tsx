import { Index, type JSX, Show } from 'solid-js';
import { type Cents, cents } from '../../domain/base/cents.ts';
import { done, type Result, refused } from '../../domain/base/result.ts';
import { setField } from '../../domain/plan/change.ts';
import type { Convention, Period } from '../../domain/plan/plan.ts';
import { formatMoney, parseCount, parseMoney } from '../../texts/amounts.ts';
import { contractTexts } from '../../texts/contracts.ts';
import { say } from '../../texts/language.ts';
import type { Session } from '../session.ts';
import { TypedField } from './typed-field.tsx';

/** A year more than the longest convention known: a typing mistake past it is refused. */
const MOST_MONTHS = 120;

/** The typed periods of a convention; one that has none earns what the scale of its envelope says. */
export function PeriodsCell(props: { readonly session: Session; readonly row: Convention; readonly owner: string }): JSX.Element {
  const words = say(contractTexts);
  const periods = (): readonly Period[] => props.row.periods ?? [];

  function store(next: readonly Period[]): void {
    const value = next.length === 0 ? undefined : next.map(({ months, amount }) => ({ months, amount }));
    props.session.commit('edit', [props.owner, words.periods], setField('conventions', props.row, 'periods', value));
  }

  const change = (at: number, part: Partial<Period>): void =>
    store(periods().map((one, place) => (place === at ? { ...one, ...part } : one)));

  return (
    <td class="periods">
      <Show when={periods().length === 0 && props.row.envelope !== 'custom'}>
        <span class="card-note">{words.fromScale}</span>
      </Show>
      <Index each={periods()}>
        {(period, at) => (
          <span class="period">
            <TypedField
              name={`${words.periodMonths(at + 1)}, ${props.owner}`}
              value={String(period().months)}
              disabled={props.session.readOnly()}
              read={readMonths}
              onRead={(months) => change(at, { months })}
              kind="number"
            />
            <span>{words.months}</span>
            <TypedField
              name={`${words.periodAmount(at + 1)}, ${props.owner}`}
              value={formatMoney(period().amount)}
              disabled={props.session.readOnly()}
              read={readAmount}
              onRead={(amount) => change(at, { amount })}
              kind="number"
            />
            <span>€</span>
            <button
              type="button"
              class="button plain"
              disabled={props.session.readOnly()}
              aria-label={`${words.removePeriod(at + 1)}, ${props.owner}`}
              onClick={() => store(periods().filter((_, place) => place !== at))}
            >
              ✕
            </button>
          </span>
        )}
      </Index>
      <Show when={props.row.envelope === 'custom' || periods().length > 0}>
        <button
          type="button"
          class="link"
          disabled={props.session.readOnly()}
          onClick={() => store([...periods(), { months: 12, amount: cents(0) }])}
        >
          + {words.addPeriod}
        </button>
      </Show>
    </td>
  );
}

function readMonths(text: string): Result<number, string> {
  const months = parseCount(text);
  return months !== undefined && months >= 1 && months <= MOST_MONTHS ? done(months) : refused(say(contractTexts).wrongMonths);
}

function readAmount(text: string): Result<Cents, string> {
  const amount = parseMoney(text);
  return amount !== undefined && amount >= 0 ? done(amount) : refused(say(contractTexts).wrongAmount);
}
