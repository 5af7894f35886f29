/** Written by scripts/fit-check.ts: see wording.ts. */
export const FITTED = {"whole":{"intercept":-1.275,"slope":2.161},"demand":{"intercept":-1.092,"slope":2.109}};
export const PACKED = `
# and a 5
# and be 6
# and its 3
# and the 11
# and then 12
# and ther 3
# and they 7
# at -5
# back 4
# be 8
# befor 13
# by 36
# by card 10
# charg -3
# day -9
# deposit -4
# do 7
# due 5
# each 7
# for 8
# for a 3
# for the 4
# from -4
# from another -3
# from your -3
# hav 13
# hav be 13
# hes 3
# i 1
# i can 6
# id -7
# if -3
# in 3
# in a 5
# no -3
# not 27
# now 50
# now and 9
# of 1
# ok 6
# on 1
# on my 7
# on the -5
# only 4
# or 2
# or the -5
# out -3
# p -4
# p m -4
# per 3
# per cent 3
# that 5
# then 2
# to 35
# to a 1
# to be 14
# to hear -7
# to her 8
# to my 5
# to pay 12
# to speak 4
# to the 3
# today 11
# up 5
# up front 5
# when -2
# which 2
# with your 16
#~a 19
#~an -2
#~and 6
#~another -3
#~ask -27
#~be 11
#~by 2
#~card 24
#~cent 3
#~charg 16
#~could 3
#~day 6
#~do 2
#~from -4
#~front 5
#~get 4
#~he 3
#~hear -7
#~her 28
#~in 2
#~m -4
#~my 25
#~need 7
#~next -7
#~now 6
#~of 4
#~on -2
#~our 8
#~pay 3
#~put 5
#~send 10
#~speak 5
#~stop -3
#~the 2
#~then 23
#~ther 12
#~they 5
#~to 43
#~voucher 4
#~with 10
#~your 6
:# -1
:already 2
:anyon 3
:anyth -18
:ask 2
:can 1
:charg -3
:cod -3
:cost -3
:could 1
:eight 1
:end -2
:everyth -4
:four 3
:get 1
:ha -5
:heer 5
:help -3
:her -1
:hi -1
:if -4
:ill 2
:let 2
:long -11
:look -3
:might -12
:money -2
:need -20
:never 6
:no -5
:noth -5
:now -2
:number -1
:ok -11
:owe -1
:pay 1
:person 2
:pleas -4
:say 1
:shall 1
:shar 2
:shed -7
:should 2
:sister 2
:someon -4
:thank -12
:then 1
:ther -2
:thousand 1
:tim 3
:want -2
:week -1
:why 17
:yes -5
:yesterday -3
a # 2
a # deposit -11
a back 2
a badg 3
a badg and -4
a bank 14
a bank card 3
a banknot -4
a banknot of 3
a banknot on -13
a battery -3
a bench 8
a bench warrant 8
a bit -1
a bit in 3
a bond 32
a boy 4
a brochur -3
a bump in -4
a burst -6
a burst main -3
a call 1
a card -2
a card and -2
a card through -12
a card to 16
a card with -5
a cas 10
a cashier 14
a cashier check 4
a certificat 5
a check in -7
a chequ -2
a chequ for 5
a chequ if -3
a chequ in -8
a chequ to -2
a chip 5
a claim -2
a clerk 8
a cod 2
a cod for -2
a cod off -3
a colleagu 22
a con -8
a cost 6
a cost of 4
a coupl 4
a coupl of 3
a courier 2
a court 8
a crash 10
a crash and 7
a credit card 3
a crim number -19
a cruis 8
a cuppa -9
a day -4
a dealer 2
a debit 15
a debit card 21
a debt -4
a delivery -8
a different 14
a direct -4
a dog -4
a driver 16
a fac -4
a fak -3
a favor 12
a fee -1
a fee to -6
a few -2
a fin 10
a fiv 3
a fiver -4
a flag 4
a fool 8
a form -14
a form for -7
a forty 4
a fresh 2
a gag 23
a gag order 13
a gentleman 5
a gold 7
a good -8
a good day -8
a good even -6
a googl 3
a government 5
a grand 2
a guarante 2
a hand -3
a hear -6
a hold 6
a hold account 11
a hold on -2
a hundr 6
a hundr each 7
a hundr in 4
a jeweller 5
a kettl -3
a lady in 4
a lanyard 16
a larg -5
a lawsuit 5
a leaflet -14
a letter -35
a letter about -4
a letter and -2
a letter be -4
a letter go -3
a letter to -6
a letter with -23
a lien 2
a lifetim 6
a lift -8
a link 1
a link and 19
a link to -5
a littl box 3
a liv 7
a loan 11
a locksmith 16
a locksmith and 4
a locksmith i 2
a look -6
a look round -7
a machin 3
a machin in 3
a magazin 16
a magazin and 3
a man 24
a man call 2
a man on 18
a man say 17
a meet so 3
a messag -2
a messag on -4
a meter -9
a meter read -9
a mirror 3
a mistak 8
a month -11
a month for 2
a month from -5
a month i -6
a month to -2
a month what 5
a mop 3
a morn -3
a mr 5
a neighbour -12
a new bank 2
a new bill -5
a new card -1
a new one -13
a new password -4
a nin 11
a notic -9
a notic in -7
a number 4
a number for 4
a number to 9
a number you -3
a one 2
a paper -16
a parcel for -4
a parcel from -3
a passcod 9
a paye 3
a payment plan -3
a paysaf 7
a pcso -4
a pendant -3
a pendant alarm -2
a penny -2
a person nam 5
a personal 9
a personal account 5
a photo -1
a pictur of 3
a plain cloth 2
a plan -1
a polic 7
a power -6
a prepaid card 3
a pric -5
a printer -3
a priz -12
a priz draw -5
a process 6
a program 15
a program on 4
a read -2
a rebat 10
a receipt -2
a referenc 2
a refundabl 5
a releas 7
a relief 2
a reminder -12
a revolut 12
a ring -9
a seal 3
a second 3
a second one 26
a secret 3
a selfi 2
a sheet 3
a short statement -3
a sign -2
a signatur -2
a siren 2
a sit 3
a six 3
a small 4
a smartphon 10
a solicitor tak 5
a sort 3
a sort cod 3
a soul 7
a special 2
a specialist 12
a squar 3
a statement -14
a stop 2
a surpris 5
a talk -10
a tax 1
a technician 4
a tesco 8
a test from -4
a test payment 8
a text 2
a text about -3
a thank 5
a thank you 5
a thing in 5
a think -5
a thousand 6
a thousand pound 7
a tim -8
a tin -38
a top 8
a top up 8
a transfer 2
a transfer to 8
a two hundr 2
a van 2
a very 1
a virus 5
a visa 5
a voucher -5
a voucher for -15
a wallet 10
a warrant 8
a warrant will 7
a way 5
a week -23
a week and -4
a whistl 11
a whit -2
a whit van -3
a woman who 3
a word to 7
a year -18
a year and -3
a year he -9
abl to get -3
abl~get -3
about # -4
about a fre 9
about eight -2
about fiv -9
about fiv day -7
about half -4
about her -15
about it he -2
about my -3
about one -2
about refund -6
about seven -3
about that -2
about that i -6
about the boiler -4
about this -4
about~and -14
about~call -3
about~claim -7
about~day -13
about~do -2
about~fiv -3
about~fre 6
about~i -2
about~if -8
about~ring -6
about~to -1
about~week -7
about~work -2
about~yeah -2
abroad 23
abroad press 5
abroad&press 7
accept 3
account and 8
account and ill 4
account and the 6
account and then 3
account as -4
account at the -3
account be 22
account be be 16
account be that -5
account becaus 5
account becaus the 5
account befor 3
account for 9
account frozen 4
account hav be 19
account hed 8
account ill 3
account in 3
account its 21
account manager 4
account number -1
account number and -5
account on -28
account on the -7
account or 2
account so 6
account this 4
account which 2
account with 1
account&agent 4
account&all 3
account&alway -9
account&an 3
account&as -5
account&audit 3
account&becaus 5
account&but 5
account&caus 3
account&check 3
account&could 4
account&day -3
account&direct 2
account&friday -12
account&frozen 15
account&giv 2
account&hed 16
account&heer 7
account&her 16
account&hes 7
account&hundr 2
account&ill 9
account&keep 17
account&letter -8
account&lik 4
account&lock -2
account&look 5
account&manager 4
account&nam 8
account&now 3
account&open 9
account&our 6
account&own 2
account&pay 2
account&pleas -4
account&press 4
account&read 10
account&ring -2
account&sam -12
account&saving -12
account&she 7
account&shed 12
account&sort -3
account&text 26
account&under 4
account&want -2
account&which 2
account~a 2
account~and -2
account~be 15
account~can -3
account~direct 2
account~for 2
account~friday -9
account~ill 8
account~it 3
account~of 11
account~read 10
account~then 3
account~will 3
account~you 3
across 37
across and 3
across the 7
across the front 2
across to 8
across&front 2
across&today 4
across~front 2
across~it 4
across~you 3
activ 3
activation 12
activity 12
activity in 3
activity&press 4
address be on -3
address in 9
address on -11
address on the -1
address you -5
address&ill -8
address&letter -5
address&pleas -3
address&press 5
address&sam -8
address&still -4
address&tell -2
address&yes -9
address~a 12
address~hav -3
address~on -5
address~tell -6
address~the -5
address~to -5
admin 13
admission 4
admit it -3
advic -7
adviser -5
adviser will 14
adviser&mov 4
adviser~the -12
afraid -3
afraid not -5
afraid&but -3
afraid&oh -3
after fiv -3
after four -9
after i -4
after i hav -12
after id -16
after the -1
after the ton 4
after they 8
after you -2
after&day -2
after&fiv -3
after&four -10
after&id -12
after&pay -3
after&say -2
after&send -2
after&ten -2
after&ton 4
after&want -5
afternoon 1
after~and -6
after~be 2
after~hav -11
after~its 2
after~ton 4
again and -18
again do -14
again from -4
again from the -4
again if 7
again its -5
again on -2
again tomorrow -11
again tomorrow between -4
again&between -4
again&bring -7
again&ill -3
again&month -4
again&new 3
again&nin -5
again&ring -5
again&send -3
again&six -7
again&tak -4
again&tell -4
again&tomorrow -11
against 6
against you 6
again~between -4
again~i 2
again~or -4
again~ring -3
again~the -3
age band -4
age&band -4
agent 5
agent and 6
agent will 8
agent&hell 4
agent&tak 7
agent~tak 7
age~i 6
agre -6
agreement -13
ah&account 5
ahead 5
ahead and 4
ahead and read 3
ahead of 5
ahead with 2
ahead&read 3
ahead&sign 3
ahead~read 3
ahead~the 7
ah~be -3
aid sit -3
aid&sit -3
airport 1
alarm 2
alert 3
aliv 3
all back -4
all com 4
all fre -3
all go 2
all hav -7
all it -3
all my 1
all of 6
all of them 6
all of us -4
all off 2
all out 7
all pay -9
all right -7
all right i -7
all say 7
all say that 5
all the 1
all the tim -2
all to 3
all together 3
all&again -7
all&as -2
all&ask -5
all&befor 5
all&book -3
all&card 3
all&find 7
all&id -4
all&know -1
all&let -7
all&new -3
all&noth -2
all&now 1
all&out 4
all&really -4
all&right -5
all&ring -1
all&say 6
all&sir 2
all&tell -4
all&thank -3
all&them 7
all&thes 2
all&together 23
all&us -4
all&when -3
all&whil 14
allergy -3
allocat 3
allocation 6
allow 9
allow it 3
allow&now 6
allowanc -1
all~be -2
all~for -3
all~i 1
all~in 2
all~it 1
all~only -5
all~our 7
all~she -3
all~that 2
all~them 3
all~us -4
all~you 2
already -5
already pay -5
already&card -2
already&pay -6
already&tell -6
alright -1
also&call -13
also~the -7
alway -7
alway do -34
alway hav -5
alway&say 2
amazon 9
amazon prim 9
amazon&prim 9
amazon&say 3
ambulanc -3
amount 14
amount of 2
amount&tell 3
an admission 4
an adviser will 5
an agent 4
an app 5
an appointment -10
an approv 3
an email -1
an email i -6
an email say 2
an email with -4
an emergency -2
an engineer -1
an envelop 7
an envelop for 4
an exit -3
an hour and -3
an incom -2
an invoic -2
an officer 3
an officer in 3
an undercover 9
an unpaid 4
an urgent 6
an x -5
an&admission 4
an&app 1
an&appointment -15
an&approv 3
an&but 18
an&desk -5
an&emergency -2
an&engineer -1
an&envelop 7
an&exit -3
an&fre -4
an&hell 3
an&help 5
an&id 7
an&incom -2
an&invoic -2
an&ipad 3
an&itll -13
an&let -3
an&log 5
an&never 3
an&officer 5
an&pay -2
an&payment 11
an&pleas 4
an&see -6
an&sign -5
an&ten -7
an&thing 4
an&undercover 9
an&unpaid 4
an&urgent 6
an&voic 4
an&warrant 6
an&would 7
an&x -5
and # 3
and a bill -11
and a letter -8
and a man 8
and a new -11
and a warrant 6
and account 10
and account number 2
and after that 6
and all 4
and an adviser 5
and an email -5
and as 13
and ask -28
and ask could -6
and ask for 2
and ask if -2
and ask them -10
and back 9
and be anyon -3
and be the -3
and be ther -5
and becaus 3
and bin -7
and bin it -7
and blu 4
and blu card 3
and both 5
and bring -16
and bring a -6
and bring your -9
and by 6
and call -4
and call the -7
and can you -2
and check -29
and choos -11
and claim it -4
and com -2
and could 4
and could i 2
and do i -6
and do not 8
and do they 6
and draw 6
and eighty 1
and family 5
and fifty 17
and fifty and 8
and fifty pound 3
and for 7
and for the 3
and forty 7
and forty nin 2
and four -3
and get the 11
and giv me -3
and go to 4
and hand 6
and hand them 10
and hav me 4
and hav your 8
and he hav 2
and he say -10
and he tak 4
and he will 3
and hed 4
and hed tak 6
and hell ring -4
and i ask -4
and i be 4
and i could -36
and i do -7
and i get 3
and i hav 4
and i must 6
and i need 6
and i ring -7
and i say -5
and i should 4
and i will 12
and i would 1
and id 2
and id hat 6
and if anybody -6
and if anyon -8
and if its 1
and if someon -8
and if the 4
and if you -19
and ill 25
and ill do 3
and ill giv -1
and ill need 4
and ill put -12
and ill read 4
and ill ring -5
and ill send 7
and ill tak 3
and ill text 7
and ill want 5
and in the 2
and it be -8
and it must 6
and it renew -4
and it stop -5
and it tak -5
and itd 1
and itd be 5
and itd go -5
and its a 4
and its fre -12
and its refund 3
and its sat 6
and its to 4
and its with 3
and keep 10
and keep it 3
and key 2
and key in 2
and knock -13
and leav 2
and leav the 12
and log 5
and log in 3
and look -11
and look at -17
and mark 4
and me 8
and my 1
and my nam 4
and my phon -5
and national -2
and need 18
and never -2
and ninety 2
and ninety nin 2
and no -14
and no charg -4
and no one -6
and nobody 1
and nobody from -2
and not a 6
and noth 3
and noth to 3
and now 19
and now ther 4
and number 11
and on then -3
and onc 8
and one -1
and only -6
and open 2
and pass 2
and password 8
and phon 4
and pleas 2
and pleas do 6
and pop 2
and post -3
and postcod -5
and press -3
and press r 4
and put in 11
and put the -5
and put your -11
and quot -1
and r 12
and r and 9
and read 38
and read it 5
and read me 38
and return 8
and ring # -25
and ring -9
and ring us -15
and roughly 2
and say it 6
and say shed -5
and say they -21
and say yes 12
and scratch 9
and scratch them 8
and see -10
and send 3
and send a -6
and send it 4
and send the 22
and she say -5
and she want -3
and show -9
and sign -2
and so 7
and someon -7
and someth with -4
and sort cod -3
and stay 3
and tak the 2
and tell 2
and tell her 4
and ten and 8
and text 5
and that 1
and that i 3
and that my 9
and that so 6
and that the -2
and the back 11
and the bank 3
and the cod 38
and the dat 35
and the first -11
and the letter -7
and the littl 5
and the man 5
and the money -2
and the nam 3
and the password 14
and the security 17
and the thre 7
and then hed 7
and then i 20
and then ill 13
and then it 1
and then the 18
and then ther 9
and then you 26
and then your 5
and therell 3
and therell be 3
and they -1
and they do -6
and they hav 5
and they say -3
and they tak -2
and theyd 2
and theyll -4
and theyll do -7
and theyll giv -6
and theyll put -7
and this 2
and to bring -8
and twenty 2
and typ 9
and typ what 3
and want -4
and we do -1
and well 1
and what about -3
and what be 1
and what tim 4
and when it 5
and when the 2
and wher 5
and whether -5
and which 6
and which bank 17
and whil 6
and whil hes 6
and who 11
and would 1
and would she -2
and writ -4
and you be 1
and you can -26
and you do -9
and you giv 4
and you just 2
and you read 6
and youd be 9
and your bank 2
and~a 1
and~adviser 8
and~agent 3
and~and 13
and~anybody -4
and~anyon -21
and~as -2
and~ask -10
and~at -2
and~back 6
and~bank 32
and~bankll 3
and~bill -3
and~bless -5
and~by 3
and~call 4
and~can -4
and~cod 9
and~could -11
and~courier 8
and~dat 6
and~doctor 2
and~driv -4
and~email -2
and~every 6
and~fill 2
and~find 3
and~first -11
and~for 1
and~fre -7
and~get 1
and~half 1
and~hat 3
and~hed 6
and~her 2
and~his -3
and~id 1
and~if -12
and~ill 20
and~in 7
and~keep 7
and~key 5
and~let 3
and~letter -15
and~licenc -4
and~littl 5
and~los 16
and~man 17
and~mark 10
and~may -17
and~me 6
and~money -6
and~month 7
and~must 9
and~my 2
and~nam 2
and~national 2
and~need 9
and~new -11
and~nin 6
and~not 8
and~number 3
and~one 1
and~open 3
and~or 1
and~owe 4
and~password 4
and~pay -6
and~phon -2
and~pop 2
and~postcod -3
and~put -4
and~r 4
and~read 4
and~ready 9
and~renew -4
and~reply -6
and~ring -11
and~sat 6
and~say -15
and~security 8
and~settl 3
and~she 1
and~signatur -7
and~six 3
and~sixteen 4
and~so 2
and~someon -11
and~someth -2
and~tak 1
and~tap -2
and~tell -3
and~ten -4
and~text 13
and~them 2
and~they -5
and~this 8
and~thousand 6
and~thre 5
and~to 2
and~typ 2
and~us -6
and~walk -5
and~warrant 7
and~what 10
and~who -3
and~work -8
and~yes 3
and~your 2
another # 10
another country 7
another day -5
another month -4
another phon -2
another&country 7
another&day -10
another&fiv -3
another&lik 4
another&month -4
another&much -4
another&ninety 4
another&number -4
another&phon -5
another&say 9
another~and 6
another~for 14
another~or -2
answer 2
answer the 5
answer&els 6
answer&id -6
any allergy -3
any branch -12
any day -7
any detail -2
any good -15
any jewellery 5
any money -27
any number -6
any of -13
any of our -3
any of that -2
any other 2
any password -2
any payment -9
any question -4
any saving 4
any stor -7
any tim -48
any&allergy -3
any&befor -2
any&branch -14
any&but -3
any&call -6
any&chang -7
any&day -5
any&good -7
any&hous 15
any&how -3
any&jewellery 15
any&leav -3
any&lik -7
any&money -6
any&number -3
any&other 2
any&payment -10
any&phon -5
any&question -4
any&saving 4
any&say -5
any&shop -2
any&stor -7
any&tak -6
any&tell -3
any&thank -5
any&tim -48
any&would -1
anybody -5
anybody els 4
anybody over -4
anybody&ask -2
anybody&but 5
anybody&els 4
anybody&money -7
anybody&over -8
anybody&ring -2
anybody&say -1
anybody&tell -5
anybody&who -2
anybody~the -2
anybody~you -7
anydesk 27
anyon ask -5
anyon outsid 12
anyon ring -2
anyon who -28
anyon who ring -3
anyon your pin 5
anyon&ask -11
anyon&but 5
anyon&call -4
anyon&hurt -3
anyon&offer -3
anyon&outsid 12
anyon&pin 2
anyon&ring -5
anyon&tak -19
anyon&tell -11
anyon&who -44
anyon~ask -4
anyon~pin 5
anyon~tell -7
anyon~you -3
anyth a -5
anyth and -16
anyth back -3
anyth els -21
anyth els i -3
anyth els no -10
anyth for -6
anyth from -7
anyth from me -3
anyth i -5
anyth if -5
anyth itll -2
anyth no -13
anyth or -4
anyth to -2
anyth today -3
anyth&all -7
anyth&an -3
anyth&ask -6
anyth&chang -3
anyth&els -21
anyth&good -4
anyth&great -3
anyth&help -4
anyth&ill -5
anyth&itll -2
anyth&now 2
anyth&number -2
anyth&off -3
anyth&pay -9
anyth&phon -11
anyth&right -2
anyth&say -2
anyth&she -2
anyth&show -6
anyth&tell -4
anyth&till 3
anyth&today -9
anyth&want -10
anyth&youd -3
anyth~ask -3
anyth~be -3
anyth~do -6
anyth~i -3
anyth~it -6
anyth~just -2
anyth~me -3
anyth~no -12
anyth~the -5
anyth~you -18
anyth~your -13
anyway -11
anyway and -8
anyway~you -5
anywher 2
any~and -3
any~be -4
any~befor -2
any~go -5
any~of -2
any~or -2
any~our -3
any~that 2
any~with -5
any~you -5
an~agent -4
an~but 12
an~if -5
an~in 4
an~its -3
an~of 1
an~on -4
an~or -2
an~payment 8
an~say 2
an~so 2
an~to -2
an~will 1
an~with -1
an~you 2
app and -1
app and it -6
app and press -7
app for 3
app or -5
app so 20
app to 6
app under -3
app when -16
app when you -6
app yeah -4
app&approv 4
app&could 4
app&ill 8
app&itll 2
app&log 6
app&new 3
app&open 10
app&order -4
app&our 4
app&pay 4
app&ring -2
app&under -3
app&us -4
app&when -3
app&whil 5
app&yourself -7
appeal -2
appeal if -3
appeal it -4
appear 4
appear for 3
appear&jury 3
appl 28
appl card 6
appl voucher 7
appl&card 19
appl&gift 10
appl&pay 3
appl&voucher 7
appl~to 6
appointment -18
appointment and 7
appointment with -7
appointment~the -4
approv 22
approv it 8
approv it on 3
approv the 4
approv when 5
approv&app 7
approv&phon 5
approv&say 14
approv&when 6
approv~on 4
approv~that 6
app~for 4
app~go -3
app~press -7
app~they 5
app~to 3
april -5
april and -3
april~be -6
area&today 3
argo 6
around -3
arrang -2
arrear 1
arrest 2
arrow 2
as a 7
as a credit -2
as an 7
as an admission 4
as befor -6
as cash 3
as ever -2
as friend 8
as friend and 5
as i -1
as id -29
as if 8
as it be -3
as its -4
as long -3
as long as -3
as me 3
as normal -6
as sh 6
as that 14
as the 13
as ther -4
as ther be -4
as to 9
as we speak 3
as well to 3
as you -2
as you ask -4
as you can -3
as you hav -2
as&account 8
as&admission 4
as&alway -4
as&an 2
as&ask -15
as&bank 13
as&becaus 7
as&cash 3
as&clos 4
as&cost 5
as&credit -5
as&family 2
as&fifty 4
as&first -5
as&friend 8
as&hed -4
as&hold 2
as&land 6
as&let 8
as&lik -8
as&long -2
as&mak 5
as&much 2
as&need 2
as&officer 5
as&other -3
as&our -8
as&pay 2
as&peopl 7
as&ring -15
as&send 3
as&sh 5
as&shut 7
as&speak 5
as&stay 2
as&system 4
as&tak 2
as&text 4
as&thank 5
as&too -15
as&transfer 3
as&us -5
as&wrong -4
asham 7
ask a -4
ask about -34
ask about it -4
ask about the -2
ask could -17
ask could i -10
ask do -10
ask do i -5
ask do she -4
ask for a -8
ask for it -7
ask for me -5
ask for my 2
ask for your -1
ask hav -5
ask him -2
ask him to -4
ask how -3
ask how much -3
ask i 12
ask i be 9
ask if -28
ask if i -37
ask if id -5
ask if the -7
ask in -5
ask its 2
ask its for 4
ask just 4
ask me to -1
ask my -7
ask say 16
ask say its 17
ask the -15
ask them -21
ask them to -8
ask to 1
ask to be -14
ask to see -9
ask us -10
ask us to -7
ask what i -5
ask wher 5
ask whether -2
ask why 11
ask would -3
ask you -1
ask you be 7
ask you for -7
ask you not 3
ask you to -7
ask you what 5
ask&allow 5
ask&anyth -3
ask&better -5
ask&birthday 4
ask&bring -4
ask&buy 5
ask&call 2
ask&card 1
ask&chang -5
ask&check -21
ask&confirm 3
ask&could -18
ask&dat -4
ask&few -6
ask&front -2
ask&giv -2
ask&hear -8
ask&her -2
ask&his -3
ask&how -7
ask&keep -3
ask&leav -8
ask&look -7
ask&money -21
ask&mor -3
ask&mov -28
ask&much -2
ask&nam -5
ask&need -6
ask&pag -3
ask&password 1
ask&pay -16
ask&payment -6
ask&pin -1
ask&press -5
ask&question -5
ask&rais -3
ask&ring -18
ask&security -7
ask&see -3
ask&send -3
ask&she -5
ask&shop -7
ask&show -3
ask&som -2
ask&someon 2
ask&them -20
ask&us -21
ask&want -17
ask&week -4
ask&when -15
ask&wher 3
ask&whether -2
ask&why 16
ask&would -20
ask~a -12
ask~bank -12
ask~do 3
ask~for -5
ask~i -36
ask~if -12
ask~it -10
ask~its 9
ask~leav -6
ask~me -5
ask~much -3
ask~say 5
ask~see -9
ask~she -4
ask~someon 7
ask~that -1
ask~the -5
ask~they -5
ask~to -16
ask~we -7
ask~your -2
assessment -3
asset 3
asset back 4
assist -2
assist&say -2
as~account 8
as~admission 4
as~alway -6
as~and 3
as~ask -4
as~at 5
as~be -3
as~becaus 4
as~can -4
as~could 5
as~credit -2
as~els 5
as~hav -7
as~i 4
as~in 3
as~its 8
as~no -2
as~one 5
as~sign 3
as~so 2
as~speak 3
as~will 3
at # 7
at # i 7
at a bank 11
at a tim -3
at again -3
at all -3
at all and -3
at an 2
at any -10
at any tim -4
at christma -4
at clos 5
at clos of 5
at eight -4
at fiv 7
at fiv pound -5
at four 2
at it -6
at it and -2
at midnight 4
at nin and -4
at noon 7
at noon i 6
at onc 4
at risk 23
at sixty -5
at sixty fiv -4
at ten -32
at ten past -7
at ten to -4
at that -2
at the bank 2
at the bottom 2
at the build -3
at the cash 3
at the council -3
at the courthous -4
at the depot -4
at the desk -14
at the front -8
at the garden -6
at the gas 4
at the library -4
at the machin -3
at the offic -2
at the post -18
at the shop -2
at the station -3
at the vet -8
at the wall -2
at this 1
at this stag 6
at twelv 2
at work 1
at your 3
at your computer 3
attack 4
at~bank 5
at~be -1
at~bottom 2
at~bring -4
at~computer 3
at~council -3
at~courthous -4
at~credit -3
at~depot -3
at~desk -9
at~dot -3
at~fiv -13
at~front -8
at~garden -6
at~gas 2
at~gat 13
at~hundr 25
at~i 1
at~library -4
at~light -10
at~machin -2
at~oclock 2
at~of 3
at~on -8
at~or -5
at~past -3
at~per 2
at~pleas 3
at~post -34
at~pound -9
at~she -3
at~so 4
at~stag 2
at~station -3
at~stor -3
at~that -2
at~ther -1
at~tim -6
at~to 1
at~unless 13
at~wall -2
at~warehous -2
at~yes -2
at~you 3
auction hous -6
auction&hous -6
audit 36
audit so 4
auditor 4
august -3
august&but -3
authoriz 7
automat~from -2
avoid 12
avoid&press 6
awar 11
away~a 5
away~ill 5
away~the 2
away~you 5
aye 1
aye~its 3
a~a -2
a~about -3
a~account 20
a~after -9
a~alarm -7
a~all 3
a~amount 6
a~app 5
a~appointment -2
a~at -2
a~back 3
a~bag 2
a~battery -6
a~bond 3
a~but 1
a~car 3
a~card 6
a~centr -5
a~charg 4
a~check 2
a~cloth 2
a~com 1
a~contract 3
a~could 2
a~courier 10
a~credit -5
a~customer 3
a~dat -7
a~day -7
a~deal -10
a~digit 3
a~do 1
a~even -3
a~fee 16
a~fil 8
a~first -4
a~form -14
a~from -1
a~hav 5
a~hes -4
a~hold 2
a~hom -4
a~if -3
a~its 1
a~just 2
a~key 2
a~lad 2
a~later -8
a~letter -2
a~lik 2
a~list 2
a~main -3
a~matter 6
a~nam 3
a~near 4
a~never 3
a~new 5
a~nin 3
a~no -5
a~nois 4
a~now 8
a~oh -1
a~or -7
a~order 3
a~password -4
a~payment 4
a~penalty 6
a~plac 4
a~plan -3
a~pleas -2
a~pot 4
a~pound 10
a~put 5
a~question -3
a~read -3
a~say 1
a~stamp 4
a~tak 6
a~tax -4
a~they 2
a~thousand 8
a~through -2
a~transfer 2
a~under -7
a~van -7
a~voic 4
a~warrant 4
a~what 3
a~who 7
a~will 10
a~with 2
a~would 12
baby -3
back about -14
back about my -8
back after 4
back and 3
back and the 3
back and then 3
back at 3
back be -7
back brac and 6
back by -2
back by six -10
back do you -3
back for the 5
back go -4
back i 3
back if i 3
back it -4
back it be -2
back of -15
back of the -1
back of your -32
back on # 13
back on -4
back on the -24
back ring -6
back so 4
back to 1
back to me 20
back to the -3
back to you 9
back to your -3
back today 2
back when 4
back~# 3
back~go -4
back~i 9
back~ill 3
back~its 2
back~me 3
back~my -2
back~on 2
back~six -3
back~so 2
back~then 2
back~way 2
back~you 2
back~your -4
bad 1
bad credit 5
bad&credit 5
badg 2
badg number 5
badg&number 7
badg&ring -5
bad~i 4
bag and 3
bail 32
bail&thousand 3
bailiff 21
bailiff~be 4
balanc 4
balanc and 5
balanc to 3
balanc~to 2
bank and 3
bank app 12
bank app so 3
bank ask say 7
bank at 4
bank be 11
bank be that 3
bank be you -2
bank book 13
bank card 42
bank card and 7
bank card for 13
bank card to 9
bank detail on -16
bank for 2
bank in 2
bank it -1
bank its 7
bank just 2
bank messag 2
bank on 10
bank on it 6
bank on the 2
bank on your 2
bank or -2
bank ring and -2
bank rout 3
bank say 9
bank security 4
bank send you 5
bank so 37
bank so he 6
bank so we 3
bank text you 5
bank the 4
bank to -1
bank transfer 7
bank transfer and -3
bank transfer to 13
bank whil 17
bank whil you 4
bank will not 4
bank with 2
bank would 8
bank you 1
bank&account 8
bank&address 2
bank&after -10
bank&any -4
bank&app 18
bank&approv 2
bank&ask 1
bank&book 13
bank&both 2
bank&bother 6
bank&bounc 9
bank&call 1
bank&card 15
bank&chang 2
bank&check 16
bank&cod 7
bank&could 10
bank&department 4
bank&form -3
bank&four 3
bank&front 5
bank&her -1
bank&his 7
bank&hold 3
bank&ill 12
bank&insid 6
bank&last 3
bank&letter -13
bank&link 4
bank&log 5
bank&morn 4
bank&nam 6
bank&never -5
bank&noth 6
bank&now 3
bank&number 7
bank&officer 5
bank&open 15
bank&other 8
bank&passcod 11
bank&pay 4
bank&phon 1
bank&pound 7
bank&ready 3
bank&rent 5
bank&rout 3
bank&say 20
bank&security 5
bank&see 3
bank&send 11
bank&set 2
bank&she 3
bank&shed 4
bank&stop -2
bank&tak -1
bank&text 2
bank&theyd 4
bank&thought 3
bank&too 9
bank&transfer 8
bank&turn 8
bank&unit 3
bank&use 24
bank&watch 2
bank&well -3
bank&when 13
bank&wher 5
bank&which 6
bank&whil 6
bank&who 4
bank&why 4
bank&worry 4
bank&would 3
bank&yeah 1
bank&yes 17
bankll 12
bankll text 3
bankll&number 3
bankll&text 3
bankll~you 7
banknot a 7
banknot of 3
banknot on -15
banknot with -3
banknot&journal -5
banknot&number 9
banknot&tell 7
banknot~it -6
bank~and 2
bank~ask 9
bank~be 4
bank~check 3
bank~department 4
bank~do 1
bank~for 4
bank~he 3
bank~ill 8
bank~in 1
bank~it 7
bank~its 11
bank~not 10
bank~number 2
bank~one 3
bank~open 3
bank~out 7
bank~ready 7
bank~say 11
bank~send -4
bank~so 24
bank~the 5
bank~they -2
bank~to 26
bank~we 3
bank~you 8
bank~your -1
barclay 15
barcod 7
battery -9
be a # 2
be a boy 7
be a card -4
be a cas 3
be a chequ -4
be a cod 2
be a con -7
be a few -4
be a fin 6
be a form -12
be a gag 14
be a gentleman 2
be a letter -9
be a nin 4
be a number 1
be a priz -5
be a process 3
be a releas 3
be a relief 2
be a reminder -3
be a second 5
be a secret 3
be a small 3
be a way 10
be afraid -3
be afraid not -5
be all -11
be all i -3
be all it -8
be all its -3
be all right -1
be another one 3
be anyon -7
be anyth -2
be ask to 2
be at 3
be at risk 20
be at your 8
be audit 16
be audit so 4
be back -9
be back in -3
be be 23
be be audit 5
be be use 6
be be watch 4
be behind the -7
be better -4
be between -8
be brought 4
be buy furnitur 9
be call 1
be call from 1
be cancel -2
be charg # 6
be chosen 6
be chosen for 7
be clear 8
be clos 5
be collect 3
be connect 11
be connect to 3
be copy 5
be cut 5
be daft -5
be deposit 4
be disconnect 4
be dispatch 7
be dispatch to 4
be do 1
be due a 11
be due on -4
be enough -9
be enter 4
be everyth -2
be fil 3
be fin -12
be fin and -5
be fin can -6
be find with 7
be fiv thousand 3
be fix 20
be flag 6
be flag for 8
be for 4
be for a 27
be for the 6
be for you -1
be fre -2
be fre its 10
be from 1
be from my 4
be frozen 20
be full of 2
be get 9
be giv 4
be giv you 4
be go round -4
be go to 9
be good 2
be grand -2
be great -1
be hack 15
be happen be 3
be happy -2
be hav you -6
be help 3
be her -5
be hold 2
be hold the 12
be hom -4
be honest -2
be how 9
be how it 4
be in and -8
be in at -3
be in it -6
be in or -6
be in the -4
be in ther 14
be insuranc 5
be it all 4
be it do 2
be it for 2
be it keep 15
be it that -7
be just 1
be just the 5
be lat -13
be liabl 4
be link 17
be lock 10
be lock out 2
be lock up 6
be long -3
be look 2
be los 6
be mail -2
be mail to -6
be mark 2
be match 3
be monitor 4
be next -2
be nin -2
be no bother -6
be no charg -21
be no deposit -4
be no fee -7
be no hurry -8
be no need -3
be no rush -5
be normal 4
be not abl 2
be not ask -2
be not at 3
be not cover 2
be not even 6
be not our -4
be not out 6
be not secur 6
be not tak -4
be not the 3
be not tim 10
be not to 8
be not us -29
be not your 2
be noth -23
be noth els -3
be noth owe -3
be noth to -25
be off -13
be off for -11
be officer 2
be okay -5
be on the 1
be only 1
be only the 15
be open till -4
be our 5
be out -1
be over sixty -3
be overcharg 5
be owe # 2
be owe 5
be pass 5
be pass to 3
be past 5
be pay 6
be pay for 3
be pay into 6
be pay on 6
be pick 6
be pick for 2
be plac 6
be pre 5
be pre approv 4
be put 1
be put in 3
be put you 4
be ready -6
be ready at -3
be real -2
be really 1
be reimburs 13
be remov 3
be renew 5
be report 4
be return 2
be right to -2
be ring 1
be ring to 5
be run -8
be sack 9
be say -4
be seen 1
be seiz 3
be send 5
be send to 4
be serv 3
be settl 6
be short of -14
be show 3
be show as 4
be sign for 7
be sorry -1
be sorry about -3
be still -2
be stood -2
be stood ther -4
be straight -4
be struggl -4
be suppos -2
be suppos to -2
be sur -5
be sur i -5
be suspend 18
be swamp 5
be tak 2
be tak off 3
be tak to 10
be talk 3
be talk to 2
be tea -6
be tea and -4
be tell 4
be tell to 21
be text 1
be that all -8
be the address -3
be the card 13
be the cod 3
be the dbs 6
be the final 3
be the first 5
be the long 6
be the number 3
be the sam -5
be ther -14
be ther a -4
be ther anyth -24
be ther i -2
be ther in 3
be they 3
be they hav 3
be think 2
be thre thousand 4
be thursday -3
be to 30
be to bring -3
be to buy 6
be to go 5
be to keep 3
be tomorrow -9
be too -6
be try to 1
be two 3
be two warrant 3
be up -8
be up on -8
be upstair 8
be use 12
be use by 8
be use in 2
be use to 7
be very nic -4
be watch 33
be welcom -13
be what be 1
be whatever 5
be why 1
be with me 2
be with them 3
be with your -8
be withdraw 3
be worth 3
be wrong -6
be you all -2
be you by 2
be you do 3
be you log -4
be you press -8
be you still -11
be you sur 8
be you to 8
be you with 3
be your card 4
be your email 9
be your last 3
becaus he 9
becaus he be 6
becaus i be 3
becaus id -3
becaus it 3
becaus its 4
becaus my -10
becaus of 1
becaus she hav -9
becaus that -2
becaus the 8
becaus they 10
becaus they be 6
becaus you be 2
becaus you hav 4
becaus&activity 3
becaus&already 3
becaus&ask -2
becaus&but 3
becaus&card 2
becaus&id -4
becaus&other 14
becaus&password -11
becaus&record 3
becaus&say 2
becaus&scor 3
becaus&see 5
becaus&system 3
becaus&thousand 2
becaus~ask -2
becaus~be 11
becaus~say 6
becaus~will 2
becom 7
beep 3
befor and -14
befor anyth -2
befor fiv 12
befor fiv oclock 6
befor he 2
befor i 5
befor i hav 4
befor it 5
befor it go 3
befor my 2
befor the 3
befor they 4
befor we 2
befor you -7
befor&any 3
befor&anyth -9
befor&ask -6
befor&bank 6
befor&clos 21
befor&door -4
befor&fil 3
befor&fiv 3
befor&giv 2
befor&hand -10
befor&hell 3
befor&id -1
befor&lend -4
befor&oclock 9
befor&okay -4
befor&over -12
befor&press 8
befor&releas 7
befor&six 2
befor&start -9
befor&tax -3
befor&touch -3
befor&youd 7
befor~bank 5
befor~could 3
befor~get 3
befor~hand -10
befor~if -3
befor~oclock 8
befor~releas 4
befor~start -8
befor~turn 6
befor~your -4
beg 2
behalf 1
behind the -10
believ 2
bell -4
bell~be -4
bench 2
bench warrant 14
bench&warrant 14
benefit 1
besid 2
best not 10
best way -5
best&way -5
better -1
better&off -9
between -4
between eight -5
between eight and -5
between nin -10
between nin and -10
between one -8
between one and -8
between ten -5
between ten and -5
between us 9
between us till 4
between&eight -5
between&fiv -3
between&four -2
between&nin -10
between&ten -6
between&till 4
between&us 12
between~and -37
between~till 4
be~# 20
be~abl 2
be~about -1
be~address -6
be~after 2
be~all -4
be~already -2
be~any 3
be~anyth -8
be~anyway -2
be~approv 4
be~as -1
be~ask -10
be~at 1
be~audit 5
be~balanc 1
be~be 3
be~befor 3
be~bench 5
be~between -8
be~bill 2
be~bit 1
be~bother -2
be~boy 4
be~bring -6
be~but -1
be~by 4
be~call 1
be~can -2
be~card 6
be~cas 3
be~charg -13
be~chequ -4
be~com -1
be~con -7
be~cost -6
be~could -2
be~customer 15
be~cut 5
be~dear -3
be~deposit -6
be~do 2
be~email 10
be~error 5
be~even 3
be~every 3
be~everybody 2
be~fair -2
be~fee 4
be~few -4
be~fifteen -4
be~fin 2
be~final 8
be~first 4
be~form -13
be~fre -3
be~from 1
be~furnitur 9
be~gag 14
be~gentleman 2
be~grand 6
be~hundr 4
be~hurry -8
be~hurt -3
be~ill -2
be~into 8
be~keep 2
be~last 2
be~letter -2
be~log -3
be~madam 6
be~man 3
be~microsoft 10
be~minut -2
be~much -3
be~my 1
be~new 1
be~nin 2
be~no -1
be~nobody -3
be~number 4
be~officer 3
be~oh -2
be~or 1
be~other 2
be~out 1
be~pair 3
be~penalty -2
be~priz -11
be~real 2
be~refundabl 5
be~relief 2
be~reminder -3
be~report 3
be~right -3
be~ring -10
be~risk 25
be~rush -5
be~saf 3
be~second 3
be~secret 3
be~secur 21
be~sick -2
be~six 1
be~sixteen 3
be~sixty -1
be~solicitor 3
be~someth -4
be~still -2
be~sur 2
be~technical 6
be~test 2
be~thank -2
be~them 4
be~thousand 3
be~thursday -3
be~till -6
be~tim 4
be~today 3
be~tonight 4
be~twic -4
be~typ -8
be~unless 2
be~up 1
be~us -4
be~use 5
be~warrant 3
be~watch 2
be~way 3
be~well 1
be~which 4
be~with 1
be~within 9
be~your 5
bik -8
bill and -6
bill be -1
bill by 2
bill by itself -4
bill com -6
bill do -2
bill i -2
bill to -12
bill you -2
bill&her 3
bill&itself -4
bill&out -5
bill&over -4
bill&say -2
bill&she -2
bill&today 6
bill&when -3
bill&who -5
bill~hav -4
bill~itself -4
bill~you -3
bin -13
bin it -10
bin&new -15
bin~and -3
birth -3
birth and -6
birth and postcod -5
birth certificat -5
birth&address 5
birth&bank 5
birth&certificat -5
birth&first -10
birth&lin -7
birth&postcod -5
birthday~the -7
birth~postcod -5
birth~the 2
biscuit -1
bit in the 3
bit&id -7
bit&month -4
bit&thre -3
bitcoin 46
bitcoin machin 7
bitcoin&gas 3
bitcoin&machin 11
bitcoin&station 4
bitcoin&wallet 7
bitcoin~the 4
bit~be 3
black 7
black screen 7
black&screen 8
block and -12
block&card -5
block~so 10
blood test -2
blood&test -2
boiler -4
boiler&say -3
boiler~and -8
bond 22
bond of 5
bond&cent 5
bond&hundr 5
bond&kiosk 11
bond&per 6
bond~# 5
bond~at 5
bonus 3
book -16
book an -2
book and -2
book it -3
book me -13
book the 3
book with -13
book&an -2
book&card 11
book&engineer -2
book&us -6
booklet -4
book~can -6
book~engineer -2
book~for -4
book~in -10
book~you -3
boot -1
bor -2
border 3
borrow 2
borrow it 2
boss 1
both 8
both sid 38
both sid of 7
both&bank 3
both&card 12
both&sid 24
bother the 2
both~be 2
both~com 3
both~of 7
bottl -3
bottom 5
bounc 20
bounc and 13
bounc it 3
bounc straight 3
bounc straight back 3
bounc&straight 3
bounc~back 3
bounc~the 3
box and 5
box for -1
box off and -6
box okay -5
box you -4
box&her 3
box&off -3
box&okay -5
box~and -2
box~her 5
box~i 2
box~the -4
boy 4
boy&call 5
brac and 6
brac and a 6
brac&cost 4
brac&order -4
brac~a 6
branch -1
branch and 11
branch as 3
branch or -3
branch with -13
branch&as 3
branch&letter -6
branch&manager 2
branch&out 8
branch&yes 4
branch~be 2
branch~i 8
branch~you -5
brand 3
brand new 2
brand&new 2
breach 21
break the 4
breakfast -3
bring a -15
bring any -7
bring cash -6
bring her -7
bring him -4
bring it -5
bring it to -3
bring my -35
bring som -9
bring someth -11
bring someth with -8
bring the -23
bring the card -9
bring your -53
bring your card -3
bring your passport -10
bring&all 2
bring&any -7
bring&as 3
bring&card -15
bring&cash -4
bring&cod -3
bring&desk -4
bring&driver -5
bring&email -5
bring&friend -3
bring&her -17
bring&him -4
bring&insuranc -7
bring&key -3
bring&licens -10
bring&lik -6
bring&mum -6
bring&number -2
bring&old -6
bring&order -4
bring&passport -18
bring&shop -20
bring&som -12
bring&someth -17
bring&tablet -8
bring&tuesday -4
bring~and -6
bring~card -20
bring~friend -3
bring~in -1
bring~old -6
bring~passport -16
bring~receipt -7
bring~with -10
brochur -2
brok -1
brother&van -4
brown -6
buck -3
bucket -2
builder -5
bump in -2
bump in the -2
bump&car -2
bureau 3
burglary -3
burst -3
bus -8
bus pass -8
bus pass and -5
bus&befor -3
bus&pass -8
business 2
business day -4
business&day -4
bust 2
bus~and -8
but a 11
but could -3
but hed 5
but i 1
but i hav 3
but i need 5
but id -7
but if 5
but if you 12
but it 8
but it be 2
but its 2
but she 2
but she say 2
but sinc 7
but the 12
but then 3
but they want 6
but to 4
but with 3
but you can -1
but you do -2
but you ring 3
but your 2
but&an 3
but&bank 8
but&becaus 4
but&card 7
but&chip 3
but&clos 18
but&door -5
but&draw 6
but&firm 6
but&fiv 10
but&four 3
but&girl 4
but&hed 2
but&id -3
but&judg 4
but&letter -3
but&need 8
but&new 6
but&nin 6
but&noth -4
but&now 2
but&number -2
but&okay -1
but&onc 4
but&other 2
but&releas 2
but&sign 3
but&sinc 7
but&want 9
button -2
button for -2
button on -4
button on the -3
button till -8
button&front -3
button&hold -3
button&second -4
button&till -12
button~the -3
but~be 1
but~can -2
but~clos 4
but~hav 2
but~in 11
but~it -5
but~need 11
but~say 4
but~you 4
buy # 8
buy # of 8
buy a 15
buy furnitur 9
buy two 8
buy&appl 6
buy&card 16
buy&four 6
buy&furnitur 9
buy&pay 12
buy&someth -4
buy&voucher 14
buyer and -4
buy~watch 2
by # -1
by a 4
by any -5
by april -3
by bank 2
by bank transfer 4
by card 34
by card and 15
by card to 9
by chequ -6
by courier 16
by email -2
by four 3
by friday 1
by itself -4
by letter -12
by mistak 3
by mistak and 2
by moneygram 18
by morn 2
by phon 1
by phon and -4
by post -31
by teatim 3
by text 3
by text to 7
by the # -6
by the hous 4
by the offic -3
by the phon -5
by the thirtieth -12
by the thirty -7
by the weekend 4
by thre 10
by thursday 2
by tonight 7
by transfer 20
by transfer i 4
by transfer to 4
by western 10
by western union 10
by your 10
by zell 13
by zell to 7
bye -27
by~abroad 6
by~and 3
by~at -3
by~card 26
by~do 11
by~fifteenth -3
by~he 4
by~hous 4
by~i 14
by~id 2
by~in -9
by~it 2
by~its 2
by~now 2
by~offic -3
by~on -3
by~or 1
by~phon -2
by~she -4
by~so 3
by~the -2
by~then 8
by~thirtieth -12
by~thirty -7
by~tim 3
by~to 13
by~transfer 10
by~union 10
by~voucher 9
by~weekend 4
cabl -4
cak -5
calendar -7
call # -1
call a 4
call again -3
call and say 3
call back 1
call for 2
call for it 3
call from -1
call from the -2
call him -3
call out 14
call out and 5
call press 3
call say 2
call the -10
call the number -43
call to -1
call window 6
call you -1
call you back -8
call&again -4
call&any -3
call&anybody 12
call&as 1
call&bank 4
call&bill -1
call&chang -2
call&check -4
call&clerk -2
call&company -16
call&could 2
call&credit -4
call&day -2
call&department 2
call&direct 3
call&first -2
call&fraud 3
call&giv 6
call&her 3
call&immediately 10
call&important -12
call&job -3
call&last -2
call&monday -2
call&nin -4
call&number -4
call&offic -1
call&out 17
call&over -3
call&press 11
call&sh -7
call&she 3
call&stor -2
call&tell 4
call&theyd 8
call&through -2
call&us -2
call&want 2
call&week -8
call&well -6
call&window 4
caller say 9
caller&id 3
caller&say 2
call~back -2
call~go 17
call~number -9
call~sh -4
call~the -1
call~they -3
call~to 5
camera 8
camera&see 4
can also -12
can appeal -2
can ask -29
can ask for -9
can ask them -4
can be 2
can bring -12
can but 14
can call -3
can call the -7
can cancel the -3
can carry -3
can carry on -3
can chang -4
can clos 3
can com 1
can com and -4
can do 1
can do it 1
can drop it 10
can fil 3
can get you 2
can giv -2
can giv it -4
can go -5
can go in -4
can go to -3
can hav -3
can hav a -2
can hav it -4
can hear 6
can help -2
can i do -2
can i hav -3
can i help -2
can i tak -1
can leav -5
can leav it -3
can look -16
can look at -3
can manag -3
can mark 6
can mov 3
can not be 10
can not chang -3
can not hold 2
can not leav 6
can not mak -2
can not read -5
can not say 2
can not send 7
can not show 3
can not tak -15
can not you 5
can pay -23
can pay at -7
can pay it 2
can pay on -3
can pay onlin -2
can pay when -4
can pick -14
can pick it -7
can pop -8
can post -2
can push 5
can put it 2
can ring -1
can ring the 2
can say -2
can say no -5
can see it 1
can see the -2
can send it 3
can set -4
can settl 7
can sit -3
can spread -8
can spread it -4
can start 5
can stop the 5
can tak 1
can tak it 2
can tak the 5
can turn 5
can upload -3
can use -2
can watch 7
can we -3
can wip 6
can yes -6
can you -1
can you giv -8
can you go 12
can you send 6
can you tell -20
cancel at -2
cancel it 1
cancel it i 3
cancel so -9
cancel the card -6
cancel&bank -12
cancel&card -10
cancel&money -2
cancel&ring -12
cancel&say -3
cancellation 34
cancel~card -13
cancel~i 6
cancel~the -4
cancer 3
can~a 1
can~an 2
can~and -5
can~at -7
can~be 1
can~chang -3
can~charg -3
can~giv -9
can~go 12
can~hav -3
can~help -2
can~hold 2
can~in -4
can~into -10
can~my 3
can~no -3
can~not -1
can~on -13
can~one -3
can~onlin -2
can~order -3
can~pay -2
can~say 1
can~see -1
can~send 4
can~show 3
can~someth -6
can~stop 6
can~tak -7
can~tell -3
can~to 1
can~up -3
can~us -9
can~you 1
can~your 1
cap verd 6
cap&verd 6
car and 2
car be -9
car park 1
car&four -4
car&park 1
car&say 3
car&she 3
car&tell -4
card a 3
card and 14
card and ill 6
card and read 2
card and the 9
card and then 11
card and your 4
card as well 6
card be it 7
card by 4
card detail 2
card do 2
card do you 5
card for 29
card for a 20
card for me 4
card for the 8
card id use -3
card if -3
card in 3
card in your 7
card lik 5
card not 4
card now 3
card number 34
card number and 25
card number i 6
card number or -6
card off -4
card only 9
card only and 7
card or 2
card or cash -10
card or you 4
card over 8
card read 11
card reader 2
card ready 10
card say -3
card so 3
card stop -9
card that 2
card the 7
card then 12
card they -4
card through -7
card through your -8
card to 5
card to hand 7
card to pay 6
card to the -12
card we -8
card we hav -4
card we leav -3
card with the -3
card would 3
card you use -2
card youd 3
card&account 4
card&again 6
card&an 18
card&anyon -8
card&anyth -15
card&as 1
card&ask -6
card&becaus 13
card&both 24
card&but 5
card&cash -7
card&charg -2
card&cod 17
card&could 7
card&courier 3
card&dat 23
card&dead -3
card&detail 1
card&envelop 11
card&expiry 4
card&first 3
card&follow 3
card&front 10
card&giv 6
card&hand 22
card&handy 5
card&hed 6
card&hold 12
card&id 1
card&ill 5
card&lik 2
card&long 2
card&lov 16
card&might -3
card&never -5
card&next 4
card&noth -2
card&now 4
card&number 36
card&ok -3
card&only 1
card&over 18
card&payment -7
card&phon 9
card&plac 5
card&pleas 8
card&pop 7
card&pound 8
card&read 40
card&reader 7
card&ready 12
card&releas 4
card&respond 8
card&ring -12
card&run -5
card&scratch 27
card&security 4
card&see -5
card&send 6
card&shed 10
card&sid 5
card&still 10
card&stop -5
card&tak 6
card&ten -4
card&test 11
card&text -2
card&them 6
card&through -6
card&transfer 9
card&voucher 2
card&want 3
card&websit -4
card&which 4
card&whil 3
card&whol 2
card&writ 3
card~a 4
card~all 4
card~and 15
card~at -2
card~be 3
card~can 2
card~cash -10
card~com 2
card~for 2
card~hand 5
card~it 3
card~its 3
card~leav -6
card~lik 6
card~lov 5
card~me 10
card~need 7
card~our -2
card~over 2
card~read 2
card~ring -4
card~scratch 4
card~send 3
card~sid 3
card~so 2
card~that 2
card~the 3
card~then 7
card~use -1
card~want 2
card~which 3
card~will -2
card~your 3
carer&mum -13
carry on -2
carry&card -3
car~be -12
car~hav 12
car~say 5
cas 1
cas i 3
cash and 8
cash app 22
cash app to 5
cash for the 5
cash in 9
cash in a 3
cash in the 18
cash only 7
cash or -4
cash to 4
cash&app 22
cash&bank -3
cash&becaus 4
cash&hous 7
cash&ill 19
cash&keep 4
cash&leav 10
cash&magazin 3
cash&okay -3
cash&only 13
cash&twenty 6
cash&would 3
cashier 22
cashier ask -3
cashier&ask -5
cash~it 5
cash~or 3
cash~the 19
cash~to 11
cash~you 2
cas~be -7
cat -8
catch 5
catch&her 10
caught 2
caus 1
caus of 3
caus they 4
caus&ill 4
ceil 2
cell 21
census -5
cent 3
centr -4
cent~the 2
certificat -6
certificat and -2
certificat&say 2
certificat~the -9
challeng -2
chanc to 9
chang anyth -2
chang if -2
chang it -12
chang my -22
chang on -8
chang that -8
chang the -1
chang the email 6
chang the password -5
chang your -2
chang your password -6
chang&address -6
chang&all -3
chang&any -4
chang&anyth -3
chang&app -3
chang&meter -3
chang&next -5
chang&noth -5
chang&password -47
chang&ring -6
chang&say -5
chang&sign -3
chang&tell -6
chang&us -4
chang~a -6
chang~address -5
chang~bank 4
chang~do -3
chang~email 6
chang~password -37
chang~sign -3
chang~you -8
chap say -2
charg # 13
charg and -3
charg for -24
charg of 6
charg one 13
charg&ask -3
charg&could -4
charg&day 4
charg&out -8
charg&pay 8
charg&say -2
charg&send 6
charg&tell -12
charg&twenty 2
charg&until -3
charg~# 10
charg~the -1
charity -6
cheaper -2
check be -3
check first -3
check for 4
check i -10
check i be -6
check in -5
check in the -5
check it -13
check it be -6
check it on -3
check me -7
check ring -3
check ring the -3
check the -2
check up -4
check who i -3
check with -4
check with the -6
check your -9
check&an -4
check&befor -17
check&first -9
check&her -5
check&lik -3
check&noth -5
check&now 5
check&number 2
check&off -6
check&open -6
check&real -4
check&ring -13
check&say 2
check&she -3
check&starter 3
check&still -3
check&thirty -3
check&us -2
check&want -3
check&websit -4
check&week -7
check&who 2
check~# 10
check~be -6
check~do -2
check~i -3
check~if -3
check~on -13
check~the -2
check~ther -5
check~us -3
check~your 9
chemist -3
chequ for 5
chequ if -3
chequ in -4
chequ in the -4
chequ&address -13
chequ&card 4
chequ~i -5
chequ~the -5
chequ~you -4
choic -3
choic and -8
choos -7
choos a -12
choos a new -5
choos your -3
choos&day -17
choos&new -8
choos&when -5
choos~day -14
choos~new -8
chosen 9
chosen for 7
church -6
church and -8
citation 6
citizen -15
citizen advic -15
citizen&advic -15
claim -4
claim it -8
claim number -6
claim that -3
claim to be 4
claim&form -10
claim~back -2
claim~in 3
claim~you -7
clamp 6
clean 7
clean it 4
cleaner -6
clear 21
clear a -6
clear befor 3
clear first 4
clear the 8
clear today 4
clear&befor 3
clear&first 4
clear&thre 6
clear&today 12
clear&would 5
clearanc 3
clerk 3
clerk would 3
clerk&would 3
click and 4
click past 2
click&past 2
client 6
client account 2
client account be 3
client&account 2
client&audit 6
client~be 6
client~i 9
clinic -12
clinic on -4
clon -4
clos 18
clos and -3
clos at 3
clos at noon 3
clos of 15
clos of business 5
clos the 3
clos the door 11
clos to 3
clos tonight 6
clos your 7
clos&business 5
clos&door 11
clos&id 3
clos&noon 3
clos&today 3
clos&tonight 13
clos~business 5
clos~door 11
clos~noon 3
cloth -2
cloud 10
club -22
co op and 7
coach -5
coat on 17
cocain 7
cod and 17
cod and account 6
cod and the 3
cod can 4
cod or -10
cod so 3
cod that com 5
cod they 10
cod your 4
cod your bank 4
cod&account 5
cod&all 5
cod&as 3
cod&bank 9
cod&card 3
cod&chang -3
cod&her 4
cod&ill 6
cod&mobil 12
cod&nam 4
cod&pay 4
cod&phon 3
cod&say 6
cod&send 2
cod&six 4
cod&tell 12
cod&well 3
cod~account 6
cod~anyon -2
cod~bank 4
cod~be 2
cod~com 16
cod~my 7
cod~so 3
coffe -3
cold call 11
cold&call 16
colleagu 18
collect -9
collect card -7
collect for 5
collect for the 5
collect it -11
collect it from -2
collect the -3
collect&card -8
collection~the -2
collect~from -8
collect~the 3
colour it -6
com and -3
com and hav -3
com and look -3
com and see -4
com back in 2
com by 5
com by courier 4
com by post -5
com for a -2
com i -2
com in -9
com in and -4
com in id -3
com in if -3
com in the -19
com in two -3
com in when -4
com it 5
com it say 10
com its -5
com monday -5
com off -13
com off the -3
com off your -2
com on -10
com on monday -9
com on thursday -5
com out -1
com out of -2
com round 2
com sunday -7
com that 2
com through the -8
com thursday -4
com to -1
com to the -6
com to your 2
com tuesday -2
com up 23
com up as 2
com up on 3
com wednesday -3
com well -4
com with -5
com with the -3
company call 5
company ring -2
company&bill -2
company&ring -7
company&us -4
company~a -4
company~my -3
compar -8
compar&year -5
compensation 1
compulsory 3
computer 9
computer and 36
computer and i 8
computer be 21
computer on 3
computer pleas 3
computer yes 3
computer&ill 3
computer&okay 4
computer&open 7
computer&phon 5
computer&send 8
computer&shop -8
computer&switch 6
computer&yes 3
computer~hav 2
computer~i 14
computer~it 3
computer~the 7
com~and -1
com~as 2
com~courier 4
com~friday -3
com~he 2
com~if 3
com~look -4
com~monday -9
com~my -2
com~no -2
com~of -1
com~pleas -4
com~post -5
com~see -5
com~she -6
com~ten -2
com~that 1
com~the -25
com~thursday -7
com~together 9
com~two -2
com~week -9
com~when -3
con -5
confidential 2
confirm my 7
confirm you 5
confirm you be 5
confirm&bank 9
confirm&birth -3
confirm&dat -3
confirm~be 5
confirm~dat -3
congratulation 10
congratulation your 9
connect 16
connect and 4
connect to 5
connect to the 3
connect you 10
connect&now 3
connect&officer 6
connection 1
connect~the 6
contact 5
content 6
continu 15
contract and -2
contract&she -4
copy -3
copy it -6
copy~the -12
corner 3
corner shop 3
corner&card 7
corner&shop 3
corner~and 3
corporat 10
cos 2
cost me -12
cost noth -19
cost of 11
cost of liv 6
cost to -3
cost&fre -3
cost&liv 6
cost&noth -22
cost~liv 6
cottag -1
could ask -2
could ask for -4
could com -16
could do the 8
could get 3
could giv 11
could go -5
could hav -4
could hav my -5
could hear 2
could i 1
could i check -5
could i get 2
could i read 5
could just 9
could leav -3
could leav it -3
could not say -3
could open 3
could pay -5
could ring -2
could she 2
could skip -4
could skip any -4
could tak it -3
could we -3
could you do -2
could you ring -11
could&an -21
could&another -4
could&any -5
could&as -3
could&ask -8
could&bank 5
could&bring -2
could&call 3
could&card 13
could&cash 3
could&council -3
could&doctor -5
could&early 10
could&fifty 2
could&fiv 2
could&fre -4
could&friday -23
could&her 2
could&him 5
could&hundr 5
could&leav -2
could&lend 15
could&mov 2
could&noth -3
could&now 5
could&onlin -7
could&open 4
could&over 6
could&own -8
could&read 4
could&right 3
could&ring -2
could&round 3
could&say 2
could&scam 8
could&sit -2
could&six 3
could&skip -4
could&tak 1
could&thousand 5
could&till 3
could&tim -6
could&transfer 6
could&websit -4
could&writ -5
could~a 2
could~any -4
could~at 3
could~check -3
could~com -3
could~get 2
could~him 6
could~in -3
could~my -4
could~not 6
could~on -22
could~out -6
could~pay 33
could~read 15
could~tak 3
could~that 5
could~the 4
could~up -4
council -1
council do -4
council say they 5
council to -4
council websit -5
council&bank -7
council&bill -5
council&bin -6
council&check -4
council&list -3
council&send -5
council&websit -5
council~i -2
council~they 5
count as 3
count it 6
count the -2
count to -5
count to ten -5
count&as 3
count&ten -5
counter its 10
counter&ask 4
counter&would 10
counter~a 4
counter~you 2
country 6
count~a 3
count~ten -5
coupl 3
coupl of 3
courier 24
courier and 4
courier&pay 4
courier&tak 12
courier~the 7
cours&first -3
cours~a -4
court 8
court and 2
court hav 5
court i 3
court&could 8
court&press 7
courthous -2
court~i 2
court~that 3
cousin -2
cover by -7
cover if -4
cover it -9
cover that 5
cover&want -9
cover~the -2
co~and 7
crash 6
crash and 3
crat 9
credit and 2
credit fil 2
credit on -2
credit union -3
credit you 6
credit&fil 2
credit&pay 4
credit&she 8
credit&union -3
credit~a -2
credit~can 6
credit~i -5
crim 1
crim number -27
crim&number -19
crim&text -4
criminal 15
cross with -7
cross&when 12
crown 4
cruis 13
cry 12
cry and 8
cry&say 3
crypto 8
cry~a 9
cry~the 7
cuppa -9
curry 3
custody 8
custom 2
customer 5
customer and 7
customer&pay 3
customer~a 5
cut 1
cut the old -2
cut&but 3
cut&corner 6
cut&half 3
cut&old -2
cut~in 3
cut~old -2
cyber 8
dad i 6
dad on -2
dad on his -4
dad&ask -3
dad&only 3
dad&way -7
dad~be 6
dad~his -7
dad~it -20
dad~the -3
damp 2
dat and 3
dat and the 6
dat be -2
dat i -3
dat of -2
dat of birth -1
dat&bank 4
dat&birth -1
dat&digit 4
dat&first -7
dat&postcod -5
dat&say -18
dat&thre 7
data 7
data protection 5
data&protection 5
dat~birth -1
daughter&ring -16
daughter~it 4
daughter~me -16
day after -6
day and -14
day and the -7
day befor -1
day do 3
day do i 2
day i be -2
day it -2
day lat -7
day notic -9
day of -3
day ok -6
day on the -3
day or -16
day or the -2
day press -5
day to -3
day to answer -4
day to chang -2
day whil -3
day&after -11
day&an -5
day&answer -4
day&as -5
day&ask -5
day&bring -7
day&chang -3
day&check -3
day&disput -2
day&giv -5
day&her -9
day&lat -9
day&leav -4
day&let -4
day&mind -2
day&money -3
day&month -6
day&need -6
day&nin -3
day&noth -4
day&notic -3
day&now 5
day&off -2
day&ok -6
day&phon 3
day&pick -3
day&right -3
day&ring 2
day&she -2
day&sign -3
day&tell -3
day&thursday -6
day&when -3
day&whil -6
day&yes -5
day~# -6
day~and -2
day~answer -4
day~can -13
day~chang -2
day~let -3
day~sign -3
day~that -4
day~the -6
day~ther -3
day~you 4
dead 2
death certificat -8
death&certificat -8
debit 1
debit card 21
debit card and 6
debit card with 3
debit com -2
debit hav 8
debit&card 20
debit&could 7
debit&fail 7
debit&out -3
debit&read 6
debit~and 8
debit~go -2
debit~with 3
december 3
decid -37
decid&anyth -3
decid~the -8
decision -3
delet it 2
delivery -6
delivery offic -3
delivery&cod -14
delivery&offic -3
delivery~be -3
dent -9
department 9
department of 2
department&tax 5
depend -5
depend on -8
deposit go -3
deposit go in -3
deposit it 8
deposit its 4
deposit on 11
deposit&after -5
deposit&but -8
deposit&fifty 18
deposit&fiv 4
deposit&meter 3
deposit&month 4
deposit&never 3
deposit&new 3
deposit&noth -7
deposit&schem -2
deposit~and -3
deposit~in -3
deposit~two 7
desk at the -5
desk or -10
desk when you -3
desk you 5
desk&giv -8
desk&tak 13
desk&when -2
desk~if -3
desk~the -3
desk~you -3
detail 1
detail and the 3
detail be -3
detail hav 4
detail its 4
detail on the 2
detail&account 7
detail&form -17
detail&him 11
detail&pound 10
detail&say 4
detail&starter -3
detail&them 3
detail&when -4
detail~and 3
detail~be 4
detail~on -2
detectiv 1
detectiv sergeant 1
detectiv&sergeant 1
devic 7
dial # 3
dial nin 8
dial one -4
differenc 8
differenc back 4
different 5
different~and 3
dig 1
digit 41
digit and 9
digit and the 5
digit on 4
digit on it 4
digit on the 4
digit that 4
digit you 7
digit&card 4
digit&number 2
digit&off 5
digit&see 3
digit~it 9
digit~number 5
digit~the 22
digit~we 4
direct 1
direct debit -4
direct debit com -2
direct debit hav 8
direct deposit -4
direct lin 5
direct to 7
direct&debit -4
direct&deposit -4
direct&lin 5
direct&out -3
direct&pay -8
direct&yourself -3
direct~# 6
direct~com -2
direct~hav 8
direct~on -3
disconnect&hour 3
disconnection 2
discount 9
discretion 7
discuss 4
discuss this 7
dispatch 7
dispatch to 4
disput it -8
disturb 4
division 2
do # 2
do an -3
do another -3
do anyth -11
do at the 2
do be 4
do for 1
do from -3
do get 2
do he -3
do i do 6
do i get -6
do i hav 2
do i know -8
do i need -13
do i owe -2
do i pay -2
do i want -3
do if -17
do it befor 5
do it for 2
do it from 2
do it in -17
do it onlin 3
do it say 1
do it thank -3
do it through 6
do it to 11
do it today 11
do it what 6
do it yourself -15
do its 1
do me 3
do not agre -4
do not and -8
do not authoriz 5
do not believ -4
do not bother 5
do not chang -3
do not click -2
do not contact 6
do not cost -3
do not discuss 14
do not driv -2
do not giv -6
do not go 1
do not hang -1
do not hav -7
do not if -3
do not lik 1
do not log 16
do not match 3
do not matter 3
do not mention 23
do not need -58
do not open 13
do not pay -11
do not phon 5
do not pick 4
do not post 2
do not put 18
do not read -12
do not ring 19
do not say 5
do not send -2
do not shar 15
do not so -2
do not stress 3
do not tak 5
do not touch 2
do not use 2
do not writ 4
do noth -3
do on the -3
do or -5
do our -3
do she -5
do she want -8
do someth -1
do tell -6
do that and 3
do that be -1
do that yourself -3
do the transfer 18
do ther 3
do ther be 3
do this 4
do tuesday -3
do we -2
do well -2
do with -1
do with it -3
do you hav 9
do you keep 24
do you need -22
do you ring -2
do you see 3
do you send -9
do you want -7
do you will -7
doctor be 6
doctor&ask -13
doctor&ring -7
doctor&sign 6
doctor&tell -9
dog -3
dog i -10
dog i hav -4
dog~hav -4
dollar in -4
dollar on -7
dollar sign 3
dollar~be 3
dollar~your -5
door 1
door he -3
door its -5
door with -6
door&an 7
door&giv 6
door&ring -8
door&tak -4
door&when -4
door~a -2
door~be 3
door~tak -13
doubl 4
doubl by 13
down a 7
down and 7
down as 1
down as a 2
down i 1
down if -3
down just 6
down just dial 6
down the 1
down the phon 13
down yeah -5
down&as 1
down&could 3
down&dial 8
down&draw 5
down&good -9
down&lik -2
down&lin -4
down&nin 2
down&out 5
down&phon 15
down&send 4
down&tak 4
down&would -12
download 20
download a 8
download the 10
download&support 6
down~dial 4
down~i 6
down~phon 15
do~# 2
do~agre -6
do~as -2
do~at -2
do~authoriz 7
do~bank 8
do~be 1
do~befor 3
do~believ -4
do~bit -2
do~bother 5
do~by 5
do~can -3
do~card 7
do~chang -1
do~charg -2
do~contact 6
do~cost -7
do~cover -2
do~discuss 14
do~from 1
do~giv -8
do~hang -1
do~hed -5
do~help -5
do~i -1
do~if -10
do~in -11
do~it -3
do~keep 9
do~leav -2
do~let -2
do~log 9
do~match 3
do~matter 3
do~mention 23
do~my -2
do~new 10
do~noth -4
do~off 2
do~okay -1
do~onlin 2
do~open 18
do~owe -3
do~pay -12
do~phon 3
do~pick 4
do~post 2
do~put 11
do~read -3
do~ring 5
do~say 6
do~see 4
do~sell -2
do~send -4
do~shar 19
do~shop 3
do~stress 3
do~tak -2
do~thre 3
do~through 6
do~till -5
do~today 2
do~touch 2
do~transfer 4
do~us -6
do~use 1
do~whil -1
do~youd -3
do~yourself -10
dr -3
draw 12
draw it 33
draw it out 4
draw on -6
draw out 9
draw&out 8
draw&say 8
draw&tell 6
draw&thousand 11
drawer 4
draw~the 2
drink -6
driv it -5
driv licenc and 10
driv to 2
driv to the 8
driv&both 3
driv&id -3
driver would 5
driver&ask -8
driver&when -3
driver&would 12
driv~and 5
driv~the 4
drop -1
drop again -3
drop in -4
drop it at -6
drop it to 6
drop&pay -7
drop&thursday -4
drop~at -4
drop~by -4
drop~to 6
drug 12
drugstor 14
drugstor&read 4
dud 13
due # 5
due a 17
due on -10
due on the -17
due&all 6
due&could 9
due&first -3
due&four 2
due&need 5
due&which 6
due~the -14
due~you 4
duty 2
e&fin -6
each 19
each and 6
each of 6
each tim 3
each&account 11
each&all 3
each&giv 3
each&thre 5
each&tim 4
each&week -9
each~be 6
each~i 5
easier -2
easter -6
eat -2
eh 3
eight and -12
eight and one -3
eight figur 3
eight hundr 5
eight hundr and 7
eight oh -2
eight thousand 1
eight week -7
eight&figur 3
eight&four -5
eight&hundr 6
eight&number -3
eight&pound 1
eight&thousand 1
eight&week -7
eighteen 1
eighteen day -3
eighteen hundr 13
eighteen&day -3
eighteen&hundr 7
eighth -15
eighty 3
eighty fiv and 3
eighty nin dollar 2
eighty pound 2
eighty thousand 2
eighty&pay 4
eighty&thousand 2
eight~and 3
eight~be -4
eight~four -5
eight~it 9
eight~one -5
either way -8
either&way -8
elderly 5
eleven 1
eleven hundr 7
eleven hundr pound 5
eleven&hundr 3
eleven&id 2
eleven~and 1
eleven~i 1
eleven~pound 9
eligibl 3
eligibl for 2
els i -5
els i can -7
els no -10
els no that -6
els&thank -3
els&want -4
elsewher -2
els~about 4
els~can -8
els~no -3
els~that -3
email a -9
email and the 8
email i -9
email it -8
email me -14
email or -6
email the -4
email with -2
email with the -4
email&befor -10
email&id -12
email&itll -7
email&lik -3
email&new -12
email&noth -3
email&over -6
email&password 7
email&pay -4
email&receipt -7
email&sam -6
email&send -4
email&which -5
email&yeah -3
email~a -25
email~be -2
email~its 3
email~the -4
email~to -3
empty 3
end # -2
end and -3
end in -13
end of -19
end of january -2
end of the -6
end this 3
end this call 3
end&ask -2
end&id -4
end&january -2
end&may -11
end&month -8
end&send -4
end&week -3
end~call 3
end~january -2
end~may -8
end~the -2
enforcement 1
engineer -1
engineer~be -4
enough -15
enough in -3
enough~the -6
enter 4
enter the 5
enter you 5
enter&digit 6
envelop 1
envelop for 4
envelop&cut 4
envelop&sign -11
envelop&writ 5
envelop~be 2
envelop~the -5
error 9
escrow 25
estat -4
euro 46
even and 3
even if 4
even tell 5
even tell me 5
even&say 2
even&tell 8
ever -9
ever and -3
ever do -3
ever say -3
ever want -3
ever&ask -4
ever&money -3
ever&ring -5
ever&say -4
ever&want -4
every 3
every one -3
every&hour 12
every&how 3
everybody 1
everyon 1
everyon do 4
everyon&over 7
everyth 11
everyth i 3
everyth&bank 4
everyth~hav 3
everywher -5
every~now 7
ever~to -6
evidenc 11
excess -5
exist -2
exit -7
expect -5
expiry 6
expiry and the 3
expiry dat 7
expiry dat and 2
expiry&dat 7
expiry&thre 3
expiry~and 2
expiry~the 4
express 2
extension -7
extra 5
fac down 8
fac&down 8
facebook 1
fact 3
fae the 2
fail 1
fail&jury 3
failur 9
failur to 9
failur to appear 4
failur&appear 4
failur~appear 4
fair -1
fair enough -8
fair i -2
fair&enough -8
faith 7
fak -19
family 9
family&bank 4
family~and 3
fancy -3
fancy it -7
far as the 9
far~the 4
fault -1
fault&lin -4
favor 13
fca -4
federal 5
fee and -3
fee be 4
fee of # 11
fee of 18
fee on -13
fee on the -4
fee to -2
fee&add -4
fee&first -3
fee&hed -3
fee&hundr 7
fee&nin 4
fee&ninety 2
fee&now 6
fee&off -11
fee&pound 5
fee&right 3
fee&sixty 3
fee&thought 6
fee~# 17
fee~be -3
fee~it -7
fee~to -3
fella&say 2
fetch 1
fetch you -4
fetch&card 10
fetch~from -3
few -1
few&question -2
few~and -6
fi -3
field 2
fifteen -7
fifteen a -2
fifteen and -5
fifteen day -3
fifteen&day -9
fifteenth -4
fifty and 5
fifty if 3
fifty on 3
fifty pound 2
fifty&ill 7
fifty&off 10
fifty&oh 2
fifty&percent 4
fifty&pound 1
fifty&right -2
fifty&say 5
fifty&which 7
fifty~its 4
fifty~so -3
figur 5
figur number 5
figur&number 5
fil 10
fil be 3
fil it 8
fil&clos 4
fil&today 5
fill -11
fill a -3
fill in -4
fill in the 1
fill it -2
fill it in -2
fill&kettl -7
fill&our -5
fill~in -3
fill~kettl -7
fill~the 1
fil~be 2
fil~i 2
fil~you 4
fin and -1
fin by 2
fin can -6
fin i -4
fin if -5
fin ill -3
fin no -3
fin sh -3
fin&never 2
fin&now 4
fin&ring -5
fin&sh -3
fin&tak -9
fin&thank -2
fin&thousand 3
final 10
final&call 4
financ 2
find it -4
find my -8
find us 4
find us yourself 3
find with 7
find&tax 8
find&us 4
find~a 13
find~be 2
find~in 2
fingerprint 7
finish 3
finish the 2
fin~i -2
fin~ill 6
fin~not -4
fin~the -2
fin~you -3
fir 10
firewall 13
firm -1
firm and 2
firm&ask -7
firm&nam -5
firm&say -4
firm~i -5
first and -1
first and then 5
first by 17
first four 3
first if -18
first if you -7
first lin -11
first lin of -7
first month 2
first month and 2
first nam -5
first of -3
first school 10
first thre 7
first to 10
first two 10
first two instalment 4
first wag 6
first week 3
first&address -7
first&after -17
first&another 5
first&call -6
first&card 8
first&email -6
first&four 8
first&hundr 6
first&instalment 4
first&lin -11
first&nam -2
first&now 3
first&pay 5
first&school 10
first&second -4
first&send 3
first&thre 5
first&wag 6
first&want -2
first&well -2
first~giv -5
first~instalment 4
first~my 4
first~of -11
first~then 10
first~you -2
fish -4
fit -6
fitter -6
fiv day -27
fiv day and -2
fiv dollar -3
fiv he 16
fiv hundr 3
fiv in -3
fiv its 11
fiv oclock 9
fiv on -7
fiv pound 1
fiv pound to -3
fiv thousand 13
fiv thousand and 6
fiv week -3
fiv work -10
fiv work day -10
fiv year 12
fiv&all 2
fiv&befor 3
fiv&bring -3
fiv&check -2
fiv&day -25
fiv&eighty 2
fiv&email -3
fiv&giv 2
fiv&hundr 4
fiv&ill -4
fiv&look 4
fiv&month 4
fiv&nin 1
fiv&ninety 4
fiv&now 2
fiv&oclock 9
fiv&pound 1
fiv&say -5
fiv&send 9
fiv&technician 4
fiv&tell -3
fiv&thousand 16
fiv&today 3
fiv&want 2
fiv&week -5
fiv&well 4
fiv&work -12
fiv&year 5
fiver -4
fiv~if 3
fiv~in -2
fiv~off -2
flag 39
flag for 8
flag it 6
flap 3
flat~and -3
flat~be -2
flip 5
floor 1
flower -2
flu -3
foil 17
foil and 8
folk 1
follow by 11
follow the -5
food -2
fool 4
for # 25
for # if 3
for a call 2
for a car -2
for a cruis 3
for a fee -8
for a holiday 3
for a kitchen 6
for a plan -4
for a year -6
for all 4
for any -1
for anyth -9
for anyth and -5
for be -5
for call the -1
for call window 6
for cash 3
for each 6
for eight 8
for everybody 2
for evidenc 5
for fiv year 2
for fourteen -4
for fourteen day -3
for it 1
for it at 7
for it back -5
for it in 3
for it no -4
for it so 6
for me 5
for me and 6
for money -3
for mor -6
for my brother 3
for no -7
for not 4
for noth -28
for peopl who 2
for ring -5
for saf 11
for safety 13
for stranger 8
for tax 3
for tell -5
for the # 2
for the call 4
for the card 2
for the courier 3
for the fiv 3
for the four -3
for the new -3
for the number -8
for the over 4
for the rent 10
for thirty -21
for thirty day -6
for thre 1
for thursday -3
for tonight 6
for two hundr 3
for up -6
for up to -6
for us -3
for what -11
for yes -3
for you but 4
for you i 2
for you today 3
for your number -3
for your pin -2
for your son 13
foreign 13
foreign&address 7
forfeit 2
forg 15
forgiveness 4
forgotten -3
form at -8
form at the -8
form back -5
form for -4
form for you 3
form if -7
form if you -4
form in -8
form in the -5
form it -3
form its 4
form to -16
form with -8
form with the -3
form&ask -6
form&bank -6
form&envelop -2
form&fill -3
form&gift -4
form&id -5
form&off -4
form&onlin -7
form&our -7
form&pag -3
form&pay -3
form&post -14
form&say -4
form&send -15
form&sign 2
form&them -3
form~ask -3
form~be -5
form~fill -5
form~hav -8
form~in -6
form~our -4
form~send -3
form~the -41
form~we -6
form~you -3
forty fiv 1
forty nin 2
forty nin pound 2
forty percent 8
forty percent off 3
forty&all 3
forty&nin 4
forty&off 3
forty&out 9
forty&percent 10
forty&pound 3
forty&stop 4
forty&tak 2
forty&thousand 1
forty&which 3
forty~i 2
forty~off 2
forty~pound 3
forty~to 2
for~anyway -4
for~as 3
for~be 5
for~birthday -13
for~brother 3
for~bus -5
for~but 3
for~car -1
for~cruis 8
for~dat -4
for~day -7
for~dinner -6
for~fee -4
for~fifty 4
for~firewall 4
for~fiv 7
for~four -5
for~friend 18
for~garden -5
for~hous -2
for~hundr 2
for~i 4
for~kitchen 6
for~meal -14
for~meter -3
for~minut 2
for~money -5
for~month -2
for~new -3
for~no -1
for~not 2
for~now 3
for~number -6
for~off 3
for~officer 5
for~or -4
for~pay 5
for~phon 12
for~photo -4
for~pin -2
for~plan -4
for~pleas 2
for~protection 12
for~rent 16
for~second -3
for~so 7
for~son 7
for~thank -2
for~thousand 12
for~to -7
for~today 4
for~we -6
for~well 5
for~when -13
for~window 6
four four -1
four grand 4
four hundr 4
four hundr and 1
four in -5
four in the -4
four nin -3
four or -4
four seven -2
four ther -2
four ther be -2
four thousand 12
four thousand two 2
four tim 2
four&fifty 2
four&grand 4
four&hed 3
four&hundr 9
four&lik 3
four&morn -2
four&nam -3
four&need -3
four&nin 3
four&saturday -3
four&squar 5
four&still -4
four&tell 6
four&thousand 16
four&thre 2
four&tim 2
four&use 15
fourteen -2
fourteen day -26
fourteen day to -5
fourteen hundr 6
fourteen&chang -2
fourteen&day -26
fourteen&hundr 3
fourteen&mind -2
fourteenth -3
fourteen~to -4
four~be -2
four~for 3
four~pound 1
four~two -1
fram -4
fram number -3
fram&number -3
fraud 14
fraud and 3
fraud department 3
fraud squad 3
fraud&department 3
fraud&squad 3
fre and -27
fre and if -3
fre and you -3
fre at -3
fre boiler 2
fre but 11
fre help -6
fre pension review 4
fre so -5
fre to 3
fre you -4
fre&advic -4
fre&after -3
fre&an -4
fre&any -4
fre&as -5
fre&boiler 2
fre&check -3
fre&debt -3
fre&help -2
fre&hour -4
fre&need -4
fre&our -3
fre&pension 3
fre&plan -3
fre&review 7
fre&show -9
fre&twenty -3
fre&us -3
fre&wis -6
fresh 4
fre~i -4
fre~if -16
fre~its -6
fre~review 4
fre~ther -4
fre~with -5
friday at -5
friday for -4
friday or -3
friday to -3
friday&could -4
friday&okay -2
friday&ten -3
friday~the -15
friend 5
friend and 8
friend and family 5
friend&family 8
friend~family 5
from a 4
from amazon 12
from another country 5
from another phon -8
from his end -12
from me 4
from my bank 18
from my own 6
from nin -11
from our 3
from school -3
from the corner 4
from the court 17
from the dat -3
from the depot -3
from the electric -2
from the first -2
from the garag 3
from the nhs 12
from the shop -2
from the spar 4
from two -3
from your 1
from your bank 11
from~about -4
from~and -1
from~bank 9
from~but -3
from~corner 4
from~country 5
from~court 17
from~cousin -5
from~dat -3
from~depot -3
from~do -5
from~end -3
from~garag 3
from~insurer -5
from~local -4
from~nhs 12
from~offic 4
from~say 6
from~spar 4
from~thank -6
from~to -2
from~will -3
front 16
front and 16
front and back 12
front and the 2
front and then 4
front desk -8
front of 11
front of me 2
front&card 21
front&desk -8
front&number 7
front&transfer 5
front~back 16
front~me 3
front~the 11
front~then 4
frozen 18
full 5
full of 1
full&card 5
full&number 3
full&right 3
fully 4
fund 10
fund be 8
fund&clos 3
fund&could 3
fund&id 3
funny&say 3
furnitur 9
gag 23
gag order 13
gag order so 3
gag&order 13
gag~so 3
gam 1
gang 3
garag -1
garag&giv 9
garag&ring -12
garag&when -10
garden -8
garden centr -21
garden&centr -21
gas and 2
gas man -2
gas station 3
gas&ask -3
gas&man -2
gas&station 3
gas&text 3
gateway 2
generat 2
gentleman 2
gentleman~the 4
genuin -2
get # 2
get a bank 3
get a buyer -3
get a letter -9
get a parcel -3
get an -1
get as 5
get as far 5
get at 3
get back 6
get charg -11
get charg for -4
get compensation 10
get cut -3
get cut off -3
get fiv 5
get him to 2
get his -4
get into the -4
get it if -2
get it out 4
get long 4
get los -6
get my card -2
get on fil -4
get on my 13
get six -2
get the hundr 5
get thirty -6
get thirty day -8
get this -1
get to 1
get to be 7
get to the -2
get two 1
get you 4
get your bank 3
get your card 2
get your letter -3
get~advic -4
get~back 1
get~bank 15
get~be 6
get~buyer -3
get~call -1
get~card 3
get~day -15
get~digit -7
get~email 1
get~far 2
get~for 1
get~fre 2
get~hav 3
get~hundr 3
get~i -1
get~if -8
get~in 1
get~its -2
get~job -2
get~letter -15
get~messag 1
get~my 13
get~no -3
get~off -2
get~on -1
get~out 6
get~own -12
get~parcel -3
get~phon 2
get~saving 10
get~steam 8
get~the -3
get~then 4
get~ther 1
get~thre 3
get~you -2
gift 3
gift card for -7
gift&say -5
gift~for -3
girl 2
girl in -5
girl in the -3
girl on 2
girl on the 3
girl&could 5
girl&would 6
giv a statement -5
giv anyon -2
giv anyon your -2
giv her 13
giv her the 7
giv him my 3
giv it -2
giv it a -3
giv me a -2
giv me it 3
giv me the 1
giv my -3
giv out 2
giv that to -3
giv the 4
giv them -5
giv them my -4
giv us 1
giv us a -7
giv you 4
giv you and 2
giv you his 6
giv you the 1
giv&address -3
giv&already -3
giv&another -5
giv&anybody -2
giv&anyon -2
giv&anyth -3
giv&card 36
giv&cod 9
giv&crim -13
giv&day -3
giv&detail 2
giv&digit 10
giv&form -11
giv&her 1
giv&lik -6
giv&load 6
giv&look -3
giv&lot 5
giv&man 2
giv&minut -5
giv&nin 4
giv&now 2
giv&off 6
giv&ok -7
giv&out -2
giv&pay 6
giv&quot -9
giv&ring -3
giv&sixteen 6
giv&sort 9
giv&statement -7
giv&talk -5
giv&them -3
giv&thre -3
giv&us -2
giv&voucher -13
giv&word 4
giv~a -3
giv~anyth -3
giv~card 4
giv~crim -6
giv~his 8
giv~my 2
giv~number -4
giv~one -2
giv~out -2
giv~statement -8
giv~that 6
giv~the 3
giv~what 7
glass -1
go ahead and 4
go ahead with 2
go and its 4
go and tak 4
go at 4
go back -5
go back on -41
go back to -2
go black 5
go bust 3
go by 2
go down -1
go for the -3
go he -20
go he say -11
go hom 4
go i be 2
go in and 4
go into 2
go into a 6
go into the -1
go mad 3
go on and 6
go on our -3
go on then -1
go out -4
go out again -3
go out in -2
go ther 4
go to a 4
go to pay 7
go to push 5
go to send -3
go to the 5
go to your 1
go up -6
go you -3
gold 4
good can -4
good day -4
good faith 7
good for 3
good go 10
good idea -4
good news 2
good with 7
good&but 3
good&day -7
good&faith 7
good&idea -4
good&madam 2
good&news 2
good&now 1
good&okay -2
good&only -3
good&saturday -5
good~do -11
good~madam 2
good~you -2
googl 26
googl play 11
googl play card 8
googl voucher 7
googl&card 11
googl&play 11
googl&voucher 7
googl~card 8
gov -8
gov dot -2
gov uk -2
gov&dot -2
gov&uk -7
government 2
government gateway 3
government websit -3
government&gateway 3
government&only 3
government&sit -5
government&websit -3
go~# 4
go~a 4
go~again -6
go~an 2
go~and 2
go~another 5
go~as 1
go~do 2
go~from -7
go~get 4
go~it -4
go~need 2
go~no 9
go~on -1
go~pay 3
go~push 5
go~put 2
go~saturday -4
go~say -3
go~send -3
go~she -2
go~tak 6
go~to 1
go~two 2
go~want -5
go~you -1
go~your 4
gran pleas 3
gran&pleas 3
grand 1
grand com 5
grand&right 3
grandad -5
grandson be 6
grant 4
grant&but 8
grant&today 9
great -1
great thank -6
great you 7
great&thank -6
great~you -1
grey card -4
grey&card -4
guaranteed 1
guid 2
guid you 11
guy&say -2
ha -3
ha well -2
ha&ill -6
hack 8
hacker 59
hacker be 6
hacker hav 4
hacker&lin 4
hacker&see 4
hacker~get 4
hacker~not 4
hadnt 2
hadnt&could 4
hadnt~and 7
half four -5
half nin -3
half pric 2
half pric for 4
half the -3
half&chip 4
half&eight -4
half&four -5
half&off -3
half&pric 2
half~for 4
half~not 5
half~the 4
half~to 9
hall -7
halv 21
hamper you hav 3
hamper~hav 3
hand 4
hand and 8
hand on -2
hand over -13
hand them 12
hand&bank 5
hand&him 7
hand&them 12
handbag -6
handset 7
handset so 7
handy 12
hand~over 4
hand~the -4
hang on i -3
hang up 1
hang up or 13
hang&bank 14
hang&call -15
hang&number -10
hang~i -2
hang~its -2
hang~or 13
hang~the 4
happen be 3
happy -2
happy to -2
happy&look -3
hard -1
harm -4
harm do -4
hat 6
hat it 4
hat to 6
hat&los 2
hat~to 3
hav a bump -2
hav a crash 4
hav a fre -9
hav a good -13
hav a leak -5
hav a letter 2
hav a look -10
hav a minut -4
hav a month -4
hav a new -2
hav a smartphon 10
hav a text -3
hav a think -5
hav alway hav -4
hav an appointment -3
hav any 1
hav anybody -3
hav be accept 3
hav be chosen 6
hav be flag 8
hav be open 5
hav be overcharg 12
hav be pick 3
hav be plac 4
hav be use 10
hav bounc 5
hav call -2
hav cancel 3
hav cash 5
hav chang 1
hav com -2
hav com in -8
hav do 1
hav do it 9
hav fail and 5
hav find your 3
hav finish 3
hav get it -1
hav get thirty -4
hav giv -6
hav go 3
hav hav -1
hav hav the -3
hav hav your -2
hav in 6
hav in the 2
hav it 1
hav just 9
hav just send 7
hav just text 3
hav keep it -5
hav laps 7
hav laps and 7
hav leav -35
hav leav a -8
hav look -7
hav me 10
hav me buy 5
hav me press 4
hav miss -3
hav miss the -6
hav mov -6
hav my -1
hav never 4
hav never hear 10
hav not com -2
hav not get 3
hav not pay 9
hav not put -4
hav noth -2
hav noth to -2
hav one 1
hav open 4
hav pay 1
hav pay on 3
hav post -5
hav put a -3
hav put in 3
hav report -14
hav report it -4
hav ring -14
hav ring the -2
hav say -2
hav send -2
hav send you -5
hav shut -6
hav sign -11
hav stop it -3
hav tell the -3
hav the -1
hav they -2
hav thre hundr 4
hav tim -3
hav to be 4
hav to buy 12
hav to decid -2
hav to get -2
hav to let 15
hav to pay 2
hav to say -2
hav to sign -3
hav to stay 7
hav to tak 15
hav to tell -7
hav to verify 3
hav until -3
hav until the -3
hav up -4
hav use -4
hav win -1
hav writ -3
hav you do 4
hav you the 2
hav your 4
hav your bank 3
hav your card 16
hav your own -2
hav~accept 3
hav~and 1
hav~appointment -8
hav~as -4
hav~ask 2
hav~at -3
hav~away -3
hav~back -1
hav~bank 2
hav~be 1
hav~block 9
hav~bump -2
hav~buy 5
hav~card 3
hav~chequ 3
hav~chosen 6
hav~com -1
hav~computer 4
hav~could 2
hav~crash 3
hav~day -7
hav~decid -2
hav~down -6
hav~find 4
hav~flag 8
hav~fre -8
hav~go 3
hav~good -3
hav~he -7
hav~his -2
hav~hundr 2
hav~in 1
hav~its -2
hav~leak -2
hav~leav 2
hav~let 18
hav~letter -2
hav~look -16
hav~me 2
hav~month -15
hav~mov 3
hav~my -1
hav~new -3
hav~one 1
hav~overcharg 12
hav~password 15
hav~pay 1
hav~pick 4
hav~plac 4
hav~press 8
hav~read 1
hav~ring -3
hav~say -2
hav~second 5
hav~she -7
hav~sign -2
hav~six 4
hav~smartphon 10
hav~social 4
hav~stay 11
hav~still -5
hav~tak 33
hav~talk 2
hav~tell -2
hav~their 2
hav~them -6
hav~ther 4
hav~they -2
hav~thirty -3
hav~thre 4
hav~till -2
hav~to 1
hav~tuesday -2
hav~us -8
hav~verify 4
hav~writ -6
hav~you -1
hazard 3
he ask -5
he ask for -5
he ask if -15
he ask me 2
he be go 8
he be in 5
he be ring -5
he be the 5
he be to 4
he can -2
he can not -2
he can see 4
he could 20
he could call 3
he giv -3
he giv me -1
he hand -7
he hav 2
he hav a 3
he hav me 5
he hav to -17
he just want -8
he keep 3
he keep say 3
he know 2
he leav -9
he might -4
he need 7
he only -11
he pay -3
he put a 4
he ring -1
he ring to -3
he say if 2
he say its -3
he say my 3
he say no -17
he say the 5
he stay 5
he stay on 5
he still -5
he tak 1
he tell 2
he tell her 2
he wait 5
he want 1
he want it 3
he want my 6
he want to -8
he want two 3
he will 5
he will be 4
he will not 3
he would 1
head 1
head offic 10
head&offic 10
health -1
hear a 3
hear about 2
hear it -1
hear it from -9
hear of 15
hear of him 5
hear of it 3
hear&clinic -7
hear&her 8
hear&peopl -2
hear~from -9
hear~him 2
hear~peopl -7
heavy -6
hed be sack 7
hed put -3
hed put it -8
hed tak 2
hed tak it 3
hed text 6
hed&her 5
hed&id -2
hed&key 9
hed&let 4
hed&nam 3
hed&pay 11
hed&round 5
hed&sack 7
hed&set 15
hed&show 12
hed&text 6
hed&through 6
hed&us 15
hed&whil 5
hed~a -3
hed~hav 3
hed~i 3
hed~in 8
hed~it 11
hed~me 27
hed~sack 7
hed~that 4
heer be 4
heer i 3
heer that 4
heer to 2
heer will -3
heer with 2
heer you -5
heer&ask -4
heer&ring -4
heer&send 4
heer&tak 1
heer&tell -2
heer&till -4
heer&want -2
heer~can 3
heer~my 3
heer~on -2
heer~ring -8
heer~the 2
held 5
held by 11
held up 3
held~a 3
hell 4
hell do 3
hell do it 3
hell giv 4
hell giv you 2
hell only 4
hell ring -2
hell show -8
hell show you -6
hell tak 3
hell&badg -13
hell&card -5
hell&cash 4
hell&first -4
hell&giv 3
hell&his -3
hell&only 4
hell&ring -2
hell&seal 4
hell&show -8
hell&tak 3
hell&them 2
hell&when -2
hello i be 3
hello&call 3
hello&hiya -5
hello&want -2
hello~be 2
hello~support -3
hell~a -2
hell~first -3
hell~it 22
hell~the 7
hell~to 2
help catch 3
help me -3
help us 2
help you out 3
help you with -2
help&an 13
help&catch 25
help&her 3
help&hi -3
help&id -13
help&out 6
help&she -2
help&today -2
help&us 2
helper 4
helpful -3
help~an 11
help~be -4
help~catch 22
help~out 2
help~with -3
her be 2
her card and -9
her detail 6
her go 3
her on 2
her on the 3
her own 2
her pin 2
her that 3
her the 2
her to put -4
her up -5
her&account 2
her&all -5
her&anyth -10
her&app 5
her&as -1
her&bring -6
her&but 6
her&cod -3
her&colleagu 6
her&dad -2
her&detail 8
her&down -3
her&id 3
her&lik -4
her&lin 9
her&lot 3
her&miss -5
her&number -1
her&off 24
her&open 10
her&out 3
her&own 2
her&phon 2
her&pin 4
her&sav -5
her&see 5
her&send 2
her&tell -2
her&thousand 2
her&transfer 5
her&twic -5
her&want -6
her&whil 23
her&work -3
her&yes -4
her~a -4
her~account 5
her~and -2
her~as -7
her~at 8
her~but 9
her~cod 8
her~com -3
her~do -7
her~get 12
her~her 3
her~if -2
her~in 3
her~just 3
her~on 9
her~one -5
her~only 3
her~put -5
her~sh -5
her~then 7
her~with -4
hes a 4
hes do -8
hes in 2
hes my 7
hes our 3
hes stood heer 4
hes the 5
hes ther 8
hes to 3
hes&bank 11
hes&him 3
hes&his -2
hes&keep 3
hes&lat -7
hes&machin 6
hes&nephew 9
hes&now 7
hes&our 3
hes&pay 4
hes&see 2
hes&six 5
hes&stranger 5
hes&tell 2
hes&text 4
hes~and -7
hes~me 4
hes~to 4
he~a 2
he~about -7
he~at 6
he~be 2
he~bring -8
he~call 2
he~get 3
he~go 3
he~hear 4
he~her 8
he~hom -5
he~in 3
he~it -1
he~its -2
he~me 6
he~my 10
he~no -11
he~noth -3
he~off -6
he~on 1
he~right -2
he~ring -1
he~see 1
he~so 2
he~tell 1
he~the 10
he~they 2
he~to -10
he~two 4
he~want -24
he~when -6
he~with -2
he~work 6
hi my -4
high -2
high court 5
high court enforcement 3
high street -4
high&court 5
high&enforcement 3
high&street -4
high~enforcement 3
him # 3
him and 2
him anyth -2
him at -4
him by 10
him do not 4
him i -1
him if -20
him in -1
him in cash -3
him my 8
him not -10
him not to -10
him off 4
him so 5
him the number 6
him to read -5
him to ring -3
him when -10
him&anyth -2
him&bank 18
him&banknot 4
him&becaus 3
him&but 7
him&card 10
him&cash -3
him&four 5
him&hed 6
him&hell 12
him&her 6
him&hes -1
him&keep 6
him&know -2
him&lin 8
him&load 2
him&look -2
him&machin 9
him&nin 3
him&off 4
him&only 3
him&pay 3
him&read -4
him&slip 4
him&tak 2
him&thank -6
him&tonight 7
him&want -9
him&when -12
him&whil 5
him~card 8
him~cash -3
him~he 2
him~hell 2
him~i 2
him~nin 10
him~number 6
him~off 5
him~read -7
him~ring -6
him~the 3
him~to -11
his account 3
his account be 4
his bank 37
his bank card 5
his birthday -5
his boss 6
his brother 5
his card -14
his end -12
his own 2
his own account 6
his&account 10
his&bank 13
his&becaus 6
his&birthday -5
his&boss 6
his&brother 5
his&card -2
his&end -5
his&giv -5
his&job 6
his&keep 5
his&machin 2
his&never 3
his&new -3
his&off -5
his&only 4
his&own 3
his&see -4
his&us -5
his&want -3
his&way 2
his&well -5
his&which -3
his~account 10
his~be 1
his~go -18
his~hav -26
his~he 2
his~on -3
his~the 7
hit 6
hit a 13
hit a lady 4
hit no -4
hit yes 4
hit&lady 8
hit&pregnant 4
hit&sh 5
hit&yes 4
hit~lady 6
hm 1
hmm 2
hol 3
hold a 2
hold account 15
hold becaus 3
hold it 2
hold the 6
hold the phon 7
hold the power -3
hold up 6
hold your 12
hold&account 12
hold&an 7
hold&bank 8
hold&but 3
hold&button -26
hold&camera 3
hold&card 13
hold&day -4
hold&fiv 6
hold&him 4
hold&ill 9
hold&key 4
hold&lin 3
hold&now 7
hold&over 5
hold&payment 4
hold&phon 12
hold&power -4
hold&press 5
hold&thirty -3
hold&till -2
hold&which 4
hold&whil 3
hold&window 3
hold~# 6
hold~and 2
hold~on 4
hold~phon 7
hold~power -3
hold~to 15
hold~we -7
holiday~do -4
hom by -5
hom offic 11
hom&mum -3
hom&offic 5
hom&she -8
hom&tell -3
honest -1
hop -8
hospital -2
hotel 2
hour befor -6
hour do 2
hour on the -3
hour press 3
hour to -3
hour&befor -6
hour&chang -3
hour&noth -8
hour&press 5
hour&tak 11
hour&would 6
hour~not 3
hour~they -2
hour~to 2
hous for 3
hous hav 13
hous to -6
hous&giv 4
hous&jewellery 8
hous&only 3
hous&own 5
household hav 4
hous~get -3
hous~they 3
how can -2
how can i -2
how long -2
how many 2
how much be 2
how they 2
how to -29
how we 3
how would 1
how you go -2
how&ask -7
how&day -2
how&help -2
how&hi -2
how&long -2
how&many 2
how&noth -2
how&out -6
how&say -2
how&sir 9
how&tak -9
how&work -2
how~go -2
how~know 6
how~ten -4
how~they -2
hundr and eighty 1
hundr and fifty 17
hundr and forty 5
hundr and ninety 1
hundr and sixty 1
hundr and ten 2
hundr and twenty 2
hundr befor 3
hundr but 7
hundr by 14
hundr each 13
hundr for 18
hundr for the 23
hundr from -8
hundr i 4
hundr i can 5
hundr in 4
hundr its 2
hundr ninety 4
hundr ninety nin 5
hundr now 5
hundr on 4
hundr or 3
hundr pound 1
hundr so 7
hundr the 4
hundr then 17
hundr to 12
hundr you 2
hundr&all 3
hundr&befor 8
hundr&but 3
hundr&call 3
hundr&card 16
hundr&cash 18
hundr&clos 4
hundr&court 4
hundr&day 8
hundr&dollar -1
hundr&each 15
hundr&eighty 1
hundr&excess -4
hundr&fifty 26
hundr&forty 4
hundr&front 7
hundr&hell 18
hundr&hold 10
hundr&how 3
hundr&ill 5
hundr&keep 11
hundr&nin 8
hundr&ninety 5
hundr&now 8
hundr&off 3
hundr&okay 1
hundr&open 2
hundr&out 3
hundr&pay 4
hundr&pound 2
hundr&rent 6
hundr&ring 4
hundr&sat 8
hundr&say 2
hundr&send 10
hundr&she 2
hundr&tak 2
hundr&tell 9
hundr&ten 2
hundr&them 4
hundr&thousand 6
hundr&today 6
hundr&transfer 2
hundr&twenty 2
hundr&week 3
hundr&wher 3
hundr&which 3
hundr&yes 6
hundred -3
hundr~and 2
hundr~can 12
hundr~dollar -2
hundr~eighty 1
hundr~fifty 17
hundr~forty 5
hundr~he 3
hundr~i 6
hundr~my 6
hundr~nin 3
hundr~ninety 1
hundr~not 7
hundr~send 8
hundr~sixty 1
hundr~ten 2
hundr~the 9
hundr~to 3
hundr~twenty 2
hurry -2
hurt -5
husband about -10
hush 4
i alway -1
i ask -6
i ask about -4
i ask could -5
i ask do -17
i ask my -5
i bank 4
i be afraid -3
i be ask 3
i be be 3
i be call 1
i be due 10
i be go 1
i be heer 2
i be hom -12
i be lock 2
i be mak -3
i be owe 2
i be put 5
i be ring 1
i be send 5
i be tell 2
i be the 6
i be ther -8
i be to 11
i be try 2
i be wait -2
i believ 2
i book -9
i buy it -5
i can ask -5
i can check 4
i can clos 3
i can hear 2
i can help -2
i can hold 2
i can leav -6
i can mak 8
i can mark 6
i can mov 3
i can pay -3
i can push 4
i can settl 7
i can show 2
i can stop 3
i can tak 12
i can turn 5
i chang -12
i com -2
i confirm 15
i could com -7
i could hav -11
i could hear 2
i could not -8
i could pay -14
i could see -7
i could skip -4
i do it 3
i do that 2
i get a -2
i giv 3
i giv her 6
i giv the 10
i hav any 11
i hav giv -2
i hav hav 1
i hav just 2
i hav leav -5
i hav met -3
i hav not 2
i hav pay 14
i hav put 2
i hav ring -3
i hav sign -8
i hav stop -8
i hav to 14
i hav try 4
i help -1
i just need 5
i keep 1
i know and 9
i know i 1
i lik -14
i lik and -4
i lik to -2
i look -5
i los the 9
i mean 2
i mov -2
i must 2
i must not 16
i need 10
i need a 6
i need be 7
i need it 6
i need that 8
i need the 4
i need to 1
i need you 1
i need your 4
i not 3
i offer -8
i only 1
i only hav 17
i only need 2
i only want -3
i order -12
i pay # 7
i pay 1
i pay it 2
i put a -5
i read 17
i read out 10
i read you 5
i represent 6
i ring -38
i ring about -11
i ring my -13
i ring the -12
i ring to -22
i saw 1
i say and 2
i say do -8
i say i -4
i say id -2
i say no -13
i say that 2
i say what -4
i say yes -7
i search 3
i see -1
i send 3
i send it 8
i send you 3
i should 10
i should not 4
i sign -3
i sign in -4
i spell 12
i spend -6
i tak your -1
i tell him 1
i think -3
i think its -2
i thought 1
i thought be 3
i thought id -4
i thought it 5
i want -2
i want it -3
i want to -7
i want you 9
i will giv 5
i will not -1
i will show 7
i wish 2
i wonder -4
i would be 22
i would lik -5
i would not 2
id a -2
id ask -16
id be 5
id be on -3
id call -6
id fill -3
id get 7
id get a 4
id hat 15
id hat to 5
id hav the -8
id keep 9
id keep it 7
id lik -3
id lik to -2
id never 3
id only -3
id pay -3
id put in -4
id rather -4
id rather i -3
id read -3
id ring -12
id ring about -2
id seen -6
id send -5
id tak 3
id to 12
id to pay 6
id want 2
id win # 13
id win 5
id writ -4
id&after -5
id&as 2
id&ask -5
id&but 5
id&buy 3
id&call -6
id&cancel -5
id&charg 3
id&check -17
id&could -2
id&digit -8
id&em -2
id&expect -5
id&fetch 7
id&fill -4
id&form -8
id&hat 15
id&his -2
id&keep 4
id&leav -2
id&letter -14
id&lik -5
id&log 3
id&look -3
id&los 3
id&mor -2
id&never 2
id&nin 3
id&only -3
id&out 1
id&pay -3
id&pound -3
id&rather -3
id&read -3
id&ring -2
id&seen -6
id&send -5
id&she -5
id&show 5
id&son 2
id&them -18
id&think -1
id&thousand 2
id&thre -4
id&till 3
id&want 1
id&whether -3
id&would -4
id&writ -2
idea 2
identification -2
identity 6
identity~be 4
id~# 42
id~a 1
id~about -13
id~and -18
id~be -13
id~he 3
id~him 4
id~i -9
id~in -10
id~my -3
id~she -3
id~the -9
id~them -14
if anybody -2
if anybody els 4
if anyon -19
if anyon ask -3
if he -12
if he can -9
if hes -10
if i could -2
if i do 8
if i get -2
if i lik -11
if i pay 6
if i put 3
if i read 9
if i send 16
if i want -21
if i would -3
if id -10
if id hav -15
if id rather -13
if it -12
if it be -4
if it com -2
if it do -4
if it drop -3
if it go -5
if it hav -3
if it say 7
if it turn -4
if its 1
if its clear 3
if its right -6
if its still -3
if its your 13
if my -4
if not -21
if nothing -3
if shed -5
if so -6
if somebody -4
if someon -12
if someon say -4
if that -25
if that be -12
if that do -7
if ther -3
if ther be -3
if they ask 7
if they say -2
if this -1
if this be -1
if we do 3
if you be -44
if you can -17
if you could 5
if you do 1
if you ever -12
if you fancy -6
if you get -18
if you hang 7
if you hav -9
if you lik -9
if you mak 2
if you miss -7
if you need -12
if you open 5
if you or -5
if you pay 3
if you put 2
if you read 2
if you ring 3
if you see -2
if you send 6
if you still -8
if you think -9
if you want -12
if you wish -5
if you would -3
if youd -8
if youd lik -29
if youd rather -6
if youd sooner -12
if your bank 7
if~bank 12
if~buy 5
if~call -4
if~can -19
if~chang -4
if~clear 13
if~com -6
if~ever -12
if~fancy -13
if~get -25
if~hang 31
if~hav -30
if~lik -59
if~miss -3
if~need -13
if~offer -2
if~on -8
if~open 7
if~pay 14
if~put 4
if~rather -21
if~read 25
if~right -6
if~ring -1
if~say 1
if~sell -2
if~send 17
if~set -4
if~settl 4
if~sooner -16
if~still -18
if~tell 2
if~think -7
if~turn -10
if~want -42
if~wish -5
if~would -9
ignor it -4
ignor that 4
ignor that its 4
ignor&messag 2
ignor~its 4
ignor~messag 2
ill and -2
ill be -6
ill be in -8
ill be lat -14
ill do the 10
ill do you 4
ill email -8
ill email the -6
ill get -1
ill giv 13
ill giv you 11
ill hav it 10
ill hav the -7
ill help 4
ill help you 4
ill leav -6
ill need 1
ill need your 7
ill open 6
ill pay 2
ill pay you 13
ill put -40
ill put a -11
ill put it -6
ill put that -9
ill read 9
ill read you 12
ill say 9
ill see -2
ill send the -8
ill send you 1
ill sign 4
ill stay 7
ill stay on 3
ill tak 1
ill text 12
ill text the 13
ill text you 2
ill wait 1
ill want 6
ill&account 13
ill&again -2
ill&ask -14
ill&bank 26
ill&banknot -2
ill&book -2
ill&card 3
ill&cod 21
ill&detail 12
ill&email -4
ill&fiv -7
ill&form -3
ill&giv 17
ill&half -3
ill&help 8
ill&itll -14
ill&key 2
ill&lat -14
ill&leav -17
ill&letter -2
ill&lin 2
ill&log 6
ill&need 2
ill&new -8
ill&number 3
ill&only 14
ill&open 2
ill&pay 9
ill&post -1
ill&say 2
ill&six -3
ill&sort 2
ill&stay 8
ill&tak 1
ill&text 9
ill&thank -3
ill&think -2
ill&through 4
ill&thursday -7
ill&ticket -3
ill&wait 7
ill&want 3
ill&wher 2
ill&whil 8
ill&wi 4
illegal 5
illegal activity 6
illegal&activity 6
ill~back -3
ill~fiv -3
ill~i -3
ill~lat -14
ill~on 2
ill~that -7
ill~your 8
immediately 17
important messag 2
important&messag 2
in # 2
in # and 5
in a bag 5
in a form -3
in a lanyard 5
in a letter -14
in a magazin 5
in a new -8
in a wallet 3
in an 7
in an email -3
in an envelop 21
in and -2
in and sign -7
in and well 2
in appl 11
in april -4
in as 2
in at -5
in at the -4
in august -2
in banknot 7
in bitcoin 9
in by 3
in can -3
in cap 3
in cap verd 6
in cash 7
in custody 4
in each 10
in escrow 9
in fact 3
in fiv -2
in fiv day -4
in foil 8
in foil and 8
in forty 9
in front 9
in front of 9
in half 6
in half an 7
in i -5
in i can -2
in i say -7
in if you -4
in it 2
in it and 2
in it say 8
in it she 9
in it you 2
in january -5
in jun -5
in lik -2
in london 4
in march -8
in may -11
in may so -3
in my 11
in my hand 3
in my nam 23
in november -2
in october -3
in on it 17
in on thursday -7
in on your 14
in onlin -4
in onlin and -4
in or -4
in our -3
in pag -4
in person -4
in saving 6
in she -2
in the app -46
in the bin -3
in the branch -1
in the country 8
in the dark 4
in the hour 5
in the letter -10
in the mail -5
in the morn -5
in the nam 7
in the next 12
in the offic -9
in the porch -6
in the post -61
in the sam -2
in the spring -2
in the vap 5
in their -3
in ther 8
in ther and 9
in ther i 4
in thirty 2
in troubl 7
in twenty 1
in twenty minut 14
in two hour 4
in uniform -7
in when -13
in when you -2
in who -4
in work -2
in writ -13
in writ and 3
in yeah -4
in your app 3
in your bank 12
in your card 7
in your first 7
in your hand 7
in your journal -6
in your letter -3
in your nam 15
in your pocket 10
in your street -7
in yourself -10
includ -21
incom -15
information -2
inhaler -6
insid 3
insid a 3
insid a magazin 4
insid the branch 3
insid&branch 6
insid&day -3
insid&magazin 11
insid~branch 5
insid~magazin 4
install 15
instead -3
instead of # 6
instead~# 6
insuranc 5
insuranc and 2
insuranc card -16
insuranc hav 2
insuranc number and 1
insuranc number hav 2
insuranc would -6
insuranc&cancel 3
insuranc&could 13
insuranc&first 3
insuranc&send -6
insuranc&tell -3
insuranc&which -8
insuranc~be 14
insuranc~hav 4
insuranc~i 12
insuranc~it 10
insuranc~its -5
insuranc~which -8
insurer -2
interest -9
interest and -2
interest&but -10
internet 1
internet&disconnect 2
interrupt 2
into 3
into a 6
into my 2
into my bank 9
into the -4
into the branch 3
into the phon 8
into&bank 16
into&hed 6
into&him 4
into&hold 5
into&onlin 10
into&set 4
into&whil 9
into~account -1
into~bank 4
into~hold 5
investigat 3
investigat officer 3
investigat&officer 3
investigation 14
invoic -13
invoic&pay -6
invoic&want -6
invoic~the -2
involv 7
in~# 1
in~a -3
in~about -2
in~account 2
in~all 2
in~amount 4
in~an 8
in~app -9
in~bag 3
in~bank 3
in~be -3
in~bin -3
in~but 9
in~can -2
in~card 20
in~cloth 4
in~country 10
in~dark 4
in~day 1
in~email -6
in~envelop 11
in~form -2
in~get 2
in~go -2
in~hand 9
in~hold 5
in~hour 30
in~if -7
in~its -5
in~journal -9
in~just 2
in~lanyard 5
in~last 2
in~letter -42
in~lik 4
in~littl 3
in~lot 4
in~magazin 5
in~mail -5
in~mak -4
in~minut 17
in~morn -4
in~nam 28
in~next 5
in~night 3
in~of 7
in~offic -12
in~on -4
in~one 5
in~our -2
in~plan -6
in~pocket 8
in~porch -10
in~post -49
in~press 3
in~purs 2
in~sam -2
in~saving -2
in~say -3
in~send 4
in~shall -12
in~shop -2
in~sign -7
in~sir 5
in~spring -2
in~the -1
in~ther -1
in~thursday -11
in~two 2
in~vap 5
in~verd 6
in~voucher 8
in~wallet 6
in~will -2
in~you -1
in~your 1
ip 17
ip address 10
ip&address 10
ipad 3
iphon 2
issu 4
it across 2
it again on -3
it against 4
it all back -3
it all in -5
it all out 4
it already -5
it and if -1
it and ill 2
it and itd 3
it and no -3
it and post -3
it and put 2
it and read 10
it and ring -8
it and send 2
it and she -2
it and that 4
it and then 1
it any -3
it as 7
it as a 6
it as it -12
it at -1
it at the -5
it away 3
it back and -26
it back for -2
it back if 8
it back in -3
it back to 9
it back when 4
it be a 1
it be and -16
it be do -2
it be for -2
it be hav -6
it be her -9
it be just -1
it be not -2
it be okay -7
it be one 2
it be only 3
it be the -1
it becaus 1
it befor 10
it befor he 3
it between 1
it between us 4
it blink -6
it bounc 2
it but the 3
it by bank 4
it by card 4
it can go -8
it can not 8
it clear 7
it com back 1
it com off -5
it com out -12
it com up 4
it cost -30
it cost noth -17
it could go -4
it doubl 9
it down for -3
it drop again -3
it end -7
it end in -6
it for # 1
it for 2
it for two 3
it for you 6
it from 1
it from the 1
it go away 6
it go in -3
it go out 4
it hang up 2
it hav 1
it hav go 2
it hav not -2
it hav to 24
it him in 3
it how 2
it how much 2
it i 4
it i could 6
it i need 15
it if it -10
it in an 6
it in front -3
it in my 11
it in the -12
it in with -10
it in writ -7
it keep 1
it know 7
it land 5
it last -3
it lik 3
it may -1
it may well -2
it might -3
it might be -6
it must 8
it must be 3
it my -2
it new -5
it no -5
it nobody -5
it now on 7
it off 5
it off and -14
it off at -4
it off my 4
it off your 2
it on and 7
it on my 4
it on our -2
it on the -9
it on your 3
it onlin 3
it only -1
it open 3
it or 2
it or theyll 3
it otherwis 2
it out 21
it out in 6
it out of 11
it out to 2
it over to 6
it press -4
it quick 3
it quiet 6
it quietly 6
it read -2
it renew -4
it right 1
it round -5
it run 3
it say approv 8
it say it 2
it say its 4
it say on 2
it say pay 6
it send the 3
it settl 18
it should -1
it show 6
it so 5
it so its 4
it straight 6
it straight back 6
it suit -4
it tak -6
it tak ten -3
it tell you -3
it thank 2
it that be -1
it they be 9
it this 10
it through 11
it through now 3
it through the 15
it tim 6
it tim out 6
it to # 6
it to any -5
it to her 17
it to his 10
it to me 2
it to my 9
it to the 1
it to this 21
it to you 3
it today 14
it up 1
it use 4
it use to 4
it we -4
it we can 3
it we will -5
it what 4
it what be 2
it when -8
it when he -5
it when you -7
it whil 2
it will -1
it will be 5
it will com -5
it will go -6
it with -1
it with a -2
it with her 15
it with the -2
it with your -11
it without 10
it writ -8
it you do -2
it yourself -11
it yourself on -3
itd be a -1
itd com off -5
itd go back -5
itd&as 12
itd&off -7
itd~a -2
itd~go 8
itd~off -5
itd~up 3
itll be -5
itll be the -6
itll go -5
itll go into -5
itll show 3
itll&again -3
itll&bank 3
itll&card -2
itll&cod -3
itll&day -15
itll&into -5
itll&new -5
itll&say 1
itll&show 1
itll&still -3
itll&tomorrow -4
itll&when -5
itll&work -2
itll~back -4
itll~into -5
itll~up 2
its # 2
its # and 6
its # for 2
its a different 9
its a fre -3
its a gift 4
its a hundr 6
its a personal 2
its about twenty -5
its back -4
its better 7
its call 3
its cash 10
its com up 4
its cover -3
its dead 2
its do and -2
its do you -13
its eleven 3
its for 41
its for a 42
its for the 8
its for your 6
its fre -13
its fre and -4
its fre you -9
its get 3
its get to 17
its giv 5
its go 1
its go to -1
its good for -3
its her 4
its how 31
its how we 12
its in a 4
its in my 3
its in the -2
its just 2
its just the 5
its lik 1
its my own 3
its nin hundr 4
its ninety 3
its not -1
its not go -5
its not in 4
its not the 6
its not ther -6
its now 3
its on -10
its on the -3
its only 5
its only a 7
its only for 2
its our -7
its pay 13
its pend 3
its quicker 4
its refund 7
its right -11
its sat 4
its send 5
its six 7
its six hundr 3
its so peopl 4
its still -3
its ten -8
its ten pound -3
its through 6
its to 25
its to be 2
its tuesday -7
its what 2
its you 1
its your 3
itself -1
its~a 6
its~an -1
its~and 1
its~bank 3
its~be 7
its~behind 4
its~blu -12
its~but 2
its~card 7
its~com 5
its~different 9
its~for 1
its~form -8
its~forty 6
its~fre -8
its~gift 10
its~good 1
its~hav -2
its~he -3
its~hous 3
its~hundr 9
its~loan 3
its~log 3
its~los 3
its~min -4
its~money 2
its~mor -3
its~my 1
its~nam 5
its~ninety 4
its~now 2
its~okay 1
its~on 1
its~onc 10
its~only 8
its~payment 4
its~peopl 4
its~per 2
its~personal 2
its~sinc 3
its~six 1
its~so 2
its~tax 6
its~ten -2
its~they 2
its~to 13
its~we 2
its~your 1
itun 17
it~after 8
it~again -4
it~an 4
it~any -17
it~approv 10
it~as 6
it~away 7
it~bank 3
it~banknot 6
it~becaus 11
it~befor 3
it~both 2
it~bring -3
it~call -4
it~card 10
it~cash 15
it~com -1
it~day 2
it~do -1
it~download 7
it~evidenc 9
it~fifty 2
it~fiv 2
it~for -2
it~forty 5
it~front -4
it~get -2
it~gold 3
it~googl 3
it~gran -3
it~he 1
it~her 9
it~his 5
it~if 2
it~ill 2
it~in -1
it~it -1
it~its 5
it~just 1
it~land 3
it~leav -4
it~lov -3
it~mak 3
it~me 3
it~minut -2
it~morn 5
it~much 2
it~mum 3
it~my 18
it~need 10
it~new -6
it~nineteen -3
it~no -5
it~noth -7
it~now 2
it~of 5
it~ok -8
it~only 2
it~out 2
it~post -3
it~press 4
it~read 14
it~really 3
it~return 2
it~ring -9
it~send 2
it~set -3
it~settl 6
it~seven -4
it~she -2
it~should 7
it~sign -2
it~six 2
it~so 2
it~steam 6
it~tak -11
it~thank -19
it~that 1
it~ther -2
it~this 5
it~thursday -3
it~today 17
it~tonight 7
it~too -4
it~transfer 3
it~two 2
it~want 3
it~what 17
it~when 2
it~whil 26
it~with -2
it~would -2
it~writ -8
i~# 3
i~about -6
i~afraid -3
i~after 3
i~anyth -4
i~as 2
i~be 2
i~bring -5
i~clos 14
i~com -2
i~due 10
i~fix 6
i~forty 3
i~go 1
i~hear 3
i~hold 10
i~hom -15
i~id -4
i~leav -3
i~lik -3
i~link 3
i~log -5
i~look -1
i~met -3
i~money -3
i~my -5
i~need 7
i~no -1
i~open 5
i~over 7
i~pop -11
i~post -2
i~push 4
i~put 1
i~read 4
i~report -7
i~send 1
i~settl 7
i~show 4
i~skip -4
i~still -2
i~tak 1
i~talk -4
i~that 1
i~then 2
i~ther -1
i~today 3
i~try 2
i~turn 6
i~two 1
i~typ 3
i~up 2
i~use -3
i~want -5
i~watch 4
i~wher 6
i~which 6
i~who -2
i~yes -3
j 6
jab and -3
january -9
january the -2
jean -5
jeweller 5
jeweller&say 4
jewellery 18
jewellery and 11
jewellery or 3
job&hom 3
journal -4
journal and -9
judg 7
july -2
jun -19
jury offic -3
jury&offic -3
just approv 4
just ask -5
just check -8
just click 3
just confirm 2
just dial 6
just for 5
just get 2
just get it 4
just giv 2
just go to 3
just hang -5
just hang up -5
just hit 11
just hit yes 6
just keep 5
just need 10
just need the 7
just need you 4
just pay -3
just pop 2
just read 16
just read it 5
just read me -4
just read us 4
just say 3
just say its 5
just say yes 11
just say you 9
just send 4
just show -3
just sign -3
just tak it 5
just tell me 2
just text 3
just the 3
just to 1
just turn -9
just turn the -4
just want -5
just want to -7
just your 3
just~# 4
just~approv 3
just~becaus -3
just~card 11
just~for -12
just~i 2
just~it 7
just~its 2
just~me 3
just~one -2
just~them 4
just~up -1
just~with -3
just~yes 18
just~you 1
keep him 3
keep it 1
keep it between 3
keep it for -6
keep it from 21
keep it off 3
keep it quiet 6
keep me 18
keep me on 16
keep say 14
keep the phon 6
keep this 14
keep two 3
keep two hundr 3
keep&as 3
keep&between 3
keep&copy -3
keep&day -5
keep&fiv 6
keep&him 3
keep&hom 4
keep&hous 7
keep&how 3
keep&hundr 10
keep&lin 6
keep&much 5
keep&off 21
keep&phon 4
keep&quiet 3
keep&ring -10
keep&say 17
keep&send 4
keep&till 2
keep&would 3
keep&youd -4
keep~and -4
keep~between 3
keep~copy -3
keep~from 21
keep~hom 4
keep~hundr 10
keep~in 6
keep~off 10
keep~on 22
keep~or -5
keep~phon 3
keep~quiet 2
keep~to -2
kettl -15
key 10
key and 3
key and press 3
key in 6
key in the 2
key in your 9
key it 3
key with 8
key&ask -3
key&card 4
key&courier 10
key&number 15
key&onc 9
key&press 3
key&r 7
key~press 3
key~your 9
kill 11
kill it 2
kin 2
kindly 3
kiosk 22
kiosk at 4
kiosk at the 4
kiosk~the 6
kit 14
kitchen&tap 4
kne brac 4
kne&brac 4
kne&cost 4
knew 3
knew the 4
knock~and -3
know and 5
know by -3
know i 1
know i hav 2
know if -4
know if id -3
know my -3
know the 8
know what -2
know what be -5
know your nam 5
know&card 12
know&id -4
know&much 5
know&pleas 6
know&say 1
know&seen -6
know&send 2
know&tak 3
know&would -3
know~all 3
know~can 2
know~id -6
know~she 4
know~that 4
lab 2
label -4
lad 1
lad be -6
lad in 5
lad&call 3
lad&hes 5
lad&now 3
lad&out 3
lad&want -2
ladder -3
lady 1
lady at -2
lady in 13
lady&ask -2
lady&bank 5
lady&car 3
lady&pregnant 2
lady&say 2
lady&who 9
lady&would -3
lady~and 5
lady~that 10
lad~com 2
lad~to 4
lago 2
lan 1
land 13
landlord&bank 8
lanyard 9
laps 8
laps and 4
laptop 5
laptop and 3
last four -1
last month -6
last notic 5
last of 4
last one -5
last thre 9
last tim -3
last week 3
last&all 2
last&could -11
last&four -2
last&hes -4
last&jun -7
last&lik -3
last&month -4
last&noth -3
last&she -11
last&som -2
last&tell 2
last&thre 9
last&tim -3
last&week 3
last&youd -3
last~and -2
last~in -4
last~say 2
last~she -4
lat -12
lat becaus -8
lat becaus of -8
lat for -7
lat&becaus -8
lat&say -5
lat&would -9
later -1
later on -2
later~the -7
lat~of -12
laugh -8
laugh and -2
laugh&say -2
laugh&shed -12
launder 8
lawsuit 5
lawyer 3
lay 2
leaflet -35
leaflet in -3
leaflet on -3
leaflet~the -5
leak and -8
leav a -21
leav a card -7
leav a messag -6
leav her 4
leav in 2
leav it -4
leav it ther -9
leav it with -8
leav my -5
leav or -3
leav that -13
leav the 6
leav the phon 3
leav them -3
leav with 3
leav&as -4
leav&ask -4
leav&card -9
leav&cash -6
leav&fac 5
leav&fiv -4
leav&him -4
leav&his -5
leav&messag -14
leav&mov -6
leav&nin -4
leav&number -5
leav&off -2
leav&offic -7
leav&ring -5
leav&she -7
leav&shop -4
leav&till 2
leav~a -3
leav~at -8
leav~bag -3
leav~be -4
leav~card -8
leav~i 4
leav~if 2
leav~lik 5
leav~messag -6
leav~the 2
leav~ther -9
leav~with -8
leav~you 5
legal 16
legal proceeding 17
legal&proceeding 17
lend 3
lend it 4
lend it you 4
lender 2
lender want 3
lender&want 3
lend~you 5
less -7
less&excess -5
let agent -3
let anybody -2
let get -2
let get it 3
let go 2
let him in -6
let me know -3
let me look -10
let on 8
let you -1
let you know -3
let&agent -3
let&down 4
let&hes -10
let&know -5
let&look -6
let&read 3
let&tell -4
letter about -9
letter about the -3
letter and -17
letter and a -5
letter and if -6
letter and number 6
letter at -3
letter be -2
letter com -3
letter for -4
letter go -6
letter go out -4
letter he -5
letter i hav -4
letter in -6
letter it -5
letter on -5
letter or -5
letter through -4
letter to -20
letter we -12
letter we send -4
letter with -18
letter&any -4
letter&appeal -5
letter&ask -3
letter&bank -2
letter&call -3
letter&could -20
letter&follow -12
letter&hell -4
letter&mail -3
letter&may -9
letter&open 6
letter&out -2
letter&payment -12
letter&post -16
letter&ring 2
letter&say -1
letter&send -7
letter&show -4
letter&sign -4
letter&thre -5
letter&us -2
letter&way -8
letter&week -7
letter&which -7
letter~a -12
letter~and -3
letter~ask -2
letter~giv 4
letter~hav -2
letter~if -7
letter~number 6
letter~say -7
letter~send -8
letter~sign -4
letter~the -12
letter~to -2
letter~us -3
letter~you -6
letter~your -2
let~go 5
let~in -3
let~know -9
let~look -10
let~the 4
level 5
liabl 4
library -36
library&book -3
library&card -3
library&say -6
library~be -5
library~on -3
licenc 1
licenc and 5
lien 2
lifetim 15
lift the 6
light -5
light&blu -10
lik a 1
lik be -3
lik the look -3
lik this 2
lik to -13
lik to be -7
lik to check -3
lik to com -5
lik to use 9
lik you -4
lik you alway -6
lik&alway -18
lik&book -6
lik&call 4
lik&cancel -8
lik&check -11
lik&forty 3
lik&look -3
lik&los 5
lik&oh 4
lik&only 24
lik&pound -3
lik&right 2
lik&ring -5
lik&see -2
lik&tell -2
lik&through 3
lik&use 7
lik&wed -4
lik&well -3
lik&whether -3
lik&would -4
likely -2
lik~alway -6
lik~and -2
lik~be -9
lik~check -3
lik~com -5
lik~do -1
lik~it -6
lik~look -4
lik~or -3
lik~pay -2
lik~use 9
limit~you -2
limit~your 6
lin and 2
lin be -1
lin be be 6
lin i 2
lin in 3
lin now 3
lin of -9
lin of your -15
lin say 7
lin whil 5
lin whil you 5
lin will 3
lin&address -8
lin&an 13
lin&drop 2
lin&him 4
lin&hour 6
lin&nam 2
lin&open 11
lin&she 5
lin&thank -2
lin&walk 5
lin&whil 7
link 2
link and 9
link i 5
link i be 5
link in -4
link it 4
link&bank 3
link&our -8
link&pag -3
link~be 6
link~our -6
lin~be 4
lin~my -5
lin~to 8
lin~you 2
lin~your -1
list be 6
list clos 2
list he -4
list&clos 2
list~you 3
littl 3
littl reader 3
littl&app 3
littl&card 3
littl&giv 5
littl&reader 6
littl~and 5
liv 9
liv ther 2
lloyd 6
load 1
load~on 6
loan 4
loan hav 4
loan hav be 4
loan on 6
loan servicer -8
loan&servicer -8
lock 3
lock in 4
lock up 8
locksmith 17
locksmith and 4
locksmith i 2
lock~your 3
lodg 53
lodg&befor 3
lodg&hundr 9
log 4
log in and 4
log into 4
log on 8
log&account -4
log&as 15
log&bank 16
log&into 4
log&say -2
log&whil 4
login 5
login and 3
login so 15
login so i 4
log~and 13
log~as 8
log~or -3
london 3
long 1
long as -3
long as you -3
long card 2
long card number 2
long number 30
long number and 3
long number first 3
long one 4
long you -3
long&as -2
long&but -3
long&card 5
long&dat 2
long&day -5
long&expiry 4
long&first 3
long&front 2
long&number 34
long~and 15
long~first 3
long~number 2
long~to -5
look after 2
look again -3
look and -5
look at -6
look at again -3
look at it -13
look at that -2
look at the -1
look for -1
look i 1
look in the -4
look it -13
look it up -5
look lik a 2
look lik it -3
look me -5
look me up -5
look of -3
look on -7
look on the -3
look round -4
look to 5
look up -3
look up the -2
look us -2
look us up -2
look&after 3
look&again -10
look&app -12
look&box -10
look&id -4
look&letter -4
look&month -5
look&next -3
look&pay -9
look&receipt -6
look&ring -2
look&them -6
look&tim -2
look&typ 6
look&us -3
look&when -5
look&would -4
look~again -3
look~and -3
look~his 3
look~i -2
look~it -16
look~that -2
look~the -9
look~tim -3
look~up -33
look~you -2
loos -5
los everyth 3
los her 6
los it 2
los the 1
los&all 2
los&everyth 3
los&his 2
los&job 2
los&over 3
los&phon 4
los&ring 2
los&slot 4
los~be 2
los~job 2
los~slot 3
lot 1
lot and -3
lot~just 6
loud 2
lov&off -7
lov&only 3
lovely if 2
lovely its -4
lovely that -3
lovely&ask 2
lovely&keep 8
lovely&when -2
lovely~be -1
lov~the 2
low 2
loyalty 1
maam and i 4
maam but 2
maam it 4
maam it be 5
maam you -2
maam&but 2
maam&pay -8
maam&see -2
maam~can -5
maam~i 3
machin 7
machin and i 6
machin in 6
machin in the 4
machin that 3
machin&gas 3
machin&send 5
machin&station 6
machin&tak 9
machin~be 3
machin~i 3
madam 3
madam~do -3
madam~hav 2
madam~you 5
magazin 13
magazin and 4
magazin&tell 6
maiden 12
maiden nam 12
maiden nam and 3
maiden&nam 12
maiden~and 3
mail -8
mail and -2
mail you -3
mail&day -6
mail&form -3
mail&need -3
mail&old -4
mail&out -3
mail&sign -3
mailbox 3
mail~the -7
mail~you -2
main&street -10
main~they 7
mak a 1
mak it 2
mak it go 4
mak it up 3
mak me 8
mak one 6
mak payment 4
mak sur -3
mak the transfer 5
mak them -4
mak&away 4
mak&could -3
mak&laugh -3
mak&new -3
mak&out 7
mak&payment 4
mak&phon 5
mak&sur -3
mak&them -3
mak&transfer 6
mak&us -3
maker -2
mak~laugh -3
mak~the 4
mak~to 4
mak~transfer 6
man ask -8
man call 1
man com on 5
man on 18
man on a 13
man say 2
man say he 18
man tell 3
man&an 7
man&ask -1
man&call 2
man&card 6
man&her 3
man&hes 12
man&lin 7
man&other 4
man&pay 13
man&phon 6
man&say 13
man&she -5
man&thousand 4
man&tonight 10
manag -6
manager 16
manager at 3
manager nam 3
manager&nam 3
manager~the 10
many peopl -4
many&peopl -4
man~# 7
man~a 13
man~and 6
man~be -2
man~com 2
man~he 26
man~her 4
man~it -7
man~me -4
man~my 12
man~on 17
man~say 2
map -3
march -18
march and -4
march~it -3
mark 8
mark the 10
mark the banknot 10
mark&banknot 16
mark&pay 2
market research -11
market&research -11
mark~banknot 10
martin 2
match 3
match just 4
match&becaus 3
matter 14
matter of 4
matur -3
mat~do 3
may hav -3
may i -2
may not 2
may ring -6
may so -3
may ther -3
may ther be -3
may well -2
may well be -2
may&call -15
may&id -3
may&noth -3
may&off -3
may&ring -10
may&tak -2
may&well -2
mayb -10
mayb&fifteen -3
may~be -7
may~say -3
may~to -4
may~you -2
me a pictur 5
me a receipt 2
me about -1
me all 4
me and 3
me and i 12
me anyth -3
me as 8
me at -1
me back about -4
me becaus 2
me befor -3
me but 3
me buy 5
me by 4
me connect 4
me do 8
me do not 12
me every 3
me for -6
me for the -14
me go 3
me her -3
me how -2
me how to -11
me id 11
me id be 5
me if -4
me in 2
me it 1
me know -3
me look -13
me noth -4
me now 4
me okay its -6
me on # 3
me on 6
me on speaker 2
me on the 1
me on whatsapp 5
me one -3
me or the -2
me pay 3
me press 4
me so 10
me so i 4
me so you 5
me som -14
me that -2
me that and 8
me that one 2
me the 18
me the card 14
me the front 4
me the new -2
me the number 6
me the pin 6
me the screenshot 4
me through 1
me to check -5
me to say 3
me to tak -4
me to turn -9
me up -4
me what be 2
me when 5
me when i 4
me wher 4
me whil 2
me with 2
me with the 7
me you 1
me your 1
me your card 4
me your dat -4
meal -41
mean -1
meant 3
meanwhil -10
measur -13
medicar benefit 3
medicar&benefit 3
medicar&how 3
meet -1
meet so 3
meet the -3
meet&him 2
meet~at -2
member -1
membership&today 3
mend -16
mend and -6
mention 14
mention it 14
mention it to 13
mention~at 6
mention~to 17
merced 9
messag from the -2
messag me 7
messag&bank 4
messag&say 1
messag~my 4
messag~the -1
meter -1
meter read -17
meter say 3
meter&never 5
meter&owe 2
meter&read -17
meter~i 2
me~and 25
me~as 5
me~back 4
me~be 1
me~card 18
me~check -8
me~dat -11
me~debit 7
me~form -9
me~front 4
me~go 2
me~he -4
me~hundr 3
me~i 6
me~in 9
me~it -2
me~long 3
me~money 5
me~morn 3
me~not 10
me~noth -11
me~number 6
me~open 4
me~pictur 6
me~receipt 5
me~screen 4
me~screenshot 5
me~speaker 2
me~tak -2
me~think -2
me~ticket -3
me~turn -9
me~want -4
me~well 2
me~whatsapp 5
mic 3
microsoft 7
midnight 3
might -30
might be -10
might be a -8
might get -2
might hav -8
might want -4
might&off -3
might&som -6
might&want -4
might~a -9
might~at -6
might~som -5
might~the -2
might~up 6
mileag -6
milk -7
mill -1
min in -3
min&say -9
mind and -5
mind how -2
mind how you -2
mind the 3
mind&how -2
minut and -3
minut hell 4
minut ill 4
minut out 3
minut out to 4
minut to 17
minut&bank 10
minut&call 11
minut&hell 4
minut&ill 3
minut&meter 4
minut&out 2
minut&pay 4
minut&pull 8
minut&ring -2
minut&say -4
minut&stop 5
minut~to 4
minut~you 2
min~i -8
mirror 5
mirror it 3
miss it -2
miss it no -4
miss~no -4
mistak 4
mistak and 2
misus 7
mm 1
moan -3
mobil 4
mobil if -4
mobil if you -4
mobil&she 7
moment -1
monday -3
monday and -3
monday at -7
monday so 3
monday week -5
monday&id -7
monday&new 3
monday&thre 2
monday&week -5
monday~the -4
money and 3
money be -2
money launder 5
money no -12
money no no -4
money order 2
money out -12
money over -5
money you 4
money&account -7
money&befor -3
money&first 5
money&hundr 5
money&launder 5
money&lend -4
money&off -6
money&order 2
money&out -2
money&pass 7
money&phon -3
money&saf -5
money&tak -5
money&tell -5
moneygram 24
money~it -4
money~my -23
money~sam -5
money~tell -8
money~they -4
money~to 6
monitor 1
month and -1
month and the 7
month and you -4
month be 4
month by -3
month for 2
month from -10
month from the -5
month i -8
month i be -7
month if -3
month or -4
month you -3
month&account 6
month&ask -5
month&call -4
month&card 17
month&could -8
month&leav -3
month&okay -6
month&right -2
month&say -15
month&set -4
month&she -9
month&tell -5
month&want -4
month&would -3
month~and -3
month~do -6
month~say -7
month~to 3
month~will -4
monzo 14
monzo and 7
monzo&ill 6
monzo~ill 6
mor -3
mor i -3
mor lik -4
mor on -2
mor to -18
mor&call -4
mor&lik -4
mor&us -3
morn about -8
morn and -2
morn id -3
morn or -7
morn or afternoon -3
morn whil -3
morn whil we -5
morn you -4
morn&afternoon -15
morn&an -2
morn&bank 3
morn&but -4
morn&id -3
morn&whil -3
morn~afternoon -3
morn~an -2
morn~we -5
mortgag -4
mor~i -4
mostly -1
most~be -6
mot -4
mother 7
mother maiden 12
mother maiden nam 12
mother nam 3
mother&maiden 12
mother&nam 18
mother~nam 12
mous 4
mouth 11
mov anyth -9
mov her 6
mov in -2
mov money -3
mov to -4
mov to the -3
mov&anyth -10
mov&ask -6
mov&balanc 3
mov&befor 12
mov&giv -3
mov&her 6
mov&isa 2
mov&money -8
mov&new 2
mov&saving -5
mov~isa 3
mov~money -11
mov~or -7
mov~the -3
mov~to -1
mr&hes 13
mr&offic 2
mrs~i 1
mr~and 3
mr~hes 9
much as 7
much be 1
much in 4
much&as 7
much&hous 5
much&noth -2
much~i -7
much~the 5
mum get -8
mum ring -3
mum&ask -9
mum&nam 6
mum&see -5
mum&she -2
mum&want -4
must 13
must not 38
must pay 2
must&bank 5
must~to 8
my account 8
my account be 5
my address -7
my app and 2
my appointment -7
my back -4
my balanc -4
my bank 21
my bank card 13
my bank ring -4
my bank so 3
my bank would 6
my bus -5
my call -4
my card 1
my card and 10
my card in -4
my card number 3
my check -2
my colleagu 1
my computer 4
my computer and 9
my contract -3
my cousin -2
my dad -1
my dat -8
my dat of -10
my direct lin 5
my doctor -13
my end 4
my fault -8
my first 9
my first school 8
my fix -3
my god 2
my goodness 5
my grandson -4
my hand 2
my hom 9
my husband about -10
my isa 2
my journal -4
my key -4
my lawyer 6
my letter -3
my licens -10
my licens and -6
my lov 1
my machin 7
my manager 3
my mother 10
my mother maiden 3
my mother nam 3
my neighbor -3
my onlin 5
my other 14
my other phon 4
my own nam 6
my passport -10
my passport and -5
my pension -3
my phon 3
my pin 6
my printer -3
my receipt -11
my screen 2
my sister -2
my sister be -4
my statement -6
my supervisor 2
my visa 2
my wag 3
my~about -8
my~ask -4
my~at -3
my~back 1
my~call -3
my~card 3
my~company -10
my~for 1
my~from -6
my~heer 2
my~i 1
my~ill -2
my~in -2
my~letter -4
my~lin 5
my~lock 5
my~maiden 3
my~may -9
my~nam 4
my~no -2
my~now 6
my~number 3
my~off -2
my~ok -15
my~pay -3
my~plac -5
my~ring -12
my~so -1
my~stop -2
my~tak 4
my~tell -8
my~test -3
my~ther 3
my~they -2
my~to -1
my~up -8
my~want 5
my~what 2
my~whil 3
my~will 3
my~would 8
nah 2
nam and dat -2
nam and its 3
nam and my 2
nam becaus 7
nam do 19
nam do not 17
nam for 11
nam hav 7
nam hav be 3
nam if -4
nam of 5
nam of your 9
nam on -3
nam so 8
nam so if 3
nam that 5
nam to 2
nam will 3
nam you 8
nam&an -4
nam&bank 7
nam&becaus 6
nam&but 3
nam&call 2
nam&giv 12
nam&her -5
nam&id 9
nam&lin -3
nam&match 3
nam&mov 6
nam&mr 1
nam&need 2
nam&officer 3
nam&pay 12
nam&refund 3
nam&say -1
nam&school 10
nam&send 5
nam&sort 2
nam~a 1
nam~address -2
nam~and -4
nam~be 2
nam~com 4
nam~dat -2
nam~do 3
nam~if 3
nam~its 3
nam~my 6
nam~not 9
nam~number 6
nam~will 5
nam~your 1
nasty 11
nasty&say 14
national 7
national crim 5
national insuranc 7
national insuranc and 2
national insuranc number 1
national&bank 7
national&crim 5
national&insuranc 7
national&number 1
national~and 2
national~number 1
near it -4
nearby 9
nearest 3
need # 55
need # for 9
need a 1
need a lift -7
need a new -2
need a signatur -12
need an 3
need any -7
need any detail -2
need anyth -18
need anyth from -4
need be 3
need be the 4
need cash -4
need it 1
need my -13
need my bank -8
need my card -2
need not 3
need not do -4
need noth -8
need one -3
need six 4
need someon -4
need that 10
need the 8
need the card 26
need to bring -4
need to chang -6
need to com -5
need to do -5
need to open -4
need to press -3
need to ring -13
need to send -10
need two 2
need you 15
need you to 14
need your 4
need your bank 3
need your card 6
need your nam -3
need&account 3
need&aid 3
need&any -18
need&anyth -84
need&as 2
need&ask 4
need&befor 1
need&bring -2
need&call -4
need&card 22
need&chang -14
need&deposit 3
need&download 5
need&form -5
need&four 8
need&gran -3
need&help 4
need&his -5
need&hold 12
need&hous -3
need&hundr 11
need&lift -12
need&maam -5
need&money -3
need&nam -3
need&nin 5
need&noth -17
need&our 9
need&payment 6
need&pleas 11
need&releas 5
need&ring -14
need&signatur -9
need&six 8
need&someon -5
need&thousand 13
need&transfer 4
need&us -16
need&who -4
need&whol 2
need~# 12
need~bring -5
need~card 4
need~chang -7
need~com -5
need~detail -3
need~do -13
need~from -4
need~get 1
need~go 2
need~hold 4
need~hundr 12
need~lift -7
need~nam -3
need~no -11
need~on 6
need~ring -9
need~send -8
need~signatur -6
need~the 2
need~thousand 6
need~to 5
need~your 3
neighbour -2
neighbour be -2
neighbour be in -5
neighbour&number -6
neighbourhood -5
neighbourhood&team -9
neighbour~hav 3
neighbour~in -6
neither -13
nephew 1
network&off -6
never a -3
never hav a 6
never hear 37
never hear of 35
never need -3
never read -9
never send -6
never tell 2
never want -3
never want the -6
never&but 6
never&card -24
never&cod -4
never&hear 39
never&him 8
never&met 12
never&off -3
never&payment -4
never&phon -2
never&pin -2
never&read -9
never&say -2
never&tak -1
never&tell 1
never&them -2
never&want -2
never&well 3
never~a 1
never~of 35
never~so 13
never~the -6
new account 6
new account number 6
new battery -8
new bill -5
new boiler -3
new card -9
new card and -7
new dat -4
new one -13
new one in -2
new one would -6
new password -8
new phon 1
new pin -5
new pric -11
new rul 3
new&account 6
new&ask -5
new&battery -8
new&bill -2
new&bin 9
new&boiler -3
new&card -2
new&check 3
new&could 5
new&dat -8
new&day -11
new&fiv -10
new&hundr 3
new&letter -21
new&normally 3
new&old 2
new&open 3
new&out -2
new&password -8
new&pay 2
new&phon 1
new&photo -5
new&pin -15
new&post -19
new&pric -4
new&ready -5
new&ring -7
new&rul 3
new&say -6
new&send -2
new&tablet -2
new&tell 12
new&today 9
new&when -7
new&which 6
new&would 2
new&yes 6
news 5
newsletter -8
new~and -1
new~be -13
new~com -6
new~for -12
new~go -2
new~he 4
new~i 3
new~ill 3
new~in -2
new~it -3
new~number 8
new~on -3
new~that -3
new~today 7
new~when -4
new~would 2
next bill -31
next door -3
next lady 4
next month -1
next thursday -3
next tim -38
next tim you -10
next two 4
next&bank 4
next&bill -23
next&door -3
next&hour 5
next&lady 4
next&minut 13
next&say 2
next&thursday -3
next&tim -38
next&well 3
next~and -5
next~for -2
next~hav 3
next~he -6
next~i -2
next~minut 13
next~or -2
next~you -18
nhs 9
nhs&number 6
nic about -2
nic about it -5
nic lad -4
nic&lad -4
nic&say 2
nic&she 2
nic~it -5
niec be 3
night&all 4
nil 7
nin and -4
nin day 2
nin digit 5
nin dollar 2
nin figur 5
nin for 3
nin four one 4
nin hundr 6
nin nin 9
nin number 2
nin pound 2
nin pound and 2
nin so 3
nin thousand 24
nin to fiv -3
nin with the -3
nin&bring -6
nin&cash 3
nin&cod 8
nin&digit 5
nin&dollar 7
nin&eight 4
nin&eleven -3
nin&fifteen -3
nin&figur 5
nin&giv -8
nin&hold 3
nin&hundr 6
nin&id -2
nin&ill 4
nin&lifetim 3
nin&ninety 5
nin&now 9
nin&off 3
nin&only 9
nin&out 4
nin&plac 3
nin&pound 1
nin&say -3
nin&see 4
nin&thousand 24
nin&thre -1
nin&today 5
nineteen hundr 3
nineteen thousand 2
nineteen&hundr 3
nineteen&thousand 2
nineteenth -3
ninety 22
ninety day -6
ninety eight 2
ninety fiv 2
ninety nin 19
ninety&day -6
ninety&fiv 2
ninety&ill 3
ninety&nin 19
ninety&pound 3
ninety&thre 2
ninety~be 9
ninety~i 3
ninety~pound 2
ninth -14
nin~and 3
nin~be 3
nin~fiv -5
nin~go 4
nin~if 17
nin~nin 3
nin~ninety 2
nin~now 12
nin~number 3
nin~that 2
nin~then 3
no and -1
no bother -4
no charg -68
no charg for -17
no charg its -4
no charg or -3
no cod -3
no deposit -10
no do -6
no do not -3
no fee -16
no fee and -5
no fin -6
no good -2
no harm -4
no harm do -4
no he -3
no hurry -14
no if -4
no if you -3
no ill -7
no interview 7
no it be -4
no it com -3
no its fre -9
no just -2
no lov -2
no maam -5
no money -11
no mor -4
no need -13
no need to -13
no never -3
no no 2
no nobody -8
no noth -14
no okay -2
no one -7
no paperwork 6
no problem -3
no rush -28
no rush its -5
no servic 6
no show 3
no sir -2
no thank -15
no thank you -4
no that 1
no that be 1
no the 1
no then -2
no ther -8
no ther be -6
no viewing 5
no we -13
no we do -2
no we hav -3
no when -8
no you -12
no you be -4
no you can -5
nobody -6
nobody be in -2
nobody com -11
nobody com out -3
nobody com round -3
nobody from -8
nobody from heer -3
nobody go -3
nobody go to -3
nobody hurt -4
nobody&answer -5
nobody&even 2
nobody&ever -6
nobody&heer -12
nobody&hurt -4
nobody&leav -4
nobody&off -6
nobody&out -3
nobody&ring -14
nobody&round -7
nobody&want -5
nobody~heer -3
nobody~in -2
nobody~out -3
nobody~round -3
nobody~to 2
noon 1
noon i 9
nop -2
normal&how 6
normally 18
normally use 5
normally&but 3
normally&out 5
normally&use 5
normally~and 4
not a penny -5
not a word 8
not abl 2
not abl to 2
not agre -5
not and -7
not answer the 8
not ask -3
not ask for -9
not ask you -3
not at all -4
not authoriz 5
not back by -4
not be ask -8
not be call 3
not be charg -6
not be daft -7
not be pay -2
not befor -6
not bother 2
not but -3
not call the 3
not chang -12
not charg -3
not click -2
not clos 3
not com 1
not com out 3
not contact 7
not cost -2
not discuss 19
not discuss it 4
not discuss this 5
not expect -3
not for -4
not get 2
not giv -3
not giv me -2
not go anywher -2
not go into 9
not go on -2
not go through 7
not hang 6
not hang up 5
not hav it 4
not hav to -21
not hear -1
not hear from 4
not in by 12
not it 1
not just sign -3
not know 2
not let it -2
not let me 16
not let you -4
not lik it 18
not lik the -4
not log 4
not mak -3
not mak it -5
not match 6
not matter 3
not mention 34
not mention it 22
not mov -3
not need -83
not need any -6
not need anyth -6
not need me -3
not need the -8
not need to -23
not need your -16
not on the 9
not open 6
not open it 8
not pay a -3
not pay anybody -6
not pay anyth -4
not pay for -4
not pay the 7
not permit 6
not phon 7
not press # -3
not press -1
not put 10
not put it 4
not put the 3
not read -16
not read it -8
not ring 13
not ring the 28
not say owt 2
not secur 6
not see -1
not send a 11
not set 3
not shar 15
not shar it 4
not show 10
not show you 3
not speak 10
not speak to 8
not stop the 9
not stress 3
not tak -7
not tak any -4
not tak cash -4
not talk 7
not talk to 8
not tell it -6
not tell me -19
not tell mum 3
not tell the 5
not tell them 5
not tell you -5
not tell your 14
not text you -2
not the 5
not them 6
not ther -3
not ther by -6
not think i -2
not through 8
not through the 15
not tim 12
not to 7
not to me -17
not to ring 5
not to say 6
not to tell -1
not today -7
not touch 3
not touch anyth 3
not touch it 7
not troubl 18
not turn 8
not turn up 6
not us -16
not us you -3
not use 3
not wak 4
not want anyth -4
not what -3
not worry you 3
not you press 2
not you tak 3
not your fault 6
notary 10
noth and -6
noth at -13
noth at all -13
noth els -6
noth hav -5
noth hav be -3
noth i -5
noth its -3
noth mor -3
noth owe -8
noth the -3
noth they -3
noth to -22
noth to buy -4
noth to do -20
noth to pay -44
noth to sign -5
noth you -2
noth&after -3
noth&all -12
noth&ask -15
noth&but -2
noth&buy -4
noth&could -9
noth&els -7
noth&id -6
noth&leav -3
noth&lik -4
noth&mor -3
noth&need -21
noth&only -27
noth&owe -13
noth&pay -56
noth&read -4
noth&see -4
noth&sign -2
noth&tell -7
noth&till -2
noth&us -2
noth&want -4
noth&well -5
noth&when -2
noth&would -6
noth&youd -4
nothing -18
nothing set -4
nothing set up -4
nothing&out -2
nothing&set -4
nothing~out -2
nothing~up -4
noth~all -10
noth~and -2
noth~be -4
noth~buy -4
noth~do -19
noth~go -3
noth~me -4
noth~need -3
noth~pay -51
noth~sign -5
noth~tell -4
noth~that -17
noth~the 4
noth~to -10
noth~you -3
notic -3
notic from 1
notic from the 4
notic in -8
notic&appeal -3
notic&press 8
notic~the 2
not~# -2
not~about 2
not~again -5
not~all -5
not~alright -5
not~any -3
not~anybody -3
not~anyth -5
not~anywher -2
not~ask -5
not~becaus 8
not~bother 7
not~cash -8
not~charg -3
not~dad 5
not~daft -7
not~for -5
not~go 4
not~hang 2
not~hed 8
not~her 6
not~if -3
not~me -12
not~money -3
not~mum 6
not~no -2
not~number -5
not~off 2
not~on 3
not~our 2
not~pay -2
not~penny -5
not~pleas -4
not~put 6
not~right 4
not~sign -6
not~tak 4
not~talk 4
not~tell -2
not~thank -3
not~them 1
not~thing -2
not~this 9
not~through 2
not~today 2
not~up 7
not~with 1
not~word 8
not~you -7
not~your 1
november -3
november and -4
now and 15
now and if 4
now becaus 3
now befor 3
now for 4
now i 4
now i be 1
now if 8
now if you 2
now ill 5
now it 4
now it say 3
now itll 2
now its 3
now just 2
now my 2
now ok 3
now on 4
now pleas 4
now the 9
now the number 3
now ther 1
now ther be 1
now they 8
now to 4
now we 7
now what 3
now what be 3
now whil i -3
now with 2
now yeah -2
now you 5
now your 1
now&bank 22
now&befor 24
now&card 33
now&cash 10
now&clos 4
now&collect 6
now&debit 4
now&enter 4
now&forty 3
now&good -2
now&her 6
now&him 7
now&hundr 6
now&ill 9
now&keep 7
now&look -2
now&los 3
now&need 14
now&off 2
now&ok 3
now&our 4
now&out 2
now&pay 4
now&pleas 4
now&run 9
now&say 1
now&see -1
now&sh 4
now&six 5
now&stay 2
now&tak 4
now&text 7
now&thre 3
now&transfer 5
now&turn 3
now&want 3
nowt -4
now~# 3
now~a 4
now~bank 2
now~be 6
now~do 2
now~hav 3
now~i 3
now~its 10
now~my 6
now~not 4
now~number 3
now~put 8
now~say 5
now~the 16
now~want 7
now~well 6
now~what 3
now~will 8
now~your 9
no~a -1
no~and -4
no~at -1
no~be -8
no~call -4
no~can -2
no~do -7
no~fee -3
no~fin -2
no~for -5
no~fre -9
no~hav -3
no~i 1
no~id 5
no~if -5
no~ill -4
no~in -15
no~it -1
no~its -4
no~just -10
no~need -2
no~nobody -4
no~not -3
no~noth -16
no~or -11
no~ring -3
no~she -10
no~that -1
no~ther 2
no~to -14
no~today -6
no~will -5
no~you -1
no~your -4
number across 7
number across the 7
number again -4
number an -4
number and 6
number and a 5
number and bank 5
number and the 35
number and then 7
number at the -3
number be on -4
number com -2
number do -4
number do not -3
number first 4
number four -2
number from -7
number from the -3
number hav 4
number hav be 10
number i 2
number if -3
number in 1
number in it 9
number in the 2
number its on -5
number just 10
number my 5
number nin -2
number now 7
number off 2
number off a 3
number off the 5
number on her -4
number on it -3
number on the -8
number on your -7
number or -8
number or the -3
number or your -3
number that 2
number that com 10
number the 7
number ther -2
number ther be -4
number to 13
number which -6
number which be -3
number will 3
number you can -6
number you use 5
number you will 3
number&again -8
number&also -15
number&alway -4
number&an -3
number&anyon -7
number&ask -25
number&bank 31
number&bill -5
number&card 1
number&cas -3
number&caus 3
number&chang -11
number&check -5
number&cod -6
number&detail 5
number&digit 4
number&door -4
number&email -8
number&expiry 12
number&first 22
number&follow 3
number&four -1
number&front 5
number&hang -3
number&happen -3
number&her -5
number&hold 3
number&insuranc 3
number&label -4
number&letter -13
number&lik 2
number&littl 8
number&lov 4
number&man 4
number&nam 4
number&national 9
number&never -2
number&nin -1
number&noth -3
number&now 4
number&onc 8
number&over 4
number&pay 5
number&phon 3
number&post -2
number&press 3
number&prov 8
number&read -2
number&ready 3
number&ring -18
number&say 1
number&send 7
number&show 4
number&stop 13
number&suspend 2
number&thank -2
number&them -8
number&theyll -4
number&thre 1
number&us -3
number&use 8
number&want 1
number&which -4
number&writ 10
number~a 4
number~and 1
number~ask -13
number~bank 20
number~can -3
number~com 3
number~expiry 3
number~giv 9
number~hav -1
number~her -12
number~i 3
number~in -3
number~it 1
number~ring -8
number~say 2
number~then 9
number~to 3
number~use 16
number~will 3
number~writ 5
number~you 8
number~your -7
nurs -3
nurs&ask -3
object -4
october -4
odd 1
of # 48
of # and 15
of # for 4
of # hav 6
of # to 3
of # which 7
of a -1
of amazon 4
of birth -1
of birth and -6
of business 5
of eighty 4
of em 3
of forty 3
of her 2
of him 2
of id -3
of it 5
of it and 12
of its 4
of january -5
of jun -4
of liv 6
of my card 2
of october -3
of one 5
of one thousand 2
of our shop -6
of paper 6
of question -2
of tax 7
of the back 2
of the letter 2
of the month -10
of the number 8
of the road -6
of the week -3
of them that -7
of thos 3
of two 7
of us -1
of you and -5
of your address -15
of your bank 12
of your card -4
of your passport 8
off again -4
off and -2
off and i 4
off and on -41
off at the -3
off for -2
off for you 2
off from -2
off i can 3
off i say -7
off next -9
off or 3
off the 1
off the bill -2
off the label -3
off the next -4
off the receipt 4
off the system 3
off you 1
off you will -7
off your bill -2
off your card 5
off your next -5
off&account 3
off&again -6
off&all -17
off&anyth -13
off&as 3
off&bill -25
off&card 7
off&credit 5
off&driver 3
off&email -6
off&everyth 9
off&fil 8
off&four -2
off&him 3
off&hour -1
off&insuranc -4
off&itself -8
off&keep 9
off&label -3
off&last -3
off&lin 5
off&month -4
off&next -32
off&oh -2
off&pound -4
off&read -2
off&receipt 4
off&right -2
off&ring 2
off&see -7
off&shed 5
off&sunday -4
off&system 3
off&till -4
off&today 4
off&unless 22
off&week -4
off&writ 4
off&year -9
offer -3
offer to -2
offer to get -5
offer you -3
offer&last -5
offer&phon 9
offer~get -5
offic be 2
offic by -3
offic for -8
offic hav 12
offic he -7
offic it 7
offic number -18
offic on -9
offic or -1
offic they 8
offic they be 10
offic to -8
offic with the -6
offic&check -4
offic&him 5
offic&hour -7
offic&money 3
offic&number -12
offic&pay -4
offic&phon 2
offic&say -5
offic&send 2
officer 29
officer and 3
officer in 3
officer on # 3
officer on 16
officer will 2
officer&account 8
officer&attend 4
officer&pleas 3
officer&press 3
officer&settl 3
officer&today 6
officer~# 5
officer~it 5
officer~look -7
officer~your 11
offic~be 3
offic~it 2
offic~my -4
offic~the -7
offic~will 9
offic~you -3
off~# 6
off~a -1
off~about -2
off~bill -8
off~card 6
off~do -2
off~hav -3
off~he 3
off~i 1
off~insuranc -4
off~its -4
off~label -3
off~next -13
off~on -14
off~receipt 4
off~sit -2
off~sunday -9
off~system 3
off~will -9
often -1
of~a 2
of~about -5
of~activity 3
of~address -7
of~bank 4
of~be 1
of~call 2
of~com 2
of~computer 2
of~dog -8
of~driv 9
of~fiv 2
of~for 2
of~hed 4
of~how -3
of~i 1
of~if -2
of~ill -3
of~its 2
of~letter 5
of~month -8
of~negativ -9
of~ninety 3
of~noth -6
of~now 4
of~number 5
of~on -1
of~or -3
of~passport 9
of~postcod -3
of~pound 10
of~road -3
of~sir 5
of~so 1
of~thousand 10
of~till 3
of~to 4
of~today 13
of~week -5
of~your -3
oh be that -2
oh four -2
oh it -2
oh my 1
oh my god 1
oh my goodness 3
oh thank -5
oh thank god -2
oh&alright 2
oh&fiv 2
oh&great -4
oh&ill -3
oh&really -5
oh&saf 3
oh&thank -4
oh&thousand 7
oh&wait -3
oh~do 2
oh~i -1
oh~that -7
oh~well 2
ok and -4
ok be -7
ok ill -10
ok its 9
ok send 12
ok so -2
ok thank -6
ok the 7
ok you 13
ok&but 17
ok&his -11
ok&ill -15
ok&now 10
ok&say 20
ok&thank -6
okay and 2
okay be -1
okay get 2
okay giv -3
okay i can -3
okay ill -8
okay no -1
okay now -3
okay that -1
okay that be -1
okay ther 2
okay ther be 3
okay you -2
okay&giv -2
okay&ill -5
okay&look -2
okay&need -3
okay&nin 2
okay&now -2
okay&sh -3
okay&sir -1
okay&thank 2
okay&whil -4
okay~be -2
okay~do -1
okay~get -2
okay~no -4
ok~do -2
ok~get -12
ok~say 9
old card 1
old number 9
old one 1
old one up -6
old&bank 3
old&through -3
old&till -2
old~be 1
old~from 13
old~number -4
old~up -6
ombudsman -5
on # 8
on # and 4
on # befor 3
on a bit 3
on a card 6
on a list 2
on a new 3
on a number -3
on account 1
on and 1
on card 3
on do not 6
on facebook 2
on fil -5
on friday -21
on gov -3
on hav 3
on him -1
on his 4
on hold -5
on hold becaus 3
on how -2
on in your 4
on it i 5
on it no -6
on it so 3
on its -1
on main -4
on monday -13
on monday and -7
on monday at -5
on my 7
on my card 6
on my computer 10
on my mobil 7
on our -11
on our letter -6
on our sit -8
on our websit -15
on paper and -6
on parentpay -6
on saturday -8
on sinc 7
on sit -2
on so 1
on speaker 2
on sunday -18
on the # -30
on the app -1
on the bill -2
on the card -2
on the council 1
on the county -3
on the day -10
on the eighth -4
on the fil 2
on the first -1
on the floor 13
on the form -9
on the fourth -2
on the front 2
on the government -14
on the key -3
on the letter -8
on the lin 2
on the meter -5
on the ninth -15
on the notic -13
on the number -24
on the other 15
on the phon 1
on the portal -6
on the record 3
on the sam 5
on the screen 2
on the second -4
on the sit -9
on the sixth -5
on the starter -3
on the statement -3
on the strip 9
on the tabl 7
on the third -3
on the way -2
on the websit -15
on their -4
on thursday -13
on thursday at -2
on to 2
on to a 3
on top 1
on tuesday -6
on us -6
on wednesday -7
on whatsapp 35
on whatsapp and 10
on whil 2
on with 4
on with me 15
on with you 5
on you 4
on your bill -24
on your fil 3
on your nam 3
on your next -4
on your phon 1
on your statement -6
on your tablet 5
onc a -8
onc a week -6
onc and -2
onc its 4
onc its in 3
onc&check -5
onc&say -2
onc&sign -8
onc&week -6
onc~in 3
onc~week -6
one and hav 3
one and i 2
one chanc 3
one com -2
one day -11
one do i -6
one eight -2
one end -2
one even -6
one forty 7
one from the 5
one hundr 3
one hundr and 1
one i be 3
one i do -2
one if -6
one in 1
one its 3
one just 3
one mor 3
one ninety 8
one ninety nin 9
one no -3
one now 23
one now and 3
one of our 1
one of thos 1
one of you 3
one off the -3
one oh -3
one oh one -2
one ok 3
one on -5
one on your -10
one or -6
one out -4
one payment 5
one ring -4
one say 6
one so i 2
one that 1
one that be 2
one thousand 9
one thousand two 5
one tim 1
one tim number 3
one to 8
one to be 7
one to speak 8
one twenty 6
one two -3
one up -7
one will -3
one with the -1
one would -2
one would be -5
one yes 2
one you will 3
one~about -5
one~an 3
one~and 6
one~at -4
one~giv 2
one~go 2
one~hav 1
one~he 3
one~if -7
one~in 2
one~just 3
one~may -4
one~me 4
one~month -9
one~nin 8
one~no -4
one~now 6
one~number 3
one~oh -2
one~open 5
one~our 1
one~payment 6
one~speak 8
one~thos 1
one~thre 3
one~to -1
onlin -1
onlin account -5
onlin bank 17
onlin if -4
onlin or -16
onlin&account -5
onlin&bank 13
onlin&nam 6
onlin&number -5
onlin&post -3
onlin&referenc -3
onlin&ring -5
onlin&shop 2
onlin&whil 11
onlin~its 3
onlin~you -2
only a 6
only and 7
only be 4
only do not 4
only hav 6
only hav to 3
only he 6
only hold 8
only hold the 4
only i 5
only if -13
only if i -6
only if you -3
only my -5
only need 1
only that the 6
only the 8
only ther -4
only to say -2
only want -3
only want to -2
only&card 5
only&down 3
only&half -6
only&hes 2
only&his 2
only&hundr 9
only&id -2
only&keep 4
only&leav 33
only&let 10
only&letter 8
only&lik -10
only&minut 3
only&nam -5
only&need 6
only&never -2
only&nin 2
only&pay 6
only&plac 7
only&say -1
only&she 3
only&slow 5
only&tak 2
only&talk 4
only&tell 4
only&ten -5
only&them 14
only&thing 2
only&today 5
only&twelv -2
only&want -1
only&well 6
only&whether -4
only&whil 5
only&yeah -4
only~an 2
only~as -3
only~can 2
only~do 3
only~for 12
only~hav 3
only~it 3
only~leav 4
only~my 4
only~not 7
only~of 15
only~pay 3
only~plac 5
only~say -5
only~the 7
only~we 4
onto 8
on~# -19
on~an 5
on~ask -4
on~at -12
on~bank 2
on~bill -15
on~bit 3
on~certificat -3
on~computer 3
on~council 1
on~county -3
on~day -5
on~eighth -4
on~email -2
on~fil 2
on~first -6
on~floor 13
on~form -11
on~fourth -3
on~front 5
on~go -4
on~googl 10
on~government -7
on~hes 8
on~i 4
on~if -9
on~invoic -7
on~journal -3
on~key -2
on~laptop 2
on~letter -30
on~lin 2
on~link 4
on~me 2
on~meter -3
on~mobil 5
on~morn -9
on~nam 9
on~new 3
on~next -5
on~ninth -15
on~no -17
on~not 19
on~notic -17
on~number -15
on~of 6
on~okay 2
on~on -6
on~one -2
on~or 2
on~other 24
on~policy -3
on~portal -6
on~press 5
on~put -5
on~receipt -3
on~record 2
on~road 1
on~sam 3
on~school -2
on~screen 5
on~second 1
on~she 6
on~sit -8
on~sixth -5
on~so 8
on~starter -3
on~statement -17
on~sticker -4
on~strip 9
on~sunday -4
on~tabl 7
on~tablet 6
on~tell 10
on~text -2
on~that -1
on~then 3
on~third -4
on~thursday -6
on~to -2
on~twenty -2
on~visa 7
on~way -1
on~websit -28
on~when -9
on~your 2
op and 7
open a 4
open day -4
open enrollment -2
open hour -7
open in 4
open it 10
open my 2
open one 3
open the bank 4
open up your 2
open your 27
open your bank 24
open&account 2
open&bank 31
open&day -5
open&enrollment -2
open&fil 3
open&first 6
open&fresh 4
open&hour -7
open&ill 4
open&nam 2
open&now 6
open&onlin 7
open&pay 5
open&saturday -5
open&tap -5
open&tell 3
open&wallet 5
open~bank 14
open~fil 3
open~on -10
open~onlin 5
open~the 12
open~wallet 3
open~your 17
operation 2
optician -5
or # -2
or # to -4
or a card -5
or after -4
or afternoon -3
or an -4
or any -4
or anyon -4
or anyth -8
or ask -10
or ask for -4
or at -6
or at the -8
or bank -10
or bring -9
or by -5
or call -2
or call the -3
or card -14
or cash -8
or com -13
or com in -6
or computer 6
or do -3
or do it -10
or for -6
or get -2
or hand -2
or hav -9
or hav it -5
or hell 9
or i can 2
or ill -5
or in 3
or it 10
or it go 3
or its 3
or just -2
or leav -2
or leav it -1
or mail -8
or mastercard 5
or no -4
or not -3
or not at -4
or on -11
or on the -4
or onlin -3
or pop -8
or pop in -8
or post 2
or put -2
or ring -19
or ring the -9
or ring us -3
or send -10
or shall -10
or shall i -5
or so 1
or so i 7
or tak -7
or tell -2
or tell you -4
or the -1
or theyd 26
or theyll 31
or to -5
or use -7
or use the -7
or want -4
or whatever -4
or when -3
or when you -3
or would -5
or would you -5
or you 4
or you can -6
or you will 9
or your -2
or your bank -14
orang -2
order a -9
order and 3
order email -7
order i -2
order it -2
order number -2
order on -2
order so 5
order&card -9
order&email -10
order&giv -12
order&number -3
order&ring 2
order&yeah -2
order~a 5
order~and -2
order~be -3
order~i 3
or~# -2
or~a -17
or~after -6
or~afternoon -9
or~anyth -13
or~at -5
or~bank -15
or~can -5
or~card -6
or~cod -2
or~email -4
or~for -7
or~fre -4
or~go 6
or~i -4
or~if -4
or~in -11
or~it -28
or~los 29
or~may -9
or~number -3
or~off -5
or~on -8
or~one -2
or~pin -6
or~post -4
or~the -37
or~them -2
or~to -10
or~us -8
or~we -8
or~when -3
or~will 17
or~with -4
or~would 2
or~you -9
or~your -2
other 3
other card 5
other day -9
other lin 12
other one 5
other peopl 5
other phon 4
other way -2
other&card 5
other&day -5
other&lin 12
other&peopl 2
other&phon 4
other&way -2
other&yeah -4
otherwis 19
otherwis the 2
otherwis~be 6
other~be 3
other~do -4
other~on 2
other~yeah -4
other~you 2
ought -3
ought to -3
our agent 8
our bank -5
our bank detail -3
our branch -6
our client 3
our driver 2
our field 6
our letter -13
our nam -2
our offic 3
our officer 13
our secur 5
our sit -15
our websit -18
our&account 14
our&address -2
our&agent 10
our&any 2
our&ask -13
our&audit 7
our&bank -5
our&branch -12
our&call 5
our&card 2
our&check -3
our&client 3
our&down 2
our&driver 2
our&end 7
our&field 6
our&id 4
our&letter -14
our&money -3
our&mr 11
our&off -6
our&offic 4
our&officer 37
our&other 7
our&own 3
our&partner 3
our&press 4
our&refund 3
our&ring -1
our&secur 5
our&server 6
our&she -4
our&sit -15
our&websit -13
our~a 6
our~account 11
our~and 1
our~detail -3
our~form -7
our~hav -2
our~hes 5
our~if -2
our~nam 8
our~officer 11
our~or -7
our~server 5
our~they 3
our~with -11
out # 25
out again -3
out again tomorrow -4
out and 1
out and then 5
out as 10
out at 6
out do 2
out i 4
out i hav 2
out loud 4
out of a -9
out of court 5
out of it 5
out of the 1
out so 8
out that -8
out that be -5
out to be -5
out to me 4
out to pull 6
out to the 2
out today 4
out&after 8
out&again -3
out&all 6
out&anyon -3
out&as 11
out&befor 8
out&car 3
out&card 2
out&cash 7
out&could 2
out&court 6
out&eight 4
out&everywher -6
out&fifty 2
out&four 3
out&fre -6
out&hundr 3
out&january -7
out&keep 4
out&loud 4
out&nam 9
out&next -11
out&now 4
out&pay 16
out&press 5
out&pull 2
out&right 4
out&ring -2
out&sam -3
out&sign -3
out&som -6
out&ten -2
out&thousand 6
out&today 4
out&tomorrow -2
out&when 5
out&whil 2
outag -2
outsid and -2
outsid&now 14
outstand 2
out~# 3
out~and 12
out~be -2
out~befor 4
out~court 5
out~he 2
out~it 4
out~me 3
out~my 2
out~on -3
out~or -4
out~pull 6
out~ring -3
out~say -3
out~the 1
out~then 2
out~thre 4
out~to -2
out~tomorrow -4
over at 6
over eighteen -2
over sixty -2
over that -4
over this 3
over to 8
over two -5
over&bank 4
over&call -5
over&card 6
over&eighteen -2
over&let -3
over&month -3
over&now 2
over&say 3
over&sixty -4
over&sort 7
over&thing 5
over&today 4
over&us 2
over&which 3
overcharg 7
overdraft -7
overnight 2
over~call -3
over~do 3
over~me 14
over~month -4
over~no -2
over~not -5
over~so -2
owe # 10
owe 1
owe to 3
owe&anyth -8
owe&but 3
owe&noth -3
owe~# 3
owe~two 3
owe~us 3
own account 6
own account becaus 5
own cell 3
own nam 6
own phon -4
own tim -3
own&account 4
own&as 5
own&becaus 10
own&call -7
own&cell 3
own&detail 6
own&fault -6
own&good 3
own&letter -7
own&nam 4
own&okay -10
own&pag -5
own&phon -2
own&say 5
own&send 3
own&she 3
own&sit -3
own&system 4
own&tell 2
own&tim -5
own~a 2
own~as 8
own~be 3
own~becaus 8
own~so 2
owt 1
pack -2
packag 2
pag -5
pag do -3
pag do not -3
pag say -5
pag two -7
pag&call -4
pag&need -5
pag&number -2
pag&tell -3
pag&thank -3
pag~do -3
pag~i -5
pag~not -3
pag~the -9
pag~you -4
pair 1
panic -1
paper and -1
paper in 3
paper with -5
paper&she -5
paper&sign 3
paper&tak -8
paperwork 2
paper~the 6
parcel for -4
parcel&held 6
parent -1
parish -9
park 1
park~the 2
part of it 3
partner 23
part~it 3
pass and -4
pass cod 3
pass for 6
pass it 3
pass it on 3
pass to 3
pass to the 3
pass&cod 3
passbook -3
passcod 4
passcod&bank 3
passcod&send 16
passport -3
passport or -3
passport&bank 4
passport&cod -2
passport&copy -4
passport&offic -18
passport&shar -2
passport~be -2
passport~shar -2
passport~the -19
password 3
password and ill 4
password for 4
password for the 7
password on 2
password on the -4
password then 11
password&as 2
password&bank 3
password&fil 3
password&ill 11
password&number 5
password&set -3
password~and 8
password~be 7
password~he 2
password~i 5
password~ill 5
password~keep 7
password~not -2
pass~the 7
past nin -7
past that 6
past&nin -3
past~and -8
pay # 20
pay anybody -4
pay anyth -13
pay at 2
pay at all -3
pay at the 3
pay by the 3
pay for -5
pay for anyth -6
pay for it -4
pay for the -3
pay him -1
pay him in -9
pay if -7
pay if you -6
pay it at -2
pay it on -2
pay it to 2
pay me 3
pay me the 3
pay no -4
pay now -5
pay off -2
pay on -1
pay on the -19
pay on tim 3
pay onlin -3
pay onlin with -4
pay or -2
pay over 2
pay stub -4
pay tax -3
pay that be 11
pay the 1
pay the deposit -4
pay the fee -5
pay the first 8
pay ther -2
pay to 3
pay when -16
pay when i -7
pay when you -5
pay you back 5
pay&after -8
pay&agent 4
pay&all -4
pay&alway -3
pay&any -4
pay&anybody -4
pay&anyth -25
pay&app 4
pay&ask 1
pay&bank -2
pay&befor 3
pay&bill 3
pay&bit -5
pay&bond 6
pay&both 3
pay&but 13
pay&card 6
pay&could -4
pay&day -19
pay&deposit -7
pay&eleven 2
pay&fin 7
pay&first 21
pay&friend 2
pay&front 2
pay&giv -4
pay&half 3
pay&hed 14
pay&her 15
pay&his 3
pay&hold 9
pay&id -10
pay&instead 3
pay&know 3
pay&let 10
pay&lik -6
pay&link 9
pay&look -5
pay&lot 3
pay&nam 5
pay&need -7
pay&noth -5
pay&off -1
pay&offic -10
pay&okay 2
pay&onlin -5
pay&out 2
pay&pick -2
pay&post -3
pay&pound 7
pay&releas 5
pay&return 5
pay&ring -5
pay&send 1
pay&she -2
pay&shop -3
pay&sit -9
pay&six 5
pay&straight 11
pay&stub -4
pay&thousand 3
pay&thre -3
pay&till -11
pay&today 1
pay&tonight 6
pay&transfer -6
pay&usual -3
pay&want 5
pay&websit -2
pay&when -46
pay&whil 5
pay&would -10
pay&writ -4
payabl -3
payment be -4
payment for -5
payment of # 2
payment of 2
payment plan -9
payment so -3
payment through 9
payment you -3
payment&approv 4
payment&front 4
payment&nin 2
payment&ninety 3
payment&now 4
payment&plan -9
payment&show 4
payment&through 3
payment~# 1
payment~i -10
payment~it 2
payment~so 2
payment~that 3
payment~to 4
payout 7
paypal 43
paypal&family 6
paypal&friend 6
payroll can 2
paysaf 39
paysaf from 6
paysaf from the 3
paysaf&garag 7
paysaf&giv 10
paysaf~the 6
payslip -9
payslip and -5
pay~# 11
pay~all -8
pay~and 3
pay~anyth -16
pay~at -8
pay~back 7
pay~bank -18
pay~be 1
pay~bill 10
pay~bond 5
pay~by 6
pay~card 1
pay~deposit -4
pay~fin 19
pay~first 8
pay~friday -3
pay~front 2
pay~he 2
pay~i -2
pay~if -2
pay~in -4
pay~it -1
pay~new 3
pay~nin 4
pay~or -4
pay~put -7
pay~six 5
pay~straight 8
pay~tax 14
pay~that -3
pay~the -2
pay~through 2
pay~till -3
pay~to 1
pay~two 5
pay~when -8
pay~with -6
pay~you -5
pay~your 3
pcso -4
pen 3
pendant 1
pendant alarm 2
pendant&alarm 2
pension 1
pension be 2
pension review 4
pension wis -4
pension&letter -5
pension&review 4
pension&ring -5
pension&wis -4
pension&writ -4
pension~be -2
peopl i -7
peopl not 4
peopl on 4
peopl who 3
peopl&know 3
peopl&lik 5
peopl&look 3
peopl&ring 1
peopl&turn 12
peopl&who 3
peopl~do 3
peopl~it 2
peopl~turn 6
peopl~your 2
per 4
per cent 4
per&cent 4
percent 9
percent off 4
percent so 2
percent to 4
percent&off 5
percent~and 5
perhap -2
permit 3
person&nam 2
personal 2
personal account 5
pet 2
pet~hav 4
phon about the -3
phon back -3
phon be -15
phon down -1
phon go 2
phon go to 6
phon hav 5
phon if -4
phon if you -4
phon keypad 7
phon may -5
phon now 9
phon or computer 6
phon right -3
phon ring -6
phon say he 3
phon so its 5
phon tell 4
phon tell me 13
phon the 1
phon to 4
phon when i 3
phon when you -4
phon which 4
phon with 6
phon would 4
phon&account 7
phon&an 3
phon&bank 5
phon&buzz 5
phon&camera 2
phon&card 2
phon&chang -8
phon&computer 12
phon&could 1
phon&els 4
phon&first 3
phon&good -5
phon&his -6
phon&hit 7
phon&hour 6
phon&hundr 8
phon&id 2
phon&itll 2
phon&keep 4
phon&keypad 7
phon&lik 11
phon&may -5
phon&night -7
phon&nin 2
phon&now 11
phon&number 3
phon&our 4
phon&out 3
phon&read 5
phon&ready -3
phon&ring -4
phon&say 6
phon&send 30
phon&should -3
phon&thre 8
phon&turn 6
phon&typ -6
phon&use 4
phon&wait -7
phon&whil 14
phon~and 1
phon~ask -2
phon~be 2
phon~computer 6
phon~hav -3
phon~he 11
phon~it 3
phon~its 21
phon~me 5
phon~my -4
phon~say 2
phon~so -3
phon~to 22
phon~wait -5
photo -9
photo be -9
photo id -5
photo of my 3
photo&bank 6
photo&both 4
photo&id -5
photo&licenc 7
photo~it -3
photo~my 3
photo~the -3
photo~you -2
pick -1
pick a -8
pick for 2
pick it -4
pick it up -4
pick the -4
pick up 1
pick up the 9
pick&card 2
pick~day -2
pick~the 13
pick~up -5
pictur of your 2
pictur&driv 3
pictur&licenc 5
pin 7
pin on 18
pin on a 6
pin so 5
pin to 7
pin&into 8
pin&keypad 9
pin&lik 12
pin&phon 9
pin&slip 5
ping 15
pin~be 5
pin~i 3
pin~its 4
plac 2
plac and -14
plac be 6
plac&account 7
plac&leav 6
plac~your 4
plain 3
plain cloth 13
plain&cloth 13
plan -13
plan you -5
plan&call -5
plan~on -3
plan~your -4
plastic 3
plastic card 5
plastic&card 5
plat -3
play card 8
play&card 8
pleas bring -15
pleas bring your -3
pleas do not 5
pleas if -2
pleas sit 3
pleas use -6
pleas&bring -11
pleas&computer 4
pleas&dad 4
pleas&ignor -2
pleas&ill -7
pleas&into 3
pleas&leav -3
pleas&mention 5
pleas&now 4
pleas&phon 3
pleas&press 2
pleas&send 2
pleas&sit 4
pleas&thousand 3
pleas&typ 3
pleas&us 2
pleas~be -2
pleas~in 4
pleas~its -2
pleas~not 5
pleas~on -2
pleas~us -3
plumber -13
plus 3
plus my 10
pocket 12
pol -3
polic 1
polic ring -3
polic&ask -8
polic&hang 7
polic&pleas 3
polic&ring -7
polic&say -4
polic&us -13
policy -2
policy number -14
policy&number -14
policy~and -6
polic~and 6
polic~in 6
polic~to -3
pop in -6
pop it 10
pop it in 2
pop the 2
pop your 13
pop your card 5
pop&an 17
pop&ask 4
pop&branch -6
pop&card 8
pop&envelop 4
pop&over 2
pop&when -4
pop~card 8
pop~in 3
pop~the -3
pop~when -4
port 4
portal -2
post if -3
post in -3
post it back -4
post me -7
post or -8
post to -4
post to you -2
post with -6
post you -8
post you a -13
post&bond 8
post&card -9
post&day -2
post&envelop -4
post&fiv -5
post&form -4
post&ill -4
post&key 3
post&leaflet -5
post&new -10
post&number -4
post&say -9
post&tak -6
postag 9
postcod -7
postcod and -2
postcod and the -2
postcod~the -2
post~a -15
post~and 4
post~back -4
post~bond 5
post~my -3
post~or -6
post~say -6
post~the -2
post~with 1
post~you -9
pot 5
pound a month 1
pound a week -9
pound be 2
pound fin 6
pound forty 4
pound ninety 6
pound ninety nin 2
pound off -3
pound or -4
pound to 2
pound&account -2
pound&bank 7
pound&becaus 3
pound&card 9
pound&fin 6
pound&fiv 4
pound&forty 3
pound&him 4
pound&laugh -7
pound&month 1
pound&mor -3
pound&nin 2
pound&ninety 9
pound&now 6
pound&over 3
pound&releas 7
pound&she -1
pound&than -3
pound&week -6
pound&when -4
pound~do -4
pound~fiv 5
pound~giv -4
pound~month 1
pound~nin 2
pound~two -3
pound~we -6
pound~week -5
power -6
power button -4
power&button -4
pre 7
pre approv 5
pre approv for 4
pre&approv 5
pregnant 7
prepaid card 6
prepaid&card 8
present -1
press # 16
press # and 19
press # for -3
press # if -19
press # now 12
press # to -1
press approv 7
press it 4
press it and 5
press no -5
press one 55
press one and 5
press one now 12
press one to 17
press r 4
press respond 9
press the window 3
press two -2
press&accept 4
press&adviser 6
press&an 14
press&anyth -9
press&approv 7
press&bank 4
press&chang -6
press&confirm -3
press&connect 5
press&enter 3
press&giv 23
press&hear -9
press&itll -3
press&key 3
press&now 23
press&our 10
press&pay 39
press&r 24
press&reach 6
press&respond 10
press&ring -4
press&say -1
press&someon 3
press&speak 42
press&through 5
press&typ 7
press&us -4
press&window 3
press~and 19
press~hav 5
press~if -33
press~its 3
press~now 26
press~number -5
press~or -9
press~the 18
press~to 6
press~typ 5
press~window 3
press~you 4
pretend 7
pretend to 3
pretend to be 3
pretend~be 6
pre~for 7
pric for 4
pric&letter -7
pric~be 12
prim 11
print~be -3
priority register -3
priority&register -3
privat 14
privat&becaus 6
privately 4
priz -3
priz draw -5
priz&draw -5
probably -4
problem -1
problem&ill -7
problem&nam -3
proceeding 20
process 5
process~of 3
program 19
program on 9
programm 4
proof -1
protect 6
protection 9
prov 19
prov i 2
prov i be 2
prov its 14
prov its you 6
prov that 4
prov you 3
prov~be 5
prov~you 3
pull 3
pull the 2
pull&meter 7
pull~meter 7
push 20
push it through 4
push it to 4
push&through 14
push~through 6
push~to 4
put # 7
put a banknot -7
put a card -5
put a leaflet -13
put a program 4
put down 5
put down a 8
put family 4
put in # 13
put in 10
put in the 2
put it back 1
put it in -5
put it on 1
put it right -3
put it through 3
put it to 2
put it up -3
put my 2
put no 6
put one 3
put our 6
put out 3
put that -2
put the -2
put the card 6
put the phon -3
put the rest -13
put up 1
put you back 7
put you on -2
put~# 17
put~and 4
put~banknot -4
put~by 5
put~in -5
put~leaflet -18
put~my 9
put~new -6
put~of 4
put~phon -2
put~program 8
put~rest -13
put~right -2
put~straight 4
put~through 1
put~to 2
put~up -7
put~you 3
qualify 4
qualify for 5
qualify for a 2
qualify&dollar 6
qualify&zero 3
qualify~a 2
quarter to -4
question -6
question and -2
quick 3
quick and 6
quick&befor 7
quick&call -5
quick~i 2
quiet 6
quietly 31
quit~you 3
quot -36
quot the -6
quot&number -4
quot&referenc -4
r 4
r and 11
r&typ 11
raffl -2
rain -4
rat -2
rat be -6
rather -3
rather i -6
rather pay -3
rather&call -5
rather&card 4
rather&pay -6
rather&refund -5
rather&she -3
ray -2
reach 8
read about -4
read her 2
read her the 10
read him 3
read him the 4
read it 2
read it first -5
read it off 7
read it to 1
read me 14
read me it 10
read me the -6
read me what 5
read me your 4
read out 9
read out my 8
read the -2
read the number 7
read them 16
read us 3
read us the 2
read you 6
read you the 12
read&all 4
read&anybody -5
read&anyon -3
read&call -7
read&card 31
read&cod -3
read&debit 7
read&detail 8
read&digit 3
read&first -4
read&front 3
read&her 13
read&ill 4
read&last -6
read&meter -5
read&number 12
read&off 28
read&out 11
read&phon 12
read&ring -4
read&sort 5
read&them 7
read&us 6
read&warn -4
reader 13
reader and 15
reader&giv 2
reader&press 3
reading -10
ready at -3
ready for the 6
ready to collect -5
ready&agent 3
ready&but -2
ready&collect -5
ready&releas 2
ready~collect -5
ready~the 3
read~cod -3
read~first -5
read~letter -5
read~meter -5
read~off 9
read~the 31
read~to 8
read~what 5
read~you -4
read~your 6
real and -4
real person 4
real&person 4
really 1
really&her 5
real~the -4
rebat 4
rebat~be 2
recall on -2
recall on the -2
recall~the -4
receipt -8
receipt and -3
receipt and the -10
receipt we -4
receipt~the -5
recipient 5
recognis -2
record 1
record for 4
record messag -17
record so 4
record&due -3
record&messag -17
record~and 3
recovery 5
red cross 4
red whit 4
red whit and 4
red&blu 4
red&cross 4
red&whit 4
redelivery 2
red~and 3
referenc -1
referenc be -9
referenc on -4
referenc on the -3
referenc&giv 2
referenc&letter -4
referenc&pay -11
referenc&ring -3
referenc&say 3
referenc&try -4
referenc~be 3
referenc~on -3
referenc~the -12
refund 10
refund form 3
refund of 2
refund you 3
refund&form 3
refund&typ 3
refundabl 43
refund~the 3
refus 5
refus it 3
refusal 2
reg -1
register first -3
reimburs 18
reinstat 6
reissu 7
reject 4
releas 79
releas it 9
releas the 15
releas your 6
releas&an 5
releas&hundr 4
releas&pay 12
releas&pound 2
releas~it 2
releas~of 4
releas~to 8
remain 8
remain on 7
remain on the 5
remain&lin 7
remain~the 7
remind -31
remind me -12
remind&want -8
reminder -6
reminder~the -3
remot 11
remov 10
renew today 2
renew today at 2
renew&hundr 7
renew&thre 7
renew&today 5
renew~# 2
renew~at 2
rent~your 3
repeat -2
replac 3
reply -11
reply to -3
report -1
report it -6
report to 10
request 1
research -8
reserv 10
reset it 4
reset link -6
reset&link -6
respond 19
respond&typ 4
rest -3
rest and 3
restitution 3
restriction 3
return 1
return be -4
return my -9
return the 4
return to 4
return your -4
return your call -8
return&bank 3
return&call -12
return&money 4
return~call -10
return~i 3
return~you 7
revers 32
revers it 6
reversal 3
review~be 2
revok 6
revolut 21
reward 2
ric -4
rig and 4
right away 3
right back 6
right do -2
right do you -4
right enough -6
right i -13
right i be -16
right i do -4
right if 7
right now 4
right now i 3
right that -5
right that be -2
right through -5
right we -5
right you 2
right you be 1
right&anyon -4
right&anyth -2
right&ask -7
right&away 3
right&but 2
right&card 2
right&enough -6
right&good 2
right&id -4
right&ill -1
right&leav -10
right&now 4
right&oh -2
right&only 2
right&pop 4
right&see -3
right&stranger 9
right&them -2
right&through -5
right&us -2
right&want -4
right~ask -4
right~be -1
right~can -2
right~its 1
right~so 8
right~ther -3
right~this 2
ring # -22
ring # and -4
ring # from -10
ring # or -6
ring # to 2
ring about -3
ring about the -6
ring after -3
ring and -2
ring and ask -6
ring back -3
ring back about -8
ring back on -3
ring becaus -6
ring fenc 4
ring four 2
ring four tim 2
ring from -2
ring from the -1
ring her -8
ring him -3
ring it 2
ring me back -2
ring me on -11
ring me with 7
ring my -1
ring onc -11
ring onc a -9
ring one -3
ring or 7
ring peopl -2
ring the bank -4
ring the council -1
ring the number 5
ring the shop -15
ring the ward -4
ring them on -4
ring this 6
ring this number 2
ring to -38
ring to ask -9
ring to say -14
ring to tell -10
ring up -7
ring us -39
ring us and -2
ring us back 2
ring us befor -5
ring us if -6
ring us on -6
ring when -10
ring you -12
ring you about -4
ring you up -3
ring your -2
ring&after -1
ring&agent -6
ring&ask -1
ring&bank -2
ring&becaus -13
ring&befor -12
ring&bill -10
ring&bond -6
ring&cash 3
ring&chang -4
ring&charg 14
ring&check -3
ring&claim -3
ring&collar -5
ring&could -2
ring&dat -5
ring&every 7
ring&fenc 4
ring&first -3
ring&hang 5
ring&hell 4
ring&her -9
ring&him -2
ring&his -7
ring&id -3
ring&landlin -4
ring&last -6
ring&leav -12
ring&mak -5
ring&man 2
ring&money -11
ring&mum -2
ring&night -2
ring&noth -4
ring&number -14
ring&off -5
ring&offic -2
ring&onc -30
ring&order -3
ring&passport -4
ring&pay -8
ring&peopl -2
ring&phon -4
ring&quot -5
ring&right -4
ring&see -2
ring&send -4
ring&set -3
ring&sh -9
ring&shop -20
ring&somebody 3
ring&statement -6
ring&steal -2
ring&straight 2
ring&tell -6
ring&them -3
ring&theyll 3
ring&thought 6
ring&tomorrow -3
ring&tonight -2
ring&us -42
ring&usual -5
ring&want -3
ring&ward -5
ring&week -3
ring&when -5
ring&wher 2
ring&which -3
ring&wrong 2
ring&year -10
ring&youd -12
ring~about -14
ring~and -10
ring~ask -22
ring~at -11
ring~back -1
ring~bank -10
ring~befor -6
ring~every 6
ring~first -6
ring~from -5
ring~get 4
ring~if -6
ring~in -2
ring~mum -2
ring~my -1
ring~number 4
ring~off -5
ring~on -43
ring~one -4
ring~or -9
ring~ring -5
ring~say -5
ring~shop -15
ring~tell -5
ring~that -3
ring~the -2
ring~tim 2
ring~ward -4
ring~when -3
ring~you -13
risk 16
roll -11
roof&say 13
roofer -7
room&door 9
round&an 4
round~for -6
round~i 4
round~if 3
round~the 6
round~you -11
rout 6
rout&number 2
row 2
run you to 6
run&as 3
run&say -10
run&tap 2
run~i -3
run~to 24
rush -9
rush and -2
rush its -5
rush~you -4
s 4
sack 6
sack~i 4
saf keep 4
saf&but -4
saf&keep 4
safety 2
sam account -3
sam account as -5
sam address -16
sam as -9
sam bank -2
sam card -2
sam day 5
sam number -20
sam phon 5
sam&account -3
sam&address -16
sam&alway -8
sam&amount 3
sam&as -25
sam&bank -2
sam&day 7
sam&ever -2
sam&night 5
sam&noth -6
sam&number -14
sam&pay -3
sam&phon 5
sam&ring -4
sam&week -8
sam&would -3
sam&yes -5
sampl and 4
sam~account -3
sam~and 6
sam~as -13
sam~if -5
sam~on -3
sam~or -5
sam~yes -3
sam~you -3
santander 7
sat 2
sat in 2
saturday -27
saturday and -2
saturday at -11
saturday no -4
saturday&but -3
saturday&nin -5
saturday~the -14
saturday~you -3
sav the 6
sav you 2
sav&som -3
saving 9
saving in 5
saving&out 3
saving&too 7
saving&would 8
saving~and 7
sav~som -3
saw -1
saw that -6
say approv 11
say aye -4
say bring -2
say com -3
say do you -2
say go -3
say he 6
say he be 15
say i -1
say i be 2
say i could -45
say i owe 2
say id be 20
say id buy 8
say id get 9
say if i 7
say ill -2
say it hav -3
say its 9
say its a 2
say its for 37
say its not -9
say its the 2
say my 2
say my bank 15
say no -37
say no and -6
say no sir -5
say no thank -3
say no ther -3
say not 1
say noth 3
say pay 9
say put -8
say she 2
say she could 3
say so -4
say so and -7
say someon 13
say sorry -16
say stop 4
say thank 2
say thank you 2
say that be -2
say that he 12
say that i 14
say the nam 5
say the sam -4
say they -2
say they hav -11
say this 3
say thursday -3
say to 1
say we -4
say we hav -2
say what -4
say what be -7
say which -7
say wrong 13
say yes he 3
say you be 7
say&already -4
say&amount 2
say&an -2
say&any -2
say&anybody -9
say&approv 12
say&as -3
say&ask 1
say&aye -4
say&balanc -5
say&bank 7
say&banknot -6
say&becaus -2
say&bin -11
say&bounc 4
say&box 21
say&branch 13
say&bring -2
say&but 1
say&buy 2
say&car 2
say&charg 2
say&cod 12
say&completion -8
say&could -4
say&council 2
say&court 4
say&daughter 4
say&day -12
say&drop -9
say&els 3
say&email -4
say&end -2
say&enough -4
say&every 4
say&everyon 3
say&fifty 6
say&fin -5
say&fraud 6
say&friend 3
say&full 2
say&furnitur 13
say&girl 2
say&good -3
say&great 3
say&hadnt 3
say&hat 4
say&him 2
say&hour -2
say&hundr 2
say&hurry -9
say&ignor 6
say&keep -4
say&knock 8
say&lat -7
say&leav -16
say&look -1
say&loud 5
say&mail -2
say&man -2
say&might -7
say&money 2
say&morn -7
say&nam 9
say&need -10
say&neighbour -2
say&never 4
say&next -2
say&nin 1
say&noth 1
say&number 1
say&off -6
say&old -17
say&only 4
say&owe 5
say&own 2
say&pac 2
say&pay 2
say&pin 2
say&pop 5
say&press 3
say&problem -3
say&rather -3
say&read 9
say&report -4
say&sam -4
say&see -4
say&sell 4
say&sh 3
say&shar 27
say&she 1
say&should -2
say&sister -6
say&somebody 3
say&someon 25
say&son 1
say&sorry -9
say&sort 3
say&sound 3
say&staff 20
say&steal 2
say&still -11
say&stop 10
say&thank -1
say&them -1
say&theyll -2
say&thousand 12
say&thursday -3
say&tim 2
say&too -4
say&us -9
say&verify 9
say&very -3
say&visa 4
say&want -1
say&when -4
say&wher -7
say&which -2
say&worry -2
say&wrong 4
say&yes 1
say~# 1
say~a 4
say~about 6
say~address 5
say~and -3
say~at 4
say~bank 4
say~buy 2
say~can 2
say~cod 19
say~com -2
say~could -6
say~do -4
say~for 12
say~from 2
say~get 2
say~i 1
say~might -11
say~nam 4
say~need -1
say~no -7
say~not -1
say~one 4
say~only 3
say~owe 2
say~password 2
say~pay 1
say~phon 5
say~put -2
say~right -2
say~sam -4
say~see -4
say~send -5
say~someon 7
say~thank -14
say~that -3
say~the 1
say~their -5
say~them -2
say~ther -3
say~they -5
say~visa 5
say~work -5
scam -1
scam&say 9
scan it 6
scar -2
schem&certificat -3
school -2
school i 2
school&trip -4
scratch 16
scratch them 28
scratch them and 13
scratch&off 3
scratch&read 3
scratch&them 28
scratch~and 27
screen 12
screen go 8
screen now 8
screen shar 5
screen&black 6
screen&now 8
screen&ring -5
screen&shar 5
screenshot 1
screen~me 4
screen~say 3
screen~up 5
screen~you 2
seal 11
seal&bag 3
search 3
second one 12
secret 2
secur 60
security 10
security number 7
security question 4
security&cod -5
security&number 8
security&pleas 2
security&question 5
security~and -2
security~the -4
security~we 2
security~your 3
see a -1
see heer -2
see i 6
see in 3
see it and -2
see it land 7
see it ther -3
see me -2
see my -10
see whether -3
see you -5
see you in -4
see&account 7
see&adviser -6
see&all 14
see&app -3
see&bank 29
see&becaus 5
see&bill -11
see&could 3
see&her -3
see&him -4
see&land 7
see&last -2
see&need 6
see&number -5
see&out -3
see&right 5
see&ring -14
see&she -4
see&shed -4
see&sunday -5
see&want -3
see&wher -3
see&whether -3
see&would 2
seen -1
seen it -8
seen the van -5
seen&van -9
seen~and -3
seen~van -5
see~and -10
see~at -9
see~bank 21
see~he -3
see~in -5
see~land 7
see~my 3
see~number -5
see~sunday -4
see~ther -3
see~with -6
seiz 6
select 2
self assessment -1
self&assessment -1
selfi 2
sell -3
sell a 7
sell&out -4
seller 2
send # 23
send # to 6
send a cod 2
send a copy -4
send a driver 8
send a new -5
send a six 4
send another -11
send any -3
send anyth -9
send four 8
send four hundr 4
send her the -4
send in -3
send in the -10
send it again -8
send it and 3
send it in -2
send it it 2
send it on 3
send it to 25
send me 5
send me the 3
send money -3
send the # 6
send the 3
send the differenc 15
send the form -6
send the money 9
send them -3
send to 1
send to your 4
send us -6
send us a -2
send us the -3
send&account 6
send&across 6
send&address -3
send&again -16
send&an -4
send&another -13
send&any -9
send&anyth -5
send&as 2
send&ask -6
send&bag -4
send&banknot -6
send&becaus 3
send&card -2
send&christma -3
send&colleagu 8
send&copy -11
send&day -7
send&differenc 20
send&driver 8
send&eight 2
send&fifty 8
send&first 1
send&form -10
send&four 4
send&giv -2
send&hell 4
send&hes 3
send&his 2
send&hold 8
send&hundr 18
send&id -5
send&ill 15
send&key 7
send&letter -2
send&lot 9
send&may -2
send&messag -2
send&mobil 8
send&money 1
send&month 19
send&need 3
send&new -7
send&number 22
send&ok -5
send&passcod 4
send&passport 9
send&phon 11
send&pick 2
send&plumber -4
send&prov 17
send&reset -6
send&rest 3
send&right 12
send&round 2
send&slip -14
send&someon -2
send&sum 5
send&tak -5
send&text 5
send&them -3
send&till 3
send&us -3
send&whatsapp 4
send~# 30
send~again -13
send~and 4
send~anyth -3
send~be 6
send~cod 2
send~copy -4
send~differenc 15
send~driver 8
send~form -8
send~hundr 13
send~i -2
send~in -4
send~money 2
send~month 8
send~my 8
send~new -7
send~on 1
send~reset -6
send~six 6
send~the -1
send~to 24
send~wher 4
send~you -7
send~your 10
senior 7
sensitiv 8
sergeant 7
serv 4
server 12
servic -1
servic at -9
servic desk -1
servic&an 3
servic&desk -1
servic&ring -13
servic&say 8
set -1
set you 4
set you up 4
set&an -2
set&plan -3
set&yourself -4
settl # 4
settl 20
settl&befor 4
settl&hundr 5
settl&now 2
settl&today 4
settlement 5
settl~the 3
set~my -14
seven day -11
seven fifty 5
seven hundr 8
seven i -4
seven&day -20
seven&fifty 7
seven&hundr 5
seven&ninety 3
several -4
sh 1
sh a -6
sh fin -9
sh go 4
sh put -4
sh&fin -6
sh&heer -6
sh&her -7
sh&know 5
sh&thank -5
shall -6
shall i -5
shall i put -5
shall&down -3
shall~put -5
shar 9
shar cod -2
shar it 9
shar with 2
shar&anyon 2
shar&cod -8
she ask my -12
she ask would -2
she be to 16
she be very -2
she can -6
she could 4
she giv -2
she giv me 2
she hav to 2
she laugh -3
she lik -9
she ring -1
she say i -1
she say it -4
she say no -15
she say yes -6
she send 3
she should -3
she tak 4
she tell -2
she tell him -1
she want -7
she would not -5
she&answer 5
she&anybody -2
she&ask -8
she&bank 18
she&birth -6
she&bring -2
she&buy 4
she&card 5
she&confirm -7
she&dat -17
she&down 2
she&eleven 3
she&fin -8
she&giv -10
she&hold 7
she&how -10
she&ill -8
she&laugh -5
she&lik -2
she&might -11
she&morn -2
she&nam -2
she&open 4
she&pay -2
she&see -8
she&set -12
she&should -5
she&show -7
she&someth -7
she&sorry -3
she&speak -8
she&theyd 2
she&thought -2
she&through 4
she&us -8
she&want -6
she&well -4
she&when -5
she&which -3
she&would -1
she&yes -8
shed a -2
shed pay 3
shed&keep 7
shed&pay 5
shed&say 3
shed~her 11
shed~it 2
shed~me 2
sheet 2
shell 2
shell need -4
shell only 5
shell&her -3
shell&need -5
shell&only 3
shell&tak 10
shell~her -5
sheriff 3
she~and -1
she~ask -8
she~at 2
she~but -6
she~go -5
she~hav -5
she~it -3
she~its 2
she~my -6
she~no -15
she~they 3
she~to 1
she~very -2
she~would -4
she~yes -6
ship 12
shop and 2
shop hav -2
shop or -21
shop to -11
shop wher -11
shop&as -5
shop&bring -4
shop&buy -4
shop&card 6
shop&lik -3
shop&number 4
shop&round -4
shop&say -3
shop&scratch 5
shop&tell 4
shop&wher -17
shop~a -6
shop~tell 11
shop~we -6
short -2
short of -8
short statement -3
short&statement -3
should&anyon 3
should&as -6
should&last -5
should&ring 2
shouldv -4
should~# 12
should~it -6
should~the -10
should~you -2
shout it 5
shout&out 11
show good 4
show good faith 4
show his -8
show his badg -3
show i 6
show me -3
show me how -11
show on 2
show you his -4
show you the 10
show&badg -8
show&card -21
show&faith 5
show&first 4
show&good 8
show&his -20
show&how -3
show&pay -3
show&red 12
show&say 4
show&send 10
show&she 8
show&someth 4
show&us -4
show&wait 5
show~badg -3
show~be 8
show~card -21
show~faith 4
show~his -5
show~how -9
show~the 1
sh~her -2
sh~i -7
sh~it -4
sid 1
sid so 2
sid&card 6
sign a -8
sign and -6
sign for -1
sign for it -8
sign in -5
sign in pag -4
sign it and -7
sign the -20
sign the card -7
sign&account -6
sign&anyth -5
sign&bank 2
sign&card -4
sign&form -9
sign&giv -2
sign&off 3
sign&oh 4
sign&own -12
sign&pag -4
sign&post -3
sign&ring -7
sign&slip -3
sign&tak -15
sign&tell -5
sign&when -2
sign~card -7
sign~form -6
sign~i -2
sign~it -10
sign~no -6
sign~off 3
sign~pag -4
sign~say -3
sign~ther -3
sign~to -1
sim only -5
sim&only -5
simply 5
sinc i -2
sinc my 2
sinc the 5
sinc you -3
sinc&only 6
sinc&theyd 5
sinc~hav -3
sinc~ring -3
sir i can -6
sir its 4
sir the 4
sir you -3
sir&need -3
sir&now -4
sir&say -12
sir&use 3
siren 2
sir~be 2
sir~can -3
sir~the 3
sister -2
sister be -4
sister&her -13
sister&round -4
sit -1
sit or -13
sit with -4
sit you -2
sit&ask -3
sit&but 2
sit&open 3
sit&pay -3
sit~a 8
sit~and 4
sit~the -1
six and 2
six figur 3
six for -7
six hundr 12
six hundr and 4
six if -6
six in -4
six in the -3
six number 8
six on -7
six week -4
six&an 5
six&befor 3
six&figur 3
six&hundr 8
six&now 2
six&number 5
six&over 13
six&week -7
sixteen 8
sixteen digit 19
sixteen&card 5
sixteen&dat 3
sixteen&digit 19
sixteen&front 5
sixteen&number 3
sixteen~the 4
sixty day -23
sixty day to -4
sixty fiv -2
sixty pound 1
sixty&day -7
sixty&fiv -1
sixty&fre -7
sixty&month -4
sixty~the 4
six~# 4
six~and 4
six~but 4
six~can 4
six~go 12
six~its 7
six~that 6
six~the -7
siz -2
skip any -6
skip&any -6
slow 7
slow it 6
slow it down 6
slow&down 6
slowly 2
slow~down 6
small&account 4
small&payment 3
small~to 5
smartphon 10
smash -1
smash~your -4
smell -2
smok -2
so and -2
so as 7
so bring -7
so could 1
so could i 4
so do -3
so do not -2
so hav a -3
so hav you 2
so he 15
so he can 4
so he could 80
so hed 15
so i believ 6
so i can 33
so i pay 13
so i say -6
so i send 10
so id 5
so id want 6
so if i 8
so if she -5
so if you 4
so ill send 3
so it 4
so it be 4
so it know 3
so its 3
so its fre -4
so its lik 3
so its now 3
so nobody 4
so noth -3
so pleas -1
so pleas do -11
so press 8
so put 4
so put it 3
so read 4
so read me 7
so ring -9
so send 4
so she could 14
so she say 2
so tell 6
so tell me 4
so that 3
so that the 25
so the 21
so the bank 4
so they 1
so they could 3
so to 10
so we 13
so we can 17
so what 5
so what be 4
so what i 4
so what we 6
so would 6
so would i 6
so yes -6
so you know 1
so you will 7
social security 1
social&number 3
social&security 1
social~be 11
sofa -4
solicitor 1
solicitor if -3
solicitor tak 5
solicitor&account 4
solicitor&as 9
solicitor&phon 4
solicitor&tak 7
som guy -10
som id -14
som question -2
som&ask -3
som&guy -10
som&id -18
som&photo -3
som&question -2
som&ring -8
som&she -4
som&tell -2
somebody do -3
somebody from -2
somebody in 3
somebody in the 6
somebody might -3
somebody ring 3
somebody with -2
somebody would 3
somebody&branch 18
somebody&call 2
somebody&might -3
somebody&over -4
somebody&ring 2
somebody&say -9
somebody&want -7
somebody&would 2
somebody~get 4
somebody~it -10
somebody~to 4
somebody~you -2
somebody~your 3
someon ring -1
someon ring and -8
someon to -5
someon&card 26
someon&ring -5
someon&say 2
someon&would -3
someon~it 4
someon~my 6
someon~your 3
someth els 3
someth with -48
someth with your -12
someth&address -6
someth&els 3
someth&nam -5
someth&only 2
someth&see 10
someth~the -2
someth~your -9
somewher to 3
som~be -3
som~it -5
som~that -4
som~the 4
son&his -8
son&tell -2
son~the 3
soon 2
soon as 6
soon&as 6
sooner -1
sooner i 7
sooner not -3
sorry about -4
sorry about that -4
sorry&down -3
sorry~that -6
sorry~your -1
sort 8
sort cod 23
sort cod and 22
sort&account 7
sort&cod 23
sort&off -3
sort&tell 3
sort~and 30
sort~i 4
soul 4
sound 2
sound right 2
sound&right 3
so~and 7
so~ask 3
so~bank 23
so~believ 7
so~bounc 4
so~com -1
so~could 29
so~fre -4
so~giv 14
so~i 3
so~its -6
so~just -1
so~know 1
so~leav -6
so~me 4
so~might -2
so~need 2
so~never -7
so~new 2
so~pay 10
so~send 20
so~should -2
so~stop 6
so~tak 5
so~the 2
so~to 6
so~want 6
so~we 3
so~will 8
so~would 6
so~you 1
spac -2
spain 1
speak to 2
speak to the 5
speak with a 5
speak&officer 8
speak&technician 3
speak~a 5
speak~the 6
special 2
specialist 32
specialist~your 7
spell 11
spell it 4
spent -6
spread it -6
spread&over -3
spring -7
squad 3
squar 10
squar it 7
squar&hold 4
staff 11
staff be 11
staff can 3
staff~be 3
stag 1
stair -4
stairlift -13
stamp 6
stand&send 3
standard -2
stand~you -2
start with 8
start with fiv 4
start with the 10
start&fiv 10
start&thousand 5
starter form -7
starter&form -7
start~fiv 8
start~the 2
statement -31
statement i -3
statement&number -3
statement~can -4
statement~the -3
statement~you -5
station -5
station and 2
station he -3
station road -2
station&bring -3
station&ring -12
station&road -2
station&text 4
station~can -3
station~i -11
stay 4
stay as -2
stay as it -3
stay on 10
stay on the -3
stay on whil 6
stay on with 21
stay the -2
stay the sam -2
stay with 8
stay with me 2
stay with you 12
stay&an 8
stay&as -2
stay&lin -3
stay&phon 5
stay&sam -4
stay&see 5
stay&till 7
stay&whil 28
stay~me 2
stay~sam -2
stay~the -2
stay~till 7
stay~whil 6
stay~with 14
stay~you 6
steal -1
steal&card -6
steal&number -3
steam 13
steam card 10
steam&card 10
steam&scratch 4
stepchang -15
stick -4
sticker -9
sticker~the -4
still get -7
still hav the -3
still on -9
still on for -7
still the -5
still want -5
still&hold 2
still&id -10
still&okay -3
still&pay -2
still&right -2
still&sunday -6
still&yes -3
still~for -9
still~i -3
still~the -4
still~to -3
still~your -2
stood -1
stood heer 7
stood in -5
stood ther -5
stood&heer 7
stop at 8
stop by -3
stop call -3
stop chequ 6
stop my -7
stop pay 4
stop the 6
stop to 7
stop&already -3
stop&any -9
stop&becaus 10
stop&card -1
stop&chequ 6
stop&friday 5
stop&only 9
stop&pay 7
stop&press 11
stop&them 1
stop&today 13
stop&unless 12
stop&well 4
stop~and -4
stop~card -3
stop~payment -3
stop~the 3
stor&call -7
storag 6
straight 16
straight away 3
straight back 35
straight in 1
straight on 3
straight to 10
straight&away 3
straight~on 8
straight~so 3
stranger 19
stranger~your 9
street -1
street&ask -5
stress 2
strip 4
struggl -6
stub -18
stub~the -3
stuck 1
student aid sit -3
student&sit -3
student~sit -3
stuff -2
st~and -3
such&call -6
sue 4
suit -12
suit you -3
suit&need -6
sunday -32
sunday be -4
sunday with -7
sunday&ask -3
sunday&his -3
sunday&id -3
sunday&need -3
sunday&say -4
sunday~his -6
sunday~my -4
supervisor 2
supervisor~its 3
sur -1
sur he 5
sur i -7
sur&ring -4
sur&say 6
surety 11
surgeon 3
surgery 2
surgery~be -3
surpris 6
survey 1
sur~be -2
sur~me -4
sur~say 12
suspect 2
suspend 8
suspend&press 8
suspicious activity 5
suspicious activity in 3
suspicious&activity 5
suspicious~in 3
swab 4
swamp 5
swap fre -6
swap&fre -6
switch it on 9
switch on 3
switchboard -2
switch~on 9
system 41
system be 3
system be down 4
system&down 4
system&she 5
system&writ 4
system~down 4
system~i 3
system~not 3
system~the 4
tabl~the -4
tag 2
tak # 14
tak a payment -3
tak a week -3
tak about -7
tak any -2
tak any money -3
tak card -12
tak card on -3
tak him -4
tak his -7
tak it as 13
tak it by 19
tak it from 3
tak it now 6
tak it off 4
tak it out 3
tak it to -6
tak me -2
tak me off -3
tak money -1
tak my -1
tak out 15
tak payment -6
tak ten -3
tak ten minut -3
tak that 5
tak the 5
tak the card 6
tak the number 3
tak thre day -2
tak two -3
tak&all 5
tak&any -13
tak&as 2
tak&away 5
tak&bank -9
tak&bill -4
tak&bit -10
tak&branch -4
tak&but -8
tak&call -1
tak&car 3
tak&card 3
tak&cash 1
tak&cod 6
tak&court 10
tak&cut 4
tak&day -2
tak&detail -2
tak&fifteen -6
tak&giv 2
tak&half -2
tak&his -4
tak&hom -2
tak&keep 4
tak&lin -2
tak&money -2
tak&month -4
tak&next -2
tak&now 5
tak&out 5
tak&passport -5
tak&payment -2
tak&phon 2
tak&press 2
tak&saf 3
tak&tax 2
tak&ten -6
tak&thirty 3
tak&tim -1
tak&today 2
tak&too 4
tak&transfer 5
tak&week -1
tak&whil 9
tak&winning 4
tak~a 2
tak~all 8
tak~and 4
tak~as 14
tak~away 8
tak~by 3
tak~cash 3
tak~cut 4
tak~from 2
tak~money -2
tak~my 2
tak~out 2
tak~passport -6
tak~payment -2
tak~phon 3
tak~the 1
tak~through 3
tak~tim -1
tak~to -12
tak~two -22
talk me 6
talk me through 2
talk you 5
talk you through 5
talk&an 6
talk&right 9
talk&ring -6
talk&say 3
talk&tell -5
talk&through 5
talk&us -3
talk~through 11
tap 1
target 5
task 3
tax account -2
tax bill -2
tax fre -3
tax it -3
tax offic -3
tax on it 2
tax refund 6
tax with 2
tax&account -2
tax&befor 8
tax&bill -2
tax&first 17
tax&fre -3
tax&number 16
tax&offic -4
tax&out -5
tax&pay 10
tax&phon -3
tax&press 12
tax&refund 6
tax&return -3
tax~# 3
tax~be -6
tax~it 2
tax~that -3
tax~you 2
tax~your -3
tea -22
tea and -5
team i 3
team~and 3
team~you 6
teatim 3
technical 2
technical department 1
technical&department 1
technician 13
tell anyon 1
tell him -4
tell him not -10
tell him to -22
tell me if -2
tell me my -4
tell me that -1
tell me the 4
tell me to 1
tell me what -1
tell me when 9
tell nobody 7
tell the cashier 18
tell them its 18
tell to 26
tell us -7
tell us and -4
tell you -2
tell you befor -8
tell you who -4
tell your 3
tell&anyth -3
tell&as -3
tell&becaus 14
tell&befor -8
tell&birth -5
tell&box 4
tell&buy -3
tell&call -3
tell&chang -12
tell&check -4
tell&could -8
tell&dat -8
tell&dog -4
tell&family 12
tell&gran -2
tell&hacker 7
tell&him -3
tell&hold -4
tell&how -1
tell&hundr 3
tell&ill -15
tell&itll -7
tell&lat -6
tell&let -3
tell&look -5
tell&might -4
tell&money -3
tell&mum 2
tell&need -2
tell&nobody 2
tell&number 13
tell&offic -5
tell&other -7
tell&out -5
tell&pay -4
tell&pin 1
tell&pleas 3
tell&power -8
tell&read -5
tell&she -3
tell&shed 2
tell&shell 3
tell&show 4
tell&sign -3
tell&som -4
tell&somebody 6
tell&tak -2
tell&ten 9
tell&theyd -2
tell&thirty 5
tell&thousand 11
tell&thre 4
tell&thursday -3
tell&typ 13
tell&us -14
tell&well -2
tell&when 3
tell&work -11
teller 14
tell~a -3
tell~and -2
tell~as -4
tell~befor -8
tell~cashier 18
tell~gran -9
tell~how -1
tell~if -5
tell~ill -12
tell~my -2
tell~pleas 3
tell~she -2
tell~the 2
tell~to 1
tell~we -5
tell~what -1
tell~when 7
tell~who -4
ten and -1
ten day -7
ten of 3
ten past -7
ten past nin -13
ten pound -4
ten pound and -3
ten to -3
ten work -3
ten work day -3
ten&another -5
ten&bring -13
ten&day -12
ten&fifteen -4
ten&keep -4
ten&minut -1
ten&nin -5
ten&now 3
ten&off -2
ten&past -7
ten&pound -3
ten&ring -3
ten&she -4
ten&till -2
ten&work -3
ten&yes 3
tenth -4
ten~and -9
ten~but 5
ten~day -8
ten~for -12
ten~it -6
ten~nin -15
ten~or -6
terminat 11
tesco 9
test 1
test and -3
test be -3
test from -6
test from his -4
test kit 4
test one 4
test payment 11
test&end -4
test&his -4
test&kit 4
test&payment 11
test~his -4
texa 2
text it 3
text me 2
text so 10
text the 13
text when -15
text with -1
text with a 2
text with the -4
text you 8
text you a 3
text you the -1
text&account 3
text&ask -2
text&call 2
text&giv 4
text&him 7
text&new -3
text&number 16
text&off 6
text&our -6
text&pay 7
text&pictur 2
text&ring 2
text&want -4
text&when -5
text~a 1
text~do 2
text~its 3
text~number 4
text~you 1
than -2
than&nam 3
thank and -2
thank for -8
thank for your -3
thank god -2
thank i -4
thank me -6
thank me for -11
thank you and -1
thank you for -1
thank you so -2
thank you you -3
thank&bye -3
thank&call -1
thank&god -2
thank&may -3
thank&need -3
thank&ring -3
thank&say -4
thank&tell -8
thank~and -1
thank~do -5
thank~for -1
thank~so -3
thank~that -4
thank~what -3
thank~you -2
that across 5
that all -11
that all right -3
that and 2
that and if -3
that back to 4
that be all -27
that be do -2
that be everyth -2
that be fin -8
that be for 3
that be fre -2
that be go -3
that be how 12
that be in -2
that be it -4
that be just 3
that be no -7
that be normal 4
that be not -1
that be on -3
that be only 4
that be the 1
that be too -4
that be very -1
that be why 1
that be you -4
that by 2
that com 10
that com by 10
that com up 16
that com with -3
that cost me -8
that day 5
that do not -2
that for 1
that hav 2
that he 4
that help -4
that hold 7
that i 1
that i be 5
that i could -9
that i hav -2
that i should 21
that if -2
that ill 3
that it 1
that its 4
that morn -6
that my 9
that nobody -3
that okay -2
that one -1
that one and -3
that out 6
that say -2
that she -10
that way 2
that well its 2
that what -2
that what be -2
that you 2
that you be 4
that you will 2
that yourself -4
thatll -2
thatll be -2
thatll be it -2
thatll do -5
thatll~it -2
that~all -19
that~anyon -8
that~bank 2
that~be 1
that~befor 2
that~cancel -4
that~card 2
that~computer 5
that~could 1
that~do -2
that~fin -8
that~for 3
that~get 2
that~her -2
that~how 10
that~i -1
that~it -1
that~just 2
that~my -2
that~no -3
that~normal 4
that~not -2
that~of 4
that~only 2
that~our 4
that~out -5
that~pay 7
that~set -4
that~should 9
that~they -10
that~to 1
that~very -1
that~why 1
that~with -1
that~you 1
that~yourself -2
the # -11
the # and -28
the # to 5
the account 5
the account on -5
the account the -2
the account your 2
the address -6
the address on -25
the admin 12
the adviser -3
the airport 1
the allocation 5
the answer 3
the app -7
the app and -20
the app ask 3
the app i -6
the app or -8
the app when -6
the appl 4
the auditor 4
the baby -8
the back 3
the back and 10
the back door 6
the back of -16
the bail 5
the bailiff 16
the balanc 2
the bank and -1
the bank hav -3
the bank i 9
the bank it -2
the bank its 12
the bank on 4
the bank say 6
the bank text 5
the banknot 13
the bar -6
the bedroom 16
the bell -17
the best -7
the best way -5
the bik -8
the bill be -5
the bill i -2
the bin -4
the bitcoin 6
the bitcoin machin 6
the blood -1
the boat 3
the boiler -5
the bond 3
the booklet -8
the boot -8
the bottom 5
the box -1
the boy 5
the branch and 9
the branch on -4
the branch with -5
the builder -4
the cabinet -3
the caller 6
the camera 4
the cancel 6
the cancellation 12
the cap -4
the card and 25
the card be -8
the card i -7
the card id -5
the card in 7
the card now 5
the card number 36
the card or -2
the card youd 3
the cas 2
the cas number -3
the cash and 3
the cashier 14
the cashier ask -3
the census -5
the certificat -5
the chemist -3
the chip 1
the church -2
the claim -3
the claim number -2
the clinic -3
the clock -2
the cod 11
the cod on -2
the cod that 6
the computer 1
the content 7
the corner 5
the corner shop 2
the council -1
the council do -8
the council to -4
the council websit -5
the counter its 10
the country 8
the courier 8
the court 5
the court hav 5
the crown 3
the cyber 6
the dark 4
the day do 11
the day to 3
the dbs 8
the deadlin 4
the death -8
the death certificat -8
the debit card 3
the department of 3
the deposit on 4
the depot -4
the desk -5
the desk or -5
the detail 4
the differenc 14
the differenc back 4
the digit 3
the discount 23
the donkey 4
the door -2
the draw 3
the drawer 5
the driver will -8
the drop -6
the duty 2
the eighth -8
the eighty 3
the email -9
the end -7
the end of -18
the error 4
the estat -2
the excess -3
the exchang 2
the expiry 11
the expiry and 2
the expiry dat 4
the extra 6
the fca -4
the fifteenth -2
the fil 19
the fin 3
the financ 3
the firm -1
the first 2
the first lin -8
the first month 4
the first of -3
the first one 2
the first two 10
the fish -2
the fitter -6
the fiv 5
the floor 8
the form -23
the form and 4
the form at -4
the form back -4
the form in -9
the form to -4
the four 2
the four digit -3
the fourteenth -3
the fourth -2
the fram number -3
the fraud 12
the fre -3
the fre pension -4
the front 1
the front and 2
the front desk -4
the front of 2
the full 8
the fund 5
the garden -5
the garden centr -9
the gas man -2
the gas station 4
the girl 1
the girl in -4
the girl on 3
the good 2
the government websit -3
the green -1
the gutter -3
the hacker 22
the hacker be 4
the hall -3
the helplin -2
the high street -4
the hold 7
the hospital -7
the hour 52
the hour and 5
the hous do -3
the hous for 3
the hous i -4
the hous or 4
the interview -6
the investigat 3
the investigat officer 3
the invoic -6
the irs 4
the judg 18
the jury -3
the jury offic -3
the kettl -3
the key 1
the kit 4
the kroger 4
the lab 2
the label -5
the lady in 3
the landlord 2
the laptop and 3
the last four -2
the last of 4
the last one -2
the last thre 9
the lawyer 4
the leaflet -3
the lender 5
the lender want 3
the letter -16
the letter and -14
the letter i 2
the letter in -2
the letter or -10
the letter we -8
the library -25
the lifeboat 2
the light -8
the lin 4
the lin whil 4
the littl 5
the littl reader 3
the login 3
the long 31
the long number 19
the long one 4
the look -4
the look of -3
the lot 6
the machin 2
the mail -2
the maker -3
the man 1
the messag 2
the meter -6
the meter read -3
the middl 2
the minut 3
the money 2
the month -13
the morn -2
the nam 6
the nam do 10
the nam of 6
the nam on -1
the national 6
the national crim 5
the nearest 3
the neighbour -3
the neighbour be -5
the new -2
the new dat -3
the new pric -7
the new rul 8
the next 1
the next bill -9
the next lady 4
the next two 4
the nhs 6
the nineteenth -5
the ninth -17
the notary 14
the notic -10
the number across 6
the number for -15
the number i 11
the number off 9
the number on -20
the number we -6
the number you 2
the nurs -2
the offic -10
the offic and -3
the offic be 2
the offic number -12
the offic on -23
the offic they 10
the officer and 3
the old phon 3
the ombudsman -4
the one after -3
the one on -5
the one tim 4
the only 1
the only thing 2
the optician -5
the other 2
the other day -9
the other lin 12
the other one 5
the pack -4
the pag -1
the pair 3
the parish -3
the park -2
the passcod 5
the passport -3
the password 1
the pay 2
the paypoint -5
the pharmacy -3
the phon and 3
the phon down -2
the phon its -2
the phon now 4
the phon on 3
the phon ring -7
the phon with 3
the pictur 2
the pin 14
the pin on 8
the plan -4
the plastic 2
the plumber -7
the policy -9
the policy number -7
the porch -2
the portal -6
the post -27
the post and 2
the post i -8
the post offic 2
the post with -4
the power -4
the power button -4
the pric 10
the priority register -3
the privat 4
the priz 3
the quickest 2
the quot -19
the raffl -7
the rat -10
the real 15
the reason 2
the rebat 2
the receipt and -2
the record 3
the referenc on -3
the refund form 3
the releas 5
the renewal -4
the repair -4
the rest -4
the rest and 3
the right 1
the ring 7
the roofer -5
the router -3
the saf -3
the sam address -3
the sam number -5
the screen 4
the screen go 5
the search 19
the second 1
the security 27
the security number 4
the shed -5
the sheriff 2
the shop -21
the shop in -4
the shop on -8
the shop or -5
the shop to -11
the shop wher -11
the sid 2
the sign -3
the sign in -5
the sit -2
the sit or -4
the six 8
the six digit 5
the sixteen 25
the sixteen digit 11
the sixth -2
the slip 3
the socket -7
the sofa -3
the sort 5
the sort cod 9
the spanish 4
the spring -3
the staff 11
the stair -4
the stamp 3
the start 2
the starter form -4
the statement -2
the station -13
the steam 2
the stor -2
the strip 9
the stub -6
the surveyor 6
the system 30
the tabl 4
the target 4
the technician 8
the teller 6
the ten -8
the test 5
the text and -2
the thief 14
the thing 4
the third -1
the thirtieth -11
the thirty -3
the thirty first -11
the thre 19
the thre digit 4
the ticket -2
the ticket and -2
the token 4
the ton 4
the tow -10
the track -10
the trad 2
the transfer 29
the transfer to 3
the treasury 13
the truck 3
the twelfth -3
the twelfth and -6
the twenty first -2
the two 3
the two of 4
the tyr -9
the underwriter 3
the user 4
the usual -12
the valuation -3
the van and -3
the van round 5
the vet -6
the voic say 4
the wait -2
the wallet 36
the warrant 12
the way and -3
the way we 3
the websit -9
the websit and -2
the websit as 2
the websit or -21
the websit will 6
the week -6
the week after -3
the whol 29
the whol thing 2
the whol tim 4
the window key 8
the winning 9
the word 9
theft 3
their bank 8
their websit -15
their&bank 8
their&first 11
their&websit -15
their~account 2
their~and -9
their~i -4
them and 8
them befor -4
them but 5
them by 5
them down 7
them down and 3
them he 3
them if 2
them in -3
them in the -3
them into 3
them its 14
them its for 20
them my -4
them over 16
them sunday -7
them that -4
them that be -3
them the -4
them ther 3
them to -1
them when -4
them with -2
them&address -4
them&all 5
them&anyth -6
them&as 3
them&bank 2
them&befor -10
them&but 6
them&down 7
them&first -5
them&her 6
them&him 5
them&his 4
them&into 7
them&might -3
them&number -8
them&only 10
them&our 2
them&over 20
them&porch -10
them&send -4
them&stop 4
them&sunday -7
them&tak 3
them&tell 2
them&text 4
them&thursday -6
them&too -5
them&twic -8
them&us -5
them&want -3
them&when -4
them&would -2
them&yeah -6
them~and 3
them~by 8
them~for 16
them~i 7
them~it 9
them~my 18
them~new -4
them~the -2
them~ther -7
them~to 1
then a 9
then a man 2
then an 2
then another 14
then for 4
then hav a -4
then he 12
then he say 6
then he want 9
then hed 10
then his 14
then i 2
then i be 3
then i can 2
then it 6
then it show 5
then my 3
then say 2
then she 1
then she say 3
then the 33
then the first 6
then the four 3
then ther 8
then ther be 8
then typ 6
then you 7
then you be -3
then you get 4
then you hav 4
then you will 2
then your 12
then your bankll 5
then~# 3
then~all 10
then~bank 2
then~bankll 9
then~be 1
then~call 2
then~can 1
then~card 9
then~com 4
then~first 6
then~four 4
then~get 7
then~her 3
then~in 2
then~man 2
then~need 3
then~number 2
then~pay 7
then~say 8
then~send 4
then~show 3
then~the 5
then~want 10
ther a -5
ther a fee -3
ther and 4
ther and then 6
ther anyth -24
ther anyth els -14
ther be an 1
ther be anyth -2
ther be four 2
ther be just 7
ther be noth -52
ther be only 17
ther be tea -3
ther be two 14
ther by -1
ther if -2
ther ill 5
ther in 4
ther just 4
ther might -4
ther might be -4
ther she -7
ther she say -5
ther the 4
ther you 1
therell be a 3
therell&second 3
therell~a 3
ther~about 2
ther~an 1
ther~and 4
ther~anyth -2
ther~els -8
ther~fee -4
ther~four 2
ther~ill -4
ther~just 5
ther~noth -52
ther~only 12
ther~tea -3
ther~then 6
ther~to 2
ther~twenty 5
ther~two 12
ther~youd -2
they all 1
they all say 7
they ask 5
they be for 7
they be from -4
they be swamp 5
they be the 6
they call 1
they charg 3
they could 3
they do it -3
they do not 3
they do that -12
they get a -8
they hav be -2
they hav get -4
they hav go 3
they hav me 11
they hav stop 5
they hav tell 3
they leav -12
they look -2
they los 4
they mak 3
they might -6
they pay -5
they ring 2
they ring from -3
they say id 6
they say it -4
they send you 3
they tak 1
they tak it 7
they tak my -3
they tell me -2
they text 5
they text you 3
they treat 6
they want 7
they want to 3
they will 7
they would not 11
theyd hav 3
theyd hav to 10
theyd never 9
theyd only 4
theyd send 2
theyd want -6
theyd writ -3
theyd&him 5
theyd&month -5
theyd&never 4
theyd&only 4
theyd&see -8
theyd&want -9
theyd&writ -4
theyd~a -2
theyd~her -3
theyd~it -2
theyd~my 2
theyd~the 2
theyll do -3
theyll let 3
theyll only 15
theyll tak 4
theyll writ -4
theyll writ to -4
theyll&charg 5
theyll&let 3
theyll&only 15
theyll&pay -5
theyll&say 4
theyll&tak 4
theyll&through 5
theyll~and 3
theyll~my -6
theyll~to -7
theyll~you 2
they~# 16
they~from -6
they~get -2
they~id 2
they~it -4
they~not 8
they~put 4
they~say 3
they~slow 4
they~stop 3
they~swamp 5
they~tak -2
they~that -4
they~the 2
they~to 2
they~us -4
they~your -6
the~# 6
the~account 1
the~across 10
the~after -2
the~all -2
the~amount 10
the~any -21
the~anyway -4
the~app 1
the~ask -2
the~at -9
the~back -3
the~balanc 2
the~bar 3
the~bill -6
the~bond 2
the~bring -10
the~but 2
the~button -2
the~by 1
the~call 3
the~can 5
the~centr -2
the~certificat -4
the~clinic -2
the~clos 7
the~club -14
the~cod 8
the~com -2
the~crim 4
the~day -14
the~department 2
the~digit 33
the~do 1
the~eighty 2
the~eleven 2
the~fac 3
the~family 2
the~fifteen -4
the~figur 33
the~floor -2
the~form 2
the~four -1
the~fraud 2
the~fre -22
the~from -2
the~giv 1
the~hall -2
the~he -2
the~hed 9
the~herself -8
the~hes 3
the~his -13
the~hold 11
the~hour 3
the~hundr 5
the~id -3
the~if -18
the~ill -1
the~just 1
the~key 5
the~know 3
the~law 4
the~let 12
the~letter -19
the~lin 2
the~list 2
the~liv 3
the~lot 1
the~maam 3
the~man -3
the~mat 8
the~money 3
the~month 3
the~need -2
the~nin -1
the~nobody -6
the~now 10
the~offic -1
the~officer 21
the~outsid -3
the~own 5
the~pag -1
the~part 2
the~payment 1
the~pension -4
the~plac 1
the~polic 3
the~press 7
the~register -10
the~right -4
the~ring -28
the~rul 3
the~sam -7
the~say 1
the~send 5
the~servic -1
the~shall -3
the~she 1
the~shed 4
the~shell -4
the~shop -1
the~show -4
the~sit -2
the~slot 4
the~sorry -4
the~street -6
the~stuff -3
the~switch -2
the~system 13
the~tax 5
the~text 2
the~that 1
the~ther -1
the~they 6
the~theyd 4
the~theyll 3
the~this 1
the~thousand 21
the~thre 7
the~thursday -2
the~ticket -2
the~till -2
the~tim 6
the~today 13
the~tonight 3
the~turn 3
the~twenty 6
the~two 3
the~until 1
the~voucher 2
the~want 5
the~we -1
the~websit -13
the~when -11
the~wher -1
the~whil 4
the~why 2
the~will -2
the~with -1
the~would -1
the~yet 11
the~youd 7
the~yourself -7
thief 3
thing be 3
thing its 3
thing then 6
thing&bank 3
thing&email -3
thing~i 1
thing~you -6
thing~your 3
think it -3
think you be 2
think&bank 4
think&branch 5
think&day -3
think&know -9
think&over -3
think&she -7
think&somebody -3
think&wrong -3
think~go -5
third -3
third floor -3
third&floor -3
third~be 3
third~ther -3
thirteen 4
thirteen hundr 7
thirteen&hundr 7
thirtieth -11
thirty day -24
thirty day to -7
thirty first -8
thirty minut 3
thirty nin 2
thirty&day -25
thirty&first -8
thirty&id -3
thirty&minut 5
thirty&nin 2
thirty&ninety 3
thirty&off 3
thirty&thousand 2
thirty~i -4
thirty~if -4
thirty~thousand 2
thirty~to -2
this account 8
this afternoon 21
this be officer 3
this be only -5
this be the 2
this be you -8
this call 8
this even 12
this lady 2
this minut 7
this month -3
this month i -6
this morn and -2
this number 2
this one -1
this press 10
this press one 6
this stag 2
this tim -2
this tim i -8
this with 3
this you can -3
this~# 4
this~be 6
this~can -2
this~hell 3
this~i -2
this~in 4
this~of 2
this~off -9
this~officer 3
this~okay 3
this~one 6
this~or -4
this~so 7
this~the 2
this~yes 2
thos 1
thos&card 3
though i -2
thought be 3
thought id -3
thought&fre 2
thought&id -4
thought&well 2
thought~ask -5
thousand and 9
thousand and a 7
thousand but 10
thousand by 11
thousand dollar 3
thousand eight 13
thousand eight hundr 9
thousand for 7
thousand in 2
thousand it 3
thousand of 2
thousand of it 4
thousand one 1
thousand out 8
thousand over 8
thousand over the 7
thousand pound 7
thousand two 2
thousand two hundr 2
thousand you -2
thousand&account 3
thousand&afternoon 7
thousand&all 9
thousand&as 5
thousand&bail 7
thousand&befor 4
thousand&but 3
thousand&car 7
thousand&cash 3
thousand&counter 10
thousand&dollar 4
thousand&eight 10
thousand&fin 3
thousand&hed 13
thousand&hold 3
thousand&hundr 6
thousand&ill 3
thousand&new -2
thousand&nin -2
thousand&now 2
thousand&only 3
thousand&out 8
thousand&over 14
thousand&pound 4
thousand&say 1
thousand&six 2
thousand&tak 16
thousand&tell 13
thousand&thre 3
thousand&today 5
thousand&twenty -2
thousand&watch 4
thousand&well 14
thousand&would 8
thousand~a 29
thousand~and 4
thousand~fin 3
thousand~hundr 8
thousand~i 3
thousand~in 2
thousand~it 2
thousand~the 12
thousand~to 5
thre digit 17
thre digit on 9
thre forty 3
thre hundr 4
thre hundr in 3
thre minut 2
thre nin 3
thre ninety 1
thre oclock 2
thre on -3
thre or -4
thre shop 5
thre thousand 20
thre thousand and 4
thre to -9
thre to fiv -8
thre work -3
thre work day -3
thre&but -2
thre&card 11
thre&day -2
thre&digit 17
thre&each 2
thre&first 2
thre&forty 5
thre&hundr 5
thre&littl 3
thre&minut 2
thre&nin 4
thre&ninety 2
thre&now 2
thre&oclock 2
thre&payment -2
thre&she 3
thre&shop 5
thre&thousand 21
thre&today 3
thre&week -3
thre&work -5
thre&year 2
thre~day -3
thre~fiv -2
thre~if -5
thre~in 3
thre~it 3
thre~ninety 2
thre~on 3
thre~she 13
thre~the 7
thre~to 3
through for 2
through his 4
through it 9
through now 3
through the door -3
through to an 7
through your -9
through your door -8
through&an 8
through&app 3
through&approv 9
through&as 10
through&day -13
through&door -3
through&nin -3
through&now 5
through&number -7
through&our 5
through&ring -11
through&send 5
through&she -4
through&switchboard -3
through~an 14
through~door -3
through~he 5
through~with -4
thumb 12
thursday -61
thursday and -15
thursday at -16
thursday i 2
thursday to -8
thursday with -3
thursday&ask -3
thursday&between -4
thursday&four -3
thursday&noon -6
thursday&number -3
thursday&only -5
thursday&right -6
thursday&ten -4
thursday~the -9
ti 4
ticket # -7
ticket -10
ticket and 1
ticket to -10
ticket&ring 4
tie 5
tight -9
till four -5
till i 3
till it -2
till its clear -4
till its pay 6
till march -8
till monday 11
till sunday -13
till then -22
till two -4
till you 2
till you hav -3
till&after 2
till&befor -5
till&first -3
till&her -2
till&id -5
till&march -3
till&monday 6
till&money 3
till&now 6
till&pay 20
till&show -4
till&stop 9
till&sunday -15
till~hav -3
till~pay 18
tim for 15
tim hav -5
tim no -2
tim number 3
tim out 7
tim to -2
tim to pay -5
tim you -4
tim&another 6
tim&ask -3
tim&half -3
tim&hes -3
tim&hundr 3
tim&out 7
tim&pay -15
tim&rather -3
tim&tell 3
tim&us -3
tim&would -2
tim~be -2
tim~he -2
tim~of 8
tim~pay -6
tim~then -3
tin -8
tip off 8
tip&off 20
tip~off 4
to a bank 9
to a jeweller 5
to a lady 5
to a new 4
to all of -13
to an 8
to answer -8
to any -11
to anyon els 6
to anyon who -5
to appear 2
to appear for 3
to apply -2
to approv 1
to approv it 10
to ask -13
to ask for -6
to ask if -15
to be a 2
to be befor 3
to be connect 4
to be do 2
to be look -4
to be my 10
to be pay 1
to be put 2
to be sur -4
to be the 13
to be ther -7
to befor -7
to block 9
to book -10
to bother 2
to bother the 9
to bring -4
to bring my -10
to bring the -5
to but 5
to buy a 2
to call the 2
to cancel it 2
to card 7
to chang -35
to chang it -8
to chang the -3
to chang your -3
to check -7
to check i -8
to check it -17
to check me -3
to clear 11
to clear the 3
to collect -19
to collect the -4
to com -7
to com and -16
to com back 5
to com in -2
to credit 5
to decid -17
to delet 5
to digital and 5
to disput it -3
to do a 9
to do anyth -16
to do be 2
to do if -7
to do the -2
to do with -1
to doubl -2
to doubl check -2
to email -4
to fetch 2
to fifteen -3
to fifty -2
to fill -5
to find 4
to fit -8
to fiv -14
to fiv day -7
to get 1
to get on 5
to get you 11
to giv me -20
to giv the 3
to giv us 2
to giv you 4
to go 4
to go in 5
to go on 2
to go to 7
to hand 2
to hav 3
to hav it 5
to hav the 3
to hear -1
to hear it -3
to help 17
to help with 3
to her 12
to her for 3
to her own 5
to him 8
to his 20
to hold 5
to keep 1
to keep it 3
to kill 4
to know -1
to know if -11
to know the 2
to know what -7
to leav it -3
to leav the 15
to let 5
to lift 3
to link 4
to lodg 8
to look -13
to look at -5
to los 3
to mak 2
to mak it 5
to match 20
to match it 8
to me 5
to me and 2
to me as 6
to me by 15
to me now 6
to me or -7
to mend -5
to mention 3
to mov -1
to mov money -5
to my 8
to my bank 3
to my old -5
to my sister 8
to nin -2
to one -5
to open 11
to open the 7
to open your 6
to order -10
to our 27
to our field 3
to our so 4
to pay # 10
to pay and -4
to pay for 3
to pay on -6
to pay the 13
to pick up 8
to pop 5
to post 4
to press -2
to prov 9
to prov i 2
to prov its 9
to prov you 3
to pull 7
to pull it 4
to push 12
to put # 10
to put 1
to put it -2
to put that 3
to rais -6
to reach 4
to read it -1
to read out -4
to refund 13
to releas 26
to releas it 3
to releas the 7
to remind -6
to renew -7
to reserv 6
to resolv 4
to return 9
to revers 10
to ring -9
to ring back -12
to ring her -5
to ring me -7
to ring the -2
to ring us -8
to ring you -2
to sav you 3
to say i -5
to say its -6
to say shed -4
to say sorry -4
to say that 5
to say the -2
to say they -7
to say we -3
to see the 3
to sell -23
to send -1
to send it 1
to send us -3
to set -39
to set a -3
to set up -26
to settl 4
to seven -3
to show good 4
to sign -14
to sign and -8
to sign for -2
to sign the -4
to someon 3
to someth 2
to speak 7
to speak to 6
to stay 1
to stop 4
to stop the 14
to stranger 7
to tak my -17
to tell -6
to tell me -5
to tell you -6
to thank -4
to thank me -10
to the account 1
to the address -6
to the agent 4
to the back 5
to the bailiff 5
to the bank -3
to the branch -3
to the camera 5
to the card -5
to the cashier 13
to the door -2
to the library -4
to the machin 16
to the new 2
to the next 13
to the offic -22
to the officer 20
to the polic 3
to the sam -6
to the start 7
to the station -5
to the treasury 9
to their 2
to this 51
to this account 8
to this number 4
to turn the -10
to typ in 4
to unlock 26
to us 1
to us i 4
to verify 8
to verify the 3
to wait 2
to want -5
to what 12
to you i 2
to you in 2
to you on 2
to you then -2
to your 3
to your bank 4
to your card -4
to your computer 3
to your hous -3
to your mobil 7
to your phon 11
to yourself 1
today and the 5
today as 3
today but 2
today by 17
today i 7
today i be 3
today it 4
today its 8
today only 15
today or 8
today press # 4
today press 7
today to 22
today what 2
today&as 8
today&bank 2
today&but 3
today&hundr 9
today&los 6
today&nin 13
today&ninety 5
today&oh 1
today&only 15
today&over 2
today&payment 9
today&press 9
today&pric 7
today&say 3
today&send 3
today&tak 6
today&thank -4
today&thirty 3
today&tomorrow 8
today~# 6
today~a 9
today~and 8
today~be 4
today~card 4
today~i 3
today~its 3
today~me 6
today~the 10
together 18
together and 2
together~i 6
together~you 3
token 5
tomorrow at -3
tomorrow between -11
tomorrow between ten -4
tomorrow or -10
tomorrow&between -12
tomorrow~ten -5
ton 6
tonight 29
tonight and 7
tonight he 6
tonight if 4
tonight or 4
tonight&giv 5
tonight&only 3
tonight&press 6
tonight&tak 13
tonight&wait 3
tonight~# 6
tonight~a 8
tonight~i 3
tonight~it 10
too -2
too and -3
too high -8
too if -4
too lat 5
too&dear -6
too&high -8
too&lat 5
too&tell -3
too&yes 5
too~and -5
too~i -8
too~you -9
top 1
top up 3
top up voucher 8
top&hundr 2
top&voucher 8
top~voucher 8
touch 3
touch it 12
touch the mous 5
touch&mous 5
touch~mous 5
toward -5
to~# 2
to~about -2
to~account 2
to~address 3
to~after -4
to~agent 17
to~an 2
to~and 1
to~another -3
to~any -2
to~anyth -57
to~at -1
to~back 2
to~bailiff 5
to~bank 8
to~be 1
to~becaus 2
to~befor 2
to~branch -15
to~broker 4
to~by 1
to~camera 7
to~can -5
to~cancellation 8
to~car 15
to~card -4
to~cas 10
to~cash 2
to~cashier 13
to~claim 5
to~computer 8
to~connect 4
to~day -14
to~door -3
to~down 12
to~eight -5
to~even -6
to~first 5
to~fiv 2
to~for 1
to~fre -3
to~friend 8
to~hav -2
to~her -3
to~him 3
to~hour -3
to~hous -2
to~hundr 1
to~if -32
to~in 1
to~into -1
to~itll 3
to~jeweller 10
to~lady 4
to~leav -3
to~let -12
to~library -4
to~machin 25
to~me -23
to~mobil 15
to~money -2
to~mor -6
to~mum 2
to~neighbour -4
to~new 6
to~next 8
to~ninety 3
to~no -6
to~number 4
to~of -5
to~offic -7
to~officer 25
to~okay -4
to~old -1
to~on 3
to~one 6
to~onlin -2
to~open -2
to~or -8
to~other -1
to~pay 3
to~personal 14
to~phon 26
to~polic 2
to~post 1
to~put 7
to~right 2
to~ring -9
to~sam -8
to~say -2
to~send 7
to~she -2
to~shed -2
to~sign -11
to~sister 12
to~so 2
to~som -2
to~someth -1
to~sorry -4
to~start 7
to~station -7
to~sur -4
to~tax -3
to~ten 6
to~thank 3
to~them 2
to~they -1
to~this 5
to~thre -7
to~to 10
to~treasury 9
to~us -9
to~wallet 3
to~we -6
to~whether -18
to~why 9
to~work -8
to~your 7
trac 31
trac it 3
track -1
trad 1
trad for 4
train -4
transfer 51
transfer and -4
transfer i 5
transfer it 5
transfer its 2
transfer the 3
transfer to 79
transfer to the 16
transfer&account -6
transfer&as 4
transfer&card 9
transfer&fiv 4
transfer&hold 21
transfer&ill 11
transfer&nam 5
transfer&officer 10
transfer&thre 6
transfer~be 2
transfer~the 36
transfer~then 7
transfer~we 10
tray -4
treasury 8
treasury~and 5
treat 15
treat as 2
treat&as 2
trick -3
troubl 2
troubl i 12
troubl~be -5
truck 2
truck&minut 5
truck&out 3
try -2
try again -17
try again tomorrow -5
try to keep 10
try&after -6
try&again -16
try&between -4
try&but -2
try&card -2
try&her -2
try&keep 10
try&six -5
try&ten -8
try&tomorrow -5
try~keep 10
try~on -10
try~tomorrow -5
tuesday -35
tuesday at -25
tuesday or -8
tuesday the -4
tuesday&after -5
tuesday&nin -3
tuesday&ten -3
tuesday&wednesday -3
tuesday~i -2
tuesday~two -11
tuesday~you -10
turn it off -1
turn out to -5
turn round 4
turn the box -6
turn the van 6
turn your 3
turn&box -8
turn&off -3
turn&round 19
turn&van 6
turn~box -6
turn~van 6
tv 1
twelfth -3
twelfth and -6
twelv dollar -8
twelv hundr 10
twelv&dollar -8
twelv&hundr 11
twenty and 7
twenty first -2
twenty fiv thousand 3
twenty i -3
twenty two 2
twenty two pound 8
twenty two thousand 5
twenty&day -3
twenty&first -4
twenty&month -3
twenty&nin 3
twenty&only 4
twenty&them 4
twenty&thousand 10
twenty&would 2
twenty~a -3
twenty~day -4
twenty~off -4
twenty~thousand 9
twic -3
two citation 3
two day 1
two fifty 4
two forty 3
two hour whil 6
two hundr 23
two hundr and 9
two hundr by 6
two hundr for 2
two hundr pound -2
two i -4
two instalment 4
two lad 9
two month 1
two nin 6
two ninety 5
two ninety nin 3
two or -4
two payment 2
two pound 2
two the -4
two thousand 7
two thousand eight 5
two thousand in 4
two warrant 3
two week -2
two year 1
two~and 3
two~at -6
two~by 8
two~card 6
two~com 7
two~for 2
two~go 4
two~in 3
two~my -3
two~nin 4
two~pound -4
two~so 2
two~what 8
two~which 6
two~whil 8
two~would -3
two~you -1
typ 8
typ the 5
typ the amount 6
typ what 23
typ what i 19
typ&amount 6
typ&phon 11
typ&pin 5
typ&say 10
typ&tell 3
typ&word 6
typ&wrong -3
typ&yourself -6
typ~amount 6
typ~i 22
typ~in -1
typ~into 7
typ~pin 5
tyr -2
uk -2
under investigation 5
under warranty -4
under&investigation 5
under&nam 11
under&warranty -4
undercover 11
understand 1
underwriter 7
under~nam 5
undo 4
uneasy -9
uniform -2
union&say -2
unit 3
unit be 7
unit~be 8
unless 33
unless i 49
unless i do 10
unless i pay 9
unless its 14
unless the 5
unless&pay 37
unless&today 4
unless&want -4
unless~do 12
unless~pay 22
unless~want -4
unlock 6
unlock the 3
unpaid 4
until the 6
until you 1
until&month -3
until&out 3
until&pay 6
until~and -4
up # 2
up a plan -3
up and call -18
up and ring 3
up and say -14
up and ther 4
up at -4
up at the -11
up by the -3
up can -11
up for 1
up from -3
up from the -3
up front 6
up hed -7
up if -7
up in a 3
up my -2
up now 4
up on 1
up on me 8
up on my 9
up on the -2
up that 6
up that be 6
up to # -6
up to -1
up to the 4
up voucher 8
updat -4
updat that -2
updat~the -7
upgrad 3
upload -37
upload it -15
upset 7
upstair 9
up~an -12
up~april -7
up~be 4
up~call -18
up~four -3
up~i 1
up~may -3
up~me 4
up~my 15
up~plan -3
up~ring 2
up~tell 12
up~the -2
up~ther 4
up~well -3
up~you -7
us a -10
us a ring -2
us and 1
us and you -3
us anyth -3
us at -3
us at the -3
us back 1
us down 4
us if -7
us if you -6
us noth -4
us on -7
us on the -7
us or -5
us thank -3
us the number 4
us till 4
us to -18
us to ring -5
us you -8
us you can -7
us yourself 3
us&anyth -3
us&as -1
us&ask -3
us&call -3
us&down 7
us&email -3
us&form -3
us&forty 5
us&four -5
us&hell -3
us&her -3
us&hes -5
us&him 2
us&letter -4
us&lik -3
us&mov -12
us&never -5
us&new -5
us&noth -5
us&number -16
us&offic -4
us&our -2
us&post -4
us&right -7
us&ring -33
us&say -2
us&send -6
us&she -13
us&tak 1
us&thank -23
us&till 4
us&use -15
us&well -5
us&when -8
us&work -2
us&yeah -2
us&yourself 3
use at 11
use at the 18
use by 8
use it -4
use our -4
use the -1
use the number -3
use&machin 10
use&new -2
use&number -8
use&pay -4
user 17
usernam 5
use~be 4
use~number -3
use~the 2
usual -20
us~# -3
us~be -2
us~can -15
us~do 2
us~for -3
us~he -7
us~him 6
us~i 2
us~if -4
us~it 2
us~not 2
us~oh -6
us~on 3
us~ring -12
us~send -6
us~the -4
us~to -2
us~well -2
us~you -21
us~your -5
vaccin 6
valuation -3
van and -4
van round 5
vat 1
vault 8
vehicl 2
vendor 6
venmo 18
verd 6
verification 4
verify 28
verify the 7
verify the account 3
verify your 7
verify&account 3
verify~account 3
very&ring -5
very~i -2
vet -2
vet&ring -10
vet&sh 2
victim -2
victim support -11
victim&support -11
view -5
viewer 17
virus 9
visa 28
visa and 4
visa or 7
visa or mastercard 5
visa&card 2
visa&four 4
visa&mastercard 6
visa~a 4
visa~be 5
visa~mastercard 6
visit -8
visit be -9
voic 5
voic say 3
voic&lik 3
voic&ring 2
voic&say 2
voic~ther 4
void 28
void it 8
volunteer -4
vot -9
voucher 5
voucher for -2
voucher from 23
voucher from the 15
voucher number 6
voucher to 2
voucher&corner 5
voucher&number 6
voucher&shop 8
voucher~a -2
voucher~the 7
wait and ring -7
wait for a 11
wait for it 3
wait till -6
wait till you -3
wait whil 18
wait&all -4
wait&an -4
wait&as 4
wait&but 9
wait&giv 3
wait&his 4
wait&lin 4
wait&only 3
wait&right -4
wait&ring -7
wait&till -6
wait&whil 9
wait~a 5
wait~i 9
wait~it 3
wait~ring -7
wait~you -2
wak 7
wak it 3
wak it up 3
wak~up 4
walk away -3
walk&away -3
wallet 18
wallet&text 6
walmart 3
want # 7
want a -10
want a new -4
want anyth -8
want cash -3
want his -11
want it 1
want it befor 10
want it on 6
want me 5
want me to 4
want money -22
want one -5
want pay -21
want the number 3
want to be -26
want to check -15
want to go -4
want to know -3
want to mov -6
want to put 2
want to say -7
want to see -2
want to talk -10
want you 1
want you to 2
want&account 6
want&after -2
want&allow 8
want&an -7
want&anyth -3
want&as 6
want&bank 2
want&becaus 4
want&befor 11
want&call -6
want&card 1
want&chang -5
want&check -10
want&copy -7
want&could 3
want&dad -6
want&deposit -6
want&first 6
want&giv -6
want&hear -5
want&hous -6
want&hundr 1
want&id -6
want&ill -3
want&know -7
want&let -7
want&los 2
want&man 4
want&money -7
want&nam -11
want&off 2
want&our -7
want&over -5
want&own -3
want&owt -3
want&passport -6
want&pay -8
want&pick -13
want&read 7
want&rent -5
want&ring -7
want&say -9
want&see -1
want&shall -5
want&she -2
want&sign -3
want&six 4
want&som -10
want&someon -4
want&stop 2
want&sur -7
want&tablet 5
want&talk -10
want&tax 6
want&thousand 2
want&today 2
want&us -1
want&well 8
want&which -2
want&yeah -9
want~and 1
want~be -27
want~check -15
want~com -4
want~get 2
want~go -2
want~hundr 2
want~know -3
want~mov -6
want~nam -9
want~new -4
want~of -2
want~passport -12
want~pay -3
want~post -6
want~put 2
want~say -5
want~see -2
want~talk -10
ward -1
warehous&an -6
warn me -7
warrant 20
warrant card -7
warrant hav 3
warrant hav be 3
warrant will 7
warrant&card -3
warrant&nam 4
warrant&sign 4
warrant~be 6
watch 2
watch it 4
watch out -5
watch out for -5
watch&out -8
watch&thousand 6
watch~for -5
water 1
water&hour -6
water&off -18
way about -5
way and -4
way for 6
way hom -14
way if -3
way its 3
way&all -2
way&hom -14
way&now 5
way&thank -6
way~a -2
way~hav 2
way~i 3
we be -1
we be open -6
we call 4
we can 1
we can put 2
we com 4
we do it 7
we get -5
we get a -8
we giv 2
we hav get -1
we hav just 5
we hav mov -5
we hav not -6
we hav send -8
we hav the -3
we hold 3
we need 6
we need to 6
we never -6
we post -5
we push 4
we saw -13
we say 6
we speak 4
we think 3
we think its 7
we will -9
we will not -15
we writ -4
we writ to -4
wear -15
web 2
websit -37
websit and -1
websit as 2
websit if -3
websit or -31
websit the websit 4
websit wi -3
websit wi the -3
websit will 6
websit with -4
websit with the -3
websit&after -7
websit&as 3
websit&notic -3
websit&number -8
websit&referenc -5
websit&right -3
websit&ring -3
websit&well -4
websit&when -6
websit&wi -3
websit~the -21
websit~websit 4
websit~you -2
wed -6
wed hav -4
wed lik -5
wed&lik -11
wednesday -28
wednesday&need -4
wed~at -2
wed~do -4
wed~to -3
week after -3
week and -4
week and i -2
week i -5
week i be -12
week if 3
week in 2
week or -7
week with -12
week&after -4
week&as -3
week&ask -5
week&id -2
week&instead -6
week&much -3
week&say -3
week&tell 2
week&thursday -3
week&when -3
week&would -5
weekday -6
weekday&four -4
weekday~four -3
weekly -10
week~do -3
week~i -1
week~id -5
week~the -8
welcom -3
well be -3
well com -2
well i hav 4
well ill -3
well just 3
well need 3
well pay -6
well pay you -3
well post -3
well send -4
well to 3
well try -5
well we 2
well what 2
well writ -4
well&bank 8
well&becaus 3
well&bit 7
well&check 3
well&leav -3
well&lik -2
well&month -3
well&noth -5
well&post -3
well&right -1
well&send -5
well&she -4
well&thought 3
well&try -11
well~hav 1
well~it -6
well~them 5
well~you -2
western 17
western union 25
western&union 25
we~and -4
we~at -3
we~him -21
we~it 1
we~its 2
we~just 5
we~mov -5
we~not -6
we~on -7
we~open -3
we~post -11
we~send -2
we~stop 2
we~the 2
we~with 2
we~your 3
what be in 7
what be the 5
what card 5
what do 1
what do it 1
what for 2
what i 6
what i be 4
what i do 2
what i get -3
what i need 14
what i say 11
what id 1
what it be -5
what it say 2
what they 4
what they call 3
what to -10
what to do -8
what we 6
what we call 2
what we do 2
whatever~get 3
whatever~lik -4
whatsapp 14
whatsapp and 10
what~call 9
what~in 4
what~its 5
what~need 5
what~pay -7
what~say 3
what~spend -5
what~the 4
when he ask 3
when hes -2
when i ask 1
when i be -2
when i say 8
when i sign -10
when id -2
when it 2
when it com 2
when it land 2
when its -2
when its back -2
when its do -6
when its go 4
when my 3
when sh -8
when the bank 2
when the old 3
when we -9
when will -3
when you -26
when you can -8
when you collect -9
when you com -30
when you get -8
when you hav -4
when&app 3
when&ask 17
when&bank 2
when&card -8
when&collect -18
when&fetch -8
when&fre -4
when&giv -5
when&hed 2
when&heer -3
when&her -2
when&hes -2
when&him -6
when&hom -2
when&ill -2
when&land 3
when&lik -2
when&log -3
when&meet -3
when&minut -25
when&mov -3
when&next -3
when&off -3
when&old 7
when&open -5
when&order -12
when&phon 10
when&pick -3
when&press 5
when&ready 4
when&say 14
when&sh -8
when&she 2
when&sign -27
when&stood -3
whenever -76
whenever you -22
whenever you lik -6
whenever&lik -6
whenever~lik -6
when~app 3
when~ask 13
when~back -8
when~bank 2
when~be -2
when~can -8
when~collect -18
when~com 1
when~fetch -8
when~get -5
when~go 2
when~hav -8
when~land 2
when~old 7
when~order -6
when~phon 3
when~pick -6
when~say 17
when~sign -19
wher i buy -3
wher it say 11
wher to send 9
wher we -3
wher&buy -4
wher&keep 39
wher&say 21
wher&see 5
wher&tell -4
wher~buy -4
wher~can 6
wher~go -5
wher~say 21
wher~send 9
whether -17
whether i -2
whether your -3
whether&still -3
whether~be -6
which bank 37
which bank be 20
which be a 3
which be on -4
which card 19
which card do 4
which one 4
which we -4
which you 7
which&bank 37
which&card 52
which&lik 2
which&pay 3
which&read 4
whichever -1
which~be 6
which~in -5
which~pay 3
which~the -1
which~to 4
whil be 7
whil be talk 2
whil he 10
whil hes 8
whil hes ther 6
whil i 28
whil i be 13
whil i do 5
whil it 4
whil it be 3
whil she 7
whil the 4
whil you 11
whil you be 2
whil you do 3
whil you walk 2
whil&hes 8
whil&how 2
whil&look -2
whil&mov 3
whil&now 4
whil&open 5
whil&scan 4
whil&she 7
whil&sign 9
whil&talk 2
whil&wait 3
whil&walk 3
whil&watch 3
whil~be 17
whil~do 6
whil~go 9
whil~mov 3
whil~sign 5
whil~talk 2
whil~ther 6
whil~wait 3
whil~walk 2
whit 1
whit and 4
whit and blu 4
whit&blu 4
whit&card 3
whit&say 3
whit~blu 4
who be 1
who do not 2
who els 5
who i -3
who i be -22
who ring -7
who you 1
who&bank 6
who&befor -9
who&els 5
who&pass 4
who&pay 4
who&ring -20
who&say 1
who&want -2
who&would 4
whoever -1
whoever~it -3
whol 23
whol number 4
whol thing 2
whol tim 4
whol&number 3
whol&thing 2
whol&tim 4
wholl~you 5
who~bank 3
who~be -1
who~it 4
who~my -13
who~not 2
who~say 3
who~up -2
who~your -4
why 12
why the 5
why would 6
why would i 5
why&becaus 12
why&would 3
why~the 8
wi fi -3
wi&fi -3
wid -5
wif&as 10
wif~a 7
will and -2
will be 10
will be at 4
will be cut 2
will be disconnect 6
will be mail -3
will be off -12
will be treat 3
will collect the -14
will com for 10
will connect 2
will connect to 2
will do -3
will do and -3
will do you -3
will giv 22
will giv you 11
will help 2
will help you 2
will hold 3
will i -3
will i get -2
will i hav -3
will los 3
will need 2
will need your 9
will never -4
will never ask -4
will not ask -7
will not be -1
will not hav 7
will not let 9
will not los -4
will not stop 6
will pay -2
will ring -9
will ring you -4
will send 1
will show you 7
will stay 5
will stay with 4
will try -4
will try again -4
will work -7
will you -2
will~again -7
will~ask -5
will~at 4
will~back -11
will~be -1
will~cut 2
will~disconnect 6
will~everyth 9
will~hear 3
will~it 3
will~let 9
will~mail -3
will~me 17
will~off -14
will~stop 3
will~tak 4
will~to 1
will~treat 3
will~what -8
will~you 4
will~your 5
win # 7
win&hamper -3
win&thousand 7
wind -5
window key 8
window key and 7
window&key 8
window&press 4
window&r 9
window&support 3
window~and 10
window~we 6
winner 13
winning 9
wip 11
wir 3
wir it 4
wir~the 3
with a link 3
with a list 4
with a locksmith 3
with a man 2
with a neighbour -5
with cash 5
with drug 5
with fiv thousand 4
with her 1
with her on 5
with his -12
with how -6
with i 4
with it and -2
with me 1
with me and -2
with me do 11
with me i -5
with me now 7
with me the -2
with me whil 2
with my -5
with pension -2
with pension wis -2
with som -3
with som id -5
with the dat -6
with the dog -7
with the new -6
with the nurs -5
with the paper 12
with the receipt -9
with the referenc -8
with them 3
with us -1
with you at -3
with you i -2
with you whil 4
with you you -3
with your -1
with your account 3
with your bank 2
with your card 8
with your first 5
within 4
within the 22
within the hour 38
within&day -1
within&hour 25
within~hour 36
without 8
without it 7
without it i 7
without~i 11
with~account 4
with~address -3
with~and 1
with~at -6
with~bank 2
with~card 2
with~charg -4
with~dat -7
with~day -6
with~detail 6
with~do 2
with~dog -7
with~for -2
with~form -4
with~i -5
with~id -6
with~in 2
with~letter -2
with~link 2
with~list 4
with~locksmith 3
with~new -5
with~not 5
with~now 5
with~nurs -7
with~of 2
with~on 1
with~other -5
with~paper 7
with~passport -5
with~payment -7
with~photo -10
with~receipt -17
with~referenc -22
with~she -4
with~son -6
with~then 3
with~they 7
with~thousand 5
with~we -3
with~whil 10
with~wif -7
with~wis -2
witness -2
wiv 8
woman 1
woman from 2
woman from the 3
woman on 2
woman&wait 8
wonder -12
wonder if -4
word 5
word and 3
word so 6
word to 7
word&mum 6
word~and 5
work again -3
work day -42
work day and -3
work&again -4
work&day -49
work&id -2
work&know 2
work&say -1
worry -2
worry it -7
worry&call -11
worry~the -7
worry~you -2
wors -9
worth # 7
would be # -3
would be 1
would be frozen 9
would com in -3
would drop -15
would go back -4
would go to 4
would i 2
would i be 3
would i send 7
would lik -15
would lik to -16
would los 7
would not 1
would not let 4
would not tak -15
would post -6
would she -4
would you 1
would you rather -2
would&an -10
would&but 2
would&buy 4
would&confirm 3
would&day -6
would&drop -15
would&frozen 9
would&giv 2
would&him 7
would&hous 7
would&lik -16
would&log 3
would&los 10
would&next 5
would&only 11
would&otherwis 6
would&post -7
would&pound -10
would&rather -3
would&read 5
would&ring -1
would&round 7
would&show -3
would&start 2
would&suit -2
would&talk 2
would&tell -5
would&thre -12
would&transfer -5
would&unless 19
would&until 11
would&use 7
would&want -1
would&wednesday -9
would&within 2
would~# -7
would~and 5
would~ask -2
would~com -9
would~frozen 9
would~her 2
would~if 5
would~lik -5
would~off -2
would~rather -4
would~ring -6
would~round 13
would~say -1
would~send 3
would~tak -20
would~tell -3
would~them 5
would~to -1
would~with -2
would~you -3
wrap 27
wrap&foil 5
writ in 2
writ on it 4
writ to -114
writ to me -7
writ to the -6
writ to us -4
writ to you -14
writ&address -3
writ&ask -10
writ&dat -3
writ&him -12
writ&letter 8
writ&nam 2
writ&out -4
writ&pin 11
writ&say 3
writ&send -6
writ&she -5
writ&us -8
writ&would -10
writ~can 5
writ~in 3
writ~me -2
writ~pin 11
writ~the -4
writ~then -3
writ~to -2
writ~us -4
writ~you -15
wrong -1
wrong number -4
wrong one 4
wrong&due 5
wrong~it -2
wrong~the -4
xbox 2
xbox card 5
xbox&card 5
yeah ill -10
yeah it say 3
yeah no -4
yeah&approv 4
yeah&fin -7
yeah&giv -3
yeah&ill -14
yeah&oh -3
yeah&ok -6
yeah&want -4
yeah&work -7
year and -1
year and i -5
year and the -4
year he -6
year the -4
year&ask -11
year&card 10
year&fee -6
year&nin 3
year&ninety 3
year&send 6
year&think -3
year&well -2
year~say -6
yes be -4
yes i do 1
yes ill -7
yes in -4
yes its -1
yes maam 2
yes maam i 2
yes or -9
yes or no -11
yes pleas -1
yes we 2
yes when 8
yes you 1
yes&all -3
yes&bank 19
yes&cod 3
yes&her -4
yes&hold 3
yes&ill -10
yes&let 2
yes&lik -4
yes&maam 2
yes&nam -5
yes&off -2
yes&our 3
yes&own -3
yes&pay -2
yes&pleas -1
yes&say 1
yes&send -4
yes&text 6
yes&through -4
yes&when 1
yes&why 2
yes~no -7
yes~say 5
yet 1
you a laptop -4
you a letter -2
you a messag -9
you a number 3
you a passcod 5
you a text -4
you about -5
you agre -2
you alright -2
you alway -7
you alway do -7
you and if 3
you and me 8
you anyth -3
you approv 2
you ask -38
you ask for -6
you ask me -3
you ask us -6
you at the 2
you at your 5
you back 3
you back about -4
you bank 2
you be a 1
you be buy 3
you be fre -3
you be from 2
you be get 2
you be giv 5
you be hav 8
you be over -2
you be owe 1
you be pre 3
you be say -2
you be struggl -4
you be the 1
you be welcom -5
you be with 14
you befor -1
you befor you -4
you book -22
you book with -3
you bring -2
you but 2
you but the 3
you but you 4
you can also -12
you can appeal -4
you can ask -9
you can bring -6
you can but 9
you can call -7
you can carry -3
you can giv -2
you can hav -7
you can look -12
you can manag -2
you can pay -12
you can pick -9
you can pop -5
you can say -4
you can see -7
you can set -14
you can tak -1
you can upload -3
you cash 3
you chang -3
you check -6
you collect -9
you com -56
you com in -12
you do it 9
you do that -2
you ever -8
you ever get -4
you fail 2
you fancy it -6
you find us 4
you first -4
you for -1
you for it 2
you for money -3
you get a -2
you get heer -3
you get it 2
you go 2
you go to 1
you hang 12
you hang up 12
you hav a -1
you hav already -7
you hav any -2
you hav be 12
you hav hav -2
you hav look -4
you hav no 2
you hav noth -5
you hav put 2
you hav ring -2
you hav sign -11
you hav the 1
you hav to 1
you hav until -3
you heer 2
you his sort 2
you hold 6
you i be -3
you i just 7
you in a -4
you its a 6
you just say 8
you keep 12
you keep it -2
you keep the 6
you keep your 6
you know i 5
you know the 2
you know you 3
you leav -5
you leav a -10
you leav it 6
you lik -14
you lik it -2
you los 5
you maam 2
you mak a 2
you manag -5
you may -8
you might -12
you might hav -6
you miss it -5
you must 17
you must not 3
you need -17
you need a -7
you need anyth -3
you need cash -4
you need my 2
you need to 3
you no -6
you no charg -4
you normally 5
you normally use 5
you not to 3
you now 1
you of 3
you on a 3
you on the -3
you out 2
you pay 1
you pay for -2
you pay us 3
you pick -3
you press -1
you put 2
you qualify for 2
you rather -2
you read 24
you read it 8
you read me 13
you ring -1
you ring me 7
you ring the -4
you ring us -2
you say 2
you say its 4
you say so -5
you see 4
you see a 2
you see the 12
you send 4
you send it 10
you send me 15
you settl 7
you should -1
you sign -3
you sign in -3
you six 5
you stay -1
you still -11
you still on -4
you still want -11
you sur 6
you tak out 3
you tell -3
you the bank 8
you the card 4
you the detail 4
you the form -2
you the sort 3
you the whol 3
you then -4
you think -11
you thre -3
you through 4
you through it 9
you to be 8
you to com -10
you to do 2
you to go 2
you to hav 5
you to mov -9
you to the 3
you too -3
you use 2
you use at 12
you use for 4
you use the 1
you want a -6
you want it 1
you want me 3
you want one -4
you want the -2
you want to -11
you when -1
you wher 11
you whil 3
you whil you 3
you who -2
you will be 23
you will los 2
you will not -5
you will see -1
you writ to -4
you your 3
youd be 8
youd do -2
youd get -1
youd get a -8
youd lik -10
youd lik to -2
youd rather -7
youd sooner -12
youd want -3
youd&bank 14
youd&check -3
youd&lik -9
youd&rather -7
youd&ring 3
youd&sooner -12
youd&thousand 5
youd&us -3
youd&want -8
youd~a -8
youd~do 3
youd~no -2
youd~the -3
youd~to -1
young&ring -2
your account 1
your app 3
your balanc 10
your bank and 6
your bank app 12
your bank card 12
your bank or -3
your bank send 8
your bank so 18
your bank the 9
your bankll 9
your bill -15
your bill and -5
your blu -3
your brother 4
your brown -5
your call -28
your call be -8
your car 2
your card and 6
your card detail 7
your card i 4
your card if -4
your card in 2
your card now 6
your card over 9
your card reader 9
your carer 4
your cas 8
your claim -5
your claim number -3
your computer 4
your computer and 5
your cousin -4
your dat 5
your dat of 5
your debit 11
your debit card 11
your direct -7
your direct debit -4
your doctor 4
your driv licenc 2
your end 3
your fac 5
your fil 14
your first wag 7
your full 3
your hand 8
your internet 1
your ip 10
your ip address 10
your laptop 7
your letter -11
your licenc 1
your lin 11
your lin will 3
your loan servicer -4
your los 6
your mobil 4
your mortgag -17
your mother maiden 4
your nam hav 4
your nam so 9
your nam to 8
your nam you 3
your national 7
your national insuranc 7
your network 2
your new -9
your next -17
your next bill -9
your nhs 5
your old 3
your old card 7
your onlin 7
your onlin bank 11
your order -9
your own 1
your own cell 3
your own phon -7
your payslip -2
your pension 3
your phon 5
your phon go 4
your pin -1
your plan -8
your pocket 12
your postcod -2
your postcod and -2
your protection 4
your red 3
your red whit 3
your rent 1
your repeat -2
your right 5
your router 4
your screen 2
your servic 5
your servicer 3
your sid 1
your social 2
your social security 10
your statement -4
your student aid 3
your tax 2
your tea -2
your thumb 15
your usual -4
your visa 7
your will 3
yourself -2
yourself and -3
yourself on -3
yourself on the -4
yourself&app -2
yourself&onlin -3
yourself&till 4
yourself&websit -4
yourself~the -4
yourself~you -2
your~# -2
your~app 3
your~ask 3
your~at 1
your~balanc 5
your~bank 6
your~board -2
your~card 18
your~cell 3
your~chang -5
your~cod 6
your~com 1
your~debit -4
your~detail 3
your~digit 5
your~email -2
your~for 3
your~form -4
your~hav 10
your~i 2
your~if -18
your~insuranc 7
your~its 1
your~madam 3
your~maiden 8
your~need 6
your~now 28
your~of 1
your~off -2
your~on -1
your~open -6
your~or -1
your~out 15
your~over 2
your~password 5
your~payment -3
your~pension 4
your~phon -3
your~plan -2
your~press 24
your~provider 2
your~reader 9
your~sam 3
your~security 13
your~send 8
your~servic -5
your~servicer -2
your~so 8
your~stay -9
your~thank -3
your~that 2
your~then 6
your~this 2
your~to 2
your~today 6
your~too 7
your~up 4
your~want 6
your~what 2
your~which 6
your~whit 3
your~will 16
your~with 6
your~year -4
you~# 7
you~about -3
you~account 5
you~already -4
you~also -15
you~an -2
you~any -1
you~anyth -12
you~app 4
you~appeal -5
you~ask -2
you~bank 9
you~box 3
you~bring -4
you~but 27
you~buy 3
you~call -2
you~can -2
you~chang -2
you~charg -3
you~clos 2
you~cod 1
you~com -10
you~detail 5
you~do 1
you~driv 5
you~fill -2
you~fre -7
you~friday -4
you~from 1
you~hang -6
you~heer -1
you~hit -5
you~i 1
you~id -3
you~if 1
you~in -3
you~laptop -8
you~leav -3
you~let -2
you~letter -3
you~look -5
you~mak -3
you~manag -4
you~me 2
you~messag -2
you~money -1
you~month -4
you~mov -2
you~much 2
you~mum -6
you~my 2
you~noth -15
you~number 2
you~on -1
you~one -4
you~or -1
you~over -2
you~pay -8
you~pension -5
you~phon -4
you~pick -5
you~pop -2
you~pre 4
you~prov 4
you~ring -7
you~say -1
you~set -11
you~sign -3
you~six -2
you~somebody -2
you~sort 11
you~stay 3
you~still -8
you~stop -5
you~struggl -4
you~ten -10
you~text -7
you~this 1
you~thos 3
you~thousand 3
you~tim -3
you~upload -3
you~us -2
you~want -12
you~we -3
you~welcom -5
you~when -1
you~whol 3
you~with 1
you~word 5
you~writ -3
you~youd -3
you~yourself 7
zell 5
zell the 6
zell to 9
zell to the 3
zell&her 4
zell~the 14
zero 4
zero zero 2
`;
