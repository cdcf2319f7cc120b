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
  /** Stops a reading: it answers `cancelled` at once, and the worker is replaced when it does not stop in time. */
  cancel(): void;
  searchCommunes(text: string, limit: number): Promise<FoundCommune[]>;
  /** For each text, the communes that it may name, in one question. */
  findCommunes(texts: readonly string[], limit: number): Promise<FoundCommune[][]>;
  close(): void;
}

/** How long a worker may take to obey before it is replaced; the caller of `cancel` never waits for it. */
const PATIENCE_MS = 500;

interface Link {
  readonly api: Remote<ImportApi>;
  /** Rejects when the worker dies or is let go. */
  readonly gone: Promise<never>;
  stop(reason: string): void;
}

/** The page's end of `workers/import.api.ts`, over whatever `start` gives. A worker that dies rejects what was asked of it. */
export function createImporter(start: () => ImportEnd, language: Language): Importer {
  let link: Link | undefined;
  let stopReading: (() => void) | undefined;
  // What was cancelled must have ended, or its worker be gone, before anything else is asked.
  let obeyed: Promise<unknown> = Promise.resolve();

  function linked(): Link {
    if (link === undefined) {
      link = openLink(start(), () => {
        link = undefined;
      });
      void link.api.speak(language);
    }
    return link;
  }

  async function ask<T>(question: (api: Remote<ImportApi>) => Promise<T>): Promise<T> {
    await obeyed;
    const { api, gone } = linked();
    return Promise.race([question(api), gone]);
  }

  async function obey(reading: Promise<unknown>): Promise<void> {
    const asked = link;
    void asked?.api.cancel();
    const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), PATIENCE_MS));
    const end = await Promise.race([reading.catch(() => 'failed'), late]);
    if (end === 'late') asked?.stop('the import worker did not stop in time');
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
      const reading = ask<Read>((api) => api.read(transfer(files, buffers) as never, progress as never) as Promise<Read>);
      const answer = await Promise.race([reading, cancelled]);
      live = false;
      if (answer !== 'cancelled') return answer;
      obeyed = obey(reading);
      return { ok: false, refusal: { code: 'cancelled' } };
    },
    plan: (choice) => ask((api) => api.plan(choice) as Promise<Plan>),
    report: () => ask((api) => api.report()),
    cancel: () => stopReading?.(),
    searchCommunes: (text, limit) => ask((api) => api.searchCommunes(text, limit) as Promise<FoundCommune[]>),
    findCommunes: (texts, limit) => ask((api) => api.findCommunes(texts, limit) as Promise<FoundCommune[][]>),
    close: () => link?.stop('the import was closed'),
  };
}

function openLink(end: ImportEnd, onGone: () => void): Link {
  const api = wrap<ImportApi>(end);
  let fail: (reason: Error) => void = () => undefined;
  const gone = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // A worker that goes between two questions is replaced at the next one.
  gone.catch(() => undefined);
  const stop = (reason: string): void => {
    end.removeEventListener('error', crash);
    onGone();
    fail(new Error(reason));
    api[releaseProxy]();
    end.terminate?.();
    end.close?.();
  };
  const crash = (event: Event): void => stop((event as ErrorEvent).message || 'the import worker stopped');
  end.addEventListener('error', crash as EventListener);
  return { api, gone, stop };
}
