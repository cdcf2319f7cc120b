import type { Texts } from './language.ts';

/** The words of the workbook that neither the screen nor the other exports have. */
export interface WorkbookTexts {
  readonly sheets: Readonly<Record<
    'law' | 'contracts' | 'conventions' | 'cofinancings' | 'cost' | 'state' | 'shares' | 'balance' | 'communeParts' | 'communeDivisions' | 'notes', string
  >>;
  readonly lawColumns: Readonly<Record<
    'parameter' | 'from' | 'amount' | 'rate' | 'months' | 'status' | 'certainty' | 'reference' | 'checked' | 'whole', string
  >>;
  readonly statuses: Readonly<Record<'official' | 'hypothesis', string>>;
  /** Parameters of law by id. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly costColumns: Readonly<Record<
    'post' | 'year' | 'from' | 'to' | 'months' | 'thirtieths' | 'fullTime' | 'fte' | 'gross' | 'ceiling' | 'observed' | 'month' | 'cost', string
  >>;
  readonly stateColumns: Readonly<Record<'post' | 'year' | 'period' | 'amount' | 'length' | 'from' | 'to' | 'earned', string>>;
  readonly shareColumns: Readonly<Record<'line' | 'post' | 'base' | 'weight' | 'rest' | 'part' | 'counted' | 'factor', string>>;
  readonly balanceColumns: Readonly<Record<'post' | 'cost' | 'state' | 'counted' | 'remainder' | 'weight' | 'rest' | 'ownFunds' | 'shortfall', string>>;
  readonly communeColumns: Readonly<Record<'commune' | 'post' | 'what' | 'weight' | 'state' | 'counted' | 'remainder' | 'rest' | 'part', string>>;
  readonly notes: {
    readonly subject: string;
    readonly text: string;
    readonly plan: string;
    readonly revision: string;
    readonly lines: readonly (readonly [string, string])[];
  };
}

/** The words of the workbook. */
export const workbookTexts: Texts<WorkbookTexts> = {
  fr: {
    sheets: {
      law: 'Barème', contracts: 'Contrats', conventions: 'Conventions', cofinancings: 'Cofinancements', cost: 'Calcul coût', state: 'Calcul État',
      shares: 'Calcul parts', balance: 'Calcul postes', communeParts: 'Calcul communes', communeDivisions: 'Calcul partages', notes: 'Mode d’emploi',
    },
    lawColumns: {
      parameter: 'Paramètre', from: 'À compter du', amount: 'Montant', rate: 'Taux', months: 'Mois', status: 'Statut', certainty: 'Certitude',
      reference: 'Référence', checked: 'Vérifié le', whole: 'Centimes ou millionièmes',
    },
    statuses: { official: 'officiel', hypothesis: 'hypothèse' },
    parameters: {
      smic: 'SMIC mensuel brut', pmss: 'Plafond mensuel de la sécurité sociale', health: 'Maladie', solidarity: 'Solidarité autonomie',
      pensionCapped: 'Vieillesse plafonnée', pensionUncapped: 'Vieillesse déplafonnée', family: 'Allocations familiales',
      workAccident: 'Accidents du travail', housingSmall: 'FNAL (moins de 50)', housingLarge: 'FNAL (50 et plus)', ircantecA: 'IRCANTEC tranche A',
      ircantecB: 'IRCANTEC tranche B', training: 'CNFPT', apprenticeship: 'CNFPT apprentissage', managementCentre: 'Centre de gestion',
      unemployment: 'Assurance chômage', mobility: 'Versement mobilité', v1Public: 'Initiale (V1), public', v1Private: 'Initiale (V1), privé',
      v1Antilles: 'Initiale (V1), Antilles et Guyane', v1IndianOcean: 'Initiale (V1), La Réunion et Mayotte', v2Public: 'Renouvellement (V2), public',
      v2Private: 'Renouvellement (V2), privé', bonification: 'Bonification QPV ou ZRR, par année',
    },
    costColumns: {
      post: 'Poste', year: 'Exercice', from: 'Du', to: 'Au', months: 'Mois', thirtieths: 'Trentièmes par mois', fullTime: 'Mois à temps plein',
      fte: 'Quotité (millionièmes)', gross: 'Brut du mois', ceiling: 'Plafond du mois', observed: 'Taux de charges observé', month: 'Coût d’un mois',
      cost: 'Coût',
    },
    stateColumns: {
      post: 'Poste', year: 'Exercice', period: 'Période', amount: 'Montant de la période (centimes)', length: 'Durée (trentièmes)',
      from: 'Du (trentième)', to: 'Au (trentième)', earned: 'Acquis',
    },
    shareColumns: {
      line: 'Cofinancement', post: 'Poste', base: 'Base', weight: 'Poids', rest: 'Reste de division', part: 'Part', counted: 'Compté',
      factor: 'Compte pour (millionièmes)',
    },
    balanceColumns: {
      post: 'Poste', cost: 'Coût', state: 'État', counted: 'Cofinancements', remainder: 'Reste à charge', weight: 'Poids', rest: 'Reste de division',
      ownFunds: 'Fonds propres', shortfall: 'À financer',
    },
    communeColumns: {
      commune: 'Commune', post: 'Poste', what: 'Élément', weight: 'Poids', state: 'État', counted: 'Cofinancements', remainder: 'Reste à charge',
      rest: 'Reste de division', part: 'Part',
    },
    notes: {
      subject: 'Sujet', text: 'Lecture', plan: 'Plan', revision: 'Situation',
      lines: [
        ['Ce qui se recalcule', 'Les montants sont des formules. Changez un brut, une quotité, un taux, un montant, un plafond ou l’avancement d’un cofinancement : tout suit, au centime.'],
        ['Ce qui ne se recalcule pas', 'Les jours (contrats, conventions, périodes), la nature des contrats, l’état des postes et les communes desservies : changez-les dans Quote-part, puis exportez à nouveau. La feuille « Écarts » est une photographie.'],
        ['Grands plans', 'Au-delà de 200 postes, le partage d’un cofinancement de tout le plan et celui des fonds propres sont écrits en valeurs, pour que le classeur reste rapide. Les totaux restent des formules.'],
        ['Feuilles « Calcul »', 'Elles comptent en centimes entiers et arrondissent chaque ligne comme le fait le logiciel. Les taux y sont en millionièmes.'],
        ['Coût inconnu', 'Une cellule vide veut dire « non connu », jamais zéro. Ces postes sont hors des totaux et comptés à part.'],
        ['Barème', 'Chaque taux porte sa date, sa source et sa certitude. « Hypothèse » : aucun texte ne le donne.'],
      ],
    },
  },
  en: {
    sheets: {
      law: 'Law', contracts: 'Contracts', conventions: 'Conventions', cofinancings: 'Cofinancings', cost: 'Calc cost', state: 'Calc State',
      shares: 'Calc shares', balance: 'Calc posts', communeParts: 'Calc communes', communeDivisions: 'Calc divisions', notes: 'How to read',
    },
    lawColumns: {
      parameter: 'Parameter', from: 'From', amount: 'Amount', rate: 'Rate', months: 'Months', status: 'Status', certainty: 'Certainty',
      reference: 'Reference', checked: 'Checked', whole: 'Cents or millionths',
    },
    statuses: { official: 'official', hypothesis: 'hypothesis' },
    parameters: {
      smic: 'Monthly gross SMIC', pmss: 'Monthly social security ceiling', health: 'Health', solidarity: 'Solidarity for autonomy',
      pensionCapped: 'Pension, capped', pensionUncapped: 'Pension, uncapped', family: 'Family allowances', workAccident: 'Work accidents',
      housingSmall: 'Housing fund (under 50)', housingLarge: 'Housing fund (50 and more)', ircantecA: 'IRCANTEC tranche A',
      ircantecB: 'IRCANTEC tranche B', training: 'CNFPT', apprenticeship: 'CNFPT apprenticeship', managementCentre: 'Management centre',
      unemployment: 'Unemployment insurance', mobility: 'Mobility payment', v1Public: 'Initial (V1), public', v1Private: 'Initial (V1), private',
      v1Antilles: 'Initial (V1), Antilles and Guiana', v1IndianOcean: 'Initial (V1), Réunion and Mayotte', v2Public: 'Renewal (V2), public',
      v2Private: 'Renewal (V2), private', bonification: 'QPV or ZRR bonification, year by year',
    },
    costColumns: {
      post: 'Post', year: 'Year', from: 'From', to: 'To', months: 'Months', thirtieths: 'Thirtieths a month', fullTime: 'Full-time month',
      fte: 'Share of full time (millionths)', gross: 'Gross of the month', ceiling: 'Ceiling of the month', observed: 'Observed charges', month: 'Cost of a month',
      cost: 'Cost',
    },
    stateColumns: {
      post: 'Post', year: 'Year', period: 'Period', amount: 'Amount of the period (cents)', length: 'Length (thirtieths)', from: 'From (thirtieth)',
      to: 'To (thirtieth)', earned: 'Earned',
    },
    shareColumns: {
      line: 'Cofinancing', post: 'Post', base: 'Base', weight: 'Weight', rest: 'Rest of division', part: 'Part', counted: 'Counted',
      factor: 'Counts for (millionths)',
    },
    balanceColumns: {
      post: 'Post', cost: 'Cost', state: 'State', counted: 'Cofinancings', remainder: 'Remainder', weight: 'Weight', rest: 'Rest of division',
      ownFunds: 'Own funds', shortfall: 'Shortfall',
    },
    communeColumns: {
      commune: 'Commune', post: 'Post', what: 'Element', weight: 'Weight', state: 'State', counted: 'Cofinancings', remainder: 'Remainder',
      rest: 'Rest of division', part: 'Part',
    },
    notes: {
      subject: 'Subject', text: 'Reading', plan: 'Plan', revision: 'Situation',
      lines: [
        ['What recalculates', 'Amounts are formulas. Change a gross pay, a share of full time, a rate, an amount, a cap or the state of a cofinancing: everything follows, to the cent.'],
        ['What does not', 'Days (contracts, conventions, periods), kinds of contracts, states of posts and communes served: change them in Quote-part, then export again. The sheet “Gaps” is a snapshot.'],
        ['Large plans', 'Beyond 200 posts, the division of a cofinancing of the whole plan and that of own funds are written as values, so that the workbook stays fast. Totals stay formulas.'],
        ['“Calc” sheets', 'They count in whole cents and round every line as the program does. Rates are in millionths there.'],
        ['Unknown cost', 'An empty cell means “not known”, never zero. Such posts are left out of totals and counted apart.'],
        ['Law', 'Each rate carries its date, its source and its certainty. “Hypothesis”: no text gives it.'],
      ],
    },
  },
};
