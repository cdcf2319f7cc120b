import { type Endpoint, proxy, type Remote, releaseProxy, wrap } from 'comlink';
import type { ExportApi, Wanted } from '../../workers/export.api.ts';
import type { Day } from '../domain/base/day.ts';
import { done, type Result, refused } from '../domain/base/result.ts';
import type { Plan } from '../domain/plan/plan.ts';

/** The page's end of an export worker: a `Worker`, or the port of a channel to the same code. */
export interface ExportEnd extends Endpoint {
  terminate?(): void;
  close?(): void;
}

type Exported = Extract<Wanted, { view: unknown }>;
type Language = Parameters<ExportApi['speak']>[0];
type Opening = Awaited<ReturnType<ExportApi['open']>>;

/** Why a file was not made: the user stopped it, or a defect of ours, named by its message. */
export type ExportRefusal = { readonly code: 'cancelled' } | { readonly code: 'failed'; readonly message: string };

/** Files made and opened out of the page. One worker per file, started when asked and gone when the file is there. */
export interface Export {
  /** One view of a plan as it stands on a day, or the plan file when the extension is `quotepart.json` (view and day unused). */
  write(
    plan: Plan,
    revision: number,
    asOf: Day,
    view: Exported['view'],
    extension: Wanted['extension'],
    onProgress: (share: number) => void,
    parent?: string,
  ): Promise<Result<Blob, ExportRefusal>>;
  /** Opens the bytes of a plan file; `evenDamaged` once the user has been told that its checksum disagrees. */
  open(bytes: Uint8Array, options?: { readonly evenDamaged?: boolean }): Promise<Opening>;
  /** Stops the file being made: it answers `cancelled`. */
  cancel(): void;
}

const MEDIA: Readonly<Record<Wanted['extension'], string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  html: 'text/html;charset=utf-8',
  json: 'application/json',
  'quotepart.json': 'application/json',
};

/** The page's end of `workers/export.api.ts`, over whatever `start` gives; `language` is that of the words in the files. */
export function createExport(start: () => ExportEnd, language: () => Language): Export {
  let stop: (() => void) | undefined;

  async function ask<T>(
    question: (api: Remote<ExportApi>) => Promise<T>,
    onStart: (stop: () => void) => void = () => undefined,
  ): Promise<Result<T, ExportRefusal>> {
    const end = start();
    const api = wrap<ExportApi>(end);
    const stopped = new Promise<Result<T, ExportRefusal>>((resolve) => {
      onStart(() => resolve(refused({ code: 'cancelled' })));
      end.addEventListener('error', (event) =>
        resolve(refused({ code: 'failed', message: (event as ErrorEvent).message || 'the worker stopped' })),
      );
    });
    try {
      void api.speak(language());
      const answer = question(api).then((value): Result<T, ExportRefusal> => ({ ok: true, value }));
      return await Promise.race([answer, stopped]);
    } catch (error) {
      return refused({ code: 'failed', message: error instanceof Error ? error.message : String(error) });
    } finally {
      api[releaseProxy]();
      end.terminate?.();
      end.close?.();
    }
  }

  return {
    async write(plan, revision, asOf, view, extension, onProgress, parent) {
      stop?.();
      const wanted: Wanted =
        extension === 'quotepart.json' ? { extension, ...(parent !== undefined && { parent }) } : { extension, view, asOf };
      const written = await ask(
        (api) => api.write(plan, revision, wanted, proxy(onProgress)),
        (given) => {
          stop = given;
        },
      );
      return written.ok ? done(new Blob([written.value], { type: MEDIA[extension] })) : written;
    },
    async open(bytes, options = {}) {
      const opened = await ask<Opening>((api) => api.open(bytes, options) as Promise<Opening>);
      if (opened.ok) return opened.value;
      throw new Error(opened.refusal.code === 'failed' ? opened.refusal.message : opened.refusal.code);
    },
    cancel() {
      stop?.();
      stop = undefined;
    },
  };
}
