import { createSignal, type JSX, onMount, Show } from 'solid-js';
import { exportMenuTexts } from '../../texts/export-menu.ts';
import { frameTexts } from '../../texts/frame.ts';
import { say } from '../../texts/language.ts';
import { scenarioTexts } from '../../texts/scenarios.ts';
import { Menu, MenuItem } from '../elements/menu.tsx';
import type { Session } from '../session.ts';
import type { View } from '../view.ts';
import type { Program } from './program.ts';
import { exportName, saveFile } from './save-file.ts';

type Wanted = Parameters<Program['exporter']['write']>;

/** The files of a plan: itself, its workbook, the sheet as CSV, a page. They say how far they are and can be stopped. */
export function ExportMenu(props: {
  readonly session: Session;
  readonly program: Program;
  readonly view: View;
  readonly announce: (text: string) => void;
  /** Receives the gesture that saves a copy of the plan to a file. */
  readonly onReady: (save: () => void) => void;
}): JSX.Element {
  const words = say(exportMenuTexts);
  const [share, setShare] = createSignal<number>();

  async function write(view: Wanted[3], extension: Wanted[4], part = ''): Promise<boolean> {
    if (share() !== undefined) return false;
    // A copy of the plan holds its scenarios; every other file speaks of what is on the screen.
    const scenario = extension === 'quotepart.json' ? undefined : props.session.scenario();
    const shown = props.session.plan();
    const title = scenario === undefined ? shown.name : say(scenarioTexts).under(shown.name, scenario.name);
    const plan = extension === 'quotepart.json' ? props.session.base() : { ...shown, name: title };
    const name = exportName(shown.name, scenario?.name, part, extension);
    setShare(0);
    const written = await props.program.exporter.write(plan, props.session.revision(), props.session.asOf, view, extension, setShare);
    setShare();
    if (written.ok) saveFile(name, written.value);
    props.announce(written.ok ? words.written(name) : written.refusal.code === 'cancelled' ? words.cancelled : words.failed);
    return written.ok;
  }

  async function savePlan(): Promise<void> {
    if (await write('all', 'quotepart.json')) props.session.copied();
  }

  function writeSheet(): void {
    const sheet = props.view.sheet();
    void write(sheet, 'csv', say(frameTexts).sheet[sheet]);
  }

  const save = (): void => void savePlan();
  onMount(() => props.onReady(save));

  return (
    <Show
      when={share() === undefined}
      fallback={
        <>
          <span role="status" class="export-share">
            {words.working(share() ?? 0)}
          </span>
          <button type="button" class="button" onClick={() => props.program.exporter.cancel()}>
            {words.cancel}
          </button>
        </>
      }
    >
      <Menu look="primary" label={words.export}>
        <MenuItem onChoose={() => void savePlan()}>{words.planFile}</MenuItem>
        <MenuItem onChoose={() => void write('all', 'xlsx')}>{words.workbook}</MenuItem>
        <MenuItem onChoose={writeSheet}>{words.csv(say(frameTexts).sheet[props.view.sheet()])}</MenuItem>
        <MenuItem onChoose={() => void write('all', 'html')}>{words.print}</MenuItem>
      </Menu>
    </Show>
  );
}
