import { importTexts } from '../../texts/import.ts';
import { say } from '../../texts/language.ts';
import type { ImportRefusal } from './refusal.ts';

/** The sentence of a refusal, in the language in use: what is wrong and, where something can be done, what to do. */
export function describeRefusal(refusal: ImportRefusal): string {
  const sentences = say(importTexts).refusals;
  switch (refusal.code) {
    case 'noFile':
    case 'cancelled':
      return sentences[refusal.code]();
    case 'empty':
    case 'pdf':
    case 'image':
    case 'workbook':
    case 'document':
    case 'binary':
    case 'plan':
    case 'encoding':
      return sentences[refusal.code](refusal);
    case 'tooLarge':
    case 'tooManyRows':
    case 'tooManyPosts':
      return sentences[refusal.code](refusal);
    case 'tooManyColumns':
    case 'cellTooLong':
      return sentences[refusal.code](refusal);
    case 'openQuote':
      return sentences.openQuote(refusal);
    case 'unknownRoster':
      return sentences.unknownRoster(refusal);
    case 'missingColumns':
      return sentences.missingColumns(refusal);
  }
}
