import { describe, expect, it } from 'vitest';
import { describeRefusal } from '../../../src/exchange/import/describe-refusal.ts';
import type { Problem } from '../../../src/exchange/import/problem.ts';
import type { ImportRefusal } from '../../../src/exchange/import/refusal.ts';
import { writeReport } from '../../../src/exchange/import/write-report.ts';

describe('the report of an import', () => {
  it('opens in a French spreadsheet: mark, semicolons, CRLF, a header', () => {
    const report = writeReport([
      { code: 'inseeZero', severity: 'repair', file: 'a.csv', row: 2, column: 'Code commune INSEE', read: '1053', proposed: '01053' },
    ]);
    expect(report.startsWith('\ufeffFichier;Ligne;Colonne;Valeur lue;Valeur proposée;Suite donnée;Code;Explication\r\n')).toBe(true);
    expect(report).toContain('\r\na.csv;2;Code commune INSEE;1053;01053;Corrigé;inseeZero;');
    expect(report.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it.each([
    ['=HYPERLINK("http://x.invalid";"y")', `"'=HYPERLINK(""http://x.invalid"";""y"")"`],
    ['+33', "'+33"],
    ['-2', "'-2"],
    ['@SOMME(A1)', "'@SOMME(A1)"],
    ['a;b', '"a;b"'],
    ['deux\nlignes', '"deux\nlignes"'],
  ])('writes « %s » as %s, which no spreadsheet runs', (read, written) => {
    const problem: Problem = { code: 'countInvalid', severity: 'error', file: 'a.csv', row: 2, read };
    expect(writeReport([problem])).toContain(`\r\na.csv;2;;${written};;Rejeté;`);
  });
});

describe('a refusal', () => {
  it.each<[ImportRefusal, string]>([
    [{ code: 'noFile' }, 'Aucun fichier'],
    [{ code: 'cancelled' }, 'rien n’a été importé'],
    [{ code: 'empty', file: 'a.csv' }, 'est vide'],
    [{ code: 'workbook', file: 'a.csv' }, 'enregistrez la feuille au format CSV'],
    [{ code: 'encoding', file: 'a.csv' }, 'abîmé'],
    [{ code: 'tooLarge', file: 'a.csv', limit: 50_000_000 }, '50'],
    [{ code: 'tooManyRows', file: 'a.csv', limit: 200_000 }, 'lignes'],
    [{ code: 'tooManyPosts', file: 'a.csv', limit: 200_000 }, 'postes'],
    [{ code: 'tooManyColumns', file: 'a.csv', row: 3, limit: 500 }, 'colonnes à la ligne 3'],
    [{ code: 'cellTooLong', file: 'a.csv', row: 3, limit: 32_767 }, 'caractères à la ligne 3'],
    [{ code: 'openQuote', file: 'a.csv', row: 3 }, 'ligne 3'],
    [{ code: 'unknownRoster', file: 'a.csv', labels: ['Nom', 'Ville'] }, 'Nom, Ville. Choisissez'],
    [{ code: 'unknownRoster', file: 'a.csv', labels: [...'ABCDEFGHIJ'] }, 'A, B, C, D, E, F, G, H… Choisissez'],
    [{ code: 'missingColumns', file: 'a.csv', columns: ['SIRET'] }, 'SIRET'],
  ])('%j is said with « %s »', (refusal, words) => {
    expect(describeRefusal(refusal)).toContain(words);
    if ('file' in refusal && refusal.code !== 'tooManyPosts') expect(describeRefusal(refusal)).toContain(refusal.file);
  });
});
