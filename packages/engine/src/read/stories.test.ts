/** Whole stories of our own, each told as papers, forces and residents tell them: one line for each call in them. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDay } from "../base/day.ts";
import { readDocument } from "./read-document.ts";

/** `day | place | channel | who was claimed | outcome | pounds lost`, with `-` for what is not told. */
const calls = (published: string, text: string): string[] =>
  readDocument({ id: "story", text, published: parseDay(published) }).incidents.map((incident) =>
    [
      incident.date ?? incident.datePartial,
      incident.place,
      incident.channel,
      incident.impersonatedKind,
      incident.outcome,
      incident.lossPence === null ? null : incident.lossPence / 100,
    ]
      .map((part) => part ?? "-")
      .join(" | "),
  );

const STORIES: readonly { says: string; published: string; text: string; calls: readonly string[] }[] = [
  {
    says: "a lead that sums up, then each victim in turn",
    published: "2023-05-12",
    text: `Two elderly residents in Whitstable lost thousands of pounds this week to callers pretending to be police officers.

The first, a woman aged 84, was telephoned at around 10am on Tuesday 9 May by a man who gave his name as PC Daniel Frost. He told her that counterfeit notes were being issued at her branch and asked her to withdraw £6,000. A courier collected the money from her home that afternoon.

On Wednesday 10 May a 79-year-old man in Tankerton received a similar call. He withdrew £2,500 but became suspicious and contacted his son, and no money was handed over.

Detective Sergeant Louise Hart said: "Police officers will never ask you to withdraw cash. If you receive a call like this, hang up and dial 101."`,
    calls: [
      "2023-05-09 | Whitstable | live_call | police | money_lost | 6000",
      "2023-05-10 | Tankerton | live_call | police | no_loss | -",
    ],
  },
  {
    says: "a separate incident by a recording",
    published: "2022-11-03",
    text: `Trading standards officers in Medway have issued a warning after a Gillingham woman was cold-called by someone who claimed to work for Amazon.

The caller said that an iPhone had been bought on her account and that she needed to install AnyDesk so that the payment could be cancelled. She allowed him onto her laptop and later found that £1,850 had been transferred from her account.

In a separate incident on 1 November, a couple from Rainham were told by a recorded message that their Amazon Prime membership would renew for £79.99. They were asked to press 1 but hung up.`,
    calls: [
      "- | Gillingham | live_call | retailer | money_lost | 1850",
      "2022-11-01 | Rainham | automated_message | retailer | no_loss | -",
    ],
  },
  {
    says: "people told together, then one of the next day",
    published: "2022-06-20",
    text: `Several residents in the Canterbury area have reported receiving phone calls from someone purporting to be from Visa.

On Thursday 16 June three people in Herne Bay and Whitstable were contacted by an automated voice which stated that £400 had been spent on their card. They were instructed to press 1 to speak to an adviser. None of them lost any money.

The next day, an 80-year-old man from Chartham was contacted in the same way. He spoke to an adviser and provided his card number and security code, and £1,200 was taken from his account.`,
    calls: [
      "2022-06-16 | Herne Bay; Whitstable | automated_message | bank | no_loss | -",
      "2022-06-17 | Chartham | automated_message | bank | money_lost | 1200",
    ],
  },
  {
    says: "one among the victims, another, and two more",
    published: "2024-10-15",
    text: `Fraudsters pretending to be bank staff have stolen more than £60,000 from people living in north Kent.

Among the victims was a businessman from Gravesend, who lost £42,000 after taking a call at work on 7 October from a woman who said she was calling from Santander's fraud team. He was told to transfer the money into a new account.

Another victim, a retired teacher, was persuaded to move £18,500.

Two people in Dartford were also called but realised something was wrong and put the phone down.`,
    calls: [
      "2024-10-07 | Gravesend | live_call | bank | money_lost | 42000",
      "- | - | live_call | bank | money_lost | 18500",
      "- | Dartford | live_call | bank | no_loss | -",
    ],
  },
  {
    says: "weeks apart, a grandson and a solicitor",
    published: "2023-08-30",
    text: `Police in Ashford are investigating after a 76-year-old woman was conned out of £15,000 by a man who told her he was her grandson and needed money for bail.

She sent the money by bank transfer on Thursday 24 August after a call that lasted two hours.

Days later, on Monday, a second victim, a man in his sixties from Tenterden, was rung by someone claiming to be a solicitor acting for his nephew. He refused to pay and rang his nephew, who was safe at work.`,
    calls: [
      "2023-08-24 | Ashford | live_call | family_member | money_lost | 15000",
      "2023-08-28 | Tenterden | live_call | other | no_loss | -",
    ],
  },
  {
    says: "two short calls in one warning",
    published: "2020-04-20",
    text: "Police in Wiltshire are urging people to be vigilant after a woman in Swindon was contacted by a man claiming to be from the NHS Test and Trace service. He told her she had been in contact with someone with coronavirus and asked for her debit card details to pay £50 for a test. She realised it was a scam and ended the call. On the same day a man in Chippenham received a text message that appeared to be from HMRC offering a refund. He clicked on the link and entered his bank details.",
    calls: ["- | Swindon | live_call | health | no_loss | -", "- | Chippenham | text | tax | details_given | -"],
  },
  {
    says: "only how such calls go",
    published: "2021-06-11",
    text: "Beware - HMRC phone scam. A number of residents in Sandwich have contacted us about a recorded message which says that HMRC is filing a lawsuit against them and to press 1 to speak to an officer. This is a scam. Do not press 1 and do not give any personal or bank details.",
    calls: ["- | Sandwich | automated_message | tax | unknown | -"],
  },
  {
    says: "a hurried account in small letters",
    published: "2023-08-30",
    text: "got a call yesterday about 2pm on the landline, recorded voice saying my broadband would be cut off unless i pressed 1. didnt press anything just put the phone down. im in faversham",
    calls: ["2023-08-29 | faversham | automated_message | unknown | no_loss | -"],
  },
  {
    says: "a daughter's report for her mother",
    published: "2025-02-20",
    text: "Hello, my mum (79, Maidstone) has just been phoned by someone saying her grandson is in hospital after a crash & they need £2,000 for the other driver. She said she'd ring my sister first & he hung up. No number, withheld. Tues 18 Feb about 11am.",
    calls: ["2025-02-18 | Maidstone | live_call | family_member | no_loss | -"],
  },
  {
    says: "details given although nothing has gone yet",
    published: "2023-08-30",
    text: "My dad is 88. On Saturday a woman rang saying she was from the Department for Work and Pensions and he was owed a cost of living payment, she wanted his sort code and account number. He gave them to her, we've told the bank and nothing has gone so far.",
    calls: ["2023-08-26 | - | live_call | government_benefits | details_given | -"],
  },
  {
    says: "where the teller lives, not where the money went",
    published: "2024-05-07",
    text: "Hi I want to report a scam call. The number was 07700 900123. A man said he was calling from BT Openreach about my router. He got me to put TeamViewer on my PC and then I saw him open my bank. I pulled the plug. My bank say £250 went to someone in Leeds. This was on 2nd May at about 4.15pm. I live in Sittingbourne.",
    calls: ["2024-05-02 | Sittingbourne | live_call | telecom_provider | money_lost | 250"],
  },
  {
    says: "a burglary, in which nobody was rung",
    published: "2024-05-07",
    text: "A man in his 40s has been arrested after a burglary in Chatham. Officers were called to a house in Luton Road on Friday 3 May after a resident reported hearing a window break. Anyone with information should call 101.",
    calls: [],
  },
];

describe("whole stories", () => {
  for (const story of STORIES) {
    it(story.says, () => assert.deepEqual(calls(story.published, story.text), story.calls));
  }
});
