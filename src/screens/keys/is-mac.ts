/** True on a Mac, where Cmd does what Ctrl does elsewhere. */
export function isMac(): boolean {
  return /\bMac|\biP(?:hone|ad)/.test(navigator.userAgent);
}
