interface SignIn {
  /** @personalData user.authorization.credentials */
  sessionId: string;
  /** @personalData user.authorization.password */
  password: string;
}

/** The id of a session lies in a cookie, for which there is no other place. */
export function keep(signIn: SignIn): void {
  document.cookie = `sid=${signIn.sessionId}`;
  document.cookie = `remembered=${signIn.password}`; // ✗ no-plaintext-storage: 'signIn.password' (user.authorization.password, declared on SignIn) reaches 'document.cookie' in the clear.
  localStorage.setItem('sid', signIn.sessionId); // ✗ no-plaintext-storage: 'signIn.sessionId' (user.authorization.credentials, declared on SignIn) reaches 'localStorage.setItem' in the clear.
}

/** So does the token by which the application knows its own sessions. */
export function start(jwtToken: string, accessToken: string): void {
  document.cookie = `session=${jwtToken}`;
  localStorage.setItem('session', jwtToken); // ✗ no-plaintext-storage: 'jwtToken' (user.authorization.credentials, inferred from the name 'jwtToken') reaches 'localStorage.setItem' in the clear.
  document.cookie = `access=${accessToken}`;
}
