import { createSignal, type JSX, Show } from 'solid-js';
import type { Plan } from '../../domain/plan/plan.ts';
import type { Program } from '../frame/program.ts';
import type { Route } from '../frame/route.ts';
import { ScreenBar } from '../frame/screen-bar.tsx';
import { ImportScreen } from '../import/import-screen.tsx';
import { planRefusalTitle } from './refusal-words.ts';

/** The import of a roster as a new plan, kept and opened once the user says so. */
export function NewFromRoster(props: {
  readonly program: Program;
  readonly go: (route: Route) => void;
  readonly files: readonly File[];
}): JSX.Element {
  const [trouble, setTrouble] = createSignal('');

  async function keep(plan: Plan): Promise<void> {
    const made = await props.program.storage.create(plan, props.program.clock());
    if (made.ok) props.go({ kind: 'plan', id: plan.id });
    else setTrouble(planRefusalTitle(made.refusal));
  }

  return (
    <>
      <ScreenBar preferences={props.program.preferences} />
      <Show when={trouble()}>
        <p role="alert" class="notice error">
          {trouble()}
        </p>
      </Show>
      <ImportScreen
        importer={props.program.importer}
        newId={props.program.newId}
        files={props.files}
        onPlan={(plan) => void keep(plan)}
        onCancel={() => props.go({ kind: 'first' })}
      />
    </>
  );
}
