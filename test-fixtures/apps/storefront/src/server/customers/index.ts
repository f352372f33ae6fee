export { toRow, type CustomerRow } from './customer.mapper';
export { customerRepository } from './customer.repository';
export { profileChange, registration, type ProfileChange, type Registration } from './customer.schema';
export { changeProfile, customerWriting, profileOf, register, signIn } from './customer.service';
