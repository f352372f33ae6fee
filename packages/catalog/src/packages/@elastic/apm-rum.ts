import type { PackageModel } from '@privet/model';

const elasticApm = {
  id: 'elastic-apm',
  name: 'Elastic APM',
  kind: 'monitoring',
  purpose: 'essential.service.operations.improve',
  country: 'NL',
} as const;
const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: '@elastic/apm-rum',
  docs: 'https://www.elastic.co/docs/reference/apm/agents/rum-js',
  recipient: elasticApm,
  exports: { init: { call: { returns: 'ApmBase' } }, apm: { instance: 'ApmBase' }, apmBase: { instance: 'ApmBase' } },
  types: {
    ApmBase: {
      members: {
        setUserContext: sends,
        setCustomContext: sends,
        addLabels: sends,
        captureError: sends,
        startTransaction: { call: { returns: 'Transaction' } },
        getCurrentTransaction: { call: { returns: 'Transaction' } },
        startSpan: { call: { returns: 'Transaction' } },
      },
    },
    Transaction: {
      names: ['Transaction', 'Span', 'BaseSpan'],
      members: { addLabels: sends, addContext: sends, startSpan: { call: { returns: 'Transaction' } } },
    },
  },
} satisfies PackageModel;
