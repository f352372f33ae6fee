import type { PackageModel } from '@privet/model';

const observes = {
  call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'Observation', carries: [] },
} as const;

export default {
  package: 'langfuse',
  docs: 'https://langfuse.com/docs/observability/sdk/typescript/overview',
  recipient: {
    id: 'langfuse',
    name: 'Langfuse',
    kind: 'monitoring',
    purpose: 'essential.service.operations.improve',
    country: 'DE',
  },
  declaredIn: ['langfuse-core'],
  exports: { Langfuse: { construct: { returns: 'Observation' } }, default: { construct: { returns: 'Observation' } } },
  types: {
    Observation: {
      names: [
        'Langfuse',
        'LangfuseCore',
        'LangfuseObjectClient',
        'LangfuseTraceClient',
        'LangfuseSpanClient',
        'LangfuseGenerationClient',
        'LangfuseEventClient',
      ],
      members: {
        trace: observes,
        span: observes,
        generation: observes,
        event: observes,
        update: observes,
        end: observes,
        score: observes,
        createDatasetItem: observes,
      },
    },
  },
} satisfies PackageModel;
