import type { PackageModel } from '@privet/model';

const handlesRequestResponse = {
  call: {
    calls: {
      '0': ['Request', 'Response'],
      '1': ['Request', 'Response'],
      '2': ['Request', 'Response'],
      '3': ['Request', 'Response'],
    },
  },
} as const;
const respondsFirst = { call: { sinks: [{ kind: 'response', data: [{ argument: 0 }] }], carries: [] } } as const;

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
      members: {
        ip: { source: 'user.device.ip_address' },
        ips: { source: 'user.device.ip_address' },
        headers: {
          members: {
            'user-agent': { source: 'user.device' },
            'x-forwarded-for': { source: 'user.device.ip_address' },
            'x-real-ip': { source: 'user.device.ip_address' },
            'cf-connecting-ip': { source: 'user.device.ip_address' },
          },
        },
      },
    },
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
        render: { call: { sinks: [{ kind: 'response', data: [{ argument: 1 }] }], carries: [] } },
        status: { call: { returns: 'Response' } },
        type: { call: { returns: 'Response' } },
        set: { call: { returns: 'Response' } },
        header: { call: { returns: 'Response' } },
        append: { call: { returns: 'Response' } },
        contentType: { call: { returns: 'Response' } },
        links: { call: { returns: 'Response' } },
        vary: { call: { returns: 'Response' } },
        sendStatus: { call: { returns: 'Response' } },
      },
    },
  },
} satisfies PackageModel;
