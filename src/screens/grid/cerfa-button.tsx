import type { JSX } from 'solid-js';
import { addCerfaFunders } from '../../domain/plan/cerfa-funders.ts';
import { cerfaName, cerfaTexts } from '../../texts/cerfa.ts';
import { say } from '../../texts/language.ts';
import type { Session } from '../session.ts';

/** Adds, as one step, a cofinancing for each line of funders of the Cerfa 12156 that the plan does not have yet. */
export function CerfaButton(props: { readonly session: Session; readonly announce: (text: string) => void }): JSX.Element {
  const words = say(cerfaTexts);
  function add(): void {
    const made = addCerfaFunders(props.session.plan(), props.session.newId, cerfaName);
    props.session.commit('addRows', [words.add], made.changes);
    props.announce(made.ids.length === 0 ? words.complete : words.added(made.ids.length));
  }
  return (
    <button type="button" class="button plain" title={words.help} onClick={add}>
      {words.add}
    </button>
  );
}
