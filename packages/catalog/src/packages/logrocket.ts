import type { PackageModel } from '@privet/model';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;
const logs = {
  call: {
    sinks: [
      { kind: 'log', data: [{ argument: 'all' }] },
      { kind: 'recipient', data: [{ argument: 'all' }] },
    ],
  },
} as const;

export default {
  package: 'logrocket',
  docs: 'https://docs.logrocket.com/reference/',
  recipient: {
    id: 'logrocket',
    name: 'LogRocket',
    kind: 'monitoring',
    purpose: 'essential.service.operations.improve',
    country: 'US',
  },
  exports: {
    identify: sends,
    track: sends,
    captureMessage: sends,
    captureException: sends,
    log: logs,
    info: logs,
    warn: logs,
    error: logs,
    debug: logs,
    init: {
      call: {
        options: [
          {
            argument: 1,
            path: 'dom.inputSanitizer',
            risky: false,
            safe: true,
            effect: 'records what people type in the clear',
            categories: ['user.content.private', 'user.behavior'],
          },
          {
            argument: 1,
            path: 'dom.textSanitizer',
            risky: false,
            safe: true,
            effect: 'records the text of every page in the clear',
            categories: ['user.content.private', 'user.behavior'],
          },
          {
            argument: 1,
            path: 'shouldCaptureIP',
            risky: true,
            safe: false,
            effect: 'sends the IP address of every user',
            categories: ['user.device.ip_address'],
          },
        ],
      },
    },
  },
  globals: {
    LogRocket: {
      members: {
        identify: sends,
        track: sends,
        captureMessage: sends,
        captureException: sends,
        log: logs,
        info: logs,
        warn: logs,
        error: logs,
        debug: logs,
        init: {
          call: {
            options: [
              {
                argument: 1,
                path: 'dom.inputSanitizer',
                risky: false,
                safe: true,
                effect: 'records what people type in the clear',
                categories: ['user.content.private', 'user.behavior'],
              },
              {
                argument: 1,
                path: 'dom.textSanitizer',
                risky: false,
                safe: true,
                effect: 'records the text of every page in the clear',
                categories: ['user.content.private', 'user.behavior'],
              },
              {
                argument: 1,
                path: 'shouldCaptureIP',
                risky: true,
                safe: false,
                effect: 'sends the IP address of every user',
                categories: ['user.device.ip_address'],
              },
            ],
          },
        },
      },
    },
  },
} satisfies PackageModel;
