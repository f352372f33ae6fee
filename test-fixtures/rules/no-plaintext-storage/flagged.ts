interface Profile {
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.demographic.date_of_birth */
  born: string;
}

function keep(key: string, value: unknown): void {
  sessionStorage.setItem(key, JSON.stringify(value));
}

export function save(profile: Profile): void {
  localStorage.setItem('email', profile.email); // ✗ no-plaintext-storage: 'profile.email' (user.contact.email, declared on Profile) reaches 'localStorage.setItem' in the clear.
  document.cookie = `born=${profile.born}`; // ✗ no-plaintext-storage: 'profile.born' (user.demographic.date_of_birth, declared on Profile) reaches 'document.cookie' in the clear.
  keep('profile', profile); // ✗ no-plaintext-storage: 'profile' (user.demographic.date_of_birth and user.contact.email, declared on Profile) reaches 'sessionStorage.setItem' in the clear, by way of keep().
}
