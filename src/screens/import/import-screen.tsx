import { createEffect, type JSX, on, onCleanup, onMount, Show } from 'solid-js';
import type { Importer } from '../../bridge/import.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { Imported } from '../../exchange/import/import-rosters.ts';
import { importScreenTexts } from '../../texts/import-screen.ts';
import { say } from '../../texts/language.ts';
import { AreaSection } from './area-section.tsx';
import { createImport } from './create-import.ts';
import { FileSection } from './file-section.tsx';
import { FindingsSection } from './findings-section.tsx';
import { HypothesesSection } from './hypotheses-section.tsx';
import { ReadSection } from './read-section.tsx';
import './import.css';

/**
 * The import of a roster from the file to the plan, or into `into`. Nothing changes before the last button; `onPlan` then
 * receives the plan and, beside it, the report and the changes that lead to it.
 */
export function ImportScreen(props: {
  readonly importer: Importer;
  readonly newId: () => string;
  readonly into?: Plan;
  /** Files to read at once. */
  readonly files?: readonly File[];
  readonly onPlan: (plan: Plan, imported: Imported) => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const words = say(importScreenTexts);
  // eslint-disable-next-line solid/reactivity -- the screen is drawn anew for another plan
  const flow = createImport(props.importer, props.newId, props.into);
  let result: HTMLDivElement | undefined;

  onCleanup(() => flow.stop());
  onMount(() => void flow.read(props.files ?? []));
  createEffect(
    on(flow.summary, (summary) => {
      if (summary !== undefined) result?.focus();
    }),
  );

  async function make(): Promise<void> {
    const imported = await flow.make();
    if (imported !== undefined) props.onPlan(imported.plan, imported);
  }

  const button = (): string => {
    const posts = flow.area()?.posts ?? 0;
    return props.into === undefined ? words.create(posts) : words.add(posts);
  };

  return (
    <main class="import-screen">
      <header>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </header>
      <FileSection flow={flow} />
      <Show when={flow.summary()}>
        {(summary) => (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void make();
            }}
          >
            <div ref={result} tabIndex={-1} class="import-result">
              <ReadSection summary={summary()} />
              <FindingsSection summary={summary()} report={() => flow.report()} />
            </div>
            <AreaSection flow={flow} areas={summary().areas} />
            <HypothesesSection flow={flow} />
            <footer class="import-foot">
              <button type="button" class="button" onClick={() => props.onCancel()}>
                {words.cancel}
              </button>
              <span class="import-wait" role="status">
                {flow.phase() === 'making' ? words.making : ''}
              </span>
              <button type="submit" class="button primary" disabled={!flow.ready()}>
                {button()}
              </button>
            </footer>
          </form>
        )}
      </Show>
      <Show when={flow.summary() === undefined}>
        <footer class="import-foot">
          <button type="button" class="button" onClick={() => props.onCancel()}>
            {words.cancel}
          </button>
        </footer>
      </Show>
    </main>
  );
}
