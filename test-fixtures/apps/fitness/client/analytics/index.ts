export { identify, trackFinished, trackScreen, trackSignIn, trackStart } from './events';
