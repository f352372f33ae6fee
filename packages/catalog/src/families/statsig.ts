/** Statsig as a recipient. */
export const statsig = {
  id: 'statsig',
  name: 'Statsig',
  kind: 'processor',
  purpose: 'functional.service.improve',
  country: 'US',
} as const;
