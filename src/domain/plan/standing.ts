import { fromTop, type Pile, type Step } from './step.ts';

/** Which gestures make the plan what it is after each step: undone ones are out, done again or returned to they are in. */
export class Standing {
  /** What stands after each step taken, oldest first. */
  readonly #after: (Pile | undefined)[] = [];
  #first = 1;

  /** Takes the steps that were added to a history since the last time. */
  take(steps: readonly Step[]): void {
    this.#first = steps[0]?.revision ?? 1;
    for (let at = this.#after.length; at < steps.length; at++) this.#after.push(this.#following(steps[at] as Step));
  }

  /** The revisions of the gestures that stand after a step, from `least` on. */
  at(revision: number, least: number): ReadonlySet<number> {
    return new Set(fromTop(this.#pile(revision), least));
  }

  #following(step: Step): Pile | undefined {
    const { code, of, revision } = step;
    if (code === 'undo' && of !== undefined) return this.#pile(of - 1);
    if (code === 'redo' && of !== undefined) return this.#pile(of);
    return { top: revision, below: this.#pile(code === 'return' && of !== undefined ? of : revision - 1) };
  }

  #pile(revision: number): Pile | undefined {
    return this.#after[revision - this.#first];
  }
}
