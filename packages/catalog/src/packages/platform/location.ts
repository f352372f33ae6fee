import type { PackageModel } from '@privet/model';

const navigates = { assign: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }] } } as const;
const navigatesTo = { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }] } } as const;

export default {
  package: 'platform:location',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Location',
  declaredIn: ['typescript'],
  globals: { location: { instance: 'Location', assign: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }] } } },
  types: {
    Location: {
      members: {
        href: navigates,
        search: navigates,
        hash: navigates,
        pathname: navigates,
        assign: navigatesTo,
        replace: navigatesTo,
      },
    },
  },
} satisfies PackageModel;
