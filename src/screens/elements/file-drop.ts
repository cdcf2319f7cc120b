import { type Accessor, createSignal, onCleanup } from 'solid-js';

/** While the caller is drawn, receives the files dropped anywhere in the window; true while some are held over it. */
export function createFileDrop(onFiles: (files: readonly File[]) => void): Accessor<boolean> {
  const [over, setOver] = createSignal(false);
  const enter = (event: DragEvent): void => {
    if (isTaken(event)) setOver(true);
  };
  const leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) setOver(false);
  };
  const drop = (event: DragEvent): void => {
    setOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (isTaken(event) && files.length > 0) onFiles(files);
  };
  addEventListener('dragover', enter);
  addEventListener('dragleave', leave);
  addEventListener('drop', drop);
  onCleanup(() => {
    removeEventListener('dragover', enter);
    removeEventListener('dragleave', leave);
    removeEventListener('drop', drop);
  });
  return over;
}

/** Keeps the browser from leaving the page for a file dropped where nothing takes it. */
export function refuseStrayDrops(): void {
  const refuse = (event: DragEvent): void => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    if (!isTaken(event) && event.dataTransfer !== null) event.dataTransfer.dropEffect = 'none';
  };
  addEventListener('dragover', refuse);
  addEventListener('drop', refuse);
}

/** A window that asks a question is answered first. */
function isTaken(event: DragEvent): boolean {
  return carriesFile(event) && document.querySelector('dialog[open]') === null;
}

function carriesFile(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
