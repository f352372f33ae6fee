import type ts from 'typescript';
import type { Compiler } from './compiler.ts';

/** Where the name leads that a file takes from a module that only passes on what others export. */
export interface PassedOn {
  /** The files that export the names themselves. */
  readonly from: readonly string[];
  /** Modules on the way, which pass the names on. */
  readonly by: readonly string[];
}

/** Reads modules that hold nothing but `export … from`: whoever takes a name of theirs depends on one of their modules. */
export interface Barrels {
  /**
   * Where all names lead that a file imports from a module; undefined where the module is no such one, where the file takes
   * it as a whole, or where a name cannot be followed.
   */
  passedOn(importer: ts.SourceFile, specifier: string, times: number, module: string): PassedOn | undefined;
  /** All modules of which a module passes on names and does nothing else, near or far; none where it has code of its own. */
  behind(module: string): readonly string[];
  /** What a module exports: its own names, and its statements that pass on those of others. */
  exportsOf(module: string): readonly string[];
}

/** Modules on the way to a name: barrels of barrels are common, longer ways are not. */
const DEEPEST = 6;

/** Reads the modules of a program from their statements alone. */
export function barrelsIn(compiler: Compiler): Barrels {
  const { syntax } = compiler;
  return {
    passedOn(importer, specifier, times, module) {
      if (passingOn(module) === undefined) return undefined;
      const names = namesTaken(importer, specifier, times);
      const found = names?.map((name) => exporterOf(module, name, 0));
      const known = found?.filter((one) => one !== undefined) ?? [];
      if (found === undefined || known.length < found.length) return undefined;
      return { from: known.map(({ file }) => file), by: [...new Set(known.flatMap(({ by }) => by))] };
    },
    behind(module) {
      const found = new Set(targetsOf(module));
      // The set grows while it is gone through.
      for (const one of found) for (const target of targetsOf(one)) found.add(target);
      return [...found];
    },
    exportsOf: (module) => statementsOf(module).flatMap(exportedBy),
  };

  function targetsOf(module: string): readonly string[] {
    return (passingOn(module) ?? []).flatMap((statement) => targetOf(module, statement) ?? []);
  }

  function targetOf(module: string, { moduleSpecifier }: ts.ExportDeclaration): string | undefined {
    if (moduleSpecifier === undefined || !syntax.isStringLiteral(moduleSpecifier)) return undefined;
    const target = compiler.resolveModule(module, moduleSpecifier.text);
    return target.kind === 'file' ? target.file : undefined;
  }

  function statementsOf(file: string): readonly ts.Statement[] {
    return compiler.sourceFile(file)?.statements ?? [];
  }

  /** The names that a file imports from a module, if it does nothing else with it; each mention of it must be an import. */
  function namesTaken({ statements }: ts.SourceFile, specifier: string, times: number): readonly string[] | undefined {
    const names: string[] = [];
    let imports = 0;
    for (const statement of statements) {
      if (!syntax.isImportDeclaration(statement) || !isNamed(statement.moduleSpecifier, specifier)) continue;
      const bindings = statement.importClause?.namedBindings;
      if (statement.importClause === undefined || (bindings && syntax.isNamespaceImport(bindings))) return undefined;
      if (statement.importClause.name) names.push('default');
      for (const { propertyName, name } of bindings?.elements ?? []) names.push((propertyName ?? name).text);
      imports += 1;
    }
    return imports === times ? names : undefined;
  }

  function isNamed(node: ts.Expression, specifier: string): boolean {
    return syntax.isStringLiteral(node) && node.text === specifier;
  }

  /** The statements of a module that passes on what others export and does nothing else. */
  function passingOn(file: string): readonly ts.ExportDeclaration[] | undefined {
    const statements = statementsOf(file);
    const passing = statements.filter(
      (one): one is ts.ExportDeclaration => syntax.isExportDeclaration(one) && one.moduleSpecifier !== undefined,
    );
    const others = statements.filter((one) => !passing.some((each) => each === one) && !isDirective(one));
    return passing.length > 0 && others.length === 0 ? passing : undefined;
  }

  function isDirective(statement: ts.Statement): boolean {
    return syntax.isExpressionStatement(statement) && syntax.isStringLiteral(statement.expression);
  }

  function exporterOf(file: string, name: string, depth: number): Exporter | undefined {
    if (depth > DEEPEST) return undefined;
    const passing = passingOn(file);
    if (passing === undefined) return mayExport(file, name) ? { file, by: [] } : undefined;
    const ways = passing.flatMap((statement) => wayOf(file, statement, name) ?? []);
    const named = ways.filter(({ isStar }) => !isStar);
    const found = (named.length > 0 ? named : ways).flatMap((way) => {
      // As a whole, with all that lies behind it.
      if (way.name === undefined) return passingOn(way.file) ? [] : [{ file: way.file, by: [] }];
      return exporterOf(way.file, way.name, depth + 1) ?? [];
    });
    const [only] = found;
    return only && found.length === 1 ? { file: only.file, by: [file, ...only.by] } : undefined;
  }

  /** Where a statement leads for a name; the whole module where it is passed on under the name. */
  function wayOf(module: string, statement: ts.ExportDeclaration, name: string): Way | undefined {
    const file = targetOf(module, statement);
    const { exportClause } = statement;
    if (file === undefined) return undefined;
    if (exportClause === undefined) return name === 'default' ? undefined : { file, name, isStar: true };
    if (syntax.isNamespaceExport(exportClause))
      return exportClause.name.text === name ? { file, name: undefined, isStar: false } : undefined;
    const element = exportClause.elements.find((one) => one.name.text === name);
    return element && { file, name: (element.propertyName ?? element.name).text, isStar: false };
  }

  /** Whether a module exports a name itself, or may pass it on beside its own code. */
  function mayExport(file: string, name: string): boolean {
    const isOpen = statementsOf(file).some(
      (one) =>
        (syntax.isExportAssignment(one) && one.isExportEquals === true) ||
        (syntax.isExportDeclaration(one) && one.exportClause === undefined),
    );
    return isOpen || statementsOf(file).flatMap(exportedBy).includes(name);
  }

  function exportedBy(statement: ts.Statement): readonly string[] {
    if (syntax.isExportDeclaration(statement)) {
      const { exportClause, moduleSpecifier } = statement;
      if (exportClause === undefined) return [statement.getText()];
      const from = moduleSpecifier ? [moduleSpecifier.getText()] : [];
      if (syntax.isNamespaceExport(exportClause)) return [exportClause.name.text, ...from];
      return [
        ...exportClause.elements.map(({ name }) => name.text),
        ...exportClause.elements.map((one) => one.getText()),
        ...from,
      ];
    }
    if (syntax.isExportAssignment(statement)) return [statement.isExportEquals === true ? '=' : 'default'];
    const modifiers = syntax.canHaveModifiers(statement) ? (syntax.getModifiers(statement) ?? []) : [];
    if (!modifiers.some(({ kind }) => kind === syntax.SyntaxKind.ExportKeyword)) return [];
    if (modifiers.some(({ kind }) => kind === syntax.SyntaxKind.DefaultKeyword)) return ['default'];
    if (syntax.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) => namesBound(name));
    const { name } = isDeclared(statement) ? statement : {};
    return name && syntax.isIdentifier(name) ? [name.text] : [];
  }

  function isDeclared(statement: ts.Statement): statement is DeclaredStatement {
    return (
      syntax.isFunctionDeclaration(statement) ||
      syntax.isClassDeclaration(statement) ||
      syntax.isInterfaceDeclaration(statement) ||
      syntax.isTypeAliasDeclaration(statement) ||
      syntax.isEnumDeclaration(statement) ||
      syntax.isModuleDeclaration(statement)
    );
  }

  function namesBound(name: ts.BindingName): readonly string[] {
    if (syntax.isIdentifier(name)) return [name.text];
    return name.elements.flatMap((element) => (syntax.isOmittedExpression(element) ? [] : namesBound(element.name)));
  }
}

type DeclaredStatement =
  | ts.FunctionDeclaration
  | ts.ClassDeclaration
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.EnumDeclaration
  | ts.ModuleDeclaration;

/** A module that exports a name itself, and those that pass it on. */
interface Exporter {
  readonly file: string;
  readonly by: readonly string[];
}

interface Way {
  readonly file: string;
  readonly name: string | undefined;
  readonly isStar: boolean;
}
