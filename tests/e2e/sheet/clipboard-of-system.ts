import type { Page } from '@playwright/test';
import type { Clipboard } from '../../../src/exchange/clipboard/read-clipboard.ts';

/** Puts a clipboard as a spreadsheet would: both forms, untouched by the browser, which a page's own call would clean. */
export async function hold(page: Page, { plain, html = '' }: Partial<Clipboard> & { readonly plain: string }): Promise<void> {
  const held = await page.evaluate(
    (forms) => {
      let put = false;
      const copied = (event: ClipboardEvent): void => {
        event.preventDefault();
        event.stopImmediatePropagation();
        event.clipboardData?.setData('text/plain', forms.plain);
        if (forms.html !== '') event.clipboardData?.setData('text/html', forms.html);
        put = true;
      };
      addEventListener('copy', copied, { capture: true });
      document.execCommand('copy');
      removeEventListener('copy', copied, { capture: true });
      return put;
    },
    { plain, html },
  );
  if (!held) throw new Error('The browser refused to hold the clipboard.');
}

/** What the clipboard holds, as a program that is pasted into receives it: the key is pressed, the page does not see the paste. */
export async function held(page: Page): Promise<Clipboard> {
  await page.evaluate(() => {
    const taken = (event: ClipboardEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
      const { clipboardData } = event;
      (window as unknown as { pasted: unknown }).pasted = {
        plain: clipboardData?.getData('text/plain') ?? '',
        html: clipboardData?.getData('text/html') ?? '',
      };
    };
    addEventListener('paste', taken, { capture: true, once: true });
  });
  await page.keyboard.press('Control+v');
  const pasted = await page.waitForFunction(() => (window as unknown as { pasted?: Clipboard }).pasted);
  const forms = (await pasted.jsonValue()) as Clipboard;
  await page.evaluate(() => void delete (window as unknown as { pasted?: unknown }).pasted);
  return forms;
}
