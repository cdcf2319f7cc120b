import { createEffect, createMemo, createSignal, type JSX, Match, on, Switch } from 'solid-js';
import { explanationPanelTexts } from '../../texts/explanation-panel.ts';
import { frameTexts } from '../../texts/frame.ts';
import { say } from '../../texts/language.ts';
import { noteTexts } from '../../texts/notes.ts';
import { Tabs } from '../elements/tabs.tsx';
import { ExplanationPanel } from '../explain/explanation-panel.tsx';
import { GapList } from '../gaps/gap-list.tsx';
import { gapsOf } from '../gaps/gaps-of.ts';
import { History } from '../history/history.tsx';
import { Notes } from '../notes/notes.tsx';
import type { Session } from '../session.ts';
import type { View } from '../view.ts';
import './panel.css';

/** What to look at beside the sheet: gaps of the exercice, history of the plan, notes on its cells. It can be folded. */
export function Panel(props: { readonly session: Session; readonly view: View; readonly clock: () => string }): JSX.Element {
  const words = say(frameTexts);
  const [open, setOpen] = createSignal(true);
  const count = createMemo(() => {
    const gaps = props.session.results()?.gaps;
    return gaps === undefined ? undefined : gapsOf(gaps, props.view.year()).length;
  });
  const comments = createMemo(() => props.session.plan().comments.filter((one) => one.resolved !== true).length);
  // A comment asked for from a cell is written here.
  createEffect(
    on(
      () => props.view.commented(),
      (cell) => cell !== undefined && setOpen(true),
      { defer: true },
    ),
  );
  // A figure asked for is explained here.
  createEffect(
    on(
      () => props.view.explaining.asked(),
      () => setOpen(true),
      { defer: true },
    ),
  );
  const fold = (): string => (open() ? words.hidePanel : words.showPanel);
  return (
    <aside class="side-panel" classList={{ folded: !open(), explaining: props.view.panel() === 'explanation' }} aria-label={words.panel}>
      <h2 class="hidden-text">{words.panel}</h2>
      <div class="panel-head">
        <div hidden={!open()}>
          <Tabs
            name={words.panel}
            base="panel"
            look="panel"
            selected={props.view.panel()}
            onSelect={(id) => props.view.setPanel(id)}
            tabs={[
              { id: 'gaps' as const, label: words.sheet.gaps, count: count() },
              { id: 'explanation' as const, label: say(explanationPanelTexts).title },
              { id: 'history' as const, label: words.history },
              { id: 'notes' as const, label: say(noteTexts).title, ...(comments() > 0 && { count: comments() }) },
            ]}
          />
        </div>
        <button
          type="button"
          class="button plain"
          aria-expanded={open()}
          aria-controls="panel-panel"
          aria-label={fold()}
          title={fold()}
          onClick={() => setOpen(!open())}
        >
          <span aria-hidden="true">{open() ? '»' : '«'}</span>
        </button>
      </div>
      <div
        class="panel-body"
        id="panel-panel"
        role="tabpanel"
        aria-labelledby={`panel-${props.view.panel()}`}
        hidden={!open()}
        tabIndex={0}
      >
        <Switch>
          <Match when={props.view.panel() === 'gaps'}>
            <GapList session={props.session} view={props.view} />
          </Match>
          <Match when={props.view.panel() === 'explanation'}>
            <ExplanationPanel session={props.session} view={props.view} />
          </Match>
          <Match when={props.view.panel() === 'history'}>
            <History session={props.session} />
          </Match>
          <Match when={props.view.panel() === 'notes'}>
            <Notes session={props.session} view={props.view} clock={props.clock} />
          </Match>
        </Switch>
      </div>
    </aside>
  );
}
