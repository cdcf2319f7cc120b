import type { Page } from '@playwright/test';
import { expect, test } from '../app.ts';
import { axeOn } from '../axe.ts';
import { cellOf, openSample } from '../story.ts';
import { active, cell, press, selected, THEMES, texts, undoButton } from './hands.ts';

const [SHIFT, CONTROL, META] = [8, 2, 4];

/** Presses a key as another keyboard sends it: the place of the key, and what it types there. */
async function pressAs(page: Page, key: string, code: string, modifiers = 0): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const isText = key.length === 1 && (modifiers & (CONTROL | META)) === 0;
  const virtual = { windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0) };
  await session.send('Input.dispatchKeyEvent', {
    type: isText ? 'keyDown' : 'rawKeyDown',
    key,
    code,
    modifiers,
    ...virtual,
    ...(isText && { text: key }),
  });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, modifiers, ...virtual });
  await session.detach();
}

for (const theme of THEMES) {
  test.describe(`keys, ${theme}`, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' }));

    test.beforeEach(async ({ page }) => {
      await page.goto('./');
      await openSample(page);
    });

    test('U-01 arrows, Enter, Tab, F2, typing and Escape do in a cell what they do in a workbook', async ({ page }) => {
      await cell(page, 1, 'posts.grossPay').click();
      await press(page, 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft');
      expect(await active(page)).toBe('1 posts.grossPay');
      await press(page, 'Enter');
      expect(await active(page)).toBe('2 posts.grossPay');
      await expect(page.locator('.cell-input')).toHaveCount(0);
      await press(page, 'Shift+Enter', 'Shift+Enter');
      expect(await active(page)).toBe('0 posts.grossPay');

      // Enter returns under the first cell of a run of Tab.
      await page.keyboard.type('2001');
      await press(page, 'Tab');
      await page.keyboard.type('90');
      await press(page, 'Tab');
      expect((await active(page)).startsWith('0 ')).toBe(true);
      await press(page, 'Shift+Tab');
      expect(await active(page)).toBe('0 posts.fte');
      await press(page, 'Enter');
      expect(await active(page)).toBe('1 posts.grossPay');
      await expect(cell(page, 0, 'posts.grossPay')).toHaveText(/2.001,00/);
      await expect(cell(page, 0, 'posts.fte')).toHaveText(/90/);

      await press(page, 'F2');
      const editor = page.locator('.cell-input');
      await expect(editor).toHaveValue('2050,00');
      expect(await editor.evaluate((input: HTMLInputElement) => [input.selectionStart, input.selectionEnd])).toEqual([7, 7]);
      await press(page, 'Home');
      await page.keyboard.type('1');
      await press(page, 'Escape');
      await expect(cell(page, 1, 'posts.grossPay')).toHaveText(/^2.050,00$/);
      expect(await active(page)).toBe('1 posts.grossPay');
      await press(page, 'F2', 'Backspace');
      await page.keyboard.type('7');
      await press(page, 'Shift+Enter');
      await expect(cell(page, 1, 'posts.grossPay')).toHaveText(/^2.050,07$/);
      expect(await active(page)).toBe('0 posts.grossPay');
      await press(page, 'Backspace');
      await expect(editor).toHaveValue('');
      await press(page, 'Escape');

      await press(page, 'End');
      await expect.poll(() => active(page)).toMatch(/^0 (?!posts)/);
      await press(page, 'Home');
      await expect.poll(() => active(page)).toBe('0 posts.label');
      await press(page, 'Control+End');
      await expect.poll(() => active(page)).toMatch(/^6 (?!posts)/);
      await press(page, 'Control+Home');
      await expect.poll(() => active(page)).toBe('0 posts.label');
    });

    test('U-01 Delete empties the selection in one step, computed cells untouched', async ({ page }) => {
      const before = await texts(page, 'posts.grossPay');
      await cell(page, 0, 'posts.grossPay').click();
      await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight', 'Delete');
      await expect.poll(() => texts(page, 'posts.grossPay')).toEqual(['', '', '', ...before.slice(3)]);
      await expect(cell(page, 2, 'posts.fte')).toHaveText('');
      expect(await selected(page)).toBe('0–2: grossPay fte');
      await press(page, 'Control+z');
      await expect.poll(() => texts(page, 'posts.grossPay')).toEqual(before);
      await expect(undoButton(page)).toBeDisabled();
    });

    test('U-01 Alt and the down arrow open the list of a cell, arrows walk it, Enter takes', async ({ page }) => {
      await cell(page, 0, 'posts.envelope.folded').click();
      await press(page, 'Alt+ArrowDown');
      const list = page.getByRole('listbox');
      await expect(list).toBeVisible();
      const lines = await list.getByRole('option').allInnerTexts();
      expect(lines.length).toBeGreaterThan(1);
      await press(page, 'ArrowDown');
      const marked = await list.getByRole('option', { selected: true }).innerText();
      await press(page, 'Enter');
      await expect(list).toHaveCount(0);
      await press(page, 'Shift+Enter', 'F2');
      await expect(page.locator('.cell-input')).toHaveValue(marked.trim());
      await press(page, 'Escape');
      await expect(list).toHaveCount(0);
    });

    test('U-01 Escape then Tab leaves the sheet forwards, Escape then Shift and Tab backwards, and Tab comes back', async ({ page }) => {
      await cell(page, 2, 'posts.grossPay').click();
      const inSheet = () => page.evaluate(() => document.activeElement?.closest('.sheet-host') !== null);
      await press(page, 'Escape', 'Tab');
      expect(await inSheet()).toBe(false);
      await press(page, 'Shift+Tab');
      expect(await inSheet()).toBe(true);
      await cell(page, 2, 'posts.grossPay').click();
      await press(page, 'Escape', 'Shift+Tab');
      expect(await inSheet()).toBe(false);
      // Escape in an editor only gives the text up: Tab then moves as usual.
      await cell(page, 2, 'posts.grossPay').click();
      await page.keyboard.type('1');
      await press(page, 'Escape', 'Tab');
      expect(await active(page)).toBe('2 posts.fte');
    });

    test('U-01 keys that the browser would take do what the program says: save, print, no bookmark, no reload', async ({ page }) => {
      await page.evaluate(() => {
        (window as unknown as { here: boolean }).here = true;
      });
      await cell(page, 1, 'posts.grossPay').click();
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
      expect(download.suggestedFilename()).toMatch(/\.quotepart\.json$/);
      await press(page, 'Control+p');
      await expect(page.getByRole('menuitem', { name: /imprimer/i })).toBeVisible();
      await press(page, 'Escape');
      // Where no cell has the focus, on a header for instance, Ctrl+R must still not reload.
      await page.locator('.sheet-host:visible .ag-header-cell[col-id="posts.grossPay"]').focus();
      const prevented = await page.evaluate(() =>
        ['d', 'r'].map((key) => {
          const event = new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true });
          return document.activeElement?.dispatchEvent(event) === false;
        }),
      );
      expect(prevented).toEqual([true, true]);
      await press(page, 'Control+r', 'Control+d');
      await cell(page, 1, 'posts.grossPay').click();
      await press(page, 'Control+r', 'Control+d');
      expect(await page.evaluate(() => (window as unknown as { here?: boolean }).here)).toBe(true);
    });

    test('U-01 on AZERTY: digits with Shift, the numeric pad types a comma, letters by what they type', async ({ page }) => {
      await cell(page, 0, 'posts.grossPay').click();
      for (const [digit, code] of [
        ['2', 'Digit2'],
        ['1', 'Digit1'],
        ['0', 'Digit0'],
        ['0', 'Digit0'],
      ] as const)
        await pressAs(page, digit, code, SHIFT);
      await pressAs(page, '.', 'NumpadDecimal');
      await pressAs(page, '5', 'Numpad5');
      await expect(page.locator('.cell-input')).toHaveValue('2100,5');
      await press(page, 'Enter');
      await expect(cell(page, 0, 'posts.grossPay')).toHaveText(/^2.100,50$/);
      // In a cell at rest the decimal key begins the entry, with a comma as well.
      await pressAs(page, '.', 'NumpadDecimal');
      await expect(page.locator('.cell-input')).toHaveValue(',');
      await press(page, 'Escape');
      // In a text it stays what the keyboard says.
      await cell(page, 0, 'posts.label').click();
      await pressAs(page, '.', 'NumpadDecimal');
      await expect(page.locator('.cell-input')).toHaveValue('.');
      await press(page, 'Escape');

      // A is where Q stands, Z where W stands, and the semicolon where the comma stands.
      await pressAs(page, 'a', 'KeyQ', CONTROL);
      await expect.poll(() => selected(page)).toMatch(/^0–6: label/);
      await pressAs(page, 'z', 'KeyW', CONTROL);
      await expect(cell(page, 0, 'posts.grossPay')).toHaveText(/^1.900,00$/);
      await cell(page, 0, 'posts.end').click();
      await pressAs(page, ';', 'Comma', CONTROL);
      const today = await page.evaluate(() => new Intl.DateTimeFormat('fr-FR').format(new Date()));
      await expect(cell(page, 0, 'posts.end')).toHaveText(today);
    });

    test('U-01 on a Mac: Cmd does what Ctrl does', async ({ page }) => {
      await cell(page, 0, 'posts.grossPay').click();
      await press(page, 'Meta+ArrowDown');
      expect(await active(page)).toBe('3 posts.grossPay');
      await press(page, 'Meta+Shift+ArrowUp');
      expect(await selected(page)).toBe('0–3: grossPay');
      await cell(page, 0, 'posts.grossPay').click();
      await press(page, 'Shift+ArrowDown', 'Meta+d');
      await expect(cell(page, 1, 'posts.grossPay')).toHaveText(/^1.900,00$/);
      await press(page, 'Meta+z');
      await expect(cell(page, 1, 'posts.grossPay')).toHaveText(/^2.050,00$/);
      await press(page, 'Meta+Shift+z');
      await expect(cell(page, 1, 'posts.grossPay')).toHaveText(/^1.900,00$/);
      await press(page, 'Meta+a');
      await expect.poll(() => selected(page)).toMatch(/^0–6: label/);
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Meta+s')]);
      expect(download.suggestedFilename()).toMatch(/\.quotepart\.json$/);
      await expect(cellOf(page, 'CN-01', 'label')).toBeVisible();
    });

    test('U-01 F1 and ? list the shortcuts that do something, searchable', async ({ page }) => {
      await cell(page, 1, 'posts.grossPay').click();
      await press(page, 'F1');
      const help = page.getByRole('dialog', { name: 'Raccourcis clavier' });
      const lines = help.getByRole('row').filter({ has: page.getByRole('cell') });
      await expect(lines.filter({ hasText: 'Aller au bord du bloc de données' })).toContainText('Ctrl + flèche');
      const all = await lines.count();
      expect(all).toBeGreaterThan(40);
      await help.getByRole('searchbox').fill('serie vers le bas');
      await expect(lines).toHaveCount(1);
      await expect(lines).toContainText('Ctrl + Maj + D');
      await press(page, 'Enter');
      await expect(help).toBeVisible();
      await help.getByRole('searchbox').fill('zzz');
      await expect(help).toContainText('Aucun raccourci ne répond à ces mots.');
      const { violations } = await axeOn(page).include('dialog').analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      // Escape gives the words up, then closes.
      await press(page, 'Escape');
      await expect(lines).toHaveCount(all);
      await press(page, 'Escape');
      await expect(help).toHaveCount(0);
      expect(await active(page)).toBe('1 posts.grossPay');
      // In the text of a search, ? is text; elsewhere it opens the list.
      await page.getByRole('searchbox', { name: 'Filtrer les lignes' }).pressSequentially('?');
      await expect(help).toHaveCount(0);
      await page.getByRole('button', { name: 'Affichage' }).focus();
      await page.keyboard.type('?');
      await expect(help).toBeVisible();
    });
  });
}
