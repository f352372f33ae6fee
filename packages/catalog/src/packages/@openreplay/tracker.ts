import type { PackageModel } from '@privet/model';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: '@openreplay/tracker',
  docs: 'https://docs.openreplay.com/en/sdk/constructor/',
  recipient: {
    id: 'openreplay',
    name: 'OpenReplay',
    kind: 'monitoring',
    purpose: 'essential.service.operations.improve',
  },
  exports: {
    default: {
      construct: {
        returns: 'Tracker',
        options: [
          {
            argument: 0,
            path: 'respectDoNotTrack',
            risky: false,
            safe: true,
            effect: 'records people who asked not to be tracked',
            categories: ['user.behavior'],
          },
          {
            argument: 0,
            path: 'obscureTextEmails',
            risky: false,
            safe: true,
            effect: 'records e-mail addresses on every page in the clear',
            categories: ['user.contact.email'],
          },
          {
            argument: 0,
            path: 'obscureInputEmails',
            risky: false,
            safe: true,
            effect: 'records e-mail addresses that people type in the clear',
            categories: ['user.contact.email'],
          },
          {
            argument: 0,
            path: 'defaultInputMode',
            risky: 0,
            safe: 1,
            effect: 'records what people type in the clear',
            categories: ['user.content.private', 'user.behavior'],
          },
        ],
      },
    },
    Tracker: {
      construct: {
        returns: 'Tracker',
        options: [
          {
            argument: 0,
            path: 'respectDoNotTrack',
            risky: false,
            safe: true,
            effect: 'records people who asked not to be tracked',
            categories: ['user.behavior'],
          },
          {
            argument: 0,
            path: 'obscureTextEmails',
            risky: false,
            safe: true,
            effect: 'records e-mail addresses on every page in the clear',
            categories: ['user.contact.email'],
          },
          {
            argument: 0,
            path: 'obscureInputEmails',
            risky: false,
            safe: true,
            effect: 'records e-mail addresses that people type in the clear',
            categories: ['user.contact.email'],
          },
          {
            argument: 0,
            path: 'defaultInputMode',
            risky: 0,
            safe: 1,
            effect: 'records what people type in the clear',
            categories: ['user.content.private', 'user.behavior'],
          },
        ],
      },
    },
  },
  types: {
    Tracker: {
      names: ['Tracker', 'default', 'API', 'App', 'TrackerSingleton'],
      members: {
        setUserID: sends,
        setMetadata: sends,
        setUserAnonymousID: sends,
        event: sends,
        issue: sends,
        handleError: sends,
        trackWs: sends,
        identify: sends,
        track: sends,
      },
    },
  },
} satisfies PackageModel;
