import { purposeOf, type Inventory, type KnownPurposeId } from '@privet/model';
import { compareText } from '../file-system.ts';
import { isStore } from '../inventory.ts';
import { contextsSeen, type DraftContext } from './contexts-seen.ts';
import { knownRecipientOf } from './known-recipient.ts';
import { halfKnownHosts, recipientsSeen, type DraftRecipient } from './recipients-seen.ts';
import { seenIn, sortedWords, type Place, type Seen } from './seen.ts';
import { storesSeen, type DraftStore } from './stores-seen.ts';

/** A purpose, and why it is proposed. */
export interface DraftPurpose {
  readonly id: KnownPurposeId;
  /** Names of recipients that it is usual for. */
  readonly recipients: readonly string[];
  /** Where annotations name it. */
  readonly annotations: readonly Place[];
  /** Where data is stored, for the purpose that this is usual for. */
  readonly stores: readonly Place[];
}

/** A known recipient that a package is at hand for, and that no data was seen to reach. */
export interface UnreachedRecipient {
  readonly package: string;
  readonly name: string;
}

/** What a code base tells for a first policy. */
export interface PolicyDraft {
  readonly purposes: readonly DraftPurpose[];
  readonly recipients: readonly DraftRecipient[];
  readonly unreached: readonly UnreachedRecipient[];
  /** Where data goes to a host that the code does not show whole. */
  readonly halfKnownHosts: readonly Place[];
  readonly contexts: readonly DraftContext[];
  readonly stores: readonly DraftStore[];
}

/** What an inventory tells of a folder, named relative to its root; `dependencies` are packages that the code may use. */
export function policyDraftOf(inventory: Inventory, folder: string, dependencies: readonly string[]): PolicyDraft {
  const seen = seenIn(inventory, folder);
  const recipients = recipientsSeen(seen);
  return {
    purposes: purposesFor(seen, recipients),
    recipients,
    unreached: unreachedAmong(dependencies, recipients),
    halfKnownHosts: halfKnownHosts(seen),
    contexts: contextsSeen(seen),
    stores: storesSeen(seen),
  };
}

/** Storing data is what a service is usually provided with. */
const purposeOfStorage: KnownPurposeId = 'essential.service';

function purposesFor(seen: Seen, recipients: readonly DraftRecipient[]): readonly DraftPurpose[] {
  const annotated = seen.declarations.flatMap(({ declaration: { purposes, location } }) =>
    purposes.flatMap((id): { readonly id: KnownPurposeId; readonly place: Place }[] => {
      const known = purposeOf(id)?.id;
      return known === undefined ? [] : [{ id: known, place: seen.placeOf(location) }];
    }),
  );
  const stored = seen.flows.flatMap(({ sink, place }) => (isStore(sink.kind) ? [place] : []));
  const usualOf = ({ model }: DraftRecipient): KnownPurposeId | undefined =>
    model.purpose === undefined ? undefined : purposeOf(model.purpose)?.id;
  const ids = sortedWords([
    ...recipients.flatMap(({ purposes }) => purposes),
    ...annotated.map(({ id }) => id),
    ...(stored.length > 0 ? [purposeOfStorage] : []),
  ]);
  return ids.map((id) => ({
    id,
    recipients: sortedWords(
      recipients.flatMap((recipient) => (usualOf(recipient) === id ? [recipient.model.name] : [])),
    ),
    annotations: annotated.flatMap((annotation) => (annotation.id === id ? [annotation.place] : [])),
    stores: id === purposeOfStorage ? stored : [],
  }));
}

function unreachedAmong(
  dependencies: readonly string[],
  recipients: readonly DraftRecipient[],
): readonly UnreachedRecipient[] {
  const reached = new Set(recipients.map(({ model }) => model.id));
  return sortedWords(dependencies)
    .flatMap((name) => {
      const model = knownRecipientOf(name);
      return model === undefined || reached.has(model.id) ? [] : [{ package: name, name: model.name }];
    })
    .sort((a, b) => compareText(a.package, b.package));
}
