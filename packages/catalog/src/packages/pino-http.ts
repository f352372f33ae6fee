import type { PackageModel } from '@privet/model';

const logs = {
  call: {
    returns: 'HttpLogger',
    redactedPaths: [
      { argument: 0, path: 'redact' },
      { argument: 0, path: 'redact.paths' },
    ],
    // pino-std-serializers 7: `req` holds headers, remoteAddress and remotePort.
    options: [
      {
        argument: 0,
        path: 'serializers.req',
        risky: 'absent',
        effect: 'logs the IP address and headers of every request',
        categories: ['user.device.ip_address', 'user.authorization.credentials'],
      },
    ],
  },
} as const;

export default {
  package: 'pino-http',
  docs: 'https://github.com/pinojs/pino-http#readme',
  exports: {
    default: logs,
    pinoHttp: logs,
  },
  types: { HttpLogger: { members: { logger: { instance: 'pino#Logger' } } } },
} satisfies PackageModel;
