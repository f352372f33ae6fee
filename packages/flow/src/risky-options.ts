import type { CallModel, PackageModel, Range, RiskyOptionModel } from '@privet/model';
import type { Activation } from './activation.ts';
import { nameOf, type ArgumentValue, type CallSite } from './call-site.ts';
import type { Constant, FunctionIr, Temp } from './ir.ts';
import { NOTHING, type Value } from './value.ts';

/** Notes the SDK options of a call that collect more than the code shows. */
export function recordOptions(
  activation: Activation,
  model: PackageModel,
  call: CallModel,
  args: readonly ArgumentValue[],
  site: CallSite,
): void {
  for (const option of call.options ?? []) {
    const argument = args[option.argument];
    const range =
      argument === undefined ? withoutOptions(option, args, site) : riskyRange(activation, option, argument, site);
    if (range === undefined) continue;
    activation.recorder.option({
      option,
      package: model.package,
      call: nameOf(activation, site),
      location: activation.location(range),
      callLocation: activation.location(site.range),
    });
  }
}

/** A risky default counts where no options are given at all, too. */
function withoutOptions(option: RiskyOptionModel, args: readonly ArgumentValue[], site: CallSite): Range | undefined {
  return option.risky === 'absent' && !args.some(({ spread }) => spread) ? site.range : undefined;
}

function riskyRange(
  activation: Activation,
  option: RiskyOptionModel,
  argument: ArgumentValue,
  site: CallSite,
): Range | undefined {
  const names = option.path.split('.');
  let value: Value = argument.value;
  for (const name of names) {
    if (value.objects.size === 0) return undefined;
    if (![...value.objects].some((id) => activation.state.object(id)?.members.has(name))) {
      return option.risky === 'absent' && isClosed(activation, value) ? site.range : undefined;
    }
    // What is set counts, whatever else may be set elsewhere.
    value = activation.state.load({ ...NOTHING, objects: value.objects }, name, undefined);
  }
  if (option.risky === 'absent') return undefined;
  const set = settingOf(activation, activation.fn, argument.temp, names);
  // What may be spread over a literal takes nothing from what is written in it.
  const isRisky = value.constants ? value.constants.has(option.risky) : set?.written === option.risky;
  return isRisky ? (set?.range ?? argument.range) : undefined;
}

/** Whether a literal, and nothing that was spread into it or came from elsewhere, shows all that is set. */
function isClosed(activation: Activation, value: Value): boolean {
  if (value.labels.size > 0) return false;
  return [...value.objects].every((id) => activation.state.object(id)?.spread.labels.size === 0);
}

/** A property that sets an option, and the constant that is written there. */
interface Setting {
  readonly range: Range;
  readonly written: Constant;
}

/** The property that sets an option, where it stands in a literal: the call's own, or that of a constant. */
function settingOf(
  activation: Activation,
  fn: FunctionIr,
  temp: Temp | undefined,
  names: readonly string[],
): Setting | undefined {
  const [name, ...rest] = names;
  if (temp === undefined || name === undefined) return undefined;
  const definition = activation.file.definitionOf(fn, temp);
  if (definition?.op === 'assert') return settingOf(activation, fn, definition.value, names);
  if (definition?.op === 'read') {
    const [write, ...others] = activation.file.writes.get(definition.variable) ?? [];
    const isConstant = write !== undefined && others.length === 0;
    return isConstant ? settingOf(activation, write.function, write.value, names) : undefined;
  }
  for (const block of fn.blocks) {
    for (const instruction of block.instructions) {
      if (
        instruction.op !== 'store' ||
        instruction.object !== temp ||
        !('name' in instruction.key) ||
        instruction.key.name !== name
      )
        continue;
      if (rest.length > 0) return settingOf(activation, fn, instruction.value, rest);
      const value = activation.file.definitionOf(fn, instruction.value);
      return { range: instruction.range, written: value?.op === 'constant' ? value.value : undefined };
    }
  }
  return undefined;
}
