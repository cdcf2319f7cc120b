import { createEffect, createResource, createSignal, type JSX, Match, onCleanup, Show, Switch, untrack } from 'solid-js';
import { done, type Result } from '../../domain/base/result.ts';
import type { PlanRefusal } from '../../storage/refusal.ts';
import { frameTexts } from '../../texts/frame.ts';
import { say } from '../../texts/language.ts';
import { createSession } from '../create-session.ts';
import { ImportInto } from '../files/import-into.tsx';
import { PlanRefused } from '../files/plan-refused.tsx';
import type { Session } from '../session.ts';
import type { Program } from './program.ts';
import type { Route } from './route.ts';
import { Workspace } from './workspace.tsx';

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
  const [session] = createResource(() => opening);
  onCleanup(() => {
    const tell = props.onUnsaved;
    props.onRelease(
      opening.then(async (opened) => {
        if (opened.ok) await opened.value.close();
        tell(false);
      }),
    );
  });
  createEffect(() => {
    const opened = session.latest;
    if (opened?.ok) props.onUnsaved(opened.value.saving().kind !== 'saved');
  });

  async function open(): Promise<Result<Session, PlanRefusal>> {
    const { program, id } = untrack(() => ({ program: props.program, id: props.id }));
    await untrack(() => props.after);
    const held = await program.storage.open(id);
    if (!held.ok) return held;
    const compute = program.startCompute();
    const made = createSession({ held: held.value, compute, clock: program.clock, newId: program.newId, asOf: program.today });
    return done(made);
  }

  return (
    <Show
      when={session.latest}
      keyed
      fallback={
        <p class="loading" role="status">
          {say(frameTexts).loading}
        </p>
      }
    >
      {(opened) => (
        <Show
          when={opened.ok ? opened.value : undefined}
          keyed
          fallback={
            <PlanRefused id={props.id} refusal={(opened as { refusal: PlanRefusal }).refusal} program={props.program} go={props.go} />
          }
        >
          {(ready) => (
            <Switch>
              <Match when={importing()}>
                {(files) => <ImportInto session={ready} program={props.program} files={files()} onDone={() => setImporting()} />}
              </Match>
              <Match when={importing() === undefined}>
                <Workspace session={ready} program={props.program} go={props.go} onImport={setImporting} />
              </Match>
            </Switch>
          )}
        </Show>
      )}
    </Show>
  );
}
