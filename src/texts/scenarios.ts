import { formatCount } from './amounts.ts';
import type { Texts } from './language.ts';

/** The words of scenarios: which one is open, the list of them, side by side, and how they differ. */
export const scenarioTexts: Texts<{
  readonly asItStands: string;
  readonly asItStandsHelp: string;
  readonly shown: string;
  readonly menu: (name: string) => string;
  readonly onScreen: string;
  readonly gestures: string;
  readonly create: string;
  readonly createShort: string;
  readonly compareAll: string;
  readonly attempt: string;
  readonly named: (name: string) => string;
  readonly band: string;
  readonly back: string;
  readonly title: string;
  readonly none: string;
  readonly noneHelp: string;
  readonly name: string;
  readonly note: string;
  readonly noteHelp: string;
  readonly changesHead: string;
  readonly compared: string;
  readonly compare: (name: string) => string;
  readonly changes: (count: number) => string;
  readonly lost: (count: number) => string;
  readonly open: (name: string) => string;
  readonly openShort: string;
  readonly here: string;
  readonly more: (name: string) => string;
  readonly rename: string;
  readonly duplicate: string;
  readonly remove: string;
  readonly copyOf: (name: string) => string;
  readonly under: (plan: string, scenario: string) => string;
  readonly newName: (rank: number) => string;
  readonly renamed: string;
  readonly removed: (name: string) => string;
  readonly created: (name: string) => string;
  readonly opened: (name: string) => string;
  readonly backSaid: string;
  readonly taken: string;
  readonly tooLong: string;
  readonly differences: string;
  readonly sameAsPlan: string;
  readonly everywhere: string;
  readonly takeBack: (what: string) => string;
  readonly takeBackShort: string;
  readonly takeBackAll: (count: number) => string;
  readonly takenBack: (count: number) => string;
  readonly goTo: (what: string) => string;
  readonly goToShort: string;
  readonly lostTitle: (count: number) => string;
  readonly lostHelp: string;
  readonly moreChanges: (count: number) => string;
  readonly empty: string;
  readonly changedHere: (name: string, before: string) => string;
  readonly addedHere: (name: string) => string;
  readonly touchedHere: (name: string, count: number) => string;
}> = {
  fr: {
    asItStands: 'Au fil de l’eau',
    asItStandsHelp: 'Le plan tel qu’il est, sans aucun scénario',
    shown: 'Scénario',
    menu: (name) => `Scénario à l’écran : ${name}`,
    onScreen: 'À l’écran',
    gestures: 'Scénarios',
    create: 'Nouveau scénario…',
    createShort: 'Nouveau scénario',
    compareAll: 'Comparer les scénarios',
    attempt: 'Essayer',
    named: (name) => `Scénario « ${name} »`,
    band: 'ce que vous changez ici reste dans le scénario.',
    back: 'Revenir au fil de l’eau',
    title: 'Scénarios',
    none: 'Aucun scénario pour l’instant.',
    noneHelp:
      'Un scénario change le plan sans y toucher : arrêter des postes, finir l’aide de l’État plus tôt, augmenter les salaires. Il se compare ensuite au plan tel qu’il est.',
    name: 'Nom',
    note: 'Note',
    noteHelp: 'Note, facultative : d’où vient l’idée, qui l’a demandée',
    changesHead: 'Changements',
    compared: 'Comparé',
    compare: (name) => `Comparer « ${name} »`,
    changes: (count) => (count === 0 ? 'aucun' : formatCount(count)),
    lost: (count) => (count === 1 ? '1 ne s’applique plus' : `${formatCount(count)} ne s’appliquent plus`),
    open: (name) => `Mettre à l’écran « ${name} »`,
    openShort: 'Ouvrir',
    here: 'À l’écran',
    more: (name) => `Gestes sur « ${name} »`,
    rename: 'Renommer…',
    duplicate: 'Dupliquer',
    remove: 'Supprimer',
    copyOf: (name) => `${name} (copie)`,
    under: (plan, scenario) => `${plan} · scénario « ${scenario} »`,
    newName: (rank) => `Scénario ${rank}`,
    renamed: 'Renommer le scénario',
    removed: (name) => `Scénario « ${name} » supprimé. Ctrl + Z le ramène.`,
    created: (name) => `Scénario « ${name} » créé et mis à l’écran.`,
    opened: (name) => `Scénario « ${name} » à l’écran.`,
    backSaid: 'Le plan au fil de l’eau est à l’écran.',
    taken: 'Un scénario de ce plan porte déjà ce nom.',
    tooLong: 'Le nom d’un scénario a 80 caractères au plus.',
    differences: 'Différences avec le plan au fil de l’eau',
    sameAsPlan: 'Rien ne change pour l’instant : ce scénario est le plan au fil de l’eau.',
    everywhere: 'Tout le plan',
    takeBack: (what) => `Retirer du scénario : ${what}`,
    takeBackShort: 'Retirer',
    takeBackAll: (count) => `Retirer les ${formatCount(count)}`,
    takenBack: (count) =>
      count === 1 ? '1 changement retiré. Ctrl + Z le ramène.' : `${formatCount(count)} changements retirés. Ctrl + Z les ramène.`,
    goTo: (what) => `Aller à la cellule : ${what}`,
    goToShort: 'Aller à la cellule',
    lostTitle: (count) => (count === 1 ? '1 changement ne s’applique plus' : `${formatCount(count)} changements ne s’appliquent plus`),
    lostHelp: 'Leur ligne n’est plus dans le plan, ou y est déjà : ils sont gardés sans effet, et comptés nulle part.',
    moreChanges: (count) => `Voir ${formatCount(count)} de plus`,
    empty: '(vide)',
    changedHere: (name, before) => `Changé par le scénario « ${name} ». Au fil de l’eau : ${before}`,
    addedHere: (name) => `Ligne ajoutée par le scénario « ${name} ».`,
    touchedHere: (name, count) =>
      count === 1 ? `1 changement du scénario « ${name} ».` : `${formatCount(count)} changements du scénario « ${name} ».`,
  },
  en: {
    asItStands: 'As it stands',
    asItStandsHelp: 'The plan as it stands, without any scenario',
    shown: 'Scenario',
    menu: (name) => `Scenario on the screen: ${name}`,
    onScreen: 'On the screen',
    gestures: 'Scenarios',
    create: 'New scenario…',
    createShort: 'New scenario',
    compareAll: 'Compare scenarios',
    attempt: 'Try',
    named: (name) => `Scenario “${name}”`,
    band: 'what you change here stays in the scenario.',
    back: 'Back to the plan as it stands',
    title: 'Scenarios',
    none: 'No scenario yet.',
    noneHelp:
      'A scenario changes the plan without touching it: stop posts, end State money sooner, raise pays. It is then compared with the plan as it stands.',
    name: 'Name',
    note: 'Note',
    noteHelp: 'Note, if any: where the idea comes from, who asked for it',
    changesHead: 'Changes',
    compared: 'Compared',
    compare: (name) => `Compare “${name}”`,
    changes: (count) => (count === 0 ? 'none' : formatCount(count)),
    lost: (count) => (count === 1 ? '1 no longer applies' : `${formatCount(count)} no longer apply`),
    open: (name) => `Put “${name}” on the screen`,
    openShort: 'Open',
    here: 'On the screen',
    more: (name) => `Gestures on “${name}”`,
    rename: 'Rename…',
    duplicate: 'Duplicate',
    remove: 'Delete',
    copyOf: (name) => `${name} (copy)`,
    under: (plan, scenario) => `${plan} · scenario “${scenario}”`,
    newName: (rank) => `Scenario ${rank}`,
    renamed: 'Rename the scenario',
    removed: (name) => `Scenario “${name}” deleted. Ctrl + Z brings it back.`,
    created: (name) => `Scenario “${name}” made and put on the screen.`,
    opened: (name) => `Scenario “${name}” on the screen.`,
    backSaid: 'The plan as it stands is on the screen.',
    taken: 'A scenario of this plan has this name already.',
    tooLong: 'The name of a scenario has 80 characters at most.',
    differences: 'Differences with the plan as it stands',
    sameAsPlan: 'Nothing changes yet: this scenario is the plan as it stands.',
    everywhere: 'The whole plan',
    takeBack: (what) => `Take back from the scenario: ${what}`,
    takeBackShort: 'Take back',
    takeBackAll: (count) => `Take back all ${formatCount(count)}`,
    takenBack: (count) =>
      count === 1 ? '1 change taken back. Ctrl + Z restores it.' : `${formatCount(count)} changes taken back. Ctrl + Z restores them.`,
    goTo: (what) => `Go to the cell: ${what}`,
    goToShort: 'Go to the cell',
    lostTitle: (count) => (count === 1 ? '1 change no longer applies' : `${formatCount(count)} changes no longer apply`),
    lostHelp: 'Their row is no longer in the plan, or is there already: they are kept without effect, and counted nowhere.',
    moreChanges: (count) => `See ${formatCount(count)} more`,
    empty: '(empty)',
    changedHere: (name, before) => `Changed by the scenario “${name}”. As it stands: ${before}`,
    addedHere: (name) => `Row added by the scenario “${name}”.`,
    touchedHere: (name, count) =>
      count === 1 ? `1 change of the scenario “${name}”.` : `${formatCount(count)} changes of the scenario “${name}”.`,
  },
};
