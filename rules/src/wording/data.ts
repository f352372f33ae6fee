import type { Evidence } from '@privet/model';
import { listed } from './list.ts';

/** What a message says of personal data: its category and how it is known. */
export interface KnownData {
  readonly category: string;
  readonly evidence: Pick<Evidence, 'reason'>;
}

/** `user.contact.email and user.name.first, declared on User`: the categories, and the reason for the first of them. */
export function dataPhrase(data: readonly KnownData[]): string {
  const categories = [...new Set(data.map((datum) => datum.category))];
  const named = categories.length > 3 ? [...categories.slice(0, 2), `${categories.length - 2} more`] : categories;
  return [listed(named), ...data.slice(0, 1).map((datum) => datum.evidence.reason)].join(', ');
}
