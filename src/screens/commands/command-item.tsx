import { type JSX, Show } from 'solid-js';
import { MenuItem } from '../elements/menu.tsx';
import type { Command } from './command.ts';

/** A command as a line of a menu: greyed when it cannot be done now, checked when it is the present choice. */
export function CommandItem(props: { readonly command: Command; readonly children?: JSX.Element }): JSX.Element {
  return (
    <MenuItem checked={props.command.checked?.()} disabled={!props.command.available()} onChoose={() => props.command.run()}>
      {props.children ?? props.command.label()}
    </MenuItem>
  );
}

/** A command as a button of a toolbar: it is not there when it cannot be done. */
export function CommandButton(props: { readonly command: Command; readonly children?: JSX.Element }): JSX.Element {
  return (
    <Show when={props.command.available()}>
      <button type="button" class="button plain" data-command={props.command.id} onClick={() => props.command.run()}>
        {props.children ?? props.command.label()}
      </button>
    </Show>
  );
}
