import { createMemo, For, type JSX, Show, untrack } from 'solid-js';
import { isHypothesis } from '../../domain/base/source.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { formatDay } from '../../texts/days.ts';
import { hypothesesTexts } from '../../texts/hypotheses.ts';
import { say } from '../../texts/language.ts';
import { choicesOf } from '../../texts/setting-choices.ts';
import { lawCell } from './law-cell.ts';
import type { LawLine } from './law-lines.ts';
import type { LawRange } from './law-range.ts';

/** Where the keyboard is: a line, and an exercice or a column of words. */
export interface Spot {
  readonly line: string;
  readonly column: number | 'name' | 'source';
}

/** A text being typed in a cell, and whether it was refused. */
export interface Typed {
  readonly spot: Spot;
  readonly text: string;
  readonly refused: boolean;
}

/** True when the line is chosen among choices or readings. */
export function hasChoices(line: LawLine): boolean {
  if (line.kind === 'setting') return choicesOf(line.setting).length > 0;
  return 'parameter' in line && (line.byDefault.alternatives?.some(({ value }) => value !== undefined) ?? false);
}

/** The row of a line: its name, whether it was changed, its value in each exercice or one for all, its status and its source. */
export function Line(props: {
  readonly line: LawLine;
  readonly plan: Plan;
  readonly years: readonly number[];
  readonly year: number;
  readonly changed: boolean;
  readonly column: Spot['column'] | undefined;
  readonly typed: Typed | undefined;
  /** The range that the line stands in, when many cells are chosen. */
  readonly chosen: LawRange | undefined;
  readonly onFocus: (column: Spot['column']) => void;
  /** A choice begins at a cell under the mouse, then is drawn up to another. */
  readonly onBegin: (column: number) => void;
  readonly onExtend: (column: number) => void;
  readonly onEdit: () => void;
  readonly onType: (text: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onLeave: () => void;
}): JSX.Element {
  const words = say(hypothesesTexts);
  const now = createMemo(() => lawCell(props.line, props.year, props.plan));
  const status = (): string => {
    const source = now().source;
    if (source === undefined) return '';
    return `${isHypothesis(source.certainty) ? words.hypothesis : words.official} · ${source.certainty}`;
  };
  const value = (year: number, isWhole: boolean): JSX.Element => {
    const cell = createMemo(() => lawCell(props.line, year, props.plan));
    const isHere = (): boolean => (isWhole ? typeof props.column === 'number' : props.column === year);
    const isChosen = (): boolean => props.chosen !== undefined && (isWhole || (props.chosen.from <= year && year <= props.chosen.to));
    const column = (): number => (isWhole ? props.year : year);
    const open = () => (props.typed !== undefined && (isWhole || props.typed.spot.column === year) ? props.typed : undefined);
    return (
      <td
        role="gridcell"
        class="value"
        classList={{
          number: props.line.kind !== 'setting' || cell().unit !== undefined,
          computed: cell().unit === undefined && !hasChoices(props.line),
          supposed: cell().source !== undefined && isHypothesis(cell().source?.certainty ?? 'A'),
          changed: cell().changed,
          'in-range': isChosen(),
        }}
        colSpan={isWhole ? props.years.length : 1}
        data-line={props.line.id}
        data-column={isWhole ? 'whole' : year}
        tabIndex={isHere() ? 0 : -1}
        aria-readonly={cell().unit === undefined && !hasChoices(props.line)}
        aria-selected={isHere() || isChosen()}
        onFocus={(event) => event.target === event.currentTarget && props.onFocus(column())}
        onMouseDown={(event) => {
          if (event.button !== 0 || event.target !== event.currentTarget) return;
          if (!event.shiftKey) return props.onBegin(column());
          event.preventDefault();
          props.onExtend(column());
        }}
        onMouseEnter={(event) => event.buttons === 1 && props.typed === undefined && props.onExtend(column())}
        onDblClick={() => props.onEdit()}
      >
        <Show
          when={open()}
          fallback={
            <>
              {cell().changed ? '● ' : ''}
              {cell().text}
            </>
          }
        >
          {(typed) => (
            <input
              ref={(input) => queueMicrotask(() => input.focus())}
              class="hypothesis-input"
              type="text"
              inputMode="decimal"
              value={untrack(typed).text}
              aria-label={words.edit(isWhole ? props.line.label : words.cell(props.line.label, year))}
              aria-invalid={typed().refused}
              onInput={(event) => props.onType(event.currentTarget.value)}
              onKeyDown={(event) => props.onKey(event)}
              onBlur={() => props.onLeave()}
            />
          )}
        </Show>
      </td>
    );
  };
  return (
    <tr role="row" classList={{ chosen: props.column !== undefined }}>
      <th
        role="rowheader"
        class="name"
        data-line={props.line.id}
        data-column="name"
        tabIndex={props.column === 'name' ? 0 : -1}
        title={props.line.label}
        onFocus={() => props.onFocus('name')}
      >
        {props.line.label}
      </th>
      <td role="gridcell" class="state">
        {props.changed ? words.changed : hasChoices(props.line) ? words.choice : ''}
      </td>
      <Show
        when={props.line.kind === 'years'}
        fallback={value(
          untrack(() => props.plan.firstYear),
          true,
        )}
      >
        <For each={props.years}>{(year) => value(year, false)}</For>
      </Show>
      <td role="gridcell">{status()}</td>
      <td
        role="gridcell"
        class="source"
        data-line={props.line.id}
        data-column="source"
        tabIndex={props.column === 'source' ? 0 : -1}
        title={now().source?.reference}
        onFocus={() => props.onFocus('source')}
      >
        {now().source?.reference}
      </td>
      <td role="gridcell">{now().source === undefined ? '' : formatDay(now().source?.checked as never)}</td>
    </tr>
  );
}
