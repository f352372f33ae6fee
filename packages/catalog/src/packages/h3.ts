import type { PackageModel } from '@privet/model';
import { clientHeaders, readsHeader } from '../families/client-headers.ts';

const answersFirst = { call: { answers: { argument: 0, handlers: ['handler'], serverData: ['context'] } } } as const;
const returnsRequestHeaders = { call: { returns: 'RequestHeaders' } } as const;
const ipAddress = { source: 'user.device.ip_address' } as const;
const functions = {
  defineEventHandler: answersFirst,
  eventHandler: answersFirst,
  defineHandler: answersFirst,
  send: { call: { sinks: [{ kind: 'response', data: [{ argument: 1 }] }], carries: [] } },
  sendRedirect: { call: { sinks: [{ kind: 'url', data: [{ argument: 1 }] }], carries: [] } },
  setCookie: { call: { sinks: [{ kind: 'storage', data: [{ argument: 2 }] }], carries: [] } },
  createError: { call: { sinks: [{ kind: 'error', data: [{ argument: 0 }] }], carries: [{ argument: 0 }] } },
  getRequestIP: { call: ipAddress },
  getHeader: readsHeader(1),
  getRequestHeader: readsHeader(1),
  getRequestHeaders: returnsRequestHeaders,
  getHeaders: returnsRequestHeaders,
} as const;

export default {
  package: 'h3',
  docs: 'https://v1.h3.dev/guide/event-handler',
  exports: functions,
  types: {
    H3Event: { whole: 'user.device.ip_address', members: {} },
    RequestHeaders: {
      names: [],
      members: clientHeaders,
    },
  },
  // Nitro imports all that h3 exports wherever its files name it; Nuxt's other files name what lies elsewhere.
  autoImports: {
    exports: [
      'defineEventHandler',
      'eventHandler',
      'defineHandler',
      'send',
      'sendRedirect',
      'setCookie',
      'createError',
      'getRequestIP',
      'getRequestHeaders',
      'getHeaders',
    ],
    where: { files: ['**/server/**', '{api,routes}/**'], dependencies: ['nuxt', 'nitropack', 'nitro'] },
  },
} satisfies PackageModel;
