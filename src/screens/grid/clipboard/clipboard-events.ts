import { type Clipboard, readClipboard } from '../../../exchange/clipboard/read-clipboard.ts';
import type { WrittenCell } from '../../../exchange/clipboard/write-html.ts';
import { blockTexts } from '../../../texts/block.ts';
import { say } from '../../../texts/language.ts';
import type { Deeds } from '../block/deeds.ts';
import { inTurns } from '../block/run-block.ts';
import { RANK } from '../range/cell-of.ts';
import { rectsOf } from '../range/selection.ts';
import type { SheetRow } from '../sheet-model.ts';
import { type CopyArea, copyArea, writeForms, writtenRow } from './copy.ts';
import type { Scissors } from './cut.ts';
import { paste } from './paste.ts';

/** The most cells that are copied while the browser waits: past it they are written in turns. */
const AT_ONCE = 8_000;

/**
 * Copies, cuts and pastes by the events of the browser, which ask no permission. Inside an editor they are the editor's.
 * A cut keeps its cells until they are pasted.
 */
export function createClipboard(host: HTMLElement, deeds: Deeds, scissors: Scissors): void {
  const { cells } = deeds;
  const { model, range } = cells;
  const { announce, session } = model.world;
  const words = say(blockTexts);

  function copied(event: ClipboardEvent, isCut: boolean): void {
    if (isTyping(event) || event.clipboardData === null) return;
    event.preventDefault();
    const total = range.selection === undefined ? pinnedCell(event) : undefined;
    if (total !== undefined) return put(event.clipboardData, [total], undefined, isCut);
    const area = range.selection === undefined ? undefined : copyArea(rectsOf(range.selection));
    if (area === undefined) return announce(words.manyBlocks);
    if (isCut && !deeds.mayWrite) return;
    const mark = isCut ? session.newId() : undefined;
    if (area.rows.length * area.columns.length > AT_ONCE) void copyInTurns(area, mark);
    else
      put(
        event.clipboardData,
        area.rows.map((row) => writtenRow(cells, range.rowAt(row), area.columns)),
        mark,
        isCut,
      );
    hold(area, mark);
  }

  function put(data: DataTransfer, rows: readonly (readonly WrittenCell[])[], mark: string | undefined, isCut: boolean): void {
    const { plain, html } = writeForms(rows, mark);
    data.setData('text/plain', plain);
    data.setData('text/html', html);
    told(rows, isCut);
  }

  function told(rows: readonly (readonly WrittenCell[])[], isCut: boolean): void {
    const count = rows.length * (rows[0]?.length ?? 0);
    announce(isCut ? words.cut(count) : words.copied(count));
  }

  /** The browser is promised the texts, and given them once they are written: the page answers meanwhile. */
  async function copyInTurns(area: CopyArea, mark: string | undefined): Promise<void> {
    const rows: WrittenCell[][] = [];
    const making = inTurns(area.rows, (row) => rows.push(writtenRow(cells, range.rowAt(row), area.columns)), model.world.desk.working).then(
      (finished) => {
        if (!finished) throw new Error('stopped');
        return writeForms(rows, mark);
      },
    );
    const blob = (form: 'plain' | 'html'): Promise<Blob> => making.then((forms) => new Blob([forms[form]], { type: `text/${form}` }));
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob('plain'), 'text/html': blob('html') })]);
      told(rows, mark !== undefined);
    } catch {
      announce(words.clipboardRefused);
    }
  }

  /** What is cut waits; whatever is copied after it lets it go. */
  function hold({ rows, columns }: CopyArea, mark: string | undefined): void {
    const ids = rows.flatMap((row) => range.rowAt(row)?.id ?? []);
    const cut = mark === undefined ? undefined : { mark, model, rows: ids, columns: columns.map((column) => cells.reader(column)?.input) };
    scissors.hold(cut);
  }

  /** The cell of the total that has the focus: it is copied alone. */
  function pinnedCell({ target }: ClipboardEvent): WrittenCell[] | undefined {
    const cell = target instanceof Element ? target.closest('.ag-cell') : null;
    const id = cell?.getAttribute('col-id');
    const place = range.columns.findIndex((column) => column.getColId() === id);
    const focused = range.api.getFocusedCell();
    if (place < 0 || id === RANK || focused?.rowPinned !== 'bottom') return undefined;
    const data: SheetRow | undefined = range.api.getPinnedBottomRow(focused.rowIndex)?.data;
    return writtenRow(cells, data, [place]);
  }

  host.addEventListener('copy', (event) => copied(event, false));
  host.addEventListener('cut', (event) => copied(event, true));
  host.addEventListener('paste', (event) => {
    if (isTyping(event) || event.clipboardData === null) return;
    event.preventDefault();
    const held: Clipboard = { plain: event.clipboardData.getData('text/plain'), html: event.clipboardData.getData('text/html') };
    void readClipboard(held, rest).then((clip) => (clip === undefined ? announce(words.nothingToPaste) : paste(deeds, scissors, clip)));
  });
}

/** Lets the page answer between two parts of a long reading. */
function rest(): Promise<void> {
  return new Promise((next) => setTimeout(next));
}

function isTyping({ target }: ClipboardEvent): boolean {
  return target instanceof Element && target.closest('input, textarea') !== null;
}
