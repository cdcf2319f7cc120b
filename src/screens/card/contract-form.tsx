import { createMemo, For, type JSX, Show } from 'solid-js';
import { amendmentFields, contractFields } from '../../domain/plan/contract-fields.ts';
import { lookup } from '../../domain/plan/lookup.ts';
import type { Contract, Post, Structure } from '../../domain/plan/plan.ts';
import { addAmendment } from '../../domain/plan/post-rows.ts';
import { formatNumber } from '../../texts/amounts.ts';
import { columnHelp, columnLabel } from '../../texts/columns.ts';
import { contractTexts } from '../../texts/contracts.ts';
import { say } from '../../texts/language.ts';
import type { Session } from '../session.ts';
import { RowInput } from './row-input.tsx';
import { RowTable } from './row-table.tsx';
import { trainingMonths } from './training.ts';

/** One contract of a post: the fields that matter for its regime and its pay, and its amendments. */
export function ContractForm(props: {
  readonly session: Session;
  readonly post: Post;
  readonly contract: Contract;
  readonly rank: number;
  readonly onRemove: () => void;
}): JSX.Element {
  const words = say(contractTexts);
  const plan = () => props.session.plan();
  const employer = (): Structure | undefined => lookup(plan()).structures.get(props.post.employer ?? '');
  const shown = createMemo(() => contractFields(props.contract, employer()));
  // Keyed by its name: a field that stays keeps its element, and the keyboard.
  const fields = createMemo(() => shown().map(({ field }) => field));
  const counts = (field: string): boolean => shown().find((one) => one.field === field)?.counts !== false;
  const amendments = () => lookup(plan()).amendmentsOf(props.contract.id);
  const columns = createMemo(() => amendmentFields(props.contract, amendments()).map((one) => ({ id: `amendments.${one.field}`, ...one })));
  const name = (): string => words.contract(props.rank);
  const training = () => trainingMonths(props.contract);

  return (
    <section class="contract-form" aria-label={`${props.post.label}, ${name()}`}>
      <div class="contract-head">
        <h4>{words.rank(props.rank)}</h4>
        <button
          type="button"
          class="button plain"
          disabled={props.session.readOnly()}
          aria-label={words.removeContract(props.rank)}
          title={words.removeContract(props.rank)}
          onClick={() => props.onRemove()}
        >
          ✕
        </button>
      </div>
      <div class="row-fields">
        <For each={fields()}>
          {(field) => (
            <div
              class="row-field"
              classList={{ idle: !counts(field) }}
              title={counts(field) ? columnHelp(`posts.${field}`) : words.idleHelp}
            >
              <span class="row-label" aria-hidden="true">
                {columnLabel(`posts.${field}`)} <Show when={!counts(field)}>({words.idle})</Show>
              </span>
              <RowInput
                session={props.session}
                column={`posts.${field}`}
                row={props.contract}
                owner={`${props.post.label}, ${name()}`}
                note={counts(field) ? undefined : words.idle}
              />
            </div>
          )}
        </For>
        <Show when={training() > 0}>
          <p class="training-months">{words.trainingMonths(formatNumber(training()))}</p>
        </Show>
      </div>
      <RowTable
        session={props.session}
        table="amendments"
        rows={amendments()}
        columns={columns()}
        title={words.amendments(props.rank)}
        none={words.noAmendment}
        add={words.addAmendment(props.rank)}
        make={(on, newId) => addAmendment(on, newId, props.contract.id)}
        owner={(rank) => `${props.post.label}, ${words.amendment(rank, props.rank)}`}
        remove={(rank) => words.removeAmendment(rank, props.rank)}
      />
    </section>
  );
}
