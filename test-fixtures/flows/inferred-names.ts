interface LoginForm {
  email: string;
  password: string;
  remember: boolean;
}

export function submitted(form: LoginForm): void {
  console.log(form.remember);
  console.log(form.email); // ✗ no-plaintext-logging: 'form.email' (user.contact.email, inferred from the name 'email') reaches 'console.log' in the clear.
  console.log(form.password.length);
  localStorage.setItem('last', form.password); // ✗ no-plaintext-storage: 'form.password' (user.authorization.password, inferred from the name 'password') reaches 'localStorage.setItem' in the clear.
}

export function greet(firstName: string, phoneNumber: string, emailEnabled: boolean, emailCount: number): void {
  console.log(firstName); // ✗ no-plaintext-logging: 'firstName' (user.name.first, inferred from the name 'firstName') reaches 'console.log' in the clear.
  console.log(phoneNumber !== '');
  console.log(`calling ${phoneNumber}`); // ✗ no-plaintext-logging: 'phoneNumber' (user.contact.phone_number, inferred from the name 'phoneNumber') reaches 'console.log' in the clear.
  console.log(emailEnabled, emailCount);
}

export function resend(form: LoginForm): void {
  greet('there', '0', false, form.email.length);
}
