import { buildWhenStale } from '../../.ci/steps.mjs';

/** Before the browser tests: what they run is the app of today, built. */
export default async function build(): Promise<void> {
  await buildWhenStale();
}
