/** Written by scripts/fit-check.ts: see wording.ts. */
export const FITTED = {"heard":{"whole":{"intercept":-0.759,"slopes":[1.271,0.357,0.71]},"demand":{"intercept":-1.124,"slopes":[1.505]}},"told":{"whole":{"intercept":-0.648,"slopes":[0.985,0.437,0.384]},"demand":{"intercept":-1.607,"slopes":[2.015]}}};
export const PACKED = `
# a month\t-3
# account\t8
# after\t\t\t17
# and\t11\t\t24
# and #\t-5\t-34
# and a\t7
# and be\t7
# and i\t\t-9
# and that\t-5\t-19
# and the\t4
# and then\t4
# and they\t13\t23
# and well\t-5
# and would\t-5
# at\t-10\t-27
# back\t7\t18
# bank\t17
# be\t16\t26
# befor\t14
# by\t62\t70\t8
# by card\t22\t19\t10
# card\t\t\t25
# cash\t\t31
# charg\t-13\t-30
# custom\t-9\t-33
# day\t-29\t-47
# due\t5
# each\t20\t25
# fin\t11\t29
# first\t7
# for\t7\t\t30
# for a\t2
# for my\t11\t22
# for the\t5\t\t14
# for yes\t-7
# from\t-5\t\t15
# go\t31\t\t48
# go out\t8
# hav\t\t\t25
# hav be\t5
# hed\t7
# i be\t-6\t-51
# i can\t7
# if you\t-3
# in\t5\t16\t45
# in cash\t8
# it be\t-5
# its\t\t-12
# min\t28\t17
# minut\t\t\t-10
# my\t\t\t12
# no\t-9\t-16
# nobody\t\t\t-10
# not\t22
# now\t38\t21
# now and\t8
# number\t\t\t-19
# of it\t5
# on\t\t\t10
# on a\t10
# on my\t12
# on the\t3\t\t12
# only\t6
# or\t\t\t18
# or be\t16\t37
# out\t\t\t8
# over\t\t22\t12
# p\t-8\t-22
# p m\t-8\t-22
# pay\t\t\t22
# penalty\t8
# per\t6
# per cent\t4
# postag\t9
# refundabl\t11
# say\t\t\t12
# tak\t22\t\t16
# the\t6\t\t8
# then\t14
# theyll\t-6
# to\t27\t12\t11
# to #\t-13\t-21
# to be\t5
# to confirm\t-11
# to hear\t-8
# to her\t13
# to hold\t7
# to pay\t10\t19
# to speak\t6
# today\t6
# two\t6\t28
# what\t10
# which\t5
# with\t\t27
# with your\t12
# x\t6
# year old\t\t\t17
# you hav\t9
# yr old\t5\t19
#~#\t-1\t\t17
#~a\t16\t12\t8
#~an\t\t\t18
#~and\t8\t14
#~be\t\t\t27
#~bitcoin\t9
#~by\t12\t\t8
#~caller\t8\t21
#~card\t39\t58\t16
#~cash\t22\t22
#~cent\t4
#~charg\t13
#~confirm\t-5
#~could\t7
#~day\t6\t22
#~for\t\t11\t26
#~hav\t4\t\t39
#~he\t12\t35\t10
#~hear\t-8
#~hed\t9
#~her\t16\t13\t16
#~his\t\t\t12
#~hold\t4
#~i\t\t-5
#~in\t8\t12\t4
#~it\t3\t10
#~m\t-7\t-18
#~mal\t5
#~month\t-2
#~morn\t\t\t-9
#~my\t24\t21
#~next\t-9
#~night\t-11\t-42
#~not\t\t\t6
#~old\t5\t19\t21
#~on\t\t-9
#~out\t9
#~pay\t5\t39\t15
#~payment\t\t\t11
#~press\t19\t34\t9
#~rather\t-7
#~sinc\t16
#~speak\t7
#~stay\t13
#~tell\t\t\t9
#~that\t-2\t-10
#~the\t2\t\t30
#~their\t-7
#~then\t26\t25
#~ther\t8
#~they\t4
#~to\t23\t26\t5
#~trainer\t\t\t-10
#~unless\t7
#~voucher\t10\t15
#~want\t\t\t10
#~with\t11
#~would\t-5\t-36
#~yes\t-10
#~your\t2
:#\t-10\t-23
:account\t5\t-18
:again\t-8
:agre\t-7
:already\t5
:an\t\t26
:and\t-3\t-6
:anyth\t-33
:baby\t\t22
:befor\t5
:behind\t-6
:better\t-9
:bring\t3
:but\t-2
:by\t2
:call\t\t13
:card\t1
:christma\t5
:claim\t\t-21
:cost\t-9
:dad\t\t-29
:damag\t-26\t-29
:dat\t-12
:desk\t-9
:devic\t18
:door\t-4
:drop\t-4
:every\t\t-19
:fetch\t-10
:fin\t-5
:form\t-9
:forty\t4
:four\t4
:fourteen\t-4
:get\t-2\t-8
:gift\t9
:go\t3
:half\t-4
:hav\t1
:he\t-6\t-26
:heer\t5
:hello\t-2\t-11
:her\t-5
:hes\t-2\t-15
:hi\t-3\t-5
:him\t-3
:his\t-16\t-19
:hot\t-8\t-27
:hous\t5
:how\t-6\t-13
:hundr\t\t14
:id\t\t-9
:if\t-20\t-14
:ill\t-4
:in\t\t-11
:into\t\t-25
:it\t\t3
:itll\t-7
:its\t\t-5
:key\t-5
:lad\t\t-28
:land\t15
:leav\t\t-15
:let\t8
:long\t-14
:look\t-11
:march\t-4
:me\t1\t-16
:meantim\t-6
:monday\t-4
:month\t-4
:monthly\t16
:morn\t\t12
:mov\t-2\t-18
:my\t1
:nam\t\t-14
:need\t-4\t-12
:never\t5\t10
:next\t5
:no\t-12\t-14
:not\t1
:noth\t-4
:nowt\t-8
:of\t\t-13
:off\t-4
:offer\t-7
:ok\t-12\t-25
:on\t1
:or\t-10
:our\t\t-33
:over\t-8
:owe\t-11
:person\t8
:phon\t\t-27
:pleas\t-6
:pound\t-3
:print\t-9
:referenc\t-7
:rest\t27
:right\t\t-19
:ring\t-3
:sav\t-8
:say\t6\t6
:second\t-3\t-19
:sh\t\t-19
:shar\t4
:shell\t-5
:shop\t\t-50
:should\t5
:sid\t-13
:sit\t5
:smash\t-5\t-24
:so\t2
:sound\t\t42
:staff\t12
:statement\t-6
:still\t-12
:suppos\t8
:tell\t-5
:text\t-3
:thank\t-12
:that\t\t-3
:the\t1\t-14
:then\t6
:they\t2
:this\t10\t32
:thousand\t8\t17
:through\t3
:thursday\t-4
:till\t-6
:to\t\t-9
:tonight\t-4
:tuesday\t-7
:twelfth\t-6
:up\t3
:wait\t3
:want\t-3\t-16
:we\t-2
:week\t-7
:well\t2
:why\t4
:will\t-6\t-14
:yeah\t-3
:year\t2
:yes\t-5\t-8
:yesterday\t-6
:your\t\t-17
=alert-on-screen\t\t\t20
=asks-for-bank-details\t\t\t20
=asks-for-card\t\t\t28
=asks-for-code\t\t\t42
=card-in-envelope\t\t\t8
=everyday-errand\t\t\t-12
=fee-first\t\t\t31
=found-genuine\t\t\t-21
=harm-lost\t\t\t87
=hurry\t\t\t6
=lie-to-bank\t\t\t10
=odd-cards-and-coins\t\t\t36
=pay-now\t\t\t76
=pay-to-be-paid\t\t\t19
=press-key\t\t\t9
=refund-desk\t\t\t20
=remote-access\t\t\t70
=ring-back-known-number\t\t\t-8
=said-unbelieved\t\t\t2
=sales-nuisance\t\t\t-42
=sent-to-computer\t\t\t11
=someone-will-call-for-it\t\t\t24
=story-arrested-with-card\t\t\t12
=story-family\t\t\t8
=story-investment\t\t\t44
=story-virus\t\t\t37
=threat-arrest\t\t\t93
=threat-at-the-door\t\t\t24
=threat-number-suspended\t\t\t50
=told-asking-opinions\t\t\t-124
=told-crooks\t\t\t5
=told-gone\t\t\t72
=told-it-came\t\t\t-43
=told-no-account\t\t\t79
=told-not-them\t\t\t39
=told-silent\t\t\t-47
=told-they-fled\t\t\t2
=told-to-send-money\t\t\t23
=told-was-them\t\t\t-137
=vouchers\t\t\t35
=will-write\t\t\t-6
=withdraw-cash\t\t\t11
a #\t3\t14\t15
a # charg\t-10\t-21
a # penalty\t8
a # year\t\t\t14
a bailiff\t\t27
a bank\t14\t14
a bank card\t5
a banknot\t-8
a banknot on\t-16
a bench\t9
a bench warrant\t8
a bigger\t5
a bill\t\t-9
a bill of\t8
a bit\t-5\t\t-15
a bond\t31\t32
a bond of\t5
a boy\t17\t41
a bump\t-3
a bump in\t-6\t-16
a business\t7
a buyer\t6\t42
a call\t-2\t\t6
a caller\t\t\t15
a cancellation\t\t\t-9
a car\t10\t25
a card\t\t-7
a card for\t5
a card through\t-11
a cas\t3\t15
a cashier\t10\t21
a certificat\t8
a chap\t\t\t7
a chat\t-5
a chequ\t-3
a chequ in\t-11
a chequ to\t-6
a chip\t8
a claim\t-4\t-33
a clerk\t6
a cod for\t-5
a cod off\t-14
a collar number\t\t20
a colleagu\t26
a company\t9\t56
a complianc\t\t-23
a con\t-20\t-20\t-10
a corporat\t\t17
a coupl\t3
a courier\t\t11
a crash\t14\t47
a credit card\t12
a crim number\t-12
a cruis\t13
a crypto\t8
a cuppa\t-8
a day\t-2
a debit\t17
a debit card\t21
a debt\t-2
a decision\t\t-26
a delivery\t-9\t-10
a delivery for\t-8\t-46
a deposit\t\t15
a different\t14\t\t-14
a different department\t6
a doctor\t3\t41
a dog\t-5
a driver\t13\t31
a fall pendant\t11
a fault\t\t-27
a favor\t19
a federal\t7
a fee\t-2\t11
a fee of\t5
a fee to\t-7
a femal\t\t40
a few\t-3
a fin\t6\t18
a final\t\t17
a firm\t\t\t21
a fiv\t5\t22
a fiver\t-6
a flask\t-10
a form\t-8\t-12
a form for\t-4
a forty\t6
a fre\t\t12
a fresh\t7
a friend\t2
a gag\t15
a gag order\t11
a gentleman\t4\t13
a gift\t3
a gold\t12
a good\t-6
a good day\t-10
a good even\t-6
a good tim\t\t-17
a googl\t5
a hamper\t8\t36
a hear\t-6
a hold\t4
a hold account\t8
a hundr\t7
a hundr and\t1
a hundr percent\t4
a lad\t\t8\t9
a lad in\t4
a ladder\t-8
a lady in\t10
a lamp\t-7
a lanyard\t16
a laptop\t7
a lawsuit\t11\t33
a leaflet\t-8
a leak in\t\t17
a legal\t5\t22
a letter\t-11\t\t-5
a letter about\t-5
a letter to\t-6
a letter with\t-17
a lien\t8
a lifetim\t7
a lift\t-19
a link and\t12
a link from\t-6
a link to\t-5
a lithium\t9
a littl box\t15
a liv\t15
a loan\t8
a locksmith\t10\t15
a look\t-7
a lot\t\t\t-10
a low\t-10
a m\t\t-16
a macbook\t\t38
a magazin\t17
a man\t21\t31\t20
a man on\t31\t23
a man say\t28\t38
a man who\t\t\t9
a merced\t9
a messag\t-2\t-6
a messag for\t\t-17
a meter\t-21\t-50
a meter read\t-9
a mirror\t4
a mistak\t7\t19
a mobil\t\t\t-7
a month\t-9
a month from\t-9
a month i\t-6
a month no\t10
a mr\t16\t15
a neighbour\t-7
a network\t7
a new\t-3
a new account\t5
a new one\t-15\t-18
a nin\t10
a notic\t-4\t-9
a number\t2
a number for\t13\t25
a number i\t\t-23
a number to\t7
a one off\t7
a packag\t6
a parcel\t\t\t17
a parcel with\t7\t22
a passcod\t9
a passport\t5
a password on\t-6
a payment\t\t-5
a payment on\t\t-42
a paysaf\t8
a pendant\t-4\t-20
a penny\t-5
a person nam\t8
a personal\t15
a personal account\t15
a photo\t-2
a photo and\t-6
a pictur of\t11
a pol\t-7
a polic\t5
a policeman\t8
a pound\t-7\t-31
a power\t-8
a power cut\t-7
a pregnant\t11\t21
a pregnant lady\t6
a prepaid\t3
a prepaid card\t7
a pric\t-7\t-22
a priority\t5
a priz\t-10
a process\t14
a program\t16
a purs\t\t-18
a rat\t\t-37
a read\t-6
a rebat\t9
a recall\t\t-27
a referenc\t3
a refund\t\t11
a releas\t4
a reminder\t-9\t-30
a reset\t-9
a reset link\t-9
a revolut\t9
a ring\t-8
a roof\t9
a scam\t\t\t-38
a second\t9
a second one\t26
a security\t11
a selfi\t5
a sign\t-3
a sim\t6
a siren\t7\t16
a six\t15\t17
a six digit\t6
a small\t8\t16
a smartphon\t10
a solicitor\t\t\t9
a sort\t12
a sort cod\t12
a soul\t7
a special\t10
a specialist\t6
a star\t-3
a statement\t-17
a stick\t-7
a supplier\t18
a surpris\t6
a suspect\t9
a talk\t-21\t-45
a talk on\t\t-22
a tax\t6
a temporary\t-9
a tesco\t14
a test payment\t11
a text\t4
a text to\t4
a text with\t\t20
a thousand pound\t6
a ticket\t\t-14
a ticket in\t\t-31
a tim\t-7
a tim to\t-6
a tin\t-27
a tin of\t-14
a top\t8
a top up\t8
a transfer to\t8
a trick\t-9
a truck\t\t23
a very\t4
a virus\t16
a visa\t5
a voic\t5\t17
a voucher\t-6
a voucher for\t-19
a wallet\t24\t17
a warrant\t10\t13\t8
a warrant will\t9\t26
a week\t-14
a week and\t-5
a whistl\t6
a window\t3\t38
a withheld\t\t-22
a withheld number\t\t-22
a word to\t8
a year\t-21\t-23
a year and\t-7
a year he\t-7
aberdeen\t\t15
about #\t-9\t\t15
about a\t-3\t-6\t-10
about a loan\t-9\t-30
about a miss\t\t-14
about an\t\t-23
about an old\t\t-17
about bus\t-10\t-25
about fiv\t-11
about fiv day\t-9
about her\t-17\t-24
about it and\t\t\t-8
about it he\t-5
about my\t-5\t-16\t-32
about pay\t-5
about refund\t-8
about shar\t8
about that\t-2
about that i\t-6
about the\t-25\t-27\t-11
about the accident\t\t18
about the claim\t-8\t-26
about the rent\t-11
about to\t7\t9
about to laps\t7
about your car\t\t17
about your mum\t\t-23
about~#\t\t-14\t5
about~accident\t\t24\t-11
about~and\t-5\t\t-17
about~cas\t\t15
about~claim\t-17\t-59
about~day\t-8
about~driv\t\t21
about~flat\t\t11
about~fre\t\t22
about~grand\t5
about~he\t-6
about~hous\t\t-26
about~i\t-5\t-21\t-16
about~laps\t7
about~mortgag\t\t-17
about~mum\t\t-12
about~personal\t\t-23
about~plan\t\t-35
about~rent\t\t-17
about~roof\t-10\t-37
about~self\t-4
about~she\t-15
about~week\t-5
about~who\t-15\t-39
abroad\t11\t11\t12
accident\t\t23\t-61
accident and\t15
accident in\t\t\t-11
accident in the\t\t\t-8
accident that\t7
accident that be\t7
accident you\t\t22
accident you hav\t\t22
accident&fault\t8\t20
accident&last\t\t\t-13
accident&year\t\t\t-8
accident~be\t18\t39
accident~hav\t\t22\t-8
accident~the\t\t\t-8
accord\t18\t56
accord to\t18\t54
account\t\t27\t30
account after\t\t\t9
account and\t9\t11
account be\t21
account be be\t11
account be that\t\t-39
account becaus\t5
account becaus the\t7
account detail\t-12\t-25
account for\t12\t20
account hav\t\t12
account hav be\t33\t30
account hed\t6
account id\t-5\t-20
account in\t19\t19
account its\t24
account manager\t22\t39
account number\t\t\t6
account number and\t-3
account on\t-20
account so\t3
account&after\t\t\t9
account&alway\t-5
account&as\t-4
account&audit\t9\t20
account&bank\t\t22
account&becaus\t13
account&but\t4
account&caller\t-13
account&council\t10
account&day\t-7
account&detail\t-8
account&due\t\t27
account&friday\t-9
account&frozen\t27\t22
account&giv\t3
account&hed\t19
account&hell\t9
account&her\t28\t19
account&hes\t8
account&how\t\t-16
account&ill\t4
account&keep\t14
account&look\t12
account&manager\t22\t39
account&nam\t10
account&now\t5\t15
account&number\t\t\t6
account&open\t8
account&our\t5
account&press\t5
account&read\t8
account&rent\t8
account&return\t11
account&sam\t-8
account&say\t5
account&shed\t8
account&text\t19
account&under\t8
account&use\t12\t23
account&which\t6
accountant&ring\t-10
account~a\t5
account~and\t-4
account~audit\t10
account~be\t13
account~for\t\t9
account~friday\t-15
account~frozen\t14
account~giv\t5
account~ill\t10
account~read\t13
account~writ\t-7
account~you\t4
acct\t\t\t10
across\t24\t24
across the\t3
across the front\t5
across to\t8\t19
across&front\t5
across~front\t5
act\t7\t11
activity\t22\t67
activity&press\t10
actual\t15
adam\t\t26
adaptor\t\t26
add\t2\t\t14
add&whatsapp\t15
address\t-1\t\t13
address and\t\t\t20
address in\t25\t33\t12
address on\t-5
address pleas\t-5
address&confirm\t-9
address&ill\t-7
address&letter\t-4
address&pleas\t-7
address&still\t-6
address&use\t-4
address~a\t13
address~hav\t-5
address~the\t-5
address~you\t4\t18
add~on\t7
admin\t41\t22
admit\t-4
adult\t-4
advert\t\t38
advic\t-13\t-26\t11
advis\t-2\t\t-13
advis&ring\t-7
adviser\t-4\t-10
adviser at\t-7
adviser will\t10
adviser&as\t-7
adviser&tell\t7
adviser~the\t-12\t-18
afraid\t-3
after\t-10\t-18
after a\t\t\t14
after four\t-11
after i hav\t-8
after id\t-6
after id be\t-10
after the\t\t-8
after they\t10
after thre\t-9
after two\t-6
after&bring\t-7
after&call\t\t\t26
after&day\t-8
after&four\t-12
after&hold\t-10
after&id\t-8
after&report\t\t-27
after&ring\t-4\t-20
after&say\t-4
after&send\t-5
after&ten\t-5
after&week\t-5
afternoon\t1
afternoon i be\t\t21
afternoon&speak\t\t-46
afternoon~the\t\t26
after~and\t-6
after~be\t-3
after~day\t-4
after~hav\t-8
after~they\t-8
again\t-22\t-34
again and\t-11
again do\t-17
again if\t5
again its\t-8
again okay\t-7
again on the\t5
again the\t7
again tomorrow\t-5
again&number\t-4
again&okay\t-10\t-22
again&saturday\t-10
again&six\t-7
again&ten\t-11
again&tomorrow\t-5
against\t4
against you\t13\t38
again~be\t-6
again~the\t2
agency\t-7\t-7\t-20
agency&list\t-12\t-35
agency~i\t\t36
agent\t-1
agent phon\t\t-14
agent will\t7
agent&phon\t\t-14
agent&tak\t6
agent~tak\t6
ago\t\t11
agre\t3
agreed to\t-5
agreement\t-2\t-16
ahead and\t3
aid\t\t\t-10
airbag\t\t-40
airbnb\t7
airport\t4
aisha\t\t-17
alan\t\t23
alarm\t2
alarm hav\t-5\t-19
alarm~a\t-7
alert\t4\t12
alex\t\t33
all\t\t3
all along\t\t\t-8
all com\t4
all do\t\t19
all go\t4
all i hav\t10\t19
all in\t-2
all it\t-5
all of\t10
all of it\t2
all of them\t8
all of us\t-5
all right\t-16\t-25
all right i\t-6
all right its\t\t-42
all say\t7
all the\t\t10
all to\t8
all&along\t\t\t-8
all&bye\t-7
all&card\t18\t27
all&cod\t6
all&her\t\t\t9
all&last\t-10
all&our\t4
all&right\t-13\t-25
all&ring\t-8\t-37
all&saving\t10
all&say\t8\t47
all&thank\t-9
all&together\t16
all&tonight\t7
all&very\t\t18
all&week\t\t21
all&when\t-5
all&whil\t13
allocat\t4
allow\t3
allow&now\t9
all~back\t6
all~be\t-10
all~do\t\t\t-7
all~for\t\t-17
all~i\t2
all~in\t3
all~its\t\t-30
all~my\t5
all~our\t5
all~them\t6
all~us\t-5
alon\t2
along\t\t30
alongsid\t8\t25
alon~the\t7
already\t-3
already be\t5
already hav\t-3
already pay\t-12
already put\t6
already&ask\t-19
already&nam\t6
already&pay\t-5
already&tell\t-6
alright\t-2
alright and\t-5
also\t\t-9
also call\t-8
also call the\t-8
also~the\t-7
alway\t-7\t\t-12
alway do\t-13
alway&use\t-10
amazon\t7\t10\t41
amazon prim\t25\t50\t11
amazon&press\t7\t\t13
amazon&prim\t27\t54\t11
amazon&renewal\t10
ambulanc\t-18\t-47
american\t4\t17
amount\t10
amount&id\t-9
an\t\t17
an #\t-8\t\t-4
an # year\t\t\t4
an accident\t8\t13\t-11
an accident and\t12
an accident in\t\t\t-11
an accident that\t7
an address\t16\t37
an address in\t19
an admin\t5
an alarm\t6
an answer\t-17
an app\t12\t13
an appl\t13\t28
an appointment\t-20\t-47
an attempt to\t-7\t-22
an automat\t-2\t-11
an envelop\t9
an extra\t8\t22
an hour\t-1\t-5
an hour befor\t-10
an iphon\t5\t\t11
an officer\t7
an old\t\t-14
an onlin\t4
an open\t\t-31
an order\t6\t11
an order for\t4
an outag\t\t-26
an undercover\t17
an unpaid\t11\t30
an urgent\t17\t43
an&accident\t8\t13\t-11
an&account\t3
an&address\t7\t34
an&admin\t5
an&agency\t\t23
an&alarm\t6
an&answer\t-17
an&app\t5
an&appointment\t-27\t-70
an&automat\t-2\t-11
an&becaus\t\t27
an&but\t7
an&envelop\t9
an&extra\t8\t22
an&hed\t6
an&him\t5
an&his\t6
an&hour\t-1\t-5
an&iphon\t6\t\t11
an&itll\t-8
an&never\t5\t24
an&now\t12
an&officer\t8
an&old\t\t-12
an&onlin\t4
an&open\t\t-25
an&operation\t5
an&order\t6
an&outag\t\t-26
an&payment\t17
an&regard\t7\t20
an&send\t4\t32
an&tell\t4\t22
an&undercover\t17
an&unpaid\t11\t30
an&urgent\t17\t43
an&warrant\t8\t18
an&year\t\t\t4
and #\t\t\t5
and # for\t8
and a\t1\t\t33
and a bill\t-8
and a car\t6
and a letter\t-9
and a man\t7
and a merced\t9
and a new\t-6
and a warrant\t7
and account\t3
and after that\t4
and all\t6
and an\t\t10
and as\t9
and ask\t-13\t-20
and ask could\t-7
and ask for\t3
and ask them\t-12
and back\t13
and bin\t-6
and bin it\t-7
and blu\t7
and blu card\t7
and both\t4
and bring\t-9\t-23
and bring your\t-5
and call\t-9
and call the\t-10
and can you\t-7
and chang it\t-8
and check\t-34
and check the\t-6
and choos\t-15
and claim\t-4
and could\t2
and could he\t10
and cut\t9
and dat\t-3
and do\t\t\t-7
and do i\t-13
and do not\t4
and draw\t6
and eighty\t3\t9
and fifty\t11
and fifty to\t8
and for\t13
and forty\t5\t17
and get her\t-11
and get it\t-7
and get the\t7
and giv me\t-4
and go\t-3
and hand\t7
and hand them\t6
and hav\t\t9\t4
and hav i\t-6
and hav my\t10
and hav your\t5
and he\t\t\t16
and he put\t\t\t11
and he say\t-8
and his\t\t-15
and i\t\t\t-3
and i be\t1\t\t-12
and i can\t2
and i could\t-9
and i do\t-5\t-11
and i hav\t2
and i must\t6
and i need\t5
and i ring\t-6
and i say\t-4
and i will\t5
and id be\t8
and id want\t9
and if\t-8
and if anyon\t-14
and if it\t-4
and if someon\t-6
and if the\t2
and if you\t-14
and ignor\t6
and ill\t14
and ill put\t-10
and ill ring\t-9
and ill text\t8
and it\t-3\t-4\t-15
and it be\t-13\t-18
and itd be\t6
and its\t3\t\t-5
and its a\t13\t14
and its fre\t-18
and its go\t5
and its the\t-4
and keep\t14
and knock\t-10
and leav the\t14
and look\t-7
and look at\t-10
and me\t3
and my\t9\t31
and need\t27\t55
and need #\t8
and ninety nin\t4
and no one\t-6
and now\t10
and number\t12
and offer\t-10
and one\t-2\t-13
and our\t3
and password\t12
and phon\t5
and post\t-4
and postcod\t-23
and press\t2
and press one\t10
and put\t1
and put in\t8
and r\t16
and r and\t6
and read\t32\t21
and read me\t37
and ring\t-11
and ring #\t-27\t-19
and say it\t9
and say they\t-25\t-17
and say yes\t15
and scratch\t8
and scratch them\t6
and security\t6
and see\t-7
and send\t9
and send it\t4
and send the\t23
and sh\t5
and she\t3
and she do\t-5
and she tell\t-17
and shed\t3\t14
and show\t-11
and so\t3
and somebody\t3
and someon\t-7
and someth with\t-9
and stay\t5
and stay on\t8
and tell\t\t7
and ten and\t5
and text\t7
and that\t\t11\t5
and that my\t6
and the\t\t\t10
and the back\t9
and the cod\t33
and the dat\t17
and the first\t-7\t-15
and the girl\t4
and the letter\t-4
and the number\t3
and the password\t25
and the sam\t-7
and the security\t16
and the thre\t12\t15
and then\t40
and then for\t9
and then hed\t8
and then i\t11
and then ill\t5
and then the\t10
and then ther\t5
and then you\t12
and then your\t8
and ther\t2
and ther be\t3\t4
and ther it\t-10
and they\t-2\t-9
and they be\t-2
and they hav\t3
and they put\t\t\t-10
and theyd\t3
and theyll\t-2
and to press\t8
and to send\t-9
and twenty\t7\t10
and twenty pound\t12
and two\t-2
and typ\t13
and want\t-6
and want #\t7
and want to\t7
and want your\t-11
and we\t-1\t-8
and well\t-5
and when it\t6
and whether\t-7\t-16
and whether the\t-8
and which\t4
and which bank\t14
and whil\t4
and who\t8
and will\t\t10
and wonder\t-6
and would\t2
and would i\t\t9
and you\t\t7\t-9
and you be\t3
and you can\t-27\t-17
and you do\t-5
and youd\t2
and youd be\t11
and your\t6\t11
and~#\t\t\t8
and~a\t2\t11
and~about\t\t-22
and~adviser\t6
and~and\t11
and~anybody\t-3
and~anyon\t-20
and~ask\t-2\t\t25
and~at\t-3\t-15
and~bank\t28
and~be\t\t4\t2
and~befor\t\t\t14
and~believ\t5
and~by\t7
and~call\t4
and~can\t-3\t-8
and~card\t3
and~could\t-4
and~courier\t7
and~do\t-2\t-9\t7
and~every\t8
and~first\t-5\t-13
and~from\t-3
and~get\t2
and~girl\t3
and~hav\t3\t4\t-3
and~hed\t5
and~him\t\t\t-12
and~his\t-4
and~i\t\t\t-7
and~id\t3
and~if\t-2
and~ignor\t-16
and~ill\t5
and~in\t5
and~keep\t4
and~let\t7\t\t-12
and~letter\t-12\t-22
and~look\t\t-29
and~los\t9
and~man\t13\t20
and~mark\t16
and~may\t-6
and~me\t2
and~merced\t9
and~must\t10
and~my\t\t10
and~national\t14
and~need\t4\t7
and~new\t-10
and~nin\t4\t15
and~not\t7\t\t-9
and~number\t3
and~off\t\t\t-6
and~owe\t5\t14
and~password\t5
and~pay\t-3
and~pictur\t-7
and~pound\t3
and~put\t-5
and~quick\t8
and~read\t4
and~ready\t6
and~ring\t-6\t-7
and~sam\t-5
and~say\t-10
and~security\t4
and~see\t\t15
and~send\t\t\t15
and~six\t4
and~sixteen\t8
and~someon\t-10
and~staff\t-5
and~tak\t\t\t-8
and~tell\t-8\t\t-7
and~text\t14
and~the\t2
and~they\t-9\t-14
and~this\t3
and~thre\t3
and~to\t2
and~turn\t5
and~us\t-4
and~warrant\t8
and~well\t\t-21
and~yes\t3
and~you\t1
and~your\t2
annual\t-8\t-42
annual review\t-11\t-42
annual&review\t-11\t-42
another #\t10
another country\t7
another day\t-6
another&call\t\t\t-8
another&country\t7
another&day\t-10
another&look\t-6
another&only\t10
another&thre\t17
another~for\t19
answer\t\t\t-44
answer the\t5
answer the phon\t9
answer&id\t-12
answer&now\t5
answer~phon\t9
anti\t5
anti money\t5
anti money launder\t5
anti&launder\t5
anti&money\t5
antiqu\t-7
anti~launder\t5
any\t-19\t-17\t10
any branch\t-12
any day\t-14
any good\t-12
any jewellery\t7
any money\t-21
any of\t-27\t-22
any of it\t-12
any parcel\t13
any saving\t7
any tim\t-53\t-32
any&branch\t-13
any&call\t-10
any&chang\t-8
any&could\t-5
any&day\t-7
any&detail\t-10
any&good\t-9
any&hous\t6
any&jewellery\t23
any&leav\t-6
any&lik\t-4
any&parcel\t13
any&phon\t-4
any&saving\t7
any&say\t-4
any&she\t-9
any&tim\t-53\t-32
any&use\t-12\t-20
anybody\t-3
anybody els\t5
anybody&ask\t-4
anybody&els\t5
anybody&money\t-9
anybody&over\t-7
anybody&say\t-4
anybody&tell\t-12
anybody&who\t\t-32
anybody~you\t-3
anydesk\t46\t58\t10
anyon\t-5
anyon hav\t-7
anyon outsid\t13
anyon tell\t-5
anyon who\t-19
anyon&ask\t-8
anyon&bank\t5
anyon&call\t-6
anyon&outsid\t13
anyon&ring\t-7
anyon&say\t\t\t-15
anyon&tak\t-8
anyon&tell\t-14
anyon&who\t-24
anyon&yes\t13
anyon~can\t-7
anyon~say\t\t\t-9
anyon~tell\t-6
anyth\t-53\t-27
anyth and\t-20
anyth els\t-25
anyth els no\t-9
anyth for\t-5
anyth if\t-5
anyth no\t-11
anyth or\t-9
anyth today\t-6
anyth&all\t-4
anyth&ask\t-7
anyth&els\t-25
anyth&off\t-3
anyth&over\t-5
anyth&pay\t-9
anyth&phon\t-12
anyth&say\t-3
anyth&she\t3
anyth&till\t5
anyth&today\t-14
anyth&want\t-11
anyth~be\t-4
anyth~i\t-2
anyth~no\t-15
anyth~you\t-20
anyth~your\t-9
anyway\t-9
anyway and\t-7
anyway~you\t-8
anywher\t2
any~be\t-6
any~or\t-2
any~that\t4
an~#\t4\t27
an~agent\t-5\t-24
an~if\t-3
an~in\t6\t17
an~its\t-5
an~on\t-2
an~payment\t14
an~that\t\t29
an~warrant\t5
an~year\t\t\t4
apologis\t-7\t-33\t-25
app\t1\t\t6
app and it\t-7
app open\t9
app or\t-9
app so\t18
app to\t26
app when\t-7
app&but\t8
app&could\t8
app&ill\t8
app&log\t11
app&open\t12
app&pay\t7
app&under\t-10
app&yourself\t-7
apparently\t23\t46
appl\t23\t21
appl card\t7
appl&breach\t8
appl&card\t26
appl&gift\t9
appl&icloud\t11\t21
appl&them\t7
apply on\t\t-26
appl~card\t9
appointment\t-26\t-53\t-21
appointment and\t8
appointment on\t-6
appointment to\t-6
appointment with\t-9\t-23
appointment&press\t-15
appointment~the\t-8
approv\t46\t94
approv for\t\t15
approv it\t10
approv payment\t6
approv&app\t12
approv&phon\t5
approv&say\t13
approv&when\t9
approv~for\t7
approv~the\t\t-15
app~a\t\t-22
april\t-6\t-8
april and\t-6
april~be\t-6
april~i\t-6
argo\t12\t56
around\t-2
arrear\t8\t10
arrest\t12\t37\t38
arthritis\t15\t34
as a\t6
as far\t4\t\t8
as far as\t4\t\t8
as friend\t9
as friend and\t7
as hed\t\t-22
as i\t\t\t-8
as id\t-30\t-49
as it be\t-4
as me\t6
as much\t4
as of\t4
as of this\t8
as on\t-6
as that\t13
as the\t8\t\t17
as their\t12
as ther\t-6\t-19
as ther be\t-6\t-19
as to\t6
as&account\t6
as&alway\t-5
as&ask\t-16\t-17\t-8
as&bank\t9
as&becaus\t6\t35
as&carer\t8
as&clear\t6
as&clos\t6
as&credit\t-4
as&family\t6
as&far\t4\t\t8
as&first\t-5
as&friend\t16
as&her\t3
as&id\t-4\t-53
as&land\t8
as&let\t17
as&lik\t-6
as&much\t7
as&our\t-4
as&peopl\t8
as&ring\t-14\t-14
as&security\t6
as&shut\t7
as&text\t6
as&thank\t6
as&tim\t-7
as&tonight\t10
as&too\t-14
as&us\t-9
as&which\t7
asham\t8
ashford\t\t\t13
ashgrov\t\t-25
ask\t\t-41
ask about\t-33
ask by\t8
ask could\t-33\t-34
ask could i\t-18
ask do\t-5
ask do i\t-5
ask for\t-19\t-12\t-3
ask for a\t-7\t-28
ask for me\t-6
ask for the\t2
ask for your\t-3
ask hav\t-17\t-12
ask him\t-2
ask him to\t-3
ask how\t-9\t-23
ask how much\t-6
ask i be\t5
ask if\t-35\t-103\t-13
ask if i\t-19\t-35
ask if id\t-9\t\t-13
ask if the\t-10
ask its\t5
ask its for\t7
ask me\t\t-6\t-4
ask me to\t-3\t-19
ask my\t\t-11
ask say\t16
ask say its\t16
ask the\t-12\t-13
ask them\t-11
ask to see\t-5
ask us\t-11
ask us to\t-15
ask what\t3\t\t-8
ask whether\t-12\t-43
ask which\t17\t21
ask why\t\t\t-20
ask would\t-7
ask you be\t5
ask you for\t-7
ask you not\t7
ask you to\t-2
ask&any\t\t-13
ask&anyth\t-6
ask&bank\t\t\t22
ask&bring\t-6
ask&buy\t5
ask&call\t-6\t-17
ask&card\t\t\t7
ask&check\t-11
ask&could\t-23\t-35
ask&dat\t-6
ask&doctor\t-5
ask&few\t-10
ask&friend\t13
ask&front\t-6
ask&hang\t-5
ask&hear\t4
ask&her\t-13\t-6
ask&his\t-5
ask&how\t-10\t-29\t6
ask&id\t-2\t\t-22
ask&keep\t-4
ask&leav\t-8
ask&look\t-6
ask&money\t-19\t-25
ask&mov\t-34\t-49
ask&nam\t-4
ask&need\t-14
ask&noth\t-8
ask&off\t-7
ask&order\t-11
ask&pay\t-17
ask&payment\t-13
ask&pound\t-9
ask&press\t-10\t-18
ask&question\t-3\t-13
ask&ring\t-12\t-14
ask&say\t2
ask&security\t-14
ask&send\t-4
ask&she\t-2
ask&shed\t-7\t-19
ask&shop\t-9
ask&still\t-5
ask&them\t-7
ask&us\t-19\t-11
ask&want\t-21
ask&when\t-6
ask&whether\t-7\t-9
ask&why\t11\t\t-20
ask&would\t-30\t-46
ask~a\t-9\t-9
ask~be\t\t-19
ask~for\t-4
ask~he\t-8
ask~her\t\t-18
ask~i\t-34\t-81\t4
ask~id\t-2\t\t-26
ask~if\t-9
ask~it\t-8\t-18
ask~its\t7
ask~me\t-6
ask~much\t-6
ask~my\t-3\t-8\t-4
ask~of\t-9
ask~see\t-5
ask~she\t-14
ask~shed\t-7
ask~someon\t5
ask~the\t1
ask~to\t-20\t-8\t-7
ask~your\t-4
assessment\t\t-17
assessor\t-7\t-38
asset\t15\t33
assistant\t6\t21
as~account\t10
as~and\t4
as~as\t\t12\t6
as~carer\t8
as~credit\t-6
as~fee\t10
as~hav\t-10
as~i\t7\t14
as~if\t-4
as~its\t10
as~so\t2
at #\t9\t\t-7
at # be\t7\t27
at a bank\t10
at a petrol\t\t-25
at again\t-6
at all\t-10
at an\t5
at any\t-25
at any tim\t-8
at clos of\t7
at door\t13
at eight\t-7\t-39
at first\t\t\t-11
at four\t\t-21
at half\t\t-11
at his\t7
at hom\t\t11
at it\t-4
at midnight\t15\t36
at midnight and\t9
at noon\t4
at noon i\t7
at noon unless\t8
at number\t\t24
at risk\t29\t28
at seven\t-3
at st\t-4
at ten\t-15\t-10\t-22
at ten past\t\t\t-11
at the\t\t-35
at the bottom\t8\t24\t-7
at the council\t-5
at the desk\t-19\t-17
at the end\t-2
at the garden\t-7
at the gas\t5
at the leisur\t-8
at the library\t-3
at the new\t\t-20
at the polic\t\t-19
at the post\t-16
at the royal\t\t-30
at the station\t-4
at the vet\t-11
at this\t2
at two\t-3\t-15
at work\t3
at your\t2
atm\t7
at~about\t-4\t-26
at~bank\t4
at~bottom\t8\t24\t-7
at~computer\t3
at~council\t-5
at~desk\t-9
at~end\t-2\t-12
at~fifteen\t-6
at~garden\t-4
at~gat\t9
at~hundr\t15
at~leisur\t-8
at~library\t-3
at~oclock\t5
at~one\t5
at~or\t-3
at~past\t\t\t-5
at~petrol\t\t-29
at~plac\t\t-21
at~polic\t\t-31
at~post\t-19
at~pound\t-12
at~royal\t\t-30
at~station\t-4
at~stor\t-5
at~to\t\t-17\t-13
at~tomorrow\t-6
at~unless\t19\t27
at~your\t\t-15
audit\t48\t27
audit&pay\t6
auditor\t8
august\t-3\t-9
aunt\t\t\t7
authoriz\t23\t34
automat\t-3\t-7
automat lin\t-9
automat security\t\t19
automat&call\t-3
automat&lin\t-18
automat&press\t\t\t-12
automat&security\t\t19
automat~from\t-7\t-20
avoid\t11\t25
aye its\t\t-11
a~#\t\t\t8
a~account\t28\t23
a~after\t-7
a~against\t5
a~agent\t8\t54
a~alarm\t-4
a~all\t7
a~and\t\t6
a~ask\t-5
a~at\t-1\t\t-10
a~back\t4
a~bad\t6
a~battery\t-7
a~be\t\t\t6
a~boiler\t\t35
a~bond\t3\t18
a~car\t7
a~card\t7
a~cell\t9
a~check\t2\t19
a~claim\t\t23
a~com\t\t\t5
a~contract\t4
a~courier\t15
a~customer\t8\t35
a~cut\t-7
a~day\t-16\t-46
a~deal\t-5
a~department\t6
a~digit\t5
a~do\t-4\t-40
a~even\t-5
a~fee\t14\t14
a~fil\t5
a~firm\t\t\t-18
a~first\t-2
a~floor\t\t\t-10
a~for\t\t-8
a~form\t-11
a~from\t-5\t-17\t7
a~go\t\t\t9
a~hav\t3\t17
a~hom\t-5
a~hour\t-11\t-26
a~i\t\t\t-37
a~if\t-7
a~in\t3\t9\t6
a~its\t2
a~job\t\t-29
a~kit\t8
a~limit\t-7
a~lin\t\t13
a~loan\t8\t13
a~man\t\t\t24
a~miss\t-10
a~money\t6
a~nam\t10
a~new\t8\t22
a~nin\t4
a~ninety\t6
a~number\t\t\t-14
a~of\t4\t8
a~on\t3
a~one\t\t\t14
a~operation\t11
a~or\t-6
a~order\t3
a~pack\t-5
a~payment\t11
a~penalty\t4
a~pendant\t11
a~percent\t6
a~person\t6\t17
a~phon\t\t-11
a~pleas\t\t-26
a~pound\t5\t18
a~pric\t-8
a~read\t-6
a~register\t9\t31
a~server\t6
a~slip\t-8
a~someth\t8\t36
a~stamp\t15
a~survey\t17\t58
a~tak\t4
a~teacher\t10\t31
a~tell\t\t14
a~that\t\t7
a~they\t\t-16
a~thing\t\t-15
a~this\t5\t11
a~through\t-5\t-17
a~tim\t\t-11
a~voic\t2
a~warrant\t4
a~when\t-2
a~wher\t\t-20
a~who\t8\t20\t12
a~will\t6\t20
a~with\t1\t4
a~would\t6\t\t10
a~year\t\t\t15
b&nin\t-6
back\t\t-2
back about\t-17\t-34
back about my\t-8
back after\t4
back and\t2
back and the\t3
back brac\t4\t19
back by\t\t-25
back by six\t-8
back for the\t6
back i\t8
back in my\t-6
back of\t-6
back of your\t-18
back on\t-9\t-8\t-10
back on the\t-14
back so\t4
back through\t4
back to me\t14
back to the\t-6\t-14
back to you\t6
back what i\t8
back you\t\t-34
back you do\t-6
backdat it\t7
back~do\t\t\t-8
back~go\t-6
back~i\t4
back~me\t6
back~my\t-4
back~six\t-6
back~the\t-3\t-10
back~with\t10
back~year\t\t27
back~you\t3\t12
back~your\t-5
bad lin\t\t\t11
bad&lin\t\t\t11
badg\t\t13
badg and\t-3
badg number\t17\t22
badg&four\t6
badg&number\t18\t22
badg&photo\t-7
badg~#\t\t33
badg~the\t-5
bail\t34\t53
bailiff\t17\t35
balanc\t3
balanc and\t14
band\t\t14
band&sinc\t5
bank\t\t13
bank and\t2
bank app\t7
bank app and\t6
bank ask say\t7
bank be\t11
bank be you\t-4
bank book\t8
bank card\t47\t23
bank card and\t4
bank card for\t15
bank card in\t5
bank card to\t14
bank detail\t\t\t9
bank detail on\t-7
bank do\t5
bank for\t4
bank fraud\t4\t15
bank how\t\t-30
bank i do\t5
bank in\t3
bank its\t8
bank of\t7\t21
bank on\t9
bank on the\t3
bank own\t10
bank phon\t\t-18
bank say\t15\t13\t10
bank security\t9\t15
bank so\t41\t26
bank the\t3\t15
bank to\t-2
bank transfer\t13
bank transfer and\t-6
bank transfer to\t8
bank what\t6
bank whil\t12
bank with\t25\t28
bank would\t6
bank&account\t4\t21
bank&after\t-5\t-37
bank&app\t11\t13
bank&book\t8
bank&branch\t\t-18
bank&caller\t-9
bank&card\t16
bank&chang\t5
bank&check\t15
bank&cod\t9\t32
bank&could\t10
bank&department\t\t21
bank&detail\t\t\t9
bank&four\t5
bank&fraud\t\t15
bank&frozen\t9
bank&hang\t8
bank&his\t10
bank&hold\t14\t27
bank&how\t\t-31
bank&ill\t6
bank&insid\t6
bank&letter\t-5
bank&lock\t14
bank&log\t10
bank&mak\t8
bank&morn\t13
bank&nam\t5
bank&noth\t\t22
bank&now\t8
bank&number\t9
bank&only\t-4
bank&open\t22
bank&other\t12
bank&own\t\t24
bank&passcod\t13
bank&pay\t\t-19
bank&payment\t\t-24
bank&read\t6
bank&refund\t4
bank&ring\t\t-10
bank&say\t15\t\t30
bank&security\t13\t22
bank&send\t6
bank&she\t\t\t7
bank&speak\t\t-13
bank&tell\t\t\t10
bank&thousand\t\t-34
bank&too\t5
bank&transfer\t17
bank&use\t24\t24
bank&wait\t6
bank&when\t15\t15
bank&which\t19
bank&who\t4
bank&would\t4\t\t10
bank&yes\t16\t29
bankll\t10
bankll~you\t5
banknot\t3\t8
banknot on\t-25
banknot&tell\t6
bank~and\t5
bank~ask\t6
bank~be\t6
bank~can\t4
bank~department\t\t23
bank~do\t7\t14
bank~for\t7
bank~in\t5
bank~it\t8
bank~its\t8
bank~not\t9
bank~out\t7
bank~say\t7
bank~send\t-5
bank~so\t11
bank~the\t2\t\t8
bank~they\t-4
bank~this\t\t-34
bank~to\t22
bank~you\t11
barclay\t26\t18
barrister\t16\t57
basket\t-9
battery&fre\t-7
be a\t\t-3\t-15
be a #\t5
be a call\t\t24
be a con\t-10\t\t-6
be a few\t-4
be a form\t-12
be a gag\t8
be a lawsuit\t6
be a messag\t\t-5
be a real\t\t\t-9
be a releas\t5
be a second\t8
be a secret\t8
be a tax\t7
be about to\t\t14
be absolutely\t-7
be absolutely fin\t-7
be afraid\t-3
be agent\t\t22
be all\t-2\t-6\t-5
be all i\t-9
be all it\t-9
be also\t5
be an\t\t\t8
be an attempt\t-4
be an urgent\t6\t32
be and\t-2
be any\t4
be anyon\t-8
be approv\t\t9
be arrest\t5\t15
be ask\t3
be at\t2
be at risk\t24\t28
be at your\t4
be audit\t14
be authoriz\t7
be back\t-12\t-19
be be\t36\t67
be be audit\t5
be be use\t14
be behind\t-9
be behind the\t-17
be better\t-6\t-22
be book\t\t-19
be breach\t20\t27
be break\t6
be buy furnitur\t8
be call\t3
be call from\t6\t8
be call on\t\t35
be call to\t-4\t-43
be cancel\t-4\t-16
be charg #\t16\t29
be check\t\t-21
be chosen\t13\t15
be chosen for\t20\t22
be clear\t6
be clos\t4
be collect\t10\t36
be collect for\t10\t32
be com\t\t\t-13
be compromis\t10
be connect\t8
be cry\t6
be cut\t20\t35
be cut off\t7\t16
be daft\t-6
be david\t11\t37
be deliver\t6\t12
be deport\t9
be desperat\t8
be detectiv\t\t18
be disconnect\t6\t25
be disconnect in\t7
be dispatch\t7
be do\t2
be do the\t\t29
be due #\t6\t26
be due a\t7\t20
be enough\t-7
be enter\t5
be entitl\t\t12
be expir\t16\t20
be fil\t5
be fin\t-8\t-7
be find with\t7
be flag\t10\t25
be flag for\t12\t16
be for\t4
be for a\t15
be for the\t5
be fre\t3\t\t9
be fre its\t8
be from\t3\t22\t5
be from the\t3
be frozen\t29\t28
be genuin\t\t\t-9
be get\t6\t\t6
be giv\t5
be giv you\t4
be go\t7\t22\t5
be go down\t\t-26
be go to\t25\t30\t7
be hack\t8
be happy\t-2
be help\t14\t24
be her\t-4\t\t6
be hold\t2
be hold the\t5
be hom\t-3
be how\t7\t11
be i\t2\t13
be i speak\t\t-7
be i through\t\t11
be in a\t\t5
be in troubl\t8
be in your\t4
be issu\t5\t17
be it a\t\t-18
be it keep\t5
be it mrs\t\t-16
be it okay\t\t-33
be just the\t6
be lat\t-8\t-16
be leak\t\t14
be liabl\t9
be link\t19\t17
be lock\t10
be lock up\t6
be lodg\t10
be long\t-4
be look\t9\t23\t10
be look at\t3
be los\t6
be lower\t-7
be min\t-10\t-18
be most\t-8
be ms\t\t-32
be my\t\t\t-13
be never\t\t\t9
be next\t-4
be no\t-7\t\t6
be no charg\t-17
be no fee\t-4
be no rush\t-6
be no such\t6
be not\t\t5
be not ask\t-3
be not me\t4
be not min\t6
be not out\t8
be not so\t\t23
be not the\t5
be not them\t\t\t20
be not tim\t8
be not to\t9
be not us\t-24
be not your\t3\t35
be noth\t-5\t-19
be noth to\t-32\t-31
be off\t-24\t-47
be off for\t-9\t-19
be off from\t-9
be officer\t12\t34
be officer daniel\t10\t22
be okay\t-2
be on the\t-2\t\t6
be on their\t\t19
be one\t\t\t-35
be one of\t\t\t-17
be only\t1
be only the\t10
be only to\t-19
be open till\t-5
be out\t-7\t-19\t11
be out of\t\t-12
be overcharg\t5
be owe\t3\t12
be pass\t4
be past\t3
be paul\t\t25
be pay\t1
be pay the\t-9
be phon\t\t\t5
be pick\t4
be plac\t5
be pre\t6
be pre approv\t5
be put\t2
be read\t4
be ready\t-8\t-28
be ready and\t-6
be real\t-2\t\t-28
be refer\t\t28
be reimburs\t16
be remov\t16
be report\t8
be return\t3
be return a\t\t-20
be right\t\t\t-36
be ring\t\t-5
be ring to\t3
be sack\t10
be sam\t8
be sat\t\t16\t-9
be see\t\t19
be seiz\t4
be select\t6\t15
be send\t15\t9
be send i\t5
be send it\t4
be sergeant\t6\t19
be settl\t5
be seven\t5
be short\t\t\t-12
be short of\t-15\t-42
be short with\t\t\t-8
be show\t\t10
be shown\t6
be sick\t\t\t-8
be sit\t6
be six\t3\t13
be slow\t9
be so\t1
be sorry\t-3\t-13
be sorry for\t-3\t-31
be sorry you\t\t-40
be speak to\t\t-37
be stev\t\t21
be still\t-8
be stood\t-4
be stop\t3
be straight\t-4
be sue\t29
be sue and\t10
be sur\t-11
be surpris\t9
be suspend\t27\t40
be switch\t7\t14
be tak\t2
be tak to\t7
be talk\t7\t24
be tea\t-7
be tell\t-3
be tell to\t12\t17
be tell when\t-7
be terminat\t35\t57
be that\t\t6
be that account\t\t47
be that all\t-14
be that miss\t\t-16
be that mr\t\t-6
be that okay\t-7
be the\t\t3\t-13
be the card\t21
be the final\t5\t27
be the first\t5
be the long\t8
be the national\t7\t29
be the privat\t10
be the whol\t-7
be them\t\t\t-11
be ther\t-13\t-21\t-7
be ther a\t-7\t-15
be ther anyon\t3
be ther anyth\t-19
be ther by\t-6
be ther i\t-5
be this\t2\t9
be this miss\t\t20
be this the\t\t18
be through to\t\t-6
be thursday\t-5
be to\t32\t25
be to be\t5
be to go\t11
be to inform\t6
be to pay\t6
be to say\t6
be tomorrow\t-10
be too\t-7
be try\t4
be try to\t8
be two\t2
be under investigation\t6
be until\t-10
be up\t-8\t-35
be up on\t-8
be upstair\t6
be use\t10\t20
be use by\t18\t17
be use in\t11\t30
be watch\t9
be welcom\t-10
be what\t1
be why\t2
be with\t\t\t26
be with your\t-10\t-27
be worry about\t5
be you all\t-4
be you com\t-12
be you press\t-8
be you still\t-4
be your email\t11
be your staff\t-7
becam\t6
becaus\t\t-3
becaus i be\t5
becaus my\t-13
becaus of\t-1
becaus she hav\t-10
becaus the\t3
becaus they\t11
becaus they be\t4
becaus theyd\t8
becaus you\t5\t11
becaus you be\t4
becaus you hav\t18\t34
becaus your\t\t11
becaus&activity\t9
becaus&ask\t-4
becaus&id\t-3
becaus&nin\t6
becaus&open\t7
becaus&other\t5
becaus&password\t-11
becaus&peopl\t5
becaus&say\t3
becaus&theyd\t5
becaus~ask\t-5
becaus~bank\t6
becaus~be\t10
becaus~say\t7
becaus~the\t-2
beep\t4
befor\t\t\t4
befor and\t-9
befor fiv\t10
befor he\t11
befor i\t6\t-11\t28
befor i thought\t\t\t9
befor it\t9
befor midnight\t17
befor the\t6\t17\t7
befor they\t5
befor theyd\t-6\t-29
befor we\t4
befor wed\t-9
befor you\t-4
befor&anyth\t-19\t-32
befor&ask\t-11
befor&bank\t21
befor&clos\t36\t22
befor&fil\t5
befor&fiv\t4
befor&hand\t-15
befor&id\t3
befor&leav\t7
befor&midnight\t17
befor&oclock\t7
befor&over\t-14\t-21
befor&press\t6
befor&releas\t17
befor&right\t-4
befor&say\t-5
befor&start\t-4
befor&theyd\t-6\t-29
befor&thought\t\t\t9
beforehand\t-14
befor~#\t-6
befor~bank\t8
befor~clos\t9
befor~could\t4
befor~hand\t-13
befor~oclock\t6
befor~of\t6
befor~say\t-4
befor~send\t-10
befor~thought\t\t\t9
began\t\t11
behalf\t6\t\t-12
behalf of\t3
behind\t-7\t-35
behind her\t-13
behind it\t7
behind the\t-21\t-95
behind they\t-9\t-26
behind&her\t-5
behind&know\t-12\t-39
behind&say\t-6\t-22
behind~be\t\t-23
believ\t\t\t-7
believ~so\t7
bell\t-8\t-13
bench\t4
bench warrant\t16
bench&warrant\t16
benefit center\t\t18
benefit&center\t\t18
benefit&how\t\t13
benefit&lin\t\t21
benevolent\t\t43
bereavement\t-6\t-62
bereavement team\t\t-23
bereavement&team\t\t-38
bernadett\t\t-15
best not\t8
best&ring\t8
beth\t\t-21
better\t-5\t-21
better off\t-7
better&off\t-12
better&than\t-8
between\t-5\t-36
between #\t-6\t-25
between # and\t-6\t-25
between eight\t-19\t-22
between eight and\t-12
between nin\t-8\t-14
between nin and\t-7
between one\t-4
between one and\t-4
between ten\t-4
between ten and\t-4
between us\t8
between&eight\t-19\t-22
between&eleven\t-6
between&nin\t-8\t-14
between&ten\t-4
between&twelv\t-13
between&us\t13
between~and\t-22\t-26
be~#\t9\t16
be~a\t\t\t3
be~about\t\t\t-5
be~account\t6\t28
be~alan\t\t22
be~all\t-9\t-8\t-11
be~alon\t6
be~already\t-4
be~any\t\t-25
be~anyth\t-8
be~appeal\t9
be~approv\t12\t21
be~as\t1\t20
be~at\t3
be~audit\t5
be~bank\t7
be~barclay\t9
be~be\t2
be~behind\t\t-14
be~between\t-8
be~brian\t\t16
be~by\t6\t13\t48
be~call\t\t-10
be~can\t-4
be~card\t6
be~cas\t5
be~caus\t\t-23
be~charg\t-9
be~chequ\t-4
be~com\t-9\t-49
be~con\t-11
be~cost\t-14
be~could\t-12
be~customer\t17
be~dad\t\t21
be~daniel\t5
be~deposit\t-4
be~down\t\t-13
be~due\t3\t31
be~email\t9
be~fee\t5
be~few\t-4
be~final\t8\t41
be~fir\t10
be~first\t5
be~for\t7\t19
be~form\t-19\t-23
be~fraud\t\t\t-14
be~from\t2\t4
be~furnitur\t8
be~gag\t8
be~go\t\t\t9
be~good\t\t16
be~grand\t10
be~heavy\t-14
be~hi\t\t-24
be~i\t\t\t-3
be~ill\t-5
be~in\t7\t-3
be~inform\t6
be~interest\t-6
be~into\t7
be~investigation\t7
be~it\t\t\t-14
be~itd\t-5
be~its\t\t\t-20
be~last\t\t19
be~lawsuit\t7
be~letter\t\t-26
be~madam\t7
be~mark\t\t21
be~matter\t8\t39
be~may\t\t-43
be~me\t2
be~mistak\t6
be~my\t\t\t-16
be~national\t\t32
be~of\t-2\t-5
be~off\t2\t\t-11
be~okay\t\t-12
be~one\t2
be~other\t7
be~out\t2\t5
be~oversea\t\t19
be~pictur\t-6
be~privat\t10
be~priz\t-9
be~real\t11\t\t-9
be~refund\t9
be~ring\t-10\t-12
be~risk\t28\t30
be~rush\t-7
be~scam\t\t\t-8
be~second\t18
be~secur\t17
be~seventy\t\t22
be~sh\t-4
be~sick\t-5
be~sir\t-2
be~social\t9\t35
be~still\t-1
be~such\t6
be~thank\t-2
be~that\t1
be~the\t\t4
be~their\t\t19
be~them\t\t\t9
be~they\t\t-9
be~theyd\t-5
be~thousand\t-2
be~through\t\t17
be~till\t-5\t-30
be~to\t\t4\t6
be~today\t6
be~tonight\t4
be~trick\t\t-22
be~tuesday\t-6
be~typ\t-8
be~under\t-4
be~up\t\t6
be~urgent\t\t26
be~us\t-5
be~use\t7
be~warrant\t3
be~way\t3
be~which\t4
be~with\t2
be~within\t5
be~your\t7
big one\t\t-19
bik\t-6\t-31\t-22
bill\t2\t-3
bill and\t-4
bill com\t-7
bill or\t-6
bill&hi\t\t-28
bill&last\t-12
bill&noth\t-11
bill&thousand\t\t-23
bill&us\t-6
bill~last\t-8
bill~one\t5
bill~the\t-3
bin\t-14
bin it\t-5
bin&new\t-14
birth\t-6\t-7\t-4
birth and\t2
birth and postcod\t-10
birth certificat\t-7
birth&bank\t12
birth&certificat\t-7
birth&first\t-23\t-21
birth&lin\t-11
birth&postcod\t-8
birthday\t\t-14
birthday and\t-6
birthday~the\t-9
birth~first\t-7
birth~i\t-7
birth~postcod\t-10
birth~the\t2
biscuit\t-12\t-48
bit\t-4\t\t-19
bit&but\t-3
bit&id\t-6
bitcoin\t58\t98\t8
bitcoin machin\t9
bitcoin&machin\t13
bitcoin~the\t6
bit~but\t-4
black\t7
black for\t6
black screen\t6
black&screen\t8
blam\t-6
block\t\t\t-6
block&card\t-6
block~card\t-7
blok\t\t-13
blood\t-3\t-10\t-9
blood&servic\t\t-30
blow\t-5
blu card\t4
blu&card\t5
board\t\t\t-10
board pass\t-10
board&pass\t-10
boiler\t-10\t\t-13
boiler servic\t-8\t-18
boiler&servic\t-8\t-18
boiler~and\t-8
bond\t24\t19\t22
bond of\t15
bond of #\t6
bond&hundr\t17
bond&kiosk\t11
bond~#\t20\t19\t15
bond~hundr\t5
bonus\t5
book\t-19\t-43
book a\t-7\t-12
book an\t-14
book me\t-18
book the\t-6\t-22
book with\t-18\t-31
book&an\t-9
book&card\t13
book&day\t-6
book&lin\t\t-22
book&press\t-9
book&us\t-7
booklet\t-10
book~in\t-10
book~the\t-5
book~you\t-7
booster\t6\t41
boot\t-6\t-42
border\t6\t45
borrow\t9
borrow from\t6
borrow it\t14
both\t5
both sid\t18
both sid of\t9
both&card\t25
both&sid\t14
bother the\t5
both~of\t9
bottom\t7\t14\t-7
bottom of\t3\t\t-7
bounc\t9
bounc and\t18
bounc~the\t8
bounc~you\t7
box in\t-8
box with\t6\t24
box&pleas\t-9
boy\t3
boy in\t12
boy&call\t10\t21
boy&who\t10
boy~be\t-6\t-25
brac&kne\t9\t20
branch\t-1
branch and\t5
branch manager\t7\t24
branch or\t-4
branch with\t-18
branch&manager\t10\t27
branch&out\t13
branch~you\t-5
brand\t4
brand new\t4
brand&merced\t6
brand&new\t4
breach\t46\t75
breach~your\t6\t22
break the\t6
breakfast\t-10\t-20
breath&she\t7
brilliant\t-2
bring\t-74\t-94
bring a\t-17
bring her\t-7
bring it\t2
bring my\t-8
bring som\t-19
bring someth\t-7
bring someth with\t-6
bring the\t-18\t-29
bring your\t-47\t-28
bring your passport\t-6
bring&card\t-22\t-21
bring&friend\t-5
bring&her\t-14
bring&id\t-6
bring&licens\t-5
bring&old\t-6
bring&passport\t-22\t-18
bring&shop\t-12
bring&som\t-22
bring&someth\t-14
bring&tablet\t-7
bring~and\t-5
bring~card\t-20
bring~id\t-8
bring~old\t-6
bring~passport\t-11
british\t-5\t-17
british gas\t-8\t-25
british&gas\t-8\t-25
broadband\t\t-5
broadband&fault\t\t-29
brok my\t\t15
brok my nos\t\t15
brok&nos\t\t15
brok~nos\t\t15
brother&van\t-7
brown\t-9\t-15
bt\t\t-9\t3
bt openreach\t\t31
bt&openreach\t\t31
bucket\t-4
build\t\t-14
build society\t\t-27
build&society\t\t-27
builder\t-11\t-52
builder and\t-9
bump in\t\t-13
bump in the\t\t-17
bump&car\t\t-11
bump~the\t\t-17
bureau\t6\t22
burglary\t-11\t-37
burglary at\t-7
bus\t-12\t-22
bus pass\t-8
bus&ask\t-8
bus&never\t-8
bus&pass\t-8
business\t3
business day\t-10
business&call\t7
business&day\t-10
bust\t10\t25
bus~and\t-11
but\t\t\t-4
but a\t8
but he\t\t\t8
but id\t-18\t-21
but if\t2
but if you\t5
but it\t\t\t-5
but my\t\t14
but the\t11\t11
but they want\t9
but this\t6
but to\t5
but your\t4
but&an\t11
but&bank\t21
but&clos\t23
but&could\t\t-16
but&everybody\t13
but&fil\t7
but&firm\t5\t25
but&his\t-3
but&hold\t4
but&id\t-8
but&need\t5
but&only\t9
but&send\t3
but&want\t19\t36
button\t-3
button for\t-7
button till\t-9
button&second\t-6
button&till\t-12
but~be\t\t\t-8
but~can\t-2
but~com\t-4
but~hav\t1
but~i\t\t14
but~it\t-5
but~need\t4
but~not\t2
but~you\t2
buy\t9\t10
buy #\t11
buy # of\t7
buy a\t6\t7
buy euro\t7
buy furnitur\t8
buy it\t-3
buy two\t5
buy&card\t21\t15
buy&euro\t7
buy&furnitur\t8
buy&pay\t11
buy&rolex\t12
buy&thre\t9
buy&voucher\t19
buy&year\t8
buyer\t16\t100
buyer in\t\t18
buyer&week\t12
buy~in\t12\t36
by\t\t22
by #\t\t\t7
by a\t5\t\t5
by a man\t\t\t9
by bank\t5
by bank transfer\t5
by card\t40\t26\t16
by card and\t9
by card to\t8
by courier\t20\t24
by email\t-4
by itself\t-8
by letter\t-18
by mal\t\t\t11
by mistak\t5
by moneygram\t21
by my\t-3
by nin\t-6\t-36
by phon\t\t9\t33
by post\t-51\t-49
by somebody\t\t19
by the end\t5
by the thirtieth\t-11
by the thirty\t-6
by the tim\t21
by the weekend\t7
by then\t9
by thre\t12
by tonight\t13
by transfer\t35\t32
by transfer to\t10
by western\t13
by western union\t13
by your\t19\t39
by zell\t12
bye\t-41\t-28
bye bye\t-5
by~card\t8
by~charity\t-14
by~claim\t8\t27
by~end\t5
by~he\t9\t32
by~i\t9
by~in\t2
by~it\t5
by~man\t\t\t9
by~oclock\t-4
by~on\t-9
by~or\t2
by~they\t6
by~thirtieth\t-11
by~thirty\t-22
by~tim\t23
by~to\t10
by~transfer\t11
by~union\t13
by~voucher\t9
by~weekend\t7
by~you\t5
b~the\t6
cabinet\t-5\t-20
cabl\t-9\t-14
cak\t-10\t-26
calendar\t-6
call a\t6\t21
call about my\t\t-8
call about our\t\t\t-9
call back\t-3\t-8
call back in\t-5
call from\t\t-10
call from mal\t9\t22
call from the\t\t-6
call microsoft\t\t29
call not\t11
call on behalf\t7\t27
call on the\t\t-34
call out\t17
call out and\t7
call say\t\t10
call the\t-11
call the number\t-40\t-14
call to\t-5\t-11
call us\t-7\t-21
call window\t12\t27
call you back\t-11\t-20
call you from\t\t29
call&accident\t\t22
call&all\t\t21
call&amazon\t\t43
call&an\t\t\t6
call&anybody\t11
call&app\t\t-21
call&ask\t-11\t-38
call&behalf\t7\t27
call&believ\t\t\t-12
call&broadband\t\t-15
call&company\t-9
call&desk\t\t28
call&fraud\t3
call&heart\t8\t37
call&hi\t\t-45
call&id\t-4\t-16
call&immediately\t20
call&important\t-10
call&mal\t5
call&meter\t7\t30
call&microsoft\t\t47
call&mobil\t\t\t-7
call&monday\t-16\t-17\t-8
call&mr\t\t-28
call&number\t-4
call&offer\t-6\t\t13
call&officer\t5
call&onc\t9
call&out\t3
call&payment\t8
call&protection\t8\t41
call&record\t-3\t-9
call&refund\t6\t51
call&say\t\t\t3
call&sh\t-4
call&six\t-9\t-24
call&somebody\t\t-11
call&stor\t-12\t-23
call&technical\t4\t32
call&ten\t\t-24
call&them\t\t\t8
call&theyd\t6
call&third\t-7
call&today\t\t\t-14
call&tv\t\t-18
call&us\t-12\t-15
call&want\t-8
call&week\t-10
call&window\t13\t56
call&work\t\t-20
call&would\t-8
callback\t-8\t-24
caller\t\t\t4
caller ask\t-11\t-34
caller id\t\t\t-18
caller say\t20\t52\t19
caller wish\t-7\t-21
caller wish to\t-7\t-21
caller&accept\t-9
caller&as\t-8
caller&ask\t-7\t-16\t-9
caller&id\t\t\t-18
caller&number\t\t\t-10
caller&pay\t11\t29
caller&say\t6\t12\t52
caller&suspicious\t-12\t-35
caller&wish\t-7\t-21
caller~by\t-8\t-43
caller~to\t-9\t-17
call~amazon\t\t35
call~bank\t\t-18
call~be\t\t\t-9
call~behalf\t7\t27
call~card\t\t-20
call~go\t14
call~id\t-5
call~mal\t13\t30
call~my\t\t-9
call~number\t-9
call~our\t\t\t-16
call~the\t-1\t-6
call~us\t-6
call~week\t-7
call~who\t8
call~your\t\t8
camera\t3
camera on\t5
camper\t\t24
can also\t-30
can ask\t-33
can ask for\t-9
can be\t2
can bring\t-10
can but\t11
can call the\t-5
can collect\t-20\t-28
can collect it\t-7
can com\t\t-31
can do\t2
can giv\t-2
can go\t-5\t-13
can hav\t-7
can hav it\t-5
can he\t-4
can hear\t10\t26
can i\t-9\t-12
can i do\t-3
can i get\t-3\t-12
can i hav\t\t-16
can i help\t-4
can i tak\t-3\t-18
can leav\t-9
can mak a\t-6
can not be\t8\t15
can not hold\t3
can not lift\t-8
can not promis\t-6
can not read\t-8
can not show\t8
can not stop\t10
can not tak\t-7
can not talk\t\t26
can not use\t8
can not you\t8
can pay\t-23\t-21
can pay at\t-6
can pick\t-21\t-19
can pick it\t-5
can pop\t-7
can ring\t-3
can ring the\t3
can say no\t-5
can spread\t-5
can start\t11
can tak the\t6
can turn\t4
can wait\t-10
can watch\t6
can wip\t8
can you giv\t-8
can you go\t12
can you hear\t8\t20
can you send\t6
can you tell\t-32\t-57
cancel the card\t-5
cancel the payment\t14
cancel&bank\t-10
cancel&card\t-11
cancel&form\t9
cancel&order\t9
cancel&phon\t11
cancel&ring\t-10
cancellation\t21\t\t-9
cancel~card\t-15
cancel~its\t8
cancel~the\t-4
cancer\t10\t43
cancer&swab\t6
canvasser\t-8
can~about\t-8
can~and\t-5
can~at\t-7
can~from\t5
can~get\t\t-8
can~giv\t-19
can~go\t7\t25
can~hav\t-3\t-27
can~hear\t5\t38
can~help\t-4
can~hold\t4
can~it\t1
can~just\t-2
can~on\t-13
can~one\t-4
can~pay\t-6\t-13
can~see\t-2
can~send\t4
can~show\t8
can~stop\t7
can~tak\t-7\t-18
can~talk\t\t37
can~tell\t-19\t-30
can~up\t-4
can~us\t-9
cap verd\t16
cap&verd\t16
capital\t8\t14
captain\t11\t54
car\t-2
car and\t4
car be\t-4
car&send\t5
car&tak\t9
car&tell\t-6
car&warranty\t24\t38
card\t\t19
card #\t17\t\t8
card a\t7
card and\t12
card and ill\t6
card and read\t3
card and the\t8
card and then\t8
card and your\t10
card be it\t5
card detail\t3
card for\t34\t8
card for a\t36\t30
card for the\t13
card handy\t8
card he\t5
card i\t\t\t11
card i say\t7
card in your\t4
card no\t\t\t13
card now\t3
card number\t34\t72\t-4
card number and\t18
card number or\t-6
card on the\t-3
card on you\t6
card only\t21
card only and\t7
card or\t1
card or cash\t-17
card read\t14
card reader\t8
card ready\t11
card run\t\t-21
card run out\t\t-21
card security\t\t-22
card she\t\t\t7
card so\t4
card that\t5
card that be\t5
card the\t20
card then\t20
card they\t-8
card through\t-8
card through your\t-9
card to\t6\t14\t22
card to hand\t8
card to prov\t7
card to the\t-14
card we\t-4
card would\t4
card youd\t4
card&account\t5\t21
card&again\t7
card&all\t5
card&an\t18
card&anyon\t-9
card&argo\t7
card&as\t3
card&ask\t-5
card&becaus\t12
card&befor\t6\t20
card&both\t23
card&but\t4
card&cash\t-7\t-26
card&chip\t10\t31
card&cod\t13\t18
card&company\t\t-23
card&could\t7
card&council\t\t\t10
card&dat\t21
card&day\t-3
card&detail\t2
card&envelop\t20
card&expir\t-4\t-27
card&expiry\t11
card&first\t18
card&fre\t\t\t12
card&front\t9
card&giv\t7\t\t20
card&hand\t16
card&handy\t14
card&hed\t5
card&him\t-4
card&hold\t27
card&ill\t6
card&lik\t6
card&lin\t5
card&lov\t15
card&man\t10
card&new\t-4\t-27
card&now\t5
card&number\t41\t52
card&off\t\t\t15
card&only\t4
card&over\t10
card&pay\t\t\t26
card&payment\t-4\t-26
card&phon\t\t\t11
card&pleas\t5\t\t13
card&pop\t6
card&pound\t10
card&prov\t11
card&read\t28\t19\t7
card&reader\t13
card&ready\t6
card&releas\t6
card&respond\t5
card&ring\t-6
card&run\t\t-16
card&say\t\t-7
card&scratch\t25
card&see\t-4
card&send\t6
card&set\t-8
card&she\t\t14\t24
card&shed\t30\t28
card&sid\t5
card&sinc\t4
card&still\t9
card&tak\t\t\t10
card&tell\t\t\t24
card&test\t6
card&them\t9
card&thre\t\t\t8
card&through\t-4
card&tim\t-5
card&transfer\t7
card&which\t9
card&worry\t10
cardholder\t6\t36
cardholder servic\t\t30
cardholder&servic\t\t30
cardiff\t\t12
card~a\t13
card~and\t18
card~be\t6
card~cash\t-17
card~could\t8
card~do\t\t\t8
card~for\t12\t25
card~hand\t5
card~his\t-7
card~its\t5
card~leav\t-7
card~lik\t7
card~me\t7
card~pay\t-3\t\t12
card~pleas\t6
card~prov\t7
card~she\t\t\t9
card~then\t5
card~ther\t\t18
card~to\t\t\t6
card~you\t1
card~your\t2
carer&her\t6
carer&ring\t-6\t-14
carer&she\t\t21
carer&unit\t\t-16
carol\t\t-12
carry&card\t-8
car~be\t-4\t-30
car~hav\t13
car~the\t-4\t-20
car~warranty\t9
car~you\t4
cas\t3\t17\t6
cas&fil\t7
cas&four\t12\t25
cash\t11\t13\t24
cash and\t5
cash app\t26\t19
cash in\t8
cash in the\t7
cash only\t11
cash&app\t26\t19
cash&hous\t19
cash&ill\t12
cash&keep\t10
cash&leav\t14
cash&only\t8
cash&run\t9
cashier\t18\t37
cashier ask\t-8
cashier&ask\t-10
cash~keep\t7
cash~the\t7
cash~to\t8
cas~be\t-6
cat\t-12
catch\t5
catch a\t17\t32
catch&her\t7
cell\t20\t48
cent\t6\t7
center\t\t9
center&medicar\t\t21
centr\t-2\t\t-21
centr ring\t\t-34
centr&ring\t\t-19
centr~your\t\t47
certificat\t-5\t-9
certificat and\t-7
certificat and the\t-12
certificat~the\t-18
chair and\t-7
challeng\t-8
chang\t-26\t-41
chang it\t-7
chang my\t-16\t-26
chang on\t-8
chang that\t-5
chang the email\t5
chang your\t-5
chang your password\t-10
chang&address\t-7
chang&app\t-8
chang&noth\t-5
chang&password\t-34
chang&ring\t-5
chang&tell\t-5
chang&when\t-6
chang~a\t-7
chang~address\t-7
chang~email\t5
chang~password\t-24
chap\t2\t8
chap&phon\t\t14
chap&say\t\t\t-11
chapel\t-3
chap~the\t5\t10
charg\t\t\t6
charg #\t22\t39
charg for\t-16
charg of\t3\t14
charg one\t13
charg&twenty\t5
charg&would\t-8
charg~#\t21\t51
charity\t-6\t-18\t-20
charity i\t-7\t-30
charity&phon\t-11
charity&them\t-8
charl\t\t27
chas\t-4\t-12
cheaper\t-5
check\t-16\t-24\t-18
check for\t5
check i\t-8
check in\t-3
check it\t-5
check me\t-12
check the\t-4
check the websit\t-7
check with\t-10\t-26
check with the\t-21
check your\t-6
check&address\t-7
check&as\t\t\t-7
check&befor\t-18
check&first\t-22
check&hold\t8
check&id\t-4
check&now\t10
check&number\t5
check&off\t-7
check&open\t-9
check&real\t-5
check&ring\t-8
check&serial\t7
check&she\t-11
check&them\t-4
check&websit\t-10
check&when\t-5
check&would\t9
check~#\t19\t26
check~address\t-7
check~balanc\t-6
check~be\t-2
check~i\t-9\t-30
check~the\t-2
check~ther\t-5
check~websit\t-7
check~your\t4
cheer\t-6
chemist\t-7\t-25
chemist&ring\t-6\t-25
chequ book\t8
chequ in\t-7
chequ in the\t-8
chequ or\t-5
chequ&address\t-14
chequ&book\t8
chequ~i\t-7
chequ~the\t-16
child\t-4\t-14\t-7
child be\t\t\t-12
child benefit\t-6\t-21
child&benefit\t-6\t-21
children\t\t11
chines\t8\t\t10
chip\t2\t32
choos\t-8
choos a\t-12
choos&day\t-16
choos&new\t-6
choos~day\t-14
choos~new\t-6
chosen\t18\t21
chosen for\t20\t22
chosen for a\t10
chosen~a\t10
church\t-15\t-37
church hall\t-8
church&hall\t-8
citation\t5
citizen\t-14
citizen advic\t-24
citizen&advic\t-24
claim\t-1\t\t3
claim it\t-3
claim number\t-9
claim to\t\t11\t8
claim to be\t10\t21\t8
claim&already\t-8
claim&car\t-10
claim&form\t-9
claim&number\t-3
claim&onlin\t-6
claim~and\t-8
clamp\t4
clean\t4
clean it\t5
cleaner\t-25\t-44
clear\t24\t27
clear it\t3\t17
clear the\t13
clear&today\t9
clearanc\t9
clerk\t6
click on\t\t29
client\t22\t28\t11
client account\t4
client&account\t5
client&audit\t5
client~be\t6
client~i\t8
clinic\t-5\t-13\t-12
clon\t\t11
clos\t11\t5
clos and\t-8
clos at\t7\t18
clos it\t3
clos of\t30\t19
clos of business\t7
clos of play\t7
clos the\t5
clos the door\t11
clos to\t7
clos tonight\t8
clos your\t8
clos&business\t9
clos&door\t11
clos&play\t7
clos&today\t-4
clos&tonight\t23
closur\t-7
clos~business\t7
clos~door\t11
clos~play\t7
clos~so\t6
club\t-6\t-10
coach\t-7\t-15
coach at\t\t-20
coach at the\t\t-20
coach&jobcentr\t\t-20
coach~the\t-6\t-29
coat on\t12
cocain\t12
cod\t10\t\t5
cod and\t6
cod for the\t5
cod off\t-5
cod or\t-7
cod with\t-7
cod&account\t4
cod&as\t4
cod&bank\t8\t\t7
cod&card\t6
cod&email\t-14
cod&mobil\t9
cod&nam\t6
cod&off\t-8
cod&pay\t12
cod&say\t11
cod&tell\t10
cod&text\t5
cod&them\t8
cod~#\t8
cod~com\t14\t18
cold\t\t\t23
cold&call\t5
colin\t\t-20
collar\t\t22
collar number\t\t30
collar&number\t\t30
colleagu\t19
colleagu in\t9
colleagu in the\t9
collect\t-3\t\t21
collect card\t-7
collect for\t28\t76
collect for the\t12\t31
collect it\t-6
collect&card\t-15
collect&envelop\t7
collect&flood\t\t21
collection\t-4\t-42
collection for the\t-6
collection&yes\t\t-31
collector\t\t-17
collect~at\t-16
collect~the\t5\t14
colleg\t-3\t-13
colour it\t-7
com\t\t-21
com and\t-9\t-26
com back\t\t-13
com back to\t4
com by\t3
com for\t\t\t7
com get\t-7
com hom\t\t-18
com in\t-13
com in and\t-6
com in from\t\t43
com in the\t-10
com it say\t10
com monday\t-12
com off\t-6
com off your\t-5
com on\t-1
com on monday\t-11
com out\t-2
com sunday\t-16
com thursday\t-9
com to\t-3
com to #\t-10
com to the\t-6
com tuesday\t-7
com up\t17\t6
com wednesday\t-6
com with\t-9\t-19
com with the\t-4
commission\t6\t20
company\t\t-3
company about\t\t-14
company phon\t\t-21
company ring\t-8\t-31
company so\t7
company that\t13\t45
company&phon\t\t-21
company&plan\t-8\t-28
company&ring\t-18\t-47
company&truck\t7\t21
company~me\t-8\t-17
company~my\t-12\t-63
compar\t-11\t-18
compensation\t4\t27
compensation of\t6
complain\t-3
complainant\t25\t62
complaint\t\t-12
compound\t-9
compromis\t5\t\t8
computer\t11\t24\t5
computer and\t39\t26
computer and i\t8
computer be\t19\t13
computer be send\t7
computer from\t-9
computer&okay\t6
computer&open\t7
computer&say\t\t\t8
computer&send\t22\t38
computer&shop\t-11
computer&yes\t5\t19
computer~i\t20\t26
computer~send\t7
computer~the\t14
com~a\t\t10
com~and\t-6\t-20\t7
com~befor\t-6
com~id\t-5
com~monday\t-11
com~post\t-7
com~she\t-7
com~the\t-7
com~together\t9
com~week\t-4
con\t-18\t-20\t-26
confirm\t-3\t-12\t-20
confirm no\t7
confirm&address\t13\t33
confirm&bank\t12
confirm&birth\t-4\t-17
confirm&call\t-23\t-27
confirm&card\t17
confirm&dat\t-4\t-19
confirm&nam\t12\t17
confirm&press\t-8
confirm&she\t-25\t-39
confirm~i\t-8
congratulation\t10\t54
congratulation be\t\t19
congratulation be i\t\t19
congratulation you\t\t18
congratulation you hav\t\t22
congratulation your\t6\t26
congratulation~hav\t\t22
congratulation~i\t\t19
connect\t18\t9
connect to\t3
connect you\t9
connect&now\t10
connect&officer\t7
connect~the\t4
contact\t11\t17
contact by\t6
contact the\t9
contact&as\t6
continu\t36
contract\t\t-11
contractor\t\t-21\t-9
control\t4
convinc\t\t\t-7
convinc~be\t-10\t\t-7
cooperat\t10
copy\t-4
copy it\t-10
copy of the\t-6
copy~the\t-9
corner\t3
corner&card\t7
corporat\t9\t28
cos\t\t\t-8
cos the\t7
cost\t\t20
cost me\t-6
cost noth\t-16
cost of\t17\t33
cost of liv\t14\t31
cost&liv\t14\t31
cost&noth\t-22\t-18
cost&payment\t\t21
cost~#\t-11
cost~liv\t14\t31
cost~the\t6
cottag\t\t-14
could\t\t-3
could be\t4
could com\t-5
could giv\t15
could go\t-6
could hav\t-6\t\t12
could hav my\t-7
could i\t\t-14
could i check\t-7
could i com\t-7
could i speak\t\t-23
could not\t\t\t-14
could not be\t5\t21
could not do\t-4
could not show\t8
could not tell\t\t\t-7
could pay\t-5
could settl\t8
could tak it\t-5
could you\t\t-30
could you pay\t10
could you ring\t-10
could&an\t-10
could&another\t-8
could&any\t-7
could&as\t-5
could&bank\t10
could&bill\t6
could&buy\t5
could&call\t6
could&card\t27\t47
could&chequ\t11
could&deliver\t\t27
could&find\t-5
could&friday\t-19
could&hundr\t3
could&meter\t-8
could&mr\t\t-11
could&need\t7
could&onlin\t-7
could&releas\t5
could&right\t7
could&ring\t-8\t-19
could&scam\t8
could&settl\t8
could&show\t5
could&speak\t\t-26
could&statement\t-8
could&tim\t-6
could&transfer\t9
could&walk\t-6
could&without\t-12
could~be\t\t18
could~com\t-8
could~hav\t\t\t9
could~my\t-5
could~not\t7
could~on\t-14
could~out\t-8
could~pay\t5
could~show\t8
could~speak\t\t-23
council\t-3
council do\t-5
council its\t\t25
council say\t7
council say they\t12
council tax bill\t-6
council websit\t-5
council&bill\t-10
council&bin\t-13
council&check\t-8
council&over\t\t20
council&phon\t-18\t-58\t-11
council&survey\t\t30
council&websit\t-5
council~bill\t-6
council~my\t\t-25
council~they\t12
count it\t8
count to\t-9
counter ask\t8
counter at\t-5
counter&ask\t7
counter&card\t-10
counter&would\t14
counterfeit\t12
counter~a\t6
country\t4
county&call\t-7\t-38
coupl\t2
courier\t33\t21
courier&tak\t10
court\t14\t36\t6
court enforcement\t4
court hav\t6
court&an\t\t28
court&could\t6
court&enforcement\t4
court&officer\t4\t21
court&press\t6
court~hav\t7
cover\t\t10\t21
cover hav\t6\t30
cover it\t-5
cover on\t\t31
cover on the\t\t17
cover up\t-11
cover&box\t9
cover&laps\t13
cover&want\t-6
covid jab\t\t\t11
covid&jab\t\t\t11
crackly\t5\t17
craig\t\t15
crash\t8\t26
crash~be\t10\t23
crat\t6
credit card\t4
credit union\t-5\t-30
credit you\t5
credit&card\t3
credit&form\t-8
credit&say\t\t19
credit&union\t-5\t-30
credit~can\t6
crew\t\t-16
crim agency\t6\t17
crim number\t-35\t-23
crim&agency\t6\t17
crim&number\t-26\t-15
crim&ring\t-7
criminal\t9\t15
criminal record\t6
criminal&record\t6
cross\t\t9
cross&when\t8
crown\t2
croydon\t2
cruis\t35\t80
cruis for\t6
cruis for two\t6
cruis~two\t6
cry\t11\t20
cry&say\t4
crypto\t27\t45
crystal\t\t19
cry~a\t9
cry~the\t5
cupboard\t-6
cuppa\t-8
currently\t\t29
curry\t4
curry&ring\t\t-26
custody\t13\t34
custom\t2
customer\t7\t5
customer and\t7
customer carer\t\t10
customer servic\t\t-23
customer&carer\t\t10
customer&servic\t\t-23
customer~a\t14\t46
customer~be\t\t27
customer~your\t\t25
custom~be\t\t18
cut off\t\t28
cut the old\t-4
cut&half\t6
cut&old\t-4
cut&tonight\t11
cut~at\t9
cut~off\t\t-23
cut~old\t-4
cvv\t12
cyber\t14\t44
dad&need\t-19\t-34
dad~a\t9
dad~be\t8
dad~it\t-10
daft\t\t15
daft it\t8
daily\t\t\t-10
daniel\t2\t15
darl\t8\t11
dat\t-8\t-16\t-6
dat and\t3
dat and the\t6
dat of\t-4\t-7\t-3
dat of birth\t-2\t-5\t-5
dat to\t-7
dat&bank\t14
dat&birth\t-2\t-5\t-4
dat&digit\t5
dat&first\t-22\t-17
dat&lin\t-7
dat&may\t-6
dat&postcod\t-8
dat&say\t-27\t-24
data\t11\t50
data protection\t10
data&protection\t10
dat~birth\t-2\t-5\t-4
daughter\t\t\t6
daughter ring\t-13\t-25
daughter&giv\t-15
daughter&phon\t-5
daughter&ring\t-32\t-41
daughter~me\t-18
daughter~to\t-7
david\t12\t24
david from\t\t19
day\t\t-11\t-7
day and\t-15
day and the\t-7
day at\t\t\t-12
day befor\t4
day its\t-7
day lat\t-8
day no\t-10
day notic\t-12
day or\t-14
day then\t6
day to\t-7
day&after\t-4
day&an\t-6
day&ask\t-14
day&cancel\t-5
day&charg\t-5
day&check\t-8
day&direct\t-5
day&lat\t-9
day&let\t-11
day&need\t-8
day&noth\t-6
day&notic\t-5
day&off\t-7
day&sam\t\t\t-8
day&say\t\t15
day&speak\t\t23
day&ten\t-7
day&them\t-5
day&theyd\t-8
day&through\t-6
day&too\t-7
day&whil\t-5
day&youd\t-4
day~and\t-8
day~can\t-10
day~hav\t-4
day~i\t\t-14
day~it\t-3
day~my\t-6
day~the\t-10
day~then\t-5
dc\t\t\t24
dc&hammersmith\t\t21
dead\t7\t10
deal\t\t\t-17
dean\t\t-74
death certificat\t-10
death&certificat\t-10
debit\t2
debit card\t13\t\t11
debit card and\t7
debit go down\t-8
debit hav\t4
debit&bounc\t\t\t-9
debit&card\t16\t\t11
debit&could\t7
debit&down\t\t-23
debit&fail\t7
debit&read\t9
debit~and\t18\t17
debit~bounc\t\t\t-9
debit~down\t-8
debt\t-3\t-14\t-43
debt charity\t\t-23
debt collector\t\t-17
debt&charity\t\t-51
debt&collector\t\t-17
debt&peopl\t\t\t-7
decid\t-40\t-22
decid~the\t-10
decision\t-7\t-13
declin\t-3\t-9
delay\t\t-50
delet\t\t\t10
delivery\t-8\t-30
delivery for\t\t-25
delivery lad\t-9\t-28
delivery of\t-12
delivery&cod\t-13
delivery&driver\t\t-29
delivery&lad\t-9\t-28
dent\t-7
dental\t\t-13
dentist\t-3\t-21\t-14
department\t35\t71
department a\t\t21
department i\t6\t26
department your\t\t29
department&say\t13\t18
department~be\t9\t37
department~i\t10
department~your\t\t-11
depend\t-5
depend on\t-6
deport\t10
deposit\t3\t\t22
deposit it\t11
deposit on\t10
deposit&fifty\t17
deposit&noth\t-9
deposit&schem\t-6
deposit&week\t-10
deposit~#\t13
deposit~and\t-5\t-21
depot\t\t5
depot&parcel\t4\t12
deputy&county\t\t-14
desk at\t\t-8
desk at the\t-7
desk or\t-9
desk she\t7
desk you\t5\t49
desk&giv\t-7
desk&hi\t\t-18
desk~know\t7
desk~speak\t\t-37
desk~the\t-4\t-21
desperat\t8
detail\t\t-6
detail in\t-9
detail on the\t6
detail&account\t9
detail&form\t-14
detail&pound\t9
detail~on\t-5
detect\t6\t29
detectiv\t4\t11\t26
development\t6
devic\t17\t11
di\t\t\t-13
di in\t\t\t-10
diabetic\t7\t32
dial #\t5
dial # to\t9
dial nin\t9
dial&him\t9
dial&now\t8
dialler\t-8
dial~now\t8
dial~to\t9
diary\t-12
diary and\t-10
differenc\t4
different\t12
different department\t7
different nam\t5
different&department\t7
different&nam\t7
digit\t28\t15
digit and\t13
digit and the\t5
digit on\t6
digit on the\t7
digit you\t6
digit&number\t5
digit~the\t8
direct\t\t\t-6
direct debit\t-2
direct debit go\t-8
direct debit hav\t4
direct&bounc\t\t\t-9
direct&debit\t-2
direct&down\t-11\t-23
direct&pay\t-7
direct&read\t7
director\t\t24
direct~#\t9
direct~go\t-8
direct~hav\t4
disagre\t-6
disclos\t13
disconnect\t10\t108
disconnect in\t7
disconnect&call\t\t31
disconnect&hour\t5
disconnection\t7\t30
discount\t12\t27
discretion\t16
discuss\t2
discuss this\t10
dispatch\t7
disput\t-7\t-19
disput it\t-4
distress\t8
district\t-9\t-62
disturb\t6
dividend\t\t-37
division\t7\t34
do #\t14\t43
do and\t2
do anyth\t-17\t-43
do as\t9
do be\t4\t9
do great\t7
do hav\t\t\t-18
do her\t4
do i\t-13\t-17\t-7
do i do\t5
do i hav\t-5\t-22
do i know\t-27\t-53
do i need\t-5
do i want\t-20\t-27
do if\t-16
do it as\t3
do it befor\t9
do it from\t3
do it in\t-4
do it onlin\t6
do it through\t4
do it today\t9
do it what\t6
do it yourself\t-9
do not\t\t\t3
do not agre\t-4
do not and\t-9
do not answer\t\t\t-21
do not authoriz\t5
do not believ\t\t\t-7
do not bother\t8
do not com\t-4
do not contact\t5
do not discuss\t17
do not giv\t-7
do not hand\t-5
do not hang\t-4
do not hav\t\t\t15
do not know\t\t\t-10
do not lik\t2
do not log\t19
do not match\t5
do not mention\t17
do not need\t-39\t-48
do not open\t16\t17
do not pay\t-5
do not press\t8
do not put\t13
do not read\t-4
do not ring\t24
do not say\t5
do not send\t-3
do not shar\t18
do not tak\t2
do not touch\t4
do not use\t5
do not writ\t5
do noth\t-3
do or\t-5
do ring\t\t\t-10
do she\t-3\t-18
do she want\t-11
do ten\t-7
do the transfer\t21
do ther be\t3
do they\t-3\t-14
do this\t4
do tuesday\t-9
do want\t-5
do well\t-6
do what\t4\t12
do with\t\t\t16
do with them\t\t\t16
do you attempt\t-7\t-28
do you bank\t6
do you get\t\t-37
do you hav\t8
do you keep\t20
do you need\t-9
do you own\t4\t17
do you see\t9
do you send\t-9
do you want\t-7
do you will\t-8
dob\t10
doctor nam\t7
doctor&ask\t-5
doctor&hed\t10
doctor&nam\t7
doctor&ring\t-8
doctor&tell\t-10
dog\t-26\t-44
dog i\t-10
dog&becaus\t-7
dollar\t-1\t-17
dollar~be\t4
door\t-3\t-5
door for\t-5
door its\t-14
door&giv\t6
door&now\t8
door&number\t-10
door&ring\t-9
door&she\t-7
door&tell\t-5
doorbell\t-4\t-21
door~tak\t-10
dormer\t-8
dorothy\t\t24
doubl\t\t\t-8
doubl by\t25
doubl glaz\t\t-34\t-16
doubl&ask\t9
doubl&glaz\t\t-34\t-16
doubl~a\t6
dover\t7
down\t1
down a\t6
down and\t4
down as\t3
down as a\t5
down it\t\t\t-7
down just\t6
down the\t4\t7
down the phon\t13
down they\t-6
down&as\t2\t\t-7
down&card\t6
down&could\t5
down&dial\t7
down&oh\t\t29
down&phon\t15
down&say\t-5
download\t20\t27
download a\t12
download the\t5
down~phon\t15
down~road\t-7
do~agre\t-5
do~answer\t\t\t-21
do~at\t-6
do~attempt\t-7\t-28
do~authoriz\t16\t34
do~bank\t41\t22
do~becaus\t6
do~believ\t\t\t-7
do~bother\t8
do~charg\t-11
do~contact\t-4
do~cost\t-8
do~discuss\t17
do~do\t1
do~ever\t-6
do~get\t\t-9
do~giv\t-13
do~hand\t-5
do~hang\t-3
do~help\t-5
do~i\t\t25
do~if\t-5
do~in\t-4
do~it\t-5
do~keep\t13\t16
do~know\t\t-6
do~liv\t3
do~log\t9
do~match\t5
do~mention\t17
do~need\t-62\t-60
do~new\t11
do~on\t-2
do~onlin\t3
do~open\t23\t22
do~owe\t-6
do~own\t\t33\t-11
do~pay\t-5
do~press\t6\t19
do~put\t5
do~ring\t5\t\t14
do~say\t4
do~see\t8
do~send\t-3
do~shar\t23
do~so\t\t14
do~tak\t-3
do~thank\t-7
do~thing\t-9
do~through\t4
do~till\t-8
do~today\t3
do~touch\t4
do~transfer\t7
do~use\t5
do~want\t-12\t-27\t5
do~will\t-5
do~yourself\t-8
dpd\t-17\t-51
dr\t-4\t-15
draw\t13\t29\t19
draw #\t\t\t9
draw it\t40\t26
draw it out\t5
draw out\t8
draw&out\t11
draw&saving\t9
draw&say\t6
draw&thousand\t16
dress\t-5\t-28
drink\t-6
drip\t-4
driv it\t-8
driver and\t\t22
driver ring\t\t\t-8
driver&ring\t\t\t-11
driver&would\t8
driv~the\t8
drop\t2
drop again\t-6
drop in\t-9
drop it at\t-10
drop&loo\t\t20
drop&pay\t-7
drov to\t8
drug\t17\t11\t20
drugstor\t5
ds\t\t\t10
dud\t15
due #\t7\t26
due # back\t11\t33
due a\t9\t28
due on\t-7\t-10
due on the\t-10\t-19
due&activity\t\t17
due&could\t8
due&payment\t5
due&second\t-6
due~#\t-9
due~back\t5\t28
due~on\t-6
due~the\t-15\t-59
duty\t6
duty and ther\t6\t17
duty&warrant\t6
duty~a\t-9\t-30
duty~ther\t5\t18
dvla\t7
each\t14
each account\t10
each and\t14
each tim\t4
each week\t-8
each&account\t14
each&hed\t7
each&tim\t5
each&week\t-10
each&yes\t-6
each~be\t7
each~the\t5
easter\t-5
easter~be\t-7
easy\t-2
eat\t-5
ebay\t4\t18
eight\t-1
eight and\t-14\t-19
eight digit\t4
eight hundr\t3
eight week\t-12
eight&digit\t4
eight&euro\t8
eight&four\t-3
eight&her\t-8
eight&hundr\t4
eight&thousand\t-3
eight&week\t-12
eighteen hundr\t8
eighteen&hundr\t5
eighteen&month\t-3
eighth\t-19\t-16
eighty\t3
eight~i\t-2\t-15
either\t4
either way\t-3
either&way\t-3
elderly\t-4\t-37
elderly mal\t\t-16
elderly&mal\t-8\t-44
election\t-5\t-23
electoral servic\t-9\t-27
electoral&servic\t-9\t-27
eleven\t\t-4
eleven hundr\t5
eleven pound\t\t-20
eleven&hundr\t4
elm\t\t-17
els\t3
els can\t-5
els i\t-6
els i can\t-6
els no\t-10
els no that\t-7
els&thank\t-5
els&want\t-8
els~can\t-14
els~that\t-4
email\t-16\t-21
email a\t-11
email i\t-5
email i do\t-7
email if\t-9
email it\t-13
email me\t-13\t-38
email or\t-9
email the\t-14\t-46
email&address\t-10
email&befor\t-7
email&id\t-11
email&new\t-4
email&over\t-4
email&password\t17
email&receipt\t-8
email~a\t-7
email~hav\t-10
email~my\t\t17
email~the\t-4\t-24
embassy\t4\t20\t10
emergency&servic\t12
emergency~what\t7
emma\t\t15
empty\t5
end\t-11\t-6
end #\t-9
end and the\t7
end in\t-6
end of\t-20\t-21
end of it\t-8
end of my\t-7
end of the\t-10
end&ask\t-5
end&hed\t-9
end&may\t-7
end&month\t-17\t-21
end&today\t6
end~it\t-13
energy\t\t7
enforcement\t11\t16
enforcement agent\t\t-30
enforcement agent with\t\t-30
enforcement officer\t\t25
enforcement&agent\t\t-30
enforcement&offic\t\t21
enforcement&officer\t7\t38
enforcement~hav\t\t29
enforcement~with\t\t-30
engineer\t-4\t-9
engineer ring\t\t\t-7
engineer&his\t\t-22
engineer&ring\t\t\t-11
engineer&thursday\t-5
english\t\t17
enough\t-10\t\t-42
enough in\t-8
enough to\t6
enough~the\t-10
enter\t4\t31
enter the\t5
enter&digit\t5
envelop\t2\t9\t16
envelop&sign\t-10
envelop&writ\t9
environmental health\t\t-41
environmental&health\t\t-41
error\t17\t27\t9
escrow\t36
establish\t\t-20
estat\t\t15
estimat\t-10
euro\t33\t23
euro for\t9
evaluat\t7\t23
even be\t\t-13
even be that\t\t-15
even do\t7
even hav\t5
even if\t3
even tell\t11
even tell me\t20\t26
even&say\t5
even&tell\t13
ever\t9
ever&ask\t-6
every\t8\t\t-21
every tim\t\t22\t-8
every two hour\t10
every&day\t\t\t-9
every&giv\t7
every&hour\t19
every&now\t6
every&tim\t\t22\t-8
everyon&over\t7
everyth\t10\t\t16
everyth&bank\t10
every~day\t\t\t-9
every~hour\t7
every~i\t6
every~now\t13
ever~to\t-5
evidenc\t19\t14
excess\t-5
exit\t-9
expect\t-4\t-16
expir\t4
expir and\t\t16
expir today\t7
expir&today\t7
expiry\t15
expiry dat\t6
expiry&dat\t8
expiry&thre\t4
expiry~the\t5
explain\t-2\t-29
extension\t-10
extra\t2\t24
eye\t\t\t-5
fac down\t9
fac to\t-4
fac to fac\t-10
fac&down\t9
facebook\t4\t64
facebook pag\t13
facebook&pag\t13
factory&laps\t7
fac~fac\t-10
fail\t3\t10
fail and\t\t29
fail to\t3\t19
failur\t9\t26
failur to\t9\t26
fair\t-10\t-22\t-14
fair enough\t-10
fair&enough\t-10
fair&question\t\t-24
faith\t5
fak\t-7
fall pendant\t11
fall&pendant\t11
family\t21\t34\t8
family~do\t7
fancy\t-7
fancy it\t-9
far\t\t\t19
far as\t\t\t8
far as the\t9
far&as\t\t\t8
fast\t\t28
faster\t5
faster payment\t9
faster&payment\t9
fault\t\t-6
fault team\t\t-34
fault&team\t\t-34
favor\t11
fed\t\t\t-9
fed up\t\t\t-9
federal\t10\t24
federal&matter\t8
fedex\t\t12
fee\t\t9\t5
fee and\t-5
fee by\t7
fee now\t8
fee of\t17
fee of #\t6
fee of two\t7
fee on\t-22
fee&card\t7
fee&first\t-7
fee&hundr\t4
fee&nin\t4
fee&off\t-11
fee&pound\t5
fee&thought\t11\t25
fee~#\t12
fee~be\t-4
fee~it\t-6
fee~two\t7
fell\t\t\t8
fella&say\t5\t21
felt\t-12\t-13
ferreira\t\t-42
fetch you\t-9
fetch&card\t10
few\t\t\t-15
few~and\t-5
fibr\t\t-23
fifteen\t-3
fifth\t3
fifty\t6\t7
fifty and\t5\t20
fifty by\t7
fifty on\t6
fifty percent\t7\t25
fifty percent off\t5
fifty&hundr\t5
fifty&off\t5\t21
fifty&only\t5
fifty&percent\t11\t34
fifty&say\t5
fifty~its\t5
fifty~off\t\t19
fil\t6
fil be\t7
fil&against\t9\t19
fill\t-7
fill in\t-3
fill&kettl\t-8
fill~kettl\t-8
fil~you\t11\t14
fil~your\t5
fin\t-7
fin i\t-3
fin no\t-6
fin&any\t-7
fin&ask\t-8
fin&need\t-5
fin&now\t6
fin&tak\t-11
final\t6\t49
final notic\t\t16
final&call\t\t14
final&notic\t\t16
finally\t-9\t-19
finally~up\t-6
financ\t2
find it\t-12
find it on\t-9
find my\t\t-21
find the\t3\t27\t-10
find with\t7
find&she\t-8
find~a\t18\t31
fingerprint\t10
finish\t6
fin~the\t-4
fir\t19
firewall\t6
firm\t\t-5\t-4
firm&now\t8
firm&phon\t\t-29
firm&ring\t\t-15
firm~a\t-8
firm~on\t-7
first and then\t4
first by\t8
first four\t7
first half\t-5
first if\t-19
first if you\t-8
first lin\t-15
first lin of\t-10
first month\t3
first month and\t4
first nam\t-6
first of\t-4
first school\t12
first two\t34
first wag\t13
first week\t7
first&address\t-10
first&after\t-7
first&another\t6
first&four\t5
first&half\t-5
first&hear\t-7
first&hundr\t9
first&instalment\t7\t18
first&job\t\t23
first&lin\t-15
first&nam\t-5
first&only\t\t64
first&payment\t\t-14
first&postcod\t-15
first&school\t12
first&security\t7
first&thre\t5
first&wag\t13
first&week\t5
first~be\t-3
first~can\t-4\t-22
first~hundr\t9
first~of\t-20\t-12
first~then\t6
fish\t-10
fit\t-2\t\t-8
fitter\t-8\t-16
fiv\t\t\t-4
fiv day\t-40\t-52
fiv he\t11
fiv hundr\t6
fiv thirty\t-5
fiv thousand\t18\t10
fiv thousand and\t5
fiv week\t-7
fiv work\t-5
fiv work day\t-5
fiv year\t16
fiv&day\t-35\t-50
fiv&each\t8
fiv&hundr\t5
fiv&technician\t6
fiv&tell\t-5
fiv&thirty\t-11
fiv&thousand\t19
fiv&week\t-5
fiv&work\t-7
fiv&year\t4
fiver\t-6
fiv~and\t\t11
fiv~fiv\t4
fiv~i\t\t-17
fiv~one\t4
fix&account\t6
fix&bond\t\t16
flag\t39\t61
flag for\t8\t18
flag it\t5
flask\t-10
flat if\t7
flat in\t\t16
flat&bed\t\t30
flatmat\t4
flight to\t\t-33
flight&cancel\t\t27
flood\t4
flood victim\t9\t25
flood&victim\t9\t25
floor flat\t\t\t-10
floor&flat\t\t\t-10
flower\t-8\t-15
flu\t\t\t-8
flu jab\t\t\t-8
flu&jab\t\t\t-8
foam\t4\t37
foam&loft\t\t31
foil\t18
foil and\t10
follow by\t5
follow&id\t\t-27
food\t-4\t-20
footag\t-12
for #\t25\t19\t38
for # on\t7
for a\t1
for a fee\t-10
for a hundr\t9
for a kitchen\t6
for a laptop\t6
for a year\t-3
for all\t10
for an officer\t6
for anyth\t-20\t-17
for be\t-4
for call\t-2\t5
for call microsoft\t\t29
for cash\t4
for delivery\t-6\t-27
for eight\t10\t27
for eight thousand\t15\t22
for everyon\t\t32
for evidenc\t6
for fingerprint\t9
for fiv year\t9
for fourteen day\t-5
for him\t\t14
for it\t1
for it at\t4
for it no\t-6
for it so\t5
for last\t-8
for me\t4\t13
for me and\t5
for money\t-9\t-23
for mor\t-6
for mr\t\t-11
for mrs\t\t-9
for my\t\t-24\t-9
for noth\t-7
for one of\t\t-37
for pensioner\t6
for ring\t-13
for saf\t11
for safety\t12
for saturday\t-5\t-16
for six year\t-8
for stranger\t5
for tax\t5
for ten\t-7\t-46
for the annual\t-7\t-25
for the call\t7
for the flood\t6\t20
for the four\t-7
for the grandchildren\t\t\t9
for the lawyer\t7
for the new\t-6
for the number\t-7
for the rent\t10
for thirty\t-4
for thirty day\t-4
for thirty second\t-8
for thre year\t5
for thursday\t-7
for up\t-6
for up to\t-6
for updat\t-10
for year\t\t-22
for you\t2
for you but\t7
for your son\t12
foreign\t27\t29
foreign&address\t9
foreigner\t8
forg\t17\t20
forgiveness\t5\t65
forgotten\t-25\t-32
form\t-30\t-45
form at\t-6
form at the\t-6
form back\t-4
form for the\t-6
form for you\t6
form he\t-10
form i\t-3
form if\t-5
form in\t-6
form in the\t-5
form she\t-12
form to\t-16
form with\t-16
form&ask\t-4
form&hed\t-6
form&onlin\t-5
form&our\t-5
form&post\t-11
form&say\t-12\t-16
form&send\t-16
form&she\t-8
form~be\t-5
form~hav\t-19\t-34
form~in\t-5
form~send\t-7
form~the\t-43\t-52
forty\t2
forty percent\t11\t20
forty&percent\t17\t20
forty~off\t5
for~#\t\t7\t17
for~a\t2\t\t31
for~and\t1
for~annual\t-7\t-25
for~bank\t\t\t11
for~be\t9
for~birthday\t\t-25
for~but\t5
for~day\t-4
for~delay\t\t-24
for~do\t-2\t-23
for~fee\t-4
for~fifty\t4
for~flood\t7\t20
for~for\t5
for~four\t-3
for~friend\t22
for~garden\t-12
for~grandchildren\t\t\t9
for~hundr\t7\t10
for~i\t4
for~kitchen\t6
for~laptop\t11
for~lawyer\t7
for~meal\t-17
for~microsoft\t\t29
for~my\t6\t20
for~new\t-7
for~no\t-3
for~now\t3
for~number\t-5
for~officer\t18
for~one\t\t19
for~or\t-5
for~password\t\t-15
for~pay\t13
for~payment\t13
for~phon\t12\t19
for~pric\t\t-20
for~printer\t\t67
for~protection\t20\t24
for~rent\t16
for~ring\t-5\t\t-12
for~second\t-4
for~she\t\t\t8
for~tea\t-10
for~the\t3\t16
for~thousand\t7
for~to\t-4
for~we\t-7\t-26
for~when\t-4
for~you\t\t11
four hundr\t2\t8
four if\t-5
four in the\t-6
four minut\t4
four nin\t-5
four six\t4
four thousand\t10\t14
four tim\t6\t\t-7
four&all\t\t\t8
four&hed\t5
four&hundr\t4
four&morn\t-3
four&nin\t-2
four&ok\t-7
four&she\t-9
four&tell\t5
four&thousand\t12\t18
four&tim\t6\t\t-7
four&tuesday\t-6
four&use\t12
four&youd\t10
fourteen\t-3
fourteen day\t-29
fourteen&day\t-29
fourteenth\t-4
fourth\t4
fourth and\t12
four~for\t6
four~pound\t\t11
fraud\t13\t21
fraud prevention\t\t29
fraud squad\t8\t14\t8
fraud&heer\t\t30
fraud&prevention\t\t29
fraud&ring\t6
fraud&squad\t8\t14\t8
fraud&try\t\t-19
fraudulent\t\t18
fraud~i\t\t13
fre\t7\t7
fre and\t-29\t-24
fre as\t-6
fre at\t-5
fre boiler\t\t18
fre but\t20\t36
fre help\t-5
fre pension review\t8
fre you\t-5
fre&an\t-11
fre&any\t-5
fre&as\t-9
fre&boiler\t\t18
fre&but\t\t36
fre&cruis\t5\t20
fre&four\t-6
fre&government\t12\t29
fre&hour\t-9
fre&never\t7
fre&only\t7
fre&review\t11\t26
fre&show\t-10
fre&system\t7
freephon\t-11
fresh\t7
fre~i\t-11\t-23
fre~if\t-12
fre~review\t8
friday\t-8\t-6\t15
friday and\t-3
friday at\t-4
friday&between\t-5
friday&could\t-6
friday&seven\t-7
friday~the\t-4
friday~two\t-6
fridg\t-6
friend\t14\t18
friend and\t6
friend&family\t4
from #\t\t-7
from a\t3
from a man\t7\t31
from amazon\t23\t69
from an\t4
from an #\t\t\t-10
from another phon\t-9
from april\t-9
from bt\t15\t30
from customer\t7
from her\t\t10
from her own\t7
from his end\t-10
from hom\t6\t18
from last\t-6
from leed\t-11\t-29
from mal\t9\t22
from me\t6
from microsoft\t9\t20\t14
from my\t\t-6
from my bank\t3
from my own\t8
from next\t-8
from nin\t-14
from nin to\t-6
from st\t\t-15
from the #\t-5
from the charity\t-8
from the corner\t5
from the council\t\t10\t-10
from the county\t\t-25
from the court\t11
from the gat\t-9\t-26
from the national\t\t29
from the nhs\t15\t70
from the parcel\t\t18
from the window\t\t28
from their\t8
from thre\t7
from us\t-2
from window\t5
from your\t2\t-4
from your bank\t4
from your mobil\t\t-12
from~about\t-14\t-44
from~account\t3\t46
from~and\t\t21\t17
from~be\t\t\t12
from~branch\t\t-14
from~car\t\t-27
from~charity\t-12
from~corner\t5
from~council\t\t14
from~country\t6
from~county\t-5\t-25
from~court\t11
from~credit\t\t-17
from~debt\t\t-50
from~door\t-6
from~gat\t-5\t-19
from~health\t\t13
from~i\t\t-20\t-7
from~lan\t-8\t-25
from~letter\t-8
from~man\t7\t31
from~my\t\t-33
from~national\t\t29
from~nhs\t15\t70
from~old\t\t-23
from~openreach\t\t51
from~own\t4
from~parcel\t\t9
from~phon\t\t16
from~power\t\t-22
from~say\t14\t29
from~security\t18\t66
from~servic\t\t15
from~that\t6
from~to\t-9\t-14
from~trad\t\t13
from~trust\t\t17
from~window\t\t28
front\t8\t\t17
front and\t20
front and back\t22
front counter\t-12\t-37
front desk\t-5
front of\t5
front of me\t3
front&card\t9
front&counter\t-12\t-37
front&desk\t-5
front~back\t27
front~me\t4
front~the\t5
frozen\t24\t16
full\t3\t7
full&number\t6
fully\t7
fully refundabl\t6
fully&refundabl\t6
fund\t9
fund be\t14
funny&say\t6
furnitur\t\t-25
further action\t-8
further&action\t-8
g\t\t\t8
gag\t21
gag order\t16
gag&order\t16
garag\t-3\t-52
garag ring\t-6
garag&giv\t8
garag&mot\t-10
garag&ring\t-15\t-23
garag&when\t-7
garden\t-7\t-14
garden centr\t-14\t-42
garden&centr\t-14\t-42
gareth&hi\t\t-24
gareth~hi\t\t-24
gas\t\t-10\t-10
gas safety check\t\t-20
gas&ask\t-9
gas&she\t-7
gas~check\t\t-20
gat\t-7\t-14\t-10
gateway\t7
geek\t\t16
generat\t4
genetic\t6
genuin\t\t\t-63
get #\t11\t15
get a\t\t-4\t3
get a letter\t-6
get a new\t-4
get back\t6\t44
get charg\t-7
get cut off\t-5
get his\t-5
get in\t2
get it\t\t\t-11
get kid\t4
get los\t-7
get me\t\t10
get me be\t\t16
get nasty\t7
get on my\t13
get onto\t13
get quit nasty\t9
get som\t-3
get thirty day\t-6
get to be\t2
get your\t\t6
get your card\t8\t17
get~a\t\t19
get~app\t5
get~bank\t4
get~be\t6\t12
get~card\t4
get~day\t-10
get~for\t\t\t-9
get~heer\t4
get~hundr\t2
get~i\t-2\t-28
get~if\t-4
get~in\t3
get~letter\t-8
get~money\t\t19
get~my\t17\t9
get~nasty\t9
get~no\t-7
get~notic\t-7
get~one\t-3
get~own\t-10
get~parcel\t\t-46
get~saving\t10
get~statement\t-12
get~then\t7
get~to\t\t10
gift\t3
gift card for\t-10\t-29
gift for\t10
gil\t\t41
girl\t5\t\t-4
girl on\t4
girl&ring\t-3
girl~my\t\t36
giv by\t11
giv her\t6
giv her the\t8
giv him\t2
giv it a\t-10
giv my\t-3
giv the\t3
giv them\t3
giv to\t4
giv to the\t11\t51
giv us a\t-10
giv you\t2
giv you and\t5
giv you his\t5
giv&after\t-9
giv&again\t-10
giv&anyon\t-4
giv&bank\t\t\t14
giv&befor\t6
giv&card\t56\t40\t9
giv&cod\t14
giv&crim\t-4
giv&dad\t-8
giv&debit\t7
giv&digit\t7
giv&eight\t6
giv&form\t-10
giv&look\t-6
giv&lot\t11
giv&minut\t-7
giv&nin\t6
giv&pay\t6
giv&postcod\t-7
giv&quot\t-13
giv&sixteen\t5
giv&social\t-4
giv&sort\t11
giv&statement\t-5
giv&them\t3
giv&us\t-3
giv&voucher\t-10
giv~a\t-2
giv~card\t12\t\t13
giv~eight\t7
giv~my\t\t\t-8
giv~number\t\t\t13
giv~statement\t-6
giv~that\t8
giv~the\t5\t13
glaz\t\t-34\t-16
global\t\t90
go ahead and\t4
go back\t-2
go back on\t-16
go black\t10\t26
go bust\t8\t17
go dead\t11
go for the\t-5
go he\t-17
go he say\t-10
go i\t\t-29
go in and\t4
go in with\t-5
go on then\t-2
go round\t-3
go the\t\t-39
go through the\t\t-19
go to\t\t17\t22
go to a\t4\t16
go to be\t2
go to get\t4
go to pay\t7
go to push\t7
go to send\t-6
go to the\t8
go to your\t3
go up\t-9\t-14
go up by\t-11\t-29
go you\t-4
god\t1\t9
god i\t\t17
gold\t20\t31\t9
good even be\t\t-13
good faith\t11
good go\t10
good morn i\t\t9
good morn this\t\t-8
good news\t3
good that\t-9
good tim\t\t-17
good tim yes\t\t-25
good to\t\t25
good with\t5
good yes\t\t44
good you\t\t-18
good&call\t2\t18
good&day\t-7
good&detectiv\t\t40
good&faith\t11
good&ill\t-3
good&madam\t\t14
good&may\t\t14
good&mrs\t\t9
good&news\t3
good&saturday\t-7
good&sir\t\t-8
good&through\t\t-37
good&tim\t\t-17
good&today\t\t35
goodby\t-10
good~do\t-9
good~i\t\t8
good~may\t\t25
good~mrs\t\t17
good~to\t6\t35
good~yes\t\t-13
googl\t40\t96
googl play\t17
googl play card\t10
googl&card\t12
googl&play\t17
googl~card\t10
gov\t-17\t-25
gov uk\t-9
gov&uk\t-16
government\t16\t52
government back\t19\t32
government gateway\t6
government grant\t\t29
government schem\t4\t\t-14
government&gateway\t6
government&grant\t\t18
government&only\t7
government&say\t8
government&schem\t11\t20\t-14
government&sit\t-5
government~i\t6
go~a\t3\t12
go~again\t-6
go~and\t2\t\t6
go~be\t1
go~by\t\t-32
go~far\t-7
go~four\t5
go~from\t-11
go~no\t4
go~not\t7
go~on\t-3
go~push\t7
go~put\t5
go~send\t-5
go~she\t-3
go~want\t-6
go~you\t-3\t-14
go~your\t9
gp\t\t-20
gran\t\t9
gran its me\t\t9
gran&say\t6
grand\t2\t10
grandad\t-6
grandchildren\t\t\t9
grandson ask\t-6
grandson be\t9
grandson be in\t8
grandson hav\t-10
grandson&car\t10
grandson&number\t-7
grandson&ring\t-5\t-29
grandson~be\t5\t46
grandson~in\t13\t27
grant\t4
grant for\t8\t64
grant&only\t12
gran~me\t\t19
great\t2
great thank\t-10
great thank you\t-6
great&thank\t-10
great~you\t-5
group\t\t7
guaranteed\t9\t55
guess\t\t56
guess who\t12\t33
guess&who\t12\t33
guid dog\t-9
guid you\t9
guid&dog\t-9
gutter\t-7\t-23
guy~from\t\t-19
gym\t\t\t-6
ha\t-11
ha ill\t-7
ha okay\t-5
hacker\t76\t91
hacker be\t7
hadnt be\t9
haha\t6
half\t3
half fiv\t-15
half of\t3
half past\t\t-21
half pric\t11\t33
half pric for\t10\t19
half&an\t-2
half&eight\t-8
half&fiv\t-8
half&four\t-4
half&ill\t-7
half&past\t\t-21
half&pric\t11\t46
half&six\t-10\t-23
half~for\t10\t19
half~not\t6
half~six\t-8
half~to\t6
halifax&say\t\t16
halv\t7
hammersmith\t6\t65\t14
hand\t5\t\t10
hand and\t5
hand in\t-3\t-40
hand them\t17
hand them over\t8
hand to\t6
hand&bank\t6
hand&her\t7
hand&him\t7
hand&them\t20
handset\t6
handy\t14
handy~do\t7
hang on\t\t-24
hang on i\t-4\t-21
hang up\t3
hang up or\t10
hang&bank\t15
hang&call\t-17
hang&number\t-8
hang~or\t10
happen\t\t7
happy\t-9\t-9
happy to\t-3
happy&giv\t-8
hard\t-6
hard driv\t-8
hard&driv\t-8
hargreav\t5\t40
harm do\t-10
harris\t\t22
hat\t5
hat for\t4
hav #\t5
hav a buyer\t4
hav a crash\t5\t18
hav a delivery\t-7\t-32
hav a fre\t-7
hav a good\t-11
hav a leak\t-8
hav a letter\t4\t12
hav a loan\t\t\t-10
hav a look\t-10
hav a messag\t\t20
hav a month\t-4
hav a new\t-4
hav a nic\t-7
hav a parcel\t\t14
hav a pendant\t-6
hav a smartphon\t10
hav all\t\t15
hav an\t\t5
hav an accident\t7
hav an appointment\t-10\t-21
hav an open\t\t-24
hav any\t2
hav anyon\t-25\t-37
hav anyon tell\t-8
hav ask for\t\t-26
hav be\t\t20
hav be ask\t7\t38
hav be breach\t7
hav be cancel\t\t-16
hav be chosen\t8
hav be flag\t9
hav be hack\t9
hav be open\t10\t34
hav be overcharg\t12
hav be plac\t9
hav be return\t\t25
hav be ring\t\t-19
hav be select\t4\t12
hav be slow\t7\t24
hav be stop\t9
hav be tell\t-3
hav be use\t9\t23
hav bounc\t3
hav chang\t\t15
hav com\t-2\t-8
hav com in\t-8
hav detect\t8
hav do it\t6
hav drop my\t9\t29
hav expir and\t\t16
hav fail\t\t14
hav get it\t-2
hav get one\t\t-16
hav giv\t-2
hav giv me\t6
hav hav\t-2\t-12\t5
hav hav a\t\t-9
hav hav the\t-4
hav he\t-10
hav her\t\t\t8
hav i\t-8\t-15\t-16
hav i hav\t-5
hav in\t4
hav just\t12\t11
hav just send\t8
hav laps\t21\t25
hav laps and\t5
hav leav\t-19\t-26
hav leav a\t-6
hav leav your\t\t-20
hav look\t-9
hav los\t\t10
hav me\t10\t15
hav me go\t15
hav miss\t-5\t-12
hav miss the\t-10\t-27
hav mov\t-5\t-17
hav never\t6
hav never hav\t\t\t-6
hav never hear\t10
hav never seen\t-7
hav no\t12\t60\t12
hav no record\t\t\t15
hav not\t6\t12\t17
hav not be\t2\t18
hav not claim\t6
hav not get\t16
hav not order\t16\t38
hav not pay\t16\t19
hav only\t11
hav only to\t13
hav open\t4\t15
hav put\t-2\t-7\t-9
hav put a\t-5
hav report\t-12\t-31
hav ring\t-15\t-16
hav say\t-3
hav send\t-3\t-27
hav send you\t-3\t-19
hav sign\t-8
hav tell him\t-5
hav tell them\t\t-26\t-11
hav the\t-1
hav the letter\t-16\t-46
hav the one\t10
hav to\t\t4\t-6
hav to get\t-7
hav to let\t18
hav to pay\t2\t13
hav to ring\t\t\t-16
hav to tak\t3
hav to tell\t-6
hav to verify\t7
hav twenty\t\t37
hav win\t\t7
hav win the\t\t22
hav writ\t\t-12
hav you\t2
hav you a\t12
hav you do\t3
hav you get\t\t-10
hav your\t2
hav your card\t11
hav~a\t\t-10\t12
hav~accident\t7
hav~and\t\t17\t18
hav~appointment\t-17\t-21
hav~bank\t3
hav~be\t3
hav~block\t9
hav~box\t-6
hav~breach\t7
hav~buyer\t4
hav~cancel\t\t-16
hav~chosen\t8
hav~day\t-22\t-26
hav~delivery\t-7\t-32
hav~digital\t9\t28
hav~find\t8
hav~flag\t9
hav~for\t-3
hav~fre\t-6
hav~from\t\t\t11
hav~get\t\t-5
hav~good\t-3
hav~hack\t9
hav~hav\t\t\t-6
hav~hear\t5\t21
hav~hed\t9
hav~i\t\t\t-15
hav~it\t-10\t-14
hav~leak\t-5
hav~let\t26
hav~letter\t-7\t-16
hav~loan\t\t\t-15
hav~lodg\t8
hav~look\t-11
hav~me\t2\t9
hav~messag\t\t20
hav~monday\t-7
hav~month\t-15
hav~mov\t3\t20
hav~nam\t\t\t9
hav~new\t-5
hav~nic\t-5
hav~order\t9
hav~other\t7
hav~overcharg\t12
hav~parcel\t\t10
hav~pay\t\t13\t18
hav~pendant\t-6
hav~plac\t9
hav~question\t-5
hav~record\t\t\t18
hav~referenc\t-7
hav~return\t\t25
hav~round\t-10
hav~select\t4\t12
hav~shout\t\t-24
hav~slow\t\t17
hav~smartphon\t10
hav~social\t6
hav~stay\t5
hav~tak\t6\t13
hav~talk\t4
hav~telephon\t-7
hav~tell\t-3
hav~them\t-13\t-38
hav~ther\t4
hav~this\t\t11
hav~thre\t12\t30
hav~try\t\t36
hav~twenty\t-5
hav~typ\t6
hav~us\t-34\t-89
hav~verify\t8
hav~you\t-2
he\t\t20
he ask\t\t\t7
he ask #\t8
he ask how\t-9
he ask if\t-14
he ask me\t4
he be\t5\t11
he be from\t2
he be in\t5
he be not\t-3
he be outsid\t-6
he be ring\t-5
he be the\t5
he call\t3
he can\t-3
he could\t16\t36
he could see\t-3
he do\t\t\t4
he go\t\t\t11
he hand\t-11
he hav\t2\t\t4
he hav me\t7
he hav to\t-13
he just want\t-9
he keep\t11\t26
he know\t7\t24
he leav\t-13
he need\t5
he put\t\t\t23
he put a\t6
he put the\t\t\t16
he say\t2\t9\t3
he say and\t\t34
he say hed\t3
he say my\t3
he say no\t-15
he say noth\t-8
he say the\t6
he stay\t10
he stay on\t10
he tell\t3\t21
he thought it\t-7
he want me\t\t\t11
he want my\t14
he will\t2
head\t9\t14
head offic\t28\t34
head&offic\t28\t34
health\t\t\t-13
hear\t\t6
hear a\t9
hear about\t\t26
hear it\t-7
hear it from\t-17
hear me\t7\t20
hear of\t18
hear of him\t8
hear of that\t7
hear you\t\t21
hear&lin\t\t25
heart~hav\t11
hear~from\t-9
hear~him\t4
hear~the\t\t14
hear~then\t9
heavy\t-11
hed\t10\t24
hed a\t\t19
hed be sack\t7
hed call\t-9
hed hav\t\t24
hed knock\t10
hed my\t\t22
hed not\t-5
hed only\t\t-24
hed pay\t13
hed pay me\t9
hed put it\t-7
hed set\t12
hed text\t7
hed&ask\t13
hed&her\t6
hed&his\t\t-18
hed&only\t\t-24
hed&pay\t5
hed&round\t8
hed&sack\t7
hed&set\t15
hed&text\t9
hed&want\t7
hed&writ\t-6
hed~it\t3\t11
hed~me\t32\t27
hed~sack\t7
hed~the\t4
heer\t3\t14
heer be\t\t13
heer how\t\t-33
heer i\t6
heer i hav\t\t30
heer so\t3
heer till\t-5
heer with\t3
heer&mr\t7
heer&parcel\t\t18
heer&thre\t7\t24
heer~hav\t13\t57
heer~he\t9
heer~ring\t-6
heer~the\t4\t15
heir\t8
held\t2\t\t18
held by\t12
hell\t4
hell giv\t5
hell show\t-4
hell&badg\t-11
hell&card\t-11
hell&first\t-6
hell&giv\t6
hell&show\t-5
hell&whil\t6
hello be i\t\t18
hello be that\t\t-4
hello could\t\t-42
hello could i\t\t-27
hello dear\t\t14
hello good\t\t15
hello good even\t\t16
hello i\t\t-7
hello i be\t3
hello i get\t\t-15
hello i need\t\t-14
hello its\t-5\t-25
hello lov\t\t18
hello may\t\t-25
hello may i\t\t-25
hello sir\t4\t-10
hello thank you\t\t11
hello we\t\t29
hello yes\t\t5
hello you\t-3
hello&amazon\t\t22
hello&book\t\t-22
hello&call\t6\t23
hello&card\t\t-15
hello&could\t\t-28
hello&council\t\t12
hello&customer\t\t12
hello&dear\t\t12
hello&even\t\t13
hello&hear\t\t15
hello&hiya\t\t-28
hello&hous\t\t-23
hello&library\t\t-38
hello&lov\t\t18
hello&maam\t13\t64
hello&mat\t\t-21
hello&may\t\t-11
hello&miss\t\t-17
hello&need\t\t-14
hello&only\t\t-28
hello&sir\t3\t-24
hello&talk\t\t14
hello&who\t\t12
hello~even\t\t16
hello~get\t\t-15
hello~i\t\t8
hello~need\t\t-14
hello~support\t\t-19
hello~to\t\t-16
hello~yes\t\t31
hell~a\t-3
hell~it\t16
hell~the\t7
help\t\t5
help hello\t\t-41
help hello i\t\t-32
help them\t6
help you today\t\t-13
help&an\t15\t53
help&catch\t31\t43
help&her\t8
help&hi\t-4
help&id\t\t-24
help&lik\t\t-32
help&operation\t10
help&out\t3
help&tak\t7
help&today\t\t-26
helpdesk\t\t-23
help~an\t7
help~be\t-5
help~catch\t28\t28
help~today\t\t-13
her #\t\t\t7
her bank\t4
her card\t\t\t26
her card and\t-6
her for it\t-6
her go\t5
her majesty\t\t24
her nam\t\t\t11
her own\t3
her pendant\t\t\t9
her phon\t16\t35
her she\t\t-20
her she say\t-5
her shed be\t7
her that\t5
her the\t8\t19
her up\t-8
her&alarm\t\t\t9
her&all\t-3
her&an\t4
her&anyth\t-8
her&app\t15\t20
her&bank\t7\t\t4
her&card\t\t\t32
her&cry\t\t26
her&detail\t18
her&giv\t\t-23
her&insuranc\t5
her&lin\t9
her&majesty\t\t24
her&nam\t\t\t11
her&number\t-2
her&off\t4
her&okay\t-5
her&open\t9
her&out\t\t\t6
her&own\t4
her&pendant\t\t\t9
her&phon\t11\t23
her&saving\t12
her&she\t\t\t3
her&sixty\t8
her&sort\t\t\t7
her&tablet\t-6
her&tea\t-7
her&tell\t-4
her&whil\t16
herm\t\t\t-26
her~a\t-5
her~and\t\t\t4
her~as\t\t-20
her~at\t10
her~be\t3\t8
her~but\t8
her~card\t\t\t5
her~cod\t9
her~com\t-6
her~do\t-8
her~for\t5\t16
her~get\t11
her~if\t-7
her~in\t5
her~insuranc\t7
her~ring\t-6
her~she\t\t\t7
her~the\t2
her~to\t\t\t5
her~with\t-5
hes\t5
hes from\t\t17
hes in\t6
hes my\t16
hes sit\t-6
hes&bank\t15
hes&eat\t-8
hes&four\t-12\t-35
hes&him\t6
hes&his\t-5
hes&keep\t5
hes&lat\t-7
hes&nephew\t9
hes&now\t4
hes&our\t4
hes&sit\t-6
hes&sunday\t-6
hes&tim\t11
hes~about\t10\t24
hes~me\t7
hes~the\t4\t\t10
hes~to\t3
hey be\t\t16
hey be this\t\t16
hey its\t-5\t-22
hey ther\t9\t27
hey~its\t\t-16
hey~this\t\t14
he~#\t9\t\t9
he~about\t-7
he~all\t11
he~an\t\t21
he~as\t9
he~do\t5\t37
he~eat\t-6
he~from\t\t-7
he~hear\t6
he~heer\t-8
he~her\t12\t16
he~his\t\t\t8
he~how\t-9
he~in\t11
he~it\t-2
he~its\t-2
he~me\t12\t28
he~my\t18\t34
he~no\t-9
he~not\t\t\t3
he~noth\t-8
he~out\t14
he~outsid\t-6
he~ring\t\t\t10
he~see\t-3
he~tell\t3
he~the\t9\t14\t40
he~through\t-7
he~to\t-3
he~two\t3
he~want\t-12
hi\t\t-17
hi i\t-5\t-14
hi i hav\t-4\t-23
hi i want\t\t-26
hi its\t\t-7
hi its the\t-6\t-15
hi mr\t\t-25
hi mum its\t\t-22
hi my\t-9\t-64
hi thank for\t\t-22
hi ther be\t\t12
hi&account\t\t41
hi&card\t-5\t-20
hi&letting\t\t-18
hi&mr\t-4\t-20
hi&mrs\t\t-8
hi&mum\t\t-12
hi&nam\t\t-18
hi&through\t\t-29
hi&want\t-8\t-40
hi&who\t\t65
hid\t\t\t-14
high court\t9\t34
high court enforcement\t5\t15
high&court\t9\t34
high&enforcement\t5\t15
high~enforcement\t5\t15
him and\t2
him id\t\t\t21
him if\t-22
him it be\t-5
him my\t12
him off\t6
him so\t5
him when\t-15
him&bank\t11
him&card\t13
him&cod\t6
him&email\t6
him&hell\t10
him&id\t\t\t10
him&keep\t7
him&lin\t7
him&machin\t8
him&min\t11
him&number\t\t16
him&off\t9
him&only\t4
him&ring\t\t\t9
him&screen\t7
him&think\t-5
him&tonight\t5
him&until\t13
him&want\t-4
him&when\t-12
himself&his\t-9
him~a\t6\t18
him~and\t\t\t14
him~card\t8
him~me\t-10
him~number\t13
him~read\t-7
him~ring\t-6
him~the\t\t\t5
him~to\t-4
hip\t-5\t-11
hir\t\t13
his\t-1\t-4\t12
his agent\t7
his bank\t21\t48
his birthday\t-9
his card\t-16\t-12\t24
his computer\t\t\t7
his end\t-10
his nam\t5
his own account\t7
his&account\t5\t\t11
his&address\t-11
his&bank\t10\t49
his&birthday\t-9
his&card\t-2\t\t37
his&computer\t\t\t7
his&end\t-5
his&hes\t\t-24
his&him\t-4
his&job\t6
his&laptop\t7
his&nam\t5
his&new\t-13
his&pick\t-11
his&right\t-14
his&show\t-9
his&us\t-5
his&way\t4
his&well\t-5
his&which\t-6
his~account\t11
his~and\t\t\t7
his~for\t\t22
his~go\t-15
his~hav\t-40\t-47
his~on\t-3\t-18
hit\t6\t16
hit a\t5
hit&lady\t6
hit&sh\t13
hit~lady\t5
hiya\t\t-2
hiya mum\t\t-35
hiya&how\t\t-20
hiya&mum\t\t-16
hiya~its\t-4\t-57
hiya~you\t\t14
hi~be\t\t3
hi~hav\t-4\t-13
hi~i\t\t-5
hi~the\t-5\t-16
hi~want\t\t-26
hmrc\t\t\t30
hmrc lawsuit\t\t\t7
hmrc&lawsuit\t\t\t7
hmrc&ring\t-8\t-28
hmrc&self\t-7\t-22
hmrc&speak\t\t-23
hmrc~me\t\t-21
hoax\t-10\t-26
hold\t15\t4
hold account\t13
hold becaus\t\t20
hold for\t-6
hold him\t8
hold it\t2
hold on\t\t16
hold the\t4
hold up\t6
hold your\t13
hold&account\t13\t23
hold&bank\t8
hold&becaus\t\t25
hold&button\t-29
hold&card\t10
hold&day\t-3
hold&him\t17
hold&key\t7
hold&need\t7
hold&our\t7
hold&payment\t4
hold&press\t7
hold&slot\t7
hold&till\t-3
hold&which\t12
holder\t4
holder~the\t\t19
hold~#\t7
hold~and\t6
hold~for\t-3
hold~slot\t7
hold~then\t9
hold~to\t8
hold~we\t-10
holiday\t\t\t-10
hom\t\t6
hom offic\t17\t105
hom&job\t\t22
hom&nam\t7
hom&offic\t9\t91
hom&say\t\t-20
hom&visit\t-4
hom&which\t7
hom~it\t5
honey\t2
hong\t16
hong kong\t16
hong&kong\t16
hook\t\t-32
hospic\t\t\t-17
hospic lottery\t\t\t-6
hospic&lottery\t\t\t-6
hospic&raffl\t-7
hospital\t\t-8
hospital be\t\t24
hospital&number\t-12
hospital~i\t-5
hot\t\t\t-7
hotel\t\t11
hotel&cap\t10
hotel&verd\t10
hour befor\t-15
hour off\t-5
hour on\t-6\t-17
hour to\t-3
hour with\t-5
hour&befor\t-7
hour&call\t\t-23
hour&minut\t\t27
hour&noth\t-7
hour&tak\t10
hour&would\t19\t22
hour~not\t5
hour~to\t6\t18
hous\t\t\t-7
hous about\t\t-24
hous at\t33\t42
hous be\t\t-28
hous for\t7\t22
hous hav\t8
hous hav you\t9
hous on\t\t-23
hous the\t\t-27
hous what\t8
hous&ask\t-7
hous&jewellery\t6
hous&would\t5
household\t\t18
household spend\t\t20
household&spend\t\t20
hous~be\t2
how be you\t\t9
how can\t-2\t6
how can i\t-3\t9
how do i\t\t-12
how long\t-3\t-13
how much\t2\t13
how much be\t3
how often\t-7
how they\t7
how to\t-25\t-16
how wid\t-6
how would\t8
how you do\t5\t26
how&day\t-3
how&each\t9
how&help\t-3\t-4
how&long\t-3\t-13
how&much\t2\t13
how&often\t-7
how&only\t6
how&out\t-16
how&sir\t12
how&tak\t-7
how&ten\t\t-24
how&wid\t-6
how&would\t2
howd&know\t10\t22
howd~know\t10\t22
how~be\t\t-18
how~i\t-3\t-11\t-12
how~you\t\t8
hr at\t\t-24
hsbc\t\t\t6
hundr\t\t39\t30
hundr a\t4\t26
hundr and\t18\t6
hundr and eighty\t2
hundr and fifty\t11
hundr and forty\t6\t12
hundr and twenty\t5
hundr but\t10
hundr by\t23
hundr each\t16
hundr euro\t14
hundr for\t17
hundr for the\t37
hundr from\t-10
hundr from the\t-7
hundr i\t3
hundr in\t5
hundr ninety\t6
hundr ninety nin\t6
hundr now\t8
hundr oh my\t6
hundr okay\t6
hundr on\t11
hundr or\t6
hundr percent\t5
hundr pound\t3\t10
hundr pound to\t5
hundr then\t13
hundr to\t11\t19
hundr you\t5
hundr&befor\t7
hundr&but\t6
hundr&card\t21\t27
hundr&clos\t8
hundr&day\t11
hundr&dollar\t-3
hundr&each\t18
hundr&euro\t15
hundr&fifty\t17\t10
hundr&forty\t4
hundr&friend\t8
hundr&front\t8
hundr&hed\t5
hundr&hell\t18
hundr&keep\t14
hundr&less\t-6
hundr&let\t5
hundr&nin\t7\t15
hundr&ninety\t5
hundr&now\t15
hundr&oh\t6
hundr&okay\t4
hundr&pay\t3
hundr&percent\t5
hundr&pound\t6
hundr&rent\t7
hundr&sat\t6
hundr&say\t4
hundr&send\t4
hundr&today\t8
hundr&transfer\t4
hundr&twenty\t6
hundr&week\t5
hundred\t-3
hundr~can\t8
hundr~eighty\t2
hundr~fifty\t11
hundr~for\t5\t22
hundr~forty\t6\t12
hundr~i\t7
hundr~my\t9
hundr~nin\t6
hundr~not\t6
hundr~send\t9
hundr~the\t5
hundr~to\t9
hundr~twenty\t5
hundr~week\t7
husband about\t-6
husband do\t4
husband&ring\t\t-32
i alway\t-6
i answer\t25
i ask\t\t\t-4
i ask could\t-8
i ask do\t-15
i ask for\t5\t\t-7
i ask her\t-7
i ask which\t19\t22
i bank\t6
i be\t\t\t-28
i be a\t3\t\t-7
i be abl\t7
i be afraid\t-3
i be ask\t6
i be be\t4
i be call\t3
i be from\t\t20
i be get\t\t-27
i be go\t5\t8
i be heer\t\t27
i be hom\t-13
i be honest\t13
i be in\t\t5
i be look\t\t26
i be outsid\t-3
i be owe\t4
i be return\t-7\t-39
i be ring\t2\t10
i be send\t6
i be talk\t\t42
i be the\t5\t6
i be ther\t-23\t-45
i be to\t12\t9
i be try\t3
i be with\t5\t9
i believ\t12\t59
i block\t\t\t-10
i book\t-20\t-29
i brok\t\t26
i brok my\t\t26
i buy it\t-12
i call\t3
i can\t\t6
i can ask\t-7
i can be\t-7
i can hold\t5
i can mak\t10
i can see\t\t-12
i can settl\t10
i can tak\t9
i can turn\t7
i chang\t-7
i com\t-7\t-8
i confirm\t\t25
i could\t-15\t-28
i could hav\t-11
i could not\t-4\t\t-7
i could pay\t-12\t-22
i could see\t-9
i do\t\t\t-27
i do as\t9
i do it\t7
i do not\t\t\t-7
i do they\t5
i drop\t\t-11
i felt\t-5
i get\t-4\t-6
i get a\t\t-9
i get an\t\t18
i get the\t-3
i giv\t9\t16\t-6
i giv her\t9
i giv the\t4
i go\t-2\t-11
i hang\t9\t\t-14
i hang up\t9\t\t-14
i hav\t\t2
i hav a\t1\t5
i hav hav\t\t-5
i hav just\t3
i hav leav\t-9\t-40
i hav los\t\t17
i hav never\t\t\t-14
i hav not\t7\t28
i hav only\t9
i hav pay\t10
i hav sign\t-11
i hav stop\t-6
i hav tell\t\t\t-9
i hav to\t8\t8\t-8
i hav you\t\t27
i hav your\t\t-25
i help\t-1
i help hello\t\t-41
i help you\t\t-6
i hit\t\t21
i ignor\t-14\t-30
i just need\t7
i keep\t\t34
i leav\t-10\t-19
i leav the\t-8
i lik\t-9
i look\t-3\t\t-9
i los the\t10
i mak\t\t-12
i miss\t\t-17
i must not\t20\t20
i need\t3
i need be\t4
i need that\t8
i need the\t3
i need your\t4
i never\t10\t10
i never buy\t\t19
i never hav\t8
i not\t2
i only hav\t17
i open\t7
i order\t-18\t-51
i order a\t\t-28
i owe you\t-5
i pay\t\t9
i pay #\t14
i post\t4
i put #\t12\t21
i put it\t4
i read\t8
i read her\t6
i read out\t12
i refus\t\t\t-8
i represent\t12
i ring\t-24\t-45
i ring about\t-14\t-21
i ring my\t-11\t-46
i ring the\t-4
i ring them\t-4\t-11
i ring to\t-21
i saw\t2
i say\t-1\t-6\t-8
i say do\t-7
i say id\t-2
i say no\t-19\t-13
i say yes\t-6
i send\t6
i send it\t5
i send the\t8\t17
i send you\t10
i should\t6
i should not\t6
i sign\t-15\t-48
i sign up\t\t-15
i speak with\t2
i spell\t10
i spend\t-6
i spent\t-19\t-23
i suppos\t11
i tak it\t\t\t-13
i tak the\t5
i tak your\t-2
i tell\t\t\t4
i tell him\t5
i tell you\t2
i think\t-2\t\t-10
i thought\t\t\t-18
i thought it\t\t\t-12
i through\t\t11
i through to\t\t11
i try\t\t-17
i try to\t\t-28
i turn the\t7
i understand you\t10\t22
i want\t-5\t-9
i want it\t-5
i want the\t\t-16
i want to\t-19\t-13
i want you\t15\t20
i will\t1
i will show\t7
i win\t\t17
i wonder\t-5\t-28
i work in\t11
i would\t\t\t-27
i would be\t9
i would lik\t-5
i would not\t\t\t-26
ian\t\t-17
icloud\t5\t25
icloud&breach\t11\t21
ico\t\t\t-10
id\t\t-4
id a\t-3
id ask\t-5
id be\t\t11
id be on\t-8\t-16
id buy\t\t\t-11
id call\t-10
id do it\t10
id forgotten\t-7
id get\t4\t\t10
id get #\t7
id get a\t6
id hat\t7
id hav the\t-20
id keep\t10
id keep it\t9
id leav\t-10\t-65
id leav my\t-10\t-19
id lik\t-6\t-27
id lik to\t-4\t-39
id look\t-8
id never\t3
id report\t\t-26
id ring\t-6
id say\t-4
id seen\t-6
id send\t-9
id send in\t-7
id swear\t\t33
id think\t-7
id think about\t-6
id to\t7\t18
id win\t10\t16
id win #\t13
id writ\t-12\t-13
id&ask\t-7\t-26
id&bank\t-3
id&book\t-4\t-18
id&box\t-12
id&but\t5
id&buy\t3\t\t-14
id&call\t-7\t-30
id&check\t-7\t-19
id&could\t-4
id&fill\t-5
id&forgotten\t-14
id&form\t-9
id&giv\t-3
id&hat\t9
id&keep\t5
id&leav\t-14\t-62
id&letter\t-11
id&lik\t-9\t-31
id&look\t-3
id&mail\t-5\t-34
id&met\t6
id&myself\t-7\t-51
id&number\t-5\t-28
id&out\t7
id&pound\t-6
id&report\t\t-38
id&ring\t5
id&round\t-6
id&sam\t\t20
id&say\t-5\t-15
id&seen\t-6
id&send\t-4
id&she\t-13\t-15
id&show\t4
id&speak\t\t-28
id&swear\t\t33
id&tea\t8
id&them\t-31\t-36
id&think\t-10
id&thre\t-6
id&tim\t-9
id&woman\t\t-19
id&writ\t-11\t-13
identity\t18
idiot\t9
id~#\t9
id~about\t-22
id~and\t-14\t-17
id~be\t-10
id~do\t\t-19
id~i\t-11
id~in\t-5
id~my\t-3\t-18
id~no\t-8
id~not\t-7
id~on\t-7\t-12
id~the\t-6\t-23
id~them\t-7
id~thre\t-5
id~to\t\t-9
id~with\t\t-22
if\t\t-27\t4
if anybody\t-5
if anyon\t-20
if he\t-8
if he can\t-9
if hes\t-14
if i\t\t6
if i be\t-13
if i do\t7
if i get\t-9
if i lik\t-5
if i pay\t10
if i read\t9
if i send\t15
if i want\t-16
if id\t-6\t\t-14
if id hav\t-14\t-22
if id rather\t-9
if it\t-16
if it be\t-2
if it do\t-8
if it drop\t-6
if it say\t7
if its in\t7
if not\t-22
if shed\t-8
if so\t-7
if somebody\t-5
if someon\t-16
if that\t-17\t-23
if that be\t-5
if that do\t-12
if the bank\t3
if the light\t-11
if ther\t-2
if ther be\t-2
if they\t\t-25
if they ask\t6
if we\t\t14
if we do\t4
if you\t\t-5
if you be\t-33\t-60
if you can\t-18
if you do\t1\t20
if you ever\t-10
if you fancy\t-7
if you get\t-13
if you hang\t8
if you hav\t-9
if you lik\t-11
if you need\t-13
if you pay\t3
if you rely\t-10
if you send\t12
if you still\t-8
if you think\t-11
if you want\t-7
if youd\t-13\t-16
if youd lik\t-23\t-12
if youd rather\t-13
if youd sooner\t-8
if your bank\t4
if~bank\t10
if~be\t-44\t-44
if~can\t-17
if~chang\t-5
if~clear\t10
if~do\t1\t19
if~ever\t-15
if~fancy\t-13
if~get\t-37\t-50
if~hang\t29
if~hav\t-26\t-55
if~light\t-13
if~lik\t-51\t-20
if~need\t-17\t-25
if~on\t-11
if~open\t7
if~pay\t24\t29
if~rather\t-26
if~read\t23
if~rely\t-10
if~ring\t-2
if~send\t17\t36
if~set\t-7
if~settl\t8
if~sooner\t-10
if~still\t-23
if~think\t-10
if~turn\t-7
if~want\t-30
if~would\t-9\t-13
ignor\t-1\t-11\t-8
ignor it\t-4
ignor~its\t6
ill\t\t-6
ill be\t-10\t-20
ill be in\t-17
ill be lat\t-15
ill com\t-5
ill do the\t10
ill email\t-7
ill giv\t9
ill giv you\t5
ill help\t6
ill help you\t6
ill leav\t-22
ill let\t-9
ill pay you\t8
ill put\t-25
ill put a\t-14
ill put it\t-9
ill put that\t-10
ill ring\t-2
ill send the\t-18
ill stay\t3
ill tak\t\t26
ill tak it\t\t19
ill text\t6
ill text the\t10
ill think\t-6
ill&account\t8
ill&ask\t-9
ill&bank\t12
ill&banknot\t-6
ill&cod\t22
ill&detail\t4
ill&email\t-4
ill&fiv\t-4
ill&giv\t12
ill&half\t-12
ill&help\t10
ill&him\t-3
ill&itll\t-10
ill&lat\t-15
ill&leav\t-18
ill&let\t-10
ill&month\t-6
ill&pay\t5
ill&stay\t6
ill&tak\t\t19
ill&text\t5
ill&thank\t-5
ill&think\t-11
ill&thursday\t-11
ill&wait\t2
ill&whil\t11
illegal\t15\t25
illegal activity\t9\t13
illegal&activity\t9\t13
illegal&press\t10
ill~a\t-4
ill~an\t-7
ill~him\t-5
ill~in\t-5
ill~lat\t-15
ill~on\t2
ill~that\t-5
ill~you\t6
ill~your\t3
immediately\t24
immediately on\t6
immigration\t\t21
import\t\t-30
important&regard\t7\t20
important~from\t\t15
important~regard\t7\t20
in #\t6\t15
in a\t6\t19\t3
in a car\t\t29
in a letter\t-12
in a lithium\t9
in a magazin\t6
in a new\t-8
in a wallet\t8
in about\t-2
in advanc\t4
in an\t10\t22
in an email\t-5
in an envelop\t26\t38
in an hour\t18\t19
in and\t\t\t11
in and sign\t-12
in appl\t7
in april and\t-7
in argo\t6\t22
in as\t5
in at\t-4
in bitcoin\t11
in cap\t9
in cap verd\t16
in cash\t7
in cash to\t7
in custody\t8\t25
in daventry\t-13\t-30
in each\t18
in each account\t10
in error\t17\t26
in escrow\t17
in foil\t10
in foil and\t10
in for\t-2\t-18
in for a\t-8
in forty\t8
in from\t\t21
in front\t4
in front of\t4
in full\t3
in half\t9\t14
in half an\t6
in her\t2\t\t6
in his\t\t\t15
in hong\t13
in hong kong\t13
in i\t-4
in it\t2\t\t8
in it say\t10
in it she\t6
in jun\t-12\t-24
in law\t\t\t8
in leed\t\t\t12
in luton\t3
in march\t-5\t\t-9
in may\t-9
in my\t5
in my bag\t7
in my nam\t22\t16
in nin\t6
in nin day\t6
in november\t-5\t-21
in now\t-5
in october\t-8\t-11
in on it\t16
in on thursday\t-7
in on your\t7
in or\t-4
in person\t-4
in spain\t5
in stor\t-9
in swindon\t\t\t-10
in the app\t-46\t-41
in the country\t7
in the day\t10
in the drawer\t5
in the hour\t9
in the last\t5\t\t-13
in the letter\t-4
in the morn\t-3\t\t-12
in the nam\t7
in the next\t17\t17
in the offic\t-8\t-17
in the porch\t-12
in the post\t-34\t-21
in their\t-8\t-15
in ther and\t4
in twenty\t4
in twenty four\t7
in twenty minut\t14
in two hour\t5
in usdt\t6
in when\t-11
in with\t-3\t-20
in writ\t-13\t\t-9
in your\t11\t5
in your bank\t5
in your first\t6
in your journal\t-11
in your nam\t7\t-7
in your pocket\t15
in your postcod\t6\t23
in yourself\t-10
includ\t-7
incom\t-3
incom and\t-4
inform\t6\t19
inform you\t6
inform you that\t6
informant\t12\t37
informant #\t8\t16
informant&mal\t8\t26
information\t-5\t-13
inform~that\t\t12
inhaler\t-12
insid\t8\t13
insid&branch\t7
insid&magazin\t9
insight\t\t74
inspector\t12\t30
instagram\t\t25
install\t14
instead\t-6
instruct\t28\t50
insulation\t12\t38\t-10
insulation&government\t11
insuranc\t8\t7\t11
insuranc #\t10
insuranc card\t-11
insuranc hav\t5
insuranc hav be\t10
insuranc number\t2\t7\t7
insuranc number and\t3
insuranc number hav\t\t13
insuranc to\t7
insuranc would\t-7
insuranc&could\t21
insuranc&id\t9
insuranc&letter\t-9
insuranc&number\t2\t7\t9
insuranc&which\t-6
insuranc~be\t21
insuranc~hav\t5\t29
insuranc~i\t18
insuranc~which\t-6
insurer\t\t-10
insurer&claim\t\t-15
interest\t-5\t\t-7
interest&whil\t-6
international\t3
international&parcel\t\t15
internet\t7\t19\t26
internet&cut\t9\t19
internet&would\t\t21
internet~be\t\t10
interview&first\t7
interviewer\t\t-26
into\t4\t\t22
into a\t3
into my\t7\t18
into my bank\t11
into the\t\t\t13
into the phon\t8
into&bank\t20\t19
into&hed\t8
into&onlin\t13
into&room\t5
into&watch\t5
into&whil\t5
into~bank\t9
inverter\t12\t44
invest\t15
investigation\t11
investigator\t5\t30
invit\t-9\t-39
invit to\t-10\t-29
invoic\t-12
invoic&pay\t-7
invoic&want\t-8
involv\t8
in~a\t-2
in~about\t\t\t-14
in~all\t4
in~amount\t6
in~an\t5\t22
in~app\t-13\t-10
in~area\t\t\t-13
in~bag\t6
in~bank\t3
in~be\t-2\t\t6
in~can\t-4\t-14
in~card\t21\t33
in~cloth\t7
in~country\t5\t17
in~day\t2
in~do\t\t19
in~email\t-10
in~envelop\t17\t41
in~get\t4
in~go\t\t\t14
in~hand\t4
in~hav\t3
in~he\t\t\t18
in~hold\t12
in~hour\t53\t53\t8
in~hous\t1
in~how\t\t47
in~i\t3\t17\t-4
in~if\t-12
in~its\t\t-11
in~journal\t-12
in~just\t10
in~kong\t13
in~last\t6\t19
in~letter\t-28\t-20
in~lithium\t9
in~littl\t5
in~loft\t8\t38
in~lot\t5
in~magazin\t6
in~minut\t17\t14
in~money\t5
in~morn\t-3\t\t-12
in~mum\t9
in~nam\t36\t30\t7
in~need\t-6
in~next\t8\t17
in~of\t4\t\t7
in~offic\t-9\t-19
in~oh\t\t-16
in~on\t-3
in~one\t3
in~pay\t\t\t10
in~plan\t-6
in~pocket\t12
in~porch\t-16
in~post\t-30\t-18
in~postcod\t21\t68
in~queu\t\t-37
in~rat\t9
in~say\t\t\t25
in~shall\t-5
in~shop\t-3
in~sign\t-14
in~tak\t5\t22
in~tell\t16\t21
in~the\t-1
in~thursday\t-14
in~vap\t6
in~verd\t16
in~wallet\t6
in~wher\t\t-18
in~which\t-7
in~who\t17\t19
in~with\t\t6
in~you\t\t-15
ip\t6
ip address\t15\t34
ip&address\t15\t34
iphon\t17\t30\t15
ipso\t\t\t-9
irish\t\t18
irritat\t-9
irritat but\t-9
irritat&but\t-9
irs\t5
irs&lawsuit\t\t19
island\t15
issu\t7\t18
it a\t-4\t-25
it again\t-3
it all\t1
it all in\t-6
it already\t-5
it and\t1
it and id\t5
it and my\t7
it and ring\t-9
it and send\t6
it and she\t-10
it as\t4
it as it\t-17
it at a\t11
it at the\t-5
it back\t1\t\t7
it back and\t-8
it be\t\t-4
it be a\t\t\t-34
it be about\t\t\t-19
it be and\t-18\t-22
it be hav\t-6
it be her\t-7\t\t9
it be my\t\t\t-13
it be one\t\t\t-7
it be only\t10\t18
it be right\t\t\t-19
it be the\t-3\t-8\t-16
it be them\t\t\t-12
it be ther\t-3
it befor\t6
it blink\t-7
it by\t4
it can\t\t-11
it can go\t-7
it can not\t3
it clear\t11
it com\t-2
it com in\t4\t32
it com off\t-7\t\t11
it com out\t-8
it cost\t-17
it cost noth\t-16
it could go\t-8
it do\t-2
it do i\t-4
it do you\t-7
it doubl\t15
it down\t2\t30
it drop again\t-6
it end\t-3
it go in\t-4
it hav\t3\t9
it hav to\t23\t19
it i\t4\t\t-15
it i need\t26
it if it\t-5
it in\t-2\t-8
it in an\t3
it in my\t7
it in the\t-8
it in with\t-6
it in writ\t-5
it land\t9
it last\t\t-22
it might\t-2
it might be\t-5
it mrs\t\t-16
it new\t-6
it no\t-3
it now\t\t\t12
it off\t\t-6
it off and\t-6
it off at\t-4
it on\t-1
it on and\t6
it on hold\t-6
it on the\t-15
it on your\t4
it open\t6
it or\t2
it or not\t5
it out\t7
it out it\t8
it out of\t3
it over to\t6
it press\t-10
it quietly\t8
it ring\t\t\t-31
it say\t8
it say approv\t8
it say its\t5
it settl\t15
it show\t7
it so\t7\t10\t11
it so its\t5
it sound\t\t-21
it straight\t11
it straight back\t6
it tak\t-5\t-18\t-13
it that\t\t15
it the\t\t\t7
it they be\t8
it they do\t-6
it this\t7
it through\t3
it through the\t7
it thursday\t-8
it tim\t7
it tim out\t7
it to\t5
it to her\t5
it to his\t13
it to me\t2
it to my\t13
it to this\t21
it today\t11\t16
it up to\t12
it what\t3
it what be\t4
it when\t-6\t\t10
it when you\t-11
it wher\t-4
it wher it\t-7
it will\t-1\t-18
it with her\t13
it with your\t-14
it without\t4
it writ\t-14
it you can\t-4
it yourself\t-4
itd be a\t-4
itd com\t-11
itd com off\t-7
itd&off\t-8
itd~a\t-5
itd~go\t11
itd~off\t-7
itd~the\t4
itll\t\t-6
itll be\t-8
itll be about\t-4
itll be the\t-6
itll bounc\t6
itll go\t-3
itll&bounc\t6
itll&cod\t-4
itll&day\t-20
itll&new\t-5
itll&say\t2
itll&tomorrow\t-4
itll&when\t-6
its\t\t\t-5
its a\t14\t5\t-37
its a con\t-6
its a gift\t8
its a hundr\t3
its about\t1\t5
its all\t-2\t-14
its an\t2
its ask\t7\t19
its ask for\t8
its ask me\t4
its better\t6
its cash\t8
its clos\t7
its clos to\t8
its com up\t6
its do you\t-12
its for\t40
its for a\t61\t20
its for your\t4
its fre\t-25\t-16\t10
its fre and\t-14
its fre you\t-7
its get to\t7
its how\t16
its how we\t12
its in a\t5\t21
its in my\t5
its jad\t\t23
its jonathan\t\t26
its just\t4
its just the\t4
its lorna\t\t-17
its margaret\t\t-48
its me\t\t\t11
its michael\t\t47
its michael from\t\t47
its mot\t\t-22
its not go\t-9
its not in\t6
its not leav\t7
its not the\t4
its not ther\t-7
its noth\t\t-17
its on\t-9\t-9\t-7
its only\t3\t-8
its only a\t4
its only me\t\t-29
its our\t-5
its pay\t4
its pc\t\t-9
its quicker\t7
its refund\t6
its right\t-5
its ruth\t\t-27
its ruth from\t\t-27
its sat\t7
its send\t4
its six\t4
its still\t-5
its ten\t-3\t-16
its the new\t5
its to\t26
its tuesday\t-10
its with\t3
itself\t-3
its~a\t3
its~at\t-2\t-32
its~bank\t3
its~be\t5\t-9
its~by\t5
its~card\t3
its~com\t6
its~con\t-6
its~delivery\t\t-16
its~do\t\t9
its~for\t4
its~form\t-7
its~forty\t6
its~fre\t-11
its~from\t1\t-3
its~gift\t15
its~hundr\t8
its~in\t\t-9
its~leav\t8
its~mr\t9
its~my\t2
its~nam\t7
its~onc\t8
its~one\t\t-12
its~only\t5
its~pound\t-4
its~seven\t\t-35
its~sinc\t5
its~so\t3
its~tax\t5\t19
its~the\t1\t\t-10
its~they\t4
its~thousand\t\t18
its~till\t4
its~to\t7\t7
its~up\t4
itun\t12\t\t13
it~#\t\t-6
it~a\t\t\t-10
it~about\t\t\t-10
it~after\t6
it~again\t-5
it~an\t2
it~any\t-16\t-22
it~approv\t9
it~as\t3
it~at\t-1
it~away\t6
it~bank\t4
it~banknot\t7
it~becaus\t4
it~befor\t4
it~card\t4
it~cash\t7
it~chang\t-6
it~com\t\t-14
it~desk\t\t-11
it~do\t-1\t-10
it~download\t12
it~even\t7
it~evidenc\t16
it~forty\t5
it~hard\t-8
it~her\t3\t\t23
it~his\t3
it~hold\t-4
it~i\t2\t12
it~if\t2
it~it\t-2\t-8\t9
it~its\t6\t19
it~just\t3
it~know\t7
it~land\t10
it~morn\t6
it~my\t10\t\t-7
it~need\t24\t28
it~new\t-8
it~nobody\t-6
it~noth\t-3
it~now\t2
it~ok\t-13
it~on\t-2
it~only\t3\t11
it~out\t2
it~press\t12
it~read\t5
it~right\t\t\t-8
it~ring\t-7
it~say\t\t\t-8
it~send\t5
it~she\t-9\t-18
it~sign\t-5
it~tak\t-10
it~ten\t\t-16
it~thank\t-17
it~the\t\t-2\t-7
it~them\t\t-14\t-20
it~ther\t-2
it~think\t-9
it~this\t4\t14
it~thursday\t-5
it~to\t5
it~today\t15
it~transfer\t5
it~two\t2
it~what\t3
it~whil\t14
it~with\t-4
it~would\t-5
it~writ\t-6
it~you\t-2
i~#\t5
i~a\t2\t\t-4
i~abl\t7
i~about\t-4
i~afraid\t-3
i~already\t4
i~any\t6
i~anyth\t-3
i~appeal\t-15
i~as\t8
i~at\t\t-9\t-12
i~bring\t-3
i~call\t2
i~check\t\t-31
i~clos\t18
i~com\t-4
i~could\t-4
i~for\t\t\t-9
i~four\t\t\t-9
i~full\t\t27
i~go\t2\t6
i~hav\t1
i~hear\t3
i~hello\t\t-43
i~her\t\t\t-9
i~hold\t10
i~hom\t-18
i~honest\t13
i~i\t\t-3
i~id\t-6\t-30
i~in\t1\t3
i~it\t\t\t-6
i~last\t-6\t-18
i~leav\t-6\t-17
i~look\t\t19
i~los\t\t13
i~miss\t-5
i~mov\t\t-11
i~my\t-2
i~myself\t7
i~need\t6
i~never\t\t\t-14
i~no\t-4\t\t-6
i~not\t\t\t-17
i~off\t\t-27
i~on\t\t\t5
i~only\t2
i~or\t-12
i~outsid\t-3
i~pop\t-10
i~press\t5
i~put\t3
i~return\t-7\t-39
i~ring\t3\t9
i~run\t\t-23
i~see\t\t-7
i~send\t\t\t-19
i~settl\t18\t25
i~she\t-10
i~show\t6
i~sorry\t-1
i~speak\t\t28
i~still\t-4
i~tell\t\t\t-8
i~that\t1
i~the\t\t4\t-20
i~them\t\t\t-14
i~ther\t-6\t-21
i~thursday\t-8
i~try\t5
i~two\t\t-6
i~up\t\t\t-10
i~use\t-5
i~want\t-3\t-10
i~watch\t6
i~when\t-6
i~wher\t11\t19
i~which\t16
i~why\t10\t17
i~with\t5\t10
i~work\t\t-18
i~yes\t-3
i~you\t6\t9
i~your\t\t10
jad\t\t18
jail\t8
jam\t\t37
january\t-18\t-45
jealous\t5
jean\t-5
jess\t\t-39
jeweller\t4\t\t14
jeweller&buy\t8
jewellery\t20\t32
jewellery and\t11
jo\t\t-15
joan\t\t-52
joann\t\t-11
job\t\t6
job number\t-7
job&hom\t8
job&number\t-9
jobcentr\t\t-9
jonathan\t7\t43
josh\t\t-11
journal\t-7\t-12
journal and\t-7
judg\t7\t13
july\t-3
jumper\t-10
jun\t-19\t-42
jun and\t-4
jun&would\t-11\t-19
jury duty\t4
jury duty and\t6\t17
jury offic\t\t-18
jury&duty\t4
jury&offic\t\t-18
jury~and\t6
just\t\t4\t-3
just #\t6
just a\t\t73
just as\t-8
just be\t-4
just check\t-7
just com\t\t17
just for\t10
just giv\t9
just hang\t-6
just hang up\t-6
just hit\t6
just hit yes\t6
just keep\t5
just lik my\t12
just need\t12\t14
just need the\t16
just pop\t3
just read\t23
just read it\t10
just read me\t-4
just say\t5
just say yes\t15
just say you\t7
just send\t7\t26
just tak it\t6
just text\t10\t21
just the\t2
just to\t\t-11
just to say\t-7\t-40
just turn\t-14
just want the\t7
just want to\t-6
just~approv\t6
just~card\t13
just~i\t3
just~in\t\t22
just~it\t2
just~me\t9
just~say\t\t-24
just~up\t-4
just~yes\t24
keep\t9\t12\t-5
keep any\t9
keep him\t6
keep in\t7
keep in the\t11
keep it between\t6
keep it for\t-5
keep it from\t11
keep it off\t6
keep me\t10
keep me on\t5
keep my\t\t\t11
keep on\t8
keep ring\t\t\t-17
keep say\t5
keep the camera\t7
keep the phon\t5
keep this\t12
keep&as\t5
keep&between\t6
keep&camera\t11
keep&cash\t5
keep&day\t-13
keep&four\t8
keep&hom\t8
keep&hous\t27\t29
keep&hundr\t9
keep&lin\t8
keep&much\t8
keep&off\t25
keep&over\t8
keep&ring\t-6\t\t-15
keep&run\t16
keep&say\t8
keep&send\t5
keep&them\t5
keep~between\t6
keep~camera\t9
keep~from\t14
keep~hundr\t9
keep~in\t18
keep~lin\t5
keep~off\t12
keep~on\t3
keep~so\t\t-18
keep~that\t\t25
keep~to\t-4
kevin\t5\t14
key\t10\t26
key and\t5
key and if\t7
key be\t-5
key by\t9
key in\t3
key in your\t6
key it\t5
key with\t14
key&courier\t19
key&number\t9
key&onc\t7
key&pin\t7
key&r\t6
key~if\t7
key~not\t6
key~your\t7
kill\t11\t16
kind of\t\t-14
kindly\t3
kindness\t6
kiosk\t7
kiosk at\t6
kiosk at the\t6
kiosk~the\t10
kit\t6
kne brac\t20\t34
kne&brac\t22\t36
kne&tell\t7
knew\t4\t21\t4
knew my\t\t8
knew the\t4\t12
knew&last\t\t\t8
knew&nam\t\t14
knock #\t-9
knock # off\t-9
knock&wait\t-7
knock~and\t-5
know\t\t-2\t-5
know how\t\t\t-10
know i hav\t6
know if\t-8
know if id\t-8
know noth\t14
know the\t4
know&bank\t5
know&card\t4
know&her\t4
know&how\t\t\t-14
know&id\t-9\t-31
know&mor\t7
know&noth\t7
know&password\t9
know&pleas\t6
know&ring\t-5\t\t-9
know&tak\t5
know&tim\t-5
know&whether\t-4
known\t\t-16
know~be\t\t\t-6
know~id\t-8
know~that\t5
kong\t16
l\t\t-37
label\t-4
lad be\t\t-26
lad in\t15\t27
lad will\t8
lad&cry\t\t22
lad&now\t5
lad&want\t-9
ladder\t-13
lady\t\t\t-2
lady from\t\t-9\t-8
lady in\t29\t42
lady&ring\t\t\t-7
lady&say\t2
lady&who\t6
lady~and\t4
lamb\t\t-21
lamp\t-10
lan\t\t\t-7
land\t17
land on\t8
land&say\t6
landlin\t4\t20
landlin&digital\t\t-16
landlin&off\t\t17
landlord&text\t10
lanyard\t7
lan~the\t-7
laps\t27\t47
laps and\t5
laps&renew\t13
laptop\t11\t5\t25
laptop and\t10\t18
last\t-9\t-8
last four\t\t\t8
last month\t-3\t-18
last night\t-2
last night and\t\t-22
last notic\t7
last ten\t5
last tim\t-8\t-16
last year\t-3
last&account\t-11
last&could\t-13
last&four\t\t\t11
last&jun\t-8
last&month\t-3\t-18
last&she\t-9
last&tim\t-7
last~and\t-6\t-14
last~be\t-7
last~i\t\t\t-14
last~of\t-4
last~year\t\t\t-13
lat\t-5
lat becaus\t-7
lat becaus of\t-7
lat for\t-6
lat&becaus\t-7
lat&ring\t-7
lat&would\t-9
later&ask\t-8
later&bank\t7
later~the\t-7
lat~of\t-10
laugh\t-9\t-14\t-21
laugh and\t-13\t-33
laugh&say\t-3
laugh&shed\t-12
laugh&tak\t-9
launder\t14\t24
law\t2\t8\t5
lawsuit\t17\t46\t12
lawsuit&against\t10\t15
lawyer\t10\t36
leaflet\t-36\t-31
leaflet in\t-5
leaflet~the\t-8
leann\t5\t10
leav\t\t-24
leav a\t-32\t-37
leav a messag\t-12\t-14
leav his\t-10\t-20
leav i\t-7
leav it\t-4\t-6
leav it ther\t-6
leav it with\t-25\t-20
leav my\t-5
leav the\t3
leav them\t-7
leav them in\t-7
leav your\t\t-15
leav&ask\t-8
leav&becaus\t6
leav&card\t-7\t-20
leav&fac\t7
leav&his\t-8\t-21
leav&lin\t7
leav&messag\t-18
leav&nam\t-6
leav&number\t-7
leav&pay\t-9
leav&she\t-3
leav&tell\t-14
leav&them\t-4
leav&voicemail\t-7\t-26
leav~a\t-3
leav~and\t-7
leav~at\t-12\t-24
leav~be\t-4
leav~card\t-5\t-15
leav~lin\t7
leav~messag\t-15\t-15
leav~nam\t-9
leav~with\t-34\t-30
leed\t\t\t20
legal\t32\t75
legal proceeding\t14
legal&proceeding\t14
leisur\t-6\t-53
leisur centr\t-10\t-43
leisur&centr\t-10\t-43
lend it\t14
less\t-11
less~you\t-6
let\t\t-3
let agent\t-4\t-16
let him\t\t\t17
let him in\t-5
let it\t\t\t-18
let me look\t-13\t-32
let&agent\t-4\t-16
let&hes\t-8
let&him\t\t\t17
let&into\t5\t\t7
let&keep\t\t29
let&know\t-6
let&look\t-8\t-17
letter\t-60\t-126\t-20
letter about\t-5
letter and\t-7\t-18
letter and if\t-5
letter com\t-4
letter for\t-7
letter from\t3
letter from the\t\t-19
letter go\t-15
letter go out\t-8
letter i\t3
letter in\t-3
letter or\t-3
letter say\t-5\t-16
letter to\t-17
letter with\t-24\t-19
letter&account\t-16
letter&ask\t-7
letter&confirm\t-11
letter&could\t-9
letter&follow\t-22
letter&id\t-5
letter&may\t-9
letter&nam\t-12
letter&right\t-4
letter&say\t-8\t-30
letter&send\t-12\t-20
letter&she\t3
letter&us\t-5
letter&want\t-9
letter&way\t-7
letter&week\t-6
letter~i\t-3
letter~if\t-6
letter~on\t-6
letter~the\t-7\t-10
letter~to\t-7
letter~us\t-5
letter~you\t-5
let~into\t7
let~know\t-7
let~look\t-13\t-32
let~on\t\t\t8
let~that\t8
level\t13
liabl\t5
library\t-38\t-119
library&card\t-8
licenc hav\t\t27
licens&expir\t8\t28
licens&ring\t\t-40
lien\t8
lifestyl\t17\t65
lifestyl survey\t15\t39
lifestyl&survey\t15\t39
lifetim\t25\t29
lift\t-2\t-18
light\t-5\t-13
light go\t-8
light&blu\t-8
lik\t\t-5
lik a\t\t\t-12
lik i\t-3
lik that\t\t-22
lik the\t-2
lik to\t-7\t-26
lik to be\t-7
lik to check\t-5
lik to use\t10
lik you\t-3
lik you alway\t-6
lik&alway\t-15
lik&book\t-10
lik&check\t-14\t-20
lik&cry\t13
lik&giv\t\t26
lik&him\t4
lik&only\t20
lik&pleas\t-8
lik&pound\t-5
lik&see\t-4
lik&stay\t10
lik&use\t3
lik&well\t-5
likely\t-24\t-43
likely be\t-11
lik~alway\t-6
lik~be\t-2
lik~book\t-7
lik~check\t-5
lik~do\t-5
lik~giv\t10
lik~it\t-8
lik~use\t10
limit i\t-6
limit~be\t-12
limit~your\t7
lin\t5\t\t11
lin go\t4
lin i\t3
lin of\t-15
lin of address\t-5
lin of your\t-7
lin open\t9
lin whil\t6
lin&address\t-10
lin&an\t12
lin&call\t\t-13
lin&dead\t4
lin&help\t\t-19
lin&her\t\t\t15
lin&only\t6
lin&open\t33\t22
lin&she\t8
lin&speak\t\t15
lin&whil\t5
lindqvist\t\t-12
link and\t7
link from\t-6
link&our\t-7
link~be\t6
lin~address\t-5
lin~be\t9\t9
lin~do\t\t34
lin~the\t\t12
liquidity\t6
list and you\t7
listen\t6\t5
listen i\t7\t18
lithium\t9
litter\t-13
littl\t5
littl box\t9
littl&box\t5
littl&reader\t8
littl~and\t6
liv\t7
liv heer\t\t-15
liv payment\t\t21
liv&bank\t8
liv&heer\t\t-15
lloyd\t4
lloyd and\t6
load\t2\t8
load~on\t6
loan\t12\t10
loan be\t\t18
loan from\t7
loan hav\t7
loan on\t5
loan servicer\t-9\t-22
loan&approv\t\t17
loan&servicer\t-9\t-22
loan~#\t7
local\t6\t\t8
lock\t2
lock for\t8
lock up\t7
lock&door\t7
locksmith\t4
lodg\t63\t60
loft\t4\t21
log\t1\t\t19
log a\t\t-16
log in\t2\t\t6
log in to\t3
log into\t5
log&bank\t20
log&into\t5
log&say\t-4\t-28
log&ticket\t\t-15
login\t8\t13
login so\t14
london\t6\t20
long\t\t\t54
long number\t43\t46\t9
long number first\t5
long one\t3
long&card\t5\t\t9
long&front\t6
long&giv\t\t\t18
long&number\t48\t60\t9
long~and\t14
long~first\t5
loo\t\t12
look\t\t-3
look again\t-5
look and\t-3\t-15
look at\t-1\t\t22
look at again\t-6
look at it\t-11\t\t9
look it\t-12
look it up\t-5
look on\t-6
look out\t-7
look up\t-3
look&again\t-13
look&app\t-6
look&bitcoin\t10
look&box\t-9
look&month\t-6
look&number\t-4
look&receipt\t-7
look&ring\t-5
look&them\t-4
look&when\t-5
look~again\t-6
look~it\t-8\t\t19
look~no\t-6
look~the\t-2
look~up\t-20\t\t-11
look~you\t-2
loos\t-6
lord\t3\t22
los\t12\t5\t8
los #\t\t\t10
los her\t5
los the\t3\t14
los your\t4
los&everyth\t\t17
los&fee\t13
los&job\t3
los&steal\t\t-20
los~i\t-11
los~job\t3
los~steal\t\t-20
lot\t1
lottery ring\t\t\t-9
lot~be\t-5
lot~just\t9
lov&off\t-6
lovely\t\t6
lovely voic\t\t22
lov~that\t10
low\t-7\t-21
lowell\t\t\t-11
lower my\t\t24
lower your\t6
lower&interest\t6
lower&rat\t\t23
lower~interest\t6
loyal\t12\t35
loyal customer\t12\t32
loyal&customer\t12\t32
loyalty\t4\t11
luck\t-3
lucky\t4\t47
lump\t3
lunch\t-4\t-42\t22
luton\t6
m\t\t-13
maam\t4\t14
maam i be\t\t18
maam it\t9
maam it be\t7
maam&pay\t-7
maam&see\t-4
maam&year\t7
maam~be\t\t17
maam~i\t3
macbook\t\t41
machin hav\t7
machin hav be\t7
machin in\t4
machin&tak\t6
machin&when\t-9
machin~be\t8\t17
machin~i\t7
madam\t9\t12
madam~you\t5
madrid\t9
magazin\t11\t31
magazin&tell\t8
magistrat\t\t61
maiden\t3
maiden nam\t3
maiden&nam\t3
mail\t-6\t\t12
mail a\t-8
mail it\t-4
mail you\t-2
mail&day\t-12
mail&parcel\t13\t\t12
mailbox\t5
mail~the\t-7
mail~to\t\t32
main&street\t-12
mak it right\t10
mak me\t3
mak&could\t-9
mak&out\t10
mak&right\t5
mak&set\t7
mak&transfer\t8
mak&us\t-5
maker\t\t-14
mak~tell\t-5
mal\t12\t26\t8
mal claim\t13\t28
mal from\t6\t18
mal&claim\t17\t36
mal&fraud\t\t21
mal&her\t7\t13
mal&offer\t7\t32
mal&stat\t8\t27
man\t10\t6
man #\t\t\t15
man ask\t-11\t-24
man in\t\t\t13
man on\t3\t\t6
man on a\t16
man say\t6
man say he\t12
man who\t\t\t23
man&an\t10\t39
man&ask\t-5\t-27
man&buy\t\t\t8
man&card\t4
man&her\t7\t\t6
man&hes\t9
man&his\t\t\t8
man&know\t6
man&over\t6
man&owe\t9\t20
man&phon\t3
man&say\t14\t16
man&through\t-6
man&tonight\t9
man&who\t\t8\t16
manag\t-10\t-13
manag agent\t-5
manag&agent\t-5
manager\t23\t52\t11
manager nam\t8
manager of\t\t31
manager&nam\t8
manager&say\t6
man~a\t8\t17\t7
man~and\t7
man~he\t10\t\t10
man~her\t11
man~his\t\t\t5
man~my\t28\t48
man~on\t9\t17
mapl\t\t-20
march\t-14
march and\t-6
marcus\t\t-8
margaret\t\t-20
maria\t-6\t-22
mark\t5
mark the banknot\t12
mark&banknot\t16
market research\t-23
market&research\t-23
marketplac\t\t19
mark~banknot\t12
marriag\t-7
marston\t\t\t-8
martin\t4
mary\t\t-19
mastercard\t9\t18
match\t-4
match&card\t5
matter\t21\t46
matter with\t11
matur\t-7\t-13
matur on\t\t-18
matur on the\t\t-18
matur~the\t\t-18
maureen\t\t-21
maureen&again\t-10\t-23
maureen&ring\t-9\t-27
may\t-15\t-15
may be\t\t\t-11
may i\t\t-7
may ring\t-5
may&call\t-8
may&nam\t\t-18
may&ring\t-4
mayb\t-4\t-15
may~be\t-4
me #\t\t12
me a\t\t\t-6
me a pictur\t10
me about\t-5\t-15\t-5
me about my\t\t-18
me all\t6
me and\t2\t\t-7
me and i\t5
me and my\t\t18
me as\t3
me back\t\t-8
me be\t4
me be it\t\t26
me be you\t\t-37
me becaus\t4
me by nam\t-5
me do not\t11\t17
me for\t-4\t-24\t-14
me for the\t-16\t-21
me go\t5
me go for\t12
me hav\t\t-36
me he\t\t14
me hello\t\t17
me how to\t-13
me i\t\t\t9
me i be\t\t-14
me id\t3
me if\t-6
me look\t-3
me no\t-3
me now\t5
me off\t\t-21
me okay its\t-7
me on\t3
me on whatsapp\t9
me or anyon\t-9
me so\t8
me so i\t8
me som\t-15
me somebody\t7
me that\t-3\t-17
me that and\t9
me the\t6
me the card\t13
me the front\t5
me the new\t-4
me the number\t6
me the pin\t6
me they\t\t21
me this\t\t22
me to\t-1
me to press\t\t\t-13
me to ring\t-7\t\t-8
me to say\t4
me to tak\t-7
me what be\t6\t16
me when\t2
me wher\t8
me you\t4\t31
me your card\t9
me your dat\t-4
meal\t-12
mean\t4\t14
meanwhil\t-14
measur\t-19\t-45
medical equipment\t-10
medical&equipment\t-10
medicar\t6\t28
medicar benefit\t\t25
medicar card\t6
medicar&benefit\t\t31
medicar&card\t10\t11
medicar&center\t\t35
medicar&department\t\t18
medicar~center\t\t29
medicin\t7
meet\t-3
member\t-2\t-9\t10
member of\t\t-14
membership\t\t21
memorabl\t5
memorabl word\t5
memorabl&word\t5
mend\t-16\t-18
mention\t8
mention it\t18
mention it to\t22
mention~to\t25
merced\t23\t20
messag and\t6\t52
messag on\t\t\t-14
messag regard your\t\t15
messag say\t\t16
messag&loan\t11
messag&our\t-8\t-79
messag&polic\t-8\t-26
messag&say\t6\t28\t-10
messag~my\t9\t65
messag~the\t-2\t\t-16
met\t\t17
met&tell\t-13\t-23
meter\t\t\t-15
meter be\t\t26
meter i\t\t\t-6
meter read\t-17\t-17
meter&read\t-19\t-21
meter~the\t-4
me~#\t2\t17
me~and\t16
me~anyon\t-14
me~as\t6
me~at\t\t\t8
me~be\t1
me~card\t18
me~chequ\t-13
me~dat\t-17
me~debit\t8
me~for\t\t\t-9
me~form\t-11
me~front\t7
me~help\t9
me~hold\t6
me~i\t1
me~in\t11\t40
me~it\t3
me~not\t11\t34
me~noth\t-6
me~number\t8
me~open\t7
me~pick\t-11
me~pictur\t13
me~press\t\t\t-13
me~receipt\t7
me~ring\t-5\t\t-8
me~say\t2\t10
me~screenshot\t6
me~she\t-7
me~the\t\t-5
me~they\t\t-17
me~thousand\t7
me~whatsapp\t9
me~you\t\t-21
michael\t\t46
michael from\t\t47
microsoft\t36\t61\t52
microsoft&ring\t\t\t16
microsoft&window\t\t20
midnight\t10\t11
midnight i\t14
midnight~the\t\t17
might\t-22\t-33
might be\t-7\t-20
might be a\t-6
might get\t-4
might&som\t-7
might~a\t-7\t-19
mileag\t-13
milk\t-12
million\t11\t78
million&merced\t8
million~and\t6
min\t2\t4
min be\t\t\t-9
min in\t\t32
min later\t12
min&later\t12
min&off\t8
mind\t2
mind and\t-7
mind~i\t-5
minibus\t-8
minus\t3
minut\t\t\t-10
minut i hav\t\t-25
minut out\t5
minut to\t13
minut&ask\t-8
minut&call\t15
minut&hell\t8
minut&how\t\t19
minut&out\t6
minut&pull\t7
minut&right\t7
minut&very\t10\t25
minut~#\t\t-24
minut~hav\t-3\t-41
minut~to\t8
mirror\t4
miss\t1\t-3\t-13
miss call\t\t\t-16
miss the\t\t-15
miss&call\t\t\t-21
miss&parcel\t12\t38
miss&payment\t\t-18
mission\t\t21
miss~from\t\t-20
miss~its\t\t-41
mistak\t6\t12
misus\t7
mobil\t1\t\t-3
mobil&say\t\t\t-15
mobil&she\t6
mobil&tell\t\t\t-10
monday\t-10\t-24
monday about\t\t-14
monday and\t-3
monday and i\t-6
monday at\t-9\t-15
monday&could\t-9
monday&giv\t-10
monday&id\t-5
monday~he\t-7
monday~the\t\t-19
money\t1\t8\t7
money and\t3
money but\t7
money go\t\t23
money in it\t-6
money launder\t10
money no\t-10
money on\t-3
money or\t5
money out\t-5
money transfer\t7
money with\t8\t23
money you\t5\t14
money&launder\t7
money&los\t14\t32
money&off\t-4
money&pass\t7
money&phon\t4
money&shop\t7
money&somebody\t-5
money&transfer\t13
moneygram\t36\t27
money~be\t\t15
money~i\t\t-19
money~los\t\t20
money~my\t-13\t-23
money~to\t7
money~you\t\t40
month\t-8\t-10
month and you\t-4
month from\t-13
month i\t-13\t-33\t-6
month no\t10
month you\t-6
month&ask\t-15
month&card\t10
month&could\t-10
month&deposit\t4
month&fin\t-8
month&okay\t-4
month&right\t-5
month&ring\t-7
month&say\t-27\t-79
month&she\t-7\t-23
month&writ\t-6
monthly\t2\t\t-8
month~ask\t-9
month~do\t-5
month~say\t-6
month~they\t-6\t-21
monzo\t15
mor\t-2
mor to\t-33
mor to do\t-7
mor&day\t\t\t-9
mor&would\t-6
morn\t\t-3\t-12
morn about\t-12
morn i be\t\t14
morn i hav\t\t-30
morn its\t\t-14
morn or\t-7
morn you be\t\t-21
morn&afternoon\t-14
morn&an\t-6\t-22
morn&bank\t\t33
morn&call\t\t10
morn&id\t\t-19
morn&tak\t-7
morn&through\t\t-38
morn~hav\t\t-24
morn~i\t\t9
morn~we\t-9
morrison\t\t-17
mortgag\t-4\t-25
mor~a\t-9
mor~i\t-3
mostly\t-5
mot\t-21\t-65
mother\t5
mother maiden\t6
mother maiden nam\t6
mother&maiden\t6
mother&nam\t9
mother~nam\t6
mous\t11
mouth\t13
mov\t-2\t-19\t12
mov #\t\t\t24
mov any\t-5
mov anyth\t-8
mov hous\t-5\t-21
mov money\t-5
mov my\t-3
mov out\t\t-24
mov&any\t-5
mov&anyth\t-9
mov&ask\t-6
mov&befor\t14
mov&id\t7
mov&new\t3
mov&out\t\t-15
mov~or\t-5
mr\t2
mr hargreav\t\t27
mr&call\t\t-13
mr&hargreav\t\t27
mr&hes\t5
mr&hi\t\t-40
mr&id\t\t-25
mr&number\t\t-24
mr&ruth\t\t-39
mrs\t1
mrs&speak\t\t12
mrs~yes\t\t-15
mrt\t13
mr~be\t\t39
mr~hes\t12
mr~its\t\t-8
mr~this\t\t13
ms\t\t-25
msg\t\t\t14
much\t1\t15\t6
much as\t6
much be\t2
much&as\t6
much&each\t9
much&hous\t8
much&keep\t9
much&ok\t-7
much~the\t7
mum get\t-8
mum i\t\t17\t9
mum i hav\t\t14
mum its only\t\t-17
mum mum\t\t38
mum&call\t\t16
mum&carer\t-8\t-24
mum&mov\t\t23
mum&over\t\t\t9
mum&say\t\t\t5
mum&see\t-7
mum~me\t\t11
mum~to\t-5
music~i\t-6
must\t17\t25
must not\t57\t50
must&speak\t5
must&tell\t8
must~to\t8
my #\t\t-21
my account\t9
my account number\t9
my address\t-8
my appointment\t-17
my aunt\t\t\t7
my balanc\t-4
my bank\t21
my bank be\t11
my bank card\t6\t25
my birthday\t-8
my birthday and\t-10
my blood\t-5
my bus\t-5
my car\t\t-16
my card\t1\t\t-7
my card and\t10
my card in\t-5\t-21
my card number\t6
my check\t-3\t-13
my computer\t10\t44
my computer and\t12
my contract\t\t-13
my dat\t-10\t\t-9
my dat of\t-4\t\t-9
my diary\t-6
my fil\t-5
my first\t10\t25
my first school\t9
my fix\t-6\t-19
my friend\t\t25
my goodness\t5
my grandson\t-6\t-21
my hand\t8
my hom\t12
my hous\t5\t18
my husband about\t-6
my journal\t-5
my laptop and\t11
my list\t5
my machin\t19\t30
my machin hav\t7
my manager\t5
my manager nam\t7
my meter\t\t\t-10
my mother\t8
my mother maiden\t5
my nam i\t-10
my national\t\t\t8
my national insuranc\t\t\t8
my niec be\t13
my number off\t-12
my old\t\t-11
my other\t10
my own\t1
my own nam\t8
my parcel\t\t\t-8
my partner\t4
my passport\t-4
my passport and\t-9
my phon\t7
my phon and\t\t32
my pin\t18
my postcod\t-7
my postcod and\t-10
my receipt\t-12
my record\t5
my referenc\t-11\t-20
my router\t13\t38
my router be\t10\t33
my supervisor\t6
my telly\t10
my uncl\t\t10
my wag\t-4
my wif\t2
my wif say\t4
myself on\t-10
mystery\t\t23
my~#\t\t15
my~about\t-5\t-29\t-12
my~and\t\t9
my~ask\t-5\t-50
my~be\t2\t11
my~but\t\t-17
my~call\t-6\t-25
my~card\t7
my~certificat\t-7
my~com\t-5
my~company\t-7
my~for\t2
my~form\t-5\t-32
my~from\t-13\t-44
my~get\t\t\t11
my~giv\t\t-27
my~go\t3
my~hang\t7
my~hav\t2\t15
my~he\t\t9
my~hes\t4
my~hom\t-12
my~in\t\t\t18
my~insuranc\t\t\t8
my~licenc\t\t17
my~lock\t8
my~machin\t10
my~maiden\t5
my~may\t-8
my~money\t4
my~my\t15\t30
my~nam\t3
my~no\t-3
my~now\t6
my~number\t5\t7
my~of\t\t\t-5
my~off\t-21\t-29
my~ok\t-14
my~out\t4
my~over\t\t-27
my~pass\t-4
my~peopl\t-6\t-23
my~ring\t-6\t-39
my~supplier\t-12\t-35
my~tak\t9
my~that\t3\t23
my~till\t-4
my~to\t-3\t-18
my~up\t-18\t-38
my~who\t4
my~will\t6\t12
my~would\t5
n\t\t-42
nam\t\t2
nam #\t10
nam and address\t\t\t9
nam and dat\t-9
nam as\t\t\t11
nam be\t2
nam becaus\t5
nam but\t4
nam do\t11
nam do not\t23
nam down\t\t-22
nam for\t12\t17
nam hav\t6\t17
nam i\t\t\t-9
nam in\t5
nam of\t6
nam on\t1
nam so\t7
nam you\t9
nam&address\t\t\t21
nam&an\t-6\t-47
nam&any\t-9
nam&approv\t10
nam&as\t\t\t11
nam&bank\t8
nam&becaus\t3
nam&befor\t\t\t11
nam&but\t13
nam&check\t\t-23
nam&dc\t\t38
nam&down\t\t-22
nam&giv\t9
nam&hi\t\t-18
nam&manager\t9
nam&may\t\t-13
nam&min\t10
nam&mov\t11
nam&now\t6
nam&officer\t6
nam&our\t4
nam&out\t4
nam&pay\t14
nam&say\t7\t9
nam&school\t12
nam&sort\t7
nam&tell\t4
nam&thank\t-4
nam&their\t7
nam&who\t\t-17
nam~address\t\t\t9
nam~be\t3\t13
nam~com\t6
nam~dat\t-10
nam~i\t\t-15
nam~my\t3
nam~not\t9
nam~of\t8
nam~right\t9
nam~say\t6
nam~will\t9
nam~would\t7
nam~your\t2
narcotic\t6
nasty\t14
nasty&say\t13
national\t12\t25\t4
national crim\t7\t19
national crim agency\t6\t17
national insuranc\t10\t22\t29
national insuranc number\t3\t11\t7
national&agency\t6\t17
national&crim\t7\t19
national&insuranc\t10\t22\t29
national&letter\t-10
national&number\t3\t11\t7
national~agency\t6\t17
national~number\t3\t11\t7
nationwid\t\t-17
naturally\t\t-26
natwest\t6\t\t11
near the\t\t16
nearly\t\t-8
nearly&him\t-6\t-20
need\t\t\t24
need #\t31\t\t9
need # for\t\t\t9
need a lift\t-10
need a signatur\t-11
need an\t12
need any\t-3
need anyth\t-14
need be\t6
need be the\t5
need be you\t8
need cash\t-5
need his\t-5
need my\t-11\t\t8
need my bank\t-7
need my card\t-5
need not\t2
need not do\t-7
need that\t6
need the\t8\t18
need the card\t24
need to\t3
need to bother\t8
need to bring\t-9
need to chang\t-8
need to com\t-7
need to do\t-7
need to know\t\t-20
need to sign\t5
need two hundr\t7
need you\t19\t27
need you to\t16\t20
need your\t3
need&an\t\t30
need&any\t-7
need&anyth\t-79\t-80
need&bank\t\t\t7
need&bond\t8
need&bother\t8
need&bring\t-5
need&card\t22\t35\t13
need&chang\t-20
need&cod\t\t\t10
need&deposit\t4
need&his\t-15\t-25
need&hundr\t10
need&ill\t-6
need&invoic\t-6
need&know\t\t-20
need&lift\t-15
need&money\t-3\t-27
need&noth\t-10
need&number\t3\t11\t10
need&our\t18
need&pay\t\t\t10
need&payment\t8
need&payslip\t-6
need&ring\t-8
need&say\t-5
need&sign\t3
need&signatur\t-10\t-23
need&six\t6
need&thousand\t10
need&us\t-6
need~#\t12
need~bother\t8
need~bring\t-9
need~card\t3
need~chang\t-9
need~com\t-7
need~detail\t-6
need~do\t-19\t-19
need~for\t\t\t16
need~hold\t5
need~hundr\t18
need~know\t\t-20
need~lift\t-10
need~no\t-9
need~on\t6
need~send\t-3
need~sign\t5
need~signatur\t-6
need~to\t9\t11
neighbour and\t\t25
neighbour&she\t-8
neighbourhood\t-5\t-17
neighbourhood team\t-7\t-30
neighbourhood&team\t-14\t-44
neighbour~it\t-9
neither\t4
nephew\t\t\t12
netflix\t\t18
network\t\t-9
network ring\t\t-20
network&ask\t-9
network&off\t-7
network&ring\t\t-39
never\t5\t5
never be\t8\t43
never buy\t\t25
never clear\t8
never hav\t10\t22\t-11
never hav a\t13
never hear\t36
never hear of\t23
never leav\t-5
never met\t8
never read\t-11
never seen\t-7
never send\t-5
never want the\t-9
never&again\t9
never&any\t9\t14
never&buy\t\t22
never&card\t-29
never&clear\t8
never&down\t8
never&hear\t37
never&him\t9
never&leav\t-6
never&loan\t\t\t-10
never&met\t12
never&mind\t8
never&nam\t-5
never&pin\t-4
never&read\t-11
never&seen\t-13
never&them\t-6\t-34
never~a\t5
never~about\t5
never~any\t11\t16
never~of\t23
never~so\t12
never~the\t-9
new account\t15\t22\t10
new account in\t6
new battery\t-8
new bill\t-7
new card\t-9
new card com\t-6
new cod\t-14
new dat\t-7
new law\t13
new number\t\t\t9
new one\t-7
new one would\t-8
new password\t-8
new pin\t-7
new rul\t4
new&account\t19\t17\t10
new&ask\t-6
new&bill\t-4
new&bin\t9
new&chip\t7
new&cod\t-6
new&could\t5
new&dat\t-10
new&day\t-13
new&fiv\t-10
new&girl\t-8
new&her\t4
new&law\t13
new&letter\t-16
new&merced\t6
new&number\t\t\t9
new&old\t\t23
new&open\t5
new&password\t-8
new&pay\t5
new&pin\t-20
new&plastic\t8\t19
new&post\t-25\t-22
new&ring\t-9
new&rul\t4
new&today\t8
new&use\t-9
new&when\t-11
new&which\t7\t21
news\t5\t14
new~be\t-13\t-17
new~com\t-12
new~i\t3
new~in\t-3
new~it\t-5
new~on\t-6
new~today\t7
next\t\t\t-3
next bill\t-27\t-23
next door\t-7\t-13
next morn\t8
next tim\t-22
next tim you\t-10
next two\t4
next&bill\t-16\t-16
next&door\t-7\t-13
next&hour\t5
next&id\t12
next&minut\t22
next&morn\t4
next&tim\t-22
next~and\t-3
next~minut\t21
next~you\t-21
nhs\t27\t77
nhs number\t9
nhs&dat\t9
nhs&number\t18\t21
nhs&want\t14
nhs~servic\t8\t29
ni&suspend\t10
nic\t\t\t-5
night\t\t-7\t-15
night and\t\t-22
night befor\t\t24
night&ask\t\t\t-7
night&befor\t\t24
nin and\t-6\t-22
nin digit\t6
nin dollar\t8\t42
nin hundr\t4
nin hundr and\t-2
nin per\t7
nin pound\t4\t12
nin thousand\t22\t23
nin&bring\t-5
nin&cent\t\t18
nin&cod\t6
nin&digit\t6
nin&dollar\t16\t89
nin&giv\t-10
nin&hold\t5
nin&hour\t-9
nin&hundr\t4
nin&id\t-6
nin&ninety\t8\t13
nin&now\t11
nin&only\t6
nin&pound\t2\t-11
nin&thousand\t22\t23
nin&zero\t8
nineteen hundr\t4
nineteen&hundr\t4
nineteenth\t-10
ninety\t21\t32
ninety day\t-4
ninety fiv\t10
ninety fiv pound\t6
ninety nin\t16\t18
ninety nin pound\t4
ninety pound\t4
ninety&day\t-5
ninety&fiv\t9
ninety&hold\t6
ninety&nin\t16\t18
ninety&pound\t15\t11
ninety~pound\t9\t10
ninth\t-15
nin~be\t3
nin~dollar\t4\t20
nin~for\t3
nin~if\t24\t20
nin~now\t16
nin~number\t5
no\t\t-23
no and\t-2
no bother\t-4
no caller\t-6\t-36\t-18
no caller id\t-6\t-36\t-18
no charg\t-73\t-46
no charg for\t-16
no charg its\t-5
no cod\t-13
no crim\t-8
no deposit\t-7
no do\t-3
no fee\t-24
no fin\t-15
no further\t-8
no further action\t-8
no harm\t-10
no harm do\t-10
no hurry\t-18\t-21
no i\t\t17
no i be\t\t18
no ill\t-7
no interview\t9
no it\t-3
no it be\t-8
no its\t-2
no its fre\t-7
no loss\t14
no lov\t-6
no money\t-7
no need\t-7
no need to\t-7
no never\t-5
no no\t3
no nobody\t-8
no noth\t-9
no number\t-7
no offenc\t-5
no one\t-18\t-14
no one will\t-8
no payment\t-11
no problem\t-3
no problem ill\t-7
no problem with\t\t19
no record\t\t\t27
no record of\t\t\t8
no rush\t-25
no servic\t10
no sir\t-2
no such\t23\t24\t20
no thank\t-19\t-22
no thank you\t-4
no ther\t-6
no ther be\t-6
no we\t-8
no when\t-9
no worry\t-3
no you\t-13\t-19
no you can\t-5
nobody\t-6\t-5
nobody com\t-6
nobody from\t-5
nobody get\t-4
nobody hurt\t-10
nobody&ever\t-6
nobody&heer\t-11
nobody&him\t-4
nobody&hurt\t-13
nobody&know\t3
nobody&round\t-8
nobody&want\t-7\t-24
nobody~in\t-5
nobody~to\t5
nois&number\t6\t31
nois&ring\t\t24
non emergency\t\t-29
non payment\t10
non&emergency\t\t-29
non&payment\t10
noon\t2
noon unless\t8
noon&unless\t8
normally\t20
normally&out\t10
norton\t\t14
not a penny\t-17
not a word\t12
not agre\t-5
not and\t-3
not answer\t\t\t-32
not answer the\t7
not ask\t-8
not ask for\t-16
not ask you\t-3
not at all\t-7
not authoriz\t5
not be ask\t-8
not be daft\t-11
not be deliver\t\t27
not believ\t\t\t-9
not bother\t4
not but\t-6
not chang\t-6
not clos\t9
not com\t\t-15
not contact\t6
not disconnect\t5
not discuss this\t6
not do\t-1\t-10
not do it\t-2
not even\t\t16
not from\t-3
not get\t5\t\t7
not get a\t4
not giv\t-8\t\t6
not go in\t7
not go into\t10
not go through\t3
not hang\t8
not hang up\t6
not happy\t-8
not hav\t2\t\t9
not hav it\t5
not hav to\t-24\t-25
not i\t2
not in by\t14
not interest\t-8\t\t-7
not it\t1
not know\t1\t\t-10
not let me\t15
not lik it\t14
not log\t5
not look\t3
not mak it\t-6
not match\t5
not mention\t28
not mention it\t20
not min\t4\t17
not need\t-69\t-72
not need anyth\t-3
not need the\t-8
not need to\t-16\t-46
not need your\t-20
not open\t5
not open it\t12
not order\t8\t33
not owe\t-6
not pay\t2\t17\t13
not pay anyth\t-6
not pay the\t8
not post\t4
not press #\t-5
not press one\t8
not promis\t-7
not read\t-8\t-19
not ring\t19\t\t10
not ring the\t24
not say\t\t\t-11
not say what\t\t-27
not see\t\t-14
not send\t\t\t10
not send a\t8
not shar\t11
not show\t18\t23
not show you\t6
not speak\t3
not speak to\t6
not stop\t4
not sur\t2
not tak\t-7
not tak it\t-2
not talk\t7
not tell\t1\t8\t-8
not tell anyon\t6
not tell it\t-10
not tell me\t-13\t\t-13
not tell mum\t5
not tell the\t3
not tell them\t6\t\t-15
not tell your\t10
not the\t3
not the other\t-7
not them\t\t\t24
not ther\t-3
not ther by\t-7
not through\t8
not through the\t15
not tim\t9
not to\t8
not to bother\t7
not to me\t-19
not to say\t9
not today\t-8
not touch\t3\t17
not touch it\t7
not troubl\t17
not turn\t10\t18
not turn up\t5
not us\t-20
not us you\t-6
not use\t8
not use the\t7
not want\t-1
not want my\t-23
not yet\t\t-11
not you i\t3
not you press\t6
not your\t\t18
not your fault\t17\t34
notary\t31
noth\t-47\t-49\t8
noth and\t-10
noth at\t-8
noth at all\t-9
noth be\t5
noth els\t-16
noth mor\t-8
noth mor to\t-13
noth to\t-23\t-11\t7
noth to do\t-16\t\t16
noth to pay\t-49\t-33
noth you\t-3
noth&all\t-9
noth&ask\t-25
noth&could\t-10
noth&els\t-17
noth&lik\t-4
noth&mor\t-8
noth&need\t-17
noth&only\t-9
noth&owe\t-8
noth&pay\t-49\t-47
noth&tell\t-4
noth&want\t-7
nothing\t-10\t\t9
noth~all\t-8
noth~and\t-6
noth~do\t-14\t\t16
noth~pay\t-60\t-35
noth~that\t-13
noth~the\t3
noth~to\t-9
notic\t-1
notic of enforcement\t\t-22
notic&enforcement\t\t-22
notic&press\t7
notic&right\t-9
notic~enforcement\t\t-22
notify\t16
not~a\t1\t21
not~again\t-5
not~all\t-2
not~any\t-2
not~anyth\t3
not~be\t\t-21
not~becaus\t11
not~bother\t5
not~cash\t-9
not~chequ\t7
not~dad\t5
not~deliver\t\t27
not~fault\t\t16
not~for\t-4
not~get\t4
not~hav\t2
not~he\t-3
not~hed\t10
not~him\t3
not~lik\t3
not~me\t-5
not~money\t-5
not~mum\t12\t17
not~my\t-2
not~now\t4
not~off\t5
not~ok\t8
not~one\t2\t10
not~other\t-7
not~pay\t-4
not~penny\t-17
not~scam\t\t\t-8
not~sign\t-5
not~tell\t3
not~the\t13
not~them\t\t\t-20
not~this\t12\t26
not~to\t\t-9
not~up\t-2
not~which\t4
not~with\t4
not~word\t12
not~worry\t-4
not~yes\t\t23
not~you\t-3
november\t-14\t-40
now\t\t67
now a good\t\t-22
now and\t13\t12
now by\t14
now do\t2
now do you\t6
now go\t6
now go to\t5
now i\t9\t\t-12
now i be\t6
now if\t3
now its\t4
now my\t5
now off\t7
now tell\t7
now the\t9
now they\t16
now we\t8
now what\t13\t21
now what be\t10
now you\t4\t43
now you will\t4
now your\t3
now&account\t4
now&app\t4
now&ask\t3
now&bank\t37
now&befor\t18
now&call\t-4
now&card\t27\t29
now&cash\t11
now&first\t10
now&good\t\t-24
now&her\t4
now&him\t8
now&lov\t\t26
now&man\t12
now&nam\t15
now&need\t7
now&never\t7
now&number\t3
now&off\t3
now&officer\t9
now&other\t6
now&our\t6
now&pay\t3\t19
now&payment\t10
now&phon\t5
now&second\t10
now&see\t5\t63
now&sh\t6
now&text\t8
now&thre\t4
now&tim\t\t-23
now&transfer\t6
now&want\t16\t17
now&when\t-6
nowt\t-6
now~a\t2
now~bank\t4
now~be\t12
now~good\t\t-22
now~hav\t7
now~i\t3\t10
now~its\t11
now~my\t13
now~phon\t8
now~the\t5\t13
now~to\t14\t26
now~want\t17\t25
now~well\t6
now~will\t12
now~you\t3
now~your\t11
no~a\t-3
no~and\t-9\t-13
no~any\t-7
no~ask\t-6
no~at\t-4
no~be\t-3
no~call\t-5
no~do\t-7
no~either\t6
no~ever\t11
no~fee\t-5
no~for\t-9
no~fre\t-7
no~i\t2\t\t-29
no~id\t\t-16\t-18
no~if\t-4
no~ill\t-4
no~in\t-3
no~its\t-5
no~just\t-12
no~los\t7
no~need\t-5
no~no\t-2
no~nobody\t-5
no~noth\t-24
no~or\t-16
no~ring\t-4
no~schem\t8
no~she\t-8
no~that\t-6
no~to\t-8
no~today\t-5
no~you\t\t\t-8
no~your\t-5
npower\t\t\t-7
ns\t-10\t-36
ns i\t-10\t-36
number across\t14
number across the\t14
number and\t5\t7
number and he\t9\t\t-9
number and the\t24\t19\t8
number be on\t-15
number befor\t-5
number first\t7
number from\t-15\t-52
number from the\t-9
number hav\t8\t35
number hav be\t5\t29
number i\t\t-15
number i do\t\t-22
number if\t-8
number in it\t5
number in the\t-3
number its on\t-9
number just\t10
number now\t4
number on\t-14\t\t-4
number on her\t-6
number on it\t-2
number on the\t-9
number or\t-4\t-18
number print\t-9
number print on\t-6
number that\t2
number that com\t12
number the\t2
number to\t13\t31
number which\t-21\t-36
number will\t\t21
number you can\t-6
number you hav\t-4
number you use\t6
number you will\t5
number&across\t7
number&again\t-3
number&also\t-5
number&anyon\t-12
number&as\t\t\t-27
number&ask\t-13\t-19
number&bank\t23
number&chang\t-8
number&check\t-16\t-28\t-9
number&dead\t11
number&digit\t6
number&down\t7\t35
number&email\t-7
number&every\t\t\t-9
number&expiry\t12
number&first\t9
number&front\t12
number&giv\t9
number&his\t\t-24
number&insuranc\t5
number&know\t-3\t-13
number&label\t-6
number&letter\t-17
number&lik\t5\t30
number&littl\t8
number&look\t\t18
number&lov\t5
number&man\t11\t19
number&never\t\t-19
number&now\t9
number&phon\t14\t55
number&print\t-6
number&prov\t7
number&ring\t-10
number&sam\t-5
number&screen\t5
number&send\t3
number&she\t-5\t-14\t12
number&statement\t-6
number&stop\t17
number&suspend\t14\t26\t8
number&thank\t-5
number&them\t-6
number&thre\t-4
number&use\t14\t18
number&which\t-18\t-37
number&writ\t11
number~a\t2
number~bank\t22
number~but\t-9
number~do\t-4\t-40
number~four\t\t24
number~giv\t29
number~he\t\t18\t-9
number~her\t-7
number~on\t-7\t-21
number~press\t-7
number~say\t4
number~the\t1
number~then\t7
number~tim\t-10
number~use\t17
number~will\t5
number~you\t2
number~your\t-2
nurs\t-4\t-33
nurs&ask\t-6
nurs&lin\t-6
nurs&ring\t\t-16
oclock\t-2
oclock~be\t-6
october\t-12\t-25
october~be\t-10
of #\t61\t38\t19
of # and\t16
of # from\t\t25
of # hav\t7
of # i\t7
of # on\t-6\t-22
of # which\t8
of a\t3\t\t5
of birth\t-2\t-5\t-5
of birth and\t2
of business\t9
of em\t4
of enforcement\t\t-22
of four\t\t24
of his\t3
of it\t3\t\t5
of it and\t6
of it as\t6
of january\t-9\t-23
of jun\t-11
of liv\t14\t31
of liv payment\t\t21
of next\t-3
of october\t-4
of one\t2\t10
of one pound\t\t27
of our\t2\t12
of play\t7
of reach\t7
of ten\t\t-24
of the computer\t\t31
of the lin\t6
of the month\t-13
of the number\t7
of the road\t-5\t-28
of the teller\t6
of them\t1
of them be\t10
of them he\t8
of two\t-2
of us hav\t\t24
of voucher\t13
of your address\t-7
of your bank\t13
of your passport\t10
off again\t-12\t-28
off and\t-4
off and on\t-45\t-24
off from\t-13\t-24
off her\t\t\t7
off i\t-3\t-18
off next\t-13\t-22
off sick\t-8
off the\t3\t9
off the list\t\t\t-8
off the next\t-4
off you\t\t-11
off you will\t-5
off your card\t7
off&again\t-15\t-36
off&all\t-8
off&anyth\t-7
off&as\t5
off&bill\t-7\t\t10
off&card\t10
off&credit\t5
off&email\t-9
off&everyth\t7
off&first\t-4
off&her\t\t\t8
off&hour\t-2
off&itself\t-8
off&keep\t9
off&lin\t9
off&list\t\t\t-10
off&next\t-15
off&now\t3
off&pound\t-10
off&read\t\t\t7
off&ring\t\t18
off&run\t12
off&sick\t-8
off&someon\t\t35
off&them\t\t\t-10
off&till\t-6
off&today\t\t34
off&unless\t19
off&week\t-5
off&when\t6
off&year\t-10
offer\t\t5\t4
offer you\t-6
offer~the\t-8
offic\t-3\t\t5
offic at\t\t-9
offic be\t4
offic call\t-10\t-53
offic for\t-10
offic hav\t7
offic how\t\t-23
offic it\t6
offic number\t-4
offic of\t\t14
offic on\t-7
offic or\t-3
offic the\t-7
offic they\t7
offic they be\t9
offic to\t-7
offic with the\t-7
offic you\t\t11
offic&call\t-9\t-57
offic&desk\t7
offic&hour\t-9
offic&number\t-6
offic&pay\t-13
offic&photo\t-6
offic&regard\t\t23
offic&ring\t\t-21
officer\t26\t13\t34
officer daniel\t10\t22
officer in\t4
officer on\t5
officer&account\t8
officer&badg\t8\t40
officer&daniel\t10\t22
officer&him\t8
officer&now\t9
officer&only\t12
officer&our\t-5\t-20
officer~be\t3
officer~look\t-7
officer~the\t\t-14
officer~your\t8
offic~about\t\t-20
offic~be\t4
offic~it\t4
offic~my\t-10\t-19
offic~the\t-4
offic~will\t7
off~bill\t-4
off~card\t7
off~its\t-4\t-22
off~list\t\t\t-10
off~man\t8
off~next\t-10
off~on\t-12
off~put\t-5
off~record\t6
off~sunday\t-8
off~will\t-6
ofgem\t\t29\t14
often\t-8\t-14
of~about\t-8
of~activity\t5
of~address\t-3
of~as\t4
of~bank\t3
of~be\t4
of~computer\t4\t37
of~do\t\t-16
of~driv\t10
of~firm\t-4
of~for\t4\t9
of~hed\t7
of~hundr\t4
of~it\t\t71
of~its\t2
of~lan\t\t\t-6
of~letter\t5
of~lin\t6
of~month\t-13
of~nin\t6
of~now\t3
of~number\t6
of~passport\t13
of~peopl\t10
of~pleas\t-8
of~pound\t6
of~she\t9
of~teller\t6
of~the\t\t17
of~thousand\t8
of~today\t16
of~week\t-4
of~with\t\t14
oh\t\t-2
oh four\t-7
oh great\t-4
oh its\t\t16
oh one\t-5
oh thank\t-7\t-16
oh&dad\t-7
oh&four\t-3
oh&great\t-9
oh&ill\t-3
oh&kind\t-6
oh&know\t\t-15
oh&ok\t-5
oh&thank\t-7\t-16
oh&think\t\t-21
oh&thousand\t7
oh&who\t5
ohio\t5\t15
oh~know\t\t-29
oh~that\t-6
ok\t-2
ok and\t-3
ok be\t-8
ok i\t-13\t-31
ok ill\t-12
ok its\t17
ok its ask\t11
ok send\t12
ok you\t5
ok&but\t15
ok&chang\t-9
ok&his\t-10
ok&ill\t-16
ok&link\t-10
ok&now\t10
ok&say\t9
ok&thank\t-6
okafor\t\t-24
okay\t\t-9
okay i can\t-4\t-16
okay ill\t-13\t-24
okay now\t4
okay&ill\t-10\t-23
okay&now\t\t19
okay&off\t-4
okay&them\t-8
okay&thirty\t-5
okay&when\t-5
okay~be\t-4\t-13
okay~can\t-2\t-14
okay~get\t-6
okay~go\t3
okay~so\t\t16
okay~your\t\t-14
ok~ask\t11
ok~get\t-6
ok~say\t9
old\t1\t-4
old one\t2
old one up\t-8
old pric\t11
old&pric\t11
old&read\t-10
old&ring\t\t-42\t-7
old&theyd\t-7
old~from\t14
old~number\t-6
old~ring\t\t\t-11
old~up\t-8
ombudsman\t-9\t-33
on #\t3
on # and\t4
on a\t7\t7\t12
on a card\t9\t25
on a list\t4\t35
on a number\t-5
on a record\t3
on an app\t6
on and\t2
on arrival\t6
on behalf\t3
on behalf of\t3
on card\t11
on facebook\t6\t68
on fil\t-4
on friday\t-18\t-40\t12
on gov\t-16
on gov uk\t-12
on heer\t-2
on her\t\t\t18
on her phon\t15\t28
on his\t\t\t9
on hold\t-12\t-26
on hold and\t-14\t-23
on hold becaus\t\t20
on hold for\t-7
on how\t-6
on it no\t-5
on it so\t4
on medical\t-6
on medical equipment\t-6
on monday\t-13\t-19
on monday and\t-14\t-22
on monday at\t-8\t-15
on my\t4
on my card\t\t\t-11
on my computer\t11
on oh\t-4
on our\t-5
on our sit\t-14
on our websit\t-15\t-14
on pag\t-6
on phon with\t11\t22
on saturday\t-16\t-39\t-9
on sit\t-5
on skyp\t7
on som\t-5
on sunday\t-15\t-16\t-7
on sunday he\t-8
on the\t\t-11
on the #\t-63\t-53
on the account\t-4
on the app\t-2
on the back\t\t10
on the bill\t5
on the card\t\t\t-14
on the day\t-11
on the email\t-3
on the end\t-6
on the floor\t21
on the form\t-13
on the fourth\t-6
on the front\t4
on the government\t-22\t-29
on the internet\t\t16
on the letter\t-5
on the lin\t6\t\t12
on the meter\t-5
on the ninth\t-10
on the notic\t-18
on the number\t-20\t-11
on the other\t16
on the pol\t-8
on the portal\t-6
on the sam\t7
on the screen\t3\t15
on the second\t-8\t-17
on the sit\t-9
on the sixth\t-11
on the step\t3
on the strip\t7
on the tabl\t13
on the third\t-5
on the thirtieth\t-4
on the twelfth\t-7\t-24
on the twenty\t-3\t-18
on the way\t-4
on the websit\t-14\t-40
on their\t-6
on thursday\t-9
on thursday at\t-5
on to\t\t\t42
on tuesday\t-5\t-8
on wednesday\t-15\t-16
on whatsapp\t51\t52
on whatsapp and\t9
on whil\t3
on who\t7
on with\t4
on with me\t6
on with you\t6
on you\t5\t11
on your\t2\t13
on your bill\t-25
on your phon\t\t12
on your screen\t4
on your statement\t-7
onc a\t-4
onc&sign\t-4
onc~a\t\t20
one\t\t\t-2
one after\t-5
one and\t\t\t-6
one by\t\t-22
one by the\t-6
one com\t-2
one day\t-6
one digit\t\t\t-14
one eight\t-9\t-19
one even\t-8
one forty fiv\t13
one hundr\t5
one hundr and\t3
one i do\t-4
one i hav\t4
one if\t-11
one it\t-2
one itll\t5
one its only\t7
one minut\t14
one ninety\t16
one ninety nin\t14
one no\t-7
one now\t36\t16
one of\t\t\t-12
one of the\t\t-18
one oh\t-4
one oh one\t-4
one or\t-4
one ring\t4
one say\t29\t43
one so i\t4
one that\t2
one thousand\t10\t14
one tim\t-7
one to\t4\t-6
one to be\t5
one to fiv\t-6
one to speak\t10
one too\t6
one will\t-3
one will be\t-6
one with the\t-5
one would\t-7
one would be\t-7
one you use\t10
one~#\t\t\t14
one~about\t-8
one~and\t9
one~call\t5
one~cancel\t8
one~do\t-2
one~hav\t5
one~if\t-5
one~in\t\t11
one~month\t-4
one~nin\t16\t22
one~oh\t-8
one~speak\t11
one~the\t\t-9
one~thre\t5
one~to\t-3
onlin\t-4
onlin account\t-22
onlin bank\t26
onlin or\t-8
onlin&account\t-20
onlin&bank\t21
onlin&card\t-6
onlin&number\t-16
onlin&shop\t5
onlin&usernam\t6
only\t\t7
only a\t6
only and\t8
only be\t8
only find\t9
only hav\t6
only hav to\t10
only hold\t9
only i\t5
only i hav\t6
only if\t-17
only if i\t-6
only me\t\t-34
only need\t3
only now\t7
only the\t4
only the last\t-6
only want\t-2
only want to\t-5
only&as\t4
only&card\t20\t17
only&check\t5
only&council\t7
only&hundr\t8
only&id\t-6
only&insuranc\t11
only&know\t-5\t-30
only&leav\t12\t18
only&lik\t-6
only&minut\t4
only&nam\t-7
only&need\t12\t12
only&now\t6
only&pay\t16\t50
only&see\t4
only&she\t7
only&tak\t3
only&tax\t7
only&tell\t6
only&them\t6
only&through\t8
only&well\t5
only&would\t\t26
only~be\t4
only~becaus\t-9
only~do\t12
only~for\t13
only~hav\t7
only~last\t-6
only~me\t7\t23
only~not\t11
only~of\t16
only~pay\t13
only~say\t-8
only~the\t8
only~two\t5
onto\t7
onto the\t7
on~#\t-44\t-36
on~agreement\t-9
on~an\t5
on~and\t\t-9
on~at\t-10\t-28
on~back\t\t11
on~bank\t3
on~be\t\t-15\t-10
on~box\t\t-18
on~computer\t\t\t15
on~day\t-17
on~email\t-5
on~emergency\t\t-18
on~equipment\t-6
on~floor\t21
on~form\t-11\t-14
on~fourth\t-5
on~front\t9
on~googl\t7
on~government\t-13\t-22
on~hes\t7
on~if\t-9
on~internet\t\t16
on~laptop\t\t14
on~letter\t-23\t-17
on~lin\t4\t\t12
on~list\t\t14\t17
on~monday\t-4
on~my\t\t\t-9
on~nin\t-5
on~ninth\t-10
on~no\t-25\t-23
on~notic\t-21
on~number\t-14
on~of\t6
on~or\t2
on~other\t28\t25
on~phon\t5\t13
on~pol\t-8
on~policy\t-5
on~portal\t-9
on~press\t5
on~receipt\t-5
on~record\t4
on~red\t11
on~rig\t\t14
on~sam\t4
on~say\t\t\t17
on~screen\t6\t18
on~second\t-9\t-12
on~sheet\t-5
on~sit\t-21\t-20
on~sixth\t-11
on~so\t6
on~statement\t-18
on~step\t4
on~sticker\t-6
on~strip\t7
on~sunday\t-9
on~tabl\t13
on~the\t\t\t12
on~third\t-6
on~thirtieth\t-4
on~to\t-2
on~twelfth\t-7\t-24
on~twenty\t-4\t-18
on~uk\t-12
on~visa\t4
on~way\t\t9
on~websit\t-25\t-49
on~with\t\t20
on~you\t\t-18
open\t16\t6
open hour\t-10
open in\t8\t32
open it\t11
open the\t-1
open till\t-4
open to\t12
open your\t22
open your bank\t25
open&account\t4
open&bank\t30\t34
open&day\t-6
open&eight\t-6
open&her\t8
open&hour\t-10
open&ill\t4
open&new\t4
open&now\t19
open&onlin\t9
open&saturday\t-7
open&till\t-8
open&tim\t-10\t-26
openreach~be\t-10\t-37
open~#\t8
open~bank\t24\t44
open~my\t4
open~on\t-15\t-29
open~the\t9
open~your\t9\t18
operation\t5
operation and\t7
or\t\t-11\t6
or an\t-9
or any\t-25
or anyon\t-11
or anyth\t-3
or ask\t-8
or at\t-6
or at the\t-9
or bank\t-32
or bring\t-7
or by\t-8
or card\t-9
or cash\t-11
or com\t-16
or do\t-4\t-19
or do it\t-14
or do not\t-6
or hav\t-5
or hav it\t-4
or hell\t19
or hold\t-11
or id be\t8
or it\t19\t26
or it go\t4
or its\t5
or mail\t-8
or mastercard\t13
or no\t-8\t-20
or on\t-9
or on the\t-4
or pay\t-4
or pop\t-6
or pop in\t-6
or ring\t-23\t-15
or ring the\t-7
or see\t-7
or send\t-15
or shall\t-10
or should\t-7
or six\t-5
or so\t\t27
or tak\t-8
or tell\t-5
or tell you\t-9
or the\t2
or the post\t-7
or theyd\t31
or theyll\t10
or to\t-6
or wed\t7
or wed los\t7
or you\t3
or you can\t-7
or you will\t13
or your bank\t-11
orang\t-3
order\t\t\t6
order and\t8
order email\t-7
order number\t-6\t-22
order so\t4
order&card\t-12
order&due\t-15\t-33
order&email\t-9
order&giv\t-12
order&number\t\t-12
order&pleas\t-6\t-26
order&press\t16
order~a\t5
order~i\t9
original\t-8
or~#\t-4
or~a\t-12
or~after\t-8
or~afternoon\t-8
or~an\t-10
or~anyth\t-8
or~bank\t-16
or~be\t\t34
or~can\t-11
or~cod\t-4
or~computer\t9
or~email\t-7
or~for\t-16
or~go\t5
or~i\t-6
or~if\t-6
or~in\t-7
or~it\t-38\t-38
or~los\t43\t29
or~not\t-4
or~off\t-6
or~on\t-3
or~post\t-6
or~the\t-41\t-59
or~them\t-10
or~to\t-9
or~up\t-5
or~us\t-10
or~will\t16\t17
or~with\t-5
or~you\t-6\t-22
other\t7
other card\t6
other lin\t11
other peopl\t10
other phon\t7\t18
other&card\t6
other&day\t-5
other&lin\t11
other&peopl\t6
other&phon\t4
other&text\t8
otherwis\t2
other~on\t11
our\t\t\t-9
our agent\t8
our branch\t-13\t-42
our engineer\t\t-30
our letter\t-7
our nam\t-5
our officer\t13
our secur\t7
our sit\t-23
our system\t5\t33
our websit\t-17\t-14
our websit or\t-5
our&account\t7
our&agent\t4
our&ask\t-19\t-28
our&audit\t8
our&branch\t-20\t-60
our&client\t5
our&down\t6
our&engineer\t\t-30
our&fee\t-6
our&first\t\t47
our&hes\t4
our&letter\t-8
our&manager\t7
our&mr\t10
our&officer\t30
our&other\t14
our&phon\t\t-15
our&ring\t\t\t-14
our&say\t\t\t5
our&secur\t7
our&server\t8
our&she\t-5
our&sign\t7
our&sit\t-23
our&system\t\t13
our&trad\t8
our&want\t\t-21
our&websit\t-16\t-25
our~account\t5
our~and\t2
our~form\t-7
our~go\t19\t32
our~hes\t7
our~in\t\t\t7
our~lin\t5
our~officer\t6
our~or\t-9
our~ring\t-5\t-22
our~with\t-8
out #\t33\t36\t6
out as\t13
out at\t5
out do\t5
out fiv\t5
out fiv thousand\t5
out for\t2\t\t15
out for me\t9
out i\t3
out i hav\t4
out of\t-1\t\t9
out of court\t5
out of reach\t7
out on the\t-4\t-24
out so\t6
out to a\t6
out to be\t-11
out&after\t5
out&all\t3
out&an\t\t24
out&as\t10\t27
out&ask\t4
out&befor\t15
out&card\t4
out&could\t8
out&court\t6
out&delivery\t-7
out&email\t\t-25
out&four\t6
out&fre\t-5
out&much\t8
out&nam\t10\t26
out&next\t-5
out&now\t5
out&our\t5
out&pay\t16\t18
out&ring\t-3
out&sam\t-9
out&say\t\t\t14
out&ten\t-4\t-29
out&thre\t4
out&wednesday\t-13
out&which\t\t23
out&window\t-5
outag\t-7\t-17
outgoing\t-13
outlook\t-8\t-23
outsid\t\t-13
outsid&could\t-8
outsid&now\t13
outsid~could\t-8
outstand\t7\t8
out~a\t7
out~and\t8
out~befor\t7
out~court\t5
out~reach\t7
out~this\t7
out~thousand\t-4
oven\t-4
over eighteen\t-5
over seventy\t\t17
over the phon\t\t10
over to\t6
over two\t-7
over&an\t7
over&call\t-5
over&card\t6
over&day\t\t\t14
over&only\t9\t49
over&phon\t\t11
over&seventy\t\t17
over&show\t6
over&sort\t6
over&stop\t\t24
over&year\t-5
overcharg\t8\t21
overcharg by\t7
overdraft\t\t-31
overdu\t-10
overnight\t7
overpaid\t\t6
over~day\t\t\t14
over~hav\t\t21
over~i\t\t-17
over~me\t17
over~phon\t\t10
over~year\t-5
owe\t1\t28
owe a\t\t18
owe anyth\t-6
owe him\t7
owe me\t16\t43
owe to\t4
owe you\t-3
owe&anyth\t-12
owe&him\t10
owe&money\t\t26
owe&thousand\t\t22
owen\t\t-31
own\t2\t17\t-8
own a\t11\t24
own account\t8
own account becaus\t6
own nam\t7
own sit\t-7
own&account\t4
own&ask\t\t\t-15
own&becaus\t19
own&call\t-10
own&detail\t7
own&fault\t-7
own&nam\t5
own&okay\t-8
own&ring\t-4
own&say\t11
own&she\t5
own&sit\t-10
own&tim\t-10
own&whil\t8
owner\t12\t33\t12
owner&phon\t12\t25
own~as\t9
own~be\t4
own~becaus\t17
own~whil\t8
owt\t2
p\t\t-18\t15
p m\t\t-18
p&m\t\t-18
pack\t\t-9
packag\t4\t26
pag\t2
pag two\t-11
pag~the\t8\t37
panel\t\t\t-17
paper&tak\t-9
paperwork\t3
paper~the\t7
parcel\t1\t23
parcel held\t5
parcel with\t7\t22
parcel&card\t11
parcel&could\t\t24
parcel&held\t7\t12
parcel&messag\t\t30
parcel&nam\t3
parcel&neighbour\t-9
parcel&passport\t7
parcel&send\t8\t24
parcel&stuck\t8
parcel~your\t4
park enforcement\t\t29
park&enforcement\t\t29
park~at\t-7
part tim\t\t24
part&tim\t\t24
partner\t36\t34
partner~the\t\t24
part~the\t-4
pass\t\t-8\t11
pass on\t-5
pass&id\t-6
passbook\t-8
passcod&send\t16
passport&bank\t6
passport&offic\t-21\t-34
passport~the\t-13\t-25
password\t\t\t10
password be\t6
password on\t-3
password on the\t-7
password then\t12
password&ill\t9
password&sam\t6
password&thing\t7
password~and\t10
password~be\t11
password~it\t-13
password~keep\t10
password~sam\t6
pass~the\t7
past nin\t-7
past&nin\t-5
past&six\t-4
patient&ring\t\t-18
patient~ring\t\t-32
paul\t3\t39
paul~the\t\t26
pay\t\t5
pay #\t45\t50\t60
pay # to\t21\t63
pay anybody\t-5
pay anyth\t-23
pay at\t-2\t-14
pay by direct\t5
pay for\t-1
pay for anyth\t-7
pay for that\t-5
pay for the\t-7
pay him in\t-10
pay if\t-7
pay if you\t-4
pay it\t\t\t20
pay it all\t-7
pay it on\t-5
pay me\t2
pay no\t-6
pay noth\t-7
pay now by\t12
pay on the\t-5
pay or\t3
pay stub\t-5
pay that be\t5
pay the\t4\t18
pay the #\t7
pay ther\t-5
pay thre\t4
pay to\t2
pay when\t-16
pay when you\t-9
pay you back\t7
pay&after\t-18
pay&agent\t10
pay&any\t-9
pay&anybody\t-5
pay&anyth\t-23\t-27
pay&as\t\t20
pay&ask\t4
pay&bill\t4
pay&bond\t7
pay&card\t10\t\t22
pay&day\t-17
pay&desk\t3
pay&eleven\t5
pay&first\t17\t28
pay&friend\t7
pay&giv\t-5
pay&hed\t7
pay&her\t14\t19
pay&hold\t8
pay&instead\t5
pay&insuranc\t11
pay&know\t9
pay&let\t9
pay&lik\t\t\t12
pay&link\t6
pay&look\t-6
pay&noth\t-12
pay&now\t3
pay&number\t5
pay&off\t-6
pay&offic\t-10
pay&officer\t14
pay&onlin\t-12
pay&paypal\t6\t28
pay&pick\t-4
pay&portal\t-10
pay&post\t-5
pay&she\t\t\t6
pay&sit\t-4
pay&six\t12
pay&stub\t-5
pay&tak\t-3
pay&thousand\t8\t24
pay&till\t-20
pay&today\t3\t19
pay&tonight\t7
pay&transfer\t-6
pay&websit\t-4
pay&when\t-28
pay&who\t\t26
pay&would\t-7
pay&writ\t-9
pay&yes\t-3
paye\t2
paye its\t6
paye&ask\t6
payment\t2\t-3
payment be\t-12\t-16\t-8
payment i\t-4\t-20
payment of\t6
payment on\t-3\t-30
payment on your\t\t-18
payment or\t-7
payment plan\t-18\t-12
payment through\t8
payment&due\t-15\t-17
payment&her\t8
payment&hundr\t3
payment&know\t-7
payment&plan\t-18\t-12
payment~#\t4
payment~and\t\t20
payment~at\t\t-12
payment~i\t-4
payment~or\t-6
payment~the\t\t-30
payout\t8
paypal\t23\t33
paypal&family\t10
paypal&friend\t10
payroll\t\t-7
payroll ring\t-10\t-27
payroll&ring\t-13\t-37
paysaf\t39\t20
paysaf from\t6
paysaf&garag\t6
paysaf&giv\t8
payslip\t-24\t-43
payslip and\t-5
pay~#\t27\t35\t16
pay~all\t-8
pay~and\t\t\t18
pay~anyth\t-9
pay~at\t-6
pay~back\t14
pay~bank\t-20
pay~by\t12\t32
pay~com\t7
pay~fin\t19
pay~now\t-4
pay~on\t-4
pay~pound\t-7
pay~put\t-8
pay~tax\t7
pay~the\t-1
pay~ther\t\t\t8
pay~till\t-6
pay~to\t\t11
pay~two\t4
pay~when\t-5
pay~you\t-7
pc\t-2\t-42
pc&neighbourhood\t\t-16
pcso\t-31\t-72
pcso&ring\t-13\t-35
pell\t\t-16
pension\t1
pension review\t12\t25
pension wis\t-9
pension&provider\t-10\t-31
pension&review\t7
pension&ring\t\t-13
pension&wis\t-9
pensioner\t4\t\t12
pension~ring\t-9\t-27
peopl\t\t3
peopl at\t\t-18
peopl at the\t\t-19
peopl i\t-9\t-46
peopl i hav\t-8\t-22
peopl ring\t-3\t-16
peopl&ask\t-8\t-20
peopl&need\t6
peopl~it\t8
peopl~not\t4
peopl~the\t-3
peopl~to\t-8\t-20
per\t6\t10
per cent\t5\t7
per&cent\t5\t7
percent\t21\t48
percent off\t7\t20
percent&off\t9\t25
percent&only\t5
permission\t-4
permit\t8
person ring\t-7
person&nam\t4
personal\t4
personal account\t9
personal&account\t3
personal&nam\t6
person~do\t8
peter\t4\t31
pharmacy\t\t-13
pharmacy on\t\t-35
phew\t-8
phon #\t7
phon about\t-4\t-24
phon about the\t-25\t-23
phon back\t-20\t-20
phon by\t7\t20\t12
phon call\t3
phon for\t3
phon for the\t10
phon from\t-8\t-40
phon go to\t11
phon hav\t21\t30
phon i hav\t6
phon in\t11\t44
phon in the\t7\t24
phon keypad\t8
phon no\t5
phon now\t8
phon number and\t-7
phon off\t\t\t12
phon on behalf\t\t-40
phon ring\t-7
phon so i\t-7\t-19
phon so its\t7
phon tell\t6
phon tell me\t7
phon to\t\t-30
phon to ask\t-10\t-38
phon to say\t\t-16
phon whil\t16
phon with\t25\t59
phon you\t\t-15
phon&account\t9
phon&as\t4
phon&ask\t\t\t-18
phon&bank\t4
phon&behalf\t\t-40
phon&buzz\t7
phon&call\t5\t16
phon&card\t3
phon&chang\t-14
phon&computer\t8
phon&dead\t\t26
phon&first\t12\t22
phon&good\t-7
phon&her\t\t\t15
phon&him\t\t\t15
phon&his\t-5
phon&hit\t7
phon&hour\t\t\t7
phon&id\t\t-10
phon&interview\t\t29
phon&keypad\t8
phon&last\t-10
phon&lik\t13
phon&loo\t\t15
phon&month\t-5\t-24
phon&nin\t3
phon&nobody\t-10
phon&now\t20\t26
phon&oh\t7\t30
phon&our\t4
phon&out\t12\t15
phon&over\t\t-40
phon&pay\t4
phon&plan\t\t-19
phon&read\t7
phon&ring\t-4
phon&round\t-11
phon&send\t22
phon&servic\t11
phon&shop\t-6\t-24
phon&tell\t\t\t13
phon&tim\t\t\t-20
phon&turn\t20\t27
phon&typ\t-9
phon&voic\t\t14
phon&want\t-8
phon&whil\t25
phon~#\t4\t30
phon~ask\t\t-16
phon~behalf\t\t-40
phon~giv\t7
phon~he\t9\t25
phon~her\t\t\t6
phon~hour\t7
phon~it\t5
phon~its\t17
phon~me\t6
phon~my\t\t-15
phon~oh\t7
phon~the\t1
phon~tim\t\t\t-8
phon~to\t23\t15
phon~with\t\t-21
phon~you\t\t14
photo\t-14\t-15
photo be\t-9
photo id\t-9
photo of the\t-9\t-43
photo&address\t-8
photo&bank\t5
photo&id\t-9
photo&licenc\t7
photo&pag\t6
photo&passport\t6
photo&sid\t6
photo~and\t-11
photo~the\t-6\t-46
physio\t-10\t-40
pick\t-7\t\t-16
pick a\t-6
pick up\t\t\t-9
pick up the\t7
pick~the\t10
pick~up\t-5\t-11
pictur of\t3
piec\t3
pil\t-8
pin\t4\t\t13
pin on\t21\t31
pin so\t7
pin&into\t10
pin&keypad\t10
pin&lik\t8
pin&phon\t9
ping\t12
pip\t\t\t-8
plac of\t8
plac~be\t\t26
plain cloth\t13
plain&cloth\t13
plan\t-12\t-14
plan work\t-6
plan&say\t\t24
plan&work\t-7\t-37
plan~on\t-13
plastic\t7\t20
plastic card\t9
plastic&card\t11
plastic&chip\t5
platform\t\t20
play\t2
play card\t10
play&card\t10
pleas\t\t-5\t4
pleas bring\t-11
pleas do not\t3
pleas hold\t6
pleas press one\t11
pleas ring\t-5
pleas sit\t5
pleas&bring\t-11
pleas&dad\t6
pleas&hello\t\t26
pleas&hold\t4
pleas&ignor\t-5
pleas&ill\t-11
pleas&leav\t-9
pleas&press\t6
pleas&return\t7
pleas&right\t-4
pleas&send\t5
pleas&sit\t6
pleas&sur\t\t-20
pleas&us\t5
pleas~its\t\t-27
pleas~just\t10
pleas~my\t5
pleas~not\t3
pleas~that\t-7
plenty\t-5
plug\t\t\t11
plumber\t-22\t-26
plus my\t8
pocket\t15
point\t\t\t13
point&million\t5
point~million\t5
pol\t-16\t-13
poland\t13
polic\t3\t\t21
polic be\t\t\t6
polic hav\t\t\t9
polic in\t17
polic&ask\t-11
polic&camera\t11\t41
polic&hang\t6
polic&never\t-13
polic&ring\t-13\t-17\t-7
polic&say\t-10\t-22
polic&us\t-24\t-28
polic&want\t\t17
policy\t2\t\t8
policy number\t-14\t-33
policy&number\t-14\t-33
polic~to\t-6
poll\t\t\t-13
pop in\t-11
pop it\t9
pop your\t11
pop your card\t5
pop&an\t16
pop&card\t8
pop~card\t8
porch\t-3
port\t18\t20
port tax\t7
port&tax\t7
portal\t-14
portal and\t-7
portal or\t-5
post\t-11\t-3
post a new\t-11
post it\t3
post me\t-7
post offic or\t-4
post or\t-7
post so\t\t28
post with\t-5
post you a\t-10
post&bond\t8
post&card\t-8
post&fiv\t-6
post&new\t-17
post&say\t-11
post&tak\t-6
postag\t16\t23
postag by\t7
postag&card\t14
postcod\t-7\t\t-14
postcod and\t-9
postcod and the\t-5
postcod&nam\t-6
post~a\t-9
post~and\t3
post~bond\t4
post~new\t-11
post~or\t-9
post~you\t-4
pot\t3\t11
pound a\t-5\t-9
pound a week\t-9
pound and i\t\t-24
pound by\t7
pound fin\t11\t19
pound forty\t5\t22
pound ninety\t6\t9
pound ninety nin\t5
pound or\t-6
pound to\t5
pound&bank\t11
pound&card\t14
pound&fin\t11\t19
pound&fiv\t5\t20
pound&forty\t4\t22
pound&hold\t6
pound&nin\t4
pound&ninety\t8\t13
pound&releas\t6
pound&tak\t\t22
pound&transfer\t6
pound&week\t-8
pound~and\t\t24
pound~do\t-5
pound~fiv\t6\t14
pound~nin\t5
pound~to\t3
pound~we\t-7
pound~week\t-7
power\t-6\t-9
power be off\t-8
power cut\t-9\t-38
power&cut\t-9\t-38
power&off\t-6
ppi\t\t\t-34
ppi&call\t\t\t-12
prais\t\t18
prais god\t\t20
prais&god\t\t20
pram\t7
pre\t9\t14
pre approv\t6
pre&approv\t6
pregnant\t22\t37
pregnant lady\t6
pregnant&lady\t6
prepaid\t3
prepaid card\t7
prepaid&card\t9
press\t33\t38\t11
press #\t14\t15\t8
press # and\t5
press # for\t-9\t-26
press # i\t27\t28
press # if\t-28\t-21
press anyth\t5
press approv\t6
press fiv\t6
press fiv to\t6
press no\t-8
press one\t63\t43
press one and\t-4
press one now\t16
press one to\t17
press&an\t18\t12
press&approv\t6
press&button\t\t-21
press&connect\t3
press&even\t8
press&giv\t20
press&ill\t5
press&now\t6
press&officer\t6
press&pay\t19\t15
press&r\t28
press&speak\t61\t46
press&through\t5
press&want\t\t\t10
press&well\t-5
press&window\t5
pressur\t\t-11
press~and\t-1
press~i\t26\t80
press~if\t-17\t-17
press~it\t5
press~its\t5
press~now\t17\t26
press~or\t-10
press~the\t19
press~to\t-1
preston\t\t-19
prevention\t\t39
pre~for\t6\t15
pric\t2
pric for\t11\t19
pric or\t-8
pric&top\t10
pric~be\t36\t47
prim\t15\t58\t11
prim&press\t\t\t9
prim&renew\t13\t41
prim&renewal\t10
print\t-4\t-9
privat\t3\t\t-11
privat lab\t7
privat number\t-14\t-25
privat&lab\t7
privat&number\t-14\t-25
priz\t-3
probably\t-11\t-29
problem\t-3
problem ill\t-7
problem&account\t\t19
problem&ill\t-11
proceeding\t16
process\t13\t19
process server\t7
process&server\t7
profil\t4
program\t29\t84
program on\t9
programm\t4\t24
promis to\t-8
proof\t-6\t-28
protect\t19\t40
protection\t20\t40\t13
protocol\t10
prov\t2\t\t-7
prov it\t\t-19\t-18
prov its\t7
prov its you\t6
prov you\t5
pub\t-8
publisher\t9\t24
pull\t6\t\t12
pull the\t3\t\t6
pull the plug\t5
pull&meter\t9\t16
pull&out\t\t\t11
pull&plug\t8\t\t11
pull~meter\t9\t16
pull~plug\t5
purport\t16\t42\t13
purport to\t10\t23
purport to be\t10\t23
purport~be\t10\t23
purs\t\t-10
push\t20
push&through\t8
push~through\t6
put #\t12
put a\t-1
put a banknot\t-12
put a leaflet\t-11
put back\t-5
put by\t6
put down\t10
put down a\t8
put in\t1\t\t12
put in #\t9\t\t7
put in a\t\t-34
put it down\t6\t40
put it in\t-5\t-20
put it on\t2
put no\t5
put our\t11
put that\t-2
put that in\t-4
put the phon\t-4
put the rest\t-13
put to\t8
put you back\t9
put your\t1\t8
put~#\t34\t45\t9
put~as\t3
put~banknot\t-9
put~down\t\t43
put~in\t-2
put~leaflet\t-15
put~new\t-6
put~on\t-2\t\t10
put~phon\t-3
put~program\t8
put~rest\t-13
put~up\t-5
qualify\t15\t42
qualify for\t9\t25
qualify for a\t5\t16
qualify~a\t5\t16
quarter\t-7\t-46
query\t-4\t-50
query&call\t-13\t-36
question\t-5\t-9\t-22
question~the\t3
question~you\t-7
queu\t\t-13
queu to\t-8
quick\t3
quiet\t9
quietly\t40\t22
quit\t\t\t-6
quit a\t-7
quit nasty\t9
quit&nasty\t9
quit&right\t-3
quot\t-52\t-73
quot the\t-7
quot&referenc\t-12
r\t5\t15
r and\t9
r&typ\t8
raffl\t-6\t-24
raid\t13\t23
rain\t-5
rangr\t\t-13
rat&down\t-7
rather\t-3\t-10
rather i\t-5
rather not\t-7
rather&refund\t-6
rather&say\t-4
rather&than\t-3
rather~hav\t-8
rather~the\t5
reach\t5
reach you\t\t35
reach&extend\t\t15
read\t15\t4
read her\t19
read her the\t22
read him\t3\t\t8
read it to\t2
read me\t16
read me it\t9
read me the\t-5
read me what\t6
read me your\t9
read out\t16\t34\t-4
read out the\t6
read the\t-5
read the meter\t-7
read the number\t7
read us\t6
read us the\t5
read&anyon\t-5
read&call\t-9
read&card\t29
read&cod\t\t\t10
read&detail\t11
read&front\t8
read&her\t23\t13
read&ill\t6
read&last\t-10
read&meter\t-10
read&number\t17\t14\t32
read&off\t23
read&out\t14\t35
read&phon\t19
read&slowly\t5
read&them\t4
read&us\t7
reader\t15
reader and\t15
reader&giv\t10
reader&number\t7
reading\t-9
ready\t\t-23
ready and\t\t-18
ready to collect\t-6
ready&collect\t-6
ready&releas\t9
ready~collect\t-6
read~letter\t-7
read~meter\t-13
read~out\t\t\t6
read~the\t19\t18
read~to\t8
read~what\t4
read~your\t12
real\t1
real one\t\t\t13
really\t\t\t-9
real~ring\t8
reason of\t\t17
reason&call\t4\t12
reassur\t-32
rebat\t17\t68\t8
rebat team\t\t21
rebat&team\t\t21
rebecca\t\t26
recd\t\t\t11
receipt\t-4
receipt and\t-7\t-24
receipt and the\t-18
receipt&giv\t7
receipt~the\t-3
receiv\t8\t7\t6
receiv&mal\t9\t23
reception\t-4
recipient\t9
record\t1\t-5\t3
record messag\t-7
record messag from\t-5\t-16
record of\t\t\t8
record&giv\t-10
record&messag\t-7
record&press\t\t\t9
record~be\t\t17
record~from\t-6\t-20
recover\t\t\t8
recovery\t9\t26
recruiter\t\t22
recruitment\t\t-14
red\t3
red card\t\t-21
red cross\t13
red whit\t7
red whit and\t7
red&blu\t7
red&cross\t13
red&whit\t7
red~and\t8\t14
refer\t3
refer to\t9
referenc\t-7\t-32\t-9
referenc and the\t-7
referenc be\t-7\t-32
referenc on\t-14
referenc&giv\t6
referenc&id\t-7
referenc&letter\t-15
referenc&pay\t-10
referenc&ring\t-6
referenc~the\t-33\t-25
refund\t10\t62\t45
refund&card\t-7\t-21
refund&only\t8
refund&say\t\t\t9
refund&six\t7
refund&typ\t7
refundabl\t77\t55
refund~the\t2
refus\t\t\t-6
refus&sell\t\t\t9
reg\t-9\t-10\t-34
regard\t\t-7
register\t\t12
register&phon\t9
registration\t2
reg~the\t-7
reimburs\t11
reinstat\t8
relativ\t6\t30
releas\t67\t62\t7
releas it\t22\t28
releas the\t6
releas&pay\t17
releas~i\t7
releas~to\t8
relief\t\t27
rely on medical\t-6
rely&equipment\t-8
rely&medical\t-8
rely~medical\t-6
remain\t9
remain on\t7
remain&lin\t6
remain~the\t6
remind\t-45\t-51
remind me\t-18
remind&want\t-6
reminder\t-5\t-49
remot\t13\t22
remov\t25\t23
renew today\t\t11
renew&phon\t19\t30
renew&thre\t6
renew&today\t5\t15
renewal and\t-7\t-21
rent go up\t-12
rental\t\t19
repair\t\t-8
reply\t-3
reply~or\t-5
report\t-6\t-13
report and\t-7
report it\t-5
report suspicious\t-7
report the\t-7
report to\t5
report&ask\t-5\t-39
report&caller\t\t\t-12
report&card\t-14\t-31
report&los\t\t-32
report&say\t-9\t-41
report&steal\t-8\t-27
report&suspicious\t-7
report~ask\t\t-24
represent\t7\t35
research\t-21\t-86
researcher\t\t-16
reserv\t22
reset link\t-11
reset&link\t-11
resident&call\t-24\t-81
resident~call\t-9\t-35
resolution\t\t23
resort\t\t-15
respond\t10
rest\t1
rest and\t7
rest&tell\t9
restriction\t9\t21
resum\t\t22
retail park\t-4\t-27
retail&park\t-4\t-27
retir\t\t\t6
retir~from\t\t\t8
return a\t\t-22
return a call\t\t-20
return be\t\t-21
return the\t5
return to\t4
return your\t-8\t-39
return your call\t-14\t-50
return&call\t-9\t-56
return&own\t-9
return~call\t-8\t-52
return~own\t-9
return~you\t6
revenu&cas\t\t19
revenu&ring\t\t-26
revers\t34
revers it\t15
reversal\t5
review&government\t10\t20
revolut\t28
reward\t7
rey\t\t21
rid\t-4
rig\t9\t23
rig and\t9
right\t\t\t-9
right and\t1
right and what\t5
right can\t-6
right can you\t-5
right i\t-14\t-25
right i hav\t-4\t-27
right now\t11\t16
right that be\t-3
right to work\t-5
right we\t-6
right you\t2
right&ask\t-4
right&but\t3
right&bye\t-7
right&id\t-4\t-20
right&ill\t-3\t-16
right&know\t-5
right&leav\t-10\t-19
right&look\t-7
right&now\t5
right&oh\t\t-37
right&see\t-3
right&stranger\t9
right&thank\t-4
right~be\t2
right~can\t-3
right~hav\t-3
right~my\t8
right~so\t7
right~what\t5
right~work\t-6
ring #\t-14
ring # from\t-12
ring # tim\t\t\t-10
ring about\t-11\t-29\t-20
ring about a\t\t\t-12
ring about my\t\t\t-14
ring about the\t-4
ring again\t\t-14\t-4
ring and\t-10\t-20
ring and ask\t-5
ring ask\t-13\t-22
ring ask for\t-8
ring at\t\t-17\t-31
ring at #\t-4\t-17\t-20
ring back\t4\t-22
ring back about\t-21\t-49
ring back on\t-7
ring becaus\t-12\t-40
ring befor\t-20\t-21
ring by\t\t\t10
ring fenc\t13
ring for\t-14\t-84
ring for a\t-9\t-22
ring from\t-4\t-11
ring from the\t-2
ring her\t-6\t-15
ring him\t\t\t21
ring if\t-5
ring me\t1\t\t-3
ring me about\t-4\t-14
ring me on\t-6\t-23
ring me with\t7
ring my\t-3\t-12\t-12
ring off\t4
ring on a\t-6\t-23
ring onc a\t-9
ring or\t5\t55
ring or so\t\t20
ring peopl\t-4
ring so\t\t16
ring the\t-29\t-32
ring the bank\t-4\t-16
ring the number\t11\t8
ring the shop\t-14\t-15
ring them\t-8
ring them on\t-10
ring they\t10
ring this\t9\t34
ring this number\t3\t29
ring to\t-48\t-66\t-13
ring to ask\t-11\t-26
ring to say\t-6\t8\t-5
ring to tell\t-17
ring up\t-11\t-49
ring us\t-36\t-18
ring us and\t-8
ring us befor\t-5
ring us if\t-5
ring us on\t-6
ring want\t-5\t\t-7
ring when\t-7
ring you\t-5\t-23
ring you about\t-7
ring you up\t-6
ring your\t-2
ring&again\t\t-14
ring&agent\t-6\t-24
ring&an\t\t-16
ring&ask\t-20\t-20\t-17
ring&bag\t14
ring&bank\t\t\t13
ring&becaus\t-16\t-78
ring&befor\t-12
ring&behind\t-8
ring&bill\t-10
ring&card\t\t\t-14
ring&charg\t28
ring&check\t-17\t-58
ring&cod\t\t-24
ring&collar\t-6
ring&dad\t\t\t-13
ring&dat\t-6
ring&debit\t-7
ring&down\t-6
ring&eleven\t8
ring&every\t14\t21
ring&fenc\t13
ring&fix\t-13\t-18
ring&hang\t6
ring&heer\t\t\t-15
ring&her\t\t\t6
ring&him\t\t\t9
ring&his\t-3
ring&id\t\t-9
ring&lady\t6\t31
ring&lan\t\t-26
ring&last\t-10
ring&leav\t-11\t-35
ring&lunch\t-9
ring&might\t-8
ring&money\t-8
ring&month\t-6\t-20
ring&morn\t\t\t-19
ring&mov\t-5\t-22
ring&nhs\t\t22
ring&night\t-5
ring&noth\t-6\t-30
ring&number\t-10\t5\t-16
ring&off\t2
ring&onc\t3
ring&over\t-6\t-23
ring&park\t\t-15
ring&passport\t-5
ring&pay\t-7\t-22
ring&peopl\t-3
ring&pretend\t-10
ring&promis\t-5
ring&quot\t-5
ring&refund\t\t\t9
ring&result\t-8
ring&right\t-3
ring&say\t-3
ring&schem\t\t27
ring&second\t\t-19
ring&see\t-3
ring&send\t-4\t-12
ring&sh\t-11
ring&she\t\t\t5
ring&shop\t-24\t-35
ring&sign\t-8
ring&statement\t-6
ring&surgery\t\t-16
ring&switchboard\t-4
ring&talk\t-8
ring&tell\t-7
ring&thank\t\t\t-11
ring&them\t-10
ring&theyd\t-5\t-78
ring&thre\t\t\t-12
ring&tim\t\t\t-62
ring&us\t-41\t-26
ring&want\t-13\t-13\t-10
ring&way\t-7
ring&when\t-3\t-16
ring&who\t-3\t-20
ring&would\t3\t\t-35
ring&year\t-5
ring&yes\t-4\t-27
ring&youd\t-16
ring~#\t-4
ring~a\t-7\t-13\t-8
ring~about\t-40\t-94\t5
ring~and\t4
ring~ask\t-18\t-16
ring~back\t-4\t-13\t-13
ring~bank\t-6\t-25
ring~befor\t-6
ring~every\t12\t39
ring~for\t-2\t-13
ring~he\t\t\t10
ring~i\t-3\t-8\t-8
ring~id\t\t-19
ring~in\t-5
ring~mov\t-8
ring~my\t\t\t-32
ring~number\t7\t6
ring~on\t-43\t-70
ring~ring\t-9\t-29
ring~say\t-2\t5
ring~school\t-6
ring~shop\t-14\t-15
ring~tell\t-6
ring~that\t-3
ring~the\t-5\t-6
ring~tim\t\t\t-39
ring~to\t-12\t-9
ring~up\t-4
ring~when\t-3
ring~you\t-6
risk\t16\t18
road\t2
robot\t13
robot voic\t10
robot&voic\t10
rolex\t16
roll\t-8
roofer\t-11\t-33
roofer&tell\t-12
room&clos\t8
room&door\t10
room~clos\t8
round\t1
round but\t8
round&but\t5
round&send\t8
round~for\t-9
rout\t9
router\t\t\t19
rowan\t\t-28
royal\t\t\t6
royal mail\t7\t23\t12
royal&mail\t7\t23\t12
royal&parcel\t13\t\t12
rud\t-3
run\t1
run out and\t6
run out i\t-9
run out on\t\t-16
run&say\t-8
run~and\t10
run~i\t-5
run~on\t\t-16
run~to\t35
rush\t-12
ruth from\t\t-27
saf\t\t\t11
safety\t5
sal\t\t\t-9
sam\t-4\t\t-4
sam account\t-11
sam account as\t-7
sam address\t-14
sam as\t-4
sam day\t7\t14
sam number\t-14
sam&address\t-15
sam&alway\t-6
sam&as\t-17
sam&day\t8\t16
sam&fiv\t-7
sam&letter\t-6
sam&night\t6
sam&number\t-5
sam&pay\t-5
sam&would\t-12
sam&yes\t-8
sam~and\t4
sam~as\t-10
sam~so\t\t\t-8
sam~you\t-3
santander\t11
santander&her\t\t\t8
sat in\t6
saturday\t-40\t-32\t-6
saturday and\t-3
saturday at\t-11
saturday&but\t-10
saturday&nin\t-11\t-17
saturday~a\t\t17
saturday~the\t-7\t-28
sat~the\t13\t29
sav you\t4
saving\t17\t\t26
saving&pleas\t-17
saving&say\t8
saving&would\t11
sav~the\t6
say #\t\t\t10
say and\t\t37
say approv\t10
say com\t-5
say do not\t2
say everyon\t12
say he\t6\t15\t-2
say he be\t11\t11\t-3
say he could\t\t19
say her\t\t\t13
say hes\t\t23
say hes in\t7
say his\t\t\t17
say i could\t-31\t-42
say i do\t-8
say i hav\t\t\t-8
say id\t\t10
say id be\t41\t76
say id buy\t12\t24
say id get\t6
say id ring\t\t\t-6
say id think\t-8\t-17
say it\t\t\t9
say it be\t\t\t4
say its\t9
say its a\t\t\t-12
say its for\t36
say its not\t-11
say my\t5\t13
say my bank\t19
say my fix\t-6
say no\t-30\t-34
say no and\t-8
say no thank\t-6
say noth\t3\t\t12
say noth to\t16
say pay\t3
say put\t-6
say she\t4\t13
say shed\t-3\t-15
say so\t-3
say someon\t21\t15
say sorry\t-24
say that be\t-3
say that becaus\t6
say that he\t17
say that i\t9
say that id\t\t30
say the nam\t6
say they\t\t\t7
say they would\t-19\t-33
say we\t-4
say what\t-8\t-24
say what be\t-10
say wher\t\t28
say who\t\t\t-10
say wrong\t13
say you be\t3
say your\t3
say&account\t7\t18
say&afternoon\t-10
say&an\t\t16
say&any\t-14\t-22
say&anybody\t-6
say&app\t-5\t-22
say&approv\t19\t36
say&bailiff\t\t23
say&bank\t8\t19\t8
say&barclay\t6\t35
say&becaus\t3
say&bin\t-11
say&box\t27\t26
say&branch\t23\t37
say&build\t6
say&but\t\t-42
say&buy\t6\t48
say&callum\t11
say&child\t\t\t-12
say&client\t\t\t9
say&cod\t18\t24
say&computer\t7
say&cost\t8\t23
say&council\t5
say&court\t6
say&dad\t7
say&day\t-20
say&dialler\t-8
say&down\t5
say&email\t-5
say&every\t6
say&everyon\t7
say&fifty\t6
say&fre\t\t\t9
say&furnitur\t12
say&giv\t-3
say&hat\t6
say&her\t\t\t7
say&hes\t\t9
say&hurry\t-7
say&id\t\t14
say&ignor\t6
say&internet\t\t24
say&keep\t-3
say&lad\t8
say&lat\t-14\t-22
say&laugh\t-11
say&leav\t-15
say&let\t-4
say&lik\t4
say&loan\t7
say&look\t-5
say&manager\t7
say&might\t-9
say&nam\t11\t14
say&need\t-8
say&never\t2
say&nhs\t9\t23
say&nin\t3
say&off\t-8\t\t-12
say&old\t-14\t-24
say&only\t4
say&other\t-4\t-20
say&outsid\t\t\t-12
say&paper\t-9
say&parcel\t14\t32
say&pay\t4
say&pin\t7
say&press\t4
say&problem\t-8
say&prov\t\t\t-8
say&rather\t-4
say&read\t11
say&record\t9
say&ring\t2\t\t-3
say&sam\t-3
say&see\t-3
say&sell\t7
say&sh\t8
say&shar\t27
say&she\t1
say&shed\t-2\t-10
say&sky\t9
say&someon\t16
say&son\t3
say&sorry\t-6
say&staff\t18\t25
say&still\t-7\t-18
say&stop\t5
say&such\t14
say&tell\t2\t28
say&thank\t-7\t-15
say&think\t-3\t-18\t-9
say&thousand\t13
say&typ\t6
say&unless\t7
say&us\t-33\t-49
say&use\t3\t21
say&verify\t10
say&who\t\t\t-10
say&why\t4
say&wif\t7
say&worry\t-7
say&wrong\t\t\t7
say~a\t9
say~about\t5
say~and\t-4
say~at\t3
say~bank\t6\t26
say~be\t10\t26\t2
say~becaus\t10
say~branch\t6
say~buy\t\t26
say~can\t3
say~child\t\t\t-12
say~cod\t18
say~do\t-13\t-12
say~fix\t-6
say~for\t11\t30
say~get\t3
say~it\t\t-15
say~leav\t-14
say~lik\t12
say~might\t-16
say~nam\t7
say~need\t\t\t9
say~no\t-21
say~one\t4
say~ring\t\t\t-13
say~send\t-3
say~someon\t5
say~tell\t6\t18
say~thank\t-26\t-19
say~the\t5
say~ther\t4
say~they\t-3\t-25\t-21
say~think\t-5\t-18\t-7
say~thousand\t6
say~try\t-7\t-27
scam\t\t\t-24
scammer&ring\t-10
scan the\t-5
schem\t2
schem be\t6
school\t-5\t-16\t-22
school ring\t-12\t-26
school&she\t7
school&sick\t\t\t-8
school~hav\t6
scor\t3
scratch\t17\t26
scratch them\t26
scratch them and\t12
scratch&read\t6
scratch&them\t26
scratch~and\t27
screen\t7\t6\t7
screen go\t20\t20
screen go black\t8
screen now\t7
screen shar\t6
screen&black\t20\t27
screen&now\t10
screen&shar\t6
screen&siren\t11\t39
screen~black\t8
screen~say\t8
screen~up\t7
seal\t23\t18
seal the\t18
search\t6\t23
second\t\t\t-9
second half\t7
second one\t9\t\t-14
second&half\t7
second&password\t10
second&ring\t9
secret\t\t20
secret~and\t10
section\t\t-9
secur\t59\t45
security\t13\t14
security #\t7
security department\t6\t21
security number\t17\t28
security&card\t5\t15
security&cod\t-6
security&department\t6\t21
security&number\t20\t40\t8
security&offic\t\t-15
security~and\t-5
security~be\t\t16
see\t\t-4
see a\t-3
see i\t4
see if\t\t\t-7
see it land\t6
see its\t\t23
see my\t-4
see you\t-5
see you in\t-20
see&account\t4\t19
see&all\t9
see&bank\t11
see&bill\t-14
see&email\t-7
see&him\t-7
see&key\t6
see&land\t4
see&last\t\t-20
see&much\t6
see&right\t7
see&ring\t-6
see&sunday\t-6
see&wher\t-5
seem\t\t15
seen&van\t-8
see~and\t-7
see~bank\t26
see~in\t-7
see~land\t6
see~with\t-10
seiz\t3
select\t7\t16
self\t\t-14
self assessment\t-8\t-23
self&assessment\t-8\t-23
selfi\t13
selfi with\t8
sell\t-1
sell a\t15
sell me\t-6
sell&say\t-7
send\t\t\t6
send #\t11\t\t32
send a\t-1
send a messag\t-11
send a new\t-7
send a reset\t-9
send another\t-16
send anyth\t-10
send four\t11
send i\t6
send in\t-7\t-37
send in the\t-9
send it\t3
send it again\t-4
send it and\t6
send it to\t18\t16
send me\t\t-23
send me a\t\t-14\t-8
send out\t4
send the\t3
send the #\t8
send the differenc\t14
send the first\t6
send the form\t-7
send the money\t10
send them\t-6
send us\t-6
send&account\t6
send&across\t5
send&again\t-5
send&another\t-19\t-25
send&any\t-5
send&anyth\t-4
send&ask\t-9\t-25
send&banknot\t-5
send&bill\t-5
send&chang\t-6
send&colleagu\t8
send&copy\t-21
send&council\t-5
send&differenc\t22
send&down\t-7
send&every\t10
send&form\t-7
send&four\t4
send&friend\t9
send&hold\t10
send&hundr\t27\t21
send&ill\t9
send&key\t11
send&letter\t4\t\t-15
send&link\t-2
send&messag\t-4\t-30
send&mobil\t7
send&money\t3\t13
send&month\t25
send&need\t3
send&nin\t7
send&now\t4
send&number\t7
send&out\t\t13
send&parcel\t9
send&passport\t9
send&polic\t7
send&prov\t16
send&reset\t-11
send&sam\t-6
send&say\t\t-10
send&server\t5
send&slip\t-18
send&someth\t11
send&text\t4
send&them\t-4
send&transfer\t8
send&us\t-3
send&wallet\t8
send&websit\t-7
send&which\t-7
send~#\t12
send~again\t-8
send~and\t3
send~copy\t-12
send~differenc\t14
send~first\t9
send~form\t-11
send~hundr\t21
send~month\t10
send~new\t-6
send~our\t-5
send~paper\t-10
send~parcel\t9
send~reset\t-11
send~six\t6
send~to\t8
send~your\t15
senior\t23\t90
sergeant\t15\t39
sergeant&say\t\t27
sergeant~with\t\t30
serv\t4
serv&paper\t8
server\t30\t48
servic\t-1\t-11
servic at\t-9
servic desk\t-3
servic hav\t6
servic press\t-6
servic this\t\t-45
servic this be\t\t-45
servic we\t-7\t-32
servic&desk\t-3
servic&may\t\t-20
servic&nam\t\t-28
servic&press\t-6
servic&problem\t\t19
servic&ring\t\t-23
servic&say\t5
servic&want\t-9
servicer\t\t-31
servic~on\t\t-17
set\t-1
set a\t-5
set you\t5
set&an\t-6
set&onlin\t-5
set&yourself\t-6
settl\t19\t16
settl&befor\t6
settl&hundr\t5
settl&today\t11
set~my\t-14
seven and\t-4
seven day\t-6
seven hundr\t11\t20
seven i\t-6
seven&day\t-7\t-17
seven&eleven\t-7
seven&hundr\t8\t22
seven&pound\t\t13
seven&thank\t-5
seven&year\t8
seventy nin pound\t\t15
seventy&pound\t\t14
seven~four\t4
sh\t\t\t-6
sh fin\t-9
sh&fin\t-7
sh&heer\t-6
sh&her\t-6
sh&off\t\t19
sh&pregnant\t8
sh&see\t-6
shabnam\t\t-25
shall\t-5\t-14
shar\t3
shar in\t9\t20
shar in a\t16\t32
shar&cod\t-6
shar&company\t8
shar&lithium\t9
shar~a\t16\t32
she\t\t3
she ask\t5\t6
she ask my\t-11
she be to\t25\t18
she can\t-5
she giv me\t5
she hav\t\t\t-4
she hav to\t7
she knew my\t12
she laugh\t-9
she lik\t-10
she may\t-8
she read me\t-15
she ring\t\t-15
she say\t2
she say no\t-15
she say yes\t-8
she set\t-8
she tell\t-3
she&account\t8
she&all\t3
she&ask\t-2
she&bank\t\t\t12
she&buy\t6
she&call\t\t18
she&cry\t6
she&day\t-12
she&fin\t-5
she&giv\t-11
she&her\t\t\t20
she&how\t-13
she&id\t3
she&knock\t-5
she&last\t-10
she&laugh\t-10
she&may\t-12
she&might\t-15
she&nic\t\t\t-9
she&out\t-3
she&pay\t\t\t7
she&quit\t-21
she&say\t3
she&see\t-10\t-34
she&send\t-2
she&set\t-20
she&shed\t-5
she&show\t-5
she&someon\t-8
she&someth\t-6
she&talk\t5
she&text\t7
she&thank\t\t\t-10
she&thought\t-12
she&van\t8
she&want\t-3
she&writ\t-5
she&yes\t-6
shed\t\t-3
shed lik\t-11
shed pay\t7
shed rather\t-6
shed&ask\t-11
shed&cod\t8
shed&lik\t-6
shed&pay\t9
shed&phon\t6\t21
shed&rather\t-6
shed&she\t\t-15
shed~a\t3
shed~in\t\t-21
shed~it\t\t13
shed~me\t5
shed~put\t9
shell&tak\t8
sheriff\t4\t7
she~and\t-3
she~ask\t-9
she~be\t\t19
she~it\t-1\t\t4
she~no\t-21
she~not\t2
she~out\t\t20
she~quit\t-9
she~see\t-4
she~tak\t-5
she~yes\t-8
ship\t30\t53
ship to\t8\t30
shop\t-5\t-27
shop be\t\t-22
shop hav\t-6
shop i\t\t-23
shop in\t\t-15
shop or\t-21
shop ring\t-17\t-34
shop wher\t-7
shop&onc\t-7
shop&ring\t-8
shop&say\t-4\t-15
shop&wher\t-6\t-17
shopper\t10\t32
shop~a\t-9
shop~tell\t10
shop~the\t\t-22
shop~we\t-7
short\t2\t\t-17
short of\t-9\t-25
short with\t\t\t-8
should\t1
should i send\t-6
should&ring\t3
shoulder\t\t-20
should~#\t12
should~send\t-7
should~the\t-8
shout it\t4
shout it out\t6
shout&out\t16
shout~out\t6
show\t1
show be\t-7
show his\t-11
show i\t10
show me how\t-11
show my\t-9
show you the\t10
show&but\t9
show&card\t-20
show&his\t-21
show&how\t-3
show&red\t11
show&send\t10
show&she\t9
show&wait\t10
shown\t3
shown&as\t5
show~be\t8
show~card\t-13
show~how\t-14
shut\t\t\t25
sh~her\t-12\t-23
sh~i\t-6
sick\t\t-32\t-6
sid\t1
sid&bank\t6
sid&card\t8
sign\t-18\t-22
sign and\t-6
sign by\t-6
sign in\t-6\t-12
sign it and\t-6
sign out\t-7
sign the\t-16\t-40
sign&account\t-7
sign&anyth\t-6
sign&card\t-5
sign&form\t-4
sign&lik\t-7
sign&off\t4
sign&own\t-13
sign&phon\t\t32
sign&tak\t-10
signal\t3
signal for\t9
signatur\t\t-12
sign~i\t-4
sign~it\t-4
sign~no\t-10
sign~over\t6\t32
silent\t\t\t-14
silent call\t\t\t-14
silent&call\t\t\t-14
sim only\t-14\t-27
sim&only\t-14\t-27
sinc #\t3\t7
sinc # and\t\t14
sinc monday\t\t-25
sinc the\t\t\t16
sinc&find\t7
sinc&leav\t-8
sinc&monday\t\t-25
sinc&us\t-6
sinc~no\t-11
sinc~ring\t-6
sir\t15\t27
sir i\t2\t18
sir i be\t2\t18
sir i can\t-5
sir its\t9\t14
sir my\t6
sir this be\t\t15
sir&call\t\t28
sir&fiv\t7
sir&how\t6
sir&nam\t6\t12
sir&now\t-7
sir&youd\t9
siren\t7\t20
sir~be\t8\t26
sir~not\t7
sir~you\t3
sister do\t7
sister&her\t-20\t-22
sister~a\t6
sit\t-2
sit or\t-9
sit with\t-9\t-19
sit with me\t-6
sit~a\t8
sit~and\t5
sit~me\t-6
six\t\t-2
six be\t-5
six digit\t4
six for\t-6
six hundr\t12
six hundr and\t2
six hundr pound\t7
six number\t5
six of\t12\t31
six on\t-9\t-40
six&ask\t-9
six&digit\t4
six&hundr\t10
six&pound\t1
six&thank\t-7
six&us\t6
six&week\t-5\t-15
six&year\t-3
sixteen\t10
sixteen digit\t27\t15
sixteen&card\t5
sixteen&digit\t27\t15
sixteen&number\t7
sixth\t-3
sixty day\t-25
sixty day to\t-5
sixty fiv\t\t-19
sixty pound\t4
sixty&day\t-4
sixty&fre\t-7
six~and\t3
six~but\t9
six~go\t6
six~i\t\t-16
six~its\t5
six~pound\t8
skip any\t-6
skip&any\t-6
sky\t3\t\t7
sky box\t13\t29
sky&box\t15\t41
sky&cover\t25\t58
sky&protection\t\t39
skyp\t10
sky~hav\t13\t\t10
sling\t-6
slip\t\t-16
slot\t\t\t-11
slow\t13\t10\t8
slowly\t10
small\t1
small fee\t11
small&fee\t18
smart meter\t\t\t-5
smart&meter\t\t\t-5
smartphon\t10
smash\t3
smell\t-4
smok\t-8
so as\t7
so bring\t-8
so could i\t5
so do\t-3
so do not\t-3
so fair\t-11
so fair enough\t-8
so far\t\t\t6
so good\t5\t22
so he\t14\t18\t8
so he could\t79\t39
so hed\t18
so i\t\t\t3
so i be\t-1
so i can\t30\t21
so i do\t4
so i ring\t3
so i say\t-4
so i send\t5
so id\t4
so if i\t7
so if you\t5
so it\t2
so it be\t\t\t-8
so it can\t11
so its\t3
so nobody\t3
so of\t\t\t10
so pleas do\t-7
so press\t8
so put\t5
so read\t12
so read me\t11
so ring\t-10
so she\t\t13
so she could\t12
so she say\t\t35
so tell\t4
so that the\t24
so the\t16
so they could\t10
so to\t8
so we\t6
so we can\t8
so what\t3
so what be\t6
so what i\t4
so when\t4\t57
so when a\t8\t37
so yes\t-7
so you\t\t7
so you be\t2
so you can\t-2
social security number\t7\t18
social&call\t-4\t-25
social&number\t\t17
social&offic\t\t-15
social~be\t11
social~number\t7\t18
society\t-2\t-23
society~the\t-9
socket\t-5
sofa\t-12\t-38
solar\t\t\t-14
solar panel\t\t\t-10
solar&panel\t\t\t-10
solicitor\t\t\t12
solicitor com\t\t\t9
solicitor tak\t8
solicitor&as\t7
solicitor&tak\t9
som\t-3\t\t-40
som guy\t-7
som id\t-19
som question\t-4
som&check\t\t-23
som&claim\t18\t48
som&guy\t-7
som&id\t-20
som&question\t-4
som&ring\t-5\t\t-8
somebody\t1\t7
somebody at\t5
somebody call\t-3
somebody from the\t-4
somebody in\t7\t16
somebody ring\t\t15
somebody&branch\t17\t28
somebody&insid\t5
somebody&ring\t\t13
somebody&say\t\t30
somebody&want\t-19
somebody&who\t\t16
somebody~it\t-19
somebody~to\t4
someon\t\t4
someon ring\t-3
someon ring and\t-8
someon to\t-4
someon who\t\t23
someon&ask\t-5
someon&card\t20\t20
someon&chang\t10
someon&she\t\t16
someon&who\t4
someon~your\t6
someth\t1
someth in\t\t\t-6
someth with\t-40\t-24
someth with my\t-6
someth with your\t-12
someth&address\t-6
someth&nam\t-5
someth&see\t7
someth~my\t\t-20
someth~your\t-10
som~the\t8
son\t2\t\t18
son&his\t-6
son&say\t4
son~it\t-5
son~the\t21
soon\t4\t14
soon as\t9
soon as the\t7
soon&as\t9
sooner\t-2
sooner i\t7
soon~the\t7
sophi\t\t42
sorry\t-8\t-19
sorry about\t-3
sorry about that\t-5
sorry for\t-5
sorry i\t-2\t-20
sorry you\t\t-40
sorry&off\t-8
sorry&want\t\t28
sorry~be\t\t-26
sorry~hav\t-6
sorry~that\t-5\t-13
sort\t5\t\t9
sort cod\t26\t15\t15
sort cod and\t11\t17
sort of\t3
sort&account\t5\t13
sort&cod\t26\t15\t15
sort&pay\t13
sort&tell\t8
sort&them\t-10
sort~and\t15\t21\t11
sound\t3\t\t-6
so~a\t\t20
so~and\t12
so~bank\t13
so~be\t\t\t-7
so~can\t19\t12
so~could\t22\t39
so~do\t1
so~enough\t-8
so~giv\t12\t30
so~i\t1
so~its\t-3
so~me\t4
so~might\t-4
so~my\t4\t19
so~need\t4
so~say\t\t34
so~send\t12
so~tak\t5
so~to\t4
so~want\t5\t15
so~would\t3
so~you\t4
spain\t4\t16\t11
spanish\t10
speak\t3
speak hi\t\t-16
speak man\t\t21
speak on\t\t26
speak to\t2
speak to a\t5
speak to an\t7
speak to him\t-6
speak to the\t16\t13
speak with\t2
speak with the\t7
speak&account\t\t29
speak&an\t17\t34
speak&hi\t-2\t-8
speak&holder\t\t29
speak&man\t\t21
speak&mrs\t\t13
speak&nam\t\t-20
speak&officer\t17\t39
speak&ring\t\t-16
speak&team\t4
speak&yes\t\t25
speak~a\t11
speak~an\t12
speak~i\t\t-16
speak~its\t\t-19
speak~mrs\t\t18
speak~the\t23\t49
speak~this\t\t-29
speak~you\t\t17
special\t17\t57
specialist\t20\t17
specsaver\t-14\t-48
spell\t15\t22
spell it\t6
spend #\t\t-21
spent\t-4
sponsorship\t\t20
spread it\t-6
spring\t-5
spring and\t\t-19
squad\t11\t25\t8
squar\t4
squar it\t11
squar it with\t6
st\t-10\t-49\t9
st&offic\t\t-50
staff\t4
staff be\t16
stair\t-13\t-29
stairlift\t-13\t-25
stamp\t6
start on\t-5\t-42
start tonight\t-14
start with\t7
start with the\t8
start&fiv\t9
start&tonight\t-14
starter form\t-6
starter&form\t-6
start~fiv\t7
stat\t6\t21
stat mal\t11\t27
statement\t-23\t-32
statement~the\t-4
station\t-6\t-8
station road\t-6
station&road\t-5
station~i\t-12\t-23
statistic\t\t-17
stay\t5
stay on\t25\t17\t7
stay on whil\t9
stay on with\t20
stay with\t3
stay with you\t5
stay&an\t6
stay&lin\t-4
stay&phon\t7
stay&till\t4
stay&whil\t24
stay~the\t-3
stay~till\t6
stay~whil\t9
stay~with\t13
steal\t\t-30
steal from\t6
steal&card\t\t-22
steal&customer\t10
steam\t22\t28
steam card\t14
steam&card\t14
stepchang\t-12
sterl\t7\t50
stev\t\t12
still\t-9\t-4
still availabl\t\t67
still com\t-7
still on for\t-7
still the\t-11
still the sam\t-7
still want\t-4
still&after\t-5
still&availabl\t\t67
still&hold\t6
still&id\t-5
still&ring\t13
still&sam\t-3
still&when\t4
still&yes\t-4
still~for\t-9
still~in\t-5
still~the\t-2\t-13
still~to\t-6
stockbroker\t\t-27
stood\t-6
stood in\t-10
stop\t2
stop call\t-7
stop my\t-13\t-20
stop pay\t6
stop the\t3\t10
stop to\t6
stop&any\t-15
stop&becaus\t6
stop&direct\t-9
stop&lik\t11
stop&lin\t8
stop&number\t16\t34
stop&only\t12
stop&order\t9
stop&pay\t7
stop&six\t10
stop&today\t22
stop&unless\t9
stop~and\t-4
stop~card\t-6
stop~direct\t-9
stop~of\t8
stop~the\t7
stor on\t\t-24
stor&call\t-6
straight\t9\t11
straight back\t17
straight in\t4
straight to\t4
straight&phon\t\t20
straight~on\t5
strang\t-4\t-19
strang number\t\t-33
strang&number\t\t-33
stranger\t12
stranger&phon\t-7\t-31
stranger~your\t8
street~you\t\t-16
stress\t4
strip\t4
struggl\t-8
stub\t-28
stuck&behind\t\t-21
student\t2\t5
student number\t-6\t-27
student&center\t\t15
study\t\t-12
stupid\t5
such\t5\t\t6
such&say\t8
sue\t4
sue and\t10
suit\t-11\t-19
suit&need\t-6
summer\t-3
summon\t\t-14
sunday\t-39\t-16
sunday with\t-13
sunday~and\t-7\t-24
supervisor\t7\t13
supplier\t\t-5\t8
supplier&confirm\t-7
support your\t\t17
support&ring\t-15\t-38
suppos\t4
supposedly\t35\t118
sur\t\t\t-10
sur i\t-4
sur it\t\t\t-6
sur it be\t\t\t-6
sur its\t3
sur&ring\t-4
sur&say\t6
surety\t25
surgery\t4\t-6\t-43
surgery&over\t\t-26
surgery~be\t\t-28
surpris\t4
survey\t2\t23\t-12
survey for\t\t-17
survey for the\t\t-15
survey on\t\t13
survey&say\t12\t22
survey~say\t12\t22
sur~be\t-3\t\t-6
sur~can\t\t-22
sur~say\t10
suspect\t28\t47
suspend\t21\t63\t12
suspend&press\t13
suspicious\t\t\t-9
suspicious activity\t7\t15
suspicious&activity\t8\t16
suspicious~from\t\t-19
swab\t13\t21
swap fre\t-7
swap&fre\t-7
swear\t5\t26
sweetheart\t\t23
swim\t-11
swindon\t\t\t-10
switchboard\t-4
switch~the\t7
system\t23\t14\t-15
system&show\t\t21
system~the\t5
ta\t-17\t-23
tae~it\t\t\t9
tag\t\t-25
taiwan\t\t53
tak #\t21\t26
tak # minut\t\t\t-14
tak a week\t-5
tak about\t-5
tak card\t-20
tak his\t-10
tak it\t\t\t-5
tak it as\t6
tak it by\t14
tak it for\t\t\t-17
tak it now\t5
tak it to\t-10
tak me\t\t\t-19
tak out\t7\t23
tak ten\t-4
tak the\t3
tak the phon\t4\t\t11
tak up\t-6
tak up to\t-6
tak&ad\t8
tak&any\t-6
tak&bit\t-6
tak&branch\t-11
tak&but\t-11\t-36
tak&call\t-3
tak&card\t\t\t12
tak&court\t8
tak&day\t-4
tak&giv\t7
tak&how\t14
tak&loan\t13
tak&man\t11
tak&minut\t\t\t-14
tak&now\t3
tak&off\t-6\t-6
tak&our\t-4
tak&out\t2\t11
tak&own\t8
tak&pag\t8
tak&payment\t-3
tak&phon\t\t\t19
tak&she\t\t-21
tak&ten\t-12
tak&thirty\t10
tak&thousand\t-4
tak&tim\t\t-32
tak&transfer\t7
tak~a\t3
tak~as\t9
tak~for\t\t\t-17
tak~hom\t-6
tak~minut\t\t\t-14
tak~money\t-5
tak~off\t-5\t-10
tak~passport\t-8
tak~phon\t7\t\t11
tak~tim\t\t-18
tak~to\t-12
tak~two\t-25
tak~what\t-9
talk about\t-3\t-17
talk for\t-9
talk on\t\t-22
talk to\t2
talk you\t6
talk you through\t6
talk&fre\t-6
talk&off\t-8
talk&ring\t-8
talk~through\t3
tamper\t7\t24
tank\t-5
target\t5
task\t6
tax\t2\t10\t11
tax account\t-16
tax bill\t-8
tax cod\t-4
tax fraud\t9\t25
tax offic\t-9\t-25
tax rebat\t\t30
tax refund\t\t52
tax&account\t-16
tax&befor\t11
tax&bill\t-8
tax&card\t6
tax&cas\t6\t23
tax&cod\t-4
tax&first\t17
tax&fraud\t11\t27
tax&number\t7
tax&offic\t-5\t-11
tax&pay\t7
tax&press\t17
tax&rebat\t\t32
tax&refund\t\t52
tax&return\t-5\t-18
tax&thre\t7
taxi\t\t\t5
taxi firm\t10\t22
taxi for\t-13\t-34
taxi&firm\t\t22
tax~#\t3
tax~and\t\t29
tax~be\t\t-17
tax~in\t\t\t10
tea\t-4
tea and\t-11
tea&say\t-7
team\t\t-9
team at\t-2\t-28
team at your\t\t-11
team you\t\t-23
team&bank\t\t-24
team&speak\t\t-62
teamviewer\t6\t\t13
team~hav\t5
tech\t-4\t-21
technical\t9
technical department\t11
technical&department\t11
technician\t12
telephon by\t6
tell by\t\t\t17
tell by phon\t\t\t12
tell everyon\t-12
tell him\t-1
tell him id\t\t\t21
tell him it\t-10
tell him its\t14
tell him to\t-8
tell me\t1\t-3
tell me i\t-7\t-31
tell me id\t5\t17
tell me that\t\t-14
tell me the\t1\t\t-8
tell me to\t3
tell me what\t-2
tell me when\t10
tell mum\t\t23
tell my\t\t19
tell my neighbour\t7\t42
tell nobody\t10
tell not\t7
tell not to\t7
tell the cashier\t17
tell them\t-2\t-16\t-49
tell them its\t13
tell to\t22\t46
tell us\t-11\t-18\t11
tell you befor\t-12
tell&an\t6
tell&anyth\t-8
tell&bank\t3
tell&becaus\t14
tell&birth\t-8
tell&bring\t5
tell&chang\t-11
tell&could\t-22\t-26
tell&dat\t-11
tell&day\t-6
tell&digit\t6
tell&dog\t-10
tell&everyon\t-12
tell&family\t13
tell&him\t-2
tell&ill\t-21
tell&itll\t-6
tell&lat\t-8
tell&light\t-8
tell&look\t-8
tell&mak\t-7
tell&mum\t6\t15
tell&nam\t-13
tell&neighbour\t\t55
tell&never\t-3\t-16
tell&nobody\t5
tell&number\t4
tell&other\t-8
tell&pay\t-11\t-34
tell&polic\t\t\t9
tell&power\t-6
tell&ring\t3
tell&tak\t-7
tell&ten\t6
tell&thank\t-6
tell&them\t-2\t-11\t-46
tell&thousand\t6
tell&us\t-19\t-22
tell&well\t-3
tell&when\t2
tell&wher\t\t\t-14
tell&wif\t5
tell&work\t-5\t-30
tell&would\t\t\t6
tell&writ\t-7
teller\t25
tell~#\t\t\t7
tell~all\t-6
tell~befor\t-12
tell~cashier\t17
tell~how\t-3
tell~i\t-3\t-18
tell~if\t-5
tell~ill\t-16
tell~it\t\t11
tell~mum\t3
tell~neighbour\t\t30
tell~not\t\t12
tell~phon\t\t\t12
tell~so\t4
tell~to\t1
tell~when\t5
tell~your\t\t-14
temi\t\t-16
ten\t-14\t-32\t-5
ten day\t-7
ten on\t-5
ten past\t\t\t-15
ten past nin\t-10
ten pound\t-9
ten till\t-6
ten to\t-8
ten work\t-4
ten work day\t-4
ten&bring\t-11
ten&day\t-11
ten&her\t-13
ten&minut\t-1
ten&nin\t-5
ten&now\t5
ten&past\t\t\t-15
ten&pound\t-8
ten&tell\t-13\t-22
ten&till\t-6
tenancy\t-6
tenner\t-5
tenth\t-5
ten~a\t-3
ten~and\t-6\t-13
ten~day\t-10
ten~for\t-16
ten~i\t\t-18
ten~it\t-5
ten~nin\t-11
term\t\t25
terminat\t20\t57
terminat&hour\t7
terribl lin\t\t24
terribl&lin\t\t24
tesco\t3
tesco bank\t\t\t-15
tesco&bank\t\t\t-15
test\t1\t\t-9
test from\t-5
test kit\t5
test one\t7
test payment\t14
test&kit\t5
test&payment\t14
test&ring\t\t\t-8
texa\t4\t17
text\t7\t13
text me\t6\t11
text so\t10
text the\t8
text when\t-22
text with the\t-7
text you\t6
text you a\t5
text&account\t6
text&after\t-8
text&cod\t4\t51
text&detail\t8
text&giv\t4
text&hour\t-9
text&id\t\t21
text&link\t3
text&new\t-5
text&number\t7\t29
text&off\t9
text&our\t-6
text&parcel\t9
text&pay\t8
text&when\t-7
text&wher\t11
text~a\t3\t12
text~its\t7
text~the\t\t15
than\t-9\t-10
than two\t-9
than&say\t-6
than&she\t-6
thank\t\t-22\t-13
thank bye\t-5
thank for\t-24\t-39
thank for call\t-6\t-29
thank for your\t-11
thank i\t-6
thank me\t\t\t-17
thank you\t-24\t\t-8
thank you and\t-7\t-24
thank you for\t-2
thank you i\t-3
thank you so\t-7
thank you that\t-3
thank you you\t-4
thank&bank\t-5\t-44
thank&bye\t-4
thank&call\t-2\t5
thank&goodby\t-6
thank&help\t-6
thank&last\t-6
thank&microsoft\t\t29
thank&much\t-5
thank&tell\t-7
thank~and\t-8\t-51\t-18
thank~call\t-6\t-29
thank~do\t-5
thank~for\t-2
thank~i\t-3
thank~so\t-12
thank~that\t-5
thank~you\t-7
thank~your\t-5
than~do\t-8
that a\t\t\t8
that account\t\t45
that all\t-19\t-18
that and\t2
that be absolutely\t-7
that be all\t-27\t-29
that be fin\t-8\t-21
that be for\t2
that be fre\t-7
that be go\t-3
that be how\t11
that be in\t\t21
that be it\t-2
that be on\t-10
that be too\t-5
that be why\t2
that be your\t3
that com\t8\t26
that com by\t5
that com up\t20
that cost me\t-7
that for\t3
that get\t4
that he\t4
that he would\t10
that hed\t4
that help\t-4
that her\t\t\t14
that hes\t5
that hold\t7
that i could\t-5
that i should\t20
that in\t-1
that its\t3\t10
that miss\t\t-16
that money\t5
that mr\t\t-7
that my\t9
that nic\t7
that okay\t-5
that one and\t-5
that out\t6
that somebody\t\t-20
that someon\t-12
that well its\t5
that would\t-4
that your\t5\t90
that yourself\t-5
thatll do\t-9
that~#\t3
that~a\t\t21
that~all\t-18\t-25
that~anyon\t-9
that~be\t\t5
that~card\t8
that~computer\t6
that~correct\t9
that~do\t-1
that~fin\t-9\t-21
that~for\t3
that~how\t10
that~it\t-2
that~its\t1
that~must\t13
that~on\t-2
that~set\t-11
that~should\t5
that~six\t7
that~thank\t-5
that~the\t2
that~they\t-8
that~to\t2
that~what\t\t17
that~why\t2
that~you\t4
the #\t-12\t-13\t5
the # and\t-30\t-75
the # at\t-8
the # i\t-7
the # of\t-13
the accident\t\t27
the account\t1
the account detail\t-7
the account holder\t\t-7
the account on\t-6
the address on\t-6
the admin\t14
the agency\t\t-27
the air\t\t-13
the airlin\t4\t35
the airport\t3
the allotment\t-4\t-20
the ambulanc\t-13
the annual\t-7\t-24
the app\t-13\t-18
the app and\t-19
the app or\t-14
the auditor\t8
the automat lin\t-7
the baby\t-3
the back\t3
the back and\t9
the back door\t7
the back of\t-7
the bail\t5
the bailiff\t20
the bank\t7\t\t17
the bank account\t-7
the bank i\t\t12
the bank its\t11
the bank of\t6
the bank on\t5
the bank own\t10
the bank say\t12\t19
the bank to\t\t-35
the bank you\t\t-18
the banknot\t4\t19
the bar\t-10
the barclay\t\t41
the batch\t8
the bedroom\t6
the bell\t-30\t-57
the best\t-8
the bik\t-14\t-46
the bill\t4
the birthday\t\t-36
the bitcoin\t11
the bitcoin machin\t9
the blood\t-3
the boiler\t-10\t-39
the bond\t7
the booklet\t-8
the boot\t-12
the border\t\t18
the bottom\t8\t16\t-7
the bottom of\t\t\t-7
the box\t-3
the box in\t-10
the branch and\t5
the branch with\t-8
the broadband\t\t-11
the brown\t-7
the brown one\t-7
the builder\t-5\t-13
the bus\t-3\t-11
the buyer\t5
the cabinet\t-9\t-23
the call\t\t18
the caller\t\t\t26
the camera\t6
the camera on\t10
the cancellation\t3
the card\t9
the card and\t9
the card be\t\t-20
the card i\t-9
the card in\t7
the card number\t28\t54
the card youd\t4
the cashier\t8
the cashier ask\t-6
the census\t-6\t-21
the certificat\t-10
the cheaper\t-21\t-31
the check\t\t23
the chemist\t-3
the chip\t\t11
the church\t-6
the claim\t-10\t-39
the cod\t12\t23\t17
the cod that\t5
the company\t\t20
the compound\t-9
the computer\t3\t16\t7
the corner\t5\t14
the cost of\t5
the council\t1\t\t-5
the council about\t\t-13
the council do\t-11
the council websit\t-5
the counter ask\t8
the country\t7
the courier\t8
the court\t13
the covid\t\t\t11
the covid jab\t\t\t11
the credit union\t\t-27
the crown\t5
the customer\t\t-17
the dark\t5
the dat\t-1\t-8
the dat i\t-7
the day\t2
the dbs\t5
the deadlin\t6
the death\t-10
the death certificat\t-10
the department of\t\t21
the deposit on\t5
the desk\t-4
the desk or\t-5
the detail\t5
the differenc\t9
the director\t\t23
the discount\t31\t29
the dog\t-9\t-10
the door\t-4
the door its\t-7
the drawer\t11
the duty\t6
the dvla\t-6
the eighth\t-8
the email\t-8
the end\t-11\t-14
the end of\t-17\t-14
the energy\t\t21
the error\t6
the excess\t-5
the expiry\t13
the fault\t\t-27
the ferry\t\t-26
the fifth\t4
the fil\t18\t20
the first\t1
the first half\t-5
the first lin\t-4
the first month\t8
the first one\t2
the first two\t32
the fitter\t-14
the flood\t7\t23
the floor\t4
the flower\t-18
the foam\t\t26
the food\t-4\t-31
the form\t-14\t-27
the form and\t4
the form back\t-6
the form in\t-6
the fourteenth\t-5
the fourth\t-3
the fraud\t10\t9\t8
the fraud squad\t\t\t8
the freezer\t-8
the fridg\t-3
the full\t3
the fund\t6
the garden\t-4
the garden centr\t-8\t-29
the gas station\t5
the gat\t-6\t-39
the girl\t2\t9
the girl on\t8
the good\t12
the government schem\t4
the grandchildren\t\t\t9
the group\t5
the gutter\t-5
the gym\t\t-18
the hacker\t16\t19
the half\t4
the hall\t-3
the heat\t-6\t-16
the helplin\t\t-21
the high\t\t15
the hom\t4\t8\t6
the hom offic\t6\t17
the hospital\t-4
the hospital be\t\t24
the hour\t14
the hous\t1
the hous for\t6
the id\t11
the internet\t2\t\t11
the interview\t-11
the invoic\t-5
the irs\t11
the judg\t25\t19
the jury\t\t-18
the jury offic\t\t-18
the key\t2\t15
the key with\t8
the kit\t6
the label\t-11\t-15
the lady in\t5
the landlin\t\t16
the last\t\t\t-5
the last thre\t3
the last two\t-4
the law\t\t19
the lawyer\t16\t19
the leaflet\t-10
the leav\t\t-24
the leisur\t-8
the leisur centr\t-8
the let\t-6\t-39
the let agent\t-6\t-39
the letter\t-16\t-12
the letter and\t-4
the letter from\t-7
the letter or\t-6
the library\t-12\t-25
the lift\t-4\t-23
the light\t-7\t-18
the lin\t10\t\t32
the lin whil\t5
the littl\t5
the loan\t2\t29
the login\t6
the long\t39\t40\t5
the long number\t25\t22\t5
the long one\t3
the loo\t\t12
the lot\t9
the magistrat\t\t35
the manager\t4\t37
the manager of\t\t31
the matter\t16\t20
the medicar\t\t17
the medicar benefit\t\t16
the meter\t-7\t-11
the middl\t4
the minut\t\t17
the money\t13\t12\t17
the month\t-16\t-17
the morn\t-3
the most\t4
the mous\t6
the nam\t11\t\t16
the nam do\t14
the nam of\t11
the national\t12\t68
the national crim\t5
the neighbourhood\t-11\t-37
the neighbourhood team\t-6\t-22
the network\t\t-13
the new meter\t7
the new rul\t10
the next\t2
the next bill\t-7
the nhs\t10\t23
the nineteenth\t-9
the ninth\t-15
the notary\t24
the notic\t-21\t-14
the number\t5
the number across\t7
the number for\t-13
the number i\t10
the number in\t-3
the number off\t3
the number on\t-14\t-5
the number print\t-9
the number we\t-7
the nurs\t-2\t-16
the offic\t-10\t-7
the offic number\t-11
the offic on\t-20
the offic they\t6
the old one\t2
the old pric\t11
the ombudsman\t-8
the one bed\t\t21
the one who\t4
the only\t7
the other\t1
the other lin\t11
the oven\t-5
the owner\t3\t21
the password\t2
the payment i\t-13
the paypoint\t-5
the pharmacy\t-4
the phon\t3\t8\t7
the phon and\t3
the phon down\t-3
the phon for\t4\t14
the phon hav\t14\t26
the phon number\t\t-21
the phon off\t\t\t12
the phon say\t-4
the phon with\t5
the pin\t13\t23
the pin on\t14
the plan\t-3
the plumber\t-14
the pol\t-9
the polic\t\t-7\t7
the policy\t-11
the porch\t-5
the port\t7
the portal\t-14
the post\t-15\t-23
the post with\t-5
the postcod\t-4
the power\t-5
the pric\t3
the privat\t6\t12
the pub\t-8
the quot\t-32\t-43
the raffl\t-6
the rat\t-5\t-24
the real\t34\t25\t18
the reason\t2\t9
the reason of\t\t17
the rebat\t5
the receipt and\t-6
the receptionist\t\t-29
the record\t5\t32
the recovery\t5
the referenc\t-2\t-27
the reg\t-16
the renewal\t-9\t-17
the rent go\t-8
the resort\t\t-24
the rest\t1
the rest and\t7
the right\t3
the ring\t7
the rout\t7
the router\t-3
the sam\t-3\t-6
the sam account\t-5
the sam as\t-3
the sam number\t-3
the saving\t3
the screen\t9\t17
the screen go\t7
the search\t13
the second\t3
the second half\t7
the security\t24\t37
the serial\t4
the serial number\t6
the session\t-4
the shed\t-12\t-23
the sheet\t-6
the sheriff\t4
the shop\t-20\t-21
the shop on\t-6
the shop or\t-4
the shop wher\t-7
the sign\t-4
the sign in\t-5
the sit and\t-5
the six\t12
the six digit\t5
the sixteen\t32
the sixteen digit\t10
the sixth\t-8\t-22
the sky\t7\t27
the socket\t-9
the sofa\t-7\t-34
the sort\t12\t\t11
the sort cod\t15
the spanish\t10
the spar key\t-7
the staff\t10
the stair\t-12\t-18
the starter form\t-5
the stat\t3
the station\t-5
the step\t3
the street\t2\t15
the strip\t8
the stub\t-10
the surgery\t\t-14\t-22
the system\t6\t12
the tabl\t11
the tax\t\t\t18
the tax offic\t-3
the tax refund\t\t26
the tea\t-5
the technician\t6
the telephon\t\t20
the teller\t10
the ten\t-5
the tenth\t-7
the test\t5
the text say\t9
the thief\t11
the third\t-2
the third floor\t-6
the thirtieth\t-19
the thirty\t-6
the thirty first\t-13
the thre\t22\t28\t21
the thre digit\t6
the thursday\t-6
the ticket\t-2
the tip\t-7
the toilet\t5
the track\t-12
the trad\t\t15
the train\t-3\t-16
the transfer\t13\t14
the treasury\t8
the twelfth\t-11\t-38
the twentieth\t\t-17
the twenty\t-3
the twenty eighth\t-4
the two\t2
the tyr\t-10
the underwriter\t7
the usual\t-29
the vet\t-18\t-43\t-18
the wait\t-6
the wall\t\t\t16
the wallet\t38
the warrant\t5
the watch\t-8\t-44
the water board\t\t12
the websit\t-9\t-15
the websit and\t4
the websit or\t-18
the websit will\t6
the week\t-6
the whol\t8
the window cleaner\t-7
the window key\t6
the word\t16
the yearly\t-7
theatr\t\t-21
their bank\t10
their&bank\t10
their&first\t9
their&screen\t7
their&sinc\t\t18
their&sit\t-7
their~and\t-14
their~i\t\t-21
their~in\t-11
their~the\t8
them and\t5\t\t-4
them and read\t8
them and they\t\t\t-9
them back\t\t\t-12
them befor\t-8
them her\t8
them i\t-4\t-13\t-7
them in\t-7\t-27
them in the\t-5
them its\t9
them its a\t12
them its for\t19
them on\t\t\t8
them on the\t-3
them over\t26
them so\t\t\t-8
them the\t\t\t-5
them to\t-3\t\t-11
them with\t-10
them&again\t\t\t-9
them&another\t-6
them&bank\t8\t\t8
them&befor\t-8
them&bring\t-8
them&day\t-5
them&down\t11
them&every\t13
them&first\t-4
them&her\t8
them&hour\t6
them&into\t9
them&lov\t-5
them&number\t-19
them&only\t9
them&over\t30
them&porch\t-12
them&send\t-12\t-18
them&station\t-7
them&straight\t-9
them&thursday\t-7
them~and\t\t\t-6
them~be\t\t-14
them~by\t6
them~for\t17
them~hang\t-10
them~i\t11
them~it\t14
them~my\t13
them~on\t2
them~the\t-10\t-8
them~ther\t-4
then\t\t31\t-2
then #\t\t\t18
then a\t9
then a call\t\t-14
then another\t11
then for\t22
then he\t21\t41
then he ask\t20
then he say\t5
then he want\t10
then hed\t10
then i be\t5
then it\t4\t26
then my\t4
then say\t7
then someon\t10
then the\t29
then ther\t2
then ther be\t3
then you\t2
then your\t16
then~#\t5
then~bank\t4
then~bankll\t8
then~be\t2
then~card\t13
then~com\t5
then~get\t5
then~in\t5
then~need\t3
then~one\t5
then~pay\t7
then~say\t3
then~send\t5
then~that\t-7
then~the\t2\t13
then~want\t8
then~when\t7
ther\t\t1
ther a\t-7\t-15
ther and\t3
ther and then\t7
ther anyon\t3
ther anyth\t-19
ther anyth els\t-12
ther be\t\t8\t8
ther be a\t\t11
ther be another\t4
ther be just\t8\t12
ther be no\t\t-6\t16
ther be noth\t-24\t-42
ther be only\t15
ther be two\t17\t27
ther by\t-6
ther ill\t6
ther its\t3\t25
ther just\t7
ther might\t-4
ther might be\t-4
ther on\t\t21
ther yeah\t-5
ther~a\t\t10
ther~another\t4
ther~be\t\t-5
ther~fee\t-5
ther~just\t6\t12
ther~my\t\t42
ther~no\t-2\t-6\t16
ther~noth\t-24\t-42
ther~only\t12
ther~then\t10
ther~two\t16\t21
thes\t\t\t-23
they\t\t-2
they all say\t6
they ask\t3
they be\t\t-7
they be for\t10
they be from\t-3
they be open\t-7
they be short\t-9
they be the\t6
they can\t\t9
they charg\t5
they could\t10
they do it\t-8
they do not\t5
they do that\t-10
they hav get\t-2
they hav hav\t-8
they hav me\t9
they hav my\t-13\t-59
they hav no\t\t\t12
they hav ring\t\t\t-7
they leav\t-7
they mail\t-6
they mak\t4
they might\t-10
they only\t4
they pay\t-6
they put\t\t\t-21
they put me\t\t\t-8
they ring again\t\t\t-5
they say id\t9
they say it\t-4
they send\t\t\t-10
they tell\t\t\t21
they tell me\t-5
they want #\t9
they want my\t6
they will\t3\t\t-12
they would not\t9
theyd hav\t3
theyd hav to\t13
theyd just\t16\t22
theyd leav\t-11
theyd never\t23
theyd never hear\t13
theyd only\t5
theyd want\t-5
theyd&hear\t13
theyd&leav\t-11
theyd&need\t5
theyd&never\t14
theyd&only\t5
theyd&pay\t-6
theyd&record\t13
theyd&ring\t-8
theyd&text\t\t21
theyd&want\t-8\t-17
theyd~hear\t13
theyd~it\t-6\t-13
theyd~record\t13
theyll only\t14
theyll writ\t-8
theyll&only\t14
theyll&pay\t-6
theyll&say\t4
theyll&through\t8
theyll~my\t-5
theyll~you\t2
they~#\t9
they~again\t\t\t-5
they~be\t\t-36
they~do\t\t11
they~fin\t-9
they~from\t-4\t-12
they~him\t\t24
they~it\t-6\t-10\t-4
they~not\t4
they~ring\t\t\t-25
they~short\t-9
they~that\t-4
they~us\t-7
the~#\t3\t9\t23
the~about\t-2\t-14
the~account\t\t8\t15
the~across\t11\t23
the~after\t-6\t-14
the~again\t\t-13
the~agent\t\t-25
the~alright\t-7
the~amount\t13
the~any\t-5
the~app\t3
the~as\t\t-8
the~ask\t\t-29
the~at\t-6\t-9
the~back\t-3\t\t11
the~balanc\t4
the~band\t\t12
the~becaus\t5
the~befor\t2
the~bill\t-11
the~bin\t-7
the~bond\t11
the~branch\t-4
the~bring\t-8
the~button\t-4
the~can\t2
the~certificat\t-4
the~charity\t-8\t-27
the~cleaner\t-7
the~clear\t\t20
the~clos\t11\t17
the~club\t-15
the~cod\t11
the~com\t-2
the~company\t\t-9
the~council\t-5
the~court\t3
the~cross\t7\t25
the~darl\t7
the~day\t-18\t-49
the~department\t\t-15
the~die\t10
the~digit\t20\t16
the~do\t\t\t12
the~eighth\t-4
the~eighty\t4
the~email\t-9
the~engineer\t-8\t-27
the~figur\t22
the~fill\t-6
the~first\t-2\t-16
the~for\t1
the~forgiveness\t\t25
the~form\t2
the~fre\t-5
the~gat\t-5
the~hav\t1\t\t4
the~hed\t8
the~heer\t\t13
the~held\t-8
the~hol\t7
the~hold\t3
the~holder\t3\t-7
the~hundr\t9\t41
the~i\t\t\t-2
the~id\t-7\t-17
the~if\t-15\t-8
the~in\t1
the~investigator\t7
the~jab\t\t\t11
the~law\t8
the~letter\t-16\t-15
the~lin\t2
the~lock\t\t-17
the~maam\t4
the~mak\t-7
the~man\t-2
the~manager\t\t12
the~mat\t5
the~money\t6
the~month\t6
the~need\t-4
the~now\t30\t54
the~number\t1\t4
the~off\t\t\t10
the~offic\t\t\t5
the~officer\t19
the~okay\t\t-13
the~on\t\t3
the~onlin\t-5
the~only\t3\t14
the~or\t-15\t-24
the~out\t2\t\t10
the~outsid\t-8\t-27
the~own\t3
the~pag\t-2
the~press\t4
the~protection\t\t36
the~refund\t7\t34
the~report\t-6
the~right\t-2
the~ring\t-18\t-29
the~room\t-3
the~rul\t4
the~sam\t-9
the~sav\t10
the~send\t6
the~server\t4
the~shall\t-5
the~she\t1
the~shop\t-4\t-30
the~sinc\t3
the~sir\t7\t15
the~sit\t-2
the~squad\t10\t\t8
the~station\t-4\t-12
the~system\t15
the~target\t7
the~tax\t8\t15
the~team\t\t-12
the~tell\t-2\t-16\t11
the~that\t2\t4
the~they\t1
the~theyd\t5
the~thousand\t14
the~thre\t3
the~through\t-4\t-22
the~tim\t2
the~today\t4
the~train\t-8
the~trooper\t\t40
the~union\t\t-27
the~until\t4
the~user\t7
the~websit\t-14
the~week\t\t13
the~when\t2
the~whil\t3
the~will\t-3\t-14
the~work\t-5
the~would\t-10\t-14
the~wrong\t-7
the~yet\t6\t27
the~you\t-1\t-10
the~youd\t7
the~yourself\t-6
thing be\t5
thing&bank\t5
thing&her\t7
think\t-3\t-13\t-15
think about\t\t\t-7
think about it\t-3\t\t-7
think it\t-9
think it over\t-7
think you hav\t-6
think&she\t-6
think~be\t\t-9
think~it\t\t\t-9
think~over\t-7
third\t-2\t\t-9
third floor\t-7
third of\t-7
third&floor\t-7
third~be\t4
third~this\t\t\t-8
thirteen hundr\t5
thirteen&hundr\t5
thirtieth\t-20\t-13
thirty\t-1
thirty day\t-27
thirty day to\t-6
thirty first\t-13
thirty fiv\t\t12
thirty minut\t7
thirty nin\t3
thirty percent\t7
thirty&as\t-6
thirty&credit\t-7
thirty&day\t-29
thirty&first\t-13
thirty&forty\t-6
thirty&minut\t14
thirty&nin\t2
thirty&ninety\t6
thirty&percent\t7
thirty&thousand\t4\t12
thirty~i\t-6
thirty~of\t-10
thirty~thousand\t4
this\t\t\t-6
this a\t\t-13
this account\t9\t22
this afternoon\t12
this be\t\t-7
this be agent\t\t22
this be david\t11\t37
this be lieutenant\t\t17
this be ms\t\t-32
this be officer\t13\t35
this be paul\t\t25
this be sergeant\t\t20
this be the\t\t-4
this be you\t-8
this be your\t\t-8
this call\t3\t7
this call be\t\t39
this even\t8
this lady\t\t21
this lin open\t6
this miss\t\t20
this morn\t\t\t-4
this number\t\t\t-13
this number about\t\t26
this one\t7\t34
this press\t9
this press one\t6
this the\t\t21
this tim i\t-7
this~about\t\t\t-26
this~agent\t\t22
this~be\t5\t16\t-9
this~david\t11\t37
this~in\t4\t20
this~it\t\t27
this~lieutenant\t\t17
this~ms\t\t-32
this~my\t\t10
this~not\t2
this~off\t-7
this~officer\t13\t35
this~okay\t7
this~open\t6
this~paul\t\t25
this~sergeant\t\t20
this~so\t7
this~the\t1
this~yes\t\t16
this~your\t\t-10
thompson\t11\t36
though i\t-3
thought\t\t\t-16
thought it\t\t-12\t-14
thought it be\t\t-18\t-23
thought&but\t\t-25
thought&scam\t\t\t-12
thought&ten\t7
thought&want\t-16
thought~be\t\t\t-6
thousand\t64\t53\t15
thousand and\t13\t11
thousand and a\t5
thousand by\t9
thousand dollar\t5
thousand for\t5
thousand in\t3
thousand nin hundr\t3
thousand over\t7
thousand pound\t9
thousand two\t-2
thousand&all\t9
thousand&bank\t6
thousand&counter\t7
thousand&dollar\t5
thousand&hed\t21
thousand&his\t7
thousand&hundr\t-1\t-17
thousand&id\t5
thousand&out\t3
thousand&over\t12
thousand&pound\t5
thousand&say\t6
thousand&tak\t8
thousand&tell\t8
thousand&twenty\t-6
thousand&well\t15
thousand&would\t6
thousand~a\t26\t16
thousand~be\t-3
thousand~hundr\t\t-17
thousand~the\t21
thousand~to\t4
thousand~you\t4
thre\t\t4
thre call\t\t\t-5
thre digit\t15
thre digit on\t12
thre hundr\t6
thre lot\t13
thre minut\t4
thre month\t5
thre oclock\t5
thre on\t-2
thre payment\t\t\t8
thre thousand\t19\t27
thre tim\t\t-28\t-10
thre to\t-6
thre to fiv\t-6
thre year\t14\t35
thre&after\t\t20
thre&card\t20
thre&day\t-7
thre&different\t6
thre&digit\t15
thre&hundr\t5
thre&lot\t12
thre&month\t4
thre&nin\t4
thre&now\t4
thre&number\t5
thre&oclock\t5
thre&off\t\t23
thre&payment\t\t\t8
thre&thes\t7
thre&thousand\t20\t23
thre&tim\t\t-22\t-11
thre&week\t-6
thre&year\t15\t35
thre~a\t4
thre~day\t-9
thre~if\t-5
thre~on\t4
thre~she\t12
thre~the\t6
thre~to\t5\t19
through\t1\t5\t-5
through it\t5
through it and\t9
through put\t8
through the\t\t-7\t-7
through to\t\t\t-9
through to an\t6
through your\t-7
through your door\t-9
through&app\t\t18
through&approv\t8
through&as\t13
through&day\t-7
through&form\t-15
through&her\t-8
through&morn\t\t-30
through&our\t8
through&ring\t-9
through&their\t-6
through&yes\t\t23
through~an\t15
through~her\t-9
thumb\t8
thursday\t-52\t-67
thursday and\t-19\t-18
thursday at\t-25\t-40
thursday at ten\t-4
thursday between\t-8
thursday i\t3
thursday&between\t-13
thursday&eight\t-4
thursday&four\t-9
thursday&friday\t-6
thursday~it\t-7
thursday~ten\t-4
ti to\t5
tick&say\t8
ticket\t-16\t-21
ticket #\t-15\t-63
ticket id\t-7
ticket to\t-9
ticket&id\t-7
tie\t9
tight\t-5
till\t-7\t-21
till i hav\t-9
till id\t-11
till monday\t9
till sunday\t-7
till then\t-27
till two\t-9
till you\t3
till&bring\t-5
till&eleven\t-7
till&four\t-10
till&id\t-8
till&monday\t6
till&six\t3
till&stop\t10
till&sunday\t-10
till&twenty\t-6
till~hav\t-3
till~pay\t7
tim\t-1\t\t-25
tim #\t17\t22
tim and a\t-7
tim for\t18
tim i\t\t\t-10
tim in\t-4
tim out\t11
tim so\t-5
tim the\t6
tim to pay\t-4
tim&but\t-6
tim&half\t-16
tim&number\t\t\t-14
tim&out\t8
tim&pay\t-10
tim&press\t-5
tim&tell\t4
tim&ten\t\t-21
tim&thank\t-5\t-25
tim&thirty\t-7
timeshar&buyer\t8
tim~a\t-6
tim~be\t-4\t-13
tim~i\t-2
tim~it\t-3
tim~of\t21
tim~pay\t-4
tin\t-3
tin of\t-18
tip off\t8
tip&off\t18
to #\t-2
to # a\t-12
to # for\t-9
to a\t27\t32\t6
to a bank\t9
to a card\t6
to a lady\t5
to a mr\t4
to a new\t6
to a personal\t14
to an\t10\t19
to an address\t13
to any\t-13
to anyon\t\t\t11
to anyon who\t-7
to appear\t\t19
to approv\t6
to approv it\t10
to arrang\t\t-17
to ask\t-17\t-10\t-13
to ask for\t-14\t-36
to ask if\t-18\t-24\t-6
to avoid\t6\t15
to be\t16\t12
to be a\t6
to be cut\t13
to be from\t\t24
to be in\t-4\t-50
to be look\t-6
to be my\t12
to be remov\t10
to be sur\t-12
to be tell\t-7
to be the\t\t-14
to be ther\t-8
to befor\t-8
to book\t-27\t-69
to bother\t4
to bother the\t13
to bring\t9\t11
to buy\t\t11
to cancel it\t7
to cancel the\t5
to card\t9
to chang\t-33\t-50
to chang it\t-11
to chang your\t-3
to check\t-4
to check i\t-7
to check it\t-4
to clear\t3
to clear the\t5
to collect\t-10
to com\t-8
to com and\t-25
to com in\t-4
to complain\t-10
to confirm\t\t\t-8
to cut\t\t\t17
to decid\t-24
to delet\t7
to dial\t9
to dial #\t9
to disconnect\t8
to do\t\t\t36
to do a\t9
to do anyth\t-14\t-17
to do be\t6
to do if\t-6
to do the\t-5
to do with\t\t\t16
to doubl check\t-8
to email\t-9
to fac\t-5
to finish\t4
to fit\t-5
to fiv\t-33\t-16
to fiv day\t-11
to fix\t-18\t-45
to get\t\t11
to get on\t4
to giv me\t-13
to giv you\t4
to go\t1
to go to\t6\t11
to hav your\t6
to hear\t-2
to hear it\t-4
to help\t8
to her\t6\t10
to her own\t5
to his\t10
to his account\t9
to hold\t15\t17
to inform\t6
to inform you\t6
to keep\t2
to keep it\t3
to know\t-4\t-16\t-9
to know hav\t-9
to know if\t-19
to know the\t8
to know what\t-5
to let\t3
to lodg\t13
to look\t-20\t-23
to look at\t-10\t-23
to lower\t10\t48
to match\t15
to match it\t6
to me\t5
to me as\t8
to me by\t14
to me if\t-9
to me now\t7
to me or\t-9
to mention it\t8
to mov money\t-6
to my\t10\t\t11
to my bank\t5
to my saving\t-10
to my sister\t9
to open\t11\t36
to open the\t7
to order\t-11\t-23
to our\t21
to pay\t8
to pay #\t14
to pay and\t-4
to pay anyth\t-4
to pay on\t4
to pay the\t11
to prov\t3
to prov you\t5
to pull\t12\t31
to push\t19
to put\t4\t\t14
to put #\t9
to put down\t6
to reach you\t\t35
to read\t\t\t10
to refund\t6
to releas\t32\t41
to releas it\t8\t13
to releas the\t6
to remind\t-7
to report\t-4\t-21
to reserv\t14
to reset\t\t-29
to resolv\t7
to revers\t17\t26
to revers it\t11
to ring\t2\t\t-3
to ring me\t-10
to ring the\t-3
to ring us\t-6
to say\t-15\t-37\t-15
to say i\t-6\t-15
to say it\t\t\t10
to say our\t\t\t-8
to say shed\t\t-19
to say sorry\t-6
to say that\t4
to say the\t-12\t-22\t-18
to say they\t-4\t-62
to secur\t6
to see\t1
to sell\t-20\t-17
to sell me\t-9
to set\t-40\t-69
to set up\t-23\t-46
to settl\t4
to seven\t-6
to shar\t-5
to shift\t\t19
to sign\t-12
to sign and\t-9
to six\t-16
to sleep\t14
to somebody\t4
to speak\t18\t53
to speak to\t14\t42
to stop\t3\t24
to stop the\t20\t25
to stranger\t8
to taiwan\t\t53
to tak my\t-19
to talk\t\t-12
to tell\t-11\t-45\t-7
to tell me\t-10\t-55
to tell you\t-3
to ten\t-3
to thank me\t-13
to the #\t-5
to the address\t-7
to the branch\t-4
to the card\t-7\t-40
to the cashier\t19
to the machin\t14
to the man\t8
to the offic\t-10
to the officer\t14
to the sam\t-8
to the treasury\t4
to them\t-2\t\t-5
to think\t-7
to think it\t-7
to this\t53\t68
to this account\t7
to top\t10
to top up\t10
to try\t-7
to turn the\t-5
to two\t-3
to unlock\t41\t24
to unlock the\t17
to updat\t6
to upload\t-6
to verify\t3
to verify the\t8
to what\t12
to withdraw\t5
to you\t\t6
to you be\t\t37
to your\t4\t9
to your mobil\t4
to your phon\t7
today\t38\t54
today and\t2\t12
today and the\t9
today by\t6
today i\t7\t9
today i be\t4
today its\t5
today only\t5
today or\t4
today to\t12\t19
today&as\t6
today&bank\t5
today&hundr\t13
today&los\t10
today&nin\t11\t28
today&ninety\t5
today&only\t5
today&pay\t6
today&payment\t7
today&pric\t8
today&thank\t-5
today&tomorrow\t20
today~a\t7
today~i\t8
today~the\t3
together\t8
together~i\t7
toilet\t\t9
tomorrow\t-5\t-28
tomorrow between\t-13
tomorrow i hav\t9
tomorrow or\t-7
tomorrow&between\t-13
tomorrow&fiv\t-11\t-21
tomorrow&her\t-7
tomorrow~be\t-5
tomorrow~ten\t-7
tonight\t20\t7
tonight and\t11
tonight ill\t7
tonight&ill\t13
tonight&tak\t22
tonight~#\t19
tonight~a\t10
tonight~i\t5
tonight~it\t10
too\t-2
too lat\t5
too&dear\t-7
too&lat\t5
too~i\t-6
too~you\t-7
top up\t7\t10
top up to\t7
top up voucher\t6
top&fifty\t8
top&voucher\t6
top~to\t7
top~voucher\t6
totall\t12
totall #\t12
touch\t2
touch it\t13
touch&mous\t5
to~#\t3
to~a\t1
to~about\t-4\t-15
to~account\t1
to~activity\t\t20
to~address\t\t\t12
to~after\t-23\t-32
to~agent\t6
to~ahead\t-5
to~and\t-2\t-9
to~another\t-3
to~anyth\t-42\t-50
to~as\t\t\t-8
to~automat\t-7
to~bank\t11
to~be\t\t\t-15
to~branch\t-14
to~builder\t-7\t-34
to~business\t-5
to~by\t4\t17
to~camera\t6
to~cancellation\t10
to~car\t7
to~card\t-2\t-25
to~carer\t5
to~cas\t5
to~cashier\t19
to~check\t-10
to~clerk\t19
to~computer\t7
to~cover\t7
to~cut\t13
to~day\t-19
to~door\t-4
to~down\t15
to~eight\t-4
to~for\t\t-7
to~fre\t-7
to~from\t\t\t36
to~hav\t-3
to~her\t\t-8
to~him\t5\t11
to~hotel\t-8
to~hundr\t\t14
to~if\t-26\t-10\t-14
to~it\t\t11\t8
to~jeweller\t10
to~machin\t22
to~man\t4
to~me\t-28\t-38
to~mobil\t13
to~mr\t8
to~my\t\t\t-3
to~nam\t18\t23
to~new\t4
to~no\t-11\t-27\t-12
to~noth\t8
to~off\t\t18
to~offic\t-6
to~officer\t22
to~on\t3
to~one\t5
to~order\t-6
to~out\t\t\t11
to~over\t-5\t-30
to~personal\t18
to~phon\t13
to~polic\t5
to~post\t6
to~privat\t7
to~put\t5
to~remov\t10
to~ring\t-13
to~roofer\t-5
to~say\t-6\t-11
to~send\t13
to~she\t-4
to~sign\t-6
to~sister\t12
to~so\t4\t15
to~station\t-3
to~sur\t-7
to~thank\t3
to~the\t10
to~ther\t-2
to~they\t-3\t-28
to~this\t3\t6
to~thre\t-8
to~to\t14\t17
to~treasury\t4
to~us\t-25\t-30\t13
to~we\t-4
to~whether\t-12
to~with\t2\t5\t21
to~work\t-5
to~yes\t\t21
to~you\t3\t10
to~your\t8
tps\t\t\t-22
trac\t9\t28
track\t-4\t\t-7
tracy\t\t27
trad\t14\t51\t8
trad&our\t6
traffic\t3
train\t-7\t-27
trainer\t\t\t-16
transfer\t43\t18\t20
transfer and\t-6
transfer it\t5
transfer to\t51\t34
transfer to the\t7
transfer&account\t-8
transfer&as\t7
transfer&card\t9
transfer&hold\t18
transfer&ill\t7
transfer&money\t-13
transfer&officer\t13
transfer~the\t19\t22
tranter\t\t-16
tray\t-4
tre\t\t-36
treasury\t8
treat\t12
trick\t-10\t-33
trifl\t-10
tripl\t7
trooper\t\t40
troubl\t\t16
troubl i\t6
tru\t\t\t-16
truck\t3
truck&minut\t7
truro\t\t\t9
trust\t3\t\t-5
trust it\t-7
try\t\t\t-5
try again\t-22\t-17
try it\t-5
try to\t-2
try to keep\t6
try to send\t\t-22
try&again\t-22\t-21
try&keep\t6
try&send\t\t-21
try&six\t-5
try&ten\t-6
try&tomorrow\t-4
try~keep\t6
try~send\t\t-21
tuesday\t-40\t-59
tuesday at\t-7
tuesday or\t-6
tuesday~to\t-7
tuesday~two\t-9
tuesday~you\t-8
turn out\t\t\t-14
turn out to\t-11
turn the box\t-7
turn the van\t6
turn up with\t12
turn&box\t-9
turn&off\t-4\t-8
turn&out\t\t\t-14
turn&round\t23
turn&van\t11
turn~box\t-7
turn~off\t-2
turn~to\t-6
turn~van\t6
tv\t6\t7\t4
tv licenc\t6\t19
tv&licenc\t8\t33
tv~the\t\t23
twelfth\t-13\t-38
twelv\t-1
twelv dollar\t-14\t-23
twelv hundr\t15
twelv&dollar\t-14\t-23
twelv&hundr\t15
twentieth\t\t-17
twenty and\t9
twenty eighth\t-4
twenty fiv pound\t-12
twenty four hour\t6
twenty thre\t5\t30
twenty two\t11\t26
twenty two pound\t14
twenty two thousand\t7
twenty&day\t-6
twenty&eighth\t-4
twenty&first\t-15
twenty&hour\t6\t12
twenty&month\t-4
twenty&should\t-11
twenty&thousand\t15\t22
twenty&thre\t\t31
twenty~a\t-6
twenty~day\t-5
twenty~hour\t6
twenty~thousand\t11
twic\t-3\t-9\t-16
twic~be\t\t-29
two\t\t\t4
two grand\t2
two hour and\t11
two hundr\t14
two hundr and\t4
two lot\t7
two man\t\t-17
two mor\t20\t21
two peopl\t\t\t9
two the\t-9
two thousand\t7\t-10
two tyr\t-7\t-28
two we\t-9
two~and\t2\t5
two~at\t\t-15
two~befor\t\t13
two~by\t12
two~card\t10
two~fiv\t4
two~no\t-8
two~of\t3
two~pound\t-4
two~then\t7
two~ticket\t-8
two~whil\t6
typ\t8\t25\t11
typ in\t4\t27\t10
typ the\t9
typ the amount\t5
typ what\t21
typ what i\t17
typ&amount\t5
typ&phon\t10
typ&pin\t7
typ&say\t5
typ&word\t7
typ~amount\t5
typ~i\t11
typ~pin\t7
tyr\t-5\t-37
uk\t-3
unawar\t15
uncl\t\t15
under\t8\t22
under a\t12\t31
under investigation\t11
under the\t2
under&government\t17\t33
under&investigation\t11
under&law\t9
under&nam\t5
under&new\t10\t29
under&roof\t7
under&schem\t8
under&she\t8
undercover\t21
underpaid\t\t16
understand\t2
understand you\t10\t22
underwriter\t10
under~government\t7
under~nam\t6
under~new\t8
uni\t\t\t11
uniform\t\t15
union\t\t-17
union&how\t\t-30
unit\t4\t7
unit be\t5
unit~be\t\t13
unknown\t-10\t-20
unless\t40\t86
unless #\t7
unless # be\t7
unless i\t43\t59
unless i do\t7
unless i pay\t12
unless its\t14\t16
unless&an\t6
unless&clear\t6
unless&now\t6
unless&pay\t22\t24
unless~do\t8
unless~pay\t12
unlock\t14\t16
unlock the\t12
unpaid\t5
unsur\t-13\t-22
until id\t-5
until it be\t9
until the\t6
until&clear\t9
until~and\t-13
up\t\t-9
up and call\t-19
up and ring\t5
up and say\t-9
up at\t-3
up at the\t-14
up by\t-5\t-23
up by a\t-8\t-29
up can\t-8
up from\t-5\t-36
up from the\t-5
up front\t10\t38\t9
up hed\t-5
up if\t-9
up if it\t-9
up my\t-3\t-13
up on my\t9
up on the\t-2
up over\t\t31
up that\t3
up that be\t5
up to a\t-4
up unknown\t-9
up voucher\t6
up your\t3
updat\t-5
upgrad\t12\t63
upload\t-46\t-25
upload it\t-15
upload the\t-6
upset\t10
upstair\t13
up~a\t\t-7
up~april\t-8
up~befor\t7
up~call\t-11
up~down\t-4
up~hundr\t9
up~ladder\t-7
up~or\t-4
up~pol\t-7
up~ring\t4
up~tell\t13
up~the\t-1
up~ther\t4
up~tim\t-7
up~you\t-4
up~your\t2
us\t\t-21
us a\t-9\t-11
us about\t\t-15
us and\t-3
us at\t-11
us for\t-3
us if\t-6
us if you\t-4
us on\t3
us on whatsapp\t9
us or\t-7
us the number\t8
us to\t-26\t-26
us you\t-8
us you can\t-4
us&ask\t-3
us&call\t-3
us&email\t-6
us&fiv\t5
us&forty\t5
us&four\t-5
us&hes\t-10
us&his\t-11
us&letter\t-3
us&list\t-8
us&mov\t-17
us&never\t-5
us&noth\t-5
us&number\t-20\t-12
us&our\t-4
us&pension\t\t-21
us&press\t\t-24
us&right\t-5
us&ring\t-17
us&she\t-19
us&thank\t-15
us&them\t-5
us&use\t-14
us&want\t-10
us&whatsapp\t9
us&year\t5
usdt\t7
use\t1\t-5\t4
use at\t10
use at the\t24
use by\t18\t17
use in\t12\t61
use it\t-4
use the\t\t-13
use the number\t4
use&argo\t7
use&machin\t5
use&most\t5
use&onc\t-13
use&say\t3
use&tell\t9
user\t22\t33
usernam\t8
user~the\t7
use~number\t5
use~phon\t4\t20
use~the\t3
usual\t-13\t-10
us~#\t-14
us~a\t-5\t-31
us~can\t-10
us~do\t3
us~hav\t-5
us~he\t-8
us~if\t-5
us~on\t3
us~ring\t-16\t-21
us~send\t-8
us~she\t-10
us~the\t-5\t-11
us~whatsapp\t9
us~you\t-19
us~your\t-4
utility\t\t20
utr\t-7
vaccin\t19\t24
vaccination\t\t\t-8
validation\t-6
van\t\t-8
vat\t\t-38\t9
vault\t15
vehicl\t7\t18
venmo\t19
verd\t16
verification\t8\t21
verify the\t13
verify with\t-11
verify your\t6
verify&dat\t-5
verify&sinc\t-21\t-36
very\t\t4
very well\t\t\t8
very&her\t-7\t-19
very&speak\t\t\t7
very&well\t\t\t8
very~speak\t\t\t7
vet\t-5\t-21\t-18
vet&ring\t-10
veteran\t8\t36
victim\t7\t21
victim #\t12\t53
victim support\t-16\t-21
victim&support\t-16\t-21
video\t\t10
view\t\t-13
viewer\t11
villa\t13\t34
vip\t10
virgin\t\t\t7
virus\t16\t38\t7
visa\t39\t55\t52
visa and\t13\t38
visa or\t14
visa or mastercard\t13
visa security\t\t19
visa&hundr\t7
visa&mastercard\t20\t18
visa&payment\t8\t25
visa&security\t\t19
visa~mastercard\t20\t18
visit\t-9\t-45
visit be\t-12
visit the\t\t-22
voic\t24\t54\t-3
voic ask\t\t\t-9
voic say\t4
voic&ask\t\t\t-12
voic&lik\t5
voic&say\t5\t18
voic&she\t7\t25
voicemail\t3
voicemail&ask\t-9
voic~a\t4
voic~i\t9
void\t23
void it\t9
volunteer\t-11\t-80
volunteer~the\t-10\t-40
vot\t-10\t-38\t-6
voucher\t10\t\t12
voucher at\t6
voucher from\t21
voucher from the\t15
voucher number\t8
voucher&number\t13
voucher&shop\t13
voucher~the\t8
wait to\t7
wait whil\t19
wait whil you\t7
wait&all\t-7
wait&bank\t6
wait&but\t10
wait&her\t-9
wait&right\t-7
wait&whil\t12
wait~a\t4
wait~hav\t\t-20
wait~it\t5
wak\t7
walk\t\t\t11
wallet\t21
walmart\t14
walmart~the\t12
want\t\t-16
want #\t28\t46
want a\t-8\t-29
want a cod\t-8
want all\t6
want anyth\t-7
want cash\t-7
want his\t-32\t-26
want in\t-8
want it befor\t8
want me\t2\t6\t4
want me to\t\t7
want money\t-26
want my\t\t\t-7
want my nam\t-5
want pay\t-6
want to\t-35\t-35\t-5
want to be\t-14
want to check\t-21\t-18
want to know\t-6\t\t-11
want to say\t-6
want to talk\t-7\t-21
want you\t3
want you to\t5\t16
want&all\t\t21
want&allow\t8
want&as\t7
want&ask\t-5
want&befor\t9
want&bill\t-10
want&card\t9
want&cash\t\t34
want&chang\t-6
want&check\t-17\t-21
want&computer\t\t\t9
want&copy\t-7
want&day\t-5
want&first\t5
want&hear\t-4
want&his\t-4
want&how\t3
want&id\t-17\t-16
want&know\t-7\t-8
want&let\t-17
want&mum\t-6
want&nam\t-20
want&noth\t-9
want&old\t-6
want&our\t-6
want&over\t-21\t-31
want&passport\t-8
want&pay\t-6
want&pick\t-25
want&ring\t-13
want&saving\t9
want&say\t-6
want&send\t\t29\t-10
want&she\t-7
want&sur\t-6
want&talk\t-11\t-41
want&tax\t6
want&taxi\t-12\t-33
want&tell\t-4
want&thank\t-5
want&thousand\t7
want&thre\t5
want&thursday\t-5
want&try\t-12
want&who\t-4
want&yeah\t-10
want&yes\t5\t32
want~#\t\t\t12
want~be\t-15\t-20
want~check\t-21\t-18
want~com\t-8
want~first\t7
want~know\t-6\t\t-11
want~nam\t-15
want~or\t-4
want~passport\t-15
want~say\t-6
want~talk\t-7\t-21
want~thousand\t5
want~to\t\t14
ward\t-2\t-8
wardrob\t-4
warehous&monday\t-7
warn me\t-4
warn me that\t-9
warn~that\t-9
warrant\t9\t13\t14
warrant card\t-9
warrant out\t10\t23
warrant will\t10\t29
warrant&issu\t4\t15
warrant&out\t14\t26
warranty\t\t9
warrant~be\t8
washington\t\t22
watch\t-2\t\t34
watch&thousand\t8
water\t-4\t-13\t-37
water com\t-7\t-44
water off\t-8
water&hour\t-7
water&off\t-20\t-33
water~i\t-7\t-28
way for\t7
way hom\t-13
way to\t3\t14
way&card\t10
way&hom\t-13
way&thank\t-6
wayn\t\t-33
we\t\t\t-2
we be call\t\t25
we believ\t5
we do\t-1
we do not\t-2
we expect\t-7
we get\t-4\t\t-15
we go\t\t-21
we go through\t-6
we hav a\t3
we hav be\t\t28
we hav detect\t8
we hav just\t5
we hav send\t-5
we just\t3\t42
we need\t7
we need to\t5
we need your\t12
we speak\t8\t82
we speak on\t\t34
we think\t3
we think its\t6
we will\t-13\t-19
we will never\t-5
we will not\t-17
we writ\t-3\t-37
we writ to\t-5\t-15
wear\t-6
weather\t\t-20
websit\t-24\t-20
websit and\t8
websit or\t-33
websit will\t6
websit with\t-7
websit with the\t-7
websit&after\t-6
websit&number\t-9
websit~not\t\t31
websit~the\t-8
wed\t-2
wed hav\t-4
wed lik\t\t-19
wed lik to\t\t-25
wed los\t7
wed los the\t7
wed&lik\t-4\t-22
wednesday\t-39\t-38
wednesday a\t\t73
wed~to\t\t-12
week\t-9
week and\t-9\t-15
week if\t7
week no\t-11
week or\t-10
week with\t-17
week&after\t-7
week&ask\t-6
week&off\t-9
week&say\t-8
week&year\t\t\t13
weekday\t7
week~my\t7
week~you\t-3
welcom\t\t-24
welcom to\t\t-16
well send\t-9
well tak\t-6
well tak it\t-8
well ther\t\t12
well ther be\t\t12
well we\t10\t28
well what\t4
well&bank\t4
well&call\t\t-21
well&collect\t-6
well&right\t2
well&she\t-9
well&try\t-11\t-42
well~it\t-8
well~to\t-5
well~you\t-3
western\t21
western union\t31
western&union\t31
wet\t-6
we~anyth\t-6
we~be\t\t12
we~detect\t8
we~find\t5\t23
we~for\t-3
we~him\t-25\t-24
we~in\t\t\t-16
we~just\t8
we~never\t-5
we~not\t-4
we~post\t-6
we~send\t-2
we~through\t-6
we~to\t\t-12
we~with\t4
we~you\t\t7
we~your\t6\t18
what bank\t6
what be\t8
what be in\t10
what be the\t8
what be up\t\t-28
what be your\t\t-5
what do\t3
what do you\t6\t22
what els\t-10
what get me\t\t16
what i\t6\t6
what i be\t4
what i need\t16
what i owe\t-9
what i say\t12
what it be\t-4
what parcel\t7
what to\t-4
what we\t5\t15
what we do\t2
whatsapp\t15\t26
whatsapp and\t9
what~in\t5
what~its\t8
what~me\t11\t40
what~my\t\t20
what~need\t3
what~owe\t-5
what~pay\t-7
what~see\t5
what~the\t6
what~up\t\t-22
what~you\t2
what~your\t\t-5
when\t\t-3\t10
when a\t\t15
when i ask\t\t\t10
when i be\t-9
when i do\t15
when i ring\t-4
when i say\t13
when i sign\t-8
when i tell\t9
when it\t2
when its\t-5
when its do\t-5
when my\t14
when we\t-4\t-28
when you\t-23\t-7
when you can\t-8
when you collect\t-8
when you com\t-35
when you get\t-10
when you hav\t-3
when you pick\t-5
when&ask\t18\t14\t12
when&card\t-7
when&collect\t-15
when&daughter\t8
when&fetch\t-10
when&hom\t-5
when&lady\t8
when&lik\t-5
when&minut\t-23
when&mov\t-8
when&next\t-10
when&order\t-11
when&pay\t-3
when&phon\t4
when&ping\t6
when&ready\t3
when&say\t13
when&sell\t-7
when&she\t8
when&sign\t-22
when&would\t-6\t-38
whenever\t-52\t-27
whenever you\t-16
whenever&lik\t-8
whenever~lik\t-8
when~ask\t12\t12
when~be\t-3
when~can\t-7
when~collect\t-15
when~com\t2
when~fetch\t-10
when~get\t-5
when~go\t3
when~hav\t-8\t-21
when~lady\t9
when~mov\t-6
when~order\t-6
when~pick\t-6
when~ring\t-3
when~say\t10
when~sign\t-14
when~tell\t9
when~want\t\t16
wher\t\t-15
wher i buy\t-6
wher it say\t4
wher to\t\t\t-7
wher to send\t12
wher we\t-5
wher&buy\t-8
wher&keep\t17
wher&ring\t\t-13
wher&say\t8
wher&sign\t5
wher&tell\t-4
wher~buy\t-8
wher~can\t6
wher~say\t12
wher~send\t8
wher~you\t\t-12
whether\t-36\t-67
whether my\t-6
whether the\t\t-29
whether&want\t-6
whether~be\t-8
whether~want\t-6
which\t7
which bank\t36\t43
which bank be\t8
which card\t46\t36
which i be\t6
which i do\t-5\t-21
which mak\t-10
which you\t8
which&bank\t48\t55
which&card\t82\t51
which&gat\t\t\t-9
which&id\t\t-16
which&noth\t-6
which&pay\t4
which&sir\t6
which~be\t9
which~no\t8
which~your\t9
whil\t33\t11
whil be\t19
whil be talk\t9
whil i\t14
whil i be\t6
whil it\t5
whil she\t20\t27
whil the\t4
whil you\t3
whil you do\t3
whil&driv\t9
whil&open\t10
whil&say\t17
whil&she\t9\t27
whil&sign\t10
whil&would\t7
whil~be\t4
whil~do\t7
whil~go\t14
whil~open\t6
whil~sign\t5
whil~talk\t4
whit\t1
whit and\t7
whit and blu\t7
whit&blu\t7
whit&card\t8
whitlock&offic\t-7\t-38
whitmor\t\t84
whit~blu\t7
who\t4\t14
who be\t4
who be i\t\t-13
who be this\t\t14
who do\t8
who do you\t4
who hav\t\t\t4
who phon\t\t\t8
who ring\t\t17
who say\t\t11\t6
who say he\t5
who that\t\t12
who that its\t\t11
who the\t-8\t-20
who this\t\t12
who this this\t\t16
who will\t7
who&bank\t41\t34
who&befor\t-24\t-75
who&giv\t-8
who&hi\t\t-13
who&lik\t10
who&mak\t6
who&need\t6
who&our\t-7
who&peopl\t-7
who&phon\t\t\t10
who&say\t\t7
who&speak\t\t-29
who&talk\t\t15
who&would\t6
whod tak\t8
whod&tak\t8
whol\t10
whol number\t5
whol&today\t7
who~her\t6
who~in\t3
who~it\t4
who~my\t-6
who~not\t6
who~the\t\t18
who~this\t\t15
who~you\t-3
why\t18\t5\t-5
why it\t5
why not\t8
why the\t6
why would\t10
why would i\t8
why&becaus\t11
why&know\t8
why&need\t16
why&pleas\t7
why&sound\t4
why&want\t\t30
why~i\t4
why~sound\t4
why~you\t4
wid\t-13\t-26
widow\t6\t14
wif\t3
wif&as\t11
wif&his\t6
wif&phon\t-15\t-30
wif~a\t7\t37
wif~not\t6
will\t\t3\t-3
will be\t7\t-4
will be at\t5
will be disconnect\t8\t17
will be off\t-6\t-26
will be return\t9
will be terminat\t7
will collect the\t-15\t-27
will com for\t7
will giv\t12
will giv you\t6
will go\t\t-16
will hav\t\t13
will i\t-7
will los\t6
will never ask\t-10
will not\t1
will not ask\t-8
will not be\t-7
will not let\t3
will not los\t-6
will ring\t-8
will ring you\t-7
will show you\t7
will stay\t4
will the\t-6
will try\t-4
will work\t-7
will~again\t-7
will~ask\t-12\t-14
will~back\t-8
will~be\t-2
will~disconnect\t8\t17
will~hear\t5
will~i\t5
will~it\t2
will~let\t3
will~me\t18
will~off\t-5\t-18
will~on\t\t-21
will~stop\t5
will~tak\t3
will~terminat\t7
will~to\t2\t12
will~what\t-8
will~you\t3
wilson\t7\t43
win\t2\t28
win #\t9\t22
win the\t12\t57
win&lottery\t15
win&million\t9\t21
wind\t-4
wind up\t-8
window\t4\t21
window cleaner\t-10\t-20
window key\t6
window key and\t6
window technical\t15\t22
window technical department\t13\t16
window&cleaner\t-10\t-20
window&company\t-7
window&department\t13\t16
window&key\t7\t15
window&r\t13
window&support\t\t23
window&technical\t15\t22
window~department\t13\t16
window~want\t-10
winner\t8\t43
winter\t\t14
win~#\t8
wip\t6
wir\t2
wir it\t5
wir to\t7
wir&our\t7
wish\t-2\t-19
wish to\t\t-13
with a\t2\t11
with a link\t7
with a locksmith\t5\t23
with a siren\t10\t29
with anyon\t-3
with drug\t8
with his\t-2
with how\t-8
with id\t-8
with it\t1
with me\t-1
with me do\t9
with me its\t8
with me now\t5
with my card\t11
with my nam\t\t16
with my sister\t-14
with paper\t8
with som id\t-5
with the account\t5
with the medicar\t\t27
with the money\t8
with the paper\t6
with the receipt\t-7
with the referenc\t-6
with them\t4
with thre\t-6
with us\t-2
with you at\t-6
with your account\t\t30
with your card\t6
with your first\t7
withdraw\t9
withheld\t-22\t-74\t-28
withheld number\t-8\t-26\t-13
withheld&number\t-8\t-26\t-13
within\t4\t6
within the\t23\t16
within the hour\t14
within&becaus\t6
within&day\t-5
within&hed\t6
within&hour\t36\t22
within~day\t-3
within~hour\t22
without it\t3
without&card\t-9
without~card\t-9
with~#\t-5
with~account\t10\t17
with~and\t2\t11
with~any\t9
with~at\t-5
with~bank\t2
with~card\t2\t\t44
with~dat\t-8
with~day\t-13
with~hed\t13
with~id\t-7
with~its\t2
with~letter\t-5
with~link\t5
with~locksmith\t5\t23
with~logo\t12
with~medicar\t\t19
with~nam\t3
with~new\t-7
with~now\t15\t19
with~officer\t4
with~on\t3\t28
with~over\t6
with~paper\t4
with~payment\t-6
with~photo\t-12
with~receipt\t-14
with~referenc\t-18
with~she\t-13
with~siren\t10\t29
with~sister\t-7
with~so\t\t21
with~son\t-8
with~they\t4
with~track\t-6
with~whil\t5
witness\t\t-17
witness carer\t-10\t-33
witness&carer\t-10\t-33
wiv\t8
wk\t\t\t7
woman\t2\t\t5
woman&bank\t\t-16
woman&phon\t\t\t9
wonder\t-13\t-14
wonder if\t-4
wonder&id\t-7
wood\t\t25
word\t4
word to\t8
work\t-4
work coach\t-8
work coach at\t\t-20
work day\t-36
work for\t-9
work in\t2\t14
work in a\t9\t38
work&again\t-5
work&all\t8
work&coach\t-8
work&day\t-40
work&id\t\t-31
work&jobcentr\t\t-20
work~all\t8
work~at\t\t-24
work~the\t-4
worriedr\t\t\t-13
worry&call\t-7
wors\t-4
worth\t\t\t6
worth of\t7
would be #\t\t\t8
would be frozen\t8
would be in\t5\t28
would com and\t7
would drop\t-8
would i\t\t\t-12
would i com\t\t-19
would i get\t-7
would lik\t-8\t-43
would lik to\t-4
would los\t8
would not\t\t\t-9
would not let\t10\t21
would not tak\t-16
would not tell\t\t\t-10
would she\t-5
would you\t-12\t-44
would you lik\t-7\t-18
would you mind\t-9
would&an\t-5
would&between\t-8
would&cut\t9
would&day\t-4
would&drop\t-10
would&follow\t-5
would&four\t7
would&frozen\t8
would&let\t\t24
would&lik\t-15\t-38
would&los\t10
would&next\t9
would&only\t7
would&pound\t-15
would&reach\t9
would&read\t7
would&ring\t\t16
would&round\t5
would&say\t-3\t-10
would&she\t\t\t15
would&tell\t-3\t\t-19
would&them\t\t\t-10
would&thirty\t-9
would&till\t\t-32
would&unless\t12\t16
would&until\t11
would&use\t7
would&wednesday\t-12
would&within\t5
would~#\t\t\t11
would~and\t4
would~com\t-4
would~frozen\t8
would~get\t-12
would~if\t7
would~it\t\t\t15
would~let\t5\t21
would~lik\t-6\t-10
would~me\t3
would~off\t-6
would~on\t\t21
would~ring\t-7
would~round\t8
would~tak\t-6
would~tell\t\t\t-10
would~the\t4
would~to\t\t-15
wrap\t44
writ\t-19\t-37\t-8
writ in\t\t-17
writ the\t\t20
writ to\t-91\t-110
writ to me\t-5
writ to us\t-3\t-17
writ to you\t-14\t-22
writ&ask\t-11
writ&becaus\t-5
writ&him\t-9
writ&pin\t11
writ&she\t-7
writ&us\t-5\t-29
writ&would\t-10
writ~can\t5
writ~in\t7
writ~pin\t11
writ~us\t-3\t-17
writ~you\t-16\t-32
wrong\t-3
wrong number\t-9
wrong one\t6
wrong&lan\t\t\t-8
yeah\t-1
yeah hiya\t\t-17
yeah its\t\t6
yeah&call\t\t50
yeah&fin\t-6
yeah&ill\t-5
yeah&listen\t6
yeah&oh\t-5
yeah&them\t-3
yeah&who\t\t7
yeah&work\t-6
year\t1
year ago\t\t13
year and\t-3
year i\t\t\t-13
year if\t-8
year old\t\t\t13
year&ago\t\t13
year&ask\t-7
year&card\t13
year&end\t\t-19
year&fee\t-6
year&front\t7\t24
year&hundr\t3
year&old\t\t\t13
year&tell\t-11
year&woman\t\t\t10
yearly\t-3
year~and\t4\t22
year~be\t4
year~can\t-7
yes\t\t\t-10
yes #\t-4
yes i\t1\t19
yes i be\t\t16
yes ill\t-18
yes or\t-11\t-25
yes or no\t-13\t-20
yes sir\t-2
yes the\t3\t-17
yes when\t10
yes&all\t-6\t-30
yes&bank\t21
yes&hi\t\t-7
yes&hous\t\t-24
yes&ill\t-14\t-22
yes&mrs\t\t9
yes&nam\t-5\t-21
yes&own\t-6
yes&right\t\t-17
yes&say\t\t-12
yes&send\t\t-16
yes&sir\t-3\t-9
yes&through\t-20\t-32
yes&till\t-7
yes&why\t\t16
yes~be\t\t9\t-7
yes~me\t\t-40
yes~no\t-12\t-14
yes~one\t-4
yes~say\t6
yes~so\t4
yes~you\t\t34
yet\t3
yet i\t5
you\t\t\t-19
you a\t1\t8
you a messag\t-8
you about\t-2
you all\t\t-15
you alway\t-7
you alway do\t-7
you and if\t4
you and me\t10
you and the\t-3
you and then\t-6
you anyth\t-3
you approv\t8
you as\t3
you ask\t-29\t-23
you ask for\t-3\t-8
you ask us\t-7
you attempt\t-7\t-28
you back about\t-10
you bank\t12\t19
you bank with\t16
you be\t\t4
you be entitl\t\t14
you be from\t12\t29
you be giv\t8
you be go\t4
you be offer\t-6
you be over\t-3
you be speak\t-3\t-28
you be the\t5\t26
you be through\t\t-8
you be with\t13
you book\t-18\t-21
you but\t4
you can\t\t-34
you can also\t-30
you can ask\t-11
you can bring\t-6
you can but\t7
you can call\t-4
you can collect\t-11
you can do\t2
you can hav\t-11
you can leav\t-7
you can look\t-5
you can pay\t-19
you can pick\t-15
you can say\t-3
you can see\t-4
you can set\t-7
you can tak\t-3
you check\t-3
you click\t\t29
you collect\t-8
you com\t-27\t-27
you com in\t-16
you do it\t13
you do not\t-3
you do the\t\t-21
you fail\t4\t17
you fail to\t\t14
you fancy it\t-7
you first\t-11
you for\t-3
you for call\t\t4
you for hold\t\t-20
you for your\t\t-39
you from\t\t24
you from the\t4
you get\t-1\t-12
you get a\t-1
you get it\t4
you get the\t\t-14
you hang up\t4
you hav\t\t17
you hav already\t-15
you hav any\t-3
you hav be\t17\t43
you hav hav\t-3\t-15
you hav not\t\t25
you hav pay\t-7
you hav sign\t-6
you hav to\t5\t17
you hav win\t4
you hear\t2\t31
you hear me\t8\t20
you hold\t6
you i be\t\t-16
you i just\t7
you in for\t-10
you its a\t4
you just say\t9
you keep\t14
you keep the\t8
you keep your\t8
you leav\t-7\t-88
you leav a\t-12\t-46
you leav your\t-11\t-24
you lik\t-25\t-15
you liv\t4
you look\t\t17
you los\t2\t17
you lot\t-5
you maam\t3
you manag\t-4
you may\t-2
you messag\t\t17
you messag about\t\t13
you might\t-9
you might get\t-5
you mind\t-5
you mr\t\t22
you must\t25\t16
you need\t-8\t-9
you need a\t-6
you need not\t-3
you normally\t4
you not to\t8
you notic\t4
you on a\t\t17
you on the\t-4
you out\t4
you owe\t\t16
you own\t4\t24
you pay\t1
you pick\t-5
you put a\t\t-22
you put in\t\t-13
you qualify\t5\t14
you qualify for\t4
you read\t20
you read it\t9
you read me\t12
you rely\t-10
you rely on\t-10
you report\t\t-20
you right\t4
you ring\t-2\t-30
you ring about\t\t-14
you ring me\t7\t20
you ring the\t-5
you ring us\t-5\t-16
you say\t6
you see\t10\t15
you see the\t18\t26
you send\t3
you send it\t12
you send me\t7
you settl\t8
you sir\t3
you so much\t-4
you sound\t2\t13
you still\t-5
you still on\t-7
you still want\t-10
you tell\t-2\t-13
you that\t\t16
you the\t4
you then\t-5
you think\t-5
you thre\t-8\t-38
you through it\t10
you to\t3\t6
you to com\t-9
you to do\t7
you to go\t6
you to mov\t-9
you to my\t6
you to the\t4
you use\t3
you use at\t15
you walk\t7
you want\t-11
you want to\t-5
you when\t-3
you wher\t7
you will\t5\t23
you will be\t21\t13
you will los\t4
you will not\t-4
you writ\t-3\t-35
you writ to\t-5\t-20
you your\t4
youd\t5
youd be\t9
youd be surpris\t7
youd get a\t-9
youd lik\t-4
youd lik to\t-8
youd rather\t-5
youd rather not\t-4
youd sooner\t-8
youd&bank\t9
youd&lik\t-4
youd&phon\t-7
youd&rather\t-5
youd&ring\t3
youd&sooner\t-8
youd&surpris\t7
youd&want\t-3
youd~a\t-4
youd~not\t-6
youd~surpris\t7
young\t3
young man\t3
young&man\t3
your\t\t\t6
your account\t3\t10
your address\t1
your and\t3
your app\t5
your balanc\t4
your bank\t42\t45
your bank and\t5
your bank card\t9
your bank send\t8
your bank so\t12
your bank the\t6
your bankll\t9
your bill\t-8
your call\t-58\t-118
your call be\t-9\t-17
your car\t7\t16
your card\t13\t14\t16
your card and\t3
your card over\t8
your card reader\t6
your cas\t5
your claim\t-4\t-33
your claim number\t-6
your computer\t6
your computer and\t6
your dat\t5\t-10
your dat of\t5\t-13
your debit\t6
your debit card\t6
your direct\t-7
your direct debit\t-6
your doctor\t7\t13
your electric\t4\t31
your fac\t5
your fault\t12\t34
your fil\t17\t35
your first wag\t11
your full\t3
your grandson be\t8
your icloud\t\t24
your insuranc\t-4
your internet\t2\t16
your ip\t5
your ip address\t12\t26
your letter\t-5
your licenc\t\t16
your lin\t6
your meter\t\t20
your meter be\t\t26
your mobil\t2
your mobil number\t\t18
your mortgag\t-21
your mum\t-2\t-31
your nam\t3\t12
your nam or\t-6
your nam so\t7
your nam to\t6
your national\t3
your national insuranc\t3
your network\t4\t29
your new\t-11\t-21
your next\t-11
your next bill\t-8
your old\t3
your old card\t7
your onlin account\t-12
your onlin bank\t11
your order\t-8\t-15
your passcod\t-11
your pension\t3
your phon\t5
your plan\t-5
your pocket\t17
your postcod and\t-6
your protection\t11
your resum\t\t29
your right\t\t33
your saving\t\t22
your sid\t3
your sister\t\t-25
your social security\t15\t14
your statement\t-7
your tea\t-5
your thumb\t6
your vehicl\t9
your visa\t13\t26
your voic\t\t15
your work coach\t\t-20
your zip cod\t7
yourself\t-4
yourself~the\t-4
your~add\t8
your~and\t1
your~bank\t9
your~be\t\t4\t-19
your~card\t11
your~coach\t\t-20
your~cod\t5
your~debit\t-5
your~digit\t7
your~email\t-5
your~extend\t\t15
your~for\t4
your~hav\t18\t62
your~i\t4\t21
your~if\t-9
your~in\t1
your~insuranc\t2
your~network\t\t-15
your~now\t18
your~of\t3
your~on\t\t9
your~one\t\t13
your~or\t-3
your~out\t5
your~press\t22
your~reader\t6
your~security\t15\t13
your~send\t4
your~servicer\t\t-21
your~so\t6
your~stay\t-6
your~that\t\t48
your~the\t\t9
your~then\t12
your~this\t2
your~today\t10\t18
your~up\t5
your~what\t4
your~will\t19
your~with\t5
you~#\t7
you~abl\t-6
you~account\t3
you~already\t-5
you~also\t-17
you~and\t1
you~anyth\t-13\t-35
you~ask\t-5
you~at\t2
you~be\t5\t13\t-27
you~between\t-6
you~bring\t-4
you~but\t18\t54
you~call\t-2\t4
you~collect\t-6
you~com\t-7
you~eighty\t6
you~entitl\t\t14
you~for\t-1
you~from\t\t23
you~get\t-1
you~hang\t-6
you~happy\t-3
you~his\t-3
you~i\t1\t11
you~id\t-3\t-18
you~if\t2
you~it\t5
you~leav\t-7
you~log\t\t24
you~look\t-2
you~mak\t-5
you~mum\t-10
you~noth\t-9
you~number\t3
you~offer\t-10
you~on\t-1
you~one\t-4
you~over\t-3
you~owe\t\t13
you~pay\t-8
you~pick\t-11
you~qualify\t\t34
you~set\t-6
you~sign\t-2
you~six\t-5
you~sort\t4
you~speak\t\t-24
you~still\t-4
you~talk\t4
you~ten\t-15
you~the\t\t\t8
you~thing\t4
you~this\t4
you~through\t2\t-9
you~tim\t-11\t-33
you~to\t2
you~tomorrow\t-19\t-27
you~under\t3
you~us\t-3
you~want\t-6
you~win\t4
you~with\t4\t11
you~yeah\t\t19
you~yes\t\t-22
you~you\t\t6
you~your\t4\t4\t-9
you~yourself\t4
yr old\t5\t19
yr&old\t5\t19
zell\t7\t10
zell the\t9
zell to\t12
zell~my\t6\t30
zell~the\t10
zero\t2
`;
