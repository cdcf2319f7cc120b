/** Runs a long work a little at a time, the page free between two turns. */
export async function inTurns<T>(work: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    await new Promise((next) => setTimeout(next));
  }
}
