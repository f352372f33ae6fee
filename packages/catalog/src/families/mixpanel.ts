/** Mixpanel as a recipient. */
export const mixpanel = {
  id: 'mixpanel',
  name: 'Mixpanel',
  kind: 'analytics',
  purpose: 'analytics.reporting',
  country: 'US',
} as const;
