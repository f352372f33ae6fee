import type { PackageModel } from '@privet/model';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'platform:umami',
  docs: 'https://umami.is/docs/tracker-functions',
  recipient: { id: 'umami', name: 'Umami', kind: 'analytics', purpose: 'analytics.reporting', country: 'US' },
  globals: { umami: { members: { track: sends, identify: sends } } },
} satisfies PackageModel;
