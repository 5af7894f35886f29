/** Written by scripts/fit-reader.ts. */
export const FITTED = { bias: [-1.68, -2.95, -3.43], packed: `
<day>	-7 -5 -5
<day> ^	-9 -8 -8
<day> at	-6 -8 -6
<day> from	-17 -9 -9
<day> to	-13 -13 -10
<figure>	-8 -5 -5
<figure> <day>	-6 -6 -6
<figure> <figure>	-9 -10 -7
<figure> ^	-6 -7 -7
<figure> by	-7 5 -6
<figure> from	-4 -8 -4
<figure> i	-16 -12 -17
<figure> lives	-13 -11 -11
<figure> may	-11 -11 -11
<figure> of	-10 -12 -8
<figure> on	-7 -9 -9
<figure> to	-8 -14 -8
<sum>	0 13 0
<sum> ^	-4 16 0
<sum> a	-4 8 -5
<sum> but	0 -12 -12
<sum> by	-4 -6 -4
<sum> for	-7 -10 -11
<sum> from	0 18 4
<sum> had	-9 -11 -10
<sum> in	-5 8 0
<sum> left	0 11 5
<sum> of	6 14 0
<sum> on	-3 0 -9
<sum> out	0 8 0
<sum> was	0 7 0
<sum> went	4 17 6
<sum> when	13 7 0
<sum> would	-7 -12 -6
=advice	8 0 0
=amount	0 14 0
=ask bank_details	-8 -6 0
=ask personal_details	0 3 13
=ask pin_or_password	0 0 8
=ask-if buy_goods	-7 -7 -8
=ask-if card_details	0 -6 -6
=ask-if cash_to_courier	5 7 0
=ask-if gift_cards_or_vouchers	0 7 0
=ask-if personal_details	-7 -10 -3
=asked bank_details	-10 -9 -4
=asked personal_details	5 4 15
=asked pin_or_password	0 0 11
=call ended	-4 -8 -5
=call gave	3 0 10
=call lost	-6 -11 -5
=caller	-13 -10 -9
=caller ended	7 0 0
=caller lost	-13 -9 -12
=channel	-3 -6 -3
=event	0 7 3
=follow-up	6 16 5
=gave	-7 -8 0
=general	-7 -9 -6
=had	3 4 10
=lost	-6 0 -4
=meant gave	-6 -7 0
=meant lost	0 10 0
=meant no ended	-10 -12 -12
=meant no gave	-11 -11 -4
=meant no lost	-4 -21 -12
=only wanted	-6 -11 -11
=reported	11 0 5
=resident	-9 -12 -7
=resident ended	14 13 5
=resident gave	6 4 13
=resident lost	6 14 5
=resident stopped	10 4 3
=said answer	-8 0 0
=said refuses	21 5 6
=said sent-money	7 13 12
=spoken	-10 -9 -7
^ <day>	-13 -11 -12
^ <figure>	-17 -14 -12
^ <sum>	-5 7 0
^ a	0 0 -6
^ advised	-10 -8 -10
^ after	-7 -7 -7
^ all	6 -5 -11
^ an	5 11 4
^ and	-25 -18 -21
^ as	8 -4 -4
^ at	0 9 7
^ bank	-4 7 -4
^ before	-10 -10 -5
^ between	4 9 7
^ by	0 16 11
^ bye	-24 -15 -15
^ call	11 0 0
^ caller	-12 -11 -13
^ can	-13 -12 -14
^ card	0 -3 9
^ cllr	-9 -7 -9
^ dad	0 0 9
^ daft	0 7 5
^ dear	-20 -22 -20
^ detectives	0 0 -6
^ do	-13 -11 -13
^ don't	-13 -14 -13
^ female	-11 -9 -8
^ first	-7 0 -5
^ for	-21 -19 -17
^ four	-9 3 -6
^ good	-14 -9 -11
^ had	-9 -11 -13
^ hang	-12 -9 -9
^ have	-16 -14 -9
^ he'd	-4 -8 0
^ he's	-18 -3 3
^ hello	-3 -8 -7
^ her	5 9 6
^ hi	-12 -9 -9
^ his	0 11 0
^ how	-6 -6 -8
^ i	10 4 8
^ i'd	-5 0 13
^ i've	8 4 4
^ if	-14 -12 -9
^ in	-10 0 -7
^ inft	-10 0 -3
^ inspector	-9 -11 -9
^ is	-21 -14 -14
^ it	-7 0 -6
^ it's	-6 0 0
^ last	-9 -16 -8
^ let	-14 -10 -13
^ lovely	-7 0 -5
^ luckily	16 4 3
^ male	-18 -15 -14
^ meanwhile	-16 -12 -10
^ mr	7 9 5
^ mrs	-18 -12 -10
^ mum	-10 -5 0
^ my	12 6 3
^ neither	-4 -9 -7
^ never	-14 -9 -13
^ no	9 -10 -5
^ not	6 -8 -6
^ nothing	26 0 3
^ now	-3 -3 11
^ number	-15 -12 -17
^ oh	-16 -3 -14
^ ok	3 11 13
^ one	-9 0 0
^ only	-5 0 13
^ over	0 15 11
^ please	-20 -14 -16
^ police	0 -10 -3
^ press	-8 -6 -8
^ put	19 0 3
^ rang	0 -9 -6
^ reads	-11 -10 -12
^ said	6 -4 5
^ same	-11 -10 -10
^ she	7 6 7
^ she'd	-8 0 0
^ sir	-11 -9 -9
^ so	8 0 3
^ thank	-6 0 -10
^ that	-9 -8 0
^ that's	-15 0 0
^ then	-19 -16 -13
^ there's	-10 -13 -9
^ they	5 9 0
^ they've	-3 10 5
^ this	-15 -15 -15
^ three	-9 -7 -10
^ told	6 -3 4
^ transcript	-16 -9 -9
^ two	3 6 -10
^ wanted	-10 -9 -18
^ we	-15 -3 -11
^ we've	-7 0 4
^ well	-10 0 -9
^ what	-12 -5 -7
^ what's	-11 -9 0
^ when	0 0 -6
^ who	-15 -14 -14
^ will	-15 -15 -16
^ yeah	-7 -3 -8
^ yes	-9 -3 -4
^ yesterday	-9 -6 -6
^ you	-8 0 -6
^ you're	7 -3 0
^ you've	4 -3 6
^ your	-13 -18 -14
a <figure>	-6 -9 -5
a bank	0 0 -6
a bit	-8 -7 -6
a building	-9 -9 -5
a call	-9 -13 -7
a car	0 -4 -6
a card	-12 -15 -8
a click	10 3 4
a couple	-10 -12 -9
a courier	-12 0 0
a driver	-8 6 -3
a flea	8 0 0
a good	4 -7 6
a lad	-13 0 -6
a lady	-4 -6 -4
a magazine	-8 -4 -5
a man	4 8 0
a member	-12 -9 -9
a minute	0 -6 -8
a mobile	-9 -8 -15
a month	-9 4 -7
a moped	-8 -9 -7
a neighbour	9 0 3
a new	-3 -3 8
a nice	-18 -16 -16
a number	-8 -5 -10
a parcel	-9 -8 -3
a password	-21 -15 -19
a payment	-8 -13 -8
a penny	7 6 0
a phone	-17 -17 -12
a police	0 -4 -6
a program	-8 -8 -15
a proper	-5 -5 -6
a rat	12 0 0
a real	-11 -11 -12
a receipt	0 12 7
a recorded	-5 -6 -6
a red	-10 -8 -10
a refund	-9 -14 -9
a retired	10 0 6
a scam	17 3 5
a second	-5 10 0
a similar	-9 -16 -9
a single	9 12 6
a stop	8 -8 -7
a tax	3 8 3
a taxi	-8 -3 -3
a thing	13 0 0
a very	0 8 0
a victim	0 -6 -7
a voice	-9 3 0
a warrant	-5 -7 -6
a website	-5 -4 -7
a week	-8 -15 -8
a well	-14 -8 -14
a word	13 0 -3
a year	-16 -8 -12
a young	-9 -14 -9
about	-9 -11 0
about ^	-9 -3 0
about a	-12 -12 -8
about her	0 0 7
about it	-5 -17 -15
about my	-15 -13 -16
about ten	-12 -8 -6
about the	-13 -17 -12
about to	7 -4 0
abroad	-14 -18 -13
abroad ^	-15 -18 -13
abusive	-4 -6 -6
accent	-9 -8 -8
accept	-6 -6 -6
access	-7 -3 0
access to	-8 -5 -3
account	6 9 6
account details	7 5 23
account had	-12 -14 -11
account in	3 18 8
account is	11 9 0
account number	-11 -10 4
account was	-4 19 0
account's	-8 -10 -8
across	-9 0 -9
across the	-15 -17 -16
acting	4 11 3
actually	7 -4 -3
added	-12 -23 -13
address	-4 0 10
address ^	-8 -5 5
address and	0 3 15
address in	-3 0 -8
adeyemi	-6 -8 -4
administration	-4 -4 -11
admitted	-10 -7 0
adviser	-3 9 8
afford	-14 -16 -8
afraid	-11 -14 -14
afternoon	-6 -5 -9
again	3 9 0
again ^	6 13 3
against	-5 -6 -9
age	0 8 0
age ^	0 11 0
aged	3 3 8
aged <figure>	3 3 8
agency	-5 -7 -4
ago	-10 0 -8
agreed to	-7 -13 -8
ahead	-16 -14 -13
alarm	4 -8 -4
alarms	-19 -17 -16
all	10 13 19
all ^	-11 -9 0
all out	0 9 15
all right	-17 -14 -21
all that	7 14 0
all the	-6 -6 -8
alleged	-10 -10 -14
allow	-7 -6 0
allowed	0 0 8
alone ^	0 4 9
also	-10 -13 -17
altogether	-15 -9 -12
always	-19 -15 -14
am <figure>	-17 -13 -16
am not	19 0 6
amazon	-17 -19 -12
american	-10 -8 -10
among	-7 -14 -5
amount	-23 -14 -15
an empty	4 18 0
an envelope	-12 -11 -13
an idiot	0 0 7
an officer	-3 -11 -6
and <figure>	-7 -10 -7
and <sum>	0 8 0
and a	-7 -4 -6
and account	0 0 6
and all	7 0 4
and asked	-14 -11 -12
and by	0 6 0
and drove	14 5 7
and gave	3 8 6
and got	7 0 0
and had	-8 -9 -10
and he	12 3 11
and his	-7 -15 -14
and how	0 0 6
and hung	20 7 6
and i	7 13 13
and it	-8 -8 -9
and keep	-4 -7 -7
and left	-6 -6 -9
and lives	-7 -7 -11
and my	-14 -8 -13
and never	10 4 0
and ninety	-4 -6 -5
and no	-7 -9 -14
and not	-9 -14 -11
and nothing	0 9 0
and on	3 -6 -9
and one	-3 8 0
and pin	-6 3 -3
and rang	12 0 0
and read	0 8 0
and she	-4 -13 -12
and so	-11 -3 -8
and then	3 4 10
and they	5 0 8
and this	-13 -10 -10
and to	-9 -11 -7
and told	7 -3 -6
and took	7 11 3
and used	0 6 0
and was	-6 -11 -14
and would	0 -6 -3
and you	11 0 3
announced	-7 -9 -6
another	-3 3 -9
answer	-6 -9 -8
answered	-13 -11 3
answering	-16 -14 -16
answering machine	-6 -6 -6
answers	-16 -3 3
any	-6 -15 -15
anybody	-13 -10 -9
anydesk	-3 0 11
anyone	-8 -10 -13
anything ^	11 -3 3
app and	6 -3 8
apple	-10 -11 -7
appointment	-9 -8 -9
approved	4 11 9
approximately	-5 -7 -5
are ^	-8 -6 -7
are you	-8 -9 -15
area	-12 -18 -20
argos	-12 -9 -13
aroused	15 4 6
arrange	-8 -3 9
arrears	-7 -11 -6
arrest	0 -6 -3
arrest ^	0 8 3
arrested	6 -5 -5
arrested at	21 5 8
arrived	21 17 7
as far	8 0 7
as he	-22 -17 -15
as i	-5 11 -5
as if	10 9 0
as instructed	0 12 0
as sergeant	-7 -6 -8
as she	-4 8 -3
as we	-21 -25 -18
ask	-13 -15 -17
ask you	-7 -5 -4
asked	-3 -10 0
asked her	0 -6 -6
asked him	10 4 0
asked me	-8 -7 -8
asked to	0 -8 -8
asking	-17 -21 -19
asking for	-13 -19 -14
asking me	-18 -16 -21
asks	-10 -7 -11
assistant	10 0 3
at <figure>	-9 0 -8
at a	-6 6 -4
at all	-15 -11 -13
at four	-6 -11 -6
at her	7 0 0
at his	-6 -12 -3
at least	-7 -12 -10
at me	9 0 4
at number	16 0 0
at six	-13 -20 -15
at that	8 0 3
attempt	27 7 8
attempted	-17 -16 -17
attend	6 0 0
attended	0 -6 -5
authorised	0 12 0
authorised it	0 13 0
automated	-8 -5 -6
autumn	0 -9 -8
available	-16 -11 -16
aviva	-4 -7 -3
away	27 22 18
away ^	7 10 0
away with	6 10 7
aye	-7 -8 -7
ayr	-6 -6 -7
back ^	8 17 0
back and	-5 -7 -5
back for	0 -9 -10
back in	9 12 6
back of	-5 -7 -4
back on	-8 -9 -9
back to	7 4 5
backs	-7 -9 -5
bad	-18 -8 -14
bag	-11 7 0
bagged	3 -5 -6
bail	-7 -4 -4
bailiff	-5 -9 -5
balance	4 15 11
bank	4 0 6
bank ^	-9 -13 -11
bank account	-6 -5 -12
bank and	-3 -6 -3
bank card	7 8 3
bank details	-13 -9 0
bank had	-15 -11 -16
bank has	0 7 20
bank to	-12 -14 -7
bank transfer	0 16 0
bank was	-7 -8 -12
bank with	16 8 17
bank's	4 0 14
banks	-12 -12 -7
barclays	9 -4 0
barcode	-10 -11 -9
bars	0 8 0
based	8 0 0
battery	10 0 3
be	-7 -3 -7
be a	-7 -8 0
be arrested	-10 -9 -9
be cut	-10 -7 -7
be from	0 6 7
be moved	11 -4 -3
be paid	-4 -7 -4
be settled	-5 -9 -5
be taken	-21 -16 -12
became	-9 -8 -7
became suspicious	-21 -15 -16
because he	10 17 5
because it	-6 -6 -5
because of	-9 -14 -14
because the	-6 0 -6
bed	-4 -7 -7
been arrested	-7 -7 -11
been caught	-8 -9 -14
been moved	-8 -5 -6
been rung	10 0 0
been taken	-6 0 0
been to	-11 0 -5
been touched	8 0 4
beep	-14 -11 -8
before	3 7 12
before i	0 17 15
before it	8 -8 -5
behalf	-7 -10 -6
behalf of	-7 -10 -6
behind	-20 -16 -14
being	0 9 6
believe	7 8 5
believe ^	-8 -8 0
believed	3 6 11
believes	0 0 8
believing	0 16 0
belonged	-8 -4 -7
besides	-7 -11 -13
best	-6 4 0
better	10 3 0
better of	10 6 0
between	0 6 3
between them	6 18 7
bid	12 -6 -6
bike	-15 -18 -13
bill	-9 0 -3
bill a	-6 -6 -10
bills	-9 -8 -6
bingo	-9 -8 -7
birmingham	-7 0 0
birth and	-8 -9 -10
biscuit	23 10 6
bitcoin	-15 -11 -14
black	0 0 9
blank	11 4 0
bless	0 0 9
blind	-7 4 -4
block	-4 0 9
blocked	12 3 5
blocked it	12 0 0
blocked the	11 -12 -5
blood	-5 -7 -8
blue	10 10 4
board	-12 -10 -9
bogus	8 0 10
boiled	-8 0 -6
bond	-7 -7 -5
bonds	0 0 7
book ^	-13 -5 -14
booking	-5 -9 -6
born	14 10 6
borrowed	10 11 4
both ^	-17 -11 -7
both her	4 10 3
bother	10 0 0
bottom	13 4 5
bought	-12 6 -8
bought <sum>	-5 -9 -5
box	-5 0 -6
boy	-16 -3 -11
branch	-6 0 -9
branch and	-12 -15 -12
brilliant	13 11 3
brochure	-7 -7 -6
broke	-16 -15 -14
brother	8 10 0
brought	-14 -12 -3
bt	-3 -10 -4
building	0 -9 -7
bungalow	13 0 0
bus	-4 0 8
busy	15 0 0
but	0 -4 8
but i	-8 0 3
but my	18 6 0
but the	0 -9 0
butcher	-6 -6 -7
button	12 3 4
buy	-8 -7 -5
by <day>	0 8 3
by <sum>	0 14 5
by bank	-4 9 -5
by five	-6 -4 -5
by teatime	5 18 6
by the	8 3 0
by then	0 8 14
c	-9 -8 -4
call	0 -7 -5
call ^	0 -9 0
call and	-4 -9 -8
call centre	0 -8 -10
call from	-7 5 3
call is	-5 -6 -7
call on	-12 -7 -7
call recorder	7 0 0
call was	7 0 0
called	9 3 0
called her	14 8 3
caller had	0 0 8
caller said	-14 -9 -13
caller to	8 4 11
caller who	7 0 0
caller with	3 6 13
caller's	4 10 8
callers	-5 -4 -6
calls	-19 -17 -14
calls about	-13 -6 -8
callum	-18 -17 -15
came	0 -4 -7
came in	-6 0 0
came of	16 0 5
came to	3 -4 -8
came up	-9 -11 -12
camera	3 0 10
can be	-19 -15 -17
can see	3 12 9
can you	-8 -6 -4
can't	-11 0 -10
can't get	5 15 7
cancel	-6 -4 -9
cancel it	-5 -5 -9
cancelled	7 -3 16
cancelled ^	-11 -16 -14
cannot	10 10 0
capital	-9 -8 -6
car	-3 0 -7
card	0 3 8
card ^	-8 -4 3
card and	0 0 -13
card details	-3 8 10
card for	0 6 0
card had	-10 -6 -9
card in	0 -8 -5
card number	-4 -10 -4
card reader	-5 -9 -7
cards	0 10 6
cards ^	-13 -13 -10
cards and	0 13 0
cards at	4 11 4
cards were	5 6 0
care	0 13 4
carer	-11 -5 -7
case	-9 -5 -9
cash	7 18 3
cash ^	9 5 0
cash and	-10 0 -7
cash machine	14 13 5
cash machines	3 7 3
cash was	-5 6 -4
cashier	18 0 0
cat	-16 -14 -9
catch	11 0 -3
cell	10 0 0
cent	-10 -8 -7
chain	-8 -7 -7
challenged	10 4 3
change	0 -3 9
changed	9 10 15
changed hands	10 11 0
chap	-17 -14 -12
charge	-6 -9 -7
charged	-7 0 -3
charged <sum>	-7 3 -3
charts	-21 -17 -16
check	10 0 4
checked	22 10 7
checked ^	12 0 6
checking	-7 -5 -6
checks	-9 -10 -10
chief	0 8 0
chip	-6 -7 -10
christmas	0 15 0
church	4 7 0
city	-18 -13 -14
claim	-12 -10 -13
claimed	-22 -23 -17
claiming	-6 0 0
claiming to	-7 0 0
clean	-5 -6 -7
cleaned	0 24 12
cleared	15 11 0
clerk	10 0 0
clever	-21 -13 -14
click	-15 -11 -9
clicked	12 0 8
client	-12 -14 -12
cllr	-9 -7 -9
cloned	-9 -6 -9
closed	-10 -5 -4
club	4 11 0
co	-9 -5 -8
coat	6 5 0
code	0 5 13
code ^	-7 6 11
code and	0 4 9
codes ^	0 11 0
cold	-11 -11 -10
colin	-10 -8 -6
collar	-5 -7 -9
collar number	-5 -7 -9
collect	12 0 3
collected	0 17 5
collected it	-3 10 0
collection	9 10 5
come	12 9 3
come and	7 -4 -3
come out	-16 -12 -9
come to	-11 -8 -10
comes	-15 -13 -13
coming	0 8 0
commander	-4 -7 -8
commendation	-8 -7 -6
company	-12 -10 -15
compensation	-7 -5 -6
compliance	-8 -6 -7
complied	8 16 8
comply	16 4 3
compromised	3 -6 8
computer	0 0 14
computer ^	-4 0 8
computer is	-8 -9 3
computer to	7 4 0
concerned	7 0 11
confirmed	3 0 11
confirmed my	3 3 10
connected	3 5 23
connected to	5 5 16
conspiracy	-7 -7 -8
constable	-12 -8 -8
contacted	0 -8 -4
containing	-9 -4 -7
continue	-7 -6 -6
continue ^	-8 -7 -7
control	3 3 12
control of	3 3 13
conversation	5 -6 0
conversation ^	-3 -8 -6
cooperate	16 5 6
cooperate ^	16 5 6
cooperative	-9 -9 -9
copied	-11 -10 -7
copies	-5 0 8
copper	-19 -13 -14
corbridge	-5 -6 -6
cornwall	-7 -4 -3
corrupt	-10 -13 -8
cost	-7 9 0
cost me	-15 -5 -13
cost the	0 14 3
could be	0 -15 -11
could i	0 0 -6
couldn't	3 -9 -6
council	-10 -12 -10
counted	-8 0 -7
counter	-3 -11 -8
county	-11 -15 -10
couple	5 10 0
couple's	0 10 10
courier ^	-5 4 -8
courier's	8 6 4
court	-16 -14 -9
cousin	-11 -9 -11
cradle	12 3 4
crash	-15 -17 -13
credit	0 9 0
credit card	5 14 3
crieff	5 13 6
crime agency	-5 -7 -4
crime unit	-7 -7 -7
criminals	-5 -6 -4
crooked	-8 -7 -8
croydon	-7 -10 -9
cruise	0 14 3
crypto	-15 -14 -16
current	-5 8 0
currys	-9 -15 -10
custody	-7 -9 -6
customer	7 9 6
customers	-13 -13 -13
cut	13 3 0
cut off	-8 -4 -5
cut the	20 6 3
cvv	-3 0 10
dad	-5 10 9
daft	9 6 0
daily	-6 -10 -6
daniel	-6 -5 -8
dark	-13 0 -9
data	0 0 12
dates	5 4 11
daughter	0 -4 -8
daughter's	0 3 13
day ^	-8 0 -5
days later	0 8 0
dc	-9 -8 -8
dead	17 3 8
dead ^	-6 -11 -13
deaf	11 -6 -4
deal	-3 -11 -10
dear	-9 0 -13
debit	-3 0 -10
debit card	-7 -9 -12
debited	-4 8 4
debited from	0 6 3
debt	-7 -3 -4
deception	18 7 8
declined	22 9 3
defraud	-7 -7 -8
defrauded	5 20 5
deleted	17 3 17
deliver	-7 -9 -5
department	-7 -6 -6
deposit	0 13 3
deposit and	0 9 0
depot	-15 -16 -10
desk	-11 -3 -9
details	11 0 16
details ^	-7 -17 -10
details and	7 0 10
detected	11 0 0
detective	-7 -3 -4
devon	-6 -7 -6
dial	-6 -5 -11
did	6 6 6
did as	10 9 -5
did not	25 5 7
didn't	21 0 -3
didn't ring	18 7 9
difference	-15 -11 -12
different	-9 -5 -5
digit	-5 -4 -6
digits	-3 -9 0
digits ^	0 -3 12
dinnertime	-7 -8 -7
direct	-4 6 -6
directory	-9 -6 -8
disappeared	0 9 3
disclosed	3 6 23
disconnect	13 5 12
disconnected	19 3 3
discovered	0 8 0
dispatched	0 7 0
do	-6 0 0
do ^	-9 0 -9
do i	-10 -5 -6
do is	-5 -6 -7
do it	-7 3 6
do that	11 3 0
dob	6 7 25
does	-19 -3 -8
does not	-8 -11 -9
doesn't	0 13 0
doing	0 0 -6
doing ^	-16 -12 -13
dollars	-5 -8 -6
don't	7 -4 -4
don't do	0 -3 -7
don't know	-19 -14 -15
don't need	-25 -16 -16
don't ring	15 4 6
don't tell	-15 -11 -12
done	3 9 -4
done ^	-4 6 -7
door and	-14 -8 -6
doorbell	-13 -15 -14
doreen	7 -8 -3
double oh	-7 -8 -11
doubt	0 -11 -7
down	9 5 0
down ^	0 0 -8
down for	-18 -21 -18
download	-10 -9 -11
downloaded	0 3 17
dpd	11 3 5
drain	0 19 6
drawn	9 4 4
drew	8 15 0
drive	0 8 13
driven	5 15 0
driver	7 5 9
driver would	-10 -10 -5
driving	0 -3 12
dropped	-18 -16 -17
drops	-10 -10 -9
drove	11 13 5
drove to	-8 0 -5
duck	9 15 6
due	-5 -7 -7
duly	-8 0 -6
duped	0 6 5
during	-6 0 -6
duty	-10 -7 -6
e	-10 -9 -9
each	-5 -5 -10
ear	10 0 3
earlier	11 0 0
early	-17 -17 -13
eating	-11 -9 -11
ebay	-9 -14 -15
economic	-7 -8 -7
economic crime	-7 -8 -7
efcc	-10 -10 -10
eight ^	4 0 13
eighteen	-13 -17 -12
elderly	10 0 8
else	-10 -8 3
em	5 13 3
email	5 4 10
emerged	0 11 3
employee	-7 -10 -4
emptied	-8 21 0
empty	14 18 0
end	12 0 0
end ^	7 5 0
end of	10 0 0
ended	23 10 5
ended the	18 9 5
ending	-3 0 13
ends	6 -4 -3
ends ^	6 -4 -3
energy	-14 -14 -11
english	-5 -7 -5
enough	-6 -6 -3
enough ^	0 -6 0
enquiries	-17 -16 -14
enter	-10 -8 -11
entire	-8 -3 -7
envelope	-3 7 0
envelope for	-4 -5 -6
envelope with	-10 -8 -8
errors	-13 -12 -19
estate	-12 -13 -9
evening	-11 7 -5
event	-3 -8 -9
ever	-8 0 -3
every	0 7 0
every day	-14 -16 -11
everything	-7 3 13
everything ^	-10 -8 0
everything's	-7 -11 -11
evidence	-16 -13 -13
evri	-7 -8 -5
ex directory	-9 -6 -8
existed	9 0 0
expired	-6 -3 0
expiry	-8 -7 -3
explain	-7 -6 -4
explained	0 -7 -7
extended	0 8 3
extra	-5 -7 -4
f	-12 -10 -9
face	0 -12 -10
fact	9 10 5
failed	20 9 7
fake	-14 -8 -11
fall	7 -3 0
false	14 0 0
families	-7 -9 -9
family	-12 -8 -11
far	0 -8 0
far as	8 0 7
farm	-9 -10 -7
farmer	4 14 4
father	-8 -4 -7
fault	-10 -12 -11
faversham	-10 -5 -8
feb	-10 -10 -9
fed	12 14 6
fee	-8 -5 -6
fee of	-3 -6 -3
feel	-17 -18 -15
feeling	-7 -12 -12
fell	3 13 8
fell for	0 8 7
felt	-15 0 -11
female	-11 -9 -8
female <figure>	-9 -8 -8
fenced	-12 -9 -19
fetched	-5 -7 -5
fifteen	-3 9 0
figure	-4 14 -5
file	-7 -7 -5
filey	4 16 5
filled	-3 0 15
financial	3 7 3
financial loss	3 7 3
find	0 9 -7
fine ^	-12 0 -6
fingerprints	-9 -12 -7
firm	-7 -8 -7
firm's	5 9 9
first	-7 0 -6
first ^	3 -4 -10
five	0 9 5
five hundred	0 5 -9
flat	22 13 8
flat ^	0 9 3
flea	8 0 0
flea in	8 0 0
flower	0 7 0
folk	-10 -10 -10
followed	-6 -6 0
following	-5 11 0
following day	-11 -11 -7
follows	-18 -17 -18
fool	-10 -4 -5
foolish	-11 0 -8
foot	-7 0 -6
for <sum>	-14 -8 -11
for ^	13 0 3
for a	-8 0 0
for an	-6 -9 -6
for her	-7 -7 -4
for him	-8 0 4
for it	14 5 7
for me	3 -9 -13
for my	-4 -12 -12
for the	0 10 0
for thirty	12 4 4
for twenty	9 3 6
for your	-8 -8 -14
force	-12 -10 -8
foreign	-10 -7 -12
forenoon	-13 -10 -8
fortunately	8 -4 0
forty	0 13 5
four	-3 9 3
four four	0 -7 0
four thousand	-8 -3 -5
fourteen	-9 0 -6
fourth	-8 -8 -6
fraud department	-7 -7 -4
fraud squad	-18 -10 -11
fraud team	-5 -7 -7
fraudsters	3 5 9
free	-23 -15 -17
friend	-14 -8 -8
friendly	-14 -13 -12
from a	-4 -9 -6
from her	0 14 0
from me	16 6 3
from the	-4 -7 -4
front	0 -12 0
front door	-6 -12 -8
froze	14 0 7
froze the	0 0 9
frozen	-14 -14 -10
fuel	-9 -7 -5
full	-8 -5 0
fund	0 20 0
funds	-7 -4 0
further	12 3 3
gang	-8 0 -6
garden	-7 -5 0
gareth	-17 -11 -11
gas	0 9 3
gate and	-7 4 0
gave	7 8 13
gave her	3 -9 0
gave him	0 -6 -9
gave his	-6 -4 0
gave it	-4 6 11
gave me	3 14 9
gave my	0 8 24
gave out	3 0 12
gave the	5 14 0
gave them	15 7 10
gave up	13 -3 0
gentleman	-4 -15 -7
gentleman's	-3 7 7
genuine	-14 -8 -15
get	10 4 3
get a	13 4 9
get in	10 0 8
get the	-4 -9 -4
getting	-10 -6 -9
girl	7 0 0
girl on	-12 -9 -8
give	8 3 9
give him	6 5 -3
give it	11 0 0
give me	9 0 0
give you	-5 -5 -7
given	9 6 14
given ^	21 9 5
given a	-11 -12 -12
gives	-5 -9 -5
giving	10 5 6
glad	0 -11 -8
glasses	10 0 12
go	17 4 0
go ^	14 0 10
go and	-7 -11 -10
go away	10 0 0
go into	-8 -10 -13
go on	-13 -9 -11
go to	-3 -6 -11
god	-7 -6 0
goes	3 8 5
going	3 9 -5
gold	-12 -5 -11
gone	3 13 3
gone ^	3 8 0
gone from	18 7 6
good ^	9 0 -3
goodbye	19 14 7
got	11 7 7
got <sum>	0 16 6
got a	-10 -9 -6
got as	7 0 5
got it	11 3 0
got my	7 4 15
got no	7 0 -3
got nothing	13 4 4
got the	-14 -5 -12
gran	-10 -13 -11
grand	0 17 0
grand ^	-6 3 -6
grandad	5 20 14
grandson's	15 0 3
grant	0 10 4
great	-17 -13 -13
greater	-10 -7 -7
ground	-6 -6 -8
guaranteed	-7 -10 -10
guildford	-6 -4 -4
hacked	-9 -9 -7
hackers	-8 -6 -8
had all	-11 -7 0
had already	8 6 7
had come	-5 -5 -7
had gone	0 8 0
had i	-13 -16 -15
had in	5 12 8
had it	12 7 0
had me	3 9 9
had my	9 4 0
had no	0 -5 -6
had nothing	11 0 -6
had read	-6 0 0
had the	0 7 -8
had to	-12 0 8
had told	-9 -10 -9
hadn't	8 -3 -4
hairdresser	-7 -7 -8
half	-8 0 4
half an	10 0 14
halifax	-8 -11 -9
hall	0 -8 -11
hand	8 4 -3
hand ^	8 3 -3
hand over	-6 0 -7
handbag	-7 -13 -6
handed	10 16 18
handed over	0 0 9
hands	11 10 5
hands ^	10 11 0
hang	-14 -12 -11
hang up	-17 -15 -11
hanging	-18 -16 -9
hanging up	-17 -14 -8
happen	-6 -9 0
happened	-10 -8 -7
happily	6 0 11
harm	10 0 0
harm done	7 0 0
has	-13 0 3
has asked	-8 -6 -7
has been	-13 -8 -6
has gone	5 3 8
has had	-18 -15 -12
has not	-3 10 0
has suffered	4 8 0
hastings	-8 -7 -7
have a	-15 -9 -17
have been	-6 12 0
have had	11 5 0
have it	0 -7 -9
have not	-3 -13 -10
have since	-6 -13 6
have to	3 9 0
have told	3 3 13
have you	-17 -14 -12
haven't	17 0 3
haverfordwest	3 11 5
having	12 7 8
he asked	-13 -9 0
he came	-8 -6 -5
he can	13 3 0
he claimed	-9 -6 -5
he could	0 -8 0
he couldn't	18 10 7
he did	-22 -19 -17
he got	8 -3 0
he had	4 13 13
he has	-3 8 0
he hung	6 -3 0
he is	-11 -9 -11
he kept	-9 -7 -8
he knew	-14 -13 -14
he made	-6 -4 -14
he needed	-7 -6 -6
he put	13 6 7
he said	-17 -12 -12
he says	-16 -20 -21
he wanted	-17 -14 -17
he went	14 11 0
he'll	0 -8 -8
he's	-12 -5 0
head	-5 -7 -12
hear	-8 0 -5
hearing	-7 -8 -7
held	6 -4 11
hello	-11 -11 -10
hello ^	-14 -10 -10
help	-3 0 -6
helpful	4 0 9
helping	-8 4 -4
her	5 3 11
her ^	19 11 17
her account	5 6 8
her bank	-10 -7 -7
her card	-10 -3 3
her computer	0 7 17
her daughter	10 -3 0
her head	0 -3 -8
her laptop	0 0 9
her late	-18 -14 -11
her my	3 12 17
her pension	0 7 0
her pin	-6 -7 5
her savings	6 13 7
her sort	0 5 14
her that	-17 -22 -17
her the	-13 -15 0
her to	-6 -14 -16
here	7 -3 0
hexham	-6 -9 -6
hi	-11 -9 -10
hi mum	-7 -7 -7
him	7 3 6
him and	6 -6 -3
him anything	10 0 0
him good	6 0 0
him he	0 -7 -11
him i	17 6 3
him nothing	24 7 7
him that	0 -6 -6
him the	0 13 12
him to	12 7 -3
himself	-9 -8 -7
his	0 0 6
his address	-3 -6 -6
his bank	0 4 10
his daughter	-9 -11 -8
his ear	8 0 0
his name	-11 -8 -13
his number	3 4 7
his own	-4 0 -7
his way	-4 -5 -8
hit	-7 -11 -11
hmrc	-8 -5 -5
hold	-3 -14 -12
holding	-3 6 -4
holiday	0 11 0
home	6 0 0
hook	18 11 0
hope	-13 -16 -11
hospice	-12 0 -10
hospital	-9 -6 -10
hotel	-5 -9 -6
hour ^	-8 -5 7
hour and	-13 -9 -10
hours ^	-7 0 0
house	-11 0 -8
householder	15 13 9
households	0 0 8
how	-14 -12 -6
how much	-7 0 5
how the	-11 -9 -11
hundred	0 18 0
hundred ^	-6 10 0
hundred pounds	3 7 0
hung	23 5 5
hung up	23 5 5
hurry	-6 -9 -9
hurt	-7 -6 -8
husband	-9 -6 -11
husband's	0 6 0
i	9 9 8
i am	-9 -9 -4
i asked	5 -7 -7
i authorised	0 13 0
i came	18 0 0
i can't	-18 -5 -14
i checked	16 0 3
i confirmed	7 6 24
i could	-12 0 -12
i did	4 15 13
i didn't	10 0 0
i do	-15 -17 -19
i don't	5 -3 -7
i done	-7 0 -6
i filled	-3 0 15
i gave	11 3 0
i got	-4 -12 -10
i had	15 7 6
i have	0 9 6
i haven't	18 0 0
i hung	14 0 3
i just	19 4 12
i kept	17 0 -3
i knew	12 11 9
i know	0 -14 -11
i left	7 0 0
i let	14 14 18
i looked	9 3 0
i lost	-3 10 0
i need	-8 -9 -15
i never	23 11 8
i only	-4 -5 -9
i paid	0 22 3
i rang	0 -9 -5
i read	-9 -11 0
i realised	-13 -4 0
i said	19 4 9
i sent	0 10 6
i should	0 0 12
i speaking	0 -8 -4
i thought	-6 -14 -11
i told	0 0 10
i typed	0 4 10
i want	-12 -5 -4
i was	6 0 -6
i wasn't	18 4 5
i went	0 0 11
i would	0 -8 -5
i'd	0 -8 4
i'd already	0 9 12
i'll	-11 -5 -7
i'm going	-10 -9 -13
i'm in	4 -8 -6
i'm not	14 5 0
i'm with	-4 0 7
i've	11 12 11
i've been	0 20 13
i've got	16 4 8
i've had	13 -5 8
i've not	4 -12 -7
idea	-10 -7 -7
identical	-9 -8 -11
idiot	0 0 7
idiot ^	0 0 7
if	-9 -10 -10
if he	0 0 -9
if i	-9 -10 -3
if that	-9 -5 -5
if you	-12 -11 -7
if you're	8 3 0
ignored	24 0 5
imaginary	3 8 0
immediately	6 3 9
in ^	6 0 15
in a	9 10 0
in an	-11 -11 -13
in and	-8 0 3
in cash	-6 3 0
in custody	-6 -8 -6
in his	7 7 0
in it	-4 4 8
in leeds	-6 -11 -6
in my	4 7 8
in on	-10 -10 -13
in person	9 10 4
in possession	0 0 9
in that	-3 -7 -6
in total	4 11 5
in two	3 7 3
in your	-12 -9 -8
indeed	-11 -3 -6
inform	-4 -8 -6
informant	12 3 5
information	-5 -11 5
information ^	4 -8 -8
informed	0 -7 -4
inft	-10 0 -3
inside	-7 -4 -6
inside ^	-8 -5 -7
inspector	-5 6 0
install	-11 -11 -20
installed	0 0 17
instalments	4 10 5
instead	16 0 3
instead ^	15 0 0
instructed	-7 4 -3
instruction	14 0 0
insurance number	0 0 7
intact	0 0 10
intercepted	0 -9 -10
interest	7 0 3
into	-9 4 8
into a	5 11 0
into it	-13 -13 -16
into my	0 0 10
into the	-3 -7 7
invested	6 19 5
investigating	-9 -9 -9
investigation	-11 -8 -10
investigator	0 10 3
invited	0 -7 -5
ip	-6 -7 -10
ipad	-8 -13 -12
iphone	-11 -16 -12
is ^	-12 -10 -11
is a	-6 -8 -9
is an	-7 -4 -3
is for	-11 -9 -9
is having	9 0 0
is he	-7 -7 -9
is it	-16 -13 -15
is now	-11 -6 -11
is saying	-8 -5 -5
is the	-10 -8 -13
is this	-21 -12 -13
is thought	0 9 5
is to	-6 -10 -8
is under	0 0 7
isa	3 20 4
isn't	-7 -10 -13
it	5 7 3
it ^	9 6 0
it all	10 8 17
it and	0 0 9
it as	8 0 3
it at	21 9 0
it back	-9 7 0
it before	4 9 13
it but	6 3 8
it can	-12 -17 -16
it cost	0 14 4
it could	-15 -20 -11
it down	0 -9 -9
it for	-4 0 -7
it from	-3 -6 -7
it in	8 6 7
it is	-8 -3 0
it me	-11 -12 -8
it on	-11 -12 -13
it out	-4 0 -9
it over	0 11 -5
it right	-4 -7 0
it said	-12 -10 -9
it the	0 10 0
it to	-9 0 0
it took	-14 -9 -6
it up	0 7 3
it was	0 -4 -8
it wasn't	-5 -12 -12
it went	3 0 -10
it you	-4 -8 -10
it's	-9 -5 -7
it's a	9 10 4
it's been	-7 -13 -7
it's me	-24 -21 -18
its	6 13 12
itself	-15 -8 -4
itunes	0 10 0
jab	-3 -6 -3
jacket	-12 0 -6
jan	-17 -15 -14
jean	-11 -7 -8
jessica	20 5 5
jeweller	-4 -8 -9
jewellery	0 6 0
job	-5 -12 -9
judge	-15 -14 -13
just the	-10 -13 -11
keen	-10 -7 -10
keep	-13 -11 -9
keep the	-5 -7 -5
kept	13 3 0
kept her	7 5 4
kettering	-7 -7 3
kettle	8 0 -7
kevin	3 -4 -6
keyboard	-7 -6 -6
keyed	-4 7 13
keynsham	-12 -9 -9
keys	-18 -18 -6
kindly	7 6 0
kiosk	3 12 6
kirkcaldy	0 8 0
kitchen	-13 -12 -14
knew it	8 10 10
knocked	0 -9 -7
know	-11 -5 -3
knowing	-9 -8 -9
known	-17 -9 -5
krugerrands	0 7 4
lad on	-8 -9 -5
laddie	-11 -6 -14
ladies	8 0 0
lads	-11 -12 -16
lady	5 12 12
lady's	0 -4 11
laid	7 0 0
landline	-10 -8 -9
lane	-8 -11 0
lapsed	-7 -5 -7
laptop	-8 -5 3
laptop ^	-10 -4 3
lass	13 0 0
last four	-3 -4 -6
last night	4 0 7
last of	4 11 0
last week	-7 -10 -11
last year	-11 -10 -11
late husband's	-4 0 -6
later	0 8 0
later ^	-8 -8 -7
laugh	7 4 0
laughed	16 8 5
laundering	-10 -13 -10
learned	0 10 4
least	-7 -12 -10
leave	-12 -9 -16
leaving	7 4 0
leeds	-6 -11 -6
left	7 7 -3
left it	14 0 5
left the	0 0 -7
leicester	-11 0 -7
less	-9 -11 -10
lesson	-16 -14 -14
let	0 0 6
let him	-3 -7 8
let me	-4 -5 -6
let the	12 0 9
letter	0 -6 -6
letter ^	7 -7 -6
letters	5 6 18
licence	-14 -17 0
life	3 10 0
life savings	5 15 4
lifted	-9 -8 -5
light	-15 -12 -9
lighter	4 12 6
like	-10 0 0
like a	-9 -8 -12
like an	0 0 7
like that	-10 0 -5
likely	-4 -11 -5
likewise	-6 -6 -5
line	0 -6 -5
line ^	-13 -11 -4
line and	-7 3 -4
line for	-6 0 -3
line of	-4 0 -12
line open	-7 -6 -13
line went	12 5 6
linked	-13 -9 -9
list	-16 -9 -10
listened	7 11 4
lit	-8 -7 -6
little	-13 -12 -13
live	-13 -8 0
live in	-18 -14 -17
lived	0 -8 0
lives alone	-5 0 -6
llanelli	0 -9 -11
lloyds	-8 -8 -7
loan	0 8 0
local	-7 -4 -4
located	-6 -11 -6
locked	-23 -18 -18
lodged	-12 -14 -16
loft	-12 -9 -8
log	-17 -8 -6
logged	6 6 13
login	0 0 7
lol	7 6 0
long number	-8 0 0
longer	-3 8 0
loo	-7 -5 -4
look	-9 0 0
looking	-13 -15 -15
lord	-16 -18 -16
lorna	-15 -12 -12
lose	-10 -3 -6
loss	15 19 10
loss ^	6 9 4
loss was	11 9 4
lost	-9 -9 -12
lost nothing	17 8 5
lot	-3 7 -6
lot ^	-13 10 -7
lots	3 16 6
lottery	-11 -12 -3
loud	9 4 13
love	-11 -4 0
love ^	-18 -15 -21
lowell	-10 -9 -8
luckily	16 4 3
lucky	19 0 0
m	-15 -12 -20
ma	-10 -5 0
ma'am	20 5 3
maam	6 10 10
machine	-7 -5 -4
machine ^	-21 -3 -6
madam	-10 -7 -7
madam ^	-13 -8 -8
made	7 9 0
made at	3 -7 0
made me	-6 -7 3
made the	0 14 0
magazine	-12 -8 -10
magazine ^	-14 -12 -12
mail	-9 -4 0
make	-16 -22 -19
make a	-6 -6 -11
makes	-4 -6 -8
man in	4 11 4
man rang	-8 -6 -6
man said	-11 -9 -9
man told	-9 -10 -6
man was	8 3 0
man's	3 0 6
managed	3 19 8
manages	-7 -5 -5
manchester	-10 -9 -10
manner	-7 -7 -7
many	-9 -12 -8
marcus	-18 -18 -18
mark	-13 -9 -11
marsh	8 0 3
matter	-11 -10 -11
maureen	-9 -13 -11
may	-9 -11 -9
may ^	-12 -13 -11
may be	0 -7 -3
mcgettigan	0 -4 -7
me ^	18 7 13
me a	-7 5 0
me about	16 6 0
me for	0 9 0
me i've	-11 -15 -10
me on	-17 -12 -18
me that	-14 -11 -11
me to	-9 -16 -13
mean	-8 -8 -14
meanwhile	-16 -12 -10
media	-9 -6 -3
medway	0 8 3
meeting	-15 -13 -13
member	-12 -9 -9
memorable	0 4 13
memorable word	0 4 14
message	-11 -13 -8
messages	-17 -15 -13
meters	-4 -7 -4
metropolitan	-12 -7 -8
microsoft ^	-10 -6 -6
middle	-12 -9 -9
midnight	-10 -8 -10
might	-7 3 -4
million	-7 6 0
mind	0 0 -8
mind ^	0 -11 -11
mine	-17 -8 -10
minute	-6 -11 -15
minutes ^	-6 -4 10
missing	15 23 8
mobile	-7 -11 -11
mobile ^	5 0 7
moment	-12 -12 -10
mondays	0 12 7
money	7 16 0
money ^	3 0 -10
money and	0 7 0
money gone	4 21 14
money has	-10 3 0
money or	-7 -7 -7
money to	0 8 0
money was	0 9 0
money's	16 -3 0
month ^	-3 -8 -10
months	-14 -9 -12
moped	-8 -9 -7
more	-8 -3 0
morning	-13 -6 -9
morning ^	-7 0 -4
morrisons	-6 -15 -17
mortified	-9 -8 -10
most	-19 -17 -14
mother <figure>	0 9 -4
motorcyclist	0 11 0
mountain	-11 -7 -8
mouse	5 4 18
move	-10 -12 -9
move the	-8 -12 -11
moved	0 8 0
moved ^	0 -7 3
moving	0 0 14
mr sheikh	10 0 0
mrs p	-10 -9 -8
much	-9 0 0
mum	-12 0 0
mum's	-4 0 -8
music	-12 -11 -7
must	0 -12 -6
must be	-8 -7 -6
my	0 5 10
my <sum>	-7 15 0
my account	6 9 0
my address	-9 -7 0
my balance	3 20 6
my bank	8 -6 4
my card	-6 -6 0
my credit	5 10 8
my date	-9 -6 0
my details	12 -4 4
my father	-7 -5 -7
my glasses	10 3 12
my hand	14 3 0
my husband	-17 -7 -13
my laptop	0 -3 10
my mobile	-11 -12 -8
my money	5 0 -7
my mother	0 11 7
my mother's	6 13 16
my mum	0 12 9
my name	-11 -5 -7
my nan	-13 -12 -11
my neighbour	-9 -10 -11
my new	-8 -6 -6
my number	-5 -8 -12
my password	4 3 23
my pension	-9 0 -6
my phone	-8 0 -9
my savings	0 12 0
my screen	0 0 10
my social	6 0 10
my son	0 -9 -14
myself	0 11 -8
na	-3 14 5
nae	-3 -4 -6
name	-10 -9 -9
name address	0 0 14
name as	-9 -6 -9
name is	-7 -6 -7
name of	-8 -9 -7
named	-9 -6 -6
nan	-20 -10 -15
nana	18 0 0
nantwich	5 6 9
national crime	-5 -7 -4
national insurance	0 0 6
nationwide	-12 -5 -14
navy	-8 -8 -6
near	-12 -13 -7
near enough	-7 -10 0
nearest	-6 -6 -6
nearly	-10 -9 -16
nectar	-15 -13 -10
need ^	0 0 11
need your	-10 -9 -16
needed	-11 -9 -3
needed to	-6 0 0
needs	-13 -10 -12
neighbour	4 -9 -6
neighbourhood	10 0 0
netted	-7 0 -5
network	-9 -9 -6
never	6 -3 -5
never got	14 11 6
never left	-9 -9 0
new	-12 -7 0
new card	3 4 18
news	22 4 7
newsletter	-3 -7 -7
next	-10 -3 -5
next morning	-11 -18 -11
nhs	-13 -12 -5
ni	-3 -3 11
ni number	-3 -3 11
nice	-10 0 -13
nicely	0 -3 11
nick	-15 -11 -10
niece	0 9 6
night	0 6 7
night ^	0 9 0
nine	0 4 8
nine ^	-4 -8 0
nine hundred	-7 -7 -8
nine pounds	-5 -10 -6
no	13 5 5
no ^	-4 -10 -15
no and	4 0 10
no details	23 8 4
no further	15 0 4
no harm	9 0 0
no longer	-3 8 0
no loss	16 0 7
no money	12 0 15
no no	7 0 3
no such	-18 -13 -14
nobody	0 -10 -8
nobody has	-7 -7 -6
none	19 12 6
none of	17 13 5
noon	-8 -7 -6
nose	-16 -15 -14
not	12 0 0
not ^	-14 -8 0
not a	9 0 0
not been	-8 3 0
not even	13 3 0
not for	-16 -8 -10
not got	-14 -10 -11
not to	-18 -10 -10
note	6 0 0
notebook	0 -3 11
notes ^	0 7 0
notes in	-9 -4 -6
nothing	10 0 0
nothing ^	5 -5 -9
nothing about	14 -4 0
nothing off	-13 -13 -10
nothing to	-15 -10 -11
nothing was	18 0 0
nothing wrong	-19 -15 -13
notice	4 0 -10
notice ^	15 9 3
notification	-5 -5 -7
nottinghamshire	-17 -13 -9
now	-5 8 12
now you'll	-12 -10 -17
nuisance	-7 -6 -7
number	3 0 11
number <figure>	10 3 9
number ^	3 0 8
number and	4 0 -6
number for	0 -13 -8
number in	-11 -10 -5
number is	0 7 -6
number of	-12 -18 -19
number off	-4 0 13
number on	0 3 6
number was	0 3 11
numbers	-13 0 4
numbers ^	-8 0 -13
numbers on	-6 -3 0
nurse	0 9 3
o'clock	-9 -6 -6
obliged	-6 0 -7
obstructing	-13 -10 -10
obtained	3 17 14
occasion	14 5 5
odd	12 5 5
of ^	-19 -23 -18
of a	-3 -14 -4
of call	18 6 6
of it	0 6 6
of me	0 0 7
of our	6 9 8
of pocket	12 14 8
of their	0 -3 8
of them	14 3 3
of these	-5 -4 -8
of those	4 -10 -12
of two	-4 7 0
off ^	14 7 9
off by	-8 -4 -5
off in	12 0 9
off me	6 8 3
off my	-6 0 -11
off the	10 0 10
off with	6 20 7
offence	-16 -12 -9
offender	12 0 7
offenders	0 7 0
offer	-8 -13 -7
offered	-14 -18 -15
offering	-11 -9 -8
office	6 8 3
officer	14 5 3
officers	7 5 4
official	-4 -5 -8
often	-9 -12 -10
oh	0 8 11
oh four	-6 -6 -10
ok	4 7 10
old man	-5 -6 -5
old was	-7 0 -7
older	-7 -11 -7
on ^	20 3 0
on and	0 -4 -12
on behalf	-7 -10 -6
on her	-4 -3 -8
on him	14 -5 -5
on his	-8 -6 -3
on in	-8 -8 -8
on it	7 0 0
on its	0 4 13
on my	-7 0 -5
on our	-14 -14 -15
on their	-4 -6 -7
on this	8 0 0
on your	9 0 0
one	0 0 6
one ^	-12 -16 -14
one and	0 0 7
one for	-7 -15 -8
one is	0 0 12
one now	-9 -7 -11
one of	0 0 -8
one to	0 7 -3
one two	3 0 11
one with	5 8 3
ones	-14 -18 -16
ongoing	-13 -13 -12
online	-4 0 13
online banking	-6 -3 3
only	-8 0 0
only ^	9 -4 -7
only the	-13 -10 -12
only when	0 7 0
onto	-7 -7 -11
op	-9 -5 -8
open	-9 -4 -14
opened	-13 -11 -13
opening	0 11 8
openreach	-8 -8 -6
or	-9 -12 -13
order	0 12 0
ordered	-7 0 -5
other	15 5 3
others	-18 -19 -13
otp	5 0 13
otp with	5 0 13
our	-9 -7 -4
out ^	11 9 0
out a	0 9 5
out and	-9 -3 -9
out for	-11 -7 0
out her	0 4 11
out my	-8 -5 6
out of	14 7 4
out to	-13 -15 0
outside	13 11 9
outstanding	-10 -11 -8
over	-6 0 0
over <sum>	10 6 4
over ^	11 14 13
over a	0 7 -5
overdraft	0 15 3
overnight	3 6 7
overpayment	-9 -8 -6
owe	-11 -12 -7
own	-11 -9 -5
own ^	0 0 8
own name	-10 -7 -10
p	-11 -9 -10
p ^	-10 -10 -9
package	0 8 0
page	0 0 10
paid	0 19 0
paid <sum>	5 13 5
paid ^	0 -6 -6
paid in	-5 -9 -11
paid the	0 14 5
pair	0 0 8
panels	-13 -10 -11
panic	-11 -9 -10
paper	-9 -8 -8
paperwork	0 -6 -12
parcel ^	3 -8 0
parcels	-18 -16 -14
pargeter	-14 -11 -10
parted	0 10 0
parted with	0 10 0
particulars	-11 -8 -8
passcode	-9 -6 7
passed	-6 -6 -3
passed to	-6 0 9
passenger	-6 -6 -8
passing	-16 -11 -12
passport	0 3 14
password	-9 -4 0
password in	-3 -3 7
passwords	-4 0 14
past	-6 -7 -5
patience	10 0 3
patient	-17 -16 -14
pay <sum>	-7 -4 -5
pay ^	0 -14 -9
pay a	8 3 4
payee	-6 -7 -5
paying	-9 0 -8
payment ^	10 19 9
payment was	16 11 4
payments	4 15 0
payments ^	0 7 0
paypal	-14 -9 -8
pcso	-7 -7 -5
pendant	-15 -15 -15
penny	0 0 -9
pension	-6 0 -7
pensioner	7 0 0
pensioner was	-9 3 -3
pensioner's	-3 -8 -9
people	-17 -16 -13
people who	-5 -9 -7
per	-10 -8 -7
per cent	-10 -8 -7
perfect ^	-12 -14 -10
perhaps	4 13 4
person	0 0 -6
person ^	15 12 8
person who	-13 -13 -20
personal	-4 -4 14
persuaded	8 8 4
perth	-13 -10 -10
phone	-3 -4 -7
phone ^	0 -8 -11
phone and	15 9 0
phone down	13 0 5
phone off	14 0 6
phoned	-10 -13 -10
photograph	-9 -12 -9
picked	3 -5 -7
picked up	-14 -9 -13
picks	-7 -11 -6
picture	3 0 15
piece	8 0 8
pin	0 0 8
pin ^	0 0 15
pin and	0 0 -10
pin to	-7 0 -12
pinged	0 6 0
place	-8 -12 -10
plain	-9 -13 -11
plan	9 -8 -3
played	19 0 4
pleasant	-12 -9 -13
please ^	-17 -12 -17
plug out	7 0 -4
pocket	-7 -3 -11
pocket ^	0 -3 -11
point	9 -5 0
police	4 -10 -4
police ^	17 4 6
police and	8 0 0
police said	-4 0 -6
police station	-11 -12 -10
policeman	-6 -11 -12
polis	7 0 -3
polite	-18 -18 -10
politely	25 3 6
poorly	-14 -15 -11
pop	-18 -14 -18
possession	0 0 9
possession of	0 0 9
post	10 11 7
post office	10 12 7
postage	-14 -11 -12
postcode	-5 -14 3
posted	0 19 6
pound	6 4 -6
pounds	-8 0 -4
pounds to	-8 -16 -8
power	-12 -11 -14
pregnant	-9 -9 -8
premium	0 0 7
prepayment	-5 -8 -5
present	-18 -14 -14
press <figure>	-9 -7 -8
press one	-8 -5 -6
pressed	14 9 3
pressed <figure>	14 7 0
prevented	27 8 10
price	-8 6 0
prime	10 0 0
print	11 0 0
prints	0 6 3
prison	10 0 0
pritchard	-7 -7 -5
problem	-14 -12 -12
proceed	14 0 3
proceeds	-6 0 -5
processing	-10 -15 -11
program	-8 -8 -15
promised	-4 9 0
proper	13 5 3
protection	-6 -7 -9
protection ^	-7 -8 -12
protocol	-4 -6 -8
proud	-24 -15 -15
prove	-9 -12 -13
provide	6 0 5
provided	0 0 19
provided the	7 8 13
provider	-10 -9 -10
public	-10 -12 -9
purchased	0 12 0
purporting	-8 0 -3
purpose	0 -9 -7
purse	20 4 3
put a	0 -9 0
put it	6 -3 0
put my	7 0 14
put the	0 0 -12
putting	9 0 0
pym	-8 -7 -6
quarter	-6 -5 -9
question	0 6 6
questions	4 0 12
quid	-12 -3 -6
quiet	6 0 0
quite	-6 -6 0
quoted	-8 -8 -10
r	-15 -11 -12
raised	3 -10 -4
ran	9 7 0
rang ^	-26 -6 -18
rang at	-9 -9 -7
rang during	-7 -5 -6
rang it	-17 -15 -9
rang my	13 0 6
rang off	17 9 15
rang the	8 0 0
rat	12 0 0
re	-8 -9 -7
reached	4 7 0
read	-6 -5 0
read him	4 8 7
read it	-7 -11 0
read me	0 0 -7
read out	-10 -6 -6
read the	4 0 10
read you	0 0 8
reader	-19 3 -14
reading	-19 -5 -14
reads	-19 -20 -16
real	-9 -13 -11
real ^	7 0 0
real one	-8 -6 -10
realised	0 -10 -3
realised ^	-10 -4 0
realising	8 8 6
really	-8 -12 -7
rebate	-5 -6 -11
recalled	-6 -10 -13
receipt	-8 0 0
receiver ^	20 0 7
receiver down	-9 -10 -10
receptionist	-16 -8 0
recipient	8 0 0
recognised	8 0 0
recorded voice	-5 -6 -7
recorder	0 -7 -10
recording	-20 -14 -9
recovered	13 9 3
recovery	4 0 13
red	-11 -10 -12
red one	-6 -6 -11
refund	-13 0 -10
refund ^	0 8 0
refund of	-10 -12 -6
refunded	5 -10 -11
refused	26 11 5
refused to	17 10 0
reimbursed	-11 -9 -10
relative	-12 -9 0
relatives	0 -12 -8
release	-13 -9 -11
rely	-10 -9 -11
remained	6 4 10
remember	-11 -9 -6
remote	-8 -3 8
removed	0 0 9
renewal	-7 -11 -11
replied	23 0 5
report	0 -10 -5
report ^	16 6 7
report it	-16 -16 -12
reported	18 0 5
reported ^	18 4 4
reporting	-11 -10 -7
reports	9 -4 0
request	0 4 16
requested	-22 -13 -19
response	-9 -7 -10
retired	0 -7 0
returned	6 -3 -7
returned ^	-5 -10 -8
rev	-10 -10 -10
revealed	-3 3 17
revenue	-7 -6 -5
review	-13 -13 -15
rhyl	-9 -14 -8
right	-10 -5 -8
right ^	-14 -9 -6
ring us	-12 -10 -6
ringing	-10 -10 -3
ringing about	-11 -8 -10
ringing from	-11 -8 -10
rings	-24 -19 -21
risk	-7 -9 -7
road	0 -5 -9
robbed	-20 -5 -15
robot	0 0 6
rolex	3 7 3
room	17 0 6
roughly	0 0 12
round	-12 -13 -4
round to	-4 -6 -4
router	-8 -12 -14
royal	0 4 9
rules	-8 -14 -8
run	-14 -15 -12
rung me	-3 -4 -7
running	-8 -10 -10
ruse	27 3 6
rushed	10 3 4
safe	9 11 0
safe account	0 6 0
safer	-7 -9 -7
said	-5 -9 -5
said ^	-11 -15 -3
said and	0 8 -4
said i	12 0 0
said i'd	-6 -8 -6
said it	14 13 14
said my	-20 -20 -13
said no	18 12 17
said that	-17 -18 -15
said the	0 4 9
said there	-12 -6 -8
said they	-5 0 -7
sale	16 8 3
same day	-7 -9 -5
sat	-9 -9 0
save	-11 -10 -10
saved	17 9 8
saving	0 11 0
savings	0 23 5
savings ^	0 20 0
saw	0 -3 -9
say	-7 0 0
say a	0 0 7
say i	7 13 11
say that	3 -7 -5
say the	-9 -9 -10
saying	-6 -7 -3
saying my	-5 -7 -8
saying the	-4 -4 -7
says	-12 -8 -12
says my	5 6 -7
scam ^	0 -7 -5
scammers	-3 0 -7
scams	-10 -7 -7
scheme	4 -7 -5
scheme and	-8 -11 -7
scotland	-6 -7 -6
scotland yard	-7 -9 -10
scottish	-6 -8 -10
scratch	-3 0 -6
scratched	4 9 4
screen	-5 0 9
screen ^	3 3 19
screen went	0 5 9
seal	-8 -8 -10
second	0 9 0
security	-6 0 12
see	0 7 7
see ^	0 -4 -12
see it	-8 -7 -9
see my	4 4 14
seeing	14 5 7
sell	7 0 0
send	-10 -12 -10
send a	-5 -9 -11
sending	7 6 11
senior	-10 -10 -8
sensibly	-12 -8 -6
sent	10 17 7
sent <sum>	9 6 0
sent him	-9 -9 0
sent it	5 12 -3
sent the	0 10 0
separate	-14 -5 -10
sergeant	0 -9 -5
serial	0 10 4
service	-13 -14 -15
set	-7 -13 -7
seven	6 16 5
seventies	-15 0 -5
several	0 7 9
shame	0 -3 7
share	10 0 -8
shared	3 7 26
sharing	6 4 7
she asked	5 9 19
she bought	5 11 3
she could	-4 -7 -10
she didn't	13 6 5
she gave	-13 0 0
she has	-17 -9 -7
she kept	15 0 10
she let	5 0 9
she put	-7 -10 -12
she read	-14 -20 -18
she refused	10 3 0
she said	-22 -19 -19
she says	-12 -7 -13
she sent	0 20 0
she thought	3 7 0
she took	0 0 8
she was	0 -4 -8
she went	0 10 0
she'd	-4 9 5
sheikh	0 -7 -5
shift	-3 0 -8
shifted	-7 -6 -10
shoe	0 13 5
shopping	-6 0 -4
short	9 -4 0
short ^	8 0 0
short shrift	11 4 3
should	-12 -15 -5
should be	-9 -9 -14
show	0 -7 -8
shows	0 9 -3
shrift	11 4 3
shut the	12 0 3
sign	-7 -10 -8
signs	-5 -9 -6
silent	-7 -8 -6
silent call	-7 -8 -6
similar	-9 -16 -9
simon	-11 -10 -10
simply	16 5 4
since	-13 -4 -5
since <day>	-10 -10 -10
since <figure>	-5 -11 -11
since ^	-13 7 -5
single	8 12 5
sir ^	-9 -4 0
sit	-9 -7 -12
six	0 3 11
six digits	0 -6 7
six hundred	0 10 0
sixteen	0 6 -4
sixteen digits	-9 -11 -12
sixties	4 12 0
sky	-4 -10 -10
slept	-20 -19 -8
slough	-6 0 0
small	-10 -10 -10
smashing	-13 -10 -13
smelt	13 0 0
smelt a	13 0 0
so ^	4 8 0
so and	-8 0 -12
so far	-15 -14 -6
so he	0 -6 -11
so i	10 -8 -5
so i'm	-13 -11 -8
so it	-8 -9 -11
so that's	9 14 0
so we	0 0 12
so you	7 9 0
social	0 0 8
software	-15 -10 -9
solar	-13 -10 -11
sold	0 8 0
solicitor	0 -7 -5
solicitor's	0 7 0
some	0 0 8
some of	-12 -13 -11
somebody	-12 -5 -11
something	-12 -13 -12
sometimes	-9 -9 -7
son	5 -4 -6
sorry	-3 -14 -8
sort	3 0 9
sort code	0 3 8
sound	-10 -10 -10
sounded	-12 -17 -16
south	9 -3 0
sovereigns	3 9 0
spare	0 0 8
speak with	-6 -5 -5
speaking	0 3 -8
speed	14 -3 0
spelled	0 0 10
spelt	0 0 6
spending	-4 -8 -4
spent	-10 -3 -11
spent <sum>	5 13 5
spoke	-3 8 8
spoken	-4 -8 -12
spoken man	-7 -6 -13
spokesman	-11 -13 -13
spot	-12 -11 -8
spun	-10 -10 -9
squad	-18 -10 -11
st	0 -11 -8
staff	-5 -13 -7
staff at	7 0 6
stand	16 14 8
stars	-13 -13 -12
stated	-8 -10 -15
stealing	-8 -12 -9
step	-8 -5 -5
steve	-7 -5 -5
still	0 -12 -4
stolen	-13 0 -11
stolen from	-3 7 0
stop	-4 6 -11
stop it	-17 -10 -13
stopped	9 -3 8
stopped ^	7 0 6
stopped it	13 0 7
store	-7 -9 -11
story	-11 -12 -13
straight	12 0 0
stranger	6 0 7
stranger ^	8 7 -3
strung	9 0 0
student	4 14 6
stupid	3 4 13
substantial	0 21 5
suffered	4 8 0
sum	4 22 6
supervisor	-12 -9 -13
supplied	-10 0 8
support	-17 -13 -6
supposed	0 9 3
supposedly	-9 -14 -7
sure	-3 -8 -8
surrendered	10 8 10
survey	-20 -17 -14
suspect	-16 -16 -12
suspended	-15 -14 -25
suspicious	0 -10 0
suspicious ^	3 0 10
swab	-12 -9 -16
swainby	-10 -14 -14
swansea	-21 -12 -15
swap	-7 -8 -8
switch	-6 -4 0
swore	6 0 0
t	-7 -6 5
ta	7 4 0
table	7 0 0
tablet	-11 -4 8
take	-9 -5 -13
take <sum>	8 15 9
take out	-15 -14 -9
take the	4 -7 -5
take your	-9 -6 -10
taken	0 7 0
taken ^	12 14 5
taken from	-12 -14 -10
taken in	10 5 -3
taken my	0 11 0
takes	-16 -15 -17
taking	5 12 5
tale	-7 -9 -6
talk	0 -8 -10
talk to	-10 -9 -8
talking	-5 -10 -11
talktalk	-19 -16 -16
tapped	-3 -5 -6
taxi driver	11 0 0
tea ^	-12 -13 -19
teacher	0 7 7
team ^	-8 -5 -5
tears	-4 7 -4
teatime	4 14 4
technical	-14 -12 -13
technical department	-5 -5 -7
tell	-5 -8 -9
tell me	-10 -11 -11
tell the	-9 -9 -6
tell you	-14 -12 -12
telling	-8 -8 -7
telling you	0 -8 -5
telly	-19 -14 -14
temper	16 4 5
temper ^	16 4 5
ten	-6 -6 -9
ten minutes	-10 -5 -4
terminated	11 4 4
terms	13 5 0
tesco	-10 -8 -9
test	-15 -8 -14
tests	-13 -9 -12
texas	-5 -7 -8
text	-4 -3 8
than	13 5 6
thank	13 0 3
thank you	7 5 3
thankfully	10 0 0
thanks	7 20 4
that ^	17 0 5
that a	-15 -16 -16
that and	13 4 9
that day	11 9 6
that had	-8 -12 -11
that has	4 10 0
that he	-10 -8 -3
that her	-9 -13 -9
that i	0 0 -12
that i'd	-12 -12 -7
that is	-19 -10 -12
that money	0 17 6
that morning	-12 -13 -12
that she	8 0 8
that the	-4 -6 3
that they	-5 -8 -4
that was	7 8 3
that wasn't	-14 -10 -8
that we	-3 17 0
that you	-14 -12 -10
that your	-4 -7 -5
that'll	-6 -6 -9
that's	-8 3 -4
that's it	-14 -16 -14
the <sum>	0 8 0
the account	-8 3 0
the app	13 14 3
the bag	7 12 11
the balance	-3 -6 0
the bank	0 0 7
the bank's	3 -3 12
the banking	4 -4 -8
the bill	-9 -6 -8
the branch	0 7 -5
the call	10 8 7
the caller's	7 9 9
the calls	-9 -10 -8
the card	-5 9 9
the cash	15 25 10
the cashier	3 -9 -4
the cat	-16 -14 -9
the chip	-6 -7 -10
the code	5 12 15
the computer	0 0 14
the conversation	9 -5 0
the council	-9 -10 -10
the counter	0 -7 -6
the county	-9 -10 -9
the couple	6 9 0
the courier	13 0 0
the court	-7 -9 -5
the customer	7 -6 0
the department	-11 -13 -9
the deposit	0 9 0
the depot	-15 -16 -10
the dog	12 0 4
the door	12 11 4
the doorbell	-9 -10 -12
the driver	-3 -6 -8
the end	11 6 0
the envelope	3 14 8
the fact	10 7 6
the fee	-7 0 -9
the first	-6 8 5
the following	-7 -6 -5
the force	-12 -11 -9
the fraudster	-7 0 0
the fraudsters	3 0 8
the garden	-7 -4 0
the girl	10 4 0
the halifax	-7 -10 -7
the hall	-4 -5 -8
the hour	-11 -10 -10
the house	-13 -9 -11
the kettle	-6 -7 -15
the last	0 9 4
the line	-11 -10 -13
the long	-7 0 0
the loo	-7 -5 -4
the lot	0 7 -6
the manager	6 -3 0
the message	-11 -11 -7
the moment	-11 -10 -10
the money	5 10 0
the month	-15 -16 -10
the morning	-13 -13 -11
the mouse	4 3 11
the name	-8 -9 -6
the national	-5 -7 -4
the new	-13 0 -14
the next	-9 -15 -9
the nhs	-9 -9 -8
the notes	-7 -4 -5
the numbers	-7 10 12
the offender	12 0 7
the old	-9 -10 -9
the one	-7 0 -8
the other	11 6 0
the pair	0 0 8
the parcel	6 9 0
the payment	15 6 0
the pensioner's	-3 -10 -10
the person	-10 -12 -8
the phone	6 0 -3
the pin	-10 -3 0
the police	8 0 -3
the post	0 12 0
the proceeds	-6 0 -5
the public	-8 -10 -8
the resident	9 0 3
the scam	-6 5 -5
the screen	-6 0 6
the second	-6 0 0
the security	5 4 12
the shop	18 5 17
the sixteen	-9 -11 -12
the station	16 -5 0
the student	3 10 3
the tablet	-14 -8 0
the taxi	4 12 8
the telephone	-6 -9 -3
the third	-3 -4 -7
the three	-6 -7 0
the time	-12 -8 -12
the town	-6 -7 -4
the transfer	15 4 5
the twelve	0 3 9
the victim	0 3 8
the wall	-8 -6 -3
the withdrawal	15 0 3
the woman	-12 0 -9
the wrong	26 6 4
the young	-3 -10 0
their	-9 -9 -3
theirs	-5 -13 -13
them <sum>	-7 13 0
them ^	-4 -17 -17
them and	-8 0 -6
them on	0 -4 -7
them the	0 -13 -9
then <sum>	3 7 3
then ^	-7 -3 -3
then he	4 10 9
then the	0 10 14
then thought	-4 -6 7
there ^	11 6 0
there and	5 7 0
there is	-9 -5 -6
there on	0 6 -3
there was	-8 0 -5
there's	-8 -4 -4
there's a	-8 -10 -7
there's no	0 9 0
these	10 0 0
they are	-10 -11 -3
they could	-8 -14 -14
they got	6 3 -3
they have	0 8 3
they know	-8 -6 13
they said	7 -9 -6
they say	-5 -6 -11
they took	0 9 0
they were	-9 -6 4
they'd	-10 -17 0
they'll	-12 -14 -13
they're	-6 -6 3
they've	-12 0 3
they've had	-6 9 -4
thing	0 -10 0
things	0 -10 -5
think	-6 0 -5
thinking	-6 -10 0
third	-5 -5 -7
thirty	9 -3 0
this ^	-11 -8 -8
this is	12 4 0
this month	-15 -12 -11
this morning	-4 8 0
this occasion	14 5 5
this time	11 0 4
this was	-7 -8 -5
this week	-10 -5 -9
those	8 -4 -3
though	0 3 8
thought better	9 9 6
thought was	-8 0 -8
thousand	0 14 4
thousand ^	-6 -9 -9
thousand in	-3 12 6
thousand pounds	4 16 3
thousands	-4 8 -4
three	-9 0 -3
three thousand	5 14 3
three times	-14 -13 -13
through	0 7 0
through a	-13 -8 -11
through to	-7 -5 -4
thursday's	8 0 0
till	12 6 -3
time	-4 -7 -4
time ^	0 -5 -8
time of	-7 -3 0
times	-15 -12 -15
tin	0 -3 -8
to <sum>	0 13 4
to a	-7 3 0
to an	-7 5 0
to check	-5 -7 -5
to collect	12 0 3
to come	0 -4 -6
to do	3 4 7
to download	-6 -5 -9
to find	5 11 -3
to give	-6 -6 0
to go	8 8 4
to hand	-5 -4 -10
to hear	-16 -13 -10
to her	-4 -13 5
to his	10 -4 -5
to hold	0 -7 -10
to make	-9 -14 -13
to move	-10 -13 -9
to my	9 0 3
to press	-7 -4 -4
to put	6 4 0
to release	-6 8 0
to see	-9 -6 0
to sell	8 0 0
to send	-12 -11 -10
to stop	-8 -4 -7
to take	-3 -5 -7
to tell	-16 -9 -10
to us	-8 -5 -6
to withdraw	-11 -5 -6
toby	-10 -9 -10
today	8 0 0
today ^	-14 -8 -9
today at	-11 -12 -8
told ^	0 8 0
told her	10 0 3
told him	11 3 13
told me	-12 -14 -17
told that	-10 -12 -10
told them	-10 -7 10
told to	0 -12 -8
tone	10 3 0
too	18 3 0
took it	-9 0 -10
took me	-3 0 -9
took my	-11 -10 -15
took out	0 12 0
took the	0 8 -5
top	-7 -12 -7
total	8 21 8
totalling	0 13 0
totalling <sum>	0 13 0
touch	-9 -5 -5
touched	8 0 4
towards	3 9 6
town	-9 -10 -6
trace	-11 -6 -9
trained	-14 -11 -9
trainers	0 8 -4
tranche	-12 -11 -13
transaction	16 9 0
transactions	-14 0 -5
transcript	-16 -9 -9
transferred	-4 11 -4
transferred <sum>	5 14 0
trick	9 11 6
tricked	0 4 7
tricked into	0 4 7
tried	7 -8 0
trouble	-10 -7 -8
true ^	9 0 0
try	10 3 3
trying	-10 -15 -13
trying to	-10 -15 -13
tsb	-8 -4 -6
turn	-16 -10 0
turned	10 0 0
turned up	7 0 0
twelve	-10 -7 0
twenties	-8 -10 -13
twenty two	0 -10 -4
twice	-9 5 4
twigged	17 11 8
two ^	-10 -10 -13
two days	0 11 3
two hours	-8 -5 -6
two hundred	-3 10 0
two thousand	0 10 4
two three	-6 -12 -5
twyford	-7 -7 -6
typed	0 -3 15
typed my	0 3 12
typically	-12 -12 -12
typing	-9 -11 -12
um	-4 -6 -6
unauthorised	-8 -7 -3
under	-7 -10 -9
understood	0 4 11
unfortunately	0 8 0
unit	-7 -7 -7
unknown	-10 -11 -10
unless	-12 -13 -9
unsuccessful	22 5 6
until	7 -4 0
until <day>	-7 -6 -5
up a	-14 0 -12
up and	-9 -13 -10
up as	-5 -7 -5
up her	0 11 0
up in	0 -11 -8
up the	10 0 3
up to	0 -4 10
up with	-10 -10 -16
update	-10 0 -4
us ^	3 8 0
use	-9 -9 -7
used	0 10 4
used in	-7 -9 -11
using	0 -10 -6
usually	-16 -13 -15
utility	-6 -4 0
value	-8 -14 -8
vanished	0 11 0
vehicle	-10 -8 -9
vehicle's	-9 -6 -8
verify	-11 -16 -18
very	-13 0 0
very much	15 19 10
vet	-11 -3 -14
vicar	-3 -3 -8
victim	3 5 7
victim was	5 -6 -8
victim's	0 10 4
victims	-10 -9 -9
village hall	6 0 0
virus	-6 -6 -9
visa ^	-9 -8 -6
visit	10 0 3
visiting	-12 -11 -11
voice	-11 -9 -11
voided	-9 -11 -16
volunteers	-13 -10 -9
voucher	7 9 0
vouchers	-4 -7 -10
vouchers ^	-6 -8 -6
vouchers and	0 7 -3
vulnerable	-6 -4 -5
w	8 0 0
wages	0 14 3
wait	-9 0 3
waiting	3 -10 -7
walderslade	-10 -8 -8
walked	5 0 -9
walked in	0 -8 -6
wall	-8 -6 -3
wallet	6 0 15
walter	-7 -4 -4
want	-13 -15 -11
want to	-14 -8 -11
wanted	-17 -11 -15
wanted me	-22 -23 -20
wanted my	-7 -7 -10
wanted to	-8 -10 -6
wanting	-9 -14 -10
wants	-7 -8 -7
warned	-6 -6 -7
warning	-12 -13 -9
warrant out	-6 -10 -5
warrants	-16 -11 -11
warranty	-9 -7 -8
was <figure>	-11 -12 -14
was <sum>	-10 -6 -7
was ^	-21 -19 -15
was a	9 4 0
was about	-3 -13 -7
was an	-14 -8 -8
was asked	-4 -8 -8
was at	9 -4 0
was being	-6 -6 -7
was cancelled	5 -8 -7
was collected	-3 7 3
was doing	0 -8 -4
was due	-4 -6 -5
was for	0 -4 10
was from	-9 -11 -7
was gone	10 16 5
was handed	6 0 11
was having	18 0 4
was him	0 -14 -11
was i	-7 -6 -10
was in	-16 -16 -7
was it	0 0 8
was later	-4 -6 -4
was made	7 0 8
was my	10 7 0
was no	10 -3 3
was not	15 0 5
was nothing	3 10 0
was only	0 10 0
was persuaded	0 7 0
was returned	9 4 -3
was ringing	-8 -12 -7
was still	6 11 4
was stolen	0 11 0
was taken	-9 3 -5
was the	-7 6 -9
was to	-10 0 0
was told	-13 -6 -12
was tricked	4 11 14
was used	-15 -12 -15
was waiting	6 -4 0
was with	-8 -7 -9
washing	-10 -9 -12
washing machine	-10 -9 -12
wasn't	4 -9 -9
watch	28 18 11
watching	0 0 11
way ^	-7 7 6
way to	-10 -11 -15
we	-5 6 3
we are	0 15 0
we can	7 8 14
we do	-5 -8 -6
we have	-13 -21 -15
we live	-7 -8 -7
we'd	6 18 5
we've	-14 -6 0
we've had	0 0 12
website	-8 -4 -14
website and	-6 -7 -9
wed	0 0 7
wedding	21 17 7
wee	0 -5 -8
week	-8 -6 -9
week ^	-5 0 -7
weekend	-8 -14 -8
welcome	-9 -9 -10
well	-7 -3 -13
well ^	-3 -14 -5
well i	-4 -9 -7
well spoken	-6 -6 -13
well that's	3 7 0
went	9 9 3
went ^	10 8 4
went along	-4 -12 -5
went dead	8 4 5
went off	11 3 9
went the	11 15 4
went through	13 17 5
were	3 4 8
were ^	-10 -10 0
were at	0 11 0
were in	0 3 8
were made	15 5 3
weren't	0 -4 -7
what he	0 11 0
what i	-7 -4 7
what i'm	-5 -6 -6
what the	-9 -6 -7
what we	-6 -9 -7
what's	-7 -12 -4
when a	-7 -6 -7
when asked	12 4 10
when he	-9 -5 -5
when her	9 0 0
when my	-13 3 -11
where	-8 -10 0
where it	-19 -17 -16
whereupon	-9 -5 -8
whether	-14 -12 -11
whether the	-6 -6 -6
which a	0 6 3
which bank	7 0 0
which has	3 0 12
which was	-4 0 -8
while i	-11 -10 -7
while she	4 10 4
whistle	23 3 3
who	-9 -7 0
who came	-8 0 -4
who gave	-12 -7 -10
who had	7 0 3
who said	-6 -5 6
who's	-20 -15 -15
whole	-3 13 5
whose	7 0 -3
wife	13 12 5
will	-14 -13 -12
will be	-8 -9 -8
will do	-12 -8 -7
window	-10 -11 -12
windows	-12 -8 -10
winter	-9 -11 -7
wiped	0 15 8
wired	0 11 3
wis	-14 -11 -12
wished	0 -4 -8
wished him	0 -4 -7
with ^	0 7 0
with a	3 -11 -4
with an	3 9 3
with him	0 0 10
with it	0 10 0
with that	-18 -13 -14
with them	7 0 0
with us	-6 3 -3
with your	-7 -14 -9
withdraw	-11 -5 -6
withdraw <sum>	-6 -3 -4
withdrawal	14 8 4
withdrawal was	13 3 0
withdrawals	0 12 0
withdrawn	9 13 0
withdrawn ^	4 13 5
withheld	-16 -14 -16
withheld ^	-12 -10 -11
within the	-11 -10 -10
without	3 3 11
woman	-13 0 -6
woman from	-7 0 -4
woman in	0 8 0
won	-15 -19 -22
won't be	9 10 4
word	0 -6 7
words	-3 -7 5
working	-8 -12 -7
works	-8 -11 -9
worried	-14 -13 -6
worried about	-16 -14 -16
worry	-7 -6 -4
worry about	-7 -6 -5
worthing	-20 -13 -13
would	-4 -12 -9
would have	6 -4 0
would i	0 -6 -6
would not	-8 -9 -11
wouldn't	15 4 0
wouldn't give	14 0 0
wouldn't let	8 0 0
write	-16 -13 -14
writing	7 -3 -6
written	-12 -20 -20
wrong	6 -7 -4
wrong ^	-18 -15 -13
wye	-6 -10 -7
y	0 0 10
yard	-11 -12 -11
year ^	8 -3 -4
years	-3 0 -8
years ^	10 6 4
years and	-6 -8 -8
yes	-6 0 0
yes ^	-10 -10 -10
yes it's	-6 -5 -5
yet	-10 0 0
you ^	-7 -12 -5
you a	-4 -7 -4
you are	-7 -7 -8
you back	-7 -6 -9
you believe	-8 -8 0
you can	11 5 0
you could	0 11 4
you do	-15 -14 -13
you don't	-7 -5 -6
you for	-8 -5 -5
you get	0 10 8
you have	-7 -9 -8
you in	-12 -9 -15
you keep	-8 -10 -6
you need	4 6 7
you put	-6 -6 -5
you said	0 5 7
you say	-9 -11 -9
you should	-14 -11 -13
you that	0 9 0
you the	-9 0 4
you would	-14 -12 -9
you'd	-11 -11 -12
you'd have	-13 -12 -13
you'll get	-12 -16 -15
you're	16 9 4
you're on	-17 -9 -11
you've been	5 13 11
you've got	-10 -8 -8
young	-11 -16 -4
young man	5 -4 8
your address	-9 -9 -17
your bank	-5 -6 -6
your card	-13 -17 -19
your national	0 4 11
your own	-9 -5 -9
your parcel	-4 -5 -7
your phone	-15 -9 -15
your pin	-9 -6 -9
yourself	-12 -8 -7
zero	-3 7 -3
` };
