/**
 * Words in which a thing that callers want is named and nobody asks for it, in the language of phrases.ts: what honest
 * people never want, what the caller tells or gives, what was bought by somebody else. Whatever is named within them is no
 * demand; where no thing is said, what is named in the next few words is none either.
 * A word list.
 */
import type { Ask } from "../../base/vocabulary.ts";
import type { Phrase } from "../phrasebook.ts";
import type { Cue } from "./cue.ts";
import { all } from "./meaning.ts";

/** No demand for `value`, or for anything where it is null. */
const not = (value: Ask | null, ...patterns: string[]): Phrase<Cue>[] =>
  all({ cue: "not-asked", ask: value }, ...patterns);

export const NOT_ASKED_CUES: readonly Phrase<Cue>[] = [
  ...not(
    null,
    "(nobody|no one) ~5 (wants|needs|asks|can|will|would|should)",
    "we (don't|do not|never|won't|will not) ~2 (telephone|phone|ring|call|ask|contact|text|email)",
    "(say|says|said|told|tells|telling) ~2 never (to)? (tell|give|share|say)",
  ),
  // The account that money is to go to, and accounts that hold none.
  ...not(
    "bank_details",
    "(touch with|ring|rings|rang|ringing|call|calls|called|calling|phone|phoned|phoning|contact|contacted|contacting|ask|asked|alert|alerted|visit|visited) (my|her|his|their|your) (own)? bank",
    "(got hold of|get hold of|getting hold of|stolen|stole|hacked) ~1 (bank|banking|account|financial) (details|information)",
    "given a ~2 (sort code|account number|account)",
    "given a sort code and ~2 (account number|account)",
    "whose (bank|account) (was|is|had|has|froze|refunded|stopped|spotted|blocked|refused|noticed)",
    "(read|reads|reading|gave|give|dictated) (me|her|him|them|us) (a|an|the|another|this) ~1 (sort code|account number|account)",
    "(read|reads|give|gave|gives|given|to) ~2 (a|an|fresh|new|another) (sort code|account|bank|number|iban)",
    "(sent|send|paid|pay|went|go|transfer|transferred|wired|posted) ~3 to (a|an|another|the wrong|his|their) ~2 (sort code|account number|account)",
    "number of an account",
    "(log|logged|logging) ~5 and (saw|found|discovered|realised|noticed)",
    "an account (to|into) which",
    "(tax|email|e mail|customer|user) account",
    "(protect|protecting|safeguard|safeguarding) ~2 (bank|banking|account|financial) ~1 (details|information)",
  ),
  // What is read off or stands beside a card, and cards that are none of a bank's.
  ...not(
    "card_details",
    "(ring|rings|rang|call|calls|called|calling|phone|phoned|dial|dialled|bank's|emergency|telephone|phone|helpline|contact) ~4 number ~2 (on|from) ~2 (back|reverse|card|cards)",
    "missed ~2 (payment|payments)",
    "(card|cards) (reader|readers|machine|machines)",
    "gift (card|cards)",
    "(buy|buying|bought|spend|spent|spending|purchase) ~6 with (her|his|my|their) ~1 $CARD",
    "(pin|pins|number|wee|code) ~3 written on the (back|front)",
    "(reference|case|crime|incident|badge|collar|order|telephone|phone|warrant) (number|numbers)",
    "new ~1 (card|cards) (had|has|have|would|was|were|will|being|came|come|arrived)",
  ),
  // A word to be known by, and one that was changed.
  ...not(
    "pin_or_password",
    "number (sent|texted|rang|called|phoned|messaged)",
    "(need|needs|needed|require|required|urgently) ~1 new ~1 (password|passwords|passcode|passcodes)",
    "(knew|quote|quoted|agree|agreed|family|whispered|said) ~5 (password|passwords)",
    "(change|changed|changing|chang|different) ~2 (pin|pins|password|passwords|passcode|passcodes|code|codes)",
    "(code|password|passcode|number) (that|which) (he|she|they) (gave|quoted|used)",
    "pin (this|it|them|that|up)",
    "(code|pass|safe) word",
  ),
  ...not(
    "personal_details",
    "(may|might|could|can|often|sometimes) (already|even|also|be able to)? (know|have|confirm|quote) ~3 (details|name|names|full name|address|information|date of birth)",
    "gave (his|her|their) ~1 name",
    "passport office",
    "(where|how) ~3 (get|got|find|found|come by|came by|obtained) (my|our|her|his|their) ~1 (details|number|name|address|information)",
    "(ip|web|internet|website|bank|bank's|branch|company|account|payee|spell) ~1 (name|address)",
    "(he's|she's|they've|he'd|she'd|they'd|you've|i've) got ~2 (name|address)",
    "asked (him|them) (his|their) (name|number)",
    "gave (his|her|their) name and (rank|number|badge|collar|a)",
    "(supplied|said|gave|offered) ~1 name (herself|himself|myself)",
    "(not|declined to|refused to|without|nor|never|didn't) ~2 (give|giving|gave|given|reveal|say|want) (his|her|their) name",
    "(caller's|fraudster's|scammer's|trickster's|officer's|stranger's|his own|her own|their own) ~1 (name|full name|address|number|date of birth)",
  ),
  // What is owed to the person, was asked about or is the story told.
  ...not(
    "money_transfer",
    "had (i|he|she|you|we|they) ~2 (paid|made|sent|transferred|spent|bought)",
    "(trying|tried|attempting|attempted|attempt) to (send|transfer|move|pay|wire|take) ~3 (to|out|from|money|<money>)",
    "(wouldn't|wouldnt|couldn't|couldnt|would not|could not) pay (a|the|my|her|his)",
    "(owe|owed|owes|owing) (me|him|her|us|you)",
    "(non|been) (payment|payments|paid)",
    "(on|under|conditional|police|court|released on) bail",
    "(my|our|his|her|house|flat|mortgage) deposit",
    "put in place",
    "<money> (was|were) transferred ~1 (out of|from) (his|her|my|their|the) ~2 (account|accounts)",
    "(send|sent|sending) ~1 (driver|courier|man|someone|somebody|taxi|lad|friend|officer|cab|boy|woman) ~2 for",
    "(already|always|long since) paid",
    "paid ~3 (last|already|ago)",
    "(put|putting|credit|crediting|refund|refunding) ~2 <money> ~1 (in|into|to) (my|her|his|your|our) ~1 account",
    "<money> ~1 (refund|rebate|compensation|prize|grant|discount)",
    "(send|sent|sending) (code|codes)",
    "(pay|paid|payment|payments|fee|money|transfer) ~2 (surcharge|compensation)",
    "(if|whether) ~3 (made|make|making)",
    "(code|codes|passcode) ~6 (authorise|authorising|authorises|approve|approving) (a|the|any) (payment|payments|transfer)",
  ),
  ...not(
    "cash_to_courier",
    "(about|going|trying|tried|attempting|attempted|planning) to (draw|withdraw|take) ~3 (money|cash|funds|<money>) ~2 (from|out) ~3 (account|accounts)",
    "(use|uses|used|using) (it|them|the card|the cards|cards|the details) ~1 (take out|withdraw|draw|draw out|withdrawing|get) ~1 (cash|money|<money>|funds)",
    "(took|take) (me|us|him|her|them|months|weeks|years|ages|time|days)",
    "<money> ~1 cash (was|were) (found|seized|recovered)",
    "(found|seized|recovered|discovered) ~2 <money> ~1 cash",
    "<money> ~1 (refund|rebate|compensation|prize|grant|discount|voucher)",
  ),
  ...not(
    "gift_cards_or_vouchers",
    "(sim|loyalty|birthday|business|identity|id|christmas|warrant|calling|memory) (card|cards)",
    "(voucher|vouchers) (for|towards) (the|your|her|his|my|their|our)? (heating|fuel|food|energy|gas|electric|electricity|winter)",
    "(fuel|food|energy|heating) (voucher|vouchers)",
  ),
  ...not(
    "remote_access",
    "(i|we|she|he|they) (don't|doesn't|never) (go|get|let|turn|switch|use|see|download|install|share)",
  ),
  ...not(
    "press_key",
    "digit (one|two|three|1|2|3)",
    "in touch",
    "(press|pressed|pressing|push|pushed|pushing) ~2 (button|alarm|cord|buzzer) ~4 (pendant|alarm|wrist|neck|lifeline|careline|wristband|necklace)",
    "(press|pressed|pressing|push|pushed|pushing) ~3 (pendant|lifeline|careline|panic) (alarm|button)?",
  ),
  // The order that the caller tells of, and what was ordered by whoever had the code.
  ...not(
    "buy_goods",
    "had (i|he|she|you|we|they) ~2 (bought|ordered|purchased)",
    "(someone|somebody) ~1 (bought|ordered|purchased) ~1",
    "(phone|phones|laptop|laptops|iphone|iphones|watch) ~1 (someone|somebody) ~1 (bought|ordered)",
    "(use|uses|used|using) (it|them|the card|the cards|cards|the details) ~5 (buy|purchase|bought)",
    "about ~2 (watches|watch|rolex|rolexes|necklace|bracelet|jewellery)",
    "(trace|find|recover|recovered|lost|stolen|stole|took|missing|distinctive|worn|wearing) ~3 (necklace|bracelet|ring|rings|watch|watches|rolex|jewellery)",
    "(a|the|an|this) (purchase|order)",
    "(my|her|his|your|recent|large|amazon) (purchase|order) (for|of) ~3 $THING?",
    "shares in",
    "(phone|phones|laptop|laptops|iphone|iphones) ~4 ordered",
    "been ~3 (buying|shopping|spending)",
    "(fraudster|fraudsters|scammer|scammers|criminal|criminals|thieves|thief|crooks|gang|trickster|conman) (then|had|have|has)? (ordered|bought|spent|purchased)",
  ),
  ...not(
    "card_handover",
    "given a",
    "(cancelled|nothing|stopped)",
    "(amazon|apple|steam|google|razer|gift|itunes|play|nectar|xbox|playstation) (card|cards)",
    "(card|cards) ~2 (number|numbers|detail|details|no|nos|reader|readers|machine)",
    "(card|cards) ~2 (over|down) the (phone|telephone)",
  ),
];
