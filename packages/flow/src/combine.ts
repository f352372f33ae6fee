import type { Activation } from './activation.ts';
import { textOf } from './builtin-members.ts';
import type { CombineKind } from './ir.ts';
import type { Label } from './label.ts';
import { CLEAN, constantText, join, NOTHING, ofConstant, ofLabels, type Value } from './value.ts';

/** The value of an operator: text and numbers hold what their operands hold, comparisons nothing. */
export function combine(activation: Activation, kind: CombineKind, operands: readonly Value[]): Value {
  switch (kind) {
    case 'template':
    case 'add': {
      const constant = constantOf(kind, operands);
      if (constant) return constant;
      return ofLabels(operands.flatMap((operand) => inText(activation, operand)).map(textOf));
    }
    case 'arithmetic':
      return ofLabels(operands.flatMap((operand) => [...operand.labels.values()]).map(textOf));
    case 'compare':
    case 'not':
    case 'typeof':
    case 'void':
    case 'delete':
      return CLEAN;
  }
}

function constantOf(kind: 'template' | 'add', operands: readonly Value[]): Value | undefined {
  const texts: string[] = [];
  for (const operand of operands) {
    const text = constantText(operand);
    if (text === undefined) return undefined;
    texts.push(text);
  }
  if (kind === 'add' && operands.every((operand) => [...(operand.constants ?? [])].every((constant) => typeof constant === 'number'))) return CLEAN;
  return ofConstant(texts.join(''));
}

/** What of a value shows when it is put into text: an error its message, an array its elements, an object nothing. */
function inText(activation: Activation, value: Value): readonly Label[] {
  let shown: Value = { ...value, objects: NOTHING.objects };
  for (const id of value.objects) {
    const object = activation.state.object(id);
    if (object === undefined) continue;
    for (const [name, member] of object.members) {
      if (name === 'message' || name === '*' || /^\d+$/.test(name)) shown = join(shown, member);
    }
  }
  return [...shown.labels.values()];
}
