export { deleteAccount, requestExport } from './privacy-api';
export { signIn, signOut } from './session-api';
export { history, upload, workoutById } from './workouts-api';
