import { describe, expect, it } from 'vitest';
import { datumOf, flowOf, hinted } from '../testing/file-view.ts';
import { messagesOf } from '../testing/messages.ts';
import { noPlaintextStorage } from './rule.ts';

const sink = { kind: 'storage', name: 'localStorage.setItem' } as const;

describe('no-plaintext-storage', () => {
  it('words a direct flow', () => {
    expect(messagesOf(noPlaintextStorage, { flows: [flowOf({ sink })] })).toEqual([
      "'user.email' (user.contact.email, declared on User) reaches 'localStorage.setItem' in the clear.",
    ]);
  });

  it('words a flow through functions', () => {
    expect(messagesOf(noPlaintextStorage, { flows: [flowOf({ sink, through: ['notify', 'send'] })] })).toEqual([
      "'user.email' (user.contact.email, declared on User) reaches 'localStorage.setItem' in the clear, by way of notify() and send().",
    ]);
  });

  it('accepts data under any protection', () => {
    expect(messagesOf(noPlaintextStorage, { flows: [flowOf({ sink, protections: ['masked'] })] })).toEqual([]);
  });

  it('takes weak evidence only where it is asked to', () => {
    const flows = [flowOf({ sink, data: [datumOf({ evidence: hinted })] })];
    expect(messagesOf(noPlaintextStorage, { flows })).toEqual([]);
    expect(messagesOf(noPlaintextStorage, { flows }, { evidence: 'any' })).toHaveLength(1);
  });

  it('leaves other sinks to other rules', () => {
    expect(messagesOf(noPlaintextStorage, { flows: [flowOf({ sink: { ...sink, kind: 'response' } })] })).toEqual([]);
  });
});
