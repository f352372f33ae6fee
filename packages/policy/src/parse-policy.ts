import type { Position } from '@privet/model';
import { ConfigurationError, type Mistake, mostMistakes, refusal } from './configuration-error.ts';
import { lineIndexOf } from './line-index.ts';
import { ownCodeModels } from './own-code-models.ts';
import { type PolicyFile, policyFileShape, policyPresets, policyVersion } from './policy-file-shape.ts';
import type { Policy } from './policy.ts';
import { wordsDeclaredIn } from './sections/policy-words.ts';
import { isObject } from './shape.ts';
import { readYaml } from './yaml-text.ts';
import type { Located } from './yaml-value.ts';

/** What a policy may speak of that this package does not know. */
export interface PolicyOptions {
  readonly ruleIds: readonly string[];
  readonly presets?: readonly string[];
}

/** Something in a policy that is not as it should be. */
export interface PolicyProblem {
  /** As it was named to `parsePolicy`. */
  readonly file: string;
  readonly start: Position;
  /** One sentence: where in the policy, what is expected, what is found, and what was probably meant. */
  readonly message: string;
}

/** Either the policy, or all that is wrong with it in the order of the file. */
export type ParsedPolicy =
  | { readonly policy: Policy; readonly problems?: undefined }
  | { readonly policy?: undefined; readonly problems: readonly PolicyProblem[] };

/** Reads the text of a `privacy.yaml`. Nothing in it is run, and nothing is thrown. */
export function parsePolicy(text: string, file: string, options: PolicyOptions): ParsedPolicy {
  const { value, located, problems } = readYaml(text);
  const positionOf = lineIndexOf(text);
  const problemAt = (offset: number, message: string): PolicyProblem => ({ file, start: positionOf(offset), message });
  if (problems.length > 0)
    return { problems: inOrder(problems.map(({ offset, sentence }) => problemAt(offset, sentence))) };
  try {
    return { policy: policyOf(fileOf(value, options)) };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return {
      problems: inOrder(error.mistakes.map((mistake) => problemAt(offsetOf(mistake, located), mistake.message))),
    };
  }
}

/** A problem in one line: `privacy.yaml:12:5: purposes.newsletter: unknown key 'legalbasis'; did you mean 'legalBasis'?`. */
export function policyProblemText({ file, start, message }: PolicyProblem): string {
  return `${file}:${start.line}:${start.column}: ${message}`;
}

function fileOf(value: unknown, { ruleIds, presets = policyPresets }: PolicyOptions): PolicyFile {
  // Another version may have other keys, of which nothing can be said.
  if (isObject(value) && value['version'] !== undefined && value['version'] !== policyVersion)
    throw mistakeAt('version', refusal(value['version'], 'version', `${policyVersion}, the version of this format`));
  return policyFileShape({ ...wordsDeclaredIn(value), ruleIds, presets })(value, '');
}

function mistakeAt(key: string, message: string): ConfigurationError {
  return new ConfigurationError(message, [{ keys: [key], atKey: false, message }]);
}

function policyOf(file: PolicyFile): Policy {
  const { version: _, classify = [], packages, sanitizers, sinks, ...others } = file;
  return {
    ...others,
    jurisdictions: others.jurisdictions ?? [],
    categories: others.categories ?? [],
    purposes: others.purposes ?? [],
    recipients: others.recipients ?? [],
    contexts: others.contexts ?? [],
    classifications: classify,
    models: ownCodeModels(file),
    guards: others.guards ?? [],
    collectionPoints: others.collectionPoints ?? [],
    stores: others.stores ?? [],
    severities: others.severities ?? [],
    ignore: others.ignore ?? [],
    accepted: others.accepted ?? [],
  };
}

/** The place of a mistake, or of the nearest thing around it that the text shows. */
function offsetOf({ keys, atKey }: Mistake, root: Located): number {
  let located = root;
  for (const [index, key] of keys.entries()) {
    const next = located.entries.get(key);
    if (!next) break;
    if (atKey && index === keys.length - 1) return next.keyOffset ?? next.offset;
    located = next;
  }
  return located.offset;
}

/** The problems from the first line to the last. */
function inOrder(problems: readonly PolicyProblem[]): readonly PolicyProblem[] {
  return [...problems].sort((a, b) => a.start.offset - b.start.offset).slice(0, mostMistakes);
}
