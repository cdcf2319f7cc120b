import { createMemo, For, type JSX, Show } from 'solid-js';
import type { Day } from '../../domain/base/day.ts';
import type { Plan, Post } from '../../domain/plan/plan.ts';
import type { MonthlyFigures } from '../../domain/results.ts';
import { cardTexts } from '../../texts/card.ts';
import { formatDay } from '../../texts/days.ts';
import { say } from '../../texts/language.ts';
import { lanesOf, placeOf } from '../card/timeline.ts';
import './timeline.css';

/** The life of a post over the exercices of the plan: who pays what and when, with today's line. */
export function Timeline(props: {
  readonly plan: Plan;
  readonly post: Post;
  readonly months: MonthlyFigures | undefined;
  readonly today: Day;
}): JSX.Element {
  const words = say(cardTexts);
  const lanes = createMemo(() => lanesOf(props.plan, props.post, props.months));
  const years = createMemo(() => {
    const { firstYear, lastYear } = props.plan;
    return Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);
  });
  return (
    <div class="timeline" role="group" aria-label={words.timelineOf(props.post.label)}>
      <div class="timeline-years" aria-hidden="true">
        <For each={years()}>{(year) => <span>{year}</span>}</For>
      </div>
      <ul class="timeline-lanes">
        <For each={lanes()}>
          {(lane) => (
            <li class="lane">
              <span class="lane-name" title={lane.name}>
                {lane.name}
              </span>
              <ul class="lane-bars" style={{ 'background-size': `${100 / years().length}% 100%` }}>
                <For each={lane.bars} fallback={<li class="bar-none">—</li>}>
                  {(bar) => (
                    <li
                      class={`bar ${bar.tone}`}
                      title={bar.sentence}
                      style={{ left: `${bar.from * 100}%`, width: `${(bar.to - bar.from) * 100}%` }}
                    >
                      <span aria-hidden="true">{bar.text}</span>
                      <span class="hidden-text">{bar.sentence}</span>
                    </li>
                  )}
                </For>
              </ul>
            </li>
          )}
        </For>
      </ul>
      <Show when={placeOf(props.plan, props.today)}>
        {(at) => (
          <div class="timeline-today">
            <span title={words.today(formatDay(props.today))} style={{ left: `${at() * 100}%` }} />
          </div>
        )}
      </Show>
    </div>
  );
}
