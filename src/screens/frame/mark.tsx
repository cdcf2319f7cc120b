import type { JSX } from 'solid-js';
import { frameTexts } from '../../texts/frame.ts';
import { say } from '../../texts/language.ts';

/** The mark and the name of the product. */
export function Mark(): JSX.Element {
  return (
    <span class="mark">
      <svg viewBox="0 0 20 20" class="mark-sign" aria-hidden="true">
        <circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" stroke-width="2" />
        <path d="M10 10V2.5A7.5 7.5 0 0 1 17.5 10Z" fill="currentColor" />
      </svg>
      <span>{say(frameTexts).product}</span>
    </span>
  );
}
