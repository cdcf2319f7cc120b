import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '../app.ts';
import { openSample, saved } from '../story.ts';
import { cell, press, THEMES, texts, undoButton } from './hands.ts';

const ROUNDS = 8;
const PRESSES = 124;

/** Presses Space so many times, or leans on another key until it has repeated as many: the test does not wait between two. */
async function lean(page: Page, keyboard: CDPSession, key: ' ' | 'z' | 'y', times: number): Promise<void> {
  const held = key === ' ' ? { text: ' ', code: 'Space' } : { modifiers: 2, code: `Key${key.toUpperCase()}` };
  const event = { key, ...held, windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0) };
  await Promise.all(
    Array.from({ length: times }, (_, at) =>
      keyboard.send('Input.dispatchKeyEvent', {
        type: key === ' ' ? 'keyDown' : 'rawKeyDown',
        ...event,
        autoRepeat: key !== ' ' && at > 0,
      }),
    ),
  );
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event, modifiers: 0 });
  await page.evaluate(() => new Promise(requestAnimationFrame));
}

test('U-01 a thousand steps are undone after a reload, then done again', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto('./');
  await openSample(page);
  const keyboard = await page.context().newCDPSession(page);
  await page.locator('.ag-header-group-cell', { hasText: 'Lieu' }).locator('.ag-header-expand-icon:visible').click();
  const flag = cell(page, 0, 'posts.zrr');
  const first = await flag.innerText();
  const labels = await texts(page, 'posts.label');
  // Space answers yes or no: each press is a step. A post is renamed between the rounds, to tell them apart.
  for (let round = 1; round <= ROUNDS; round++) {
    await flag.click();
    await lean(page, keyboard, ' ', PRESSES);
    await expect(flag).toHaveText(first);
    await cell(page, 0, 'posts.label').click();
    await page.keyboard.type(`CN-${round}`);
    await press(page, 'Enter');
    await expect(cell(page, 0, 'posts.label')).toHaveText(`CN-${round}`);
  }
  await saved(page);
  await page.reload();
  await expect(cell(page, 0, 'posts.label')).toHaveText(`CN-${ROUNDS}`);
  await page.getByRole('complementary').getByRole('tab', { name: 'Historique' }).click();
  await expect(page.locator('.history-pages').first()).toContainText(/1\s000/);
  await page.getByRole('complementary').getByRole('tab', { name: 'Écarts' }).click();

  await cell(page, 1, 'posts.label').click();
  for (let round = ROUNDS - 1; round >= 0; round--) {
    await lean(page, keyboard, 'z', 1);
    await expect(cell(page, 0, 'posts.label')).toHaveText(round === 0 ? (labels[0] as string) : `CN-${round}`);
    await lean(page, keyboard, 'z', PRESSES);
  }
  await expect(undoButton(page)).toBeDisabled();
  expect(await texts(page, 'posts.label')).toEqual(labels);
  for (let round = 1; round <= ROUNDS; round++) {
    await lean(page, keyboard, 'y', PRESSES + 1);
    await expect(cell(page, 0, 'posts.label')).toHaveText(`CN-${round}`);
  }
  await expect(page.getByRole('banner').getByRole('button', { name: /^Rétablir/ })).toBeDisabled();
  await saved(page);
  await page.reload();
  await expect(cell(page, 0, 'posts.label')).toHaveText(`CN-${ROUNDS}`);
  await expect(undoButton(page)).toBeEnabled();
});

for (const theme of THEMES.slice(0, 1)) {
  test(`U-01 an import into the plan is one step, undone and done again, after a reload too, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.goto('./');
    await openSample(page);
    const before = await texts(page, 'posts.label');
    await page.evaluate(
      (text) => {
        const carried = new DataTransfer();
        carried.items.add(new File([text], 'roster.csv'));
        const at = document.elementFromPoint(innerWidth / 2, innerHeight / 2) ?? document.body;
        for (const kind of ['dragover', 'drop'])
          at.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: carried }));
      },
      readFileSync('tests/examples/rosters/overseas.csv', 'utf8'),
    );
    await expect(page.getByText('3 lignes lues = 3 à importer')).toBeVisible();
    await page.getByRole('button', { name: /^Ajouter/ }).click();
    await expect.poll(async () => (await texts(page, 'posts.label')).length).toBe(before.length + 4);
    const after = await texts(page, 'posts.label');
    await saved(page);
    await page.reload();
    await expect.poll(() => texts(page, 'posts.label')).toEqual(after);
    await cell(page, 0, 'posts.label').click();
    await press(page, 'Control+z');
    await expect.poll(() => texts(page, 'posts.label')).toEqual(before);
    await expect(undoButton(page)).toBeDisabled();
    await press(page, 'Control+y');
    await expect.poll(() => texts(page, 'posts.label')).toEqual(after);
    await page.getByRole('complementary').getByRole('tab', { name: 'Historique' }).click();
    await expect(page.locator('.history li.step').last()).toContainText(/Import.*4\spostes/);
  });
}
