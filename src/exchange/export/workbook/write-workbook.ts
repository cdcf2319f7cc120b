import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { lastDayOfYear } from '../../../domain/base/span.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import { report } from '../../../domain/report/report.ts';
import type { Results } from '../../../domain/results.ts';
import { formatDay } from '../../../texts/days.ts';
import { exportTexts } from '../../../texts/export.ts';
import { say } from '../../../texts/language.ts';
import { workbookTexts } from '../../../texts/workbook.ts';
import type { ExportView } from '../write-export.ts';
import { AidedSmic } from './aided-smic.ts';
import { BalanceSheet } from './balance-sheet.ts';
import { commentsSheet } from './comments-sheet.ts';
import { CommunePartsSheet } from './commune-parts-sheet.ts';
import { CommunesSheet } from './communes-sheet.ts';
import type { Draft } from './draft.ts';
import { makeExpenses } from './expenses.ts';
import { HypothesesSheet } from './hypotheses-sheet.ts';
import { LawSheet } from './law-sheet.ts';
import { reportSheet } from './report-sheet.ts';
import { scenariosSheet } from './scenarios-sheet.ts';
import { ShareBase } from './share-base.ts';
import { SharesSheet } from './shares-sheet.ts';
import { gather } from './source.ts';
import { StateSheet } from './state-sheet.ts';
import { fillPosts, notesSheet, YearsSheet } from './summary-sheets.ts';
import {
  amendmentsSheet,
  cofinancingsSheet,
  contractsSheet,
  conventionsSheet,
  factorAt,
  fillCofinancings,
  paymentsSheet,
  postsSheet,
  structuresSheet,
} from './tables.ts';

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
  const { law } = source.ledger;
  const hypotheses = new HypothesesSheet(plan, law);
  const lawSheet = new LawSheet(law, lastDayOfYear(plan.lastYear), hypotheses);
  for (const usual of [law.smicHourly, law.pmss, law.indexPoint]) lawSheet.list(usual);
  const structures = structuresSheet(plan);
  const posts = postsSheet(source, structures);
  const contracts = contractsSheet(plan);
  const amendments = amendmentsSheet(plan);
  const conventions = conventionsSheet(plan);
  const cofinancings = cofinancingsSheet(source);
  onProgress(0.05);
  const expenses = makeExpenses(source, lawSheet, { structures, contracts, amendments });
  const { costs, taxes, extras, months } = expenses;
  onProgress(0.2);
  const states = new StateSheet(source, lawSheet, conventions);
  onProgress(0.25);
  const balance = new BalanceSheet(source);
  const aided = new AidedSmic(source, lawSheet, expenses.inputs);
  const cells = {
    cost: (at: number) => balance.cost(at),
    state: (at: number) => balance.state(at),
    extra: (at: number) => expenses.extra(at),
  };
  const base = new ShareBase(source, lawSheet, months, aided, cells);
  const shares = new SharesSheet(source, base, cofinancings, (place) => factorAt(cofinancings, place));
  const years = new YearsSheet(source);
  const ownFunds = (y: number) => {
    const euros = years.ownFunds(y);
    return euros === undefined ? undefined : `ROUND(${euros}*100,0)`;
  };
  balance.fill({
    cost: (at) => expenses.cost(at),
    state: (at) => states.earned(at),
    counted: (at) => shares.counted(at),
    ownFunds,
  });
  onProgress(0.35);
  const communes = new CommunesSheet(source);
  const parts = new CommunePartsSheet(source, balance, shares, communes);
  communes.fill(parts, ownFunds);
  years.fill(balance, shares, communes);
  fillPosts(posts, source, balance, costs);
  fillCofinancings(cofinancings, source, shares);
  const gaps = reportSheet(report('gaps', plan, results), plan);
  onProgress(0.45);
  const shown: readonly Draft[] = [posts.draft, cofinancings.draft, communes.draft, years.draft, gaps, structures.draft];
  const order = ['posts', 'cofinancings', 'communes', 'years', 'gaps', 'structures'];
  const others = [amendments.draft, extras.sheet.draft, paymentsSheet(plan).draft, scenariosSheet(plan), commentsSheet(plan)].filter(
    (draft) => draft.rows > 0,
  );
  const working = [
    ...[expenses.rises.draft, expenses.indemnities.draft].filter((draft) => draft.rows > 0),
    costs.draft,
    ...[taxes.draft, months.draft].filter((draft) => draft.rows > 0),
    states.draft,
    shares.draft,
    balance.draft,
    parts.draft,
    parts.divisions,
    communes.divisions,
  ];
  const { notes } = say(workbookTexts);
  const help = notesSheet([
    [notes.plan, plan.fictitious === true ? `${plan.name} (${say(exportTexts).fictitious})` : plan.name],
    [notes.revision, say(exportTexts).subtitle(revision, formatDay(results.asOf))],
    ...notes.lines,
  ]);
  const sheets = tellWriting(
    [...shown, contracts.draft, conventions.draft, ...others, hypotheses.draft, lawSheet.draft, ...working, help].map((draft) =>
      draft.toSheet(),
    ),
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
