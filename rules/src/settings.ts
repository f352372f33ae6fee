import {
  type AnalysisOptions,
  type FileContext,
  type FoundPolicy,
  listOf,
  matchesAny,
  objectOf,
  objectOr,
  packageModelShape,
  type Policy,
  protectionShape,
  text,
} from '@privet/engine';
import type { CategoryId, PackageModel, Protection } from '@privet/model';
import { filePolicyOf } from './file-policy.ts';

/** A third party that may receive personal data without a tag on the data itself. */
export interface DeclaredRecipient {
  /** Id or name of the recipient. */
  readonly recipient: string;
  /** Categories that it may receive, with all below them; absent: every category. */
  readonly categories?: readonly CategoryId[];
  /** Files that may send to it; absent: every file. */
  readonly files?: readonly string[];
}

/** Functions of the project or of a package that protect what they are handed. */
export interface DeclaredProtection {
  /** Package, or `./path` of a project file. */
  readonly module: string;
  readonly functions: readonly string[];
  readonly as: Protection;
}

/** `settings.privet` as users write it. */
export interface UserSettings {
  readonly recipients?: readonly (string | DeclaredRecipient)[];
  readonly protections?: readonly DeclaredProtection[];
  /** What packages and project files do with data, in the catalog's shape. */
  readonly models?: readonly PackageModel[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

/** Settings ready for use. */
export interface Settings {
  readonly recipients: readonly DeclaredRecipient[];
  /** Models of the user, those of declared protections among them. */
  readonly models: readonly PackageModel[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** The policy that governs the files under these settings. */
  readonly governing?: GoverningPolicy;
  /** Whether a rule is on that asks about stores. */
  readonly stores?: true;
}

const lookingAtStores = new WeakMap<Settings, Settings>();

/** The settings under which rules can ask about stores; the same object for the same settings. */
export function withStoresAsked(settings: Settings): Settings {
  const made = lookingAtStores.get(settings) ?? { ...settings, stores: true };
  lookingAtStores.set(settings, made);
  return made;
}

/** What the analysis of a program is told of these settings. */
export function analysisOptionsOf({ models, include, governing, stores }: Settings): AnalysisOptions {
  return { models, include, ...(governing && { governing }), ...(stores && { stores }) };
}

/** A policy, and the folder that its globs are relative to. */
export type GoverningPolicy = FoundPolicy & { readonly policy: Policy };

/** The part of the settings that holds for one file. */
export interface FileSettings {
  readonly recipients: readonly DeclaredRecipient[];
  readonly policy?: FilePolicy;
}

/** What the policy says of one file. */
export interface FilePolicy {
  readonly policy: Policy;
  /** The name of its file, as messages say it: `privacy.yaml`. */
  readonly name: string;
  /** The file judged, relative to the policy's folder. */
  readonly path: string;
  readonly context: FileContext;
  /** The day of judgement, as `2027-01-31`. */
  readonly today: string;
}

/** What holds where nothing is set. */
export const defaultSettings: Settings = { recipients: [], models: [], include: [], exclude: [] };

const recipientShape = objectOf<DeclaredRecipient>({ recipient: text, categories: listOf(text), files: listOf(text) }, [
  'recipient',
]);

const settingsShape = objectOf<UserSettings>({
  recipients: listOf(objectOr(text, recipientShape)),
  protections: listOf(
    objectOf<DeclaredProtection>({ module: text, functions: listOf(text), as: protectionShape }, [
      'module',
      'functions',
      'as',
    ]),
  ),
  models: listOf(packageModelShape),
  include: listOf(text),
  exclude: listOf(text),
});

/** Reads settings; throws a ConfigurationError that names the place of the first mistake. */
export function settingsOf(given: unknown, place = 'settings.privet'): Settings {
  if (given === undefined) return defaultSettings;
  const { recipients = [], protections = [], models = [], include = [], exclude = [] } = settingsShape(given, place);
  return {
    recipients: recipients.map((entry) => (typeof entry === 'string' ? { recipient: entry } : entry)),
    models: [...models, ...protectionModelsOf(protections)],
    include,
    exclude,
  };
}

/** The settings that hold for a file, named relative to the root of the project and by its absolute path. */
export function fileSettingsOf(settings: Settings, path: string, file: string): FileSettings {
  const { governing } = settings;
  return {
    recipients: settings.recipients.filter(({ files }) => !files || matchesAny(path, files)),
    ...(governing && { policy: filePolicyOf(governing, file) }),
  };
}

function protectionModelsOf(protections: readonly DeclaredProtection[]): readonly PackageModel[] {
  return protections.map(({ module, functions, as }) => ({
    package: module,
    docs: '',
    exports: Object.fromEntries(functions.map((name) => [name, { call: { protects: as } }])),
  }));
}
