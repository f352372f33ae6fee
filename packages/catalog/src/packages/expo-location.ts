import type { PackageModel } from '@privet/model';

const locates = { call: { returns: 'LocationObject' } } as const;

export default {
  package: 'expo-location',
  docs: 'https://docs.expo.dev/versions/latest/sdk/location/',
  exports: {
    getCurrentPositionAsync: locates,
    getLastKnownPositionAsync: locates,
    watchPositionAsync: { call: { calls: { 1: ['LocationObject'] } } },
  },
  types: {
    LocationObject: { members: { coords: { instance: 'LocationObjectCoords' } } },
    LocationObjectCoords: {
      members: {
        latitude: { source: 'user.location.precise' },
        longitude: { source: 'user.location.precise' },
        altitude: { source: 'user.location.precise' },
      },
    },
  },
} satisfies PackageModel;
