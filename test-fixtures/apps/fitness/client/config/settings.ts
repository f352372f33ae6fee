export const settings = {
  apiUrl: 'https://api.stride.example/v1',
  weatherUrl: 'https://api.skycast.example',
  posthogKey: 'phc_3kd92',
  appsFlyerKey: 'sTrIdE42',
  appleId: '1480000000',
} as const;
