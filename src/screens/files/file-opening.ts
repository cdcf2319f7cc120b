import { type Accessor, createSignal } from 'solid-js';
import { frameTexts } from '../../texts/frame.ts';
import { say } from '../../texts/language.ts';
import { describePlanRefusal } from '../../texts/plan-file.ts';
import { refusalTexts } from '../../texts/refusals.ts';
import type { Program } from '../frame/program.ts';
import { type FileOutcome, keepFile } from './open-file.ts';

type Twin = Extract<FileOutcome, { kind: 'here' }>;

/** The opening of a plan file, from the choice of the file to the plan on the screen. */
export interface FileOpening {
  readonly busy: Accessor<boolean>;
  /** Why the last file was not opened, in words; empty when it was. */
  readonly trouble: Accessor<string>;
  /** True when the last file was refused for its checksum only. */
  readonly damaged: Accessor<boolean>;
  /** The plan of the last file when one here has its identity. */
  readonly twin: Accessor<Twin | undefined>;
  /** Lets the user choose a file. */
  choose(): void;
  /** Opens a plan file; tables go to the import. */
  open(files: readonly File[]): Promise<void>;
  openAnyway(): Promise<void>;
  openCopy(twin: Twin): Promise<void>;
  openKept(twin: Twin): void;
  forget(): void;
}

/** Opens plan files into the storage: `onPlan` receives the id of the plan to show, `onRosters` the tables to import. */
export function createFileOpening(
  program: Program,
  onPlan: (id: string) => void,
  onRosters: (files: readonly File[]) => void,
): FileOpening {
  const [busy, setBusy] = createSignal(false);
  const [trouble, setTrouble] = createSignal('');
  const [damaged, setDamaged] = createSignal<File>();
  const [twin, setTwin] = createSignal<Twin>();

  async function take(file: File, evenDamaged: boolean): Promise<void> {
    setBusy(true);
    setTrouble('');
    setDamaged();
    try {
      const outcome = await keepFile(
        program.storage,
        program.exporter,
        new Uint8Array(await file.arrayBuffer()),
        program.clock(),
        evenDamaged,
      );
      if (outcome.kind === 'kept') onPlan(outcome.id);
      else if (outcome.kind === 'here') setTwin(outcome);
      else if (outcome.kind === 'notStored') setTrouble(say(refusalTexts).notStored[outcome.reason]);
      else if (outcome.refusal.code === 'table') onRosters([file]);
      else {
        setTrouble(describePlanRefusal(outcome.refusal));
        if (outcome.refusal.code === 'damaged') setDamaged(file);
      }
    } finally {
      setBusy(false);
    }
  }

  async function open(files: readonly File[]): Promise<void> {
    const rosters = files.filter((file) => /\.(csv|tsv)$/i.test(file.name));
    const [first] = files;
    if (rosters.length > 0) onRosters(rosters);
    else if (first !== undefined) await take(first, false);
  }

  return {
    busy,
    trouble,
    twin,
    damaged: () => damaged() !== undefined,
    choose() {
      const input = document.createElement('input');
      input.type = 'file';
      input.accept = '.json,application/json,.csv,text/csv';
      input.onchange = () => {
        void open([...(input.files ?? [])]);
      };
      input.click();
    },
    open,
    async openAnyway() {
      const file = damaged();
      if (file !== undefined) await take(file, true);
    },
    async openCopy(found) {
      setTwin();
      const plan = { ...found.plan, id: program.newId(), name: say(frameTexts).copyOf(found.plan.name) };
      const made = await program.storage.create(plan, program.clock(), found.revision);
      if (made.ok) onPlan(plan.id);
      else setTrouble(say(refusalTexts).notStored[made.refusal.code === 'notStored' ? made.refusal.reason : 'unknown']);
    },
    openKept(found) {
      setTwin();
      onPlan(found.plan.id);
    },
    forget: () => setTwin(),
  };
}
