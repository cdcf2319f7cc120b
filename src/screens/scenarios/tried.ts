import type { Rate } from '../../domain/base/cents.ts';
import type { Day } from '../../domain/base/day.ts';
import type { Change } from '../../domain/plan/change.ts';
import type { CofinancingState, Plan, Settings } from '../../domain/plan/plan.ts';
import { postOfChange } from '../../domain/scenario/comparison.ts';
import { changeTime, endStateMoney, keepPosts, raisePays, setCofinancings, shareBy, stopPosts } from '../../domain/scenario/gestures.ts';
import { choiceTexts } from '../../texts/choices.ts';
import { say } from '../../texts/language.ts';
import { settingTexts } from '../../texts/settings.ts';
import { type Trial, trialTexts } from '../../texts/trials.ts';

/** What is tried in a scenario: a gesture, and on what. */
export type Tried =
  | { readonly trial: 'stop' | 'endState'; readonly posts: readonly string[]; readonly on: Day }
  | { readonly trial: 'keep'; readonly posts: readonly string[]; readonly until: Day | undefined }
  | { readonly trial: 'raise'; readonly posts: readonly string[]; readonly by: Rate; readonly on: Day }
  | { readonly trial: 'fte'; readonly posts: readonly string[]; readonly fte: Rate; readonly on: Day }
  | { readonly trial: 'cofinancings'; readonly lines: readonly string[]; readonly state: CofinancingState }
  | { readonly trial: 'share'; readonly key: NonNullable<Settings['communeKey']> };

/** The trials that are made on chosen posts. */
export function isOnPosts(trial: Trial): boolean {
  return trial !== 'cofinancings' && trial !== 'share';
}

/** The changes that a trial makes to a plan. */
export function changesTried(plan: Plan, tried: Tried, newId: () => string): Change[] {
  switch (tried.trial) {
    case 'stop':
      return stopPosts(plan, tried.posts, tried.on);
    case 'endState':
      return endStateMoney(plan, tried.on, tried.posts);
    case 'keep':
      return keepPosts(plan, tried.posts, tried.until);
    case 'raise':
      return raisePays(plan, tried.posts, tried.by, tried.on, newId);
    case 'fte':
      return changeTime(plan, tried.posts, tried.fte, tried.on, newId);
    case 'cofinancings':
      return setCofinancings(plan, tried.lines, tried.state);
    case 'share':
      return shareBy(plan, tried.key);
  }
}

/** A name for a scenario made of this trial, and what the history calls it. */
export function nameTried(tried: Tried): string {
  const { named } = say(trialTexts);
  switch (tried.trial) {
    case 'stop':
      return named.stop(tried.posts.length, tried.on);
    case 'endState':
      return named.endState(tried.on);
    case 'keep':
      return named.keep(tried.posts.length, tried.until);
    case 'raise':
      return named.raise(tried.by, tried.on);
    case 'fte':
      return named.fte(tried.posts.length, tried.fte, tried.on);
    case 'cofinancings':
      return named.cofinancings(tried.lines.length, say(choiceTexts)['cofinancings.state'][tried.state]);
    case 'share':
      return named.share(say(settingTexts).communeKeys[tried.key]);
  }
}

/** The chosen posts that a trial changes, and those it leaves as they are. */
export function postsTouched(
  plan: Plan,
  chosen: readonly string[],
  changes: readonly Change[],
): { readonly touched: readonly string[]; readonly left: readonly string[] } {
  const found = new Set(changes.map((change) => postOfChange(plan, change)));
  return { touched: chosen.filter((post) => found.has(post)), left: chosen.filter((post) => !found.has(post)) };
}
