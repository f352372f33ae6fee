import type { PackageModel } from '@privet/model';

export default {
  package: 'svix',
  docs: 'https://docs.svix.com',
  recipient: { id: 'svix', name: 'Svix', kind: 'processor', purpose: 'essential.service', country: 'US' },
  exports: { Svix: { construct: { returns: 'Svix' } } },
  types: {
    Svix: { members: { message: { instance: 'Message' }, application: { instance: 'Message' } } },
    Message: {
      names: ['Message', 'Application'],
      members: { create: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } },
    },
  },
} satisfies PackageModel;
