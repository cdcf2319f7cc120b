import ts from 'typescript';
import { expect, it } from 'vitest';
import { frenchPieces, spaced } from '../../.ci/typography.mjs';
import { parse } from './imports.ts';
import { filesUnder, type SourceFile } from './tree.ts';

/** Sentences that one language has and the other lacks, or that are empty. */
function missingSentences(name: string, fr: unknown, en: unknown): string[] {
  if (typeof fr !== typeof en) return [`${name}: not the same in both languages`];
  if (typeof fr === 'string') return [fr, en].some((text) => (text as string).trim() === '') ? [`${name}: empty`] : [];
  if (typeof fr !== 'object' || fr === null || en === null) return [];
  const keys = new Set([...Object.keys(fr), ...Object.keys(en as object)]);
  return [...keys].flatMap((key) =>
    missingSentences(`${name}.${key}`, (fr as Record<string, unknown>)[key], (en as Record<string, unknown>)[key]),
  );
}

const modules = import.meta.glob<Record<string, unknown>>('../../src/texts/*.ts', { eager: true });

it('says every sentence in French and in English', () => {
  const topics = Object.entries(modules).flatMap(([file, exported]) =>
    Object.entries(exported)
      .filter((one): one is [string, { fr: unknown; en: unknown }] => isTopic(one[1]))
      .map(([name, topic]) => ({ name: `${file.split('/').pop()} ${name}`, ...topic })),
  );
  expect(topics.length).toBeGreaterThan(5);
  expect(topics.flatMap(({ name, fr, en }) => missingSentences(name, fr, en))).toEqual([]);
});

function isTopic(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).sort().join() === 'en,fr';
}

/** Every piece of text of a file: strings, parts of templates, text between tags. */
function pieces(file: SourceFile): { readonly text: string; readonly line: number }[] {
  const found: { text: string; line: number }[] = [];
  const tree = parse(file);
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node) ||
      ts.isJsxText(node)
    ) {
      found.push({ text: node.text, line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function badTypography(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    frenchPieces(path, text)
      .filter((piece) => spaced(piece.text) !== piece.text)
      .map((piece) => `${path}: ${piece.text}`),
  );
}

it('writes French with its unbreakable spaces', () => {
  expect(badTypography(filesUnder(['src/texts'], ['.ts']))).toEqual([]);
});

/** French written elsewhere than in the room of texts: a letter with an accent, or words in guillemets. */
const FRENCH = /[àâçéèêëîïôùûœ]|«.*\p{L}/iu;

/** Where French is data: sources of law, labels of national files, the invented sample, a table of characters. */
const FRENCH_IS_DATA = [
  /^src\/domain\/law\//,
  /^src\/domain\/gaps\//,
  /^src\/exchange\/rosters\//,
  /^src\/screens\/files\/sample\.ts$/,
  /^src\/exchange\/import\/decode\.ts$/,
];

function frenchOutsideTexts(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => !path.startsWith('src/texts/') && !FRENCH_IS_DATA.some((place) => place.test(path)))
    .flatMap((file) =>
      pieces(file)
        .filter(({ text }) => FRENCH.test(text))
        .map(({ text, line }) => `${file.path}:${line} ${text}`),
    );
}

it('keeps French sentences in the room of texts', () => {
  expect(frenchOutsideTexts(filesUnder(['src', 'workers'], ['.ts', '.tsx']))).toEqual([]);
});

it('refuses a missing, an empty and an untranslated sentence', () => {
  expect(missingSentences('topic', { a: 'Oui' }, {})).toHaveLength(1);
  expect(missingSentences('topic', { a: '' }, { a: 'Yes' })).toHaveLength(1);
  expect(missingSentences('topic', { a: (n: string) => n }, { a: 'Yes' })).toHaveLength(1);
  expect(missingSentences('topic', { a: { b: 'Oui' } }, { a: { b: 'Yes' } })).toEqual([]);
});

it.each(['Attention : lisez', 'Vraiment ?', 'Vraiment?', '« Occupé »', '12 €', '50 %', 'Chargement...'])(
  'refuses the typography of %s',
  (text) => {
    expect(badTypography([{ path: 'src/texts/a.ts', text: `export const a = '${text}';` }])).toHaveLength(1);
  },
);

it('takes the typography of a careful sentence', () => {
  const text =
    'export const a = `Reste «\\u00a0${name}\\u00a0»\\u00a0: ${n}\\u00a0€\\u202f; 50\\u202f%\\u202f? Oui, c’est 1:2…`; const en = "Wait ?";';
  expect(badTypography([{ path: 'src/texts/a.ts', text }])).toEqual([]);
});

it.each([
  ['an attribute', '<button title="Fermé" />'],
  ['a text between tags', '<p>Écarts</p>'],
  ['a string', "announce('Enregistré');"],
])('refuses French in %s of a screen', (_, text) => {
  expect(frenchOutsideTexts([{ path: 'src/screens/a.tsx', text: `export const a = () => ${text}` }])).toHaveLength(1);
});
