import type { PackageModel } from '@privet/model';

export default {
  package: 'platform:klaro',
  docs: 'https://klaro.org/docs/api/js_api',
  globals: { klaro: { members: { getManager: { call: { returns: 'Manager' } } } } },
  // Services have names of the site's own.
  types: { Manager: { members: { getConsent: { call: { guard: {} } } } } },
} satisfies PackageModel;
