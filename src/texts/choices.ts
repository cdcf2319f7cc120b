// Long because the words of every choice are read side by side, in two languages.
import type { ExtraCostKind, ExtraCostRhythm } from '../domain/plan/extra-cost.ts';
import type { EclatGroup, EndIndemnity, GradeScale, PensionScheme } from '../domain/plan/pay-terms.ts';
import type {
  Agreement,
  Basis,
  Chart,
  CofinancingState,
  Envelope,
  FlatRate,
  FunderKind,
  PayBasis,
  PayrollTaxRule,
  PostState,
  Regime,
  Rhythm,
  StaffBand,
  StructureKind,
  Target,
  WorkAccidentCode,
} from '../domain/plan/plan.ts';
import { say, type Texts } from './language.ts';

/** The words of every value that is chosen in a list, by column id. A value without its word does not compile. */
export interface ChoiceTexts {
  readonly 'posts.state': Readonly<Record<PostState, string>>;
  readonly 'posts.regime': Readonly<Record<Regime, string>>;
  readonly 'posts.payBasis': Readonly<Record<PayBasis, string>>;
  readonly 'posts.scale': Readonly<Record<GradeScale, string>>;
  readonly 'posts.pension': Readonly<Record<PensionScheme, string>>;
  readonly 'posts.endIndemnity': Readonly<Record<EndIndemnity, string>>;
  readonly 'posts.group': Readonly<Record<EclatGroup, string>>;
  readonly 'posts.envelope': Readonly<Record<Envelope, string>>;
  readonly 'cofinancings.funderKind': Readonly<Record<FunderKind, string>>;
  readonly 'cofinancings.target': Readonly<Record<Target, string>>;
  readonly 'cofinancings.basis': Readonly<Record<Basis, string>>;
  readonly 'cofinancings.state': Readonly<Record<CofinancingState, string>>;
  readonly 'cofinancings.flatRate': Readonly<Record<FlatRate, string>>;
  readonly 'cofinancings.rhythm': Readonly<Record<Rhythm, string>>;
  readonly 'structures.kind': Readonly<Record<StructureKind, string>>;
  readonly 'structures.staffBand': Readonly<Record<StaffBand, string>>;
  readonly 'structures.agreement': Readonly<Record<Agreement, string>>;
  readonly 'structures.workAccidentCode': Readonly<Record<WorkAccidentCode, string>>;
  readonly 'structures.unemployment': Readonly<Record<'self' | 'insured', string>>;
  readonly 'structures.payrollTax': Readonly<Record<PayrollTaxRule, string>>;
  readonly 'structures.presence': Readonly<Record<'thirtieths' | 'calendar', string>>;
  readonly 'structures.chart': Readonly<Record<Chart, string>>;
  readonly 'extraCosts.kind': Readonly<Record<ExtraCostKind, string>>;
  readonly 'extraCosts.rhythm': Readonly<Record<ExtraCostRhythm, string>>;
}

/** The label of each value of each `choice` column. */
export const choiceTexts: Texts<ChoiceTexts> = {
  fr: {
    'posts.state': { occupied: 'Occupé', vacant: 'Vacant', returned: 'Rendu' },
    'posts.regime': {
      civilServant: 'Titulaire ou stagiaire',
      publicFixedTerm: 'Contractuel · CDD',
      publicPermanent: 'Contractuel · CDI',
      publicProject: 'Contractuel · contrat de projet',
      privatePermanent: 'Privé · CDI',
      privateFixedTerm: 'Privé · CDD',
      aided: 'PEC',
      apprentice: 'Apprentissage',
    },
    'posts.payBasis': { gross: 'Brut saisi', smic: 'SMIC du mois', index: 'Indice saisi', grade: 'Grille et échelon' },
    'posts.scale': {
      C1: 'C1 · adjoint',
      C2: 'C2 · adjoint principal 2e classe',
      C3: 'C3 · adjoint principal 1re classe',
      B1: 'B1 · rédacteur, animateur',
      B2: 'B2 · principal 2e classe',
      B3: 'B3 · principal 1re classe',
    },
    'posts.pension': { cnracl: 'CNRACL', general: 'Régime général et IRCANTEC' },
    'posts.endIndemnity': { due: 'Due à 10\u202f%', reduced: 'Due à 6\u202f% (accord de branche)', none: 'Non due' },
    'posts.group': {
      A: 'Groupe A',
      B: 'Groupe B',
      C: 'Groupe C',
      D: 'Groupe D',
      E: 'Groupe E',
      F: 'Groupe F',
      G: 'Groupe G',
      H: 'Groupe H',
      I: 'Groupe I',
      J: 'Groupe J',
    },
    'posts.envelope': {
      v1: 'Initiale (V1)',
      v2: 'Renouvellement (V2)',
      custom: 'Montants saisis',
      label: 'Label (sans aide)',
    },
    'cofinancings.funderKind': {
      state: 'État',
      region: 'Région',
      departement: 'Département',
      epci: 'Intercommunalité',
      commune: 'Commune',
      socialBody: 'Organisme social',
      european: 'Fonds européens',
      employmentAgency: 'Agence de services et de paiement',
      otherPublic: 'Autre public',
      private: 'Aide privée',
      ownRevenue: 'Ressources propres',
    },
    'cofinancings.target': { post: 'Un poste', commune: 'Une commune', plan: 'Tout le plan' },
    'cofinancings.basis': {
      perYear: 'Par exercice',
      perMonth: 'Par mois',
      total: 'Total sur la période',
      perHour: 'Heures × prix',
      shareOfSmic: 'Part du SMIC (emploi aidé)',
      shareOfCost: 'Part du coût',
      shareAfterState: 'Part du reste après l’État',
    },
    'cofinancings.state': { considered: 'Envisagé', requested: 'Sollicité', notified: 'Notifié', paid: 'Versé', refused: 'Refusé' },
    'cofinancings.flatRate': {
      otherCosts40: 'Autres coûts\u00a0: 40\u202f% du personnel',
      indirect15: 'Indirects\u00a0: 15\u202f% du personnel',
      indirect7: 'Indirects\u00a0: 7\u202f% des coûts directs',
    },
    'cofinancings.rhythm': {
      asEarned: 'Au fil des mois',
      yearEnd: 'En fin d’exercice',
      yearAfter: 'L’année suivante',
      advance80: 'Acompte 80\u202f%, solde 20\u202f%',
      advance50: 'Acompte 50\u202f%, solde 50\u202f%',
    },
    'structures.kind': {
      commune: 'Commune',
      epci: 'Intercommunalité (EPCI)',
      departement: 'Département',
      region: 'Région',
      ccas: 'CCAS ou CIAS',
      syndicat: 'Syndicat mixte',
      gip: 'GIP',
      otherPublic: 'Autre public',
      association: 'Association',
      otherPrivate: 'Autre privé',
    },
    'structures.staffBand': {
      under11: 'Moins de 11',
      from11: '11 à 19',
      from20: '20 à 49',
      from50: '50 à 149',
      from150: '150 et plus',
    },
    'structures.agreement': { eclat: 'ECLAT (IDCC 1518)', alisfa: 'ALISFA (IDCC 1261)', otherAgreement: 'Autre ou aucune' },
    'structures.workAccidentCode': {
      '751BA': '75.1BA · collectivités',
      '913EA': '91.3EA · associations socio-éducatives',
      '913EJ': '91.3EJ · autres associations',
      '921CC': '92.1CC · activités culturelles',
      '853BA': '85.3BA · action sociale',
      '801ZA': '80.1ZA · enseignement',
      support: 'Fonctions support',
    },
    'structures.unemployment': { self: 'Auto-assurance', insured: 'Adhésion' },
    'structures.payrollTax': { none: 'Non redevable', allowance: 'Au-delà de l’abattement', due: 'Déjà due' },
    'structures.presence': { thirtieths: 'Trentièmes', calendar: 'Jours calendaires' },
    'structures.chart': { developed: 'Développée', abridged: 'Abrégée' },
    'extraCosts.kind': {
      travel: 'Déplacements',
      smallEquipment: 'Petit équipement',
      equipment: 'Matériel immobilisé',
      telecom: 'Téléphonie, internet',
      software: 'Logiciels en ligne',
      training: 'Formation',
      rent: 'Locations',
      supplies: 'Fournitures',
      communication: 'Communication',
      otherStaff: 'Autres charges de personnel',
      other: 'Autre',
    },
    'extraCosts.rhythm': { once: 'Une fois', monthly: 'Par mois', yearly: 'Par exercice' },
  },
  en: {
    'posts.state': { occupied: 'Occupied', vacant: 'Vacant', returned: 'Returned' },
    'posts.regime': {
      civilServant: 'Civil servant',
      publicFixedTerm: 'Public · fixed term',
      publicPermanent: 'Public · permanent',
      publicProject: 'Public · project contract',
      privatePermanent: 'Private · permanent',
      privateFixedTerm: 'Private · fixed term',
      aided: 'Aided contract',
      apprentice: 'Apprentice',
    },
    'posts.payBasis': { gross: 'Typed gross', smic: 'SMIC of the month', index: 'Typed index', grade: 'Scale and step' },
    'posts.scale': {
      C1: 'C1 · clerk',
      C2: 'C2 · senior clerk, 2nd class',
      C3: 'C3 · senior clerk, 1st class',
      B1: 'B1 · officer',
      B2: 'B2 · senior officer, 2nd class',
      B3: 'B3 · senior officer, 1st class',
    },
    'posts.pension': { cnracl: 'CNRACL fund', general: 'General scheme and IRCANTEC' },
    'posts.endIndemnity': { due: 'Due at 10%', reduced: 'Due at 6% (branch agreement)', none: 'Not due' },
    'posts.group': {
      A: 'Group A',
      B: 'Group B',
      C: 'Group C',
      D: 'Group D',
      E: 'Group E',
      F: 'Group F',
      G: 'Group G',
      H: 'Group H',
      I: 'Group I',
      J: 'Group J',
    },
    'posts.envelope': { v1: 'Initial (V1)', v2: 'Renewal (V2)', custom: 'Typed amounts', label: 'Label (no money)' },
    'cofinancings.funderKind': {
      state: 'State',
      region: 'Région',
      departement: 'Département',
      epci: 'Group of communes',
      commune: 'Commune',
      socialBody: 'Social body',
      european: 'European funds',
      employmentAgency: 'Payment agency',
      otherPublic: 'Other public',
      private: 'Private support',
      ownRevenue: 'Own revenue',
    },
    'cofinancings.target': { post: 'A post', commune: 'A commune', plan: 'The whole plan' },
    'cofinancings.basis': {
      perYear: 'Per year',
      perMonth: 'Per month',
      total: 'Total over the period',
      perHour: 'Hours × price',
      shareOfSmic: 'Share of the SMIC (aided job)',
      shareOfCost: 'Share of cost',
      shareAfterState: 'Share of what the State leaves',
    },
    'cofinancings.state': { considered: 'Considered', requested: 'Requested', notified: 'Notified', paid: 'Paid', refused: 'Refused' },
    'cofinancings.flatRate': {
      otherCosts40: 'Other costs: 40% of staff',
      indirect15: 'Indirect: 15% of staff',
      indirect7: 'Indirect: 7% of direct costs',
    },
    'cofinancings.rhythm': {
      asEarned: 'As earned',
      yearEnd: 'At the end of the year',
      yearAfter: 'The year after',
      advance80: '80% in advance, 20% after',
      advance50: '50% in advance, 50% after',
    },
    'structures.kind': {
      commune: 'Commune',
      epci: 'Group of communes (EPCI)',
      departement: 'Département',
      region: 'Région',
      ccas: 'CCAS or CIAS',
      syndicat: 'Joint syndicate',
      gip: 'GIP',
      otherPublic: 'Other public',
      association: 'Association',
      otherPrivate: 'Other private',
    },
    'structures.staffBand': {
      under11: 'Under 11',
      from11: '11 to 19',
      from20: '20 to 49',
      from50: '50 to 149',
      from150: '150 and more',
    },
    'structures.agreement': { eclat: 'ECLAT (1518)', alisfa: 'ALISFA (1261)', otherAgreement: 'Another or none' },
    'structures.workAccidentCode': {
      '751BA': '75.1BA · local authorities',
      '913EA': '91.3EA · educational associations',
      '913EJ': '91.3EJ · other associations',
      '921CC': '92.1CC · cultural activities',
      '853BA': '85.3BA · social work',
      '801ZA': '80.1ZA · teaching',
      support: 'Support functions',
    },
    'structures.unemployment': { self: 'Self-insured', insured: 'Insured' },
    'structures.payrollTax': { none: 'Not liable', allowance: 'Past the allowance', due: 'Already due' },
    'structures.presence': { thirtieths: 'Thirtieths', calendar: 'Calendar days' },
    'structures.chart': { developed: 'Developed', abridged: 'Abridged' },
    'extraCosts.kind': {
      travel: 'Travel',
      smallEquipment: 'Small equipment',
      equipment: 'Capital equipment',
      telecom: 'Telephone, internet',
      software: 'Online software',
      training: 'Training',
      rent: 'Rent and hire',
      supplies: 'Supplies',
      communication: 'Communication',
      otherStaff: 'Other staff costs',
      other: 'Other',
    },
    'extraCosts.rhythm': { once: 'Once', monthly: 'Each month', yearly: 'Each year' },
  },
};

/** The short form of a contract and of a convention, for the folded columns: « CDD projet », « V2 ». */
export const shortTexts: Texts<{
  readonly regime: Readonly<Record<Regime, string>>;
  readonly envelope: Readonly<Record<Envelope, string>>;
}> = {
  fr: {
    regime: {
      civilServant: 'Titulaire',
      publicFixedTerm: 'CDD public',
      publicPermanent: 'CDI public',
      publicProject: 'CDD projet',
      privatePermanent: 'CDI privé',
      privateFixedTerm: 'CDD privé',
      aided: 'PEC',
      apprentice: 'Apprenti',
    },
    envelope: { v1: 'V1', v2: 'V2', custom: 'Saisie', label: 'Label' },
  },
  en: {
    regime: {
      civilServant: 'Civil servant',
      publicFixedTerm: 'Fixed public',
      publicPermanent: 'Perm. public',
      publicProject: 'Project',
      privatePermanent: 'Perm. private',
      privateFixedTerm: 'Fixed private',
      aided: 'Aided',
      apprentice: 'Apprentice',
    },
    envelope: { v1: 'V1', v2: 'V2', custom: 'Typed', label: 'Label' },
  },
};

/** The label of a chosen value, by column id; the value itself when the column has no such choice. */
export function choiceLabel(column: string, value: string): string {
  const labels = (say(choiceTexts) as unknown as Readonly<Record<string, Readonly<Record<string, string>>>>)[column];
  return labels?.[value] ?? value;
}
