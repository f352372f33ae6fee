import type { PackageModel } from '@privet/model';

export default {
  package: '@vercel/functions',
  docs: 'https://vercel.com/docs/functions/functions-api-reference/vercel-functions-package',
  declaredIn: ['@vercel/edge'],
  exports: {
    ipAddress: { call: { source: 'user.device.ip_address' } },
    geolocation: { call: { returns: 'Geo', carries: [] } },
  },
  types: {
    Geo: {
      members: {
        latitude: { source: 'user.location.precise' },
        longitude: { source: 'user.location.precise' },
        postalCode: { source: 'user.location.imprecise' },
        city: { source: 'user.location.imprecise' },
      },
    },
  },
} satisfies PackageModel;
