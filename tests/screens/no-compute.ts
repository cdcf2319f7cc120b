import type { Compute } from '../../src/bridge/compute.ts';

/** A computer that never answers, for tests of what does not need figures. */
export function noCompute(): Compute {
  const nothing = (): Promise<never> => Promise.reject(new Error('nothing computed'));
  return {
    computed: () => undefined,
    waiting: () => false,
    failure: () => undefined,
    open: () => undefined,
    change: () => undefined,
    under: () => undefined,
    months: nothing,
    treasury: nothing,
    explain: nothing,
    compare: nothing,
    close: () => undefined,
  };
}
