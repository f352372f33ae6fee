export { capture, enrichProfile, forgetViewer, rememberViewer, startAnalytics } from './browser';
export type { EventName, EventProperties } from './events';
export { useTrack } from './use-track';
