import { daysBetween } from '../domain/base/day.ts';
import type { Gap, GapCode, Severity } from '../domain/gaps/gap.ts';
import { lookup } from '../domain/plan/lookup.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { formatCount, formatEuros } from './amounts.ts';
import { formatDay } from './days.ts';
import { say, type Texts } from './language.ts';
import { fieldName, missingEffect } from './missing.ts';

/** A gap in words: what, why it matters, how much (formatted euros) and the one gesture it calls for. */
export interface GapWords {
  readonly title: string;
  readonly text: string;
  readonly amount?: string;
  readonly gesture: string;
}

/** What the sentences of a gap are filled with. */
interface Filling {
  /** « CN-03 · » before the title, or nothing when the gap is about the whole plan. */
  readonly who: string;
  readonly year: string;
  readonly from: string;
  readonly to: string;
  readonly days: number | undefined;
  readonly since: number | undefined;
  readonly names: string;
  /** For missing data: what it keeps from being computed. */
  readonly effect: string;
}

type Sentence = (filling: Filling) => { readonly title: string; readonly text: string; readonly gesture: string };

const fr: Record<GapCode, Sentence> = {
  shortfall: ({ who, year }) => ({
    title: `${who}À financer en ${year}`,
    text: 'Le reste à charge dépasse les fonds propres inscrits au budget de l’exercice.',
    gesture: 'Aller aux fonds propres',
  }),
  overFunding: ({ who, year }) => ({
    title: `${who}Trop financé en ${year}`,
    text: 'Les financements dépassent le coût : l’excédent est à rendre ou à réaffecter.',
    gesture: 'Aller à la cellule',
  }),
  stateMoneyEnds: ({ who, year, from, to }) => ({
    title: `${who}L’aide de l’État baisse en ${year}`,
    text: `L’État verse ce montant de moins que l’année d’avant.${
      to === '' ? '' : from === to ? ` Une convention s’arrête le ${to}.` : ` Des conventions s’arrêtent du ${from} au ${to}.`
    }`,
    gesture: 'Aller à la convention',
  }),
  contractOutlivesConvention: ({ who, from, to }) => ({
    title: `${who}Le contrat survit à la convention`,
    text: `${from === '' ? 'L’aide de l’État s’arrête avant le contrat' : `Plus d’aide de l’État à partir du ${from}`} ; le contrat ${
      to === '' ? 'continue sans terme' : `court jusqu’au ${to}`
    }.`,
    gesture: 'Aller à la fin du contrat',
  }),
  conventionOutlivesContract: ({ who, from, to }) => ({
    title: `${who}La convention survit au contrat`,
    text: `${from === '' ? 'Le contrat s’arrête avant la convention' : `Plus de contrat à partir du ${from}`}${
      to === '' ? '' : ` ; la convention court jusqu’au ${to}`
    }. L’aide de l’État de cette période est perdue si rien n’est prévu.`,
    gesture: 'Aller à la fin du contrat',
  }),
  vacancyRunning: ({ who, from, to, days, since }) => ({
    title: `${who}Vacant depuis ${since === undefined ? `le ${from}` : frDays(since)}`,
    text:
      days === undefined
        ? 'Un poste vacant doit être pourvu dans le délai, sinon il est rendu.'
        : days < 0
          ? `Le délai pour le pourvoir est passé depuis ${frDays(-days)} (${to}) : le poste peut être repris.`
          : `Le poste doit être pourvu avant le ${to} : il reste ${frDays(days)}.`,
    gesture: 'Aller à l’état du poste',
  }),
  unsecuredCofunding: ({ who, year, names }) => ({
    title: `${who}Cofinancements non notifiés en ${year}`,
    text: names === '' ? 'Sollicités ou envisagés : ils ne sont pas acquis.' : `${names} : somme sollicitée ou envisagée, non acquise.`,
    gesture: 'Aller au cofinancement',
  }),
  missingData: ({ who, names, effect }) => ({
    title: `${who}Données manquantes`,
    text: `Il manque ${names}. ${effect}`,
    gesture: 'Compléter',
  }),
};

const en: Record<GapCode, Sentence> = {
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
        : days < 0
          ? `The time to fill it ran out ${enDays(-days)} ago (${to}): the post may be taken back.`
          : `The post must be filled before ${to}: ${enDays(days)} left.`,
    gesture: 'Go to the state of the post',
  }),
  unsecuredCofunding: ({ who, year, names }) => ({
    title: `${who}Cofinancing not notified in ${year}`,
    text: names === '' ? 'Requested or hoped for: not secured.' : `${names}: requested or hoped for, not secured.`,
    gesture: 'Go to the cofinancing',
  }),
  missingData: ({ who, names, effect }) => ({ title: `${who}Missing data`, text: `Missing: ${names}. ${effect}`, gesture: 'Complete' }),
};

const sentences: Texts<Record<GapCode, Sentence>> = { fr, en };

/** The words of each severity, said beside its colour. */
export const severityTexts: Texts<Record<Severity, string>> = {
  fr: { alert: 'Alerte', warning: 'À surveiller', info: 'À savoir' },
  en: { alert: 'Alert', warning: 'To watch', info: 'To know' },
};

/** The gap in words, names of posts, communes and funders read from the plan it was found in. */
export function describeGap(gap: Gap, plan: Plan): GapWords {
  const words = say(sentences)[gap.code]({
    who: who(gap, plan),
    year: gap.year === undefined ? '' : String(gap.year),
    from: gap.from === undefined ? '' : formatDay(gap.from),
    to: gap.to === undefined ? '' : formatDay(gap.to),
    days: gap.days,
    since:
      gap.code === 'vacancyRunning' && gap.from && gap.to && gap.days !== undefined ? daysBetween(gap.from, gap.to) - gap.days : undefined,
    names: (gap.names ?? []).map((name) => (gap.code === 'missingData' ? fieldName(name) : name)).join(', '),
    effect: gap.code === 'missingData' ? missingEffect(gap) : '',
  });
  return gap.amount === undefined ? words : { ...words, amount: formatEuros(gap.amount) };
}

/** « CN-03 · »: the post, commune, employer or funder that the gap is about. */
function who(gap: Gap, plan: Plan): string {
  const found = lookup(plan);
  const { cell } = gap;
  const post = gap.post === undefined ? undefined : found.posts.get(gap.post)?.label;
  const commune = gap.commune === undefined ? undefined : found.communes.get(gap.commune)?.name;
  const structure = cell?.table === 'structures' ? found.structures.get(cell.id)?.name : undefined;
  const funder = gap.code === 'missingData' && cell?.table === 'cofinancings' ? found.cofinancings.get(cell.id)?.funder : undefined;
  const name = post ?? commune ?? structure ?? (funder === undefined ? undefined : found.funders.get(funder)?.name);
  return name === undefined ? '' : `${name} · `;
}

function frDays(days: number): string {
  return `${formatCount(days)}\u00a0${days < 2 ? 'jour' : 'jours'}`;
}

function enDays(days: number): string {
  return `${formatCount(days)} ${days === 1 ? 'day' : 'days'}`;
}
