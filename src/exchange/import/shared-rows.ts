import type { Plan, PlanCommune, Structure } from '../../domain/plan/plan.ts';
import { fold } from '../../domain/territory/fold.ts';
import type { Territory } from '../../domain/territory/territory.ts';
import { copyCommune } from './copy-commune.ts';
import type { RosterLine } from './line.ts';

/** What tells an employer from another: its number, else its name and place. */
export function employerKey(line: RosterLine): string {
  return line.siret ?? `${fold(line.name).replaceAll(' ', '.')}.${line.seat ?? line.departement ?? 'x'}`;
}

/** The employers of the plan by SIRET, and those to add. */
export class Employers {
  readonly added: Structure[] = [];
  readonly #ids = new Map<string, string>();

  constructor(plan: Plan) {
    for (const structure of plan.structures) {
      this.#ids.set(structure.id, structure.id);
      if (structure.siret !== undefined) this.#ids.set(`s-${structure.siret}`, structure.id);
    }
  }

  /** The id of the employer of a line, added when the plan does not know it. */
  of(line: RosterLine): string {
    const key = `s-${employerKey(line)}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    this.#ids.set(key, key);
    this.added.push({
      id: key,
      origin: { '*': 'imported', kind: 'hypothesis' },
      name: line.name,
      ...(line.kind !== undefined && { kind: line.kind }),
      ...(line.siret !== undefined && { siret: line.siret }),
      ...(line.seat !== undefined && { commune: line.seat }),
    });
    return key;
  }
}

/** The communes of the plan, and those to copy from the reference. */
export class Communes {
  readonly added: PlanCommune[] = [];
  readonly #known: Set<string>;
  readonly #territory: Territory;

  constructor(plan: Plan, territory: Territory) {
    this.#known = new Set(plan.communes.map((commune) => commune.id));
    this.#territory = territory;
  }

  /** Adds a commune of the reference that the plan does not hold yet. */
  need(code: string | undefined): void {
    const commune = code === undefined || this.#known.has(code) ? undefined : this.#territory.commune(code);
    if (commune === undefined) return;
    this.#known.add(commune.code);
    this.added.push(copyCommune(commune, this.#territory));
  }
}
