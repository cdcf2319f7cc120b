import type { Settings } from '../domain/plan/plan.ts';
import type { Texts } from './language.ts';

type Choices<K extends keyof Settings> = Readonly<Record<NonNullable<Settings[K]>, string>>;

/** The settings of a plan, with what each choice does. */
export const settingTexts: Texts<{
  readonly title: string;
  readonly holder: string;
  readonly noHolder: string;
  readonly firstYear: string;
  readonly lastYear: string;
  readonly span: string;
  readonly unsecured: string;
  readonly unsecuredRule: Choices<'unsecured'>;
  readonly vacancy: string;
  readonly vacancyRule: Choices<'vacancy'>;
  readonly communeKey: string;
  readonly communeKeys: Choices<'communeKey'>;
}> = {
  fr: {
    title: 'Réglages du plan',
    holder: 'Qui porte le plan',
    noHolder: 'Non précisé',
    firstYear: 'Premier exercice',
    lastYear: 'Dernier exercice',
    span: 'Un plan compte de 1 à 15 exercices.',
    unsecured: 'Cofinancements non notifiés (envisagés, sollicités)',
    unsecuredRule: {
      apart: 'Montrés à part, non comptés',
      counted: 'Comptés en entier',
      byProbability: 'Comptés selon leur probabilité',
    },
    vacancy: 'Aide de l’État quand le poste est vide',
    vacancyRule: { suspended: 'Suspendue : elle devient un avoir', maintained: 'Maintenue' },
    communeKey: 'Partage du reste à charge entre communes desservies',
    communeKeys: {
      weights: 'Selon les poids de chaque poste',
      population: 'Selon la population',
      equal: 'À parts égales',
      typed: 'Selon la clé saisie des communes',
    },
  },
  en: {
    title: 'Plan settings',
    holder: 'Who holds the plan',
    noHolder: 'Not said',
    firstYear: 'First year',
    lastYear: 'Last year',
    span: 'A plan has 1 to 15 years.',
    unsecured: 'Cofinancing not notified (considered, requested)',
    unsecuredRule: { apart: 'Shown apart, not counted', counted: 'Counted in full', byProbability: 'Counted by probability' },
    vacancy: 'State money while the post is empty',
    vacancyRule: { suspended: 'Suspended: it becomes a credit', maintained: 'Maintained' },
    communeKey: 'Sharing of the remainder between communes served',
    communeKeys: {
      weights: 'By the weights of each post',
      population: 'By population',
      equal: 'Equally',
      typed: 'By the typed key of the communes',
    },
  },
};
