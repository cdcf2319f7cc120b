import { countedShare } from '../../../domain/funding/cofinancing-line.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import { countedByLine } from '../../../domain/report/report.ts';
import { choiceLabel } from '../../../texts/choices.ts';
import { columnLabel } from '../../../texts/columns.ts';
import { exportTexts } from '../../../texts/export.ts';
import { say } from '../../../texts/language.ts';
import { workbookTexts } from '../../../texts/workbook.ts';
import type { DraftColumn } from './draft.ts';
import { InputSheet } from './input-sheet.ts';
import type { SharesSheet } from './shares-sheet.ts';
import type { Source } from './source.ts';
import { shownColumns } from './summary-sheets.ts';

const POST_COLUMNS = ['label', 'commune', 'employer', 'state', 'stateSince', 'coordinator', 'nationalId', 'departement', 'zrr', 'qpv'].map(
  (id) => `posts.${id}`,
);
const CONTRACT_COLUMNS = ['regime', 'start', 'end', 'payBasis', 'grossPay', 'fte', 'monthlyCost'].map((id) => `posts.${id}`);
const CONVENTION_COLUMNS = ['envelope', 'conventionStart', 'signedOn', 'bonification'].map((id) => `posts.${id}`);
const STRUCTURE_COLUMNS = [
  'name',
  'kind',
  'siret',
  'commune',
  'staffBand',
  'workAccidentRate',
  'managementCentreRate',
  'mobilityRate',
  'unemployment',
  'observedRate',
  'observedFrom',
].map((id) => `structures.${id}`);
const LINE_COLUMNS = ['funder', 'target', 'targetId', 'basis', 'amount', 'rate', 'start', 'end', 'cap', 'state', 'probability'].map(
  (id) => `cofinancings.${id}`,
);

/** The employers, as typed. */
export function structuresSheet(plan: Plan): InputSheet {
  return new InputSheet(say(exportTexts).views.structures, plan, plan.structures, STRUCTURE_COLUMNS, {});
}

/** The posts, as typed, with room for their amounts. */
export function postsSheet({ plan, years }: Source, structures: InputSheet): InputSheet {
  const names = structures.draft.range(0, 0, Math.max(0, plan.structures.length - 1));
  return new InputSheet(say(exportTexts).views.posts, plan, plan.posts, POST_COLUMNS, { structures: names }, [], shownColumns(years));
}

/** The contracts, as typed, each with the label of its post. */
export function contractsSheet(plan: Plan): InputSheet {
  const sheet = new InputSheet(say(workbookTexts).sheets.contracts, plan, plan.contracts, CONTRACT_COLUMNS, {}, [post()]);
  labelPosts(sheet, plan, plan.contracts);
  return sheet;
}

/** The conventions, as typed, each with the label of its post and the amounts of its typed periods. */
export function conventionsSheet(plan: Plan): InputSheet {
  const { stateColumns: c, sheets } = say(workbookTexts);
  const most = plan.conventions.reduce((count, row) => Math.max(count, row.periods?.length ?? 0), 0);
  const periods = Array.from(
    { length: most },
    (_, k): DraftColumn => ({ header: `${c.amount.replace(/ \(.*/, '')} ${k + 1}`, kind: 'money' }),
  );
  const sheet = new InputSheet(sheets.conventions, plan, plan.conventions, CONVENTION_COLUMNS, {}, [post()], periods);
  labelPosts(sheet, plan, plan.conventions);
  plan.conventions.forEach((row, r) =>
    row.periods?.forEach(({ amount }, k) => sheet.draft.put(r, 1 + CONVENTION_COLUMNS.length + k, amount)),
  );
  return sheet;
}

/** The amount of a typed period of a convention, in euros. */
export function periodAt(sheet: InputSheet, place: number, k: number): string {
  return sheet.draft.at(place, 1 + CONVENTION_COLUMNS.length + k);
}

/** The cofinancings, as typed, with how much of them counts, in millionths, and room for their amounts. */
export function cofinancingsSheet(source: Source): InputSheet {
  const { plan, years } = source;
  const after: DraftColumn[] = [
    { header: say(workbookTexts).shareColumns.factor, kind: 'count', computed: true },
    ...years.map((year): DraftColumn => ({ header: `${columnLabel('counted')} ${year}`, kind: 'money', computed: true })),
  ];
  const sheet = new InputSheet(say(exportTexts).views.cofinancings, plan, plan.cofinancings, LINE_COLUMNS, {}, [], after);
  plan.cofinancings.forEach((row, place) => {
    const state = sheet.draft.here(place, sheet.column('state'));
    const probability = sheet.draft.here(place, sheet.column('probability'));
    const hoped = { apart: '0', counted: '1000000', byProbability: `MIN(1000000,MAX(0,ROUND(N(${probability})*1000000,0)))` }[
      plan.settings.unsecured ?? 'apart'
    ];
    const word = (value: string) => `${state}="${choiceLabel('cofinancings.state', value)}"`;
    const counts = row.state === 'refused' ? 0 : countedShare(plan, row);
    sheet.draft.formula(
      place,
      LINE_COLUMNS.length,
      `IF(OR(${word('notified')},${word('paid')}),1000000,IF(${word('refused')},0,${hoped}))`,
      counts,
    );
  });
  return sheet;
}

/** The cell that says how much of a cofinancing counts, in millionths. */
export function factorAt(sheet: InputSheet, place: number): string {
  return sheet.draft.at(place, LINE_COLUMNS.length);
}

/** Writes what each cofinancing gives in each exercice. */
export function fillCofinancings(sheet: InputSheet, { plan, results, years }: Source, shares: SharesSheet): void {
  const counted = countedByLine(plan, results);
  plan.cofinancings.forEach((_, place) =>
    years.forEach((_, y) => {
      const total = shares.total(place, y);
      if (total !== undefined) sheet.draft.formula(place, LINE_COLUMNS.length + 1 + y, `${total}/100`, counted[place]?.[y] as number);
    }),
  );
}

function post(): DraftColumn {
  return { header: columnLabel('posts.label'), kind: 'text' };
}

function labelPosts(sheet: InputSheet, plan: Plan, rows: readonly { readonly post: string }[]): void {
  const labels = new Map(plan.posts.map(({ id, label }) => [id, label]));
  rows.forEach((row, r) => sheet.draft.put(r, 0, labels.get(row.post) ?? row.post));
}
