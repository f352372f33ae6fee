export { loggerFor, type AppLogger, type LogFields } from './logger';
export { lastFour, maskEmail } from './mask';
