import type { Page } from '@playwright/test';

/** Presses Tab until what has the focus is of this role and name, as a person who does not use a mouse. */
export async function tabTo(page: Page, role: 'button' | 'gridcell' | 'link' | 'tab', name: RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name }).and(page.locator(':focus'));
  for (let presses = 0; presses < 60; presses++) {
    if ((await wanted.count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no ${role} ${name} within 60 presses of Tab`);
}
