/** Better Stack as a recipient. */
export const betterStack = {
  id: 'better-stack',
  name: 'Better Stack',
  kind: 'monitoring',
  purpose: 'essential.service.operations.improve',
} as const;
