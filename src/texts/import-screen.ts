import { formatCount, formatShare } from './amounts.ts';
import type { Texts } from './language.ts';

/** « 1 ligne », « 12 lignes »: French counts zero and one as singular. */
function some(count: number, one: string, many: string): string {
  return `${formatCount(count)}\u00a0${count < 2 ? one : many}`;
}

function several(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

const fr = {
  title: 'Importer le fichier national',
  lead: 'La liste publique des structures validées par le COSELEC (data.gouv.fr), en CSV. Le fichier est lu sur cet ordinateur et n’est envoyé nulle part.',
  drop: 'Déposez le fichier ici',
  choose: 'Choisir un fichier…',
  chooseAnother: 'Choisir un autre fichier…',
  reading: ({ file, stage, share }: { file: string; stage: keyof typeof frStages; share: number }) =>
    `« ${file} » : ${frStages[stage]}, ${formatShare(share, 0)}`,
  opening: 'Ouverture du fichier et du référentiel des communes…',
  stop: 'Arrêter la lecture',
  failed: 'La lecture s’est interrompue. Essayez de nouveau ; rien n’a été changé.',
  done: (lines: number, posts: number) => `Lecture terminée : ${some(lines, 'ligne', 'lignes')}, ${some(posts, 'poste', 'postes')}.`,
  read: 'Ce qui a été lu',
  file: 'Fichier',
  roster: 'Liste reconnue',
  rosters: { coselec: 'Structures validées par le COSELEC' } as Readonly<Record<string, string>>,
  encoding: 'Encodage',
  encodings: {
    'utf-8': 'UTF-8',
    'utf-8-bom': 'UTF-8 avec marque',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16 (gros-boutiste)',
    'windows-1252': 'Windows-1252',
    'utf-8-twice': 'UTF-8 encodé deux fois, rétabli',
  },
  separator: 'Séparateur',
  separators: { ';': 'point-virgule', ',': 'virgule', '\t': 'tabulation', '|': 'barre verticale' } as Readonly<Record<string, string>>,
  headerRow: 'En-tête',
  line: (row: number) => `ligne ${formatCount(row)}`,
  account: ({ rows, lines, rejected, ignored }: { rows: number; lines: number; rejected: number; ignored: number }) =>
    `${some(rows, 'ligne lue', 'lignes lues')} = ${formatCount(lines)} à importer + ${some(rejected, 'rejetée', 'rejetées')} + ${some(ignored, 'ignorée', 'ignorées')}`,
  findings: 'Corrections et points à vérifier',
  nothingFound: 'Rien à signaler.',
  times: (count: number) => `${formatCount(count)}\u00a0fois`,
  examples: 'Exemples',
  example: ({ row, read, proposed }: { row?: number; read?: string; proposed?: string }) =>
    [
      row === undefined ? '' : `ligne ${formatCount(row)}`,
      read === undefined ? '' : `lu « ${read} »`,
      proposed === undefined ? '' : `→ « ${proposed} »`,
    ]
      .filter((part) => part !== '')
      .join(', ')
      .replace(', →', ' →'),
  column: (label: string) => `colonne « ${label} »`,
  download: 'Télécharger le rapport (CSV)',
  reportName: 'rapport-import.csv',
  territory: 'Territoire à garder',
  kinds: {
    france: 'France entière',
    region: 'Une région',
    departement: 'Un département',
    epci: 'Une intercommunalité',
    commune: 'Une commune',
  },
  placeRule: 'Région et département : lieu des postes. Intercommunalité et commune : siège de l’employeur.',
  chooseArea: 'Choisir…',
  search: { epci: 'Chercher une intercommunalité', commune: 'Chercher une commune (nom ou code INSEE)' },
  matches: (count: number) => (count === 0 ? 'Aucun résultat.' : some(count, 'résultat', 'résultats')),
  more: (count: number) => `et ${some(count, 'autre', 'autres')} : précisez.`,
  chosen: ({ name, lines, posts }: { name: string; lines: number; posts: number }) =>
    `${name === '' ? 'France entière' : name} : ${some(lines, 'ligne', 'lignes')}, ${some(posts, 'poste', 'postes')}.`,
  kept: (lines: number, posts: number) => `${some(posts, 'poste', 'postes')} (${some(lines, 'ligne', 'lignes')})`,
  noArea: 'Choisissez un territoire.',
  hypotheses: 'Hypothèses',
  hypothesesWhy:
    'Le fichier ne dit ni les dates ni la paie. Ce que vous choisissez ici est marqué « hypothèse » sur chaque poste et se modifie ensuite.',
  start:
    'La convention initiale (V1) et le contrat commencent le jour de la validation : 24 mois pour un employeur public, 18 pour un employeur privé.',
  renewal: 'Supposer un renouvellement (V2, 36 mois) à la suite, avec la bonification des employeurs publics en ZRR ou en QPV',
  goOn: 'Les contrats continuent après la dernière convention',
  pay: 'Paie mensuelle brute à temps plein',
  smic: 'SMIC de chaque mois',
  gross: 'Brut saisi',
  grossLabel: 'Montant brut mensuel, en euros',
  badGross: 'Saisissez un montant, par exemple 1 950,00.',
  create: (posts: number) => (posts === 0 ? 'Créer le plan' : `Créer le plan (${some(posts, 'poste', 'postes')})`),
  add: (posts: number) => (posts === 0 ? 'Ajouter au plan' : `Ajouter au plan (${some(posts, 'poste', 'postes')})`),
  making: 'Création du plan…',
  cancel: 'Annuler',
};

const frStages = { decode: 'décodage', split: 'découpage', read: 'lecture des lignes', plan: 'création du plan' };
const enStages: typeof frStages = { decode: 'decoding', split: 'splitting', read: 'reading rows', plan: 'making the plan' };

const en: typeof fr = {
  title: 'Import the national file',
  lead: 'The public list of structures validated by the COSELEC (data.gouv.fr), as CSV. The file is read on this computer and sent nowhere.',
  drop: 'Drop the file here',
  choose: 'Choose a file…',
  chooseAnother: 'Choose another file…',
  reading: ({ file, stage, share }) => `“${file}”: ${enStages[stage]}, ${formatShare(share, 0)}`,
  opening: 'Opening the file and the reference of communes…',
  stop: 'Stop reading',
  failed: 'Reading broke off. Try again; nothing was changed.',
  done: (lines, posts) => `Done: ${several(lines, 'row', 'rows')}, ${several(posts, 'post', 'posts')}.`,
  read: 'What was read',
  file: 'File',
  roster: 'List recognised',
  rosters: { coselec: 'Structures validated by the COSELEC' },
  encoding: 'Encoding',
  encodings: {
    'utf-8': 'UTF-8',
    'utf-8-bom': 'UTF-8 with a mark',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16 (big-endian)',
    'windows-1252': 'Windows-1252',
    'utf-8-twice': 'UTF-8 encoded twice, put right',
  },
  separator: 'Separator',
  separators: { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'vertical bar' },
  headerRow: 'Header',
  line: (row) => `row ${formatCount(row)}`,
  account: ({ rows, lines, rejected, ignored }) =>
    `${several(rows, 'row read', 'rows read')} = ${formatCount(lines)} to import + ${formatCount(rejected)} rejected + ${formatCount(ignored)} ignored`,
  findings: 'Corrections and points to check',
  nothingFound: 'Nothing to report.',
  times: (count) => several(count, 'time', 'times'),
  examples: 'Examples',
  example: ({ row, read, proposed }) =>
    [
      row === undefined ? '' : `row ${formatCount(row)}`,
      read === undefined ? '' : `read “${read}”`,
      proposed === undefined ? '' : `→ “${proposed}”`,
    ]
      .filter((part) => part !== '')
      .join(', ')
      .replace(', →', ' →'),
  column: (label) => `column “${label}”`,
  download: 'Download the report (CSV)',
  reportName: 'import-report.csv',
  territory: 'Area to keep',
  kinds: {
    france: 'The whole of France',
    region: 'A région',
    departement: 'A département',
    epci: 'A group of communes',
    commune: 'A commune',
  },
  placeRule: 'Région and département: place of the posts. Group of communes and commune: seat of the employer.',
  chooseArea: 'Choose…',
  search: { epci: 'Search a group of communes', commune: 'Search a commune (name or INSEE code)' },
  matches: (count) => (count === 0 ? 'No result.' : several(count, 'result', 'results')),
  more: (count) => `and ${several(count, 'other', 'others')}: say more.`,
  chosen: ({ name, lines, posts }) =>
    `${name === '' ? 'The whole of France' : name}: ${several(lines, 'row', 'rows')}, ${several(posts, 'post', 'posts')}.`,
  kept: (lines, posts) => `${several(posts, 'post', 'posts')} (${several(lines, 'row', 'rows')})`,
  noArea: 'Choose an area.',
  hypotheses: 'Hypotheses',
  hypothesesWhy:
    'The file gives neither dates nor pay. What you choose here is marked “hypothesis” on every post and can be changed later.',
  start:
    'The first convention (V1) and the contract start on the day of the decision: 24 months for a public employer, 18 for a private one.',
  renewal: 'Suppose a renewal (V2, 36 months) right after, with the bonification of public employers in ZRR or QPV',
  goOn: 'Contracts go on after the last convention',
  pay: 'Monthly gross at full time',
  smic: 'SMIC of each month',
  gross: 'Typed gross',
  grossLabel: 'Monthly gross, in euros',
  badGross: 'Type an amount, for example 1 950,00.',
  create: (posts) => (posts === 0 ? 'Create the plan' : `Create the plan (${several(posts, 'post', 'posts')})`),
  add: (posts) => (posts === 0 ? 'Add to the plan' : `Add to the plan (${several(posts, 'post', 'posts')})`),
  making: 'Making the plan…',
  cancel: 'Cancel',
};

/** The words of the import screen. */
export const importScreenTexts: Texts<typeof fr> = { fr, en };
