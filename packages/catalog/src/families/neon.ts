/** Neon as a recipient. */
export const neon = {
  id: 'neon',
  name: 'Neon',
  kind: 'storage',
  purpose: 'essential.service',
  country: 'US',
} as const;
