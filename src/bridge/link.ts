import { type Endpoint, type Remote, releaseProxy, wrap } from 'comlink';

/** The page's end of a worker: a `Worker`, or the port of a channel to the same code. */
export interface WorkerEnd extends Endpoint {
  terminate?(): void;
  close?(): void;
}

/** A worker that answers, until it dies or is stopped. */
export interface Link<Api> {
  /** Sends without waiting for the answer; messages and questions arrive in the order they were given. */
  send(message: (api: Remote<Api>) => Promise<unknown>): void;
  /** The answer; rejects with `Stopped` when the worker dies or is stopped before it gives one. */
  ask<T>(question: (api: Remote<Api>) => Promise<T>): Promise<T>;
  stop(): void;
}

/** The worker is no longer there to answer. */
export class Stopped extends Error {}

/** Speaks to the object that the other end exposes; `onCrash` is called when the worker dies by itself. */
export function openLink<Api>(end: WorkerEnd, onCrash: () => void): Link<Api> {
  const api = wrap<Api>(end);
  // Not a race with one promise of the crash: that would keep every answer ever given in memory.
  const pending = new Set<(reason: Stopped) => void>();

  function stop(reason = 'the worker was stopped'): void {
    end.removeEventListener('error', crash);
    for (const reject of pending) reject(new Stopped(reason));
    pending.clear();
    api[releaseProxy]();
    end.terminate?.();
    end.close?.();
  }

  function crash(event: Event): void {
    stop((event as ErrorEvent).message ?? 'the worker died');
    onCrash();
  }

  end.addEventListener('error', crash as EventListener);
  return {
    send: (message) => void message(api).catch(() => undefined),
    ask: (question) =>
      new Promise((resolve, reject) => {
        pending.add(reject);
        question(api)
          .then(resolve, reject)
          .finally(() => pending.delete(reject));
      }),
    stop: () => stop(),
  };
}
