import type { AnnotationProblem } from '@privet/engine';
import { describe, expect, it } from 'vitest';
import { locationOf } from '../testing/file-view.ts';
import { messagesOf } from '../testing/messages.ts';
import { validAnnotations } from './rule.ts';

function messageFor(problem: Pick<AnnotationProblem, 'kind' | 'written' | 'nearest'>): readonly string[] {
  return messagesOf(validAnnotations, { problems: [{ range: locationOf(), suggestions: () => [], ...problem }] });
}

describe('valid-annotations', () => {
  it.each([
    ['unknown-category', 'user.emial', "'user.emial' is not a known category of personal data."],
    ['unknown-purpose', 'marketng', "'marketng' is not a known purpose."],
    ['unknown-legal-basis', 'contrct', "'contrct' is not a legal basis of GDPR Art. 6(1)."],
    ['invalid-retention', '2 years', "'2 years' is not a retention period, as in 'P2Y after account.closed'."],
    [
      'missing-category',
      '@personalData',
      "'@personalData' names no category, as in '@personalData user.contact.email'.",
    ],
    ['contradiction', 'user.name', "'user.name' contradicts another annotation of the same declaration."],
    ['missing-reason', 'none', "'none' gives no reason, as in '@personalData none - id of a tenant'."],
    ['stale', 'none', "'none' silences nothing: no personal data is inferred here."],
    ['never-read', '@personalData', "'@personalData' is never read, because its comment belongs to no declaration."],
    ['orphan', '@purpose', "'@purpose' stands beside no personal data."],
  ] as const)('words %s', (kind, written, message) => {
    expect(messageFor({ kind, written })).toEqual([message]);
  });

  it('names the nearest known word', () => {
    expect(
      messageFor({ kind: 'unknown-category', written: 'user.contact.emial', nearest: 'user.contact.email' }),
    ).toEqual(["'user.contact.emial' is not a known category of personal data; the nearest is 'user.contact.email'."]);
  });
});
