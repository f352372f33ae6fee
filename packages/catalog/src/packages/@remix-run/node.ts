import type { PackageModel } from '@privet/model';

const opensFirst = { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], carries: [] } } as const;
const respondsFirst = { call: { sinks: [{ kind: 'response', data: [{ argument: 0 }] }], carries: [] } } as const;
const routeFunctions = ['loader', 'action'] as const;

export default {
  package: '@remix-run/node',
  docs: 'https://v2.remix.run/docs/route/loader',
  declaredIn: ['@remix-run/server-runtime'],
  exports: {
    json: respondsFirst,
    defer: respondsFirst,
    // What it holds is sent by whoever returns it from a loader.
    data: { call: { carries: [{ argument: 0 }] } },
    redirect: opensFirst,
    redirectDocument: opensFirst,
    replace: opensFirst,
  },
  conventions: [
    {
      answers: 'returned',
      exports: routeFunctions,
      serverData: ['context'],
      where: {
        files: ['**/app/routes/**', '**/app/root.{ts,tsx,js,jsx}'],
        dependencies: ['@remix-run/react', '@remix-run/dev'],
      },
    },
    // Routes may lie elsewhere, or take their functions from elsewhere: who reads requests there reads them for Remix.
    {
      answers: 'returned',
      exports: routeFunctions,
      serverData: ['context'],
      where: {
        imports: ['@remix-run/node', '@remix-run/cloudflare', '@remix-run/deno', '@remix-run/server-runtime'],
      },
    },
  ],
} satisfies PackageModel;
