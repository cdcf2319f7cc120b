import { type JSX, Show } from 'solid-js';
import { setPlanField } from '../../domain/plan/change.ts';
import { commandTexts } from '../../texts/commands.ts';
import { frameTexts } from '../../texts/frame.ts';
import { say } from '../../texts/language.ts';
import { CommandItem } from '../commands/command-item.tsx';
import type { Commands } from '../commands/create-commands.ts';
import { Menu } from '../elements/menu.tsx';
import { NameDialog } from '../elements/name-dialog.tsx';
import { isMac } from '../keys/is-mac.ts';
import type { Session } from '../session.ts';
import type { View } from '../view.ts';
import { DisplayMenu } from './display-menu.tsx';
import { Mark } from './mark.tsx';
import type { Program } from './program.ts';
import { SavingState } from './saving-state.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import './screen-bar.css';
import './top-bar.css';

/** The plan's name and menu, whether it is saved, undo and redo, the display and what leaves as files. */
export function TopBar(props: {
  readonly session: Session;
  readonly program: Program;
  /** Which plan is on the screen: as it stands, or under a scenario. */
  readonly scenario: JSX.Element;
  readonly view: View;
  readonly commands: Commands;
  readonly children: JSX.Element;
}): JSX.Element {
  const words = say(frameTexts);
  const plan = () => props.session.plan();

  const item = (id: string): JSX.Element => <CommandItem command={props.commands.get(id)} />;
  const close = (): void => void props.view.setAsked();

  return (
    <header class="top-bar" aria-label={words.topBar}>
      <a class="top-mark" href="#/" title={words.allPlans}>
        <Mark />
      </a>
      <h1>
        <Menu
          look="plain"
          name={words.planMenu(plan().name)}
          label={
            <>
              <span class="plan-name" title={plan().name}>
                {plan().name}
              </span>{' '}
              <Caret />
            </>
          }
        >
          {item('rename')}
          {item('settings')}
          {item('import')}
          {item('duplicatePlan')}
          {item('closePlan')}
        </Menu>
      </h1>
      <Show when={plan().fictitious}>
        <span class="label">{words.fictitious}</span>
      </Show>
      {props.scenario}
      <SavingState session={props.session} clock={props.program.clock} />
      <div class="top-actions">
        <button
          type="button"
          class="button plain top-palette"
          title={say(commandTexts).paletteHelp}
          onClick={() => props.commands.get('palette').run()}
        >
          {say(commandTexts).paletteButton} <kbd>{isMac() ? '⌘ K' : 'Ctrl + K'}</kbd>
        </button>
        <button
          type="button"
          class="button plain"
          disabled={!props.session.canUndo()}
          aria-label={words.undo}
          title={words.undo}
          onClick={() => props.session.undo()}
        >
          <svg viewBox="0 0 16 16" class="icon" aria-hidden="true">
            <path d="M6 3 2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 8H7" {...stroke} />
          </svg>
        </button>
        <button
          type="button"
          class="button plain"
          disabled={!props.session.canRedo()}
          aria-label={words.redo}
          title={words.redo}
          onClick={() => props.session.redo()}
        >
          <svg viewBox="0 0 16 16" class="icon" aria-hidden="true">
            <path d="M10 3l3.5 3.5L10 10M13 6.5H6.5a4 4 0 0 0 0 8H9" {...stroke} />
          </svg>
        </button>
        <DisplayMenu preferences={props.program.preferences} />
        {props.children}
      </div>
      <Show when={props.view.asked() === 'name'}>
        <NameDialog
          name={plan().name}
          onClose={close}
          onName={(name) => {
            close();
            props.session.commit('rename', [name], setPlanField(plan(), 'name', name));
          }}
        />
      </Show>
      <Show when={props.view.asked() === 'settings'}>
        <SettingsDialog session={props.session} onClose={close} />
      </Show>
    </header>
  );
}

const stroke = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '1.6',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

function Caret(): JSX.Element {
  return (
    <svg viewBox="0 0 10 10" class="caret" aria-hidden="true">
      <path d="M1.5 3h7L5 7.5Z" fill="currentColor" />
    </svg>
  );
}
