import type { Texts } from './language.ts';

/** What the command line says on standard error and in refusals. */
export const cliTexts: Texts<{
  readonly usage: string;
  readonly unknownCommand: (command: string) => string;
  readonly later: (what: string) => string;
  readonly missing: (what: string) => string;
  readonly unknownOption: (option: string) => string;
  readonly badValue: (option: string, value: string) => string;
  readonly unreadable: (path: string) => string;
  readonly unwritable: (path: string) => string;
  readonly oneViewPerCsv: string;
  readonly wasDamaged: (path: string) => string;
  readonly noSuchScenario: (name: string, names: readonly string[]) => string;
  readonly noSuchFigure: (of: string, year: number, line: string) => string;
  readonly defect: (message: string) => string;
}> = {
  fr: {
    usage: `Utilisation :
  import FICHIER… --out PLAN [--into PLAN] [--roster auto|coselec] [--report RAPPORT.csv]
    [--assume-renewal] [--continue-contracts] [--gross-pay EUROS]
  compute PLAN [--scenario NOM] [--as-of JOUR]
  explain PLAN [--post ID|NOM | --commune CODE] --year EXERCICE --line cost|state|cofunding|remainder|shortfall|COFINANCEMENT [--scenario NOM]
  export PLAN --view posts|cofinancings|communes|years|gaps|structures|all --to FICHIER.{xlsx,csv,json,html} [--scenario NOM] [--as-of JOUR]
  diff PLAN_A PLAN_B
Un plan abîmé s’ouvre avec --even-damaged. Les jours s’écrivent AAAA-MM-JJ. Réponse en JSON, montants en centimes ; 0 fait, 1 refusé, 2 mal demandé.`,
    unknownCommand: (command) => `Commande inconnue : « ${command} ».`,
    later: (what) => `${what} : pas dans cette version.`,
    missing: (what) => `Il manque ${what}.`,
    unknownOption: (option) => `Option inconnue ou mal écrite : ${option}.`,
    badValue: (option, value) => `Valeur refusée pour ${option} : « ${value} ».`,
    unreadable: (path) => `Le fichier « ${path} » ne peut pas être lu.`,
    unwritable: (path) => `Le fichier « ${path} » ne peut pas être écrit.`,
    oneViewPerCsv: 'Un fichier CSV ne tient qu’une vue : choisissez-en une, ou un fichier .xlsx, .json ou .html pour toutes.',
    noSuchScenario: (name, names) =>
      `Aucun scénario « ${name} » dans ce plan. ${names.length === 0 ? 'Il n’en contient aucun.' : `Il contient : ${names.join(', ')}.`}`,
    noSuchFigure: (of, year, line) =>
      `Aucun montant « ${line} » pour ${of} en ${year}. Vérifiez le poste ou la commune, l’exercice et la ligne.`,
    wasDamaged: (path) => `Attention : « ${path} » a été modifié ou abîmé depuis son enregistrement. Vérifiez ses montants.`,
    defect: (message) => `Erreur du programme, à signaler : ${message}`,
  },
  en: {
    usage: `Usage:
  import FILE… --out PLAN [--into PLAN] [--roster auto|coselec] [--report REPORT.csv]
    [--assume-renewal] [--continue-contracts] [--gross-pay EUROS]
  compute PLAN [--scenario NAME] [--as-of DAY]
  explain PLAN [--post ID|NAME | --commune CODE] --year YEAR --line cost|state|cofunding|remainder|shortfall|COFINANCING [--scenario NAME]
  export PLAN --view posts|cofinancings|communes|years|gaps|structures|all --to FILE.{xlsx,csv,json,html} [--scenario NAME] [--as-of DAY]
  diff PLAN_A PLAN_B
A damaged plan opens with --even-damaged. Days are written YYYY-MM-DD. Answers in JSON, amounts in cents; 0 done, 1 refused, 2 wrong usage.`,
    unknownCommand: (command) => `Unknown command: “${command}”.`,
    later: (what) => `${what}: not in this version.`,
    missing: (what) => `Missing: ${what}.`,
    unknownOption: (option) => `Unknown or badly written option: ${option}.`,
    badValue: (option, value) => `Value refused for ${option}: “${value}”.`,
    unreadable: (path) => `The file “${path}” cannot be read.`,
    unwritable: (path) => `The file “${path}” cannot be written.`,
    oneViewPerCsv: 'A CSV file holds one view: choose one, or a .xlsx, .json or .html file for all of them.',
    noSuchScenario: (name, names) =>
      `No scenario “${name}” in this plan. ${names.length === 0 ? 'It has none.' : `It has: ${names.join(', ')}.`}`,
    noSuchFigure: (of, year, line) => `No amount “${line}” for ${of} in ${year}. Check the post or commune, the year and the line.`,
    wasDamaged: (path) => `Careful: “${path}” was changed or damaged since it was saved. Check its amounts.`,
    defect: (message) => `Program error, please report: ${message}`,
  },
};
