/**
 * How the made-up people of the demonstration tell of their calls: invented words, nobody's real report.
 * Each kind of call has ways to begin, what was said, and ways it ended; the story joins one of each.
 * `{day}` is filled with how that person would name the day ("yesterday", "on Tuesday").
 */
export type Telling = {
  kind: string;
  /** Where this kind is told in the quiet weeks: how often, against the others. 0 for the campaign's own. */
  quietWeight: number;
  begin: readonly string[];
  said: readonly string[];
  ended: readonly string[];
  /** Numbers shown on the phone, drama numbers only; null is "withheld". Borrowed numbers change from call to call. */
  numbers: readonly (string | null)[];
};

export const QUIET: readonly Telling[] = [
  {
    kind: "parcel fee",
    quietWeight: 5,
    begin: [
      "A man rang {day} and said he was from Royal Mail.",
      "{Day} I had a call from somebody claiming to be from the parcel depot at DPD.",
      "My phone went {day} while I was in the garden. A lady said she was ringing from Evri about a delivery.",
    ],
    said: [
      "He told me a parcel was being held and there was £2.99 to pay, and he wanted the long number on my card.",
      "They said a parcel could not be left and I should read out my card details to book another day.",
      "She asked for my card number and the three digits on the back so that it could be sent out again.",
    ],
    ended: [
      "I was not expecting anything so I put the phone down.",
      "I said I would go to the depot myself and he hung up on me.",
      "I gave nothing and ended the call.",
    ],
    numbers: ["07700 900214", "07700 900587", null, "01632 960211"],
  },
  {
    kind: "computer virus",
    quietWeight: 6,
    begin: [
      "Somebody rang {day} saying he was from Microsoft.",
      "{Day} a man told me he worked for Windows technical support.",
      "I was rung {day} by a person who said my computer was sending out errors.",
    ],
    said: [
      "He wanted me to go to the computer and download AnyDesk so that he could see my screen.",
      "He said hackers were in my computer and asked me to let him connect to it to clean it.",
      "I was told to type in an address and let them take control of the laptop.",
    ],
    ended: [
      "I told him I do not own a computer and he swore and went.",
      "My daughter was here and told me to hang up, which I did.",
      "I did not let him on and put the phone down.",
    ],
    numbers: [null, null, "020 7946 0318", "01632 960745"],
  },
  {
    kind: "grandchild",
    quietWeight: 2,
    begin: [
      "A young man rang {day} and said “Hello Nan, it’s me”.",
      "{Day} I got a text from someone saying they were my son with a new number.",
    ],
    said: [
      "He said he had lost his phone and needed me to send £850 to a friend’s account for his rent.",
      "It said he could not get into his bank and would I transfer £1,200 for him today.",
    ],
    ended: [
      "I rang my grandson on his own number and he was at work, so I sent nothing.",
      "I did not send any money.",
      "I asked the name of his first dog and it went quiet.",
    ],
    numbers: ["07700 900461", "07700 900839"],
  },
  {
    kind: "energy",
    quietWeight: 4,
    begin: [
      "I had a call {day} from someone claiming to be from my energy supplier.",
      "{Day} a woman rang and said she was from British Gas.",
    ],
    said: [
      "She said I was owed a rebate and asked for my sort code and account number.",
      "They told me there was a government discount and they only needed my bank details to pay it in.",
    ],
    ended: [
      "I said I would ring them back and she got cross, so I hung up.",
      "I would not give them and ended the call.",
      "I checked with the real company and they knew nothing of it. No money lost.",
    ],
    numbers: [null, "01632 960402", "07700 900119"],
  },
  {
    kind: "tax refund",
    quietWeight: 4,
    begin: [
      "A recorded message {day} said it was HMRC.",
      "{Day} I picked up the phone and a recorded voice said it was the tax office.",
    ],
    said: [
      "It said there was a case against me for unpaid tax and a warrant would be issued.",
      "It said I was due a tax refund and to stay on the line to claim it.",
    ],
    ended: ["I hung up.", "I knew it was nonsense and put the phone down.", "I did not stay on. Nothing was lost."],
    numbers: [null, "01632 960338", "020 7946 0555"],
  },
  {
    kind: "investment",
    quietWeight: 2,
    begin: [
      "A very polite man has rung me three times, the last {day}.",
      "{Day} somebody rang about a pension review.",
    ],
    said: [
      "He is selling shares in a gold mine and says I must move £5,000 before Friday.",
      "He wanted me to move my pension into a bond that he said pays ten per cent.",
    ],
    ended: ["I said I would talk to my son first. I have sent nothing.", "I told him to stop ringing."],
    numbers: ["020 7946 0771", null],
  },
  {
    kind: "silent",
    quietWeight: 4,
    begin: ["Three silent calls {day}.", "The phone has rung twice {day} with nobody there."],
    said: ["You can hear an office behind but nobody speaks.", "It clicks and goes dead when I say hello."],
    ended: ["I just want it noted.", "No harm done."],
    numbers: [null, null, "07700 900602"],
  },
  {
    kind: "courier police",
    quietWeight: 2,
    begin: [
      "A man rang {day} and said he was DC Marsh from Hammersmith police.",
      "{Day} I was rung by someone claiming to be a police officer from London.",
    ],
    said: [
      "He said someone had been arrested with my bank card and I must draw out £3,000 for a courier to collect as evidence.",
      "He told me to ring 999 to check and stay on the line, and then to have my cards ready for a courier.",
    ],
    ended: [
      "The cashier at the bank stopped me and rang the real police. No money was taken.",
      "I did not believe him and put the phone down.",
    ],
    numbers: [null],
  },
  {
    kind: "genuine survey",
    quietWeight: 2,
    begin: ["Not sure if this was real. {Day} a lady rang from the surgery.", "I was rung {day} by the council."],
    said: [
      "She wanted to move my blood test to another day.",
      "They asked if I had been happy with the bin collection.",
    ],
    ended: ["She was very nice and asked for nothing.", "They did not ask for any details."],
    numbers: ["01632 960008", "01632 960119"],
  },
];

export const CAMPAIGN: readonly Telling[] = [
  {
    kind: "press 1",
    quietWeight: 0,
    begin: [
      "{Day} I got an automated call.",
      "A recorded voice rang {day}, a woman with an American accent.",
      "I picked up the landline {day} and it was a recorded message.",
      "An automated message came {day} just after breakfast.",
    ],
    said: [
      "It said my National Insurance number had been linked to criminal activity and to press 1 to speak to an officer or I would be arrested.",
      "The message said my National Insurance number was used in a crime in London and to press 1 now to speak to an officer.",
      "It told me my National Insurance number had been compromised and legal action would be taken, press 1 to speak to an officer.",
    ],
    ended: [
      "I put the phone down straight away.",
      "I hung up and did not press anything.",
      "My husband said it sounded wrong so I ended the call. It shook me up.",
      "I nearly pressed it but I put the phone down. Nothing was lost.",
    ],
    numbers: ["07700 900341", "07700 900342", "07700 900355", "01632 960654", null, "07700 900348"],
  },
  {
    kind: "bank fraud team",
    quietWeight: 0,
    begin: [
      "{Day} a man rang and said he was from the fraud team at my bank.",
      "I had a call {day} from someone claiming to be from Barclays fraud department.",
      "Someone rang {day} pretending to be from my bank’s security team.",
    ],
    said: [
      "He said somebody was trying to spend £600 at Argos on my card and I had to move my savings to a safe account today.",
      "He said my account was under attack and asked me to transfer my money into a safe account that he had opened for me.",
      "He wanted the code that the bank had just sent to my mobile so that he could stop a payment.",
    ],
    ended: [
      "I said I would ring the bank myself and he got nasty. Later there were rude messages on the answerphone.",
      "I would not talk to him and ended the call.",
      "I put the phone down and rang 159 from my mobile. No money was lost.",
      "I gave him nothing.",
    ],
    numbers: ["01632 960870", "020 7946 0902", null, "01632 960871"],
  },
  {
    kind: "broadband",
    quietWeight: 0,
    begin: [
      "A man rang {day} saying he was from my broadband and TV provider.",
      "{Day} I was rung by someone who said he worked for BT.",
      "Somebody from “the broadband company” telephoned {day}.",
    ],
    said: [
      "He said I was owed a refund for slow broadband and asked for my bank details to pay it.",
      "He said my internet would be cut off tonight unless I gave him my bank details for a refund.",
      "He said there was a fault on my line and money to come back to me, and asked for my sort code and account number.",
    ],
    ended: [
      "I suspected a scam and put the phone down.",
      "I told him I am not with them and he went.",
      "I did not give him anything.",
    ],
    numbers: ["07700 900777", null, "01632 960530"],
  },
  {
    kind: "DWP",
    quietWeight: 0,
    begin: [
      "{Day} a lady rang and said she was from the Department for Work and Pensions.",
      "I was telephoned {day} by a person claiming to be from the DWP.",
    ],
    said: [
      "She said my National Insurance number was going to be terminated and asked for my date of birth and bank details.",
      "They told me my pension would be stopped because of a problem with my National Insurance number and wanted my personal details.",
    ],
    ended: [
      "I did not pass any details and ended the call.",
      "I rang the real office and they had not called me.",
      "I gave her nothing and put the phone down.",
    ],
    numbers: [null, "07700 900266", "01632 960147"],
  },
];
