import type { Activation } from './activation.ts';
import { ANY } from './heap-object.ts';
import type { CombineKind, Temp } from './ir.ts';
import { heldBy, textOf, type Label } from './label.ts';
import { CLEAN, constantText, join, NOTHING, ofConstant, ofLabels, type Value } from './value.ts';
import { verdictOfCombined } from './verdict.ts';

/** The value of an operator: text and numbers hold what their operands hold, comparisons nothing. */
export function combine(activation: Activation, kind: CombineKind, temps: readonly Temp[]): Value {
  const operands = temps.map((temp) => activation.temp(temp));
  switch (kind) {
    case 'template':
    case 'add': {
      const constant = constantOf(kind, operands);
      if (constant) return constant;
      return ofLabels(temps.flatMap((temp) => inText(activation, temp)).map(textOf));
    }
    case 'arithmetic':
      return ofLabels(operands.flatMap((operand) => [...operand.labels.values()]).map(textOf));
    case 'not':
    case 'equal':
    case 'unequal': {
      const verdict = verdictOfCombined(kind, operands);
      return verdict ? { ...CLEAN, verdict } : CLEAN;
    }
    case 'compare':
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
  if (
    kind === 'add' &&
    operands.every((operand) => [...(operand.constants ?? [])].every((constant) => typeof constant === 'number'))
  )
    return CLEAN;
  return ofConstant(texts.join(''));
}

/** What of a value shows when it is put into text: an error its message, an array its elements, an object nothing. */
function inText(activation: Activation, temp: Temp): readonly Label[] {
  const value = activation.temp(temp);
  if (value.objects.size === 0) return [...value.labels.values()];
  let shown = NOTHING;
  for (const id of value.objects) {
    const object = activation.state.object(id);
    if (object === undefined) continue;
    for (const [name, member] of object.members) {
      if (name === 'message' || name === ANY || /^\d+$/.test(name)) shown = join(shown, member);
    }
  }
  const range = activation.file.definitionOf(activation.fn, temp)?.range;
  const inside = [...shown.labels.values()].map((label) => (range ? heldBy(label, activation.location(range)) : label));
  return [...value.labels.values(), ...inside];
}
