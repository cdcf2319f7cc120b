import { createMemo, createSignal, createUniqueId, For, type JSX, Match, Show, Switch, untrack } from 'solid-js';
import { lookup } from '../../domain/plan/lookup.ts';
import { COFINANCING_STATES, COMMUNE_KEYS, type CofinancingState, type Settings } from '../../domain/plan/plan.ts';
import { formatCount } from '../../texts/amounts.ts';
import { choiceTexts } from '../../texts/choices.ts';
import { say } from '../../texts/language.ts';
import { settingTexts } from '../../texts/settings.ts';
import { type Trial, trialTexts } from '../../texts/trials.ts';
import { Dialog } from '../elements/dialog.tsx';
import { CheckList } from './check-list.tsx';
import { cofinancingsToChoose, postsToChoose } from './choices.ts';
import { NameField } from './name-field.tsx';
import type { ScenarioDesk } from './scenario-desk.ts';
import { createTrialForm, type Typed } from './trial-form.ts';
import { isOnPosts, nameTried, postsTouched } from './tried.ts';

/** Posts named when a trial has no effect on them; beyond, they are counted. */
const MOST_NAMED = 5;

/** Asks what is tried, on what, and in which scenario it is written; tells what it would change before it does. */
export function TrialDialog(props: {
  readonly desk: ScenarioDesk;
  readonly trial: Trial;
  readonly selected: readonly string[];
  readonly year: number;
}): JSX.Element {
  const words = say(trialTexts);
  const { desk, trial } = untrack(() => ({ desk: props.desk, trial: props.trial }));
  const form = untrack(() => createTrialForm(desk, trial, props.selected, props.year));
  const [typedName, setTypedName] = createSignal<string>();
  const [pressed, setPressed] = createSignal(false);

  const tried = form.tried;
  const changes = createMemo(() => {
    const now = tried();
    return now.ok ? desk.changesOf(now.value, form.into()) : [];
  });
  // While an answer is missing the last name stands: the browser would ask for a name instead of the answer.
  const proposed = createMemo<string>((before) => {
    const now = tried();
    return now.ok ? desk.freshName(nameTried(now.value)) : before;
  }, words.title[trial]);
  const name = (): string => typedName() ?? proposed();
  const fault = () => (form.into() === undefined ? desk.faultOf(name().trim()) : undefined);
  const touched = createMemo(() => postsTouched(form.plan(), isOnPosts(trial) ? [...form.posts()] : [], changes()));
  const left = (): string => {
    const ids = touched().left;
    const names = ids.slice(0, MOST_NAMED).map((id) => lookup(form.plan()).posts.get(id)?.label ?? '');
    return ids.length > MOST_NAMED ? `${names.join(', ')}… (${formatCount(ids.length)})` : names.join(', ');
  };
  const reason = (): string => {
    const now = tried();
    return now.ok ? words.noChange : now.refusal;
  };

  function accept(): void {
    const now = tried();
    const into = form.into();
    setPressed(true);
    if (!now.ok || changes().length === 0 || fault() !== undefined) return;
    desk.ask(undefined);
    desk.attempt(now.value, into === undefined ? { name: name().trim() } : { id: into });
  }

  return (
    <Dialog title={words.title[trial]} action={words.accept} onAccept={accept} onClose={() => desk.ask(undefined)}>
      <p class="scenario-help">{words.help[trial]}</p>
      <Switch>
        <Match when={trial === 'keep'}>
          <TextField label={words.until} typed={form.until} />
        </Match>
        <Match when={trial === 'raise' || trial === 'fte'}>
          <div class="field-row two">
            <TextField label={trial === 'raise' ? words.by : words.fte} typed={trial === 'raise' ? form.by : form.fte} needed />
            <TextField label={words.on[trial as 'raise' | 'fte']} typed={form.on} needed />
          </div>
        </Match>
        <Match when={trial === 'stop' || trial === 'endState'}>
          <TextField label={words.on[trial as 'stop' | 'endState']} typed={form.on} needed />
        </Match>
        <Match when={trial === 'cofinancings'}>
          <label class="field">
            <span>{words.state}</span>
            <select class="input" onChange={(event) => form.setState(event.currentTarget.value as CofinancingState)}>
              <For each={COFINANCING_STATES}>
                {(state) => (
                  <option value={state} selected={state === form.state()}>
                    {say(choiceTexts)['cofinancings.state'][state]}
                  </option>
                )}
              </For>
            </select>
          </label>
        </Match>
        <Match when={trial === 'share'}>
          <label class="field">
            <span>{words.key}</span>
            <select class="input" onChange={(event) => form.setKey(event.currentTarget.value as NonNullable<Settings['communeKey']>)}>
              <For each={COMMUNE_KEYS}>
                {(key) => (
                  <option value={key} selected={key === form.key()}>
                    {say(settingTexts).communeKeys[key]}
                  </option>
                )}
              </For>
            </select>
          </label>
        </Match>
      </Switch>
      <Show when={isOnPosts(trial)}>
        <CheckList
          legend={words.posts(form.posts().size, form.plan().posts.length)}
          choices={postsToChoose(form.plan())}
          chosen={form.posts()}
          onChosen={(chosen) => form.setPosts(chosen)}
        />
      </Show>
      <Show when={trial === 'cofinancings'}>
        <CheckList
          legend={words.lines(form.lines().size, form.plan().cofinancings.length)}
          choices={cofinancingsToChoose(form.plan())}
          chosen={form.lines()}
          onChosen={(chosen) => form.setLines(chosen)}
        />
      </Show>
      <label class="field">
        <span>{words.into}</span>
        <select class="input" onChange={(event) => form.setInto(event.currentTarget.value || undefined)}>
          <option value="">{words.intoNew}</option>
          <For each={desk.session.base().scenarios}>
            {(scenario) => (
              <option value={scenario.id} selected={scenario.id === form.into()}>
                {scenario.name}
              </option>
            )}
          </For>
        </select>
      </label>
      <Show when={form.into() === undefined}>
        <NameField label={words.newName} name={name()} fault={fault()} onName={setTypedName} />
      </Show>
      <Show
        when={changes().length > 0}
        fallback={
          <p role={pressed() ? 'alert' : 'status'} class={pressed() ? 'error' : 'scenario-help'}>
            {reason()}
          </p>
        }
      >
        <p role="status" class="scenario-help">
          {words.effect(changes().length, touched().touched.length)}
          <Show when={left() !== ''}> {words.withoutEffect(left())}</Show>
        </p>
      </Show>
    </Dialog>
  );
}

function TextField(props: { readonly label: string; readonly typed: Typed; readonly needed?: boolean }): JSX.Element {
  const id = createUniqueId();
  return (
    <label class="field">
      <span>{props.label}</span>
      <input
        class="input"
        type="text"
        required={props.needed === true}
        value={props.typed.text()}
        aria-invalid={props.typed.fault() !== undefined}
        aria-describedby={props.typed.fault() === undefined ? undefined : id}
        onInput={(event) => props.typed.set(event.currentTarget.value)}
      />
      <Show when={props.typed.fault()}>
        {(fault) => (
          <span id={id} role="alert" class="error">
            {fault()}
          </span>
        )}
      </Show>
    </label>
  );
}
