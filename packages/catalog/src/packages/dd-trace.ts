import type { PackageModel } from '@privet/model';

const datadog = {
  id: 'datadog',
  name: 'Datadog',
  kind: 'monitoring',
  purpose: 'essential.service.operations.improve',
  country: 'US',
} as const;
const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'dd-trace',
  docs: 'https://datadoghq.dev/dd-trace-js/',
  recipient: datadog,
  declaredIn: ['opentracing'],
  exports: { default: { instance: 'Tracer' }, tracer: { instance: 'Tracer' } },
  types: {
    Tracer: {
      members: {
        init: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0, path: 'tags' }] }], returns: 'Tracer' } },
        setUser: sends,
        startSpan: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1, path: 'tags' }] }], returns: 'Span' } },
        trace: {
          call: {
            sinks: [{ kind: 'recipient', data: [{ argument: 1, path: 'tags' }] }],
            calls: { 1: ['Span'], 2: ['Span'] },
          },
        },
        scope: { call: { returns: 'Scope' } },
        appsec: {
          members: {
            trackUserLoginSuccessEvent: sends,
            trackUserLoginFailureEvent: sends,
            trackCustomEvent: sends,
            setUser: sends,
            isUserBlocked: { call: { carries: [] } },
          },
        },
        dogstatsd: {
          members: {
            increment: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 2 }] }] } },
            decrement: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 2 }] }] } },
            gauge: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 2 }] }] } },
            histogram: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 2 }] }] } },
            distribution: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 2 }] }] } },
          },
        },
      },
    },
    Scope: { members: { active: { call: { returns: 'Span' } } } },
    Span: {
      members: {
        setTag: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], returns: 'Span' } },
        addTags: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], returns: 'Span' } },
        setBaggageItem: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], returns: 'Span' } },
        log: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], returns: 'Span' } },
        setOperationName: { call: { returns: 'Span' } },
      },
    },
  },
} satisfies PackageModel;
