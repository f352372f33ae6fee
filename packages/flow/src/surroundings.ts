import type { ApiTable } from './api.ts';
import type { Channels } from './channels.ts';
import type { Classes } from './classes.ts';
import type { Conventions } from './conventions.ts';
import type { FunctionIr } from './ir.ts';
import type { ProgramIndex } from './program.ts';
import type { StaticShapes } from './static-shapes.ts';
import type { Summary } from './summary.ts';

/** What interpreting a function needs of the analysis around it. */
export interface Surroundings {
  readonly index: ProgramIndex;
  readonly apis: ApiTable;
  readonly statics: StaticShapes;
  readonly classes: Classes;
  readonly conventions: Conventions;
  readonly channels: Channels;
  summaryOf(fn: FunctionIr): Summary;
}
