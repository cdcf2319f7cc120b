import { type JSX, Show } from 'solid-js';
import type { PlanRefusal } from '../../storage/refusal.ts';
import { say } from '../../texts/language.ts';
import { refusalTexts } from '../../texts/refusals.ts';
import type { Program } from '../frame/program.ts';
import type { Route } from '../frame/route.ts';
import { planRefusalTitle } from './refusal-words.ts';

/** Why a plan does not open, what can still be had of it, and the way back. */
export function PlanRefused(props: {
  readonly id: string;
  readonly refusal: PlanRefusal;
  readonly program: Program;
  readonly go: (route: Route) => void;
}): JSX.Element {
  const words = say(refusalTexts);
  const damaged = () => (props.refusal.code === 'damaged' ? props.refusal : undefined);

  async function recover(): Promise<void> {
    const { storage, newId, clock } = props.program;
    const name = (await storage.list()).find((entry) => entry.id === props.id)?.name ?? words.unnamed;
    const made = await storage.recover(props.id, { id: newId(), name: `${name} (${words.damaged.recovered})` }, clock());
    if (made.ok) props.go({ kind: 'plan', id: made.value.id });
  }

  return (
    <main class="message">
      <h1>{planRefusalTitle(props.refusal)}</h1>
      <Show when={props.refusal.code === 'absent'}>
        <p>{words.absent.text}</p>
      </Show>
      <Show when={damaged()}>{(one) => <p>{words.damaged.text(one().readable, one().expected)}</p>}</Show>
      <div class="message-actions">
        <Show when={damaged()?.readable !== undefined}>
          <button type="button" class="button" onClick={() => void recover()}>
            {words.damaged.recover}
          </button>
        </Show>
        <button type="button" class="button primary" onClick={() => props.go({ kind: 'first' })}>
          {words.back}
        </button>
      </div>
    </main>
  );
}
