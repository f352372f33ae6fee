import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: '@tavily/core',
  docs: 'https://docs.tavily.com/sdk/javascript/reference',
  recipient: { id: 'tavily', name: 'Tavily', kind: 'ai', purpose: 'essential.service', country: 'US' },
  exports: { tavily: { call: { returns: 'TavilyClient' } } },
  types: { TavilyClient: { members: { search: sendsAll }, anyMember: sendsAll } },
} satisfies PackageModel;
