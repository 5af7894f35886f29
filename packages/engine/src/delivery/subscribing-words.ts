import type { Language } from "../base/language.ts";

/** What a person who asks for warnings, changes what they get or leaves is told. A language that lacks a word does not compile. */
export type SubscribingWords = {
  /** The mail whose link asks for the second time. */
  mail: { subject: string; asked: (force: string) => string; open: string; notYou: string };
  /** The text whose code does. */
  code: (force: string, code: string) => string;
  /** The call whose 1 does. @property offer the key, said last */
  call: { from: (force: string) => string; asked: string; notYou: string; offer: string; yes: string; tooLate: string };
  /** The code by which a number changes what it gets. `page` is typed by hand: no message of ours has a link to trust. */
  change: {
    text: (force: string, code: string, page: string) => string;
    asked: string;
    notYou: string;
    offer: string;
    said: (code: string, page: string) => string;
    again: (code: string) => string;
    goodbye: string;
  };
  /** The first push to a device. */
  device: { title: string; body: (force: string) => string };
  /** The pages behind the links. */
  pages: {
    confirm: { title: string; lead: string; button: string; notYou: string };
    confirmed: {
      title: string;
      by: Readonly<Record<"email" | "sms" | "voice" | "push", string>>;
      never: string;
      see: string;
    };
    leave: { title: string; lead: string; button: string };
    left: { title: string; lead: string; mistake: string; button: string };
  };
};

const EN: SubscribingWords = {
  mail: {
    subject: "Do you want phone fraud warnings?",
    asked: (force) => `Someone asked for phone fraud warnings from ${force} to come to this address.`,
    open: "If it was you, open this page and press the button:",
    notYou: "If it was not you, do nothing. You will get no more mails.",
  },
  code: (force, code) =>
    `${force}: ${code} is your code for phone fraud warnings. Type it on our page. Not you? Do nothing. We will never ring you for it.`,
  call: {
    from: (force) => `This is an automated call from ${force}.`,
    asked: "Someone asked for warnings about phone fraud to be read out to this number.",
    notYou: "If it was not you, put the phone down. Nothing more will come.",
    offer: "If you want our warnings, press 1.",
    yes: "Thank you. Our next warning comes to this number. Goodbye.",
    tooLate: "That is no longer possible. Goodbye.",
  },
  change: {
    text: (force, code, page) =>
      `${force}: ${code} is your code to change our warnings. Type it at ${page}. Not you? Do nothing. We will never ring you for it.`,
    asked: "Someone asked to change which of our warnings come to this number.",
    notYou: "If it was not you, put the phone down. Nothing changes.",
    offer: "If it was you, press 1 to hear your code.",
    said: (code, page) => `Your code is ${code}. Type it on our page, ${page}.`,
    again: (code) => `Once more, your code is ${code}.`,
    goodbye: "We will never ring you to ask for it. Goodbye.",
  },
  device: {
    title: "You will get warnings on this device",
    body: (force) => `From ${force}. Press here to change what you get, or to stop.`,
  },
  pages: {
    confirm: {
      title: "Do you want our warnings?",
      lead: "Press the button and we send them to you.",
      button: "Yes, send me warnings",
      notYou: "Did you not ask for this? Close this page. You will hear no more from us.",
    },
    confirmed: {
      title: "You will get our warnings",
      by: {
        email: "The next one comes to you by e-mail. Each mail has a link to stop them.",
        sms: "The next one comes to you by text. Reply STOP to stop them, or CHANGE to change what you get.",
        voice: "The next one comes to you by a phone call. Press 9 on it to stop them, or 3 to change what you get.",
        push: "The next one comes to your device. Each one has a link to stop them.",
      },
      never: "We will never ask you for money, a PIN, a password or a code. A message that does is not ours.",
      see: "See the warnings that stand now",
    },
    leave: {
      title: "Stop our warnings?",
      lead: "Press the button and we send you no more.",
      button: "Stop the warnings",
    },
    left: {
      title: "You will get no more warnings",
      lead: "We have taken you off the list.",
      mistake: "Pressed it by mistake? You can take it back until tomorrow.",
      button: "Send me warnings again",
    },
  },
};

const CY: SubscribingWords = {
  mail: {
    subject: "Ydych chi eisiau rhybuddion twyll ffôn?",
    asked: (force) => `Gofynnodd rhywun i rybuddion twyll ffôn gan ${force} ddod i’r cyfeiriad hwn.`,
    open: "Os mai chi oedd yno, agorwch y dudalen hon a phwyswch y botwm:",
    notYou: "Os nad chi oedd yno, peidiwch â gwneud dim. Chewch chi ddim mwy o e-byst.",
  },
  // Without ô where it can be helped: one such letter more than halves what fits in a part.
  code: (force, code) =>
    `${force}: ${code} yw eich cod ar gyfer rhybuddion twyll. Teipiwch y cod ar ein tudalen. Nid chi? Peidiwch ag ateb. Fyddwn ni byth yn ffonio i ofyn amdano.`,
  call: {
    from: (force) => `Galwad awtomatig yw hon gan ${force}.`,
    asked: "Gofynnodd rhywun i rybuddion am dwyll dros y ffôn gael eu darllen i’r rhif hwn.",
    notYou: "Os nad chi oedd yno, rhowch y ffôn i lawr. Ddaw dim byd arall.",
    offer: "Os ydych chi eisiau ein rhybuddion, pwyswch 1.",
    yes: "Diolch. Bydd ein rhybudd nesaf yn dod i’r rhif hwn. Hwyl fawr.",
    tooLate: "Nid yw hynny’n bosibl mwyach. Hwyl fawr.",
  },
  change: {
    text: (force, code, page) =>
      `${force}: ${code} yw eich cod i newid ein rhybuddion. Teipiwch y cod yn ${page}. Nid chi? Peidiwch ag ateb. Fyddwn ni byth yn ffonio i ofyn amdano.`,
    asked: "Gofynnodd rhywun i newid pa rai o’n rhybuddion sy’n dod i’r rhif hwn.",
    notYou: "Os nad chi oedd yno, rhowch y ffôn i lawr. Fydd dim yn newid.",
    offer: "Os mai chi oedd yno, pwyswch 1 i glywed eich cod.",
    said: (code, page) => `Eich cod yw ${code}. Teipiwch y cod ar ein tudalen, ${page}.`,
    again: (code) => `Unwaith eto, eich cod yw ${code}.`,
    goodbye: "Fyddwn ni byth yn eich ffonio i ofyn amdano. Hwyl fawr.",
  },
  device: {
    title: "Byddwch yn cael rhybuddion ar y ddyfais hon",
    body: (force) => `Gan ${force}. Pwyswch yma i newid yr hyn rydych yn ei gael, neu i stopio.`,
  },
  pages: {
    confirm: {
      title: "Ydych chi eisiau ein rhybuddion?",
      lead: "Pwyswch y botwm a byddwn yn eu hanfon atoch.",
      button: "Ydw, anfonwch rybuddion ataf",
      notYou: "Heb ofyn am hyn? Caewch y dudalen hon. Chlywch chi ddim mwy gennym ni.",
    },
    confirmed: {
      title: "Byddwch yn cael ein rhybuddion",
      by: {
        email: "Bydd yr un nesaf yn dod atoch drwy e-bost. Mae dolen i’w stopio ym mhob e-bost.",
        sms: "Bydd yr un nesaf yn dod atoch drwy neges destun. Atebwch STOPIO i’w stopio, neu NEWID i newid yr hyn rydych yn ei gael.",
        voice:
          "Bydd yr un nesaf yn dod atoch drwy alwad ffôn. Pwyswch 9 yn ystod yr alwad i’w stopio, neu 3 i newid yr hyn rydych yn ei gael.",
        push: "Bydd yr un nesaf yn dod i’ch dyfais. Mae dolen i’w stopio ym mhob un.",
      },
      never:
        "Fyddwn ni byth yn gofyn i chi am arian, PIN, cyfrinair na chod. Nid ein neges ni yw un sy’n gwneud hynny.",
      see: "Gweld y rhybuddion sydd mewn grym nawr",
    },
    leave: {
      title: "Stopio ein rhybuddion?",
      lead: "Pwyswch y botwm ac ni fyddwn yn anfon mwy atoch.",
      button: "Stopio’r rhybuddion",
    },
    left: {
      title: "Chewch chi ddim mwy o rybuddion",
      lead: "Rydym wedi eich tynnu oddi ar y rhestr.",
      mistake: "Wedi pwyso drwy gamgymeriad? Gallwch ei ddadwneud tan yfory.",
      button: "Anfonwch rybuddion ataf eto",
    },
  },
};

export const SUBSCRIBING_WORDS: Readonly<Record<Language, SubscribingWords>> = { en: EN, cy: CY };
