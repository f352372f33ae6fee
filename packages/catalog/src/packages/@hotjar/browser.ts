import type { PackageModel } from '@privet/model';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;
const sendsRest = { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } } as const;

export default {
  package: '@hotjar/browser',
  docs: 'https://help.hotjar.com/hc/en-us/articles/36820005914001-Hotjar-Identify-API-Reference',
  recipient: { id: 'hotjar', name: 'Hotjar', kind: 'analytics', purpose: 'analytics.reporting', country: 'MT' },
  exports: { identify: sends, event: sends, stateChange: sends },
  globals: { hj: sendsRest },
} satisfies PackageModel;
