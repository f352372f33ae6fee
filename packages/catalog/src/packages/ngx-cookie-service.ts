import type { PackageModel } from '@privet/model';

export default {
  package: 'ngx-cookie-service',
  docs: 'https://github.com/stevermeister/ngx-cookie-service',
  exports: { CookieService: { construct: { returns: 'CookieService' } } },
  types: {
    CookieService: {
      members: { set: { call: { sinks: [{ kind: 'storage', data: [{ argument: 1 }] }], carries: [] } } },
    },
  },
} satisfies PackageModel;
