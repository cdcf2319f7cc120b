import { done, type Result, refused } from '../src/domain/base/result.ts';
import { communesNamed, searchCommunes } from '../src/domain/territory/search.ts';
import type { Commune, Territory } from '../src/domain/territory/territory.ts';
import { type Imported, type PlanChoice, planOf } from '../src/exchange/import/import-rosters.ts';
import { createPace, type Progress } from '../src/exchange/import/pace.ts';
import type { FileBytes } from '../src/exchange/import/read-file.ts';
import { type Reading, readRosters } from '../src/exchange/import/read-rosters.ts';
import type { ImportRefusal } from '../src/exchange/import/refusal.ts';
import { type ReadSummary, summarise } from '../src/exchange/import/summary.ts';
import { writeReport } from '../src/exchange/import/write-report.ts';
import { openTerritory } from '../src/exchange/territory.ts';
import { type Language, setLanguage } from '../src/texts/language.ts';

/** A commune found, with what tells it from another of the same name. */
export interface FoundCommune extends Commune {
  readonly epciName?: string;
  readonly departementName?: string;
}

/** Reads rosters and searches communes out of the page: the territory and the last reading stay here, plain data goes out. */
export class ImportApi {
  #reading: Reading | undefined;
  #stop: AbortController | undefined;

  /** The language of the names and reports made here. */
  speak(language: Language): void {
    setLanguage(language);
  }

  /** Reads files and keeps what was read for `plan` and `report`; a second call stops the first. */
  async read(files: readonly FileBytes[], onProgress: (progress: Progress) => void): Promise<Result<ReadSummary, ImportRefusal>> {
    this.#stop?.abort();
    const stop = new AbortController();
    this.#stop = stop;
    const territory = await openTerritory();
    const reading = await readRosters(files, territory, createPace(onProgress, stop.signal));
    if (stop.signal.aborted) return refused({ code: 'cancelled' });
    if (!reading.ok) return reading;
    this.#reading = reading.value;
    return done(summarise(reading.value, territory));
  }

  /** Stops the reading under way at its next pause, within 40 ms of work. */
  cancel(): void {
    this.#stop?.abort();
  }

  /** The plan that a choice makes of what was read last; undefined when nothing was. */
  async plan(choice: PlanChoice): Promise<Imported | undefined> {
    return this.#reading === undefined ? undefined : planOf(this.#reading, choice, await openTerritory());
  }

  /** Every problem of what was read last, as a CSV to send back to whoever made the file. */
  report(): string {
    return writeReport(this.#reading?.findings.problems ?? []);
  }

  /** The communes that a text names, by name, postal code or INSEE code, best first. */
  async searchCommunes(text: string, limit: number): Promise<FoundCommune[]> {
    const territory = await openTerritory();
    return searchCommunes(territory, text, limit).map((commune) => described(territory, commune));
  }

  /** For each text, what `searchCommunes` gives; a name that is exactly one commune's, or several's, is found without a search. */
  async findCommunes(texts: readonly string[], limit: number): Promise<FoundCommune[][]> {
    const territory = await openTerritory();
    return texts.map((text) => {
      const named = communesNamed(territory, text);
      const found = named.length > 0 ? named.slice(0, limit) : searchCommunes(territory, text, limit);
      return found.map((commune) => described(territory, commune));
    });
  }
}

function described(territory: Territory, commune: Commune): FoundCommune {
  const epciName = commune.epci === undefined ? undefined : territory.epci(commune.epci)?.name;
  const departementName = territory.departement(commune.departement)?.name;
  return { ...commune, ...(epciName !== undefined && { epciName }), ...(departementName !== undefined && { departementName }) };
}
