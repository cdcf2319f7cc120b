import { type Accessor, createSignal, onCleanup } from 'solid-js';
import { findTexts } from '../../texts/find.ts';
import { say } from '../../texts/language.ts';
import { typingTexts } from '../../texts/typing.ts';
import type { FoundCommune } from '../grid/entry.ts';
import type { OpenSheet } from '../grid/opened-sheet.ts';
import type { Session } from '../session.ts';
import type { Find } from './create-find.ts';
import { type Replacement, replaceCells } from './replace-cells.ts';
import type { FoundCell } from './search-cells.ts';

/** Replacing what a search found: one cell, or all of them once it has been seen what changes. Each is one step of the history. */
export interface Replace {
  readonly by: Accessor<string>;
  readonly setBy: (text: string) => void;
  /** What would change, waiting for a yes. */
  readonly preview: Accessor<Replacement | undefined>;
  readonly preparing: Accessor<boolean>;
  one(): Promise<void>;
  /** Prepares everything and shows it; nothing is written. */
  prepare(): Promise<void>;
  confirm(): Promise<void>;
  cancel(): void;
}

/** What replacing stands on. */
export interface ReplaceParts {
  readonly sheet: OpenSheet;
  readonly session: Session;
  readonly find: Find;
  readonly searchCommunes: (text: string) => Promise<readonly FoundCommune[]>;
  readonly announce: (text: string) => void;
}

/** Replacing, while its owner is drawn. */
export function createReplace({ sheet, session, find, searchCommunes, announce }: ReplaceParts): Replace {
  const words = say(findTexts);
  const [by, setBy] = createSignal('');
  const [preview, setPreview] = createSignal<Replacement>();
  const [preparing, setPreparing] = createSignal(false);
  let turn = 0;
  onCleanup(() => turn++);

  /** Prepares the replacement in some cells; undefined when something else was asked meanwhile. */
  function prepared(cells: Iterable<FoundCell>): Promise<Replacement | undefined> {
    const mine = ++turn;
    const { search } = sheet;
    return replaceCells(cells, {
      plan: session.plan(),
      needle: find.needle(),
      by: by(),
      writable: (column, row) => search.writable(column, row),
      refusedText: search.refused(),
      searchCommunes,
      newId: session.newId,
      stop: () => mine !== turn,
    });
  }

  function write({ changes, changed, readOnly, refused }: Replacement): void {
    sheet.search.letGo(changed);
    session.commit('replace', [words.step(find.text().trim(), by())], changes);
    announce(words.replaced(changed.length, readOnly, refused.length));
  }

  async function one(): Promise<void> {
    const cell = find.found()?.at(find.rank());
    if (cell === undefined || find.searching()) return;
    const replacement = await prepared([cell]);
    if (replacement === undefined || replacement.plan !== session.plan()) return;
    const [refused] = replacement.refused;
    if (refused?.refusal !== undefined) announce(say(typingTexts)[refused.refusal](refused.after));
    else if (replacement.readOnly > 0) announce(words.readOnlyCell);
    else write(replacement);
    find.goAfter(cell);
  }

  async function prepare(): Promise<void> {
    const cells = find.found();
    if (cells === undefined || find.searching()) return;
    setPreparing(true);
    const replacement = await prepared(cells.all());
    if (replacement === undefined) return;
    setPreparing(false);
    setPreview(replacement);
  }

  return {
    by,
    setBy(text) {
      turn++;
      setPreparing(false);
      setPreview();
      setBy(text);
    },
    preview,
    preparing,
    one,
    prepare,
    async confirm() {
      const replacement = preview();
      if (replacement === undefined) return;
      // Its changes fit the plan it was made for and no other.
      if (replacement.plan !== session.plan()) {
        await prepare();
        announce(words.planMoved);
        return;
      }
      setPreview();
      write(replacement);
    },
    cancel() {
      turn++;
      setPreparing(false);
      setPreview();
    },
  };
}
