import { setPlanField } from '../../../src/domain/plan/change.ts';
import { emptyPlan, type Plan } from '../../../src/domain/plan/plan.ts';
import type { Step } from '../../../src/domain/plan/step.ts';
import { createSession } from '../../../src/screens/create-session.ts';
import type { Session } from '../../../src/screens/session.ts';
import { type Opening, openStorage } from '../../../src/storage/open-storage.ts';
import type { Storage } from '../../../src/storage/storage.ts';
import { noCompute } from '../../screens/no-compute.ts';

/** A page with nothing but the storage and a session, for what only a real browser can prove. */
const page = {
  storage: undefined as Storage | undefined,
  session: undefined as Session | undefined,
  empty: (id: string): Plan => emptyPlan(id, 'revision 0', 2025, 2028),
  at: (): string => new Date().toISOString(),

  /** A plan with that many posts, each with a contract. */
  big: (id: string, posts: number): Plan => ({
    ...emptyPlan(id, 'revision 0', 2025, 2028),
    posts: Array.from({ length: posts }, (_, at) => ({ id: `p${at}`, label: `CN-${at}`, commune: '23096', departement: '23' })),
    contracts: Array.from({ length: posts }, (_, at) => ({ id: `c${at}`, post: `p${at}`, regime: 'publicFixedTerm' })),
  }),

  /** Opens the storage; gives the refusal, if any. */
  async open(opening?: Opening): Promise<unknown> {
    const opened = await openStorage(opening);
    if (!opened.ok) return opened.refusal;
    page.storage = opened.value;
    return undefined;
  },

  /** Opens a plan in a session; gives the refusal, if any. */
  async start(id: string): Promise<unknown> {
    const held = await page.storage!.open(id);
    if (!held.ok) return held.refusal;
    let ids = 0;
    page.session = createSession({
      held: held.value,
      clock: page.at,
      newId: () => String((ids += 1)),
      asOf: '2026-11-22' as never,
      compute: noCompute(),
    });
    return undefined;
  },

  /** Renames the plan after the revision it makes, so that the plan says by itself how far it goes. */
  edit(): number {
    const session = page.session!;
    const next = session.revision() + 1;
    session.commit('rename', [], setPlanField(session.plan(), 'name', `revision ${next}`));
    return next;
  },

  /** Makes a step of that name, without waiting; false in a window that only reads. */
  mark(name: string): boolean {
    const session = page.session!;
    if (session.readOnly()) return false;
    session.commit('rename', [name], setPlanField(session.plan(), 'name', name));
    return true;
  },

  /** The names of the steps on the disk, without what undoing and doing again repeat. */
  async names(id: string): Promise<string[]> {
    const held = await page.storage!.open(id);
    if (!held.ok) throw new Error(JSON.stringify(held.refusal));
    await held.value.close();
    return held.value.stored.steps.filter((step) => step.of === undefined).flatMap((step) => step.names);
  },

  async saved(): Promise<void> {
    while (page.session!.saving().kind !== 'saved') await new Promise((resolve) => setTimeout(resolve, 1));
  },

  /** Edits without end and tells the server of each revision once it is stored. */
  async hammer(id: string): Promise<void> {
    const held = await page.storage!.open(id);
    if (!held.ok) throw new Error(JSON.stringify(held.refusal));
    let { plan, revision } = held.value.stored;
    for (;;) {
      revision += 1;
      const step: Step = {
        revision,
        at: page.at(),
        code: 'rename',
        names: [],
        changes: setPlanField(plan, 'name', `revision ${revision}`),
      };
      plan = { ...plan, name: `revision ${revision}` };
      const outcome = await held.value.append(step, plan);
      if (!outcome.ok) throw new Error(outcome.refusal);
      navigator.sendBeacon('/stored', String(revision));
    }
  },

  /** What is on the disk, read again. */
  async read(id: string): Promise<{ name: string; revision: number; steps: number; writable: boolean } | { refusal: unknown }> {
    const held = await page.storage!.open(id);
    if (!held.ok) return { refusal: held.refusal };
    const { plan, revision, steps } = held.value.stored;
    const writable = held.value.writable;
    await held.value.close();
    return { name: plan.name, revision, steps: steps.length, writable };
  },
};

declare global {
  interface Window {
    readonly page: StoragePage;
  }
}
export type StoragePage = typeof page;
Object.assign(window, { page });
