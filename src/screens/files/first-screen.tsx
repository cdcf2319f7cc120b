import { createResource, createSignal, type JSX, onCleanup, Show, untrack } from 'solid-js';
import { yearOfDay } from '../../domain/base/day.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { PlanEntry } from '../../storage/database.ts';
import type { PlanRefusal } from '../../storage/refusal.ts';
import { filesTexts } from '../../texts/files.ts';
import { frameTexts } from '../../texts/frame.ts';
import { say } from '../../texts/language.ts';
import type { Program } from '../frame/program.ts';
import type { Route } from '../frame/route.ts';
import { ScreenBar } from '../frame/screen-bar.tsx';
import { DropArea } from './drop-area.tsx';
import { planFrom } from './empty-plan.ts';
import { EmptyPlanDialog } from './empty-plan-dialog.tsx';
import { createFileOpening } from './file-opening.ts';
import { OpeningNotices } from './opening-notices.tsx';
import { PlanList } from './plan-list.tsx';
import { planRefusalTitle } from './refusal-words.ts';
import { samplePlan } from './sample.ts';
import './first-screen.css';

/** The doors to a plan, and the plans kept in this browser. */
export function FirstScreen(props: { readonly program: Program; readonly go: (route: Route) => void }): JSX.Element {
  const words = say(filesTexts);
  const { storage, clock, newId } = untrack(() => props.program);
  const [entries, { refetch }] = createResource(() => storage.list());
  const [durable] = createResource(() => storage.durable());
  const [asking, setAsking] = createSignal(false);
  const [trouble, setTrouble] = createSignal('');
  onCleanup(storage.onChange(() => void refetch()));
  const opening = createFileOpening(
    untrack(() => props.program),
    (id) => props.go({ kind: 'plan', id }),
    (files) => props.go({ kind: 'import', files }),
  );

  async function begin(plan: Plan): Promise<void> {
    const made = await storage.create(plan, clock());
    if (made.ok) props.go({ kind: 'plan', id: plan.id });
    else setTrouble(planRefusalTitle(made.refusal));
  }

  async function tell(outcome: Promise<{ readonly ok: true } | { readonly ok: false; readonly refusal: PlanRefusal }>): Promise<void> {
    const end = await outcome;
    setTrouble(end.ok ? '' : planRefusalTitle(end.refusal));
  }

  const copyName = (entry: PlanEntry): { id: string; name: string } => ({ id: newId(), name: say(frameTexts).copyOf(entry.name) });

  return (
    <DropArea onFiles={(files) => void opening.open(files)}>
      <ScreenBar preferences={props.program.preferences} />
      <main class="first">
        <h1>{words.title}</h1>
        <p class="first-lead">{words.lead}</p>
        <section aria-label={words.start} class="doors">
          <Door title={words.sample} why={words.sampleWhy} primary onChoose={() => void begin(samplePlan(newId))} />
          <Door title={words.importList} why={words.importWhy} onChoose={() => props.go({ kind: 'import' })} />
          <Door title={words.empty} why={words.emptyWhy} onChoose={() => setAsking(true)} />
          <Door title={words.openFile} why={words.openWhy} onChoose={opening.choose} />
        </section>
        <OpeningNotices opening={opening} />
        <p role="alert" class="error opening-trouble">
          {trouble()}
        </p>
        <section aria-labelledby="kept-plans" class="kept">
          <h2 id="kept-plans">{words.kept}</h2>
          <Show when={entries.latest} keyed>
            {(list) => (
              <Show when={list.length > 0} fallback={<p>{words.noPlan}</p>}>
                <PlanList
                  entries={list}
                  now={Date.parse(clock())}
                  onRename={(entry, name) => void tell(storage.rename(entry.id, name, clock()))}
                  onDuplicate={(entry) => void tell(storage.duplicate(entry.id, copyName(entry), clock()))}
                  onRemove={(entry) => void tell(storage.remove(entry.id))}
                />
              </Show>
            )}
          </Show>
          <p class="truth">
            {words.truth} <Show when={durable.latest !== undefined}>{durable.latest === true ? words.durable.yes : words.durable.no}</Show>
          </p>
        </section>
      </main>
      <Show when={asking()}>
        <EmptyPlanDialog
          thisYear={yearOfDay(props.program.today)}
          onClose={() => setAsking(false)}
          onCreate={(answers) => {
            setAsking(false);
            void begin(planFrom(answers, newId));
          }}
        />
      </Show>
    </DropArea>
  );
}

function Door(props: {
  readonly title: string;
  readonly why: string;
  readonly primary?: boolean;
  readonly onChoose: () => void;
}): JSX.Element {
  return (
    <button type="button" class="door" classList={{ primary: props.primary === true }} onClick={() => props.onChoose()}>
      <strong>{props.title}</strong>
      <span>{props.why}</span>
    </button>
  );
}
