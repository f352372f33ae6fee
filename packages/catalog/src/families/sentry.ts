const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;
const logs = {
  call: {
    sinks: [
      { kind: 'log', data: [{ argument: 'all' }] },
      { kind: 'recipient', data: [{ argument: 'all' }] },
    ],
  },
} as const;
const annotates = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], returns: 'Scope' } } as const;
const annotatesSpan = {
  call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], returns: 'Span' },
} as const;

/** Sentry as a recipient. */
export const sentry = {
  id: 'sentry',
  name: 'Sentry',
  kind: 'monitoring',
  purpose: 'essential.service.operations.improve',
  country: 'US',
} as const;

/** What every Sentry SDK exports. */
export const sentryExports = {
  init: {
    call: {
      sinks: [{ kind: 'recipient', data: [{ argument: 0, path: 'initialScope' }] }],
      options: [
        {
          argument: 0,
          path: 'sendDefaultPii',
          risky: true,
          safe: false,
          effect: 'sends IP addresses and request headers',
          categories: ['user.device.ip_address', 'user.device.cookie_id'],
        },
        {
          argument: 0,
          path: 'dataCollection.userInfo',
          risky: true,
          safe: false,
          effect: 'sends the user that the request names and their IP address',
          categories: ['user.unique_id', 'user.device.ip_address'],
        },
        {
          argument: 0,
          path: 'dataCollection.cookies',
          risky: true,
          safe: false,
          effect: 'sends the cookies of every request',
          categories: ['user.device.cookie_id'],
        },
        {
          argument: 0,
          path: 'includeLocalVariables',
          risky: true,
          safe: false,
          effect: 'sends the local variables of every function on the stack',
          categories: ['user'],
        },
      ],
    },
  },
  setUser: sends,
  setContext: sends,
  setExtra: sends,
  setExtras: sends,
  setTag: sends,
  setTags: sends,
  setAttribute: sends,
  setAttributes: sends,
  captureException: sends,
  captureMessage: sends,
  captureEvent: sends,
  captureFeedback: sends,
  addBreadcrumb: sends,
  showReportDialog: sends,
  logger: { members: { trace: logs, debug: logs, info: logs, warn: logs, error: logs, fatal: logs } },
  getCurrentScope: { call: { returns: 'Scope' } },
  getIsolationScope: { call: { returns: 'Scope' } },
  getGlobalScope: { call: { returns: 'Scope' } },
  withScope: { call: { calls: { 0: ['Scope'] } } },
  withIsolationScope: { call: { calls: { 0: ['Scope'] } } },
  startSpan: {
    call: { sinks: [{ kind: 'recipient', data: [{ argument: 0, path: 'attributes' }] }], calls: { 1: ['Span'] } },
  },
  startSpanManual: {
    call: { sinks: [{ kind: 'recipient', data: [{ argument: 0, path: 'attributes' }] }], calls: { 1: ['Span'] } },
  },
  startInactiveSpan: {
    call: { sinks: [{ kind: 'recipient', data: [{ argument: 0, path: 'attributes' }] }], returns: 'Span' },
  },
  getActiveSpan: { call: { returns: 'Span' } },
} as const;

/** What the Sentry SDKs for browsers export beyond that. */
export const sentryBrowserExports = {
  replayIntegration: {
    call: {
      options: [
        {
          argument: 0,
          path: 'maskAllText',
          risky: false,
          safe: true,
          effect: 'records the text of every page in the clear',
          categories: ['user.content.private', 'user.behavior'],
        },
        {
          argument: 0,
          path: 'maskAllInputs',
          risky: false,
          safe: true,
          effect: 'records what people type in the clear',
          categories: ['user.content.private', 'user.behavior'],
        },
        {
          argument: 0,
          path: 'blockAllMedia',
          risky: false,
          safe: true,
          effect: 'records the images and videos of every page',
          categories: ['user.content.private'],
        },
        {
          argument: 0,
          path: 'networkCaptureBodies',
          risky: true,
          safe: false,
          effect: 'records request and response bodies',
          categories: ['user'],
        },
      ],
    },
  },
} as const;

/** The scopes and spans of every Sentry SDK. */
export const sentryTypes = {
  Scope: {
    members: {
      setUser: annotates,
      setContext: annotates,
      setExtra: annotates,
      setExtras: annotates,
      setTag: annotates,
      setTags: annotates,
      setAttribute: annotates,
      setAttributes: annotates,
      addBreadcrumb: annotates,
      addAttachment: annotates,
      update: annotates,
      captureException: sends,
      captureMessage: sends,
      captureEvent: sends,
    },
  },
  Span: {
    members: {
      setAttribute: annotatesSpan,
      setAttributes: annotatesSpan,
      addEvent: annotatesSpan,
      updateName: annotatesSpan,
    },
  },
} as const;
