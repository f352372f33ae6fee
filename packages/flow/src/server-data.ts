import type { Activation } from './activation.ts';
import type { FunctionIr } from './ir.ts';
import { labelOf } from './label.ts';
import { NOTHING, ofLabel, type Value } from './value.ts';

/**
 * What a framework calls a function with: of its first parameter, the members at which code of the server keeps data. All
 * else is what whoever asked has sent themselves.
 */
export function handedByServer(activation: Activation, fn: FunctionIr, members: readonly string[]): Value {
  const [parameter] = fn.parameters;
  if (parameter === undefined || members.length === 0) return NOTHING;
  const { file } = activation.around.index.placeOf(fn);
  const { start, end } = parameter.range;
  const at = { file, start, end };
  const held = members.map((name) => {
    const label = labelOf({ kind: 'call', at }, at);
    return [name, ofLabel({ ...label, origins: [{ location: at, path: [name] }], place: undefined })] as const;
  });
  return activation.make(parameter.range, `handed to ${fn.id}`, { members: new Map(held) });
}
