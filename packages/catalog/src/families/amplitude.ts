const holds = {
  call: { returns: 'Identify', carries: [{ argument: 'receiver' }, { argument: 1 }], keeps: [{ argument: 1 }] },
} as const;

/** Amplitude as a recipient. */
export const amplitude = {
  id: 'amplitude',
  name: 'Amplitude',
  kind: 'analytics',
  purpose: 'analytics.reporting',
  country: 'US',
} as const;

/** The collection of user properties that `identify` sends. */
export const amplitudeIdentify = {
  members: {
    set: holds,
    setOnce: holds,
    append: holds,
    prepend: holds,
    postInsert: holds,
    preInsert: holds,
    add: holds,
  },
} as const;
