import type { PackageModel } from '@privet/model';
import { readsHeader } from '../families/client-headers.ts';

const handlesContext = { call: { calls: { 0: ['Context'], 1: ['Context'], 2: ['Context'] } } } as const;
const respondsFirst = { call: { sinks: [{ kind: 'response', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: 'hono',
  docs: 'https://hono.dev/docs/api/context',
  exports: { Hono: { construct: { returns: 'Hono' } } },
  types: {
    Hono: {
      names: ['Hono', 'HonoBase'],
      members: {
        get: handlesContext,
        post: handlesContext,
        put: handlesContext,
        patch: handlesContext,
        delete: handlesContext,
        all: handlesContext,
        use: handlesContext,
      },
    },
    Context: {
      members: {
        req: { instance: 'HonoRequest' },
        redirect: { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], carries: [] } },
        json: respondsFirst,
        text: respondsFirst,
        html: respondsFirst,
        body: respondsFirst,
        newResponse: respondsFirst,
      },
    },
    HonoRequest: { members: { header: readsHeader(0) } },
  },
} satisfies PackageModel;
