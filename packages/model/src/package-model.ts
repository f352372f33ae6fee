import type { CategoryId } from './categories.ts';
import type { AnswerModel, AutoImportModel, ConventionModel } from './convention-model.ts';
import type { PurposeId } from './purposes.ts';
import type { SinkModel } from './sink-model.ts';
import type { PackageStoreModel, PartSource, StoreCallModel } from './store-model.ts';

/**
 * Where data leaves the program's hands. `storage` is a device, a file or a cache; a `database` is where data is meant to
 * be, so that only the rules about stores look at it.
 */
export type SinkKind = 'log' | 'recipient' | 'storage' | 'database' | 'url' | 'error' | 'network' | 'response';

/** What was done to data on its way. */
export type Protection = 'redacted' | 'masked' | 'pseudonymised' | 'encrypted' | 'aggregated';

/** What a recipient does for a living; `processor` acts on the controller's instructions alone. */
export type RecipientKind =
  | 'processor'
  | 'analytics'
  | 'advertising'
  | 'ai'
  | 'payment'
  | 'communication'
  | 'monitoring'
  | 'crm'
  | 'support'
  | 'identity'
  | 'storage'
  | 'search'
  | 'other';

/** A party outside the controller that receives data. */
export interface RecipientModel {
  /** Lower-case id that developers write behind `@recipient`, e.g. `sendgrid`. */
  readonly id: string;
  /** Name as the public knows it, e.g. `Twilio SendGrid`. */
  readonly name: string;
  readonly kind: RecipientKind;
  /** Usual purpose of handing data to it. */
  readonly purpose?: PurposeId;
  /** ISO 3166-1 alpha-2 country of establishment, where it is public. */
  readonly country?: string;
}

/**
 * Which of the data handed to a call is meant. `argument` counts from 0; `'all'` is every argument, `{ from: 1 }` all
 * but the first, `'receiver'` the object before the dot. `path` narrows to a dotted property path inside it
 * (`*` is any element or key, `()` what calling it returns, as in lazy log messages), `except` leaves dotted paths out.
 */
export interface DataSelector {
  readonly argument: number | 'all' | 'receiver' | { readonly from: number };
  readonly path?: string;
  readonly except?: readonly string[];
}

/** An SDK option that makes it collect more than the code shows. */
export interface RiskyOptionModel {
  /** Which argument holds the options object. */
  readonly argument: number;
  /** Dotted path of the option in that object, e.g. `session_recording.maskAllInputs`. */
  readonly path: string;
  /** The risky constant value; `'absent'` when leaving the option out is the risk (a risky default). */
  // eslint-disable-next-line @typescript-eslint/no-redundant-type-constituents -- the one string with a meaning
  readonly risky: boolean | string | number | 'absent';
  /** The value that a suggestion writes; none where only a function of the project's own makes it safe. */
  readonly safe?: boolean | string | number;
  /** What it collects, as the end of a sentence: `sends IP addresses and request headers`. */
  readonly effect: string;
  readonly categories: readonly CategoryId[];
}

/**
 * How a call behaves beyond its sinks, for the few that a data-flow engine must know by heart. Each is interpreted by
 * `@privet/flow`.
 */
export type Behaviour =
  | 'state' // useState, useReducer: [value, setter] share one cell; argument 0 is the first value
  | 'ref' // useRef: { current } is one cell
  | 'memo' // useMemo: calls argument 0, returns its result
  | 'callback' // useCallback, memo, forwardRef, observer…: returns argument 0
  | 'effect' // useEffect: calls argument 0
  | 'context' // createContext(default): one cell
  | 'use-context' // useContext(context): reads the cell of argument 0
  | 'emitter-on' // on(event, handler)
  | 'emitter-emit' // emit(event, ...data)
  | 'instance' // inject(Service), moduleRef.get(Service): an instance of the class that argument 0 is, made elsewhere
  | 'require' // loads a module
  | 'calls-arguments'; // calls every function argument with the other arguments

/**
 * A named channel in the program, e.g. a job queue or the signals of a workflow: what is sent under a constant name reaches
 * the handlers of that name, whatever file they stand in. With a name alone, the instance made here carries the name.
 * Names are those of one package, or of all packages of its scope.
 */
export interface ChannelModel {
  /**
   * Where the name stands, or an instance that carries it; `receiver` for the name that the receiver was made with
   * (`new Queue('mail')`). A function that stands there is the handler itself.
   */
  readonly name: DataSelector;
  /** What is sent. */
  readonly sends?: DataSelector;
  /** The function that is called with what was sent. */
  readonly handler?: DataSelector;
  /** Dotted path at which the handler's first parameter holds it (`data` of a job). */
  readonly at?: string;
  /** What is sent is the list of the handler's arguments. */
  readonly list?: true;
  /** The handler is exported under the name, by a file that imports this package. */
  readonly exportedBeside?: string;
}

/** A check of consent: what it tells by being true. Without purposes it is consent to what the code does not name. */
export interface GuardModel {
  /** What the person has then consented to. */
  readonly purposes?: readonly PurposeId[];
  /**
   * The argument whose constant says what was consented to; words that do not stand here are no consent, unless `others`
   * are words of the site's own.
   */
  readonly purposeFrom?: {
    readonly argument: number;
    readonly words: Readonly<Record<string, readonly PurposeId[]>>;
    readonly others?: true;
  };
  /** Only calls with these constants have to do with consent. */
  readonly when?: readonly { readonly argument: number; readonly is: string | boolean }[];
  /** It records that the person has consented, so that what comes after it is done with consent. */
  readonly records?: true;
  /** The argument whose members say what was consented to, where they are this text: `{ analytics_storage: 'granted' }`. */
  readonly granted?: {
    readonly argument: number;
    readonly as: string;
    readonly words: Readonly<Record<string, readonly PurposeId[]>>;
  };
  /** The only result that means consent, where being true is not enough: `'granted'`. */
  readonly equals?: string;
  /** The argument that is called only after consent; the result then tells nothing. */
  readonly callback?: number;
  /**
   * It checks no consent, but who asks: one of these. It tells so by being true, or by returning at all where nobody looks
   * at what it returns.
   */
  readonly roles?: readonly string[];
  /**
   * The same, where arguments say which: their constants from this one on, alone or in a list, are the roles, or mean
   * what `words` says of them. Where they are not known, nothing is checked.
   */
  readonly rolesFrom?: { readonly argument: number; readonly words?: Readonly<Record<string, string>> };
}

/** What calling (or constructing) does. Everything left out means: nothing known, nothing assumed. */
export interface CallModel {
  readonly sinks?: readonly SinkModel[];
  /** The result is an instance of this key of `types` of the same package, or of `package#key` of another. */
  readonly returns?: string;
  /** The result is personal data of this category from outside (`getClientAddress()`). */
  readonly source?: CategoryId;
  /** The same where a constant in an argument, in lower case, is one of these names: `headers.get('x-forwarded-for')`. */
  readonly sourceByName?: { readonly argument: number; readonly names: Readonly<Record<string, CategoryId>> };
  /**
   * As `returns`, for what callbacks are called with, by argument index then parameter index: `{ 1: ['Span'] }`; with a
   * path, for those that lie in an argument: `{ '0.onChange': ['Choice'] }`.
   */
  readonly calls?: Readonly<Record<number | `${number}.${string}`, readonly string[]>>;
  /** The result holds the data of these arguments. `[]`: the result holds none of it (a status, a count, an id). */
  readonly carries?: readonly DataSelector[];
  /** The member at which the result holds what it carries; whatever else is in it holds nothing: `data` of `safeParse`. */
  readonly carriesAt?: string;
  /** The receiver holds the data of these arguments afterwards (`hash.update(text)`, `params.append(key, value)`). */
  readonly keeps?: readonly DataSelector[];
  /** What it carries becomes text or bytes (`stringify`, `format`): its members are no longer told apart. */
  readonly text?: true;
  /** Of what it carries, the result holds only the members whose constant keys stand here (`pick`). */
  readonly onlyKeys?: DataSelector;
  /** Of what it carries, the result holds all but the members whose constant keys stand here (`omit`). */
  readonly exceptKeys?: DataSelector;
  /** Of what it carries, the result is the member at the constant path that stands here, a text or a list (`get`). */
  readonly atPath?: DataSelector;
  /** The result holds the arguments' data under this protection. */
  readonly protects?: Protection;
  readonly behaviour?: Behaviour;
  /** What the functions that it picks return goes to whoever asked, as the answer to a request. */
  readonly answers?: AnswerModel;
  /** It tells whether the person has consented. */
  readonly guard?: GuardModel;
  /**
   * Its result stands for all checks that these arguments are or tell, as a decorator that hands them to its framework:
   * `UseGuards(DoctorGuard)`.
   */
  readonly passesChecks?: DataSelector;
  readonly channels?: readonly ChannelModel[];
  /**
   * Where the URL stands that relative URLs of the instance made here continue (`axios.create({ baseURL })`). On an SDK
   * of a recipient, a constant URL here makes its host the recipient instead.
   */
  readonly baseUrl?: DataSelector;
  readonly options?: readonly RiskyOptionModel[];
  /** Dotted paths that the instance made here redacts by configuration: where the list of paths stands (pino's `redact`). */
  readonly redactedPaths?: readonly DataSelector[];
  /** What it does to what a store keeps. */
  readonly store?: StoreCallModel;
  /** Of an instance made here: where the name of the table, collection or bucket stands that its members speak of. */
  readonly part?: PartSource;
}

/** Something that a package exports, a global, or a member of one: a value that can be called, constructed, read, set. */
export interface ApiModel {
  readonly call?: CallModel;
  readonly construct?: CallModel;
  /** The value is an instance of this key of `types` of the same package, or of `package#key` of another. */
  readonly instance?: string;
  readonly members?: Readonly<Record<string, ApiModel>>;
  /** What assigning to it does (`document.cookie = …`): argument 0 is the value assigned. */
  readonly assign?: CallModel;
  /** Reading it yields personal data of this category from outside (`req.ip`, `navigator.userAgent`). */
  readonly source?: CategoryId;
  /** Reading it tells whether the person has consented. */
  readonly guard?: GuardModel;
  /** JSX use as a component: what people have consented to when a function under an attribute is called. */
  readonly consents?: Readonly<Record<string, GuardModel>>;
  /** JSX use as a component: sinks by attribute name (`{ href: 'url' }`). */
  readonly attributes?: Readonly<Record<string, SinkKind>>;
}

/** An instance type: its members, whatever export made it. */
export interface TypeModel {
  /**
   * Names under which the package's declarations declare it or what it inherits from; default: its own key. One that
   * begins with `*` stands for all that end like it (`*Delegate`).
   */
  readonly names?: readonly string[];
  readonly members: Readonly<Record<string, ApiModel>>;
  /** What calling an instance itself does (`debug('ns')('text')`). */
  readonly call?: CallModel;
  /** Handing an instance on as a whole hands on personal data of this category (a request with its headers). */
  readonly whole?: CategoryId;
  /** Members of other names behave like this (custom log levels). */
  readonly anyMember?: ApiModel;
}

/** What one npm package or one platform API does with the data handed to it. Literals only. */
export interface PackageModel {
  /** npm name, `node:fs` style builtin, or `platform:browser` style id for APIs reached by global name. */
  readonly package: string;
  /** Where the behaviour is documented. */
  readonly docs: string;
  readonly recipient?: RecipientModel;
  /** Other packages whose declarations declare this API (`@sentry/core` for `@sentry/node`). */
  readonly declaredIn?: readonly string[];
  /** Texts at the head of files that its generator writes among the project's own: they declare this API. */
  readonly generated?: readonly string[];
  /**
   * Exports by name; `default` for the default export and for `module.exports`. Without a `default`, a default import
   * stands for all of them, as the namespace does.
   */
  readonly exports?: Readonly<Record<string, ApiModel>>;
  /** Globals by name (`console`, `localStorage`, `window.posthog` as `posthog`). */
  readonly globals?: Readonly<Record<string, ApiModel>>;
  readonly types?: Readonly<Record<string, TypeModel>>;
  /** Of its exports, those that some files name without importing them. */
  readonly autoImports?: AutoImportModel;
  /** Code that it finds in files by itself, and whose data it answers requests with. */
  readonly conventions?: readonly ConventionModel[];
  /** What it does to a store, for the rules about stores alone. */
  readonly store?: PackageStoreModel;
}
