export { registerMember } from './register.js';
export { showMember } from './show.js';
