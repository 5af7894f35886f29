/** Written by scripts/fit-fraud.ts. */
export const FITTED_FRAUD = { bias: [-1.29], packed: `
<day>	-5
<day> <figure>	1
<day> a	4
<day> and	-8
<day> at	-4
<day> between	-4
<day> or	2
<day> to	-3
<figure> <day>	5
<figure> <figure>	4
<figure> ^	-1
<figure> days	-5
<figure> hours	2
<figure> may	3
<figure> now	5
<figure> reports	-2
<figure> year	2
<sum>	9
<sum> after	3
<sum> and	5
<sum> back	2
<sum> by	5
<sum> customs	-6
<sum> each	3
<sum> first	4
<sum> gone	6
<sum> on	3
<sum> or	3
<sum> then	2
<sum> to	3
<sum> was	2
<sum> went	3
<sum> which	2
=asked bank_details	3
=asked buy_goods	5
=asked card_details	17
=asked card_handover	4
=asked cash_to_courier	2
=asked gift_cards_or_vouchers	9
=asked money_transfer	8
=asked pin_or_password	8
=asked press_key	3
=asked remote_access	8
=came automated_message	2
=came text	1
=came unknown	-3
=claimed family_member	4
=claimed health	-1
=claimed investment	5
=claimed other	-1
=claimed police	5
=claimed tax	1
=claimed tech_support	6
=claimed telecom_provider	1
=claimed unknown	-1
=ended money_lost	3
=lure	1
=named	4
^ <sum>	5
^ a	1
^ agency	-5
^ all	1
^ anyone	-3
^ bit	-3
^ bring	-2
^ broadband	-5
^ called	-4
^ chap	2
^ checked	-10
^ claimed	3
^ customer	-1
^ dad	4
^ dear	2
^ debt	-4
^ did	-2
^ didn't	1
^ don't	2
^ dpd	-3
^ felt	-5
^ fill	-4
^ from	3
^ he'd	1
^ housing	-4
^ if	-3
^ just	1
^ letter	-3
^ microsoft	6
^ mr	1
^ natwest	6
^ new	-2
^ no	-1
^ none	3
^ nothing	-4
^ now	5
^ old	-2
^ on	3
^ one	2
^ only	2
^ press	6
^ reassured	-3
^ refused	5
^ report	4
^ retired	4
^ same	-4
^ say	2
^ silent	-2
^ solar	-3
^ sounded	-3
^ ten	-2
^ thank	-1
^ thanks	-3
^ then	3
^ they'll	-2
^ thought	-7
^ to	2
^ told	1
^ took	-3
^ two	3
^ uk	-4
^ visa	5
^ voicemail	4
^ wanted	6
^ what	1
^ when	3
^ will	-4
^ would	-1
^ wouldn't	-2
^ your	1
a bank	1
a bit	-2
a bond	3
a boy	3
a buyer	2
a car	2
a colleague	4
a company	2
a con	-5
a crash	3
a driver	4
a fake	-5
a fault	-2
a favour	5
a fee	-1
a form	-2
a gag	3
a half	2
a holding	3
a laptop	2
a letter	-1
a lift	-5
a live	2
a look	-2
a man	3
a meter	-4
a month	-1
a mr	2
a neighbour	-3
a program	3
a rebate	6
a recorded	-1
a refund	1
a six	4
a statement	-4
a tin	-4
a voicemail	-2
a voucher	-2
a wallet	3
a warrant	4
a week	-2
a withheld	-2
a year	-4
about	-3
about her	-3
about my	-1
about the	-1
about to	2
abroad	3
according	3
according to	3
account	3
account ^	2
account and	1
account details	-3
account for	2
account has	3
account in	2
account it's	3
account on	-3
account was	3
account's	2
account's in	3
accounts	2
across	3
activity	2
address in	9
admin	5
advice	-1
afraid	-2
after	-1
after i'd	-3
afternoon	1
again	-3
again and	-2
again tomorrow	-2
against	2
age band	-3
agent no	-3
ago	1
agree	-4
agreement	-2
all of	2
all right	-3
along with	2
alright	-1
always	-1
always do	-4
am	1
amazon	4
amazon prime	7
ambulance	-3
an address	4
an envelope	2
an iphone	2
an officer	2
an undercover	3
an unpaid	2
and	1
and <day>	-5
and <sum>	3
and address	4
and all	2
and back	2
and call	-4
and check	-9
and did	-1
and draw	3
and fifty	2
and forty	2
and how	-2
and i	-1
and i'll	2
and if	-1
and it	-2
and keep	3
and look	-3
and my	2
and needed	9
and numbers	4
and password	4
and postcode	-4
and read	4
and ring	-2
and send	3
and she	-1
and she'd	1
and the	1
and then	3
and there's	1
and twenty	1
and type	3
and wants	-2
and which	1
and your	1
answer	-2
answer ^	-2
any	-2
any money	-4
any of	-1
any time	-9
anydesk	9
anyone	-1
anyone told	-4
anything	-5
anything ^	3
anything and	-2
anything else	-6
anything or	-3
apologised	-4
app to	4
apparently	2
apple	5
appointment	-6
appointment ^	-4
approve	5
approved	1
are	1
arrest	4
arrested	3
as	1
as far	2
as me	4
as the	1
ask	-4
ask for	-5
ask if	-2
asked	-3
asked about	-2
asked could	-6
asked did	-2
asked had	-4
asked if	-3
asked my	-2
asked which	11
asking	-2
asking for	-1
asking if	-8
asks	-1
asks say	5
at door	7
at midnight	2
at noon	2
at risk	7
at ten	-4
at the	-1
at work	2
attempted	-2
audit	4
audited	2
authorise	3
avoid	2
b	1
back about	-2
back of	-2
backed	2
badge number	2
bail	5
bailiff	2
bank	4
bank card	7
bank is	2
bank so	4
bank transfer	1
bank with	5
bank's	1
banking	8
banking app	4
banking on	3
banks so	5
barclays	3
be	1
be about	-2
be arrested	4
be back	-5
be cut	13
be disconnected	3
be from	5
be frozen	4
be late	-3
be off	-2
be put	3
be removed	3
be sure	-2
be there	-3
because my	-4
because the	2
because they	2
because you've	3
been breached	3
been chosen	4
been compromised	2
been used	2
before and	-2
before five	3
before it	3
before midnight	3
before the	2
beforehand	-3
behind the	-3
being	5
being audited	4
being used	4
bell	-2
bereavement	-3
between	-2
between eight	-3
between ten	-3
big	-1
bike	-6
bike ^	-3
bill	-2
bill is	-3
bit	-2
bitcoin	8
bitcoin ^	3
black	2
boiler	-3
boiler service	-3
bond	4
bond ^	2
bond of	2
book	-2
booked	-6
boots	-2
border	2
both	1
both sides	3
bought it	-5
brace	3
branch ^	-1
branch was	4
breach	4
breached	4
bring	-7
bring a	-3
bring her	-3
bring my	-2
bring some	-3
bring your	-4
bt	2
builder	-2
burglary	-2
buses	-4
buses ^	-2
but i'd	-6
but the	1
buy	1
buy a	3
buyer	2
by	3
by a	1
by bank	-2
by bt	3
by card	5
by courier	4
by mistake	2
by name	-3
by post	-5
by tonight	2
by transfer	3
by western	3
bye	-4
cable	-5
call the	-2
call to	-2
call was	-3
caller i	1
caller said	5
caller the	5
caller your	1
calls	-3
calls from	-3
came for	5
came up	1
can	-1
can also	-4
can ask	-5
can hear	2
can i	-1
can pay	-3
can't show	5
cancel	3
cape	3
cape verde	4
capital	2
car	-1
car ^	3
card	2
card for	4
card number	4
card reader	2
card ready	2
card then	4
card to	5
cards	5
cash	1
cash and	2
cash app	3
cash in	3
cashier	6
catch	2
cells	3
cent	1
certificate	-1
change	-5
change it	-4
changed my	-4
charge ^	-1
charge for	-3
charity	-2
check	-2
check up	-3
checked	-6
cheers	-2
cheques	5
chinese	5
chip	1
choose	-1
chosen	5
chosen for	4
citizens	-5
citizens advice	-4
claim	-3
claimed	3
claiming	4
claiming to	2
clean	1
cleared	2
client	6
clients	2
clinic	-1
close	1
close of	5
closes	2
club	-3
coat on	3
cocaine	3
code	1
colleague	6
collect	-2
collecting	4
collecting for	6
collectors	-6
come	-1
come in	-3
come up	1
coming	-1
coming <day>	-3
commission	2
commission ^	2
complain	-3
compromised	3
computer	3
computer and	3
computer was	3
con	-8
confirm ^	-4
confirmed	-3
congratulations	1
continue	7
continue ^	3
copied	3
corporate	3
cost of	4
could pay	-2
could see	-2
counterfeit	3
courier	6
courier came	3
court	3
cover	1
credit union	-1
crime number	-8
crosses	3
cruise	3
crying	3
crypto	3
custody	1
customer	-1
customers	5
customs	1
cut off	2
dad ^	2
darling	2
darling ^	5
day	-1
day ^	-1
days	-5
days and	-5
days to	-2
dead	1
debit card	2
debited	3
debt	-2
debt firm	-4
decide	-2
department	5
detective	2
device	5
dial	2
dial <figure>	3
did	-1
did as	5
did not	1
did you	-2
didn't press	5
didn't ring	3
didn't tell	3
didn't want	-5
diesel	-3
different	1
digits	2
disconnected	3
disconnection	3
discount	2
discount ^	3
discretion	4
do <day>	-3
do and	-2
do anything	-5
do i	-2
do is	1
do not	1
doesn't	1
dog	-2
dog's	-2
dogs	-3
dollars	-1
don't and	-3
don't even	3
don't give	-3
don't hang	2
don't mention	4
don't need	-12
don't pay	-3
don't phone	3
don't put	9
don't ring	5
don't take	-1
don't use	2
double glazing	-5
double oh	1
down	1
down ^	1
download	4
dpd	-3
draw	2
draw it	8
driven	-5
driver would	3
drugs	6
each	2
ebay	2
eight weeks	-4
eighth	-3
eighty	1
else	1
else no	-2
email	-2
email ^	-4
end	-1
end of	-3
ends <figure>	-6
enough	-2
enough ^	-2
entered	2
envelope	2
error	2
errors	3
escrow	6
euros	6
even have	3
everything	1
evidence	2
evidence ^	3
excess	-3
excess ^	-3
expected	-3
expiry	3
extension	-2
eye clinic	-3
f	1
failed	2
failed and	4
failure	2
failure to	2
fair	-2
fair enough	-1
families	2
family	1
family ^	3
far as	2
favour	2
federal	1
fifty	2
final	2
finally	-2
fine	-1
fine ^	-2
firm	-1
first by	3
first line	-4
first two	4
five days	-4
five thousand	4
five working	-2
five years	3
flagged	7
flu	-2
foil	3
food	-2
for <day>	-2
for <sum>	1
for anything	-3
for money	-2
for safe	4
for ten	-2
for the	1
for you	1
foreign	2
forged	6
forgiveness	3
forgotten	-5
form	-6
form ^	-1
form with	-4
forty	1
found it	-2
found my	-5
four	-1
four thousand	1
fourteen days	-5
fraud	2
fraud on	3
fraud squad	4
fraud team	-1
free and	-2
free but	3
friend ^	3
from <sum>	-5
from amazon	3
from bt	5
from male	3
from microsoft	5
from sky	4
from their	5
front	1
front and	5
front counter	-4
frozen	4
frozen ^	2
full	1
funded	4
funds	3
gag	4
gag order	3
garden	-1
gas and	3
gave me	-1
gave them	2
genuine ^	-3
get an	-1
girl on	3
give him	2
glazing	-5
go and	1
go in	1
go to	2
going	1
going to	3
gold	4
gone	-1
good ^	-1
goods	3
google play	3
got it	-1
gov	-3
government	4
graham	-1
grandson is	3
grant	1
guaranteed	2
ha	-3
hackers	8
had anyone	-5
had her	3
had i	-4
had just	5
had to	1
half ^	2
half price	3
hammersmith	3
hand	1
handed in	-2
handed over	5
handy	4
happy	-2
has	2
has been	3
has cancelled	3
has lapsed	5
has no	2
has to	2
hate	2
have been	-1
have it	1
have you	1
haven't	3
he	1
he could	3
he goes	3
he had	1
he left	-3
he made	3
he moved	3
he says	2
he swore	3
he'd	3
he'd gone	3
he's from	2
head	1
head office	2
hear ^	4
heard	2
heard of	5
helping	4
her <sum>	4
her savings	2
her son	2
her the	3
here	1
hi i've	-6
high court	4
him	-1
himself	-2
his	-1
hit	1
hit a	2
hmrc	1
hold	1
hold your	2
holding	4
holding account	2
home office	7
hong	3
hong kong	3
hospice lottery	-3
house for	3
how long	-2
how to	-6
how would	4
hundred	7
hundred and	1
hundred for	3
hung up	1
i am	1
i changed	-4
i could	-1
i couldn't	-2
i gave	2
i had	-1
i haven't	4
i keep	1
i left	-2
i never	2
i not	2
i pulled	3
i rang	-2
i read	2
i refused	-2
i said	-1
i sent	2
i should	1
i signed	-5
i spent	-5
i wanted	-1
i'd	-1
i'd asked	-6
i'd be	2
i'd had	-2
i'd left	-7
i'd think	-3
i'd to	2
i'll be	-2
i'll leave	-3
i'll put	-4
i'll text	1
i'm afraid	-2
i'm calling	1
i'm going	1
i've not	2
i've only	3
i've to	1
id	-2
if	-3
if anyone	-2
if it	-1
if it's	1
if not	-2
if somebody	-3
if someone	-5
if you'd	-1
if you're	-6
illegal	6
immediately	3
in	1
in <day>	-1
in <sum>	3
in ^	-1
in a	1
in an	-1
in at	-1
in cape	3
in each	3
in error	4
in from	2
in her	2
in it	1
in leeds	1
in may	-2
in now	-5
in the	-1
in when	-2
in writing	-6
inside	2
install	5
insurance	1
insurance number	2
interested	-5
internet	2
invoice	-1
ip	2
ip address	2
iphone	4
ipsos	-4
is	-1
is a	-1
is and	-2
is being	2
is going	1
is officer	2
is ready	-6
is there	1
is this	1
isn't	1
isn't time	4
issued	2
it ^	1
it before	2
it cost	-3
it out	1
it ring	-2
it says	2
it so	1
it straight	4
it this	2
it to	1
it was	-3
it'll be	-2
it's	1
it's asking	1
it's for	5
it's on	-1
it's to	6
itunes	3
jewellery	5
journal	-1
jumped	3
just	2
just need	4
just read	5
just say	2
keep	2
keep me	3
kevin	2
keys	3
kiosk	3
knew my	1
knocked	-2
know if	-3
know nothing	5
kong	3
ladder	-4
lads	4
lady in	3
land	3
land ^	4
landline	2
lane	-1
lapsed	5
laptop	2
laptop ^	3
last	-1
laughed	-4
laundering	2
law	1
lawsuit	10
leaflet	-5
leave a	-2
leave it	-1
left	-2
left a	-5
left your	-3
legal	5
less	-2
let him	1
let it	-2
let slip	4
letter	-10
letter and	-5
letter to	-2
letter with	-5
level	2
library	-6
lifetime	3
lift	-1
like to	-1
liked	-2
likely	-4
line	1
line ^	2
line of	-3
line open	4
link to	-3
linked	4
little	1
live	3
live alone	3
living	3
lloyds	3
loan	2
lodge	7
lodged	6
long number	9
look	-2
looking	1
looking at	1
looks like	-1
lord ^	2
lose	5
lose her	3
lose the	2
low	-2
lowell	-5
loyal	3
machine cover	4
madam	1
magazine	2
mail parcel	3
mailed	-4
male	-1
man	2
man ^	2
man on	2
man saying	2
man took	3
manage	-2
manager	4
manager's	5
mastercard	2
match	1
matter	4
may	-1
me ^	1
me about	-2
me do	-4
me don't	2
me for	-1
me i've	1
me my	2
me that	-1
me the	1
medicare	1
memorable	2
mention	2
mention it	2
meter	-1
meter ^	-2
meter reading	-3
microsoft	9
midnight	2
midnight ^	3
might	-4
million	2
minute	1
minutes of	-5
minutes off	-3
missed	-2
missed call	-4
missed calls	-3
missed the	-4
mistake	1
money laundering	2
moneygram	4
month	-2
month ^	-2
monzo	6
more	-1
more to	-6
mother <figure>	3
mouse	2
mrs p	2
must	1
must not	7
mustn't	4
my account	1
my appointment	-4
my bank	3
my banking	4
my computer	5
my hand	2
my meter	-3
my name	2
my national	4
my pin	5
my router	3
my stolen	-3
my tablet	3
name	3
name as	5
name doesn't	2
name of	1
name was	2
nasty	2
national	5
national insurance	5
natwest	8
need	-1
need any	-2
need anything	-5
need my	-3
need to	-1
need you	2
needed	1
needed <sum>	5
needed my	2
needed the	2
nephew	2
never bought	3
never had	2
never heard	5
new account	3
new code	-3
new password	-4
next bill	-7
next morning	3
next time	-3
nfa	-3
nfa ^	-3
nhs	7
nil	4
nine	2
nine and	-2
nine pounds	1
nine thousand	3
ninety	4
ninety five	3
ninety nine	2
ninth	-3
ninth of	-2
no	-2
no caller	-4
no charge	-8
no fee	-5
no i'll	-3
no loss	2
no nothing	-3
no record	10
no rush	-5
no such	17
no thank	-3
nobody there	-4
noon	1
normally	4
not but	-5
not got	1
not need	-4
not paid	5
not put	-3
not through	3
not to	1
not us	-2
notary	4
note on	-2
notes	6
nothing	-4
nothing at	-2
nothing to	-4
now	5
now ^	-1
now and	3
now to	2
number from	-2
number has	3
number on	-4
number or	-2
number suspended	4
number that	6
number to	1
number's on	-4
numbers	2
numbers off	2
of	1
of <day>	-3
of <sum>	5
of a	1
of business	2
of it	1
of living	4
of them	1
off ^	-1
off the	2
offered	-1
office for	-2
officer	1
officer ^	3
officers	2
often	-3
oh nine	3
ombudsman	-2
on <day>	-2
on <figure>	4
on a	2
on hold	-1
on my	1
on the	-2
on whatsapp	6
on with	2
one now	4
one or	-2
one thousand	1
one to	1
online ^	-4
online account	-4
online banking	4
only	3
only if	-4
onto	2
onto my	3
open	1
open your	6
operation and	4
or	-4
or any	-5
or bank	-4
or be	6
or it	5
or it's	3
or on	-3
or ring	-3
or they'd	4
or they'll	2
original	-3
other	1
other line	7
others	2
our branch	-6
our website	-3
out	1
out <sum>	7
out of	-1
out so	2
over to	3
owed	2
own	-1
own name	3
owner	1
paid	1
paid <sum>	5
paid to	2
parcel	1
parcel held	4
partner	3
passports	2
password on	-3
paul	3
pay <sum>	2
pay ^	-1
pay anything	-4
pay the	1
payee	-2
payment	-1
payment plan	-5
payment was	-4
paypal	4
paysafe	6
payslips	-4
pension wise	-4
people do	-2
per	1
per cent	1
percent	3
percent off	3
phone	2
phone by	4
phone down	-1
phone in	2
phone now	4
phone off	3
phone that	4
phone with	5
phoned	-1
phoned for	-5
phoned from	-2
photo	-1
physio	-3
pick	-1
pin on	3
plain clothes	2
plan	-1
please don't	1
plug out	4
pocket	4
pocket ^	6
police	3
police ^	5
police on	7
policy number	-3
pop in	-4
pop it	2
port	3
portal	-4
posh	4
post	-2
post it	1
postage	3
postcode	-2
postcode and	-3
pot	3
pound	1
pound a	-2
power cut	-3
ppi	-5
ppi ^	-4
pregnant	4
press	3
press <figure>	1
press one	6
pressure	-1
price	1
prime	5
private number	-3
probably	-2
program	8
protect	4
protection	4
protection ^	4
prove it	-3
pulled	3
pulled the	6
purporting	5
purporting to	4
push	5
put down	2
put me	-1
questions	-1
quick support	3
quiet	3
quietly	7
quote	-8
r	1
rang	-4
rang about	-5
rang asking	-3
rang because	-6
rang from	-2
rang the	-2
rang them	-3
rang to	-7
rang while	-3
rather not	-2
re	-1
re call	-4
read	1
read her	3
read me	3
read out	6
reassured	-4
rebate	4
received	1
receiver	2
recommend	-4
record	5
record ^	5
recorded	-2
recording	2
recovery	3
red crosses	3
reference	-2
refund	2
refundable	9
reg	-3
reg and	-5
reimbursed	3
release	7
release it	4
released	2
reminder	-4
reminding	-3
removed	3
repeated	-4
reply	-2
reported	-1
represent	3
research	-6
reserve	6
reset link	-4
rest ^	2
returning	-4
reverse	2
revolut	7
right	-1
right i	-2
ring	-3
ring and	-2
ring off	3
ring us	-8
ringing	-1
ringing to	-5
risk	3
round but	4
routing	3
royal mail	3
rung me	2
rung on	2
rush	-1
said ^	1
said my	1
said no	-9
said put	-2
said that	1
said what's	-5
said yes	-3
sales	-3
same	-2
same account	-2
same as	-2
same number	-2
say he	-3
say it	1
say it's	3
say no	-2
say nothing	8
say yes	1
saying	1
says	2
says it	2
says my	2
scam	-3
scratch	4
scratch them	4
screen	1
seaham	3
seal	2
secure	7
security	3
security department	3
security number	5
see you	-2
sell	-1
sell me	-6
send	1
send anything	-2
send it	1
sending out	3
senior	2
sent <sum>	2
sergeant	3
serve	2
server	5
settle	8
seven hundred	1
shares in	3
she laughed	-2
she was	1
she wouldn't	-3
shell	-2
sheriff	2
shifted	6
shop	-2
sides	2
sign	-2
sign ^	-2
signed	-2
silent	-4
silent calls	-5
sim only	-7
since the	2
sir	1
sir ^	-1
site	-2
site with	-3
sitting	1
six hundred	1
six of	3
sixteen digits	2
sixty days	-3
sky	3
sky ^	5
sky box	3
slow	4
so	2
so he	4
so it	-1
so the	1
so we	1
so we're	2
sobbing	2
socket	-3
solar	-2
solicitor	2
some	-1
something with	-8
son	2
son and	3
soon	2
soon as	2
sorry	-2
sorry for	-1
sort	4
sort code	7
sounds right	-3
spain	2
speak	1
speak to	1
special	2
specialist	5
spend	-2
spoken man	3
squad	5
staff were	3
stairs	-3
start with	3
state	1
statement	-3
stay	1
stay on	5
stayed on	4
stays	-3
stealing	3
steam	4
steam cards	4
still	-1
still the	-4
still want	-4
stolen	-5
stood in	-2
stop	1
stop it	2
stopped	-2
straight	1
straight back	2
stubs	-4
such	3
suits	-2
supplied	3
supposedly	9
suspect	5
suspended	9
suspended press	4
swab	2
switch ^	-4
system	2
tablet	2
take <sum>	3
take ^	-3
tank	-4
tax account	-2
tax fraud	4
tears	3
technical	2
technician	2
tell her	-1
tell us	-2
teller	4
ten	-2
ten ^	-1
terminated	3
text when	-4
thank	-4
thank you	-4
thanks	-5
thanks ^	-1
thanks for	-3
that a	4
that all	-4
that i	1
that my	1
that she	-1
that's all	-4
that's fine	-1
that's it	-2
that's on	-4
the <figure>	-5
the <sum>	-1
the app	-3
the backs	3
the banking	3
the bell	-5
the bike	-4
the bill	1
the boiler	-2
the cabinet	-2
the caller	3
the card	-1
the cashier	2
the certificate	-2
the chip	1
the claim	-3
the code	3
the computer	-1
the desk	-2
the difference	3
the discount	6
the end	-3
the eye	-2
the file	1
the form	-2
the fraud	2
the home	2
the hour	5
the house	1
the invoice	-1
the judge	4
the letter	-3
the line	3
the little	1
the long	7
the lot	2
the manager	2
the matter	3
the money	2
the month	-2
the name	4
the next	1
the nhs	7
the ninth	-1
the notary	3
the notes	4
the notice	-3
the number	-1
the numbers	7
the office	-1
the only	1
the phone	1
the pin	3
the plug	3
the policy	-4
the portal	-2
the post	-2
the quote	-4
the real	12
the reg	-4
the search	4
the security	3
the shop	-3
the six	4
the sixteen	8
the sort	4
the spanish	3
the staff	3
the tax	1
the telephone	-1
the thirtieth	-3
the three	5
the ticket	-1
the transfer	3
the twelfth	-2
the usual	-4
the wallet	5
the website	-2
the whole	1
them <day>	-3
them it's	2
then	2
then <sum>	2
then a	-1
then another	3
then he	2
then the	5
then your	5
there ^	-1
there anything	-7
there's a	1
there's no	-1
there's nothing	-8
they did	-2
they don't	4
they say	-2
they wouldn't	4
they'd never	3
thing is	1
think	-1
think about	-3
thinking	-2
thinking it	-3
third	-1
thirtieth	-3
thirty days	-5
thirty first	-3
thirty minutes	3
this	2
this afternoon	2
this is	-1
this was	-2
thought it	-1
thousand	10
thousand and	2
three	1
three on	-2
three thousand	4
three times	-2
three to	-2
ticket	-3
tie	4
till	-1
till i'd	-4
till then	-5
time ^	-1
time for	3
time the	5
time to	-4
times	-1
times ^	-2
to	-1
to a	3
to an	3
to any	-4
to ask	-3
to avoid	3
to be	2
to book	-3
to cancel	1
to change	-4
to come	-1
to delete	4
to five	-8
to his	2
to hold	2
to keep	2
to know	-1
to match	3
to me	1
to my	2
to our	3
to pull	3
to push	5
to put	2
to release	2
to reserve	3
to reverse	3
to say	-3
to sell	-3
to set	-4
to seven	-3
to sign	-2
to somebody	2
to speak	4
to tell	-2
to the	1
to them	-2
to this	9
to unlock	4
to what	2
today	4
together	2
told her	1
told them	-5
told to	4
tomorrow between	-3
tonight	4
took	-1
took over	2
tps	-6
transfer	2
transfer to	4
transferred	3
try	-2
try again	-4
tv	2
tv licence	4
twelfth	-4
twelve hundred	4
twenties and	4
twenty two	2
twice	-1
two ^	-1
two payments	2
two thousand	1
two three	3
type	2
type what	5
tyres	-4
under	1
under my	3
undercover	5
understand	1
unit	1
unless	7
unless i	6
unless it's	3
unlock	3
until i'd	-3
up front	1
upgrade	3
upload	-11
upload it	-3
upstairs	2
us	-3
us ^	-1
us and	-1
us to	-1
used in	8
user	2
usual	-2
v	2
vaccine	3
vehicle	3
verde	4
verify	1
vets	-4
victim support	-5
viewer	3
virus	4
visa	8
visa card	3
visa fraud	4
visit	-1
voice	1
void	3
volunteer	-3
vote	-2
vouchers	6
walgreens	2
walked	1
wallet	2
want	-2
want anything	-2
want to	-2
wanted <sum>	4
wanted me	2
wanted to	-8
wanting	-9
wanting a	-2
wanting to	-3
wants <sum>	3
warrant	2
warrant out	8
warrants	4
wary	-2
was being	3
was called	2
was for	2
was from	5
was off	-5
was phoned	4
was quite	-3
was real	-2
was rung	4
was sending	2
was sure	-3
was the	-1
was them	-4
was there	-3
was to	5
wasn't the	4
wasn't to	5
water	-2
way	1
way to	3
we had	-1
we were	-2
we won't	-2
we'd	-1
we'll	-1
website	-3
website ^	-4
website or	-6
website with	-5
wee	1
week	-1
week as	-3
went through	-2
were	1
western	5
western union	7
what i	1
what's	1
what's in	3
what's the	1
when it's	-2
when my	3
when you	-4
whenever	-3
whether	-3
which	2
which account	4
which bank	8
which card	5
which the	2
while	4
while she	3
while you	2
who ^	6
who rang	2
who said	3
who's	1
whole	2
why	2
why would	3
will	-1
will be	1
windows	3
wired	4
with anyone	2
with how	-6
with them	1
withheld	-4
withheld number	-5
within	1
within the	4
woman	2
won	2
won the	2
won't be	-2
word	1
working days	-7
worth <sum>	2
would be	1
would call	2
would you	-3
write to	-6
written	-2
wrong number	-3
wrote	-3
wrote to	-8
yes or	-2
yes when	3
you are	1
you asked	-3
you bank	2
you booked	-2
you can	-6
you come	-6
you don't	-1
you have	-1
you keep	2
you left	-2
you like	-2
you might	-2
you must	3
you need	-4
you out	1
you read	3
you see	2
you send	1
you still	-2
you tell	-2
you the	1
you to	1
you use	1
you want	-2
you won't	-2
you'd be	2
you'll	1
you'll be	2
you've been	1
young woman	2
your	1
your bank	3
your bank's	2
your banking	2
your bill	-3
your call	-8
your car's	3
your card	1
your doctor	2
your file	2
your next	-6
yourself	-2
zelle to	4
zero	1
` };
