import { describe, expect, it } from 'vitest';
import { datumOf, flowOf } from '../testing/file-view.ts';
import { messagesOf } from '../testing/messages.ts';
import { noPurposeMismatch } from './rule.ts';

const recipient = { id: 'mixpanel', name: 'Mixpanel', kind: 'analytics', purpose: 'analytics.reporting' } as const;
const sink = { kind: 'recipient', name: 'mixpanel.track', package: 'mixpanel', recipient } as const;
const ofOrders = datumOf({ purposes: ['essential.service.delivery'] });
const declared = datumOf({ purposes: ['essential.service.delivery'], recipients: ['mixpanel'] });

describe('no-purpose-mismatch', () => {
  it('compares with what the code is tagged with', () => {
    const purposes = { purposes: ['marketing'], by: 'function' } as const;
    expect(messagesOf(noPurposeMismatch, { flows: [flowOf({ sink, data: [ofOrders] })], purposes })).toEqual([
      "'user.email' (user.contact.email, declared on User), collected for essential.service.delivery, reaches 'mixpanel.track' for marketing, as the function around it is tagged.",
    ]);
  });

  it('compares with what a declared recipient is for', () => {
    expect(messagesOf(noPurposeMismatch, { flows: [flowOf({ sink, data: [declared] })] })).toEqual([
      "'user.email' (user.contact.email, declared on User), collected for essential.service.delivery, reaches 'mixpanel.track' for analytics.reporting, which is what Mixpanel is for.",
    ]);
  });

  it('leaves undeclared recipients to another rule', () => {
    expect(messagesOf(noPurposeMismatch, { flows: [flowOf({ sink, data: [ofOrders] })] })).toEqual([]);
  });

  it.each(['essential', 'essential.service', 'essential.service.delivery'])(
    'accepts code that works for %s',
    (purpose) => {
      const purposes = { purposes: [purpose], by: 'file' } as const;
      expect(messagesOf(noPurposeMismatch, { flows: [flowOf({ sink, data: [ofOrders] })], purposes })).toEqual([]);
    },
  );

  it('says nothing of data without a purpose', () => {
    const purposes = { purposes: ['marketing'], by: 'function' } as const;
    expect(messagesOf(noPurposeMismatch, { flows: [flowOf({ sink })], purposes })).toEqual([]);
  });
});
