import { expect, type Locator, type Page } from '@playwright/test';
import { centsOf } from './sheet.ts';
import { keyFigure, openSample } from './story.ts';

/** The key figures of the strip, which a comparison must equal. */
export const STRIP = ['Coût', 'État', 'Cofinanceurs', 'Reste à charge', 'À financer'] as const;

/** Opens the example and waits for its figures. */
export async function start(page: Page): Promise<void> {
  await page.goto('./');
  await openSample(page);
  await expect(keyFigure(page, 'Coût')).toHaveText(/^\d.*€$/);
}

/** The menu of the plan on the screen, in the top bar. */
export const menuButton = (page: Page): Locator => page.getByRole('button', { name: /^Scénario à l’écran/ });
/** The band of the scenario that is open. */
export const band = (page: Page): Locator => page.getByRole('region', { name: /^Scénario «/ });

/** Chooses in the menu of scenarios. */
export async function choose(page: Page, item: RegExp | string): Promise<void> {
  await menuButton(page).click();
  await page
    .getByRole('menuitem', { name: item })
    .or(page.getByRole('menuitemradio', { name: item }))
    .click();
}

/** Tries a stop of posts on 1 January 2027, as a new scenario of this name. */
export async function stopPosts(page: Page, posts: readonly string[], name: string): Promise<void> {
  await choose(page, 'Arrêter des postes…');
  const dialog = page.getByRole('dialog', { name: 'Arrêter des postes' });
  await dialog.getByRole('textbox', { name: 'Arrêt à partir du' }).fill('1/1/27');
  await dialog.getByRole('button', { name: 'Aucun' }).click();
  for (const post of posts) await dialog.getByRole('checkbox', { name: new RegExp(`^${post}`) }).check();
  await dialog.getByRole('combobox', { name: 'Écrire dans' }).selectOption({ label: 'Un nouveau scénario' });
  await dialog.getByRole('textbox', { name: 'Nom du scénario' }).fill(name);
  await dialog.getByRole('button', { name: 'Essayer' }).click();
  await expect(band(page)).toContainText(`Scénario « ${name} »`);
}

/** The key figures on the screen, in cents. */
export async function strip(page: Page): Promise<(number | undefined)[]> {
  const all: (number | undefined)[] = [];
  for (const name of STRIP) all.push(await centsOf(keyFigure(page, name)));
  return all;
}

/** The plan and its scenarios side by side. */
export const comparison = (page: Page): Locator => page.getByRole('region', { name: 'Comparaison' }).getByRole('table');

/** The cells of a line of the comparison in the exercice that is open, in cents. */
export async function lineOf(page: Page, name: string): Promise<(number | undefined)[]> {
  const cells = comparison(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
    .getByRole('cell');
  const texts = (await cells.allTextContents()).map((text) => text.replace(/\s/g, '').replace('−', '-'));
  return texts.map((text) => (text.startsWith('=') ? 0 : Number(text.replace(',', ''))));
}
