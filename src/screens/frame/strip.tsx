import { createMemo, For, type JSX, Show } from 'solid-js';
import { formatEuros } from '../../texts/amounts.ts';
import { say } from '../../texts/language.ts';
import { stripTexts } from '../../texts/strip.ts';
import { YearsStack } from '../charts/years-stack.tsx';
import { ExplainedAmount } from '../explain/explained-amount.tsx';
import type { Session } from '../session.ts';
import type { View } from '../view.ts';
import { type KeyFigures, keyFigures, stacksOf } from './key-figures.ts';
import { wordFigures } from './strip-words.ts';
import './strip.css';

/** The figures of the chosen exercice, each with what it means, and the stack of all exercices. */
export function Strip(props: { readonly session: Session; readonly view: View }): JSX.Element {
  const words = say(stripTexts);
  const results = () => props.session.results();
  const at = (year: number): KeyFigures | undefined => {
    const found = results();
    return found === undefined ? undefined : keyFigures(found, props.session.resultsPlan() ?? props.session.plan(), year);
  };
  const figures = createMemo(() => {
    const now = at(props.view.year());
    return now === undefined ? [] : wordFigures(now, at(props.view.year() - 1));
  });
  const stacks = createMemo(() => {
    const found = results();
    return found === undefined ? [] : stacksOf(found);
  });
  return (
    <section class="strip" aria-label={words.name(props.view.year())} aria-busy={props.session.waiting()}>
      <dl class="strip-figures">
        <For each={figures()}>
          {(figure) => (
            <div class="strip-figure" classList={{ alert: figure.alert }}>
              <dt>
                <Show when={figure.tone}>{(tone) => <span class={`swatch ${tone()}`} aria-hidden="true" />}</Show>
                {figure.label}
              </dt>
              <dd class="strip-amount">
                <ExplainedAmount
                  figure={{ year: props.view.year(), line: figure.line }}
                  session={props.session}
                  explaining={props.view.explaining}
                >
                  {Number.isNaN(figure.amount) ? '—' : formatEuros(figure.amount)}
                </ExplainedAmount>
              </dd>
              <dd class="strip-note">
                {figure.notes}
                {figure.notes !== '' && figure.warning ? ' · ' : ''}
                <Show when={figure.warning}>{(warning) => <span class="warn">{warning()}</span>}</Show>
              </dd>
            </div>
          )}
        </For>
      </dl>
      <YearsStack stacks={stacks()} year={props.view.year()} onChoose={(year) => props.view.setYear(year)} />
    </section>
  );
}
