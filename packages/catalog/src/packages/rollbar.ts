import type { PackageModel } from '@privet/model';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'rollbar',
  docs: 'https://docs.rollbar.com/docs/javascript',
  recipient: {
    id: 'rollbar',
    name: 'Rollbar',
    kind: 'monitoring',
    purpose: 'essential.service.operations.improve',
    country: 'US',
  },
  exports: {
    default: {
      construct: {
        sinks: [{ kind: 'recipient', data: [{ argument: 0, path: 'payload' }] }],
        returns: 'Rollbar',
        options: [
          {
            argument: 0,
            path: 'captureIp',
            risky: true,
            safe: false,
            effect: 'sends the IP address of every user',
            categories: ['user.device.ip_address'],
          },
          {
            argument: 0,
            path: 'captureEmail',
            risky: true,
            safe: false,
            effect: 'sends the e-mail address of every user',
            categories: ['user.contact.email'],
          },
          {
            argument: 0,
            path: 'captureUsername',
            risky: true,
            safe: false,
            effect: 'sends the name of every user',
            categories: ['user.account.username'],
          },
        ],
      },
      members: {
        init: {
          call: {
            sinks: [{ kind: 'recipient', data: [{ argument: 0, path: 'payload' }] }],
            returns: 'Rollbar',
            options: [
              {
                argument: 0,
                path: 'captureIp',
                risky: true,
                safe: false,
                effect: 'sends the IP address of every user',
                categories: ['user.device.ip_address'],
              },
              {
                argument: 0,
                path: 'captureEmail',
                risky: true,
                safe: false,
                effect: 'sends the e-mail address of every user',
                categories: ['user.contact.email'],
              },
              {
                argument: 0,
                path: 'captureUsername',
                risky: true,
                safe: false,
                effect: 'sends the name of every user',
                categories: ['user.account.username'],
              },
            ],
          },
        },
        log: sends,
        debug: sends,
        info: sends,
        warn: sends,
        warning: sends,
        error: sends,
        critical: sends,
        captureEvent: sends,
      },
    },
    log: sends,
    debug: sends,
    info: sends,
    warn: sends,
    warning: sends,
    error: sends,
    critical: sends,
    captureEvent: sends,
  },
  globals: {
    Rollbar: {
      members: {
        log: sends,
        debug: sends,
        info: sends,
        warn: sends,
        warning: sends,
        error: sends,
        critical: sends,
        captureEvent: sends,
        configure: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0, path: 'payload' }] }] } },
      },
    },
  },
  types: {
    Rollbar: {
      members: {
        log: sends,
        debug: sends,
        info: sends,
        warn: sends,
        warning: sends,
        error: sends,
        critical: sends,
        captureEvent: sends,
        configure: {
          call: { sinks: [{ kind: 'recipient', data: [{ argument: 0, path: 'payload' }] }], returns: 'Rollbar' },
        },
        global: {
          call: { sinks: [{ kind: 'recipient', data: [{ argument: 0, path: 'payload' }] }], returns: 'Rollbar' },
        },
      },
    },
  },
} satisfies PackageModel;
