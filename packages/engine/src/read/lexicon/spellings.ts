/**
 * Other ways of writing a word, so that nothing later need know them: apostrophes left out, the short forms of call
 * handlers and of texts, Scots and northern speech written as it is said. Only words that stand for one word.
 * A word list.
 */
const lines = `didnt didn't
did'nt didn't
dont don't
doesnt doesn't
wasnt wasn't
werent weren't
isnt isn't
arent aren't
wouldnt wouldn't
couldnt couldn't
shouldnt shouldn't
hasnt hasn't
havent haven't
hadnt hadn't
cant can't
wont won't
shant shan't
theyd they'd
theyve they've
theyre they're
hes he's
shes she's
ive i've
im i'm
youve you've
youre you're
weve we've
thats that's
theres there's
whats what's
didnae didn't
dinnae don't
wasnae wasn't
wisnae wasn't
isnae isn't
cannae can't
wouldnae wouldn't
couldnae couldn't
willnae won't
havenae haven't
hadnae hadn't
telt told
gied gave
gie give
frae from
fae from
tae to
wid would
wis was
ma my
aff off
oan on
naw no
doon down
wumman woman
polis police
hunner hundred
laddie lad
oot out
aboot about
wi with
efter after
faither father
mither mother
recd received
rec'd received
rcvd received
msg message
msgs messages
txt text
txts texts
acct account
u you
ur your
thru through
summat something
owt anything
nowt nothing
nuffin nothing
nothin nothing
someat something
mam's mum's
mam mum
mom mum
cos because
coz because
govt government
approx approximately
dept department
hubby husband
missus wife
fella man
feller man
fellow man
chappie man
lassie lass
pword password
pw password
passwrd password
recieved received
recieve receive
adress address
acount account
transfered transferred
transfering transferring
witheld withheld
immediatly immediately
suspisious suspicious
suspicous suspicious
thier their
definately definitely
computor computer
beleived believed
beleive believe
realy really
tranfer transfer
tranferred transferred`;

export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  lines.split("\n").map((line): [string, string] => {
    const [written = "", usual = ""] = line.split(" ");
    return [written, usual];
  }),
);
