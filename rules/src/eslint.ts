import { relative } from 'node:path';
import { acceptanceOf } from './accepted-flows.ts';
import { isLeftOut, policyProblemText, type FoundPolicy, type PolicyFinder } from '@privet/engine';
import type { Range, Suggestion } from '@privet/model';
import type { TSESLint } from '@typescript-eslint/utils';
import type { GivenOptions, RawReport, RuleDefinition } from './define-rule.ts';
import { isScript, type ReadLinted, type ReadSource } from './linted-source.ts';
import { governedBy, isIgnoredByPolicy } from './governing-policy.ts';
import { defaultsOf, schemaOf } from './option-table.ts';
import { fileSettingsOf, type Settings, settingsOf, withStoresAsked } from './settings.ts';

type Rule = TSESLint.RuleModule<string, [GivenOptions?]>;

/** A rule in ESLint's form. ESLint's own types and those of typescript-eslint disagree on what a context is. */
export interface EslintRule {
  readonly meta: Rule['meta'];
  create(context: never): Record<string, () => void>;
}

type Context = Readonly<TSESLint.RuleContext<string, [GivenOptions?]>>;

/** What every rule can say besides its own messages. */
export const adapterMessages = {
  failure: "Privet could not analyse '{{file}}': {{reason}}.",
  notice: '{{notice}}',
  suggestion: '{{title}}',
} as const;

/** What rules read through. */
export interface Host {
  readonly read: ReadLinted;
  readonly findPolicy: PolicyFinder;
  /** A text that changes with whatever findings may rest on besides the file that is linted. */
  readonly digestProject?: () => string;
}

/** Turns a definition into an ESLint rule that reads files and policies through a host. */
export function eslintRule(definition: RuleDefinition, host: Host): EslintRule {
  return {
    meta: {
      type: 'problem',
      docs: { description: definition.summary },
      messages: { ...definition.messages, ...adapterMessages },
      schema: Object.keys(definition.options).length === 0 ? [] : [schemaOf(definition.options)],
      defaultOptions: Object.keys(definition.options).length === 0 ? [] : [defaultsOf(definition.options)],
      hasSuggestions: true,
    },
    create(context: Context) {
      return judging(definition, context, host);
    },
  };
}

/** What a rule does with a file. */
type Judge = Pick<RuleDefinition, 'asksAboutStores' | 'run'>;

function judging(definition: Judge, context: Context, host: Host): Record<string, () => void> {
  const session = sessionOf(context, host.findPolicy);
  if (!session.isJudged) return {};
  // All rules are created before the first one judges.
  if (definition.asksAboutStores(context.options[0] ?? {}, session.settings.governing?.policy))
    session.settings = withStoresAsked(session.settings);
  return {
    'Program:exit'() {
      judge(definition, context, session, host.read);
    },
  };
}

/** The name under which ESLint times what all rules of the plugin share. */
export const analysisId = 'analysis';

/**
 * Reads a file and follows its data before any rule asks, so that the time of it is no single rule's. Tells what keeps
 * Privet from judging; where it is switched off, the first rule does both.
 */
export function eslintAnalysis(host: Host): EslintRule {
  const definition: Judge = {
    asksAboutStores: () => false,
    run(view) {
      view.notFollowed();
      // Empty where no rule asks about stores; what ends by itself is looked for in the whole program.
      for (const { sink } of view.storedData()) view.stores().endsWhatIsIn(sink);
      return [];
    },
  };
  const { failure, notice } = adapterMessages;
  return {
    meta: {
      type: 'problem',
      docs: { description: 'Follows personal data for the other rules, and tells what keeps them from judging.' },
      messages: { failure, notice },
      schema: [],
      defaultOptions: [],
    },
    create(context: Context) {
      return judging(definition, context, host);
    },
  };
}

/** One linting of one file, shared by its rules. */
interface Session {
  /** Relative to the working directory. */
  readonly path: string;
  settings: Settings;
  readonly isJudged: boolean;
  /** Said once for each policy. */
  readonly policyNotice: string | undefined;
  source?: ReadSource;
  hasFailed: boolean;
  hasGivenNotice: boolean;
}

/** By syntax tree: Oxlint has one `sourceCode` for all files. */
const sessions = new WeakMap<object, Session>();

function sessionOf(context: Context, findPolicy: PolicyFinder): Session {
  const known = sessions.get(context.sourceCode.ast);
  if (known) return known;
  const path = relative(context.cwd, context.filename);
  const own = settingsIn(context);
  const isCandidate = isScript(path) && !isLeftOut(path, own);
  const found = isCandidate ? findPolicy(context.filename) : undefined;
  const settings = governedBy(own, found);
  const isJudged = isCandidate && !isIgnoredByPolicy(settings, context.filename);
  const policyNotice = isJudged && found ? noticeOf(found, context.cwd) : undefined;
  const session: Session = { path, settings, isJudged, policyNotice, hasFailed: false, hasGivenNotice: false };
  sessions.set(context.sourceCode.ast, session);
  return session;
}

function judge(definition: Pick<RuleDefinition, 'run'>, context: Context, session: Session, read: ReadLinted): void {
  const { path, settings } = session;
  const isUnreadable = session.hasFailed && session.source === undefined;
  if (isUnreadable) return;
  try {
    session.source ??= read({
      file: context.filename,
      text: context.sourceCode.text,
      program: context.sourceCode.parserServices?.program ?? undefined,
      settings,
    });
    const given = context.options[0] ?? {};
    const fileSettings = fileSettingsOf(settings, path, context.filename);
    const { view } = session.source;
    const found = definition
      .run(view, given, fileSettings)
      .filter(({ subject }) => acceptanceOf(subject, view, fileSettings)?.isValid !== true);
    found.map((report) => descriptorOf(context, report)).forEach((descriptor) => context.report(descriptor));
  } catch (error) {
    // One sentence instead of a crash: the other rules and files of the run are still worth their findings.
    if (!session.hasFailed) reportOnFirstLine(context, 'failure', { file: path, reason: reasonOf(error) });
    session.hasFailed = true;
  }
  if (!session.hasGivenNotice) {
    for (const notice of [session.policyNotice, session.source?.notice]) {
      if (notice !== undefined) reportOnFirstLine(context, 'notice', { notice });
    }
  }
  session.hasGivenNotice = true;
}

function descriptorOf(context: Context, report: RawReport): TSESLint.ReportDescriptor<string> {
  const { at, messageId, data, subject } = report;
  return {
    loc: locOf(context, at),
    messageId,
    data,
    suggest: (subject.suggestions?.() ?? []).map(suggestionOf),
  };
}

function suggestionOf({ title, edits }: Suggestion): TSESLint.SuggestionReportDescriptor<string> {
  return {
    messageId: 'suggestion',
    data: { title },
    fix: (fixer) => edits.map(({ range, text }) => fixer.replaceTextRange([range.start, range.end], text)),
  };
}

function reportOnFirstLine(
  context: Context,
  messageId: keyof typeof adapterMessages,
  data: Record<string, string>,
): void {
  context.report({ loc: { line: 1, column: 0 }, messageId, data });
}

function locOf({ sourceCode }: Context, { start, end }: Range): TSESLint.AST.SourceLocation {
  return { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(end) };
}

function reasonOf(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line.replace(/\.$/, '');
}

const noticed = new WeakSet<FoundPolicy>();

/** What is wrong with a policy, said with the first file that it would govern. */
function noticeOf(found: FoundPolicy, cwd: string): string | undefined {
  const [first, ...others] = found.problems;
  if (first === undefined || noticed.has(found)) return undefined;
  noticed.add(found);
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const place = policyProblemText({ ...first, file: relative(cwd, found.file) });
  return `Privet judges without its policy, since ${place.replace(/\.$/, '')}${more}.`;
}

const settingsByObject = new WeakMap<object, Settings>();

/** The settings of a file; ESLint hands the same object to all files under the same configuration. */
function settingsIn(context: Context): Settings {
  const given = context.settings['privet'];
  if (typeof given !== 'object' || given === null) return settingsOf(given ?? undefined);
  const known = settingsByObject.get(given);
  if (known) return known;
  const settings = settingsOf(given);
  settingsByObject.set(given, settings);
  return settings;
}
