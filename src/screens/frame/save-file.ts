/** Hands a file to the browser, which saves it where it saves downloads. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click: it is freed once that is surely done.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A file name made of a title that every system accepts: `CC de Langeac · BP 2027` gives `cc-de-langeac-bp-2027`. */
export function fileName(title: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain.slice(0, 80) || 'plan';
}

/** The name of a file of a plan: the plan, the scenario that it speaks of if there is one, and which part of them. */
export function exportName(plan: string, scenario: string | undefined, part: string, extension: string): string {
  return `${[plan, scenario ?? '', part]
    .filter((piece) => piece !== '')
    .map(fileName)
    .join('-')}.${extension}`;
}
