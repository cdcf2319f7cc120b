import type { Plugin } from 'vite';

/** Puts the policy of the served page first in its head. */
export function policyInPage(): Plugin;
/** Turns the construction of a worker into a worker carried inside the page. */
export function inlineWorkers(): Plugin;
/** Leaves one HTML file, named `quote-part.html`. */
export function singleFile(): Plugin;
