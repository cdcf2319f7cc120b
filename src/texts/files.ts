import { formatCount } from './amounts.ts';
import { formatInstant } from './days.ts';
import type { Texts } from './language.ts';

/** The words of the first screen: doors, plans kept here, empty plan. */
export const filesTexts: Texts<{
  readonly title: string;
  readonly lead: string;
  readonly start: string;
  readonly sample: string;
  readonly sampleWhy: string;
  readonly importList: string;
  readonly importWhy: string;
  readonly empty: string;
  readonly emptyWhy: string;
  readonly openFile: string;
  readonly openWhy: string;
  readonly drop: string;
  readonly kept: string;
  readonly noPlan: string;
  readonly columns: Readonly<Record<'name' | 'years' | 'posts' | 'modified' | 'copy' | 'gestures', string>>;
  readonly posts: (count: number) => string;
  readonly years: (first: number, last: number) => string;
  readonly open: (name: string) => string;
  readonly gestures: (name: string) => string;
  readonly removeTitle: (name: string) => string;
  readonly removeText: (copy: string | undefined) => string;
  readonly truth: string;
  readonly durable: Readonly<Record<'yes' | 'no', string>>;
  readonly holder: string;
  readonly holderHint: string;
  readonly kind: string;
  readonly firstYear: string;
  readonly yearCount: string;
  readonly postCount: string;
  readonly create: string;
  readonly planName: (holder: string, year: number) => string;
  readonly postLabel: (rank: number) => string;
  readonly alreadyHere: string;
  readonly alreadyHereText: (name: string) => string;
  readonly openCopy: string;
  readonly openKept: string;
  readonly reading: string;
}> = {
  fr: {
    title: 'Qui paie les conseillers numériques, et combien manque-t-il ?',
    lead: 'Saisissez vos postes comme dans un classeur : Quote-part calcule, exercice par exercice, ce que paient l’État, les cofinanceurs et vous.',
    start: 'Commencer',
    sample: 'Ouvrir l’exemple',
    sampleWhy: 'Une communauté de communes fictive, sept postes, un manque à trouver.',
    importList: 'Importer le fichier national',
    importWhy: 'La liste COSELEC : choisissez votre territoire, les postes arrivent remplis.',
    empty: 'Plan vide',
    emptyWhy: 'Quatre questions, puis la feuille.',
    openFile: 'Ouvrir un fichier',
    openWhy: 'Un plan enregistré (.quotepart.json). Vous pouvez aussi le déposer ici.',
    drop: 'Déposez le fichier pour l’ouvrir',
    kept: 'Vos plans dans ce navigateur',
    noPlan: 'Aucun plan pour l’instant. Ouvrez l’exemple pour voir ce que fait le programme, ou commencez le vôtre.',
    columns: {
      name: 'Plan',
      years: 'Exercices',
      posts: 'Postes',
      modified: 'Modifié le',
      copy: 'Dernière copie en fichier',
      gestures: 'Gestes',
    },
    posts: (count) => formatCount(count),
    years: (first, last) => (first === last ? String(first) : `${first} à ${last}`),
    open: (name) => `Ouvrir ${name}`,
    gestures: (name) => `Gestes sur ${name}`,
    removeTitle: (name) => `Supprimer « ${name} » ?`,
    removeText: (copy) =>
      `Le plan et son historique disparaissent de ce navigateur. ${
        copy === undefined ? 'Aucune copie en fichier n’en a été gardée.' : `Sa dernière copie en fichier date du ${formatInstant(copy)}.`
      }`,
    truth:
      'Vos données restent dans ce navigateur, sur cet ordinateur : rien n’est envoyé. Si on efface les données du navigateur, elles disparaissent : gardez une copie en fichier.',
    durable: {
      yes: 'Le navigateur s’est engagé à ne pas les effacer de lui-même.',
      no: 'Le navigateur peut les effacer de lui-même s’il manque de place.',
    },
    holder: 'Qui porte les postes ?',
    holderHint: 'Nom de la commune, de l’intercommunalité, de l’association…',
    kind: 'Nature',
    firstYear: 'Premier exercice',
    yearCount: 'Nombre d’exercices (1 à 15)',
    postCount: 'Nombre de postes (0 à 500)',
    create: 'Créer le plan',
    planName: (holder, year) => `${holder} · BP ${year}`,
    postLabel: (rank) => `CN-${String(rank).padStart(2, '0')}`,
    alreadyHere: 'Ce plan est déjà dans ce navigateur',
    alreadyHereText: (name) =>
      `« ${name} » a la même identité que le fichier. Le fichier peut s’ouvrir comme une copie, à côté : rien n’est remplacé.`,
    openCopy: 'Ouvrir le fichier comme copie',
    openKept: 'Ouvrir celui du navigateur',
    reading: 'Lecture du fichier…',
  },
  en: {
    title: 'Who pays the digital advisers, and how much is missing?',
    lead: 'Type your posts as in a workbook: Quote-part computes, year by year, what the State, the cofunders and you pay.',
    start: 'Begin',
    sample: 'Open the example',
    sampleWhy: 'A fictitious group of communes, seven posts, one shortfall to find.',
    importList: 'Import the national file',
    importWhy: 'The COSELEC list: choose your territory, the posts come filled in.',
    empty: 'Empty plan',
    emptyWhy: 'Four questions, then the sheet.',
    openFile: 'Open a file',
    openWhy: 'A saved plan (.quotepart.json). You can also drop it here.',
    drop: 'Drop the file to open it',
    kept: 'Your plans in this browser',
    noPlan: 'No plan yet. Open the example to see what the program does, or begin your own.',
    columns: { name: 'Plan', years: 'Years', posts: 'Posts', modified: 'Changed on', copy: 'Last copy in a file', gestures: 'Commands' },
    posts: (count) => formatCount(count),
    years: (first, last) => (first === last ? String(first) : `${first} to ${last}`),
    open: (name) => `Open ${name}`,
    gestures: (name) => `Commands on ${name}`,
    removeTitle: (name) => `Delete “${name}”?`,
    removeText: (copy) =>
      `The plan and its history leave this browser. ${
        copy === undefined ? 'No copy of it was kept in a file.' : `Its last copy in a file is of ${formatInstant(copy)}.`
      }`,
    truth:
      'Your data stay in this browser, on this computer: nothing is sent. If the data of the browser are cleared, they are gone: keep a copy in a file.',
    durable: { yes: 'The browser promised not to clear them by itself.', no: 'The browser may clear them by itself when room is short.' },
    holder: 'Who holds the posts?',
    holderHint: 'Name of the commune, group of communes, association…',
    kind: 'Kind',
    firstYear: 'First year',
    yearCount: 'Number of years (1 to 15)',
    postCount: 'Number of posts (0 to 500)',
    create: 'Create the plan',
    planName: (holder, year) => `${holder} · BP ${year}`,
    postLabel: (rank) => `CN-${String(rank).padStart(2, '0')}`,
    alreadyHere: 'This plan is already in this browser',
    alreadyHereText: (name) =>
      `“${name}” has the same identity as the file. The file can be opened as a copy beside it: nothing is replaced.`,
    openCopy: 'Open the file as a copy',
    openKept: 'Open the one kept here',
    reading: 'Reading the file…',
  },
};
