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
    // What it holds is sent by whoever returns it from a loader.
    data: { call: { carries: [{ argument: 0 }] } },
    generatePath: { call: { carries: [{ argument: 0 }, { argument: 1 }] } },
    createSearchParams: { call: { carries: [{ argument: 0 }] } },
  },
  conventions: [
    {
      answers: 'returned',
      exports: ['loader', 'action'],
      serverData: ['context'],
      where: { files: ['**/app/routes/**', '**/app/root.{ts,tsx,js,jsx}'], dependencies: ['@react-router/dev'] },
    },
    // Routes may lie elsewhere: types are made for them alone.
    { answers: 'returned', exports: ['loader', 'action'], serverData: ['context'], where: { imports: ['./+types/*'] } },
  ],
  types: {
    NavigateFunction: { members: {}, call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], carries: [] } },
  },
} satisfies PackageModel;
