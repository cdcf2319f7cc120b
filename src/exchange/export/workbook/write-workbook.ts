import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Plan } from '../../../domain/plan/plan.ts';
import { report } from '../../../domain/report/report.ts';
import type { Results } from '../../../domain/results.ts';
import { formatDay } from '../../../texts/days.ts';
import { exportTexts } from '../../../texts/export.ts';
import { say } from '../../../texts/language.ts';
import { workbookTexts } from '../../../texts/workbook.ts';
import type { ExportView } from '../write-export.ts';
import { BalanceSheet } from './balance-sheet.ts';
import { CommunePartsSheet } from './commune-parts-sheet.ts';
import { CostSheet } from './cost-sheet.ts';
import type { Draft } from './draft.ts';
import { LawSheet } from './law-sheet.ts';
import { reportSheet } from './report-sheet.ts';
import { ShareBase } from './share-base.ts';
import { SharesSheet } from './shares-sheet.ts';
import { gather } from './source.ts';
import { StateSheet } from './state-sheet.ts';
import { CommunesSheet, fillPosts, notesSheet, YearsSheet } from './summary-sheets.ts';
import { cofinancingsSheet, contractsSheet, conventionsSheet, factorAt, fillCofinancings, postsSheet, structuresSheet } from './tables.ts';

/** What a workbook is made from; it opens on the sheet of `view`. */
export interface WorkbookOf {
  readonly plan: Plan;
  readonly results: Results;
  readonly revision: number;
  readonly view: ExportView;
}

/**
 * The workbook of a plan: every amount is a formula over typed cells and dated rates, and gives the same cents as the plan
 * when a spreadsheet recalculates it. The sheet « Mode d’emploi » names what is written as a value.
 */
export async function writeWorkbook(
  { plan, results, revision, view }: WorkbookOf,
  onProgress: (share: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const source = gather(plan, results);
  const law = new LawSheet(source.ledger.law);
  const structures = structuresSheet(plan);
  const posts = postsSheet(source, structures);
  const contracts = contractsSheet(plan);
  const conventions = conventionsSheet(plan);
  const cofinancings = cofinancingsSheet(source);
  onProgress(0.05);
  const costs = new CostSheet(source, law, contracts, structures);
  onProgress(0.2);
  const states = new StateSheet(source, law, conventions);
  onProgress(0.25);
  const balance = new BalanceSheet(source);
  const shares = new SharesSheet(source, new ShareBase(source, costs, balance), cofinancings, (place) => factorAt(cofinancings, place));
  const years = new YearsSheet(source);
  balance.fill({
    cost: (at) => costs.cost(costs.runs[at] ?? []),
    state: (at) => states.earned(at),
    counted: (at) => shares.counted(at),
    ownFunds: (y) => {
      const euros = years.ownFunds(y);
      return euros === undefined ? undefined : `ROUND(${euros}*100,0)`;
    },
  });
  onProgress(0.35);
  const parts = new CommunePartsSheet(source, balance, shares);
  const communes = new CommunesSheet(source, parts);
  years.fill(balance, shares, communes);
  fillPosts(posts.draft, posts.draft.columns.length - results.years * 6, source, balance);
  fillCofinancings(cofinancings, source, shares);
  const gaps = reportSheet(report('gaps', plan, results), plan);
  onProgress(0.45);
  const shown: readonly Draft[] = [posts.draft, cofinancings.draft, communes.draft, years.draft, gaps, structures.draft];
  const order = ['posts', 'cofinancings', 'communes', 'years', 'gaps', 'structures'];
  const working = [
    contracts.draft,
    conventions.draft,
    law.draft,
    costs.draft,
    states.draft,
    shares.draft,
    balance.draft,
    parts.draft,
    parts.divisions,
  ];
  const { notes } = say(workbookTexts);
  const help = notesSheet([
    [notes.plan, plan.fictitious === true ? `${plan.name} (${say(exportTexts).fictitious})` : plan.name],
    [notes.revision, say(exportTexts).subtitle(revision, formatDay(results.asOf))],
    ...notes.lines,
  ]);
  const sheets = tellWriting(
    [...shown, ...working, help].map((draft) => draft.toSheet()),
    (written) => onProgress(0.5 + 0.4 * written),
  );
  const bytes = await writeXlsx({
    sheets,
    activeSheet: Math.max(0, order.indexOf(view)),
    properties: { title: plan.name, creator: 'Quote-part' },
  });
  onProgress(1);
  return bytes as Uint8Array<ArrayBuffer>;
}

/** The same sheets, that tell the share of the cells written before each as the writer, which tells nothing, comes to it. */
function tellWriting(sheets: readonly WriteSheet[], tell: (share: number) => void): WriteSheet[] {
  const sizes = sheets.map(({ cells }) => cells?.size ?? 0);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let reached = -1;
  let before = 0;
  return sheets.map(({ cells, ...sheet }, at) => {
    const share = total === 0 ? 0 : before / total;
    before += sizes[at] as number;
    return {
      ...sheet,
      get cells() {
        if (at > reached) {
          reached = at;
          tell(share);
        }
        return cells as NonNullable<typeof cells>;
      },
    };
  });
}
