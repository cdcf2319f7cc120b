import { expect, it } from 'vitest';
import { filesUnder, type SourceFile, sources } from './tree.ts';

const MOST_LINES = 250;

/** Files too long without a reason: the first comment of a long file must begin with « Long because ». */
function tooLong(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ text }) => lines(text) > MOST_LINES && !/^\s*\/[/*]+\s*Long because \S/.test(text))
    .map(({ path, text }) => `${path} has ${lines(text)} lines`);
}

function lines(text: string): number {
  return text.trimEnd().split('\n').length;
}

it(`keeps every file under ${MOST_LINES} lines, or says why not`, () => {
  expect(tooLong([...sources(), ...filesUnder(['tests', '.ci'], ['.ts', '.tsx', '.mjs']), ...filesUnder(['src'], ['.css'])])).toEqual([]);
});

it('keeps the median source file small', () => {
  const sizes = sources()
    .map(({ text }) => lines(text))
    .sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(80);
});

it('refuses a long file, and takes it with its reason', () => {
  const text = 'x();\n'.repeat(MOST_LINES + 1);
  expect(tooLong([{ path: 'src/domain/long.ts', text }])).toEqual(['src/domain/long.ts has 251 lines']);
  expect(tooLong([{ path: 'src/domain/long.ts', text: `// Long because it is one table.\n${text}` }])).toEqual([]);
  expect(tooLong([{ path: 'src/domain/just.ts', text: 'x();\n'.repeat(MOST_LINES) }])).toEqual([]);
});
