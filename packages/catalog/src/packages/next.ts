import type { PackageModel } from '@privet/model';

const respondsFirst = { call: { sinks: [{ kind: 'response', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: 'next',
  docs: 'https://nextjs.org/docs/pages/building-your-application/routing/api-routes',
  conventions: [
    { answers: 'returned', exports: ['getServerSideProps', 'getStaticProps'], path: 'props' },
    { answers: 'returned', exports: ['getInitialProps'], ofComponents: ['getInitialProps'] },
    {
      answers: 'props',
      directive: 'use client',
      servers: { files: ['**/app/**/{page,layout,template,default,loading,not-found}.{ts,tsx,js,jsx}'] },
    },
  ],
  types: {
    NextApiResponse: {
      members: {
        json: respondsFirst,
        send: respondsFirst,
        redirect: { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }, { argument: 1 }] }], carries: [] } },
        setPreviewData: { call: { carries: [] } },
      },
    },
  },
} satisfies PackageModel;
