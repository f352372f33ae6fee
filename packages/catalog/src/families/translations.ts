/** A translated text that holds the values which are put into it. */
export const interpolates = { call: { carries: [{ argument: { from: 1 } }], text: true } } as const;

/** A translated text, of which a macro makes a template or a description that holds the values. */
export const interpolatesAll = { call: { carries: [{ argument: 'all' }], text: true } } as const;
