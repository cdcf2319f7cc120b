import { countedShare } from '../../../domain/funding/cofinancing-line.ts';
import { lookup } from '../../../domain/plan/lookup.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import { countedByLine } from '../../../domain/report/report.ts';
import { choiceLabel } from '../../../texts/choices.ts';
import { columnLabel } from '../../../texts/columns.ts';
import { exportTexts } from '../../../texts/export.ts';
import { say } from '../../../texts/language.ts';
import { workbookTexts } from '../../../texts/workbook.ts';
import type { DraftColumn } from './draft.ts';
import { InputSheet, shownIds } from './input-sheet.ts';
import type { SharesSheet } from './shares-sheet.ts';
import type { Source } from './source.ts';
import { postColumns } from './summary-sheets.ts';

const POST_COLUMNS = ids('posts', 'label commune employer state stateSince coordinator nationalId departement zrr qpv');
const CONTRACT_COLUMNS = ids('posts', 'regime start end payBasis grossPay fte monthlyCost');
const MORE_CONTRACT_COLUMNS = ids(
  'posts',
  'smicShare index scale step stepSince bonusPoints children residenceRate premium pension endIndemnity group trainingStart trainingEnd',
);
const CONVENTION_COLUMNS = ids('posts', 'envelope conventionStart signedOn bonification');
const STRUCTURE_COLUMNS = ids(
  'structures',
  'name kind siret commune staffBand workAccidentRate managementCentreRate mobilityRate insuranceRate unemployment',
);
const MORE_STRUCTURE_COLUMNS = ids(
  'structures',
  'agreement workAccidentCode providentMonthly healthMonthly otherMonthly payrollTax presence chart observedRate observedFrom',
);
const LINE_COLUMNS = ids('cofinancings', 'funder target targetId basis amount rate start end cap state probability');
const MORE_LINE_COLUMNS = ids('cofinancings', 'hours flatRate rhythm lag');

function ids(sheet: string, fields: string): string[] {
  return fields.split(' ').map((field) => `${sheet}.${field}`);
}

/** The employers, as typed. */
export function structuresSheet(plan: Plan): InputSheet {
  const shown = shownIds(plan.structures, STRUCTURE_COLUMNS, MORE_STRUCTURE_COLUMNS);
  return new InputSheet(say(exportTexts).views.structures, plan, plan.structures, shown, {});
}

/** The posts, as typed, with room for their amounts. */
export function postsSheet({ plan, years }: Source, structures: InputSheet): InputSheet {
  const names = structures.draft.range(0, 0, Math.max(0, plan.structures.length - 1));
  return new InputSheet(say(exportTexts).views.posts, plan, plan.posts, POST_COLUMNS, { structures: names }, [], postColumns(years));
}

/** The contracts, as typed, each with the label of its post. */
export function contractsSheet(plan: Plan): InputSheet {
  const shown = shownIds(plan.contracts, CONTRACT_COLUMNS, MORE_CONTRACT_COLUMNS);
  const sheet = new InputSheet(say(workbookTexts).sheets.contracts, plan, plan.contracts, shown, {}, [post()]);
  labelPosts(sheet, plan, plan.contracts);
  return sheet;
}

/** The amendments, as typed, each with the label of its post and the start of its contract. */
export function amendmentsSheet(plan: Plan): InputSheet {
  const columns = ids('amendments', 'from fte grossPay smicShare index step premium monthlyCost');
  const start: DraftColumn = { header: columnLabel('posts.start'), kind: 'day' };
  const sheet = new InputSheet(say(workbookTexts).sheets.amendments, plan, plan.amendments, columns, {}, [post(), start]);
  const { contracts, posts } = lookup(plan);
  plan.amendments.forEach((row, r) => {
    const contract = contracts.get(row.contract);
    sheet.draft.put(r, 0, posts.get(contract?.post ?? '')?.label);
    sheet.draft.put(r, 1, contract?.start);
  });
  return sheet;
}

/** The payments that came, or whose day is known, each with the post and the money it belongs to. */
export function paymentsSheet(plan: Plan): InputSheet {
  const { paymentColumns: c, sheets } = say(workbookTexts);
  const before: DraftColumn[] = [post(), { header: c.what, kind: 'text', width: 34 }];
  const sheet = new InputSheet(sheets.payments, plan, plan.payments, ids('payments', 'tranche on amount'), {}, before);
  const { conventions, cofinancings, funders, posts } = lookup(plan);
  plan.payments.forEach((row, r) => {
    const convention = conventions.get(row.convention ?? '');
    const line = cofinancings.get(row.cofinancing ?? '');
    sheet.draft.put(r, 0, posts.get(convention?.post ?? line?.targetId ?? '')?.label);
    sheet.draft.put(
      r,
      1,
      convention?.envelope === undefined ? funders.get(line?.funder ?? '')?.name : choiceLabel('posts.envelope', convention.envelope),
    );
  });
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
  const shown = shownIds(plan.conventions, CONVENTION_COLUMNS, ['posts.endsOn']);
  const sheet = new InputSheet(sheets.conventions, plan, plan.conventions, shown, {}, [post()], periods);
  labelPosts(sheet, plan, plan.conventions);
  plan.conventions.forEach((row, r) => row.periods?.forEach(({ amount }, k) => sheet.draft.put(r, sheet.after + k, amount)));
  return sheet;
}

/** The amount of a typed period of a convention, in euros. */
export function periodAt(sheet: InputSheet, place: number, k: number): string {
  return sheet.draft.at(place, sheet.after + k);
}

/** The cofinancings, as typed, with how much of them counts, in millionths, and room for their amounts. */
export function cofinancingsSheet(source: Source): InputSheet {
  const { plan, years } = source;
  const after: DraftColumn[] = [
    { header: say(workbookTexts).shareColumns.factor, kind: 'count', computed: true },
    ...years.map((year): DraftColumn => ({ header: `${columnLabel('counted')} ${year}`, kind: 'money', computed: true })),
  ];
  const shown = shownIds(plan.cofinancings, LINE_COLUMNS, MORE_LINE_COLUMNS);
  const sheet = new InputSheet(say(exportTexts).views.cofinancings, plan, plan.cofinancings, shown, {}, [], after);
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
      sheet.after,
      `IF(OR(${word('notified')},${word('paid')}),1000000,IF(${word('refused')},0,${hoped}))`,
      counts,
    );
  });
  return sheet;
}

/** The cell that says how much of a cofinancing counts, in millionths. */
export function factorAt(sheet: InputSheet, place: number): string {
  return sheet.draft.at(place, sheet.after);
}

/** Writes what each cofinancing gives in each exercice. */
export function fillCofinancings(sheet: InputSheet, { plan, results, years }: Source, shares: SharesSheet): void {
  const counted = countedByLine(plan, results);
  plan.cofinancings.forEach((_, place) =>
    years.forEach((_, y) => {
      const total = shares.total(place, y);
      if (total !== undefined) sheet.draft.formula(place, sheet.after + 1 + y, `${total}/100`, counted[place]?.[y] as number);
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
