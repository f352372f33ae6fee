export enum Step {
  Build = 'build',
  Push = 'push',
}

export const COLUMNS = { contact: 'contact_mail', plan: 'plan' } as const;

export const PLAN = 'plan';
