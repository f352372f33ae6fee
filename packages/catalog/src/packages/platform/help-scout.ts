import type { PackageModel } from '@privet/model';

export default {
  package: 'platform:help-scout',
  docs: 'https://developer.helpscout.com/beacon-2/web/javascript-api',
  recipient: {
    id: 'help-scout',
    name: 'Help Scout',
    kind: 'support',
    purpose: 'essential.service.operations.support',
    country: 'US',
  },
  globals: {
    Beacon: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }], carries: [] } },
  },
} satisfies PackageModel;
