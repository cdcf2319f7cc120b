import type { Hypothesis } from '../domain/plan/hypothesis.ts';
import type { Amendment } from '../domain/plan/pay-terms.ts';
import type { Payment } from '../domain/plan/payment.ts';
import type { Cofinancing, Contract, OwnFunds, Row, TableName } from '../domain/plan/plan.ts';
import { fieldLabel, rowWords } from './fields.ts';
import { gridTexts } from './grid.ts';
import { hypothesisName } from './hypothesis-words.ts';
import { say } from './language.ts';

/** The row of a table that has or had an id; undefined when nobody knows it. */
export type FindRow = (table: TableName, id: string) => Row | undefined;

/** What an officer calls a row: its own name, or whose it is; « (supprimé) » when it is nowhere to be found. */
export function nameOfRow(table: TableName, id: string, find: FindRow): string {
  const row = find(table, id);
  if (row !== undefined) return nameIn(table, row, find);
  // Exercices are rows of their sheet before anything is budgeted, and posts before they have a contract or a convention.
  if (table === 'ownFunds') return id;
  const post = table === 'contracts' || table === 'conventions' ? find('posts', id) : undefined;
  return post === undefined ? say(gridTexts).gone : nameIn('posts', post, find);
}

function nameIn(table: TableName, row: Row, find: FindRow): string {
  switch (table) {
    case 'posts':
      return (row as Row & { readonly label: string }).label;
    case 'structures':
    case 'funders':
    case 'communes':
    case 'scenarios':
      return (row as Row & { readonly name: string }).name;
    case 'contracts':
    case 'conventions':
    case 'extraCosts':
      return nameOfRow('posts', (row as Contract).post, find);
    case 'amendments':
      return nameOfRow('contracts', (row as Amendment).contract, find);
    case 'payments': {
      const { convention, cofinancing } = row as Payment;
      if (convention !== undefined) return nameOfRow('conventions', convention, find);
      return cofinancing === undefined ? '' : nameOfRow('cofinancings', cofinancing, find);
    }
    case 'cofinancings':
      return cofinancingName(row as Cofinancing, find);
    case 'ownFunds': {
      const { year, commune } = row as OwnFunds;
      return commune === undefined ? String(year) : `${year} · ${nameOfRow('communes', commune, find)}`;
    }
    case 'hypotheses':
      return hypothesisName(row as Hypothesis);
    case 'comments': {
      const on = row as Row & { readonly table: TableName; readonly row: string; readonly field: string };
      return `${nameOfRow(on.table, on.row, find)} · ${fieldLabel(on.table, on.field)}`;
    }
  }
}

function cofinancingName({ funder, target, targetId }: Cofinancing, find: FindRow): string {
  const who = funder === undefined ? say(rowWords).cofinancings : nameOfRow('funders', funder, find);
  if (targetId === undefined || target === 'plan' || target === undefined) return who;
  return `${who} · ${nameOfRow(target === 'post' ? 'posts' : 'communes', targetId, find)}`;
}
