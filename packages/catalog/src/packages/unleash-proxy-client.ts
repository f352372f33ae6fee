import type { PackageModel } from '@privet/model';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'unleash-proxy-client',
  docs: 'https://docs.getunleash.io/reference/sdks/javascript-browser',
  recipient: {
    id: 'unleash',
    name: 'Unleash',
    kind: 'processor',
    purpose: 'functional.service.improve',
    country: 'NO',
  },
  exports: {
    UnleashClient: {
      construct: { sinks: [{ kind: 'recipient', data: [{ argument: 0, path: 'context' }] }], returns: 'UnleashClient' },
    },
  },
  types: { UnleashClient: { members: { updateContext: sends, setContextField: sends } } },
} satisfies PackageModel;
