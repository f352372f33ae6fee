import type { PackageModel } from '@privet/model';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'platform:heap',
  docs: 'https://developers.heap.io/reference/client-side-apis-overview',
  recipient: { id: 'heap', name: 'Heap', kind: 'analytics', purpose: 'analytics.reporting', country: 'US' },
  globals: {
    heap: { members: { identify: sends, addUserProperties: sends, addEventProperties: sends, track: sends } },
  },
} satisfies PackageModel;
