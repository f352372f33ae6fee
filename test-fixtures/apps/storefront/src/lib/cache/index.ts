export { loadCart, saveCart, type CartLine } from './cart-store';
export { cachedProfile, dropProfile } from './profile-cache';
export { issueSignInLink } from './sign-in-links';
