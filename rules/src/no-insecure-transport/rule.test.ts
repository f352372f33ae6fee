import { describe, expect, it } from 'vitest';
import { datumOf, flowOf } from '../testing/file-view.ts';
import { messagesOf } from '../testing/messages.ts';
import { noInsecureTransport } from './rule.ts';

const host = 'api.partner.example';
const recipient = { id: host, name: host, kind: 'other' } as const;
const encrypted = { kind: 'recipient', name: 'axios.post', package: 'axios', recipient } as const;
const sink = { ...encrypted, unencryptedOrigin: `http://${host}` };

describe('no-insecure-transport', () => {
  it('tells what is sent where', () => {
    expect(messagesOf(noInsecureTransport, { flows: [flowOf({ sink, through: ['send'] })] })).toEqual([
      "'user.email' (user.contact.email, declared on User) is sent unencrypted to http://api.partner.example through 'axios.post', by way of send().",
    ]);
  });

  it('is silent about encrypted and unknown addresses', () => {
    expect(messagesOf(noInsecureTransport, { flows: [flowOf({ sink: encrypted })] })).toEqual([]);
  });

  it('heeds a declared recipient no more than another', () => {
    const data = [datumOf({ recipients: [host] })];
    expect(messagesOf(noInsecureTransport, { flows: [flowOf({ sink, data })] })).toHaveLength(1);
  });

  it('is silent about data that is encrypted by itself', () => {
    expect(messagesOf(noInsecureTransport, { flows: [flowOf({ sink, protections: ['encrypted'] })] })).toEqual([]);
  });

  it('judges pseudonyms where it is told to', () => {
    const flows = [flowOf({ sink, protections: ['pseudonymised'] })];
    expect(messagesOf(noInsecureTransport, { flows })).toEqual([]);
    expect(messagesOf(noInsecureTransport, { flows }, { pseudonyms: 'judged' })).toHaveLength(1);
  });
});
