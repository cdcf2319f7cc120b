/**
 * Makes Chromium begin a new log under a database. A browser killed while it writes may leave half a record at the end of its
 * log; the next opening leaves it out and writes on after it, and the one after takes what follows for its content, finds it
 * wrong and deletes every database of the origin. Deleting a database, even a small one, closes the log: what was whole in it is
 * kept elsewhere, the half record goes. To be called at each opening, before anything is written; `name` is a database of our own.
 */
export async function turnLog(factory: IDBFactory, name: string): Promise<void> {
  if (!keepsLogs()) return;
  try {
    const database = await answer(factory.open(name), true);
    database.close();
    await answer(factory.deleteDatabase(name));
  } catch {
    // A full disk or a damaged store says so by itself, where it matters.
  }
}

/** Only the engine that has such logs says how much of them it lost. */
function keepsLogs(): boolean {
  return 'dataLoss' in (globalThis.IDBVersionChangeEvent?.prototype ?? {});
}

function answer<T>(request: IDBOpenDBRequest & IDBRequest<T>, fill = false): Promise<T> {
  return new Promise((resolve, reject) => {
    // An empty database leaves nothing to put elsewhere, and its deletion may leave the log as it is.
    if (fill) request.onupgradeneeded = () => (request as IDBOpenDBRequest).result.createObjectStore('log').put(1, 1);
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      reject(request.error);
    };
  });
}
