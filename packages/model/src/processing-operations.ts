interface ProcessingOperationRecord {
  readonly id: string;
  readonly label: string;
  readonly dpv: string;
  /** What it looks like in code. */
  readonly codeSigns: string;
}

const records = [
  {
    id: 'collect',
    label: 'Collect',
    dpv: 'dpv:Collect',
    codeSigns: 'form field, request body, query, cookie read, sensor API',
  },
  { id: 'record', label: 'Record', dpv: 'dpv:Record', codeSigns: 'append to a log or event stream' },
  { id: 'store', label: 'Store', dpv: 'dpv:Store', codeSigns: 'DB insert/update, file write, cache set, localStorage' },
  { id: 'retrieve', label: 'Retrieve', dpv: 'dpv:Retrieve', codeSigns: 'DB read, cache get' },
  { id: 'use', label: 'Use', dpv: 'dpv:Use', codeSigns: 'any in-process computation' },
  { id: 'adapt', label: 'Adapt or alter', dpv: 'dpv:Alter', codeSigns: 'mutation, update' },
  { id: 'combine', label: 'Combine', dpv: 'dpv:Combine', codeSigns: 'join, merge, enrich' },
  { id: 'analyse', label: 'Analyse', dpv: 'dpv:Analyse', codeSigns: 'scoring, statistics' },
  { id: 'profile', label: 'Profile', dpv: 'dpv:Profiling', codeSigns: 'segmenting, scoring a person' },
  { id: 'infer', label: 'Infer', dpv: 'dpv:Infer', codeSigns: 'derive a new attribute' },
  { id: 'match', label: 'Match', dpv: 'dpv:Match', codeSigns: 'dedupe, look up by identifier' },
  { id: 'disclose', label: 'Disclose', dpv: 'dpv:Disclose', codeSigns: 'response to a client, render in a page' },
  { id: 'transmit', label: 'Transmit', dpv: 'dpv:Transmit', codeSigns: 'HTTP, queue publish, e-mail send' },
  { id: 'share', label: 'Share', dpv: 'dpv:Share', codeSigns: 'send to another controller' },
  { id: 'transfer', label: 'Transfer', dpv: 'dpv:Transfer', codeSigns: 'send to another recipient' },
  {
    id: 'cross_border_transfer',
    label: 'Transfer across borders',
    dpv: 'dpv:CrossBorderTransfer',
    codeSigns: 'send outside the EEA/UK',
  },
  { id: 'track', label: 'Track', dpv: 'dpv:Tracking', codeSigns: 'analytics capture, pixel, replay' },
  { id: 'export', label: 'Export', dpv: 'dpv:Export', codeSigns: 'CSV, DSAR export, backup' },
  { id: 'pseudonymise', label: 'Pseudonymise', dpv: 'dpv:Pseudonymise', codeSigns: 'hash with key, tokenise' },
  { id: 'anonymise', label: 'Anonymise', dpv: 'dpv:Anonymise', codeSigns: 'aggregate, drop identifiers' },
  { id: 'restrict', label: 'Restrict', dpv: 'dpv:Restrict', codeSigns: 'block from further use' },
  { id: 'erase', label: 'Erase', dpv: 'dpv:Erase', codeSigns: 'delete row, purge, crypto-shred' },
] as const satisfies readonly ProcessingOperationRecord[];

/** The id of a processing operation. */
export type ProcessingOperationId = (typeof records)[number]['id'];

/** Something that is done to personal data. */
export interface ProcessingOperation extends ProcessingOperationRecord {
  readonly id: ProcessingOperationId;
}

/** The processing operations that code can show. */
export const processingOperations: readonly ProcessingOperation[] = records;
