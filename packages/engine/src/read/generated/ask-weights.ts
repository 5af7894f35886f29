/** Written by scripts/fit-reader.ts. */
export const FITTED_ASKING = { bias: [-2.99], packed: `
<day> about	-9
<figure> and	-10
<figure> to	15
<sum> ^	18
<sum> by	9
<sum> in	8
<sum> on	-9
<sum> was	-11
<sum> watch	9
=ask money_transfer	9
=ask personal_details	12
=ask press_key	12
=ask-if gift_cards_or_vouchers	8
=asked gift_cards_or_vouchers	10
=asked personal_details	17
=asked pin_or_password	9
=asked press_key	12
=call	10
=call ended	11
=call lostUnless	9
=call stopped	-9
=caller ended	-10
=caller lost	-8
=gone	-9
=lost-unless	9
=meant lostUnless	9
=meant no lost	8
=reported	-8
=resident	-15
=resident gave	-8
=resident lost	10
=returned	-9
=said recording	9
=said sent-money	10
=said told	-12
^ <figure>	-14
^ <sum>	-16
^ all	8
^ an	11
^ and	-12
^ asked	27
^ bank	-9
^ call	-12
^ cashier	-15
^ cllr	-10
^ could	8
^ dear	-12
^ do	-10
^ don't	-10
^ eleven	-12
^ five	-18
^ gran	-8
^ he	10
^ he'd	-9
^ i'll	-14
^ i've	-10
^ if	-16
^ is	-11
^ let	11
^ lovely	-10
^ male	-11
^ mr	-9
^ mrs	13
^ needed	21
^ no	-13
^ not	-9
^ number	-12
^ oh	-9
^ okay	-11
^ once	12
^ pcso	-8
^ press	18
^ rang	-11
^ recorded	10
^ recording	-11
^ same	-13
^ she'd	9
^ so	-10
^ somebody	13
^ thank	-10
^ that	-9
^ that's	8
^ they	8
^ threadgold	-9
^ wanted	24
^ we	-11
^ well	-12
^ who	-11
^ will	-18
^ yeah	-14
^ yes	-10
^ yesterday	-10
^ your	-17
a bag	10
a bank	-9
a bogus	11
a criminal	-10
a payment	-9
a program	9
a proper	-10
a real	-9
a red	-14
a safe	11
a second	-12
a taxi	8
a test	12
a virus	-12
abernethy	-18
able	10
about a	9
about it	-14
about the	-11
above	-10
abusive	-14
acc	17
accident	-16
according	-12
according to	-12
account number	13
across	9
action	-9
active	10
addresses	8
administrator	8
advise	-12
aff	-10
affected	-10
after	9
after the	11
afternoon ^	-9
afterwards	8
against	9
agenda	-11
agent	14
agent ^	15
alarms	-9
alert	-13
alison	-9
alleged	9
along	11
always	-10
amounts	10
an agent	13
an envelope	10
an hour	-8
and ask	10
and date	-11
and give	10
and must	8
and no	-9
and read	11
and that	-10
and was	-11
and we'll	9
and where	14
and would	8
angharad	9
angry	-9
announce	-8
another	-9
answering	-10
anydesk	10
apologising	-11
appeared	-16
apple cards	12
applicants	9
are	-10
area	-13
arrangements	9
arrived	11
arrives	-10
as good	-9
ask you	-11
asked	9
asked for	12
asked to	14
asleep	-11
assured	10
at <figure>	-9
at <sum>	10
at once	8
at six	-8
attempt	-8
attempted	-10
attend	9
attended	-10
authority	-9
available	-8
aye	-8
baby	-13
back ^	12
bade	-10
bag	12
bagged	13
bail	14
balance	16
bank account	15
bank's	-11
banks	-9
barclays	-18
barcode	-11
barry	-11
basement	-9
battery	-8
be arrested	8
be in	-9
be settled	9
beans	-15
been rung	-9
been taken	-12
beg	-20
begged	10
behest	9
believed	10
believing	10
bell	-8
bench	-9
bexhill	-12
bible	9
bid	11
bides	-9
big	-18
biggleswade	12
bills	-10
bins	-16
bit	-13
bitcoin	14
bite	-12
blank	-12
blocked	-11
blockers	-11
board	-10
bogus	13
boiled	10
bootle	-15
boss	8
box to	10
boxes	11
boy	25
branches	-9
breathing	-10
bright	13
bring	-10
brings	8
broke	-10
browsed	10
browser	10
btw	-11
bulletin	-13
bullion	16
burr	-15
bursar	-11
bus	9
buses	-13
business	-8
busy	-11
by transfer	17
c	12
call <figure>	-8
call ^	-9
call from	8
call recorder	-8
caller asked	14
caller demanded	10
callum	-13
came for	8
can do	10
cancel	10
cancelled	-14
cancelled ^	-13
cannot	-16
car's	-8
caravan	-15
card had	-9
card to	15
card under	12
cards	15
cards for	10
cards were	11
carry	-8
carrying	-8
cases	-12
cash ^	10
cash ready	14
cashier	-12
cashiers	-9
catch	13
catterall	-10
caused	12
chadderley	-14
champion	-10
change	-9
changed	-15
charges	9
charity	-8
charm	9
chat	8
checks	-10
cheek	-16
cheerio	-15
child	-8
children	-9
chit	9
churchtown	-10
churchyard	-10
city	-8
civil	-9
claimed	-13
class	10
cleared	-27
cllr	-10
closes	-9
clothes	8
club	9
coast	11
code ^	12
code's	-10
cold	-10
collar	-15
collect	9
collect the	8
confirms	10
considered	-9
constable	-11
contacted on	-9
containing	-8
cooperation	-9
cooperative	-9
corner	12
cost	-13
could be	8
counted	-16
course	-10
cousin	10
covering	10
created	-11
crieff	13
cromer	-8
croydon	-9
cruise	10
cryptocurrency	12
culpepper	-12
custody	-9
cut the	8
cvv	20
cyprus	10
daft	-11
damage	-12
dashboard	-14
dates	18
day	-11
day and	-10
days	-10
dead	-10
debit	14
debit card	14
decent	-10
delete	-15
deleted	-9
demand	8
demanded	17
demanding	-15
dentist	-11
deposits	-11
desc	-8
destroyed	-14
devices	-18
dial	11
dial <figure>	9
dialled	-8
dialled <figure>	-8
dialling	-9
diamond	9
did the	10
didn't ring	-11
digging	9
digits	16
dinner	-11
directions	-19
directory	-11
discuss	-8
display	-12
do ^	-9
do you	8
does not	-8
doesn't	-10
dominic	-11
don't	-12
don't need	-10
donation	10
done	-8
doorbell	-10
doreen	-15
dot	12
doubt	-9
download	15
downloaded	9
drain	9
draw	9
draw out	8
drawn	-8
driving	9
driving licence	9
ducks	-15
duly	8
dumfries	-10
dursley	-13
each ^	12
eating	-9
eighties	-9
electric	-19
eligibility	-8
emsworth	-11
encouraged	14
end of	-14
engineers	13
engraved	9
enqs	-13
ensuing	-9
entered	8
entertained	-13
entry	-9
envelope	9
envelope for	9
envelope with	10
esham	-10
evaporated	-13
everyone	-11
exp	10
expecting	17
expiry date	9
extended	-8
f	-9
failure	-14
fair	-10
falls	-9
fashioned	9
favour	-11
feb	-13
felt	-10
female <figure>	-9
fetch	9
fetched	9
fib	-12
fibbing	-10
fictional	8
fifteen	-14
fifth	9
figures	9
files	8
filled	14
finding	-11
fine ^	11
finger	9
firm	-11
first	8
fishing	15
fix	13
flush	15
fold	11
follow	11
following	-10
foolishness	-18
for her	9
for it	9
for me	10
for my	20
force	-8
forced	-9
forenoon	-8
forensics	17
forfar	-18
fortnight	-9
four days	-14
fourteenth	-15
fourth	-8
fox	-11
fraud department	9
fraudster	9
friend	9
friends	-13
frightening	-10
from her	-12
from my	-8
front of	10
frozen	-11
full of	-13
funny	-8
gambit	10
gave them	12
genuine	-11
gerald	-8
get a	8
get two	9
gillingham	-11
gist	9
give him	13
give it	12
give me	11
glazing	-14
glenrothes	-16
go	9
go in	11
go to	10
good	-8
good ^	-10
google	15
got as	-8
gov	-12
grand	-14
granny	-10
granting	10
grimsby	-11
grumble	-17
hacked	-11
had i	-10
had me	19
had my	-9
had no	-11
had said	11
had to	14
hadn't	-14
hampshire	-11
has had	-9
has put	-11
hasn't	-9
hat	-9
have it	9
have not	-9
haven't	-13
having	10
he asked	19
he did	-16
he kept	12
he says	13
he wanted	16
head	-12
hear	-10
hear you	-8
heather	-11
heating	-8
hedge	-16
held	8
held and	9
henhouse	-11
her a	10
her and	-9
her computer	11
her so	-14
her the	8
him and	11
him my	8
his card	9
his daughter	10
his pin	11
hit	18
hit <figure>	18
hmrc	9
hoddesdon	-11
hospice	-12
hotel	-9
hours ^	-10
house	12
householder	10
how much	9
how the	-12
hr	9
huffed	9
huh	-11
human	10
humanity	-9
hurt	-8
husband	17
i am	-10
i asked	-9
i don't	-12
i have	-11
i need	11
i pay	9
i rang	-11
i said	-9
i'm in	-12
i'm on	-9
identity	15
idiot	8
if i'd	-9
ilford	-9
ill	-13
immediately	-13
in ^	9
in cash	9
in law	-8
info	14
information	11
information ^	18
inft's	9
inquiry	9
insist	-15
insistence	12
installing	16
instalment	10
instead	10
instructed	14
instructions	8
insurance	10
invest	17
involved	-10
ipsos	-10
irrecoverable	-12
is an	-8
is nothing	-8
is this	-9
it by	9
it he	9
it i	10
it over	10
it right	12
it said	16
it'll	-9
it's for	9
it's me	-10
it's the	-10
itunes	10
itunes vouchers	9
james	-10
jan	-13
jason	13
journey	11
jubilee	-10
jump	-8
jury	-16
k	-11
keep it	-9
keeps	-12
kettle's	-15
key ^	11
keyed	-8
keypad	9
keypress	8
keys	-13
kirkcaldy	-10
kitchen	-9
knew	-18
knit	-9
know	-9
know what	12
knowing	-9
knutsford	-11
laddie	-10
lampeter	-11
lane	-10
lanyard	11
lap	11
laptop ^	9
largest	11
lass	-9
laughed	-10
leaflet	-11
leaked	-12
leisure	10
lend	13
lesson	-11
let	8
let me	10
licence	10
lifeboats	10
lift	-11
lifted	-9
like to	-9
lisnaskea	-8
litter	-10
littlestone	-9
live in	-9
lived	17
llanelli	-11
locked	10
loft	-12
login	13
long	10
long number	9
loo	-12
lord	-10
lose	-11
losing	-11
lost	-9
lottery	10
loud	13
love ^	-9
lucky	-10
ludlow	-14
luxury	-8
m	-9
ma	-10
ma'am	12
machine's	-12
machines	-11
magazine	-17
magistrate	-9
make a	14
manager	9
many	9
margaret	-9
marked	-12
marsh	10
master	13
mates	-10
mayor	9
me to	10
meaning	13
media	-9
meeting	-10
melton	-9
members	-9
memorable	8
memorable word	10
menace	9
mentioned	-16
merrow	-9
method	-10
metropolitan	-10
mexico	-12
microsoft	-11
might	-11
mine	-10
missed	-9
mistyped	-9
moira	-11
moment's	-9
money	9
money <sum>	12
money ^	12
money out	16
money was	-10
morpeth	-10
morrisons	-12
mortified	-9
mothers	12
move	15
move my	8
mowbray	-9
mrs	9
mules	-8
must	10
must be	9
my computer	11
my date	12
my daughter	-11
my husband	15
my money	10
my passport	9
my phone	16
my postcode	9
my savings	12
myself	11
n	10
naebody's	-11
name and	-9
nan	-12
nation	-11
natwest	-8
nearly	-11
need to	11
need you	8
needed	16
needed my	13
needed the	11
neither	18
nelly	-10
never	-8
new account	13
new one	-8
newcastle	-14
newsletter	-8
next door	-10
ngl	-10
ni	13
ni number	11
nice	-10
nick	8
no ^	12
nobody	-14
nobody has	-15
none	-14
normal	11
normally	-13
north	9
northern	-14
northumberland	-13
not	-9
notch	-9
nothing	-11
nothing ^	-13
nothing to	-10
nuisance	-10
number ^	15
numbers	8
numbers off	9
oban	-15
observed	9
obstructing	-10
obvious	-9
of course	-10
of her	9
of their	11
of these	-10
off me	-17
off my	14
offence	-11
offend	-18
officers	-8
official	-9
often	-11
oh four	-9
ok	15
older	-10
on to	10
one time	-9
one to	10
one with	-9
ongoing	-10
online	14
online banking	11
open	14
open the	9
opening	10
option	10
or i'd	12
ordered	-10
others	-13
otp	19
out to	11
outstanding	10
owed	12
own ^	8
p	20
padlock	-11
paid in	15
paint	-10
paper	13
paperwork	-9
parcel	-10
parcels	-13
pargeter	-19
parroted	-14
part	-10
particulars	14
pass	-9
passcode ^	10
passing	-10
passport	8
password to	10
patient	25
patio	-13
patricia	-11
pauline	-10
pause	-9
pawnbroker's	-9
pay	9
pay <sum>	11
pay the	12
payable	13
paying	22
payment ^	8
payments	-9
pcso	-8
peeling	-11
permission	10
person	-9
personal	13
persuade	9
persuaded	10
phoning	-9
photo	8
pick	13
pick up	9
picked up	-13
pies	-11
pin into	12
plaque	-10
plausible	-11
played	-9
plumber	9
police station	-9
poorly	-11
post office	-8
postage	11
postcode	10
postcode and	8
posted	10
potatoes	-11
pounds ^	-11
power	-15
powered	-10
practice's	8
precise	11
prepayment	-11
press	20
press <figure>	20
press one	10
press two	11
pressed	19
pressed <figure>	9
pressing	17
previous	11
price	12
probably	-8
processing	12
program	9
proof	-9
prosecute	9
pugh	9
purchase	11
push	16
pushed	8
question	-9
quotation	-9
ra	-8
rang	-9
rang ^	-9
rang at	-16
rang the	-9
reads	-15
realised	-19
realising	12
rear	-9
rebook	9
recalls	8
receipt	14
receiver	-9
recipients	8
recommended	8
recorded	12
recorder	-8
recycling	22
redcar	-12
redruth	-13
reeled	-11
refund	-11
regards	-12
regret	10
release	11
release a	10
relieved	-10
rely	-12
reminder	-8
reminding	-9
renew	12
renewal	-11
rent	10
repair	-12
replacement	9
requested	12
rescue	-8
resident	-11
result	-9
resurfaced	9
retailer	12
retrieve	9
returned	-13
returns	13
reverse	-9
rhyl	-13
riddled	-11
right ^	-8
ring the	-9
ringing from	-9
rings	-13
roof	8
rotherham	-14
round to	9
runner	11
sacked	11
safe	10
safe account	13
said ^	-12
said and	9
said he	-11
said i'd	-10
said that	-10
said to	9
sailed	-9
sale	-8
sat	-14
saver	-15
says	9
scam	-10
scammers	-11
scans	9
scarborough	-8
scones	-11
scotland	-9
sealed	11
secrecy	-8
seems	-11
send <sum>	10
send someone	9
sends	-10
sent a	9
sent to	12
sephora	11
session	8
set up	11
sets	8
settle	9
settling	11
shakedown	16
shaken	-19
shan't	-10
she believed	10
she has	-11
she held	13
she needed	11
sheffield	-11
sheila	-11
sheriff	-12
shop	8
shouted	18
shrift	-13
shut	-11
sick	10
silence	-10
silent	-8
silly	-16
since ^	-9
single	10
sir ^	-10
sister	-9
six digits	8
sixteen	8
sixteen digits	16
sized	9
sky	-8
slept	-14
slow ^	10
smashed	-13
so called	10
so far	-8
so you	-12
sob	-21
sobbing	-13
solicited	8
solihull	-11
sometimes	-9
sooner	-11
sorry	-10
speaking	-13
specialists	9
spelt	9
spending	-8
spent	-10
spoofed	-8
spot	-9
spun	-10
st	-9
staff	-9
stars	-18
stayed	8
sticky	10
still	-11
stirling	-9
stockport	-16
stolen	-9
stomach	-13
stop it	-10
street	-10
stresses	-8
strip	8
study	-11
stuff	11
styling	-8
sunday's	-9
superintendent	-10
supposed to	10
surcharge	-8
surname	-8
surrendered	9
surrey	-8
surveyors	-9
swansea	-15
synthesised	13
system	-8
systems	-8
t	-8
ta	-10
table	10
take out	8
taken	-9
talks	-11
talktalk	-20
tap	12
tapped	9
tax	11
tea	-11
teamviewer	12
technician	9
tell him	10
tell the	-10
tell you	-10
teller	15
temper	-10
terminated	12
tesco	9
thames	-15
thank you	-10
that her	-9
that wasn't	-8
that we	-8
that would	-10
the <day>	-8
the bogus	8
the branch	-8
the call	-15
the caller	10
the cards	12
the cash	18
the cat	-11
the clerk	-10
the code	12
the codes	10
the details	12
the expiry	10
the following	-10
the force	-9
the four	9
the house	14
the keypad	9
the list	11
the message	12
the month	-11
the notes	11
the one	21
the paperwork	-9
the pin	11
the post	-9
the receiver	-9
the recording	12
the shop	12
the six	8
the sixteen	16
the windows	9
the woman	-11
them when	-9
then ^	-9
then i	-9
then my	9
then said	10
there'll	8
there'll be	8
there's no	-8
these	-10
they are	-12
they asked	12
they said	9
they wanted	22
they'll	-16
thing ^	-11
think ^	-9
thinking	-10
this message	-12
this morning	-9
this week	-9
though	-14
three	11
three thousand	9
thu	-8
tidy	-10
till	10
time	-9
tin	-12
tiverton	-11
to <figure>	-9
to a	10
to buy	13
to cancel	15
to clear	18
to confirm	10
to cut	8
to download	13
to hold	10
to install	11
to leave	10
to me	-10
to move	15
to open	13
to put	8
to release	11
to say	-10
to send	14
to take	8
toast	-10
toby	-11
today at	-10
told that	13
told them	-12
told to	18
tone	-8
tortoise	-8
trace	-10
tracksuit	-8
trades	10
traditional	-13
transfer ^	9
trapped	-12
trawlerman	-8
tribunal	8
trouble	-11
troubled	-11
turnip	-9
twenties	9
twice	-9
type	12
typed in	9
uk	-10
un	-13
understand	10
unit	-11
unk	9
unmarked	-11
unsure	8
up in	-9
us ^	-12
used	-10
useful	-10
v	-12
van	8
verges	-14
verification	9
verify	9
very	-11
via	10
vicar	9
viewer	11
views	-13
virus	-9
voicemail	-11
vouchers	12
vouchers ^	11
vouchers and	10
wade	-12
walderslade	-8
wales	-10
walgreens	11
want to	-12
wanted	18
wanted <sum>	9
wanted a	13
wanted my	28
wanted the	16
was asked	13
was being	-17
was from	-12
was i	-10
was on	-11
was sent	14
was that	-8
was to	17
was told	11
watch	-8
watching	11
we	-9
wedding	-14
weeks	-10
weep	-13
weeping	11
well	-10
well ^	-11
wembley	-10
wet	10
what they	-12
what's	8
wheedled	15
where	9
where i	13
which account	10
which she	11
who has	-11
who i	11
who's	-12
whose	21
widow's	-9
wife's	-15
will	-9
will do	-10
windows	11
with ^	12
with you	-8
withdraw <sum>	8
withdrawals	-13
withheld ^	-16
won't	-10
wooden	-9
word ^	10
working	-9
works	-8
worried	-12
worst	10
worth	11
worthing	-13
would come	14
wrap	11
wrexham	-11
written	-9
wrong ^	-12
xbox	10
y	10
years	-9
yep	-10
yes ^	-8
yes it's	-8
yet	-11
yorkshire	9
you do	-16
you don't	-11
you pay	-11
you would	-11
you'd	-8
you're on	-8
young	-10
your address	-8
your date	10
your name	-8
yours	-8
yourself	-11
zapped	-11
` };
export const FITTED_THINGS = { bias: [-1.63, -2.39, -1.71, -1.22, -1, -2.54, -1.94, -1.51, -1.78, -2.89, -2.59], packed: `
	-5 -10 -15 14 -5 -4 -5 -7 -4 -4 0
<figure>	-10 0 -6 -9 -9 -5 -3 -7 16 -6 -4
<sum>	-7 0 -6 -6 8 4 0 -7 -4 -3 -5
=amount	-6 3 -5 -6 8 4 0 -6 -3 0 -5
=ask bank_details	21 -6 -9 0 0 -3 -3 0 0 0 -3
=ask buy_goods	0 -4 -7 0 0 0 0 -4 -3 20 4
=ask card_details	-4 16 -5 0 -3 0 0 -3 0 -3 -8
=ask card_handover	0 -3 0 0 0 -5 -5 -3 0 -3 14
=ask cash_to_courier	0 -3 0 0 -6 13 -3 0 0 0 5
=ask gift_cards_or_vouchers	0 -5 0 0 -3 -5 20 -3 -4 -3 -4
=ask money_transfer	0 0 0 0 17 -6 0 -3 -3 -3 -3
=ask personal_details	0 -6 0 12 0 -3 0 -3 0 0 0
=ask pin_or_password	0 0 18 0 0 0 -6 -6 -3 -3 5
=ask press_key	-4 0 -3 -4 -5 -5 -3 -4 17 -4 -3
=ask remote_access	0 0 -3 0 -6 -3 0 16 0 -4 0
=ask-if bank_details	9 -9 -4 0 0 -3 -3 0 0 0 0
=ask-if buy_goods	0 0 -10 0 0 -14 3 0 0 11 0
=ask-if card_details	0 13 -8 0 -3 -4 0 -3 -3 -4 8
=ask-if card_handover	0 -7 0 0 0 -8 -4 -3 0 -3 10
=ask-if cash_to_courier	-4 0 -3 -3 -7 24 -3 -3 0 0 4
=ask-if gift_cards_or_vouchers	0 0 -3 0 0 -4 19 -3 -4 -4 -7
=ask-if money_transfer	-6 0 -6 -3 17 -6 0 -4 0 0 -3
=ask-if personal_details	0 0 0 21 0 -4 0 0 -3 -3 0
=ask-if pin_or_password	0 0 20 0 0 -4 5 3 -3 -3 0
=ask-if remote_access	-7 0 0 0 4 -3 0 21 0 -3 -3
=asked bank_details	21 -5 -9 0 -9 -3 -3 0 0 0 -3
=asked buy_goods	0 -4 -7 0 0 0 0 -4 -3 20 4
=asked card_details	-4 14 -5 0 -3 0 0 -3 0 -3 -5
=asked card_handover	0 -3 0 0 0 -5 -5 -3 0 -3 13
=asked cash_to_courier	-4 -4 0 0 -5 16 0 0 -3 0 3
=asked gift_cards_or_vouchers	0 -5 -5 0 -6 -5 19 -6 -4 0 -4
=asked money_transfer	-3 0 0 -3 15 -7 -5 -4 -3 0 -4
=asked personal_details	0 0 -3 11 0 -3 0 -3 0 -3 0
=asked pin_or_password	0 0 11 0 0 -4 3 0 -3 -4 0
=asked press_key	-4 0 -3 -4 -5 -5 -3 -4 17 -4 -3
=asked remote_access	0 -3 0 0 -6 -3 0 17 0 -3 0
=call ended	0 -5 0 0 -9 -6 0 4 -3 -7 3
=call gave	0 -10 0 0 0 0 -3 -5 4 0 0
=call lost	-9 -9 -4 -3 -10 0 9 -6 -3 -9 -4
=call lostUnless	0 0 -6 0 0 -5 0 -3 -4 6 -10
=caller	-8 -8 3 -10 -18 -8 -12 -13 -10 -10 0
=caller lostUnless	0 0 -4 0 0 5 0 -4 -4 -3 -17
=event	0 -9 4 -4 0 0 0 0 0 4 0
=fraud	-5 3 0 3 0 0 -3 0 0 9 0
=had	0 0 6 -3 0 0 -8 0 0 0 -9
=lost	0 -9 -5 0 4 0 6 -3 0 0 0
=lost-unless	0 -17 0 0 0 0 7 0 0 0 0
=meant lost	0 -14 -5 0 0 0 6 -3 -3 0 0
=meant lostUnless	0 -17 0 0 -3 0 7 0 0 0 0
=meant no ended	-10 0 0 -7 0 -10 -4 7 -6 -5 -3
=meant no had	0 0 6 -3 0 0 -8 0 0 0 -9
=meant no lost	0 10 -3 -4 4 -5 0 -3 0 -5 -5
=meant no lost-unless	0 0 0 0 10 0 0 0 0 0 0
=only wanted	0 -3 0 -8 0 3 -5 7 0 0 0
=resident	-3 -3 -14 0 3 -4 -8 0 -4 -4 0
=resident lost	-3 -3 -14 0 3 -4 -8 0 -4 -4 0
=said answer	6 0 -8 3 4 -7 0 0 -9 0 0
=said claim	-7 0 -3 0 5 -6 -4 0 -3 -13 -5
=said gives	-10 0 14 -3 8 0 -18 -8 -4 -5 0
=said left	-9 0 4 -3 -11 -4 0 0 -4 0 -5
=said refuses	0 0 -13 0 5 -3 0 -4 -3 -9 -9
=said sent-money	-3 -3 -14 0 3 -4 -8 0 -4 -4 0
about	11 -5 -7 -6 -6 0 0 -6 5 4 -5
ac	22 -14 -18 -15 -14 -12 -9 -12 -10 -7 -7
accept	0 -3 -14 -3 0 -6 -3 6 -3 -5 -9
acces	7 -13 -15 -16 -18 -9 -4 15 0 -6 -8
account	27 -10 -8 -4 4 -3 -7 -9 -5 -6 -6
acros	-6 15 -19 -5 -3 -7 -9 -10 -6 -7 0
activ	-19 -7 -6 0 0 -4 -3 0 4 0 0
addres	-12 -14 -18 29 -12 -5 -6 0 -6 -6 -4
adeyemi	0 -5 -10 0 8 -6 -3 -4 0 -4 -6
administration	0 -6 -4 0 7 -4 0 -6 -4 -9 -3
advis	0 -9 0 0 5 -4 -6 -3 4 -4 0
adviser	0 -11 -9 0 -10 -9 -5 -11 7 -12 -8
afraid	3 -5 -6 0 -12 -3 -5 -10 -12 0 -4
afternoon	0 0 -7 -4 0 0 0 0 -9 -3 -3
ag	-7 -6 0 9 -3 -4 0 -4 -3 -6 0
against	-5 5 -8 0 -17 0 -5 0 0 0 -5
agent	-8 -11 -11 0 -10 -7 -8 -13 18 -9 -8
al	-14 -8 0 14 -6 16 -3 0 0 0 6
alert	0 0 0 0 0 9 0 0 0 5 0
alleg	0 0 0 -4 -10 13 -8 0 0 -7 -7
alon	-11 -10 -14 17 -15 -10 -10 -12 -10 -9 -6
along	0 -8 -3 -6 -6 11 -10 -3 -5 -5 3
aloud	0 0 4 0 0 0 0 -11 -3 0 0
also	0 0 0 -3 -9 -5 -4 0 0 6 -4
altogether	-8 -11 0 0 3 -13 -12 -4 0 -3 0
amazon	-7 -14 -11 -7 -5 -4 12 -7 0 -11 -4
among	0 -9 -3 3 0 -4 -7 0 -7 -3 0
amount	4 -4 0 -4 0 0 8 0 -6 0 0
an	-11 0 -3 -9 0 6 -6 0 9 -3 0
announc	0 -6 -4 4 -4 -6 -5 -3 -4 -6 10
answer	-7 -4 15 -22 -10 -7 3 -13 0 -7 -8
antiviru	-4 -6 -8 -5 -7 -5 -4 9 -4 0 0
any	-9 -9 -15 -9 -11 -5 0 0 10 -5 -8
anybody	-3 0 0 0 4 -8 0 0 -3 0 -4
anydesk	-10 -17 -13 -18 -10 -10 -12 24 0 -12 -7
anyth	-6 -5 -9 -10 -6 -7 -7 -6 11 -4 -11
ap	6 -4 -11 -7 5 -6 -4 5 -7 -8 -7
appear	13 0 7 -13 -3 0 0 -4 0 0 0
appl	-5 -13 0 0 -5 -11 19 -8 -5 -7 -13
applicant	-4 -6 -6 7 -6 -6 -8 -5 -5 -8 -6
ar	-4 0 0 0 0 -8 0 0 0 4 -8
argo	0 -4 -12 -3 4 0 4 0 0 0 -3
arkl	0 0 0 0 -4 -10 -3 0 -3 6 0
arrang	0 0 -4 0 -13 11 -17 0 0 -6 9
arrear	-10 -8 0 -3 -4 0 4 0 -4 0 0
arrest	-3 -3 -5 -11 5 -13 5 0 0 -7 -6
arriv	-7 -9 0 0 0 -3 -7 0 -8 -4 0
arrow	-5 -4 -8 -3 -4 0 -5 9 0 -5 -5
asid	0 -3 4 0 -6 -5 -7 -3 0 6 -9
ask	-3 5 4 6 -4 -12 -14 -3 -8 -10 -12
assur	0 -13 -3 -4 -21 -5 0 -10 0 -6 3
attack	0 -12 9 -4 11 -3 -4 -5 -5 -4 -4
attend	-3 0 0 0 0 -4 0 0 -9 -7 0
aunt	-3 -13 0 -10 0 8 0 -3 0 0 -12
automat	-6 -7 -6 -6 -3 -3 -3 -3 9 -5 0
avert	0 -7 0 0 -9 -5 10 -3 -8 -5 0
avoid	0 0 0 -9 -4 -4 0 -4 0 -3 -4
away	0 -7 0 -4 0 -9 0 -6 0 7 8
b	0 -5 -8 -3 6 0 0 -7 3 0 0
back	-4 3 3 -10 0 -9 0 -7 -5 -3 6
bag	-8 -10 -3 -3 -10 10 -9 -11 -7 0 3
bail	-21 -11 -8 -17 25 -25 -11 -9 -9 -8 -6
balanc	13 -13 -16 -13 4 -6 -6 -8 -8 -5 -8
balk	16 0 -15 -5 -9 -10 -7 -7 0 0 -12
band	-11 0 0 0 -3 3 0 0 -4 0 0
bangl	0 0 0 0 0 0 0 0 0 14 -4
bank	35 -10 -8 -22 -11 0 -9 -17 -6 -9 0
banknot	-12 0 -4 -12 -5 9 -5 -7 -4 0 -6
bark	-5 -3 -11 -3 -9 -8 -11 7 -7 -11 -10
basket	0 -5 0 0 0 -8 3 0 -10 0 -9
becom	0 0 0 0 5 -11 0 -3 0 0 0
been	0 0 0 0 0 0 0 0 4 -9 0
befor	-7 0 0 -5 10 -6 0 -4 0 -3 -3
beg	0 -3 -3 -3 4 -6 -5 -7 -6 -7 -8
began	-10 -3 -7 -3 10 0 0 0 -3 -7 0
behest	0 0 -3 -7 -17 13 -11 0 0 -5 -7
behind	-11 -8 -10 -5 -9 10 0 -5 -7 -8 -11
belief	-5 -4 -9 -3 -7 -5 9 -3 0 -6 -9
believ	-4 -6 -4 0 0 -11 0 0 0 6 0
bello	0 0 -5 -4 8 -6 0 0 0 0 0
belong	-4 -8 -6 -4 4 -7 -5 -5 -7 -6 5
beneath	-4 -9 -6 -5 -7 -7 -7 -6 -7 -9 12
better	0 -4 -4 0 -3 -8 -10 0 7 -3 0
bibl	-11 0 0 0 -3 3 0 0 -4 0 0
bid	0 -13 8 -7 0 0 0 -4 0 3 -5
big	-7 14 -10 -7 -4 -8 -12 -7 -6 -6 -13
biggleswad	-4 -6 -8 -7 -9 -3 -15 -11 0 -9 -11
bik	-8 -15 -11 -12 -5 -17 -14 -5 -15 -9 22
bil	0 -10 0 0 -3 -9 7 -7 -8 -7 -6
bin	-8 0 -8 -3 -10 10 -8 -4 -6 3 -11
birmingham	0 0 0 0 0 0 0 0 0 11 -5
birth	-10 -10 -8 21 -3 -5 -4 -8 -5 -5 -3
birthday	-15 0 0 17 0 -3 0 -7 0 -3 -5
bit	0 -6 0 0 -9 -5 0 -4 -5 0 5
bitcoin	-15 -5 -8 -6 20 -8 -14 -15 -10 -10 -7
black	-5 -4 -6 -7 -6 -8 -3 9 -3 -12 -5
blind	0 -6 -4 -3 -6 -6 -9 -7 -5 -6 8
blu	-16 -6 -8 0 -5 -7 -7 6 -4 -3 0
bluebird	-4 -8 -10 0 -3 7 -3 -4 0 -3 -6
bogu	0 0 0 4 -15 -7 -3 -3 -3 4 4
bon	0 7 -6 0 0 0 0 0 9 0 -4
book	15 -15 -14 -16 -7 -3 -7 -11 0 0 0
boot	-3 -4 -19 0 0 -7 0 0 0 0 -5
born	-13 -8 -7 10 -7 -4 -12 -8 -6 -6 -5
bos	-7 -9 -9 -7 -7 -6 19 -4 -7 -5 -10
both	5 8 0 -3 -7 -6 -10 -13 -3 -6 13
bottl	-4 -9 -6 -5 -7 -7 -7 -6 -7 -9 12
bottom	22 -20 -16 -6 -9 -9 -6 4 -10 -8 -5
bought	-4 -11 -12 0 -9 -12 14 -8 0 14 -6
box	-6 -7 -11 -4 0 -11 -5 6 -4 9 -7
boy	-6 -13 18 -14 -16 4 -12 -16 -11 5 5
bracelet	0 -9 -4 0 0 8 -8 -3 -4 13 9
branch	7 0 -18 -13 0 5 -3 -5 -3 -6 0
bread	0 0 0 0 -8 -8 -8 0 0 4 0
breath	0 0 0 0 15 0 0 0 0 -7 0
breitl	-3 -5 0 -10 -8 0 -4 -3 -12 9 -6
brother	-5 0 -4 0 -5 9 3 0 0 0 -3
brows	0 0 -6 0 -8 -4 -3 4 -5 0 -5
browser	-11 -5 -10 -19 -14 -12 -14 19 -11 -11 -11
bu	-7 16 17 -7 -9 -8 -12 -10 -9 -5 -4
build	9 -9 -5 -11 -9 4 -7 -4 -4 -7 -4
builder	-8 0 0 0 6 0 0 0 0 -5 0
bullion	-6 -4 -6 -11 -10 -4 -11 -7 -7 12 -10
but	0 0 -6 -11 0 -3 7 0 0 -6 3
button	-9 7 -10 -10 -15 -4 -8 -10 16 -11 -8
buy	-11 -9 -16 -12 -9 -19 9 -22 -10 34 -13
by	-10 4 0 0 5 -9 -4 0 0 0 0
c	16 -12 -12 -14 -7 -9 -6 -10 -8 -7 -6
cal	-6 0 0 0 -4 9 -3 0 0 -6 -12
caller	0 -9 0 3 0 -4 -4 -3 -11 -6 -13
cam	-7 -11 12 -7 -6 0 -9 0 -12 -7 0
can't	-4 -3 3 0 -7 0 0 0 -9 0 -7
cancel	-11 -13 0 -7 -12 -8 -8 -9 20 -6 -7
capital	-4 -3 9 0 -9 -5 -4 -6 0 0 -4
car	-6 -8 -11 0 -7 0 -4 -5 0 5 -6
card	-17 26 -13 -14 -24 -16 15 -12 -6 -7 31
carrier	-4 -3 -5 -11 -11 6 -3 -6 -10 -9 -17
cartier	0 -5 0 0 0 -10 0 0 -12 4 0
cash	-8 -10 -10 -14 -18 40 -5 -13 -12 -13 -21
catch	-6 -4 -8 -5 -6 -6 -6 -12 -6 14 -8
caught	0 -9 0 -4 -7 -5 0 0 0 -5 -11
caus	-6 -11 -13 -12 14 -10 -10 -10 -6 -6 -8
chain	0 0 0 -3 -5 -5 -6 -3 -3 8 -7
character	0 -5 10 -6 -3 -4 -4 -7 -6 -8 -9
charg	-8 -4 -9 -8 17 -8 -9 -12 -3 -10 -14
charm	-4 -5 7 -3 -8 -4 -5 -5 -5 -7 -10
check	0 7 -8 -3 -10 8 -4 0 -8 -9 -3
chequ	27 -22 -19 -15 0 -9 -7 -14 -10 -7 0
chip	0 -10 -9 0 0 -5 0 -5 0 -4 6
chos	-3 -12 -4 -7 -7 -6 -3 -3 8 -6 -3
circl	-6 3 0 0 0 0 -3 0 0 -3 -9
claim	0 -6 -7 3 -8 -11 -6 0 -3 -4 5
clas	-4 -17 -7 0 -5 -8 -7 -5 -7 -7 3
clear	-15 -7 -8 -6 0 -6 8 12 -6 -7 -4
click	-8 -6 -16 -14 -10 -7 -6 19 -5 -6 -12
client	-7 -9 -9 -7 -7 -6 19 -4 -7 -5 -10
coast	-6 -5 -4 -4 -4 8 -4 -5 -7 -3 0
coat	0 0 0 0 -4 3 0 -3 -3 -3 -11
cod	3 -7 16 -13 -8 -9 7 -3 -8 -12 -8
coin	-8 -3 -8 -4 -6 -7 0 -6 -3 6 -3
colleagu	-7 -4 -7 -7 -8 11 -4 -5 -5 0 -10
collect	-5 -8 -14 -7 -11 0 -9 -8 -7 -9 4
com	-8 -16 3 -9 -10 0 -15 -3 -7 -5 -3
community	-4 0 0 -5 0 8 -4 -7 -8 -7 0
company	-6 -5 -9 -6 0 -8 0 6 -5 0 -8
compensation	6 -3 -9 -3 0 -4 0 0 -6 0 0
complet	0 -14 -4 -3 -3 -6 0 -3 -9 -5 4
computer	-17 -14 -15 -17 -13 -12 -5 32 -15 -7 -8
confirm	-4 0 -10 16 -7 -6 -6 -16 -6 -3 -7
connect	-6 -12 -15 0 -24 -10 -6 12 6 -13 -6
conservatory	0 0 0 0 9 -5 0 0 -3 0 0
control	0 -3 -3 -7 -14 -15 3 18 -4 -10 0
conversation	16 0 -15 -5 -9 -10 -7 -7 0 0 -12
copy	-7 -7 -6 10 -13 -7 -5 -9 -10 -6 -6
corby	0 0 3 0 -3 -4 0 0 -5 0 -10
corner	0 0 0 0 5 -7 -8 -6 -4 -9 0
couldn't	-9 0 -4 -8 -11 0 -6 10 0 0 -3
counter	-3 0 -4 0 -8 8 0 -3 -5 -6 -4
counterfeit	-12 -7 -10 -6 -11 16 -9 -7 -3 0 -16
county	-6 -6 -7 -6 9 -5 -5 -6 -5 -4 -5
courier	-11 -16 -6 -9 -10 6 -9 -8 -7 -6 11
court	-8 3 -4 -5 9 0 -6 -4 -5 -6 -6
cousin	-3 -8 -3 -3 9 -9 0 0 -3 -7 -5
cout	-12 0 0 0 0 0 -5 0 0 -3 0
covert	-3 -3 0 0 -4 -4 0 -3 0 8 -4
crash	-6 -11 -13 -12 14 -10 -10 -10 -6 -6 -8
credit	-5 22 -9 -17 -9 -6 0 4 -3 0 -5
crief	-5 -3 -3 -3 3 -10 -7 -5 -4 -3 -4
cros	-7 -5 -8 -8 -4 0 -4 8 0 -12 -5
cruis	-3 -8 -3 -3 9 -9 0 0 -3 -7 -5
crypto	0 0 0 0 5 -7 -8 -6 -4 -9 0
cryptocurrency	-8 -7 -7 -10 16 -10 -7 -9 -9 -9 -10
curry	-7 0 -8 -6 -6 -6 -7 -12 -5 14 -6
customer	3 0 -9 0 -6 4 3 -9 -6 0 -3
cut	-8 -11 -9 -4 0 -15 -13 -7 -6 -10 16
cv	-18 31 -23 -24 -17 -11 -22 -18 -15 -14 -16
d	-5 -3 -8 -3 5 -5 -5 -4 -5 -5 -4
dad	-3 -3 0 0 0 0 0 0 0 -3 -10
dalek	0 -5 0 -12 0 0 -3 0 3 0 0
darren	0 0 -5 -3 0 10 0 -4 -7 -5 -10
dash	0 -7 0 0 -9 -5 10 -3 -8 -5 0
dat	-12 7 -11 8 -5 -5 -10 -11 -7 -5 -11
data	-10 -8 0 4 -6 0 0 0 0 0 0
daughter	0 -10 -6 3 5 -7 0 -13 -6 -4 -4
day	-8 -6 -15 -6 12 0 -6 -6 -7 0 0
dear	0 3 0 0 -4 -6 7 -6 -11 12 -9
debit	-9 28 -21 -16 -14 -6 -18 -13 -4 -6 -19
debt	-17 -6 -8 -5 3 -6 7 -14 -7 -7 -3
declin	0 -13 8 -3 -4 -10 -4 -13 -4 5 14
demand	-12 4 -16 -18 12 -9 -4 -14 -15 -11 -17
deposit	-15 -14 -10 -18 24 -9 -10 -17 -10 -13 -6
desk	-6 -3 0 -3 3 -3 -4 12 -5 -5 -3
det	0 0 0 0 0 9 0 0 0 5 0
detail	7 -7 0 10 -16 -8 -6 -15 -8 -7 -14
devic	-10 -8 -5 -9 -15 -5 0 13 -4 -3 -4
dial	-12 -11 -17 -14 -13 -12 -12 -14 14 -10 -12
diamond	0 0 0 -3 -6 -6 -3 0 -4 12 -4
dictat	-5 -3 -8 -3 -6 -7 9 0 0 -4 -9
did	-3 -13 -5 -9 7 -7 5 0 5 -7 -3
didn't	-9 0 -6 -11 -5 0 0 0 10 0 0
differenc	0 -5 -6 -7 9 -9 -6 -3 -7 -12 -16
different	-15 -12 -10 -11 19 5 -5 -7 -7 4 4
digit	-3 20 6 -15 -7 -11 -7 -11 -6 -6 -17
disappear	0 0 0 -3 7 -13 0 -12 0 0 -3
disclos	0 0 8 -5 0 -3 0 0 -7 0 0
dispatch	-4 -7 -3 0 0 -9 -6 0 -3 0 3
divert	-8 0 0 0 6 0 0 0 0 -5 0
do	8 7 -4 -12 0 -7 0 -4 0 -3 -5
dob	-16 -17 -17 25 -14 -5 -11 -17 -8 -11 -7
dog	-5 -3 -11 -3 -9 -8 -11 7 -7 -11 -10
dollar	0 0 -3 0 -7 4 4 -5 -4 -9 -10
don't	0 -3 0 0 -3 -7 0 -9 0 6 -5
donation	-3 10 -3 -8 0 0 -6 -5 -5 -7 -7
door	-3 -6 -3 0 -5 6 -3 -3 0 -11 0
doormat	0 0 10 0 0 -5 -6 0 0 0 6
doorstep	-5 -12 -4 -5 -6 -7 -9 -7 -9 3 0
dot	0 0 -12 -3 -10 -8 -5 12 -4 -3 -3
down	-4 -10 5 0 -7 0 0 -4 -4 -4 0
download	-13 -8 -15 -13 -22 -12 -10 26 -14 -11 -12
drab	0 0 0 -6 4 -3 -3 -12 0 0 0
drain	-3 11 -8 -4 0 0 0 -6 -5 -5 -16
draw	-3 -11 -8 -11 -15 19 0 -9 -3 -5 -4
drib	0 0 0 -6 4 -3 -3 -12 0 0 0
driv	-7 -6 -5 11 -16 -6 -3 -7 -6 -5 -5
driver	-13 -16 -12 -5 0 5 -6 -10 -11 3 12
drop	0 -8 -5 0 8 0 0 0 0 -5 0
du	0 0 0 0 12 -7 -4 -4 0 0 0
dud	0 0 -7 0 -11 3 0 -3 0 0 -9
duly	-9 -3 -7 0 -4 0 -7 -6 -5 -5 -5
dust	-13 -4 0 -16 -6 8 -7 -12 0 -10 -6
dvla	0 -4 -4 -6 7 -3 -12 -7 -5 -7 -3
each	-7 -12 -6 -4 -6 7 6 -6 0 3 -3
earring	0 0 -7 0 0 -9 0 0 0 6 -10
eight	4 -15 7 -5 -8 9 0 0 -3 0 -5
email	-16 -19 18 -3 -16 -12 -9 -19 -10 -9 -10
embassy	-3 -4 -4 7 -8 -5 -7 -8 -9 -8 -9
employe	0 0 0 0 -11 -5 0 -3 0 0 -8
encourag	-8 -6 -8 -9 16 -10 -7 -9 -9 -8 -10
end	-11 3 9 -5 5 -7 -3 -7 -5 -5 -6
engineer	-9 0 -16 -4 -14 -6 -6 9 -4 -7 -9
enough	-3 11 0 -10 -4 0 -6 0 0 -3 -8
enter	-12 -13 15 -19 -4 -7 -3 3 3 -9 -7
envelop	-5 -14 0 -8 -12 9 -6 -6 -7 -8 13
euro	-7 -4 -8 -7 -14 13 -9 -8 -7 -10 -12
even	-4 3 3 0 7 -3 -3 -8 6 0 -6
event	-15 -8 -15 -13 -15 -8 -12 19 -8 -9 -11
every	-7 0 -8 -5 5 -8 3 -10 -3 -4 -7
everyth	-7 -12 -6 0 0 -6 -5 0 -6 -8 4
evidenc	-8 -8 -4 0 0 -11 -4 0 0 4 0
exactly	0 -15 -17 -4 -3 -3 -8 -8 -3 0 6
examination	-11 0 -11 -7 -7 9 -3 -6 -4 -7 -11
exchang	-3 -4 -8 -3 -9 3 8 0 -6 -7 -9
existent	0 7 -6 0 0 0 0 0 9 0 -4
expect	-4 0 -16 -6 -4 0 -3 -11 -4 -4 5
expiry	-11 26 -24 -16 0 -6 -7 -7 -15 -4 -3
explain	0 -4 0 0 7 -6 0 -9 0 0 0
extra	-8 0 -16 -13 18 -4 -6 -8 0 -5 -13
extract	-3 20 7 0 -3 -5 -5 0 -4 0 -9
facebook	-12 0 3 0 0 0 0 0 0 0 -10
fail	-4 -5 5 -3 3 -4 -4 -4 -5 0 -10
family	-10 0 -5 -3 13 -7 -4 -4 -7 0 -3
far	-6 -5 -4 -4 -4 8 -4 -5 -7 -3 0
fashion	-6 -8 0 -9 -7 -4 -3 -4 7 -5 -3
fault	0 7 -4 0 0 -3 0 -3 0 -3 -10
faulty	0 -5 -11 -4 0 -6 -4 -4 -6 -9 10
fca	0 0 -4 -5 10 0 -3 0 -4 -7 -3
fe	-7 -5 -10 -10 12 -11 0 -8 -8 -9 -4
federal	0 -10 -3 0 0 0 8 0 -3 0 -8
feel	-6 -6 0 -5 -4 -7 9 0 -7 -5 -4
fel	-4 4 0 0 3 -9 0 0 0 0 -6
fenc	-11 0 -3 0 5 0 0 -4 0 0 0
fetch	-3 7 -9 0 -17 11 -6 0 0 -7 -10
fictional	-3 11 0 -10 -4 0 -6 0 0 -3 -8
fictitiou	0 0 0 0 -4 -10 -3 0 -3 6 0
fifty	-6 -9 -10 -5 -11 4 11 -10 0 -8 -5
figur	-13 -8 15 -10 -11 -7 -16 -12 -5 -7 -7
fil	-3 13 -11 5 -6 0 -9 0 -8 -5 -10
fin	-9 -14 -12 0 14 -8 -10 -7 -8 -8 -4
final	0 -4 0 -8 -5 0 -4 -5 8 0 0
finally	0 4 5 7 0 -3 0 -4 0 0 -11
financial	19 -17 -11 -16 -11 -8 -8 -12 -12 -10 -5
find	-8 -8 -6 -5 -8 -8 3 3 -4 -9 -7
finger	0 -11 -4 0 -3 -4 0 0 11 -4 0
fingerprint	-6 -7 -4 -7 0 0 -4 0 0 -4 8
firm	-3 10 -5 0 0 0 -9 0 0 -5 0
first	-7 -5 0 0 7 0 -3 0 -4 0 9
fish	12 -10 -14 -11 -7 -11 -8 -9 -10 -6 -10
fiv	-3 0 -6 -3 0 -4 -4 9 0 0 0
fix	0 -11 0 0 -5 -5 -4 17 -16 -8 0
flip	-3 6 -7 -8 -7 -6 -6 -4 -6 -6 -4
foil	-4 -5 0 0 -4 8 0 -4 -3 -4 -5
fold	0 -6 4 0 0 -7 -9 0 0 -10 4
follow	-4 -3 4 -4 -7 -6 -4 9 0 -11 -7
fool	7 0 0 0 -7 0 -12 -3 -7 0 0
formality	0 -3 7 0 -7 16 0 0 -3 -4 -5
forty	0 -8 0 3 -5 -4 -5 -5 0 -5 0
four	-11 -10 13 -5 0 0 3 -4 0 -4 -7
fraud	-3 0 0 0 0 -3 0 -4 0 8 -3
fre	0 7 0 0 -10 0 -4 0 0 0 -6
fresh	-8 0 0 0 6 0 0 0 0 -5 0
front	-11 13 -13 -16 7 -7 -15 -11 -7 -7 -19
ful	-14 4 0 8 -3 -4 -5 -9 0 -8 -5
fund	-20 -4 -8 -7 10 -5 -3 -17 -9 0 -4
funeral	-3 -13 0 -10 0 8 0 -3 0 0 -12
furnish	8 -6 0 -10 23 0 0 0 0 0 0
further	-10 -4 -15 0 0 -13 -16 -7 -8 -15 -9
gambit	0 0 9 0 0 0 0 0 -4 -5 -7
garden	0 -5 3 -4 -5 -6 -4 -3 -3 -4 9
gat	0 -4 0 0 -3 -6 -3 0 0 0 9
gather	0 -6 -4 -3 -6 -6 -9 -7 -5 -6 8
gentl	-15 -3 -4 -5 -10 -3 9 -4 0 -9 0
genuin	0 13 0 -20 0 -4 -17 -4 0 0 -13
get	0 -3 -4 -10 -13 0 12 0 -6 7 -8
gift	-7 -20 -8 -5 -19 -10 27 -11 -7 -9 -15
girl	0 -8 -5 0 0 0 0 -4 -3 -9 0
gist	0 0 0 -3 -6 -6 -3 0 -4 12 -4
giv	-5 -3 5 -6 -11 0 -8 0 -4 -3 10
given	-6 0 0 0 -12 9 0 -5 -5 -8 -8
glas	-6 0 -4 -4 0 -5 -9 -5 -3 7 -8
go	-4 -7 -8 -6 -3 4 0 11 -8 0 -6
god	-3 -5 -4 -3 3 -6 -8 -3 -5 -4 0
gold	-8 -5 -10 -8 -15 -12 -3 -12 -6 27 0
gon	0 -12 -3 -3 0 -6 -6 -8 -5 -5 11
good	-7 -3 -11 -8 -7 -7 0 -10 -5 14 -10
googl	-6 -9 -6 -6 -10 -4 16 0 -6 -12 -14
grand	-10 -11 -4 0 -6 13 0 -10 -4 0 -10
grandchildren	0 5 0 0 -9 0 0 -4 -8 0 -5
grandson	-4 0 -9 0 -3 0 0 0 -4 0 -4
grant	-10 -4 -6 -8 0 -10 -10 10 -7 0 -5
guid	-4 -6 -8 -5 -7 -5 -4 9 -4 0 0
guildford	0 0 0 0 -11 -5 0 -3 0 0 -8
h	-8 -3 0 -4 0 0 0 4 -8 0 0
ha	0 -10 0 -3 -8 0 0 -3 3 0 -3
hadn't	0 0 0 0 -10 -20 0 0 0 -5 -3
hal	-7 -9 -3 0 0 3 0 0 0 0 0
half	0 -7 0 -6 -10 -7 -8 -5 -7 -10 3
halfway	0 -9 0 -4 -7 -5 0 0 0 -5 -11
halifax	9 -6 -7 -4 -10 -7 -6 -4 -5 -5 0
halt	0 -9 0 0 0 0 -3 0 4 0 -3
hand	-11 -7 -3 -11 -15 3 -9 -9 -11 0 9
handler	-3 -3 -5 -4 0 0 0 -7 3 0 -9
handset	0 0 6 0 0 -7 -9 0 0 0 0
hang	0 0 -3 0 -3 -6 3 -9 0 -9 -13
harvest	0 6 -3 -6 -6 0 -5 -5 -7 -7 -11
hash	0 0 4 0 0 0 0 -11 -3 0 0
hav	-8 7 -3 -5 -3 0 -8 0 -5 0 5
he'd	-3 0 -8 4 10 -8 -7 0 -3 -6 3
he'l	0 -12 -15 0 0 -16 -9 -5 -7 -7 16
heaven	0 0 -3 0 -14 7 0 -3 0 0 -7
held	16 -8 -8 -8 -13 -4 -9 0 -4 -6 0
help	0 -4 -9 -7 0 -3 -5 0 -5 0 -9
her	0 7 0 0 -7 -5 -8 0 -3 -8 4
hexham	-8 0 0 0 -9 3 0 0 0 0 0
hi	-6 0 0 -4 10 6 -5 0 -4 -6 5
high	-9 -5 -10 -10 -13 -11 -4 -11 -7 16 -5
himself	-9 -4 0 -4 0 4 -3 -4 -5 -4 -7
hit	-13 -19 -15 -8 -15 -10 -7 -10 24 -9 -9
hmrc	-5 -11 0 -5 5 -6 -3 0 0 -3 0
hoaxer	0 0 -3 -3 -3 9 -4 0 -5 6 -5
hold	-8 10 -6 -3 -5 -5 -7 4 0 -7 -9
holli	0 -3 -3 0 0 5 0 0 0 -9 0
hom	-4 -4 -12 0 -6 0 0 -7 -8 0 -13
hood	-13 -5 -7 0 -3 -4 0 0 0 0 4
hous	-9 -16 -10 10 -16 8 -11 -3 -6 -9 6
how	7 -7 -9 9 -15 -7 -7 -6 -5 -12 0
hr	-4 -6 -6 7 -6 -6 -8 -5 -5 -8 -6
hsbc	-11 0 -3 0 5 0 0 -4 0 0 0
huf	7 0 -11 -6 0 -4 -4 -4 -11 -4 -3
human	-3 -9 -4 0 -6 -6 3 0 -3 0 -4
hundr	0 -18 -5 -3 9 0 11 -11 -5 -10 -9
hung	0 -3 -16 -11 -5 -3 -3 -9 12 -3 -8
husband	-13 -8 -6 14 -3 -9 -6 -9 -7 -6 -8
i'd	4 6 0 -3 9 0 4 -3 0 -3 -5
i'l	0 11 -7 0 0 -8 -11 -6 -3 -5 -27
i'm	8 -3 -7 0 -7 -5 -4 0 -3 -3 -3
id	-3 -4 -4 7 -8 -5 -7 -8 -9 -8 -9
idea	-6 -6 -7 -6 9 -5 -5 -6 -5 -4 -5
identity	-11 -8 -13 16 -9 -7 -3 -13 -8 -10 -7
idiot	0 5 -10 -13 0 0 -7 0 0 0 -5
ignor	-3 0 0 -3 7 -3 -3 -9 -13 -3 -5
in	4 -9 0 0 0 0 0 0 -4 0 3
inconvenienc	0 -4 0 0 7 -6 0 -9 0 0 0
info	0 -9 -15 7 -10 -10 -8 -12 -10 -7 -10
information	14 8 -18 0 -19 -12 -14 -15 -11 -9 -19
inft	-3 0 -8 0 -9 0 -4 0 0 0 0
input	-4 -6 -8 -5 -7 -5 -4 9 -4 0 0
inquiry	0 -8 12 0 -5 0 -5 0 0 0 10
insid	-3 -11 -8 0 0 -9 -6 0 -5 -7 9
instal	-6 -6 -9 -13 -9 -5 -3 21 -9 -6 -4
instead	-10 -6 -4 -12 -13 -9 -9 0 6 -5 -7
instruct	8 -6 -7 -5 -16 -14 -4 0 0 0 -6
instruction	-7 -3 -5 -5 -3 -3 -6 4 -9 -9 -7
insuranc	-14 -3 -15 9 -4 -6 -6 -7 -7 -7 -8
intercept	0 -5 0 0 0 -10 0 0 -12 4 0
internet	11 -5 -10 -11 -12 -12 -5 0 -5 -7 -8
into	0 -10 0 -5 7 -5 -3 3 -4 -4 0
invest	-11 -17 -18 -13 21 -16 -15 -20 -10 -12 -13
invit	0 -3 0 0 -7 0 -3 0 9 -4 -3
invoic	-13 -8 -4 -4 14 -10 -6 -4 0 -5 -5
ip	0 0 6 0 0 -7 -9 0 0 0 0
ipad	-9 -5 -5 -5 -8 -5 -5 6 4 -3 0
iphon	-7 -6 -11 -7 -15 -13 -13 -15 -4 21 -13
iron	-8 -9 -6 -6 -8 -4 -3 -7 12 -5 -4
isa	-5 -4 -10 -7 3 -4 -3 -12 -5 -7 -5
isn't	0 0 0 -7 -8 0 -4 0 5 -16 0
issu	0 0 0 -4 -6 -9 -7 0 -3 -9 3
itun	-10 -18 -21 -8 -24 -16 24 -9 -11 -8 -7
jason	0 -3 0 0 -10 -10 0 3 -5 -6 -4
jeweller	-10 -5 -3 -10 -8 -10 -15 -16 -6 20 -9
jewellery	-7 -4 -15 -8 -16 -8 -11 -7 -8 14 -10
john	0 0 0 0 -8 -8 -8 0 0 4 0
journey	-9 -4 0 -4 0 4 -3 -4 -5 -4 -7
just	-6 10 0 0 0 0 -7 0 -6 -3 0
k	0 0 -5 -4 8 -6 0 0 0 0 0
keep	15 10 -6 -17 -10 -4 0 -6 -3 0 -11
kept	13 -14 -12 -18 -8 -7 4 -12 -13 -7 -4
key	-11 -5 0 -11 -7 -7 -9 -9 14 -8 -4
keyboard	0 0 -7 0 -3 -5 0 9 -5 -4 -6
keypad	-7 -12 6 -8 -6 -4 -4 -24 14 -8 -4
kind	0 0 0 -3 -10 0 0 -3 0 0 -5
kitchen	-4 0 0 0 -8 3 0 0 0 -3 -3
know	9 -14 4 10 -22 -12 0 -14 -9 -12 -8
krugerrand	0 0 -3 -5 -3 0 0 -5 -6 8 -3
lab	0 -9 0 0 0 -3 0 -4 -3 8 -3
lad	-6 -5 -11 -3 0 11 -3 -5 -3 -6 0
lan	0 0 0 0 0 0 0 0 0 14 -4
land	-4 -11 0 -5 -7 -6 -4 -3 5 -8 -6
lanyard	-3 -15 -3 0 0 -9 -3 -10 -5 -5 11
lap	-4 -9 -3 -6 -8 3 0 -3 6 -8 -8
laptop	-8 -17 -20 -12 -18 -13 -11 29 -9 7 -9
larg	-7 -12 -5 -5 -19 8 -8 -16 -5 -3 -3
last	-5 23 -8 -11 -13 -7 -10 -6 -9 -11 -7
latest	0 -13 -5 -3 -11 0 -4 0 0 11 0
latter	0 -3 7 0 -7 16 0 0 -3 -4 -5
law	-5 -3 -8 -3 5 -5 -5 -4 -5 -5 -4
leatherhead	0 0 0 -3 -10 0 0 -3 0 0 -5
leav	-9 -14 -6 -9 -8 0 -12 -7 -9 -9 12
lectur	-10 -8 0 -4 -11 -6 -6 7 -12 -10 -5
left	0 -11 0 0 -4 7 -11 0 -8 -3 11
leisur	0 0 -6 0 -8 -4 -3 4 -5 0 -5
lend	-12 -9 -12 -13 17 -7 -7 -11 -9 -7 -6
let	-5 -11 -11 -4 -20 -4 -6 22 -5 5 0
letter	-7 -5 0 -9 -9 -5 -5 6 -4 -4 -6
letterbox	0 -5 -11 -4 0 -6 -4 -4 -6 -9 10
lewi	0 0 0 0 -8 -8 -8 0 0 4 0
liaison	0 0 0 0 0 0 3 -13 0 7 -4
licenc	-9 0 -8 8 3 -6 -7 -6 -6 -9 -6
lif	-7 -4 -8 -6 13 -18 -8 -17 -8 0 -15
lifeboat	-3 10 -3 -8 0 0 -6 -5 -5 -7 -7
light	0 0 3 0 -3 -4 0 0 -5 0 -10
lik	0 0 -10 -9 -5 0 0 3 6 -4 -3
lin	0 -5 -13 5 -8 0 0 -14 3 -4 -3
link	0 10 -9 0 0 0 -3 4 3 0 -3
littl	-5 0 -5 -3 -3 -4 -5 11 -9 -6 -3
liv	-17 -11 -11 22 -16 -7 -3 -11 -10 -6 -6
loan	-5 -9 -8 0 18 -12 -17 -9 -9 -9 -10
lock	-12 -7 -3 -4 12 -10 -4 0 -3 -7 -4
lodg	19 0 -5 -12 -11 -7 -10 -4 -12 -7 -4
loft	-5 9 -3 0 0 0 0 0 -4 -4 0
log	7 -15 -6 -8 -14 -8 0 0 -10 -5 -9
login	-17 -16 26 -25 -7 -12 -6 -9 -9 -11 -10
london	-5 0 -3 -15 -6 11 -5 -9 -6 -3 -14
long	-6 20 0 -9 -13 -8 0 -3 -3 -4 3
longin	-3 -3 0 0 -4 -4 0 -3 0 8 -4
look	-4 -7 -8 -7 -11 -7 -3 15 -4 -16 0
los	-4 7 -4 -5 0 -5 -5 -7 -4 -4 -9
lost	-5 -3 -4 -4 8 -4 0 -4 -4 -6 0
lot	-12 -3 -8 -3 3 -4 0 -17 0 0 -3
loud	-7 16 17 -7 -9 -8 -12 -10 -9 -5 -4
lov	7 -6 -7 -8 0 0 -13 0 0 0 -10
love2shop	-3 -4 -3 -4 -9 -5 3 -7 -5 -8 -4
lowgat	-4 -5 0 0 -4 8 0 -4 -3 -4 -5
lump	0 0 -4 -5 10 0 -3 0 -4 -7 -3
lunchtim	0 0 -5 -4 8 -6 0 0 0 0 0
ma'am	-10 -4 -4 0 0 0 9 0 -4 -6 -5
machin	-10 3 -3 -7 -6 -6 -7 13 3 -6 -3
mad	3 0 -6 -4 -9 -3 -4 5 -13 -6 0
maiden	-7 -8 -18 16 -8 -9 -6 -12 -11 -7 -6
mail	-8 -7 -13 13 0 -4 -4 -5 -4 -4 0
mak	-11 0 7 -5 15 -5 -7 -10 -10 -11 -7
mal	-10 0 7 0 -4 5 -4 0 0 -4 -3
manager	-5 -5 -5 0 -6 -4 -7 -12 -4 0 -10
mansfield	0 0 -4 -9 -4 0 -3 -3 -12 6 0
many	-4 -7 -7 0 -5 -4 -11 0 0 0 -3
mark	0 0 0 0 6 -5 0 0 0 5 -10
master	-5 6 -5 -9 -5 0 -10 -3 -6 -7 -3
mastercard	0 9 0 -9 0 0 -3 -6 -17 0 -3
mat	-12 -12 -11 -10 -8 7 -12 -14 -9 -9 11
match	-6 3 0 0 0 0 -3 0 0 -3 -9
mean	0 -3 0 -9 -11 0 -6 -6 -5 -9 -5
meant	-4 9 -6 5 0 -4 -3 0 -3 -6 -9
meet	-4 0 -4 -3 -8 8 -3 -4 -5 -6 -5
memorabl	0 -12 18 -18 -11 -6 -5 -14 -7 -4 -7
menac	-4 -5 7 -3 -8 -4 -5 -5 -5 -7 -10
messag	-9 -17 -9 -3 -5 -6 -4 -18 18 -7 -10
messenger	0 5 0 0 -9 11 0 0 0 3 -11
middl	-7 14 -10 -7 -4 -8 -12 -7 -6 -6 -13
midnight	-10 0 0 -3 7 0 0 -8 0 0 0
milk	-4 -9 -6 -5 -7 -7 -7 -6 -7 -9 12
min	11 0 0 3 -14 -4 0 0 0 0 0
miniatur	-6 -7 -4 -7 0 0 -4 0 0 -4 8
minicab	0 0 0 0 8 0 0 0 0 0 -26
minut	0 11 0 -5 0 -7 -5 5 -3 -5 3
mirror	-3 0 0 0 14 -3 0 8 0 0 0
mis	0 -5 -10 0 8 -6 -3 -4 0 -4 -6
misus	0 -9 0 0 0 0 -3 0 4 0 -3
mobil	-15 -14 10 0 -9 -6 -8 -19 -5 -6 -9
moment	3 -6 -8 9 -4 0 0 -13 -7 0 0
money	0 -9 -20 -13 12 22 -11 -17 -10 -15 -16
month	0 8 -11 -3 -18 3 -12 -3 -7 -4 -14
mor	0 0 -10 -5 0 -4 15 -9 -3 -8 -3
most	0 11 -3 -3 -10 0 -4 5 0 0 -7
mother	-15 -9 -5 12 -6 0 -3 -8 -8 -4 -3
motorbik	-5 -9 -3 0 0 -3 0 0 0 0 3
motorcyclist	-3 0 -6 -7 -10 7 -3 -7 -8 -9 -19
mous	-3 -5 -5 -10 3 0 0 -4 0 0 0
mov	-23 -7 -9 -9 28 -15 -3 -12 -7 -6 -7
mover	0 0 0 0 5 -11 0 -3 0 0 0
mr	-9 0 0 -8 13 0 -7 -8 -11 -4 0
much	17 -6 -10 -23 -17 0 0 -7 -6 -4 -9
mul	0 0 0 0 5 -11 0 -3 0 0 0
my	6 8 0 10 -18 -6 -12 0 -8 -4 0
mystery	0 0 0 0 5 -11 0 -3 0 0 0
nam	-5 -9 -5 14 -5 -4 -3 -7 3 -3 -5
namely	0 0 10 0 -4 -4 3 -5 0 0 0
nan	-6 -9 7 0 0 -3 -7 0 -5 0 5
national	-13 -21 -15 17 -3 -6 -3 -7 -6 -6 -4
nationwid	11 -5 -6 -7 -4 -3 -7 -6 0 -9 -6
ne	7 -4 0 0 -13 0 0 -4 -3 0 -5
nectar	-8 -10 -4 0 0 0 0 -3 0 0 4
need	7 -13 -11 -7 0 -6 -5 -10 -13 -8 -13
neighbour	-5 -6 -14 0 -3 -12 0 -4 20 -8 -19
neither	-10 -6 -10 -5 -9 -4 -5 -7 9 -5 -10
new	-7 -4 -9 -7 6 -7 -3 -11 -5 -7 -3
newspaper	0 -5 -4 -3 -3 3 0 -6 0 -3 -9
next	-4 4 -12 -8 0 0 -5 6 0 5 -4
ni	-10 -14 -17 27 -7 -4 -10 -18 0 -9 -6
nick	-6 -6 -7 -6 9 -5 -5 -6 -5 -4 -5
nightjar	0 0 -3 -3 -3 9 -4 0 -5 6 -5
nin	-4 0 -15 -5 -3 -4 5 4 0 0 -4
nineteen	-10 -10 0 5 -8 -9 -8 -11 -5 -10 -3
nintendo	0 0 0 -5 -17 -3 -4 0 14 0 0
no	25 -3 -9 -10 0 -4 -4 -10 -11 -6 -7
nobody	0 0 -15 0 0 0 0 7 0 0 0
non	0 7 -6 0 0 0 0 0 9 0 -4
north	-6 -5 -4 -4 -4 8 -4 -5 -7 -3 0
nosy	0 -8 -10 -4 0 5 0 -3 0 -4 -3
not	-3 0 -3 -6 -5 14 -6 -5 -3 0 0
notic	0 -4 0 -8 -5 0 -4 -5 8 0 0
nowher	9 -6 -7 -4 -10 -7 -6 -4 -5 -5 0
number	6 10 4 0 -14 -6 -8 -9 0 -6 -14
observ	-8 -8 7 0 -3 -8 -9 -5 0 0 0
obtain	5 -6 -4 -5 -14 -6 -4 -7 -6 0 -10
od	0 -3 -18 0 0 0 4 0 0 -4 -7
offer	6 8 0 -3 0 0 0 -3 -6 -6 -10
offic	0 0 -6 0 -10 4 0 -4 -3 -4 -7
officer	-3 -7 -4 0 -12 5 0 -8 4 7 0
ok	-4 -6 -11 -4 -3 -6 0 4 -4 -5 0
old	-10 0 0 10 -7 -3 -3 -6 0 0 0
older	-9 0 -8 0 -6 5 0 0 0 0 -3
onc	-9 -4 0 -3 13 -8 -11 -4 -5 0 0
onlin	11 -9 0 -5 -7 -10 -3 -6 -6 -6 -8
onto	0 4 -9 0 -4 -3 -4 6 0 -3 -5
open	8 -6 -4 -7 -5 -10 -8 4 -5 5 -9
option	-8 -12 -12 -7 -11 -13 -11 -13 16 -12 -8
order	-10 -4 -3 3 3 4 -5 -11 -5 0 -5
other	0 -7 6 -9 -7 -8 -7 -5 6 -6 3
otp	-14 -17 26 -20 -17 -13 -13 -17 -16 -11 -10
ounc	-3 -7 -9 0 0 -3 -3 -3 -5 7 0
out	-13 12 -8 -3 -10 16 0 -6 -5 -4 -6
outag	9 -3 -13 -6 0 -4 0 -3 -8 0 -4
outsid	0 -8 -9 0 -5 6 -8 5 -4 -8 -4
outstand	0 -3 -4 -3 9 -5 -11 -7 -5 -7 0
over	-8 0 -14 8 0 0 0 -9 0 -5 4
ow	-6 -9 -6 0 15 -13 -11 -3 -8 -6 -6
p	-19 -21 -20 -17 24 -13 -13 -14 -9 -12 -14
paid	11 -4 -17 -5 0 -8 -4 -11 0 -5 -7
pair	0 -3 4 0 -6 -5 -7 -3 0 6 -9
paper	-4 0 7 0 0 -7 -9 0 -5 -8 -7
paperwork	0 -8 0 0 0 0 0 0 0 -3 0
parcel	-7 -6 -5 0 3 0 -5 -6 -8 -8 -19
parishioner	-3 -4 -3 -4 -9 -5 3 -7 -5 -8 -4
particular	5 -4 -20 8 -5 -17 -8 -13 -9 -9 -15
pas	-3 -6 0 0 -5 5 0 -4 -3 -4 -9
passcod	-6 -7 27 -5 -5 -7 -10 -14 -12 -8 -10
passport	-15 -15 -20 25 -15 -8 0 -18 -11 -10 -7
password	-14 -13 25 -26 -10 -5 -7 -7 -6 -7 -12
past	0 0 -6 0 0 8 -3 -5 0 -4 -8
patient	-10 -10 -19 23 -17 -9 -14 -19 -11 -15 -12
pay	-9 0 -14 -16 18 -17 -5 -18 -10 0 -17
payabl	-4 -7 0 0 8 -12 -6 -3 0 0 0
payment	-11 7 0 -18 17 -13 -3 -9 -3 -9 -12
paypal	-7 -16 -17 -15 20 -5 -15 -17 -11 -16 -8
paysaf	-5 0 -3 -4 0 -12 0 0 0 0 0
peculiar	-6 -7 -3 -4 8 0 0 -4 -5 -7 -4
pendant	0 -7 0 0 0 9 0 0 0 3 0
penros	-17 0 -4 0 7 0 0 -12 0 -3 -3
pension	4 -4 -7 0 0 -9 -3 -9 -6 -8 -6
pensioner	3 0 -7 0 -4 -6 -4 -10 -3 5 -5
peopl	4 -7 0 0 -9 -7 0 -3 -3 0 6
permission	0 0 -6 0 -8 -4 -3 4 -5 0 -5
personal	-26 -20 -19 31 -21 -6 -10 -16 -9 -10 -6
persuad	-18 -5 -10 0 0 -13 -11 -12 -9 4 -10
petrol	0 0 0 0 7 -12 0 -9 -4 0 0
phon	-17 -4 7 -6 -4 0 -3 10 -13 5 -6
photo	-16 -13 -9 14 -16 -6 0 4 -4 -8 -4
photograph	-3 -3 -4 6 -13 -7 3 -4 -3 -5 -7
pick	-12 -10 -6 -8 -12 4 0 -6 0 -4 0
pictur	0 0 0 4 -4 -6 0 -11 -3 0 0
pin	-12 -10 37 -16 -13 -5 -3 -20 -4 -5 4
ping	-3 -6 6 -12 0 0 0 -6 0 -6 -4
pit	-5 -9 -3 0 0 -3 0 0 0 0 3
pitch	3 0 0 0 -7 -8 0 0 0 -3 0
plan	0 4 0 0 -5 11 0 0 -5 -5 -4
plastic	0 -5 3 -4 -5 -6 -4 -3 -3 -4 9
play	0 -12 -3 0 -13 0 15 0 -4 -15 -11
playstation	-5 -4 -9 -3 -7 -5 9 -3 0 -6 -9
plea	-5 -4 -10 -7 3 -4 -3 -12 -5 -7 -5
plead	0 0 0 0 8 0 0 4 0 -5 0
pleas	-3 0 0 -4 -4 -3 -5 0 -9 -3 0
pocket	0 -13 0 -5 0 -9 4 -6 -3 -8 5
point	-7 -5 0 0 4 -10 0 -6 0 0 0
policeman	0 0 -3 -4 -3 -4 0 -15 -5 8 -8
policy	-3 7 -7 -3 0 0 0 -6 -5 -5 -11
polit	0 -8 -14 -3 0 -4 -4 -6 7 -3 6
poor	0 0 0 -6 4 -3 -3 -12 0 0 0
pop	0 -8 0 0 -7 -9 -4 0 0 -5 6
porch	-5 0 -5 -3 0 0 -4 -10 0 9 -7
post	-6 -27 -12 -16 -12 12 -13 -16 -9 -13 18
postag	-5 4 -5 -11 -5 -6 -11 -6 -3 -4 -8
postcod	-18 -14 -20 19 -8 -8 -8 -16 -4 -6 -5
pot	-11 0 -3 0 5 0 0 -4 0 0 0
pound	0 0 -7 -5 0 0 8 3 -3 -6 -12
precis	0 -5 -4 -3 -3 3 0 -6 0 -3 -9
pres	-10 -10 -9 -9 -16 -10 -8 -15 32 -9 -9
pressur	0 0 -9 0 0 0 8 0 -4 -16 -6
prevent	-3 -4 -9 -3 -7 0 -4 6 -4 -4 -4
pric	-4 15 0 -6 -14 -6 -11 -8 -12 -10 -14
prim	-5 -6 -4 0 -5 -4 -3 0 12 -4 0
priz	-14 -6 -6 -5 12 -6 -7 -8 -10 -9 -6
procedur	-13 -5 -7 0 -3 -4 0 0 0 0 4
proces	-20 6 -10 -14 20 -10 -15 -12 -13 -10 -13
program	-5 0 -14 -10 -11 -7 -3 14 -13 -11 -10
project	0 0 -3 -3 -3 9 -4 0 -5 6 -5
prompt	6 7 0 -4 4 -5 0 -3 10 -8 -7
prop	-3 -3 0 0 -4 -4 0 -3 0 8 -4
prosecut	-11 0 0 0 3 -9 0 0 0 0 -12
protect	-6 -3 -4 -10 0 -12 -3 6 0 -7 -3
protection	-5 -5 -5 0 8 -7 -3 8 -3 -6 -3
prov	-16 -13 0 17 -16 -10 -5 -15 -10 -8 -7
provid	-12 0 -3 7 -4 -5 -5 -6 -5 -5 -5
proviso	3 0 0 0 -7 -8 0 0 0 -3 0
purchas	-5 -3 -8 -6 -13 -13 0 -10 -7 25 -8
purdi	0 0 -15 0 0 0 0 7 0 0 0
purport	-18 -4 9 3 0 -6 0 -3 -3 -3 0
push	0 -13 -14 -15 -11 -13 -11 -16 17 -10 -10
put	0 -8 -8 -5 0 -8 -7 6 6 -6 6
queasier	-6 -6 0 -5 -4 -7 9 0 -7 -5 -4
question	0 -11 16 -4 -9 -4 -7 -11 -5 -7 -5
quid	-5 0 -10 -4 12 -10 -11 -11 0 -8 -3
quiet	-3 0 0 0 4 -8 0 0 -3 0 -4
quit	-3 0 0 0 4 -8 0 0 -3 0 -4
quiz	0 6 -4 0 -12 8 0 0 -3 -4 -14
r	-4 -4 -4 -6 -10 -16 0 6 -13 9 -5
rack	0 -10 -3 0 0 0 8 0 -3 0 -8
rag	0 -7 0 0 0 9 0 0 0 3 0
ran	-7 11 -16 -13 -6 -17 -7 -4 -9 -5 -3
rascal	0 0 0 0 0 0 6 -3 -15 0 0
rather	-3 0 -3 -4 0 4 0 -3 0 -9 -7
razer	0 0 -9 0 0 0 8 0 -4 -16 -6
reach	0 -9 0 0 5 0 0 0 4 0 -5
read	3 11 0 -8 -14 -9 11 -10 -5 -13 -11
reader	-3 -15 12 -9 -10 -4 -14 -9 0 -5 -20
ready	-19 20 -14 -7 -6 16 -7 -12 -8 -10 -24
real	0 10 0 -10 -3 -6 -6 -5 0 4 -8
realis	0 15 -5 -4 0 -4 -3 -13 0 0 -8
recent	0 -9 -3 3 0 -4 -7 0 -7 -3 0
record	-5 -7 -4 -4 -8 -5 -4 -6 14 -8 0
recover	-7 -17 0 -3 9 -6 -4 -10 -7 -4 -5
recycl	-10 -19 0 0 0 0 -3 -6 -4 -5 17
refund	9 7 -14 -14 -20 -9 -3 0 -5 -8 -10
refus	0 -7 0 -4 0 -10 0 -14 -6 -6 -5
regret	-3 10 -3 -8 0 0 -6 -5 -5 -7 -7
releas	-12 -5 -8 -3 12 -13 -4 -7 -12 -7 -4
remit	-12 0 0 0 0 0 -5 0 0 -3 0
remot	-10 -7 -8 -7 -11 -5 -3 14 0 -5 -6
remotely	-11 -16 -12 -9 -9 -7 -5 23 -10 -8 -8
renewal	-10 -18 -10 -16 18 -7 -8 -8 -5 -9 -5
rent	-13 -13 -14 -13 21 -6 -7 -11 -6 -9 -5
replacement	0 0 0 -4 -6 -9 -7 0 -3 -9 3
representativ	0 0 0 -3 -9 0 0 -4 11 0 0
request	11 6 -9 -14 -13 -8 -7 -7 -8 -7 -10
reset	0 0 3 -5 -9 -7 -6 -5 -5 0 -9
resist	-5 -4 -10 -7 3 -4 -3 -12 -5 -7 -5
rest	-5 6 7 0 8 -4 -7 -6 -10 -8 -5
retailer	-6 -6 -7 -6 9 -5 -5 -6 -5 -4 -5
retir	0 0 -4 -3 0 0 -8 0 -3 0 -4
return	-10 -8 -3 0 -8 -3 0 0 0 -4 0
reveal	15 -8 -16 -17 -12 -7 -5 -8 -6 -5 -4
revers	0 0 0 0 0 0 6 -3 -15 0 0
right	8 -10 -4 -7 -4 -7 -8 0 -3 -3 -8
ring	0 -10 0 0 -5 -5 -3 -3 0 -9 4
risk	-8 -5 -4 -7 13 -12 -4 -4 -9 -4 -7
rol	11 -7 0 -7 -4 3 -7 -6 -3 -9 3
rolex	-4 -5 -3 0 0 -11 -6 -7 -3 14 -13
romeo	0 0 -7 0 -3 -5 0 9 -5 -4 -6
roof	0 10 -6 -10 -3 0 -6 -5 0 -7 -7
room	-3 4 0 3 8 -8 -3 0 0 -7 -6
roughly	3 0 0 -7 0 -4 -3 0 -9 0 0
round	0 -14 -12 -6 -10 11 0 -6 -3 -9 0
routin	0 0 0 0 8 0 0 4 0 -5 0
runner	-16 -15 -7 -4 -12 11 -6 -7 -10 -10 0
sack	0 -3 -4 -4 4 -3 -7 -9 -3 -7 -10
saf	-16 -8 4 -8 21 -15 -4 0 -7 -4 -5
said	-3 6 -5 -10 0 -3 -5 -8 6 -5 0
salesman	0 7 -6 0 0 0 0 0 9 0 -4
santander	9 -6 0 -3 -8 -6 -5 -3 -3 -3 3
satisfy	-4 0 -4 -3 -8 8 -3 -4 -5 -6 -5
sav	13 -16 -13 -14 -10 -9 -7 -7 -8 -8 -9
saving	0 -12 -12 -22 12 14 -7 -16 -8 5 -10
say	-3 0 12 -4 -4 0 0 -10 0 -5 0
scammer	0 0 0 0 8 0 0 4 0 -5 0
scan	-3 -6 -6 7 0 -9 -5 -9 -4 -9 -5
scen	-6 -7 -4 -7 0 0 -4 0 0 -4 8
scissor	0 -10 -9 0 0 -5 0 -5 0 -4 6
scratch	-5 -8 0 -3 -8 -10 11 -8 -3 -10 -10
screen	-12 -10 0 -14 -3 -6 -4 20 -4 -5 -7
second	3 -7 9 -6 -4 -7 -5 -6 0 -7 0
secret	-17 -14 27 -22 -14 -8 -13 -17 -9 -11 -6
security	-13 -5 12 11 -13 -8 -5 -17 -5 -4 0
seen	-6 -6 0 -3 -11 10 -8 0 -3 -4 -7
seiz	-18 0 0 -6 0 -4 0 0 3 0 0
sel	0 0 0 0 -5 -5 0 -12 -3 8 -5
send	-14 -19 -13 0 17 -3 -8 -11 -7 -8 5
sent	-6 -13 11 -8 0 -4 -5 -7 -7 3 0
sephora	-11 -4 -5 -3 0 0 10 0 -4 -7 -7
sergeant	0 0 0 0 -4 -10 -3 0 -3 6 0
serial	-7 -4 -3 -3 0 4 -3 -11 0 6 0
serv	-4 0 0 -5 0 8 -4 -7 -8 -7 0
session	-4 -4 -10 -3 -5 -8 -4 12 -7 -5 -4
set	9 -8 -20 -14 9 0 -5 -16 0 -8 -8
settl	-10 -3 -6 -3 17 -8 0 -7 -11 -5 -7
shakedown	-3 -6 -10 0 4 -7 -3 9 -5 -6 -3
shal	-18 0 0 -6 0 -4 0 0 3 0 0
shar	-7 -8 0 -10 18 -7 -17 -5 -11 -24 -6
she'd	-5 -6 -6 -4 0 5 0 -6 -6 0 -10
shift	-14 -5 -9 -8 16 -11 -5 0 -6 -7 -8
sho	0 0 0 0 -4 0 -11 0 0 -5 -10
shop	-4 -8 -4 0 -6 -4 11 -6 -3 -7 -9
shortly	0 0 10 0 -4 -4 3 -5 0 0 0
should	13 -8 0 -4 -13 -8 0 -8 -4 -4 -5
shout	-14 -9 -9 12 -5 -5 -9 -10 -8 -5 -10
shouty	0 0 0 0 12 -3 0 0 5 0 -3
show	-11 -13 -20 -18 -12 -7 -4 21 -6 -8 -8
shut	-10 0 3 0 0 0 0 -4 0 0 0
sid	6 8 0 0 0 0 0 -3 -4 -7 -11
sign	15 0 -10 -8 -11 0 -3 -13 -8 -12 -14
silver	-6 -8 -9 -6 -9 7 6 -6 0 -7 -4
simply	-4 -9 -4 0 -6 -5 -7 0 -9 -11 6
sinc	4 -9 -10 7 -24 -5 0 -8 0 -3 -9
sit	-3 -3 -9 0 -5 0 -3 3 -6 -8 -6
six	0 -11 12 -6 -12 -8 0 -10 -6 0 -6
sixteen	-7 13 -14 -6 -6 -6 -4 -6 -7 -4 -5
siz	-11 0 0 0 -3 3 0 0 -4 0 0
slid	-13 -5 -7 0 -3 -4 0 0 0 0 4
slip	0 0 0 0 -4 -7 -7 -11 -4 5 -6
slow	-7 0 -6 -6 -6 0 8 -6 -4 -10 -4
slowly	0 -4 0 0 7 -6 0 -9 0 0 0
smal	-4 -3 4 -8 -4 -11 -8 -6 -5 -12 -7
social	-10 -15 -25 22 -5 -10 -5 -6 -13 -12 -13
society	9 -11 -5 -12 -11 4 -5 -4 -4 -6 -4
softwar	-9 -8 -12 -12 0 -9 -3 19 -7 -9 -6
somebody	-5 -14 -9 -5 0 -14 -7 -5 -7 -7 22
someon	-6 -12 -11 -7 -11 9 -10 -8 -6 4 0
someth	-7 4 -12 -12 0 -8 -5 4 -3 7 -6
somewher	-17 0 -4 0 7 0 0 -12 0 -3 -3
sorry	0 11 -7 -7 -10 0 -8 -3 0 -4 -12
sort	18 -10 -19 -4 6 -7 -10 -8 -6 -5 -7
southampton	0 0 0 0 -8 -8 -8 0 0 4 0
spat	0 -9 0 0 0 0 -3 0 4 0 -3
speak	-5 -7 -5 -6 -6 -8 -4 -11 9 -4 -3
speaker	-8 -9 -6 -6 -8 -4 -3 -7 12 -5 -4
spec	0 5 -4 0 0 -18 0 0 -3 -8 -9
specialist	-7 -17 0 -3 9 -6 -4 -10 -7 -4 -5
spoken	3 3 4 0 7 -6 -5 -11 -5 -6 -5
spr	-3 -8 -3 -3 9 -9 0 0 -3 -7 -5
spre	0 4 5 7 0 -5 0 0 0 0 -10
squar	0 -3 0 0 0 0 0 -3 -4 -11 3
stack	0 0 -3 -3 -3 9 -4 0 -5 6 -5
stand	-16 -9 -12 -15 16 -14 3 -13 -10 -9 -8
star	0 -10 0 0 0 0 -3 -5 4 0 0
start	-11 -5 -5 -4 13 -9 0 -8 -8 -13 -7
stat	-3 0 13 5 5 -5 0 0 0 0 0
statement	21 -19 -15 0 -14 -10 -8 -12 -4 -8 -3
station	0 0 0 0 0 0 0 -12 0 3 -4
stay	0 -5 -5 -5 7 -8 -7 -4 6 -5 0
steam	-4 -17 -14 -9 -6 -6 26 -12 -7 -12 -20
step	0 -15 -8 0 -8 0 -11 -11 -8 -6 16
stick	-19 -8 -18 -15 17 -10 -12 -19 -13 -7 -10
sticky	0 0 10 0 0 3 -7 0 -5 0 6
ston	0 -9 0 0 0 -3 0 -4 -3 8 -3
stop	-11 -6 0 -3 -3 -6 4 -3 5 -4 -4
stor	-7 -3 -4 -3 -7 -5 0 0 0 9 -6
str	-3 -3 -11 0 -5 -4 8 3 0 -4 -9
straight	-4 0 4 0 9 0 -3 -6 -3 0 0
stranger	-10 -12 0 -4 -11 4 -3 -5 -6 0 8
stray	5 0 0 0 -7 -11 -9 -9 0 0 0
street	0 -4 0 0 -10 4 -5 -8 -6 0 0
strip	-3 9 -5 -10 -10 -6 -5 -6 -5 -8 -6
struck	-6 -7 -3 -4 8 0 0 -4 -5 -7 -4
student	0 0 0 7 -7 -4 5 -6 -5 -16 -7
stuf	12 -10 -14 -11 -7 -11 -8 -9 -10 -6 -10
stupidity	-4 -3 9 0 -9 -5 -4 -6 0 0 -4
subscription	-6 -5 -5 0 -6 -5 -3 -5 10 -5 0
suggest	0 0 -11 0 0 -6 -3 -4 5 -7 4
sum	-5 -6 -5 -8 11 0 -5 -8 -5 -6 -4
supermarket	-15 -3 0 -7 -7 -7 5 -4 -7 -7 -3
supply	17 0 -4 -11 -12 -7 0 -6 -4 -6 -8
support	0 -3 -6 -3 -11 3 -7 8 -5 -11 -3
supremo	-3 -6 -10 -9 0 -13 0 10 -3 -3 -10
surnam	-10 -8 0 4 -6 0 0 0 0 0 0
surrender	0 0 -3 -3 -8 -5 -4 -4 -7 0 0
suspect	-3 -3 0 -5 0 0 -9 -4 0 0 -3
suspiciou	0 -4 0 -11 -5 0 0 5 0 -4 0
swap	0 -8 0 0 -4 -3 -4 0 -5 -10 4
swear	-5 -3 -8 -3 5 -5 -5 -4 -5 -5 -4
switch	-4 -6 -11 -4 -5 -7 -3 8 -5 0 -6
t	0 0 -9 0 4 -8 0 -4 0 -3 -4
tablet	0 -4 0 0 -13 0 6 0 -7 6 0
tak	-10 3 -7 -4 -9 18 -4 4 -5 -3 0
taken	-8 -5 0 -5 -7 -5 -10 -3 6 0 0
talk	-3 -3 -3 -3 -5 -8 0 -5 9 -8 -7
tap	-16 -9 21 -9 -8 -10 -6 -10 0 0 0
target	0 0 -3 0 0 -3 4 0 0 -8 -9
tax	-9 -8 -15 -6 18 -7 -5 -7 -6 -10 -9
taxi	-9 0 -14 -4 -18 16 -5 0 -5 -8 -16
teamviewer	-9 -7 -10 -17 -17 -8 -4 21 -9 -7 -7
teas	-16 -3 6 0 -4 -5 -6 -7 -9 -12 -11
technician	0 -4 -10 0 0 0 -3 3 5 0 0
tel	0 -7 11 -5 -8 -6 0 0 -3 -3 -8
television	0 6 -3 -6 -6 0 -5 -5 -7 -7 -11
tenant	0 -3 -10 3 0 -4 5 0 -3 -17 -7
tesco	-4 0 -18 0 -3 -8 17 -10 -5 -9 -16
test	-5 -13 -14 -10 12 -3 -5 0 -10 0 0
text	-10 -14 20 -11 -12 -6 -13 -11 -10 -4 -6
than	0 0 -10 0 0 7 -3 -5 0 -3 -4
that	-7 -3 17 0 5 0 -5 0 -8 -4 3
them	-4 -4 -5 -4 -5 0 6 0 -3 11 12
then	0 12 4 -8 5 0 -5 8 -3 0 0
ther	-6 5 -7 0 3 -9 -3 0 -3 -5 -5
they	3 0 -14 0 7 -5 -7 -3 -7 -3 -5
they'd	-11 -8 13 0 -10 -3 -18 -11 -3 -3 -5
they'r	0 -10 -3 0 0 0 8 0 -3 0 -8
they'v	0 -8 12 0 -5 0 -5 0 0 0 10
thi	-4 -3 0 5 7 3 0 0 7 -15 0
thief	-6 -10 -8 -4 -7 -6 -7 -12 -8 13 3
thing	0 -9 7 4 0 -3 0 -4 -5 -3 0
thirty	0 -3 0 -3 15 -4 0 0 -7 0 -5
thousand	-17 -10 -14 -7 0 22 -10 -11 -9 -7 -14
thre	-14 14 -8 -4 -10 6 0 -9 0 4 0
through	-6 -4 12 0 -12 -12 -4 -5 3 -6 0
tick	-5 -3 -5 -3 8 0 -4 -10 -11 -5 0
tight	0 0 0 0 -3 10 -5 -15 -3 -18 0
til	0 -11 -8 -4 -9 0 0 6 0 -8 -7
tim	-12 -13 13 -9 -11 0 -8 -10 -5 4 0
today	-8 -8 -4 -7 11 -11 -7 -4 0 -4 -5
tol	-5 -12 -7 -6 6 -4 -10 -13 -3 -11 -3
told	-5 -9 0 -7 0 0 7 0 0 -7 0
tomorrow	0 -5 -16 0 -13 11 0 -4 -10 -8 -4
tonight	-13 -3 -3 0 0 -8 -3 -3 0 4 -4
took	0 0 6 9 0 -5 0 -3 -3 0 -3
total	0 -14 0 -15 0 -9 -10 -8 0 -9 6
track	-6 -3 -3 -4 0 -5 -5 -10 0 9 0
train	-3 -3 0 0 -4 -4 0 -3 0 8 -4
transfer	-17 -17 -9 -6 33 -14 -8 0 -6 -6 -7
tribunal	-8 0 0 0 10 -3 -7 0 0 0 0
trot	-9 0 -8 0 -6 5 0 0 0 0 -3
trust	0 5 0 0 -9 0 0 -4 -8 0 -5
try	10 -9 0 -10 0 -13 -4 -12 -6 -6 -10
turn	-5 -3 -6 -4 -7 -6 -7 11 -6 0 -13
twenty	-14 -6 4 -4 -6 17 -9 0 -4 -9 0
twic	-4 -7 0 0 8 -12 -6 -3 0 0 0
two	-10 -4 0 -6 0 6 0 -6 0 3 0
typ	0 -6 7 -6 -10 -12 -6 14 -11 -4 -6
u	0 0 0 0 0 0 -9 -5 0 7 0
uncl	0 0 0 0 -4 3 0 -3 -3 -3 -11
unclaim	3 0 0 0 -7 -8 0 0 0 -3 0
under	0 -10 0 -5 0 -5 -7 0 -4 -5 11
undercover	-7 -4 -12 0 -14 10 -3 -7 -17 0 -12
understand	-13 0 -9 0 10 -9 -4 -4 -7 0 -5
union	-7 -6 -15 -7 16 -11 -10 -7 -5 -9 -4
unlock	-5 -8 -13 -4 12 -10 -7 -12 -7 -8 -3
unpaid	-9 -14 -8 -9 11 -8 -8 -10 -10 -4 0
up	0 -10 6 0 5 -3 0 3 0 0 4
us	-7 -5 13 -9 -11 -8 -12 -6 0 -6 -7
utility	0 -9 -3 3 0 -4 -7 0 -7 -3 0
valu	-7 -9 -9 -9 -7 -4 0 -9 -8 10 -5
verbally	0 0 -9 0 0 0 8 0 -4 -16 -6
verification	-20 -12 22 -19 -20 -7 -5 -16 -10 -5 -4
verify	-10 -8 -12 15 -10 -6 -3 -16 -8 -7 -6
very	0 0 0 0 0 0 0 3 -12 0 -3
via	0 0 -6 0 -8 -4 -3 4 -5 0 -5
victim	-4 -3 -5 0 -11 -6 8 0 0 5 -4
view	3 0 0 0 0 0 0 13 0 0 0
viewer	-14 -8 -14 -11 -14 -7 0 18 -8 -9 -9
viru	-11 -16 -13 -8 -15 -9 -13 16 -5 -10 -5
visa	-22 28 -20 -14 -17 -6 -4 -16 0 -6 -9
visit	0 -7 -4 0 -6 -3 0 -3 -4 -9 0
voic	-9 -8 0 -3 -5 -7 0 -4 4 -3 0
voucher	-9 -7 -10 -6 -14 -11 29 -9 -7 -10 -3
wa	-9 -4 -4 7 -5 0 -5 0 -5 4 3
wag	12 -5 -6 -7 -6 -6 -7 -7 -5 -11 -6
wait	-5 -14 -7 -7 -11 16 -3 -4 -3 -4 6
walgreen	-11 -4 -5 -3 0 0 10 0 -4 -7 -7
walk	-4 -7 -10 0 -13 7 0 0 -8 -3 -3
wallet	-6 -7 -3 -4 8 0 0 -4 -5 -7 -4
want	-9 0 0 -4 5 -9 0 -3 -13 -3 -12
wasn't	-11 -12 -17 -11 0 -11 -9 -7 6 10 -8
watch	-7 -10 -7 -6 -26 -12 -15 -11 -6 23 -6
way	-3 -9 -4 -3 7 -6 7 -3 -5 -8 0
we'd	-6 -6 -7 -6 9 -5 -5 -6 -5 -4 -5
we'l	0 -4 -4 -3 -3 -7 -10 0 0 4 0
we'r	-15 0 -3 0 8 0 0 -8 0 0 -3
wear	0 -13 -12 -7 0 -3 -4 -3 -4 -5 5
websit	-7 -8 -18 -4 -7 -9 -11 16 -11 -10 -3
week	0 0 0 0 0 -8 -7 0 -3 0 -7
weep	0 -3 -4 -4 4 -3 -7 -9 -3 -7 -10
wel	7 7 0 -3 -8 6 0 0 0 0 0
wembury	-3 20 7 0 -3 -5 -5 0 -4 0 -9
went	0 0 -3 0 0 -5 -8 -6 0 -3 0
weren't	0 0 0 0 15 0 0 0 0 -7 0
western	-7 -6 -15 -7 16 -11 -10 -7 -5 -9 -4
wet	-3 -8 -3 -3 9 -9 0 0 -3 -7 -5
what	8 -3 -10 -6 -8 -5 -5 -9 -5 0 -6
what'l	-9 -5 4 -4 0 0 -8 0 -5 -8 -4
whatsap	0 0 -5 4 -18 0 3 0 0 0 0
wheedl	-6 0 9 -6 -4 -7 -6 -8 0 -7 -6
when	-6 0 -11 5 6 0 0 -4 -6 -7 9
wher	14 -8 -8 -9 -8 -10 0 -3 0 -3 -6
which	14 10 0 -3 -9 -5 -4 0 0 -5 -9
whil	-5 -6 -4 0 6 0 -4 -12 -4 -5 -3
whit	-3 10 -6 -9 -8 -5 -8 -6 -4 -7 -5
who	0 -7 -5 0 -10 6 -3 -4 3 -6 -9
whoever	-5 0 0 0 -4 12 0 0 0 0 -3
whol	-7 -3 -3 0 18 -3 0 0 0 -3 0
whos	20 -8 -21 -10 -8 -5 0 -8 -8 4 4
why	0 -10 0 -8 3 -9 0 0 0 0 8
wid	-5 -9 -3 0 0 -3 0 0 0 0 3
widow	0 0 -3 0 0 8 0 0 -5 -4 -5
wif	5 0 5 -14 0 0 -4 -4 0 0 -4
wil	-7 -5 -8 0 -4 6 0 -15 -4 -5 -5
wilson	0 -7 0 0 -9 -5 10 -3 -8 -5 0
window	-17 -8 0 -5 -9 -4 -8 16 -15 -6 -5
winning	-8 0 0 0 6 -9 -3 0 -4 -8 0
wir	-4 0 -3 0 8 -7 -3 -4 -8 -4 -3
wish	-3 -9 -5 0 -6 0 0 -5 0 -4 0
with	8 4 -4 -7 -7 0 0 0 0 5 0
withdraw	-11 -7 -12 -7 -27 32 -14 -16 -11 -16 -15
withdrawn	-10 0 -11 -7 -7 11 -6 -4 -3 -8 -13
wold	0 -9 0 0 0 0 -3 0 4 0 -3
won	0 5 0 0 -9 0 0 -4 -8 0 -5
word	-18 -12 28 -19 -7 0 -6 -12 -5 -8 -7
world	-6 -3 -3 -4 0 -5 -5 -10 0 9 0
worst	-5 -5 0 -4 -4 8 -3 -3 -5 -3 0
worth	-5 -4 -3 -3 -13 -9 5 -4 -5 7 -3
would	-9 -10 0 -8 -4 8 -6 -9 -6 -3 7
wouldn't	5 0 -13 -3 -8 7 0 -5 -6 -3 -6
wrap	0 -5 -4 -3 -3 3 0 -6 0 -3 -9
writ	-7 -5 12 -10 -6 -4 -5 -9 -6 -4 -14
written	-3 -11 0 0 0 -7 -5 0 0 -5 7
wrong'un	-3 -5 0 -10 -8 0 -4 -3 -12 9 -6
ww	0 -3 -9 -4 -7 -5 -5 6 -5 -5 -5
xbox	-7 -21 -12 -13 -12 -9 25 -12 -8 -10 -18
y	-4 0 -12 7 -5 0 -4 5 -3 -4 -4
yeah	-3 -12 3 0 -4 0 6 -7 0 3 0
year	0 3 0 -5 0 -8 -4 5 -8 0 -7
yorkshir	-6 -5 -4 -4 -4 8 -4 -5 -7 -3 0
you'r	-9 -5 -6 -8 0 0 9 -5 0 -7 -6
you'v	-4 -4 0 0 0 -5 -10 -3 -9 3 6
youth	0 -12 0 -6 -5 0 -5 0 -5 -4 5
zero	0 -3 -9 -4 -7 -5 -5 6 -5 -5 -5
` };
