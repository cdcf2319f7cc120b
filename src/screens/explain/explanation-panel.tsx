import { createEffect, createMemo, createResource, createSignal, For, type JSX, on, onCleanup, Show, untrack } from 'solid-js';
import type { Explanation } from '../../domain/explain/explanation.ts';
import type { GapCell } from '../../domain/gaps/gap.ts';
import { explanationPanelTexts } from '../../texts/explanation-panel.ts';
import { describeGap } from '../../texts/gaps.ts';
import { say } from '../../texts/language.ts';
import type { Session } from '../session.ts';
import type { View } from '../view.ts';
import { askTree } from './asked-tree.ts';
import { ExplanationTree } from './explanation-tree.tsx';
import type { Figure } from './figure.ts';
import { nameOfFigure } from './figure-name.ts';
import { NodeDetail } from './node-detail.tsx';
import './explanation.css';

/** How long the keyboard must rest in a cell before its figure is asked for. */
const PAUSE = 120;

/** How a figure was made: its tree, and under it the values of the chosen node with their sources. It follows the active cell. */
export function ExplanationPanel(props: { readonly session: Session; readonly view: View }): JSX.Element {
  const words = say(explanationPanelTexts);
  const { session, view } = untrack(() => ({ session: props.session, view: props.view }));
  const { explaining } = view;
  const [wanted, setWanted] = createSignal(explaining.shown());
  const [node, setNode] = createSignal<Explanation>();
  let focusTree: (() => void) | undefined;
  let cameFrom: Element | null = null;
  let focusAsked = false;

  createEffect(
    on(explaining.shown, (figure) => {
      const timer = setTimeout(() => setWanted(figure), wanted() === undefined ? 0 : PAUSE);
      onCleanup(() => clearTimeout(timer));
    }),
  );
  const [answer] = createResource(
    () => {
      const figure = wanted();
      return figure === undefined ? undefined : { figure, revision: session.revision(), scenario: session.scenario()?.id };
    },
    async ({ figure }) => ({ figure, tree: await askTree(session, figure) }),
  );
  // While a figure is being asked for, the last one stays: with its own name.
  const known = () => (answer.error === undefined ? answer.latest : undefined);
  const name = (figure: Figure): string => nameOfFigure(figure, session.plan());

  createEffect(
    on(explaining.asked, ({ times, focus }) => {
      if (times === 0 || !focus) return;
      cameFrom = document.activeElement;
      focusAsked = true;
      setWanted(explaining.shown());
      settle();
    }),
  );
  createEffect(() => {
    if (!answer.loading && known()?.tree !== undefined) settle();
  });

  /** Gives the keyboard to the tree once it is the one asked for. */
  function settle(): void {
    if (!focusAsked || untrack(() => answer.loading) || focusTree === undefined) return;
    focusAsked = false;
    queueMicrotask(() => focusTree?.());
  }

  function go(cell: GapCell | undefined): void {
    if (cell !== undefined) view.want(cell);
  }

  function leave(): void {
    if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
  }

  function askPart(figure: Figure, part: Explanation): Promise<Explanation | undefined> {
    const { name: post, from } = part;
    const year = from === undefined ? figure.year : Number(from.slice(0, 4));
    return post === undefined ? Promise.resolve(undefined) : session.explain({ post, year, line: lineOf(figure) });
  }

  return (
    <div class="explanation">
      <Show when={explaining.shown()} fallback={<p class="panel-empty">{words.none}</p>}>
        <Show when={known()} fallback={<p class="panel-empty">{answer.error === undefined ? words.working : words.failed}</p>}>
          {(now) => (
            <>
              <header class="explanation-head">
                <h3>{name(now().figure)}</h3>
              </header>
              <Show when={now().tree} fallback={<p class="panel-empty">{words.gone}</p>}>
                {(tree) => (
                  <>
                    <Missing session={session} figure={now().figure} tree={tree()} onGo={go} />
                    <ExplanationTree
                      name={words.tree(name(now().figure))}
                      root={tree()}
                      plan={session.plan()}
                      ask={(part) => askPart(now().figure, part)}
                      onActive={setNode}
                      onGo={(chosen) => go(chosen.cell)}
                      onLeave={leave}
                      onReady={(focus) => {
                        focusTree = focus;
                      }}
                    />
                    <Show when={node()}>
                      {(chosen) => <NodeDetail node={chosen()} year={now().figure.year} plan={session.plan()} onGo={go} />}
                    </Show>
                  </>
                )}
              </Show>
            </>
          )}
        </Show>
      </Show>
    </div>
  );
}

/** What must be typed before an unknown figure is known, and the posts a total leaves out. */
function Missing(props: {
  readonly session: Session;
  readonly figure: Figure;
  readonly tree: Explanation;
  readonly onGo: (cell: GapCell | undefined) => void;
}): JSX.Element {
  const words = say(explanationPanelTexts);
  const gaps = createMemo(() => {
    if (!Number.isNaN(props.tree.amount)) return [];
    const { post } = props.figure;
    return (props.session.results()?.gaps ?? []).filter((gap) => MISSING.has(gap.code) && gap.post === post && post !== undefined);
  });
  const leftOut = (): number => {
    const results = props.session.results();
    const { post, commune, year, to } = props.figure;
    if (results === undefined || post !== undefined || commune !== undefined || to !== undefined) return 0;
    return results.unknown.posts[year - results.firstYear] ?? 0;
  };
  return (
    <>
      <Show when={gaps().length > 0}>
        <section class="explanation-missing">
          <h4>{words.missing}</h4>
          <ul>
            <For each={gaps()}>
              {(gap) => {
                const sentence = describeGap(gap, props.session.plan());
                return (
                  <li>
                    {sentence.title} : {sentence.text}{' '}
                    <Show when={gap.cell}>
                      {(cell) => (
                        <button type="button" class="link" onClick={() => props.onGo(cell())}>
                          {sentence.gesture}
                        </button>
                      )}
                    </Show>
                  </li>
                );
              }}
            </For>
          </ul>
        </section>
      </Show>
      <Show when={leftOut() > 0}>
        <p class="explanation-note">{words.leftOut(leftOut())}</p>
      </Show>
    </>
  );
}

const MISSING: ReadonlySet<string> = new Set(['missingData', 'outsideRule']);

/** The line to ask of a post: all its cofinancings stand for those of a funder or of every line. */
function lineOf({ line }: Figure): string {
  return line === 'cofinancings' || line.startsWith('funder.') ? 'cofunding' : line;
}
