import type { Flow, Range } from '@privet/model';
import type { Activation } from './activation.ts';
import type { Instruction, Temp } from './ir.ts';
import { textOf } from './label.ts';
import { reachableLabels } from './reachable.ts';
import { constantText } from './value.ts';

type Combine = Instruction & { readonly op: 'combine' };

/** Stands for what is no constant in the text of an address. */
const OPEN = '\0';

/** Parts of a sum that are looked at. */
const MAX_PARTS = 32;

/** Characters of a text that are looked at: longer ones, as an image in a text is, are no address that anybody wrote. */
const MAX_ADDRESS = 2000;

/** The last word of a text, which begins behind a blank, a quotation mark or a bracket. */
const LAST_WORD = /[^\s"'`<>()[\]{}|]*$/;

/**
 * An address as far as the name of a parameter in its query: what has a scheme other than that of the web, as `mailto:`,
 * is none. Without a name, what follows is a whole query.
 */
const TO_PARAMETER = new RegExp(String.raw`^(?:https?://|/|${OPEN}|[\w.-]+/)[^?]*\?(?:[^?]*&)?([\w.-]+)=$`, 'i');
const TO_QUERY = new RegExp(String.raw`^(?:https?://|/|${OPEN}[^?]*/|[\w.-]+/)[^?]*\?(?:[^?]*&)?$`, 'i');
const TO_QUERY_OF_BASE = new RegExp(String.raw`^${OPEN}\?(?:[^?]*&)?$`);

/** What links are told of as by `Sink.package`. */
export const LINKS = 'platform:link';

/**
 * Notes what is written into the query of an address as its text is put together: wherever a link is shown, mailed or
 * opened, its query is read and kept by those who pass it on.
 */
export function reachLink(activation: Activation, { kind, operands, range }: Combine): void {
  if (kind !== 'template' && kind !== 'add') return;
  let before = '';
  for (const [index, temp] of operands.entries()) {
    const value = activation.temp(temp);
    const constant = constantText(value);
    if (constant === undefined && (value.labels.size > 0 || value.objects.size > 0)) {
      const isFirst = index === 0;
      const parameter = isFirst ? undefined : parameterBehind(before);
      if (parameter !== undefined) reachParameter(activation, temp, parameter, range);
    }
    before += index === 0 && kind === 'add' ? writtenIn(activation, temp, MAX_PARTS) : (constant ?? OPEN);
  }
}

/** How the part of an address is written that follows a text: `?email=`, or `?` for a whole query. */
function parameterBehind(text: string): string | undefined {
  const word = LAST_WORD.exec(text.slice(-MAX_ADDRESS))?.[0] ?? '';
  const name = TO_PARAMETER.exec(word)?.[1];
  if (name !== undefined) return `?${name}=`;
  return TO_QUERY.test(word) || (word === text && TO_QUERY_OF_BASE.test(word)) ? '?' : undefined;
}

function reachParameter(activation: Activation, temp: Temp, name: string, range: Range): void {
  const { file, fn, state } = activation;
  const at = activation.location(file.definitionOf(fn, temp)?.range ?? range);
  const sink = { kind: 'url', name, package: LINKS, location: activation.location(range) } as const;
  activation.reach(reachableLabels(state, activation.temp(temp)).map(textOf), sink, at);
}

/** The text of a sum, as far as it is constant. */
function writtenIn(activation: Activation, temp: Temp, budget: number): string {
  const constant = constantText(activation.temp(temp));
  const step = activation.file.definitionOf(activation.fn, temp);
  if (constant !== undefined || step?.op !== 'combine' || budget <= 0) return constant ?? OPEN;
  if (step.kind !== 'add' && step.kind !== 'template') return OPEN;
  return step.operands.map((operand, index) => writtenIn(activation, operand, index === 0 ? budget - 1 : 0)).join('');
}

/**
 * Flows without those into the text of an address that is requested, logged or thrown where they stand: there they are
 * told already.
 */
export function withoutToldLinks(flows: readonly Flow[]): readonly Flow[] {
  return flows.filter((flow) => !isOfLink(flow) || !flows.some((other) => !isOfLink(other) && tells(other, flow)));
}

function isOfLink({ sink }: Flow): boolean {
  return sink.package === LINKS;
}

function tells({ sink: { kind }, at, steps }: Flow, link: Flow): boolean {
  const [from] = steps;
  const [origin] = link.steps;
  const isSamePlace = at.start === link.at.start && at.end === link.at.end;
  const isSameData =
    from !== undefined && from.location.file === origin?.location.file && from.location.start === origin.location.start;
  return (isSamePlace && (kind === 'url' || kind === 'log' || kind === 'error')) || (isSameData && kind === 'url');
}
