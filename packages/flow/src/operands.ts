import type { Instruction, Key, Temp, Terminator } from './ir.ts';

/** The temps that an instruction looks at. */
export function operandsOf(step: Instruction): readonly Temp[] {
  switch (step.op) {
    case 'write':
    case 'assert':
    case 'await':
    case 'export':
      return [step.value];
    case 'yield':
      return present([step.value]);
    case 'load':
      return [step.object, ...ofKey(step.key)];
    case 'store':
      return [step.object, step.value, ...ofKey(step.key)];
    case 'push':
    case 'spread':
      return [step.object, step.value];
    case 'accessor':
      return [step.object, ...ofKey(step.key), ...present([step.get, step.set])];
    case 'rest':
    case 'iterate':
      return [step.object];
    case 'class':
      return present([step.superclass]);
    case 'call':
      return [step.callee, ...step.arguments.map(({ value }) => value)];
    case 'invoke':
      return [step.object, ...ofKey(step.key), ...step.arguments.map(({ value }) => value)];
    case 'decorate':
      return [step.decorator];
    case 'element':
      return 'component' in step.tag ? [step.tag.component, step.props] : [step.props];
    case 'combine':
      return step.operands;
    case 'join':
      return step.values;
    case 'constant':
    case 'opaque':
    case 'read':
    case 'global':
    case 'this':
    case 'super':
    case 'object':
    case 'closure':
    case 'catch':
    case 'import':
      return [];
  }
}

/** The temps that the end of a block looks at. */
export function operandsOfEnd(terminator: Terminator): readonly Temp[] {
  switch (terminator.kind) {
    case 'branch':
      return [terminator.condition];
    case 'return':
      return present([terminator.value]);
    case 'throw':
      return [terminator.value];
    case 'jump':
    case 'choice':
    case 'unreachable':
      return [];
  }
}

function ofKey(key: Key): readonly Temp[] {
  return 'computed' in key ? [key.computed] : [];
}

function present(temps: readonly (Temp | undefined)[]): readonly Temp[] {
  return temps.filter((temp) => temp !== undefined);
}
