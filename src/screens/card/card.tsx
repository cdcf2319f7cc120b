import { createEffect, createMemo, createResource, createSignal, type JSX, Match, Show, Switch, untrack } from 'solid-js';
import { leadingContract, lookup } from '../../domain/plan/lookup.ts';
import type { Post } from '../../domain/plan/plan.ts';
import { cardTexts } from '../../texts/card.ts';
import { choiceTexts } from '../../texts/choices.ts';
import { say } from '../../texts/language.ts';
import { Timeline } from '../charts/timeline.tsx';
import { Tabs } from '../elements/tabs.tsx';
import type { Session } from '../session.ts';
import type { View } from '../view.ts';
import { focusCell } from './card-focus.ts';
import { ContractsPanel } from './contracts-panel.tsx';
import { postInCard } from './in-card.ts';
import { MonthsTable } from './months-table.tsx';
import { SharesTable } from './shares-table.tsx';
import './card.css';

const TABS = ['timeline', 'shares', 'months', 'contracts'] as const;

/** Everything about the selected post, under the sheet; closed, the sheet takes the room. */
export function Card(props: { readonly session: Session; readonly view: View }): JSX.Element {
  const words = say(cardTexts);
  const session = untrack(() => props.session);
  const [tab, setTab] = createSignal<(typeof TABS)[number]>('timeline');
  const post = createMemo(() => {
    const id = props.view.post();
    return id === undefined ? undefined : lookup(props.session.plan()).posts.get(id);
  });
  const [months] = createResource(
    () => {
      const id = post()?.id;
      return id === undefined ? undefined : { id, revision: session.revision(), scenario: session.scenario()?.id };
    },
    async ({ id }) => ({ id, months: await session.months(id) }),
  );
  // A failed or late answer leaves the last one of the same post on the screen.
  const known = () => (months.error === undefined && months.latest?.id === post()?.id ? months.latest?.months : undefined);

  // A cell that only the card shows: its tab comes up and its field takes the keyboard.
  createEffect(() => {
    const cell = props.view.wanted();
    if (cell === undefined || untrack(() => postInCard(session.plan(), cell)) !== post()?.id || post() === undefined) return;
    props.view.want(undefined);
    setTab('contracts');
    focusCell(cell);
  });

  return (
    <Show when={post()} fallback={<CardNote text={words.none} onClose={() => props.view.setCardOpen(false)} />}>
      {(chosen) => (
        <section class="card" classList={{ tall: tab() === 'contracts' }} aria-label={words.name(chosen().label)}>
          <div class="card-head">
            <h2>{headline(props.session, chosen())}</h2>
            <p>{contractLine(props.session, chosen())}</p>
            <Tabs
              name={words.tabsName}
              base="card"
              look="quiet"
              selected={tab()}
              onSelect={setTab}
              tabs={TABS.map((id) => ({ id, label: words.tabs[id] }))}
            />
            <CloseButton onClose={() => props.view.setCardOpen(false)} />
          </div>
          <div class="card-body" id="card-panel" role="tabpanel" aria-labelledby={`card-${tab()}`} tabIndex={0}>
            <Switch>
              <Match when={tab() === 'timeline'}>
                <Timeline plan={props.session.plan()} post={chosen()} months={known()} today={props.session.asOf} />
              </Match>
              <Match when={tab() === 'shares'}>
                <SharesTable session={props.session} view={props.view} post={chosen().id} />
              </Match>
              <Match when={tab() === 'months'}>
                <MonthsTable post={chosen().id} plan={props.session.plan()} months={known()} year={props.view.year()} />
              </Match>
              <Match when={tab() === 'contracts'}>
                <ContractsPanel session={props.session} post={chosen()} />
              </Match>
            </Switch>
          </div>
        </section>
      )}
    </Show>
  );
}

function CardNote(props: { readonly text: string; readonly onClose: () => void }): JSX.Element {
  return (
    <div class="card empty">
      <div class="card-head">
        <p>{props.text}</p>
        <CloseButton onClose={props.onClose} />
      </div>
    </div>
  );
}

function CloseButton(props: { readonly onClose: () => void }): JSX.Element {
  return (
    <button
      type="button"
      class="button plain"
      aria-label={say(cardTexts).close}
      title={say(cardTexts).close}
      onClick={() => props.onClose()}
    >
      ✕
    </button>
  );
}

function headline(session: Session, post: Post): string {
  const commune = post.commune === undefined ? undefined : (lookup(session.plan()).communes.get(post.commune)?.name ?? post.commune);
  return commune === undefined ? post.label : `${post.label} · ${commune}`;
}

function contractLine(session: Session, post: Post): string {
  const plan = session.plan();
  const regime = leadingContract(plan, post.id)?.regime;
  const employer = post.employer === undefined ? undefined : lookup(plan).structures.get(post.employer)?.name;
  return [regime === undefined ? undefined : say(choiceTexts)['posts.regime'][regime], employer]
    .filter((part) => part !== undefined)
    .join(' · ');
}
