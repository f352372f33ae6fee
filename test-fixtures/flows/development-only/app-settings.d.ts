// Filled by the bundler, from the environment of the build.
declare module 'app-settings' {
  export const ENABLE_DEV_MODE: string | undefined;
  export const VERBOSE_LOGS: string | undefined;
}
