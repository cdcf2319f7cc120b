import { describe, expect, it } from 'vitest';
import { COLUMNS, communeOwnFunds } from '../../src/domain/plan/columns.ts';
import { choiceLabel, choiceTexts } from '../../src/texts/choices.ts';
import { columnHelp, columnLabel, columnTexts } from '../../src/texts/columns.ts';

describe('a column of one exercice', () => {
  it('is called by its words and its exercice', () => {
    expect(columnLabel('communes.ownFunds.2027')).toBe('Fonds propres 2027');
    expect(columnHelp('communes.ownFunds.2027')).toBe(columnHelp('communes.ownFunds'));
  });
});

describe('columns', () => {
  it.each(COLUMNS.map((column) => column.id))('%s has a label and a help in both languages', (id) => {
    for (const texts of [columnTexts.fr, columnTexts.en]) {
      expect(texts[id]?.label).toMatch(/\S/);
      expect(texts[id]?.help).toMatch(/\S/);
    }
  });

  it('say the same columns in both languages, and no column that does not exist', () => {
    expect(Object.keys(columnTexts.en).sort()).toEqual(Object.keys(columnTexts.fr).sort());
    const known = new Set([...COLUMNS, communeOwnFunds(2027)].map((column) => column.id.replace('.2027', '')));
    expect(Object.keys(columnTexts.fr).filter((id) => id.includes('.') && !known.has(id))).toEqual([]);
  });

  it('throw a defect when a column has no words', () => {
    expect(columnLabel('posts.grossPay')).toBe('Brut');
    expect(() => columnLabel('posts.nickname')).toThrow('posts.nickname');
    expect(() => columnHelp('posts.nickname')).toThrow('posts.nickname');
  });
});

describe('choices', () => {
  const choices = COLUMNS.flatMap((column) => (column.choices ?? []).map((value) => [column.id, value] as const));

  it.each(choices)('%s: %s has its own word', (id, value) => {
    expect(choiceLabel(id, value)).not.toBe(value);
  });

  it('are told apart by their words, accents and case aside', () => {
    for (const texts of [choiceTexts.fr, choiceTexts.en]) {
      for (const words of Object.values(texts)) {
        const labels = Object.values(words as Record<string, string>).map((label) => label.toLowerCase());
        expect(new Set(labels).size).toBe(labels.length);
      }
    }
  });

  it('read as the field says them', () => {
    expect(choiceLabel('posts.envelope', 'v2')).toBe('Renouvellement (V2)');
    expect(choiceLabel('posts.state', 'returned')).toBe('Rendu');
    expect(choiceLabel('posts.grossPay', '12')).toBe('12');
  });
});
