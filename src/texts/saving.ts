import { formatHour } from './days.ts';
import { language, say, type Texts } from './language.ts';

/** Why a plan is not on the disk. */
export type NotSaved = 'full' | 'closed' | 'elsewhere' | 'newer' | 'unknown';

/** Whether the plan is saved, in words. */
export const savingTexts: Texts<{
  readonly pending: string;
  readonly saved: (at: string) => string;
  readonly failed: Readonly<Record<NotSaved, string>>;
  readonly copy: (age: string) => string;
  readonly never: string;
}> = {
  fr: {
    pending: 'Modification en cours…',
    saved: (at) => `Enregistré dans ce navigateur à ${formatHour(at)}`,
    failed: {
      full: 'Non enregistré : espace plein. Gardez une copie en fichier.',
      closed: 'Non enregistré : le stockage du navigateur s’est fermé. Gardez une copie en fichier.',
      elsewhere: 'Non enregistré : le plan est ouvert ailleurs.',
      newer: 'Non enregistré : une version plus récente du programme est ouverte.',
      unknown: 'Non enregistré. Gardez une copie en fichier.',
    },
    copy: (age) => `copie en fichier : ${age}`,
    never: 'jamais',
  },
  en: {
    pending: 'Saving…',
    saved: (at) => `Saved in this browser at ${formatHour(at)}`,
    failed: {
      full: 'Not saved: no room left. Keep a copy in a file.',
      closed: 'Not saved: the storage of the browser was closed. Keep a copy in a file.',
      elsewhere: 'Not saved: the plan is open elsewhere.',
      newer: 'Not saved: a later version of the program is open.',
      unknown: 'Not saved. Keep a copy in a file.',
    },
    copy: (age) => `copy in a file: ${age}`,
    never: 'never',
  },
};

/** Made once: to make one takes longer than a frame may. */
const AGES = {
  fr: new Intl.RelativeTimeFormat('fr', { numeric: 'auto' }),
  en: new Intl.RelativeTimeFormat('en', { numeric: 'auto' }),
} as const;

/** « il y a 3 jours »: how long ago an instant was, `never` in words when there is none. */
export function formatAge(instant: string | undefined, now: number): string {
  if (instant === undefined) return say(savingTexts).never;
  const minutes = Math.max(0, Math.floor((now - Date.parse(instant)) / 60_000));
  const format = AGES[language()];
  if (minutes < 1) return say({ fr: 'à l’instant', en: 'just now' });
  if (minutes < 60) return format.format(-minutes, 'minute');
  if (minutes < 60 * 24) return format.format(-Math.floor(minutes / 60), 'hour');
  return format.format(-Math.floor(minutes / 1440), 'day');
}
