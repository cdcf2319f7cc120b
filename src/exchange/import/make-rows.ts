import { RATE_SCALE, rate } from '../../domain/base/cents.ts';
import type { Day } from '../../domain/base/day.ts';
import type { Contract, Convention, Plan, PlanCommune, Post, Structure } from '../../domain/plan/plan.ts';
import { fold } from '../../domain/territory/fold.ts';
import type { Territory } from '../../domain/territory/territory.ts';
import { conventionsOf, type Supposed } from '../rosters/coselec-conventions.ts';
import { copyCommune } from './copy-commune.ts';
import type { Hypotheses } from './hypotheses.ts';
import type { RosterLine } from './line.ts';

/** Rows to add to a plan; none of them is there yet. */
export interface NewRows {
  readonly structures: readonly Structure[];
  readonly posts: readonly Post[];
  readonly contracts: readonly Contract[];
  readonly conventions: readonly Convention[];
  readonly communes: readonly PlanCommune[];
  /** Lines all of whose posts the plan already has. */
  readonly already: readonly RosterLine[];
  /** The last day of the last convention supposed. */
  readonly lastDay?: Day;
}

/**
 * The rows that lines become in a plan: a structure for each employer, a post for each of its posts, with the contract and
 * conventions supposed. Ids follow from SIRET, département, date and rank: the same lines always give the same ids.
 */
export function makeRows(lines: readonly RosterLine[], hypotheses: Hypotheses, territory: Territory, plan: Plan): NewRows {
  const employers = new Employers(plan);
  const communes = new Communes(plan, territory);
  const known = new Set(plan.posts.map((post) => post.id));
  const posts: Unlabelled[] = [];
  const contracts: Contract[] = [];
  const conventions: Convention[] = [];
  const already: RosterLine[] = [];
  const ranks = new Map<string, number>();
  let lastDay: Day | undefined;
  for (const line of lines) {
    const stem = stemOf(line);
    const first = ranks.get(stem) ?? 0;
    ranks.set(stem, first + line.posts);
    const supposed = conventionsOf(line, hypotheses.assumeRenewal);
    let added = 0;
    for (let rank = first + 1; rank <= first + line.posts; rank++) {
      const id = `p-${stem}-${rank}`;
      if (known.has(id)) continue;
      added++;
      posts.push(makePost(line, id, employers.of(line), territory));
      contracts.push(makeContract(line, id, supposed, hypotheses));
      conventions.push(
        ...supposed.conventions.map((convention) => ({ ...convention, id: `${convention.envelope}-${stem}-${rank}`, post: id })),
      );
    }
    if (added === 0) already.push(line);
    else communes.need(line.seat);
    if (supposed.end !== undefined && (lastDay === undefined || supposed.end > lastDay)) lastDay = supposed.end;
  }
  return {
    structures: employers.added,
    posts: labelled(posts, plan),
    contracts,
    conventions,
    communes: communes.added,
    already,
    ...(lastDay !== undefined && { lastDay }),
  };
}

function stemOf(line: RosterLine): string {
  return [keyOf(line), line.departement ?? 'x', line.validated?.replaceAll('-', '') ?? 'x'].join('-');
}

/** What tells an employer from another: its number, else its name and place. */
function keyOf(line: RosterLine): string {
  return line.siret ?? `${fold(line.name).replaceAll(' ', '.')}.${line.seat ?? line.departement ?? 'x'}`;
}

type Unlabelled = Omit<Post, 'label'>;

function makePost(line: RosterLine, id: string, employer: string, territory: Territory): Unlabelled {
  const seat = line.seat === undefined ? undefined : territory.commune(line.seat);
  // The seat is taken for the place of work only when both stand in the same département.
  const commune = seat !== undefined && seat.departement === line.departement ? seat.code : undefined;
  return {
    id,
    employer,
    origin: {
      '*': 'imported',
      ...(commune !== undefined && { commune: 'hypothesis' as const }),
      ...(line.departementSupposed === true && { departement: 'hypothesis' as const }),
    },
    ...(commune !== undefined && { commune }),
    ...(line.departement !== undefined && { departement: line.departement }),
    ...(line.zrr !== undefined && { zrr: line.zrr }),
    ...(line.qpv !== undefined && { qpv: line.qpv }),
  };
}

function makeContract(line: RosterLine, post: string, supposed: Supposed, hypotheses: Hypotheses): Contract {
  const { grossPay, continueContracts } = hypotheses;
  return {
    id: `c${post.slice(1)}`,
    origin: { '*': 'hypothesis' },
    post,
    regime: line.isPublic ? 'publicFixedTerm' : 'privateFixedTerm',
    ...(line.validated !== undefined && { start: line.validated }),
    ...(supposed.end !== undefined && !continueContracts && { end: supposed.end }),
    ...(grossPay === undefined ? { payBasis: 'smic' as const } : { payBasis: 'gross' as const, grossPay }),
    fte: rate(RATE_SCALE),
  };
}

/** Labels « CN-0001 »: they go on after the highest of the plan, with as many digits as the last one needs, at least two. */
function labelled(posts: readonly Unlabelled[], plan: Plan): Post[] {
  let last = 0;
  for (const post of plan.posts) {
    const digits = /^CN-(\d{1,9})$/.exec(post.label)?.[1];
    if (digits !== undefined) last = Math.max(last, Number(digits));
  }
  const width = Math.max(2, String(last + posts.length).length);
  return posts.map(({ id, origin, ...rest }, at) => ({
    id,
    ...(origin !== undefined && { origin }),
    label: `CN-${String(last + at + 1).padStart(width, '0')}`,
    ...rest,
  }));
}

/** The employers of the plan by SIRET, and those to add. */
class Employers {
  readonly added: Structure[] = [];
  readonly #ids = new Map<string, string>();

  constructor(plan: Plan) {
    for (const structure of plan.structures) {
      this.#ids.set(structure.id, structure.id);
      if (structure.siret !== undefined) this.#ids.set(`s-${structure.siret}`, structure.id);
    }
  }

  of(line: RosterLine): string {
    const key = `s-${keyOf(line)}`;
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
class Communes {
  readonly added: PlanCommune[] = [];
  readonly #known: Set<string>;
  readonly #territory: Territory;

  constructor(plan: Plan, territory: Territory) {
    this.#known = new Set(plan.communes.map((commune) => commune.id));
    this.#territory = territory;
  }

  need(code: string | undefined): void {
    const commune = code === undefined || this.#known.has(code) ? undefined : this.#territory.commune(code);
    if (commune === undefined) return;
    this.#known.add(commune.code);
    this.added.push(copyCommune(commune, this.#territory));
  }
}
