import { type Accessor, createSignal, onCleanup } from 'solid-js';

/** A new version of the app: `ready` once it waits, whole, beside the one in use; `apply` takes it and starts again. */
export interface Update {
  readonly ready: Accessor<boolean>;
  apply(): void;
}

const HOUR = 3_600_000;

/** Keeps the app for offline starts and watches for new versions. Never reloads without `apply`. Does nothing where the browser or a disk cannot. */
export function createUpdate(): Update {
  const [ready, setReady] = createSignal(false);
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http') || import.meta.env.DEV)
    return { ready, apply: () => undefined };
  const container = navigator.serviceWorker;
  let waiting: ServiceWorker | undefined;
  let applying = false;
  let controlled = container.controller !== null;

  const offer = (worker: ServiceWorker | null) => {
    // The first installation replaces nothing: there is no news to tell.
    if (worker === null || container.controller === null) return;
    waiting = worker;
    setReady(true);
  };
  const taken = () => {
    if (applying) location.reload();
    // Another window applied it: this one goes on with what it has until its own click.
    else if (controlled) setReady(true);
    controlled = true;
  };
  container.addEventListener('controllerchange', taken);

  let registration: ServiceWorkerRegistration | undefined;
  let askedAt = Date.now();
  const ask = () => {
    if (document.visibilityState !== 'visible' || Date.now() - askedAt < HOUR) return;
    askedAt = Date.now();
    registration?.update().catch(() => undefined);
  };
  document.addEventListener('visibilitychange', ask);

  container
    .register('./sw.js', { updateViaCache: 'none' })
    .then((found) => {
      registration = found;
      offer(found.waiting);
      found.addEventListener('updatefound', () => {
        const installing = found.installing;
        installing?.addEventListener('statechange', () => {
          if (installing.state === 'installed') offer(installing);
        });
      });
    })
    // Refused by the browser's settings: the app works all the same, with the server.
    .catch(() => undefined);

  onCleanup(() => {
    container.removeEventListener('controllerchange', taken);
    document.removeEventListener('visibilitychange', ask);
  });
  return {
    ready,
    apply() {
      applying = true;
      if (waiting?.state === 'installed') waiting.postMessage('apply');
      else location.reload();
    },
  };
}
