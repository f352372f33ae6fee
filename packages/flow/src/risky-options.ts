import type { CallModel, PackageModel, RiskyOptionModel } from '@privet/model';
import type { Activation } from './activation.ts';
import { nameOf, type ArgumentValue, type CallSite } from './call-site.ts';
import type { Temp } from './ir.ts';
import type { Value } from './value.ts';

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
function withoutOptions(
  option: RiskyOptionModel,
  args: readonly ArgumentValue[],
  site: CallSite,
): CallSite['range'] | undefined {
  return option.risky === 'absent' && !args.some(({ spread }) => spread) ? site.range : undefined;
}

function riskyRange(
  activation: Activation,
  option: RiskyOptionModel,
  argument: ArgumentValue,
  site: CallSite,
): { readonly start: number; readonly end: number } | undefined {
  const names = option.path.split('.');
  let value: Value = argument.value;
  for (const name of names) {
    // An object that came from elsewhere may hold the option: only a literal proves that it is absent.
    if (value.objects.size === 0 || value.labels.size > 0) return undefined;
    if (![...value.objects].some((id) => activation.state.object(id)?.members.has(name))) {
      return option.risky === 'absent' && isClosed(activation, value) ? site.range : undefined;
    }
    value = activation.state.load(value, name, undefined);
  }
  if (option.risky === 'absent' || value.constants === undefined || !value.constants.has(option.risky))
    return undefined;
  return rangeOfMember(activation, argument.temp, names) ?? argument.range;
}

/** Whether nothing was spread into an object. */
function isClosed(activation: Activation, value: Value): boolean {
  return [...value.objects].every((id) => activation.state.object(id)?.spread.labels.size === 0);
}

/** The property that sets an option, where it stands in the call's own literal. */
function rangeOfMember(
  activation: Activation,
  temp: Temp | undefined,
  names: readonly string[],
): { readonly start: number; readonly end: number } | undefined {
  const [name, ...rest] = names;
  if (temp === undefined || name === undefined) return undefined;
  for (const block of activation.fn.blocks) {
    for (const instruction of block.instructions) {
      if (
        instruction.op !== 'store' ||
        instruction.object !== temp ||
        !('name' in instruction.key) ||
        instruction.key.name !== name
      )
        continue;
      return rest.length === 0 ? instruction.range : rangeOfMember(activation, instruction.value, rest);
    }
  }
  return undefined;
}
