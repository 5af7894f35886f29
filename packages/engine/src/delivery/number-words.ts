import type { Language } from "../base/language.ts";

/** The pages about a telephone number: its first code, its first call, and changing what comes to it. */
export type NumberWords = {
  code: {
    title: string;
    sent: (number: string) => string;
    label: string;
    hint: string;
    button: string;
    none: string;
    tries: string;
    wrong: string;
  };
  ringing: { title: string; lead: string; none: string; never: string; first: string };
  change: {
    title: string;
    lead: string;
    number: string;
    how: string;
    by: Readonly<Record<"sms" | "voice", { label: string; hint: string }>>;
    send: string;
    have: string;
    type: string;
    others: string;
    /** Where nobody is texted or rung. */
    noPhones: string;
    get: string;
  };
  changeCode: {
    title: string;
    sent: Readonly<Record<"sms" | "voice", string>>;
    label: string;
    hint: string;
    button: string;
    tries: string;
    wrong: string;
  };
};

const EN: NumberWords = {
  code: {
    title: "Type the code we sent you",
    sent: (number) => `We have sent a text to ${number}, if that number is not on our list yet.`,
    label: "The six figures in the text",
    hint: "Type it here and nowhere else. We will never ring you to ask for it.",
    button: "Send me warnings",
    none: "No text in ten minutes? Look at the number above. If it is wrong, go back and change it.",
    tries: "We send one code a day. You can try it five times. Then ask again tomorrow.",
    wrong: "Enter the six figures in the last text from us",
  },
  ringing: {
    title: "We are ringing you",
    lead: "Pick up. A voice asks if you want our warnings. Press 1 for yes.",
    none: "No call in ten minutes? The number may be wrong, or on our list already. We ring once a day at most.",
    never: "We will never ask you for money, a PIN, a password or a code. A call that does is not ours.",
    first: "Back to the first page",
  },
  change: {
    title: "Change what you get",
    lead: "For those who get our warnings by text or by a phone call. We send a code to your number. You type it here.",
    number: "Your telephone number",
    how: "How do our warnings come to it?",
    by: {
      sms: { label: "By text", hint: "You can also reply CHANGE to one of our texts." },
      voice: { label: "By a phone call", hint: "You can also press 3 when we ring you with a warning." },
    },
    send: "Send me a code",
    have: "Have you got a code already?",
    type: "Type it in",
    others: "By e-mail or on a device? Each message has a link to change what you get.",
    noPhones: "Each of our messages has a link to change what you get. Open the last one.",
    get: "Get warnings for your area",
  },
  changeCode: {
    title: "Type your code",
    sent: {
      sms: "We have sent a code, if that number gets our texts.",
      voice: "We are ringing you, if that number gets our calls. Pick up, press 1, and write the code down.",
    },
    label: "The six figures",
    hint: "Type them here and nowhere else. We will never ring you to ask for them.",
    button: "Show what I get",
    tries: "We send one code a day. It works once, until the next day. You can try it five times.",
    wrong: "Enter the six figures in the last text or call from us",
  },
};

const CY: NumberWords = {
  code: {
    title: "Teipiwch y cod a anfonwyd atoch",
    sent: (number) => `Rydym wedi anfon neges destun i ${number}, os nad yw’r rhif hwnnw ar ein rhestr eto.`,
    label: "Y chwe rhif yn y neges destun",
    hint: "Teipiwch y cod yma ac yn unman arall. Fyddwn ni byth yn eich ffonio i ofyn amdano.",
    button: "Anfonwch rybuddion ataf",
    none: "Dim neges ar ôl deg munud? Edrychwch ar y rhif uchod. Os yw’n anghywir, ewch yn ôl i’w newid.",
    tries: "Un cod y dydd y byddwn yn ei anfon. Gallwch roi cynnig arno bum gwaith. Wedyn gofynnwch eto yfory.",
    wrong: "Rhowch y chwe rhif yn y neges destun ddiwethaf gennym ni",
  },
  ringing: {
    title: "Rydym yn eich ffonio",
    lead: "Atebwch. Bydd llais yn gofyn a ydych chi eisiau ein rhybuddion. Pwyswch 1 i ddweud ydw.",
    none: "Dim galwad ar ôl deg munud? Efallai fod y rhif yn anghywir, neu ar ein rhestr yn barod. Unwaith y dydd ar y mwyaf y byddwn yn ffonio.",
    never: "Fyddwn ni byth yn gofyn i chi am arian, PIN, cyfrinair na chod. Nid ein galwad ni yw un sy’n gwneud hynny.",
    first: "Yn ôl i’r dudalen gyntaf",
  },
  change: {
    title: "Newid yr hyn rydych yn ei gael",
    lead: "I bobl sy’n cael ein rhybuddion drwy neges destun neu alwad ffôn. Byddwn yn anfon cod i’ch rhif. Byddwch chi’n ei deipio yma.",
    number: "Eich rhif ffôn",
    how: "Sut mae ein rhybuddion yn dod iddo?",
    by: {
      sms: { label: "Drwy neges destun", hint: "Gallwch hefyd ateb NEWID i un o’n negeseuon." },
      voice: {
        label: "Drwy alwad ffôn",
        hint: "Gallwch hefyd bwyso 3 pan fyddwn yn eich ffonio gyda rhybudd.",
      },
    },
    send: "Anfonwch god ataf",
    have: "Oes gennych chi god yn barod?",
    type: "Teipiwch y cod",
    others: "Drwy e-bost neu ar ddyfais? Mae dolen ym mhob neges i newid yr hyn rydych yn ei gael.",
    noPhones: "Mae dolen ym mhob un o’n negeseuon i newid yr hyn rydych yn ei gael. Agorwch yr un ddiwethaf.",
    get: "Cael rhybuddion ar gyfer eich ardal",
  },
  changeCode: {
    title: "Teipiwch eich cod",
    sent: {
      sms: "Rydym wedi anfon cod, os yw’r rhif hwnnw’n cael ein negeseuon testun.",
      voice:
        "Rydym yn eich ffonio, os yw’r rhif hwnnw’n cael ein galwadau. Atebwch, pwyswch 1, ac ysgrifennwch y cod i lawr.",
    },
    label: "Y chwe rhif",
    hint: "Teipiwch y rhifau yma ac yn unman arall. Fyddwn ni byth yn eich ffonio i ofyn amdanyn nhw.",
    button: "Dangoswch yr hyn rwy’n ei gael",
    tries:
      "Un cod y dydd y byddwn yn ei anfon. Mae’n gweithio unwaith, tan y diwrnod wedyn. Gallwch roi cynnig arno bum gwaith.",
    wrong: "Rhowch y chwe rhif yn y neges destun neu’r alwad ddiwethaf gennym ni",
  },
};

export const NUMBER_WORDS: Readonly<Record<Language, NumberWords>> = { en: EN, cy: CY };
