import type {
  Basis,
  CofinancingState,
  Envelope,
  FunderKind,
  PayBasis,
  PostState,
  Regime,
  StaffBand,
  StructureKind,
  Target,
} from '../domain/plan/plan.ts';
import { say, type Texts } from './language.ts';

/** The words of every value that is chosen in a list, by column id. A value without its word does not compile. */
export interface ChoiceTexts {
  readonly 'posts.state': Readonly<Record<PostState, string>>;
  readonly 'posts.regime': Readonly<Record<Regime, string>>;
  readonly 'posts.payBasis': Readonly<Record<PayBasis, string>>;
  readonly 'posts.envelope': Readonly<Record<Envelope, string>>;
  readonly 'cofinancings.funderKind': Readonly<Record<FunderKind, string>>;
  readonly 'cofinancings.target': Readonly<Record<Target, string>>;
  readonly 'cofinancings.basis': Readonly<Record<Basis, string>>;
  readonly 'cofinancings.state': Readonly<Record<CofinancingState, string>>;
  readonly 'structures.kind': Readonly<Record<StructureKind, string>>;
  readonly 'structures.staffBand': Readonly<Record<StaffBand, string>>;
  readonly 'structures.unemployment': Readonly<Record<'self' | 'insured', string>>;
}

/** The label of each value of each `choice` column. */
export const choiceTexts: Texts<ChoiceTexts> = {
  fr: {
    'posts.state': { occupied: 'Occupé', vacant: 'Vacant', returned: 'Rendu' },
    'posts.regime': {
      civilServant: 'Titulaire',
      publicFixedTerm: 'Contractuel · CDD',
      publicPermanent: 'Contractuel · CDI',
      publicProject: 'Contractuel · contrat de projet',
      privatePermanent: 'Privé · CDI',
      privateFixedTerm: 'Privé · CDD',
      aided: 'PEC',
      apprentice: 'Apprentissage',
    },
    'posts.payBasis': { gross: 'Brut saisi', smic: 'SMIC du mois' },
    'posts.envelope': { v1: 'Initiale (V1)', v2: 'Renouvellement (V2)', custom: 'Montants saisis' },
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
      shareOfCost: 'Part du coût',
      shareAfterState: 'Part du reste après l’État',
    },
    'cofinancings.state': { considered: 'Envisagé', requested: 'Sollicité', notified: 'Notifié', paid: 'Versé', refused: 'Refusé' },
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
    'structures.unemployment': { self: 'Auto-assurance', insured: 'Adhésion' },
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
    'posts.payBasis': { gross: 'Typed gross', smic: 'SMIC of the month' },
    'posts.envelope': { v1: 'Initial (V1)', v2: 'Renewal (V2)', custom: 'Typed amounts' },
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
      shareOfCost: 'Share of cost',
      shareAfterState: 'Share of what the State leaves',
    },
    'cofinancings.state': { considered: 'Considered', requested: 'Requested', notified: 'Notified', paid: 'Paid', refused: 'Refused' },
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
    'structures.unemployment': { self: 'Self-insured', insured: 'Insured' },
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
    envelope: { v1: 'V1', v2: 'V2', custom: 'Saisie' },
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
    envelope: { v1: 'V1', v2: 'V2', custom: 'Typed' },
  },
};

/** The label of a chosen value, by column id; the value itself when the column has no such choice. */
export function choiceLabel(column: string, value: string): string {
  const labels = (say(choiceTexts) as unknown as Readonly<Record<string, Readonly<Record<string, string>>>>)[column];
  return labels?.[value] ?? value;
}
