/**
 * Organisations that callers claim to be, as data. One line: name as it is shown, kind, other names by `|`.
 * `common` marks a name that is also an ordinary word: it counts only with a capital letter.
 */
import type { ImpersonatedKind } from "../../base/vocabulary.ts";

export type Organisation = {
  name: string;
  kind: ImpersonatedKind;
  /** Lower case, as said or written; the name itself is always one. */
  aliases: readonly string[];
  common?: boolean;
  /** Day from which this name is used, for a body that was renamed. */
  since?: string;
};

const of = (kind: ImpersonatedKind, lines: string, common = false): Organisation[] =>
  lines
    .trim()
    .split("\n")
    .map((line) => {
      const [name = "", ...aliases] = line.trim().split("|");
      return { name, kind, aliases, ...(common ? { common } : {}) };
    });

export const ORGANISATIONS: readonly Organisation[] = [
  ...of(
    "bank",
    `Barclays|barclays bank|barclay's
    Barclaycard|barclay card
    HSBC|hsbc bank
    NatWest|nat west|natwest bank|national westminster
    Lloyds|lloyds bank|lloyds tsb|lloyd's bank
    Halifax bank|the halifax
    Santander|santander bank
    Nationwide building society
    TSB|tsb bank
    Royal Bank of Scotland|rbs
    Bank of Scotland
    Bank of Ireland
    Bank of England
    Allied Irish Bank|aib
    Ulster Bank
    Danske Bank
    Permanent TSB
    Metro Bank
    Co-operative Bank|co op bank|cooperative bank
    First Direct
    Yorkshire Bank
    Clydesdale Bank
    Virgin Money
    Tesco Bank
    Sainsbury's Bank
    Starling Bank
    Monzo
    Revolut
    Skipton building society
    Coventry building society
    Yorkshire building society
    Leeds building society
    American Express|amex
    Mastercard|master card
    PayPal|pay pal
    Western Union
    Capital One
    MBNA
    Wells Fargo
    Bank of America
    Commonwealth Bank
    Westpac
    Citibank`,
  ),
  ...of("bank", "Nationwide\nVisa|visa card\nStarling\nChase|chase bank\nHalifax\nTide\nWise", true),
  ...of(
    "telecom_provider",
    `BT|british telecom|british telecommunications|bt broadband|bt internet
    BT Openreach
    Openreach|open reach
    TalkTalk|talk talk
    Virgin Media|virgin broadband
    Vodafone
    Sky Broadband|sky tv
    Plusnet
    O2
    Eir|eircom
    Post Office Broadband
    Telstra
    KCOM
    Ofcom
    Telephone Preference Service|tps`,
  ),
  ...of("telecom_provider", "Sky\nEE\nThree\nVirgin", true),
  ...of(
    "tech_support",
    `Microsoft|microsoft support|microsoft windows
    Windows Technical Support|windows support|windows technical department|windows service centre
    TeamViewer Support
    McAfee
    Norton
    Google
    Geek Squad
    Facebook
    WhatsApp
    Dell
    Hewlett Packard`,
  ),
  ...of("tech_support", "Apple|apple support", true),
  ...of(
    "tax",
    `HMRC|hm revenue and customs|hm revenue customs|hm revenue|her majesty's revenue and customs|his majesty's revenue and customs|revenue and customs|inland revenue|hmrc's|h m r c
    IRS|internal revenue service
    Valuation Office|valuation office agency
    Australian Taxation Office|ato`,
  ),
  ...of("tax", "Revenue|the revenue|revenue commissioners", true),
  ...of(
    "government_benefits",
    `Department for Work and Pensions|dwp|department of work and pensions|work and pensions|department for works and pensions
    Department of Social Protection
    Social Security Administration|social security department
    Jobcentre|job centre|jobcentre plus
    National Insurance|national insurance office|ni office
    Universal Credit office
    Pension Service
    Department for Communities
    Centrelink
    Medicare`,
  ),
  ...of(
    "police",
    `Metropolitan Police|met police|the met|metropolitan police service|met police service|the metropolitan police
    Scotland Yard|new scotland yard
    City of London Police
    National Crime Agency|nca
    Serious Fraud Office|sfo
    Flying Squad
    Interpol
    Europol
    MI5
    FBI
    National Fraud Squad
    Police Scotland
    PSNI|police service of northern ireland
    An Garda Siochana|an garda síochána|garda|gardai|gardaí
    UK Border Force
    Drug Enforcement Administration|dea
    Crown Prosecution Service|cps
    Fraud Squad`,
  ),
  ...of(
    "other",
    `Home Office
    UK Visas and Immigration|ukvi
    Action Fraud
    Trading Standards|trading standards service
    Citizens Advice|citizens advice bureau
    Ministry of Justice
    Claims Advisory Group
    Office of Fair Trading|oft
    Financial Ombudsman|financial ombudsman service|the ombudsman
    Telephone Protection Services
    Publishers Clearing House
    Chinese Embassy
    Financial Conduct Authority|fca
    TV Licensing
    DVLA
    Environment Agency
    Red Cross
    Cancer Research
    Ipsos MORI`,
  ),
  { name: "Report Fraud", kind: "other", aliases: [], common: true, since: "2025-12-04" },
  ...of(
    "courier",
    `Royal Mail
    Parcelforce
    DPD
    DHL
    FedEx
    UPS
    Evri
    Yodel
    An Post
    UK Customs
    HM Customs`,
  ),
  ...of("courier", "Hermes\nPost Office|the post office", true),
  ...of(
    "retailer",
    `Amazon|amazon prime|amazon uk|amazon customer services
    eBay
    Argos
    Tesco
    Asda
    Sainsbury's|sainsburys
    Netflix
    John Lewis
    Currys|pc world
    Marks and Spencer
    Ticketmaster
    Selfridges
    Harrods
    Walmart`,
  ),
  ...of("retailer", "Apple Store\nNext", true),
  ...of(
    "energy",
    `British Gas
    EDF|edf energy
    E.ON|eon|e.on energy
    Npower
    ScottishPower|scottish power
    SSE|scottish and southern
    Southern Electric
    Octopus Energy
    OVO Energy
    Utilita
    Bulb Energy
    Ofgem
    National Grid
    UK Power Networks
    Northern Powergrid
    Thames Water
    South East Water
    Southern Water
    Anglian Water
    Severn Trent
    Power NI
    Electric Ireland
    ESB`,
  ),
  ...of(
    "health",
    `NHS|the nhs|national health service|nhs test and trace
    Test and Trace
    Bupa
    HSE
    Silver Line`,
  ),
  ...of("investment", "Coinbase\nBinance\nHargreaves Lansdown\nTrading 212\nBlockchain.com\nCrypto.com"),
];
