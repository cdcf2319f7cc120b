import { type JSX, onMount } from 'solid-js';
import { writePlan } from '../../exchange/plan-file/write-plan.ts';
import { exportMenuTexts } from '../../texts/export-menu.ts';
import { say } from '../../texts/language.ts';
import { Menu, MenuItem } from '../elements/menu.tsx';
import type { Session } from '../session.ts';
import type { View } from '../view.ts';
import type { Program } from './program.ts';
import { fileName, saveFile } from './save-file.ts';

/** The exports of a plan: its file, its workbook, the sheet as CSV, a page. Long ones say how far they are and can be stopped. */
export function ExportMenu(props: {
  readonly session: Session;
  readonly program: Program;
  readonly view: View;
  readonly announce: (text: string) => void;
  /** Receives the gesture that saves a copy of the plan to a file. */
  readonly onReady: (save: () => void) => void;
}): JSX.Element {
  const words = say(exportMenuTexts);

  async function savePlan(): Promise<void> {
    const { session } = props;
    const name = `${fileName(session.plan().name)}.quotepart.json`;
    const bytes = await writePlan(session.plan(), session.revision());
    saveFile(name, new Blob([bytes], { type: 'application/json' }));
    session.copied();
    props.announce(words.written(name));
  }

  onMount(() => props.onReady(() => void savePlan()));

  return (
    <Menu look="primary" label={words.export}>
      <MenuItem onChoose={() => void savePlan()}>{words.planFile}</MenuItem>
    </Menu>
  );
}
