/** Written by scripts/fit-check.ts: see wording.ts. */
export const FITTED = {"whole":{"intercept":-0.922,"slopes":[1.603,0.38]},"demand":{"intercept":-1.226,"slopes":[1.727]}};
export const PACKED = `
# a\t-1\t-6
# a month\t-3\t-17
# and\t6
# and #\t-4\t-28
# and be\t6
# and i\t-2\t-14
# and id\t-3
# and she\t4
# and the\t3
# and then\t4
# and well\t-6
# at\t-5\t-14
# back\t3\t20
# be\t10\t10
# befor\t14
# by\t54\t90
# by card\t14\t19
# charg\t-12\t-43
# day\t-9
# do\t8
# due\t15\t33
# each\t19\t27
# first\t4
# for\t1
# for a\t4
# for the\t8
# for yes\t-8
# from\t-3
# go\t10
# hav\t4
# hav be\t7
# i be\t-4\t-48
# i can\t6
# id\t-7
# id hav\t-6
# if\t-3
# if you\t-3
# in\t5\t10
# in cash\t8
# its\t-4\t-45
# no\t-6\t-20
# not\t17
# now\t41\t68
# now and\t8
# on a\t7
# on my\t13
# on the\t-6
# only\t4
# p\t-7\t-37
# p m\t-7\t-37
# per\t6
# per cent\t5
# ring\t4\t25
# then\t12
# theyll\t-7
# to\t23\t15
# to #\t-4
# to a\t3
# to be\t6
# to confirm\t-11
# to hear\t-7
# to her\t10
# to my\t4
# to pay\t10
# to speak\t7
# today\t13\t18
# which\t6
# with your\t12
# you hav\t7
#~#\t-2
#~a\t21\t18
#~an\t0\t15
#~and\t11\t28
#~ask\t-7
#~bitcoin\t8
#~by\t11\t13
#~can\t4
#~card\t37\t77
#~cash\t15\t24
#~cent\t5
#~charg\t16
#~confirm\t-11
#~could\t5
#~day\t11\t35
#~hav\t2
#~he\t5\t16
#~hear\t-7
#~her\t11
#~i\t0\t-7
#~m\t-6\t-30
#~month\t-2\t-9
#~my\t16\t13
#~need\t3
#~never\t6
#~next\t-5
#~night\t-7\t-28
#~noth\t-5
#~our\t5
#~pay\t0\t14
#~press\t14\t27
#~put\t4
#~rather\t-6
#~send\t10
#~she\t3
#~speak\t8
#~the\t2
#~then\t20\t24
#~ther\t9
#~they\t2
#~theyd\t-6
#~tim\t9\t32
#~to\t20\t27
#~voucher\t10\t18
#~well\t-6
#~with\t3
#~yes\t-10
#~your\t3
:#\t-4\t-24
:a\t-1
:account\t0\t-26
:an\t0\t17
:and\t-7\t-17
:anyon\t6
:anyth\t-21
:appreciat\t-5
:behind\t-5
:better\t-7
:call\t0\t16
:claim\t-6\t-23
:damag\t-14\t-34
:desk\t-12
:detail\t-3
:do\t-1
:end\t-2
:even\t0\t16
:every\t0\t-26
:fetch\t-4
:forty\t-8
:four\t2
:get\t-1\t-9
:hav\t1
:he\t-4\t-37
:hed\t4
:heer\t4
:hello\t-1\t-10
:her\t-3
:hi\t-2
:his\t-3
:hot\t-6
:how\t-1\t-23
:id\t-2
:if\t-10\t-12
:ill\t-9
:in\t0\t-6
:insuranc\t-4
:into\t0\t-25
:its\t-2\t-16
:lad\t-4\t-22
:landlord\t-7
:leav\t0\t-10
:let\t3
:long\t-10
:look\t-3
:me\t-1\t-12
:might\t-4
:mor\t-2
:morn\t0\t18
:mov\t0\t-15
:nam\t0\t-17
:need\t-22\t-24
:never\t4
:ninth\t-4
:no\t-4\t-17
:not\t1
:noth\t-6
:nowt\t-6
:number\t-1
:of\t-1
:off\t-4
:ok\t-7\t-25
:on\t-1
:only\t1
:or\t-7
:order\t0\t-20
:over\t-4
:owe\t-4
:past\t-5
:person\t9
:phon\t0\t-21
:pleas\t-4
:read\t-5
:referenc\t-6
:right\t0\t-14
:ring\t0\t-11
:road\t-6
:saturday\t-4
:say\t4\t6
:second\t0\t-31
:shar\t3\t21
:shed\t-5
:shop\t0\t-52
:should\t2
:sinc\t0\t-9
:sixty\t-2
:smash\t-7\t-31
:someon\t-3
:sound\t0\t31
:still\t-4
:tell\t-1
:ten\t0\t-15
:thank\t-11
:that\t-1\t-6
:the\t0\t-15
:then\t1
:ther\t-3
:this\t2\t37
:thousand\t11\t10
:to\t0\t-18
:twelfth\t-6
:tyler\t0\t18
:up\t-1
:want\t-5\t-36
:week\t-3
:why\t10\t20
:will\t-3\t-20
:yeah\t-3
:yes\t-2\t-6
:yesterday\t-5
:your\t-3\t-16
a # charg\t-10\t-32
a # deposit\t-4
a back\t2
a badg and\t-3
a bailiff\t4\t30
a bank\t11
a bank card\t5
a banknot\t-5
a banknot on\t-14
a battery\t-4
a bench\t10
a bench warrant\t9
a big\t-2
a bigger\t4
a bill of\t7
a biscuit\t0\t-19
a bit\t-2
a bond\t29\t28
a boy\t16\t38
a brand\t3
a brand new\t3
a brochur\t-4
a bump\t-2
a bump in\t-6\t-18
a burst\t-5\t-18
a business\t5
a buyer\t3\t61
a call\t-3\t-6
a capital\t4
a car\t6\t36
a card\t0\t-13
a card from\t-5
a card through\t-11\t-17
a card with\t-5
a cas\t3\t33
a cashier\t18\t25
a cashier check\t4
a chat\t-4
a check in\t-6
a chequ\t-2
a chequ for\t5
a chequ in\t-8
a chip\t5
a claim\t-3\t-21
a clerk\t11
a cod\t3\t10
a colleagu\t23
a company\t3\t30
a con\t-13
a constabl\t-3
a copy of\t2
a corporat\t6\t22
a cost\t4
a cost of\t3
a coupl\t3
a coupl of\t2
a courier\t3\t17
a court\t8
a crash\t12\t51
a crash and\t6
a credit card\t9
a crim number\t-15
a cruis\t16\t24
a cuppa\t-8
a day\t-2
a debit\t18
a debit card\t22
a debt\t-3
a delivery\t-8\t-15
a delivery for\t-7\t-59
a different\t7
a doctor\t0\t30
a dog\t-3
a driver\t23\t22
a fall pendant\t12\t33
a family\t0\t9
a fault\t0\t-27
a favor\t8
a federal\t8\t24
a fee\t0\t15
a fee of\t5
a fee to\t-5
a few\t-2
a field\t0\t-20
a fin\t14\t41
a final\t0\t17
a fiver\t-6
a flag\t5
a flask\t-10
a fool\t15
a form\t-5
a form for\t-6
a forty\t4
a fre\t0\t13
a fresh\t9
a gag\t17
a gag order\t11
a gas\t3
a gentleman\t5\t10
a gift\t5
a gold\t11
a good\t-14\t-23
a good day\t-8
a good even\t-7
a good tim\t0\t-27
a government\t2
a hear\t-6
a hold\t2
a hold account\t9
a hold on\t-3
a hundr\t6
a hundr each\t7
a hundr in\t5
a hundr percent\t3
a jeweller\t3
a kettl\t-3
a ladder\t-6
a lady in\t5
a lamp\t-7
a lanyard\t15
a larg\t-8\t-23
a lawsuit\t10\t20
a lawyer\t3
a leaflet\t-9
a legal\t0\t21
a letter\t-12
a letter about\t-5
a letter to\t-7
a letter with\t-17
a lien\t9\t18
a lifetim\t7
a lift\t-13
a link\t2
a link and\t20\t26
a link from\t-6
a link to\t-7
a lithium\t11\t28
a littl box\t7
a liv\t8
a loan\t10
a locksmith\t17\t24
a locksmith and\t5
a look\t-7\t-10
a look round\t-6
a macbook\t0\t51
a magazin\t16
a man\t25\t36
a man on\t23\t30
a man say\t24\t42
a man who\t0\t11
a man with\t3\t21
a merced\t9
a messag\t-1
a messag for\t0\t-16
a messag on\t-4\t-19
a meter\t-26\t-61
a meter read\t-8
a mirror\t3
a miss\t4\t12
a mistak\t9\t17
a month\t-14\t-12
a month from\t-7
a month i\t-5
a month no\t10
a month what\t5
a mr\t12\t9
a neighbour\t-8
a new\t-3
a new account\t3
a new bill\t-4
a new one\t-12\t-22
a new password\t-4
a nin\t9
a notic\t-3\t-12
a number\t2\t7
a number for\t6
a number from\t-6
a number to\t11
a number you\t-4
a nurs\t0\t-17
a one off\t5
a packag\t11\t56
a paper\t-3
a parcel\t0\t10
a passcod\t8
a passport\t4
a password on\t-4
a payday\t0\t24
a payday loan\t0\t24
a paye\t3
a payment\t0\t-8
a payment on\t0\t-48
a paysaf\t7
a pendant\t-3
a penny\t-2
a person nam\t8
a personal\t13
a personal account\t12
a photo\t-2
a photo and\t-7
a pictur of\t6
a pol\t-7
a polic\t9
a policeman\t6
a pound\t-7\t-24
a power\t-6
a power cut\t-4
a pregnant\t5
a prepaid\t3
a prepaid card\t6
a pric\t-8\t-25
a priority\t4
a priz\t-10
a process\t14
a process server\t5
a program\t19\t17
a program on\t7
a read\t-6\t-21
a rebat\t10\t27
a rebat of\t4\t18
a recent\t-4
a referenc\t3
a refund\t0\t10
a releas\t6
a reminder\t-8\t-46
a request\t3\t23
a reset\t-9
a reset link\t-9
a revolut\t11
a ring\t-8
a scal of\t0\t-29
a second\t5
a second one\t29
a secret\t8
a security\t9
a selfi\t3
a sheet\t3
a shop\t2
a short statement\t-4
a sign\t-4\t-16
a siren\t4
a six\t12\t29
a six digit\t4
a small\t5\t15
a smartphon\t10
a sort\t9
a sort cod\t9
a soul\t7
a special\t4
a specialist\t10
a stairlift\t-7
a star\t-3
a statement\t-21\t-21
a stick\t-5
a stor\t3
a stranger\t7
a supplier\t6
a surpris\t4
a suspect\t10
a talk\t-18\t-58
a talk on\t-5\t-28
a tax\t2
a technician\t4
a temporary\t-8
a temporary one\t-4
a tesco\t14
a test from\t-4
a test payment\t12
a text\t3
a text to\t3
a text with\t0\t24
a thank\t4
a thank you\t4
a think\t-6
a thirty\t0\t20
a thousand pound\t5
a ticket\t-2\t-11
a tim\t-5
a tim to\t-5
a tin\t-39
a tin of\t-13
a top\t7
a top up\t7
a transfer to\t9
a trick\t-8
a truck\t0\t24
a two hundr\t3
a vaccin\t6
a virus\t13
a visa\t4
a voic\t4\t18
a voucher\t-5
a voucher for\t-13
a wallet\t12
a warrant\t10\t42
a warrant will\t9\t28
a warranty specialist\t4
a week\t-11
a week and\t-4
a whil\t-2
a whistl\t7
a window\t4\t61
a word to\t6
a year\t-21\t-18
a year he\t-7
a yes or\t-4
a young\t1\t8
abl\t0\t-11
abl to\t0\t-10
abl~be\t-5
about #\t-6
about a\t-3
about a fre\t7
about a loan\t-6
about an\t0\t-23
about bus\t-7
about fiv\t-10
about fiv day\t-7
about half\t-4
about her\t-17\t-26
about it\t-2\t-6
about it he\t-6
about it i\t0\t-22
about my\t-6\t-21
about refund\t-7
about shar\t9
about six\t-2
about that\t-1
about that i\t-9
about the\t-17\t-20
about the claim\t-6\t-21
about the rent\t-7
about tim\t-8
about to\t7\t14
about to laps\t8
about two\t-3
about your\t1
about~#\t-5\t-38
about~accident\t0\t22
about~and\t-15
about~call\t-4
about~carer\t0\t-17
about~cas\t0\t17
about~claim\t-12\t-34
about~day\t-12
about~fre\t5\t29
about~government\t0\t27
about~hour\t-5\t-20
about~i\t-5\t-33
about~if\t-8
about~in\t4
about~isa\t0\t-15
about~laps\t8
about~mortgag\t-4\t-26
about~payment\t-3
about~personal\t0\t-19
about~rent\t-12\t-60
about~ring\t-6
about~self\t-5\t-12
about~she\t-14\t-20
about~week\t-4
about~who\t-9\t-26
abroad\t26\t66
abroad&press\t4
accept\t2
accident\t3\t42
accident and\t10
accident~be\t9\t19
accord\t7\t26
accord to\t7\t26
account\t0\t43
account and\t6\t11
account and ill\t5
account and the\t7
account as\t-4
account at\t-3
account be\t22\t7
account be be\t10
account becaus\t4
account becaus the\t6
account for\t14\t32
account hav\t4\t29
account hav be\t35\t45
account hed\t7
account ill\t3
account in\t16\t27
account its\t26
account manager\t21\t52
account number and\t-7
account on\t-8
account so\t2
account the\t2
account under\t4
account&alway\t-11
account&an\t3
account&as\t-4
account&audit\t7
account&becaus\t6
account&breach\t5
account&but\t5
account&buy\t-4
account&could\t3
account&council\t10
account&detail\t-5
account&friday\t-11
account&frozen\t17
account&giv\t6
account&hed\t15
account&heer\t5
account&her\t30\t25
account&hes\t7
account&hi\t0\t16
account&ill\t6
account&keep\t14
account&lock\t0\t-15
account&look\t7
account&manager\t21\t52
account&nam\t17
account&now\t3
account&open\t4
account&our\t4
account&own\t4
account&pay\t4
account&pleas\t-5
account&press\t5
account&read\t4
account&ring\t-3
account&sam\t-4
account&saving\t-10
account&say\t2
account&she\t5
account&shed\t10
account&text\t21
account&thank\t-3
account&thre\t2
account&under\t9
account&use\t7
account&whil\t5
account~a\t7
account~and\t-5
account~audit\t8
account~be\t15
account~friday\t-8
account~frozen\t5
account~giv\t4
account~her\t5
account~ill\t9
account~its\t0\t16
account~of\t5
account~read\t10
account~you\t3
across\t33\t38
across the\t8\t22
across the middl\t4
across to\t7
across&middl\t4
across~middl\t4
act\t3
activation\t11
activity\t18\t81
activity in\t5
activity&press\t6
actual\t21\t53
address in\t16\t31
address on\t-6
address pleas\t-6
address to you\t5
address you\t-5
address&bank\t7
address&ill\t-7
address&letter\t-5
address&pleas\t-7
address&press\t4
address&still\t-4
address&use\t-3
address~a\t19
address~hav\t-4
address~on\t-4
address~tell\t-5
address~the\t-5
address~you\t3\t18
address~your\t0\t30
adeyemi yes\t0\t-16
adeyemi&yes\t0\t-16
adjuster\t-4
admin\t22
administration\t4
adult\t-3\t-22
advert\t0\t30
advic\t-8
adviser\t-5\t-10
adviser will\t10
adviser&press\t4
adviser~the\t-13\t-25
afraid\t-1
afraid not\t-4
after\t-7\t-26
after four\t-12
after i\t-3
after i hav\t-8
after id\t-39\t-88
after id be\t-7
after the\t-1
after they\t12
after thre\t-4
after two\t-4
after&bring\t-7
after&day\t-3
after&four\t-13
after&hold\t-5
after&id\t-31\t-104
after&pay\t-5
after&say\t-2
after&week\t-3
afternoon\t1
afternoon be that\t0\t7
afternoon&speak\t0\t-34
afternoon~that\t0\t8
after~and\t-6
after~be\t-2
after~hav\t-9
after~its\t3
after~week\t-4
again\t-24\t-53
again and\t-16
again do\t-18
again i do\t4
again if\t6
again its\t-3
again okay\t-6\t-27
again on the\t5
again the\t5
again tomorrow\t-7\t-14
again tomorrow between\t-3
again&becaus\t4
again&between\t-3
again&ill\t-6
again&okay\t-9\t-31
again&sam\t5
again&saturday\t-9
again&six\t-7
again&tak\t-4
again&tell\t-4
again&ten\t-5
again&tomorrow\t-7\t-14
against\t6
against you\t13\t46
again~be\t-5\t-13
again~between\t-3
again~the\t0\t-10
agency\t-7\t-19
agent\t-1
agent and\t5
agent will\t8
agent&tak\t8
agent~tak\t8
age~i\t6
ago\t0\t7
agre\t3
agre with\t-4
agreed\t0\t-16
agreed to\t-5\t-20
agreement\t-27\t-62
ah&account\t5
ahead\t2
ahead and\t3
ahead of\t3
ahead~the\t4
airbag\t-4\t-43
airport\t8\t11
alan\t0\t21
alarm\t2
alarm hav\t0\t-17
alert\t6\t20
alex\t0\t48
all com\t7
all fre\t-5
all go\t4
all i be\t-5
all i hav\t4
all it\t-7
all of\t9
all of them\t8
all of us\t-5
all right\t-12\t-33
all right can\t-6
all right i\t-8
all say\t7
all say that\t5
all the\t0\t15
all to\t8
all week\t0\t21
all&bye\t-5
all&card\t22\t45
all&cod\t6
all&find\t4
all&giv\t0\t20
all&last\t-10
all&let\t-9
all&money\t3
all&need\t0\t9
all&new\t-3
all&nobody\t-5
all&our\t3
all&really\t-5
all&right\t-10\t-33
all&ring\t-6\t-34
all&say\t5
all&sir\t3
all&thank\t-8
all&them\t4
all&together\t14
all&us\t-2
all&week\t0\t26
all&when\t-6
all&whil\t13
allocation\t5
allotment\t0\t-13
allow\t5
allow&now\t9
all~be\t-8
all~bye\t-5
all~for\t-3
all~i\t2
all~in\t3
all~just\t4
all~my\t5
all~nobody\t-5
all~our\t6
all~the\t0\t19
all~them\t5
all~us\t-5
all~you\t2
alon\t3
along\t0\t28
alongsid\t3
alon~the\t9
already\t-2
already be\t9
already pay\t-23
already&ask\t-9
already&but\t6
already&nam\t6
already&pay\t-11
already&tell\t-6
alright\t-2
alright its\t-4
also~the\t-3
alway\t-9
alway do\t-17
alway hav\t-5
alway&use\t-9
amazon\t9\t26
amazon prim\t18\t54
amazon&how\t0\t22
amazon&press\t4
amazon&prim\t18\t54
amazon~be\t6\t19
ambulanc\t-12\t-33
america\t4
amount\t11
amount&nin\t2
an\t0\t10
an accident\t4\t20
an accident and\t7
an address\t8\t39
an address in\t11
an admin\t4
an adviser will\t4
an alarm\t7
an answer\t-13
an app\t4
an appointment\t-21\t-65
an attempt to\t-6\t-23
an automat\t0\t-10
an automat messag\t0\t-40
an email from\t6
an email i\t-5
an envelop\t11\t23
an envelop for\t3
an hour\t-1\t-13
an hour and\t-3
an important\t3
an interviewer\t0\t-23
an iphon\t4
an officer\t8\t9
an old\t0\t-13
an onlin\t0\t17
an open\t0\t-30
an order\t0\t13
an outag\t0\t-31
an overdraft\t-7
an undercover\t18
an unpaid\t10\t27
an urgent\t16\t58
an x\t-5
an&accident\t4\t20
an&address\t6\t54
an&admin\t4
an&afternoon\t-6
an&agent\t0\t-13
an&alarm\t7
an&answer\t-13
an&appl\t-3
an&appointment\t-28\t-89
an&automat\t0\t-10
an&becaus\t5\t38
an&but\t21
an&envelop\t11\t23
an&hour\t-1\t-13
an&how\t-4
an&id\t6
an&important\t3
an&interviewer\t0\t-23
an&ipad\t3
an&iphon\t5
an&itll\t-7
an&off\t-3\t-15
an&officer\t13\t32
an&onlin\t0\t17
an&open\t0\t-24
an&operation\t10\t31
an&order\t2
an&outag\t0\t-31
an&overdraft\t-7
an&payment\t17
an&regard\t7\t21
an&see\t-6
an&tell\t6\t38
an&thing\t4
an&undercover\t18
an&unpaid\t10\t27
an&urgent\t16\t58
an&warrant\t6\t15
an&would\t4
an&x\t-5
and # for\t9
and a\t1\t5
and a letter\t-5
and a man\t6
and a merced\t9
and a new\t-5
and a warrant\t7
and about\t0\t-32
and account\t9
and after that\t3
and all\t6\t15
and an adviser\t4
and any\t0\t-18
and as\t11
and ask\t-21\t-23
and ask could\t-5
and ask for\t6
and ask if\t-3
and ask them\t-12
and back\t6
and bank\t8\t19
and be anyon\t-4
and be the\t-3
and bin\t-6
and bin it\t-6
and blu\t7
and blu card\t6
and bring\t-8
and bring your\t-5
and by\t5
and call\t-6
and call the\t-9
and can you\t-9
and chang\t-3
and chang it\t-9
and check\t-34
and choos\t-11
and click\t-4
and com\t-4
and com to\t-5
and could\t2
and could she\t8
and do\t1
and do i\t-5
and do not\t5
and draw\t5
and eighty\t3\t14
and eighty fiv\t6
and fifty\t17\t16
and fifty to\t8
and for\t15
and for the\t6
and forty\t5
and get it\t-3
and get the\t8
and giv me\t-5
and hand\t5
and hand them\t8
and hav\t0\t22
and hav me\t4
and hav you\t0\t24
and hav your\t6
and he hav\t4
and he say\t-13\t-33
and hed\t2
and hed tak\t5
and his\t0\t-12
and howd\t-4
and i\t0\t-4
and i be\t1
and i can\t0\t-9
and i could\t-22
and i do\t-3\t-11
and i hav\t3
and i must\t7
and i need\t5
and i ring\t-6
and i say\t-4
and i will\t9
and id\t2\t6
and id be\t4
and id hat\t9
and id want\t9
and if\t-8
and if anybody\t-3
and if anyon\t-9
and if someon\t-7
and if you\t-16
and ill\t20\t14
and ill do\t4
and ill put\t-10
and ill ring\t-9
and ill send\t7
and ill tak\t3
and ill text\t6
and it\t-3\t-7
and it be\t-12\t-20
and it must\t5
and it tak\t-4
and itd be\t4
and its\t2
and its a\t6
and its fre\t-15
and its sat\t5
and its the\t-2
and keep\t9
and knock\t-11
and last\t-2
and leav\t4
and leav the\t16
and log\t4
and look\t-5
and look at\t-9
and mark\t4
and me\t10
and my\t2
and need\t22\t78
and next\t3
and ninety\t0\t13
and ninety nin\t7\t26
and no\t-4
and no charg\t-4
and no one\t-7
and nobody\t3
and nobody from\t-4
and not a\t6
and noth\t2
and now\t7
and number\t9
and onc\t9
and one\t0\t-9
and password\t11
and post\t-3
and postcod\t-14
and press\t-6
and put in\t10
and put the\t-11
and put your\t-4
and r\t12
and r and\t7
and read\t38\t28
and read it\t5
and read me\t39
and read them\t6
and return\t4
and ring\t-8\t-7
and ring #\t-22\t-21
and ring the\t2
and ring us\t2
and say\t0\t4
and say it\t9
and say shed\t-7
and say they\t-23\t-20
and say yes\t14
and scratch\t9
and scratch them\t6
and security\t6
and see\t-13
and send\t5
and send a\t-6
and send it\t3
and send the\t27\t18
and sh\t3
and she\t2
and she say\t-3
and she tell\t-8
and show\t-8
and sign\t0\t-16
and six\t0\t-15
and so\t7
and somebody\t2
and someon\t-5
and someth with\t-3
and stay on\t3
and tell\t2\t16
and ten and\t7
and text\t5
and that\t1\t9
and that i\t3
and that my\t6
and that so\t5
and the\t0\t3
and the back\t6
and the cod\t31\t16
and the dat\t33
and the first\t-8\t-16
and the girl\t4
and the letter\t-5
and the man\t7\t17
and the number\t5
and the password\t22
and the security\t16
and the thre\t15\t36
and then\t35
and then another\t4
and then for\t7
and then hed\t6
and then i\t7
and then ill\t4
and then the\t10
and then ther\t4
and then you\t13
and then your\t7
and ther be\t1
and ther it\t-6
and they\t-1
and they hav\t4
and they pay\t-7
and they say\t-3
and they tak\t-3
and theyd\t2
and theyll do\t-5
and theyll giv\t-4
and theyll put\t-5
and to bring\t-7
and to press\t5
and twelv dollar\t-5\t-27
and twenty\t6
and twenty pound\t8
and typ\t11
and want\t-2
and want to\t5
and we need\t5
and well\t-4
and what about\t-3
and when it\t6
and whether\t-5
and which\t8
and which bank\t18
and whil\t5
and whil hes\t5
and who\t5
and wonder\t-4
and would\t1\t11
and yellow\t4
and you\t0\t7
and you be\t2
and you can\t-27\t-17
and you do\t-8
and you just\t3
and you read\t4
and youd be\t9
and your\t4\t12
andrew\t0\t48
and~a\t2\t11
and~about\t0\t-14
and~adviser\t6
and~and\t6
and~anybody\t-4
and~anyon\t-20
and~ask\t-10
and~back\t3
and~bank\t18
and~believ\t7
and~but\t-3
and~by\t6
and~call\t2
and~can\t-3\t-11
and~card\t2
and~cod\t3
and~could\t-7
and~courier\t7
and~dat\t3
and~do\t-1
and~every\t7
and~expect\t-4
and~find\t4
and~first\t-5\t-14
and~fiv\t1\t14
and~for\t0\t10
and~fre\t-9
and~from\t-4
and~get\t1
and~girl\t4
and~hat\t5
and~hav\t3\t8
and~hed\t8
and~his\t-3
and~if\t-3
and~ignor\t-8
and~ill\t8
and~in\t7
and~let\t5
and~letter\t-11\t-20
and~look\t-2
and~los\t12
and~man\t18\t25
and~mark\t14
and~may\t-8
and~me\t4
and~memorabl\t5
and~merced\t9
and~money\t-5
and~much\t-2
and~must\t9
and~my\t3\t19
and~national\t13\t22
and~need\t6\t15
and~new\t-7
and~nin\t6\t40
and~not\t12
and~number\t7\t9
and~only\t2
and~owe\t3
and~password\t7
and~pay\t-3
and~phon\t2
and~postcod\t-2
and~pound\t2
and~put\t-2
and~quick\t6
and~read\t2
and~ready\t6
and~ring\t-3
and~sam\t-3
and~sat\t5
and~saving\t6
and~say\t-12\t-6
and~security\t4
and~signatur\t-5
and~six\t3
and~sixteen\t9
and~someon\t-21
and~staff\t-5
and~tak\t2
and~tell\t-5
and~ten\t-4
and~text\t10
and~the\t2
and~they\t-10\t-20
and~this\t7
and~thre\t6
and~to\t3
and~up\t2\t22
and~us\t-3
and~walk\t-5
and~warrant\t8
and~well\t0\t-28
and~what\t3
and~with\t3\t14
and~work\t-5
and~yes\t4
and~you\t1
and~your\t2
annual\t-3\t-40
annual review\t0\t-26
annual&review\t0\t-26
another #\t10
another country\t6
another day\t-8
another firm\t6
another month\t-5
another&country\t6
another&day\t-13\t-17
another&firm\t6
another&fiv\t-3
another&look\t-6
another&month\t-5
another&ninety\t5
another&phon\t-5
another&say\t14
another&thre\t11
another~and\t7
another~for\t16
answer&els\t5
answer&id\t-8
anti\t4
anti money\t4
anti money launder\t4
anti&launder\t4
anti&money\t4
anti~launder\t4
any\t-20\t-25
any branch\t-10
any day\t-11
any good\t-10
any jewellery\t5
any money\t-22
any number\t-4
any of\t-14
any of it\t-6
any other\t4
any tim\t-53\t-41
any&branch\t-11
any&call\t-8
any&chang\t-6
any&day\t-7
any&detail\t-3
any&good\t-7
any&hous\t13
any&jewellery\t17
any&lik\t-6
any&number\t-2
any&other\t5
any&read\t5
any&say\t-5
any&she\t-5
any&shop\t-3
any&tak\t-5
any&thank\t-5
any&tim\t-53\t-41
any&use\t-8\t-24
any&well\t4
anybody\t-2
anybody els\t4
anybody over\t-4
anybody&ask\t-2
anybody&els\t4
anybody&heer\t-5
anybody&money\t-10
anybody&over\t-8
anybody&say\t-2
anybody&tell\t-8
anybody~you\t-5
anydesk\t49\t69
anyon\t-3
anyon ask\t-5
anyon els\t0\t29
anyon outsid\t14
anyon tell\t-4
anyon tell you\t-6
anyon who\t-21
anyon who ring\t-4
anyon your pin\t4
anyon&ask\t-10
anyon&bank\t5
anyon&but\t6
anyon&call\t-6
anyon&els\t0\t29
anyon&hurt\t-4
anyon&outsid\t14
anyon&ring\t-7
anyon&tak\t-8
anyon&tell\t-14\t-19
anyon&who\t-26
anyon&yeah\t5
anyon~ask\t-4
anyon~pin\t4
anyon~tell\t-7
anyon~you\t-2
anyth\t-45\t-36
anyth and\t-15
anyth els\t-23
anyth els i\t-4
anyth els no\t-10
anyth for\t-5
anyth from\t-4
anyth if\t-3
anyth no\t-11
anyth or\t-3
anyth today\t-7
anyth&all\t-4
anyth&ask\t-5
anyth&chang\t-4
anyth&els\t-23
anyth&good\t-3
anyth&help\t3
anyth&over\t-4
anyth&pay\t-6
anyth&phon\t-13
anyth&she\t2
anyth&tell\t-3
anyth&till\t4
anyth&today\t-14
anyth&want\t-8
anyth~be\t-5\t-18
anyth~i\t-3
anyth~no\t-11
anyth~the\t0\t-16
anyth~you\t-35
anyth~your\t-10
anyway\t-9
anyway and\t-6
anyway~you\t-7
any~be\t-4
any~go\t-4
any~that\t4
any~with\t-4
any~you\t-2
an~agent\t-5\t-32
an~but\t10
an~for\t0\t10
an~if\t-3
an~in\t3\t28
an~its\t-5
an~letter\t-4
an~on\t-3
an~payment\t12
an~that\t0\t31
an~to\t-9\t-43
an~warrant\t4
apologis\t-5\t-21
app\t1
app and it\t-5
app open\t8
app or\t-6
app so\t19
app to\t5
app until\t4
app when\t-7
app when you\t-4
app&approv\t3
app&cod\t-5
app&ill\t6
app&log\t6
app&new\t5
app&open\t15
app&our\t4
app&pay\t6
app&ring\t-3
app&under\t-3
app&yourself\t-7
appeal for\t4
appeal for the\t4
appeal it\t-5
appear\t5\t18
appl\t13\t25
appl card\t8
appl voucher\t6
appl&card\t21
appl&gift\t10
appl&iphon\t0\t25
appl&voucher\t6
application\t-3
appl~for\t4
appl~to\t6
appointment\t-35\t-109
appointment and\t9
appointment on\t-5
appointment with\t-9\t-25
appointment&press\t-15
appointment~the\t-7
approv\t35\t105
approv for\t0\t15
approv it\t5
approv payment\t5
approv when\t4
approv&app\t13
approv&phon\t6
approv&say\t10
approv&when\t7
approv~to\t6
app~they\t4
app~to\t4
april\t-4
april and\t-6
april~be\t-5
april~i\t-4
argo\t7\t47
army\t4
arrang a\t-6
arrear\t3
arrest\t13\t37
arriv\t2
arrival\t4
as\t0\t8
as a\t7\t9
as friend\t9
as friend and\t7
as id\t-28\t-54
as if\t7
as it be\t-5
as long\t-3
as long as\t-3
as me\t4
as much\t3
as normal\t-6
as one\t8\t22
as security\t5
as sh\t5
as soon\t2
as that\t14
as the\t12
as their\t10
as to\t8
as you\t-1
as you ask\t-5
as&account\t5
as&alway\t-3
as&ask\t-19\t-18
as&bank\t17
as&becaus\t3\t34
as&clear\t6
as&clos\t6
as&cost\t4
as&credit\t-6
as&deposit\t4
as&direct\t-5
as&family\t4
as&first\t-5
as&four\t6
as&friend\t9
as&id\t0\t-40
as&land\t6
as&let\t15
as&lik\t-4
as&long\t-3
as&mak\t5
as&much\t6
as&our\t-6
as&peopl\t6
as&referenc\t4
as&ring\t-16\t-15
as&security\t7
as&send\t3
as&sh\t6
as&shut\t7
as&soon\t2
as&system\t6
as&text\t6
as&thank\t6\t19
as&tim\t-5
as&tonight\t7
as&too\t-14
as&us\t-8
as&which\t4
asham\t7
ask\t0\t-67
ask about\t-32
ask by\t8
ask could\t-17
ask could i\t-9
ask do\t-4
ask do i\t-4
ask do she\t-5
ask for\t-15\t-15
ask for a\t-8\t-53
ask for it\t-5
ask for me\t-4
ask for noth\t-5
ask for the\t2
ask for your\t-3
ask hav\t-10
ask him\t-3
ask him to\t-6
ask how\t-7\t-39
ask i\t3
ask i be\t4
ask if\t-32\t-147
ask if a\t-5
ask if i\t-38\t-49
ask if id\t-5
ask if the\t-9
ask in\t-4
ask its\t2
ask its for\t5
ask me\t0\t-9
ask me for\t-2\t-15
ask me to\t-2\t-11
ask my\t0\t-13
ask say\t16
ask say its\t15
ask the\t-14\t-21
ask them\t-10
ask them to\t-3
ask to be\t-15
ask to see\t-9
ask us\t-11
ask us to\t-9
ask wher\t11
ask why\t4
ask you be\t5
ask you for\t-6
ask you not\t6
ask you to\t-2
ask you what\t4
ask&allow\t6
ask&anyth\t-4
ask&bank\t-2
ask&better\t-5
ask&bring\t-3
ask&buy\t3
ask&call\t-5\t-14
ask&chang\t-5
ask&check\t-20
ask&confirm\t12\t30
ask&could\t-14\t-26
ask&dat\t-4
ask&doctor\t-3
ask&few\t-7
ask&first\t-5
ask&giv\t-2
ask&hang\t-3
ask&hear\t3
ask&her\t-7\t-8
ask&his\t-5
ask&how\t-14\t-55
ask&keep\t-6
ask&leav\t-8
ask&look\t-6
ask&management\t-6
ask&money\t-20\t-41
ask&mor\t-4
ask&mov\t-31\t-47
ask&need\t-5
ask&noth\t-5
ask&pay\t-12\t-14
ask&payment\t-14\t-27
ask&pound\t-7
ask&press\t-5
ask&prov\t-4
ask&rais\t-5
ask&ring\t-9
ask&security\t-6
ask&see\t-3
ask&send\t-4
ask&she\t-6
ask&shed\t-6\t-16
ask&shop\t-7
ask&show\t-5
ask&them\t-8
ask&us\t-17\t-8
ask&want\t-15
ask&when\t-3\t-15
ask&wher\t8
ask&who\t3
ask&why\t11
ask&would\t-17\t-24
ask~a\t-10\t-30
ask~bank\t-5
ask~for\t-4\t-14
ask~he\t-4
ask~i\t-28\t-74
ask~if\t-6
ask~it\t-7
ask~its\t6
ask~leav\t-7
ask~me\t-5
ask~my\t-3\t-17
ask~not\t5
ask~noth\t-5
ask~say\t4
ask~see\t-9
ask~she\t-5
ask~shed\t-7
ask~someon\t6
ask~the\t-3
ask~to\t-14
ask~your\t-4
assessment\t-9\t-62
assessor\t0\t-35
asset\t6\t27
as~account\t6
as~alway\t-6
as~and\t1
as~as\t0\t10
as~ask\t-4
as~credit\t-5
as~deposit\t4
as~fee\t5
as~for\t3
as~hav\t-8\t-13
as~i\t4
as~if\t-4
as~its\t11
as~ring\t-7\t-22
at #\t9
at # i\t5
at # if\t0\t21
at a bank\t10
at all\t-9\t-8
at an\t4
at any\t-17\t-15
at any tim\t-8
at christma\t-7
at clos\t8
at clos of\t8
at eight\t-8\t-34
at fiv\t1
at fiv pound\t-5
at four\t0\t-37
at heathrow\t7
at her\t3
at his\t10
at hom\t0\t16
at it\t-4
at midnight\t12\t28
at nin and\t-4
at noon\t5
at noon i\t8
at number\t0\t29
at onc\t4
at risk\t26\t32
at seven\t-5
at sixty\t-5
at ten\t-22\t-35
at ten past\t-2
at ten to\t-4
at the\t0\t-49
at the bank\t2
at the bottom\t7\t29
at the build\t-5\t-19
at the council\t-6\t-13
at the depot\t-2
at the desk\t-18\t-15
at the end\t-2\t-18
at the front\t-6
at the garden\t-6
at the gas\t6
at the library\t-2
at the machin\t-4
at the polic\t0\t-30
at the post\t-15
at the royal\t0\t-35
at the station\t-3
at the stor\t-4
at the vet\t-10
at the wall\t-6
at this\t4
at this stag\t4
at thre\t2
at two\t-5\t-26
at work\t2
at your\t3
atm\t4
at~about\t-3\t-25
at~again\t-3
at~airport\t2
at~bank\t6
at~bottom\t7\t29
at~branch\t2\t10
at~computer\t4\t21
at~council\t-6\t-13
at~desk\t-6
at~end\t0\t-20
at~fifteen\t-5\t-17
at~fiv\t-4
at~front\t-6
at~garden\t-6
at~gas\t3
at~gat\t8
at~hundr\t13\t12
at~if\t2\t19
at~library\t-2
at~machin\t-3
at~oclock\t5
at~of\t6
at~on\t2
at~one\t3
at~or\t-3
at~petrol\t0\t-22
at~polic\t0\t-30
at~post\t-18
at~pound\t-8
at~royal\t0\t-35
at~station\t-4
at~stor\t-7
at~tim\t-4
at~to\t0\t-16
at~tomorrow\t-4
at~unless\t17
at~wall\t-6
at~with\t-3
audit\t53\t46
auditor\t5
august\t-3\t-17
august~you\t-4
authoriz\t20\t35
automat\t-2
automat messag\t0\t-40
automat messag from\t0\t-40
automat security\t0\t22
automat&lin\t-13
automat&security\t0\t22
automatic~i\t-5
automat~from\t-4\t-24
availabl\t3
avoid\t9\t20
awak\t0\t-25
awar\t7
award\t0\t16
away~ill\t4
away~the\t2
aye&all\t7
a~account\t27\t43
a~after\t-8
a~against\t4
a~all\t4
a~amount\t4
a~app\t3
a~ask\t-4
a~back\t4\t-16
a~battery\t-6
a~car\t6
a~card\t8
a~centr\t-9
a~certificat\t5
a~check\t3\t19
a~com\t2
a~contract\t5
a~courier\t17\t24
a~court\t0\t18
a~customer\t2\t18
a~cut\t-4
a~dat\t-3
a~day\t-9\t-43
a~deal\t-9
a~digit\t3
a~do\t-5\t-68
a~even\t-6
a~fee\t13\t14
a~fil\t13
a~first\t-6
a~for\t0\t-31
a~form\t-13
a~from\t-3\t-13
a~group\t5
a~hav\t3
a~hell\t-9
a~hold\t3
a~hom\t-5
a~hour\t-8\t-29
a~if\t-2
a~in\t1\t3
a~its\t2
a~just\t3
a~lady\t-3
a~letter\t-7\t-26
a~lik\t3
a~lin\t0\t19
a~link\t-5
a~list\t7\t28
a~loan\t4
a~matter\t5
a~money\t7
a~nam\t4
a~near\t3
a~never\t3
a~new\t8
a~nin\t4
a~ninety\t4
a~no\t-2
a~not\t-3
a~of\t4\t9
a~on\t3
a~operation\t7
a~or\t-8
a~order\t2
a~password\t-4
a~payment\t5
a~penalty\t12
a~pendant\t12\t33
a~percent\t6\t26
a~person\t4\t24
a~plan\t-3
a~pleas\t-2\t-40
a~pound\t10\t11
a~register\t9\t45
a~reminder\t-4\t-18
a~server\t6
a~six\t7
a~so\t-1
a~someth\t11\t55
a~specialist\t4
a~survey\t9\t66
a~tak\t6
a~taxi\t7
a~teacher\t11
a~tell\t0\t17
a~they\t-3\t-14
a~thing\t0\t-17
a~thousand\t3
a~through\t-3\t-14
a~tim\t0\t-10
a~voic\t4\t15
a~warrant\t5
a~wher\t0\t-21
a~who\t10\t24
a~will\t8\t20
a~with\t1\t9
a~would\t8\t19
b&nin\t-6
back\t0\t-4
back about\t-9\t-29
back about my\t-7
back after\t4
back and\t2
back and the\t3
back befor\t3
back brac\t3\t20
back by\t-4\t-47
back by six\t-8
back door\t4
back for the\t4
back i\t7
back if i\t3
back of\t-7
back of your\t-19
back on\t-10\t-16
back on the\t-18\t-9
back so\t3
back the\t2
back through\t3
back to me\t23
back to the\t-7\t-16
back to you\t11
back to your\t-4
back you do\t-5
back~a\t0\t15
back~be\t1
back~day\t6
back~giv\t3
back~i\t7
back~me\t5
back~my\t-4\t-22
back~on\t4
back~six\t-6
back~the\t-4\t-21
back~with\t10
back~you\t5
back~your\t-5
bad credit\t5
bad&credit\t5
badg and\t-3
badg number\t13\t34
badg&four\t5
badg&number\t15\t34
badg&photo\t-7
badg~the\t-5
bahama\t4
bail\t23\t42
bailiff\t21\t58
bakery\t-4
balanc\t3
balanc and\t8
band\t0\t19
bank\t0\t20
bank about\t-3\t-13
bank and\t3
bank app\t11
bank app and\t4
bank ask say\t9
bank be\t12
bank be it\t3
bank be you\t-3
bank book\t9
bank card\t47\t36
bank card and\t10
bank card for\t14
bank card to\t9
bank detail on\t-5
bank detail to\t7
bank do\t3
bank for\t3
bank fraud\t3\t18
bank how\t0\t-20
bank i\t1
bank i do\t3
bank its\t8
bank on\t7
bank on it\t4
bank on the\t2
bank own\t7
bank ring\t0\t-14
bank say\t12\t12
bank security\t4
bank send you\t4
bank so\t37\t18
bank so he\t4
bank the\t3
bank to\t-2
bank transfer\t4
bank transfer and\t-3
bank transfer to\t6
bank what\t3
bank whil\t12
bank will\t-2
bank with\t13\t23
bank with and\t5
bank would\t6
bank&account\t8\t25
bank&after\t-10
bank&app\t16\t15
bank&bill\t5
bank&book\t9
bank&bother\t6
bank&bounc\t9
bank&caller\t-9
bank&card\t16
bank&chang\t4
bank&check\t12\t18
bank&cod\t5
bank&could\t9
bank&department\t7\t41
bank&four\t6
bank&fraud\t0\t18
bank&frozen\t10
bank&his\t6
bank&hold\t7
bank&how\t0\t-35
bank&ill\t10
bank&insid\t7
bank&letter\t-8
bank&list\t7
bank&log\t5
bank&messag\t-3
bank&morn\t6
bank&nam\t3
bank&noth\t6
bank&now\t6
bank&number\t7
bank&officer\t4
bank&open\t15
bank&other\t11
bank&passcod\t10
bank&pay\t6
bank&payment\t0\t-19
bank&read\t3
bank&rent\t5
bank&ring\t0\t-11
bank&rout\t4
bank&say\t17
bank&security\t6\t15
bank&send\t7
bank&shed\t5
bank&speak\t0\t-38
bank&test\t4
bank&theyd\t7
bank&thought\t4
bank&too\t5
bank&transfer\t7
bank&turn\t6
bank&use\t24\t25
bank&watch\t3
bank&when\t13
bank&which\t16
bank&whil\t4
bank&would\t3
bank&yes\t16\t35
bankll\t11
bankll~you\t6
banknot\t3\t10
banknot a\t5
banknot on\t-16
banknot&branch\t4
banknot&tell\t6
bank~and\t5
bank~ask\t4
bank~be\t6
bank~can\t3
bank~check\t4
bank~department\t6\t29
bank~detail\t4
bank~do\t5\t14
bank~for\t4
bank~ill\t5
bank~in\t2
bank~it\t8
bank~its\t10
bank~not\t8
bank~one\t4
bank~out\t7
bank~ready\t5
bank~say\t11
bank~send\t-6
bank~so\t17
bank~that\t-2
bank~the\t2
bank~they\t-5
bank~this\t0\t-36
bank~to\t32\t29
bank~two\t7\t27
bank~you\t9
barclay\t18\t10
barcod\t5
barrister\t12\t47
battery\t-12\t-31
be # not\t7
be a bit\t0\t13
be a call\t0\t13
be a chequ\t-4
be a con\t-5
be a day\t-5
be a few\t-4
be a fin\t6
be a form\t-10\t-19
be a gag\t9
be a lawsuit\t6
be a letter\t-3
be a releas\t5
be a reminder\t0\t-14
be a second\t8
be a secret\t8
be a tax\t4
be a way\t10
be about to\t4\t36
be afraid\t-1
be afraid not\t-4
be all\t-6\t-6
be all i\t-12
be all it\t-9
be an attempt\t-6\t-28
be an interviewer\t0\t-23
be an urgent\t5\t46
be and\t-3
be another\t3
be another one\t4
be anyon\t-10
be arrest\t5\t19
be ask\t2\t13
be at risk\t23\t32
be at your\t3
be audit\t14
be authoriz\t3
be back\t-14\t-25
be back on\t-3
be be\t29\t68
be be audit\t4
be be use\t11
be behind\t-7
be behind the\t-14
be between\t-4
be bill\t6
be breach\t9\t17
be break\t6
be brought\t4
be buy furnitur\t8
be by\t0\t-14
be call\t3\t-5
be call from\t5
be call on\t4\t42
be call to\t-5\t-52
be cancel\t-3\t-18
be charg #\t17\t40
be check\t0\t-16
be chosen\t10\t16
be chosen for\t15\t23
be claim\t5
be clear\t4
be clos\t5
be collect\t6\t27
be com to\t-6
be compromis\t10\t23
be connect\t9
be cuf\t4
be currently\t0\t19
be cut\t22\t60
be cut off\t9\t35
be daft\t-7
be david\t11\t42
be deliver\t4
be deport\t7
be desperat\t5
be disconnect\t10\t43
be disconnect in\t7\t21
be dispatch\t6
be do\t2
be do great\t5
be do the\t0\t31
be due #\t9\t50
be due a\t7
be due on\t-5
be enough\t-7
be enter\t5
be expir\t9
be fil\t3
be fin\t-8\t-10
be fin and\t3
be find with\t7
be flag\t10\t29
be flag for\t11\t28
be for\t2
be for a\t19
be for the\t4
be fre\t2
be fre its\t9
be from\t2\t27
be from my\t3
be from the\t2\t15
be frozen\t27
be get\t5
be giv\t7
be giv you\t4
be go\t5\t26
be go round\t-5
be go to\t21\t31
be great so\t-4
be hack\t16\t26
be happy\t-3
be hav you\t-5
be he\t-1
be help\t9\t29
be her\t-4
be him\t0\t10
be hold the\t6
be hom\t-2
be honest\t-2
be how\t6
be how it\t4
be i\t1\t15
be i talk\t0\t13
be i through\t0\t29
be id\t-5
be in my\t0\t-19
be in or\t-5
be in the\t-2
be in ther\t3
be in troubl\t6
be insuranc\t4
be issu\t0\t12
be it a\t0\t-27
be it barclay\t4
be it keep\t6
be it okay\t0\t-32
be just the\t10\t16
be knock\t-4
be knock off\t-5
be lat\t-9\t-20
be liabl\t6
be link\t15
be lock\t10
be lock up\t6
be lodg\t4
be look\t5\t28
be look at\t1
be los\t6
be mail to\t-5
be mak\t-2
be mark\t4\t14
be min\t-5
be misus\t4
be mov hous\t0\t-19
be nin\t-2
be no\t-11\t-9
be no bother\t-5
be no charg\t-12
be no deposit\t-4
be no fee\t-5
be no hurry\t-3
be no need\t2
be no rush\t-5
be not\t0\t6
be not even\t8
be not happy\t-3
be not in\t0\t-13
be not me\t4
be not out\t5
be not secur\t5
be not tak\t-3
be not that\t3
be not the\t3
be not tim\t8
be not to\t12\t22
be not us\t-29
be not your\t3\t21
be noth\t-8\t-35
be noth els\t-4
be noth to\t-32\t-42
be off\t-26\t-72
be off for\t-8\t-20
be off from\t-8
be offer\t0\t13
be officer\t11\t45
be officer daniel\t11\t28
be okay\t-2
be on the\t-3\t-9
be only\t1
be only the\t8
be only to\t-11
be out\t-4\t-19
be out of\t0\t-19
be outsid\t0\t-8
be over seventy\t7
be over sixty\t-3
be overcharg\t5
be owe\t7\t19
be pass\t3
be past\t3
be paul\t0\t39
be pay\t3
be pay into\t5
be pick\t4\t9
be plac\t8\t12
be pre\t6\t19
be pre approv\t5
be put\t1\t13
be ready\t-5\t-34
be ready and\t-7
be real\t-4
be reimburs\t15
be remov\t16
be renew\t6
be rent\t4
be requir\t4
be return a\t0\t-31
be ring\t1\t-6
be ring to\t5
be run\t-2
be sack\t4
be see\t0\t36
be seiz\t4
be select\t5\t21
be send\t7\t11
be sergeant\t4\t26
be settl\t5
be seven\t5
be short of\t-12
be show\t5
be sign\t2
be sign for\t6
be sit\t3
be six\t4
be slow\t4
be so\t1
be som\t5
be sorry\t-2\t-16
be sorry about\t-3
be sorry for\t0\t-32
be sorry you\t-3\t-46
be sort\t4
be speak\t-2
be speak to\t-3\t-44
be steal from\t4
be stood\t-5
be stood ther\t-4
be stop\t2
be straight\t-4
be sue\t11
be sue and\t11
be sur\t-9
be sur i\t-5
be surpris\t5
be suspend\t30\t63
be swamp\t5
be tak\t2
be tak off\t3
be tak to\t8
be talk\t5
be talk to\t3
be tea\t-7
be tea and\t-5
be tell\t1\t9
be tell to\t15\t29
be tell you\t2
be terminat\t25\t40
be that\t0\t3
be that all\t-13
be that miss\t0\t-18
be that okay\t-7
be the\t0\t2
be the account\t3
be the car\t-6
be the card\t12
be the cod\t4
be the dbs\t5
be the final\t3\t35
be the first\t3
be the last\t0\t23
be the long\t7
be the national\t8\t51
be the owner\t0\t19
be the privat\t11
be the sam\t-6
be the second\t5
be ther\t-13\t-21
be ther a\t-2
be ther anyth\t-17
be ther by\t-5
be ther i\t-3
be they\t3
be this\t3\t16
be this miss\t0\t17
be this the\t2\t34
be through to\t0\t-7
be thursday\t-4
be to\t32\t54
be to buy\t5
be to go\t5
be to inform\t5
be tomorrow\t-10
be too\t-7
be try\t1\t8
be try to\t2
be two\t1
be two warrant\t4
be under investigation\t5
be under the\t-5
be up\t-10\t-32
be up on\t-7
be up the\t-5
be upstair\t5
be us\t0\t-20
be use\t11\t41
be use by\t13\t19
be use in\t5
be use to\t6
be watch\t22\t39
be welcom\t-10
be what\t1
be what she\t-5
be whatever\t5
be whit\t-4
be why\t3\t14
be with\t0\t4
be with the\t0\t9
be with your\t-8
be without\t-5
be worry about\t7
be you a\t3\t21
be you all\t-4\t-20
be you com\t-5
be you log\t-4
be you press\t-9
be you still\t-3
be your\t1
be your card\t4
be your email\t8
be your last\t4
be your staff\t-6\t-21
becaus i\t0\t-15
becaus its\t-2
becaus my\t-10
becaus she hav\t-9
becaus the\t7
becaus the bank\t5
becaus they\t8
becaus they be\t3
becaus you\t7\t13
becaus you be\t4
becaus you hav\t13\t38
becaus your\t0\t16
becaus&activity\t5
becaus&as\t4
becaus&id\t-6
becaus&nin\t6
becaus&other\t5
becaus&password\t-11
becaus&peopl\t4
becaus&say\t3
becaus~a\t0\t-28
becaus~bank\t7
becaus~be\t8
becaus~put\t4
becaus~say\t6
becaus~you\t6
becom\t5
befor a\t5
befor and\t-13
befor fiv\t11
befor fiv oclock\t5
befor he\t5
befor i\t6
befor it\t12\t20
befor midnight\t17
befor the\t3\t16
befor we\t3
befor you\t-3
befor&anyth\t-15\t-24
befor&ask\t-6
befor&bank\t7
befor&clos\t35\t31
befor&fil\t5
befor&fiv\t3
befor&hand\t-11
befor&leav\t3
befor&midnight\t17
befor&oclock\t7
befor&over\t-11\t-23
befor&press\t6
befor&releas\t21
befor&right\t-4
befor&say\t-2
befor&speak\t5
befor&start\t-5
befor&youd\t5
beforehand\t-10
befor~bank\t5
befor~clos\t10
befor~could\t4
befor~get\t4
befor~hand\t-9
befor~oclock\t6
befor~or\t3
befor~releas\t6
befor~speak\t5
befor~start\t-4
behalf\t2
behalf&lifeboat\t0\t-15
behind\t-9\t-72
behind the\t-18\t-113
behind&say\t-9
believ\t5\t16
bell\t-5
bench\t4
bench warrant\t17\t20
bench&warrant\t17\t20
benefit&how\t0\t14
benefit&lin\t0\t24
bereavement\t-3\t-59
bereavement team\t0\t-30
bereavement&team\t0\t-30
besid you\t4
best i\t-4
best not\t9
best way\t-5
best&way\t-5
better\t-3\t-21
better off\t-8
better&off\t-14
better&than\t-4
better~i\t-5
between\t-5\t-48
between #\t-4\t-24
between # and\t-4\t-24
between eight\t-17\t-34
between eight and\t-10\t-21
between nin\t-8\t-14
between nin and\t-8
between one\t-4
between one and\t-4
between ten\t-3
between ten and\t-3
between us\t9
between&eight\t-17\t-34
between&eleven\t-7
between&nin\t-8\t-14
between&ten\t-4
between&twelv\t-11\t-25
between&us\t11
between~and\t-28\t-40
be~#\t3
be~account\t6\t48
be~alan\t0\t26
be~all\t-7\t-9
be~already\t-6
be~any\t0\t-27
be~anybody\t4
be~anyth\t-8
be~appeal\t6
be~approv\t12\t36
be~ask\t-2
be~at\t1
be~attempt\t0\t-17
be~audit\t4
be~balanc\t0\t17
be~barclay\t10
be~be\t1
be~befor\t3
be~behind\t0\t-29
be~bench\t4
be~between\t-9
be~bother\t-3
be~bring\t-8\t-18
be~but\t-1
be~by\t6\t22
be~call\t0\t-7
be~can\t-5\t-7
be~card\t9
be~cas\t6
be~caus\t0\t-25
be~charg\t-7
be~chequ\t-4
be~clos\t4
be~com\t-8\t-67
be~con\t-5
be~cost\t-24
be~could\t-4
be~county\t-3
be~cover\t2
be~customer\t17
be~cut\t4
be~daniel\t5
be~dear\t-3
be~deposit\t-6
be~do\t1
be~email\t10
be~error\t5
be~fee\t5
be~few\t-4
be~fifteen\t0\t-26
be~final\t6\t55
be~fir\t6
be~first\t2
be~for\t5\t19
be~form\t-12\t-22
be~from\t2\t9
be~furnitur\t8
be~gag\t9
be~grand\t4
be~hi\t-2\t-69
be~hurry\t-3
be~i\t1
be~id\t2
be~ill\t-5\t-25
be~in\t10\t3
be~inform\t5
be~interest\t-4
be~interviewer\t0\t-23
be~into\t4
be~investigation\t6
be~just\t0\t-14
be~last\t4\t30
be~lawsuit\t8\t18
be~letter\t-2\t-28
be~madam\t6
be~matter\t4\t51
be~may\t0\t-48
be~me\t1
be~microsoft\t6\t22
be~minut\t-6
be~mistak\t6
be~national\t5\t54
be~need\t3
be~no\t-1
be~number\t2
be~officer\t6
be~okay\t0\t-14
be~one\t2
be~other\t7
be~our\t0\t-16
be~out\t1
be~owner\t0\t19
be~part\t5
be~privat\t11
be~priz\t-9
be~put\t0\t-29
be~real\t11
be~reminder\t0\t-14
be~right\t-1
be~ring\t-8
be~risk\t27\t34
be~rush\t-5
be~sam\t-4\t-15
be~saturday\t-6
be~second\t19
be~secret\t8
be~secur\t17
be~seventy\t0\t30
be~sick\t-4
be~sir\t-2
be~sixteen\t3
be~someth\t-3
be~speak\t0\t8
be~talk\t0\t13
be~ten\t-8
be~thank\t-4
be~that\t1
be~the\t0\t3
be~them\t3
be~they\t-2
be~think\t0\t-16
be~this\t1
be~through\t0\t19
be~till\t-5\t-26
be~tim\t3\t16
be~to\t0\t6
be~today\t7\t16
be~tonight\t3
be~tuesday\t-6
be~two\t0\t8
be~typ\t-7
be~under\t-3
be~up\t2\t9
be~urgent\t0\t38
be~us\t-1
be~use\t5
be~warrant\t4\t12
be~way\t7
be~which\t5
be~with\t1
be~within\t6
be~your\t5
bigger\t5\t22
bik\t-9\t-36
bill\t2\t-8
bill and\t-5
bill by itself\t-5
bill com\t-5
bill do\t-3
bill or\t-3
bill&hi\t0\t-29
bill&itself\t-5
bill&last\t-10
bill&out\t-4
bill&thousand\t0\t-25
bill&who\t-5
bill~itself\t-5
bill~last\t-6
bill~one\t6
bill~you\t-2
bin\t-32\t-49
bin it\t-7
bin&new\t-12
birth\t-5\t-13
birth and\t4
birth and postcod\t-9
birth certificat\t-7
birth&address\t2
birth&bank\t17
birth&certificat\t-7
birth&first\t-20\t-23
birth&lin\t-10
birth&postcod\t-8
birthday\t-1\t-55
birthday~the\t-9
birth~first\t-4
birth~i\t-3
birth~postcod\t-9
birth~the\t2
biscuit\t-6\t-60
bit\t-1
bit&card\t-6
bit&id\t-6
bit&month\t-4
bitcoin\t60\t130
bitcoin machin\t11
bitcoin&machin\t16\t19
bitcoin&wallet\t5
bitcoin~in\t4
bitcoin~the\t5
bit~be\t4
black\t7\t9
black screen\t6
black&screen\t8
blam\t-3
block\t0\t-11
block and\t-10
block&card\t-4
block~so\t8
block~the\t-6
blood\t-2\t-11
blood&servic\t0\t-32
blu card\t4
blu&card\t5
board\t-2\t-10
board pass\t-6
board&pass\t-6
boiler\t-6
boiler servic\t-6\t-23
boiler&government\t5
boiler&servic\t-6\t-23
boiler~and\t-9
bond\t22\t25
bond of\t14\t17
bond of #\t6
bond&hundr\t10
bond&keep\t5
bond&kiosk\t12
bond~#\t19\t23
bond~at\t4
bonus\t5
book\t-28\t-90
book a\t-8\t-29
book an\t-11
book for\t0\t-36
book me\t-14\t-18
book the\t-2\t-19
book with\t-13
book&an\t-7
book&card\t9
book&day\t-5
book&press\t-9
book&tuesday\t-5
book&us\t-6
booklet\t-6
book~can\t-6
book~in\t-7
book~you\t-6
boot\t-8\t-40
border\t6\t56
both\t3
both sid\t22
both sid of\t9
both&card\t12
both&sid\t16
bother the\t3
both~of\t9
bottl\t4
bottom\t8\t20
bounc\t22\t14
bounc and\t12
bounc~the\t10
box and\t2
box hav\t0\t26
box in\t-6
box off and\t-6
box okay\t-6
box&could\t5
box&her\t4
box&okay\t-6
box&pleas\t-7
box&typ\t4
box~her\t6\t21
box~the\t-3
boy\t2
boy in\t4
boy&call\t10\t24
boy&who\t10
brac\t4\t26
brac and\t3
brac&kne\t7\t18
branch\t-1
branch and\t8
branch as\t3
branch or\t-5
branch with\t-17
branch&as\t3
branch&letter\t-4
branch&manager\t4
branch&out\t11
brand\t5
brand new\t3
brand new merced\t5
brand&merced\t6
brand&new\t3
brand~merced\t5
brav\t4
breach\t31\t53
breach&use\t5
bread\t-4
break\t2
break the\t4
breakfast\t-5
brilliant\t-2
bring\t-71\t-114
bring a\t-8
bring her\t-5
bring my\t-21
bring som\t-14
bring someth\t-8
bring someth with\t-6
bring the\t-18\t-34
bring the card\t-6
bring your\t-48\t-41
bring your passport\t-7
bring&all\t3
bring&card\t-16
bring&cash\t-4
bring&driver\t-4
bring&her\t-11\t-18
bring&him\t-4
bring&insuranc\t-6
bring&licens\t-5
bring&old\t-5
bring&passport\t-13
bring&shop\t-13
bring&som\t-17
bring&someth\t-11
bring&tablet\t-8
bring~card\t-13
bring~id\t-6
bring~old\t-5
bring~passport\t-12
bring~receipt\t-5
bring~to\t2
bring~with\t-7
british\t-3\t-16
british gas\t-7\t-27
british&gas\t-7\t-27
broadband&work\t-5
brok my\t0\t22
brok my nos\t4\t19
brok&nos\t4\t19
brok~nos\t4\t19
brook\t0\t-17
brother~be\t7
brown\t-4
bt openreach\t0\t38
bt&openreach\t0\t38
buck\t-3
bucket\t-4
build society\t0\t-11
build&society\t0\t-11
builder\t-6\t-42
builder&ask\t-7
bump in the\t-4\t-18
bump~the\t-3\t-18
bureau\t6\t75
burglary\t-8\t-31
burglary at\t-7
bus\t-11\t-20
bus pass\t-7
bus&ask\t-8
bus&pass\t-7
bus&she\t-11
business day\t-12
business&day\t-12
bust\t6\t15
bus~and\t-10
but\t0\t2
but a\t9
but hed\t5
but i can\t-1
but id\t-8
but if you\t6
but its\t0\t-8
but sinc\t5
but the\t6
but they want\t5
but to\t8
but your\t12\t27
but&an\t7
but&bank\t6
but&bit\t4
but&card\t5
but&clos\t19
but&door\t-4
but&fee\t7
but&fil\t8
but&firm\t6
but&fiv\t10
but&his\t-3
but&id\t-7
but&judg\t5
but&need\t3
but&new\t6
but&nin\t5
but&now\t4
but&onc\t5
but&right\t-6
but&send\t3
but&sinc\t5
but&sooner\t-4
but&them\t-6
but&want\t8
button\t-1
button till\t-9
button&second\t-6
button&till\t-12
but~can\t-5
but~do\t0\t-20
but~hav\t2
but~how\t6
but~in\t9
but~it\t-4
but~must\t-3
but~need\t6
but~not\t2
but~send\t7
but~ther\t-5
but~you\t4
buy\t7\t11
buy #\t13
buy # of\t9
buy a\t6\t7
buy an\t5\t14
buy euro\t7
buy furnitur\t8
buy it\t-5
buy two\t6
buy&amazon\t7
buy&an\t0\t14
buy&appl\t6
buy&card\t20\t13
buy&euro\t7
buy&four\t4
buy&furnitur\t8
buy&gold\t4
buy&pay\t11
buy&rolex\t13
buy&thre\t19\t22
buy&voucher\t13
buyer\t7\t89
buy~in\t0\t16
by\t0\t45
by #\t-3\t-8
by a\t4\t10
by accident\t7
by bank\t2
by bank transfer\t5
by card\t70\t90
by card and\t15
by card to\t5
by chequ\t-5
by courier\t17\t19
by email\t-15
by itself\t-11\t-20
by letter\t-13
by mistak\t6
by moneygram\t15
by noon\t4
by phon\t4
by post\t-48\t-61
by somebody\t0\t22
by text\t2
by text to\t6
by the end\t6
by the thirtieth\t-11
by the thirty\t-7
by the tim\t5
by then\t8
by thre\t15
by tonight\t13
by transfer\t22
by transfer to\t6
by two\t0\t-22
by western\t10
by western union\t10
by your\t18\t50
by zell\t14
by zell to\t4
bye\t-33\t-26
bye bye\t-5
by~a\t-5\t-34
by~abroad\t4
by~and\t4
by~card\t14
by~end\t6
by~for\t5
by~he\t8\t32
by~i\t8
by~in\t3
by~it\t5
by~just\t5
by~of\t3
by~on\t-3
by~or\t5
by~payment\t5
by~so\t3\t14
by~then\t4
by~thirtieth\t-11
by~thirty\t-22
by~tim\t7
by~to\t13
by~transfer\t12
by~union\t10
by~voucher\t9
by~we\t3
by~you\t3
cabl\t-11\t-18
cak\t-8\t-27
calendar\t-7
call a\t7
call back in\t-7
call be\t-2
call from\t0\t-13
call from amazon\t0\t18
call from the\t0\t-4
call him\t-3
call microsoft\t0\t49
call my\t2
call on behalf\t7\t34
call on the\t0\t-21
call out\t11
call say\t2\t11
call the\t-9
call the number\t-35
call this number\t5
call to\t-5\t-10
call to see\t-6
call us\t-3\t-15
call window\t6\t17
call you back\t-12\t-26
call you from\t4\t39
call&all\t0\t30
call&amazon\t0\t60
call&anybody\t11
call&ask\t-2
call&behalf\t7\t34
call&broadband\t0\t-19
call&company\t-6
call&credit\t-3
call&day\t-4
call&department\t2
call&desk\t0\t33
call&first\t-5\t-18
call&fraud\t6\t26
call&government\t5\t27
call&heart\t9\t44
call&hi\t0\t-50
call&hmrc\t0\t-13
call&husband\t6
call&immediately\t22
call&important\t-10
call&lin\t0\t15
call&machin\t4
call&man\t0\t17
call&microsoft\t3\t74
call&monday\t0\t-20
call&mr\t0\t-49
call&number\t-4
call&offic\t0\t7
call&onc\t9
call&out\t3
call&protection\t5\t31
call&record\t-2\t-20
call&refund\t5\t62
call&reservation\t0\t17
call&ring\t-2\t-22
call&sh\t-6
call&she\t8\t29
call&six\t-9\t-30
call&stor\t-8\t-24
call&tak\t-5
call&technical\t4\t37
call&theyd\t6\t14
call&third\t-8
call&thursday\t-6
call&tv\t0\t-18
call&us\t-7\t-13
call&want\t-4\t-24
call&week\t-9
call&well\t-9\t-30
call&window\t8\t62
call&work\t0\t-15
call&would\t-6
caller ask\t-10\t-37
caller say\t18\t58
caller&ask\t-5\t-28
caller&id\t6\t16
caller&say\t9\t54
call~about\t2
call~amazon\t0\t49
call~back\t-2\t-15
call~bank\t-4\t-41
call~behalf\t7\t34
call~go\t14
call~if\t-5
call~number\t-3
call~ring\t0\t-22
call~say\t0\t9
call~see\t-6
call~tax\t0\t19
call~the\t0\t-3
call~thursday\t-6
call~us\t-5
call~your\t0\t5
calm&tell\t4
camera\t5
camera on\t5
can\t0\t2
can also\t-25
can ask\t-27
can ask for\t-6
can be\t1
can bring\t-10
can but\t10
can call the\t-7
can collect\t-19\t-33
can collect it\t-6
can com\t0\t-26
can com and\t-3
can do\t2
can go\t-3\t-12
can go to\t-3
can hav\t-7
can hav it\t-8
can hear\t9\t27
can help\t-4
can help you\t-3
can i\t-6\t-6
can i hav\t-2\t-30
can i help\t-6
can i put\t5
can i tak\t-2\t-24
can leav\t-13
can leav it\t-4
can look\t-7
can look at\t-3
can mak a\t-5
can not be\t9\t20
can not do\t2
can not go\t4
can not hold\t3
can not leav\t5
can not read\t-8
can not send\t5
can not show\t6
can not stop\t8
can not tak\t-9
can not talk\t0\t32
can not use\t6
can not you\t6
can pay\t-25\t-40
can pay at\t-6
can pay on\t-4
can pay when\t-5
can pick\t-18\t-22
can pick it\t-3
can pop\t-7
can push\t4
can ring\t-1
can ring the\t2
can ring us\t-3
can say no\t-4
can send it\t3
can set\t-3
can settl\t6
can spread\t-6
can stop the\t5
can tak the\t6
can turn\t7
can wait\t-10
can watch\t5
can wip\t7
can yes\t-4
can you\t-1
can you giv\t-8
can you go\t11
can you hear\t3\t25
can you send\t5
can you tell\t-28\t-68
cancel it\t4
cancel the card\t-6
cancel the payment\t13
cancel you\t-5
cancel&anyway\t-5
cancel&bank\t-11
cancel&card\t-11
cancel&form\t9
cancel&order\t8
cancel&payment\t3
cancel&ring\t-11
cancellation\t24\t11
cancel~card\t-15
cancel~its\t7
cancel~payment\t3
cancel~the\t-4
cancer\t6\t17
can~a\t2
can~and\t-6
can~any\t-3
can~at\t-7
can~be\t1
can~from\t5
can~get\t0\t-6
can~giv\t-17
can~go\t16\t31
can~hang\t-3
can~hav\t-4\t-34
can~hear\t2\t46
can~help\t-4\t6
can~hold\t4
can~in\t-6
can~it\t1
can~my\t4
can~no\t-2
can~on\t-13\t-16
can~one\t-5
can~order\t-4
can~pay\t-3\t-15
can~see\t-2
can~send\t4
can~show\t6
can~someth\t-4
can~stop\t9
can~tak\t-6\t-23
can~talk\t2\t47
can~tell\t-15\t-40
can~tuesday\t-5
can~up\t-6
can~us\t-9
can~when\t-3
can~your\t0\t-34
cap verd\t16
cap&verd\t16
capital\t4
captain\t15\t75
car\t-1
car and\t3\t17
car extend\t0\t18
car extend warranty\t0\t18
car&extend\t0\t18
car&need\t5
car&send\t4
car&tak\t11
car&tell\t-4
car&warranty\t23\t54
card\t0\t33
card a\t6
card and\t15
card and ill\t5
card and the\t15
card and then\t7
card and your\t8
card as\t5
card as well\t4
card be it\t6
card by\t3
card detail\t3
card do\t5
card do you\t6
card for\t33\t9
card for a\t32\t38
card for the\t7
card handy\t14
card handy i\t10
card hav be\t0\t-20
card he\t3
card i say\t7
card in your\t4
card lik\t10
card not\t3
card now\t2
card number\t34\t88
card number and\t18\t17
card number i\t5
card number or\t-6
card only\t12
card only and\t7
card or cash\t-11
card read\t8
card reader\t3
card ready\t9
card say\t0\t-20
card so\t5
card stop\t-4
card that\t3
card the\t8
card then\t22\t23
card they\t-8
card through\t-6
card through your\t-6
card to\t4\t10
card to hand\t7
card to the\t-15
card we\t-6
card when\t-9
card with me\t7
card would\t7\t21
card would you\t4
card you pay\t-2
card youd\t4
card youd lik\t4
card&account\t9\t23
card&across\t4
card&again\t14
card&an\t21\t20
card&anyon\t-9
card&as\t5
card&ask\t-3
card&becaus\t10
card&befor\t5\t18
card&both\t25
card&but\t5
card&cash\t-7\t-17
card&chip\t8\t28
card&cod\t16\t27
card&could\t10
card&dat\t21
card&day\t-2
card&debit\t5
card&detail\t2
card&envelop\t11
card&expiry\t4
card&first\t8
card&follow\t3
card&front\t9
card&giv\t8
card&hand\t19\t16
card&handy\t23
card&hed\t5
card&hold\t22
card&ill\t4
card&itll\t-3
card&lik\t8\t15
card&lin\t8
card&long\t2
card&lov\t19
card&new\t-4\t-32
card&noth\t-3
card&now\t5
card&number\t38\t91
card&only\t2
card&over\t7
card&payment\t-9\t-36
card&phon\t4
card&plac\t6
card&pleas\t4
card&pop\t6
card&pound\t13
card&read\t25\t18
card&reader\t7
card&ready\t9
card&releas\t5
card&respond\t6
card&ring\t-8
card&say\t0\t-16
card&scratch\t27
card&security\t3
card&see\t-3
card&send\t9
card&she\t0\t13
card&shed\t13
card&sid\t5
card&still\t9
card&stop\t-3
card&tak\t3
card&tax\t3
card&ten\t-8
card&test\t6
card&them\t10
card&through\t-7
card&tim\t-8
card&transfer\t6
card&whil\t3
cardholder\t6\t42
cardholder servic\t0\t36
cardholder&servic\t0\t36
card~a\t8
card~and\t14
card~be\t9
card~can\t2
card~cash\t-11
card~com\t3
card~could\t5
card~for\t12\t21
card~hand\t4
card~its\t4
card~leav\t-6
card~lik\t7
card~lov\t7
card~me\t11\t31
card~need\t5
card~our\t-3
card~the\t1
card~then\t4
card~will\t-3
card~you\t1
card~your\t4
carer&her\t4
carer&mum\t-11
carry on\t-2
carry&card\t-6
carry~in\t-7
car~be\t-5\t-31
car~hav\t13
car~it\t-6
car~the\t-3\t-20
car~warranty\t9\t29
car~you\t5\t15
cas\t2\t14
cas fil\t6
cas of\t4\t13
cas press\t4
cas&fil\t7
cas&nam\t3
cas&press\t4
cash\t15\t16
cash and\t6
cash app\t25\t30
cash app to\t5
cash for the\t4
cash in\t8
cash in the\t19
cash only\t11
cash or card\t-4
cash&app\t25\t30
cash&bank\t-3
cash&hous\t12
cash&ill\t15
cash&keep\t10\t23
cash&leav\t9
cash&only\t16
cash&would\t5
cashier\t25\t36
cashier ask\t-7
cashier&ask\t-9
cashier~be\t4
cash~a\t3
cash~keep\t7
cash~the\t16
cash~to\t10
cas~be\t-6
cat\t-18
catalogu&say\t7
catch\t5
catch a\t14
catch&her\t8
caught\t2
caus~hav\t0\t24
cell\t17\t47
census\t-6\t-17
cent\t6\t20
center&medicar\t0\t30
centr&ask\t-5
centr~your\t0\t51
certificat\t-9\t-11
certificat and\t-3
certificat~the\t-9
chang\t-24\t-54
chang if\t-4
chang it\t-13\t-14
chang my\t-24\t-26
chang my address\t-6
chang on\t-6
chang that\t-6
chang the email\t4
chang your\t-4
chang your password\t-8
chang&address\t-8\t-25
chang&any\t-4
chang&app\t-5
chang&next\t-4\t-17
chang&noth\t-4
chang&password\t-24
chang&ring\t-4
chang&say\t-5
chang&tell\t-4
chang&us\t-3
chang&when\t-5
chang~a\t-7
chang~address\t-7\t-25
chang~bank\t4
chang~email\t4
chang~password\t-19
chap\t1\t5
chap say\t-3
chap&phon\t5\t18
chap~the\t3\t10
charg #\t23\t50
charg and\t-4
charg for\t-9
charg me\t3
charg of\t6\t17
charg one\t12
charg&out\t-6
charg&send\t5
charg&tell\t-5
charg&until\t-6
charg~#\t14\t45
charity\t-3\t-21
charity&them\t-11
charl\t0\t27
chat\t0\t-16
cheaper\t-3
check\t-13\t-27
check be\t-2\t-15
check for\t5
check i be\t4
check it\t-10\t-25
check it be\t-3
check me\t-14
check no\t-6
check the\t-3
check the websit\t-6
check up\t-4
check with\t-7
check with the\t-23\t-30
check your\t-4
check&becaus\t7
check&befor\t-12
check&charity\t-5
check&first\t-25
check&hold\t4
check&id\t-5
check&list\t-7
check&now\t11
check&number\t4
check&off\t-5
check&open\t-5
check&real\t-4
check&register\t-5
check&ring\t-8
check&she\t-6
check&them\t-5
check&thirty\t-3
check&websit\t-9
check&who\t2
check~#\t21\t28
check~balanc\t-5
check~i\t-9\t-42
check~on\t-3
check~the\t-3
check~websit\t-6
check~you\t-3\t-28
check~your\t4
cheer\t-3
chemist\t-2
chequ\t0\t-7
chequ and\t3
chequ in\t-4
chequ in the\t-3
chequ&address\t-14
chequ&tak\t6
chequ~i\t-5
chequ~the\t-6
child\t-3\t-13
chines\t10
chip\t2\t30
chip and\t0\t15
chip&an\t5
choic and\t-5
choos\t-8
choos a\t-11
choos another\t-5
choos another day\t-5
choos&another\t-5
choos&day\t-17
choos&new\t-6
choos~day\t-15
choos~new\t-6
chosen\t12\t16
chosen for\t15\t23
chosen for a\t6
chosen~a\t6
church\t-14\t-34
church and\t-5
citation\t5
citizen\t-11
citizen advic\t-20
citizen&advic\t-20
claim\t-2
claim it\t-4
claim number\t-6\t-25
claim you\t0\t-25
claim&already\t-7
claim&form\t-12
claim&number\t0\t-25
claim&onlin\t-5
claim~hav\t0\t-15
claim~i\t3
claim~you\t-6
clean\t5
clean it\t7
cleaner\t-17\t-51
clear\t18\t22
clear a\t-5
clear it\t4
clear the\t7
clear&thre\t4
clear&today\t8
clearanc\t8
clerk\t6
clerk&ask\t6
click on\t0\t37
client\t16\t24
client&audit\t5
client~be\t5
client~i\t8
clinic\t-5
clon\t-4
clos\t18\t12
clos and\t-5
clos at\t5\t15
clos of\t31\t27
clos of business\t7
clos of play\t7
clos the\t8
clos the door\t11
clos to\t4
clos tonight\t6
clos your\t6
clos&business\t9
clos&door\t11
clos&play\t7
clos&today\t-4
clos&tonight\t21
clos~business\t7
clos~door\t11
clos~play\t7
cloth\t-2
club\t-8
co op and\t5
coach\t-8\t-38
coach and\t-6
coach~the\t-6\t-38
coat on\t9
cocain\t10
cod\t12\t8
cod and\t10\t12
cod and account\t5
cod for the\t4
cod or\t-8
cod that com\t8
cod they\t6
cod to\t-3
cod with\t-7
cod&account\t4
cod&as\t8
cod&bank\t8
cod&card\t6
cod&chang\t-4
cod&email\t-6
cod&her\t5
cod&mobil\t15
cod&nam\t5
cod&noth\t-3
cod&off\t-3
cod&ok\t5
cod&pay\t11
cod&phon\t2
cod&say\t12
cod&send\t3
cod&tell\t8
cod~#\t8
cod~account\t5
cod~be\t2
cod~com\t19\t21
collar\t0\t24
collar number\t0\t30
collar&number\t0\t30
colleagu\t15
colleagu in\t7
colleagu in the\t7
collect\t-7
collect card\t-7
collect for\t17\t65
collect for the\t14\t38
collect it\t-7
collect&card\t-13
collection\t-2\t-27
collector\t0\t-18
collect~at\t-15
collect~from\t-9
collect~the\t6\t18
colleg\t-3\t-17
colour it\t-7
com\t0\t-21
com and\t-6\t-44
com back\t0\t-10
com back for\t-4
com back to\t4
com back you\t-5
com by\t4
com get\t-7
com hom\t0\t-27
com in\t-11\t-13
com in and\t-5
com in if\t-5
com in the\t-15
com it\t6
com it say\t11
com monday\t-14
com off\t-10
com off your\t-4
com on\t-2
com on monday\t-10
com out\t-2
com round\t1
com sunday\t-6
com that\t3
com then\t4
com thursday\t-6
com to\t-2
com to #\t-9
com to the\t-6
com tuesday\t-5
com up\t18
com up on\t2
com with\t-5\t-12
com with the\t-5
comment\t-3
commission\t6\t30
company about\t-4\t-28
company call\t5
company ring\t-3
company&giv\t-4
company&ring\t-8\t-14
company&truck\t7\t26
company~me\t-7
company~my\t-7\t-36
compar\t-6
compensation\t2\t20
compensation of\t7
compound\t-9
compromis\t11\t30
computer\t13\t41
computer and\t43\t38
computer and i\t9
computer be\t14
computer be send\t7
computer on\t4
computer shop\t-5
computer&down\t5
computer&him\t5
computer&ill\t4
computer&now\t3
computer&okay\t6
computer&open\t6
computer&phon\t4
computer&send\t14\t22
computer&shop\t-10
computer&yes\t4\t30
computer~i\t18\t33
computer~send\t7
computer~the\t13
com~and\t-6\t-17
com~at\t0\t-16
com~look\t-3
com~monday\t-10
com~next\t-5
com~one\t-6
com~see\t-5
com~she\t-6
com~sunday\t-3
com~the\t-9\t-6
com~together\t9
con\t-9
confidential\t2
confirm\t-1\t-20
confirm my\t7
confirm press\t-6
confirm&bank\t14
confirm&call\t-12
confirm&nam\t7
confirm&press\t-8
congratulation\t10\t66
congratulation you\t0\t18
congratulation you hav\t0\t20
congratulation your\t6\t27
congratulation~hav\t0\t20
connect\t21\t21
connect to\t4
connect you\t9
connect&now\t6
connect&officer\t7
connect~the\t5
contact\t14\t33
contact the\t9
contact us\t5
contact&as\t6
contact&press\t5
contact&us\t5
continu\t30
contract\t0\t-20
control\t4\t17
cooperat\t8
copay\t-6
copy\t-2
copy it\t-6
copy~the\t-4
corner\t3\t11
corner shop\t3
corner&card\t7
corner&shop\t3
corporat\t11\t43
correct\t2
cos\t2
cost\t1\t16
cost me\t-3
cost noth\t-15
cost of\t13\t50
cost of liv\t9\t31
cost&liv\t9\t31
cost&noth\t-19
cost~#\t-11
cost~liv\t9\t31
cost~the\t4
cottag\t-3
could ask\t-3
could ask for\t-4
could be\t4\t18
could clear\t4
could com\t-6
could do the\t12
could get\t5
could giv\t13
could go\t-3
could hav\t-3
could hav my\t-7
could hear\t2
could i\t0\t-16
could i check\t-5
could i speak\t0\t-24
could just\t7
could not show\t6\t20
could pay\t-3
could settl\t7
could someon\t-6
could stop\t5
could we\t-7
could you\t-1\t-40
could you pay\t9
could you ring\t-10
could&an\t-19
could&another\t-6
could&any\t-4
could&as\t-4
could&ask\t-6
could&bank\t11
could&bill\t11
could&buy\t10
could&call\t4
could&card\t24\t54
could&clear\t4
could&fetch\t-5
could&fifty\t3
could&fre\t-3
could&friday\t-17
could&her\t2
could&him\t3
could&hundr\t5
could&id\t2
could&lend\t13
could&meter\t-8
could&mr\t0\t-19
could&now\t6
could&onlin\t-5
could&over\t4
could&own\t-7
could&right\t7
could&ring\t-5\t-15
could&round\t7
could&say\t3
could&scam\t9
could&settl\t7
could&sim\t-5
could&someon\t-4
could&speak\t0\t-27
could&stop\t5
could&tim\t-7
could&transfer\t6
could&without\t-6
could&writ\t-4
could~a\t2
could~com\t-7
could~get\t2
could~him\t5
could~it\t1
could~my\t-7\t-18
could~not\t7
could~on\t-10
could~out\t-7
could~pay\t23
could~read\t3
could~show\t6\t20
could~speak\t0\t-24
could~the\t10\t16
council\t-3
council about\t-4\t-13
council about the\t-4
council its\t0\t32
council say\t4
council say they\t6
council tax bill\t-5
council to\t-4
council websit\t-5
council&bank\t-6
council&bill\t-9
council&bin\t-8
council&check\t-9
council&phon\t-14\t-35
council&rebat\t0\t20
council&websit\t-5
council~bill\t-5
council~check\t-7
council~they\t6
count it\t5
counter ask\t6
counter its\t4
counter&ask\t6
counter&would\t14
counterfeit\t10
counter~a\t4
country\t6
county\t0\t-7
county&call\t-8\t-55
coupl\t2
coupl of\t2
courier\t33\t28
courier&tak\t11
courier~the\t4
court\t14\t59
court enforcement\t3\t24
court&an\t0\t38
court&could\t7
court&enforcement\t3\t24
court&her\t7
court&officer\t0\t18
court&oh\t4
court&press\t7
court~i\t0\t26
cover\t0\t34
cover hav\t5\t24
cover it\t-6
cover on\t6\t40
cover on the\t0\t21
cover&laps\t13\t23
cover&want\t-8
cover~the\t0\t21
co~and\t5
craig\t0\t18
crash\t9\t45
crash~be\t10\t33
crat\t8
cream\t-4
credit card\t7
credit union\t-4\t-38
credit you\t5
credit&card\t6
credit&pay\t10\t20
credit&she\t6
credit&union\t-4\t-38
credit~can\t7
credit~i\t-5\t-30
credit~my\t0\t-21
credit~tell\t-7
crew\t-2\t-29
crim agency\t4\t16
crim number\t-28\t-15
crim&agency\t4\t16
crim&number\t-21
criminal\t8\t19
cross\t3\t14
cross&when\t10
crown\t7
croydon\t4\t9
cruis\t38\t94
cruis for\t7
cruis for two\t7
cruis~two\t7
cry\t11\t16
cry and\t6
cry&say\t3
crypto\t16\t30
cry~a\t11
cry~the\t5
ctrl\t5
cuf\t4
cupboard\t-5
cuppa\t-8
currently\t0\t35
custody\t13\t38
custody with\t3
custom\t3\t8
custom&send\t4
customer\t4\t8
customer and\t8
customer carer\t0\t12
customer servic\t0\t-23
customer&ask\t0\t-15
customer&carer\t0\t12
customer&saving\t7
customer&servic\t0\t-23
customer~a\t8\t37
customer~be\t0\t30
customer~your\t4\t37
custom~be\t0\t21
cut\t1
cut off\t0\t12
cut off the\t-5
cut the old\t-3
cut&half\t7
cut&old\t-3
cut&tonight\t12
cut~card\t5
cut~off\t0\t-21
cut~old\t-3
cyber\t14\t59
dad hav\t10
dad&need\t-15
dad&way\t-7
dad~a\t6
dad~be\t16
dad~his\t-5
dad~it\t-11
daft\t0\t20
daft it\t7
daniel\t3\t8
darl\t6
dat\t-7\t-18
dat and\t8
dat and the\t5
dat be\t-3
dat i\t-4
dat of\t-4\t-11
dat of birth\t-2\t-10
dat&bank\t26
dat&birth\t-2\t-10
dat&digit\t4
dat&first\t-19\t-20
dat&lin\t-4
dat&may\t-6
dat&nineteenth\t-4
dat&postcod\t-8
dat&say\t-15\t-18
data\t11\t49
data entry\t0\t15
data protection\t7
data&entry\t0\t15
data&protection\t7
dat~birth\t-2\t-10
dat~the\t0\t-17
daughter be\t8
daughter ring\t-9\t-22
daughter tak\t5
daughter&phon\t-5
daughter&ring\t-28\t-40
daughter&she\t-3
daughter~me\t-12
daughter~she\t-6
daventry\t-13\t-30
david\t15\t34
day\t0\t-7
day after\t-4
day and\t-12
day and the\t-7
day at\t0\t-28
day befor\t3
day do\t3
day its\t-8
day lat\t-8
day no\t-9
day notic\t-11
day ok\t-4
day or\t-15\t-15
day press\t-6
day to\t-6
day&after\t-8
day&an\t-5
day&ask\t-10
day&befor\t2
day&chang\t-2
day&check\t-3
day&lat\t-9
day&let\t-10
day&money\t-5
day&month\t-5
day&need\t-7
day&noth\t-4
day&notic\t-4
day&now\t5
day&off\t-5
day&ok\t-4
day&phon\t6
day&tell\t2
day&ten\t-5
day&through\t-5
day&too\t-6
day&whil\t-5
day&work\t-5
day&yes\t-3
day&youd\t-3
day~#\t-4
day~a\t0\t16
day~be\t-2
day~can\t-9
day~the\t-11
day~too\t-6
day~you\t1
dc&hammersmith\t0\t15
dead\t5\t16
deal\t0\t-17
dean\t0\t-77
death certificat\t-7
death&certificat\t-7
debit\t1
debit be\t-3
debit card\t17
debit card and\t7
debit go down\t-7
debit hav\t7\t20
debit&card\t19
debit&could\t6
debit&down\t-4\t-29
debit&fail\t8
debit&read\t6
debit~and\t11
debit~down\t-7
debt\t-3\t-12
debt charity\t-8\t-37
debt&charity\t-8\t-37
debt~and\t-5
december\t0\t-12
decid\t-43\t-25
decid~the\t-9
decision\t-4
declin\t-2
deduct\t4
delay\t-3\t-63
delivery\t-5\t-29
delivery for\t0\t-30
delivery&cod\t-14
dent\t-7
department\t36\t113
department be\t0\t16
department i\t7\t33
department i be\t5\t21
department&nam\t0\t20
department&say\t11\t19
department~be\t10\t50
department~i\t11\t17
department~your\t0\t-12
depend\t-3
depend on\t-6
deport\t8
deposit\t2
deposit it\t14
deposit its\t4
deposit on\t12
deposit&fifty\t17
deposit&fiv\t6
deposit&new\t4
deposit&noth\t-7
deposit&thousand\t5
deposit~and\t-5\t-28
deposit~two\t6
deputy&county\t0\t-16
desk at the\t-7
desk or\t-8
desk you\t4\t42
desk&giv\t-7
desk&hi\t0\t-22
desk&tak\t10
desk~speak\t-4\t-45
desk~the\t-7\t-30
desperat\t5
detail\t1
detail and the\t5
detail its\t4
detail on the\t4
detail&account\t8
detail&form\t-14
detail&him\t9
detail&pound\t9
detail&say\t5
detail~be\t10
detail~hav\t0\t-27
detect\t5\t29
detectiv\t3\t9
detectiv&sorry\t6\t26
development\t8
devic\t9
dhl\t3
dial\t3\t18
dial #\t6\t18
dial # to\t7
dial nin\t8
dial&him\t7
dial&now\t8\t23
dialler\t-8
dial~now\t9
dial~to\t7
diary\t-13
differenc\t4
differenc back\t4
different\t5
different~and\t3
different~so\t5
digit\t39\t50
digit and\t8
digit and the\t4
digit number\t3
digit on\t4
digit on the\t5
digit that\t4
digit you\t6
digit&card\t8
digit&number\t7\t15
digit&see\t4
digit~number\t6
digit~the\t18
direct\t-2
direct debit\t-10
direct debit be\t-3
direct debit go\t-7
direct debit hav\t7\t20
direct&debit\t-10
direct&down\t-10\t-29
direct&fail\t6
direct&pay\t-7
directly\t4
direct~#\t6
direct~be\t-3
direct~go\t-7
direct~hav\t7\t20
direct~on\t-5
disconnect\t11\t132
disconnect in\t7\t21
disconnect&hour\t5
disconnection\t7\t31
discount\t7\t14
discretion\t13
discuss\t4
discuss this\t9
dispatch\t7
disput\t-3
disput it\t-8
district\t-10\t-76
division\t5\t38
do #\t4
do anyth\t-17\t-48
do be\t4\t12
do better\t-6
do great\t7
do i\t-2
do i do\t3
do i hav\t-1\t-9
do i know\t-8
do i need\t-6
do i pay\t-2
do i want\t-4
do if\t-15
do it as\t3
do it befor\t4
do it by\t-3
do it in\t-7
do it onlin\t5
do it through\t14
do it today\t13
do it what\t5
do it whil\t-3
do it yourself\t-15
do my\t1
do not agre\t-3
do not and\t-9
do not authoriz\t4
do not believ\t-4
do not bother\t8
do not contact\t5
do not discuss\t16
do not giv\t-6
do not hang\t-2
do not hav\t-2
do not lik\t2
do not log\t17
do not match\t4
do not mention\t21
do not need\t-38\t-90
do not open\t14\t21
do not pay\t-5
do not press\t7\t18
do not put\t14
do not read\t-11
do not ring\t28
do not say\t5
do not send\t-2
do not shar\t13
do not sound\t3
do not tak\t4
do not touch\t4
do not use\t4
do not want\t0\t-10
do not writ\t5
do not you\t0\t13
do noth\t-2
do noth and\t-6
do on the\t-5
do onlin\t4
do or\t-6
do she\t-2\t-15
do she want\t-11
do tell\t-3
do ten\t-7
do the transfer\t21
do ther\t4
do ther be\t4
do this\t7
do well\t-3
do what\t2
do you bank\t7\t19
do you get\t0\t-36
do you hav\t10
do you keep\t20
do you need\t-11
do you own\t3\t23
do you see\t8\t10
do you send\t-8
do you tak\t-4\t-18
do you want\t-9\t-10
do you will\t-8
doctor hav\t-5
doctor&ask\t-15
doctor&hed\t12
doctor&order\t5
doctor&ring\t-6
doctor&sign\t5
doctor&tell\t-9
dog\t-15\t-42
dog i\t-10
dog&say\t-5
dog~and\t7
dollar\t0\t-17
dollar and a\t3
dollar fee\t-6
dollar&bill\t-6
dollar~be\t3
dollar~my\t-5
door\t-1\t-4
door if\t-6
door its\t-9
door&an\t6
door&giv\t4
door&now\t8
door&ring\t-10
door&tak\t-3
door~ring\t-5
door~tak\t-11
dorothy\t3\t37
doubl by\t18
dover\t7
down a\t11
down and\t6
down as\t3\t19
down as a\t5
down for\t-2
down just\t6
down just dial\t5
down lin\t-4
down the\t7\t15
down the phon\t9
down they\t-6
down yeah\t-4
down&as\t3\t19
down&could\t5
down&dial\t7
down&draw\t5
down&good\t-11
down&key\t4
down&lin\t-3
down&phon\t11
down&theyd\t5
down&would\t-8
download\t16\t22
download a\t6
download the\t5
download&support\t6
down~be\t-2
down~phon\t11
do~#\t4
do~agre\t-5
do~as\t-2
do~at\t-3
do~authoriz\t15\t43
do~bank\t23\t17
do~be\t1\t14
do~bother\t8
do~can\t-2
do~charg\t-9
do~contact\t5
do~cost\t-5
do~discuss\t16
do~ever\t-6
do~get\t0\t-7
do~giv\t-6
do~hang\t-2
do~hav\t1
do~hed\t-4
do~help\t-5
do~i\t0\t14
do~if\t-7
do~in\t-7
do~it\t-4
do~just\t0\t-43
do~keep\t10
do~log\t10
do~match\t4
do~mention\t21
do~my\t-3
do~need\t-69\t-98
do~new\t10
do~onlin\t3
do~open\t18\t26
do~owe\t-5
do~own\t2\t39
do~pass\t-4
do~pay\t-10
do~press\t6\t14
do~put\t7
do~read\t-3
do~ring\t10
do~say\t9
do~see\t4
do~send\t-2
do~shar\t17
do~tak\t-1\t-23
do~thank\t-4
do~thing\t-10
do~through\t14
do~till\t-10
do~today\t4
do~touch\t4
do~transfer\t6
do~us\t-3
do~use\t3
do~want\t-8\t-27
do~whil\t-3
do~yourself\t-12
dpd\t-38\t-132
dr\t-2\t-12
draw\t12\t33
draw it\t43\t35
draw it out\t5
draw on\t-6
draw out\t7
draw&out\t8
draw&say\t6
draw&thousand\t15
drawer\t3
dress\t-3\t-27
drink\t-11
driv it\t-5
driv to the\t5
driver do not\t4
driver&call\t4
driver&would\t9
driv~the\t6
drop again\t-6
drop in\t-5
drop it at\t-6
drop&pay\t-7
drop&thursday\t-4
drop~at\t-3
drov to\t9
drug\t21\t58
drugstor\t6
drugstor&card\t6
dry\t-4
dud\t13
due #\t0\t30
due # back\t10\t36
due a\t10\t24
due on\t-16\t-26
due on the\t-24\t-32
due&activity\t3
due&could\t7
due&payment\t4
due~#\t-5
due~back\t5\t33
due~on\t-5
due~the\t-24\t-85
dutch\t5
duty\t3
duty and ther\t4
duty on\t0\t-30
duty&warrant\t6\t20
duty~a\t-10\t-36
duty~ther\t4\t17
each\t15\t8
each account\t9
each and\t8
each tim\t3
each week\t-7
each&account\t13
each&ill\t-6
each&tim\t4
each&week\t-9
each&yes\t-6
each~a\t5
each~be\t8
each~i\t3
ear\t-4
early\t0\t-12
easter\t-5
easter~be\t-6
eat\t-2
ebay\t2\t12
ebay card\t4
ebay&card\t4
eh\t3
eight\t-1\t-3
eight and\t-18\t-25
eight hundr\t5
eight hundr and\t5
eight thousand\t-2
eight week\t-9
eight&aye\t-4
eight&euro\t9
eight&four\t-5\t-20
eight&hundr\t6
eight&number\t-4
eight&thousand\t-3
eight&week\t-9
eighteen day\t-4
eighteen hundr\t16
eighteen&day\t-4
eighteen&hundr\t9
eighth\t-20\t-19
eighty\t3
eighty pound\t3
eighty&thousand\t3
eighty&us\t5
eight~and\t2\t14
eight~four\t-6
eight~it\t8
either\t4
either way\t-4
either&pay\t-4
either&way\t-4
elderly&mal\t0\t-15
election\t0\t-21
eleven\t0\t-7
eleven hundr\t9\t16
eleven hundr pound\t4
eleven pound\t-2\t-24
eleven&hundr\t5\t14
eleven~pound\t6
eligibl\t5
eligibl for\t5
elli\t-3
elm\t-7\t-41
els\t4
els can\t-6
els i\t-10
els i can\t-7
els no\t-10
els no that\t-7
els&thank\t-4
els&want\t-9
els~can\t-7
els~hav\t-3
els~that\t-4
email\t-12\t-12
email a\t-8
email and the\t6
email i\t-9
email if\t-8
email it\t-10
email me\t-29\t-46
email or\t-6
email so\t4
email the\t-10\t-35
email&address\t-10
email&befor\t-12
email&chang\t3
email&id\t-8
email&new\t-6
email&over\t-6
email&password\t13\t14
email&read\t-6
email&receipt\t-5
email&say\t0\t11
email&which\t-5
email~a\t-8
email~be\t-3
email~hav\t-7
email~my\t0\t23
email~new\t-6
email~read\t-6
email~the\t0\t-23
emergency&servic\t13
emergency~what\t8\t25
empty\t4
end\t-11\t-18
end #\t-5
end and\t-5
end i\t3
end i be\t4
end in\t-12
end of\t-17\t-31
end of the\t-11\t-17
end&ask\t-4
end&id\t-8
end&may\t-8
end&month\t-12\t-22
end&today\t7
end~it\t-11
end~may\t-5
end~the\t-5\t-12
energy\t0\t13
enforcement\t2\t20
enforcement agent\t0\t-19
enforcement officer\t4\t28
enforcement&agent\t0\t-19
enforcement&offic\t0\t30
enforcement&officer\t5\t34
engineer\t-2\t-5
engineer will\t0\t-20
engineer&thursday\t-4
engineer&visit\t0\t-18
engineer~be\t-6
english\t0\t17
enjoy\t-8
enough\t-15\t-22
enough in\t-6
enough&account\t-5
enough~the\t-10
enter\t8\t39
enter the\t5
enter you\t5
enter&digit\t6
entry\t0\t20
envelop\t2
envelop for\t3
envelop&driver\t6
envelop&sign\t-11
envelop&writ\t10
envelop~writ\t5
error\t13\t22
error&computer\t6
escrow\t38\t24
estimat\t-8
euro\t42\t27
euro for\t10
even and\t3
even be\t0\t-18
even be that\t0\t-18
even if\t2
even tell\t6
even tell me\t6
even&right\t4
even&say\t2
even&tell\t9
even~that\t0\t-12
ever\t7\t6
ever do\t-3
ever&ask\t-4
every\t3
every friday\t-8
every&friday\t-11
every&hour\t23
every&now\t3
everybody\t1
everyon over\t5
everyon&over\t7
everyon~the\t-4\t-25
everyth\t13
everyth~it\t9
everywher\t-3
every~hour\t12
every~i\t3
every~now\t16
ever~to\t-4
evidenc\t18
excess\t-3
exit\t-10
expect\t-7\t-26
expect to\t0\t-21
expect~to\t-5
expir\t4
expir today\t6
expir&today\t6
expiry\t10\t22
expiry and the\t4
expiry dat\t7
expiry&dat\t7
expiry&thre\t4
expiry~the\t6
explain\t0\t-17
export\t7
extension\t-15
extra\t5\t56
f s\t3
f&s\t3
fac\t3\t15
fac down\t7
fac&down\t7
facebook\t0\t54
factory\t3
factory&laps\t7
fail\t2\t14
fail to\t2\t16
failur\t6
failur to\t6
failur to appear\t3
failur&appear\t3
failur~appear\t3
fair\t-2
fair enough\t-4
fair&enough\t-4
faith\t6
fak\t-9
fall pendant\t12\t33
fall&pendant\t12\t33
family\t15\t23
family&bank\t4
family~and\t5
family~on\t4
fancy\t-5
fancy it\t-8
far as the\t10
far~the\t4
faster payment\t3
faster&payment\t3
fault\t-2\t-10
fault~it\t-5
favor\t6
february\t2
federal\t11\t31
federal&matter\t8
fee\t1\t15
fee and\t-3
fee by\t9
fee for\t0\t29
fee of\t16
fee of #\t7
fee of two\t7
fee on\t-20
fee on the\t-5
fee&first\t-7
fee&hundr\t8
fee&nin\t4
fee&off\t-11
fee&pound\t4
fee&sixty\t4
fee&thought\t11\t27
fee~#\t11
fee~be\t-3
fee~it\t-5
fee~two\t7
felt\t-3
femi\t0\t-15
fenc\t-2
ferreira\t0\t-36
ferry\t0\t-35
fetch you\t-8
fetch&card\t11
few\t-1
few~and\t-5
fibr\t0\t-14
fifteen\t-6
fifteenth\t-5
fifth\t5
fifty\t9\t9
fifty and\t4\t26
fifty for\t4
fifty percent\t6\t35
fifty percent off\t4\t18
fifty to\t3\t19
fifty&dollar\t2
fifty&hundr\t7\t18
fifty&off\t11\t26
fifty&only\t5
fifty&percent\t10\t51
fifty&say\t4
fifty~its\t5
fifty~off\t8\t24
figur\t2
figur number\t3
figur&number\t3
figur&say\t4
fil\t8
fil be\t5
fil&against\t6\t19
fil&call\t4
fill\t-7\t-7
fill in\t-3
fill in the\t2
fill&kettl\t-6
fill&our\t-4
fill~in\t-3
fill~kettl\t-6
fill~the\t1
fil~you\t8\t24
fil~your\t4
fin\t-4
fin any\t-4
fin i\t-4
fin ill\t-3
fin no\t-6
fin&any\t-5
fin&need\t-5
fin&tak\t-11
final\t10\t78
final courtesy\t0\t15
final courtesy call\t0\t15
final notic\t3\t27
final&call\t3\t19
final&courtesy\t0\t15
final&notic\t3\t27
finally\t-5
final~call\t0\t15
financ\t2
financ&nam\t4
find it\t-2
find my\t-4\t-21
find my glass\t3
find with\t7
find&bank\t7
find&drug\t5
find&glass\t4
find&him\t-8
find&tax\t6
find~a\t20\t48
find~glass\t4
fingerprint\t7
finish\t7
finish the\t3
fin~not\t-5
fin~the\t-5
fin~you\t-2
fiona\t0\t-24
fir\t13
firewall\t8
firm&ask\t-6
firm&ring\t0\t-14
first and\t-1
first and then\t6
first by\t13
first half\t-3
first i\t-6
first if\t-16
first if you\t-6
first lin\t-18\t-21
first lin of\t-10
first month\t3
first month and\t5
first nam\t-4
first of\t-6\t-34
first school\t12
first thre\t5
first to\t10
first two\t21
first wag\t11
first week\t7
first&address\t-10
first&after\t-8
first&another\t7
first&day\t-4
first&due\t-7
first&four\t3
first&half\t-3
first&hear\t-6
first&hundr\t9
first&instalment\t4
first&lin\t-18\t-21
first&nam\t-3
first&now\t3
first&only\t0\t67
first&pay\t2
first&postcod\t-6
first&school\t12
first&thought\t-7
first&thre\t5
first&wag\t11
first&want\t-3
first&week\t4
first&well\t-5
first~and\t2
first~be\t-2
first~can\t-6
first~due\t-6
first~hundr\t7
first~my\t6
first~of\t-16\t-14
first~then\t7
fish\t-8
fit\t-5
fit a\t-6
fitter\t-5
fiv day\t-34\t-34
fiv day and\t-4
fiv fiv zero\t3
fiv he\t13
fiv hundr\t8\t16
fiv million\t4
fiv oclock\t9
fiv on\t-5
fiv thirty\t-5
fiv thousand\t17\t13
fiv thousand and\t5
fiv work\t-5
fiv work day\t-5
fiv year\t12
fiv zero\t4
fiv zero one\t3
fiv&call\t4
fiv&day\t-30\t-39
fiv&each\t5
fiv&hundr\t7\t15
fiv&ill\t-6
fiv&look\t4
fiv&million\t4
fiv&month\t3
fiv&oclock\t9
fiv&only\t5
fiv&pay\t3
fiv&technician\t6
fiv&tell\t-4
fiv&thirty\t-11
fiv&thousand\t22\t20
fiv&work\t-8
fiv&year\t2
fiv&zero\t4
fiver\t-6
fiv~and\t0\t12
fiv~fiv\t3
fiv~in\t-3
fiv~on\t-4
fiv~one\t5
fiv~only\t5
fiv~zero\t4
fix\t-1
fix&end\t-3
fix~the\t8
flag\t51\t98
flag for\t11\t28
flag it\t4
flag&as\t5
flask\t-10
flat if\t7
flat in\t0\t23
flat&okay\t-5
flower\t-9
foam\t5\t27
foil\t19
foil and\t10
folk~a\t-5
follow by\t11
follow up\t3\t34
food\t-3\t-15
fool\t3
for #\t31\t45
for # on\t8
for a\t2\t3
for a fee\t-4
for a fortnight\t4
for a hundr\t7
for a kitchen\t7
for a photo\t0\t-26
for a year\t-4
for alarm\t-5
for an officer\t6
for anyth\t-15
for anyth and\t-4
for be\t-4
for call\t-2\t8
for call microsoft\t0\t49
for call window\t6\t17
for eight\t13\t48
for eight thousand\t11\t21
for eleven\t4
for everybody\t4
for evidenc\t7
for fingerprint\t6
for fiv\t0\t23
for fiv year\t4
for him\t1\t17
for it at\t6
for it in\t7
for it no\t-4
for it so\t5
for last\t-4
for lif\t5
for me\t4\t10
for me and\t7
for me the\t5
for miss\t0\t-31
for money\t-7\t-25
for mor\t-6
for mr\t-2\t-21
for mrs\t0\t-11
for my\t0\t-43
for national\t0\t-18
for national statistic\t0\t-18
for no\t-4
for noth\t-10
for one\t3
for pensioner\t8
for ring\t-10
for saf\t11
for safety\t13
for stranger\t4
for tax\t3
for ten\t-3\t-35
for that\t-1
for the\t0\t2
for the call\t4
for the flood\t5\t23
for the four\t-6
for the lawyer\t7
for the new\t-5
for the number\t-7
for the rent\t11
for the tax\t4
for thirty\t-6
for thirty day\t-4
for thirty second\t-7
for thre\t2
for thre year\t6
for thursday\t-7
for two\t1
for up\t-6
for up to\t-6
for updat\t-10
for week\t6
for what\t-8
for year\t0\t-24
for you\t2
for you be\t3
for you but\t7
for your son\t13
for your week\t5
foreign\t25\t25
foreign&address\t10
forg\t12
forgiven\t4
forgiveness\t6\t81
forgotten\t-10
form\t-24\t-76
form at\t-7
form at the\t-7
form back\t-6
form be\t-4
form for the\t-5
form for you\t7
form if\t-4
form in\t-13\t-16
form in the\t-7
form its\t4
form to\t-15
form with\t-15
form&ask\t-3
form&onlin\t-10
form&our\t-5
form&pag\t-4
form&post\t-11
form&say\t-4
form&send\t-9
form&sign\t3
form~hav\t-5
form~in\t-10
form~the\t-37\t-44
form~we\t-6
forty\t3
forty fiv\t2\t17
forty minut\t0\t-36
forty percent\t10\t22
forty&fiv\t0\t13
forty&minut\t0\t-23
forty&nin\t1
forty&off\t0\t15
forty&out\t12
forty&percent\t16\t22
forty~for\t2
forty~off\t3
for~as\t4
for~at\t2
for~be\t11
for~birthday\t-10\t-32
for~bus\t-4
for~but\t9\t14
for~can\t0\t-19
for~cruis\t4
for~dat\t-4
for~day\t-2
for~delay\t0\t-28
for~dinner\t-5
for~extra\t5
for~fiv\t3
for~flood\t5\t23
for~for\t7\t20
for~fortnight\t4
for~four\t-2
for~fre\t8\t15
for~friend\t18
for~garden\t-9
for~hotel\t0\t23
for~hous\t-3\t-17
for~hundr\t6\t25
for~i\t2
for~kitchen\t7
for~lawyer\t7
for~meal\t-15
for~microsoft\t0\t49
for~minut\t2
for~month\t-2
for~my\t3\t20
for~new\t-6
for~now\t2
for~number\t-9
for~off\t4
for~officer\t17
for~one\t2\t27
for~or\t-4
for~pay\t10\t23
for~payment\t5
for~phon\t11
for~photo\t-4\t-26
for~pric\t0\t-22
for~protection\t18\t26
for~rent\t16
for~ring\t-4
for~second\t-5
for~sir\t2
for~so\t2
for~start\t-5
for~statistic\t0\t-18
for~tea\t-9
for~thank\t-3
for~the\t4\t28
for~thousand\t7
for~to\t-4
for~wait\t-4
for~we\t-11\t-40
for~week\t-2
for~well\t3
for~when\t-5
for~year\t2
for~you\t0\t36
four\t0\t2
four hour\t2
four hundr\t3\t16
four if\t-4
four in the\t-10\t-23
four nin\t-5
four on\t-3
four six\t5
four that\t-4
four thousand\t9\t17
four&hour\t2
four&hundr\t5\t17
four&morn\t-5
four&ok\t-7
four&she\t-4
four&tell\t7
four&thousand\t11\t20
four&tim\t4
four&use\t11
four&which\t3
four&yeah\t2
fourteen\t-2
fourteen day\t-26
fourteen day to\t-3
fourteen&day\t-26
fourteenth\t-3
fourteen~to\t-2
fourth\t3
fourth and\t14
four~and\t1
four~for\t4
four~pound\t2\t12
four~the\t-2\t-22
fram\t-4
fraud\t27\t68
fraud and\t3
fraud squad\t6
fraud&heer\t0\t42
fraud&ring\t14\t42
fraud&squad\t6
fraud~i\t0\t20
fraud~ring\t9\t20
fre\t4\t4
fre and\t-26\t-27
fre and they\t-5
fre and you\t-4
fre but\t21\t45
fre help\t-6
fre to\t4
fre you\t-5
fre&an\t-7
fre&as\t-3
fre&but\t5\t45
fre&cruis\t6
fre&government\t11\t37
fre&hour\t-7
fre&only\t3
fre&pension\t4
fre&review\t8\t13
fre&show\t-9
fre&tak\t-7
fre&wis\t-3
freephon\t-6
freezer\t-3
fresh\t11
fre~for\t6
fre~i\t-8\t-22
fre~if\t-13
fre~ther\t-5
friday\t-7\t-22
friday at\t-10\t-33
friday pleas\t0\t-23
friday&between\t-6
friday&could\t-7
friday&seven\t-9\t-20
friday~the\t-6
friday~two\t-6
fridg\t-2
friend\t11\t14
friend&giv\t5
from #\t0\t-12
from a\t3
from amazon\t25\t99
from an\t12\t55
from another country\t5
from another phon\t-8
from appl\t5
from april\t-6
from bt\t6\t20
from card\t0\t21
from customer\t7
from his end\t-12
from hmrc\t0\t-11
from hom\t10\t66
from last\t-6
from me\t5\t17
from microsoft\t11\t34
from my\t-1
from my bank\t3
from my own\t6
from nin\t-12
from nin to\t-6
from our\t2
from the corner\t5
from the council\t0\t12
from the court\t9
from the national\t3\t45
from the neighbourhood\t0\t-19
from the nhs\t11\t81
from the shop\t-2
from the surgery\t0\t-16
from the trad\t0\t21
from the window\t0\t34
from us\t-2
from what\t5\t27
from your\t1\t-4
from your bank\t4
from your phon\t4
from~about\t-12\t-37
from~account\t6\t63
from~and\t0\t15
from~ask\t-4\t-25
from~bank\t2
from~corner\t5
from~council\t0\t17
from~country\t6
from~court\t9
from~cousin\t-6
from~door\t-4
from~end\t-3
from~i\t0\t-14
from~lan\t-4\t-21
from~letter\t-6
from~national\t3\t45
from~neighbourhood\t0\t-19
from~nhs\t11\t81
from~own\t3
from~phon\t0\t20
from~power\t0\t-20
from~revenu\t0\t-8
from~security\t18\t100
from~servic\t0\t16
from~thank\t-5
from~that\t5
from~to\t-6\t-15
from~trad\t3\t24
from~trust\t0\t26
from~vet\t0\t-22
from~window\t0\t34
from~with\t0\t18
front\t12\t13
front and\t14
front and back\t14
front and then\t5
front of\t12\t12
front of me\t3
front&card\t18
front&number\t6
front&transfer\t5
front~back\t17
front~me\t4
front~the\t7
front~then\t5
froz with\t5\t18
froz with a\t5\t18
froz&siren\t5\t18
frozen\t20
frozen~they\t4
full\t4\t8
full of\t2\t17
full&card\t4
full&number\t3
fully\t5
fully fund\t5
fully&fund\t5
fund\t9
fund be\t8
fund&today\t4
funny&say\t7
furnitur\t3
gag\t22
gag order\t16
gag&order\t16
garag\t-2\t-20
garag ring\t-5
garag&giv\t9
garag&ring\t-12\t-26
garag&when\t-7
garag~to\t-5
garden\t-7
garden centr\t-18\t-31
garden&centr\t-18\t-31
gareth\t-2
gareth&hi\t0\t-28
gareth~hi\t0\t-28
gas\t0\t-10
gas and\t4
gas station\t4
gas&servic\t-6\t-22
gas&she\t-8
gas&station\t4
gat\t-4\t-34
geek\t0\t22
generat\t5
gentleman\t4\t12
get a\t0\t-4
get a fre\t4
get a letter\t-7
get a new\t-4
get a text\t-1
get as\t5
get as far\t6
get at\t3
get back\t11\t54
get charg\t-5
get charg for\t-4
get cut\t-3
get cut off\t-3
get heer\t-4
get his\t-5
get in\t4\t8
get into the\t0\t-32
get it if\t-3
get it out\t3
get kid\t3
get los\t-6
get nasty\t8
get on my\t14
get one\t0\t-9
get that\t1
get the\t0\t-6
get the card\t5
get thirty\t-4
get thirty day\t-8
get to be\t3
get you\t0\t10
get your card\t7\t16
get~at\t0\t-8
get~bank\t4
get~be\t7
get~card\t7
get~day\t-10
get~email\t2
get~fre\t7\t17
get~heer\t2
get~hundr\t3
get~i\t-6\t-43
get~if\t-9
get~in\t3
get~letter\t-9\t-9
get~messag\t2
get~money\t0\t27
get~my\t15\t12
get~new\t-2
get~no\t-3
get~off\t-2
get~one\t-3
get~out\t3
get~own\t-10
get~parcel\t0\t-53
get~saving\t9
get~statement\t-13
get~steam\t6
get~text\t-1
get~then\t8
get~to\t0\t14
gift\t5
gift card for\t-10\t-33
gift~for\t-4
girl\t3
girl on\t4
girl on the\t3
girl&could\t5
girl&would\t6
girl~be\t5
girl~my\t5\t44
giv a statement\t-4
giv her\t9
giv her the\t6
giv it\t-1
giv it a\t-8
giv me a\t-2
giv my\t-2
giv the\t6\t12
giv to\t4\t43
giv to the\t7\t52
giv up\t-3
giv us\t1
giv us a\t-7
giv you\t3\t12
giv you his\t5
giv you the\t3
giv&account\t2
giv&again\t-8
giv&another\t-5
giv&anyon\t-3
giv&anyth\t-3
giv&away\t3
giv&card\t54\t60
giv&cod\t10
giv&crim\t-4
giv&dat\t2
giv&debit\t7
giv&detail\t1
giv&digit\t6
giv&form\t-10
giv&her\t2
giv&let\t-4
giv&lik\t-5
giv&load\t6
giv&look\t-5
giv&lot\t5
giv&minut\t-6
giv&mr\t6
giv&nin\t9
giv&now\t5
giv&off\t6
giv&ok\t-6
giv&quot\t-13
giv&sixteen\t5
giv&sort\t11
giv&statement\t-5
giv&thing\t-4
giv&us\t-2
giv&voucher\t-10
giv&when\t-3
giv&word\t6
giv~a\t-3
giv~anyth\t-3
giv~card\t7
giv~his\t9
giv~number\t-2
giv~statement\t-7
giv~that\t6
giv~the\t5\t13
giv~what\t6
glass\t-3\t-18
global\t4\t96
go ahead and\t4
go at\t2
go back\t-2
go back on\t-37\t-23
go back to\t-1
go black\t7
go bust\t9\t26
go dead\t4
go for the\t-5
go he\t-17
go he say\t-9
go i\t0\t-31
go in and\t3
go in for\t-5
go on and\t4
go on then\t-2
go out\t-2
go round\t-3\t-27
go ther\t3
go through\t1
go through the\t0\t-16
go to\t0\t13
go to get\t4
go to pay\t7
go to push\t6
go to send\t-5
go to the\t7
go to your\t3
go up\t-15\t-30
go up by\t-10\t-36
go up from\t-6
go you\t-3
god\t0\t9
god i\t0\t17
gold\t16\t27
good about\t-4
good day\t0\t15
good even be\t0\t-18
good faith\t6
good go\t10
good ill\t-4
good morn be\t0\t6
good morn i\t0\t13
good morn its\t0\t-18
good morn mr\t0\t-20
good morn you\t0\t-25
good news\t3
good thank\t-4
good that\t-8
good tim\t0\t-27
good tim yes\t0\t-28
good with\t6
good yes\t0\t52
good you\t0\t-18
good&call\t2\t17
good&check\t-9
good&day\t-4\t13
good&faith\t6
good&ill\t-3
good&madam\t0\t34
good&may\t0\t15
good&news\t3
good&saturday\t-6
good&sir\t0\t-12
good&thank\t-2
good&through\t0\t-43
good&tim\t0\t-27
good&today\t0\t39
goodby\t-9
good~do\t-6
good~for\t0\t15
good~go\t-4\t-23
good~i\t0\t10
good~madam\t0\t20
good~may\t0\t27
good~mrs\t0\t19
good~to\t6\t47
good~we\t0\t-32
good~yes\t0\t-22
good~you\t-4\t-11
googl\t25\t69
googl play\t15
googl play card\t9
googl voucher\t6
googl&card\t11
googl&play\t15
googl&voucher\t6
googl~card\t9
gov\t-7
gov dot\t-3
gov&dot\t-3
gov&uk\t-5
government\t15\t72
government back\t14
government gateway\t4
government grant\t6
government schem\t4\t17
government websit\t-4
government&gateway\t4
government&grant\t3
government&only\t9
government&schem\t10\t34
government&sit\t-4
government&websit\t-4
go~a\t2
go~again\t-6
go~an\t3
go~and\t3
go~be\t1
go~by\t0\t-37
go~every\t5
go~four\t6\t21
go~from\t-11\t-22
go~it\t-4
go~need\t4
go~no\t14
go~not\t4
go~on\t-3
go~pay\t2
go~push\t6
go~send\t-5
go~tak\t5
go~the\t1
go~will\t-6
go~you\t0\t-16
go~your\t5\t8
graham\t0\t14
gran\t0\t12
gran its me\t0\t8
gran pleas\t3
gran&pleas\t3
grand\t1
grand com\t5
grandad\t-10\t-11
grandson be\t10\t20
grandson be in\t8\t21
grandson hav\t-10\t-24
grandson&car\t5
grandson&number\t-8
grandson&ring\t-6\t-41
grandson~be\t6\t56
grandson~in\t14\t50
grant\t3\t7
grant for\t5\t63
grant&thousand\t5
grant&today\t5
gran~hav\t5
gran~me\t0\t18
great\t1
great news\t0\t20
great thank\t-10
great thank you\t-6
great you\t5
great&news\t0\t20
great&thank\t-10
great~you\t-5
green one\t-4
green&yes\t-3
grey card\t-5
grey&card\t-5
group\t3\t9
guaranteed\t8\t62
guess\t0\t28
guest\t5
guid you\t6
gutter\t-9\t-29
guy&say\t-2
guy~from\t-4\t-21
gym\t0\t-8
gym~be\t-6
ha\t-6
ha ill\t-5
ha okay\t-4
ha&ill\t-10
hacker\t63\t101
hacker be\t9\t16
hacker&see\t5
hadnt\t3
hadnt be\t6
hadnt~and\t6
haha\t7\t28
half\t1
half eleven\t-5
half fiv\t-12
half of\t2
half pric\t8\t38
half pric for\t9\t32
half&all\t-4
half&chip\t4
half&eight\t-8
half&fiv\t-6
half&off\t-3
half&pric\t8\t51
half&six\t-9
half~for\t9\t32
half~six\t-6
half~to\t11
halv\t21
hammersmith\t0\t70
hand\t3\t6
hand and\t5
hand them\t17
hand&bank\t6
hand&him\t12
hand&them\t17
handbag\t-4
handler\t3
handset\t11
handset so\t6
handy\t16
handy i\t12
handy~do\t8
hand~be\t4
hand~over\t7
hand~the\t-4
hang on\t0\t-30
hang on i\t-5\t-29
hang up\t1
hang up and\t-3
hang up or\t9
hang&bank\t15
hang&call\t-16
hang&number\t-13
hang~and\t-2
hang~or\t9
happy\t-9\t-39
happy to\t-4
hard\t-4
hard driv\t-8
hard&driv\t-8
hargreav\t6\t46
harm\t-7
harm do\t-7
harris\t0\t35
hat\t9
hat for\t4
hat to\t3
hav a bill\t0\t-15
hav a buyer\t4\t18
hav a card\t0\t-13
hav a crash\t4\t15
hav a delivery\t-7\t-41
hav a fre\t-6
hav a good\t-16
hav a leak\t-8
hav a letter\t4\t11
hav a look\t-10
hav a messag\t0\t39
hav a new\t-4
hav a parcel\t0\t22
hav a smartphon\t10
hav a think\t-6
hav all\t0\t23
hav an appointment\t-10\t-29
hav an open\t0\t-23
hav any\t2
hav anybody\t-3
hav anyon\t-14
hav anyon tell\t-7
hav ask\t0\t-15
hav ask for\t0\t-41
hav be\t0\t26
hav be ask\t5\t35
hav be breach\t9\t17
hav be chosen\t9\t14
hav be find\t3\t14
hav be flag\t8
hav be hack\t6
hav be open\t10\t25
hav be overcharg\t12
hav be plac\t8
hav be ring\t0\t-24
hav be select\t4\t14
hav be stop\t9
hav be try\t0\t32
hav be use\t13\t43
hav bounc\t5
hav call\t-5
hav chang\t2
hav com\t-4\t-7
hav com back\t-6
hav com in\t-9
hav declin\t-5
hav detect\t7\t22
hav do it\t6
hav fourteen day\t-4
hav get an\t0\t-12
hav get it\t-2
hav get one\t0\t-24
hav get thirty\t-2
hav get you\t0\t13
hav giv\t-2
hav giv me\t6
hav go\t2
hav hav\t-3\t-30
hav hav a\t0\t-6
hav hav it\t-2
hav his\t0\t19
hav i\t-2\t-11
hav in\t3
hav in the\t2
hav it\t0\t-5
hav just\t11
hav just get\t5
hav just send\t7
hav keep it\t-5
hav laps\t16\t22
hav laps and\t4
hav leav\t-25\t-21
hav leav a\t-6
hav leav your\t-4\t-26
hav lock\t-4
hav look\t-9
hav manag\t6
hav manag to\t6
hav me\t10\t33
hav me go\t14
hav me press\t3
hav miss\t-7\t-28
hav miss the\t-10\t-29
hav mov\t-5\t-17
hav never\t2
hav nin\t-6
hav no\t2\t28
hav not\t7\t38
hav not claim\t4
hav not get\t6
hav not hav\t3\t9
hav not order\t19\t52
hav not pay\t10
hav only\t6
hav only to\t12
hav put a\t-3
hav read the\t-5
hav report\t-12\t-34
hav ring\t-15\t-29
hav send\t-2\t-36
hav send you\t-5\t-25
hav set\t-4
hav she\t-3
hav sign\t-11\t-14
hav stop it\t-4
hav tak the\t-5
hav tell\t0\t-19
hav the\t-1
hav the letter\t-12\t-45
hav the one\t13\t29
hav to\t0\t9
hav to be\t4
hav to buy\t10
hav to get\t-5
hav to giv\t-4
hav to let\t20
hav to pay\t2\t19
hav to sign\t-3
hav to tak\t5
hav to tell\t-7
hav use\t-6
hav win\t0\t11
hav win the\t3
hav you\t1
hav you a\t8
hav you get\t0\t-8
hav your\t1
hav your card\t10
hav your social\t4
hav~a\t0\t-15
hav~and\t1\t37
hav~appointment\t-17\t-29
hav~bank\t4
hav~be\t4
hav~block\t9
hav~box\t-3
hav~breach\t9\t17
hav~buy\t4
hav~buyer\t4\t18
hav~call\t-2
hav~card\t1
hav~chosen\t9\t14
hav~day\t-26\t-36
hav~delivery\t-7\t-41
hav~find\t6
hav~flag\t8
hav~for\t-2
hav~fre\t-5
hav~get\t0\t-10
hav~good\t-6
hav~hack\t6
hav~hav\t0\t27
hav~he\t-4
hav~hed\t8
hav~her\t-6
hav~his\t-3
hav~hom\t0\t-17
hav~idea\t6
hav~it\t-7\t-7
hav~leak\t-4
hav~let\t23
hav~letter\t-5\t-15
hav~look\t-11
hav~me\t2
hav~messag\t0\t39
hav~monday\t-8
hav~month\t-13
hav~mov\t4
hav~new\t-6
hav~no\t-3
hav~on\t0\t-12
hav~order\t3
hav~other\t4
hav~overcharg\t12
hav~parcel\t0\t16
hav~password\t17
hav~pay\t0\t19
hav~pick\t3
hav~plac\t8
hav~press\t3
hav~question\t-4\t-23
hav~rent\t3
hav~right\t3
hav~ring\t2
hav~say\t-3
hav~second\t5
hav~select\t4\t14
hav~six\t3
hav~smartphon\t10
hav~social\t6
hav~stay\t5
hav~stop\t3
hav~tak\t10\t19
hav~talk\t3
hav~tell\t-5
hav~that\t-1
hav~them\t-8\t-35
hav~ther\t3
hav~this\t5\t15
hav~thre\t8\t35
hav~try\t0\t35
hav~twenty\t-8
hav~typ\t6
hav~us\t-32\t-98
hav~use\t0\t13
hav~you\t-2
he\t0\t20
he ask\t-2
he ask for\t-7
he ask if\t-12
he ask me\t2
he be\t6\t20
he be a\t3
he be as\t7
he be in\t12\t14
he be outsid\t-7
he be ring\t-5
he be the\t13\t14
he be to\t5
he can\t-5\t-25
he can not\t-2
he could\t25\t80
he could do\t5
he di\t8
he do\t-1
he hand\t-6
he hav\t2\t19
he hav a\t1
he hav me\t8\t17
he hav to\t-26\t-31
he just want\t-8
he keep\t6\t23
he know\t4
he leav\t-7\t-16
he lik\t-5
he look\t5
he need\t9
he need my\t5
he only\t-8
he put a\t7
he ring\t-2\t-10
he say\t0\t4
he say and\t0\t27
he say hed\t3
he say my\t4
he say no\t-15
he say the\t4
he stay\t4
he still\t-5
he tell\t2\t16
he thought it\t-8
he wait\t4
he want\t1
he want my\t15
he want to\t-2
he will\t3
he would\t1
head\t5\t10
head offic\t14\t32
head&offic\t14\t32
health\t0\t21
hear\t0\t6
hear a\t8
hear about\t0\t33
hear it\t-4
hear it from\t-8
hear me\t3\t25
hear of\t24\t18
hear of him\t5
hear of that\t7
hear this\t-6
hear you\t0\t25
hear&clinic\t-5
hear&her\t14
hear&lin\t0\t46
hear&ring\t-4\t-24
heart\t2
heart~hav\t9
hear~from\t-8
hear~peopl\t-5
hear~then\t9
heathrow\t7
heavy\t-3
hed\t12\t43
hed a\t0\t35
hed call\t-10
hed hav\t0\t31
hed pay\t7
hed put it\t-6
hed&could\t11
hed&her\t3
hed&his\t0\t-12
hed&key\t4
hed&let\t4
hed&order\t7
hed&pay\t9
hed&round\t5
hed&set\t13
hed&show\t8
hed&through\t5
hed&us\t11
hed&want\t8\t20
hed~be\t5
hed~in\t3
hed~it\t10\t32
hed~me\t22\t15
heer\t2\t5
heer at\t-4
heer be\t3\t27
heer how\t0\t-30
heer i\t4
heer till\t-4
heer we hav\t0\t20
heer will\t-4
heer&how\t0\t-22
heer&parcel\t4\t27
heer&tell\t-3
heer&thre\t7\t37
heer&till\t-7
heer&twenty\t7
heer~hav\t9\t85
heer~ring\t-8
heer~the\t5\t10
held\t5
held by\t10
held for\t3
held~the\t3
hell\t3
hell giv\t5
hell giv you\t3
hell hav a\t-3
hell ring\t-3
hell show\t-4
hell show you\t-4
hell tak\t3
hell&badg\t-12
hell&card\t-10
hell&first\t-6
hell&giv\t3
hell&his\t-2
hell&ring\t-3
hell&show\t-5
hell&sign\t5
hell&tak\t3
hello be i\t2\t26
hello could\t-4\t-71
hello could i\t0\t-49
hello dear\t0\t21
hello good\t0\t12
hello good even\t0\t11
hello i\t1\t-10
hello i be\t5\t8
hello i get\t-4\t-47
hello i need\t0\t-22
hello its\t-6\t-39
hello lov\t0\t20
hello mister\t0\t-15
hello sir\t3
hello thank\t0\t11
hello thank you\t0\t16
hello we\t0\t40
hello yes\t0\t9
hello&amazon\t0\t29
hello&call\t9\t68
hello&card\t0\t-18
hello&centr\t0\t-15
hello&could\t0\t-45
hello&council\t0\t14
hello&customer\t0\t15
hello&dear\t0\t19
hello&even\t0\t11
hello&good\t0\t7
hello&hear\t0\t29
hello&hiya\t0\t-23
hello&hous\t0\t-33
hello&lov\t0\t20
hello&maam\t11\t56
hello&mat\t0\t-22
hello&mister\t0\t-15
hello&need\t0\t-22
hello&our\t0\t-23
hello&security\t0\t-20
hello&sir\t3\t-14
hello&talk\t0\t29
hello&team\t0\t-42
hello&want\t-3\t-9
hello&yes\t0\t4
hello~be\t1
hello~even\t0\t11
hello~for\t-5
hello~get\t-4\t-47
hello~i\t0\t10
hello~need\t0\t-22
hello~put\t0\t-17
hello~support\t0\t-23
hello~yes\t0\t37
hell~a\t-4
hell~first\t-5
hell~it\t16
hell~the\t5
help\t0\t10
help hello\t0\t-50
help hello i\t0\t-41
help me\t-3
help you today\t0\t-13
help&an\t15\t65
help&catch\t31\t30
help&hi\t-4
help&id\t-5\t-22
help&lik\t0\t-35
help&mov\t4
help&operation\t11
help&out\t4
help&today\t-3\t-28
helpdesk\t-3\t-20
helper\t4
help~an\t7
help~be\t-5\t-18
help~catch\t30\t33
help~i\t0\t10
help~today\t0\t-13
her card and\t-5
her detail\t4
her in\t-2\t-25
her own\t4
her phon\t12\t43
her that\t4
her the\t4
her up\t-9
her&account\t3
her&all\t-6
her&anyth\t-8
her&app\t9
her&bank\t2
her&branch\t7\t20
her&bring\t-6
her&but\t4
her&cash\t10
her&colleagu\t5
her&detail\t17
her&land\t5
her&lik\t-4
her&lin\t5
her&miss\t-5
her&off\t7
her&open\t8
her&own\t5
her&phon\t6\t23
her&pin\t5
her&saving\t17
her&send\t0\t36
her&son\t4
her&tell\t-5
her&typ\t5
her&want\t-3
her&whil\t15
her&whol\t5
her&why\t4
her~a\t-10\t-25
her~account\t5
her~at\t10
her~be\t5\t20
her~but\t5
her~can\t-4
her~cod\t9
her~com\t-4
her~do\t-3
her~for\t0\t37
her~get\t10
her~if\t-7
her~in\t2
her~on\t5
her~put\t-5
her~ring\t-4
her~to\t0\t18
her~with\t-5
hes\t2
hes do\t-5
hes get\t-2
hes in\t2
hes my\t17
hes our\t3
hes the\t4
hes&bank\t14
hes&eat\t-8
hes&four\t-10\t-36
hes&him\t3
hes&his\t-5
hes&lat\t-7
hes&machin\t5
hes&nephew\t10
hes&our\t3
hes&six\t5
hes&stranger\t5
hes&sunday\t-4
hes&tim\t5
hes~a\t0\t-9
hes~me\t6
hes~nephew\t5
hes~the\t2
hes~to\t3
hey\t0\t-6
hey its\t-4\t-23
hey its me\t0\t-18
hey ther\t7\t48
hey~its\t0\t-14
hey~me\t0\t-18
hey~this\t0\t14
he~#\t5
he~about\t-5
he~as\t10
he~at\t4
he~be\t2\t13
he~bring\t-5
he~do\t4\t33
he~get\t5\t20
he~hed\t3\t14
he~heer\t-8
he~her\t8
he~his\t-2
he~hom\t-4
he~in\t11\t12
he~it\t-5\t-36
he~its\t-2
he~me\t8\t27
he~my\t21\t60
he~no\t-9
he~noth\t-3
he~off\t-6
he~out\t8
he~outsid\t-7
he~say\t2
he~the\t18\t30
he~to\t-8
he~two\t8
he~up\t0\t-23
he~want\t-22\t-18
he~with\t-2
hi\t0\t-22
hi i\t-7\t-38
hi i hav\t-4\t-20
hi i want\t-4\t-32
hi its the\t-4
hi mr\t-4\t-35
hi my\t-10\t-91
hi thank for\t0\t-27
hi ther be\t0\t9
hi ther its\t0\t17
hi&account\t0\t55
hi&call\t0\t-5
hi&card\t-4\t-28
hi&id\t-3\t-28
hi&jad\t0\t26
hi&letting\t0\t-14
hi&mr\t-4\t-28
hi&mrs\t0\t-9
hi&nam\t0\t-23
hi&order\t0\t-14
hi&speak\t0\t-13
hi&through\t0\t-30
hi&want\t-8\t-49
hi&who\t6\t84
high court\t8\t56
high court enforcement\t4\t41
high street\t-3
high&court\t8\t56
high&enforcement\t4\t41
high&street\t-3
high~enforcement\t4\t41
him and\t2
him at\t-4
him at the\t-6
him by\t8
him his\t8
him his nam\t6
him if\t-19
him its\t3
him my\t12
him my bank\t11
him not\t-4
him not to\t-4
him off\t3
him the number\t5
him to\t-1
him to read\t-5
him when\t-13
him&again\t0\t25
him&bank\t19
him&but\t3
him&card\t9
him&hed\t12
him&hell\t6
him&hes\t-2
him&keep\t4
him&lin\t8
him&machin\t7
him&noth\t4
him&off\t9
him&only\t6
him&read\t-4
him&stay\t4
him&thank\t-4
him&think\t-4
him&tomorrow\t-6
him&tonight\t7
him&until\t8
him&want\t-4
him&when\t-15
him~bank\t11
him~be\t-2
him~card\t9
him~he\t2
him~me\t-6
him~nam\t3
him~nin\t8
him~number\t5
him~read\t-7
him~ring\t-5
him~to\t-4
hip\t-3\t-10
his\t0\t-3
his bank\t22\t49
his bank card\t6
his birthday\t-5
his boss\t6
his card\t-11
his end\t-12
his job\t5
his nam\t2
his own account\t5
his&account\t4
his&bank\t9\t51
his&birthday\t-5
his&boss\t6
his&end\t-5
his&form\t-3
his&giv\t-5
his&him\t-3
his&invoic\t-4
his&job\t7
his&keep\t4
his&mind\t-5
his&nam\t3
his&new\t-5
his&off\t-6
his&only\t4
his&own\t3
his&phon\t-2\t-14
his&right\t-8
his&saving\t0\t-26
his&thing\t-6
his&us\t-5
his&way\t2
his&well\t-4
his&which\t-3
his~account\t8
his~for\t5\t28
his~go\t-14
his~hav\t-35\t-52
his~on\t-4\t-27
hit\t5\t15
hit a\t5
hit a lady\t4
hit yes\t4
hit&lady\t6
hit&pregnant\t4
hit&sh\t6
hit&yes\t4
hit~lady\t5
hiya\t0\t-5
hiya mum\t0\t-45
hiya&how\t0\t-26
hiya&mum\t0\t-22
hiya~its\t0\t-32
hi~for\t0\t-13
hi~hav\t-3\t-12
hi~the\t-4\t-10
hi~want\t-4\t-32
hi~you\t0\t11
hmrc&assessment\t-5
hmrc&self\t-7\t-27
hold\t16\t6
hold account\t13
hold be\t-4
hold becaus\t4\t23
hold for\t0\t-24
hold him\t8
hold it\t2
hold on\t0\t26
hold the\t4
hold up\t6
hold your\t14
hold&account\t8\t17
hold&an\t4
hold&bank\t9
hold&becaus\t0\t29
hold&button\t-31
hold&card\t10
hold&fiv\t7
hold&him\t10
hold&ill\t12
hold&key\t5
hold&need\t7
hold&now\t4
hold&payment\t7
hold&phon\t5
hold&power\t-4
hold&press\t7
hold&whil\t2
holder\t4\t21
hold~#\t7
hold~then\t11
hold~to\t6
hold~we\t-6
hom\t0\t6
hom by\t-5
hom offic\t15\t132
hom&offic\t7\t113
hom&visit\t-4\t-23
hom~you\t0\t12
honey\t2
hong\t12
hong kong\t12
hong&kong\t12
hop\t-3
hopefully\t-6
hospic&raffl\t-6
hospital\t0\t-13
hospital&number\t-13\t-29
hotel\t3\t13
hotel&cap\t9
hotel&verd\t9
hotel~in\t3
hour befor\t-3
hour off\t-7
hour to\t-2
hour with\t-7
hour&as\t-7
hour&befor\t-3
hour&call\t0\t-25
hour&id\t4\t23
hour&let\t6
hour&monday\t0\t-16
hour&noth\t-8
hour&tak\t8
hour&would\t11\t21
hour~not\t3
hour~on\t-4
hour~to\t5\t24
hous about\t-4\t-40
hous at\t27\t52
hous for\t6\t22
hous the\t0\t-31
hous&again\t-4
hous&giv\t9
hous&jewellery\t7
hous&them\t-7
household\t0\t16
household hav\t3\t21
how\t0\t2
how be you\t0\t6
how can\t-3\t12
how can i\t-3\t14
how long\t-4\t-17
how much\t2\t23
how much be\t3
how they\t4
how to\t-33\t-29
how we\t3
how would\t2
how you do\t6\t54
how&ask\t-7
how&day\t-3
how&each\t6
how&help\t-4
how&hi\t0\t6
how&long\t-4\t-17
how&much\t2\t23
how&new\t-6
how&out\t-6
how&say\t-5
how&sir\t11
how&tak\t-6
how&ten\t0\t-31
how&thousand\t6
how&turn\t-4
how&vot\t-6
how&yes\t0\t12
how~a\t5
how~be\t0\t-18
how~i\t-2\t-4
how~they\t-3
how~you\t1
hr\t0\t-13
hundr\t0\t58
hundr a\t3\t34
hundr and\t19\t13
hundr and eighty\t2\t9
hundr and fifty\t17\t16
hundr and forty\t4\t9
hundr and twenty\t5
hundr but\t11
hundr by\t21
hundr dollar\t0\t9
hundr each\t17
hundr euro\t16
hundr for\t17
hundr for the\t32
hundr from\t-9
hundr from the\t-7
hundr go\t5
hundr i\t2
hundr in\t4
hundr ninety\t4
hundr ninety nin\t4
hundr now\t7
hundr okay\t7
hundr on\t6
hundr percent\t4
hundr pound\t3\t6
hundr then\t15
hundr to\t9
hundr&befor\t6
hundr&bitcoin\t5
hundr&but\t5
hundr&card\t18\t27
hundr&cash\t9
hundr&clos\t10
hundr&day\t12
hundr&dollar\t-3\t-7
hundr&each\t16
hundr&eighty\t1\t8
hundr&euro\t16
hundr&fifty\t24\t22
hundr&fin\t5
hundr&fiv\t2
hundr&forty\t4
hundr&four\t2
hundr&friend\t8
hundr&front\t6
hundr&hell\t14
hundr&ill\t5
hundr&keep\t13
hundr&less\t-8
hundr&month\t0\t25
hundr&nin\t8\t39
hundr&nineteen\t3
hundr&ninety\t3\t11
hundr&now\t18
hundr&off\t4
hundr&oh\t2
hundr&okay\t5
hundr&pay\t4
hundr&percent\t4
hundr&pound\t5
hundr&rent\t7
hundr&sat\t7
hundr&say\t5
hundr&send\t8
hundr&tell\t9
hundr&today\t8
hundr&transfer\t4
hundr&twenty\t5
hundr&week\t9
hundr&which\t5
hundred\t-2
hundr~can\t8
hundr~eighty\t2\t9
hundr~fifty\t17\t16
hundr~forty\t4\t9
hundr~i\t5
hundr~my\t7
hundr~nin\t5
hundr~not\t6
hundr~now\t8
hundr~send\t10
hundr~the\t8
hundr~to\t6
hundr~twenty\t5
hundr~week\t8
hurt\t-3
hurt&his\t-7
husband\t0\t-5
husband about\t-7
husband do\t5
i alway\t-4
i ask\t-5\t-6
i ask could\t-4
i ask do\t-17
i ask my\t-4
i ask the\t-11\t-24
i ask which\t11
i bank\t6
i be about\t0\t19
i be afraid\t-1
i be an\t0\t-10
i be ask\t4
i be be\t5
i be call\t3\t-6
i be due\t8
i be from\t0\t18
i be get\t0\t-33
i be go\t3
i be heer\t0\t34
i be hom\t-12
i be honest\t5
i be in\t0\t10
i be look\t0\t37
i be mak\t-3
i be off\t-3
i be outsid\t-2
i be owe\t5\t12
i be return\t-8\t-59
i be ring\t2\t5
i be see\t-3
i be send\t5
i be speak\t0\t16
i be stuck\t0\t-16
i be the\t11\t18
i be ther\t-14\t-38
i be to\t11
i be with\t2\t12
i believ\t16\t68
i book\t-15\t-21
i brok\t0\t30
i brok my\t0\t30
i buy it\t-9
i can\t0\t8
i can ask\t-5
i can help\t-3
i can mak\t8
i can see\t0\t-23
i can settl\t6
i can tak\t10
i can turn\t7
i chang\t-13
i com\t-5\t-18
i confirm\t5
i could\t-9\t-31
i could hav\t-7
i could not\t-5\t-19
i could pay\t-10\t-25
i do it\t4
i do that\t2
i draw\t6
i drop\t0\t-12
i figur\t-3
i get\t-1\t-8
i get a\t-3\t-27
i get an\t0\t20
i get ther\t4
i get your\t1
i giv\t6\t37
i giv her\t5
i giv the\t8
i go\t-2\t-12
i go to\t0\t-23
i googl\t0\t25
i hadnt\t4
i hang\t4
i hang up\t4
i hav\t0\t2
i hav a\t2\t4
i hav an\t0\t25
i hav any\t11
i hav be\t0\t-20
i hav find\t0\t-15
i hav hav\t-1\t-22
i hav just\t3
i hav leav\t-7\t-30
i hav not\t7\t53
i hav only\t4
i hav pay\t13
i hav put\t2
i hav ring\t-2
i hav send\t0\t-10
i hav sign\t-12
i hav stop\t-4
i hav to\t10\t10
i hav you\t0\t28
i hav your\t0\t-33
i help\t-3
i help hello\t0\t-50
i help you\t0\t-10
i hit\t0\t23
i i\t0\t21
i just\t1
i just need\t8
i keep\t2\t38
i know and\t4
i leav\t-3
i lik\t-9
i look\t-10\t-26
i los the\t10
i miss\t0\t-19
i must\t2\t24
i must not\t20\t20
i need\t4
i need be\t9
i need it\t7
i need that\t9
i need the\t3
i need to\t0\t-10
i need you\t0\t14
i need your\t3
i never\t4\t9
i never buy\t0\t27
i never hav\t5
i not\t2
i offer\t-12
i only hav\t20\t15
i only need\t2
i order\t-17\t-73
i order a\t-4\t-37
i owe you\t-4
i pay\t1\t10
i pay #\t17\t16
i pay it\t3
i press\t0\t15
i put #\t4
i put a\t-6
i put it\t2
i read\t12
i read out\t10
i read you\t4
i represent\t12
i ring\t-27\t-62
i ring about\t-10\t-20
i ring my\t-4\t-19
i ring the\t-5
i ring them\t-5\t-17
i ring to\t-19
i saw\t2
i say\t-3\t-24
i say do\t-6
i say no\t-14\t-21
i say what\t-8
i say yes\t-12
i send\t6
i send it\t8
i send the\t5\t24
i send you\t8
i should\t10
i should not\t5
i sign\t-7\t-27
i sign in\t-4
i sound\t3
i speak\t0\t-3
i speak with\t2
i spell\t11
i spend\t-6
i spent\t-18\t-28
i suppos\t2
i tak\t0\t-5
i tak the\t2
i tak your\t-2
i talk with\t0\t26
i tell him\t2
i tell you\t2
i think\t-2
i think i\t0\t-14
i thought id\t-6\t-19
i through\t0\t29
i through to\t0\t29
i turn the\t8
i understand you\t4\t27
i use\t-2\t-13
i want\t-4\t-11
i want to\t-16\t-21
i want you\t10\t18
i will\t1\t18
i will show\t8
i wonder\t-5\t-20
i work in\t12
i would be\t16
i would lik\t-5
ian\t0\t-18
icloud\t0\t30
id and the\t3
id ask\t-9
id be\t1
id be on\t-9\t-26
id call\t-8
id do it\t4
id fill\t-5
id forgotten\t-6
id get\t5
id get a\t5
id hat\t12
id hat to\t4
id hav the\t-16\t-22
id just\t3
id keep\t6
id keep it\t6
id leav\t-5\t-52
id leav my\t-4
id lik\t-6\t-36
id lik to\t-6\t-56
id look\t-5
id never\t3
id pay\t-6
id ring\t-3
id seen\t-5
id send\t-6
id think\t-7\t-16
id think about\t-10
id to\t16\t32
id to pay\t5
id win\t11\t24
id win #\t14
id writ\t-5\t-22
id&ask\t-3\t-10
id&but\t7
id&buy\t4
id&call\t-7
id&certificat\t-6
id&check\t-10\t-23
id&digit\t-7
id&fetch\t6
id&fill\t-5
id&forgotten\t-6
id&form\t-9
id&giv\t-2
id&hat\t16
id&keep\t3
id&leav\t-10\t-56
id&letter\t-20
id&lik\t-8\t-39
id&look\t-2
id&los\t5
id&mail\t-4\t-23
id&out\t2
id&pay\t-2
id&pound\t-3
id&report\t0\t-26
id&round\t-4
id&seen\t-5
id&send\t-10
id&she\t-8\t-9
id&show\t4
id&som\t-3
id&them\t-27\t-38
id&think\t-11\t-25
id&till\t4
id&tim\t-9
id&tuesday\t-5
id&win\t3\t16
id&would\t-4
id&writ\t-4\t-22
identity\t6
id~#\t11
id~about\t-28\t-35
id~and\t-16\t-18
id~be\t-17
id~him\t5
id~i\t-14
id~in\t-5
id~just\t-6
id~my\t-2\t-17
id~not\t-7
id~on\t-3
id~the\t-10\t-52
id~them\t-11
id~to\t-1\t-37
if\t0\t-32
if a\t-2
if anybody\t-4
if anyon\t-19\t-19
if he\t-12\t-17
if he can\t-9
if hes\t-15
if i\t2
if i be\t-4\t-16
if i do\t10\t18
if i get\t-3
if i lik\t-10
if i pay\t5
if i read\t9
if i send\t13
if i want\t-12
if id\t-4
if id hav\t-13
if id rather\t-9
if it\t-13
if it be\t-4
if it do\t-3
if it drop\t-6
if it go\t-2
if it hav\t-4
if it say\t6
if it turn\t-4
if its\t1
if its right\t-5
if its your\t13
if not\t-17
if sh\t-3
if shed\t-7
if so\t-6
if somebody\t-2
if someon\t-13
if that\t-17\t-20
if that be\t-7
if that do\t-10
if the bank\t2
if the light\t-9
if they ask\t10
if this be\t-2
if we\t0\t17
if we do\t4
if you\t0\t-25
if you be\t-38\t-67
if you can\t-14
if you could\t3
if you do\t0\t11
if you ever\t-10
if you fancy\t-7
if you get\t-13
if you hang\t9
if you hav\t-9\t-13
if you lik\t-9
if you mak\t3
if you miss\t-4
if you need\t-12\t-19
if you open\t5
if you pay\t2
if you put\t2
if you rely\t-8
if you say\t4
if you see\t-4
if you send\t11
if you still\t-7
if you think\t-8
if you want\t-9
if you would\t-3
if youd\t-11\t-18
if youd lik\t-20
if youd rather\t-11
if youd sooner\t-12
if your bank\t4
if~bank\t9
if~be\t-38\t-52
if~buy\t4
if~can\t-13
if~chang\t-6
if~clear\t10
if~could\t2
if~do\t2\t28
if~ever\t-12
if~fancy\t-13
if~get\t-32\t-72
if~hang\t38\t27
if~hav\t-27\t-78
if~light\t-11
if~lik\t-50\t-16
if~need\t-14\t-30
if~on\t-9
if~one\t-5
if~open\t7
if~pay\t15\t22
if~rather\t-23\t-17
if~read\t24
if~rely\t-8
if~right\t-5
if~ring\t-3
if~see\t-4
if~sell\t-3
if~send\t20\t39
if~set\t-4
if~settl\t6
if~sooner\t-15
if~still\t-15
if~tell\t8
if~think\t-7
if~turn\t-8
if~want\t-31\t-9
if~would\t-8\t-23
ignor it\t-6
ignor that\t4
ignor&messag\t6
ignor~messag\t6
ill\t0\t-7
ill be\t-13\t-22
ill be in\t-17
ill be lat\t-14
ill com\t-2
ill do be\t3
ill do the\t12
ill email\t-8
ill email the\t-4
ill giv\t14
ill giv you\t8
ill hav the\t-7
ill help\t5
ill help you\t5
ill leav\t-21
ill leav it\t-5
ill let\t-8
ill need your\t6
ill pay you\t7
ill put\t-27
ill put a\t-11
ill put it\t-4
ill put that\t-9
ill say\t4
ill send the\t-14
ill stay\t6
ill stay on\t3
ill tak\t1\t10
ill text\t7
ill text the\t11
ill think\t-6
ill want\t5
ill&account\t4
ill&ask\t-5
ill&bank\t23
ill&card\t2
ill&cod\t17
ill&detail\t11
ill&email\t-4
ill&fiv\t-5
ill&form\t-2
ill&giv\t17
ill&half\t-9
ill&help\t9
ill&itll\t-9
ill&lat\t-14
ill&leav\t-18
ill&let\t-8
ill&letter\t-4
ill&minut\t-4
ill&month\t-6
ill&number\t2
ill&only\t8
ill&pay\t4
ill&six\t-7
ill&som\t-4
ill&stay\t7
ill&tak\t2
ill&text\t5
ill&thank\t-5
ill&think\t-11
ill&thursday\t-10
ill&ticket\t-3
ill&wait\t3
ill&whil\t9
illegal\t11\t39
illegal activity\t5\t20
illegal&activity\t5\t20
illegal&press\t5
ill~a\t-3
ill~an\t-6
ill~half\t-6
ill~i\t-3
ill~in\t-4
ill~lat\t-14
ill~on\t2
ill~that\t-6
ill~you\t5\t7
ill~your\t8
immediately\t17
immediately on\t7
immigration\t0\t27
imogen\t0\t-15
important&regard\t7\t21
important~regard\t7\t21
in #\t3\t10
in a\t6\t10
in a bag\t5
in a car\t5\t44
in a letter\t-12
in a lithium\t11\t28
in a magazin\t6
in a new\t-8
in a wallet\t8
in about\t-1
in an\t9\t31
in an email\t-4
in an envelop\t26\t50
in an hour\t11\t21
in and\t-2
in and sign\t-9
in appl\t9
in april and\t-8
in argo\t4\t26
in as\t3
in at\t-1
in banknot\t6
in bitcoin\t11\t18
in bradford\t4
in can\t-3
in cap\t9
in cap verd\t16
in cash\t6
in cash to\t6
in charg\t6
in croydon\t3
in custody\t9\t36
in custody with\t3
in daventry\t-13\t-30
in each\t15
in each account\t9
in error\t7
in escrow\t17
in foil\t10
in foil and\t10
in for\t-2\t-22
in for a\t-7
in for the\t0\t-21
in forty\t7
in front\t9\t13
in front of\t9\t13
in half\t12\t15
in half an\t12
in i\t-2
in i say\t-6
in if you\t-8
in it\t3
in it and\t2
in it say\t9
in it she\t7
in it so\t4
in january\t-2
in jun\t-4\t-19
in london\t3
in luton\t3
in march\t-4
in may\t-9
in my\t4
in my bag\t7
in my hand\t4
in my nam\t29\t32
in myself\t-4
in nin\t7
in nin day\t7
in november\t-4\t-24
in november and\t-5
in now\t-3
in october\t-7\t-21
in october she\t-5
in on it\t31\t22
in on thursday\t-6
in on your\t12
in one\t0\t15
in or\t-3
in person\t-3
in six\t-3
in spain\t6\t13
in the app\t-42\t-35
in the country\t8
in the dark\t4
in the day\t12
in the drawer\t5
in the end\t-5
in the hour\t5
in the last\t4
in the letter\t-5
in the mail\t-2
in the morn\t-5
in the nam\t6
in the next\t16\t27
in the offic\t-9\t-20
in the porch\t-9
in the portal\t-4
in the post\t-31\t-20
in their\t-7\t-18
in ther\t3
in ther and\t3
in toronto\t4
in town\t-4
in troubl\t5
in twenty\t4
in twenty four\t9
in twenty minut\t13
in two hour\t4
in usdt\t6
in when\t-10
in with\t0\t-11
in writ\t-13
in your\t11\t17
in your bank\t8
in your card\t4
in your first\t6
in your hand\t2
in your journal\t-9
in your nam\t9
in your pocket\t12
in your postcod\t5\t22
in your street\t-8
in yourself\t-8
includ\t-7
incom\t-2
inflation\t5
inform\t4\t22
inform you\t5
inform you that\t5
informant\t3\t33
information\t-3\t-16
inform~that\t0\t16
inhaler\t-8
ins\t0\t13
insid\t5\t22
insid a magazin\t4
insid they\t6
insid&branch\t8
insid&magazin\t9
insid~branch\t4
insid~magazin\t4
inspector\t4\t34
install\t11
install a\t5
instead\t-5
instruct\t8
insulation\t4\t19
insuranc\t7\t10
insuranc card\t-11
insuranc hav\t5
insuranc hav be\t10
insuranc number\t1
insuranc number hav\t0\t20
insuranc to\t9
insuranc would\t-6
insuranc&could\t17
insuranc&id\t8
insuranc&letter\t-9
insuranc&number\t1
insuranc&send\t-5
insuranc&use\t4
insuranc&which\t-7
insuranc~be\t14
insuranc~hav\t5\t23
insuranc~i\t13
insuranc~which\t-7
interest\t-3
interest&but\t-4
international&parcel\t0\t18
internet\t6\t25
internet be\t5
internet&cut\t10\t24
interviewer\t0\t-23
into\t3
into a\t2
into my\t5\t20
into my bank\t11
into the\t-3\t-16
into the phon\t6
into&bank\t16\t25
into&hed\t7
into&hold\t5
into&onlin\t11
into&whil\t6
into~account\t-2
into~bank\t7
into~hold\t5
inverter\t4
investigation\t26\t78
investigator\t0\t39
invit\t-6
invoic\t-14
invoic&pay\t-5
invoic&want\t-7
involv\t8
in~a\t-6\t-9
in~all\t5
in~amount\t6
in~an\t7\t19
in~app\t-11
in~bag\t7
in~be\t-1
in~but\t9
in~can\t-4
in~car\t0\t9
in~card\t23\t29
in~cloth\t7
in~country\t10
in~customer\t-5
in~dark\t4
in~do\t0\t38
in~email\t-6
in~end\t-5
in~envelop\t15\t46
in~hand\t4
in~hav\t1
in~he\t3
in~hour\t38\t54
in~hous\t1
in~how\t0\t19
in~i\t1\t8
in~if\t-8
in~journal\t-14
in~just\t8
in~kitchen\t-8
in~last\t4
in~letter\t-30\t-25
in~lithium\t11\t28
in~lot\t5
in~magazin\t6
in~mail\t-2
in~minut\t15\t20
in~money\t5
in~morn\t-4
in~nam\t30\t47
in~next\t8\t27
in~of\t13\t28
in~offic\t-9\t-23
in~oh\t0\t-15
in~on\t-6
in~onlin\t-4
in~plan\t-4
in~pocket\t9
in~porch\t-13
in~portal\t-6
in~post\t-26\t-16
in~postcod\t10\t45
in~press\t3
in~purs\t4
in~queu\t0\t-20
in~rain\t-3
in~sam\t-4
in~send\t3
in~shall\t-4
in~shop\t-3
in~sign\t-11
in~sir\t4
in~tak\t3\t22
in~tell\t8
in~the\t0\t-10
in~then\t3\t31
in~thursday\t-11
in~vap\t6
in~verd\t16
in~wallet\t11
in~which\t-8
in~who\t7
in~with\t0\t7
in~you\t0\t-18
ip\t5
ip address\t14\t42
ip&address\t14\t42
iphon\t11\t29
iphon&an\t5
ip~be\t4
irs\t5
island\t17
issu\t4\t14
it a\t-4\t-32
it across\t2
it again\t-2\t-18
it against\t3
it all by\t-5
it all in\t-4
it already\t-5
it and read\t10
it and ring\t-8
it and send\t5
it and tak\t-5
it any\t-3
it anyway\t-7
it as\t3
it as a\t4
it as it\t-15
it at\t-1
it at the\t-5
it away\t7
it back and\t-23
it back if\t7
it back in\t-3
it back to\t3
it back when\t4
it barclay\t4
it be\t0\t-3
it be and\t-15
it be for\t-2
it be hav\t-5
it be her\t-5
it be only\t23\t48
it be the\t-6\t-20
it be ther\t-2
it be two\t0\t20
it befor\t8
it between us\t5
it blink\t-8
it bounc\t3
it by bank\t3
it can go\t-5
it can not\t4
it can you\t-4
it clear\t10
it com in\t3\t33
it com off\t-5
it com out\t-13
it com up\t3
it cost\t-12
it cost noth\t-15
it do\t-2
it do you\t-3
it doubl\t8
it down\t0\t17
it down as\t8
it drop again\t-6
it every\t-3
it for\t2
it for you\t3
it go in\t-7
it hav\t7\t21
it hav to\t15
it him in\t4
it how\t0\t-17
it i\t3
it i could\t6
it i need\t13
it if it\t-8
it in\t-2\t-6
it in an\t7
it in front\t-4
it in my\t16
it in the\t-12\t-14
it in to\t-7
it in with\t-7
it in writ\t-3
it know\t4
it land\t6
it last\t-3\t-25
it might\t-2
it must\t4
it new\t-6
it no\t-4
it now\t2
it now on\t5
it off\t1
it off and\t-11
it off at\t-9
it off my\t6
it off the\t3
it on and\t6
it on the\t-6
it on your\t4
it onlin\t2
it open\t6
it or\t2
it out\t14
it out of\t8
it over to\t6
it press\t-8
it quiet\t4
it round\t-4
it say\t11
it say approv\t8
it say its\t4
it settl\t15
it ship\t4
it show\t6
it sinc #\t-5
it so\t7\t14
it so i\t2
it so its\t4
it start\t-2
it stop\t3\t22
it straight\t7
it straight back\t6
it suit\t-4
it tak\t-7\t-22
it tak up\t-5
it that\t0\t14
it ther and\t4\t20
it they be\t8
it this\t7
it through\t2
it through the\t11
it thursday\t-5
it tim\t8
it tim out\t8
it to\t8\t4
it to any\t-4
it to her\t16
it to his\t9
it to me\t2
it to my\t12
it to this\t21
it to you\t3
it today\t12
it tuesday\t-5
it two day\t7
it up\t-1
it up to\t7
it use to\t4
it we\t-2
it we will\t-5
it what\t1
it what be\t3
it when\t-6\t-19
it when you\t-9
it wher\t-4
it wher it\t-8
it will\t-3\t-27
it will be\t0\t-19
it will com\t-5
it with\t-1
it with her\t13
it with the\t-2
it with your\t-10
it without\t10
it writ\t-9
it yet\t4
it you can\t-3
it yourself\t-5
itd be a\t-5\t-20
itd com off\t-6
itd&as\t12
itd&off\t-7
itd~a\t-6\t-22
itd~go\t9
itd~off\t-6
itd~the\t4
itll\t1\t-6
itll be\t-10\t-22
itll be the\t-10
itll go\t-3
itll go into\t-4
itll&day\t-19
itll&into\t-4
itll&new\t-4
itll&say\t3
itll&thursday\t-4
itll&tomorrow\t-3
itll&week\t-5
itll&when\t-4
itll~into\t-4
its #\t1
its # and\t2
its a\t9\t4
its a con\t-5
its a different\t8
its a gift\t8
its a hundr\t3
its about\t0\t4
its all\t-1
its an\t3
its ask\t8\t22
its ask for\t9
its better\t7
its cash\t9
its clos\t9
its com up\t7
its do you\t-13
its eight\t0\t-29
its eleven\t5
its for\t29
its for a\t51\t22
its for your\t3
its fre\t-15\t-11
its fre and\t-13
its fre you\t-9
its fully\t5
its get to\t9
its giv\t5
its good for\t-4
its her\t7
its how\t16
its how we\t12
its in a\t6\t27
its in my\t8\t19
its jad\t0\t26
its just\t4
its just the\t7
its mot\t-3\t-34
its mrs\t0\t-18
its ninety\t3
its not go\t-8
its not in\t5
its not leav\t5
its not the\t3
its not ther\t-6
its noth\t0\t-21
its now\t4
its on\t-8\t-12
its only\t3\t-29
its only a\t8
its only me\t0\t-32
its our\t-7\t-15
its out\t-4
its pay\t8
its pc\t0\t-14
its quicker\t6
its refund\t6
its right\t-4
its ruth\t0\t-44
its ruth from\t0\t-44
its sat\t8
its send\t7
its show\t4
its sister\t0\t-16
its six\t5
its six hundr\t4
its still\t-3
its ten\t-8
its the new\t3
its through\t5
its tim\t-4
its to\t24
its tuesday\t-8
itself\t-4\t-20
its~a\t5
its~and\t0\t-10
its~at\t-2\t-35
its~bank\t2
its~be\t5
its~behind\t5
its~can\t-6
its~card\t8
its~com\t8
its~con\t-5
its~different\t8
its~do\t0\t14
its~for\t4
its~form\t-7
its~forty\t6
its~four\t0\t-22
its~fre\t-10
its~from\t1
its~fund\t6
its~gift\t15
its~hundr\t8
its~leav\t7
its~let\t-5
its~loan\t3
its~min\t-4
its~mr\t11
its~my\t3
its~nam\t15
its~ninety\t3
its~on\t1
its~onc\t10
its~only\t5
its~over\t0\t-23
its~pharmacy\t0\t-17
its~pound\t-2
its~separat\t5
its~seven\t0\t-43
its~sinc\t4
its~so\t2
its~tax\t5\t26
its~they\t3
its~to\t9\t12
its~up\t2
its~we\t2
itun\t13
it~#\t0\t-8
it~a\t1\t5
it~after\t9
it~again\t-3
it~an\t1
it~any\t-16\t-31
it~appl\t6
it~approv\t9
it~as\t5
it~at\t-2
it~bank\t4
it~banknot\t5
it~becaus\t14\t26
it~befor\t2
it~can\t-2
it~card\t8
it~cash\t8
it~desk\t0\t-13
it~do\t-1\t-13
it~download\t11
it~even\t3
it~evidenc\t10
it~for\t-2
it~forty\t4
it~front\t-4
it~get\t0\t-14
it~hard\t-8
it~hello\t-4
it~her\t6
it~i\t4\t17
it~if\t2
it~it\t-1\t-6
it~its\t5\t15
it~just\t1
it~know\t8
it~mak\t4
it~march\t-5
it~me\t1
it~morn\t4
it~my\t13
it~need\t16\t21
it~new\t-6
it~no\t-1
it~not\t-1\t-9
it~noth\t-4
it~now\t2
it~of\t4
it~ok\t-8
it~only\t10\t23
it~or\t0\t-13
it~out\t2
it~press\t11
it~read\t20\t24
it~ring\t-10
it~saturday\t-7
it~send\t2
it~she\t-4
it~should\t6
it~sign\t-4
it~six\t2
it~so\t1
it~steam\t6
it~sunday\t-3
it~tak\t-15\t-18
it~thank\t-18
it~the\t0\t-4
it~them\t0\t-15
it~ther\t-2
it~this\t4\t16
it~through\t-1
it~thursday\t-4
it~to\t4
it~today\t11
it~too\t-4
it~two\t3
it~what\t5
it~whil\t24
it~with\t-2
it~would\t-4
it~writ\t-3
it~you\t-1
i~#\t6
i~about\t-2
i~afraid\t-1
i~alon\t4
i~already\t3
i~appeal\t-10
i~as\t3
i~at\t0\t-9
i~be\t0\t-9
i~bring\t-2
i~call\t3\t-7
i~check\t-2\t-28
i~clos\t15
i~com\t-3
i~connect\t3
i~due\t8
i~find\t0\t-14
i~follow\t-4
i~get\t1
i~go\t2\t6
i~hav\t1\t5
i~he\t-2
i~hear\t4
i~hello\t-4\t-53
i~hold\t7
i~hom\t-18
i~honest\t5
i~i\t0\t-3
i~id\t-5\t-34
i~in\t0\t6
i~it\t1
i~last\t-7\t-26
i~leav\t-8\t-12
i~lik\t-3
i~look\t-2\t33
i~miss\t-7
i~my\t-2\t-6
i~need\t10\t14
i~never\t-1
i~no\t-2
i~one\t0\t11
i~only\t1
i~or\t-8
i~outsid\t-2
i~over\t3
i~pop\t-10
i~press\t3\t17
i~put\t3
i~read\t2
i~report\t-7
i~return\t-8\t-59
i~ring\t2
i~run\t0\t-26
i~see\t0\t-11
i~settl\t13
i~she\t-8\t-17
i~show\t5
i~speak\t3\t31
i~stuck\t0\t-16
i~that\t2
i~the\t1
i~them\t-2\t-30
i~they\t3
i~thre\t0\t-14
i~try\t2
i~two\t1
i~use\t-5
i~want\t-2
i~watch\t7
i~when\t-4
i~wher\t16\t21
i~which\t12\t19
i~with\t3\t15
i~yes\t-4
i~you\t4\t8
i~your\t0\t14
jad\t0\t20
jail\t7\t17
jam\t0\t32
jan\t-5\t-21
january\t-13\t-31
jean\t-8\t-22
jess\t0\t-25
jeweller\t8
jeweller&buy\t9
jewellery\t17\t34
jewellery and\t10
job\t0\t6
job&hom\t8
jobcentr\t-2\t-26
john lewis\t-4
john&lewis\t-4
jonathan\t0\t22
josh\t0\t-13
journal\t-6\t-15
journal and\t-6
judg\t10\t16
jump\t3
jun\t-11\t-36
jury duty\t3
jury duty and\t4
jury&duty\t3
jury~and\t4
just #\t7
just a\t0\t41
just a quick\t0\t16
just as\t-9
just be\t-4
just check\t-7
just dial\t5
just for\t9
just get it\t3
just giv\t7
just go to\t3
just hand\t5
just hand it\t5
just hang\t-7
just hang up\t-7
just hit\t6
just hit yes\t7
just keep\t5
just need\t9\t14
just need the\t10
just need you\t5
just pay\t-3
just pop\t3
just read\t25
just read it\t11
just read me\t-3
just read us\t5
just say\t4
just say yes\t19
just say you\t7
just send\t6\t22
just so i\t4
just tak it\t5
just tell me\t2
just text\t10\t33
just the\t4
just to say\t-3\t-21
just turn\t-10
just want the\t7
just want to\t-5
just~approv\t4
just~card\t23
just~i\t3
just~it\t3
just~me\t7\t11
just~nin\t5
just~quick\t0\t16
just~them\t2
just~up\t-2
just~yes\t25
just~you\t1
keep\t10\t11
keep ask\t-3
keep in\t6
keep in the\t9\t24
keep it between\t4
keep it for\t-7
keep it from\t20
keep it off\t5
keep it quiet\t4
keep me\t18
keep me on\t17
keep much\t4
keep much in\t4
keep on\t11\t22
keep say\t4
keep the phon\t4
keep this\t11
keep&as\t5
keep&ask\t-3
keep&between\t4
keep&camera\t6
keep&day\t-6
keep&hous\t20\t29
keep&hundr\t10
keep&lin\t10
keep&much\t8
keep&off\t25
keep&over\t8
keep&phon\t2
keep&ring\t-4
keep&say\t9
keep&send\t5
keep&track\t-5
keep~and\t-4
keep~between\t4
keep~camera\t4
keep~from\t24
keep~hundr\t10
keep~in\t20
keep~lin\t8
keep~off\t12
keep~on\t8
keep~or\t-4
keep~that\t0\t32
keep~to\t-2
kettl\t-3
kevin\t2\t17
key\t9\t25
key and\t6\t14
key and if\t4
key be\t-4
key by\t7
key by courier\t7
key in\t4
key in your\t7
key with\t15
key&card\t3
key&courier\t18
key&flag\t4
key&now\t5
key&number\t13
key&onc\t8
key&pin\t6
key&r\t7
key&soon\t4
keyboard\t3
key~courier\t7
key~if\t4
key~your\t8\t15
kill\t16
kill it\t4
kill~and\t6
kin\t6
kind&person\t7
kindly\t5
kiosk\t9
kiosk at\t7
kiosk at the\t7
kiosk~the\t9
kit\t10
kit&out\t4
kitchen&tap\t5
kne brac\t21\t40
kne&brac\t21\t40
kne&tell\t8
knew\t1
knew the\t6
knew&nam\t0\t12
knock\t0\t-9
knock&wait\t-6
knock~and\t-5
know\t0\t-4
know and\t3
know be\t-5
know i hav\t2
know if\t-4\t-22
know it\t0\t-18
know noth\t10
know the\t4
know your nam\t5
know&card\t6
know&id\t-4\t-16
know&noth\t10
know&pleas\t7
know&ring\t-4\t-21
know&seen\t-4
know&send\t4
know&tim\t-7\t-21
know~be\t0\t-7
know~id\t-3
know~pleas\t4
know~she\t5
know~that\t6
kong\t12
kroger\t3
l\t0\t-44
label\t-3
lad be\t-5\t-29
lad in\t8\t20
lad&call\t3
lad&leav\t-5
lad&want\t-11
ladder\t-14\t-15
lady in\t22
lady&bank\t5
lady&number\t0\t21
lady&pregnant\t3
lady&say\t3
lady&who\t6
lady~and\t5
lady~that\t9
lamb\t0\t-51
lamp\t-7
land\t14
landlord\t1\t7
landlord&bank\t8
landlord&text\t9
lanyard\t6
laps\t21\t36
laps and\t3
laptop\t5
laptop and\t7\t21
larg\t-4
last\t-3\t-16
last month\t-3\t-18
last night\t-2\t-7
last notic\t7
last one\t-4
last ten\t5
last thre\t5
last tim\t-13\t-16
last year and\t-3
last&could\t-11
last&digit\t6
last&hes\t-3
last&jun\t-5
last&month\t-3\t-18
last&notic\t4
last&okay\t-3
last&she\t-7
last&tell\t3
last&thre\t2
last&tim\t-11
last&year\t0\t9
last&youd\t-4
last~and\t-6\t-11
last~be\t-5\t-43
last~digit\t6
last~say\t3
lat\t-5\t-8
lat becaus\t-7
lat becaus of\t-7
lat for\t-5
lat&becaus\t-7
lat&would\t-8
later\t-2
later&bank\t7
later~the\t-6
lat~of\t-12\t-17
laugh\t-8\t-17
laugh and\t-10\t-29
laugh&shed\t-11
laugh&tak\t-9
launder\t11
lawsuit\t19\t44
lawsuit&against\t9\t16
lawsuit&fil\t4
lawyer\t13\t48
lay\t5
leaflet\t-29\t-29
leaflet~the\t-7
leak and\t-6
leak&us\t-6
leann\t6\t15
leav\t0\t-24
leav a\t-29\t-57
leav a card\t-5
leav a messag\t-13\t-37
leav his\t-7
leav in\t4
leav in the\t6
leav it\t-5\t-20
leav it at\t-4
leav it ther\t-10
leav it wher\t-4
leav it with\t-18
leav that\t-19
leav the\t4
leav them\t-4
leav&an\t3
leav&as\t-5
leav&becaus\t7
leav&blu\t-6
leav&card\t-7\t-25
leav&cash\t-4
leav&counter\t-5
leav&fac\t5
leav&his\t-6
leav&lin\t8
leav&messag\t-15
leav&mov\t-5
leav&nin\t-4
leav&number\t-6
leav&offic\t-5
leav&only\t8
leav&she\t-3
leav&tell\t-7
leav&wher\t-3
leav~a\t-4
leav~and\t-3
leav~as\t-4
leav~at\t-13\t-32
leav~be\t-4
leav~card\t-6\t-21
leav~its\t5
leav~lin\t8
leav~messag\t-13\t-37
leav~ther\t-4
leav~with\t-18
legal\t28\t76
legal proceeding\t15
legal&proceeding\t15
leisur\t0\t-31
leisur centr\t-7\t-31
leisur&centr\t-7\t-31
lend\t2
lend it\t14
less\t-8
less~you\t-6
let agent\t-6\t-34
let him in\t-8
let me look\t-11\t-36
let on\t8
let&agent\t-6\t-34
let&hes\t-8
let&keep\t0\t32
let&know\t-4
let&look\t-10\t-21
let&read\t3
letter\t-61\t-160
letter about\t-8\t-23
letter and\t-8\t-16
letter and if\t-4
letter and number\t4
letter com\t-3
letter for\t-6
letter go\t-14
letter go out\t-8
letter i\t2
letter in\t-5
letter on\t-4
letter or\t-4
letter say\t-3\t-15
letter to\t-17\t-13
letter we\t-6
letter with\t-20
letter&account\t-9
letter&any\t-3
letter&ask\t-5
letter&confirm\t-11
letter&could\t-14
letter&follow\t-19
letter&may\t-9
letter&open\t6
letter&out\t-3
letter&payment\t-9
letter&right\t-4
letter&say\t-3\t-13
letter&send\t-9
letter&thre\t-4
letter&us\t-4
letter&want\t-6
letter&way\t-6
letter&week\t-6
letter&which\t-4
letter~a\t-13
letter~confirm\t-7
letter~follow\t-7
letter~giv\t5
letter~i\t-2
letter~if\t-5
letter~number\t4
letter~out\t-3
letter~send\t-6
letter~the\t-9\t-36
letter~to\t-5
letter~us\t-5
letter~you\t-3
let~in\t-5
let~know\t-6
let~look\t-11\t-36
let~that\t8
level\t11
liabl\t6
liam\t4\t18
library\t-33\t-114
library&card\t-7
library&say\t-5
library~be\t-5
licenc hav\t0\t23
licens\t0\t31
licens&expir\t7
lien\t9\t18
lieutenant&county\t0\t20
lifestyl\t12\t81
lifestyl survey\t10\t48
lifestyl&survey\t10\t48
lifetim\t19\t25
lift\t-2\t-14
light\t-5\t-20
light&blu\t-8
lik\t0\t-4
lik a\t2
lik he\t3
lik that\t0\t-17
lik the\t-1
lik this\t3
lik to\t-9\t-36
lik to be\t-8
lik to check\t-5
lik to com\t-5
lik to use\t10
lik you\t-2
lik you alway\t-5
lik&alway\t-15
lik&book\t-9
lik&check\t-15\t-27
lik&cry\t11
lik&forty\t3
lik&giv\t0\t22
lik&mak\t-6
lik&night\t-5
lik&oh\t2
lik&only\t20
lik&pleas\t-7
lik&pound\t-4
lik&ring\t-3
lik&see\t-3
lik&stay\t6
lik&use\t6
lik&well\t-4
lik&would\t-3
likely\t-16\t-39
lik~alway\t-5
lik~be\t-3
lik~book\t-6
lik~check\t-5
lik~com\t-7
lik~do\t-3
lik~giv\t11
lik~it\t-8
lik~or\t-5
lik~use\t10
limit~your\t4
lin\t6\t9
lin be be\t5
lin i\t4\t20
lin of\t-10
lin of your\t-10
lin open\t8
lin whil\t4
lin&address\t-10\t-17
lin&an\t10
lin&call\t0\t-17
lin&help\t0\t-20
lin&him\t4
lin&open\t21\t19
lin&she\t4
lin&speak\t0\t16
lin&whil\t5
lindqvist\t0\t-18
link and\t6
link from\t-6
link&our\t-7
link~be\t5
link~our\t-5
lin~be\t4\t14
lin~do\t0\t43
liquidity\t6
list\t0\t8
list and you\t8
list be\t4
list&say\t4
listen\t2
listen i\t4\t18
list~you\t10
lithium\t11\t28
littl\t3
littl&reader\t9
littl~and\t5
liv\t7
liv heer\t-6\t-21
liv&heer\t-6\t-21
lloyd and\t7
load\t1\t8
load of\t2
load~on\t7
loan\t11\t25
loan company\t-6\t-22
loan from\t7
loan hav\t5
loan hav be\t5
loan on\t5
loan servicer\t-8\t-25
loan&approv\t5\t23
loan&company\t-6\t-22
loan&servicer\t-8\t-25
loan~#\t5
loan~the\t3
lock\t1
lock for\t5
lock myself\t0\t-23
lock myself out\t0\t-23
lock up\t5
lock&myself\t0\t-23
locksmith\t18\t24
locksmith and\t5
lodg\t50\t55
lodg&hundr\t5
loft\t2\t18
loft~be\t0\t19
log\t3
log in\t1
log in to\t3\t16
log on\t5
log&account\t-4
log&as\t3
log&bank\t20\t21
log&pleas\t4
log&ticket\t0\t-17
login\t7
login so\t14
log~and\t3
log~to\t2\t16
london\t7\t38
long as\t-3
long number\t36\t58
long number and\t3
long number first\t4
long you\t-4
long&as\t-2
long&card\t7
long&day\t-4
long&expiry\t3
long&number\t39\t70
long&right\t-5
long~and\t13
long~first\t4
long~its\t-4
look\t0\t-3
look after\t2
look and\t-4\t-19
look at\t-1
look at it\t-12
look at your\t0\t14
look i\t2
look in\t-6
look it\t-11
look it up\t-6
look on\t-10\t-17
look on the\t-5
look out\t-5
look round\t-3
look up\t-4
look up the\t-7
look&after\t2
look&again\t-9
look&anyth\t-4
look&app\t-9
look&bitcoin\t9
look&box\t-8
look&last\t-3
look&letter\t-4
look&month\t-5
look&number\t-3
look&pay\t-3
look&receipt\t-7
look&ring\t-4
look&them\t-7
look&typ\t6
look&when\t-4
look~a\t2
look~it\t-7
look~the\t-5
look~up\t-19
look~you\t-2
loos\t-3
lord\t3\t18
los\t7
los her\t4
los his job\t5
los&job\t3
los&steal\t-3\t-27
los~job\t3
los~steal\t-3\t-27
los~to\t5
lot\t2
lot~just\t10
lov&off\t-5
lov&only\t3
lovely its\t-3
lovely that\t-5
lovely voic\t0\t18
lovely&address\t-5
lovely&keep\t7
lov~that\t11
low\t0\t-17
lower your\t7
lower&rat\t3\t35
loyal\t10\t45
loyal customer\t7\t31
loyal&customer\t7\t31
lucky\t0\t42
ludlow\t-4
lump\t3
lunch\t-8\t-59
luton\t3
m\t0\t-35
maam\t4\t22
maam i be\t0\t14
maam it\t4
maam this\t2
maam&pay\t-7
maam&see\t-4
maam&year\t7
maam~be\t0\t8
maam~can\t-5
macbook\t4\t55
machin\t6
machin and i\t6
machin in\t4
machin&card\t-5
machin&only\t5
machin&send\t4
machin&station\t3
machin&tak\t6
machin&when\t-9
machin~be\t9\t22
madam\t8\t17
madam~you\t5
madrid\t9
magazin\t7
magazin and\t4
magazin&tell\t8
magistrat\t0\t43
maiden\t5
maiden nam\t5
maiden nam and\t5
maiden&nam\t5
maiden~and\t5
mail\t-8
mail a\t-8
mail it\t-3
mail you\t-3
mail&day\t-10
mailbox\t4
mail~the\t-6
mail~to\t0\t33
main number and\t-6
main&street\t-10
main~and\t-3
main~they\t5
mak it to\t5
mak me\t5
mak the\t0\t17
mak&out\t11
mak&payment\t2
mak&transfer\t9
mak&us\t-3
maker\t-5
mak~to\t8
mak~transfer\t4
mal\t2\t12
man\t8\t9
man ask\t-8
man from the\t-2\t-9
man my\t6
man on\t11
man on a\t13
man on the\t4
man say\t6\t11
man say he\t13
man with\t0\t22
man&an\t11\t25
man&card\t5
man&her\t3
man&hes\t5
man&how\t6
man&know\t4
man&lin\t6
man&over\t7
man&owe\t8\t20
man&pay\t5
man&phon\t8\t18
man&refund\t5
man&ring\t0\t7
man&say\t19\t36
man&tonight\t10
man&who\t2\t18
manag\t-2
manag to\t6
manager\t15\t24
manager be\t8
manager of\t0\t44
manager&account\t4
manager~the\t5
many peopl\t-3
many&account\t5
many&peopl\t-3
many~hav\t0\t24
man~#\t6
man~a\t16\t29
man~and\t5
man~be\t-3
man~he\t9
man~my\t11\t25
man~on\t12\t26
march\t-12
march and\t-5
march~do\t-6
marcus\t0\t-11
maria\t-7\t-27
marisol\t0\t-17
mark\t9\t8
mark the banknot\t10
mark&banknot\t14
market\t0\t13
market research\t-15
market&research\t-15
marketplac\t0\t22
mark~banknot\t10
marry\t2
martin\t4
mary\t0\t-32
mastercard\t9\t24
mat\t0\t-13
match\t-2
matter\t20\t38
matter with\t9
matur\t-11\t-25
matur on\t0\t-16
matur on the\t0\t-16
matur~the\t0\t-16
maureen\t0\t-14
may\t-16\t-28
may i\t-1\t-7
may i hav\t0\t-19
may&call\t-7
may&nam\t0\t-34
may&ring\t-4
mayb\t-10
may~be\t-3
may~hav\t0\t-19
may~the\t-3
may~to\t-2
me #\t2\t25
me a pictur\t3
me about\t-3
me all\t3
me and\t3
me and i\t9
me as\t5
me back\t0\t-11
me back about\t-3
me be\t3
me be it\t5\t34
me be you\t0\t-52
me becaus\t3
me but\t4
me by nam\t-4
me do\t2
me do not\t10\t27
me down for\t-6
me every\t3
me for\t-18\t-73
me for the\t-13\t-20
me go\t7
me go for\t11
me hav\t0\t-31
me how to\t-11
me i be\t0\t-11
me id\t4
me id be\t4
me if\t-4
me it be\t-4
me just\t-2
me keep\t5
me look\t-9\t-19
me no\t-4
me not to\t5
me now\t5
me off\t-2\t-23
me okay its\t-7
me on\t1
me on #\t5
me on the\t-1
me on whatsapp\t9
me press\t3
me read\t6
me ring\t4
me so\t13
me so i\t4
me so you\t4
me som\t-14
me somebody\t8\t19
me that\t-3\t-19
me that and\t8
me the\t7
me the card\t13
me the front\t4
me the new\t-3
me the number\t8
me the pin\t6
me then\t0\t22
me to\t-1
me to check\t-5
me to ring\t-3
me to say\t6
me to tak\t-6
me to turn\t-9
me what be\t4\t15
me when i\t5
me wher\t8
me wher to\t5
me yes\t-7\t-26
me you\t3\t42
me your card\t6
me your dat\t-5
meal\t-26
mean\t1\t19
mean a\t8
meanwhil\t-11
measur\t-18\t-55
medical equipment\t-8
medical&equipment\t-8
medicar\t4\t34
medicar card\t5
medicar&benefit\t0\t18
medicar&card\t9\t17
medicar&center\t0\t23
meet\t-2
member of\t0\t-18
memorabl\t4
memorabl word\t4
memorabl&word\t4
mend\t-22\t-28
mend and\t-5
mention\t19\t21
mention it\t13
mention it to\t12
mention~at\t6
mention~to\t15
merced\t23\t33
messag and\t11\t36
messag on\t0\t-19
messag regard your\t0\t15
messag that\t5
messag&loan\t12
messag&our\t0\t-44
messag&polic\t-6\t-29
messag&say\t2\t15
messag~my\t10\t89
messag~on\t5
met\t0\t24
meter\t-1
meter read\t-16\t-22
meter&never\t5
meter&read\t-16\t-22
mexican\t6
me~#\t0\t15
me~and\t31
me~as\t7
me~back\t4
me~card\t16
me~check\t-7
me~dat\t-16
me~debit\t8
me~email\t3
me~first\t2
me~fiv\t3
me~form\t-12
me~front\t4
me~i\t2
me~in\t5\t36
me~long\t4
me~nam\t-2\t-27
me~not\t10\t61
me~noth\t-8
me~number\t8
me~on\t0\t-25
me~open\t8\t19
me~pictur\t6
me~receipt\t5
me~ring\t-4
me~say\t0\t12
me~screen\t5
me~screenshot\t5
me~tak\t-5
me~tell\t-3
me~text\t-7
me~turn\t-9
me~whatsapp\t9
me~you\t0\t-23
me~your\t0\t18
michael\t0\t49
microsoft\t41\t106
microsoft&window\t0\t27
midnight\t6
midnight&six\t-5
might\t-23\t-45
might be\t-6\t-42
might be a\t-6
might get\t-4
might hav\t-3
might&som\t-7
might~a\t-7\t-21
might~at\t-6
might~som\t-6
might~up\t5
mil\t-3
mileag\t-10
milk\t-12
mill\t-2
million\t6\t86
million and\t6\t25
million and a\t6\t21
million&merced\t7
million~a\t6\t21
min\t1
min&say\t-6
mind\t3
mind and\t-5
minibus\t-7
minut hell\t5
minut i hav\t0\t-27
minut on\t-4\t-24
minut out\t3
minut to\t25\t21
minut&ask\t-7
minut&call\t12
minut&hell\t5
minut&how\t0\t27
minut&non\t6
minut&out\t3
minut&payment\t6
minut&pull\t9
minut&right\t8
minut&say\t-2
minut~hav\t-2\t-47
minut~the\t-3\t-15
minut~to\t10
mirror\t4
miss\t1\t-7
miss call\t-6\t-24
miss it\t-8
miss the\t0\t-18
miss&call\t-3\t-20
miss&pag\t-5
miss~from\t-6\t-34
mistak\t9\t14
misus\t6
mo\t0\t-15
mobil\t4
mobil if\t-4
mobil if you\t-4
mobil&as\t6
mobil&she\t6
mobil~you\t-3
monday\t-8\t-29
monday and i\t-5
monday at\t-8\t-18
monday&seven\t-5
monday&week\t-5
monday~the\t0\t-23
money\t0\t8
money back\t0\t12
money but\t4
money go\t0\t28
money launder\t9
money no\t-9
money no no\t-4
money on\t-4
money or\t4
money order\t6
money out\t-5
money over\t-4
money you\t11\t44
money&account\t-8
money&but\t4
money&day\t5
money&hundr\t5
money&launder\t9
money&off\t-7
money&order\t6
money&pass\t7
money&saf\t-6
money&shop\t3
money&tak\t-5
money&wher\t-4
moneygram\t33\t38
money~be\t3\t27
money~do\t4
money~i\t0\t-19
money~it\t-6
money~my\t-24\t-31
money~tell\t-6
money~to\t6
money~you\t0\t50
month\t-8\t-10
month and the\t5
month be\t3
month for\t2
month from\t-11\t-18
month i\t-10\t-33
month i be\t-5
month if\t-3
month no\t10
month or\t-4
month you\t-6
month&account\t6
month&ask\t-8
month&card\t18
month&could\t-22\t-34
month&deposit\t4
month&fin\t-6
month&ill\t-4
month&know\t0\t17
month&number\t5
month&okay\t-6
month&right\t-8
month&say\t-7
month&she\t-7
month&tell\t-3
month&want\t-4
month&writ\t-5
monthly\t1
monthly&payment\t-4
month~ask\t-4
month~do\t-5
month~will\t-4
monzo\t11
monzo and\t7
monzo you\t-5
monzo&ill\t6
monzo~ill\t6
mor\t-4\t-7
mor i\t-4
mor question\t-5
mor to\t-25
mor&pay\t-4
mor&question\t-5
mor&would\t-3
morn\t-1\t-3
morn about\t-10
morn i be\t0\t16
morn i hav\t0\t-33
morn its\t-2\t-27
morn mr\t0\t-20
morn or\t-6
morn sir\t2
morn whil we\t-4
morn you\t-6\t-34
morn you be\t0\t-29
morn&afternoon\t-12
morn&an\t-7\t-24
morn&bank\t0\t34
morn&call\t2\t17
morn&id\t0\t-22
morn&sir\t2
morn&speak\t0\t8
morn&through\t0\t-26
morn~hav\t0\t-27
morn~i\t0\t28
morn~we\t-8
mortgag\t-6\t-26
mor~a\t-4
mostly\t-3
most~be\t-5
mot\t-10\t-54
mother\t2
mother maiden\t6
mother maiden nam\t6
mother&maiden\t6
mother&nam\t9
mother~nam\t6
mous\t3
mouth\t7
mov\t-3\t-22
mov any\t-4
mov anyth\t-9
mov hous\t0\t-22
mov money\t-5\t-18
mov to\t-4
mov&any\t-4
mov&anyth\t-10
mov&ask\t-5
mov&balanc\t5
mov&befor\t11
mov&her\t6
mov&money\t-5\t-12
mov&saving\t-4
mov~money\t-4
mov~or\t-5
mr\t2
mr doyl\t0\t33
mr&dc\t0\t18
mr&doyl\t0\t33
mr&hes\t7
mr&hi\t0\t-30
mr&pleas\t0\t-11
mr&tell\t-3
mrs&send\t-5
mrs&speak\t0\t12
mrs~i\t0\t11
mrs~yes\t0\t-20
mr~be\t0\t50
mr~hes\t12
mr~my\t0\t19
mr~tell\t-6
ms\t0\t-7
much\t2\t39
much as\t12
much be\t2
much in\t4
much in the\t4
much&as\t12
much&call\t-4
much&each\t6
much&four\t2
much&hous\t8
much&keep\t9
much&ok\t-7
much~that\t0\t22
much~the\t12
mum and\t3
mum can\t0\t21
mum can you\t0\t21
mum get\t-7
mum its only\t0\t-32
mum pleas\t5
mum&her\t0\t16
mum&mov\t0\t26
mum&nam\t9
mum&only\t0\t-25
mum&pleas\t6
mum&see\t-7
mum~a\t0\t20
mum~be\t0\t11
mum~only\t0\t-25
music\t0\t-21
must\t15\t26
must not\t56\t58
must pay\t5
must&bank\t4
must&speak\t7
must&tell\t6
must~to\t9
my #\t0\t-28
my account\t9
my account be\t5
my address\t-4
my amazon\t3
my appointment\t-12
my balanc\t-4
my bank\t23\t10
my bank card\t11\t25
my bank ring\t-8\t-19
my bank would\t5
my birthday\t-6
my blood\t-5
my bus\t-5
my car\t0\t-22
my card and\t8
my card for\t7
my card in\t-11\t-34
my card number\t6
my check\t-3\t-23
my colleagu\t2
my computer\t9\t45
my computer and\t13
my contract\t0\t-17
my dad\t0\t16
my dad be\t3
my dat\t-5
my dat of\t-3
my email\t3
my email and\t5
my end\t6
my fil\t-5
my first\t15\t18
my first school\t9
my fix\t-4
my friend\t2\t21
my goodness\t6
my grandson\t-4\t-15
my hand\t5
my hom\t8
my hous\t3\t13
my husband about\t-7
my husband do\t5
my journal\t-6
my kne\t-3\t-18
my laptop and\t6
my lawyer\t6
my licens\t-4
my lin\t0\t15
my list\t5
my machin\t19\t39
my mother\t9
my mother maiden\t5
my nam but\t5
my nam i\t-7
my national\t0\t23
my national insuranc\t0\t23
my niec be\t14
my old address\t3
my other\t10
my own\t1
my own nam\t6
my passport\t-9\t-10
my passport and\t-5
my password\t0\t-13
my payslip\t-4\t-15
my phon\t4
my phon so\t-5
my pin\t9
my postcod\t-5
my printer\t-5
my receipt\t-13
my referenc\t-6
my router\t11\t47
my router be\t8\t40
my self\t-4
my self assessment\t-4
my sister\t-2
my sister be\t-4
my solicitor\t3
my statement\t-6
my supervisor\t5
my wif\t3
myself on\t-8
myself out\t0\t-23
myself&out\t0\t-23
my~about\t-3\t-13
my~account\t-2\t-22
my~and\t2\t20
my~ask\t-3\t-43
my~assessment\t-4
my~be\t1\t12
my~call\t-7\t-35
my~card\t4
my~company\t-5
my~for\t4
my~from\t-5
my~giv\t0\t-18
my~hav\t3\t12
my~heer\t4
my~hom\t-12
my~how\t6
my~id\t-2
my~in\t-1
my~lock\t8
my~maiden\t5
my~may\t-7
my~money\t4
my~my\t5\t11
my~nam\t5
my~no\t-1
my~now\t12
my~number\t5\t20
my~of\t2
my~off\t-14\t-21
my~ok\t-13
my~okay\t0\t-19
my~out\t4
my~pass\t-3
my~phon\t2\t18
my~ring\t-5\t-17
my~sh\t-3
my~sinc\t-17\t-30
my~supplier\t-11\t-32
my~tak\t5
my~test\t-3
my~that\t3\t29
my~ther\t3
my~they\t-2\t-11
my~to\t-1\t-8
my~up\t-9\t-16
my~want\t5
my~what\t3
my~whil\t3\t26
my~will\t3
my~would\t7
my~you\t3
n\t0\t-40
nam\t0\t4
nam and dat\t-10
nam and my\t3
nam be\t1
nam becaus\t9
nam do\t7
nam do not\t16
nam for\t13\t28
nam hav\t6\t20
nam hav be\t3\t14
nam if\t-4
nam in\t2
nam of\t6
nam of your\t6
nam on\t1
nam so\t5
nam that\t3
nam then\t5
nam you\t9
nam&an\t-5\t-56
nam&bank\t9
nam&becaus\t4
nam&birth\t-5
nam&but\t5
nam&call\t2
nam&dat\t-3
nam&giv\t10
nam&hed\t7
nam&hi\t0\t-20
nam&him\t7
nam&id\t3
nam&interviewer\t0\t-23
nam&may\t0\t-31
nam&mov\t12
nam&mr\t2
nam&now\t8
nam&officer\t4\t23
nam&pay\t15
nam&phon\t0\t-24
nam&say\t3
nam&school\t12
nam&send\t2
nam&tell\t7\t20
nam&thank\t-4\t-21
nam&want\t-3
nam&who\t0\t-26
nam&would\t7
nam~and\t-2\t-33
nam~be\t3\t17
nam~dat\t-10
nam~its\t2
nam~mr\t2
nam~my\t4
nam~not\t6
nam~number\t7
nam~say\t5
nam~will\t4
nam~would\t6
nam~your\t3
narcotic\t5
nasty\t13
nasty&say\t12
national\t8\t24
national crim\t6\t18
national crim agency\t4\t16
national insuranc\t7\t24
national insuranc number\t3\t10
national statistic\t0\t-18
national&agency\t4\t16
national&crim\t6\t18
national&insuranc\t7\t24
national&letter\t-10
national&number\t3\t10
national&statistic\t0\t-18
national&use\t4
national~agency\t4\t16
national~number\t3\t10
nationwid\t0\t-28
near\t1
near a\t3
near the\t0\t25
nearest\t4
nearly&him\t-6\t-28
need #\t33
need # for\t4
need a\t-1
need a lift\t-10
need a signatur\t-11\t-17
need an\t9\t22
need any\t-3
need anyth\t-14
need be\t7\t12
need be you\t8
need four\t5
need his\t-4
need my\t-7
need my bank\t-7
need my card\t-4
need not\t2
need not do\t-6
need noth\t-4
need that\t6
need the\t10\t22
need the card\t33
need the pin\t7
need to\t0\t-24
need to bother\t8
need to bring\t-8
need to chang\t-7
need to com\t-6
need to do\t-6
need to get\t-2
need to press\t-3
need to ring\t-10
need to send\t-3
need two\t3
need two hundr\t7
need you\t18\t34
need you to\t14\t25
need your\t3
need your card\t4
need your nam\t-4
need&an\t0\t36
need&any\t-7
need&anyth\t-77\t-100
need&ask\t3
need&befor\t2
need&bother\t8
need&bring\t-5
need&card\t22\t48
need&chang\t-18
need&claim\t-3
need&clos\t6
need&debit\t4
need&download\t5
need&four\t5
need&giv\t-3
need&help\t4
need&his\t-11
need&hold\t11
need&hundr\t11
need&lift\t-15
need&maam\t-3
need&money\t-6\t-48
need&nam\t-3
need&noth\t-9
need&number\t0\t11
need&okay\t-4
need&onlin\t5
need&our\t17
need&payment\t5
need&ring\t-12\t-23
need&sign\t3
need&signatur\t-11\t-27
need&sinc\t4
need&six\t5
need&thank\t-3
need&thousand\t9
need&us\t-6
need&usernam\t5
need~#\t15
need~bother\t8
need~bring\t-9
need~card\t3
need~chang\t-8
need~com\t-6
need~detail\t-4
need~do\t-18\t-23
need~giv\t-2
need~hold\t5
need~hundr\t19\t20
need~lift\t-10
need~nam\t-4
need~no\t-10
need~on\t6
need~onlin\t5
need~ring\t-7
need~send\t-3
need~sign\t4
need~signatur\t-6\t-17
need~thousand\t4
need~to\t5\t19
need~you\t3
neighbour\t-2
neighbour&number\t-5
neighbour&she\t-5
neighbourhood\t-5\t-17
neighbourhood team\t-7\t-36
neighbourhood team you\t0\t-19
neighbourhood&report\t0\t-19
neighbourhood&team\t-13\t-51
neighbourhood~you\t0\t-19
neighbour~in\t-5
neighbour~it\t-9
neither\t6
netflix\t0\t27
network&off\t-6
never\t3\t7
never a\t-3
never be\t2
never buy\t4\t34
never hav\t14\t36
never hav a\t23
never hear\t44\t19
never hear of\t30
never met\t9
never mind\t6
never read\t-10
never tell\t2
never want the\t-6
never&again\t20
never&any\t4
never&anyon\t-2
never&but\t5
never&buy\t0\t29
never&card\t-26
never&hear\t45\t19
never&him\t8
never&leav\t0\t-19
never&met\t13
never&mind\t10
never&pin\t-3
never&read\t-10
never&well\t2
never~a\t3
never~any\t4
never~of\t30
never~so\t11
never~the\t-10
new account\t12\t16
new account in\t7
new account number\t5
new address\t-3
new battery\t-7
new bill\t-7
new card\t-11
new card com\t-8
new cod\t-8
new dat\t-5
new hard\t-5
new hard driv\t-5
new law\t10
new merced\t5
new one\t-11\t-16
new one would\t-7
new password\t-8
new pin\t-6
new plastic\t4\t17
new pric\t-11
new rul\t3
new york\t6
new&account\t11\t11
new&address\t-3
new&battery\t-7
new&bill\t-3
new&bin\t9
new&card\t-2
new&chip\t4
new&cod\t-3
new&could\t5
new&dat\t-8
new&day\t-11
new&driv\t-5
new&fiv\t-9
new&her\t8\t20
new&his\t-4
new&law\t10
new&letter\t-17
new&merced\t6
new&nam\t-3
new&old\t0\t18
new&open\t6
new&password\t-8
new&pay\t8\t20
new&pin\t-15
new&plastic\t6\t17
new&post\t-22\t-25
new&pric\t-5
new&ready\t-4
new&ring\t-9
new&rul\t3
new&tell\t14
new&text\t5
new&thre\t4
new&today\t9
new&when\t-6
new&which\t7
new&yes\t6
new&york\t6
news\t5\t11
newsletter\t-6
new~be\t-14\t-15
new~com\t-9
new~driv\t-5
new~i\t6
new~ill\t3
new~in\t-2
new~it\t-4
new~its\t2
new~on\t-6
new~today\t7
next bill\t-31\t-20
next door\t-5\t-9
next month\t2
next of\t9
next of kin\t9
next tim\t-31
next tim you\t-9
next two\t4
next&bank\t4
next&bill\t-13\t-14
next&door\t-5\t-9
next&hour\t6
next&id\t13
next&kin\t9
next&minut\t16
next&tim\t-31
next~he\t-4
next~kin\t9
next~minut\t16
next~you\t-16
nhs\t14\t51
nhs&number\t11
nhs&want\t13
nic&girl\t4
nic&say\t3
nick\t-5
nic~girl\t4
niec be\t8
night\t-1\t-12
nil\t4
nin\t0\t10
nin and\t-5\t-20
nin day\t4
nin digit\t9
nin digit number\t3
nin dollar\t8\t54
nin for\t4
nin hundr\t4\t16
nin hundr and\t-2
nin nin\t2
nin pound\t5\t24
nin thousand\t23\t30
nin&bring\t-4
nin&cent\t0\t23
nin&cod\t6
nin&day\t2\t18
nin&digit\t10
nin&dollar\t16\t115
nin&giv\t-9
nin&hold\t5
nin&hundr\t4\t16
nin&id\t-4
nin&lifetim\t4
nin&ninety\t7\t11
nin&now\t10
nin&only\t6
nin&pound\t3\t6
nin&read\t5
nin&thousand\t23\t30
nin&zero\t8
nineteen hundr\t5
nineteen&hundr\t4
nineteenth\t-13
ninety\t25\t53
ninety fiv\t7
ninety fiv pound\t4
ninety nin\t18\t39
ninety&day\t-4
ninety&fiv\t7
ninety&hold\t8
ninety&ill\t4
ninety&nin\t18\t39
ninety&pound\t10\t10
ninety~be\t4
ninety~pound\t7
ninety~the\t3
ninth\t-13
nin~and\t1
nin~be\t5
nin~dollar\t4\t26
nin~fiv\t-4
nin~go\t4
nin~i\t-2
nin~if\t21\t20
nin~ninety\t2
nin~now\t16
nin~number\t6
nin~zero\t4
no\t0\t-29
no be\t0\t-14
no bother\t-3
no charg\t-76\t-52
no charg and\t-2
no charg for\t-12
no cod\t-10
no deposit\t-7
no do\t-3
no fee\t-19
no fee and\t-3
no fin\t-16
no fin no\t-4
no harm\t-7
no harm do\t-7
no he\t-3
no hurry\t-20\t-23
no i\t-1\t17
no i be\t0\t15
no if\t-4
no ill\t-4
no interview\t11
no it\t-2
no it be\t-6
no its\t-2
no its fre\t-7
no just\t-2
no maam\t-2
no money\t-11
no need\t-8
no need to\t-8
no never\t-4
no no\t2
no no i\t3
no nobody\t-8
no noth\t-12
no offenc\t-8
no one\t-12\t-13
no one will\t-8
no paperwork\t6
no payment\t-7
no problem\t-3
no problem with\t0\t23
no record\t6
no rush\t-27\t-37
no rush its\t-5
no servic\t9
no such\t8\t24
no thank\t-17\t-24
no thank you\t-4
no then\t-3
no ther\t-9
no ther be\t-7
no we\t-8
no when\t-9
no worry\t-2
no you\t-13\t-10
no you be\t-3
no you can\t-5
no you do\t-6
nobody\t-7\t-6
nobody com\t-9
nobody from\t-2
nobody from heer\t-3
nobody get\t-3
nobody hurt\t-9
nobody&ever\t-7
nobody&heer\t-13
nobody&him\t-6
nobody&hurt\t-12
nobody&know\t3
nobody&out\t-4
nobody&ring\t-13
nobody&round\t-6
nobody&want\t-12\t-27
nobody~heer\t-3
nois&number\t0\t23
non emergency\t-4\t-36
non payment\t9
non&emergency\t-4\t-36
non&payment\t9
noon\t2
nop\t-4
normal&how\t5
normally\t23
normally use\t4
normally&id\t5
normally&use\t4
normally~and\t4
nos~be\t5\t19
not a penny\t-6
not a word\t9
not agre\t-4
not and\t-3
not answer the\t7
not ask\t-3
not ask for\t-12
not ask you\t-2
not at all\t-5
not authoriz\t4
not be\t0\t4
not be ask\t-7
not be charg\t-4
not be daft\t-9
not befor\t-7
not believ\t0\t-33
not believ it\t0\t-23
not bother\t4
not chang\t-11
not claim\t3
not clos\t4
not com\t0\t-11
not contact\t6
not disconnect\t4
not discuss\t8
not discuss this\t6
not do anyth\t-3
not do it\t1
not even\t0\t18
not for\t-2
not get\t3
not giv\t-3
not go into\t10
not go through\t4
not hang\t7
not hang up\t6
not happy\t-6
not hav\t2
not hav be\t-3
not hav it\t7
not hav to\t-32\t-34
not i\t1
not in by\t11
not it\t1
not let me\t14
not lik it\t12
not log\t3
not mak it\t-5
not match\t6
not mention\t31
not mention it\t21
not mov\t-3
not much\t-4
not need\t-66\t-119
not need anyth\t-3
not need the\t-8
not need to\t-14\t-53
not need your\t-15
not open\t4
not open it\t10
not order\t6\t35
not owe\t-3
not pay\t1\t22
not pay a\t-4
not pay anybody\t-4
not pay anyth\t-5
not pay the\t6
not permit\t4
not pick\t0\t-24
not press #\t-5
not press one\t8
not put\t7
not put it\t4
not read\t-15
not read it\t-5
not ring\t22
not ring the\t22
not secur\t5
not see\t-2
not send a\t9
not shar\t13
not show\t9\t14
not show you\t6
not sound\t3
not speak\t2
not speak to\t6
not stop\t5\t18
not stop it\t8
not stop the\t6
not tak\t-5
not tak any\t-4
not talk\t4
not tell\t2\t14
not tell anyon\t5
not tell her\t6
not tell his\t4
not tell it\t-11
not tell me\t-10
not tell mum\t4
not tell the\t2
not tell them\t6
not tell you\t-3
not tell your\t9
not the\t1
not the other\t-8
not them\t12
not ther\t-3
not ther by\t-6
not they\t-3
not through\t9
not through the\t16
not tim\t9
not to\t7\t8
not to hang\t5
not to me\t-16
not to say\t8
not today\t-8
not touch anyth\t4
not touch it\t2
not troubl\t14
not turn\t7
not turn up\t6
not us\t-16
not us you\t-4
not use\t8
not use the\t4
not wak\t3
not want\t0\t-7
not want anyth\t-4
not want my\t-11
not yet\t0\t-10
not you\t-1\t6
not your\t0\t17
not your fault\t15\t19
notary\t17
noth\t-49\t-60
noth and\t-11\t-22
noth at\t-9
noth at all\t-8
noth els\t-7
noth hav\t-5
noth i\t-3
noth mor\t-7
noth mor to\t-12
noth owe\t-5
noth to\t-12\t-14
noth to do\t-18
noth to pay\t-46\t-45
noth&all\t-8
noth&ask\t-14
noth&card\t-5
noth&could\t-6
noth&els\t-8
noth&id\t-5
noth&lik\t-4
noth&mor\t-7
noth&need\t-18
noth&only\t-10
noth&owe\t-9
noth&pay\t-58\t-63
noth&stop\t-5
noth&tell\t-3
noth&today\t-5
noth&want\t-3
noth&would\t-5
noth&youd\t-3
nothing\t-21
noth~all\t-7
noth~be\t-3
noth~do\t-16
noth~hav\t3
noth~pay\t-50\t-48
noth~that\t-14
noth~the\t6
noth~to\t-12
notic of enforcement\t0\t-26
notic&enforcement\t0\t-26
notic&press\t8
notic&right\t-7
notic~enforcement\t0\t-26
notify\t10
not~#\t-3
not~a\t1\t46
not~about\t1
not~again\t-4
not~any\t-2
not~anyth\t2
not~ask\t-5
not~be\t0\t-17
not~becaus\t5
not~bother\t6
not~cash\t-9
not~chequ\t4
not~dad\t5
not~daft\t-9
not~for\t-4
not~hed\t8
not~her\t3
not~if\t-2
not~into\t2
not~lie\t7
not~lik\t4
not~me\t-6
not~money\t-4
not~mum\t11\t17
not~off\t2
not~ok\t8
not~on\t1
not~one\t2\t11
not~other\t-8
not~pay\t-3
not~penny\t-6
not~press\t-3
not~put\t5
not~right\t2
not~sign\t-5
not~talk\t3
not~tell\t-2
not~the\t18\t15
not~them\t2
not~this\t13
not~to\t-4\t-20
not~today\t3
not~up\t-1
not~with\t2
not~word\t9
not~worry\t-3
not~yes\t0\t30
not~you\t-3
not~your\t1
november\t-5\t-33
november and\t-5
now\t0\t87
now a good\t0\t-22
now and\t16\t10
now ask\t5
now becaus\t6
now by\t4
now do you\t5
now for\t3
now go\t2
now i\t9\t12
now i be\t4
now if\t4
now it\t3
now it say\t7
now its\t2
now my\t4
now the\t8
now they\t8
now we\t7
now what\t12\t31
now what be\t9
now you\t3\t45
now your\t2
now&account\t4
now&another\t5
now&app\t3
now&ask\t3
now&bank\t26
now&befor\t14
now&call\t-3
now&card\t32\t39
now&cash\t8
now&chat\t-7
now&collect\t4
now&first\t5
now&forty\t5
now&good\t0\t-25
now&her\t5
now&him\t11
now&hundr\t2
now&ill\t5
now&keep\t5
now&lov\t0\t30
now&man\t7
now&nam\t3
now&need\t10
now&off\t3
now&other\t6
now&our\t4
now&pay\t6\t24
now&right\t0\t28
now&say\t1
now&see\t0\t79
now&sh\t5
now&stop\t4
now&tak\t6
now&tell\t2
now&text\t8
now&thre\t11
now&through\t3
now&tim\t0\t-25
now&transfer\t6
now&turn\t4
now&want\t10\t18
nowt\t-6
now~bank\t4
now~be\t9\t8
now~good\t0\t-22
now~i\t1\t10
now~its\t11
now~my\t15
now~of\t-8
now~say\t2
now~the\t10
now~to\t4\t22
now~want\t8\t20
now~well\t6
now~will\t7
now~you\t2
now~your\t8\t15
no~a\t-3
no~and\t-11\t-29
no~any\t-6
no~at\t-4
no~be\t-4
no~call\t-4
no~do\t-5
no~either\t7
no~ever\t7
no~fee\t-13
no~for\t-6
no~fre\t-7
no~i\t1
no~id\t5
no~if\t-4
no~ill\t-3
no~in\t-2
no~it\t-2
no~its\t-4
no~just\t-12
no~no\t-5
no~nobody\t-7
no~noth\t-24
no~on\t0\t-12
no~one\t-3
no~or\t-15
no~she\t-5
no~that\t-2
no~to\t-7
no~today\t-6
no~will\t-2
no~your\t-8
number\t0\t5
number across\t8
number across the\t8
number again\t-5
number and\t11\t25
number and a\t5
number and bank\t5
number and the\t33\t35
number and then\t5
number ask\t-6
number be be\t6
number be on\t-8
number befor\t-6
number do not\t-3
number first\t5
number from\t-15\t-48
number from the\t-4
number hav\t5\t37
number hav be\t10\t37
number i\t1
number i do\t0\t-16
number if\t-6
number in\t-3\t-22
number in it\t11
number in the\t-8
number in your\t-6
number its on\t-6
number just\t11
number my\t8
number no\t4
number off the\t3
number on\t-12
number on her\t-7
number on our\t-3
number on the\t-7
number or\t-7\t-21
number say\t7
number that\t2
number that com\t11
number the\t4
number to\t18\t54
number which\t-9
number will\t3
number will be\t4
number you can\t-6
number you use\t5
number&across\t4
number&again\t-5
number&also\t-16
number&anyon\t-7
number&ask\t-19\t-44
number&bank\t29\t15
number&bill\t3
number&chang\t-7
number&check\t-7
number&cod\t-4
number&dead\t4
number&detail\t5
number&digit\t8
number&down\t5
number&email\t-7
number&expiry\t14
number&first\t5
number&front\t5
number&giv\t2
number&her\t-2
number&his\t0\t-24
number&insuranc\t6
number&invoic\t-4
number&label\t-4
number&letter\t-18\t-23
number&lik\t5\t26
number&littl\t8
number&look\t3\t18
number&lov\t5
number&man\t6
number&national\t8
number&now\t3
number&old\t0\t18
number&over\t4
number&payment\t5
number&phon\t9\t40
number&prov\t6
number&read\t-2
number&right\t-2\t-17
number&ring\t-8
number&send\t6
number&she\t-2
number&statement\t-2
number&stop\t11
number&suspend\t6\t13
number&thank\t-7
number&them\t-10
number&theyll\t-3
number&thos\t6
number&thre\t-7
number&tim\t-4
number&us\t-4
number&use\t9\t17
number&websit\t-4
number&which\t-8
number&writ\t11
number~a\t3
number~ask\t-12\t-16
number~bank\t19
number~do\t0\t-34
number~giv\t10
number~her\t-8
number~in\t-5
number~it\t0\t11
number~on\t-2
number~the\t1
number~then\t7
number~tim\t-10
number~use\t15
number~writ\t4
number~you\t4
number~your\t-4
nurs\t-6\t-49
nurs&ask\t-4
nurs&ring\t0\t-15
obtain\t-4
oclock~be\t-7
october\t-12\t-48
october she\t-5
october&she\t-5
october~be\t-6
odd\t2
of #\t55\t53
of # and\t13
of # for\t4
of # from\t0\t32
of # hav\t9
of # which\t6
of amazon\t4
of birth\t-2\t-10
of birth and\t4
of business\t9
of em\t3
of enforcement\t0\t-26
of four\t4\t22
of his\t2
of hmrc\t7\t43
of it\t3
of it and\t8
of january\t-11\t-26
of jun\t-10
of kin\t9
of liv\t9\t31
of min\t3
of my\t0\t-6
of my own\t5
of nought\t-5
of october\t-3
of one\t3\t6
of one pound\t7\t35
of our\t2
of our shop\t-5
of play\t7
of the computer\t3\t38
of the hous\t0\t14
of the month\t-15\t-15
of the number\t7
of the road\t-4
of the week\t-4
of them\t1\t10
of them that\t-7
of thos\t2
of your address\t-10
of your bank\t15
of your card\t-3
of your passport\t9
off\t0\t-5
off again\t-13\t-41
off and\t-5\t-10
off and on\t-43\t-26
off at the\t-3
off for me\t6
off from\t-8
off i\t-3\t-27
off i hav\t-7
off i say\t-4
off next\t-8\t-23
off sick\t-5
off the\t2\t5
off the next\t-5
off the receipt\t4
off the system\t4
off you\t1\t-13
off you will\t-5
off your card\t4
off your next\t-5
off&again\t-15\t-53
off&all\t-15
off&anyth\t-7
off&as\t5
off&bank\t5
off&bill\t-5
off&card\t8
off&credit\t5
off&email\t-6
off&everyth\t7
off&four\t-3
off&itself\t-8
off&keep\t10
off&lin\t8
off&next\t-24\t-14
off&oh\t-3\t-35
off&pound\t-10
off&receipt\t4
off&see\t-4
off&sick\t-5
off&sunday\t-4
off&system\t4
off&till\t-3
off&today\t6\t46
off&unless\t20\t19
off&wall\t-3
off&want\t-6
off&week\t-6
off&year\t-6
offer\t-2
offer to get\t-5
offer you\t-3
offer&last\t-4
offer&phon\t6
offer~get\t-5
offer~the\t-6
offic\t-2
offic about\t0\t-17
offic be\t3
offic call\t-11\t-95
offic for\t-15\t-22
offic for national\t0\t-18
offic hav\t8
offic he\t-6
offic how\t0\t-25
offic i\t0\t14
offic it\t6
offic number\t-5
offic of\t0\t32
offic on\t-8
offic the\t-6
offic they\t9
offic they be\t9
offic to\t-7
offic with the\t-6
offic&bank\t0\t12
offic&call\t-5\t-41
offic&him\t4
offic&hour\t-8
offic&hous\t0\t21
offic&national\t0\t-18
offic&number\t-8
offic&pay\t-8
offic&photo\t-6
offic&regard\t0\t26
offic&statistic\t0\t-18
officer\t28\t43
officer daniel\t11\t28
officer in\t5
officer on\t19
officer&account\t7
officer&attend\t5
officer&badg\t8\t53
officer&cas\t-4
officer&daniel\t11\t28
officer&four\t6
officer&ill\t5
officer&only\t6
officer&pleas\t4
officer&press\t3
officer~it\t4
officer~look\t-7
officer~your\t8
offic~be\t4\t7
offic~it\t3
offic~national\t0\t-18
offic~the\t-4
offic~they\t-4
offic~will\t7
off~at\t5\t19
off~bill\t-4
off~card\t6
off~its\t-4\t-28
off~next\t-16
off~on\t-8
off~receipt\t4
off~sunday\t-8
off~system\t4
off~the\t-2\t-25
off~will\t-6
often\t-3
of~about\t-9
of~address\t-4
of~at\t0\t-13
of~bank\t5
of~be\t3
of~call\t3
of~card\t0\t14
of~computer\t4\t48
of~dog\t-6
of~driv\t10
of~for\t2
of~hed\t4
of~hundr\t2\t-9
of~ill\t-3
of~it\t2\t68
of~its\t2
of~letter\t7
of~list\t5
of~month\t-14\t-26
of~negativ\t-7
of~nin\t5
of~noth\t-4
of~now\t4
of~number\t5
of~other\t5
of~own\t2\t29
of~passport\t10
of~pleas\t-8
of~pound\t9
of~security\t0\t22
of~she\t5
of~sir\t5
of~six\t3
of~so\t2
of~thousand\t11\t15
of~today\t15
of~week\t-4
oh four\t-5
oh great\t-4\t-16
oh its\t0\t39
oh my goodness\t4
oh one\t-4
oh thank\t-8\t-22
oh thank god\t-2
oh thank you\t-4
oh&dad\t-5
oh&great\t-9\t-16
oh&ill\t-3
oh&kind\t-7
oh&much\t0\t16
oh&ok\t-4
oh&thank\t-9\t-18
oh&think\t0\t-26
oh&thousand\t5
ohio\t5
oh~know\t0\t-31
oh~that\t-7
oh~well\t2
ok\t-2
ok and\t-3
ok be\t-8\t-16
ok i\t-8\t-25
ok ill\t-13
ok its\t16
ok its ask\t10
ok send\t12
ok thank\t-5
ok to\t-5
ok you\t7\t16
ok&but\t16
ok&chang\t-9
ok&his\t-9
ok&ill\t-16
ok&link\t-10
ok&now\t10
ok&say\t21
ok&thank\t-7
okafor\t0\t-23
okay\t0\t-11
okay be\t0\t-9
okay be it\t0\t-20
okay do i\t-4
okay i be\t-1
okay i can\t-4\t-22
okay ill\t-15\t-43
okay maam\t0\t12
okay now\t4
okay sir\t-2
okay that\t-2
okay that be\t-1
okay&great\t0\t14
okay&ill\t-10\t-33
okay&maam\t0\t12
okay&nam\t0\t-17
okay&now\t0\t29
okay&off\t-3
okay&sh\t-3
okay&sir\t-2\t11
okay&them\t-9
okay&thirty\t-5
okay&when\t-4
okay~be\t-4\t-22
okay~can\t-2\t-22
okay~get\t-5
okay~go\t2
okay~no\t-4
okay~so\t0\t25
okay~the\t-2
okay~your\t0\t-16
ok~ask\t10
ok~do\t-4
ok~get\t-6
ok~it\t-4
ok~say\t9
old one up\t-7
old pric\t7
old&min\t-7
old&pension\t0\t35
old&pric\t7
old&ring\t0\t-20
old&them\t0\t-27
older\t0\t-28
old~from\t12
old~number\t-7
old~up\t-7
ombudsman\t-7
on #\t4
on # and\t6
on a\t7\t8
on a card\t11\t21
on a list\t3\t23
on a new\t7\t25
on a number\t-4
on arrival\t12
on card\t12
on do not\t6
on facebook\t3\t47
on fil\t-4
on friday\t-18\t-66
on gov\t-4
on her phon\t12\t35
on hold\t-11\t-33
on hold and\t-12\t-27
on hold becaus\t4\t23
on hold for\t-4
on how\t-7\t-15
on it i\t2
on it no\t-5
on it so\t6
on its\t-1
on medical\t-6
on medical equipment\t-6
on monday\t-16\t-24
on monday and\t-9
on monday at\t-6
on my\t7
on my computer\t14
on my mobil\t5
on no\t2
on oh\t-4
on our\t-9\t-7
on our sit\t-7
on our websit\t-16\t-20
on pag\t-4
on paper and\t-7
on parentpay\t-5
on saturday\t-15\t-39
on sit\t-5
on skyp\t4
on som\t-5
on sunday\t-20\t-17
on the\t0\t-28
on the #\t-55\t-75
on the account\t-2
on the back\t0\t11
on the card\t-3
on the council\t3
on the day\t-11
on the floor\t15
on the form\t-11
on the fourth\t-4
on the front\t4
on the government\t-19\t-20
on the internet\t0\t20
on the letter\t-8
on the lin\t6
on the meter\t-8
on the ninth\t-12
on the notic\t-13
on the number\t-21\t-22
on the other\t15\t16
on the phon\t2\t16
on the pol\t-7
on the portal\t-4
on the red\t6
on the sam\t7
on the screen\t3\t10
on the second\t-6\t-24
on the sit\t-6
on the sixth\t-7
on the statement\t-3
on the strip\t7
on the tabl\t12
on the telephon\t0\t20
on the third\t-6
on the track\t-5
on the twelfth\t-4\t-20
on the twenty\t-4\t-19
on the way\t-4
on the websit\t-18\t-51
on their\t-9
on thursday\t-15\t-26
on thursday at\t-5
on tim\t0\t10
on tuesday\t-4\t-18
on us\t-5
on wednesday\t-15\t-33
on whatsapp\t55\t31
on whatsapp and\t10
on whil\t3
on with\t7
on with me\t7
on with you\t4
on you\t6\t25
on your\t4\t25
on your bill\t-25
on your card\t1
on your phon\t2\t14
on your screen\t5\t25
on your statement\t-9
onc a\t-3
onc a week\t-5
onc and\t-3
onc its\t3
onc&check\t-4
onc&sign\t-5
onc&week\t-5
onc~week\t-5
one\t0\t4
one after\t-4
one and hav\t6
one be the\t-4
one by\t-2\t-16
one by the\t-7
one day\t-6
one do i\t-6
one dollar\t-7
one eight\t-8\t-25
one even\t-7
one forty fiv\t12
one from\t0\t11
one from the\t3
one hundr\t8
one hundr and\t5\t11
one i do\t-4
one if\t-3
one in\t0\t13
one its only\t7
one minut\t15
one ninety\t11
one ninety nin\t12
one no\t-3
one now\t33\t18
one of our\t2
one of thos\t0\t-14
one oh\t-3
one oh one\t-3
one on\t-3\t-13
one on your\t-3
one or\t-5
one pound\t0\t19
one ring\t5
one say\t7
one so i\t5
one the\t2
one thousand\t9\t15
one thousand two\t4
one tim\t-4
one to\t6
one to be\t10
one to fiv\t-8\t-26
one to speak\t11
one twenty\t5
one up\t-9
one who\t0\t14
one will\t-5
one will be\t-6
one with the\t-2
one would\t-3
one would be\t-5
one~a\t0\t11
one~about\t-9
one~an\t4
one~and\t11
one~at\t-5
one~do\t-3
one~hav\t4
one~id\t-4
one~if\t-4
one~it\t0\t17
one~month\t-4
one~need\t-3
one~nin\t11\t28
one~oh\t-6
one~open\t5
one~our\t2
one~payment\t5
one~speak\t11
one~thos\t0\t-14
one~thre\t7\t21
one~to\t-2
one~two\t-2
one~up\t-7
one~us\t-4
onlin\t-2
onlin account\t-19
onlin bank\t23
onlin or\t-10
onlin shop\t4
onlin usernam\t5
onlin&account\t-16
onlin&bank\t18
onlin&nam\t6
onlin&usernam\t6
onlin&whil\t11
only\t0\t5
only a\t11
only and\t7
only be\t8
only find\t9
only hav\t5
only hav to\t6
only hold\t10
only i\t8
only i hav\t10
only if\t-12
only if i\t-4
only if you\t-3
only me\t0\t-52
only need\t3
only tak\t4
only tak a\t5
only that the\t6
only the\t5
only want\t-2
only&box\t-4
only&card\t15\t33
only&ever\t8
only&hundr\t14
only&insuranc\t8
only&keep\t3
only&know\t0\t-27
only&leav\t27
only&lik\t-4
only&minut\t6
only&need\t9\t16
only&pay\t21\t71
only&plac\t3
only&say\t-2
only&seat\t4
only&send\t3
only&she\t5
only&slow\t4
only&survey\t4
only&tak\t4
only&tell\t8
only&them\t7
only&thing\t2
only&through\t7
only&well\t5
only&whil\t3
only~be\t3
only~becaus\t-3
only~do\t6
only~for\t12
only~hav\t4
only~not\t6
only~of\t18
only~pay\t11
only~say\t-4
only~the\t8
onto\t5
onto the\t5
on~#\t-39\t-71
on~also\t4
on~an\t4
on~at\t-8\t-31
on~back\t0\t12
on~be\t0\t-9
on~becaus\t0\t15
on~bill\t-10
on~box\t0\t-15
on~computer\t1
on~council\t3
on~day\t-9
on~debit\t2
on~do\t1
on~dot\t-9
on~email\t-4
on~equipment\t-6
on~fil\t2
on~first\t-3
on~floor\t15
on~form\t-12
on~fourth\t-3
on~from\t-3
on~front\t9
on~googl\t9
on~government\t-11
on~hes\t3
on~i\t1
on~if\t-8
on~internet\t0\t20
on~invoic\t-6
on~letter\t-22\t-22
on~lin\t4
on~meter\t-6
on~mobil\t3
on~nam\t3
on~new\t4\t31
on~next\t-3
on~nin\t-4
on~ninth\t-12
on~no\t-19\t-36
on~not\t8
on~notic\t-16
on~number\t-15\t-14
on~of\t8\t20
on~or\t3
on~other\t26\t33
on~phon\t8\t37
on~pol\t-7
on~portal\t-4
on~press\t6
on~receipt\t-5
on~record\t4
on~red\t12
on~road\t2
on~sam\t6
on~screen\t9\t32
on~second\t-3
on~sit\t-11\t-16
on~sixth\t-7
on~so\t7
on~statement\t-24
on~sticker\t-4
on~strip\t7
on~sunday\t-8
on~tabl\t12
on~telephon\t0\t20
on~third\t-8
on~thursday\t-7
on~to\t-2
on~track\t-5
on~twelfth\t-4\t-20
on~twenty\t-6\t-19
on~visa\t8
on~want\t0\t-25
on~websit\t-32\t-101
on~you\t0\t-24
op and\t5
open\t12
open hour\t-8
open in\t6
open it\t15\t27
open the app\t-3
open to\t11
open up your\t3
open your\t19
open your bank\t21
open&account\t3
open&bank\t25\t32
open&day\t-3
open&eight\t-4
open&hour\t-8
open&laptop\t4
open&now\t18
open&onlin\t12
open&pay\t4
open&saturday\t-7
open&tap\t-6
open&till\t-5
open&tim\t-9\t-25
openreach~be\t-9\t-54
open~bank\t18\t46
open~my\t4
open~on\t-12\t-27
open~onlin\t4
open~the\t19
open~your\t17\t21
operation\t2
operation and\t6
optician\t-4
optimis\t5
option\t-3
or\t0\t-25
or a card\t-5
or after\t-4
or an\t-4
or any\t-7
or anyon\t-4
or anyth\t-4
or ask\t-9
or ask for\t-5
or at\t-7\t-16
or at the\t-10
or bank\t-21
or bring\t-8
or by\t-7
or call the\t-4
or card\t-22
or cash\t-10
or claim\t-5
or com\t-14
or com in\t-6
or computer\t5
or do\t-5\t-31
or do it\t-11
or do not\t-5
or for\t-6
or hand\t-4
or hav\t-8
or hav it\t-4
or hell\t7
or i can\t3
or it\t9
or its\t4
or just\t-4
or mail\t-7
or mastercard\t9
or no\t-5\t-27
or not\t-4
or on\t-9
or on the\t-4
or pop\t-7
or pop in\t-7
or refund\t-4
or ring\t-20\t-22
or ring the\t-9
or ring us\t-3
or see\t-8
or send\t-10
or shall\t-8
or so\t0\t26
or so i\t4
or tak\t-7
or tell\t-4
or tell you\t-8
or the\t2
or theyd\t24
or theyll\t26
or to\t-7
or use the\t-7
or whatever\t-7
or you\t3
or you can\t-5
or you will\t12
or your\t-1
or your bank\t-12
orang\t-2
order\t0\t-3
order and\t7
order email\t-7
order number\t-6\t-25
order on\t-3
order so\t4
order&card\t-9
order&due\t-15\t-35
order&email\t-8
order&giv\t-11
order&his\t6
order&number\t-3\t-13
order&press\t17\t29
order&ring\t5
order&yes\t0\t-19
order~a\t3
order~be\t-4
order~i\t9\t22
original\t-5
or~#\t-9
or~a\t-10
or~after\t-5
or~afternoon\t-8
or~an\t-10
or~anyth\t-8
or~at\t-3
or~bank\t-14
or~by\t-6
or~can\t-6
or~card\t-2
or~cod\t-4
or~computer\t10
or~for\t-10
or~go\t3
or~i\t-5
or~if\t-7
or~in\t-8
or~it\t-27\t-51
or~los\t23
or~may\t-6
or~number\t-3
or~off\t-4
or~on\t-4
or~pin\t-4
or~post\t-3
or~social\t-6
or~the\t-38\t-81
or~them\t-4
or~to\t-6
or~up\t-4
or~us\t-11
or~we\t-9
or~will\t16\t21
or~you\t-8\t-30
other\t6
other card\t6
other day\t-6
other lin\t12
other one\t3
other peopl\t5
other phon\t8\t23
other&card\t6
other&day\t-3
other&know\t5
other&lin\t12
other&phon\t8\t23
other&text\t7
otherwis\t6
otherwis the\t4
otherwis they\t5
otherwis~be\t4
ought\t-3
ought to\t-3
our agent\t7
our branch\t-6
our engineer\t0\t-38
our field\t4
our letter\t-7
our nam\t-3
our officer\t13
our secur\t8
our sit\t-14
our system\t6\t40
our websit\t-18\t-20
our websit or\t-6
our&account\t13
our&ask\t-16\t-23
our&audit\t8
our&branch\t-13\t-28
our&call\t2
our&client\t3
our&down\t4
our&engineer\t0\t-38
our&field\t4
our&hes\t5
our&id\t7
our&letter\t-8
our&manager\t5
our&mr\t9
our&off\t-14
our&officer\t30
our&other\t15
our&own\t7
our&payment\t3
our&ring\t-2
our&secur\t8
our&server\t9
our&she\t-4
our&sign\t7
our&sit\t-14
our&system\t0\t14
our&trad\t9
our&websit\t-16\t-20
our&would\t-4
our~account\t7
our~form\t-7
our~go\t7
our~hes\t5
our~nam\t5
our~officer\t6
our~or\t-9
our~ring\t-3
our~with\t-9
out\t0\t6
out #\t31\t45
out and\t1
out as\t13
out at\t4
out do\t4
out for me\t5
out i\t3
out in\t0\t-11
out loud\t2
out of a\t-3
out of court\t6
out of it\t4
out of the\t1
out so\t9
out to a\t11
out to be\t-10
out to me\t5
out to pull\t4
out&after\t5
out&again\t-4\t-22
out&all\t6
out&as\t16\t37
out&befor\t10
out&card\t2
out&cash\t5
out&could\t6
out&court\t6
out&delivery\t-7
out&email\t0\t-26
out&everywher\t-4
out&first\t0\t-23
out&fiv\t2
out&four\t5
out&january\t-4
out&know\t2
out&loud\t2
out&much\t7
out&nam\t7\t17
out&now\t15
out&our\t6
out&pay\t12\t18
out&press\t3
out&som\t-5
out&thousand\t2
out&want\t0\t-15
out&whil\t3
out&who\t-7
outag\t-4\t-14
outsid\t1\t-8
outsid&could\t-9
outsid&now\t14
outsid~could\t-9
outstand\t5\t30
out~a\t13\t17
out~and\t13
out~befor\t7
out~court\t6
out~he\t5
out~me\t3\t20
out~or\t-5
out~pull\t4
out~ring\t-3
out~this\t4
out~you\t-2
over\t0\t2
over eighteen\t-2\t-21
over or\t-5
over seventy\t0\t23
over that\t-5
over the phon\t0\t9
over to\t5
over two\t-6
over&an\t7
over&bank\t5
over&call\t-9\t-24
over&card\t6
over&eighteen\t-2\t-21
over&let\t-6
over&okay\t-3
over&only\t13
over&pay\t0\t20
over&phon\t0\t11
over&seventy\t0\t23
over&show\t7
over&sort\t5
over&stop\t0\t33
over&us\t3
over&well\t-3
overcharg\t9\t27
overcharg by\t7
overdraft\t-22\t-51
overnight\t4
overpaid\t0\t9
over~me\t13
over~phon\t0\t9
over~the\t0\t11
owe\t0\t20
owe #\t2
owe anyth\t-7
owe him\t7
owe me\t8\t27
owe you\t-2
owe&anyth\t-14
owe&him\t11
owen\t0\t-50
owe~#\t0\t21
own\t4\t49
own a\t5\t24
own account\t4
own account becaus\t6
own nam\t6
own sit\t-5
own tax account\t-4
own the\t8
own&account\t3
own&as\t3
own&becaus\t16
own&call\t-11
own&car\t4
own&detail\t6
own&fault\t-5
own&hous\t0\t25
own&letter\t-6
own&nam\t5
own&okay\t-8
own&ring\t-14
own&say\t9
own&she\t8
own&sit\t-7
own&system\t5
own&tim\t-4
own&whil\t7
own&yes\t0\t25
owner\t7\t28
own~as\t8
own~be\t4
own~becaus\t14
own~whil\t7
owt\t1
oyelaran\t0\t-18
p\t0\t-24
p m\t0\t-32
p&m\t0\t-32
p45\t-5
pac\t3
pack\t-2\t-10
packag\t9\t65
pag\t-1
pag do\t-4
pag do not\t-4
pag in\t4
pag say\t-6
pag two\t-9
pag&need\t-4
pag&tell\t-4
pag~i\t-5
pag~not\t-4
pag~the\t8\t21
paper&loan\t6
paper&payday\t6
paper&she\t-5
paper&tak\t-8
paper~a\t0\t18
paper~the\t5
parcel\t0\t13
parcel&card\t13
parcel&held\t5
parcel&nam\t4
parcel&number\t7\t26
parcel&stuck\t8\t24
parcel~your\t4\t12
parish\t-12
park\t1
park~at\t0\t-19
part tim\t0\t28
part&tim\t0\t28
partner\t29\t11
partner~the\t5
pass\t0\t-15
pass for\t6
pass on\t-6
pass&cod\t6
passbook\t-5
passcod&send\t15
passport and\t0\t-11
passport&bank\t6
passport&copy\t-4
passport&offic\t-17
passport~the\t-25\t-24
password\t2
password on\t2
password on the\t-4
password then\t12
password&ill\t10
password&okay\t0\t-22
password~and\t11
password~be\t12
password~ill\t5
password~it\t-8
password~keep\t10
pass~on\t0\t-15
pass~the\t7
past nin\t-7
past that\t4
past&nin\t-4
past&six\t-5
past~and\t-5\t-23
patient account\t0\t-24
patient&account\t0\t-24
patrol\t6
paul\t3\t43
paul~the\t0\t30
pay\t0\t11
pay #\t34\t68
pay # to\t5\t30
pay a\t0\t21
pay a bill\t9
pay anybody\t-3
pay anyth\t-17
pay as\t0\t19
pay for\t-2
pay for anyth\t-4
pay for it\t-3
pay for that\t-5
pay for the\t-2
pay him in\t-9
pay if\t-5
pay if you\t-4
pay it all\t-5
pay it at\t-4
pay it on\t-5
pay me\t2
pay me #\t7\t19
pay on\t-3
pay on the\t-14\t-11
pay onlin\t-4
pay or\t4
pay stub\t-6
pay that be\t5
pay the\t2\t20
pay the deposit\t-3
pay the fee\t-4
pay ther\t-6
pay to\t4
pay two\t11
pay when\t-20\t-28
pay when i\t-9
pay when you\t-7
pay you back\t6
pay your tax\t4
pay&after\t-9
pay&anybody\t-3
pay&anyth\t-24
pay&app\t3
pay&as\t0\t25
pay&bank\t-3
pay&befor\t2
pay&bill\t11\t20
pay&bond\t8
pay&but\t13\t16
pay&card\t13\t12
pay&day\t-14
pay&deposit\t-8
pay&desk\t3
pay&eleven\t3
pay&fin\t7
pay&first\t22\t42
pay&four\t-2
pay&giv\t-6
pay&hed\t13
pay&her\t18\t19
pay&his\t3
pay&hold\t13
pay&id\t-3
pay&instead\t3
pay&insuranc\t7
pay&know\t10
pay&let\t10
pay&link\t7
pay&need\t-7
pay&ninety\t2
pay&noth\t-5
pay&now\t1
pay&offic\t-10
pay&officer\t15
pay&onlin\t-5
pay&pick\t-4
pay&portal\t-9
pay&post\t-4
pay&pound\t2
pay&press\t3
pay&sit\t-16
pay&six\t12\t20
pay&straight\t6
pay&stub\t-6
pay&thousand\t6\t25
pay&till\t-15
pay&today\t2\t24
pay&tonight\t13
pay&transfer\t-7
pay&via\t10
pay&want\t5
pay&when\t-35\t-18
pay&who\t0\t37
pay&would\t-4
pay&writ\t-8
payday loan\t3\t13
payday&loan\t3\t13
paye\t2
paye its\t5
paye&ask\t6
payment\t1\t-3
payment be\t-12\t-24
payment of\t3
payment on\t0\t-19
payment on your\t0\t-26
payment plan\t-11
payment through\t9
payment&account\t0\t18
payment&approv\t4
payment&due\t-13\t-21
payment&leav\t5
payment&now\t4
payment&plan\t-11
payment&press\t0\t17
payment&she\t3
payment&tak\t3
payment&whil\t4
payment~#\t3
payment~due\t-5
payment~i\t-9
payment~or\t-5
payment~so\t4
payment~the\t0\t-18
payment~your\t0\t-26
payout\t16\t39
paypal\t25\t32
paypal&family\t12
paypal&friend\t12
paysaf\t38
paysaf from\t6
paysaf&garag\t8
paysaf&giv\t9
paysaf~the\t7
payslip\t-22\t-38
payslip and\t-5
pay~#\t14\t15
pay~all\t-6
pay~and\t3
pay~anyth\t-15
pay~at\t-4
pay~back\t9
pay~bank\t-19
pay~be\t2
pay~bill\t17\t29
pay~bond\t6
pay~by\t12\t16
pay~card\t4
pay~com\t4
pay~deposit\t-3
pay~fin\t19
pay~front\t3
pay~ninety\t6
pay~on\t-2
pay~or\t-5
pay~pound\t-5
pay~put\t-7
pay~six\t5
pay~tax\t12\t21
pay~that\t-3
pay~the\t-3\t-11
pay~till\t-5
pay~to\t3\t31
pay~when\t-7
pay~year\t4
pay~you\t-7
pay~your\t3
pc\t0\t-50
pcso\t-12\t-37
pcso ring\t-7\t-21
pcso&ring\t-7\t-21
pen\t2
penalty\t0\t11
pendant\t0\t9
pension\t1
pension be\t4
pension company\t-7
pension review\t7\t17
pension wis\t-9
pension&company\t-7
pension&review\t7\t17
pension&ring\t-5\t-21
pension&wis\t-9
pensioner\t3
pensioner&postag\t6
pension~ring\t-5
peopl hav\t2
peopl i\t-7
peopl not\t4
peopl&ask\t-3
peopl&could\t-8
peopl&look\t4
peopl&ring\t2
peopl&turn\t12
peopl~it\t5
peopl~not\t4
peopl~to\t-4
peopl~turn\t6
peopl~you\t0\t14
per\t6\t19
per cent\t5\t15
per&cent\t5\t15
percent\t20\t72
percent off\t9\t26
percent to\t6
percent&bill\t5
percent&off\t11\t37
percent~on\t4
permit\t10
person i\t0\t22
person nam\t4
person&nam\t3
personal\t4
personal account\t13
personal nam\t4
personal&account\t2\t19
personal&nam\t6
person~do\t4
peter\t4\t44
petrol station\t-3\t-38
petrol&station\t-3\t-38
pharmacy\t0\t-20
phew\t-8
phon\t0\t5
phon about the\t-12
phon back\t-12
phon by\t4\t15
phon call\t2\t10
phon down\t-2
phon from\t0\t-21
phon go to\t7
phon hav\t17\t36
phon if\t-4
phon if you\t-5
phon in\t16\t108
phon in the\t8\t29
phon keypad\t5
phon may\t-4
phon me\t0\t-9
phon my\t3\t24
phon no\t6
phon now\t9
phon on\t0\t-32
phon on behalf\t0\t-44
phon or computer\t5
phon ring\t-9
phon so i\t-3
phon so its\t6
phon tell\t4
phon tell me\t8
phon that\t0\t29
phon to\t0\t-10
phon to say\t0\t-13
phon we\t4
phon when you\t-6
phon whil\t7
phon with\t12\t27
phon you\t0\t-16
phon&account\t7
phon&an\t3
phon&as\t3
phon&bank\t4
phon&behalf\t0\t-44
phon&buzz\t7
phon&call\t2\t17
phon&card\t8
phon&chang\t-9
phon&computer\t8
phon&engineer\t5
phon&good\t-7
phon&his\t-7
phon&hit\t8
phon&hour\t7
phon&hundr\t11
phon&keypad\t5
phon&leav\t0\t-18
phon&lik\t12
phon&may\t-4
phon&night\t-6
phon&nin\t4
phon&nobody\t-9
phon&now\t11
phon&number\t1
phon&oh\t7\t35
phon&our\t9
phon&out\t11
phon&pay\t3\t22
phon&read\t7
phon&ready\t-3
phon&ring\t-8\t-19
phon&round\t-10
phon&say\t2
phon&send\t26
phon&thre\t18\t33
phon&turn\t23\t38
phon&typ\t-9
phon&wait\t-6
phon&whil\t30\t30
phon&who\t4
phon~#\t4\t28
phon~ask\t-3
phon~be\t2
phon~behalf\t0\t-44
phon~computer\t5
phon~he\t9\t24
phon~hour\t7
phon~it\t2
phon~its\t22\t17
phon~me\t4
phon~oh\t7
phon~to\t16
phon~you\t0\t13
photo\t-16\t-18
photo be\t-12
photo id\t-9
photo of my\t4\t22
photo of the\t-6\t-25
photo&address\t-5
photo&bank\t5
photo&id\t-9
photo&licenc\t8
photo&passport\t3
photo&sid\t6
photo~and\t-5
photo~my\t0\t22
photo~the\t-5\t-28
pick\t-5\t-9
pick a\t-4
pick it\t-5\t-14
pick it up\t-5\t-14
pick up the\t7
pick&our\t-5
pick~the\t10
pick~up\t-9\t-27
pictur\t0\t12
pictur&licenc\t5
pin\t5
pin on\t15\t37
pin so\t6
pin to\t7
pin&envelop\t5
pin&into\t6
pin&lik\t10
pin&paper\t5
pin&phon\t6
pin&slip\t5
ping\t16
pin~be\t4
pin~i\t5
pin~its\t7
plac\t3\t5
plac and\t-11
plac be\t8
plac of\t5
plac with\t4
plac&account\t10
plac~your\t3
plain cloth\t9
plain&cloth\t9
plan\t-12\t-20
plan work\t-5
plan&work\t-5
plan~on\t-9
plastic\t5\t27
plastic card\t7
plastic&card\t10
plastic&chip\t4
platform\t3\t39
play card\t9
play&card\t9
pleas\t0\t-14
pleas bring\t-12\t-18
pleas check\t-5
pleas do not\t4
pleas hold\t6
pleas press\t3
pleas press one\t12
pleas ring\t-3
pleas sit\t4
pleas unplug\t-5
pleas use\t-6
pleas&bring\t-8\t-18
pleas&dad\t6
pleas&hello\t0\t29
pleas&ignor\t-4
pleas&ill\t-5
pleas&leav\t-6
pleas&mention\t4
pleas&mum\t5
pleas&press\t6
pleas&right\t-5
pleas&sit\t5
pleas&sur\t0\t-22
pleas&unplug\t-5
pleas&us\t5
pleas&yes\t0\t-15
pleas~be\t0\t-9
pleas~in\t3
pleas~its\t0\t-36
pleas~just\t10
pleas~my\t5
pleas~not\t4
pleas~one\t5
pleas~that\t-3
pleas~us\t-3
plumber\t-20\t-40
plus\t2
plus my\t8
pocket\t14
point fiv million\t4
point&dollar\t4
point&million\t4
point~million\t4
pol\t-11
poland\t13
polic\t2
polic in\t14
polic officer\t5
polic&ask\t-7
polic&hang\t6
polic&now\t5
polic&pleas\t4
polic&ring\t-7
polic&say\t-5\t-21
polic&us\t-22\t-39
polic&want\t0\t17
policy number\t-16\t-40
policy&number\t-16\t-40
polic~and\t3
polic~in\t6
polit\t-2
pop in\t-9
pop it\t8
pop the\t4
pop your\t11
pop your card\t5
pop&an\t16
pop&ask\t4
pop&branch\t-5
pop&card\t9
pop&pin\t5
pop~card\t9
port\t13\t16
port tax\t6
port&tax\t6
portal\t-7
portal or\t-6
post\t-15\t-39
post it\t3
post me\t-7
post offic\t0\t-9
post or\t-8
post the\t-2\t-13
post to\t-4
post with\t-6
post you\t-2
post you a\t-11
post&bond\t7
post&card\t-6
post&cash\t5
post&envelop\t-4
post&fiv\t-5
post&form\t-3
post&leaflet\t-5
post&new\t-13
post&offic\t0\t-9
post&say\t-10
post&tak\t-5
postag\t22\t30
postag&card\t7
postcod\t-5
post~a\t-11
post~and\t5
post~bond\t4
post~i\t-3
post~my\t-3
post~or\t-4
post~say\t-5
post~you\t-6\t-20
pot\t7\t36
pot&into\t5
pound a\t-2
pound a week\t-7
pound and i\t0\t-29
pound by\t6
pound fin\t9
pound for the\t0\t-26
pound forty\t4
pound ninety\t4\t10
pound ninety nin\t4\t11
pound or\t-4
pound to\t3
pound&bank\t9
pound&card\t15
pound&charg\t8
pound&fin\t9
pound&fiv\t4\t20
pound&forty\t3
pound&hold\t7
pound&ill\t-4
pound&laugh\t-6
pound&mr\t0\t22
pound&nin\t2
pound&ninety\t5\t12
pound&over\t4
pound&releas\t6
pound&tak\t0\t29
pound&transfer\t5
pound&week\t-5
pound~and\t0\t16
pound~do\t-4
pound~fiv\t6\t18
pound~go\t-3
pound~i\t0\t-10
pound~nin\t4\t11
pound~we\t-8
pound~week\t-5
power\t-8\t-12
power cut\t-6\t-27
power&cut\t-6\t-27
power&off\t-4
pre\t18\t28
pre approv\t6\t18
pre approv for\t4\t16
pre&approv\t6\t18
pregnant\t18\t34
prepaid\t2
prepaid card\t10
prepaid&card\t12
press\t34\t65
press #\t11\t14
press # and\t5
press # for\t-8\t-29
press # i\t21\t28
press # if\t-22
press a number\t-10
press anyth\t5
press approv\t6
press fiv\t5
press fiv to\t5
press it\t0\t18
press it and\t5
press no\t-6
press one\t59\t61
press one and\t-4
press one now\t17
press one to\t15\t8
press respond\t7
press&an\t19\t17
press&approv\t6
press&ask\t3
press&connect\t4
press&giv\t18
press&half\t6
press&hear\t-9
press&mak\t5
press&now\t7\t9
press&officer\t5
press&our\t3
press&pay\t36\t18
press&r\t22
press&respond\t8
press&ring\t-8
press&say\t-4
press&someon\t4
press&speak\t64\t73
press&thre\t0\t-25
press&through\t6
press&typ\t4
press&us\t-4
press&well\t-5
pressur~all\t-5
press~and\t1
press~i\t22\t93
press~if\t-20\t-13
press~now\t19\t30
press~number\t-6
press~or\t-10
press~the\t22
press~to\t3\t7
press~typ\t3
pretend\t6
pretend to\t4
pretend to be\t4
pretend~be\t6
prevention\t0\t52
pre~for\t6\t22
pric\t2
pric for\t11\t32
pric or\t-8
pric&top\t10\t25
pric~be\t34\t55
prim\t11\t60
prim&renew\t11\t42
print\t-1
print on\t4
printer\t-2
priority register\t3
priority&register\t3
privat\t6
privat lab\t7
privat&lab\t7
priz\t-2
priz~for\t-4
probably\t-10\t-46
problem\t-4
problem with\t0\t24
problem with your\t4\t28
problem&account\t0\t23
problem&ill\t-11
problem~your\t7\t37
proceeding\t17\t15
process\t12\t33
process server\t6
process&server\t6
program\t26\t102
program on\t11
programm\t3\t20
proof\t-4\t-21
protect\t15\t36
protection\t18\t82
prov\t9
prov its\t15
prov its you\t6
prov you\t4
prov~be\t7
publisher\t8\t30
pull\t2
pull the\t3
pull the meter\t4
pull the plug\t4
pull&meter\t8\t17
pull&plug\t7
pull~meter\t8\t17
pull~plug\t4
purs\t0\t-13
push\t12
push it through\t4
push&through\t8
push~through\t7
put #\t9
put a banknot\t-7
put a leaflet\t-12
put a program\t7
put down\t12
put down a\t7
put family\t4
put in\t4
put in #\t9
put it in\t-4\t-20
put it on\t1
put it through\t2
put me\t-2
put no\t4
put our\t11
put that\t-4
put that in\t-3
put the\t-1
put the card\t6
put the number\t-7
put the phon\t-6
put the rest\t-11
put to\t8
put you back\t8
put your\t1\t20
put~#\t15
put~as\t2
put~banknot\t-5
put~down\t0\t20
put~in\t-3\t-11
put~leaflet\t-16
put~new\t-7
put~of\t3
put~on\t-1
put~out\t-5
put~phon\t-4
put~program\t10
put~rest\t-11
put~straight\t4
put~up\t-7
qualify\t15\t59
qualify for\t9\t37
qualify for a\t5\t28
qualify&dollar\t4
qualify~a\t5\t28
quarter\t0\t-11
quarter to\t-3
query\t0\t-29
question\t-5\t-8
question and\t-8
questionnair\t0\t24
question~i\t-5
question~the\t3
question~you\t-8
queu\t0\t-13
queu to\t-8
quick\t6\t6
quick and\t5
quick&befor\t6
quick~be\t2\t16
quiet\t8
quietly\t34
quiet~the\t3
quit\t-1
quit a\t-8
quit&right\t-3
quot\t-40\t-66
quot the\t-5
quot&referenc\t-6
r\t3\t16
r and\t10
r&typ\t9
raffl\t-4\t-24
raid\t4
rain\t-5
ran out\t0\t16
ran&out\t0\t16
rat&down\t-7
rather\t-4\t-29
rather i\t-4
rather not\t-4
rather&call\t-4
rather&pay\t-4
rather&refund\t-6
rather&ring\t-4\t-22
rather&than\t-3\t-21
rather~hav\t-7
ray\t-3
reach\t4\t21
reach you\t0\t23
reach&car\t0\t18
reach&extend\t0\t21
reach&out\t0\t20
read\t13\t6
read her\t5
read her the\t11
read him\t5
read him the\t4
read it\t1
read it first\t-6
read it off\t8
read it to\t2
read me\t13
read me it\t9
read me the\t-5
read me what\t6
read me your\t7
read on\t-6
read out\t12\t28
read out my\t11
read out the\t5
read the\t-4
read the meter\t-5
read the number\t7
read them\t8
read us\t4
read us the\t3
read&anyon\t-5
read&call\t-5
read&card\t19
read&cod\t-2
read&debit\t8
read&detail\t8
read&digit\t3
read&her\t21\t16
read&ill\t4
read&meter\t-14\t-25
read&number\t13\t18
read&off\t38\t23
read&out\t13\t26
read&phon\t12
read&slowly\t5
read&sort\t4
read&them\t5
read&us\t5
reader\t12
reader and\t15
reading\t-10
ready\t0\t-15
ready and\t0\t-25
ready for the\t4
ready to collect\t-6
ready&but\t0\t21
ready&collect\t-6
ready&releas\t10
ready~collect\t-6
read~cod\t-4
read~first\t-6
read~letter\t-5
read~meter\t-10
read~off\t10
read~the\t29\t33
read~to\t9
read~what\t5
read~your\t10
real person\t3\t17
real&call\t-6
real&hear\t5
real&never\t5
real&person\t3\t17
really\t0\t-8
really i\t0\t-18
real~i\t0\t15
real~the\t-4
reason\t0\t12
reason of\t4\t26
reason&call\t5\t19
reassur\t-11
rebat\t7\t30
rebecca\t0\t15
recall~the\t-3
receipt\t-3
receipt and\t-5
receipt and the\t-16
receipt for\t-5
receipt~the\t-3
receiver\t5
recip\t-4
recipient\t8
record\t3\t-4
record for\t3
record messag\t-5
record messag from\t-5\t-19
record so\t9
record&call\t-4
record&lin\t2
record&messag\t-5
record~from\t-6\t-23
record~my\t5
recovery\t4\t12
recruiter\t0\t25
red\t2
red card\t0\t-18
red cross\t7
red whit\t7
red whit and\t7
red&blu\t7
red&card\t2
red&cross\t7
red&mark\t4
red&say\t0\t-30
red&whit\t7
red&yellow\t4
red~and\t9\t32
refer\t4
refer to\t14
referenc\t-1\t-23
referenc be\t-5\t-35
referenc on\t-4
referenc&letter\t-4
referenc&pay\t-9
referenc&ring\t-6
referenc~the\t-13\t-17
refund\t10\t73
refund be\t3
refund form\t5
refund&card\t-4
refund&day\t-5
refund&form\t5
refund&offic\t0\t19
refund&six\t9
refund&typ\t7
refundabl\t52\t22
refund~be\t0\t17
refund~the\t4
refus\t0\t-15
refus to\t0\t-29
refusal\t-3
refus~be\t-6
reg\t-6
regard\t1
regard your\t2\t9
reg~the\t-8
reimburs\t10
reinstat\t8
relativ\t7\t31
releas\t72\t146
releas it\t12\t27
releas the\t15
releas&an\t6
releas&pay\t17
releas~of\t4
releas~to\t6
relief\t0\t15
rely on medical\t-6
rely&equipment\t-6
rely&medical\t-6
rely&press\t-5
rely~medical\t-6
remain\t8
remain on\t5
remain&lin\t5
remain~the\t5
remind\t-41\t-78
remind me\t-20\t-42
remind&want\t-6
reminder\t-5\t-55
remind~of\t-4
remot\t13\t21
remov\t30\t29
renew today\t3\t17
renew&hundr\t0\t17
renew&thre\t5
renew&today\t5\t21
rent go\t-12
rent go up\t-6
rent~the\t3
repair\t0\t-7
replac\t3
reply\t-2
reply yes\t-4
reply&n\t-5
reply&yes\t-4
reply~or\t-7\t-19
reply~the\t-7
report\t0\t-14
report it\t-6
report the\t-7\t-32
report to\t5
report&call\t0\t24
report&giv\t-5
report&steal\t-10\t-39
represent\t7\t29
research\t-15\t-42
reserv\t30\t23
reset it\t4
reset link\t-11\t-19
reset&link\t-11\t-19
resident&ask\t-9\t-30
resident&call\t-9\t-58
resolution\t0\t35
resolv\t4
resolv this\t5
resort\t0\t-15
respond\t18
rest\t-1
restriction\t6
resum\t0\t23
return a\t0\t-21
return a call\t0\t-31
return be\t-4\t-25
return to\t5
return your\t-10\t-55
return your call\t-15\t-68
return&call\t-13\t-86
return~call\t-12\t-76
return~you\t7
revenu&cas\t0\t20
revers\t23
revers it\t12
reversal\t3
review&government\t5
review~be\t3
revolut\t25
reward\t7
rig\t3
right\t0\t-3
right bye\t-5
right can\t-7
right can you\t-5
right enough\t-7
right i\t-13\t-26
right i be\t-2
right i hav\t-5\t-46
right if\t3
right ill\t0\t-16
right now\t10\t22
right that be\t-2
right through\t-4
right we\t-5
right you\t2
right you be\t2
right&ask\t-5
right&but\t3
right&bye\t-5
right&card\t2
right&enough\t-7
right&half\t-5
right&id\t-5
right&ill\t-3\t-26
right&leav\t-9\t-24
right&look\t-6
right&now\t5\t13
right&oh\t0\t-22
right&pop\t4
right&see\t-3
right&sort\t5
right&stranger\t8
right&thank\t-3
right&us\t-2
right~be\t2
right~can\t-3
right~hav\t-3\t-11
right~my\t9
right~so\t7
right~what\t3
ring #\t-37\t-40
ring # from\t-11
ring # or\t-6
ring a\t2
ring about\t-7\t-21
ring about the\t-5\t-10
ring again\t0\t-23
ring and\t-8\t-18
ring and ask\t-7
ring ask\t-3
ring back\t0\t-28
ring back about\t-9\t-29
ring back on\t-7
ring becaus\t-6\t-28
ring befor\t-5
ring by\t0\t11
ring fenc\t5
ring for\t-5\t-35
ring from\t-3\t-9
ring from the\t-2
ring her\t-9\t-16
ring if\t-3
ring me every\t0\t18
ring me on\t-8
ring me with\t7
ring my\t0\t-8
ring on a\t-7\t-34
ring onc a\t-8
ring one\t-3
ring or\t6\t67
ring or so\t0\t27
ring out\t5
ring the\t-21\t-39
ring the bank\t-3\t-22
ring the council\t-2\t-18
ring the number\t10\t7
ring the shop\t-13\t-17
ring them\t-6
ring them on\t-4
ring this\t11\t40
ring this number\t4\t39
ring to\t-52\t-87
ring to ask\t-13\t-21
ring to say\t-11\t-7
ring to tell\t-15
ring up\t-6\t-15
ring us\t-31\t-21
ring us and\t-6
ring us befor\t-6
ring us if\t-5
ring us on\t-7
ring want\t-4
ring when\t-8
ring you\t-5\t-17
ring you up\t-4
ring&again\t0\t-23
ring&agent\t-7\t-25
ring&ask\t-16\t-60
ring&becaus\t-9\t-69
ring&befor\t-18
ring&bill\t-3
ring&card\t0\t-14
ring&charg\t16
ring&chatty\t4
ring&check\t-12\t-38
ring&collar\t-6
ring&cover\t0\t24
ring&dat\t-5
ring&debit\t-7
ring&every\t7\t15
ring&fenc\t5
ring&first\t-3
ring&fix\t-6
ring&hang\t5
ring&her\t-3\t-6
ring&him\t-2
ring&his\t-2
ring&id\t-2
ring&landlin\t-4
ring&last\t-6
ring&leav\t-7
ring&letter\t-3
ring&lik\t0\t29
ring&list\t-4
ring&los\t0\t-20
ring&might\t-5
ring&money\t-12
ring&nhs\t5\t34
ring&night\t-3
ring&noth\t-4
ring&number\t-6\t6
ring&off\t-2
ring&offic\t-2
ring&onc\t-8
ring&over\t-5\t-32
ring&passport\t-5
ring&pay\t-11\t-20
ring&peopl\t-2
ring&phon\t0\t-15
ring&post\t0\t17
ring&pretend\t-4
ring&quot\t-6
ring&result\t-10
ring&right\t-3
ring&say\t-2
ring&schem\t0\t37
ring&see\t-3
ring&send\t-8\t-56
ring&sh\t-22
ring&shop\t-17\t-24
ring&statement\t-4
ring&surgery\t0\t-18
ring&tak\t-4
ring&tell\t-10
ring&them\t-10
ring&theyll\t3
ring&tomorrow\t-4
ring&us\t-35\t-32
ring&usual\t-4
ring&want\t-10
ring&ward\t-3
ring&way\t-7
ring&week\t-4
ring&well\t3
ring&when\t-1
ring&year\t-8
ring&yes\t0\t-27
ring&youd\t-13
ring~#\t-2
ring~a\t-2
ring~about\t-22\t-47
ring~and\t-7
ring~ask\t-21\t-39
ring~at\t-2
ring~back\t-1
ring~bank\t-6\t-34
ring~befor\t-6
ring~every\t16\t51
ring~first\t-4
ring~from\t-2
ring~get\t4
ring~i\t-2
ring~if\t-3
ring~in\t-7
ring~my\t-1\t-8
ring~number\t8
ring~off\t-4
ring~on\t-42\t-52
ring~one\t-4
ring~or\t-7
ring~ring\t-15\t-20
ring~say\t-5\t-7
ring~shop\t-13\t-17
ring~so\t0\t12
ring~tell\t-9
ring~that\t-4
ring~the\t-6\t-30
ring~to\t-4\t-11
ring~you\t-10\t-12
ring~your\t0\t-12
ris\t-4
risk\t17\t40
road\t2
robot\t13
rolex\t13
roll\t-8
roll over\t-6
roll&over\t-6
roofer\t-14\t-36
roofer&tell\t-14\t-26
room&clos\t8
room&door\t9
room~clos\t8
round\t1
round but\t5
round the\t-2\t-33
round&thursday\t-5
round~for\t-7
round~the\t6
round~you\t-9
rout\t9
router be\t0\t10
row\t0\t-12
rowan\t0\t-27
royal mail\t5\t54
royal&mail\t5\t54
run\t2\t-6
run out and\t4
run out in\t0\t-21
run you to\t5
run&say\t-8
run&slow\t5\t19
run~and\t6
run~in\t0\t-21
run~the\t0\t-27
run~to\t31
run~your\t4
rush\t-8
rush its\t-5
russian\t6
ruth from\t0\t-44
saf i\t4
saf plac\t-5
saf&plac\t-5
safety\t4
safety&our\t0\t-16
sam\t-3
sam account\t-7
sam account as\t-4
sam address\t-14
sam amount\t4
sam day\t6
sam number\t-14
sam phon\t6
sam&account\t4
sam&address\t-14
sam&alway\t-7
sam&amount\t5
sam&as\t-12
sam&day\t7
sam&fiv\t-7
sam&letter\t-5
sam&night\t5
sam&number\t-4
sam&pay\t-3
sam&phon\t6
sam&would\t-4
sam&yes\t-9
sam~and\t7
sam~as\t-11
sam~if\t-4
sam~sam\t-5
sam~you\t-3
santander\t10
satisfy\t-3
saturday\t-47\t-75
saturday and\t-3
saturday at\t-11
saturday&but\t-9
saturday&nin\t-11\t-22
saturday~the\t-12\t-27
sav you\t2
saving\t14
saving in\t5
saving&out\t4
saving&pleas\t-14
saving&too\t6
saving&would\t13
saving~and\t6
sawmill\t-5
say and\t1\t30
say and if\t4
say approv\t10
say aye\t-5
say fin\t-4
say he\t5\t12
say he be\t10\t13
say he could\t3\t32
say i be\t0\t14
say i could\t-40\t-54
say i do\t-4
say i hav\t0\t14
say i owe\t0\t-12
say id be\t33\t48
say id buy\t11\t24
say id get\t7
say id think\t-7\t-16
say if i\t7
say it\t-1
say its\t9
say its a\t2
say its for\t39
say its not\t-12
say my\t3\t6
say my bank\t15
say no\t-31\t-44
say no and\t-7
say no he\t-5
say no sir\t-4
say no thank\t-6
say noth\t7
say on the\t0\t20
say put\t-7
say she\t8\t21
say she be\t2
say shed\t0\t-13
say so\t-5\t-10
say so and\t-6
say so i\t-3
say someon\t12
say sorry\t-21
say that\t1\t10
say that be\t-2
say that he\t13
say that i\t14
say the nam\t9
say the sam\t-3
say they\t-1
say they hav\t-10\t-31
say they would\t-12\t-26
say to\t2
say we\t-4
say what\t-5
say what be\t-7
say wrong\t13
say you\t0\t-10
say you be\t5
say your\t2
say&account\t3\t15
say&already\t-3
say&any\t-7\t-19
say&anybody\t-6
say&app\t0\t-21
say&approv\t9
say&as\t-4
say&ask\t3
say&aye\t-5
say&balanc\t-6
say&bank\t8\t27
say&banknot\t-6
say&becaus\t-2
say&bin\t-11
say&box\t25\t22
say&branch\t17\t31
say&but\t0\t-16
say&buy\t5\t59
say&car\t3
say&card\t0\t9
say&check\t5
say&cod\t21\t29
say&completion\t-6
say&cost\t9\t33
say&council\t6
say&court\t6
say&daughter\t3
say&day\t-13
say&deliver\t0\t-19
say&dialler\t-8
say&eighty\t-5
say&email\t-3
say&fifty\t6
say&fraud\t5
say&friend\t4
say&full\t4
say&furnitur\t12
say&good\t-2
say&hadnt\t3
say&hat\t6
say&hurry\t-5
say&ignor\t7
say&jeweller\t5
say&keep\t-2
say&lat\t-8
say&laugh\t-10
say&leav\t-20
say&look\t-3
say&loud\t4
say&manager\t9\t20
say&microsoft\t5
say&might\t-6
say&morn\t-7
say&nam\t25\t48
say&need\t-14\t-12
say&nephew\t4
say&never\t3
say&noth\t2
say&off\t-3
say&old\t-13\t-28
say&only\t3
say&other\t-8\t-29
say&over\t2
say&paper\t-7
say&parcel\t5\t16
say&payment\t2
say&pop\t5
say&press\t3
say&problem\t-8
say&read\t8
say&record\t12
say&report\t-7
say&sam\t-5
say&see\t-3
say&sell\t5
say&sh\t4
say&shar\t24
say&should\t-2
say&sid\t-6
say&sister\t-5
say&someon\t22\t13
say&sorry\t-11
say&sound\t3
say&staff\t18\t28
say&stick\t-5
say&still\t-7\t-23
say&stop\t11\t17
say&such\t10
say&tell\t0\t30
say&than\t5
say&thank\t-3\t-16
say&them\t-2
say&theyll\t-4
say&think\t-2\t-17
say&thousand\t10
say&thursday\t-4
say&today\t7
say&typ\t3
say&unless\t5
say&us\t-19\t-35
say&verify\t10
say&very\t-3
say&who\t3\t17
say&worry\t-4
say~a\t12
say~about\t5
say~and\t-2
say~bank\t5\t30
say~be\t7\t25
say~buy\t4\t29
say~by\t8\t41
say~can\t4
say~cod\t20
say~do\t-11\t-21
say~for\t12\t35
say~from\t4
say~hat\t5
say~leav\t-10
say~might\t-10
say~nam\t16
say~need\t-4
say~no\t-21
say~one\t3
say~only\t3
say~owe\t0\t-21
say~sam\t-3
say~send\t-8
say~someon\t6
say~thank\t-23\t-21
say~the\t3
say~their\t-10
say~they\t-2
say~think\t-4\t-17
say~to\t0\t-18
say~try\t-8\t-32
say~visa\t4
say~we\t3
say~would\t0\t-19
scaffold\t0\t20
scal of\t0\t-29
scal&how\t-6
scam\t-2
scam&say\t7
scan\t0\t11
scan it\t3
school\t-9\t-42
school&trip\t-4
scratch\t19\t48
scratch the\t4
scratch them\t27
scratch them and\t12
scratch&read\t7
scratch&them\t27
scratch~and\t27
screen\t9\t16
screen go\t9
screen go black\t4
screen now\t7
screen shar\t5
screen&black\t14\t19
screen&now\t11
screen&ring\t-5
screen&shar\t5
screen&siren\t5\t30
screen~black\t4
screen~it\t-5
screen~up\t8
seal\t15
seal the\t14
search\t2
seat&leav\t4
second half\t6
second one\t11
second&half\t6
second&password\t9
second~for\t4
secret\t3\t19
secret~and\t5
secur\t58\t52
secur&server\t4
security\t15\t24
security department\t6\t27
security desk\t4
security number\t13\t38
security question\t3
security&card\t4\t20
security&cod\t-6
security&department\t6\t27
security&desk\t4
security&id\t10\t36
security&number\t17\t55
security&question\t4
security&suspend\t0\t20
security~and\t-5
security~be\t3\t22
security~we\t4\t22
see\t0\t-3
see a\t-2
see heer\t-3
see i\t3
see it land\t6
see my\t-5
see you\t-14
see you in\t-19
see&account\t5\t24
see&adviser\t-6
see&all\t11
see&bank\t15
see&banknot\t-2
see&bill\t-5
see&black\t0\t32
see&could\t5
see&him\t-3
see&how\t2
see&key\t6
see&land\t6
see&much\t7
see&right\t5
see&ring\t-13
see&saturday\t-3
see&sunday\t-4
see&thirty\t-4
see&wher\t-4
see&would\t3
seen it\t-5
seen the van\t-5
seen&van\t-7
seen~van\t-5
see~and\t-7
see~at\t-4
see~bank\t22
see~black\t0\t32
see~he\t-5
see~in\t-10
see~land\t6
see~number\t-4
see~ther\t-4
see~with\t-8
see~your\t0\t25
seiz\t7
select\t7\t22
self\t0\t-12
self assessment\t-7\t-24
self&assessment\t-7\t-24
selfi\t6
selfi with\t7
sell\t-2
sell a\t4
sell me\t-3
sell&card\t5
send #\t18\t9
send # to\t3
send a\t-1\t-7
send a driver\t9
send a new\t-5
send a reset\t-9
send another\t-14\t-19
send anyth\t-11
send four\t11
send i\t4
send in\t-4\t-23
send in the\t-9
send it\t5
send it again\t-6
send it on\t3
send it to\t18\t12
send me\t1\t-16
send me a\t0\t-11
send me your\t6
send money\t-3
send out\t4\t13
send the\t3
send the #\t6
send the differenc\t13
send the form\t-9
send the money\t9
send them\t-8
send to\t2
send to his\t5
send us\t-6\t-12
send you and\t6
send&account\t8\t16
send&across\t4
send&again\t-5
send&another\t-18\t-31
send&anyth\t-4
send&as\t4
send&ask\t-10\t-21
send&banknot\t-5
send&bill\t-4
send&call\t6
send&colleagu\t8
send&copy\t-15
send&council\t-5
send&day\t-5
send&differenc\t18
send&down\t-7
send&driver\t9
send&every\t11
send&fifty\t6
send&first\t2
send&form\t-15\t-29
send&four\t3
send&friend\t8
send&his\t6
send&hold\t7
send&hundr\t21\t16
send&ill\t16
send&key\t9
send&letter\t6
send&messag\t-4\t-22
send&mobil\t7
send&money\t2
send&month\t27\t19
send&need\t3
send&new\t-3
send&nin\t5
send&now\t2
send&number\t13
send&ok\t-4
send&order\t8
send&out\t2\t17
send&paper\t-3
send&parcel\t11
send&passport\t12
send&phon\t4
send&polic\t6
send&proof\t-5
send&prov\t17
send&reset\t-11\t-19
send&right\t12
send&sam\t-3
send&server\t5
send&slip\t-18\t-23
send&someth\t7
send&stub\t-4
send&text\t5
send&them\t-5
send&us\t-3\t-10
send&wallet\t8
send&when\t0\t-25
send&writ\t-3
send~#\t38\t24
send~again\t-10
send~and\t4
send~copy\t-6
send~differenc\t13
send~driver\t9
send~first\t6
send~for\t-4
send~form\t-10
send~from\t3
send~hundr\t15
send~month\t9
send~my\t5
send~new\t-4
send~paper\t-10
send~parcel\t11
send~proof\t-5
send~reset\t-11\t-19
send~six\t4
send~to\t15
send~you\t-3
send~your\t13\t12
senior\t23\t100
sergeant\t17\t62
sergeant&say\t5\t37
serial\t3
serial number\t3
serial&number\t3
serv\t2
serv&paper\t8
server\t27\t69
servic\t0\t-9
servic at\t-8
servic desk\t-4\t-11
servic this\t-4\t-56
servic this be\t-4\t-56
servic&desk\t-4\t-11
servic&may\t0\t-26
servic&problem\t0\t23
servic&ring\t-10\t-37
servic&say\t6
servicer\t0\t-35
set it\t0\t16
set up\t0\t-12
set you\t5
set you up\t3
set&an\t-3
set&onlin\t-7
set&plan\t-3
set&yourself\t-4
settl\t20\t14
settl today\t4
settl&befor\t5
settl&hundr\t6
settl&today\t6
set~my\t-12
seven day\t-9\t-19
seven fifty\t6
seven hundr\t12\t19
seven i\t-4
seven till\t-6
seven&day\t-14\t-22
seven&eleven\t-8\t-20
seven&fifty\t7
seven&hundr\t7\t23
seven&thank\t-5
seven&till\t-6
seven&year\t6
seventy\t0\t15
seven~eleven\t-6\t-20
sh\t0\t-5
sh a\t-4
sh be\t3
sh fin\t-6
sh get\t-2
sh&fin\t-4
sh&heer\t-6
sh&her\t-12\t-42
sh&know\t5
sh&pregnant\t8
sh&six\t-4
shall\t-2
shall&say\t7
shall~say\t7
shar\t6
shar in\t10\t29
shar in a\t17\t44
shar it\t11
shar&cod\t-11
shar&company\t8\t20
shar&lithium\t11\t28
shar~a\t17\t44
she ask\t5
she ask my\t-9
she be to\t16
she can\t-4
she could\t7
she giv me\t4
she hav to\t7
she laugh\t-8
she lik\t-8
she may\t-8
she read out\t9
she ring\t-2\t-11
she say\t1
she say it\t-6
she say no\t-15
she say she\t5
she say the\t0\t-17
she say yes\t-6
she should\t-6
she tell\t-1
she&anyth\t-4
she&bank\t7\t14
she&birth\t-7
she&buy\t6
she&card\t3
she&confirm\t-7
she&could\t2
she&cry\t7
she&dat\t-13
she&enough\t-5
she&fin\t-6
she&giv\t-6
she&hold\t6
she&how\t-10
she&ill\t-6
she&into\t14
she&laugh\t-7
she&lift\t-4
she&may\t-8
she&might\t-11
she&open\t3
she&pay\t-3
she&quit\t-13
she&say\t1
she&see\t-9\t-20
she&set\t-10
she&should\t-7
she&show\t-5
she&someth\t-5
she&through\t5
she&want\t-1
she&well\t-3
she&when\t-7
she&yes\t-3
shed\t1\t-5
shed lik\t-5
shed pay\t8
shed&cod\t8
shed&keep\t6
shed&pay\t11
shed~it\t2
shed~on\t0\t-14
shed~put\t10\t24
shed~you\t-4
shell\t2
shell only\t5
shell&need\t-4
shell&tak\t8
shell~her\t-5
shell~me\t5
sheriff\t7\t11
she~ask\t-12
she~be\t3\t35
she~but\t-5
she~go\t-9
she~it\t-4
she~its\t4
she~me\t2
she~my\t-2
she~no\t-20\t-17
she~out\t0\t29
she~quit\t-5
she~she\t4
she~to\t3
she~yes\t-6
ship\t30\t73
ship to\t7\t39
shoebox~a\t6
shop\t-4\t-23
shop or\t-20
shop ring\t-7
shop to\t-9
shop wher\t-10
shop&buy\t-4
shop&card\t6
shop&id\t-5
shop&onc\t-7
shop&ring\t-4
shop&say\t-3
shop&scratch\t5
shop&tell\t4
shop&wher\t-8\t-22
shopper\t10\t37
shop~a\t-6
shop~tell\t11
shop~we\t-6
short\t2
short of\t-7
short statement\t-4
short&statement\t-4
short&survey\t0\t18
should i ring\t5
should i send\t-5
should&as\t-6
should&ring\t6
shoulder\t0\t-23
should~#\t11
should~send\t-5
should~the\t-13
shout at\t-3\t-18
shout it\t7
shout it out\t5
shout&out\t15
shout~out\t5
show\t2\t4
show be\t-7
show his\t-9
show i\t5
show me how\t-11
show that\t0\t22
show you his\t-4
show you the\t10
show&call\t-5
show&cancel\t-4
show&card\t-26\t-21
show&faith\t4
show&good\t5
show&his\t-20
show&how\t-4
show&pay\t-3
show&red\t12
show&send\t9
show&she\t6
show&someth\t4
show&wait\t8
show~be\t5
show~card\t-22
show~his\t-4
show~how\t-11
show~red\t5
shut&down\t5
sh~her\t-8\t-21
sh~i\t-7
sh~it\t-5
sh~the\t-2
sick\t-1\t-21
sid\t1
sid&bank\t6
sid&card\t7
sid&door\t-4
sign\t-20\t-25
sign a\t-6
sign and\t-5
sign by\t-5
sign for it\t-5
sign in\t-5\t-10
sign it and\t-5
sign out\t-6
sign the\t-18\t-50
sign the card\t-6
sign&account\t-6
sign&anyth\t-4
sign&card\t-3
sign&off\t3
sign&own\t-13
sign&tak\t-11
signal for\t6
signatur\t0\t-19
sign~card\t-6
sign~it\t-8
sign~no\t-10
silent\t-5
sim only\t-11\t-22
sim&only\t-11\t-22
simply\t3
sinc #\t2
sinc monday\t-4\t-29
sinc the\t4
sinc theyd\t4
sinc&already\t5
sinc&id\t0\t-14
sinc&monday\t0\t-29
sinc&only\t6
sinc&theyd\t6
sinc~ring\t-4
sir\t16\t69
sir do\t3
sir i\t2\t27
sir i be\t2\t28
sir i can\t-5
sir its\t7
sir my\t6
sir my nam\t4
sir the\t3
sir this\t0\t-9
sir&call\t0\t33
sir&fiv\t9
sir&how\t5
sir&nam\t6\t18
sir&now\t-5
sir&pleas\t3
sir&say\t-5
sir&twenty\t5
siren\t5\t19
siren&number\t4\t19
siren&ring\t7\t26
siren~a\t4\t19
sir~be\t9\t13
sir~nam\t4
sir~not\t7
sir~the\t3
sir~you\t2
sister\t-2
sister be\t-4
sister get\t0\t34
sister&her\t-18
sister~a\t4
sit\t-1
sit on\t0\t18
sit or\t-11
sit with\t-14\t-50
sit with the\t-6
sit~a\t4
sit~and\t5
sit~the\t-3
six\t0\t-8
six be\t-2
six digit\t2\t12
six figur\t3
six for\t-5
six hundr\t10
six hundr and\t2
six number\t3
six of\t13\t38
six on\t-7\t-23
six the\t-4
six thousand\t-2
six week\t-2
six&ask\t-4
six&card\t3
six&digit\t2\t12
six&figur\t3
six&hundr\t8\t7
six&morn\t-3
six&over\t5
six&thank\t-3
six&twenty\t-5
six&us\t14
six&week\t-6\t-16
sixteen\t9
sixteen digit\t25\t20
sixteen&card\t5
sixteen&dat\t4
sixteen&digit\t25\t20
sixteen&front\t4
sixteen&number\t8
sixteen~the\t3
sixty day\t-24
sixty day to\t-6
sixty fiv\t0\t-33
sixty&card\t4
sixty&day\t-4
sixty&fiv\t0\t-14
sixty&fre\t-8
sixty&month\t-3
sixty~the\t4
six~#\t5
six~and\t2
six~be\t-3
six~can\t5
six~go\t3
six~i\t0\t-19
six~in\t0\t-16
six~its\t6
six~that\t4
six~the\t-4
six~two\t-2
six~yeah\t0\t15
skip any\t-6
skip&any\t-6
sky\t3\t11
sky&box\t8
sky&cover\t25\t64
sky&protection\t7\t55
skyp\t6
sleep\t2
slip\t0\t-11
slipper\t-6
slow\t9
slow it\t5
slow it down\t5
slowly\t7
slow~down\t5
small&fee\t5
smartphon\t10
so and\t5
so as\t6
so bring\t-5
so call\t0\t22
so could i\t4
so could not\t6\t20
so do\t-3
so do not\t-3
so fair\t-8
so fair enough\t-8
so hav you\t4
so he\t13\t20
so he could\t75\t47
so hed\t13
so i be\t-1\t-6
so i believ\t5
so i can\t33\t44
so i do\t4
so i pay\t11
so i send\t4
so id\t6
so id want\t5
so if i\t8
so if she\t-4
so if you\t4
so ill send\t4
so it can\t4
so its\t3
so nobody\t3
so noth\t-3
so our\t5
so pleas do\t-6
so press\t7
so put\t5
so put it\t3
so read\t4
so read me\t6
so ring\t-11
so she could\t12
so she say\t0\t18
so tell\t8
so tell me\t5
so that\t2
so that the\t21
so the\t14
so the bank\t4
so ther\t0\t8
so ther be\t0\t8
so they could\t7
so to\t9
so we\t8
so we can\t11
so what\t3
so what be\t5
so what i\t4
so what we\t4
so would\t4
so would i\t4
so yes\t-14
so you\t1\t15
so you be\t1
so you know\t4
so you will\t2
social security number\t7\t30
social&call\t-3\t-30
social&number\t3\t27
social&suspend\t0\t20
social~be\t11
social~number\t7\t30
society\t0\t-11
society~the\t-8
socket\t-6
sofa\t-9\t-43
softwar\t0\t-36
solicitor\t1
solicitor&as\t8
solicitor&hell\t5
solicitor&tak\t4
som\t-1
som guy\t-10
som id\t-17
som id and\t-4
som question\t-3
som&check\t-6\t-27
som&claim\t20\t52
som&guy\t-10
som&id\t-19
som&question\t-3
somebody\t1
somebody at\t13\t19
somebody at the\t10\t19
somebody call\t-3
somebody from\t-9\t-20
somebody from the\t-4
somebody in\t4\t25
somebody in the\t4
somebody over\t0\t-21
somebody over eighteen\t0\t-21
somebody ring\t3
somebody with\t-3
somebody&branch\t19\t28
somebody&eighteen\t0\t-21
somebody&over\t-4\t-24
somebody&say\t-4
somebody&want\t-7
somebody~eighteen\t0\t-21
somebody~get\t4
somebody~it\t-14
somebody~ring\t-4
somebody~to\t4
somebody~your\t4\t23
someon in\t3\t40
someon ring and\t-9
someon&card\t20\t26
someon&chang\t10
someon&fetch\t-5
someon&say\t0\t17
someon&sell\t-5
someon~my\t3
someon~your\t6
someth with\t-46
someth with your\t-10
someth&address\t-6
someth&nam\t-7
someth&see\t13
someth~the\t-3
someth~your\t-7
som~the\t9
son\t2
son&his\t-11\t-25
son&say\t4
son~be\t3
son~the\t16
soon\t6\t16
soon as\t10
soon as the\t7
soon&as\t10
sooner\t-2
sooner i\t7
sooner not\t-5
soon~the\t7
sorry\t-4\t-10
sorry about\t-5
sorry about that\t-5\t-16
sorry for\t-4
sorry i\t0\t-19
sorry i be\t0\t-30
sorry you\t-3\t-46
sorry you hav\t0\t-18
sorry&down\t-4
sorry&off\t-9
sorry&tak\t-3
sorry&want\t0\t30
sorry~be\t0\t-28
sorry~hav\t-4
sorry~that\t-8\t-26
sort\t7\t6
sort cod\t29\t35
sort cod and\t17\t29
sort&account\t6\t17
sort&as\t7
sort&card\t4
sort&cod\t29\t35
sort&off\t-5
sort&pay\t12
sort~and\t23\t34
soul\t4
sound\t3\t10
sound so\t0\t21
sound&lik\t2
sound&tell\t5
so~and\t3
so~bank\t22
so~believ\t6
so~can\t17\t21
so~could\t26\t45
so~direct\t-5
so~enough\t-8
so~giv\t19
so~go\t-1
so~i\t1
so~its\t-4
so~know\t2
so~leav\t-4
so~me\t4
so~might\t-4
so~need\t3
so~never\t-5
so~order\t4
so~pay\t9
so~say\t0\t38
so~send\t16
so~tak\t6\t20
so~tell\t-3
so~the\t2
so~to\t4
so~want\t7\t17
so~you\t2
spain\t6\t17
speak\t2
speak hi\t0\t-15
speak on\t0\t25
speak to\t1
speak to a\t6
speak to him\t-5
speak to the\t13\t12
speak with\t2
speak with a\t4
speak with the\t11\t14
speak&an\t4
speak&charg\t6
speak&hi\t-2\t-8
speak&mrs\t0\t12
speak&nam\t0\t-28
speak&officer\t9\t56
speak&pleas\t0\t-10
speak&team\t4
speak&yes\t0\t20
speak~a\t12
speak~an\t4
speak~i\t0\t-21
speak~mrs\t0\t18
speak~the\t25\t89
special\t7
specialist\t27\t21
specialist~your\t5
specsaver\t-6\t-47
spell\t10
spell it\t5
spend\t-2
spend #\t0\t-24
spent\t-6\t-12
sport\t-9
spread it\t-5
spring\t-6\t-16
squad\t9\t25
squar\t4
squar it\t6
st\t-8\t-45
st&offic\t0\t-43
staff\t4
staff be\t14
stair\t-12\t-31
stairlift\t-17\t-18
stamp\t6
standard rat\t-5
standard&rat\t-5
start in\t-3
start on\t-4\t-49
start tonight\t-12
start with\t5
start with the\t8
start&fiv\t9
start&thousand\t4
start&tonight\t-12
starter form\t-4
starter&form\t-4
start~fiv\t8
stat\t5\t33
stat&press\t6
statement\t-27\t-40
statement or\t-4
statement~the\t-3
statement~you\t-4
station\t-6\t-10
station&ring\t-9
station~i\t-12\t-29
statistic\t0\t-22
stay\t5\t8
stay on\t17\t20
stay on whil\t5
stay on with\t21
stay with you\t9
stay&an\t6
stay&driv\t5
stay&lin\t-2
stay&phon\t5
stay&sam\t-3
stay&see\t5
stay&till\t5
stay&whil\t20
stay~and\t4
stay~the\t-2
stay~till\t5
stay~whil\t5
stay~with\t14
stay~you\t4
steal\t-3\t-34
steal from\t4
steal&card\t-6\t-25
steal&customer\t11
steam\t16
steam card\t9
steam&card\t9
stepchang\t-12
sterl\t6\t64
stick\t-5
sticker~the\t-5
stick~the\t-5
still\t-8
still on\t-5
still on for\t-6
still the\t-7
still want\t-4
still&his\t-6
still&hold\t6
still&id\t-5
still&over\t-4
still&sunday\t-6
still&use\t-4
still&yes\t-4
still~for\t-8
still~to\t-4
stood\t-5
stood heer\t4
stood in\t-4
stood outsid\t-4
stood ther\t-5
stood&heer\t4
stood&outsid\t-4
stop\t2
stop answer\t5
stop at\t6
stop call\t-7
stop chequ\t5
stop my\t-13\t-25
stop pay\t7
stop the\t6\t15
stop to\t8
stop&any\t-9
stop&becaus\t9
stop&lik\t12
stop&only\t8
stop&order\t5
stop&pay\t8
stop&press\t3
stop&today\t15
stop&unless\t10
stop~and\t-5
stop~card\t-5
stop~your\t4
stor on\t0\t-29
stor&call\t-6
storag\t4
straight\t12\t16
straight back\t21
straight in\t4
straight to\t13
straight to the\t9
straight~on\t7
straight~that\t-5
stranger\t23
stranger~your\t9
stress\t3
strip\t6
struggl\t-3
stuart\t0\t-14
stub\t-26
stub~the\t-4
stuck&behind\t0\t-27
student\t0\t8
student loan company\t-6\t-22
student number\t-5\t-23
student&center\t0\t32
student&company\t-6\t-22
student~company\t-6\t-22
study\t0\t-17
stupid\t2
such\t2\t11
such&call\t-5
such&say\t12
sue and\t11
suit\t-13\t-31
suit&need\t-6
sunday\t-39\t-32
sunday with\t-7
sunday&his\t-4
sunday&say\t-3
sunday~and\t-8\t-31
sunday~his\t-6
sunday~my\t-4
supermarket\t2\t16
supervisor\t11
support your\t4\t29
support&press\t5
support&ring\t-11
sur\t-1
sur i\t-5
sur&ring\t-4
sur&say\t6
surety\t14
surgery\t2\t-15
surgery be\t0\t15
surgery&ask\t-5
surgery&over\t0\t-32
surgery~be\t-4\t-29
surpris\t5
survey\t2\t35
survey on\t0\t41
sur~be\t-3
sur~can\t0\t-29
sur~me\t-4
sur~say\t12
suspect\t15\t34
suspend\t14\t56
suspend&press\t16
suspicious activity\t6
suspicious activity in\t5
suspicious&activity\t8
suspicious~in\t5
swab\t7\t20
swamp\t5
swap fre\t-7
swap&fre\t-7
swear\t4\t34
sweetheart\t0\t24
switch it on\t7
switchboard\t-7
switch~on\t7
switch~the\t7
system\t32\t16
system&need\t6
system&she\t4
system&show\t0\t22
system~the\t5
ta\t-6\t-18
tag\t0\t-29
tak #\t18\t23
tak about\t-7
tak card\t-17
tak him\t-3
tak his\t-9
tak it\t2
tak it as\t10
tak it by\t14
tak it now\t8
tak it to\t-6
tak out\t10\t28
tak over\t3\t15
tak payment\t-5
tak ten\t-3
tak that\t3
tak the\t3
tak the card\t12
tak them\t-3
tak up\t-6
tak up to\t-6
tak your nam\t-2
tak&any\t-5
tak&bank\t-5
tak&bill\t-4
tak&bit\t-4
tak&branch\t-13
tak&but\t-4\t-22
tak&card\t3
tak&cash\t3
tak&cod\t6
tak&court\t9
tak&day\t-4
tak&down\t2
tak&his\t-5
tak&hom\t-5
tak&how\t16
tak&nam\t0\t10
tak&now\t5
tak&off\t-4
tak&our\t-3
tak&out\t1\t7
tak&over\t2\t18
tak&payment\t-3
tak&see\t5
tak&shop\t3
tak&ten\t-11
tak&thirty\t11\t18
tak&thousand\t-3
tak&tim\t0\t-20
tak&today\t3\t18
tak&too\t3
tak&transfer\t5
tak&whil\t3
tak~a\t3
tak~and\t2
tak~as\t11
tak~away\t6
tak~by\t2
tak~from\t3
tak~hom\t-6
tak~if\t6
tak~nam\t-1
tak~now\t3
tak~off\t-1
tak~passport\t-7
tak~phon\t2
tak~the\t3
tak~to\t-13\t-12
tak~two\t-24
tak~what\t-6
talk about\t-3\t-20
talk it\t-6
talk me\t4
talk on\t-5\t-28
talk to\t2
talk with\t0\t21
talk you\t5
talk you through\t5
talk&an\t6
talk&fre\t-7
talk&her\t-13
talk&number\t-5
talk&off\t-8
talk&right\t4
talk&ring\t-6
talk&she\t-3
talk&tell\t-2
talk&through\t3
talk~through\t5
tank\t-4
target\t2
task\t4
tax\t2\t8
tax account\t-5
tax bill\t-7
tax cod\t-5\t-18
tax fraud\t11\t30
tax fre\t-6
tax offic\t-5\t-18
tax rebat\t0\t31
tax refund\t10\t55
tax&account\t-5
tax&befor\t11
tax&bill\t-7
tax&card\t8
tax&cod\t-4
tax&first\t19
tax&fraud\t11\t30
tax&fre\t-6
tax&nam\t3\t16
tax&number\t4
tax&offic\t-4\t-9
tax&out\t-5
tax&pay\t13
tax&phon\t-6
tax&press\t18
tax&rebat\t0\t35
tax&refund\t10\t55
tax&return\t0\t-14
tax&which\t3
tax&yeah\t0\t-17
taxi for\t-13\t-33
tax~and\t0\t35
tax~be\t0\t-20
tax~its\t5
tea\t-12
tea and\t-6
tea&say\t-7
teacher\t3\t24
team\t0\t-5
team at\t-2\t-49
team you\t0\t-10
team&bank\t0\t-48
team&report\t0\t-19
team&speak\t0\t-56
teamviewer\t6
team~hav\t4
team~the\t0\t-12
tech\t-3\t-21
technical\t6
technical department\t8
technical&department\t8
technician\t12\t13
telephon\t0\t15
tell anyon\t3
tell by\t-4
tell everyon\t-13
tell her so\t4
tell her to\t0\t16
tell him\t-1
tell him its\t13
tell him not\t-4
tell him to\t-21
tell his mum\t4
tell me\t0\t-4
tell me i\t-4\t-52
tell me id\t6\t28
tell me my\t-4
tell me the\t3
tell me to\t3
tell me what\t-1
tell me when\t12
tell me wher\t4
tell mum\t2\t22
tell my\t2\t36
tell my neighbour\t17\t62
tell nobody\t10
tell the cashier\t16
tell them\t0\t-23
tell them its\t19
tell to\t18\t38
tell us\t-8\t-15
tell you\t-1
tell you befor\t-10
tell your\t1
tell&an\t4
tell&anyth\t-6
tell&bank\t2
tell&becaus\t14
tell&befor\t-10
tell&birth\t-8
tell&box\t7
tell&bring\t4
tell&cashier\t-3
tell&chang\t-9
tell&check\t-6
tell&claim\t-5
tell&could\t-7
tell&dad\t2\t14
tell&dat\t-19
tell&dog\t-10
tell&everyon\t-13
tell&family\t11
tell&hacker\t6
tell&hed\t0\t17
tell&her\t0\t7
tell&him\t-2
tell&hold\t-3
tell&ill\t-14
tell&itll\t-5
tell&lat\t-7
tell&light\t-7
tell&look\t-7
tell&might\t-5
tell&mum\t9\t33
tell&nam\t-6
tell&neighbour\t0\t45
tell&nobody\t5
tell&number\t9
tell&offic\t-6
tell&other\t-7
tell&pay\t-9\t-42
tell&pleas\t3
tell&power\t-7
tell&sell\t5
tell&shed\t4\t15
tell&show\t9
tell&somebody\t7
tell&tak\t-6
tell&ten\t8
tell&thank\t-7
tell&them\t0\t-14
tell&thousand\t7
tell&thre\t4
tell&try\t5
tell&typ\t4
tell&us\t-16\t-20
tell&well\t-3
tell&when\t3
tell&work\t-7\t-40
tell&wrong\t7
teller\t10
tell~be\t2\t23
tell~befor\t-10
tell~cashier\t16
tell~how\t-2
tell~i\t-3\t-11
tell~if\t-6
tell~ill\t-14
tell~it\t0\t25
tell~its\t6
tell~mum\t6
tell~neighbour\t0\t45
tell~not\t0\t13
tell~so\t3
tell~we\t-5
tell~when\t9
tell~wher\t4
tell~who\t-3
temporary\t-5
temporary one\t-4
ten\t-11\t-32
ten day\t-3
ten of\t4
ten past\t-2
ten past nin\t-8
ten pound\t-9\t-11
ten till\t-7
ten to\t-9\t-29
ten work\t-3
ten work day\t-3
ten&another\t-6
ten&bring\t-10
ten&day\t-9
ten&her\t-12
ten&last\t-6
ten&minut\t-1
ten&nin\t-4
ten&now\t5
ten&over\t5
ten&past\t-2
ten&pound\t-7\t-11
ten&ring\t-3
ten&she\t-4
ten&tell\t-6
ten&till\t-7
ten&work\t-2
tenner\t-3
tenth\t-6
ten~a\t-6
ten~and\t-8\t-42
ten~but\t6
ten~day\t-10
ten~for\t-17
ten~i\t0\t-25
ten~it\t-7
ten~nin\t-9
ten~twelv\t-6
term\t0\t20
terminat\t13\t40
tesco\t3
test\t1
test be\t-4
test from\t-5
test kit\t3
test one\t4
test payment\t15\t23
test&kit\t3
test&payment\t15\t23
texa\t7\t35
text\t6\t8
text me\t4
text so\t10
text the\t5
text when\t-22
text with the\t-5
text you\t5
text you a\t4
text&cod\t3\t28
text&giv\t4
text&him\t6
text&hour\t-8
text&id\t8\t28
text&link\t3
text&new\t-4
text&number\t14\t24
text&off\t6
text&our\t-8
text&pay\t6
text&pictur\t3
text&want\t-4
text&when\t-11
text&wher\t7
text~a\t3\t18
text~do\t3
text~its\t6
than\t-3
than&she\t-6
thank\t0\t-29
thank bye\t-5
thank for\t-25\t-49
thank for call\t-6\t-43
thank for your\t-12
thank i\t-11
thank me\t-13\t-48
thank me for\t-15\t-32
thank you\t-22\t5
thank you and\t-6\t-39
thank you for\t-1
thank you so\t-8
thank you that\t-3
thank you you\t-4
thank&bank\t-11\t-50
thank&bye\t-3
thank&call\t-2\t8
thank&goodby\t-5
thank&help\t-5
thank&last\t-5
thank&member\t0\t-20
thank&microsoft\t0\t49
thank&much\t-6
thank&say\t-4
thank&tax\t0\t19
thank&tell\t-11
thank~and\t-6\t-75
thank~call\t-6\t-43
thank~for\t-3\t4
thank~i\t-2
thank~so\t-14
thank~that\t-6
thank~you\t-4
thank~your\t-6
than~do\t-10
that account\t0\t40
that across\t4
that all\t-14
that and\t2
that be all\t-31\t-33
that be do\t-3
that be fin\t-8\t-38
that be for\t3
that be fre\t-6
that be how\t12
that be it\t-1
that be no\t-3
that be not\t0\t11
that be on\t-7
that be only\t3
that be the\t-1
that be too\t-5
that be why\t3
that be you\t2
that com\t9\t29
that com by\t8
that com up\t19
that cost me\t-7
that day\t7\t22
that for\t2
that get\t8
that he\t4
that he would\t11\t23
that hed\t14
that help\t-6
that hold\t7
that i\t2\t6
that i be\t6
that i could\t-5
that i hav\t-4
that i should\t18
that ill\t4
that it\t1
that it hav\t5
that its\t3\t21
that miss\t0\t-18
that money\t4
that mr\t0\t-4
that my\t11\t16
that nic\t9
that no\t2
that okay\t-4
that one and\t-3
that out\t7
that say\t-2
that she\t-10
that somebody\t0\t-21
that someon\t-11\t-25
that the\t0\t4
that very\t7
that want\t-5
that way\t3
that you\t1\t8
that your\t4\t96
that yourself\t-5
thatd\t-3
thatd be\t-3
thatll do\t-6
that~#\t2
that~a\t0\t10
that~all\t-25\t-30
that~anyon\t-8
that~be\t1\t7
that~card\t8
that~check\t-3
that~computer\t7\t19
that~correct\t10
that~do\t-2
that~fin\t-8\t-38
that~for\t2
that~hi\t0\t26
that~his\t-6
that~how\t11
that~it\t-1
that~of\t3
that~on\t-1
that~set\t-10
that~should\t8
that~thank\t-5
that~the\t2
that~they\t-3
that~up\t0\t16
that~what\t0\t16
that~why\t3
that~would\t0\t18
that~you\t2\t6
that~your\t-1
the #\t-13\t-31
the # and\t-41\t-63
the # at\t-6
the # of\t-11
the accident\t0\t18
the account\t5
the account holder\t0\t-7
the address\t-2
the address on\t-12
the admin\t10
the adviser\t-3
the agency\t0\t-17
the airport\t6
the allotment\t0\t-17
the ambulanc\t-13
the annual\t-5\t-30
the answer\t3
the app\t-12\t-40
the app and\t-20\t-30
the app or\t-7
the app when\t-4
the area\t0\t-27
the auditor\t5
the baby\t-3
the back\t2
the back and\t9
the back door\t10
the back of\t-8
the bahama\t4
the bail\t3
the bailiff\t19
the bakery\t-10\t-44
the balanc\t2
the bank\t6
the bank and\t0\t-13
the bank i\t5\t16
the bank its\t12
the bank on\t4
the bank own\t7
the bank say\t9\t17
the bank to\t0\t-41
the banknot\t8
the bar\t-7
the barclay\t0\t53
the bedroom\t17
the bell\t-20\t-39
the best\t-11
the best way\t-5
the bik\t-10\t-21
the bill\t1
the bin\t-13
the bitcoin\t6
the bitcoin machin\t6
the block\t-3
the blood\t0\t-11
the boiler\t-9\t-27
the bond\t5
the booklet\t-8
the boot\t-10
the bottom\t6\t13
the box\t-1
the box in\t-9
the boy\t3
the branch and\t5
the branch with\t-7
the builder\t-5\t-14
the buyer\t3
the cabinet\t-4
the call\t0\t29
the camera\t3
the cancel\t6
the cancellation\t7
the card\t8
the card and\t16
the card be\t-5
the card i\t-6
the card id\t-3
the card in\t8
the card now\t4
the card number\t38\t67
the card youd\t4
the cashier\t7
the cashier ask\t-5
the cat\t-3
the census\t-6\t-17
the certificat\t-4
the cheaper\t-16\t-29
the check\t0\t29
the chemist\t-2
the chip\t1\t16
the church\t-5
the claim\t-5\t-23
the cod\t12\t19
the cod that\t7
the compound\t-9
the computer\t3\t17
the computer shop\t-5
the content\t6
the corner\t3
the corner shop\t2
the council\t1
the council do\t-6
the council to\t-4
the council websit\t-5
the counter ask\t6
the counter its\t4
the country\t8
the courier\t11
the court\t7
the credit union\t-3\t-25
the crown\t3
the custom\t3
the cyber\t4
the dark\t4
the dat i\t-7
the day do\t7
the dbs\t6
the death\t-7
the death certificat\t-7
the decision\t-4
the delay\t-4
the deposit on\t5
the depot\t-1
the desk\t-5
the desk or\t-4
the detail\t8
the differenc\t12
the differenc back\t4
the digit\t3
the direct\t-2
the direct debit\t-3
the discount\t27
the dog\t-5\t-18
the door\t-3\t-8
the door its\t-7
the door with\t-7
the drawer\t11
the driver do\t4
the driver will\t-11
the eighth\t-7
the eighty\t5
the email\t-3
the end\t-8\t-24
the end of\t-17\t-26
the energy\t0\t47
the error\t4
the excess\t-3
the exchang\t4\t25
the expiry\t14
the expiry and\t3
the expiry dat\t5
the fault\t0\t-19
the fifteenth\t-4
the fifth\t6
the fil\t15\t18
the final\t0\t17
the financ\t3
the first\t2
the first day\t-5
the first half\t-3
the first lin\t-3\t-11
the first month\t8
the first one\t3
the first two\t19
the fitter\t-8
the fiv\t2
the flood\t0\t11
the floor\t5
the flower\t-15
the form\t-13\t-49
the form and\t5
the form at\t-4
the form back\t-5
the form in\t-7
the form to\t-3
the form with\t-6
the fourteenth\t-4
the fourth\t-3
the fraud\t12\t9
the freezer\t-6
the fridg\t-3
the full\t4
the fund\t5
the garag\t0\t-10
the garden\t-4
the garden centr\t-8\t-18
the gas station\t5
the gat\t-3\t-33
the girl\t2\t7
the girl on\t6
the good\t11
the government schem\t4\t17
the government websit\t-4
the group\t5\t20
the gutter\t-8
the gym\t0\t-23
the hacker\t19\t25
the hacker be\t4
the half hour\t3
the hear\t0\t-27
the heat\t-4
the helplin\t-5\t-26
the holiday\t0\t15
the hom\t2
the hom offic\t5\t18
the hospital\t-8\t-12
the hour\t18
the hour and\t5
the hous\t0\t5
the hous and\t0\t25
the hous do\t-4
the hous for\t4
the hous or\t5
the id\t12
the insid\t4
the internet\t2
the interview\t-9
the invoic\t-6
the irs\t13
the jobcentr\t0\t-16
the judg\t24\t24
the key\t3\t21
the key and\t4
the key by\t7
the key with\t8
the kit\t4
the kroger\t5
the label\t-3
the lady in\t5
the land\t4
the landlin\t0\t16
the landlord\t1
the last thre\t12\t18
the lawyer\t17\t22
the leaflet\t-5
the leav\t0\t-28
the lender\t5
the letter\t-16\t-29
the letter and\t-7
the letter from\t-4
the letter or\t-8
the letter we\t-4
the library\t-16\t-22
the lift\t-7\t-25
the light\t-7\t-26
the lin\t6
the lin whil\t4
the littl\t3
the loan\t0\t26
the long\t29\t35
the long number\t20\t25
the lot\t7\t13
the magistrat\t0\t16
the manager\t0\t27
the manager of\t0\t44
the matter\t8\t18
the medicar\t0\t29
the met\t0\t17
the meter\t-10\t-14
the mexican\t6
the money\t8\t13
the month\t-10\t-15
the morn\t-4
the nam\t10
the nam do\t10
the nam of\t7
the national\t9\t82
the national crim\t6\t18
the nearest\t4
the neighbour\t-8\t-22
the neighbourhood\t-11\t-51
the neighbourhood team\t-6\t-28
the network\t-2
the new\t-1
the new pric\t-8
the new rul\t9
the next\t1
the next bill\t-9
the next day\t-2
the nhs\t11\t43
the nin digit\t5
the nineteenth\t-12
the ninth\t-13
the notary\t25
the notic\t-10\t-13
the number\t5
the number across\t7
the number for\t-11
the number i\t11
the number in\t-5
the number off\t8
the number on\t-13
the number we\t-7
the offic\t-9\t-20
the offic and\t-3
the offic number\t-10
the offic on\t-17
the offic they\t9
the old one\t-2
the old pric\t7
the ombudsman\t-6
the one on\t-2
the one who\t2\t20
the only\t7\t10
the optician\t-4
the other\t1
the other day\t-6
the other lin\t12
the other one\t3
the owner\t2\t16
the packag\t5
the parish\t-6
the park\t-3
the passcod\t5
the password\t5
the password that\t4
the pay\t5
the paypoint\t-4
the pendant\t8
the pharmacy\t-4\t-18
the phon\t4\t11
the phon down\t-3\t-12
the phon hav\t10\t31
the phon now\t4
the phon number\t0\t-17
the phon ring\t-6
the phon with\t5
the pictur\t7\t29
the pin\t15\t34
the pin on\t13\t20
the plan\t-3
the plumber\t-13\t-32
the pol\t-4
the polic\t0\t-26
the policy\t-10
the porch\t-4
the port\t7
the portal\t-11
the post\t-13\t-22
the post offic\t2
the post with\t-5
the pot\t2
the power\t-4
the pric\t6
the privat\t6
the proof\t-5
the publisher\t7\t19
the quot\t-21\t-29
the raffl\t-6
the rat\t-4\t-26
the real\t24
the reason\t5\t18
the reason of\t4\t26
the receipt and\t-3
the receiver\t5
the record\t5\t23
the recovery\t3
the referenc\t0\t-25
the referenc on\t-3
the refund form\t4
the reg\t-8
the renewal\t-4
the repair\t-4\t-17
the resort\t0\t-23
the rest\t-2
the right\t1
the ring\t3
the roofer\t-8\t-20
the rout\t7
the router\t-4
the sam\t-1
the sam account\t-4
the sam number\t-4
the school\t-3
the screen\t7\t22
the screen go\t6
the search\t13
the second\t4
the second half\t6
the security\t22\t37
the security number\t4
the senior\t0\t19
the serial\t6
the serial number\t9
the shed\t-10\t-26
the shelter\t-6
the sheriff\t9
the shop\t-21\t-29
the shop on\t-6
the shop or\t-4
the shop to\t-9
the shop wher\t-10
the sign\t-4
the sign in\t-5
the silver\t2
the six\t6
the six digit\t5
the sixteen\t22
the sixteen digit\t9
the sixth\t-5
the slip\t3
the socket\t-10
the sofa\t-8\t-32
the sort\t14
the sort cod\t19
the staff\t14
the stair\t-10\t-17
the stamp\t3
the stat\t2
the station\t-9
the steam\t3
the stock\t7
the strip\t6
the stub\t-9
the student loan\t0\t14
the surgery\t0\t-11
the surveyor\t5
the system\t12\t15
the tabl\t6
the tax refund\t0\t38
the technician\t6
the telephon\t3\t31
the teller\t4
the ten\t-7
the test\t5
the theatr\t0\t-20
the thief\t13
the thing\t2
the third\t-2
the thirtieth\t-11
the thirty\t-4
the thirty first\t-12
the thre\t21\t40
the thre digit\t5
the thre on\t3
the thursday\t-5
the ticket\t-2
the toilet\t4\t21
the tow\t-7
the track\t-9
the trad\t0\t25
the transfer\t13\t17
the treasury\t9
the twelfth\t-6\t-32
the twelfth and\t-5
the twenty eighth\t-3
the twenty first\t-4
the two\t1
the tyr\t-9
the underwriter\t5
the usual\t-18\t-19
the valuation\t-2
the van round\t5
the vehicl\t4
the vet\t-16\t-50
the wait\t-4
the wallet\t36
the warrant\t13
the wash machin\t0\t16
the watch\t-4\t-34
the websit\t-9\t-17
the websit and\t4
the websit or\t-13
the websit will\t4
the week\t-6
the week after\t-3
the whol\t14
the whol tim\t4
the window cleaner\t-6\t-21
the window key\t7
the winning\t5
the woman\t-2\t-16
the word\t14
the yearly\t-6
theatr\t0\t-29
theft\t2
their bank\t13
their offic\t-4
their&bank\t13
their&first\t11
their&offic\t-4
their&want\t-5
their~and\t-12
their~i\t-9
their~in\t-7
their~the\t9
them #\t10
them and\t2
them and they\t-4
them befor\t-12
them by\t5
them down\t6
them her\t9
them i\t-2\t-13
them in\t-6\t-32
them in the\t-4
them its\t8
them its a\t5
them its for\t18
them over\t24
them sunday\t-5
them they\t-3
them with\t-6
them&another\t-4
them&as\t5
them&bank\t3
them&becaus\t3
them&befor\t-18
them&bring\t-8
them&but\t5
them&card\t3
them&down\t6
them&first\t-5
them&hang\t-11
them&her\t19\t17
them&him\t3
them&his\t6
them&into\t10
them&number\t-13
them&only\t9
them&over\t29
them&porch\t-9
them&send\t-12\t-24
them&sit\t-5
them&station\t-6
them&sunday\t-5
them&tak\t3
them&thursday\t-7
them&us\t-6
them&want\t-3
them&yeah\t-3
them~be\t0\t-17
them~by\t7
them~for\t15
them~hang\t-9
them~i\t12
them~it\t14
them~my\t9
them~on\t2
them~the\t-4
them~ther\t-5
then\t0\t25
then a\t6
then a call\t0\t-16
then another\t20
then for\t15
then hav a\t-4
then he\t13\t21
then he say\t4
then he want\t13
then hed\t9
then i be\t4
then it\t6\t42
then it be\t4
then my\t8
then say\t4
then someon\t13
then the\t24
then the first\t5
then ther\t5
then ther be\t6
then typ\t5
then you\t7
then you be\t-2
then you get\t4
then you hav\t9
then you will\t2
then your\t15
then your bankll\t5
then~#\t2
then~all\t9
then~bankll\t8
then~be\t3
then~card\t8
then~com\t3
then~first\t5
then~for\t4
then~get\t7\t18
then~hav\t0\t-21
then~i\t2
then~in\t3
then~my\t8
then~need\t4
then~pay\t8
then~say\t6
then~send\t5
then~should\t-4
then~that\t-5
then~the\t3\t19
then~want\t10
ther\t0\t3
ther a\t-3
ther a fee\t-4
ther and\t2
ther and then\t3
ther anyth\t-17
ther anyth els\t-12
ther be\t0\t9
ther be a\t0\t16
ther be an\t1
ther be another\t4
ther be four\t3
ther be just\t12\t30
ther be no\t-4\t-14
ther be noth\t-24\t-50
ther be only\t10
ther be two\t14\t27
ther by\t-5\t-16
ther ill\t6
ther its\t3\t24
ther just\t7
ther might\t-4
ther might be\t-4
ther she say\t-5
ther the\t6
ther yeah\t-5
therell be a\t2
therell~a\t2
ther~a\t0\t13
ther~an\t1
ther~another\t4
ther~fee\t-5
ther~just\t9\t30
ther~my\t0\t26
ther~no\t-6\t-15
ther~noth\t-24\t-50
ther~only\t7
ther~then\t5
ther~twenty\t4
ther~two\t12\t21
ther~we\t-3
thes\t-2
they all\t2
they all say\t7
they ask\t9
they be\t0\t-4
they be for\t7
they be from\t-2
they be send\t-4
they be swamp\t5
they be the\t9
they can\t0\t11
they charg\t4
they could\t7\t25
they do not\t3
they do that\t-8
they get a\t-8
they hav\t1
they hav get\t-5\t-24
they hav hav\t-4
they hav me\t15
they hav stop\t4
they keep\t-6
they leav\t-9
they look\t-3
they mail\t-6
they mak\t5
they might\t-9
they pay\t-3
they put\t-4\t-30
they put me\t-6
they read\t-9
they ring\t0\t-22
they say id\t9
they say it\t-3
they tell me\t-4
they text\t3
they treat\t5
they want\t3
they want #\t6
they want my\t16
they will\t3
they would not\t9
theyd\t1
theyd hav to\t8
theyd just\t13\t27
theyd never\t17\t20
theyd never hear\t10
theyd only\t4
theyd want\t-4
theyd&hear\t10
theyd&never\t10
theyd&only\t4
theyd&pay\t-10
theyd&record\t12
theyd&see\t-7
theyd&send\t0\t14
theyd&want\t-6
theyd~hear\t10
theyd~it\t-3\t-11
theyd~record\t12
theyll\t1
theyll do\t-7
theyll only\t14
theyll writ\t-8
theyll&as\t-3
theyll&only\t14
theyll&pay\t-5
theyll&say\t3
theyll&tak\t3
theyll&through\t6
theyll~my\t-5
theyll~put\t5
theyll~to\t-3
theyll~you\t2
they~#\t15\t27
they~about\t-3
they~be\t0\t-16
they~from\t-4\t-13
they~get\t-4
they~him\t0\t17
they~id\t5
they~it\t-6
they~not\t7\t10
they~on\t0\t-15
they~put\t6
they~say\t2
they~swamp\t5
they~tak\t-3
they~that\t-4
they~us\t-4
they~your\t-6
the~across\t10\t28
the~after\t-7\t-26
the~again\t0\t-22
the~agent\t0\t-17
the~all\t-4\t-11
the~alright\t-7
the~amount\t7
the~any\t-9
the~app\t3\t11
the~ask\t0\t-30
the~at\t-9\t-22
the~back\t-4\t-16
the~balanc\t6
the~band\t0\t11
the~befor\t1
the~bill\t-5
the~bin\t-12\t-19
the~black\t6
the~bond\t12
the~branch\t-3
the~bring\t-7
the~but\t1
the~can\t3
the~certificat\t-6
the~cheer\t-4
the~cleaner\t-6\t-21
the~clear\t0\t24
the~clinic\t-2
the~clos\t9\t18
the~club\t-9
the~cod\t9
the~com\t-1
the~company\t0\t-8
the~cost\t0\t29
the~council\t-5
the~crim\t4
the~darl\t8
the~day\t-17\t-84
the~debit\t-2
the~department\t6
the~desk\t0\t11
the~digit\t34\t25
the~draw\t6
the~eighth\t-3
the~eighty\t7
the~end\t-3
the~fee\t2
the~figur\t32
the~fill\t-5
the~first\t-2\t-15
the~floor\t-5
the~for\t1
the~forgiveness\t0\t28
the~fraud\t0\t12
the~fre\t-7
the~go\t0\t-6
the~health\t0\t22
the~hed\t5
the~heer\t2
the~held\t-6
the~herself\t-6
the~his\t-4
the~hol\t7
the~hold\t4
the~holder\t2
the~hom\t0\t15
the~hundr\t9\t64
the~id\t-4
the~if\t-16\t-14
the~ill\t-2
the~it\t1
the~key\t9\t28
the~know\t3
the~law\t4
the~letter\t-13
the~lin\t2
the~littl\t6
the~maam\t4
the~machin\t2
the~mak\t-4
the~man\t-5\t-14
the~mat\t8
the~money\t3
the~month\t5\t18
the~need\t-4
the~nobody\t-3
the~not\t0\t-12
the~noth\t-7
the~now\t25\t59
the~number\t3\t4
the~offic\t1
the~officer\t18
the~okay\t-1\t-18
the~on\t0\t3
the~only\t3\t33
the~or\t-14\t-22
the~outsid\t-6\t-28
the~own\t4
the~pag\t-2
the~park\t0\t-33
the~pension\t-4
the~polic\t5
the~press\t3
the~protection\t0\t40
the~refund\t7\t47
the~register\t-5
the~right\t-3
the~ring\t-18\t-23
the~room\t-2
the~rul\t3
the~sam\t-9
the~say\t1
the~send\t17
the~server\t4
the~set\t4
the~shall\t-4
the~shop\t-4\t-18
the~sinc\t3
the~sir\t7\t19
the~sit\t-2
the~sorry\t-4
the~squad\t12
the~station\t-3\t-12
the~street\t-3
the~system\t13
the~target\t7
the~tax\t8\t15
the~team\t0\t-12
the~tell\t0\t-24
the~thank\t0\t-23
the~that\t2
the~theyd\t5
the~this\t2\t10
the~thousand\t12
the~thre\t11\t29
the~thursday\t-4
the~tim\t3
the~today\t16
the~union\t0\t-25
the~up\t0\t-15
the~user\t5\t14
the~want\t3
the~websit\t-10
the~week\t0\t14
the~what\t0\t-12
the~when\t-1
the~which\t0\t32
the~whil\t2
the~whit\t3
the~will\t-2\t-20
the~with\t1
the~work\t-4
the~would\t-4\t-11
the~wrong\t-7
the~you\t-2\t-4
the~youd\t7
the~yourself\t-6
thief\t4
thing be\t4
thing be the\t5
thing&bank\t3
thing&our\t4
thing~my\t4
thing~your\t3
think\t-1\t-19
think about\t0\t-14
think about it\t-3
think it\t-4
think you be\t3
think&bank\t4
think&branch\t5
think&know\t-7
think&she\t-5
think~the\t0\t-16
third\t-3\t-10
third floor\t-5
third of\t-7
third&floor\t-5
third~be\t3
thirteen hundr\t7
thirteen&hundr\t7
thirtieth\t-12
thirty\t-2
thirty day\t-22
thirty day to\t-7
thirty first\t-11
thirty first of\t-3
thirty fiv\t0\t17
thirty minut\t6
thirty nin\t3
thirty percent\t8
thirty second and\t-7
thirty&as\t-6
thirty&credit\t-7
thirty&day\t-24
thirty&first\t-11
thirty&fiv\t0\t14
thirty&forty\t-5
thirty&ill\t-3
thirty&minut\t13
thirty&nin\t3
thirty&ninety\t6
thirty&off\t5
thirty&percent\t8
thirty&tell\t-7
thirty&thousand\t3\t17
thirty~from\t-4
thirty~i\t-5
thirty~minut\t4
thirty~of\t-9\t-20
thirty~thousand\t4\t18
this account\t8\t23
this afternoon\t11
this be david\t11\t42
this be lieutenant\t0\t16
this be officer\t12\t39
this be only\t-11
this be paul\t0\t39
this be sergeant\t0\t25
this be the\t0\t-5
this be you\t-9
this be your\t0\t-8
this call\t8\t12
this call be\t6\t52
this even\t13
this lin open\t5
this minut\t8
this miss\t0\t17
this number\t2\t17
this number about\t0\t34
this one\t8\t32
this press\t8
this press one\t6
this the\t0\t34
this tim\t-2
this tim i\t-8
this~be\t6\t20
this~david\t11\t42
this~in\t8\t38
this~it\t0\t36
this~lieutenant\t0\t16
this~man\t9\t27
this~not\t3
this~off\t-7
this~officer\t12\t39
this~okay\t6
this~one\t5
this~open\t5
this~paul\t0\t39
this~sergeant\t0\t25
this~so\t7
this~the\t1\t-4
this~your\t0\t-8
thompson\t11\t40
though i\t-6
thought id\t-5\t-19
thought it\t0\t-12
thought it be\t0\t-10
thought&all\t5
thought&but\t0\t-24
thought&id\t-8\t-34
thought&want\t-6
thought&well\t4
thousand\t58\t87
thousand and\t10
thousand and a\t5
thousand but\t9
thousand by\t7
thousand dollar\t5
thousand eight\t6
thousand eight hundr\t2
thousand for\t5
thousand in\t2
thousand over\t5
thousand over the\t5
thousand pound\t10
thousand&afternoon\t5
thousand&all\t7
thousand&as\t3
thousand&bail\t4
thousand&but\t2
thousand&car\t5
thousand&counter\t8
thousand&cry\t4
thousand&dollar\t5\t11
thousand&eight\t5
thousand&hed\t16
thousand&hundr\t0\t-12
thousand&id\t4
thousand&need\t5
thousand&nin\t-1
thousand&ninety\t3
thousand&only\t3
thousand&out\t4\t22
thousand&over\t10
thousand&pound\t5
thousand&say\t2
thousand&see\t4
thousand&six\t2
thousand&tak\t10
thousand&tell\t9
thousand&twenty\t-6
thousand&well\t14
thousand&would\t6
thousand~a\t24\t16
thousand~and\t3
thousand~be\t-3
thousand~do\t3
thousand~hed\t5
thousand~hundr\t1\t-13
thousand~i\t5
thousand~it\t2
thousand~on\t-4
thousand~the\t12
thre\t0\t4
thre and\t-1
thre day and\t-4
thre digit\t16
thre digit on\t8
thre eight\t-6
thre hundr\t6\t5
thre leav\t5
thre oclock\t4
thre on the\t3
thre thousand\t21\t18
thre thousand and\t4
thre tim\t0\t-18
thre to\t-5
thre to fiv\t-5
thre week\t-3
thre work\t-4
thre work day\t-4
thre year\t17\t54
thre&but\t-3
thre&call\t-3
thre&card\t13
thre&could\t-3
thre&day\t-4
thre&digit\t16
thre&his\t5
thre&hundr\t4
thre&money\t7
thre&month\t2
thre&nin\t5\t11
thre&now\t3
thre&number\t6
thre&oclock\t4
thre&off\t0\t27
thre&thousand\t21\t15
thre&tim\t0\t-12
thre&today\t4
thre&week\t-7
thre&year\t20\t54
thre~day\t-9
thre~she\t11
thre~the\t13
thre~to\t6
through\t1\t6
through it\t5
through put\t8
through the\t0\t-5
through the portal\t-4
through to an\t5
through your\t-6
through your door\t-7
through&an\t9\t17
through&app\t3\t19
through&approv\t9
through&as\t15\t22
through&day\t-7
through&her\t-5
through&morn\t0\t-33
through&now\t3
through&number\t-3
through&our\t4
through&portal\t-4
through&ring\t-9
through&security\t-3
through&send\t5
through&their\t-5
through&who\t0\t15
through&yes\t0\t25
through~an\t13
through~portal\t-4
thumb\t5
thursday\t-61\t-153
thursday and\t-22\t-19
thursday at\t-24\t-45
thursday at ten\t-4
thursday i\t6
thursday&between\t-8
thursday&four\t-9
thursday&right\t-5
thursday&ten\t-5
thursday~four\t-4
thursday~ten\t-4
thursday~the\t-3
ti\t6
ti to\t5
tick&off\t4
ticket\t-14\t-31
ticket #\t-9\t-37
ticket to\t-9
ticket&ring\t4
tie\t8
tight\t-5
till\t-5\t-22
till four\t-3
till i hav\t-7
till its clear\t-4
till its pay\t5
till monday\t10
till sunday\t-6
till then\t-24
till two\t-9
till you\t2
till&befor\t-4
till&eleven\t-5
till&four\t-8
till&id\t-7
till&monday\t6
till&pay\t3
till&stop\t10
till&sunday\t-10\t-17
till&thre\t6
till&twenty\t-6
till~hav\t-4
till~pay\t16
tim\t-4\t-6
tim and a\t-7
tim for\t14
tim out\t10
tim sensitiv\t0\t19
tim sinc\t-6\t-24
tim so\t-4
tim the\t5
tim to\t-2
tim to pay\t-6
tim you\t-3
tim&another\t5
tim&but\t-6
tim&door\t-5
tim&fiv\t-5
tim&half\t-16
tim&out\t3
tim&pay\t-14
tim&press\t-5
tim&sensitiv\t0\t19
tim&sinc\t-3\t-19
tim&tell\t4
tim&thank\t-3\t-24
tim&thirty\t-6
tim&thought\t-5
tim&thre\t2
tim&want\t-7
tim&yes\t-3
timeshar&buyer\t9\t23
tim~a\t-8\t-16
tim~be\t-6\t-10
tim~it\t-4
tim~of\t10
tim~pay\t-7
tin\t-8\t-17
tin of\t-16
tip off\t8
tip&off\t17
to #\t-5
to # a\t-6
to # for\t-8
to a\t25\t47
to a bank\t7
to a new\t9
to a personal\t10
to all of\t-5
to an\t8\t25
to an address\t7
to answer\t-7
to any\t-8
to anyon els\t5
to anyon who\t-6
to appear\t2\t20
to approv\t4
to approv it\t9
to ask\t-13
to ask for\t-6\t-18
to ask if\t-19\t-34
to ask you\t0\t36
to avoid\t4
to be\t14\t17
to be a\t4
to be connect\t3
to be cut\t13
to be disconnect\t4
to be from\t7\t36
to be in\t-4\t-27
to be look\t-5
to be my\t12
to be pay\t3
to be remov\t10
to be sur\t-11
to be the\t0\t-25
to be ther\t-9
to befor\t-8
to block\t3
to book\t-30\t-70
to bother\t4
to bother the\t8
to bring\t7
to bring my\t-8
to bring the\t-3
to buy\t0\t16
to call the\t4
to caller\t-9
to cancel it\t12\t16
to cancel the\t5
to card\t8
to chang\t-33\t-76
to chang it\t-9
to chang the\t-4
to chang your\t-4
to check\t-8\t-24
to check i\t-2
to check it\t-17
to clean\t4
to clear\t6
to collect\t-12
to collect the\t-4
to com\t-8\t-9
to com and\t-22
to com back\t5
to com in\t-2
to complain\t-6
to confirm press\t-6
to decid\t-22
to delet\t8
to dial\t7
to dial #\t7
to digital and\t4
to disconnect\t6
to do\t-2
to do a\t5\t18
to do anyth\t-14\t-22
to do be\t2
to do if\t-5
to do the\t-4
to email\t-5
to fill\t-3
to fill in\t-3\t-17
to finish\t4
to fit\t-11
to fiv\t-41\t-71
to fiv day\t-10
to fix\t-6
to get\t0\t10
to get on\t4
to get you\t9
to giv me\t-17
to giv us\t4
to giv you\t3
to go\t3
to go on\t3
to go to\t6
to hav it\t3
to hav your\t4
to hear\t-2
to hear it\t-2
to hear this\t-6
to help\t8
to her\t10
to her own\t4
to him\t1
to him his\t6
to him in\t6
to his\t13
to his account\t6
to hmrc\t-8\t-36
to hold\t11\t26
to hold him\t6
to hold the\t3
to inform\t5
to inform you\t5
to keep it\t4
to kill\t4
to know\t-1\t-14
to know if\t-13\t-20
to know what\t-5
to leav the\t6
to let\t4
to let you\t-2
to lock\t-3
to lodg\t5
to look\t-9
to look at\t-6\t-19
to lower\t6\t44
to mak it\t3
to mak the\t5
to match\t7
to match it\t8
to me\t7
to me as\t6
to me by\t13
to me now\t6
to me or\t-7
to mend\t-5
to mov money\t-7
to my\t12
to my bank\t6
to my old\t-6
to my saving\t-8
to my sister\t8
to one\t-7\t-38
to open\t15\t47
to open the\t6
to open your\t4
to order\t-11\t-29
to our\t25
to pay\t8
to pay #\t12
to pay and\t-3
to pay for\t2
to pay the\t10
to pop\t3
to post\t9
to press\t-2
to prov\t6
to prov its\t11
to prov you\t4
to pull\t7\t17
to push\t13
to put\t3
to put #\t8
to reach\t2\t20
to reach you\t0\t23
to read out\t-5
to refund\t22\t21
to register\t3
to register the\t6
to releas\t28\t43
to releas it\t4\t12
to releas the\t6
to remind\t-7
to remind me\t-4
to report\t0\t-26
to reserv\t13\t17
to reset\t0\t-34
to resolv\t8
to resolv this\t5
to return\t4
to revers\t17\t27
to revers it\t10
to ring\t-2
to ring back\t-3
to ring her\t-6
to ring me\t-6
to ring the\t-2
to ring this\t0\t23
to ring us\t-7
to ring you\t0\t-24
to sav you\t5
to say\t-16\t-50
to say he\t0\t-26
to say i\t-4
to say its\t-4
to say shed\t-3\t-18
to say that\t5
to say the\t-8\t-13
to say they\t-6\t-25
to say we\t-4
to see\t1
to sell\t-21
to send the\t4
to set\t-38\t-89
to set up\t-24\t-54
to settl\t5
to seven\t-6
to sign\t-14
to sign and\t-7
to six\t-16\t-27
to sleep\t15\t25
to someon\t4
to speak\t16\t76
to speak to\t10\t44
to stop\t4\t18
to stop the\t21\t26
to stranger\t7
to tak my\t-18
to talk\t0\t-9
to talk to\t2
to tell\t-8\t-44
to tell me\t-9\t-48
to tell you\t-5
to ten\t-3
to thank\t-6\t-17
to thank me\t-10
to the address\t-9
to the automat\t-7
to the back\t5
to the bahama\t4
to the bailiff\t4
to the branch\t-2
to the camera\t5
to the card\t-7\t-54
to the cashier\t17
to the jeweller\t5
to the machin\t14
to the new\t4
to the next\t3
to the offic\t-17
to the officer\t17
to the polic\t4
to the sam\t-7
to the station\t-2
to the treasury\t6
to them\t-3
to this\t56\t70
to this account\t7
to tie\t5
to top\t5
to top up\t5
to try\t-10
to typ in\t5
to unlock\t31
to unlock the\t7
to verify the\t5
to wait\t2
to want\t-4
to what\t13\t25
to withdraw\t7
to you\t1
to you about\t0\t-17
to you be\t0\t46
to your\t4\t18
to your bank\t2
to your card\t-5
to your computer\t3
to your door\t-5
to your mobil\t6
to your phon\t8
today\t35\t65
today and\t2\t13
today and the\t9
today by\t13
today i\t5
today i be\t3
today if\t0\t18
today its\t8
today only\t6
today pleas\t5
today to\t20\t26
today&as\t6
today&bank\t3
today&call\t4
today&hundr\t7
today&los\t5
today&nin\t10\t27
today&ninety\t4
today&oh\t2
today&only\t6
today&payment\t8
today&pric\t7
today&send\t5\t23
today&tak\t4
today&tell\t-9
today&thank\t-5
today&tomorrow\t18
today~#\t2
today~a\t13
today~and\t6
today~i\t8
today~me\t5
today~the\t5
today~to\t5
together\t11
together~i\t7
toilet\t0\t17
toilet&could\t5
token\t3
tomorrow\t-5\t-45
tomorrow at\t-4
tomorrow between\t-14\t-15
tomorrow or\t-6
tomorrow&between\t-15\t-18
tomorrow&fiv\t-10\t-20
tomorrow&her\t-7
tomorrow&pleas\t-4
tomorrow~be\t-6
tomorrow~i\t-5
tomorrow~ten\t-12\t-18
tonight\t19\t6
tonight and\t11\t19
tonight if\t3
tonight&giv\t5
tonight&ill\t6
tonight&press\t3
tonight&tak\t23
tonight~#\t17
tonight~a\t8
tonight~i\t2
tonight~it\t10
too\t-3
too high\t-6
too lat\t5
too&dear\t-6
too&high\t-6
too&lat\t5
too~i\t-11
too~you\t-7
top\t1\t12
top up\t7\t21
top up to\t7
top up voucher\t6
top&fifty\t8
top&voucher\t6
top~the\t0\t24
top~to\t7
top~voucher\t6
total\t2\t17
touch it\t7
touch the mous\t4
touch&mous\t4
touch~mous\t4
to~#\t2
to~a\t1
to~about\t-1
to~account\t2
to~activity\t3\t20
to~after\t-7\t-22
to~agent\t12
to~and\t-1\t-5
to~another\t-3
to~anyth\t-38\t-58
to~at\t-1
to~automat\t-7
to~back\t5
to~bahama\t4
to~bailiff\t4
to~bank\t13
to~befor\t2
to~book\t-5
to~branch\t-11
to~broker\t4
to~builder\t-6\t-40
to~by\t5\t46
to~camera\t6
to~cancellation\t9
to~car\t17
to~card\t-4\t-16
to~cas\t6
to~cashier\t17
to~clerk\t15
to~computer\t6
to~connect\t3
to~cut\t13
to~day\t-16
to~desk\t-5
to~disconnect\t4
to~door\t-4
to~down\t13
to~eight\t-4
to~even\t-4
to~everyth\t5
to~first\t3
to~for\t0\t-6
to~fre\t-8\t-18
to~friend\t5
to~government\t3
to~hav\t-3
to~he\t0\t-10
to~her\t-2\t-9
to~him\t7\t43
to~hundr\t2
to~id\t0\t-13
to~if\t-26\t-22
to~in\t0\t-11
to~it\t0\t8
to~itll\t4
to~jeweller\t12
to~lady\t2
to~let\t-15
to~machin\t22
to~man\t7\t27
to~me\t-31\t-53
to~mobil\t13
to~money\t-3
to~mr\t3
to~much\t-5
to~my\t0\t-8
to~nam\t8
to~neighbour\t-4
to~new\t6
to~no\t-6
to~not\t-2
to~noth\t5
to~offic\t-5
to~officer\t24
to~okay\t-3
to~on\t2
to~one\t3
to~or\t-2
to~pay\t2
to~paye\t7
to~personal\t25
to~phon\t17
to~polic\t5
to~post\t5\t23
to~privat\t8
to~put\t7
to~remov\t10
to~ring\t-11
to~sam\t-2
to~saving\t-8
to~say\t-4
to~send\t8
to~shed\t-4\t-17
to~sign\t-8
to~sister\t11
to~so\t4\t18
to~someth\t-2
to~station\t-5
to~sur\t-7
to~ten\t5
to~thank\t3
to~the\t8
to~ther\t-2
to~they\t-3\t-14
to~this\t4\t8
to~thre\t-7
to~to\t12\t23
to~treasury\t6
to~us\t-20\t-31
to~we\t-5
to~whether\t-10
to~why\t3
to~with\t2
to~work\t-6
to~you\t2\t23
to~your\t9\t7
trac\t14\t20
track\t-3
tracy\t0\t35
trad\t11\t52
trad for\t6
trad~me\t8
train\t-8\t-28
transaction\t-3
transfer\t46\t26
transfer and\t-4
transfer for\t6
transfer form\t-4
transfer i\t3
transfer it\t5
transfer of\t0\t17
transfer to\t71\t63
transfer to the\t7
transfer&account\t-6
transfer&bank\t6
transfer&card\t8
transfer&form\t-4
transfer&hold\t18
transfer&ill\t7
transfer&officer\t12
transfer~#\t0\t25
transfer~a\t3
transfer~the\t19\t25
transfer~then\t5
tranter\t0\t-14
tray\t-12
tre\t0\t-16
treasury\t8
treat\t15
tri\t0\t-20
tri county\t0\t-20
tri&county\t0\t-20
trial\t-2\t-16
trick\t-5
trifl\t-10
tripl\t7
troubl\t1
troubl i\t6
truck\t2
truck be\t5
truck on\t5
truck&fiv\t5
truck&minut\t8
truck&out\t5
trust it\t-7
try again\t-23\t-22
try again tomorrow\t-4
try it\t-3
try to\t-2
try to keep\t8
try to reach\t0\t14
try&again\t-21\t-27
try&between\t-3
try&keep\t8
try&reach\t0\t14
try&six\t-5
try&ten\t-7
try&tomorrow\t-5
try&yes\t-6
try~keep\t8
try~reach\t0\t14
try~tomorrow\t-4
tuesday\t-46\t-92
tuesday at\t-16\t-14
tuesday or\t-5
tuesday the\t-4
tuesday&van\t-6\t-24
tuesday&wednesday\t-4
tuesday~to\t-6
tuesday~two\t-9
tuesday~you\t-8
tund\t0\t11
turn it\t-3
turn out to\t-10\t-22
turn round\t4
turn the box\t-6
turn the van\t6
turn&box\t-7
turn&off\t-5\t-12
turn&round\t19
turn&them\t0\t25
turn&van\t12
turn~box\t-6
turn~off\t-3
turn~to\t-5
turn~van\t6
tv\t6\t16
tv licens\t0\t24
tv&licens\t0\t24
tv~hav\t8
twelfth\t-6\t-32
twelfth and\t-5
twelv\t-1
twelv dollar\t-16\t-32
twelv hundr\t15
twelv&dollar\t-16\t-32
twelv&hundr\t16
twelv&pound\t2
twenty\t1
twenty and\t7
twenty eighth\t-3
twenty first\t-4
twenty fiv pound\t-9
twenty four hour\t7
twenty four month\t-3
twenty thre\t0\t26
twenty two\t8\t29
twenty two pound\t13
twenty two thousand\t8
twenty&day\t-4
twenty&eighth\t-3
twenty&first\t-14
twenty&hour\t6
twenty&ill\t-3
twenty&month\t-4
twenty&now\t3
twenty&only\t4
twenty&thousand\t13\t24
twenty&thre\t0\t25
twenty&well\t5
twenty~a\t-3
twenty~day\t-5
twenty~hour\t6
twenty~month\t-3
twenty~thousand\t11
twic\t0\t-6
two be\t-4
two fifty\t2
two hour and\t0\t23
two hundr\t14
two hundr and\t3
two hundr by\t5
two hundr okay\t7
two lad\t4
two lot\t4
two man\t0\t-21
two mor\t12
two nin\t2
two ninety\t5
two ninety nin\t3
two pound\t-2
two the\t-8
two thousand\t8\t-7
two thousand eight\t5
two warrant\t4
two year\t0\t11
two~and\t2\t15
two~befor\t0\t21
two~by\t7
two~card\t5
two~fiv\t4
two~for\t4
two~go\t4
two~id\t-4
two~ill\t-8
two~in\t2
two~nin\t2
two~of\t3
two~pound\t-4
two~ticket\t-7
two~whil\t6
two~you\t-2
typ\t10\t28
typ in\t5\t30
typ the\t7
typ the amount\t5
typ what\t21
typ what i\t17
typ&amount\t5
typ&phon\t8
typ&pin\t5
typ&say\t6
typ&tell\t4
typ&thousand\t0\t24
typ&word\t6
typ&yourself\t-4
typ~amount\t5
typ~i\t19
typ~in\t-5
typ~into\t5
typ~pin\t5
typ~thousand\t0\t24
uncl\t0\t10
under\t4\t16
under a\t12\t27
under investigation\t11
under the government\t6
under warranty\t-5
under&government\t9\t29
under&investigation\t11
under&law\t12
under&nam\t13
under&new\t10
under&roof\t7
under&say\t4
under&schem\t7\t27
under&warranty\t-5
undercover\t19
understand\t2\t12
understand you\t4\t27
understand&own\t5
underwriter\t8
under~government\t6
under~nam\t5
under~new\t10
undo\t4
uneasy\t-6
union\t0\t-27
union&how\t0\t-36
unit\t1
unit be\t7
unknown\t-3\t-23
unless\t41\t113
unless i\t55\t83
unless i do\t9
unless i pay\t11
unless its\t13\t18
unless the\t4
unless&pay\t32\t38
unless~do\t11
unless~pay\t20\t23
unlock\t10\t12
unlock the\t6
unpaid\t4\t21
unsur\t-10\t-21
until the\t5
until&after\t-6
until&duty\t6
until&four\t-6
until&out\t4
until&tell\t4
until~and\t-10
up\t0\t-13
up a\t-2\t-19
up and call\t-18
up and ring\t6
up and say\t-9
up and ther\t7
up at\t-3
up at the\t-13
up by\t-11\t-30
up by a\t-8\t-36
up can\t-8
up from\t-7\t-55
up from the\t-4
up front\t7\t32
up hed\t-5
up if\t-6
up my\t-4\t-18
up now\t3
up on me\t6
up on my\t8
up on the\t-2
up over\t0\t18
up so\t0\t-13
up that be\t5
up till\t-4
up to\t-1
up to dat\t5
up unknown\t-9\t-21
up voucher\t6
up your\t3
updat\t-5
updat~the\t-6
upgrad\t10\t77
upload\t-37
upload it\t-16
upset\t15
upstair\t6
up~a\t0\t-24
up~april\t-5
up~be\t2
up~befor\t7
up~call\t-18
up~dat\t5
up~down\t-2
up~from\t4
up~i\t1
up~ladder\t-8
up~me\t2
up~my\t4\t14
up~ring\t5
up~stair\t-6
up~tell\t14
up~the\t-3
up~then\t4
up~ther\t3
up~tim\t-7\t-19
up~well\t-3
up~you\t-5
us\t0\t-29
us a\t-10\t-13
us about\t0\t-19
us at\t-5
us at the\t-4
us if\t-6
us if you\t-6
us noth\t-4
us on\t-5
us or\t-5
us so\t0\t-21
us the number\t8
us to\t-25\t-28
us you\t-5
us you can\t-3
us&after\t0\t-18
us&anyth\t-4
us&ask\t-2
us&call\t-5
us&fiv\t4
us&forty\t5
us&four\t-3
us&hes\t-10
us&his\t-8
us&how\t0\t-24
us&letter\t-2
us&list\t-5
us&mov\t-10
us&never\t-4
us&new\t-4
us&noth\t-6
us&number\t-13\t-12
us&order\t-7
us&our\t-5
us&pay\t0\t-21
us&press\t-4\t-27
us&right\t-5
us&ring\t-21
us&say\t-3
us&send\t-5
us&she\t-14
us&tak\t2
us&thank\t-16
us&use\t-15
us&want\t-11
us&when\t-4
us&year\t6
usdt\t7
use\t0\t-5
use any\t3
use at\t8
use at the\t20
use by\t13\t19
use it\t-3
use the\t-2\t-27
use your\t0\t26
use&machin\t7
use&number\t-2
use&onc\t-11
use&phon\t0\t21
use&sit\t-5
user\t24\t36
usernam\t7
user~the\t5
use~number\t2
use~other\t6
use~phon\t2\t26
use~the\t2
usual\t-17\t-11
usually\t0\t-14
us~#\t-6
us~a\t-4\t-35
us~can\t-8
us~do\t3
us~he\t-7
us~if\t-4
us~number\t3
us~oh\t-6
us~on\t2
us~ring\t-18\t-25
us~send\t-5
us~she\t-11
us~the\t-4
us~you\t-16
us~your\t-4
utility\t0\t16
vaccin\t21\t34
valley\t0\t-7
valu\t0\t11
valuation\t-2
valu~the\t5
van\t0\t-11
van round\t5
vap\t3
vat\t0\t-17
vault\t11
vehicl\t-2\t12
venmo\t19
verd\t16
verification\t7\t26
verify\t5
verify the\t7
verify your\t10
verify&dat\t-4
verify&sinc\t-7
very&id\t4
very&ring\t-6
very~about\t-7
vet\t-3\t-16
vet&ring\t-9
veteran\t0\t15
victim\t0\t14
victim #\t8\t46
victim support\t-14
victim&support\t-14
view\t0\t-10
viewer\t14
villa\t8\t38
virus\t19\t49
visa\t41\t61
visa and\t9\t36
visa or\t10
visa or mastercard\t9
visa security\t0\t27
visa&mastercard\t16
visa&security\t0\t27
visa~be\t4
visa~mastercard\t16
visit\t-9\t-42
visit be\t-8
voic\t22\t85
voic&lik\t5
voic&say\t2
voicemail from\t-5
voic~a\t3\t17
voic~be\t7
voic~i\t4
void\t22
void it\t9
void the\t5
volunteer\t-10\t-73
volunteer~the\t-7\t-26
vot\t-12\t-41
voucher\t8
voucher at\t8
voucher for\t-3
voucher from\t24
voucher from the\t17
voucher number\t6
voucher to\t3
voucher&corner\t6
voucher&number\t12
voucher&shop\t7
voucher~the\t9\t21
wait and ring\t-6
wait for a\t12
wait till\t-3
wait whil\t21
wait whil you\t7
wait&all\t-4
wait&an\t-4
wait&but\t8
wait&ring\t-7
wait&till\t-4
wait&whil\t10
wait~a\t6
wait~i\t5
wait~it\t4
wait~ring\t-6
wak\t5
walk\t0\t-18
walk away\t-6
walk&away\t-6
wallet\t26\t14
wallet&text\t6
walmart\t14
walmart~the\t13
want\t0\t-8
want #\t16\t53
want a\t-13\t-9
want anyth\t-7
want cash\t-4
want his\t-28\t-31
want it befor\t9
want it on\t4
want me\t2
want me to\t1\t14
want money\t-23
want my card\t4
want pay\t-10
want the number\t5
want to\t-30\t-39
want to be\t-24\t-28
want to check\t-20\t-26
want to com\t-6
want to leav\t-3
want to mov\t-4
want to say\t-5
want to talk\t-6\t-30
want you\t1
want you to\t4\t11
want&allow\t8
want&an\t-11
want&anyth\t-3
want&as\t2
want&ask\t-2
want&becaus\t3
want&befor\t12
want&bill\t-7
want&bring\t-4
want&call\t-5
want&card\t10\t10
want&cash\t0\t38
want&chang\t-6
want&check\t-16\t-29
want&copy\t-7
want&dad\t-5
want&day\t-4
want&deposit\t-6
want&first\t3
want&hear\t-4
want&hous\t-5
want&hundr\t3
want&id\t-9\t-12
want&ill\t-5
want&know\t-4
want&let\t-16
want&money\t-2
want&mum\t-5
want&nam\t-14
want&old\t-13\t-20
want&our\t-6
want&over\t-13\t-25
want&passport\t-6
want&pay\t-6
want&pick\t-25\t-21
want&read\t5
want&rent\t-5
want&ring\t-7
want&say\t-7\t-22
want&som\t-4
want&sur\t-7
want&tablet\t6
want&talk\t-9\t-56
want&tax\t7
want&thank\t-4
want&thousand\t7
want&thursday\t-3
want&try\t-10
want&yeah\t-9
want~be\t-25\t-28
want~check\t-20\t-26
want~com\t-8
want~hundr\t3
want~mum\t-6
want~nam\t-10
want~passport\t-12
want~say\t-4
want~talk\t-6\t-30
want~thousand\t6
want~to\t2\t39
ward\t0\t-14
warn me\t-5
warrant\t17\t52
warrant card\t-7
warrant out\t10\t25
warrant will\t10\t31
warrant&out\t14\t30
warranty specialist\t4
warranty&specialist\t4
warrant~be\t8
washington\t0\t24
watch\t-1
watch out\t-3
watch out for\t-3
watch&out\t-6
watch&thousand\t7
watch~for\t-3
water\t-3\t-11
water off\t-7
water&hour\t-7
water&off\t-28\t-49
water~i\t-7\t-40
way about\t-5
way as\t-5
way for\t5
way hom\t-13
way to\t3\t19
way&card\t10
way&hom\t-13
way&new\t-6
way&thank\t-4
we be open\t-5
we believ\t4
we call\t12
we com\t3
we do\t-1
we expect\t-6
we get\t-3
we get a\t-7
we giv\t3
we go\t0\t-19
we hav a\t1\t9
we hav be\t0\t28
we hav detect\t7\t22
we hav just\t7
we hav send\t-3
we just\t2\t14
we need\t6
we need to\t6
we need your\t9
we never\t-2
we post\t-4
we speak\t7\t72
we think\t3
we think its\t7
we will\t-9\t-15
we will not\t-15\t-15
we writ\t-5\t-42
we writ to\t-5\t-22
wear\t-8\t-21
weather\t0\t-21
websit\t-25\t-25
websit and\t7
websit or\t-27
websit will\t4
websit with\t-4
websit with the\t-4
websit&after\t-7
websit&number\t-8
websit&referenc\t-4
websit&when\t-5
websit~not\t0\t35
websit~the\t-17
wed\t-3
wed hav\t-4
wed lik\t0\t-23
wed lik to\t-4\t-34
wed&ask\t-3
wed&lik\t-5\t-27
wednesday\t-36\t-77
wed~to\t-4\t-22
week\t-9\t-4
week and\t-4\t-9
week i be\t-11
week if\t4
week no\t-14
week or\t-8
week with\t-15
week&after\t-7
week&ask\t-5
week&bank\t5
week&instead\t-5
week&know\t-4
week&off\t-8
week&sam\t-5
week&say\t-5
week&sinc\t4
week&would\t-3
weekday\t6
weekday&four\t-4
week~my\t8
week~the\t-4
weigh\t-6
welcom\t-8\t-85
welcom to\t-6\t-61
well i\t1
well i hav\t3
well my\t4\t21
well never\t-4
well send\t-10
well ther\t0\t15
well ther be\t0\t15
well try\t-3
well we\t8
well what\t3
well writ\t-3
well&bank\t4
well&call\t0\t-26
well&look\t-2
well&right\t2
well&send\t-3
well&she\t-8
well&thought\t4
well&try\t-10\t-50
well~hav\t3\t14
well~it\t-6
well~them\t4
well~you\t-2
western\t17
western union\t25
western&union\t25
we~a\t0\t5
we~and\t-4
we~at\t-3
we~be\t0\t12
we~detect\t7\t22
we~find\t4\t23
we~for\t-3
we~him\t-41\t-52
we~its\t3
we~just\t12\t15
we~not\t-1
we~post\t-7
we~the\t2
we~to\t0\t-20
we~with\t4
we~your\t3\t10
what\t0\t2
what be in\t6
what be the\t8\t6
what be up\t0\t-21
what be your\t0\t-9
what can you\t6
what card\t4
what do\t3
what do you\t4\t28
what els\t-7
what for\t2
what i\t9
what i be\t4
what i need\t15
what i say\t14
what id\t3
what it be\t-4
what tim\t0\t-26
what to\t-7
what we\t8\t28
what we do\t2
what you\t-1
whatsapp\t14\t15
whatsapp and\t10
whatsapp~the\t5
what~call\t4
what~in\t4
what~its\t15
what~me\t3\t26
what~need\t4
what~pay\t-5
what~say\t-2
what~see\t4
what~the\t6
what~up\t0\t-16
what~you\t2
what~your\t0\t-9
when\t0\t-19
when i be\t-3
when i do\t12
when i say\t3
when i sign\t-8
when it\t2
when it com\t3
when its\t-3
when its do\t-6
when my\t15
when my bank\t5
when sh\t-6
when she\t2
when she ask\t6
when we\t-6\t-21
when will\t-3
when you\t-30\t-21
when you can\t-8
when you collect\t-7
when you com\t-28
when you get\t-15
when you hav\t-5
when you lik\t-5
when you pick\t-3
when&ask\t15
when&card\t-6
when&collect\t-13
when&fetch\t-10
when&giv\t-6
when&land\t3
when&lik\t-4
when&log\t-5
when&minut\t-22
when&mov\t-4
when&next\t-6
when&off\t-3
when&old\t5
when&open\t-5
when&order\t-11
when&pay\t-2
when&pick\t-3
when&ping\t6
when&ready\t3
when&say\t7
when&sell\t-7
when&sh\t-6
when&she\t5
when&sign\t-23
whenever\t-66\t-23
whenever you\t-16
whenever you lik\t-6
whenever&lik\t-6
whenever&suit\t-6
whenever~lik\t-6
when~ask\t10
when~back\t-6
when~can\t-7
when~collect\t-13
when~com\t2
when~fetch\t-10
when~get\t-4
when~hav\t-9
when~land\t2
when~lik\t-5
when~mov\t-4
when~old\t5
when~order\t-6
when~pick\t-6
when~say\t4
when~sign\t-15
wher\t0\t-11
wher i buy\t-6
wher it be\t2
wher it say\t4
wher they\t0\t-23
wher to send\t9
wher we\t-4
wher&buy\t-8
wher&keep\t22
wher&say\t7
wher&tell\t-4
wher&would\t-5
wher~buy\t-8
wher~can\t6
wher~get\t-12
wher~say\t11
whether\t-18\t-39
whether the\t0\t-27
whether~be\t-8
which\t10\t13
which bank\t36\t58
which bank be\t20
which be\t1
which be on\t-4
which card\t44\t40
which i do\t-4\t-24
which she\t-3
which we\t-7
which you\t11
which&bank\t48\t71
which&card\t82\t64
which&noth\t-5
which&pay\t12
which&why\t3
whichever\t-3
which~be\t8\t14
which~in\t-5
which~to\t9
whil\t37\t25
whil be\t4
whil he\t6
whil hes ther\t5
whil i\t13
whil i be\t9
whil i do\t5
whil it\t3
whil she\t24\t33
whil you\t9
whil you do\t3
whil&driv\t10
whil&look\t-2
whil&open\t4
whil&she\t24\t33
whil&sign\t11
whil&would\t6
whil~be\t9
whil~do\t7
whil~go\t12
whil~sign\t6
whil~ther\t5
whit and\t7
whit and blu\t7
whit&blu\t7
whit&card\t8
whitlock&offic\t-7\t-38
whitmor\t0\t90
whit~blu\t7
who\t5\t17
who be\t2
who be i\t0\t-25
who be this\t0\t23
who do\t7\t13
who do you\t3
who that\t0\t8
who the\t-4
who this\t0\t6
who this this\t0\t18
who will\t7
who&all\t5
who&bank\t41\t46
who&befor\t-19\t-70
who&computer\t6
who&her\t6\t41
who&hi\t0\t-17
who&lik\t5
who&mak\t7
who&need\t7
who&ring\t-2
who&say\t0\t13
who&speak\t0\t-57
who&would\t6
whod tak\t8
whod&tak\t8
whol\t14
whol number\t4
whol tim\t4
whol&number\t3
whol&tim\t4
whol&today\t7
whos\t0\t20
who~her\t6
who~it\t3
who~my\t-14\t-43
who~not\t5
who~say\t2
who~the\t0\t36
who~this\t0\t25
who~your\t-4
why\t13\t7
why do\t4
why do you\t3
why i sound\t3
why the\t5
why would\t6
why would i\t4
why&becaus\t12
why&need\t8
why&pleas\t9
why&sound\t4
why&tak\t4
why&would\t3
why~sound\t4
why~the\t6
why~you\t4\t22
wid\t-7
widow\t7\t22
wif\t2
wif&as\t10
wif&phon\t-12
wif&shak\t5
wif~a\t6
will and\t-4
will be\t6\t-4
will be at\t4
will be disconnect\t7\t23
will be off\t-5\t-25
will collect the\t-13\t-27
will com for\t7
will com in\t-3
will com to\t0\t23
will do\t-3
will do and\t-4
will giv\t18
will giv you\t6
will go\t0\t-18
will hav\t0\t16
will i\t-5
will los\t3
will need your\t6
will never ask\t-7
will not ask\t-7
will not be\t-4
will not hav\t3
will not let\t4
will not los\t-5
will ring\t-9
will ring you\t-7
will send\t2
will show you\t8
will stay\t4
will the\t-6
will try\t-4
will work\t-6
will you\t-2
will~again\t-7
will~ask\t-10
will~back\t-11
will~be\t-1
will~disconnect\t7\t23
will~everyth\t7
will~hear\t7
will~his\t-4
will~i\t5
will~it\t2
will~let\t4
will~me\t23\t25
will~off\t-5\t-16
will~on\t0\t-26
will~tak\t3
will~to\t3\t27
will~what\t-6
will~with\t-1
will~you\t3
will~your\t3
wilson\t6\t61
win\t0\t24
win #\t13\t41
win the\t6\t30
win&lottery\t10\t20
win&million\t7\t25
win&thousand\t4
wind\t-15\t-40
wind up\t-7
window\t2\t16
window cleaner\t-8\t-24
window key\t7
window key and\t6
window support\t0\t20
window technical\t15\t24
window technical department\t12\t18
window&cleaner\t-8\t-24
window&company\t-8
window&department\t12\t18
window&key\t8\t22
window&r\t8
window&support\t0\t32
window&technical\t15\t24
window~and\t4
window~department\t12\t18
window~we\t5
winner\t8\t51
winning\t5
wip\t4
wir\t3
wir it\t5
wish\t0\t-16
wish to\t0\t-16
with a\t1\t13
with a black\t-4
with a link\t6
with a locksmith\t5\t24
with a neighbour\t-5
with a siren\t5\t18
with an\t2\t9
with anyon\t-3
with drug\t6
with her\t3
with his\t-10\t-17
with how\t-5
with me do\t9
with me now\t5
with my\t-1
with my bank\t4
with my card\t6
with my nam\t0\t24
with my sister\t-11
with our\t2
with paper\t8
with pension\t-5
with pension wis\t-5
with som id\t-5
with someon\t-4
with the account\t4
with the dat\t-5
with the new\t-5
with the number\t-4
with the officer\t3
with the paper\t7
with the receipt\t-8
with the referenc\t-7
with them\t3
with two\t0\t-25
with us\t-2
with you at\t-5
with you you\t-4
with your account\t4\t36
with your card\t6
with your first\t8
withdraw\t2
withheld\t-9\t-47
withheld number\t-4\t-36
withheld&number\t-4\t-36
within\t4\t7
within ten\t-6
within the\t23\t14
within the hour\t19
within&hed\t7
within&hour\t35\t28
within&ten\t-6
within~hour\t27
without\t4\t9
without it\t8
without it i\t6
without&card\t-8
without~card\t-8
without~i\t9
with~#\t-5
with~account\t6\t14
with~address\t-3
with~airway\t-5
with~american\t0\t19
with~and\t2\t20
with~at\t-9
with~bank\t6\t22
with~box\t-4
with~dat\t-7
with~day\t-9
with~debit\t6
with~door\t-3
with~flag\t4
with~he\t0\t21
with~i\t-2
with~id\t-6
with~in\t3
with~letter\t-3
with~link\t4
with~locksmith\t5\t24
with~nam\t1\t11
with~new\t-8\t-20
with~now\t8
with~officer\t5
with~old\t-5
with~on\t2\t29
with~over\t6\t21
with~paper\t5
with~photo\t-7
with~press\t-5
with~receipt\t-15
with~referenc\t-18
with~she\t-4
with~siren\t5\t18
with~sister\t-11
with~six\t0\t27
with~so\t0\t29
with~son\t-8
with~they\t3
with~thousand\t4
with~whil\t4
with~wif\t-5
with~wis\t-5
witness\t-2\t-18
witness carer\t-6\t-34
witness&carer\t-6\t-34
wiv\t7
woman&wait\t5
wonder\t-2
word\t9
word and\t6
word i\t6
word to\t6
word&mum\t5
work\t-3
work coach\t-8\t-37
work day\t-35
work day and\t-4
work for\t-3
work from\t3
work from hom\t3
work in\t3\t13
work&coach\t-8\t-37
work&day\t-39
work&hom\t3
work&show\t4
work&thank\t-6
work~a\t3
work~hom\t3
work~the\t-2
worry\t-1
worry it\t-5
worry&call\t-9
worry~a\t4
wors\t-7\t-18
wors&than\t-5
worth of\t19
would be frozen\t8
would drop\t-5
would go\t3
would i\t2
would i send\t6
would lik\t-7\t-21
would lik to\t-6
would los\t6
would not let\t7\t23
would not tak\t-10
would post\t-5
would she\t-3
would you\t-6\t-35
would you lik\t-4\t-25
would you mind\t-10
would&an\t-10
would&between\t-8
would&call\t3
would&day\t-5
would&driv\t-6
would&drop\t-5
would&four\t6
would&frozen\t8
would&let\t0\t25
would&lik\t-14\t-27
would&los\t9
would&next\t9
would&number\t4
would&only\t7
would&otherwis\t5
would&post\t-5
would&pound\t-10
would&reach\t8
would&read\t7
would&round\t8
would&say\t0\t-12
would&tell\t-3
would&thirty\t-7
would&transfer\t-4
would&unless\t8
would&until\t12
would&use\t9
would&wednesday\t-13
would&yes\t-3
would~#\t-5
would~and\t4
would~frozen\t8
would~if\t7
would~let\t3\t23
would~lik\t-6\t-11
would~off\t-4
would~ring\t-5
would~round\t12
would~say\t-2
would~send\t3
would~to\t0\t-13
would~you\t-2
wrap\t33
wrap in\t6
wrap&foil\t6
writ\t-11\t-44
writ in\t4
writ to\t-104\t-200
writ to me\t-6
writ to the\t-7
writ to us\t-3\t-17
writ to you\t-12\t-30
writ&ask\t-8
writ&him\t-9
writ&letter\t10
writ&nam\t3
writ&out\t-4
writ&pin\t11
writ&say\t2
writ&she\t-3
writ&us\t-4\t-29
writ&would\t-9
writ~can\t5
writ~in\t4
writ~pin\t11
writ~the\t-4
writ~us\t-3\t-17
writ~you\t-14\t-47
wrong\t-2
wrong number\t-9
wrong one\t7
wrong~it\t-3
x ray\t-3
x&ray\t-3
xbox card\t4
xbox&card\t4
yeah\t0\t2
yeah hi\t0\t10
yeah ill\t-3
yeah no\t-4
yeah&alway\t-4
yeah&fin\t-7
yeah&fiv\t4
yeah&hi\t0\t10
yeah&ill\t-5
yeah&listen\t7\t23
yeah&ok\t-4
yeah&speak\t0\t17
yeah&them\t-3
yeah&work\t-7
year\t1
year ago\t0\t16
year and the\t-5
year end\t0\t-19
year he\t-4
year i\t2
year the\t-6
year&ago\t0\t16
year&ask\t-6
year&card\t9
year&end\t0\t-45
year&fee\t-5
year&front\t8\t28
year&hundr\t3
year&month\t-5
year&ring\t0\t-21
year&see\t-4
year&send\t5
yearly\t-3
year~be\t5
year~can\t-4
year~say\t-5
yes #\t-3
yes i\t1\t32
yes i be\t0\t30
yes ill\t-18
yes in\t-3
yes maam\t1
yes my\t-3\t-16
yes or\t-8\t-35
yes or no\t-10\t-27
yes sir\t-2
yes the\t0\t-15
yes when\t8
yes&all\t-5\t-23
yes&bank\t22\t22
yes&congratulation\t0\t21
yes&doctor\t0\t-15
yes&giv\t0\t28
yes&her\t-5
yes&hous\t0\t-30
yes&ill\t-20\t-29
yes&mrs\t0\t9
yes&nam\t-6\t-32
yes&own\t-7
yes&pay\t-3
yes&right\t0\t-31
yes&say\t-3
yes&send\t0\t-23
yes&sir\t-2\t-8
yes&text\t6
yes&through\t-4\t-35
yes&why\t0\t20
yes~be\t0\t8
yes~hav\t0\t6
yes~no\t-9\t-17
yes~one\t-6
yes~say\t4
yes~you\t0\t19
yet\t1
you a\t1
you a messag\t-8
you about\t-3\t-9
you alway\t-6
you alway do\t-6
you and if\t5
you and me\t8
you and the\t-4\t-16
you approv\t9
you as\t3
you ask\t-34\t-26
you ask for\t-9\t-36
you ask us\t-7
you at the\t2
you authoriz\t4
you back about\t-11\t-27
you bank\t9\t23
you bank with\t15
you be\t0\t2
you be approv\t0\t22
you be do\t3
you be from\t10\t34
you be giv\t6
you be go\t3
you be out\t-3
you be over\t-3
you be owe\t3\t15
you be pre\t4
you be see\t6
you be speak\t-4\t-34
you be the\t4\t20
you be through\t0\t-10
you be welcom\t-3
you be with\t13
you befor\t-2
you book\t-17\t-27
you bring\t-3
you but\t3
you but the\t4
you can\t0\t-40
you can also\t-25
you can appeal\t-4
you can ask\t-9
you can bring\t-7
you can but\t7
you can call\t-4
you can collect\t-10
you can do\t2
you can hav\t-12
you can leav\t-5
you can look\t-4
you can pay\t-15\t-18
you can pick\t-13
you can ring\t-2
you can say\t-3
you can see\t-4
you can set\t-8
you can tak\t-3
you check\t-3
you clos\t-4
you collect\t-7
you com\t-29\t-25
you com in\t-11
you do it\t11
you do not\t-5\t-5
you do the\t0\t-20
you down\t0\t10
you enter\t0\t19
you fail\t4\t17
you fail to\t3
you fancy it\t-7
you fil\t0\t-23
you first\t-3
you for\t-2
you for call\t0\t7
you for the\t-4
you for your\t0\t-52
you from\t2\t35
you from the\t8\t22
you get\t-1\t-14
you get a\t-1
you get fiv\t0\t-21
you get it\t3
you get the\t-1\t-14
you get two\t4
you go\t1
you hang\t5
you hang up\t12
you hav\t0\t13
you hav a\t0\t-5
you hav already\t-9
you hav any\t-2
you hav be\t18\t69
you hav go\t-3
you hav hav\t-4\t-27
you hav not\t0\t16
you hav noth\t-3
you hav overpaid\t0\t15
you hav pay\t-4
you hav sign\t-6
you hav to\t6\t26
you hav win\t4
you hear\t0\t35
you hear me\t4\t25
you heer\t3
you hold\t8
you i be\t-2
you i just\t8
you in for\t-9
you its a\t7
you just say\t7
you keep\t10
you keep the\t5
you keep your\t6
you know you\t3
you leav\t-6\t-77
you leav a\t-10\t-31
you lik\t-19\t-26
you lik it\t-4
you liv\t3
you look\t0\t24
you los\t4\t35
you maam\t3
you mak a\t3
you mak the\t0\t21
you manag\t-3
you may\t-2
you messag\t0\t20
you messag about\t0\t16
you might\t-7
you might get\t-4
you might hav\t-5
you mind\t-4
you mr\t0\t27
you must\t23\t20
you need\t-9\t-11
you need a\t-5
you need my\t2
you need not\t-3
you need to\t2
you no\t-3
you normally\t8
you normally use\t4
you not to\t8
you notic\t4
you off\t2
you on the\t-3
you out\t4
you owe\t0\t12
you own\t3\t33
you pick\t-3
you press\t-1
you put\t1
you qualify\t6\t20
you qualify for\t5\t13
you read\t17
you read it\t8
you read me\t11
you rely\t-8
you rely on\t-8
you report\t0\t-16
you ring\t-1\t-9
you ring about\t0\t-14
you ring me\t6\t25
you ring the\t-4
you ring us\t-4\t-15
you say\t8\t14
you see\t7\t24
you see a\t3
you see the\t26\t56
you send\t3
you send it\t14
you send me\t9
you send on\t5
you settl\t7
you sir\t2
you sit\t0\t23
you six\t5
you so much\t-4
you som\t-3
you sound\t2\t18
you still\t-4
you still on\t-5
you still want\t-11
you sur\t3
you tell\t-3\t-22
you tell me\t0\t-15
you tell mum\t-5
you that\t0\t13
you the\t5\t6
you the bank\t6
you the detail\t4
you then\t-6
you think\t-5
you thre\t-7\t-55
you through it\t10
you through the\t6
you to\t5\t7
you to com\t-8
you to do\t3
you to go\t5
you to hav\t4
you to mov\t-10
you to my\t6
you to the\t7
you too\t-8
you turn\t-3\t-20
you understand\t2
you use\t2
you use at\t10
you use for\t4
you want\t-11
you want a\t-4
you want the\t-6\t-16
you want to\t-6
you wher\t10
you will\t4\t26
you will be\t19
you will not\t-5
you will see\t-2
you writ\t0\t-29
you writ to\t0\t-21
you you\t0\t22
you you hav\t-4
you your\t2
youd\t5
youd be\t7
youd do\t-3
youd get a\t-7
youd lik\t-4
youd lik to\t-8
youd rather\t-4
youd rather not\t-4
youd sooner\t-12
youd want\t-3
youd&bank\t15
youd&lik\t-3
youd&phon\t-7
youd&rather\t-4
youd&ring\t4
youd&sooner\t-12
youd&transfer\t6
youd&us\t-3
youd&want\t-7
youd~a\t-5
youd~do\t3
youd~my\t5
youd~not\t-6
youd~to\t-4
young\t2
young man\t4
young&man\t4
young~in\t2
your account\t5\t15
your app\t5
your balanc\t8
your bank\t49\t64
your bank and\t3
your bank app\t12
your bank card\t10
your bank or\t-3
your bank send\t8
your bank so\t12
your bank the\t5
your bankll\t10
your bill\t-8\t-8
your book\t-5
your branch\t5
your call\t-47\t-156
your call be\t-7
your call you\t-5
your car\t6\t21
your car extend\t0\t18
your card\t13\t20
your card and\t3
your card detail\t4
your card if\t-4
your card now\t3
your card over\t6
your card reader\t7
your cas\t5
your claim\t-6\t-21
your claim number\t-6
your computer\t6\t20
your computer and\t5
your computer be\t4
your dat\t6\t-12
your dat of\t6\t-13
your debit\t11
your debit card\t11
your direct\t-10
your direct debit\t-8
your doctor\t4\t12
your electric\t3\t19
your fac\t4
your fault\t8\t19
your fil\t23\t54
your first wag\t11
your full\t3
your government\t4
your government gateway\t4
your grandson be\t8
your hand\t3
your handset\t5
your icloud\t0\t21
your interest\t4
your internet\t3\t17
your ip\t12\t28
your ip address\t12\t28
your laptop\t6
your letter\t-8\t-29
your lin\t5
your loan servicer\t-5
your los\t5
your mobil\t3
your mortgag\t-21
your mum\t0\t-17
your nam\t4\t22
your nam hav\t2\t12
your nam so\t9
your nam to\t5
your nam you\t3
your national\t4
your national insuranc\t3\t8
your network\t3\t20
your new\t-11\t-26
your next\t-10
your next bill\t-8
your nhs\t5
your old\t3
your old card\t7
your onlin account\t-13
your onlin bank\t10\t18
your order\t-6\t-14
your order email\t-5
your own phon\t-4
your passcod\t-10
your pension\t3
your phon\t6
your pin\t-2
your plac\t2
your plac of\t3
your plan\t-7\t-13
your pocket\t14
your protection\t13
your red whit\t4
your rent\t2
your resum\t0\t28
your right\t5\t44
your road\t0\t-15
your router\t3
your self\t0\t-16
your self assessment\t0\t-13
your sid\t2
your social\t2\t11
your social security\t15\t22
your staff number\t-4
your statement\t-7
your tea\t-4
your thumb\t5
your usual\t-4
your visa\t13\t22
your visa and\t6
your wif\t2
your zip cod\t7
yourself\t-3
yourself and\t-2
yourself~the\t-3
yourself~you\t-3
your~about\t2\t-11
your~and\t1
your~app\t3
your~assessment\t0\t-16
your~at\t2
your~balanc\t5
your~bank\t7\t13
your~be\t0\t3
your~but\t2
your~card\t12
your~cod\t5
your~coverag\t3
your~debit\t-6
your~detail\t2
your~digit\t7
your~do\t0\t10
your~end\t-3\t-16
your~extend\t0\t21
your~for\t5
your~gateway\t4
your~hav\t16\t67
your~i\t3\t22
your~id\t0\t17
your~if\t-10
your~insuranc\t4\t14
your~itll\t4
your~maiden\t3
your~now\t20\t19
your~of\t4\t-6
your~one\t0\t18
your~or\t-2
your~out\t23
your~over\t2
your~press\t20\t11
your~reader\t7
your~say\t-2
your~security\t16\t22
your~send\t4
your~servicer\t0\t-24
your~so\t6
your~stay\t-6
your~thank\t-2\t-19
your~that\t0\t33
your~then\t13
your~this\t2
your~to\t3
your~today\t10\t15
your~up\t4
your~want\t5
your~what\t4
your~which\t5
your~whit\t4
your~will\t23\t7
your~with\t5
you~#\t4
you~a\t0\t-5
you~abl\t-5
you~about\t-1
you~account\t4
you~already\t-3
you~also\t-19
you~any\t-1
you~anyth\t-12\t-51
you~appeal\t-4
you~approv\t0\t19
you~ask\t-3
you~at\t1
you~bank\t3
you~be\t8\t38
you~between\t-4
you~bring\t-5
you~but\t15\t35
you~call\t-1\t6
you~cod\t2
you~collect\t-10
you~com\t-9
you~detail\t3
you~do\t1
you~driv\t5
you~fiv\t0\t-11
you~for\t-1
you~fre\t-5
you~from\t0\t40
you~hang\t-8
you~happy\t-3
you~hav\t1
you~hi\t-3
you~i\t2\t11
you~id\t-4\t-20
you~if\t3\t-13
you~ill\t2
you~in\t-1
you~laptop\t-4
you~last\t-3
you~leav\t-4
you~letter\t-2
you~look\t-2
you~mak\t-4
you~me\t1
you~month\t-3
you~mov\t0\t-21
you~mum\t-10\t-22
you~my\t1
you~noth\t-6
you~number\t4
you~on\t-1
you~one\t-3
you~over\t-3
you~overpaid\t0\t13
you~owe\t0\t15
you~pay\t-9
you~pick\t-8
you~pre\t4
you~qualify\t0\t41
you~ring\t-2
you~set\t-6
you~six\t-8
you~sort\t6
you~speak\t-2\t-29
you~still\t-4
you~stop\t-3
you~talk\t6
you~ten\t-14
you~ther\t0\t10
you~thing\t7
you~this\t7\t10
you~through\t2\t-10
you~tim\t-10\t-46
you~to\t1
you~today\t0\t13
you~tomorrow\t-17\t-30
you~under\t3
you~us\t-2
you~use\t2
you~want\t-6
you~welcom\t-3
you~win\t4
you~with\t3
you~yeah\t0\t15
you~yes\t0\t-28
you~your\t4\t4
you~yourself\t5
zell\t6
zell or\t6
zell the\t12
zell to\t7
zell~the\t11
zero\t3
zero one\t3
zero&seven\t4
`;
