import type { PackageModel } from '@privet/model';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: '@airbrake/browser',
  docs: 'https://docs.airbrake.io/docs/platforms/javascript/',
  recipient: {
    id: 'airbrake',
    name: 'Airbrake',
    kind: 'monitoring',
    purpose: 'essential.service.operations.improve',
    country: 'US',
  },
  exports: { Notifier: { construct: { returns: 'Notifier' } } },
  types: { Notifier: { names: ['Notifier', 'BaseNotifier'], members: { notify: sends } } },
} satisfies PackageModel;
