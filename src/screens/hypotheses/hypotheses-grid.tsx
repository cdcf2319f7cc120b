// Long because every hand meets here: keys, clipboard and editor of one grid.
import { createMemo, createSignal, For, type JSX, Show, untrack } from 'solid-js';
import type { Plan } from '../../domain/plan/plan.ts';
import type { ClipBlock } from '../../exchange/clipboard/block.ts';
import { readClipboard } from '../../exchange/clipboard/read-clipboard.ts';
import { writeTsv } from '../../exchange/clipboard/tsv.ts';
import { writeHtml } from '../../exchange/clipboard/write-html.ts';
import { blockTexts } from '../../texts/block.ts';
import { hypothesesTexts } from '../../texts/hypotheses.ts';
import { say } from '../../texts/language.ts';
import { editableLawNumber, readLawNumber, refusedLawNumber } from '../../texts/law-units.ts';
import { createChosen } from './create-chosen.ts';
import { HypothesesHead } from './hypotheses-head.tsx';
import { hasChoices, Line, type Spot, type Typed } from './hypothesis-line.tsx';
import { type LawCell, lawCell } from './law-cell.ts';
import { copiedLaw } from './law-clipboard.ts';
import { stepOf } from './law-keys.ts';
import type { LawLine } from './law-lines.ts';
import { copiedRange, type LawRange } from './law-range.ts';

/** The lines as a grid of cells: arrows move, F2 or typing edits a number, Delete comes back to the default. */
export function HypothesesGrid(props: {
  readonly plan: Plan;
  readonly lines: readonly LawLine[];
  readonly changed: ReadonlySet<LawLine>;
  readonly year: number;
  readonly spot: Spot;
  readonly readOnly: boolean;
  readonly onSpot: (spot: Spot) => void;
  readonly onWrite: (line: LawLine, year: number, value: number | undefined) => void;
  /** Goes to the readings of the line, where there are some to choose. */
  readonly onChoose: () => void;
  /** Pastes a block over the range, or from its first cell on; one text that cannot be read is kept in its cell. */
  readonly onPaste: (block: ClipBlock, range: LawRange | undefined) => void;
  /** Brings every cell of a range back to its default. */
  readonly onEmpty: (range: LawRange) => void;
  /** Writes the first line, or the first exercice, over the rest of a range. */
  readonly onFill: (range: LawRange, way: 'down' | 'right') => void;
  readonly announce: (text: string) => void;
  readonly onReady: (focus: (spot: Spot) => void) => void;
}): JSX.Element {
  const words = say(hypothesesTexts);
  let host!: HTMLDivElement;
  const [typed, setTyped] = createSignal<Typed>();
  const years = createMemo(() => yearsOf(props.plan));
  const columns = (): Spot['column'][] => ['name', ...years(), 'source'];
  const byId = createMemo(() => new Map(props.lines.map((line) => [line.id, line])));
  const ids = createMemo(() => props.lines.map(({ id }) => id));
  const place = (): number => Math.max(0, ids().indexOf(props.spot.line));
  const here = (): LawLine | undefined => byId().get(ids()[place()] ?? '');
  const chosen = createChosen(
    () => props.lines,
    () => props.spot,
    (spot) => props.onSpot(spot),
  );

  untrack(() => props.onReady)((spot) => untrack(() => focusOn(spot)));

  /** Chooses from one cell to another, the keyboard in the second. */
  function choose(from: Spot, to: Spot): void {
    chosen.begin(from);
    focusOn(to, true);
  }

  /** Brings the keyboard to a cell; the choice begins there, or reaches it. */
  function focusOn(spot: Spot, extending = false): void {
    if (extending) chosen.reach(spot);
    else chosen.arrive(spot);
    const line = byId().get(spot.line);
    const column = typeof spot.column === 'number' && line !== undefined && line.kind !== 'years' ? 'whole' : spot.column;
    const cell = host.querySelector<HTMLElement>(`[data-line="${CSS.escape(spot.line)}"][data-column="${column}"]`);
    cell?.focus();
    cell?.scrollIntoView({ block: 'nearest' });
  }

  function move([lines, across]: readonly [number, number], extending = false): void {
    const to = Math.min(Math.max(place() + lines, 0), ids().length - 1);
    const all = columns();
    const whole = here()?.kind !== 'years' && typeof props.spot.column === 'number' && across !== 0;
    const from = whole && across > 0 ? all.length - 2 : whole && across < 0 ? 1 : all.indexOf(props.spot.column);
    const column = all[Math.min(Math.max(from + across, 0), all.length - 1)];
    const line = ids()[to];
    if (line !== undefined && column !== undefined) focusOn({ line, column }, extending);
  }

  function cellHere(): LawCell | undefined {
    const line = here();
    return line === undefined || typeof props.spot.column !== 'number' ? undefined : lawCell(line, props.spot.column, props.plan);
  }

  function edit(text?: string): void {
    const cell = cellHere();
    const line = here();
    if (line === undefined || cell === undefined) return;
    if (props.readOnly) return props.announce(words.why.window);
    if (cell.unit === undefined) {
      if (hasChoices(line)) props.onChoose();
      else if (cell.why !== undefined) props.announce(words.why[cell.why]);
      return;
    }
    const start = text ?? (cell.value === undefined ? '' : editableLawNumber(cell.unit, cell.value));
    setTyped({ spot: { line: line.id, column: props.spot.column }, text: start, refused: false });
  }

  /** Writes what is typed; false when it cannot be read: it stays, with its reason. */
  function enter(): boolean {
    const now = typed();
    const line = now === undefined ? undefined : byId().get(now.spot.line);
    if (now === undefined || line === undefined || typeof now.spot.column !== 'number') return true;
    const { unit } = lawCell(line, now.spot.column, props.plan);
    const text = now.text.trim();
    const value = text === '' || unit === undefined ? undefined : readLawNumber(unit, text);
    if (text !== '' && value === undefined && unit !== undefined) {
      setTyped({ ...now, refused: true });
      props.announce(refusedLawNumber(unit, text));
      return false;
    }
    setTyped();
    props.onWrite(line, now.spot.column, value);
    return true;
  }

  function keyed(event: KeyboardEvent): void {
    if (event.altKey) return;
    const step = stepOf(event);
    if (step !== undefined) {
      move(step, event.shiftKey && event.key !== 'Enter');
    } else if (event.ctrlKey || event.metaKey) {
      if (!controlled(event.key.toLowerCase())) return;
    } else if (event.key === ' ' && event.shiftKey) chooseLines([here()?.id ?? '']);
    else if (event.key === 'Escape') chosen.begin(props.spot);
    else if (event.key === 'F2' || event.key === ' ') edit();
    else if (event.key === 'Delete') erase();
    else if (event.key === 'Backspace') edit('');
    else if ([...event.key].length === 1 && /[\d,.=\-−]/.test(event.key)) edit(event.key);
    else return;
    event.preventDefault();
  }

  /** Ctrl+A, Ctrl+Space, Ctrl+D and Ctrl+R; false for what is none of them. */
  function controlled(key: string): boolean {
    const year = props.spot.column;
    if (key === 'a') chooseLines(ids());
    else if (key === ' ' && typeof year === 'number')
      choose({ line: ids().at(-1) ?? '', column: year }, { line: ids()[0] ?? '', column: year });
    else if (key !== 'd' && key !== 'r') return key === ' ';
    else fill(key === 'd' ? 'down' : 'right');
    return true;
  }

  /** Chooses every exercice of lines in a row, the keyboard in the first of them. */
  function chooseLines(lines: readonly string[]): void {
    choose({ line: lines.at(-1) ?? '', column: years().at(-1) ?? 0 }, { line: lines[0] ?? '', column: years()[0] ?? 0 });
  }

  function fill(way: 'down' | 'right'): void {
    const range = chosen.many();
    if (range === undefined) props.announce(say(blockTexts).nothingToFill);
    else props.onFill(range, way);
  }

  function copied(event: ClipboardEvent): void {
    const line = here();
    if (line === undefined || isTyping(event) || event.clipboardData === null || getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    const range = chosen.many();
    const rows = range === undefined ? [[copiedLaw(line, props.spot.column, props.year, props.plan)]] : copiedRange(range, props.plan);
    event.clipboardData.setData('text/plain', writeTsv(rows.map((row) => row.map(({ text }) => text))));
    event.clipboardData.setData('text/html', writeHtml(rows));
    props.announce(say(blockTexts).copied(rows.reduce((sum, row) => sum + row.length, 0)));
  }

  /** What is cut comes back to its default at once. */
  function cut(event: ClipboardEvent): void {
    copied(event);
    if (event.defaultPrevented) erase();
  }

  function pasted(event: ClipboardEvent): void {
    if (isTyping(event) || event.clipboardData === null) return;
    event.preventDefault();
    const held = { plain: event.clipboardData.getData('text/plain'), html: event.clipboardData.getData('text/html') };
    void readClipboard(held, () => Promise.resolve()).then(take);
  }

  function take(block: ClipBlock | undefined): void {
    const [first] = block?.rows ?? [];
    if (block === undefined) props.announce(say(blockTexts).nothingToPaste);
    else if (block.rows.length > 1 || first?.length !== 1 || chosen.many() !== undefined) props.onPaste(block, chosen.range());
    else {
      // One text is typed: refused, it stays in its cell with its reason.
      edit(first[0]?.text ?? '');
      if (typed() !== undefined && enter()) props.announce(`${say(blockTexts).done('paste', 1)}.`);
    }
  }

  function erase(): void {
    const line = here();
    const range = chosen.many();
    if (range !== undefined) return props.onEmpty(range);
    if (line === undefined || typeof props.spot.column !== 'number' || props.readOnly) return;
    if (cellHere()?.changed === true) props.onWrite(line, props.spot.column, undefined);
  }

  function inEditor(event: KeyboardEvent): void {
    event.stopPropagation();
    const down = event.key === 'Enter' ? (event.shiftKey ? -1 : 1) : 0;
    const right = event.key === 'Tab' ? (event.shiftKey ? -1 : 1) : 0;
    if (event.key === 'Escape') {
      setTyped();
      focusOn(props.spot);
    } else if (down === 0 && right === 0) return;
    else if (enter()) move([down, right]);
    event.preventDefault();
  }

  return (
    <div class="hypotheses-room" ref={host}>
      <table
        class="hypotheses-grid"
        role="grid"
        aria-label={words.title}
        aria-multiselectable="true"
        onKeyDown={keyed}
        onCopy={copied}
        onCut={cut}
        onPaste={pasted}
      >
        <HypothesesHead years={years()} year={props.year} />
        <tbody>
          <For each={ids()}>
            {(id, at) => (
              <Show when={byId().get(id)}>
                {(line) => (
                  <>
                    <Show when={byId().get(ids()[at() - 1] ?? '')?.family !== line().family}>
                      <tr role="row" class="family">
                        <th role="rowheader" colSpan={years().length + 5}>
                          {words.families[line().family]}
                        </th>
                      </tr>
                    </Show>
                    <Line
                      line={line()}
                      plan={props.plan}
                      years={years()}
                      year={props.year}
                      changed={props.changed.has(line())}
                      column={ids()[place()] === id ? props.spot.column : undefined}
                      typed={typed()?.spot.line === id ? typed() : undefined}
                      chosen={chosen.around(id)}
                      onFocus={(column) => chosen.arrive({ line: id, column })}
                      onBegin={(column) => chosen.begin({ line: id, column })}
                      onExtend={(column) => focusOn({ line: id, column }, true)}
                      onEdit={() => edit()}
                      onType={(text) => setTyped((now) => now && { ...now, text, refused: false })}
                      onKey={inEditor}
                      onLeave={() => enter() || setTyped()}
                    />
                  </>
                )}
              </Show>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}

function yearsOf({ firstYear, lastYear }: Plan): number[] {
  return Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);
}

function isTyping({ target }: ClipboardEvent): boolean {
  return target instanceof Element && target.closest('input') !== null;
}
