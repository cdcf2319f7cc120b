import { type Accessor, createMemo, createSignal, type Setter, untrack } from 'solid-js';
import { RATE_SCALE, type Rate } from '../../domain/base/cents.ts';
import { type Day, dayOf } from '../../domain/base/day.ts';
import { done, type Result, refused } from '../../domain/base/result.ts';
import { COFINANCING_STATES, COMMUNE_KEYS, type CofinancingState, type Plan, type Settings } from '../../domain/plan/plan.ts';
import { planUnder } from '../../domain/scenario/overlay.ts';
import { parseRate } from '../../texts/amounts.ts';
import { formatDay, parseTypedDay } from '../../texts/days.ts';
import { say } from '../../texts/language.ts';
import { type Trial, trialTexts } from '../../texts/trials.ts';
import { typingTexts } from '../../texts/typing.ts';
import type { ScenarioDesk } from './scenario-desk.ts';
import type { Tried } from './tried.ts';

/** A text of the form with what is wrong in it; an empty one is only missing. */
export interface Typed {
  readonly text: Accessor<string>;
  readonly set: Setter<string>;
  readonly fault: Accessor<string | undefined>;
}

/** The answers of a trial being prepared, and what they make once they hold. */
export interface TrialForm {
  /** The scenario written in; undefined for a new one. */
  readonly into: Accessor<string | undefined>;
  readonly setInto: Setter<string | undefined>;
  /** The plan the trial is made on. */
  readonly plan: Accessor<Plan>;
  readonly posts: Accessor<ReadonlySet<string>>;
  readonly setPosts: Setter<ReadonlySet<string>>;
  readonly lines: Accessor<ReadonlySet<string>>;
  readonly setLines: Setter<ReadonlySet<string>>;
  readonly on: Typed;
  readonly until: Typed;
  readonly by: Typed;
  readonly fte: Typed;
  readonly state: Accessor<CofinancingState>;
  readonly setState: Setter<CofinancingState>;
  readonly key: Accessor<NonNullable<Settings['communeKey']>>;
  readonly setKey: Setter<NonNullable<Settings['communeKey']>>;
  /** What is tried, or what still keeps it from being. */
  readonly tried: Accessor<Result<Tried, string>>;
}

/** The form of a trial: on the posts selected, or all, from the first day of the exercice looked at. */
export function createTrialForm(desk: ScenarioDesk, trial: Trial, selected: readonly string[], year: number): TrialForm {
  const words = say(trialTexts);
  const { session } = desk;
  const [into, setInto] = createSignal(session.scenario()?.id);
  const plan = createMemo(() => planUnder(session.base(), into()));
  const first = untrack(plan);
  const known = new Set(first.posts.map(({ id }) => id));
  const here = selected.filter((id) => known.has(id));
  const [posts, setPosts] = createSignal<ReadonlySet<string>>(new Set(here.length > 0 ? here : known));
  const open = first.cofinancings.filter(({ state }) => state === undefined || state === 'considered' || state === 'requested');
  const [lines, setLines] = createSignal<ReadonlySet<string>>(new Set(open.map(({ id }) => id)));
  const [state, setState] = createSignal<CofinancingState>(COFINANCING_STATES[2]);
  const [key, setKey] = createSignal(COMMUNE_KEYS.find((one) => one !== (first.settings.communeKey ?? COMMUNE_KEYS[0])) ?? COMMUNE_KEYS[0]);
  const on = typed(formatDay(dayOf(year, 1, 1) as Day), (text) => say(typingTexts).notADay(text), parseTypedDay);
  const until = typed(formatDay(dayOf(year, 12, 31) as Day), (text) => say(typingTexts).notADay(text), parseTypedDay);
  const by = typed('2', (text) => say(typingTexts).notARate(text), readRise);
  const fte = typed('80', (text) => say(typingTexts)[parseRate(text) === undefined ? 'notARate' : 'aboveWhole'](text), readTime);

  const tried = createMemo((): Result<Tried, string> => {
    const chosen = plan().posts.flatMap(({ id }) => (posts().has(id) ? [id] : []));
    switch (trial) {
      case 'cofinancings': {
        const ids = plan().cofinancings.flatMap(({ id }) => (lines().has(id) ? [id] : []));
        return ids.length === 0 ? refused(words.chooseLines) : done({ trial, lines: ids, state: state() });
      }
      case 'share':
        return done({ trial, key: key() });
      default:
        return chosen.length === 0 ? refused(words.choosePosts) : ofPosts(trial, chosen);
    }
  });

  function ofPosts(of: Exclude<Trial, 'cofinancings' | 'share'>, chosen: readonly string[]): Result<Tried, string> {
    const day = parseTypedDay(on.text());
    if (of === 'keep') {
      const end = parseTypedDay(until.text());
      if (end === undefined && until.text().trim() !== '') return refused(until.fault() ?? '');
      return done({ trial: of, posts: chosen, until: end });
    }
    if (day === undefined) return refused(on.fault() ?? say(typingTexts).needed(''));
    if (of === 'raise') {
      const rise = readRise(by.text());
      if (rise === undefined) return refused(by.fault() ?? words.noRise);
      return rise === 0 ? refused(words.noRise) : done({ trial: of, posts: chosen, by: rise, on: day });
    }
    if (of === 'fte') {
      const time = readTime(fte.text());
      return time === undefined
        ? refused(fte.fault() ?? say(typingTexts).needed(''))
        : done({ trial: of, posts: chosen, fte: time, on: day });
    }
    return done({ trial: of, posts: chosen, on: day });
  }

  return { into, setInto, plan, posts, setPosts, lines, setLines, on, until, by, fte, state, setState, key, setKey, tried };
}

function typed(first: string, wrong: (text: string) => string, read: (text: string) => unknown): Typed {
  const [text, set] = createSignal(first);
  return { text, set, fault: () => (text().trim() === '' || read(text()) !== undefined ? undefined : wrong(text())) };
}

/** A rise takes away all of a pay at most. */
function readRise(text: string): Rate | undefined {
  const read = parseRate(text);
  return read === undefined || read < -RATE_SCALE ? undefined : read;
}

function readTime(text: string): Rate | undefined {
  const read = parseRate(text);
  return read === undefined || read <= 0 || read > RATE_SCALE ? undefined : read;
}
