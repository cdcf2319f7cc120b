/** The stages of an import, in order. */
export const STAGES = ['decode', 'split', 'read', 'plan'] as const;
export type Stage = (typeof STAGES)[number];

/** How far an import is: `done` of `total` in the unit of the stage (characters, rows). */
export interface Progress {
  readonly file: string;
  readonly stage: Stage;
  readonly done: number;
  readonly total: number;
}

/** Lets long work breathe: tells progress, lets messages in, and says when to stop. */
export interface Pace {
  /** Call often: it is free until 40 ms of work have passed. True when the work must stop. */
  step(progress: Progress): Promise<boolean>;
}

const SLICE_MS = 40;

/** The pace of one import: progress at each pause, stop as soon as `signal` is aborted. */
export function createPace(onProgress?: (progress: Progress) => void, signal?: AbortSignal): Pace {
  let resumed = performance.now();
  return {
    async step(progress) {
      if (performance.now() - resumed < SLICE_MS) return signal?.aborted ?? false;
      onProgress?.(progress);
      await new Promise((resume) => setTimeout(resume, 0));
      resumed = performance.now();
      return signal?.aborted ?? false;
    },
  };
}
