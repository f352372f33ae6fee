import type { Activation } from './activation.ts';
import type { ArgumentValue } from './call-site.ts';
import type { FunctionIr, Temp } from './ir.ts';
import type { FileIndex } from './program.ts';
import { constantText } from './value.ts';

const MAX_LOOKS = 16;

/** The constant text that a value begins with, as `https://api.example.com/users/` of a template; '' if there is none. */
export function leadingText(activation: Activation, argument: ArgumentValue): string {
  const constant = constantText(argument.value);
  if (constant !== undefined) return constant;
  return argument.temp === undefined ? '' : leadingTextOf(activation, activation.file, activation.fn, argument.temp, 0);
}

function leadingTextOf(activation: Activation, file: FileIndex, fn: FunctionIr, temp: Temp, looks: number): string {
  const constant = constantText(activation.around.statics.ofTemp(file, fn, temp).value);
  if (constant !== undefined) return constant;
  const instruction = looks > MAX_LOOKS ? undefined : file.definitionOf(fn, temp);
  const further = (next: Temp | undefined): string =>
    next === undefined ? '' : leadingTextOf(activation, file, fn, next, looks + 1);
  switch (instruction?.op) {
    case 'combine': {
      if (instruction.kind !== 'template' && instruction.kind !== 'add') return '';
      let text = '';
      for (const operand of instruction.operands) {
        const part = constantText(activation.around.statics.ofTemp(file, fn, operand).value);
        if (part === undefined) return text + further(operand);
        text += part;
      }
      return text;
    }
    case 'assert':
    case 'await':
      return further(instruction.value);
    case 'call':
      // `new URL('https://…')`
      return instruction.mode === 'construct' ? further(instruction.arguments[0]?.value) : '';
    case 'read': {
      const owner = activation.around.index.fileOf(instruction.variable);
      const writes = owner?.writes.get(instruction.variable) ?? [];
      const [only] = writes;
      return owner && only && writes.length === 1
        ? leadingTextOf(activation, owner, only.function, only.value, looks + 1)
        : '';
    }
    default:
      return '';
  }
}
