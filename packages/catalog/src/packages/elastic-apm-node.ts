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
  package: 'elastic-apm-node',
  docs: 'https://www.elastic.co/docs/reference/apm/agents/nodejs',
  recipient: elasticApm,
  exports: {
    setUserContext: sends,
    setCustomContext: sends,
    setLabel: sends,
    setGlobalLabel: sends,
    addLabels: sends,
    captureError: sends,
    start: {
      call: {
        sinks: [{ kind: 'recipient', data: [{ argument: 0, path: 'globalLabels' }] }],
        returns: 'Agent',
        options: [
          {
            argument: 0,
            path: 'captureBody',
            risky: 'all',
            safe: 'off',
            effect: 'sends the bodies of all requests',
            categories: ['user'],
          },
          {
            argument: 0,
            path: 'captureBody',
            risky: 'transactions',
            safe: 'off',
            effect: 'sends the bodies of all requests',
            categories: ['user'],
          },
          {
            argument: 0,
            path: 'captureBody',
            risky: 'errors',
            safe: 'off',
            effect: 'sends the bodies of failed requests',
            categories: ['user'],
          },
        ],
      },
    },
    startTransaction: { call: { returns: 'Transaction' } },
    startSpan: { call: { returns: 'Span' } },
  },
  types: {
    Agent: {
      members: {
        setUserContext: sends,
        setCustomContext: sends,
        setLabel: sends,
        setGlobalLabel: sends,
        addLabels: sends,
        captureError: sends,
        start: {
          call: {
            sinks: [{ kind: 'recipient', data: [{ argument: 0, path: 'globalLabels' }] }],
            returns: 'Agent',
            options: [
              {
                argument: 0,
                path: 'captureBody',
                risky: 'all',
                safe: 'off',
                effect: 'sends the bodies of all requests',
                categories: ['user'],
              },
              {
                argument: 0,
                path: 'captureBody',
                risky: 'transactions',
                safe: 'off',
                effect: 'sends the bodies of all requests',
                categories: ['user'],
              },
              {
                argument: 0,
                path: 'captureBody',
                risky: 'errors',
                safe: 'off',
                effect: 'sends the bodies of failed requests',
                categories: ['user'],
              },
            ],
          },
        },
        startTransaction: { call: { returns: 'Transaction' } },
        startSpan: { call: { returns: 'Span' } },
      },
    },
    Transaction: {
      members: { setLabel: sends, addLabels: sends, addContext: sends, startSpan: { call: { returns: 'Span' } } },
    },
    Span: {
      members: { setLabel: sends, addLabels: sends, addContext: sends, startSpan: { call: { returns: 'Span' } } },
    },
  },
} satisfies PackageModel;
