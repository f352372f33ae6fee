/** PostHog as a recipient. */
export const posthog = {
  id: 'posthog',
  name: 'PostHog',
  kind: 'analytics',
  purpose: 'analytics.reporting',
  country: 'US',
} as const;
