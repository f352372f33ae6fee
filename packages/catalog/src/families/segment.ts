/** Segment as a recipient. */
export const segment = {
  id: 'segment',
  name: 'Twilio Segment',
  kind: 'analytics',
  purpose: 'analytics.reporting',
  country: 'US',
} as const;
