import type { PlanRefusal } from '../domain/plan/plan-refusal.ts';
import type { ShapeFault } from '../domain/plan/validate.ts';
import { say, type Texts } from './language.ts';

type Sentences = { readonly [C in PlanRefusal['code']]: (refusal: Extract<PlanRefusal, { code: C }>) => string };

/** What a field should have held, by the code of its kind; other codes are values and stand for themselves. */
const kindTexts: Texts<Readonly<Record<string, string>>> = {
  fr: {
    text: 'un texte',
    flag: 'true ou false',
    cents: 'un nombre entier de centimes',
    rate: 'un nombre entier de millionièmes',
    day: 'un jour AAAA-MM-JJ',
    year: 'une année',
    count: 'un nombre entier',
    origin: 'une origine par champ',
    served: 'une liste de communes et de poids',
    periods: 'une liste de durées et de montants',
    array: 'une liste',
    object: 'un objet',
    'unique id': 'un identifiant unique',
    'no field named __proto__': 'aucun champ nommé __proto__',
  },
  en: {
    text: 'a text',
    flag: 'true or false',
    cents: 'a whole number of cents',
    rate: 'a whole number of millionths',
    day: 'a day YYYY-MM-DD',
    year: 'a year',
    count: 'a whole number',
    origin: 'an origin per field',
    served: 'a list of communes and weights',
    periods: 'a list of lengths and amounts',
    array: 'a list',
    object: 'an object',
    'unique id': 'a unique id',
    'no field named __proto__': 'no field named __proto__',
  },
};

/** Why a plan file does not open, and what to do. */
export const planFileTexts: Texts<Sentences & { readonly openAnyway: string; readonly faults: (faults: readonly ShapeFault[]) => string }> =
  {
    fr: {
      tooLarge: ({ megabytes, most }) => `Ce fichier pèse ${megabytes} Mo. Un fichier de plan ne dépasse pas ${most} Mo.`,
      notText: () => 'Ce fichier n’est pas du texte. Choisissez un fichier « .quotepart.json », enregistré par Quote-part.',
      notJson: () => 'Ce fichier n’est pas un fichier de plan lisible. Il est peut-être incomplet : essayez une autre copie.',
      empty: () => 'Ce fichier est vide. Essayez une autre copie.',
      pdf: () => 'C’est un PDF. Choisissez un fichier « .quotepart.json », enregistré par Quote-part.',
      image: () => 'C’est une image. Choisissez un fichier « .quotepart.json », enregistré par Quote-part.',
      workbook: () =>
        'C’est un classeur. Un export XLSX ne se rouvre pas comme plan ; un fichier national s’enregistre en CSV dans le tableur, puis s’importe.',
      document: () => 'C’est un document de traitement de texte. Choisissez un fichier « .quotepart.json », enregistré par Quote-part.',
      table: () => 'C’est un tableau CSV, pas un plan. Si c’est un fichier national, importez-le.',
      tooDeep: () => 'Ce fichier est construit d’une façon qu’aucun plan n’utilise. Il n’a pas été ouvert.',
      notPlan: () => 'Ce fichier se lit, mais ce n’est pas un plan de Quote-part. Un export CSV ou XLSX ne se rouvre pas comme plan.',
      newerVersion: ({ app, version, known }) =>
        `Ce plan a été enregistré par une version plus récente${app === '' ? '' : ` (${app})`} : son format est le ${version}, cette version connaît jusqu’au ${known}. Mettez Quote-part à jour, puis rouvrez-le. Le fichier n’a pas été modifié.`,
      damaged: () =>
        'Ce fichier a été modifié ou abîmé depuis son enregistrement : sa somme de contrôle ne correspond plus. Essayez une autre copie, ou ouvrez-le quand même et vérifiez ses montants.',
      invalidShape: ({ faults }) => `Ce plan contient des valeurs que Quote-part ne peut pas lire. ${planFileTexts.fr.faults(faults)}`,
      openAnyway: 'Ouvrir quand même',
      faults: (faults) =>
        faults
          .slice(0, 3)
          .map(
            ({ place, expected, read }) =>
              `À « ${place} » : attendu ${kindTexts.fr[expected] ?? expected}, lu ${read === '' ? 'rien' : read}.`,
          )
          .join(' '),
    },
    en: {
      tooLarge: ({ megabytes, most }) => `This file weighs ${megabytes} MB. A plan file never exceeds ${most} MB.`,
      notText: () => 'This file is not text. Choose a “.quotepart.json” file saved by Quote-part.',
      notJson: () => 'This file cannot be read as a plan file. It may be incomplete: try another copy.',
      empty: () => 'This file is empty. Try another copy.',
      pdf: () => 'This is a PDF. Choose a “.quotepart.json” file saved by Quote-part.',
      image: () => 'This is a picture. Choose a “.quotepart.json” file saved by Quote-part.',
      workbook: () =>
        'This is a workbook. An XLSX export cannot be opened again as a plan; save a national file as CSV in the spreadsheet, then import it.',
      document: () => 'This is a text document. Choose a “.quotepart.json” file saved by Quote-part.',
      table: () => 'This is a CSV table, not a plan. If it is a national file, import it.',
      tooDeep: () => 'This file is built in a way that no plan uses. It was not opened.',
      notPlan: () => 'This file reads well, but it is not a Quote-part plan. A CSV or XLSX export cannot be opened again as a plan.',
      newerVersion: ({ app, version, known }) =>
        `This plan was saved by a newer version${app === '' ? '' : ` (${app})`}: its format is ${version}, this version knows up to ${known}. Update Quote-part, then open it again. The file was not changed.`,
      damaged: () =>
        'This file was changed or damaged since it was saved: its checksum no longer matches. Try another copy, or open it anyway and check its amounts.',
      invalidShape: ({ faults }) => `This plan holds values that Quote-part cannot read. ${planFileTexts.en.faults(faults)}`,
      openAnyway: 'Open anyway',
      faults: (faults) =>
        faults
          .slice(0, 3)
          .map(
            ({ place, expected, read }) =>
              `At “${place}”: expected ${kindTexts.en[expected] ?? expected}, read ${read === '' ? 'nothing' : read}.`,
          )
          .join(' '),
    },
  };

/** The sentence of a refused plan file. */
export function describePlanRefusal(refusal: PlanRefusal): string {
  return (say(planFileTexts)[refusal.code] as (refusal: PlanRefusal) => string)(refusal);
}
