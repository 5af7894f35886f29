/** Written by scripts/fit-fraud.ts. */
export const FITTED_FRAUD = { bias: [-1.23], packed: `
<day>	-2
<day> <figure>	3
<day> ^	-1
<day> a	3
<day> and	-5
<day> between	-5
<day> evening	2
<day> for	-2
<day> i'll	-3
<day> night	2
<day> or	-2
<day> that	3
<figure> <day>	10
<figure> <figure>	3
<figure> ^	-2
<figure> and	1
<figure> for	1
<figure> may	5
<figure> now	4
<figure> reports	-3
<figure> to	1
<figure> year	2
<sum>	6
<sum> ^	-1
<sum> and	3
<sum> by	3
<sum> for	2
<sum> gone	6
<sum> in	3
<sum> of	4
<sum> on	3
<sum> or	2
<sum> out	2
<sum> sent	3
<sum> taken	3
<sum> then	2
<sum> to	1
<sum> was	2
<sum> went	7
<sum> which	2
=asked bank_details	6
=asked buy_goods	8
=asked card_details	17
=asked card_handover	6
=asked cash_to_courier	5
=asked gift_cards_or_vouchers	11
=asked money_transfer	9
=asked pin_or_password	10
=asked press_key	3
=asked remote_access	8
=came live_call	-1
=came text	2
=came unknown	-3
=came voicemail	2
=claimed bank	1
=claimed family_member	4
=claimed government_benefits	1
=claimed investment	9
=claimed police	6
=claimed retailer	-2
=claimed tax	2
=claimed tech_support	7
=claimed telecom_provider	1
=claimed unknown	-1
=ended details_given	2
=ended money_lost	2
=named	5
^ <sum>	5
^ a	3
^ accountant	-3
^ all	2
^ as	1
^ at	2
^ b	-1
^ bank	-2
^ bit	-2
^ bring	-4
^ broadband	-2
^ checked	-13
^ closed	-4
^ come	-7
^ crying	2
^ customer	-1
^ dad	3
^ deleted	4
^ did	-1
^ didn't	3
^ don't	1
^ felt	-6
^ fourth	-3
^ gordon	4
^ graham	2
^ happened	5
^ he	-1
^ helpdesk	-3
^ her	2
^ housing	-2
^ hr	-2
^ i'm	1
^ if	-3
^ in	-1
^ it	-1
^ just	1
^ lady	2
^ letter	-4
^ library	-3
^ manager	-3
^ microsoft	5
^ mrs	1
^ my	-1
^ no	-1
^ none	3
^ nothing	-2
^ now	5
^ on	2
^ one	2
^ only	2
^ press	3
^ put	3
^ reassured	-5
^ recording	2
^ repeat	5
^ retired	2
^ ring	-1
^ same	-2
^ santander	3
^ screen	2
^ silent	-3
^ solar	-3
^ sorry	-2
^ staff	-2
^ sunita	-3
^ supplier	-3
^ thank	-1
^ thanks	-4
^ then	1
^ this	-1
^ thought	-6
^ to	2
^ took	-2
^ turned	-3
^ two	2
^ uk	-3
^ visa	5
^ voice	-1
^ voicemail	4
^ wanted	3
^ water	-2
^ we	-1
^ what	2
^ when	3
^ will	-2
^ wouldn't	-3
^ yesterday	5
^ you're	1
a <sum>	-3
a bailiff	3
a bank	-2
a battery	-3
a bond	3
a burglar	4
a call	-1
a caller	2
a car	2
a case	2
a claim	-2
a code	-1
a colleague	5
a company	2
a computer	1
a con	-6
a courier	3
a crash	3
a detective	3
a driver	10
a family	2
a favour	2
a fee	-2
a form	-3
a friend	2
a gag	3
a gentleman	1
a gift	1
a half	2
a hamper	2
a holding	3
a lad	3
a lady	-1
a lawsuit	4
a letter	-1
a lift	-3
a look	-1
a magazine	2
a man	2
a month	-1
a mr	1
a neighbour	-3
a nephew	3
a note	-1
a parcel	2
a person	2
a pregnant	3
a prepaid	2
a program	2
a rebate	5
a release	2
a research	-3
a retired	3
a selfie	3
a statement	-3
a tax	3
a technician	5
a tesco	3
a thousand	1
a trick	-3
a van	1
a very	2
a wallet	4
a warrant	4
a week	-3
a withheld	-3
a year	-2
about	-2
about her	-2
about loft	-3
about my	-1
about the	-1
about to	3
accident and	4
according	3
according to	3
account	3
account ^	1
account and	4
account because	5
account details	-3
account for	4
account has	6
account in	2
account on	-4
account so	2
account was	5
account's	2
account's in	3
accounts	2
across	6
across to	3
activity	4
admin	3
afraid	-2
after <sum>	4
after i'd	-3
afternoon	1
afternoon ^	1
again	-2
against	1
age band	-5
agent no	-3
agree	-4
agreement	-2
ah	-1
all of	1
all right	-2
allow	1
alone	2
alright	-1
always	-1
am	1
amazon	7
amazon prime	7
an	1
an account	3
an address	2
an agent	2
an envelope	4
an officer	4
an unpaid	2
and <sum>	2
and a	-1
and all	1
and ask	-2
and back	5
and blue	2
and buy	2
and call	-2
and check	-4
and choose	-5
and couldn't	2
and don't	1
and eighty	1
and family	3
and forty	1
and how	-2
and i'd	-1
and i'll	2
and if	-1
and ill	2
and it'd	2
and keep	3
and live	2
and my	3
and needed	9
and password	5
and postcode	-4
and r	2
and read	5
and ring	-6
and see	-1
and send	2
and she'd	2
and shut	4
and something	-2
and tell	1
and that	1
and the	1
and then	4
and to	1
and twenty	1
and we'll	-1
and when	1
and which	2
and your	1
another <figure>	3
another day	-3
answer	-1
answer ^	-2
answered	3
answered the	2
any	-2
any branch	-4
any day	-2
any money	-3
any numbers	-6
any time	-6
anybody	-2
anydesk	5
anyone told	-7
anything	-5
anything ^	2
anything else	-4
apologised	-3
apologised ^	-3
app	-1
apple	8
appointment	-9
appointment ^	-4
appointment on	-3
approve	11
approved	2
are looking	4
arrest	3
arrested	1
as	1
as a	1
as ever	-3
as far	5
as friends	6
as me	4
as that	3
as the	1
ask	-4
ask for	-6
ask if	-1
ask my	2
ask them	-2
asked	-1
asked did	-4
asked had	-7
asked how	-2
asked if	-5
asked which	8
asking	-2
asking could	-3
asking if	-7
asks say	6
asleep	1
assistant	1
at	-1
at <sum>	1
at door	3
at five	1
at his	2
at midnight	4
at noon	3
at once	2
at our	1
at the	-1
at work	2
audit	4
audited	5
authorised	2
avoid	2
away	1
babe	2
back	1
back about	-4
back the	1
backs	3
bail	5
bailiff	3
ballymena	7
bank	4
bank ^	1
bank asks	9
bank card	11
bank for	2
bank informed	3
bank is	4
bank say	4
bank sends	2
bank so	4
bank statements	-3
bank to	-1
bank with	2
bank's	3
bank's fraud	2
banking	10
banking app	9
banking on	3
banks	2
banks so	4
barclays	4
be about	-3
be arrested	4
be back	-2
be cut	12
be disconnected	3
be from	6
be late	-3
be removed	5
be settled	3
be sure	-2
because the	2
because they	3
been chosen	3
been compromised	3
been on	1
been used	2
before	1
before five	3
before my	2
before the	1
before they	1
before you	-6
began	4
behind the	-2
being	4
being audited	7
being used	3
bereavement	-2
better of	6
between eight	-5
between ten	-3
between us	4
bexhill	3
big	-1
bike	-7
bike ^	-3
bill	-1
birthday ^	2
bit	-1
bit ^	-1
bitcoin	12
bitcoin ^	4
bitcoin machine	3
black	1
block it	5
boiler	-2
boiler service	-5
bond	5
bond of	4
book	-1
book a	-3
booked	-3
border	2
both	1
both sides	5
bought	1
box	-1
brace	4
branch	-1
branch was	4
branch with	-3
bring	-6
bring a	-6
bring my	-2
bring something	-4
bring your	-5
broadband would	4
bt	2
builder	-2
bureau	2
burglary	-3
buses	-3
buses ^	-3
but	1
but i'd	-3
but the	1
by	1
by <day>	-2
by a	4
by bank	4
by courier	4
by email	-3
by mistake	2
by moneygram	3
by post	-6
by then	2
by three	2
by tonight	3
by transfer	7
by western	5
bye	-4
bye ^	-1
cable	-2
call	-1
call out	3
call the	-1
callback	-4
called	-1
called ^	1
called by	2
caller and	2
caller from	2
caller it's	1
caller the	4
calling from	1
calling himself	2
calls	-1
calls from	-2
came for	8
came to	2
can also	-4
can ask	-2
can be	1
can but	4
can i	-1
can pay	-2
can ring	-2
can't show	5
cancel	1
cannot	2
capital	3
car ^	1
card	1
card and	3
card for	5
card handy	4
card in	1
card now	3
card number	5
card ready	2
card then	3
card to	6
cards	4
cards for	2
cards the	3
case	-1
cash	2
cash app	8
cash in	2
cashier	4
catch	2
cell	1
cent	1
change	-3
change your	-2
chap	1
chap on	2
charge for	-2
charity	-2
cheaper	-1
check	-2
check up	-4
checked	-6
cheers	-3
cheque in	-3
cheques	2
chinese	5
choose	-1
choose a	-5
chosen	3
chosen for	3
citizens	-4
citizens advice	-3
claim	-2
claim number	-2
claimed	5
claiming	3
claiming to	2
clean	1
clear	3
cleared	3
clears	3
client	5
client account	2
clients	4
clinic	-1
cloned	4
close of	6
closes	2
code	-1
code and	2
code on	2
cold	1
colleague	8
colleague would	3
collecting	2
collecting for	4
collectors	-5
come	-1
come <day>	-3
come and	-2
come in	-3
come through	1
come up	2
comes back	5
comes off	-1
coming	-1
coming <day>	-5
coming to	-3
company rang	-4
compensation	1
compromised	4
computer	4
computer and	3
computer was	4
con	-4
confirms	-3
continue	7
continue ^	3
copies	-3
correct	1
cost of	4
could see	-2
council rang	-2
counterfeit	4
courier	4
courier came	3
court	3
cover	1
cover on	3
crash	3
crash ^	3
crime number	-5
criminal	2
crosses	2
cruise	4
crying	5
crying ^	3
crypto	2
currys	3
custody	3
customer	-1
customer i'll	-2
customers	3
customs	2
customs ^	2
cut off	3
cyprus	2
danske	4
darling	2
day <figure>	4
days	-7
days ^	-1
days and	-2
days or	-5
days to	-2
dbs check	3
dealer	2
death certificate	-3
debit card	4
debited	2
debt	-2
debt firm	-6
decide	-2
department	6
detective	3
detectives	3
device	5
device ^	3
dial	2
did as	5
did not	2
did ring	-3
did the	1
did you	-2
didn't press	4
didn't ring	3
didn't tell	9
didn't want	-3
digit	-1
digits and	2
disconnected	2
discount	2
discount ^	5
do <day>	-5
do anything	-7
do i	-3
do is	1
do not	3
do was	3
does not	3
doesn't	1
dog	-1
dollars	-1
don't and	-3
don't give	-3
don't hang	3
don't hear	-3
don't know	2
don't mention	6
don't need	-9
don't own	4
don't pay	-6
don't put	5
don't read	-3
don't ring	7
don't send	-6
don't take	-3
dorset	3
double oh	1
down	2
download	8
download a	3
draw	2
draw out	2
drawn	3
driver would	4
drove	1
drugs	7
due on	-2
dumfries	3
duty	1
each	3
each and	3
ebay	4
ee	2
eight hundred	2
eight weeks	-2
eighties	3
eighty	1
either	-1
else no	-2
ely	4
email	-3
email ^	-2
embassy	2
end of	-1
ending	-2
engaged	4
enter	-2
entered	3
envelope	3
error	2
errors	3
escrow	9
euros	6
everything	1
evidence and	3
excess	-5
expiry	2
eye	-2
eye clinic	-5
failure	3
failure to	3
fair	-2
families	4
family	9
family ^	4
far	1
far as	3
federal	3
fee of	2
fetch him	-3
fifth	-2
fifty	1
fifty and	1
fine	-1
fine ^	-2
first by	3
first line	-4
first month	3
first school	6
first two	3
five days	-2
five thousand	3
five working	-3
flagged	5
flu	-3
food	-2
for <figure>	1
for <sum>	2
for anything	-3
for me	1
for money	-3
for new	2
for safe	4
for the	1
for you	1
forged	4
forgotten	-7
form	-6
form ^	-1
forty	1
forty nine	2
forty percent	3
found on	2
four o'clock	3
fourteen days	-5
fourth	-1
fraud	1
fraud office	3
fraud squad	4
free and	-1
friend	1
friends	4
friends and	3
from	-1
from <day>	-1
from <sum>	-4
from a	1
from amazon	3
from bt	3
from microsoft	5
from my	-1
from o2	3
from the	1
from their	2
from windows	6
front	3
front and	9
frozen	3
fuel payment	3
full	2
funds	2
gag	4
gag order	3
gateway	5
gave	1
gave him	1
gave it	3
gave me	-2
gentleman	4
gentleman who	3
get an	-2
gift	1
gift cards	-2
girl	2
girl on	3
give him	1
give me	2
give them	-4
give you	1
given to	3
go in	1
go to	3
gold	4
gone	1
gone ^	3
good faith	2
good for	-1
good news	2
google	3
google play	7
googled	3
got	-1
got as	2
got it	-1
government	3
government gateway	5
grandson	-1
grant	2
grey card	-3
guaranteed	3
ha	-1
hackers	9
had <sum>	4
had anyone	-7
had been	-1
had forgotten	-4
had i	-4
had just	5
had lapsed	3
had to	2
had written	-4
hadn't come	-3
half asleep	3
half price	4
half thousand	5
halfords	-3
halifax	1
halves	2
hammersmith	2
hand	4
handed in	-3
handed over	5
handset	2
handy	4
hanging up	3
happened	1
happy	-1
has	1
has been	1
has lapsed	3
has never	3
has no	2
has now	4
has rung	2
has to	3
hate	1
have it	1
have no	4
have paid	2
have seen	2
haven't	2
having	-1
he	1
he could	4
he got	1
he had	2
he hung	4
he is	1
he kept	2
he says	1
he swore	4
he was	-1
he'd	2
he'd gone	5
he's from	5
head	1
head office	2
hear this	-4
heard	1
heard of	3
held at	2
helping	4
her account	1
her bank	-1
her daughter	3
her name	2
her phone	2
her savings	2
her that	2
her the	5
hi i've	-3
high court	4
him	-1
him nothing	3
him that	3
him the	3
himself	-1
his	-1
his bank	1
his colleague	4
hit	1
hit a	3
hold	1
hold it	1
hold your	3
holding	4
holding account	4
home	1
home office	5
home with	2
hotel ^	-3
hour	-1
house	1
house ^	1
how i'd	-2
how often	-4
hundred	5
hundred ^	1
hundred and	1
hundred for	4
hundred ninety	2
hundred pounds	-1
hundred to	2
hung	1
hung up	2
husband	1
i	-1
i am	1
i can	1
i changed	-4
i gave	4
i haven't	2
i like	-2
i never	2
i not	1
i open	3
i pulled	5
i rang	-1
i read	3
i should	2
i still	-2
i text	4
i told	1
i wanted	-1
i'd asked	-5
i'd be	1
i'd left	-3
i'd vote	-3
i'll be	-1
i'll leave	-3
i'll put	-3
i'll text	2
i'm <figure>	1
i'm afraid	-1
i'm calling	1
i'm reporting	3
i'm sorry	-1
i'm the	2
i've a	1
i've not	1
i've only	1
i've won	4
icloud	2
id	-1
id ^	-2
if	-3
if anyone	-3
if i	1
if i'd	-1
if it	-1
if it's	-2
if someone	-6
if there's	-2
if you	1
if you're	-2
illegal	6
in <day>	-2
in <figure>	2
in <sum>	2
in a	1
in an	1
in at	-1
in cash	1
in each	3
in error	6
in first	2
in from	2
in her	1
in his	-1
in leeds	2
in steam	3
in time	3
in when	-2
in writing	-3
in yourself	-3
income	-2
inhaler	-3
inspector	3
install	8
insurance	2
insurance number	2
insurer	-1
interest	-1
interested	-4
internet	2
into	1
into a	2
invoice	-2
ip	3
ip address	3
iphone	6
ipsos	-5
is	-1
is being	2
is down	3
is not	2
is officer	2
is our	3
is ready	-3
is the	1
isn't	1
isn't it	1
isn't time	3
issued	1
it ^	1
it across	3
it and	1
it before	2
it clears	3
it out	1
it say	2
it says	1
it straight	2
it through	2
it to	3
it wasn't	1
it while	2
it'll go	-2
it's a	1
it's asking	1
it's for	7
it's how	3
it's on	-2
it's to	5
itll	-1
its	1
its for	2
itunes	4
jewellery	6
just	2
just how	5
just need	2
just read	6
just say	2
keep	2
keep me	4
kept her	4
kevin	2
key	2
keys	2
kids	1
kiosk	5
knew	1
knew nothing	4
know nothing	8
know that	1
know was	-5
lab	2
lad	1
lad in	2
lads	2
lady	1
lady from	-1
lady in	3
land	4
land ^	3
lands	2
lane	-1
lapsed	5
lapsed and	2
laptop	1
laptop ^	2
last	-1
latch	8
late	-1
law	1
lawsuit	11
lawyer	4
lead	1
leaflet	-4
leave a	-4
leave it	-1
leeds	2
left a	-3
legal	3
let on	2
let them	2
letter	-5
letter ^	-1
letter and	-2
letter for	-2
letter with	-2
letting	-2
levy	3
lewis	2
library	-7
licence	1
lifetime	6
like to	-1
likely	-4
line of	-3
line open	3
line went	3
linked	5
little	2
live	3
living	2
lloyds	3
loan	1
locked	1
locked out	1
lodge	6
lodged	5
logged a	-4
login	2
login so	3
long card	4
long number	7
look	-2
look at	-1
looking	1
looking at	1
lose	4
lose it	2
lots	2
lowell	-6
loyalty	3
luton	2
machine	2
magazine	2
maiden	1
mailed	-2
man	3
man calling	3
man on	2
man phoned	2
man with	2
man would	3
manage	-2
manager's	6
mark	2
mastercard	2
match	1
matter	4
me ^	1
me do	-2
me on	1
me somebody	4
me the	1
media	2
medicare	3
memorable	4
memorable word	3
mention	2
mention it	2
messenger	2
meter reading	-4
microsoft	9
microsoft ^	4
midnight	2
midnight ^	3
might	-4
might be	-2
might get	-3
mind	-1
missed	-2
missed the	-3
mistake	3
mobile	2
moneygram	6
month	-1
month ^	-2
monthly	-2
months	-1
monzo	9
morning by	5
mother <figure>	3
mother's	1
mother's maiden	2
mouse	3
moved <sum>	3
moved the	4
mr tibbs	-3
mrs p	2
mum was	3
must	1
must not	3
my account	-1
my appointment	-6
my bank	2
my banking	3
my computer	3
my father	4
my hand	2
my national	3
my nhs	4
my own	-1
my pin	2
my router	4
my son	1
my stolen	-3
name	2
name address	3
name and	1
name as	2
name for	1
name of	1
national	6
national insurance	5
nationwide	1
natwest	3
near	1
need anything	-6
need you	2
needed	2
needed <sum>	7
needed the	3
nephew	3
nephew ^	2
never	1
never bought	2
never had	2
never heard	2
new	-1
new account	7
new code	-4
new device	2
new number	1
news	1
next bill	-9
next time	-3
nhs	9
nhw	4
nine double	3
nine hundred	1
nine pounds	2
nineteenth	-2
ninety	3
ninety five	5
ninety nine	2
ninth	-2
no	-2
no charge	-10
no crime	-4
no fee	-3
no letter	5
no offence	-3
no record	6
no rush	-3
no such	19
no thank	-3
no there's	-4
no you	-1
nobody came	4
non payment	3
noon	1
normally	2
not before	-4
not interested	-4
not need	-4
not share	2
not through	7
not to	2
notary	2
note	-1
note on	-3
notes	8
notes ^	2
nothing	-2
nothing else	-2
nothing has	4
nothing of	7
nothing to	-3
notice	-1
noticed	2
now	2
now and	2
now the	1
nuisance ^	-3
number	-1
number and	1
number expiry	3
number has	6
number in	-1
number on	-4
number or	-5
number suspended	4
number that	3
number to	2
number's	-1
number's on	-2
numbers	2
numbers ^	1
numbers so	3
octopus	2
of	1
of <sum>	6
of a	3
of address	-2
of an	-1
of business	3
of his	2
of it	2
of living	2
of mine	3
of my	-1
of paper	3
of the	-1
off the	1
officer	2
officer ^	3
officer daniel	3
officers	2
ofgem	4
often	-3
oh my	1
okay	-1
on	-1
on <figure>	7
on a	3
on and	1
on from	2
on gov	-3
on it	1
on our	-1
on this	1
on to	3
on whatsapp	5
on with	1
one ^	1
one new	2
one now	3
one star	5
one thousand	2
online ^	-2
online account	-5
online banking	7
online or	-8
only	3
only a	3
ons	-4
onto	3
onto my	3
open a	2
open your	3
or	-5
or <day>	-2
or any	-4
or ask	-5
or at	-3
or be	6
or bring	-3
or by	-2
or card	-6
or cash	-3
or come	-6
or it	5
or no	-2
or on	-3
or ring	-2
or send	-3
or they'd	6
or you	-1
other	1
other line	4
others	3
our	1
our agent	3
our branch	-4
our site	-3
our website	-4
out	1
out <sum>	7
out at	1
out for	2
out of	-1
over to	2
overdue	-2
owe it	-2
own	-2
own a	3
own account	4
own name	2
owner	1
paid <sum>	5
paid ^	1
paperwork	2
parcel	1
parcel came	-3
parcel held	4
parking	-1
partner	5
passcode	-1
password on	-2
pattern	3
paul	2
pay	-1
pay <sum>	2
pay anything	-5
pay for	-3
pay on	-1
payee	-2
payment	-1
payment ^	1
payment in	7
payment of	-1
payment plan	-3
payments	-1
paypal	7
paysafe	7
payslips	-6
pension review	3
pension wise	-4
per	1
per cent	1
percent	2
percent off	3
personal account	3
phone	2
phone <day>	4
phone ^	-1
phone by	3
phone call	2
phone down	-1
phone in	2
phone off	2
phone the	2
phone was	2
phone while	5
phone with	1
phoned	-2
phoned and	3
phoned by	2
phones	2
photo	-2
photos	-1
physio	-3
pick a	-2
plain clothes	3
plan	-1
plastic	2
pleasant	2
please	-1
please call	2
plug out	6
pocket	5
pocket ^	3
pole	-2
police	5
police ^	1
police are	2
police in	2
police on	7
policeman	3
polish	2
polite enough	-3
pop	1
pop in	-4
pop it	3
port	6
portal	-3
posh	3
post	-2
post ^	-2
post and	-2
post or	-4
postage	3
postcode	-3
postcode ^	-2
postcode and	-3
posted	-2
pot	3
power cut	-3
ppi	-3
ppi ^	-4
pre	2
pregnant	5
press	2
press <figure>	2
press approve	3
press one	4
pressed <figure>	2
price	2
prime	8
probably	-1
processing	2
program	7
protect	5
protection	3
protection ^	3
prove it	-2
pulled	5
pulled the	9
purporting	10
purporting to	7
push	2
put me	-1
put to	6
qualified	2
qualify for	3
questions	-1
quick	1
quick support	3
quiet	2
quietly	3
quote	-6
quotes	-2
r	2
rang	-4
rang about	-5
rang asking	-4
rang because	-7
rang from	-1
rang mum	2
rang to	-8
rather not	-2
read	1
read her	7
read me	6
read out	10
read us	2
read you	1
reads	3
reassured	-7
rebate	4
receiver	6
record	2
record ^	4
recorded	-2
recording	3
recovery	5
red white	2
reference	-3
refund	2
refundable	16
refundable ^	4
refunds	2
reg	-1
reg and	-4
release	7
release it	3
remember	2
remember ^	2
reminder	-4
reminding	-3
removal	3
removed	4
repeated	-4
reported	-1
research	-6
reserve	5
reset	1
respond	3
rest ^	2
retired	1
returned	3
returning	-2
revenue	1
revenue and	2
reverse	6
reverse it	3
revolut	8
rig	3
right	-1
right ^	-1
right now	1
ring	-2
ring <figure>	-1
ring fenced	3
ring off	3
ring the	-2
ring us	-10
ringing	-1
ringing to	-5
ripon	3
rolex	3
routing	2
royal mail	2
rush	-1
safety	1
said and	1
said her	2
said my	2
said no	-5
said put	-3
said she	2
said that	1
said the	3
said then	3
said yes	-1
salesman ^	-3
same	-1
same ^	-1
same account	-9
same as	-1
same bank	-3
same day	1
santander	4
savings	2
saw	1
say he	-5
say it	1
say it's	1
say no	-3
say nothing	13
say so	-3
saying	1
saying that	4
says	1
says that	2
scam	-3
scam ^	-3
scheme	1
scotland	1
scottish power	3
scratch	3
scratch them	4
screen	2
screen ^	2
screen went	2
seal	2
secretary rang	-4
secure	5
security	2
security code	3
security department	6
security number	7
security questions	-3
see	-1
see ^	1
seemed	5
sees	2
seized	2
selfie	3
sell me	-4
send	1
send it	2
sending out	2
sends	1
sent <sum>	1
sent back	2
sent to	3
sergeant	3
server	5
settle	4
settled	1
share	2
share this	3
she	-1
she called	2
she had	-1
she has	2
she laughed	-4
she was	4
she went	2
she'd	1
sheriff	3
sheriff's	2
shifted	5
shopkeeper	4
short	-2
short with	-2
sides	3
sign	-1
silent	-4
silent calls	-7
silver	3
sim only	-4
sir ^	-1
sister ^	2
sitting	1
six hundred	2
six numbers	3
six weeks	-1
sixteen	1
sixteen digits	2
sixteen numbers	6
sixty days	-2
skip	-5
skipton	2
sky	2
sky ^	3
sky box	4
slow	3
slowly	3
so	1
so as	2
so called	4
so he	2
so i	1
so that	-1
so the	2
so they	1
so we	2
social	1
solar	-2
solicitor	1
some	-1
some id	-4
someone selling	-4
something with	-7
son	1
soon	1
soon as	2
sorry	-2
sort	3
sort code	9
spanish	2
speak	1
speak to	1
special	3
specialist	4
specsavers	-4
spell	2
spent	-2
spoke	3
spoken	2
squad	6
square	2
staff	1
staff at	4
stairs	-2
stamp	1
standards has	4
star	2
star two	4
starling	3
started with	3
statement	-3
statements	-3
stay	2
stay on	7
stay with	2
stayed	2
stayed on	3
stays	-2
stealing from	4
steam	7
steam cards	5
stepchange	-2
still	-1
still the	-2
still want	-3
stolen	-3
stolen bike	-3
stop paying	2
stopped	-2
storage	2
straight	2
straight back	3
stroud	3
such	3
suits	-3
suits ^	-2
sum	3
supplied	2
support	-1
supposedly	9
suspect	4
suspended	9
suspended ^	2
suspended press	4
suspicious activity	3
swab	2
switch ^	-3
swore	2
swore at	3
system	4
tablet	4
take out	2
taken	-1
target	5
tax ^	2
tax fraud	6
teamviewer	2
technical	3
technician	7
telephone	-2
tell us	-1
telling	-1
ten	-1
tenancy	-2
terminated	4
text	1
text you	1
thank	-4
thank me	-2
thank you	-4
thanks	-6
thanks ^	-1
thanks for	-4
that	1
that and	1
that he	6
that i	1
that it	1
that my	2
that the	1
that your	3
that's all	-3
that's fine	-1
that's the	1
that's where	2
that's why	2
the <figure>	-3
the <sum>	-2
the account	-1
the app	-3
the automated	-3
the back	1
the backs	5
the bank	1
the bell	-2
the bike	-4
the card	-1
the cash	1
the cashier	2
the claim	-1
the close	4
the code	4
the codes	3
the computer	-1
the court	1
the death	-4
the desk	-3
the discount	4
the email	-1
the end	-1
the eye	-3
the file	3
the form	-2
the fraud	2
the gentleman	3
the holding	4
the home	2
the hour	7
the house	2
the judge	2
the keys	2
the latch	8
the leaflet	-3
the letter	-3
the library	-3
the line	6
the little	2
the long	8
the lot	4
the matter	3
the mobile	6
the money	3
the month	-2
the mouse	2
the name	2
the national	2
the nhs	6
the ninth	-1
the notes	4
the notice	-4
the numbers	8
the office	-1
the owner	6
the phone	1
the pin	6
the plug	2
the police	-1
the portal	-2
the post	-2
the poster	4
the quick	6
the quote	-3
the real	12
the receiver	4
the screen	-1
the security	6
the sheet	-2
the six	3
the sixteen	4
the sort	4
the staff	5
the strip	3
the sum	3
the system	2
the tax	1
the thief	3
the third	-1
the thirtieth	-2
the three	5
the ticket	-4
the tps	-3
the transfer	3
the voice	2
the wallet	3
the website	-2
the weekend	2
the whole	1
the word	2
the yearly	-3
their	-1
their site	-4
their website	-3
them	-1
then	1
then a	-2
then another	5
then he	1
then i	1
then the	8
then your	3
there a	-1
there and	1
there anything	-4
there had	3
there was	2
there's no	-2
there's nothing	-7
they ask	2
they asked	3
they do	-1
they don't	2
they told	1
they'd have	2
they'll only	3
thing	1
think about	-1
thinking	-1
third	-1
thirtieth	-2
thirty days	-6
thirty first	-3
thirty minutes	4
this	2
this afternoon	2
this again	-6
this is	-1
this was	-2
thought better	6
thousand	7
thousand pound	4
thousand pounds	2
thousand two	-2
three	1
three on	-1
three thousand	1
three times	-2
three to	-3
three years	1
through a	2
ticket	-5
tight	-2
till	-1
till four	-3
till then	-4
time ^	-1
time to	-3
times	-1
to <day>	-2
to a	6
to an	3
to any	-3
to ask	-3
to avoid	2
to be	2
to book	-2
to call	2
to cancel	2
to change	-2
to check	-1
to clear	3
to come	-1
to five	-6
to go	1
to hand	3
to have	1
to help	1
to her	1
to his	5
to hold	1
to keep	3
to know	-6
to lodge	3
to match	3
to me	3
to my	4
to open	2
to our	4
to pay	-1
to put	1
to release	1
to reverse	3
to seven	-3
to sign	-1
to speak	5
to text	3
to the	2
to this	8
to unlock	5
to you	1
to your	1
today	3
together	2
together ^	2
told	-1
told ^	1
told a	-1
told her	1
told him	1
told to	5
tomorrow between	-4
tonight	4
tonight ^	1
took <sum>	5
took the	1
top up	1
total	1
touch	2
tps	-6
traced	2
trading	2
tranche	3
transfer	2
transfer ^	-1
transfer to	4
treasury	2
trick	-4
try	-1
tv	2
tv licence	3
tv licensing	1
twenty two	1
two letters	-2
two three	3
type	-1
type it	-2
type what	5
tyres	-2
under	1
under my	3
undercover	4
unit	2
unless	4
unless i	5
unless it's	3
unlock	3
unlock the	5
until i'd	-3
up front	3
upgrade	2
upload	-12
upload it	-5
ups	4
upstairs	2
us	-2
us or	-3
us to	-1
usdt	4
use at	5
used by	2
used in	4
user	3
usual	-1
usually	1
utility	2
v	2
vaccine	4
verification	3
verify	2
vets	-3
victim support	-4
viewer	5
virus	3
visa	8
visa card	4
visa fraud	4
visit	-1
voice	2
voice said	3
voicemail left	3
voicemail on	5
void	6
vote	-4
vouchers	5
vouchers ^	-2
vouchers for	4
walgreens	3
walked in	2
wallet	3
want	-2
want anything	-4
want my	-1
want to	-1
wanted <sum>	5
wanted me	3
wanted to	-10
wanting	-7
wanting to	-5
warrant	4
warrant out	8
warrants	6
wary	-2
was	-1
was <day>	2
was after	2
was asked	1
was being	3
was called	9
was for	1
was from	6
was in	1
was on	1
was one	-2
was paid	3
was phoned	7
was real	-2
was said	3
was still	2
was telephoned	2
was them	-7
was to	6
was with	2
wasn't the	3
wasn't to	3
watch	1
watched	-2
way to	3
we need	2
we'll	-3
we're open	-3
website	-3
website ^	-2
website or	-6
website with	-7
wee	1
week	-1
week and	-2
week as	-4
weekend	1
weekend ^	2
weeks	-1
weeks ^	-1
wells	2
welsh	2
went	-1
went black	3
went dead	3
went through	-3
western	9
western union	10
what	1
what ^	1
what he	2
what i	1
what's	1
what's the	1
whatsapp	5
whatsapp and	3
when he's	-2
when i'm	-2
when it	1
when it's	-2
when she	2
when the	1
when you	-4
when you're	-1
whenever	-2
whether	-1
which	1
which bank	11
which card	3
while	5
while he	5
while i'm	1
while she	5
while the	2
while we're	2
while you	3
whilst	4
white and	2
whitlock	-2
who	1
who is	-1
who said	2
who told	4
who'll	2
who's	1
whole	2
whole ^	3
whom	2
why	3
why would	2
will	-1
will be	1
will i	-2
windows	2
winter fuel	2
wipe	4
wiped	2
wired	3
with	-1
with anyone	4
with how	-5
with id	-3
with your	-1
withheld	-2
withheld number	-7
within	2
within minutes	3
within the	3
woman	2
woman in	2
won	3
won a	4
won't be	-2
word	1
work ^	1
working days	-4
would be	1
would you	-2
write to	-6
written ^	-8
wrong number	-2
x2	4
year old	2
years	1
yes or	-4
yet	1
you asked	-3
you bank	4
you booked	-6
you can	-5
you come	-3
you ever	-2
you just	1
you keep	1
you left	-1
you like	-4
you might	-2
you must	2
you need	-3
you out	2
you read	3
you see	3
you send	1
you the	1
you use	2
you want	-1
you'd be	2
you'd rather	2
you've	-1
you've been	1
young woman	2
your	1
your bank	4
your bank'll	3
your bank's	3
your banking	7
your bill	-3
your call	-3
your card	2
your date	-1
your file	2
your next	-3
your phone	2
yours	1
yourself	-2
` };
