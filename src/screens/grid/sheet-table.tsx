import { createEffect, createSignal, onCleanup, onMount, untrack } from 'solid-js';
import { lookup } from '../../domain/plan/lookup.ts';
import { postInCard } from '../card/in-card.ts';
import type { Sheet, View } from '../view.ts';
import type { Scissors } from './clipboard/cut.ts';
import { openSheet } from './open-sheet.ts';
import type { Counts, OpenSheet } from './opened-sheet.ts';
import { placeOf } from './place.ts';
import { SheetModel, type SheetWorld } from './sheet-model.ts';
import type { Figures } from './summary/tally.ts';

/** One sheet: drawn once, kept while another one is shown, painted again when what it shows has changed. */
export function SheetTable(props: {
  readonly sheet: Sheet;
  readonly world: SheetWorld;
  readonly view: View;
  readonly shown: boolean;
  readonly filter: string;
  /** What was cut, on any sheet. */
  readonly scissors: Scissors;
  readonly onCounts: (sheet: Sheet, counts: Counts) => void;
  readonly onFigures: (sheet: Sheet, figures: Figures | undefined) => void;
  readonly onShowAll: (sheet: Sheet) => void;
  /** The menu of a column is asked for, under its header. */
  readonly onColumnMenu: (column: string, under: HTMLElement) => void;
  readonly onOpen: (sheet: Sheet, open: OpenSheet | undefined) => void;
}) {
  let host!: HTMLDivElement;
  // A table is made for one sheet of one session; another sheet is another table.
  const { sheet, view, world } = untrack(() => ({ sheet: props.sheet, view: props.view, world: props.world }));
  const { session } = world;
  const [selection, setSelection] = createSignal('');

  onMount(() => {
    const model = new SheetModel(sheet, world);
    const open = openSheet(
      model,
      host,
      untrack(() => props.scissors),
      {
        onCounts: (counts) => props.onCounts(sheet, counts),
        onFigures: (figures) => props.onFigures(sheet, figures),
        onSelection: setSelection,
        onRow: (row) => {
          const post = postOf(model, row);
          if (post !== undefined) view.setPost(post);
        },
        onCell: (cell) => view.setActive(cell),
        onNote: (text, problem) => view.setNote({ text, problem }),
        onYear: (year) => view.setYear(year),
        onShowAll: () => props.onShowAll(sheet),
        onColumnMenu: (column, under) => props.onColumnMenu(column, under),
      },
    );
    props.onOpen(sheet, open);
    if (sheet === 'posts') view.setSelected(() => () => open.rows());
    let moved = false;

    createEffect(() => {
      const plan = session.plan();
      moved = untrack(() => model.takePlan(plan)) || moved;
      if (props.shown) show();
    });
    createEffect(() => {
      const results = session.results();
      moved = untrack(() => model.takeResults(results)) || moved;
      if (props.shown) show();
    });
    function show(): void {
      open.refresh(moved);
      moved = false;
    }
    createEffect(() => open.openYear(view.year()));
    createEffect(() => open.filter(props.filter));
    createEffect(() => {
      const wanted = view.wanted();
      if (wanted === undefined || wanted.table === 'hypotheses' || !props.shown) return;
      if (untrack(() => postInCard(session.plan(), wanted)) !== undefined) return;
      const place = untrack(() => placeOf(session.plan(), wanted));
      if (place !== undefined && place.sheet !== sheet) return;
      view.want(undefined);
      if (place !== undefined) open.goTo(place.row, place.column);
    });
    onCleanup(() => {
      props.onOpen(sheet, undefined);
      open.close();
    });
  });

  return (
    <div class="sheet-room" hidden={!props.shown}>
      <div class="sheet-host" ref={host} />
      <p class="hidden-text" role="status">
        {selection()}
      </p>
    </div>
  );
}

/** The post a row speaks of, if any. */
function postOf({ sheet, plan, results, rows }: SheetModel, row: string): string | undefined {
  if (sheet === 'posts') return row;
  if (sheet === 'cofinancings') {
    const line = lookup(plan).cofinancings.get(row);
    return line?.target === 'post' ? line.targetId : undefined;
  }
  return sheet === 'gaps' ? results?.gaps[rows.find((one) => one.id === row)?.figures ?? -1]?.post : undefined;
}
