/** The program of a Chromium on this machine: CHROMIUM says which, else the first found; undefined when there is none. */
export function findChromium(): string | undefined;
