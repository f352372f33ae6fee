import {
  categoryOf,
  purposeOf,
  type CategoryId,
  type KnownPurposeId,
  type RecipientModel,
  type RecipientRoleId,
} from '@privet/model';
import { isHost } from '@privet/policy';
import { compareText } from '../file-system.ts';
import { knownRecipientOf } from './known-recipient.ts';
import { sortedWords, type Place, type Seen, type SeenFlow } from './seen.ts';

/** A recipient as a policy can declare it. */
export interface DraftRecipient {
  readonly id: string;
  readonly model: RecipientModel;
  readonly role: RecipientRoleId;
  readonly packages: readonly string[];
  readonly hosts: readonly string[];
  readonly purposes: readonly KnownPurposeId[];
  readonly categories: readonly CategoryId[];
  /** Whether an annotation names it. */
  readonly isAnnotated: boolean;
  readonly places: readonly Place[];
}

/** The recipients that data was seen to reach, by id. */
export function recipientsSeen(seen: Seen): readonly DraftRecipient[] {
  return [...flowsByRecipient(seen.flows).values()]
    .flatMap(({ model, flows }) => {
      const isFoundByHost = isHostModel(model);
      if (isFoundByHost && !canBeDeclared(model)) return [];
      const categories = sortedWords(flows.flatMap(({ category }) => categoryOf(category)?.id ?? []));
      return {
        id: idOf(model.id),
        model,
        role: roleOf(model),
        packages: isFoundByHost ? [] : packagesOf(model, flows),
        hosts: isFoundByHost ? [model.id] : [],
        purposes: purposesOf(model, flows, seen),
        categories,
        isAnnotated: seen.declaredRecipients.has(model.id),
        places: flows.map(({ place }) => place),
      };
    })
    .sort((a, b) => compareText(a.id, b.id));
}

/** Where data goes to an address whose host the code does not show whole. */
export function halfKnownHosts({ flows }: Seen): readonly Place[] {
  return flows.flatMap(({ sink: { recipient }, place }) =>
    recipient && isHostModel(recipient) && !canBeDeclared(recipient) ? [place] : [],
  );
}

interface Received {
  readonly model: RecipientModel;
  readonly flows: SeenFlow[];
}

function flowsByRecipient(flows: readonly SeenFlow[]): ReadonlyMap<string, Received> {
  const received = new Map<string, Received>();
  for (const flow of flows) {
    const { recipient: model } = flow.sink;
    if (model === undefined) continue;
    const known = received.get(model.id);
    if (known) known.flows.push(flow);
    else received.set(model.id, { model, flows: [flow] });
  }
  return received;
}

/** A party that nothing but its host is known of is called by that. */
function isHostModel({ id, name, kind }: RecipientModel): boolean {
  return kind === 'other' && id === name;
}

/** What is left of an address that is made at run time is no host. */
function canBeDeclared({ id }: RecipientModel): boolean {
  return isHost(id) && idOf(id).length <= longestId;
}

const longestId = 100;

/** Ids begin with a letter, addresses need not. */
function idOf(id: string): string {
  return /^[a-z]/iu.test(id) ? id : `host-${id}`;
}

function roleOf(model: RecipientModel): RecipientRoleId {
  // Of a bare host nobody knows whether there is a contract of processing.
  return model.kind === 'advertising' || isHostModel(model) ? 'third_party' : 'processor';
}

/** Packages that reach this recipient and no other: through an SDK for many, as for AI models, the code says whom it means. */
function packagesOf({ id }: RecipientModel, flows: readonly SeenFlow[]): readonly string[] {
  return sortedWords(
    flows.flatMap(({ sink }) =>
      knownRecipientOf(sink.package)?.id === id && !sink.package.includes(':') ? [sink.package] : [],
    ),
  );
}

/**
 * What a recipient is for: analytics and advertising do one thing, whoever calls them; others do what their caller works
 * for, which is what the data was collected for as far as annotations tell.
 */
function purposesOf(
  { kind, purpose }: RecipientModel,
  flows: readonly SeenFlow[],
  { declarations }: Seen,
): readonly KnownPurposeId[] {
  const received = new Set(flows.map(({ category }) => category));
  const collectedFor =
    kind === 'analytics' || kind === 'advertising'
      ? []
      : declarations.flatMap(({ category, declaration }) => (received.has(category) ? declaration.purposes : []));
  return sortedWords(
    [...(purpose === undefined ? [] : [purpose]), ...collectedFor].flatMap((id) => purposeOf(id)?.id ?? []),
  );
}
