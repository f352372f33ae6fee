import { describe, expect, it } from 'vitest';
import { riskyOptionOf } from '../testing/file-view.ts';
import { messagesOf } from '../testing/messages.ts';
import { noLeakySdkOptions } from './rule.ts';

describe('no-leaky-sdk-options', () => {
  it('words an option that is set', () => {
    expect(messagesOf(noLeakySdkOptions, { options: [riskyOptionOf()] })).toEqual([
      "'sendDefaultPii: true' in 'Sentry.init' sends IP addresses and request headers.",
    ]);
  });

  it('quotes text values', () => {
    const option = riskyOptionOf(
      { path: 'privacy.level', risky: 'allow', effect: 'records what people type' },
      'rum.init',
    );
    expect(messagesOf(noLeakySdkOptions, { options: [option] })).toEqual([
      `'privacy.level: "allow"' in 'rum.init' records what people type.`,
    ]);
  });

  it('words an option whose absence is the risk by its safe value', () => {
    const option = riskyOptionOf({ path: 'session.mask', risky: 'absent', safe: true, effect: 'records inputs' });
    expect(messagesOf(noLeakySdkOptions, { options: [option] })).toEqual([
      "'Sentry.init' without 'session.mask: true' records inputs.",
    ]);
  });
});
