import { type Endpoint, proxy, type Remote, releaseProxy, transfer, wrap } from 'comlink';
import type { FoundCommune, ImportApi } from '../../workers/import.api.ts';

/** The page's end of an import worker: a `Worker`, or the port of a channel to the same code. */
export interface ImportEnd extends Endpoint {
  terminate?(): void;
  close?(): void;
}

type Language = Parameters<ImportApi['speak']>[0];
type Files = Parameters<ImportApi['read']>[0];
type OnProgress = Parameters<ImportApi['read']>[1];
type Read = Awaited<ReturnType<ImportApi['read']>>;
type Choice = Parameters<ImportApi['plan']>[0];
type Plan = Awaited<ReturnType<ImportApi['plan']>>;

/** Imports and commune search, out of the page. The worker starts on the first call and holds the last reading. */
export interface Importer {
  /** Reads files; their bytes are transferred and no longer belong to the caller. Refused with `cancelled` once cancelled. */
  read(files: Files, onProgress: OnProgress): Promise<Read>;
  /** The plan that a choice makes of the last reading; undefined when there is none. */
  plan(choice: Choice): Promise<Plan>;
  /** The problems of the last reading, as CSV text. */
  report(): Promise<string>;
  /** Stops a reading: it answers `cancelled` at once, and the worker is replaced when it does not stop within 200 ms. */
  cancel(): void;
  searchCommunes(text: string, limit: number): Promise<FoundCommune[]>;
  close(): void;
}

/** How long a worker may take to obey. */
const PATIENCE_MS = 200;

interface Link {
  readonly end: ImportEnd;
  readonly api: Remote<ImportApi>;
  /** Rejects when the worker dies. */
  readonly crashed: Promise<never>;
}

/** The page's end of `workers/import.api.ts`, over whatever `start` gives. A worker that dies rejects what was asked of it. */
export function createImporter(start: () => ImportEnd, language: Language): Importer {
  let link: Link | undefined;
  let stopReading: (() => void) | undefined;

  function linked(): Link {
    if (link === undefined) {
      const end = start();
      const crashed = new Promise<never>((_, reject) => {
        end.addEventListener('error', (event) => {
          drop();
          reject(new Error((event as ErrorEvent).message || 'the import worker stopped'));
        });
      });
      // A crash between two calls shows at the next one, on a new worker.
      crashed.catch(() => undefined);
      link = { end, api: wrap<ImportApi>(end), crashed };
      void link.api.speak(language);
    }
    return link;
  }

  function drop(): void {
    link?.api[releaseProxy]();
    link?.end.terminate?.();
    link?.end.close?.();
    link = undefined;
  }

  function ask<T>(question: (api: Remote<ImportApi>) => Promise<T>): Promise<T> {
    const { api, crashed } = linked();
    return Promise.race([question(api), crashed]);
  }

  /** Asks the worker to stop, and lets it go when it does not answer in time. */
  async function obey(worker: Link, reading: Promise<unknown>): Promise<void> {
    void worker.api.cancel();
    const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), PATIENCE_MS));
    const end = await Promise.race([reading.catch(() => 'failed'), late]);
    if (end === 'late' && link === worker) drop();
  }

  return {
    async read(files, onProgress) {
      stopReading?.();
      const cancelled = new Promise<'cancelled'>((resolve) => {
        stopReading = () => resolve('cancelled');
      });
      let live = true;
      const progress = proxy((step: Parameters<OnProgress>[0]) => {
        if (live) onProgress(step);
      });
      const buffers = files.map((file) => file.bytes.buffer as ArrayBuffer);
      const worker = linked();
      const reading = ask<Read>((api) => api.read(transfer(files, buffers) as never, progress as never) as Promise<Read>);
      const answer = await Promise.race([reading, cancelled]);
      live = false;
      if (answer !== 'cancelled') return answer;
      void obey(worker, reading);
      return { ok: false, refusal: { code: 'cancelled' } };
    },
    plan: (choice) => ask((api) => api.plan(choice) as Promise<Plan>),
    report: () => ask((api) => api.report()),
    cancel: () => stopReading?.(),
    searchCommunes: (text, limit) => ask((api) => api.searchCommunes(text, limit) as Promise<FoundCommune[]>),
    close: drop,
  };
}
