/**
 * Counties, police areas, boroughs and regions as warnings name them, and the GeoNames areas that each covers, which is
 * what settles which Ashford is meant. One line: name | other names | covered areas, by `,`; a name alone covers itself.
 * A word list.
 */
export type AreaNamed = { name: string; aliases: readonly string[]; covers: readonly string[] };

const lines = (text: string): AreaNamed[] =>
  text
    .trim()
    .split("\n")
    .map((line) => {
      const [name = "", aliases = "", covers = ""] = line.trim().split("|");
      const list = (given: string): string[] =>
        given
          .split(",")
          .map((one) => one.trim())
          .filter(Boolean);
      return { name, aliases: list(aliases), covers: covers.trim() === "" ? [name] : list(covers) };
    });

export const AREAS: readonly AreaNamed[] = lines(`
England|
Scotland||Scotland
Wales||Wales
Northern Ireland|ni,ulster|Northern Ireland
United Kingdom|uk,the uk,britain,great britain|
Ireland|republic of ireland|Ireland
Jersey||Jersey
Guernsey||Guernsey
Isle of Man||Isle of Man
Channel Islands||Jersey,Guernsey
Kent|kent police|Kent,Medway
Medway||Medway
Thanet|isle of thanet|Kent
Swale||Kent
Weald|the weald|Kent,East Sussex
Romney Marsh||Kent
Surrey|surrey police|
Sussex|sussex police|East Sussex,West Sussex,Brighton and Hove
East Sussex|
West Sussex|
Essex|essex police|Essex,Southend-on-Sea,Thurrock
Hampshire|hampshire constabulary,hampshire police|Hampshire,Southampton,Portsmouth
Isle of Wight|
Dorset|dorset police|Dorset,Bournemouth Christchurch and Poole
Devon|devon police|Devon,Plymouth,Torbay
Devon and Cornwall|devon and cornwall police|Devon,Cornwall,Plymouth,Torbay
Cornwall|
Somerset||Somerset,North Somerset,Bath and North East Somerset
Avon and Somerset|avon and somerset police,avon and somerset constabulary|Somerset,North Somerset,Bath and North East Somerset,Bristol,South Gloucestershire
Gloucestershire|gloucestershire police,gloucestershire constabulary|Gloucestershire
Wiltshire|wiltshire police|Wiltshire,Swindon
Berkshire||West Berkshire,Reading,Wokingham,Slough,Bracknell Forest,Windsor and Maidenhead
Buckinghamshire|bucks|Buckinghamshire,Milton Keynes
Oxfordshire|
Thames Valley|thames valley police|West Berkshire,Reading,Wokingham,Slough,Bracknell Forest,Windsor and Maidenhead,Buckinghamshire,Milton Keynes,Oxfordshire
Hertfordshire|herts,hertfordshire police,hertfordshire constabulary|
Bedfordshire|beds,bedfordshire police|Bedford,Central Bedfordshire,Luton
Cambridgeshire|cambs,cambridgeshire police,cambridgeshire constabulary|Cambridgeshire,Peterborough
Norfolk|norfolk police,norfolk constabulary|
Suffolk|suffolk police,suffolk constabulary|
Lincolnshire|lincs,lincolnshire police|Lincolnshire,North Lincolnshire,North East Lincolnshire
Nottinghamshire|notts,nottinghamshire police|Nottinghamshire,Nottingham
Derbyshire|derbyshire police,derbyshire constabulary|Derbyshire,Derby
Leicestershire|leics,leicestershire police|Leicestershire,Leicester,Rutland
Rutland|
Northamptonshire|northants,northamptonshire police|Northamptonshire
Warwickshire|warwickshire police|
Worcestershire|
Herefordshire|
West Mercia|west mercia police|Worcestershire,Herefordshire,Shropshire,Telford and Wrekin
Shropshire||Shropshire,Telford and Wrekin
Staffordshire|staffs,staffordshire police|Staffordshire,Stoke-on-Trent
West Midlands|west midlands police|Birmingham,Coventry,Dudley,Sandwell,Solihull,Walsall,Wolverhampton
Black Country||Dudley,Sandwell,Walsall,Wolverhampton
Cheshire|cheshire police,cheshire constabulary|Cheshire East,Cheshire West and Chester,Halton,Warrington
Merseyside|merseyside police|Liverpool,Sefton,Knowsley,St. Helens,Wirral
Wirral|
Greater Manchester|greater manchester police,gmp|Manchester,Salford,Bolton,Bury,Oldham,Rochdale,Stockport,Tameside,Trafford,Wigan
Lancashire|lancs,lancashire police,lancashire constabulary|Lancashire,Blackburn with Darwen,Blackpool
Cumbria|cumbria police|
North Yorkshire|north yorkshire police|North Yorkshire,York
South Yorkshire|south yorkshire police|Barnsley,Doncaster,Rotherham,Sheffield
West Yorkshire|west yorkshire police|Bradford,Calderdale,Kirklees,Leeds,Wakefield
East Riding|east riding of yorkshire|East Riding of Yorkshire
Yorkshire||North Yorkshire,York,Barnsley,Doncaster,Rotherham,Sheffield,Bradford,Calderdale,Kirklees,Leeds,Wakefield,East Riding of Yorkshire,Kingston upon Hull
Humberside|humberside police|East Riding of Yorkshire,Kingston upon Hull,North Lincolnshire,North East Lincolnshire
County Durham|durham constabulary,durham police|County Durham,Darlington
Cleveland|cleveland police|Hartlepool,Middlesbrough,Redcar and Cleveland,Stockton-on-Tees
Teesside||Hartlepool,Middlesbrough,Redcar and Cleveland,Stockton-on-Tees
Northumbria|northumbria police|Northumberland,Newcastle upon Tyne,Gateshead,North Tyneside,South Tyneside,Sunderland
Northumberland|
Tyneside||Newcastle upon Tyne,Gateshead,North Tyneside,South Tyneside
London|greater london,the capital|Greater London
Gwent|gwent police|Newport,Caerphilly,Torfaen,Blaenau Gwent,Monmouthshire
Dyfed-Powys|dyfed powys police,dyfed powys|Powys,Ceredigion,Pembrokeshire,Carmarthenshire
Powys|
Ceredigion|
Pembrokeshire|
Carmarthenshire|
North Wales|north wales police|Anglesey,Gwynedd,Conwy,Denbighshire,Flintshire,Wrexham
South Wales|south wales police|Cardiff,Swansea,Bridgend,Neath Port Talbot,Rhondda Cynon Taf,Merthyr Tydfil,Vale of Glamorgan
Gower||Swansea
Anglesey|
Gwynedd|
Flintshire|
Denbighshire|
Monmouthshire|
Fife|
Highlands|highland,the highlands|Highland
Forth Valley||Stirling,Falkirk,Clackmannanshire
Tayside||Dundee City,Angus,Perth and Kinross
Lothian||Edinburgh,East Lothian,West Lothian,Midlothian
Borders|the borders,scottish borders|The Scottish Borders
Dumfries and Galloway|
Ayrshire||East Ayrshire,North Ayrshire,South Ayrshire
Lanarkshire||North Lanarkshire,South Lanarkshire
Aberdeenshire|
Perthshire||Perth and Kinross
Angus|
Moray|
Argyll||Argyll and Bute
Orkney||Orkney Islands
Shetland||Shetland Islands
Western Isles|outer hebrides|Eilean Siar
Antrim|county antrim,co antrim|Antrim and Newtownabbey,Mid and East Antrim,Belfast
Down|county down,co down|Newry Mourne and Down,Ards and North Down
Armagh|county armagh,co armagh|Armagh City Banbridge and Craigavon
Tyrone|county tyrone,co tyrone|Mid Ulster,Fermanagh and Omagh,Derry City and Strabane
Fermanagh|county fermanagh,co fermanagh|Fermanagh and Omagh
Donegal|county donegal,co donegal|County Donegal
Cork|county cork|County Cork
Kerry|county kerry|Kerry
Galway|county galway|County Galway
Mayo|county mayo|Mayo County
Wexford|county wexford|Wexford
Tipperary|county tipperary|County Tipperary
South East|the south east|
South West|the south west|
East Anglia||Norfolk,Suffolk,Cambridgeshire
North East|the north east|
North West|the north west|
Midlands|the midlands|
Home Counties|the home counties|
West Country|the west country|Devon,Cornwall,Somerset,Dorset
Cotswolds|the cotswolds|Gloucestershire
Peak District|the peak district|Derbyshire
Lake District|the lake district|Cumbria
Fylde|fylde coast|Lancashire
Hyndburn||Lancashire
Ribble Valley||Lancashire
Pendle||Lancashire
Rossendale||Lancashire
Fenland||Cambridgeshire
Breckland||Norfolk
Broadland||Norfolk
Hambleton||North Yorkshire
Ryedale||North Yorkshire
Craven||North Yorkshire
Vale of White Horse||Oxfordshire
New Forest|the new forest|Hampshire
Chilterns|the chilterns|Buckinghamshire
Chiltern||Buckinghamshire
Chiltern and South Bucks||Buckinghamshire
South Bucks||Buckinghamshire
Purbeck|isle of purbeck|Dorset
Furness||Cumbria
South Lakeland|south lakes|Cumbria
Allerdale||Cumbria
Richmondshire||North Yorkshire
Holderness||East Riding of Yorkshire
Wearside||Sunderland
Tyne and Wear||Newcastle upon Tyne,Gateshead,North Tyneside,South Tyneside,Sunderland
Tees Valley||Hartlepool,Middlesbrough,Redcar and Cleveland,Stockton-on-Tees,Darlington
High Peak||Derbyshire
Amber Valley||Derbyshire
Erewash||Derbyshire
Derbyshire Dales||Derbyshire
South Derbyshire||Derbyshire
Ashfield||Nottinghamshire
Bassetlaw||Nottinghamshire
Broxtowe||Nottinghamshire
Rushcliffe||Nottinghamshire
East Lindsey||Lincolnshire
West Lindsey||Lincolnshire
North Kesteven||Lincolnshire
South Kesteven||Lincolnshire
South Holland||Lincolnshire
Charnwood||Leicestershire
North West Leicestershire||Leicestershire
Cannock Chase||Staffordshire
Staffordshire Moorlands||Staffordshire
Malvern Hills||Worcestershire
Wychavon||Worcestershire
Wyre Forest||Worcestershire
Wyre||Lancashire
West Lancashire|west lancs|Lancashire
South Ribble||Lancashire
Forest of Dean|the forest of dean|Gloucestershire
Mendip|the mendips|Somerset
Sedgemoor||Somerset
South Somerset||Somerset
Exmoor||Somerset,Devon
Dartmoor||Devon
South Hams|the south hams|Devon
Teignbridge||Devon
Torridge||Devon
Torbay||Torbay
North Devon||Devon
Mid Devon||Devon
East Devon||Devon
West Devon||Devon
North Dorset||Dorset
West Dorset||Dorset
Test Valley||Hampshire
Rushmoor||Hampshire
Adur||West Sussex
Arun||West Sussex
Mid Sussex||West Sussex
Wealden||East Sussex
Rother||East Sussex
Elmbridge||Surrey
Mole Valley||Surrey
Reigate and Banstead||Surrey
Runnymede||Surrey
Spelthorne||Surrey
Surrey Heath||Surrey
Tandridge||Surrey
Waverley||Surrey
Gravesham||Kent
Tonbridge and Malling||Kent
Isle of Sheppey|sheppey|Kent
Castle Point||Essex
Tendring||Essex
Uttlesford||Essex
Dacorum||Hertfordshire
Hertsmere||Hertfordshire
Three Rivers||Hertfordshire
North Herts|north hertfordshire|Hertfordshire
East Herts|east hertfordshire|Hertfordshire
Cherwell||Oxfordshire
Babergh||Suffolk
Mid Suffolk||Suffolk
Waveney||Suffolk
North Norfolk||Norfolk
South Norfolk||Norfolk
West Norfolk||Norfolk
Huntingdonshire|hunts|Cambridgeshire
The Fens||Cambridgeshire,Lincolnshire,Norfolk
Isle of Skye|skye|Highland
Black Isle|the black isle|Highland
Caithness||Highland
Lochaber||Highland
Badenoch and Strathspey||Highland
Speyside||Moray
Isle of Arran||North Ayrshire
Isle of Bute||Argyll and Bute
Isle of Mull||Argyll and Bute
Isle of Lewis||Eilean Siar
Clydeside||Glasgow City
Llyn Peninsula|llŷn peninsula|Gwynedd
Lizard Peninsula|the lizard peninsula|Cornwall
Mid Wales||Powys,Ceredigion
West Wales||Pembrokeshire,Carmarthenshire,Ceredigion
Grampian|the grampians,grampian region|Aberdeen City,Aberdeenshire,Moray
Strathclyde|strathclyde region|Glasgow City,East Dunbartonshire,West Dunbartonshire,East Renfrewshire,Renfrewshire,Inverclyde,Argyll and Bute,North Ayrshire,East Ayrshire,South Ayrshire,North Lanarkshire,South Lanarkshire
Ross and Cromarty|ross-shire|Highland
East Ross|easter ross|Highland
West Ross|wester ross|Highland
Sutherland||Highland
Deeside||Aberdeenshire
Donside||Aberdeenshire
County Londonderry|co londonderry,county derry,co derry|Derry City and Strabane,Causeway Coast and Glens
Bexley||Greater London
Bromley||Greater London
Barking and Dagenham||Greater London
Barnet||Greater London
Brent||Greater London
Camden||Greater London
Croydon||Greater London
Ealing||Greater London
Enfield||Greater London
Greenwich||Greater London
Hackney||Greater London
Hammersmith and Fulham||Greater London
Haringey||Greater London
Harrow||Greater London
Havering||Greater London
Hillingdon||Greater London
Hounslow||Greater London
Islington||Greater London
Kensington and Chelsea||Greater London
Lambeth||Greater London
Lewisham||Greater London
Merton||Greater London
Newham||Greater London
Redbridge||Greater London
Southwark||Greater London
Tower Hamlets||Greater London
Waltham Forest||Greater London
Wandsworth||Greater London
Westminster||Greater London
Queensland|qld|
New South Wales|nsw|
South Australia|
Western Australia|
Tasmania|
Northern Territory|
Alabama|
Alaska|
Arizona|
Arkansas|
California|
Colorado|
Connecticut|
Delaware|
Florida|
Hawaii|
Idaho|
Illinois|
Indiana|
Iowa|
Kansas|
Kentucky|
Louisiana|
Maryland|
Massachusetts|
Michigan|
Minnesota|
Mississippi|
Missouri|
Montana|
Nebraska|
Nevada|
New Hampshire|
New Jersey|
New Mexico|
North Carolina|
South Carolina|
North Dakota|
South Dakota|
Ohio|
Oklahoma|
Oregon|
Pennsylvania|
Rhode Island|
Tennessee|
Texas|
Utah|
Vermont|
West Virginia|
Wisconsin|
Wyoming|
Ontario|
British Columbia|
Alberta|
Saskatchewan|
Manitoba|
Nova Scotia|
`);

/** Names of boroughs that are also what people call the town: a place, not only an area. */
export const BOROUGHS_CALLED_TOWNS: ReadonlySet<string> = new Set(
  "bexley bromley barnet camden croydon ealing enfield greenwich hackney harrow hounslow islington lewisham westminster wandsworth thanet".split(
    " ",
  ),
);

/** Districts and islands that the gazetteer has among its towns: an area all the same. */
export const NEVER_TOWNS: ReadonlySet<string> = new Set([
  ..."brent fylde rossendale mendip rushmoor wales grampian".split(" "),
  "high peak",
  "isle of arran",
  "isle of bute",
  "isle of lewis",
  "isle of mull",
  "isle of skye",
]);

/** Directions that narrow an area: "west Kent", "north-east London". */
export const DIRECTIONS: ReadonlySet<string> = new Set(
  "north south east west northern southern eastern western mid central inner outer rural greater northeast northwest southeast southwest".split(
    " ",
  ),
);

/**
 * Place names that are also common words, first names or surnames: they count only after "in", "from", "near" and the
 * like, and with a capital.
 */
export const PLACES_ALSO_WORDS: ReadonlySet<string> = new Set(
  "down reading bath sandwich deal rugby ash hope street sale ware wells march battle over settle eye wing hook hale stone bow barking ham lee poole crook box wick yelling rye ford beer bourne beck police barry lincoln kelly bradley carlton clifton clayton ashley stanley kingsley preston douglas holly craven ross craig stoke sutton newton weston norton milton marple may ripley shirley melbourne kent dale grange park hill wood green church bridge castle cross field ferry hall heath house lane well water moor mill mount old new great little long short north south east west upper lower central man london bank banks call line cash card post office hide seal thorpe cobham pill leek send nelson bury ely mere oakley paul sandy wade brent burton fleet flint hart holt hurst lea moss neath nore oare odd orford polo rode roche shaw sherwood speke stratton sully tain tongue worth yate start farm wall court cove close bush edge mold hull ashton morris moira keith alexandria victoria florence beverley alford barton benson burgess carter chadwick dalton denton duncan fraser gordon hamilton harris hayes holland hudson huntly irvine kirk langley lewis lindsay livingston lynn malton martin murray norris nott patrick peel pentland peterson pickering platt ramsey romney rowley royston russell sedgwick skelton skipton snow stokes sydney tate thornton tranter turner tyndall upton vernon wallace walton warren warwick washington watton webb welton wesley whitley wilton winslow winston wright wynn yeo".split(
    " ",
  ),
);

/** What towns are called for short, and older spellings, by their name in the gazetteer. */
export const PLACE_ALIASES: Readonly<Record<string, string>> = {
  newcastle: "newcastle upon tyne",
  wimborne: "wimborne minster",
  hull: "kingston upon hull",
  stoke: "stoke-on-trent",
  tunbridge: "royal tunbridge wells",
  "tunbridge wells": "royal tunbridge wells",
  southend: "southend-on-sea",
  weston: "weston-super-mare",
  barrow: "barrow in furness",
  "barrow-in-furness": "barrow in furness",
  "kings lynn": "king's lynn",
  "saint albans": "st albans",
  "st. albans": "st albans",
  "st. ives": "st ives",
  "bury st. edmunds": "bury st edmunds",
  "leamington spa": "royal leamington spa",
  leamington: "royal leamington spa",
  "burton on trent": "burton upon trent",
  burton: "burton upon trent",
  bluewater: "greenhithe",
  malvern: "great malvern",
  dereham: "east dereham",
  lytham: "lytham st annes",
  "st annes": "lytham st annes",
  "wootton bassett": "royal wootton bassett",
  merthyr: "merthyr tydfil",
  ashby: "ashby-de-la-zouch",
  londonderry: "derry",
};
