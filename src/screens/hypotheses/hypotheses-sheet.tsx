import { createEffect, createMemo, createSignal, For, type JSX, onCleanup, Show, untrack } from 'solid-js';
import type { Change } from '../../domain/plan/change.ts';
import type { ClipBlock } from '../../exchange/clipboard/block.ts';
import { blockTexts } from '../../texts/block.ts';
import { hypothesesTexts } from '../../texts/hypotheses.ts';
import { say } from '../../texts/language.ts';
import type { Session } from '../session.ts';
import type { View } from '../view.ts';
import { HypothesesGrid } from './hypotheses-grid.tsx';
import { HypothesisDetail } from './hypothesis-detail.tsx';
import type { Spot } from './hypothesis-line.tsx';
import { isChanged, isToConfirm, matches } from './law-cell.ts';
import { pastedLaw, valueChanges } from './law-clipboard.ts';
import { type LawLine, lineAt, linesOf } from './law-lines.ts';
import { emptied, filled, type LawRange, tiled } from './law-range.ts';
import './hypotheses.css';

const FILTERS = ['all', 'changed', 'toConfirm'] as const;
type Filter = (typeof FILTERS)[number];

/** Lines drawn at a time when the sheet opens: drawing all of them holds the page. */
const AT_ONCE = 30;

/** All that figures rest on: parameters of law by exercice, choices of the plan, with their sources; what is a hypothesis is typed here. */
export function HypothesesSheet(props: {
  readonly session: Session;
  readonly view: View;
  readonly announce: (text: string) => void;
}): JSX.Element {
  const words = say(hypothesesTexts);
  const { session, view } = untrack(() => ({ session: props.session, view: props.view }));
  const [filter, setFilter] = createSignal<Filter>('all');
  const [search, setSearch] = createSignal('');
  const [spot, setSpot] = createSignal<Spot>({ line: '', column: view.year() });
  const [drawn, setDrawn] = createSignal(AT_ONCE);
  let focus = (_: Spot): void => undefined;

  const lines = createMemo(() => linesOf(session.plan()));
  const changed = createMemo(() => new Set(lines().filter((line) => isChanged(line, session.plan()))));
  const toConfirm = createMemo(() => new Set(lines().filter((line) => isToConfirm(line, session.plan()))));
  const counts = (): Record<Filter, number> => ({ all: lines().length, changed: changed().size, toConfirm: toConfirm().size });
  const kept = createMemo(() =>
    lines().filter(
      (line) =>
        (filter() === 'all' || (filter() === 'changed' ? changed() : toConfirm()).has(line)) &&
        (search().trim() === '' || matches(line, search(), session.plan())),
    ),
  );
  const byId = createMemo(() => new Map(lines().map((line) => [line.id, line])));
  const chosen = (): LawLine | undefined => byId().get(spot().line) ?? kept()[0];
  const year = (): number => (typeof spot().column === 'number' ? (spot().column as number) : view.year());

  createEffect(() => {
    if (drawn() >= lines().length) return;
    const timer = setTimeout(() => setDrawn((count) => count + AT_ONCE), 20);
    onCleanup(() => clearTimeout(timer));
  });
  createEffect(() => {
    const wanted = view.wanted();
    if (wanted?.table !== 'hypotheses') return;
    untrack(() => {
      const line = lineAt(lines(), session.plan(), wanted.id);
      setFilter('all');
      setSearch('');
      setDrawn(lines().length);
      const { firstYear, lastYear } = session.plan();
      const asked = Number(session.plan().hypotheses.find(({ id }) => id === wanted.id)?.year ?? wanted.field);
      const column = asked >= firstYear && asked <= lastYear ? asked : Math.min(Math.max(view.year(), firstYear), lastYear);
      if (line !== undefined) queueMicrotask(() => focus({ line: line.id, column }));
    });
    view.want(undefined);
  });

  function commit(line: LawLine, of: string, changes: readonly Change[]): void {
    session.commit('edit', [line.label, of], changes);
  }

  /** Writes the value of a cell, or comes back to its default without one; what equals the default is not a change. */
  function write(line: LawLine, at: number, value: number | undefined): void {
    commit(line, line.kind === 'years' ? String(at) : '', valueChanges(line, at, session.plan(), value, session.newId));
  }

  /** Writes a block over a range that it fills, or from its first cell on, as one step. */
  function put(code: 'paste' | 'fill', block: ClipBlock, range: LawRange | undefined): void {
    if (session.readOnly()) return props.announce(words.why.window);
    const from = range === undefined ? spot() : { line: range.lines[0]?.id ?? '', column: range.from };
    const whole = range === undefined ? block : tiled(block, range);
    const { changes, taken, ignored, why } = pastedLaw(kept(), from, session.plan(), whole, session.newId);
    const own = say(blockTexts);
    session.commit(code, [chosen()?.label ?? words.title], changes);
    const counts = [own.done(code, taken), ...(ignored > 0 ? [own.ignored(ignored)] : [])].join(', ');
    props.announce([`${counts}.`, why].filter((part) => part !== undefined).join(' '));
  }

  function fill(range: LawRange, way: 'down' | 'right'): void {
    const filling = filled(range, way, session.plan());
    if (filling === undefined) props.announce(say(blockTexts).nothingToFill);
    else put('fill', filling.block, filling.range);
  }

  function empty(range: LawRange): void {
    if (session.readOnly()) return props.announce(words.why.window);
    const { changes, cells } = emptied(range, session.plan(), session.newId);
    session.commit('clear', [chosen()?.label ?? words.title], changes);
    props.announce(`${say(blockTexts).done('clear', cells)}.`);
  }

  return (
    <div class="hypotheses">
      <div class="hypotheses-tools" role="toolbar" aria-label={words.tools}>
        <input
          class="sheet-filter"
          type="search"
          placeholder={words.search}
          aria-label={words.searchHelp}
          value={search()}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <div class="hypotheses-filters" role="group" aria-label={words.show}>
          <For each={FILTERS}>
            {(one) => (
              <button type="button" class="button plain" aria-pressed={filter() === one} onClick={() => setFilter(one)}>
                {words.filters[one](counts()[one])}
              </button>
            )}
          </For>
        </div>
      </div>
      <HypothesesGrid
        plan={session.plan()}
        lines={kept().slice(0, drawn())}
        changed={changed()}
        year={year()}
        spot={spot()}
        readOnly={session.readOnly()}
        onSpot={setSpot}
        onWrite={write}
        onPaste={(block, range) => put('paste', block, range)}
        onEmpty={empty}
        onFill={fill}
        onChoose={() => document.querySelector<HTMLElement>('.hypothesis-detail [role="radio"][tabindex="0"]')?.focus()}
        announce={(text) => props.announce(text)}
        onReady={(to) => {
          focus = to;
        }}
      />
      <Show when={kept().length === 0}>
        <p class="sheet-nothing">{words.none}</p>
      </Show>
      <Show when={chosen()}>
        {(line) => (
          <HypothesisDetail
            line={line()}
            year={year()}
            plan={session.plan()}
            readOnly={session.readOnly()}
            newId={() => session.newId()}
            onCommit={(of, changes) => commit(line(), of, changes)}
            onBack={() => write(line(), year(), undefined)}
            onGo={(cell) => view.want(cell)}
            onLeave={() => focus(spot())}
          />
        )}
      </Show>
    </div>
  );
}
