/** Placeholder until the vocabulary is generated. */
export type PurposeId = string;
