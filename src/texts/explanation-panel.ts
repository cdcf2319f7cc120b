import { formatCount } from './amounts.ts';
import type { Texts } from './language.ts';

/** The words of the panel that explains a figure. */
export const explanationPanelTexts: Texts<{
  readonly title: string;
  readonly none: string;
  readonly gone: string;
  readonly failed: string;
  readonly working: string;
  readonly tree: (figure: string) => string;
  readonly whole: string;
  readonly more: (count: number) => string;
  readonly missing: string;
  readonly leftOut: (posts: number) => string;
  readonly detail: (node: string) => string;
  readonly values: string;
  readonly source: string;
  readonly goToCell: string;
  readonly goToValue: (value: string) => string;
  readonly goToLaw: string;
  readonly explain: (figure: string) => string;
  readonly keys: string;
}> = {
  fr: {
    title: 'Explication',
    none: 'Choisissez un montant calculé dans la feuille : ce qui le compose s’affiche ici.',
    gone: 'Ce montant n’existe plus dans le plan.',
    failed: 'L’explication n’a pas pu être calculée. Le plan est intact.',
    working: 'Calcul en cours…',
    tree: (figure) => `Explication de ${figure}`,
    whole: 'Tout le plan',
    more: (count) => `Voir ${formatCount(count)} de plus`,
    missing: 'Ce qui manque',
    leftOut: (posts) =>
      posts === 1 ? 'Un poste incomplet n’est pas compté.' : `${formatCount(posts)} postes incomplets ne sont pas comptés.`,
    detail: (node) => `Détail de ${node}`,
    values: 'Valeurs employées',
    source: 'Source :',
    goToCell: 'Aller à la cellule',
    goToValue: (value) => `Aller à la cellule : ${value}`,
    goToLaw: 'Voir dans les hypothèses',
    explain: (figure) => `Expliquer ${figure}`,
    keys: 'Flèches : parcourir et déplier. Entrée : aller à la cellule. Échap : revenir.',
  },
  en: {
    title: 'Explanation',
    none: 'Choose a computed amount in the sheet: what it is made of shows here.',
    gone: 'This amount is no longer in the plan.',
    failed: 'The explanation could not be computed. The plan is safe.',
    working: 'Computing…',
    tree: (figure) => `Explanation of ${figure}`,
    whole: 'The whole plan',
    more: (count) => `See ${formatCount(count)} more`,
    missing: 'What is missing',
    leftOut: (posts) => (posts === 1 ? 'One incomplete post is left out.' : `${formatCount(posts)} incomplete posts are left out.`),
    detail: (node) => `Detail of ${node}`,
    values: 'Values used',
    source: 'Source:',
    goToCell: 'Go to the cell',
    goToValue: (value) => `Go to the cell: ${value}`,
    goToLaw: 'See in the hypotheses',
    explain: (figure) => `Explain ${figure}`,
    keys: 'Arrows: walk and open. Enter: go to the cell. Escape: come back.',
  },
};
