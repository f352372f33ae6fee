import type { PackageModel } from '@privet/model';

const opensFirst = { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: 'react-router',
  docs: 'https://reactrouter.com/api/components/Link',
  exports: {
    Link: { attributes: { to: 'url' } },
    NavLink: { attributes: { to: 'url' } },
    Navigate: { attributes: { to: 'url' } },
    Form: { attributes: { action: 'url' } },
    useNavigate: { call: { returns: 'NavigateFunction' } },
    redirect: opensFirst,
    redirectDocument: opensFirst,
    replace: opensFirst,
    generatePath: { call: { carries: [{ argument: 0 }, { argument: 1 }] } },
    createSearchParams: { call: { carries: [{ argument: 0 }] } },
  },
  types: {
    NavigateFunction: { members: {}, call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], carries: [] } },
  },
} satisfies PackageModel;
