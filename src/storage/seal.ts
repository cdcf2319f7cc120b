/** The seal before anything was written. */
export const NO_SEAL = '';

/**
 * SHA-256 (hexadecimal) of the seal before and of the pieces, one after the other: any changed, missing or moved piece shows.
 * `NO_SEAL` on a page that the browser gives no cryptography (plain http from another machine).
 */
export async function seal(before: string, pieces: readonly string[]): Promise<string> {
  if (globalThis.crypto?.subtle === undefined) return NO_SEAL;
  let last = before;
  for (const piece of pieces) {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${last}\n${piece}`));
    last = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }
  return last;
}

/** True when the pieces are those that were sealed; nothing can be said, hence true, where one of the seals could not be made. */
export async function holdsSeal(sealed: string, before: string, pieces: readonly string[]): Promise<boolean> {
  const now = await seal(before, pieces);
  return now === sealed || now === NO_SEAL || sealed === NO_SEAL;
}
