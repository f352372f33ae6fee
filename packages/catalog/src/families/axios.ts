const requestsHeadersAndOpensFirstAndParams = {
  call: {
    sinks: [
      { kind: 'network', data: [{ argument: 1, path: 'headers' }], host: { argument: 0 } },
      { kind: 'url', data: [{ argument: 0 }, { argument: 1, path: 'params' }] },
    ],
    carries: [],
  },
} as const;
const requestsSecondAndHeadersAndOpensFirstAndParams = {
  call: {
    sinks: [
      { kind: 'network', data: [{ argument: 1 }, { argument: 2, path: 'headers' }], host: { argument: 0 } },
      { kind: 'url', data: [{ argument: 0 }, { argument: 2, path: 'params' }] },
    ],
    carries: [],
  },
} as const;

/** A request whose second argument is its settings. */
export const requestsBySettings = requestsHeadersAndOpensFirstAndParams;

/** The requests that axios and what wraps it have under the same names. */
export const axiosRequests = {
  get: requestsHeadersAndOpensFirstAndParams,
  delete: requestsHeadersAndOpensFirstAndParams,
  head: requestsHeadersAndOpensFirstAndParams,
  post: requestsSecondAndHeadersAndOpensFirstAndParams,
  put: requestsSecondAndHeadersAndOpensFirstAndParams,
  patch: requestsSecondAndHeadersAndOpensFirstAndParams,
  postForm: requestsSecondAndHeadersAndOpensFirstAndParams,
  putForm: requestsSecondAndHeadersAndOpensFirstAndParams,
  patchForm: requestsSecondAndHeadersAndOpensFirstAndParams,
} as const;
