import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { Importer } from '../../bridge/import.ts';
import type { Cents } from '../../domain/base/cents.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { AreaCount, AreaKind } from '../../exchange/import/area.ts';
import type { Imported } from '../../exchange/import/import-rosters.ts';
import type { Progress } from '../../exchange/import/pace.ts';
import { type ImportRefusal, LIMITS } from '../../exchange/import/refusal.ts';
import type { ReadSummary } from '../../exchange/import/summary.ts';
import { parseMoney } from '../../texts/amounts.ts';
import { asChoice, chosenArea } from './areas.ts';

/** Where the import stands: nothing yet, a file being read, a file read, a plan being made. */
export type ImportPhase = 'empty' | 'reading' | 'read' | 'making';

/** An import from the file to the plan: what the screen draws. */
export interface ImportFlow {
  readonly phase: Accessor<ImportPhase>;
  readonly progress: Accessor<Progress | undefined>;
  readonly refusal: Accessor<ImportRefusal | undefined>;
  /** True after a failure of ours: nothing was changed. */
  readonly failed: Accessor<boolean>;
  readonly summary: Accessor<ReadSummary | undefined>;
  readonly kind: Accessor<AreaKind>;
  readonly area: Accessor<AreaCount | undefined>;
  readonly renewal: Accessor<boolean>;
  readonly goOn: Accessor<boolean>;
  readonly payTyped: Accessor<boolean>;
  readonly payText: Accessor<string>;
  /** The typed gross; undefined when it is no amount. */
  readonly gross: Accessor<Cents | undefined>;
  /** True when a plan can be made. */
  readonly ready: Accessor<boolean>;
  read(files: readonly File[]): Promise<void>;
  stop(): void;
  chooseKind(kind: AreaKind): void;
  chooseArea(code: string): void;
  setRenewal(on: boolean): void;
  setGoOn(on: boolean): void;
  setPayTyped(on: boolean): void;
  setPayText(text: string): void;
  /** Makes the plan; undefined when it cannot be made. */
  make(): Promise<Imported | undefined>;
  report(): Promise<string>;
}

/** An import that reads through `importer`, into `into` when it is given, else into a plan named by `newId`. */
export function createImport(importer: Importer, newId: () => string, into?: Plan): ImportFlow {
  const [phase, setPhase] = createSignal<ImportPhase>('empty');
  const [progress, setProgress] = createSignal<Progress>();
  const [refusal, setRefusal] = createSignal<ImportRefusal>();
  const [failed, setFailed] = createSignal(false);
  const [summary, setSummary] = createSignal<ReadSummary>();
  const [kind, setKind] = createSignal<AreaKind>('france');
  const [code, setCode] = createSignal('');
  const [renewal, setRenewal] = createSignal(false);
  const [goOn, setGoOn] = createSignal(false);
  const [payTyped, setPayTyped] = createSignal(false);
  const [payText, setPayText] = createSignal('');
  const area = createMemo(() => chosenArea(summary()?.areas ?? [], kind(), code()));
  const gross = createMemo(() => {
    const amount = parseMoney(payText());
    return amount !== undefined && amount > 0 ? amount : undefined;
  });

  async function read(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    setRefusal(undefined);
    setFailed(false);
    setSummary(undefined);
    setProgress(undefined);
    setPhase('reading');
    try {
      const answer = await readBytes(files);
      if (answer.ok) setSummary(answer.value);
      else setRefusal(answer.refusal);
      setPhase(answer.ok ? 'read' : 'empty');
    } catch {
      setFailed(true);
      setPhase('empty');
    }
  }

  async function readBytes(files: readonly File[]): ReturnType<Importer['read']> {
    // A file beyond the limit is refused before its bytes are loaded.
    const large = files.find((file) => file.size > LIMITS.bytes);
    if (large !== undefined) return { ok: false, refusal: { code: 'tooLarge', file: large.name, limit: LIMITS.bytes } };
    const loaded = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
    return importer.read(loaded, setProgress);
  }

  async function make(): Promise<Imported | undefined> {
    const kept = area();
    const grossPay = gross();
    if (kept === undefined || !ready()) return undefined;
    setPhase('making');
    setFailed(false);
    try {
      return await importer.plan({
        area: asChoice(kept),
        hypotheses: { assumeRenewal: renewal(), continueContracts: goOn(), ...(payTyped() && grossPay !== undefined && { grossPay }) },
        ...(into === undefined ? { planId: newId() } : { into }),
      });
    } catch {
      setFailed(true);
      return undefined;
    } finally {
      setPhase('read');
    }
  }

  const ready = createMemo(() => phase() === 'read' && area() !== undefined && (!payTyped() || gross() !== undefined));

  return {
    phase,
    progress,
    refusal,
    failed,
    summary,
    kind,
    area,
    renewal,
    goOn,
    payTyped,
    payText,
    gross,
    ready,
    read,
    make,
    stop: () => importer.cancel(),
    chooseKind(next) {
      setCode('');
      setKind(next);
    },
    chooseArea: setCode,
    setRenewal,
    setGoOn,
    setPayTyped,
    setPayText,
    report: () => importer.report(),
  };
}
