import type { PackageModel } from '@privet/model';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: '@vercel/analytics',
  docs: 'https://vercel.com/docs/analytics/custom-events',
  recipient: {
    id: 'vercel-analytics',
    name: 'Vercel Web Analytics',
    kind: 'analytics',
    purpose: 'analytics.reporting',
    country: 'US',
  },
  exports: { track: sends, pageview: sends },
} satisfies PackageModel;
