import type { DataSelector, PartSource } from '@privet/model';
import type { Activation } from './activation.ts';
import { holderNameOf } from './api.ts';
import { addressStarts } from './address-starts.ts';
import type { ArgumentValue, CallSite } from './call-site.ts';
import type { Argument } from './ir.ts';
import { selected } from './selected.ts';
import { constantText, type ApiCallable, type Value } from './value.ts';

/** The table, collection, bucket or key that a call speaks of; undefined where the code does not tell. */
export function partOf(
  activation: Activation,
  callable: ApiCallable,
  source: PartSource,
  receiver: Value,
  args: readonly ArgumentValue[],
  site: CallSite,
): string | undefined {
  if (source === 'name') return holderNameOf(callable.api) ?? lastName(activation.text(site.receiverRange));
  if (source !== 'receiver') return partAt(activation, source, receiver, args, site);
  return (
    callable.part ??
    classNameIn(activation, receiver) ??
    beginningOf(activation, site) ??
    activation.around.index.port.subjectOf(activation.location(site.receiverRange))
  );
}

/** The part that an argument names: by its text or how that begins, as a class, a table, or a name of the code. */
function partAt(
  activation: Activation,
  selector: DataSelector,
  receiver: Value,
  args: readonly ArgumentValue[],
  site: CallSite,
): string | undefined {
  const [picked] = selected(activation, selector, receiver, args, site);
  if (picked === undefined) return undefined;
  const { value, argument } = picked;
  const text = textAt(activation, selector, value, argument);
  if (text !== undefined) return text === '' ? undefined : text;
  const made = [...value.callables.values()].find((callable) => callable.kind === 'api' && callable.part !== undefined);
  if (made?.kind === 'api') return made.part;
  const named = classNameIn(activation, value);
  if (named !== undefined || selector.path !== undefined) return named;
  return nameIn(activation, picked) ?? activation.around.index.port.classNameOf(activation.location(argument.range));
}

/** What a chain of calls begins with, where that is all that is known of it: `members` of `knex('members').where(…)`. */
function beginningOf({ file, fn, around }: Activation, { receiver }: CallSite): string | undefined {
  let first: Argument | undefined;
  let next = receiver;
  while (next !== undefined) {
    const definition = file.definitionOf(fn, next);
    if (definition?.op !== 'invoke' && definition?.op !== 'call') break;
    [first] = definition.arguments;
    next = definition.op === 'invoke' ? definition.object : undefined;
  }
  return first && constantText(around.statics.ofTemp(file, fn, first.value).value);
}

/** The text that stands where a selector points, or its constant beginning; undefined for what is no text. */
export function textAt(
  activation: Activation,
  selector: DataSelector,
  value: Value,
  argument: ArgumentValue,
): string | undefined {
  const constant = constantText(value) ?? constantText(activation.state.load(value, '0', undefined));
  if (constant !== undefined) return constant;
  const [start] = addressStarts(activation, argument, selector.path);
  return start !== undefined && start.text !== '' ? start.text : undefined;
}

function classNameIn(activation: Activation, value: Value): string | undefined {
  const { index } = activation.around;
  const named = [...value.callables.values()].flatMap((callable) => (callable.kind === 'class' ? callable.class : []));
  const [id] = [...named, ...activation.classesOf(value)];
  return id === undefined ? undefined : index.class(id)?.name;
}

/** What the code calls a table that some library made: what a parameter stands for, only callers know. */
function nameIn(
  activation: Activation,
  { value, argument }: { value: Value; argument: ArgumentValue },
): string | undefined {
  const isKnown = [...value.labels.values()].some(({ root }) => root.kind === 'import' || root.kind === 'call');
  return isKnown ? lastName(activation.text(argument.range)) : undefined;
}

/** The last name of `this.prisma.user`; undefined for what is no path of names. */
function lastName(text: string): string | undefined {
  return /^[\w$.?!]*?([\w$]+)[?!]?$/.exec(text.replace(/\s+/g, ''))?.[1];
}
