import type { PackageModel } from '@privet/model';
import { clientHeaders } from '../families/client-headers.ts';

const handlesFastifyRequestFastifyReply = {
  call: { calls: { 1: ['FastifyRequest', 'FastifyReply'], 2: ['FastifyRequest', 'FastifyReply'] } },
} as const;
const makesInstance = {
  call: {
    returns: 'FastifyInstance',
    // Fastify 5, lib/logger-factory.js: the default serialiser of `req` holds remoteAddress and remotePort.
    options: [
      {
        argument: 0,
        path: 'logger',
        risky: true,
        effect: 'logs the IP address of every request',
        categories: ['user.device.ip_address'],
      },
    ],
  },
} as const;
const ipAddress = { source: 'user.device.ip_address' } as const;
const storesSecondReturningFastifyReply = {
  call: { sinks: [{ kind: 'storage', data: [{ argument: 1 }] }], returns: 'FastifyReply' },
} as const;
const returnsFastifyReply = { call: { returns: 'FastifyReply' } } as const;

export default {
  package: 'fastify',
  docs: 'https://fastify.dev/docs/latest/Reference',
  declaredIn: ['@fastify/cookie'],
  exports: { fastify: makesInstance, default: makesInstance },
  types: {
    FastifyInstance: {
      members: {
        get: handlesFastifyRequestFastifyReply,
        post: handlesFastifyRequestFastifyReply,
        put: handlesFastifyRequestFastifyReply,
        patch: handlesFastifyRequestFastifyReply,
        delete: handlesFastifyRequestFastifyReply,
        all: handlesFastifyRequestFastifyReply,
        addHook: { call: { calls: { 1: ['FastifyRequest', 'FastifyReply'] } } },
      },
    },
    FastifyRequest: {
      whole: 'user.device.ip_address',
      members: {
        ip: ipAddress,
        ips: ipAddress,
        headers: {
          members: clientHeaders,
        },
      },
    },
    FastifyReply: {
      members: {
        redirect: {
          call: { sinks: [{ kind: 'url', data: [{ argument: 0 }, { argument: 1 }] }], returns: 'FastifyReply' },
        },
        setCookie: storesSecondReturningFastifyReply,
        cookie: storesSecondReturningFastifyReply,
        send: { call: { sinks: [{ kind: 'response', data: [{ argument: 0 }] }], returns: 'FastifyReply' } },
        code: returnsFastifyReply,
        status: returnsFastifyReply,
        header: returnsFastifyReply,
        headers: returnsFastifyReply,
        type: returnsFastifyReply,
      },
    },
  },
} satisfies PackageModel;
