import type { PackageModel } from '@privet/model';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;
const sendsRest = { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } } as const;

export default {
  package: 'smartlook-client',
  docs: 'https://web.developer.smartlook.com/docs/api-reference',
  recipient: { id: 'smartlook', name: 'Smartlook', kind: 'analytics', purpose: 'analytics.reporting', country: 'CZ' },
  exports: {
    identify: sends,
    track: sends,
    record: {
      call: {
        options: [
          {
            argument: 0,
            path: 'forms',
            risky: true,
            safe: false,
            effect: 'records what people type in the clear',
            categories: ['user.content.private', 'user.behavior'],
          },
          {
            argument: 0,
            path: 'numbers',
            risky: true,
            safe: false,
            effect: 'records the numbers on every page in the clear',
            categories: ['user.content.private', 'user.behavior'],
          },
          {
            argument: 0,
            path: 'emails',
            risky: true,
            safe: false,
            effect: 'records the e-mail addresses on every page in the clear',
            categories: ['user.content.private', 'user.behavior'],
          },
          {
            argument: 0,
            path: 'ips',
            risky: true,
            safe: false,
            effect: 'records the IP address of every visitor',
            categories: ['user.device.ip_address'],
          },
        ],
      },
    },
  },
  globals: { smartlook: sendsRest },
} satisfies PackageModel;
