/**
 * Postcode letters and the post town that gave them, and for Kent's outcodes the nearer town. No well-kept npm package
 * carries outcode positions; an operator can import them (OS Code-Point Open). Post towns: Royal Mail, common knowledge.
 * A word list.
 */

/** `[town, area]`: the area settles which town of that name. */
type PostTown = readonly [town: string, area: string | null];

const AREA_TOWNS = `AB Aberdeen|AL St Albans|B Birmingham|BA Bath|BB Blackburn|BD Bradford|BH Bournemouth|BL Bolton|BN Brighton|BR Bromley|BS Bristol|BT Belfast|CA Carlisle|CB Cambridge|CF Cardiff|CH Chester|CM Chelmsford|CO Colchester|CR Croydon|CT Canterbury|CV Coventry|CW Crewe|DA Dartford|DD Dundee|DE Derby|DG Dumfries|DH Durham|DL Darlington|DN Doncaster|DT Dorchester|DY Dudley|E London|EC London|EH Edinburgh|EN Enfield|EX Exeter|FK Falkirk|FY Blackpool|G Glasgow|GL Gloucester|GU Guildford|GY Saint Peter Port|HA Harrow|HD Huddersfield|HG Harrogate|HP Hemel Hempstead|HR Hereford|HS Stornoway|HU Hull|HX Halifax|IG Ilford|IM Douglas|IP Ipswich|IV Inverness|JE Saint Helier|KA Kilmarnock|KT Kingston upon Thames|KW Kirkwall|KY Kirkcaldy|L Liverpool|LA Lancaster|LD Llandrindod Wells|LE Leicester|LL Llandudno|LN Lincoln|LS Leeds|LU Luton|M Manchester|ME Rochester|MK Milton Keynes|ML Motherwell|N London|NE Newcastle upon Tyne|NG Nottingham|NN Northampton|NP Newport|NR Norwich|NW London|OL Oldham|OX Oxford|PA Paisley|PE Peterborough|PH Perth|PL Plymouth|PO Portsmouth|PR Preston|RG Reading|RH Redhill|RM Romford|S Sheffield|SA Swansea|SE London|SG Stevenage|SK Stockport|SL Slough|SM Sutton|SN Swindon|SO Southampton|SP Salisbury|SR Sunderland|SS Southend-on-Sea|ST Stoke-on-Trent|SW London|SY Shrewsbury|TA Taunton|TD Galashiels|TF Telford|TN Royal Tunbridge Wells|TQ Torquay|TR Truro|TS Middlesbrough|TW Twickenham|UB Southall|W London|WA Warrington|WC London|WD Watford|WF Wakefield|WN Wigan|WR Worcester|WS Walsall|WV Wolverhampton|YO York|ZE Lerwick`;

const KENT = `BR8 Swanley|CT1 Canterbury|CT2 Canterbury|CT3 Canterbury|CT4 Canterbury|CT5 Whitstable|CT6 Herne Bay|CT7 Birchington-on-Sea|CT8 Westgate on Sea|CT9 Margate|CT10 Broadstairs|CT11 Ramsgate|CT12 Ramsgate|CT13 Sandwich|CT14 Deal|CT15 Dover|CT16 Dover|CT17 Dover|CT18 Folkestone|CT19 Folkestone|CT20 Folkestone|CT21 Hythe|DA1 Dartford|DA2 Dartford|DA3 Longfield|DA4 Dartford|DA9 Greenhithe|DA10 Swanscombe|DA11 Gravesend|DA12 Gravesend|DA13 Gravesend|ME1 Rochester|ME2 Strood|ME3 Rochester|ME4 Chatham|ME5 Chatham|ME6 Snodland|ME7 Gillingham|ME8 Gillingham|ME9 Sittingbourne|ME10 Sittingbourne|ME11 Queenborough|ME12 Sheerness|ME13 Faversham|ME14 Maidstone|ME15 Maidstone|ME16 Maidstone|ME17 Maidstone|ME18 Maidstone|ME19 West Malling|ME20 Aylesford|TN1 Royal Tunbridge Wells|TN2 Royal Tunbridge Wells|TN3 Royal Tunbridge Wells|TN4 Royal Tunbridge Wells|TN8 Edenbridge|TN9 Tonbridge|TN10 Tonbridge|TN11 Tonbridge|TN12 Paddock Wood|TN13 Sevenoaks|TN14 Sevenoaks|TN15 Sevenoaks|TN16 Westerham|TN17 Cranbrook|TN18 Hawkhurst|TN23 Ashford|TN24 Ashford|TN25 Ashford|TN26 Ashford|TN27 Ashford|TN28 New Romney|TN29 Romney Marsh|TN30 Tenterden`;

const table = (text: string, area: string | null): Map<string, PostTown> =>
  new Map(
    text.split("|").map((entry) => {
      const space = entry.indexOf(" ");
      return [entry.slice(0, space), [entry.slice(space + 1), area]];
    }),
  );

export const POSTCODE_AREAS: ReadonlyMap<string, PostTown> = table(AREA_TOWNS, null);
export const OUTCODES: ReadonlyMap<string, PostTown> = table(KENT, "Kent");
