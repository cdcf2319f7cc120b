// French spaces: what the eye needs and no keyboard gives. `npm run format` writes them, a guardian checks them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { root } from './freshness.mjs';

const NARROW = '\u202f';
const FIRM = '\u00a0';

/** The sentence with unbreakable spaces before `; : ! ? » % €` and after `«`, and one ellipsis for three dots; unchanged when it is right. */
export function spaced(text) {
  return text
    .replace(/ (?=[;!?])/g, NARROW)
    .replace(/ (?=[:»%€])/g, FIRM)
    .replace(/« /g, `«${FIRM}`)
    .replace(/(?<=\p{L})(?=[!?](?:\s|$))/gu, NARROW)
    .replace(/(?<!\.)\.{3}(?!\.)/g, '…');
}

/** The places of every piece of French in a file of texts: strings and parts of templates, without the English half. */
export function frenchPieces(path, text) {
  if (path.endsWith('-en.ts')) return [];
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    const named = (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && ts.isIdentifier(node.name);
    if (named && /^(?:en|EN|english|en[A-Z]\w*|\w+En)$/.test(node.name.text)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) {
      found.push({
        start: node.getStart() + 1,
        end: node.end - (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) ? 2 : 1),
        text: node.text,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = join(root, 'src', 'texts');
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.ts'))) {
    const path = join(folder, name);
    const before = readFileSync(path, 'utf8');
    // From the last piece to the first, so that the places before stay right.
    const after = frenchPieces(name, before).reduceRight(
      (text, { start, end }) => text.slice(0, start) + spaced(text.slice(start, end)) + text.slice(end),
      before,
    );
    if (after !== before) writeFileSync(path, after);
  }
}
