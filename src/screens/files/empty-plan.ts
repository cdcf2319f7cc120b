import {
  type Contract,
  emptyPlan,
  isPublic,
  MOST_YEARS,
  type Plan,
  type Post,
  type Structure,
  type StructureKind,
} from '../../domain/plan/plan.ts';
import { filesTexts } from '../../texts/files.ts';
import { say } from '../../texts/language.ts';

/** The answers to the four questions of an empty plan. */
export interface Answers {
  readonly holder: string;
  readonly kind?: StructureKind;
  readonly firstYear: number;
  readonly years: number;
  readonly posts: number;
}

/** How many posts a plan may begin with. */
export const MOST_FIRST_POSTS = 500;

/** True when the answers make a plan: a name, 1 to 15 exercices from 2015 to 2060, 0 to 500 posts. */
export function answersHold({ holder, firstYear, years, posts }: Answers): boolean {
  const between = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most;
  return holder.trim() !== '' && between(firstYear, 2015, 2060) && between(years, 1, MOST_YEARS) && between(posts, 0, MOST_FIRST_POSTS);
}

/** The plan that the answers make: its holder, posts with a label and an employer and, for a public holder, a contract of public law as hypothesis. */
export function planFrom(answers: Answers, newId: () => string): Plan {
  const words = say(filesTexts);
  const name = answers.holder.trim();
  const holder: Structure = { id: newId(), name, ...(answers.kind !== undefined && { kind: answers.kind }) };
  const posts = Array.from(
    { length: answers.posts },
    (_, at): Post => ({ id: newId(), label: words.postLabel(at + 1), employer: holder.id }),
  );
  const regime = answers.kind !== undefined && isPublic(answers.kind) ? ('publicFixedTerm' as const) : undefined;
  // Without a kind of contract no charge is known: the most usual one lets a gross and two dates give figures.
  const contracts =
    regime === undefined
      ? []
      : posts.map(
          (post): Contract => ({
            id: newId(),
            post: post.id,
            regime,
            payBasis: 'gross',
            origin: { regime: 'hypothesis', payBasis: 'hypothesis' },
          }),
        );
  return {
    ...emptyPlan(newId(), words.planName(name, answers.firstYear), answers.firstYear, answers.firstYear + answers.years - 1),
    holder: holder.id,
    structures: [holder],
    posts,
    contracts,
  };
}
