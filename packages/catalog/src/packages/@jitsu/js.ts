import type { PackageModel } from '@privet/model';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: '@jitsu/js',
  docs: 'https://docs.jitsu.com/sending-data/npm',
  recipient: { id: 'jitsu', name: 'Jitsu', kind: 'analytics', purpose: 'analytics.reporting' },
  declaredIn: ['@jitsu/protocols'],
  exports: { jitsuAnalytics: { call: { returns: 'AnalyticsInterface' } } },
  types: { AnalyticsInterface: { members: { track: sends, page: sends, identify: sends, group: sends } } },
} satisfies PackageModel;
