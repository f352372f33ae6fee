import type { PackageModel } from '@privet/model';

export default {
  package: 'platform:iab-tcf',
  docs: 'https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework/blob/master/TCFv2/IAB%20Tech%20Lab%20-%20CMP%20API%20v2.md',
  globals: { __tcfapi: { call: { calls: { 2: ['TCData'] }, carries: [] } } },
  types: {
    TCData: {
      members: {
        purpose: { instance: 'Purpose' },
        vendor: { instance: 'Vendor' },
      },
    },
    Purpose: { members: { consents: { instance: 'Consents' } } },
    // Purposes 1 to 11; storing on a device alone, 1, is consent to no use of what is stored.
    Consents: {
      members: {
        2: { guard: { purposes: ['marketing.advertising.first_party.contextual', 'marketing.advertising.serving'] } },
        3: { guard: { purposes: ['marketing.advertising.profiling'] } },
        4: { guard: { purposes: ['marketing.advertising'] } },
        5: { guard: { purposes: ['personalize.content.profiling'] } },
        6: { guard: { purposes: ['personalize.content.profiled'] } },
        7: { guard: { purposes: ['analytics.reporting.ad_performance'] } },
        8: { guard: { purposes: ['analytics.reporting.content_performance'] } },
        9: { guard: { purposes: ['analytics.reporting'] } },
        10: { guard: { purposes: ['functional.service.improve'] } },
        11: { guard: { purposes: ['personalize.content.limited'] } },
      },
    },
    Vendor: { members: { consents: { instance: 'VendorConsents' } } },
    // Which vendor has which number is listed elsewhere.
    VendorConsents: { members: {}, anyMember: { guard: {} } },
  },
} satisfies PackageModel;
