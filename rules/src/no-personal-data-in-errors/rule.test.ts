import { describe, expect, it } from 'vitest';
import { datumOf, flowOf, hinted } from '../testing/file-view.ts';
import { messagesOf } from '../testing/messages.ts';
import { noPersonalDataInErrors } from './rule.ts';

const sink = { kind: 'error', name: 'new Error' } as const;

describe('no-personal-data-in-errors', () => {
  it('words a direct flow', () => {
    expect(messagesOf(noPersonalDataInErrors, { flows: [flowOf({ sink })] })).toEqual([
      "'user.email' (user.contact.email, declared on User) reaches an error message through 'new Error'.",
    ]);
  });

  it('words a flow through functions', () => {
    expect(messagesOf(noPersonalDataInErrors, { flows: [flowOf({ sink, through: ['notify', 'send'] })] })).toEqual([
      "'user.email' (user.contact.email, declared on User) reaches an error message through 'new Error', by way of notify() and send().",
    ]);
  });

  it('accepts data under any protection', () => {
    expect(messagesOf(noPersonalDataInErrors, { flows: [flowOf({ sink, protections: ['masked'] })] })).toEqual([]);
  });

  it('takes weak evidence only where it is asked to', () => {
    const flows = [flowOf({ sink, data: [datumOf({ evidence: hinted })] })];
    expect(messagesOf(noPersonalDataInErrors, { flows })).toEqual([]);
    expect(messagesOf(noPersonalDataInErrors, { flows }, { evidence: 'any' })).toHaveLength(1);
  });

  it('leaves other sinks to other rules', () => {
    expect(messagesOf(noPersonalDataInErrors, { flows: [flowOf({ sink: { ...sink, kind: 'response' } })] })).toEqual(
      [],
    );
  });
});
