import { formatShare } from './amounts.ts';
import type { Texts } from './language.ts';

/** The words of the export menu. */
export const exportMenuTexts: Texts<{
  readonly export: string;
  readonly planFile: string;
  readonly workbook: string;
  readonly csv: (sheet: string) => string;
  readonly print: string;
  readonly working: (share: number) => string;
  readonly cancel: string;
  readonly written: (name: string) => string;
  readonly failed: string;
  readonly cancelled: string;
}> = {
  fr: {
    export: 'Exporter',
    planFile: 'Fichier du plan, pour le garder ou le rouvrir (Ctrl+S)',
    workbook: 'Classeur XLSX, avec ses formules',
    csv: (sheet) => `CSV de la feuille « ${sheet} »`,
    print: 'Page HTML à imprimer',
    working: (share) => `Export : ${formatShare(share, 0)}`,
    cancel: 'Arrêter',
    written: (name) => `Fichier écrit : ${name}`,
    failed: 'L’export a échoué. Le plan est intact.',
    cancelled: 'Export arrêté.',
  },
  en: {
    export: 'Export',
    planFile: 'Plan file, to keep it or open it again (Ctrl+S)',
    workbook: 'XLSX workbook, with its formulas',
    csv: (sheet) => `CSV of the sheet “${sheet}”`,
    print: 'HTML page to print',
    working: (share) => `Export: ${formatShare(share, 0)}`,
    cancel: 'Stop',
    written: (name) => `File written: ${name}`,
    failed: 'The export failed. The plan is safe.',
    cancelled: 'Export stopped.',
  },
};
