/** Written by scripts/fit-check.ts: see wording.ts. */
export const FITTED = {"whole":{"intercept":-1.715,"slope":3.113},"demand":{"intercept":-1.332,"slope":2.917}};
export const PACKED = `
# a -2
# at -6
# back 3
# be 9
# befor 7
# by 18
# charg -2
# day -5
# deposit -1
# do 1
# each 3
# first 2
# for 14
# from -5
# hav 8
# he 1
# i 10
# id -3
# if -4
# in 8
# instead 1
# not 5
# now 11
# off -1
# ok 3
# only 1
# out -2
# p -1
# per 1
# that 3
# to 34
# today 3
# up 2
# which 2
# with 2
# you 4
#~a 22
#~and 8
#~ask -5
#~bank 1
#~be 13
#~card 9
#~cent 1
#~charg 4
#~could 2
#~day 2
#~do 3
#~from -2
#~front 2
#~get 3
#~hav 4
#~he 4
#~her 11
#~if -1
#~m -2
#~me 1
#~month -1
#~my 12
#~need 3
#~next -3
#~now 2
#~of 2
#~on -2
#~our 2
#~pay 7
#~put 4
#~send 3
#~speak 2
#~the 6
#~then 8
#~ther 4
#~they 6
#~to 16
#~voucher 1
#~with 4
#~you 8
#~your 5
:and 1
:any -2
:anyth -12
:ask 3
:at 6
:back 2
:bill 2
:box -1
:bring -1
:but 1
:buy -1
:can 13
:chequ 2
:com 2
:could 5
:end -1
:for 1
:four 5
:from 3
:giv 4
:hear 4
:heer 3
:her -2
:hi -2
:how -1
:hundr 1
:id 1
:if -1
:insuranc -1
:just -1
:keep 1
:know -2
:long -5
:look -1
:might -4
:money -5
:much 1
:nam -4
:need -16
:never 13
:nin 2
:no -11
:noth -2
:now -2
:number -3
:oh 8
:ok -4
:okay 3
:owe -4
:pay 5
:pleas -1
:quick -2
:say 8
:sister 1
:so -3
:someon -1
:somewher -1
:talk -1
:thank -6
:then -2
:ther -3
:thirty 2
:this 3
:want -5
:well -3
:who 1
:why 6
:work 2
:year 1
:yes -9
:your -2
a # 4
a balanc 2
a bank 13
a banknot -12
a bench 2
a bill 2
a bit -13
a bond 9
a book 1
a boy 2
a branch -1
a burst -2
a buyer 2
a cancellation 2
a cas 3
a cashier 2
a certificat 2
a chequ -5
a claim -4
a clerk 3
a cod 8
a colleagu 2
a collection -2
a con -4
a copy -1
a cost 3
a courier 1
a crash 5
a crim -4
a cruis 1
a cuppa -2
a day -6
a debit 4
a debt -2
a delivery -1
a deputy 2
a different 11
a dog -1
a driver 8
a favor 3
a fee -5
a fella 2
a fin 9
a fool 1
a form -17
a forty 1
a fresh 1
a gag 6
a gentleman 6
a gift 2
a go -1
a good -15
a government 1
a grand 1
a hardship -1
a hold 9
a hundr 10
a jeweller 1
a job -1
a key -3
a lad 3
a lanyard 3
a lass 2
a lawsuit 2
a leaflet -8
a leak -1
a letter -34
a lifetim 1
a lift -3
a list -2
a liv 1
a loan 3
a locksmith 5
a look -8
a lot -1
a lump 1
a machin 1
a magazin 4
a man 35
a messag -5
a meter -2
a mistak 2
a month -19
a mop 1
a mr 5
a neighbour -7
a nin 2
a notic -8
a number 13
a one 3
a paper -6
a parcel -2
a passcod 2
a password -2
a payment -4
a paysaf 2
a pendant -1
a penny -2
a personal 5
a phon 1
a photo -3
a pictur 1
a plan -1
a polic 2
a pound -2
a pric -1
a privat 1
a priz -2
a program 4
a public 1
a purchas -1
a quot -1
a rebat 3
a receipt -1
a record -2
a refundabl 1
a releas 2
a reminder -3
a request 1
a revolut 4
a ring -4
a scottish 1
a screen 1
a seal 3
a second 6
a selfi 1
a sheet -1
a shop 1
a signatur -3
a siren 1
a sit 1
a small 4
a soft -1
a solicitor 1
a soul 2
a specialist 3
a star -1
a statement -9
a stop 2
a surpris 3
a surveyor -2
a talk -3
a technician 1
a tenner -1
a test -1
a thing -2
a think -2
a third 2
a thousand 3
a tim -4
a tin -6
a top 1
a two 1
a virus 4
a voic 3
a voucher -3
a wallet 1
a warrant 4
a week -16
a whil -1
a whistl 3
a whit -2
a woman 2
a word 1
a year -12
about # -2
about a -3
about eight -2
about fiv -4
about four -1
about her -6
about my -3
about refund -1
about ten -1
about that -7
about this -5
about two -2
about~and -8
about~call -1
about~claim -2
about~day -2
about~do -4
about~fiv -2
about~fre 3
about~hundr -1
about~i -2
about~if -1
about~in 1
about~ring -2
about~to -2
about~week -3
about~what -1
about~with -1
abroad 10
abroad press 1
accept 6
account and 12
account as -5
account at -1
account be 17
account for 5
account frozen 1
account hav 1
account hed 3
account i 1
account in 2
account its 6
account manager 2
account nam 1
account on -8
account so 5
account the -1
account this 1
account we -1
account with 1
account you -1
account~a 2
account~be 16
account~friday -4
account~ill 2
account~it 4
account~lock -1
account~one 1
account~read 3
account~say -1
account~you 3
account~your -1
across 19
across the 1
across to 5
activation 5
activity 6
address and 1
address he 1
address in 2
address on -10
address to 1
address you -1
address~a 4
address~hav -1
address~say 1
address~tell -1
address~the -5
address~to -1
address~you 3
admin 8
admission 1
advic -6
adviser -8
adviser will 4
adviser~the -3
afraid -7
after a 1
after fiv -2
after four -4
after i -3
after id -2
after the -3
after then -1
after they 1
after you -1
afternoon 7
afternoon~that 1
after~and -2
after~hav -4
after~its 1
again and -8
again do -1
again its -2
again on -2
again tomorrow -6
against 9
against you 2
again~between -2
again~i 1
again~it -1
again~ring -1
again~the -4
agent 11
agent will 2
age~i 1
ago -1
agre -2
agreed -1
agreement -2
ah -1
ahead 8
ahead and 1
ahead of 2
ahead~the 2
ah~be -2
aid 4
air 1
airbag -2
alert 2
all back -2
all do 1
all fre -2
all hav -1
all in -1
all my 1
all of 5
all only 1
all out 5
all pay -3
all right -16
all say 2
all that 2
all the 1
all thre 1
all together 1
all you 1
all your 1
allocation 2
allow 11
all~and -1
all~be -4
all~for -1
all~hav 1
all~it 3
all~one -1
all~our 2
all~that 1
all~them 3
all~us -1
all~you 1
already -17
already~the -2
alright -10
also -7
also~the -4
alway -13
alway do -7
alway hav -3
amazon 10
amazon prim 2
ambulanc -1
amount 12
amount~i 2
an address 1
an admission 1
an agent 1
an alarm 1
an app 6
an appointment -2
an approv 1
an automat -1
an email -3
an emergency -1
an engineer -2
an envelop 7
an exit -1
an officer 4
an undercover 2
an unpaid 4
an urgent 5
and # 8
and account 8
and after 2
and all 5
and an 3
and as 5
and ask -20
and back 4
and be -2
and becaus 1
and bin -2
and blu 4
and bring -10
and by 1
and call -5
and chang -4
and check -11
and choos -3
and com -2
and could 11
and dad -1
and dat -1
and eighty 1
and eleven 2
and everyon 1
and family 3
and fifty 13
and for 3
and forty 10
and four -2
and fourth 1
and giv -2
and hav 6
and he -2
and hed 10
and his -3
and how -2
and id 1
and ignor 1
and ill 31
and keep 14
and knock -3
and leav 1
and log 2
and look -9
and me 1
and national -1
and need 11
and never -1
and no -10
and noth -1
and now 6
and number 1
and on -6
and one -5
and open 1
and our 1
and password 3
and pay 1
and phon 1
and pleas 5
and pop 1
and put 9
and quot -1
and r 2
and read 20
and return 2
and ring -22
and say 1
and scratch 1
and see -4
and send 1
and she -3
and show -4
and sign -5
and sixty 1
and som -1
and someon -2
and sort -1
and tell 12
and ten 2
and text 1
and they 1
and theyd -4
and theyll -9
and this 3
and to 1
and twenty 3
and typ 4
and wait 1
and want -4
and we -5
and wher 4
and whether -1
and which 11
and whil 3
and who 2
and writ -1
and youd 2
and~a 8
and~about -2
and~add 2
and~adviser 2
and~again -1
and~agent 1
and~and 13
and~any 1
and~anybody -3
and~anyon -10
and~ask -8
and~at -2
and~back 3
and~bank 16
and~bill -2
and~bless -2
and~bring -2
and~buyer 1
and~by 1
and~call 2
and~can -15
and~card 1
and~charg -1
and~cod 10
and~com -1
and~could -10
and~courier 2
and~customer 1
and~dat 10
and~deposit 2
and~dollar -2
and~driv -1
and~els 1
and~email -4
and~every 1
and~fill 1
and~first -9
and~for 4
and~fre -1
and~giv -1
and~half 4
and~he 2
and~hed 1
and~hell 1
and~her 3
and~hes 1
and~his -1
and~hold -2
and~how -1
and~i 16
and~id 1
and~if -7
and~ill 5
and~in 12
and~insuranc -1
and~keep 7
and~key 1
and~last 3
and~let 4
and~letter -4
and~licenc -1
and~lik -1
and~littl 1
and~look -2
and~los 5
and~man 6
and~mark 3
and~may -1
and~me 12
and~money -5
and~month 3
and~mother 1
and~much -1
and~must 6
and~my 10
and~nam 4
and~need 14
and~never -1
and~new -9
and~nin 5
and~not 22
and~number 10
and~off -1
and~officer 1
and~on 2
and~open 2
and~owe 2
and~pass 1
and~password 5
and~pay -10
and~phon -6
and~pop 2
and~pound 1
and~put -12
and~read 7
and~reply -1
and~ring -16
and~say -23
and~security 5
and~should 2
and~six 3
and~so 4
and~someon -3
and~tak 2
and~tap -1
and~tell -13
and~text 1
and~them 1
and~ther 3
and~they -8
and~theyd -1
and~this 8
and~thousand 1
and~thre 6
and~tim 2
and~to 8
and~us -8
and~want 7
and~warrant 2
and~we -1
and~what 3
and~will 4
and~window 1
and~your 8
ann -1
another # 3
another -4
another day -1
another in -1
another month -1
another phon -2
another~and 4
another~on -1
answer 4
answer the 1
antivirus 1
any branch -3
any day -2
any detail -1
any good -4
any jewellery 2
any money -6
any number -2
any of -12
any other 1
any payment -2
any question -1
any stor -1
any tim -16
anybody -25
anybody say -1
anybody who -2
anybody~the -3
anybody~you -4
anydesk 8
anyon ask -2
anyon in -1
anyon outsid 2
anyon ring -1
anyon who -14
anyon your -1
anyon~ask -1
anyon~ring -4
anyon~tell -1
anyon~you -5
anyth a -1
anyth and -3
anyth els -11
anyth from -4
anyth i -6
anyth if -1
anyth its -1
anyth no -4
anyth on -1
anyth or -2
anyth to -1
anyth today -1
anyth you -2
anyth~ask -1
anyth~do -3
anyth~hav -1
anyth~i -1
anyth~it -3
anyth~just -2
anyth~me -1
anyth~no -3
anyth~the -9
anyth~you -4
anyth~your -3
anyway -10
anyway and -1
anywher -1
any~and -3
any~from -1
any~in 3
any~on -1
any~or -2
any~our -1
any~you -3
an~but 2
an~for -1
an~from 1
an~if -5
an~in 3
an~its -2
an~no 1
an~on -6
an~or -1
an~payment 3
an~so 3
an~to -1
an~will 2
an~with -3
apologis -1
app and -1
app its 1
app or -6
app so 9
app stor 1
app to 1
app when -1
appeal -6
appear 4
appear for 1
appl 17
appl card 2
appl voucher 2
appointment -13
appointment with -1
approv 26
approv for 1
approv it 4
approv~in 1
app~be 1
app~for 1
app~it -1
app~not 2
app~press -1
app~they 3
april -4
april and -2
area -1
argo 2
around -2
arrest 7
as a 8
as alway -2
as an 3
as befor -2
as far 3
as friend 3
as i -5
as id -8
as if 2
as it -2
as its -1
as long -1
as much 1
as normal -4
as that 6
as the 13
as to 1
as usual -1
as well 1
as you -11
asham 1
ask a -2
ask about -16
ask could -5
ask do -4
ask her -1
ask him -2
ask how -5
ask i 1
ask if -25
ask in -1
ask its 2
ask me -3
ask my -10
ask say 2
ask the -7
ask them -7
ask to -2
ask us -8
ask wher 2
ask why 1
ask would -1
ask you -6
ask~a -11
ask~bank -2
ask~be -3
ask~for -10
ask~he -1
ask~i -24
ask~if -5
ask~it -8
ask~its 6
ask~me -5
ask~money -1
ask~not 2
ask~say 2
ask~see -4
ask~someon 5
ask~that -4
ask~the -13
ask~to -30
ask~we -1
ask~you 3
ask~your -7
assessment -3
assist 1
as~account 2
as~admission 1
as~and 5
as~ask -2
as~at 1
as~be -11
as~hav -9
as~i 5
as~if -1
as~its 4
as~the 2
as~will 1
at # 15
at a -10
at all -5
at any -5
at christma -2
at eight -3
at eleven -1
at fiv 8
at four 3
at it -5
at midnight 2
at noon 2
at risk 4
at teatim 2
at ten -13
at that -5
at this 2
at twelv 1
at two -6
at work 1
at your 9
attorney -1
at~address 1
at~bank 9
at~be -3
at~cash 2
at~computer 1
at~council -2
at~counter -3
at~courthous -1
at~credit -2
at~desk -6
at~end -1
at~front -3
at~gat 1
at~he 1
at~hospital -2
at~hundr 7
at~i 4
at~if -1
at~library -4
at~moment -1
at~offic -4
at~on -3
at~only 1
at~past -1
at~pleas 2
at~post -7
at~shop -1
at~so 5
at~stag 2
at~station -1
at~stor -1
at~ther -2
at~thousand 1
at~till -2
at~tim -4
at~unless 4
at~warehous -2
auction hous -2
audit 11
august -5
aunt -3
aunty 1
authoriz 4
automat -1
automat~from -2
availabl 1
avoid 5
away 4
away~a 2
away~ill 1
away~the 2
away~you 2
aye 1
aye~be 3
aye~its 1
aye~they 1
a~# -3
a~a -2
a~about -6
a~account 16
a~address 1
a~after -5
a~against 1
a~alarm -4
a~as 1
a~ask -3
a~at -7
a~bag 2
a~bank 2
a~bathroom 1
a~bond 3
a~brac 1
a~but 1
a~by 2
a~call 1
a~card 8
a~chanc 2
a~charg 3
a~com 8
a~could 2
a~courier 3
a~credit -2
a~dat -1
a~day -7
a~deal -1
a~even -3
a~fee 10
a~fil 1
a~firm 1
a~first -3
a~form -3
a~from -6
a~go 1
a~hav 9
a~he -5
a~hed -1
a~hold 4
a~hundr 1
a~i -3
a~if -5
a~it 1
a~its 5
a~just 1
a~later -1
a~lik 3
a~list 2
a~mak 1
a~matter 1
a~nam 3
a~near 1
a~never 1
a~new 3
a~nin 1
a~no -7
a~nois 1
a~now 5
a~off 4
a~oh -2
a~okay 1
a~onc -2
a~one -2
a~or -16
a~order 10
a~out 1
a~pack -1
a~pag -2
a~password -1
a~payment 5
a~penalty 1
a~plac 1
a~pound 9
a~put 1
a~read -2
a~right 3
a~ring 6
a~round -1
a~say 5
a~shar 2
a~she 5
a~sur -1
a~tak 7
a~tax -1
a~tell 2
a~the -1
a~ther 3
a~they 4
a~thing 9
a~thousand 2
a~through -6
a~ticket 1
a~till -1
a~tim -3
a~under -2
a~van -1
a~voic 3
a~warrant 2
a~what 4
a~who 6
a~will 12
a~would 11
a~yeah -2
b 4
baby -3
back # 2
back about -10
back and 1
back be -1
back brac 2
back by -4
back from -1
back i 5
back if 1
back in -8
back it -2
back no 1
back of -19
back on -12
back so 1
back ther -1
back to 8
back today 1
back when 3
back with 1
back~# 3
back~a -5
back~be -3
back~go -1
back~he 1
back~i 9
back~id -1
back~me 4
back~my -6
back~six -2
back~that 5
back~way 1
back~you 7
back~your -13
bad 2
bad credit 1
badg number 2
badg~the -1
bad~i 1
bag 4
bag and 2
bag~be 1
bail 9
bailiff 12
bairn 1
balanc 14
balanc go -1
balanc to 2
bank account 1
bank and 12
bank app 8
bank as -1
bank be 8
bank book 3
bank card 28
bank for 1
bank i 1
bank its 3
bank just 1
bank messag 1
bank on 10
bank ring -2
bank say 7
bank security 1
bank send 1
bank she 1
bank so 15
bank the 6
bank transfer 9
bank whil 3
bank will 1
bank would 8
bank yes 2
bank you 1
bankll 3
bankll text 1
bankll~you 1
banknot 9
banknot a 2
banknot and 3
banknot on -9
banknot~it -1
bank~a 1
bank~and 4
bank~ask 5
bank~be 4
bank~check 3
bank~do 4
bank~for 5
bank~he 2
bank~him -1
bank~if -1
bank~ill 2
bank~it 6
bank~its 7
bank~my -1
bank~not 6
bank~number 2
bank~one 1
bank~ready 1
bank~say 5
bank~so 9
bank~tak -2
bank~that 3
bank~the 5
bank~they -1
bank~to 14
bank~we 1
bank~you 14
bank~your 1
barclay 7
barcod 4
batch 2
bathroom 2
battery -6
be # 4
be abl -1
be accept 1
be afraid -7
be after 1
be all -20
be an -2
be and -1
be another 1
be anyon -5
be anyth -1
be arrest 1
be ask 4
be at 17
be audit 3
be back -8
be be 28
be behind -4
be better -2
be brought 2
be busy -1
be buy 2
be call 7
be cancel -4
be chang 4
be check -1
be chosen 4
be clear 2
be clos 6
be collect 1
be com -1
be connect 3
be cover -1
be cut 2
be deputy -1
be different -1
be disconnect 2
be dispatch 4
be do 8
be down 1
be due -1
be enough -3
be everyth -1
be fin -17
be fix 4
be flag 1
be for 11
be four 2
be fre -3
be from 1
be frozen 4
be get 11
be giv 7
be grand -1
be great -2
be hack 4
be happen 1
be happy -1
be heer -1
be her -2
be his -2
be hold 3
be hom -5
be honest -2
be how 4
be i -3
be just 1
be knock -1
be lat -12
be liabl 1
be link 4
be lock 4
be look 6
be los 3
be mail -5
be mak -2
be mov 3
be need -2
be next -1
be nineteen -1
be normal 5
be noth -27
be off -10
be officer 2
be okay -6
be only 8
be our 3
be out -3
be outsid 2
be over -3
be overcharg 2
be owe 6
be pass 1
be past 4
be pay 16
be pick 5
be pre 2
be put 4
be ready -9
be real -5
be reimburs 2
be renew 2
be return 3
be round 2
be run -2
be sack 2
be say -4
be see 1
be seen 5
be send 11
be seven 1
be she 1
be short -3
be show 3
be sign 1
be so 1
be someon 1
be sorry -7
be still -8
be stood -3
be stop 4
be straight -1
be struggl -2
be stuck 1
be suppos -1
be sur -8
be suspend 5
be tak 1
be talk 2
be tea -1
be tell 13
be ther -23
be they 3
be this 5
be to 33
be tomorrow -3
be too -4
be two 4
be up -9
be upstair 2
be use 11
be watch 6
be welcom -5
be what 2
be why 2
be wrong -4
becaus he 6
becaus i -1
becaus its 6
becaus my -4
becaus of 5
becaus the 10
becaus they 4
becaus you 2
becaus your 1
becaus~be 16
becaus~say 3
bed 4
bedroom 5
befor and -4
befor anyth -4
befor fiv 6
befor i 4
befor it 3
befor my 1
befor the 5
befor they 7
befor we 4
befor you -16
befor your 2
befor~can 8
befor~could 1
befor~get 1
befor~hand -3
befor~hav -1
befor~if -1
befor~oclock 2
befor~or 1
befor~releas 1
befor~say -1
befor~start -1
befor~your -1
behalf 1
behind -5
behind the -7
believ 2
bell -2
bell~be -1
bench 1
bench warrant 4
benefit 7
best i -1
best not 3
best way -2
best~hav -1
better -1
between -12
between eight -1
between nin -3
between one -4
between ten -1
between us 5
between~and -22
be~# 24
be~abl 3
be~about -2
be~address -2
be~all -9
be~already -1
be~anyth -7
be~approv 4
be~as 3
be~ask -6
be~at 3
be~balanc 2
be~be 6
be~befor 4
be~best -1
be~between -2
be~bill 2
be~bring -1
be~but -1
be~buy 1
be~by 14
be~call 3
be~can -3
be~card 7
be~caus -2
be~charg -14
be~com -3
be~con -2
be~cost -1
be~cover 2
be~customer 2
be~cut 2
be~dbs 1
be~dear -2
be~deposit -6
be~do 14
be~due 1
be~email 2
be~enough 1
be~error 2
be~every 2
be~everybody 2
be~fee -1
be~few -2
be~final 3
be~first 3
be~form -11
be~forward 1
be~fre -3
be~from 11
be~furnitur 2
be~gag 6
be~get 1
be~go -1
be~good 2
be~grand 2
be~grandson 2
be~he -3
be~heer 2
be~her -2
be~his 1
be~hom -1
be~hous 1
be~hurry -3
be~hurt -3
be~id 1
be~if -5
be~ill -2
be~into 3
be~its 2
be~just -3
be~keep 4
be~last 3
be~letter -5
be~lin -1
be~list -1
be~lot -1
be~lovely -1
be~madam 3
be~microsoft 3
be~minut -3
be~mr 4
be~mrs 3
be~nam -1
be~need -2
be~new 3
be~nin 2
be~no -3
be~nobody -2
be~number 5
be~of -3
be~officer 1
be~oh -5
be~one 5
be~only 1
be~openreach 1
be~out 4
be~outsid 1
be~owe -2
be~peopl 1
be~priz -2
be~real 1
be~refundabl 1
be~report 1
be~right -7
be~ring -7
be~risk 5
be~rush -1
be~saf 2
be~sam -3
be~saving 2
be~second 3
be~secur 5
be~see 2
be~servic -2
be~she -1
be~sinc -1
be~six 1
be~sixty -1
be~so 2
be~someth -1
be~star -1
be~still -3
be~thank -7
be~that 1
be~them 5
be~then 4
be~they 2
be~thousand 4
be~thursday -1
be~till -5
be~tim 5
be~today 3
be~tonight 1
be~too 1
be~unless 2
be~up 6
be~urgent 1
be~us -11
be~use 5
be~warrant 2
be~week -1
be~what -1
be~will -1
be~with 6
be~within 7
be~yes 1
be~your 13
big -3
bik -10
bill and -3
bill be -1
bill of 1
bill to -3
bill you -1
bill~hav -1
bill~itself -1
bill~you -1
bin -10
bin it -2
birth -12
birth and -12
birthday and -1
birth~the -3
biscuit -2
bit of -4
bitcoin 26
bitcoin machin 4
bitcoin~the 1
bit~be 1
bit~the 4
black 11
black screen 5
black~and 1
blanket -1
bless you 2
block -2
block and -5
blood -1
blood do 1
blu card 1
board and -1
boiler -4
boiler~and -1
bond 22
bond of 1
bond~# 1
bond~at 2
book -26
book and -1
book it -1
book me -2
book with -4
book~can -1
book~in -1
book~the -1
bor -1
border 2
borrow 1
both 12
both sid 13
bother 9
both~of 3
bottl -1
bounc 16
bounc and 5
bounc it 1
bounc straight 1
bounc~back 1
bounc~the 1
box -1
box and 3
box for -2
box off -1
box with 2
box~and -3
box~her 2
box~the -4
boy 5
brac 1
brac and 2
brac~a 1
branch -12
branch and 1
branch as 1
branch if -1
branch or -2
branch with -3
branch~be 3
branch~you -2
brand 1
breach 6
break 1
break the 1
breakdown -1
breakfast -1
breath -2
bring a -10
bring any -1
bring her -4
bring him -3
bring it -5
bring my -7
bring som -1
bring someth -2
bring the -19
bring your -24
bring~card -5
bring~in -2
bring~passport -6
bring~receipt -2
bring~to -1
bring~with -2
broadband 1
brochur -1
broken 2
brother 7
brought forward 1
brown -7
brown one -1
builder -6
bureau 2
burglary -2
burst -1
bus -10
business 4
busy -1
but a 2
but could -1
but hed 3
but i 7
but id -4
but if 2
but it 16
but its 5
but not 2
but she 1
but the 19
but ther 2
but to 1
but you 3
but your 1
button -9
button for -2
but~a -2
but~be 4
but~can -6
but~hav 8
but~in 2
but~need 3
but~never 2
but~on 2
but~say 1
but~want 1
buy # 3
buy 24
buy a 14
buy furnitur 2
buy it -2
buy them -1
buy two 4
buyer 3
buyer and -1
by # -3
by a 8
by and -1
by bank 6
by card 21
by chequ -2
by courier 5
by email -1
by four 5
by friday -2
by her 2
by itself -4
by letter -3
by mistak 3
by moneygram 6
by my -1
by myself 1
by phon 1
by post -10
by stand -1
by text 2
by the -1
by then 1
by thre 3
by thursday -1
by tomorrow -1
by tonight 1
by transfer 7
by western 4
by your 5
by zell 5
bye -9
by~a -3
by~and 9
by~card 5
by~do 3
by~hous 1
by~i 14
by~in -5
by~its 2
by~offic -1
by~on -1
by~or 5
by~so 1
by~the -1
by~then 3
by~tim 1
by~to 14
by~transfer 4
by~union 4
cab 1
cabinet -1
cabl -2
call a 6
call about 3
call again -1
call at -1
call for 2
call from -9
call him -3
call his -1
call me 4
call our 2
call out 5
call say 8
call the -21
call to -3
call window 1
call you -4
caller 1
caller say 4
call~a 3
call~about 1
call~and 1
call~back -2
call~go 5
call~my 2
call~number -14
call~say 2
call~the -12
call~to 1
call~we -1
call~with 1
camera 8
camera on 1
can also -3
can appeal -1
can ask -12
can be 5
can bring -5
can but 5
can call -3
can chang -1
can do 1
can drop 1
can get 6
can go -7
can hav -4
can he -1
can hear 2
can help -3
can it -1
can leav -2
can look -3
can manag -1
can only 1
can pay -18
can pick -4
can pop -2
can push 1
can ring -6
can say -1
can see -1
can set -3
can settl 2
can spread -1
can start 1
can tak 6
can turn 2
can watch 1
can wip 1
can yes -2
can you -8
cancel -4
cancel it 2
cancel so -2
cancellation 13
cancel~card -3
cancel~i 2
cancel~the -2
can~at -2
can~be 4
can~com -2
can~giv -4
can~go 3
can~hav -5
can~help -6
can~i 1
can~in -3
can~into -2
can~no -2
can~on -7
can~one -1
can~pay -2
can~say 1
can~see -3
can~send 4
can~stop 1
can~tak -9
can~talk 1
can~tell -2
can~the 2
can~up -7
can~us -4
can~use -2
can~your 3
cap verd 2
car and 1
car be -2
car he -2
car park 1
card a 2
card and 26
card as -2
card both 1
card by 2
card detail 5
card do 1
card end -1
card for 21
card i 3
card if -3
card in 11
card it 1
card lik 1
card machin 1
card now 2
card number 35
card only 2
card over 5
card provider -1
card ready 4
card that 1
card the 3
card then 3
card ther 3
card through -3
card to 8
card we -5
card would 5
card~# -2
card~a 5
card~and 18
card~at -2
card~be 7
card~can 3
card~cash -4
card~do -3
card~for 2
card~hand 2
card~if -1
card~it 7
card~its 2
card~lik 1
card~me 7
card~my -2
card~no -2
card~pay 1
card~read 3
card~ring -1
card~say 1
card~send 3
card~sid 2
card~so 2
card~tell -2
card~the 14
card~then 3
card~ther 1
card~this 2
card~use -3
card~want 1
card~which 1
card~will -2
card~you 4
card~your 5
carer 3
carry on -3
car~be -8
car~hav 4
car~the -1
cas 3
cas i 3
cas of 1
cash and 9
cash app 6
cash be 2
cash for 1
cash in 7
cash only 1
cash or -2
cashier 12
cash~hav 1
cash~the 11
cash~to 3
cas~be -5
catch 12
caught 2
caus 4
caus they 1
cell 7
census -2
cent 11
cent a 1
centr -6
cent~the 1
certainly -1
certificat -4
certificat and -1
certificat~the -1
chain 1
chair 1
chanc 2
chanc to 1
chang and -1
chang it -11
chang my -7
chang on -1
chang that -1
chang the -8
chang your -2
chang~a -2
chang~address -2
chang~email 1
chang~i -1
chang~if -2
chang~mind -1
chang~password -9
chang~you -2
chap 8
chap from 3
chap say -2
charg # 7
charg and -4
charg for -12
charg it -2
charg of 5
charg one 3
charg or -1
charg will -1
charg~# 5
charg~the -2
charg~twenty 2
charity -5
cheap 2
cheaper -2
check and 1
check be -2
check for 1
check i -5
check in -3
check it -5
check me -3
check the -6
check up -2
check you 2
check your -6
check~# 2
check~be -4
check~do -2
check~i -1
check~if -1
check~on -2
check~you -2
check~your 4
chemist -1
chequ -1
chequ~i -2
chequ~the -4
children -1
chip 3
choic -4
choic and -1
choos -10
choos a -4
choos~day -3
choos~new -1
chosen 5
chosen for 3
christma -2
church -6
church and -1
citation 2
citizen -3
citizen advic -3
claim -15
claim it -6
claim number -3
claim to 2
claim~back -1
claim~be 2
claim~in 2
claim~you -1
clamp 1
clean 8
cleaner -5
clear 20
clear a -1
clear it 2
clear the 3
clerk 5
client 5
client account 1
clinic -5
clinic on -1
clos 23
clos and -3
clos at 1
clos it 1
clos of 2
clos the 1
clos tonight 1
clos your 1
clos~door 2
cloud 3
club -12
coach -4
coat on 4
cod and 15
cod com 1
cod or -3
cod so 1
cod they 3
cod your 1
cod~account 6
cod~anyon -2
cod~bank 1
cod~com 6
cod~my 3
cold call 3
colleagu 13
colleagu~the 3
collect -21
collect card -1
collect for 1
collect it -4
collect the -1
collection for -1
collect~from -2
collect~the 1
colour it -2
com and -5
com in -19
com its -1
com monday -2
com off -16
com on -14
com out -6
com round -1
com sunday -2
com that 1
com through -2
com thursday -1
com up 24
com wednesday -1
com well -1
com with -6
community -1
community officer -1
company -3
company call 3
company ring -1
company~my -2
compar -3
compar with -1
compensation 9
computer 20
computer and 11
computer be 5
computer i 1
computer~i 3
com~a -1
com~and -1
com~be 3
com~by -2
com~he 1
com~in 1
com~it 2
com~just -1
com~look -2
com~monday -2
com~of -2
com~pleas -1
com~post -1
com~she -1
com~ten -3
com~that 2
com~the -31
com~ther 2
com~two -2
com~us 1
com~week -3
com~when -1
com~you 3
com~your -2
con -2
confirm my 2
confirm you 2
confirm~be 2
congratulat 1
congratulat me 1
congratulation 10
congratulation your 3
connect 11
connect to 3
connect you 2
connect~the 2
contact 5
content 1
continu 4
contract -4
convenient -1
cool -2
copy -7
copy it -1
copy~the -3
corner 6
corner shop 1
corporat 2
correct 1
cos 2
cost -4
cost me -3
cost noth -6
cost of 5
cost~liv 3
could ask -1
could com -2
could get 2
could giv 3
could go -2
could hav -4
could hear 5
could i 5
could just 1
could look 1
could not -2
could open 1
could pay -3
could she 3
could you -3
could~a 8
could~at 3
could~check -1
could~com -1
could~do -1
could~hear -1
could~him 2
could~in -2
could~it 10
could~me 1
could~my -6
could~not 1
could~on -3
could~pay 5
could~read 4
could~ring -1
could~tak 2
could~that 2
could~the 10
could~up -2
council -9
council do -2
council websit -1
council~they 2
count 4
count to -1
counter -2
counter~a 4
country 2
county -1
county~you -1
count~ten -1
coupl 1
courier 22
courier~the 2
cours -1
court 21
court and 7
court enforcement 1
court hav 1
courthous -1
cousin -6
cover hav 1
cover it -2
cover that 1
cover the 1
cover~the -1
cover~to -2
crash 5
crash and 3
crat 2
credit card 1
credit check -1
credit fil 1
credit on -2
credit union -10
credit you 4
credit~can 1
credit~hav 1
credit~i -3
crim -1
crim number -10
criminal 5
cross 2
crown 3
cruis 3
cry 13
cry and 2
crypto 4
cry~a 2
cry~the 2
cuppa -2
current account -1
custody 5
custom 6
customer # -1
customer 10
customer~a 1
cut 2
cut the -1
cut~old -2
cyber 2
dad -8
dad be -1
dad i 1
dad on -1
dad~a 1
dad~be 3
dad~his -2
dad~it -6
dad~the -1
dal -2
damp 4
damp~the 1
darl 2
dat and 5
dat of -11
data 6
dat~birth -10
dat~i 2
daughter~it 2
daughter~me -4
day after -3
day and -15
day be -1
day befor -1
day i -1
day if -1
day lat -1
day notic -2
day of -1
day ok -1
day or -6
day to -7
day whil -1
day~and -1
day~can -2
day~chang -1
day~do -2
day~that -2
day~the -6
day~ther -2
day~they -2
day~this -1
dbs 1
dead 9
death certificat -2
debit 9
debit card 14
debit com -1
debit hav 3
debit~end -1
december -1
decid -12
decid~the -2
decision -3
declin -1
declin and -1
delet 1
delivery -8
delivery~be -1
denis -1
dent -1
department 12
department of 1
depend -1
deposit 9
deposit it 1
deposit its 3
deposit on 4
deposit~and -1
deposit~two 2
deputy 2
desk -5
desk or -1
desk you 1
desk~the -2
desk~you -1
detail 14
detail be -2
detail~be 1
detail~on -1
detectiv 3
devic 5
dial 3
dial nin 2
dial one -1
dial~nin 1
differenc 4
differenc back 1
different 9
digit 31
digit and 2
digit on 3
digit you 1
digital 2
digit~it 2
digit~the 7
dinner -4
direct debit -10
direct deposit -2
direct lin 1
direct to 1
direct~# 3
direct~be -1
direct~com -1
direct~hav 3
disconnect 4
disconnection 1
discount 7
discretion 2
discuss 5
discuss this 4
dispatch 5
dispatch to 1
disput it -1
do # 1
do a 4
do an -1
do and -3
do anyth -11
do be 2
do for 2
do from -2
do he -2
do if -3
do in 2
do its 1
do my -1
do our -1
do she -5
do that -3
do the 2
do ther 5
do this 5
do we -2
do well -1
do with -2
doctor~you 1
dog -10
dog i -2
dollar -3
dollar be -1
dollar in -2
dollar~your -1
door -4
door he -2
door~tak -3
doubl 8
doubl by 2
down a 2
down and 5
down as 2
down for -2
down i 5
down on -1
down the 7
down yeah -2
download 8
download a 1
download the 2
down~dial 1
down~i 1
down~me -1
down~phon 4
down~the 1
do~agre -3
do~at -4
do~authoriz 2
do~bank 4
do~be 4
do~befor 1
do~bit -2
do~bother 3
do~by 3
do~can -2
do~card 2
do~carer 2
do~contact 2
do~cost -2
do~discuss 5
do~do 2
do~for 4
do~get -3
do~giv -9
do~hang 5
do~he 1
do~help -1
do~hold -1
do~i -10
do~if -7
do~in -11
do~it -3
do~its 1
do~keep 8
do~let -4
do~lik 1
do~liv 1
do~log 5
do~match 3
do~matter 1
do~mention 9
do~my -3
do~new 2
do~noth -4
do~off 1
do~open 12
do~owe -3
do~own -1
do~pay -20
do~phon 2
do~put 10
do~read -2
do~right -1
do~ring 9
do~say 7
do~see 3
do~send -7
do~shar 4
do~shop 3
do~start -1
do~still -1
do~tak -6
do~tell 5
do~thre 1
do~through 2
do~today 2
do~together -1
do~transfer 2
do~understand 1
do~us -1
do~use 4
do~whil 1
do~will -2
do~with 1
do~you 1
do~your -3
do~yourself -4
draw # -1
draw 20
draw it 9
draw out 6
drawer 3
drill -1
drink -3
driv it -2
driv me 1
driver 2
driver would 1
driver~be 1
driv~and 3
drop -6
drop in -1
drop~at -2
drop~to 3
drug 3
drugstor 4
dud 3
due # 2
due a 5
due and -1
due on -3
due~back 2
due~the -5
due~you 1
dutch 1
duty 6
e -5
each 26
each tim 4
each~and 2
each~i 3
early 2
easier -1
easter -6
eat -4
eh 2
eight and -7
eight hundr 3
eight thousand 2
eight week -1
eighteen hundr 5
eighth -3
eighty 12
eighty fiv 2
eighty pound 2
eighty thousand 1
eight~and 2
eight~be -3
eight~four -2
eight~one -3
either -2
either way -2
electric 4
eleven 4
eleven hundr 6
eleven pound -2
eleven thousand 4
eleven~pound 2
eligibl 2
eligibl for 1
els -12
els i -3
els no -2
els~can -2
els~that -1
email a -4
email and -3
email i -1
email it -6
email me -4
email the -1
email with -1
email you -1
email~a -8
email~its 1
email~my 1
email~the -8
email~you -1
empty 2
end # -3
end and -3
end i 1
end in -9
end of -16
end~jun -1
end~may -2
end~the -4
enforcement 6
engineer -5
engineer~be -1
english 1
enough -19
enough~the -2
enter 5
enter the 2
envelop 3
envelop for 1
envelop~the -2
error 8
escrow 6
estat -2
euro 12
even if -2
even though -1
ever -17
ever do -1
ever say -1
ever so 1
every 5
every two 2
everybody 5
everyon 3
everyth 15
every~now 1
evidenc 7
excess -4
exit -2
expect -5
expiry 8
expiry and 1
expiry dat 3
expiry~the 2
express 1
extension -1
extra 6
fac 6
fac down 3
fae 1
fae the 2
fail 3
failur 3
failur to 3
failur~appear 1
fair -4
fair enough -6
fak -11
family 17
fancy -2
fancy it -1
far as 3
far~the 4
fault -7
favor 3
fca -1
federal 5
fee and -3
fee be 2
fee of 10
fee on -2
fee or 1
fee to -2
feed 1
fee~# 8
fee~be -2
fee~it -4
fee~to -1
fella 4
fetch~from -1
few day -1
few~and -2
fi -1
field 1
fifteen -10
fifteen and -1
fifteenth -1
fifty 26
fifty and 4
fifty if 1
fifty pound 2
fifty~that 1
figur 6
fil 7
fill -12
fill in -6
fill~kettl -2
film -1
fil~be 1
fin and -3
fin by 1
fin i -1
fin ill -1
final 9
final notic 1
financ 2
find 5
find it -3
find my -6
find the -2
find us 1
find your 2
find~a 1
find~be 1
find~yourself 1
fingerprint 4
finish 5
finish the 1
fin~the -1
fin~you -5
fir 7
firewall 3
firm -6
firm and 1
firm~# 1
first and -5
first by 5
first com 1
first if -6
first lin -9
first month 3
first nam -1
first of -3
first thing 1
first two 3
first wag 2
first~and 1
first~giv -1
first~instalment 1
first~of -8
first~you -6
fit -8
fitter -2
fiv day -11
fiv he 4
fiv hundr 6
fiv in -1
fiv its 3
fiv oclock 4
fiv thousand 13
fiv to 3
fiv work -5
fiv year 2
fiv~day -5
fiv~he -1
fiv~i 1
fiv~if 1
fiv~the -2
fix -1
fix~end -1
flag 14
flag for 1
flag it 2
flat -3
flat~and -1
flat~be -1
fly 1
foil 4
foil and 2
follow by 4
food -2
for # 25
for an -1
for any -1
for anyth -5
for be -2
for call -2
for card 1
for cash 2
for christma -1
for eight 3
for evidenc 1
for help -1
for him 2
for it -5
for me 13
for money -2
for mor -1
for no -4
for noth -12
for renewal 1
for ring -1
for saf 3
for safety 3
for thirty -10
for thre 4
for tonight 1
for two 5
for up -2
for us -4
for what -2
for yes -1
for your 4
foreign 4
forg 2
forgiveness 2
forgotten -1
form and -3
form at -1
form for -5
form if -2
form in -6
form to -6
form when -1
form with -1
form~be -4
form~hav -2
form~the -15
form~want 1
form~we -2
form~you -5
forty fiv 3
forty nin 4
forty one 1
forty percent 3
forty pound 2
forty thousand 1
forty~i 2
forty~off 2
forty~pound 3
for~# 4
for~and 1
for~as 1
for~at 3
for~be 6
for~birthday -2
for~brother 1
for~bus -1
for~but 5
for~chequ 1
for~cruis 2
for~day -7
for~dinner -1
for~do -3
for~fee -1
for~few 1
for~fiv 7
for~flood 1
for~four -4
for~fre 1
for~hous -2
for~how -2
for~hundr 8
for~i 13
for~kitchen 1
for~loss -1
for~meal -3
for~minut 4
for~money -3
for~month -5
for~no -3
for~now 1
for~number -2
for~or -2
for~pay 3
for~phon 2
for~rent 3
for~second -4
for~so 8
for~son 4
for~then 1
for~they 5
for~thousand 7
for~to -13
for~today 5
for~upgrad -1
for~we -3
for~when -3
for~window 1
for~yeah -2
for~year 1
four digit 1
four hundr 8
four in -2
four thousand 14
four tim 1
fourteen -7
fourteen day -11
fourteenth -1
fourteen~to -3
four~be -2
four~for 3
four~in 1
four~one -1
four~seven -1
fram -1
fraud 21
fraud and 3
fraud squad 1
fre and -10
fre at -1
fre boiler 2
fre but 2
fre help -2
fre its 1
fre so -1
fre you -3
fresh 3
fre~do -1
fre~fre 1
fre~i -1
fre~if -5
fre~with -1
friday and -4
friday at -1
friday or -1
friday~the -8
friend 12
friend and 4
friend~family 3
from a 7
from amazon 3
from hom 2
from my -8
from nin -3
from openreach 1
from our 3
from two -1
from us -5
from you -2
from your 7
from~about -1
from~and -4
from~bank 15
from~but -1
from~card -1
from~corner 1
from~court 4
from~do -2
from~eleven -1
from~end -2
from~fraud 3
from~garag 2
from~hospital -1
from~insurer -2
from~mobil -2
from~nhs 3
from~no -1
from~offic 3
from~own 2
from~say 2
from~tak -1
from~thank -3
from~the 3
from~to -6
from~water 2
from~with 1
from~you -1
front 21
front and 7
front desk -4
front of 10
front~back 6
front~me 2
front~the 2
frozen 12
fuel 3
full 11
fully 2
fund 12
fund be 4
furnitur 3
fuss -2
gag 6
gag order 5
gang 1
garag -2
garag and 3
garden -6
garden centr -6
gareth -2
gas 1
gas station 1
gentleman 4
gentleman from 2
gentleman~the 3
genuin -2
get # 1
get an -4
get as 3
get at 2
get back 6
get charg -1
get compensation 2
get cut -1
get fiv 2
get into -3
get long 1
get one -2
get six -3
get someth 1
get that 1
get thirty -2
get this -2
get you 10
get~a -1
get~advic -1
get~and -1
get~bank 3
get~be 4
get~buyer -1
get~by -1
get~call -5
get~card 6
get~day -3
get~digit -4
get~do 1
get~far 1
get~for 2
get~hundr 4
get~i -3
get~in 3
get~its -1
get~letter -9
get~messag 3
get~my 8
get~new -1
get~of 3
get~off -3
get~out 1
get~own -3
get~ring -1
get~saving 3
get~second -1
get~steam 1
get~the -10
get~then 1
get~ther 1
get~to 1
get~when 1
get~you -1
gift 11
gift aid 2
gift~for -1
girl 11
girl in -1
girl on 2
girl say 2
giv a -3
giv her 12
giv it -14
giv me -6
giv my -4
giv out 1
giv the 11
giv them -2
giv twenty 2
giv us -3
giv you 13
giv~# 1
giv~a -5
giv~anyth -2
giv~card 3
giv~crim -2
giv~detail -2
giv~her -4
giv~his 1
giv~my 2
giv~number -5
giv~one -1
giv~statement -2
giv~that 1
giv~the 10
giv~to -7
glad to 1
glass -5
go and 4
go at 1
go back -16
go by 2
go digital 1
go down -5
go for -1
go from 1
go he -6
go hom 1
go in 6
go into 5
go out -4
go round -3
go through 1
go up -9
god bless -1
gold 1
good can -1
good day -4
good go 3
good its -1
good morn 1
good so -1
good tim -1
good with 3
good you -1
goodby -1
good~do -3
good~for 1
good~to 4
good~you -2
googl 13
googl play 3
googl voucher 2
googl~card 3
gov -3
gov uk -1
government 3
government sit -1
go~# 2
go~a 2
go~again -2
go~an 4
go~and 3
go~another 4
go~as 4
go~by 1
go~do 2
go~from -1
go~get 5
go~her -1
go~his 1
go~it -7
go~my 2
go~need 1
go~on -6
go~push 1
go~put 1
go~saturday -1
go~say -4
go~tak 3
go~then -2
go~two 1
go~what -3
go~with 1
go~you -3
go~your 9
grand 10
grand you -1
grandson -4
grandson ask -2
grandson be 6
grant 13
great -10
great thank -1
great you 2
guaranteed 3
guess -1
guid you 2
guy -2
guy~from -1
ha -6
hack 3
hacker 16
hacker be 2
hacker~get 1
hacker~not 1
hadnt 4
half pric 2
hall -7
halv 5
hand 11
hand and 4
hand it 1
hand over -4
handbag -1
handset 6
handset so 2
hang on -4
hang up 4
hang~and -4
hang~its -3
hang~or 2
hang~the 1
happen -2
happen be 2
happy~you 1
hard -5
hardship -1
hat 8
hat it 2
hat to 1
hav already -1
hav alway -2
hav and -1
hav anybody -1
hav bounc 2
hav buy -1
hav com -5
hav eleven -1
hav fail 1
hav giv -4
hav go 4
hav hav -8
hav her 4
hav i -3
hav in 5
hav it 10
hav just 10
hav laps 3
hav leav -12
hav me 6
hav met -2
hav mov -3
hav my -3
hav never 3
hav noth -3
hav one 4
hav open 1
hav pay 5
hav post -1
hav put -2
hav report -3
hav ring -9
hav say -1
hav send -7
hav shut -1
hav sign -5
hav tell -1
hav the -7
hav they -3
hav use -2
hav with -3
hav your 8
hav~accept 1
hav~and 10
hav~appointment -2
hav~at -5
hav~bank 2
hav~block 2
hav~box -1
hav~buy 8
hav~card 12
hav~catalogu 1
hav~check -2
hav~chequ 1
hav~chosen 4
hav~com -2
hav~computer 1
hav~crash 2
hav~day -3
hav~find 2
hav~flag 1
hav~fre -3
hav~go 2
hav~good -6
hav~he -2
hav~heer 1
hav~him -1
hav~his -1
hav~hundr 2
hav~in 7
hav~its -1
hav~leav 2
hav~let 4
hav~letter -4
hav~look -18
hav~me 2
hav~month -3
hav~mov 1
hav~my -1
hav~new -2
hav~on -6
hav~one 3
hav~overcharg 3
hav~paper -1
hav~pay 18
hav~pick 3
hav~press 2
hav~ring -1
hav~second 2
hav~shar -1
hav~she -1
hav~six 1
hav~so -2
hav~stay 2
hav~still -1
hav~tak 17
hav~talk 2
hav~tell -7
hav~them -6
hav~ther 1
hav~they -1
hav~think -2
hav~thirty -2
hav~thre 3
hav~through 1
hav~till -2
hav~to -4
hav~two -1
hav~up 1
hav~us -3
hav~well -1
hav~with 3
hav~writ -3
hav~you -6
hav~your 3
he ask -8
he call 2
he can -5
he could 29
he get 1
he giv -7
he hav 8
he keep 4
he leav -6
he need 6
he offer 1
he only -2
he pay -3
he ring -6
he send 2
he still -1
he tak 2
he talk 1
he tell 6
he wait 3
he want 7
he will 7
he would 2
head 1
head offic 4
health -1
hear a 1
hear it -1
hear of 12
hear that -2
hear you 1
hear~from -3
hear~him 1
heavy -2
hed a 1
hed be 2
hed not -2
hed send -3
hed tak 4
hed want 1
hed~a -6
hed~her 3
hed~in 1
hed~it 16
hed~me 6
hed~sack 2
hed~up 1
heer be 3
heer i 1
heer with 1
heer you -3
heer your 1
heer~be 1
heer~can 1
heer~not 3
heer~on -1
heer~ring -1
heer~the 2
heer~you 4
heer~your 2
held 5
held by 2
held for 1
held~a 1
hell 20
hell be -4
hell call -2
hell do 1
hell only 1
hell ring -1
hell show -3
hell tak 2
hello i 5
hello my -1
hello ther 1
hello yes 1
hello~be 7
hello~hav 1
hello~its 1
hello~this 2
hell~it 14
hell~the 7
hell~you -1
help hi -1
help him 1
help me -5
help with 2
helper 2
helpful -1
help~an 3
help~be -3
help~catch 6
help~with -1
her and -1
her as -1
her be 3
her detail 1
her go 4
her if -1
her in -1
her on 2
her own 4
her pin 2
her she -1
her that 2
her the 5
her to -1
her up -1
her~a -1
her~account 4
her~and -1
her~as -3
her~at 5
her~but 1
her~cod 2
her~do -4
her~get 1
her~hav -1
her~her 3
her~id 1
her~in 4
her~on 10
her~one -1
her~only 1
her~say -1
her~sh -2
her~then 2
her~with -1
her~you -2
hes a 2
hes be 1
hes do -1
hes in 5
hes my 4
hes not 4
hes on 2
hes our 1
hes the 1
hes ther 2
hes to 1
hes~and -2
hes~me 2
hes~to 6
hey -1
he~a 11
he~about -4
he~and 1
he~at 4
he~be 3
he~call 2
he~do 7
he~for -2
he~go 3
he~hear 1
he~hed 2
he~her 8
he~hom -2
he~i -2
he~in 5
he~it -12
he~its -1
he~me 12
he~my 6
he~no -2
he~on 2
he~see 3
he~tak 1
he~the 13
he~ther -1
he~they 4
he~to -10
he~two 1
he~very 2
he~want -8
he~when -1
he~with -5
he~work 2
hi its -1
hi my -2
high -3
high court 2
high street -2
high~enforcement 1
him # 1
him again 2
him and 7
him at -1
him he -1
him i -1
him if -5
him in -1
him my 3
him not -3
him out 1
him she -1
him so 2
him to -3
him when -3
himself -4
him~a 3
him~and -2
him~be -1
him~card 5
him~cash -1
him~he 3
him~in -3
him~number 2
him~off 2
him~the 4
him~to -5
him~you -1
his account 2
his bank 6
his boss 2
his brother 2
his card -9
his dad -1
his end -2
his money -1
his own 1
his phon -3
his school -1
his~account 6
his~and -4
his~be 7
his~go -5
his~hav -5
his~he 2
his~on -3
his~the 2
his~to 1
hit 11
hit a 5
hit yes 2
hiya i -1
hiya its 3
hiya~the 1
hold a 1
hold account 5
hold and -1
hold deposit 1
hold it 1
hold the 7
hold up 2
hold your 8
hold~# 2
hold~on 1
hold~phon 3
hold~power -1
hold~to 5
hold~we -1
holiday -2
holiday~do -1
hom by -4
hom no -1
hom offic 3
hom or 1
homeowner 1
honest -1
hop -7
hospital -4
hospital with -2
hotel 7
hour and 2
hour befor -1
hour if -1
hour press 1
hour~hav 1
hous be -4
hous for 3
hous hav 4
hous to -2
household 1
household hav 1
hous~get -1
hous~i 2
hous~the -1
hous~they 2
how can -6
how it 2
how long -3
how to -14
how we 3
how would 2
how~be 3
how~i -6
how~ten -1
how~the -1
how~to -1
how~you 4
huh -1
hundr a 1
hundr by 9
hundr each 3
hundr for 5
hundr from -2
hundr i 1
hundr in 2
hundr ninety 3
hundr now 1
hundr pound 4
hundr then 4
hundr to 9
hundr~and 2
hundr~can 1
hundr~do 1
hundr~dollar -3
hundr~eighty 2
hundr~fifty 13
hundr~forty 7
hundr~i 6
hundr~its -1
hundr~my 3
hundr~nin 4
hundr~not 1
hundr~sixty 2
hundr~ten 2
hundr~the 8
hundr~to 1
hundr~twenty 2
hundr~week 1
hundr~you 4
hurry -3
hurt -8
husband about -2
husband say 1
i ask -12
i book -2
i chang -8
i com -3
i confirm 3
i could -39
i drop -2
i giv 5
i go -1
i hadnt 1
i help -6
i just 2
i keep 3
i lik -12
i log -2
i look -6
i mean 1
i must 4
i need 25
i never 1
i not 3
i only 5
i open 1
i order -3
i owe 4
i pay 12
i pick -1
i put 3
i read 17
i represent 1
i ring -42
i run 4
i say -8
i see -2
i send 8
i should 13
i sign -3
i spell 3
i tak -7
i think -6
i thought 5
i turn 3
i understand -1
i use -2
i want -9
i will 2
i wish 1
i wonder -1
id a -1
id ask -10
id be 14
id get 7
id hat 6
id keep 2
id lik -7
id never 3
id not 3
id only -2
id pay -4
id put -1
id rather -4
id ring -6
id say -1
id seen -3
id send -2
id tak 1
id to 8
id use -2
id want 4
id win 4
identity 1
id~# 10
id~about -4
id~and -4
id~be -3
id~him 5
id~i -1
id~in -7
id~it 4
id~my -2
id~not -1
id~pay 1
id~she -2
id~the -16
id~them -5
id~to -5
id~your -2
if a -2
if anybody -6
if anyon -19
if he -11
if hes -2
if id -8
if it -24
if my -2
if not -7
if shed -1
if so -2
if somebody -5
if someon -8
if that -7
if ther -8
if they -6
if youd -16
if your 4
if~bank 10
if~buy 4
if~call -3
if~can -14
if~clear 3
if~com -5
if~do 16
if~ever -9
if~fancy -3
if~get -27
if~hang 6
if~hav -36
if~let 2
if~lik -31
if~miss -2
if~need -9
if~no -3
if~open 2
if~pay 15
if~put 1
if~rather -8
if~read 5
if~right -2
if~say -2
if~sell -1
if~send 12
if~still -7
if~think -2
if~turn -4
if~want -40
if~wish -1
if~would -7
if~your 3
ignor -2
ignor any 1
ignor it -6
ill and -1
ill be -12
ill do 5
ill email -5
ill get -3
ill giv 12
ill help 1
ill leav -1
ill let -1
ill need 2
ill open 2
ill pay 2
ill pop -1
ill post -3
ill put -25
ill read 4
ill ring -1
ill say 1
ill sign 2
ill stay 1
ill tak 4
ill text 11
ill try -1
ill wait 1
illegal 2
illegal activity 1
ill~a -2
ill~i -1
ill~it -1
ill~lat -4
ill~on 2
ill~that -7
ill~your 8
immediately 4
in # 8
in an 13
in and -6
in appl 1
in april -4
in as 2
in at -6
in august -2
in banknot 1
in bitcoin 3
in by 4
in can -1
in cap 2
in cas -2
in cash 8
in custody 3
in escrow 3
in fiv -3
in foil 2
in forty 3
in front 8
in half 4
in her 1
in if -1
in it 5
in january -6
in jun -6
in lik -3
in london 1
in march -4
in may -11
in my 20
in myself -3
in october -2
in or -2
in our -5
in saving 1
in that 4
in their -5
in ther 12
in thirty 2
in thre -2
in uniform -2
in when -3
in work -1
in writ -7
in yeah -4
in yourself -3
includ -9
incom -5
information -1
inhaler -1
ins 1
insid 8
insid a 3
insid~branch 2
insid~magazin 1
inspector 1
install 8
instead -4
instead~# 1
insur 1
insuranc 12
insuranc card -1
insuranc hav 1
insuranc number 1
insuranc would -1
insuranc~be 4
insuranc~hav 2
insurer -1
interest -9
interest and -1
internet 5
into a 5
into my 3
into the -10
into~account -2
into~app -1
into~bank 2
into~meet 1
into~phon 1
inverter 1
investigation 3
invoic -10
in~# 3
in~a -12
in~all 3
in~an 2
in~app -13
in~area -1
in~at 1
in~bag 3
in~bank 7
in~be -6
in~but 2
in~can -1
in~car -1
in~card 7
in~cell 1
in~country 2
in~day -5
in~drawer 1
in~email -1
in~envelop 12
in~form -3
in~get 1
in~giv -1
in~hand 9
in~hav 1
in~he 4
in~hour 9
in~hous 5
in~if -2
in~ill -2
in~in 1
in~its -6
in~journal -4
in~just 1
in~lanyard 1
in~last 1
in~letter -13
in~littl 1
in~mail -3
in~mak -1
in~me -1
in~meantim -2
in~minut 15
in~morn -4
in~nam 26
in~new -1
in~next 8
in~night 2
in~of 9
in~offic -6
in~on -6
in~plan -1
in~pocket 4
in~porch -1
in~post -25
in~press 2
in~queu -3
in~ring 1
in~road -2
in~say -5
in~send 1
in~shall -2
in~she -2
in~shop -2
in~sir 1
in~sort -1
in~spring -2
in~thursday -3
in~to -3
in~two 3
in~van 1
in~verd 2
in~voucher 2
in~well 1
in~with -1
in~you -2
in~your 2
ip 5
ip address 3
ipad 4
iphon 1
isa 3
issu 4
it a -2
it again -5
it against 1
it all 12
it already -2
it an 1
it any -1
it as 10
it ask 4
it at -10
it away 1
it becaus 2
it befor 5
it between 2
it by 4
it clear 2
it com -7
it cost -10
it do -9
it doubl 2
it end -3
it for 6
it from 6
it get -1
it happen -1
it hav 5
it i 13
it it -2
it just -5
it keep 4
it last -2
it might -1
it must 2
it my -5
it no -8
it now 1
it off 23
it only -1
it or -5
it out 22
it pop 1
it press -3
it quiet 2
it quietly 1
it right 6
it round -1
it run 2
it say 27
it settl 4
it should -1
it show 2
it sir 1
it so 8
it stay -1
it stop 3
it straight 5
it suit -2
it tak -5
it that -4
it they -2
it this 6
it thre 1
it through 12
it till -2
it tim 1
it today 12
it tonight 4
it up -4
it want -3
it we -3
it what 5
it when -9
it whil 2
it will -10
it with -7
it without 4
it work -5
it wrong -3
it yeah -2
it your -2
it yourself -2
itd 7
itd be 2
itd~back -2
itll be -10
itll com -1
itll go -5
itll say 2
itll show 4
itll~back -2
itll~the -3
itll~you 1
its # 7
its about -2
its all -4
its an 1
its ask 1
its back -2
its better 1
its cash 4
its cover -1
its dead 3
its do -2
its fin -4
its fix -1
its for 26
its forty 1
its fre -16
its get 7
its giv 1
its go 8
its her 3
its how 7
its in -2
its just 9
its lik 1
its mot -1
its not -7
its now 3
its on -14
its one 2
its only 8
its our -5
its own 2
its pay 5
its right -6
its rubbish -1
its seven 1
its six 4
its still -5
its ten -4
its their 2
its thre 4
its through 1
its to 11
its tuesday -2
its what 1
its you 2
its your 7
itself -4
its~# 2
its~a 17
its~about 1
its~an -2
its~and 4
its~back 1
its~bank 1
its~be 4
its~but 1
its~by 3
its~card 4
its~chemist -1
its~com 4
its~deposit 1
its~different 1
its~for 3
its~forty 4
its~fre -5
its~from 4
its~gift 2
its~go 4
its~hundr 12
its~i -1
its~loan 2
its~los 1
its~mor -1
its~my 3
its~nam 2
its~network 1
its~now 4
its~on -1
its~onc 1
its~only 2
its~or 1
its~over 1
its~payment 1
its~sam -2
its~sinc 1
its~six 3
its~ten -1
its~ther -1
its~thousand 2
its~through -1
its~to 23
its~twenty -2
its~two -1
its~up 6
its~warranty -1
its~we 2
its~well 2
its~with 1
its~you -3
its~your 4
itun 2
it~after 4
it~again -4
it~an 8
it~and -6
it~any -7
it~anybody -3
it~as 8
it~at -1
it~away 2
it~back 1
it~banknot 2
it~becaus 3
it~befor 1
it~but 3
it~call -2
it~can -1
it~card 6
it~cash 3
it~com -9
it~do -6
it~down -1
it~even 1
it~evidenc 2
it~fiv 2
it~friday -2
it~half -1
it~hav -1
it~he 2
it~hello -1
it~her 9
it~him 1
it~his 1
it~ill 4
it~in -7
it~it -5
it~its 13
it~just 2
it~lov -1
it~minut -1
it~morn 2
it~mr 1
it~my 19
it~need 6
it~new -2
it~no -5
it~noth -6
it~now 5
it~of 3
it~off -3
it~ok -6
it~on -1
it~one 4
it~only 1
it~our 1
it~out 7
it~press 1
it~read 4
it~return 1
it~ring -8
it~she -4
it~should 2
it~sign -3
it~six 2
it~so 6
it~somebody -1
it~still -1
it~tak -3
it~thank -5
it~that 1
it~then -2
it~ther -5
it~this 6
it~today 5
it~tonight 1
it~too -2
it~two 2
it~us 1
it~want 3
it~what 14
it~when 5
it~whil 5
it~with -10
it~would -2
it~writ -3
it~wrong 1
i~# 10
i~about -5
i~afraid -7
i~after 4
i~as 2
i~at -2
i~back -1
i~be 8
i~bring -2
i~call 1
i~clos 2
i~due 4
i~for 4
i~forty 5
i~from -2
i~go 9
i~hav 2
i~he -2
i~hear 8
i~heer 1
i~hi -1
i~him 1
i~hold 3
i~hom -2
i~i -5
i~id -8
i~in 6
i~leav -4
i~lik -2
i~log -2
i~look 1
i~my -18
i~need 12
i~no -5
i~on -3
i~only 4
i~out 8
i~over 2
i~phon 1
i~pop -2
i~push 1
i~put 5
i~read 2
i~ready -1
i~report -3
i~ring -10
i~sav 2
i~seen -2
i~send 3
i~settl 2
i~she -1
i~show 3
i~sick 1
i~sign -1
i~sorry -2
i~still -2
i~stood -1
i~tak 4
i~talk -1
i~that 2
i~them -3
i~then 1
i~ther -2
i~today 1
i~try 3
i~turn 5
i~typ 1
i~up 5
i~use -2
i~want -9
i~watch 3
i~well 3
i~what -2
i~which 2
i~yeah -1
i~yes -4
i~your -2
j 3
january -10
jealous 1
jean -3
jeweller 1
jewellery 11
jewellery and 2
jewellery or 3
job -2
job at -1
journal -7
journal and -2
journal~i -1
judg 7
july -2
jun -16
jury 1
jury duty 1
jury~and 2
just a 2
just be -1
just check -3
just confirm 2
just for 2
just get 2
just go -1
just hit 3
just ignor -1
just keep 3
just lik 2
just need 13
just now 2
just read 2
just say 8
just send 5
just show -2
just sign -3
just text 1
just the 9
just to 2
just turn -2
just want -9
just your 1
just~# 1
just~a -2
just~approv 1
just~becaus -1
just~card 2
just~for -2
just~i 3
just~it 13
just~its 1
just~my 4
just~on -2
just~say 1
just~the -5
just~them 2
just~up -2
just~us -3
just~yes 11
just~you 7
just~your 1
k 1
keep it 6
keep me 9
keep on 1
keep say 6
keep this 3
keep your 6
keep~between 1
keep~from 6
keep~in 5
keep~off 2
keep~on 9
keep~or -3
keep~to -6
kettl -8
key 15
key and 2
key in 5
key meter -2
key with 1
keypad 4
key~tell -1
key~your 4
kid -2
kill 3
kind 4
kiosk 9
kiosk at 1
kiosk~the 2
kit 8
kitchen 4
kitchen tap 1
kne brac 1
knew 14
knew id 1
knew the 5
knew~hav 1
know and 3
know by -1
know i 7
know if -7
know it -1
know my -3
know the 8
know what -5
know whether -1
know you -1
know your 1
know~about 1
know~be -1
know~hav 1
know~id -2
know~that 1
know~you -1
know~your -1
l -1
label -2
lad 7
lad at 1
lad be -4
lad from -2
lad in 2
ladder -1
lady 4
lady in 4
lady~a 1
land 8
landlord 2
lanyard 2
laps 6
laps and 1
laptop 10
laptop and 3
laptop be -1
lass 1
last four -2
last month -1
last notic 1
last one -2
last thre 6
last~and -1
last~in -1
last~number -2
last~she -1
lat -19
lat becaus -2
lat for -1
lat wif -1
later -8
lat~of -4
laugh -9
laugh and -3
launder 2
law 5
lawsuit 2
lawyer 4
leaflet -17
leaflet through -2
leaflet~the -3
leak and -1
leav a -14
leav and 2
leav in 1
leav it -5
leav my -2
leav that -2
leav the 6
leav them -3
leav your -1
leav~at -2
leav~be -2
leav~card -4
leav~i 4
leav~if 2
leav~messag -3
leav~on -1
leav~phon 1
leav~ther -1
leav~with -4
leav~you 2
lee -1
legal 8
legal proceeding 4
lend 4
less -7
let agent -1
let go 2
let her 1
let him 1
let you -2
letter about -3
letter and -18
letter com -6
letter he -2
letter i -1
letter in -2
letter on -2
letter to -8
letter we -1
letter with -6
letter~a -4
letter~and -4
letter~giv 2
letter~i -2
letter~say -3
letter~send -1
letter~the -9
letter~us -2
letter~you -2
let~go 10
let~in -3
let~know -6
let~look -4
let~the 1
level 5
liabl 1
library -17
licenc 3
licenc and 4
licenc hav 1
lif -4
lifetim 4
lift it 2
lift the 2
light -5
lik a 8
lik and -1
lik be -1
lik i -3
lik it -3
lik six 1
lik that -1
lik the -1
lik this 1
lik to -19
lik you -8
likely -3
lik~alway -1
lik~be -11
lik~com -1
lik~do -5
lik~it -4
lik~know -1
lik~look -1
lik~or -2
lik~pay -1
lik~the -1
lik~use 4
limit -3
lin and 1
lin for -1
lin i 2
lin in 1
lin of -8
lin say 1
lin whil 4
link 6
link and 5
link in -1
link~our -1
lin~be 2
lin~hav 2
lin~my -2
lin~to 2
lin~you 1
list 4
list he -1
listen 3
littl 12
littl~and 1
liv 15
liv ther 2
liv~just 2
lloyd 2
load 6
load on -1
loan 5
loan from 2
loan on 2
loan~the 1
lock 8
lock in 1
lock up 3
locksmith 5
lock~your 1
lodg 15
log 10
log in 1
log into 1
log on 4
login 8
login so 4
log~and 6
london 4
long 12
long as -1
long number 15
long one 1
long~and 5
long~first 1
look and -3
look at -13
look for -5
look i 2
look if -1
look it -3
look of -1
look on -1
look round -3
look up -4
look us -2
look~i -1
look~it -8
look~my -2
look~that -3
look~the -12
look~up -12
look~you -2
los her 2
los the 3
loss -1
los~be 2
los~slot 1
lot 3
lot and -3
lot of 2
loud 1
lov its -1
lovely its -1
lovely that -1
lovely~be -2
lov~the 3
loyalty 2
lump 1
maam 4
maam it 1
maam you -3
machin 19
machin in 6
machin that 1
machin~be 1
machin~do 1
machin~her -3
machin~i 1
machin~the 3
madam 5
madam~you 1
magazin 7
magazin and 1
maiden 3
maiden nam 3
maiden~and 1
mail -18
mail it -1
mail you -2
mailbox 1
mail~the -4
mak a -1
mak it 1
mak me 5
mak one 1
mak out 1
mak sur -1
mak them -2
mak~# -1
mak~transfer 1
mal 1
man ask -5
man call 2
man hav -1
man on 10
man say 8
man tak 1
man you -1
manag -3
manager 12
manager~the 3
many 3
man~# 1
man~a 6
man~and 1
man~be -3
man~com 2
man~do -1
man~hav -1
man~he 7
man~her 2
man~it -2
man~me -7
man~my 3
man~on 5
man~say 5
map -1
march -10
march and -2
mark 12
market research -2
marry 2
mastercard 1
mat 4
match 5
matter 10
matur -1
maureen 1
may hav -2
may i -4
may not 1
may ring -3
mayb -9
may~be -3
may~to -2
may~you -2
me a -6
me about -1
me and 9
me anyth -1
me as 4
me back -1
me befor -4
me but 1
me buy 1
me by 4
me do 8
me for -9
me go 3
me her -5
me how -1
me id 5
me if -9
me in 2
me just -2
me look -6
me no -2
me not 4
me now 3
me off -5
me on 12
me one -2
me or -4
me ring -1
me so 12
me som -5
me that -4
me the 25
me thre -1
me through 2
me up -4
me what -6
me when 4
me with 1
me you 1
me your 6
meal -10
meant 2
meant to 1
meantim -2
meant~be 2
meanwhil -1
measur -6
medicar 2
meet -4
meet so 2
member -2
membership 1
mend -5
mention 15
mention it 11
mention~at 1
mention~to 8
merced 1
messag me 2
messag~the -1
met 1
meter -11
meter read -6
meter say 1
meter~i 1
me~# 1
me~a -5
me~account -1
me~and 9
me~as 2
me~be 6
me~buy 1
me~by -1
me~can -1
me~card 11
me~check -3
me~dat -3
me~day -1
me~do -2
me~form -3
me~get 2
me~hav 1
me~he -2
me~i 7
me~in 5
me~my -3
me~not 8
me~now 1
me~number 8
me~put 2
me~receipt 2
me~so 4
me~tell -2
me~the -5
me~ticket -1
me~to -4
me~transfer 1
me~turn -2
me~well 1
me~whatsapp 1
me~you -2
mic 2
microsoft 4
midnight 5
might -31
might be -9
might get -1
might hav -4
might~a -7
mileag -1
milk -3
mill -2
min in -1
mind -1
mind and -2
mind the 1
minut and -2
minut it 1
minut on -1
minut out 1
minut to 5
minut~it 1
minut~the -2
min~i -1
mirror 2
miss -7
miss it -3
miss jury 1
miss~duty 1
mistak 5
mistak and 2
moan -1
mobil 7
mobil number -1
moment -3
monday -15
monday and -3
monday at -3
monday or 1
money and 1
money back 1
money be -3
money but 2
money go 3
money launder 1
money no -2
money order 4
money out -7
money over -1
money to -2
money you 2
moneygram 7
money~if 2
money~it -2
money~my -5
money~tell -1
money~they -1
money~to 5
month and -4
month be 3
month from -2
month i -5
month or -2
month to -1
month what 2
month you -1
monthly -1
month~and -3
month~do -2
month~say -2
month~the 4
month~to 1
month~will -1
monzo 6
monzo and 1
monzo~ill 1
mor -10
mor to -2
morn about -1
morn and -1
morn do 1
morn or -2
morn you -1
morn~afternoon -1
morn~be 1
morn~i 1
morn~yes -1
mortgag -6
mor~i -2
mor~you 1
most peopl -1
mostly -1
most~be -2
mot -2
mother 9
mother maiden 4
mother nam 1
mother~nam 4
mous 1
mouth 3
mov and -2
mov anyth -1
mov her 1
mov it -1
mov money -4
mov to -2
mov~isa 3
mov~money -4
mov~or -3
mov~to -3
mrs~i 1
mr~and 2
mr~hes 3
much 4
much as 1
much be 3
much i 1
much in 3
much to -1
much~be 1
much~i -4
much~in 1
much~the 6
mum -4
mum get -1
mum i 1
mum~do -1
must 19
must be 3
must not 5
must pay 1
must~it 1
must~the -1
must~to 2
my account 11
my address -6
my app 2
my balanc -2
my bank 27
my call -2
my card 6
my check -4
my colleagu 3
my computer 3
my contract -1
my cousin -2
my dad -1
my dat -5
my doctor -3
my end 1
my fault -2
my first 2
my fix -2
my friend 2
my god 1
my goodness 1
my granddaughter -2
my grandson -6
my hom 2
my isa 1
my journal -1
my key -2
my lawyer 2
my licenc 1
my licens -3
my lif -2
my lov 1
my mobil -3
my monzo 1
my mother 5
my nam 7
my national 1
my new -2
my niec -2
my onlin 1
my other 2
my own -4
my passport -9
my pension -1
my phon 8
my pin 5
my printer -1
my receipt -4
my sister -6
my statement -1
my supervisor 1
my tablet 1
my travel 1
my visa 2
my wag 1
my way -1
my wif 5
myself 4
my~about -8
my~account -2
my~and 6
my~as -1
my~ask -4
my~at -1
my~back 3
my~becaus 1
my~block -1
my~call -2
my~card 11
my~cod 1
my~company -5
my~for 3
my~from -6
my~go 1
my~hav 1
my~heer 1
my~if -2
my~ill -3
my~in -8
my~insuranc 2
my~its 2
my~lin 1
my~lock 2
my~may -1
my~meter -1
my~nam 3
my~no -2
my~now 1
my~number 13
my~of -1
my~ok -4
my~on -2
my~out 1
my~pay -2
my~plac -1
my~pleas -2
my~ring -10
my~security -1
my~so 3
my~tak 2
my~tell -3
my~the 1
my~ther 2
my~they -1
my~to -9
my~up -4
my~want 4
my~well 2
my~whil 2
my~will 5
my~with -2
my~would 4
my~you 1
nah 1
nam and 2
nam at 1
nam becaus 1
nam com 1
nam do 8
nam for 1
nam hav 2
nam if -1
nam its 2
nam of 6
nam on -9
nam pleas -3
nam so 1
nam that 2
nam you 2
nam~and -2
nam~be 3
nam~com 1
nam~dat -1
nam~if 1
nam~it -1
nam~my 4
nam~not 8
nam~number 1
nam~the 4
nam~up 1
nam~will 1
nam~your 2
nasty 3
national 17
national crim 1
national insuranc 10
national~and 1
national~number 4
nearby 2
nearest 1
neck 2
need # 12
need a -1
need an 1
need any -5
need anyth -11
need be 4
need it 1
need my -5
need noth -2
need someon -1
need that 3
need the 14
need you 8
need your 8
need~# 3
need~be 3
need~bring -3
need~card 8
need~chang -1
need~com -4
need~detail -1
need~do -11
need~from -2
need~get -1
need~go 1
need~hundr 3
need~no -4
need~on 1
need~press -2
need~ring -3
need~see 3
need~send -1
need~signatur -2
need~thousand 2
need~to 4
need~you 1
negativ -2
neighbour -3
neighbourhood -1
neighbour~hav 2
neither -4
nephew 5
netflix -1
network -1
network and -1
never ask 1
never giv -3
never hav 3
never hear 11
never need -1
never pay -1
never read -3
never send -3
never shar -1
never tell 3
never want -1
never~a 2
never~for 1
never~of 11
never~so 2
never~the -2
never~to -2
never~your -1
new account 5
new bathroom 1
new boiler -1
new card -10
new dat -1
new detail 3
new number -1
new one -23
new password -2
new paye 1
new phon 1
new pin -2
new pric -2
new rul 2
news 7
newsletter -2
new~be -10
new~by -2
new~com -1
new~do -1
new~for -3
new~he 2
new~i 4
new~in -2
new~it -2
new~number 2
new~on -5
new~that -1
new~to -1
new~will -1
next bill -11
next door -5
next month -1
next one -2
next ten 1
next tim -8
next two 4
next~and -4
next~be -1
next~for -2
next~its 1
next~minut 3
next~or -1
next~you -5
nhs 14
nic -2
nic lad -2
nick -1
niec -3
night 7
night~you 2
nin and -5
nin for 1
nin hundr 12
nin nin 6
nin number 2
nin pound 4
nin so 1
nin ther 1
nin thousand 7
nin to -2
nin with -2
nin year 1
nineteen and -1
nineteen thousand 2
nineteen~i -2
ninety 28
ninety day -2
ninety fiv 1
ninety nin 16
ninety~and 3
ninety~be 3
ninety~pound 3
ninth -9
nin~and 2
nin~be 4
nin~fiv -3
nin~if 6
nin~nin 2
no and -4
no bank -1
no bother -4
no charg -30
no do -3
no fee -13
no fin -1
no good -2
no hurry -5
no i -2
no interview 2
no just -3
no lov -1
no maam -6
no money -6
no mor -1
no need -10
no nobody -2
no noth -4
no okay -2
no one -3
no problem -4
no rush -13
no thank -2
no that -4
no the 3
no ther -1
no we -7
no when -1
no worry -3
no you -8
nobody -19
nobody com -4
nobody els 1
nobody from -2
nobody get -2
nobody hav -1
nobody hurt -1
noon i 2
normal 3
normally 13
normally use 1
not abl 3
not agre -2
not allow 2
not and -3
not ask -7
not authoriz 1
not be 3
not bother 3
not chang -3
not claim 1
not contact 3
not cover 3
not discuss 6
not do -1
not driv -2
not email 2
not enter -1
not get 12
not giv -5
not go 3
not hang 8
not hav -5
not hear -2
not if -1
not in 3
not just -1
not know 3
not let 1
not log 3
not mak -4
not match 4
not mention 12
not need -68
not on 5
not open 8
not order 2
not pay -8
not permit 2
not phon 2
not press -5
not put 13
not read -6
not right -1
not ring 15
not secur 1
not send -2
not shar 3
not show 7
not speak 2
not stop 3
not tak -17
not talk 5
not tell 8
not the 5
not them 1
not ther -4
not they -2
not think 1
not tim 4
not to 16
not touch 4
not troubl 2
not understand 1
not us -11
not use 5
not want -9
not we -5
not with 1
not work 2
not yet -3
not you 1
notary 6
noth and -2
noth at -2
noth els -2
noth hav -2
noth i -2
noth owe -3
noth to -39
noth you -3
nothing -8
nothing go -1
nothing~out -1
noth~all -2
noth~be -1
noth~buy -1
noth~do -10
noth~me -2
noth~pay -24
noth~that -4
noth~to -3
noth~you -4
notic -6
notic from 2
notic in -1
not~# -7
not~about 7
not~again -3
not~all -3
not~an 1
not~and 1
not~any -8
not~anybody -1
not~anyth -11
not~ask -3
not~becaus 1
not~call 1
not~charg -2
not~dad 2
not~for -7
not~go 6
not~he -2
not~hed 4
not~her 5
not~him 2
not~if -4
not~just 4
not~last 1
not~me -18
not~money -3
not~much 1
not~mum 3
not~my -1
not~no -5
not~number -2
not~off 2
not~okay -2
not~on 8
not~one 4
not~our 1
not~pay -5
not~penny -1
not~pleas -1
not~put 3
not~right 5
not~say -3
not~so -1
not~tak 1
not~talk 1
not~tell 4
not~them 3
not~this 10
not~through 5
not~up 5
not~us -3
not~use -1
not~we -2
not~well -1
not~with 2
not~word 2
not~worry -3
not~you -19
not~your 4
november -1
now and 16
now befor 1
now i 13
now if 5
now ill 4
now it 3
now itll 4
now my 1
now ok 1
now on 5
now or 2
now put -1
now the 11
now they 4
now we 1
now what 1
now whil 1
now with 3
now yeah -2
now you 5
nowt -4
now~# 1
now~a 2
now~bank 1
now~be 9
now~can 2
now~driver 1
now~hav 5
now~i 8
now~if 2
now~its 3
now~my 3
now~not 5
now~put 1
now~say 4
now~tak 1
now~the 8
now~want 3
now~well 1
now~will 3
now~you 1
now~your 8
no~about -1
no~and -20
no~as -1
no~be -19
no~do -12
no~fin -1
no~for -4
no~hav -10
no~i -1
no~if -7
no~in -6
no~its -6
no~just -2
no~never -2
no~nobody -2
no~not -4
no~noth -4
no~on 4
no~or -7
no~ring -2
no~she -4
no~tell -2
no~that -5
no~to -13
no~what -1
no~will -4
no~you -5
number # -3
number across 1
number an -1
number and 18
number be -1
number com -1
number do -1
number first 1
number four -3
number from -5
number hav 3
number he 2
number i 5
number in -2
number it 1
number just 2
number nin -1
number now 2
number off 3
number or -6
number that 2
number the 5
number they 2
number to 10
number which -1
number~a 3
number~and 3
number~bank 5
number~be -1
number~can -2
number~expiry 1
number~giv 3
number~her -4
number~i 6
number~if -1
number~it 1
number~not -1
number~ring -2
number~say 2
number~then 2
number~use 5
number~will 1
number~you 13
number~your -15
nurs -4
o -2
oclock 4
oclock~i -1
october -5
of # 32
of a -1
of birth -10
of her 3
of him 3
of id -3
of it 11
of its 1
of january -1
of liv 3
of may -1
of ninety 2
of one 4
of our 4
of paper 1
of sixty 1
of tax 1
of that -2
of them 1
of twenty 3
of two 2
of us -5
of your -7
off a 3
off again -1
off and -6
off at -1
off for -3
off from -1
off i -5
off next -4
off or 1
off so 4
off the 3
offer -8
offer you -1
offer~get -1
offer~to 1
offic be 4
offic for -2
offic hav 3
offic he -1
offic number -3
offic on -3
offic or -1
offic they 4
offic to -4
officer 33
officer in 1
officer on 6
officer~# 2
officer~look -1
officer~your 2
offic~be 3
offic~hav -1
offic~it 1
offic~the -10
offic~you -1
offic~your -1
off~# 1
off~a -1
off~be -2
off~bik -1
off~bill -7
off~can -3
off~card 4
off~i 5
off~if 2
off~its -1
off~next -5
off~on -4
off~receipt 2
off~sit -2
off~so 1
off~will -1
off~you 2
of~a 3
of~address -7
of~and 8
of~back 1
of~bank 3
of~be 2
of~card 2
of~com 3
of~dog -2
of~driv 3
of~fifty -1
of~fiv 1
of~for 2
of~hous -1
of~hundr 2
of~i 1
of~if -2
of~ill -1
of~in 2
of~its 4
of~month -7
of~negativ -1
of~new 3
of~ninety 1
of~noth -2
of~now 3
of~number 3
of~on -7
of~or -2
of~passport 4
of~pound 6
of~road -2
of~shop -1
of~the 1
of~thousand 5
of~to 5
of~today 2
of~week -1
of~your -1
oh four -4
oh good -2
oh it -2
oh one -2
oh thank -8
oh that -1
oh yes -4
oh~be -3
oh~do 4
oh~i -6
oh~that -7
oh~we 1
oh~yeah 1
ok -1
ok and -2
ok be -1
ok do -1
ok i -3
ok ill -4
ok its 4
ok send 4
ok so -9
ok thank -1
ok the 2
ok you 7
okay and 3
okay be -2
okay do -1
okay giv -1
okay i -6
okay ill -5
okay its -2
okay that -5
okay you -4
okay~be -7
okay~can -3
okay~get -1
okay~need -1
okay~problem -1
okay~what -1
okay~you -1
ok~be 2
ok~do -1
ok~get -5
ok~i -2
ok~say 3
old card 3
old number 2
old one -4
old~from 4
ombudsman -1
on # 10
on about 3
on account 2
on and 4
on do 1
on facebook 2
on fil -5
on friday -22
on her -2
on him -1
on his 9
on hold -7
on monday -15
on my 19
on oh -1
on our -16
on parentpay -2
on phon 2
on saturday -10
on sunday -11
on their -1
on then -5
on thursday -7
on till 1
on to 5
on top 4
on tuesday -6
on us -1
on wednesday -3
on whatsapp 10
on whil 2
on with 6
on you 3
onc -9
onc a -5
onc id -1
onc its 3
onc~hav -2
onc~week -1
one a -3
one and 1
one by -1
one com -2
one day -3
one end -1
one from 5
one hundr 1
one i 4
one if -4
one its 5
one mor 1
one ninety 4
one now 9
one of 12
one off -2
one oh -4
one ok 1
one on -8
one or -5
one so -1
one the 3
one they -1
one thousand 8
one to 15
one two -3
one up -1
one will -4
one with -4
one yes 1
one~about -2
one~an 1
one~and 4
one~at -1
one~back 1
one~be -1
one~do -2
one~fiv 1
one~giv 2
one~hav 3
one~he 1
one~if -5
one~in 6
one~it -9
one~just 3
one~lov -1
one~me 3
one~month -5
one~my 1
one~nin 3
one~now 1
one~oh -2
one~on -1
one~one -2
one~open 1
one~our 4
one~so 3
one~speak 3
one~text 1
one~that 3
one~then -1
one~thos 1
one~you 1
onlin -11
onlin account -1
onlin bank 10
onlin if -1
onlin or -5
onlin~be -1
onlin~its 2
only a 3
only and 7
only be 3
only becaus 1
only for 2
only hav 6
only he 1
only hold 1
only i 7
only if -7
only my -2
only need 1
only one -2
only put 2
only so 2
only tak 2
only the 8
only ther -1
only want -1
only~an 2
only~can 1
only~for 2
only~hav 1
only~id -2
only~it 4
only~my 1
only~of 4
only~plac 2
only~say -2
only~the 9
only~we 2
only~you 4
onto 3
on~# -9
on~account -3
on~an 1
on~and 3
on~app -4
on~at -7
on~back -7
on~be -2
on~befor 1
on~bill -16
on~bit 1
on~bus -1
on~call 5
on~can -1
on~council -1
on~day -3
on~email -3
on~first -4
on~form -4
on~friday 1
on~front 2
on~go -1
on~googl 2
on~government -4
on~hav -3
on~i 8
on~if -1
on~invoic -1
on~its 1
on~journal -1
on~key -2
on~lan 1
on~letter -20
on~lin 7
on~me 2
on~meter -4
on~mobil 1
on~morn -2
on~nam 3
on~new 5
on~next -1
on~ninth -6
on~no -7
on~not 4
on~notic -2
on~number -17
on~of 6
on~okay 2
on~other 8
on~own 2
on~phon 15
on~portal -3
on~press 4
on~put -1
on~receipt -3
on~sam 6
on~say -6
on~screen 9
on~sid 2
on~sit -6
on~sixth -1
on~so 6
on~statement -4
on~step -2
on~sticker -1
on~tabl 2
on~tablet 4
on~tell 3
on~that -2
on~then 2
on~third -2
on~thursday -1
on~till 1
on~to -2
on~twenty -1
on~way -6
on~websit -23
on~when -3
on~wrong 1
on~you 3
on~your 4
open a 2
open at 1
open for 2
open hour -2
open in 3
open it 10
open my 3
open one 1
open the 5
open till -1
open your 10
openreach 1
open~and 3
open~bank 13
open~on -3
open~the 7
open~your 5
operation 3
optician -4
or a -1
or after -1
or afternoon -1
or an -4
or anyon -1
or anyth -13
or ask -2
or at -4
or bank -3
or by -4
or call -1
or card -2
or cash -4
or com -5
or computer 1
or do -3
or for -3
or giv -1
or hav -5
or he 3
or hell 2
or i 1
or ill -1
or it 7
or leav -1
or mail -1
or mastercard 1
or no -6
or not -1
or on -3
or pay -2
or post 1
or ring -9
or send -2
or shall -3
or the -7
or theyd 8
or theyll 8
or to -4
or use -2
or want -1
or you 1
or your -3
order -2
order a -4
order and 2
order email -2
order number -1
order so 1
order~a 4
order~and -1
or~# -1
or~a -9
or~after -1
or~anyth -5
or~bank -3
or~can -16
or~card -5
or~fiv 1
or~for -1
or~fre -1
or~go 1
or~hav 3
or~i -8
or~if -4
or~in -6
or~it -25
or~los 7
or~number -1
or~on -4
or~one -2
or~pin -1
or~post -1
or~the -23
or~to -6
or~us -1
or~we -2
or~when -1
or~will 13
or~you -10
or~your -4
other 9
other card 3
other lin 2
other one 3
other phon 1
other way -1
otherwis 12
our agent 1
our bank -1
our branch -2
our card 1
our client 1
our field 1
our letter -8
our offic 2
our officer 6
our secur 1
our sit -5
our websit -6
our~a 2
our~account 4
our~adviser 1
our~and -4
our~form -2
our~hav -2
our~lin 1
our~officer 2
our~on 4
our~or -2
our~ring -1
our~server 1
our~they 1
our~with -2
out # 8
out again -1
out and 1
out as 1
out for 1
out i 6
out it -1
out of 5
out so 2
out that -3
out this 1
out to 7
out today 5
out two -1
outag -3
outsid 3
outsid and -1
outstand 1
out~a 6
out~and 6
out~be -4
out~card 4
out~contract -1
out~court 1
out~he 1
out~it 4
out~me 1
out~on -1
out~say -4
out~the 3
out~this 1
out~thousand 2
out~your -1
over eighteen -1
over my 1
over seventy 1
over sixty -1
over that -1
over the 6
over this 4
over to 9
over two -1
overcharg 3
overdraft -2
overnight 3
over~hav 1
over~me 2
over~phon 2
over~so -1
owe # 9
owe 14
owe it -1
owe you -2
owe~for 1
own account 5
own nam 3
own~be 2
own~becaus 2
owt -2
pack -5
packag 6
pad 1
pag -15
pag do -2
pag say -1
pag~not -2
pag~the -2
pair 1
panic -2
paper -1
paper with -2
paperwork 1
paper~the 2
parcel -2
parentpay -1
parish -4
park 1
part 2
partner 11
part~it 1
pass for 1
pass it 2
pass to 1
passcod 5
passport -8
passport or -2
passport~be -1
passport~the -1
password 7
password and -2
password be 1
password for 2
password on -1
password then 2
password~be 1
password~he 1
password~keep 1
password~not -1
pass~the 3
pass~to 1
past nin -3
past that 1
past~and -1
patient 1
pay # 17
pay a 1
pay anybody -2
pay anyth -4
pay befor 1
pay for -10
pay him -4
pay if -2
pay it 2
pay me 6
pay my -1
pay off -1
pay on -4
pay or -1
pay the 11
pay to 1
pay up -1
pay when -8
payabl -2
paye 1
payer 1
payment and -1
payment be -2
payment for -2
payment i -2
payment of 4
payment plan -4
payment so -2
payment through 2
payment you -1
payment~a -1
payment~i -3
payment~it 1
payment~that 1
payment~the -2
payout 1
paypal 15
paysaf 9
paysaf from 2
paysaf~the 2
payslip -3
payslip and -2
pay~# 10
pay~a 2
pay~all -3
pay~and 3
pay~anyth -4
pay~at -2
pay~back 10
pay~be 1
pay~bill 2
pay~by 4
pay~card 2
pay~deposit -1
pay~fee -2
pay~fin 5
pay~first 3
pay~i -5
pay~if -1
pay~it -1
pay~my 1
pay~on -1
pay~or -2
pay~six 1
pay~straight 1
pay~tax 5
pay~that -1
pay~the -15
pay~this 1
pay~till -1
pay~to 8
pay~today 1
pay~two 4
pay~when -6
pay~with -2
pay~you -6
pay~your 1
pen 5
penalty 1
pension -1
pension wis -4
pension~be -1
peopl do -1
peopl i -3
peopl on 2
peopl who 3
peopl~do 2
peopl~it 1
per 13
per cent 10
percent 12
percent off 3
percent to 1
permit 2
personal 6
personal account 1
pet 6
petrol 2
pet~hav 2
phon about -1
phon back -1
phon be -9
phon for 1
phon go 4
phon hav 4
phon keypad 2
phon now 7
phon ring -1
phon tell 2
phon the 1
phon to 7
phon when 3
phon which 1
phon with 3
phon~and 2
phon~be 1
phon~computer 1
phon~down 1
phon~for 1
phon~he 3
phon~its 7
phon~me 7
phon~my -3
phon~on -2
phon~say 4
phon~so -2
phon~to 10
phon~wait -1
phon~your 1
photo -18
photo be -2
photo id -2
photograph~it -1
photo~my 2
photo~the -2
pick -6
pick a -1
pick it -6
pick up 6
pick~the 4
pick~up -8
pictur~the 1
pin 11
pin on 5
pin to 3
ping 9
pip 1
plac 12
plac be 1
plain 2
plain cloth 2
plan -19
plan you -1
play card 3
pleas bring -4
pleas do 3
pleas stay -1
pleas~be -3
pleas~in 3
pleas~its -1
pleas~not 10
pleas~on -2
pleas~the 1
plumber -4
plus 1
plus my 1
pocket 5
pol -1
polic 1
polic will -1
policy -1
policy number -2
polic~and 3
polit -2
poor 2
pop 9
pop in -4
pop it 7
pop the 1
pop up 1
pop your 4
pop~card 1
pop~in 1
port 3
portal -2
post a -3
post and -1
post in -2
post it -5
post the -1
post you -2
postag 5
postcod -5
post~a -5
post~bond 2
post~chequ -1
post~i -1
post~or -2
post~the -1
post~to -4
post~you -2
pot 7
pound a -4
pound be 4
pound fin 1
pound for -5
pound forty 4
pound ninety 2
pound now 2
pound~fiv 3
pound~giv -1
pound~i 5
pound~its 1
pound~the -1
pound~two -1
pound~we -1
pound~week -2
power -8
power button -3
power company 1
pre 5
pre approv 1
pregnant 3
prepaid 1
prepaid card 2
prepay 1
prescription -1
present -6
press # 22
press a -1
press anyth -3
press approv 4
press no -4
press one 33
press respond 1
press two -3
press~and 14
press~for -2
press~if -12
press~now 15
press~number -1
press~or -4
press~the 2
press~to 17
press~when 1
pre~for 3
pric 3
pric~be 3
prim 5
print -7
print~be -1
priority register -1
privat 17
privately 1
priz -7
probably -4
problem -2
procedur 1
proceeding 5
process 6
profil 1
program 8
program on 2
programm 1
proof -2
proof of -1
protect 6
protection 5
prov 13
prov its 3
provider 2
prov~be 2
pruitt 2
public 1
pull 6
pull~meter 1
purchas of -1
purs -3
push 13
push it 2
push~through 2
put # 7
put a -14
put down 2
put family 1
put in 17
put my 7
put no 1
put one 1
put our 2
put that -2
put the -13
put them -2
put you 2
put your 4
put~# 3
put~banknot -5
put~by 1
put~card 4
put~for 2
put~in -13
put~leaflet -4
put~new -4
put~of 2
put~on 4
put~phon -1
put~program 2
put~right -2
put~stop 1
put~straight 1
put~through 4
put~to 2
put~up -5
qualify 5
qualify for 3
qualify~a 1
question -13
quick 10
quick and 3
quick~be 1
quid 2
quid worth 2
quiet 2
quietly 4
quot -19
quot the -1
r 3
r and 1
raffl -1
rat -10
rat be -4
rather -12
ray -4
reach 9
read her 3
read him 4
read it 13
read me 15
read out 8
read the -5
read them 3
read us 1
read you 6
reader 9
reader and 4
reading -4
ready 2
ready at -2
read~back 2
read~cod -1
read~i 1
read~meter -1
read~my 1
read~number 1
read~out 3
read~the 25
read~to 6
read~what 2
read~your 2
real 3
real person 1
really 1
real~be -1
real~the -1
rebat 5
rebat~be 1
recall on -1
recall~the -2
receipt -13
receipt~the -2
receiv 1
reception -1
recognis -1
record 2
record for 1
record messag -6
recovery 4
red whit 4
redelivery 1
red~and 3
red~it 1
referenc -3
referenc be -2
referenc i 1
referenc you -1
referenc~say 1
referenc~the -1
refund 19
refund form 1
refund you 1
refundabl 12
refund~the 3
reg -2
register -2
register~the -1
reimburs 3
reissu 1
releas 38
releas it 8
releas the 4
releas your 2
releas~to 3
remain 2
remain on 1
remain~the 1
remind -6
remind me -3
reminder -4
remot 6
remov 2
renew 1
rent~the 1
repair -2
repeat -4
repeat prescription -1
replac it 1
reply -8
report -13
report it -4
report to 2
request 2
research -4
reserv 2
reset link -2
resort -2
respond 4
rest on -1
rest~the -1
return 3
return be -1
return my -3
return the 1
return to 2
return your -1
return~call -3
return~you 2
revers 10
revers it 2
review 2
review~be 2
revok 1
revolut 9
reward 2
rey 1
ric -1
ridg 1
rig 1
right and 1
right back 1
right can -1
right enough -3
right i -12
right if 4
right not 2
right now 4
right okay -1
right that -4
right ther -1
right to -2
right you 1
right~ask -1
right~be -3
right~can -4
right~he -1
right~its 1
right~so 3
right~to 1
ring # -19
ring a 3
ring about -12
ring after -3
ring at 4
ring back -6
ring becaus -2
ring fenc 1
ring four 1
ring from -6
ring her -4
ring him -4
ring my -2
ring on 1
ring onc -4
ring one -1
ring or 4
ring peopl -4
ring say 2
ring them -11
ring this 4
ring to -33
ring up -6
ring us -30
ring when -4
ring you -21
ring your -3
ring~about -9
ring~and -10
ring~ask -7
ring~at -7
ring~back -5
ring~bank -5
ring~befor -4
ring~do 1
ring~first -2
ring~from -2
ring~if -9
ring~in -1
ring~it -2
ring~mum -1
ring~my -1
ring~number -15
ring~off -1
ring~offic -3
ring~on -21
ring~one -1
ring~or -6
ring~ring -3
ring~say -12
ring~shop -7
ring~so -1
ring~straight 2
ring~teatim 1
ring~the -9
ring~tim 1
ring~you -5
ring~your -1
risk 7
road -10
roll -1
roofer -1
roughly -2
round -1
round~for -1
round~i 1
round~the 1
round~you -2
rout 3
royal 2
royal mail 1
rubbish -1
rul 1
run 5
run a 2
run~as 1
run~to 2
run~your 1
rush -9
ruth -1
s 1
sack 2
saf 2
safety 6
saf~be 1
sam account -4
sam address -2
sam as -9
sam card -3
sam day 5
sam number -6
sam pin -1
sam pric -1
sampl -1
sam~as -10
sam~if -2
sam~you -5
santander 3
sat 2
sat in 2
saturday -32
saturday at -3
saturday~the -5
sav you 1
saving 10
saving account -1
sav~som -1
saw -4
say # -3
say a -1
say aye -1
say be 4
say bring -1
say call 2
say do 3
say he 20
say hed 1
say hes 7
say i -3
say id 6
say it -1
say its 12
say my 16
say no -28
say not 3
say noth 7
say on 1
say pay 3
say put -3
say she 12
say so -7
say someon 5
say sorry -1
say stop 2
say that 17
say the 6
say they -6
say this 4
say we -2
say you 4
say~about 4
say~and -3
say~bank 8
say~cod 3
say~could -9
say~do -3
say~for 8
say~hav -7
say~he 4
say~i 5
say~might -3
say~my 1
say~nam 2
say~neighbour -1
say~no -3
say~on -1
say~only 6
say~owe 3
say~pay 4
say~put -1
say~ring -1
say~sam -1
say~send -5
say~so 1
say~someon 2
say~thank -2
say~that -2
say~the 7
say~their -3
say~them -1
say~ther -1
say~they -2
say~to 7
say~visa 1
say~work -1
say~would -1
say~you 3
say~your 3
scan it 4
school -10
school i 2
scottish 1
scratch 7
scratch them 4
scratch~and 4
screen 22
screen go 1
screen now 4
screen shar 3
screen so -2
screen~be 1
screen~up 1
screen~you 1
seal 10
seal~the 1
search 6
second be -1
second one 5
secur 21
secur and 3
security 16
security number 3
security~be 2
security~the -2
see him -1
see i 4
see my -5
see that -2
see the -1
see whether -1
see you -14
see your 2
seen -3
seen a -1
seen it -6
seen~van -2
see~and -7
see~at -2
see~bank 6
see~he -1
see~i -2
see~if -1
see~in -3
see~land 2
see~my 2
see~number -2
see~screen -4
see~sunday -1
see~ther -2
see~with -2
seiz 1
select 1
self assessment -2
selfi 1
sell -9
sell a 5
sell the -2
seller 4
send # 6
send another -5
send any -1
send anyth -3
send four 1
send her -1
send in -4
send it 16
send me 8
send my 4
send on 1
send the 7
send them -1
send to 6
send us -8
send you 6
send~# 5
send~a 4
send~again -4
send~anyth -1
send~differenc 4
send~driver 3
send~form -2
send~his 2
send~hundr 3
send~in -7
send~money 2
send~my 2
send~new -5
send~on 1
send~reset -2
send~the -5
send~to 23
send~wher 1
send~you -3
send~your 6
senior 2
sensitiv 3
sergeant 9
serv 3
server 3
servic -6
servic at -1
servic be -1
servic desk -1
servic~be -2
set -7
set a -1
set you 2
setting -1
settl # 1
settl 15
set~my -3
seven day -1
seven fifty 3
seven hundr 9
seven i -1
seven one -3
seventy 6
seven~two -1
sh -2
sh a -4
sh fin -2
sh hav -1
sh on 2
shall -10
shall i -8
shall~put -1
shar 11
shar in 1
shar it 3
shar your -1
she ask -8
she be 3
she can -3
she could 7
she do -4
she giv -5
she hav -5
she laugh -2
she need 2
she never 1
she put 1
she say -6
she should -1
she tak 1
she tell -7
she want -1
shed 7
shed a -2
shed pay 1
shed~me 4
sheet -3
sheriff 4
she~and -2
she~be -1
she~for 2
she~her 1
she~id 1
she~in 1
she~it -10
she~its 3
she~just 2
she~me -4
she~my -5
she~no -5
she~out 2
she~see -1
she~she 1
she~the 1
she~to 10
she~yes -2
ship 11
shoebox 1
shop and 6
shop hav -1
shop he 1
shop in -2
shop on -2
shop or -4
shop to -2
shop wher -2
shop~a -3
shop~tell 3
shop~we -1
short -6
short of -2
should i 5
should not 2
shouldv -1
should~# 2
should~it -1
should~tell 1
should~the -2
shout 1
shout~the 1
show his -1
show me -4
show on 1
show the -1
show up 1
show you 1
show~be 3
show~card -5
show~his -2
show~how -6
show~the 4
sh~up -1
sid 11
sid so 1
sid~the -1
sign a -2
sign and -5
sign in -12
sign off 1
sign the -9
signatur -7
signatur and -2
sign~again -1
sign~be 1
sign~form -1
sign~it -6
sign~off 1
sign~ther -2
simply 1
sinc the 9
sinc you -1
sinc~ring -2
sir do 1
sir it 1
sir its 3
sir that 1
sir the 2
sir ther -1
sir you -5
siren 2
sir~be 5
sir~can -2
sir~get -1
sir~the 2
sister -9
sister be -1
sister in -1
sit -8
sit down 1
sit in 1
sit or -2
sit with -1
sit you -2
sit~a 1
six and 1
six hundr 16
six if -1
six number 2
six on -1
six thousand 4
six week -5
sixteen 9
sixteen digit 5
sixty and 1
sixty day -5
sixty fiv -1
sixty pound 3
sixty~pound -2
sixty~with -1
six~# 1
six~and 9
six~go 1
six~its 1
six~that 1
six~the -4
siz -1
sky 5
sleep 3
sleep~it 1
slot 1
slow 10
slow it 1
slowly 2
slow~down 1
small 4
small~to 1
smash -4
smash~your -1
smell -2
smok -2
so and -1
so as 3
so be 1
so bring -1
so could 4
so do -7
so he 17
so hes 1
so id 3
so it 6
so its 8
so my -1
so nobody 3
so noth -1
so press 1
so put 1
so ring -4
so send 1
so tell 2
so that 10
so the 16
so to 3
so we 13
so what 8
so would 1
sofa -4
softwar 1
solicitor 7
som guy -8
som id -2
som money 1
somebody from -2
somebody get -3
somebody hav 1
somebody in 1
somebody~get 3
somebody~in -1
somebody~it -2
somebody~me -1
somebody~you -1
somebody~your 3
someon and 2
someon from 2
someon hav -1
someon in 3
someon ring -1
someon to -1
someon~my 1
someth in 2
someth with -10
someth~can 1
someth~do -1
someth~the -2
someth~your -5
sometim -1
somewher 4
som~it -3
som~that -2
som~the 2
son in -1
son~law -1
soon as 2
sooner i 1
sooner~be 1
sorry about -9
sorry for -2
sorry its -1
sorry~hav -1
sorry~that -9
sorry~your -3
sort 21
sort cod 21
sort it -1
sort~and 11
soul 3
sound 6
sound right 2
so~ask 3
so~bank 6
so~com -6
so~could 24
so~do -9
so~fre -1
so~giv 2
so~i 9
so~its -6
so~just -1
so~know 3
so~me 5
so~might -1
so~never -1
so~not 2
so~pay 4
so~ring -3
so~send 7
so~the 4
so~to 3
so~want 7
so~we 5
so~will 12
so~would 2
so~you 2
so~your 2
spac -3
spanish 4
speak its 1
speak to 8
speak~a 3
speak~be 1
speak~the 6
specialist 9
specialist~your 2
spell 4
spend -1
spent -6
spread -1
spring -8
squad 2
squar 7
squar it 2
squar~with 1
staff 12
staff be 2
staff can 1
stag 5
stair -1
stairlift -2
stamp 5
stamp~and 1
stand -2
stand order -2
standard -2
stand~you -2
start 5
start it -2
start with 6
starter form -2
start~fiv 1
start~the 5
statement -27
statement and -1
statement i -1
statement~the -1
station -14
station and 1
station~i -2
stay 5
stay as -1
stay on 7
stay the -1
stay with 5
stay~sam -1
stay~the -2
stay~till 2
stay~whil 3
stay~with 3
stay~you 3
steal -2
steam 7
steam card 5
stepchang -6
stick -3
sticker -5
sticker~the -2
still get -5
still go 1
still on -3
still the -4
still want -3
still~for -2
still~the -6
still~to -2
stock 1
stood -4
stood in -2
stood ther -2
stop and -2
stop at 1
stop chequ 1
stop it 3
stop me 2
stop my -2
stop pay 1
stop the 8
stop to 2
stop~payment -1
stop~the 4
stor on -1
storag 3
storm -1
straight 27
straight away 3
straight back 9
straight in 2
straight to 2
straight with -1
straight~on 1
stranger 8
stranger~your 1
street -7
street~you -1
struggl -2
stuck 2
stuff -2
stupid 1
suit -10
summon 2
sunday -27
sunday with -1
sunday~his -1
sunday~my -2
supplier -1
support this -1
sur -12
sur i -2
sur its -3
sur your -1
surety 1
surgeon 5
surgery 4
surpris 6
survey 1
sur~be -2
sur~me -1
suspend 5
suspicious activity 1
swap -6
swap fre -1
switch 7
switch it 2
switch~on 3
switch~the 1
system 23
system be 3
system~down 2
system~the 1
ta -2
tabl~the -1
tag 1
tak # 6
tak about -3
tak card -1
tak him -1
tak his -1
tak me -5
tak money -1
tak my -3
tak no -1
tak out 9
tak over 4
tak payment -2
tak ten -4
tak that 4
tak the 10
tak two -2
tak your -3
tak~a 1
tak~and 2
tak~as 6
tak~away 2
tak~car 1
tak~cash 1
tak~day -1
tak~from 2
tak~i 2
tak~in 1
tak~it -1
tak~minut 1
tak~money -1
tak~my 1
tak~nam -1
tak~passport -1
tak~payment -1
tak~phon 2
tak~through 1
tak~tim -3
tak~to -8
tak~two -2
tak~week -2
talk about -1
talk me 4
talk to 2
talk you 3
talk~through 6
tap 6
task 2
tax offic -2
tax refund 1
tax~# 3
tax~be -2
tax~befor 1
tea -13
team 3
teamviewer 1
team~and 2
team~you 1
teatim 5
teatim say 1
technician 6
telephon -1
tell her -3
tell him -8
tell them 3
tell to 15
tell us -7
tell you -4
tell your 5
teller 5
tell~a -1
tell~about -2
tell~and -1
tell~befor -2
tell~cashier 5
tell~dad 1
tell~gran -2
tell~if -5
tell~ill -2
tell~it 2
tell~its 1
tell~my -4
tell~the 9
tell~to -1
tell~what -5
tell~when 2
tell~wher 1
tell~which -1
tell~who -1
ten and -1
ten day -4
ten minut -4
ten past -4
ten pound -8
ten to -2
ten work -2
tenancy -1
tenant 1
tenner -1
ten~and -5
ten~day -3
ten~for -4
ten~nin -5
ten~or -2
term -1
terminat 2
tesco 2
test 10
test be -1
test from -1
test kit 2
test payment 2
test~be 2
test~his -1
text from 1
text it 1
text me 2
text the 5
text when -3
text with -1
text you 13
text~a 5
text~do 1
text~its 2
text~number 1
text~you 1
text~your 1
than -8
than the 1
thank for -8
thank god -4
thank goodness -1
thank me -3
thank~and -5
thank~call -1
thank~do -1
thank~for -12
thank~so -5
thank~that -1
thank~what -1
thank~you -3
that all -4
that and 6
that any -2
that back 1
that com 9
that cost -2
that day 3
that fit 1
that for 2
that hav 4
that he 4
that help -1
that her 1
that i 9
that if -3
that its 8
that morn -2
that mrs 1
that my 14
that night 1
that no 1
that now 1
that okay -4
that on 4
that one -3
that out 3
that say -2
that she -5
that so 1
that the -2
that ther -2
that too 1
that way 2
that what -4
that with 1
that you 9
that yourself -2
thatll -7
thatll be -4
thatll do -1
thatll~it -3
that~about -1
that~all -18
that~anyon -1
that~as 1
that~bank 1
that~but 1
that~can -1
that~card 2
that~fin -14
that~for 6
that~grand -1
that~how 5
that~i -9
that~id -1
that~in -1
that~it -6
that~just 3
that~my -2
that~no -4
that~normal 5
that~not -7
that~of 3
that~on -3
that~only 4
that~our 1
that~out -1
that~pay 1
that~right 1
that~should 5
that~their 1
that~they -1
that~to 4
that~up 5
that~why 1
that~will 1
that~with -2
that~yourself -2
the # -17
the account 15
the address -12
the admin 3
the adviser -2
the agency 2
the agent 3
the allocation 1
the answer 2
the app -23
the baby -4
the back 16
the bailiff 6
the balanc 2
the banknot 7
the bedroom 4
the bell -3
the best -4
the bik -6
the bill -10
the bin -2
the bitcoin 3
the blood -1
the boiler -3
the bond 2
the book 5
the boot -1
the box -5
the branch -1
the builder -4
the button -1
the caller 5
the camera 1
the cancel 1
the cancellation 4
the car -7
the cash 1
the cashier 9
the census -2
the certificat -1
the chain 1
the chemist -1
the chip 3
the claim -6
the clinic -1
the clos -1
the cod 14
the computer 1
the corner 6
the cost 1
the council -6
the counter -1
the country 2
the courier 7
the court 9
the crown 1
the cyber 1
the damp 1
the day -2
the dbs 1
the death -2
the delay -1
the dentist -1
the deposit 4
the depot -1
the desk -8
the detail 3
the differenc 3
the digit 3
the direct -1
the discount 3
the display -1
the doctor 1
the dog -4
the door -8
the drawer 3
the drop -1
the duty 1
the eighth -1
the email -11
the end -11
the error 2
the excess -1
the expiry 4
the extra 1
the fca -1
the fee -4
the figur -3
the fil 3
the fin 1
the financ 1
the firm -1
the first -1
the fitter -1
the fiv 4
the form -25
the four 1
the fourteenth -1
the fourth -2
the fram -1
the fraud 12
the fre -2
the full 9
the fund 1
the garden -4
the gas -1
the girl 3
the gold -1
the hacker 8
the hall -3
the helplin -1
the homeowner 1
the hospital -12
the hour 17
the insuranc -1
the internet 2
the invoic -7
the judg 5
the kettl -4
the key 5
the kid -2
the kitchen 3
the lad -1
the landlord 5
the law 3
the lawyer 2
the leaflet -1
the leas 1
the letter -20
the library -13
the light -3
the lin 9
the list -2
the littl 7
the loan 1
the login 2
the long 17
the look -2
the lot 7
the machin 1
the mail -3
the man 3
the meantim -2
the messag 1
the meter -11
the minut 1
the moment -1
the money 5
the month -10
the morn -3
the nam 15
the national 3
the nearest 1
the neighbour -1
the new -13
the news 1
the next 11
the nhs 7
the nin 1
the ninth -9
the notary 4
the notic -2
the nurs -1
the offer -1
the offic -19
the officer 1
the ombudsman -1
the only 2
the optician -4
the other 4
the outag -1
the pack -2
the pag -2
the parcel -1
the parish -1
the park -1
the passcod 3
the passport -1
the password 6
the paypoint -2
the pin 12
the plac -1
the plan -2
the plumber -2
the polic -1
the policy -2
the portal -4
the post -29
the power -4
the pric 11
the privat 3
the procedur 1
the quot -4
the raffl -1
the rat -8
the real 5
the reason 2
the rebat 1
the record 1
the releas 1
the renewal -1
the rent -2
the repair -1
the right -1
the ring 1
the roof -2
the router -2
the saf -3
the school -3
the screen 1
the search 4
the security 9
the seller 1
the shed -2
the shop -26
the sign -1
the sink 1
the sit -1
the six 7
the sixteen 7
the socket -1
the sofa -1
the softwar 1
the sort 2
the spanish 1
the spring -3
the staff 5
the start 3
the statement -1
the station -9
the street 2
the summon 1
the surveyor 2
the system 12
the tabl 4
the tax 6
the technician 2
the teller 3
the ten -2
the test 2
the text 4
the thief 2
the thing 1
the thirtieth -5
the thirty -1
the thre 13
the ticket -5
the tow -3
the track -3
the transfer 7
the treasury 6
the two 5
the tyr -2
the usual -2
the vet -3
the voic 1
the wait -2
the wall 3
the wallet 7
the warrant 2
the watch -1
the websit -11
the week -6
the whol 20
the wi -1
the winning 1
the winter -1
the wir -1
the woman -1
the word 8
their own -2
their websit -4
their~account 1
their~and -3
their~be -2
their~i -1
them and 13
them as 1
them at -5
them back -1
them be 1
them but 2
them by 2
them he 1
them i -6
them in -5
them into 2
them its 6
them okay -1
them on -3
them that -1
them the -2
them to -8
them~and 2
them~at -3
them~can -2
them~for 6
them~i 4
them~it 8
them~my 3
them~the -7
them~ther -4
them~to 3
then a 14
then another 3
then do 3
then for 1
then he 9
then hed 2
then i 7
then it 9
then my 1
then ring 2
then say 3
then the 22
then ther 5
then they -2
then you 13
then your 5
then~# 3
then~a -5
then~all 1
then~back 1
then~bank 1
then~bankll 1
then~be 4
then~call 3
then~card 1
then~com 2
then~first 1
then~get 5
then~her 2
then~in 2
then~it -2
then~man 2
then~say 6
then~send 2
then~show 1
then~the 16
then~want 8
then~you 2
ther a -3
ther and 8
ther anyon 1
ther anyth -6
ther by -2
ther i 1
ther in 6
ther just 3
ther might -3
ther the 3
therell 1
therell be 1
therell~a 2
ther~about 1
ther~and 2
ther~anyth -1
ther~be -5
ther~can 1
ther~els -3
ther~four 1
ther~just 4
ther~not 2
ther~noth -28
ther~only 7
ther~then 5
ther~twenty 1
ther~two 8
they all 2
they ask 5
they call 2
they charg 1
they could 7
they do -2
they leav -1
they mak 4
they might -2
they put -1
they tak 6
they tell -2
they want 18
they will 9
theyd 3
theyd hav 1
theyd never 4
theyd want -2
theyd~it -6
theyd~my 1
theyd~the 1
theyd~to 1
theyll 6
theyll do -1
theyll only 3
theyll put -1
theyll say 2
theyll see -1
theyll tak 1
theyll~my -3
theyll~to -2
theyll~you -1
they~# 7
they~about -2
they~ask 2
they~for 3
they~from -4
they~giv -1
they~her 1
they~id 2
they~it -10
they~me -2
they~my 3
they~not 18
they~put 1
they~ring 1
they~say 2
they~stop 1
they~tak -3
they~that -1
they~the 6
they~to 5
they~us -2
they~your -3
the~# 11
the~about -2
the~account 1
the~across 6
the~after -4
the~all -5
the~amount 1
the~any -3
the~app 3
the~as -3
the~ask -8
the~at -21
the~back -8
the~bar 1
the~bill -4
the~bit 1
the~bring -1
the~but 19
the~button -3
the~by 10
the~call 6
the~can 8
the~centr -3
the~certificat -2
the~chang 2
the~clos 3
the~club -8
the~cod 11
the~com -5
the~company -1
the~day -5
the~digit 16
the~do 12
the~end -1
the~fac 1
the~family 1
the~fee 1
the~fi -1
the~fifty 2
the~figur 5
the~firm 2
the~four -3
the~fraud 2
the~fre -5
the~from -6
the~giv 3
the~hall -1
the~hav 2
the~he -6
the~hed 4
the~herself -2
the~hes 4
the~hold 1
the~holiday -2
the~hour 1
the~hous -1
the~how -1
the~hundr 7
the~id -3
the~if -31
the~ill -1
the~instead -1
the~it 5
the~itd 1
the~job -1
the~just 3
the~key 1
the~knew 2
the~know 1
the~let 1
the~letter -8
the~list 9
the~lock -2
the~maam 1
the~machin 3
the~mak -1
the~man -9
the~mat 2
the~meter 1
the~might 1
the~money 4
the~month 4
the~mov -2
the~nin -3
the~no -1
the~nobody -3
the~not -5
the~now 11
the~oclock -1
the~offic -4
the~officer 9
the~oh -2
the~ok -2
the~only 2
the~out -1
the~outsid -4
the~own 4
the~pag -2
the~payment 1
the~pension -1
the~peopl 3
the~phon 1
the~plac 4
the~plan 1
the~polic 1
the~pound 2
the~press 5
the~raffl -1
the~record -3
the~register -5
the~right -6
the~ring -25
the~rul 2
the~run 1
the~sam -2
the~say 6
the~send 3
the~servic -2
the~shop -4
the~show -3
the~sit -3
the~start -1
the~station 3
the~street -4
the~support 1
the~switch -3
the~system 4
the~tax 7
the~tell -3
the~text 1
the~that 4
the~the -3
the~then -2
the~they 13
the~theyd 3
the~theyll 2
the~this 7
the~thousand 8
the~thre 9
the~ticket -1
the~till -3
the~tim 7
the~today 3
the~tonight 2
the~two 12
the~under -1
the~union -1
the~very -1
the~voucher 1
the~want 5
the~way -6
the~we -6
the~websit -5
the~well -3
the~when -10
the~wher -4
the~whil 4
the~who -4
the~will -2
the~with -5
the~would -2
the~yeah -4
the~yet 3
the~youd 4
the~your -4
the~yourself -5
thief 1
thing in 2
thing~it -3
thing~your 1
think about -1
think it -1
think~go -1
third -5
thirteen 4
thirteen hundr 3
thirtieth -5
thirty day -12
thirty first -4
thirty minut 1
thirty nin 1
thirty pound 2
thirty~and -2
thirty~if -2
this account 2
this afternoon 13
this call 14
this even 3
this minut 3
this month -5
this morn -2
this number 7
this press 2
this stag 1
this tim -3
this year -3
this~about 1
this~an -1
this~be 7
this~can -2
this~deputy -1
this~i -3
this~ill 1
this~it 2
this~off -2
this~officer 3
this~oh -1
this~one 2
this~or -1
this~so 6
this~the 4
this~yes 1
this~you -4
thos 6
though -2
though i -5
thought 1
thought i -1
thought id -2
thought it -2
thought not -1
thought the 1
thought~might -2
thousand and 10
thousand but 1
thousand by 4
thousand eight 5
thousand for 5
thousand in 7
thousand it 1
thousand one 1
thousand out 4
thousand over 2
thousand pound 8
thousand that 1
thousand two 5
thousand~a 9
thousand~and 3
thousand~hundr 18
thousand~i 1
thousand~in 1
thousand~it 3
thousand~the 5
thousand~to 3
thre day -1
thre digit 5
thre fifty -2
thre forty 1
thre hundr 9
thre minut 2
thre thousand 12
thre to -4
thre week -1
thre~a 1
thre~day -1
thre~fiv -3
thre~for -1
thre~i 1
thre~in 2
thre~ninety 1
thre~on 3
thre~the 7
thre~to 3
through about -1
through and 2
through his 1
through it 6
through now 1
through so 1
through the 5
through to 3
through what -1
through your -6
throughout 1
through~an 4
through~be -1
through~door -5
through~he 2
through~me 1
through~with -1
thumb 3
thursday -51
thursday and -7
thursday at -4
thursday with -1
thursday~the -4
tick the -3
ticket -13
ticket to -2
ticket~a 1
tight -4
till eight -1
till i 6
till it -1
till monday 4
till sunday -2
till the -2
till then -7
till you 1
till~and -1
till~be 2
till~hav -3
till~pay 1
tim and -2
tim for 7
tim no -1
tim out 1
tim the 1
tim to -4
tim you -5
timeshar 2
tim~i -1
tim~of 1
tim~pay -1
tim~your 1
tin -6
tip off 2
tip~off 1
to # -1
to an 9
to and -3
to any -6
to anybody -3
to anyon -4
to appear 3
to apply -1
to approv 1
to ask -22
to befor -2
to book -2
to bother 4
to bring -10
to but 1
to buy 2
to card 1
to carry 2
to chang -18
to check -15
to clear 1
to collect -8
to com -9
to confirm -2
to court 1
to credit 1
to decid -4
to delet 1
to doubl -1
to draw -1
to fetch 2
to fill -2
to find 2
to finish 2
to fiv -9
to get 3
to giv -2
to go 12
to hand 1
to hav 5
to hear -9
to help 12
to her 13
to him 8
to his 5
to hold 7
to keep 6
to know -10
to let 8
to lock 2
to lodg 3
to look -13
to los 1
to mak 3
to match 4
to me 13
to mention 1
to mov -8
to mr 5
to my 12
to nin -1
to one -2
to open 8
to order -2
to our 20
to post 2
to press -6
to prov 8
to pull 5
to push 3
to put 7
to rais -1
to reach 1
to refund 3
to register 1
to releas 10
to renew -7
to reserv 2
to reset -2
to return 2
to revers 4
to right 1
to ring -11
to run 1
to say -22
to see -1
to sell -7
to send -6
to set -11
to settl 1
to seven -1
to shar -3
to show 3
to sign -12
to somebody 1
to speak 9
to stay 2
to stop 8
to stranger 1
to tak -4
to tell -17
to test 1
to thank -2
to their 1
to this 13
to twenty 1
to unlock 7
to us 1
to use -1
to verify 4
to wait 1
to what 4
to worry -2
today as 1
today by 4
today i 5
today if 1
today its 2
today only 3
today or 8
today press 1
today to 7
today~# 3
today~a 3
today~and 1
today~be 6
today~it 1
today~me 2
today~the 4
today~we 1
today~you 1
together 9
token 2
tomorrow -13
tomorrow between -5
tomorrow or -3
tomorrow~ten -2
tonight 39
tonight and 4
tonight he 1
tonight if 1
tonight~# 1
tonight~a 1
tonight~i 1
tonight~it 3
too -12
too and -1
too high -1
too lat 2
too~and -3
too~hav 1
too~i -3
too~so -1
too~you -3
top 13
top up 6
top~voucher 3
top~you 1
touch 5
touch it 8
to~# 5
to~a 4
to~about -5
to~account 4
to~agent 3
to~all 3
to~and -7
to~another -2
to~any -1
to~anyth -26
to~app 1
to~at -5
to~back 5
to~bailiff 1
to~bank 12
to~be 7
to~becaus 2
to~befor 2
to~branch -8
to~by 4
to~camera 2
to~can -1
to~cancellation 1
to~car 3
to~card -8
to~cas 2
to~cashier 2
to~check -2
to~claim 1
to~computer 4
to~day -9
to~door -1
to~down 8
to~eight -1
to~els 1
to~even -1
to~first 1
to~fiv 4
to~fre -1
to~friend 2
to~from 3
to~he -1
to~hed 1
to~him 4
to~his 5
to~honest -1
to~hour -1
to~hous -2
to~if -26
to~in -5
to~into -1
to~jeweller 1
to~let -4
to~library -1
to~machin 5
to~me -28
to~mobil 5
to~money -3
to~mr 1
to~mum 1
to~neighbour -2
to~new 7
to~next 3
to~nin 1
to~no -6
to~not -2
to~now 2
to~number 2
to~of -6
to~offic -1
to~officer 9
to~oh 1
to~okay -2
to~on 5
to~one 6
to~only 1
to~or -7
to~over -1
to~pay 3
to~personal 4
to~phon 8
to~post 4
to~put 1
to~right 1
to~ring -3
to~sam -5
to~say -1
to~send 1
to~she -3
to~shed -1
to~so 8
to~som -2
to~someth -4
to~start 2
to~station -4
to~sur -6
to~ten 1
to~them 5
to~then 4
to~ther -3
to~this 10
to~to 17
to~treasury 2
to~twenty 1
to~us -15
to~we -2
to~whether -4
to~which -2
to~who -8
to~why 2
to~work -4
to~your 16
trac 11
trac it 1
trad 3
train -9
transfer 41
transfer it 1
transfer to 16
transfer~the 6
transfer~then 1
transfer~we 3
treasury 8
treasury~and 1
treat 5
trick -1
troubl 6
troubl i 3
truck 1
trust 3
try -18
try again -8
try to 3
try~keep 2
try~on -1
try~tomorrow -2
tuesday -29
tuesday at -5
tuesday he 1
tuesday or -1
tuesday~a -1
tuesday~i -1
tuesday~two -3
tuesday~you -1
turkey 1
turn 8
turn out 1
turn your 2
turn~box -1
turn~in 2
turn~the -2
turn~van 1
tv 3
twelv -2
twelv hundr 2
twenty fiv 5
twenty four -1
twenty in 3
twenty pound 1
twenty two 6
twenty~a -4
twenty~day -1
twenty~thousand 7
twic -9
twin 1
twin~be 1
two and -4
two citation 1
two fifty 1
two for 1
two forty 2
two grand 1
two hour 1
two hundr 34
two i -1
two instalment 1
two lad 3
two minut 2
two nin 2
two of -2
two oh -1
two pound 1
two the -2
two thousand 13
two warrant 1
two week -2
two year 3
two~after -1
two~and 11
two~befor 4
two~by 3
two~com 3
two~four -2
two~go 1
two~in 8
two~oh -1
two~one 2
two~or 1
two~the -1
two~what 2
two~which 1
two~whil 1
two~you -2
typ 18
typ in 2
typ it -2
typ the 3
typ what 4
typ~amount 1
typ~and 1
typ~i 5
typ~in -3
typ~into 1
typ~pin 3
typ~the -1
typ~wrong -2
tyr -2
uk -2
under 7
under the 1
under warranty -2
undercover 2
understand 2
underwriter 2
under~nam 1
uneasy -2
uniform -3
union -2
unit 6
unit be 2
unless 30
unless i 14
unless its 1
unless the 2
unless you 3
unless~pay 6
unless~want -1
unlock 6
unlock the 2
unpaid 9
until 4
until the 3
until~hav 2
up # 1
up a -1
up again 1
up and -6
up as -1
up at -10
up from -3
up front 7
up hed -3
up if -3
up in 1
up its -2
up my -1
up ring 3
up she -1
up that 2
up ther -3
up to -9
up voucher 3
up you 1
up your 3
updat -7
updat that -1
updat~be -1
upgrad 3
upload -9
upload it -3
upset 5
upstair 8
up~# -3
up~an -3
up~and 1
up~be 3
up~by -3
up~call -5
up~do -1
up~four -1
up~i 4
up~just -1
up~may -1
up~me 1
up~my 7
up~say -2
up~tell 3
up~the -8
up~you -6
urgent notic 1
urgent~from 1
us a -8
us and -5
us anyth -1
us for -1
us if -5
us now 1
us on -4
us or -2
us to -12
us up -1
us you -7
us your 4
us yourself 1
use at 4
use by 1
use his -1
use it -5
use the -8
use your -3
user 6
usernam 1
use~card -2
use~for 1
usual -16
us~a -3
us~be -2
us~can -2
us~he -2
us~i 2
us~if -3
us~ring -4
us~say -1
us~send -1
us~the -5
us~to -2
us~we -1
us~week 1
us~you -12
us~your -4
van -1
van and -2
vault 1
venmo 4
verd 2
verification 1
verify 17
verify the 3
verify your 3
verify~account 1
vet -1
vet~be 1
via 1
victim -2
victim support -2
view -4
viewer 5
virus 6
visa 23
visa and 4
visa fee -1
visa or 1
visa~be 1
visa~mastercard 1
visit -12
visit be -2
voic 17
voicemail from -1
voicemail~a 1
void 7
void it 2
volunteer -1
vot -1
voucher 14
voucher for -5
voucher from 4
voucher to 2
voucher~a -2
voucher~the 6
wag 4
wait for 3
wait he -1
wait till -3
wait whil 5
wait~a 2
wait~an -1
wait~i 2
wait~ring -2
wak 4
walk 4
wall 3
wallet 12
want # 8
want a -9
want anyth -1
want money -5
want one -2
want pay -5
want the 7
want you 7
want~and -2
want~as 2
want~be -8
want~check -6
want~cod 1
want~get 2
want~go -2
want~hundr 1
want~know -6
want~leav -2
want~mov -2
want~nam -1
want~number -1
want~of -1
want~passport -4
want~password -1
want~put 1
want~see -3
want~stop 1
want~talk -2
want~tax 2
want~to 3
ward -2
warehous -1
warn -6
warn me -3
warrant 18
warrant card -1
warrant will 1
warranty -2
warrant~be 2
watch 6
watch out -1
watch~for -1
water board 1
water~ther 1
way about -2
way hom -4
way~do 1
way~i 2
we be -3
we call 1
we can 8
we cancel 1
we com -1
we do -3
we get -7
we go -1
we hear -2
we hold 5
we just 2
we need 5
we never -4
we post -1
we saw -4
we say 2
we send -1
we speak 1
we talk -1
we think 4
we will -14
we writ -3
wear -3
websit -34
websit as 3
websit or -8
websit will 2
websit with -1
websit~a 1
websit~not 1
websit~the -1
wed -10
wed lik -1
wednesday -19
week and -12
week i -4
week or -1
week the -1
weekday -2
weekday~four -1
weekly -2
week~be -1
week~i -6
week~id -2
week~it 1
week~the -4
weight off -1
welcom -2
well at 1
well be -1
well do -4
well i 1
well it -1
well its 1
well just 1
well need 2
well not -1
well pay -2
well the 2
well ther 3
well try -1
well we 2
well writ -1
well you 2
well~hav 2
well~it -7
well~them 1
well~you -11
western 8
western union 7
we~and -1
we~at -3
we~be 2
we~for -1
we~hav -2
we~him -4
we~it 5
we~just 6
we~need 1
we~not -22
we~on -6
we~open -1
we~post -2
we~put -3
we~send -2
we~stop 6
we~tak -1
we~the 4
we~to -6
we~you 2
we~your 12
what i 8
what it -9
what the 1
what they 2
what to -4
what we 10
what you -4
whatever you -1
whatsapp 12
whatsapp and 4
what~call 2
what~happen 1
what~hav -3
what~i 1
what~in 3
what~its 1
what~need 3
what~pay -4
what~say 6
what~that 3
what~the 12
what~to -1
what~you 2
what~your 5
when hes -2
when i -1
when it 1
when its -3
when my 1
when sh -2
when she 2
when we -7
when will -1
when you -34
whenever -15
whenever you -5
whenever~lik -2
when~ask 11
when~back -2
when~be -6
when~can -4
when~collect -6
when~get -6
when~go 2
when~hav -7
when~old 1
when~phon 1
when~pick -3
when~say 9
when~sign -3
when~you -2
wher it 1
wher~be -1
wher~buy -1
wher~can 2
wher~go -1
wher~hav -1
wher~say 4
whether -14
whether i -3
whether~be -1
which bank 12
which be 1
which card 6
which one 1
which you 3
whichever -1
which~be 9
which~on -1
which~the -3
which~to 2
which~would 4
whil be 1
whil he 4
whil hes 2
whil i 23
whil it 1
whil she 1
whil the 1
whil you 12
whil~be 18
whil~do 4
whil~go 1
whil~sign 1
whil~ther 1
whil~wait 3
whil~watch 1
whistl 2
whit and 4
whit van -1
whit~blu 4
who be 2
who i -3
who liv 1
who ring -6
who say 2
who that 1
who want -1
whol 22
whol tim 2
wholl~you 1
who~be -1
who~it 3
who~my -4
who~you -4
who~your -1
why 21
why~be 2
wi fi -1
wid -1
wif 5
wif~be 1
wif~the 1
will get 4
will giv 2
will go -2
will i -5
will los 2
will need 2
will never -5
will ring -1
will send 2
will stay 1
will try -2
will work -1
will you -2
will~again -3
will~ask -10
will~at 3
will~back -2
will~be -1
will~disconnect 2
will~everyth 2
will~get -1
will~hear 1
will~it 8
will~let 5
will~me 2
will~off -4
will~on -1
will~round 1
will~stop 2
will~tak 1
will~the -5
will~to 5
will~what -1
will~work 1
will~you 10
will~your 9
win # 4
win 3
window 1
window key 2
window~and 3
window~we 2
winner 5
winning 1
wip 3
wir 7
wir it 1
wir~the 2
wis -1
with cash 2
with her 5
with his -6
with it 5
with me 7
with my -6
with number 1
with our 4
with som -3
with someon -1
with them 6
with your -8
withdraw it 1
withdraw~pend -2
within 11
within a -1
within the 11
within~hour 13
without 14
without the 1
without~i 2
with~account 3
with~address -2
with~and 2
with~ask -1
with~at -1
with~be 2
with~card 8
with~dat -3
with~day -4
with~do 1
with~dog -1
with~for -2
with~form -1
with~four 1
with~from -1
with~he 3
with~i -8
with~id -4
with~in 11
with~medicar 1
with~mum -1
with~nam -1
with~neighbour -1
with~new -4
with~not 1
with~now 5
with~number -2
with~nurs -3
with~on 2
with~other -1
with~paper 1
with~passport -1
with~payment -1
with~photo -2
with~referenc -5
with~right 1
with~whil 3
with~wif -1
witness -3
woman 9
woman from 2
woman on 1
wonder -6
wonder if -1
wood 1
word 8
word to 3
word~and 1
work again -1
work day -17
work from 1
work i 1
work~i -1
work~the -2
worry -14
worry it -2
worry~be -1
worry~the -1
worry~you -1
wors -4
worth # 2
worth 8
would be 4
would drop -3
would go 3
would he -1
would i 5
would lik -8
would not 3
would post -2
would you -4
would~# -1
would~and 2
would~be 1
would~com -3
would~her 3
would~it -2
would~let 1
would~lik -6
would~off -1
would~ring -1
would~round 6
would~say -2
would~send 3
would~tak -7
would~them 1
would~to -2
would~you -1
wrap 6
wreck -1
writ on 1
writ to -33
writ~can 1
writ~it 1
writ~me -2
writ~on -1
writ~pin 3
writ~the -2
writ~us -1
writ~you -10
wrong -13
wrong~and 3
wrong~it -3
x -1
x ray -1
yeah i -3
yeah ill -3
yeah its 3
yeah so -2
yeah this -1
yeah~be -3
yeah~do -1
yeah~hav -2
yeah~this -2
yeah~we -1
year and -3
year he -5
year i 2
year the -1
year~we 1
yep 1
yes and 3
yes its -3
yes maam 4
yes or -7
yes pleas -1
yes sir -2
yes so 2
yes that -1
yes ther 1
yes we 2
yes when 4
yes~all -1
yes~be -3
yes~i 1
yes~in -1
yes~its -1
yes~no -7
yes~that 1
yes~will -1
yet 1
you # 1
you about -5
you alway -1
you anyth -2
you approv 1
you ask -22
you at 2
you back 7
you bank 1
you befor -2
you book -5
you bring -2
you but 2
you chang -1
you check -4
you collect -3
you com -15
you could 1
you drop 1
you ever -4
you fail 1
you fil -2
you fill -1
you first -2
you giv 1
you go 8
you hang 3
you he 1
you hold 2
you i 5
you id 1
you ill 1
you its 1
you just 2
you keep 19
you know 2
you leav -3
you lik -15
you liv 1
you look -1
you los 5
you may -9
you might -8
you must 7
you need -26
you no -5
you normally 4
you not 2
you now 1
you open 2
you out 1
you pay 4
you prefer -1
you put 5
you read 12
you ring -2
you say 8
you see 8
you send 11
you should -3
you sign -1
you sit 1
you still -13
you sur 2
you tell -9
you thank -1
you think -4
you through 6
you today 4
you too -2
you top -1
you use 6
you we 2
you what 4
you when -3
you wher 4
you whil 1
you who -1
you your 2
youd be 12
youd do -1
youd get -1
youd go 2
youd lik -9
youd put -1
youd rather -4
youd send 1
youd want -1
youd~a -6
youd~to -3
young man 1
your account 4
your address -1
your app 6
your area -1
your balanc 5
your bankll 2
your be -2
your benefit 3
your bill -16
your blu -1
your branch 2
your brown -1
your call -6
your cas 2
your claim -1
your computer 10
your cousin -1
your current 1
your dat -2
your debit 6
your detail -2
your direct -3
your doctor 4
your door -1
your email -1
your end 1
your fil 7
your full 2
your hand 9
your ip 3
your journal -1
your laptop 1
your last 1
your letter -7
your lin 8
your los 3
your loss -1
your mobil 8
your money 1
your mortgag -4
your mum -7
your national 6
your network 1
your new -9
your next -10
your nhs 1
your old 6
your onlin 6
your order -6
your parcel 1
your passport -2
your password -4
your payment -1
your phon 7
your plan -4
your pocket 3
your repeat -1
your right 1
your road -1
your servic 3
your social 2
your statement -2
your thumb 3
your usual -1
your visa 3
yourself -13
yourself and -4
yourself on -1
yourself~the -3
your~# -3
your~account 2
your~app 5
your~appointment 1
your~at 5
your~balanc 1
your~bank 5
your~befor -1
your~bill -1
your~but 1
your~by 1
your~card 17
your~cod 1
your~com 2
your~credit 1
your~debit -2
your~detail 8
your~digit 2
your~for 7
your~form -1
your~get 2
your~go 3
your~hav 17
your~i 7
your~if -12
your~ill 2
your~in 3
your~insuranc 5
your~its 3
your~last -1
your~maiden 2
your~need 1
your~now 13
your~of -6
your~okay 1
your~on -4
your~one -1
your~or -1
your~over 1
your~password 4
your~payment -2
your~plan -1
your~press 9
your~profil 1
your~provider 1
your~reader 2
your~say -1
your~security 3
your~send 1
your~servic -1
your~so 12
your~stay -3
your~tax -1
your~the 5
your~then 4
your~to 8
your~today 4
your~too 2
your~up 4
your~we -1
your~which 2
your~will 20
your~with 4
your~yeah -1
your~you -4
you~# 13
you~about -9
you~account 3
you~already -3
you~also -7
you~an -5
you~any -5
you~anyth -12
you~appeal -1
you~ask -6
you~at 2
you~bank 1
you~box 1
you~bring -2
you~but 14
you~buy 1
you~call -7
you~can -2
you~card -1
you~charg -1
you~com -9
you~confirm -1
you~could 1
you~detail 2
you~driv 1
you~due 3
you~for -2
you~fre -1
you~friday -2
you~giv 3
you~go 3
you~hang -3
you~her -4
you~hi -1
you~i 6
you~id -3
you~if -5
you~ill 3
you~in -10
you~itll 2
you~its 2
you~just 1
you~let -1
you~lik -2
you~look -2
you~mak -2
you~me 9
you~messag -1
you~miss 1
you~month -3
you~mum -1
you~no 3
you~noth -8
you~now 2
you~number 2
you~of 1
you~on -8
you~one -8
you~or -5
you~our 3
you~out 3
you~over -3
you~pay -20
you~pick -2
you~pre 1
you~read 2
you~ready 1
you~ring -8
you~say -2
you~see -5
you~set -6
you~sign -3
you~six -2
you~sort 4
you~start 1
you~still -5
you~stop -1
you~struggl -1
you~tell 1
you~ten -3
you~text -3
you~them -3
you~they 1
you~thos 1
you~typ 2
you~use 2
you~want -9
you~we -5
you~welcom -3
you~well -1
you~when -4
you~win 1
you~with 11
you~word 1
you~yes -3
you~you 1
you~yourself 1
zell 6
zell to 2
zell~the 2
zero 9
zero zero 2
`;
