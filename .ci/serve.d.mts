/** A running server of built files. */
export interface Site {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Serves the files of one folder, and nothing outside it, on this machine only; `port` 0 takes a free one. Resolves once it listens. */
export function serve(options: { folder: string; port?: number }): Promise<Site>;
