import type { JSX } from 'solid-js';
import { frameTexts } from '../../texts/frame.ts';
import { say } from '../../texts/language.ts';
import { DisplayMenu } from './display-menu.tsx';
import { Mark } from './mark.tsx';
import type { Preferences } from './preferences.ts';
import './screen-bar.css';

/** The bar of every screen that is not a plan: the way to all plans, and the display. */
export function ScreenBar(props: { readonly preferences: Preferences }): JSX.Element {
  return (
    <header class="screen-bar">
      <a class="top-mark" href="#/" title={say(frameTexts).allPlans}>
        <Mark />
      </a>
      <DisplayMenu preferences={props.preferences} />
    </header>
  );
}
