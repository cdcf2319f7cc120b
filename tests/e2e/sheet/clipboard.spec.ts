import { readFileSync } from 'node:fs';
import { readHtmlTable } from '../../../src/exchange/clipboard/html-table.ts';
import { expect, test } from '../app.ts';
import { openSheet } from '../sheet.ts';
import { cellOf, openSample, type } from '../story.ts';
import { held, hold } from './clipboard-of-system.ts';
import { active, cell, drag, press, said, selected, THEMES, texts, undoButton } from './hands.ts';

/** One of the clipboards written in the forms of other programs. */
function recorded(name: string): string {
  return readFileSync(`tests/examples/clipboards/${name}`, 'utf8');
}

for (const theme of THEMES) {
  test.describe(`the clipboard, ${theme}`, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' }));

    test.beforeEach(async ({ page }) => {
      await page.goto('./');
      await openSample(page);
    });

    test('U-10 U-15 a block leaves as text and as a table: numbers with a comma, codes as text, what is shown and nothing else', async ({
      page,
    }) => {
      await drag(page, cell(page, 0, 'posts.grossPay'), cell(page, 2, 'posts.fte'));
      await press(page, 'Control+c');
      await said(page, /^6\scellules copiées\.$/);
      const { plain, html } = await held(page);
      expect(plain.split('\r\n').map((line) => line.split('\t'))).toEqual([
        ['1900,00', '100%'],
        ['2050,00', '100%'],
        ['1900,19', '80%'],
      ]);
      const table = readHtmlTable(html);
      expect(table?.isAll).toBe(true);
      expect(table?.block.rows.map((row) => row.map(({ text, number }) => [text, number]))).toEqual([
        [
          ['1900,00', 1900],
          ['100%', 1],
        ],
        [
          ['2050,00', 2050],
          ['100%', 1],
        ],
        [
          ['1900,19', 1900.19],
          ['80%', 0.8],
        ],
      ]);

      // Whole rows: neither the ranks nor the columns folded away leave, and what a filter hides stays.
      await page.getByRole('searchbox', { name: 'Filtrer les lignes' }).fill('contrat de projet');
      await expect(page.getByText('1 filtre actif – tout afficher')).toBeVisible();
      await cell(page, 0, 'number').click();
      await cell(page, 1, 'number').click({ modifiers: ['Shift'] });
      await press(page, 'Control+c');
      const rows = (await held(page)).plain.split('\r\n').map((line) => line.split('\t'));
      const shown = await texts(page, 'posts.label');
      expect(rows.map(([label]) => label)).toEqual(shown);
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      await page.getByText('1 filtre actif – tout afficher').click();

      // A code of the employers leaves as text, marked as such for a workbook.
      await openSheet(page, 'Employeurs');
      await type(page, cell(page, 0, 'structures.siret'), '20007341900018');
      await cell(page, 0, 'structures.siret').click();
      await press(page, 'Control+c');
      const code = await held(page);
      expect(code.plain).toBe('20007341900018');
      expect(code.html).toContain("mso-number-format:'\\@'");
    });

    test('U-11 U-13 one value fills a selection, two by two is tiled, refused and computed cells are counted and shown', async ({
      page,
    }) => {
      await hold(page, { plain: '2 222,50\r\n' });
      await drag(page, cell(page, 0, 'posts.grossPay'), cell(page, 2, 'posts.grossPay'));
      await press(page, 'Control+v');
      await expect.poll(() => texts(page, 'posts.grossPay')).toEqual(expect.arrayContaining(['2 222,50', '2 222,50', '2 222,50']));
      await press(page, 'Control+z');

      await hold(page, { plain: '2001\t50%\r\n2002\t60 %\r\n' });
      await drag(page, cell(page, 0, 'posts.grossPay'), cell(page, 3, 'posts.fte'));
      await press(page, 'Control+v');
      await expect
        .poll(async () => (await texts(page, 'posts.grossPay')).slice(0, 4))
        .toEqual(['2 001,00', '2 002,00', '2 001,00', '2 002,00']);
      expect((await texts(page, 'posts.fte')).slice(0, 4)).toEqual(['50 %', '60 %', '50 %', '60 %']);
      expect(await selected(page)).toBe('0–3: grossPay fte');
      await press(page, 'Control+z');
      await expect(cell(page, 3, 'posts.fte')).toHaveText(/100/);
      await expect(undoButton(page)).toBeDisabled();

      // Brut, Quotité, the convention, then two columns of figures: one text is no amount, figures are computed.
      await hold(page, { plain: '2100\t90%\tV2\t1\t2\r\nbeaucoup\t80%\tV1\t3\t4\r\n' });
      await cell(page, 0, 'posts.grossPay').click();
      await press(page, 'Control+v');
      const notice = page.getByRole('status').filter({ hasText: /collées/ });
      await expect(notice).toContainText(/5\scellules collées, 5\signorées \(voir\)/);
      await expect(cell(page, 1, 'posts.grossPay')).toHaveText('beaucoup');
      await expect(cell(page, 1, 'posts.grossPay')).toHaveClass(/refused/);
      await notice.getByRole('button', { name: 'voir' }).click();
      const list = page.getByRole('dialog', { name: 'Ce qui n’a pas été pris' });
      await expect(list).toContainText(/4\scellules calculées/);
      await expect(list.getByRole('row').filter({ hasText: 'CN-02' })).toContainText('Brut');
      await list.getByRole('button', { name: 'Aller à la cellule' }).click();
      await expect.poll(() => active(page)).toBe('1 posts.grossPay');
      // One step: what was refused goes with it.
      await press(page, 'Control+z');
      await expect(cell(page, 1, 'posts.grossPay')).toHaveText(/^2.050,00$/);
      await expect(undoButton(page)).toBeDisabled();
      await press(page, 'Control+y');
      await expect(cell(page, 0, 'posts.grossPay')).toHaveText(/^2.100,00$/);
    });

    test('U-12 a paste larger than the sheet asks, adds the rows, and is one step', async ({ page }) => {
      await hold(page, { plain: 'CN-90\tLangeac\r\nCN-91\tSaugues\r\nCN-92\t"Brioude"\r\n' });
      await cell(page, 6, 'posts.label').click();
      await press(page, 'Control+v');
      const asked = page.getByRole('dialog', { name: 'Coller' });
      await expect(asked).toContainText(/dépasse la feuille de 2\slignes/);
      await press(page, 'Escape');
      await expect(asked).toHaveCount(0);
      await expect(undoButton(page)).toBeDisabled();
      await press(page, 'Control+v');
      await expect(asked.getByRole('radio', { name: /^Ajouter 2\slignes/ })).toBeChecked();
      await press(page, 'Enter');
      await expect(cellOf(page, 'CN-92', 'commune')).toHaveText('Brioude');
      await expect(cellOf(page, 'CN-91', 'commune')).toHaveText('Saugues');
      await expect(page.getByRole('status').filter({ hasText: /2\slignes ajoutées/ })).toBeVisible();
      expect(await selected(page)).toBe('6–8: label commune');
      await press(page, 'Control+z');
      await expect(cellOf(page, 'CN-07', 'label')).toBeVisible();
      await expect.poll(async () => (await texts(page, 'posts.label')).length).toBe(7);

      // Leaving out what is beyond is the other answer, and it is counted.
      await press(page, 'Control+v');
      await asked.getByRole('radio', { name: /^Laisser/ }).check();
      await press(page, 'Enter');
      await expect(cell(page, 6, 'posts.label')).toHaveText('CN-90');
      await expect.poll(async () => (await texts(page, 'posts.label')).length).toBe(7);
    });

    test('U-11 what other programs put in a clipboard arrives as they show it', async ({ page }) => {
      const cases = [
        ['excel-fr-money', 'excel'],
        ['calc-money', 'LibreOffice'],
        ['sheets-money', 'Google Sheets'],
      ] as const;
      for (const [name, program] of cases) {
        await hold(page, { plain: recorded(`${name}.tsv`), html: recorded(`${name}.html`) });
        await cell(page, 0, 'posts.grossPay').click();
        await press(page, 'Control+v');
        await expect
          .poll(async () => (await texts(page, 'posts.grossPay')).slice(0, 3), program)
          .toEqual(['1 234,50', '2 100,00', '1 987,65']);
        expect((await texts(page, 'posts.fte')).slice(0, 3), program).toEqual(['80 %', '100 %', '50 %']);
        await press(page, 'Control+z');
        await expect(undoButton(page)).toBeDisabled();
      }
      // The table alone, without its text.
      await hold(page, { plain: '', html: recorded('excel-fr-money.html') });
      await cell(page, 0, 'posts.grossPay').click();
      await press(page, 'Control+v');
      await expect(cell(page, 2, 'posts.grossPay')).toHaveText(/^1.987,65$/);
      await press(page, 'Control+z');

      // A label of two lines and with quotes is one cell; a code short of its zero gets it back, and it is said.
      await hold(page, { plain: '"CN ""ter""\nLangeac"\t1053\r\n' });
      await cell(page, 0, 'posts.label').click();
      await press(page, 'Control+v');
      await expect(cell(page, 0, 'posts.label')).toHaveText('CN "ter" Langeac');
      await expect(cell(page, 0, 'posts.commune')).toHaveText('Bourg-en-Bresse');
      await expect(page.getByRole('status').filter({ hasText: /1\scode complété du zéro de gauche/ })).toBeVisible();
    });

    test('U-11 filtered rows: a paste writes those shown and leaves the hidden ones alone', async ({ page }) => {
      const before = await texts(page, 'posts.grossPay');
      await page.getByRole('searchbox', { name: 'Filtrer les lignes' }).fill('contrat de projet');
      await expect(page.getByText('1 filtre actif – tout afficher')).toBeVisible();
      const shown = await texts(page, 'posts.label');
      expect(shown.length).toBeGreaterThan(1);
      expect(shown.length).toBeLessThan(7);
      await hold(page, { plain: shown.map((_, at) => String(3001 + at)).join('\r\n') });
      await cell(page, 0, 'posts.grossPay').click();
      await press(page, 'Control+v');
      await expect.poll(() => texts(page, 'posts.grossPay')).toEqual(shown.map((_, at) => `3 ${String(1 + at).padStart(3, '0')},00`));
      await page.getByText('1 filtre actif – tout afficher').click();
      await expect.poll(async () => (await texts(page, 'posts.label')).length).toBe(7);
      const labels = await texts(page, 'posts.label');
      expect(await texts(page, 'posts.grossPay')).toEqual(
        labels.map((label, at) => (shown.includes(label) ? `3 ${String(1 + shown.indexOf(label)).padStart(3, '0')},00` : before[at])),
      );
    });

    test('U-01 Ctrl+X keeps its cells until they are pasted, Escape lets them go; Ctrl+Maj+V pastes values', async ({ page }) => {
      await drag(page, cell(page, 0, 'posts.grossPay'), cell(page, 1, 'posts.grossPay'));
      await press(page, 'Control+x');
      await said(page, /^2\scellules coupées/);
      await expect(cell(page, 0, 'posts.grossPay')).toHaveClass(/in-cut/);
      await expect(cell(page, 0, 'posts.grossPay')).toHaveText(/^1.900,00$/);
      await press(page, 'Escape');
      await expect(cell(page, 0, 'posts.grossPay')).not.toHaveClass(/in-cut/);
      await press(page, 'Control+x');
      await cell(page, 4, 'posts.grossPay').click();
      await press(page, 'Control+v');
      await expect.poll(() => texts(page, 'posts.grossPay')).toEqual(['', '', '1 900,19', '2 048,79', '1 900,00', '2 050,00', '2 200,00']);
      await press(page, 'Control+z');
      await expect(cell(page, 1, 'posts.grossPay')).toHaveText(/^2.050,00$/);
      await expect(undoButton(page)).toBeDisabled();
      await cell(page, 6, 'posts.grossPay').click();
      await press(page, 'Control+c');
      await cell(page, 0, 'posts.grossPay').click();
      await press(page, 'Control+Shift+v');
      await expect(cell(page, 0, 'posts.grossPay')).toHaveText(/^2.200,00$/);
    });
  });
}
