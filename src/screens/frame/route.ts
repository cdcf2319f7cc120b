import { type Accessor, createSignal, onCleanup } from 'solid-js';

/** Where the page is: the first screen, the import of a roster as a new plan, perhaps with files already handed over, or a plan. */
export type Route =
  | { readonly kind: 'first' }
  | { readonly kind: 'import'; readonly files?: readonly File[] }
  | { readonly kind: 'plan'; readonly id: string };

/** Reads the hash of an address; anything not known is the first screen. */
export function readRoute(hash: string): Route {
  if (hash === '#/import') return { kind: 'import' };
  const plan = /^#\/plan\/([^/]+)$/.exec(hash)?.[1];
  const id = plan === undefined ? undefined : decoded(plan);
  return id === undefined ? { kind: 'first' } : { kind: 'plan', id };
}

/** The hash of a route. */
export function writeRoute(route: Route): string {
  if (route.kind === 'plan') return `#/plan/${encodeURIComponent(route.id)}`;
  return route.kind === 'import' ? '#/import' : '#/';
}

/** The present route, following the address of the page, and the way to another. */
export function createRoute(): { readonly route: Accessor<Route>; readonly go: (route: Route) => void } {
  const [route, setRoute] = createSignal<Route>(readRoute(location.hash), { equals: (a, b) => writeRoute(a) === writeRoute(b) });
  const follow = (): void => {
    setRoute(readRoute(location.hash));
  };
  addEventListener('hashchange', follow);
  onCleanup(() => removeEventListener('hashchange', follow));
  return {
    route,
    go: (to) => {
      // Files are no part of an address: the route that holds them comes first, and its address changes nothing to it.
      setRoute(to);
      location.hash = writeRoute(to);
    },
  };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
