/** Written by scripts/fit-fraud.ts. */
export const FITTED_FRAUD = { bias: [-0.95], packed: `
<day>	-5
<day> <figure>	1
<day> ^	-1
<day> a	4
<day> and	-7
<day> at	-3
<day> between	-4
<day> then	-2
<figure> <day>	5
<figure> <figure>	3
<figure> days	-3
<figure> may	3
<figure> now	5
<figure> reports	-4
<figure> to	1
<sum>	7
<sum> ^	-1
<sum> and	5
<sum> by	3
<sum> customs	-5
<sum> first	4
<sum> for	1
<sum> gone	7
<sum> in	1
<sum> on	3
<sum> then	3
<sum> to	2
<sum> went	4
<sum> which	2
=asked bank_details	4
=asked buy_goods	4
=asked card_details	16
=asked card_handover	4
=asked cash_to_courier	2
=asked gift_cards_or_vouchers	8
=asked money_transfer	8
=asked personal_details	-1
=asked pin_or_password	7
=asked press_key	3
=asked remote_access	7
=came automated_message	1
=came unknown	-3
=claimed bank	1
=claimed family_member	4
=claimed health	-1
=claimed investment	7
=claimed other	-1
=claimed police	5
=claimed retailer	-1
=claimed tax	1
=claimed tech_support	3
=claimed telecom_provider	2
=claimed unknown	-2
=ended money_lost	3
=ended no_loss	-1
=named	3
^ <sum>	5
^ a	2
^ all	2
^ bank	-1
^ bit	-6
^ bring	-4
^ but	1
^ chap	2
^ checked	-11
^ closed	-4
^ come	-6
^ could	-1
^ customer	-1
^ dad	3
^ dear	3
^ did	-2
^ didn't	2
^ don't	2
^ felt	-7
^ from	2
^ if	-4
^ just	1
^ letter	-4
^ male	-1
^ microsoft	7
^ mr	2
^ mrs	3
^ my	-1
^ new	-3
^ no	-1
^ none	5
^ nothing	-4
^ now	7
^ old	-3
^ on	3
^ one	1
^ only	3
^ press	2
^ reassured	-6
^ refused	5
^ retired	3
^ ring	-2
^ same	-2
^ send	2
^ sorry	-2
^ thank	-1
^ thanks	-5
^ then	2
^ they'll	-2
^ thought	-7
^ to	1
^ turned	-3
^ two	2
^ visa	6
^ voicemail	4
^ wanted	3
^ we	-1
^ what	1
^ when	3
^ why	2
^ will	-2
^ wouldn't	-4
^ you're	1
a bit	-1
a bond	3
a car	2
a case	2
a claim	-2
a colleague	3
a con	-6
a courier	2
a court	2
a crash	3
a debit	4
a different	1
a driver	4
a fake	-4
a fee	-2
a form	-1
a friend	2
a gag	3
a half	3
a holding	3
a lad	1
a lawsuit	3
a letter	-2
a lift	-5
a live	3
a look	-2
a man	2
a meter	-3
a month	-1
a mr	2
a neighbour	-3
a parcel	1
a program	3
a rebate	7
a six	4
a statement	-5
a tin	-4
a very	3
a wallet	5
a warrant	4
a week	-2
a year	-3
about	-3
about her	-4
about the	-1
about to	3
account	2
account ^	1
account and	1
account because	8
account details	-4
account for	3
account has	5
account in	2
account it's	2
account on	-4
account was	5
account's	3
account's in	5
accounts	5
across	6
across to	3
activity	3
add	1
address in	4
admin	6
advice	-1
afraid	-3
after	-1
again	-3
again and	-2
against	1
age band	-3
agent it's	2
agent no	-2
agree	-6
agreement	-3
ahead ^	-2
all of	1
all right	-2
alone	1
along with	2
alright	-1
always	-2
always do	-3
am	1
amazon	3
amazon prime	8
an	1
an account	2
an address	6
an envelope	4
an iphone	2
an officer	4
an unpaid	3
and	1
and <day>	-5
and <sum>	4
and account	2
and all	3
and back	4
and blue	2
and call	-4
and can	-2
and check	-9
and choose	-6
and did	-2
and don't	1
and draw	5
and fifty	1
and forty	1
and how	-2
and i'll	3
and if	-1
and ill	2
and it	-1
and keep	4
and look	-2
and my	2
and needed	8
and password	6
and postcode	-3
and read	3
and ring	-4
and send	3
and she'd	2
and tell	1
and the	1
and then	2
and twenty	2
and type	3
and wants	-4
and we	-1
and your	2
another <figure>	3
answer	-2
answer ^	-4
any	-2
any branch	-4
any money	-4
any of	-2
any time	-7
anybody	-2
anydesk	7
anyone	-1
anyone told	-6
anything	-6
anything ^	3
anything else	-4
apologised	-2
app to	6
apparently	2
apple	7
apple cards	3
appointment	-5
appointment ^	-4
approve	8
approved	1
are	1
arrears	2
arrest	3
as	1
as a	1
as far	3
as friends	5
as me	3
as that	3
as the	1
ask	-3
ask for	-6
ask if	-4
ask my	2
ask them	-4
ask to	-4
asked	-4
asked could	-4
asked had	-8
asked if	-5
asked my	-2
asked which	10
asking	-3
asking if	-8
asks say	8
at door	5
at midnight	2
at risk	4
at ten	-3
at the	-2
at work	1
audit	6
audited	3
authorise	4
avoid	3
back about	-2
bail	4
bailiff	2
band since	4
bank	5
bank asks	8
bank card	7
bank for	3
bank is	3
bank it's	3
bank so	8
bank transfer	1
bank with	4
bank'll	3
bank's	1
banking	9
banking app	4
banking on	3
banks so	5
barclays	3
be about	-2
be back	-3
be cut	13
be disconnected	3
be from	5
be frozen	4
be late	-4
be put	3
be removed	5
be sure	-2
be terminated	4
be there	-2
because my	-2
because the	2
because you've	3
been breached	4
been chosen	5
been in	-1
been round	-4
before five	3
before it	3
before the	1
before you	-3
behind the	-2
being	4
being audited	5
being used	5
bell	-2
between	-1
between eight	-2
between ten	-3
big	-2
bike	-6
bike ^	-3
bill	-2
bill and	-2
bin it	-2
bit	-1
bitcoin	8
bitcoin ^	3
black	2
boiler	-3
boiler service	-4
bond	3
bond of	2
book	-2
booked	-3
boots	-2
border	3
both	1
both sides	4
bought it	-2
brace	4
branch was	4
breached	4
bring	-5
bring a	-3
bring her	-4
bring it	1
bring my	-5
bring some	-3
bring something	-3
bring your	-6
bt	1
builder	-4
burglary	-3
buses	-3
buses ^	-3
but	1
but i'd	-6
but the	1
buy a	2
buyer	2
by	2
by a	1
by bank	3
by card	1
by courier	4
by email	-4
by mistake	2
by post	-9
by tonight	4
by transfer	2
by western	4
bye	-4
bye ^	-2
cable	-3
call the	-2
call us	-2
caller i'll	-1
caller said	4
caller the	5
caller your	1
calls	-3
calls from	-2
came for	7
can	-1
can also	-6
can ask	-3
can but	3
can hold	3
can i	-1
can pay	-2
can't show	5
cancel	1
capital	3
car	-1
card	1
card and	1
card for	5
card now	3
card number	3
card ready	2
card then	4
card to	5
cards	3
cash	2
cash and	2
cash app	6
cash in	3
cashier	3
catch	3
cells	3
cent	1
change	-6
change it	-2
change your	-4
changed my	-5
charge	-1
charge ^	-2
charge for	-3
charity	-3
check	-2
check up	-3
checked	-7
checked ^	-3
cheers	-2
cheques	5
chinese	8
choose	-1
chosen	5
chosen for	3
citizens	-5
citizens advice	-3
claim	-4
claimed	3
claiming	4
claiming to	3
clear	2
cleared	3
cleared ^	2
clears	4
client	5
clients	3
clinic	-1
cloned	3
close of	6
club	-4
cocaine	4
code	1
code and	1
colleague	7
collect	-2
collect cards	-5
collecting for	4
collectors	-6
come	-1
come and	-1
come in	-4
come through	1
come up	2
comes back	2
comes out	-3
coming	-1
coming <day>	-4
company rang	-2
compromised	3
computer	3
computer and	2
computer was	4
con	-9
confirm ^	-4
confirmed	-5
content	-3
continue	7
continue ^	4
convinced	-3
corporate	3
cost of	4
could pay	-2
could see	-2
counterfeit	3
courier	7
court	2
cover	1
crash	2
credit union	-1
crime number	-6
crosses	2
cruise	5
crying	2
crypto	2
custody	3
customer	-1
customers	3
customs	2
cut off	2
dad	-1
daniel	2
darling	3
darling ^	5
date	-1
day	-1
day ^	-1
days	-6
days ^	-1
days and	-2
days or	-6
days to	-2
debit card	4
debited	2
debt	-2
debt firm	-7
decide	-3
dentist	-2
department	5
detective	2
device	7
did	-1
did as	6
did you	-2
didn't press	5
didn't tell	4
didn't want	-6
diesel	-3
different	2
digits	2
digits ^	4
disconnected	2
disconnection	3
discount	2
discount ^	5
discretion	3
division	4
do <day>	-4
do and	-3
do anything	-10
do i	-2
do is	1
do not	1
dog	-1
dog's	-3
dogs	-2
dollars	-1
don't and	-5
don't even	3
don't give	-3
don't hang	2
don't mention	4
don't need	-11
don't pay	-7
don't phone	3
don't put	9
don't read	-4
don't ring	9
don't send	-7
don't take	-3
double glazing	-3
down	1
down ^	1
download	6
dpd	-2
draw	2
draw it	5
draw out	2
drink	-3
driver would	5
drugs	8
due to	2
each	4
each and	4
easter	-2
ebay	4
eight weeks	-4
eighty	1
else no	-3
email	-3
email ^	-4
end	-1
end of	-3
ends <figure>	-6
enough	-2
enough ^	-2
enter	-3
entered	3
envelope	3
error	2
errors	4
escrow	8
euros	5
even a	-3
everything	1
evidence	2
evidence ^	3
excess	-4
expected	-3
extension	-2
eye clinic	-3
failed	1
failure	2
failure to	2
fair	-3
fair enough	-2
families	3
family	4
family ^	5
far as	2
federal	2
fee of	2
felt	-2
fifty	2
final	2
fine	-2
fine ^	-3
firm	-1
first line	-3
first month	2
first name	-4
first school	4
first two	5
first wage	3
five days	-4
five thousand	3
five working	-3
five years	2
flagged	5
flu	-2
food	-2
for <figure>	3
for <sum>	1
for anything	-5
for money	-2
for safe	5
for ten	-2
for the	1
foreign	2
forged	6
forgiveness	2
forgot	-2
forgotten	-7
form	-5
form to	-3
form with	-3
forty	1
four	-1
fourteen days	-7
fraud squad	4
free	1
free and	-2
free but	5
fresh	2
friends	2
from <sum>	-4
from amazon	4
from bt	5
from microsoft	5
from their	6
front	3
front and	9
frozen	2
full	2
funded	3
funds	2
gag	4
gag order	3
garage	-1
gave me	-1
get an	-2
girl	1
girl on	2
give him	3
give me	1
give you	1
glazing	-3
go to	1
going to	1
gold	3
gone ^	3
good for	-1
good luck	-3
goods	3
google	3
google play	3
got it	-2
gov	-4
government	3
grandson	-1
grant	1
great	-1
guaranteed	3
ha	-3
hackers	9
had anyone	-6
had her	5
had i	-4
had just	5
half ^	2
half price	2
hammersmith	4
hand	2
handed in	-2
handed over	6
handy	3
hanging	3
hanging up	4
happy	-3
has	1
has been	2
has lapsed	5
has to	3
hate	2
have been	-2
have received	3
have you	1
haven't	2
he	1
he could	3
he goes	3
he had	1
he made	3
he swore	4
he was	-1
he'd	2
he'd gone	4
he'll	1
he's in	2
head office	2
hear me	3
hear this	-5
heard	1
heard of	5
held	2
helping	5
her <sum>	4
her savings	3
her son	4
her the	5
hi i've	-8
high court	4
him by	4
him my	3
him the	3
himself	-2
his	-1
his van	-4
hmrc	2
hold	1
holding	3
holding account	2
home	1
home office	9
hotel ^	-4
hour	-1
how often	-3
how to	-6
how would	5
hundred	7
hundred and	1
hundred for	4
hundred to	3
i am	1
i changed	-6
i could	-1
i couldn't	-2
i gave	3
i had	-2
i haven't	2
i keep	2
i like	-3
i never	2
i not	3
i ordered	-4
i press	2
i pulled	3
i rang	-3
i read	3
i said	-1
i should	1
i signed	-3
i spent	-5
i wanted	-1
i wondered	-4
i'd	-1
i'd asked	-6
i'd be	1
i'd had	-3
i'd left	-8
i'd think	-3
i'd to	1
i'll be	-2
i'll give	1
i'll put	-3
i'll text	2
i'm afraid	-3
i'm calling	1
i'm sending	3
i've left	-3
i've not	2
i've only	3
i've told	-2
id	-1
id ^	-3
if	-1
if a	-1
if anyone	-4
if he	-1
if i'd	-1
if it	-3
if someone	-8
if there's	-2
if you're	-4
illegal	7
immediately	3
in	1
in <day>	-1
in ^	-2
in a	1
in cape	3
in custody	2
in first	3
in from	2
in it	1
in may	-2
in now	-3
in the	-1
in when	-4
in writing	-6
in yourself	-3
inspector	2
install	6
insurance	2
insurance card	-4
insurance number	2
interested	-5
internet	3
investigation	2
invoice	-1
ip	3
ip address	3
iphone	6
ipsos	-6
is	-1
is being	2
is not	2
is officer	2
is ready	-6
is the	-1
is there	-1
is this	1
is you	2
isn't	1
isn't time	6
it before	4
it cost	-2
it in	-1
it lands	2
it out	1
it say	2
it says	1
it straight	4
it through	2
it to	1
it was	-3
it while	2
it'll go	-2
it's	1
it's asking	2
it's for	5
it's on	-2
it's to	4
itll	-2
its for	3
itunes	5
jewellery	5
just	1
just how	5
just need	4
just read	7
just say	1
keep	2
keep me	4
kevin	3
key	1
keys	3
kiosk	4
knew	1
knew nothing	3
know if	-3
know nothing	7
know was	-5
ladder	-2
ladder ^	-4
lads	3
lady in	3
land	5
land ^	5
landline	2
lands	2
lapsed	5
laptop	2
laptop ^	3
last	-2
latch	7
late	-2
laughed	-3
laundering	3
law	1
lawsuit	12
leaflet	-5
leave a	-3
leave it	-1
leave the	2
left	-1
left a	-6
legal	4
less	-2
let slip	4
letter	-5
letter and	-4
letter for	-4
letter with	-2
lewis	2
library	-5
lifetime	5
like to	-2
likely	-6
line	1
line ^	1
line of	-2
line open	6
line while	2
linked	8
little	1
live	3
living	3
lloyds	2
loan	3
lodge	5
lodged	7
logged a	-4
login so	4
long card	3
long number	9
look	-2
look it	-4
looking at	2
lose	5
lose the	2
low	-3
lowell	-6
loyal	3
machine	1
machine cover	4
madam	1
madrid	4
magazine	2
mail parcel	4
mailed	-4
man	2
man saying	3
manage	-2
manager	3
manager's	5
mark	2
mastercard	3
match	1
matter	4
maureen	-2
may	-2
me ^	1
me about	-1
me do	-2
me my	1
me on	2
me some	-4
me that	-1
me the	1
measure	-4
medicare	2
memorable	3
mention	2
mention it	2
message that	3
meter reading	-4
microsoft	12
midnight	2
midnight ^	5
might	-4
might be	-1
mind	-1
minute	1
missed	-2
missed call	-5
missed the	-7
mistake	2
moneygram	5
month	-2
month ^	-2
monzo	5
more	-1
more to	-3
mot	-3
mother <figure>	4
mouse	3
mrs p	3
must	1
must be	-2
must not	10
my appointment	-5
my bank	2
my banking	3
my computer	5
my name	1
my national	3
my pin	5
my router	3
my tablet	3
name	3
name as	5
name of	2
nasty	3
national	5
national insurance	6
natwest	5
need anything	-6
need you	2
needed	2
needed <sum>	6
nephew	2
never	1
never bought	3
never had	1
never heard	3
new account	6
new card	-3
new code	-4
new device	3
new password	-6
new pin	-4
news	1
next bill	-8
next morning	3
next time	-4
nfa	-4
nfa ^	-4
nhs	6
nil	4
nine	1
nine hundred	1
nine thousand	3
nineteenth	-3
ninety	4
ninety five	3
ninety nine	2
ninth	-2
ninth of	-3
no	-2
no caller	-4
no charge	-7
no crime	-6
no fee	-5
no fine	-3
no i'll	-4
no letter	7
no loss	2
no problem	-1
no record	10
no rush	-4
no such	17
no thank	-3
no that's	-1
no there's	-3
no to	-3
no you	-2
nobody there	-3
nope	-3
normally	4
not but	-5
not interested	-3
not need	-8
not paid	4
not share	3
not through	9
not to	2
notary	4
note	-1
note on	-2
notes	6
nothing	-3
nothing else	-2
nothing to	-2
now	3
now ^	-1
now and	2
now it's	2
number has	4
number now	3
number on	-5
number or	-4
number suspended	5
number that	6
number's	-3
number's on	-7
numbers	3
of	1
of <day>	-3
of <sum>	3
of a	1
of business	3
of forty	3
of it	2
of living	4
of next	-3
off ^	-1
off the	1
offered	-2
officer	4
officer ^	3
officer daniel	5
officers	1
often	-3
okay	-1
okay i'll	-1
ombudsman	-4
on <day>	-2
on <figure>	3
on a	2
on hold	-2
on the	-2
on their	-2
on whatsapp	8
on with	2
on you	2
one now	3
online ^	-3
online account	-5
online banking	5
online or	-4
only	3
only if	-2
ons	-4
onto my	4
open	1
open your	2
or	-4
or <day>	-2
or any	-7
or bank	-2
or be	7
or bring	-2
or by	-4
or card	-3
or cash	-3
or come	-5
or it	4
or no	-2
or on	-2
or ring	-2
or send	-3
or they'd	6
or they'll	3
or you	-1
other	1
other line	3
other people	4
others	2
our agent	4
our branch	-6
our site	-4
our website	-4
out <sum>	10
out for	2
out of	-1
over to	2
own	-1
own account	3
own name	2
owner	2
paid <sum>	6
paid ^	1
paperwork	3
parcel	1
parcel held	3
parking	-1
partner	3
passports	3
password on	-3
paul	2
pay anything	-4
pay for	-1
pay the	1
payee	-1
payment	-1
payment of	-2
payment plan	-4
paypal	6
paysafe	8
payslips	-6
pension wise	-5
per	1
per cent	1
percent	2
percent off	3
phone	1
phone by	8
phone now	7
phone off	6
phone while	5
phone with	4
phoned for	-4
phoned from	-3
phoned to	-2
photo	-2
photos	-2
pick	-1
pin into	3
plain clothes	2
plan	-2
please	-1
please don't	1
plenty	-3
plug out	4
pocket	3
pocket ^	5
pole	-3
police	2
police ^	3
police on	7
policy number	-2
pop in	-5
pop it	3
port	5
portal	-4
posh	4
post	-2
post with	-3
postage	3
postcode	-2
postcode ^	-2
postcode and	-4
posted	-1
pot	4
pound	1
pound a	-3
ppi	-5
ppi ^	-6
pregnant	5
press	2
press <figure>	1
press one	3
pressure	-2
price	1
prime	7
print	-2
private number	-5
probably	-2
processing	2
program	9
protect	5
protection	4
protection ^	5
pulled	4
pulled the	7
purporting	8
purporting to	3
push	4
put me	-1
qualify	2
qualify for	3
questions	-2
quiet	1
quietly	7
quote	-6
r	3
rang	-4
rang about	-4
rang asking	-4
rang because	-7
rang from	-2
rang the	-2
rang them	-3
rang to	-7
rather not	-3
re	-2
re call	-4
read her	4
read him	2
read me	7
read out	11
read us	3
reassured	-7
rebate	5
received	2
receiver	2
record	2
record ^	2
recorded	-2
recording	1
recovery	3
red	1
reference	-3
reference ^	-2
refund	2
refundable	11
reg	-3
reg and	-6
reimbursed	3
release	8
release it	4
reminder	-6
removal	2
removed	3
repeated	-5
reply	-2
report	-1
reported	-2
research	-7
reserve	5
rest ^	2
returning	-4
reverse	2
revolut	12
rig	3
right	-1
right now	1
ring	-4
ring <figure>	-1
ring and	-2
ring off	5
ring the	-1
ring them	-2
ring us	-9
ringing to	-4
rings	-1
robot voice	4
routing	3
royal mail	3
rude	-2
rung on	3
rush	-2
said ^	1
said he	1
said my	1
said no	-9
said put	-4
said what's	-6
said yes	-2
sales	-4
same	-2
same ^	-3
same account	-5
same as	-2
same bank	-3
same day	2
same number	-2
savings	1
say he	-3
say it	1
say it's	2
say no	-3
say nothing	13
say so	-2
says	2
says pay	4
scam	-4
scam ^	-4
scratch	5
scratch them	5
screen	1
screen went	3
seal	3
secure	7
security	3
security department	3
security number	8
see you	-2
sell me	-6
send	1
send it	2
sending out	3
sends	3
senior	2
sent <sum>	2
sent to	3
sergeant	3
server	6
set a	-3
settle	6
shares in	4
she asked	1
she laughed	-2
she may	-4
she said	1
she was	1
she'd	1
she'd need	6
shed	-2
sheriff	2
shifted	6
shipping	3
shop	-1
shop or	-3
short	-1
sides	3
sign	-2
sign and	-3
silent	-4
silent calls	-5
silver	2
sim only	-8
sir	1
sir ^	-1
sitting	1
six hundred	2
six numbers	3
sixteen digits	-3
sky	2
sky ^	4
sky box	4
slow	4
slowly	3
so	1
so he	4
so if	1
so that	-1
so the	2
so we	2
socket	-4
solicitor	1
some	-1
some id	-5
someone selling	-5
something with	-10
son	1
son and	4
soon	2
sorry	-1
sort	2
sort code	7
special	3
specialist	5
spell	2
spend	-4
spoken man	4
squad	6
staff were	3
stairs	-2
stamp	4
start	1
start with	3
statement	-4
stay	2
stay on	5
stayed on	4
stays	-4
steam	6
steam cards	5
still	-1
still the	-4
still want	-4
stolen	-6
stop it	1
stopped	-1
stopped my	-4
straight	3
straight back	2
stubs	-4
such	3
suits	-4
supposedly	10
suspect	4
suspended	10
suspended press	4
switch ^	-4
system	3
tablet	4
target	3
tax ^	1
tax account	-2
tax fraud	6
technical	3
technical department	2
technician	3
tell her	-2
tell us	-3
teller	4
tells you	-3
ten	-2
ten ^	-1
tenancy	-2
tenants	4
tenner	-2
terminated	5
thank	-4
thank you	-4
thanks	-5
thanks ^	-1
thanks for	-3
that a	2
that all	-2
that i	1
that it	1
that your	2
that's all	-3
that's fine	-1
that's for	2
that's it	-1
that's on	-2
the <figure>	-6
the <sum>	-2
the app	-3
the back	1
the backs	4
the banking	3
the bell	-7
the bike	-4
the bill	1
the boiler	-2
the box	-1
the call	1
the cashier	3
the claim	-3
the code	4
the court	1
the desk	-3
the discount	7
the email	-2
the end	-3
the form	-4
the fraud	1
the home	2
the hour	6
the house	1
the invoice	-2
the judge	2
the keys	2
the kit	3
the latch	7
the leaflet	-3
the letter	-3
the line	3
the long	5
the lorry	3
the lot	4
the matter	4
the meter	-1
the money	3
the month	-4
the mouse	2
the name	3
the national	2
the nhs	5
the notary	3
the notes	5
the notice	-4
the numbers	8
the office	-1
the ombudsman	-3
the only	2
the owner	2
the phone	1
the pin	6
the policy	-5
the portal	-3
the post	-2
the quick	3
the real	11
the receipt	-2
the reg	-5
the rest	-1
the router	-2
the security	5
the servicer	5
the shop	-3
the six	4
the sixteen	4
the sort	5
the staff	2
the thirtieth	-5
the three	7
the ticket	-2
the transfer	3
the usual	-4
the wait	-3
the wallet	5
the website	-2
the whole	1
theft	3
their site	-5
then	2
then <sum>	3
then a	-2
then he	3
then the	5
then your	5
there a	-2
there and	1
there anything	-6
there's another	3
there's no	-1
there's nothing	-8
there's only	3
they did	-2
they don't	4
they say	-3
they wouldn't	4
thing	1
think about	-3
thinking	-2
thinking it	-5
third	-1
third of	-2
thirtieth	-4
thirty days	-7
thirty minutes	3
this	1
this afternoon	2
this again	-8
this is	-1
this was	-2
thousand	9
thousand and	2
thousand two	-3
three	1
three thousand	3
three times	-2
three to	-2
through the	-1
thumb	6
ticket	-4
tie	3
tight	-2
till	-1
till four	-3
till i've	-4
till then	-4
time	-1
time ^	-1
time for	3
time to	-3
times	-1
times ^	-2
to a	4
to an	3
to any	-4
to ask	-3
to avoid	3
to be	1
to book	-2
to cancel	1
to change	-3
to come	-1
to delete	4
to five	-8
to hear	-2
to his	2
to hold	4
to keep	3
to know	-2
to match	3
to me	2
to my	1
to our	4
to pull	3
to push	3
to put	2
to release	1
to reserve	3
to reverse	3
to say	-4
to sell	-2
to set	-4
to seven	-4
to sign	-1
to speak	4
to tell	-2
to text	3
to them	-2
to this	10
to unlock	5
to work	-2
to you	1
today	2
together	1
told	-1
told not	4
told them	-4
told to	5
tomorrow between	-4
tonight	4
took	-1
took over	4
top up	2
touch	1
tps	-5
trading	1
train	-3
transfer	1
transfer to	5
transferred	5
try	-1
try again	-3
turned out	-2
tv	2
tv licence	3
twelfth	-2
twelve hundred	2
twenties and	4
twenty two	1
twice	-1
two letters	-5
two more	3
two ninety	3
two payments	3
two thousand	2
two three	3
type	1
type what	6
tyres	-4
under	1
undercover	5
uneasy	-4
unless	7
unless i	6
unless it's	4
unlock	2
unpaid	1
unsure	-3
until i'd	-3
up front	1
upgrade	2
upload	-11
upload it	-4
upstairs	2
us	-3
us ^	-2
us to	-2
usdt	6
used in	7
user	3
usual	-2
vaccine	3
verify	1
vets	-4
victim support	-4
viewer	4
virus	4
visa	7
visa card	4
visa fraud	5
visit	-2
vm	4
voice	2
void	4
volunteer	-3
vote	-2
vouchers	6
w	1
wallet	4
want	-2
want anything	-3
want my	-2
want that	2
want to	-2
wanted <sum>	4
wanted his	-4
wanted me	2
wanted to	-9
wanting	-8
wanting a	-4
wanting to	-4
wants	-1
warrant	3
warrant out	8
warrants	3
wary	-3
was anyone	-5
was being	2
was called	3
was for	2
was from	5
was off	-3
was phoned	5
was quite	-4
was real	-3
was rung	3
was the	-2
was them	-4
was there	-5
was to	4
wasn't the	3
wasn't to	5
water	-2
way to	3
we don't	-2
we need	1
we were	-2
we'd	-2
we'll	-3
we're open	-3
website	-3
website ^	-3
website or	-7
website with	-7
week	-1
week and	-3
weeks	-1
went black	3
went through	-2
western	5
western union	7
what	1
what ^	2
what else	-4
what i	1
what's	1
what's in	2
what's the	1
whatsapp	1
when he's	-2
when i'm	-3
when it	2
when it's	-2
when my	3
when you	-3
whenever	-3
whether	-3
which	2
which bank	9
which card	3
while	5
while he	2
while she	4
while we're	3
while you	3
who	1
who ^	4
who said	3
who'll	2
whole	2
why	2
why would	7
will	-1
will be	2
windows	3
wipe	2
wired	4
with anyone	2
with how	-5
with id	-3
withheld	-5
withheld number	-5
within	2
within the	4
woman	1
woman on	3
won	2
won't be	-2
word	1
working days	-8
would be	1
would come	1
would you	-3
write to	-7
written	-2
wrong band	2
wrote	-3
wrote to	-7
yes in	-3
yes or	-2
yet	1
you asked	-4
you bank	5
you can	-4
you come	-5
you have	-1
you keep	2
you like	-3
you might	-2
you miss	-3
you must	4
you need	-3
you out	2
you read	5
you see	2
you send	2
you still	-1
you tell	-2
you the	1
you use	1
you want	-1
you'd rather	3
you'll	1
you've	-1
you've been	1
you've rung	-4
your	1
your bank	2
your bank'll	3
your bank's	3
your banking	4
your bill	-5
your call	-8
your car	2
your car's	3
your card	2
your date	-1
your file	3
your next	-3
your phone	2
yourself	-2
zelle to	3
zero	2
` };
