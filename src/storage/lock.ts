/** The right to write a plan, held by one window at a time; the browser gives it back when the window dies. */
export interface Lock {
  release(): void;
}

/** How to get a lock: only if it is free, after waiting so many milliseconds and then by force. */
export type Manner = 'ifFree' | { readonly forceAfter: number };

/** The lock, or undefined when another window holds it; `onStolen` is called when another window takes it by force. */
export async function takeLock(name: string, manner: Manner, onStolen: () => void): Promise<Lock | undefined> {
  // Without locks (plain http from another machine) the check of revisions at each write still protects the plan.
  if (globalThis.navigator?.locks === undefined) return { release: () => undefined };
  if (manner === 'ifFree') return request(name, { ifAvailable: true }, onStolen);
  try {
    return await request(name, { signal: AbortSignal.timeout(manner.forceAfter) }, onStolen);
  } catch {
    return request(name, { steal: true }, onStolen);
  }
}

function request(name: string, options: LockOptions, onStolen: () => void): Promise<Lock | undefined> {
  return new Promise((resolve, reject) => {
    let held = false;
    navigator.locks
      .request(name, options, (lock) => {
        if (lock === null) {
          resolve(undefined);
          return undefined;
        }
        held = true;
        return new Promise<void>((release) => resolve({ release }));
      })
      .catch((error: unknown) => (held ? onStolen() : reject(error)));
  });
}
