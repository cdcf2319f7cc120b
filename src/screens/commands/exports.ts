import { type Accessor, createSignal } from 'solid-js';
import { exportMenuTexts } from '../../texts/export-menu.ts';
import { frameTexts } from '../../texts/frame.ts';
import { say } from '../../texts/language.ts';
import { scenarioTexts } from '../../texts/scenarios.ts';
import type { Program } from '../frame/program.ts';
import { exportName, saveFile } from '../frame/save-file.ts';
import type { Session } from '../session.ts';
import type { View } from '../view.ts';

type Wanted = Parameters<Program['exporter']['write']>;

/** The files of a plan, written one at a time: how far the one being written is, and how to stop it. */
export interface Exports {
  /** From 0 to 1 while a file is written; undefined otherwise. */
  readonly share: Accessor<number | undefined>;
  /** The plan itself. */
  plan(): void;
  workbook(): void;
  /** The shown sheet, as CSV. */
  sheet(): void;
  /** A page to print. */
  page(): void;
  cancel(): void;
}

export function createExports(parts: {
  readonly session: Session;
  readonly program: Program;
  readonly view: View;
  readonly announce: (text: string) => void;
}): Exports {
  const { session, program, view, announce } = parts;
  const words = say(exportMenuTexts);
  const [share, setShare] = createSignal<number>();

  async function write(shown: Wanted[3], extension: Wanted[4], part = ''): Promise<boolean> {
    if (share() !== undefined) return false;
    // A copy of the plan holds its scenarios; every other file speaks of what is on the screen.
    const scenario = extension === 'quotepart.json' ? undefined : session.scenario();
    const onScreen = session.plan();
    const title = scenario === undefined ? onScreen.name : say(scenarioTexts).under(onScreen.name, scenario.name);
    const plan = extension === 'quotepart.json' ? session.base() : { ...onScreen, name: title };
    const name = exportName(onScreen.name, scenario?.name, part, extension);
    setShare(0);
    const written = await program.exporter.write(plan, session.revision(), session.asOf, shown, extension, setShare);
    setShare();
    if (written.ok) saveFile(name, written.value);
    announce(written.ok ? words.written(name) : written.refusal.code === 'cancelled' ? words.cancelled : words.failed);
    return written.ok;
  }

  return {
    share,
    plan: () => void write('all', 'quotepart.json').then((done) => done && session.copied()),
    workbook: () => void write('all', 'xlsx'),
    sheet: () => void write(view.sheet(), 'csv', say(frameTexts).sheet[view.sheet()]),
    page: () => void write('all', 'html'),
    cancel: () => program.exporter.cancel(),
  };
}
