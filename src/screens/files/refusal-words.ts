import type { PlanRefusal } from '../../storage/refusal.ts';
import { say } from '../../texts/language.ts';
import { refusalTexts } from '../../texts/refusals.ts';

/** One sentence saying why a plan was not opened, changed or removed. */
export function planRefusalTitle(refusal: PlanRefusal): string {
  const words = say(refusalTexts);
  switch (refusal.code) {
    case 'absent':
      return words.absent.title;
    case 'damaged':
      return words.damaged.title;
    case 'elsewhere':
      return words.elsewhere;
    case 'notStored':
      return words.notStored[refusal.reason];
  }
}
