export { Mailer } from './mailer.js';
export { hasConsented, trackSignup } from './tracking.js';
export { findMember, memberByEmail } from './directory.js';
