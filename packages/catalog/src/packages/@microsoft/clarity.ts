import type { PackageModel } from '@privet/model';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;
const sendsRest = { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } } as const;

export default {
  package: '@microsoft/clarity',
  docs: 'https://learn.microsoft.com/clarity/setup-and-installation/clarity-api',
  recipient: {
    id: 'microsoft-clarity',
    name: 'Microsoft Clarity',
    kind: 'analytics',
    purpose: 'analytics.reporting',
    country: 'US',
  },
  exports: { identify: sends, setTag: sends, event: sends, upgrade: sends },
  globals: { clarity: sendsRest },
} satisfies PackageModel;
