/** Written by scripts/fit-reader.ts. */
export const FITTED_ASKING = { bias: [-3.03], packed: `
<day> ^	14
<day> and	-11
<figure> <day>	-9
<figure> and	-10
<figure> to	16
<sum> ^	24
<sum> in	14
<sum> on	-10
<sum> was	-11
<sum> watch	11
=ask-if buy_goods	11
=ask-if gift_cards_or_vouchers	9
=ask-if personal_details	9
=caller ended	-10
=caller lost	-12
=gone	-11
=meant no ended	-9
=resident	-15
=resident gave	-11
=resident lost	11
=returned	-8
=said recording	18
=said sent-money	11
=said told	-12
^ <figure>	-19
^ <sum>	-19
^ an	8
^ asked	24
^ bank	-13
^ bye	-9
^ call	-13
^ cashier	-19
^ cllr	-13
^ could	9
^ dear	-10
^ do	-9
^ don't	-14
^ five	-13
^ four	-9
^ have	8
^ he	9
^ i'll	-10
^ if	-15
^ is	-8
^ it's	-9
^ let	8
^ lovely	-11
^ male	-9
^ needed	19
^ never	-10
^ no	-12
^ not	-8
^ number	-12
^ okay	-11
^ on	-10
^ pc	-10
^ perfect	-8
^ press	24
^ rang	-12
^ recorded	10
^ recording	-14
^ same	-13
^ so	-11
^ some	-10
^ tell	-11
^ thank	-11
^ that	-8
^ they	9
^ those	9
^ to	8
^ victim	8
^ wanted	23
^ we	-12
^ well	-8
^ when	15
^ who	-13
^ will	-16
^ yeah	-13
^ yesterday	-8
^ you've	-10
^ your	-10
a bag	11
a bank	-9
a bogus	9
a couple	-8
a courier	10
a criminal	-8
a driver	8
a letter	-9
a program	10
a proper	-10
a real	-11
a red	-18
a ring	12
a safe	9
a taxi	8
a technician	9
a test	12
a virus	-10
a youth	12
able	11
about it	-12
about my	11
above	-10
abroad ^	-8
abusive	-14
acc	14
accident	-11
account	8
account it	9
account number	20
account's	-9
act	-10
action	-9
active	11
advise	-16
aff	-12
after	10
after the	10
afterwards	11
against	8
age and	10
agenda	-9
agent	15
agent ^	13
ahead	-13
aids	-10
alert	-14
all he	10
aloud	9
already	-11
altogether	16
always	-11
american	11
ames	9
an agent	16
an envelope	9
an officer	11
and date	-13
and for	8
and give	10
and got	9
and hand	8
and must	12
and no	-8
and nothing	9
and press	8
and said	-11
and that	-14
and there	-13
and was	-8
and we	-10
and we'll	8
and where	9
angharad	10
another	-12
answering machine	-13
anydesk	14
apologising	-11
appeared	-17
apple	10
apple cards	11
appreciate	-8
approach	-8
are	-9
arrears	15
arrived	9
arrives	-13
arrows	9
as good	-10
ask you	-12
asked	11
asked for	11
asked him	-12
asked to	12
assistant	12
assisting	9
at <figure>	-8
at <sum>	9
at once	13
at six	-10
attempted	-12
authorised	-8
automated	17
awake	-10
away ^	14
awfy	-10
baby	-10
back ^	11
bad	-9
bag	14
bagged	11
bail	16
balance	16
balderton	-9
balked	10
ballybofey	11
bangle	15
bank account	16
bank first	-8
bank transfer	9
bank with	8
barclays	-15
barcode	-9
barry	-9
bars	-8
battery	-8
be in	-8
be paid	8
be round	9
be settled	8
beans	-12
been arrested	-10
been taken	-10
been told	9
before i	11
before the	11
beg	-16
believing	11
belongs	-10
bench	-9
bexford	-10
bid	9
bides	-12
big	-20
biggleswade	11
bins	-14
birth	10
biscuit	-12
bitcoin	18
bite	-12
bless	-13
blocked	-18
blockers	-11
blocking	-9
board	-9
bogus	9
boiled	8
booking	-9
bootle	-13
bot	10
both	8
boxes	12
branches	10
breaking	-17
breath	-13
breathing	20
bright	9
bring	-11
brisk	11
broke	-9
browsed	10
browser	15
btw	-12
bullion	15
bungalow	-9
bungay	-12
burr	-12
bury	-12
buses	-11
busy	-10
buy	9
by bank	9
by transfer	20
c	11
call from	8
callback	-12
caller asked	11
caller demanded	10
caller's	9
calls	-9
callum	-13
can do	10
cancel	12
cancelled	-19
cancelled ^	-14
candles	10
caravan	-14
card but	-8
card had	-12
card to	14
card under	10
cards	16
cards for	15
carer	8
carmarthen	11
carry	-11
cash ^	13
cash ready	12
cat	-9
catch	12
catherine	9
catterall	-11
caused	12
cctv	-8
center	-8
central	-8
chadderley	-9
challenged	-10
champion	-9
change	-9
changed	-15
character	10
charity	-12
charm	10
charts	-12
check	-8
checkout	12
cheek	-16
cheerio	-12
child	-9
children	-10
chinese	-8
chit	9
choosing	10
churchtown	-12
churchyard	-11
circling	12
city	-8
claim	-8
claimed	-12
class	10
cleaner	-19
cleared	-11
cllr	-13
closing	-10
code ^	13
code and	9
codeword	11
coffee	-10
cold	-8
collar	-13
colleague	8
collect	13
commander	-11
commendation	-8
community	8
completing	12
compromised	9
confirm the	8
considered	-9
consultant's	-9
contacted	-8
containing	-14
control	-8
control of	-9
cookson	9
copies	-8
copper	-8
cost	-12
costing	10
could i	8
couldn't	-10
council	-13
counted	-16
counterfeits	10
course	-13
cousin	9
covering	10
created	-11
crieff	9
criminal	-8
crook	-9
crosses	9
cruise	9
cryptocurrency	16
culpepper	-11
cuppa	-8
cut the	9
cvv	15
cyprus	14
dad's	-14
daft	-10
damage	-16
dash	9
dashboard	-11
date	10
date of	10
dates	21
daughter's	-9
dead	-10
dear	-9
debit	12
debit card	12
delete	-15
delivery	14
demanded	16
demanding	-16
dempster	-8
denise	-9
dentist	-10
deposit	11
deposits	-10
described	-9
devices	-15
devon	-9
dhl	-8
dial	17
dial <figure>	10
dialled	-11
dialling	-9
diamond	11
did the	10
didn't ring	-9
digging	9
digits	13
dinnertime	-10
directions	-18
directory	-9
discrepancy	-13
discuss	-10
display	-9
displayed	-9
dispute	10
do ^	-8
do you	15
dob	14
documents	-11
does it	8
doesn't	-11
doing ^	-8
don't do	-10
don't need	-12
don't tell	8
donation	8
doorbell	-10
doreen	-11
dover	-12
down ^	-9
download	15
drain	9
draw	11
driving	10
driving licence	10
ducks	-13
dunn	-12
dursley	-9
each	8
each ^	8
early	-8
eating	-10
edmunds	-12
eighties	-10
electric	-14
electricity	-12
embassy	10
emsworth	-10
encouraged	15
end of	-10
ended	11
engineers	10
engraved	8
enqs	-11
ensuing	-11
entertained	-10
entry	-8
errors	-11
esham	-10
evaporated	-17
evening	-9
event	8
expecting	-11
explained	-10
expose	8
eyed	12
failed	9
fair	-8
falcon	11
farmer	-8
father	-9
faversham	-8
feb	-10
fell	8
fetch	9
fetched	9
fibbing	-10
fifteen	8
figures	11
file ^	10
filled	-11
finding	-11
firm	-10
first	12
fishing	14
flat	-10
flush	12
foam	-10
follow	8
following	-11
follows	-8
foolishness	-15
for it	12
for me	10
for my	19
forced	-8
forthcoming	11
fortnight	-9
forwarded	-9
four days	-15
four hundred	-10
fourteenth	-14
friends	-12
frightening	-16
from bt	8
from her	-8
frozen	-11
full of	-10
gambit	8
gangs	-8
garstang	-12
gave them	13
gazette	-9
gent	-10
genuine	-18
gerald	-8
gesture	-10
get <sum>	8
get a	8
gibberish	-9
gillingham	-12
gist	11
give him	12
give it	12
give me	20
glazing	-12
glenrothes	-14
go	9
go in	11
go to	11
gold	8
gone ^	-13
good ^	-9
goodwill	-10
google	13
google play	8
governors	15
grand	-14
grandchildren	10
grandmother	-9
grandson's	-12
granny	-10
granting	10
grateful	11
greenhouse	-9
grimsby	-12
grumble	-15
grumbled	-9
hacked	-13
had an	-9
had i	-10
had me	18
had my	-12
had no	-20
had the	-9
had to	15
hadn't	-8
hall	-9
hampshire	-10
hand it	8
hands	-9
hang	-8
happen	11
happened	-9
has had	-13
has not	-11
has put	-11
hash	9
hasn't	-10
hatchback	-9
have not	-9
having	10
he asked	20
he did	-13
he has	8
he made	11
he says	17
he wanted	17
head	-14
hear you	-10
heather	-13
hedge	-14
held	10
held and	9
helpful	-10
her a	10
her and	-10
her pin	9
her so	-13
her the	8
him and	11
himself	-9
his daughter	14
his pin	9
hit	13
hit <figure>	13
hoddesdon	-12
hospice	-10
hours	-10
hours ^	-10
house	15
householder	11
how much	14
how the	-14
huh	-8
human	10
humanity	-9
husband	17
hygienist	-9
i am	-10
i asked	-14
i could	-10
i have	-11
i need	11
i pay	13
i rang	-11
i said	-9
i'm with	9
ic4	9
idea	10
identity	14
idiot	-12
idle	10
if i'd	-11
if the	8
if they	10
ill	-10
immediately	-10
impostor	9
in ^	10
in birmingham	-8
in cash	11
in itunes	10
in leeds	-11
info	13
inform	-9
information	12
information ^	15
inft's	13
inquiry	8
insist	-15
insistence	9
installing	11
instalment	14
instead	8
instructed	12
instructions	10
insurance	13
insurance number	9
interrogation	11
inv	-9
invest	15
investigator	-8
invoice	12
ipad	12
iphones	12
ipsos	-10
ironing	9
irrecoverable	-12
is looking	-10
is nothing	-17
isbn	9
it for	-9
it has	9
it i	9
it over	9
it right	11
it said	22
it says	8
itunes	16
jan	-12
journey	13
jump	-13
jury	-8
justice	-8
keeps	-13
kettle's	-14
key ^	9
keyed	10
keys	-12
khalil	-8
kill	-9
kindly	-9
kirkcaldy	-8
knew	-19
know what	18
known	-10
knutsford	-11
lampeter	-11
landing	-13
lane	-11
lanyard	14
lap	8
laptop	10
laptop ^	9
laptops	10
largest	10
lass	-10
laundering	-19
lay	-10
leads	11
leaflet	-10
leaked	-17
lecture	10
leeds	-11
leisure	10
lend	8
lesson	-8
letterbox	12
licence	10
lifeboats	8
lift	-9
lifted	-19
like to	-10
line ^	-9
litter	-9
littlestone	-14
live in	-9
lived	19
llanelli	-9
load	-13
located	-8
locked	9
lodged	-9
loft	-13
login	10
long	8
loo	-20
lord	-11
lordswood	-9
lose	-9
losing	-10
lottery	15
loud	18
lovegrove	-8
lover	-8
lucky	-9
ludlow	-13
luton	-8
m	-12
ma	-12
ma'am	9
machine ^	-13
machine's	-13
machines	-15
magazine	-13
maiden	13
maiden name	13
maidstone	-10
mails	-9
maintained	-12
major	-10
make a	13
man ^	-8
man from	12
man had	-9
man said	-8
many	9
marcus	-9
margaret	-12
marker	14
marks	-10
marsh	11
mat	9
mate	10
mates	-9
mayor	8
me <sum>	-9
me to	9
meaning	9
media	-9
meeting	-10
melton	-11
members	-10
memorable	8
memorable word	9
memorised	-14
menace	10
method	-9
mexico	-11
mine	-12
mislaid	9
miss	8
missed	-10
mistake	-14
mistyped	-10
moira	-12
money	9
money <sum>	10
money ^	8
money out	19
money's	-9
month ^	-10
morning ^	-9
morpeth	-11
mortified	-12
mother's	11
mother's maiden	11
mothers	9
motherwell	-8
move	13
mowbray	-11
mp	-9
mules	-12
must	12
my computer	11
my credit	9
my date	11
my daughter	-9
my husband	16
my money	11
my new	-11
my passport	10
my phone	14
my postcode	10
my savings	10
my tablet	-12
myself	11
naebody's	-13
name and	-11
name is	-9
names	-11
nan	-11
nation	-8
national	11
national insurance	13
nearly	-16
neck	-11
necklace	13
nectar	11
need	8
need to	8
needed	13
needed my	13
needed the	16
neighbour	-11
neither	19
nephew	-8
never	-9
new account	17
newark	-9
newcastle	-13
next	-10
ngl	-9
ni	14
ni number	10
nice	-12
nick	11
nil	-11
nintendo	9
no ^	16
nobody	-15
nobody has	-20
none	-12
normal	10
normally	-17
northumberland	-10
not	-8
not been	-10
notch	-9
notebook	-8
notes ^	11
nothing	-11
nothing ^	-10
nothing to	-14
notices	-9
nov	10
nowhere	14
nuisance	-10
number ^	18
number of	-10
numbers off	11
oban	-12
observed	13
obstructing	-12
obtain	11
of an	9
of birth	10
of course	-13
of her	10
of their	9
of these	-8
of those	-9
off ^	-9
off me	-17
off my	10
offend	-9
officer ^	8
officers	-10
often	-13
oh	-8
ok	15
old	9
older	-9
on <figure>	-10
on to	10
one to	12
one two	-14
ongoing	-9
online	16
online banking	13
ooh	-9
open	14
opening	8
operator	10
option	10
or i'd	12
ordered	-12
others	-12
otp	15
out <sum>	8
out to	13
overseas	-11
owed	11
own ^	12
padlock	-10
paper	9
parcelforce	11
parcels	-14
pargeter	-8
part	-10
part of	-8
particulars	15
passcode ^	10
passing	-10
patient	25
patients	11
patio	-14
patricia	-11
pauline	-10
pay	10
pay <sum>	12
pay the	12
payable	13
paying	20
payments	-13
paypal's	-9
pcs	-8
peaceful	-9
peeling	-12
pelham	-9
pending	-9
people	-8
people's	-8
perfect	-8
perfect ^	-8
permission	10
person who	-10
personal	17
persuade	12
persuaded	13
phone off	-9
phoning	-12
photo	9
photographs	10
phrase	8
pick	10
pick up	10
picked up	-15
pies	-14
pin into	13
pinged	-9
plaque	-11
play cards	9
played	-10
please don't	-8
plugs	-12
police ^	-9
poorly	-11
postage	14
postcode	10
postcode and	9
posted	10
potatoes	-12
pounds to	-12
power	-9
powered	-8
press	21
press <figure>	21
press one	12
pressed	17
pressed <figure>	8
pressing	16
previous	15
price	13
prides	-14
pritchard	-10
proceeds	-9
professing	-8
promise	-13
provide	10
pugh	10
purchase	11
purchased	8
push	14
qq	-10
quiet	-11
quotation	-11
ra	-9
rang ^	-8
rang at	-14
rang the	-13
rang to	-8
rascal	-12
read	8
reads	-15
realised	-19
rear	-8
rebate	9
receiver	-10
recent	14
recorded	15
recycling	13
red	-9
redcar	-10
redruth	-13
refunded	-11
regards	-12
regret	8
release	10
release a	12
relieved	-9
rely	-14
reminder	-15
reminding	-8
removal	-13
renew	10
rent	10
rented	-8
repair	-13
report it	-8
reported	-9
reporting	-10
representative	11
requested	12
requirement	-10
resident	-11
resurfaced	8
retailer	12
retford	-10
return	9
returned	-11
returns	11
reverse	-17
rhyl	-9
rings	-13
robbed	-10
roll	10
roof	8
rotherham	-16
round to	10
runner	11
rustling	-10
sacked	9
safe	10
safe account	11
safe and	10
said ^	-14
said and	11
said he	-11
said she	-9
said that	-12
sailed	-11
sale	-12
savings ^	9
saw	-10
say that	-9
scam	-11
scammers	-9
scones	-12
scotland	-15
scottish	-12
screen ^	9
sealed	9
secateurs	-11
secrecy	-10
seem	-9
seized	9
sellars	-9
send <sum>	15
send the	15
sends	-9
sent to	15
sephora	12
session	11
settle	13
settling	9
shakedown	17
shaken	-18
shan't	-12
shanghai	-8
sharp	12
she didn't	-9
she has	-16
she needed	12
she says	-11
she's	9
sheffield	-9
sheriff	-11
shop	8
shopkeeper	-11
shopping	10
shouted	17
shrift	-12
shut	-11
sick	8
signed	-10
silence	-16
silly	-9
since <figure>	-10
single	10
sir ^	-11
sister	-11
sixteen	9
sixteen digits	18
sixth	-10
sky	-14
slept	-10
slip	12
slow ^	8
so called	16
so he	-8
so it	-9
sob	-18
sobbing	-10
sofa	-9
solihull	-10
somebody	-9
sometimes	-9
son	-9
sorry	-9
sort	12
sort code	10
sorted	-8
sovereign	10
spanish	-8
speak with	8
speaker	9
speaking	-9
specialists	10
specs	24
spelled	12
spelt	8
spent	-11
spotting	-10
sse	10
staff	-9
standing	12
stars	-16
start	-13
statement	-10
stay	11
stayed	11
steam	10
steam cards	9
steered	9
stick	12
sticky	10
still	-11
stockport	-11
stolen	-9
stomach	-13
stop it	-11
stopped	15
store	10
strangely	-9
strip	9
study	-9
stuff	13
sunday's	-11
superintendent	-12
supposed	10
supposedly	10
surcharge	-8
surrendered	12
surveyors	-8
suspended	9
swab	9
swainby's	-10
swansea	-15
switching	8
synchronised	-11
system	-10
ta	-9
take	9
talks	13
talktalk	-14
tap	14
tax	10
tea	-14
teacher	11
teased	10
teatime	8
technician	10
tell him	11
tell you	-9
teller	12
tenterden	-9
terminal	-11
terminated	9
terms	-10
thames	-15
than	10
that ^	-12
that came	9
that her	-10
that i	8
that would	-9
that your	-9
that's	8
the <sum>	-8
the account	8
the app	11
the balance	9
the bill	11
the bogus	9
the box	9
the branch	-12
the call	-16
the caller	8
the card	9
the cards	18
the cash	15
the cat	-9
the clerk	-8
the code	18
the codes	9
the details	10
the expiry	8
the following	-11
the house	13
the list	13
the new	-11
the notes	12
the one	22
the only	-9
the other	-9
the parish	-9
the receiver	-10
the recording	15
the screen	9
the shop	9
the sixteen	18
the sort	9
the sum	-8
the telephone	-8
the windows	9
the woman	-11
then ^	-10
then a	10
then my	13
then said	8
there	9
there'd	-10
there'd been	-10
there'll	10
there'll be	10
these	-10
they asked	13
they needed	10
they say	9
they wanted	21
thieves	-8
thing	9
thing ^	-14
think	-12
thinking	-9
thinks	-9
this was	-9
this week	-14
those who	9
threatened	-8
three	10
three thousand	10
tick	11
tidy	-11
till	14
time	-9
tin	-10
to <figure>	-11
to ask	-11
to cancel	13
to check	-14
to clear	13
to collect	10
to cut	9
to download	15
to draw	9
to his	12
to install	14
to leave	14
to move	11
to obtain	11
to open	13
to purchase	9
to put	10
to release	10
to send	15
to take	9
to turn	12
toast	-9
told him	-9
told me	11
told that	14
told them	-14
told to	18
took it	-13
tortoise	-8
touch	-8
tps	-13
trace	-12
trades	14
tranche	-8
transfer	9
transfer ^	11
trap	11
tree	-16
tribunal	12
trotted	11
trouble	-9
troubled	-10
trudy	-9
trying	-11
trying to	-11
tudor	9
tunisia	-8
turnip	-15
twenties	9
twice	-12
two hours	-11
two hundred	8
two thousand	15
twyford	-12
type	13
typical	-8
uh	-10
uk	-12
un	-15
understand	14
unk	12
unlock	12
unmarked	-12
unobtainable	-9
up in	-8
us ^	-9
useful	-10
verges	-13
verification	10
verify	11
very	-15
vet	18
via	10
viewer	10
views	-11
virgin	-10
virus	-10
virus ^	-8
vivaldi	11
voicemail	-12
vouchers	15
vouchers ^	13
vulnerable	-9
wade	-11
walderslade	-13
wales	-11
walgreens	12
walked	-10
want	10
wanted	18
wanted a	11
wanted my	31
wanted the	16
wanting	9
was asked	13
was being	-11
was from	-12
was i	-12
was on	-13
was sent	14
was that	-8
was to	20
watching	9
we	-11
we'd	10
wearing	11
wedding	-10
wee	18
week	-8
week ^	-11
weeks	-12
weep	-12
weeping	9
welcome	-12
well	-8
well ^	-12
wet	9
what they	-8
what'll	11
where	9
where i	8
where'd	-12
which account	13
which she	11
who i	11
who's	-11
whoever	-15
whose	14
wife	9
wife's	-9
will	-9
will do	-12
wilson	9
windows	13
with ^	17
with you	-14
withdraw <sum>	9
withdrawals	-9
withheld ^	-13
within	17
witness	8
woman from	-9
won	10
won't	-11
word ^	9
work	-10
worker	-10
working	-9
worn	11
worried	-13
worthing	-13
would come	17
wrexham	-17
wrong	-9
wrong ^	-14
x	10
years	-9
yep	-15
yet	-12
you do	-14
you don't	-11
you get	9
you pay	-12
you would	-9
young	-10
young man	-9
your computer	-15
your date	9
your national	14
yourself	-10
youth	12
zapped	-13
` };
export const FITTED_THINGS = { bias: [-1.74, -2.32, -1.85, -1.39, -1.14, -2.47, -2.1, -1.59, -1.94, -2.72, -2.69], packed: `
	-3 -9 -17 16 -11 -4 -6 -5 -4 -3 0
<figure>	-9 0 -4 -10 -9 -5 0 -7 18 -5 -4
<sum>	-6 0 -6 -6 9 4 0 -7 -3 -4 -4
=amount	-5 4 -5 -6 10 5 0 -5 0 -3 -4
=ask-if bank_details	12 -10 -3 -4 0 -4 -3 0 0 -3 0
=ask-if buy_goods	0 -3 -9 0 -3 -7 0 -3 0 14 0
=ask-if card_details	0 13 -6 0 -3 -4 -3 -3 -4 -5 9
=ask-if card_handover	0 -9 0 0 0 -10 -4 -4 -4 -4 14
=ask-if cash_to_courier	-8 -3 -4 -3 -8 27 -4 -3 -5 0 3
=ask-if gift_cards_or_vouchers	0 0 -8 0 0 -6 28 -3 -5 -6 -10
=ask-if money_transfer	-6 -4 -6 -3 27 -11 0 -3 0 0 -5
=ask-if personal_details	0 0 -3 25 -3 -4 0 0 0 -4 0
=ask-if pin_or_password	3 0 27 0 0 -5 5 0 0 -5 3
=ask-if remote_access	-8 -3 0 -3 3 -4 0 27 -4 -4 -3
=call ended	-4 -5 0 -3 -8 -4 0 4 -6 -9 5
=call gave	0 -11 3 0 -3 0 -3 -8 6 0 0
=call lost	-8 -10 -4 -4 -19 0 10 -5 -3 -12 -6
=call lostUnless	0 0 -6 0 0 0 -10 -4 -5 10 0
=caller	-7 -7 0 -8 -14 -8 -12 -11 -8 -11 -5
=caller lostUnless	0 0 -5 0 0 9 0 -3 -5 -4 -11
=follow-up	0 0 -9 -5 3 0 -5 0 -6 -6 0
=fraud	0 8 3 0 0 0 -3 0 0 9 0
=had	-4 3 5 -3 0 0 -8 0 -4 0 -8
=lost	0 -7 -7 0 10 0 5 -4 -4 -4 0
=lost-unless	0 -15 0 0 0 3 4 0 0 3 0
=meant lost	-4 -8 -7 0 6 0 5 -4 -4 -4 0
=meant lostUnless	0 -16 0 0 -5 3 4 0 -3 4 0
=meant no ended	-7 0 -3 -7 0 -8 -4 7 -7 -4 -3
=meant no had	-4 3 5 -3 0 0 -8 0 -4 0 -8
=meant no lost-unless	0 -5 -9 0 11 0 0 0 4 -3 4
=only wanted	0 -3 0 -8 3 3 -6 7 0 0 0
=resident	-4 -5 -13 0 5 -6 -8 0 -4 -4 -3
=resident lost	-4 -5 -13 0 5 -6 -8 0 -4 -4 -3
=said address	-4 -3 -4 6 4 -6 0 -8 0 0 0
=said answer	11 -6 -7 0 3 -6 0 3 -11 -3 0
=said claim	-7 -3 0 -6 4 -6 -4 0 3 -9 -4
=said gives	-10 0 14 -3 11 0 -18 -7 -5 -5 0
=said left	-14 0 5 -6 -8 -3 0 0 0 0 -7
=said recording	-5 -4 0 0 -15 -3 -3 -5 14 -6 -3
=said refuses	-4 -5 -11 0 3 -8 0 -4 -4 -8 -11
=said sent-money	-4 -5 -13 0 5 -6 -8 0 -4 -4 -3
about	10 -5 -11 -5 -5 -4 0 0 4 3 -4
ac	21 -14 -19 -15 -13 -12 -9 -11 -9 -7 -7
accept	-7 -3 -13 -3 0 -5 -3 7 -3 -6 -12
acces	7 -13 -16 -16 -17 -7 -4 17 -4 -5 -6
account	31 -12 -9 -6 4 -4 -7 -12 -6 -7 -6
acros	-8 15 -16 -6 6 -8 -12 -11 -7 -7 0
activ	-19 -7 -7 0 -4 -7 -5 -3 12 0 0
addres	-13 -13 -18 30 -14 -4 -6 0 -5 -7 0
adeyemi	0 -4 -10 0 6 -7 -3 -3 0 -6 -7
administration	0 -6 -4 0 6 -4 0 -4 -5 -9 0
advis	0 -10 0 0 7 -6 -7 -4 5 -5 0
adviser	0 -11 -8 0 -10 -10 -5 -10 7 -10 -7
afraid	6 -7 -12 -4 -9 -3 -5 -10 -14 0 -6
after	-3 -8 0 -7 0 0 -6 0 4 3 -5
afternoon	4 0 -10 -3 8 0 0 0 -11 0 -4
ag	-8 -3 0 10 -3 -5 0 -6 0 -6 0
against	-7 5 -9 0 -16 0 -4 -3 5 -3 -6
agency	0 0 -5 3 -4 0 0 -3 -8 6 0
agent	-9 -9 -11 0 -9 -8 -8 -12 18 -9 -8
al	-15 -8 0 13 -3 15 0 -5 0 -4 5
alert	0 0 0 0 0 11 0 0 0 4 0
alleg	0 0 0 -4 -9 10 -7 0 0 -7 -6
alon	-11 -9 -13 18 -14 -10 -8 -10 -9 -8 -7
along	0 -4 0 0 -9 6 -10 -4 -5 -4 8
aloud	-4 0 4 0 0 0 0 -12 -3 0 0
also	0 3 0 -3 -9 -7 -7 -3 0 4 -3
altogether	-10 -20 14 0 -3 -13 -14 -10 -9 -8 -4
am	-7 0 4 0 0 0 0 -11 -3 0 0
amazon	-7 -16 -8 -7 -5 -5 9 -6 0 -9 -6
among	-3 -9 -4 4 0 -5 -7 0 -7 -4 0
amount	4 -7 0 -5 0 0 10 -3 -6 0 0
an	-12 0 -4 -8 0 6 -5 4 11 -3 0
announc	0 -8 -4 5 -3 -8 -5 -4 -3 -8 9
answer	-7 -6 18 -21 -11 -8 3 -14 0 -8 -8
antiviru	-4 -6 -7 -5 -5 -5 -3 10 -5 -3 -3
any	-8 -9 -14 -6 -9 -6 0 4 10 -6 -8
anydesk	-11 -17 -14 -17 -8 -12 -11 26 -6 -14 -7
anyth	-6 -6 -7 -10 -5 -8 -7 0 6 -4 -11
ap	3 -4 -11 -7 7 -6 -5 6 -6 -9 -7
appear	10 -4 5 -14 -4 -3 0 -5 -3 0 0
appl	-5 -14 0 3 -7 -10 19 -9 -5 -4 -12
applicant	-4 -7 -7 6 -6 -7 -7 -5 -4 -8 -6
ar	-7 0 -4 0 4 -8 4 -3 0 0 -8
argo	0 -6 -9 -3 0 0 9 -4 0 0 -3
arkl	-3 0 0 0 -3 -8 -3 0 -4 10 0
arrang	0 -6 0 0 -17 14 -13 0 0 -6 11
arrear	-8 -8 0 -3 -8 0 10 0 -7 0 0
arrest	-4 -3 -6 -13 5 -13 4 -3 4 -6 -6
arriv	-5 -9 0 0 0 -5 -5 -3 -8 -4 3
arrow	-7 -4 -9 -4 -7 0 -5 8 0 -7 -6
asid	0 -6 5 0 -5 -5 -6 -4 0 6 -9
ask	-3 5 4 6 -5 -13 -14 -3 -8 -10 -12
assur	0 -9 -3 -4 -17 -7 0 -16 0 -9 3
attack	0 -14 9 -4 10 -3 -3 -3 -5 -6 -4
attend	-3 -6 -3 0 -4 -7 0 -3 -9 0 3
attention	0 0 0 0 -4 -7 4 -10 -4 -12 0
aunt	-5 -14 0 -8 0 6 0 -4 0 -3 -10
automat	-5 -8 -9 -9 -5 -4 -5 -4 10 -4 0
avert	-4 -6 0 0 -12 -7 10 -3 -7 -4 0
avoid	-3 -8 -4 -10 -5 -8 -5 -7 4 -5 -6
away	9 -8 -4 -11 0 -6 0 -8 -5 6 6
back	-6 3 0 -11 5 -9 0 -7 -5 -3 5
bag	-9 -12 -5 -3 -13 9 -12 -13 -8 0 4
bail	-20 -11 -9 -16 26 -20 -10 -10 -10 -9 -6
balanc	14 -12 -14 -15 4 -7 -8 -9 -8 -6 -9
balk	17 0 -14 -4 -12 -13 -5 -7 -3 -3 -13
band	-11 -3 0 0 -3 4 0 0 -3 0 0
bangl	0 0 0 0 0 0 0 0 0 11 -4
bank	35 -12 -8 -22 -10 0 -9 -18 -8 -9 0
banknot	-10 0 -6 -11 -7 11 -5 -9 -3 0 -4
bark	-4 0 -11 -4 -8 -8 -12 9 -8 -12 -12
basket	-3 -6 0 0 0 -5 4 -3 -14 0 -6
be	-9 0 0 0 -8 -6 -6 -3 0 -3 0
becom	0 0 0 0 8 -12 0 -5 0 0 0
befor	-8 0 0 -4 8 -9 0 -3 -4 -5 -4
beg	0 -3 -4 -3 5 -4 -6 -8 -5 -4 -10
began	-11 0 -7 -5 8 0 0 0 -3 -6 0
behest	0 0 0 -9 -7 7 -8 0 0 -5 -7
behind	-10 -13 -10 -5 -8 10 5 -4 -7 -8 -11
belief	-7 -5 -11 0 -8 -6 5 0 0 -6 -14
believ	-5 -7 -7 0 -3 -11 3 0 -3 6 0
belong	-3 -9 -5 -4 4 -8 -6 -9 -7 -8 4
beneath	-4 -7 -6 -5 -6 -10 -7 -6 -9 -10 11
besid	-3 -13 4 3 0 3 0 0 0 4 -7
best	-3 -4 0 0 10 -4 6 0 0 0 -5
better	0 0 -4 0 -7 -9 -9 0 7 0 0
bibl	-11 -3 0 0 -3 4 0 0 -3 0 0
bid	-4 -15 8 -7 -4 -4 0 -4 5 3 -4
big	-8 13 -10 -7 -3 -9 -13 -7 -6 -7 -12
biggleswad	-5 -12 -9 -11 -11 -7 -17 -17 6 -17 -12
bik	-7 -15 -13 -13 -5 -18 -18 -4 -13 -10 19
bil	-3 -10 0 3 0 -10 5 -9 -9 -8 -6
bin	-6 0 -8 -3 -7 11 -7 -3 -5 0 -11
birth	-12 -12 -8 23 -4 -6 -4 -8 -6 -6 -4
birthday	-19 3 0 17 0 -4 0 -8 0 -3 -6
bit	12 -7 0 -10 -11 -9 -3 -10 -10 -8 0
bitcoin	-18 -7 -9 -5 20 -11 -15 -14 -13 -11 -7
black	-6 -6 -5 -6 -9 -8 -5 8 -3 -11 -5
blind	-3 -7 -4 -3 -5 -5 -8 -7 -7 -6 7
blu	-17 -8 -15 0 -7 -11 -8 5 -5 0 0
bluebird	-4 -14 -8 0 -4 6 0 -6 0 -3 -8
bogu	-4 0 4 5 -16 -7 -4 -3 -3 0 4
boil	-6 -4 0 -3 -9 -6 -5 7 -5 0 -3
bon	0 8 -8 0 0 0 0 0 8 0 -5
book	14 -16 -10 -15 -12 -3 -7 -11 0 0 0
boot	-4 -10 -14 0 0 -9 3 0 0 0 -5
born	-13 -7 -7 13 -7 -4 -9 -9 -5 -7 -6
bos	-6 -9 -10 -7 -6 -6 19 -4 -7 -6 -10
both	4 6 0 -3 -7 -11 -9 -11 0 -6 11
bottl	-4 -7 -6 -5 -6 -10 -7 -6 -9 -10 11
bottom	21 -18 -17 -5 -7 -8 -6 0 -11 -10 -5
bought	-5 -7 -13 0 -12 -11 14 -8 0 17 -5
box	-8 -8 -11 -5 0 -11 -5 8 -5 7 -5
boy	0 -7 -4 0 0 7 0 -8 0 9 11
bracelet	0 -11 -5 0 0 8 -10 -6 -5 18 11
branch	8 -3 -25 -10 -3 9 -6 -6 -7 -8 -3
bread	0 0 0 0 -4 -8 -10 0 0 4 -3
breath	15 -7 -12 -8 -11 -8 -10 -8 -7 -7 -9
breitl	-3 -4 0 -12 -8 0 -5 -5 -12 7 -6
bright	-6 0 -3 -6 0 -4 -3 5 -10 -3 -4
bring	0 -5 0 0 -3 0 -4 4 10 -4 0
bristol	0 0 0 0 0 0 0 0 0 0 -9
broadband	-4 -9 -4 -5 0 -4 3 0 6 0 -7
browser	-11 -4 -11 -19 -10 -13 -13 20 -12 -10 -10
bu	-9 18 14 -7 -9 -10 -11 -10 -11 -6 -5
build	13 -10 -7 -13 -12 0 -6 -8 -6 -6 -5
bullion	-6 -4 -6 -11 -12 -6 -11 -6 -5 10 -9
bureau	-4 -3 -3 -3 0 5 0 -4 0 -9 -6
button	-15 8 -9 -10 -15 -5 -7 -9 18 -12 -11
buy	-10 -10 -17 -12 -6 -18 7 -23 -11 33 -12
c	17 -13 -12 -14 -9 -9 -6 -8 -7 -8 -5
cal	-7 0 4 0 -3 8 -3 0 0 -3 -14
caller	0 -11 0 3 3 -4 -3 -3 -10 -6 -13
cam	0 -10 7 -7 -8 9 -10 0 -13 -3 0
can't	-7 -4 0 0 0 0 -3 -3 -11 -3 -5
cancel	-12 -14 0 -7 -12 -9 -6 -10 18 -7 -7
candl	0 -10 0 0 4 0 -4 0 -5 0 0
cannot	-10 -6 -3 18 -10 -9 -8 -8 -10 -7 -6
capital	-6 -3 4 0 -10 -5 -4 -10 0 0 -6
car	-5 -7 -12 0 -8 0 -5 -4 -3 4 -6
card	-18 26 -12 -14 -24 -17 14 -13 -7 -8 32
carmarthen	12 -3 -4 0 0 -7 0 -4 -3 -3 0
carrier	-7 -5 -5 -10 -13 14 -5 -6 -11 -10 -14
cartier	0 -11 0 0 0 -12 0 0 -10 5 0
cas	-3 0 -5 -5 -12 -3 -6 0 7 -7 -5
cash	-10 -10 -9 -14 -19 37 -6 -13 -12 -15 -20
cashier	-3 -4 0 0 -6 6 0 -3 0 -9 0
catch	-5 -4 -9 -5 -8 -6 -7 -12 -6 14 -8
caught	-3 -9 0 -3 -8 -8 7 -3 -3 -5 -14
caus	-5 -9 -13 -12 13 -9 -10 -10 -6 -5 -9
chain	0 -3 0 0 -4 -6 -5 -3 -3 8 -7
chap	0 -10 3 -5 -4 0 0 0 0 -4 -3
character	0 -5 10 -6 -5 -5 -6 -9 -6 -10 -7
charg	-9 -10 -9 -10 15 -11 -10 -11 3 -12 -13
charm	-6 -7 11 -4 -6 -4 -4 -5 -6 -6 -9
check	4 7 -7 -3 -9 7 0 3 -9 -10 -3
chequ	26 -23 -16 -14 -3 -9 -7 -13 -9 -8 0
chip	-7 -11 -7 0 0 -3 0 -5 0 -3 6
chos	-4 -13 -4 -8 -7 -7 0 -3 8 -7 0
circl	-9 6 0 0 0 0 -3 0 0 -3 -10
circulat	0 0 0 0 -4 0 0 0 -4 -8 -6
claim	0 0 -11 3 -11 -10 -6 0 0 -5 6
clas	-4 -16 -6 0 -5 -11 -7 -4 -8 -7 3
clear	-11 -10 -9 -6 0 -7 9 10 -5 -7 -3
click	-10 -5 -17 -14 -10 -7 -7 20 -4 -7 -14
client	-6 -9 -10 -7 -6 -6 19 -4 -7 -6 -10
coat	0 0 0 0 -5 3 0 -4 0 0 -9
cod	4 -9 17 -13 -5 -10 7 -3 -9 -12 -7
coin	-9 -5 -10 -4 -5 -11 4 -6 -4 5 -5
cold	4 -13 0 -6 0 0 0 0 -5 0 0
colleagu	-7 -4 -6 -8 -8 13 -7 -8 -6 0 -9
collect	-6 -8 -13 -7 -11 0 -9 -9 -6 -6 5
com	-6 -13 0 -9 -10 0 -15 0 -5 -7 -3
community	-3 0 0 -5 0 9 -5 -7 -5 -8 0
company	-8 -7 -6 -8 0 -7 3 9 -5 -3 -7
compensation	12 -3 -14 -4 0 -6 0 0 -7 0 -3
compromis	0 -4 -6 -3 -4 -7 -4 0 -6 -9 4
computer	-16 -15 -15 -16 -14 -12 0 34 -15 -9 -8
confirm	-5 3 -10 16 0 -7 -7 -15 -6 -3 -4
connect	-9 -13 -14 0 -20 -12 -6 14 5 -13 -7
conservatory	0 0 0 0 10 -8 0 0 -4 0 0
contact	0 9 0 0 -5 0 -3 0 0 0 -7
contaminat	-7 -8 -3 -3 0 0 -3 0 0 -6 6
control	0 -5 -3 -8 -13 -14 -3 21 0 -8 0
conversation	17 0 -14 -4 -12 -13 -5 -7 -3 -3 -13
convinc	0 0 0 -4 11 0 0 -3 0 -8 -5
copy	-6 -7 -5 10 -15 -7 -4 -8 -8 -7 -5
corby	0 0 5 0 -4 -7 0 0 -7 -4 -9
corner	0 0 0 0 7 -7 -11 -8 -6 -9 0
cost	11 -6 0 4 0 -12 -5 0 4 0 0
could	7 -7 -10 -7 0 0 0 5 -6 -3 -5
couldn't	-11 5 -3 -11 -7 0 -7 6 0 -3 -3
counter	-3 0 -5 0 -3 7 -3 -3 -9 -9 -3
counterfeit	-13 -6 -11 -5 -13 16 -11 -8 -3 0 -19
county	-6 -6 -6 -6 9 -5 -4 -7 -5 -4 -4
courier	-11 -16 -5 -9 -12 6 -12 -7 -7 -8 12
court	-5 7 -5 -4 6 -4 -9 -5 -5 -8 -8
cousin	-4 -7 -3 -3 11 -7 -3 -3 -5 -6 -7
cout	-12 0 0 0 3 -4 -6 0 0 0 0
cover	-5 5 -6 -5 0 -9 -6 -6 -7 -6 0
covet	-9 7 -7 0 0 0 3 0 0 0 -6
crash	-5 -9 -13 -12 13 -9 -10 -10 -6 -5 -9
credit	0 23 -13 -17 -12 -7 0 0 -3 -3 -7
crief	0 -3 0 0 3 -9 -6 -5 -4 0 -3
crim	-4 -7 -4 0 0 0 -3 0 0 -3 8
crook	-4 0 -5 -4 -9 -5 -5 3 -3 10 -3
cros	-11 -5 -8 -10 -4 0 -5 8 0 -15 -6
cruis	-4 -7 -3 -3 11 -7 -3 -3 -5 -6 -7
crypto	0 0 0 0 7 -7 -11 -8 -6 -9 0
cryptocurrency	-9 -7 -8 -10 18 -9 -7 -9 -8 -9 -10
curry	-7 4 -8 -6 -7 -5 -7 -12 -6 14 -6
customer	0 -3 -12 0 -5 0 6 -7 -6 0 -3
cut	-9 -11 -8 -4 3 -16 -11 -7 -6 -11 16
cv	-17 31 -21 -23 -15 -12 -21 -18 -14 -14 -16
dad	-4 -4 0 0 0 4 3 0 0 -4 -10
dalek	0 0 -3 -10 0 0 -4 0 3 0 0
darren	0 0 -4 -3 -3 7 0 -5 -10 -7 -13
dash	-4 -6 0 0 -12 -7 10 -3 -7 -4 0
dat	-13 10 -13 9 -3 -6 -11 -12 -7 -6 -11
data	-10 -5 0 4 -4 0 0 0 0 0 0
daughter	0 -6 -8 4 6 -8 6 -11 -5 -5 -4
day	-8 -8 -15 -6 15 0 -7 -8 -10 0 3
dead	-9 0 0 4 -4 -9 0 -3 0 0 0
dear	-3 4 -3 0 -4 -7 8 -9 -9 11 -8
debit	-3 27 -22 -15 -8 -7 -17 -13 -4 -5 -15
debt	-18 -5 -8 -6 4 -5 7 -13 -5 -6 -3
declin	0 -15 8 -4 -3 -12 -4 -13 -4 4 9
delivery	-3 3 -6 -8 -8 -3 -4 -3 4 0 -4
demand	-13 4 -16 -17 12 -9 -4 -14 -15 -10 -15
deposit	-14 -13 -10 -18 24 -11 -11 -17 -8 -13 -6
desk	-6 -4 0 -4 0 -3 -7 11 -9 -5 -4
destruction	0 -5 -5 -5 0 -8 -3 -3 -3 -8 3
det	0 0 0 0 0 11 0 0 0 4 0
detail	8 -8 0 12 -20 -9 -4 -15 -8 -9 -14
devic	-9 -9 -5 -10 -15 -6 0 13 -4 -3 -5
dial	-12 -11 -17 -13 -13 -10 -14 -14 16 -12 -12
diamond	0 0 0 -3 -6 -8 -3 0 -3 11 -4
dictat	-5 -5 -9 -4 -8 -11 8 0 0 -3 -10
did	0 -9 -10 -7 8 -6 5 0 7 -6 -3
didn't	-12 0 -8 -14 -5 -3 0 -3 11 0 0
differenc	-3 -6 -6 -6 10 -7 -7 0 -8 -14 -11
different	-16 -14 -9 -11 16 5 -5 -7 -7 7 4
digit	-4 23 3 -16 -9 -13 -9 -13 -7 -7 -19
direct	8 -6 -4 -4 -3 -7 0 -3 0 -5 -3
disappear	0 0 0 -4 5 -12 0 -15 0 0 -3
disconnection	-3 -6 -3 0 -4 -5 -3 -7 10 -4 -6
dispatch	-6 -7 -3 0 -3 -9 -6 -3 0 0 3
do	10 5 -7 -15 -6 -7 0 -3 0 -4 -9
dob	-12 -17 -14 26 -13 -5 -9 -18 -9 -11 -7
dog	-4 0 -11 -4 -8 -8 -12 9 -8 -12 -12
dollar	0 0 -5 0 -4 4 4 -6 -5 -7 -12
don	-5 10 3 -3 -5 0 -8 -4 -3 -7 -7
don't	-5 -5 5 -5 -3 -7 0 -9 0 4 -5
donation	-3 10 -4 -9 0 -4 -7 -5 -6 -8 -8
door	-4 -4 0 0 -8 9 -3 -5 -3 -11 0
doormat	-3 0 8 0 0 -10 -8 0 -3 -4 4
doorstep	-5 -10 -6 -6 -4 0 -7 -6 -7 4 3
dot	0 0 -12 -3 -7 -8 -6 11 -5 -4 -3
down	-5 -9 4 0 -9 0 4 -5 -4 -4 0
download	-13 -7 -15 -12 -20 -12 -8 26 -13 -9 -11
drab	0 0 0 -7 6 -5 -5 -14 0 0 0
drain	0 10 -7 -5 0 0 0 -6 -5 -4 -18
draw	-3 -15 -8 -11 -12 18 0 -8 -5 -5 0
drib	0 0 0 -7 6 -5 -5 -14 0 0 0
driv	-6 -6 -5 12 -18 -7 -4 -7 -6 -6 -5
driver	-14 -16 -18 -4 -5 5 -4 -10 -11 0 12
drop	9 -11 -7 3 4 -3 0 0 0 -4 0
du	5 0 0 0 8 -4 -4 -6 -3 0 0
dud	0 0 -14 0 -14 3 0 -4 0 0 -8
dust	-10 -4 -3 -18 -8 10 -8 -12 0 -10 -3
dvla	0 -3 -3 -5 5 -3 -12 -5 -5 -7 -3
each	-6 -15 0 -5 -8 6 6 -8 0 5 -4
earring	0 0 -9 0 0 -7 0 -4 0 4 -12
eight	3 -19 9 -7 -14 8 0 -5 -4 0 -7
eleven	-3 -3 -7 -6 -10 -3 0 -4 8 -8 0
email	-15 -18 16 0 -15 -13 -9 -17 -10 -9 -10
embassy	-6 -7 -3 6 -9 -7 -8 -8 -5 -13 -9
employe	0 0 0 -3 -7 -6 0 -6 0 8 -8
encourag	-8 -7 -7 -9 17 -9 -7 -9 -8 -8 -9
end	-13 5 10 -5 3 -6 0 -7 -6 -4 -6
energy	8 -4 0 -4 0 0 0 0 0 0 0
engineer	-9 -4 -16 -4 -13 -7 -7 9 -4 -8 -8
enough	-3 11 0 -9 -4 0 -6 -3 0 -3 -7
enter	-13 -11 14 -19 -6 -9 0 4 6 -10 -8
envelop	-7 -15 0 -8 -14 11 -7 -7 -7 -9 13
euro	-10 -5 -7 -6 -15 13 -9 -8 -7 -9 -12
even	-4 6 3 0 7 -4 -4 -10 6 0 -7
event	-14 -8 -15 -10 -15 -8 -12 19 -7 -9 -10
ever	-4 0 0 -3 -10 -3 -7 -6 0 -3 3
every	-6 0 -11 -5 7 -8 3 -8 -4 -4 -7
everyth	0 -10 -10 0 -9 -6 -6 0 -4 -6 4
evidenc	-10 -8 -6 0 -3 -8 -6 -3 -4 4 0
exactly	0 -5 -15 -5 0 -5 -7 -10 0 -3 6
examination	-13 0 -12 -5 -10 8 -3 -5 -4 -4 -12
exchang	-4 -5 -8 0 -8 4 5 0 -7 -6 -10
exhibit	0 -3 0 -3 -4 0 -5 -4 -4 9 -7
existent	0 8 -8 0 0 0 0 0 8 0 -5
exp	-4 6 0 0 -9 0 0 0 0 0 -5
expect	-10 -11 -11 0 -9 6 0 -11 -6 -4 8
expiry	-13 24 -24 -15 0 -7 -4 -8 -16 -4 -5
expos	-4 0 -5 -4 -9 -5 -3 -6 -4 13 -4
extra	-5 0 -15 -12 15 -3 -8 -12 0 -4 -14
extract	-4 13 9 0 -5 -3 -8 0 -9 0 -7
facebook	-13 0 5 0 -3 0 0 0 0 0 -4
fail	-5 -7 9 -3 0 -4 -4 -5 -6 3 -9
fairly	4 -3 0 -3 -6 0 -4 -7 0 -5 -9
family	-7 -3 0 0 12 -6 -5 -5 -8 0 0
far	12 -3 -4 0 0 -7 0 -4 -3 -3 0
fashion	-6 -7 -3 -9 -8 -4 0 -5 7 -6 -3
fault	0 7 -4 -3 0 -4 0 -4 0 -5 -11
faulty	-3 -6 -8 -3 0 -6 -5 -5 -4 -10 11
fca	0 0 -3 -6 11 0 -3 0 -3 -6 -3
fe	-10 -8 -8 -11 14 -10 -4 -9 -9 -10 -6
fel	0 3 3 0 0 -10 0 0 0 4 -6
fenc	-9 0 -4 0 3 0 0 -4 0 0 0
fetch	0 6 -10 0 -18 13 -7 4 4 -10 -13
few	0 0 0 0 -4 -7 4 -10 -4 -12 0
fictional	-3 11 0 -9 -4 0 -6 -3 0 -3 -7
fictitiou	-3 0 0 0 -3 -8 -3 0 -4 10 0
fifteen	-6 -6 -10 -8 10 -11 -6 -7 -6 -5 -5
fifty	-6 -9 -12 -5 0 3 11 -5 0 -7 -5
figur	-15 -5 14 -10 -13 -7 -18 -12 -5 -7 -6
fil	3 13 -6 8 -4 0 -6 0 -9 -7 -9
fin	-8 -16 -13 0 16 -7 -11 -7 -7 -9 -3
final	0 -4 0 -9 -5 0 -3 -5 11 0 0
finally	-3 6 4 6 0 -3 0 -6 0 0 -12
financial	20 -17 -10 -17 -11 -7 -8 -11 -12 -10 -4
find	-6 -9 -8 -5 -4 -9 3 6 -6 -10 -8
finger	6 -12 -4 0 -3 -4 0 0 11 -4 0
fingerprint	-5 -7 -7 -7 -3 0 -4 0 0 -4 8
first	-3 -3 0 0 7 0 -5 0 -6 0 9
fish	12 -9 -15 -12 -8 -11 -8 -9 -10 -6 -10
fiv	-5 -9 -3 -3 0 -5 -6 11 0 0 0
fix	-3 -7 0 0 -6 -5 -5 10 -16 -8 0
flip	0 7 -7 -10 -6 -6 -9 -4 -5 -5 -5
fold	0 -9 4 0 0 -12 -12 -5 -3 -9 4
follow	0 -10 8 -3 -8 -7 -5 10 4 -12 -7
fool	5 0 0 -3 -6 0 -16 0 -9 0 0
for	-3 0 4 0 -6 8 0 -3 -4 0 3
foreign	-3 0 0 -9 0 0 0 -5 3 0 0
form	8 3 -8 6 -4 -4 0 8 0 -3 -5
formality	0 0 5 0 -6 17 -3 -3 -6 -5 -5
forthcom	-10 5 0 -4 -5 -4 0 -3 0 -3 -3
forty	-7 -11 0 8 -7 -9 -7 -9 -4 -9 -5
four	-13 -11 14 -5 4 0 6 -3 0 -6 -9
fourteen	3 0 0 0 -11 0 -6 0 0 0 0
fourth	10 -3 7 -4 0 -5 0 -3 0 0 -4
fraud	-4 -3 0 0 0 -3 0 -5 0 8 0
fraudster	0 0 0 0 5 0 -4 0 0 6 -8
fre	0 9 0 0 -8 0 -6 0 0 0 -8
freez	0 0 0 0 -7 0 8 0 0 -5 0
front	-12 12 -10 -16 5 -5 -14 -12 -8 -8 -20
fuel	6 -4 -7 -3 -9 0 0 0 0 0 0
ful	-14 0 0 8 -3 -5 -4 -9 0 -9 -5
fund	-17 -5 -9 -7 13 -5 -5 -16 -7 0 -4
funeral	-5 -14 0 -8 0 6 0 -4 0 -3 -10
furnish	13 -9 0 -13 20 0 0 0 0 0 0
further	-11 -7 -11 0 13 -16 -15 -11 -9 -11 -10
gambit	-4 0 11 0 -5 -3 -6 7 -4 -6 -6
gang	-3 6 3 6 -10 6 -5 0 -3 0 0
garden	-3 -9 7 -3 -3 -4 -3 -3 -5 -4 10
gat	-3 -9 7 -3 -3 -4 -3 -3 -5 -4 10
gather	-3 -7 -4 -3 -5 -5 -8 -7 -7 -6 7
gentl	-10 -4 -4 -4 -9 -5 9 -5 -3 -12 -3
gentleman	0 -3 -5 0 0 -10 -6 -4 -4 -4 4
get	0 -4 -3 -10 -11 0 11 0 -6 7 -8
gift	-7 -23 -10 -6 -18 -10 29 -11 -6 -8 -14
girl	-3 -8 -5 0 0 0 -4 -3 -4 -8 0
gist	0 0 0 -3 -6 -8 -3 0 -3 11 -4
giv	-4 0 5 -5 -13 0 -9 0 -3 0 11
given	-4 7 0 0 -15 8 0 -5 -6 -5 -11
glas	-5 0 -6 -3 0 -6 -9 -5 -3 7 -8
go	-3 -3 -8 -7 -3 3 3 10 -7 0 -7
gold	-7 -6 -10 -8 -14 -10 0 -12 -8 27 0
gon	-9 -5 -12 -13 14 -14 -16 -14 -12 -10 7
good	-9 3 -11 -6 -3 -6 0 -9 -4 9 -8
googl	-5 -9 -6 -6 -14 -5 19 0 -8 -12 -14
got	-5 0 -6 -4 -8 0 -3 6 8 0 0
governor	-7 -6 12 -17 -12 -3 -6 -6 -8 -8 -3
gran	-4 -3 -10 -3 0 -7 -7 -3 -4 4 -5
grand	-10 -10 -5 0 -5 13 0 -11 -5 0 -13
grandchildren	0 7 0 0 -8 0 0 -5 -8 0 -6
grandson	-10 0 -13 0 0 0 0 -3 -5 -3 -4
grant	-10 0 -8 -8 0 -12 -12 8 -8 0 -6
grateful	-10 5 0 -4 -5 -4 0 -3 0 -3 -3
guid	-4 -6 -7 -5 -5 -5 -3 10 -5 -3 -3
guildford	0 0 0 -3 -7 -6 0 -6 0 8 -8
h	-10 -3 0 -3 0 0 0 3 -8 0 0
ha	-3 -5 0 -5 -6 0 -8 -6 0 0 -10
hacker	-6 -4 -4 -5 -5 0 -4 7 -6 -9 -4
hadn't	0 0 0 -5 -5 -20 7 0 0 -4 -7
hal	-8 -10 0 0 0 3 0 0 0 0 0
half	0 -8 0 -5 -11 -4 -7 -3 -7 -12 3
halfway	-3 -9 0 -3 -8 -8 7 -3 -3 -5 -14
halifax	8 -10 -8 -4 -6 -8 -8 -4 -6 -4 0
halt	0 -10 0 0 0 0 0 0 6 0 0
hand	-13 -6 -8 -12 -16 3 -10 -11 -11 0 9
handbag	-5 0 -9 -3 -4 -7 -4 -6 -3 5 -8
handler	0 -3 -7 -7 0 0 0 -11 5 0 -8
handset	0 0 8 0 0 -7 -8 0 -3 0 3
hang	0 0 -5 3 0 -5 3 -8 0 -7 -16
happen	-8 -7 8 -4 -4 0 -8 0 -6 -8 0
harvest	0 8 -4 -4 -5 0 -4 -5 -6 -7 -9
hash	-4 0 4 0 0 0 0 -12 -3 0 0
he'd	-4 0 -6 5 9 -8 -8 0 -3 -7 6
he'l	0 -11 -11 -4 0 -14 -10 -4 -7 -7 12
heaven	0 0 -3 0 -13 8 0 -3 0 -3 -5
held	16 -4 -9 -7 -11 0 -11 3 -4 -5 -4
helen	-7 0 -3 0 9 0 0 0 0 0 0
help	0 -5 -6 -6 0 0 -6 0 -4 0 -8
her	0 5 0 0 -5 -5 -7 0 -3 -8 5
hexham	-11 0 0 0 -5 3 -3 0 0 -3 0
hi	-9 -5 3 0 10 6 -5 3 -4 -6 6
high	-8 -5 -10 -10 -12 -9 -5 -11 -7 16 -5
him	0 10 3 -6 7 0 0 0 0 0 0
hit	-13 -19 -15 -9 -14 -11 -11 -9 25 -10 -9
hmrc	-8 -14 -3 -5 6 -6 0 0 0 -3 0
hol	-4 -4 3 -9 -3 0 -4 -3 -3 -3 0
hold	-11 12 -7 0 -8 -5 -7 5 -4 -6 -8
holli	0 -3 0 -3 0 3 0 0 -3 -8 0
hom	-5 -5 -11 0 -7 0 3 -9 -9 0 -14
honiton	0 0 0 0 -5 9 -3 -3 -9 -12 0
hood	-12 -7 -9 0 -3 -5 0 0 0 0 4
hous	-9 -19 -8 9 -15 9 -11 -3 -7 -10 9
how	9 -7 -11 11 -13 -6 -7 0 -4 -11 0
hr	-4 -7 -7 6 -6 -7 -7 -5 -4 -8 -6
hsbc	-9 0 -4 0 3 0 0 -4 0 0 0
huf	6 0 -11 -6 0 -3 -5 -4 -11 0 -5
human	0 -15 -4 -3 -9 -10 8 0 -4 0 -5
hundr	0 -17 0 -3 11 0 10 -11 -5 -10 -10
hung	0 -3 -16 -15 -6 -3 -3 -8 13 -3 -9
husband	-12 -7 -6 15 0 -10 -6 -10 -7 -5 -8
i'd	4 10 -3 -3 10 0 4 -4 5 -3 -6
i'l	-14 11 -20 0 17 -4 -11 -3 -3 -3 -22
id	-6 -7 -3 6 -9 -7 -8 -8 -5 -13 -9
idea	-6 -6 -6 -6 9 -5 -4 -7 -5 -4 -4
identity	-13 -11 -16 17 -8 -6 -3 -14 -7 -10 -7
ignor	-4 0 0 -3 9 0 0 -9 -8 0 -5
immigration	0 -7 0 8 0 -4 10 0 0 0 -6
in	5 -9 0 -3 0 3 0 -3 -4 0 4
inbox	-9 -7 3 0 -4 0 -3 -5 0 -4 -4
info	0 -8 -16 8 -12 -12 -8 -13 -12 -8 -11
information	14 7 -18 0 -19 -13 -14 -15 -10 -9 -19
inft	-4 0 -6 -3 -8 0 -7 0 0 0 4
input	-4 -6 -7 -5 -5 -5 -3 10 -5 -3 -3
inquiry	0 -8 10 0 -10 6 -10 0 0 0 10
insid	-4 -10 -11 -3 0 -9 -6 -4 -8 -5 10
insist	-3 -9 -6 4 0 0 0 -4 -4 -4 0
instal	-4 -7 -9 -13 -10 -6 -5 24 -9 -7 -4
instead	-8 -6 -4 -11 -14 -11 -9 5 9 -10 -6
instruct	6 -8 -7 -4 -16 -14 -4 0 -3 0 -4
instruction	-8 0 -7 -4 -4 0 -7 4 -11 -10 -7
insulation	-3 10 0 0 0 0 0 -3 -4 -4 0
insuranc	-13 -6 -15 10 -5 -7 -7 -8 -8 -6 -8
intercept	0 -11 0 0 0 -12 0 0 -10 5 0
internet	8 -5 -12 -12 -14 -13 -5 6 -4 -8 -9
into	0 -11 0 -6 6 -6 0 0 -5 -3 -3
invest	-12 -14 -18 -13 20 -16 -15 -18 -10 -12 -12
invit	0 -4 0 0 -8 -3 -3 -5 10 -5 -4
invitation	-3 -6 -3 0 -4 -5 -3 -7 10 -4 -6
invoic	-12 -4 -6 -5 15 -10 -7 -4 0 -6 -5
ip	0 0 8 0 0 -7 -8 0 -3 0 3
ipad	-9 -5 -5 -6 -10 -6 -5 5 7 -4 0
iphon	-8 -6 -12 -7 -14 -15 -11 -14 0 22 -13
iron	-8 -8 -5 -7 -8 -3 -3 -10 8 -5 -4
isa	-5 -3 -10 -7 6 -5 -4 -12 -6 -7 -6
isn't	0 0 0 -8 -6 -3 0 0 8 -19 0
issu	0 -6 0 -5 -7 -12 -7 0 0 -10 3
item	0 0 0 0 0 -9 -4 0 0 5 -4
itun	-11 -17 -19 -8 -28 -17 27 -8 -12 -9 -8
jason	0 -4 0 0 -9 -6 -3 3 -4 -5 0
jeweller	-8 -6 -6 -9 -11 -6 -15 -16 -7 17 -10
jewellery	-8 -4 -12 -7 -16 -7 -11 -8 -6 14 -9
john	0 0 0 0 -4 -8 -10 0 0 4 -3
just	-3 12 -4 0 -3 0 -9 0 -4 -6 -3
keen	-4 0 4 0 -8 0 -7 0 -9 -3 -10
keep	14 10 -7 -16 -9 -3 0 -5 0 0 -10
kept	11 -13 -11 -18 -9 -7 8 -13 -12 0 -4
kettl	-6 -4 0 -3 -9 -6 -5 7 -5 0 -3
kevin	6 -12 0 0 0 -11 -3 -6 0 0 0
key	-13 -5 0 -12 0 -8 -9 -9 12 -10 -6
keyboard	0 0 -7 0 -3 -7 -3 15 -6 -5 -7
keypad	-7 -11 3 -8 -6 -4 -3 -24 13 -8 0
keypres	0 -5 0 0 -3 0 -4 4 10 -4 0
kind	0 0 -5 -3 -8 0 0 -4 -3 8 -4
knew	-3 6 0 4 0 0 0 0 0 0 -12
know	11 -15 5 11 -22 -12 0 -15 -8 -11 -7
krugerrand	-3 0 -6 -3 -4 0 0 -6 -7 9 -3
lad	-8 -5 -7 0 -3 12 -4 -5 -5 -8 0
lady	-4 -7 -8 0 -5 -4 -3 -6 7 -6 0
lan	0 0 0 0 0 0 0 0 0 11 -4
land	-8 -12 0 -5 -8 -7 -3 -4 5 -8 -4
landlin	-3 -6 -3 0 -4 -5 -3 -7 10 -4 -6
lanyard	-6 -12 0 -3 -3 -11 -4 -8 -6 -5 13
lap	-6 -10 -5 -5 -7 3 0 -3 5 -8 -8
laps	-9 9 0 -4 -7 0 0 0 0 0 0
laptop	-8 -17 -19 -13 -17 -15 -11 30 -9 7 -8
larg	-7 -11 -7 -5 -13 8 -8 -12 -6 -3 -4
last	-3 23 -8 -9 -14 -8 -10 -5 -9 -13 -7
latest	0 -14 -9 -5 -11 0 -9 0 0 11 0
latter	0 0 5 0 -6 17 -3 -3 -6 -5 -5
leatherhead	0 0 -5 -3 -8 0 0 -4 -3 8 -4
leav	-7 -15 -4 -10 -8 0 -12 -8 -9 -10 13
lectur	-9 -7 0 -6 -11 -8 -6 8 -12 -8 -6
left	0 -17 4 0 -4 10 -12 -3 -7 0 15
lend	-12 -9 -12 -13 17 -8 -7 -12 -8 -7 -6
let	-8 -13 -12 -5 -21 -3 -6 19 -5 5 0
letter	-11 -5 6 -10 -8 -6 -6 5 -5 -5 -5
letterbox	-3 -6 -8 -3 0 -6 -5 -5 -4 -10 11
lewi	0 0 0 0 -4 -8 -10 0 0 4 -3
liaison	0 0 0 0 0 -5 5 -16 0 8 0
licenc	-9 3 -8 8 5 -7 -8 -6 -7 -10 -6
lif	-6 -3 -9 -5 13 -18 -8 -15 -9 0 -15
lifeboat	-3 10 -4 -9 0 -4 -7 -5 -6 -8 -8
light	0 0 5 0 -4 -7 0 0 -7 -4 -9
lik	0 0 -3 -9 -6 0 0 0 6 -4 -3
limit	-3 -4 0 0 10 -4 6 0 0 0 -5
lin	-4 -5 -13 3 -9 -4 3 -15 4 -4 -4
list	4 0 -9 4 0 -5 -6 -5 5 -7 -7
littl	-6 -3 -6 -4 -6 -4 -4 8 -9 -6 -3
liv	-17 -10 -13 23 -16 -7 -8 -11 -9 -7 -7
lloyd	-9 0 5 0 0 0 0 -4 0 -6 0
loan	-5 -7 -8 -3 17 -13 -16 -9 -9 -9 -10
lock	-10 -5 -5 -4 13 -10 -5 0 -3 -7 -4
loft	-3 10 0 0 0 0 0 -3 -4 -4 0
log	14 -14 -3 -6 -12 -8 0 0 -9 -5 -7
login	-16 -15 27 -25 -6 -12 -7 -8 -7 -11 -9
london	-5 0 -4 -14 -5 12 -6 -10 -6 -3 -14
long	-12 20 -5 -5 -16 -7 0 -5 -4 -5 0
look	-4 -7 -7 -8 -11 -12 -4 15 -5 -17 3
los	-7 5 -3 -5 5 -7 -5 -8 -3 -5 -7
lost	-4 0 -4 -3 9 -4 0 0 0 -6 0
lot	-9 -4 -7 0 4 0 0 -14 -6 0 -5
lottery	0 0 -4 0 11 -5 -4 -4 -6 -5 -4
loud	-9 18 14 -7 -9 -10 -11 -10 -11 -6 -5
lov	11 -8 -7 -7 -8 0 -8 0 0 0 -9
lump	0 0 -3 -6 11 0 -3 0 -3 -6 -3
ma'am	-10 -4 0 0 0 0 8 0 -5 -7 -3
machin	-11 6 -4 -7 -4 -9 -8 18 0 -7 -4
mad	0 9 -6 -5 -7 -3 -6 0 -14 -5 0
maiden	-8 -9 -21 15 -8 -8 -6 -13 -13 -8 -7
mail	-9 -10 -14 12 0 -4 -3 -5 -4 -3 0
mak	-12 0 5 -4 15 -6 -8 -9 -6 -9 -8
mal	-11 0 8 0 0 6 -4 0 0 -4 -3
manag	-7 0 -3 0 9 0 0 0 0 0 0
manager	-7 -7 -5 0 -5 -3 -8 -11 -6 0 -10
mansfield	0 0 -7 -6 -9 0 -4 -5 -13 6 0
marker	4 -5 -8 0 -5 -11 -4 -10 -10 -6 -3
master	-7 6 -3 -10 -8 0 -9 -4 -7 -6 -3
mastercard	-4 12 0 -12 0 -3 0 -7 -19 -4 -6
mat	-11 -12 -13 -10 -8 7 -11 -12 -9 -9 10
match	-9 6 0 0 0 0 -3 0 0 -3 -10
mean	9 -17 -3 -7 -13 -3 -8 -8 -6 -10 -6
meant	-6 10 -5 4 0 -5 -5 -5 -4 -9 -9
meet	-4 0 -6 -3 -9 6 -3 -3 -6 -5 -4
memorabl	3 -12 18 -17 -6 -6 -3 -14 -5 -5 -6
menac	-6 -7 11 -4 -6 -4 -4 -5 -6 -6 -9
messag	-7 -19 -8 -3 -8 -7 -4 -17 19 -11 -9
messenger	-3 6 -5 0 -11 11 0 0 0 3 -14
middl	-8 13 -10 -7 -3 -9 -13 -7 -6 -7 -12
midnight	-6 0 -4 -4 5 -3 -3 -10 0 0 0
might	-3 3 0 0 -3 -8 0 0 0 0 -6
milk	-4 -7 -6 -5 -6 -10 -7 -6 -9 -10 11
min	15 0 0 6 -16 -6 0 0 0 0 0
mind	10 -8 -5 0 0 0 -3 -3 -3 -6 0
miniatur	-5 -7 -7 -7 -3 0 -4 0 0 -4 8
minicab	0 0 0 -5 13 -6 -4 0 0 0 -18
minut	-4 13 -9 -6 0 -8 -5 6 -3 -8 3
mirror	-3 0 0 0 11 -5 0 7 0 0 -3
mis	0 -4 -10 0 6 -7 -3 -3 0 -6 -7
misus	0 -10 0 0 0 0 0 0 6 0 0
mobil	-17 -14 12 0 -9 -9 -8 -18 -5 -6 -9
moment	-4 -11 -8 7 -4 0 -4 -14 -7 -3 -4
money	4 -9 -19 -13 12 20 -11 -14 -10 -17 -17
month	0 7 -11 0 -23 -8 -16 -3 -6 0 -17
mor	0 0 -13 -5 -4 -7 17 -7 -4 -9 -3
morn	4 -3 -7 0 -4 0 -4 -8 -8 -5 -5
most	0 14 -4 -4 -9 -4 -5 6 0 0 -9
mother	-19 -10 -6 10 -5 -6 -3 -9 -12 -5 -3
motorbik	-11 -5 -3 0 0 -7 0 0 -3 0 4
motorcyclist	-6 -5 -5 -6 -13 15 -5 -7 -9 -10 -15
mous	-4 -4 -6 -12 0 -5 -4 0 0 -3 -4
mov	-22 -6 -8 -9 28 -18 0 -8 -7 -6 -6
mover	0 0 0 0 8 -12 0 -5 0 0 0
mr	0 0 4 0 0 0 -4 -4 -9 -5 0
much	19 -7 -11 -24 -17 0 0 -9 -7 -6 -10
mul	0 0 0 0 8 -12 0 -5 0 0 0
mum	-5 0 0 -6 3 -10 -7 -5 -4 -5 0
must	-4 -7 0 0 7 5 0 -3 -6 -8 0
my	6 8 0 11 -17 -6 -13 0 -7 -5 0
mystery	0 0 0 0 8 -12 0 -5 0 0 0
nam	0 -10 -5 17 -5 -5 -3 -6 4 -3 -5
namely	0 -3 9 0 -4 -4 5 -4 0 0 0
nan	-8 -10 9 0 0 -4 -7 0 -7 0 4
national	-12 -19 -15 16 -5 -6 -3 -7 -7 -5 -3
nationwid	9 -6 -5 -7 -4 0 -9 -7 -3 -9 -6
ne	6 0 0 0 -13 0 0 -8 -3 0 -7
nearly	0 3 -3 0 3 -12 0 0 -4 -5 -5
necklac	-3 -4 -4 -3 -4 -8 -4 -3 -6 9 -3
nectar	-9 -11 -4 5 0 0 0 -4 0 0 4
need	4 -13 -10 -8 0 -6 -5 -12 -12 -5 -14
neither	-10 -8 -11 -6 -6 -4 -3 -7 8 -5 -11
new	-15 -4 -8 -6 15 -7 -3 -13 -5 -8 -3
newspaper	0 -7 -4 -3 -4 8 0 -7 0 -3 -7
ni	-6 -15 -14 26 -5 -6 -8 -17 0 -9 -6
nick	-6 -6 -6 -6 9 -5 -4 -7 -5 -4 -4
niec	6 -4 -7 -3 -9 0 0 0 0 0 0
nin	-6 -6 -16 -5 -7 -9 7 5 4 0 -6
nineteen	-7 -11 0 8 -7 -9 -7 -9 -4 -9 -5
nintendo	0 0 0 -7 -16 -3 -4 0 8 -3 0
no	26 -4 -8 -11 0 0 0 -12 -10 -7 -7
nobody	-4 0 -15 0 0 0 0 13 0 0 0
non	0 8 -8 0 0 0 0 0 8 0 -5
noon	0 0 0 11 4 0 0 0 0 0 0
nosy	0 -8 -4 -5 0 5 0 -3 0 -5 -4
not	-4 -3 0 -6 -6 14 -7 -5 0 0 0
notic	0 -4 0 -9 -5 0 -3 -5 11 0 0
now	-5 5 7 -9 0 0 0 0 0 -7 -3
nowher	8 -10 -8 -4 -6 -8 -8 -4 -6 -4 0
number	8 11 5 0 -15 -6 -6 -10 0 -8 -16
observ	-11 -9 6 0 -6 -9 -6 -4 0 0 0
obtain	5 -9 0 -5 -11 -5 -4 -7 -6 0 -9
od	0 -3 -21 0 -4 5 7 -3 0 -3 -9
offer	10 5 -3 -5 0 0 -4 -4 -7 -7 -8
offic	0 0 -9 0 -15 5 7 -6 -4 -6 -8
officer	-3 -9 0 0 -11 6 0 -11 3 6 0
ok	-6 -3 -11 -5 0 -5 0 3 -6 -6 -3
old	-7 -3 0 10 -6 -5 -5 -7 -4 -3 0
older	-12 0 -11 0 -8 7 0 0 0 0 0
onc	-6 -5 -3 -3 11 -10 -12 0 -5 3 0
onlin	13 -7 3 -3 -6 -11 -4 -4 -6 -7 -8
only	-5 -5 -5 0 0 0 10 -10 -3 -6 -7
onto	4 0 -10 0 -8 -6 -8 7 0 -4 -6
open	8 -6 -4 -8 -4 -11 -9 4 -6 3 -12
operator	-9 -8 -5 -3 -5 -5 -8 3 11 -6 -5
option	-9 -11 -11 -4 -11 -12 -12 -14 16 -13 -7
order	-9 -5 0 0 0 4 -6 -12 -3 0 0
organist	3 0 0 0 0 0 0 8 0 0 0
other	0 -5 0 -9 -6 -8 -7 -6 3 -4 5
otp	-13 -15 25 -21 -16 -13 -12 -16 -15 -11 -10
ounc	0 -6 -9 0 0 0 -3 -3 -6 8 -3
out	-12 11 -7 -3 -12 17 0 -7 -5 0 -5
outag	13 -5 -16 -8 0 -5 0 -3 -9 0 -5
outsid	0 -8 -10 0 -4 6 -8 7 -5 -6 -4
outstand	0 -3 -3 -3 10 -7 -13 -6 -5 -8 0
over	-12 0 -12 7 0 0 3 -11 0 -4 4
ow	-7 -9 -8 0 11 -14 -16 0 -5 -6 -7
own	-9 0 -6 0 6 -3 -5 0 -6 0 -5
p	-17 -21 -16 -14 20 -10 -5 -10 -8 -10 -15
paid	7 0 -17 -5 0 -15 -3 -10 0 -8 -6
pair	0 -6 5 0 -5 -5 -6 -4 0 6 -9
paper	-7 -7 0 0 -5 -8 -7 -3 -7 -9 3
parcel	-8 -3 -4 3 0 0 -6 -4 -9 -9 -20
parcelforc	-3 -3 -7 -9 -6 -3 -4 -4 4 0 -3
particular	7 -4 -21 9 -4 -18 -8 -15 -9 -8 -14
pas	-6 -6 0 0 -7 5 0 -5 0 -5 -8
passcod	-6 -6 29 -5 -7 -9 -11 -12 -13 -12 -10
passport	-15 -15 -20 26 -14 -7 0 -18 -12 -12 -6
password	-14 -14 28 -27 -12 -4 -7 -11 -6 -8 -11
patient	-10 -10 -18 25 -17 -9 -15 -20 -10 -16 -13
pay	-8 0 -15 -16 20 -17 -3 -20 -10 0 -18
payabl	-4 -8 -5 0 8 -10 -5 0 0 0 0
paye	-19 0 -7 -4 7 -5 -3 -7 -3 -8 -9
payment	-8 7 -3 -18 18 -14 -4 -10 -4 -11 -13
paypal	-8 -16 -15 -13 21 -5 -12 -16 -9 -15 -7
paysaf	-4 -3 -6 -5 -4 -12 0 0 0 0 0
peculiar	-7 -8 -4 -4 8 0 0 -5 -5 -5 -4
pension	7 -4 -8 0 -4 -9 -3 -9 -6 -6 -6
pensioner	6 0 -7 3 -4 -6 -4 -12 -3 4 -6
peopl	3 -9 0 0 -10 -7 3 -3 0 0 7
personal	-21 -22 -15 31 -18 -7 -10 -16 -9 -10 -6
persuad	-17 -4 -9 0 0 -10 -11 -12 -8 5 -11
petrol	0 0 0 0 5 -13 0 -10 -5 -3 0
phon	-17 -4 9 -5 -7 0 0 9 -13 5 -4
photo	-15 -13 -10 13 -15 -6 0 0 -4 -9 -4
photograph	-3 -3 -4 7 -17 -6 3 -4 -8 -6 -8
phras	-4 0 -5 -4 -9 -5 -3 -6 -4 13 -4
pick	-12 -10 -13 -6 -8 6 0 -7 0 -6 0
pictur	0 0 -3 6 0 -5 -3 -11 -3 -4 0
pin	-12 -8 38 -15 -13 -9 -6 -21 0 -7 6
ping	0 -4 7 -14 0 -3 -5 -4 0 -8 -5
pit	-11 -5 -3 0 0 -7 0 0 -3 0 4
pitch	4 -3 0 0 -7 -9 -3 0 -3 -3 0
plac	0 0 -9 0 4 -4 -3 3 0 -6 0
plan	0 3 -3 3 -4 11 0 -3 -5 -7 -4
plastic	-3 -9 7 -3 -3 -4 -3 -3 -5 -4 10
play	0 -11 -4 0 -15 -3 17 0 -3 -15 -13
playstation	-7 -5 -11 0 -8 -6 5 0 0 -6 -14
plea	-5 -3 -10 -7 6 -5 -4 -12 -6 -7 -6
pocket	0 -11 0 -5 0 -14 4 -6 0 -8 5
point	-6 -6 0 3 4 -6 0 -10 0 0 0
policeman	0 0 -3 -4 -3 -4 0 -11 -3 7 -9
policy	0 7 -7 -4 0 0 0 -6 -5 -4 -12
polit	6 -6 -9 -3 0 -5 -4 -5 7 -5 5
poor	0 0 0 -7 6 -5 -5 -14 0 0 0
pop	0 -9 0 0 -7 -11 -5 0 0 -5 8
porch	-5 0 -5 -3 0 0 -4 -11 0 8 -6
post	-6 -26 -11 -15 -11 10 -14 -15 -10 -13 17
postag	-10 9 -11 -10 -4 -8 -8 -12 -5 -4 -15
postcod	-15 -16 -20 16 -6 -8 -9 -14 -5 -6 -5
pot	-9 0 -4 0 3 0 0 -4 0 0 0
pound	0 0 -7 -6 0 0 8 5 -5 -6 -13
precis	0 -7 -4 -3 -4 8 0 -7 0 -3 -7
pres	-12 -8 -9 -8 -16 -10 -9 -15 36 -10 -9
pressur	0 -3 -11 0 0 0 9 0 -5 -16 -6
pretend	-5 4 -6 0 -7 -5 0 -4 -8 0 -9
prevail	0 0 0 0 -4 0 0 0 -4 -8 -6
prevent	-4 -3 -9 0 -8 0 -4 9 -5 -5 0
pric	-4 15 -3 -6 -15 -8 -10 -10 -9 -9 -15
prim	-5 -8 -3 0 -5 -4 -3 -4 12 -5 0
print	-4 -7 -9 -6 -5 11 -4 -4 0 -4 -6
priz	-14 -6 -5 -4 14 -7 -7 -8 -8 -8 -5
procedur	-12 -7 -9 0 -3 -5 0 0 0 0 4
proces	-21 6 -10 -13 18 -12 -13 -12 -11 -9 -13
program	-9 0 -17 -11 -10 -8 -4 17 -13 -10 -11
prompt	7 0 -4 -4 5 -7 -4 -4 11 -9 -7
prosecut	-8 0 0 0 3 0 -3 0 0 0 -12
protect	-8 -4 -3 -8 4 -13 -3 4 -3 -8 -3
protection	-5 -7 -4 0 9 -9 -3 7 0 -9 -3
prov	-16 -11 0 17 -15 -11 -6 -16 -8 -8 -7
provid	-8 -4 -4 5 0 -5 -6 -6 -8 -8 -6
proviso	4 -3 0 0 -7 -9 -3 0 -3 -3 0
public	0 -8 -6 -6 -3 -3 12 -4 -3 3 -6
purchas	-5 -6 -9 -6 -12 -15 0 -11 -6 25 -8
purchaser	-3 -3 -6 -5 -11 -7 0 -7 -4 8 -5
purdi	-4 0 -15 0 0 0 0 13 0 0 0
purport	-18 -5 5 3 0 -4 0 0 0 -4 0
purpos	0 0 0 0 0 -10 -3 0 -4 0 -4
push	3 -12 -16 -15 -12 -14 -11 -15 18 -11 -10
question	4 -10 15 -6 -7 0 -7 -10 -5 -5 -4
quid	-5 0 -9 -5 13 -11 -13 -11 0 -7 0
quiz	-5 9 -9 -3 -13 8 -3 0 0 -10 -15
r	-4 -4 -6 -6 -6 -15 0 8 -15 8 -5
ran	-9 11 -16 -11 -5 -17 -9 -3 -8 -5 -3
rather	-4 -3 -3 -3 0 5 0 -4 0 -9 -6
razer	0 -3 -11 0 0 0 9 0 -5 -16 -6
reach	0 -11 0 0 8 0 3 0 5 0 -7
read	0 13 -5 -9 -10 -9 11 -9 -5 -14 -12
reader	-4 -18 16 -9 -9 -6 -14 -8 -3 -8 -22
ready	-18 22 -13 -8 -4 16 -8 -11 -7 -10 -23
real	0 11 -3 -9 -4 -7 -5 -4 0 4 -7
really	-5 -4 -4 -3 -6 0 -4 4 0 -12 -4
rebat	10 -3 -12 -5 3 0 4 0 0 0 -4
receiver	0 0 -3 0 -3 6 -9 -6 0 -5 -8
recent	-3 -9 -4 4 0 -5 -7 0 -7 -4 0
recit	4 -6 0 -5 -8 0 0 0 -3 0 0
record	-8 -7 -5 -4 -8 -6 -5 -4 18 -7 0
recover	-7 -13 0 -3 8 -8 -3 -12 -6 -4 -4
recycl	-7 -20 0 0 0 -4 0 -4 0 -5 17
refund	11 6 -15 -13 -10 -10 -8 -4 -5 -9 -9
refus	0 0 3 -4 0 -10 0 -13 -5 -9 -4
regret	-3 10 -4 -9 0 -4 -7 -5 -6 -8 -8
releas	-12 -4 -9 -4 14 -11 -5 -7 -11 -8 -5
reliev	-7 -8 -3 -3 0 0 -3 0 0 -6 6
remit	-12 0 0 0 3 -4 -6 0 0 0 0
remot	-9 -7 -7 -6 -10 -4 -3 15 -3 -5 -4
remotely	-12 -14 -11 -9 -10 -7 -4 20 -9 -9 -8
renewal	-9 -19 -10 -17 18 -8 -9 -8 -5 -8 -4
rent	-13 -11 -13 -13 20 -7 -7 -12 -5 -8 -5
replacement	0 -6 0 -5 -7 -12 -7 0 0 -10 3
representativ	0 0 0 -5 -8 0 0 -3 8 0 -3
request	11 5 -10 -14 -13 -8 -6 -4 -10 -7 -12
requir	0 7 5 0 -4 3 0 -8 0 -6 -5
resident	8 -8 -4 -6 -5 0 0 0 -3 0 0
resist	-5 -3 -10 -7 6 -5 -4 -12 -6 -7 -6
rest	-8 6 8 0 9 -6 -8 -6 -10 -7 -4
retailer	-6 -6 -6 -6 9 -5 -4 -7 -5 -4 -4
return	-9 -7 -4 0 -8 -3 0 -3 3 -5 0
reveal	15 -5 -13 -18 -12 -6 -5 -7 -6 -4 -4
right	10 -13 -4 -9 -3 -7 -5 -3 -3 -6 -9
ring	-3 -9 0 0 -4 -5 -3 -5 0 -9 4
ripley	4 -13 0 -6 0 0 0 0 -5 0 0
risk	-10 -5 -4 -7 13 -13 -4 -4 -7 -4 -7
rol	9 -8 -9 -6 -4 -8 -9 -7 -4 -8 3
rolex	-5 -5 -4 0 0 -17 -6 -10 -5 14 -13
romeo	0 0 -7 0 -3 -7 -3 15 -6 -5 -7
roof	0 11 -3 -9 -3 0 -6 -3 0 -8 -8
room	-4 3 0 4 9 -7 -3 0 -3 -7 -8
round	3 -14 -11 -5 -10 11 0 -7 0 -11 0
rucksack	-9 -6 0 0 -9 9 -6 -4 -5 -7 -10
run	-4 0 -7 -3 -6 6 -8 0 0 -3 -8
runner	-18 -17 -8 -4 -12 10 -6 -7 -10 -12 0
s	0 -10 0 0 4 0 -4 0 -5 0 0
sack	0 -3 -5 -5 8 -3 -8 -8 0 -8 -9
saf	-22 -9 6 -8 23 -12 -5 -8 -8 -6 -6
said	0 5 -4 -8 0 -3 -5 -8 5 -4 0
salesman	0 8 -8 0 0 0 0 0 8 0 -5
samsung	0 0 0 -3 -4 -8 -8 0 0 8 -3
santander	8 -9 0 0 -5 -5 -5 0 -4 0 3
sat	-9 -7 -14 -9 -12 0 -11 13 -8 -3 -6
satisfy	-4 0 -6 -3 -9 6 -3 -3 -6 -5 -4
sav	12 -13 -9 -12 -9 0 -7 -7 -8 -8 -7
saving	0 -10 -13 -22 9 15 -8 -16 -8 5 -10
say	-4 0 11 -4 0 0 0 -10 4 -4 0
scan	-3 -8 -9 6 4 -12 -7 -12 -5 -11 -5
scen	-5 -7 -7 -7 -3 0 -4 0 0 -4 8
scissor	-7 -11 -7 0 0 -3 0 -5 0 -3 6
scotland	0 0 -13 0 0 -11 0 0 -3 0 4
scrambl	-4 -4 3 -9 -3 0 -4 -3 -3 -3 0
scratch	-7 -10 0 -3 -10 -13 15 -9 -4 -13 -10
screen	-16 -10 0 -14 -7 -7 -6 20 -4 -6 -8
seal	-5 -7 5 0 -3 -8 -7 -4 -3 -5 4
second	8 -8 12 -6 -8 -8 -8 -9 0 -8 0
secret	-17 -16 27 -21 -13 -9 -12 -12 -9 -10 -5
security	-15 -7 12 13 -15 -9 -5 -18 -6 -4 0
seen	-3 -7 0 0 -13 9 -7 0 0 -12 -7
seiz	-19 0 0 -8 0 -4 0 0 6 0 0
sel	0 0 0 -3 -9 -4 0 -10 -3 7 -5
send	-15 -20 -12 0 16 -4 -7 -13 -7 -8 4
sent	-5 -15 11 -8 0 -7 -4 -5 -8 0 0
sephora	-15 -5 -4 0 0 0 10 -3 -4 -8 -6
sergeant	-3 0 0 0 -3 -8 -3 0 -4 10 0
serial	-6 -3 -3 -4 0 3 -3 -12 0 6 0
serv	-3 0 0 -5 0 9 -5 -7 -5 -8 0
session	-5 -4 -9 -3 -6 -8 -4 13 -5 -6 -4
set	5 -6 -19 -12 7 0 -5 -15 -3 -10 -10
settl	-5 -6 -7 -3 19 -9 3 -8 -13 -5 -8
seven	0 0 -9 0 0 -6 -4 0 -4 -3 -4
shakedown	-3 -7 -8 0 5 -17 -3 7 -5 -9 -4
shal	-19 0 0 -8 0 -4 0 0 6 0 0
shar	-8 -7 0 -9 18 -8 -11 -3 -10 -25 -7
she'd	-4 -5 -6 -4 0 3 -4 -8 -7 3 -9
shift	-13 -5 -11 -9 16 -12 -6 0 -6 -9 -8
sho	0 0 0 0 -6 0 -9 0 0 -5 -14
shop	-5 -10 -3 0 -6 -5 14 -5 -4 -4 -9
shortly	0 -3 9 0 -4 -4 5 -4 0 0 0
should	8 -10 4 -3 -17 -7 0 -6 0 -6 -6
shout	-13 -11 -9 14 -6 -6 -10 -10 -11 -6 -8
shouty	0 0 0 0 12 -9 0 0 8 0 -10
show	-4 -13 -20 -18 -10 -8 -4 19 -7 -9 -6
shut	-14 -3 0 0 0 -4 -3 0 0 -3 3
sid	10 6 0 0 -4 0 3 0 -5 -7 -14
sign	15 0 -11 -8 -11 0 -3 -6 -6 -13 -15
silver	-11 -12 -8 -5 -8 6 6 -8 -3 -6 -6
simply	-4 -10 -4 0 -7 -6 -6 0 -11 -12 6
sinc	0 -8 -11 6 -25 -5 0 -9 5 -5 -10
sir	-6 0 -5 0 -10 -7 -8 -6 -4 4 -3
sit	-5 -3 -9 -3 -7 0 -4 4 -6 -12 -7
six	0 -14 15 -6 -13 -5 0 -11 -7 0 -9
sixteen	-11 24 -18 -8 -8 -8 0 -9 -9 -5 -8
siz	-11 -3 0 0 -3 4 0 0 -3 0 0
slid	-12 -7 -9 0 -3 -5 0 0 0 0 4
slip	0 -4 -3 0 -4 -9 -7 -12 -5 4 0
slow	-8 0 -6 -7 -11 0 10 -6 -5 -11 -4
smal	-7 -4 6 -7 -12 -9 -11 -4 -7 -10 -7
so	0 -4 3 7 -4 -7 0 8 0 0 4
social	-10 -16 -24 23 -4 -9 -6 -7 -11 -12 -12
society	13 -10 -7 -13 -12 0 -6 -8 -6 -6 -5
softwar	-9 -9 -11 -11 -3 -11 -4 18 -7 -13 -6
solicit	0 -5 0 0 -3 0 -4 4 10 -4 0
somebody	-5 -15 -18 -5 0 -14 -7 -7 -9 -7 23
someon	-5 -10 -14 -6 -10 8 -10 -5 -5 5 0
someth	-6 -3 -8 -10 -4 -9 -5 6 -4 8 -8
sorry	0 16 -7 -7 -12 -6 -10 -3 0 -4 -15
sort	21 -12 -26 -5 8 -8 -14 -4 -7 -7 -8
sought	0 -6 -4 0 11 -5 -3 -4 -6 -6 -4
southampton	0 0 0 0 -4 -8 -10 0 0 4 -3
sovereign	-3 -3 -5 -3 -4 -7 -4 -3 -6 11 -3
spat	0 -10 0 0 0 0 0 0 6 0 0
speak	-6 -6 -5 -7 -7 -8 -5 -11 11 -6 -4
speaker	-8 -8 -5 -7 -8 -3 -3 -10 8 -5 -4
spec	0 4 -4 0 0 -18 0 0 0 -12 -12
specialist	-7 -13 0 -3 8 -8 -3 -12 -6 -4 -4
spel	-6 0 -7 0 4 -9 -6 -5 -6 -4 -4
spelt	6 -4 -7 -3 -9 0 0 0 0 0 0
spoken	3 -11 3 3 5 -6 -9 -13 -3 -8 -7
spr	-4 -7 -3 -3 11 -7 -3 -3 -5 -6 -7
spre	0 6 5 6 0 -5 0 0 0 0 -10
squar	0 -3 -3 0 0 -3 -3 -3 -3 -8 6
stand	-16 -8 -13 -14 17 -13 3 -12 -9 -10 -9
standard	-7 0 -3 0 9 0 0 0 0 0 0
star	0 -11 3 0 -3 0 -3 -8 6 0 0
start	-13 -6 -5 -5 11 -8 5 -8 -8 -15 -6
stat	-3 0 10 9 3 -10 0 0 0 0 0
statement	21 -20 -16 0 -15 -12 -10 -12 -6 -9 -4
station	0 0 0 0 0 0 0 -9 -3 3 -4
stay	0 -6 -4 -5 9 -6 -6 0 6 -4 -3
steam	-5 -13 -16 -9 0 -6 29 -11 -7 -15 -22
step	0 -15 -10 0 -6 0 -9 -4 -9 -7 16
stick	-21 -6 -17 -13 18 -9 -13 -19 -13 -8 -8
stil	6 -8 -5 -6 7 0 0 0 0 0 0
stood	-4 -5 0 -3 0 -8 6 0 -6 -3 -3
stop	-14 5 0 -9 -7 -8 0 -10 0 -9 -16
stor	-4 -4 -4 -4 -11 -6 0 4 0 7 -7
str	-4 0 -13 0 -5 -4 5 4 0 -4 -8
straight	-7 0 4 0 7 0 -6 -10 -3 0 0
stranger	-14 -15 0 -4 -15 4 -3 -8 -5 0 9
stray	4 0 0 0 -6 -12 -12 -8 0 -4 0
street	0 -3 -3 -3 -9 4 -6 -8 -7 5 0
strip	-4 10 -6 -10 -9 -7 -6 -6 -6 -8 -5
strol	-9 -6 0 0 -9 9 -6 -4 -5 -7 -10
struck	-7 -8 -4 -4 8 0 0 -5 -5 -5 -4
student	-3 -6 0 6 -9 -5 6 -4 -5 -12 -6
stuf	12 -9 -15 -12 -8 -11 -8 -9 -10 -6 -10
stupidity	-6 -3 4 0 -10 -5 -4 -10 0 0 -6
subscription	-4 -5 -4 0 -6 -4 -3 -5 10 -5 -3
such	-7 0 -3 0 9 0 0 0 0 0 0
suggest	0 0 -11 0 0 -6 -4 -4 3 -7 0
suit	-3 -4 0 0 10 -4 6 0 0 0 -5
sum	-5 -8 -5 -6 8 0 -7 -9 -6 -8 -4
supermarket	-12 -9 -3 -6 -9 -5 10 -5 -8 -6 -3
supply	16 0 0 -10 -13 -9 0 -8 -4 -6 -9
support	0 -3 -7 -3 -10 0 -8 10 -5 -12 -3
supremo	-3 -5 -6 -10 -4 -7 -5 10 -4 -6 -7
sur	4 -3 0 -3 -6 0 -4 -7 0 -5 -9
surnam	-10 -5 0 4 -4 0 0 0 0 0 0
surrender	0 -5 -4 -3 -8 -5 -7 -3 -9 0 0
suspect	-3 -3 0 -5 -4 -3 -9 -4 0 0 0
suspiciou	0 -5 0 -12 -5 0 0 3 7 -4 0
swap	0 -9 -3 0 -4 -3 -3 0 -5 -10 6
swindon	-9 0 5 0 0 0 0 -4 0 -6 0
switch	-6 -6 -11 -5 -5 -9 0 12 -4 0 -6
tablet	0 -8 -3 0 -14 -5 0 7 -7 5 0
tak	-11 4 -7 -3 -11 18 -4 0 -5 0 0
taken	-5 -6 0 -6 -9 -9 -10 -4 9 -5 0
talk	-4 -4 -7 -4 -5 -11 0 4 6 -10 -6
tap	-18 -6 20 -8 -7 -10 -7 -9 3 0 0
target	0 0 -3 0 0 -3 3 0 0 -10 -12
tax	-7 -7 -13 -5 17 -6 -4 -9 -5 -9 -10
taxi	-9 0 -14 -3 -17 16 -6 0 -6 -10 -17
team	0 8 -3 -4 -3 0 0 0 -5 -4 -8
teamviewer	-6 -6 -9 -16 -16 -9 -5 20 -9 -9 -8
teas	-16 -3 7 0 -5 -5 -8 -10 -7 -13 -7
teatim	0 -3 0 0 -11 9 -3 0 0 -4 -5
technician	0 -4 -9 0 0 0 0 3 4 -3 0
tel	0 -7 12 -8 -11 -7 0 -5 0 -5 -8
television	0 8 -4 -4 -5 0 -4 -5 -6 -7 -9
tenant	0 -3 -10 3 0 -5 6 0 -4 -11 -6
terminat	-6 -5 5 -5 -6 -5 -8 -4 0 0 0
tesco	-5 0 -15 0 -3 -7 14 -9 -5 -11 -16
test	-5 -18 -13 -10 10 0 -8 0 -11 -3 6
text	-12 -11 22 -10 -7 -6 -8 -12 -11 -4 -6
than	-4 4 -10 0 0 6 -4 -4 0 -4 -3
thank	0 -4 0 0 -9 4 0 -5 0 0 5
that	-8 -3 18 0 5 0 -3 0 -7 -5 4
their	0 7 0 9 3 3 -4 -3 -5 0 -4
them	-3 -5 -3 -4 -8 0 7 0 0 12 15
then	3 10 4 -7 4 0 -4 10 0 4 0
ther	-4 5 -7 0 3 -9 0 0 -4 -7 -4
they	0 0 -12 0 7 -5 -7 0 -8 -4 -6
they'd	-10 -7 14 0 -18 -3 -19 -9 -4 -3 -5
they'l	-6 -6 -10 -8 10 -11 -6 -7 -6 -5 -5
they'v	0 -8 10 0 -10 6 -10 0 0 0 10
thi	0 -4 -3 4 5 -3 0 0 10 -9 0
thief	-5 -10 -9 -4 -8 -6 -7 -12 -8 13 0
thing	0 -10 6 5 -3 -3 0 -6 -3 -4 0
thirty	0 -3 4 -3 9 -5 0 0 -10 -4 -4
though	-10 5 0 -4 -5 -4 0 -3 0 -3 -3
thought	-3 -6 -7 -4 -6 -6 0 -5 0 8 -4
thousand	-18 -8 -15 -7 0 20 -12 -13 -8 -7 -14
thre	-14 14 -7 -4 -10 7 0 -9 0 4 0
through	-4 -9 11 0 -14 -12 -5 0 0 -6 0
throughout	-9 -7 3 0 -4 0 -3 -5 0 -4 -4
tick	-4 -4 -5 -4 8 0 -3 -13 -15 -4 0
tight	0 0 0 -3 0 5 -6 -14 -3 -20 0
til	0 -12 -8 -5 -8 -6 0 7 4 -8 -8
tim	-14 -15 13 -8 -6 0 -8 -11 -3 6 0
today	-10 -7 -5 -8 11 -12 -7 -4 0 -4 -5
tol	-4 -9 -7 -6 7 -4 -9 -12 -4 -12 -3
told	0 -9 0 -7 0 0 6 0 0 -7 0
tomorrow	-4 -5 -17 0 -11 12 0 -5 -11 -7 -5
tonight	-13 -4 -4 0 -3 -5 -3 -6 0 4 -3
took	0 -9 9 12 0 -5 4 -3 -3 -3 -3
top	8 -3 -10 -3 -3 0 -8 -3 0 -3 -4
total	-16 -8 0 -7 10 -10 -12 -6 -9 -6 3
touch	-6 -5 -7 -4 0 -6 -3 0 9 -5 0
town	0 0 0 0 -4 0 0 0 -4 -8 -6
track	-5 0 -4 -4 0 -5 -4 -11 0 8 0
trad	-5 0 -4 0 11 -4 0 -4 0 0 -4
transfer	-19 -16 -9 -6 36 -16 -5 0 -4 -7 -7
trap	0 0 -8 0 -5 -3 -3 0 -3 7 -3
tribunal	-8 0 0 0 9 -4 -11 0 0 0 0
trickster	-3 -4 0 0 10 -4 6 0 0 0 -5
trot	-12 0 -11 0 -8 7 0 0 0 0 0
trust	0 7 0 0 -8 0 0 -5 -8 0 -6
try	12 -9 -6 -8 0 -11 -4 -13 -7 -6 -9
turn	-6 0 -10 -3 -5 -9 -7 12 -8 0 -12
twenty	-14 -7 -15 -5 -8 15 -8 3 -4 -9 0
twic	-4 -8 -5 0 8 -10 -5 0 0 0 0
two	-11 -8 0 -4 0 9 0 -6 0 0 0
typ	0 -7 8 -5 -12 -13 -7 15 -13 -5 -7
uncl	0 0 0 0 -5 3 0 -4 0 0 -9
unclaim	4 -3 0 0 -7 -9 -3 0 -3 -3 0
under	-3 -7 5 -5 0 -7 -8 0 -5 -7 11
undercover	-8 -4 -12 0 -14 10 -3 -6 -18 0 -10
understand	-15 0 -4 0 9 -5 0 -5 -7 0 0
union	-7 -5 -11 -7 17 -10 -10 -9 -5 -9 -4
unlock	-5 -10 -15 -5 13 -10 0 -10 -7 -7 0
unpaid	-9 -12 -7 -9 12 -9 -8 -9 -10 -3 0
until	0 0 0 -3 7 -9 -6 -6 -3 -4 -6
up	0 -11 3 0 5 -4 -3 4 0 0 6
upon	0 0 0 0 -4 0 0 0 -4 -8 -6
us	-6 -3 13 -9 -9 -8 -13 -5 0 -7 -7
utility	-3 -9 -4 4 0 -5 -7 0 -7 -4 0
valu	-7 -11 -8 -9 -9 -4 3 -9 -8 13 -6
verbally	0 -3 -11 0 0 0 9 0 -5 -16 -6
verification	-20 -12 22 -19 -19 -8 -5 -15 -9 -5 -4
verify	-5 -4 -7 15 -9 -7 -3 -14 -7 -7 -6
very	0 0 0 0 0 0 0 4 -14 0 -6
vet	-8 -8 -13 -9 0 -10 -9 12 -8 -7 -5
vicar	0 -3 0 0 -8 -7 7 -5 -4 -7 -5
victim	-9 -3 0 0 -10 -8 9 0 0 6 -3
viewer	-13 -7 -14 -10 -15 -7 0 17 -6 -9 -9
viru	-10 -11 -12 -8 -14 -7 -11 15 -4 -10 -3
visa	-21 26 -18 -14 -20 -6 -4 -18 0 -8 -8
visit	0 -7 -4 0 -5 0 3 -3 -4 -10 4
vivaldi	-10 5 0 -4 -5 -4 0 -3 0 -3 -3
voic	-10 -5 0 -4 -5 -9 -3 0 5 -3 0
voucher	-10 -5 -14 -6 -18 -13 33 -12 -12 -12 -3
w	0 -3 0 -4 -3 5 -8 4 -4 3 -10
wa	-8 -5 -3 6 -5 0 -4 0 -5 4 3
wag	9 -5 -5 -6 -5 -5 -9 -7 -5 -8 -5
wait	-7 -12 -5 -8 -8 13 -4 -3 -3 -6 4
wal	-4 -4 3 -9 -3 0 -4 -3 -3 -3 0
walgreen	-15 -5 -4 0 0 0 10 -3 -4 -8 -6
walk	-5 -9 -9 0 -12 6 0 3 -8 -4 -3
wallet	-7 -8 -4 -4 8 0 0 -5 -5 -5 -4
want	-10 0 0 -4 5 -10 0 0 -12 -4 -12
warrant	0 -4 0 0 7 -9 -3 -3 3 -5 0
warranty	-7 7 -11 0 -3 0 -3 0 6 -4 -7
wash	-5 11 0 -7 0 0 -5 -4 -4 -4 0
wasn't	-11 -13 -17 -10 -3 -12 -10 -11 5 9 -9
watch	-8 -11 -8 -6 -30 -15 -15 -9 -8 22 -6
way	0 -9 -5 -3 7 -9 10 0 -5 -10 0
we	9 -7 -5 -8 -9 -7 -12 -7 -8 -10 0
we'd	-6 -6 -6 -6 9 -5 -4 -7 -5 -4 -4
we'l	0 -5 -4 -4 -3 -10 -11 0 0 4 0
wear	0 -18 -9 -10 0 -8 -5 -4 -4 -5 5
websit	-8 -9 -19 -5 -3 -8 -13 21 -13 -10 -3
week	0 0 0 0 0 -12 -5 0 -3 0 -9
weep	0 -3 -5 -5 8 -3 -8 -8 0 -8 -9
wel	11 4 0 0 -9 5 0 0 -4 0 -3
wembury	-4 13 9 0 -5 -3 -8 0 -9 0 -7
went	-9 0 -5 0 0 -8 -6 -6 0 -8 0
western	-7 -5 -11 -7 17 -10 -10 -9 -5 -9 -4
wet	-4 -7 -3 -3 11 -7 -3 -3 -5 -6 -7
what	8 0 -10 -4 -8 -5 0 -9 -7 0 -6
what'l	-8 -7 8 -4 -4 0 -8 0 -6 -8 0
whatsap	0 0 -5 5 -17 -6 3 0 0 -5 0
wheedl	-7 0 10 -6 -5 -9 -5 -9 0 -7 -7
when	0 -3 -12 4 6 -4 0 -4 -6 -7 9
whenever	-5 8 0 -5 0 0 -8 -3 0 0 -5
wher	14 -7 -7 -10 -7 -10 3 0 0 0 -5
which	16 10 -4 0 -12 -6 -5 0 5 -5 -8
whil	-6 -6 0 0 5 -5 -8 -11 -5 -6 -5
whit	-4 10 -6 -10 -8 -5 -9 -7 -4 -8 -6
who	0 -4 -4 3 -9 6 0 -4 7 -7 -10
whol	-8 -4 -4 0 9 0 0 0 -4 -4 0
whos	22 -9 -22 -10 -9 -6 3 -8 -6 6 4
why	0 -8 -3 -8 7 -10 -3 0 0 0 7
wid	-11 -5 -3 0 0 -7 0 0 -3 0 4
widow	0 0 -4 0 -5 9 0 -3 -5 0 -6
wif	12 -3 7 -12 -6 0 -7 -3 0 0 -4
wil	-3 -8 -11 -3 -5 10 0 -9 -3 -8 -5
wilson	-4 -6 0 0 -12 -7 10 -3 -7 -4 0
window	-14 -7 0 -4 -11 -3 -6 17 -14 -5 -4
winning	-3 0 0 0 4 -10 0 0 -4 -7 0
wish	-3 -12 -8 0 -8 0 0 -4 0 -4 -3
with	9 5 -6 -7 -9 0 3 0 0 3 0
withdraw	-12 -8 -12 -6 -27 32 -12 -16 -12 -16 -15
withdrawn	-12 0 -12 -7 -12 11 -10 -3 0 -7 -12
withheld	-6 -5 -7 -4 0 -6 -3 0 9 -5 0
witnes	-4 0 -5 -4 -9 -5 -3 -6 -4 13 -4
wold	0 -10 0 0 0 0 0 0 6 0 0
won	0 7 0 0 -8 0 0 -5 -8 0 -6
word	-15 -11 26 -18 -10 -3 -7 -12 -6 -10 -8
work	5 0 0 4 -10 -11 0 0 -3 -4 0
world	-5 0 -4 -4 0 -5 -4 -11 0 8 0
worn	0 0 -8 0 -5 -3 -3 0 -3 7 -3
worth	-5 -6 0 -3 -13 -10 9 -3 -4 4 0
would	-10 -10 0 -8 -3 7 -4 -12 -5 -3 6
wouldn't	5 0 -14 -3 -8 8 0 -5 -5 -3 -6
wrap	0 -7 -4 -3 -4 8 0 -7 0 -3 -7
writ	-9 -5 13 -9 0 0 -6 -8 -7 -5 -15
written	-10 -9 -3 0 0 -10 -5 0 -4 -4 8
wrong'un	-3 -4 0 -12 -8 0 -5 -5 -12 7 -6
wrot	0 -4 9 0 0 5 -7 -3 -10 -4 0
ww	0 0 -9 -4 -5 -6 -5 5 -3 -6 -5
x	-8 -3 -5 -6 -5 -3 10 -6 0 0 0
xbox	-6 -21 -13 -13 -12 -8 26 -12 -8 -11 -19
y	0 0 -15 7 -8 -3 -5 7 -5 -5 -6
yard	0 0 -13 0 0 -11 0 0 -3 0 4
yeah	-8 -10 5 0 -8 -3 5 -7 -3 3 -3
year	5 5 0 -4 0 -6 -5 4 -10 0 -9
you'r	-10 -7 -4 -7 4 3 9 -3 -3 -8 -6
you'v	-8 -4 4 0 0 -7 -12 0 -10 0 5
youth	-9 -12 0 -4 -6 7 -6 -3 -7 -7 4
zero	0 0 -9 -4 -5 -6 -5 5 -3 -6 -5
` };
