import type { PackageModel } from '@privet/model';

const respondsFirst = { call: { sinks: [{ kind: 'response', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: '@sveltejs/kit',
  docs: 'https://svelte.dev/docs/kit/load',
  exports: {
    json: respondsFirst,
    text: respondsFirst,
    fail: { call: { carries: [{ argument: 1 }] } },
    error: { call: { sinks: [{ kind: 'error', data: [{ argument: 1 }, { argument: 2 }] }], carries: [] } },
    redirect: { call: { sinks: [{ kind: 'url', data: [{ argument: 1 }] }], carries: [] } },
  },
  types: {
    RequestEvent: {
      names: ['RequestEvent', 'ServerLoadEvent'],
      whole: 'user.device.ip_address',
      members: {
        cookies: { instance: 'Cookies' },
        getClientAddress: { call: { source: 'user.device.ip_address' } },
      },
    },
    Cookies: { members: { set: { call: { sinks: [{ kind: 'storage', data: [{ argument: 1 }] }], carries: [] } } } },
  },
  conventions: [
    {
      answers: 'returned',
      exports: ['load'],
      parameters: ['RequestEvent'],
      serverData: ['locals'],
      where: { files: ['**/+{page,layout}.server.{ts,js}'] },
    },
    {
      answers: 'returned',
      exports: ['actions'],
      members: true,
      parameters: ['RequestEvent'],
      serverData: ['locals'],
      where: { files: ['**/+page.server.{ts,js}'] },
    },
    {
      answers: 'returned',
      exports: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'fallback'],
      parameters: ['RequestEvent'],
      serverData: ['locals'],
      where: { files: ['**/+server.{ts,js}'] },
    },
  ],
} satisfies PackageModel;
