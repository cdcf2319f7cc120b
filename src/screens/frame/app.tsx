import { createSignal, ErrorBoundary, type JSX, Match, Show, Switch } from 'solid-js';
import { frameTexts } from '../../texts/frame.ts';
import { say } from '../../texts/language.ts';
import { FirstScreen } from '../files/first-screen.tsx';
import { NewFromRoster } from '../files/new-from-roster.tsx';
import { OpenedPlan } from './opened-plan.tsx';
import type { Program } from './program.ts';
import { createRoute, type Route } from './route.ts';
import './app.css';

/** The whole screen: what the address of the page asks for. A defect of ours is caught here; the plan on the disk is safe. */
export function App(props: { readonly program: Program }): JSX.Element {
  const words = say(frameTexts);
  const { route, go } = createRoute();
  // A plan must be let go of before it is opened again. Another plan waits for nothing: this one may never be stored.
  const released = new Map<string, Promise<unknown>>();
  const [unsaved, setUnsaved] = createSignal<ReadonlySet<string>>(new Set());
  const tellUnsaved = (id: string, on: boolean): void => {
    setUnsaved((ids) => new Set(on ? [...ids, id] : [...ids].filter((one) => one !== id)));
  };
  return (
    <ErrorBoundary fallback={(error: unknown) => <Defect error={error} />}>
      <Show when={props.program.update.ready()}>
        <div class="update" role="status">
          {words.updateReady}{' '}
          <button type="button" class="button" disabled={unsaved().size > 0} onClick={() => props.program.update.apply()}>
            {words.update}
          </button>
          <Show when={unsaved().size > 0}> {words.updateWaits}</Show>
        </div>
      </Show>
      <Switch>
        <Match when={route().kind === 'first'}>
          <FirstScreen program={props.program} go={go} />
        </Match>
        <Match when={route().kind === 'import'}>
          <NewFromRoster program={props.program} go={go} files={filesIn(route())} />
        </Match>
        <Match when={planIn(route())} keyed>
          {(id) => (
            <OpenedPlan
              id={id}
              program={props.program}
              go={go}
              after={released.get(id)}
              onRelease={(release) => {
                released.set(id, release);
              }}
              onUnsaved={(on) => tellUnsaved(id, on)}
            />
          )}
        </Match>
      </Switch>
    </ErrorBoundary>
  );
}

function Defect(props: { readonly error: unknown }): JSX.Element {
  const words = say(frameTexts);
  return (
    <main class="message">
      <h1>{words.defect}</h1>
      <p>{words.defectText}</p>
      <p>
        <code>{String(props.error)}</code>
      </p>
      <button type="button" class="button primary" onClick={() => location.reload()}>
        {words.reload}
      </button>
    </main>
  );
}

function filesIn(route: Route): readonly File[] {
  return route.kind === 'import' ? (route.files ?? []) : [];
}

function planIn(route: Route): string | undefined {
  return route.kind === 'plan' ? route.id : undefined;
}
