/** Matomo as a recipient, whoever hosts it. */
export const matomo = {
  id: 'matomo',
  name: 'Matomo',
  kind: 'analytics',
  purpose: 'analytics.reporting',
  country: 'NZ',
} as const;
