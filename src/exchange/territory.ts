import packed from 'virtual:territory';
import { decodeTerritory } from '../domain/territory/compact.ts';
import { createTerritory } from '../domain/territory/create-territory.ts';
import type { Territory } from '../domain/territory/territory.ts';

let opened: Promise<Territory> | undefined;

/** The territorial reference that ships with the program, unpacked once on the first call; about 100 ms, so never on the page. */
export function openTerritory(): Promise<Territory> {
  opened ??= unpack();
  return opened;
}

async function unpack(): Promise<Territory> {
  const bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return createTerritory(decodeTerritory(await new Response(stream).text()));
}
