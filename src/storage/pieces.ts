/** Rows in one piece: about 10 ms of writing or reading JSON. */
const ROWS = 2000;

/** An object as pieces of JSON text, long lists cut, without holding the page more than a piece at a time. */
export async function toPieces(value: object): Promise<string[]> {
  const head: [string, unknown][] = [];
  const pieces: string[] = [];
  for (const [key, field] of Object.entries(value)) {
    const long = Array.isArray(field) && field.length > ROWS;
    head.push([key, long ? [] : field]);
    if (!long) continue;
    for (let from = 0; from < field.length; from += ROWS) {
      await pause();
      pieces.push(JSON.stringify([key, field.slice(from, from + ROWS)]));
    }
  }
  return [JSON.stringify(Object.fromEntries(head)), ...pieces];
}

/** The object that `toPieces` cut; throws on text that it did not write. */
export async function fromPieces(pieces: readonly string[]): Promise<object> {
  const head = JSON.parse(pieces[0] ?? '') as Record<string, unknown[]>;
  for (const piece of pieces.slice(1)) {
    await pause();
    const [key, rows] = JSON.parse(piece) as [string, unknown[]];
    const list = Object.getOwnPropertyDescriptor(head, key)?.value as unknown[];
    for (const row of rows) list.push(row);
  }
  return head;
}

/** Lets the page draw and answer before going on. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
