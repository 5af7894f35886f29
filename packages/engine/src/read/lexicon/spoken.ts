/**
 * Direct speech: what callers say of themselves and what people answer, in calls written down word by word and in
 * recordings. In the language of phrases.ts. A word list.
 */
import type { Ask } from "../../base/vocabulary.ts";
import type { Phrase } from "../phrasebook.ts";
import { meaning } from "./meaning.ts";

export type Spoken =
  /** Words after which callers name whom they ring for. */
  | "claim"
  /** The caller or an office opens the call. */
  | "hails"
  /** Somebody speaks to the person at the other end. */
  | "address"
  /** A recording asks for a key, or says that it is one. */
  | "recording"
  /** Left for the person to hear later. */
  | "left"
  /** The person answers or takes part. */
  | "answer"
  /** The person refuses, or ends the call. */
  | "refuses"
  /** The person says that it was done. */
  | "gives"
  | "sent-money"
  /** A caller asks for something by question or order. */
  | "pressure"
  /** Somebody tells of a call afterwards. */
  | "told";

const all = meaning<Spoken>;

export const SPOKEN: readonly Phrase<Spoken>[] = [
  ...all(
    "claim",
    "(this is|it's|it is|this is just|this call is|we are|we're|i am|i'm) (a|an|the|your)? ~3 (from|for|with|at|of|behalf of)",
    "(this is|it's|it is|hello this is|hi this is) (a|an|the|your)? (call|message|courtesy call|recorded message|automated message|automated call|important message|urgent message|final notice|reminder) ~2 (from|for|on behalf of)",
    "(this is|here is|it's)",
    "(calling|ringing|phoning|speaking|call|reaching out) (you)? (today|now|back)? (from|for|on behalf of|with)",
    "(calling|ringing|phoning) you (today)? (at)?",
    "(name is|name's|i'm|i am|this is) ~2 (from|with|at|of|for|calling from|and i work for|and i am from)",
    "(you have|you've) (reached|been contacted by|been contacted from|got through to|come through to)",
    "(thank you|thanks) ~2 for (calling|contacting|ringing)",
    "welcome to",
    "(here at|we here at|on behalf of|i represent|we represent|i work for)",
    "(department|team|office|division|desk|branch|line) (of|at|for|in)",
  ),
  ...all(
    "hails",
    "(thank you for|thanks for|thank you so much for) (calling|contacting|ringing)",
    "(this is|my name is|my name's) ~3 (regarding|calling|from|with|at)",
    "(i'm|i am|we're|we are) (calling|ringing|phoning|getting in touch|reaching out|following up)",
    "(the purpose|reason) (of|for|i'm|we're|you) ~3 (call|calling|message|received|receiving)",
    "(i repeat|let me tell you|i'll tell you|as i said|bear with me|i do apologise|i apologise)",
    "(how can|how may|what can) i (help|assist|do)",
    "on a recorded line",
  ),
  ...all(
    "address",
    "(hello|hi|good morning|good afternoon|good evening|good day|hiya|alright)",
    "(am i|is that|is this) ~1 (speaking|talking|through) (to|with)",
    "how are you ~1 (today|doing|this)?",
    "(sir|ma'am|madam|mam|my love|my dear|pal|mate)",
    "(can|could|may|would) (you|i) (please|just|kindly|confirm|tell|go|have|speak|read|open|take|help|verify|ask)",
    "(please|kindly) (hold|press|call|stay|do not|don't|confirm|open|go|contact|return|listen|provide|be advised|note|wait)",
    "(your) ~2 (account|card|computer|order|subscription|payment|service|line|router|number|parcel|delivery|appointment|vehicle|car|warranty|name|case|file|loan|bill|contract|address|internet|benefits|application|policy|money|savings|bank|prescription|meter|direct debit)",
    "(what is|what's|whats|may i have|can i take|can i have|could i have|i need|i'll need) (your|the)",
    "(do not|don't) (hang up|disconnect|disregard|tell|worry|put the phone down|ignore)",
    "(stay|remain|hold) on the (line|phone)",
    "(i need|i want|i would like|i'd like|we need) you to",
    "(are you|do you|have you|did you) ~2 (near|have|at|see|made|make|authorise|authorised|bank|use|get|received|know|live|order|ordered)",
  ),
  ...all(
    "recording",
    "(press|pressing|dial|push) (the)? (number|button|key)? (one|1|two|2|three|3|zero|0|five|5|nine|9|hash|star|pound)",
    "(this is|hear|listen to) (a|an|this|the)? ~2 (recorded|automated|pre recorded|prerecorded|automatic) ~1 (message|call|notification|announcement|service|system)",
    "this (call|message) (is|was|may be) (automated|recorded|a recording)",
    "to (opt out|be removed|unsubscribe|hear this|repeat this|speak to|speak with|connect|be connected|disregard|stop)",
    "(begin|start) of (message|recording)",
    "(do not call list|stop receiving these calls)",
  ),
  ...all(
    "left",
    "(you have|you've got|there is|there's) (one|a|1|two|2|three|3)? (new|unheard|saved)? (message|messages|voicemail|voice message)",
    "(message|voicemail) (received|left|recorded) (on|at|today|yesterday)",
    "(sorry|sorry i|i'm sorry|we) (i|we)? (missed|could not reach|couldn't reach|to have missed|tried to reach|keep missing)",
    "(after|at) the (tone|beep)",
    "(leave|leaving|left) (you)? (a|this) (message|voicemail)",
    "(end of|to (delete|save|replay|hear) (this|the)) (message|messages|voicemail)",
    "(call|ring|phone) (me|us) (back|as soon as|at your earliest|when you|on)",
    "(return|returning) (my|our|this|the) call",
    "(give me|give us) a (call|ring|bell|buzz|tinkle)",
    "when you (get|hear|receive) this",
    "(trying|tried) to (reach|contact|get hold of) you",
  ),
  ...all(
    "answer",
    "(yes|yeah|yep|yup|aye|no|nope|okay|ok|right|oh|alright|speaking|sorry|pardon|who is this|who's this|who are you|what do you mean|hang on|hold on|just a minute|let me|um|uh|erm|er|hmm|mhm)",
    "(i|i'm|i've|i don't|i didn't|i can't|i haven't) ~2 (see|know|understand|think|have|got|bank|just|only|never|not|remember)",
  ),
  ...all(
    "refuses",
    "(i'm|i am|we're|i'll be|am|im) ~2 (hanging up|going to hang up|putting the phone down|putting this phone down|ending this|ringing off|not giving|not doing|not going to|not telling|not comfortable|not interested|not paying|not buying|not having|not convinced|not stupid|not falling|not sending|not reading)",
    "(i|we) (won't|will not|wouldn't|don't think so|refuse|shan't|do not|don't|never) ~1 (be|give|giving|do|think so|believe|tell|pay|read|want|need|buy|trust|hand|let)",
    "(hang|hung|hangs) up",
    "(i'll|i will|i'm going to|let me|i'd rather|i would rather|i shall|am going to) ~3 (ring|call|phone|speak to|check with|ask|contact|go into|pop into|dial|go to) ~3 (bank|police|them|you|back|branch|myself|daughter|son|159|101|number|card|office|real|directly)?",
    "(goodbye|good bye|bye|cheerio|ta ta|not today|no thank you|no thanks|go away|get lost|clear off|jog on|on your bike|don't ring|don't call|stop ringing|stop calling|leave me alone|nice try|sling your hook|do one)",
    "(this is|it's|that's|sounds like|you're|you are) (a|an)? ~1 (scam|scammer|con|fraud|fraudster|crook|con man|conman|rubbish|nonsense|a lie|lying)",
    "(i|we) (am|are|'m|'re|was)? ~1 (not|never) ~1 (giving|telling|doing|going|paying|having|buying|reading|sending|handing|interested|comfortable|convinced|saying|pressing)",
    "(not|no) (interested|thank you|thanks|chance|way|fear|likely|today|bothered|having it)",
    "(you'll|you will|you can|you may) ~1 (get|have|hear|not) ~2 (nothing|no money|no joy|not|whistle|wait|jog)",
    "(take|takes) me off ~2 list",
    "(you're|you are|he's|they're) ~1 (having a laugh|pulling my leg|wasting your time|barking|not getting)",
    "(i'll|i will|i'd) ~1 (pass|leave it|stop you there|say goodbye|let you go|be going|take my chances|think about it)",
    "(that's|this is) (enough|quite enough|it|me done|the end)",
    "(my|the) (son|daughter|husband|wife|bank|niece|nephew|neighbour) ~3 (said|says|told|deals|sorts|sees|handles)",
    "(why|how) (would|should|do) (i|we|you) ~3 (give|tell|pay|trust|know|believe|need)",
    "(call|line|phone|recording) (ends|ended|disconnects|disconnected|cut off|goes dead|went dead|cleared|terminated)",
    "(puts|put|slams|slammed) ~2 (phone|receiver|it) down",
    "(haven't|don't|do not) (got|have|own) (a|an|any) (computer|windows|microsoft|account|amazon|car|iphone|smart phone|smartphone|broadband|internet)",
  ),
  ...all(
    "gives",
    "(it's|it is|that's|that is|the (code|number|pin|password) (is|says)|code is|number is|it says|got it|here it is) ~2 <digits>",
    "(yes|okay|ok|right|alright|um|uh|so|erm) (it's|it is|that's|the number is|the code is|is)? ~2 <digits>",
    "(okay|ok|right|yes|yeah|alright|done|so) ~3 (it's downloaded|it is downloaded|it's installed|i've downloaded|i have downloaded|i've typed|i've clicked|i have clicked|i've pressed|i can see you|it's connected|i've put it in|i've entered|i've allowed|i pressed allow|moving on its own|moving by itself|clicked it|pressed it|pressed accept)",
    "(mouse|cursor|pointer|it's|is) ~2 (moving|moved)",
    "(reads|read|gave|gives) (it|them|that|him|her) ~1 (out|as well|too|the code|the number)?",
    "(my|the) (date of birth|postcode|address|account number|card number|sort code|password|pin|mother's maiden name|memorable word|security code) (is|was|it's)",
  ),
  ...all(
    "sent-money",
    "(i've|i have|that's|it's|it has|all) ~1 (sent|transferred|paid|gone through|gone across|made the payment|moved|bought|posted|handed|given)",
    "(i|we) (sent|paid|transferred|moved) (it|the|them|all)",
    "(gone|went) (through|across)",
    "says ~2 (sent|paid|complete|completed|successful)",
    "(he's|she's|they've|he has|she has|they have|man's|gentleman's|driver's|lad's|courier's) ~1 (got|taken|had|collected|left with) ~3 (it|them|envelope|bag|parcel|card|cards|watch|gold|money|cash|package)",
    "i (gave|handed|passed) (him|her|it|them) ~3 (it|envelope|bag|parcel|card|cards|watch|gold|money|cash|package)",
    "(payment|transfer|money) (sent|gone|successful|complete|completed|made|accepted)",
    "(payment|transfer) (has|is|was|'s) (gone|complete|completed|made|done|sent|successful)",
  ),
  ...all(
    "told",
    "(he|she|they|caller|someone|somebody|man|woman|lady|fraudster|fraudsters|scammers|scammer|voice|message|recording) (said|told|asked|wanted|claimed|rang|phoned|called|kept|says|wants|tried|pretended|was|were|then)",
    "(i|we|my mum|my dad|my mother|my father|he|she) (got|had|received|answered|took|hung|put|said|told|refused|rang|asked|realised|knew|lost|gave|transferred|paid) ~1",
    "(rang|phoned|telephoned|called) (me|us|my|mum|dad|her|him|again|and|from|to|yesterday|last|this)",
    "(pretending|claiming|purporting|posing) (to be|as|from)?",
    "(scam|scams|scammers|fraudsters|residents|victim|victims|police are|reports of|warning residents|beware)",
    "(never|do not|don't) (give|share|disclose|hand|reveal|trust|respond) ~2 (out|your|any|personal|bank|details|to)",
    "(call|calls) (from|yesterday|this morning|last night|today|at|on)",
  ),
];

const ask = meaning<Ask>;

/** What callers want in direct speech, where an account would name the thing: "read it out to me", "pop it in an envelope". */
export const SPOKEN_ASKS: readonly Phrase<Ask>[] = [
  ...ask(
    "pin_or_password",
    "(code|number) ~3 (about to|going to) ~1 (land|come|arrive|appear|buzz|pop up)",
    "(numbers|digits) ~5 (come through|came through|arrived|been sent) ~4 (text|phone|mobile|message)",
    "(four|4|six|6) digits you use",
    "(read|tell|give|say|confirm|what's|whats|what is|what are|need|enter|type|key|repeat|send|forward|get|have|let me have) ~6 (code|codes|passcode|one time|six digits|6 digits|four digits|4 digits|digits)",
    "(code|digits|number) ~4 (read|tell|give|say|repeat) ~3 (me|us|back|out)",
    "(code|text|message|number) ~3 (just|has|have|been|was|i've|we've) ~2 (sent|texted|come|came) ~8 (read|tell|say|give|what)",
  ),
  ...ask(
    "remote_access",
    "(open|go to|go onto|use|start) ~2 (browser|internet explorer|chrome|search bar|website|web page|app store|play store) ~8 (type|download|search|install|enter)?",
    "(windows|control|flag) key",
    "get (the|an|this|that|our) ~1 (app|application|software|programme|program|tool)",
    "(download|install|run) ~4 (app|application|software|programme|program|tool|anydesk|teamviewer)",
    "(are you|sit|get|be|go) ~3 (in front of|near|at|to|on) ~2 (computer|pc|laptop|tablet)",
    "(switch|turn) on ~2 (computer|pc|laptop|tablet)",
    "(share|see) ~2 screen",
    "(click|press|tap) ~2 (allow|accept|run|okay to the)",
  ),
  ...ask(
    "money_transfer",
    "(move|transfer|send|shift|put) ~6 (into|to|over to|across) ~4 (account|safe|new account|wallet)",
    "(pay|make a payment|make the payment|settle|clear) ~6 (today|now|immediately|over the phone|by card|balance|fine|fee|amount|outstanding|arrears|bill|debt)",
    "(send|transfer|wire|need|costs|cost|fee is|balance is|amount is|pay) ~4 <money>",
  ),
  ...ask(
    "cash_to_courier",
    "(draw|take|get|withdraw) ~3 (out|cash|money) ~6 (branch|bank|cash|account|machine)?",
    "(cash|money|notes) ~4 (envelope|bag|driver|courier|officer|colleague)",
    "(driver|courier|officer|colleague|someone) ~6 (collect|pick up|come for) ~3 (cash|money|it|envelope|package)",
  ),
  ...ask(
    "card_handover",
    "(card|cards) ~6 (envelope|driver|courier|collect|collected|pick up|hand over)",
    "(driver|courier|officer|colleague|someone) ~6 (collect|pick up|come for|take) ~3 (card|cards)",
  ),
  ...ask(
    "gift_cards_or_vouchers",
    "(buy|get|purchase|pick up) ~5 (gift card|gift cards|vouchers|voucher|itunes|steam|google play|amazon cards)",
    "scratch ~3 (back|panel|strip|off)",
  ),
  ...ask(
    "personal_details",
    "(what's|whats|what is|confirm|give me|tell me|take|need|have|verify|spell) ~4 (date of birth|full name|name|address|postcode|post code|zip code|mother's maiden name|maiden name|national insurance number|social security number|last four)",
    "(how old|where|when) (are|were) you ~1 (born|madam|sir|please)?",
    "who's your (gp|doctor)",
    "(your|the) middle name",
    "(ages|names) ~3 (adults|household|everyone|residents)",
  ),
  ...ask(
    "card_details",
    "(what's|read|tell|give|confirm|need|have|take|enter) ~6 (long number|card number|card details|expiry|expiry date|security code|three digits|3 digits|sixteen digit|16 digit|numbers on the front|number on the front|digits on the back)",
    "(last three|three|3) ~2 (on|off|from) the back",
    "(finish|complete|rest of) ~1 (card)? number",
  ),
  ...ask(
    "bank_details",
    "which bank (do|are|is it) you",
    "are you with (lloyds|barclays|halifax|nationwide|natwest|santander|hsbc|tsb)",
    "(what's|how much|roughly|how much is) ~3 (sitting|held|in) ~3 (account|saver|isa)",
    "the bank it's paid (to|into)",
    "(what's|read|tell|give|confirm|need|have|take|enter) ~6 (sort code|account number|bank details|routing number|account details)",
    "(log|sign|go) ~2 (in to|into|on to|onto|in|on) ~3 (bank|banking|online banking|banking app|account)",
  ),
  ...ask("buy_goods", "(buy|purchase|order) ~5 (watch|gold|rolex|bullion|laptop|phones|jewellery)"),
];
