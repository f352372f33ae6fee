import type { PackageModel } from '@privet/model';
import { clientHeaders, readsHeader } from '../families/client-headers.ts';

const handlesRequestResponse = {
  call: {
    calls: {
      0: ['Request', 'Response'],
      1: ['Request', 'Response'],
      2: ['Request', 'Response'],
      3: ['Request', 'Response'],
    },
  },
} as const;
const log = { call: { sinks: [{ kind: 'log', data: [{ argument: 'all' }] }] } } as const;
const ipAddress = { source: 'user.device.ip_address' } as const;
const respondsFirst = { call: { sinks: [{ kind: 'response', data: [{ argument: 0 }] }], carries: [] } } as const;
const returnsResponse = { call: { returns: 'Response' } } as const;

export default {
  package: 'express',
  docs: 'https://expressjs.com/en/5x/api.html',
  declaredIn: ['@types/express', '@types/express-serve-static-core'],
  exports: {
    default: { call: { returns: 'Application' }, members: { Router: { call: { returns: 'Application' } } } },
    Router: { call: { returns: 'Application' } },
  },
  types: {
    Application: {
      names: ['Application', 'Router', 'IRouter', 'Express'],
      members: {
        get: handlesRequestResponse,
        post: handlesRequestResponse,
        put: handlesRequestResponse,
        patch: handlesRequestResponse,
        delete: handlesRequestResponse,
        all: handlesRequestResponse,
        use: handlesRequestResponse,
      },
    },
    Request: {
      whole: 'user.device.ip_address',
      members: {
        ip: ipAddress,
        ips: ipAddress,
        headers: { members: clientHeaders },
        get: readsHeader(0),
        header: readsHeader(0),
      },
    },
    // What pino-http and bunyan's middleware leave on a request.
    RequestLog: { members: { trace: log, debug: log, info: log, warn: log, error: log, fatal: log } },
    Response: {
      members: {
        cookie: { call: { sinks: [{ kind: 'storage', data: [{ argument: 1 }] }], carries: [] } },
        redirect: { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }, { argument: 1 }] }], carries: [] } },
        location: { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], returns: 'Response' } },
        json: respondsFirst,
        send: respondsFirst,
        jsonp: respondsFirst,
        end: respondsFirst,
        write: respondsFirst,
        status: returnsResponse,
        type: returnsResponse,
        set: returnsResponse,
        header: returnsResponse,
        append: returnsResponse,
        contentType: returnsResponse,
        links: returnsResponse,
        vary: returnsResponse,
        sendStatus: returnsResponse,
      },
    },
  },
} satisfies PackageModel;
