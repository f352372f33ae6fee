import type { PackageModel } from '@privet/model';

const respondsFirstReturningNextResponse = {
  call: { sinks: [{ kind: 'response', data: [{ argument: 0 }] }], returns: 'NextResponse' },
} as const;
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
        json: respondsFirstReturningNextResponse,
        redirect: opensFirstReturningNextResponse,
        rewrite: opensFirstReturningNextResponse,
        next: { call: { returns: 'NextResponse' } },
      },
    },
    after: { call: { behaviour: 'effect' } },
  },
  types: {
    NextResponse: {
      members: {
        json: respondsFirstReturningNextResponse,
        redirect: opensFirstReturningNextResponse,
        rewrite: opensFirstReturningNextResponse,
        cookies: { instance: 'next/headers#RequestCookies' },
      },
    },
    NextRequest: { members: { ip: { source: 'user.device.ip_address' }, geo: { source: 'user.location' } } },
  },
} satisfies PackageModel;
