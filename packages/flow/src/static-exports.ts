import type { ApiTable } from './api.ts';
import { cellLabel } from './cells.ts';
import type { VariableId } from './ir.ts';
import { labelOf } from './label.ts';
import { namespaceOf } from './namespaces.ts';
import type { FileIndex, ProgramIndex } from './program.ts';
import { joinShapes, NO_SHAPE, shapeAt, shapeOfLabel, type Shape } from './shape.ts';
import { stageSetBy } from './running-stage.ts';
import type { StaticMemo } from './static-memo.ts';
import type { StaticShapes } from './static-shapes.ts';
import { CLEAN, join, ofCallable, ofLabel } from './value.ts';

/** What imports and exports stand for: variables of other files, catalog places, and what no model speaks of. */
export class StaticExports {
  readonly #index: ProgramIndex;
  readonly #apis: ApiTable;
  readonly #memo: StaticMemo;
  readonly #shapes: StaticShapes;

  constructor(index: ProgramIndex, apis: ApiTable, memo: StaticMemo, shapes: StaticShapes) {
    this.#index = index;
    this.#apis = apis;
    this.#memo = memo;
    this.#shapes = shapes;
  }

  /** What `import { name } from 'specifier'` is; `*` for the namespace. */
  ofImport(from: string, specifier: string, name: string): Shape {
    const target = this.#index.port.resolveModule(from, specifier);
    switch (target.kind) {
      case 'file':
        return name === '*' ? namespaceOf(target.file) : this.ofExport(target.file, name);
      case 'package':
        if (target.file !== undefined && name !== '*' && this.#apis.ofExport(target.package, name) === undefined)
          return this.ofExport(target.file, name);
        return this.#ofPackage(
          target.subpath === '' ? target.package : `${target.package}/${target.subpath}`,
          name,
          from,
        );
      case 'unknown':
        return settingShape(name) ?? NO_SHAPE;
    }
  }

  #ofPackage(packageName: string, name: string, file: string): Shape {
    const api = this.#apis.ofExport(packageName, name);
    const label = labelOf({ kind: 'import', package: packageName, name }, { file, start: 0, end: 0 });
    const value = ofLabel({ ...label, origins: [] });
    const setting = api ? undefined : settingShape(name);
    if (setting) return setting;
    return { value: api ? join(value, ofCallable({ kind: 'api', api })) : value, object: undefined };
  }

  /** What a project file exports under a name, through re-exports and CommonJS. */
  ofExport(file: string, name: string): Shape {
    return this.#memo.of(`${file}>${name}`, () => {
      const index = this.#index.file(file);
      if (index === undefined) return NO_SHAPE;
      const named = this.#named(index, name);
      if (named !== NO_SHAPE) return named;
      const starred = name === 'default' ? NO_SHAPE : this.#starred(index, name);
      return starred === NO_SHAPE ? this.#commonJs(index, name) : starred;
    });
  }

  #named({ ir }: FileIndex, name: string): Shape {
    let shape = NO_SHAPE;
    for (const exported of ir.exports) {
      if (exported.kind === 'star' || exported.name !== name) continue;
      const one =
        exported.kind === 'local'
          ? this.#variable(exported.variable)
          : this.ofImport(ir.file, exported.specifier, exported.imported);
      shape = joinShapes(shape, one);
    }
    return shape;
  }

  #starred({ ir }: FileIndex, name: string): Shape {
    let shape = NO_SHAPE;
    for (const exported of ir.exports) {
      if (exported.kind === 'star') shape = joinShapes(shape, this.ofImport(ir.file, exported.specifier, name));
    }
    return shape;
  }

  #commonJs(index: FileIndex, name: string): Shape {
    let shape = NO_SHAPE;
    for (const { fn, name: exported, value } of index.commonJsExports) {
      const given = (): Shape => this.#shapes.ofTemp(index, fn, value);
      if (exported === name) shape = joinShapes(shape, given());
      else if (exported === '=') shape = joinShapes(shape, name === 'default' ? given() : shapeAt(given(), [name]));
    }
    return shape;
  }

  /** A variable of another file: its shape, and a label that says which variable it is. */
  #variable(variable: VariableId): Shape {
    const file = this.#index.fileOf(variable);
    const declared = file?.variables.get(variable);
    const shape = this.#shapes.ofVariable(variable);
    if (file === undefined || declared === undefined || file.imports.has(variable)) return shape;
    const label = cellLabel(variable, { file: file.ir.file, ...declared.range });
    const joined = joinShapes(shape, shapeOfLabel(label));
    // Which variable it is takes nothing from what its value tells.
    return shape.value.verdict ? { ...joined, value: { ...joined.value, verdict: shape.value.verdict } } : joined;
  }
}

/** What a package hands on that fills a module with settings of the environment: `import { DEV_MODE } from '@env'`. */
function settingShape(name: string): Shape | undefined {
  const verdict = stageSetBy(name);
  return verdict && { value: { ...CLEAN, verdict }, object: undefined };
}
