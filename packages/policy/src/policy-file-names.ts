/** The names that a policy's file can have, the usual one first; hosts look for it from a file upwards. */
export const policyFileNames = ['privacy.yaml', 'privacy.yml'] as const;
