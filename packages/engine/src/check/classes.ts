/**
 * Words that mean the same to a sign, named once. Written like the alternatives of a pattern: a space or `|` between
 * members, `-` inside a phrase, `=` for one exact form, `@` for another class.
 */
export const CLASSES: Readonly<Record<string, string>> = {
  your: "your my our his her their the that this mums dads mothers grans a any",
  caller:
    "he she they man woman lady caller officer voice bloke fella guy recording policeman someone somebody inspector detective lad",
  toldme:
    "tell|ask|instruct|order|persuade|convince|direct|advise|want|get|make|need|beg|pressure|talk|have|coax|request",
  person:
    "me us him her them mum dad gran you victim neighbour aunt uncle resident customer lady woman man couple pensioner she he i grandad informant inft male female student",
  must: "need-to must have-to got-to want-you-to need-you-to like-you-to ask-you-to have-you require-you-to got-you-to you-should you-just-to you-to you-can supposed-to advise-you-to going-to-have-to tell-you-to ought-to",
  give: "give tell read say provide share send text forward confirm verify repeat spell pass shout quote disclose supply reveal whatsapp let-me-have let-us-have let-me-know let-him-have call-out hand-over surrender",
  key: "enter key type tap punch input dial put press",
  pin: "pin pins pin-number passcode password passwords pass-word pass-code memorable-word memorable-information login-details log-in-details login-detail online-banking-details login memorable-date passphrase secret-word",
  code: "one-time-code one-time-passcode one-time-password one-time-pin otp verification-code authentication-code authorisation-code authorization-code access-code activation-code security-code passcode digit-code figure-code number-code digit-number six-digits 6-digits six-numbers six-figures that-code the-code this-code a-code code-number approval-code codeword secure-code login-code",
  card: "card-number card-numbers card-details long-number sixteen-digits 16-digits #-digits sixteen-digit-number #-digit-number cvv cvc cv2 expiry expiry-date three-digits last-three-digits last-#-digits-on-the-back security-digits three-numbers number-on-the-front number-across-the-front numbers-off-the-front full-card entire-card whole-card numbers-on-your-card debit-card-details credit-card-details card-information card-info bank-card-details",
  bankdetail:
    "bank-detail bank-details account-number account-numbers sort-code sort-codes account-details bank-account-details banking-details bank-information account-information banking-information bank-account-number bank-info acct-no account-no account-and-sort",
  money:
    "money saving savings fund funds cash balance pounds pound grand thousand thousands # lot everything sum amount payment dollars euros hundred hundreds",
  cash: "cash money notes note saving savings # thousand thousands grand pounds pound euros currency sum sums hundred hundreds",
  move: "move transfer shift lift switch send put pay wire push sweep relocate bank-transfer deposit",
  safe: "safe secure safety secured =holding protected temporary safeguard safeguarding quarantine protection clean ring-fenced ringfenced escrow suspense reserve",
  remote:
    "anydesk any-desk teamviewer team-viewer ultraviewer ultra-viewer quick-support quicksupport rustdesk rust-desk screenconnect screen-connect connectwise logmein log-me-in remote-access remote-software remote-app remote-desktop remote-control supremo zoho-assist airdroid remote-session remote-connection ammyy splashtop getscreen quick-assist alpemix helpdesk-app support-app supportapp",
  computer: "computer laptop pc tablet ipad phone machine device screen desktop mobile macbook mac",
  voucher:
    "gift-card gift-cards giftcard voucher vouchers itunes itunes-card steam-card google-play-card google-play-cards google-play apple-card apple-cards amazon-card amazon-cards prepaid-card paysafecard paysafe ukash gift-voucher steam-cards e-voucher store-card playstation-card love2shop razer razer-gold google-play-credit xbox-card one4all argos-card top-up-card",
  goods:
    "rolex watch watches gold bullion jewellery jewelry bracelet necklace coins bars ipad ipads iphone iphones currency euros dollars krugerrand krugerrands sovereigns perfume electronics",
  courier:
    "courier driver taxi officer colleague messenger agent runner rider man someone somebody constable minicab plain-clothes lad plainclothes biker cabbie inspector sergeant detective collector representative investigator woman rep guard uber policeman",
  collect:
    "collect pick-up pick-it-up pick-them-up fetch come-for take-away pickup uplift send-round come-round-for call-round-for get-it",
  arrest:
    "arrest warrant jail prison custody handcuffs prosecute prosecution arrested imprisonment imprisoned lock-up locked-up cuffs cells",
  family: "mum dad gran grandad mummy daddy son daughter grandson granddaughter",
  fee: "fee tax charge deposit cost payment insurance-payment clearance-fee admin-fee administration-fee processing-fee release-fee handling-fee customs-fee activation-fee bond stamp-duty levy",
  prize:
    "prize lottery jackpot winner sweepstake raffle competition-prize prize-draw winnings holiday-prize cash-prize free-holiday cruise",
  refund: "refund rebate reimbursement compensation overpaid overpayment overcharged refunded payout pay-out grant",
  today:
    "today now immediately straight-away right-away right-now this-minute urgently asap at-once within-the-hour within-an-hour this-afternoon tonight this-morning by-five by-noon within-minutes in-the-next-hour instantly this-second in-the-next-#-minutes on-this-call during-this-call while-we-are-on-the-phone before-midnight",
  police:
    "police detective constable sergeant dc pc officer inspector scotland-yard fraud-squad cid met policeman interpol",
};
