/** A worker that computes plans. */
export function computeWorker(): Worker {
  return new Worker(new URL('../../workers/compute.worker.ts', import.meta.url), { type: 'module', name: 'compute' });
}

/** A worker that reads rosters and searches communes. */
export function importWorker(): Worker {
  return new Worker(new URL('../../workers/import.worker.ts', import.meta.url), { type: 'module', name: 'import' });
}

/** A worker that writes exports and opens plan files. */
export function exportWorker(): Worker {
  return new Worker(new URL('../../workers/export.worker.ts', import.meta.url), { type: 'module', name: 'export' });
}
