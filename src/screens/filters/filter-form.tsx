import { createSignal, createUniqueId, For, type JSX, Match, onCleanup, onMount, Show, Switch, untrack } from 'solid-js';
import { filterTexts } from '../../texts/filters.ts';
import { say } from '../../texts/language.ts';
import type { OpenSheet } from '../grid/opened-sheet.ts';
import type { Reading } from '../grid/reading.ts';
import { type ColumnFilter, TEXT_TESTS, type TextTest } from './column-filter.ts';
import { bound } from './describe-filter.ts';
import { readRange } from './read-range.ts';
import { ValueChoice } from './value-choice.tsx';
import { type ListedValue, valuesIn } from './value-list.ts';

/** What a filter can keep: the kinds of filter, each way of looking for a text counted as one. */
type Keep = Exclude<ColumnFilter['kind'], 'text'> | TextTest;

/** The filter of a column: what to keep, and its values, text or bounds. Applying nothing takes the filter away. */
export function FilterForm(props: {
  readonly sheet: OpenSheet;
  readonly reading: Reading;
  readonly filter: ColumnFilter | undefined;
  readonly onApply: (filter: ColumnFilter | undefined) => void;
}): JSX.Element {
  const words = say(filterTexts);
  const id = createUniqueId();
  const { reading, filter } = untrack(() => ({ reading: props.reading, filter: props.filter }));
  const isRange = reading.kind !== 'text';
  const kinds: readonly Keep[] = isRange ? ['values', 'range', 'empty', 'filled'] : ['values', ...TEXT_TESTS, 'empty', 'filled'];
  const [keep, setKeep] = createSignal<Keep>(keptBy(filter));
  const [text, setText] = createSignal(filter?.kind === 'text' ? filter.text : '');
  const range = filter?.kind === 'range' ? filter : undefined;
  const [from, setFrom] = createSignal(range?.from === undefined ? '' : bound(reading.kind, range.from));
  const [to, setTo] = createSignal(range?.to === undefined ? '' : bound(reading.kind, range.to));
  const [values, setValues] = createSignal<readonly ListedValue[]>();
  const [chosen, setChosen] = createSignal<ReadonlySet<string>>(new Set(filter?.kind === 'values' ? filter.values : []));
  const [wrong, setWrong] = createSignal('');
  const unit = reading.kind === 'day' ? 'day' : 'number';

  let gone = false;
  onCleanup(() => {
    gone = true;
  });
  onMount(() => {
    void valuesIn(
      untrack(() => props.sheet.rowsBeside(reading.id)),
      reading,
      () => gone,
    ).then((found) => {
      if (found === undefined) return;
      if (filter?.kind !== 'values') setChosen(new Set(found.map((one) => one.text)));
      setValues(found);
    });
  });

  function apply(): void {
    const kind = keep();
    if (kind === 'empty' || kind === 'filled') props.onApply({ kind });
    else if (kind === 'values') {
      props.onApply(isAll() ? undefined : { kind, values: [...chosen()] });
    } else if (kind === 'range') {
      const read = readRange(reading.kind, from(), to());
      if (read.ok) props.onApply(read.value);
      else setWrong(read.refusal.code === 'badBound' ? words.badBound(read.refusal.text) : words.upsideDown);
    } else props.onApply({ kind: 'text', test: kind, text: text() });
  }

  const isAll = (): boolean => values()?.every((value) => chosen().has(value.text)) ?? true;
  const isNone = (): boolean => keep() === 'values' && (values() === undefined || chosen().size === 0);

  const field = (label: string, value: () => string, set: (text: string) => void): JSX.Element => (
    <label class="filter-bound">
      <span>{label}</span>
      <input
        class="input"
        type="text"
        autocomplete="off"
        value={value()}
        aria-invalid={wrong() !== ''}
        aria-describedby={wrong() === '' ? undefined : id}
        onInput={(event) => {
          setWrong('');
          set(event.currentTarget.value);
        }}
      />
    </label>
  );

  return (
    <form
      class="popup-part"
      aria-label={words.filter}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <label class="popup-line">
        <span>{words.keep}</span>
        <select class="input filter-kind" data-first onChange={(event) => setKeep(event.currentTarget.value as Keep)}>
          <For each={kinds}>
            {(kind) => (
              <option value={kind} selected={kind === untrack(keep)}>
                {words.kinds[kind]}
              </option>
            )}
          </For>
        </select>
      </label>
      <Switch>
        <Match when={keep() === 'values'}>
          <ValueChoice values={values()} chosen={chosen()} onChoose={setChosen} />
        </Match>
        <Match when={keep() === 'range'}>
          <div class="popup-line">
            {field(words.from[unit], from, setFrom)}
            {field(words.to[unit], to, setTo)}
          </div>
        </Match>
        <Match when={(TEXT_TESTS as readonly string[]).includes(keep())}>{field(words.text, text, setText)}</Match>
      </Switch>
      <Show when={wrong() !== ''}>
        <p class="error" role="alert" id={id}>
          {wrong()}
        </p>
      </Show>
      <div class="popup-line">
        <button type="submit" class="button primary" disabled={isNone()}>
          {words.apply}
        </button>
        <Show when={props.filter !== undefined}>
          <button type="button" class="button" onClick={() => props.onApply(undefined)}>
            {words.clear}
          </button>
        </Show>
      </div>
    </form>
  );
}

function keptBy(filter: ColumnFilter | undefined): Keep {
  if (filter === undefined) return 'values';
  return filter.kind === 'text' ? filter.test : filter.kind;
}
