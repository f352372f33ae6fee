import type { Range } from '@privet/model';
import type { Activation } from './activation.ts';
import { guardsOfModel, verdictOfModel } from './checks.ts';
import { fieldCell } from './cells.ts';
import type { ClassMember } from './classes.ts';
import { isGlobalObject } from './global-objects.ts';
import { ANY } from './heap-object.ts';
import { isIdName } from './id-names.ts';
import type { ClassId } from './ir.ts';
import { namespaceFile, withoutNamespace } from './namespaces.ts';
import { materialise } from './shape.ts';
import { join, joinAll, NOTHING, ofCallable, type Callable, type Value } from './value.ts';
import { telling } from './verdict.ts';

/**
 * The member `name` of a value: data, own methods, class members, catalog places, exports of a namespace. Without a
 * range, what lies there whatever expression loads it.
 */
export function loadMember(activation: Activation, value: Value, name: string, range?: Range): Value {
  const { state, around } = activation;
  let result = state.load(value, name, range && activation.location(range));
  for (const id of value.objects) {
    const getter = state.object(id)?.getters.get(name);
    const fn = getter === undefined ? undefined : around.index.function(getter);
    if (fn) result = join(result, activation.getter(fn, value));
  }
  for (const callable of value.callables.values()) {
    result = join(result, memberOfCallable(activation, callable, name, range));
  }
  for (const label of value.labels.values()) {
    if (isGlobalObject(label)) result = join(result, activation.global(name, range));
    const file = namespaceFile(label);
    if (file !== undefined) {
      const exported = materialise(state, around.statics.ofExport(file, name), `${file}>${name}`);
      result = join(withoutNamespace(result), range ? activation.denoted(exported, range) : exported);
      // A module has one member of a name: what it tells is all that there is.
      if (exported.verdict) result = telling(result, exported.verdict);
    }
  }
  const classes = activation.classesOf(value);
  for (const owner of classes) result = join(result, memberOfInstance(activation, owner, name, value));
  if (range === undefined) return result;
  const declared = classes.size === 0 ? declaredGetter(activation, value, name, range) : NOTHING;
  const loaded = activation.held(withoutMakings(join(result, declared), name), range);
  return withVerdict(activation, value, name, range, loaded);
}

/** An id that was made from other data shows nothing of it; one that was copied or put together as text does. */
function withoutMakings(value: Value, name: string): Value {
  if (value.labels.size === 0 || !isIdName(name)) return value;
  const labels = [...value.labels].filter(([, { exact, whole, path }]) => exact || !whole || path.at(-1) === name);
  return labels.length === value.labels.size ? value : { ...value, labels: new Map(labels) };
}

/** What reading a member tells of consent, where the catalog says so. */
function withVerdict(activation: Activation, value: Value, name: string, range: Range, loaded: Value): Value {
  for (const callable of value.callables.values()) {
    const guard = callable.kind === 'api' ? activation.around.apis.member(callable.api, name)?.node?.guard : undefined;
    if (guard === undefined) continue;
    const guards = guardsOfModel(guard, [], activation.location(range), activation.around.index.port);
    return telling(loaded, verdictOfModel(guard, guards));
  }
  return loaded;
}

/** The member `name` as `super.name` means it: the superclass's, whatever the class itself has; undefined without one. */
export function loadSuperMember(
  activation: Activation,
  instance: Value,
  name: string,
  range: Range,
): Value | undefined {
  const { classes } = activation.around;
  const owner = activation.thisOwner.class;
  if (owner === undefined) return undefined;
  const own = classes.memberAbove(owner, name, false);
  const member = own?.kind === 'function' ? own : (classes.memberAbove(owner, name, true) ?? own);
  return member && activation.held(valueOfMember(activation, member, name, instance), range);
}

/** What a getter of a class returns where only the receiver's type tells its class. */
function declaredGetter(activation: Activation, value: Value, name: string, range: Range): Value {
  const { index } = activation.around;
  if (value.labels.size === 0 || !index.port.isProjectGetter(name)) return NOTHING;
  let result = NOTHING;
  for (const declaration of index.port.declarationsAt(activation.location(range))) {
    const fn = declaration.kind === 'project' ? index.functionAt(declaration.location) : undefined;
    if (fn?.kind === 'getter') result = join(result, activation.getter(fn, value));
  }
  return result;
}

function memberOfCallable(activation: Activation, callable: Callable, name: string, range: Range | undefined): Value {
  const { apis, classes } = activation.around;
  switch (callable.kind) {
    case 'api': {
      if (name === ANY) return joinAll(apis.sinksOf(callable.api).map((api) => ofCallable({ ...callable, api })));
      const api = apis.member(callable.api, name);
      if (api === undefined) return NOTHING;
      const place = ofCallable({ ...callable, api });
      const category = api.node?.source;
      if (category === undefined || range === undefined) return place;
      return join(place, activation.unknown({ kind: 'source', category, at: activation.location(range) }, range));
    }
    case 'class': {
      const member = classes.memberOf(callable.class, name, true);
      if (member?.kind === 'function') return ofCallable({ kind: 'function', function: member.function.id });
      const inherited = member?.kind === 'api' ? apis.member(member.superclass, name) : undefined;
      return inherited ? ofCallable({ kind: 'api', api: inherited }) : NOTHING;
    }
    case 'function':
    case 'setter':
      return NOTHING;
  }
}

function memberOfInstance(activation: Activation, owner: ClassId, name: string, receiver: Value): Value {
  const member = activation.around.classes.memberOf(owner, name, false);
  return member ? valueOfMember(activation, member, name, receiver) : callablesOfField(activation, owner, name);
}

function valueOfMember(activation: Activation, member: ClassMember, name: string, receiver: Value): Value {
  const { apis } = activation.around;
  switch (member.kind) {
    case 'function':
      return member.member.kind === 'getter'
        ? activation.getter(member.function, receiver)
        : ofCallable({ kind: 'function', function: member.function.id });
    case 'api': {
      const made = apis.callOf(member.superclass, 'construct')?.returns;
      const instance = made === undefined ? undefined : apis.ofInstance(member.superclass.model, made);
      const api = (instance && apis.member(instance, name)) ?? apis.member(member.superclass, name);
      return api ? ofCallable({ kind: 'api', api }) : NOTHING;
    }
    case 'field':
      return callablesOfField(activation, member.class, name);
  }
}

/** Callables that a field's initialisers and constructor assignments put into it. */
function callablesOfField(activation: Activation, owner: ClassId, name: string): Value {
  return materialise(activation.state, activation.around.statics.ofField(owner, name), fieldCell(owner, name));
}
