import { type Accessor, batch, createSignal, type Setter } from 'solid-js';
import type { GapCell } from '../domain/gaps/gap.ts';
import type { CommentedCell } from '../domain/plan/comments.ts';
import type { TableName } from '../domain/plan/plan.ts';
import { createExplaining, type Explaining } from './explain/explaining.ts';

/** The sheets of a plan, as tabs. */
export const SHEETS = ['posts', 'cofinancings', 'extraCosts', 'communes', 'years', 'gaps', 'structures'] as const;
export type Sheet = (typeof SHEETS)[number];

/** The table whose rows a sheet shows; gaps are in none. */
export const TABLE_OF: Readonly<Partial<Record<Sheet, TableName>>> = {
  posts: 'posts',
  cofinancings: 'cofinancings',
  communes: 'communes',
  years: 'ownFunds',
  structures: 'structures',
  extraCosts: 'extraCosts',
};

/** What there is to say of a cell beside its value, and why its text is refused: empty when it is not. */
export interface CellNote {
  readonly text: string;
  readonly problem: string;
}

/** What may stand beside the sheet. */
export type SidePanel = 'gaps' | 'explanation' | 'history' | 'notes';

/** What stands beside the sheets, as tabs of its own, and takes their place. */
export const PAGES = ['scenarios', 'hypotheses'] as const;
export type Page = (typeof PAGES)[number];

/** True for what is shown in place of the sheets. */
export function isPage(tab: Sheet | Page): tab is Page {
  return PAGES.some((page) => page === tab);
}
/** The windows of an open plan, one at a time. */
export type Asked = 'name' | 'settings' | 'columns' | 'palette' | 'help';

/** What is being looked at: never part of the plan, never stored with it. */
export interface View {
  readonly sheet: Accessor<Sheet>;
  /** Shows a sheet, in place of any page. */
  readonly setSheet: (sheet: Sheet) => void;
  /** The page shown in place of the sheet. */
  readonly page: Accessor<Page | undefined>;
  readonly setPage: Setter<Page | undefined>;
  /** The exercice that key figures, open columns and gaps speak of. */
  readonly year: Accessor<number>;
  readonly setYear: Setter<number>;
  /** The post whose card is shown. */
  readonly post: Accessor<string | undefined>;
  readonly setPost: Setter<string | undefined>;
  readonly cardOpen: Accessor<boolean>;
  readonly setCardOpen: Setter<boolean>;
  readonly panel: Accessor<SidePanel>;
  readonly setPanel: Setter<SidePanel>;
  /** The figure that is explained beside the sheet. */
  readonly explaining: Explaining;
  /** The cell the keyboard is in, as a comment on it would name it. */
  readonly active: Accessor<CommentedCell | undefined>;
  readonly setActive: Setter<CommentedCell | undefined>;
  /** All there is to say of the cell the keyboard is in: why its text is refused, where its value comes from, its comments. */
  readonly note: Accessor<CellNote>;
  readonly setNote: Setter<CellNote>;
  /** The cell that a comment is being written on: the panel shows its notes. */
  readonly commented: Accessor<CommentedCell | undefined>;
  readonly comment: (cell: CommentedCell | undefined) => void;
  /** Reads the posts selected in their sheet, in the order shown. */
  readonly selected: Accessor<() => readonly string[]>;
  readonly setSelected: Setter<() => readonly string[]>;
  /** What was asked for and waits in its window; undefined when nothing is. */
  readonly asked: Accessor<Asked | undefined>;
  readonly setAsked: Setter<Asked | undefined>;
  /** Whether the shown sheet is being searched, and replaced in. */
  readonly finding: Accessor<'find' | 'replace' | undefined>;
  readonly setFinding: Setter<'find' | 'replace' | undefined>;
  /** A cell that must be shown and focused: the sheet that holds it obeys and clears it. */
  readonly wanted: Accessor<GapCell | undefined>;
  readonly want: (cell: GapCell | undefined) => void;
}

/** The view of a plan just opened: its posts, on the given exercice. */
export function createView(firstShown: number): View {
  const [sheet, setSheet] = createSignal<Sheet>('posts');
  const [year, setYear] = createSignal(firstShown);
  const [post, setPost] = createSignal<string>();
  const [cardOpen, setCardOpen] = createSignal(true);
  const [panel, setPanel] = createSignal<SidePanel>('gaps');
  const explaining = createExplaining(() => setPanel('explanation'));
  const [active, setActive] = createSignal<CommentedCell>();
  const [note, setNote] = createSignal<CellNote>(
    { text: '', problem: '' },
    { equals: (a, b) => a.text === b.text && a.problem === b.problem },
  );
  const [commented, setCommented] = createSignal<CommentedCell>();
  const [page, setPage] = createSignal<Page>();
  const [selected, setSelected] = createSignal<() => readonly string[]>(() => []);
  const [wanted, setWanted] = createSignal<GapCell>();
  const showSheet = (next: Sheet): void => {
    batch(() => {
      setPage();
      setSheet(next);
    });
  };
  // A cell is shown by its sheet or by its page, never behind another.
  const want = (cell: GapCell | undefined): void => {
    batch(() => {
      if (cell !== undefined) setPage(cell.table === 'hypotheses' ? 'hypotheses' : undefined);
      setWanted(cell);
    });
  };
  const [asked, setAsked] = createSignal<Asked>();
  // Asking again is worth telling: the bar takes the focus back.
  const [finding, setFinding] = createSignal<'find' | 'replace' | undefined>(undefined, { equals: false });
  const comment = (cell: CommentedCell | undefined): void => {
    batch(() => {
      setCommented(cell);
      if (cell !== undefined) setPanel('notes');
    });
  };
  return {
    sheet,
    setSheet: showSheet,
    page,
    setPage,
    selected,
    setSelected,
    year,
    setYear,
    post,
    setPost,
    cardOpen,
    setCardOpen,
    panel,
    setPanel,
    explaining,
    active,
    setActive,
    note,
    setNote,
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
