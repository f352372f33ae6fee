import { describe, expect, it } from 'vitest';
import { datumOf, flowOf, hinted } from '../testing/file-view.ts';
import { messagesOf } from '../testing/messages.ts';
import { noPlaintextLogging } from './rule.ts';

const sink = { kind: 'log', name: 'logger.info' } as const;

describe('no-plaintext-logging', () => {
  it('words a direct flow', () => {
    expect(messagesOf(noPlaintextLogging, { flows: [flowOf({ sink })] })).toEqual([
      "'user.email' (user.contact.email, declared on User) reaches 'logger.info' in the clear.",
    ]);
  });

  it('words a flow through functions', () => {
    expect(messagesOf(noPlaintextLogging, { flows: [flowOf({ sink, through: ['notify', 'send'] })] })).toEqual([
      "'user.email' (user.contact.email, declared on User) reaches 'logger.info' in the clear, by way of notify() and send().",
    ]);
  });

  it('accepts data under any protection', () => {
    expect(messagesOf(noPlaintextLogging, { flows: [flowOf({ sink, protections: ['masked'] })] })).toEqual([]);
  });

  it('takes weak evidence only where it is asked to', () => {
    const flows = [flowOf({ sink, data: [datumOf({ evidence: hinted })] })];
    expect(messagesOf(noPlaintextLogging, { flows })).toEqual([]);
    expect(messagesOf(noPlaintextLogging, { flows }, { evidence: 'any' })).toHaveLength(1);
  });

  it('leaves other sinks to other rules', () => {
    expect(messagesOf(noPlaintextLogging, { flows: [flowOf({ sink: { ...sink, kind: 'response' } })] })).toEqual([]);
  });
});
