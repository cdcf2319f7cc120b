import { createEffect, createResource, createSignal, type JSX, Match, onCleanup, Show, Switch, untrack } from 'solid-js';
import { done, type Result } from '../../domain/base/result.ts';
import type { PlanRefusal } from '../../storage/refusal.ts';
import { frameTexts } from '../../texts/frame.ts';
import { say } from '../../texts/language.ts';
import { openLayouts } from '../columns/layouts.ts';
import { createSession } from '../create-session.ts';
import { ImportInto } from '../files/import-into.tsx';
import { PlanRefused } from '../files/plan-refused.tsx';
import { openRefusedTexts } from '../grid/refused-texts.ts';
import { openRecent } from '../palette/recent.ts';
import type { Session } from '../session.ts';
import type { Program } from './program.ts';
import type { Route } from './route.ts';
import { type Kept, Workspace } from './workspace.tsx';

/** A plan that is open, and what this browser keeps of how it is looked at. */
interface Opened {
  readonly session: Session;
  readonly kept: Kept;
}

/** Opens a plan once it is released elsewhere on this page, shows it or why it cannot be, and lets go of it when the screen leaves it. */
export function OpenedPlan(props: {
  readonly id: string;
  readonly program: Program;
  readonly go: (route: Route) => void;
  readonly after: Promise<unknown> | undefined;
  readonly onRelease: (release: Promise<unknown>) => void;
  /** Told whether something of the plan is not on the disk. */
  readonly onUnsaved: (on: boolean) => void;
}): JSX.Element {
  const [importing, setImporting] = createSignal<readonly File[]>();

  const opening = open();
  const [opened] = createResource(() => opening);
  onCleanup(() => {
    const tell = props.onUnsaved;
    props.onRelease(
      opening.then(async (opened) => {
        if (opened.ok) await opened.value.session.close();
        tell(false);
      }),
    );
  });
  createEffect(() => {
    const now = opened.latest;
    if (now?.ok) props.onUnsaved(now.value.session.saving().kind !== 'saved');
  });

  async function open(): Promise<Result<Opened, PlanRefusal>> {
    const { program, id } = untrack(() => ({ program: props.program, id: props.id }));
    await untrack(() => props.after);
    const held = await program.storage.open(id);
    if (!held.ok) return held;
    const compute = program.startCompute();
    const session = createSession({ held: held.value, compute, clock: program.clock, newId: program.newId, asOf: program.today });
    const { storage } = program;
    const [layouts, recent, refused] = await Promise.all([openLayouts(storage, id), openRecent(storage), openRefusedTexts(storage, id)]);
    return done({ session, kept: { layouts, recent, refused } });
  }

  return (
    <Show
      when={opened.latest}
      keyed
      fallback={
        <p class="loading" role="status">
          {say(frameTexts).loading}
        </p>
      }
    >
      {(result) => (
        <Show
          when={result.ok ? result.value : undefined}
          keyed
          fallback={
            <PlanRefused id={props.id} refusal={(result as { refusal: PlanRefusal }).refusal} program={props.program} go={props.go} />
          }
        >
          {(ready) => (
            <Switch>
              <Match when={importing()}>
                {(files) => <ImportInto session={ready.session} program={props.program} files={files()} onDone={() => setImporting()} />}
              </Match>
              <Match when={importing() === undefined}>
                <Workspace session={ready.session} kept={ready.kept} program={props.program} go={props.go} onImport={setImporting} />
              </Match>
            </Switch>
          )}
        </Show>
      )}
    </Show>
  );
}
