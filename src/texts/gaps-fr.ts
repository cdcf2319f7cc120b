import { formatCount } from './amounts.ts';
import { type GapSentences, some } from './gap-sentence.ts';

/** The sentences of the gaps in French. */
export const gapFr: GapSentences = {
  shortfall: ({ who, year }) => ({
    title: `${who}À financer en ${year}`,
    text: 'Le reste à charge dépasse les fonds propres inscrits au budget de l’exercice.',
    gesture: 'Aller aux fonds propres',
  }),
  overFunding: ({ who, year }) => ({
    title: `${who}Trop financé en ${year}`,
    text: 'Les financements dépassent le coût : l’excédent est à rendre ou à réaffecter.',
    gesture: 'Aller à la cellule',
  }),
  stateMoneyEnds: ({ who, year, from, to }) => ({
    title: `${who}L’aide de l’État baisse en ${year}`,
    text: `L’État verse ce montant de moins que l’année d’avant.${
      to === '' ? '' : from === to ? ` Une convention s’arrête le ${to}.` : ` Des conventions s’arrêtent du ${from} au ${to}.`
    }`,
    gesture: 'Aller à la convention',
  }),
  contractOutlivesConvention: ({ who, from, to }) => ({
    title: `${who}Le contrat survit à la convention`,
    text: `${from === '' ? 'L’aide de l’État s’arrête avant le contrat' : `Plus d’aide de l’État à partir du ${from}`} ; le contrat ${
      to === '' ? 'continue sans terme' : `court jusqu’au ${to}`
    }.`,
    gesture: 'Aller à la fin du contrat',
  }),
  conventionOutlivesContract: ({ who, from, to }) => ({
    title: `${who}La convention survit au contrat`,
    text: `${from === '' ? 'Le contrat s’arrête avant la convention' : `Plus de contrat à partir du ${from}`}${
      to === '' ? '' : ` ; la convention court jusqu’au ${to}`
    }. L’aide de l’État de cette période est perdue si rien n’est prévu.`,
    gesture: 'Aller à la fin du contrat',
  }),
  vacancyRunning: ({ who, from, to, days, since }) => ({
    title: `${who}Vacant depuis ${since === undefined ? `le ${from}` : frDays(since)}`,
    text:
      days === undefined
        ? 'Un poste vacant doit être pourvu dans le délai, sinon il est rendu.'
        : `Le poste doit être pourvu avant le ${to} : il reste ${frDays(days)}.`,
    gesture: 'Aller à l’état du poste',
  }),
  vacancyPastLimit: ({ who, to, days, since }) => ({
    title: `${who}Vacant depuis ${since === undefined ? 'trop longtemps' : frDays(since)}`,
    text: `Le délai pour pourvoir le poste est passé${days === undefined ? '' : ` depuis ${frDays(-days)}`} (${to}) : il doit être rendu.`,
    gesture: 'Aller à l’état du poste',
  }),
  unusedMoney: ({ who }) => ({
    title: `${who}Avoir sur l’aide de l’État`,
    text: 'Le poste était vide : cette aide n’est pas acquise. Elle est à rendre, ou à dépenser si un avenant le permet.',
    gesture: 'Aller à la convention',
  }),
  toBeReturned: ({ who, to }) => ({
    title: `${who}Aide de l’État à restituer`,
    text: `Sur toute la convention (fin le ${to}), l’aide dépasse la rémunération qu’elle peut payer : l’excédent est à rendre.`,
    gesture: 'Aller à la convention',
  }),
  unsecuredCofunding: ({ who, year, names }) => ({
    title: `${who}Cofinancements non notifiés en ${year}`,
    text:
      names.length === 0
        ? 'Sollicités ou envisagés : ils ne sont pas acquis.'
        : `${names.join(', ')} : somme sollicitée ou envisagée, non acquise.`,
    gesture: 'Aller au cofinancement',
  }),
  capExceeded: ({ who, year, names }) => ({
    title: `${who}Plafond atteint en ${year}`,
    text: `${names[0] ?? 'Le financeur'} : le plafond de la ligne retire ce montant au cofinancement de l’exercice.`,
    gesture: 'Aller au plafond',
  }),
  rateAboveMost: ({ who, year, names }) => ({
    title: `${who}Taux européen trop élevé en ${year}`,
    text: `${names[0] ?? 'Le fonds'} : le taux dépasse le maximum du programme là où sont les postes ; cette part ne sera pas versée.`,
    gesture: 'Aller au taux',
  }),
  payBelowMinimum: ({ who, from, variant }) => ({
    title: `${who}Salaire sous ${variant === 'branch' ? 'le minimum de la branche' : 'le SMIC'}`,
    text: `À partir du ${from}, le brut à temps plein est inférieur ${
      variant === 'branch' ? 'au minimum conventionnel' : 'au SMIC'
    }. Il n’est pas relevé : c’est à vous de le corriger.`,
    gesture: 'Aller au salaire',
  }),
  fixedTermTooLong: ({ who, from, names }) => ({
    title: `${who}CDD de plus de ${names[0] ?? ''} mois`,
    text: `Renouvellements compris, un CDD de droit commun s’arrête au plus tard la veille du ${from}.`,
    gesture: 'Aller à la fin du contrat',
  }),
  projectTooLong: ({ who, from }) => ({
    title: `${who}Contrat de projet de plus de six ans`,
    text: `Un contrat de projet dure six ans au plus : il devrait s’arrêter avant le ${from}.`,
    gesture: 'Aller à la fin du contrat',
  }),
  soldTimeExceeded: ({ who, year, names }) => ({
    title: `${who}Trop d’heures vendues en ${year}`,
    text: `${names[0] ?? ''} heures vendues pour ${names[1] ?? ''} permises : un tiers du temps de travail au plus.`,
    gesture: 'Aller aux heures',
  }),
  conventionImpossible: ({ who, from, to, variant }) => ({
    title: `${who}Convention impossible à cette date`,
    text: `${variant === 'begun' ? 'Elle commence' : 'Elle est signée'} le ${from} ; aucune convention n’a pu être signée après le ${to}.${
      variant === 'begun' ? ' Saisissez la date de signature si elle est antérieure.' : ''
    }`,
    gesture: 'Aller à la convention',
  }),
  bonificationOutsideZone: ({ who, variant }) => ({
    title: `${who}${variant === 'unknown' ? 'Bonification à confirmer' : 'Bonification hors zone'}`,
    text:
      variant === 'private'
        ? 'La bonification ne vaut que pour un employeur public : elle n’est pas comptée.'
        : variant === 'unknown'
          ? 'Rien ne dit si le poste est en QPV ou en ZRR, ce qui ouvre droit à la bonification.'
          : 'Le poste n’est pas dans une zone qui ouvre droit à la bonification : elle peut être refusée.',
    gesture: 'Aller à la bonification',
  }),
  missingData: ({ who, names, effect }) => ({
    title: `${who}Données manquantes`,
    text: `Il manque ${names.join(', ')}. ${effect}`,
    gesture: 'Compléter',
  }),
  communeUnknown: ({ who, names, variant }) => ({
    title: `${who}Commune ${variant === 'merged' ? 'fusionnée' : variant === 'ambiguous' ? 'ambiguë' : 'inconnue'}`,
    text:
      variant === 'merged'
        ? `« ${names[0] ?? ''} » fait aujourd’hui partie de ${names[1] ?? ''}.`
        : variant === 'ambiguous'
          ? `« ${names[0] ?? ''} » désigne ${names[1] ?? ''} communes : choisissez la bonne.`
          : `Le code « ${names[0] ?? ''} » ne désigne aucune commune d’aujourd’hui.`,
    gesture: 'Aller à la commune',
  }),
  communeUnserved: ({ who, names }) => ({
    title: `${who}Besoin sans poste`,
    text: `${frCount(names[0])} habitants : votre cible prévoit ${
      names[1] === '1' ? 'un poste' : `${names[1] ?? ''} postes`
    }, et aucun ne dessert la commune.`,
    gesture: 'Aller à la commune',
  }),
  samePostTwice: ({ who, names, variant }) => ({
    title: `${who}Même poste deux fois`,
    text:
      variant === 'nationalId'
        ? `L’identifiant ${names[0] ?? ''} est aussi celui de ${names[1] ?? ''} : le coût et l’aide comptent double.`
        : 'Un autre poste du même employeur porte ce nom : le coût et l’aide comptent peut-être double.',
    gesture: 'Aller au poste',
  }),
  statesDisagree: ({ who, variant }) => ({
    title: `${who}Données qui se contredisent`,
    text:
      variant === 'emptied'
        ? 'Un contrat commence après le jour où le poste est dit vacant ou rendu : il n’est pas compté.'
        : variant === 'regime'
          ? 'La nature du contrat ne va pas avec celle de l’employeur, public ou privé.'
          : 'Le poste est dit occupé, mais aucun contrat ne court aujourd’hui.',
    gesture: 'Aller à la cellule',
  }),
  outsideRule: ({ who, from, variant }) => ({
    title: `${who}Aucune règle connue à cette date`,
    text:
      variant === 'convention'
        ? `Aucun barème de l’État n’est connu au ${from} : l’aide de cette convention reste inconnue.`
        : `Le barème ne dit rien au ${from} : le coût reste inconnu, et hors des totaux.`,
    gesture: 'Aller à la date',
  }),
  restsOnHypothesis: ({ year, names, variant }) => ({
    title: variant === 'law' ? `Taux supposés en ${year}` : 'Données supposées',
    text:
      variant === 'law'
        ? `Le coût repose sur des taux qu’aucun texte ne donne : ${some(names, (count) => `et ${formatCount(count)} autres`)}.`
        : `${frCount(names[0])} ${names[0] === '1' ? 'poste a' : 'postes ont'} un contrat ou une convention supposés : remplacez-les par les vrais.`,
    gesture: variant === 'law' ? 'Voir les hypothèses' : 'Aller au premier',
  }),
};

function frDays(days: number): string {
  return `${formatCount(days)}\u00a0${days < 2 ? 'jour' : 'jours'}`;
}

function frCount(count: string | undefined): string {
  return formatCount(Number(count ?? 0));
}
