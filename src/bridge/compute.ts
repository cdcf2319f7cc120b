import { type Endpoint, type Remote, releaseProxy, wrap } from 'comlink';
import { type Accessor, batch, createSignal } from 'solid-js';
import type { Day } from '../domain/base/day.ts';
import type { Change } from '../domain/plan/change.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { MonthlyFigures, Results } from '../domain/results.ts';
import type { Answer, ComputeApi } from '../../workers/compute.api.ts';

/** The page's end of a compute worker: a `Worker`, or the port of a channel to the same code. */
export interface ComputeEnd extends Endpoint {
  terminate?(): void;
  close?(): void;
}

/** Results and the plan they speak of: rows of the arrays stand in the order of this plan. */
export interface Computed {
  readonly plan: Plan;
  readonly revision: number;
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
  /** One post month by month at the latest revision. */
  months(post: string): Promise<MonthlyFigures>;
  close(): void;
}

/** How long a wait goes unsaid. */
const QUIET_MS = 200;
/** Workers started again, and plans sent again, without an answer before giving up on a revision. */
const MOST_ATTEMPTS = 3;

/** The page's end of `workers/compute.api.ts`, over whatever `start` gives. `asOf` is the day deadlines count from. */
export function createCompute(start: () => ComputeEnd, asOf: Day): Compute {
  const [computed, setComputed] = createSignal<Computed>();
  const [waiting, setWaiting] = createSignal(false);
  const [failure, setFailure] = createSignal<string>();
  let latest: { readonly plan: Plan; readonly revision: number } | undefined;
  let link: Link | undefined;
  let running = false;
  let closed = false;

  function linked(): Link {
    if (link !== undefined) return link;
    if (closed) throw new Crashed('the worker stopped');
    link = openLink(start(), () => {
      link = undefined;
    });
    if (latest !== undefined) link.send((api) => api.open(latest!.plan, latest!.revision));
    return link;
  }

  async function ask<T>(question: (api: Remote<ComputeApi>) => Promise<Answer<T>>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const answer = await linked().ask(question);
        if (answer.kind === 'answer') return answer.value;
        if (attempt === MOST_ATTEMPTS) throw new Error('the worker does not hold this revision');
        linked().send((api) => api.open(latest!.plan, latest!.revision));
      } catch (error) {
        if (!(error instanceof Crashed) || closed || attempt === MOST_ATTEMPTS) throw error;
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
          return api.results(asked?.revision ?? 0, asOf);
        });
        said = undefined;
        // A late answer is dropped: another plan is already on the screen.
        if (asked !== undefined && asked === latest && !closed) setComputed({ ...asked, results });
      } catch (error) {
        said = error instanceof Error ? error.message : String(error);
      }
    } while (asked !== latest && !closed);
    clearTimeout(timer);
    running = false;
    batch(() => {
      setWaiting(false);
      setFailure(said);
    });
  }

  return {
    computed, waiting, failure,
    open(plan, revision) {
      latest = { plan, revision };
      link?.send((api) => api.open(plan, revision));
      void run();
    },
    change(changes, plan, revision) {
      latest = { plan, revision };
      // A worker not started yet gets the whole plan with the first question.
      link?.send((api) => api.change(changes, revision));
      void run();
    },
    months: (post) => ask((api) => api.months(latest?.revision ?? 0, post)),
    close() {
      closed = true;
      link?.stop();
      link = undefined;
    },
  };
}

/** The worker died before it answered. */
class Crashed extends Error {}

interface Link {
  /** Sends without waiting: order is kept, and a mirror left behind answers `stale` to the next question. */
  send(message: (api: Remote<ComputeApi>) => Promise<unknown>): void;
  ask<T>(question: (api: Remote<ComputeApi>) => Promise<T>): Promise<T>;
  stop(): void;
}

function openLink(end: ComputeEnd, onCrash: () => void): Link {
  const api = wrap<ComputeApi>(end);
  let fail: (reason: Crashed) => void = () => undefined;
  const crashed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // A crash between two questions is handled at the next one.
  crashed.catch(() => undefined);
  const stop = (): void => {
    end.removeEventListener('error', crash);
    fail(new Crashed('the worker stopped'));
    api[releaseProxy]();
    end.terminate?.();
    end.close?.();
  };
  const crash = (event: Event): void => {
    stop();
    fail(new Crashed((event as ErrorEvent).message ?? 'the worker stopped'));
    onCrash();
  };
  end.addEventListener('error', crash as EventListener);
  return {
    send: (message) => void message(api).catch(() => undefined),
    ask: (question) => Promise.race([question(api), crashed]),
    stop,
  };
}
