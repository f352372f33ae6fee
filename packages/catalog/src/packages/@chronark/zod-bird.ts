import type { PackageModel } from '@privet/model';

export default {
  package: '@chronark/zod-bird',
  docs: 'https://github.com/chronark/zod-bird#readme',
  recipient: { id: 'tinybird', name: 'Tinybird', kind: 'analytics', purpose: 'analytics.reporting' },
  exports: { Tinybird: { construct: { returns: 'Tinybird' } } },
  types: {
    Tinybird: { members: { buildIngestEndpoint: { call: { returns: 'Ingest', carries: [] } } } },
    Ingest: {
      members: {},
      call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] },
    },
  },
} satisfies PackageModel;
