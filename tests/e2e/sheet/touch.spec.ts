import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../app.ts';
import { openSample } from '../story.ts';
import { active, cell, middleOf, press, THEMES, undoButton } from './hands.ts';

test.use({ hasTouch: true });

/** Touches a place with one finger, as many times as said, as quickly as a finger does. */
async function tap(page: Page, place: Locator, times = 1): Promise<void> {
  const { x, y } = await middleOf(place);
  for (let count = 0; count < times; count++) await page.touchscreen.tap(x, y);
}

for (const theme of THEMES.slice(0, 1)) {
  test(`a tap selects a cell, a double tap edits it, another tap enters what was typed, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.goto('./');
    await openSample(page);
    await tap(page, cell(page, 2, 'posts.grossPay'));
    await expect.poll(() => active(page)).toBe('2 posts.grossPay');
    await expect(page.locator('.cell-input')).toHaveCount(0);
    // What is pressed next is done there: the selection went with the finger.
    await tap(page, cell(page, 1, 'posts.grossPay'));
    await press(page, 'Shift+ArrowDown', 'Delete');
    await expect(cell(page, 1, 'posts.grossPay')).toHaveText('');
    await expect(cell(page, 2, 'posts.grossPay')).toHaveText('');
    await press(page, 'Control+z');
    await expect(undoButton(page)).toBeDisabled();

    // Two taps too close are one double tap.
    await page.waitForTimeout(600);
    await tap(page, cell(page, 1, 'posts.grossPay'), 2);
    const editor = page.locator('.cell-input');
    await expect(editor).toBeFocused();
    await expect(editor).toHaveValue('2050,00');
    await press(page, 'Control+a');
    await page.keyboard.type('2075');
    await tap(page, cell(page, 3, 'posts.grossPay'));
    await expect(cell(page, 1, 'posts.grossPay')).toHaveText(/^2\s075,00$/);
    await expect.poll(() => active(page)).toBe('3 posts.grossPay');
    await tap(page, undoButton(page));
    await expect(cell(page, 1, 'posts.grossPay')).toHaveText(/^2\s050,00$/);
  });
}
