/** A word list: what those who were rung are called, one or many, what calls are called, and the words before them. */

export const ONE = new Map<string, "man" | "woman" | null>(
  Object.entries({
    resident: null, person: null, pensioner: null, victim: null, householder: null, customer: null, man: "man", woman: "woman",
    lady: "woman", gentleman: "man", occupant: null, occupier: null, islander: null, grandmother: "woman", grandfather: "man", widow: "woman", widower: "man", student: null,
    villager: null, someone: null, somebody: null, couple: null, pair: null, mother: "woman", father: "man", octogenarian: null,
    homeowner: null, consumer: null, owner: null, oap: null, granddad: "man", shopper: null, farmer: null, teacher: null, teenager: null, local: null, member: null, businessman: "man",
    businesswoman: "woman", grandad: "man", gran: "woman", "great-grandmother": "woman", nurse: null, individual: null,
    male: "man", female: "woman", parishioner: null, tenant: null, reader: null, shopkeeper: null, landlady: "woman", publican: null,
    carer: null, schoolteacher: null, headteacher: null, headmistress: "woman", headmaster: "man", accountant: null, dentist: null,
    doctor: null, magistrate: null, vicar: null, solicitor: null, builder: null, plumber: null, gardener: null, driver: null,
    librarian: null, secretary: null, postman: "man", postwoman: "woman", milkman: "man", fisherman: "man", trawlerman: "man",
    miner: null, soldier: null, widowed: null, uncle: "man", aunt: "woman", auntie: "woman", grandparent: null, subscriber: null,
    taxpayer: null, voter: null, homemaker: null, housewife: "woman", bachelor: "man", spinster: "woman", centenarian: null,
    "great-aunt": "woman", "great-grandfather": "man", complainant: null, user: null, informant: null, worker: null, retiree: null, neighbour: null, septuagenarian: null, nonagenarian: null, patient: null, mum: "woman", dad: "man",
    household: null, business: null, hotel: null, pub: null, salon: null, takeaway: null, cafe: null, guesthouse: null, restaurant: null, citizen: null, cousin: null, niece: "woman", nephew: "man", girl: "woman", boy: "man", lass: "woman", youngster: null, newcomer: null, caravanner: null, client: null,
    husband: "man", wife: "woman", guest: null, traveller: null, visitor: null, holidaymaker: null, passenger: null, greengrocer: null, fishmonger: null, newsagent: null, trader: null, haulier: null, tailor: null, potter: null, weaver: null, blacksmith: null, locksmith: null, glazier: null, plasterer: null, painter: null, sculptor: null, photographer: null, journalist: null, translator: null, therapist: null, chiropodist: null, osteopath: null, psychologist: null, economist: null, chemist: null, botanist: null, geologist: null, historian: null, archivist: null, curator: null, tutor: null, governor: null, verger: null, sexton: null, deacon: null, minister: null, chaplain: null, nun: "woman", monk: "man", choirmaster: "man", organiser: null, volunteer: null, councillor: null, gamekeeper: null, groundsman: "man", housekeeper: null, nanny: "woman", childminder: null, innkeeper: null, beekeeper: null, brewer: null, miller: null, stonemason: null, thatcher: null, welder: null, fitter: null, machinist: null, foreman: "man", storeman: "man", porter: null, registrar: null, surgeon: null, anaesthetist: null, radiographer: null, beautician: null, barista: null, caterer: null, confectioner: null, dairyman: "man", fruiterer: null, receptionist: null, vet: null, cleaner: null, cook: null, chef: null, rector: null, curate: null, priest: null, organist: null, churchwarden: null, warden: null, lecturer: null, professor: null, musician: null, artist: null, author: null, actor: null, florist: null, baker: null, butcher: null, grocer: null, barber: null, hairdresser: null, joiner: null, carpenter: null, electrician: null, roofer: null, bricklayer: null, decorator: null, mechanic: null, trucker: null, labourer: null, crofter: null, shepherd: null, smallholder: null, landlord: null, hotelier: null, restaurateur: null, waiter: null, midwife: null, paramedic: null, physiotherapist: null, pharmacist: null, optician: null, scientist: null, programmer: null, designer: null, architect: null, surveyor: null, bookkeeper: null, treasurer: null, caretaker: null, janitor: null, firefighter: null, sailor: null, pilot: null, veteran: null, apprentice: null, trainee: null, graduate: null, pupil: null, newlywed: null, divorcee: null, administrator: null, shopworker: null, cyclist: null, motorist: null, commuter: null, granny: "woman", nan: "woman", nana: "woman", grandma: "woman", waitress: "woman", barmaid: "woman", schoolgirl: "woman", seamstress: "woman", grandpa: "man", grampa: "man", barman: "man", fireman: "man", serviceman: "man", schoolboy: "man", clergyman: "man", handyman: "man", salesman: "man",
  }),
); // biome-ignore format: a table
/** What one person who was rung may be called. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(ONE.keys());
export const MANY = new Set(
  "residents people islanders occupants parishioners grandparents sisters brothers twins pensioners victims householders customers men women ladies students villagers homeowners households couples members businesses seniors citizens locals persons patients shoppers citizens homes elderly".split(
    " ",
  ),
);
export const CALLS = new Set(
  "report reports incident incidents case cases attempt attempts instance occasion notifications offences scams crimes complaints frauds scam fraud call calls offence robbery".split(
    " ",
  ),
);
export const NEW_WORDS = new Set("a an one another several numerous many some multiple number further more".split(" "));
export const ORDINALS = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth"
    .split(" ")
    .map((word, i): [string, number] => [word, i + 1]),
);
export const DEFINITE = new Set("the this that these those his her their its my our every each any such no".split(" "));

/** Where people work or are cared for: they are rung as people are, where a text counts several of them. */
export const PREMISES: ReadonlySet<string> = new Set(
  "home homes council councils surgery surgeries practice practices firm firms shop shops school schools nursery nurseries charity charities church churches garage garages bakery bakeries pharmacy pharmacies farm farms pub pubs hotel hotels salon salons cafe cafes restaurant restaurants takeaway takeaways business businesses club clubs guesthouse guesthouses".split(
    " ",
  ),
);
