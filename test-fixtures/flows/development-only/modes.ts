declare const __DEV__: boolean;

export const isDevelopment = process.env.NODE_ENV !== 'production';
export const { NODE_ENV } = process.env;
export const settings = { NODE_ENV: process.env['NODE_ENV'], isVerbose: Boolean(process.env['VERBOSE']) };
export const isTraced = __DEV__ || settings.isVerbose;
export const isLive = process.env.NODE_ENV === 'production';
export const isQuiet = isLive && !settings.isVerbose;
