/**
 * Words that say little about which call is meant. Written from general knowledge of English and of the field; they
 * are only the starting point, and counts from real reports outweigh them once there are a few hundred.
 */

/** Words of the language itself: in about every second text. */
export const PLAIN_WORDS: readonly string[] = `
a about after again all also am an and another any are as ask asked at away back be because been before being but by
call called caller calling came can cannot come could day did didnt do does doing done dont down each else end even
ever every few first for from gave get getting give go going gone got had has hasnt have havent having he hello her
here him his how i if im in into is isnt it its just keep know last let like made make man many may me message might
more most much must my name never new next no not nothing now number of off old on once only or other our out over own
people person phone please put rang really received right ring ringing said same saw say saying says see she should so
some someone something soon speak still such sure take talk tell than thank thanks that the their them then there
these they thing think this those though through time to today told too took tried two under until up us use very
voice want wanted was wasnt way we well went were what when where which while who whole why will with without woman
wont would yes yesterday yet you your
1 2 3 4 5 6 7 8 9 10
`
  .trim()
  .split(/\s+/);

/** Words of telephone fraud and of warnings about it: in about every twelfth text. */
export const COMMON_WORDS: readonly string[] = `
account accounts action advice advise advised alert amount answer answered anyone appeal arrest arrested automated aware
believe bank banks bill bogus branch broadband building card cards cash catch cheque claim claimed claiming code
collect collected community company computer conned constable contact contacted control convinced council courier crime
crimes criminal criminals customer customers daughter debit credit department details detective dc ds inspector pc
sergeant direct elderly email emergency emails expired family father fine fraud frauds fraudster fraudsters fraudulent
friend genuine government grandson handed help hmrc home hospital hour hours house household identity increase
information insurance internet investigate investigation investigating issue investigators landline legal line lines
link lost machine mobile money month monday tuesday wednesday thursday friday saturday sunday january february march
april june july august september october november december mother national neighbour offence offences office officer
officers online order organisation paid parcel passed password pay payment payments pension personal police posing
press pressed pretended pretending private problem processed protect public purchase recorded recording refund regarding
relative report reported reporting reports request resident residents safe savings scam scams scammed scammer scammers
secure security sent service services society someones son spoke station stolen story suspicious suspect suspected
suspicion tax taken team telephone text texts thousands transaction transactions transfer transferred trick tricked
unit urgent urged vehicle verify victim victims visit vulnerable warn warned warning warrant website week wife husband
withdraw withdrawn worth year years
`
  .trim()
  .split(/\s+/);
