import { type JSX, Show } from 'solid-js';
import { exportMenuTexts } from '../../texts/export-menu.ts';
import { say } from '../../texts/language.ts';
import { CommandItem } from '../commands/command-item.tsx';
import type { Commands } from '../commands/create-commands.ts';
import type { Exports } from '../commands/exports.ts';
import { Menu } from '../elements/menu.tsx';

/** The files of a plan: itself, its workbook, the sheet as CSV, a page. They say how far they are and can be stopped. */
export function ExportMenu(props: { readonly exports: Exports; readonly commands: Commands }): JSX.Element {
  const words = say(exportMenuTexts);
  const item = (id: string): JSX.Element => <CommandItem command={props.commands.get(id)} />;
  return (
    <Show
      when={props.exports.share() === undefined}
      fallback={
        <>
          <span role="status" class="export-share">
            {words.working(props.exports.share() ?? 0)}
          </span>
          <button type="button" class="button" onClick={() => props.exports.cancel()}>
            {words.cancel}
          </button>
        </>
      }
    >
      <Menu look="primary" label={words.export}>
        {item('savePlan')}
        {item('workbook')}
        {item('csv')}
        {item('page')}
      </Menu>
    </Show>
  );
}
