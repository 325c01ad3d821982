export * from './organisation.ts';
export * from './consultations.ts';
export * from './responses.ts';
export * from './releases.ts';
export * from './staff.ts';
export * from './reports.ts';
export * from './media.ts';
export * from './mail.ts';
