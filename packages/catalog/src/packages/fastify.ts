import type { PackageModel } from '@privet/model';

const handlesFastifyRequestFastifyReply = {
  call: { calls: { '1': ['FastifyRequest', 'FastifyReply'], '2': ['FastifyRequest', 'FastifyReply'] } },
} as const;
const storesSecond = {
  call: { sinks: [{ kind: 'storage', data: [{ argument: 1 }] }], returns: 'FastifyReply' },
} as const;

export default {
  package: 'fastify',
  docs: 'https://fastify.dev/docs/latest/Reference',
  declaredIn: ['@fastify/cookie'],
  exports: { fastify: { call: { returns: 'FastifyInstance' } }, default: { call: { returns: 'FastifyInstance' } } },
  types: {
    FastifyInstance: {
      members: {
        get: handlesFastifyRequestFastifyReply,
        post: handlesFastifyRequestFastifyReply,
        put: handlesFastifyRequestFastifyReply,
        patch: handlesFastifyRequestFastifyReply,
        delete: handlesFastifyRequestFastifyReply,
        all: handlesFastifyRequestFastifyReply,
        addHook: { call: { calls: { '1': ['FastifyRequest', 'FastifyReply'] } } },
      },
    },
    FastifyRequest: {
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
    FastifyReply: {
      members: {
        redirect: {
          call: { sinks: [{ kind: 'url', data: [{ argument: 0 }, { argument: 1 }] }], returns: 'FastifyReply' },
        },
        setCookie: storesSecond,
        cookie: storesSecond,
        send: { call: { sinks: [{ kind: 'response', data: [{ argument: 0 }] }], returns: 'FastifyReply' } },
        code: { call: { returns: 'FastifyReply' } },
        status: { call: { returns: 'FastifyReply' } },
        header: { call: { returns: 'FastifyReply' } },
        headers: { call: { returns: 'FastifyReply' } },
        type: { call: { returns: 'FastifyReply' } },
      },
    },
  },
} satisfies PackageModel;
