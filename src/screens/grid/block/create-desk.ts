import { type Accessor, createEffect, createSignal, on } from 'solid-js';
import { blockTexts } from '../../../texts/block.ts';
import { say } from '../../../texts/language.ts';
import type { BlockReport, Desk, PasteAnswer, PasteQuestion } from './desk.ts';

/** A question with the way to answer it. */
export interface OpenQuestion {
  readonly question: PasteQuestion;
  /** Undefined gives up. */
  answer(answer: PasteAnswer | undefined): void;
}

/** A desk whose questions, progress and reports can be drawn. */
export interface DrawnDesk extends Desk {
  readonly question: Accessor<OpenQuestion | undefined>;
  readonly progress: Accessor<{ readonly share: number; readonly stop: () => void } | undefined>;
  readonly reported: Accessor<BlockReport | undefined>;
}

/**
 * A desk with nothing on it. A report that only says how many cells were taken is announced, and not kept on the screen; the
 * others leave with the next step of the plan.
 */
export function createDesk(announce: (text: string) => void, revision: () => number): DrawnDesk {
  const [question, setQuestion] = createSignal<OpenQuestion>();
  const [progress, setProgress] = createSignal<{ readonly share: number; readonly stop: () => void }>();
  const [reported, setReported] = createSignal<BlockReport>();
  createEffect(on(revision, () => setReported(undefined), { defer: true }));
  return {
    question,
    progress,
    reported,
    ask: (asked) =>
      new Promise((resolve) => {
        setQuestion({
          question: asked,
          answer: (answer) => {
            setQuestion(undefined);
            resolve(answer);
          },
        });
      }),
    working: (shown) => setProgress(shown),
    report(report) {
      const isPlain = report !== undefined && isUneventful(report);
      setReported(isPlain ? undefined : report);
      if (isPlain) announce(report.taken === 0 ? say(blockTexts).same : `${say(blockTexts).done(report.deed, report.taken)}.`);
    },
  };
}

/** True when everything was taken and nothing is worth saying. Computed cells inside a block that is emptied are no news. */
function isUneventful({ deed, computed, outsideRows, outsideColumns, addedRows, refused, padded, notes }: BlockReport): boolean {
  const left = outsideRows + outsideColumns + refused.length + (deed === 'clear' ? 0 : computed);
  return left + addedRows + padded === 0 && Object.keys(notes).length === 0;
}
