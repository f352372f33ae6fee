import type { PackageModel } from '@privet/model';

const sendsSecond = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } } as const;

export default {
  package: '@axiomhq/js',
  docs: 'https://github.com/axiomhq/axiom-js/tree/main/packages/js#readme',
  recipient: {
    id: 'axiom',
    name: 'Axiom',
    kind: 'monitoring',
    purpose: 'essential.service.operations.improve',
    country: 'US',
  },
  exports: { Axiom: { construct: { returns: 'Axiom' } }, AxiomWithoutBatching: { construct: { returns: 'Axiom' } } },
  types: {
    Axiom: {
      names: ['Axiom', 'AxiomWithoutBatching', 'BaseClient'],
      members: { ingest: sendsSecond, ingestRaw: sendsSecond },
    },
  },
} satisfies PackageModel;
