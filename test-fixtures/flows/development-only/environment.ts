/** A build for production puts another file in the place of this one. */
export const environment = {
  production: false,
  tracing: false,
};
