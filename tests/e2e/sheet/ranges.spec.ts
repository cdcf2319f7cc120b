import { expect, test } from '../app.ts';
import { openSample } from '../story.ts';
import { active, cell, drag, middleOf, press, said, selected, THEMES } from './hands.ts';
import { openLarge } from './large-plan.ts';

/** How far a colour is from another, as WCAG counts it. */
function contrast(a: readonly number[], b: readonly number[]): number {
  const light = ([red = 0, green = 0, blue = 0]: readonly number[]): number => {
    const [r = 0, g = 0, bl = 0] = [red, green, blue].map((one) => {
      const part = one / 255;
      return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
  };
  const [low = 0, high = 0] = [light(a), light(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

for (const theme of THEMES) {
  test.describe(`ranges, ${theme}`, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' }));

    test('U-01 the mouse selects blocks, rows, columns and all, seen on its ground', async ({ page }) => {
      await page.goto('./');
      await openSample(page);
      await drag(page, cell(page, 1, 'posts.grossPay'), cell(page, 3, 'posts.fte'));
      expect(await selected(page)).toBe('1–3: grossPay fte');
      expect(await active(page)).toBe('1 posts.grossPay');

      // The frame of a block is a line of 2 pixels that stands out of the ground of the cell.
      const [line, ground] = await cell(page, 3, 'posts.fte').evaluate((element) => {
        const parts = (colour: string): number[] => {
          const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
          if (canvas === null) return [];
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
        };
        const style = getComputedStyle(element);
        const row = element.closest('.ag-row') as Element;
        const shown = getComputedStyle(row).backgroundColor;
        const sheet = getComputedStyle(document.documentElement).getPropertyValue('--sheet').trim();
        const frame = /^((?:rgb|color|oklch|#)[^)]*\)?)/.exec(style.boxShadow)?.[1] ?? '';
        return [parts(frame), parts(/rgba\(.*, 0\)/.test(shown) ? sheet : shown)];
      });
      expect(contrast(line ?? [], ground ?? [])).toBeGreaterThanOrEqual(3);
      await expect(cell(page, 3, 'posts.fte')).toHaveClass(/range-bottom.*range-right|range-right.*range-bottom/);
      await expect(page.locator('.sheet-host:visible .ag-header-cell.in-range')).toHaveCount(2);

      await cell(page, 5, 'posts.end').click({ modifiers: ['Shift'] });
      expect(await selected(page)).toBe('1–5: end grossPay');
      await cell(page, 6, 'posts.label').click({ modifiers: ['Control'] });
      expect(await selected(page)).toBe('1–6: label end grossPay');
      await expect(cell(page, 6, 'posts.grossPay')).not.toHaveAttribute('aria-selected');

      await cell(page, 2, 'number').click();
      await cell(page, 4, 'number').click({ modifiers: ['Shift'] });
      await expect.poll(() => selected(page)).toMatch(/^2–4: label commune .*grossPay fte/);
      await said(page, /^Sélection\s: 3\slignes sur \d+\scolonnes/);
      await page.locator('.sheet-host:visible .ag-header-cell[col-id="posts.fte"]').click({ modifiers: ['Control'] });
      expect(await selected(page)).toBe('0–6: fte');
      await page.locator('.sheet-host:visible .ag-header-cell[col-id="number"]').click();
      await expect.poll(() => selected(page)).toMatch(/^0–6: label commune/);
      await cell(page, 0, 'posts.label').click();
      expect(await selected(page)).toBe('');
    });

    test('U-01 arrows with Shift, with Ctrl and with both extend and jump as in a workbook', async ({ page }) => {
      await page.goto('./');
      await openSample(page);
      await cell(page, 0, 'posts.grossPay').click();
      await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight');
      expect(await selected(page)).toBe('0–2: grossPay fte');
      await press(page, 'Shift+ArrowUp', 'Shift+ArrowLeft');
      expect(await selected(page)).toBe('0–1: grossPay');
      expect(await active(page)).toBe('0 posts.grossPay');
      await press(page, 'ArrowDown');
      expect(await selected(page)).toBe('');
      expect(await active(page)).toBe('1 posts.grossPay');

      // CN-05 has no pay: the block of data ends at CN-04.
      await press(page, 'Control+ArrowDown');
      expect(await active(page)).toBe('3 posts.grossPay');
      await press(page, 'Control+ArrowDown');
      expect(await active(page)).toBe('5 posts.grossPay');
      await press(page, 'Control+ArrowUp', 'Control+ArrowUp');
      expect(await active(page)).toBe('0 posts.grossPay');
      await press(page, 'Control+Shift+ArrowDown');
      expect(await selected(page)).toBe('0–3: grossPay');
      await press(page, 'Control+Shift+ArrowDown', 'Control+Shift+ArrowRight');
      await expect.poll(() => selected(page)).toMatch(/^0–5: grossPay fte \S+ /);

      await cell(page, 2, 'posts.grossPay').click();
      await press(page, 'Shift+Home');
      await expect.poll(() => selected(page)).toMatch(/^2–2: label commune .* end grossPay$/);
      await press(page, 'Control+Shift+Home');
      await expect.poll(() => selected(page)).toMatch(/^0–2: label .*grossPay$/);
      await press(page, 'Control+Shift+End');
      await said(page, /^Sélection\s: 5\slignes sur \d+\scolonnes, de CN-03, Brut/);

      await cell(page, 2, 'posts.grossPay').click();
      await press(page, 'Shift+Space');
      await expect.poll(() => selected(page)).toMatch(/^2–2: label commune/);
      await press(page, 'Escape');
      expect(await selected(page)).toBe('');
      expect(await active(page)).toBe('2 posts.grossPay');
      await press(page, 'Control+Space');
      expect(await selected(page)).toBe('0–6: grossPay');
      await press(page, 'Control+a');
      await said(page, /^Sélection\s: 7\slignes sur \d+\scolonnes, de CN-01, Poste à CN-07/);

      // Inside a selection Enter and Tab go round it, and it stays.
      await cell(page, 0, 'posts.grossPay').click();
      await press(page, 'Shift+ArrowDown', 'Shift+ArrowRight', 'Enter', 'Enter');
      expect(await active(page)).toBe('0 posts.fte');
      await press(page, 'Tab', 'Shift+Enter', 'Shift+Tab');
      expect(await selected(page)).toBe('0–1: grossPay fte');
      expect(await active(page)).toBe('1 posts.fte');
    });

    test('U-31 the bar sums, averages, counts and bounds the selection to the cent, and a click copies', async ({ page }) => {
      await page.goto('./');
      await openSample(page);
      await drag(page, cell(page, 0, 'posts.grossPay'), cell(page, 6, 'posts.grossPay'));
      const shown = await Promise.all([0, 1, 2, 3, 4, 5, 6].map((row) => cell(page, row, 'posts.grossPay').innerText()));
      const cents = shown.filter((text) => text !== '').map((text) => Number(text.replace(/[^\d]/g, '')));
      const sum = cents.reduce((total, one) => total + one, 0);
      const euros = (value: number): string =>
        `${(value / 100)
          .toFixed(2)
          .replace('.', ',')
          .replace(/\B(?=(\d{3})+,)/g, ' ')} €`;
      const bar = page.getByRole('group', { name: 'Sélection' });
      const expected = [
        `Somme ${euros(sum)}`,
        `Moyenne ${euros(Math.round(sum / cents.length))}`,
        `Nb ${cents.length}`,
        `Min ${euros(Math.min(...cents))}`,
        `Max ${euros(Math.max(...cents))}`,
      ];
      await expect
        .poll(async () => (await bar.getByRole('button').allInnerTexts()).map((text) => text.replace(/\s/g, ' ')))
        .toEqual(expected);

      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await bar.getByRole('button', { name: /^Somme/ }).click();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe((sum / 100).toFixed(2).replace('.', ','));

      // The sum follows an edit, and computed columns are summed as well as typed ones.
      await cell(page, 4, 'posts.grossPay').click();
      await page.keyboard.type('1000');
      await press(page, 'Enter', 'Control+Space');
      await expect
        .poll(async () => (await bar.getByRole('button').first().innerText()).replace(/\s/g, ' '))
        .toBe(`Somme ${euros(sum + 100_000)}`);
    });

    test('U-01 a long sheet: screens, the ends, all, and a drag past the edge', async ({ page }) => {
      await openLarge(page, 1_000);
      await cell(page, 0, 'posts.grossPay').click();
      await press(page, 'PageDown');
      // A screen is what is seen of the rows: none is jumped over.
      const screen = await page.locator('.sheet-host:visible').evaluate((host) => {
        const bars = [...host.querySelectorAll('.ag-grid-pinned-bottom-rows, .ag-body-horizontal-scroll')].map((bar) =>
          bar.getBoundingClientRect(),
        );
        const bottom = Math.min(...bars.filter((bar) => bar.height > 0).map((bar) => bar.top));
        const top = host.querySelector('.ag-grid-pinned-top-rows')?.getBoundingClientRect().bottom ?? 0;
        const rows = [...host.querySelectorAll('.ag-row[row-index]')].map((row) => row.getBoundingClientRect());
        return Math.floor((bottom - top) / (rows[0]?.height ?? 1));
      });
      expect(screen).toBeGreaterThan(4);
      expect(await active(page)).toBe(`${screen} posts.grossPay`);
      await press(page, 'Shift+PageDown');
      await expect.poll(() => selected(page)).toMatch(new RegExp(`–${screen * 2}: grossPay$`));
      await press(page, 'PageUp');
      expect(await active(page)).toBe('0 posts.grossPay');
      await press(page, 'Control+ArrowDown');
      await expect.poll(() => active(page)).toBe('999 posts.grossPay');
      await press(page, 'Control+Home');
      await expect.poll(() => active(page)).toBe('0 posts.label');
      // Posts stay in view beside the columns: going to them brings back the first of these.
      await expect(cell(page, 0, 'posts.commune')).toBeInViewport();
      await press(page, 'Control+Shift+ArrowDown');
      await said(page, /^Sélection\s: 1\s000\slignes sur 1\scolonne/);
      await press(page, 'Control+End');
      await expect.poll(() => active(page)).toMatch(/^999 /);
      await press(page, 'Control+Home', 'Control+a');
      await said(page, /^Sélection\s: 1\s000\slignes sur \d\d+\scolonnes/);
      await expect(cell(page, 2, 'posts.grossPay')).toBeInViewport();

      const start = await middleOf(cell(page, 2, 'posts.grossPay'));
      const total = await page.locator('.sheet-host:visible .ag-grid-pinned-bottom-rows').boundingBox();
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      await page.mouse.move(start.x, (total?.y ?? 0) - 5);
      await page.mouse.move(start.x, (total?.y ?? 0) + 30);
      await expect.poll(async () => Number(/–(\d+):/.exec(await selected(page))?.[1])).toBeGreaterThan(60);
      await page.mouse.up();
      expect(await active(page)).toBe('2 posts.grossPay');
      const last = Number(/–(\d+):/.exec(await selected(page))?.[1]);
      await page.waitForTimeout(150);
      expect(Number(/–(\d+):/.exec(await selected(page))?.[1])).toBe(last);
      await press(page, 'Shift+ArrowDown');
      await expect.poll(() => selected(page)).toMatch(new RegExp(`–${last + 1}: grossPay$`));
    });
  });
}
