import type { CallModel, DataSelector } from '@privet/model';
import type { Activation } from './activation.ts';
import type { ArgumentValue, CallSite } from './call-site.ts';
import { ANY, EMPTY_OBJECT } from './heap-object.ts';
import { withoutPaths } from './omissions.ts';
import { selected, type Selected } from './selected.ts';
import { constantText, NOTHING, ofObject, type Value } from './value.ts';

/** Of a value, the members that `pick` names, all but those that `omit` names, or what lies at a path that `get` is handed. */
export function narrowed(
  activation: Activation,
  call: CallModel,
  value: Value,
  args: readonly ArgumentValue[],
  site: CallSite,
  place: string,
): Value {
  const named = (selector: DataSelector): readonly string[] =>
    selected(activation, selector, NOTHING, args, site).flatMap((part) =>
      [...(part.value.constants ?? []), ...(activation.state.load(part.value, ANY, undefined).constants ?? [])].map(
        String,
      ),
    );
  if (call.atPath) return memberAt(activation, value, selected(activation, call.atPath, NOTHING, args, site), site);
  if (call.exceptKeys) return withoutPaths(activation.state, value, named(call.exceptKeys), place);
  if (call.onlyKeys === undefined) return value;
  const members = new Map(named(call.onlyKeys).map((name) => [name, activation.state.load(value, name, undefined)]));
  activation.state.allocate(`${place}:only`, { ...EMPTY_OBJECT, members });
  return ofObject(`${place}:only`);
}

/** What lies at a path; all of the value where the path is not constant. */
function memberAt(activation: Activation, value: Value, paths: readonly Selected[], site: CallSite): Value {
  const steps = paths.flatMap(({ value: path }) => constantText(path)?.split('.') ?? textsIn(activation, path));
  if (steps.length === 0) return value;
  const last = steps.length - 1;
  return steps.reduce(
    (holder, step, index) =>
      activation.state.load(holder, step, index === last ? activation.location(site.range) : undefined),
    value,
  );
}

/** The constant texts with which a list begins. */
function textsIn(activation: Activation, list: Value): readonly string[] {
  const texts: string[] = [];
  for (;;) {
    const text = constantText(activation.state.load(list, String(texts.length), undefined));
    if (text === undefined) return texts;
    texts.push(text);
  }
}
