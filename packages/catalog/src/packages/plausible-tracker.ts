import type { PackageModel } from '@privet/model';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'plausible-tracker',
  docs: 'https://github.com/plausible/plausible-tracker#readme',
  recipient: {
    id: 'plausible',
    name: 'Plausible Analytics',
    kind: 'analytics',
    purpose: 'analytics.reporting',
    country: 'EE',
  },
  exports: { default: { call: { returns: 'Plausible' } } },
  globals: { plausible: sends },
  types: { Plausible: { members: { trackEvent: sends, trackPageview: sends } } },
} satisfies PackageModel;
