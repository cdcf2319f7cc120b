/** How long a turn of work may hold the page, in milliseconds. */
const TURN = 12;
/** How many items are done between two looks at the clock. */
const BETWEEN = 64;

/** Does something for each item in short turns, so that the page answers meanwhile; false when `stop` says so between two turns. */
export async function inTurns<T>(items: readonly T[], each: (item: T, at: number) => void, stop: () => boolean): Promise<boolean> {
  let turn = performance.now();
  for (let at = 0; at < items.length; at++) {
    each(items[at] as T, at);
    if (at % BETWEEN !== 0 || performance.now() - turn < TURN) continue;
    await new Promise((next) => setTimeout(next));
    if (stop()) return false;
    turn = performance.now();
  }
  return !stop();
}

/** Lets the page answer when the present turn has lasted long enough: to await between two pieces of a long work. */
export function createBreath(): () => Promise<void> | undefined {
  let turn = performance.now();
  return () => {
    if (performance.now() - turn < TURN) return undefined;
    return new Promise((next) => {
      setTimeout(() => {
        turn = performance.now();
        next();
      });
    });
  };
}
