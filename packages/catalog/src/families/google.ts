/** Google Analytics as a recipient. */
export const googleAnalytics = {
  id: 'google-analytics',
  name: 'Google Analytics',
  kind: 'analytics',
  purpose: 'analytics.reporting',
  country: 'US',
} as const;

/** Google Tag Manager as a recipient. */
export const googleTagManager = {
  id: 'google-tag-manager',
  name: 'Google Tag Manager',
  kind: 'analytics',
  purpose: 'analytics.reporting',
  country: 'US',
} as const;
