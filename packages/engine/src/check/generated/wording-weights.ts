/** Written by scripts/fit-check.ts: see wording.ts. */
export const FITTED = {"whole":{"intercept":-1.373,"slope":2.328},"demand":{"intercept":-1.096,"slope":2.23}};
export const PACKED = `
# a month -1
# and a 2
# and an 3
# and be 2
# and its 3
# and the 14
# and then 9
# and ther 3
# and they 4
# at -6
# back 4
# be 11
# befor 14
# by 31
# by card 11
# charg -3
# day -8
# deposit -4
# do 7
# due 5
# each 8
# for 7
# for a 2
# for the 4
# from -8
# from your -3
# hav 14
# hav be 13
# hes 3
# i 2
# i can 6
# id -7
# if -3
# in 4
# in a 5
# no -3
# not 27
# now 49
# now and 8
# of 1
# ok 5
# on 1
# on my 6
# on the -5
# only 5
# or 2
# out -3
# p -4
# p m -4
# per 3
# per cent 3
# that 5
# to 41
# to a 2
# to be 12
# to her 8
# to my 5
# to pay 11
# to speak 7
# to the 3
# today 11
# up 5
# up front 5
# when -2
# with 1
# with your 12
# you 2
#~a 20
#~an -2
#~and 6
#~ask -25
#~bank 2
#~be 8
#~by 3
#~card 24
#~cent 3
#~charg 17
#~could 3
#~day 6
#~do 2
#~from -4
#~front 5
#~get 4
#~he 7
#~her 29
#~in 1
#~m -4
#~me 5
#~month -1
#~my 25
#~need 7
#~next -7
#~now 5
#~of 4
#~on -3
#~our 8
#~pay 3
#~put 13
#~send 10
#~speak 8
#~the 1
#~then 20
#~ther 12
#~they 3
#~to 31
#~voucher 4
#~with 9
#~your 5
:# -1
:afternoon -2
:and 1
:anyon 2
:anyth -16
:ask 4
:box -3
:bring -3
:can 2
:charg -3
:cod -2
:company -2
:cost -3
:could 1
:end -2
:everyth -4
:four 2
:giv 3
:ha -5
:hear 2
:heer 7
:help -3
:her -1
:hi -1
:if -1
:ill 3
:know -1
:leav -2
:long -11
:look -1
:lovely -2
:might -11
:money -2
:need -16
:never 7
:no -6
:noth -6
:now -2
:number -1
:ok -19
:owe -2
:person 2
:pleas -2
:say 1
:shar 2
:shed -7
:should 1
:sister 1
:someon -3
:suppos 2
:tell 1
:thank -10
:ther -1
:this 1
:thousand 1
:want -3
:why 20
:will 1
:yes -5
:yesterday -3
a # 2
a # deposit -12
a badg 1
a badg and -4
a bank 14
a bank card 3
a banknot -9
a banknot on -18
a battery -2
a bench 7
a bench warrant 7
a bit -1
a bit in 3
a bond 28
a boy 3
a branch -2
a brand 2
a brand new 2
a brochur -2
a bump in -3
a burst -7
a burst main -3
a call 1
a cancellation 2
a card -1
a card through -11
a card to 16
a card with -2
a cas 9
a cashier 11
a cashier check 3
a certificat 4
a check in -5
a chequ -1
a chequ if -2
a chequ in -2
a chequ to -2
a claim -2
a clerk 8
a cod 1
a cod or -3
a colleagu 19
a con -7
a copy -1
a cost 6
a cost of 4
a coupl 4
a coupl of 3
a court 8
a crash 10
a crash and 7
a credit card 4
a crim number -19
a cruis 8
a cuppa -8
a day -3
a dealer 2
a debit 14
a debit card 20
a debt -3
a delivery -5
a deputy 4
a different 14
a direct -2
a dog -4
a driver 15
a fac -4
a fak -3
a favor 12
a fee of 2
a fee to -5
a fella 1
a few -2
a fin 14
a fiver -4
a flag 4
a flat -1
a fool 8
a form -24
a form for -11
a form in -3
a forty 2
a fre 1
a fresh 1
a gag 19
a gag order 12
a gentleman 4
a gold 7
a good -9
a good day -7
a good even -6
a googl 3
a government 5
a grand 3
a hand -3
a hold 6
a hold account 12
a hold on -2
a hundr 3
a hundr each 7
a jeweller 5
a kettl -3
a lad in 2
a lanyard 8
a larg -4
a lawsuit 6
a leaflet -13
a letter -43
a letter about -3
a letter and -5
a letter be -2
a letter com -3
a letter go -3
a letter to -4
a letter with -22
a lien 5
a lifetim 6
a lift -6
a link 1
a link and 19
a link to -5
a littl box 3
a liv 7
a loan 10
a locksmith 20
a look -4
a look round -7
a lump 3
a machin 3
a machin in 3
a magazin 14
a magazin and 4
a man 27
a man call 2
a man on 16
a man say 17
a man who 2
a meet so 3
a messag -1
a messag on -3
a meter -9
a meter read -9
a mirror 3
a mistak 10
a money 2
a month -10
a month and -2
a month from -4
a month to -2
a month what 14
a mop 4
a morn -3
a mr 4
a neighbour -10
a new bank 2
a new card -2
a new number -2
a new one -14
a new password -4
a nin 11
a notic -9
a notic in -7
a number 4
a number for 4
a number to 6
a number you -3
a one 2
a paper -16
a parcel -1
a parcel for -4
a parcel from -3
a passcod 9
a paye 3
a payment plan -3
a paysaf 7
a pcso -3
a pendant -3
a pendant alarm -2
a penny -1
a person nam 5
a personal 9
a personal account 5
a photo -1
a pictur 1
a pictur of 5
a piec -2
a plain cloth 2
a polic 7
a power -6
a prepaid card 3
a pric -5
a priz -10
a process 5
a program 15
a program on 4
a quot -2
a read -3
a rebat 14
a red -2
a referenc 5
a refundabl 5
a releas 5
a relief 2
a reminder -11
a revolut 11
a ring -4
a seal 10
a second 6
a second one 26
a secur 2
a selfi 2
a set -2
a sheet 3
a signatur -6
a siren 2
a sit 3
a six 1
a small 4
a smart -1
a smartphon 10
a solicitor tak 6
a sort 3
a sort cod 3
a soul 7
a special 3
a specialist 10
a squar 3
a statement -13
a surpris 5
a talk -11
a tax 1
a technician 4
a tesco 7
a test from -5
a text 2
a text about -3
a text with 1
a thing in 5
a think -5
a third 2
a thousand 6
a thousand pound 7
a tim -8
a tin -31
a top 8
a top up 8
a transfer 2
a transfer to 9
a two hundr 3
a van 2
a very 1
a virus 5
a visa 2
a voucher -3
a voucher for -14
a wallet 11
a warrant 7
a warrant will 6
a way 4
a week -24
a week and -4
a whistl 11
a whit -3
a whit van -3
a woman who 3
a word to 7
a year -17
a year and -3
a year he -8
a yes or -2
abl to get -3
abl to see 3
abl&see 3
abl~get -3
abl~see 3
about # -4
about a fre 9
about eight -2
about fiv -7
about fiv day -6
about half -4
about her -15
about it -1
about it he -7
about my -2
about refund -6
about seven -2
about six -2
about that -2
about that i -5
about the boiler -4
about this -2
about~and -10
about~call -3
about~claim -6
about~day -9
about~do -3
about~fiv -3
about~fre 7
about~i -5
about~if -8
about~in 3
about~ring -6
about~she -2
about~to -1
about~week -7
about~work -2
about~yeah -2
abroad 23
abroad press 5
abroad&press 7
accept 3
access 1
account and 9
account and i -2
account and ill 4
account and the 7
account and then 4
account as -8
account at -2
account at the -2
account be 20
account be audit 2
account be be 15
account be that -5
account becaus 3
account becaus the 3
account befor 2
account for 8
account frozen 4
account hav be 20
account hed 8
account i 1
account in 2
account its 20
account manager 5
account number -1
account number and -4
account on -29
account on the -8
account or 1
account so 11
account this 4
account&agent 4
account&all 3
account&alway -9
account&an 3
account&as -5
account&audit 4
account&becaus 3
account&but 5
account&card -1
account&caus 3
account&check 3
account&could 4
account&day -3
account&direct 1
account&friday -12
account&frozen 14
account&hed 17
account&heer 6
account&her 17
account&hes 7
account&hundr 2
account&id -2
account&ill 7
account&keep 15
account&letter -8
account&lik 4
account&lock -2
account&look 5
account&manager 5
account&mr 6
account&nam 6
account&now 2
account&number -1
account&open 9
account&our 4
account&pleas -2
account&press 4
account&read 10
account&ring -2
account&sam -13
account&saving -11
account&she 15
account&shed 13
account&sort -3
account&text 28
account&under 5
account&use 2
account&want -2
account~a 2
account~and -3
account~audit 2
account~be 15
account~can -3
account~direct 1
account~friday -9
account~ill 8
account~it 2
account~keep 2
account~of 11
account~read 11
account~the -1
account~then 3
account~will 3
account~you 4
account~your -1
across 32
across and 3
across the 5
across the front 2
across to 9
across&front 2
across~front 2
across~it 4
across~the 2
across~you 2
activ 2
activation 13
activity 10
activity in 3
activity&press 5
actual 2
add it 2
add it to 3
address in 9
address on -10
address on the -2
address pleas -2
address you -5
address&ill -6
address&letter -4
address&pleas -4
address&press 5
address&sam -8
address&still -3
address&tell -2
address&yes -9
address~a 12
address~hav -3
address~on -2
address~tell -6
address~the -5
address~to -5
address~you 1
add~to 4
admin 12
admission 4
admit it -2
advic -7
adviser -4
adviser will 14
adviser&mov 4
adviser~the -11
afraid -3
afraid not -5
afraid&but -3
afraid&oh -3
after fiv -3
after four -9
after i -3
after i hav -12
after id -15
after the -2
after the ton 3
after they 8
after you -2
after&day -2
after&fiv -4
after&four -11
after&id -11
after&pay -2
after&ring -4
after&send -2
after&ton 3
after&want -5
afternoon~that 1
after~and -6
after~hav -10
after~its 2
after~ton 3
again and -18
again do -14
again from -4
again from the -4
again if 7
again its -4
again on -2
again on the 2
again tomorrow -14
again tomorrow between -4
again&becaus 2
again&between -4
again&bring -7
again&ill -2
again&month -4
again&new 3
again&nin -5
again&ring -5
again&send -3
again&six -7
again&tak -4
again&tell -4
again&ten -2
again&tomorrow -14
against 7
against you 6
again~between -4
again~i 2
again~it -2
again~or -3
again~ring -3
again~the -3
age i 3
agent 4
agent and 6
agent will 7
agent&hell 3
agent&tak 7
agent~tak 7
age~i 6
agre -4
agreement -13
ah&account 6
ahead 6
ahead and 4
ahead and read 3
ahead of 7
ahead of the 2
ahead with 3
ahead&number 2
ahead&read 3
ahead&sign 3
ahead~read 3
ahead~the 8
ah~be -3
airbag -2
airport 1
alarm 2
alert 1
aliv 3
all and -1
all back -3
all com 4
all fre -3
all hav -7
all it -4
all mean -3
all my 1
all of 6
all of them 5
all of us -4
all out 7
all pay -10
all right -8
all right i -3
all say 6
all say that 4
all the 1
all the tim -2
all to 3
all together 3
all&across 3
all&again -7
all&as -6
all&ask -2
all&befor 5
all&book -3
all&card 10
all&id -3
all&know -2
all&let -7
all&mean -1
all&new -2
all&noth -2
all&now 3
all&out 6
all&really -4
all&right -6
all&ring -2
all&say 2
all&sir 2
all&still -2
all&thank -3
all&them 8
all&thes 2
all&together 22
all&us -4
all&which 2
all&whil 14
allergy -3
allocat 3
allocation 8
allow 7
allow it 3
allow&now 6
allowanc -2
all~be -3
all~for -3
all~he -3
all~i 1
all~in 2
all~it 2
all~only -5
all~our 7
all~that 2
all~them 5
all~us -4
all~you 2
already -7
already pay -3
already&pay -4
already&tell -6
alright -1
alright~you -2
also -1
also&call -10
also~the -8
alway -7
alway do -36
alway hav -5
alway say do 3
alway&say 4
amazon 9
amazon prim 8
amazon&prim 8
ambulanc -3
amount 14
amount&thre 2
an admission 4
an adviser will 5
an agent 3
an app 4
an appointment -8
an approv 3
an email -1
an email i -6
an email with -4
an emergency -3
an engineer -1
an envelop 7
an envelop for 3
an exit -3
an hour and -3
an officer 6
an officer in 3
an undercover 9
an unpaid 5
an urgent 6
an x -5
an&admission 4
an&after 5
an&appointment -12
an&approv 3
an&but 17
an&charg 2
an&desk -5
an&emergency -3
an&engineer -1
an&envelop 7
an&exit -3
an&hell 3
an&help 5
an&id 8
an&ipad 3
an&itll -9
an&let -3
an&log 4
an&mail -1
an&monday -2
an&never 3
an&now 2
an&officer 7
an&payment 8
an&see -3
an&sign -4
an&ten -7
an&thing 4
an&undercover 9
an&unpaid 5
an&urgent 6
an&voic 4
an&warrant 5
an&would 5
an&x -5
and # 3
and a letter -5
and a man 9
and a new -11
and a warrant 6
and account 14
and account number 4
and after 2
and after that 10
and all 6
and an adviser 5
and as 13
and ask -30
and ask could -5
and ask if -2
and ask them -10
and back 10
and be anyon -3
and becaus 2
and bin -4
and blu 6
and blu card 6
and bring -16
and bring a -6
and bring your -9
and by 6
and call -3
and call the -5
and can not 2
and chang -2
and check -25
and choos -12
and claim it -4
and could 7
and could i 3
and do i -2
and do it 1
and do not 7
and do they 6
and eighty 1
and eleven 2
and enter 2
and everyon 2
and family 5
and fifty 17
and fifty and 7
and fifty pound 2
and for 5
and forty 7
and forty nin 2
and four -2
and get the 8
and giv me -4
and go to 2
and hand 6
and hand them 9
and hav me 3
and hav your 8
and he -1
and he be -1
and he giv -4
and he say -11
and he tak 3
and he will 9
and hed 3
and hed put -6
and hed tak 6
and hell 1
and hell ring -4
and i be 5
and i could -31
and i do -8
and i get 3
and i hav 3
and i must 10
and i need 4
and i ring -7
and i say -8
and i should 4
and i will 12
and i would 2
and id 1
and id hat 4
and if anybody -3
and if anyon -7
and if someon -8
and if the 4
and if they -2
and if you -25
and ill 24
and ill do 4
and ill giv 4
and ill hav -2
and ill need 4
and ill put -12
and ill ring -5
and ill send 7
and ill tak 4
and ill text 3
and ill want 4
and in the 2
and it be -7
and it must 6
and it tak -5
and itd 2
and itd be 5
and itd go -6
and its a 4
and its fre -12
and its sat 6
and its to 4
and keep 12
and keep it 3
and knock -13
and leav 2
and leav the 13
and let 4
and log 5
and log in 3
and look -10
and look at -18
and me 4
and my 1
and my phon -5
and national -2
and need 19
and ninety 1
and ninety nin 2
and no -8
and no one -6
and nobody 3
and nobody from -3
and not a 7
and now 18
and now ther 3
and number 7
and on -1
and on then -3
and onc 5
and one -2
and only -6
and open 3
and pass 2
and password 13
and phon 4
and pleas 3
and pleas do 6
and pop 2
and post -5
and postcod -5
and press -3
and press r 4
and put 1
and put in 11
and put the -5
and put your -3
and r 11
and r and 8
and read 33
and read it 3
and read me 28
and return 6
and ring # -21
and ring -14
and ring us -16
and say it 4
and say shed -5
and say they -21
and say yes 7
and scratch 11
and scratch them 9
and see -7
and send 3
and send a -3
and send it 3
and send the 20
and she say -2
and show -4
and sign -1
and so 6
and somebody 1
and someon -6
and someth with -5
and sort cod -3
and start 2
and stay 2
and tak it 2
and tell 2
and ten and 6
and text 5
and that i 3
and that my 8
and that so 6
and that the -2
and the back 11
and the bank 2
and the cod 43
and the dat 30
and the expiry 2
and the first -11
and the littl 5
and the man 4
and the money -1
and the nam 4
and the number 4
and the password 9
and the security 16
and the thre 11
and then a 1
and then hed 6
and then i 20
and then ill 13
and then it 2
and then the 14
and then ther 9
and then you 22
and then your 2
and therell 7
and therell be 7
and they do -4
and they hav 4
and theyd 2
and theyll -3
and theyll do -6
and theyll giv -4
and theyll put -3
and this 2
and twenty 1
and typ 10
and typ what 2
and want -6
and we do -1
and we will -2
and well 1
and what be 1
and what tim 4
and when it 4
and when the 2
and wher 6
and whether -4
and which 7
and which bank 19
and whil 4
and whil hes 5
and who 13
and would 1
and would she -2
and you be 1
and you can -27
and you do -6
and you giv 3
and you read 6
and youd be 7
and your bank 1
and~a 1
and~advic -2
and~adviser 5
and~agent 3
and~and 9
and~anybody -7
and~anyon -20
and~as -2
and~ask -6
and~at -5
and~back 4
and~bank 22
and~bankll 3
and~bill -5
and~bless -5
and~but -2
and~call 4
and~can -4
and~card 2
and~cod 8
and~could -6
and~courier 8
and~dat 4
and~doctor 3
and~driv -4
and~every 6
and~expiry 2
and~fill 2
and~find 3
and~first -8
and~for 1
and~fre -7
and~get 1
and~half 1
and~hat 2
and~he 2
and~hed 6
and~her 1
and~i 2
and~id 2
and~if -6
and~ill 20
and~in 7
and~keep 11
and~key 5
and~let 3
and~letter -10
and~licenc -4
and~littl 5
and~los 17
and~man 17
and~mark 11
and~may -7
and~me 5
and~money -5
and~month 7
and~mother 1
and~must 12
and~my 3
and~nam 1
and~national 3
and~need 10
and~new -12
and~nin 6
and~not 8
and~number 6
and~of 1
and~one 1
and~open 3
and~or 2
and~owe 6
and~password 2
and~pay -5
and~phon -3
and~pop 2
and~postcod -3
and~press 2
and~put -4
and~r 4
and~read 4
and~reply -6
and~ring -11
and~sam -2
and~sat 6
and~say -11
and~security 8
and~settl 2
and~she 1
and~six 3
and~so 2
and~someon -11
and~stop -2
and~tap -2
and~tell -5
and~ten -5
and~text 8
and~them 2
and~ther 2
and~they -5
and~this 8
and~thousand 5
and~thre 6
and~to 2
and~two 1
and~us -4
and~walk -5
and~warrant 6
and~what 8
and~who -3
and~work -4
and~your 2
another # 10
another country 5
another day -4
another month -4
another&country 5
another&day -9
another&lik 4
another&month -4
another&much -4
another&number -4
another&phon -3
another&say 5
another~and 4
another~or -2
answer 2
answer the 5
answer&els 6
answer&id -5
any allergy -3
any branch -11
any day -7
any detail -2
any good -14
any jewellery 5
any money -25
any number -6
any of -16
any of our -3
any of that -2
any other 2
any payment -8
any question -4
any saving 4
any stor -7
any tim -46
any&allergy -3
any&befor -1
any&branch -12
any&but -3
any&call -6
any&day -4
any&detail -5
any&good -7
any&hous 16
any&how -3
any&jewellery 15
any&leav -4
any&lik -7
any&money -4
any&number -3
any&only -5
any&other 2
any&payment -9
any&phon -5
any&question -4
any&saving 4
any&say -5
any&shop -2
any&stor -7
any&tak -6
any&tell -3
any&thank -4
any&tim -46
any&would -1
anybody -11
anybody over -2
anybody say -3
anybody who -2
anybody&ask -3
anybody&money -6
anybody&over -7
anybody&ring -4
anybody&say -2
anybody&tell -4
anybody&want -4
anybody&who -4
anybody~the -3
anybody~you -6
anydesk 23
anyon ask -5
anyon outsid 12
anyon ring -2
anyon who -27
anyon who ring -3
anyon your pin 3
anyon&ask -9
anyon&but 5
anyon&call -2
anyon&hurt -3
anyon&offer -2
anyon&outsid 12
anyon&ring -9
anyon&tak -17
anyon&tell -10
anyon&who -43
anyon~ask -3
anyon~pin 3
anyon~ring -5
anyon~tell -6
anyon~the 1
anyon~you -3
anyth a -4
anyth and -16
anyth back -2
anyth els -21
anyth els i -3
anyth els no -10
anyth for -6
anyth from -7
anyth from me -4
anyth i -5
anyth if -6
anyth itll -2
anyth no -13
anyth on -3
anyth or -3
anyth to -2
anyth today -4
anyth&all -7
anyth&an -2
anyth&ask -7
anyth&chang -3
anyth&els -21
anyth&giv -2
anyth&good -5
anyth&great -3
anyth&help -4
anyth&id -2
anyth&ill -5
anyth&itll -2
anyth&now 2
anyth&number -3
anyth&off -2
anyth&pay -10
anyth&phon -11
anyth&right -2
anyth&ring -2
anyth&say -3
anyth&see -2
anyth&she -5
anyth&show -6
anyth&tell -4
anyth&till 2
anyth&today -9
anyth&want -11
anyth&youd -3
anyth~ask -3
anyth~be -3
anyth~do -6
anyth~get -2
anyth~i 2
anyth~it -5
anyth~just -2
anyth~me -4
anyth~no -13
anyth~the -10
anyth~you -15
anyth~your -4
anyway -17
anyway and -9
anyway~you -5
any~and -2
any~be -4
any~from -1
any~go -4
any~of -3
any~our -3
any~that 2
any~with -4
any~you -5
an~agent -4
an~and -1
an~but 11
an~from 2
an~if -6
an~in 4
an~off -2
an~on -4
an~payment 8
an~so 2
an~to -1
an~will 1
an~with -1
an~you 2
app and it -7
app and press -6
app be 2
app i -3
app or -5
app so 20
app to 3
app under -2
app when -16
app when you -5
app&approv 4
app&could 4
app&ill 7
app&itll 2
app&log 7
app&new 3
app&open 10
app&order -4
app&our 4
app&pay 4
app&ring -2
app&under -3
app&us -3
app&when -3
app&whil 4
app&yourself -6
appeal -1
appeal if -4
appear 4
appear for 2
appear&jury 2
appl 28
appl card 6
appl voucher 6
appl&card 15
appl&pay 4
appl&voucher 6
appointment -19
appointment to -2
appointment with -7
approv 25
approv it 7
approv the 4
approv when 5
approv&app 6
approv&phon 13
approv&say 13
approv&when 5
approv~on 2
approv~that 5
app~for 4
app~not 3
app~press -6
app~they 6
april -5
april and -3
april~be -6
area&today 3
argo 11
around -3
arrear 2
arrest 2
arrest me 2
arrow 2
as a 8
as an 7
as an admission 4
as befor -5
as cash 3
as ever -3
as friend 8
as friend and 5
as i -1
as id -29
as if 8
as it be -3
as its -4
as long -5
as long as -5
as me 3
as normal -6
as of 2
as sh 5
as that 14
as the 13
as ther -4
as ther be -4
as to 10
as usual -3
as we speak 2
as well to 3
as you -2
as you ask -5
as you hav -2
as&account 9
as&admission 4
as&alway -4
as&an 2
as&ask -16
as&bank 13
as&becaus 7
as&befor -7
as&both 2
as&cash 3
as&clear 2
as&clos 3
as&cost 6
as&credit -3
as&family 8
as&fifty 4
as&first -5
as&fiv 2
as&friend 8
as&hed -4
as&hold 3
as&id -1
as&land 6
as&let 8
as&lik -9
as&long -3
as&much 3
as&noth -3
as&officer 4
as&other -3
as&our -8
as&pay 2
as&peopl 7
as&ring -13
as&see 2
as&send 3
as&sh 4
as&shut 7
as&speak 4
as&stay 3
as&system 3
as&tak 2
as&text 3
as&thank 6
as&transfer 4
as&us -6
as&usual -3
as&want -1
as&wrong -4
asham 8
ask a -4
ask about -33
ask about it -5
ask about the -3
ask be that -2
ask could -17
ask could i -10
ask do -3
ask do i -4
ask do she -3
ask for a -7
ask for it -5
ask for me -5
ask for my 2
ask for your -2
ask hav -2
ask him -2
ask him to -4
ask how -2
ask how much -3
ask i 8
ask i be 5
ask if -27
ask if i -35
ask if id -4
ask if the -8
ask in -6
ask its 5
ask its for 4
ask just 4
ask me for -1
ask me not 3
ask me to -1
ask my -7
ask say 7
ask say its 5
ask the -15
ask them -21
ask them to -7
ask to be -14
ask to see -9
ask us -9
ask us to -7
ask what i -5
ask wher 6
ask whether -2
ask why 8
ask would -1
ask you -1
ask you be 6
ask you for -7
ask you not 3
ask you to -7
ask you what 5
ask&allow 5
ask&anyth -4
ask&bank -1
ask&better -5
ask&bring -5
ask&buy 5
ask&card 1
ask&chang -5
ask&check -17
ask&confirm 3
ask&could -24
ask&dat -3
ask&few -5
ask&front -2
ask&giv -3
ask&hear -6
ask&her -3
ask&him -1
ask&his -3
ask&how -6
ask&keep -3
ask&know 1
ask&leav -6
ask&look -6
ask&money -19
ask&mov -22
ask&much -2
ask&nam -5
ask&need -6
ask&number 1
ask&pag -3
ask&pay -12
ask&payment -18
ask&penny 2
ask&pin -1
ask&post -2
ask&press -3
ask&question -5
ask&rais -3
ask&ring -25
ask&screen -3
ask&security -5
ask&see -4
ask&she -4
ask&shop -7
ask&show -4
ask&sign 3
ask&som -2
ask&someon 4
ask&them -18
ask&us -18
ask&want -13
ask&week -5
ask&when -16
ask&wher 3
ask&whether -2
ask&why 13
ask&would -16
ask~a -9
ask~bank -13
ask~do 3
ask~for -5
ask~he -3
ask~i -37
ask~if -12
ask~it -8
ask~its 8
ask~me -5
ask~much -3
ask~not 4
ask~say 5
ask~see -9
ask~she -3
ask~someon 18
ask~the -4
ask~to -17
ask~we -7
ask~your -3
assessment -2
asset 3
asset back 4
assist 8
as~account 8
as~admission 4
as~alway -6
as~and 2
as~ask -4
as~at 6
as~bank 1
as~be -3
as~becaus 4
as~can -1
as~could 5
as~hav -7
as~i 3
as~in 3
as~its 8
as~no -2
as~one 5
as~sign 2
as~so 1
as~speak 2
as~will 4
at # 7
at # and 1
at # i 7
at a -2
at a bank 7
at a tim -3
at again -3
at all -3
at all and -3
at all if -3
at an 2
at any -10
at any tim -4
at christma -4
at clos 4
at clos of 4
at eight -2
at eleven -3
at fiv 7
at fiv pound -5
at four 3
at her 3
at it -7
at it and -3
at midnight 4
at no -1
at noon 4
at noon i 7
at onc 4
at risk 22
at sixty -3
at ten -43
at ten past -6
at ten to -4
at that -2
at the bank 2
at the bottom 2
at the build -2
at the cash 3
at the council -3
at the courthous -2
at the depot -3
at the desk -9
at the front -8
at the garden -6
at the gas 3
at the library -10
at the machin -3
at the offic -4
at the post -14
at the shop -2
at the station -2
at this 1
at this stag 6
at two -1
at work 1
at your 2
at your computer 4
attack 4
attorney general -2
attorney&general -2
at~bank 4
at~be -1
at~bottom 2
at~bring -3
at~computer 2
at~council -3
at~court -2
at~courthous -2
at~credit -3
at~depot -2
at~desk -7
at~dot -2
at~fiv -11
at~front -8
at~garden -6
at~gas 2
at~gat 13
at~hundr 15
at~library -10
at~machin -2
at~oclock 5
at~of 2
at~on -8
at~or -2
at~past -2
at~per 2
at~pleas 3
at~post -29
at~pound -9
at~she -3
at~so 4
at~stag 2
at~station -2
at~stor -3
at~that -2
at~ther -4
at~tim -6
at~unless 10
at~vet -3
at~warehous -3
at~you 3
auction hous -5
auction&hous -5
audit 32
audit so 4
august -3
august&but -3
aunt -2
authoriz 6
authoriz this 2
automat~from -2
avoid 11
avoid&press 6
awar 11
away&ill 4
away~a 5
away~ill 4
away~the 2
aye~its 3
aye~they 2
a~about -2
a~account 24
a~address 1
a~after -19
a~alarm -6
a~all 3
a~app 3
a~appointment -2
a~ask -1
a~at -1
a~back 2
a~bag 2
a~battery -6
a~bond 9
a~but 1
a~card 6
a~centr -5
a~charg 5
a~cloth 2
a~com 1
a~contract 4
a~could 2
a~courier 11
a~credit -5
a~customer 2
a~dat -4
a~day -6
a~deal -9
a~do 1
a~even -6
a~fee 19
a~fil 8
a~first -4
a~form -12
a~from -1
a~hav 4
a~hes -3
a~hold 4
a~hom -4
a~if -3
a~its 1
a~just 2
a~key 2
a~lad 1
a~later -6
a~list 2
a~machin -1
a~main -3
a~matter 5
a~nam 6
a~near 4
a~never 3
a~new 6
a~nin 3
a~no -5
a~nois 3
a~now 8
a~oh -1
a~or -10
a~order 11
a~password -4
a~pay 2
a~payment 4
a~penalty 6
a~plac 4
a~plan -2
a~pot 2
a~pound 10
a~put 3
a~question -2
a~read -3
a~stamp 4
a~tak 5
a~tax -4
a~the 1
a~thing 1
a~thousand 6
a~through -4
a~too -2
a~under -6
a~van -7
a~voic 5
a~warrant 7
a~what 4
a~who 9
a~will 10
a~with 2
a~would 10
baby -3
back about -14
back about my -8
back about the -2
back and 3
back and then 2
back be -7
back brac and 6
back by -1
back by six -10
back do you -3
back for the 5
back i 5
back if i 3
back it -2
back it be -3
back of -14
back of the -1
back of your -32
back on # 12
back on -5
back on the -42
back ring -6
back so 1
back the 1
back to 1
back to me 17
back to the -3
back to you 12
back to your -3
back today 3
back when 11
back~# 3
back~a -3
back~go -3
back~i 9
back~id -2
back~its 2
back~me 2
back~my -2
back~on 5
back~six -3
back~so 2
back~that 1
back~then 2
back~to 2
back~way 2
back~you 3
back~your -4
bad 1
bad credit 6
bad&credit 6
badg 1
badg and -2
badg number 6
badg&number 7
badg&ring -3
badg~the -2
bad~i 3
bag 1
bag and 3
bail 29
bailiff 20
bailiff~be 5
bakery -2
balanc 6
balanc and 4
balanc to 3
bank account 1
bank and 4
bank app 11
bank app so 3
bank ask say 4
bank at 5
bank be 9
bank be that 3
bank book 7
bank card 42
bank card and 6
bank card for 12
bank card in 4
bank do 1
bank it -2
bank its 3
bank just 2
bank may 3
bank messag 2
bank on 11
bank on it 2
bank on your 2
bank or 1
bank ring and -3
bank say 9
bank security 4
bank send you 4
bank so 29
bank so he 5
bank so we 3
bank text 4
bank text you 5
bank the 19
bank to -2
bank to check 6
bank transfer 6
bank transfer and -3
bank transfer to 14
bank whil 14
bank will -1
bank with 2
bank would 9
bank you 1
bank&account 10
bank&address 2
bank&after -10
bank&any -4
bank&app 16
bank&approv 2
bank&ask 2
bank&book 7
bank&both 3
bank&bounc 10
bank&call 1
bank&card 17
bank&chang 2
bank&check 23
bank&cod 8
bank&could 10
bank&department 4
bank&four 2
bank&front 5
bank&her -1
bank&his 8
bank&hold 2
bank&ill 10
bank&insid 5
bank&last 3
bank&letter -7
bank&log 5
bank&may 1
bank&messag -2
bank&morn 4
bank&nam 4
bank&never -5
bank&noth 6
bank&now 1
bank&number 6
bank&officer 5
bank&open 10
bank&other 7
bank&own 3
bank&passcod 10
bank&pay 5
bank&phon 2
bank&pound 7
bank&query 2
bank&ready 3
bank&rent 5
bank&say 30
bank&security 6
bank&send 11
bank&set 3
bank&she 1
bank&shed 4
bank&stop -2
bank&tak -1
bank&text 4
bank&theyd 4
bank&too 8
bank&transfer 6
bank&turn 8
bank&unit 2
bank&use 25
bank&well -3
bank&when 11
bank&wher 5
bank&which 3
bank&whil 4
bank&who 3
bank&why 4
bank&worry 4
bank&would 3
bank&yeah 1
bank&yes 17
bankll 8
bankll text 3
bankll&number 3
bankll&text 4
bankll~you 8
banknot 2
banknot a 6
banknot on -20
banknot with -3
banknot&journal -4
banknot&tell 7
banknot~it -5
bank~ask 8
bank~be 3
bank~check 9
bank~department 4
bank~do 1
bank~for 8
bank~he 2
bank~ill 7
bank~in 1
bank~it 4
bank~its 19
bank~not 8
bank~number 2
bank~one 3
bank~out 7
bank~ready 8
bank~say 11
bank~send -4
bank~so 34
bank~that 10
bank~the 2
bank~they -4
bank~to 20
bank~we 3
bank~you 8
bank~your 1
barclay 19
barcod 7
bathroom 2
battery -9
be a # 2
be a bill 2
be a cod 3
be a con -8
be a fee 3
be a few -4
be a form -33
be a gag 15
be a letter -30
be a nin 5
be a number 1
be a relief 2
be a reminder -3
be a second 12
be a small 3
be a tax 2
be a way 9
be afraid -3
be afraid not -5
be all -13
be all i -3
be all it -9
be all its -3
be another one 3
be anyon -7
be anyth -2
be ask to 2
be at 4
be at risk 19
be at work 1
be at your 12
be audit 13
be audit so 4
be back -10
be back in -3
be be 24
be be audit 6
be be use 5
be behind -1
be behind the -7
be better -4
be brought 4
be buy 1
be buy furnitur 8
be call 1
be call from 1
be cancel -2
be charg # 6
be chosen 7
be chosen for 6
be clear 6
be clos 7
be connect 9
be connect to 3
be copy 5
be cut 4
be daft -5
be deposit 2
be deputy -2
be disconnect 4
be dispatch 7
be dispatch to 4
be do 2
be due a 11
be enough -9
be enter 2
be everyth -2
be expect -2
be fil 3
be fin -9
be fin and -3
be fin can -6
be find with 7
be fiv thousand 3
be fix 15
be flag 6
be flag for 8
be for 3
be for a 18
be for the 6
be forfeit 2
be four 1
be fre -2
be fre and -3
be fre its 10
be from my 3
be frozen 20
be full of 2
be get 8
be giv 2
be giv you 2
be go round -4
be go to 11
be good 1
be great -2
be hack 16
be happen be 3
be happy -1
be help 3
be her -5
be hold 2
be hold the 12
be hom -3
be how 11
be how it 4
be how you 2
be in and -6
be in at -4
be in his -2
be in it -4
be in or -6
be in the -2
be in ther 12
be it all 3
be it cost -2
be it do 2
be it for 3
be it keep 15
be it that -7
be just the 3
be knock -2
be lat -18
be liabl 3
be link 17
be lock 9
be lock out 2
be lock up 6
be long -4
be look 4
be los 6
be mail -4
be match 3
be monitor 4
be mov 1
be need -4
be never 2
be nin -2
be no bother -5
be no charg -27
be no fee -5
be no hurry -8
be no need -2
be no rush -4
be normal 13
be not abl 2
be not ask -2
be not at 3
be not cover 6
be not happy -2
be not our -4
be not secur 5
be not tak -4
be not the 3
be not tim 11
be not to 5
be not us -25
be not your 2
be noth -20
be noth els -3
be noth owe -3
be noth to -25
be off -18
be off for -9
be officer 4
be okay -5
be on the 1
be only 1
be only the 16
be open till -4
be our 3
be out -2
be outsid 1
be over sixty -3
be overcharg 4
be owe # 4
be owe 6
be pass 4
be pass to 3
be past 7
be pay 6
be pay for 6
be pay in 3
be pay on 3
be pick 6
be pick for 2
be plac 4
be pre 6
be pre approv 4
be put 1
be put in 2
be put you 3
be rais 2
be ready -7
be ready at -4
be ready for -2
be real -3
be really 2
be reimburs 13
be releas 1
be renew 5
be report 4
be return 4
be right to -2
be ring 1
be run -8
be sack 9
be say -6
be seen 2
be seiz 3
be send 4
be send to 3
be settl 6
be seven 2
be short of -14
be show 3
be show as 3
be sign for 6
be sorry about -2
be still -5
be stood -2
be stood ther -5
be straight -3
be struggl -3
be suppos -2
be suppos to -2
be sur -4
be sur i -4
be suspend 17
be tak 2
be tak off 2
be tak to 10
be talk 2
be talk to 1
be tea -6
be tea and -4
be tell 5
be tell to 26
be tell you 1
be text 1
be that all -7
be the address -3
be the card 8
be the cod 4
be the dbs 6
be the final 4
be the first 5
be the long 4
be the number 2
be the only -1
be the sam -4
be ther -10
be ther a -2
be ther anyth -24
be ther i -2
be ther in 3
be ther no -2
be they 2
be they hav 3
be think 2
be this 1
be thre thousand 3
be thursday -3
be to 35
be to bring -3
be to buy 5
be tomorrow -9
be too -4
be try to 1
be two 3
be two warrant 3
be up -5
be upstair 8
be use 11
be use by 8
be use in 2
be use to 7
be very nic -4
be watch 30
be welcom -13
be what be 2
be why 1
be with me 2
be with them 3
be with your -9
be withdraw 3
be worth 2
be wrong -6
be you all -3
be you by 5
be you do 3
be you log -3
be you press -9
be you still -9
be you sur 6
be you with 4
be your card 2
be your email 7
be your last 3
becaus he 6
becaus he be 7
becaus id -3
becaus it 2
becaus its 7
becaus my -7
becaus of 1
becaus she hav -9
becaus that -2
becaus that be -2
becaus the 8
becaus they 8
becaus they be 4
becaus you be 1
becaus you hav 2
becaus&activity 3
becaus&already 3
becaus&ask -2
becaus&but 3
becaus&card 2
becaus&hold 1
becaus&id -4
becaus&okay -5
becaus&other 13
becaus&password -12
becaus&record 3
becaus&say 2
becaus&scor 3
becaus&see 5
becaus&system 4
becaus&tak 7
becaus~a -1
becaus~ask -2
becaus~be 12
becaus~hav -1
becaus~say 6
becaus~will 3
beep 2
befor and -12
befor anyth -3
befor fiv 11
befor fiv oclock 6
befor hell 2
befor i 6
befor i hav 4
befor it 8
befor it go 6
befor my 2
befor the 2
befor they 4
befor we 2
befor you -10
befor&any 3
befor&anyth -9
befor&ask -7
befor&bank 3
befor&clos 19
befor&door -4
befor&fiv 3
befor&giv 3
befor&hand -10
befor&hell 3
befor&id -2
befor&knock 2
befor&lend -3
befor&oclock 8
befor&over -12
befor&press 6
befor&releas 7
befor&say -2
befor&shut 2
befor&six 1
befor&start -10
befor&touch -3
befor&van 2
befor&youd 6
befor~can 1
befor~could 3
befor~get 3
befor~hand -10
befor~if -3
befor~knock 2
befor~oclock 7
befor~or 9
befor~releas 3
befor~say -1
befor~start -9
befor~turn 6
befor~your -4
beg 2
behalf 1
behind the -10
behind the clock -3
behind&clock -3
behind~clock -3
believ 2
bell -3
bell~be -5
bench 1
bench warrant 13
bench&warrant 13
benefit 1
benefit or -2
besid 1
best not 10
best way -5
best&way -5
better -2
better&off -8
between -6
between eight -5
between eight and -5
between nin -10
between nin and -10
between one -9
between one and -9
between ten -4
between ten and -4
between us 6
between&eight -5
between&fiv -4
between&four -2
between&nin -10
between&ten -5
between&us 9
between~and -31
be~# 20
be~abl 2
be~about -1
be~address -6
be~again -2
be~against 2
be~all -5
be~already -2
be~any 3
be~anyth -9
be~anyway -2
be~approv 4
be~as 1
be~ask -10
be~audit 6
be~balanc 1
be~be 3
be~befor 2
be~bench 4
be~between -9
be~bit 1
be~bother -4
be~bring -4
be~by 4
be~can -1
be~card 3
be~caus -3
be~charg -15
be~com -1
be~con -8
be~cost -3
be~could -2
be~cover 2
be~customer 6
be~cut 8
be~dbs 2
be~dear -3
be~deposit -10
be~do 4
be~due 1
be~els -4
be~email 8
be~error 5
be~every 3
be~everybody 3
be~fair -2
be~fault -2
be~fee 5
be~few -4
be~fifteen -4
be~fin 2
be~final 9
be~first 4
be~form -36
be~four 1
be~fre -3
be~from 1
be~furnitur 8
be~gag 15
be~grand 5
be~happy -1
be~hous 2
be~hundr 3
be~hurry -8
be~hurt -4
be~id 2
be~ill -2
be~into 4
be~its 1
be~last 2
be~letter -7
be~lin -2
be~log -2
be~madam 6
be~man 4
be~microsoft 10
be~minut -2
be~my 1
be~new 1
be~nin 2
be~no -3
be~nobody -3
be~number 3
be~officer 3
be~oh -2
be~one 1
be~or -1
be~owe -4
be~priz -8
be~real 2
be~refundabl 5
be~relief 2
be~reminder -3
be~report 3
be~right -2
be~ring -8
be~risk 25
be~rush -4
be~saf 3
be~second 6
be~secur 17
be~servic -2
be~sick -2
be~sir 2
be~six 2
be~sixteen 2
be~sixty -2
be~solicitor 3
be~someth -4
be~still -2
be~technical 5
be~test 2
be~thank -3
be~them 5
be~then 1
be~third -2
be~thousand 9
be~thre -1
be~thursday -9
be~till -7
be~tim 3
be~today 3
be~tonight 3
be~twic -4
be~unless 2
be~up 1
be~us -5
be~use 5
be~warrant 2
be~way 3
be~well 1
be~which 4
be~within 8
be~yes 1
be~your 6
big -1
bik -10
bill and -5
bill be -2
bill by 2
bill by itself -5
bill do -2
bill i -2
bill to -12
bill you -2
bill&her 3
bill&itself -5
bill&need -2
bill&out -5
bill&over -4
bill&right -2
bill&she -2
bill&today 5
bill&well -2
bill&when -3
bill&who -5
bill~hav -4
bill~itself -5
bill~say -2
bill~you -6
bin -10
bin it -4
bin&new -17
birth -6
birth and -12
birth and postcod -5
birth and the -5
birth certificat -4
birth&address 5
birth&bank 7
birth&certificat -4
birth&first -8
birth&lin -5
birth&postcod -5
birthday and -6
birth~postcod -5
birth~the -1
biscuit -1
bit in the 3
bit of -1
bit&id -7
bit&insuranc 3
bit&month -4
bit&thre -3
bitcoin 41
bitcoin machin 7
bitcoin&gas 3
bitcoin&machin 11
bitcoin&station 5
bitcoin~the 4
bit~be 3
bit~for 2
black 8
black one -2
black screen 16
black&screen 19
black~that 2
block and -13
block&card -5
blood -1
blood test -2
blood&test -2
blu card 2
blu&card 2
boiler -4
boiler&say -3
boiler~and -8
boiler~be -4
bond 24
bond of 4
bond&cent 4
bond&hundr 4
bond&kiosk 10
bond&per 6
bond~# 5
bond~at 4
bonus 3
book -16
book an -2
book and -2
book it -9
book me -9
book the 2
book with -6
book&an -7
book&card 7
book&engineer -2
booklet -4
book~can -6
book~engineer -2
book~for -4
book~in -6
book~the -5
book~you -3
boot -1
bor -2
border 3
borrow 1
borrow it 2
boss 1
both 4
both sid 35
both sid of 7
both&bank 3
both&card 10
both&sid 22
bother 1
both~com 4
both~of 7
bottl -3
bottom 2
bounc 22
bounc and 14
bounc it 4
bounc straight 3
bounc straight back 3
bounc&straight 3
bounc~back 3
bounc~the 4
box and 5
box for -1
box off -2
box off and -6
box you -4
box&her 3
box&off -3
box~and -2
box~her 5
box~i 2
box~the -4
boy 3
boy&call 5
brac and 3
brac and a 2
brac&cost 4
brac~a 2
branch -2
branch and 4
branch as 2
branch if -4
branch or -3
branch with -12
branch&as 2
branch&letter -4
branch&manager 3
branch&out 8
branch~be 3
branch~you -5
brand 4
brand new 2
brand&new 2
breach 22
break the 4
breakfast -2
bring a -12
bring any -5
bring her -9
bring him -4
bring it -4
bring my -31
bring som -6
bring someth -8
bring someth with -5
bring the -20
bring the card -9
bring your -52
bring your card -3
bring your passport -11
bring&any -5
bring&as 3
bring&card -8
bring&cod -3
bring&desk -5
bring&driver -5
bring&email -5
bring&envelop -2
bring&friend -4
bring&her -22
bring&him -4
bring&key -4
bring&licens -8
bring&lik -6
bring&mum -7
bring&number -2
bring&order -4
bring&passport -19
bring&shop -18
bring&som -9
bring&someth -14
bring&tablet -8
bring&tuesday -4
bring~card -19
bring~friend -4
bring~in -1
bring~passport -17
bring~receipt -8
bring~to -2
bring~with -7
brochur -2
brother 1
brother&as 2
brown -6
builder -5
bump in -2
bump in the -2
bump&car -2
bureau 3
burglary -3
burst -3
bus -8
bus pass -4
bus&befor -3
bus&pass -4
business 1
business day -3
business&day -3
bust 2
bus~and -4
but a 9
but could -3
but hed 9
but i 1
but i be -1
but i hav 6
but i need 5
but id -8
but if 4
but if i 2
but if you 7
but it 13
but it be 2
but its 3
but not 2
but that -2
but the 11
but they want 6
but to 4
but with 3
but you can -1
but you do -2
but you ring 3
but your 1
but&an 3
but&bank 8
but&becaus 4
but&card 7
but&chip 3
but&clos 12
but&door -6
but&draw 6
but&firm 6
but&fiv 7
but&four 3
but&girl 5
but&hed 4
but&hundr 3
but&id -4
but&judg 5
but&must 7
but&need 8
but&nin 5
but&now 2
but&number -2
but&okay -2
but&other 2
but&our -2
but&pay 1
but&releas 3
but&sign 2
but&till -2
but&want 9
button -1
button for -2
button on -4
button on the -3
button&front -3
button&hold -3
button&second -5
button&till -6
button~the -4
but~can -2
but~hav 4
but~in 10
but~must 3
but~need 11
but~say 3
buy # 7
buy # of 7
buy 9
buy a 17
buy furnitur 8
buy two 13
buy&card 14
buy&four 4
buy&furnitur 8
buy&pay 13
buy&voucher 11
buyer and -4
by # -1
by a 4
by all -3
by all mean -3
by any -4
by april -3
by bank transfer 2
by card 39
by card and 14
by card to 9
by chequ -8
by courier 26
by email -2
by four 5
by itself -4
by letter -13
by mistak 3
by mistak and 2
by moneygram 18
by morn 3
by post -30
by text 3
by text to 6
by the # -6
by the hous 4
by the offic -9
by the phon -3
by the weekend 4
by then 1
by thre 9
by thursday 2
by tonight 5
by transfer 30
by transfer i 3
by transfer to 4
by western 10
by western union 10
by you 1
by your 9
by zell 21
by zell to 5
bye -29
by~a -2
by~abroad 5
by~and 3
by~card 22
by~do 11
by~fifteenth -3
by~he 4
by~hous 4
by~i 17
by~id 7
by~in -6
by~it 2
by~its 2
by~mean -3
by~now 2
by~offic -9
by~on -2
by~or 1
by~she -4
by~so 3
by~then 8
by~tim 3
by~to 12
by~transfer 8
by~union 10
by~we 2
by~weekend 4
cabinet -1
cabl -4
cak -5
calendar -7
call # -1
call a 4
call about your 1
call again -6
call and say 3
call for 1
call from the -2
call him -3
call our 2
call out 14
call out and 5
call press 3
call say 2
call the -7
call the number -34
call to -1
call window 6
call you -1
call you back -5
call&again -8
call&any -3
call&anybody 11
call&app -2
call&ask -1
call&bank 3
call&bill -1
call&chang -2
call&check -4
call&claim -3
call&company -16
call&could 2
call&credit -4
call&day -4
call&department 2
call&direct 3
call&first -3
call&fraud 3
call&giv 3
call&hang -2
call&her 3
call&hes 2
call&immediately 9
call&job -3
call&last -3
call&los -2
call&monday -2
call&nin -4
call&number -3
call&offic -3
call&officer 5
call&out 17
call&over -3
call&press 9
call&see -3
call&sh -6
call&she 3
call&tell 3
call&theyd 7
call&us -6
call&want 2
call&week -7
call&window 4
caller say 9
caller&id 3
caller&say 3
call~back -1
call~go 14
call~my 1
call~number -5
call~sh -4
call~the -1
call~they -3
call~to 2
call~we -1
camera 7
camera&see 4
can also -9
can ask -31
can ask for -9
can ask them -4
can be 3
can bring -12
can but 16
can call -8
can call the -2
can carry -3
can carry on -3
can chang -4
can clos 3
can com 1
can com and -5
can do 1
can drop it 10
can get 1
can get you 4
can giv -2
can giv it -4
can go -5
can go to -2
can hav -1
can hav a -1
can hav it -2
can he -1
can hear 6
can hear you 2
can help -3
can hold 1
can i do -1
can i hav -3
can i help -2
can i tak -2
can leav -5
can leav it -2
can look -16
can look at -4
can manag -2
can not be 14
can not chang -4
can not com -1
can not leav 6
can not read -5
can not say 2
can not show 3
can not stop 3
can not tak -13
can not you 5
can pay -28
can pay at -3
can pay on -3
can pay onlin -2
can pay when -4
can pick -14
can pick it -7
can pop -7
can post -1
can push 5
can put it 2
can ring -25
can ring the -5
can say -2
can say no -5
can see it 1
can see the -4
can see you -1
can send it 4
can set -3
can settl 6
can sit -3
can spread -5
can start 5
can stop the 5
can tak 1
can tak it 2
can turn 3
can upload -3
can watch 6
can we -2
can wip 6
can yes -6
can you -1
can you giv -8
can you go 11
can you send 5
can you tell -21
cancel it 2
cancel it i 3
cancel so -8
cancel the card -4
cancel&bank -9
cancel&card -5
cancel&money -2
cancel&ring -12
cancellation 38
cancel~card -10
cancel~i 5
cancel~the -3
can~a 1
can~an 2
can~and -5
can~at -5
can~back -3
can~be 2
can~chang -4
can~com -1
can~giv -10
can~go 12
can~hav -3
can~help -2
can~i 1
can~in -2
can~into -10
can~my 4
can~no -3
can~on -13
can~one -3
can~onlin -2
can~order -3
can~pay -1
can~put 1
can~see -1
can~send 2
can~show 3
can~someth -5
can~stop 6
can~tak -6
can~tell -1
can~to 2
can~up -7
can~us -8
can~you 1
cap verd 6
cap&verd 6
car be -9
car park 1
car&four -4
car&park 1
car&she 10
car&tell -4
card a 3
card and 16
card and a -6
card and ill 5
card and read 3
card and the 8
card and then 11
card and your 5
card as well 5
card be it 7
card by 4
card detail 2
card do 2
card do you 5
card for 33
card for a 20
card for the 8
card from the 2
card he 3
card id -2
card id use -3
card if -2
card in 3
card in your 7
card lik 5
card machin 3
card not 4
card now 1
card number 33
card number and 25
card number i 6
card number or -6
card only 7
card or 2
card or cash -16
card or you 4
card over 8
card read 5
card ready 10
card she 3
card so 4
card stop -9
card that 2
card the 8
card then 10
card through -6
card through your -8
card to 4
card to hand 6
card to pay 6
card we -8
card we hav -4
card we leav -3
card with the -3
card would 6
card would you 5
card youd 3
card&account 4
card&again 3
card&an 15
card&anyon -6
card&anyth -15
card&app 2
card&ask -2
card&bank -2
card&becaus 13
card&befor 1
card&both 25
card&but 2
card&cash -8
card&charg -2
card&cod 16
card&could 4
card&dat 14
card&dead -3
card&detail 1
card&down 2
card&each 3
card&envelop 8
card&expiry 4
card&first 3
card&follow 4
card&front 16
card&giv 6
card&hand 31
card&handy 5
card&hed 6
card&him -1
card&hold 12
card&ill 8
card&lik 5
card&long 1
card&lov 10
card&might -3
card&never -6
card&next 4
card&now 3
card&number 36
card&ok -3
card&only 2
card&over 17
card&payment -7
card&phon 9
card&plac 5
card&pleas 13
card&pop 7
card&pound 8
card&read 25
card&reader 6
card&ready 12
card&releas 4
card&respond 6
card&ring -16
card&run -5
card&scratch 26
card&security 4
card&send 10
card&shop 2
card&sid 6
card&still 10
card&stop -5
card&tak 8
card&tax 3
card&tell -2
card&test 7
card&text -2
card&them 2
card&through -3
card&till -2
card&transfer 9
card&voucher 6
card&want 6
card&which 7
card&whil 8
card&whol 2
card&writ 9
card~a 4
card~and 18
card~at -2
card~be 8
card~can 2
card~cash -16
card~com 2
card~hand 10
card~ill 4
card~in 1
card~it 5
card~its 7
card~leav -3
card~lik 6
card~lov 5
card~me 8
card~my -4
card~out -2
card~over 2
card~put 2
card~ring -3
card~send 11
card~sid 3
card~so 2
card~tak 2
card~tell -2
card~the 5
card~then 7
card~ther 2
card~this 2
card~use -1
card~want 2
card~which 3
card~will -2
card~you 1
card~your 3
carer&mum -13
carry on -2
carry&card -3
car~be -12
car~hav 12
cas 1
cas it -2
cas on 2
cash 10
cash and 18
cash app 14
cash app to 5
cash be 2
cash for the 5
cash in 10
cash in a 4
cash in the 18
cash only 6
cash or -3
cash or card -2
cash&app 14
cash&bank -3
cash&becaus 4
cash&hous 7
cash&ill 18
cash&keep 3
cash&leav 10
cash&magazin 3
cash&okay -3
cash&only 12
cash&tell 2
cashier 21
cashier ask -2
cashier&ask -4
cash~the 20
cash~to 11
cash~you 1
cas~be -5
cat -6
catch 13
caught 1
caus 1
caus of 2
caus they 4
caus&ill 4
ceil 2
cell 19
census -6
cent 4
centr -4
cent~the 2
certificat -4
certificat and -2
certificat&say 2
certificat~the -7
challeng -2
chanc to 8
chang anyth -2
chang it -11
chang my -24
chang on -8
chang that -8
chang the -2
chang the email 5
chang the password -4
chang your -1
chang&address -6
chang&all -3
chang&any -4
chang&anyth -3
chang&app -3
chang&call -2
chang&meter -2
chang&mind -2
chang&next -5
chang&noth -5
chang&password -37
chang&ring -4
chang&say -5
chang&sign -3
chang&tell -6
chang&them -2
chang&us -4
chang&when -3
chang~a -6
chang~address -5
chang~bank 2
chang~do -3
chang~email 5
chang~mind -2
chang~password -27
chang~sign -3
chang~you -9
chap say -2
character -2
charg # 22
charg and -8
charg for -22
charg i -2
charg it -2
charg of 6
charg one 13
charg&ask -3
charg&could -4
charg&day 4
charg&hold -2
charg&out -8
charg&pay 8
charg&tell -11
charg&twenty 2
charg&until -3
charg~# 11
charg~the -1
charity -7
cheaper -2
check be -3
check first -3
check for 7
check i -6
check i be -7
check in -2
check in the -5
check it -9
check its 1
check me -7
check ring -3
check ring the -3
check the -6
check up -4
check with -3
check your -9
check&befor -16
check&first -8
check&her -4
check&hold 2
check&lik -3
check&now 5
check&number 3
check&off -6
check&open -6
check&real -5
check&ring -12
check&say 2
check&starter 3
check&still -3
check&us -2
check&want -9
check&websit -4
check&week -7
check~# 8
check~be -4
check~do -2
check~i -3
check~on -10
check~the -1
check~you -2
check~your 8
chemist -3
chequ i be 2
chequ if -3
chequ in -3
chequ in the -3
chequ&address -14
chequ~i -5
chequ~the -5
chicken -2
chip 2
chip~be 3
choic -2
choic and -7
choos -7
choos a -13
choos a new -5
choos your -3
choos&day -15
choos&new -8
choos&when -6
choos~day -13
choos~new -8
chosen 9
chosen for 6
church -4
church and -9
citation 7
citizen -16
citizen advic -16
citizen&advic -16
claim -5
claim it -7
claim number -5
claim that -3
claim to be 4
claim&number -1
claim~back -2
claim~in 3
claim~you -5
clamp 7
clean 7
clean it 4
cleaner -6
clear 18
clear a -6
clear befor 3
clear the 9
clear today 3
clear&befor 3
clear&today 11
clear&would 6
clearanc 3
clerk 4
click and 3
click past 2
click&past 2
client 5
client account 2
client account be 3
client&account 3
client&audit 3
client~be 3
client~i 10
clinic -10
clinic on -4
clon -4
clos 17
clos and -3
clos at 2
clos of 14
clos of business 4
clos of play 2
clos the 2
clos the door 11
clos to 3
clos tonight 6
clos your 8
clos&business 4
clos&door 11
clos&id 3
clos&play 2
clos&tonight 14
clos~business 4
clos~door 11
clos~play 2
cloth -2
cloud 10
club -20
co op and 7
coach -3
coat on 17
cocain 8
cod and 17
cod and account 8
cod and i 2
cod and the 3
cod can 4
cod or -11
cod so 3
cod that com 5
cod they 10
cod to -1
cod your 3
cod your bank 3
cod&account 10
cod&all 5
cod&as 3
cod&bank 7
cod&card 3
cod&chang -3
cod&her 5
cod&ill 6
cod&nam 4
cod&phon 3
cod&say 10
cod&six 4
cod&tell 10
cod&text 2
cod&well 3
cod&when -2
cod~account 8
cod~anyon -2
cod~bank 3
cod~com 16
cod~my 6
coffe -3
cold call 11
cold&call 11
colleagu 14
collect -11
collect card -6
collect for 5
collect for the 5
collect it -10
collect it from -2
collect the -3
collect&card -7
collection~the -3
collect~from -7
colour it -6
com and -2
com and hav -3
com and look -3
com back to 1
com by 5
com by post -5
com for a -2
com i -1
com in -9
com in and -3
com in id -4
com in if -3
com in the -16
com in to 1
com in two -3
com in when -5
com it 3
com it say 6
com its -6
com monday -5
com off -9
com off the -2
com off your -2
com on -8
com on monday -9
com on sunday -2
com on thursday -5
com out -1
com out of -2
com round 2
com sunday -7
com that 2
com the week -2
com through the -8
com thursday -6
com to -1
com to the -5
com up 19
com up as 1
com up on 2
com wednesday -4
com well -4
com with -7
com with the -9
company call 11
company ring -2
company&bill -2
company&ring -7
company&us -3
company~a -3
company~my -3
compar -8
compar with -2
compar&year -5
compensation 4
compulsory 2
computer 9
computer and 44
computer and i 7
computer be 20
computer on 3
computer pleas 4
computer yes 2
computer&ill 2
computer&okay 4
computer&open 6
computer&phon 5
computer&send 7
computer&shop -8
computer&switch 4
computer&yes 3
computer~hav 2
computer~i 13
computer~the 10
com~after -5
com~as 1
com~first -3
com~friday -3
com~he 2
com~id -2
com~if 3
com~it 2
com~look -4
com~monday -9
com~next -2
com~no -2
com~of -1
com~pleas -3
com~post -5
com~she -7
com~ten -4
com~that 1
com~the -25
com~thursday -7
com~together 9
com~two -2
com~week -8
com~when -3
con -4
confirm my 7
confirm you 5
confirm you be 5
confirm&bank 9
confirm&birth -2
confirm&dat -2
confirm~be 3
confirm~dat -2
congratulation 10
congratulation your 9
connect 18
connect to 9
connect to the 3
connect to your 2
connect you 9
connect&computer 2
connect&now 3
connect&officer 6
connection 1
connect~the 6
connect~your 2
contact 5
content 5
continu 13
contract and -2
contract&she -3
copy -4
copy it -6
copy~the -13
corner 3
corner shop 3
corner&card 7
corner&shop 3
corner~and 3
corporat 9
corrupt 2
cost me -11
cost noth -26
cost of 11
cost of liv 6
cost to -3
cost&fre -3
cost&liv 6
cost&noth -31
cost~liv 6
cos~be 2
cottag -2
could ask -2
could ask for -4
could com -15
could do the 8
could get 1
could giv 12
could go -3
could hav -9
could hav my -4
could hear 3
could i 1
could i check -5
could i get 3
could i read 4
could just 6
could leav -3
could leav it -3
could not say -2
could open 3
could pay -4
could ring -3
could she 2
could skip -4
could skip any -4
could tak it -3
could we -3
could you ring -11
could&an -14
could&another -4
could&any -5
could&as -3
could&ask -9
could&bank 6
could&bring -1
could&call 3
could&card 19
could&cash 3
could&check -2
could&doctor -4
could&early 11
could&fifty 2
could&fiv 2
could&fre -3
could&friday -21
could&him 6
could&himself 2
could&his 3
could&hundr 3
could&lend 15
could&mov 3
could&noth -3
could&now 5
could&onlin -6
could&open 4
could&over 6
could&own -7
could&read 4
could&right 3
could&ring -5
could&round 3
could&say 1
could&scam 8
could&sit -2
could&six 3
could&skip -4
could&tak 1
could&thousand 5
could&till 2
could&tim -6
could&transfer 6
could&websit -3
could&writ -4
could~a 3
could~any -4
could~at 3
could~check -3
could~com -7
could~get 1
could~him 6
could~in -7
could~my -3
could~not 6
could~on -18
could~out -6
could~pay 32
could~read 13
could~tak 3
could~that 2
could~the 2
could~up -9
council -3
council do -4
council say they 5
council to -3
council websit -5
council&bank -7
council&bill -3
council&bin -6
council&check -4
council&send -3
council&websit -5
council~i -2
council~they 5
count as 3
count it 6
count to -5
count to ten -5
count&as 3
count&ten -5
counter -1
counter and 2
counter at -2
counter&ask 3
counter&would 10
counter~a 5
country 5
county~you -2
count~ten -5
coupl 2
coupl of 3
courier 22
courier&pay 4
courier&tak 12
courier~the 6
cours&first -3
court 11
court and 11
court hav 5
court i 3
court will 2
court&could 8
court&hundr 2
court&press 7
court~i 3
court~that 3
cousin -7
cover it -8
cover that 5
co~and 7
crash 10
crash and 7
crat 5
credit card 1
credit check -3
credit fil 2
credit on -2
credit union -4
credit you 6
credit&fil 2
credit&pay 4
credit&she 8
credit&union -4
credit~a -2
credit~can 6
credit~i -5
crim 1
crim number -26
crim&number -19
crim&text -4
criminal 14
cross with -7
cross&when 11
crown 5
cruis 14
cry 11
cry and 7
cry&say 4
crypto 7
cry~a 9
cry~the 7
cuppa -8
custody 10
custody with 2
custom 2
customer 4
customer and 6
customer&account 2
customer&pay 4
customer~a 5
cut the old -5
cut&but 4
cut&corner 6
cut&old -4
cut~old -5
cvs 3
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
dad~the -2
darl 1
dat and 3
dat and the 5
dat be -2
dat i -3
dat of -3
dat of birth -3
dat&bank 5
dat&birth -3
dat&digit 4
dat&first -4
dat&postcod -5
dat&say -17
dat&thre 6
data 8
data protection 5
data&an 2
data&protection 5
dat~birth -3
daughter&ring -13
daughter~it 4
daughter~me -15
day after -5
day after that -3
day and -13
day and the -8
day befor -3
day do 3
day do i 2
day from -1
day its -2
day lat -7
day notic -8
day of -2
day ok -6
day on the -3
day or -16
day or the -2
day to -2
day to chang -3
day whil -3
day you -1
day&after -9
day&an -6
day&as -5
day&ask -5
day&bring -7
day&chang -5
day&check -3
day&her -9
day&id -1
day&lat -8
day&leav -3
day&let -4
day&mind -3
day&money -3
day&need -6
day&nin -3
day&noth -3
day&notic -2
day&now 5
day&off -2
day&ok -6
day&phon 3
day&pick -3
day&right -2
day&ring 2
day&she -3
day&sign -3
day&tell -3
day&thursday -5
day&when -3
day&whil -7
day~# -3
day~can -13
day~chang -3
day~do -3
day~go -2
day~let -3
day~sign -3
day~that -5
day~the -5
day~ther -3
day~you 4
dead 2
deal -1
death certificat -7
death&certificat -7
debit 1
debit card 18
debit card with 3
debit com -2
debit hav 7
debit&card 17
debit&could 6
debit&fail 6
debit&out -3
debit&read 6
debit~with 3
decid -36
decid&anyth -4
decid~the -8
decision -3
declin and -2
delet it 2
delivery -6
delivery offic -3
delivery&cod -14
delivery&offic -3
delivery~be -2
dent -9
department 9
department of 3
department&tax 5
depend -5
depend on -8
deposit 1
deposit go -3
deposit go in -3
deposit it 8
deposit its 4
deposit on 12
deposit on the 2
deposit&after -5
deposit&but -8
deposit&fifty 19
deposit&fiv 4
deposit&month 4
deposit&never 3
deposit~and -2
deposit~in -2
deposit~two 7
desk at the -5
desk or -5
desk when -3
desk when you -3
desk you 5
desk&giv -8
desk&when -9
desk~if -3
desk~you -3
detail 2
detail and the 2
detail be -3
detail hav 4
detail its 4
detail&account 6
detail&form -6
detail&him 6
detail&pound 10
detail&say 6
detail&them 3
detail&when -4
detail~and 3
detail~be 4
detail~on -2
detectiv 2
detectiv sergeant 2
detectiv&sergeant 2
development 2
devic 6
dial nin 9
dial one -4
differenc 7
differenc back 5
different 5
different~and 3
dig 1
digit 47
digit and 9
digit and the 5
digit number 3
digit on 3
digit on it 4
digit on the 4
digit that 4
digit you 6
digit&card 4
digit&number 3
digit&off 5
digit&see 3
digit&use 2
digit~it 9
digit~the 21
direct 1
direct debit -4
direct debit com -2
direct debit hav 7
direct deposit -4
direct lin 6
direct to 7
direct&debit -4
direct&deposit -4
direct&lin 6
direct&out -3
direct&pay -6
direct&yourself -3
direct~# 6
direct~com -2
direct~hav 7
disconnect 1
disconnect&hour 2
disconnection 2
discount 7
discretion 6
discuss 4
discuss this 10
dispatch 6
dispatch to 4
disput 1
disput it -5
disturb 4
division 2
do # 2
do and -1
do another -3
do anyth -10
do be 4
do be get 2
do for 1
do from -3
do get 1
do i do 6
do i get -6
do i hav 3
do i know -11
do i need -6
do i owe -2
do i pay -1
do i want -2
do if -17
do in 1
do it befor 5
do it for 1
do it from 2
do it in -14
do it onlin 3
do it say 1
do it thank -3
do it through 6
do it to 8
do it today 8
do it what 6
do it whil -2
do it yourself -13
do its 1
do me 3
do not agre -4
do not and -8
do not authoriz 5
do not believ -4
do not bother 3
do not click -2
do not contact 6
do not discuss 13
do not do -1
do not driv -2
do not giv -8
do not hand -4
do not hang 4
do not hav -8
do not if -3
do not know -1
do not lik 1
do not log 16
do not match 3
do not matter 3
do not mention 23
do not need -64
do not open 21
do not pay -13
do not phon 5
do not pick 3
do not put 20
do not read -8
do not ring 14
do not say 3
do not send -3
do not shar 14
do not stress 3
do not tak 3
do not touch 1
do not use 2
do not want -1
do not worry -1
do not writ 3
do noth -2
do or -2
do our -3
do she -4
do she want -7
do that 1
do that and 3
do that yourself -3
do the transfer 13
do ther 3
do ther be 3
do this 7
do tuesday -4
do we -1
do well -2
do with -1
do with it -3
do you bank 3
do you hav 8
do you keep 24
do you need -19
do you see 2
do you send -8
do you want -4
do you will -13
doctor&ask -13
doctor&ring -7
doctor&tell -10
dog -4
dog i -10
dog i hav -4
dog~hav -4
dollar in -4
dollar sign 2
dollar&sign 2
dollar~your -5
door 1
door and -1
door he -2
door in 2
door its -5
door with -5
door&an 7
door&giv 6
door&ring -8
door&tak -4
door&when -4
door~a -2
door~be 3
door~tak -13
dot uk -2
dot&uk -2
doubl 4
doubl by 12
down a 7
down and 7
down as 1
down as a 2
down if -2
down just 6
down just dial 6
down on -1
down the 3
down the phon 13
down yeah -5
down&as 2
down&could 6
down&dial 8
down&good -8
down&id 3
down&key 2
down&last -3
down&lik -2
down&nin 2
down&okay 1
down&phon 15
down&send 5
down&tak 4
down&would -12
download 17
download a 6
download the 10
download&support 6
down~dial 4
down~i 2
down~phon 15
do~# 2
do~agre -6
do~as -2
do~at -2
do~authoriz 7
do~bank 13
do~be 1
do~befor 3
do~believ -4
do~bit -2
do~book -2
do~bother 3
do~by 6
do~can -2
do~card 7
do~charg -2
do~contact 6
do~cost -5
do~discuss 13
do~from 1
do~giv -11
do~hand -4
do~hang 3
do~help -4
do~hold -2
do~how 2
do~i -1
do~if -14
do~in -9
do~it -3
do~keep 10
do~let -2
do~log 9
do~match 2
do~matter 3
do~mention 23
do~my -2
do~new 9
do~noth -4
do~now 1
do~off 2
do~on -1
do~onlin 5
do~open 27
do~or 2
do~owe -3
do~pay -12
do~phon 3
do~pick 3
do~put 11
do~read -1
do~ring 4
do~say 4
do~see 2
do~sell -2
do~send -4
do~shar 17
do~shop 3
do~stress 3
do~tak -3
do~tell 1
do~thre 3
do~through 6
do~till -5
do~touch 1
do~transfer 5
do~us -5
do~use 1
do~whil -2
do~will -2
do~worry -1
do~youd -3
do~yourself -10
draw 10
draw it 36
draw it out 5
draw on -6
draw out 5
draw&out 5
draw&say 9
draw&thousand 14
drawer 7
drink -6
drip -2
driv it -5
driv licenc and 10
driv&both 3
driv&id -3
driver licens 2
driver would 5
driver&ask -9
driver&licens 2
driver&would 12
driver~be 3
driv~and 6
driv~the 2
drop -1
drop in -4
drop it at -6
drop it to 5
drop&thursday -3
drop~a 2
drop~at -9
drop~by -4
drop~to 6
drug 12
drugstor 11
dud 9
due # 5
due a 17
due on -6
due on the -12
due&all 7
due&could 9
due&first -3
due&four 2
due&need 5
due&which 6
due~back 2
due~the -10
due~you 4
dutch 2
duty 2
e&fin -5
each 17
each and 6
each tim 3
each&all 3
each&giv 3
each&thre 5
each&tim 5
each&week -8
each~be 5
each~i 5
easier -2
easter -6
eat -2
eh 3
eight and -12
eight and one -3
eight hundr 3
eight hundr and 6
eight thousand 1
eight week -3
eight&four -4
eight&hundr 5
eight&pound 2
eight&thousand 1
eight&week -3
eighteen hundr 12
eighteen&hundr 5
eighteen&month -1
eighth -12
eighty 3
eighty nin dollar 2
eighty pound 2
eighty thousand 2
eighty&thousand 2
eight~and 3
eight~be -3
eight~four -5
eight~one -5
either way -6
either&way -6
elderly 5
eleven hundr 6
eleven hundr pound 5
eleven pound -2
eleven thousand 1
eleven&hundr 2
eleven&id 2
eleven&thousand 1
eleven~pound 10
eligibl 3
eligibl for 3
els -4
els be -2
els i -5
els i can -7
els no -10
els no that -6
els to -2
els&help -2
els&thank -3
elsewher -2
els~can -8
els~no -3
els~that -3
email a -9
email i -10
email it -12
email me -13
email the -1
email ther -2
email ther be -2
email with -4
email with the -5
email you -1
email&befor -10
email&id -12
email&itll -7
email&lik -3
email&new -8
email&over -6
email&password 7
email&pay -4
email&receipt -4
email&sam -6
email&send -4
email&yeah -2
email~a -22
email~be -2
email~its 3
email~the -10
email~to -3
emergency number -2
emergency&number -2
empty 3
end # -2
end and -3
end in -15
end of -16
end of the -5
end this 3
end this call 3
end&call 2
end&may -11
end&month -5
end&week -4
end~call 3
end~may -7
end~the -1
enforcement 1
enforcement agent 2
enforcement&agent 2
engineer -1
engineer~be -4
enough -27
enough in -3
enough&tak -5
enough~the -6
enter 3
enter the 5
enter you 5
enter&digit 6
entry&an 2
entry&hour 2
envelop for 3
envelop&cut 5
envelop&hell 3
envelop&sign -11
envelop&writ 6
envelop~be 2
envelop~the -3
error 8
escrow 21
estat -2
euro 47
evasion 3
even&right 2
even&say 3
even&tell 7
ever -11
ever and -4
ever do -3
ever get -2
ever ring -5
ever say -3
ever want -2
ever&ask -4
ever&money -3
ever&ring -11
ever&say -3
ever&want -4
every 2
every two 5
every&hour 11
every&how 3
every&now 7
everybody 1
everyon 2
everyon do 4
everyon&over 7
everyth 10
everyth i 2
everyth&bank 3
everyth~hav 3
everywher -4
every~now 7
ever~to -5
ever~you -2
evidenc 11
except 3
excess -5
exist -2
exit -7
expect -8
expiry 6
expiry and 2
expiry and the 3
expiry dat 7
expiry dat and 2
expiry&dat 7
expiry&thre 3
expiry~and 2
expiry~the 5
express 3
extension -5
extra 4
eye -1
fac down 6
fac&down 6
facebook 1
fact 3
fae the 3
fail 1
fail&jury 2
failur 10
failur to 10
failur to appear 5
failur&appear 5
failur~appear 5
fair -1
fair enough -10
fair i -2
fair&enough -10
faith 4
fak -19
family 11
family&bank 4
family~and 3
family~the 2
fancy -4
fancy it -8
far as the 8
far~the 4
fault -1
fault&lin -4
favor 14
fca -4
federal 7
fee 1
fee and -7
fee be 4
fee i -4
fee of # 10
fee of 22
fee on -8
fee on the -4
fee that be -2
fee to -2
fee&add -4
fee&first -3
fee&hed -3
fee&hundr 6
fee&nin 4
fee&ninety 2
fee&now 5
fee&off -12
fee&pound 9
fee&sixty 3
fee&thought 7
feed 2
fee~# 15
fee~be -9
fee~it -7
fee~to -3
fella&say 2
fetch 2
fetch you -4
fetch&card 5
fetch~from -3
few -1
few&question -1
few~and -6
fi -3
field 1
fifteen -4
fifteen a -2
fifteen and -5
fifteen day -4
fifteen&day -10
fifteenth -2
fifty 11
fifty and 3
fifty if 3
fifty on 3
fifty one 2
fifty pound 1
fifty&ill 7
fifty&off 4
fifty&oh 2
fifty&percent 5
fifty&pound 1
fifty&right -3
fifty&say 3
fifty&which 7
fifty~its 2
fifty~so -4
fifty~your 3
figur 6
figur&say 5
fil 6
fil&today 6
fill -8
fill a -3
fill in -3
fill in our -2
fill in the 2
fill it -2
fill it in -2
fill&kettl -7
fill&our -2
fill~in -4
fill~kettl -7
fill~our -2
fill~the 1
film -2
fil~be 2
fil~i 2
fil~you 4
fin and -2
fin by 2
fin can -6
fin i -2
fin if -4
fin ill -4
fin no -3
fin sh -3
fin&never 2
fin&now 4
fin&ring -5
fin&sh -3
fin&tak -10
fin&thousand 2
final 10
final&call 5
financ 1
find it -4
find my -5
find us 4
find us yourself 3
find with 7
find your 2
find&tax 9
find&us 4
find~a 14
find~be 2
find~in 2
fingerprint 7
finish 3
finish the 2
fin~not -4
fin~the -1
fin~you -2
fir 10
firewall 13
firm -1
firm&ask -7
firm&nam -5
firm~i -4
first and -1
first and then 5
first by 16
first com 3
first four 3
first if -17
first if you -7
first lin -8
first lin of -5
first month 1
first nam -3
first of -2
first school 6
first to 10
first two 10
first two instalment 4
first wag 6
first week 2
first&address -5
first&after -19
first&another 5
first&call -6
first&card 8
first&four 8
first&hundr 14
first&instalment 4
first&lin -8
first&nam -1
first&now 2
first&pay 5
first&school 6
first&second -4
first&send 2
first&thre 2
first&wag 6
first&want -2
first&well -2
first~giv -4
first~instalment 4
first~of -8
first~then 10
first~you -2
fish -3
fit -9
fit it -6
fitter -5
fiv day -19
fiv he 14
fiv hundr 3
fiv i 2
fiv in -3
fiv its 11
fiv oclock 14
fiv on -3
fiv or -2
fiv pound 1
fiv pound to -3
fiv thousand 18
fiv thousand and 6
fiv week -3
fiv work -10
fiv work day -10
fiv year 10
fiv&all 2
fiv&befor 3
fiv&bring -3
fiv&card 4
fiv&check -2
fiv&could 2
fiv&day -18
fiv&eighty 2
fiv&email -3
fiv&hundr 5
fiv&ill -4
fiv&look 5
fiv&ninety 4
fiv&now 1
fiv&oclock 14
fiv&payment 2
fiv&say -3
fiv&send 9
fiv&technician 4
fiv&tell -2
fiv&thousand 21
fiv&today 3
fiv&week -8
fiv&well 3
fiv&work -12
fiv&year 4
fiver -4
fiv~he -3
fiv~i 1
fiv~if 3
fiv~in -2
flag 38
flag for 8
flag it 6
flap 3
flat~and -3
flat~be -2
flip 4
floor 2
flower -2
foil 17
foil and 8
folk 1
follow by 9
fool 4
for # 30
for # if 2
for a call 2
for a car -1
for a cruis 3
for a fee -8
for a holiday 4
for a kitchen 6
for a new 3
for a penny 2
for a year -6
for all of 2
for any -1
for anyth -5
for anyth and -5
for be -5
for call the -1
for call window 6
for cash 3
for each 2
for eight 9
for everybody 2
for evidenc 6
for fiv year 2
for fourteen -3
for fourteen day -3
for him 1
for it -1
for it back -4
for it in 3
for it no -5
for me 5
for me and 6
for money -3
for mor -6
for my brother 3
for no -4
for not 3
for noth -29
for peopl who 2
for ring -5
for saf 11
for safety 12
for stranger 6
for tell -4
for the # 2
for the call 4
for the card 1
for the fiv 3
for the four -3
for the full 2
for the over 4
for the rent 10
for thirty -27
for thirty day -6
for thre 3
for thursday -3
for tonight 6
for two hundr 3
for up -6
for up to -6
for us -7
for what -11
for yes -3
for you but 3
for you i 2
for you today 3
for your pin -2
for your son 15
foreign 13
foreign&address 6
forfeit 3
forg 15
forgiveness 4
forgotten -2
form and 1
form at -8
form at the -8
form back -6
form for -5
form for you 3
form if -7
form if you -4
form in -11
form in the -2
form it -2
form its 4
form to -16
form with -5
form with the -3
form&ask -8
form&fill -2
form&id -5
form&onlin -6
form&our -5
form&pag -3
form&pay -3
form&post -8
form&say -3
form&send -10
form&show -2
form&sign 2
form&them -2
form~be -11
form~fill -5
form~hav -8
form~in -2
form~the -38
form~we -7
form~you -2
form~your -2
fortnight -1
forty fiv 1
forty nin 4
forty nin pound 2
forty percent 8
forty percent off 2
forty&all 3
forty&fiv 2
forty&nin 5
forty&off 3
forty&out 10
forty&percent 10
forty&pound 3
forty&stop 4
forty&tak 2
forty&thousand 2
forty&which 3
forty~i 2
forty~off 2
forty~pound 2
forty~to 2
forty~you 2
for~anyway -4
for~as 3
for~bank 1
for~be 4
for~birthday -7
for~brother 3
for~bus -5
for~but 4
for~car -2
for~cruis 8
for~dat -4
for~day -7
for~dinner -6
for~fee -4
for~fifty 4
for~fiv 13
for~forty 2
for~four -4
for~fre 2
for~friend 18
for~full 2
for~garden -5
for~hous -3
for~hundr 3
for~i 4
for~kitchen 6
for~meal -13
for~meter -3
for~minut 1
for~money -6
for~month -4
for~new -2
for~no -4
for~not 2
for~now 2
for~number -3
for~or -4
for~pay 13
for~penny 2
for~phon 11
for~photo -4
for~pin -2
for~pleas 2
for~protection 9
for~rent 15
for~second -5
for~so 5
for~son 8
for~then 6
for~thousand 10
for~till -2
for~to -7
for~today 4
for~we -6
for~well 5
for~when -14
for~window 6
four grand 4
four hundr 4
four hundr and 1
four in -5
four in the -4
four thousand 12
four thousand in 5
four tim 2
four&fifty 2
four&grand 4
four&hed 3
four&hundr 9
four&ill -2
four&lik 3
four&morn -1
four&nam -3
four&need -3
four&nin 3
four&saturday -3
four&squar 5
four&still -4
four&tell 5
four&thousand 16
four&tim 2
four&use 7
four&wednesday -2
fourteen -2
fourteen day -35
fourteen day to -9
fourteen hundr 5
fourteen&chang -4
fourteen&day -35
fourteen&hundr 3
fourteen&mind -3
fourteenth -1
fourteen~and -2
fourteen~to -5
four~for 3
four~in 2
four~nin 2
four~on 3
four~owe 2
four~pound 1
four~to 3
fram -4
fram number -3
fram&number -3
fraud 16
fraud and 3
fraud department 3
fraud squad 3
fraud&department 3
fraud&squad 3
fre and -40
fre and if -2
fre and you -3
fre at -2
fre boiler 2
fre but 11
fre help -6
fre pension review 4
fre so -5
fre to 3
fre you -3
fre&advic -5
fre&after -3
fre&an -4
fre&any -3
fre&as -5
fre&boiler 2
fre&check -2
fre&debt -3
fre&government 2
fre&help -2
fre&hour -5
fre&lik -2
fre&month 2
fre&need -3
fre&only 2
fre&our -4
fre&pay -3
fre&pension 3
fre&plan -3
fre&review 5
fre&show -8
fre&twenty -4
fre&wis -6
freezer -2
fresh 4
fre~do -1
fre~i -4
fre~if -14
fre~its -6
fre~review 4
fre~ther -4
fre~with -4
fre~you -1
friday and -2
friday at -3
friday for -4
friday or -3
friday to -4
friday~the -15
fridg -1
friend 6
friend and 8
friend and family 5
friend&family 8
friend~family 5
from a 3
from amazon 12
from another phon -6
from his end -7
from me 4
from my bank 17
from nin -11
from our 2
from the corner 4
from the court 16
from the dat -2
from the electric -2
from the first -2
from the garag 5
from the hospital -2
from the nhs 11
from the shop -2
from the spar 4
from two -3
from us -2
from your 1
from your bank 10
from~about -4
from~and -2
from~bank 8
from~but -2
from~corner 4
from~court 16
from~cousin -5
from~dat -2
from~do -5
from~eleven -2
from~end -1
from~garag 5
from~hospital -2
from~insurer -4
from~local -3
from~nhs 11
from~no -2
from~offic 3
from~own 2
from~say 7
from~sid 1
from~spar 4
from~thank -7
from~to -2
from~water 1
from~will -1
front 15
front and 15
front and back 12
front desk -6
front of 10
front of me 2
front&card 22
front&desk -6
front&number 7
front&transfer 6
front~back 17
front~me 3
front~the 5
frozen 27
frozen and 3
full 4
full of 1
full&card 6
full&number 9
full&right 4
fully 4
fund 7
fund be 9
fund&clos 3
fund&could 3
furnitur 12
fuss -4
gag 19
gag order 12
gag order so 3
gag&order 12
gag~so 3
gam 1
gang 3
garag -1
garag&giv 9
garag&ring -13
garag&when -9
garden -8
garden centr -21
garden&centr -21
garden~i 2
gas and 3
gas station 3
gas&ask -3
gas&station 3
gas&stay 2
gas&text 3
generat 2
gentleman 1
gentleman~the 4
genuin -1
get # 2
get a bank 3
get a buyer -3
get a letter -7
get a messag 1
get a parcel -3
get a sec -2
get a text -1
get an -2
get as 6
get as far 5
get at 3
get back 7
get charg -4
get charg for -4
get compensation 9
get cut -2
get cut off -2
get fiv 4
get him to 2
get his -5
get into the -3
get it back 1
get it out 4
get long 4
get los -6
get on fil -4
get on my 13
get six -2
get the hundr 5
get their 2
get thirty -4
get thirty day -5
get to be 5
get you 4
get your bank 3
get your card 2
get your letter -3
get~advic -5
get~back 2
get~bank 11
get~be 5
get~buyer -3
get~card 4
get~day -9
get~digit -8
get~email 1
get~far 2
get~for 1
get~fre 3
get~hav 2
get~hundr 6
get~i -1
get~if -3
get~in 2
get~job -3
get~letter -12
get~messag 1
get~my 12
get~off -2
get~out 7
get~own -11
get~parcel -3
get~phon 2
get~saving 10
get~sec -2
get~steam 7
get~the -2
get~then 4
get~thre 3
get~you -2
gift 3
gift aid 2
gift card for -4
gift&aid 2
gift&say -5
girl 3
girl in -5
girl in the -3
girl on 3
girl on the 6
girl&could 5
girl&her 2
girl&would 7
giv a -1
giv a statement -5
giv anyon -2
giv anyon your -2
giv her 14
giv her the 7
giv him my 3
giv it -3
giv it a -3
giv me a -3
giv me it 3
giv me the 1
giv my -3
giv that to -3
giv the 6
giv them -4
giv them my -3
giv us a -6
giv you 2
giv you his 6
giv you the 2
giv&already -3
giv&another -5
giv&anybody -4
giv&anyon -2
giv&anyth -3
giv&card 33
giv&cod 9
giv&could -2
giv&crim -13
giv&detail 1
giv&digit 10
giv&eight 2
giv&form -11
giv&lik -5
giv&look -3
giv&lot 5
giv&man 2
giv&minut -4
giv&nin 4
giv&now 2
giv&off 6
giv&ok -7
giv&out -2
giv&pay 6
giv&quot -9
giv&ring -2
giv&sixteen 5
giv&sort 8
giv&statement -7
giv&talk -5
giv&them -3
giv&thre -3
giv&us -2
giv&voucher -12
giv&well 1
giv&word 4
giv&yes -3
giv~a -3
giv~another -2
giv~anyth -3
giv~card 4
giv~crim -6
giv~detail -2
giv~his 8
giv~my 2
giv~number -4
giv~one -3
giv~out -2
giv~statement -8
giv~that 4
giv~the 3
giv~what 7
giv~your 1
go ahead 1
go ahead and 4
go ahead with 3
go and its 4
go at 3
go back -3
go back on -37
go back to -1
go black 3
go bust 3
go by 2
go down -1
go for a -4
go for the -3
go he -19
go he say -10
go hom 4
go in 1
go in and 3
go into 2
go into a 6
go into the -1
go mad 3
go no 2
go on 1
go on and 6
go on do 2
go on our -3
go on then -1
go out -3
go out again -2
go out in -2
go past 2
go through 1
go to a 4
go to giv 2
go to need 2
go to pay 6
go to push 5
go to send -2
go to the 5
go to your 1
go up -8
go well -2
gold 4
good can -4
good day -3
good faith 4
good for 3
good go 10
good idea -3
good news 2
good thank -2
good with 7
good&but 3
good&day -6
good&faith 4
good&idea -3
good&madam 3
good&news 2
good&now 3
good&okay -2
good&only -2
good&saturday -5
good&thank -1
good~do -11
good~madam 3
good~you -2
googl 34
googl play 10
googl play card 8
googl voucher 7
googl&card 10
googl&play 10
googl&voucher 7
googl~card 8
gov -5
gov dot -2
gov dot uk -2
gov uk -3
gov&dot -2
gov&uk -7
government 1
government websit -3
government&only 3
government&sit -5
government&websit -3
gov~uk -2
go~# 4
go~a 2
go~again -5
go~an 2
go~and 4
go~another 5
go~as 2
go~do 2
go~from -7
go~get 4
go~her -2
go~id -2
go~it -5
go~my 1
go~need 6
go~no 7
go~pay 2
go~push 5
go~put 2
go~saturday -4
go~say -3
go~send -2
go~tak 5
go~tell 2
go~to 1
go~want -5
go~you -2
go~your 3
gran pleas 3
gran&pleas 3
grand 2
grand com 4
grand&right 3
grandad -6
grandson ask -2
grandson be 6
grant 4
grant&but 8
grant&today 9
great -1
great thank -6
great thank you -2
great you 7
great&thank -6
great~you -1
guid 1
guid you 10
gutter -3
guy&say -2
ha -4
ha well -2
ha&ill -6
ha&well -1
hack 9
hacker 55
hacker be 5
hacker&lin 3
hacker&see 4
hacker~get 4
hacker~not 3
hadnt 2
hadnt&could 4
hadnt~and 7
half four -4
half nin -3
half pric 2
half pric for 4
half the -4
half&eight -2
half&four -4
half&off -3
half&oh -3
half&pric 2
half&them 2
half~for 4
half~the 3
hall -8
halv 21
hand 4
hand and 16
hand over -13
hand them 11
hand&bank 5
hand&him 3
hand&them 11
handbag -4
handl 1
handset 6
handset so 7
handy 7
hand~over 4
hand~the -3
hang on -1
hang on its -5
hang up and 1
hang up or 10
hang&call -12
hang&number -5
hang&ring 2
hang~and 1
hang~its -8
hang~or 10
hang~the 4
happen be 3
happen&all -2
happy -1
happy to -2
hard -3
harm -4
harm do -4
hat 6
hat it 4
hat to 5
hat&los 3
hat~to 3
hav a bump -1
hav a crash 4
hav a fre -8
hav a good -12
hav a leak -5
hav a letter 2
hav a look -8
hav a minut -4
hav a month -5
hav a new -2
hav a smartphon 10
hav a text -2
hav a think -5
hav alway hav -4
hav an appointment -4
hav any 1
hav anybody -3
hav be accept 3
hav be chosen 6
hav be find 1
hav be flag 8
hav be open 5
hav be overcharg 11
hav be pick 3
hav be use 8
hav bounc 5
hav call -2
hav cancel 2
hav chang 1
hav com -3
hav com in -8
hav do 1
hav do it 8
hav fail and 5
hav find your 3
hav finish 3
hav get thirty -4
hav giv -6
hav go 1
hav hav -1
hav hav the -3
hav hav your -2
hav him 1
hav in 5
hav it 1
hav just 9
hav just send 8
hav just text 3
hav keep it -4
hav laps 7
hav laps and 7
hav leav -35
hav leav a -8
hav look -7
hav me 6
hav me buy 5
hav me press 3
hav miss -2
hav miss the -6
hav mov -5
hav my -1
hav never 6
hav never hear 11
hav not com -1
hav not get 3
hav not pay 9
hav not put -4
hav noth -2
hav noth to -2
hav one 1
hav open 3
hav post -5
hav put a -5
hav put in 3
hav report -15
hav report it -5
hav ring -13
hav ring the -2
hav ring us -2
hav say -2
hav send -2
hav send you -5
hav set -1
hav shut -7
hav sign -11
hav stop it -3
hav tell the -3
hav the -1
hav the card 2
hav them 2
hav they -2
hav thirty day -3
hav thre hundr 5
hav tim -2
hav to be 3
hav to buy 11
hav to decid -3
hav to get -2
hav to giv -2
hav to let 15
hav to say -2
hav to sign -5
hav to stay 6
hav to tak 15
hav to tell -7
hav to verify 3
hav until -3
hav until the -3
hav use -4
hav win -1
hav with -4
hav writ -2
hav you do 4
hav you the 2
hav your 3
hav your bank 3
hav your card 15
hav your own -2
hav your social 2
hav~accept 3
hav~and 1
hav~appointment -9
hav~ask 2
hav~at -5
hav~away -3
hav~back -2
hav~bank 3
hav~be 1
hav~block 10
hav~bump -1
hav~buy 5
hav~card 4
hav~chequ 3
hav~chosen 6
hav~com -1
hav~computer 4
hav~could 2
hav~crash 4
hav~customer -2
hav~day -7
hav~decid -3
hav~down -6
hav~find 4
hav~flag 8
hav~fre -7
hav~go 2
hav~good -8
hav~he -8
hav~hear 1
hav~heer 3
hav~her -2
hav~his -2
hav~hundr 2
hav~in 1
hav~its -2
hav~lad 1
hav~leak -2
hav~leav 2
hav~let 18
hav~letter -3
hav~look -13
hav~los -2
hav~me 1
hav~month -14
hav~mov 2
hav~my -1
hav~new -4
hav~overcharg 11
hav~password 15
hav~pay 1
hav~pick 4
hav~press 7
hav~ring -1
hav~say -2
hav~second 6
hav~see -1
hav~she -6
hav~six 4
hav~smartphon 10
hav~social 3
hav~stay 10
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
hav~tuesday -3
hav~us -9
hav~verify 4
hav~worry -2
hav~writ -3
hav~you -2
he ask -3
he ask for -6
he ask if -15
he ask me 5
he be go 8
he be in 13
he be not -2
he be the 5
he be to 4
he call 2
he can -3
he can not -1
he can see 4
he could 24
he could call 3
he could do 2
he could see 3
he giv -6
he giv me -3
he hav 1
he hav a 2
he hav me 3
he hav to -15
he just want -8
he keep 2
he keep say 3
he leav -9
he might -4
he need 6
he only -7
he pay -3
he put a 3
he ring -3
he ring to -2
he say hed 2
he say if 3
he say its -2
he say my 4
he say no -9
he say the 3
he send a 8
he stay 3
he still -5
he tak 4
he tell 3
he tell her 2
he wait 5
he want 2
he want my 5
he want to -5
he want two 2
he will 7
he will be 4
he will not 4
he would 1
head 1
head offic 10
head&offic 10
hear a 4
hear about 2
hear it -1
hear it from -9
hear of 20
hear of him 4
hear of it 2
hear&clinic -8
hear&her 9
hear&ring -2
hear&tell -2
hear~from -9
hear~him 2
heavy -7
hed be 1
hed be sack 7
hed put -5
hed put it -7
hed send -5
hed tak 8
hed tak it 9
hed text 6
hed&her 14
hed&himself -4
hed&hundr 2
hed&key 8
hed&let 2
hed&pay 7
hed&sack 7
hed&set 15
hed&show 12
hed&som 2
hed&text 6
hed&us 8
hed&whil 5
hed~a -5
hed~hav 3
hed~her 5
hed~in 8
hed~it 11
hed~me 21
hed~sack 7
hed~that 3
heer be 4
heer i 3
heer just 3
heer that 4
heer to 2
heer will -2
heer with 2
heer you -5
heer your 4
heer&ask -4
heer&ring -4
heer&send 4
heer&tak 3
heer&want -2
heer~can 3
heer~my 3
heer~on -2
heer~ring -8
heer~the 2
held 5
held by 9
held~a 3
hell 5
hell do 3
hell do it 3
hell giv 2
hell only 5
hell ring -2
hell show -8
hell show you -7
hell tak 3
hell&badg -13
hell&card -9
hell&cash 7
hell&giv 4
hell&his -2
hell&need 2
hell&only 5
hell&ring -2
hell&seal 3
hell&show -8
hell&tak 3
hell&them 2
hell&when -2
hell&word 2
hello i be 4
hello&call 3
hello&hiya -6
hello&today 3
hello~be 2
hell~a -2
hell~it 26
hell~the 20
help hello -2
help him 3
help me -12
help us 2
help you out 3
help you with -2
help&an 13
help&catch 37
help&hi -3
help&him 4
help&id -12
help&out 5
help&today -2
help&us 4
helper 4
helpful -3
help~an 11
help~be -4
help~catch 19
help~out 2
help~with -6
her be 5
her card and -6
her detail 5
her go 10
her i -2
her on 4
her on the 4
her own 2
her pin 2
her that 3
her the 2
her to put -4
her up -5
her&account 1
her&all -5
her&anyth -10
her&app 6
her&as -1
her&bring -7
her&but 6
her&card 2
her&cod -2
her&colleagu 7
her&dad -2
her&detail 7
her&down -2
her&id 4
her&lik -5
her&lin 9
her&miss -5
her&number -1
her&off 25
her&only 2
her&open 10
her&out 3
her&own 3
her&phon 2
her&pin 4
her&sav -5
her&see 5
her&send 2
her&tell -2
her&thousand 3
her&transfer 5
her&want -3
her&whil 20
her&yes -4
her~a -4
her~account 5
her~as -7
her~at 7
her~but 8
her~cod 8
her~com -2
her~do -4
her~get 8
her~her 3
her~in 3
her~just 4
her~on 9
her~one -4
her~only 4
her~put -5
her~sh -5
her~then 7
her~with -4
hes a 4
hes do -8
hes in 2
hes my 7
hes our 3
hes the 2
hes ther 7
hes to 3
hes&bank 10
hes&him 3
hes&his -2
hes&keep 3
hes&lat -7
hes&machin 6
hes&nephew 9
hes&now 6
hes&our 3
hes&pay 4
hes&stranger 5
hes&tell 1
hes&text 4
hes&till 3
hes~and -7
hes~me 2
hes~minut -2
hes~to 4
he~a 2
he~about -7
he~at 18
he~call 4
he~do 2
he~for -2
he~get 3
he~go 3
he~hear 4
he~hed 2
he~her 5
he~hom -3
he~in 6
he~it -2
he~its -2
he~me 4
he~my 10
he~no -2
he~noth -3
he~off -3
he~right -2
he~say 1
he~see 9
he~so 2
he~the 8
he~them -4
he~to -8
he~two 4
he~want -19
he~when -5
he~with -2
he~work 5
hi my -4
hi thank -2
hi thank for -2
hi&thank -2
high -2
high court 5
high court enforcement 3
high street -5
high&court 5
high&enforcement 3
high&street -5
high~enforcement 3
him # 3
him and 1
him anyth -2
him at -4
him by 6
him do not 5
him if -20
him in -1
him in cash -3
him my 8
him not -10
him not to -10
him off 1
him so 7
him the number 6
him to -1
him to read -5
him when -10
him&anyth -2
him&bank 19
him&banknot 4
him&but 7
him&card 8
him&cash -3
him&four 5
him&hed 6
him&hell 11
him&her 6
him&know -2
him&lin 20
him&look -2
him&machin 9
him&nin 3
him&off 3
him&only 7
him&pay 3
him&read -2
him&slip 3
him&tak 4
him&thank -6
him&till 4
him&tonight 6
him&transfer 2
him&want -9
him&when -12
him&whil 6
him~card 9
him~cash -3
him~he 1
him~i 2
him~nin 9
him~not 2
him~number 6
him~off 5
him~read -5
him~ring -2
him~the 4
him~to -7
his account 3
his account be 5
his bank 34
his bank card 6
his boss 6
his brother 5
his card -9
his end -7
his machin 2
his own 2
his own account 7
his&account 12
his&bank 11
his&becaus 6
his&bit -2
his&boss 6
his&brother 5
his&cod -2
his&end -7
his&giv -3
his&id 2
his&job 6
his&keep 4
his&know -3
his&machin 3
his&never 3
his&off -6
his&only 4
his&own 3
his&round -5
his&sort -2
his&us -6
his&want -3
his&watch -2
his&way 2
his&well -5
his~account 11
his~be 1
his~go -19
his~hav -28
his~its 2
his~on -3
his~the 7
hit 8
hit a 13
hit a lady 4
hit yes 6
hit&lady 7
hit&pregnant 3
hit&sh 4
hit&yes 6
hit~lady 5
hm 1
hmm 2
hold a 2
hold account 12
hold becaus 3
hold him 2
hold it 1
hold the 6
hold the phon 7
hold the power -3
hold up 6
hold your 12
hold&account 9
hold&an 6
hold&bank 8
hold&but 3
hold&button -18
hold&camera 4
hold&card 13
hold&day -4
hold&fiv 3
hold&him 3
hold&key 4
hold&lin 4
hold&nam 2
hold&now 6
hold&off 1
hold&over 5
hold&payment 4
hold&phon 11
hold&power -5
hold&press 4
hold&thirty -2
hold&whil 3
hold&window 3
hold~# 6
hold~on 4
hold~phon 7
hold~power -3
hold~to 15
holiday~do -4
hom by -5
hom offic 12
hom&mum -3
hom&offic 5
hom&she -8
homeowner 1
hop -9
hospital -1
hospital with -2
hotel 2
hour befor -6
hour do 2
hour if -2
hour on the -3
hour press 3
hour to -3
hour&befor -6
hour&chang -3
hour&noth -8
hour&press 5
hour&tak 11
hour&would 4
hour~not 3
hour~they -2
hour~to 2
hous for 3
hous hav 12
hous to -6
hous&giv 4
hous&jewellery 7
hous&number -1
hous&own 5
household hav 4
hous~get -3
hous~i 2
hous~the -2
hous~they 3
how can -2
how can i -2
how long -2
how many 2
how much be 2
how they 4
how to -29
how we 3
how you go -2
how&day -2
how&help -2
how&hi -2
how&hundr 1
how&long -2
how&many 2
how&minut -3
how&out -6
how&say -2
how&sir 9
how&tak -5
how&work -2
how~be 1
how~go -2
how~know 5
how~ten -4
hundr and eighty 1
hundr and fifty 17
hundr and forty 5
hundr and sixty 1
hundr and ten 1
hundr and we 2
hundr befor 3
hundr but 3
hundr by 32
hundr each 13
hundr for 17
hundr for the 22
hundr from -8
hundr i 4
hundr in 2
hundr ninety 3
hundr ninety nin 4
hundr now 5
hundr or 3
hundr pound -1
hundr so 4
hundr then 18
hundr to 17
hundr to a 3
hundr you 2
hundr&all 3
hundr&befor 8
hundr&but 1
hundr&call 3
hundr&card 16
hundr&cash 11
hundr&court 4
hundr&day 8
hundr&dollar -1
hundr&each 15
hundr&eighty 1
hundr&excess -5
hundr&fifty 22
hundr&forty 5
hundr&front 6
hundr&hell 17
hundr&how 2
hundr&ill 9
hundr&keep 11
hundr&leav 3
hundr&need 2
hundr&nin 9
hundr&ninety 4
hundr&now 7
hundr&off 4
hundr&open 2
hundr&over -2
hundr&pay 5
hundr&rent 6
hundr&ring 4
hundr&sat 8
hundr&send 8
hundr&sixty 1
hundr&tak 2
hundr&tell 7
hundr&ten 2
hundr&thousand 5
hundr&today 6
hundr&transfer 7
hundr&twenty 1
hundr&week 3
hundr&which 3
hundr&yes 5
hundred -2
hundr~and 2
hundr~can 6
hundr~dollar -3
hundr~eighty 1
hundr~fifty 17
hundr~forty 5
hundr~he 3
hundr~i 5
hundr~my 6
hundr~nin 6
hundr~not 3
hundr~sixty 1
hundr~ten 1
hundr~the 15
hundr~to 3
hundr~week 2
hundr~you 5
hurry -2
hurt -4
husband about -10
i alway -2
i ask -4
i ask could -5
i ask do -4
i ask my -5
i bank 7
i be afraid -2
i be after 4
i be ask 3
i be be 3
i be call 1
i be do 1
i be due 15
i be go 2
i be heer 2
i be hom -7
i be lock 2
i be look 4
i be mak -5
i be owe 3
i be put 5
i be ready -6
i be ring 1
i be send 7
i be tell 3
i be the 6
i be ther -8
i be to 15
i be try 1
i be wait -4
i believ 2
i book -9
i buy it -4
i can ask -6
i can check 4
i can clos 3
i can do 1
i can hear 2
i can help -2
i can hold 2
i can leav -6
i can mak 8
i can pay -2
i can push 4
i can ring -6
i can settl 6
i can show 3
i can stop 2
i can tak 10
i can turn 6
i chang -12
i com -2
i confirm 14
i could -21
i could com -6
i could hav -8
i could hear 3
i could not -11
i could pay -12
i could see -6
i could skip -4
i do it 3
i do that 2
i do yeah -2
i get a -3
i get to 1
i giv 1
i giv her 3
i giv the 9
i go to -1
i hav giv -2
i hav hav 1
i hav just 2
i hav leav -5
i hav not 1
i hav pay 8
i hav put 2
i hav ring -3
i hav seen -1
i hav sign -7
i hav stop -8
i hav to 16
i hav try 4
i hav win -5
i help -2
i help hello -2
i just need 7
i know and 8
i know i 1
i know you -3
i lik -27
i lik to -5
i look -5
i los the 10
i mean 2
i must 4
i must not 12
i need 10
i need a 5
i need be 7
i need it 7
i need that 6
i need the 4
i need to 1
i need you 4
i need your 2
i not 4
i offer -8
i only 1
i only hav 17
i only need 2
i only want -3
i open 2
i order -10
i pay # 7
i pay 2
i pay it 2
i pay the 2
i read 21
i read out 10
i read you 5
i represent 6
i ring -38
i ring about -11
i ring my -13
i ring the -15
i ring to -19
i run 1
i say and 3
i say i -3
i say id -3
i say no -22
i say that 2
i say what -4
i say yes -9
i search 3
i see -1
i send 2
i send it 3
i send you 2
i should 10
i should not 4
i spell 11
i spend -3
i tak that 2
i tak your -1
i think -3
i think its -2
i thought be 3
i thought id -4
i thought it 3
i want -1
i want to -6
i want you 8
i will giv 3
i will not -1
i will show 8
i wish 1
i wonder -3
i would be 21
i would lik -5
i would not 1
id a -2
id ask -14
id be 6
id fill -3
id get 4
id hat 17
id hat to 3
id hav the -5
id keep 5
id keep it 3
id lik -3
id lik to -2
id never 4
id never ask 2
id only -3
id pay -3
id put in -2
id rather -2
id ring -12
id ring about -2
id seen -7
id send -4
id tak 4
id think about -2
id to 12
id to pay 7
id want 4
id win # 13
id win 5
id with -2
id&after -5
id&an -2
id&as 2
id&ask -4
id&but 5
id&buy 2
id&call -4
id&charg 4
id&check -18
id&day -2
id&digit -8
id&expect -5
id&fetch 8
id&fill -4
id&form -5
id&four -2
id&hat 17
id&his -2
id&ill 3
id&keep 2
id&leav -2
id&letter -8
id&lik -5
id&log 3
id&look -3
id&los 3
id&mor -5
id&mov -4
id&need -1
id&never 2
id&new -3
id&only -3
id&out 1
id&pay -3
id&pound -3
id&rather -1
id&read -2
id&ring -3
id&sam 2
id&seen -7
id&send -2
id&she -3
id&show 5
id&son 2
id&them -14
id&think -1
id&thousand 3
id&thre -4
id&want 2
id&would -4
id&writ -2
idea 3
identification -2
identity 6
identity~be 4
id~# 43
id~a 1
id~about -12
id~and -13
id~be -12
id~check -3
id~he 2
id~him 12
id~i -4
id~in -7
id~my -3
id~not -2
id~she -2
id~the -7
id~them -13
if a -1
if anybody -13
if anybody say -2
if anyon -29
if anyon ask -3
if he -12
if he can -9
if hes -11
if i be -6
if i could -5
if i do 5
if i get -2
if i hav -2
if i lik -10
if i pay 9
if i put 3
if i read 8
if i send 12
if i want -17
if i would -3
if id -5
if id hav -12
if id rather -5
if it -14
if it be -6
if it com -3
if it do -4
if it go -3
if it hav -2
if it say 7
if it turn -4
if its 1
if its right -6
if its still -3
if its your 14
if my -4
if not -18
if shed -5
if so -7
if somebody -4
if someon -13
if someon say -4
if that -21
if that be -8
if that do -7
if the bank 9
if ther -5
if ther be -5
if they 2
if they ask 4
if they be 1
if this -1
if this be -1
if we do 3
if you be -41
if you can -14
if you could 3
if you do 2
if you ever -12
if you fancy -6
if you get -19
if you hang 8
if you hav -11
if you lik -8
if you mak 4
if you miss -7
if you need -14
if you open 3
if you or -5
if you pay 2
if you ring 3
if you say 2
if you see -2
if you send 4
if you settl 2
if you still -9
if you think -9
if you want -21
if you wish -5
if you would -2
if youd -13
if youd lik -30
if youd rather -5
if youd sooner -9
if your bank 9
if~bank 24
if~buy 14
if~call -2
if~can -16
if~chang -3
if~clear 10
if~com -10
if~do 1
if~drop 2
if~ever -20
if~fancy -14
if~get -25
if~hang 30
if~happen -2
if~hav -38
if~let 7
if~lik -57
if~miss -2
if~need -14
if~no -7
if~offer -2
if~on -3
if~open 4
if~pay 13
if~rather -14
if~read 21
if~right -6
if~ring -1
if~say 1
if~sell -3
if~send 27
if~settl 5
if~sooner -9
if~still -18
if~tell 2
if~think -7
if~turn -10
if~want -55
if~wish -5
if~would -9
ignor it -4
ignor that 3
ignor&messag 3
ignor~messag 3
ill and -2
ill be -5
ill be in -6
ill be lat -13
ill be ther -3
ill com -2
ill do the 11
ill do you 4
ill email -6
ill email the -3
ill get -1
ill giv 13
ill giv you 12
ill hav it 6
ill hav the -7
ill help 4
ill help you 4
ill leav -7
ill let -2
ill los 2
ill need 1
ill need your 6
ill open 6
ill pay 5
ill pay you 10
ill put -38
ill put a -10
ill put it -10
ill put that -9
ill read 8
ill read you 9
ill ring -1
ill ring her -2
ill say 9
ill see -2
ill send the -8
ill send you 1
ill sign 4
ill stay 6
ill stay on 3
ill tak 1
ill tak it 2
ill talk 2
ill talk you 2
ill text 9
ill text the 13
ill wait 2
ill want 6
ill&account 11
ill&again -2
ill&ask -11
ill&bank 20
ill&card 5
ill&cod 16
ill&detail 11
ill&email -4
ill&fiv -7
ill&form -1
ill&giv 17
ill&half -3
ill&help 8
ill&itll -8
ill&key 2
ill&lat -13
ill&leav -18
ill&let -2
ill&log 7
ill&los 2
ill&need 2
ill&new -8
ill&number 3
ill&only 15
ill&open 2
ill&pay 12
ill&say 2
ill&six -3
ill&stay 7
ill&tak 2
ill&text 6
ill&thank -3
ill&think -3
ill&through 4
ill&thursday -6
ill&ticket -3
ill&wait 8
ill&want 2
ill&wher 5
ill&whil 12
illegal 4
illegal activity 4
illegal&activity 4
ill~back -3
ill~fiv -3
ill~i -4
ill~lat -13
ill~on 5
ill~that -6
ill~ther -3
ill~your 7
immediately 16
in # 3
in # and 4
in a form -3
in a jiffy 2
in a lanyard 5
in a letter -12
in a magazin 3
in a new -5
in a wallet 3
in an 6
in an email -3
in an envelop 20
in and -1
in and well 2
in and what -2
in appl 9
in april -4
in as 2
in at -4
in at the -4
in august -2
in banknot 6
in bitcoin 5
in by 1
in can -3
in cap 2
in cap verd 6
in cas -1
in cash 3
in custody 5
in custody with 2
in escrow 9
in fact 3
in fiv -3
in fiv day -4
in foil 8
in foil and 8
in forty 9
in front 8
in front of 8
in half 4
in half an 7
in i -4
in i say -4
in it 2
in it say 8
in it she 9
in it you 2
in january -4
in jun -4
in lik -2
in london 4
in march -8
in may -12
in may so -3
in my 16
in my hand 3
in my nam 44
in november -2
in october -3
in on it 18
in on thursday -6
in on your 9
in onlin -4
in onlin and -3
in or -3
in our -4
in pag -4
in person -4
in saving 6
in she -2
in the app -44
in the bath -2
in the bin -4
in the country 8
in the dark 4
in the drawer 4
in the hour 5
in the letter -8
in the mail -4
in the morn -5
in the nam 7
in the next 12
in the offic -8
in the porch -6
in the post -55
in the referenc 3
in the spring -1
in the vap 4
in their -3
in ther 9
in ther and 9
in ther i 4
in thirty 3
in troubl 7
in twenty minut 6
in two hour 4
in two week -2
in uniform -4
in when -8
in who -4
in work -2
in writ -15
in writ and 3
in yeah -9
in your app 5
in your bank 12
in your card 7
in your first 6
in your hand 7
in your journal -6
in your letter -2
in your nam 11
in your pocket 10
in your street -8
in yourself -6
includ -21
incom -9
information -2
inhaler -5
ink -2
insid 4
insid a 3
insid a magazin 4
insid the branch 4
insid&branch 6
insid&magazin 11
insid~branch 6
insid~magazin 4
install 14
instead -2
instead of # 6
instead~# 6
insur 2
insuranc 5
insuranc card -4
insuranc hav 2
insuranc number and 2
insuranc number hav 2
insuranc would -6
insuranc&bank 2
insuranc&cancel 3
insuranc&could 12
insuranc&first 3
insuranc&send -6
insuranc&tell -4
insuranc&them -2
insuranc~be 14
insuranc~hav 4
insuranc~it 5
insuranc~its -4
insurer -2
interest -8
interest and -3
interest&but -10
internet 2
internet&disconnect 2
interrupt 2
into a 7
into my 2
into my bank 9
into the -4
into the branch 3
into the phon 9
into&bank 14
into&hed 7
into&him 4
into&hold 5
into&meet 2
into&onlin 10
into&phon 2
into&set 4
into&whil 6
into~account -1
into~bank 2
into~hold 5
into~meet 2
into~phon 2
inverter 2
investigat 3
investigat officer 3
investigat&officer 3
investigation 14
invoic -10
invoic&want -6
involv 3
in~# 2
in~a -2
in~about -2
in~account 3
in~all 3
in~an 5
in~app -8
in~bag 2
in~bank 4
in~bath -2
in~be -2
in~bin -4
in~but 5
in~can -1
in~card 22
in~cell 2
in~cloth 3
in~country 10
in~dark 4
in~drawer 4
in~email -4
in~envelop 12
in~form -1
in~fortnight -2
in~friday -9
in~gas 3
in~get 1
in~go -2
in~hand 9
in~hold 5
in~hour 28
in~if -4
in~its -3
in~jiffy 2
in~journal -9
in~just 2
in~lanyard 5
in~last 2
in~letter -36
in~littl 3
in~lot 3
in~magazin 3
in~mail -4
in~mak -4
in~minut 13
in~morn -3
in~nam 30
in~next 5
in~night 3
in~of 8
in~offic -11
in~on -4
in~one 5
in~our -2
in~plan -6
in~pocket 8
in~porch -10
in~post -44
in~press 4
in~purs 2
in~queu -1
in~saving -2
in~say -2
in~send 3
in~shall -13
in~shop -2
in~sir 6
in~spring -1
in~thursday -10
in~two 3
in~vap 4
in~verd 6
in~voucher 7
in~wallet 6
in~you -1
ip 16
ip address 11
ip&address 11
ipad 3
iphon 2
issu 4
it a -1
it again -1
it again on -2
it against 4
it all 1
it all back -3
it all out 4
it already -5
it and if -2
it and ill 2
it and itd 2
it and no -3
it and read 7
it and ring -8
it and send 2
it and she -3
it and then 2
it any -3
it as 5
it as a 9
it as it -11
it at -2
it at the -6
it away 3
it back after 2
it back and -19
it back for -2
it back if 5
it back in -2
it back ther -2
it back to 4
it back when 4
it be a 1
it be and -15
it be do -2
it be for -2
it be her -9
it be him 2
it be just -2
it be not -2
it be okay -7
it be one 3
it be only 7
it be the -3
it becaus 1
it befor 13
it between 1
it between us 3
it bounc 2
it but the 3
it by 1
it by bank 4
it by card 4
it can go -6
it can i 2
it can not 8
it can tak -3
it clear 7
it com off -3
it com out -22
it com up 3
it cost -26
it cost noth -13
it could go -3
it do -1
it doubl 9
it down 1
it down for -3
it end -6
it end in -6
it for # 2
it for 2
it for two 3
it for you 6
it from 1
it from the 2
it go away 6
it go in -2
it go out 8
it go over 2
it happen -2
it hav 1
it hav go 2
it hav not -2
it hav to 21
it he could -2
it him in 3
it how much 2
it i 4
it i could 7
it i need 14
it id be 2
it if it -11
it in a -1
it in an 5
it in front -3
it in my 12
it in the -10
it in with -10
it in writ -6
it just -1
it keep 1
it know 5
it land 3
it last -3
it lik 3
it might -3
it might be -6
it must 8
it must be 3
it my -3
it no -4
it nobody -5
it now on 7
it off 8
it off and -9
it off at -2
it off my 3
it off okay 2
it off the 2
it off your 2
it on and 4
it on my 3
it on our -2
it on the -7
it on your 3
it onlin 3
it only -1
it open 3
it or 2
it or theyll 3
it otherwis 2
it out 21
it out and 2
it out in 6
it out of 9
it out to 1
it over to 11
it pleas 3
it pop 4
it press -4
it quiet 6
it quietly 7
it right 1
it round -5
it run 3
it say approv 5
it say it 4
it say its 4
it say on 2
it say pay 5
it send the 3
it settl 19
it sh 2
it show 3
it so 5
it so its 6
it stop 2
it straight 3
it straight back 3
it suit -7
it tak -3
it tak ten -2
it tell you -3
it thank 2
it thank you -1
it that be -1
it ther and 2
it they -4
it this 11
it through 10
it through now 3
it through the 14
it till i 4
it tim 5
it tim out 5
it to # 6
it to any -5
it to anybody -8
it to her 18
it to his 6
it to my 16
it to the 4
it to this 21
it to you 3
it today 15
it tonight 5
it up 1
it up from -3
it we -3
it we can 3
it we hav -2
it we will -5
it what 4
it what be 2
it when -9
it when he -5
it when you -8
it whil 3
it will -1
it will be 4
it will com -5
it will go -6
it with -1
it with a -2
it with her 16
it with the -2
it with your -11
it without 9
it writ -3
it you do -2
it yourself -10
it yourself on -3
itd be a -1
itd com -2
itd com off -2
itd go back -6
itd&as 8
itd&off -3
itd~a -2
itd~back -2
itd~off -2
itd~the 2
itll be -7
itll be the -6
itll go -4
itll go into -4
itll show 4
itll&as 1
itll&bank 3
itll&card -2
itll&cod -2
itll&day -17
itll&into -4
itll&new -5
itll&say 1
itll&show 2
itll&still -4
itll&thursday -2
itll&tomorrow -2
itll&when -3
itll&work -2
itll~back -3
itll~into -4
itll~the -2
itll~up 2
its # 3
its # and 11
its # for 2
its a different 9
its a fre -3
its a gift 4
its a hundr 3
its a loan 2
its a personal 2
its about twenty -4
its add 2
its add to 2
its an 1
its becaus -2
its better 4
its call 3
its cash 9
its com up 4
its cover -3
its dead 8
its do and -3
its do you -13
its for 42
its for a 33
its for the 19
its for your 4
its forty 1
its forty nin 2
its fre -20
its fre and -3
its fre to 2
its fre you -6
its get 3
its get to 15
its giv 5
its go 2
its good for -3
its her 4
its how 30
its how we 12
its in a 4
its in the -4
its just 3
its just the 3
its lik 2
its lik a 2
its me do 2
its new 2
its nin hundr 3
its ninety 3
its not in 3
its not the 6
its not ther -5
its now 3
its on -9
its on the -1
its only 4
its only a 7
its only for 2
its our -8
its own 14
its pay 12
its quicker 3
its refund 3
its right -9
its sat 8
its send 5
its seven 4
its six 6
its six hundr 3
its so peopl 4
its somebody 2
its still -5
its stop -2
its ten -8
its ten pound -3
its through 6
its to 20
its to be 2
its tuesday -7
its what 3
its your 3
itself -1
its~# 1
its~a 6
its~an -1
its~and 1
its~app 2
its~bank 3
its~be 7
its~behind 4
its~blu -5
its~but 2
its~by 1
its~card 9
its~com 5
its~different 9
its~for 1
its~forty 4
its~fre -8
its~gift 8
its~good 1
its~hav -2
its~he -3
its~hous 3
its~hundr 7
its~loan 4
its~log 3
its~los 3
its~minut -2
its~money 2
its~mor -3
its~nam 4
its~ninety 4
its~now 3
its~okay 1
its~on 1
its~onc 8
its~only 7
its~payment 4
its~peopl 3
its~per 2
its~personal 2
its~pound 1
its~second 2
its~sinc 3
its~six 1
its~so 1
its~tax 3
its~ten -2
its~they 2
its~thousand 2
its~to 11
its~today 2
its~warranty -3
its~we 2
its~your 1
itun 17
it~after 6
it~again -2
it~an 3
it~any -17
it~anybody -8
it~approv 5
it~as 8
it~ask 1
it~away 7
it~bank 3
it~banknot 7
it~becaus 11
it~befor 2
it~both 2
it~bring -2
it~call -2
it~card 11
it~cash 8
it~com -4
it~day 1
it~do -1
it~download 7
it~evidenc 9
it~fifty 2
it~fiv 2
it~for -2
it~forty 5
it~friday -3
it~front -4
it~giv 1
it~gold 3
it~googl 2
it~hed 2
it~hello -2
it~her 8
it~his 3
it~if 2
it~ill 6
it~it -1
it~its 6
it~just 1
it~minut -5
it~morn 4
it~much 2
it~mum 3
it~my 18
it~need 9
it~new -3
it~nineteen -3
it~no -5
it~noth -5
it~now 2
it~of 3
it~ok -8
it~one 2
it~only 1
it~out 2
it~pay 2
it~press 4
it~read 11
it~really 3
it~return 4
it~ring -9
it~see 2
it~send 2
it~set -3
it~settl 5
it~seven -4
it~she -3
it~should 5
it~sign -4
it~six 2
it~so 1
it~start 2
it~tak -5
it~thank -19
it~that 1
it~then -1
it~ther -2
it~this 6
it~thursday -3
it~today 20
it~tonight 6
it~too -4
it~want 3
it~what 16
it~when 3
it~wher 3
it~whil 20
it~with -4
it~would -2
it~writ -8
it~youd 1
i~# 3
i~about -4
i~afraid -2
i~after 6
i~anyth -4
i~as 2
i~be 2
i~bring -4
i~buy 4
i~clos 10
i~com -3
i~due 15
i~for 1
i~forty 8
i~go 1
i~hav 1
i~hear 5
i~hold 10
i~hom -10
i~id -5
i~leav -3
i~lik -2
i~link 3
i~log -5
i~my -6
i~need 9
i~no -2
i~out 3
i~over 7
i~pop -9
i~push 4
i~put 2
i~read 3
i~ready -6
i~report -8
i~ring -1
i~send 1
i~settl 6
i~she -2
i~show 4
i~sign -1
i~skip -4
i~still -2
i~tak 1
i~talk -4
i~that 1
i~then 2
i~ther -1
i~this 1
i~today 3
i~try 2
i~turn 7
i~typ 3
i~up 4
i~use -2
i~want -5
i~watch 4
i~wher 4
i~which 6
i~who -2
i~win -5
i~yes -2
j 7
jab and -2
jail 2
january -9
jealous 2
jean -4
jeweller 5
jeweller&say 4
jewellery 17
jewellery and 10
jewellery or 3
job at -2
job&hom 4
journal -4
journal and -9
judg 13
july -2
jump 2
jun -19
jury offic -3
jury&offic -3
just approv 4
just ask -5
just check -7
just confirm 2
just dial 6
just for 3
just get 2
just get it 4
just giv me 2
just go to 3
just hang -5
just hang up -5
just hav a -2
just hit 11
just hit yes 6
just ignor -2
just keep 5
just need 9
just need the 5
just need you 4
just pay -2
just pop 2
just read 8
just read it 5
just read me -4
just say 5
just say its 5
just say yes 11
just say you 9
just send 6
just send it 2
just show -3
just sign -6
just tak it 5
just tell me 1
just text 3
just the 3
just to 1
just turn -9
just turn the -4
just want -7
just want to -6
just~# 4
just~approv 3
just~becaus -3
just~card 11
just~for -9
just~i 2
just~it 8
just~its 2
just~one -2
just~thank -2
just~them 3
just~up -1
just~us -5
just~with -2
just~yes 18
just~you 2
keep him 3
keep it 1
keep it between 2
keep it for -6
keep it from 21
keep it quiet 6
keep me 18
keep me on 16
keep say 12
keep the phon 5
keep this 13
keep your 3
keep&as 3
keep&between 2
keep&call 7
keep&day -5
keep&him 3
keep&hom 4
keep&hous 7
keep&hundr 6
keep&lin 5
keep&month -2
keep&much 3
keep&off 25
keep&phon 3
keep&quiet 3
keep&ring -11
keep&say 14
keep&she -2
keep&until -3
keep&youd -4
keep~and -4
keep~between 2
keep~from 21
keep~hom 4
keep~hundr 6
keep~in 7
keep~off 12
keep~on 18
keep~or -6
keep~phon 2
keep~quiet 2
keep~to -1
kettl -19
kettl on -2
key 11
key and 2
key and press 3
key in 6
key in the 2
key in your 8
key it 3
key with 8
key&ask -3
key&card 4
key&courier 9
key&number 8
key&onc 8
key&press 3
key&r 6
keypad 2
key~press 3
key~your 8
kick it 3
kill 11
kin 3
kindly 1
kiosk 20
kiosk at 3
kiosk at the 3
kiosk~the 5
kit 15
kitchen 1
kitchen&tap 4
kne brac 4
kne&brac 4
kne&cost 4
knew 4
knew the 6
knew~nam 1
know and 5
know by -3
know i 1
know i can 2
know i hav 2
know if -4
know if id -3
know if you -3
know its 1
know my -3
know the 10
know what -2
know what be -4
know whether -2
know your nam 4
know&all 3
know&card 8
know&fiv -2
know&hell 2
know&id -4
know&much 5
know&pleas 6
know&ring -3
know&seen -7
know&tak 2
know&whether -2
know&would -3
know~all 3
know~can 2
know~id -6
know~she 4
know~that 3
lab 2
label -5
lad 1
lad be -6
lad in 6
lad&call 4
lad&hes 5
lad&out 3
ladder -3
lady 1
lady in 9
lady in the 2
lady&ask -2
lady&bank 5
lady&car 3
lady&pregnant 2
lady&say 2
lady&who 9
lady&would -3
lady~a 2
lady~and 5
lady~that 10
lad~to 2
lan 1
land 10
landlord&bank 8
lanyard 4
laps 9
laps and 4
laptop 6
laptop and 2
laptop~the 2
lass 1
last four -2
last month -5
last notic 5
last of 3
last one -4
last thre 12
last tim -3
last week 3
last&all 2
last&could -10
last&four -3
last&hes -2
last&jun -6
last&lik -3
last&month -4
last&noth -4
last&say 1
last&she -10
last&som -2
last&tell 2
last&thre 12
last&tim -3
last&week 3
last&youd -3
last~and -2
last~in -4
last~say 2
last~she -4
lat -16
lat becaus -7
lat becaus of -7
lat for -6
lat&becaus -7
lat&say -5
lat&would -9
later -2
later on -2
later~the -7
lat~of -12
laugh -9
laugh and -3
laugh&say -2
laugh&shed -11
launder 6
lawsuit 6
lawyer 2
leaflet -35
leaflet in -3
leaflet in the -2
leaflet on -3
leaflet&post -2
leaflet~the -4
leak and -7
leav a -24
leav a card -6
leav a messag -6
leav in 2
leav it -3
leav it on -2
leav it ther -7
leav it with -17
leav my -5
leav or -3
leav that -7
leav the 8
leav the phon 3
leav them -9
leav with 2
leav&as -3
leav&bag -3
leav&card -10
leav&cash -6
leav&fac 4
leav&fiv -4
leav&him -4
leav&his -5
leav&letter -2
leav&lin 3
leav&messag -13
leav&mov -3
leav&neighbour -4
leav&nin -4
leav&number -5
leav&off -2
leav&offic -7
leav&ring -5
leav&she -8
leav&shop -4
leav~a -3
leav~at -8
leav~bag -3
leav~card -14
leav~i 6
leav~if 3
leav~lik 4
leav~lin 3
leav~messag -6
leav~the 4
leav~ther -7
leav~with -17
leav~you 5
legal 15
legal proceeding 17
legal&proceeding 17
lend 2
lend it 3
lend it you 3
lend~you 5
less -10
less&excess -6
let agent -3
let anybody -3
let get 3
let get it 4
let go 2
let him in -6
let me look -10
let you know -4
let&agent -3
let&down 4
let&hes -11
let&know -4
let&look -5
let&read 4
let&tak 2
letter about -8
letter about the -2
letter and -24
letter and a -5
letter and if -3
letter and number 3
letter at -3
letter com -24
letter do -2
letter for -3
letter go -5
letter go out -4
letter he -5
letter i hav -3
letter in -2
letter it -5
letter on -3
letter through -3
letter to -16
letter we -6
letter we send -4
letter with -15
letter&any -12
letter&ask -2
letter&could -17
letter&day -5
letter&follow -11
letter&may -6
letter&open 4
letter&out -3
letter&pay -2
letter&payment -12
letter&post -13
letter&proof -2
letter&ring -4
letter&say -3
letter&send -7
letter&stag 2
letter&tell -2
letter&thre -5
letter&too 2
letter&us -3
letter&use -2
letter&way -7
letter&week -5
letter&which -7
letter&word -2
letter~a -11
letter~and -13
letter~giv 4
letter~i -6
letter~if -3
letter~number 3
letter~say -15
letter~send -7
letter~the -13
letter~us -5
letter~you -3
let~go 6
let~in -4
let~know -7
let~look -10
let~tak 6
let~the 6
level 5
liabl 3
library -44
library&book -2
library&say -6
licenc 1
licenc and 5
lien 5
lifetim 13
lift it 3
lift the 7
light -5
lik a 3
lik be -3
lik i -3
lik the 1
lik the look -3
lik this 2
lik to -12
lik to be -6
lik to check -2
lik to com -5
lik to use 9
lik you -3
lik you alway -7
lik&alway -19
lik&book -6
lik&call 2
lik&cancel -6
lik&check -10
lik&forty 3
lik&hang -2
lik&her -2
lik&littl 2
lik&look -2
lik&los 5
lik&month -3
lik&noth -3
lik&oh 4
lik&only 16
lik&pound -3
lik&ring -7
lik&tell -4
lik&through 3
lik&use 7
lik&wed -5
lik&well -4
lik&whether -3
lik&would -4
likely -1
lik~alway -7
lik~and -1
lik~be -7
lik~check -2
lik~com -6
lik~do -1
lik~it -3
lik~look -3
lik~or -3
lik~pay -2
lik~use 9
lik~you 1
limit~you -2
lin and 1
lin be -2
lin be be 5
lin i 2
lin in 3
lin now 3
lin of -7
lin of your -13
lin say 6
lin whil 13
lin whil you 4
lin will 3
lin&address -6
lin&an 10
lin&him 4
lin&nam 2
lin&open 11
lin&say 2
lin&she 8
lin&thank -2
lin&walk 5
lin&whil 12
link 1
link and 9
link in -5
link&bank 3
link&card 3
link&our -8
link&pag -3
link~be 4
link~our -6
lin~be 4
lin~my -5
lin~to 8
lin~you 2
lin~your -1
list clos 2
list he -5
list&clos 2
list~you 3
littl 4
littl reader 4
littl&app 4
littl&giv 5
littl&reader 4
littl~and 5
liv 8
liv ther 2
lloyd 6
load 1
load of 1
load~on 5
loan 4
loan hav 4
loan hav be 4
loan on 6
loan~be 3
loan~the 6
lock 2
lock in 4
lock up 8
locksmith 22
lock~your 3
lodg 51
lodg&hundr 9
log 2
log in and 4
log into 3
log on 8
log&account -4
log&as 3
log&bank 15
log&into 3
log&say -2
log&whil 3
log&yourself -2
login 7
login and 3
login so 12
login so i 4
log~and 8
log~as 3
log~or -3
london 3
long 1
long as -4
long as you -2
long card 2
long card number 2
long number 31
long number and 6
long number first 4
long one 4
long&as -3
long&but -3
long&card 5
long&dat 2
long&day -5
long&expiry 4
long&first 4
long&number 35
long~and 20
long~first 4
long~number 2
long~to -5
look after 2
look again -3
look and -13
look at -5
look at again -3
look at it -13
look at that -2
look for -2
look i 1
look if -2
look in the -4
look it -13
look it up -5
look lik a 2
look lik it -3
look me -4
look me up -4
look of -3
look on -7
look round -4
look to 4
look up -3
look up the -3
look us -6
look us up -6
look&after 2
look&again -10
look&app -12
look&box -11
look&id -4
look&month -6
look&next -3
look&pay -10
look&receipt -6
look&ring -2
look&them -4
look&tim -3
look&us -8
look&when -13
look&would -4
look~again -3
look~his 3
look~i -2
look~it -14
look~my -2
look~that -2
look~the -7
look~tim -3
look~up -48
look~you -1
loos -4
los her 4
los it 3
los the 1
los&all 6
los&job 1
los&phon 3
los&ring 2
los&slot 5
los&steal -2
los~be 2
los~job 1
los~slot 4
los~steal -2
los~the 2
lot 1
lot and -3
lot~just 5
lov&off -3
lov&only 4
lovely its -4
lovely that -3
lovely&address -2
lovely&keep 8
lovely&when -2
lov~the 4
low 1
loyalty 1
lunch -1
maam 1
maam and i 5
maam but 2
maam it 5
maam it be 5
maam you -2
maam&but 2
maam&pay -9
maam~can -3
machin 9
machin and i 6
machin in 6
machin in the 4
machin that 3
machin&gas 4
machin&send 5
machin&station 7
machin&tak 4
machin~be 3
machin~i 3
machin~the 1
madam 3
madam~do -3
madam~hav 2
madam~you 5
magazin 11
magazin and 5
magistrat 2
maiden 6
maiden nam 6
maiden nam and 4
maiden&nam 6
maiden~and 4
mail -6
mail and -2
mail it -4
mail&another -2
mail&day -5
mail&form -4
mail&sign -3
mailbox 3
mail~the -4
main&street -7
mak a 1
mak it 2
mak it go 5
mak me 11
mak one 6
mak payment 4
mak sur -3
mak the transfer 5
mak them -3
mak&away 5
mak&could -2
mak&her -2
mak&new -3
mak&out 6
mak&payment 4
mak&phon 5
mak&sur -3
mak&them -2
mak&transfer 6
mak&us -2
maker -2
mak~the 5
mak~to 4
mak~transfer 6
man ask -8
man call 1
man com on 5
man from the -2
man i 2
man if -2
man in 1
man on 28
man on a 13
man say 2
man say he 18
man tell 6
man&an 6
man&ask -1
man&call 1
man&card 6
man&her 3
man&hes 11
man&lin 8
man&other 4
man&pay 14
man&phon 5
man&say 16
man&thousand 4
man&tonight 10
man&who 1
manag -3
manager 14
manager~the 10
man~# 6
man~a 12
man~and 5
man~be -2
man~com 2
man~he 25
man~her 4
man~it -8
man~me -5
man~my 12
man~on 18
man~say 4
man~your 2
map -3
march -13
march and -1
mark 7
mark the 11
mark the banknot 11
mark&banknot 16
mark&pay 2
market research -11
market&research -11
mark~banknot 11
marry 2
mastercard 2
match just 3
match&becaus 3
matter 14
matter of 5
matur -3
mat~do 4
may get -2
may hav -3
may not 2
may ring -6
may so -3
may ther -2
may ther be -2
may&call -11
may&id -3
may&ring -9
mayb -12
mayb&fifteen -3
may~be -5
may~it -2
may~say -4
may~to -2
may~you -1
me a -1
me a pictur 5
me about -1
me and 4
me and i 10
me anyth -3
me as 7
me at -2
me back about -4
me befor -7
me buy 5
me by 5
me connect 5
me do 12
me do not 22
me for -6
me for the -13
me go 9
me her -3
me how -2
me how to -11
me id 10
me id be 5
me if -4
me in 1
me it 1
me just -1
me look -10
me not 2
me not to 4
me noth -4
me now 4
me off -3
me on # 4
me on 6
me on the 2
me on whatsapp 4
me one -3
me or -2
me or the -2
me press 3
me so 11
me so i 8
me so you 5
me som -15
me straight 3
me that -3
me that and 8
me that one 3
me the 19
me the card 12
me the front 4
me the new -2
me the nin 4
me the number 6
me the pin 4
me the screenshot 4
me through 2
me to check -6
me to tak -3
me to turn -8
me up -6
me what be 2
me when 4
me when i 5
me wher 4
me whil 2
me with 2
me with the 7
me your card 5
me your dat -3
meal -40
mean -1
meant 3
meanwhil -9
measur -13
medicar benefit 3
medicar&benefit 3
medicar&how 3
meet -1
meet so 3
meet&him 2
mend -16
mend and -6
mention 14
mention it 12
mention it to 12
mention~at 6
mention~to 16
merced 5
messag me 6
messag&bank 5
messag&say 1
messag~my 4
messag~the -1
meter -2
meter read -17
meter say 3
meter&never 4
meter&owe 5
meter&read -17
me~and 23
me~as 4
me~back 4
me~be 1
me~card 16
me~check -8
me~dat -11
me~form -8
me~front 4
me~hundr 3
me~i 4
me~in 9
me~it -2
me~long 4
me~morn 3
me~not 16
me~noth -11
me~number 7
me~open 4
me~pictur 6
me~receipt 7
me~screen 4
me~screenshot 4
me~she -4
me~tak -1
me~tell -3
me~think -3
me~ticket -3
me~turn -8
me~well 2
me~whatsapp 4
mic 3
microsoft 7
middl 2
midnight 3
might -30
might be -10
might be a -8
might get -2
might hav -9
might want -3
might want to -3
might&off -3
might&som -6
might&want -3
might~a -9
might~at -7
might~som -5
might~the -2
might~to -3
mileag -6
milk -8
mill -1
min in -3
min&say -8
mind and -3
mind how -2
mind how you -2
mind the 8
mind&how -2
mind~you -2
minut and -1
minut hell 3
minut ill 5
minut out 4
minut to 17
minut&bank 10
minut&hell 3
minut&ill 4
minut&out 2
minut&pay 5
minut&pull 6
minut&ring -2
minut&say -4
minut&stop 6
minut~hav -2
minut~the -1
min~i -7
mirror 5
mirror it 2
miss it -2
miss it no -4
miss~from -2
miss~no -4
mistak 4
mistak and 2
misus 6
mm 1
mm hm 2
mm&hm 2
moan -3
mobil 3
mobil if -3
mobil if you -3
mobil&number -2
mobil&she 8
moment -1
monday -3
monday and -3
monday at -7
monday week -4
monday&id -7
monday&new 3
monday&thre 2
monday&week -4
monday~the -3
money and 3
money be -2
money launder 4
money no -12
money no maam -2
money no no -5
money order 14
money out -8
money over -5
money you 4
money&account -7
money&befor -2
money&first 5
money&hundr 6
money&launder 4
money&lend -3
money&noth -2
money&off -6
money&order 14
money&over -2
money&pass 7
money&phon -3
money&saf -5
money&say -7
money&tak -5
money&tell -4
moneygram 25
money~it -2
money~my -23
money~sam -5
money~tell -8
money~they -4
money~to 5
monitor 1
month and -2
month and the 6
month and you -4
month be 3
month by -2
month from -9
month from the -4
month i -7
month i be -5
month or -9
month what 2
month you -3
month&an 2
month&as -2
month&ask -4
month&card 17
month&could -7
month&ill -3
month&leav -3
month&okay -3
month&right -2
month&say -13
month&set -4
month&she -8
month&tell -5
month&want -3
month&would -3
month~and -3
month~do -6
month~say -7
month~to 3
month~will -4
monzo 25
monzo and 7
monzo&ill 6
monzo~ill 6
mor -4
mor i -2
mor lik -5
mor on -3
mor to -18
mor&call -3
mor&lik -5
mor&us -3
morn about -8
morn and -1
morn id -4
morn or -7
morn or afternoon -4
morn you -4
morn&afternoon -15
morn&an -2
morn&bank 3
morn&but -4
morn&work -2
morn~a 1
morn~afternoon -4
morn~an -2
morn~i 1
mortgag -4
mor~i -3
most likely -2
most&likely -2
mostly -1
most~be -6
mot -4
mother 6
mother maiden 9
mother maiden nam 9
mother nam 3
mother&maiden 9
mother&nam 15
mother~nam 9
mous 3
mous&mov -2
mouth 11
mov anyth -9
mov her 7
mov money -3
mov to -4
mov to the -3
mov your 1
mov&anyth -10
mov&ask -6
mov&balanc 3
mov&befor 13
mov&giv -2
mov&her 6
mov&hundr -6
mov&isa 2
mov&money -9
mov&new 2
mov&out 2
mov&saving -3
mov&she -2
mov~isa 3
mov~money -12
mov~or -7
mov~the -2
mov~to -2
mr&hes 13
mr&offic 2
mrs~i 1
mr~and 2
mr~hes 9
much as 7
much be 1
much in 5
much&as 7
much&hous 5
much~i -11
much~the 4
mum get -8
mum pleas 2
mum ring -3
mum&ask -9
mum&pleas 2
mum&see -5
mum&she -3
mum&want -4
must 15
must be 5
must not 30
must pay 2
must&bank 5
must&pay 6
must~to 8
my account 8
my account be 5
my address -7
my app 1
my app and 2
my back -4
my balanc -3
my bank 26
my bank and 9
my bank card 12
my bank ring -4
my bank so 3
my bank would 6
my blood -3
my call -4
my card 1
my card and 8
my card in -4
my card number 3
my check -1
my colleagu 1
my computer 4
my computer and 8
my contract -2
my cousin -10
my current -2
my current account -2
my dad -1
my dat -5
my dat of -7
my direct lin 6
my doctor -13
my end 4
my fault -9
my first 9
my fix -3
my god 2
my goodness 5
my grandson -4
my hand 2
my hom 8
my husband about -10
my isa 2
my job 1
my journal -4
my key -2
my lawyer 6
my letter -3
my licens -8
my machin 6
my monzo 5
my mother 10
my mother nam 3
my neighbor -3
my niec -5
my onlin 3
my other 13
my other phon 3
my passport -8
my passport and -3
my pension -3
my phon 3
my phon hav 2
my pin 6
my printer -3
my receipt -11
my sister -3
my sister be -4
my sister in -3
my solicitor 2
my sort 8
my sort cod 8
my statement -5
my supervisor 2
my visa 2
my wag 3
my~about -8
my~ask -4
my~at -3
my~back 1
my~becaus 1
my~call -3
my~card 7
my~cod 5
my~com -2
my~company -10
my~for 2
my~from -4
my~heer 2
my~i 1
my~if -3
my~ill -5
my~in -1
my~letter -2
my~lin 6
my~lock 4
my~may -5
my~nam 3
my~no -2
my~now 3
my~number 6
my~off -5
my~ok -15
my~out 1
my~plac -5
my~ring -12
my~send -2
my~so 1
my~tak 5
my~tell -8
my~test -2
my~ther 3
my~they -1
my~to -1
my~up -5
my~want 4
my~well 2
my~whil 3
my~will 4
my~would 9
my~you 2
nah 3
nah its 2
nam and dat -2
nam and its 2
nam and my 2
nam becaus 7
nam becaus the 2
nam do 30
nam do not 27
nam for 4
nam hav 6
nam hav be 3
nam if -4
nam of 6
nam of your 7
nam on -2
nam so 2
nam that 5
nam then 4
nam to 3
nam you 7
nam you will 2
nam&bank 4
nam&becaus 6
nam&but 6
nam&call 1
nam&giv 13
nam&her -6
nam&id 9
nam&lin -3
nam&match 2
nam&mov 6
nam&officer 3
nam&pay 13
nam&refund 3
nam&school 6
nam&send 2
nam&sort 2
nam~and -4
nam~be 2
nam~com 3
nam~dat -2
nam~do 2
nam~its 1
nam~my 4
nam~not 16
nam~number 7
nam~the 1
nam~will 5
nasty 11
nasty&say 14
national 9
national crim 5
national insuranc 8
national insuranc number 2
national&bank 7
national&crim 5
national&insuranc 8
national&number 2
national~and 2
national~number 2
near it -4
nearby 9
nearest 3
need # 57
need # for 10
need a 1
need a new -2
need a signatur -12
need an 3
need any -7
need any detail -2
need anyth -19
need anyth from -4
need be 3
need be the 4
need cash -4
need it 1
need my -10
need my bank -6
need my card -2
need not 1
need not do -4
need noth -8
need one -3
need someon -4
need that 6
need the 7
need the card 25
need to bring -3
need to call -3
need to chang -7
need to com -4
need to do -5
need to press -3
need to ring -14
need to send -10
need you 17
need you to 17
need your 2
need your bank 3
need your card 6
need your nam -3
need&account 3
need&aid 2
need&an 2
need&any -16
need&anyth -82
need&as 2
need&ask 3
need&befor 1
need&call -11
need&card 22
need&chang -8
need&dat -7
need&deposit 3
need&digit 4
need&download 5
need&form -3
need&four 8
need&gran -4
need&his -5
need&hold 9
need&hous -3
need&hundr 9
need&ill -2
need&let -2
need&maam -5
need&money -2
need&noth -18
need&only -3
need&our 7
need&payment 6
need&releas 6
need&ring -14
need&signatur -9
need&six 14
need&somebody -2
need&someon -5
need&thousand 12
need&transfer 5
need&us -13
need&who -4
need&whol 2
need~# 11
need~bring -4
need~call -3
need~card 4
need~chang -8
need~com -4
need~detail -3
need~do -9
need~from -5
need~go 2
need~hold 2
need~hundr 9
need~nam -3
need~no -11
need~number 1
need~on 6
need~ring -9
need~send -6
need~signatur -6
need~the 2
need~thousand 6
need~to 5
need~you 2
need~your 2
neighbour -2
neighbour be -2
neighbour be in -5
neighbour&number -5
neighbourhood -3
neighbour~hav 3
neighbour~in -6
neither -13
nephew 1
network&off -7
never buy 4
never hav a 7
never hear 35
never hear of 33
never need -4
never read -9
never send -6
never tak payment -3
never tell 2
never tell anyon 3
never want -2
never&ask 2
never&card -11
never&cod -4
never&hear 36
never&him 8
never&met 12
never&money -2
never&payment -4
never&pin -2
never&read -9
never&say -2
never&send -2
never&tak -2
never&tell 1
never&them -3
never&well 5
never~a 1
never~of 33
never~payment -3
never~so 13
never~the -4
new account 5
new account number 6
new battery -8
new boiler -3
new card -6
new card and -8
new dat -4
new meter 3
new one -16
new one in -2
new one would -5
new password -8
new phon 1
new pin -5
new plastic 3
new pric -11
new rul 3
new&account 8
new&ask -6
new&battery -8
new&bin 8
new&boiler -3
new&card -1
new&chip 3
new&dat -7
new&day -13
new&fiv -11
new&letter -17
new&mail -2
new&meter 4
new&normally 3
new&open 3
new&out -3
new&password -8
new&pay 1
new&phon 1
new&photo -5
new&pin -15
new&plastic 3
new&post -14
new&pric -4
new&ready -5
new&ring -7
new&rul 3
new&say -4
new&send -2
new&tablet -2
new&tell 13
new&today 5
new&when -7
new&which 5
new&would 2
new&yes 6
news 5
newsletter -8
new~be -14
new~com -5
new~do -5
new~for -18
new~he 4
new~i 2
new~in -2
new~it -3
new~number 9
new~on -3
new~that -3
new~when -4
new~would 3
new~you -1
next bill -29
next door -3
next door and -2
next lady 4
next month -2
next ten 2
next ten minut 2
next thursday -3
next tim -38
next tim you -9
next two 4
next&bank 4
next&bill -22
next&door -3
next&hour 5
next&lady 4
next&minut 12
next&month -1
next&say 3
next&ten 2
next&thursday -3
next&tim -38
next&well 3
next~and -5
next~for -2
next~hav 3
next~he -6
next~i -2
next~minut 12
next~you -17
nhs 9
nhs&number 7
nic about -2
nic about it -5
nic lad -3
nic&lad -3
nic~it -5
niec -2
nil 7
nin and -3
nin day 3
nin digit 4
nin figur 4
nin for 3
nin four one 3
nin hundr 10
nin nin 10
nin number 8
nin pound 2
nin pound and 2
nin pound ninety 2
nin so 5
nin thousand 16
nin to fiv -3
nin with the -4
nin&bring -5
nin&but 2
nin&cash 4
nin&digit 5
nin&dollar 3
nin&eighty 2
nin&figur 4
nin&giv -8
nin&hold 3
nin&hundr 10
nin&id -2
nin&ill 5
nin&need 2
nin&ninety 6
nin&now 9
nin&number 4
nin&only 11
nin&plac 2
nin&pound 1
nin&say -3
nin&thousand 16
nin&today 5
nineteen thousand 1
nineteen&thousand 1
ninety 20
ninety day -5
ninety eight 3
ninety fiv 1
ninety nin 18
ninety&day -5
ninety&fiv 2
ninety&ill 3
ninety&nin 18
ninety&only 2
ninety&pound 3
ninety&thre 2
ninety~be 10
ninety~i 3
ninety~oh 2
ninety~pound 2
ninth -12
nin~and 2
nin~be 1
nin~fiv -5
nin~go 4
nin~if 18
nin~nin 2
nin~ninety 2
nin~number 2
nin~on 3
nin~then 3
no and -1
no and ring -2
no bother -6
no charg -71
no charg and -9
no charg for -13
no charg its -4
no charg or -3
no cod -3
no cost -2
no deposit -6
no do -5
no do not -5
no fee -20
no fee and -3
no fin -6
no fin no -2
no good -2
no harm -4
no harm do -4
no he -3
no hurry -14
no idea 3
no if -3
no ill -4
no interview 8
no it be -5
no it com -3
no its all -3
no its fre -7
no just -2
no lov -2
no maam -5
no money -11
no mor -3
no need -9
no need to -13
no never -2
no no 1
no nobody -6
no noth -11
no okay -2
no one -5
no one will -3
no pressur -2
no problem -3
no rush -27
no rush i -2
no rush its -5
no servic 6
no thank -15
no thank you -5
no ther -4
no ther be -2
no we -13
no we do -3
no we hav -3
no when -9
no you -8
no you be -2
no you can -5
nobody -7
nobody be in -2
nobody com -11
nobody com out -3
nobody com round -4
nobody from -6
nobody from heer -2
nobody get -4
nobody go -3
nobody go to -3
nobody hurt -2
nobody&even 2
nobody&ever -4
nobody&heer -9
nobody&hurt -2
nobody&know 1
nobody&leav -3
nobody&off -7
nobody&out -3
nobody&ring -13
nobody&round -6
nobody&want -2
nobody~heer -2
nobody~in -1
nobody~out -3
nobody~round -4
nobody~the -3
nobody~to 4
nois 1
non 1
noon i 10
nop -3
normal&how 5
normally 17
normally use 5
normally&but 3
normally&out 5
normally&use 5
normally~and 4
not a penny -6
not a thing -2
not a word 9
not abl 3
not abl to 3
not agre -5
not and -6
not answer the 8
not ask -3
not ask for -8
not ask you -3
not at all -5
not authoriz 5
not back by -4
not be ask -5
not be call 2
not be charg -6
not be daft -7
not be pay -2
not befor -3
not but -3
not chang -9
not charg -2
not click -2
not clos 3
not com 1
not com out 2
not contact 8
not cover 2
not discuss 17
not discuss it 4
not discuss this 3
not driv -1
not expect -3
not for -4
not get 2
not get in -1
not giv -4
not giv me -2
not go anywher -2
not go in 2
not go into 9
not go through 4
not go up -5
not hand -4
not hang 13
not hang up 11
not happy -2
not hav 1
not hav it 8
not hav to -23
not hear -2
not hold it -2
not in by 7
not it 1
not it go 5
not know about 1
not let it -3
not let me 13
not lik it 9
not log 4
not mak -4
not mak it -3
not match 4
not matter 3
not mention 33
not mention it 20
not mov -3
not need -80
not need any -5
not need anyth -5
not need me -3
not need the -7
not need to -32
not need your -15
not on 2
not on the 9
not open 8
not open it 8
not open the 6
not over -3
not pay a -3
not pay anybody -6
not pay anyth -3
not pay for -2
not pay the 7
not permit 6
not phon 7
not pick 3
not pick up 3
not press # -5
not press -1
not put 10
not put it 4
not put the 3
not read -11
not read it -4
not ring 11
not ring it -2
not ring the 29
not say owt 2
not secur 5
not see -1
not send -1
not send a 11
not set 3
not shar 14
not shar it 4
not show 10
not show you 3
not speak 9
not speak to 8
not stop the 7
not stress 3
not tak -11
not tak any -4
not talk 6
not talk to 9
not tell it -6
not tell me -18
not tell mum 7
not tell the 5
not tell them 3
not tell you -2
not tell your 14
not text -3
not text you -2
not the 5
not them 6
not ther -5
not ther by -5
not through 4
not through the 9
not tim 13
not to 7
not to me -13
not to ring 5
not to tell -1
not today -7
not touch 4
not touch anyth 3
not touch it 6
not trac 2
not troubl 8
not turn 8
not turn up 5
not us -19
not us you -3
not use 3
not want -1
not want anyth -3
not want to -1
not we -3
not what -3
not worry -1
not you -1
not you press 2
not you tak 3
not your fault 6
notary 11
noth and -6
noth at -9
noth at all -9
noth els -6
noth els to -2
noth hav -5
noth hav be -3
noth i -5
noth its -2
noth mor -3
noth owe -8
noth they -3
noth to -33
noth to buy -4
noth to do -19
noth to pay -43
noth to sign -5
noth you -1
noth&after -3
noth&all -9
noth&ask -15
noth&but -2
noth&buy -4
noth&could -9
noth&els -7
noth&id -6
noth&leav -3
noth&lik -5
noth&mor -3
noth&need -18
noth&only -22
noth&owe -13
noth&pay -55
noth&read -2
noth&see -3
noth&sign -5
noth&tell -4
noth&us -2
noth&want -4
noth&well -8
noth&when -2
noth&would -6
noth&youd -5
nothing -14
nothing&out -2
nothing~out -2
noth~all -7
noth~and -2
noth~be -4
noth~buy -4
noth~do -18
noth~go -3
noth~me -4
noth~pay -50
noth~sign -5
noth~tell -3
noth~that -17
noth~the 4
noth~to -10
noth~you -1
notic -2
notic in -8
notic on -2
notic&appeal -3
notic&press 8
notic~the 2
not~# -7
not~about 1
not~again -3
not~all -6
not~alright -5
not~any -2
not~anybody -2
not~anyth -5
not~anywher -2
not~ask -3
not~becaus 8
not~bother 3
not~charg -3
not~dad 3
not~daft -7
not~for -3
not~go 8
not~he -2
not~hed 8
not~her 2
not~him 1
not~if -1
not~into 1
not~just 4
not~me -10
not~money -3
not~mum 11
not~no -3
not~number -4
not~off 4
not~on 2
not~our 2
not~pay -9
not~penny -6
not~pleas -4
not~press -1
not~put 6
not~right 4
not~tak 3
not~talk 3
not~tell -2
not~thank -2
not~thing -2
not~this 12
not~through 1
not~today 2
not~up 5
not~us -1
not~we -1
not~well -2
not~with 1
not~word 9
not~worry -1
not~you -8
not~your 1
november -3
november and -3
now and 17
now and if 4
now becaus 3
now befor 4
now for 4
now i 4
now if 6
now ill 11
now it 3
now itll 2
now its 5
now my 2
now ok 3
now on 4
now or 2
now pleas 4
now so -1
now the 10
now the number 3
now ther 1
now ther be 1
now they 8
now to 1
now we 7
now what 3
now what be 3
now whil 3
now with 2
now yeah -2
now you 4
now your 1
now&bank 21
now&befor 24
now&card 36
now&cash 10
now&clos 4
now&collect 6
now&courier 2
now&debit 4
now&driver 5
now&enter 4
now&forty 2
now&her 6
now&him 7
now&hundr 6
now&ill 15
now&key 2
now&los 3
now&nam 3
now&need 8
now&number 3
now&off 6
now&ok 3
now&our 3
now&out 2
now&pay 5
now&pleas 4
now&run 10
now&say 1
now&see 2
now&sh 3
now&six 5
now&stay 2
now&tak 4
now&text 5
now&thre 3
now&through 3
now&want 3
now&whil 5
now&yeah -2
nowt -3
now~# 3
now~a 5
now~bank 2
now~be 6
now~driver 5
now~hav 2
now~hundr 2
now~i 12
now~its 9
now~my 6
now~not 4
now~number 3
now~put 7
now~say 5
now~tell 3
now~the 17
now~want 7
now~well 6
now~what 2
now~will 6
now~your 9
no~about -1
no~and -12
no~ask -3
no~at -2
no~be -9
no~call -4
no~com -1
no~do -8
no~fee -3
no~fin -2
no~for -3
no~fre -7
no~hav -4
no~id 5
no~if -11
no~ill -4
no~in -16
no~it 1
no~its -4
no~just -5
no~nobody -5
no~not -6
no~noth -17
no~or -23
no~ring -3
no~she -10
no~that -1
no~ther 2
no~to -15
no~today -3
no~will -4
no~you -2
no~your -5
number # -1
number across 7
number across the 7
number again -4
number an -3
number and 6
number and a 3
number and bank 5
number and the 28
number and then 7
number at the -2
number be on -4
number com -3
number do -2
number do not -3
number expiry 2
number first 4
number four -2
number from -7
number from the -3
number hav 4
number hav be 11
number he 2
number i 1
number if -2
number in 1
number in it 10
number in the 3
number its on -4
number just 9
number my 6
number nin -2
number now 7
number off a 3
number off the 3
number on her -4
number on it -2
number on my 2
number on the -9
number on your -11
number or -5
number or your -2
number that 2
number that com 10
number the 9
number ther -1
number ther be -4
number to 12
number which -3
number which be -3
number you can -7
number you use 4
number you will 3
number&again -7
number&also -16
number&alway -4
number&an -5
number&anyon -7
number&ask -18
number&bank 28
number&call -2
number&card 2
number&cas -3
number&caus 2
number&chang -10
number&check -9
number&cod -6
number&detail 5
number&digit 4
number&door -4
number&driver -3
number&email -8
number&everyth 2
number&expiry 13
number&first 13
number&follow 3
number&hang -3
number&happen -4
number&hed 3
number&her -5
number&hold 3
number&ill -1
number&insuranc 3
number&letter -27
number&littl 8
number&lov 4
number&man 6
number&mother 2
number&nam 4
number&national 9
number&nin -1
number&noth -3
number&now 2
number&onc 8
number&over 4
number&pag -2
number&pay 7
number&phon 1
number&post -2
number&press 3
number&prov 8
number&read -1
number&ready 3
number&ring -16
number&say 2
number&send 10
number&show 4
number&statement -1
number&stop 10
number&tell 1
number&thank -2
number&them -8
number&theyll -4
number&thre 5
number&tim -4
number&use 7
number&want 1
number&which -2
number&writ 3
number&yes 1
number~a 3
number~ask -13
number~bank 18
number~by 2
number~can -3
number~com 3
number~dat 2
number~expiry 3
number~giv 10
number~her -11
number~i 6
number~in -3
number~it 1
number~ring -8
number~say 1
number~then 8
number~to 4
number~use 14
number~will 3
number~you 9
number~your -10
nurs -2
nurs&ask -3
oclock 3
october -5
odd 1
of # 45
of # and 14
of # for 4
of # hav 6
of # to 2
of a -1
of amazon 3
of august -2
of birth -3
of birth and -12
of business 4
of court 2
of eighty 4
of forty 4
of her 2
of him 2
of id -8
of it 4
of it and 12
of its 4
of january -4
of jun -3
of liv 6
of may 2
of my card 2
of october -2
of one 4
of our shop -5
of paper 6
of play 2
of tax 7
of that -1
of the back 2
of the letter 2
of the month -7
of the number 6
of the road -6
of the week -3
of them that -7
of thos 3
of thos be 2
of twenty 2
of two 8
of us -3
of you and -5
of your address -13
of your bank 10
of your card -3
of your passport 4
off again -4
off and -4
off and i 4
off and on -41
off and put -2
off at the -1
off for -2
off for you 2
off from -2
off i say -6
off next -9
off or 3
off so 2
off the 1
off the bill -2
off the next -3
off the receipt 4
off the system 4
off you 1
off you will -6
off your bill -3
off your card 4
off your next -4
off&account 3
off&again -6
off&all -17
off&anyth -13
off&as 3
off&bill -24
off&but 2
off&card 5
off&credit 5
off&driver 3
off&email -6
off&everyth 8
off&fil 7
off&four -4
off&giv 4
off&hed 2
off&him 3
off&hour -3
off&insuranc -4
off&itself -8
off&keep 4
off&last -3
off&lik 4
off&lin 5
off&month -2
off&need -3
off&next -33
off&oh -2
off&pound -4
off&read -2
off&receipt 4
off&right -2
off&ring 4
off&see -5
off&shed 2
off&sunday -3
off&system 4
off&them -3
off&till -4
off&today 3
off&unless 22
off&week -3
off&year -9
offer -4
offer to -2
offer to get -5
offer you -3
offer&last -4
offer&phon 9
offer~get -5
offer~the -2
offic be 3
offic for -8
offic hav 8
offic he -7
offic if -3
offic it 7
offic number -13
offic on -5
offic or -2
offic they 3
offic they be 5
offic to -8
offic with the -2
offic&all 2
offic&any -2
offic&call -2
offic&check -4
offic&him 4
offic&hour -7
offic&money 3
offic&number -9
offic&pay -4
offic&phon 2
offic&say -4
offic&send 2
officer 32
officer and 2
officer hav 2
officer in 3
officer on # 3
officer on 18
officer will 2
officer&account 9
officer&attend 4
officer&badg 4
officer&collect 2
officer&four 3
officer&ill 2
officer&number -2
officer&press 3
officer&settl 2
officer&today 6
officer~# 5
officer~it 5
officer~look -7
officer~your 7
offic~the -6
offic~will 4
offic~you -3
off~# 6
off~bill -9
off~card 4
off~i 1
off~insuranc -4
off~next -11
off~on -15
off~receipt 4
off~sit -2
off~system 4
off~will -7
off~you 1
of~a 2
of~activity 3
of~address -5
of~bank 3
of~by 4
of~com 4
of~computer 2
of~dog -9
of~driv 10
of~fiv 2
of~for 2
of~hed 4
of~how -3
of~hundr 1
of~if -2
of~its 2
of~letter 5
of~month -6
of~negativ -9
of~ninety 4
of~noth -6
of~now 4
of~number 3
of~on -1
of~or -3
of~passport 5
of~postcod -3
of~pound 11
of~road -3
of~sir 4
of~so 1
of~thousand 10
of~to 4
of~today 13
of~week -5
of~your -2
oh be that -2
oh four -2
oh i do 2
oh it -2
oh my 2
oh my god 1
oh my goodness 4
oh one -1
oh right well 2
oh thank -7
oh thank god -2
oh&great -5
oh&how -2
oh&ill -3
oh&nic -1
oh&really -5
oh&saf 3
oh&thank -5
oh&thousand 7
oh&wait -3
ohio 2
oh~do 2
oh~i -1
oh~that -6
oh~well 2
ok and -4
ok be -6
ok do -2
ok ill -10
ok its 8
ok send 11
ok so -2
ok thank -7
ok the 7
ok you 13
ok&but 17
ok&his -10
ok&ill -14
ok&now 9
ok&say 20
ok&thank -7
okay and 2
okay be -2
okay get 2
okay giv -3
okay i can -3
okay ill -5
okay that -1
okay ther 2
okay ther be 3
okay we -1
okay you -2
okay&ill -3
okay&look -2
okay&need -2
okay&now -1
okay&out -4
okay&sir -2
okay&thank 2
okay~be -1
okay~can -1
okay~get -2
ok~do -2
ok~get -12
ok~say 9
old card 1
old number 7
old one up -2
old&till -3
old~be 1
old~from 14
old~up -2
ombudsman -5
on # 7
on # and 5
on # befor 4
on a bit 3
on a card 15
on a mop 3
on a new 2
on a number -3
on a slip 2
on account 2
on and 1
on do not 7
on facebook 2
on fil -6
on friday -20
on gov -3
on hav 3
on him -1
on his 4
on hold -6
on hold becaus 3
on how -2
on in your 4
on it i 4
on it no -5
on it so 3
on its -1
on monday -13
on monday and -8
on monday at -5
on my 11
on my card 5
on my computer 10
on my mobil 7
on our -9
on our letter -4
on our sit -8
on our websit -14
on parentpay -7
on saturday -8
on som -2
on sunday -19
on the # -24
on the app -1
on the card -1
on the council -4
on the county -3
on the day -7
on the eighth -4
on the email -4
on the fil 2
on the first -1
on the form -9
on the fourth -2
on the government -13
on the high -2
on the letter -29
on the lin 2
on the meter -5
on the ninth -17
on the notic -6
on the number -34
on the old -1
on the other 15
on the phon 1
on the portal -6
on the record 3
on the sam 5
on the screen 6
on the second -3
on the sit -9
on the sixth -5
on the statement -4
on the strip 9
on the tabl 7
on the third -3
on the way -2
on the websit -16
on their -3
on then -1
on thursday -10
on thursday at -2
on till 3
on to 3
on to a 3
on to her 2
on top 2
on tuesday -4
on us -5
on wednesday -7
on whatsapp 34
on whatsapp and 10
on whil 2
on with 4
on with me 13
on with you 6
on you 2
on your bill -24
on your nam 3
on your next -4
on your phon 1
on your statement -5
on your tablet 5
onc a -17
onc a week -7
onc and -2
onc its 3
onc&check -6
onc&say -3
onc&sign -7
onc&week -7
onc~week -7
one a -3
one and 1
one and a -2
one and hav 3
one and i 2
one at -2
one be a 5
one chanc 3
one com -2
one day -12
one do i -4
one end -2
one forty 3
one from the 7
one i be 3
one i do -2
one if -10
one in 1
one its 2
one just 2
one ninety 8
one ninety nin 10
one now 23
one now and 3
one of our 1
one of thos 1
one of you 3
one off -2
one off the -4
one oh -3
one oh one -3
one ok 2
one on -5
one on your -6
one or -6
one out -3
one pound forty 2
one ring -3
one that 1
one that be 1
one thousand 9
one thousand and 2
one thousand two 4
one tim 2
one tim number 3
one to 11
one to be 7
one to speak 8
one twenty 6
one two -3
one up -3
one will -4
one will be -2
one with the -1
one would -2
one would be -4
one yes 2
one you will 3
onell -2
one~about -6
one~an 3
one~and 5
one~at -5
one~back 2
one~fiv 1
one~giv 1
one~go 2
one~hav 1
one~he 3
one~if -6
one~in 1
one~just 3
one~may -4
one~me 4
one~month -8
one~nin 7
one~no -4
one~now 7
one~number 3
one~oh -2
one~on -1
one~one -1
one~open 5
one~our 1
one~payment 5
one~say -1
one~speak 8
one~their -3
one~thos 1
one~thre 3
one~to -2
one~two -1
one~your 1
onlin -1
onlin account -2
onlin bank 19
onlin if -4
onlin or -14
onlin&account -3
onlin&bank 19
onlin&nam 7
onlin&post -3
onlin&referenc -3
onlin&ring -4
onlin&shop 3
onlin&whil 10
onlin~be -2
onlin~its 3
onlin~you -2
only a 4
only and 9
only be 4
only hav 6
only hav to 3
only he 5
only hold 6
only i 4
only if -11
only if i -3
only if you -3
only my -4
only need 1
only so 9
only that the 6
only the 5
only ther -4
only thing 1
only to say -2
only want to -2
only way 2
only&card 5
only&down 3
only&half -6
only&hes 3
only&his 9
only&hold 3
only&id -5
only&keep 3
only&leav 33
only&let 10
only&letter 7
only&lik -10
only&minut 4
only&need 5
only&never -2
only&nin 3
only&pay 10
only&plac 7
only&say -1
only&she 3
only&slow 5
only&talk 4
only&tell 4
only&ten -5
only&them 10
only&thing 2
only&today 5
only&twelv -2
only&way 2
only&well 6
only&when -1
only&whether -3
only&yeah -3
only~an 2
only~as -2
only~can 3
only~do 2
only~for 12
only~hav 2
only~id -6
only~it 2
only~leav 4
only~my 4
only~not 3
only~of 15
only~pay 3
only~plac 5
only~say -4
only~so -2
only~the 8
only~we 4
onto 6
on~# -17
on~an 7
on~ask -5
on~at -11
on~behalf 2
on~bill -9
on~bit 3
on~call 2
on~can -2
on~card 1
on~computer 3
on~council -4
on~county -3
on~day -2
on~door -1
on~eighth -4
on~email -4
on~first -5
on~form -7
on~fourth -3
on~front 3
on~go -2
on~googl 8
on~government -13
on~hes 4
on~high -2
on~i 3
on~if -1
on~journal -3
on~laptop 3
on~letter -53
on~lin 2
on~me 2
on~meter -5
on~mobil 5
on~mop 3
on~morn -9
on~nam 10
on~new 3
on~next -5
on~ninth -17
on~no -14
on~not 20
on~notic -8
on~number -15
on~of 2
on~okay 2
on~on -6
on~one -1
on~or 2
on~other 23
on~phon 4
on~policy -4
on~portal -6
on~press 5
on~put -5
on~receipt -3
on~record 2
on~sam 5
on~school -2
on~screen 12
on~she 4
on~sit -7
on~sixth -5
on~so 7
on~statement -16
on~step -1
on~sticker -4
on~strip 9
on~sunday -4
on~tabl 7
on~tablet 6
on~tell 10
on~text -2
on~then 3
on~third -4
on~thirty -2
on~thre -2
on~thursday -6
on~till 2
on~to -2
on~too -2
on~twenty -2
on~way -2
on~websit -29
on~when -9
on~your 2
op and 7
open a 3
open day -4
open hour -7
open in 10
open it 15
open it and 1
open my 5
open one 3
open the 1
open the bank 10
open up 2
open up your 3
open your 22
open your bank 19
open&account 2
open&bank 63
open&day -5
open&fil 3
open&first 6
open&fresh 2
open&giv 2
open&hour -7
open&ill 12
open&nam 2
open&now 5
open&onlin 5
open&saturday -5
open&tap -5
open&tell 6
open&wallet 5
open&yes -2
open~bank 38
open~fil 3
open~on -10
open~the 12
open~wallet 3
open~your 17
operation 2
optician -5
or a card -3
or a chequ -2
or after -4
or afternoon -4
or an -5
or any -3
or anyon -9
or anyth -12
or ask -10
or ask for -3
or at -12
or at the -20
or bank -11
or by -5
or call -2
or card -10
or cash -10
or com -13
or com in -6
or computer 6
or do -3
or do it -9
or do you 2
or for -7
or get -2
or hav -8
or hav it -5
or he 13
or hell 8
or i 1
or i can -2
or if 2
or ill -2
or in 3
or it 16
or it go 3
or its 8
or just -2
or leav -4
or leav it -3
or mail -5
or mastercard 5
or no -4
or not -1
or not at -4
or on -7
or onlin -3
or pay -2
or pop -7
or pop in -7
or put -2
or put it -2
or ring -25
or ring the -12
or see -3
or send -7
or shall -10
or shall i -5
or so i 7
or tak -3
or tell -1
or tell you -4
or the 1
or theyd 25
or theyll 29
or to -3
or use -6
or use the -6
or want -3
or wednesday -3
or you 3
or you can -11
or you will 15
or your bank -3
orang -2
order a -15
order and 2
order email -7
order number -2
order on -2
order so 6
order&email -11
order&number -2
order&over -2
order&ring 2
order&yeah -2
order~a 4
order~and -2
order~i 2
or~# -2
or~a -11
or~after -6
or~afternoon -9
or~anyth -13
or~at -2
or~bank -6
or~by -2
or~can -15
or~card -6
or~chequ -2
or~cod -3
or~do 1
or~email -4
or~for -9
or~fre -4
or~go 6
or~i -4
or~if -6
or~in -8
or~it -33
or~los 29
or~may -5
or~number -1
or~off -5
or~on -17
or~one -2
or~pin -3
or~the -38
or~them -2
or~to -6
or~us -2
or~we -8
or~when -3
or~will 33
or~would 2
or~you -6
or~your -1
other card 5
other day -4
other lin 12
other one 4
other peopl 5
other phon 3
other way -2
other&card 5
other&day -2
other&lin 12
other&peopl 2
other&phon 3
other&way -2
otherwis 20
otherwis the 5
otherwis they 2
other~be 3
other~on 2
other~you 2
ought -3
ought to -3
our agent 8
our bank -3
our branch -6
our client 3
our client account 2
our driver 2
our end 2
our field 6
our letter -19
our nam -2
our offic 3
our officer 13
our partner 3
our secur 4
our sit -16
our websit -17
our&account 15
our&address -2
our&agent 9
our&any 2
our&ask -13
our&audit 7
our&bank -3
our&branch -13
our&call 3
our&card 2
our&check -3
our&client 3
our&down 2
our&driver 2
our&end 7
our&field 6
our&id 4
our&letter -20
our&money -3
our&mr 7
our&never -2
our&off -6
our&offic 3
our&officer 38
our&other 7
our&partner 3
our&press 4
our&referenc -2
our&refund 3
our&secur 4
our&server 5
our&she -3
our&sit -16
our&tell -3
our&websit -12
our~a 6
our~account 10
our~and -1
our~form -8
our~hav -4
our~hes 5
our~if -3
our~officer 12
our~or -8
our~server 4
our~they 3
our~with -11
out # 24
out again -6
out again tomorrow -3
out and 2
out and then 5
out as 10
out at 6
out do 3
out i 6
out i hav 2
out loud 3
out of a -9
out of court 5
out of it 6
out of the 1
out okay -2
out so 3
out that -8
out that be -6
out to be -5
out to me 4
out to the 2
out today 4
out&account -3
out&after 8
out&again -6
out&all 7
out&as 10
out&befor 8
out&car 4
out&card 7
out&cash 7
out&court 6
out&eight 4
out&everywher -6
out&fifty 2
out&fre -6
out&hes 3
out&hundr 4
out&loud 3
out&nam 9
out&need 2
out&next -7
out&pay 15
out&right 2
out&ring -1
out&sam -3
out&say -1
out&sign -3
out&som -6
out&ten -2
out&thousand 2
out&today 4
out&tomorrow -2
out&when 3
out&whil 2
outag -2
outsid and -2
outsid&now 15
outstand 2
out~a 1
out~and 10
out~be -2
out~befor 4
out~card 7
out~court 5
out~he 2
out~it 2
out~me 3
out~my 2
out~or -5
out~ring -3
out~say -6
out~the 1
out~this 2
out~thre 4
out~to -2
out~tomorrow -3
over and 1
over at 4
over eighteen -2
over my 2
over sixty -2
over that -4
over this 5
over to 8
over two -5
over&bank 4
over&call -4
over&card 6
over&eighteen -2
over&hundr 2
over&let -3
over&month -2
over&now 2
over&right -4
over&say 2
over&sixty -4
over&sort 6
over&thing 5
over&today 4
over&us 2
over&which 3
overcharg 7
overdraft -7
overnight 3
over~do 3
over~hav 2
over~me 13
over~no -3
over~so -3
owe # 13
owe to 2
owe&anyth -7
owe&but 3
owe&hundr 1
owe&only 2
owe~# 3
owe~anyth -2
owe~for 2
own account 3
own account becaus 3
own nam 3
own&account 3
own&as 3
own&becaus 7
own&call -6
own&detail 6
own&fault -7
own&good 3
own&hes 2
own&letter -6
own&nam 2
own&new 2
own&okay -6
own&pag -5
own&say 4
own&send 10
own&she 3
own&sit -3
own&system 4
own&tim -4
own~and 2
own~as 5
own~be 3
own~becaus 5
owt 1
pack -3
packag 2
pag -3
pag do -3
pag do not -3
pag or -2
pag say -5
pag&call -3
pag&need -5
pag&tell -3
pag&thank -3
pag~do -3
pag~not -3
pag~the -8
pag~you -4
paper in 8
paper with -5
paper&tak -9
paper~the 6
parcel for -4
parcel&held 6
parent -1
parish -9
park 1
part of it 3
partner 22
part~it 3
pass and -2
pass cod 3
pass for 6
pass to 3
pass to the 3
pass&cod 3
passcod 4
passcod&bank 3
passcod&send 15
passport -4
passport or -3
passport&bank 3
passport&cod -2
passport&copy -4
passport&offic -13
passport&shar -2
passport~be -2
passport~shar -2
passport~the -9
password 3
password be 2
password for 9
password for the 7
password on 1
password on the -4
password then 11
password&as 2
password&expir -2
password&ill 6
password&number 5
password&phon 2
password&set -2
password~be 4
password~he 3
password~i 3
password~keep 7
password~not -2
pass~the 7
past nin -11
past that 5
past&letter 2
past&nin -5
past&stag 2
past~and -7
pay # 24
pay anybody -11
pay anyth -12
pay at 2
pay at all -3
pay at the 4
pay befor 2
pay by the 3
pay first 2
pay for -3
pay for it -3
pay for the -2
pay him -3
pay him in -9
pay if -8
pay if you -7
pay it at -5
pay it on -3
pay it to 2
pay me 4
pay me the 3
pay my -2
pay off -2
pay on -1
pay on the -26
pay or -2
pay over 2
pay that be 10
pay the 2
pay the deposit -4
pay the fee -5
pay the first 8
pay when -18
pay when i -7
pay when you -5
pay you back 3
pay&account 1
pay&after -5
pay&all -6
pay&alway -3
pay&any -4
pay&anybody -8
pay&anyth -18
pay&app 4
pay&befor 3
pay&bill 4
pay&bit -4
pay&bond 5
pay&but 20
pay&card 5
pay&cash -2
pay&could -4
pay&day -16
pay&deposit -7
pay&eleven 2
pay&fee -1
pay&fin 7
pay&first 22
pay&friend 2
pay&giv -4
pay&half 4
pay&hed 14
pay&her 10
pay&him -1
pay&his 2
pay&hold 5
pay&id -11
pay&instead 3
pay&know 2
pay&let 11
pay&lik -6
pay&link 6
pay&look -5
pay&minut 3
pay&need -8
pay&now 1
pay&offic -5
pay&onlin -8
pay&out 1
pay&pick -3
pay&post -2
pay&pound 13
pay&releas 4
pay&return 5
pay&ring -5
pay&sam -2
pay&set -2
pay&she -2
pay&shop -3
pay&sit -10
pay&six 4
pay&straight 11
pay&thousand 3
pay&thre -3
pay&through 2
pay&till -9
pay&today 1
pay&tonight 4
pay&transfer -6
pay&usual -3
pay&want 5
pay&websit -5
pay&when -40
pay&whil 6
pay&would -9
pay&youd 2
payabl -3
paye 1
payment be -5
payment for -5
payment of # 1
payment of 3
payment plan -10
payment so -3
payment through 10
payment you -3
payment&approv 4
payment&ask 2
payment&befor 2
payment&front 4
payment&nin 4
payment&ninety 3
payment&now 6
payment&off 2
payment&plan -10
payment&she 2
payment&stop 2
payment&tak 2
payment&through 3
payment~i -10
payment~it 2
payment~so 2
payment~that 3
payment~to 3
payout 8
paypal 43
paypal&family 6
paypal&friend 6
paysaf 36
paysaf from 6
paysaf from the 2
paysaf&garag 7
paysaf&giv 10
paysaf~the 5
payslip -9
payslip and -6
pay~# 11
pay~all -7
pay~and 5
pay~anyth -10
pay~at -14
pay~back 14
pay~bank -18
pay~be 1
pay~bill 10
pay~bond 4
pay~by 5
pay~deposit -4
pay~fee -5
pay~fin 19
pay~first 8
pay~friday -2
pay~front 2
pay~he 2
pay~i -1
pay~if -2
pay~in -1
pay~my 3
pay~nin 4
pay~or -2
pay~put -7
pay~six 5
pay~straight 7
pay~tax 13
pay~that -3
pay~the -4
pay~through 2
pay~till -2
pay~to 3
pay~two 5
pay~when -9
pay~with -4
pay~you -6
pay~your 3
pcso -3
pen 4
pendant 1
pendant alarm 1
pendant&alarm 1
pension 1
pension be 2
pension review 4
pension wis -7
pension&letter -3
pension&review 4
pension&ring -8
pension&wis -7
pension&writ -4
pension~be -2
peopl i -7
peopl not 3
peopl on 4
peopl who 3
peopl&ask -1
peopl&know 4
peopl&look 3
peopl&ring 1
peopl&turn 12
peopl&who 3
peopl~do 3
peopl~it 2
peopl~turn 6
peopl~your 3
per 5
per cent 5
per&cent 5
percent 9
percent off 5
percent to 4
percent&befor 2
percent&off 7
permit 3
person nam 2
person&nam 2
personal 2
personal account 5
pet 1
pet~hav 4
phon # 2
phon about the -3
phon back -3
phon be -16
phon down -1
phon go 2
phon go to 7
phon hav 5
phon if -3
phon if you -4
phon keypad 7
phon now 17
phon or computer 6
phon right -3
phon ring -3
phon say he 3
phon so its 5
phon tell 4
phon tell me 13
phon the 1
phon to 5
phon when i 3
phon which 4
phon with 7
phon would 4
phon&account 7
phon&an 3
phon&bank 5
phon&buzz 5
phon&camera 2
phon&card 2
phon&chang -8
phon&computer 13
phon&could 2
phon&day -4
phon&els 4
phon&first 2
phon&good -5
phon&heer 2
phon&his -7
phon&hit 6
phon&hour 6
phon&hundr 9
phon&itll 2
phon&keep 4
phon&keypad 7
phon&lik 12
phon&network -2
phon&nin 2
phon&now 16
phon&number 3
phon&offer -2
phon&our 4
phon&out 5
phon&read 6
phon&ring -3
phon&say 6
phon&send 29
phon&show 2
phon&sign 3
phon&tell 1
phon&thre 8
phon&turn 5
phon&typ -6
phon&use 4
phon&wait -7
phon&want -2
phon&whil 13
phon~and 1
phon~computer 6
phon~hav -3
phon~he 8
phon~ill 2
phon~it 3
phon~its 17
phon~me 6
phon~my -3
phon~on -2
phon~say 2
phon~so -3
phon~to 22
phon~wait -5
phon~what 2
phon~your 2
photo -12
photo be -9
photo id -5
photo of your 1
photo&bank 4
photo&both 4
photo&id -5
photo&licenc 4
photo&sid 2
photo~and -2
photo~it -4
photo~the -2
photo~you -2
pick -1
pick a -8
pick for 2
pick it -4
pick it up -4
pick the -4
pick up 2
pick up the 9
pick&card 5
pick~day -2
pick~the 13
pick~up -5
pictur of 2
pictur of your 2
pictur&driv 3
pictur&licenc 6
pictur~the 4
pin 6
pin on 13
pin on a 6
pin so 5
pin to 8
pin&into 9
pin&lik 12
pin&machin 2
pin&never -2
pin&phon 9
pin&slip 5
ping 23
ping you 3
pin~be 4
pin~i 3
pin~its 5
pin~your 2
plac 5
plac and -9
plac be 6
plac for 3
plac&account 7
plac&leav 6
plac~your 4
plain 4
plain cloth 10
plain&cloth 10
plan -11
plan you -6
plan&call -6
plat -3
play card 8
play&card 8
pleas bring -12
pleas bring your -3
pleas do not 3
pleas sit 3
pleas use -5
pleas&bring -6
pleas&computer 2
pleas&dad 4
pleas&ignor -2
pleas&ill -8
pleas&into 3
pleas&mention 5
pleas&now 3
pleas&okay -1
pleas&phon 3
pleas&press 1
pleas&send 2
pleas&sit 3
pleas&thousand 3
pleas&typ 3
pleas&us 3
pleas&when -2
pleas~be -2
pleas~in 4
pleas~its -2
pleas~not 3
pleas~on -3
pleas~us -3
plumber -13
plus 2
plus my 5
pocket 9
pol -4
polic hav -4
polic ring -3
polic&ask -7
polic&hang 7
polic&pleas 3
polic&ring -7
polic&say -4
polic&us -14
policy number -9
policy&number -9
polic~and 6
polic~in 5
polic~to -3
polit -1
pop 1
pop in -4
pop it 11
pop it in 2
pop your 14
pop your card 5
pop&an 17
pop&card 5
pop&envelop 4
pop&over 2
pop~card 5
pop~in 3
port 5
portal -2
portal or -2
post by -2
post in -8
post it -3
post it back -4
post or -6
post to -4
post to you -2
post with -3
post you -3
post you a -4
post&bond 7
post&card -10
post&chequ -2
post&day -2
post&fiv -6
post&form -4
post&ill -4
post&key 3
post&leaflet -5
post&new -11
post&number -3
post&say -6
post&tak -4
post&week -2
postag 10
postcod -5
post~a -16
post~and 3
post~back -4
post~bond 4
post~i -1
post~my -2
post~or -4
post~the -3
post~you -6
pot 5
pound a -4
pound a week -7
pound be 2
pound fin 7
pound forty 5
pound forty fiv 2
pound ninety 7
pound ninety nin 2
pound or -4
pound to 1
pound&account -2
pound&bank 6
pound&becaus 3
pound&card 9
pound&fin 7
pound&fiv 10
pound&forty 4
pound&hundr 2
pound&laugh -8
pound&mor -2
pound&nin 3
pound&ninety 10
pound&noth -2
pound&now 6
pound&over 3
pound&pay 1
pound&releas 7
pound&she -3
pound&week -4
pound&when -4
pound~do -5
pound~fiv 6
pound~giv -5
pound~its 1
pound~nin 2
pound~to 1
pound~two -3
pound~we -7
pound~week -4
power -6
power button -5
power cut -2
power&button -5
power&cut -2
pray 2
pre 8
pre approv 4
pre approv for 4
pre&approv 4
pregnant 6
prepaid 1
prepaid card 7
prepaid&card 10
prescription -2
present -7
press # 16
press # and 14
press # for -3
press # if -16
press # now 11
press # to -3
press approv 6
press it 4
press it and 5
press no -5
press one 55
press one and 5
press one now 13
press one to 16
press r 4
press respond 7
press the window 2
press two -3
press&accept 4
press&adviser 7
press&an 13
press&anyth -8
press&approv 6
press&bank 4
press&chang -6
press&confirm -4
press&connect 4
press&enter 3
press&giv 23
press&hear -5
press&ill 2
press&itll -3
press&key 2
press&now 23
press&our 10
press&pay 37
press&pleas -2
press&r 24
press&respond 8
press&ring -4
press&say -1
press&someon 3
press&speak 37
press&through 5
press&typ 6
press&us -4
press&window 3
pressur 1
press~and 16
press~hav 5
press~if -29
press~its 3
press~now 26
press~number -5
press~or -8
press~the 18
press~to 7
press~typ 5
press~window 2
press~you 4
pretend 7
pretend to 4
pretend to be 4
pretend~be 6
pre~for 6
pric for 4
pric&letter -7
pric~be 12
prim 9
print~be -3
priority register -3
priority&register -3
privat 19
privat&becaus 6
privately 4
priz -2
probably -4
problem -1
problem&all -2
problem&ill -7
problem&nam -3
proceeding 20
process 5
process~of 2
program 13
program on 8
program&ill 2
programm 4
proof -3
proof of -4
protect 6
protection 7
prov 17
prov i 2
prov i be 2
prov its 11
prov that 4
prov you 2
provider 1
prov~be 7
pull 2
pull&meter 4
pull~meter 4
push 19
push it through 3
push it to 4
push&through 12
push~through 4
push~to 4
put # 7
put a -2
put a banknot -14
put a card -6
put a hold -1
put a leaflet -13
put a program 4
put down 4
put down a 7
put family 5
put in # 10
put in 11
put in the 3
put in your 3
put it back -3
put it in -5
put it on 1
put it right -3
put it straight 2
put it through 3
put it up -3
put my 2
put no 3
put on it -5
put one 2
put our 6
put out 3
put that -2
put the -2
put the card 6
put the kettl -3
put the phon -3
put through to 2
put up 2
put you at 2
put you back 4
put you on -2
put~# 14
put~and 3
put~at 3
put~back 1
put~banknot -8
put~by 4
put~hold -1
put~in -5
put~kettl -3
put~leaflet -18
put~new -6
put~of 4
put~on 1
put~phon -2
put~program 8
put~right -2
put~straight 4
put~through 3
put~to 3
put~up -7
put~you 3
put~your 3
qualify 3
qualify for 4
qualify for a 2
qualify&dollar 6
qualify&zero 3
qualify~a 2
quarter to -4
question -4
question and -2
quick 2
quick and 6
quick~i 2
quiet 4
quietly 15
quiet~the 2
quit&right -1
quit~you 3
quot -43
quot the -6
quot&number -4
quot&referenc -4
r 3
r and 11
r&typ 11
raffl -3
rain -6
rat -3
rat be -6
rather -3
rather i -2
rather pay -2
rather&call -3
rather&pay -5
rather&she -3
ray -3
reach 7
read about -2
read her 2
read her the 10
read him 6
read him the 8
read it 2
read it off 7
read it out 1
read it to 1
read me 11
read me it 3
read me that 2
read me the -2
read me what 5
read me your 5
read out 6
read out my 8
read the -4
read them 15
read them to 3
read you 5
read you the 10
read&all 4
read&anybody -4
read&anyon -2
read&call -8
read&card 26
read&cod -2
read&detail 8
read&digit 6
read&first -2
read&front 4
read&her 9
read&his 4
read&ill 4
read&meter -5
read&nin 3
read&number 14
read&off 39
read&out 10
read&phon 13
read&ring -4
read&sort 3
read&them 7
read&us 4
read&warn -5
reader 12
reader and 16
reader&giv 2
reading -12
ready at -4
ready to collect -5
ready&agent 3
ready&collect -5
ready&releas 3
ready~collect -5
read~back 2
read~cod -3
read~meter -5
read~off 7
read~out 2
read~the 35
read~to 6
read~what 5
read~you -4
read~your 7
real and -4
real person 4
real&person 4
really 1
really&her 5
real~be -2
real~the -4
rebat 4
rebat~be 2
recall on -3
recall on the -2
recall~the -4
receipt -6
receipt and -3
receipt we -4
receipt~the -4
recognis -2
record 1
record for 4
record messag -17
record&all -2
record&due -3
record&messag -17
record~and 3
recovery 5
red cross 4
red whit 6
red whit and 6
red&blu 6
red&cross 4
red&whit 6
redelivery 2
red~and 4
referenc -1
referenc be -8
referenc&giv 2
referenc&letter -2
referenc&pay -13
referenc&say 3
referenc&try -4
referenc~on -3
referenc~the -6
refund 9
refund form 3
refund you 3
refund&form 3
refundabl 43
refund~the 1
refus 5
refus it 6
refusal 2
register first -2
register~the -3
regulator 2
reimburs 18
reinstat 3
reissu 8
reject 4
releas 76
releas it 9
releas the 15
releas your 6
releas&an 5
releas&fiv 2
releas&hundr 4
releas&our 3
releas&pay 12
releas&pound 2
releas~it 2
releas~of 2
releas~to 8
remain 8
remain on 7
remain on the 6
remain&lin 7
remain~the 7
remind -30
remind me -12
remind&want -7
reminder -9
reminder~your -2
remot 11
remov 10
renew&hundr 5
renew&thre 6
renew&today 4
renew~# 2
repair -1
repeat -2
replac 3
reply -10
reply to -3
report -1
report it -4
report to 10
request 1
research -8
reserv 6
reset it 4
reset link -6
reset&link -6
resolv 2
respond 17
respond&typ 4
rest -2
rest in -2
restitution 4
restriction 3
rest~it 2
return be -3
return my -9
return the 3
return to 10
return your -3
return your call -6
return&bank 6
return&call -10
return&money 3
return~call -7
return~you 6
revers 32
revers it 6
reversal 2
review~be 2
revok 5
revolut 32
reward 3
ric -2
rig 2
rig and 3
right and be -3
right away 3
right back 6
right do you -4
right enough -5
right i -11
right i be -10
right i do -3
right if 7
right not 1
right now 4
right now i 3
right that -6
right that be -2
right to -2
right to ask -2
right you 2
right you be 1
right&anyon -4
right&anyth -2
right&ask -7
right&away 3
right&card 2
right&enough -5
right&good 2
right&id -2
right&leav -9
right&now 4
right&oh -1
right&only 2
right&pop 4
right&see -2
right&stay -2
right&stranger 9
right&tell 2
right&them -2
right&us -3
right&want -7
right~ask -4
right~he -2
right~its 1
right~so 12
right~ther -3
right~this 2
ring # -24
ring # and -4
ring # from -7
ring # or -4
ring # to 2
ring about -5
ring about a 1
ring about it -2
ring about the -8
ring after -3
ring and -2
ring and say -1
ring at 1
ring back -1
ring back about -8
ring back on -2
ring becaus -6
ring fenc 4
ring for -3
ring four 2
ring four tim 2
ring from -2
ring from the -1
ring her -7
ring him -2
ring it 2
ring me back -5
ring me on -9
ring me with 7
ring my -2
ring on 1
ring onc -10
ring onc a -7
ring one -3
ring or 5
ring peopl -2
ring the bank -4
ring the council -2
ring the main 2
ring the number 5
ring the offic -1
ring the shop -13
ring them on -4
ring this 6
ring this number 2
ring to -40
ring to ask -9
ring to say -17
ring to tell -6
ring up -7
ring us -36
ring us about -3
ring us and -2
ring us back 2
ring us befor -5
ring us if -6
ring us on -6
ring when -10
ring you -14
ring you up -3
ring your -3
ring&after -1
ring&another -3
ring&anybody -2
ring&as -1
ring&ask -2
ring&bank -1
ring&becaus -10
ring&befor -12
ring&bell -2
ring&bill -8
ring&bond -6
ring&cash 3
ring&chang -4
ring&charg 13
ring&check -3
ring&claim -2
ring&collar -6
ring&could -2
ring&dad 1
ring&dat -4
ring&day 2
ring&dead 5
ring&desk -3
ring&emergency -2
ring&every 5
ring&fenc 4
ring&first -4
ring&hell 3
ring&her -9
ring&hes 1
ring&him -2
ring&his -8
ring&id -3
ring&ill -4
ring&landlin -4
ring&last -6
ring&leav -13
ring&lik 2
ring&main 1
ring&mak -8
ring&man 2
ring&money -11
ring&mr 5
ring&mum -1
ring&noth -4
ring&number -17
ring&off -4
ring&offic -6
ring&onc -28
ring&order -4
ring&passport -4
ring&pay -8
ring&peopl -3
ring&phon -3
ring&quot -3
ring&right -3
ring&send -5
ring&set -3
ring&sh -10
ring&shop -18
ring&somebody 4
ring&statement -6
ring&steal -2
ring&straight 4
ring&tell -5
ring&thank -3
ring&them -2
ring&theyll 2
ring&tim 1
ring&tomorrow -3
ring&tonight -2
ring&us -39
ring&usual -7
ring&want -4
ring&ward -2
ring&week -2
ring&when -5
ring&wher 2
ring&which -3
ring&wrong 2
ring&year -9
ring&youd -14
ring~about -12
ring~and -5
ring~ask -19
ring~at -10
ring~back -2
ring~bank -9
ring~befor -6
ring~bell -2
ring~every 2
ring~first -6
ring~from -4
ring~get 3
ring~i -1
ring~if -8
ring~in -2
ring~it -1
ring~main 2
ring~mum -2
ring~number 4
ring~off -5
ring~offic -1
ring~on -39
ring~one -4
ring~or -21
ring~ring -6
ring~say -6
ring~shop -13
ring~straight 4
ring~tell -3
ring~thank -2
ring~that -4
ring~the -3
ring~tim 2
ring~when -5
ring~you -11
ring~your -1
risk 15
road -2
roll -2
roof&say 12
roofer -4
room&door 8
round 1
round but 2
round&an 4
round~for -6
round~i 4
round~if 4
round~you -11
rout 10
rout&number 6
row 2
run&as 3
run&say -10
run&tap 2
run~i -3
run~to 16
rush -10
rush and -2
rush i -5
rush its -5
rush~you -3
ruth -3
s 4
sack 11
sack~i 4
saf keep 3
saf&but -4
saf&keep 3
safety 2
sam account -3
sam account as -5
sam address -15
sam as -5
sam bank -2
sam card -5
sam day 4
sam number -15
sam phon 5
sam&account -4
sam&address -15
sam&alway -6
sam&as -22
sam&bank -2
sam&card -2
sam&day 5
sam&ever -3
sam&need -2
sam&noth -6
sam&number -17
sam&pay -3
sam&phon 5
sam&ring -4
sam&week -8
sam&would -3
sam&yes -5
sam~account -3
sam~and 6
sam~as -16
sam~if -5
sam~on -2
sam~or -3
sam~yes -3
sam~you -3
santander 8
sat 2
sat heer 2
sat in 5
sat&heer 2
saturday -31
saturday at -11
saturday no -4
saturday&but -3
saturday&nin -5
saturday~the -13
saturday~you -3
sav the 6
sav you 2
sav&som -3
saving 6
saving in 5
saving&out 3
saving&too 7
saving&would 8
sav~som -3
saw -1
saw it -2
saw that -6
say approv 8
say bank 2
say be 1
say com -3
say do -1
say do not -1
say he 7
say he be 15
say i -2
say i could -52
say i owe 2
say id be 20
say id get 2
say if i 7
say ill -2
say it hav -2
say its 6
say its a 2
say its for 22
say its not -8
say its the 2
say my 3
say my bank 16
say no -31
say no and -7
say no its -3
say no thank -3
say not 2
say noth 3
say pay 9
say put -7
say she 3
say she be 1
say she could 3
say so -2
say so and -7
say someon 13
say sorry -15
say stop 4
say that 1
say that he 13
say that i 14
say that my 1
say the nam 4
say the sam -4
say ther be 1
say they -3
say they do -5
say they hav -11
say this 8
say thursday -3
say to 1
say we -4
say we hav -1
say what be -4
say which -3
say wrong 13
say yes he 3
say you 1
say you be 8
say&account 3
say&advis 2
say&amount 2
say&an -2
say&any -5
say&anybody -5
say&approv 9
say&as -3
say&ask 1
say&balanc -5
say&bank 6
say&banknot -6
say&becaus -2
say&bin -12
say&blood -5
say&book -2
say&bother -5
say&bounc 5
say&box 20
say&branch 6
say&but 3
say&buy 1
say&call -1
say&cod 12
say&completion -8
say&could -3
say&court 12
say&daughter 4
say&day -26
say&drop -8
say&email -4
say&end -2
say&enough -9
say&every 4
say&everyon 3
say&fifty 5
say&fin -3
say&firm 2
say&fraud 6
say&friend 3
say&full 2
say&furnitur 12
say&girl 2
say&giv -4
say&good -2
say&great 2
say&hadnt 3
say&hat 4
say&hes 1
say&him 4
say&hour -2
say&hundr 1
say&hurry -9
say&ignor 4
say&keep -4
say&knock 8
say&lat -7
say&leav -10
say&letter -1
say&lik 2
say&look -1
say&man -2
say&might -7
say&money 2
say&nam 9
say&need -5
say&neighbour -2
say&never 5
say&new 1
say&next -3
say&nin 1
say&noth 2
say&number 2
say&off -7
say&old -18
say&only 2
say&owe 4
say&own 3
say&pass -2
say&pay 2
say&payment 1
say&press 2
say&quick 2
say&rather -2
say&report -4
say&ring -1
say&sam -4
say&see -2
say&sell 3
say&sh 1
say&shar 25
say&she 1
say&should -2
say&show 2
say&sister -6
say&someon 23
say&sorry -9
say&sort 3
say&staff 13
say&steal 2
say&still -7
say&stop 14
say&tell 2
say&thank -3
say&theyll -1
say&think -3
say&thousand 11
say&thursday -3
say&tim 2
say&too -3
say&us -7
say&verify 9
say&very -3
say&visa 3
say&voucher -2
say&want -1
say&wed -1
say&when -3
say&wher -4
say&why 2
say&worry -3
say&wrong 4
say&year -4
say&yes 1
say~# 1
say~a 3
say~about 4
say~address 3
say~and -1
say~bank 4
say~can 2
say~cod 19
say~com -2
say~could -5
say~do -5
say~for 12
say~from 2
say~go -4
say~hav -1
say~might -10
say~my 1
say~nam 3
say~no -4
say~not -1
say~on -1
say~one 7
say~only 3
say~owe 2
say~password 2
say~pay 2
say~phon 5
say~put -1
say~right -2
say~sam -4
say~see -4
say~send -9
say~someon 7
say~thank -14
say~that -2
say~the 1
say~their -5
say~them -2
say~they -3
say~to 1
say~visa 5
say~work -5
say~your 2
scam&say 8
scan it 6
schem&certificat -3
school -3
school i 2
scratch 15
scratch them 21
scratch them and 7
scratch&off 2
scratch&them 21
scratch~and 15
screen 17
screen go 6
screen now 7
screen shar 5
screen&black 6
screen&now 7
screen&shar 5
screenshot 2
screen~be 7
screen~me 4
screen~up 5
seal 12
seal&bag 2
search 3
second one 12
second~for 2
secret 5
secur 79
secur and 7
security 10
security number 8
security question 3
security&cod -4
security&number 11
security&pleas 3
security&question 5
security~the -3
security~we 3
security~your 4
see a -1
see i 12
see in 3
see it and -2
see it land 5
see my -6
see whether -4
see you -9
see you in -4
see your 1
see&account 6
see&adviser -6
see&all 15
see&app -2
see&bank 29
see&becaus 5
see&bill -11
see&could 3
see&her -3
see&him -4
see&his -2
see&land 5
see&last -7
see&need 4
see&number -5
see&right 5
see&ring -14
see&she -4
see&shed -3
see&sunday -5
see&want -3
see&wher -4
see&whether -4
see&would 2
seen -1
seen it -6
seen it and -2
seen the van -5
seen&van -9
seen~and -2
seen~van -5
see~and -10
see~at -8
see~bank 21
see~he -3
see~in -8
see~land 5
see~my 3
see~number -5
see~screen -5
see~sunday -4
see~ther -1
see~with -3
seiz 7
select 2
self assessment -1
self&assessment -1
selfi 2
sell -4
sell a 7
sell&out -3
seller 2
send # 19
send # to 7
send a copy -4
send a driver 8
send a new -4
send a six 5
send another -10
send any -3
send anyth -10
send four 8
send four hundr 3
send her the -3
send in -6
send in the -10
send it again -8
send it in -2
send it it 2
send it on 5
send it to 23
send me 2
send me a -1
send me the 3
send my 3
send the # 6
send the 2
send the differenc 12
send the form -5
send the money 9
send them -3
send to 1
send to your 4
send us -6
send us the -3
send&account 5
send&across 5
send&address -2
send&again -17
send&an -3
send&another -12
send&any -8
send&anyth -6
send&as 2
send&ask -4
send&bag -4
send&banknot -6
send&becaus 3
send&card -2
send&christma -3
send&colleagu 8
send&copy -11
send&day -7
send&differenc 17
send&driver 8
send&fifty 5
send&form -11
send&four 3
send&giv -2
send&hes 3
send&him 2
send&his 2
send&hold 8
send&hundr 17
send&id -5
send&ill 9
send&key 7
send&letter -11
send&lot 9
send&messag -2
send&mobil 8
send&money 1
send&month 18
send&need 2
send&new -3
send&nin 2
send&number 22
send&ok -5
send&okay -2
send&paper -3
send&passcod 4
send&passport 8
send&phon 10
send&pick 2
send&pictur 4
send&plumber -5
send&prov 18
send&reset -6
send&right 12
send&slip -9
send&sum 5
send&tak -5
send&text 6
send&them -3
send&till 3
send&us -3
send&whatsapp 4
send&yes -3
send~# 31
send~again -13
send~anyth -3
send~be 6
send~copy -4
send~differenc 12
send~driver 8
send~form -7
send~from 2
send~hundr 12
send~in -5
send~money 2
send~month 8
send~my 7
send~new -6
send~on 2
send~reset -6
send~six 6
send~the -1
send~to 28
send~wher 4
send~you -5
send~your 10
senior 4
sensitiv 9
sergeant 5
serv 3
server 10
servic -1
servic at -9
servic be -3
servic&an 2
servic&ring -11
servic&say 8
servic&them -2
set -1
set you 4
set you up 4
set&an -3
set&plan -3
set&yourself -4
settl # 5
settl 18
settl&befor 3
settl&hundr 5
settl&now 3
settlement 3
settl~the 3
set~my -10
seven day -11
seven fifty 5
seven hundr 7
seven i -4
seven&day -20
seven&fifty 7
seven&hundr 6
seventy nin pound 2
seventy&fiv 1
seven~the -2
several -4
sh 1
sh a -7
sh fin -5
sh put -4
sh&fin -4
sh&heer -6
sh&her -4
sh&know 6
sh&thank -5
shall -6
shall i -4
shall i put -4
shall~put -4
shar 7
shar cod -2
shar it 9
shar your -1
shar&anyon 2
shar&cod -8
shar&screen -2
shar~be 3
shar~screen -2
she ask -3
she ask about -2
she ask my -12
she be to 15
she be very -2
she can -9
she could 3
she giv -3
she giv me 2
she hav -1
she laugh -6
she laugh and -4
she lik -3
she ring -1
she say it -5
she say no -12
she say yes -6
she send 2
she should -3
she tak 2
she tell -3
she tell him -2
she want -4
she would not -5
she&answer 5
she&anyth -3
she&ask -8
she&bank 15
she&birth -6
she&book -3
she&bring -2
she&buy 4
she&card 6
she&confirm -7
she&dat -16
she&eleven 3
she&fin -8
she&giv -13
she&hold 7
she&how -8
she&laugh -6
she&might -11
she&morn -2
she&nam -2
she&notic -2
she&open 3
she&out -1
she&pay -1
she&read 2
she&see -7
she&set -12
she&shed -2
she&should -5
she&show -5
she&someth -6
she&sorry -2
she&speak -8
she&tell 1
she&theyd 1
she&thought -2
she&through 4
she&us -8
she&want -5
she&well -3
she&when -5
she&which -3
she&would -1
she&yes -8
shed a -1
shed not -1
shed pay 3
shed&keep 7
shed&pay 5
shed&say 2
shed&tak 2
shed&them 2
shed~her 9
shed~me 4
sheet 2
shell 1
shell&tak 10
shell~to -2
sheriff 4
she~a 1
she~and -4
she~ask -2
she~at 2
she~be -1
she~com -3
she~go -3
she~hav -5
she~it -2
she~its 4
she~just 2
she~me -1
she~my -4
she~no -8
she~not 1
she~see -2
she~to 2
she~very -2
she~would -2
she~yes -6
ship 12
shop and 2
shop ask 2
shop hav -2
shop on -2
shop on the -2
shop or -20
shop to -11
shop wher -9
shop&as -4
shop&ask 4
shop&bring -4
shop&buy -3
shop&card 6
shop&lik -3
shop&number 4
shop&round -4
shop&say -3
shop&scratch 5
shop&tell 4
shop&when -3
shop&wher -14
shop~a -13
shop~tell 10
shop~we -7
short -1
short of -8
should hav -1
should&anyon 3
should&as -6
should&last -5
should&ring 1
shouldv -4
should~# 12
should~hav -2
should~it -3
should~the -6
show his -4
show me -2
show me how -11
show on 2
show the -1
show you his -5
show you the 10
show&badg -4
show&bank 7
show&but 3
show&card -21
show&faith 3
show&good 6
show&his -15
show&how -7
show&pay -3
show&red 11
show&say 4
show&send 8
show&she 7
show&someth 4
show&us -4
show&wait 5
show~be 7
show~card -20
show~his -5
show~how -9
show~that 3
show~the 2
sh~it -4
sid 1
sid of 1
sid so 2
sid&bank 2
sid&card 6
sid&heer 3
sign a -8
sign and -6
sign for -1
sign for it -6
sign he -3
sign i 3
sign in -5
sign in on -3
sign in pag -4
sign it and -3
sign off 2
sign the -23
sign the card -7
sign to -2
sign&account -7
sign&bank 8
sign&card -4
sign&form -9
sign&now 2
sign&off 7
sign&out -2
sign&own -13
sign&pag -4
sign&ring -6
sign&say -4
sign&tak -10
sign&when -1
signatur -2
sign~at 3
sign~card -7
sign~form -7
sign~i -2
sign~it -8
sign~off 3
sign~on -3
sign~pag -4
sign~say -3
sign~ther -8
sim only -5
sim&only -5
simply 5
sinc i -3
sinc the 2
sinc you -3
sinc&may -2
sinc&theyd 5
sinc&when 2
sinc~ring -3
sir a 2
sir do 2
sir i can -5
sir it 2
sir its 3
sir that 3
sir that be 2
sir the 5
sir this be 3
sir you -4
sir&bank 2
sir&never -2
sir&now -3
sir&say -8
sir&use 3
siren 2
sir~be 3
sir~can -5
sir~the 4
sister -2
sister be -4
sister in -3
sister&her -5
sister&round -4
sit -1
sit in 1
sit or -12
sit with -2
sit you -5
sit&ask -3
sit&but 2
sit&last -2
sit&open 3
sit~a 8
sit~and 4
sit~it 4
six and 1
six figur 3
six hundr 11
six hundr and 4
six if -5
six in -4
six in the -2
six number 7
six on -8
six thousand 1
six week -4
six&an 5
six&befor 3
six&card 2
six&figur 3
six&forty 1
six&hundr 11
six&now 2
six&number 6
six&over 9
six&thank -3
six&week -7
sixteen 11
sixteen digit 15
sixteen digit and 2
sixteen&card 5
sixteen&digit 15
sixteen&number 4
sixteen~the 6
sixty and 2
sixty day -21
sixty day to -4
sixty fiv -1
sixty pound 2
sixty&day -10
sixty&fre -7
sixty&month -2
sixty&pay -2
sixty~the 4
six~# 8
six~and 5
six~but 3
six~go 12
six~its 7
six~that 6
six~the -15
siz -2
skip any -6
skip&any -6
slipper -2
slow 5
slow it 7
slow it down 7
slow&down 7
slowly 2
slow~down 7
small 2
small&account 4
small&payment 3
small~to 5
smartphon 10
smash -2
smash~your -4
smell -2
smok -2
so and -1
so as 8
so bring -8
so could 1
so could i 4
so do -3
so do it -2
so do not -1
so hav a -3
so hav you 2
so he 12
so he can 3
so he could 69
so hed 7
so i believ 5
so i can 35
so i do -5
so i pay 14
so i say -5
so id 3
so id want 6
so if i 9
so if somebody -2
so if you 3
so ill send 3
so it 1
so it be 1
so its 2
so its fre -3
so its just 5
so its lik 3
so its now 4
so nobody 2
so noth -3
so pleas do -8
so press 9
so put 4
so put it 3
so ring -10
so send 4
so she could 12
so she say 2
so tell 6
so tell me 5
so that 5
so that the 24
so the 12
so the bank 3
so they 1
so they could 2
so theyll -3
so to 12
so we 11
so we can 17
so what 6
so what be 4
so what i 6
so what we 6
so would 6
so would i 6
so yes -7
so you know 1
so you will 7
social&number 5
social~be 3
sofa -4
solicitor 2
solicitor tak 6
solicitor&account 5
solicitor&phon 3
solicitor&tak 7
som guy -11
som id -9
som number 3
som question -2
som&ask -3
som&guy -11
som&id -14
som&photo -3
som&question -3
som&ring -9
som&she -4
som&tell -2
somebody from -6
somebody from the -4
somebody in 4
somebody in the 7
somebody might -3
somebody ring 3
somebody with -1
somebody would 3
somebody&branch 9
somebody&call 2
somebody&might -3
somebody&ring 2
somebody&say -9
somebody&want -7
somebody&would 2
somebody~get 4
somebody~it -10
somebody~to 4
somebody~you -2
somebody~your 7
someon ring -2
someon ring and -9
someon to -5
someon&card 25
someon&eight -2
someon&ring -5
someon&say 2
someon&try -2
someon&would -3
someon~it 4
someon~my 5
someon~your 4
someth els 2
someth so 2
someth with -42
someth with your -12
someth&address -5
someth&els 2
someth&nam -6
someth&only 3
someth&see 9
someth~the -2
someth~your -9
somewher to 3
som~be -3
som~it -5
som~that -4
som~the 4
son&his -8
son&tell -2
soon 1
soon as 6
soon&as 6
sooner i 7
sooner not -3
sorry about -3
sorry about that -3
sorry for -1
sorry&down -3
sorry~hav -1
sorry~that -6
sorry~your -1
sort 12
sort cod 25
sort cod and 25
sort&account 10
sort&cod 25
sort&nam 2
sort&now 2
sort&number 3
sort&off -3
sort&tell 4
sort~and 34
sort~i 4
soul 4
sound 3
sound right 2
sound&lik 1
sound&right 4
so~and 6
so~ask 4
so~bank 19
so~believ 7
so~bounc 4
so~com -2
so~could 29
so~fre -3
so~get 1
so~giv 7
so~i 4
so~its -6
so~know 1
so~me 4
so~might -1
so~mov 2
so~never -7
so~pay 10
so~send 14
so~should -2
so~stop 6
so~the 2
so~to 3
so~want 5
so~we 3
so~will 8
so~would 5
spac -2
spain 1
spanish 2
speak to 2
speak to the 6
speak with a 5
speak&officer 8
speak&technician 3
speak~a 5
speak~the 6
special 3
specialist 32
specialist~your 7
spell 9
spell it 4
spent -6
spread -2
spread it -4
spring -6
squad 5
squar 11
squar it 7
squar&hold 4
staff 9
staff be 9
staff can 3
stag 1
stair -1
stairlift -13
stamp 4
stand&send 3
standard -1
stand~you -2
start it -1
start with 9
start with fiv 4
start with the 11
start&fiv 10
start&four 2
start&thousand 6
starter form -6
starter&form -6
start~fiv 9
start~the 2
statement -29
statement and -1
statement i -3
statement&number -3
statement~can -3
statement~the -2
statement~you -4
station -7
station and 3
station he -3
station road -2
station&bring -3
station&ring -12
station&road -2
station&stay 2
station&text 4
station~can -3
station~i -11
stay 4
stay as -2
stay as it -3
stay on 7
stay on the -3
stay on whil 6
stay on with 18
stay the -2
stay the sam -2
stay with 6
stay with you 12
stay&as -2
stay&lin -3
stay&phon 5
stay&sam -4
stay&see 5
stay&till 8
stay&whil 27
stay~sam -2
stay~the -2
stay~till 7
stay~whil 6
stay~with 12
stay~you 6
steal&number -3
steam 16
steam card 10
steam&card 10
steam&scratch 4
stepchang -14
stick -2
sticker -10
sticker~the -4
still do -2
still get -5
still hav the -3
still on -9
still on for -7
still the -5
still ther 1
still want -5
still&hold 2
still&id -8
still&okay -3
still&pay -2
still&phon -2
still&right -2
still&sam -2
still&sunday -6
still&yes -3
still~for -9
still~i -3
still~the -3
still~to -3
still~your -2
stood -2
stood heer 5
stood in -5
stood ther -6
stood&heer 5
stop at 7
stop chequ 7
stop me 2
stop my -8
stop pay 5
stop the 6
stop to 7
stop&already -3
stop&any -9
stop&becaus 10
stop&chequ 7
stop&only 11
stop&pay 7
stop&press 11
stop&ring -2
stop&them 1
stop&today 13
stop&unless 12
stop&well 4
stop~and -2
stop~card -3
stop~payment -3
stop~the 3
storag 6
straight 18
straight away 2
straight back 29
straight in 2
straight on 3
straight to 7
straight&away 2
straight~on 8
stranger 29
stranger~your 9
street -1
street&ask -5
stress 2
strip 4
struggl -5
stub -4
stuck 1
stuff -1
st~and -3
such&call -6
sue 4
suit -13
suit you -3
suit&need -7
sunday -31
sunday be -4
sunday with -7
sunday&ask -2
sunday&his -3
sunday&id -7
sunday&need -3
sunday&say -4
sunday~his -6
sunday~my -4
supervisor 2
sur -2
sur i -7
sur&ring -13
sur&say 3
surety 10
surgeon 3
surgery 2
surgery~be -2
surpris 5
survey 1
sur~be -3
sur~me -4
suspect 2
suspend 8
suspend&press 8
suspicious activity 5
suspicious activity in 3
suspicious&activity 5
suspicious~in 3
swab 4
swap fre -6
swap&fre -6
switch it on 9
switch on 2
switch~on 9
system 36
system be 3
system be down 4
system&down 4
system&she 5
system&writ 4
system~down 4
system~i 3
system~not 4
system~the 4
tabl~the -4
tag 2
tak # 15
tak a payment -4
tak a week -4
tak about -7
tak any -2
tak any money -3
tak card -9
tak his -7
tak it as 10
tak it by 17
tak it from 3
tak it now 5
tak it off 5
tak it out 2
tak it to -5
tak me -4
tak me off -3
tak money -1
tak my -1
tak out 12
tak payment -7
tak payment by -3
tak ten -2
tak that 5
tak the 4
tak the card 3
tak the number 3
tak thre day -2
tak two -2
tak your -1
tak&all 3
tak&an -4
tak&any -12
tak&as 2
tak&away 5
tak&bank -9
tak&bill -4
tak&bit -9
tak&branch -4
tak&but -4
tak&car 3
tak&card 3
tak&cash 7
tak&cod 6
tak&court 10
tak&detail -2
tak&down 3
tak&fifteen -2
tak&giv 2
tak&half -2
tak&hed 2
tak&his -4
tak&hom -2
tak&keep 4
tak&money -3
tak&month -4
tak&never 3
tak&next -2
tak&now 2
tak&off -1
tak&okay -2
tak&out 3
tak&passport -5
tak&payment -4
tak&phon 2
tak&saf 3
tak&shop 2
tak&ten -6
tak&thre 1
tak&tim -3
tak&today 2
tak&too 6
tak&transfer 5
tak&week -3
tak&whil 8
tak~a 2
tak~and 4
tak~as 11
tak~away 8
tak~by 3
tak~car 2
tak~cash 2
tak~from 2
tak~money -5
tak~my 2
tak~out 1
tak~passport -7
tak~payment -6
tak~phon 2
tak~tim -3
tak~to -10
tak~two -14
tak~week -2
talk me 7
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
target 3
task 3
tax account -2
tax bill -2
tax fre -3
tax it -3
tax offic -3
tax refund 8
tax with 2
tax&account -2
tax&befor 9
tax&bill -2
tax&first 12
tax&fre -3
tax&number 16
tax&offic -4
tax&pay 10
tax&phon -3
tax&press 12
tax&refund 8
tax&return -2
tax~# 3
tax~be -6
tax~that -3
tax~you 2
tax~your -3
tea -19
tea and -6
team~and 3
team~you 6
teatim 1
tea~you -2
technical 2
technical department 2
technical&department 2
technician 13
tell anyon 1
tell him -3
tell him not -10
tell him to -18
tell me if -2
tell me my -3
tell me the 4
tell me to 2
tell me what -1
tell me when 9
tell the cashier 20
tell them its 18
tell to 33
tell us -5
tell us and -3
tell you befor -9
tell you who -4
tell your 3
tell&account 4
tell&anybody -2
tell&as -3
tell&becaus 14
tell&befor -9
tell&birth -5
tell&box 4
tell&buy -7
tell&call -2
tell&cashier 3
tell&chang -6
tell&check -4
tell&could -7
tell&dat -8
tell&dead -2
tell&dog -4
tell&family 12
tell&gran -2
tell&hacker 6
tell&him -3
tell&hold -5
tell&how -1
tell&hundr 3
tell&ill -11
tell&itll -2
tell&know -3
tell&lat -6
tell&let -3
tell&look -4
tell&might -4
tell&money -3
tell&mum 3
tell&need -3
tell&never -3
tell&number 13
tell&offic -5
tell&other -7
tell&out -5
tell&pay -3
tell&pleas 2
tell&power -9
tell&ring 1
tell&she -4
tell&shed 2
tell&shell 2
tell&show 4
tell&som -4
tell&somebody 6
tell&tak -2
tell&ten 9
tell&theyd -4
tell&thirty 5
tell&thousand 9
tell&thre 4
tell&thursday -3
tell&typ 13
tell&us -9
tell&well -2
tell&when 3
tell&work -9
teller 17
tell~a -3
tell~about -2
tell~and -1
tell~as -4
tell~at -2
tell~befor -9
tell~cashier 20
tell~gran -8
tell~how -1
tell~i 1
tell~if -6
tell~ill -7
tell~its -1
tell~my -1
tell~she -2
tell~the 3
tell~to 1
tell~we -3
tell~when 7
tell~wher 2
tell~who -4
ten and -3
ten day -7
ten of 3
ten past -5
ten past nin -11
ten pound -6
ten pound and -3
ten to -4
ten work -3
ten work day -3
ten&another -5
ten&bring -13
ten&day -13
ten&fifteen -5
ten&keep -3
ten&nin -4
ten&now 3
ten&off -1
ten&out 2
ten&past -5
ten&pound -4
ten&ring -3
ten&second -3
ten&she -4
ten&till -2
ten&work -3
ten&yes 3
ten~and -9
ten~day -7
ten~for -11
ten~it -3
ten~nin -14
ten~or -6
ten~to 2
terminat 11
tesco 9
test 1
test and -3
test be -3
test from -6
test from his -5
test kit 4
test one 4
test payment 9
test&end -5
test&his -5
test&kit 4
test&payment 9
test~his -5
texa 2
text it 2
text me 2
text so 10
text the 13
text when -16
text with a 4
text you 8
text you a 2
text you the -1
text&account 3
text&ask -3
text&call 2
text&giv 4
text&new -3
text&number 21
text&our -5
text&pay 7
text&ring 1
text&want -4
text&when -4
text~com 4
text~it 2
text~number 4
than -2
than&nam 2
thank and -3
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
thank&bye -2
thank&call -1
thank&god -3
thank&may -3
thank&need -3
thank&pleas -2
thank&ring -2
thank&say -2
thank&tell -7
thank~and -2
thank~do -5
thank~for -2
thank~so -4
thank~that -4
thank~what -3
thank~you -2
that a 1
that across 5
that all -11
that all right -2
that and 1
that and if -2
that any -6
that back to 4
that be all -27
that be be 1
that be everyth -2
that be fin -7
that be for 2
that be fre -2
that be go -3
that be how 16
that be in -4
that be it -5
that be just 2
that be no -6
that be normal 13
that be not -1
that be on -1
that be only 4
that be the 1
that be us 2
that be very -1
that be why 1
that be you -2
that by 2
that com 9
that com by 10
that com up 15
that com with -3
that cost me -8
that day 5
that do not -2
that for 1
that hav 2
that he 4
that help -4
that i 1
that i be 4
that i could -8
that i hav -2
that i should 21
that if -1
that ill 2
that it 1
that its 4
that morn -7
that my 8
that nobody -2
that okay -4
that out 6
that say -2
that she -8
that text 1
that ther -2
that ther be -1
that too 3
that way 2
that well its 3
that what -2
that what be -2
that you 2
that you be 5
that you will 2
that yourself -4
thatll -2
thatll be -2
thatll be it -2
thatll do -5
thatll~it -2
that~a 1
that~all -18
that~anyon -8
that~bank 2
that~be 1
that~befor 2
that~cancel -4
that~card 2
that~computer 5
that~could 1
that~courier 2
that~do -1
that~fin -7
that~for 2
that~get 3
that~how 13
that~i -2
that~just 2
that~my -1
that~no -2
that~normal 13
that~not -2
that~of 5
that~on 2
that~only 6
that~our 3
that~out -5
that~pay 7
that~should 9
that~their 2
that~they -9
that~to 2
that~very -1
that~why 1
that~with -1
that~you 1
that~yourself -2
the # -11
the # and -28
the # of -2
the # to 5
the account 4
the account on -5
the account the -2
the account your -3
the address -5
the address on -25
the admin 11
the adviser -7
the agency 2
the agent 1
the airport 1
the allocation 6
the answer 3
the app -6
the app and -20
the app ask 3
the app i -7
the app or -8
the app when -5
the appl 1
the baby -9
the back 4
the back and 12
the back door 6
the back of -15
the bail 5
the bailiff 14
the bakery -2
the balanc 2
the bank and -1
the bank ask 3
the bank card 2
the bank hav -3
the bank i 9
the bank it -3
the bank on 3
the bank say 6
the bank text 10
the bank the 4
the bank to -4
the banknot 9
the bar -6
the bedroom 16
the bell -13
the best -7
the best way -5
the bik -8
the bill be -4
the bill i -2
the bin -4
the bit 2
the bitcoin 7
the bitcoin machin 7
the black one -2
the blood -3
the boiler -7
the bond 5
the book 1
the booklet -8
the boot -3
the bottom 2
the box off -2
the boy 2
the branch and 2
the branch on -3
the branch with -5
the build society -1
the builder -3
the cabinet -3
the call 1
the caller 6
the camera 3
the cancel 7
the cancellation 12
the cap -4
the card and 21
the card be -8
the card i -5
the card id -5
the card in 6
the card now 2
the card number 36
the card ther -2
the card youd 3
the cas 2
the cas number -3
the cash -2
the cash and 3
the cashier 16
the cashier ask -2
the cat -1
the census -6
the certificat -4
the chemist -3
the chip 3
the claim -5
the claim number -2
the clinic -3
the clock -2
the cod 12
the cod on -2
the cod that 9
the computer 1
the content 7
the corner 5
the corner shop 2
the council -2
the council do -8
the council to -3
the council websit -5
the counter and 2
the country 8
the courier 7
the court 7
the court hav 5
the court will 2
the crown 4
the cyber 6
the dark 4
the day do 11
the dbs 8
the deadlin 3
the death -7
the death certificat -7
the delay -2
the dentist -2
the deposit 1
the deposit on 4
the depot -2
the desk -7
the desk or -3
the detail 4
the differenc 12
the differenc back 5
the digit 4
the discount 22
the doctor 1
the dog 1
the donkey 4
the door -2
the drawer 9
the driver will -8
the drop -6
the duty 2
the eighth -9
the eighty 3
the email -7
the end -6
the end of -15
the error 6
the excess -3
the exchang 2
the expiry 11
the expiry and 3
the expiry dat 4
the extra 6
the fca -4
the fil 14
the fin 3
the financ 1
the firm -1
the first 2
the first lin -6
the first of -3
the first one 1
the first two 10
the fitter -4
the fiv 4
the floor 5
the form -19
the form and 2
the form at -5
the form back -5
the form in -8
the form to -5
the forty 1
the four digit -3
the fourteenth -1
the fourth -2
the fram number -3
the fraud 12
the fre -2
the fre pension -2
the freezer -2
the front desk -6
the front of 2
the full 11
the fund 4
the fund be 2
the garden -4
the garden centr -10
the gas station 4
the girl 1
the girl at 3
the girl in -4
the girl on 6
the good 2
the government websit -3
the hacker 20
the hacker be 3
the hall -4
the helplin -2
the high street -5
the hold 2
the hospital -7
the hour 49
the hour and 5
the hous 1
the hous do -3
the hous for 3
the hous i -4
the hous or 4
the hundr 1
the internet 1
the investigat 3
the investigat officer 3
the invoic -7
the irs 1
the joint -2
the judg 15
the jury -3
the jury offic -3
the kettl -5
the kettl on -3
the key 3
the kid -1
the lab 2
the label -3
the lady in 3
the landlord 2
the last four -2
the last of 3
the last one -2
the last thre 12
the lawyer 4
the leaflet -3
the lender 2
the letter -16
the letter and -14
the letter com -6
the letter i 2
the letter or -2
the letter we -4
the library -33
the light -11
the lin 5
the lin whil 11
the littl 5
the littl reader 4
the login 3
the long 30
the long number 19
the long one 4
the look -4
the look of -3
the lot 6
the machin 3
the magistrat 1
the mail -4
the maker -3
the man 1
the messag 2
the meter -9
the meter read -3
the middl 2
the minut 2
the money 2
the month -10
the morn -2
the nam 10
the nam and 7
the nam do 17
the nam of 5
the nam on -1
the national 6
the national crim 5
the nearest 3
the neighbour -3
the neighbour be -5
the network -1
the new -3
the new dat -2
the new one -1
the new pric -7
the new rul 7
the newsletter -2
the next 3
the next bill -7
the next lady 4
the next ten 2
the next two 4
the nhs 4
the nin number 3
the ninth -15
the notary 15
the notic -6
the number across 6
the number for -13
the number i 16
the number in -1
the number off 5
the number on -26
the number we -7
the number you 2
the offic -12
the offic and -3
the offic be 2
the offic number -8
the offic on -16
the offic they 5
the officer -2
the officer and 3
the old one -1
the old phon 3
the ombudsman -4
the one after -3
the one on -5
the one tim 4
the only 2
the only thing 2
the optician -5
the other 2
the other day -4
the other lin 12
the other one 4
the pack -4
the parish -3
the park -2
the passcod 4
the passport -3
the pay 2
the paypoint -3
the pharmacy -2
the phon and 6
the phon down -2
the phon its -3
the phon now 10
the phon on 3
the phon to 2
the phon with 3
the pin 16
the pin on 6
the pin you 5
the plan -4
the plumber -8
the polic hav -4
the policy -6
the porch -3
the portal -6
the post -21
the post and 1
the post by -2
the post i -3
the post offic 1
the post with -2
the power -3
the power button -5
the pric 13
the priority register -3
the privat 4
the priz 2
the quick 2
the quot -18
the raffl -6
the rat -16
the real 16
the reason 2
the rebat 2
the record 3
the recovery 2
the refund 1
the refund form 3
the register -2
the releas 4
the renewal -3
the repair -4
the rest -3
the rest in -2
the revers 2
the right 1
the ring 6
the road -2
the router -2
the saf -3
the sam account -1
the sam address -3
the sam card -2
the sam number -6
the sampl -2
the screen 4
the screen and 2
the screen go 4
the search 20
the second 1
the security 26
the security number 4
the shed -5
the sheriff 2
the shop -18
the shop ask 2
the shop in -4
the shop on -5
the shop or -5
the shop to -11
the shop wher -9
the sid 2
the sign -3
the sign in -5
the signatur 2
the sit -2
the sit or -3
the six 10
the six digit 11
the sixteen 21
the sixteen digit 7
the sixth -3
the slip 2
the socket -7
the sofa -4
the sort 4
the sort cod 6
the spanish 4
the spring -2
the staff 12
the stair -3
the stamp 3
the start 2
the starter form -4
the statement -2
the station -17
the steam 3
the strip 9
the surveyor 7
the system 27
the tabl 4
the tax 1
the technician 8
the teller 12
the ten -4
the test 5
the text and -3
the thief 10
the thing 4
the thing be 2
the third -1
the thirtieth -7
the thirty -2
the thirty first -10
the thre 21
the thre digit 4
the ticket -2
the ticket and -2
the token 4
the ton 3
the tow -11
the track -10
the trad 2
the transfer 24
the treasury 18
the truck 2
the twelfth -1
the twenty first -3
the two 4
the two of 4
the tyr -9
the underwriter 3
the uni 2
the updat -2
the usual -9
the valuation -3
the van round 3
the vehicl 2
the vet -5
the voic say 3
the wait -1
the walk -2
the wallet 37
the warrant 11
the way we 3
the websit -8
the websit and -3
the websit as 2
the websit or -18
the websit will 7
the week -6
the week after -2
the whol 26
the whol number 2
the whol thing 2
the whol tim 2
the wi -3
the wi fi -3
the window key 7
the winning 5
the winter 1
the word 12
the yard 2
theft 2
their websit -15
their&first 12
their&websit -15
their~account 2
their~and -9
their~i -4
them and 7
them as 2
them befor -4
them but 5
them by 4
them down 7
them down and 3
them first -2
them he 3
them if 2
them in -3
them in the -3
them into 3
them its 11
them its for 17
them my -3
them on the -2
them over 16
them that -7
them the -4
them to -1
them&address -4
them&all 6
them&anyth -7
them&as 5
them&becaus 2
them&befor -10
them&but 6
them&card 3
them&could -5
them&down 7
them&first -5
them&her 7
them&him 2
them&his 4
them&into 7
them&look -2
them&might -3
them&noth -2
them&number -9
them&only 6
them&our 3
them&over 20
them&porch -9
them&send -4
them&stop 4
them&tak 1
them&tell 4
them&text 5
them&thursday -6
them&us -5
them&want -6
them&well 1
them&when -2
them&would -2
them&yeah -6
them~and 6
them~for 14
them~i 8
them~it 20
them~my 14
them~new -3
them~the -4
them~ther -11
them~to 2
then a 12
then a man 4
then an 2
then another 9
then for 5
then hav a -4
then he 14
then he say 8
then he want 9
then hed 10
then his 10
then i 1
then i be 3
then it 5
then it be 1
then it show 5
then let 2
then my 3
then say 4
then she 1
then she say 3
then the 27
then the first 6
then ther 7
then ther be 7
then you 5
then you be -3
then you get 4
then you hav 5
then you will 2
then your 9
then~# 3
then~a -2
then~all 9
then~back 2
then~bank 5
then~bankll 4
then~be 1
then~call 2
then~card 6
then~com 4
then~first 6
then~get 7
then~giv -2
then~her 3
then~in 2
then~man 4
then~need 3
then~number 3
then~pay 7
then~say 10
then~send 3
then~should -2
then~show 3
then~the 8
then~want 13
ther a -2
ther and 5
ther and then 6
ther anyth -24
ther anyth els -13
ther be # 1
ther be anyth -2
ther be four 2
ther be just 4
ther be never 2
ther be noth -47
ther be only 18
ther be tea -3
ther be two 16
ther he 4
ther if -2
ther in 4
ther in the 2
ther just 4
ther might -4
ther might be -4
ther she -7
ther she say -5
ther the 4
ther you 1
therell 2
therell be 2
therell be a 5
therell&second 3
therell~a 5
ther~about 2
ther~and 4
ther~anyth -2
ther~els -8
ther~four 3
ther~ill -4
ther~just 3
ther~never 2
ther~noth -47
ther~only 13
ther~tea -3
ther~then 7
ther~to 2
ther~twenty 5
ther~two 14
ther~youd -3
thes 1
they all say 6
they ask 2
they be for 8
they be from -4
they be the 6
they call 1
they can not 1
they charg 2
they could 5
they do -1
they do it -7
they do not 1
they do that -12
they get a -8
they hav get -1
they hav me 11
they hav stop 5
they hav tell 3
they leav -9
they look -2
they mak 3
they might -7
they pay -4
they ring 3
they ring from -3
they say id 3
they say it -4
they send you 3
they tak 5
they tak it 7
they tak my -3
they tell -2
they tell me -8
they text 2
they text you 2
they want 12
they want to 8
they will 7
they would not 11
theyd hav 3
theyd hav to 10
theyd never 7
theyd only 4
theyd send 2
theyd want -7
theyd writ -3
theyd&him 5
theyd&month -5
theyd&never 3
theyd&only 4
theyd&see -7
theyd&want -10
theyd&writ -5
theyd~a -2
theyd~her -3
theyd~it -4
theyd~my 2
theyd~the 2
theyll do -3
theyll let 3
theyll only 13
theyll put -4
theyll say 2
theyll tak 4
theyll writ -4
theyll writ to -4
theyll&charg 4
theyll&let 3
theyll&only 13
theyll&pay -6
theyll&say 4
theyll&tak 5
theyll&through 6
theyll~and 3
theyll~my -7
theyll~to -7
theyll~you 1
they~# 15
they~about -2
they~at 1
they~be 2
they~for 1
they~from -6
they~hold 3
they~it -6
they~not 8
they~put 2
they~say 3
they~stop 3
they~tak -3
they~that -4
they~the 2
they~to 4
they~us -4
they~your -5
the~# 7
the~across 16
the~after -2
the~all -2
the~amount 8
the~any -11
the~ask -2
the~at -7
the~back -3
the~balanc 2
the~bar 3
the~bill -3
the~bit 2
the~bond 3
the~bring -10
the~but 3
the~by 1
the~call 6
the~can 4
the~centr -1
the~certificat -3
the~clinic -2
the~clos 6
the~club -14
the~cod 9
the~com -1
the~crim 4
the~day -12
the~department 2
the~digit 40
the~do 1
the~eighty 2
the~fac 3
the~family 2
the~fi -3
the~fifteen -4
the~figur 23
the~floor -2
the~form 1
the~four -1
the~fraud 2
the~fre -20
the~from -2
the~group -2
the~hall -2
the~he -2
the~hed 9
the~her 2
the~herself -8
the~hes 2
the~his -13
the~hold 2
the~holiday -1
the~hour 2
the~hundr 5
the~id -3
the~if -31
the~ill -1
the~insuranc 1
the~itd 2
the~just 1
the~key 3
the~know 2
the~lady -1
the~last 1
the~law 4
the~let 4
the~letter -15
the~light -2
the~lin 2
the~list 5
the~lot 1
the~maam 3
the~mak -2
the~man -3
the~mat 9
the~money 3
the~need -2
the~nin -3
the~no -1
the~nobody -7
the~now 10
the~offic -1
the~officer 21
the~otherwis 2
the~outsid -3
the~own 5
the~payment 1
the~pension -3
the~plac 1
the~pleas -1
the~polic 3
the~press 6
the~register -10
the~right -2
the~ring -32
the~rul 4
the~run 2
the~sam -6
the~say 1
the~send 5
the~shall -3
the~shed 5
the~shop -1
the~show -4
the~sinc 2
the~sit -1
the~slot 4
the~society -1
the~street -6
the~switch -2
the~system 10
the~tax 4
the~tell -1
the~text 4
the~ther -1
the~they 4
the~theyd 4
the~theyll 3
the~this 1
the~thousand 17
the~thre 13
the~till -1
the~tim 4
the~today 14
the~tonight 2
the~turn 3
the~two 4
the~voucher 2
the~want 4
the~we 1
the~websit -13
the~when -13
the~wher -2
the~whil 4
the~why 2
the~will -2
the~would -2
the~yet 11
the~youd 7
the~yourself -7
thief 6
thing be 3
thing its 2
thing&bank 3
thing&our 2
thing~i 1
thing~you -4
thing~your 3
think about -2
think it -3
think&branch 5
think&day -3
think&know -9
think&over -3
think&she -5
think&somebody -3
think&wrong -3
think~go -5
third -2
third floor -3
third&floor -3
third~be 2
third~ther -3
thirteen 4
thirteen hundr 8
thirteen&hundr 8
thirtieth -7
thirty day -20
thirty day to -4
thirty first -7
thirty&day -22
thirty&first -7
thirty&minut 4
thirty&ninety 3
thirty&thousand 1
thirty~i -3
thirty~if -4
thirty~thousand 1
this account 7
this afternoon 19
this be deputy -2
this be not -1
this be officer 5
this be only -5
this be the 1
this be you -9
this call 12
this even 6
this lady 2
this minut 4
this month -2
this morn and -1
this number 3
this number off -2
this press 10
this press one 6
this stag 2
this tim -2
this tim i -8
this with 3
this year -5
this you can -2
this~# 4
this~be 6
this~can -2
this~deputy -2
this~hell 2
this~i -1
this~in 8
this~not -1
this~of 2
this~off -8
this~officer 5
this~okay 3
this~one 6
this~or -4
this~so 7
this~the 1
this~yes 2
thos 1
thos&card 4
though i -2
thought be 3
thought id -2
thought it might -2
thought&fre 2
thought&id -4
thought&might -2
thought&well 2
thought~ask -4
thought~might -2
thousand and 7
thousand and a 7
thousand but 9
thousand by 10
thousand dollar 1
thousand eight 14
thousand eight hundr 9
thousand for 7
thousand in 5
thousand it 3
thousand one 1
thousand out 9
thousand over 8
thousand over the 8
thousand pound 8
thousand two 6
thousand two hundr 6
thousand you -2
thousand&account 3
thousand&afternoon 7
thousand&all 6
thousand&as 3
thousand&bail 8
thousand&befor 4
thousand&but 5
thousand&car 7
thousand&cash 2
thousand&counter 10
thousand&dollar 2
thousand&eight 10
thousand&hed 12
thousand&hold 3
thousand&hundr 9
thousand&ill 3
thousand&new -2
thousand&nin -1
thousand&now 1
thousand&only 3
thousand&out 8
thousand&over 14
thousand&pound 4
thousand&say 2
thousand&tak 17
thousand&tell 5
thousand&thre 5
thousand&today 5
thousand&twenty -2
thousand&watch 4
thousand&well 13
thousand&would 9
thousand~a 29
thousand~and 7
thousand~hundr 12
thousand~i 3
thousand~in 3
thousand~it 4
thousand~the 7
thousand~to 5
thre digit 15
thre digit on 8
thre fifty -2
thre forty 3
thre hundr 3
thre hundr and 1
thre hundr in 3
thre minut 3
thre nin 2
thre ninety 1
thre oclock 2
thre on -3
thre shop 5
thre thousand 19
thre thousand and 4
thre to -8
thre to fiv -7
thre work -2
thre work day -2
thre&but -2
thre&card 11
thre&day -1
thre&digit 15
thre&each 2
thre&first 2
thre&forty 7
thre&hundr 3
thre&littl 4
thre&minut 3
thre&nin 3
thre&ninety 2
thre&now 3
thre&number 2
thre&oclock 2
thre&payment -1
thre&revers 2
thre&she 2
thre&shop 5
thre&thousand 19
thre&today 3
thre&week -3
thre&work -4
thre&yeah 2
thre&year 2
thre~day -3
thre~fiv -1
thre~if -2
thre~in 3
thre~it 3
thre~ninety 2
thre~on 3
thre~she 10
thre~the 7
thre~to 3
through and 2
through as 3
through his 3
through it 6
through now 3
through our 3
through the door -2
through the websit 2
through to an 7
through your -8
through your door -7
through&an 8
through&app 3
through&approv 10
through&as 14
through&day -13
through&door -2
through&keep 2
through&machin 2
through&nin -3
through&now 5
through&number -4
through&oh -2
through&our 6
through&ring -10
through&security -2
through&send 5
through&she -4
through~an 14
through~door -3
through~he 6
through~me 3
through~with -4
thumb 9
thursday -68
thursday and -15
thursday at -11
thursday or -5
thursday with -4
thursday&ask -3
thursday&between -4
thursday&noon -6
thursday&number -2
thursday&only -5
thursday&right -6
thursday&ten -3
thursday~i -3
thursday~the -9
ti 3
tick 1
tick&box -2
ticket -8
ticket and 1
ticket to -10
ticket&ring 3
tight -8
till four -5
till i 11
till i be 2
till it -1
till its be -3
till its clear -4
till march -9
till monday 9
till sunday -15
till the first -2
till then -17
till you 2
till you be 2
till you hav -2
till&befor -5
till&check -3
till&first -3
till&id -6
till&march -4
till&monday 3
till&money 3
till&now 6
till&pay 17
till&show -4
till&stop 9
till&sunday -17
till~first -2
till~hav -2
till~pay 14
tim for 11
tim hav -5
tim no -1
tim number 3
tim out 7
tim to -2
tim to pay -5
tim you -4
tim your 3
tim&another 5
tim&ask -3
tim&half -3
tim&hes -3
tim&hundr 3
tim&out 7
tim&pay -15
tim&rather -2
tim&tell 3
tim&think -2
tim&us -2
tim&would -2
tim~be -2
tim~go 3
tim~of 8
tim~pay -6
tin -4
tip off 8
tip&off 20
tip~off 3
to a bank 9
to a jeweller 5
to a lady 3
to a new 4
to all of -13
to allow 2
to an 12
to answer -5
to any -11
to anyon els 6
to anyon who -5
to appear 3
to appear for 2
to apply -3
to approv 2
to approv it 10
to ask -13
to ask for -3
to ask if -16
to be a 4
to be befor 3
to be connect 3
to be in -4
to be look -4
to be my 10
to be pay 1
to be put 2
to be sur -3
to be the 14
to be ther -7
to be you -3
to befor -6
to block 5
to book -10
to bring -3
to bring my -10
to bring the -4
to but 5
to call 1
to cancel it 2
to card 8
to chang -35
to chang it -9
to chang the -2
to chang your -2
to check -10
to check i -5
to check it -11
to check me -3
to check the -2
to clear 8
to clear the 4
to collect -14
to collect the -3
to com -4
to com and -8
to com back 5
to com down 2
to com in -1
to court 1
to credit 5
to decid -17
to delet 5
to disput it -2
to do a 7
to do anyth -21
to do be 2
to do if -7
to do the -2
to do this 5
to do with -1
to doubl -2
to doubl check -2
to email -3
to fifteen -3
to fifty -2
to fill -4
to find 4
to finish 2
to fit -8
to fiv -13
to fiv day -6
to four -2
to get a 1
to get on 5
to get you 11
to giv me -17
to giv the 3
to giv you 4
to go 4
to go in 3
to go on 2
to go to 6
to hand 1
to hav 2
to hav it 8
to hav the 3
to hear -1
to hear it -5
to help 17
to help with 3
to help you 2
to her 10
to her own 6
to him 6
to his 12
to hold 6
to know if -12
to know the 2
to know what -7
to know whether -2
to leav it -3
to leav the 15
to let 7
to let it 2
to lift 3
to link 4
to lodg 9
to look -15
to look at -7
to mak 1
to mak it 3
to match 22
to match it 9
to me 5
to me and 2
to me as 6
to me by 16
to me now 6
to me or -7
to me so 2
to mend -5
to mention 3
to mov -1
to mov money -6
to mr 1
to my 9
to my bank 8
to my old -5
to my sister 8
to need 2
to nin -2
to one -7
to open 12
to open the 4
to open your 6
to order -10
to our 23
to our field 3
to our so 4
to pay # 10
to pay and -3
to pay for 4
to pay if -2
to pay on -6
to pay the 12
to pick up 8
to post 3
to press -2
to prov 9
to prov i 2
to prov its 11
to prov you 2
to pull 4
to push 12
to push it 2
to put # 9
to put 1
to put it -3
to put that 3
to rais -6
to reach 3
to read it -1
to read out -4
to refund 14
to releas 25
to releas it 2
to releas the 7
to remind -6
to renew -11
to reserv 6
to resolv 3
to respond 2
to return 9
to revers 10
to ring -7
to ring back -12
to ring her -6
to ring me -7
to ring us -7
to ring you -2
to sav you 3
to say i -5
to say it -2
to say its -5
to say shed -3
to say sorry -4
to say that 5
to say the -1
to say they -7
to say we -3
to see 1
to see the 2
to see your 5
to sell -23
to send it 1
to set -36
to set a -3
to set up -22
to settl 4
to seven -3
to shar -4
to show -1
to sign -12
to sign and -9
to sign for -3
to sign the -5
to someon 3
to someth 2
to speak 8
to speak to 9
to start with 2
to stay 2
to stop 4
to stop the 15
to stranger 8
to tak my -18
to tell -5
to tell me -5
to tell you -6
to thank -4
to thank me -10
to the account 1
to the address -6
to the back 5
to the bailiff 5
to the bank -3
to the camera 4
to the card -3
to the cashier 10
to the door -2
to the library -4
to the machin 15
to the new 2
to the next 13
to the offic -13
to the officer 20
to the polic 3
to the post 2
to the sam -6
to the start 7
to the station -5
to the treasury 8
to their 2
to this 51
to this account 7
to this number 5
to turn the -10
to typ in 3
to unlock 24
to us 1
to us i 3
to use -1
to verify 8
to verify the 4
to wait 2
to want -4
to what 13
to you i 2
to you in 1
to you then -2
to your 3
to your bank 3
to your card -4
to your computer 6
to your hous -3
to your mobil 8
to your phon 7
to yourself 2
today and the 5
today as 3
today but 2
today by 17
today i 5
today its 6
today only 12
today or 13
today press # 2
today press 5
today to 23
today what 2
today&as 8
today&bank 2
today&but 3
today&hold 2
today&hundr 4
today&lik 2
today&los 10
today&nin 13
today&ninety 5
today&oh 2
today&only 12
today&over 2
today&payment 8
today&press 6
today&pric 7
today&ring 2
today&say 3
today&send 3
today&tak 5
today&thank -4
today&tomorrow 8
today~# 4
today~a 9
today~and 7
today~be 2
today~card 5
today~i 1
today~me 6
today~the 10
together 21
together and 2
together~i 6
together~you 3
token 5
tomorrow -1
tomorrow at -3
tomorrow between -11
tomorrow between ten -3
tomorrow or -8
tomorrow&between -11
tomorrow&sam -2
tomorrow~ten -5
ton 5
tonight 35
tonight and 7
tonight he 5
tonight if 2
tonight or 4
tonight&giv 5
tonight&only 3
tonight&press 6
tonight&tak 12
tonight&wait 2
tonight~# 6
tonight~a 8
tonight~i 3
tonight~it 10
too -2
too and -3
too high -8
too lat 5
too&dear -6
too&high -8
too&lat 5
too&tell -3
too&yes 5
too~and -5
too~i -6
too~so -8
too~you -6
top 2
top up 5
top up voucher 7
top&hundr 2
top&voucher 7
top~voucher 7
top~you 2
total 2
touch 3
touch it 10
touch the mous 6
touch&mous 6
touch~mous 6
toward -5
to~# 2
to~a 1
to~about -2
to~account 3
to~activity 2
to~address 3
to~after -8
to~agent 14
to~all 1
to~another -3
to~anyth -56
to~at -2
to~back 3
to~bailiff 5
to~bank 5
to~be 3
to~becaus 4
to~befor 1
to~branch -14
to~broker 3
to~by 3
to~camera 6
to~can -5
to~cancellation 8
to~car 15
to~card -3
to~cas 8
to~cash 1
to~cashier 10
to~claim 6
to~com -2
to~computer 12
to~connect 3
to~day -27
to~door -2
to~down 13
to~eight -5
to~email -3
to~even -6
to~first 3
to~fiv 2
to~for 1
to~fre -3
to~friend 8
to~hav -2
to~her -2
to~him 2
to~hour -4
to~hous -2
to~if -32
to~in 1
to~into -1
to~itll 3
to~jeweller 10
to~lady 3
to~leav -3
to~let -13
to~library -4
to~machin 25
to~me -24
to~mobil 12
to~money -3
to~mum 2
to~neighbour -4
to~new 6
to~next 7
to~ninety 2
to~no -7
to~number 3
to~of -4
to~offic -3
to~officer 24
to~okay -3
to~on 4
to~one 8
to~onlin -2
to~open -2
to~or -8
to~other -2
to~over -2
to~pay 3
to~personal 13
to~phon 19
to~polic 2
to~post 3
to~put 5
to~right 2
to~ring -8
to~sam -8
to~say -2
to~security 2
to~send 7
to~she -2
to~shed -2
to~sign -11
to~sister 8
to~so 2
to~som -3
to~someth -2
to~sorry -4
to~start 7
to~station -7
to~sur -3
to~ten 6
to~them 2
to~ther -2
to~they -1
to~theyd -2
to~this 8
to~thre -8
to~to 9
to~treasury 8
to~twenty 2
to~us -21
to~wallet 3
to~we -6
to~whether -17
to~which -2
to~why 9
to~work -12
to~your 7
trac 31
trac it 3
track -1
trad 2
trad for 4
train -3
train~be -2
transfer 50
transfer and -4
transfer i 4
transfer it 3
transfer its 3
transfer to 75
transfer to the 16
transfer&account -6
transfer&as 4
transfer&card 4
transfer&fiv 4
transfer&hold 16
transfer&ill 9
transfer&officer 10
transfer&pleas 3
transfer&sh 2
transfer&thre 6
transfer~a 2
transfer~the 31
transfer~then 7
transfer~we 10
treasury 28
treasury~and 4
treat 18
treat as 2
treat&as 2
trick -2
troubl 2
troubl i 13
troubl~be -5
truck&minut 3
try -1
try again -18
try again tomorrow -5
try to keep 8
try to use -2
try&after -6
try&again -17
try&between -4
try&card -2
try&keep 8
try&six -5
try&ten -7
try&tomorrow -5
try~keep 8
try~on -9
try~tomorrow -5
try~use -2
tuesday -32
tuesday at -23
tuesday or -8
tuesday or wednesday -3
tuesday the -4
tuesday&after -5
tuesday&nin -2
tuesday&ten -3
tuesday&wednesday -3
tuesday~i -2
tuesday~two -11
tuesday~wednesday -3
tuesday~you -10
turn out to -5
turn round 2
turn the box -6
turn the van 5
turn your 3
turn&box -9
turn&off -2
turn&over 3
turn&round 13
turn&van 5
turn~box -6
turn~van 5
tv 1
twelfth -1
twelv hundr 11
twelv&hundr 13
twenty and 4
twenty first -3
twenty fiv 1
twenty fiv thousand 3
twenty in 2
twenty two 1
twenty two pound 7
twenty two thousand 2
twenty&day -3
twenty&first -4
twenty&fiv 1
twenty&month -2
twenty&nin 2
twenty&now 2
twenty&pound 1
twenty&them 4
twenty&thousand 8
twenty~a -4
twenty~day -4
twenty~thousand 7
twic -2
twic i 6
two and -1
two citation 3
two day 1
two fifty 3
two forty 4
two grand 1
two hundr 26
two hundr and 8
two hundr by 5
two hundr pound -2
two i -4
two instalment 4
two lad 9
two month 1
two nin 4
two ninety 5
two ninety nin 3
two of -1
two of you -2
two oh -2
two payment 2
two pound 2
two the -4
two thousand 6
two thousand eight 5
two thousand in 4
two warrant 3
two week -2
two year 1
two~after -3
two~and 2
two~at -3
two~befor 1
two~by 7
two~com 7
two~go 4
two~in 3
two~pound -5
two~what 5
two~which 6
two~whil 7
two~you -2
typ 11
typ in 1
typ the 5
typ the amount 6
typ what 22
typ what i 19
typ&amount 6
typ&into 2
typ&phon 12
typ&pin 3
typ&say 9
typ&spell 2
typ&tell 3
typ&wrong -3
typ&yourself -6
typ~amount 6
typ~i 22
typ~in -1
typ~into 6
typ~pin 3
tyr -3
uk -2
under 1
under investigation 6
under warranty -4
under&investigation 6
under&nam 9
under&schem 2
under&warranty -4
undercover 11
underwriter 7
under~nam 3
undo 5
uneasy -10
unit 6
unit be 7
unit~be 8
unless 37
unless i 47
unless i do 7
unless i pay 9
unless its 13
unless the 5
unless&pay 36
unless&want -4
unless~do 9
unless~pay 21
unless~want -4
unlock 6
unlock the 4
unpaid 7
until the 4
until you 1
until&becaus 2
until&month -3
until&out 3
until&pay 6
until~hav 4
up # 2
up a plan -3
up and call -14
up and ring 3
up and say -13
up at -3
up at the -9
up can -10
up from -3
up from the -4
up front 7
up hed -7
up if -4
up in a 3
up its -1
up my -1
up on me 2
up on my 16
up on the -3
up that 4
up that be 4
up ther be -4
up to # -5
up to -1
up to the 3
up voucher 7
up your 2
up yourself -2
updat -5
updat that -2
upgrad 2
upload -29
upload it -8
upset 7
upstair 9
up~an -13
up~and 2
up~april -6
up~be 3
up~call -14
up~four -2
up~may -3
up~me 2
up~my 21
up~or -2
up~plan -3
up~ring 1
up~tell 12
up~the -2
up~well -2
up~what 2
up~you -4
us a -7
us a ring -2
us and 2
us and you -3
us anyth -3
us back 2
us for 1
us if -15
us if you -5
us noth -3
us now 2
us on -1
us on the -2
us or -5
us the number 2
us to -25
us to ring -5
us up -1
us you -7
us you can -7
us yourself 3
us&all -3
us&anyth -4
us&as -1
us&ask -4
us&call -2
us&card 2
us&down 3
us&form -3
us&forty 6
us&four -6
us&hell -3
us&her -3
us&hes -6
us&let -2
us&letter -3
us&lik -3
us&mov -11
us&never -3
us&noth -4
us&number -21
us&offic -4
us&our -2
us&post -4
us&right -6
us&ring -40
us&say -3
us&send -5
us&she -9
us&tak 2
us&thank -15
us&use -15
us&well -4
us&when -8
us&work -9
us&yourself 3
use at 9
use at the 15
use by 8
use it -5
use our -4
use the -2
use the number -3
use to it -2
use&letter -2
use&machin 10
use&new -2
use&number -9
use&pay -4
user 13
user nam 2
user&nam 2
usernam 8
use~number -3
use~the 1
usual -27
usually do 3
us~# -3
us~be -2
us~can -8
us~do 2
us~form -2
us~he -6
us~i 1
us~if -9
us~it 2
us~not 2
us~on 4
us~ring -11
us~send -6
us~to -5
us~you -15
us~your -5
vaccin 6
valuation -2
van and -2
van round 3
vat 1
vault 7
vehicl 2
vendor 5
venmo 18
verd 6
verification 4
verify 27
verify the 7
verify the account 4
verify your 7
verify&account 4
verify~account 4
very nic -2
very&nic -2
very&ring -6
very~i -2
vet -2
vet&ring -10
vet&sh 2
victim -2
victim support -11
victim&support -11
view -2
viewer 16
virus 8
visa 23
visa and 4
visa or 7
visa or mastercard 5
visa&mastercard 7
visa~be 4
visa~mastercard 7
visit -10
visit be -9
voic 9
voic say 2
voic&lik 3
voic&say 3
voic~ther 3
void 19
void it 7
volunteer -2
vot -5
voucher 6
voucher for -4
voucher from 22
voucher from the 15
voucher number 6
voucher to 5
voucher&corner 5
voucher&number 6
voucher&shop 7
voucher~a -5
voucher~the 8
wait and ring -7
wait for a 12
wait for it 3
wait on the -2
wait till -2
wait whil 17
wait whil you 2
wait&an -4
wait&as 4
wait&but 10
wait&giv 3
wait&his 4
wait&lin 4
wait&only 4
wait&right -4
wait&ring -4
wait&till -3
wait&whil 8
wait~a 4
wait~i 8
wait~it 3
wait~ring -7
wak 4
wak it 3
wak it up 3
wak~up 4
walk away -3
walk&away -3
wallet 16
wallet&text 6
want # 10
want a -9
want a new -4
want anyth -7
want do -3
want it 1
want it on 6
want me 5
want me to 4
want money -21
want one -5
want pay -22
want the 1
want the number 2
want to be -24
want to check -14
want to go -5
want to know -4
want to leav -2
want to mov -6
want to put 2
want to say -6
want to talk -10
want you 3
want you to 3
want&account 4
want&after -5
want&allow 8
want&an -8
want&anyth -3
want&as 3
want&bank 3
want&becaus 5
want&befor 7
want&call -6
want&card 3
want&chang -5
want&check -10
want&cod 2
want&copy -7
want&dad -6
want&deposit -5
want&first 6
want&giv -5
want&hear -4
want&hous -6
want&hundr 1
want&id -6
want&ill -3
want&know -6
want&leav -2
want&let -3
want&man 4
want&money -6
want&mov -2
want&nam -8
want&new -2
want&off 3
want&our -8
want&over -3
want&own -3
want&passport -6
want&pay -7
want&pick -13
want&read 2
want&rent -5
want&ring -6
want&say -9
want&shall -4
want&she -1
want&six 4
want&som -10
want&still -6
want&stop 2
want&sur -6
want&tablet 5
want&talk -10
want&tax 7
want&thousand 2
want&today 2
want&us -5
want&well 8
want&which -2
want~as 2
want~bank 2
want~be -25
want~check -14
want~com -4
want~get 2
want~go -2
want~hundr 1
want~know -4
want~leav -3
want~mov -6
want~nam -5
want~new -4
want~no -2
want~passport -12
want~post -5
want~put 2
want~say -3
want~talk -10
ward&say 2
warehous&an -7
warn me -6
warrant 24
warrant card -7
warrant hav 3
warrant hav be 3
warrant will 6
warrant&card -3
warrant&issu 2
warrant&nam 4
warrant&press 2
warrant~be 6
watch 2
watch it 4
watch out -5
watch out for -5
watch&out -7
watch&thousand 6
watch~for -5
water&hour -6
water&off -17
way about -5
way hom -15
way its 3
way&hom -15
way&now 3
way&thank -6
way~i 5
we be -1
we be open -6
we call 4
we can 1
we can put 1
we com 4
we do it 7
we get -4
we get a -8
we giv 2
we hav be 2
we hav just 5
we hav mov -5
we hav not -5
we hav post -3
we hav put -2
we hav send -9
we hav the -2
we hear -3
we hold 3
we need 7
we need to 5
we never -4
we post -4
we push 3
we saw -13
we say 6
we speak 4
we think 7
we think its 8
we will -13
we will not -28
we writ -3
we writ to -4
wear -14
web 2
websit -34
websit and -2
websit as 2
websit if -3
websit or -28
websit the websit 3
websit will 7
websit with -5
websit with the -4
websit&after -7
websit&as 3
websit&number -3
websit&right -2
websit&tell -3
websit&well -3
websit&when -7
websit~in -2
websit~not 5
websit~the -5
websit~websit 3
websit~you -2
wed -6
wed hav -3
wed lik -5
wed&ask -2
wed&lik -10
wednesday -23
wednesday&charg -2
wednesday&need -4
wed~at -2
wed~do -4
wed~to -2
week after -2
week and -3
week and i -2
week i -5
week i be -11
week if 4
week in 2
week or -7
week with -5
week&after -3
week&as -8
week&ask -5
week&card -2
week&id -2
week&instead -6
week&much -3
week&need -1
week&say -4
week&tell 1
week&thursday -3
week&would -5
weekday -5
weekday&four -4
weekday~four -3
weekly -10
week~do -3
week~i -1
week~id -5
week~the -11
weigh -2
welcom -3
well com -3
well giv -3
well i hav 4
well ill -3
well just 3
well need 3
well not -2
well pay -6
well pay you -3
well send -3
well the 2
well to 3
well try -5
well we 2
well writ -4
well&bank 19
well&becaus 2
well&bit 6
well&card 2
well&chang 3
well&check 4
well&lik -2
well&look -2
well&month -3
well&noth -5
well&right -1
well&send -6
well&she -4
well&them 1
well&try -13
well~go 3
well~hav 1
well~it -3
well~them 5
well~you -3
western 17
western union 25
western&union 25
we~and -4
we~at -3
we~be 1
we~him -21
we~it 2
we~its 2
we~just 5
we~mov -5
we~not -7
we~on -5
we~open -3
we~post -8
we~put -1
we~send -2
we~stop 6
we~the 3
we~with 2
we~your 5
what be in 3
what be leav -2
what be on 1
what be the 5
what card 5
what do 1
what do it 1
what for 3
what he 2
what i 6
what i be 4
what i get -3
what i need 14
what i say 11
what id 1
what it be -5
what it say 6
what its for 2
what they 4
what they call 3
what to -11
what to do -10
what we 6
what we call 2
what we do 2
what you -1
what you can -2
whatever&becaus 2
whatsapp 22
whatsapp and 10
what~call 7
what~do 1
what~i 1
what~in 2
what~its 5
what~leav -2
what~need 4
what~on 1
what~pay -9
what~say 9
what~spend -4
what~that 1
what~the 4
what~your 1
wheel -2
when he ask 4
when hes -2
when i ask 2
when i say 8
when i sign -11
when id -2
when it 2
when it com 2
when its -1
when its do -6
when its go 4
when my 3
when sh -8
when the old 3
when we -5
when will -3
when you -22
when you can -7
when you collect -9
when you com -21
when you get -5
when you hav -3
when you open -2
when you pick -2
when&app 3
when&ask 15
when&card -3
when&collect -18
when&fre -4
when&giv -6
when&hed 2
when&heer -4
when&her -2
when&hes -2
when&him -6
when&ill -3
when&land 3
when&lik -3
when&log -3
when&meet -4
when&minut -25
when&mov -2
when&next -3
when&off -3
when&old 7
when&open -5
when&order -9
when&phon 10
when&pick -3
when&press 5
when&ready 4
when&say 14
when&sh -8
when&she 1
when&sign -18
when&stood -3
when&text 3
when&turn 2
whenever -63
whenever you -15
whenever you lik -7
whenever&lik -7
whenever~lik -7
when~app 3
when~ask 13
when~back -5
when~can -7
when~collect -18
when~com 2
when~get -4
when~go 2
when~hav -7
when~old 7
when~open -2
when~phon 3
when~pick -6
when~say 17
when~sign -16
when~you -1
wher i 1
wher it say 11
wher to send 9
wher we -4
wher&buy -2
wher&keep 41
wher&say 15
wher&tell -8
wher~buy -2
wher~can 5
wher~go -5
wher~hav -3
wher~say 15
wher~send 9
whether -19
whether i -1
whether your -3
whether&still -2
whether~be -5
which bank 35
which bank be 14
which be a 3
which be on -11
which card 18
which card do 4
which one 3
which we -4
which you 8
which&bank 35
which&card 50
which&lik 2
which&read 4
which&straight 3
which~be 5
which~in -2
which~on -4
which~the -2
which~to 2
whil be 3
whil he 8
whil he wait 2
whil hes 7
whil hes ther 5
whil i 33
whil i be 17
whil i do 5
whil it 2
whil it be 2
whil she 5
whil the 4
whil you 9
whil you do 3
whil you walk 2
whil&ask 3
whil&hes 7
whil&how 2
whil&mov 3
whil&now 4
whil&open 4
whil&she 5
whil&sign 4
whil&tell 4
whil&wait 3
whil&walk 3
whil&watch 6
whil~be 16
whil~do 6
whil~go 6
whil~mov 3
whil~sign 4
whil~ther 5
whil~wait 3
whil~walk 2
whil~watch 2
whit 1
whit and 6
whit and blu 6
whit van -3
whit&blu 6
whit&card 6
whit&van -3
whit~blu 6
who be 1
who be it 1
who i -6
who i be -20
who ring -7
who you 2
who you be 2
who&bank 6
who&befor -8
who&money -4
who&pass 4
who&pay 9
who&ring -27
who&say 1
who&want -2
who&would 4
whoever 1
whol 20
whol number 4
whol thing 2
whol tim 2
whol&number 3
whol&thing 2
whol&tim 2
wholl~you 5
who~bank 4
who~be -1
who~it 5
who~my -13
who~say 3
who~up -3
who~your -4
why 15
why not 2
why the 3
why would 6
why would i 5
why&becaus 10
why&need 2
why&would 3
why~the 9
wi fi -3
wi&fi -3
wid -5
wif&as 11
will be 12
will be at 4
will be disconnect 6
will be mail -3
will be off -11
will be treat 2
will collect the -14
will com for 10
will connect 2
will connect to 2
will do -3
will do and -3
will do you -3
will giv 19
will giv you 9
will hav a -2
will help 2
will help you 2
will hold 3
will i -3
will i hav -3
will los 4
will need 3
will need your 9
will never -5
will never ask -6
will not ask -9
will not be -1
will not hav 7
will not let 13
will not touch 2
will ring -9
will ring you -4
will see -1
will send 3
will show you 8
will stay 3
will stay with 5
will try -4
will try again -4
will work -7
will you -2
will~a -1
will~again -7
will~ask -7
will~at 4
will~back -12
will~be -1
will~disconnect 6
will~everyth 9
will~hear 3
will~it 3
will~let 13
will~mail -3
will~me 18
will~off -14
will~stop 2
will~tak 2
will~the -1
will~this -2
will~through -3
will~to 1
will~touch 2
will~treat 2
will~what -8
will~you 4
will~your 8
win # 7
win&hamper -2
win&thousand 7
wind -4
window cleaner -2
window key 7
window key and 6
window support 3
window&cleaner -2
window&key 7
window&press 4
window&r 9
window&support 3
window~and 10
window~we 6
winner 13
winning 5
wip 12
wir 2
wir it 2
wir~the 3
with a link 3
with a list 5
with a man 2
with a neighbour -4
with cash 5
with drug 5
with fiv thousand 4
with her 2
with his -10
with how -6
with how to -3
with i 4
with it and -2
with me and -2
with me do 7
with me its 2
with me now 7
with me the -2
with me whil 2
with my -2
with number 2
with our 2
with pension -2
with pension wis -2
with som -2
with som id -4
with the card 1
with the dat -7
with the dog -6
with the key 2
with the new -9
with the number -10
with the nurs -6
with the paper 9
with the receipt -5
with the referenc -8
with them 4
with you at -3
with you i -2
with you tomorrow 3
with you whil 5
with you you -3
with your -1
with your account 3
with your card 16
with your first 5
within 4
within a -2
within the 19
within the hour 34
within&hour 22
within~hour 32
without 6
without it 7
without it i 6
without~i 10
with~account 4
with~address -2
with~and 1
with~at -5
with~bank 3
with~be 1
with~card 4
with~charg -3
with~dat -7
with~day -14
with~dog -6
with~for -2
with~form -3
with~four 2
with~i -5
with~id -5
with~in 3
with~letter -1
with~link 2
with~list 5
with~medicar 2
with~neighbour -2
with~new -7
with~not 5
with~now 6
with~nurs -7
with~of 2
with~on 1
with~other -5
with~paper 5
with~passport -4
with~payment -8
with~photo -6
with~receipt -5
with~referenc -23
with~she -4
with~son -6
with~then 3
with~thousand 6
with~tomorrow 3
with~we -3
with~whil 10
with~wif -7
with~wis -2
witness -2
woman 1
woman from 3
woman from the 4
woman on 2
woman&wait 8
wonder -11
wonder if -4
word 5
word and 2
word so 6
word to 7
word~and 5
word~you 2
work again -9
work day -43
work day and -4
work from 1
work&again -11
work&anyth -2
work&day -49
work&know 3
work&number -3
worry -3
worry it -7
worry&call -13
worry~its -2
worry~the -7
worry~you -2
wors -10
worth # 10
would be # -3
would be 1
would com in -3
would drop -15
would go back -4
would go to 3
would he -3
would i 1
would i be 3
would i do 2
would i send 4
would lik -14
would lik to -15
would los 8
would not let 2
would not tak -15
would post -6
would she -4
would you 1
would&account 2
would&an -8
would&but 2
would&buy 4
would&confirm 3
would&cost -2
would&day -6
would&drop -15
would&giv 2
would&him 7
would&hour 4
would&hous 7
would&lik -18
would&log 2
would&los 11
would&man 4
would&next 5
would&oh 2
would&only 10
would&otherwis 6
would&post -7
would&pound -10
would&rather -2
would&read 11
would&ring -1
would&round 8
would&show -3
would&start 2
would&suit -2
would&talk 2
would&tell -5
would&thre -12
would&transfer -5
would&unless 18
would&until 10
would&use 7
would&want -1
would&wednesday -9
would&within 2
would~# -7
would~and 5
would~ask -2
would~com -8
would~cost -2
would~her 2
would~if 5
would~let 2
would~lik -6
would~off -2
would~ring -6
would~round 14
would~say -2
would~send 2
would~tak -19
would~tell -3
would~them 5
would~to -1
would~with -2
would~you -3
wrap 22
wrap&foil 5
writ in 3
writ on it 4
writ to -111
writ to me -7
writ to the -6
writ to us -4
writ to you -13
writ&ask -3
writ&dat -3
writ&form -3
writ&him -12
writ&hold 2
writ&off 2
writ&pin 11
writ&say 3
writ&send -7
writ&she -2
writ&us -9
writ&would -10
writ~can 2
writ~me -2
writ~pin 11
writ~the -1
writ~then -3
writ~us -4
writ~you -13
wrong -1
wrong number -4
wrong one 5
wrong&due 5
wrong~it -2
wrong~the -4
xbox card 5
xbox&card 5
yeah ill -10
yeah no -4
yeah&approv 4
yeah&fin -7
yeah&ill -13
yeah&oh -3
yeah&ok -5
yeah&work -7
yeah~its 1
year and -1
year and i -5
year and the -4
year he -14
year the -4
year&ask -11
year&card 7
year&fee -6
year&nin 3
year&ninety 3
year&say -6
year&send 6
year&think -3
year&well -2
year~say -6
year~ther -3
yes and then 2
yes be -3
yes i do 1
yes ill -4
yes maam 2
yes maam i 2
yes or -9
yes or no -11
yes pleas -1
yes we 2
yes we hav 1
yes when 8
yes&all -3
yes&bank 19
yes&cod 3
yes&her -4
yes&hes -1
yes&him -2
yes&hold 3
yes&ill -8
yes&let 2
yes&lik -4
yes&maam 1
yes&nam -2
yes&off -2
yes&our 3
yes&pleas -1
yes&ring 2
yes&say 2
yes&second -2
yes&send -4
yes&text 6
yes&through -4
yes&when 1
yes&why 2
yes~ill -2
yes~no -7
yes~say 5
you a laptop -4
you a letter -2
you a messag -9
you a number 4
you a passcod 4
you a text -4
you about -3
you alright -2
you alway -8
you alway do -8
you and if 2
you and me 8
you anyth -2
you approv 3
you ask -39
you ask for -5
you ask me -3
you ask us -6
you at the 1
you at your 5
you back 2
you back about -4
you bank 6
you be a 1
you be buy 3
you be fre -3
you be get 2
you be giv 4
you be hav 8
you be over -2
you be owe 1
you be pass -3
you be pre 3
you be say -2
you be struggl -4
you be the 1
you be welcom -5
you be with 9
you befor -3
you befor you -4
you book -10
you bring -3
you but 2
you but the 2
you but you 3
you can also -9
you can appeal -3
you can ask -10
you can bring -6
you can but 11
you can call -13
you can carry -3
you can com -3
you can do 1
you can giv -2
you can hav -6
you can look -12
you can pay -17
you can pick -9
you can pop -4
you can ring -8
you can say -4
you can see -4
you can set -12
you can upload -3
you chang -2
you check -7
you collect -9
you com -59
you com in -13
you do it 7
you do two 2
you ever -8
you ever get -4
you fail 2
you fancy it -6
you fil a -3
you fill -1
you fill in -1
you find us 4
you first -3
you for -1
you for it 2
you for money -2
you get a -1
you get it 2
you get on -2
you giv it 2
you go 1
you go to 2
you good 2
you hang 8
you hang up 8
you hav already -6
you hav any -2
you hav be 12
you hav do 1
you hav hav -2
you hav look -4
you hav no 2
you hav noth -5
you hav put 2
you hav ring -2
you hav sign -11
you hav the 1
you hav to 3
you hav until -3
you he 5
you heer 2
you his sort 3
you hold 6
you i be -2
you in a -3
you in the 1
you into 2
you its a 5
you just 1
you just say 8
you keep 15
you keep the 6
you keep your 6
you know i 6
you know its 2
you know the 3
you know you 3
you leav -7
you leav a -5
you lik -11
you lik it -2
you los 4
you mak a 2
you manag -5
you may -7
you might -11
you might hav -7
you miss it -5
you must 14
you need -16
you need a -6
you need anyth -4
you need cash -4
you need my 2
you need not -6
you need to 3
you no -5
you no charg -3
you normally 5
you normally use 5
you not 2
you not to 3
you now 1
you off 1
you on a 2
you on friday -2
you on the -5
you on your 1
you out 1
you pay 1
you pay for -2
you pay us 3
you pick -3
you pleas -2
you put 2
you qualify for 2
you read 21
you read it 7
you read me 9
you right 1
you ring -1
you ring me 7
you ring the -4
you ring us -3
you say 3
you say its 4
you say no 2
you see 6
you see the 13
you send 3
you send it 8
you send me 15
you settl 8
you should -1
you sign -1
you six 5
you still -10
you still on -4
you still want -12
you sur 4
you tak out 3
you tell -2
you the card 4
you the detail 4
you the form -2
you the sort 2
you the whol 3
you the word 2
you then -2
you think -9
you thre -4
you through 4
you through it 7
you thursday 2
you to be 8
you to do 2
you to go 2
you to mov -10
you to send 2
you too -3
you understand 1
you use 2
you use at 9
you use for 3
you use the 1
you want a -6
you want me 2
you want one -3
you want to -10
you when -2
you when you -3
you wher 19
you whil 3
you whil you 4
you who -3
you will be 22
you will los 2
you will not -3
you will see -1
you writ to -5
you you will 2
you your 7
youd be 9
youd be do 2
youd do -2
youd get -1
youd get a -7
youd lik -10
youd lik to -2
youd put -7
youd rather -6
youd send 4
youd sooner -9
youd want -2
youd&bank 9
youd&check -4
youd&lik -10
youd&rather -6
youd&ring 3
youd&send 3
youd&sooner -9
youd&thousand 6
youd&us -3
youd&want -6
youd~a -7
youd~do 3
youd~the -2
youd~to -1
young&ring -2
your account 1
your address 1
your app 4
your balanc 21
your bank and 4
your bank app 12
your bank card 13
your bank do 2
your bank send 6
your bank so 9
your bank the 8
your bankll 5
your bill -16
your bill and -5
your blu -3
your branch 1
your brother 3
your brown -5
your call -25
your call be -8
your car 3
your card and 10
your card detail 6
your card i 4
your card in 2
your card now 6
your card or 3
your card over 9
your card reader 9
your cas 8
your claim -8
your claim number -3
your computer 5
your computer and 10
your cousin -4
your dat 1
your dat of 2
your debit 13
your debit card 13
your delivery -1
your direct -6
your direct debit -4
your doctor 4
your driv licenc 2
your end 3
your fac 4
your family 1
your fault 2
your fil 11
your first 1
your first wag 6
your full 3
your hand 12
your internet 1
your ip 11
your ip address 11
your laptop 4
your letter -18
your lin 11
your lin will 3
your los 7
your mobil 4
your mortgag -17
your mother maiden 5
your mum -1
your nam for 3
your nam hav 3
your nam so 7
your nam to 8
your nam you 3
your national 6
your national insuranc 7
your network 1
your new -9
your next -31
your next bill -9
your nhs 6
your old 3
your old card 7
your onlin 6
your onlin bank 9
your order -9
your own 1
your passport -1
your payslip -2
your pension 2
your phon 5
your phon go 3
your phon or 2
your pin -1
your plan -10
your pocket 12
your red 2
your red whit 2
your rent 2
your repeat -2
your right 4
your router 4
your screen 1
your servic 5
your servicer 3
your sid 1
your social 2
your social security 5
your statement -3
your tax 2
your tea -2
your thumb 15
your usual -4
your vehicl 2
your visa 8
your will 3
yourself and -4
yourself on -3
yourself on the -4
yourself&onlin -3
yourself&till 3
yourself&websit -5
yourself~the -3
yourself~you -2
your~# -3
your~across 2
your~app 7
your~at 1
your~balanc 5
your~bank 5
your~board -2
your~can 1
your~card 14
your~chang -2
your~cod 1
your~debit -4
your~detail 6
your~digit 6
your~email -2
your~end -3
your~for 2
your~form -5
your~get 2
your~hav 11
your~i 2
your~if -17
your~insuranc 8
your~its 1
your~madam 3
your~maiden 5
your~need 6
your~next -2
your~now 24
your~of -2
your~off -2
your~okay 2
your~open -6
your~or 2
your~out 5
your~over 2
your~password 6
your~payment -2
your~plan -3
your~press 23
your~provider 2
your~reader 9
your~sam 2
your~say -1
your~security 7
your~send 4
your~servic -3
your~so 4
your~stay -9
your~tax -1
your~thank -3
your~that 2
your~then 6
your~this -2
your~to 2
your~today 9
your~too 5
your~up 4
your~when 2
your~which 6
your~whit 2
your~will 16
your~with 3
your~yes 2
yous -3
you~# 8
you~about -3
you~account 4
you~already -3
you~also -13
you~an -1
you~any -1
you~anyth -11
you~appeal -3
you~ask -2
you~bank 4
you~box 3
you~bring -4
you~but 20
you~buy 2
you~call -2
you~can -3
you~charg -3
you~clos 2
you~com -9
you~detail 5
you~do 1
you~driv 5
you~fill -2
you~for -1
you~fre -8
you~friday -4
you~hang -4
you~her -2
you~id -4
you~in -2
you~itll 2
you~just 1
you~laptop -7
you~leav -3
you~let -2
you~look -5
you~mak -2
you~manag -2
you~me 2
you~messag -2
you~money -1
you~month -3
you~mov -1
you~much 2
you~mum -6
you~my 1
you~noth -8
you~number 2
you~on -1
you~one -6
you~onlin 2
you~or -7
you~out 1
you~over -2
you~pay -10
you~pension -4
you~pick -6
you~pop -2
you~pre 4
you~prov 4
you~read 5
you~ring -7
you~set -9
you~sign -2
you~six -2
you~somebody -2
you~sort 10
you~stay 3
you~still -12
you~stop -6
you~struggl -4
you~ten -10
you~text -7
you~thos 3
you~tim -3
you~typ 1
you~upload -3
you~us -1
you~want -11
you~we -3
you~welcom -5
you~when -1
you~whol 3
you~with 1
you~word 5
you~writ -3
you~youd -3
you~yourself 7
zell 6
zell the 3
zell to 6
zell to the 3
zell~the 13
zero 7
`;
