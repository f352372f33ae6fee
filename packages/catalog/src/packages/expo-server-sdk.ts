import type { PackageModel } from '@privet/model';

export default {
  package: 'expo-server-sdk',
  docs: 'https://docs.expo.dev/push-notifications/sending-notifications',
  recipient: {
    id: 'expo',
    name: 'Expo',
    kind: 'communication',
    purpose: 'essential.service.notifications',
    country: 'US',
  },
  exports: { Expo: { construct: { returns: 'Expo' } }, default: { construct: { returns: 'Expo' } } },
  types: {
    Expo: {
      members: {
        sendPushNotificationsAsync: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        chunkPushNotifications: { call: { carries: [{ argument: 0 }] } },
      },
    },
  },
} satisfies PackageModel;
