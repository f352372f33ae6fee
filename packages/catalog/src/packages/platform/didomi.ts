import type { PackageModel } from '@privet/model';

/** Purposes and vendors have ids of the site's own. */
const asked = { call: { guard: {} } } as const;

const members = { getUserConsentStatusForPurpose: asked, getUserConsentStatusForVendor: asked } as const;

export default {
  package: 'platform:didomi',
  docs: 'https://developers.didomi.io/cmp/web-sdk/reference/api',
  globals: {
    Didomi: { members },
    didomiOnReady: { members: { push: { call: { calls: { 0: ['Didomi'] } } } } },
  },
  types: { Didomi: { members } },
} satisfies PackageModel;
