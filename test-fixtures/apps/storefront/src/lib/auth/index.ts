export { hashPassword, isPassword } from './password';
export { requireRole, requireViewer } from './roles';
export { currentViewer, endSession, startSession } from './session';
