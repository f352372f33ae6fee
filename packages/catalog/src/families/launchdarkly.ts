/** LaunchDarkly as a recipient. */
export const launchdarkly = {
  id: 'launchdarkly',
  name: 'LaunchDarkly',
  kind: 'processor',
  purpose: 'functional.service.improve',
  country: 'US',
} as const;
