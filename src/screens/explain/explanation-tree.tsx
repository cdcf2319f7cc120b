import { createEffect, createMemo, createSignal, For, type JSX, on, Show, untrack } from 'solid-js';
import type { Explanation } from '../../domain/explain/explanation.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { explanationAmount, explanationFormula } from '../../texts/explained-formula.ts';
import { explanationLabel, explanationPeriod } from '../../texts/explanation.ts';
import { explanationPanelTexts } from '../../texts/explanation-panel.ts';
import { say } from '../../texts/language.ts';
import { above, isMore, isToBeAsked, type MoreNodes, openAtFirst, PARTS_AT_ONCE, ROOT, rowsOf, type ShownNode } from './open-nodes.ts';

/** An explanation as a tree: arrows walk and open it, Enter goes to the cell. What is not open is not drawn. */
export function ExplanationTree(props: {
  readonly name: string;
  readonly root: Explanation;
  readonly plan: Plan;
  /** The tree of a post of a total, when it is opened. */
  readonly ask: (node: Explanation) => Promise<Explanation | undefined>;
  readonly onActive: (node: Explanation) => void;
  readonly onGo: (node: Explanation) => void;
  readonly onLeave: () => void;
  readonly onReady: (focus: () => void) => void;
}): JSX.Element {
  let host!: HTMLDivElement;
  const [open, setOpen] = createSignal<ReadonlySet<string>>(new Set());
  const [shown, setShown] = createSignal<ReadonlyMap<string, number>>(new Map());
  const [grown, setGrown] = createSignal<ReadonlyMap<string, Explanation>>(new Map());
  const [active, setActive] = createSignal(ROOT);
  const rows = createMemo(() => rowsOf(props.root, { open: open(), shown: shown(), grown: grown() }));
  // Drawn by path: a row that stays keeps its element, and the focus with it.
  const byPath = createMemo(() => new Map(rows().map((row) => [row.path, row])));
  const rowAt = (path: string): ShownNode | MoreNodes | undefined => byPath().get(path);

  createEffect(
    on(
      () => props.root,
      (root) => {
        setGrown(new Map());
        setShown(new Map());
        setOpen(openAtFirst(root));
        setActive(ROOT);
      },
    ),
  );
  createEffect(() => {
    const row = rowAt(active());
    if (row !== undefined && !isMore(row)) props.onActive(row.node);
  });
  untrack(() => props.onReady)(() => untrack(() => focusOn(active())));

  function focusOn(path: string): void {
    setActive(path);
    host.querySelector<HTMLElement>(`[data-path="${path}"]`)?.focus();
  }

  function toggle(path: string, wanted?: boolean): void {
    const row = rowAt(path);
    if (row === undefined || isMore(row) || row.open === undefined) return;
    const opens = wanted ?? !row.open;
    setOpen((paths) => new Set(opens ? [...paths, path] : [...paths].filter((one) => one !== path)));
    if (opens && isToBeAsked(row.node) && !grown().has(path)) void grow(path, row.node);
  }

  async function grow(path: string, node: Explanation): Promise<void> {
    const root = props.root;
    const tree = await props.ask(node).catch(() => undefined);
    if (tree === undefined || root !== props.root) return;
    setGrown((all) => new Map([...all, [path, tree]]));
    setOpen((paths) => new Set([...paths, ...[...openAtFirst(tree)].map((one) => `${path}.0${one.slice(ROOT.length)}`)]));
  }

  function showMore({ path }: MoreNodes): void {
    const of = above(path) as string;
    const from = shown().get(of) ?? PARTS_AT_ONCE;
    setShown((all) => new Map([...all, [of, from + PARTS_AT_ONCE]]));
    focusOn(`${of}.${from}`);
  }

  function press(row: ShownNode | MoreNodes): void {
    if (isMore(row)) showMore(row);
    else if (row.node.cell === undefined) toggle(row.path);
    else props.onGo(row.node);
  }

  function keyed(event: KeyboardEvent): void {
    const all = rows();
    const at = all.findIndex(({ path }) => path === active());
    const row = all[at];
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const go = (to: number): void => {
      const next = all[Math.min(Math.max(to, 0), all.length - 1)];
      if (next !== undefined) focusOn(next.path);
    };
    switch (event.key) {
      case 'ArrowDown':
        go(at + 1);
        break;
      case 'ArrowUp':
        go(at - 1);
        break;
      case 'Home':
        go(0);
        break;
      case 'End':
        go(all.length - 1);
        break;
      case 'ArrowRight':
        if (isMore(row)) break;
        if (row.open === false) toggle(row.path, true);
        else if (row.open === true) go(at + 1);
        break;
      case 'ArrowLeft': {
        const parent = above(row.path);
        if (!isMore(row) && row.open === true) toggle(row.path, false);
        else if (parent !== undefined) focusOn(parent);
        break;
      }
      case '*':
        if (!isMore(row)) for (const one of all) if (!isMore(one) && above(one.path) === above(row.path)) toggle(one.path, true);
        break;
      case ' ':
        if (isMore(row)) showMore(row);
        else toggle(row.path);
        break;
      case 'Enter':
        press(row);
        break;
      case 'Escape':
        props.onLeave();
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div ref={host} class="explanation-tree" role="tree" aria-label={props.name} onKeyDown={keyed}>
      <For each={rows().map(({ path }) => path)}>
        {(path) => (
          <Show when={rowAt(path)}>
            {(row) => (
              <TreeRow
                row={row()}
                plan={props.plan}
                active={active() === path}
                onFocus={() => setActive(path)}
                onToggle={() => toggle(path)}
                onPress={() => press(row())}
              />
            )}
          </Show>
        )}
      </For>
    </div>
  );
}

function TreeRow(props: {
  readonly row: ShownNode | MoreNodes;
  readonly plan: Plan;
  readonly active: boolean;
  readonly onFocus: () => void;
  readonly onToggle: () => void;
  readonly onPress: () => void;
}): JSX.Element {
  const shown = (): ShownNode | undefined => (isMore(props.row) ? undefined : props.row);
  const left = (): number | undefined => (isMore(props.row) ? props.row.left : undefined);
  return (
    <div
      role="treeitem"
      class="explanation-node"
      classList={{ more: left() !== undefined, zero: shown()?.node.amount === 0, unknown: shown()?.node.how === 'unknown' }}
      data-path={props.row.path}
      aria-level={props.row.level}
      aria-posinset={shown()?.place}
      aria-setsize={shown()?.siblings}
      aria-expanded={shown()?.open}
      aria-selected={props.active}
      tabIndex={props.active ? 0 : -1}
      style={{ '--level': props.row.level - 1 }}
      onFocus={() => props.onFocus()}
      onClick={(event) => {
        event.currentTarget.focus();
        if (left() !== undefined) props.onPress();
        else if ((event.target as Element).closest('.twisty') !== null) props.onToggle();
      }}
      onDblClick={() => left() === undefined && props.onPress()}
    >
      <Show when={shown()} fallback={say(explanationPanelTexts).more(Math.min(PARTS_AT_ONCE, left() ?? 0))}>
        {(row) => <NodeWords node={row().node} open={row().open} plan={props.plan} />}
      </Show>
    </div>
  );
}

function NodeWords(props: { readonly node: Explanation; readonly open: boolean | undefined; readonly plan: Plan }): JSX.Element {
  const period = (): string => (props.node.what === 'months' ? '' : explanationPeriod(props.node));
  return (
    <>
      <span class="twisty" aria-hidden="true">
        {props.open === undefined ? '' : props.open ? '▾' : '▸'}
      </span>
      <span class="explanation-label">
        {explanationLabel(props.node, props.plan)}
        <Show when={period()}>{(text) => <span class="explanation-period"> · {text()}</span>}</Show>
      </span>{' '}
      <span class="explanation-amount">{explanationAmount(props.node)}</span>
      <Show when={explanationFormula(props.node)}>{(text) => <span class="explanation-formula"> {text()}</span>}</Show>
    </>
  );
}
