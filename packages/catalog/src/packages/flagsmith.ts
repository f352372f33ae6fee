import type { PackageModel } from '@privet/model';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'flagsmith',
  docs: 'https://docs.flagsmith.com/clients/javascript',
  recipient: {
    id: 'flagsmith',
    name: 'Flagsmith',
    kind: 'processor',
    purpose: 'functional.service.improve',
    country: 'GB',
  },
  exports: { default: { instance: 'Flagsmith' }, createFlagsmithInstance: { call: { returns: 'Flagsmith' } } },
  types: {
    Flagsmith: {
      names: ['IFlagsmith'],
      members: {
        identify: sends,
        setTrait: sends,
        setTraits: sends,
        setContext: sends,
        updateContext: sends,
        init: {
          call: {
            sinks: [
              {
                kind: 'recipient',
                data: [
                  { argument: 0, path: 'identity' },
                  { argument: 0, path: 'traits' },
                  { argument: 0, path: 'evaluationContext' },
                ],
              },
            ],
          },
        },
      },
    },
  },
} satisfies PackageModel;
