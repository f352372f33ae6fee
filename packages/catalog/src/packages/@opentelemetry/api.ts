import type { PackageModel } from '@privet/model';

const annotates = { call: { sinks: [{ kind: 'log', data: [{ argument: 'all' }] }], returns: 'Span' } } as const;
const log = { call: { sinks: [{ kind: 'log', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: '@opentelemetry/api',
  docs: 'https://opentelemetry.io/docs/languages/js/instrumentation/',
  exports: { trace: { instance: 'TraceAPI' } },
  types: {
    TraceAPI: {
      members: {
        getTracer: { call: { returns: 'Tracer' } },
        getActiveSpan: { call: { returns: 'Span' } },
        getSpan: { call: { returns: 'Span' } },
      },
    },
    Tracer: {
      members: {
        startSpan: { call: { sinks: [{ kind: 'log', data: [{ argument: 1, path: 'attributes' }] }], returns: 'Span' } },
        startActiveSpan: {
          call: {
            sinks: [{ kind: 'log', data: [{ argument: 1, path: 'attributes' }] }],
            calls: { 1: ['Span'], 2: ['Span'], 3: ['Span'] },
          },
        },
      },
    },
    Span: {
      members: {
        setAttribute: annotates,
        setAttributes: annotates,
        addEvent: annotates,
        updateName: annotates,
        setStatus: { call: { sinks: [{ kind: 'log', data: [{ argument: 0, path: 'message' }] }], returns: 'Span' } },
        recordException: log,
      },
    },
    Counter: {
      names: ['Counter', 'UpDownCounter', 'Histogram', 'Gauge'],
      members: {
        add: { call: { sinks: [{ kind: 'log', data: [{ argument: 1 }] }] } },
        record: { call: { sinks: [{ kind: 'log', data: [{ argument: 1 }] }] } },
      },
    },
  },
} satisfies PackageModel;
