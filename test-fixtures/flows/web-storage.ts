/** @purpose functional.storage */
interface Preferences {
  theme: string;
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.authorization.credentials */
  sessionToken: string;
}

export function remember(preferences: Preferences): void {
  localStorage.setItem('theme', preferences.theme);
  localStorage.setItem('email', preferences.email); // ✗ no-plaintext-storage: 'preferences.email' (user.contact.email, declared on Preferences) reaches 'localStorage.setItem' in the clear.
  sessionStorage.setItem('token', preferences.sessionToken); // ✗ no-plaintext-storage: 'preferences.sessionToken' (user.authorization.credentials, declared on Preferences) reaches 'sessionStorage.setItem' in the clear.
  window.localStorage.setItem('all', JSON.stringify(preferences)); // ✗ no-plaintext-storage: 'preferences' (user.authorization.credentials and user.contact.email, declared on Preferences) reaches 'window.localStorage.setItem' in the clear.
  localStorage.setItem('known', String(preferences.email !== ''));
  localStorage['email'] = preferences.email; // ✗ no-plaintext-storage: 'preferences.email' (user.contact.email, declared on Preferences) reaches 'localStorage['email']' in the clear.
  localStorage.removeItem(preferences.theme);
  document.cookie = `theme=${preferences.theme}`;
  document.cookie = `mail=${preferences.email}`; // ✗ no-plaintext-storage: 'preferences.email' (user.contact.email, declared on Preferences) reaches 'document.cookie' in the clear.
}
