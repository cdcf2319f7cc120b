import { createMemo, For, type JSX } from 'solid-js';
import { formatEuros } from '../../texts/amounts.ts';
import { say } from '../../texts/language.ts';
import { stripTexts } from '../../texts/strip.ts';
import type { Stack } from '../frame/key-figures.ts';
import './years-stack.css';

const HEIGHT = 56;

/** One bar per exercice, split between who pays; choosing one (click or arrows) chooses the exercice. */
export function YearsStack(props: {
  readonly stacks: readonly Stack[];
  readonly year: number;
  readonly onChoose: (year: number) => void;
}): JSX.Element {
  const most = createMemo(() => Math.max(1, ...props.stacks.map(height)));
  const words = say(stripTexts);
  return (
    <fieldset class="years-stack" classList={{ many: props.stacks.length > 6 }}>
      <legend class="hidden-text">{words.choose}</legend>
      <For each={props.stacks}>
        {(stack) => (
          <label class="years-bar" title={sentence(stack)}>
            <input
              type="radio"
              name="exercice"
              class="hidden-text"
              checked={stack.year === props.year}
              aria-label={sentence(stack)}
              onChange={() => props.onChoose(stack.year)}
            />
            <svg viewBox={`0 0 30 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
              <For each={partsOf(stack, most())}>
                {(part) => <rect class={part.tone} x="0" width="30" y={part.y} height={part.height} />}
              </For>
            </svg>
            <span aria-hidden="true">{props.stacks.length > 6 ? `’${String(stack.year).slice(2)}` : stack.year}</span>
          </label>
        )}
      </For>
    </fieldset>
  );
}

function height(stack: Stack): number {
  return stack.state + stack.cofunding + stack.ownFunds + stack.shortfall;
}

function partsOf(stack: Stack, most: number): { tone: string; y: number; height: number }[] {
  let y = HEIGHT;
  const tones = [
    ['state', stack.state],
    ['cofunders', stack.cofunding],
    ['own-funds', stack.ownFunds],
    ['shortfall', stack.shortfall],
  ] as const;
  return tones
    .filter(([, amount]) => amount > 0)
    .map(([tone, amount]) => {
      const size = (amount / most) * HEIGHT;
      y -= size;
      return { tone, y, height: Math.max(0.5, size - 1) };
    });
}

function sentence(stack: Stack): string {
  const words = say(stripTexts);
  return [
    `${words.cost(stack.year)} ${formatEuros(stack.cost)}`,
    `${words.state} ${formatEuros(stack.state)}`,
    `${words.cofunding} ${formatEuros(stack.cofunding)}`,
    `${words.ownFunds} ${formatEuros(stack.ownFunds)}`,
    `${words.shortfall} ${formatEuros(stack.shortfall)}`,
  ].join(', ');
}
