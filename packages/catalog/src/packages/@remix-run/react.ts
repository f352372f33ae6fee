import type { PackageModel } from '@privet/model';

const opensFirst = { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], carries: [] } } as const;
const carriesFirst = { call: { carries: [{ argument: 0 }] } } as const;

export default {
  package: '@remix-run/react',
  docs: 'https://v2.remix.run/docs/components/link',
  exports: {
    Link: { attributes: { to: 'url' } },
    NavLink: { attributes: { to: 'url' } },
    Navigate: { attributes: { to: 'url' } },
    Form: { attributes: { action: 'url' } },
    useNavigate: { call: { returns: 'react-router#NavigateFunction' } },
    redirect: opensFirst,
    redirectDocument: opensFirst,
    replace: opensFirst,
    // Loaders that run in the browser return these, too.
    json: carriesFirst,
    defer: carriesFirst,
    data: carriesFirst,
    generatePath: { call: { carries: [{ argument: 0 }, { argument: 1 }] } },
    createSearchParams: carriesFirst,
  },
} satisfies PackageModel;
