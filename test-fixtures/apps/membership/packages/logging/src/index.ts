export { logEvent, type Details } from './log-event.js';
export { AuditLog } from './audit-log.js';
export { createLogger, type Logger } from './create-logger.js';
export { fingerprint } from './fingerprint.js';
export { withRetry } from './with-retry.js';
