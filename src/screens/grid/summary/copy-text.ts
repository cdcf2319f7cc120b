/** Puts a text in the clipboard; false when the browser refuses. The event of the browser is used: it needs no permission, on a file too. */
export function copyText(text: string): boolean {
  let put = false;
  const copied = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    put = event.clipboardData !== null;
  };
  addEventListener('copy', copied, { capture: true });
  const done = document.execCommand('copy');
  removeEventListener('copy', copied, { capture: true });
  return done && put;
}
