import { type Accessor, batch, createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { Plan } from '../../domain/plan/plan.ts';
import type { Compared } from '../../domain/scenario/comparison.ts';
import type { ScenarioDesk } from './scenario-desk.ts';

/** How long a wait goes unsaid. */
const QUIET_MS = 200;

/** What came back last, and of which plan. */
export interface ComparisonMade {
  readonly plan: Plan;
  readonly compared: readonly Compared[];
}

/** A comparison that follows the plan and the scenarios ticked. */
export interface Comparison {
  /** The last answer, perhaps of an earlier revision while `pending`. */
  readonly made: Accessor<ComparisonMade | undefined>;
  /** True once an answer has been awaited for a while. */
  readonly pending: Accessor<boolean>;
  readonly failed: Accessor<boolean>;
  again(): void;
}

/** Compares at each change of the plan or of the scenarios ticked; an answer that comes after another question is dropped. */
export function createComparison(desk: ScenarioDesk): Comparison {
  const { session } = desk;
  const [made, setMade] = createSignal<ComparisonMade>();
  const [pending, setPending] = createSignal(false);
  const [failed, setFailed] = createSignal(false);
  const [turn, setTurn] = createSignal(0);
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function ask(ids: readonly string[]): Promise<void> {
    const mine = ++asked;
    const plan = session.base();
    clearTimeout(timer);
    timer = setTimeout(() => setPending(true), QUIET_MS);
    const answer = await session.compare(ids).catch(() => undefined);
    if (mine !== asked) return;
    clearTimeout(timer);
    batch(() => {
      setPending(false);
      setFailed(answer === undefined);
      if (answer !== undefined) setMade({ plan, compared: answer });
    });
  }

  const question = (): string => [session.revision(), turn(), ...desk.compared().map(({ id }) => id)].join('\n');
  createEffect(on(question, () => void ask(desk.compared().map(({ id }) => id))));
  onCleanup(() => {
    asked += 1;
    clearTimeout(timer);
  });

  return { made, pending, failed, again: () => void setTurn((count) => count + 1) };
}
