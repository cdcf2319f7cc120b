import type { Family } from '../domain/law/families.ts';
import type { Settings } from '../domain/plan/plan.ts';
import { formatCount } from './amounts.ts';
import type { Texts } from './language.ts';

/** The families of the sheet of hypotheses: those of the law, the settings of the plan, and what is there for information. */
export type LineFamily = Family | 'settings' | 'information';

/** The words of the sheet that lists what figures rest on. */
export const hypothesesTexts: Texts<{
  readonly title: string;
  readonly tools: string;
  readonly search: string;
  readonly searchHelp: string;
  readonly show: string;
  readonly filters: Readonly<Record<'all' | 'changed' | 'toConfirm', (count: number) => string>>;
  readonly none: string;
  readonly families: Readonly<Record<LineFamily, string>>;
  readonly name: string;
  readonly state: string;
  readonly status: (year: number) => string;
  readonly source: string;
  readonly checked: string;
  readonly changed: string;
  readonly choice: string;
  readonly readOnly: string;
  readonly official: string;
  readonly hypothesis: string;
  readonly certainty: (letter: string) => string;
  readonly period: (name: string, rank: number, months: number | undefined) => string;
  readonly year: (year: number) => string;
  readonly allYears: string;
  readonly default: (value: string) => string;
  readonly noDefault: string;
  readonly back: string;
  readonly backAll: string;
  readonly readings: string;
  readonly asWritten: string;
  readonly edit: (what: string) => string;
  readonly keys: string;
  readonly why: Readonly<Record<'official' | 'unknown' | 'scale' | 'setting' | 'window' | 'information' | 'perEmployer', string>>;
  readonly from: (day: string, value: string) => string;
  readonly cell: (line: string, year: number) => string;
  readonly presence: string;
  readonly presenceOf: (thirtieths: number, calendar: number) => string;
  readonly presenceSource: string;
  readonly goTo: string;
  readonly settings: Readonly<Record<Exclude<keyof Settings, 'unsecured' | 'vacancy' | 'communeKey'>, string>>;
  readonly bonificationZones: Readonly<Record<'qpvOrZrr' | 'qpv', string>>;
  readonly chargesPaid: Readonly<Record<'sameMonth' | 'nextMonth', string>>;
  readonly notSaid: string;
}> = {
  fr: {
    title: 'Hypothèses',
    tools: 'Outils des hypothèses',
    search: 'Chercher une hypothèse',
    searchHelp: 'Chercher dans les noms et les sources',
    show: 'Montrer',
    filters: {
      all: (count) => `Toutes (${formatCount(count)})`,
      changed: (count) => `Modifiées (${formatCount(count)})`,
      toConfirm: (count) => `À confirmer (${formatCount(count)})`,
    },
    none: 'Aucune hypothèse ne correspond.',
    families: {
      rises: 'Hausses supposées',
      settings: 'Choix du plan',
      state: 'Aide de l’État',
      pay: 'SMIC, indices et grilles',
      contributions: 'Cotisations de l’employeur',
      reductions: 'Réductions et taxe sur les salaires',
      endings: 'Fins de contrat',
      branch: 'Conventions collectives',
      european: 'Fonds européens',
      limits: 'Durées et limites',
      cash: 'Trésorerie',
      information: 'Pour information, hors calcul',
    },
    name: 'Hypothèse',
    state: 'État',
    status: (year) => `Statut ${year}`,
    source: 'Source',
    checked: 'Vérifié le',
    changed: '● modifiée',
    choice: 'à choisir',
    readOnly: 'lecture',
    official: 'Officiel',
    hypothesis: 'Hypothèse',
    certainty: (letter) => `certitude ${letter}`,
    period: (name, rank, months) => (months === undefined || months === 12 ? `${name} · an ${rank}` : `${name} · ${months} mois`),
    year: (year) => `Exercice ${year}`,
    allYears: 'Tous les exercices',
    default: (value) => `par défaut : ${value}`,
    noDefault: 'rien par défaut',
    back: 'Revenir au défaut',
    backAll: 'Revenir au défaut, tous les exercices',
    readings: 'Lectures de la règle',
    asWritten: 'La valeur retenue par défaut',
    edit: (what) => `Valeur supposée : ${what}`,
    keys: 'F2 ou un chiffre : modifier. Maj + flèches : choisir plusieurs cellules. Suppr : revenir au défaut. Échap puis Tab : quitter.',
    why: {
      official: 'Un texte fixe cette valeur : elle ne se suppose pas.',
      unknown: 'Aucune valeur n’est connue à cette date.',
      scale: 'Un barème de plusieurs valeurs : il suit les hausses supposées, et ne se modifie pas ici.',
      setting: 'La règle se choisit plus haut : « Aide de l’État quand le poste est vide ».',
      window: 'Ce plan est ouvert dans une autre fenêtre : il est ici en lecture seule.',
      information: 'Pour information : rien n’en est compté dans les chiffres du plan.',
      perEmployer: 'Se choisit pour chaque employeur.',
    },
    from: (day, value) => `${value} depuis le ${day}`,
    cell: (line, year) => `${line}, ${year}`,
    presence: 'Mois incomplet',
    presenceOf: (thirtieths, calendar) => `trentièmes : ${thirtieths} employeurs · jours calendaires : ${calendar}`,
    presenceSource: 'Trentièmes pour un employeur public ; jours calendaires au choix d’un employeur privé',
    goTo: 'Aller aux employeurs',
    settings: {
      bonificationZones: 'Zones ouvrant droit à bonification',
      chargesPaid: 'Paiement des charges',
      trancheMonth: 'Mois des versements annuels de l’État',
      inhabitantsPerPost: 'Habitants pour un poste (besoin d’une commune)',
    },
    bonificationZones: { qpvOrZrr: 'QPV ou ZRR', qpv: 'QPV seulement' },
    chargesPaid: { sameMonth: 'Le mois de la paie', nextMonth: 'Le mois suivant' },
    notSaid: 'non renseigné',
  },
  en: {
    title: 'Hypotheses',
    tools: 'Tools of the hypotheses',
    search: 'Find a hypothesis',
    searchHelp: 'Find in names and sources',
    show: 'Show',
    filters: {
      all: (count) => `All (${formatCount(count)})`,
      changed: (count) => `Changed (${formatCount(count)})`,
      toConfirm: (count) => `To confirm (${formatCount(count)})`,
    },
    none: 'No hypothesis matches.',
    families: {
      rises: 'Supposed rises',
      settings: 'Choices of the plan',
      state: 'State money',
      pay: 'SMIC, indexes and scales',
      contributions: 'Employer contributions',
      reductions: 'Reductions and tax on salaries',
      endings: 'Ends of contracts',
      branch: 'Collective agreements',
      european: 'European funds',
      limits: 'Lengths and limits',
      cash: 'Treasury',
      information: 'For information, in no figure',
    },
    name: 'Hypothesis',
    state: 'State',
    status: (year) => `Status ${year}`,
    source: 'Source',
    checked: 'Checked on',
    changed: '● changed',
    choice: 'to choose',
    readOnly: 'read only',
    official: 'Official',
    hypothesis: 'Hypothesis',
    certainty: (letter) => `certainty ${letter}`,
    period: (name, rank, months) => (months === undefined || months === 12 ? `${name} · year ${rank}` : `${name} · ${months} months`),
    year: (year) => `Year ${year}`,
    allYears: 'Every year',
    default: (value) => `default: ${value}`,
    noDefault: 'nothing by default',
    back: 'Back to the default',
    backAll: 'Back to the default, every year',
    readings: 'Readings of the rule',
    asWritten: 'The value taken by default',
    edit: (what) => `Supposed value: ${what}`,
    keys: 'F2 or a digit: edit. Shift + arrows: choose several cells. Delete: back to the default. Escape then Tab: leave.',
    why: {
      official: 'A text sets this value: it is not supposed.',
      unknown: 'No value is known at that date.',
      scale: 'A scale of several values: it follows the supposed rises, and is not changed here.',
      setting: 'The rule is chosen above: “State money while the post is empty”.',
      window: 'This plan is open in another window: here it can only be read.',
      information: 'For information: none of it is counted in the figures of the plan.',
      perEmployer: 'Chosen for each employer.',
    },
    from: (day, value) => `${value} since ${day}`,
    cell: (line, year) => `${line}, ${year}`,
    presence: 'Month worked in part',
    presenceOf: (thirtieths, calendar) => `thirtieths: ${thirtieths} employers · calendar days: ${calendar}`,
    presenceSource: 'Thirtieths for a public employer; calendar days if a private employer chooses them',
    goTo: 'Go to the employers',
    settings: {
      bonificationZones: 'Zones that give right to a bonification',
      chargesPaid: 'Payment of contributions',
      trancheMonth: 'Month of the yearly State payments',
      inhabitantsPerPost: 'Inhabitants for one post (need of a commune)',
    },
    bonificationZones: { qpvOrZrr: 'QPV or ZRR', qpv: 'QPV only' },
    chargesPaid: { sameMonth: 'In the month of the pay', nextMonth: 'The month after' },
    notSaid: 'not said',
  },
};
