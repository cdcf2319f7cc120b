import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Every rule of axe, good practices included, on the page as it stands or on the parts of it given. */
export async function expectAccessible(page: Page, place: string, ...parts: readonly string[]): Promise<void> {
  const axe = axeOn(page);
  for (const part of parts) axe.include(part);
  const { violations } = await axe.analyze();
  const said = violations.flatMap((one) => one.nodes.map((node) => `${one.id} (${one.impact}) ${node.target.join(' ')}: ${node.html}`));
  expect.soft(said, place).toEqual([]);
}

/** Axe on a page without frames, asked for its faults alone: the rest of a report on a whole sheet takes longer than the rules. */
export function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
}
