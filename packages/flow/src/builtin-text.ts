import { arrayOf, clean, named, receiverItself, type Builtin, type Builtins, type MemberCall } from './builtin.ts';
import { AS_TEXT, textOf } from './label.ts';
import { CLEAN, constantText, derived, join } from './value.ts';

/** Text made from the receiver's text (and the arguments'). */
export const text: Builtin<MemberCall> = ({ receiver, args }) => {
  const values = [receiver, ...args.map((argument) => argument.value)];
  return derived(values.flatMap((value) => [...value.labels.values()]).map(textOf), {});
};

/** `toString()` of text is the text; of an object, nothing of it. */
const toText: Builtin<MemberCall> = ({ receiver }) => derived([...receiver.labels.values()].map(textOf), {});

/** `email.split('@')`: the first part is the person's, the rest the provider's domain. */
const split: Builtin<MemberCall> = (call) => {
  const { activation, receiver, args, site } = call;
  const parts = derived([...receiver.labels.values()].map(textOf), {});
  const separator = args[0] ? constantText(args[0].value) : undefined;
  if (separator !== '@') return arrayOf(call, parts);
  return activation.make(site.range, 'split', {
    length: 2,
    members: new Map([
      ['0', parts],
      ['1', CLEAN],
    ]),
  });
};

/** A few characters of a text, as in `•••• 4242` and `a***@example.com`, mask it. */
const slice: Builtin<MemberCall> = (call) => {
  const bounds = call.args
    .map((argument) => constantText(argument.value))
    .map((bound) => (bound === undefined ? undefined : Number(bound)));
  const [from, to] = bounds;
  const few =
    from !== undefined &&
    ((to !== undefined && from >= 0 && to - from >= 0 && to - from <= MASKED_LENGTH) ||
      (to === undefined && from < 0 && from >= -MASKED_LENGTH));
  if (!few) return join(call.receiver.objects.size > 0 ? call.receiver : CLEAN, text({ ...call, args: [] }));
  const masked = derived([...call.receiver.labels.values()].map(textOf), { protections: ['masked'] });
  return call.receiver.objects.size > 0 ? join(call.receiver, masked) : masked;
};

/** Characters that may be left of a masked value (PCI DSS v4, 3.4.1 allows the last four digits of a card number). */
const MASKED_LENGTH = 4;

/** What stands for characters that were taken away; an `x` only by itself, since words have one, too. */
const MASK = /[*•#█]|x{2}|^x$|redacted|hidden|masked/i;

/** `email.replace(/.(?=.*@)/g, '*')` masks; other replacements leave what they do not match. */
const replace: Builtin<MemberCall> = (call) => {
  const [, replacement] = call.args;
  const constant = replacement && constantText(replacement.value);
  if (constant !== undefined && MASK.test(constant) && !/[a-wyz]{2,}@/i.test(constant)) {
    return derived([...call.receiver.labels.values()].map(textOf), { protections: ['masked'] });
  }
  if (replacement && replacement.value.callables.size > 0) {
    const made = call.calls.callEach(replacement, [derived(call.receiver.labels.values(), AS_TEXT)], call.site);
    return join(made, text({ ...call, args: [] }));
  }
  return text(call);
};

/** Members of text, numbers and dates. */
export const TEXT_MEMBERS: Builtins<MemberCall> = {
  ...named(
    text,
    'toLowerCase toUpperCase toLocaleLowerCase toLocaleUpperCase normalize trim trimStart trimEnd padStart padEnd',
  ),
  ...named(
    toText,
    'toString repeat match matchAll toFixed toPrecision toLocaleString getTime getFullYear getMonth getDate',
  ),
  ...named(toText, 'toISOString toDateString toLocaleDateString toLocaleTimeString toUTCString'),
  ...named(receiverItself, 'valueOf toJSON'),
  ...named(slice, 'substring substr slice charAt'),
  ...named(replace, 'replace replaceAll'),
  ...named(clean, 'startsWith endsWith localeCompare charCodeAt codePointAt test search isWellFormed'),
  split,
};
