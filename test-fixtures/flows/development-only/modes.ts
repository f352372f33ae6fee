import { ENABLE_DEV_MODE, VERBOSE_LOGS } from 'app-settings';

declare const __DEV__: boolean;

export const isDevelopment = process.env.NODE_ENV !== 'production';
export const { NODE_ENV } = process.env;
export const settings = { NODE_ENV: process.env['NODE_ENV'], isVerbose: Boolean(process.env['VERBOSE']) };
export const isTraced = __DEV__ || settings.isVerbose;
export const isLive = process.env.NODE_ENV === 'production';
export const isQuiet = isLive && !settings.isVerbose;
// On in a build for developers, or where a setting says that it is one.
export const isStaged = (typeof __DEV__ === 'boolean' && __DEV__) || !!Number(ENABLE_DEV_MODE);
export const isChatty = (typeof __DEV__ === 'boolean' && __DEV__) || !!Number(VERBOSE_LOGS);
