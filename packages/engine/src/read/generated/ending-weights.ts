/** Written by scripts/fit-reader.ts. */
export const FITTED = { bias: [-1.66, -2.95, -3.5], packed: `
<day>	-6 -4 -5
<day> ^	-9 -8 -8
<day> and	-7 -3 -5
<day> at	-6 -8 -6
<day> from	-12 -8 -7
<day> to	-12 -13 -10
<figure>	-8 -5 -6
<figure> <day>	-6 -6 -6
<figure> <figure>	-9 -10 -7
<figure> ^	-6 -7 -7
<figure> by	-8 6 -4
<figure> from	-5 -9 -5
<figure> i	-13 -10 -11
<figure> lives	-10 -8 -8
<figure> may	-11 -11 -10
<figure> of	-8 -11 -7
<figure> off	-7 -7 -13
<figure> on	-8 -11 -8
<figure> to	-10 -14 -9
<sum>	0 13 0
<sum> ^	-5 15 0
<sum> a	-5 7 -4
<sum> but	3 -8 -8
<sum> by	-4 -6 -4
<sum> for	-7 -10 -11
<sum> from	0 14 0
<sum> had	-7 -8 -7
<sum> in	-6 5 -3
<sum> left	0 10 4
<sum> million	-7 -11 -8
<sum> of	7 16 0
<sum> on	-4 0 -8
<sum> out	0 7 0
<sum> was	0 7 0
<sum> went	5 15 6
<sum> when	13 6 3
<sum> would	-7 -12 -6
=advice	8 0 0
=amount	0 15 0
=ask bank_details	-8 -6 0
=ask card_handover	-6 -7 0
=ask personal_details	0 0 11
=ask pin_or_password	0 0 9
=ask press_key	0 -6 -6
=ask-if buy_goods	-10 -9 -9
=ask-if card_details	0 -7 -6
=ask-if card_handover	0 4 -8
=ask-if cash_to_courier	4 8 0
=ask-if gift_cards_or_vouchers	0 7 0
=ask-if personal_details	-8 -9 0
=ask-if pin_or_password	-6 -5 0
=asked bank_details	-10 -8 -4
=asked card_details	-6 -5 0
=asked card_handover	-6 -7 0
=asked personal_details	5 4 14
=asked pin_or_password	0 3 11
=asked press_key	0 -6 -6
=call ended	-8 -11 -6
=call gave	3 0 8
=call lost	-4 -8 -4
=caller	-13 -10 -9
=caller ended	6 0 0
=caller lost	-13 -7 -11
=channel	-3 -6 -3
=event	0 7 4
=follow-up	6 18 5
=gave	-7 -8 0
=general	-7 -8 -7
=had	4 4 14
=lost	-7 -3 -5
=meant ended	6 0 0
=meant gave	-6 -7 0
=meant lost	0 9 0
=meant no ended	-8 -11 -10
=meant no gave	-11 -11 -5
=meant no gone	0 9 -3
=meant no lost	-3 -19 -12
=only wanted	-5 -12 -10
=reported	13 3 5
=resident	-9 -12 -8
=resident ended	12 11 5
=resident gave	7 6 14
=resident lost	7 15 7
=resident stopped	11 4 3
=said answer	-8 0 0
=said refuses	22 5 6
=said sent-money	7 12 13
=spoken	-10 -9 -7
^ <day>	-14 -12 -15
^ <figure>	-16 -14 -12
^ <sum>	-5 8 0
^ a	0 0 -7
^ advised	-8 -7 -9
^ after	-5 -6 -6
^ all	7 -5 -9
^ an	6 11 5
^ and	-25 -18 -20
^ as	4 -7 -4
^ at	0 9 5
^ bank	-3 7 -6
^ before	-11 -11 -7
^ between	5 10 9
^ by	4 16 11
^ bye	-27 -17 -17
^ call	11 0 0
^ caller	-16 -13 -14
^ can	-10 -9 -10
^ card	-3 -3 7
^ cllr	-9 -8 -10
^ dad	0 0 7
^ daft	3 12 7
^ dear	-23 -24 -22
^ didn't	0 -7 -4
^ do	-11 -10 -11
^ don't	-11 -14 -12
^ female	-11 -9 -8
^ for	-21 -18 -17
^ four	-9 4 -6
^ good	-14 -9 -10
^ got	6 0 5
^ had	-8 -11 -10
^ hang	-14 -10 -9
^ have	-14 -11 -8
^ he'd	0 -7 4
^ he's	-18 -3 0
^ hello	-4 -9 -7
^ her	4 7 4
^ hi	-10 -8 -8
^ his	-4 8 -3
^ how	-6 -6 -10
^ i	11 4 9
^ i'd	-4 0 14
^ i've	10 6 5
^ if	-13 -13 -9
^ in	-13 0 -7
^ inft	-10 -3 -4
^ inspector	-10 -12 -9
^ is	-21 -14 -15
^ it's	-6 0 0
^ last	-10 -16 -8
^ let	-14 -10 -13
^ lovely	-8 0 -5
^ luckily	15 0 0
^ male	-16 -16 -13
^ meanwhile	-15 -13 -8
^ mr	6 10 3
^ mrs	-20 -14 -12
^ mum	-9 -5 0
^ my	12 6 5
^ neither	-4 -11 -7
^ never	-13 -8 -13
^ no	9 -12 -5
^ not	3 -8 -6
^ nothing	22 0 0
^ now	-4 -3 8
^ number	-13 -12 -16
^ oh	-15 -4 -14
^ ok	3 10 14
^ one	-9 0 0
^ only	0 0 18
^ over	0 16 11
^ please	-22 -16 -17
^ police	0 -10 -4
^ press	-8 -7 -8
^ put	17 0 4
^ rang	0 -8 -7
^ reads	-10 -10 -11
^ recorded	-4 -6 -4
^ said	6 -4 6
^ same	-12 -11 -9
^ she	6 5 6
^ she'd	-11 0 3
^ sir	-10 -8 -8
^ so	9 0 5
^ some	-4 0 -6
^ thank	-9 0 -12
^ that	-10 -8 0
^ that's	-15 0 0
^ then	-20 -16 -11
^ there's	-7 -10 -7
^ they	0 8 -5
^ they've	-5 8 0
^ this	-15 -14 -14
^ threadgold	6 0 0
^ three	-10 -9 -8
^ told	7 -3 5
^ transcript	-15 -10 -9
^ two	3 4 -12
^ wanted	-11 -10 -19
^ we	-14 0 -9
^ we've	-9 0 3
^ well	-8 0 -11
^ what	-14 -7 -9
^ what's	-16 -15 -13
^ who	-14 -12 -13
^ will	-15 -14 -13
^ yeah	-6 0 -4
^ yes	-7 0 -3
^ yesterday	-9 -7 -7
^ you	-7 -3 -6
^ you'll	-6 -4 -5
^ your	-11 -16 -11
a <figure>	-6 -9 -6
a bit	-11 -12 -8
a building	-9 -9 -5
a call	-11 -17 -7
a car	0 -6 -5
a card	-10 -13 -6
a click	7 0 3
a colleague	-4 -8 -4
a couple	-10 -15 -10
a courier	-14 5 -3
a driver	-3 9 0
a fee	-4 -7 -4
a flea	7 0 0
a good	7 -6 8
a lad	-11 -3 -6
a magazine	-9 -3 -5
a man	4 8 0
a member	-8 -7 -6
a mobile	-11 -9 -12
a month	-10 3 -6
a neighbour	10 0 5
a new	-4 -4 8
a nice	-16 -17 -15
a number	-5 -4 -6
a parcel	-10 -9 0
a password	-19 -13 -19
a payment	-12 -19 -11
a program	-9 -9 -18
a rat	10 0 0
a real	-8 -11 -10
a receipt	0 10 4
a red	-10 -9 -10
a refund	-8 -14 -10
a retired	10 0 6
a scam	16 3 5
a second	0 9 0
a similar	-6 -11 -6
a single	9 11 5
a stop	8 -5 -9
a tax	3 10 4
a thing	15 0 0
a very	3 12 4
a warrant	-9 -14 -10
a website	-6 -5 -8
a week	-6 -11 -7
a well	-14 -10 -16
a woman	-5 -7 -6
a word	7 -3 -6
a year	-14 -7 -10
a young	-10 -13 -11
about	-8 -12 0
about ^	-8 -3 5
about a	-9 -10 -7
about her	0 0 9
about it	-3 -14 -12
about my	-14 -13 -13
about the	-14 -18 -12
about to	7 -3 0
abroad	-13 -17 -12
abroad ^	-13 -17 -12
abusive	-4 -6 -9
accent	-8 -8 -7
accept	-7 -6 -7
access to	-9 -5 -3
account	4 9 5
account details	0 3 27
account had	-14 -15 -11
account in	5 17 7
account is	9 9 0
account number	-11 -10 4
account was	0 22 3
account will	-5 -7 -6
account's	-6 -8 -7
across	-9 0 -8
across the	-12 -14 -12
acting	3 8 0
actually	4 -6 -5
added	-11 -19 -11
address	-3 0 12
address ^	-6 -5 7
address and	0 3 15
address in	-4 0 -7
adeyemi	-4 -7 -4
administration	-8 -7 -15
admitted	-11 -7 0
advice	6 -5 -5
adviser	-6 9 7
afford	-15 -14 -8
afraid	-10 -12 -12
afternoon	-8 -5 -10
afternoon ^	0 -7 -3
again	3 9 0
again ^	4 10 0
against	-5 -6 -9
age	0 7 0
age ^	0 8 0
aged	5 5 11
aged <figure>	5 5 11
ago	-7 0 -6
ahead	-13 -12 -13
alarm	0 -9 -5
alarms	-17 -15 -14
alert	7 -4 0
all	9 13 18
all ^	-11 -9 0
all out	0 7 15
all right	-18 -15 -20
all that	5 11 0
all the	-8 -10 -10
alleged	-7 -9 -9
allow	-7 -7 4
allowed	0 3 8
alone ^	0 5 7
along	8 3 7
along with	6 5 10
also	-9 -13 -18
altogether	-15 -8 -11
always	-17 -13 -12
am <figure>	-21 -17 -19
am not	14 0 3
amazon	-17 -18 -12
american	-9 -7 -7
amex	-7 -6 -9
among	-5 -11 -3
amount	-18 -13 -13
amounting	0 6 0
an arrest	4 -6 0
an empty	0 17 0
an envelope	-11 -11 -13
an hour	3 0 7
an idiot	0 0 7
an officer	-3 -10 -5
and <figure>	-7 -12 -7
and <sum>	0 8 0
and account	0 4 9
and all	10 0 8
and asked	-13 -12 -10
and by	4 15 3
and drove	12 5 5
and gave	0 10 6
and got	9 4 0
and had	-11 -9 -10
and he	10 3 11
and his	-11 -16 -13
and hung	15 4 4
and i	8 15 14
and it	-6 -6 -5
and left	-6 -6 -10
and lives	-5 -5 -10
and my	-15 -8 -14
and never	12 4 5
and ninety	-4 -7 -5
and no	-7 -13 -14
and not	-15 -17 -13
and nothing	0 10 0
and on	3 -5 -7
and rang	12 0 0
and read	4 10 0
and said	6 6 0
and she	-3 -12 -11
and so	-8 0 -7
and the	0 6 0
and then	4 7 11
and this	-12 -10 -10
and to	-9 -11 -7
and told	10 -3 -3
and took	10 14 4
and was	-7 -14 -13
and you	11 0 5
announced	-8 -12 -7
another	0 4 -9
answer	-8 -11 -10
answered	-12 -11 0
answering	-17 -14 -17
answers	-15 -3 3
any	-6 -15 -15
anybody	-11 -9 -8
anydesk	0 0 12
anyone	-12 -11 -14
anything ^	13 0 6
app and	6 0 8
apple	-11 -10 -9
appointment	-8 -8 -9
approved	0 9 7
approximately	-5 -7 -5
are you	-5 -7 -15
area	-8 -15 -16
argos	-9 -6 -8
aroused	16 7 9
arrange	-4 0 8
arrears	-4 -7 -4
arrested at	20 7 8
arrived	20 14 6
as far	10 3 9
as he	-21 -13 -12
as i	-5 8 -6
as if	7 7 0
as instructed	-3 12 3
as sergeant	-11 -9 -10
as we	-19 -22 -16
as well	-5 -4 6
ask	-13 -15 -17
ask you	-7 -7 -5
asked	0 -9 0
asked for	7 0 0
asked him	11 5 4
asked me	-11 -12 -12
asked to	0 -9 -8
asking	-16 -21 -18
asking for	-13 -19 -15
asking me	-10 -9 -14
asks	-8 -6 -9
assistant	14 4 7
at <figure>	-8 0 -9
at a	-7 5 -4
at all	-13 -10 -12
at four	-9 -17 -9
at his	-5 -12 -3
at least	-5 -8 -7
at me	16 5 7
at number	14 0 -5
at six	-14 -17 -15
at that	7 0 0
attempt	24 6 6
attempted	-17 -18 -17
authorised	0 13 0
authorised it	3 15 3
authority	3 8 4
automated	-8 -5 -5
autumn	3 -8 -8
available	-12 -10 -16
aviva	-6 -8 -4
away	27 21 16
away ^	10 12 4
away with	5 9 5
aye	-4 -9 -5
b	-4 -7 -4
back ^	11 20 4
back and	-6 -6 -6
back for	0 -13 -11
back in	9 11 5
back of	-3 -7 -4
back on	-9 -10 -10
backs	-9 -11 -6
bad	-14 -7 -14
bag	-10 7 -4
bagged	0 -7 -9
bail	-9 -5 -4
bailiff	-7 -13 -7
balance	3 15 10
bank ^	-9 -12 -9
bank account	-8 -7 -11
bank details	-18 -11 -3
bank had	-16 -12 -16
bank has	0 6 26
bank to	-13 -14 -6
bank transfer	0 13 0
bank was	-5 -6 -10
bank with	19 9 15
bank's	0 0 14
banks	-13 -11 -9
barclaycard	-5 0 -7
barclays	8 -3 0
barcode	-10 -13 -9
bars	0 8 0
battery	9 0 3
bay	3 7 3
be	-7 -4 -6
be ^	-7 -3 -6
be a	-4 -7 0
be arrested	-10 -10 -8
be cut	-7 -5 -5
be moved	9 -5 -8
be paid	-6 -12 -6
be settled	-4 -7 -5
be taken	-20 -17 -13
be the	6 0 0
became	-12 -9 -9
became suspicious	-17 -13 -14
because he	12 19 7
because of	-6 -9 -11
because the	-4 0 -8
bed	-4 -6 -7
been	-6 4 0
been a	7 0 4
been arrested	-8 -7 -10
been caught	-8 -9 -15
been moved	-8 -6 -7
been rung	8 0 0
been taken	-6 0 -4
been to	-9 0 -7
been touched	7 -3 0
beep	-14 -9 -8
before	4 8 12
before he	0 0 -8
before i	0 15 12
before it	9 -8 -4
behalf	-6 -8 -6
behalf of	-7 -9 -5
behind	-18 -15 -13
being	0 7 3
believe	8 10 10
believed	0 4 10
believes	-5 -3 8
believing	-3 15 0
belonged	-10 -4 -7
besides	-8 -11 -14
better	13 4 3
better of	7 5 0
between them	0 11 3
bid	16 0 -4
bike	-13 -15 -11
bill	-8 0 0
bill a	-7 -6 -11
bills	-7 -6 -5
bin	7 0 0
bingo	-9 -7 -7
birmingham	-9 0 -4
birth and	-9 -10 -11
biscuit	15 5 0
bitcoin	-15 -10 -15
black	0 0 7
blank	13 4 0
bless	0 0 10
block	-6 -5 7
blocked	16 6 5
blocked it	12 0 0
blocked the	11 -13 -6
blood	-6 -10 -8
blue	8 10 3
board	-11 -8 -8
bogus	6 0 10
boiled	-10 0 -6
bond	-8 -8 -7
book	-7 0 0
book ^	-11 -4 -12
booking	-5 -8 -6
born	14 8 3
borrowed	8 9 3
both ^	-16 -15 -9
both her	4 10 4
bother	12 0 0
bottom	11 0 0
bought	-13 4 -7
bought <sum>	-3 -6 -3
boy	-5 7 -3
branch	-4 0 -7
branch and	-9 -13 -10
briefed	-4 -6 -6
brilliant	11 11 0
broadband and	-6 -4 -4
brochure	-11 -12 -8
broke	-17 -16 -15
brother	7 11 0
brought	-12 -10 0
bt	0 -10 -3
building	0 -10 -6
bungalow	13 0 0
bureau	0 0 6
business	0 -4 -6
busy	16 0 4
but	-3 -4 8
but i	-9 -3 0
but my	14 0 0
button	11 0 3
buy	-8 -9 -6
by <day>	0 7 3
by <sum>	0 11 4
by bank	-3 8 0
by teatime	4 14 5
by the	6 0 0
by then	0 6 12
c	-8 -8 0
call	0 -7 -4
call <figure>	-7 -5 -4
call ^	0 -7 0
call and	-3 -8 -8
call back	-3 -7 -4
call centre	0 -6 -10
call from	-8 4 4
call on	-9 -7 -6
call was	9 -3 -4
called her	17 9 4
caller had	0 0 8
caller said	-15 -9 -14
caller to	11 7 11
caller with	0 5 15
caller's	0 4 7
calls	-23 -23 -16
calls about	-10 -5 -8
callum	-16 -16 -15
came	0 -5 -7
came in	-7 -3 0
came of	11 0 0
came on	-8 -7 -7
came to	0 0 -9
came up	-9 -10 -10
camera	0 0 9
can be	-20 -16 -18
can see	3 12 11
can you	-11 -9 -5
can't	-9 3 -7
can't get	-3 11 3
cancel	-4 0 -7
cancel it	-4 -4 -6
cancelled	6 -4 14
cancelled ^	-6 -11 -10
cannot	9 7 0
capital	-7 -6 -4
car	-4 0 -7
card	0 3 8
card ^	-8 -4 5
card and	0 0 -13
card details	-4 7 11
card had	-9 -7 -8
card number	-4 -10 -4
card to	0 6 0
card was	0 0 -7
cardiff	0 7 0
cards	0 12 4
cards ^	-12 -12 -8
cards and	0 11 0
cards at	5 10 3
care	0 10 3
carer	-8 -3 -9
case	-9 -4 -7
cash	8 18 3
cash ^	12 7 4
cash and	-10 0 -5
cash machine	13 13 6
cash machines	4 9 4
cash was	-6 6 -5
cashier	18 0 0
cashpoint	0 7 0
cat	-16 -16 -8
catch	9 -4 -6
caught	-7 -6 0
cell	9 0 0
cent	-8 -6 -5
chain	-8 -8 -8
challenged	17 6 0
change	-4 -6 6
changed	12 10 15
changed hands	9 10 3
chap	-15 -11 -11
charge	-7 -10 -7
charge ^	-7 -6 -7
charged	-9 0 -3
charged <sum>	-9 0 -3
charts	-21 -18 -18
check	13 3 4
checked	19 6 7
checked ^	10 -4 6
checks	-8 -10 -8
chief	0 8 0
chip	-7 -8 -12
christmas	4 13 4
church	5 7 0
city	-15 -11 -12
claim	-13 -10 -13
claimed	-23 -23 -18
claiming	-8 -3 -4
claiming to	-8 -3 -4
clean	-6 -6 -9
cleaned	0 26 14
cleared	16 14 0
clerk	6 -3 -5
clever	-19 -12 -12
click	-13 -11 -8
click ^	-6 -7 -5
clicked	14 0 8
client	-14 -14 -11
cllr	-9 -8 -10
cloned	-8 -6 -8
close	0 -7 0
closed ^	-8 3 -8
club	0 10 0
co	-8 -5 -8
code	0 6 12
code ^	-7 7 14
code and	0 3 9
codes	-7 3 -5
codes ^	0 10 0
cold	-9 -11 -10
colin	-10 -8 -6
collar	-6 -10 -9
collar number	-6 -10 -9
colleague	0 7 -3
collect	13 0 4
collected	0 20 7
collection	9 8 3
colour	0 -6 -5
come	10 8 0
come and	8 0 0
come out	-13 -11 -11
come to	-12 -9 -10
comes	-12 -12 -12
coming	0 8 3
commander	-4 -6 -7
commendation	-7 -10 -7
company	-11 -9 -8
complied	6 14 7
comply	13 0 0
compromised	0 -6 7
computer	3 0 17
computer ^	-5 0 8
computer is	-7 -7 4
computer so	6 -4 -7
concerned	7 0 9
confirmed	4 0 13
confirmed my	0 0 9
connected	3 3 19
connected to	4 3 12
conspiracy	-8 -8 -9
constable	-8 -5 -5
contacted	0 -11 -11
containing	-7 0 -7
continue	-7 -6 -6
continue ^	-9 -7 -7
control	3 0 11
control of	3 0 11
conversation	4 -7 0
conversation ^	-3 -9 -6
cooperate	13 3 4
cooperate ^	13 3 4
cooperative	-8 -7 -7
copied	-10 -9 -6
copies	-3 0 12
copper	-16 -12 -13
corbridge	-8 -8 -8
corrupt	-10 -11 -8
cost	-6 10 0
cost me	-13 -4 -8
cost the	0 15 3
could	-4 -4 -6
could be	0 -14 -12
could see	0 0 7
couldn't	5 -8 -7
council	-8 -9 -8
counted	-7 3 -7
counter	0 -10 -9
county	-9 -12 -8
couple	4 8 0
couple's	0 11 12
courier ^	-5 6 -9
courier fraud	-7 -10 -7
courier's	9 8 4
course	0 -7 0
court	-14 -12 -9
cousin	-10 -13 -11
crash	-13 -16 -12
credit	0 8 0
credit card	4 11 0
crieff	0 6 3
crime agency	-5 -6 -4
crime unit	-7 -8 -8
crooked	-6 -8 -8
croydon	-6 -9 -7
cruise	0 12 0
crypto	-14 -14 -17
current	0 10 0
currys	-9 -17 -10
custody	-7 -8 -6
customer	6 6 8
customers	-10 -10 -10
cut	12 3 0
cut off	-6 -3 -4
cut the	18 5 3
cvv	0 0 12
dad	-4 9 8
daily	-4 -7 -4
daniel	-5 -4 -6
dark	-12 0 -8
data	0 0 11
dates	3 0 7
daughter	0 0 -6
daughter's	3 4 15
day ^	-7 0 -5
day and	-9 0 0
days later	0 16 6
dc	-9 -7 -6
dead	18 3 8
dead ^	-7 -12 -14
deaf	11 -7 -4
deal	-3 -12 -9
dear	-12 3 -13
debit	-7 -5 -11
debit card	-9 -9 -12
debited	0 10 5
debt	-6 -3 -3
decent	-4 -4 -6
deception	15 3 3
declined	24 10 7
defraud	-8 -8 -9
defrauded	5 19 5
deleted	19 5 18
deliver	-6 -9 -5
department	-9 -9 -7
deposit	0 11 3
deposit and	0 7 0
depot	-15 -12 -9
desk	-12 -5 -10
desk ^	-7 0 -6
details	12 0 16
details ^	-5 -19 -11
details and	3 0 11
detected	8 0 0
detective	-9 -6 -5
devon	-7 -9 -7
dial	-7 -7 -8
did	6 7 6
did as	11 10 -5
did not	23 5 9
did what	0 12 0
didn't	20 0 -4
didn't ring	19 6 9
difference	-10 -7 -8
different	-9 -7 -6
digits	-3 -9 0
digits ^	0 0 12
dinnertime	-9 -10 -8
direct	-5 6 -6
directory	-8 -5 -8
disappeared	0 7 4
disclosed	5 7 25
disconnect	12 5 10
disconnected	22 5 0
discovered	0 12 4
dispatched	0 8 0
do	-7 0 0
do ^	-9 0 -8
do i	-11 -6 -7
do is	-4 -6 -6
do it	-8 3 4
do that	7 0 0
dob	6 7 24
does	-18 0 -6
does not	-8 -9 -8
doesn't	0 14 0
doing ^	-15 -13 -13
dollars	-5 -9 -6
don't	6 -4 -4
don't do	0 -3 -8
don't know	-22 -15 -16
don't need	-23 -14 -16
don't ring	16 0 7
don't tell	-14 -10 -11
done	4 8 -4
done ^	-4 6 -6
door	0 0 -6
door and	-15 -10 -7
doorbell	-13 -16 -15
doreen	0 -13 -7
double oh	-7 -8 -9
doubt	-3 -11 -7
down	9 6 0
down ^	0 -3 -8
down for	-16 -18 -17
download	-10 -8 -12
downloaded	3 5 18
dpd	14 4 5
drain	0 19 6
draw out	0 -5 -6
drawn	8 0 3
drew	10 15 4
drive	0 6 10
driven	4 10 0
driver	7 5 8
driver would	-11 -11 -6
driving	0 0 14
dropped	-18 -16 -16
drops	-12 -12 -9
drove	12 14 5
drove to	-16 0 -6
duck	10 16 5
due	-6 -7 -7
duly	-9 -3 -7
during	-7 0 -6
duty	-9 -5 -5
e	-9 -8 -8
each	-6 -8 -10
ear	9 0 0
earlier	11 0 0
early	-16 -16 -13
eating	-12 -10 -11
ebay	-7 -11 -12
economic	-8 -9 -8
economic crime	-8 -9 -8
efcc	-7 -9 -8
eight ^	4 3 17
eighteen	-11 -14 -10
elderly	10 3 9
else	-6 -7 0
em	4 13 4
email	0 0 7
emerged	0 8 3
employee	-8 -10 -6
emptied	0 25 4
empty	14 18 0
end	11 0 0
end ^	7 3 0
end of	7 0 0
ended	25 12 6
ended the	19 10 5
ending	-3 0 13
ends	6 -3 0
ends ^	6 -3 0
energy	-10 -10 -8
engineer	0 0 -6
enquiries	-19 -19 -16
enter	-9 -7 -10
entire	-10 -5 -9
envelope	-5 6 -4
envelope with	-9 -8 -7
errors	-11 -12 -16
estate	-9 -8 -8
evening	-10 7 -5
event	-3 -8 -10
ever	-6 4 0
every	0 7 0
every day	-11 -13 -9
everything	-7 7 13
everything ^	-8 -8 0
everything's	-7 -11 -12
evidence	-15 -12 -12
evri	-7 -10 -6
ex	0 0 -7
ex directory	-8 -5 -8
expecting	3 7 16
expiry	-8 -7 -3
explain	-7 -7 -5
explained	-4 -7 -9
extended	0 10 4
extra	-4 -6 -3
f	-12 -10 -9
face	0 -13 -10
fact	9 7 4
failed	17 7 5
fake	-11 -9 -9
fall	8 -3 -3
false	13 0 0
family	-12 -8 -12
far	0 -9 0
far as	10 3 9
farm	-8 -9 -6
farmer	4 14 5
father	-11 -6 -7
fault	-7 -9 -10
faversham	-10 -7 -7
feb	-9 -9 -9
fed	10 12 4
fee of	-4 -8 -4
feel	-17 -17 -14
feeling	-7 -14 -10
fell	0 12 7
felt	-12 5 -6
female	-12 -10 -9
female <figure>	-9 -9 -8
fenced	-15 -12 -21
fifteen	0 12 0
figure	-4 12 -5
file	-6 -6 0
filey	0 16 5
filled	-4 0 11
financial	0 8 3
financial loss	3 8 4
find	3 7 -7
fine ^	-10 0 -6
firm	-8 -8 -8
firm's	6 9 9
first	-9 0 -7
first ^	8 0 -5
five	0 8 4
five hundred	-4 3 -8
flat	19 12 7
flea	7 0 0
flea in	7 0 0
flower	3 10 4
folk	-11 -10 -9
followed	-7 -6 0
following	-4 12 3
following day	-12 -12 -8
follows	-20 -15 -18
fool	-13 -4 -7
foolish	-11 -4 -9
foot	-9 0 -5
for <sum>	-15 -8 -11
for ^	13 -4 4
for an	-7 -11 -8
for her	-8 -7 -5
for it	16 8 8
for me	5 -8 -13
for my	-4 -14 -18
for the	0 10 0
for thirty	12 4 5
for twenty	10 3 6
for your	-9 -9 -17
force	-13 -11 -10
foreign	-11 -9 -17
forenoon	-15 -11 -10
fortunately	14 -3 0
fortune	4 0 7
forty	0 14 3
forward	-8 -8 -16
four	-3 11 4
four ^	0 7 0
fourteen	-10 0 -9
fourth	-12 -9 -8
fraud department	-12 -11 -7
fraud squad	-18 -11 -11
fraud team	-11 -10 -9
fraudster	-6 0 3
fraudsters	3 6 9
free	-22 -15 -17
freeze	3 0 8
friend	-6 -4 -6
friendly	-14 -13 -13
from her	0 13 0
from me	16 5 3
from microsoft	-8 -4 0
from the	-6 -7 -4
front	0 -10 0
front door	-7 -12 -10
froze	11 0 6
froze the	0 0 9
frozen	-16 -17 -11
fuel	-9 -7 -5
full	-9 -7 0
fund	0 20 0
funds	-11 -8 -4
further	12 0 0
gang	-7 0 -4
garden	-6 -6 0
gareth	-18 -11 -12
gas	3 12 3
gate and	-7 4 0
gave	8 9 13
gave her	0 -9 0
gave him	0 -3 -9
gave his	-8 0 0
gave it	-6 7 9
gave me	0 11 5
gave my	0 8 25
gave out	3 0 12
gave the	6 14 0
gave them	13 5 8
gave up	9 0 0
gentleman	0 -14 -7
gentleman's	4 12 10
genuine	-13 -7 -13
get	10 4 6
get a	13 7 9
get in	9 0 7
get it	-7 5 -7
get the	-4 -7 -5
getting	-7 -3 -5
girl	6 0 0
girl on	-11 -8 -6
give	8 0 7
give him	7 8 0
give it	11 0 0
give me	10 0 0
give you	-4 -4 -7
given	7 5 14
given ^	22 9 4
given a	-6 -7 -6
gives	-6 -11 -7
giving	7 3 5
glad	0 -12 -12
glasses	7 0 8
go	18 5 3
go ^	12 0 9
go and	-6 -9 -10
go away	11 0 3
go into	-12 -10 -14
go on	-12 -8 -9
go to	-11 -12 -15
god	-7 -6 0
goes	0 7 3
going	4 9 -4
going out	3 7 -3
going to	-4 -7 -7
gold	-11 -3 -10
gone	4 13 6
gone ^	0 8 0
gone from	20 8 7
good	3 -8 0
good ^	11 0 0
goodbye	20 17 8
got	11 7 8
got <sum>	0 10 3
got a	-13 -10 -7
got as	9 3 8
got it	16 6 0
got me	0 -6 -7
got my	8 4 16
got no	11 -3 0
got nothing	10 3 0
got the	-11 0 -11
gran	-15 -15 -15
grand	-4 14 0
grand ^	-7 4 -5
grandad	5 21 14
grandson's	17 0 3
grant	0 10 4
great	-16 -14 -13
greater	-8 -6 -6
ground	-9 -10 -12
guaranteed	-9 -12 -11
hacked	-9 -7 -6
hackers	-8 -6 -7
had all	-11 -5 4
had already	8 6 7
had come	-6 -5 -8
had gone	0 11 0
had i	-12 -15 -12
had in	4 11 9
had it	13 8 0
had me	4 10 10
had my	8 3 0
had no	-4 -6 -8
had not	0 4 -6
had nothing	12 0 0
had the	0 6 -7
had to	-13 -3 7
had told	-9 -9 -8
hadn't	7 -5 -6
hairdresser	-5 -5 -7
half	-5 3 8
half an	11 0 13
halifax	-9 -13 -11
hall	0 -4 -8
hand	6 3 -4
hand ^	12 4 0
hand over	-7 0 -7
handbag	-5 -12 -7
handed	7 15 17
handed over	0 3 9
handing	7 -4 0
hands	10 10 5
hands ^	9 10 3
hang	-14 -14 -10
hang up	-21 -15 -12
hanging	-18 -17 -10
hanging up	-17 -14 -8
happen	-6 -8 0
happened	-11 -11 -9
happily	8 3 17
harm	10 0 3
harm done	6 -3 0
has	-10 3 4
has asked	-13 -10 -10
has been	-10 -7 -5
has gone	9 0 10
has had	-19 -15 -17
has not	0 13 0
has since	3 0 11
has suffered	4 7 0
hastings	-8 -7 -6
have a	-13 -8 -15
have been	-5 12 0
have had	12 7 0
have it	8 0 0
have not	-5 -14 -13
have since	-5 -10 5
have the	-4 0 -7
have to	6 11 0
have told	0 0 12
have you	-16 -13 -13
haven't	14 0 0
haverfordwest	4 14 6
having	10 5 5
he asked	-15 -10 -3
he came	-11 -8 -7
he can	13 0 3
he claimed	-10 -6 -6
he could	0 -9 0
he couldn't	17 7 4
he did	-23 -21 -18
he gave	7 -3 4
he got	7 0 0
he had	4 11 14
he has	0 10 0
he hung	7 -3 0
he is	-9 -8 -8
he kept	-12 -8 -11
he knew	-17 -14 -17
he made	-8 -7 -15
he needed	-6 -7 -6
he put	15 7 9
he rang	7 -3 -4
he said	-17 -13 -13
he says	-15 -18 -19
he wanted	-15 -11 -16
he went	12 10 0
he would	-3 -4 -7
he'll	4 -7 -5
he's	-11 -5 -3
head	-6 -10 -11
hear	-7 0 -3
heard	-5 -3 -8
hearing	-6 -7 -6
heating	-7 4 0
held	4 -4 10
hello	-11 -12 -10
hello ^	-14 -9 -9
hello this	8 3 3
help	-3 0 -6
helpful	3 0 8
helping	-10 0 -3
her	5 4 10
her ^	17 11 17
her account	7 6 9
her bank	-9 -7 -4
her card	-12 -3 0
her computer	5 8 18
her daughter	12 0 4
her head	0 -6 -7
her laptop	0 0 7
her late	-17 -16 -15
her my	4 10 21
her neighbour	4 -6 -3
her on	-6 0 -6
her own	-6 -7 -4
her pension	0 8 0
her pin	-7 -5 5
her savings	4 11 4
her sort	0 3 13
her that	-14 -19 -16
her the	-14 -15 -3
her to	-9 -12 -16
herne	3 7 3
hexham	-10 -14 -10
hi	-13 -11 -11
hi mum	-9 -10 -10
him	7 0 6
him anything	10 0 0
him good	14 6 6
him he	0 -5 -9
him i	16 7 3
him my	0 0 9
him nothing	19 6 7
him talk	3 0 -7
him that	0 -7 -7
him the	0 15 13
him to	12 8 0
him where	7 0 7
himself	-7 -7 -6
his	0 0 7
his address	0 -6 -4
his bank	4 9 14
his daughter	-12 -11 -11
his ear	7 0 0
his name	-14 -9 -12
his number	3 7 9
his own	-4 -3 -6
his way	-4 -7 -9
hit	-5 -9 -8
hm	-6 -6 -5
hm revenue	-6 -6 -5
hmrc	-8 -6 -5
hold	0 -10 -10
holiday	3 14 4
home	7 0 0
hook	17 13 0
hope	-10 -12 -10
hospice	-15 0 -8
hospital	-11 -7 -10
hotel	-4 -6 -5
hour ^	-7 -5 8
hour and	-14 -11 -14
hours ^	-7 0 0
house	-13 -4 -9
householder	14 10 5
how	-18 -14 -8
how much	-5 0 7
how the	-8 -7 -10
hundred	0 17 0
hundred ^	-4 12 0
hung	24 6 6
hung up	24 6 6
hurt	-7 -6 -8
husband	-9 -7 -10
husband's	0 8 0
i	8 9 7
i am	-9 -7 -3
i asked	5 -6 -7
i authorised	3 15 3
i came	20 3 3
i can't	-18 -6 -14
i checked	14 0 0
i confirmed	6 7 24
i could	-12 0 -10
i did	3 13 14
i didn't	9 0 -3
i do	-13 -15 -17
i done	-9 0 -8
i filled	-4 0 11
i gave	10 5 3
i got	-8 -12 -12
i had	17 8 6
i have	0 9 6
i haven't	18 3 0
i hung	14 0 0
i just	19 5 13
i kept	19 0 0
i knew	11 10 7
i know	0 -13 -9
i let	13 13 14
i live	-7 -4 0
i looked	8 0 -3
i lost	-5 9 0
i need	-8 -9 -14
i never	19 8 5
i only	-4 -4 -9
i paid	-5 19 0
i read	-7 -10 0
i realised	-11 -3 0
i said	16 3 6
i sent	0 12 7
i should	0 0 12
i speaking	0 -9 -8
i thought	-5 -14 -9
i told	4 0 11
i typed	0 3 10
i want	-10 -3 -3
i was	5 0 -8
i wasn't	20 4 5
i went	0 0 10
i would	0 -9 -7
i'd	4 -6 6
i'd already	6 17 19
i'd been	-3 -9 -7
i'll	-10 -5 0
i'm going	-9 -8 -12
i'm in	6 -8 -4
i'm not	16 6 4
i've	11 12 11
i've been	-6 18 11
i've got	17 3 10
i've had	11 -6 6
i've not	0 -14 -11
i've pressed	0 6 0
idea	-9 -7 -9
identical	-10 -11 -10
idiot	0 0 7
idiot ^	0 0 7
if	-10 -11 -12
if i	-11 -12 -5
if that	-11 -6 -5
if the	-5 6 0
if you	-9 -10 -7
if you're	7 0 0
ignored	24 3 3
ill	7 -5 -4
immediately	7 3 10
in <day>	-4 -12 -6
in ^	5 0 14
in a	6 8 0
in an	-10 -10 -13
in and	-6 6 5
in birmingham	0 7 0
in cash	-6 9 0
in custody	-7 -9 -6
in her	4 0 -7
in his	9 10 0
in it	0 6 11
in my	3 7 6
in on	-7 -8 -9
in one	0 7 0
in person	12 11 6
in possession	-4 0 6
in that	-5 -9 -7
in total	7 15 8
in your	-12 -9 -9
indeed	-9 0 -5
inf	0 13 10
inform	-5 -9 -7
informant	11 0 5
information	-5 -13 5
information ^	4 -12 -6
inft	-10 -3 -4
inquiry	-7 -5 -6
inside	-8 -5 -8
inside ^	-11 -7 -10
install	-11 -10 -18
installed	-7 -4 16
instalments	0 6 3
instead	17 0 3
instead ^	14 0 0
instructed	-8 6 0
instruction	14 0 0
intact	0 0 7
intercepted	0 -8 -10
interest	8 0 4
into	-10 3 7
into a	4 8 0
into it	-11 -10 -15
into my	-3 0 9
into the	-6 -6 6
invested	0 11 3
investigation	-15 -11 -12
ip	-5 -6 -10
ipad	-8 -13 -10
iphone	-9 -11 -7
is ^	-11 -10 -11
is a	-4 -8 -10
is an	-9 -5 -5
is for	-10 -7 -6
is having	9 0 0
is he	-6 -7 -10
is it	-15 -14 -15
is now	-11 -6 -11
is saying	-13 -10 -10
is the	-10 -9 -13
is this	-19 -11 -12
is thought	0 7 4
is to	-5 -8 -7
isa	5 21 6
isn't	-7 -11 -13
issued	7 -3 0
it ^	8 7 0
it all	7 6 18
it and	0 0 7
it as	8 0 4
it at	19 10 0
it back	-8 7 0
it before	3 8 10
it but	9 0 9
it can	-6 -8 -11
it cost	0 19 5
it could	-13 -19 -11
it down	0 -9 -8
it for	-5 0 -8
it from	-4 -3 -6
it had	7 0 5
it has	-7 0 -3
it in	6 7 6
it is	-8 0 0
it me	-12 -11 -8
it off	10 7 9
it on	-9 -10 -10
it over	0 12 -6
it said	-13 -9 -9
it the	0 10 0
it there	3 7 0
it to	-6 0 0
it took	-13 -14 -5
it up	3 9 4
it was	-3 -6 -8
it wasn't	-3 -10 -12
it went	0 -3 -9
it you	-3 -7 -9
it's	-9 -4 -7
it's a	10 11 5
it's been	-8 -14 -8
it's me	-23 -20 -17
its	4 12 12
itself	-16 -9 -7
itunes	0 9 0
jacket	-11 0 -9
jan	-17 -15 -14
jean	-10 -7 -9
jessica	19 4 5
jeweller	-4 -8 -7
jewellery	0 10 3
job	-3 -10 -7
judge	-16 -14 -14
just	-6 -3 -8
just the	-10 -13 -10
keen	-8 -5 -9
keep	-11 -9 -7
keep the	-5 -8 -5
kept	15 3 0
kettle	6 0 -7
kevin	0 -5 -6
keyboard	-9 -7 -8
keyed	0 7 14
keynsham	-9 -8 -7
keys	-17 -17 -5
kindly	7 6 0
kiosk	0 10 5
kirkcaldy	0 9 0
kitchen	-16 -14 -15
knew it	10 13 12
knocked	0 -10 -6
know	-9 -5 -3
knowing	-10 -11 -9
known	-14 -8 -4
lad on	-5 -8 0
laddie	-11 -7 -14
ladies	8 0 0
lads	-13 -16 -18
lady	7 12 11
lady's	0 -6 9
laid	10 3 0
landline	-10 -9 -10
landlord	0 6 0
lane	-6 -10 3
laptop	-14 -7 0
laptop ^	-9 -5 3
lass	10 0 -3
last	-7 -6 -3
last night	4 0 6
last of	0 9 0
last week	-9 -11 -11
last year	-11 -10 -11
late husband's	-8 -7 -9
later	0 10 0
later ^	-8 -7 -6
laugh	9 6 -4
laughed	13 6 3
laundering	-9 -11 -9
learned	6 12 7
least	-5 -8 -7
leave	-9 -9 -12
leaving	7 4 0
left	9 8 0
left it	12 0 4
left the	0 0 -7
leicester	-11 0 -8
less	-15 -18 -18
lesson	-15 -14 -13
let	0 0 7
let her	8 0 0
let him	0 -5 9
let me	-5 -5 -8
let slip	-4 -8 0
let the	17 0 13
letter	0 -6 -7
letter ^	6 -6 -5
letters	5 4 16
licence	-11 -16 0
life	0 7 0
life savings	6 15 5
lifted	-11 -6 -5
light	-16 -12 -9
lighter	0 7 0
like	-10 0 0
like a	-10 -8 -12
like an	0 0 7
like that	-9 0 -5
line	-3 -7 -6
line ^	-18 -15 -9
line and	-9 4 -3
line of	-5 0 -10
line open	-8 -8 -9
line went	8 0 0
linked	-11 -8 -9
list	-15 -9 -9
listened	5 7 0
lit	-8 -7 -6
little	-11 -11 -14
live	-11 -8 0
live in	-16 -13 -15
llanelli	-3 -10 -11
lloyds	-20 -14 -17
loan	0 6 0
local	-7 -4 -5
located	-5 -9 -5
locked	-18 -16 -15
lodged	-14 -16 -17
loft	-10 -8 -7
log	-16 -9 -3
log in	4 0 9
logged	5 5 12
login	0 0 7
lol	11 9 5
london	-5 -7 -6
long number	-10 -4 -4
longer	0 10 0
loo	-8 -4 -4
look	-9 0 3
looked	6 6 0
looking	-14 -14 -15
lord	-18 -17 -17
lorna	-14 -11 -11
lose	-11 -5 -7
loss	10 14 5
loss ^	6 9 5
loss was	16 13 8
losses	-6 4 0
lost	-9 -7 -13
lost nothing	14 6 0
lot	-4 7 -4
lot ^	-16 8 -7
lots	5 20 9
lottery	-6 -13 0
loud	10 7 15
love	-8 0 3
love ^	-20 -16 -20
lowell	-10 -9 -8
luckily	15 0 0
lucky	19 0 0
m	-13 -11 -20
ma	-9 -4 0
ma'am	19 5 4
maam	5 9 9
machine	-6 -5 -4
machine ^	-24 -4 -8
madam	-11 -8 -7
madam ^	-9 -6 -6
made	6 9 0
made at	0 -9 0
made me	-8 -7 0
made the	0 13 0
magazine	-11 -6 -7
magazine ^	-13 -12 -8
mail	-9 -5 0
make	-14 -19 -16
make a	-5 -4 -8
makes	0 -6 -7
man in	0 7 3
man rang	-11 -7 -8
man said	-13 -11 -12
man told	-8 -12 -6
man was	10 0 0
man who	8 0 0
managed	0 15 7
manager	11 0 0
manchester	-11 -8 -10
manner	-9 -9 -8
many	-10 -11 -7
marcus	-18 -18 -18
mark	-10 -9 -11
marsh	10 0 4
matter	-7 -8 -8
maureen	-11 -16 -12
may	-8 -11 -8
may ^	-11 -12 -10
may be	0 -7 -3
me ^	17 7 13
me about	14 5 0
me for	0 11 3
me i've	-8 -12 -7
me in	-7 7 -4
me on	-13 -9 -18
me that	-18 -14 -12
me to	-9 -13 -12
mean	-9 -9 -16
meanwhile	-15 -13 -8
media	-11 -7 -4
meeting	-12 -11 -10
member	-8 -7 -6
member of	-5 -8 -5
memorable	-7 0 9
memorable word	-6 0 12
message	-11 -12 -8
messages	-18 -16 -14
meters	-4 -6 -3
metropolitan	-6 -5 -5
microsoft	-8 -3 0
microsoft ^	-9 -6 -6
middle	-9 -7 -7
midnight	-10 -11 -13
might	-9 0 -5
million	-6 7 0
mind ^	0 -11 -7
mine	-17 -8 -10
mine ^	-7 -3 -6
minute	0 -8 -12
minutes ^	-7 0 15
minutes and	9 3 0
missing	15 21 7
mobile	-4 -7 -7
moment	-10 -12 -10
mondays	0 12 7
money	7 15 0
money ^	3 4 -8
money gone	3 19 14
money has	-9 4 0
money in	8 -4 0
money or	-6 -6 -6
money to	4 11 4
money was	0 8 3
money's	14 -5 0
month	-5 0 -7
month ^	-4 -6 -10
months	-15 -15 -13
more	-10 -4 0
more for	-6 -9 -8
morning	-11 -6 -9
morning ^	-6 0 -4
morrisons	-4 -16 -16
mortified	-11 -10 -11
most	-15 -15 -12
mother <figure>	0 10 0
motorcyclist	4 11 3
mountain	-18 -10 -12
mouse	7 4 19
move	-7 -8 -6
move the	-9 -14 -11
moved	0 10 6
moving	0 0 11
mr sheikh	10 0 0
mrs p	-10 -9 -9
mum	-9 0 0
mum's	-5 0 -8
mums	-3 0 7
music	-10 -12 -7
must	0 -12 -7
must be	-7 -6 -5
my	0 6 10
my <sum>	-7 16 0
my address	-11 -8 -3
my balance	5 19 8
my bank	8 -6 4
my card	-5 -7 0
my computer	-7 -5 0
my credit	3 7 5
my date	-7 -6 0
my daughter	-6 0 -11
my details	16 0 7
my glasses	10 0 12
my grandson's	8 0 0
my hand	11 0 0
my husband	-17 -8 -14
my laptop	0 0 13
my mobile	-11 -9 -4
my money	5 0 -7
my mother	0 8 3
my mother's	0 9 12
my mum	0 8 6
my name	-11 -6 -7
my nan	-13 -14 -11
my neighbour	-10 -13 -14
my new	-9 -7 -7
my number	-3 -6 -10
my password	5 4 22
my phone	-7 0 -8
my savings	0 13 0
my screen	0 0 8
my social	8 0 10
my son	0 -8 -10
my sort	-4 -3 6
my statement	0 7 9
myself	0 9 -8
na	0 19 10
name	-8 -8 -7
name address	0 0 13
name as	-13 -9 -11
name is	-10 -9 -9
name of	-10 -9 -5
named	-9 -6 -7
nan	-20 -12 -16
nana	17 0 0
nantwich	3 3 6
national crime	-5 -6 -4
nationwide	-15 -7 -18
navy	-10 -8 -6
near	-15 -17 -11
near enough	-6 -9 0
nearest	-9 -10 -9
nearly	-12 -11 -15
nectar	-14 -11 -11
need	-4 3 7
need ^	0 -3 11
need to	0 0 -8
need your	-9 -8 -14
needed	-11 -7 -3
needs	-10 -8 -9
neighbour	5 -7 -7
neighbourhood	12 3 3
neighbours	-7 6 -4
netted	-8 0 -7
network	-9 -12 -7
never	8 0 -5
never got	12 9 5
never left	-5 -8 0
new	-12 -6 0
new card	3 4 15
new one	0 0 10
news	22 7 8
newsletter	0 -6 -6
newspaper	4 -6 -3
next	-9 -4 -5
next morning	-9 -15 -10
nhs	-12 -12 -6
ni	0 0 12
ni number	0 0 12
nice	-12 0 -15
nicely	0 0 13
nick	-11 -8 -7
niece	0 7 6
night	3 7 6
night ^	0 9 0
nine ^	-3 -8 0
nine hundred	-6 -8 -7
nine pounds	-4 -8 -5
nineteen	-5 -6 -6
ninety	0 6 0
ninety nine	4 8 0
no	12 5 4
no ^	0 -7 -9
no and	8 0 15
no details	20 8 6
no further	13 0 3
no harm	10 -4 0
no longer	0 10 0
no loss	22 6 10
no money	15 0 13
no no	16 6 8
no such	-17 -12 -13
nobody	0 -12 -8
nobody has	-8 -6 -6
none	15 11 4
none of	14 11 3
noon	-9 -9 -6
norton	-10 -14 -8
nose	-17 -16 -15
not	14 0 0
not ^	-16 -12 -3
not a	11 0 0
not been	-8 4 0
not even	13 0 0
not for	-15 -8 -8
not got	-14 -9 -10
not to	-23 -13 -12
note	7 0 -3
notebook	0 0 11
notes ^	0 8 0
notes in	-7 0 -4
nothing	8 0 0
nothing ^	6 -4 -7
nothing about	12 -4 -3
nothing off	-14 -13 -10
nothing to	-14 -10 -9
nothing was	25 0 0
notice	4 0 -10
notice ^	16 10 0
notification	-5 -6 -7
nottinghamshire	-16 -13 -9
nought	3 0 7
now	-4 9 13
now ^	-6 -8 -3
now you'll	-13 -11 -18
nuisance	-7 -6 -6
number	3 0 12
number <figure>	10 3 10
number and	5 0 -6
number for	0 -13 -10
number in	-7 -8 -4
number of	-10 -17 -17
number off	-4 0 10
number on	0 5 8
number was	0 5 14
numbers	-9 4 7
numbers ^	-9 0 -15
numbers on	-6 -4 0
nurse	0 7 0
o'clock	-9 -7 -7
obliged	-6 0 -8
obstructing	-15 -11 -11
obtained	5 18 16
occasion	12 3 4
odd	20 12 13
of ^	-11 -19 -13
of a	-6 -11 -3
of call	24 8 8
of her	-3 9 9
of it	6 9 7
of me	3 -5 7
of our	6 7 7
of pocket	10 13 7
of their	-3 -3 9
of them	15 0 4
of those	0 -10 -13
of two	0 9 3
off ^	12 5 8
off by	-6 -3 -4
off in	12 0 8
off me	5 7 0
off my	-7 0 -11
off the	11 5 13
off with	7 16 5
offence	-16 -13 -9
offender	15 3 9
offenders	0 9 0
offer	-8 -13 -7
offered	-14 -19 -13
offering	-10 -8 -8
office	0 6 0
officer	12 5 0
official	-5 -6 -9
often	-9 -10 -9
oh	3 8 13
oh four	-7 -8 -13
ok	6 6 11
old was	-5 0 -9
older	-6 -9 -6
on ^	18 0 0
on and	0 -5 -10
on behalf	-7 -9 -5
on her	-4 -4 -7
on him	14 -5 -6
on his	-11 -9 -6
on in	-13 -9 -9
on it	9 0 -4
on its	0 6 13
on me	-9 -6 5
on our	-10 -9 -11
on their	-9 -13 -11
on this	6 0 0
on to	5 0 14
on your	12 0 0
once	0 9 8
one	0 0 7
one ^	-11 -16 -12
one for	-6 -12 -6
one is	0 0 11
one of	5 0 -7
one to	0 8 0
one two	0 0 8
one with	8 10 4
ones	-14 -15 -14
ongoing	-10 -9 -9
online	-9 -4 13
online banking	-8 0 4
only	-9 0 0
only ^	6 -4 -8
only the	-10 -8 -9
only when	0 6 0
onto	-8 -7 -12
op	-8 -5 -8
open	-11 -5 -14
opened	-10 -10 -10
opening	0 10 7
openreach	-9 -12 -7
or	-11 -15 -14
order	-4 12 0
other	17 4 3
others	-17 -15 -13
otp	6 0 14
otp with	6 0 14
our	-8 -6 -4
out <sum>	-7 -7 -8
out ^	8 7 0
out a	0 7 5
out and	-12 -5 -9
out for	-10 -10 -4
out her	0 0 9
out of	13 6 0
out to	-11 -13 0
outside	13 12 8
outstanding	-14 -14 -12
over <sum>	9 6 4
over ^	10 13 12
over a	0 7 -3
over the	-9 0 0
overdraft	0 15 0
overpayment	-8 -7 -6
owe	-10 -11 -7
own	-10 -9 -4
own ^	0 -3 9
own name	-10 -5 -9
p	-11 -9 -9
p ^	-10 -9 -9
package	0 7 0
page	3 0 14
paid	0 20 0
paid <sum>	6 14 6
paid ^	0 -10 -8
paid in	-6 -11 -9
paid the	0 13 3
pair	0 0 9
panels	-12 -9 -10
panic	-11 -10 -11
paper	-6 -7 -6
paperwork	3 -6 -12
parcel ^	0 -9 0
parcels	-21 -19 -16
pargeter	-15 -12 -10
parted	0 8 0
parted with	0 8 0
particulars	-11 -9 -10
pass	0 0 8
passcode	-9 -6 8
passed	-4 -8 0
passed it	-4 0 -6
passed to	-3 0 9
passenger	-7 -7 -9
passing	-16 -12 -13
passport	3 0 13
password	-9 -6 0
password in	0 -3 9
passwords	-3 3 17
patience	9 0 0
patient	-20 -19 -15
pause	7 0 3
pay	-6 -3 -6
pay <sum>	-6 -3 -4
pay ^	0 -10 -7
pay a	15 7 7
paying	-9 0 -7
payment ^	10 17 8
payment and	8 5 0
payment was	17 13 5
payments	0 11 0
paypal	-16 -10 -10
pcso	-10 -10 -7
pendant	-16 -16 -16
penny	0 0 -9
pension	-9 0 -8
pensioner was	-11 0 0
pensioner's	0 -3 -7
people	-17 -18 -14
per	-8 -6 -5
per cent	-8 -6 -5
perfect ^	-13 -15 -11
perhaps	0 10 3
person	0 -3 -8
person ^	18 13 9
person who	-15 -12 -17
personal	0 0 15
persuaded	7 7 4
perth	-14 -11 -10
phone	0 -5 -7
phone ^	3 -6 -8
phone and	15 9 0
phone down	13 0 5
phone off	16 0 7
phoned	-10 -12 -12
photograph	-11 -9 -11
phrase	-5 0 -6
picked	0 -5 -7
picked up	-14 -10 -14
picks	-6 -7 -4
picture	0 0 14
piece	8 -3 6
pin	-4 0 10
pin ^	0 -4 13
pin and	0 0 -10
pin to	-6 0 -7
pinged	3 9 3
place	-8 -12 -10
plain	-12 -16 -13
plan	8 -9 -3
played	19 0 3
pleasant	-13 -10 -14
please ^	-13 -10 -14
please don't	6 0 0
plug	7 0 0
pocket	-5 0 -9
pocket ^	-3 -5 -11
point	8 -5 0
police	5 -7 -3
police ^	15 3 5
police and	13 5 0
police station	-13 -16 -12
policeman	-6 -12 -12
polis	9 0 0
polite	-21 -17 -9
politely	23 0 4
poorly	-14 -14 -12
pop	-19 -14 -16
possession	-4 0 6
possession of	-4 0 6
post	11 10 7
post office	9 11 7
postage	-9 -9 -12
postcode	-7 -14 0
posted	3 20 6
pounds	-7 0 -5
pounds to	-7 -13 -7
power	-10 -9 -11
pregnant	-9 -10 -7
prepayment	-5 -8 -4
present	-18 -15 -15
press <figure>	-9 -7 -6
press two	-10 -6 -6
pressed	19 12 8
pressed <figure>	16 10 8
pressed it	-4 -3 -6
prevented	22 6 7
price	-3 10 3
prime	15 3 4
print	13 3 0
prints	0 9 3
prison	7 0 0
pritchard	-8 -8 -7
problem	-15 -14 -13
proceed	16 0 0
proceeds	-7 0 -6
processing	-9 -10 -9
program	-9 -9 -18
promised	-5 7 -3
proper	9 3 0
protection	-7 -7 -9
protection ^	-8 -10 -12
protocol	-7 -8 -9
proud	-25 -16 -16
prove	-12 -12 -17
provide	12 0 6
provided	0 0 20
provided the	6 9 14
provider	-8 -7 -9
public	-8 -11 -8
purchased	0 7 0
purporting	-9 -3 -3
purpose	0 -10 -9
purse	21 0 3
put a	0 -8 0
put it	9 0 0
put my	4 0 11
put the	0 0 -12
putting	9 0 0
pym	-8 -6 -5
quarter	-7 -7 -11
questions	6 0 14
quick	8 0 0
quid	-11 0 -4
quiet	7 0 3
quite	-5 -7 0
quiz	-7 -5 -6
quoted	-9 -8 -11
r	-16 -12 -13
ra	-7 -7 -6
ra ^	-7 -7 -6
raised	0 -7 -3
ran	11 7 4
rang ^	-24 -4 -17
rang at	-11 -10 -8
rang during	-9 -6 -7
rang it	-16 -13 -8
rang my	10 0 7
rang off	19 12 16
rang on	6 0 0
rang the	10 0 0
rat	10 0 0
re	-8 -10 -6
reached	0 7 0
read	-9 -7 0
read him	5 7 6
read it	-5 -8 3
read out	-9 -6 -5
read the	4 -3 10
read you	0 0 9
reader	-15 4 -10
reading	-20 -6 -14
reads	-19 -18 -15
real	-7 -13 -11
real ^	7 0 0
real one	-10 -8 -12
realised	0 -9 0
realised ^	-10 -5 0
realising	7 8 5
really	-9 -14 -8
rebate	-3 -5 -7
recalled	-11 -14 -15
receipt	-8 0 -4
receiver ^	19 0 6
receiver down	-8 -8 -9
receptionist	-19 -12 -6
recognised	13 3 3
recording	-22 -20 -13
recovered	11 8 3
recovery	4 0 13
red	-10 -9 -12
red one	-7 -7 -13
refund	-16 -3 -12
refund ^	-4 7 0
refund of	-10 -17 -8
refunded	3 -9 -8
refused	29 13 7
refused to	20 11 4
reimbursed	-11 -11 -11
relative	-12 -6 0
relatives	0 -13 -12
release	-14 -11 -13
rely	-10 -9 -13
remained	7 7 13
remember	-12 -10 -6
remote	-9 -3 7
removed	-3 0 8
renewal	-7 -11 -9
replied	21 0 3
report	0 -9 -6
report ^	16 4 4
report it	-11 -13 -8
reported	20 0 5
reported ^	15 3 5
reports	7 -4 -3
request	0 0 13
requested	-21 -15 -20
response	-7 -7 -9
retired	0 -6 0
returned	8 -3 -5
returned ^	-7 -12 -9
rev	-9 -8 -8
revealed	0 4 19
revenue	-8 -7 -7
review	-14 -10 -14
rhyl	-8 -13 -8
right	-9 -4 -7
right ^	-6 -6 -4
ring <figure>	-9 -7 -8
ring us	-15 -13 -9
ringing	-11 -11 -5
ringing about	-9 -6 -6
ringing from	-9 -7 -8
rings	-16 -12 -16
risk	-6 -7 -5
road	0 -6 -13
robbed	-17 -4 -14
robot	0 0 6
rolex	3 7 4
roof	-7 3 -4
room	11 0 3
roughly	3 0 11
round	-12 -15 -7
round to	-6 -7 -4
router	-10 -14 -13
royal	0 3 7
rules	-7 -12 -8
run	-13 -15 -13
rung me	-3 -3 -7
running	-9 -10 -11
ruse	27 0 6
rushed	14 4 5
safe	7 7 0
safer	-14 -18 -13
said	-4 -9 -4
said ^	-11 -13 -4
said and	0 9 0
said i	10 0 0
said i'd	-3 -6 -6
said it	12 11 12
said my	-18 -17 -11
said no	13 7 12
said that	-18 -18 -16
said the	3 4 9
said there	-12 -5 -7
sale	16 12 8
santander	7 3 7
sat	-12 -11 0
save	-13 -16 -13
saved	16 9 8
saving	0 10 0
savings	0 24 6
savings ^	0 21 0
saw	0 -3 -8
say	-9 0 0
say a	0 0 11
say i	9 13 13
say that	5 -8 -5
say the	-6 -6 -6
saying	-7 -8 -6
saying my	-7 -9 -9
saying the	-4 -3 -6
says	-12 -8 -13
says my	0 0 -7
scam ^	-4 -11 -7
scammed	-6 4 -5
scammers	0 0 -6
scams	-8 -6 -6
scheme and	-8 -10 -8
scotland	-9 -9 -9
scotland yard	-6 -6 -9
scottish	-5 -6 -7
scratch	-5 -4 -9
scratched	5 10 5
screen	-5 0 9
screen ^	6 3 20
screen and	-7 -5 0
screen went	0 0 8
seal	-13 -14 -17
security	-3 0 15
see ^	0 -3 -9
see it	-9 -8 -10
see my	0 4 17
see the	0 7 0
seeing	11 0 4
send	-11 -13 -10
send a	-7 -10 -10
sending	6 7 10
sends	-8 -7 -9
senior	-10 -10 -8
sensibly	-7 -6 -4
sent	10 18 8
sent <sum>	11 6 0
sent him	-4 -7 3
sent it	3 11 -5
sent the	0 8 -3
separate	-18 -9 -12
serial	0 11 6
service	-10 -9 -11
set	-4 -11 -5
seven	7 14 4
seventies	-10 0 -5
several	0 9 10
shame	4 3 9
share	11 0 -11
shared	3 5 26
sharing	7 5 6
she asked	0 4 15
she bought	4 11 3
she could	0 -5 -7
she didn't	14 6 5
she gave	-15 -3 0
she has	-16 -9 -7
she kept	14 -3 7
she let	4 0 9
she put	-6 -12 -11
she read	-13 -17 -18
she refused	20 9 7
she said	-25 -19 -20
she says	-16 -8 -15
she sent	4 20 4
she took	4 3 9
she was	0 -3 -8
she went	3 12 0
she'd	-5 7 4
sheikh	0 -7 -4
sheila	-9 -7 -7
shift	-3 0 -7
shifted	-7 -5 -11
shoe	0 6 0
shop	-8 -6 0
short	10 0 0
short ^	9 0 0
short shrift	10 0 0
should	-12 -13 -4
should be	-8 -10 -13
show	0 -5 -9
shows	0 9 0
shrift	10 0 0
shut the	9 -4 3
sign	-7 -5 -9
signed	3 6 0
signs	-6 -10 -7
silent	-9 -9 -7
silent call	-9 -9 -7
silly	-4 -7 0
similar	-6 -11 -6
simon	-11 -10 -9
simply	13 4 0
since	-14 -5 -5
since <day>	-9 -9 -10
since <figure>	-4 -9 -10
since ^	-12 8 -4
single	8 11 5
sir ^	-8 -3 4
sir i	4 0 -6
sit	-9 -8 -14
six	0 4 11
six digits	0 0 10
six hundred	-3 9 -3
sixteen digits	-8 -10 -12
sixties	4 13 3
sky	0 -8 -8
slept	-20 -18 -9
slough	-7 0 -3
slow	0 -7 -5
small	-11 -10 -10
smashing	-11 -8 -11
smelt	10 0 0
smelt a	10 0 0
so ^	7 11 6
so and	-5 0 -13
so far	-17 -14 -6
so he	0 -7 -11
so i	8 -9 -7
so i'm	-10 -11 -8
so it	-7 -7 -8
so that's	5 13 0
so we	0 -4 9
so you	10 10 -4
social	4 -5 10
social security	0 0 7
software	-17 -13 -11
solar	-12 -9 -10
sold	-5 7 0
solicitor	-4 -9 -5
solicitor's	-4 8 3
some	-4 0 6
some of	-8 -8 -8
somebody	-14 -8 -11
something	-8 -8 -10
sometimes	-12 -15 -10
son	7 -4 -6
sorry	-6 -15 -11
sort	0 -3 7
sort code	0 3 8
sound	-9 -10 -9
sounded	-11 -15 -15
south	14 0 5
sovereigns	3 10 3
spare	0 0 7
speaking	0 0 -10
speed	14 -4 0
spelled	0 0 7
spelt	0 0 8
spent	-10 -3 -10
spent <sum>	4 9 4
spoke	0 11 13
spoken	-4 -9 -15
spoken man	-8 -8 -14
spokesman	-7 -8 -12
spot	-15 -11 -8
spun	-10 -11 -9
squad	-18 -11 -11
st	0 -10 -8
staff	-4 -12 -6
staff at	9 3 7
stand	17 12 7
stars	-16 -17 -14
start	-6 0 -4
stated	-10 -10 -10
stay	-7 -6 -5
stealing	-6 -10 -7
steve	-8 -5 -5
still	0 -12 -4
stolen	-12 0 -12
stolen from	0 7 0
stop	-4 6 -12
stop it	-13 -7 -10
stopped	10 -4 8
stopped ^	7 0 7
stopped it	13 0 10
store	-5 -7 -9
story	-11 -12 -13
straight	13 0 0
stranger	7 0 8
stranger ^	11 9 0
strangers	13 5 11
strung	10 3 3
student	5 15 7
stupid	6 4 13
subscription	-5 -6 -4
subscription will	-4 -7 -4
substantial	5 20 5
suffered	4 7 0
suit	3 6 3
sum	4 22 8
superintendent	0 7 0
supermarkets	4 10 0
supervisor	-15 -11 -17
supplied	-8 3 8
support	-20 -15 -8
supposedly	-8 -13 -7
sure	-9 -10 -10
surrendered	11 7 10
survey	-21 -15 -15
suspect	-13 -11 -11
suspended	-11 -10 -17
suspicious	0 -12 0
suspicious ^	8 5 16
swab	-11 -9 -16
swainby	-14 -17 -16
swansea	-20 -11 -17
swap	-10 -11 -12
swindon	-6 -5 0
swore	7 0 0
t	-6 -5 6
ta	12 8 0
ta ra	-7 -7 -6
table	8 0 0
tablet	-13 -5 3
take	-10 -5 -12
take <sum>	7 12 6
take out	-18 -14 -10
take the	0 -7 -6
take your	-9 -7 -13
taken ^	10 13 4
taken from	-13 -17 -11
taken in	9 5 0
taken my	0 10 0
takes	-9 -6 0
taking	7 14 6
tale	-9 -11 -7
talk	0 -9 -10
talking	-7 -10 -14
talktalk	-20 -16 -14
tape	0 0 8
target	-7 -7 -6
tax	0 -7 -5
taxi driver	9 0 0
tea ^	-14 -16 -21
teacher	0 6 7
team	-9 -8 -7
teatime	3 12 4
technical	-14 -11 -11
telephone ^	-7 0 -9
telephoned	-5 -4 -7
tell	-3 -9 -8
tell me	-11 -12 -12
tell the	-12 -12 -8
tell you	-17 -11 -11
telling	-8 -5 -6
telling you	0 -7 -5
telly	-19 -15 -13
temper	21 7 8
temper ^	21 7 8
ten	-8 -7 -9
ten minutes	-10 -3 -4
terminated	11 0 0
terms	13 4 0
tesco	-10 -7 -8
test	-14 -4 -13
tests	-12 -8 -12
texas	-6 -10 -8
text	0 0 9
thames	-14 -15 -13
than	7 0 0
thank	16 0 6
thankfully	8 0 0
thanks	8 22 5
that <sum>	-5 0 -8
that ^	16 0 4
that a	-15 -15 -14
that all	-5 -4 -7
that and	12 5 9
that day	13 11 8
that had	-6 -8 -11
that has	3 9 0
that he	-10 -7 0
that her	-11 -16 -12
that i	0 3 -12
that i'd	-10 -13 -4
that is	-13 -8 -9
that money	0 18 5
that morning	-11 -12 -13
that mr	-7 -6 -6
that she	10 4 6
that the	-7 -9 0
that they	-4 -7 -3
that was	7 7 4
that wasn't	-12 -8 -7
that we	-6 15 0
that you	-13 -11 -9
that your	-4 -7 -5
that'll	-7 -8 -11
that's	-8 4 -4
that's it	-15 -15 -16
the <sum>	3 11 0
the app	10 13 3
the bag	7 14 12
the balance	-5 -8 -3
the bank	3 0 6
the bank's	0 -3 12
the banking	3 -6 -8
the bill	-10 -6 -8
the branch	0 4 -6
the call	8 5 5
the caller	4 0 8
the caller's	5 6 7
the calls	-7 -5 -5
the card	-5 8 8
the cash	14 22 9
the cat	-16 -16 -8
the chip	-7 -8 -12
the code	4 10 14
the computer	3 0 14
the conversation	8 -5 0
the council	-9 -8 -9
the counter	0 -7 -7
the county	-8 -8 -7
the couple	7 10 4
the courier	13 0 0
the court	-7 -12 -7
the customer	6 -9 -4
the department	-9 -10 -8
the deposit	0 7 0
the depot	-15 -12 -9
the dog	13 0 3
the door	11 10 4
the doorbell	-9 -13 -14
the driver	-6 -9 -8
the end	10 7 0
the envelope	3 15 9
the fact	11 5 6
the first	-5 9 6
the following	-8 -5 -5
the force	-11 -10 -9
the form	0 0 8
the fraudster	-8 0 0
the fraudsters	3 0 8
the gentleman	6 -5 0
the girl	15 6 5
the halifax	-6 -10 -6
the hall	-3 0 -7
the hour	-11 -8 -10
the house	-14 -10 -12
the kettle	-4 -6 -12
the last	0 10 6
the line	-14 -12 -14
the long	-8 0 0
the loo	-8 -4 -4
the lot	0 8 -3
the man	-7 5 -3
the manager	9 0 0
the message	-8 -8 -6
the moment	-12 -12 -10
the money	4 11 0
the month	-11 -12 -7
the morning	-17 -15 -12
the mouse	4 0 11
the name	-6 -8 0
the national	-5 -6 -4
the new	-10 0 0
the next	-8 -13 -9
the nhs	-9 -8 -8
the numbers	-5 8 11
the offender	15 3 9
the old	-7 -8 -7
the one	-7 0 -8
the other	13 5 3
the pair	0 0 10
the parcel	7 12 4
the payment	16 8 0
the pensioner's	0 -8 -9
the person	-7 -8 -6
the pin	-8 0 0
the plug	7 0 0
the police	9 3 0
the post	0 11 3
the proceeds	-7 0 -6
the public	-8 -11 -8
the resident	13 0 3
the scammers	7 9 0
the shop	15 3 16
the sixteen	-8 -10 -12
the station	12 -5 0
the student	4 10 5
the surgery	0 -4 -6
the tablet	-17 -9 0
the taxi	8 15 12
the telephone	-8 -10 -3
the third	-4 -5 -7
the three	-7 -6 -4
the time	-13 -9 -12
the town	-7 -9 -5
the transfer	14 4 4
the twelve	4 8 14
the victim	0 0 7
the voice	7 -3 0
the wall	-6 -4 0
the whole	3 4 8
the withdrawal	12 0 0
the woman	-13 0 -8
the wrong	29 8 7
the young	0 -8 0
their	-7 -7 3
their bank	-4 -4 -6
theirs	-4 -12 -11
them <sum>	-4 18 4
them ^	-4 -13 -14
them and	-8 -3 -6
them on	0 -4 -7
them the	0 -14 -10
them to	0 -7 0
then <sum>	3 7 3
then he	5 10 8
then the	0 5 10
then thought	5 0 14
there ^	12 6 0
there is	-7 -4 -6
there on	0 8 0
there's	-9 -4 -6
there's a	-11 -14 -9
these	11 0 0
they are	-9 -8 0
they could	-7 -13 -12
they have	-8 0 -6
they know	-6 -6 13
they said	10 -8 -4
they say	-11 -12 -19
they took	-3 11 0
they were	-8 -11 4
they'd	-14 -17 -4
they'll	-17 -15 -14
they're	-7 -6 4
they've	-11 3 4
they've had	-8 10 -3
thing	0 -10 4
things	0 -11 -7
thinking	-4 -7 0
third	-5 -5 -7
thirty	7 -6 -3
this	0 -6 -4
this ^	-12 -8 -9
this is	10 0 0
this month	-11 -9 -9
this morning	-6 5 0
this occasion	12 3 4
this time	12 0 5
this was	-8 -8 -6
this week	-11 -6 -12
those	8 -4 0
though	0 0 9
thought better	10 10 10
thought was	-7 0 -6
thousand	0 12 0
thousand ^	-6 -8 -8
thousand in	0 9 5
thousand pounds	3 16 3
thousands	-5 8 -3
threadgold	6 0 0
three	-12 0 -6
three thousand	7 17 7
three times	-14 -14 -12
through	3 7 0
through a	-19 -14 -13
through to	-7 -4 -5
thursday's	10 0 0
till	10 4 -4
time ^	0 -6 -9
times	-18 -19 -17
tin	0 0 -7
to <sum>	0 10 0
to a	-7 5 0
to an	-6 6 0
to ask	4 -6 -3
to buy	-6 -8 -5
to check	-6 -7 -9
to collect	13 0 4
to do	3 4 8
to download	-7 -6 -11
to find	7 12 0
to get	0 5 7
to give	-5 -10 0
to hand	-5 -3 -9
to hear	-15 -12 -9
to her	-6 -13 0
to his	12 -5 -4
to hold	0 -4 -7
to make	-6 -11 -9
to move	-7 -8 -6
to my	11 0 5
to open	-5 -8 -6
to pay	-8 -5 -7
to press	-8 -5 -4
to put	7 6 0
to release	-7 5 -3
to see	-7 -6 0
to send	-8 -9 -7
to someone	7 7 12
to stay	-7 -6 -5
to stop	-8 -4 -5
to take	-3 0 -6
to tell	-18 -9 -10
to the	-4 4 6
to us	-9 -7 -7
to verify	-11 -11 -14
to withdraw	-11 -6 -6
to worry	-6 -5 -5
toby	-11 -10 -10
today	9 0 0
today ^	-13 -8 -9
today at	-10 -11 -7
told ^	8 16 5
told her	14 5 5
told him	13 3 15
told me	-12 -14 -16
told that	-8 -11 -8
told them	-10 -6 10
told to	0 -10 -9
tone	9 0 0
too	17 0 0
took it	-9 0 -11
took me	0 0 -8
took my	-13 -13 -17
took out	0 9 0
took the	-6 6 -6
top	-6 -12 -6
total	10 25 10
totalling	4 16 4
totalling <sum>	4 16 4
touch	-11 -7 -7
touched	7 -3 0
towards	6 11 8
town	-11 -11 -7
trace	-12 -9 -10
traced	3 7 0
trained	-14 -13 -9
trainers	3 10 0
tranche	-17 -13 -15
transaction	22 14 4
transactions	-14 5 -4
transcript	-15 -10 -9
transferred	0 12 -4
transferred <sum>	4 16 0
trick	5 8 3
tricked	0 3 6
tricked into	0 3 6
tried	8 -12 0
trouble	-10 -7 -8
true ^	7 0 0
try	9 0 0
trying	-10 -15 -14
trying to	-10 -15 -14
tsb	-7 -3 -6
turn	-15 -10 0
turned	7 -3 -3
turned up	8 0 0
twelve	-9 -7 0
twenties	-8 -11 -13
twenty minutes	6 0 7
twenty two	0 -8 -3
twice	-12 0 3
twigged	10 3 0
two ^	-11 -10 -10
two days	0 8 0
two hours	-7 -4 -5
two hundred	0 10 0
two thousand	0 8 0
two three	-3 -10 0
type	-7 -6 -7
typed	-5 -4 12
typed my	0 0 9
typically	-15 -14 -11
typing	-8 -9 -9
unauthorised	-10 -7 -3
understand	0 7 8
understood	0 4 12
unit	-10 -10 -9
unknown	-12 -12 -12
unless	-12 -12 -9
unsuccessful	19 4 4
until	7 -4 0
until <day>	-10 -7 -6
up a	-16 0 -11
up and	-10 -15 -12
up as	-5 -6 -4
up her	0 10 0
up in	0 -10 -7
up the	13 0 6
up to	-6 -6 8
up with	-10 -11 -14
us	-7 0 -4
us ^	4 11 4
use	-10 -10 -10
used	0 9 3
used in	-8 -11 -10
using	3 -9 -4
usually	-12 -10 -12
value	-6 -11 -7
vanished	0 11 0
vehicle	-7 -8 -9
verify	-11 -11 -14
very	-11 0 0
very much	7 14 5
vet	-10 0 -10
vicar	-3 0 -7
victim	3 5 7
victim was	9 -3 -4
victim's	3 10 4
victims	-12 -15 -12
virus	-6 -7 -9
visit	8 0 0
visiting	-16 -14 -14
vivaldi	-18 -22 -19
voice	-8 -8 -9
voice from	-7 -7 -5
voided	-4 -6 -8
volunteers	-17 -15 -13
voucher	9 13 0
vouchers	-3 -5 -8
vouchers ^	-5 -8 -5
vouchers and	0 9 -4
w	7 0 0
wages	0 15 0
wait	-10 4 5
waited	4 7 0
waiting	3 -5 -8
walderslade	-12 -10 -9
walked	7 4 -6
walked in	-3 -11 -8
wall	-6 -4 0
wallet	5 0 15
walter	-10 -6 -6
want	-14 -19 -14
want to	-11 -6 -7
wanted	-17 -13 -17
wanted me	-16 -17 -18
wanted my	-6 -5 -7
wanting	-11 -19 -13
warden	-5 -10 -7
warned	-5 -5 -8
warning	-10 -9 -7
warrant out	-7 -13 -7
warrants	-17 -12 -12
warranty	-7 -6 -6
was <figure>	-12 -11 -14
was <sum>	-12 -5 -7
was ^	-20 -20 -16
was a	7 4 0
was about	-4 -10 -7
was an	-13 -10 -9
was asked	-4 -9 -7
was at	10 0 0
was cancelled	5 -7 -10
was collected	0 10 4
was doing	3 -7 0
was due	-7 -8 -6
was for	-5 -7 8
was from	-10 -11 -8
was gone	9 14 3
was handed	6 0 9
was having	21 0 6
was him	0 -10 -9
was i	-7 -8 -10
was in	-14 -15 -6
was instructed	-9 -5 -5
was it	-3 -4 7
was made	7 -3 8
was my	7 6 0
was no	15 0 6
was not	15 0 3
was nothing	0 8 0
was only	0 12 4
was persuaded	0 9 4
was returned	9 0 -4
was ringing	-8 -13 -8
was still	4 7 3
was stolen	0 11 0
was taken	-9 4 -3
was that	-3 -9 -3
was the	-5 6 -11
was to	-10 0 0
was told	-14 -7 -12
was tricked	4 12 14
was used	-17 -10 -13
was waiting	6 0 0
was with	-7 -6 -8
washing	-6 -7 -8
washing machine	-6 -7 -8
wasn't	5 -8 -8
watch	26 19 12
watching	0 0 11
water	-13 -12 -11
water's	10 0 -3
way ^	-5 9 7
way to	-5 -6 -11
we	-5 6 0
we are	-3 13 0
we can	7 7 14
we do	-5 -8 -6
we have	-13 -22 -17
we live	-9 -12 -9
we'd	0 13 3
we're	-7 -5 -5
we've	-13 -6 0
we've had	0 0 13
website	-7 -3 -12
website and	-5 -6 -9
wed	0 0 10
wedding	21 15 7
wee	0 -3 -7
week	-10 -9 -10
week of	-6 0 -4
weekend	-4 -8 -5
welcome	-5 -6 -7
well	-8 -5 -14
well ^	0 -11 -5
well i	-4 -9 -6
well spoken	-8 -8 -14
went	11 10 7
went ^	11 7 4
went dead	6 0 0
went off	13 6 10
went the	11 14 0
went through	13 18 7
went to	-6 6 0
were	3 5 7
were at	0 11 0
were in	3 5 10
were made	14 5 0
what he	3 8 0
what i	-9 -5 5
what i'm	-5 -6 -6
what she	3 9 7
what the	-12 -8 -7
what we	-5 -9 -6
what's	-8 -12 -12
when a	-6 -6 -8
when asked	8 0 8
when he	-12 -10 -9
when her	9 3 0
when i	4 7 0
when my	-9 8 -7
when they	-6 -6 -4
when you	0 -7 -6
where	-5 -7 0
where it	-24 -19 -19
whereupon	-9 -6 -9
whether	-18 -14 -13
whether the	-12 -9 -10
which a	0 6 0
which has	0 0 10
which is	7 4 0
which was	-6 0 -7
while i	-14 -10 -9
while she	3 12 5
whistle	21 6 6
who	-10 -8 0
who came	-7 3 -3
who gave	-14 -10 -16
who lives	5 10 4
who said	-7 -6 4
who's	-20 -14 -16
whoever	-7 -9 -6
whole	0 14 6
whose	7 0 0
wife	10 11 4
will	-14 -12 -12
will be	-8 -8 -9
will do	-10 -7 -6
window	-6 -12 -11
windows	-12 -8 -11
winter	-10 -10 -6
wiped	0 14 9
wired	6 20 9
wis	-14 -13 -11
wished	0 -4 -8
wished him	0 -5 -8
with ^	0 8 0
with a	0 -9 0
with an	0 9 3
with him	0 0 9
with it	10 19 10
with that	-17 -14 -14
with them	8 0 -3
with your	-7 -12 -7
withdraw	-11 -6 -6
withdrawal	11 5 0
withdrawal was	10 0 0
withdrawals	0 15 0
withdrawn	9 14 0
withdrawn ^	6 15 6
withheld	-15 -13 -16
withheld ^	-13 -11 -13
within the	-11 -8 -10
without	5 3 10
woman	-13 0 -8
woman from	-7 0 -4
woman in	0 9 0
won	-14 -17 -21
won't be	6 6 0
word	3 -4 10
working	-10 -12 -9
works	-9 -11 -10
worried	-12 -11 -4
worried about	-14 -14 -12
worth <sum>	-7 -5 -5
worthing	-24 -17 -16
would	-3 -11 -8
would call	-4 -8 -5
would i	0 -6 -8
wouldn't	12 0 0
wouldn't give	10 0 0
write	-15 -11 -12
writing	5 -5 -8
written	-13 -20 -23
wrong	0 -9 -7
wrong ^	-18 -18 -13
y	4 4 14
yard	-9 -10 -10
year ^	7 -4 -4
years	0 0 -7
years ^	11 7 3
yes ^	-12 -11 -14
yes it's	-10 -8 -7
yet	-8 0 4
yorkshire	-5 -7 -5
you ^	-6 -13 -5
you a	-4 -6 -3
you are	-5 -6 -7
you back	-10 -9 -11
you can	11 5 0
you could	3 12 5
you do	-18 -16 -16
you don't	-7 -5 -6
you for	-8 -6 -5
you get	0 7 5
you have	-7 -8 -8
you in	-8 -7 -13
you keep	-8 -11 -6
you know	3 8 0
you need	3 3 6
you said	0 9 11
you should	-15 -13 -15
you that	0 9 0
you the	-8 0 4
you would	-15 -14 -11
you'd	-12 -12 -12
you'd have	-11 -10 -11
you'll get	-12 -15 -14
you're	14 6 0
you're on	-14 -7 -8
you've been	6 13 12
you've got	-10 -8 -8
young	-11 -14 0
young man	4 0 7
your address	-8 -8 -14
your card	-13 -14 -19
your own	-8 -4 -8
your parcel	-5 -5 -8
your phone	-9 -5 -10
your pin	-6 -4 -7
yourself	-14 -9 -8
zero	-3 7 -3
` };
