import { type JSX, Show } from 'solid-js';
import { importScreenTexts } from '../../texts/import-screen.ts';
import { say } from '../../texts/language.ts';
import type { ImportFlow } from './create-import.ts';

/** What the file does not say and the plan needs: renewal, end of contracts, pay. */
export function HypothesesSection(props: { readonly flow: ImportFlow }): JSX.Element {
  const words = say(importScreenTexts);
  const wrong = (): boolean => props.flow.payText().trim() !== '' && props.flow.gross() === undefined;
  return (
    <fieldset class="import-hypotheses">
      <legend>
        <h2>{words.hypotheses}</h2>
      </legend>
      <p>{words.hypothesesWhy}</p>
      <p class="import-note">{words.start}</p>
      <label>
        <input type="checkbox" checked={props.flow.renewal()} onChange={(event) => props.flow.setRenewal(event.currentTarget.checked)} />
        {words.renewal}
      </label>
      <label>
        <input type="checkbox" checked={props.flow.goOn()} onChange={(event) => props.flow.setGoOn(event.currentTarget.checked)} />
        {words.goOn}
      </label>
      <div role="radiogroup" aria-labelledby="import-pay" class="import-pay">
        <p id="import-pay">{words.pay}</p>
        <label>
          <input type="radio" name="pay" checked={!props.flow.payTyped()} onChange={() => props.flow.setPayTyped(false)} />
          {words.smic}
        </label>
        <label>
          <input type="radio" name="pay" checked={props.flow.payTyped()} onChange={() => props.flow.setPayTyped(true)} />
          {words.gross}
        </label>
        <Show when={props.flow.payTyped()}>
          <label class="field import-gross">
            <span>{words.grossLabel}</span>
            <input
              class="input"
              type="text"
              inputmode="decimal"
              value={props.flow.payText()}
              aria-invalid={wrong()}
              aria-describedby="import-gross-error"
              onInput={(event) => props.flow.setPayText(event.currentTarget.value)}
            />
          </label>
          <p id="import-gross-error" class="error" role="status">
            {wrong() ? words.badGross : ''}
          </p>
        </Show>
      </div>
    </fieldset>
  );
}
