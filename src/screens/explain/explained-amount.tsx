import type { JSX } from 'solid-js';
import { explanationPanelTexts } from '../../texts/explanation-panel.ts';
import { say } from '../../texts/language.ts';
import type { Session } from '../session.ts';
import type { Explaining } from './explaining.ts';
import type { Figure } from './figure.ts';
import { nameOfFigure } from './figure-name.ts';

/** An amount outside the sheets that explains itself when it is pressed. */
export function ExplainedAmount(props: {
  readonly figure: Figure;
  readonly session: Session;
  readonly explaining: Explaining;
  readonly children: JSX.Element;
}): JSX.Element {
  return (
    <button
      type="button"
      class="explained-amount"
      title={say(explanationPanelTexts).explain(nameOfFigure(props.figure, props.session.plan()))}
      onFocus={() => props.explaining.setActive(props.figure)}
      onClick={() => props.explaining.explain(props.figure)}
    >
      {props.children}
    </button>
  );
}

/** Arrows go from amount to amount in a table of them. */
export function walkAmounts(event: KeyboardEvent & { readonly currentTarget: HTMLTableElement }): void {
  const [down, right] = STEPS[event.key] ?? [0, 0];
  const lines = [...event.currentTarget.rows].map((row) => [...row.querySelectorAll<HTMLElement>('.explained-amount')]);
  const line = lines.findIndex((amounts) => amounts.includes(event.target as HTMLElement));
  const place = lines[line]?.indexOf(event.target as HTMLElement) ?? -1;
  const next = lines[line + down]?.[place + right];
  if ((down === 0 && right === 0) || place < 0) return;
  event.preventDefault();
  next?.focus();
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};
