import type { PackageModel } from '@privet/model';

export default {
  package: 'svix',
  docs: 'https://docs.svix.com',
  recipient: { id: 'svix', name: 'Svix', kind: 'processor', purpose: 'essential.service', country: 'US' },
  exports: { Svix: { construct: { returns: 'Svix' } } },
  types: {
    Svix: { members: {}, anyMember: { instance: 'Message' } },
    Message: {
      names: ['Message', 'Application', 'Authentication', 'Endpoint', 'EventType', 'Integration', 'MessageAttempt'],
      members: {},
      // A method, or a resource below another.
      anyMember: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] }, instance: 'Message' },
    },
  },
} satisfies PackageModel;
