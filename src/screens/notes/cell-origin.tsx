import { createEffect, createMemo, createSignal, type JSX, on, onCleanup, Show } from 'solid-js';
import { originIn } from '../../domain/plan/cell.ts';
import { columnFor } from '../../domain/plan/columns.ts';
import type { CommentedCell } from '../../domain/plan/comments.ts';
import type { Origin, Row } from '../../domain/plan/plan.ts';
import { writerOf } from '../../domain/plan/provenance.ts';
import type { Step } from '../../domain/plan/step.ts';
import { formatInstant } from '../../texts/days.ts';
import { say } from '../../texts/language.ts';
import { noteTexts } from '../../texts/notes.ts';
import type { FindRow } from '../../texts/row-name.ts';
import { describeStep } from '../../texts/steps.ts';
import { inTurns } from '../in-turns.ts';
import type { Session } from '../session.ts';

/** How long the active cell must rest before the journal is read, in milliseconds. */
const PAUSE = 150;

/** Where the value of a cell comes from, and which gesture wrote it, when; nothing for an empty or a computed cell. */
export function CellOrigin(props: { readonly session: Session; readonly cell: CommentedCell; readonly find: FindRow }): JSX.Element {
  const words = say(noteTexts);
  const [writer, setWriter] = createSignal<Step>();
  const origin = createMemo((): Origin | undefined => {
    const { table, row, field } = props.cell;
    if (columnFor(table, field) === undefined && table !== 'ownFunds') return undefined;
    props.session.plan();
    const found = props.find(table, row) as (Row & Readonly<Record<string, unknown>>) | undefined;
    return found?.[field] === undefined ? undefined : originIn(found, field);
  });
  let turn = 0;
  createEffect(
    on([() => props.cell, () => props.session.revision()], ([cell]) => {
      const mine = ++turn;
      setWriter(undefined);
      setTimeout(() => {
        if (mine !== turn) return;
        void inTurns(writerOf(props.session.steps(), cell)).then((step) => mine === turn && setWriter(step));
      }, PAUSE);
    }),
  );
  onCleanup(() => turn++);

  const said = (step: Step): string => {
    const { title, text } = describeStep(step);
    return words.writtenBy(`${title} · ${text}`, formatInstant(step.at));
  };
  return (
    <Show when={origin()}>
      {(from) => (
        <p>
          {words.origins[from()]} <Show when={writer()}>{(step) => said(step())}</Show>
        </p>
      )}
    </Show>
  );
}
