import type { Plan } from '../../../domain/plan/plan.ts';
import { say } from '../../../texts/language.ts';
import { workbookTexts } from '../../../texts/workbook.ts';
import { Draft } from './draft.ts';

/** The scenarios of a plan, each with how many changes it lays over it; the workbook computes the plan as it is. */
export function scenariosSheet({ scenarios }: Plan): Draft {
  const { scenarioColumns: c, sheets } = say(workbookTexts);
  const draft = new Draft(sheets.scenarios, [
    { header: c.name, kind: 'text', width: 40 },
    { header: c.changes, kind: 'count' },
    { header: c.note, kind: 'text', width: 70 },
  ]);
  scenarios.forEach(({ name, changes, note }, row) => {
    draft.put(row, 0, name);
    draft.put(row, 1, changes.length);
    draft.put(row, 2, note);
  });
  return draft;
}
