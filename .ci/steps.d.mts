/** Builds the app when what is built is missing or older than its sources. */
export function buildWhenStale(options?: { output?: string }): Promise<void>;
