/** The right to write a plan, held by one window at a time; the browser gives it back when the window dies. */
export interface Lock {
  release(): void;
}

/** The lock of a page that has none (plain http from another machine): the check of revisions at each write still protects the plan. */
const FREE: Lock = { release: () => undefined };

/** The lock if it comes free within so many milliseconds, else undefined; `onStolen` is called if another window forces it away later. */
export function takeLock(name: string, wait: number, onStolen: () => void): Promise<Lock | undefined> {
  return request(name, { signal: AbortSignal.timeout(wait) }, onStolen).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'SecurityError') return FREE;
    return undefined;
  });
}

/** The lock, by force when it does not come free within so many milliseconds. */
export async function forceLock(name: string, wait: number, onStolen: () => void): Promise<Lock> {
  return (await takeLock(name, wait, onStolen)) ?? request(name, { steal: true }, onStolen);
}

function request(name: string, options: LockOptions, onStolen: () => void): Promise<Lock> {
  if (globalThis.navigator?.locks === undefined) return Promise.resolve(FREE);
  return new Promise((resolve, reject) => {
    let held = false;
    navigator.locks
      .request(name, options, () => {
        held = true;
        return new Promise<void>((release) => resolve({ release }));
      })
      .catch((error: unknown) => (held ? onStolen() : reject(error)));
  });
}
