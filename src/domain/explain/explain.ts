import { splitInto } from '../base/split.ts';
import type { Line } from '../funding/cofinancing-line.ts';
import { type CommuneKey, communeKeys } from '../funding/commune-key.ts';
import { isKnown, type Ledger, type PostEntry } from '../funding/ledger.ts';
import { ownFundsOf } from '../funding/own-funds.ts';
import type { GapCell } from '../gaps/gap.ts';
import type { Figures } from '../results.ts';
import { explainCofunding, explainLine } from './explain-cofinancing.ts';
import { explainCost } from './explain-cost.ts';
import { explainState, explainUnused } from './explain-state.ts';
import { EXPLAINED, type Explained, type Explanation, leaf, made, taken } from './explanation.ts';

/**
 * A figure to explain: of a post, of a commune, or of the whole plan when neither is given. `line` is a figure, the id of a
 * cofinancing, `funder.` and the id of a funder, or `cofinancings` for all of them together.
 */
export interface Asked {
  readonly post?: string;
  readonly commune?: string;
  readonly year: number;
  readonly line: string;
}

/** Everything computed that an explanation reads. */
export interface Known {
  readonly ledger: Ledger;
  readonly lines: readonly Line[];
  readonly posts: Figures;
  readonly communes: Figures;
  readonly plan: Figures;
}

/** The tree of a figure; undefined when there is no such post, commune, exercice or line. */
export function explain(known: Known, asked: Asked): Explanation | undefined {
  const { span, plan } = known.ledger;
  const y = asked.year - span.firstYear;
  if (y < 0 || y >= span.years) return undefined;
  if (asked.post !== undefined) {
    const p = plan.posts.findIndex(({ id }) => id === asked.post);
    return p < 0 ? undefined : ofPost(known, p, y, asked.line);
  }
  if (asked.line === 'cofinancings') return ofLines(known, known.lines, y);
  if (asked.line.startsWith(FUNDER)) return ofFunder(known, asked.line.slice(FUNDER.length), y);
  if (!isFigure(asked.line)) {
    const line = known.lines.find(({ row }) => row.id === asked.line);
    return line === undefined ? undefined : ofLine(known, line, y);
  }
  return asked.commune === undefined ? ofPlan(known, asked.line, y) : ofCommune(known, asked.commune, asked.line, y);
}

const FUNDER = 'funder.';

function isFigure(line: string): line is Explained {
  return EXPLAINED.includes(line as Explained);
}

function ofPost(known: Known, p: number, y: number, line: string): Explanation | undefined {
  const { ledger, lines, posts } = known;
  const at = p * ledger.span.years + y;
  switch (line) {
    case 'cost':
      return explainCost(ledger, p, y);
    case 'state':
      return explainState(ledger, p, y);
    case 'unused':
      return explainUnused(ledger, p, y);
    case 'cofunding':
    case 'unsecured':
      return explainCofunding(ledger, lines, p, y, line);
    case 'remainder':
      if (Number.isNaN(posts.remainder[at])) return leaf('remainder', 'unknown', Number.NaN, { cell: cellOfPost(ledger, p) });
      return made('remainder', 'difference', [
        explainCost(ledger, p, y),
        taken(explainState(ledger, p, y)),
        ...explainCofunding(ledger, lines, p, y, 'cofunding').parts.map(taken),
      ]);
    case 'ownFunds':
      return ownFundsOfPost(known, p, y);
    case 'shortfall': {
      const remainder = ofPost(known, p, y, 'remainder') as Explanation;
      if (Number.isNaN(remainder.amount)) return { ...remainder, what: 'shortfall' };
      return made('shortfall', 'difference', [
        remainder,
        ...ownFundsTaken(posts.ownFunds[at] as number, () => ownFundsOfPost(known, p, y)),
      ]);
    }
    default: {
      const found = lines.find(({ row }) => row.id === line);
      return found === undefined ? undefined : explainLine(ledger, lines, found, p, y);
    }
  }
}

/** Own funds that nobody typed take nothing. */
function ownFundsTaken(amount: number, node: () => Explanation): Explanation[] {
  return Number.isNaN(amount) ? [] : [taken(node())];
}

function cellOfPost({ entries }: Ledger, p: number): GapCell {
  return { table: 'posts', id: (entries[p] as PostEntry).post.id, field: 'label' };
}

function ownFundsOfPost({ ledger, posts, plan }: Known, p: number, y: number): Explanation {
  const at = p * ledger.span.years + y;
  const year = ledger.span.firstYear + y;
  const values = [
    { name: 'budget', kind: 'money', value: ownFundsOf(ledger.plan, year), cell: { table: 'ownFunds', id: String(year), field: 'amount' } },
    { name: 'remainder', kind: 'money', value: posts.remainder[at] as number },
    { name: 'planRemainder', kind: 'money', value: plan.remainder[y] as number },
  ] as const;
  return leaf('ownFunds', 'split', posts.ownFunds[at] as number, { values });
}

/** The amount of the whole plan: post by post, each to be asked for in its turn; own funds are a budget. */
function ofPlan(known: Known, line: Explained, y: number): Explanation {
  const { ledger, posts, plan } = known;
  const year = ledger.span.firstYear + y;
  const cell: GapCell = { table: 'ownFunds', id: String(year), field: 'amount' };
  if (line === 'ownFunds') return leaf('ownFunds', 'typed', plan.ownFunds[y] as number, { cell });
  if (line === 'shortfall') {
    return made('shortfall', 'difference', [
      ofPlan(known, 'remainder', y),
      ...ownFundsTaken(plan.ownFunds[y] as number, () => ofPlan(known, 'ownFunds', y)),
    ]);
  }
  const parts = ledger.entries.flatMap(({ post }, p) => {
    const at = p * ledger.span.years + y;
    const amount = posts[line][at] as number;
    if (Number.isNaN(posts.remainder[at] as number) || amount === 0) return [];
    return [leaf('post', 'sum', amount, { name: post.id, cell: cellOfPost(ledger, p) })];
  });
  return made(line, 'sum', parts);
}

/** What one cofinancing gives in an exercice, post by post; to known posts only when asked. */
function ofLine({ ledger, lines }: Known, line: Line, y: number, knownOnly = false): Explanation {
  const parts = Array.from(line.posts).flatMap((p) => {
    if (knownOnly && !isKnown(ledger, p * ledger.span.years + y)) return [];
    const node = explainLine(ledger, lines, line, p, y) as Explanation;
    const post = (ledger.entries[p] as PostEntry).post.id;
    return node.amount === 0 ? [] : [made('post', 'sum', [node], { name: post })];
  });
  return made('cofinancing', 'sum', parts, { name: line.row.funder, cell: { table: 'cofinancings', id: line.row.id, field: 'amount' } });
}

/** What several cofinancings give in an exercice, one by one. */
function ofLines(known: Known, lines: readonly Line[], y: number): Explanation {
  const parts = lines.map((line) => ofLine(known, line, y));
  return made(
    'cofunding',
    'sum',
    parts.filter(({ amount }) => amount !== 0),
  );
}

/** What a funder gives in an exercice to the posts that are known, cofinancing by cofinancing. */
function ofFunder(known: Known, id: string, y: number): Explanation | undefined {
  const { ledger, lines } = known;
  if (!ledger.plan.funders.some((funder) => funder.id === id)) return undefined;
  const given = lines.filter(({ row }) => row.funder === id).map((line) => ofLine(known, line, y, true));
  return made(
    'cofunding',
    'sum',
    given.filter(({ amount }) => amount !== 0),
    { name: id },
  );
}

/** The amount of a commune: its part, by the key of the plan, of what each post that serves it has. */
function ofCommune(known: Known, commune: string, line: Explained, y: number): Explanation | undefined {
  const { ledger, communes } = known;
  const { ids, keys } = communeKeys(ledger.plan);
  const place = ids.indexOf(commune);
  if (place < 0) return undefined;
  const at = place * ledger.span.years + y;
  const total = communes[line][at] as number;
  if (Number.isNaN(total)) return leaf(line, 'unknown', Number.NaN);
  if (line === 'cost')
    return made(
      'cost',
      'sum',
      (['state', 'cofunding', 'remainder'] as const).map((one) => ofCommune(known, commune, one, y) as Explanation),
    );
  if (line === 'shortfall') {
    const remainder = ofCommune(known, commune, 'remainder', y) as Explanation;
    return made('shortfall', 'difference', [
      remainder,
      ...ownFundsTaken(communes.ownFunds[at] as number, () => ofCommune(known, commune, 'ownFunds', y) as Explanation),
    ]);
  }
  if (line === 'ownFunds') return leaf('ownFunds', 'split', total);
  const parts = ledger.entries.flatMap(({ post }, p) => {
    const key = keys[p] as CommuneKey;
    const rank = key.places.indexOf(place);
    if (rank < 0) return [];
    const amount = communePart(known, line, p, y, key.weights, rank);
    if (amount === 0) return [];
    const weights = [
      { name: 'weight', kind: 'count', value: key.weights[rank] as number },
      { name: 'weightOf', kind: 'count', value: key.weights.reduce((sum, one) => sum + one, 0) },
    ] as const;
    return [leaf('communePart', 'split', amount, { name: post.id, values: weights })];
  });
  return made(line, 'sum', parts);
}

/** A commune's part of a figure of a post: State and remainder as wholes, cofinancings one by one, as the figures themselves. */
function communePart(
  { ledger, lines, posts }: Known,
  line: Explained,
  p: number,
  y: number,
  weights: readonly number[],
  rank: number,
): number {
  const { years } = ledger.span;
  const at = p * years + y;
  if (Number.isNaN(posts.remainder[at] as number)) return 0;
  const parts = new Float64Array(weights.length);
  const part = (amount: number): number => {
    if (amount === 0) return 0;
    splitInto(amount, weights, weights.length, parts);
    return parts[rank] as number;
  };
  if (line !== 'cofunding' && line !== 'unsecured') return part(posts[line][at] as number);
  let sum = 0;
  for (const one of lines) {
    const k = one.posts.indexOf(p);
    if (k < 0) continue;
    sum += part((line === 'cofunding' ? one.counted : one.hoped)?.[k * years + y] ?? 0);
  }
  return sum;
}
