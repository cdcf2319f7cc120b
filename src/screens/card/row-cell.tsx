import { For, type JSX, Match, Switch } from 'solid-js';
import { done, type Result, refused } from '../../domain/base/result.ts';
import { originOf, writeCell } from '../../domain/plan/cell.ts';
import type { Value } from '../../domain/plan/change.ts';
import { COLUMNS, type Column, readCell } from '../../domain/plan/columns.ts';
import type { Row } from '../../domain/plan/plan.ts';
import { columnLabel } from '../../texts/columns.ts';
import { say } from '../../texts/language.ts';
import { typingTexts } from '../../texts/typing.ts';
import { editableText } from '../grid/show-cell.ts';
import { choicesOf } from '../grid/typed-choice.ts';
import { readInRow } from '../grid/typing.ts';
import type { Session } from '../session.ts';
import { TypedField } from './typed-field.tsx';

/** One field of one contract or convention, read and shown as the sheet does, whichever row of the post it is. */
export function RowCell(props: {
  readonly session: Session;
  readonly column: string;
  readonly row: Row;
  /** Whose row it is, for the accessible name and the history. */
  readonly owner: string;
}): JSX.Element {
  const column = (): Column => {
    const found = COLUMNS.find((one) => one.id === props.column);
    if (found === undefined) throw new RangeError(`no column ${props.column}`);
    return { ...found, rowOf: () => props.row };
  };
  const value = (): Value | undefined => readCell(props.session.plan(), column(), props.row.id);
  const name = (): string => `${columnLabel(props.column)}, ${props.owner}`;

  function store(to: Value | undefined): void {
    const changes = writeCell(props.session.plan(), column(), props.row.id, to, 'typed', props.session.newId);
    props.session.commit('edit', [props.owner, columnLabel(props.column)], changes);
  }

  function read(text: string): Result<Value | undefined, string> {
    const typed = readInRow(column(), props.row, text);
    return typed.ok ? done(typed.value) : refused(say(typingTexts)[typed.refusal](text));
  }

  const hypothesis = (): boolean => value() !== undefined && originOf(props.session.plan(), column(), props.row.id) === 'hypothesis';

  return (
    <td classList={{ hypothesis: hypothesis() }}>
      <Switch
        fallback={
          <TypedField
            name={name()}
            value={editableText(props.session.plan(), column(), value())}
            disabled={props.session.readOnly()}
            read={read}
            onRead={store}
            kind={column().kind === 'money' || column().kind === 'rate' ? 'number' : 'text'}
          />
        }
      >
        <Match when={column().kind === 'choice'}>
          <select
            class="row-input"
            aria-label={name()}
            disabled={props.session.readOnly()}
            value={String(value() ?? '')}
            onChange={(event) => store(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
          >
            <option value="">—</option>
            <For each={choicesOf(column())}>
              {(choice) => (
                <option value={choice.value} selected={choice.value === value()}>
                  {choice.label}
                </option>
              )}
            </For>
          </select>
        </Match>
        <Match when={column().kind === 'flag'}>
          <input
            type="checkbox"
            aria-label={name()}
            disabled={props.session.readOnly()}
            checked={value() === true}
            onChange={(event) => store(event.currentTarget.checked)}
          />
        </Match>
      </Switch>
    </td>
  );
}
