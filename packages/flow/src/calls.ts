import type { Activation } from './activation.ts';
import { applyModel } from './apply-model.ts';
import { applySummary, type CallBack } from './apply-summary.ts';
import { weakened, type ArgumentValue, type CallSite } from './call-site.ts';
import type { ClassId, FunctionIr } from './ir.ts';
import { declaredCheck } from './checks.ts';
import { NO_GUARDS } from './guards.ts';
import { changed, type CellId } from './label.ts';
import { promisedBy } from './promised.ts';
import { shapeOf } from './shape.ts';
import { whyUnasked } from './unasked.ts';
import { unselectedFields } from './unselected-fields.ts';
import { CLEAN, join, NOTHING, ofCallable, relabelled, type Callable, type Value } from './value.ts';
import { telling } from './verdict.ts';

/** Calls of callbacks by callbacks that are followed: compositions of three functions are common, of five not. */
const MAX_NESTING = 4;

/** Resolves callees and applies what is known of them. One per activation. */
export class Calls {
  readonly #activation: Activation;
  /** Callbacks of callbacks being called on behalf of the instruction at hand. */
  #nesting = 0;
  /** Whether functions are called that were handed to the call at hand. */
  #callsBack = false;

  constructor(activation: Activation) {
    this.#activation = activation;
    activation.getter = (fn, receiver) =>
      this.ofFunction(fn, receiver, [], {
        range: fn.range,
        calleeRange: fn.range,
        receiverRange: fn.range,
        mode: 'call',
      });
  }

  /** The result of calling any of the things that `callee` may be; undefined when it is none that is known. */
  of(callee: Value, receiver: Value, args: readonly ArgumentValue[], site: CallSite): Value | undefined {
    return this.#ofAny([...callee.callables.values()], (callable) => this.#ofCallable(callable, receiver, args, site));
  }

  /** The result of one of several calls; what only one of them checks is not known to be checked. */
  #ofAny<Callee>(callees: readonly Callee[], call: (callee: Callee) => Value | undefined): Value | undefined {
    const [only] = callees;
    if (only !== undefined && callees.length === 1) return call(only);
    return this.#activation.under(NO_GUARDS, () => {
      let result: Value | undefined;
      for (const callee of callees) {
        const one = call(callee);
        if (one) result = result ? join(result, one) : one;
      }
      return result;
    });
  }

  #ofCallable(callable: Callable, receiver: Value, args: readonly ArgumentValue[], site: CallSite): Value | undefined {
    switch (callable.kind) {
      case 'function': {
        const fn = this.#activation.around.index.function(callable.function);
        if (fn === undefined) return undefined;
        const cells = callable.environment?.cells;
        if (callable.bound === undefined) return this.ofFunction(fn, receiver, args, site, cells);
        const bound = callable.bound.arguments.map((value) => ({ value, range: site.calleeRange, spread: false }));
        return this.ofFunction(fn, callable.bound.receiver, [...bound, ...args], site, cells);
      }
      case 'class':
        return this.#construct(callable.class, args, site);
      case 'api': {
        const call = this.#activation.around.apis.callOf(callable.api, site.mode);
        this.#activation.observer?.called(site.range, { kind: 'catalog', api: callable.api, call }, this.#isNested);
        return call && applyModel(this.#activation, this, callable, call, receiver, args, site);
      }
      case 'setter':
        this.#activation.observer?.called(site.range, { kind: 'setter', cell: callable.cell }, this.#isNested);
        this.write(callable.cell, args[0]?.value ?? NOTHING);
        return CLEAN;
    }
  }

  /** Whether what is called now is called by a callee. */
  get #isNested(): boolean {
    return this.#nesting > 0 || this.#callsBack;
  }

  /** The result of calling a project function; `environment` holds the variables around a closure that was returned. */
  ofFunction(
    fn: FunctionIr,
    receiver: Value,
    args: readonly ArgumentValue[],
    site: CallSite,
    environment?: ReadonlyMap<CellId, Value>,
  ): Value {
    const summary = this.#activation.around.summaryOf(fn);
    const { observer } = this.#activation;
    observer?.called(site.range, { kind: 'function', function: fn }, this.#isNested);
    const isTooDeep = this.#nesting >= MAX_NESTING;
    if (isTooDeep || this.#activation.isSpent) {
      const cause = isTooDeep ? 'too-deep' : 'too-large';
      this.#activation.recorder.notFollowed(this.#activation.location(site.range), cause);
      observer?.called(site.range, { kind: 'cut', cause }, this.#isNested);
      this.#activation.noteUnfollowed(site.range);
      return this.#activation.unknown({ kind: 'call', at: this.#activation.location(site.range) }, site.range);
    }
    const callBack: CallBack = (callee, inner, innerArgs, innerSite) =>
      this.of(callee, inner, innerArgs, innerSite) ?? this.unknown([inner, callee], innerArgs, innerSite);
    if (site.isFrameworks !== true) this.#activation.recorder.enters(fn.id, this.#activation.state.guards);
    const isWritten = !this.#isNested && site.isFrameworks !== true && args.every(({ temp }) => temp !== undefined);
    this.#nesting += 1;
    const call = { summary, receiver, args, site, isWritten, environment };
    const result = applySummary(this.#activation, call, callBack);
    this.#nesting -= 1;
    const { index } = this.#activation.around;
    const verdict = declaredCheck(summary.checks, this.#activation.location(site.range), index.port);
    return verdict ? telling(result, verdict) : result;
  }

  #construct(id: ClassId, args: readonly ArgumentValue[], site: CallSite): Value {
    const activation = this.#activation;
    activation.observer?.called(site.range, { kind: 'class', class: id }, this.#isNested);
    const instance = activation.make(site.range, 'new', { class: id });
    this.initialise(id, instance, args, { ...site, mode: 'construct' });
    return instance;
  }

  /** Runs field initialisers and the constructor of a class on an instance of it or of a subclass. */
  initialise(id: ClassId, instance: Value, args: readonly ArgumentValue[], site: CallSite): void {
    const { fields, constructor, api } = this.#activation.around.classes.constructorsOf(id);
    for (const fn of fields) this.ofFunction(fn, instance, [], site);
    if (constructor) this.ofFunction(constructor, instance, args, site);
    else if (api) this.ofSuperclassApi(ofCallable({ kind: 'api', api }), instance, args, site);
  }

  /** `super(…)` into a catalogued class: its sinks count, and an error keeps its message. */
  ofSuperclassApi(superclass: Value, instance: Value, args: readonly ArgumentValue[], site: CallSite): void {
    const made = this.of(superclass, instance, args, { ...site, mode: 'construct' });
    if (made === undefined) return;
    const message = this.#activation.state.load(made, 'message', undefined);
    if (message.labels.size > 0) this.#activation.storeMember(instance, 'message', message);
  }

  /** Writes to a shared cell. */
  write(cell: string, value: Value): void {
    this.#activation.keep(cell, shapeOf(this.#activation.state, value));
  }

  /**
   * A call that cannot be followed: callbacks are called with what the receiver and the arguments hold, and the result
   * may hold any of it.
   */
  unknown(receivers: readonly Value[], args: readonly ArgumentValue[], site: CallSite): Value {
    const activation = this.#activation;
    const made = activation.unknown({ kind: 'call', at: activation.location(site.range) }, site.range);
    if (!this.#isNested) activation.noteUnfollowed(site.range);
    if (activation.isSpent) return made;
    const omitted = unselectedFields(activation, receivers, args, site);
    const own = omitted.length === 0 ? made : relabelled(made, (label) => changed(label, { omitted }));
    const data = args.filter((argument) => argument.value.callables.size === 0);
    const held = weakened(activation, [...receivers, ...data.map((argument) => argument.value)], site);
    for (const argument of args) this.callEach(argument, [held, held], site);
    return join(own, held);
  }

  /** Calls the functions among a callback's candidates with these values, or arguments; gives what they return. */
  callEach(callback: ArgumentValue, values: readonly (Value | ArgumentValue)[], site: CallSite): Value {
    const isCallback = this.#callsBack;
    this.#callsBack = true;
    const args = values.map((value) => ('value' in value ? value : { value, range: callback.range, spread: false }));
    let result = NOTHING;
    for (const callable of callback.value.callables.values()) {
      if (callable.kind === 'class') continue;
      // It may be called later, or never.
      const one = this.#activation.under(NO_GUARDS, () => this.#ofCallable(callable, NOTHING, args, site));
      if (one) result = join(result, one);
    }
    this.#callsBack = isCallback;
    return result;
  }

  /**
   * A callee that flow does not know: its type may. Asked only where an argument may carry data, and for members only
   * under a name that some model or project class has.
   */
  declared(
    memberName: string | undefined,
    receiver: Value,
    args: readonly ArgumentValue[],
    site: CallSite,
  ): Value | undefined {
    const activation = this.#activation;
    const { port } = activation.around.index;
    const unresolved = whyUnasked(this.#activation, memberName, receiver, args, site);
    const declarations =
      unresolved === undefined ? port.declarationsAt(activation.location(site.calleeRange)) : undefined;
    if (declarations === undefined || declarations.length === 0) {
      const reason = unresolved ?? 'undeclared';
      activation.observer?.called(site.range, { kind: 'unresolved', reason }, this.#isNested);
      return undefined;
    }
    return this.#ofAny(declarations, (declaration) => this.#ofDeclaration(declaration, receiver, args, site));
  }

  #ofDeclaration(
    declaration: ReturnType<Activation['around']['index']['port']['declarationsAt']>[number],
    receiver: Value,
    args: readonly ArgumentValue[],
    site: CallSite,
  ): Value | undefined {
    const { around, observer } = this.#activation;
    if (declaration.kind === 'project') {
      const fn = around.index.functionAt(declaration.location);
      if (fn === undefined) {
        observer?.called(site.range, { kind: 'bodiless', declaration: declaration.location }, this.#isNested);
        return promisedBy(this.#activation, declaration.location, args, site);
      }
      if (fn.kind === 'constructor' && fn.class !== undefined) return this.#construct(fn.class, args, site);
      return this.ofFunction(fn, receiver, args, site);
    }
    const api = around.apis.ofDeclaredMember(declaration.package, declaration.type, declaration.name);
    if (api === undefined) observer?.called(site.range, { ...declaration, kind: 'uncatalogued' }, this.#isNested);
    return api && this.#ofCallable({ kind: 'api', api }, receiver, args, site);
  }
}
