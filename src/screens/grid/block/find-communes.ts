import { communeSought, communeTyped, type FoundCommune } from '../entry.ts';
import type { SheetModel } from '../sheet-model.ts';
import { type CommunesFound, isCommuneText } from './block-writer.ts';
import type { RowJob } from './run-block.ts';

/** How many texts are asked of the reference at once: a few hundred take it less than a tenth of a second. */
const AT_ONCE = 200;

/**
 * What each commune text of a block names, asked of the reference a few hundred at a time: progress is shown, and the search
 * may be stopped (undefined). Nothing is asked when no cell holds such a text.
 */
export async function findCommunes(model: SheetModel, jobs: readonly RowJob[]): Promise<CommunesFound | undefined> {
  const { world, plan } = model;
  const texts = new Set<string>();
  for (const { cells } of jobs) {
    for (const { column, entry } of cells) if (isCommuneText(plan, column, entry)) texts.add(entry.text.trim());
  }
  const wanted = [...texts];
  const found = new Map<string, ReturnType<typeof communeTyped>>();
  let stopped = false;
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const part = wanted.slice(from, from + AT_ONCE);
    if (wanted.length > AT_ONCE) world.desk.working({ share: from / wanted.length, stop: () => (stopped = true) });
    const answers: readonly (readonly FoundCommune[])[] = await world.findCommunes(part.map(communeSought));
    part.forEach((text, at) => found.set(text, communeTyped(answers[at] ?? [], text)));
    if (stopped) break;
  }
  if (wanted.length > AT_ONCE) world.desk.working(undefined);
  return stopped ? undefined : found;
}
