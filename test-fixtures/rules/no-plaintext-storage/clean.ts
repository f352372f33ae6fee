interface Profile {
  /** @personalData user.contact.email */
  email: string;
  theme: 'dark' | 'light';
}

/** @sanitizes encrypt */
declare function sealed(text: string): string;

export function save(profile: Profile): void {
  localStorage.setItem('theme', profile.theme);
  localStorage.setItem('email', sealed(profile.email));
  document.cookie = `theme=${profile.theme}`;
}
