import { For, type JSX, Show } from 'solid-js';
import type { Problem } from '../../exchange/import/problem.ts';
import type { ReadSummary } from '../../exchange/import/summary.ts';
import { importTexts } from '../../texts/import.ts';
import { importScreenTexts } from '../../texts/import-screen.ts';
import { say } from '../../texts/language.ts';

/** What was corrected, rejected or is to be checked: grouped by cause, counted, with examples and a report to keep. */
export function FindingsSection(props: { readonly summary: ReadSummary; readonly report: () => Promise<string> }): JSX.Element {
  const words = say(importScreenTexts);
  const problems = say(importTexts);

  async function download(): Promise<void> {
    const url = URL.createObjectURL(new Blob([await props.report()], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = words.reportName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }

  const example = (problem: Problem): string => {
    const said = words.example(problem);
    return problem.column === undefined ? said : `${said === '' ? '' : `${said}, `}${words.column(problem.column)}`;
  };

  return (
    <section aria-labelledby="import-findings">
      <h2 id="import-findings">{words.findings}</h2>
      <Show when={props.summary.causes.length > 0} fallback={<p>{words.nothingFound}</p>}>
        <ul class="import-causes">
          <For each={props.summary.causes}>
            {(cause) => (
              <li class={`import-cause ${cause.severity}`}>
                <details>
                  <summary>
                    <b class="import-severity">{problems.severities[cause.severity]}</b>
                    <span class="import-cause-text">{problems.problems[cause.code]}</span>
                    <span class="import-count">{words.times(cause.count)}</span>
                  </summary>
                  <p class="import-examples-title">{words.examples}</p>
                  <ul class="import-examples">
                    <For each={cause.examples}>{(problem) => <li>{example(problem)}</li>}</For>
                  </ul>
                </details>
              </li>
            )}
          </For>
        </ul>
        <button type="button" class="button" onClick={() => void download()}>
          {words.download}
        </button>
      </Show>
    </section>
  );
}
