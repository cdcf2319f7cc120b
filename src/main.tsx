import { createRoot } from 'solid-js';
import { render } from 'solid-js/web';
import { createCompute } from './bridge/compute.ts';
import { createExport } from './bridge/export.ts';
import { createImporter } from './bridge/import.ts';
import { computeWorker, exportWorker, importWorker } from './bridge/workers.ts';
import { day } from './domain/base/day.ts';
import { refuseStrayDrops } from './screens/elements/file-drop.ts';
import { StorageRefused } from './screens/files/storage-refused.tsx';
import { App } from './screens/frame/app.tsx';
import { createPreferences } from './screens/frame/preferences.ts';
import type { Program } from './screens/frame/program.ts';
import { createUpdate } from './screens/update.ts';
import { type Opening, openStorage } from './storage/open-storage.ts';
import type { Storage } from './storage/storage.ts';
import { setLanguage } from './texts/language.ts';
import './screens/tokens.css';
import './screens/base.css';

const preferences = createPreferences();
setLanguage(preferences.language);
document.documentElement.lang = preferences.language;
refuseStrayDrops();
const update = createRoot(createUpdate);
await start({});

/** Opens the storage and draws the page on it, or says why it cannot. */
async function start(opening: Opening): Promise<void> {
  const root = document.getElementById('root') as HTMLElement;
  const opened = await openStorage(opening);
  if (opened.ok) {
    render(() => <App program={assemble(opened.value)} />, root);
    return;
  }
  const leave = render(
    () => (
      <StorageRefused
        refusal={opened.refusal}
        onOpen={(again) => {
          leave();
          void start(again);
        }}
      />
    ),
    root,
  );
}

function assemble(storage: Storage): Program {
  const today = day(localDay(new Date()));
  return {
    storage,
    preferences,
    update,
    today,
    startCompute: () => createCompute(computeWorker, today),
    exporter: createExport(exportWorker, () => preferences.language),
    importer: createImporter(importWorker, preferences.language),
    clock: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
  };
}

function localDay(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
