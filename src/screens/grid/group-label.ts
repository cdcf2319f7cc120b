import { lookup } from '../../domain/plan/lookup.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { choiceLabel } from '../../texts/choices.ts';
import { gridTexts } from '../../texts/grid.ts';
import { groupTexts } from '../../texts/groups.ts';
import { say } from '../../texts/language.ts';
import { type Grouping, WHOLE_PLAN } from './group-keys.ts';
import { nameOfCommune } from './show-cell.ts';

/** What a group is called on the screen. */
export function groupLabel(plan: Plan, by: Grouping, key: string): string {
  const words = say(groupTexts);
  if (key === '') return words.without[by];
  if (key === WHOLE_PLAN) return words.wholePlan;
  const found = lookup(plan);
  switch (by) {
    case 'employer':
      return found.structures.get(key)?.name ?? say(gridTexts).gone;
    case 'funder':
      return found.funders.get(key)?.name ?? say(gridTexts).gone;
    case 'commune':
      return nameOfCommune(plan, key);
    case 'epci':
      return plan.communes.find((one) => one.epci === key && one.epciName !== undefined)?.epciName ?? words.epci(key);
    case 'departement':
      return words.departement(key);
    case 'state':
      return choiceLabel('cofinancings.state', key);
  }
}
