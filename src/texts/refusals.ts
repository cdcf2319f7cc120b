import type { Texts } from './language.ts';

/** What the screens say when the storage or a plan refuses: what happened, and what to do. */
export const refusalTexts: Texts<{
  readonly lost: { readonly title: string; readonly text: string; readonly goOn: string; readonly nameless: string };
  readonly newer: { readonly title: string; readonly text: string };
  readonly unreadable: { readonly title: string; readonly text: (detail: string) => string; readonly afresh: string };
  readonly unavailable: { readonly title: string; readonly text: string };
  readonly absent: { readonly title: string; readonly text: string };
  readonly damaged: {
    readonly title: string;
    readonly text: (readable: number | undefined, expected: number) => string;
    readonly recover: string;
    readonly recovered: string;
  };
  readonly elsewhere: string;
  readonly notStored: Readonly<Record<'full' | 'closed' | 'elsewhere' | 'newer' | 'unknown', string>>;
  readonly back: string;
  readonly reload: string;
  readonly unnamed: string;
}> = {
  fr: {
    lost: {
      title: 'Des plans étaient ici et n’y sont plus',
      nameless: 'Le navigateur dit avoir perdu ce qu’il gardait pour Quote-part, sans dire quels plans.',
      text: 'Les données de ce navigateur ont été effacées, par un nettoyage, par manque de place ou parce qu’elles étaient abîmées. Continuez, puis ouvrez votre copie en fichier si vous en avez une ; sinon demandez à qui a pu en recevoir une.',
      goOn: 'Continuer sans ces plans',
    },
    newer: {
      title: 'Vos plans ont été enregistrés par une version plus récente',
      text: 'Cette version ne les ouvre pas, pour ne rien abîmer. Rechargez la page pour recevoir la version récente ; si rien ne change, fermez tous les onglets de Quote-part puis rouvrez-en un.',
    },
    unreadable: {
      title: 'Le stockage de ce navigateur ne s’ouvre pas',
      text: (detail) =>
        `Fermez les autres onglets de Quote-part et rechargez la page. Si rien ne change, vous pouvez repartir d’une base neuve : les plans gardés ici sont alors perdus, sauf leurs copies en fichier. Le navigateur dit : ${detail}`,
      afresh: 'Repartir d’une base neuve',
    },
    unavailable: {
      title: 'Ce navigateur ne garde rien pour cette page',
      text: 'La navigation privée ou une règle du poste interdit d’enregistrer. Ouvrez Quote-part dans une fenêtre ordinaire, ou demandez l’autorisation à votre service informatique.',
    },
    absent: {
      title: 'Ce plan n’est pas dans ce navigateur',
      text: 'Il a été supprimé, ou l’adresse vient d’un autre ordinateur. Une copie en fichier peut le rouvrir.',
    },
    damaged: {
      title: 'Ce plan est abîmé',
      text: (readable, expected) =>
        readable === undefined
          ? 'Rien ne peut en être relu dans ce navigateur. Ouvrez une copie en fichier.'
          : readable === expected
            ? 'Le plan est entier ; c’est son historique qui ne se relit plus.'
            : `Il se relit jusqu’à l’étape ${readable} sur ${expected}. Ce qui suit est perdu ici : comparez avec une copie en fichier.`,
      recover: 'Garder ce qui se relit, comme nouveau plan',
      recovered: 'récupéré',
    },
    elsewhere: 'Ce plan est ouvert dans une autre fenêtre : fermez-la d’abord.',
    notStored: {
      full: 'Rien n’a été enregistré : espace plein.',
      closed: 'Rien n’a été enregistré : le stockage du navigateur s’est fermé.',
      elsewhere: 'Rien n’a été enregistré : le plan est ouvert ailleurs.',
      newer: 'Rien n’a été enregistré : une version plus récente du programme est ouverte.',
      unknown: 'Rien n’a été enregistré.',
    },
    back: 'Revenir à tous les plans',
    reload: 'Recharger la page',
    unnamed: 'Plan sans nom',
  },
  en: {
    lost: {
      title: 'Plans were here and are gone',
      nameless: 'The browser says that it lost what it kept for Quote-part, but not which plans.',
      text: 'The data of this browser were cleared, by a clean-up, for lack of room or because they were damaged. Go on, then open your copy from a file if you have one; else ask whoever may have received one.',
      goOn: 'Go on without these plans',
    },
    newer: {
      title: 'Your plans were saved by a later version',
      text: 'This version does not open them, so as to harm nothing. Reload the page to receive the later version; if nothing changes, close every tab of Quote-part and open one again.',
    },
    unreadable: {
      title: 'The storage of this browser does not open',
      text: (detail) =>
        `Close the other tabs of Quote-part and reload the page. If nothing changes, you may begin with a new database: the plans kept here are then lost, but not their copies in files. The browser says: ${detail}`,
      afresh: 'Begin with a new database',
    },
    unavailable: {
      title: 'This browser keeps nothing for this page',
      text: 'Private browsing or a rule of this computer forbids saving. Open Quote-part in an ordinary window, or ask your IT service.',
    },
    absent: {
      title: 'This plan is not in this browser',
      text: 'It was deleted, or the address comes from another computer. A copy in a file can open it again.',
    },
    damaged: {
      title: 'This plan is damaged',
      text: (readable, expected) =>
        readable === undefined
          ? 'Nothing of it can be read in this browser. Open a copy from a file.'
          : readable === expected
            ? 'The plan is whole; its history can no longer be read.'
            : `It reads up to step ${readable} of ${expected}. What follows is lost here: compare with a copy in a file.`,
      recover: 'Keep what can be read, as a new plan',
      recovered: 'recovered',
    },
    elsewhere: 'This plan is open in another window: close it first.',
    notStored: {
      full: 'Nothing was saved: no room left.',
      closed: 'Nothing was saved: the storage of the browser was closed.',
      elsewhere: 'Nothing was saved: the plan is open elsewhere.',
      newer: 'Nothing was saved: a later version of the program is open.',
      unknown: 'Nothing was saved.',
    },
    back: 'Back to all plans',
    reload: 'Reload the page',
    unnamed: 'Unnamed plan',
  },
};
