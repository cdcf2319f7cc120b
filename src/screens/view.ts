import { type Accessor, batch, createSignal, type Setter } from 'solid-js';
import type { GapCell } from '../domain/gaps/gap.ts';
import type { CommentedCell } from '../domain/plan/comments.ts';

/** The sheets of a plan, as tabs. */
export const SHEETS = ['posts', 'cofinancings', 'communes', 'years', 'gaps', 'structures'] as const;
export type Sheet = (typeof SHEETS)[number];

/** The windows of an open plan, one at a time. */
export type Asked = 'name' | 'settings' | 'columns' | 'palette';

/** What is being looked at: never part of the plan, never stored with it. */
export interface View {
  readonly sheet: Accessor<Sheet>;
  readonly setSheet: Setter<Sheet>;
  /** The exercice that key figures, open columns and gaps speak of. */
  readonly year: Accessor<number>;
  readonly setYear: Setter<number>;
  /** The post whose card is shown. */
  readonly post: Accessor<string | undefined>;
  readonly setPost: Setter<string | undefined>;
  readonly cardOpen: Accessor<boolean>;
  readonly setCardOpen: Setter<boolean>;
  readonly panel: Accessor<'gaps' | 'history' | 'notes'>;
  readonly setPanel: Setter<'gaps' | 'history' | 'notes'>;
  /** The cell the keyboard is in, as a comment on it would name it. */
  readonly active: Accessor<CommentedCell | undefined>;
  readonly setActive: Setter<CommentedCell | undefined>;
  /** The cell that a comment is being written on: the panel shows its notes. */
  readonly commented: Accessor<CommentedCell | undefined>;
  readonly comment: (cell: CommentedCell | undefined) => void;
  /** What was asked for and waits in its window; undefined when nothing is. */
  readonly asked: Accessor<Asked | undefined>;
  readonly setAsked: Setter<Asked | undefined>;
  /** Whether the shown sheet is being searched, and replaced in. */
  readonly finding: Accessor<'find' | 'replace' | undefined>;
  readonly setFinding: Setter<'find' | 'replace' | undefined>;
  /** A cell that must be shown and focused: the sheet that holds it obeys and clears it. */
  readonly wanted: Accessor<GapCell | undefined>;
  readonly want: Setter<GapCell | undefined>;
}

/** The view of a plan just opened: its posts, on the given exercice. */
export function createView(firstShown: number): View {
  const [sheet, setSheet] = createSignal<Sheet>('posts');
  const [year, setYear] = createSignal(firstShown);
  const [post, setPost] = createSignal<string>();
  const [cardOpen, setCardOpen] = createSignal(true);
  const [panel, setPanel] = createSignal<'gaps' | 'history' | 'notes'>('gaps');
  const [active, setActive] = createSignal<CommentedCell>();
  const [commented, setCommented] = createSignal<CommentedCell>();
  const [asked, setAsked] = createSignal<Asked>();
  // Asking again is worth telling: the bar takes the focus back.
  const [finding, setFinding] = createSignal<'find' | 'replace' | undefined>(undefined, { equals: false });
  const [wanted, want] = createSignal<GapCell>();
  const comment = (cell: CommentedCell | undefined): void => {
    batch(() => {
      setCommented(cell);
      if (cell !== undefined) setPanel('notes');
    });
  };
  return {
    sheet,
    setSheet,
    year,
    setYear,
    post,
    setPost,
    cardOpen,
    setCardOpen,
    panel,
    setPanel,
    active,
    setActive,
    commented,
    comment,
    asked,
    setAsked,
    finding,
    setFinding,
    wanted,
    want,
  };
}
