/** Written by scripts/fit-reader.ts: see endings-weighed.ts. */
export const FITTED = { bias: [-0.44, -1.67, -1.98], packed: `
<figure>	-90 47 -86
<figure> <figure>	-337 -350 -300
<figure> and	-67 -114 -91
<figure> by	-37 77 -6
<figure> grand	-72 86 3
<figure> i	-111 -144 -79
<figure> if	-27 -19 -16
<figure> january	-117 -140 -119
<figure> of	-162 -174 -103
<figure> off	-58 -59 -68
<figure> to	-148 -163 -116
<sum>	-66 274 3
<sum> <figure>	-160 -285 -164
<sum> a	13 94 68
<sum> and	-23 89 5
<sum> but	76 -61 -68
<sum> by	-107 -131 -99
<sum> each	-55 -68 -54
<sum> for	-23 -32 -30
<sum> from	15 190 27
<sum> had	-164 -269 -142
<sum> has	-15 -18 -13
<sum> in	-25 65 1
<sum> of	-2 39 -16
<sum> on	-57 6 -54
<sum> out	-92 75 -4
<sum> to	-81 69 -50
<sum> was	-15 110 22
<sum> went	18 50 20
<sum> when	224 75 48
^ <figure>	-246 -250 -199
^ <sum>	-41 158 33
^ a	-4 66 0
^ after	-97 -81 -90
^ all	161 77 -5
^ an	-8 117 31
^ asked	-200 -158 -187
^ automated	-104 -74 -88
^ bank	67 324 286
^ by	-21 169 93
^ call	28 -13 241
^ caller	-132 -85 -110
^ could	-74 -75 -64
^ dad	-50 -7 13
^ didn't	159 31 43
^ gave	77 78 89
^ get	-238 -222 -203
^ got	-110 -63 -55
^ handed	-63 63 86
^ he	21 -47 -43
^ he'd	77 25 113
^ he's	37 124 119
^ her	86 129 61
^ hi	-64 -45 -41
^ i	105 38 86
^ i'd	-76 -4 128
^ i'm	41 107 -3
^ i've	50 27 25
^ in	-182 -27 -167
^ inft	113 84 78
^ is	-229 -175 -157
^ it	0 37 -77
^ it's	-131 -43 -99
^ just	-102 -97 -94
^ luckily	150 -6 -15
^ man	-115 -101 -84
^ mrs	-194 -167 -163
^ mum	41 -31 -29
^ my	122 84 -4
^ needed	-203 -174 -161
^ ngl	12 -85 -44
^ no	28 -131 -33
^ not	-82 -145 -112
^ nothing	263 29 10
^ now	-40 -40 77
^ number	-159 -134 -147
^ on	-10 8 -2
^ only	-96 -66 90
^ paid	18 79 16
^ please	-199 -48 -132
^ police	-8 -146 -102
^ press	-163 -124 -113
^ put	216 43 58
^ rang	-237 -244 -194
^ recorded	-59 -112 -59
^ retired	-190 -166 -146
^ said	58 -63 71
^ she	60 39 92
^ she'd	-53 60 -22
^ silence	26 -115 -109
^ silent	99 -10 12
^ so	86 69 16
^ some	-235 -127 -143
^ somebody	-11 50 -11
^ survey	-74 -130 -129
^ talktalk	-181 -164 -142
^ tell	-272 -174 -159
^ text	-63 -82 -75
^ that's	-92 11 -67
^ the	35 36 25
^ then	-219 -170 -200
^ there	39 -38 -34
^ there's	-80 -79 -68
^ they	-27 19 -66
^ they've	-156 -24 -103
^ three	-38 2 -33
^ told	168 -29 49
^ total	42 123 51
^ two	51 7 -4
^ wanted	-164 -166 -179
^ we	-3 129 8
^ what	-57 -56 -53
^ when	67 144 56
^ you	-116 -95 -89
^ your	-167 -154 -137
a	-15 -47 -39
a <sum>	-131 -183 -113
a bag	-116 -15 -74
a bank	47 61 -68
a call	-145 -124 -114
a card	-74 -136 -97
a code	-46 -34 -32
a colleague	-92 -111 -64
a copy	-115 -144 -111
a courier	-92 -6 -64
a crash	-125 -138 -105
a driver	-89 46 -18
a fall	-154 -103 -182
a fee	-68 -45 -46
a flea	53 -48 -7
a fool	-29 35 24
a half	53 210 45
a holding	-8 48 -5
a lady	-22 -23 -26
a large	-102 -25 -62
a laugh	84 25 -20
a letter	88 6 -23
a licence	-50 -84 -49
a look	-40 -7 54
a lot	-50 19 -35
a man	-81 37 -31
a month	13 94 68
a new	20 27 134
a number	-68 -74 -90
a parcel	-86 -121 -77
a payment	-33 -51 -25
a penny	88 39 -25
a phone	-183 -139 -161
a police	64 28 7
a prize	19 -41 117
a recorded	-31 -27 -22
a refund	-60 -73 -42
a retired	20 -71 -57
a rolex	0 37 8
a scam	105 -45 -10
a taxi	-84 -131 -69
a thing	128 3 22
a virus	-219 -118 -175
a warrant	-75 -88 -90
a website	-76 -51 -78
a well	-23 -33 -29
a year	-116 0 -73
about	-43 -124 -47
about a	-146 -132 -81
about it	221 49 41
about me	117 47 124
about my	-227 -178 -236
about solar	67 -14 -22
about the	46 -14 18
about to	131 23 36
about twenty	-19 -6 26
acc	-92 -57 29
acc no	-92 -57 29
access	-113 -57 -6
access her	12 8 78
access to	-89 -43 -7
accident	-122 -76 -84
accident that	-22 -22 -18
account	-21 41 34
account and	-39 -136 -62
account details	-121 -34 107
account had	-143 -175 -107
account in	8 73 23
account it	-87 -125 -122
account number	1 21 153
account was	-37 255 -12
accounts	-47 -54 -41
across	-65 65 -35
across the	-160 -112 -95
activity	-56 -31 -41
address	-75 -49 68
address and	-22 -7 79
address in	-82 -66 -75
adviser	-80 -71 -54
after	103 34 -21
after my	-14 -57 -92
afternoon	-72 -106 -125
afternoon and	105 113 57
again	-202 -23 -151
age	177 130 83
alarm	42 -68 -31
alert	136 -9 4
all	115 93 187
all my	51 -42 117
all out	-25 24 73
all that	46 126 -6
alone	-110 -72 -92
along	-17 -48 -26
along for	-34 -41 -23
along with	-77 -59 -6
already	-106 4 -15
already told	-25 16 85
am	-32 4 28
am <figure>	-84 -110 -88
amazon	-121 -169 -107
american	-82 -73 -83
amount	15 123 43
amount of	15 123 43
an	-29 -1 -23
an accident	-122 -76 -84
an account	-4 84 20
an address	-80 -67 -70
an envelope	-17 67 12
an hour	22 -11 82
an idiot	11 -4 48
an iphone	-54 -70 -60
an officer	-117 -96 -77
an order	-18 -17 -20
and	-5 25 11
and <sum>	-9 120 -1
and a	22 -2 -65
and account	-61 13 52
and address	-76 -85 63
and all	82 9 19
and asked	-110 -81 -58
and could	-13 -15 -24
and cvv	-63 -45 7
and date	-67 -70 -143
and dob	-4 -4 90
and gave	2 147 175
and get	-20 -52 -33
and give	-217 -159 -130
and hand	-68 -95 -51
and he	82 19 115
and her	-43 28 -8
and hung	173 34 34
and i	28 113 56
and it	33 -55 -75
and kept	-8 -38 -28
and live	-84 -110 -88
and moved	-7 143 9
and must	-96 -92 -83
and my	-95 18 -6
and needed	-68 -43 -37
and never	125 106 59
and not	-39 -86 -82
and nothing	-27 45 -25
and pin	-39 56 1
and postcode	43 48 150
and press	-238 -127 -187
and put	-7 -12 -20
and rang	115 2 21
and read	-51 -16 -69
and said	-180 -101 -111
and send	-26 -25 -25
and sent	3 44 4
and she	108 -36 48
and sort	-78 -46 24
and take	-116 -126 -82
and that	17 41 36
and the	46 54 61
and then	-43 50 -17
and there	155 75 72
and there's	-34 -66 -34
and they	80 44 169
and to	-231 -159 -134
and told	110 36 30
and took	56 72 14
and was	1 -53 -25
and where	-67 -53 -54
and would	50 -45 -6
another	-120 -20 -124
answered	-27 12 120
answering	-69 -62 -44
answering machine	-69 -62 -44
answers	-70 96 -47
any	101 -77 -92
any money	89 -33 -2
anydesk	-111 -43 14
anyone	-213 -164 -192
anything	198 73 52
app	-44 -59 -107
apple	-84 -103 -97
apple cards	-84 -103 -97
are	15 38 41
are you	-169 -141 -158
argos	-57 -97 -55
arrest	-26 -30 -44
arrested	11 -88 -40
arrested with	-36 -36 -39
arrived	95 115 45
arrived and	-35 80 -3
as	-49 54 -23
as a	-44 -22 -86
as far	22 -19 82
as i	-28 133 -37
as instructed	-22 122 21
ask	-9 -32 -65
asked	-165 -154 -127
asked for	-100 -97 -118
asked her	-31 -68 -50
asked him	-99 -137 -103
asked how	-88 -135 -119
asked me	-115 -109 -114
asked to	-118 -103 -122
asked what	7 -31 -27
asked which	-111 -133 -140
asking	11 -148 -92
asking for	38 -123 -77
at	-2 50 -10
at <figure>	-185 -167 -145
at <sum>	-69 13 -49
at me	134 45 28
at my	20 82 20
at risk	-75 -121 -73
authorised	13 143 23
authorised it	13 143 23
automated	-104 -74 -88
away	73 102 94
away with	54 99 19
back	-74 -31 -85
back and	-11 -48 -36
back of	-73 -74 -61
back the	-100 -129 -99
back to	160 -8 6
bag	-142 -57 -81
bag and	-66 -81 -44
bail	-163 -169 -123
balance	-22 155 -19
bank	-1 23 78
bank account	-188 -143 -219
bank and	29 -45 4
bank card	-32 -7 -78
bank cards	-27 -28 -25
bank details	-93 -72 63
bank i'm	-41 -40 24
bank to	-14 -41 31
bank transfer	-41 33 -32
bank with	32 -75 -55
banking	-61 -51 -17
banking app	-26 -64 -38
barclays	65 -31 -34
be	-109 -82 -103
be along	-34 -41 -23
be arrested	-153 -141 -100
be cut	-83 -50 -53
be paid	-97 -75 -64
be round	-33 -55 -36
be settled	-26 -45 -25
be taken	-137 -95 -77
became	125 36 36
because	24 -89 18
been	-89 85 -64
been a	47 6 52
been arrested	-36 -36 -39
been hacked	-31 -27 -25
been in	-35 -58 -53
been stolen	-198 -160 -166
been taken	-67 41 -24
been told	-59 -21 -62
before	63 70 148
before five	-60 -65 -46
before i	-58 98 125
before it	86 -30 -24
before the	70 49 31
before yesterday	-93 -52 -53
behind	-143 -150 -126
being	-115 21 9
believe	-145 -53 -178
better	74 -83 -114
bike	-17 -10 -10
bill	-15 59 1
bill that	-32 -64 -33
bin	59 3 -20
bingo	-54 -59 -32
birth	-55 -30 46
birth and	-59 -57 -32
birthday	-64 -60 -81
birthday and	-64 -60 -81
bitcoin	-70 -77 -63
black	-55 -59 19
bless	40 -21 5
blocked	260 48 119
blocked it	89 -10 -15
blocked the	195 -68 -22
bloke	-16 -11 -10
blue	40 3 19
born	91 8 6
both	-39 38 307
both cards	-3 21 -26
bought	-1 98 -30
bought a	8 47 12
box	-16 -6 -13
boy	-96 -102 -140
boy on	-39 43 -52
branch	67 -33 -19
broadband	-96 -52 -57
broadband would	-105 -57 -65
brother	1 83 13
brother in	1 83 13
bt	-170 -179 -118
building	22 -39 -32
building society	22 -39 -32
but	122 -5 120
but my	91 -5 -5
but the	104 -40 -14
button	-105 -92 -85
buy	-113 -111 -82
buy a	-61 -52 -39
buy gold	-129 -144 -107
by	6 53 -9
by <sum>	-7 205 73
by a	-32 95 18
by an	28 -36 4
by bank	-41 33 -32
by card	-2 50 -1
by text	-50 -48 -52
by the	75 140 14
by then	-69 4 81
call	46 -74 89
call <figure>	116 -18 -24
call from	-197 -127 -120
call was	173 53 -10
called	109 25 2
called her	96 -1 -18
caller	-46 -80 -31
caller asked	-171 -185 -280
caller demanded	-113 -105 -116
caller requested	-176 -125 -201
caller said	-138 -88 -100
caller told	-123 -171 -125
caller tried	-147 -97 -178
caller wanted	-173 -120 -216
caller was	190 81 151
calling	30 4 -10
callum	-264 -256 -190
came	-69 -34 -112
came of	91 5 6
came to	230 128 83
came up	-38 -32 -26
can	115 6 3
can't	-19 157 -6
cancel	-71 -25 -70
cancelled	90 -16 117
cancelled my	-22 -4 126
car	117 148 63
card	-56 8 71
card and	15 46 -51
card details	-27 57 2
card for	-21 -26 -17
card in	39 4 -11
card number	-45 -55 19
card to	8 56 0
card was	-32 -18 -48
cards	-101 -1 -31
cards and	-58 56 -51
cards at	1 34 1
cash	30 174 22
cash in	-108 -14 -67
cash machines	19 49 22
cash ready	-113 -203 -106
cash to	-102 -132 -72
cashier	165 -23 4
cashier asked	221 74 57
cat	61 -86 -33
catch	38 -84 -94
cent	-117 -94 -84
centre	-107 -107 -98
challenged	204 81 36
change	35 -12 140
changed	99 124 142
changed hands	118 128 22
chap	70 -38 7
charge	-158 -90 -127
charged	-13 92 20
charged <sum>	-13 92 20
check	-30 -23 -19
checked	190 42 16
checked my	8 53 13
cheque	-96 -80 -138
clean	-27 -17 -19
cleaned	-10 137 132
clear	-40 -38 -34
clear the	-40 -38 -34
click	-113 -107 -107
cloned	-153 -90 -129
closed	-51 0 -55
code	-76 -15 51
code and	-149 -116 -37
code like	11 -4 48
code so	-117 -110 -69
code they'd	-71 -67 -83
codes	-33 30 -54
colleague	-92 -111 -64
collect	5 -87 -45
collect her	-124 -79 -94
collect it	-63 -40 -42
collect the	116 -3 43
collected	-64 142 14
collected by	-21 14 -20
come	31 -40 -23
come round	-82 -60 -69
come to	-154 -126 -94
comply	121 -19 7
computer	-40 2 195
computer is	-29 -49 74
confirm	-84 -53 -69
confirm her	-33 -26 -40
confirm the	-58 -45 -51
confirmed	1 -42 101
confirmed my	8 21 67
connect	-94 -71 -127
connected	-22 -15 100
contact	118 31 25
contacted	148 6 15
control	-19 38 123
control of	-39 -32 115
copy	-115 -144 -111
copy of	-115 -144 -111
cost	-174 22 -106
cost me	-172 -85 -102
could	-4 -49 -45
could be	11 -134 -159
could cancel	-1 41 -20
could i	-149 -91 -148
could see	-27 -11 91
could stop	-140 -34 -85
couldn't	131 -2 -30
council	11 -24 -4
council tax	-19 -33 -17
courier	-14 -21 -54
courier was	83 -58 -29
courier would	-191 -124 -108
cover	-13 134 20
crash	-135 -164 -125
credit	50 90 -22
credit card	-39 55 -64
currys	-40 -19 -31
cut	52 -22 -45
cut off	-83 -50 -53
cut the	101 -5 -43
cvv	-79 -57 -5
dad	-214 -85 -16
daft	153 168 71
date	-55 -30 46
date of	-55 -30 46
daughter	115 67 12
daughter looked	-55 81 14
day	-138 -33 -91
day before	-93 -52 -53
dead	214 1 48
dear	-192 -167 -213
debit	-128 -61 -125
debit card	-170 -139 -150
debited from	39 87 37
debt	-100 -94 -62
debt i	-102 -98 -66
declined	227 37 37
demanded	-188 -198 -179
demanded <sum>	-133 -149 -112
demanded payment	-52 -41 -37
department	-67 -72 -44
deposit	-18 53 0
deposit and	42 113 56
desk	79 7 31
details	70 -53 82
details and	13 -26 66
details before	-61 -2 101
details to	62 20 -37
did	111 137 115
did not	191 28 -22
did the	-12 107 -16
didn't	249 29 48
didn't get	153 18 28
didn't press	77 16 17
didn't ring	133 13 35
digit	-135 -87 -96
digit number	-135 -87 -96
digits	-46 -78 33
digits and	-22 -26 -32
digits on	1 -22 53
digits that	-48 -43 -82
direct	57 158 67
disclosed	146 70 194
do	-40 -33 -47
do that	108 37 36
dob	14 20 206
dog	24 -17 -68
doing	-4 -61 -66
don't	176 -19 -34
don't do	35 9 3
don't have	215 108 108
done	125 252 76
door	146 122 30
down	135 92 22
down the	-4 26 -32
down with	67 -13 14
download	-183 -117 -191
downloaded	-59 -12 88
draw	-53 -78 -60
draw out	-48 -74 -58
drew	2 90 -10
driver	70 33 -12
driving	-40 -37 86
driving licence	-40 -37 86
dropped	-69 -57 21
drove	-24 95 -54
ds	-80 -42 -41
due	-44 -39 -33
due a	-17 -32 -25
duly	68 201 72
each	-55 -68 -54
each and	-55 -68 -54
ear	53 -48 -7
ebay	-60 -97 -55
eight	-132 -65 -75
else	-159 -106 -14
email	-65 -59 -57
emptied	-61 261 -15
empty	158 69 -2
end	240 120 52
end of	195 5 6
ended	204 78 -59
ended the	141 -28 -37
engineer	85 -1 5
enough	-23 -89 -149
enter	-88 -62 -72
envelope	-92 81 -14
envelope for	-113 -127 -110
envelope with	29 145 50
errors	-70 -76 -139
even	-26 -88 -88
ever	25 129 52
every	-63 23 -75
everything	-64 53 252
expiry	-34 -29 -30
fall	-22 -94 -110
far	-37 -31 159
far as	22 -19 82
father	-108 -58 -63
fault	-22 -22 -18
fee	-144 -149 -99
fee of	-150 -170 -100
fell	-33 68 -3
fell for	-28 61 5
female	-105 -81 -90
figure	-50 78 -29
file	-27 -28 -25
filled	-64 -27 130
filled in	18 19 75
financial	-40 -61 -71
fine	-56 -77 -68
first	-66 -78 -33
five	-50 111 20
flat	7 145 34
flea	53 -48 -7
flea in	53 -48 -7
followed	-127 -108 -25
fool	-8 54 71
for	-36 -52 -50
for <sum>	-72 21 -30
for a	-185 -69 -124
for an	-209 -171 -169
for half	93 24 128
for her	-163 -102 -152
for him	-75 -92 85
for his	145 60 51
for it	87 76 35
for me	100 -52 -69
for my	-232 -214 -245
for that	134 19 26
for the	-116 -33 -90
form	14 14 64
four	-87 175 -45
fraud	19 -18 -51
fraud team	-33 25 9
fraudsters	14 73 143
free	-97 -66 -60
friday	-63 -79 -51
from	-110 -59 -99
from <figure>	-68 -71 -48
from her	-8 122 -8
from me	89 12 17
from microsoft	-99 -61 -47
from my	68 2 -31
from nationwide	-13 -21 -12
from the	-13 -23 -50
front	83 -43 -4
froze	137 -39 40
froze the	-2 -19 47
full	-277 -211 -186
full name	-9 -25 44
funds	-93 -98 -94
further	141 16 23
gate	72 99 49
gave	110 99 134
gave her	193 42 109
gave him	143 75 41
gave his	-160 -112 -109
gave it	-56 67 146
gave my	20 28 247
gave out	-21 -22 73
gave the	109 181 41
gave them	122 54 -80
gave up	183 53 47
gentleman	-56 -124 -63
gentleman from	-124 -84 -66
get	-27 -38 -51
get a	75 61 95
get it	64 140 33
get the	-70 -102 -66
getting	-18 74 8
gift	-61 -34 -91
gift cards	-67 -35 -92
girl	66 -33 2
girl on	-35 -87 -35
give	40 -82 -17
give her	-64 -62 -79
give it	-3 -100 -127
give my	106 17 124
given	270 25 164
giving	160 68 79
go	135 8 -12
go to	-202 -136 -137
goes	-238 -119 -172
going	74 -83 -29
going out	-14 -125 -87
going to	143 57 62
gold	-176 -150 -122
gone	215 219 118
gone and	-10 135 26
gone from	91 5 -33
good	-246 -211 -106
goodbye	51 136 37
goodbye to	51 136 37
google	-51 -39 -39
google play	-26 -26 -25
got	144 37 49
got <sum>	-27 171 35
got a	-122 -83 -101
got as	31 -20 77
got my	7 -8 127
got nothing	80 17 23
grand	-53 124 31
granny	-192 -194 -154
grant	-87 -141 -84
hacked	-70 -54 -67
hacked and	-31 -27 -25
had	15 18 40
had a	14 -30 65
had all	-47 17 157
had been	-60 -94 -98
had it	127 67 20
had just	-48 -43 -82
had left	33 21 8
had me	-130 25 13
had my	126 -73 -21
had no	20 -18 -13
had the	-140 -19 -160
had to	-6 -48 77
had used	-118 -134 -113
hadn't	34 -38 -43
half	-41 130 114
half an	72 7 109
halifax	-50 -85 -54
hall	-46 -57 -30
hand	59 20 -3
hand it	-68 -95 -51
hand over	-102 31 -61
handbag	93 10 23
handed	136 129 148
handed it	4 211 -7
handed over	42 95 121
hands	42 71 -28
hang	262 60 76
happened	-86 -92 -75
harm	156 -4 19
has	-85 81 78
has been	-95 -5 -47
has closed	-41 17 -57
has gone	9 -5 117
has had	-162 -157 -132
have	4 69 30
have a	-162 -131 -152
have been	62 280 22
have cancelled	-22 -4 126
have had	9 36 -71
have it	115 20 8
have since	104 7 134
have the	-69 -92 -103
haven't	171 -6 -3
haven't got	68 76 8
having	48 -101 -60
he	44 8 23
he asked	-182 -126 -57
he can	122 21 30
he could	-62 -91 -3
he couldn't	191 81 33
he did	73 11 6
he gave	26 -62 -76
he got	194 65 87
he had	141 123 207
he hung	67 18 -7
he is	30 60 22
he kept	-212 -103 -133
he knew	-74 -42 -46
he needed	-136 -83 -81
he rang	40 -61 -57
he said	-219 -158 -140
he says	-155 -149 -132
he told	-82 -100 -42
he took	40 81 33
he wanted	-212 -180 -193
he was	-141 -28 -1
he went	92 7 -24
he would	-96 -121 -72
he'd	121 19 83
he'll	148 12 23
he's	-13 52 50
head	88 -8 -47
heard	-75 11 -43
held	12 -35 91
hello	-270 -252 -246
her	40 -1 97
her account	-32 -28 79
her bank	-127 -111 -130
her banking	-143 -81 -116
her card	-76 -60 17
her cards	-52 -22 94
her computer	-53 -6 123
her credit	-129 -103 -134
her date	-28 -24 -28
her head	126 45 -2
her home	-14 20 -5
her laptop	-68 -26 34
her life	-52 5 -43
her mobile	-25 -30 -35
her money	138 -2 -20
her my	-32 -64 121
her name	42 13 12
her on	-37 19 -34
her online	-82 -74 -125
her pin	-79 -135 57
her savings	-11 188 27
her son	86 -14 -31
her sort	15 35 206
her that	-118 -137 -134
her the	-83 -56 86
her to	-74 -131 -124
here	-101 -86 -77
hi	-95 -82 -63
hi mum	-59 -72 -51
him	72 34 110
him a	121 -28 37
him and	45 5 43
him anything	183 61 52
him i	124 46 9
him in	-18 19 102
him my	-24 11 124
him the	-81 123 -22
him to	146 156 -24
him what	-140 -150 -119
him where	77 -41 -26
himself	-55 -29 -29
his	48 1 85
his bank	-5 -4 69
his ear	53 -48 -7
his name	-160 -112 -109
his own	43 88 36
hit	-154 -147 -108
hit <figure>	-164 -153 -106
hmrc	-86 -81 -68
hold	20 -150 -98
holding	-8 48 -5
holding account	-8 48 -5
home	-24 -9 -15
hook	127 135 1
hospice	129 -56 -23
hour	2 -53 66
hours	-79 -68 -40
house	-155 -106 -133
house for	-86 -133 -91
how	-2 -65 -7
how much	-73 -102 -13
hundred	-70 150 -27
hundred pound	61 189 72
hundred pounds	22 90 -2
hundred quid	-91 -65 -63
hung	43 -59 -90
hung up	43 -59 -90
husband	-131 -105 -128
i	60 33 28
i am	-105 -81 -12
i answered	-27 12 120
i asked	55 -88 -68
i authorised	13 143 23
i bank	-87 -69 -53
i came	168 25 24
i can't	34 204 23
i checked	164 44 28
i confirmed	-18 -45 103
i could	163 204 80
i did	49 141 141
i didn't	120 -1 -9
i do	-150 -112 -97
i don't	124 1 -17
i ended	51 161 17
i fell	-28 61 5
i filled	-64 -27 130
i gave	128 59 59
i got	145 46 21
i had	43 -67 -49
i have	-27 30 48
i haven't	171 -6 -3
i hung	-118 -155 -174
i just	271 124 76
i keep	-83 -43 -51
i kept	223 -9 14
i knew	89 22 70
i know	107 49 299
i left	34 9 15
i let	139 128 160
i live	-37 -30 -30
i lived	-88 -53 -59
i looked	172 65 8
i never	33 -33 -63
i owed	-73 -57 -55
i paid	-29 264 45
i pay	-122 -85 -77
i pressed	48 271 70
i purchased	42 118 9
i put	65 31 24
i rang	25 -63 -46
i read	-52 -38 64
i realised	-24 65 111
i refused	159 -16 7
i said	287 121 127
i saw	-94 11 -57
i sent	15 139 87
i stopped	-66 -54 -109
i thought	-45 -73 -64
i to	130 18 32
i told	5 -17 46
i took	131 -16 5
i typed	22 45 115
i was	-115 -132 -149
i wasn't	224 73 73
i went	-39 -25 117
i would	128 4 27
i'd	89 -3 91
i'd already	-25 83 74
i'd be	-120 -120 -99
i'd been	31 6 -9
i'd typed	61 -20 100
i'll	65 113 26
i'm	-49 35 21
i'm not	171 -76 21
i'm with	-41 -40 24
i'm worried	-64 -100 -20
i've	21 3 -8
i've been	-75 130 68
i've had	163 41 144
i've not	207 56 81
idiot	11 -4 48
if	-8 -90 -70
if i	-146 -128 -115
if i'd	76 20 -70
ignored	271 14 -4
in	-139 -106 -69
in a	11 42 -11
in an	-17 51 8
in and	-92 -96 -29
in before	24 177 131
in bitcoin	-70 -77 -63
in cash	-66 78 -2
in contact	71 12 21
in for	-18 -10 35
in gift	-100 -195 -98
in half	-178 -113 -149
in her	14 -42 -19
in his	124 69 24
in it	11 22 127
in itunes	-14 -13 -11
in kettering	-30 -25 -36
in law	-79 -60 -76
in leeds	-42 -44 -54
in london	-34 -45 -27
in my	20 -24 85
in on	-33 -32 -34
in tears	-95 -26 -96
in the	-114 -123 -53
in to	-56 -45 -78
info	-151 -96 -101
informant	170 35 -26
information	-50 -75 44
inft	113 84 78
install	-59 -42 -45
installed	-46 -48 169
instead	297 62 80
instructed	-116 -1 -73
instructed her	-53 -39 -35
instructed to	-62 -62 -83
instructions	-50 28 -56
insurance	-32 -21 -19
insurance number	-28 -20 -14
internet	-67 -51 -72
into	-32 31 40
into a	38 32 -14
into my	-132 -88 1
into the	46 -48 -42
invest	-181 -140 -148
invested	16 104 11
investigator	-37 30 -44
iphone	-54 -70 -60
is	-91 -62 -91
is a	102 25 49
is my	-8 79 4
is sending	-70 -76 -139
is the	-37 -21 -20
is this	-220 -140 -133
is what	-148 -170 -111
issued	-3 -75 -54
it	100 74 38
it all	21 60 155
it and	9 64 111
it as	166 0 80
it at	171 107 9
it back	-132 50 -58
it before	-36 75 85
it but	92 20 78
it by	-126 -23 -79
it cost	30 170 81
it for	9 -11 -1
it had	73 -15 -1
it in	23 65 74
it off	73 42 34
it over	-83 81 -111
it said	-132 -138 -100
it says	-53 -82 -42
it should	-87 -125 -122
it so	-75 12 -103
it there	65 74 30
it to	-88 -26 -30
it was	-64 -58 -122
it wasn't	-140 -135 -151
it's	-34 -16 -71
it's a	149 105 56
it's me	-192 -201 -159
its	45 70 179
itunes	-68 -54 -79
january	-117 -140 -119
jeweller	36 -45 -44
jewellery	-80 -23 -63
june	-80 -76 -59
just	-64 -104 -115
just a	-102 -97 -94
just cut	66 20 21
just like	-214 -95 -155
keep	-224 -232 -142
kept	146 -71 -78
kept on	-79 -57 -95
kettering	-30 -25 -36
kettle	225 12 -27
key	-162 -117 -123
keypad	-20 -15 -21
kindly	45 95 41
knew	53 5 -5
knew it	53 107 98
knew my	-195 -201 -194
know	-93 -80 81
know what	-58 -48 -99
lad	-1 54 2
lady	-137 -115 -101
lady called	-20 -18 -11
landline	-23 22 -23
laptop	-114 -33 60
large	-102 -25 -62
lass	193 101 86
last	-100 -19 -37
last night	-31 -41 -36
last three	-24 -83 19
late	41 -71 -93
later	167 119 54
laugh	84 25 -20
law	-79 -60 -76
law has	-64 -48 -67
leave	-103 -111 -105
leeds	-42 -44 -54
left	151 85 14
left it	129 -63 17
left my	-55 96 -34
let	94 64 140
let him	44 3 172
let me	19 -12 -5
let on	251 38 17
let the	93 -5 135
letter	88 6 -23
licence	-97 -106 21
life	-220 -93 -187
life savings	-37 40 -30
like	-125 -37 -10
like a	-11 -23 52
like an	11 -4 48
like he	-45 87 -10
line	-32 -101 -101
line and	-73 95 3
line went	188 89 93
little	-127 -134 -151
live	-115 -128 -109
lived	31 -28 -19
lloyds	-78 -103 -62
loan	-54 -12 -52
lodged	-136 -132 -111
loft	-105 -96 -107
log	-49 -38 -70
london	-34 -45 -27
long	120 24 66
long number	-46 -14 18
loo	-64 -45 -41
look	-40 -7 54
looked	119 101 17
lose	-69 -44 -42
loss	256 255 87
loss was	91 5 17
lost	85 228 -10
lost her	-18 86 -6
lost my	-54 -15 -37
lot	-45 213 117
lot of	-50 19 -35
lots	35 109 43
lots of	35 109 43
luckily	150 -6 -15
lucky	260 60 32
machine	-162 -88 -149
machines	19 49 22
made	30 128 -76
magazine	-42 69 -11
maiden	-55 -25 49
maiden name	-55 -25 49
mail	-65 -66 -125
make	-67 -48 -51
make a	-67 -48 -51
male	-122 -103 -110
man	-97 -43 -85
man at	75 82 43
man rang	-16 -15 -22
man to	-27 -43 -24
man who	90 112 37
man would	-70 -94 -77
manager	69 -7 14
manchester	-83 -115 -92
me	2 -27 -33
me <sum>	-46 80 13
me a	-20 -16 -30
me and	-20 -26 -12
me for	3 120 31
me in	-67 64 -24
me into	32 33 8
me on	-159 -90 -157
me open	-201 -195 -211
me that	-141 -71 -109
me the	31 -33 -25
me to	-108 -90 -101
memorable	-112 -69 -13
memorable word	-112 -69 -13
message	-109 -103 -75
microsoft	-187 -200 -168
mind	102 -45 -6
mine	-145 -33 -77
minutes	-39 -37 39
missed	-56 -63 -75
missing	122 124 28
mobile	-165 -125 -50
monday	-53 -15 -25
money	60 143 -1
money and	-21 114 -7
money gone	-6 200 46
money has	-20 114 141
money in	76 17 20
money is	154 54 -11
money out	-45 -59 -31
money sent	82 -92 -76
money to	-122 6 -21
money was	-85 -32 -50
month	185 179 136
more	-8 152 39
morning	-57 33 -74
mother	-74 -17 -57
mother gave	8 2 125
mother's	-50 34 46
mother's maiden	-55 -25 49
mouse	-18 28 67
mouse for	-34 -52 54
move	-201 -127 -113
moved	140 140 -39
moving	13 54 92
mr	-123 -117 -108
mrs	-209 -181 -177
much	-45 26 13
mum	24 70 -9
must	-44 -87 -59
must be	-90 -118 -87
must pay	-87 -80 -69
my	-14 6 33
my <sum>	-37 78 -7
my account	9 31 -3
my address	6 21 99
my amazon	-64 -121 -72
my balance	-7 173 4
my bank	-34 -144 -77
my banking	-26 -64 -38
my card	-34 -35 0
my cards	-39 63 22
my computer	-88 -10 92
my credit	66 149 62
my date	-55 -21 58
my daughter	82 113 16
my debit	-106 -69 -71
my details	168 22 106
my driving	-40 -37 86
my email	-65 -61 -56
my father	-63 -43 -54
my full	-9 -25 44
my hand	159 46 41
my husband	-131 -105 -128
my laptop	-93 -29 52
my loft	-88 -65 -100
my memorable	-105 -41 -3
my mobile	-12 -23 57
my money	27 -96 -80
my mother	-50 20 -11
my mother's	-43 65 77
my mum	-47 97 11
my name	-111 -71 -107
my national	-29 -22 -15
my neighbour	-91 -101 -114
my ni	-27 10 124
my own	-103 -68 -78
my parcel	-43 -80 -41
my passport	-61 -59 -58
my password	-6 15 178
my pension	-25 89 -7
my phone	-186 -198 -156
my pin	-60 -33 0
my postcode	130 52 34
my router	-152 -109 -108
my savings	-11 114 7
my screen	-28 -12 66
my son	141 -6 9
my sort	-60 24 96
my statement	-156 -38 -159
my tablet	-28 -38 -40
my visa	-65 -56 -62
my wife	26 -57 -19
myself	-58 23 -78
myself and	134 54 39
name	-45 -32 -37
name address	-13 -14 76
name and	-1 -6 -26
name as	-160 -112 -109
name of	-82 -121 -91
nan	-319 -280 -271
nana	187 75 80
national	-32 -21 -19
national insurance	-32 -21 -19
nationwide	17 38 18
nearly	92 23 -25
need	-244 -128 -137
needed	-206 -183 -178
needed a	-69 -45 -40
needed me	-154 -99 -90
needed my	-142 -98 -111
needed the	-101 -149 -183
neighbour	114 -69 -64
never	106 -12 -77
never got	101 62 35
never heard	-71 -7 -34
new	-252 -177 -40
new account	-61 -102 -93
new card	27 49 160
new number	-199 -119 -152
new one	17 38 149
next	81 109 83
next week	117 108 55
ngl	12 -85 -44
nhs	-151 -152 -29
ni	-84 -85 47
ni number	-91 -84 51
night	-70 13 -57
nil	210 42 22
no	162 44 61
no and	-15 6 123
no details	205 65 -2
no further	148 -24 22
no harm	156 -4 19
no loss	143 13 34
no money	88 -41 119
nobody	4 -106 -75
none	82 51 6
none of	145 135 67
not	215 -5 -26
not a	216 59 71
not on	231 101 97
not pay	-181 -94 -91
not true	-98 -55 -57
note	-103 -95 -96
notes	-101 -115 -75
nothing	104 -56 -38
nothing about	174 30 41
nothing came	74 8 -2
nothing has	100 7 103
nothing out	141 21 13
nothing was	135 10 -21
notice	86 -47 -34
now	-97 -26 83
number	-21 -75 30
number and	4 -74 -46
number for	76 13 13
number in	-128 -96 -73
number off	47 72 163
number on	-103 -68 -66
number so	72 33 9
number to	-36 -55 -33
numbers	-75 45 46
numbers off	-52 -67 -79
numbers on	-26 -4 -2
numbers that	-18 -30 -17
obtained	44 201 205
october	52 -3 9
octopus	6 -93 -29
of	-22 37 -28
of <sum>	-79 19 -47
of birth	-55 -30 46
of cash	-87 -9 -44
of her	-86 42 14
of his	-104 -124 -68
of it	130 77 131
of itunes	-71 -37 -82
of me	121 -38 86
of money	-52 21 -13
of my	21 67 19
of pocket	113 93 28
of the	-20 -90 -138
of those	11 -70 -94
of two	-29 149 54
off	124 86 128
off me	14 57 5
off my	-164 -82 -191
off the	-74 -80 27
off with	31 76 -14
office	31 83 26
officer	38 -27 -12
old	129 19 66
on	-61 -46 -10
on <figure>	-85 -82 -63
on a	68 60 158
on and	6 -98 -140
on her	-145 -119 -238
on him	31 -6 -13
on it	-217 -119 -189
on monday	-19 4 -14
on my	-89 25 -10
on sunday	40 -16 10
on the	-9 -57 -20
on their	-73 -86 -90
on to	-16 5 85
on your	214 95 87
one	-37 -71 -43
one of	90 10 22
one to	148 66 60
one was	-121 -87 -78
one with	64 88 49
online	-83 -46 84
online account	-81 -50 81
online banking	-12 6 48
only	-98 -38 29
onto	-89 -85 -139
onto my	-89 -85 -139
open	-228 -200 -223
or	-109 -118 -82
or be	-59 -33 -42
or the	-108 -80 -62
order	-42 40 3
order for	-18 -17 -20
other	-29 -74 -83
otp	-69 -81 20
otp with	9 -14 98
our	-20 78 -12
out	33 78 64
out <sum>	-27 -31 -31
out a	-25 22 39
out and	-104 -163 -156
out her	-21 -22 73
out of	-14 -63 -118
out the	-51 2 39
out to	-170 -119 -46
over	26 76 98
over <sum>	200 94 35
over a	-40 22 -101
over her	-171 -144 -170
over the	-52 21 -28
over to	-37 -93 8
owed	-114 -110 -76
own	-36 16 -16
own name	7 27 -1
paid	38 211 34
paid <sum>	6 78 -11
paid it	-8 114 11
paid that	-52 30 -2
paid the	-30 118 24
panels	67 -14 -22
paperwork	6 -39 -89
parcel	-20 -14 -27
parcel and	-41 -40 -24
part	-103 -43 -55
parted	35 163 29
parted with	35 163 29
particulars	-135 -96 -156
passcode	-124 -88 63
passed	77 65 100
passing	-192 -173 -185
passport	-61 -59 -58
password	-42 -20 133
password in	-7 11 72
past	-94 -23 -41
pay	-164 -117 -100
pay <sum>	-56 -54 -46
pay a	-103 -71 -61
pay the	-176 -98 -130
paying	-152 -31 -100
payment	-56 27 -66
payment in	-61 -77 -73
payment of	-88 -140 -83
payment was	265 -45 57
payments	0 168 28
paypal	-136 -116 -85
penny	73 29 43
pension	-85 87 -45
people	-59 -43 -50
per	-117 -94 -84
per cent	-117 -94 -84
person	177 42 53
personal	-155 -118 3
personal information	-35 -30 114
persuade	-65 -54 -35
persuade her	-65 -54 -35
persuaded	95 90 31
persuaded to	-71 59 -21
phone	-89 -145 -132
phone <sum>	-26 37 -15
phone about	-70 -85 -46
phone and	88 15 32
phone call	-79 -42 -50
phone down	89 -10 12
phone off	37 -37 0
phone was	-159 -91 -109
phoned	68 -142 -113
pick	-35 -43 -35
pick up	-35 -43 -35
picked	-117 -34 -148
picked up	-117 -34 -148
pin	-36 27 128
pin into	-54 -44 -78
pin to	-29 33 -100
play	-117 -62 -60
play cards	-26 -26 -25
played	172 -14 24
pleasant	76 16 16
please	-57 -62 -114
plug	57 10 44
pocket	113 93 28
police	100 -117 -37
police and	47 15 2
police officer	64 28 7
police station	-156 -154 -139
polite	-253 -202 -196
politely	227 37 37
post	26 34 0
post office	35 89 27
postage	-64 -66 -62
postcode	53 -53 93
postcode and	134 41 109
posted	-8 197 11
pound	44 171 44
pounds	36 181 36
press	-135 -100 -97
press <figure>	-50 -57 -44
press a	-56 -39 -39
press one	-75 -43 -50
pressed	-152 41 -112
pressed <figure>	-199 -253 -154
prevented	150 -5 23
prize	-3 -54 101
proper	136 63 59
prove	21 -9 -18
provided	41 97 202
provided the	41 68 86
purchase	-166 -102 -96
purchased	12 91 -28
put	122 100 109
put a	55 -9 194
put it	82 64 -19
put my	-15 -9 73
put the	100 -10 -65
quarter	-125 -89 -73
questions	92 20 118
quid	-79 -60 -53
quiet	-55 -107 -74
ran	85 74 25
ran out	55 -12 -6
rang	-17 -104 -124
rang at	93 -21 16
rang it	-141 -173 -118
rang me	-2 -44 -12
rang my	49 -53 -32
rang off	-40 -103 -101
rang the	44 -16 -44
rang to	50 9 14
read	-6 -26 76
read him	8 55 -17
read it	-31 -54 7
read out	-52 -80 28
read the	-40 -116 37
reader	-243 -188 -227
ready	-15 -87 -38
real	-81 -126 -148
real one	-162 -153 -187
realised	41 41 87
realising	238 187 96
rebate	-24 -27 -25
receiver	165 -26 20
recorded	-38 -64 -26
recording	-179 -158 -184
recovered	163 33 32
refund	-129 6 -94
refund of	-86 -81 -47
refused	186 47 -13
refused to	134 39 -20
release	-100 -34 -80
release a	-75 -125 -79
remote	-134 -101 33
remote access	-113 -74 -44
renewal	-47 -88 -47
reported	276 51 54
requested	-219 -182 -247
retired	-78 -146 -115
returned	241 4 26
right	29 -67 -25
ring	100 39 -4
ring and	-13 62 -26
ring back	69 6 17
ringing	-112 -117 -90
ringing from	-107 -101 -88
risk	-75 -121 -73
robbed	-276 -139 -183
rolex	0 37 8
round	-49 -19 30
round for	-61 -70 -59
router	-152 -109 -108
royal	-35 -41 -49
rung	-5 -81 -47
rung me	-17 -23 -29
safe	-35 -134 -152
said	-16 -94 -45
said <sum>	-190 -211 -121
said a	-67 -58 -49
said an	-17 -19 -19
said and	-18 102 49
said go	-68 -44 -45
said he	-49 -48 -40
said her	-70 -55 -76
said i	91 -3 11
said i'd	54 -37 -34
said it	112 37 39
said my	-273 -190 -146
said no	198 56 29
said she	-46 6 -1
said somebody	-110 -137 -106
said that	-152 -122 -129
said the	-68 -56 85
said there'd	-89 -88 -108
said they	-140 -110 -128
said they'd	-105 -129 -78
said to	-106 -127 -82
same	-142 -93 -118
same day	-33 -62 -30
santander	89 10 1
sat	-13 -46 -41
savings	-28 300 43
savings out	-93 -156 -104
savings to	-93 -145 -84
savings were	-28 51 -23
saw	62 20 -46
say	-110 -83 -34
say i	87 135 123
say that	120 -62 -44
say the	-46 -47 -60
saying	-43 -23 -57
saying my	-31 -28 -23
says	-187 -182 -153
says he	-122 -75 -70
says i	-140 -148 -145
says my	-72 -102 -139
scam	134 78 10
scam so	34 9 15
scotland	-73 -65 -101
scratch	-77 -97 -60
screen	-18 4 173
screen and	-30 -1 42
seal	-179 -178 -142
security	-113 -43 -8
security code	6 14 31
security questions	-136 -94 6
see	-4 174 167
see my	-27 -11 91
seeing	93 15 27
seeing as	93 15 27
sell	67 -6 -12
send	-71 61 -54
send <sum>	-72 -103 -76
send a	-103 -122 -107
send him	-26 -25 -25
sending	-61 62 29
sending out	-14 -22 24
sent	5 125 6
sent <sum>	86 -16 -53
sent a	-59 32 -21
sent by	-214 -167 -115
sent for	-41 -52 -29
sent him	-31 1 96
sent it	49 135 -32
sent the	85 71 10
sent to	-151 -153 -126
set	-98 -91 -109
set up	-102 -101 -120
settled	-24 -37 -23
settled by	-13 -10 -12
seven	-133 29 -108
shared	1 24 230
she	95 54 104
she asked	-108 -82 65
she cut	141 16 -16
she did	70 -4 3
she gave	-57 98 118
she had	110 103 147
she has	-119 -34 -45
she provided	23 24 113
she said	-320 -220 -245
she sent	-49 179 -37
she wanted	-177 -107 -171
she was	-85 -114 -138
she'd	-53 60 -22
shifted	84 20 -4
shop	117 54 105
short	127 24 2
short shrift	102 -1 -11
should	-211 -186 -207
should i	-57 -56 -53
show	-80 -79 -143
shrift	102 -1 -11
shut	85 -14 -9
shut the	85 -14 -9
side	57 6 15
sign	-60 -49 -84
sign in	-60 -49 -84
silence	26 -115 -109
silent	10 -78 -80
silent call	10 -78 -80
since	-128 -51 -51
since <figure>	-67 -118 -105
single	23 -16 0
sir	-41 -25 -31
six	-36 118 49
six digits	-46 -71 35
sixteen	-75 -12 -110
sky	149 39 56
sky on	134 61 57
so	-5 -10 0
so far	-40 -19 147
so he	126 16 -16
so i	23 -106 -29
so it	-155 -120 -90
society	22 -39 -32
software	-45 -11 58
solar	67 -14 -22
solar panels	67 -14 -22
some	-268 -151 -106
somebody	-63 -6 -58
somebody had	-110 -137 -106
somebody rang	-30 -25 -36
someone	-56 -24 -58
something	231 69 91
son	152 -2 0
sort	-24 -45 26
sort code	-24 -45 26
speak	74 6 -27
speak to	74 6 -27
spent	-106 33 -81
spent <sum>	28 79 26
spoken	-23 -33 -29
staff	62 -124 -74
stand	27 140 -6
statement	-156 -42 -160
states	-100 -70 -58
station	-123 -138 -131
steam	-88 36 -27
steam cards	-88 36 -27
step	-36 30 -35
stolen	-57 74 -17
stolen from	-13 97 13
stop	39 -21 -93
stop it	-151 -62 -91
stopped	96 -8 117
stopped it	171 57 15
straight	171 26 57
sum	-34 101 -12
sum of	-69 -25 -55
sunday	40 -16 10
supplied	18 151 175
supposedly	-82 -99 -60
surgery	-10 -38 -32
survey	-85 -131 -132
suspended	-20 -20 -38
suspicious	240 43 126
swab	-74 -62 -75
swap	-21 -26 -17
switch	-76 -93 -82
swore	75 11 -6
swore at	75 11 -6
t	-92 -90 -79
ta	171 154 46
tablet	-28 -38 -40
tablet to	-28 -38 -40
take	-16 -4 -20
take <sum>	-19 163 17
take it	55 -94 -103
take out	-115 -164 -100
take the	27 -49 -5
taken	50 84 -29
taken from	-83 -119 -82
taken my	-4 112 -7
talk	23 -26 -50
talk and	25 -24 -95
talk to	21 -23 -8
talked	-30 140 -31
talking	38 -30 -54
talktalk	-181 -164 -142
tap	-41 -34 -50
tax	-62 -104 -58
taxi	25 20 -11
taxi driver	192 16 80
team	-28 22 7
teamviewer	-20 -9 48
tears	-95 -26 -96
teatime	21 128 19
technician	-45 -73 -33
telephoned	-8 -14 -9
tell	-202 -203 -194
tell him	90 12 -1
tell you	63 -24 -2
telling	-66 -35 -42
ten	5 -52 5
ten and	72 8 15
ten minutes	-36 -47 20
terminated	204 25 -47
tesco	-19 48 12
tesco for	-109 -134 -72
test	-264 -237 -228
text	-78 -20 31
texted	-71 -67 -83
texts	6 13 4
than	204 174 -43
thank	225 -20 50
thank you	164 75 76
that	28 27 -36
that <sum>	-90 -58 -64
that a	-13 -20 -14
that came	-33 -40 -43
that day	-29 72 25
that had	-47 -52 -56
that he	-21 -25 -27
that her	-121 -136 -119
that i	20 56 -10
that money	-67 112 4
that night	-39 51 -1
that she	-61 -32 -31
that the	-61 -95 -44
that was	110 106 54
that wasn't	-22 -22 -18
that's	-150 -5 -106
that's three	-97 -141 -90
the	42 41 27
the <figure>	-101 -121 -66
the account	11 33 -16
the answering	-69 -62 -44
the app	49 52 9
the back	-101 -71 -76
the bank	35 -57 76
the bill	-16 62 -2
the blue	40 3 19
the call	183 36 42
the caller	-24 -69 -8
the card	-27 86 103
the cash	34 175 17
the cashier	155 -3 7
the cat	61 -86 -33
the code	-35 93 162
the codes	-40 5 -25
the computer	-70 -52 78
the courier	90 -39 -16
the credit	76 13 13
the debt	-39 -38 -33
the department	-62 -76 -45
the deposit	42 113 56
the digits	-87 -71 -124
the dog	24 -17 -68
the door	95 100 1
the driver	-47 -59 -109
the end	133 110 52
the envelope	-123 22 -78
the fee	-30 50 -12
the first	0 57 92
the form	14 14 64
the fraud	74 44 -2
the front	29 -41 -26
the gentleman	110 -17 71
the halifax	-23 -59 -29
the house	-51 -16 -44
the keypad	-16 -14 -21
the lad	17 33 2
the lady	-34 -24 -53
the landline	-23 22 -23
the laptop	-70 -58 -69
the last	-45 44 20
the line	-238 -231 -195
the little	-127 -134 -151
the long	-46 -14 18
the loo	-64 -45 -41
the lot	-21 230 142
the machine	113 64 -44
the man	-44 -27 -59
the message	-135 -126 -96
the money	65 150 -14
the notes	-84 -62 -73
the number	-8 -73 64
the numbers	-68 56 91
the one	14 -19 -19
the other	88 -1 -24
the paperwork	6 -39 -89
the parcel	29 54 12
the payment	124 228 46
the phone	14 -50 -49
the plug	57 10 44
the police	120 -31 6
the post	38 54 5
the postage	-64 -66 -62
the postcode	-77 -124 -23
the receiver	165 -26 20
the recording	-56 -93 -61
the refund	-73 0 -20
the same	-142 -80 -114
the scam	74 144 22
the screen	-17 3 133
the security	4 15 34
the shop	125 -10 113
the six	-62 -74 -73
the step	-36 30 -35
the surgery	-7 -42 -27
the swab	-74 -62 -75
the taxi	125 144 59
the text	-15 20 119
the three	-49 -71 25
the time	-20 60 6
the transaction	153 0 -9
the transfer	155 63 61
the victim	46 75 109
the voice	-87 -49 -46
the withdrawal	111 -16 -22
the woman	-10 135 95
the wrong	217 -11 -38
their	-59 -3 -47
their way	-73 -86 -90
them	16 50 205
them <sum>	-29 167 22
them and	-54 -24 -68
them my	-28 -13 41
them the	92 -66 62
them to	0 48 -37
then	-70 21 -15
then he	-106 23 3
then thought	-4 -27 67
then wanted	59 -13 -10
there	26 18 -51
there and	-24 18 -18
there was	30 10 -18
there'd	-89 -88 -108
there'd been	-89 -88 -108
there's	-87 -104 -69
there's a	-82 -82 -63
they	7 62 22
they asked	-155 -240 -179
they got	119 76 0
they had	-230 -167 -243
they have	24 120 68
they know	-54 -17 66
they said	113 4 3
they took	7 109 22
they want	-129 -156 -118
they wanted	-162 -170 -126
they were	-129 -143 24
they'd	-104 -148 -97
they'd texted	-71 -67 -83
they've	-156 -24 -103
they've had	57 134 34
thing	151 23 119
thinking	83 6 115
thirty	-16 -46 -46
thirty years	-16 -46 -46
this	-5 -57 -56
this is	-28 -16 -15
this morning	34 92 17
this week	-188 -161 -118
those	95 -28 -53
thought	-94 -31 -24
thought better	79 5 63
thought it	-103 -158 -121
thousand	-92 95 -48
thousand in	-79 -106 -79
thousand pounds	-3 108 23
three	-7 65 8
three thousand	-59 -14 -62
three times	113 -12 15
through	65 20 -38
through before	-62 135 -24
through so	30 5 1
through the	146 -20 -16
till	164 -38 7
time	133 47 36
time i	-20 60 6
times	113 -12 15
to	-19 -37 -31
to <sum>	49 172 40
to a	-31 20 -31
to access	12 8 78
to an	-163 -48 -64
to ask	-9 -32 -65
to be	-55 -93 -48
to buy	-113 -111 -82
to cancel	-140 -147 -112
to change	-75 2 128
to check	-30 -23 -19
to clear	-40 -38 -34
to collect	24 -79 -33
to confirm	-80 -49 -66
to download	-206 -130 -219
to draw	-70 -104 -84
to get	-80 -21 7
to give	-225 -164 -154
to go	87 -10 -51
to hand	-118 -9 -73
to have	-133 -157 -92
to her	21 -108 61
to him	19 19 31
to install	-59 -42 -45
to invest	-181 -140 -148
to it	102 -6 -56
to key	-51 -43 -77
to know	-39 -39 -67
to leave	-104 -115 -121
to let	-159 -98 -139
to log	-49 -38 -70
to make	-67 -48 -51
to me	34 -16 -12
to move	-201 -127 -113
to my	181 45 -3
to open	-67 -44 -47
to pay	-139 -133 -103
to persuade	-65 -54 -35
to pick	-30 -40 -34
to post	-40 -50 -35
to press	-85 -57 -57
to prove	21 -9 -18
to purchase	-166 -102 -96
to put	-24 -67 -106
to read	15 -30 -67
to release	-89 -11 -69
to ring	-130 -89 -74
to say	68 78 128
to sell	67 -6 -12
to send	-113 -127 -101
to show	-80 -79 -143
to speak	74 6 -27
to swap	-21 -26 -17
to take	-10 52 -22
to talk	21 -23 -8
to tell	-129 -69 -84
to the	-16 121 125
to them	-156 -129 -167
to transfer	-118 -124 -80
to type	-78 -49 -72
to verify	-54 -42 -61
to withdraw	-86 -45 -57
today	29 -63 -29
told	38 -38 32
told her	80 -44 -5
told him	54 -14 67
told i	33 188 62
told me	-145 -132 -115
told that	-103 -117 -78
told the	16 -16 121
told them	-25 -32 172
told to	-99 -188 -172
tomorrow	-121 -76 -70
too	173 4 5
took	75 156 59
took it	-22 33 -4
took me	61 83 33
took out	-20 107 16
took the	62 125 29
total	56 177 67
transaction	153 0 -9
transfer	-35 -76 -78
transferred	-121 -56 -142
transferred <sum>	13 182 -29
tricked	-8 123 105
tricked into	-8 123 105
tried	3 -72 -116
tried to	-141 -118 -168
true	-20 -61 -38
tuesday	-60 -32 -37
turned	106 -1 -27
twenties	-102 -102 -141
twenty	13 17 85
twenty minutes	13 17 85
twice	-235 -166 -74
twigged	192 96 86
two	-26 73 -28
two hundred	-33 74 18
two thousand	-156 -89 -71
type	-78 -49 -72
typed	57 -16 188
typed my	22 45 115
under	-66 -67 -75
unless	-135 -138 -101
unpaid	-65 -46 -46
unsuccessful	191 2 31
until	185 -3 30
up	-36 -54 -63
up as	-37 -34 -23
up her	-50 -64 -70
up in	76 3 10
up on	58 5 -18
up the	-74 -96 -104
us	-21 121 19
used	-9 146 -6
used my	-6 67 -17
verify	-54 -42 -61
verify my	-54 -42 -61
very	-59 -52 -115
victim	62 99 108
virus	-219 -119 -171
visa	-65 -56 -62
voice	-127 -105 -126
voicemail	-164 -181 -166
vouchers	-86 -32 -103
vouchers and	-85 -1 -128
waiting	109 43 48
walked	67 -10 -81
walked in	9 -56 -5
want	-180 -176 -138
want <sum>	-47 -83 -53
wanted	-201 -213 -206
wanted <sum>	-138 -187 -106
wanted a	-136 -137 -102
wanted me	-132 -93 -105
wanted my	-147 -112 -171
wanted the	-76 -135 -127
wanted to	-48 -42 -61
warrant	-95 -99 -81
was	-3 -11 -55
was <sum>	-22 171 57
was a	-47 -113 -78
was about	-24 -78 -37
was and	49 58 193
was asked	-149 -119 -143
was being	-124 -154 -135
was calling	30 4 -10
was doing	56 -18 -3
was due	-51 -42 -37
was for	-172 -182 -96
was from	-162 -95 -89
was gone	-70 -13 -75
was handed	82 62 155
was i	21 -15 5
was in	-179 -145 -52
was instructed	-65 -64 -88
was it	-54 -124 -93
was moving	13 54 92
was my	-115 40 -55
was not	152 16 43
was on	-78 -150 -34
was out	-40 104 29
was persuaded	-71 59 -21
was prevented	150 -5 23
was sent	-90 -7 -59
was stolen	24 155 42
was stopped	51 -48 -59
was taken	52 137 63
was that	62 -31 14
was the	118 93 55
was them	161 -75 -70
was to	-213 -202 -173
was told	-88 -98 -142
was tricked	-8 123 105
was unsuccessful	191 2 31
wasn't	106 -46 -60
watch	54 26 -11
water	-49 -142 -123
way	91 -8 118
we	47 189 38
website	-58 1 -74
website and	-76 -51 -78
wee	-22 -7 -11
week	-38 -61 -68
well	-51 -125 -92
well spoken	-23 -33 -29
went	100 182 53
went and	44 60 64
went off	187 73 21
went quiet	-55 -107 -74
went through	78 100 16
went to	43 128 55
were	8 25 82
were at	-28 51 -23
were from	-63 -9 -81
were in	50 113 89
what	-149 -127 -158
what i	-113 -79 62
what should	-57 -56 -53
what's	-75 -160 -143
when	56 -3 -45
when i	140 158 90
when my	-83 81 -83
when she	59 1 7
when the	-9 -57 -71
where	-156 -120 -82
where i	-68 -50 -53
whether	-60 -57 -60
which	-11 7 -26
which account	107 5 45
which bank	154 66 118
which he	62 13 -12
which is	-63 -127 -68
while	-70 -40 -96
whistle	221 46 49
who	0 12 30
who i	-67 -38 33
who said	-4 69 1
whole	-173 97 -108
whose	-70 -60 -62
why	-53 -76 -53
wife	52 -46 -59
will	-79 -95 -71
will be	-87 -82 -93
window	-156 -110 -105
wired	-71 -17 -92
with	0 58 21
with <sum>	-12 127 39
with a	11 -6 -45
with and	-29 -13 77
with her	-61 -76 -54
with him	20 5 135
with it	-6 86 54
with my	-124 23 -19
with the	149 22 44
with them	97 98 11
withdraw	-86 -45 -57
withdraw <sum>	-112 -29 -71
withdrawal	135 100 26
withdrawal was	111 -16 -22
withdrawn	-8 28 -2
withheld	-190 -151 -163
within	-84 -41 -39
without	103 8 106
woman	-109 2 -23
won	-133 -154 -132
won <sum>	-133 -154 -132
won't	8 135 48
word	24 -37 8
work	-84 -111 -124
worried	-64 -100 -20
worth	11 130 -4
would	-128 -206 -146
would be	-154 -170 -98
would call	-127 -78 -93
would collect	-112 -66 -85
would come	-122 -136 -95
would i	-69 -98 -72
would send	-82 -131 -72
wouldn't	117 -44 -40
wouldn't let	115 20 8
write	-122 -98 -166
writing	20 -118 -90
wrong	-129 -185 -230
xbox	-52 47 -25
yard	-107 -124 -139
yeah	-153 -136 -131
year	-105 -1 -66
years	-1 106 -44
yesterday	-119 -145 -145
you	-56 -128 -143
you in	-63 -64 -84
young	111 81 0
young man	111 81 0
your	-90 -158 -102
your national	-56 -31 -41
` };
