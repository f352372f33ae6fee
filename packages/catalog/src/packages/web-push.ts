import type { PackageModel } from '@privet/model';

export default {
  package: 'web-push',
  docs: 'https://github.com/web-push-libs/web-push',
  exports: {
    sendNotification: { call: { sinks: [{ kind: 'network', data: [{ argument: 1 }] }], carries: [] } },
    default: {
      members: { sendNotification: { call: { sinks: [{ kind: 'network', data: [{ argument: 1 }] }], carries: [] } } },
    },
  },
} satisfies PackageModel;
