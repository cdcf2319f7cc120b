const TABBABLE = 'a[href], button, input, select, textarea, [tabindex]';

/** Focuses the next (1) or previous (−1) thing outside `host` that Tab reaches; false when there is none. */
export function leaveFrom(host: HTMLElement, direction: 1 | -1): boolean {
  const outside = [...document.querySelectorAll<HTMLElement>(TABBABLE)].filter(
    (element) => !host.contains(element) && element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility(),
  );
  const side = direction === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const beyond = outside.filter((element) => host.compareDocumentPosition(element) & side);
  const next = direction === 1 ? beyond[0] : beyond.at(-1);
  next?.focus();
  return next !== undefined;
}
