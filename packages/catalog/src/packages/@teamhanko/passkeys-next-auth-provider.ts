import type { PackageModel } from '@privet/model';

export default {
  package: '@teamhanko/passkeys-next-auth-provider',
  docs: 'https://docs.hanko.io/passkey-api/next-auth',
  recipient: {
    id: 'hanko',
    name: 'Hanko',
    kind: 'identity',
    purpose: 'essential.service.authentication',
    country: 'DE',
  },
  // It hands out what the SDK exports.
  exports: { tenant: { call: { returns: '@teamhanko/passkeys-sdk#Tenant' } } },
} satisfies PackageModel;
