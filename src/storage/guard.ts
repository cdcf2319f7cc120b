/** Dexie multiplies its version numbers by ten. */
const DEXIE_SCALE = 10;

/** The layout number of a database as the browser knows it, without changing anything; 0 when there is none. */
export function readVersion(factory: IDBFactory, name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    let absent = false;
    request.onupgradeneeded = () => {
      // Opening made it: take that back, so that a look leaves nothing behind.
      absent = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const version = request.result.version;
      request.result.close();
      resolve(Math.ceil(version / DEXIE_SCALE));
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (absent) resolve(0);
      else reject(request.error ?? new DOMException('database not opened', 'UnknownError'));
    };
  });
}
