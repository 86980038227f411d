import path from 'node:path';
import ts from 'typescript';

export interface ModuleImport {
  /** The importing file, as a path from the project's folder. */
  readonly from: string;
  /** A file as a path from the project's folder, or the name of a package. */
  readonly to: string;
  /** Nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

/** Everything that a TypeScript file imports or exports from another module. */
export function moduleImports(file: string, text: string): ModuleImport[] {
  const found: ModuleImport[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (specifier !== undefined && ts.isStringLiteralLike(specifier))
      found.push({ from: file, to: resolved(file, specifier.text), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, importsTypes(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly || namesTypes(node.exportClause));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return found;
}

function importsTypes(clause: ts.ImportClause | undefined): boolean {
  return clause !== undefined && (clause.isTypeOnly || (clause.name === undefined && namesTypes(clause.namedBindings)));
}

function namesTypes(names: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
  if (names === undefined || ts.isNamespaceImport(names) || ts.isNamespaceExport(names)) return false;
  return names.elements.length > 0 && names.elements.every(({ isTypeOnly }) => isTypeOnly);
}

function resolved(file: string, specifier: string): string {
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : specifier;
}
