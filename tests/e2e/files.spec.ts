import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { cellOf, openSample } from './story.ts';

/** Drops a file in the middle of the window. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  await page.evaluate(
    ([title, text]) => {
      const carried = new DataTransfer();
      carried.items.add(new File([text], title));
      const at = document.elementFromPoint(innerWidth / 2, innerHeight / 2) ?? document.body;
      for (const kind of ['dragover', 'drop']) {
        const event = new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: carried });
        if (at.dispatchEvent(event)) throw new Error(`the browser would leave the page at ${kind}`);
      }
    },
    [name, content] as const,
  );
}

test('a roster opened or dropped on the first screen goes to the import, wherever it is dropped', async ({ page }) => {
  await page.goto('./');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Ouvrir un fichier/ }).click();
  await (await choosing).setFiles('tests/examples/rosters/overseas.csv');
  await expect(page.getByText('3 lignes lues = 3 à importer')).toBeVisible();

  await page.goto('./#/');
  await expect(page.getByRole('button', { name: /^Ouvrir un fichier/ })).toBeVisible();
  await drop(page, 'roster.txt', readFileSync('tests/examples/rosters/overseas.csv', 'utf8'));
  await expect(page.getByText('3 lignes lues = 3 à importer')).toBeVisible();
  await drop(page, 'header.csv', readFileSync('tests/examples/rosters/dates.csv', 'utf8'));
  await expect(page.getByText('5 lignes lues')).toBeVisible();
});

test('a roster dropped on an open plan is offered to be added to it', async ({ page }) => {
  await page.goto('./');
  await openSample(page);
  await drop(page, 'roster.csv', readFileSync('tests/examples/rosters/overseas.csv', 'utf8'));
  await expect(page.getByText('3 lignes lues = 3 à importer')).toBeVisible();
  await page.getByRole('button', { name: /^Ajouter/ }).click();
  await expect(cellOf(page, 'CN-01', 'grossPay').first()).toBeVisible();
});

test('a file that is no plan is named for what it is', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('button', { name: /^Ouvrir un fichier/ })).toBeVisible();
  for (const [name, content, said] of [
    ['vide.quotepart.json', '', 'Ce fichier est vide'],
    ['budget.pdf', '%PDF-1.7 ÿ', 'C’est un PDF'],
    ['budget.xlsx', 'PK\u0003\u0004', 'C’est un classeur'],
  ] as const) {
    await drop(page, name, content);
    await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible();
  }
  await page.goto('./#/import');
  await expect(page.getByRole('heading', { name: 'Importer le fichier national' })).toBeVisible();
  await drop(page, 'plan.quotepart.json', readFileSync('tests/examples/plans/v1-sample.quotepart.json', 'utf8'));
  await expect(page.getByRole('alert').filter({ hasText: 'est un plan' })).toBeVisible();
});
