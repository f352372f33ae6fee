import type { PackageModel } from '@privet/model';

export default {
  package: '@sendgrid/client',
  docs: 'https://github.com/sendgrid/sendgrid-nodejs/tree/main/packages/client',
  recipient: {
    id: 'sendgrid',
    name: 'Twilio SendGrid',
    kind: 'communication',
    purpose: 'essential.service.notifications.email',
    country: 'US',
  },
  exports: { default: { instance: 'Client' }, Client: { construct: { returns: 'Client' } } },
  types: {
    Client: {
      members: {
        request: {
          call: {
            sinks: [
              {
                kind: 'recipient',
                data: [
                  { argument: 0, path: 'body' },
                  { argument: 0, path: 'qs' },
                  { argument: 0, path: 'url' },
                ],
              },
            ],
            carries: [],
          },
        },
      },
    },
  },
} satisfies PackageModel;
