import { expect, it } from 'vitest';
import { filesUnder, type SourceFile, sources, topNames } from './tree.ts';

const TOP = [
  'src',
  'workers',
  'public',
  'tests',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'DECISIONS.md',
  'LICENSE',
];

function strangersAtTop(names: readonly string[]): string[] {
  return names.filter((name) => !name.startsWith('.') && !TOP.includes(name));
}

/** Names that say nothing of what is inside. */
const VAGUE = /(?:^|\/)(?:utils?|helpers?|common|shared|misc|services?|types|constants|index)(?:\/|\.)/;

function vague(paths: readonly string[]): string[] {
  return paths.filter((path) => VAGUE.test(path));
}

/** What would borrow the State's identity. */
const STATE_IDENTITY = /["'`\s.]fr-(?!FR\b)[a-z][\w-]*|\bMarianne\b|@gouvfr|\bdsfr\b/i;

/** Ways to make HTML or code out of a string. */
const FROM_STRINGS =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|srcdoc)\b|\bdocument\.write|\beval\(|\bnew Function\b/;

const LATER = new RegExp(['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'HA' + 'CK'].map((word) => `\\b${word}\\b`).join('|'));

function holding(pattern: RegExp, files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const found = pattern.exec(text);
    return found === null ? [] : [`${path}: ${found[0].trim()}`];
  });
}

it('keeps the top of the project to the names agreed', () => {
  expect(strangersAtTop(topNames())).toEqual([]);
});

it('gives no file a name that says nothing', () => {
  expect(vague(filesUnder(['src', 'workers', 'tests'], ['.ts', '.tsx', '.css']).map(({ path }) => path))).toEqual([]);
});

it('borrows nothing of the State’s identity', () => {
  expect(
    holding(STATE_IDENTITY, filesUnder(['src', 'public', 'index.html'], ['.ts', '.tsx', '.css', '.html', '.svg', '.webmanifest'])),
  ).toEqual([]);
});

it('makes no HTML and no code out of strings', () => {
  expect(holding(FROM_STRINGS, sources())).toEqual([]);
});

it('leaves the template door to the compiler', () => {
  const users = sources().filter(
    ({ path, text }) => path !== 'src/screens/trusted-types.ts' && /trusted-types\.ts|#templates|createPolicy/.test(text),
  );
  expect(users.map(({ path }) => path)).toEqual([]);
});

it('leaves nothing for later in the code', () => {
  expect(holding(LATER, filesUnder(['src', 'workers', 'tests', '.ci'], ['.ts', '.tsx', '.css', '.mjs']))).toEqual([]);
});

it('refuses what it must', () => {
  expect(strangersAtTop(['src', 'docs', '.npmrc', 'notes.txt'])).toEqual(['docs', 'notes.txt']);
  expect(vague(['src/domain/utils/money.ts', 'src/screens/types.ts', 'src/texts/days.ts'])).toHaveLength(2);
  const each = (pattern: RegExp, texts: readonly string[]) =>
    texts.filter((text) => holding(pattern, [{ path: 'a.tsx', text }]).length === 0);
  expect(each(STATE_IDENTITY, ['<a class="fr-btn">', "font-family: 'Marianne'", "import '@gouvfr/dsfr'"])).toEqual([]);
  expect(each(FROM_STRINGS, ['el.innerHTML = name', '<p innerHTML={x} />', 'eval(text)', 'new Function(text)'])).toEqual([]);
  expect(each(LATER, [`// ${'TO'}DO: round`])).toEqual([]);
  expect(holding(STATE_IDENTITY, [{ path: 'a.ts', text: "new Intl.NumberFormat('fr-FR')" }])).toEqual([]);
});
