/** Written by scripts/fit-fraud.ts. */
export const FITTED_FRAUD = { bias: [-1.12], packed: `
<day>	-6
<day> <figure>	1
<day> a	3
<day> and	-8
<day> at	-4
<day> between	-5
<day> or	2
<day> to	-2
<figure>	-1
<figure> <day>	5
<figure> <figure>	5
<figure> days	-7
<figure> if	-1
<figure> mins	3
<figure> now	4
<figure> reports	-2
<sum>	8
<sum> a	-1
<sum> and	3
<sum> by	8
<sum> charge	-4
<sum> each	2
<sum> first	4
<sum> for	-1
<sum> gone	3
<sum> of	2
<sum> on	3
<sum> to	4
<sum> which	2
=asked bank_details	3
=asked buy_goods	4
=asked card_details	15
=asked card_handover	4
=asked cash_to_courier	1
=asked gift_cards_or_vouchers	8
=asked money_transfer	7
=asked pin_or_password	6
=asked press_key	3
=asked remote_access	7
=came automated_message	2
=came text	1
=came unknown	-1
=claimed bank	2
=claimed family_member	2
=claimed investment	4
=claimed police	4
=claimed retailer	-1
=claimed tech_support	4
=claimed telecom_provider	-1
=claimed unknown	-2
=ended details_given	-1
=ended money_lost	1
=lure	1
=named	4
^ <sum>	6
^ a	1
^ agency	-5
^ all	1
^ at	2
^ because	1
^ bit	-2
^ boiler	-3
^ bring	-2
^ broadband	-5
^ checked	-7
^ customer	-1
^ dad	3
^ did	-3
^ didn't	2
^ don't	2
^ dpd	-3
^ felt	-5
^ fill	-3
^ from	2
^ he'd	1
^ housing	-3
^ if	-3
^ just	2
^ library	-3
^ microsoft	4
^ mr	1
^ new	-1
^ no	-1
^ nobody	-2
^ none	3
^ nothing	-3
^ now	5
^ on	2
^ one	2
^ only	2
^ press	5
^ put	1
^ recording	2
^ report	4
^ same	-1
^ say	2
^ silent	-2
^ sorry	-2
^ survey	-3
^ ten	-2
^ thank	-1
^ thanks	-2
^ then	3
^ they'll	-2
^ to	3
^ two	2
^ voicemail	3
^ wanted	5
^ wee	3
^ what	1
^ when	3
^ why	2
^ will	-3
^ would	-1
^ your	1
a bank	1
a bit	-1
a bond	3
a boy	3
a car	2
a certificate	2
a colleague	6
a con	-4
a crash	4
a delivery	-2
a different	1
a driver	4
a fake	-4
a fault	-2
a favour	4
a fee	-2
a form	-2
a gag	2
a gentleman	2
a half	1
a holding	3
a holiday	2
a laptop	2
a lawsuit	2
a lift	-4
a live	2
a loan	1
a look	-1
a magazine	2
a man	2
a meter	-4
a month	-2
a moped	2
a morning	-3
a mr	3
a neighbour	-5
a personal	2
a police	2
a program	3
a rebate	6
a recorded	-1
a refund	2
a second	1
a six	4
a small	1
a statement	-3
a stranger	2
a supplier	3
a technician	2
a tin	-4
a voucher	-2
a wallet	5
a warrant	3
a week	-2
a word	1
a year	-6
about	-3
about <sum>	-2
about her	-2
about shares	3
about the	-1
abroad	2
accident	1
account	3
account ^	3
account and	1
account details	-3
account for	2
account has	3
account he'd	2
account it's	3
account number	-1
account on	-3
account was	3
account's	2
account's in	3
accounts	2
across	3
activity	5
address in	6
admin	5
advice	-2
afraid	-1
after	-1
after four	-2
after i'd	-2
afternoon	1
again	-3
again and	-2
again tomorrow	-2
against	2
age band	-3
agent it's	1
agent no	-3
agree	-3
agreement	-2
alarm	1
all of	1
all right	-3
alone	1
alright	-1
always do	-4
am	1
amazon	3
amazon prime	5
american	2
amount	1
an	1
an address	4
an envelope	2
an officer	2
an undercover	3
an unpaid	2
an urgent	2
and	1
and <day>	-4
and all	2
and back	2
and call	-4
and check	-9
and choose	-3
and did	-1
and fifty	2
and forty	2
and how	-1
and i	-1
and i'll	2
and if	-1
and it	-1
and keep	3
and look	-2
and my	2
and needed	8
and numbers	4
and postcode	-4
and put	1
and read	6
and ring	-3
and send	3
and she	-1
and the	1
and then	3
and there's	1
and they	-1
and type	3
and we'll	-1
and which	2
and your	1
answered	1
any	-3
any money	-3
any of	-2
any time	-9
anybody	-1
anydesk	9
anyone	-1
anything	-6
anything ^	2
anything else	-5
anything or	-2
anyway	-1
app to	4
apple	5
appointment	-6
appointment ^	-3
appointment with	-2
approve	5
approved	1
are	1
are being	2
argos	1
arrears	2
arrest	2
arrested	1
as	1
as friends	4
as me	4
as that	3
ask	-4
ask for	-5
asked	-3
asked could	-6
asked did	-5
asked had	-4
asked how	-2
asked if	-4
asked my	-3
asked which	8
asking	-1
asking if	-7
asks say	5
asleep ^	3
at <figure>	1
at all	-1
at an	2
at door	8
at midnight	2
at noon	2
at risk	6
at ten	-2
at the	-1
at work	1
attempted	-2
audit	4
audited	3
authorise	3
avoid	2
b	1
back about	-2
back of	-3
backed	2
badge number	2
bail	3
bank	3
bank card	7
bank is	3
bank so	4
bank transfer	2
bank with	4
bank's	1
banking	7
banking app	3
banking on	3
banks so	5
barclays	3
be	1
be about	-2
be arrested	3
be back	-5
be cut	14
be disconnected	3
be from	4
be frozen	3
be late	-3
be off	-2
be put	3
be removed	3
be sure	-2
be terminated	3
be there	-3
became	3
because my	-3
because the	2
because they	2
because you've	2
been breached	3
been chosen	4
been opened	2
been used	2
before and	-2
before five	3
before it	3
before midnight	3
before the	2
beforehand	-3
behalf	1
behind the	-2
being	5
being audited	4
being used	3
bell	-2
bereavement	-3
between	-2
between eight	-3
between ten	-3
between us	2
big	-1
bike	-5
bill	-1
bill is	-3
bin	-1
bin it	-2
bit	-1
bitcoin	7
bitcoin ^	3
black	2
boiler	-2
boiler service	-3
bond	3
bond ^	3
book	-1
booked	-6
boots	-2
border	2
both	1
both sides	3
bottom	1
bought it	-4
brace	3
branch ^	-1
breached	3
bring	-8
bring a	-3
bring my	-2
bring some	-4
bring the	-1
bring your	-5
brown	-1
builder	-2
buses	-4
business	1
but i'd	-5
but the	2
buy	1
buy a	2
buyer	1
by	3
by bank	-2
by card	4
by courier	4
by post	-5
by tonight	3
by transfer	3
by western	3
bye	-4
bye ^	-1
cable	-5
call the	-2
call was	-3
caller i	1
caller the	5
caller told	3
caller your	1
calls	-2
calls from	-3
came for	2
came up	2
came with	-3
can	-1
can also	-3
can ask	-5
can but	2
can i	-1
can pay	-3
can wipe	4
can't show	4
cancel	3
cancellation	2
cape verde	4
capital	2
car	-1
car ^	2
card	2
card and	1
card for	3
card number	6
card reader	2
card ready	3
card then	4
card to	2
cards	5
cash	2
cash app	2
cash in	3
cashier	6
catch	3
cent	1
certificate and	-2
change	-6
change it	-4
change your	-2
changed banks	-3
charge	-1
charge ^	-1
charge for	-2
charged <sum>	3
check	-1
checked	-4
cheers	-2
cheques	5
chip	1
choose	-1
chosen	5
chosen for	5
citizens	-4
citizens advice	-4
claim	-2
claimed	2
claiming	3
clean	2
cleared	2
cleared ^	2
client	5
close	1
close of	5
closes	2
club	-3
coat on	3
cocaine	3
code	1
colleague	6
colleague would	3
collect	-2
collecting	3
collecting for	7
collectors	-4
come	-1
come <day>	-2
come and	-1
come in	-3
come up	1
comes up	3
coming	-1
coming <day>	-3
commission	2
commission ^	2
company rang	-2
computer	3
computer and	4
con	-4
confirm ^	-4
confirmed	-1
congratulations	1
connect	1
content	-3
continue	7
continue ^	3
copy ^	-3
cost of	4
could pay	-2
could see	-1
couldn't find	-3
counterfeit	3
courier	7
court	2
crash	2
credit union	-1
crime number	-8
crosses	3
cruise	3
crying	4
crying ^	2
crypto	3
currys	2
customer	-1
customers	5
cut off	1
cvv	3
dad ^	2
darling	2
darling ^	4
day	-1
day ^	-1
days	-6
days and	-5
days to	-4
debit card	1
debited	3
debt	-1
debt firm	-3
decide	-2
delivery	-2
department	9
department ^	1
details in	-2
device	5
dial	2
dial <figure>	5
did	-1
did as	4
did not	1
did you	-2
didn't press	5
didn't tell	3
didn't want	-5
diesel	-3
different	1
digits	3
disconnected	3
discount	2
discount ^	3
discretion	4
dispute it	-2
do <day>	-4
do and	-2
do anything	-4
do i	-2
do is	1
do not	1
do this	2
doesn't	1
dog	-2
dog's	-3
dogs	-3
dollars	-1
don't and	-4
don't even	3
don't give	-2
don't hang	2
don't mention	4
don't need	-11
don't pay	-3
don't put	8
don't read	-2
don't ring	6
don't take	-1
don't use	2
double glazing	-4
double oh	2
down	1
down ^	1
download	4
dpd	-2
draw	2
draw it	7
draw out	2
drink	-2
driver would	3
drugs	2
each	2
easter	-2
eight weeks	-3
eighth	-3
eighty	1
else	-1
else no	-2
email	-2
email ^	-4
end	-1
end of	-2
ends <figure>	-4
energy supplier	-3
engineer	-1
enough	-1
entered	2
envelope	1
error	2
errors	2
escrow	6
euros	5
even have	3
everything	1
evidence	3
evidence ^	3
excess	-3
excess ^	-3
expected	-2
expiry	3
extension	-2
f	1
failed	2
failure	2
failure to	2
fair	-2
fair enough	-2
families	2
family	1
family ^	3
favour	2
federal	1
fifty	2
file	1
final	2
fine	-1
fine ^	-1
firm	-1
first by	3
first line	-4
first two	8
five	1
five days	-4
five thousand	4
five working	-2
five years	4
flagged	6
foil	4
food	-2
for <day>	-1
for anything	-2
for me	1
for money	-2
for safe	3
for ten	-2
for you	1
foreign	5
forged	6
forgiveness	3
forgotten	-5
form	-6
form ^	-1
form in	-2
form to	-4
form with	-4
forty	1
found my	-5
four	-1
fourteen days	-5
fraud	2
fraud department	4
free	1
free and	-3
free but	4
fridge ^	-4
friend ^	3
from	-1
from <sum>	-4
from amazon	4
from bt	5
from microsoft	2
from sky	3
from their	5
front	1
front and	5
front counter	-3
frozen	4
frozen ^	2
full	2
funded	3
funds	3
gag	3
gag order	3
garden	-1
gas and	4
gave her	2
gave me	-2
gave them	2
gentleman	1
get <sum>	3
get an	-2
gift	1
girl on	4
give them	-4
glazing	-4
go and	2
go in	1
go to	1
going	1
going down	-3
going to	2
gold	3
gone	-1
good ^	-1
goods	3
google	5
google play	2
got it	-1
gov	-2
government	4
government backed	3
graham	-1
grandson is	3
grant	1
guaranteed	2
ha	-3
hackers	11
had her	3
had i	-4
had just	5
had no	3
had to	3
had written	-3
half ^	2
half price	4
hand	1
handed over	5
handy	4
happy	-2
has	1
has been	4
has lapsed	4
has rung	3
has to	2
hate	2
have been	-1
have made	3
have you	1
haven't	3
he	1
he could	4
he goes	2
he had	1
he left	-2
he made	4
he says	3
he swore	2
he was	1
he wasn't	-3
he'd	3
he'd gone	3
he'd no	3
he'd pay	3
he'll	1
head office	2
hear ^	3
hear me	2
heard	2
heard of	5
heavy	-2
helping	3
her	-1
her phone	2
her the	3
here	1
hi i've	-6
high court	2
him	-1
him my	3
himself	-1
his card	-5
hit	1
hit a	2
hold	1
hold your	2
holding	4
holding account	2
home office	3
hong	4
hong kong	4
house ^	1
house for	3
how can	-1
how long	-2
how often	-3
how to	-5
how would	4
hundred	6
hundred and	1
hundred for	3
hung	3
hung up	6
i alone	3
i am	1
i changed	-5
i could	-1
i couldn't	-2
i didn't	1
i gave	4
i had	-1
i haven't	4
i keep	2
i left	-3
i never	2
i not	2
i rang	-2
i read	2
i said	-1
i sent	1
i should	1
i signed	-5
i suppose	2
i wanted	-3
i'd	-1
i'd asked	-7
i'd be	2
i'd had	-1
i'd left	-8
i'd sent	-2
i'd think	-2
i'd to	1
i'd written	-2
i'll be	-2
i'll leave	-3
i'll put	-4
i'll text	1
i'm afraid	-1
i'm calling	1
i'm going	1
i've not	2
i've only	3
i've to	1
id	-1
if	-3
if anyone	-2
if it	-1
if it's	1
if not	-4
if somebody	-3
if someone	-6
if you'd	-1
if you're	-6
illegal	3
immediately	3
in	1
in ^	-1
in at	-1
in each	4
in error	3
in from	2
in her	2
in hong	3
in now	-5
in when	-3
in writing	-5
in your	1
inside	2
install	4
insurance	1
insurance ^	1
insurance number	2
interested	-2
internet	2
invoice	-1
ip	1
ip address	2
iphone	2
is	-1
is and	-3
is being	3
is going	1
is officer	2
is our	2
is ready	-6
is there	1
is this	1
isn't	1
isn't time	4
issued	2
it before	1
it cost	-2
it he'd	3
it no	-1
it out	1
it says	2
it so	1
it straight	3
it this	2
it through	1
it to	1
it was	-1
it'll be	-2
it's	1
it's a	1
it's asking	1
it's for	5
it's free	-1
it's how	3
it's to	6
itunes	2
jewellery	5
jumped	3
just	2
just need	5
just read	5
just say	3
just wanted	-2
keep	2
keep me	3
kept	1
kevin	2
keys	3
kiosk	3
knew my	1
knocked	-2
know if	-2
know nothing	5
kong	4
ladder	-3
lads	4
lady	1
lady in	3
land	3
land ^	5
landline	2
lapsed	6
laptop	1
last	-1
laughed	-3
laundering	3
lawsuit	3
leaflet	-4
leave a	-2
leave it	-1
leave the	1
left	-1
left a	-5
left your	-3
legal	5
less	-2
letter	-10
letter and	-5
letter to	-3
letter with	-4
level	3
library	-6
lifetime	3
lift	-1
like to	-1
likely	-3
line ^	2
line of	-4
link to	-2
linked	5
linked to	2
little	1
live	2
live alone	3
living	2
lloyds	3
loan	2
lodge	7
lodged	6
long number	5
look	-2
look at	-1
looking	1
lord ^	2
lose	5
lose her	3
lose the	2
low	-2
luck	-2
ma	3
madam	1
madam ^	2
magazine	2
mailed	-4
man	2
man ^	2
man took	3
manage	-2
manager	3
manager's	5
match	1
matter	4
maureen ^	-2
may	-1
me ^	1
me about	-1
me do	-4
me don't	2
me my	2
me that	-1
me the	1
medicare	1
memorable	2
mention	2
mention it	2
messages ^	3
microsoft	6
midnight	2
midnight ^	2
might	-4
might be	-1
million	2
minute	1
minutes off	-3
missed	-2
missed call	-2
missed the	-4
mobile	1
money laundering	2
moneygram	3
month	-2
month ^	-3
monzo	3
moped	2
more	-1
more to	-6
morning about	-3
mot	-2
mother's	1
mouse	3
must	2
must not	6
mustn't	4
my account	1
my appointment	-4
my bank	3
my banking	4
my computer	4
my name	2
my national	2
my phone	1
my pin	6
my tablet	4
my wife	1
name	3
name ^	1
name doesn't	2
name for	2
name of	2
name was	3
national	4
national insurance	3
natwest	2
need	-1
need any	-2
need anything	-5
need my	-4
need to	-1
need you	2
needed	1
needed <sum>	5
needed the	2
nephew	1
never bought	3
never had	3
never heard	6
new account	2
new card	-1
new code	-3
new password	-3
next bill	-8
next morning	3
next time	-3
nhs	9
nine	1
nine and	-1
nine double	2
nine pounds	1
nine thousand	3
ninety	4
ninety five	3
ninety nine	2
ninth	-3
ninth of	-2
no	-3
no charge	-9
no fee	-5
no i'll	-3
no loss	2
no need	-1
no nothing	-2
no record	4
no rush	-5
no such	14
nobody there	-3
nobody's	-1
noon	1
normally	4
northumberland	3
not but	-3
not got	1
not need	-5
not paid	5
not put	-2
not through	2
not to	1
not us	-2
notary	3
note on	-4
notes	7
nothing	-4
nothing at	-2
nothing else	-5
nothing of	3
nothing to	-7
nothing's	-2
now	6
now ^	-1
now and	3
now it's	1
now to	2
number and	1
number from	-2
number on	-3
number or	-5
number suspended	3
number that	5
number to	1
number's	-1
number's on	-3
numbers	2
numbers off	2
of	1
of <day>	-2
of <sum>	5
of address	-3
of it	1
of living	3
of our	1
of them	1
off ^	-1
off from	-2
off the	2
offered	-2
office on	-2
officer	1
officer ^	2
officers	2
often	-3
oh nine	3
ombudsman	-2
on <day>	-2
on <figure>	3
on a	2
on hold	-1
on my	1
on the	-2
on whatsapp	5
on with	2
one ninety	3
one now	4
one or	-2
one thousand	1
online ^	-2
online account	-5
online banking	3
only	3
only if	-4
onto	2
onto my	4
open	1
open your	7
operation	1
operation and	3
or	-4
or any	-5
or bank	-4
or be	4
or it	5
or it's	3
or on	-3
or ring	-3
or they'd	5
or they'll	2
or you'll	3
original	-3
other	1
other line	5
others	2
our branch	-6
our website	-3
out	1
out <sum>	6
out of	-1
out so	2
over to	3
overdue	-5
owe	-1
owed	4
own a	4
own name	3
paid <sum>	3
parcel	1
parcel ^	2
parcel held	2
partner	4
pass ^	-3
passports	2
password on	-2
paul	4
pay <sum>	2
pay ^	-1
pay anything	-4
pay for	-1
pay the	1
payee	-2
payment of	-1
payment plan	-4
paypal	2
paysafe	6
payslips	-5
pension review	3
pension wise	-3
per	1
per cent	1
percent	3
percent off	3
phone	2
phone ^	1
phone call	2
phone in	3
phone now	3
phone off	2
phone with	4
phoned for	-5
photo	-1
pin on	3
plain clothes	2
plan	-1
please don't	1
plug out	2
pocket	3
pocket ^	5
police	3
police ^	4
police on	4
policy number	-3
pop in	-3
pop it	2
port	4
portal	-4
post	-2
post ^	-2
postage	3
postcode	-1
postcode and	-3
posted	-1
pot	2
pound	1
power cut	-2
pregnant	3
press	2
press one	7
price	1
prime	4
probably	-3
program	8
protect	2
protection	3
protection ^	3
pulled the	4
purporting	3
purporting to	2
push	5
put down	2
put phone	3
quick support	3
quiet	2
quietly	8
quote	-8
r	2
rang	-4
rang about	-4
rang because	-5
rang for	-3
rang from	-2
rang the	-1
rang them	-2
rang to	-6
rather not	-2
re	-1
read	1
read her	4
read me	3
read out	6
reader	2
reassured	-4
rebate	4
receiver	4
recommend	-4
record	3
record ^	5
recorded	-2
recorded voice	-1
recording	3
recovery	3
red crosses	2
reference	-1
reference on	-2
refund	1
refundable	9
reg	-1
reg and	-4
reimbursed	3
release	6
release it	4
reminder	-3
reminding	-4
removed	3
repeated	-3
reply	-2
report	-1
reported	-1
represent	3
research	-6
reserve	6
reset link	-3
rest ^	1
returning	-5
reverse	2
revolut	7
right i	-2
ring	-3
ring <figure>	-2
ring off	6
ring the	-1
ring us	-7
ringing to	-3
risk	3
robot	4
round but	3
routing	2
rush	-2
said ^	1
said he	2
said my	1
said no	-10
said put	-4
said that	2
said yes	-4
sales	-2
same	-2
same account	-2
same day	1
same number	-2
santander	3
savings in	3
say he	-3
say it's	4
say nothing	4
say so	-2
say yes	2
saying she	2
says	1
scratch	4
scratch them	4
screen	1
seal	2
second one	2
secure	7
security	3
security number	3
see you	-2
sell	-1
sell me	-5
send	1
send anything	-2
send it	1
send me	1
sending	1
sending out	2
senior	2
sergeant	2
serve	2
server	5
settle	6
she laughed	-3
she was	1
shell	-2
shifted	5
shop	-2
shop or	-2
sides	2
sign	-2
sign the	-2
signed	-1
silent	-3
silent call	-3
sim only	-7
since the	1
sir	2
sir ^	-1
site	-2
site with	-3
sitting	1
six hundred	1
six of	4
sixteen digits	2
sixty days	-3
sky	4
sky ^	5
sky box	3
slow	3
so	2
so he	5
so he'd	3
so i'd	1
so the	1
so we	1
so we're	1
sobbing	2
society ^	-2
socket	-3
solicitor	1
some id	-3
something with	-7
son	1
son and	3
soon	1
soon as	2
sorry	-2
sorry for	-2
sort	3
sort code	5
speak	1
speak to	2
special	2
specialist	5
spell	2
spend	-3
spoken	1
spoken man	3
squad	3
staff	1
stairs	-3
start with	3
state	1
statement	-2
statements	-3
stay	1
stay on	5
stay with	2
stayed on	3
stays	-3
stealing	3
steam	4
steam cards	3
stepchange	-2
still	-2
still the	-3
still want	-4
stolen	-4
stood in	-2
stop	1
stop it	1
stop the	1
stopped	-1
straight	2
straight back	4
stranger	2
strip	2
stubs	-4
such	3
suits	-2
supplied	3
suppose	2
supposedly	7
suspect	4
suspended	7
suspended press	4
swab	2
switch ^	-4
system	4
tablet	2
take <sum>	3
take ^	-3
take out	-2
tank	-4
technical	1
technician	2
tell her	-1
tell his	2
tell us	-2
teller	2
ten	-2
ten ^	-2
terminated	6
text when	-4
thank	-4
thank you	-4
thanks	-6
thanks ^	-1
thanks for	-3
that a	2
that all	-4
that he	2
that i	1
that my	1
that your	1
that's all	-4
that's fine	-2
that's how	1
that's it	-2
that's on	-4
the <figure>	-5
the app	-4
the backs	3
the bank	-1
the banking	2
the bell	-5
the bike	-4
the bill	1
the boiler	-2
the bottom	1
the cashier	3
the certificate	-1
the chip	1
the claim	-3
the code	2
the computer	-1
the desk	-1
the details	1
the difference	2
the discount	6
the end	-3
the file	2
the form	-2
the fridge	-2
the hour	5
the house	1
the judge	4
the keys	1
the letter	-3
the line	2
the little	1
the long	7
the lot	2
the manager	2
the matter	3
the money	1
the month	-2
the mouse	2
the name	3
the national	1
the next	1
the nhs	4
the ninth	-1
the notes	4
the notice	-3
the number	-1
the numbers	6
the office	-2
the officers	3
the ombudsman	-2
the only	1
the phone	1
the pin	3
the plug	2
the policy	-4
the portal	-2
the post	-2
the quote	-3
the real	9
the receiver	2
the reg	-3
the router	-1
the same	-1
the search	4
the security	5
the shop	-3
the six	3
the sixteen	8
the sort	4
the staff	3
the stairs	-1
the telephone	1
the thirtieth	-4
the three	3
the transfer	2
the twelfth	-2
the usual	-3
the wallet	5
the website	-2
the whole	1
their bank	3
them <day>	-4
them in	-1
them it's	2
them over	3
then	2
then a	-1
then another	2
then he	2
then he'd	3
then the	5
then your	5
there ^	-1
there and	1
there anything	-10
there's a	1
there's no	-2
there's nothing	-8
they don't	2
thing is	1
think	-1
think ^	-1
think about	-2
thirtieth	-4
thirty days	-5
thirty first	-2
this	2
this afternoon	2
this is	-1
this was	-2
thousand	8
thousand and	1
thousand by	3
thousand two	-1
three	1
three on	-1
three thousand	4
three to	-2
ticket	-3
tie	5
till	-1
till i've	-3
till then	-5
till two	-2
time ^	-1
time for	3
time the	4
time to	-4
to	-1
to <day>	-3
to a	3
to an	3
to any	-4
to ask	-2
to avoid	2
to be	3
to book	-4
to cancel	2
to change	-5
to come	-1
to complain	-4
to five	-8
to his	1
to hold	2
to keep	2
to know	-1
to lodge	3
to match	3
to me	1
to my	1
to our	3
to pull	2
to push	3
to put	2
to release	2
to report	-1
to reserve	3
to reverse	2
to say	-2
to sell	-3
to set	-4
to sign	-2
to somebody	2
to speak	4
to tell	-2
to the	1
to this	7
to unlock	4
today	4
together	1
told her	1
told them	-2
told to	4
tomorrow	-1
tomorrow between	-3
tonight	4
took	-1
took my	-1
took over	3
tps	-4
trace	2
tranche	2
transfer	2
transfer to	4
try	-2
try again	-4
try it	-3
tv	2
tv licence	4
twelfth	-4
twelve hundred	4
twenties and	4
twenty two	2
two calls	6
two lads	2
two payments	2
two thousand	1
two three	3
type	2
type the	2
type what	4
tyres	-4
under	1
under my	3
undercover	5
unless	7
unless i	9
unless it's	3
unlock	3
unsure	-3
upgrade	3
upload	-10
upload it	-3
upstairs	2
us	-3
us ^	-1
us and	-1
us to	-1
used in	7
user	3
usual	-2
vaccine	7
vehicle	2
verde	4
verify	2
vets	-3
victim support	-6
viewer	3
virus	3
visa	6
visa card	3
visit	-2
voice	3
void	3
vote	-2
vouchers	4
wallet	2
want	-1
want anything	-3
want to	-2
want you	1
wanted <sum>	2
wanted his	-4
wanted me	1
wanted my	4
wanted to	-7
wanting	-9
wanting to	-3
wants	-1
wants your	-5
warrant	1
warrant out	6
warrants	4
was a	1
was anyone	-4
was being	2
was for	2
was from	5
was mine	-2
was off	-4
was our	-3
was sending	2
was the	-1
was them	-2
was there	-3
was to	7
was told	1
wasn't the	3
wasn't to	4
water	-1
way	1
we can	1
we had	-1
we were	-1
we won't	-3
we'd	-1
we'll	-2
website	-3
website ^	-4
website or	-6
website with	-5
wee	1
week	-1
weeks	-1
went through	-4
were	1
weren't	1
western	4
western union	5
what i	1
what's	1
what's in	4
what's the	1
when it's	-1
when my	3
when you	-4
whenever	-2
whether	-3
which	2
which account	4
which bank	8
which card	5
which the	3
while	6
while she	3
while we're	3
while you	2
who	1
who ^	6
who rang	2
who said	2
who's	1
whole	2
why	3
why would	3
wid	3
widows	4
will	-1
will be	1
windows	3
wired	3
wished	-2
with anyone	2
with how	-6
withheld	-2
withheld number	-3
within	1
within the	4
woman	1
won	1
won a	3
won't be	-2
word	1
working days	-7
would be	1
would like	-2
would you	-2
write to	-8
written	-2
wrote	-2
wrote to	-7
year	-1
year and	-2
years	2
years ^	2
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
you need	-3
you out	1
you read	4
you say	1
you see	2
you send	1
you still	-2
you tell	-2
you the	1
you use	1
you want	-2
you won't	-2
you'd be	2
you'll	1
you'll be	3
you've been	1
your	1
your app	1
your bank	2
your bank's	2
your banking	2
your bill	-2
your call	-8
your car's	3
your card	1
your doctor	2
your file	2
your internet	2
your new	-2
your next	-5
your time	-2
yourself	-2
zelle to	3
zero	1
` };
