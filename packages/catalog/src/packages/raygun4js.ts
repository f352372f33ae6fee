import type { PackageModel } from '@privet/model';

const sendsRest = { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } } as const;
const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'raygun4js',
  docs: 'https://raygun.com/documentation/language-guides/javascript/',
  recipient: {
    id: 'raygun',
    name: 'Raygun',
    kind: 'monitoring',
    purpose: 'essential.service.operations.improve',
    country: 'NZ',
  },
  exports: {
    default: sendsRest,
    setUser: sends,
    withCustomData: sends,
    send: sends,
    recordBreadcrumb: sends,
    trackEvent: sends,
    withTags: sends,
  },
  globals: { rg4js: sendsRest, Raygun: { members: { setUser: sends, withCustomData: sends, send: sends } } },
} satisfies PackageModel;
