import type { PackageModel } from '@privet/model';

export default {
  package: 'platform:navigator',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Navigator',
  declaredIn: ['typescript'],
  globals: { navigator: { instance: 'Navigator' } },
  types: {
    Navigator: {
      members: {
        sendBeacon: {
          call: {
            sinks: [
              { kind: 'url', data: [{ argument: 0 }] },
              { kind: 'network', data: [{ argument: 1 }], host: { argument: 0 } },
            ],
          },
        },
        userAgent: { source: 'user.device' },
        geolocation: { instance: 'Geolocation' },
      },
    },
    Geolocation: {
      members: {
        getCurrentPosition: { call: { calls: { 0: ['GeolocationPosition'] } } },
        watchPosition: { call: { calls: { 0: ['GeolocationPosition'] } } },
      },
    },
    GeolocationPosition: { members: { coords: { instance: 'GeolocationCoordinates' } } },
    GeolocationCoordinates: {
      members: {
        latitude: { source: 'user.location.precise' },
        longitude: { source: 'user.location.precise' },
        altitude: { source: 'user.location.precise' },
      },
    },
  },
} satisfies PackageModel;
