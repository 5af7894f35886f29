/**
 * Who callers say they are, in general words. What matters is the trade they claim, whatever the paraphrase:
 * "your internet people" is a telecom provider as much as "BT" is.
 */
import type { ImpersonatedKind } from "../../base/vocabulary.ts";
import type { Phrase } from "../phrases.ts";

const kind = (means: ImpersonatedKind, ...patterns: string[]): Phrase<ImpersonatedKind>[] =>
  patterns.map((pattern) => ({ pattern, means }));

export const IDENTITIES: readonly Phrase<ImpersonatedKind>[] = [
  ...kind(
    "bank",
    "(bank|banks|banking|bank's)",
    "(bank|banking) (staff|official|officials|employee|employees|clerk|clerks|worker|workers|representative|representatives|manager|managers|investigator|security|fraud)",
    "(bank|bank's|banks|banking|building society) (fraud|security|anti fraud|protection) (department|team|teams|unit|line|section|office|officer|staff|investigator)?",
    "building (society|societies)",
    "credit card (company|provider|firm|department|people|fraud department)",
    "(card|visa|mastercard) (fraud|security|services|protection) (department|team|unit|centre|people)?",
    "fraud (department|team|prevention|prevention team|prevention department)",
    "(card|credit card|bank card) (issuer|provider)",
    "financial institution",
  ),
  ...kind(
    "police",
    "(police|policeman|policemen|policewoman|police's)",
    "police (officer|officers|constable|sergeant|inspector|detective|detectives|investigator|investigators|official|officials|force|station|staff)",
    "(detective|detectives|constable|superintendent|sheriff|deputy|deputies|garda|gardai|sheriff's)",
    "(detective|police) (constable|sergeant|inspector|chief inspector|superintendent)",
    "(fraud|flying|serious fraud) (squad|office)",
    "(pc|dc|ds|di|dci|wpc)",
    "law enforcement",
    "police operation",
    "(undercover|covert) (police)? (operation|operations|investigation|inquiry|work|officer|officers)",
    "(officer|officers)",
    "scotland yard",
    "cid",
    "(border force|border agency|border patrol|immigration officer|immigration officials)",
    "(crown|serious) prosecution service",
  ),
  ...kind(
    "government_benefits",
    "(pension|pensions|benefits|benefit|jobcentre) (office|department|service|agency|people|advisor|adviser|team|officer)",
    "social security (office|administration|department)",
    "(work and pensions|department for work and pensions)",
    "welfare (office|department|service)",
    "(the )?(national insurance|ni) (office|department|people|agency)",
  ),
  ...kind(
    "tax",
    "(tax|revenue) (office|man|department|officer|official|officials|inspector|inspectors|authority|authorities|people|agency|service|collector|investigator)",
    "taxman",
    "the revenue",
    "inland revenue",
    "(council tax|valuation) (office|department|band|rebate|refund|team)",
  ),
  ...kind(
    "telecom_provider",
    "(broadband|internet|phone|telephone|telecom|telecoms|telecommunications|mobile|mobile phone|network|landline|wifi|wi fi|tv|television|satellite|cable) (and|or)? (broadband|internet|phone|telephone|mobile|tv|television)? (provider|providers|supplier|suppliers|company|companies|people|service provider|firm|engineer|engineers|network|department)",
    "(internet|broadband|telephone|phone) (service|services) (provider|company|team|department)?",
    "(isp|openreach engineer|telephone exchange)",
    "(broadband|phone|telephone|internet|telecoms) (technician|support|technical support|technical department)",
  ),
  ...kind(
    "tech_support",
    "(technical|tech|computer|it|software|windows|microsoft) (support|helpdesk|help desk|department|technician|technicians|engineer|engineers|expert|experts|security|maintenance|service|services|services department|support department|company|firm|people)",
    "computer (security|repair|virus) (company|department|firm|people|expert|team)?",
  ),
  ...kind(
    "courier",
    "(delivery|courier|parcel|postal|shipping) (company|firm|service|office|driver|department|people)",
    "(customs|customs office|customs officer|customs officers|customs and excise|the post office)",
    "(a|the|london) courier",
    "post office",
  ),
  ...kind(
    "retailer",
    "(online|high street)? (retailer|retailers|store|shop|supermarket|department store|jewellers|jeweller)",
    "(customer services|customer service) (at|for|from) (amazon|ebay|argos)",
  ),
  ...kind(
    "energy",
    "(energy|electricity|gas|power|utility|utilities|water|electric) (company|companies|supplier|suppliers|provider|providers|board|firm|people|network|networks|operator|cooperative|co op|co operative)",
    "(gas|water|electricity) board",
    "(loft insulation|smart meter|solar panel) (installer|company|firm|people|surveyor|office|team|department)",
  ),
  ...kind(
    "health",
    "(dentist|dentist's|dentists|optician|opticians|physio|chemist|vet|hospital|surgery|pharmacy|pharmacist|doctor|doctors|nurse|gp|clinic|ambulance service|health service|health centre|medical centre|healthcare organisation|healthcare organisations)",
    "(nhs|health) (worker|workers|staff|official|officials|board|trust)",
    "contact (tracer|tracers|tracing team)",
    "(vaccine|vaccination|jab) (team|line|booking line|centre|service|clinic)",
    "(medical alert|pendant alarm|careline|life alert) (company|service|people)?",
  ),
  ...kind(
    "family_member",
    "(my|your|her|his|their|a|the) (son|daughter|grandson|granddaughter|grandchild|nephew|niece|brother|sister|cousin|dad|mum|father|mother|husband|wife|grandad|uncle|aunt|relative|family member)",
    "(son|daughter|grandson|granddaughter|grandchild|nephew|niece)",
    "(nan|nana|nanny|nanna|gran|granny|grandma|grandad|granddad|grandpa|mum|mam|dad|auntie|uncle) (it's|its|it is|this is|guess who it's) (only)? me",
    "(mum|mam|dad|nan|gran|mom) ~1 (new|lost|broke|smashed|dropped|changed) ~2 (number|phone)",
    "(hi|hello|hey|hiya) (mum|mummy|mom|dad|daddy|nan|nana|nanny|gran|granny|grandma|grandad|granddad|grandpa|auntie)",
    "(it's|its|it is) (only)? me (nan|nana|nanny|nanna|gran|granny|grandma|grandad|granddad|grandpa|mum|mam|dad|auntie|uncle)",
  ),
  ...kind(
    "investment",
    "(investment|trading|crypto|cryptocurrency|bitcoin|pension review|pensions|share|stockbroking|financial) (company|firm|broker|brokers|adviser|advisor|advisers|advisors|manager|platform|expert|experts|trader|opportunity)",
    "(stockbroker|stockbrokers|broker|financial adviser|financial advisor|pension adviser)",
    "(crypto|cryptocurrency|bitcoin|investment bonds)",
  ),
  ...kind(
    "other",
    "(council|borough council|county council|city council|district council|local council|local authority)",
    "trading standards (service|officer|officers|department|accounts department)?",
    "(solicitor|solicitors|lawyer|lawyers|law firm|barrister|court|court bailiff|bailiff|bailiffs|high court|county court|prosecutor|ombudsman)",
    "(charity|charities|lottery|prize|sweepstake|competition|survey|surveys|survey company|market research|market researcher|pollster|polling company)",
    "(embassy|consulate|immigration|home office|ministry|government department|government official|government officials|government agency|government|officials|civil service|civil servant)",
    "(ombudsman|regulator|claims company|claims firm|compensation company|debt collector|debt collectors|debt collection agency|debt recovery)",
    "(private company|private companies|double glazing|window company|windows company|conservatory company|estate agent|landlord|letting agent)",
    "(call blocking|call blocker|nuisance call|telephone preference|call protection) (company|service|services|firm)?",
  ),
];

/**
 * Whose story it is, where nobody is named: a virus on the computer is told by "technical support", whatever they call
 * themselves. Only for callers who say no more of themselves.
 */
export const STORY_IDENTITIES: readonly Phrase<ImpersonatedKind>[] = [
  ...kind(
    "family_member",
    "(my|her|his|their) ~1 (daughter's|son's|grandson's|granddaughter's|mother's|father's|husband's|wife's|sister's|brother's) voice",
  ),
  ...kind(
    "tech_support",
    "(virus|viruses|malware|hackers|hacked|error messages|errors|faults|infected|licence ~1 expired) ~6 (computer|laptop|pc|machine|router|windows|server|devices)",
    "(computer|laptop|pc|machine|router|windows) ~6 (virus|viruses|malware|hacked|hackers|infected|errors|faults|error messages|compromised)",
    "(install|download|downloaded|installed|put on) ~2 (teamviewer|anydesk|any desk|team viewer|ultraviewer)",
    "(windows|control|flag) (key|server)",
  ),
  ...kind(
    "tax",
    "(tax) (fraud|evasion|refund|rebate|bill|debt|return|returns|code|arrears|owed|due)",
    "(unpaid|overdue|underpaid|owe|owed|owing|back) (tax|taxes)",
  ),
  ...kind(
    "courier",
    "(parcel|package|delivery|consignment) ~6 (held|customs|redeliver|redelivery|undelivered|missed|fee|failed|intercepted|waiting|couldn't be delivered)",
    "(redelivery|delivery|customs) (fee|charge)",
  ),
  ...kind(
    "investment",
    "(bitcoin|crypto|cryptocurrency|shares|bond|bonds|forex|trading) ~8 (scheme|platform|invest|invested|returns|profit|profits|interest|broker|account manager|opportunity|portfolio|per cent|dashboard)",
    "(invest|invested|investing|investment|investments) ~6 (bitcoin|crypto|cryptocurrency|shares|bond|bonds|gold|wine|property|returns|scheme|forex)",
  ),
  ...kind(
    "other",
    "(survey|questionnaire|opinion poll|market research)",
    "(won|winner|winning) ~4 (prize|lottery|draw|jackpot|holiday|cruise|<money>)",
    "(double glazing|new windows|extended warranty|car warranty|funeral plan|life insurance|debt relief|student loan)",
  ),
];
