/** Who the caller says they are. A claim weighs nothing by itself: anyone can say any name, and show any number. */
import type { ImpersonatedKind } from "../../base/vocabulary.ts";
import type { Sign } from "../sign.ts";

const claim = (who: ImpersonatedKind, patterns: readonly string[], example: string, counter: string): Sign => ({
  flag: `claims-${who}`,
  kind: "claim",
  who,
  weight: 0,
  say: "A name or number shown on the phone proves nothing.",
  source: "Ofcom: caller ID can be faked",
  patterns,
  // "Police will never ask" names the police and is not said by someone who claims to be them.
  unless: patterns.flatMap((named) => [
    `${named} ..1 never`,
    `${named} ..1 not ..1 ask|send|ring|call|need|want|take|collect`,
  ]),
  plain: true,
  examples: [example],
  counterExamples: [counter],
});

export const CLAIMS: readonly Sign[] = [
  {
    flag: "number-shown",
    kind: "claim",
    weight: 0,
    say: "A number on the screen proves nothing. It can be made up.",
    source: "Ofcom: caller line identification can be altered",
    patterns: [
      "screen|display|phone|caller-id ..1 show|showed|said|say|read|flashed ..3 #|withheld|unknown|private|no-caller-id|number",
      "it|number|call ..2 come-up|came-up|show|showed|flashed-up|display|appear ..3 as|with ..4 #|withheld|unknown|private|number",
      "number|call be ..1 withheld|hidden|unknown|private|blocked",
      "no caller-id|number-shown|number-came-up",
      "withheld|private|hidden|blocked number",
    ],
    examples: ["it came up as 01632 960123", "the number was withheld", "the screen said 01632 960123"],
    counterExamples: ["tell me the number on your card"],
  },
  {
    flag: "about-oneself",
    kind: "claim",
    weight: 0,
    say: "A name or number shown on the phone proves nothing.",
    source: "Officers: people begin with themselves, and older people are rung by everybody",
    patterns: [
      "name be ..3 i live",
      "i bank with",
      "name be ..3 i ..1 am ..3 #|retired|pensioner|widow|widower|disabled|old|eighty|ninety|seventy",
      "i ..1 live|living ..2 alone|on-my-own|by-myself",
      "i am ..3 #|retired|pensioner|widow|widower|disabled|old|eighty|ninety|seventy ..2 lady|man|woman|teacher|nurse|years-old",
    ],
    plain: true,
    examples: ["Hello my name is Margaret, I live on my own", "I am an old lady"],
    counterExamples: ["my name is Peter Brown and I am a senior officer at the bank"],
  },
  claim(
    "bank",
    [
      "bank|banks|barclays|barclaycard|lloyds|halifax|natwest|hsbc|santander|nationwide|monzo|starling|tsb|rbs|first-direct|revolut|metro-bank|building-society|visa|mastercard|chase|wells-fargo|bank-of-america|coop-bank|virgin-money|clydesdale|ulster-bank|american-express|amex|card-services",
      "fraud|security|card ..1 department|team|prevention|services",
    ],
    "this is the fraud team at your bank",
    "this is the surgery",
  ),
  claim(
    "police",
    [
      "police|policeman|policewoman|detective|constable|sergeant|scotland-yard|fraud-squad|met-police|interpol|national-crime-agency|nca|action-fraud|report-fraud|police-station|superintendent|dc|pc|sheriff|fbi|undercover-officer|fraud-office|serious-fraud|cid|inspector",
    ],
    "Detective Constable Morris here",
    "the bank rang",
  ),
  claim(
    "government_benefits",
    [
      "dwp|work-and-pensions|jobcentre|job-centre|universal-credit|national-insurance|ni-number|social-security|pension-service|pip|attendance-allowance|benefits-agency|medicare|housing-benefit|personal-independence|carers-allowance|pension-credit|winter-fuel|benefits-office|benefit-office|benefits-team",
    ],
    "I'm ringing from the Department for Work and Pensions",
    "the tax office rang",
  ),
  claim(
    "tax",
    [
      "hmrc|irs|tax-office|revenue-and-customs|inland-revenue|tax-fraud|tax-evasion|self-assessment|council-tax|tax-refund|tax-rebate|owe-tax|unpaid-tax|tax|the-revenue|customs-and-revenue",
    ],
    "this is HMRC",
    "this is BT",
  ),
  claim(
    "telecom_provider",
    [
      "bt|openreach|talktalk|talk-talk|virgin-media|sky|broadband|vodafone|o2|ee|three-mobile|plusnet|internet-provider|phone-company|broadband-provider|internet-line|at-t|direct-tv|xfinity|comcast|telephone-protection|your-internet|your-router|giffgaff|network-provider|spectrum|landline-switch|digital-voice",
    ],
    "I'm calling from Openreach about your broadband",
    "the gas board rang",
  ),
  claim(
    "tech_support",
    [
      "microsoft|windows-support|windows-technical|technical-support|tech-support|norton|mcafee|geek-squad|apple-support|computer-support|antivirus|windows-security|it-support|windows-department|computer-department|windows|your-computer|my-computer|support-team|avast|computer-services|pc-cleaner|virus|viruses",
    ],
    "he said he was from Microsoft",
    "she was from the surgery",
  ),
  claim(
    "courier",
    [
      "dpd|royal-mail|evri|hermes|ups|fedex|parcelforce|yodel|dhl|parcel|delivery-company|post-office|customs-fee|delivery-driver|redelivery|parcels|courier-company|usps|border-force",
    ],
    "it's Royal Mail about your parcel",
    "it's your bank",
  ),
  claim(
    "retailer",
    [
      "amazon|ebay|argos|john-lewis|currys|tesco|asda|paypal|prime|apple-store|iphone|marks-and-spencer|ikea|customer-service|next-store|catalogue|sainsburys|boots|walmart|etsy|order-department|shop",
    ],
    "this is Amazon customer service",
    "this is the police",
  ),
  claim(
    "energy",
    [
      "british-gas|edf|eon|e-on|octopus|scottish-power|npower|ovo|energy|electricity|gas-supply|smart-meter|utility|meter-reading|power-company|solar|boiler|insulation|electric-company|gas-board|meter|warm-home|water-company|thames-water|southern-water",
    ],
    "I'm from British Gas about your meter",
    "I'm from the bank",
  ),
  claim(
    "health",
    [
      "nhs|doctor|doctors|surgery|hospital|clinic|gp|test-and-trace|vaccine|vaccination|pharmacy|medical|nurse|dentist|appointment-at-the-hospital|health-centre|covid|prescription|cardiology|health-visitor|optician|medical-alarm",
    ],
    "it's the surgery about your blood test",
    "it's your broadband",
  ),
  claim(
    "family_member",
    [
      "hi|hello|hiya ..2 @family ..4 me",
      "it-is-me|its-me|it-s-me",
      "new|different|friends number ..6 lost|broke|dropped|phone",
      "my|your|her|his grandson|granddaughter|nephew|niece|son|daughter ..6 accident|arrested|trouble|custody|crash|number|rang-saying|money|jail",
      "bail",
    ],
    "hi mum it's me I've lost my phone",
    "this is the council",
  ),
  claim(
    "investment",
    [
      "crypto|cryptocurrency|bitcoin|forex|investment|investments|trading-platform|wine|bonds|shares|account-manager|broker|trading-account|pension-review|trader|wealth|isa-transfer|brokerage|stockbroker|loan-note",
    ],
    "an investment firm with a crypto platform",
    "the police rang",
  ),
  claim(
    "other",
    [
      "council|charity|solicitor|solicitors|court|embassy|lottery|prize-draw|claims-company|ombudsman|survey|market-research|collections|debt|lawyer|student-loan|student-support|warranty|bailiff|recovery-team|landlord|letting-agent|school|windows-and-doors|insurance|timeshare|ppi|trading-standards|office-of-fair-trading|volunteers|hospice|donkey|vehicle-service",
    ],
    "I'm from the council",
    "I'm from the bank",
  ),
];
