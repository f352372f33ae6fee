import type { FileView, Policy } from '@privet/engine';
import type { Flow, PersonalDatum, Range, SinkKind, Suggestion } from '@privet/model';
import type { OptionTable, OptionValues } from './option-table.ts';
import type { FileSettings } from './settings.ts';

/** How strict a rule is; every rule of `recommended` is in `strict` too. */
export type Strictness = 'recommended' | 'strict';

/** Sets of rules that a user switches on by one word: by strictness, or those that serve a law. */
export type PresetName = Strictness | 'gdpr' | 'ccpa' | 'hipaa';

/** How grave a finding is. */
export type Severity = 'error' | 'warning';

type Trimmed<Text extends string> = Text extends ` ${infer Rest}` | `${infer Rest} ` ? Trimmed<Rest> : Text;

/** The names between double braces in a message. */
export type Placeholders<Message extends string> = Message extends `${string}{{${infer Name}}}${infer Rest}`
  ? Trimmed<Name> | Placeholders<Rest>
  : never;

/** A text for each placeholder of a message. */
export type MessageData<Message extends string> = { readonly [Name in Placeholders<Message>]: string };

/** What a report is about: anything the engine answers with, as far as it offers changes. */
export interface Subject {
  readonly suggestions?: () => readonly Suggestion[];
}

/** Says that something is wrong; the message's placeholders are checked by the compiler. */
export type Report<Messages extends Readonly<Record<string, string>>> = <Id extends keyof Messages & string>(
  at: Range,
  messageId: Id,
  data: MessageData<Messages[Id]>,
  subject?: Subject,
) => void;

/** The flows that a rule is about. */
export interface FlowScope<Options> {
  readonly sinks: readonly SinkKind[];
  /** Why it leaves a datum of such a flow alone, as the clause behind "since"; undefined where it reports it. */
  silence(
    datum: PersonalDatum,
    flow: Flow,
    options: Options,
    settings: FileSettings,
    file: FileView,
  ): string | undefined;
}

/** A rule as its author writes it. */
export interface RuleSource<Messages extends Readonly<Record<string, string>>, Options extends OptionTable> {
  readonly id: string;
  /** Imperative, without a final dot. */
  readonly summary: string;
  /** What people are promised, in their own words, as a sentence: what the rule lets a company keep. */
  readonly promise: string;
  /** Provisions that the rule helps to keep: `GDPR Art. 5(1)(f)`. */
  readonly law: readonly string[];
  /** The smallest preset that the rule belongs to. */
  readonly preset: Strictness;
  /** In `recommended`; in `strict` every finding is an error. */
  readonly severity: Severity;
  readonly options: Options;
  /** What `strict` sets otherwise than the options' defaults. */
  readonly strictOptions?: Partial<OptionValues<Options>>;
  readonly messages: Messages;
  /** Whether it asks what is written to databases, which costs the analysis more than other questions. */
  asksAboutStores?(options: OptionValues<Options>, policy: Policy | undefined): boolean;
  /** For rules about flows, so that they can say why they are silent. */
  readonly flows?: FlowScope<OptionValues<Options>>;
  check(file: FileView, report: Report<Messages>, options: OptionValues<Options>, settings: FileSettings): void;
}

/** What a rule said about a file, before its message is written out. */
export interface RawReport {
  readonly at: Range;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
  readonly subject: Subject;
}

/** Option values as a host hands them over: checked against the rule's option table, with no type of their own. */
export type GivenOptions = Readonly<Record<string, unknown>>;

/** A rule that any host can run. */
export interface RuleDefinition {
  readonly id: string;
  readonly summary: string;
  readonly promise: string;
  readonly law: readonly string[];
  readonly preset: Strictness;
  readonly severity: Severity;
  readonly options: OptionTable;
  readonly strictOptions: GivenOptions;
  readonly messages: Readonly<Record<string, string>>;
  asksAboutStores(given: GivenOptions, policy: Policy | undefined): boolean;
  readonly flows: FlowScope<GivenOptions> | undefined;
  run(file: FileView, given: GivenOptions, settings: FileSettings): readonly RawReport[];
}

/** Defines a rule; its parts stand in the order id, summary, promise, law, preset, severity, options, messages, asksAboutStores, flows, check. */
export function defineRule<const Messages extends Readonly<Record<string, string>>, Options extends OptionTable>(
  source: RuleSource<Messages, Options>,
): RuleDefinition {
  const { check, strictOptions = {}, flows, asksAboutStores, ...facts } = source;
  return {
    ...facts,
    strictOptions,
    asksAboutStores: (given, policy) => asksAboutStores?.(optionValues(source.options, given), policy) ?? false,
    flows: flows && {
      sinks: flows.sinks,
      silence: (datum, flow, given, settings, file) =>
        flows.silence(datum, flow, optionValues(source.options, given), settings, file),
    },
    run(file, given, settings) {
      const reports: RawReport[] = [];
      const options = optionValues(source.options, given);
      check(
        file,
        (at, messageId, data, subject = {}) => reports.push({ at, messageId, data, subject }),
        options,
        settings,
      );
      return reports;
    },
  };
}

function optionValues<Options extends OptionTable>(table: Options, given: GivenOptions): OptionValues<Options> {
  const entries = Object.entries(table).map(([name, option]) => [name, given[name] ?? option.default]);
  // The host has checked what is given against the schemas of the same table.
  return Object.fromEntries(entries) as OptionValues<Options>;
}
