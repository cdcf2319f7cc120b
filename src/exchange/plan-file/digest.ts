import { sha256 } from './sha256.ts';

/** SHA-256 of bytes in 64 lower-case hexadecimal digits, by the machine's own code where there is one. */
export async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const native = globalThis.crypto?.subtle;
  const hash = native === undefined ? sha256(bytes) : new Uint8Array(await native.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
