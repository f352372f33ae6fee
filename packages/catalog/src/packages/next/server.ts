import type { PackageModel } from '@privet/model';

const opensFirstReturningNextResponse = {
  call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], returns: 'NextResponse' },
} as const;

export default {
  package: 'next/server',
  docs: 'https://nextjs.org/docs/app/api-reference/functions/next-response',
  declaredIn: ['next'],
  exports: {
    NextResponse: {
      construct: { sinks: [{ kind: 'response', data: [{ argument: 0 }] }], returns: 'NextResponse' },
      members: {
        json: { call: { sinks: [{ kind: 'response', data: [{ argument: 0 }] }], returns: 'NextResponse' } },
        redirect: opensFirstReturningNextResponse,
        rewrite: opensFirstReturningNextResponse,
        next: { call: { returns: 'NextResponse' } },
      },
    },
    after: { call: { behaviour: 'effect' } },
  },
  types: {
    NextResponse: { members: { cookies: { instance: 'next/headers#RequestCookies' } } },
    NextRequest: { members: { ip: { source: 'user.device.ip_address' }, geo: { source: 'user.location' } } },
  },
} satisfies PackageModel;
