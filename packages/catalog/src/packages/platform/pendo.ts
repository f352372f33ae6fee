import type { PackageModel } from '@privet/model';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'platform:pendo',
  docs: 'https://agent.pendo.io/',
  recipient: { id: 'pendo', name: 'Pendo', kind: 'analytics', purpose: 'analytics.reporting', country: 'US' },
  globals: { pendo: { members: { initialize: sends, identify: sends, updateOptions: sends, track: sends } } },
} satisfies PackageModel;
