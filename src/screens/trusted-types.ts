// Stands where compiled components look for Solid's page library: the one re-export of the house, since the compiler takes one module name.
import { template as solidTemplate } from 'solid-js/web';

export * from 'solid-js/web';

interface Policy {
  createHTML(text: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML?: (text: string) => string; createScriptURL?: (address: string) => string }): Policy;
}

/** Undefined outside a browser and in those that know no Trusted Types, where the rest of the policy holds. */
const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;

const templates = factory?.createPolicy('templates', { createHTML: (text) => text });

// Worker addresses are strings in every browser; no HTML and no script has a default: markup from a string is refused by the browser.
factory?.createPolicy('default', { createScriptURL: ownScript });

/** A piece of page from the text of a compiled component; called by compiled components only. */
export function template(text: string, ...flags: unknown[]): () => Element {
  // Solid declares fewer arguments than its compiler passes.
  const make = solidTemplate as unknown as (text: string, ...flags: unknown[]) => () => Element;
  return make(templates?.createHTML(text) ?? text, ...flags);
}

/** The address itself when the script is one of ours: same origin, or carried by the page that a disk opened. Throws otherwise. */
export function ownScript(address: string): string {
  const asked = new URL(address, document.baseURI);
  const ours = location.protocol === 'file:' ? asked.protocol === 'blob:' : asked.origin === location.origin && asked.protocol !== 'blob:';
  if (!ours) throw new TypeError(`Script refused: ${asked.protocol}//${asked.host}`);
  return address;
}
