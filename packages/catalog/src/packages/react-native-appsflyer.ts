import type { PackageModel } from '@privet/model';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'react-native-appsflyer',
  docs: 'https://dev.appsflyer.com/hc/docs/rn_api',
  recipient: {
    id: 'appsflyer',
    name: 'AppsFlyer',
    kind: 'advertising',
    purpose: 'analytics.reporting.ad_performance',
    country: 'IL',
  },
  exports: {
    logEvent: sends,
    setUserEmails: sends,
    setAdditionalData: sends,
    setCustomerUserId: sends,
    setPartnerData: sends,
    updateServerUninstallToken: sends,
    logLocation: sends,
  },
} satisfies PackageModel;
