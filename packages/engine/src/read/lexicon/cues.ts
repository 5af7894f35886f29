/**
 * What the words of an account say happened, as phrases: who they claimed to be, what was asked, how it ended, how the
 * call came. The language of a pattern is described in phrases.ts. Each line is meant to be true of accounts in general.
 * A word list.
 */
import type { Channel } from "../../base/vocabulary.ts";
import type { Phrase } from "../phrasebook.ts";
import { ASK_CUES, WANTED_CUES } from "./asks.ts";
import { BRIEF_CUES } from "./asks-in-brief.ts";
import { TOLD_CUES } from "./asks-told.ts";
import type { Cue } from "./cue.ts";
import { DETAILS_GIVEN } from "./details-given.ts";
import { all } from "./meaning.ts";
import { MONEY_WENT } from "./money-went.ts";
import { NOT_ASKED_CUES } from "./not-asks.ts";
import { NOTHING_LOST } from "./nothing-lost.ts";

/** Choices used in several patterns, by name. */
export const MACROS: Readonly<Record<string, string>> = {
  POSS: "my|his|her|their|your|our|its|the|a|an|any|all|some|those|these|this|that",
  PHONED: "phoned|telephoned|called|rang|rung|contacted|targeted|approached|cold called|telephoning|calling",
  CALL: "call|calls|phonecall|phonecalls|phone call|phone calls|telephone call|telephone calls|cold call|cold calls|message|messages|automated call|automated calls|scam call|scam calls",
  MONEY: "money|cash|funds|savings|sum|sums|amount|amounts|payment|payments|euros|notes|pounds|thousands|thousand",
  CARD: "card|cards|bank card|bank cards|debit card|debit cards|credit card|credit cards",
  BUY: "buy|buying|bought|purchase|purchasing|purchased|buys|obtain|acquire|acquiring|acquired",
  GIVE: "give|giving|gave|given|gives|hand|handing|handed|hands|pass|passing|passed|provide|provided|providing|share|shared|sharing|disclose|disclosed|disclosing|reveal|revealed|supply|supplied|divulge|divulged|part with|surrender",
  TAKE: "take|takes|taking|took|taken|withdraw|withdraws|withdrawing|withdrew|withdrawn|draw|drew|drawing|drawn|withdrawal",
  SEND: "send|sends|sent|sending|transfer|transfers|transferred|transferring|move|moved|moving|wire|wired|wiring|pay|paid|paying|pays|deposit|deposited|remit|forward|forwarded|forwarding|fwd|ping|pinged|lend|lending|lent",
  THING:
    "watch|watches|rolex|rolexes|omega|breitling|longines|cartier|tag heuer|gold|jewellery|jewelry|bracelet|bracelets|necklace|necklaces|bangle|bangles|macbook|heaters|chain|ring|rings|sovereigns|krugerrands|coins|ingot|ingots|laptop|laptops|tablet|tablets|console|consoles|television|camera|cameras|iphone|iphones|phones|handbag|handbags|bullion|diamonds|electronics|goods|items|item|purchase|purchases",
  NOT: "not|never|n't|didn't|did not|refused to|declined to|without|wouldn't|don't|hadn't|haven't|hasn't|has not|had not|have not|none|no one|nobody|nothing|neither",
  MAN: "man|woman|person|caller|someone|somebody|lady|gentleman|fraudster|fraudsters|scammer|scammers|criminal|criminals|people|men|callers|individual|offender|offenders|conman|conmen|crook|crooks|suspect|guy|bloke|chap|voice",
  WHO: "i|we|she|he|they|i'd|we'd|she'd|he'd|they'd|shed|hed|i've|we've|they've|ip|inft|informant|aggrieved|complainant|mum|mam|mom|mother|dad|father|nan|nana|gran|granny|grandad|husband|wife|son|daughter|brother|sister|nephew|niece|lad|flatmate|partner|cousin|friend|parents|bookkeeper|widow|lady|student|victim|woman|man|pensioner|resident|couple|neighbour|aunt|auntie|uncle|who|and|so|then|duly|foolishly|stupidly",
  HAVE: "have|has|had|'d|'ve|i've|i'd|did",
  ADV: "then|just|even|already|foolishly|stupidly|duly|also|only|immediately|unfortunately|reluctantly|eventually|actually|unwittingly|willingly|happily|since|now|nearly all|obligingly|subsequently|later|all|obediently",
  THEY: "they|he|she|it|who|caller|scammer|scammers|fraudster|fraudsters|crooks|criminals|thieves|thief|conman|conmen|somebody|someone|man|woman|gang|offender|offenders|bloke|fella|lad|swine|so and so|beggars",
  HIM: "him|her|them|me|us|it|the caller|the man|the woman|the bloke|the fella|the girl|the lad|the courier|the driver|the fraudster|the scammer|the scammers|the fraudsters|the criminals|the offender|these people|the voice|a stranger",
  PAID: "paid|sent|transferred|wired|remitted|lent|loaned|forked out|coughed up|shelled out|stumped up|parted with|handed over|paid over|sent over|paid out|invested|deposited|forwarded|bunged|pinged|moved|put|posted|gave|handed|spent|signed over|delivered|dropped off|mailed",
  FUNDS:
    "<money>|money|cash|funds|savings|deposit|fee|fine|lot|thousands|hundreds|pension|everything|rent|bail|balance|payment|payments|cheque|cheques|sums|surety|instalment|instalments|ransom|three figure sum|four figure sum|five figure sum|six figure sum|inheritance|nest egg|wages|contents",
  PURSE:
    "<money>|money|cash|funds|savings|account|accounts|isa|isas|pension|nest egg|balance|sum|sums|amount|amounts|thousands|hundreds|premium bonds|inheritance|contents",
  GONE: "gone|vanished|disappeared|missing|emptied|drained|cleared|wiped|stolen|taken|withdrawn|debited|deducted|siphoned|lost|spent|nicked|pinched|lifted|obtained|drawn|removed|charged|skimmed|swiped|raided|spirited|paid out|handed over|collected|surrendered|picked up|forwarded|pocketed|plundered",
  PARTED:
    "gave|given|told|shared|supplied|provided|confirmed|disclosed|revealed|divulged|read|read out|reading out|typed|typed in|keyed|keyed in|tapped in|entered|put in|spelled|spelled out|spelt out|spelt|handed|passed|handed over|passed over|filled in|let slip|recited|verified|repeated|volunteered|submitted|texted|emailed|forwarded|dictated|reeled off|rattled off|parted with|let out|quoted|blurted out|read over|read off|reading off|called out|let him have|let her have|let them have|gave away|gave out|gave up|given out|given away",
  SECRET:
    "details|detail|information|info|number|numbers|pin|password|passwords|passcode|passcodes|code|codes|otp|address|postcode|dob|date of birth|dates of birth|birthday|maiden name|sort code|account number|account numbers|card number|card no|account no|cvv|expiry|digits|memorable word|answers|licence|passport|email|ni number|particulars|logins|login|figures|three on the back|bank i was with",
  MACHINE: "computer|laptop|pc|machine|tablet|ipad|phone|mobile|screen|desktop|system",
  HANDED:
    "hand|hands|handed|handing|give|gives|gave|given|giving|surrender|surrendered|surrendering|release|released|post|posted|posting|put|puts|putting|place|placed|placing|leave|left|leaving|pass|passed|passing|entrust|entrusted|entrusting|turn over|turned over|turning over|slip|slipped|slipping|slide|slid|sliding|pop|popped|popping|push|pushed|pushing|seal|sealed|sealing|wrap|wrapped|wrapping|lowered|dropped|relinquished|yielded up|carried out|took out to",
  FETCHED:
    "collect|collects|collected|collecting|pick up|picks up|picked up|picking up|fetch|fetches|fetched|fetching|take away|took away|taken away|taking away|carry off|carried off|relieve|relieved|uplift|uplifted|receive|received|retrieve|retrieved",
  COLLECTOR:
    "courier|couriers|man|male|woman|female|youth|teenager|lad|boy|driver|rep|runner|messenger|motorcyclist|biker|rider|cyclist|stranger|bondsman|collector|officer|official|agent|colleague|chap|bloke|fellow|taxi|minicab|cab|moped|scooter|visitor|caller|accomplice|clerk|bailiff",
  CASH: "<money>|cash|notes|banknotes|bills|money|savings|bundle|bundles",
  HANG: "hung up|hang up|hangs up|hanging up|rang off|put the phone down|put down the phone|put it down|putting the phone down|slammed the phone down|put the receiver down",
};

const channel = (value: Channel, ...patterns: string[]): Phrase<Cue>[] =>
  all({ cue: "channel", channel: value }, ...patterns);

const CLAIMS: readonly Phrase<Cue>[] = [
  ...all(
    { cue: "claim", sure: true },
    "(claiming|claimed|claims|claim) (falsely)? (to|that)? (be|have been|represent|work|call|ring|be calling|be ringing|be phoning|come)? (from|for|with|at|on behalf of)?",
    "(claiming|claimed|claims|claim) (that)? (he|she|they|it|himself|the caller) (was|were|is|are|worked|works|work|represented|came|had) (calling|phoning|ringing|working|part of)? (from|for|with|of|on behalf of)?",
    "(pretending|pretended|pretends|pretend|purporting|purported|purports|professing|professed|pretence of being|alleging|alleged) (to be|to represent|to work|to call|to come|to be calling)? (from|for|on behalf of)?",
    "(posing|posed|poses|pose|masquerading|masqueraded|impersonating|impersonated|impersonates|impersonate) (as)?",
    "(said|saying|says|say|stated|stating|states|insisted|insisting|insists|explained|explaining|explains|announced|announces|announce|announcing|declared|declares|swore|maintained|maintains|gave out|gives out|let on|remarked|alleged|alleges|alleging) (that)? (he|she|they|it|we|i) (was|were|is|are|re|m|'s|'re) (calling|phoning|ringing|speaking|working|part of|acting)? (on behalf of|from|for|with)?",
    "(said|saying|says|say|told|telling|informed|informing) (me|him|her|them|us|the victim|the resident|victims|the woman|the man|residents|people) (that)? (he|she|they|it|we) (was|were|is|are|worked|represented) (calling|phoning|ringing|working)? (from|for|with|on behalf of)?",
    "(said|saying|says|say|stated|stating|announce|announced|announces|explained|claimed) (that)? (he|she|they|it|we) (worked|work|works|represented|represent|represents|came|come) (for|from|with|at|in)?",
    "(said|saying|says|say|insists|insisting|claims|claiming) (that)? (he's|she's|they're|it's|he is|hes|shes|theyre) (calling|phoning|ringing|working|speaking)? (from|with|for|on behalf of)?",
    "it was ~1 (he|she|they|i|we) (was|were) (assured|told|informed|given to understand)",
    "(supposed|believed|thought|presumed|assumed|imagined) to be (from)?",
    "(took|taken) (him|her|it|them) (for|to be) (from)?",
    "(goes|going|went|answering|answered|answers) (by|to) the name of",
    "(calling|called|calls|describing|described|introducing|introduced|identifying|identified) (himself|herself|themselves|themself|itself) (as)?",
    "(called|calling|naming) (himself|herself|themselves)",
    "who (calls|call) (himself|herself|themselves)",
    "(making|made|makes|make) (out|believe) (that)? (he|she|they|to be|it) (is|was|were|are|from)?",
    "(passing|passed|pass|passes|passing) (himself|herself|themselves|itself) off as (a member of)?",
    "(making|made|makes|make) (himself|herself|themselves) out to be",
    "(purport|purports|purported|purporting|claim|claims|claimed|claiming|said|supposed) to (come|have come|be coming|be) from",
    "in the (part|role|guise|character) of (an|a|the)?",
    "(holding|held|holds|representing|represented|represents) (himself|herself|themselves) (out)? (as|to be)",
    "(gave|giving|gives) ~2 (to understand|the impression) (that)? (he|she|they|it) (was|were)",
    "makes as if from",
    "(gave|giving|using|used|with) (the|his|her) name (of|as)?",
    "giving (his|her|their) name as",
    "(gave|giving|gives|give|using|used|uses|use) ~1 (name|names) (of|as|such as|like)",
    "(making|make|made|makes) (it|himself) (look|sound|appear) (like|as if|as though)",
    "(supposedly|purportedly|apparently|allegedly|ostensibly|claimed to be) (sent|sent out|working|acting)? (from|by|of|his|her|their|your|my|representing|calling from)",
    "(bogus|fake|phoney|phony|rogue|so called|supposed|hoax|false|sham) (call|calls|phone calls|messages|message)? (from|by)?",
    "(said|saying) (the call was|it was|this was) (from)?",
    "(the|a) (call|caller|message|recording|voice) (was|is|said it was|claimed to be|claims to be|purported to be|says it is) (supposedly|allegedly|apparently)? from",
    "(this is|my name is|i am calling|i'm calling|i am ringing|i'm ringing|i am phoning|calling|speaking|ringing|phoning) (you)? (from|on behalf of)",
    "this is (the|your|a|an)",
    "(calling|ringing|phoning) (you)? (today)? (from|on behalf of)",
    "(someone|somebody|man|woman|lady|girl|gentleman|gent|guy|bloke|chap|fella|fellow|lad|lass|lassie|youth|male|female|person|people|caller|callers|men|women|voice|representative|agent|engineer|employee|advisor|adviser|manager|operator|officer|official|recording|team|technician|colleague|clerk|secretary|nurse|inspector) (this time|also|again|on|calling|ringing|phoning|apparently|supposedly|purporting|saying)? (from|at|with|of|representing|purporting)",
    "(told|informed|telling|informing|assured|assuring|convinced|persuaded|advised) ~3 (that)? (he|she|they|it|i|we) (was|were|is|are) (calling|phoning|ringing|speaking|working|talking)? (from|with|on behalf of|representing)",
    "(informed|informing|assured|assuring) ~3 (that)? (he|she|they) (was|were|is|are)",
    "(said|says|saying|claimed|claiming|told|who|that) ~2 (he|she|they) (belonged|belongs|belong) to",
    "(belonged|belonging) ~5 claimed to",
    "(thought|believed|thinking|believing|understood|supposed|assumed|imagined|told|assured|convinced) (that)? (he|she|they|i|we|it) (was|were) (speaking|talking|dealing|on the phone|ringing) (to|with)",
    "(thought|believed|thinking|believing) (that)? (he|she|they|i|we|it) (had|have)",
    "(thought|believed|understood|supposed|assumed|took) ~3 (was|were|to be|be) (a call from|a message from|calling from|from)",
    "(was|were|be|is|'s) (part of|taking part in|helping with|assisting with|assisting) (a|an|the)",
    "(calling|collecting|working|speaking) (for|on behalf of)",
    "(firm|company|outfit|business|charity|agency|bureau|organisation|organization|group|body|scheme|team|department) (called|named|calling (itself|themselves)|styled|known as|by the name of)",
    "(purporting|purportedly|pretending|posing)",
    "(name|guise|pretext) of",
    "(acting|acted|acts|act|playing|plays|played) (as|for|on behalf of)? (an|the|a|her|his|their|my)",
    "(ring|ringing|phone|phoning|call|calling|telephone|telephoning) ~2 as (a|an|the|her|his|their|your)",
    "(rang|rung|phoned|called) as",
    "(pass|passes|passed|passing) for",
    "(said|saying|told|telling|informed) ~2 (that)? this (was|is)",
    "in the (name|guise) of",
    "supposed to be (from)?",
    "(they|he|she) called themselves",
    "employee of",
    "worked (to|for)",
    "(styling|styled|announcing|announced|presenting|presented|billing|billed|giving|gave) (himself|herself|themselves|themself) (out)? (as|to be)?",
    "(saying|says|that|which says|who says|message says|voice says|it says) (that)? (he|she|it|they) (is|was|were|are) (with|from|calling from|the|a|an)?",
    "(by|from) (a|an|the) (caller|man|woman|person|someone|voice|lady|gentleman) (from|at|with|for|of)",
    "(rung|called|phoned|telephoned|contacted) by",
    "(supposed|pretend|would be|self styled)",
  ),
  ...all(
    { cue: "claim", sure: false },
    "(calls|call) (in|at|around|across|to) ~3 from",
    "$CALL (comes|came|coming) (in)? from",
    "$CALL (which was|that was|that came|purportedly|supposedly)? (from|by)",
    "(received|had|got|answered|took|getting|receiving|having) (a|an|another|several|some|more|two|three|many|numerous|this) ~2 $CALL ~3 from",
    "(voicemail|voicemails|voice message|answerphone message|text|texts|text message|email|recording|recorded message) (from|claiming|by)",
    "(rung|phoned|telephoned|called|contacted|cold called) (up|again|on|last|this|yesterday|at)? ~2 by",
    "(told|asked|instructed|persuaded|advised|accused|informed|warned) by",
    "(phoned|telephoned|rang|called) (me|us|him|her|them|my mum|mum|dad|up)? ~1 (from|for|on behalf of)",
    "(calling|ringing|phoning) (me|us|him|her|them|mum|dad) ~2 from",
    "(on|down) the (phone|line|blower|telephone) (was|from|saying|it was)",
    "(rang|phoned|called) (saying|to say|claiming) (it was|they were|he was|she was|to be)?",
  ),
];

const CHANNELS: readonly Phrase<Cue>[] = [
  ...channel(
    "automated_message",
    "(automated|recorded|pre recorded|prerecorded|robotic|computerised|computer generated|computer|electronic|robot|machine) ~1 (telephone|phone|voice|answer)? (message|messages|msg|msgs|call|calls|phone call|phone calls|voice|recording|announcement|voicemail|bogus calls|bogus|gentleman|lady|woman|man|bloke|male|female|girl|person|thing|spiel|warning|notice|alert|system|american)",
    "(recording|recordings|recorded voice|robocall|robocalls|robo call|robo calls|computer voice|automated|bot|bots|robot|robots)",
    "(calls|call|messages) (are|is|was|were) (automated|recorded)",
    "recorded (announcement|gentleman|woman|lady|man)",
    "(a|the) message (states|stating|stated) that",
    "(recording|recorded) (says|said|saying|that|which|told|tells)",
    "(robot|robotic|synthetic|tinny|computerised|american|electronic) ~1 (voice|lady|woman|man) ~3 (recorded|recording|message|machine)?",
  ),
  ...channel(
    "voicemail",
    "(voicemail|voicemails|voice mail|voice mails|vm|answerphone|answer phone|answerphones|ansaphone|answerfone|answering machine|answer machine|answering service|1571|voice message|voice messages|voice note|voice notes|answermachine|messagebank|message bank)",
    "(a|the|this|another) ~1 (message|msg) (was|had been|has been|been|is)? left",
    "left (on|to) (my|her|his|their|the|our|mum's|mums|dad's|dads|nan's|gran's|a) ~1 (machine|phone|mobile|landline|voice)",
    "(new|saved|unheard) (message|messages)",
    "message (one|1|two|2|three|3) (received|from|at|was)?",
    "(left|leaving|leave|leaves) (a|several|voice|me a|her a|him a|us a) (message|messages|voicemail)",
  ),
  ...channel(
    "text",
    "(text|texts|txt|txts|sms|whatsapp|whats app|whatsapps|texted|imessage|text messaged|whatsapped)",
    "(text|sms|whatsapp|phone) (message|messages)",
    "(a|the) message on (whatsapp|his phone|her phone|my phone|their phone|their mobile|his mobile|her mobile)",
    "(by|via|through) (text|whatsapp|sms|message)",
    "(got|received|receives|receiving|had|sent) (a|an) ~2 (message) (from|claiming|saying|supposedly|that|purporting)",
  ),
  ...channel(
    "in_person_follow_up",
    "(doorstep|knocked|knock at|knocked at|turned up at|visited|called at) ~3 (door|house|home|address|property)",
  ),
  ...channel(
    "live_call",
    "(phoned|telephoned|rang|rung|telephoning|phoning|ringing|cold called|cold caller|cold callers|caller|callers|cold calling|cold call|cold calls)",
    "(phone|telephone|phoned|mobile|landline) (call|calls|conversation|scam|scams|fraud|fraudster|fraudsters|scammers|scammer|con|caller|callers|him|her)",
    "(a|the|another|this|scam|bogus|suspicious|hoax|fraudulent|same|fake|such|these|two|several|more|nuisance|unsolicited|his|her|my) (call|calls|phonecall)",
    "(was|were|been|being|got|get|be|is|are) (called|phoned|rung|telephoned|cold called)",
    "(called|phoned|rang|telephoned) (by|a|an|me|him|her|them|us|the|my|to|up|from|and|saying|claiming|someone|people|residents|again)",
    "(on|over|by|down) the (phone|telephone)",
    "(picked up|picks up|answered|answers|answering|picking up) (the|a|her|his|my|their|our) ~1 (phone|telephone|landline|receiver|mobile|call)",
    "(phone|telephone|landline|mobile) ~3 (rang|went|goes)",
    "by (phone|telephone)",
    "(on|over|by|down|up) the (landline|house phone|home phone|mobile)",
    "(withheld|international|silent|foreign|unknown|private) (number|numbers|ones|calls)",
    "(calls|of these|of those) a (day|week|night)",
    "(hung up|put the phone down|picked up|rang off|answered)",
    "(calls|call) (from|about|claiming|saying|asking|purporting)",
    "(had|has had|have had|having|got|gets|getting|received|receiving|took|taken|answered) ~2 (calls|phonecalls)",
    "(phone|telephone|landline|mobile) ~2 (going|ringing) (again|off|all|day|and|at|every|non)",
    "(phone's|phones|landline's|mobile's) ~1 (going|ringing|gone|rung)",
    "(transatlantic|foreign|posh|male|female|polite|woman's|man's|woman’s|young|friendly|plummy|cheery|welsh|scottish|northern|southern|irish|smooth) (voice|accent)",
  ),
];

const EVENTS: readonly Phrase<Cue>[] = [
  ...all(
    { cue: "event" },
    "(received|receive|had|got|took|answered|has had|have had|having received|gets|picked up) (a|an|the|another|several|two|three|this|these|similar|numerous|some|many|what|bogus|automated|more|calls|suspicious|nine|such|five|four|six) ~4 (call|calls|phonecall|message|messages|voicemail|text|phone call)",
    "(was|were|been|being|is|are|got|who was) (also|then|both|first|recently|each|initially|again|allegedly|all|even)? (phoned|telephoned|called|rung|contacted|cold called|targeted|approached|told|tricked|conned|scammed|defrauded|duped|persuaded|asked|convinced|instructed|fooled|informed|deceived|cheated|swindled|caught|robbed|victim|hit|left|coerced|saved|almost|nearly|advised)",
    "(had|has|have|having) been (phoned|telephoned|called|rung|contacted|cold called|targeted|approached|tricked|conned|scammed|defrauded|duped|told|asked|stung|caught)",
    "(lost|handed|gave|transferred|withdrew|paid|drew|bought|fell|sent|reported|answered|alerted|hung|realised|became|spotted|handing|losing)",
    "(phoned|telephoned|rang|called|contacted|targeted|conned|tricked|scammed|defrauded|duped|fooled|cold called|robbed|stole|cheated|swindled|persuaded|convinced) (a|an|the|another|one|two|three|four|her|him|them|from|by|into|pensioners|elderly|residents|and|up|his|at|on) ~4",
    "(happened|occurred|took place|involved|concerned|was reported|were reported|came|reported|began|started)",
    "(there (was|were|has been|have been|had been))",
    "(was|were|is) (in|on) ~4",
  ),
  ...all(
    { cue: "caller-noun" },
    "(caller|callers|fraudster|fraudsters|scammer|scammers|criminal|criminals|conman|conmen|crook|crooks|offender|offenders|suspect|suspects|imposter|impostor|impostors|trickster|tricksters|thief|thieves|fraudulent caller|cold caller|con artist|con artists|gang|bogus caller|perpetrator|courier|couriers)",
  ),
  ...all(
    { cue: "reported" },
    "(police|officers|we|force) (took|received|were|was|had) (a|told|called|contacted|alerted|informed|reports|notified|made) ~3",
    "(told|contacted|rang|informed|notified|alerted) (the|us|kent|local)? (police|officers|us)",
    "(was|were) reported (to|on|in)",
    "reported (to|it to|the|on)",
    "reports? (reached|came in|came to)",
    "(officers|police) (were|are) (told|called|alerted)",
  ),
  ...all(
    { cue: "follow-up" },
    "(aggressive|abusive|threatening|angry|nasty) (message|messages|call|calls|voicemail|voicemails)",
    "(later|then|since|afterwards) ~4 (rang|called|phoned|telephoned|text|texted) (back|again|her|him|them|me)",
    "(courier|man|woman|taxi|driver|someone) ~5 (came|arrived|turned up|went|called|visited|collected) ~3 (to|at|the|her|his|their|and)",
    "(rang|called|phoned|calling|ringing|phoning|calls) (back|again) ~3",
    "(collected|picked up) (by|from|at|the|it) ~4",
    "(number|several) of (aggressive|further|more|other) ~3 (messages|calls)",
    "(stayed|staying|kept her|kept him|remained|kept) on the (phone|line)",
  ),
];

const FRAMES: readonly Phrase<Cue>[] = [
  ...all(
    { cue: "advice" },
    "(will|would|should|must|do|does|can) (never|not|always|n't) (ever|be|ask|call|contact|phone|send|cold|telephone|ring|request|demand|pressure|make|need|want|require|give|pass)",
    "(never|always) (give|disclose|hand|share|ask|call|send|reveal|let|allow|feel|assume|trust|click|transfer|withdraw|be|phones|calls|asks|contact|contacts|make|use|ring|check|phone|respond|provide|divulge|asked|cold|allow|arrive)",
    "(if|anyone|anybody|whoever) (you|somebody|someone|who|with|are|is|doubtful|affected|has|asked|called|receives|receiving|concerned|worried|anyone|wanting|suspicious|unsure|contacted|rung|phoned|telephoned|targeted|approached|offered|getting)",
    "should (anyone|anybody|somebody|someone|you) ~1 (ring|rings|call|calls|phone|contact|get|receive|be|have)",
    "(those|everyone|everybody|people|residents|householders|readers|customers|the public) (should|are|is|were|can|need to|must|who) ~2 (urged|reminded|advised|asked|warned|told|encouraged|never|not|always|wait|hang|contact|check|be|give|report|ring|suspicious|doubt|worried|affected|unsure|call)",
    "(asked|asking|asks|ask|told|urged|want|wants) (people|residents|everyone|anyone|the public|readers|customers) ~3 (not|to|anyone|anybody)",
    "not to (disclose|give|share|engage|respond|hand|part|press|return|reveal)",
    "(please|advice|advised|advises|advise|advising|urged|urges|urge|urging|remind|reminded|reminding|reminds|beware|vigilant|guard|careful|cautious)",
    "(hang|put|report|do not|don't|call|contact|wait|ring|take|stop|be|use|remember|ask|never|always|note|make sure|check|listen|think|forward|tell|speak) (up|the phone|down|it|not|give|you|your|to|them|police|101|159|five|at least|immediately|never|wary|aware|suspicious|vigilant|on your guard|someone|a|another|from|action|this|and) ~2",
    "(for|more) (further|information|advice|more information|more advice)",
    "(can|could|should) (be)? (report|reported|contact|contacted|call|emailed|given)",
    "(quoting|crimestoppers|action fraud on|report fraud on|0300|citizens advice|non emergency|website|online form|appeals line|dial tone)",
    "(in an emergency|for information)",
  ),
  ...all(
    { cue: "general" },
    "(often|usually|typically|commonly|generally|sometimes|normally|tend to|may then|might|can|may be|could)",
    "(scammers|fraudsters|criminals|callers|offenders|victims|they|conmen|crooks|the caller|the fraudster|the scammer|a fraudster|the victim|the scam|the fraud|a caller|the calls|people) (then)? (are|call|calls|ask|asks|claim|claims|pretend|pretends|pose|poses|say|says|tell|tells|target|targets|convince|convinces|persuade|use|uses|want|wants|try|tries|contact|contacts|phone|phones|telephone|telephones|have to|is|will|who|may|cold|ring|rings|stay|suggests|works|involves|begins|starts|download|downloads|get|gets|makes|pass|instruct|attempt|attempts)",
    "(method|tactic|tactics|modus operandi|pattern|known as|scam involves|works by|how it works|crime is|type of)",
  ),
  ...all(
    { cue: "fraud" },
    "(scam|scams|scammer|scammers|scammed|fraud|frauds|fraudster|fraudsters|fraudulent|defraud|defrauded|con|conman|conmen|conned|bogus|hoax|phishing|vishing|crooks|tricksters|impostor|imposter|suspicious|swindle|swindled|fake|phoney|nuisance)",
    "(pretending|posing|purporting|claiming|impersonating) (to be|as)?",
    "courier fraud",
  ),
];

export const CUES: readonly Phrase<Cue>[] = [
  ...CLAIMS,
  ...ASK_CUES,
  ...TOLD_CUES,
  ...BRIEF_CUES,
  ...WANTED_CUES,
  ...NOT_ASKED_CUES,
  ...MONEY_WENT,
  ...NOTHING_LOST,
  ...DETAILS_GIVEN,
  ...CHANNELS,
  ...EVENTS,
  ...FRAMES,
];
