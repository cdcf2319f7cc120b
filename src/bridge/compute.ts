import type { Remote } from 'comlink';
import { type Accessor, batch, createSignal } from 'solid-js';
import type { Answer, At, ComputeApi } from '../../workers/compute.api.ts';
import type { Day } from '../domain/base/day.ts';
import type { Asked } from '../domain/explain/explain.ts';
import type { Explanation } from '../domain/explain/explanation.ts';
import type { Change } from '../domain/plan/change.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { MonthlyFigures, Results, Treasury } from '../domain/results.ts';
import type { Compared } from '../domain/scenario/comparison.ts';
import { planUnder } from '../domain/scenario/overlay.ts';
import { type Link, openLink, Stopped, type WorkerEnd } from './link.ts';

/** Results and the plan they speak of, under its scenario if one is open: rows of the arrays stand in the order of this plan. */
export interface Computed {
  readonly plan: Plan;
  readonly revision: number;
  readonly scenario: string | undefined;
  readonly results: Results;
}

/** The figures of one plan, computed out of the page: at most one computation at a time, always of the latest revision. */
export interface Compute {
  readonly computed: Accessor<Computed | undefined>;
  /** True once an answer has been awaited for more than 200 ms. */
  readonly waiting: Accessor<boolean>;
  /** Why the latest revision has no figures, if the computation failed. */
  readonly failure: Accessor<string | undefined>;
  /** Takes a whole plan. */
  open(plan: Plan, revision: number): void;
  /** Takes the changes that led to `plan` at `revision`. */
  change(changes: readonly Change[], plan: Plan, revision: number): void;
  /** Computes from now on under a scenario of the plan; without one, the plan as it stands. */
  under(scenario: string | undefined): void;
  /** One post month by month at the latest revision. */
  months(post: string): Promise<MonthlyFigures>;
  /** What is paid and received month by month at the latest revision. */
  treasury(): Promise<Treasury>;
  /** How a figure of the latest revision was made; undefined when there is no such figure. */
  explain(asked: Asked): Promise<Explanation | undefined>;
  /** The plan as it stands and under each of these scenarios, at the latest revision. */
  compare(scenarios: readonly string[]): Promise<readonly Compared[]>;
  close(): void;
}

/** How long a wait goes unsaid. */
const QUIET_MS = 200;
/** Workers started again, and plans sent again, without an answer before giving up on a revision. */
const MOST_ATTEMPTS = 3;

/** The page's end of `workers/compute.api.ts`, over whatever `start` gives. `asOf` is the day deadlines count from. */
export function createCompute(start: () => WorkerEnd, asOf: Day): Compute {
  const [computed, setComputed] = createSignal<Computed>();
  const [waiting, setWaiting] = createSignal(false);
  const [failure, setFailure] = createSignal<string>();
  let latest: { readonly plan: Plan; readonly revision: number; readonly scenario: string | undefined } | undefined;
  let link: Link<ComputeApi> | undefined;
  let running = false;
  let closed = false;

  function linked(): Link<ComputeApi> {
    if (link !== undefined) return link;
    if (closed) throw new Stopped('the plan is closed');
    link = openLink<ComputeApi>(start(), () => {
      link = undefined;
    });
    sendWhole(link);
    return link;
  }

  function sendWhole(to: Link<ComputeApi> | undefined): void {
    const whole = latest;
    if (whole !== undefined) to?.send((api) => api.open(whole.plan, whole.revision));
  }

  function at(asked = latest): At {
    return { revision: asked?.revision ?? 0, scenario: asked?.scenario };
  }

  async function ask<T>(question: (api: Remote<ComputeApi>) => Promise<Answer<T>>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const answer = await linked().ask(question);
        if (answer.kind === 'answer') return answer.value;
        if (attempt === MOST_ATTEMPTS) throw new Error('the worker does not hold this revision');
        sendWhole(link);
      } catch (error) {
        if (!(error instanceof Stopped) || closed || attempt === MOST_ATTEMPTS) throw error;
      }
    }
  }

  async function run(): Promise<void> {
    if (running || closed) return;
    running = true;
    const timer = setTimeout(() => setWaiting(true), QUIET_MS);
    let asked: typeof latest;
    let said: string | undefined;
    do {
      asked = latest;
      try {
        const results = await ask((api) => {
          // Read again at each attempt: a worker started again holds the plan as it now stands.
          asked = latest;
          return api.results(at(asked), asOf);
        });
        said = undefined;
        // A late answer is dropped: another plan is already on the screen.
        if (asked !== undefined && asked === latest && !closed)
          setComputed({ ...asked, plan: planUnder(asked.plan, asked.scenario), results });
      } catch (error) {
        said = error instanceof Error ? error.message : String(error);
      }
    } while (asked !== latest && !closed);
    clearTimeout(timer);
    running = false;
    if (closed) return;
    batch(() => {
      setWaiting(false);
      setFailure(said);
    });
  }

  return {
    computed,
    waiting,
    failure,
    open(plan, revision) {
      latest = { plan, revision, scenario: latest?.scenario };
      sendWhole(link);
      void run();
    },
    change(changes, plan, revision) {
      latest = { plan, revision, scenario: latest?.scenario };
      // A worker not started yet gets the whole plan with the first question.
      link?.send((api) => api.change(changes, revision));
      void run();
    },
    under(scenario) {
      if (latest === undefined || latest.scenario === scenario) return;
      latest = { ...latest, scenario };
      void run();
    },
    months: (post) => ask((api) => api.months(at(), post)),
    treasury: () => ask((api) => api.treasury(at())),
    explain: (asked) => ask((api) => api.explain(at(), asked)),
    compare: (scenarios) => ask((api) => api.compare(at().revision, scenarios, asOf)),
    close() {
      closed = true;
      link?.stop();
      link = undefined;
    },
  };
}
