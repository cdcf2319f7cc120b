import { formatCount } from './amounts.ts';
import { type GapSentences, some } from './gap-sentence.ts';

/** The sentences of the gaps in English. */
export const gapEn: GapSentences = {
  shortfall: ({ who, year }) => ({
    title: `${who}To be funded in ${year}`,
    text: 'The remainder is more than the own funds budgeted for the year.',
    gesture: 'Go to own funds',
  }),
  overFunding: ({ who, year }) => ({
    title: `${who}Over-funded in ${year}`,
    text: 'Funding exceeds the cost: the excess is to be returned or reassigned.',
    gesture: 'Go to the cell',
  }),
  stateMoneyEnds: ({ who, year, from, to }) => ({
    title: `${who}State money falls in ${year}`,
    text: `The State pays this much less than the year before.${
      to === '' ? '' : from === to ? ` A convention ends on ${to}.` : ` Conventions end from ${from} to ${to}.`
    }`,
    gesture: 'Go to the convention',
  }),
  contractOutlivesConvention: ({ who, from, to }) => ({
    title: `${who}The contract outlives the convention`,
    text: `${from === '' ? 'State money stops before the contract' : `No State money from ${from}`}; the contract ${
      to === '' ? 'goes on without an end' : `runs until ${to}`
    }.`,
    gesture: 'Go to the end of the contract',
  }),
  conventionOutlivesContract: ({ who, from, to }) => ({
    title: `${who}The convention outlives the contract`,
    text: `${from === '' ? 'The contract ends before the convention' : `No contract from ${from}`}${
      to === '' ? '' : `; the convention runs until ${to}`
    }. The State money of that period is lost if nothing is planned.`,
    gesture: 'Go to the end of the contract',
  }),
  vacancyRunning: ({ who, from, to, days, since }) => ({
    title: `${who}Vacant ${since === undefined ? `since ${from}` : `for ${enDays(since)}`}`,
    text:
      days === undefined
        ? 'A vacant post must be filled in time, or it is given back.'
        : `The post must be filled before ${to}: ${enDays(days)} left.`,
    gesture: 'Go to the state of the post',
  }),
  vacancyPastLimit: ({ who, to, days, since }) => ({
    title: `${who}Vacant ${since === undefined ? 'for too long' : `for ${enDays(since)}`}`,
    text: `The time to fill the post ran out${days === undefined ? '' : ` ${enDays(-days)} ago`} (${to}): it must be given back.`,
    gesture: 'Go to the state of the post',
  }),
  unusedMoney: ({ who }) => ({
    title: `${who}Unused State money`,
    text: 'The post was empty: this money is not earned. It is to be returned, or spent if an amendment allows it.',
    gesture: 'Go to the convention',
  }),
  toBeReturned: ({ who, to }) => ({
    title: `${who}State money to be returned`,
    text: `Over the whole convention (end on ${to}), State money exceeds the pay it may cover: the excess is to be returned.`,
    gesture: 'Go to the convention',
  }),
  unsecuredCofunding: ({ who, year, names }) => ({
    title: `${who}Cofinancing not notified in ${year}`,
    text: names.length === 0 ? 'Requested or hoped for: not secured.' : `${names.join(', ')}: requested or hoped for, not secured.`,
    gesture: 'Go to the cofinancing',
  }),
  capExceeded: ({ who, year, names }) => ({
    title: `${who}Cap reached in ${year}`,
    text: `${names[0] ?? 'The funder'}: the cap of the line takes this amount off the cofinancing of the year.`,
    gesture: 'Go to the cap',
  }),
  rateAboveMost: ({ who, year, names }) => ({
    title: `${who}European rate too high in ${year}`,
    text: `${names[0] ?? 'The fund'}: the rate passes the most of the programme where the posts stand; that part will not be paid.`,
    gesture: 'Go to the rate',
  }),
  payBelowMinimum: ({ who, from, variant }) => ({
    title: `${who}Pay under ${variant === 'branch' ? 'the minimum of the branch' : 'the SMIC'}`,
    text: `From ${from}, the full-time gross is lower than ${
      variant === 'branch' ? 'the agreed minimum' : 'the SMIC'
    }. It is not raised: it is for you to correct.`,
    gesture: 'Go to the pay',
  }),
  fixedTermTooLong: ({ who, from, names }) => ({
    title: `${who}Fixed term of more than ${names[0] ?? ''} months`,
    text: `Renewals included, a private fixed term stops at the latest the day before ${from}.`,
    gesture: 'Go to the end of the contract',
  }),
  projectTooLong: ({ who, from }) => ({
    title: `${who}Project contract of more than six years`,
    text: `A project contract lasts six years at most: it should stop before ${from}.`,
    gesture: 'Go to the end of the contract',
  }),
  soldTimeExceeded: ({ who, year, names }) => ({
    title: `${who}Too many hours sold in ${year}`,
    text: `${names[0] ?? ''} hours sold for ${names[1] ?? ''} allowed: a third of the working time at most.`,
    gesture: 'Go to the hours',
  }),
  conventionImpossible: ({ who, from, to, variant }) => ({
    title: `${who}Convention impossible on that date`,
    text: `${variant === 'begun' ? 'It begins' : 'It is signed'} on ${from}; no convention could be signed after ${to}.${
      variant === 'begun' ? ' Type the day of signature if it is earlier.' : ''
    }`,
    gesture: 'Go to the convention',
  }),
  bonificationOutsideZone: ({ who, variant }) => ({
    title: `${who}${variant === 'unknown' ? 'Bonification to confirm' : 'Bonification outside its zone'}`,
    text:
      variant === 'private'
        ? 'The bonification is for public employers only: it is not counted.'
        : variant === 'unknown'
          ? 'Nothing says whether the post stands in a QPV or a ZRR, which opens the right to the bonification.'
          : 'The post does not stand in a zone that opens the right to the bonification: it may be refused.',
    gesture: 'Go to the bonification',
  }),
  missingData: ({ who, names, effect }) => ({
    title: `${who}Missing data`,
    text: `Missing: ${names.join(', ')}. ${effect}`,
    gesture: 'Complete',
  }),
  communeUnknown: ({ who, names, variant }) => ({
    title: `${who}${variant === 'merged' ? 'Merged commune' : variant === 'ambiguous' ? 'Ambiguous commune' : 'Unknown commune'}`,
    text:
      variant === 'merged'
        ? `“${names[0] ?? ''}” is today part of ${names[1] ?? ''}.`
        : variant === 'ambiguous'
          ? `“${names[0] ?? ''}” names ${names[1] ?? ''} communes: choose the right one.`
          : `The code “${names[0] ?? ''}” names no commune of today.`,
    gesture: 'Go to the commune',
  }),
  communeUnserved: ({ who, names }) => ({
    title: `${who}Need without a post`,
    text: `${names[0] ?? ''} inhabitants: your target makes ${
      names[1] === '1' ? 'one post' : `${names[1] ?? ''} posts`
    }, and none serves the commune.`,
    gesture: 'Go to the commune',
  }),
  samePostTwice: ({ who, names, variant }) => ({
    title: `${who}Same post twice`,
    text:
      variant === 'nationalId'
        ? `The id ${names[0] ?? ''} is also that of ${names[1] ?? ''}: cost and State money count twice.`
        : 'Another post of the same employer has this name: cost and State money may count twice.',
    gesture: 'Go to the post',
  }),
  statesDisagree: ({ who, variant }) => ({
    title: `${who}Data that contradict each other`,
    text:
      variant === 'emptied'
        ? 'A contract starts after the day on which the post is said to be vacant or returned: it is not counted.'
        : variant === 'regime'
          ? 'The kind of contract does not go with that of the employer, public or private.'
          : 'The post is said to be occupied, but no contract runs today.',
    gesture: 'Go to the cell',
  }),
  outsideRule: ({ who, from, variant }) => ({
    title: `${who}No rule known on that date`,
    text:
      variant === 'convention'
        ? `No scale of the State is known on ${from}: the State money of this convention stays unknown.`
        : `The law says nothing on ${from}: the cost stays unknown, and out of the totals.`,
    gesture: 'Go to the date',
  }),
  restsOnHypothesis: ({ year, names, variant }) => ({
    title: variant === 'law' ? `Supposed rates in ${year}` : 'Supposed data',
    text:
      variant === 'law'
        ? `The cost rests on rates that no text gives: ${some(names, (count) => `and ${formatCount(count)} others`)}.`
        : `${names[0] ?? ''} ${names[0] === '1' ? 'post has' : 'posts have'} a supposed contract or convention: replace them with the real ones.`,
    gesture: variant === 'law' ? 'See the hypotheses' : 'Go to the first',
  }),
};

function enDays(days: number): string {
  return `${formatCount(days)} ${days === 1 ? 'day' : 'days'}`;
}
