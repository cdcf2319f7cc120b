/** Dexie multiplies its version numbers by ten. */
const DEXIE_SCALE = 10;

/** A database as the browser knows it. */
export interface Found {
  /** The number of its layout; 0 when there is no database. */
  readonly version: number;
  /** The browser says that it was damaged and deleted: Chromium tells it once, to whoever opens the first database after. */
  readonly lost: boolean;
}

/** Looks at a database without changing anything. */
export function lookAt(factory: IDBFactory, name: string): Promise<Found> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    let absent: Found | undefined;
    request.onupgradeneeded = (event) => {
      // Opening made it: take that back, so that a look leaves nothing behind.
      absent = { version: 0, lost: (event as IDBVersionChangeEvent & { readonly dataLoss?: string }).dataLoss === 'total' };
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const version = request.result.version;
      request.result.close();
      resolve({ version: Math.ceil(version / DEXIE_SCALE), lost: false });
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (absent !== undefined) resolve(absent);
      else reject(request.error ?? new DOMException('database not opened', 'UnknownError'));
    };
  });
}
