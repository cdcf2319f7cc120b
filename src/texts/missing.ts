import type { Gap } from '../domain/gaps/gap.ts';
import { say, type Texts } from './language.ts';

/** The fields a row may lack, as they read after « il manque ». */
const fields: Texts<Readonly<Record<string, string>>> = {
  fr: {
    employer: 'l’employeur',
    kind: 'la nature de l’employeur',
    commune: 'la commune',
    regime: 'la nature du contrat',
    start: 'la date de début',
    end: 'la date de fin',
    grossPay: 'le brut mensuel',
    monthlyCost: 'le coût mensuel',
    envelope: 'l’enveloppe de la convention',
    signedOn: 'la date de signature',
    periods: 'les périodes de la convention',
    stateSince: 'la date de l’état du poste',
    state: 'l’avancement',
    funder: 'le financeur',
    target: 'ce que paie le cofinancement',
    targetId: 'le poste ou la commune visés',
    basis: 'la base du cofinancement',
    amount: 'le montant',
    rate: 'le taux',
    probability: 'la probabilité',
    population: 'la population',
    keyWeight: 'le poids de la commune',
    hours: 'les heures vendues',
    index: 'l’indice',
    scale: 'l’échelle',
    step: 'l’échelon',
    rhythm: 'le rythme de la dépense',
    from: 'la date de l’avenant',
    on: 'la date du versement',
  },
  en: {
    employer: 'the employer',
    kind: 'the kind of the employer',
    commune: 'the commune',
    regime: 'the kind of contract',
    start: 'the start',
    end: 'the end',
    grossPay: 'the monthly gross',
    monthlyCost: 'the monthly cost',
    envelope: 'the envelope of the convention',
    signedOn: 'the day of signature',
    periods: 'the periods of the convention',
    stateSince: 'the day of the state of the post',
    state: 'how far it has gone',
    funder: 'the funder',
    target: 'what the cofinancing pays for',
    targetId: 'the post or commune aimed at',
    basis: 'the basis of the cofinancing',
    amount: 'the amount',
    rate: 'the rate',
    probability: 'the probability',
    population: 'the population',
    keyWeight: 'the weight of the commune',
    hours: 'the hours sold',
    index: 'the index',
    scale: 'the scale',
    step: 'the step',
    rhythm: 'the rhythm of the cost',
    from: 'the day of the amendment',
    on: 'the day of the payment',
  },
};

const effects: Texts<Readonly<Record<'cost' | 'state' | 'cofinancing' | 'scale' | 'sharing' | 'vacancy' | 'row' | 'none', string>>> = {
  fr: {
    cost: 'Sans cela, le coût du poste est inconnu et reste hors des totaux.',
    state: 'Sans cela, l’aide de l’État est inconnue : le poste reste hors des totaux.',
    cofinancing: 'Sans cela, ce cofinancement n’est pas compté.',
    scale: 'Sans cela, l’aide de l’État de ses postes est inconnue : ils restent hors des totaux.',
    sharing: 'Sans elle, le partage se fait à parts égales.',
    vacancy: 'Sans cela, le délai pour pourvoir le poste ne peut pas être compté.',
    row: 'Sans cela, la ligne n’est pas comptée.',
    none: 'Le calcul se fait sans, mais le plan est incomplet.',
  },
  en: {
    cost: 'Without it the cost of the post is unknown and stays out of the totals.',
    state: 'Without it the State money is unknown: the post stays out of the totals.',
    cofinancing: 'Without it this cofinancing is not counted.',
    scale: 'Without it the State money of its posts is unknown: they stay out of the totals.',
    sharing: 'Without it the sharing is equal.',
    vacancy: 'Without it the time left to fill the post cannot be counted.',
    row: 'Without it the line is not counted.',
    none: 'The computation does without, but the plan is incomplete.',
  },
};

/** A field in words; throws a defect when it has none. */
export function fieldName(field: string): string {
  const name = say(fields)[field];
  if (name === undefined) throw new RangeError(`no words for the missing field ${field}`);
  return name;
}

/** What the missing data of a gap keeps from being computed. */
export function missingEffect(gap: Gap): string {
  return say(effects)[effectOf(gap)];
}

function effectOf(gap: Gap): keyof typeof effects.fr {
  const names = gap.names ?? [];
  if (gap.cell?.table === 'communes') return 'sharing';
  if (gap.severity === 'info') return 'none';
  switch (gap.cell?.table) {
    case 'contracts':
      return 'cost';
    case 'conventions':
      return 'state';
    case 'cofinancings':
      return 'cofinancing';
    case 'structures':
      return 'scale';
    case 'extraCosts':
    case 'amendments':
    case 'payments':
      return 'row';
    default:
      if (names.includes('stateSince')) return 'vacancy';
      return names.includes('employer') ? 'state' : 'cost';
  }
}
