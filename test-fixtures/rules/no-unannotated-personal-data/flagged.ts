export interface SignupForm {
  email: string; // ✗ no-unannotated-personal-data: 'email' of SignupForm looks like user.contact.email, inferred from the name 'email', and is not annotated.
  firstName: string; // ✗ no-unannotated-personal-data: 'firstName' of SignupForm looks like user.name.first, inferred from the name 'firstName', and is not annotated.
}
