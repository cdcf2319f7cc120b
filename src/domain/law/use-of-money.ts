import { parameter } from './parameter.ts';

const checked = '2026-11-22';

/** Whether State money may pay anything but the pay of the adviser. */
export const REMUNERATION_ONLY = parameter<boolean>('remunerationOnly', [
  {
    from: '2021-01-01',
    value: true,
    certainty: 'B',
    checked,
    reference:
      'Art. 8 de la convention : « restituer les sommes déjà versées, dont le Bénéficiaire ne pourrait pas justifier de l’utilisation » ; la subvention est « strictement réservée » aux coûts de rémunération',
  },
]);

/** What becomes of State money while a post is empty. */
export const UNUSED_MONEY = parameter<boolean>('unusedMoney', [
  {
    from: '2021-01-01',
    value: true,
    certainty: 'I',
    checked,
    reference:
      'Aucune formule écrite : les données de l’État tiennent des mois utilisés et un « avoir » par poste, ce qui suggère un prorata',
  },
]);
