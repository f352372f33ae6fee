import { purposeOf, transferBases } from '@privet/model';
import { Document, isMap, isScalar, isSeq, type Pair, YAMLMap } from 'yaml';
import type { DraftContext } from './contexts-seen.ts';
import type { ControllerProposal } from './manifests.ts';
import type { DraftPurpose, PolicyDraft } from './policy-draft.ts';
import type { DraftRecipient } from './recipients-seen.ts';
import { placesText } from './seen.ts';
import type { DraftStore } from './stores-seen.ts';

/** The text of a `privacy.yaml` that says what a draft does, with what is to be checked in comments. */
export function policyText(draft: PolicyDraft, controller: ControllerProposal): string {
  const document = new Document({ version: 1 });
  const add = (key: string, value: object, ...comment: readonly string[]): void => {
    const pair = document.createPair(key, value);
    if (comment.length > 0) commentAbove(pair, ...comment);
    setApart(pair);
    document.add(pair);
  };
  add(
    'controller',
    controllerOf(document, controller),
    `From ${controller.from}: name the company or person that decides why data is processed.`,
  );
  if (draft.purposes.length > 0) add('purposes', sectionOf(document, draft.purposes, purposeEntry), ...aboutPurposes);
  if (draft.recipients.length > 0)
    add('recipients', sectionOf(document, draft.recipients, recipientEntry), ...aboutRecipients);
  if (draft.contexts.length > 0) add('contexts', sectionOf(document, draft.contexts, contextEntry), ...aboutContexts);
  if (draft.stores.length > 0) add('stores', sectionOf(document, draft.stores, storeEntry), ...aboutStores);
  document.comment = commentOf(...notListed(draft));
  return `${head}${document.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: true })}`;
}

const head = `# yaml-language-server: $schema=./node_modules/@privet/policy/schema/privacy.schema.json
#
# A first draft: it declares what the code does, and not what it may do. Judge each entry before you keep it, and delete
# this paragraph then. What Privet has inferred says where it was seen. A line behind '#' is to be completed.

`;

const aboutPurposes = [
  'Why data is processed, as annotations say and as is usual for the recipients below. Give each a meaning in words of',
  'yours, and the legal basis that you have; what is missing here, nobody has told Privet.',
];
const aboutRecipients = [
  'Who receives data, and what reaches them. A recipient that stands here is declared: delete those that shall not receive',
  'anything, and the categories that they shall not have. Roles are guesses: a contract of processing makes a processor.',
  'transferBasis is the ground on which data may go to the country:',
  ...listedOnLines([...transferBases.map(({ id }) => id), 'none']),
];
const aboutContexts = [
  'What the code in some files works for, by the name of the folder and its recipients. Data that was collected for another',
  'purpose may not be used there.',
];
const aboutStores = ['Where data is kept. Databases that Privet does not know are missing.'];

/** Words in lines that editors need not break. */
function listedOnLines(words: readonly string[]): readonly string[] {
  const half = Math.ceil(words.length / 2);
  return [`${words.slice(0, half).join(', ')},`, `${words.slice(half).join(', ')}.`];
}

/** One entry of a section: its key, what it holds, and comments above and below. */
interface Entry {
  readonly key: string;
  readonly value: object;
  readonly above: readonly string[];
  readonly below: readonly string[];
}

function sectionOf<Item>(document: Document, items: readonly Item[], entryOf: (item: Item) => Entry): YAMLMap {
  const section = new YAMLMap();
  for (const [index, item] of items.entries()) {
    const { key, value, above, below } = entryOf(item);
    const pair = document.createPair(key, value);
    commentAbove(pair, ...above);
    if (index > 0) setApart(pair);
    if (isMap(pair.value)) completeEntry(pair.value, below);
    section.items.push(pair);
  }
  return section;
}

/** Short lists stay on one line, and what is to be completed stands at the end. */
function completeEntry(entry: YAMLMap, below: readonly string[]): void {
  for (const { value } of entry.items) if (isSeq(value)) value.flow = true;
  if (below.length > 0) entry.comment = commentOf(...below);
}

function commentAbove({ key }: Pair, ...lines: readonly string[]): void {
  if (isScalar(key)) key.commentBefore = commentOf(...lines);
}

function setApart({ key }: Pair): void {
  if (isScalar(key)) key.spaceBefore = true;
}

function commentOf(...lines: readonly string[]): string {
  return lines.map((line) => ` ${line}`).join('\n');
}

function controllerOf(document: Document, { name }: ControllerProposal): YAMLMap {
  const controller = new YAMLMap();
  controller.items.push(document.createPair('name', name));
  controller.comment = commentOf('contact: where people write to about their data', 'country: two letters');
  return controller;
}

function purposeEntry({ id, recipients, annotations, stores }: DraftPurpose): Entry {
  const purpose = purposeOf(id);
  const [usualBasis = 'contract'] = purpose?.usualLegalBases ?? [];
  return {
    key: id,
    value: { title: purpose?.label ?? id },
    above: [
      ...(annotations.length > 0 ? [`Declared by annotations: ${placesText(annotations)}.`] : []),
      ...(recipients.length > 0 ? [`Inferred: usual for ${recipients.join(', ')}.`] : []),
      ...(stores.length > 0 ? [`Inferred: data is stored, ${placesText(stores)}.`] : []),
    ],
    below: [
      `meaning: ${purpose?.definition ?? ''}`.trim(),
      `legalBasis: ${usualBasis}`,
      'retention: P2Y after account.closed',
    ],
  };
}

function recipientEntry({ id, model, isAnnotated, places, ...recipient }: DraftRecipient): Entry {
  const { role, packages, hosts, purposes, categories } = recipient;
  const isKnown = hosts.length === 0;
  return {
    key: id,
    value: {
      name: model.name,
      role,
      ...(isKnown && { kind: model.kind }),
      ...(packages.length > 0 && { packages }),
      ...(hosts.length > 0 && { hosts }),
      ...(purposes.length > 0 && { purposes }),
      ...(categories.length > 0 && { categories }),
      ...(model.country !== undefined && { country: model.country }),
    },
    above: [
      ...(isAnnotated ? ['Declared by an annotation.'] : []),
      `Seen: ${placesText(places)}.`,
      ...(isKnown ? [] : ['Inferred from the address alone: find out who it is, and whether there is a contract.']),
    ],
    below: [
      ...(purposes.length > 0 ? [] : ['purposes: left out, there is no limit']),
      ...(model.country === undefined ? ['country: two letters'] : []),
      'transferBasis: see above',
    ],
  };
}

function contextEntry({ folder, purpose, places }: DraftContext): Entry {
  return {
    key: `${folder}/**`,
    value: { purposes: purpose },
    above: [`Inferred: ${placesText(places)}.`],
    below: [],
  };
}

function storeEntry({ id, kind, package: name, places }: DraftStore): Entry {
  return {
    key: id,
    value: { kind, packages: name },
    above: [`Seen: ${placesText(places)}.`],
    below: [
      'encryptedAtRest: true or false',
      'retention: P2Y after account.closed',
      'erasedBy: src/privacy/erase.ts#eraseCustomer',
      'exportedBy: src/privacy/export.ts#exportCustomer',
    ],
  };
}

function notListed({ unreached, halfKnownHosts, recipients }: PolicyDraft): readonly string[] {
  return [
    ...(recipients.length === 0
      ? ['No recipient was found that personal data reaches. Declare one under `recipients`, with its `role`.']
      : []),
    ...(halfKnownHosts.length > 0
      ? [`Not listed: a recipient whose address is made at run time, ${placesText(halfKnownHosts)}.`]
      : []),
    ...unreached.map(
      ({ name, package: at }) => `Not listed: ${name}, since no data was seen to reach it; package.json has ${at}.`,
    ),
  ];
}
