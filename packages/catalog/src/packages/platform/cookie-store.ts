import type { PackageModel } from '@privet/model';

export default {
  package: 'platform:cookie-store',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/CookieStore',
  declaredIn: ['typescript'],
  globals: { cookieStore: { instance: 'CookieStore' } },
  types: { CookieStore: { members: { set: { call: { sinks: [{ kind: 'storage', data: [{ argument: 'all' }] }] } } } } },
} satisfies PackageModel;
