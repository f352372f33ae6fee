/** A call with a statement and the values that go into it: `query(sql, values)`, `run(sql, …values)`, a template's tag. */
export const runsStatement = {
  call: {
    sinks: [{ kind: 'database', data: [{ argument: 'all' }] }],
    store: { act: 'sql', part: { argument: 0 } },
  },
} as const;

/** A call that hands values to the statement that its receiver was prepared with: `statement.run(…values)`. */
export const runsPrepared = {
  call: { sinks: [{ kind: 'database', data: [{ argument: 'all' }] }], store: { act: 'sql', part: 'receiver' } },
} as const;
