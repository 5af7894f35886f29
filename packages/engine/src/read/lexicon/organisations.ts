/**
 * Organisations that callers claim to be, as data. One line: name as it is shown, kind, other names by `|`.
 * `common` marks a name that is also an ordinary word: it counts only with a capital letter.
 * A word list: as long as it is.
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

/** Names that are ordinary words too: they count only with a capital letter. */
export const ALSO_WORDS = new Set(
  "Very|Boots|Target|Orange|Everest|Gemini|Curve|Smarty|Indeed|Which?|Sage|Telegram|Octopus|Census|Lifeline|Saga|Admiral|Lantern|Vanguard|Fidelity|Windows|Rundles|Jacobs Enforcement|Special Branch|Ledger wallet|Three|Next|Chase|Wise|Tide|Sky|Virgin|Apple|Hermes|Halifax|Nationwide|Starling|Visa".split(
    "|",
  ),
);

const of = (kind: ImpersonatedKind, lines: string, common = false): Organisation[] =>
  lines
    .trim()
    .split("\n")
    .map((line) => {
      const [name = "", ...aliases] = line.trim().split("|");
      return { name, kind, aliases, ...(common || ALSO_WORDS.has(name) ? { common: true } : {}) };
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
    Citibank
    National Australia Bank
    Bendigo Bank
    Suncorp
    Macquarie Bank
    Smile Bank
    Isle of Man Bank
    Cahoot
    Zelle
    US Bank
    PNC Bank
    TD Bank
    EBS building society
    Bank of Ireland UK
    Co-op Bank|coop bank|co op
    Nationwide Building Society|the nationwide
    Virgin Money bank
    Aldermore
    Atom Bank
    Cater Allen
    Coutts
    Handelsbanken
    Kroo
    Monument Bank
    Paragon Bank
    Shawbrook
    Triodos
    Zopa
    Aqua card
    Vanquis
    NewDay
    M and S Bank|marks and spencer bank|m&s bank
    John Lewis Finance
    Klarna
    Clearpay
    Curve
    Lloyds Banking Group
    NatWest Group
    Newcastle building society
    Principality building society
    West Bromwich building society
    Leek building society
    Cumberland building society
    Cambridge building society
    Darlington building society
    Nottingham building society
    Newbury building society
    West Brom
    Post Office Money
    National Savings and Investments|ns and i|ns&i|national savings|premium bonds
    Bank of Scotland plc
    ANZ
    Chase Bank
    Discover card
    Premium Bonds`,
  ),
  ...of("bank", "Nationwide\nVisa|visa card\nStarling\nChase|chase bank\nHalifax\nTide\nWise", true),
  ...of(
    "telecom_provider",
    `BT|british telecom|british telecommunications|bt broadband|bt internet
    BT Openreach
    Openreach|open reach
    TalkTalk|talk talk|talk-talk
    Virgin Media|virgin broadband
    Vodafone
    Sky Broadband|sky tv
    Plusnet
    O2
    Eir|eircom
    Post Office Broadband
    Telstra
    Optus
    NBN Co|nbn|nbn australia|national broadband network
    Manx Telecom
    Jersey Telecom
    Sure Telecom
    Onestream
    Virgin Media Ireland
    Truespeed
    Now TV|nowtv
    KCOM
    Zen Internet
    NOW Broadband
    Hyperoptic
    Gigaclear
    CityFibre|city fibre
    giffgaff|giff gaff
    Tesco Mobile
    iD Mobile
    Lebara
    Lycamobile
    Smarty
    VOXI
    1p Mobile
    Community Fibre
    Trooli
    Toob
    Shell Energy Broadband
    Carphone Warehouse
    SkyMobile|sky mobile
    British Telecoms
    AT&T|at and t
    Verizon
    Comcast
    Xfinity
    T-Mobile|t mobile
    Virgin Media O2
    Orange
    Ofcom`,
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
    Hewlett Packard
    Windows|windows company|windows department|windows helpdesk|windows security
    AVG
    Avast
    Kaspersky
    Bitdefender
    BullGuard
    Sage
    HP Support
    Canon support
    Epson support
    iCloud|apple icloud
    PayPal Support
    TeamViewer
    AnyDesk
    Cisco
    Instagram
    Snapchat
    Telegram
    LinkedIn
    Yahoo
    Quick Heal
    NortonLifeLock|norton lifelock
    Microsoft Security
    Internet Security
    Intuit
    QuickBooks`,
  ),
  ...of("tech_support", "Apple|apple support", true),
  ...of(
    "tax",
    `HMRC|hm revenue and customs|hm revenue customs|hm revenue|her majesty's revenue and customs|his majesty's revenue and customs|revenue and customs|inland revenue|hmrc's|h m r c
    IRS|internal revenue service
    Valuation Office|valuation office agency
    Australian Taxation Office|ato
    Revenue Scotland
    Welsh Revenue Authority
    Canada Revenue Agency|cra
    Income Tax Department`,
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
    Social Security
    Pension Credit
    Universal Credit
    Child Benefit Office
    Attendance Allowance unit
    Disability Service Centre
    Department for Education
    Student Loans Company|student finance|student finance england|slc
    Veterans UK
    Winter Fuel Payment Centre
    Child Maintenance Service
    Access to Work
    Social Security Scotland
    Carer's Allowance Unit
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
    Drug Enforcement Administration|dea
    Crown Prosecution Service|cps
    British Transport Police|btp
    Counter Terrorism Policing
    Regional Organised Crime Unit
    Special Branch
    Economic Crime Unit
    Central Criminal Investigation Department
    Royal Canadian Mounted Police|rcmp
    Australian Federal Police
    Greater Manchester Police|gmp
    West Midlands Police
    Thames Valley Police
    Kent Police
    Essex Police
    Sussex Police
    Surrey Police
    Hampshire Police|hampshire constabulary
    Dorset Police
    Devon and Cornwall Police
    Avon and Somerset Police
    Gloucestershire Police
    Wiltshire Police
    Gwent Police
    South Wales Police
    North Wales Police
    Dyfed-Powys Police
    West Mercia Police
    Warwickshire Police
    Staffordshire Police
    Derbyshire Police
    Nottinghamshire Police
    Leicestershire Police
    Lincolnshire Police
    Northamptonshire Police
    Cambridgeshire Police
    Norfolk Police
    Suffolk Police
    Bedfordshire Police
    Hertfordshire Police
    Cheshire Police
    Merseyside Police
    Lancashire Police
    Cumbria Police
    Northumbria Police
    Durham Police
    Cleveland Police
    North Yorkshire Police
    West Yorkshire Police
    South Yorkshire Police
    Humberside Police
    Hammersmith police station|hammersmith police
    Paddington Green police station|paddington green
    Charing Cross police station
    Savile Row police station`,
  ),
  ...of(
    "other",
    `
    Thames Water
    South East Water
    Southern Water
    Anglian Water
    Severn Trent
    Scottish Water
    Welsh Water|dwr cymru
    United Utilities
    Yorkshire Water
    Northumbrian Water
    South West Water
    Wessex Water
    Affinity Water
    Bristol Water
    NI Water
    Home Office
    UK Border Force
    Border Force
    Passport Office|hm passport office
    Probate Registry
    Booking.com
    Airbnb
    Expedia
    Vrbo
    UK Visas and Immigration|ukvi
    U K Visas and Immigration
    Driver and Vehicle Licensing Agency
    Federal Trade Commission|ftc
    Competition and Markets Authority
    Information Commissioner's Office
    Gambling Commission
    Lottery Commission|national lottery commission
    Gas Safe Register
    Energy Saving Trust
    Care Quality Commission
    Charity Commission
    Pensions Regulator
    Money and Pensions Service
    StepChange
    Green Flag
    Hastings Direct
    Esure
    NFU Mutual
    Ageas
    Swinton
    Aegon
    Canada Life
    British Home Shield
    Cats Protection
    Barnardo's
    NSPCC
    Mencap
    Alzheimer's Society
    WaterAid
    Disasters Emergency Committee
    Islamic Relief
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
    Financial Conduct Authority|fca|the fca
    TV Licensing
    DVLA
    Environment Agency
    Red Cross
    Cancer Research
    Ipsos MORI
    Ipsos
    YouGov
    Gallup
    Kantar
    GfK
    National Lottery|camelot|the lottery
    Postcode Lottery|people's postcode lottery
    Euromillions
    Health Lottery
    Lowell
    Cabot Financial|cabot
    Intrum
    PRA Group
    Moorcroft
    Wescot
    Lantern
    Arrow Global
    Marston|marston holdings
    Bristow and Sutor
    Jacobs Enforcement
    Equita
    Rundles
    Land Registry
    Companies House
    Insolvency Service
    Crown Court
    HM Courts and Tribunals Service|hmcts
    Office of the Public Guardian
    Electoral Commission
    Electoral Roll
    Office for National Statistics|ons
    Census
    Motor Insurers' Bureau
    Direct Line
    Admiral
    Aviva
    LV|liverpool victoria
    Saga
    Churchill Insurance
    Legal and General|legal & general
    Prudential
    Standard Life
    Royal London
    Phoenix Life
    Scottish Widows
    Zurich Insurance
    AXA
    Allianz
    Age Concern
    Age UK
    RNLI
    Oxfam
    Save the Children
    British Heart Foundation
    Macmillan
    Salvation Army
    RSPCA
    Dogs Trust
    Help for Heroes
    Royal British Legion|british legion
    Guide Dogs
    Marie Curie
    UNICEF
    Victim Support
    Samaritans
    Which?
    Rightmove
    Checkatrade
    Indeed
    Immigration Enforcement
    Immigration Office
    Nigerian High Commission
    Indian High Commission
    Indian Embassy
    Domestic and General|domestic & general
    HomeServe|home serve
    Warranty Direct
    Safestyle
    Anglian Windows|anglian home improvements
    Everest
    Weatherseal
    PPI Claims
    Crimestoppers
    Neighbourhood Watch
    Telephone Preference Service|tps|telephone preference service ltd
    RAC
    The AA`,
  ),
  { name: "Report Fraud", kind: "other", aliases: [], common: true, since: "2025-12-04" },
  ...of(
    "courier",
    `Royal Mail
    Parcelforce
    Australia Post|auspost
    Canada Post
    APC Overnight
    Amazon Flex
    DPD Local
    Fastway
    DPD
    DHL
    FedEx
    UPS
    Evri
    Yodel
    An Post
    UK Customs
    HM Customs
    InPost
    Amazon Logistics
    Tuffnells
    Parcel2Go
    Whistl
    City Link
    TNT
    DX
    CollectPlus
    Interlink Express
    United States Postal Service|usps
    Border Agency`,
  ),
  ...of("courier", "Hermes\nPost Office|the post office", true),
  ...of(
    "retailer",
    `Amazon
    eBay
    Dunelm
    Halfords
    Matalan
    Ocado
    Woolworths
    Home Depot
    Dunnes Stores
    SuperValu
    Trainline
    Expedia
    Jet2
    TUI
    Argos
    Tesco
    Asda
    Sainsbury's|sainsburys
    Netflix
    John Lewis
    Currys|pc world
    Marks and Spencer|marks & spencer|m&s
    Ticketmaster
    Selfridges
    Harrods
    Walmart
    Aldi
    Lidl
    Morrisons
    Waitrose
    B&Q|b and q
    IKEA
    Boots
    Debenhams
    Very
    Littlewoods
    QVC
    Etsy
    Vinted
    Gumtree
    Facebook Marketplace
    Spotify
    Disney Plus|disney+
    Uber
    Deliveroo
    Just Eat
    Airbnb
    Booking.com
    Ryanair
    British Airways
    EasyJet
    Shein
    Temu
    Wilko
    Screwfix
    Best Buy
    Target
    Costco`,
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
    AGL Energy
    Origin Energy
    EnergyAustralia
    Duke Energy
    Pacific Gas and Electric|pg&e
    NIE Networks
    Manx Utilities
    Jersey Electricity
    Boost Power
    ESB Networks
    Bulb Energy
    Ofgem
    National Grid
    UK Power Networks
    Northern Powergrid
    Power NI
    Electric Ireland
    ESB
    Octopus
    OVO
    Ecotricity
    Good Energy
    Utility Warehouse
    Shell Energy
    So Energy
    Rebel Energy
    Outfox the Market
    EON Next|e.on next
    Cadent
    SGN
    Wales and West Utilities
    Northern Gas Networks
    Western Power Distribution
    Electricity North West
    SP Energy Networks
    Smart Energy GB
    Warm Front
    Firmus
    SSE Airtricity
    Bord Gais`,
  ),
  ...of(
    "health",
    `NHS|the nhs|national health service|nhs test and trace
    Test and Trace
    Bupa
    HSE
    Silver Line
    Public Health England
    NHS England
    Public Health Scotland
    Public Health Wales
    AXA Health
    Simplyhealth
    Optical Express
    Boots Opticians
    UK Health Security Agency|ukhsa
    Lifeline
    Careline
    Specsavers
    Vision Express
    Lloyds Pharmacy|lloydspharmacy
    Boots Pharmacy
    St John Ambulance
    British Red Cross
    Nuffield Health
    Hidden Hearing
    Amplifon
    Scrivens
    Bupa Care`,
  ),
  ...of(
    "investment",
    "Coinbase\nBinance\nKraken\neToro\nVanguard\nFidelity\nInteractive Investor\nAJ Bell\nSt James's Place\nGemini\nLedger wallet\nBitcoin Era\nBlackRock\nMorgan Stanley\nJP Morgan\nGoldman Sachs\nPlus500\nIG Index\nNutmeg\nHargreaves Lansdown\nTrading 212\nBlockchain.com\nCrypto.com",
  ),
];
