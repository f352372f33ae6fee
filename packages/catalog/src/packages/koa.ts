import type { PackageModel } from '@privet/model';
import { clientHeaders, readsHeader } from '../families/client-headers.ts';

const ipAddress = { source: 'user.device.ip_address' } as const;
const headers = { members: clientHeaders } as const;

export default {
  package: 'koa',
  docs: 'https://koajs.com',
  declaredIn: ['@types/koa', '@types/cookies', '@types/koa__router', '@types/koa-router'],
  exports: { default: { construct: { returns: 'Koa' } } },
  types: {
    Koa: { names: ['Koa', 'Application'], members: { use: { call: { calls: { 0: ['Context'] }, returns: 'Koa' } } } },
    Context: {
      names: [
        'Context',
        'ParameterizedContext',
        'ExtendableContext',
        'BaseContext',
        'DefaultContext',
        'ContextDelegatedRequest',
        'ContextDelegatedResponse',
        'Request',
        'Response',
        'BaseRequest',
        'BaseResponse',
        'DefaultContextExtends',
      ],
      members: {
        ip: ipAddress,
        ips: ipAddress,
        headers,
        get: readsHeader(0),
        header: headers,
        redirect: { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], carries: [] } },
        body: { assign: { sinks: [{ kind: 'response', data: [{ argument: 0 }] }] } },
        cookies: { instance: 'Cookies' },
        request: { instance: 'Context' },
        response: { instance: 'Context' },
      },
    },
    Cookies: { members: { set: { call: { sinks: [{ kind: 'storage', data: [{ argument: 1 }] }], carries: [] } } } },
  },
} satisfies PackageModel;
