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
import { hasChoices, Line, type Spot, type Typed } from './hypothesis-line.tsx';
import { type LawCell, lawCell } from './law-cell.ts';
import { copiedLaw } from './law-clipboard.ts';
import type { LawLine } from './law-lines.ts';

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
  /** Pastes a block from the cell that has the keyboard; one text that cannot be read is kept in its cell. */
  readonly onPaste: (block: ClipBlock) => void;
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

  untrack(() => props.onReady)((spot) => untrack(() => focusOn(spot)));

  function focusOn(spot: Spot): void {
    props.onSpot(spot);
    const line = byId().get(spot.line);
    const column = typeof spot.column === 'number' && line !== undefined && line.kind !== 'years' ? 'whole' : spot.column;
    const cell = host.querySelector<HTMLElement>(`[data-line="${CSS.escape(spot.line)}"][data-column="${column}"]`);
    cell?.focus();
    cell?.scrollIntoView({ block: 'nearest' });
  }

  function move(lines: number, across: number): void {
    const to = Math.min(Math.max(place() + lines, 0), ids().length - 1);
    const all = columns();
    const whole = here()?.kind !== 'years' && typeof props.spot.column === 'number' && across !== 0;
    const from = whole && across > 0 ? all.length - 2 : whole && across < 0 ? 1 : all.indexOf(props.spot.column);
    const column = all[Math.min(Math.max(from + across, 0), all.length - 1)];
    const line = ids()[to];
    if (line !== undefined && column !== undefined) focusOn({ line, column });
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
    const step = KEYS[`${event.ctrlKey || event.metaKey ? 'Mod+' : ''}${event.key}`];
    if (step !== undefined) {
      const [lines, across] = step;
      move(lines, across);
    } else if (event.ctrlKey || event.metaKey) return;
    else if (event.key === 'F2' || event.key === ' ') edit();
    else if (event.key === 'Delete') erase();
    else if ([...event.key].length === 1 && /[\d,.=\-−]/.test(event.key)) edit(event.key);
    else return;
    event.preventDefault();
  }

  function copied(event: ClipboardEvent): void {
    const line = here();
    if (line === undefined || isTyping(event) || event.clipboardData === null || getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    const rows = [[copiedLaw(line, props.spot.column, props.year, props.plan)]];
    event.clipboardData.setData('text/plain', writeTsv(rows.map((row) => row.map(({ text }) => text))));
    event.clipboardData.setData('text/html', writeHtml(rows));
    props.announce(say(blockTexts).copied(1));
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
    else if (block.rows.length > 1 || first?.length !== 1) props.onPaste(block);
    else {
      // One text is typed: refused, it stays in its cell with its reason.
      edit(first[0]?.text ?? '');
      if (typed() !== undefined && enter()) props.announce(`${say(blockTexts).done('paste', 1)}.`);
    }
  }

  function erase(): void {
    const line = here();
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
    else if (enter()) move(down, right);
    event.preventDefault();
  }

  return (
    <div class="hypotheses-room" ref={host}>
      <table class="hypotheses-grid" role="grid" aria-label={words.title} onKeyDown={keyed} onCopy={copied} onPaste={pasted}>
        <thead>
          <tr role="row">
            <th role="columnheader" class="name">
              {words.name}
            </th>
            <th role="columnheader">{words.state}</th>
            <For each={years()}>
              {(year) => (
                <th role="columnheader" class="number" classList={{ chosen: year === props.year }}>
                  {year}
                </th>
              )}
            </For>
            <th role="columnheader">{words.status(props.year)}</th>
            <th role="columnheader">{words.source}</th>
            <th role="columnheader">{words.checked}</th>
          </tr>
        </thead>
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
                      onFocus={(column) => props.onSpot({ line: id, column })}
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

const FAR = 10_000;
const SCREEN = 15;
const KEYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  Enter: [1, 0],
  Home: [0, -FAR],
  End: [0, FAR],
  PageDown: [SCREEN, 0],
  PageUp: [-SCREEN, 0],
  'Mod+Home': [-FAR, -FAR],
  'Mod+End': [FAR, FAR],
  'Mod+ArrowDown': [FAR, 0],
  'Mod+ArrowUp': [-FAR, 0],
};

function yearsOf({ firstYear, lastYear }: Plan): number[] {
  return Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);
}

function isTyping({ target }: ClipboardEvent): boolean {
  return target instanceof Element && target.closest('input') !== null;
}
