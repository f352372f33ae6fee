import { describe, expect, it } from 'vitest';
import { declarationOf, inferred } from '../testing/file-view.ts';
import { messagesOf } from '../testing/messages.ts';
import { requirePurpose } from './rule.ts';

describe('require-purpose', () => {
  it('reports declared data without a purpose', () => {
    expect(messagesOf(requirePurpose, { declarations: [declarationOf()] })).toEqual([
      "'email' (user.contact.email, declared on User) is held without a declared purpose.",
    ]);
  });

  it('accepts data with a purpose', () => {
    const declarations = [declarationOf({ purposes: ['essential.service'] })];
    expect(messagesOf(requirePurpose, { declarations })).toEqual([]);
  });

  it('is never triggered by inferred data', () => {
    expect(messagesOf(requirePurpose, { declarations: [declarationOf({ evidence: inferred })] })).toEqual([]);
  });
});
