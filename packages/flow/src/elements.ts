import type { Range, Sink, SinkKind } from '@privet/model';
import type { Activation } from './activation.ts';
import { answerWithProps } from './answers-by-convention.ts';
import type { ArgumentPart } from './call-site.ts';
import type { Calls } from './calls.ts';
import { guardsOfModel } from './checks.ts';
import type { Instruction } from './ir.ts';
import { textOf } from './label.ts';
import { reachableLabels } from './reachable.ts';
import { CLEAN, NOTHING, type ApiCallable, type Value } from './value.ts';

type Element = Instruction & { readonly op: 'element' };

/** Attributes of HTML elements whose value becomes an address that is requested or shown (WHATWG HTML, 2026-10). */
const URL_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'ping'],
  area: ['href', 'ping'],
  audio: ['src'],
  base: ['href'],
  embed: ['src'],
  form: ['action'],
  iframe: ['src'],
  img: ['src', 'srcSet'],
  input: ['src', 'formAction'],
  button: ['formAction'],
  link: ['href'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcSet'],
  track: ['src'],
  video: ['src', 'poster'],
};

/** Schemes whose address stays on the person's device. */
const LOCAL_SCHEMES = /^(?:mailto|tel|sms|data|blob|javascript):/i;

/** Renders a JSX element: a component is called with its props; some attributes are sinks. */
export function renderElement(activation: Activation, calls: Calls, element: Element): Value {
  const props = activation.temp(element.props);
  if ('intrinsic' in element.tag) {
    const attributes = Object.hasOwn(URL_ATTRIBUTES, element.tag.intrinsic)
      ? URL_ATTRIBUTES[element.tag.intrinsic]
      : undefined;
    for (const name of attributes ?? [])
      reachAttribute(activation, element, element.tag.intrinsic, name, 'url', 'platform:html');
    return CLEAN;
  }
  const component = activation.temp(element.tag.component);
  const tag = activation.text(element.tagRange);
  for (const callable of component.callables.values()) {
    if (callable.kind !== 'api') continue;
    noteConsents(activation, element, callable);
    for (const [name, kind] of Object.entries(callable.api.node?.attributes ?? {})) {
      reachAttribute(activation, element, tag, name, kind, callable.api.model.package);
    }
  }
  provideContext(activation, element, props);
  answerWithProps(activation, element);
  const site = {
    range: element.range,
    calleeRange: element.tagRange,
    receiverRange: element.tagRange,
    mode: 'call' as const,
  };
  const args = [
    { value: props, range: element.range, spread: false, temp: element.props, parts: spreadParts(activation, element) },
  ];
  const rendered = calls.of(component, NOTHING, args, site);
  if (rendered === undefined && !isOfPackage(component)) calls.declared(undefined, NOTHING, args, site);
  renderClass(activation, calls, component, props, element);
  return CLEAN;
}

/** Notes that functions under some attributes are called only after consent: `<CookieConsent onAccept={…}>`. */
function noteConsents(activation: Activation, element: Element, { api }: ApiCallable): void {
  const { file, fn, recorder } = activation;
  for (const step of api.node?.consents ? file.puttingInto(fn, element.props) : []) {
    const guard = step.op === 'store' && 'name' in step.key ? api.node?.consents?.[step.key.name] : undefined;
    const closure = guard && file.definitionOf(fn, step.value);
    if (guard === undefined || closure?.op !== 'closure') continue;
    const at = activation.location(element.tagRange);
    recorder.made.set(closure.function, guardsOfModel(guard, [], at, activation.around.index.port));
  }
}

/** Whether a component comes from a package: none that the catalog does not know renders one of the project's own. */
function isOfPackage({ labels }: Value): boolean {
  return labels.size > 0 && [...labels.values()].every(({ root }) => root.kind === 'import');
}

/** `<Context.Provider value={…}>` writes what `useContext(Context)` reads. */
function provideContext(activation: Activation, element: Element, props: Value): void {
  const loaded =
    'component' in element.tag ? activation.file.definitionOf(activation.fn, element.tag.component) : undefined;
  if (loaded?.op !== 'load' || !('name' in loaded.key) || loaded.key.name !== 'Provider') return;
  activation.storeMember(activation.temp(loaded.object), 'value', activation.state.load(props, 'value', undefined));
}

/** A class component's `render` reads its props from the instance. */
function renderClass(activation: Activation, calls: Calls, component: Value, props: Value, element: Element): void {
  for (const callable of component.callables.values()) {
    if (callable.kind !== 'class') continue;
    const site = {
      range: element.range,
      calleeRange: element.tagRange,
      receiverRange: element.tagRange,
      mode: 'construct' as const,
    };
    const instance = calls.of(
      { ...NOTHING, callables: new Map([['c', callable]]) },
      NOTHING,
      [{ value: props, range: element.range, spread: false }],
      site,
    );
    const render = activation.around.classes.memberOf(callable.class, 'render', false);
    if (instance === undefined || render?.kind !== 'function') continue;
    activation.storeMember(instance, 'props', props);
    calls.ofFunction(render.function, instance, [], { ...site, mode: 'call' });
  }
}

function reachAttribute(
  activation: Activation,
  element: Element,
  tag: string,
  name: string,
  kind: SinkKind,
  owner: string,
): void {
  const value = activation.state.load(activation.temp(element.props), name, undefined);
  if (value.labels.size === 0 && value.objects.size === 0) return;
  const range = attributeRange(activation, element, name);
  if (kind === 'url' && LOCAL_SCHEMES.test(activation.text(range).replace(/^[{`'"]+/, ''))) return;
  const sink: Sink = { kind, name: `<${tag} ${name}>`, package: owner, location: activation.location(element.range) };
  const labels = reachableLabels(activation.state, value);
  activation.reach(kind === 'url' ? labels.map(textOf) : labels, sink, activation.location(range));
}

/** The objects spread into an element's attributes. */
function spreadParts(activation: Activation, element: Element): readonly ArgumentPart[] {
  const { file, fn } = activation;
  return file.puttingInto(fn, element.props).flatMap((instruction) => {
    const value = instruction.op === 'spread' ? instruction.value : undefined;
    const range = value === undefined ? undefined : file.definitionOf(fn, value)?.range;
    return value === undefined || range === undefined ? [] : [{ value: activation.temp(value), range }];
  });
}

/** The attribute's value in the source. */
function attributeRange(activation: Activation, element: Element, name: string): Range {
  for (const instruction of activation.file.puttingInto(activation.fn, element.props)) {
    if (instruction.op === 'store' && 'name' in instruction.key && instruction.key.name === name)
      return instruction.valueRange;
  }
  return element.tagRange;
}
