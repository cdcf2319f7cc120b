import { RATE_SCALE, rate } from '../../domain/base/cents.ts';
import type { Day } from '../../domain/base/day.ts';
import type { Contract, Convention, Plan, PlanCommune, Post, Structure } from '../../domain/plan/plan.ts';
import type { Territory } from '../../domain/territory/territory.ts';
import { conventionsOf, type Supposed } from '../rosters/coselec-conventions.ts';
import type { Hypotheses } from './hypotheses.ts';
import type { RosterLine } from './line.ts';
import { Communes, Employers, employerKey } from './shared-rows.ts';

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
  const nextLabel = labels(plan, lines);
  const posts: Post[] = [];
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
    const post = postOf(line, territory);
    const contract = contractOf(line, supposed, hypotheses);
    const before = posts.length;
    for (let rank = first + 1; rank <= first + line.posts; rank++) {
      const id = `p-${stem}-${rank}`;
      if (known.has(id)) continue;
      posts.push({ id, label: nextLabel(), employer: employers.of(line), ...post });
      contracts.push({ id: `c-${stem}-${rank}`, post: id, ...contract });
      for (const convention of supposed.conventions) {
        conventions.push({ id: `${convention.envelope}-${stem}-${rank}`, post: id, ...convention });
      }
    }
    if (posts.length === before) already.push(line);
    else communes.need(line.seat);
    if (supposed.end !== undefined && (lastDay === undefined || supposed.end > lastDay)) lastDay = supposed.end;
  }
  return {
    structures: employers.added,
    posts,
    contracts,
    conventions,
    communes: communes.added,
    already,
    ...(lastDay !== undefined && { lastDay }),
  };
}

function stemOf(line: RosterLine): string {
  return `${employerKey(line)}-${line.departement ?? 'x'}-${line.validated?.replaceAll('-', '') ?? 'x'}`;
}

/** What all the posts of a line have in common. */
function postOf(line: RosterLine, territory: Territory): Omit<Post, 'id' | 'label' | 'employer'> {
  const seat = line.seat === undefined ? undefined : territory.commune(line.seat);
  // The seat is taken for the place of work only when both stand in the same département.
  const commune = seat !== undefined && seat.departement === line.departement ? seat.code : undefined;
  return {
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

function contractOf(line: RosterLine, supposed: Supposed, hypotheses: Hypotheses): Omit<Contract, 'id' | 'post'> {
  const { grossPay, continueContracts } = hypotheses;
  return {
    origin: { '*': 'hypothesis' },
    regime: line.isPublic ? 'publicFixedTerm' : 'privateFixedTerm',
    ...(line.validated !== undefined && { start: line.validated }),
    ...(supposed.end !== undefined && !continueContracts && { end: supposed.end }),
    ...(grossPay === undefined ? { payBasis: 'smic' as const } : { payBasis: 'gross' as const, grossPay }),
    fte: rate(RATE_SCALE),
  };
}

/** Labels « CN-0001 », one after the other from the highest of the plan on: as long as its own, else as long as the last one needs. */
function labels(plan: Plan, lines: readonly RosterLine[]): () => string {
  let last = 0;
  let width = 2;
  for (const post of plan.posts) {
    const digits = /^CN-(\d{1,9})$/.exec(post.label)?.[1];
    if (digits === undefined || Number(digits) <= last) continue;
    last = Number(digits);
    width = digits.length;
  }
  if (last === 0) width = Math.max(2, String(lines.reduce((posts, line) => posts + line.posts, 0)).length);
  return () => `CN-${String(++last).padStart(width, '0')}`;
}
