import { test as base, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../../.ci/chromium.mjs';
import { createProfile, openSite, type Profile, type Site } from './browser.ts';
import type { StoragePage } from './page.ts';

declare const window: { readonly page: StoragePage };

const executable = findChromium() ?? chromium.executablePath();

/** Tests on a profile of their own, whose browser can be killed, in front of the page of `page.ts`. */
export const test = base.extend<{ profile: Profile }, { site: Site }>({
  profile: async ({ browserName: _ }, use) => {
    const profile = createProfile(executable);
    await use(profile);
    await profile.remove();
  },
  site: [
    async ({ browserName: _ }, use) => {
      const site = await openSite();
      await use(site);
      site.close();
    },
    { scope: 'worker' },
  ],
});

/** Loads the page and opens the storage; gives the refusal, if any. */
export async function visit(page: Page, site: Site): Promise<unknown> {
  await page.goto(site.url);
  return page.evaluate(() => window.page.open());
}

/** Keeps an empty plan of that id. */
export async function newPlan(page: Page, id: string): Promise<void> {
  await page.evaluate((one) => window.page.storage!.create(window.page.empty(one), window.page.at()), id);
}

/** What is on the disk of a plan. */
export function read(page: Page, id: string): ReturnType<StoragePage['read']> {
  return page.evaluate((one) => window.page.read(one), id);
}
