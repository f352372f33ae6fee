import { nearestWord, rulePrefix, type PackageModel } from '@privet/model';
import { ConfigurationError, refusal, refuse } from './configuration-error.ts';
import { glob } from './glob.ts';
import { projectFile } from './place-shapes.ts';
import type { Controller, Jurisdiction, Policy, RuleSeverity } from './policy.ts';
import { acceptedSection } from './sections/accepted-section.ts';
import { categorySection } from './sections/category-section.ts';
import { classificationSection } from './sections/classification-section.ts';
import { collectionSection } from './sections/collection-section.ts';
import { contextSection } from './sections/context-section.ts';
import {
  guardSection,
  type OwnSink,
  packageSection,
  type Sanitizer,
  sanitizerSection,
  sinkSection,
} from './sections/own-code-section.ts';
import type { PolicyWords } from './sections/policy-words.ts';
import { purposeSection } from './sections/purpose-section.ts';
import { recipientSection } from './sections/recipient-section.ts';
import { storeSection } from './sections/store-section.ts';
import { described, dictionaryOf, listOf, mapped, objectOf, oneOf, oneOrMore, type Shape, shapeOf } from './shape.ts';
import { countryCode, words } from './word-shapes.ts';

/** The version of the format of `privacy.yaml`. */
export const policyVersion = 1;

/** The presets that a policy can name unless the host knows others. */
export const policyPresets = ['recommended', 'strict', 'gdpr', 'ccpa', 'hipaa'] as const;

/** A policy as its file is divided. */
export interface PolicyFile extends Partial<Omit<Policy, 'classifications' | 'models'>> {
  readonly version: typeof policyVersion;
  readonly classify?: Policy['classifications'];
  readonly packages?: readonly PackageModel[];
  readonly sanitizers?: readonly Sanitizer[];
  readonly sinks?: readonly OwnSink[];
}

const version: Shape<typeof policyVersion> = shapeOf(
  (value, place) =>
    value === policyVersion ? value : refuse(value, place, `${policyVersion}, the version of this format`),
  { const: policyVersion },
);

const controller: Shape<Controller> = objectOf<Controller>(
  {
    name: described(words, 'The company or person.'),
    contact: described(words, 'Where people write to about their data.'),
    country: described(countryCode, 'Where it is established, by two letters.'),
  },
  ['name'],
);

const jurisdiction: Shape<Jurisdiction> = oneOf('gdpr', 'ccpa', 'hipaa', 'coppa');

/** The whole of a policy, for these words. */
export function policyFileShape(own: PolicyWords): Shape<PolicyFile> {
  return objectOf<PolicyFile>(
    {
      version: described(version, 'The version of this format.'),
      controller: described(controller, 'Who decides why and how personal data is processed.'),
      jurisdictions: described(oneOrMore(jurisdiction), 'The laws whose terms apply.'),
      notice: described(projectFile, 'The file of the privacy notice that people read.'),
      categories: described(categorySection, 'Kinds of personal data: how long they are kept, and kinds of your own.'),
      purposes: described(purposeSection, 'Why personal data is processed.'),
      recipients: described(recipientSection(own), 'Who may receive personal data.'),
      contexts: described(contextSection(own), 'What the code in some files works for; later entries count more.'),
      classify: described(classificationSection(own), 'What types hold that cannot be annotated.'),
      sanitizers: described(sanitizerSection, 'Own functions that protect data.'),
      guards: described(guardSection(own), 'Own functions that tell whether something is allowed.'),
      sinks: described(sinkSection(own), 'Own functions by which data leaves.'),
      packages: described(packageSection(own), 'What packages and files do with data, in the shape of the catalog.'),
      collectionPoints: described(collectionSection(own), 'What may be asked where; later entries count more.'),
      stores: described(storeSection, 'Where personal data is kept.'),
      preset: described(oneOf(...own.presets), 'The rules that judge, and how strictly.'),
      severities: described(severitySection(own.ruleIds), 'How much the findings of a rule weigh.'),
      ignore: described(listOf(glob), 'Globs of files that are not judged.'),
      accepted: described(acceptedSection(own), 'Flows that somebody answers for until a day.'),
    },
    ['version'],
  );
}

/** `severities`: rules are named with or without their prefix. */
function severitySection(ruleIds: readonly string[]): Shape<readonly RuleSeverity[]> {
  const rule: Shape<string> = shapeOf(
    (value, place) => {
      if (typeof value === 'string' && ruleIds.includes(withoutPrefix(value))) return value;
      const meant = typeof value === 'string' ? nearestWord(withoutPrefix(value), ruleIds) : undefined;
      throw new ConfigurationError(refusal(value, place, 'a rule', meant));
    },
    { type: 'string', minLength: 1 },
  );
  return mapped(dictionaryOf(oneOf('error', 'warning', 'off'), rule), (severities) =>
    Object.entries(severities).map(([id, severity]) => ({ rule: withoutPrefix(id), severity })),
  );
}

function withoutPrefix(ruleId: string): string {
  return ruleId.startsWith(`${rulePrefix}/`) ? ruleId.slice(rulePrefix.length + 1) : ruleId;
}
