import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './tree.ts';

/** What one file takes from another file or from a library. */
export interface Import {
  readonly from: string;
  /** As written. */
  readonly name: string;
  /** The path from the top of the project when it is a file of ours; undefined for a library. */
  readonly path: string | undefined;
  /** True when nothing of it remains once compiled, or when it is only started as a worker. */
  readonly onlyTypes: boolean;
}

const seen = new WeakMap<SourceFile, readonly Import[]>();

/** Every import, re-export, dynamic import and worker address of a file. */
export function importsOf(file: SourceFile): readonly Import[] {
  const known = seen.get(file) ?? readImports(file);
  seen.set(file, known);
  return known;
}

function readImports(file: SourceFile): readonly Import[] {
  const found: Import[] = [];
  const add = (name: string, onlyTypes: boolean) => {
    const path = name.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file.path), name)) : undefined;
    found.push({ from: file.path, name, path, onlyTypes });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
      add(node.moduleSpecifier.text, onlyTypes(node.importClause));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [name] = node.arguments;
      if (name !== undefined && ts.isStringLiteralLike(name)) add(name.text, false);
    } else if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'URL') {
      const [name] = node.arguments ?? [];
      if (name !== undefined && ts.isStringLiteralLike(name) && name.text.startsWith('.')) add(name.text, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

/** The syntax tree of a file. */
export function parse(file: SourceFile): ts.SourceFile {
  const kind = file.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true, kind);
}

function onlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { namedBindings } = clause;
  return (
    clause.name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.length > 0 &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
}
