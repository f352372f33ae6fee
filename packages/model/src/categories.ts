/** Placeholder until the vocabulary is generated. */
export type CategoryId = string;
