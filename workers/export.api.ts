import type { Day } from '../src/domain/base/day.ts';
import type { Result } from '../src/domain/base/result.ts';
import type { Plan } from '../src/domain/plan/plan.ts';
import type { PlanRefusal } from '../src/domain/plan/plan-refusal.ts';
import { recompute } from '../src/domain/recompute.ts';
import { type ExportView, type Extension, writeExport } from '../src/exchange/export/write-export.ts';
import { type Opened, openPlan } from '../src/exchange/plan-file/open-plan.ts';
import { writePlan } from '../src/exchange/plan-file/write-plan.ts';
import { type Language, setLanguage } from '../src/texts/language.ts';

/** A file to make of a plan: an export of one view, or the plan file itself, whose `parent` may be known. */
export type Wanted =
  | { readonly extension: Extension; readonly view: ExportView; readonly asOf: Day }
  | { readonly extension: 'quotepart.json'; readonly parent?: string };

/** How long two messages of progress are apart at least. */
const TELL_MS = 250;

/** Writes and opens files out of the page. */
export class ExportApi {
  /** The language of the headers and words written here. */
  speak(language: Language): void {
    setLanguage(language);
  }

  /** The bytes of a file made of the plan at a revision; `onProgress` receives shares from 0 to 1, at most four times a second. */
  async write(plan: Plan, revision: number, wanted: Wanted, onProgress: (share: number) => void): Promise<Uint8Array<ArrayBuffer>> {
    if (wanted.extension === 'quotepart.json') return writePlan(plan, revision, wanted.parent);
    const { extension, view, asOf } = wanted;
    return writeExport({ plan, results: recompute({ plan, asOf }), revision, asOf, view, extension }, seldom(onProgress));
  }

  /** Opens the bytes of a plan file. */
  open(bytes: Uint8Array, options: { readonly evenDamaged?: boolean }): Promise<Result<Opened, PlanRefusal>> {
    return openPlan(bytes, options);
  }
}

/** Lets through a first share, then one at most every `TELL_MS`: the page draws each. */
function seldom(tell: (share: number) => void): (share: number) => void {
  let told = Number.NEGATIVE_INFINITY;
  return (share) => {
    const now = performance.now();
    if (now - told < TELL_MS) return;
    told = now;
    tell(share);
  };
}
