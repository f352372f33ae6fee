import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: '@notionhq/client',
  docs: 'https://github.com/makenotion/notion-sdk-js#readme',
  recipient: { id: 'notion', name: 'Notion', kind: 'storage', purpose: 'essential.service', country: 'US' },
  exports: {
    Client: { construct: { returns: 'Client' } },
  },
  types: {
    Client: {
      names: ['Client'],
      members: { search: sendsAll, request: sendsAll },
      anyMember: { instance: 'Resource' },
    },
    Resource: {
      members: {},
      // A method, or a resource below another.
      anyMember: { ...sendsAll, instance: 'Resource' },
    },
  },
} satisfies PackageModel;
