/**
 * What callers want where it is told in few words: of many calls at once, as newspapers do, or in a line jotted down by
 * whoever was rung ("£80 to renew"). In the language of phrases.ts; each line is meant to be true of texts in general.
 * A word list.
 */
import type { Ask } from "../../base/vocabulary.ts";
import type { Phrase } from "../phrasebook.ts";
import type { Cue } from "./cue.ts";

const brief = (value: Ask, ...patterns: string[]): Phrase<Cue>[] =>
  patterns.map((pattern) => ({ pattern, means: { cue: "ask", ask: value } }));

export const BRIEF_CUES: readonly Phrase<Cue>[] = [
  ...brief(
    "card_details",
    "$CARD please",
    "<money> ~2 (by|on) (card|debit card|credit card)",
    "(took|takes|taken|taking) (it|that|this|them|payment|the payment) ~1 (off|from) ~2 $CARD",
    "out (came|comes|come) (the|her|his|my|mum's|nan's) ~1 (card|purse)",
    "(read|reads|reading) (him|her|them|out|over)? (the|my|her|his|your) $CARD",
    "(try|use|got|have|need) (another|a different|any other) card",
    "(have|get|got|take|took|need|needed|wanted|asked for|asking for) ~2 $CARD to (pay|take|hold|secure|confirm|book|charge|cover|verify)",
  ),
  ...brief(
    "money_transfer",
    "<money> (moved|transferred|wired|invested|shifted|wanted)",
    "<money> (went|has gone|had gone|gone) to",
    "<money> ~1 to ~1 (safe|secure|holding|bail|escrow|another|someone|somebody) ~1 (account|accounts|a c|acct|acc|called|named)",
    "<money> ~1 (first|up front|upfront|in advance)",
    "(fee|payment|deposit|tax|charge) (up front|upfront|in advance|first)",
    "(outstanding|overdue|unpaid) <money>",
    "(released|release|releasing) (for|on payment of) <money>",
    "(lodge|lodged|lodging) ~2 (bond|deposit|surety)",
    "(bond|surety) of ~2 <money>",
    "<money> (would|will) (make|stop)",
    "(talked|conned|tricked|sweet talked|bullied|charmed) ~3 into ~1 <money>",
    "(sold|bought|buying) ~3 (insurance|policy|policies|plan|plans|shares|wine|bonds|credits|investment|investments|cover) ~5 (phone|telephone)",
    "(investment|shares|bonds|wine|credits) ~1 sold",
    "$WHO $HAVE? (moved|transferred|sent|paid) (it|that) ~1",
    "^ <money> ~4 to (a|an|some) ~2 (broker|brokers|trader|adviser|advisor|dealer|stockbroker)",
    "<money> to (renew|unblock|unfreeze|unlock|release|fix|repair|mend|clear|clean|keep|extend|continue|cover|process|cancel|reconnect|insure|register|claim|join|upgrade|stop|avoid|settle|activate|remove|protect|update|restore|secure|reinstate|service|install|enter|qualify|receive|collect|get|sort|put right|make)",
    "<money> please",
    "(after|wants|want|wanted|wanting|needs|needed|asking|sought|seeking|chasing) <money> for",
    "(ask|asks|asked|asking|beg|begged|begging|press|pressed|pressing|pester|pestered|pestering|badger|badgered|nag|nagging|nagged|push|pushed|pushing|hound|hounding|hounded|dun) (me|us|him|her|them|you|people|customers|victims|residents|everybody|everyone) ~1 for ~2 (money|payment|payments|<money>|donation|donations|a fee|a deposit)",
    "(take|takes|cost|costs|costing) ~2 <money> to",
    "(offer|offers|offered|offering|promise|promised|fix|repair|fixed|repaired|help|insure|cover|clean) ~4 for a ~1 (fee|price|charge|payment)",
    "for a ~1 fee",
    "(make|making|made|force|forced|forcing|frighten|frightened|scare|scared|scaring|bully|bullied|pressure|pressured|get|got|trick|tricked|con|conned) ~1 (victim|victims|person|people|residents|customer|customers|him|her|them|me|us) ~1 (pay|paying|into paying|to pay)",
    "(paid|pay|paying) (a|the) ~2 (sum|sums|amount)",
    "(demand|demands|demanded|demanding|request|requests|requested) ~1 (money|payment|payments|cash payment)",
    "(asked for|asks for|asking for|demanded|demanding) a ~1 (transfer|payment|deposit|fee)",
  ),
  ...brief(
    "cash_to_courier",
    "(was|were|is|be|been) (calling|coming|popping|swinging|driving) (round|over|by)? (for|to collect|to get|to fetch|to pick up) (it|them|the money|the cash|that)",
    "(<money>|money|cash|savings|envelope) ~3 (off|away)? (in|into) (a|the) ~1 (taxi|minicab|cab|van)",
    "(leave|left|leaving) (it|the money|the cash|<money>) ~1 (under|behind|in|on|outside) ~2 (tree|bush|hedge|yew|gate|wall|bench|mat|stone|shed|bucket|pot|step|bin)",
    "(withdrew|withdrawn|drew) ~1 <money> ~1 (handed|given|gave|passed)",
    "(send|sends|sent|sending|post|posts|posted|posting|mail|mailed|mailing) ~3 (cash|money|<money>|savings|notes|parcel|package|it) ~2 (to an address|to a ~2 address|by post|in the post|through the post|by ~1 delivery|by taxi|in a taxi|by courier|with a courier)",
    "(money|cash|savings|funds|sum|sums|<money>|notes) ~2 (to be|being|should be|must be|be) (withdrawn|drawn out|taken out|posted|handed over|collected)",
    "(take|took|taking|taken|draw|drew|drawing|withdraw|withdrew|withdrawing|get|got) (out)? (a|all|some|large|big|substantial|considerable|cash|the) ~2 (sum|sums|amount|amounts|savings|quantity|quantities) ~4 (from|out|of)?",
    "(hand|handing|handed|give|giving|gave|pass|passing|passed) (over)? <money> ~1 in cash",
    "(whether|if) ~3 (money|cash|savings) in ~2 (house|home|property)",
    "(how much|what) (money|cash) ~3 (house|home)",
  ),
  ...brief(
    "gift_cards_or_vouchers",
    "(music|phone|mobile|game|gaming|games|shopping|store|cash|prepaid|pre paid|prepay|payment|visa gift|google|spotify|uber|netflix|nintendo|neosurf|toneo|flexepin|eneba|shop|supermarket|high street|love2shop|one4all|cash app|greendot|reloadable|top up|load up) (card|cards|voucher|vouchers|token|tokens)",
    "(buy|buys|buying|bought|purchase|purchased|purchasing) ~4 (cards|vouchers) ~6 (code|codes|numbers|serial|scratch|scratched)",
    "worth of ~2 (cards|vouchers)",
  ),
  ...brief(
    "remote_access",
    "(download|downloaded|downloading|install|installed|installing) (the|a|some|this|that|his|their) ~1 (thing|app|programme|program|software)",
    "(come|came|go|get|got|gone) into ~1 (computer|laptop|pc|machine|tablet)",
    "(get|gets|getting|got|gain|gained|hack|hacked|log|logged|connect|connected|link|linked|linking|come|came|go|went|let|allowed) (back)? (on|onto|on to|into|in to|to|in) $POSS? ~1 (computer|computers|laptop|laptops|pc|tablet|ipad|router|desktop|machine)",
    "(take|taking|took|taken|gain|gained|given|giving|gave|had|have|allow|allowed|allowing|want|wanted|grant|granted) ~2 access to ~3 (computer|computers|laptop|pc|tablet|ipad|phone|device|devices|machine|screen)",
    "(needed|wanted|gave|given|got|gained|giving) access (to|so|and) ~2 (fix|put|repair|remove|sort|clean|solve)?",
    "(switch|switched|turn|turned|switching|turning) ~3 (computer|laptop|internet|pc|router|machine|tablet|it) ~1 (on|off)? so ~1 (he|she|they|we|that) ~1 (can|could|might)",
    "(internet|computer|laptop|router|broadband|machine) (turned|switched) on so",
    "(see|seeing|view|viewing|show|showing|shared|sharing) (the|her|his|my|their|your|a|what was on the) ~1 (screen|desktop)",
    "(download|downloads|downloaded|downloading|install|installs|installed|installing|add|added) (a|an|some|the|this|special|software|certain) ~3 (app|apps|application|software|program|programme|programs|programmes|tool|file)",
    "(connect|connected|connecting|connects|work|worked|log|logged|dial|dialled) ~1 remotely",
  ),
  ...brief("press_key", "(one|1) (for|to) ~3 (two|2) (for|to)", "(1|2|9) to (cancel|stop|speak|talk|query)"),
  ...brief(
    "card_handover",
    "$CARD ~3 (left|leave|put|popped) (it|them) ~1 (under|outside|in|behind|on)",
    "(gave|give|gives|giving|given|hand|handed|handing|hands|turn|turned) (up|over|out) ~3 $CARD",
    "(hand|handing|handed|hands) (over)? ~2 (bank card|bank cards|debit card|debit cards|credit card|credit cards|cards)",
    "(sent|send|sends|sending|come|comes|came|coming|calls|called|arrives|arrived|turn up|turns up|turned up) ~2 (for|to collect|to fetch|to pick up|to take) ~2 (bank card|bank cards|debit card|debit cards|credit card|card|cards)",
    "$CARD ~9 (somebody|someone|courier|driver|officer|man|person|colleague|taxi) ~8 to (collect|fetch|pick up|take) (it|them)",
    "(asked|asks|asking) for ~1 (bank cards|cards|debit cards|credit cards|bank card)",
    "(put|puts|putting|place|placed|leave|leaving|left|seal|sealed) ~1 $CARD ~4 (envelope|envelopes|doorstep|outside|letterbox|bag)",
    "$CARD (need|needs|needed|have|has|had|must|should) ~1 be (collected|picked up|fetched|taken|handed|replaced|swapped|exchanged|destroyed)",
    "(bank cards|debit cards|cash cards) (and|or) ~1 (cash|money|valuables|jewellery)",
    "(cash|money|valuables|jewellery) (and|or) ~2 (bank cards|debit cards|cash cards)",
  ),
];
