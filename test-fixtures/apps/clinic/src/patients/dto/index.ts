export { CallbackRequestDto } from './callback-request.dto';
export type { PatientCard, WaitingRoomEntry } from './patient-card.dto';
export { RegisterPatientDto } from './register-patient.dto';
export { UpdateContactDto } from './update-contact.dto';
