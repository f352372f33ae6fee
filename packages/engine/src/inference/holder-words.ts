/** Nouns that name a person whatever stands before them: `ShopCustomer`, `GithubUser`. */
export const persons: ReadonlySet<string> = wordSet(
  `user customer patient employee person people guest applicant candidate student teacher doctor nurse physician
  clinician caregiver buyer shopper attendee citizen passenger visitor traveler traveller resident voter donor volunteer
  beneficiary cardholder policyholder spouse guardian recruiter staff participant prospect payer payee signer signatory
  invitee instructor trainee learner friend follower reviewer commenter contributor borrower debtor individual human
  colleague coworker freelancer rider renter lessee landlord claimant plaintiff defendant inmate pupil professor
  registrant shareholder cosigner insured`,
);

/** Nouns that name a person only by themselves or beside another person: `Member`, but not `ClassMember`. */
export const roles: ReadonlySet<string> = wordSet(
  `member contact subscriber sender recipient author owner admin administrator lead player speaker organizer organiser
  creator actor moderator influencer assignee approver requester me profile persona kin`,
);

/** What persons do or hand in: with nothing else in a holder's name, its fields are theirs. */
export const activities: ReadonlySet<string> = wordSet(
  `signup register registration checkout login signin onboarding newsletter billing shipping delivery kyc rsvp personal`,
);

/** Parts of what is kept about a person: `UserAddress`, `PatientContact`. */
export const personParts: ReadonlySet<string> = wordSet(
  `address profile contact identity account demographics credential billing shipping personal`,
);

/** With `address`, somebody's address. */
export const addressModifiers: ReadonlySet<string> = wordSet(
  `billing shipping delivery home mailing postal residential`,
);

/** Words that say how data is carried, not what it is: `CreateUserDto`, `SignupFormProps`. */
export const carriers: ReadonlySet<string> = wordSet(
  `form dto input output request req body query payload param args data info information detail entity model schema record
  row response res reply result type prop state value interface attribute document doc table view insert select update
  updated create created command new i t base partial get add edit save patch put list z zod public private raw full
  basic current my the with context session all find fetch load import export minimal summary draft existing json vm ui
  dao orm safe`,
);

/** Carriers that may as well describe a piece of code: the member of a `TypeMember`, the recipient of a `RecipientModel`. */
export const codeCarriers: ReadonlySet<string> = wordSet(`type model interface attribute`);

/** Modifiers that make a machine account or a piece of syntax of a noun: `IamUser`, `EnumMember`. */
export const machineModifiers: ReadonlySet<string> = wordSet(
  `iam db database system bot service robot daemon postgres mysql redis mongo smtp ftp ssh root machine technical ast
  syntax node class enum interface event queue message topic stream media video audio action kafka rabbit mq pubsub struct
  file cache process thread gpu kernel`,
);

/** Firms and places: what they hold under a personal name is often nobody's. */
export const organisations: ReadonlySet<string> = wordSet(
  `company organization organisation org business vendor supplier merchant tenant workspace agency firm institution
  school university hospital clinic bank store shop warehouse office branch venue restaurant hotel location place brand
  publisher manufacturer distributor department team club facility property building airport station city country region
  site carrier insurer seller partner employer club league`,
);

/** Objects with names, places and authors of their own: an e-mail address in them is somebody's, a `name` is not. */
export const objects: ReadonlySet<string> = wordSet(
  `product sku variant category tag file folder directory image asset device camera book movie song track album playlist
  game course lesson event message notification token app application integration webhook group job task item plan tier
  coupon project package module plugin repo repository post article comment channel topic bucket index migration commit
  release version role permission widget document_type attachment badge skill language currency`,
);

/** Things whose fields are never somebody's, whatever they are called: settings, machines, interface texts, errors. */
export const things: ReadonlySet<string> = wordSet(
  `config configuration option opt setting env environment template queue host server service controller provider client
  factory handler manager builder emitter dns wallet contract smtp transport connection database datasource datastore
  logger adapter driver middleware worker cluster pod container instance network subnet proxy gateway router route
  endpoint url path page screen layout breakpoint theme style icon font color palette button component menu navigation nav
  tab column label placeholder translation locale i18n string text copy error touched dirty validator validation rule
  regex pattern format formatter enum constant key selector mutation resolver hook reducer dispatch test mock fixture
  stub spy faker permission policy feature flag experiment workflow pipeline expression statement declaration lexer
  parser symbol identifier compiler program ref exception span trace metric strategy mapper serializer converter encoder
  decoder helper util api sdk dispatcher scheduler listener observer mailer marker point bound viewport polygon geometry
  coordinate vector matrix rect map tile sensor bot field repository`,
);

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}
