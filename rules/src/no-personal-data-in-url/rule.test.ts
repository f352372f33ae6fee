import { describe, expect, it } from 'vitest';
import { datumOf, flowOf, hinted } from '../testing/file-view.ts';
import { messagesOf } from '../testing/messages.ts';
import { noPersonalDataInUrl } from './rule.ts';

const sink = { kind: 'url', name: 'fetch' } as const;

describe('no-personal-data-in-url', () => {
  it('words a direct flow', () => {
    expect(messagesOf(noPersonalDataInUrl, { flows: [flowOf({ sink })] })).toEqual([
      "'user.email' (user.contact.email, declared on User) reaches a URL through 'fetch'.",
    ]);
  });

  it('words a flow through functions', () => {
    expect(messagesOf(noPersonalDataInUrl, { flows: [flowOf({ sink, through: ['notify', 'send'] })] })).toEqual([
      "'user.email' (user.contact.email, declared on User) reaches a URL through 'fetch', by way of notify() and send().",
    ]);
  });

  it('accepts data under any protection', () => {
    expect(messagesOf(noPersonalDataInUrl, { flows: [flowOf({ sink, protections: ['masked'] })] })).toEqual([]);
  });

  it('takes weak evidence only where it is asked to', () => {
    const flows = [flowOf({ sink, data: [datumOf({ evidence: hinted })] })];
    expect(messagesOf(noPersonalDataInUrl, { flows })).toEqual([]);
    expect(messagesOf(noPersonalDataInUrl, { flows }, { evidence: 'any' })).toHaveLength(1);
  });

  it('leaves other sinks to other rules', () => {
    expect(messagesOf(noPersonalDataInUrl, { flows: [flowOf({ sink: { ...sink, kind: 'response' } })] })).toEqual([]);
  });
});
