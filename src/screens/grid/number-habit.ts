import type { Habit } from '../../texts/read-number.ts';

/** How a lone group of three digits is read in one plan, once it was asked. Kept on this computer: it says how its user types, not what the plan holds. */
export interface NumberHabit {
  readonly now: Habit | undefined;
  /** Remembers an answer; undefined forgets it, so that it is asked again. */
  keep(habit: Habit | undefined): void;
}

/** The habit of a plan; it lasts until the page closes where nothing may be kept. */
export function createNumberHabit(plan: string): NumberHabit {
  const key = `quote-part:thousands:${plan}`;
  let now = read(key);
  return {
    get now() {
      return now;
    },
    keep(habit) {
      now = habit;
      try {
        if (habit === undefined) localStorage.removeItem(key);
        else localStorage.setItem(key, habit);
      } catch {
        // Nothing may be kept here.
      }
    },
  };
}

function read(key: string): Habit | undefined {
  try {
    const kept = localStorage.getItem(key);
    return kept === 'thousands' || kept === 'decimals' ? kept : undefined;
  } catch {
    return undefined;
  }
}
