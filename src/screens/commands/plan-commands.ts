import { commandTexts } from '../../texts/commands.ts';
import { exportMenuTexts } from '../../texts/export-menu.ts';
import { frameTexts } from '../../texts/frame.ts';
import { say } from '../../texts/language.ts';
import { THEMES } from '../frame/preferences.ts';
import { PAGES, SHEETS } from '../view.ts';
import type { Command } from './command.ts';
import type { Ground } from './ground.ts';

/** Where to look: sheets, exercices, panels. */
export function viewCommands({ session, view }: Ground): Command[] {
  const words = say(commandTexts);
  const { firstYear, lastYear } = session.plan();
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);
  const isOnPosts = (): boolean => view.page() === undefined && view.sheet() === 'posts';
  return [
    ...SHEETS.map(
      (sheet): Command => ({
        id: `sheet.${sheet}`,
        topic: 'sheets',
        label: () => words.openSheet(say(frameTexts).sheet[sheet]),
        available: () => view.page() !== undefined || view.sheet() !== sheet,
        run: () => view.setSheet(sheet),
      }),
    ),
    ...PAGES.map(
      (page): Command => ({
        id: `page.${page}`,
        topic: 'sheets',
        label: () => words.openSheet(say(frameTexts).page[page]),
        available: () => view.page() !== page,
        run: () => view.setPage(page),
      }),
    ),
    ...years.map(
      (year): Command => ({
        id: `year.${year}`,
        topic: 'years',
        label: () => words.openYear(year),
        available: () => view.year() !== year,
        run: () => view.setYear(year),
      }),
    ),
    { id: 'gaps', topic: 'panels', label: () => words.showGaps, available: () => true, run: () => view.setPanel('gaps') },
    { id: 'history', topic: 'panels', label: () => words.showHistory, available: () => true, run: () => view.setPanel('history') },
    { id: 'notes', topic: 'panels', label: () => words.showNotes, available: () => true, run: () => view.setPanel('notes') },
    {
      id: 'explain',
      topic: 'panels',
      shortcut: 'explain',
      label: () => words.explain,
      available: () => true,
      run: () => view.explaining.explain(undefined, true),
    },
    {
      id: 'openCard',
      topic: 'panels',
      label: () => words.openCard,
      available: () => isOnPosts() && !view.cardOpen(),
      run: () => view.setCardOpen(true),
    },
    {
      id: 'closeCard',
      topic: 'panels',
      label: () => words.closeCard,
      available: () => isOnPosts() && view.cardOpen(),
      run: () => view.setCardOpen(false),
    },
  ];
}

/** The files that a plan makes. */
export function fileCommands({ exports, view }: Ground): Command[] {
  const words = say(exportMenuTexts);
  const isFree = (): boolean => exports.share() === undefined;
  return [
    { id: 'savePlan', topic: 'files', shortcut: 'save', label: () => words.planFile, available: isFree, run: exports.plan },
    { id: 'workbook', topic: 'files', label: () => words.workbook, available: isFree, run: exports.workbook },
    { id: 'csv', topic: 'files', label: () => words.csv(say(frameTexts).sheet[view.sheet()]), available: isFree, run: exports.sheet },
    { id: 'page', topic: 'files', label: () => words.print, available: isFree, run: exports.page },
  ];
}

/** What can be done with the plan as a whole. */
export function planCommands({ session, program, view, go, onImport }: Ground): Command[] {
  const words = say(frameTexts);
  const isOurs = (): boolean => !session.readOnly();

  async function duplicate(): Promise<void> {
    const { storage, newId, clock } = program;
    const { id, name } = session.plan();
    const made = await storage.duplicate(id, { id: newId(), name: words.copyOf(name) }, clock());
    if (made.ok) go({ kind: 'plan', id: made.value.id });
  }

  return [
    { id: 'rename', topic: 'plan', label: () => words.rename, available: isOurs, run: () => view.setAsked('name') },
    { id: 'settings', topic: 'plan', label: () => words.settings, available: isOurs, run: () => view.setAsked('settings') },
    { id: 'import', topic: 'plan', label: () => words.importInto, available: isOurs, run: onImport },
    { id: 'duplicatePlan', topic: 'plan', label: () => words.duplicate, available: () => true, run: () => void duplicate() },
    { id: 'closePlan', topic: 'plan', label: () => words.closePlan, available: () => true, run: () => go({ kind: 'first' }) },
  ];
}

/** How the page looks and speaks, and where all of it is found by name. */
export function pageCommands({ program, view }: Ground): Command[] {
  const words = say(commandTexts);
  const { themes, languages } = say(frameTexts);
  const { preferences } = program;
  return [
    ...THEMES.map(
      (theme): Command => ({
        id: `theme.${theme}`,
        topic: 'display',
        label: () => words.theme(themes[theme]),
        checked: () => preferences.theme() === theme,
        available: () => true,
        run: () => preferences.setTheme(theme),
      }),
    ),
    ...(['fr', 'en'] as const).map(
      (language): Command => ({
        id: `language.${language}`,
        topic: 'display',
        label: () => words.language(languages[language]),
        checked: () => preferences.language === language,
        available: () => true,
        run: () => preferences.setLanguage(language),
      }),
    ),
    { id: 'help', topic: 'display', shortcut: 'help', label: () => words.help, available: () => true, run: () => view.setAsked('help') },
    {
      id: 'palette',
      topic: 'display',
      shortcut: 'palette',
      label: () => words.palette,
      available: () => true,
      run: () => view.setAsked('palette'),
    },
  ];
}
