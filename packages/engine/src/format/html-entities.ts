/** The named entities that news pages and press offices use; all others are written by number. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", pound: "£", euro: "€", dollar: "$", yen: "¥", cent: "¢",
    lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", sbquo: "‚", bdquo: "„", laquo: "«", raquo: "»", ndash: "–", mdash: "—",
    hellip: "…", bull: "•", middot: "·", copy: "©", reg: "®", trade: "™", deg: "°", frac12: "½", frac14: "¼", frac34: "¾",
    eacute: "é", egrave: "è", aacute: "á", agrave: "à", iacute: "í", oacute: "ó", uacute: "ú", ouml: "ö", uuml: "ü", auml: "ä",
    ccedil: "ç", ntilde: "ñ", ocirc: "ô", acirc: "â", ecirc: "ê", icirc: "î", wcirc: "ŵ", ycirc: "ŷ", shy: "", ensp: " ", emsp: " ",
    thinsp: " ", zwnj: "", zwj: "", times: "×", sect: "§", rarr: "→", larr: "←", num: "#", lpar: "(", rpar: ")", comma: ",", period: ".",
    colon: ":", plus: "+", percnt: "%", sol: "/", commat: "@", excl: "!", quest: "?", ast: "*", hyphen: "‐", dash: "‐",
  }),
); // biome-ignore format: a table

// Windows-1252 in the places where Unicode has control characters: what browsers show for &#146;.
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** `&rsquo;`, `&#8217;` and `&#x2019;` as the character; anything else stays as it is written. */
export const decodeEntities = (text: string): string =>
  text.includes("&") ? text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,9});/gi, decodeOne) : text;

function decodeOne(written: string, name: string): string {
  if (!name.startsWith("#")) return NAMED.get(name) ?? NAMED.get(name.toLowerCase()) ?? written;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  if (code >= 0x80 && code <= 0x9f) return WINDOWS.charAt(code - 0x80);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return "\ufffd";
  return String.fromCodePoint(code);
}
