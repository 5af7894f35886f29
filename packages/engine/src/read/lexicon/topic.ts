/**
 * Words and phrases that show what a document is about. A word ending in `*` stands for all that begin so.
 * A word list: as long as it is.
 */
export type Phrases = readonly (readonly string[])[];
const phrases = (lines: string): Phrases =>
  lines
    .trim()
    .split("\n")
    // A hyphen parts words in a text too.
    .map((line) => line.trim().split(/[ -]/));

/** Names that this kind of fraud goes by. */
export const NAMED = phrases(`courier fraud*
  phone scam*
  telephone scam*
  phone fraud*
  telephone fraud*
  over-the-phone fraud*
  phone call scam*
  scam phone call*
  scam call*
  scam phone
  fraud call*
  fraudulent call*
  fraudulent phone
  bogus call*
  bogus phone
  bogus telephone
  hoax call*
  hoax phone
  fake call*
  nuisance and scam call*
  vishing
  bogus officer*
  impersonation fraud
  impersonation scam*
  automated scam
  telephone con*
  phone con*
  to a courier
  sent a courier
  send a courier
  courier collected
  courier came
  courier would collect
  courier to collect
  fake courier*`);

/** The telephone as the way in. "Call 101" is advice and is left out. */
export const PHONE = phrases(`phone call*
  telephone call*
  received a call
  receive a call
  received calls
  receiving calls
  receive calls
  got a call
  had a call
  take a call
  took a call
  taken a call
  a call from
  calls from
  call from
  cold call*
  caller
  callers
  calling
  rang
  rung
  phoned
  telephoned
  was called
  were called
  been called
  called by
  phoning
  by phone
  by telephone
  the phone
  their phone
  her phone
  his phone
  my phone
  landline*
  voicemail*
  automated message*
  automated telephone
  automated call*
  recorded message*
  recorded voice
  press one
  press 1
  the number one
  hung up
  hang up
  calls claiming
  calls purporting
  unsolicited call*
  called a
  called an
  called the
  called her
  called him
  called me
  contacted by
  call citizens
  call people
  call residents
  call victims
  call customers
  calls people
  calls residents
  calls victims
  calls a
  calls the
  rings the
  rings a
  ring people
  ring victims
  ring residents
  phones the
  phones a
  phone people
  phone victims
  the calls
  these calls
  such calls
  similar calls
  call centre*
  on the line
  on the other end
  about calls
  calls that appear
  calls that claim
  calls about
  calls in which
  over the telephone`);

/** Deceit, or what deceivers ask for. */
export const DECEIT = phrases(`scam*
  fraud*
  con
  conned
  conman
  conmen
  con artist*
  trick*
  duped
  hoax*
  bogus
  purport*
  pretend*
  posing
  posed
  impersonat*
  claiming
  claimed
  claims to
  claim to
  saying he
  saying she
  said he was
  said she was
  said they were
  told me
  passed themselves
  fake
  swindl*
  defraud*
  deceiv*
  suspicious
  counterfeit
  safe account
  remote access
  gift card*
  voucher*
  bank details
  bank card*
  bank account*
  pin
  security code*
  passcode*
  national insurance
  warrant
  refund
  convinced her
  convinced him
  convinced them
  persuaded
  hacked
  told to transfer
  told to withdraw
  appear to come
  appears to come
  appearing to come
  appear to be from
  appears to be from
  pps number*
  social security number*
  compromised
  cloned
  so called
  supposedly
  refund
  rebate
  press 1
  press one
  anydesk
  teamviewer`);

/** What else such a document may be about. Each has its weight. */
export const OTHER: readonly (readonly [number, Phrases])[] = [
  [3, phrases(`burglar*
    break-in*
    broke into
    forced entry
    aggravated
    robbery
    robber*
    drugs
    cannabis
    cocaine
    stabb*
    assault*
    missing person
    gone missing
    last seen
    welfare`)],
  [3, phrases(`rogue trader*
    doorstep
    door-to-door
    cold callers came
    bogus workmen
    roof
    driveway
    tarmac
    scaffolding
    knocked on
    at the door
    called at the homes
    called at a house
    called at a home
    landscap*
    gardening
    guttering
    tradespeople`)],
  [3, phrases(`emails
    email
    e-mail*
    phishing
    subject header
    attachment*
    website link*
    malicious website*
    text message*
    facebook marketplace
    romance fraud
    ticket fraud
    scam mail
    junk mail
    chain letter*
    scam letter*`)],
  [6, phrases(`hoax 999 call*
    hoax emergency call*
    hoax calls to the`)],
  [4, phrases(`calls are genuine
    callers are genuine
    call is genuine and
    team are genuine
    field officers
    census
    carry identity cards
    telephone survey
    phone survey`)],
  [2, phrases(`survey
    canvass*
    electoral
    helpline
    volunteer*
    network outage
    outage
    engineer
    technical fault
    landlines were
    blackout
    line fault*
    underground cable*
    phone cable*
    downdetector
    opening hours
    consultation
    open from`)],
]; // biome-ignore format: a table

/** The call was what it said: said of a caller who turned out to be real. */
export const GENUINE = phrases(`really was
  really were
  genuine after all
  turned out to be genuine
  turned out to be real
  turned out to be legitimate
  was genuine and
  was legitimate
  calls are theirs
  is an official
  was not a scam
  wasn't a scam
  confirmed it was them
  confirmed it was genuine
  confirmed the call was genuine
  calls are genuine
  callers are genuine
  calls are real
  callers are real
  appointments are real
  that really was
  is the real service
  not to hang up on
  stop hanging up on
  putting the phone down on them
  putting the phone down on its
  put the phone down on its
  no money is wanted`);

/** What only a deceiver offers, whoever the caller says they are. */
export const BAIT = phrases(`you've won
  you have won
  i have won
  i've won
  i had won
  i'd won
  she had won
  he had won
  ring back it costs
  call back it costs
  activation fee*
  unpaid tax
  warrant
  arrested
  virus*
  hacker*
  hacked
  compromised
  safe account
  scam*
  fraudster*
  conned
  con
  fake
  bogus`);
