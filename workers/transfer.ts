import { transfer } from 'comlink';
import type { Results } from '../src/domain/results.ts';

/** The same answer, its arrays handed over to the page instead of copied: they are empty here afterwards. */
export function transferResults<A extends { readonly value: Results }>(answer: A): A {
  return transfer(answer, buffersOf(answer.value));
}

/** Every buffer of the results, each once. */
function buffersOf(results: Results): ArrayBuffer[] {
  const { posts, communes, plan, funders, shares, unknown, received, fte, training, levels } = results;
  const buffers = new Set<ArrayBuffer>();
  for (const group of [posts, communes, plan, funders, shares, unknown, received, { fte, training, levels }]) {
    for (const array of Object.values(group) as (Float64Array | Int32Array | Uint8Array)[]) buffers.add(array.buffer as ArrayBuffer);
  }
  return [...buffers];
}
