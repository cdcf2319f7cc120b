import { type Accessor, createSignal } from 'solid-js';
import { type Figure, sameFigure } from './figure.ts';

/** Which figure is explained, and which one the keyboard is in. */
export interface Explaining {
  /** The figure the keyboard is in; undefined where nothing is computed. */
  readonly active: Accessor<Figure | undefined>;
  setActive(figure: Figure | undefined): void;
  /** What the panel explains: it follows the active figure, and keeps the last one where nothing is computed. */
  readonly shown: Accessor<Figure | undefined>;
  /** How many times an explanation was asked for: the panel opens, and takes the keyboard when `focus` says so. */
  readonly asked: Accessor<{ readonly times: number; readonly focus: boolean }>;
  /** Explains a figure, the active one when none is given. */
  explain(figure?: Figure, focus?: boolean): void;
}

/** Nothing is explained yet; `show` brings the panel up. */
export function createExplaining(show: () => void): Explaining {
  const [active, setActive] = createSignal<Figure | undefined>(undefined, { equals: sameFigure });
  const [shown, setShown] = createSignal<Figure | undefined>(undefined, { equals: sameFigure });
  const [asked, setAsked] = createSignal({ times: 0, focus: false });
  return {
    active,
    shown,
    asked,
    setActive(figure) {
      setActive(figure);
      if (figure !== undefined) setShown(figure);
    },
    explain(figure, focus = false) {
      if (figure !== undefined) setShown(figure);
      show();
      setAsked(({ times }) => ({ times: times + 1, focus }));
    },
  };
}
