import type { KnownPurposeId, RecipientModel } from '@privet/model';
import { purposeOf } from '@privet/model';
import { compareText } from '../file-system.ts';
import type { Place, Seen, SeenFlow } from './seen.ts';

/** A folder whose code plainly works for one purpose. */
export interface DraftContext {
  /** Relative to the policy. */
  readonly folder: string;
  readonly purpose: KnownPurposeId;
  readonly places: readonly Place[];
}

/**
 * Folders all of whose recipients have one purpose, and that are named by it or by one of them. Neither alone would be
 * plain: whatever takes orders counts them, and a folder `email` may do anything.
 */
export function contextsSeen({ flows }: Seen): readonly DraftContext[] {
  const received = flows.filter(({ sink }) => sink.recipient !== undefined);
  const candidates = new Set(received.flatMap(({ place }) => foldersAbove(place.file)));
  const contexts = [...candidates].sort(compareText).flatMap((folder) => contextOf(folder, received) ?? []);
  // What holds for a folder holds below it.
  return contexts.filter(
    ({ folder }) => !contexts.some((other) => other.folder !== folder && folder.startsWith(`${other.folder}/`)),
  );
}

function contextOf(folder: string, received: readonly SeenFlow[]): DraftContext | undefined {
  if (!canBeInGlob(folder)) return undefined;
  const inside = received.filter(({ place }) => place.file.startsWith(`${folder}/`));
  const recipients = inside.flatMap(({ sink }) => sink.recipient ?? []);
  const purposes = new Set(
    recipients.map(({ purpose }) => (purpose === undefined ? undefined : purposeOf(purpose)?.id)),
  );
  const [purpose] = purposes;
  if (purpose === undefined || purposes.size > 1) return undefined;
  if (!recipients.some((recipient) => isNamedBy(folder, recipient, purpose))) return undefined;
  return { folder, purpose, places: inside.map(({ place }) => place) };
}

function foldersAbove(file: string): readonly string[] {
  const names = file.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

/** Whether the last name of a folder has a word that tells what the recipient is or is for. */
function isNamedBy(folder: string, { id, kind }: RecipientModel, purpose: string): boolean {
  const telling = [id, kind, ...purpose.split(/[._]/u)].filter((word) => !empty.has(word));
  const name = folder.slice(folder.lastIndexOf('/') + 1);
  const words = name.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, '-').toLowerCase();
  return words.split(/[^a-z0-9]+/u).some((word) => telling.some((known) => singular(word) === singular(known)));
}

/** Words of the vocabulary that every folder could have in its name. */
const empty: ReadonlySet<string> = new Set([
  'essential',
  'service',
  'functional',
  'operations',
  'processing',
  'processor',
  'other',
]);

function singular(word: string): string {
  return word.replace(/s$/u, '');
}

/** Square brackets and round ones are plain in the names of routes; of other signs globs make more. */
function canBeInGlob(folder: string): boolean {
  return folder.length < 200 && /^[\p{L}\p{N}_.@][^\p{C}*?{}\\!+|]*$/u.test(folder) && !/@\(/u.test(folder);
}
