interface Profile {
  /** @personalData user.contact.email */
  email: string;
  theme: 'dark' | 'light';
}

/** @sanitizes encrypt */
function sealed(text: string): string {
  return [...text].reverse().join('');
}

export function save(profile: Profile): void {
  localStorage.setItem('theme', profile.theme);
  localStorage.setItem('email', sealed(profile.email));
  document.cookie = `theme=${profile.theme}`;
}
