import type { Plugin } from 'vite';

/** Writes `sw.js` beside the built page: the service worker with the list of every built file. */
export function offline(): Plugin;
